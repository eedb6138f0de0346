"""Rules of who signs and under what sign: KT., TM., ký hiệu, days that no calendar has."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from thidua.cursor import Path as Way
from thidua.diagnostics import Place
from thidua.grammar.bodies import is_short_of
from thidua.grammar.capitals import capital
from thidua.grammar.conventions import HD05, SIGNS
from thidua.grammar.days import impossible_days, impossible_hours, is_spelt_small
from thidua.grammar.lists import late
from thidua.grammar.people import is_name
from thidua.grammar.posts import heads_of, is_collective, is_deputy, is_member, is_persons_post
from thidua.listed import listed
from thidua.model import NguoiKy
from thidua.records import frozen
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.rules.kinds import CODES
from thidua.rules.phrases import around
from thidua.wording import fold, shorten


@cache
def _data() -> Mapping[str, Any]:
    return listed(__file__, "signing")


@frozen
class _Signer:
    """One who signs, and the way to him."""

    who: NguoiKy
    draft: Draft
    path: Way

    def at(self, field: str, words: str) -> Place:
        """Where one of his fields stands, by its label and what it says."""
        return self.draft.at(*self.path, field, words=words)


def _signers(draft: Draft) -> Iterator[_Signer]:
    several = len(draft.plan.cac_nguoi_ky) > 1
    for at, signer in enumerate(draft.plan.cac_nguoi_ky):
        yield _Signer(signer, draft, ("người ký", at) if several else ("người ký",))


@check(
    "nd-201", "KT. không có cấp phó", "bắt buộc", {"nd30": "I.II.7.b", "hd05": "HD05.I.7.1.1"},
    {"": ("ký thay “{ky_thay}” nhưng chức vụ là “{co}”", "ghi chức vụ cấp phó ({dung}), hoặc bỏ “ký thay”"),
     "khong": ("{dau} “{ky_thay}” mà không ghi chức vụ của người ký", "ghi chức vụ dưới dòng ấy"),
     "cua_pho": ("ký thay “{ky_thay}”, là chức vụ cấp phó", "“ký thay” ghi chức vụ cấp trưởng: {dung}"),
     "khac": ("ký thay “{ky_thay}” mà “{co}” là cấp phó của “{dung}”", "xem lại hai chức vụ ấy"),
     "tu_minh": ("{dau} của chính “{co}”", "người đứng đầu ký bằng chức vụ của mình: bỏ “{dau}”"),
     "tl_pho": ("thừa lệnh “{ky_thay}” mà chức vụ là “{co}”", "cấp phó ký thay cấp trưởng: dùng “ký thay”")},
    why="KT. là cấp phó ký thay cấp trưởng: dưới dòng KT. phải là chức vụ cấp phó; dưới TL., TUQ. là chức vụ của người "
        "ký.",
    wrong="người ký: {ký thay: Giám đốc, chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
    right="người ký: {ký thay: Giám đốc, chức vụ: Phó Giám đốc, họ tên: Trần Minh Hải}",
    said_by={"tt-401": ("pho", "khong_pho", "khong_chuc_vu")},
)  # fmt: skip
def deputy(draft: Draft) -> Iterator[Fault | Unknown]:
    for one in _signers(draft):
        who, post = one.who, one.who.chuc_vu
        head = who.ky_thay
        if head and is_deputy(head) and not is_member(head):
            yield fault(one.at("ký thay", head), head, "cua_pho", ky_thay=head, dung=_head_of(head))
        elif head and post and not is_deputy(_LATER_POST.sub("", post)):
            yield fault(one.at("chức vụ", post), post, ky_thay=head, co=post, dung=_deputy_of(head))
        elif head and not who.chuc_vu_khac and (other := _of_another(head, post)):
            yield fault(one.at("chức vụ", post), post, "khac", level="nên", ky_thay=head, co=post, dung=other)
        elif who.thua_lenh and fold(post) == f"pho_{fold(who.thua_lenh)}":
            yield fault(one.at("chức vụ", post), post, "tl_pho", level="nên", ky_thay=who.thua_lenh, co=post)
        for said, label in ((who.thua_lenh, "thừa lệnh"), (who.thua_uy_quyen, "thừa ủy quyền")):
            if said and fold(said) == fold(post) and fold(post) in _known_heads():
                yield fault(one.at("chức vụ", post), post, "tu_minh", level="nên", dau=label, co=post)
        yield from _without_post(one)


def _of_another(head: str, post: str) -> str:
    """The head of whom a post is that of a deputy, where it is surely not the one that is signed for; else empty."""
    own = fold(post).removeprefix("pho_")
    heads = _known_heads()
    if not fold(post).startswith("pho_") or own not in heads or fold(head) not in heads or own == fold(head):
        return ""
    return _head_of(post)


_LATER_POST = late(r"kiêm\s+")
"""What stands before a post that is held beside another."""


def _without_post(one: _Signer) -> Iterator[Fault]:
    """Under KT., TL., TUQ. stands the post of who signs, on a plan that says who that is."""
    who = one.who
    for said, label in ((who.ky_thay, "ký thay"), (who.thua_lenh, "thừa lệnh"), (who.thua_uy_quyen, "thừa ủy quyền")):
        if said and not who.chuc_vu and not who.loi_duyet and (who.ho_ten or one.draft.issued):
            yield fault(one.at("chức vụ", said), said, "khong", dau=label, ky_thay=said)
            return


def _head_of(post: str) -> str:
    """The post above that of a deputy: ``Giám đốc`` of ``Phó Giám đốc``."""
    words = post.split()
    if fold(words[0]) == "pho":
        return capital(" ".join(words[1:]))
    return " ".join([*words[:-1], words[-1].replace("phó", "trưởng")]) if words[-1] == "phó" else "…"


def _deputy_of(head: str) -> str:
    """The post of a deputy of a head: ``Phó Giám đốc``; a minister's is not called so."""
    irregular = {fold(one.partition(" = ")[0]): one.partition(" = ")[2] for one in _data()["cap_pho"]}
    return str(irregular.get(fold(head.partition(",")[0]), f"Phó {head}"))


