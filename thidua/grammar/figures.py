"""Số liệu: the figure that a target's sentence sets; none where none is sure, or several are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache, lru_cache
from typing import Literal, cast

from thidua.grammar.kinds import kinds
from thidua.grammar.lists import late, one_of, phrases
from thidua.records import frozen
from thidua.wording import parse_number

SoSanh = Literal[
    "ít nhất", "trên", "bằng", "dưới", "không quá", "giảm", "giảm ít nhất", "giảm trên", "giảm dưới", "giảm không quá",
    "tăng", "tăng ít nhất", "tăng trên", "tăng dưới", "tăng không quá",
]  # fmt: skip
"""How a result is compared with the figure: at least, over, equal, under, at most; or by how much it falls or rises."""


@frozen
class SoLieu:
    """A target's figure: ``gia_tri`` its value, ``so_sanh`` the comparison, ``don_vi_tinh`` the unit.

    ``None``: not said, or not surely said. Without a value the others are ``None`` as well.
    """

    gia_tri: Decimal | None = None
    so_sanh: SoSanh | None = None
    don_vi_tinh: str | None = None


@lru_cache(maxsize=1024)  # each value of a target asks it again, and several rules
def parse_figure(text: str) -> SoLieu:
    """The one figure that a target's sentence sets, its number read the Vietnamese way.

    Dates, years, numbers of documents, articles and ordinals are no figures. A bare percentage or count is
    ``bằng``; two different figures, or a number that nobody can place, are no figure at all. The text should
    be NFC. Never raises; the time grows with the text, no faster.

    >>> parse_figure("Viết ít nhất 01 tin bài.")
    SoLieu(gia_tri=Decimal('1'), so_sanh='ít nhất', don_vi_tinh='tin bài')
    """
    if not _DIGIT.search(text):
        return SoLieu()
    line = " ".join(text.replace("*", " ").split())
    figures = _figures(_masked(line))
    if len(set(figures)) != 1 or figures[0] is None:
        return SoLieu()
    number, compared, unit = figures[0]
    try:
        return SoLieu(parse_number(number), compared, unit)
    except ValueError:  # 1.5, 01.2.3: no number that Vietnamese write
        return SoLieu()


# --- The words ---------------------------------------------------------------------------------------------


def _of(*lists: str) -> str:
    """One of the phrases of these lists, as a pattern."""
    return one_of(*(phrases("figures")[name] for name in lists))


_DIGIT = late(r"[0-9]")
_NUMBER = late(r"[0-9]+(?:[.,][0-9]+)*")
_MOST_DIGITS = 15
_ENGLISH = late(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+")  # 1,000: a thousand, or one? nobody knows

_COMPARISONS: Mapping[str, SoSanh | None] = {
    "at_least_always": "ít nhất",
    "at_least": "ít nhất",
    "at_most_always": "không quá",
    "at_most": "không quá",
    "over": "trên",
    "beyond": "trên",
    "under": "dưới",
    "equal": "bằng",
    "about": None,
    "as_far_as": None,
    "up_to": None,
}
_ALWAYS = ("at_least_always", "at_most_always")


@cache
def _meanings() -> Mapping[str, SoSanh | None]:
    return {phrase: meaning for name, meaning in _COMPARISONS.items() for phrase in phrases("figures")[name]}


_COMPARED = late(
    lambda: rf"(?<!\w)(?P<how>{_of(*_COMPARISONS)})(?P<filler>(?: (?:{_of('between', 'between_measures')})){{0,2}}) ?$"
)
# These mean a comparison wherever they stand: one that is not at its number leaves the comparison open.
_SURE_COMPARISON = late(lambda: rf"(?<!\w)(?:{_of(*_ALWAYS)})(?!\w)")
_NEGATION = late(lambda: rf"(?<!\w)(?:{_of('negations')})(?!\w)(?! ngừng)")
_UP = late(r"(?: [^\W\d]+){0,5}? trở lên(?!\w)")
_DOWN = late(r"(?: [^\W\d]+){0,5}? trở xuống(?!\w)")
_NEXT_UP = late(r" ?trở lên(?!\w)")
_NEXT_DOWN = late(r" ?trở xuống(?!\w)")

_PERCENT = late(r" ?(?:%|phần trăm(?!\w))", re.NOFLAG)
_SPELT = late(r" ?\([^()0-9%]{1,40}\)")  # 01 (một) tin bài
_TIMES = ("times", "times_numbered", "times_of_occasions")
_PLACES = ("places", "places_numbered")  # where "trên" means "in" as often as "over"
_PER = ("per_things", "per_whole")
_THINGS = ("things", "things_numbered", "things_done", *_PER)
_PLACE = late(lambda: rf"(?:{_of(*_PLACES)})$")
_TIME = late(lambda: rf"(?:{_of(*_TIMES)})$")
_UNIT = late(
    lambda: (
        rf" ?(?P<unit>(?:(?:{_of('many')}) )?(?:{_of(*_TIMES, *_PLACES, *_THINGS)})"
        rf"(?:/(?:{_of('per', *_PER, 'times_numbered')}))?)(?![\w/])"
    )
)
_MULTIPLE = late(lambda: rf" ?(?:{_of('many')})(?!\w)")
# A known noun that these words lengthen is another noun: 5 điểm cầu, 3 xã viên, 2 năm học.
_LONGER = late(lambda: rf" (?:{_of('longer', 'longer_occasions', 'longer_occasions_doing')})(?!\w)")
# The direction of a change, right before its figure or with what changes in between.
_DIRECTION = late(
    lambda: (
        rf"(?<!\w)(?P<way>{_of('falls', 'rises')})(?! (?:{_of('no_ways')})(?!\w))(?: (?:{_of('ways_more')})(?!\w))*+"
        rf"(?P<what>(?: (?!(?:{_of('levels', 'falls', 'rises')})(?!\w))[^\s;,.:]+)*+) ?$"
    )
)
# The same by a word that is one only there; with what can be measured in between, by or to how much is not said.
_DIRECTION_BY = late(
    lambda: (
        rf"(?<!\w)(?P<way>{_of('falls_by', 'rises_by')})(?! (?:{_of('no_ways')})(?!\w))"
        rf"(?: (?:{_of('ways_more')})(?!\w))*+"
        rf"(?P<what>(?:(?= (?:{_of('measured', 'between_measures')})(?!\w))"
        rf"(?: (?!(?:{_of('levels', 'falls', 'rises')})(?!\w))[^\s;,.:]+)++)?) ?$"
    )
)
_AGAINST = late(lambda: rf"(?<!\w)(?:{_of('against')})(?!\w)")
_PLANNED = late(lambda: rf" (?:{_of('planned', 'ordinal_targets')}|{one_of(kinds())})(?!\w)")
# Behind these a bare count is what is to be done; behind other words it may be a mere circumstance.
_DONE = late(
    lambda: rf"(?<!\w)(?:{_of('doing', 'things_done', 'occasions_doing', 'longer_occasions_doing')})(?: được| mới)? $"
)
_SPELT_TARGET = late(lambda: rf"(?<!\w)(?:{_of(*_ALWAYS)}) (?:{_of('spelt')})(?!\w)")

# --- What is a number, but no figure -----------------------------------------------------------------------

_START = r"(?<![0-9.,])"  # only where a run of digits starts: keeps the search linear
_ORDINALS = ("ordinals", "ordinal_targets", "times_numbered", "places_numbered", "things_numbered")
_OCCASIONS = ("occasions", "occasions_doing", "longer_occasions", "longer_occasions_doing")
_NUMBER_ENDS = r"(?![0-9]|[.,][0-9])"
_YEAR = r"(?:19|20)[0-9]{2}"
_NO_FIGURES = (
    late(r"^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)](?= )"),
    late(rf"{_START}[0-9]{{1,2}} ?[/.-] ?[0-9]{{1,2}} ?[/.-] ?[0-9]{{4}}(?![0-9%])"),
    late(rf"{_START}{_YEAR}-[0-9]{{2}}-[0-9]{{2}}(?![0-9%])"),
    late(rf"(?<!\w)(?:ngày [0-9]{{1,2}} )?tháng [0-9]{{1,2}}(?:/| năm ){_YEAR}(?![0-9%])"),
    late(rf"(?<!\w)quý (?:i{{1,3}}|iv|[1-4])/{_YEAR}(?![0-9%])"),
    late(rf"{_START}[0-9]{{1,6}}[a-z]?(?:/{_YEAR})? ?[-/] ?(?-i:[A-ZĐ])[^ ,;]*"),
    late(r"(?<!\w)iso(?:/iec)? [0-9]{3,5}(?::[0-9]{4})?"),
    late(rf"{_START}{_YEAR} ?[-–] ?{_YEAR}(?![0-9%])"),
    late(lambda: rf"{_START}[0-9]{{1,2}}/(?:[0-9]{{4}}|[0-9]{{1,2}})(?![0-9%/]| (?:{_of('wholes', 'per_whole')}))"),
    late(lambda: rf"(?<!\w)(?:{one_of(kinds())})(?: số)? [0-9]{{1,4}}(?![0-9.,]*[0-9%]| ?%)"),
    late(r"(?<!\w)(?:trước|lúc|vào lúc) [0-9]{1,2} ?(?:giờ|h)(?: ?[0-9]{2})?(?: phút)?(?!\w)"),
    late(rf"{_START}[0-9]{{1,2}}h(?:[0-9]{{2}})?(?!\w)"),
    late(
        lambda: rf"{_START}[0-9]{{1,4}} (?:{_of('times_numbered', 'times_of_occasions')}) (?:{_of(*_OCCASIONS)})(?!\w)"
    ),
    late(r"(?<!\w)(?:covid|sars|vstep|qr)-?[0-9]+(?!\w)"),
    late(lambda: rf"(?<!\w)(?:{_of('versions')})"),
)
# These are none unless a percent sign or a unit follows: "năm 2026", but "mỗi năm 02 bài viết".
_PERHAPS_FIGURES = (
    late(rf"(?<!\w)(?:năm|đến|từ|hết|trước|sau|cuối|đầu) {_YEAR}{_NUMBER_ENDS}"),
    late(rf"(?<![0-9.,/\w-]){_YEAR}(?=[,;.) ]|$){_NUMBER_ENDS}"),
    late(lambda: rf"(?<!\w)(?:{_of(*_ORDINALS)}) (?:số )?[0-9]{{1,4}}(?!\w){_NUMBER_ENDS}"),
)
_ASIDE = late(r"\([^()]{0,200}\)")
_TARGET_ASIDE = late(lambda: rf"%|phần trăm|{_of('targets', 'ordinal_targets', *_ALWAYS)}")
_HIDDEN = "\ue000"  # of the private use area: no letter, no digit, no mark

_Figure = tuple[str, SoSanh | None, str | None]


def _hide(match: re.Match[str]) -> str:
    return _HIDDEN * len(match.group())


def _hide_unless_counted(match: re.Match[str]) -> str:
    line, end = match.string, match.end()
    return match.group() if _PERCENT.match(line, end) or _UNIT.match(line, end) else _hide(match)


def _masked(line: str) -> str:
    """The line with every number hidden that is a date, a year, an article … and no figure."""
    for pattern in _NO_FIGURES:
        line = pattern.sub(_hide, line)
    for pattern in _PERHAPS_FIGURES:
        line = pattern.sub(_hide_unless_counted, line)
    return _ASIDE.sub(_hide_aside, line)


def _hide_aside(aside: re.Match[str]) -> str:
    """``(dưới 2.500 gram)``: a number said by the way explains a word, unless it speaks as a target does."""
    text = aside.group()
    return text if _TARGET_ASIDE.search(text) or not _DIGIT.search(text) else _hide(aside)


def _figures(line: str) -> list[_Figure | None]:
    """Every figure of the line in its order; ``None`` for a number that cannot be placed."""
    found: list[_Figure | None] = [None for _ in _SPELT_TARGET.finditer(line)]
    loose = len(_SURE_COMPARISON.findall(line))
    for match in _NUMBER.finditer(line):
        if _is_note(line, match):
            continue
        figure = _figure(line, match, loose)
        found.append(figure)
        if figure is None or figure != found[0]:
            break  # two different figures: none is the target
    return found


def _is_note(line: str, match: re.Match[str]) -> bool:
    """The digits are a footnote's mark, glued to a percent sign: ``24%1``."""
    after = line[match.end() : match.end() + 2]
    clean = not after[:1].isalnum() and after[:1] not in {"%", "/"} and after.strip() != "%"
    return (
        line[max(0, match.start() - 1) : match.start()] == "%"
        and len(match.group()) <= 2
        and match.group().isdigit()
        and clean
    )


