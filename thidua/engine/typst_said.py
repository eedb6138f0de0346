"""What typst says of a template, taken apart: what is wrong, and where in the author's own files."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from thidua.cursor import Path
from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.typst_files import MAIN, Files
from thidua.records import frozen

_BEGINNING = re.compile(r"^(error|warning|help): ", re.MULTILINE)
_AT = re.compile(r"^ *┌─ (?P<file>.+):(?P<line>\d+):(?P<column>\d+)\s*$", re.MULTILINE)
_SHOWN = re.compile(
    r"[^\n]*\n *┌─ (?P<file>[^\n]+):(?P<line>\d+):(?P<column>\d+)\s*\n *│ *\n *(?P=line) │(?P<typed>[^\n]*)\n"
)
_HINT = re.compile(r"^[ │]*= hint: (.+)$", re.MULTILINE)
_END = re.compile(r"^ *(?:┌─|│|= )", re.MULTILINE)
_UNSHOWN = re.compile('the text `"'), '"` could not be displayed'
_FORBIDDEN = re.compile('the (?:text|PDF) contains the (?:disallowed )?codepoint `"'), '"`'
"""What stands before a sign that typst shows, and what behind it."""
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_PACKAGE = re.compile(r"(?:failed to \w+ package|(?:invalid )?package )")
_ASIDE = re.compile(r" \((?:searched at |https?:)")
_STANDARDS = re.compile(r"^(?:PDF/[A-Z0-9a-z-]+(?:, )?)+ error: ")
_MISCALLED = re.compile(r"panicked with: the-thuc (?P<ham>[^:]+): (?P<loi>.+)")
"""What a function that the families share says of its call."""
_FORMS = {
    "ten": re.compile(r"unknown variable: (?P<ten>.+)"),
    "khoa": re.compile(r'(?:does not contain|does not have|has no)(?:(?!does not|has no).)*?["`](?P<ten>[^"`]+)["`]$'),
    "trong": re.compile("on type none|expected (?:(?!expected ).)*, found none|with none|none to"),
    "ngoac": re.compile("unclosed "),
    "tep": re.compile("file not found|is a directory"),
    "ngoai": re.compile("escape the project root|outside of project"),
    "le": re.compile("artifacts may not contain links"),
    "tua": re.compile("missing document (?:title|date)"),
    "anh": re.compile("missing alt text"),
}  # fmt: skip
"""What typst says, by the form of the rule that says it in Vietnamese."""
_UNTOLD = {"cong_thuc": re.compile(r"\$|math\b|equation\b"), "hinh": re.compile(r"figure\b")}
"""What has no words to be read aloud and is no image, by the form that says so and how it begins."""
_MOST_WORDS = 300
_NO_FILES: Files = MappingProxyType({})


class Fault(NamedTuple):
    """What typst says: all of it as text, and of the first thing that is wrong the message and the hints by themselves:
    words of a template stand in a message, and could look like more of them.
    """

    text: str
    message: str
    hints: tuple[str, ...] = ()

    @classmethod
    def of(cls, error: Any) -> Fault:
        """What an error or a warning of typst says."""
        return cls(error.diagnostic or error.message, error.message, tuple(error.hints))


@frozen
class Said:
    """One thing that typst says: its message, its hints, the places that it names, innermost first."""

    message: str
    hints: tuple[str, ...]
    places: tuple[Place, ...]

    def place(self, own: Files, shared: Files = _NO_FILES) -> Place:
        """Where it is in the author's files. Of a place in ``shared`` ones that is told by no call, it is where the
        author names what is at fault there, if that is one place; else his main file.
        """
        inside = [one for one in self.places if one.source in own]
        if inside or not own or not self.places:
            return (*inside, *self.places, Place())[0]
        found = [*{call for one in self.places for call in _calls(own, shared.get(one.source, b""), one.line)}]
        return found[0] if len(found) == 1 else Place(MAIN)


_DEFINED = re.compile(r"^#let (?P<name>[\w-]+)", re.MULTILINE)


def _calls(own: Files, shared: bytes, line: int) -> Iterator[Place]:
    """Where an author names what a line of a shared file is a part of, or what calls that in turn."""
    text = shared.decode()
    starts = [*_DEFINED.finditer(text)]
    ends = [*(one.start() for one in starts[1:]), len(text)]
    bodies = {one["name"]: text[one.end() : end] for one, end in zip(starts, ends, strict=True)}
    before = [one["name"] for one in starts if text.count("\n", 0, one.start()) < line]
    names, more = set(before[-1:]), set(before[-1:])
    while more:
        word = _any_of(more)
        more = {name for name, body in bodies.items() if name not in names and word.search(body)}
        names |= more
    if public := {name for name in names if not name.startswith("_")}:
        word = _any_of(public)
        for file in (one for one in own if one.endswith(".typ")):
            for number, typed in enumerate(own[file].decode("utf-8", "replace").splitlines(), 1):
                yield from (Place(file, number, found.start() + 1) for found in word.finditer(typed))


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")


def taken_apart(fault: Fault, files: Files = _NO_FILES) -> Iterator[Said]:
    """The errors, or warnings, that typst says; ``help`` tells where the one before was called.

    The first is told by itself. Of what follows, that counts which shows a line as it stands in the ``files``, or is
    said of PDF: the rest may be the words of a template. Without files all counts.
    """
    head = next((f"{word}: {fault.message}" for word in ("error", "warning")
                 if fault.message and fault.text.startswith(f"{word}: {fault.message}")), "")  # fmt: skip
    if fault.message and not head:
        yield Said(fault.message, fault.hints, ())
        return
    text = fault.text[len(head) :]
    starts = [match.start() for match in _BEGINNING.finditer(text)]
    begins = [0, *starts] if head else starts or [0]
    message, counts = fault.message, True
    hints: list[str] = list(fault.hints)
    places: list[Place] = []
    for start, end in zip(begins, [*begins[1:], len(text)], strict=True):
        entry = text[start:end]
        body = _BEGINNING.sub("", entry, count=1)
        first = bool(head) and start == 0 and not places
        if not first and not entry.startswith("help: "):
            if message and counts:
                yield Said(message, tuple(hints), tuple(places))
            cut = _END.search(body)
            message, places = (body[: cut.start()] if cut else body).strip(), []
            counts = not files or bool(_STANDARDS.match(message)) or _shows(body, files)
            hints = _HINT.findall(body)
        if match := _AT.search(body):
            places.append(_place(match))
    if message and counts:
        yield Said(message, tuple(hints), tuple(places))


def _place(match: re.Match[str]) -> Place:
    return Place(match["file"].replace("\\", "/").removeprefix("./"), int(match["line"]), int(match["column"]) + 1)


def _shows(entry: str, files: Files) -> bool:
    """What typst says is one line, and below it stands a line of one of the files, as it is there."""
    match = _SHOWN.match(entry)
    return match is not None and " ".join(match["typed"].split()) == " ".join(_line(files, _place(match)).split())


def faults_of(fault: Fault, own: Files = _NO_FILES, shared: Files = _NO_FILES) -> list[Diagnostic]:
    """All that is wrong, each once, with its place in the ``own`` files of the author, who has none of the ``shared``
    ones; signs that no font has together, but for those that the author has typed, which are told where they stand.
    """
    found: dict[Diagnostic, None] = {}
    signs: dict[str, None] = {}
    for said in taken_apart(fault, {**shared, **own} if own else {}):
        at = said.place(own, shared)
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


def in_plan(said: Diagnostic, data: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """What is said of signs without a place, at each text of a plan in which some of them stand; where none of them
    stands in it, as it was.
    """
    named = dict(said.values).get("ky_tu", ()) if said.rule == faults.UNPRINTABLE_SIGN.id and not said.source else ()
    signs = {_NUMBER.sub(lambda found: chr(int(found[1], 16)), name).strip("“”"): name for name in named}
    found = [(path, told) for path, text in _texts(data, ())
             if (told := tuple(name for sign, name in signs.items() if sign in text))]  # fmt: skip
    for path, told in found:
        yield said.changed(path=path, values=(("ky_tu", told),))
    if not found:
        yield said


_NUMBER = re.compile(r"U\+([0-9A-F]{4,6})")


def _texts(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    """The texts of some data, each with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _texts(one, (*path, name))
    elif isinstance(value, list | tuple):
        for number, one in enumerate(value):
            yield from _texts(one, (*path, number))


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


