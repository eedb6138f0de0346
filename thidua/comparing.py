"""How a paper differs from a plan: what it says, line by line, and what it lacks of what any such paper prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice, pairwise

from thidua.diagnostics import Diagnostic, Place, Report, Rule, rules
from thidua.documents.carried import differences
from thidua.layout import Kieu, PrintedRole, lay_out, walk
from thidua.layout.convention import convention
from thidua.model import KeHoach
from thidua.recognise.role import RoleName, Roles
from thidua.sheet import Sheet, paragraphs
from thidua.wording import NBSP, shorten

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
    Rule(
        "vb-104", "lỗi", {"": ("văn bản thiếu: “{dong}”", "thể thức in dòng này")},
        "Thể thức in cả dòng mà kế hoạch không ghi.", "không có Quốc hiệu, không có “(Kèm theo …)” ở phụ lục",
    ),
    Rule(
        "vb-105", "cảnh báo", {"": ("văn bản thiếu đường kẻ dưới “{dong}”", "có thể kẻ bằng hình vẽ: xem lại")},
        "Thể thức kẻ dưới tên cơ quan, Tiêu ngữ, trích yếu.", "đoạn mang đường kẻ đã bị xóa",
    ),
)  # fmt: skip
"""What a comparison says."""

_MOST = 200  # findings; two papers that differ more are two papers

_FIXED: Mapping[PrintedRole, RoleName] = {
    "quoc_hieu": "quoc_hieu",
    "tieu_ngu": "tieu_ngu",
    "ke_co_quan": "ke",
    "ke_trich_yeu": "ke",
    "ke_phu_luc": "ke",
    "tu_noi_nhan": "tu_noi_nhan",
    "kem_theo": "kem_theo",
    "kem_theo_phu_luc": "kem_theo",
}
"""What is printed beside the values of a plan, and so is lost when a plan is read: what its lines are on a paper."""


def compare(paper: KeHoach, plan: KeHoach, kieu: Kieu, sheet: Sheet, source: str = "") -> Report:
    """The lines in which the plan that a paper says differs from a plan; an empty report: it says just that plan.

    ``kieu`` names the convention of the paper: both are held against each other as that one prints them.
    """
    unseen = () if sheet.pages else ("giay_ngang",)  # a text has no paper that could lie
    return Report(tuple(islice(_findings(differences(paper, plan, kieu, unseen), source), _MOST)))


def compare_fixed(roles: Roles, sheet: Sheet, paper: KeHoach, kieu: Kieu, source: str = "") -> Report:
    """What a paper lacks of what its convention prints beside the values of the plan that it says: Quốc hiệu, the words
    Nơi nhận, the line that says to what an appendix belongs; in a document of our own the rules, too.
    """
    page = list(walk(lay_out(paper, kieu), convention(kieu)))
    found: list[Diagnostic] = []
    for name in dict.fromkeys(_FIXED.values()):
        wanted = Counter(str(one) for one in page if one.in_words and _FIXED.get(one.role) == name)
        there = Counter(role.line.text for role in roles.parts if role.name == name)
        lacking = islice(((wanted - there) or wanted).elements(), max(0, wanted.total() - there.total()))
        found += [VB["vb-104"].said(at=Place(source), dong=shorten(words, 120)) for words in lacking]
    if roles.own and sheet.format == "docx":
        below = Counter(above.dong.words.replace(NBSP, " ") for above, one in pairwise(page) if one.ke)
        unruled = (below - _ruled(sheet)).elements()
        found += [VB["vb-105"].said(at=Place(source), dong=shorten(words, 120)) for words in unruled]
    return Report(tuple(found))


def compare_carried(inside: KeHoach, plan: KeHoach, source: str = "") -> Report:
    """The fields in which the plan that a file carries inside differs from a plan, which its paper may not show."""
    labels = tuple(
        field.label
        for field in KeHoach.fields().values()
        if getattr(inside, field.attribute) != getattr(plan, field.attribute)
    )
    if not labels:
        return Report()
    return Report((VB["vb-102"].said(at=Place(source), truong=labels),))


def in_margins(texts: Iterable[str], source: str = "") -> Iterator[Diagnostic]:
    """What stands in headers and footers of a paper and was not printed there."""
    for text in texts:
        yield VB["vb-103"].said(at=Place(source), giay=text)


def _findings(differing: Iterable[tuple[str, str]], source: str) -> Iterator[Diagnostic]:
    for there, wanted in differing:
        form = "khac" if there and wanted else "them" if there else "thieu"
        yield VB["vb-101"].said(form, at=Place(source), giay=shorten(there, 120), ke_hoach=shorten(wanted, 120))


def _ruled(sheet: Sheet) -> Counter[str]:
    """The lines of a Word document below which a rule is drawn."""
    found: Counter[str] = Counter()
    above = ""
    for paragraph in paragraphs(sheet.blocks):
        if paragraph.text:
            above = paragraph.text.replace(NBSP, " ")
        else:
            found[above] += paragraph.rule_above or paragraph.rule_below
    return found
