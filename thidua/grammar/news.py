"""How news tells of a plan: who has issued which, what it sets, when, and whose words are quoted."""

from __future__ import annotations

import re

import attrs

from thidua.grammar.days import Ngay, days_in
from thidua.grammar.lists import CAPITALS, late, one_of, phrases

_TOLD = late(
    lambda: (
        rf"(?P<before>[^.;\n]{{0,200}}?)(?P<verb>(?:đã|vừa)\s+(?:ký\s+)?(?:{one_of(phrases('news')['issued'])}))"
        r"\s+(?P<cited>[Kk]ế\s+hoạch(?:\s+số)?)"
    ),
    re.NOFLAG,
)
_SPEAKS = late(r"theo\s+đó|kế\s+hoạch\s+(?:cũng|đã|nêu|còn)\s|vừa\s+qua|kế\s+hoạch\s+(?:xác\s+định|yêu\s+cầu|đề\s+ra)")
_AROUND = late(
    lambda: (
        rf"{one_of(phrases('news')['around'])}|nguồn\s*:|tin\s*(?:,\s*bài|,\s*ảnh|bài)?\s*:|ảnh\s*:|bài\s*:"
        r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*[,-]|đăng\s+(?:lúc|ngày)"
    )
)
_POST = late(lambda: rf"(?:đồng\s+chí\s+)?(?P<post>(?:phó\s+)?(?:{one_of(phrases('news')['posts'])}))\s+(?P<body>.+)$")
_ABOUT = late(r"^(?:về\s+việc|về|v/v|vv)\s+(?:kế\s+hoạch\s+)?")
_YEAR = late(r"năm\s+(20\d{2})", re.NOFLAG)


@attrs.frozen
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

_THEME = late(r"(?P<title>chủ\s+đề(?:\s+năm\s+\d{4})?)\s*(?:là|:)?\s*[“\"](?P<words>[^”\"\n]{5,400})[”\"]")
_LIST = late(
    lambda: (
        rf".{{0,120}}?(?:các|những|một\s+số)?\s*(?P<title>(?:{one_of(phrases('news')['lists'])})[^.:;]{{0,60}}):"
        r"(?:\s+(?P<list>[^.;:]{2,200}(?:;[^.;:]{2,200})+\.?))?$"
    )
)
_WHEN = late(
    r"(?:theo\s+đó,?\s+)?(?:thời\s+(?:gian|hạn)|(?:phong\s+trào|đợt|kế\s+hoạch|cuộc|hội\s+thi)[^.;:]{0,80}?\s"
    r"(?:diễn\s+ra|kéo\s+dài|bắt\s+đầu|được\s+(?:thực\s+hiện|triển\s+khai|phát\s+động|tổ\s+chức)|thực\s+hiện))(?!\w)"
)
_TARGET = late(r"(?:theo\s+đó,?\s+)?(?:phấn\s+đấu|chỉ\s+tiêu|mục\s+tiêu)(?!\w)")
_ASSIGNS = late(
    r"(?:Giao|Phân công|Đề nghị|Yêu cầu)\s"
    r"|.{0,120}?\s(?:có trách nhiệm|chủ trì|(?:là|làm)\s+(?:đơn vị\s+)?đầu mối)(?!\w)",
    re.NOFLAG,
)
_PURPOSE = late(r"[^.;:]{0,80}?(?<!\w)nhằm\s")
_QUOTED = late(
    rf"(?:theo\s+)?(?:ông|bà|đồng\s+chí)\s+(?-i:[{CAPITALS}])[^.;:]{{0,120}}?(?<!\w)"
    r"(?:cho\s+(?:biết|hay)|chia\s+sẻ|nhấn\s+mạnh|khẳng\s+định)"
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
