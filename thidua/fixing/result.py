"""What mending a document comes to: each change with its reason, what is left to a person, what was not touched."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from thidua.diagnostics import Report
from thidua.records import frozen
from thidua.sheet.notes import ALL


@frozen
class Change:
    """One thing that was mended: at which ``place`` (empty: the document), ``words`` there, ``what`` was changed from
    ``before`` to ``after``; ``why`` as the check says it, by which ``rule`` and ``article``.
    """

    rule: str
    place: str
    words: str
    what: str
    before: str
    after: str
    why: str
    article: str = ""

    def __str__(self) -> str:
        return told((self,))

    def to_data(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "rule": self.rule, "article": self.article, "place": self.place, "words": self.words, "what": self.what,
            "before": self.before, "after": self.after, "why": self.why,
        }  # fmt: skip


def told(some: Sequence[Change]) -> str:
    """Changes that differ in their places alone, in words: the first places, and how many there are."""
    first = some[0]
    places = [one.place or ALL for one in some]
    more = f" và {len(places) - _SHOWN} đoạn nữa" if len(places) > _SHOWN + 1 else ""
    by = f"{first.rule} ({first.article})" if first.article else first.rule
    moved = f"{first.before} → {first.after}" if first.before else first.after
    where = "; ".join(places[:_SHOWN] if more else places)
    return f"{where}{more}: {first.what} {moved} ← {by}: {first.why}"


_SHOWN = 3
"""Places that are told of changes that are alike."""


def alike(changes: Iterable[Change]) -> Iterator[tuple[Change, ...]]:
    """Changes by what they are, whatever their place."""
    found: dict[tuple[str, ...], list[Change]] = {}
    for one in changes:
        found.setdefault((one.rule, one.what, one.before, one.after, one.why), []).append(one)
    yield from map(tuple, found.values())


@frozen
class Receipt:
    """What was not touched: of ``parts`` of the file, and of ``paragraphs`` of all its texts, so many are byte for byte
    as they stood; ``changed`` names the parts that are not.
    """

    parts: int
    parts_kept: int
    paragraphs: int
    paragraphs_kept: int
    changed: tuple[str, ...] = ()

    def __str__(self) -> str:
        return (
            f"không đụng tới {self.parts_kept} trên {self.parts} phần của tệp, {self.paragraphs_kept} trên "
            f"{self.paragraphs} đoạn: giống từng byte"
        )

    def to_data(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "parts": self.parts, "parts_kept": self.parts_kept, "paragraphs": self.paragraphs,
            "paragraphs_kept": self.paragraphs_kept, "changed": list(self.changed),
        }  # fmt: skip


@frozen
class Fixed:
    """A document that was mended: its ``data``, the ``changes``, the ``report`` on what is left to a person, the
    ``receipt`` of what was not touched; ``path`` where it was written.
    """

    data: bytes
    changes: tuple[Change, ...]
    report: Report
    receipt: Receipt
    path: Path | None = None

    @property
    def told(self) -> str:
        """What was mended, what is left to a person, what was not touched, a line each."""
        changes = [*map(told, alike(self.changes))]
        first = f"đã sửa {len(self.changes)} chỗ" if changes else "không có gì phải sửa"
        left = [f"còn lại: {one}" for one in self.report]
        return "\n".join((first, *changes, *left, str(self.receipt)))

    def __str__(self) -> str:
        return self.told

    def to_data(self) -> dict[str, Any]:
        """Plain data: the changes, the report on what is left, the receipt."""
        return {
            "changes": [one.to_data() for one in self.changes], "left": self.report.to_data(),
            "receipt": self.receipt.to_data(),
        }  # fmt: skip

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)
