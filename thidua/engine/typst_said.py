"""What typst says of a template, taken apart: what is wrong, and where in the author's own files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults

_BEGINNING = re.compile(r"^(error|warning|help): ", re.MULTILINE)
_AT = re.compile(r"^ *┌─ (?P<file>.+):(?P<line>\d+):(?P<column>\d+)\s*$", re.MULTILINE)
_HINT = re.compile(r"^[ │]*= hint: (.+)$", re.MULTILINE)
_END = re.compile(r"^ *(?:┌─|│|= )", re.MULTILINE)
_UNSHOWN = re.compile('the text `"'), '"` could not be displayed'
_FORBIDDEN = re.compile('the (?:text|PDF) contains the (?:disallowed )?codepoint `"'), '"`'
"""What stands before a sign that typst shows, and what behind it."""
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_PACKAGE = re.compile(r"(?:failed to \w+ package|(?:invalid )?package )")
_ASIDE = re.compile(r" \((?:searched at |https?:)")
_STANDARDS = re.compile(r"^(?:PDF/[A-Z0-9a-z-]+(?:, )?)+ error: ")
_FORMS = {
    "ten": re.compile(r"unknown variable: (?P<ten>.+)"),
    "khoa": re.compile(r'(?:does not contain|does not have|has no)(?:(?!does not|has no).)*?["`](?P<ten>[^"`]+)["`]$'),
    "trong": re.compile("on type none|expected (?:(?!expected ).)*, found none|with none|none to"),
    "ngoac": re.compile("unclosed "),
    "tep": re.compile("file not found|is a directory"),
    "ngoai": re.compile("escape the project root|outside of project"),
    "tua": re.compile("missing document (?:title|date)"),
    "anh": re.compile("missing alt text"),
}  # fmt: skip
"""What typst says, by the form of the rule that says it in Vietnamese."""
_UNTOLD = {"cong_thuc": re.compile(r"\$|math\b|equation\b"), "hinh": re.compile(r"figure\b")}
"""What has no words to be read aloud and is no image, by the form that says so and how it begins."""
_MOST_WORDS = 300


@attrs.frozen
class Said:
    """One thing that typst says: its message, its hints, the places that it names, innermost first."""

    message: str
    hints: tuple[str, ...]
    places: tuple[Place, ...]

    def place(self, own: Mapping[str, bytes]) -> Place:
        """Where it is in the author's files; the first that is named, where none of them is."""
        return next((one for one in self.places if one.source in own), (*self.places, Place())[0])


def taken_apart(text: str) -> Iterator[Said]:
    """The errors, or warnings, that a text of typst says; ``help`` tells where the one before was called."""
    starts = [match.start() for match in _BEGINNING.finditer(text)] or [0]
    message = ""
    hints: list[str] = []
    places: list[Place] = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        entry = text[start:end]
        body = _BEGINNING.sub("", entry, count=1)
        if not entry.startswith("help: "):
            if message:
                yield Said(message, tuple(hints), tuple(places))
            cut = _END.search(body)
            message, hints, places = (body[: cut.start()] if cut else body).strip(), [], []
        hints += _HINT.findall(body)
        if match := _AT.search(body):
            file = match["file"].replace("\\", "/").removeprefix("./")
            places.append(Place(file, int(match["line"]), int(match["column"]) + 1))
    if message:
        yield Said(message, tuple(hints), tuple(places))


def faults_of(text: str, own: Mapping[str, bytes]) -> list[Diagnostic]:
    """All that is wrong, each once, with its place in the ``own`` files of the author; signs that no font has together,
    but for those that the author has typed, which are told where they stand.
    """
    found: dict[Diagnostic, None] = {}
    signs: dict[str, None] = {}
    for said in taken_apart(text):
        at = said.place(own)
        if forbidden := _between(said.message, *_FORBIDDEN):
            found[faults.UNPRINTABLE_SIGN.said("pdf", ky_tu=(_named(forbidden),))] = None
        elif unshown := _between(said.message, *_UNSHOWN):
            if unshown in _line(own, at):
                found[faults.UNPRINTABLE_SIGN.said("phong", at=at, ky_tu=(_named(unshown),))] = None
            else:
                signs[_named(unshown)] = None
        else:
            found[_fault(said, at, _line(own, at)[max(0, at.column - 1) :])] = None
    if signs:
        found[faults.UNPRINTABLE_SIGN.said("phong", ky_tu=tuple(signs))] = None
    return list(found)


def _between(message: str, opening: re.Pattern[str], closing: str) -> str:
    begun = opening.search(message)
    end = message.find(closing, begun.end() + 1) if begun else -1
    return message[begun.end() : end] if begun and end >= 0 else ""


def _plain(message: str) -> str:
    """A message without what typst says in brackets at its end: where it has looked."""
    return _ASIDE.split(message, maxsplit=1)[0] if message.endswith(")") else message


def _named(sign: str) -> str:
    """What typst shows of a sign: in quotes, or by its number where it cannot be seen."""
    named = _ESCAPED.sub(lambda found: f" U+{found[1].upper():0>4} ", sign)
    return " ".join(named.split()) if named != sign else f"“{sign}”"


def warnings_of(texts: tuple[str, ...], own: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    """What typst says that is not wrong."""
    for said in (one for text in texts for one in taken_apart(text)):
        yield faults.UNTRIED.said("bao", at=said.place(own), loi=_short(said.message))


def _fault(said: Said, at: Place, there: str) -> Diagnostic:
    """What is wrong, where the author's file says what is ``there``."""
    message = _short(_plain(said.message))
    if _PACKAGE.match(message):
        return faults.FOREIGN_PACKAGE.said("khi_in", at=at, loi=message)
    for form, pattern in _FORMS.items():
        if match := pattern.search(message):
            values: dict[str, Any] = match.groupdict()
            if form == "anh":
                form = next((one for one, begins in _UNTOLD.items() if begins.match(there)), form)
            return faults.NOT_COMPILED.said(form, at=at, loi=message, **values)
    if said.hints:
        return faults.NOT_COMPILED.said("goi_y", at=at, loi=message, goi_y="; ".join(map(_short, said.hints)))
    return faults.NOT_COMPILED.said(at=at, loi=message)


def _line(own: Mapping[str, bytes], at: Place) -> str:
    """The line of an author's file that a place is on."""
    lines = own.get(at.source, b"").decode("utf-8", "replace").splitlines()
    return lines[at.line - 1] if 0 < at.line <= len(lines) else ""


def _short(text: str) -> str:
    """A message on one line, without the standard that it is said for, which is said once for all."""
    text = " ".join(_STANDARDS.sub("", text).split())
    return text if len(text) <= _MOST_WORDS else f"{text[:_MOST_WORDS]}…"
