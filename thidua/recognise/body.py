"""The roles of the body: titles of sections, items with their signs, paragraphs, tables, the closing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from thidua.grammar.signs import BRACKET, CAPITAL, DASH, DECIMAL, LETTER, NUMBER, PART, PLUS, ROMAN, Sign, parse_sign
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line
from thidua.recognise.role import Role

RANK = {PART: -1, ROMAN: 0, CAPITAL: 0, NUMBER: 1, DECIMAL: 2, LETTER: 3, BRACKET: 3.5, DASH: 4, PLUS: 5}
"""Which sign stands above which."""
_END = (".", ";", ",", "./.")
_LONGEST_TITLE = 200
_CLOSING = re.compile(r"(?:trên\s+đây|trên\s+cơ\s+sở\s+kế\s+hoạch\s+này)(?!\w)", re.IGNORECASE)
_MAY_CLOSE = re.compile(
    r"(?:trong\s+quá\s+trình|quá\s+trình\s+thực\s+hiện|yêu\s+cầu\s+(?=các|thủ|lãnh|cán|toàn|đ/c|đồng)|đề\s+nghị\s+(?=các|thủ|lãnh|đ/c|đồng)"
    r"|[^\W\d_][^.;:]{3,60}\s(?:yêu\s+cầu|đề\s+nghị)\s+(?=các\s|thủ\s+trưởng|toàn\s)"
    r"|nhận\s+được|kế\s+hoạch\s+này|căn\s+cứ\s+kế\s+hoạch|căn\s+cứ\s+nội\s+dung|mọi\s+vướng\s+mắc|nếu\s+có\s+(?:khó|vướng))",
    re.IGNORECASE,
)
_APPENDIX_CITED = re.compile(r"(?:chi tiết |có )?(?:phụ lục|biểu mẫu).{0,30}kèm theo", re.IGNORECASE)


def body_roles(lines: Sequence[Line], *, sections: bool = True) -> list[Role]:
    """The roles of the lines of a body; without ``sections`` all are items."""
    signs = [None if line.table else parse_sign(line.text) for line in lines]
    heads = _section_heads(lines, signs) if sections else frozenset()
    signs = _with_levels(lines, signs, heads)
    closing = _closing_start(lines, signs) if sections else len(lines)
    out: list[Role] = []
    for at, (line, sign) in enumerate(zip(lines, signs, strict=True)):
        if line.table:
            out.append(Role("bang", line))
        elif at in heads and at < closing:
            out += _section_title(line, sign)
        elif at >= closing:
            out.append(Role("ket", line, sure=_CLOSING.match(line.text) is not None or at > closing))
        else:
            if sign and sign.kind in (PART, ROMAN, CAPITAL) and sections and not heads:
                sign = None
            table_next = at + 1 < len(lines) and lines[at + 1].table is not None
            if table_next and sign is None and _names_table(line):
                out.append(Role("ten_bang", line))
            else:
                out.append(Role("y", line, sign, title=_is_title(at, lines, signs)))
    return out


def _with_levels(lines: Sequence[Line], signs: list[Sign | None], heads: frozenset[int]) -> list[Sign | None]:
    """The signs, and for headings of Word that bear none and stand below those of the sections the one that layout
    gives a title there: 1., then a).
    """
    top = _top_level(lines, signs)
    if not top:
        return signs
    out = list(signs)
    counts = [0, 0]
    for at, (line, sign) in enumerate(zip(lines, signs, strict=True)):
        if at in heads:
            counts = [0, 0]
        elif sign is None and not line.table and line.source.level > top:
            depth = min(line.source.level - top, 2) - 1
            counts[depth + 1 :] = [0] * (1 - depth)
            counts[depth] += 1
            out[at] = Sign((NUMBER, LETTER)[depth], counts[depth], "", 0)
    return out


def _top_level(lines: Sequence[Line], signs: Sequence[Sign | None]) -> int:
    """The level of those headings of Word that are titles of sections; 0 where there are none without a sign."""
    levels = [line.source.level for line, sign in zip(lines, signs, strict=True) if sign is None and not line.table]
    return min((level for level in levels if level), default=0)


def _names_table(line: Line) -> bool:
    return len(line.text) < 200 and (line.source.align == "center" or line.text.lower().startswith(("bảng ", "biểu ")))


def _section_title(line: Line, sign: Sign | None) -> list[Role]:
    """The title of a section; what runs in after its colon is a paragraph of its own."""
    start = sign.end if sign else 0
    colon = line.text.find(": ", start)
    if 0 < colon < start + _LONGEST_TITLE and is_known_title(line.text[start:colon]) and line.text[colon + 2 :].strip():
        return [Role("muc", line.part(0, colon), sign, title=True), Role("y", line.part(colon + 2))]
    return [Role("muc", line, sign, title=True)]


def _section_heads(lines: Sequence[Line], signs: Sequence[Sign | None]) -> frozenset[int]:
    """Which lines are titles of sections: by Roman numbers, else capital letters, else numbers, else known titles."""
    for kind in (PART, CAPITAL, ROMAN):
        found = _in_order(lines, signs, kind)
        if found and (kind == ROMAN or (len(found) > 1 and (kind == PART or not _roman_first(signs, found[0])))):
            return frozenset({*found, *_unnumbered(lines, signs)})
    numbered = [i for i, sign in enumerate(signs) if sign and sign.kind == NUMBER and _titled(lines[i], sign)]
    capital = [i for i in numbered if _words(lines[i], signs[i]).isupper()]
    if len(capital) > 1 or (capital and len(numbered) == 1):
        numbered = capital
    if len(numbered) > 1 and signs[numbered[0]] and _rising(numbered, signs):
        return frozenset(numbered)
    return frozenset(_unnumbered(lines, signs))


def _roman_first(signs: Sequence[Sign | None], before: int) -> bool:
    return any(sign and sign.kind == ROMAN for sign in signs[:before])


def _words(line: Line, sign: Sign | None) -> str:
    return line.text[sign.end :] if sign else line.text


def _titled(line: Line, sign: Sign) -> bool:
    """Whether a numbered line looks like the title of a section."""
    words = _words(line, sign)
    if len(words) > _LONGEST_TITLE or words.endswith((".", ";")):
        return False
    head = words.partition(":")[0]
    return words.isupper() or line.source.level > 0 or is_known_title(head) or (line.bold and len(words) < 120)


def _rising(found: list[int], signs: Sequence[Sign | None]) -> bool:
    values = [sign.value for i in found if (sign := signs[i])]
    return all(a < b for a, b in pairwise(values)) and values[0] == 1


def _in_order(lines: Sequence[Line], signs: Sequence[Sign | None], kind: str) -> list[int]:
    """The lines with signs of a kind that count up from 1, or look like titles where the count is broken."""
    found: list[int] = []
    expected = 1
    for i, sign in enumerate(signs):
        if sign is None or sign.kind != kind:
            continue
        words = _words(lines[i], sign)
        bare = sign.text[-1:].isalpha()
        if sign.value == expected or (
            not bare
            and len(words) < _LONGEST_TITLE
            and (words.isupper() or lines[i].bold or is_known_title(words.strip(":")))
        ):
            found.append(i)
            expected = sign.value + 1
    if found and not any((sign := signs[i]) and sign.value == 1 for i in found) and len(found) < 2:
        return []
    return found


def _unnumbered(lines: Sequence[Line], signs: Sequence[Sign | None]) -> list[int]:
    """Lines without a sign that are known titles: short, with nothing but words of titles; headings in Word; and, where
    two known titles are bold, whatever looks as they do.
    """
    top = _top_level(lines, signs)
    bare = [i for i, sign in enumerate(signs) if sign is None and not lines[i].table]
    known = [i for i in bare if _bare_title(lines[i], top)]
    looks = Counter(_look(lines[i]) for i in known)
    alike = {look for look, count in looks.items() if look and count > 1}
    return [i for i in bare if _short(lines[i].text) and (_bare_title(lines[i], top) or _look(lines[i]) in alike)]


def _look(line: Line) -> tuple[str, bool] | None:
    """How a title in bold looks: where it stands, whether in capitals; ``None`` for what is not bold or a heading."""
    return (line.source.align, line.text.isupper()) if line.bold and not line.source.level else None


def _short(text: str) -> bool:
    return len(text) <= 120 and not text.endswith((".", ";", ",", "!", "?"))


def _bare_title(line: Line, top: int) -> bool:
    text = line.text
    if not _short(text):
        return False
    if line.source.level > 0:
        return line.source.level == top
    head, _, rest = text.partition(":")
    if rest.strip():
        return (
            len(title := head.split()) > 1
            and len(title) < 9
            and is_known_title(head)
            and (head.isupper() or line.runs[0].bold)
        )
    return is_known_title(head) and 1 < len(head.split()) < 13 and (text.isupper() or line.bold or text[0].isupper())


def _is_title(at: int, lines: Sequence[Line], signs: Sequence[Sign | None]) -> bool:
    """Whether an item is a title: alone on its line, with what it holds below it."""
    line, sign = lines[at], signs[at]
    if sign is None or sign.kind in (PLUS, DASH):
        return False
    words = _words(line, sign)
    if len(words) > _LONGEST_TITLE or words.endswith(_END):
        return False
    if line.source.level > 0 or line.bold:
        return True
    following = at + 1
    if following >= len(lines):
        return is_known_title(words)
    if lines[following].text in ("./.", "."):
        return True
    below = signs[following]
    if below is None:
        return lines[following].table is not None or not _CLOSING.match(lines[following].text)
    return RANK[below.kind] > RANK[sign.kind] or below.depth > sign.depth


def _closing_start(lines: Sequence[Line], signs: Sequence[Sign | None]) -> int:
    """Where the closing begins: at ``Trên đây là …`` near the end, or at orders behind the last item."""
    total = len(lines)
    last = total
    for at in range(total - 1, max(-1, total - 12), -1):
        if signs[at] is not None or lines[at].table:
            break
        if _CLOSING.match(lines[at].text):
            return at
        if _MAY_CLOSE.match(lines[at].text) and at == last - 1:
            last = at
    if 0 < last < total and signs[last - 1] is None and not lines[last - 1].table:
        return total
    return last
