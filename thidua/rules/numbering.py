"""Rules of titles and numbers in the content: mục, điều, khoản, điểm (Phụ lục I, phần I, mục II, 6.d, 6.đ)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

import attrs

from thidua.diagnostics import Level
from thidua.grammar.articles import parse_article
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.lists import late
from thidua.grammar.signs import (
    CAPITAL,
    DECIMAL,
    INNER,
    LETTER,
    NUMBER,
    PART,
    ROMAN,
    Sign,
    is_chapter_alone,
    parse_sign,
)
from thidua.recognise.role import Role
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.looks import NUMBERED, Look, faults_of, forms, numbers_of
from thidua.rules.paper import LONG_ENOUGH, Paper, plain
from thidua.wording import ALPHABET, roman, shorten

_SECTION = Look("co_chu", bold=True, italic=False, caps=True)


@check(
    "tt-321", "tiêu đề của mục", "thể thức", {"nd30": "I.V.6b"}, {**forms(_SECTION), **NUMBERED},
    why="Số thứ tự và tiêu đề của mục (I. …) in hoa, cỡ 13 đến 14, đứng, đậm.",
    wrong="I. Mục đích, yêu cầu (chữ thường)", right="I. MỤC ĐÍCH, YÊU CẦU",
)  # fmt: skip
def section_titles(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [one for one, _ in paper.pairs if one.name == "muc" and one.sign and one.sign.kind in (ROMAN, CAPITAL)]
    yield from faults_of(paper, found, "tiêu đề của mục", _SECTION)
    yield from numbers_of(paper, found, "mục", _SECTION)


_ITEM = {
    ND30: Look("co_chu", bold=True, italic=False, caps=False),
    HD05: Look("co_chu", italic=False, caps=False),
}


@check(
    "tt-322", "tiêu đề của khoản", "bắt buộc", {"nd30": "I.II.6.đ", "hd05": "HD05.I.6.2.4"},
    {**forms(*_ITEM.values()), **NUMBERED},
    why="Khoản có tiêu đề thì số và tiêu đề ở dòng riêng, in thường, đứng, đậm; điểm in thường, đứng.",
    wrong="1. MỤC ĐÍCH", right="1. Mục đích (chữ đậm)",
)  # fmt: skip
def item_titles(paper: Paper) -> Iterator[Fault | Unknown]:
    titles = [
        role
        for role, _ in paper.pairs
        if role.name == "y" and role.title and role.sign and role.sign.kind == NUMBER
        and not role.line.text.rstrip().endswith((":", ";", ".")) and len(role.line.text) <= 2 * LONG_ENOUGH
    ]  # fmt: skip
    yield from faults_of(paper, titles, "tiêu đề của khoản", _ITEM[paper.name])
    yield from numbers_of(paper, titles, "khoản", _ITEM[paper.name])


@check(
    "tt-323", "đánh số liên tục", "bắt buộc", {"nd30": "I.II.6.đ", "hd05": "HD05.I.6.2.4"},
    {"": ("“{co}” đứng sau “{truoc}”", "đánh “{dung}”"), "dau": ("phần này bắt đầu bằng “{co}”", "đánh “{dung}”"),
     "hoa": ("điểm đánh bằng chữ hoa: “{co}”", "đánh “{dung}”"),
     "ngoac": ("điểm đánh dạng “{co}”", "đánh “{dung}”"),
     "lap": ("“{co}” có hai lần liền nhau", "đánh “{dung}”"),
     "la_ma": ("“{co}” không phải số La Mã", "đánh “{dung}”"),
     "chu": ("điểm “{co}” không có trong thứ tự chữ cái của văn bản", "dùng a, b, c, d, đ, e, g, h, i, k …")},
    why="Mục, khoản, điểm đánh số theo thứ tự; điểm theo chữ cái tiếng Việt: sau d) là đ), sau e) là g).",
    wrong="a), b), d)", right="a), b), c)",
)  # fmt: skip
def numbering(paper: Paper) -> Iterator[Fault | Unknown]:
    for part in paper.texts:
        yield from _in_order(paper, part)
    for part in paper.appendices:
        yield from (attrs.evolve(one, level="thể thức") for one in _in_order(paper, part))


_ARTICLE = "dieu"
"""The kind of the number of an article, which goes on from chapter to chapter."""
_OUTER = {PART: 0, ROMAN: 1, CAPITAL: 1, _ARTICLE: 1.5, NUMBER: 2, LETTER: 3}


def _in_order(paper: Paper, roles: Sequence[Role]) -> Iterator[Fault]:
    """Which numbers do not count on. The decree asks for the order of letters alone in so many words; one that stands
    inside a line was not read as a sign.
    """
    last: dict[str, Sign] = {}
    meant: dict[str, int] = {}  # what the last number should have been
    titles: set[str] = set()  # kinds whose last number is that of a title, nothing without a number between
    quoted = 0  # how many quotes are open: what is quoted has numbers of its own
    for role in (role for role in roles if role.name in ("muc", "y")):
        sign = role.sign or _sign_alone(role) or (None if quoted > 0 else _article_sign(role))
        quoted += role.line.text.count("“") - role.line.text.count("”")
        if sign is None and _may_head(role):
            titles.clear()
        if sign is None and (meaning := _misspelt(role, last)):
            sign, form, typed, right = meaning
            low: Level | None = "thể thức" if form == "la_ma" else None
            yield fault(paper.place(role), shorten(role.line.text), form, level=low, co=typed, dung=right)
        if sign is not None and sign.kind == LETTER and sign.text.strip()[:1] not in ALPHABET:
            yield fault(paper.place(role), shorten(role.line.text), "chu", co=sign.text.strip())
        if sign is None or sign.kind not in _OUTER or not sign.value:
            if sign is not None and sign.kind in (DECIMAL, INNER):  # what is below starts anew
                last.pop(LETTER, None)
            continue
        before, wanted = last.get(sign.kind), meant.get(sign.kind, 0) + 1
        for kind in [kind for kind in last if kind != _ARTICLE and _OUTER[kind] > _OUTER[sign.kind]]:
            del last[kind]
        last[sign.kind], meant[sign.kind] = sign, sign.value
        typed = sign.text.strip()
        twice = before is not None and sign.value == before.value == 1 and role.title and sign.kind in titles
        counted = sign.kind == _ARTICLE  # which never begin anew
        titles = {kind for kind in titles if _OUTER[kind] < _OUTER[sign.kind]} | ({sign.kind} if role.title else set())
        if twice:
            meant[sign.kind], right = 2, _numbered(sign, 2)
            yield fault(paper.place(role), shorten(role.line.text), "lap", level="thể thức", co=typed, dung=right)
        elif before is not None and sign.value not in (before.value + 1, wanted, *(() if counted else (1,))):
            meant[sign.kind], right = before.value + 1, _numbered(sign, before.value + 1)
            sure = sign.kind == LETTER and not any(f" {right} " in plain(one.line.text) for one in roles)
            level: Level | None = None if sure else "thể thức"
            at, words = paper.place(role), shorten(role.line.text)
            yield fault(at, words, level=level, co=typed, truoc=before.text.strip(), dung=right)
        elif before is None and sign.value != 1 and sign.kind in (ROMAN, LETTER):
            at, words = paper.place(role), shorten(role.line.text)
            yield fault(at, words, "dau", level="thể thức", co=typed, dung=_numbered(sign, 1))


def _article_sign(role: Role) -> Sign | None:
    """The number of an article with which a line begins."""
    found = parse_article(plain(role.line.text))
    return Sign(_ARTICLE, found.value, found.text, found.end) if found else None


def _may_head(role: Role) -> bool:
    """A line without a number may be the title of what counts anew below it."""
    return role.name == "muc" or role.title or role.line.bold or plain(role.line.text).startswith("Điều")


def _misspelt(role: Role, last: Mapping[str, Sign]) -> tuple[Sign, str, str, str] | None:
    """The sign that a line means which begins with none: it, the form that says so, what stands, what should."""
    if ROMAN in last and (typed := _no_roman(role)):
        sign = attrs.evolve(last[ROMAN], text=typed, value=last[ROMAN].value + 1)
        return sign, "la_ma", typed, f"{roman(sign.value)}."
    before = last.get(LETTER)
    if before and (found := _in_brackets(role, before)):
        return found, "ngoac", f"({found.text.strip()}", found.text.strip()
    if before and (found := _in_capitals(role, before)):
        return found, "hoa", found.text.strip().upper(), found.text.strip()
    return None


def _no_roman(role: Role) -> str:
    """What stands for the Roman number of a title in capitals and is none: ``IIII.``; empty of any other line."""
    found = _NO_ROMAN.match(plain(role.line.text))
    return found["sign"] if found and plain(role.line.text).isupper() else ""


_NO_ROMAN = late(r"(?P<sign>(?:I{4,}|VV|[IVX]*(?:IIX|VIV|VX|IVI|XIIII))[.)])\s", re.NOFLAG)


def _in_brackets(role: Role, before: Sign) -> Sign | None:
    """The sign of a điểm that goes on with the one before it, but for a bracket too many: ``(b)`` below ``a)``."""
    text = plain(role.line.text)
    sign = parse_sign(text[1:]) if text[:1] == "(" and text[2:3] == ")" else None
    return sign if sign and sign.kind == LETTER and sign.value == before.value + 1 else None


def _in_capitals(role: Role, before: Sign) -> Sign | None:
    """The sign of a điểm that goes on with the one before it, but for its capital: ``B)`` below ``a)``."""
    text = plain(role.line.text)
    if text[1:2] != ")" or not text[0].isupper():
        return None
    sign = parse_sign(text[:1].lower() + text[1:])
    return sign if sign and sign.kind == LETTER and sign.value == before.value + 1 else None


def _numbered(sign: Sign, value: int) -> str:
    """A sign with another number."""
    typed = sign.text.strip()
    if sign.kind == LETTER:
        return f"{ALPHABET[value - 1]}{typed[1:]}" if value <= len(ALPHABET) else typed
    if sign.kind in (NUMBER, _ARTICLE):
        return re.sub(r"\d+|[IVXLC]+", str(value), typed, count=1)
    return re.sub(r"[IVXLC]+", roman(value), typed, count=1) if sign.kind == ROMAN else typed


@check(
    "tt-326", "dấu sau số thứ tự", "bắt buộc", "I.II.6.đ",
    {"muc": ("{so} mục đánh số dạng “{co}”", "sau số La Mã là dấu chấm: {dung}"),
     "khoan": ("{so} khoản đánh số dạng “{co}”", "sau số của khoản là dấu chấm: {dung}"),
     "diem": ("{so} điểm đánh số dạng “{co}”", "sau chữ của điểm là dấu đóng ngoặc đơn: {dung}"),
     "thua": ("{so} chỗ đánh số dạng “{co}”", "đánh “{dung}”")},
    why="Khoản đánh bằng chữ số Ả Rập, sau số có dấu chấm; điểm đánh bằng chữ cái tiếng Việt, sau chữ có dấu đóng "
        "ngoặc đơn.",
    wrong="1) Mục đích; a. Tuyên truyền", right="1. Mục đích; a) Tuyên truyền",
)  # fmt: skip
def signs(paper: Paper) -> Iterator[Fault | Unknown]:
    wrong: dict[str, list[tuple[Role, Sign]]] = {}
    for part in (*paper.texts, *paper.appendices):
        signed = [(role, role.sign) for role in part if role.name in ("muc", "y") and role.sign]
        for kind, (form, right) in _AFTER.items():
            for siblings in _parted(signed, kind):
                wrong.setdefault(form, []).extend(_ended_otherwise(siblings, kind, right))
        wrong.setdefault("thua", []).extend((role, sign) for role, sign in signed if _more_than_a_sign(role, sign))
    for form, found in wrong.items():
        if not found:
            continue
        role, sign = found[0]
        if form == "thua":
            right, typed = _one_sign(sign), _more_than_a_sign(role, sign)
            yield fault(
                paper.place(role), shorten(role.line.text), form, level="thể thức", so=len(found), co=typed, dung=right
            )
            continue
        typed = sign.text.strip()
        level: Level | None = "thể thức" if form == "muc" else None
        right = re.sub(r"\W+$", "", typed) + _AFTER[sign.kind][1]
        at = paper.place(role)
        yield fault(at, shorten(role.line.text), form, level=level, so=len(found), co=typed, dung=right)


def _more_than_a_sign(role: Role, sign: Sign) -> str:
    """A number with a blank inside, a zero before it or another mark behind it, as typed; empty of any other."""
    typed, text = sign.text.strip(), role.line.text
    if sign.kind not in _AFTER or not text.startswith(typed):
        return ""
    behind = text[len(typed) : len(typed) + 1]
    typed += behind if behind and behind in ".):" else ""
    return typed if plain(typed) != _one_sign(sign) and typed[:-1] != _one_sign(sign)[:-1] else ""


def _one_sign(sign: Sign) -> str:
    """A sign as it should be: a number without zeros before it, its mark right behind it."""
    typed = re.sub(r"\s+", "", sign.text)
    return typed.lstrip("0") if sign.kind == NUMBER else typed


_AFTER = {ROMAN: ("muc", "."), NUMBER: ("khoan", "."), LETTER: ("diem", ")")}
"""What stands behind the number of a section, of a khoản, of a điểm."""


def _parted(signed: Sequence[tuple[Role, Sign]], kind: str) -> Iterator[list[tuple[Role, Sign]]]:
    """The lines with a sign between two of a level above a kind."""
    out: list[tuple[Role, Sign]] = []
    for role, sign in signed:
        if _OUTER.get(sign.kind, len(_OUTER)) < _OUTER[kind]:
            yield out
            out = []
        out.append((role, sign))
    yield out


def _ended_otherwise(group: Sequence[tuple[Role, Sign]], kind: str, right: str) -> Iterator[tuple[Role, Sign]]:
    """The lines of a kind with another sign behind their number: those that go on counting where the right ones stop,
    or stand alone; what counts anew below one of them, or below a điểm, is a level of its own.
    """
    own = [at for at, (_, sign) in enumerate(group) if sign.kind == kind]
    before = 0  # the last number with the right sign
    for ended, places in groupby(own, lambda at: group[at][1].text[-1] == right):
        found = [*places]
        run = [group[at] for at in found]
        if ended:
            before = run[-1][1].value
            continue
        behind = next((group[at][1].value for at in own if at > found[-1]), None)
        counted = kind == ROMAN and before > 0  # a list of its own begins with I
        inner = not counted and found[0] > 0 and _OUTER.get(group[found[0] - 1][1].kind, 0) > _OUTER[kind]
        if not inner and run[0][1].value == before + 1 and behind in (None, run[-1][1].value + 1):
            yield from run
            before = run[-1][1].value


@check(
    "tt-324", "tiêu đề của phần, chương, mục, điều", "bắt buộc", {"nd30": "I.II.6.d"},
    {"": ("“{co}” không có tiêu đề", "ghi tiêu đề")},
    why="Phần, chương, mục, tiểu mục, điều phải có tiêu đề.", wrong="II.", right="II. NHIỆM VỤ",
)  # fmt: skip
def titled(paper: Paper) -> Iterator[Fault | Unknown]:
    for role, below in paper.pairs:
        if role.name in ("muc", "y") and role.sign is None and (_sign_alone(role) or _is_bare(role, below)):
            yield fault(paper.place(role), role.line.text, co=plain(role.line.text))


def _is_bare(role: Role, below: Role | None) -> bool:
    """A line that numbers a chapter or an article and nothing else, with no line below it that may be its title."""
    text = plain(role.line.text)
    article = parse_article(text)
    if not (article and article.end >= len(text)) and not is_chapter_alone(text):
        return False
    if below is None or below.sign or below.name == "bang":
        return True
    words = plain(below.line.text)
    return bool(parse_article(words)) or is_chapter_alone(words) or words.endswith((".", ";", ":"))


def _sign_alone(role: Role) -> Sign | None:
    """The number of a section that has no title: it stands alone in its line."""
    text = plain(role.line.text)
    return parse_sign(f"{text} …") if _ROMAN.fullmatch(text) else None


_ROMAN = late(r"[IVX]{1,5}[.)]", re.NOFLAG)
