"""The roles of the body: titles of sections, items with their signs, paragraphs, tables, the closing."""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from thidua.grammar.clauses import closes, may_close
from thidua.grammar.signs import (
    BRACKET,
    CAPITAL,
    DASH,
    LETTER,
    NUMBER,
    PART,
    PLUS,
    RANK,
    ROMAN,
    Sign,
    as_letter,
    number_in,
    numbering_of_sign,
    rank_of,
)
from thidua.grammar.titles import is_known_title
from thidua.recognise.flatten import table_role
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role

_END = (".", ";", ",", "./.")
_LONGEST_TITLE = 200


def body_roles(lines: Sequence[Line], *, sections: bool = True) -> list[Role]:
    """The roles of the lines of a body; without ``sections`` all are items."""
    signs = _with_ninth([None if line.table else line.sign for line in lines])
    bare = _unnumbered(lines, signs) if sections else []
    heads = _section_heads(lines, signs, bare) if sections else {}
    signs = _without_names(lines, signs, heads)
    inner = _inner_titles(lines, signs, heads, bare)
    signs = _with_levels(lines, signs, heads)
    closing = _closing_start(lines, signs) if sections else len(lines)
    out: list[Role] = []
    for at, (line, sign) in enumerate(zip(lines, signs, strict=True)):
        if line.table:
            out.append(table_role(line))
        elif at in heads and at < closing:
            out += _section_title(line, sign, heads[at])
        elif at >= closing:
            out.append(_closing_role(line, first=at == closing))
        else:
            if sign and sign.kind in (PART, ROMAN, CAPITAL) and sections and not heads:
                sign = None
            table_next = at + 1 < len(lines) and lines[at + 1].table is not None
            if table_next and sign is None and _names_table(line):
                out.append(Role("ten_bang", line, Because("bang.ten")))
            else:
                holds = at + 1 < len(lines) or line.source.level > 0 or not sections  # the last leaf is a text
                title = (at in inner and sign is None) or (holds and _is_title(at, lines, signs))
                out.append(_item_role(line, sign, title=title))
    return out


_EIGHTH = 8
"""The value of ``H``, behind which stands the letter ``I``."""


def _with_ninth(signs: list[Sign | None]) -> list[Sign | None]:
    """The signs with ``I.`` behind ``H.`` as the letter that it is: the first one where no numerals stand below the
    letters, else that which begins no list of them below ``H.``
    """
    eighth = [at for at, sign in enumerate(signs) if sign and sign.kind in (CAPITAL, PART) and sign.value == _EIGHTH]
    if not eighth:
        return signs
    out = list(signs)
    first: dict[str, int] = {}
    for at, sign in enumerate(signs):
        if sign:
            first.setdefault(sign.kind, at)
    for at, following in zip(eighth, [*eighth[1:], len(signs)], strict=True):
        eight = signs[at]
        if eight is None or (eight.kind == PART and number_in(eight.text) != "H"):
            continue
        kind, numeral = eight.kind, ROMAN if eight.kind == CAPITAL else PART
        nested = kind == CAPITAL and first[CAPITAL] < first.get(ROMAN, at) < at
        end = next(
            (i for i in range(at + 1, following) if (sign := signs[i]) and sign.kind == kind and kind == CAPITAL),
            following,
        )
        ninth = [i for i in range(at + 1, end) if (sign := signs[i]) and sign.kind == numeral and sign.value == 1]
        if len(ninth) > nested and (sign := signs[ninth[nested]]):
            out[ninth[nested]] = as_letter(sign)
    return out


