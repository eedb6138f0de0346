"""Rules of communes: names that ended with the districts, by the package vietnam-provinces where it is installed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from thidua.grammar.lists import CAPITALS, late, phrases
from thidua.grammar.tones import new_spelling
from thidua.records import frozen
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.rules.past import TWO_LEVELS, is_of_now, speaks_of_past
from thidua.rules.phrases import around
from thidua.rules.words import keeps_capital

_LEVELS = [one for one in phrases("bodies")["levels"] if one in ("xã", "phường") or one.endswith("trấn")]
_PART = rf"[{CAPITALS}][\w'’]*"
_COMMUNE = late(
    lambda: (
        rf"(?<!\w)(?P<level>{'|'.join(f'[{one[0].upper()}{one[0]}]{one[1:]}' for one in _LEVELS)})\s"
        rf"(?P<name>{_PART}(?:\s(?:-\s)?{_PART}){{0,4}}(?:\s\d{{1,2}})?)(?!\w|\s(?:-\s)?[{CAPITALS}])"
    ),
    re.NOFLAG,
)
"""A commune with the whole of its name."""
_MOST_NAMED = 3
"""New communes that are named; of more it is said how many."""


@frozen
class Communes:
    """The communes that a package of data knows: the names of today; the codes of those that are no more, by name; of
    which day the data are; what a code has become.
    """

    now: frozenset[str]
    gone: Mapping[str, tuple[int, ...]]
    day: str
    new_of: Callable[[int], Iterable[str]]

    def became(self, name: str) -> tuple[str, ...]:
        """What a commune that is no more has become, each with its province; none of one that is, or is not known."""
        return tuple(dict.fromkeys(new for code in self.gone.get(name, ()) for new in self.new_of(code)))


@check(
    "nd-713", "xã, phường không còn từ ngày 01/7/2025", "nên", {"": "NQ202"},
    {"": ("“{co}” không còn từ 01/7/2025 (theo dữ liệu ngày {cua})", "nay là {dung}; kể chuyện cũ thì để nguyên"),
     "nhieu": ("“{co}” không còn từ 01/7/2025 (theo dữ liệu ngày {cua})",
               "nay thuộc một trong {so} xã, phường: xem lại; kể chuyện cũ thì để nguyên")},
    why="Ngày 01/7/2025 hơn mười nghìn xã, phường, thị trấn thành 3.321; tên cũ trong văn bản mới là chữ còn sót. Tên "
        "chưa thấy trong dữ liệu không phải là tên sai: không báo.",
    wrong="ngày: 2026-03-09\nnội dung: Thi đua ở phường Trúc Bạch",
    right="ngày: 2026-03-09\nnội dung: Thi đua ở phường Ba Đình",
    since=TWO_LEVELS,
)  # fmt: skip
def communes(draft: Draft) -> Iterator[Fault | Unknown]:
    texts = filter(is_of_now, draft.having(*(level.rpartition(" ")[2] for level in _LEVELS)))
    named = [(said, one) for said in texts for one in _COMMUNE.finditer(said.text)]
    if not named:
        return
    known = installed()
    if known is None:
        yield Unknown("du_lieu")
        return
    told: set[str] = set()
    for said, one in named:
        name = _key(one["level"], one["name"])
        if name in told or speaks_of_past(said.text, one.start()):
            continue
        if new := known.became(name):
            told.add(name)
            form = "" if len(new) <= _MOST_NAMED else "nhieu"
            at, words = draft.where(said, one.start()), around(said.text, one.start())
            yield fault(at, words, form, co=one[0], cua=known.day, dung=" hoặc ".join(new), so=len(new))


def _key(level: str, name: str) -> str:
    """A name as names are compared: ``phường Hòa An``."""
    return f"{level.lower()} {new_spelling(' '.join(name.replace('’', chr(39)).split()))}"


@cache
def installed() -> Communes | None:
    """What the package vietnam-provinces knows; None where it is not installed, or of a version (before 2026.2) that
    does not tell what became of the old communes.
    """
    try:
        import vietnam_provinces
        from vietnam_provinces import Province, Ward
        from vietnam_provinces.legacy import Ward as OldWard
    except ImportError:
        return None
    provinces = {one.code: _small(one.name) for one in Province.iter_all()}
    now = frozenset(_of(one.name) for one in Ward.iter_all())
    gone: dict[str, list[int]] = {}
    for old in OldWard.iter_all():
        if (name := _of(old.name)) not in now:
            gone.setdefault(name, []).append(int(old.code))

    def new_of(code: int) -> Iterator[str]:
        for found in Ward.search_from_legacy(code=code):
            yield f"{_small(found.ward.name)} ({provinces[found.ward.province_code]})"

    day = "/".join(reversed(vietnam_provinces.__data_version__.split("-")))
    return Communes(now, {name: tuple(codes) for name, codes in gone.items()}, day, new_of)


def _of(name: str) -> str:
    level = next((one for one in _LEVELS if name.casefold().startswith(f"{one} ")), "")
    return _key(level, name[len(level) :])


def _small(name: str) -> str:
    """A name inside a sentence: ``phường Ba Đình``; one city keeps its capital (Phụ lục II)."""
    return name if keeps_capital(name) else name[:1].lower() + name[1:]
