"""What came of each plan, and of all of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import attrs

from thidua.errors import Problem, ThiduaError
from thidua.rulebook.calls import UNEXPECTED

State = Literal["đã ghi", "giữ nguyên", "hỏng"]
"""A plan was written; it stands as an earlier run has written it; it could not be written."""


@attrs.frozen
class Done:
    """What came of one plan: its ``number`` from 1, in a table that of its row; its ``files`` in the order of the
    formats, none where it failed; the ``error`` with which it did; ``gaps``: the labels of what is missing in it, and
    marked in the files.
    """

    number: int
    state: State
    files: tuple[Path, ...] = ()
    error: Exception | None = None
    gaps: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """The files are there."""
        return self.error is None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong with it, as the error of a single plan says it."""
        if self.error is None:
            return ()
        if isinstance(self.error, ThiduaError):
            return self.error.problems
        return (Problem.of(UNEXPECTED.said(kieu=type(self.error).__name__, loi=str(self.error))),)

    def to_data(self) -> dict[str, Any]:
        """Plain data."""
        problems = [{**one.to_data(), "code": one.rule or getattr(self.error, "code", "")} for one in self.problems]
        return {
            "number": self.number, "state": self.state, "files": [str(path) for path in self.files],
            "gaps": [*self.gaps], "problems": problems,
        }  # fmt: skip


@attrs.define
class Summary:
    """What came of all plans so far: how many were written, kept as they stood, and failed; the ``failures`` one by
    one; how many there are to be (``None``: not known); ``archive`` what all of them were put into; ``gaps`` what is
    missing, with the numbers of the plans that lack it; ``left`` the files in the folder that an earlier run has
    written, in the same formats, and that this one has neither written nor kept: of units that are gone, have another
    name now, or have failed. It is known when all is done.
    """

    written: int = 0
    kept: int = 0
    failures: list[Done] = attrs.field(factory=list)
    total: int | None = None
    seconds: float = 0.0
    archive: Path | None = None
    gaps: dict[tuple[str, ...], list[int]] = attrs.field(factory=dict)
    left: tuple[Path, ...] = ()

    @property
    def done(self) -> int:
        """How many plans are done with."""
        return self.written + self.kept + len(self.failures)

    @property
    def exit_code(self) -> int:
        """0, or 1 where one has failed."""
        return 1 if self.failures else 0

    def add(self, one: Done) -> None:
        """Counts what came of a plan."""
        if one.gaps:
            self.gaps.setdefault(one.gaps, []).append(one.number)
        if one.state == "hỏng":
            self.failures.append(one)
        elif one.state == "đã ghi":
            self.written += 1
        else:
            self.kept += 1

    def to_data(self) -> dict[str, Any]:
        """Plain data."""
        return {
            "written": self.written, "kept": self.kept, "failed": len(self.failures), "seconds": self.seconds,
            "archive": None if self.archive is None else str(self.archive),
            "failures": [one.to_data() for one in self.failures],
            "gaps": [{"missing": [*gaps], "numbers": numbers} for gaps, numbers in self.gaps.items()],
            "left": [str(path) for path in self.left],
        }  # fmt: skip

    @property
    def counts(self) -> str:
        """How many of each, in words."""
        counts = {"đã ghi": self.written, "giữ nguyên": self.kept, "hỏng": len(self.failures)}
        return ", ".join(f"{what} {number}" for what, number in counts.items() if number) or "không có kế hoạch nào"

    def __str__(self) -> str:
        return "\n".join([*(str(one) for done in self.failures for one in done.problems), self.counts])