def _without_names(lines: Sequence[Line], signs: list[Sign | None], heads: Mapping[int, str]) -> list[Sign | None]:
    """The signs without capitals and Roman numerals that no list counts: ``C. Mác``, ``V. A Nguyễn`` are names. A list
    of capitals has a second one, one of Roman numerals is begun by ``I``; else its title is in capitals.
    """
    if not any(sign and sign.kind in (PART, ROMAN, CAPITAL) for sign in signs):
        return signs
    out = list(signs)
    last: dict[str, int] = {}
    opened: dict[str, int] = {}
    for at, sign in enumerate(signs):
        if at in heads:
            last, opened = {}, {}
        elif sign and sign.kind in (PART, ROMAN, CAPITAL):
            if sign.value != last.get(sign.kind, 0) + 1 and not _words(lines[at], sign).isupper():
                out[at] = None
                continue
            if sign.kind == CAPITAL and sign.value == 1 and not _words(lines[at], sign).isupper():
                opened[CAPITAL] = at
                out[at] = None  # until a second one follows
            elif sign.kind == CAPITAL and CAPITAL in opened:
                begun = opened.pop(CAPITAL)
                out[begun] = signs[begun]
            last[sign.kind] = sign.value
    return out


def _closing_role(line: Line, *, first: bool) -> Role:
    words = closes(line.text)
    if words:
        return Role("ket", line, Because("ket.tren_day", words, sure=True))
    return Role("ket", line, Because("ket.sau_cung", may_close(line.text) or "") if first else Because("ket.tiep"))


def _item_role(line: Line, sign: Sign | None, *, title: bool) -> Role:
    if sign is None:
        return Role("y", line, Because("y.de_muc_khong_so" if title else "y.loi_van"), title=title)
    rule = "y.de_muc" if title else "y.danh_so" if sign.value else "y.gach"
    sure = bool(sign.text) and not title and sign.kind not in (PART, ROMAN, CAPITAL)  # V. A Nguyễn, C. Mác
    return Role("y", line, Because(rule, sign.text, sure), sign, title)


def _with_levels(lines: Sequence[Line], signs: list[Sign | None], heads: Mapping[int, str]) -> list[Sign | None]:
    """The signs, and for headings of Word that bear none and stand below those of the sections the one that layout
    gives a title there: 1., then a).
    """
    numbered = [lines[at].source.level for at in heads if signs[at]]
    top = min(filter(None, numbered), default=0) or _top_level(lines, signs)
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


def _section_title(line: Line, sign: Sign | None, rule: str) -> list[Role]:
    """The title of a section; what runs in after its colon is a paragraph of its own."""
    start = sign.end if sign else 0
    words = line.text[start:]
    sure = rule == "muc.la_ma" and (words.isupper() or is_known_title(words.rstrip(":")))
    because = Because(rule, sign.text if sign else "", sure)
    colon = line.text.find(": ", start)
    if 0 < colon < start + _LONGEST_TITLE and is_known_title(line.text[start:colon]) and line.text[colon + 2 :].strip():
        rest = Role("y", line.part(colon + 2), Because("y.sau_hai_cham"))
        return [Role("muc", line.part(0, colon), because, sign, title=True), rest]
    return [Role("muc", line, because, sign, title=True)]


_OF_SECTIONS = ((PART, "muc.phan"), (CAPITAL, "muc.chu_hoa"), (ROMAN, "muc.la_ma"))
"""The signs of sections and the rules that they decide by, from the highest on."""
_WITHOUT_SIGN = "muc.khong_so"


def _section_heads(lines: Sequence[Line], signs: Sequence[Sign | None], unnumbered: Sequence[int]) -> dict[int, str]:
    """Which lines are titles of sections, and because of which rule: Roman numbers, else capital letters, else numbers,
    else known titles.
    """
    if headings := _headings(lines, signs):
        return dict.fromkeys(headings, "muc.cap")
    bare = dict.fromkeys(unnumbered, _WITHOUT_SIGN)
    for kind, rule in _OF_SECTIONS:
        found = _in_order(lines, signs, kind)
        many = len(found) > 1 and (kind == PART or not _roman_first(signs, found[0]))
        if found and (kind == ROMAN or many or (found == [0] and _is_only_section(lines, signs))):
            outside = {at: rule for at, rule in bare.items() if _among(at, found, lines, signs)}
            return outside | dict.fromkeys(found, rule)
    if not bare and (found := _in_capitals(lines, signs)):
        return dict.fromkeys(found, "muc.dau_khac")
    numbered = [i for i, sign in enumerate(signs) if sign and sign.kind == NUMBER and _titled(lines[i], sign)]
    capital = [i for i in numbered if _words(lines[i], signs[i]).isupper()]
    if len(capital) > 1 or (capital and len(numbered) == 1):
        numbered = capital
    if len(numbered) > 1 and signs[numbered[0]] and _rising(numbered, signs):
        return dict.fromkeys(_going_on(numbered, lines, signs), "muc.so")
    if numbered == [0] and _is_only_section(lines, signs, bare):
        return {0: "muc.so"}
    if numbered and not bare:
        return dict.fromkeys(_titles_from_one(numbered, lines, signs), "muc.so")
    return bare


