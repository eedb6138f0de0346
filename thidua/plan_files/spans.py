"""Where each value of a plan file stands in its text, from sign to sign, and each remark: for changes in place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast

from thidua.cursor import Path
from thidua.model import HoSo
from thidua.plan_files.json import Spanned
from thidua.plan_files.sentences import rejoined
from thidua.plan_files.tree import Loaded, Tree
from thidua.problems import Problems
from thidua.records import frozen
from thidua.toml_places import Places

if TYPE_CHECKING:
    from ruamel.yaml.events import CollectionStartEvent, Event, ScalarEvent

Style = Literal["plain", "quoted", "lines", "nothing", "block", "flow", "table"]
"""How a value is written: a text as it is, in quotes, in lines under ``|``; nothing; items and members on lines of
their own, or between brackets; a table of TOML under its heading.
"""


@frozen
class Span:
    """The place of a value: ``start`` and ``end`` its own, ``head`` where its key begins, or the dash of an item; the
    value itself where it has neither.
    """

    head: int
    start: int
    end: int
    style: Style


@frozen
class Layout:
    """A plan file as it is laid out: its text, what it holds, the place of each value and of each remark."""

    text: str
    data: Loaded
    spans: dict[Path, Span]
    remarks: tuple[tuple[int, int], ...] = ()

    def remarks_in(self, start: int, end: int) -> list[tuple[int, int]]:
        """The remarks that begin within a part of the text."""
        return [one for one in self.remarks if start <= one[0] < end]


def layout_of(tree: Tree, text: str, format: str) -> Layout:
    """The layout of a plan file, of its tree and of the text from which that was loaded."""
    if format == "json":
        return Layout(text, tree.data, {path: _of_json(text, *one) for path, one in Spanned(text).found.items()})
    if format == "toml":
        toml = _Toml(text)
        return Layout(text, tree.data, toml.spans, tuple(_remarks(text, toml.leaves)))
    yaml = _Yaml(text)
    data = rejoined(tree, HoSo)
    for path in tree.typed:  # pairs that are texts with a colon
        if isinstance(_at(data, path), str):
            pair = cast("dict[str, Loaded]", _at(tree.data, path))
            own, held = yaml.spans[path], yaml.spans.pop((*path, *pair))
            yaml.spans[path] = Span(own.head, own.start, held.end, "plain")
    return Layout(text, data, yaml.spans, tuple(sorted(_remarks(text, yaml.leaves))))


def _at(data: Loaded, path: Path) -> Loaded:
    for step in path:
        data = data[step]  # type: ignore[index]  # a way that the tree has
    return data


# ---- remarks

_REMARK = re.compile(r"(?<![^ \t\n])#[^\n]*")
_ON_HEADER = re.compile(r"[|>][^\s#]*+[ \t]++(#[^\n]*)")


def _remarks(text: str, leaves: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The remarks of a text: what begins with ``#`` between its words."""
    for (_, start), (end, _) in pairwise([(0, 0), *sorted(leaves), (len(text), len(text))]):
        for found in _REMARK.finditer(text, start, max(start, end)):
            yield found.span()
    for start, _ in leaves:
        if header := _ON_HEADER.match(text, start):
            yield header.span(1)


# ---- YAML


class _Yaml:
    """The spans of a YAML text that was read without a fault."""

    def __init__(self, text: str) -> None:
        from thidua.plan_files.yaml_scanner import events  # ruamel.yaml is heavy

        self.text = text
        self.spans: dict[Path, Span] = {}
        self.leaves: list[tuple[int, int]] = []
        self._closed = 0
        self._events = events(text, Problems(""))
        for event in self._events:
            if type(event).__name__ == "DocumentStartEvent":
                first = next(self._events)
                self._node(first, (), first.start_mark.index)
                return

    def _node(self, event: Event, path: Path, head: int) -> int:
        """Notes a value, and gives the place where it ends."""
        start: int = event.start_mark.index
        self.spans[path] = Span(head, start, start, "block")  # in its place among the others
        kind = type(event).__name__
        if kind == "ScalarEvent":
            return self._leaf(cast("ScalarEvent", event), path, head)
        begun = cast("CollectionStartEvent", event)
        flow = bool(begun.flow_style)
        found = self._list(begun, path) if kind == "SequenceStartEvent" else self._mapping(path)
        end = self._closed if flow else max([start, *found])
        self.spans[path] = Span(head, start, end, "flow" if flow else "block")
        return end

    def _leaf(self, event: ScalarEvent, path: Path, head: int) -> int:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style
        if event.value == "" and style is None:  # the reader has gone on to what comes next
            before = self.leaves[-1][1] if path and isinstance(path[-1], str) else head
            sign = ":" if path and isinstance(path[-1], str) else "-"
            at = self.text.find(sign, before, start + 1)
            start = at + 1 if at >= 0 else before
            self.spans[path] = Span(head, start, start, "nothing")
            return int(start)
        if style in ("|", ">"):
            end = start + len(self.text[start:end].rstrip())
            self.spans[path] = Span(head, start, end, "lines")
        else:
            self.spans[path] = Span(head, start, end, "quoted" if style else "plain")
        self.leaves.append((start, end))
        return int(end)

    def _list(self, start: CollectionStartEvent, path: Path) -> list[int]:
        ends: list[int] = []
        dash = start.start_mark.index
        column = dash - self.text.rfind("\n", 0, dash) - 1
        for event in self._events:
            if type(event).__name__ == "SequenceEndEvent":
                self._closed = event.end_mark.index
                break
            begin = event.start_mark.index
            head = begin
            if not start.flow_style:
                head = dash if not ends else self.text.rfind("\n" + " " * column + "-", ends[-1], begin) + 1 + column
            ends.append(self._node(event, (*path, len(ends)), head))
        return ends

    def _mapping(self, path: Path) -> list[int]:
        ends: list[int] = []
        for event in self._events:
            if type(event).__name__ == "MappingEndEvent":
                self._closed = event.end_mark.index
                break
            begin, end = event.start_mark.index, event.end_mark.index
            self.leaves.append((begin, end))
            ends.append(self._node(next(self._events), (*path, cast("ScalarEvent", event).value), begin))
        return ends


# ---- JSON


def _of_json(text: str, head: int, start: int, end: int) -> Span:
    sign = text[start]
    return Span(head, start, end, "flow" if sign in "[{" else "quoted" if sign == '"' else "plain")


# ---- TOML


class _Toml(Places):
    """The spans of a TOML text that was read without a fault."""

    def __init__(self, text: str) -> None:
        self.spans: dict[Path, Span] = {}
        self.leaves: list[tuple[int, int]] = []
        self._head = -1
        super().__init__(text)
        for path in self.lines:
            if path not in self.spans:
                self.spans[path] = Span(0, 0, 0, "table")

    def _keys(self) -> list[str]:
        start = self.at
        keys = super()._keys()
        self.leaves.append((start, self.at))
        return keys

    def _pair(self, path: Path) -> Path:
        self._idle()
        self._head = self.at
        return super()._pair(path)

    def _value(self, path: Path) -> None:
        self._idle()
        head, self._head, start = (self._head if self._head >= 0 else self.at), -1, self.at
        super()._value(path)
        sign = self.text[start : start + 1]
        style: Style = "flow" if sign in "[{" else "quoted" if sign in "\"'" else "plain"
        self.spans[path] = Span(head, start, self.at, style)
        if style != "flow":
            self.leaves.append((start, self.at))