@check(
    "nd-202", "TM. trước người đứng đầu", "bắt buộc", {"nd30": "I.II.7.b"},
    {"": ("thay mặt “{co}”: cơ quan theo chế độ thủ trưởng", "bỏ “thay mặt”: người đứng đầu ký bằng chức vụ của mình"),
     "chuc_vu": ("thay mặt “{co}”, là một chức vụ", "“thay mặt” ghi tên tập thể; cấp phó thì dùng “ký thay”"),
     "ban": ("thay mặt “{co}”: người đứng đầu ký trực tiếp", "bỏ “thay mặt”; cấp phó thì dùng “ký thay”"),
     "khong": ("thay mặt “{co}” mà không ghi chức vụ của người ký", "ghi chức vụ dưới dòng ấy")},
    why="TM. (thay mặt) chỉ đứng trước tên tập thể; giám đốc sở, hiệu trưởng, trưởng phòng ký trực tiếp.",
    wrong="người ký: {thay mặt: Sở Nội vụ, chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
    right="người ký: {chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
    said_by={"tt-401": ("tap_the", "khong_chuc_vu")},
)  # fmt: skip
def collective(draft: Draft) -> Iterator[Fault | Unknown]:
    for one in _signers(draft):
        name = one.who.thay_mat
        if not name:
            continue
        at, key = one.at("thay mặt", name), f"{fold(name)}_"
        if is_persons_post(name):
            yield fault(at, name, "chuc_vu", co=name)
        elif key.startswith(_folded("duoi_thu_truong")) and not (
            is_collective(name) or key.startswith(_folded("to_tap_the"))
        ):
            yield fault(at, name, co=name)
        elif key.startswith(_folded("ban_cua_thu_truong")) and one.who.chuc_vu:  # hospitals and schools print it so
            yield fault(at, name, "ban", level="nên", co=name)
        elif one.who.ho_ten and not (one.who.chuc_vu or one.who.ky_thay or one.who.loi_duyet):
            yield fault(at, name, "khong", level="nên", co=name)  # one of a collective may have no other post