def _headings(lines: Sequence[Line], signs: Sequence[Sign | None]) -> list[int]:
    """The headings of the highest level, where each bears a sign of one kind and they count from 1: whatever that kind
    is, and though a sign that usually stands above it may stand on the headings below.
    """
    if not signs or signs[0] is None or not (top := lines[0].source.level):
        return []
    found = [at for at, line in enumerate(lines) if not line.table and 0 < line.source.level <= top]
    return found if _one_list(found, lines, signs) else []


def _in_capitals(lines: Sequence[Line], signs: Sequence[Sign | None]) -> list[int]:
    """Titles in capitals from the first line on, with a sign that sections seldom have: ``a)``, ``(1)``, ``-``."""
    first = signs[0] if signs else None
    if first is None or first.kind in (PART, CAPITAL, ROMAN, NUMBER) or not _words(lines[0], first).isupper():
        return []
    found = [
        at
        for at, (line, sign) in enumerate(zip(lines, signs, strict=True))
        if sign and sign.kind == first.kind and _words(line, sign).isupper()
    ]
    return found if _one_list(found, lines, signs) else []


def _one_list(found: Sequence[int], lines: Sequence[Line], signs: Sequence[Sign | None]) -> bool:
    """The lines are titles of one list, counted from 1 or all with one bullet, and the last has something below it."""
    first = signs[found[0]]
    if first is None or found[-1] == len(lines) - 1:
        return False
    for count, at in enumerate(found, 1):
        sign = signs[at]
        if sign is None or sign.kind != first.kind or sign.value not in (0, count) or not _may_title(lines[at], sign):
            return False
    return True


def _is_only_section(lines: Sequence[Line], signs: Sequence[Sign | None], bare: Iterable[int] = ()) -> bool:
    """The first line is the title of the only section, with a sign of the author's own (``A. NỘI DUNG``): all else may
    stand below it. None of the ``bare`` titles looks as it does, and no number goes on with its.
    """
    sign = signs[0]
    if sign is None or sign.value != 1 or len(lines) < 2 or not _may_title(lines[0], sign):
        return False
    words = _words(lines[0], sign)
    if sign.kind != NUMBER:
        named = words.isupper() or is_known_title(words.rstrip(":"))
        return named or sign.kind == PART or not sign.text.endswith((".", ")"))  # A. Nguyễn is a name
    following = next((one.value for one in signs[1:] if one and one.kind == NUMBER), 1)
    return following == 1 and not any(lines[at].text.isupper() == words.isupper() for at in bare)


def _among(at: int, found: Sequence[int], lines: Sequence[Line], signs: Sequence[Sign | None]) -> bool:
    """A known title without a number is one of the numbered sections: it stands before the first of them, where their
    numbers leave room for it, or behind the last and looks as they do. Any other stays inside the one around it.
    """
    place = bisect(found, at)
    if not place:
        return True
    above = found[place - 1]
    last = signs[above]
    following = signs[found[place]] if place < len(found) else None
    if last and following:
        return following.value > last.value + 1
    level = lines[above].source.level
    if level or lines[at].source.level:
        return 0 < lines[at].source.level <= level
    return lines[at].text.isupper() and _words(lines[above], last).isupper()