def _figure(line: str, match: re.Match[str], sure: int) -> _Figure | None:
    number = match.group()
    before, after = line[max(0, match.start() - 60) : match.start()], line[match.end() : match.end() + 80]
    if len(number) > _MOST_DIGITS or _ENGLISH.fullmatch(number) or not _stands_alone(before, after):
        return None
    compared = _COMPARED.search(before)
    ahead = before[: compared.start()] if compared else before
    if _NEGATION.search(" ".join(re.split(r"[;,.:]", ahead)[-1].split()[-4:])):
        return None
    if percent := _PERCENT.match(after):
        how, known = _how(before, after[percent.end() :], compared, number, "%")
        unit: str | None = "%"
    else:
        how, known, unit = _count(before, after, compared, number)
    if not known:
        return None
    phrase = _phrase(compared["how"]) if compared else ""
    way, what = _direction(ahead)
    if percent and not way and _is_more_by(phrase, after[percent.end() :]):
        return None
    attached = 1 if compared and _SURE_COMPARISON.fullmatch(compared["how"]) else 0
    how = None if sure > attached else how
    if not way or (what and how in _LEVELS) or _says_to_what(phrase, what):
        return number, how, unit
    if how is None or way == _UNSURE or (what and number == "100" and unit == "%"):
        return None  # by how much, or to how much: nobody knows
    return number, cast(SoSanh, way if how == "bằng" else f"{way} {how}"), unit


