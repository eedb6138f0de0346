"""Rules of who receives a plan: whoever has a task in it, each once, spelt one way."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property, lru_cache
from typing import Any

from thidua.grammar.bodies import full_name, initials, is_agency
from thidua.grammar.lists import late
from thidua.grammar.posts import is_persons_post
from thidua.grammar.tones import new_spelling
from thidua.grammar.units import subjects_of, units_of
from thidua.listed import listed
from thidua.model import ChiTieu, KeHoach, NhiemVu
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
    missed = (unit for unit in dict.fromkeys(_with_tasks(plan)) if unit not in reached)  # mostly none
    units = [unit for unit in missed if is_agency(unit) and not is_persons_post(unit)]
    if units:
        shown = tuple(f"“{unit}”" for unit in units[:6])
        at = draft.at("nơi nhận", words=plan.noi_nhan[0].van_ban)
        yield fault(at, form="" if len(units) == 1 else "nhieu", so=len(units), co=shown)


def _with_tasks(plan: KeHoach) -> Iterator[str]:
    """The units that have something to do: those that answer for it and those that help; who answers for targets."""
    yield from _of_tasks(plan.to_chuc_thuc_hien)
    yield from _of_targets(plan.chi_tieu)


def _of_tasks(tasks: Iterable[NhiemVu]) -> Iterator[str]:
    for task in tasks:
        yield from task.don_vi or units_of(task.tieu_de) or subjects_of(task.noi_dung)
        yield from task.phoi_hop
        yield from task.phu_trach
        yield from _of_tasks(task.con)


def _of_targets(targets: Iterable[ChiTieu]) -> Iterator[str]:
    for target in targets:
        yield from target.phu_trach
        yield from _of_targets(target.con)


@cache
def _data() -> Mapping[str, Any]:
    return listed(__file__, "recipients")


@cache
def _groups() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What a group of recipients is a group of, each with what the names begin with that it holds; all folded."""
    return tuple((fold(word), tuple(map(fold, names))) for word, names in _data()["nhom"].items())


_LEADS = ("cac_", "toan_the_", "tat_ca_", "nhu_", "thanh_vien_", "lanh_dao_")
_OF = re.compile(r"_(?:thuoc|truc_thuoc|cua|tren_dia_ban)_")
_ANY = ""
"""What is held by a group that holds all."""
_FEWEST_WORDS = 2
"""Words of a part of a line that tell which body it means."""


class _Reached:
    """Who gets a plan: by its name, by a group that it belongs to, or as who issues or keeps it."""

    def __init__(self, names: Iterable[str], own: str, archive: str) -> None:
        self._plain = [*map(_plain, names)]
        self._keys = [fold(name.replace(",", " ").replace(";", " ")) for name in self._plain]
        self._own = _key(own)
        self._names = f"__{'__'.join(self._keys)}__"
        self._archive = frozenset(re.split(r"[^A-ZĐ]+", archive)) - {""}
        self._all = any(key.startswith("nhu_") for key in self._keys)

    @cached_property
    def _parts(self) -> frozenset[str]:
        """The bodies that a line names among others, without the level of their place."""
        parts = (_core(fold(part)) for name in self._plain for part in _PARTS.split(name))
        return frozenset(filter(None, parts))

    @cached_property
    def _first_words(self) -> frozenset[str]:
        return frozenset(part.partition("_")[0] for part in self._parts)

    @cached_property
    def _by_head(self) -> Mapping[str, list[frozenset[str]]]:
        """The words of each name by the first two of them; of many with one head some."""
        found: dict[str, list[frozenset[str]]] = {}
        for key in self._keys:
            names = found.setdefault("_".join(key.split("_")[:2]), [])
            if len(names) < _MOST_ALIKE:
                names.append(frozenset(key.split("_")[:_LONGEST]))
        return found

    @cached_property
    def _held(self) -> tuple[str, ...]:
        """What the names begin with of those whom groups of recipients hold."""
        groups = [f"cac_{part}" for key in self._keys for part in f"_{key}".split("_cac_")[1:]]
        groups += (key for key in self._keys if key.startswith(_LEADS))
        listed = " ".join(f"_{_without_level(_OF.split(group)[0], _FEWEST_WORDS)}_" for group in groups)
        return tuple(begin for word, names in _groups() if f"_{word}_" in listed for begin in names)

    def __contains__(self, unit: object) -> bool:
        key = _key(str(unit))
        first = self._own.partition("_")[0]
        if not key or self._all or key in self._own or key.startswith(_LEADS):
            return True
        if (first and key.endswith(f"_{first}")) or initials(str(unit)) in self._archive:  # “Văn phòng Sở” of a sở
            return True
        core, words = _core(key), key.split("_")[:_LONGEST]
        begins = (at for at, word in enumerate(words) if word in self._first_words)
        spans = (words[at:end] for at in begins for end in range(at + 1, len(words) + 1))
        if (core and f"_{core}_" in self._names) or any("_".join(span) in self._parts for span in spans):
            return True
        if any(set(words) <= name for name in self._by_head.get("_".join(words[:2]), ())):
            return True  # Văn phòng UBND of Văn phòng HĐND và UBND
        return any(begin == _ANY or f"{key}_".startswith(f"{begin}_") for begin in self._held)


