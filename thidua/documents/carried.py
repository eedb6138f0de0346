"""A document that carries its plan: the plan as it was written, or what an edited text says of it now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any

from thidua.budget import MOST_ALIKE, MOST_PAIRS
from thidua.documents.conventions import convention_of
from thidua.engine.carry import Carried
from thidua.errors import PlanError
from thidua.layout import Kieu, Printed, in_capitals, lay_out, walk
from thidua.layout.convention import convention
from thidua.model import KeHoach, Muc, NhiemVu
from thidua.model.chu_thich import with_note_names
from thidua.model.node import Node
from thidua.recognise.role import Roles
from thidua.sheet.symbols import INVISIBLE
from thidua.wording import NBSP

_BEFORE = 30  # characters shown before a difference


def plan_of(carried: Carried) -> KeHoach | None:
    """The plan that is carried; ``None`` where it is damaged, or its receipt not what is expected."""
    if not (carried.whole and carried.believed):
        return None
    try:
        return KeHoach.from_data(carried.data)
    except (PlanError, RecursionError):
        return None


def kieu_of(roles: Roles) -> Kieu:
    """Style values with the convention of a paper; the decree's where its head does not tell."""
    return Kieu(quy_uoc=convention_of(roles) or Kieu().quy_uoc)


def printed_lines(plan: KeHoach, kieu: Kieu | None = None, without: Collection[str] = ()) -> tuple[str, ...]:
    """What a plan prints, for comparing it with what another one prints: each line, a blank, and what stands there;
    what stands in capitals in capitals, for the paper does not show how it was typed. ``without`` roles that the
    paper cannot show.
    """
    kieu = kieu or Kieu()
    rules = convention(kieu)
    page, capitals = walk(lay_out(plan, kieu), rules), in_capitals(rules) | {"kem_theo_phu_luc"}  # as the issuer's name
    lines = ((one, str(one).upper() if one.role in capitals else one) for one in page)
    said = (f"{kind_of(one)} {words}" for one, words in lines if not one.ke and one.role not in without)
    return tuple(INVISIBLE.sub("", line.replace(NBSP, " ")) for line in said)


def kind_of(one: Printed) -> str:
    """What a line is: its role; of a block of the body, which may be called otherwise when it is read, the level."""
    return str(one.cap) if one.khoi else one.role


def differences(paper: KeHoach, plan: KeHoach, kieu: Kieu, without: Collection[str] = ()) -> Iterator[tuple[str, str]]:
    """Where two plans print different lines: what each says there, from shortly before they part; empty for nothing."""
    one, other = printed_lines(paper, kieu, without), printed_lines(plan, kieu, without)
    for i, k, j, m in _changed(one, other):
        there, wanted = (" ¶ ".join(line.partition(" ")[2] for line in lines) for lines in (one[i:k], other[j:m]))
        if there == wanted:  # but for what they are
            there, wanted = (f"{there} ({_levels(lines)})" for lines in (one[i:k], other[j:m]))
        yield _from_difference(there, wanted) if there and wanted else (there, wanted)


