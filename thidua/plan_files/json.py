"""Plan files in JSON: texts as typed, numbers, and the line of each."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from json.decoder import scanstring  # type: ignore[attr-defined]  # public, missing in typeshed
from typing import Never

from thidua.budget import LIMITS, Limits
from thidua.cursor import Cursor, Path
from thidua.decoding import clean, nothing_typed
from thidua.diagnostics import Diagnostic
from thidua.plan_files.quoting import keep_marks_apart
from thidua.plan_files.tree import Data, Growth, Loaded, Stop, Tree, bare_number
from thidua.problems import Problems
from thidua.rulebook.plans import (
    BAD_ESCAPE,
    EMPTY_KEY,
    EXTRA_COMMA,
    EXTRA_TEXT,
    NO_COMMA,
    NO_SIGN_AFTER_KEY,
    NO_VALUE,
    REMARK,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    UNQUOTED,
    UNQUOTED_KEY,
)
from thidua.wording import shorten

_BLANKS = re.compile(r"[ \t\n]*+")
_REMARK = re.compile(r"//|/\*|#")
_WORD = re.compile(r"[^\s,:\[\]{}\"]+")
_WORDS = {"true": True, "false": False, "null": None}
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)


def load(text: str, source: str, limits: Limits = LIMITS) -> Tree:
    """The tree of a plan file in JSON.

    Raises :class:`PlanError`: the place where the text stops being JSON, keys that stand twice, too much
    nesting, a file with nothing in it.
    """
    faults = Problems(source)
    parser = _Parser(clean(text, source), faults, limits)
    try:
        data = parser.document()
    except Stop:
        raise faults.stop() from None
    faults.check()
    if data is None:
        raise nothing_typed(source)
    return Tree(data, source, parser.tree.lines)


def dump(data: Data) -> str:
    """A plain tree as JSON, accented letters as they are, two blanks for each level."""
    return keep_marks_apart(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"


class _Parser(Cursor):
    """Reads a text once; of the json module, which tells no places, only the reader of strings is of use."""

    def __init__(self, text: str, faults: Problems, limits: Limits) -> None:
        super().__init__(text)
        self.faults = faults
        self.tree = Growth(faults, limits)

    def document(self) -> Loaded:
        data = self._value((), 0)
        self._blanks()
        if self.at < len(self.text):
            self._stop(EXTRA_TEXT.said("json"))
        return data

    def _value(self, path: Path, depth: int) -> Loaded:
        self._blanks()
        position = self.position()
        self.tree.node(path, position)
        sign = self._sign()
        if sign in ("{", "["):
            depth = self.tree.deeper(depth, position)
            self.at += 1
            return self._object(path, depth) if sign == "{" else self._array(path, depth)
        if sign == '"':
            return self.faults.text(self._string(), *position)
        word = _WORD.match(self.text, self.at)
        if word and (word[0] in _WORDS or _NUMBER.fullmatch(word[0])):
            self.at = word.end()
            return _WORDS[word[0]] if word[0] in _WORDS else bare_number(word[0], self.faults, *position)
        return self._no_value(word[0] if word else "")

    def _no_value(self, word: str) -> Never:
        if word:
            self._stop(UNQUOTED.said("json", chu=shorten(word)))
        if not self._sign():
            self._stop(UNCLOSED_BRACKET.said("json_cut"))
        self._stop(NO_VALUE.said())

    def _array(self, path: Path, depth: int) -> list[Loaded]:
        out: list[Loaded] = []
        for _ in self._until("]"):
            out.append(self._value((*path, len(out)), depth))
        return out

    def _object(self, path: Path, depth: int) -> dict[str, Loaded]:
        out: dict[str, Loaded] = {}
        for _ in self._until("}"):
            position = self.position()
            if self._sign() != '"':
                self._stop(UNQUOTED_KEY.said("json"))
            key = self.faults.text(self._string(), *position)
            if not key.strip():
                self.faults.note(EMPTY_KEY.said("json"), *position)
            self._blanks()
            if self._sign() != ":":
                self._stop(NO_SIGN_AFTER_KEY.said("json", ten=shorten(key)))
            self.at += 1
            member, is_new = self.tree.member(path, key, position)
            value = self._value(member, depth)
            if is_new:
                out[key] = value
        return out

    def _until(self, bracket: str) -> Iterator[None]:
        """Stops before each member of a list or mapping, and ends behind its closing bracket."""
        self._blanks()
        if self._sign() == bracket:
            self.at += 1
            return
        yield
        while not self._closes(bracket):
            yield

    def _closes(self, bracket: str) -> bool:
        """Pass over a comma (False) or the closing bracket (True)."""
        self._blanks()
        sign = self._sign()
        if sign == bracket:
            self.at += 1
            return True
        if sign == ",":
            comma = self.at
            self.at += 1
            self._blanks()
            if self._sign() in ("]", "}"):
                self.at = comma
                self._stop(EXTRA_COMMA.said())
            return False
        if not sign:
            self._stop(UNCLOSED_BRACKET.said("json", dong=bracket))
        return self._stop(NO_COMMA.said("json", dong=bracket))

    def _string(self) -> str:
        start = self.at
        try:
            text: str
            text, end = scanstring(self.text, start + 1, False)
        except json.JSONDecodeError as error:
            if "escape" in error.msg:
                self.at = error.pos
                self._stop(BAD_ESCAPE.said("json"))
            self._unclosed()
        if "\n" in self.text[start:end]:
            self._unclosed()  # a line break inside quotes is no JSON, and mostly a quote forgotten
        self.at = end
        return text

    def _unclosed(self) -> Never:
        self._stop(UNCLOSED_QUOTE.said("json"))

    def _blanks(self) -> None:
        self.at = _BLANKS.match(self.text, self.at).end()  # type: ignore[union-attr]  # matches always
        if _REMARK.match(self.text, self.at):
            self._stop(REMARK.said())

    def _sign(self) -> str:
        return self.text[self.at : self.at + 1]

    def _stop(self, said: Diagnostic) -> Never:
        self.faults.note(said, *self.position())
        raise Stop


class Spanned(_Parser):
    """The places of the values of a text that was read without a fault: where the key of each begins, or it itself,
    where it begins and where it ends.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text, Problems(""), LIMITS)
        self.found: dict[Path, tuple[int, int, int]] = {}
        self._head = -1
        self.document()

    def _value(self, path: Path, depth: int) -> Loaded:
        self._blanks()
        start, head, self._head = self.at, self._head, -1
        self.found[path] = (start, start, start)  # in its place among the others
        read = super()._value(path, depth)
        self.found[path], self._head = (head if head >= 0 else start, start, self.at), -1
        return read

    def _string(self) -> str:
        start = self.at
        text = super()._string()
        self._head = start  # of a key, as far as its value is next
        return text
