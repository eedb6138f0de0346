"""How a paper differs from a plan: what a document says, held line by line against what the plan prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from thidua.diagnostics import Diagnostic, Place, Report, Rule, rules
from thidua.documents.carried import differences
from thidua.layout import Kieu
from thidua.model import KeHoach
from thidua.wording import shorten

VB = rules(
    Rule(
        "vb-101", "lỗi",
        {"khac": ("văn bản ghi: “{giay}”", "kế hoạch ghi: “{ke_hoach}”"),
         "them": ("văn bản có thêm: “{giay}”", "kế hoạch không có đoạn này"),
         "thieu": ("văn bản thiếu: “{ke_hoach}”", "kế hoạch có đoạn này")},
        "Giấy nói khác kế hoạch.", "một chỉ tiêu đổi từ 90% thành 80%",
    ),
    Rule(
        "vb-102", "cảnh báo",
        {"": ("kế hoạch kèm trong tệp khác ở: {truong}", "giấy có thể không in các giá trị này")},
        "Phần mang theo trong tệp nói khác, giấy không cho thấy.", "thời hạn của một nhiệm vụ",
    ),
    Rule(
        "vb-103", "lỗi", {"": ("văn bản có thêm ở đầu hoặc chân trang: “{giay}”", "")},
        "Chữ thêm ngoài thân bài cũng là chữ của giấy.", "một dòng gõ vào chân trang",
    ),
)  # fmt: skip
"""What a comparison says."""

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
    return Report((VB["vb-102"].said(at=Place(source), truong=", ".join(labels)),))


def in_margins(texts: Iterable[str], source: str = "") -> Iterator[Diagnostic]:
    """What stands in headers and footers of a paper and was not printed there."""
    for text in texts:
        yield VB["vb-103"].said(at=Place(source), giay=text)


def _findings(differing: Iterable[tuple[str, str]], source: str) -> Iterator[Diagnostic]:
    for there, wanted in differing:
        form = "khac" if there and wanted else "them" if there else "thieu"
        yield VB["vb-101"].said(form, at=Place(source), giay=shorten(there, 120), ke_hoach=shorten(wanted, 120))
