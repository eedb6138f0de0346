"""What a check found: each finding with its rule, place and way out; a report of all of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, Literal

import attrs

Level = Literal["lỗi", "cảnh báo", "ghi chú"]


@attrs.frozen
class Finding:
    """One thing that a check found.

    ``rule`` is the id of the rule (``mau-101``), ``level`` ``lỗi`` or ``cảnh báo``, ``what`` the fault, ``hint`` the
    way out, ``place`` where (``document.xml, bảng 1, hàng 2, ô 1, đoạn 1``), ``words`` the text around it,
    ``source`` the file.
    """

    rule: str
    level: Level
    what: str
    hint: str = ""
    place: str = ""
    words: str = ""
    source: str = ""

    def __str__(self) -> str:
        head = ": ".join(part for part in (self.source, self.place, f"{self.level} {self.rule}", self.what) if part)
        return head + (f" ({self.hint})" if self.hint else "") + (f" ← {self.words}" if self.words else "")


@attrs.frozen
class Report:
    """All that a check found, in the order in which it stands in the file; true when something was found."""

    findings: tuple[Finding, ...] = ()

    @property
    def ok(self) -> bool:
        """Nothing is wrong; a warning is not wrong."""
        return not any(finding.level == "lỗi" for finding in self.findings)

    def __len__(self) -> int:
        return len(self.findings)

    def __iter__(self) -> Iterator[Finding]:
        return iter(self.findings)

    def __str__(self) -> str:
        return "\n".join(map(str, self.findings))

    def to_data(self) -> dict[str, Any]:
        """Plain data: ``ok`` and the findings with their values by name."""
        return {"ok": self.ok, "findings": [attrs.asdict(finding) for finding in self.findings]}

    def to_json(self) -> str:
        """The report as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)
