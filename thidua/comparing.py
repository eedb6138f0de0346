"""How a paper differs from a plan: what it says, line by line, and what it lacks of what any such paper prints."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import islice, pairwise

import attrs

from thidua.diagnostics import Diagnostic, Level, Place, Report, Rule, rules
from thidua.documents.account import grouped
from thidua.documents.carried import differences
from thidua.documents.envelope import differences as header_differences
from thidua.documents.rules import forms_of
from thidua.engine.carry import Carried
from thidua.envelope import PhongBi
from thidua.grammar.endings import HET, has_end, is_archive
from thidua.layout import Kieu, Printed, PrintedRole, lay_out, walk
from thidua.layout.convention import convention
from thidua.model import KeHoach
from thidua.recognise.margins import ADDED
from thidua.recognise.pages import NO_WORDS, PAGE
from thidua.recognise.role import Role, RoleName, Roles
from thidua.sheet import Sheet, paragraphs
from thidua.sheet.notes import UNSEEN
from thidua.sheet.symbols import INVISIBLE
from thidua.wording import NBSP, letters_of, shorten, without_marks_and_blanks

_SEE = "mở văn bản, xem chỗ ấy bằng mắt"
_OURS = "mở văn bản, xem bằng mắt; do mẫu in ra thì nêu mẫu: template, hoặc --template"
_PRINTED = ("anh", "bieu_do")
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
    Rule(
        "vb-106", "lỗi", {"": ("văn bản ghi: “{giay}”", "thể thức in: “{dong}”")},
        "Tên loại, số của phụ lục không phải giá trị của kế hoạch, nhưng đổi đi thì là văn bản khác.",
        "KẾ HOẠCH đổi thành THÔNG BÁO",
    ),
    Rule(
        "vb-107", "lỗi",
        {"": ("văn bản đánh số “{giay}”: {dong}", "thể thức đánh số “{so}”"),
         "thieu": ("văn bản không đánh số: {dong}", "thể thức đánh số “{so}”"),
         "them": ("văn bản đánh số “{giay}”: {dong}", "thể thức không đánh số ở đây")},
        "Số đứng đầu mục, khoản, điểm là chữ của giấy; chỗ khác dẫn tới nó.", "mục II đánh thành V",
    ),
    Rule(
        "vb-108", "lỗi",
        {"": ("văn bản in theo quy ước {giay}, kế hoạch theo {ke_hoach}",
              "in lại bằng mẫu hợp với kế hoạch, hoặc ghi trong kế hoạch “quy ước: {giay}”")},
        "Cấp ủy in theo Hướng dẫn 05-HD/VPTW (hd05), cơ quan nhà nước theo Nghị định 30 (nd30).",
        "kế hoạch của chi bộ in dưới Quốc hiệu",
    ),
    Rule(
        "vb-109", "lỗi",
        {form: (said, _OURS if form.startswith(_PRINTED) else _SEE) for form, (said, _) in forms_of(UNSEEN).items()},
        "Hình, tệp nhúng, chữ ẩn, chữ trắng: đối chiếu chữ thì không thấy, mà giấy có thể nói khác.",
        "ảnh che một dòng, trích yếu bị gạch bỏ",
    ),
    Rule(
        "vb-110", "lỗi",
        {"khong_khoa": ("biên nhận có khóa, chưa soát", "đưa khóa: receipt_key, hoặc --receipt-key"),
         "khong": ("văn bản không mang biên nhận nào, mà đối chiếu với khóa", "xem tệp có phải là bản gốc"),
         "hong": ("kế hoạch và biên nhận mang trong tệp đã hỏng", "xin lại bản gốc"),
         "khong_niem": ("biên nhận không có khóa, mà đối chiếu với khóa", "đối chiếu với bản ghi bằng khóa ấy"),
         "khoa_khac": ("biên nhận làm bằng khóa khác", "chọn lại khóa đã dùng khi ghi"),
         "gia": ("biên nhận bị làm giả: kế hoạch hoặc giấy đã đổi, mã băm làm lại mà không có khóa",
                 "hỏi lại nơi gửi")},
        "Biên nhận có khóa (HMAC-SHA256) thì chỉ người giữ khóa làm ra được.",
        "tệp ghi bằng khóa của cơ quan, có người đổi kế hoạch bên trong",
    ),
    Rule(
        "vb-112", "ghi chú",
        {form: (f"tệp đã được ghi lại sau khi thidua ghi{parts}: chữ đọc được vẫn đúng như kế hoạch{key}",
                "hình thức chỉ được xét như trang doc-lai.md của tài liệu nói; cần chắc thì mở bản gốc")
         for form, parts, key in (
             ("", ", khác ở {phan}", ""), ("khong_ro", "", ""),
             ("khoa", ", khác ở {phan}", "; khóa bảo đảm kế hoạch mang theo, không bảo đảm các phần ấy"),
             ("khong_ro_khoa", "", "; khóa bảo đảm kế hoạch mang theo, không bảo đảm hình thức"))},
        "Word, LibreOffice lưu lại thì mọi phần của tệp đều khác; máy không biết hết những gì đã đổi.",
        "văn bản mở bằng Word rồi lưu, không sửa gì",
    ),
    Rule(
        "vb-111", "lỗi",
        {"": ("{truong}: phong bì ghi “{phong_bi}”", "kế hoạch ghi “{ke_hoach}”"),
         "thieu": ("{truong}: phong bì ghi “{phong_bi}”", "kế hoạch không có")},
        "Nơi nhận vào sổ theo phần đầu phong bì.", "phong bì ghi số 65, kế hoạch ghi số 64",
    ),
)  # fmt: skip
"""What a comparison says."""

_MOST_PARTS = 4  # that are named
_MOST = 200  # findings; two papers that differ more are two papers

_FIXED: Mapping[PrintedRole, RoleName] = {
    "co_quan": "co_quan",
    "quoc_hieu": "quoc_hieu",
    "tieu_ngu": "tieu_ngu",
    "ke_co_quan": "ke",
    "ten_loai": "ten_loai",
    "ke_trich_yeu": "ke",
    "ke_phu_luc": "ke",
    "tu_noi_nhan": "tu_noi_nhan",
    "luu": "luu",
    "kem_theo": "kem_theo",
    "phu_luc": "phu_luc",
    "kem_theo_phu_luc": "kem_theo",
    "so": "so",
    "dia_danh": "dia_danh",
}
"""What is printed beside the values of a plan, or can be inferred from others, and so may be lost when a plan is read:
what its lines are on a paper."""
_WORDED: tuple[RoleName, ...] = ("quoc_hieu", "tieu_ngu", "ten_loai", "phu_luc", "kem_theo")
"""Of these, those whose words no value of the plan says."""
_OF_OUR_OWN: tuple[RoleName, ...] = ("so", "dia_danh", "tu_noi_nhan", "ke")
"""Those which others word in ways of their own."""


def compare(paper: KeHoach, plan: KeHoach, kieu: Kieu, sheet: Sheet, source: str = "") -> Report:
    """The lines in which the plan that a paper says differs from a plan; an empty report: it says just that plan.

    ``kieu`` names the convention of the paper: both are held against each other as that one prints them.
    """
    unseen = () if sheet.pages else ("giay_ngang",)  # a text has no paper that could lie
    return Report(tuple(islice(_findings(differences(paper, plan, kieu, unseen), source), _MOST)))


def compare_conventions(shown: str, plan: KeHoach, source: str = "") -> Report:
    """The convention that the head of a paper shows, where it is not the plan's; nothing where it shows none."""
    if not shown or shown == plan.quy_uoc:
        return Report()
    return Report((VB["vb-108"].said(at=Place(source), giay=shown, ke_hoach=plan.quy_uoc),))


