"""The body: sections and items as numbered lines; numbers are text that stands here and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import attrs

from thidua.kept import Kept
from thidua.layout.convention import CONVENTIONS, convention
from thidua.layout.lines import BangIn, BlockKind, Dong, Khoi, line, paragraphs
from thidua.layout.numbering import NONE, TOP, UNCOUNTED, Depth, heading, mark, scheme
from thidua.layout.style import Kieu
from thidua.layout.tables import lay_table
from thidua.layout.tall import with_tall_rows
from thidua.model import Bang, BoCuc, CanCu, KeHoach, Muc, NhiemVu, ThoiGian
from thidua.model.bo_cuc import title_of
from thidua.model.van_ban import VanBan
from thidua.records import frozen
from thidua.wording import NBSP, fold

Numbers = tuple[int, ...]
"""The numbers of what a list stands below, from the section's on."""


def lay_openings(van_ban: VanBan, kieu: Kieu) -> list[Khoi]:
    """The căn cứ and the issuing clause."""
    bases, head = van_ban.can_cu_dau, van_ban.dan_can_cu
    last = len(bases) - 1
    blocks = [Khoi("can_cu", line(head).trimmed(";,:.").followed_by(":"), giu=True)] if head else []
    for i, basis in enumerate(bases):
        text = (basis.khong_dan if head else basis.van_ban).replace("\n", " ")
        blocks.append(_basis(kieu.quy_uoc, text, last=i == last, listed=bool(head)))
    clauses = paragraphs(van_ban.mo_dau)
    if clauses:
        blocks += [Khoi("mo_dau", clause) for clause in clauses[:-1]]
        blocks.append(Khoi("mo_dau", clauses[-1].trimmed(";,:.").followed_by(":"), giu=True))
    return blocks


@lru_cache(maxsize=4096)  # as for ``line``: most units cite the same
def _basis(quy_uoc: str, text: str, *, last: bool, listed: bool) -> Khoi:
    return Khoi("can_cu", CONVENTIONS[quy_uoc].basis(text, last=last, listed=listed))


def lay_body(plan: KeHoach, kieu: Kieu) -> list[Khoi]:
    """The sections of the body in the order of its layout; parts that the plan lacks are left out."""
    blocks: list[Khoi] = []
    rules = convention(kieu)
    numbering, top = scheme(plan.cach_danh_so)
    for number, section in enumerate(sections(plan), 1):
        title = section.title.rstrip(": ") or section.title
        blocks.append(_heading("muc", 1, mark(numbering, number, "bố cục", (), rules.sau_muc), title))
        blocks += _INSIDE.of(number, _inside, section, kieu, top, number)
    return nested(blocks)


def nested(blocks: list[Khoi]) -> list[Khoi]:
    """The blocks, no heading more than one level below the one that it stands under: signs chosen by an author
    (``1.`` right below ``A.``, where ``I.`` is usual) may leave a level out.
    """
    above: list[int] = []
    levels: dict[int, int] = {}
    for at, block in enumerate(blocks):
        if block.cap:
            while above and above[-1] >= block.cap:
                above.pop()
            above.append(block.cap)
            levels[at] = len(above)
    if all(cap - before <= 1 for before, cap in pairwise(blocks[at].cap for at in levels)):
        return blocks
    return [attrs.evolve(block, cap=levels[at]) if at in levels else block for at, block in enumerate(blocks)]


def _inside(section: _Section, kieu: Kieu, top: Depth, number: int) -> tuple[Khoi, ...]:
    return tuple(section.inside(kieu, top, (number,)))


_MOST_KEPT = 400
"""Blocks of a section that is kept: several times as many as an ordinary plan has in all."""
_INSIDE: Kept[tuple[Khoi, ...]] = Kept(_MOST_KEPT)


def sections(plan: KeHoach) -> list[_Section]:
    """What the body prints, section by section: of two plans that have the same, the bodies are the same."""
    own = list(plan.muc_khac)
    found = (_Section.of(entry, plan, own) for entry in plan.cac_muc())
    return [section for section in found if section]