def warnings_of(told: Iterable[Fault], own: Files, shared: Files = _NO_FILES) -> Iterator[Diagnostic]:
    """What typst says that is not wrong."""
    for said in (one for fault in told for one in taken_apart(fault, {**shared, **own})):
        yield faults.UNTRIED.said("bao", at=said.place(own, shared), loi=_short(said.message))


def _fault(said: Said, at: Place, there: str) -> Diagnostic:
    """What is wrong, where the author's file says what is ``there``."""
    message = _short(_plain(said.message))
    if _PACKAGE.match(message):
        return faults.FOREIGN_PACKAGE.said("khi_in", at=at, loi=message)
    if match := _MISCALLED.match(message):
        return faults.NOT_COMPILED.said("goi", at=at, ham=match["ham"], loi=match["loi"])
    for form, pattern in _FORMS.items():
        if match := pattern.search(message):
            values: dict[str, Any] = match.groupdict()
            if form == "anh":
                form = next((one for one, begins in _UNTOLD.items() if begins.match(there)), form)
            return faults.NOT_COMPILED.said(form, at=at, loi=message, **values)
    if said.hints:
        return faults.NOT_COMPILED.said("goi_y", at=at, loi=message, goi_y="; ".join(map(_short, said.hints)))
    return faults.NOT_COMPILED.said(at=at, loi=message)


def _line(own: Files, at: Place) -> str:
    """The line of a file that a place is on."""
    lines = own.get(at.source, b"").decode("utf-8", "replace").splitlines()
    return lines[at.line - 1] if 0 < at.line <= len(lines) else ""


def _short(text: str) -> str:
    """A message on one line, without the standard that it is said for, which is said once for all."""
    text = "".join(sign if sign.isprintable() else " " for sign in _STANDARDS.sub("", text))
    text = " ".join(text.split())
    return text if len(text) <= _MOST_WORDS else f"{text[:_MOST_WORDS]}…"
