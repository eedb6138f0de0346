"""Rules of divisions as laws have them: phần, chương, mục, điều (Phụ lục I, phần I, mục II, 6.đ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from thidua.grammar.articles import DIEU, parse_article
from thidua.grammar.conventions import ND30
from thidua.grammar.lists import late
from thidua.grammar.signs import PART, is_chapter_alone, parse_sign, roman_value
from thidua.recognise.role import Role
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.looks import NUMBERED, Look, faults_of, forms, numbers_of, once
from thidua.rules.paper import Paper, number_of, plain
from thidua.wording import roman, shorten

_PART_LINE = late(r"(?:phần|chương)\s+\S+[.:]?")
_PART = Look("co_chu", bold=True, italic=False, centred=True)
_TITLE = Look("co_chu", bold=True, italic=False, caps=True, centred=True)


@check(
    "tt-325", "phần, chương, mục", "bắt buộc", {"nd30": "I.II.6.đ", "hd05": "HD05.I.6.2.4"},
    {**forms(_PART, _TITLE), "dong": ("“{co}” và tiêu đề ở cùng một dòng", "đưa tiêu đề xuống dòng dưới"),
     "thuong": ("“{co}” viết hoa cả chữ", "viết “{dung}”"),
     "chu_so": ("“{co}” đánh số bằng chữ số Ả Rập", "đánh số La Mã: {dung}"),
     "la_ma": ("“{co}” đánh số La Mã", "đánh số Ả Rập: {dung}")},
    why="“Phần”, “Chương” và số La Mã, “Mục” và số Ả Rập ở dòng riêng, canh giữa, in thường, đứng, đậm; tiêu đề ở dòng "
        "dưới, in hoa.",
    wrong="Phần 1 (canh trái)", right="Phần I (canh giữa, đậm)",
)  # fmt: skip
def parts(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [one for one, _ in paper.pairs if one.name == "muc" and one.sign and one.sign.kind == PART]
    alone = [role for role in found if _PART_LINE.fullmatch(plain(role.line.source.text))]
    chapters = [*_chapters(paper)]
    yield from faults_of(paper, (*alone, *(role for role, _ in chapters)), "“Phần”, “Chương”", _PART)
    titles = [below for _, below in chapters if below and _may_be_title(below)]
    yield from faults_of(paper, titles, "tiêu đề của chương", _TITLE)
    beside = [role for role in found if role not in alone and _is_part_with_title(role)]
    for role in beside:
        yield fault(
            paper.place(role), shorten(role.line.text), "dong", co=role.sign.text.strip(" .:") if role.sign else ""
        )
    for role in (*alone, *beside):
        sign = role.sign.text if role.sign else ""
        if digits := re.search(r"\d+", sign):
            right = sign.replace(digits[0], roman(int(digits[0]))).strip(" .:")
            yield fault(paper.place(role), role.line.text, "chu_so", co=plain(sign), dung=right)
    yield from once(one for role, _ in chapters for one in _miscounted(paper, role))


def _chapters(paper: Paper) -> Iterator[tuple[Role, Role | None]]:
    """The lines that number a chapter or a mục and say nothing else, each with the line below it."""
    for role, below in paper.pairs:
        if role.name in ("muc", "y") and role.sign is None and is_chapter_alone(plain(role.line.text)):
            yield role, below


def _may_be_title(role: Role) -> bool:
    """A line below the number of a chapter is its title: it has no number, and is no sentence."""
    words = plain(role.line.text)
    numbered = role.sign or parse_article(words) or is_chapter_alone(words)
    return role.name in ("muc", "y") and not numbered and not words.endswith((".", ";", ":"))


def _miscounted(paper: Paper, role: Role) -> Iterator[Fault]:
    """What is wrong with the word and the number of a chapter, or a mục of one."""
    word, _, number = plain(role.line.text).rstrip(".:").rpartition(" ")
    at = paper.place(role)
    if word.isupper() and paper.name == ND30:
        yield fault(at, role.line.text, "thuong", co=f"{word} {number}", dung=f"{word.capitalize()} {number}")
    if word.casefold().endswith("mục"):
        if value := 0 if number.isdecimal() else roman_value(number.upper()):
            yield fault(at, role.line.text, "la_ma", co=f"{word} {number}", dung=f"{word} {value}")
    elif number.isdecimal():
        yield fault(at, role.line.text, "chu_so", co=f"{word} {number}", dung=f"{word} {roman(int(number))}")


def _is_part_with_title(role: Role) -> bool:
    """Its own line, not one that was joined to it, holds a title in capitals or bold behind the number."""
    text = plain(role.line.source.text)
    sign = parse_sign(text)
    title = text[sign.end :] if sign and sign.kind == PART else ""
    return bool(title) and (title.isupper() or role.line.source.bold)


_ARTICLE = Look("co_chu", bold=True, italic=False)


@check(
    "tt-328", "điều", "bắt buộc", {"nd30": "I.II.6.đ", "hd05": "HD05.I.6.2.4"},
    {**forms(_ARTICLE), "thuong": ("{so} điều viết “{co}”", "viết “{dung}”"),
     "dau": ("{so} điều đánh số dạng “{co}”", "sau số của điều là dấu chấm: {dung}"),
     "la_ma": ("{so} điều đánh số La Mã: “{co}”", "đánh số Ả Rập: {dung}"), **NUMBERED},
    why="“Điều”, số thứ tự và tiêu đề của điều in thường, cỡ chữ bằng cỡ lời văn, đứng, đậm; số Ả Rập, sau số có dấu "
        "chấm.",
    wrong="Điều I: Phạm vi điều chỉnh", right="Điều 1. Phạm vi điều chỉnh (chữ đậm)",
)  # fmt: skip
def articles(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [*_articles(paper)]
    looked_at = [_of_looks(role, end) for role, end in found]
    by_hand = (role for role in looked_at if not _is_counted(role))
    yield from faults_of(paper, by_hand, "“Điều” và số, tiêu đề", _ARTICLE)
    yield from numbers_of(paper, looked_at, "điều", _ARTICLE)
    wrong: dict[str, list[tuple[Role, str, str]]] = {}
    for role, _ in found:
        article = parse_article(plain(role.line.text))
        if article is None:
            continue
        right = f"{DIEU} {article.value or article.number}."
        for form, misses in (
            ("thuong", article.word != DIEU and paper.name == ND30), ("la_ma", not article.number.isdecimal()),
            ("dau", article.mark not in ("", ".")),
        ):  # fmt: skip
            if misses:
                wrong.setdefault(form, []).append((role, article.text, right))
    for form, ones in wrong.items():
        role, typed, right = ones[0]
        yield fault(paper.place(role), shorten(role.line.text), form, so=len(ones), co=typed, dung=right)


def _articles(paper: Paper) -> Iterator[tuple[Role, int]]:
    """The lines that begin an article, each with how many of its letters are its number and title: all of a title that
    stands alone, as in rules of an office; of a decision, which says what it decides right behind it, the number.
    """
    own = {role.line.at for role in paper.main if role.name in ("muc", "y") and not paper.attached}
    for role, below in paper.pairs:
        article = parse_article(role.line.text) if role.name in ("muc", "y") else None
        if article is None:
            continue
        titled = below and role.line.at not in own and not plain(role.line.text).endswith((".", ";", ":", ","))
        yield role, len(role.line.text) if titled else article.end


def _is_counted(role: Role) -> bool:
    """A line is nothing but a number that a list of Word prints."""
    number = number_of(role.line)
    return number is not None and role.line.text == number.text


def _of_looks(role: Role, end: int) -> Role:
    """The words of a line by which its looks are judged."""
    return role if end >= len(role.line.text) else attrs.evolve(role, line=role.line.part(0, end))