@cache
def _folded(key: str) -> tuple[str, ...]:
    return tuple(f"{fold(one)}_" for one in _data()[key])


@check(
    "nd-203", "ký hiệu không hợp tên loại", "bắt buộc", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}” là của {loai}, văn bản là {la}", "ghi “{dung}”"),
     "ca_hai": ("ký hiệu “{co}” không có chữ viết tắt của {la} ({ma})", "ghi “{dung}”"),
     "thieu": ("ký hiệu “{co}” không có chữ viết tắt tên cơ quan", "ghi “{dung}”"),
     "viet": ("ký hiệu viết “{co}”", "viết liền, chữ in hoa: “{dung}”")},
    why="Ký hiệu gồm chữ viết tắt tên loại (Phụ lục III) và chữ viết tắt tên cơ quan.",
    wrong="số: 15/QĐ-SNV", right="số: 15/KH-SNV",
    said_by={"tt-221": ("dau", "cach", "la_ma", "ky_hieu", "cham"), "tt-222": ()},
)  # fmt: skip
def kind_of_symbol(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    typed = _symbol(draft)
    kind, sign, body = _parted(typed)
    if not typed or (kind == plan.ma_loai and body):
        return
    own, between = (plan.co_quan.viet_tat if plan.co_quan else ""), SIGNS[plan.quy_uoc][1]
    at, la, ma = draft.at("ký hiệu", words=typed), plan.ten_loai.lower(), plan.ma_loai
    tidy = _TIDY.sub(lambda found: found["sign"] or "", typed).replace("–", "-")
    if _parted(tidy)[0].upper() == ma and _parted(tidy)[2]:
        yield fault(at, typed, "viet", co=typed, dung=f"{ma}{between}{_parted(tidy)[2].upper()}")
    elif kind == ma or kind == f"{ma}{own}":
        yield fault(at, typed, "thieu", co=typed, dung=f"{ma}{between}{own or '…'}")
    elif kind.startswith(ma) and body and kind.isupper():  # KHPH-SNV: of a kind with a name of its own
        return
    else:
        codes = CODES[plan.quy_uoc]
        other = next((name for name, code in codes.items() if code == kind), "")
        if other and not _of_agency(draft, kind):
            right = f"{ma}{sign or between}{body or own or '…'}"
            yield fault(at, typed, co=typed, loai=other, la=la, dung=right)
        else:
            yield fault(at, typed, "ca_hai", co=typed, la=la, ma=ma, dung=f"{ma}{between}{own or '…'}")


_TIDY = late(r"^\d{1,9}\s{0,3}[/-]\s{0,3}|\s{0,3}(?P<sign>[-–/])\s{0,3}", re.NOFLAG)
"""A year before a ký hiệu, blanks around its signs."""


def _symbol(draft: Draft) -> str:
    """The ký hiệu; where its kind was typed with the number (``15-KH/ĐTN``), with that."""
    plan = draft.plan
    kind = plan.so.partition("-")[2].strip()
    return f"{kind}/{plan.ky_hieu}" if kind[:1].isalpha() and plan.ky_hieu else plan.ky_hieu


def _parted(symbol: str) -> tuple[str, str, str]:
    """The kind of a ký hiệu, the sign behind it, and the rest."""
    found = re.search(r"[-/]", symbol)
    return (symbol[: found.start()], found[0], symbol[found.end() :]) if found else (symbol, "", "")


def _of_agency(draft: Draft, short: str) -> bool:
    """A sign, or a part of it, is that of the body that issues the plan, or of whom it is signed for; True where no
    body is known.
    """
    body = draft.plan.co_quan
    if body is None or not body.ten:
        return True
    if fold(body.ten).startswith(tuple(map(fold, _data()["ma_rieng"]["ten"]))):
        return True
    names = [body.ten, *(signer.thay_mat for signer in draft.plan.cac_nguoi_ky if signer.thay_mat)]
    if draft.plan.quy_uoc == HD05 and body.chu_quan:  # a board of a committee: BTCTU
        names.append(f"{body.ten} {body.chu_quan}")
    parts = [part for part in re.split(r"[-/]", short) if part]
    usual = (_data()["viet_tat_quen"].get(part) for part in parts)
    if any(word in body.ten.lower().split() for word in usual if word):
        return True
    return any(part == body.viet_tat or any(is_short_of(part, name) for name in names) for part in parts)


@check(
    "nd-204", "ký hiệu không hợp cơ quan", "nên", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}”, tên viết tắt của cơ quan là “{viet_tat}”", "xem lại ký hiệu, hoặc mục “viết tắt”"),
     "ten": ("ký hiệu “{co}” không giống chữ viết tắt của “{ten}”", "xem lại; đúng thì ghi vào mục “viết tắt”")},
    why="Ký hiệu của đơn vị khác còn sót lại từ bản cũ là lỗi hay gặp khi chép mẫu.",
    wrong="số: 15/KH-SYT\ncơ quan: {tên: Sở Nội vụ, viết tắt: SNV}",
    right="số: 15/KH-SNV\ncơ quan: {tên: Sở Nội vụ, viết tắt: SNV}",
)  # fmt: skip
def agency_of_symbol(draft: Draft) -> Iterator[Fault | Unknown]:
    plan, typed = draft.plan, _symbol(draft)
    kind, _, body = _parted(typed)
    if plan.co_quan is None or kind != plan.ma_loai or not body:
        return
    short = plan.co_quan.viet_tat
    at = draft.at("ký hiệu", words=typed)
    if short and short not in re.split(r"[-/]", body):
        if not _of_agency(draft, body):  # the abbreviation that a body is known by, or one of its own name
            yield fault(at, typed, co=typed, viet_tat=short)
    elif not short and plan.co_quan.ten and not _of_agency(draft, body):
        yield fault(at, typed, "ten", co=typed, ten=plan.co_quan.ten)


