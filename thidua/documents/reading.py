"""What a reading gives: a plan, the account of it, and how each line was known; light, for those who only name it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from thidua.diagnostics import Report
from thidua.model import KeHoach
from thidua.records import frozen


@frozen
class Reading:
    """What was read from a document: the ``plan``, and the ``report``: what was recognised with what certainty, what
    was kept as plain text, what looks wrong, each with its place.
    """

    plan: KeHoach
    report: Report
    _lines: Callable[[], Iterable[str]] = attrs.field(repr=False, eq=False)

    def _repr_html_(self) -> str:
        """What was read, what it lacks, and the report, for notebooks."""
        from html import escape  # asked for in notebooks only

        gaps = self.plan.missing()
        lacking = f"<p>Còn thiếu: {escape(', '.join(gaps))}.</p>" if gaps else ""
        return f"<p>{escape(str(self.plan))}</p>{lacking}{self.report._repr_html_()}"

    def explain(self) -> tuple[str, ...]:
        """One line for each line of the document: what it is, because of which rule and words, how surely.

        ``dòng 12: can_cu ← mo_dau.dan “Căn cứ” (chắc)``; the logger ``thidua`` says the same at debug level while a
        document is read.
        """
        return tuple(self._lines())