_PARTS = late(r"\s{0,3}[,;]\s{0,3}|\s(?:và|-)\s")
"""Between the bodies that one line names."""
_MOST_ALIKE = 50
"""Names with one beginning that a unit is looked for in."""
_LONGEST = 20
"""Words of the name of a unit that are looked at."""


def _core(key: str) -> str:
    """A name without the level of its place; empty where too little of it is left to tell it by."""
    core = _without_level(key, 1)
    return core if core.count("_") >= _FEWEST_WORDS - 1 else ""


def _without_level(key: str, least: int) -> str:
    """A name without the level of its place, of so many words at least."""
    words = key.split("_")
    while len(words) > least and words[-1] in _levels():
        words.pop()
    return "_".join(words)


@cache
def _levels() -> frozenset[str]:
    return frozenset(map(fold, _data()["cap"]))


_SHORT = late(lambda: rf"(?<!\w)(?:{'|'.join(map(re.escape, _data()['viet_tat']))})(?!\w)", re.NOFLAG)


_MARKS = str.maketrans({",": " , ", ";": " ; ", "(": " ", ")": " ", "&": " và "})


def _plain(name: str) -> str:
    """A name in full, in the newer spelling; one that is no longer than a name is stands in several places."""
    return _plain_name(name) if len(name) <= _LONGEST_NAME else _plainly(name)


_LONGEST_NAME = 120


@lru_cache(maxsize=1 << 10)
def _plain_name(name: str) -> str:
    return _plainly(name)


def _plainly(name: str) -> str:
    short = _SHORT.sub(lambda found: _data()["viet_tat"][found[0]], name) if _MAY_BE_SHORT.search(name) else name
    return new_spelling(full_name(short)).translate(_MARKS)


_MAY_BE_SHORT = late(r"[A-ZĐ]{2}", re.NOFLAG)


def _key(name: str) -> str:
    return fold(_plain(name).replace(",", " ").replace(";", " "))


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
        for name in (one for typed in line.ten for one in _bodies_of(typed)):
            key, short = _key(name), _initials_of(name)
            first = seen.get(key) or (seen.get(short) if short else None)
            if first is None or (first is not name and short and key != _key(first) and not _abbreviates(first, name)):
                seen.setdefault(key, name)
                if short:
                    seen.setdefault(short, name)
                continue
            form = "" if first == name else "hai_cach"
            yield fault(draft.at("nơi nhận", at, words=line.van_ban), line.van_ban, form, co=first, khac=name)


def _bodies_of(line: str) -> tuple[str, ...]:
    """The bodies that a line names one behind another; the line, where one of its parts is none."""
    parts = tuple(part for part in re.split(r",\s+", line) if part)
    return parts if len(parts) > 1 and all(part[0].isupper() and is_agency(part) for part in parts) else (line,)


def _initials_of(name: str) -> str:
    """The first word of a body's name and the first letters of the others: that of ``Sở GD&ĐT`` and of ``Sở Giáo dục và
    Đào tạo`` are one.
    """
    head, _, rest = name.partition(" ")
    letters = (word if word.isupper() else word[0].upper() for word in rest.replace("&", " ").split() if word != "và")
    return f"{head} {''.join(filter(str.isalpha, ''.join(letters)))}" if rest else ""


def _abbreviates(first: str, then: str) -> bool:
    """One of two names is short where the other is in full."""
    return len({any(word.isupper() and len(word) > 1 for word in re.split(r"[\s&]", one)) for one in (first, then)}) > 1
