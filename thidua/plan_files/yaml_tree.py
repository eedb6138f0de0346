"""From the events of ruamel.yaml's parser to a tree: what YAML allows and a plan does not is noted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ruamel.yaml.events import (
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from thidua.budget import Limits
from thidua.cursor import Path, Position
from thidua.plan_files.tree import Growth, Loaded, Stop
from thidua.problems import Problems
from thidua.rulebook.plans import EMPTY_KEY, KEY_NOT_TEXT, NO_BLANK_AFTER, SEVERAL_PLANS
from thidua.wording import shorten


class Builder(Growth):
    """Builds the tree from the parser's events and checks what YAML allows and a plan does not."""

    def __init__(self, faults: Problems, text: str, limits: Limits) -> None:
        super().__init__(faults, limits)
        self.text = text
        self.typed: dict[Path, str] = {}
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def document(self, events: Iterator[Event]) -> Loaded:
        data: Loaded = None
        documents = 0
        for event in events:
            if isinstance(event, StreamEndEvent):
                break
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    line = event.start_mark.line
                    self.faults.note(SEVERAL_PLANS.said(dau="---" if event.explicit else "..."), line + 1, 1)
                    raise Stop
                data = self._node(next(events), events, (), 0)
        return data

    def _node(self, event: Event, events: Iterator[Event], path: Path, depth: int) -> Loaded:
        position = _position(event)
        self.node(path, position)
        if isinstance(event, ScalarEvent):
            # style is None only for a plain scalar; a quoted empty text is a text
            if event.value == "" and event.style is None:
                return None
            return self.faults.text(event.value, *position)
        depth = self.deeper(depth, position)
        if isinstance(event, SequenceStartEvent):
            return self._list(events, path, depth)
        return self._mapping(event, events, path, depth)

    def _list(self, events: Iterator[Event], path: Path, depth: int) -> list[Loaded]:
        out: list[Loaded] = []
        for event in events:
            if isinstance(event, SequenceEndEvent):
                break
            out.append(self._node(event, events, (*path, len(out)), depth))
        return out

    def _mapping(self, start: Event, events: Iterator[Event], path: Path, depth: int) -> dict[str, Loaded]:
        out: dict[str, Loaded] = {}
        for event in events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._key(event)
            position = _position(event)
            value_event = next(events)
            member, is_new = self.member(path, key, position)
            value = self._node(value_event, events, member, depth)
            if not is_new:
                continue
            out[key] = value
            if isinstance(value_event, ScalarEvent):
                self._check_pair(start, key, value_event, position)
                in_block = not getattr(start, "flow_style", False)  # {Đối với tập thể: …} says that it is a mapping
                if in_block and (not value or value_event.style not in ("|", ">")):
                    self.typed[path] = self._as_typed(event, value_event)
        if len(out) != 1 or not path or not isinstance(path[-1], int):
            self.typed.pop(path, None)
        return out

    def _key(self, event: Event) -> str:
        position = _position(event)
        self.count(position)
        if not isinstance(event, ScalarEvent):
            self.faults.note(KEY_NOT_TEXT.said(), *position)
            raise Stop(event.start_mark.line)
        if not event.value.strip():
            self.faults.note(EMPTY_KEY.said("yaml"), *position)
        return self.faults.text(event.value, *position)

    def _check_pair(self, start: Event, key: str, value: ScalarEvent, position: Position) -> None:
        # {tên:Nội dung}: without the blank YAML takes the whole for a key
        empty = not value.value and value.style is None
        if getattr(start, "flow_style", False) and empty and (found := re.match(r"[^:]+:(?=[^\s:/])", key)):
            self.faults.note(NO_BLANK_AFTER.said(chu=shorten(found[0])), *position)

    def _as_typed(self, key: Event, value: Event) -> str:
        start = self._line_starts[key.start_mark.line] + key.start_mark.column
        end = self._line_starts[value.end_mark.line] + value.end_mark.column
        return " ".join(line.strip(" \t") for line in self.text[start:end].split("\n")).strip()


def _position(event: Event) -> Position:
    return event.start_mark.line + 1, event.start_mark.column + 1