@frozen
class _Section:
    """A section or a member of one: its title, its numbering, and either items or further members."""

    title: str
    numbering: str
    items: tuple[Muc, ...] = ()
    members: tuple[_Section, ...] = ()

    @classmethod
    def of(cls, entry: BoCuc, plan: KeHoach, own: list[Muc]) -> _Section | None:
        """The section of an entry, or ``None`` when the plan has nothing of it; uses up own sections by title."""
        if entry.muc_khac:
            found = next((item for item in own if fold(item.tieu_de) == fold(entry.muc_khac)), None)
            if found is None:
                return None
            own.remove(found)
            items = (*_as_items(found.noi_dung), *found.gom, *((Muc(bang=found.bang),) if found.bang else ()))
            return cls(title_of(entry), entry.danh_so or found.danh_so, items)
        if entry.phan == "can_cu":
            items = tuple(bases_as_items(plan.can_cu_trong(entry), led=entry.dan))
            return cls(title_of(entry), entry.danh_so, items) if items else None
        if entry.phan:
            items = tuple(filter(None, plan.phan(entry.phan)))
            return cls(title_of(entry), entry.danh_so, items) if items else None
        members = tuple(filter(None, [cls.of(member, plan, own) for member in entry.gom]))
        if not members:
            return None
        if len(members) == 1 and not entry.danh_so:  # a pair of which one is missing takes the other's title
            return attrs.evolve(members[0], title=entry.tieu_de or members[0].title)
        return cls(title_of(entry), entry.danh_so, members=members)

    def inside(self, kieu: Kieu, place: Depth, above: Numbers) -> Iterator[Khoi]:
        """The blocks below the section's title."""
        if not self.members:
            yield from lay_items(self.items, kieu, place, self.numbering, above)
            return
        numbering = self.numbering or place.titled
        after = convention(kieu).sau_muc
        for i, member in enumerate(self.members, 1):
            sign = mark(numbering, i, self.title, above, after)
            yield from member.as_member(sign, numbering, kieu, place, above if numbering in UNCOUNTED else (*above, i))

    def as_member(self, sign: str, numbering: str, kieu: Kieu, place: Depth, above: Numbers) -> Iterator[Khoi]:
        """The member with its number; a title that ends in a colon runs in when its content is one text."""
        only = self.items[0] if len(self.items) == 1 else None
        if self.title.endswith(":") and only and not only.tieu_de and not only.con and not only.bang:
            text = _text_of(only)
            yield from _paragraphs(sign, f"{self.title} {text}")
            return
        yield _heading(*heading(numbering, place.levels), sign, self.title)
        yield from self.inside(kieu, place.below_title(numbering), above)


def lay_items(
    items: Sequence[Muc],
    kieu: Kieu,
    place: Depth = TOP,
    numbering: str = "",
    above: Numbers = (),
    *,
    wide: bool = False,
) -> list[Khoi]:
    """A list of items as blocks; with ``numbering`` every direct member gets that, else what is usual in its place."""
    blocks: list[Khoi] = []
    _Items(blocks, kieu, convention(kieu).sau_muc, wide).lay(items, place, numbering, above)
    return blocks


