"""How news tells of a plan: who has issued which, what it sets, when, and whose words are quoted."""

from __future__ import annotations

import re

from thidua.grammar.days import Ngay, days_in, weekdays
from thidua.grammar.instruments import about_words
from thidua.grammar.kinds import KE_HOACH
from thidua.grammar.lists import CAPITALS, late, one_of, phrases
from thidua.records import frozen


def _any(*names: str) -> str:
    """A group of a pattern: one phrase of some lists."""
    return f"(?:{one_of(*(phrases('news')[name] for name in names))})"


_TOLD = late(
    lambda: (
        rf"(?P<before>[^.;\n]{{0,200}}?)(?P<verb>(?:đã|vừa)\s+(?:ký\s+)?{_any('issued')})"
        rf"\s+(?P<cited>(?:{one_of([KE_HOACH, KE_HOACH.capitalize()])})(?:\s+số)?)"
    ),
    re.NOFLAG,
)
_SPEAKS = late(lambda: rf"{_any('accordingly', 'speaks')}|{_any('speaks_on')}\s")
_AROUND = late(
    lambda: (
        rf"{_any('around', 'says_around')}|nguồn\s*:|tin\s*+(?:(?:,\s*+bài|,\s*+ảnh|bài)\s*+)?:|ảnh\s*:|bài\s*:"
        rf"|(?:{one_of(weekdays())})\s*[,-]"
    )
)
_POST = late(lambda: rf"(?:{_any('comrades')}\s+)?(?P<post>(?:phó\s+)?{_any('posts')})\s+(?P<body>.+)$")
_ABOUT = late(lambda: rf"^(?:{one_of(about_words())}|về)\s+(?:{one_of([KE_HOACH])}\s+)?")
_YEAR = late(r"năm\s+(20\d{2})", re.NOFLAG)


@frozen
class Telling:
    """A sentence that tells who has issued a plan: its ``words``, what stands ``before`` the verb, whether it tells of
    the signing (so that a day before it is the plan's), and where the citation begins.
    """

    words: str
    before: str
    signing: bool
    cited: int


def telling_of(text: str) -> Telling | None:
    """The words that tell of a plan's issue; ``None`` where none do.

    >>> telling_of("Sở Nội vụ vừa ban hành Kế hoạch số 12/KH-SNV").before
    'Sở Nội vụ '
    """
    match = _TOLD.search(text)
    if match is None:
        return None
    return Telling(match[0], match["before"], match["verb"].endswith(("ký", "hành")), match.start("cited"))


def speaks_of_plan(text: str) -> bool:
    """The text goes on about a plan that it has told of: ``Theo đó, …``."""
    return _SPEAKS.search(text) is not None


def is_around(text: str) -> bool:
    """Words of the page around an item stand in the text: who wrote it, when it was put up, what readers may do."""
    return _AROUND.search(text) is not None


def signing_day(text: str) -> Ngay | None:
    """The first full day that a text says; ``None`` where there is none."""
    return next((found.day for found in days_in(text, least="ngày") if found.day), None)


def year_in(text: str) -> int:
    """The first year of this century that a text names (``năm 2026``); 0 where there is none."""
    match = _YEAR.search(text)
    return int(match[1]) if match else 0


def subject_of(text: str) -> str:
    """What a citation says that a plan is about, without its link word."""
    return _ABOUT.sub("", text)


def post_and_body(clause: str) -> tuple[str, str] | None:
    """Who signed, by post and body: ``Giám đốc Sở Nội vụ``; ``None`` where no post begins the clause."""
    match = _POST.match(clause)
    return (match["post"], match["body"].strip()) if match else None


# What an item tells of the plan.


def _openers() -> list[str]:
    """The words by which a sentence begins to assign, with their capital."""
    return [word.capitalize() for name in ("assigning", "lists_assigning") for word in phrases("news")[name]]


_THEME = late(r"(?P<title>chủ\s+đề(?:\s+năm\s+\d{4})?)\s*+(?:(?:là|:)\s*+)?[“\"](?P<words>[^”\"\n]{5,400})[”\"]")
_LIST = late(
    lambda: (
        r".{0,120}?(?:các|những|một\s+số)?\s*"
        rf"(?P<title>{_any('lists', 'lists_of_targets', 'lists_assigning')}[^.:;]{{0,60}}):"
        r"(?:\s+(?P<list>[^.;:]{2,200}(?:;[^.;:]{2,200})+\.?))?$"
    )
)
_WHEN = late(
    lambda: (
        rf"(?:{_any('accordingly')},?\s+)?(?:{_any('times')}|{_any('running')}[^.;:]{{0,80}}?\s{_any('runs')})(?!\w)"
    )
)
_TARGET = late(lambda: rf"(?:{_any('accordingly')},?\s+)?{_any('targets', 'lists_of_targets')}(?!\w)")
_ASSIGNS = late(lambda: rf"(?:{one_of(_openers())})\s|.{{0,120}}?\s{_any('assigned')}(?!\w)", re.NOFLAG)
_PURPOSE = late(r"[^.;:]{0,80}?(?<!\w)nhằm\s")
_QUOTED = late(
    lambda: (
        rf"(?:theo\s+)?{_any('persons', 'comrades')}\s+(?-i:[{CAPITALS}])[^.;:]{{0,120}}?(?<!\w)"
        rf"{_any('says', 'says_around')}"
    )
)


def theme_in(text: str) -> tuple[str, str] | None:
    """The theme that a text names, between quotation marks: its title (``Chủ đề năm 2026``) and its words."""
    match = _THEME.search(text)
    return (match["title"], match["words"]) if match else None


def list_told(text: str) -> tuple[str, str] | None:
    """The list that a paragraph begins, or holds (its items parted by ``;``): its title and items as typed."""
    match = _LIST.match(text)
    return (match["title"].strip(), match["list"] or "") if match else None


def says_when(sentence: str) -> bool:
    """The sentence says when the plan runs."""
    return _WHEN.match(sentence) is not None


def says_target(sentence: str) -> bool:
    """The sentence sets a target."""
    return _TARGET.match(sentence) is not None


def assigns(sentence: str) -> bool:
    """The sentence gives somebody a task."""
    return _ASSIGNS.match(sentence) is not None


def is_purpose(text: str) -> bool:
    """The text says what the plan is for: ``… nhằm …``."""
    return _PURPOSE.match(text) is not None


def is_quoted(sentence: str) -> bool:
    """The sentence is the words of somebody who was asked, and not the plan's."""
    return _QUOTED.match(sentence) is not None


_STOP = late(rf"(?<=[.!?…])\s+(?=[{CAPITALS}“])", re.NOFLAG)
_ABBREVIATED = late(r"(?:^|\s)(?:[A-ZĐ][\w/]{0,3}|Th\.?S|St|tr)\.$", re.NOFLAG)  # TP. Hòa An is no end of a sentence


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph.

    >>> sentences_of("Phấn đấu đạt 90%. Giao TP. Hòa An theo dõi.")
    ['Phấn đấu đạt 90%.', 'Giao TP. Hòa An theo dõi.']
    """
    out: list[str] = []
    for piece in _STOP.split(text):
        if out and _ABBREVIATED.search(out[-1][-8:]):
            out[-1] += f" {piece}"
        else:
            out.append(piece)
    return out
