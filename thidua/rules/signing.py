"""Rules of who signs and under what sign: KT., TM., ký hiệu, days that no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.diagnostics import Place
from thidua.grammar.bodies import is_short_of
from thidua.grammar.days import impossible_days
from thidua.grammar.kinds import symbols
from thidua.grammar.people import is_name
from thidua.grammar.posts import is_collective, is_persons_post, posts_of_head
from thidua.model import NguoiKy
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import fold, shorten


def _signers(draft: Draft) -> Iterator[tuple[NguoiKy, Place]]:
    several = len(draft.plan.cac_nguoi_ky) > 1
    for at, signer in enumerate(draft.plan.cac_nguoi_ky):
        words = signer.ho_ten or signer.chuc_vu
        yield signer, draft.at("người ký", at, words=words) if several else draft.at("người ký", words=words)


_DEPUTIES = ("pho_", "p._", "uy_vien", "thanh_vien")


@check(
    "nd-201", "KT. không có cấp phó", "bắt buộc", {"nd30": "I.II.7.b", "hd05": "HD05.I.7.1.1"},
    {"": ("ký thay “{ky_thay}” nhưng chức vụ là “{co}”", "ghi chức vụ cấp phó (Phó {ky_thay}), hoặc bỏ “ký thay”")},
    why="KT. là cấp phó ký thay cấp trưởng: dưới dòng KT. phải là chức vụ cấp phó.",
    wrong="người ký: {ký thay: Giám đốc, chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
    right="người ký: {ký thay: Giám đốc, chức vụ: Phó Giám đốc, họ tên: Trần Minh Hải}",
)  # fmt: skip
def deputy(draft: Draft) -> Iterator[Fault | Unknown]:
    for signer, place in _signers(draft):
        if signer.ky_thay and signer.chuc_vu and not fold(signer.chuc_vu).startswith(_DEPUTIES):
            yield fault(place, signer.chuc_vu, ky_thay=signer.ky_thay, co=signer.chuc_vu)


_UNDER_A_HEAD = (
    "so", "bo", "cuc", "chi_cuc", "tong_cuc", "vu", "trung_tam", "truong", "phong", "vien", "benh_vien", "van_phong",
    "thanh_tra", "cong_ty", "khoa", "to",
)  # fmt: skip
"""Bodies that a head leads: he signs in his own name."""


@check(
    "nd-202", "TM. trước người đứng đầu", "bắt buộc", {"nd30": "I.II.7.b"},
    {"": ("thay mặt “{co}”: cơ quan theo chế độ thủ trưởng", "bỏ “thay mặt”: người đứng đầu ký bằng chức vụ của mình"),
     "chuc_vu": ("thay mặt “{co}”, là một chức vụ", "“thay mặt” ghi tên tập thể; cấp phó thì dùng “ký thay”")},
    why="TM. (thay mặt) chỉ đứng trước tên tập thể; giám đốc sở, hiệu trưởng, trưởng phòng ký trực tiếp.",
    wrong="người ký: {thay mặt: Sở Nội vụ, chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
    right="người ký: {chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
)  # fmt: skip
def collective(draft: Draft) -> Iterator[Fault | Unknown]:
    for signer, place in _signers(draft):
        name = signer.thay_mat
        if not name or is_collective(name):
            continue
        if is_persons_post(name):
            yield fault(place, name, "chuc_vu", co=name)
        elif f"{fold(name)}_".startswith(tuple(f"{one}_" for one in _UNDER_A_HEAD)):
            yield fault(place, name, co=name)


@check(
    "nd-203", "ký hiệu không hợp tên loại", "bắt buộc", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}” là của {loai}, văn bản là {la}", "ghi “{dung}”"),
     "ca_hai": ("ký hiệu “{co}” không phải của {la}, cũng không phải của cơ quan", "ghi “{dung}”")},
    why="Ký hiệu gồm chữ viết tắt tên loại (Phụ lục III) và chữ viết tắt tên cơ quan.",
    wrong="số: 15/QĐ-SNV", right="số: 15/KH-SNV",
)  # fmt: skip
def kind_of_symbol(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    typed = plan.ky_hieu
    kind = re.split(r"[-/]", typed)[0]
    if not typed or kind == plan.ma_loai:
        return
    rest = typed[len(kind) + 1 :] or (plan.co_quan.viet_tat if plan.co_quan else "") or "…"
    right = f"{plan.ma_loai}-{rest}"
    other = next((name for name, code in symbols().items() if code == kind), "")
    if other:
        yield fault(draft.at("ký hiệu"), typed, co=typed, loai=other, la=plan.ten_loai.lower(), dung=right)
    elif not _of_agency(draft, typed):
        yield fault(draft.at("ký hiệu"), typed, "ca_hai", co=typed, la=plan.ten_loai.lower(), dung=f"{plan.ma_loai}-…")


def _of_agency(draft: Draft, short: str) -> bool:
    """A sign, or a part of it, is that of the body that issues the plan; True where that is not known."""
    body = draft.plan.co_quan
    if body is None or not body.ten:
        return True
    parts = [part for part in re.split(r"[-/]", short) if part]
    return any(part == body.viet_tat or is_short_of(part, body.ten) for part in parts)


@check(
    "nd-204", "ký hiệu không hợp cơ quan", "nên", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}”, tên viết tắt của cơ quan là “{viet_tat}”", "xem lại ký hiệu, hoặc mục “viết tắt”"),
     "ten": ("ký hiệu “{co}” không giống chữ viết tắt của “{ten}”", "xem lại; đúng thì ghi vào mục “viết tắt”")},
    why="Ký hiệu của đơn vị khác còn sót lại từ bản cũ là lỗi hay gặp khi chép mẫu.",
    wrong="số: 15/KH-SYT\ncơ quan: {tên: Sở Nội vụ, viết tắt: SNV}",
    right="số: 15/KH-SNV\ncơ quan: {tên: Sở Nội vụ, viết tắt: SNV}",
)  # fmt: skip
def agency_of_symbol(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    kind, _, body = plan.ky_hieu.partition("-")
    if plan.co_quan is None or kind != plan.ma_loai or not body:
        return
    short = plan.co_quan.viet_tat
    if short and short not in re.split(r"[-/]", body):
        yield fault(draft.at("ký hiệu"), plan.ky_hieu, co=plan.ky_hieu, viet_tat=short)
    elif not short and plan.co_quan.ten and not _of_agency(draft, body):
        yield fault(draft.at("ký hiệu"), plan.ky_hieu, "ten", co=plan.ky_hieu, ten=plan.co_quan.ten)


@check(
    "nd-205", "ngày không có trong lịch", "bắt buộc", {"": ""},
    {"": ("không có ngày “{co}”", "xem lại ngày, tháng")},
    why="Ngày 31 tháng 6 không có: chép nhầm một con số.",
    wrong="nội dung: Nộp báo cáo trước ngày 31/6/2026", right="nội dung: Nộp báo cáo trước ngày 30/6/2026",
)  # fmt: skip
def calendar(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    for said in draft.texts:
        for typed in (one for one in impossible_days(said.text) if one not in told):
            told.add(typed)
            yield fault(draft.where(said), shorten(said.text, 80), co=typed)


@check(
    "nd-206", "chức vụ không của cơ quan", "nên", {"nd30": "I.II.7.c"},
    {"": ("“{co}” không phải chức vụ của người đứng đầu {ten}", "xem lại chức vụ: {dung}")},
    why="Chức vụ là chức vụ lãnh đạo chính thức trong cơ quan ban hành.",
    wrong="cơ quan: {tên: Sở Nội vụ}\nngười ký: {chức vụ: Hiệu trưởng, họ tên: Trần Minh Hải}",
    right="cơ quan: {tên: Sở Nội vụ}\nngười ký: {chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
)  # fmt: skip
def post_of_body(draft: Draft) -> Iterator[Fault | Unknown]:
    body = draft.plan.co_quan
    heads = posts_of_head(body.ten_day_du) if body and body.ten else ()
    if not heads or draft.plan.cung_ban_hanh:
        return
    known = {post for kind in _ALL_HEADS for post in posts_of_head(kind)}
    for signer, place in _signers(draft):
        post = fold(signer.ky_thay or signer.chuc_vu).removeprefix("pho_")
        if signer.thua_lenh or signer.thua_uy_quyen or signer.thay_mat or signer.chuc_vu_khac:
            continue
        if post in known and post not in heads:
            right = tuple(one.replace("_", " ") for one in heads)
            yield fault(place, signer.chuc_vu, co=signer.chuc_vu, ten=body.ten if body else "", dung=right)


_ALL_HEADS = ("Sở Nội vụ", "Trường Tiểu học", "Ủy ban nhân dân xã", "Phòng Nội vụ", "Trung tâm", "Bộ Nội vụ")
"""Bodies of each kind, for the posts of all heads."""


@check(
    "nd-207", "chữ hoa, chữ thường của tên và trích yếu", "nên", {"nd30": "I.II.5.b"},
    {"trich_yeu": ("trích yếu gõ toàn chữ hoa", "gõ chữ thường: mẫu tự in đúng kiểu chữ"),
     "ho_ten": ("họ tên “{co}” gõ toàn chữ hoa hay toàn chữ thường", "viết hoa chữ đầu mỗi tiếng"),
     "co_quan": ("tên cơ quan gõ toàn chữ hoa", "gõ chữ thường: mẫu tự in hoa, câu trong bài cũng dùng tên này")},
    why="Kiểu chữ do mẫu in; chữ gõ sẵn toàn hoa thì không đổi lại được ở chỗ cần chữ thường.",
    wrong="trích yếu: PHÁT ĐỘNG PHONG TRÀO THI ĐUA", right="trích yếu: Phát động phong trào thi đua",
)  # fmt: skip
def cases(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    if _all_capitals(plan.trich_yeu):
        yield fault(draft.at("trích yếu", words=plan.trich_yeu), shorten(plan.trich_yeu), "trich_yeu")
    if plan.co_quan and not draft.on_paper and _all_capitals(plan.co_quan.ten):  # where it stands in capitals
        yield fault(draft.at("cơ quan", "tên", words=plan.co_quan.ten), shorten(plan.co_quan.ten), "co_quan")
    for signer, place in _signers(draft):
        name = signer.ho_ten
        if name and " " in name and (name.isupper() or name.islower()) and is_name(name.title()):
            yield fault(place, name, "ho_ten", co=name)


_FEWEST_CAPITALS = 12
"""Letters in capitals that are no abbreviation."""


def _all_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_CAPITALS
