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


@attrs.frozen
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
    work = _Joining(dict(data), office, faults)
    work.join()
    return Joined(work.out, office, work.ways)


class _Joining:
    def __init__(self, out: dict[str, Any], office: HoSo | None, faults: Faults) -> None:
        self.out, self.faults, self.known = out, faults, office
        self.ways: dict[Path, Way] = {}
        self.keys = {fold(str(key)): key for key in out}
        issuers = self._read("co_quan")
        self.several = isinstance(issuers, tuple)
        self.is_its = office is not None and office.is_of(issuers[0] if self.several else issuers)
        self.office = office if office and self.is_its else HoSo()

    def join(self) -> None:
        self._recipients(self._signers())
        self._agency()
        self._bases()
        for name, field in KeHoach.fields().items():
            own = HoSo.fields()[name]
            if name in self.keys or name in ("nguoi_ky", "noi_nhan") or self._is_said(name):
                continue
            value = own.kind.write(getattr(self.office, own.attribute))
            if value is not None:
                self._put(field.label, value, (name,), (name,))

    def _is_said(self, name: str) -> bool:
        """A plan has no such part of its own, or says it with another one."""
        if name in OF_ITS_OWN and self._given("kem_theo"):
            return True
        if name == "ky_hieu":
            return "/" in str(self._given("so"))
        if name == "luu":
            return any(is_archive(line.van_ban) for line in self._read("noi_nhan"))
        return name == "cung_ban_hanh" and self.several

    def _given(self, name: str) -> Any:
        return self.out.get(self.keys.get(name, ""))

    def _read(self, name: str) -> Any:
        """What the plan says in a field, as the model reads it; its faults are told when it is read in earnest."""
        return KeHoach.fields()[name].kind.read(self._given(name), (), Faults(), KeHoach)

    def _put(self, label: str, value: Any, path: Path, way: Path) -> None:
        self.out[label] = value
        self.ways[path] = True, way
        for name in map(fold, value if isinstance(value, Mapping) else ()):
            self.ways[*path, name] = True, (*way, name)

    # -- the agency and the căn cứ

    def _agency(self) -> None:
        """The keys that the agency lacks."""
        given = self._given("co_quan")
        first = given[0] if self.several else given
        if not (self.office.co_quan and first):
            return
        own = first.to_data() if isinstance(first, CoQuan) else first
        own = own if isinstance(own, Mapping) else {"tên": first}
        more = _beside(self.office.co_quan.to_data(), own)
        whole = {**own, **more}
        self.out[self.keys["co_quan"]] = [whole, *given[1:]] if self.several else whole
        for name in map(fold, more):
            for path in (("co_quan", name), ("co_quan", 0, name)):
                self.ways[path] = True, ("co_quan", name)

    def _bases(self) -> None:
        """The căn cứ of the office before those of the plan, but for what the plan cites itself."""
        given = self._given("can_cu")
        if not given:
            return
        key, cited, items = self.keys["can_cu"], self._read("can_cu"), members(given, (), Faults())
        signs = {_sign(basis) for basis in cited}
        first = [(at, basis) for at, basis in enumerate(self.office.can_cu) if _sign(basis) not in signs]
        own = [given] if items is None else [one for one in items if one is not None]
        self.out[key] = [*(write_node(basis) for _, basis in first), *own]
        for at, (there, _) in enumerate(first):
            self.ways["can_cu", at] = True, ("can_cu", there)
        for at in range(max(len(own), len(cited))):  # of which some may stand in groups
            self.ways["can_cu", len(first) + at] = False, (key,) if items is None else (key, at)

    # -- who signs, who receives

    def _signers(self) -> tuple[str, ...]:
        """Who signs; given back are the fields of work that the plan has named for it."""
        given, key = self._given("nguoi_ky"), self.keys.get("nguoi_ky")
        if key is None:
            free = [at for at, one in enumerate(self.office.nguoi_ky) if not one.linh_vuc]
            if len(free) == 1 and not self._is_said("nguoi_ky"):
                self._put("người ký", self._person(free[0]), ("nguoi_ky",), ("nguoi_ky", free[0]))
            return ()
        if not isinstance(given, list | tuple):
            self.out[key], fields = self._signer(given, (key,))
            return fields
        found = [self._signer(one, (key, at)) for at, one in enumerate(given)]
        self.out[key] = [one for one, _ in found]
        return tuple(field for _, fields in found for field in fields)

    def _signer(self, given: Any, path: Path) -> tuple[Any, tuple[str, ...]]:
        """One who signs, a field of work replaced by who has it; what the plan says beside it stays."""
        key, fields = self._asked(given, path)
        if not fields:
            return given, ()
        own = {one: value for one, value in given.items() if one != key}
        self._refuse_unknown((*path, key), fields, self.office.nguoi_ky)
        found = [at for at, one in enumerate(self.office.nguoi_ky) if _meet(one.linh_vuc, fields)]
        if len(found) > 1:
            names = tuple(one.ho_ten or one.chuc_vu for one in (self.office.nguoi_ky[at] for at in found))
            self.faults.note((*path, key), NO_SUCH_FIELD.said("hai", ten=", ".join(fields), co=names))
        if len(found) != 1:
            return own or None, fields
        more = _beside(self._person(found[0]), own)
        for name in map(fold, more):
            self.ways[*folded(path), name] = True, ("nguoi_ky", found[0], name)
        return {**more, **own}, fields

    def _person(self, at: int) -> dict[str, Any]:
        return _beside(self.office.nguoi_ky[at].to_data(), (_FIELD,))

    def _recipients(self, chosen: tuple[str, ...]) -> None:
        """Who receives it: those of always and of a field of work, where the plan names nobody or the field."""
        given, key = self._given("noi_nhan"), self.keys.get("noi_nhan", "")
        some = members(given, (), Faults())
        items: list[tuple[Path, Any]] = [((key,), given)]
        if some is not None:
            items = [((key, at), one) for at, one in enumerate(some)]
        found: list[tuple[Any, Way]] = []
        if not key and not self._is_said("noi_nhan"):
            found = [*self._usual(chosen)]
        elif not any(self._asked(one, path)[1] for path, one in items):
            return
        for path, one in items:
            asked, fields = self._asked(one, path)
            if fields:
                self._refuse_unknown((*path, asked), fields, self.office.noi_nhan)
                found += self._usual(fields)
            if rest := _beside(one, (_FIELD,)) if fields else one:
                found.append((rest, (False, path)))
        if key or found:
            self.out[key or "nơi nhận"] = [one for one, _ in found] or None
        self.ways |= {("noi_nhan", at): way for at, (_, way) in enumerate(found)}

    def _usual(self, fields: tuple[str, ...]) -> Iterator[tuple[Any, Way]]:
        """The recipients of every plan and of some fields of work, in the order of the office."""
        for at, line in enumerate(self.office.noi_nhan):
            if not line.linh_vuc or _meet(line.linh_vuc, fields):
                if line.ten:
                    yield _beside(line.to_data(), (_FIELD, "gom")), (True, ("noi_nhan", at))
                for inside, one in enumerate(line.gom):
                    yield write_node(one), (True, ("noi_nhan", at, "gom", inside))

    def _asked(self, given: Any, path: Path) -> tuple[Any, tuple[str, ...]]:
        """The fields of work that a value names in place of who signs or receives, and their key as it is typed."""
        key = next((one for one in given if fold(str(one)) == _FIELD), None) if isinstance(given, Mapping) else None
        return key, Texts().read(given[key], (*path, str(key)), Faults(), KeHoach) if key else ()

    def _refuse_unknown(
        self, path: Path, fields: tuple[str, ...], having: Iterable[NguoiKyLinhVuc | NoiNhanLinhVuc]
    ) -> None:
        """Notes what nobody in the office has; that there is no office."""
        if not self.is_its:
            named = self.known.co_quan.ten if self.known and self.known.co_quan else ""
            said = NO_SUCH_FIELD.said("khac", ten=named) if named else NO_SUCH_FIELD.said()
            self.faults.note(path, said)
            return
        known = tuple(dict.fromkeys(field for one in having for field in one.linh_vuc))
        for field in fields:
            if not _meet((field,), known):
                none = NO_SUCH_FIELD.said("trong", ten=field)
                self.faults.note(path, mistyped(NO_SUCH_FIELD, field, known, "co") if known else none)


def _beside(data: Mapping[Any, Any], known: Iterable[Any]) -> dict[Any, Any]:
    """What some data say under other keys than those known."""
    names = {fold(str(key)) for key in known}
    return {key: value for key, value in data.items() if fold(str(key)) not in names}


def _meet(some: Iterable[str], others: Iterable[str]) -> bool:
    return not {*map(fold, some)}.isdisjoint(map(fold, others))


def _sign(basis: CanCu) -> str:
    """By what a căn cứ is known as the same: the number of its instrument, else its kind and name, else its words."""
    return fold(basis.so) or _YEAR.sub("", fold(f"{basis.loai} {basis.ve}".strip() or basis.khong_dan))