_LEVELS: frozenset[SoSanh] = frozenset(("trên", "dưới", "không quá"))


def _says_to_what(phrase: str, what: str) -> bool:
    """``tăng lên 95%``, ``nâng tỷ lệ đến 95%``: what is to be reached, not by how much."""
    return phrase in phrases("figures")["up_to"] or bool(what and phrase in phrases("figures")["as_far_as"])


_UNSURE: Literal["?"] = "?"


def _direction(ahead: str) -> tuple[Literal["giảm", "tăng", "", "?"], str]:
    """Whether something falls or rises by what follows, and what stands in between, of which it may be said to what:
    the word stands right before it (``giảm 10%``, ``tăng trên 5%``), or what falls is between (``giảm tỷ lệ hộ nghèo
    1,5%``) and no word says to what (``xuống 10%``, ``dưới 10%``).
    """
    ahead = ahead[: -len("từ ")] if _starts_way(ahead) else ahead
    if found := _DIRECTION.search(ahead):
        return "giảm" if _phrase(found["way"]) in phrases("figures")["falls"] else "tăng", found["what"].strip()
    if found := _DIRECTION_BY.search(ahead):
        if what := found["what"].strip():
            return _UNSURE, what
        return "giảm" if _phrase(found["way"]) in phrases("figures")["falls_by"] else "tăng", ""
    return "", ""