class _Items:
    """Items, level by level, as blocks that are added to those there are: a plan has thousands of them."""

    __slots__ = ("_after", "_blocks", "_kieu", "_wide")

    def __init__(self, blocks: list[Khoi], kieu: Kieu, after: str, wide: bool) -> None:
        self._blocks, self._kieu, self._after, self._wide = blocks, kieu, after, wide

    def lay(self, items: Iterable[Muc], place: Depth, numbering: str, above: Numbers) -> None:
        """A list of items, below items of the numbers ``above``."""
        found = list(_printing(items))
        numberings = [numbering] * len(found) if numbering else place.usual(found)
        count = 0
        for (title, text, inner, item), mine in zip(found, numberings, strict=True):
            table = item.bang
            if table and not (title or text or inner):  # which bears no number
                self._blocks += self._table(table)
                continue
            count += mine != NONE
            sign = mark(mine, count, "danh sách", above, self._after)
            if title and text:
                self._blocks += _paragraphs(sign, f"{title.rstrip(': ')}: {text}", bool(inner))
            elif title:
                self._blocks.append(_heading(*heading(mine, place.levels), sign, title))
            elif text:
                self._blocks += _paragraphs(sign, text, bool(inner or table))
            if inner:
                below = above if mine in UNCOUNTED else (*above, count)
                self.lay(inner, place.below(title, mine), item.danh_so, below)
            if table:
                self._blocks += self._table(table)

    def _table(self, table: Bang) -> Iterator[Khoi]:
        return with_tall_rows(lay_table(table, self._kieu, wide=self._wide), self._kieu, wide=self._wide)


def _printing(items: Iterable[Muc]) -> Iterator[tuple[str, str, tuple[Muc, ...], Muc]]:
    """The items that print something, each with its title, its text and what it holds; a group without title and text
    is replaced by what it holds.
    """
    for item in items:
        inner = item.con
        title = item.ten if isinstance(item, NhiemVu) else item.tieu_de
        text = item.noi_dung or _text_of(item)
        if not title and not text and not item.bang and not item.danh_so:
            yield from _printing(inner)
        else:
            yield title, text, inner, item


def close(blocks: list[Khoi], kieu: Kieu) -> list[Khoi]:
    """The blocks with the convention's end mark once, after the last text."""
    rules = convention(kieu)
    if not blocks:
        return blocks
    last = blocks[-1]
    if last.bang or last.cap:
        if last.bang:
            blocks = [*blocks[:-1], attrs.evolve(last, bang=_kept(last.bang))]
        return [*blocks, Khoi("doan", line(rules.het))] if rules.het else blocks
    return [*blocks[:-1], Khoi(last.loai, rules.close_content(last.dong), last.so, last.cap, last.giu)]


def _kept(table: BangIn) -> BangIn:
    """The table with its last row kept with what follows, so that ``./.`` does not stand alone on a page."""
    if not table.hang:
        return table
    return attrs.evolve(table, hang=(*table.hang[:-1], attrs.evolve(table.hang[-1], giu=True)))


def _text_of(item: Muc) -> str:
    if isinstance(item, ThoiGian) and not item.noi_dung and not item.con:
        return item.cau
    return item.noi_dung


def bases_as_items(bases: Sequence[CanCu], *, led: bool) -> Iterator[Muc]:
    """The căn cứ of a section of their own, closed as those above a text are."""
    for count, basis in enumerate(bases, 1):
        text = basis.van_ban if led else basis.khong_dan
        yield Muc(noi_dung=text.replace("\n", " ") + ("." if count == len(bases) else ";"))


def _as_items(text: str) -> tuple[Muc, ...]:
    return (Muc(noi_dung=text),) if text else ()


def _numbered(sign: str, text: str) -> Dong:
    return (line(text).led_by(sign + NBSP) if sign else line(text)).going_on


@lru_cache(maxsize=4096)  # as for ``line``: most units say most of it again
def _heading(kind: BlockKind, cap: int, sign: str, title: str) -> Khoi:
    return Khoi(kind, _numbered(sign, title.replace("\n", " ")), so=sign, cap=cap, giu=True)


@lru_cache(maxsize=4096)
def _paragraphs(sign: str, text: str, keep: bool = False) -> tuple[Khoi, ...]:
    """Paragraphs, of which one that ends in a colon keeps with what it announces."""
    first, *rest = text.split("\n")
    return (
        Khoi("doan", _numbered(sign, first), so=sign, giu=keep or first.endswith(":")),
        *(Khoi("doan", line(more).going_on, giu=keep or more.endswith(":")) for more in rest),
    )
