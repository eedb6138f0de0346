"""Kế hoạch: a document with the body of a plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from thidua.budget import DEEPEST
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
from thidua.grammar.looks import without_notes
from thidua.grammar.signs import form_of
from thidua.grammar.titles import CAC_PHAN, TEN_PHAN
from thidua.model.bang_bieu import DongChiTieu, DongPhanCong, PhanThan, assignment_rows, target_rows
from thidua.model.bo_cuc import BoCuc, title_of, usual
from thidua.model.can_cu import CanCu
from thidua.model.chi_tieu import ChiTieu
from thidua.model.chu_thich import note_faults
from thidua.model.data import Kind, Many, One, Signs
from thidua.model.muc import Muc
from thidua.model.nhiem_vu import NhiemVu
from thidua.model.node import nut, truong
from thidua.model.noi_nhan import NoiNhan
from thidua.model.thoi_gian import ThoiGian
from thidua.model.van_ban import Gap, VanBan
from thidua.rulebook import mistyped
from thidua.rulebook.plans import NO_SUCH_PART, OUT_OF_LETTERS, PART_LEFT_OUT, PART_TWICE, TOO_DEEP, UNTITLED_SECTION
from thidua.wording import ALPHABET, fold, nearest_word

if TYPE_CHECKING:
    from thidua.model.forms import KeHoachData, KeHoachForm

_LAYOUT = Place(path=("bố cục",), label="bố cục")


def _all(tasks: Iterable[NhiemVu]) -> Iterator[NhiemVu]:
    for task in tasks:
        yield task
        yield from _all(task.con)


def _items(cls: type[Muc] = Muc) -> Kind:
    return Many(lambda: cls)


@nut
class ThanKeHoach(VanBan):
    """The fields of a plan, heading, body and ending, whether or not they make one already."""

    bo_cuc: tuple[BoCuc, ...] = truong("bố cục", Many(lambda: BoCuc), (), printed=False)
    cach_danh_so: tuple[str, ...] = truong("cách đánh số", Signs(), (), source="I.II.6.c", printed=False)
    muc_dich: tuple[Muc, ...] = truong("mục đích", _items(), (), source="I.II.6")
    yeu_cau: tuple[Muc, ...] = truong("yêu cầu", _items(), (), source="I.II.6")
    chu_de: tuple[Muc, ...] = truong("chủ đề", _items(), (), source="I.II.6")
    noi_dung: tuple[Muc, ...] = truong("nội dung", _items(), (), source="I.II.6")
    chi_tieu: tuple[ChiTieu, ...] = truong("chỉ tiêu", _items(ChiTieu), (), source="I.II.6")
    doi_tuong: tuple[Muc, ...] = truong("đối tượng", _items(), (), source="I.II.6")
    thoi_gian: ThoiGian | None = truong("thời gian", One(lambda: ThoiGian), source="I.II.6")
    tieu_chi: tuple[Muc, ...] = truong("tiêu chí", _items(), (), source="I.II.6")
    khen_thuong: tuple[Muc, ...] = truong("khen thưởng", _items(), (), source="I.II.6")
    kinh_phi: tuple[Muc, ...] = truong("kinh phí", _items(), (), source="I.II.6")
    muc_khac: tuple[Muc, ...] = truong("mục khác", _items(), (), source="I.II.6")
    to_chuc_thuc_hien: tuple[NhiemVu, ...] = truong("tổ chức thực hiện", _items(NhiemVu), (), source="I.II.6")


@nut
class KeHoach(ThanKeHoach):
    """A plan (kế hoạch, Mẫu 1.4). Each part of the body is a tuple of items; a part that is empty is left out.

    ``muc_dich`` purpose, ``yeu_cau`` requirements, ``chu_de`` theme, ``noi_dung`` content, ``chi_tieu`` targets,
    ``doi_tuong`` who takes part, ``thoi_gian`` when, ``tieu_chi`` criteria, ``khen_thuong`` awards, ``kinh_phi``
    budget, ``to_chuc_thuc_hien`` who does what, ``muc_khac`` sections of the author's own, ``bo_cuc`` the layout,
    ``cach_danh_so`` the signs of its levels from the top where they are not the usual (``A.``, ``I.``, ``1.``).
    Raises :class:`PlanError` when ``bo_cuc`` leaves out a part that the plan has, or names what is not there.
    """

    ten_loai: ClassVar[str] = "Kế hoạch"
    ma_loai: ClassVar[str] = "KH"

    if TYPE_CHECKING:

        def __init__(self, data: KeHoachData = ..., /, **values: Unpack[KeHoachForm]) -> None: ...
        def evolve(self, **changes: Unpack[KeHoachForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self._too_deep():  # nothing that goes through the items could end
            raise PlanError(TOO_DEEP.said("du_lieu", nhieu_nhat=DEEPEST // 2))
        problems = [*self._untitled(), *self._misplaced(), *self._too_many_points()]
        problems += note_faults(self, self.chu_thich, self._unprinted())
        if problems:
            raise PlanError(problems)

    def phan(self, name: str) -> tuple[Muc, ...]:
        """The items of a part by its key; ``thoi_gian`` as one item."""
        value = getattr(self, name)
        if value is None:
            return ()
        return value if isinstance(value, tuple) else (value,)

    @property
    def can_cu_dau(self) -> tuple[CanCu, ...]:
        """The căn cứ that stand above the text: those that name no section; none where the layout gives all a section
        of their own.
        """
        if any(basis.muc for basis in self.can_cu):
            return tuple(basis for basis in self.can_cu if not basis.muc)
        placed = any(leaf.phan == "can_cu" for entry in self.bo_cuc for leaf in entry.leaves())
        return () if placed else self.can_cu

    def can_cu_trong(self, entry: BoCuc) -> tuple[CanCu, ...]:
        """The căn cứ of a section of the layout: those that name its title; all of them where none names any."""
        if not any(basis.muc for basis in self.can_cu):
            return self.can_cu
        title = _name_of(entry)
        return tuple(basis for basis in self.can_cu if fold(basis.muc) == title)

    @property
    def cac_nhiem_vu(self) -> tuple[DongPhanCong, ...]:
        """The rows of the table of assignments, drawn from tổ chức thực hiện each time they are asked for."""
        return assignment_rows(self.to_chuc_thuc_hien)

    @property
    def cac_chi_tieu(self) -> tuple[DongChiTieu, ...]:
        """The rows of the table of targets, drawn from chỉ tiêu each time they are asked for."""
        return target_rows(self.chi_tieu)

    @property
    def cac_phan(self) -> tuple[PhanThan, ...]:
        """The parts of the body and the author's own sections, in the order and under the titles of the layout; what
        has no rows and no table (dates without a text) is left out.
        """
        found = []
        for leaf in (leaf for entry in self.cac_muc() for leaf in entry.leaves()):
            items: tuple[Muc, ...] = self.phan(leaf.phan) if leaf.phan in TEN_PHAN else ()
            if leaf.muc_khac:
                own = next((item for item in self.muc_khac if fold(item.tieu_de) == fold(leaf.muc_khac)), None)
                items = (Muc(noi_dung=own.noi_dung, gom=own.gom, bang=own.bang),) if own else ()
            rows = tuple(row for item in items for row in item.cac_dong)
            if rows:
                words = tuple(row for item in items for row in item.cac_y)
                found.append(PhanThan(leaf.phan or "muc_khac", title_of(leaf).rstrip(": "), words, rows))
        return tuple(found)

    @property
    def cac_don_vi(self) -> tuple[str, ...]:
        """The units that answer for assignments, each once, in order."""
        return tuple(dict.fromkeys(unit for task in _all(self.to_chuc_thuc_hien) for unit in task.don_vi))

    @property
    def noi_nhan_khac(self) -> tuple[NoiNhan, ...]:
        """The recipients without those who answer for assignments: a decision names these in an article of its own."""
        from thidua.grammar.units import units_of  # which few documents ask for

        units = set(map(fold, self.cac_don_vi))

        def named(recipient: str) -> bool:  # by itself, or with others in one line
            return {*map(fold, units_of(recipient) or (recipient,))} <= units or fold(recipient) in units

        left = ((one, tuple(name for name in one.ten if not named(name))) for one in self.noi_nhan)
        return tuple(one if names == one.ten else one.evolve(ten=names) for one, names in left if names)

    def cac_muc(self) -> tuple[BoCuc, ...]:
        """The sections of the body in order: those of ``bo_cuc``, else the usual; sections of căn cứ not placed by it
        stand first, own sections before tổ chức thực hiện (else last)."""
        own = [section.tieu_de for section in self.muc_khac]
        bases = self._unplaced_bases()
        if not self.bo_cuc:
            return (*bases, *usual(tuple(own)))
        if not own:
            return (*bases, *self.bo_cuc)
        for leaf in (leaf for entry in self.bo_cuc for leaf in entry.leaves()):
            match = next((title for title in own if leaf.muc_khac and fold(title) == fold(leaf.muc_khac)), None)
            if match is not None:
                own.remove(match)
        late = [BoCuc(muc_khac=title) for title in own]
        ends = [
            i for i, entry in enumerate(self.bo_cuc) if any(leaf.phan == "to_chuc_thuc_hien" for leaf in entry.leaves())
        ]
        at = ends[0] if ends else len(self.bo_cuc)
        return (*bases, *self.bo_cuc[:at], *late, *self.bo_cuc[at:])

    def _unplaced_bases(self) -> tuple[BoCuc, ...]:
        """The sections of căn cứ that the layout does not name."""
        titles = {fold(basis.muc): basis.muc for basis in self.can_cu if basis.muc}
        if not titles:
            return ()
        for leaf in (leaf for entry in self.bo_cuc for leaf in entry.leaves() if leaf.phan == "can_cu"):
            titles.pop(_name_of(leaf), None)
        return tuple(BoCuc(phan="can_cu", tieu_de=title) for title in titles.values())

    def gaps(self) -> list[Gap]:
        gaps = super().gaps()
        if not any(item for name in TEN_PHAN for item in self.phan(name)) and not self.muc_khac:
            ending = (i for i, gap in enumerate(gaps) if self.fields()[fold(str(gap.path[0]))].stage == "cuối")
            gaps.insert(next(ending, len(gaps)), Gap("nội dung", ("nội dung",)))
        return gaps

    def _too_deep(self) -> bool:
        """Items hold items in more levels than data may nest, where each is a key and a list."""
        level: list[Muc] = [*(item for name in TEN_PHAN for item in self.phan(name)), *self.muc_khac]
        level += (item for appendix in self.phu_luc for item in appendix.gom)
        for _ in range(DEEPEST // 2):
            level = list({id(one): one for item in level for one in item.con}.values())
            if not level:
                return False
        return True

    def _too_many_points(self) -> list[Diagnostic]:
        """Lists that the layout letters a), b), c) beyond the alphabet."""
        leaves = [
            leaf
            for entry in self.bo_cuc
            for leaf in entry.leaves()
            if leaf.phan and (form := form_of(leaf.danh_so)) and form.lettered
        ]
        return [
            OUT_OF_LETTERS.said(at=Place(path=(label,), label=label), so_y=len(items))
            for label, items in ((CAC_PHAN[leaf.phan][0], self.phan(leaf.phan)) for leaf in leaves)
            if len(items) > len(ALPHABET)
        ]

    def _unprinted(self) -> frozenset[tuple[str | int, ...]]:
        """The titles of own sections for which the layout has another one."""
        leaves = (leaf for entry in self.bo_cuc for leaf in entry.leaves() if leaf.muc_khac and leaf.tieu_de)
        titled = {fold(leaf.muc_khac) for leaf in leaves}
        return frozenset(
            ("mục khác", i, "tiêu đề") for i, own in enumerate(self.muc_khac) if titled and fold(own.tieu_de) in titled
        )

    def _untitled(self) -> list[Diagnostic]:
        return [
            UNTITLED_SECTION.said(at=Place(path=("mục khác", i - 1), label="mục khác"), thu=i)
            for i, section in enumerate(self.muc_khac, 1)
            if not section.tieu_de
        ]

    def _misplaced(self) -> list[Diagnostic]:
        if not self.bo_cuc:
            return []
        leaves = [leaf for entry in self.bo_cuc for leaf in entry.leaves()]
        named = [leaf.phan for leaf in leaves if leaf.phan]
        titles = [section.tieu_de for section in self.muc_khac]
        bases = {fold(basis.muc): basis.muc for basis in self.can_cu if basis.muc}
        cited = [leaf for leaf in leaves if leaf.phan == "can_cu"] if bases else []
        known = (*(label for label, _ in TEN_PHAN.values()), *titles, *bases.values())
        unknown = [leaf.muc_khac for leaf in leaves if leaf.muc_khac and fold(leaf.muc_khac) not in map(fold, titles)]
        unknown += [title_of(leaf) for leaf in cited if _name_of(leaf) not in bases]
        meant = {nearest_word(name, known) for name in unknown}  # a part that is misspelt is not left out as well
        problems = [
            PART_LEFT_OUT.said(at=_LAYOUT, phan=label)
            for name, (label, _) in TEN_PHAN.items()
            if name not in named and label not in meant and self.phan(name)
        ]
        if bases:  # each of their sections is one of its own
            named = [name for name in named if name != "can_cu"]
        problems += [
            PART_TWICE.said("can_cu" if name == "can_cu" else "", at=_LAYOUT, phan=CAC_PHAN[name][0])
            for name in dict.fromkeys(named)
            if named.count(name) > 1
        ]
        names = [_name_of(leaf) for leaf in cited]
        problems += [PART_TWICE.said(at=_LAYOUT, phan=bases[n]) for n in bases if names.count(n) > 1]
        return [*problems, *(mistyped(NO_SUCH_PART, name, known, at=_LAYOUT) for name in unknown)]


def _name_of(entry: BoCuc) -> str:
    """The name by which căn cứ know the section of an entry: its title, folded, without the marks of notes."""
    return fold(without_notes(title_of(entry)).rstrip(": "))
