"""What a plan leaves out, taken from the profile of its office: the data of both, and where each value is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeAlias

import attrs

from thidua.cursor import Path
from thidua.grammar.endings import is_archive
from thidua.model import CanCu, CoQuan, HoSo, KeHoach, NguoiKyLinhVuc, NoiNhanLinhVuc
from thidua.model.data import Faults, Texts, members, write_node
from thidua.model.van_ban import OF_ITS_OWN
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.rulebook.plans import NO_SUCH_FIELD
from thidua.wording import fold

Way: TypeAlias = tuple[bool, Path]
"""Where a value is said: whether by the office, and the way to it there or in the plan."""
_FIELD = "linh_vuc"
_YEAR = re.compile(r"_nam_\d{4}$")


def folded(path: Path) -> Path:
    """A way by the names of fields."""
    return tuple(step if isinstance(step, int) else fold(step) for step in path)


@frozen
class Joined:
    """The data of a plan, with those of its office; ``ways``: where it is said, of what stands elsewhere there."""

    data: Mapping[str, Any]
    office: HoSo | None = None
    ways: Mapping[Path, Way] = attrs.field(factory=dict)

    def origin(self, path: Path) -> Way:
        """Where the value at the end of a way is said."""
        names = folded(path) if self.ways else ()
        for end in range(len(names), 0, -1):
            if way := self.ways.get(names[:end]):
                return way[0], (*way[1], *path[end:])
        return False, path


def joined(data: Mapping[str, Any], office: HoSo | None, faults: Faults) -> Joined:
    """A plan with what it leaves out. What it says itself stays, be it that there is nothing; of an office that is not
    the one which it names it has nothing. A field of work that nobody has, or several have, is noted.
    """
    work = _Joining(data, office, faults)
    work.recipients(work.signers())
    if work.is_its:
        work.agency()
        work.bases()
        work.rest()
    return Joined(work.out, office, work.ways)


class _Joining:
    """The data of a plan while its office adds to them."""

    def __init__(self, data: Mapping[str, Any], office: HoSo | None, faults: Faults) -> None:
        self.out = {key: [*value] if isinstance(value, Iterator) else value for key, value in data.items()}
        self.faults, self.known = faults, office
        self.ways: dict[Path, Way] = {}
        self.keys = {fold(str(key)): key for key in data}
        issuers: Any = self._read("co_quan") if office else None
        self.several = isinstance(issuers, tuple)
        self.is_its = office is not None and office.is_of(issuers[0] if self.several else issuers)
        self.office = office if office and self.is_its else HoSo()

    def _given(self, name: str) -> Any:
        return self.out.get(self.keys.get(name, ""))

    def _items(self, name: str) -> list[tuple[Path, Any]]:
        """What the plan says in a field of one or several, each with the way to it."""
        key, some = self.keys.get(name, ""), members(self._given(name), (), Faults())
        return [((key,), self._given(name))] if some is None else [((key, at), one) for at, one in enumerate(some)]

    def _naming(self, name: str) -> list[tuple[Path, Any]]:
        """The same, where one of them names a field of work."""
        items = self._items(name)
        return items if any(_key(one) for _, one in items) else []

    def _read(self, name: str) -> Any:
        """What the plan says in a field, as the model reads it; its faults are told when it is read in earnest."""
        return KeHoach.fields()[name].kind.read(self._given(name), (), Faults(), KeHoach)

    def _is_said(self, name: str) -> bool:
        """The plan says a field, says it with another one, or has no such part of its own."""
        if name in self.keys or (name in OF_ITS_OWN and self._given("kem_theo")):
            return True
        if name == "ky_hieu":
            return "/" in str(self._given("so"))
        if name == "luu":
            return any(is_archive(line.van_ban) for line in self._read("noi_nhan"))
        return name == "cung_ban_hanh" and self.several

    def _filled(self, own: Mapping[str, Any], whole: Mapping[str, Any], path: Path, way: Path) -> dict[str, Any]:
        """A group of the plan with the keys that it lacks."""
        more = _beside(whole, own)
        self.ways |= {(*folded(path), name): (True, (*way, name)) for name in map(fold, more)}
        return {**own, **more}

    def rest(self) -> None:
        """Every field that the plan leaves out."""
        for name, field in KeHoach.fields().items():
            own = HoSo.fields()[name]
            if name in ("nguoi_ky", "noi_nhan") or self._is_said(name):
                continue
            value = own.kind.write(getattr(self.office, own.attribute))
            if value is not None:
                self.ways[name,] = True, (name,)
                self.out[field.label] = self._filled({}, value, (name,), (name,)) if isinstance(value, dict) else value

    def agency(self) -> None:
        """The keys that the agency of the plan lacks."""
        first, *others = self._given("co_quan") if self.several else [self._given("co_quan")]
        if self.office.co_quan and first:
            own = first.to_data() if isinstance(first, CoQuan) else first
            own = own if isinstance(own, Mapping) else {"tên": first}
            whole = self._filled(own, self.office.co_quan.to_data(), ("co_quan",), ("co_quan",))
            self.out[self.keys["co_quan"]] = [whole, *others] if self.several else whole

    def bases(self) -> None:
        """The căn cứ of the office before those of the plan, but for what the plan cites itself."""
        if self._given("can_cu"):
            cited, items = self._read("can_cu"), [one for one in self._items("can_cu") if one[1] is not None]
            signs = {_sign(basis) for basis in cited}
            first = [(at, basis) for at, basis in enumerate(self.office.can_cu) if _sign(basis) not in signs]
            self.out[self.keys["can_cu"]] = [*(write_node(basis) for _, basis in first), *(one for _, one in items)]
            ways = [*((True, ("can_cu", at)) for at, _ in first), *((False, path) for path, _ in items)]
            ways += [(False, ("can_cu", at)) for at in range(len(items), len(cited))]  # some stand in groups
            self.ways |= {("can_cu", at): way for at, way in enumerate(ways)}

    def signers(self) -> tuple[str, ...]:
        """Who signs; given back are the fields of work that the plan has named for it."""
        people, key = self.office.nguoi_ky, self.keys.get("nguoi_ky")
        if key is None:
            free = [at for at, one in enumerate(people) if not one.linh_vuc]
            if len(free) == 1 and not self._is_said("nguoi_ky"):
                self.out["người ký"] = self._person({}, free[0], ("nguoi_ky",))
                self.ways["nguoi_ky",] = True, ("nguoi_ky", free[0])
            return ()
        chosen: tuple[str, ...] = ()
        found = []
        for path, given in self._naming("nguoi_ky"):
            fields = self._asked(given, path, people)
            chosen += fields
            having = [at for at, one in enumerate(people) if _meet(one.linh_vuc, fields)]
            own = _unasked(given)
            found.append(self._person(own or {}, having[0], path) if len(having) == 1 else own)
            if len(having) > 1:
                names = tuple(people[at].ho_ten or people[at].chuc_vu for at in having)
                self.faults.note((*path, _key(given)), NO_SUCH_FIELD.said("hai", ten=", ".join(fields), co=names))
        if found:
            self.out[key] = found[0] if isinstance(self.out[key], Mapping) else found
        return chosen

    def _person(self, own: Mapping[str, Any], at: int, path: Path) -> dict[str, Any]:
        """One who signs for the office; what the plan says of him stays."""
        return self._filled(own, _beside(self.office.nguoi_ky[at].to_data(), (_FIELD,)), path, ("nguoi_ky", at))

    def recipients(self, chosen: tuple[str, ...]) -> None:
        """Who receives it: those of always and of a field of work, where the plan names nobody or the field."""
        found: list[tuple[Any, Way]] = []
        if not self._is_said("noi_nhan"):
            found = [*self._usual(chosen)]
        named = self._naming("noi_nhan")
        for path, given in named:
            if fields := self._asked(given, path, self.office.noi_nhan):
                found += self._usual(fields)
            if rest := _unasked(given):
                found.append((rest, (False, path)))
        if named or found:
            self.out[self.keys.get("noi_nhan", "nơi nhận")] = [one for one, _ in found]
        self.ways |= {("noi_nhan", at): way for at, (_, way) in enumerate(found)}

    def _usual(self, fields: tuple[str, ...]) -> Iterator[tuple[Any, Way]]:
        """The recipients of every plan and of some fields of work, in the order of the office."""
        for at, line in enumerate(self.office.noi_nhan):
            if not line.linh_vuc or _meet(line.linh_vuc, fields):
                if line.ten:
                    yield _beside(line.to_data(), (_FIELD, "gom")), (True, ("noi_nhan", at))
                for inside, one in enumerate(line.gom):
                    yield write_node(one), (True, ("noi_nhan", at, "gom", inside))

    def _asked(self, given: Any, path: Path, having: tuple[NguoiKyLinhVuc | NoiNhanLinhVuc, ...]) -> tuple[str, ...]:
        """The fields of work that a value names; one that none of the office has is noted, and that there is none."""
        key = _key(given)
        before = len(self.faults.found)
        fields = Texts().read(given[key], (*path, key), self.faults, KeHoach) if key else ()
        if key and not fields and len(self.faults.found) == before:
            self.faults.note((*path, key), NO_SUCH_FIELD.said("de_trong"))
        named = self.known.co_quan.ten if self.known and self.known.co_quan else ""
        known = tuple(dict.fromkeys(field for one in having for field in one.linh_vuc))
        for field in fields:
            if not self.is_its:
                said = NO_SUCH_FIELD.said("khac", ten=named) if named else NO_SUCH_FIELD.said()
            elif _meet((field,), known):
                continue
            elif known:
                said = mistyped(NO_SUCH_FIELD, field, known, "co")
            else:
                said = NO_SUCH_FIELD.said("trong", ten=field)
            self.faults.note((*path, key), said)
        return fields


def _key(given: Any) -> str:
    """The key under which a value names fields of work, as it is typed."""
    return next((one for one in given if fold(str(one)) == _FIELD), "") if isinstance(given, Mapping) else ""


def _unasked(given: Any) -> Any:
    """A value without the fields of work that it names."""
    key = _key(given)
    return {one: value for one, value in given.items() if one != key} or None if key else given


def _beside(data: Mapping[Any, Any], known: Iterable[Any]) -> dict[Any, Any]:
    """What some data say under other keys than those known."""
    names = {fold(str(key)) for key in known}
    return {key: value for key, value in data.items() if fold(str(key)) not in names}


def _meet(some: Iterable[str], others: Iterable[str]) -> bool:
    return not {*map(fold, some)}.isdisjoint(map(fold, others))


def _sign(basis: CanCu) -> str:
    """By what a căn cứ is known as the same: the number of its instrument, else its kind and name, else its words."""
    return fold(basis.so) or _YEAR.sub("", fold(f"{basis.loai} {basis.ve}".strip() or basis.khong_dan))