def _is_more_by(phrase: str, rest: str) -> bool:
    """``vượt 10% so với năm trước``: more by so much; nothing that is compared with the figure itself."""
    if phrase not in phrases("figures")["beyond"]:
        return False
    return bool(_AGAINST.search(rest) or (phrase != "hơn" and _PLANNED.match(rest)))


def _phrase(words: str) -> str:
    return " ".join(words.lower().split())


def _stands_alone(before: str, after: str) -> bool:
    """The digits are a whole number: no part of a code, a range, a fraction or a power."""
    left, right = before[-1:], after[:1]
    if left.isalnum() or left in {_HIDDEN, "/", "–", ".", ",", "+", "%", "$", "_", "\\", "#", "'", "’"}:
        return False
    if left == "-" and before.strip() != "-":
        return False
    if left == ":" and before[-2:-1].isdigit():
        return False
    if re.match(r" ?[-–] ?[0-9]", after) or re.search(r"[0-9%] ?[-–] ?$", before):
        return False
    return not (right.isalnum() or right in {"/", "_", "\\", ":", "^", "°", "‰", "+", "-", "–"})


def _how(before: str, rest: str, compared: re.Match[str] | None, number: str, unit: str) -> tuple[SoSanh | None, bool]:
    """The comparison of a figure, and whether the figure is surely a target at all."""
    bound = _bound(before, rest)
    if compared is None:
        # "từ 90%" alone is the start of a way, not its aim
        return (bound or "bằng", True) if bound or not _starts_way(before) else (None, False)
    phrase = _phrase(compared["how"])
    how = _meanings()[phrase]
    if phrase.endswith(" hơn") and how in {"trên", "dưới"}:
        return None, False  # "cao hơn 5%": more than 5%, or 5% more?
    if bound and how != bound:
        return None, True
    if phrase == "trên" and unit == "%" and number == "100":
        return None, True  # "over", or "on"? both are Vietnamese
    if phrase == "trên" and _PLACE.match(unit):
        return None, False
    return how, True