def compare_fixed(roles: Roles, sheet: Sheet, paper: KeHoach, kieu: Kieu, source: str = "") -> Report:
    """What a paper lacks, or says otherwise, of what its convention prints beside the values of the plan that it says:
    Quốc hiệu, the kind, the words Nơi nhận, the line that says to what an appendix belongs, ``./.``, the numbers of
    sections and items; in a document of our own the rules, too.
    """
    page = list(walk(lay_out(paper, kieu), convention(kieu)))
    at = Place(source)
    found: list[Diagnostic] = []
    for name in dict.fromkeys(_FIXED.values()):
        found += _worded(name, page, roles, at)
    ends = sum(has_end(str(one)) for one in page) - sum(has_end(role.line.text) for role in roles.parts)
    found += [VB["vb-104"].said(at=at, dong=HET)] * ends
    if roles.own:
        found += [VB["vb-101"].said("them", at=at, giay=HET)] * -ends
    found += _miscounted(page, roles, at)
    if roles.own and sheet.format == "docx":
        below = Counter(above.dong.words.replace(NBSP, " ") for above, one in pairwise(page) if one.ke)
        unruled = (below - _ruled(sheet)).elements()
        found += [VB["vb-105"].said(at=at, dong=shorten(words, 120)) for words in unruled]
    return Report(tuple(found))


