"""Numbers of titles that were typed without their dot, or on a line of their own."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.grammar.bodies import is_agency
from thidua.grammar.posts import is_post
from thidua.grammar.signs import NUMBER, ROMAN, Sign, number_without_dot, parse_sign, roman_alone, roman_value
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line

_LONGEST_TITLE = 120


def with_numbers(lines: Sequence[Line]) -> list[Line]:
    """The lines with ``I`` alone joined to its title on the next one, and ``1 Mục đích`` with its dot: where they count
    up and what they number is surely a title.
    """
    out: list[Line] = []
    roman = number = 0
    signs = [None if line.table or line.column else line.sign for line in lines]
    bare = [0 if sign else _without_dot(line) for line, sign in zip(lines, signs, strict=True)]
    two_follows = _two_follows(signs, bare)
    for at, line in enumerate(lines):
        above = out[-1] if out else None
        alone = roman_alone(above.text) if above and not above.table and not above.column else ""
        if above and alone and (value := roman_value(alone)) and value == roman + 1 and _is_title(line):
            roman, number = value, 0
            out[-1] = above.followed(line).said(f"{alone}. {line.text}")
            continue
        sign = signs[at]
        if sign and sign.kind == ROMAN:
            roman, number = sign.value, 0
        elif sign and sign.kind == NUMBER:
            number = sign.value
        elif (value := bare[at]) and value == number + 1 and (number or two_follows[at]):
            number = value
            typed, words = line.text.split(None, 1)
            line = line.said(f"{typed}. {words}")
        out.append(line)
    return out


def _is_title(line: Line) -> bool:
    """a line is surely the title of a section."""
    text = line.text.rstrip(":")
    if line.table or line.column or len(text) > _LONGEST_TITLE or parse_sign(text) or is_post(text):
        return False
    return (text.isupper() and len(text.split()) > 1) or is_known_title(text)


def _without_dot(line: Line) -> int:
    """The number that a title begins with where no dot stands behind it; 0 where none does."""
    found = number_without_dot(line.text) if not line.table and not line.column else None
    if found is None or len(line.text) >= _LONGEST_TITLE:
        return 0
    number, words = found
    known = is_known_title(words.rstrip(":")) or (
        is_agency(words) and not words.endswith((".", ";")) and not any(map(str.isdigit, words))
    )
    return number if known else 0


def _two_follows(signs: Sequence[Sign | None], bare: Sequence[int]) -> list[bool]:
    """below each line a second number comes before the next Roman one."""
    out: list[bool] = []
    two = False
    for sign, value in zip(reversed(signs), reversed(bare), strict=True):
        out.append(two)
        if sign and sign.kind == ROMAN:
            two = False
        elif (sign.value if sign and sign.kind == NUMBER else value) in (1, 2):
            two = (sign.value if sign else value) == 2
    return out[::-1]