def _starts_way(before: str) -> bool:
    return re.search(r"(?<!\w)từ $", before, re.IGNORECASE) is not None


def _bound(before: str, rest: str) -> SoSanh | None:
    """``90% trở lên``, ``từ 90% hồ sơ trở lên``: at least; ``trở xuống``: at most."""
    up, down = (_UP, _DOWN) if _starts_way(before) else (_NEXT_UP, _NEXT_DOWN)
    if up.match(rest):
        return "ít nhất"
    return "không quá" if down.match(rest) else None


def _count(
    before: str, after: str, compared: re.Match[str] | None, number: str
) -> tuple[SoSanh | None, bool, str | None]:
    """Comparison, certainty and unit of a number without a percent sign."""
    if spelt := _SPELT.match(after):
        after = after[spelt.end() :]
    named = _UNIT.match(after)
    if named is None and _MULTIPLE.match(after):
        return None, False, None
    unit = named["unit"] if named else None
    rest = after[named.end() :] if named else after
    if named and _LONGER.match(rest):
        return None, False, None
    how, known = _how(before, rest, compared, number, unit or "")
    sure = compared is not None and _meanings()[_phrase(compared["how"])] in {
        "ít nhất",
        "không quá",
    }
    if unit is None:
        # Without a known unit only a comparison that can be nothing else shows a target.
        return how, known and sure and not re.match(r" ?(?:tuổi|độ|gram|gam)(?!\w)", after), None
    if _TIME.match(unit.split("/")[0]):
        return how, known and (sure or (how == "dưới" and "năm" not in unit)), unit
    if compared is None and not _bound(before, rest):
        return how, known and _DONE.search(before) is not None, unit
    return how, known, unit