@check(
    "nd-205", "ngày không có trong lịch", "bắt buộc", {"": ""},
    {"": ("lịch không có “{co}”", "xem lại ngày, tháng"), "gio": ("đồng hồ không có “{co}”", "xem lại giờ, phút")},
    why="Ngày 31 tháng 6, tháng 13 không có: chép nhầm một con số.",
    wrong="nội dung: Nộp báo cáo trước ngày 31/6/2026", right="nội dung: Nộp báo cáo trước ngày 30/6/2026",
)  # fmt: skip
def calendar(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    figures = (word for word in draft.words.numbers if not word.isalpha())
    for said in filter(_has_figures, draft.having("quý", *figures)):
        for typed in impossible_hours(said.text) if "giờ" in said.text else ():
            if typed not in told:
                told.add(typed)
                at = said.text.find(typed)
                yield fault(draft.where(said, at), around(said.text, at), "gio", level="nên", co=typed)
        found = [*impossible_days(said.text)]
        for typed in found:
            if typed in told or any(typed != other and typed in other for other in found):  # a part of one that is told
                continue
            told.add(typed)
            at = said.text.find(typed)
            yield fault(draft.where(said, at), around(said.text, at), co=typed)


def _has_figures(said: Said) -> bool:
    return _FIGURE.search(said.text) is not None


_FIGURE = re.compile(r"[0-9]|[qQ]uý\s")


@check(
    "nd-206", "chức vụ không của cơ quan", "nên", {"nd30": "I.II.7.c"},
    {"": ("“{co}” không phải chức vụ của người đứng đầu {ten}", "xem lại chức vụ: {dung}")},
    why="Chức vụ là chức vụ lãnh đạo chính thức trong cơ quan ban hành.",
    wrong="cơ quan: {tên: Sở Nội vụ}\nngười ký: {chức vụ: Hiệu trưởng, họ tên: Trần Minh Hải}",
    right="cơ quan: {tên: Sở Nội vụ}\nngười ký: {chức vụ: Giám đốc, họ tên: Trần Minh Hải}",
)  # fmt: skip
def post_of_body(draft: Draft) -> Iterator[Fault | Unknown]:
    body = draft.plan.co_quan
    heads = heads_of(body.ten_day_du) if body and body.ten else ()
    if not heads or draft.plan.cung_ban_hanh:
        return
    for one in _signers(draft):
        signer = one.who
        field, said = ("ký thay", signer.ky_thay) if signer.ky_thay else ("chức vụ", signer.chuc_vu)
        post = fold(said).removeprefix("pho_")
        if signer.thua_lenh or signer.thua_uy_quyen or signer.thay_mat or signer.chuc_vu_khac:
            continue
        if post in _known_heads() and post not in map(fold, heads):
            yield fault(one.at(field, said), said, co=said, ten=body.ten if body else "", dung=heads)


@cache
def _known_heads() -> frozenset[str]:
    return frozenset(fold(post) for kind in _ALL_HEADS for post in heads_of(kind))


_ALL_HEADS = ("Sở Nội vụ", "Trường Tiểu học", "Ủy ban nhân dân xã", "Phòng Nội vụ", "Trung tâm", "Bộ Nội vụ")
"""Bodies of each kind, for the posts of all heads."""


@check(
    "nd-207", "chữ hoa, chữ thường của tên và trích yếu", "nên", {"nd30": "I.II.5.b"},
    {"trich_yeu": ("trích yếu gõ toàn chữ hoa", "gõ chữ thường: mẫu tự in đúng kiểu chữ"),
     "ho_ten": ("họ tên “{co}” gõ toàn chữ hoa hay toàn chữ thường", "viết hoa chữ đầu mỗi tiếng"),
     "dia_danh": ("địa danh “{co}” viết thường", "viết hoa chữ đầu mỗi tiếng của tên riêng"),
     "co_quan": ("tên cơ quan gõ toàn chữ hoa", "gõ chữ thường: mẫu tự in hoa, câu trong bài cũng dùng tên này")},
    why="Kiểu chữ do mẫu in; chữ gõ sẵn toàn hoa thì không đổi lại được ở chỗ cần chữ thường.",
    wrong="trích yếu: PHÁT ĐỘNG PHONG TRÀO THI ĐUA", right="trích yếu: Phát động phong trào thi đua",
)  # fmt: skip
def cases(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    if draft.on_paper:  # where capitals are the look of a line
        yield Unknown("kieu_in")
        return
    if _all_capitals(plan.trich_yeu):
        yield fault(draft.at("trích yếu", words=plan.trich_yeu), shorten(plan.trich_yeu), "trich_yeu")
    if plan.co_quan and not draft.on_paper and _all_capitals(plan.co_quan.ten):  # where it stands in capitals
        yield fault(draft.at("cơ quan", "tên", words=plan.co_quan.ten), shorten(plan.co_quan.ten), "co_quan")
    if plan.co_quan and is_spelt_small(place := plan.co_quan.dia_danh):
        yield fault(draft.at("cơ quan", "địa danh", words=place), place, "dia_danh", co=place)
    for one in _signers(draft):
        name = one.who.ho_ten
        if name and " " in name and (name.isupper() or name.islower()) and is_name(name.title()):
            yield fault(one.at("họ tên", name), name, "ho_ten", co=name)


_FEWEST_CAPITALS = 12
"""Letters in capitals that are no abbreviation."""


def _all_capitals(text: str) -> bool:
    return text.isupper() and sum(map(str.isalpha, text)) >= _FEWEST_CAPITALS
