"""Rules of who receives a plan: whoever has a task in it, each once, spelt one way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from thidua.grammar.bodies import full_name, initials, is_agency
from thidua.grammar.tones import new_spelling
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import fold


@check(
    "nd-401", "đơn vị có việc mà không có tên ở nơi nhận", "nên", {"": ""},
    {"": ("{co} có việc trong kế hoạch mà không ở nơi nhận", "thêm vào nơi nhận"),
     "nhieu": ("{so} đơn vị có việc mà không ở nơi nhận: {co}", "thêm vào nơi nhận, từng đơn vị hoặc theo nhóm")},
    why="Đơn vị được giao việc mà không nhận văn bản thì không biết để làm.",
    wrong="tổ chức thực hiện: [{đơn vị: Sở Tài chính, nội dung: Bố trí kinh phí}]\nnơi nhận: [Sở Y tế]",
    right="tổ chức thực hiện: [{đơn vị: Sở Tài chính, nội dung: Bố trí kinh phí}]\nnơi nhận: [Sở Tài chính, Sở Y tế]",
)  # fmt: skip
def without_a_copy(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    if not plan.noi_nhan or plan.kem_theo:
        return
    own = plan.co_quan.ten_day_du if plan.co_quan else ""
    reached = _Reached((name for line in plan.noi_nhan for name in line.ten), own, plan.luu)
    units = [unit for unit in plan.cac_don_vi if is_agency(unit) and unit not in reached]
    if units:
        shown = tuple(f"“{unit}”" for unit in units[:6])
        at = draft.at("nơi nhận", words=plan.noi_nhan[0].van_ban)
        yield fault(at, form="" if len(units) == 1 else "nhieu", so=len(units), co=shown)


_ALL = ("don_vi", "co_quan", "phong", "so", "ban", "nganh", "xa", "phuong", "truong", "to", "ca_nhan")
"""What a group of recipients is a group of."""
_OF = re.compile(r"_(?:thuoc|truc_thuoc|cua|tren_dia_ban)_")
_OF_ANY = frozenset(("don_vi", "co_quan"))
_LEADS = ("cac_", "toan_the_", "tat_ca_", "nhu_", "thanh_vien_", "lanh_dao_")


class _Reached:
    """Who gets a plan: by its name, by a group that it belongs to, or as who issues or keeps it."""

    def __init__(self, names: Iterable[str], own: str, archive: str) -> None:
        keys = [*map(_key, names)]
        self._own = _key(own)
        self._names = f"__{'__'.join(keys)}__"
        self._parts = frozenset(keys)
        self._archive = frozenset(re.split(r"[^A-ZĐ]+", archive)) - {""}
        groups = [f"_{_OF.split(key)[0]}_" for key in keys if key.startswith(_LEADS)]  # “Các phòng thuộc Sở”: no sở
        self._kinds = frozenset(one for one in _ALL if any(f"_{one}_" in group for group in groups))
        self._all = any(key.startswith("nhu_") for key in keys)

    def __contains__(self, unit: object) -> bool:
        key = _key(str(unit))
        first = self._own.partition("_")[0]
        if not key or self._all or key in self._own or key.startswith(_LEADS) or key in self._names:
            return True
        if (first and key.endswith(f"_{first}")) or initials(str(unit)) in self._archive:  # “Văn phòng Sở” of a sở
            return True
        words = key.split("_")[:_LONGEST]
        if any("_".join(words[at:end]) in self._parts for at in range(len(words)) for end in range(at + 1, len(words))):
            return True
        return any(one in _OF_ANY or words[0] == one.split("_")[0] for one in self._kinds)


_LONGEST = 20
"""Words of the name of a unit that are looked at."""


def _key(name: str) -> str:
    return fold(new_spelling(full_name(name)))


@check(
    "nd-402", "nơi nhận ghi hai lần", "nên", {"": ""},
    {"": ("“{co}” có hai lần ở nơi nhận", "giữ một dòng"),
     "hai_cach": ("“{co}” và “{khac}” là một nơi nhận viết hai cách", "giữ một dòng")},
    why="Một nơi nhận ghi hai lần thì văn thư gửi hai bản; viết hai cách thì không ai thấy là trùng.",
    wrong="nơi nhận: [Sở Tài chính, Sở Y tế, Sở Tài chính]", right="nơi nhận: [Sở Tài chính, Sở Y tế]",
)  # fmt: skip
def twice(draft: Draft) -> Iterator[Fault | Unknown]:
    seen: dict[str, str] = {}
    for at, line in enumerate(draft.plan.noi_nhan):
        for name in line.ten:
            first = seen.setdefault(_key(name), name)
            if first is name:
                continue
            form = "" if first == name else "hai_cach"
            yield fault(draft.at("nơi nhận", at, words=line.van_ban), line.van_ban, form, co=first, khac=name)
