"""How a paper differs from a plan: what a document says, held line by line against what the plan prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from thidua.documents.carried import differences
from thidua.findings import Finding, Report
from thidua.layout import Kieu
from thidua.model import KeHoach
from thidua.wording import shorten

_MOST = 200  # findings; two papers that differ more are two papers


def compare(paper: KeHoach, plan: KeHoach, kieu: Kieu, source: str = "") -> Report:
    """The lines in which the plan that a paper says differs from a plan; an empty report: it says just that plan.

    ``kieu`` names the convention of the paper: both are held against each other as that one prints them.
    """
    return Report(tuple(islice(_findings(differences(paper, plan, kieu), source), _MOST)))


def compare_carried(inside: KeHoach, plan: KeHoach, source: str = "") -> Report:
    """The fields in which the plan that a file carries inside differs from a plan, which its paper may not show."""
    labels = [
        field.label
        for field in KeHoach.fields().values()
        if getattr(inside, field.attribute) != getattr(plan, field.attribute)
    ]
    if not labels:
        return Report()
    what = f"kế hoạch kèm trong tệp khác ở: {', '.join(labels)}"
    return Report((Finding("vb-102", "cảnh báo", what, "giấy có thể không in các giá trị này", source=source),))


def _findings(differing: Iterable[tuple[str, str]], source: str) -> Iterator[Finding]:
    for there, wanted in differing:
        if not wanted:
            what, hint = f"văn bản có thêm: “{shorten(there, 120)}”", "kế hoạch không có đoạn này"
        elif not there:
            what, hint = f"văn bản thiếu: “{shorten(wanted, 120)}”", "kế hoạch có đoạn này"
        else:
            what, hint = f"văn bản ghi: “{shorten(there, 120)}”", f"kế hoạch ghi: “{shorten(wanted, 120)}”"
        yield Finding("vb-101", "lỗi", what, hint, source=source)