def _going_on(found: Sequence[int], lines: Sequence[Line], signs: Sequence[Sign | None]) -> list[int]:
    """Numbered sections, with further ones whose titles nobody knows: those that count on from a section above and are
    no items of a list that began below it.
    """
    out: list[int] = []
    known = set(found)
    inner = 0
    for at in range(found[0], len(lines)):
        sign = signs[at]
        if sign is None or sign.kind != NUMBER:
            continue
        last = signs[out[-1]] if out else None
        counts_on = last is not None and sign.value == last.value + 1 and sign.value != inner + 1
        if at in known or (counts_on and _may_title(lines[at], sign)):
            out.append(at)
            inner = 0
        else:
            inner = sign.value
    return out


def _titles_from_one(known: Sequence[int], lines: Sequence[Line], signs: Sequence[Sign | None]) -> list[int]:
    """Numbered sections of which but one has a known title: titles that count from the first line on, three at least,
    each with something below it.
    """
    first = signs[0] if signs else None
    if first is None or first.kind != NUMBER or first.value != 1 or not _may_title(lines[0], first):
        return []
    found = _going_on([0], lines, signs)
    held = all(b - a > 1 for a, b in pairwise([*found, len(lines)]))
    return found if held and len(found) > 2 and set(known) & set(found) else []


def _may_title(line: Line, sign: Sign) -> bool:
    words = _words(line, sign)
    return len(words) <= _LONGEST_TITLE and not words.endswith(_END) and ": " not in words


def _inner_titles(
    lines: Sequence[Line], signs: Sequence[Sign | None], heads: Mapping[int, str], bare: Sequence[int]
) -> frozenset[int]:
    """Titles without a number that stand inside numbered sections, alone on their lines with something below them."""
    if not any(signs[at] for at in heads):
        return frozenset()
    first = min(heads)
    found = [at for at in bare if at not in heads and at > first and ": " not in lines[at].text]
    last = len(lines) - 1
    return frozenset(at for at in found if at < last and at + 1 not in heads)


def _roman_first(signs: Sequence[Sign | None], before: int) -> bool:
    return any(sign and sign.kind == ROMAN for sign in signs[:before])


def _words(line: Line, sign: Sign | None) -> str:
    return line.text[sign.end :] if sign else line.text


def _titled(line: Line, sign: Sign) -> bool:
    """a numbered line looks like the title of a section."""
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
    """an item is a title: alone on its line, with what it holds below it."""
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
        return lines[following].table is not None or not closes(lines[following].text)
    return (
        RANK[below.kind] > RANK[sign.kind] or below.depth > sign.depth or _begins_texts(lines[following], sign, below)
    )


def _begins_texts(line: Line, above: Sign, sign: Sign) -> bool:
    """Below a title stands a list of sentences that has a sign of its own: ``1)`` or ``A.`` below ``2.``, ``1)`` below
    ``a)``: the first of a list that stands above has a title of its own before it.
    """
    if sign.value != 1:
        return False
    if sign.kind in (NUMBER, LETTER, BRACKET) and sign.kind != above.kind:
        return line.text.endswith(_END)
    if sign.kind == CAPITAL:
        return above.kind not in (PART, CAPITAL) and line.text.endswith(_END)
    return sign.kind == above.kind and rank_of(numbering_of_sign(sign)) > rank_of(numbering_of_sign(above))


def _closing_start(lines: Sequence[Line], signs: Sequence[Sign | None]) -> int:
    """Where the closing begins: at ``Trên đây là …`` near the end, or at orders behind the last item."""
    total = len(lines)
    last = total
    for at in range(total - 1, max(-1, total - 12), -1):
        if signs[at] is not None or lines[at].table:
            break
        if closes(lines[at].text):
            return at
        if may_close(lines[at].text) and at == last - 1:
            last = at
    if 0 < last < total and signs[last - 1] is None and not lines[last - 1].table:
        return total
    return last