def _changed(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where two lists of lines differ: from and to in the one, from and to in the other.

    What would take ``difflib`` longer than a paper is worth (a line that stands there hundreds of times, thousands
    that were moved) is one change, between what both begin and what both end with.
    """
    times, shorter = Counter(other), min(len(one), len(other))
    begin = next((i for i in range(shorter) if one[i] != other[i]), shorter)
    end = next((i for i in range(shorter - begin) if one[-1 - i] != other[-1 - i]), shorter - begin)
    left, right = len(one) - begin - end, len(other) - begin - end
    if not (left or right):
        return
    if left * right > MOST_PAIRS or sum(times[line] for line in one) > MOST_ALIKE + len(one):
        yield begin, begin + left, begin, begin + right
        return
    for kind, *change in SequenceMatcher(a=one, b=other, autojunk=False).get_opcodes():
        if kind != "equal":
            i, k, j, m = change
            yield i, k, j, m


def _levels(lines: Sequence[str]) -> str:
    """What some lines are, where their words do not say it: the levels of headings."""
    kinds = dict.fromkeys(line.partition(" ")[0] for line in lines)
    levels = [kind for kind in kinds if kind.isdecimal()]
    return "; ".join("lời văn" if level == "0" else f"đề mục cấp {level}" for level in levels) or ", ".join(kinds)


def _from_difference(one: str, other: str) -> tuple[str, str]:
    """Two texts from shortly before where they part, so that what differs is not cut off."""
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    start = one.rfind(" ", 0, max(0, same - _BEFORE)) + 1
    return (one, other) if start < _BEFORE else (f"…{one[start:]}", f"…{other[start:]}")


def merged(edited: KeHoach, carried: KeHoach, kieu: Kieu) -> KeHoach:
    """The plan of an edited document, with the values beside its text (deadlines, units, figures) that the carried
    plan knows of what was not edited. In the convention of ``kieu`` it prints what ``edited`` prints.
    """
    wanted = printed_lines(edited, kieu)
    plan = edited
    if carried.chu_thich:  # on paper a note has a number, whatever its name
        carried = with_note_names(carried, {note.dau: note.so for note in lay_out(carried, kieu).chu_thich})
    parts = [name for name in KeHoach.fields() if name != "bo_cuc"]
    for names in ((*parts, "bo_cuc"), parts):  # the layout fits only when the parts are what they were, and they to it
        before = plan
        for name in names:
            plan = _taken_over(plan, carried, name, kieu, wanted)
        if plan is before:
            break
    return plan


def _taken_over(plan: KeHoach, carried: KeHoach, name: str, kieu: Kieu, wanted: tuple[str, ...]) -> KeHoach:
    """The plan with what a carried one says in a field, or beside the text of its items; as it is, where that would
    print anything else than is wanted.
    """
    field = KeHoach.fields()[name]
    old, new = getattr(carried, field.attribute), getattr(plan, field.attribute)
    if old == new:
        return plan
    tries = [old]
    if isinstance(old, tuple) and isinstance(new, tuple):
        if _letters(old) != _letters(new):  # it prints something else, whatever its items look like
            tries = []
        known = {_words(item): item for item in old}
        tries += [_grafted(new, old), tuple(known.get(_words(item), item) for item in new)]
    for value in tries:
        candidate = None if value == new else _with(plan, name, value)
        if candidate is not None and printed_lines(candidate, kieu) == wanted:
            return candidate
    return plan


def _grafted(new: tuple[Any, ...], old: tuple[Any, ...]) -> tuple[Any, ...]:
    """The items of an edited list with what those of the carried one say beside their text: an item that says the same
    is the carried one; one of the same title, or in its place, takes over what was not edited in it.
    """
    whole, heads = {_words(item): item for item in old}, {_head(item): item for item in old}
    out = []
    for at, item in enumerate(new):
        twin = whole.get(_words(item))
        if twin is None and isinstance(item, Muc):
            like = heads.get(_head(item))
            beside = old[at] if len(old) == len(new) else None
            twin = _renewed(like, item) if like else _filled(item, beside) if isinstance(beside, Muc) else None
        out.append(item if twin is None else twin)
    return tuple(out)


def _head(item: Any) -> str:
    """What an item says itself, without what it holds."""
    held: dict[str, Any] = {_holder(item): ()} if isinstance(item, Muc) and item.con else {}
    return _words(item.evolve(**held)) if held else _words(item)


def _holder(item: Muc) -> str:
    """The field in which an item holds others."""
    return "nhiem_vu" if isinstance(item, NhiemVu) and not item.gom else "gom"


def _renewed(carried: Muc, item: Muc) -> Muc:
    """A carried item with what it holds now."""
    held: dict[str, Any] = {_holder(carried): _grafted(item.con, carried.con)}
    return carried.evolve(**held)


def _filled(item: Muc, carried: Muc) -> Muc:
    """An edited item with what stands beside the text of the carried one in its place."""
    beside = {
        name: value
        for name, field in type(carried).fields().items()
        if not field.printed and (value := getattr(carried, field.attribute)) and name in type(item).fields()
        and not getattr(item, field.attribute)
    }  # fmt: skip
    if item.con:
        beside[_holder(item)] = _grafted(item.con, carried.con)
    try:
        return item.evolve(**beside)
    except PlanError:
        return item


def _with(plan: KeHoach, name: str, value: Any) -> KeHoach | None:
    try:
        return plan.evolve(**{name: value})
    except PlanError:  # the layout of a section that is gone, say
        return None


def _letters(value: Any) -> str:
    """The letters that a value prints, capitals and signs aside."""
    return "".join(filter(str.isalnum, _words(value).casefold()))


def _words(value: Any) -> str:
    """What a value prints, its parts' words in order."""
    if isinstance(value, Node):
        said = getattr(value, "van_ban", None)
        if isinstance(said, str):
            return said
        parts: Iterable[Any] = (getattr(value, field.attribute) for field in value.fields().values() if field.printed)
        if isinstance(value, Muc):  # the units of an assignment print where it has no title
            title = value.ten if isinstance(value, NhiemVu) else value.tieu_de
            parts = (title, value.noi_dung, value.con, value.bang)
        return "\n".join(words for part in parts if (words := _words(part)))
    if isinstance(value, tuple):
        return "\n".join(words for part in value if (words := _words(part)))
    return str(value) if value else ""
