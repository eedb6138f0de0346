"""Căn cứ: on what a document is based; parsed from its text, the text kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from thidua.grammar.capitals import capital
from thidua.grammar.days import Ngay
from thidua.grammar.endings import without_marks
from thidua.grammar.instruments import parse_citation
from thidua.grammar.kinds import laws
from thidua.grammar.leads import CAN_CU, lead_of
from thidua.grammar.looks import without_notes
from thidua.model.data import Day, Faults, Many, Path, Text, as_text, members, read_node
from thidua.model.node import Node, nut, truong
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.rulebook.plans import UNKNOWN_KEY
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.model.forms import CanCuData, CanCuForm

_VALUES = ("dan", "loai", "so", "ngay", "co_quan", "ve")


@nut
class CanCu(Node):
    """One căn cứ (I.II.6.a); a bare text is parsed and printed as typed.

    ``dan`` the lead word (Căn cứ, Thực hiện, Theo đề nghị, …), ``loai`` the kind of instrument, ``so`` its number
    with ký hiệu (``15/KH-SNN-VP``), ``ngay`` its day, ``co_quan`` its issuer, ``ve`` what follows the issuer, link
    word included, ``nguyen_van`` the text as typed. What cannot be parsed stays in the text only.
    ``muc`` is the title of the section of căn cứ in which it stands, where a plan has several of them, or one besides
    the căn cứ above its text; empty: it stands above the text, or in the only section there is.
    Two are equal when they print the same and say the same.
    """

    parses: ClassVar[bool] = True
    shorthand: ClassVar[str] = "nguyen_van"
    grouped: ClassVar[bool] = True

    dan: str = truong("dẫn", Text(), "", source="I.II.6.a")
    loai: str = truong("loại", Text(), "", source="I.II.6.a")
    so: str = truong("số", Text(), "", source="I.II.6.a")
    ngay: Ngay | None = truong("ngày", Day(), source="I.II.6.a")
    co_quan: str = truong("cơ quan", Text(), "", source="I.II.6.a")
    ve: str = truong("về", Text(), "", source="I.II.6.a")
    nguyen_van: str = truong("nguyên văn", Text(), "", source="I.II.6.a")
    muc: str = truong("mục", Text(), "", printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: CanCuData = ..., /, **values: Unpack[CanCuForm]) -> None: ...
        def evolve(self, **changes: Unpack[CanCuForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        put = object.__setattr__
        if self.nguyen_van and not any(getattr(self, name) for name in _VALUES):
            read = parse_citation(without_notes(self.nguyen_van))
            for name in _VALUES:
                put(self, name, getattr(read, name) or (None if name == "ngay" else ""))
        if not self.dan:
            put(self, "dan", CAN_CU)

    @property
    def van_ban(self) -> str:
        """What is printed, without the closing mark: as typed, led by ``dan``; composed where no text was given."""
        if self.nguyen_van:
            return _led(self.nguyen_van, self.dan, named=bool(self.loai))
        return " ".join(part for part in self._composed() if part)

    @property
    def khong_dan(self) -> str:
        """What is printed in a list that says ``Căn cứ`` once, above it; other lead words stay."""
        text = self.van_ban
        lead = lead_of(text)
        usual = lead is not None and lead.words.casefold() == CAN_CU.casefold()
        return capital(text[lead.end :]) if lead and usual and text[lead.end :] else text

    def _composed(self) -> tuple[str, ...]:
        instrument = (
            self.loai,
            f"số {self.so}" if self.so else "",
            (self.ngay.dai if self.ngay.thang else f"năm {self.ngay.nam}") if self.ngay else "",
        )
        lead = lead_of(self.dan)
        if lead and lead.asks and self.co_quan:
            at = "tại" if any(instrument) else ""
            return (self.dan, f"của {self.co_quan}", at, *instrument, self.ve)
        issuer = f"của {self.co_quan}" if self.co_quan else ""
        if not self.so and not self.co_quan and self.loai in laws():
            return (self.dan, self.loai, self.ve, *instrument[1:])  # I.II.6.a: a law is cited by its name
        return (self.dan, *instrument, issuer, self.ve)

    def _says(self) -> tuple[Any, ...]:
        return (self.van_ban, self.muc, *(getattr(self, name) for name in _VALUES))

    def __eq__(self, other: object) -> bool:
        return self._says() == other._says() if isinstance(other, CanCu) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._says())

    def as_text(self) -> str | None:
        return None if self.muc else self.van_ban

    def _changes(self, changes: dict[str, Any]) -> dict[str, Any]:
        """The text is composed anew, or parsed anew where it is given."""
        if "nguyen_van" in changes:
            return dict.fromkeys(_VALUES) | changes
        return changes | {"nguyen_van": ""} if changes.keys() - {"muc"} else changes


@lru_cache(maxsize=1024)  # it is asked for wherever a căn cứ is printed, written or compared
def _led(text: str, lead: str, *, named: bool) -> str:
    """A căn cứ as it was typed, behind its lead word; ``named``: it says which instrument it is."""
    text = without_marks(text)
    if text.casefold().startswith(lead.casefold()):
        return text
    if not named and text[1:2].islower():  # “Căn cứ tình hình thực tế”: mid-sentence
        text = text[0].lower() + text[1:]
    return f"{lead} {text}"


@frozen
class Bases(Many):
    """Căn cứ in order. In data those of one section may stand as a group, its title said once: ``{mục: Căn cứ pháp lý,
    gồm: [Luật …, Nghị định …]}``.

    The model keeps one flat list, so that templates, checks and documents made from a plan see every căn cứ without
    asking where it stands. Each names its section by the title: a count of them in ``bo_cuc`` would be wrong as soon
    as one is added.
    """

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[Node, ...]:
        if is_group(value):
            return tuple(self._group(value, path, faults, owner))
        some = members(value, path, faults)
        if some is None or not any(map(is_group, some)):
            return super().read(value if some is None else some, path, faults, owner)
        found: list[Node] = []
        for at, one in enumerate(some):
            if is_group(one):
                found += self._group(one, (*path, at), faults, owner)
            elif one is not None and (node := read_node(CanCu, one, (*path, at), faults)):
                found.append(node)
        return tuple(found)

    def _group(self, data: Mapping[Any, Any], path: Path, faults: Faults, owner: type[Node]) -> Iterator[Node]:
        """Those of a group; one that names its section itself keeps it."""
        title = ""
        inside: tuple[Node, ...] = ()
        for key, value in data.items():
            here = (*path, str(key))
            match fold(str(key)):
                case "muc":
                    title = as_text(value, here, faults)
                case "gom":
                    inside += self.read(value, here, faults, owner)
                case _:
                    faults.note(here, mistyped(UNKNOWN_KEY, str(key), ("mục", "gồm"), "co"))
        for basis in inside:
            yield basis.evolve(muc=title) if title and isinstance(basis, CanCu) and not basis.muc else basis

    def write(self, value: tuple[Node, ...]) -> Any:
        if not any(isinstance(basis, CanCu) and basis.muc for basis in value):
            return super().write(value)
        data: list[Any] = []
        for title, group in groupby(value, attrgetter("muc")):
            written = super().write(tuple(basis.evolve(muc="") for basis in group))
            inside = written if isinstance(written, list) else [written]
            data += [{"mục": title, "gồm": inside}] if title else inside
        return data


def is_group(data: object) -> bool:
    """Some data stand for several căn cứ: they have the key ``gồm``."""
    return isinstance(data, Mapping) and any(fold(str(key)) == "gom" for key in data)