def _worded(name: RoleName, page: Sequence[Printed], roles: Roles, at: Place) -> Iterator[Diagnostic]:
    """The lines of one role that a paper lacks, has in other words, or, in a document of our own, beside others."""
    wanted = [str(one) for one in page if one.in_words and _FIXED.get(one.role) == name]
    there = [role.line.text for role in roles.parts if _is(role, name)]
    if name in _WORDED or (roles.own and name in _OF_OUR_OWN):
        lacking, other = _apart(wanted, there), _apart(there, wanted)
        for words, one in zip(lacking, other, strict=False):
            yield VB["vb-106"].said(at=at, giay=shorten(one, 120), dong=shorten(words, 120))
        if roles.own:
            yield from (VB["vb-101"].said("them", at=at, giay=shorten(one, 120)) for one in other[len(lacking) :])
        lacking = lacking[len(other) :]
    else:
        lacking = [*islice(((Counter(wanted) - Counter(there)) or Counter(wanted)).elements(),
                           max(0, len(wanted) - len(there)))]  # fmt: skip
    yield from (VB["vb-104"].said(at=at, dong=shorten(words, 120)) for words in lacking)


def _apart(lines: Sequence[str], others: Sequence[str]) -> list[str]:
    """The lines that do not stand among others."""
    left = Counter(map(_said, others))
    out = []
    for words in lines:
        if left[_said(words)] > 0:
            left[_said(words)] -= 1
        else:
            out.append(words)
    return out


def _is(role: Role, name: RoleName) -> bool:
    """The role has a name; the archive line has the style of the recipients above it."""
    if name == "luu" and role.name == "noi_nhan":
        return is_archive(role.line.text)
    return role.name == name


def _said(words: str) -> str:
    """What a line says: without capitals, and as :func:`without_marks_and_blanks`."""
    return without_marks_and_blanks(INVISIBLE.sub("", words)).casefold()


_NUMBERED = ("muc", "khoan", "diem", "doan")
"""The blocks of the body that may have a number."""
_MOST_LINES = 2000
"""Lines that are held against others, where a paper has not as many as its plan prints."""


def _miscounted(page: Sequence[Printed], roles: Roles, at: Place) -> Iterator[Diagnostic]:
    """The numbers of sections and items that are not those which the page of the paper's own plan has."""
    printed = [(one.khoi.so, letters_of(str(one).removeprefix(one.khoi.so)))
               for one in page if one.khoi and one.khoi.loai in _NUMBERED]  # fmt: skip
    typed = [role for role in roles.parts if role.name in ("muc", "y")]
    for role, wanted in _together(typed, printed):
        sign = role.sign.text if role.sign else ""
        if letters_of(sign) != letters_of(wanted):
            here = attrs.evolve(at, line=role.line.source.number)
            form = "" if letters_of(sign) and letters_of(wanted) else "thieu" if letters_of(wanted) else "them"
            yield VB["vb-107"].said(form, at=here, giay=sign, so=wanted, dong=shorten(role.text, 60))


