"""Where each key of a TOML text stands: tomllib, which reads it, does not say."""

from __future__ import annotations

import re

from thidua.cursor import Cursor, Path, Position
from thidua.patterns import late

_IDLE = late(r"(?:[ \t\n]|#[^\n]*)*+", re.NOFLAG)
_KEY = late(r"""[ \t]*+([A-Za-z0-9_-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+""", re.NOFLAG)
_STRING = late(
    r""""{3}(?:[^"\\]|\\[\s\S]|"(?!""))*+"{3,5}|'{3}(?:[^']|'(?!''))*+'{3,5}"""
    r"""|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+'""",
    re.NOFLAG,
)
_BARE = late(r"[^\s,\]}#]++(?: (?=\d\d:)[^\s,\]}#]++)?", re.NOFLAG)

_REMARK = late(r"#[^\n]*", re.NOFLAG)
_OPENED = late(r"(?:[\[{]\s*+){61}", re.NOFLAG)


def is_too_nested(text: str) -> bool:
    """More brackets open one in another than a plan or a template has; how deep ``tomllib`` goes hangs on the process
    that it runs in.
    """
    return _OPENED.search(text) is not None and _OPENED.search(_STRING.sub('""', text)) is not None


def in_braces(text: str) -> bool:
    """A text ends inside of ``{ }``; what stands in quotes and in remarks does not count."""
    signs = _REMARK.sub("", _STRING.sub('""', text))
    return signs.count("{") > signs.count("}")


class Places(Cursor):
    """The line and column of every key and item of a TOML text, and what was typed for each bare value.

    Both count from 1. The text must be one that ``tomllib`` has read, which tells no places: here no fault is looked
    for. Of a text that ends where ``tomllib`` refuses a key, ``last`` is the last table or pair, ``again`` the last
    key that stood before.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.lines: dict[Path, Position] = {(): (1, 1)}
        self.bare: dict[Path, str] = {}
        self.tables: dict[Path, int] = {}
        self.last: Path = ()
        self.again: Path = ()
        self._walk()

    def nearest(self, path: Path) -> Position:
        """The place of a key, or of what it would stand in."""
        while path not in self.lines:
            path = path[:-1]
        return self.lines[path]

    def _walk(self) -> None:
        table: Path = ()
        while True:
            self._idle()
            if self.at >= len(self.text):
                return
            if self.text.startswith("[[", self.at):
                self.at += 2
                self.last = table = self._header(many=True)
                self.at += 2
            elif self.text.startswith("[", self.at):
                self.at += 1
                self.last = table = self._header(many=False)
                self.at += 1
            else:
                self.last = self._pair(table)

    def _header(self, many: bool) -> Path:
        place = self.position()
        path: Path = ()
        keys = self._keys()
        for number, key in enumerate(keys, 1):
            path = (*path, key)
            self.lines.setdefault(path, place)
            last = number == len(keys)
            if last and many:
                self.tables[path] = self.tables.get(path, -1) + 1
            if path in self.tables:
                path = (*path, self.tables[path])
                self.lines.setdefault(path, place)
        return path

    def _keys(self) -> list[str]:
        keys = []
        while found := _KEY.match(self.text, self.at):
            self.at = found.end()
            typed = found[1]
            keys.append(_unquoted(typed) if typed[0] == '"' else typed.strip("'"))
            if not self.text.startswith(".", self.at):
                break
            self.at += 1
        return keys

    def _pair(self, path: Path) -> Path:
        self._idle()
        place = self.position()
        *above, key = self._keys()
        for step in above:
            path = (*path, step)
            self.lines.setdefault(path, place)
        path = (*path, key)
        if self.lines.setdefault(path, place) is not place:
            self.again = path
        self.at += 1  # the equals sign
        self._value(path)
        return path

    def _value(self, path: Path) -> None:
        self._idle()
        self.lines.setdefault(path, self.position())
        sign = self.text[self.at : self.at + 1]
        if sign == "[":
            self._members(path, "]")
        elif sign == "{":
            self._members(path, "}")
        elif found := _STRING.match(self.text, self.at):
            self.at = found.end()
        elif found := _BARE.match(self.text, self.at):
            self.bare[path] = found[0]
            self.at = found.end()

    def _members(self, path: Path, closing: str) -> None:
        self.at += 1
        count = 0
        while True:
            self._idle()
            if self.text[self.at : self.at + 1] in (closing, ""):
                self.at += 1
                return
            if closing == "]":
                self._value((*path, count))
                count += 1
            else:
                self._pair(path)
            self._idle()
            if self.text[self.at : self.at + 1] == ",":
                self.at += 1

    def _idle(self) -> None:
        self.at = _IDLE.match(self.text, self.at).end()  # type: ignore[union-attr]  # matches always


def _unquoted(typed: str) -> str:
    """The key that was typed in quotes."""
    import tomllib  # of most texts no key needs it

    return next(iter(tomllib.loads(f"{typed}=0")))
