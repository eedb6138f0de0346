"""Whether a paper is a plan: what a document says, held line by line against what the plan prints."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import islice

from thidua.findings import Finding, Report
from thidua.layout import Kieu, lay_out
from thidua.model import KeHoach
from thidua.readers.carried import printed_lines
from thidua.readers.tree import shorten

_BEFORE = 30  # characters shown before a difference
_MOST = 200  # findings; two papers that differ more are two papers


def compare(paper: KeHoach, plan: KeHoach, kieu: Kieu, source: str = "") -> Report:
    """The lines in which the plan that a paper says differs from a plan; an empty report: it says just that plan.

    ``kieu`` names the convention of the paper: both are held against each other as that one prints them.
    """
    lines = printed_lines(lay_out(paper, kieu)), printed_lines(lay_out(plan, kieu))
    return Report(tuple(islice(_differences(*lines, source), _MOST)))


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


def _differences(paper: tuple[str, ...], plan: tuple[str, ...], source: str) -> Iterator[Finding]:
    for kind, i, k, j, m in SequenceMatcher(a=paper, b=plan, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        there, wanted = (" ¶ ".join(_bare(line) for line in lines) for lines in (paper[i:k], plan[j:m]))
        if not wanted:
            what, hint = f"văn bản có thêm: “{shorten(there, 120)}”", "kế hoạch không có đoạn này"
        elif not there:
            what, hint = f"văn bản thiếu: “{shorten(wanted, 120)}”", "kế hoạch có đoạn này"
        else:
            there, wanted = _from_difference(there, wanted)
            what, hint = f"văn bản ghi: “{shorten(there, 120)}”", f"kế hoạch ghi: “{shorten(wanted, 120)}”"
        yield Finding("vb-101", "lỗi", what, hint, source=source)


def _from_difference(one: str, other: str) -> tuple[str, str]:
    """Two texts from shortly before where they part, so that what differs is not cut off."""
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = one.rfind(" ", 0, max(0, same - _BEFORE)) + 1
    return (one, other) if start < _BEFORE else (f"…{one[start:]}", f"…{other[start:]}")


def _bare(line: str) -> str:
    """A printed line without the heading level before it."""
    return line[2:] if line[:1].isdigit() and line[1:2] == " " else line