def _together(typed: Sequence[Role], printed: Sequence[tuple[str, str]]) -> Iterator[tuple[Role, str]]:
    """The lines of a paper, each with the number that is printed before its words."""
    if len(typed) == len(printed):
        yield from ((role, so) for role, (so, _) in zip(typed, printed, strict=True))
    elif max(len(typed), len(printed)) <= _MOST_LINES:
        said = [letters_of(role.text) for role in typed]
        same = SequenceMatcher(a=said, b=[words for _, words in printed], autojunk=False)
        for at, other, length in same.get_matching_blocks():
            yield from ((typed[at + i], printed[other + i][0]) for i in range(length))


def compare_header(header: PhongBi, wanted: KeHoach, source: str) -> Iterator[Diagnostic]:
    """What the header of an envelope says in other words than the plan."""
    for name, sent, printed in header_differences(header, wanted):
        form = "" if printed else "thieu"
        yield VB["vb-111"].said(form, at=Place(source), truong=name, phong_bi=sent, ke_hoach=printed)


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


def unseen_on(sheet: Sheet, own: Sheet | None, source: str = "") -> Iterator[Diagnostic]:
    """What a paper shows and no text says, and words that it does not show plainly; but for what stands on ``own``, the
    paper that the same template makes.
    """
    left = Counter((one.form, one.mark) for one in (own.unseen if own else ()))
    added = []
    for one in sheet.unseen:
        if left[one.form, one.mark] > 0:
            left[one.form, one.mark] -= 1
        else:
            added.append(one)
    for form, ten, place, others in islice(grouped(added), _MOST):
        yield VB["vb-109"].said(form, at=Place(source), cho=place, so=others, ten=ten)


def compare_receipt(inside: Carried | None, key: bytes | None, source: str = "") -> Iterator[Diagnostic]:
    """What is wrong with the receipt that a file carries: it must be made with ``key`` where there is one."""
    receipt: str = inside.receipt if inside else "khong" if key is not None else ""
    if key is not None and inside and inside.damage and receipt in ("", "dung"):
        receipt = "hong"
    if receipt not in ("", "dung"):
        level: Level = "lỗi" if key is not None else "cảnh báo"
        yield VB["vb-110"].said(receipt, at=Place(source), level=level)


def compare_packages(
    inside: Carried | None, parts: Sequence[str], key: bytes | None, source: str = ""
) -> Iterator[Diagnostic]:
    """That a file was written again since thidua wrote it, which no word of it tells: in which ``parts``, where the
    paper that the plan makes now tells them.
    """
    if inside is None or inside.damage or inside.untouched:
        return
    form = "_".join(filter(None, ("" if parts else "khong_ro", "khoa" if key is not None else "")))
    shown = [*parts[:_MOST_PARTS], *(["…"] if len(parts) > _MOST_PARTS else [])]
    yield VB["vb-112"].said(form, at=Place(source), phan=tuple(shown))


def numbers_pages(roles: Roles) -> bool:
    """The pages of a paper have their numbers; of one that is no Word file nobody asks."""
    return any(one.rule == NO_WORDS[PAGE] for one in roles.left)


def compare_pages(own: Roles, source: str = "") -> Iterator[Diagnostic]:
    """That a paper has no numbers of pages, where ``own``, which the same template makes, has them."""
    if numbers_pages(own):
        yield VB["vb-104"].said(at=Place(source), dong="số trang")


def in_margins(roles: Roles, paper: KeHoach, kieu: Kieu, source: str = "") -> Iterator[Diagnostic]:
    """What stands in headers and footers of a paper and was not printed there: a template of ours may say there once
    more what the plan of the paper prints.
    """
    added = [one for one in roles.left if one.rule == ADDED]
    page = letters_of("".join(map(str, walk(lay_out(paper, kieu), convention(kieu))))) if added else ""
    for one in added:
        if not (one.quiet and letters_of(one.line.text) in page):
            yield VB["vb-103"].said(at=Place(source), giay=one.line.text)


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
