"""Where a centred line breaks: between words that belong apart, never leaving one syllable alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import attrs

from thidua.layout.compounds import POOR, grades_of, inside, led, units_of, with_quotes
from thidua.layout.lines import Chu, Dong, line
from thidua.metrics import text_width, word_widths
from thidua.wording import NBSP, glued

_SLACK = 1.2  # mm that another renderer's rounding may differ
_SAME = 1e-6  # mm: two sums of the same widths


@lru_cache(maxsize=1024)
def units(name: str) -> tuple[str, ...]:
    """The parts of a body's name that one line must hold, as the decree's capitals show them.

    A capital begins a part, the small letters after it belong to it (``Nông nghiệp``; longer runs go in pairs);
    capitals in a row are a proper name and stay with the word before it (``xã Đức Trọng``).

    >>> units("Sở Nông nghiệp và Phát triển nông thôn")
    ('Sở', 'Nông nghiệp', 'và', 'Phát triển', 'nông thôn')
    >>> units("Ủy ban nhân dân xã Đức Trọng")
    ('Ủy ban nhân dân', 'xã Đức Trọng')
    >>> units("Trường THPT Lê Quý Đôn")
    ('Trường THPT', 'Lê Quý Đôn')
    """
    words = name.split()
    parts: list[list[str]] = []
    goes_on = inside(words)
    for i, word in enumerate(words):
        if i in goes_on:
            parts[-1].append(word)
            continue
        if name.isupper():
            parts.append([word])
            continue
        if parts and (word in _DASHES or (len(parts[-1]) == 1 and _abbreviation(word))):  # Văn hóa -, Trường + THPT
            parts[-1].append(word)
            continue
        after = words[i + 1] if i + 1 < len(words) else ""
        if _proper(word) and parts and not _proper(after, small=True):
            part = parts[-1]
            named = part is not parts[0] and not _abbreviation(part[-1])
            if _proper(part[-1]) and named:  # Đức + Trọng
                part.append(word)
                continue
            if part[-1].lower() in _PLACES:  # xã + Đức
                part.append(word)
                continue
        joins = parts and not _proper(word) and word not in _LINKS and _ends_open(parts[-1]) and i + 1 not in goes_on
        paired = parts and (parts[-1][-1].lower(), word.lower()) in _PAIRS
        if paired or (joins and word.lower() not in _PLACES):
            parts[-1].append(word)
        else:
            parts.append([word])
    return tuple(" ".join(part) for part in parts)


_DASHES = ("-", "–")
"""A line may end with one, and must not begin with one, as if it were a bullet."""
_LINKS = ("và", *_DASHES, "&")
_MANY = ("các", "những")
_PLACES = ("tỉnh", "xã", "phường", "huyện", "quận", "phố", "trấn", "khu")
_PAIRS = {
    ("thành", "phố"),
    ("thị", "trấn"),
    ("đặc", "khu"),
    ("ban", "nhân"),
    ("đồng", "nhân"),
    ("nhân", "dân"),
}


def _abbreviation(word: str) -> bool:
    """A word is capitals throughout: ``THPT``, ``UBND``."""
    return len(word) > 1 and word.isalpha() and word.isupper()


def _proper(word: str, *, small: bool = False) -> bool:
    """A word begins with a capital; with ``small``: whether it is a small-letter word that goes on a part."""
    first = word[:1]
    if not first.isalnum():  # which few words begin with
        first = next((sign for sign in word if sign.isalnum() or sign == "_"), "")
    return first.islower() and word not in _LINKS and word not in _PLACES if small else first.isupper()


def _ends_open(part: Sequence[str]) -> bool:
    last = part[-1]
    return len(part) < 2 and last not in _LINKS and last[-1] not in ",;"


@lru_cache(maxsize=1024)
def break_lines(
    parts: tuple[str, ...], width: float, size: float, *, bold: bool = False, italic: bool = False, upper: bool = False
) -> tuple[tuple[str, ...], float]:
    """The lines that ``parts`` make in a column, and the width in mm to which the column is narrowed for them.

    The paragraph stays one text: narrowed to that width, any word processor breaks it into just these lines.
    Fewest lines win; then no line of one syllable, none that ends in ``và`` or where a quotation has just begun; then
    lines of like length.
    """
    whole = [*map(glued, parts)]
    space, *sizes = _widths(whole, size, bold, italic, upper)
    if max(sizes, default=0) > width:  # wider than the column: its words part
        words = (part.split() if wide > width else (part,) for part, wide in zip(parts, sizes, strict=True))
        whole = [glued(word) for some in words for word in some]
        space, *sizes = _widths(whole, size, bold, italic, upper)
    if sum(sizes) + space * (len(sizes) - 1) <= width:
        return (" ".join(whole),), width
    spans, narrow = _balanced(whole, sizes, space, width)
    return tuple(" ".join(whole[i:j]) for i, j in spans), narrow


@lru_cache(maxsize=1024)
def break_title(
    text: str, width: float, size: float, *, bold: bool = False, italic: bool = False, upper: bool = False
) -> tuple[tuple[str, ...], float]:
    """The lines of a title in a column, and the width in mm to which the column is narrowed for them, as
    :func:`break_lines` has it: by units of meaning, before a quote and behind a comma rather than elsewhere, a quote
    whole where that asks for one line more at most. Of a unit that begins a line no word would slip into that above.
    """
    best: tuple[tuple[str, ...], list[tuple[int, int]], float] | None = None
    parted = led(units_of(text))
    for units in dict.fromkeys((with_quotes(parted), parted)):
        space, *sizes = _widths([*units], size, bold, italic, upper)
        if max(sizes, default=0) > width:
            continue
        whole = sum(sizes) + space * (len(sizes) - 1)
        if whole <= width:
            return (text,), width
        spans, narrow = _balanced(units, sizes, space, width, grades_of(units))
        if best is None or len(spans) + _FOR_A_QUOTE < len(best[1]):
            best = units, spans, narrow
        if (len(spans) - 1 - _FOR_A_QUOTE) * width < whole:
            break  # the others need as many
    if best is None:
        return break_lines(tuple(text.split(" ")), width, size, bold=bold, italic=italic, upper=upper)
    units, spans, narrow = best
    measure = line_width(size, bold=bold, italic=italic, upper=upper)
    while True:
        lines = [" ".join(units[i:j]) for i, j in spans]
        for at in range(1, len(lines)):
            lines[at] = _held(units[spans[at][0]], lines[at], narrow - measure(f"{lines[at - 1]} "), measure)
        widest = max(map(measure, lines))  # a no-break space may be drawn wider than a blank
        if widest <= narrow:
            return tuple(lines), narrow
        narrow = widest


_FOR_A_QUOTE = 1
"""The lines that a title may have more so that what it quotes is whole."""


def _held(unit: str, line: str, room: float, measure: Callable[[str], float]) -> str:
    """A line with so many words of its first unit on one piece that they have no room in the line above."""
    words = unit.split(" ")
    held = 1
    while held < len(words) and measure(" ".join(words[:held])) <= room + _SLACK:
        held += 1
    return NBSP.join(words[:held]) + line[len(" ".join(words[:held])) :]


def _balanced(
    parts: Sequence[str], sizes: Sequence[float], space: float, width: float, grades: Sequence[int] = ()
) -> tuple[list[tuple[int, int]], float]:
    """The best lines of some parts, from which to before which part each, and the width that makes them."""
    best: tuple[tuple[float, ...], list[tuple[int, int]], float] | None = None
    limit, widest = width, max(sizes)
    while best is None or limit >= widest:  # narrower than that, a part would be cut
        lines, lengths, follow = _greedy(sizes, space, limit)
        longest = max(lengths)
        if best is not None and len(lines) > len(best[1]):
            break  # narrower limits only make more lines
        limit = longest - 2 * _SAME  # the next width at which it comes out in another way
        alone = sum(j - i == 1 and not {" ", NBSP} & set(parts[i]) for i, j in lines)
        hang = sum(_hangs(parts[j - 1]) for _, j in lines[:-1])
        even = min(lengths) >= _EVEN * longest
        grade = sum(grades[i - 1] if even else POOR for i, _ in lines[1:]) if grades else 0
        tight = follow - longest < _SLACK  # where lines end may be told by a rounding
        cost = (float(len(lines)), float(tight), float(alone), float(hang), float(grade), longest - min(lengths))
        if best is None or cost < best[0]:
            best = (cost, lines, min(width, (longest + min(follow, longest + 2 * _SLACK)) / 2))
    assert best is not None
    return best[1], best[2]


_EVEN = 0.35
"""The part of the longest line that the shortest one has at least where it is told by its words where lines end."""


def _widths(words: list[str], size: float, bold: bool, italic: bool, upper: bool) -> list[float]:
    """The width of a blank, and of each word, in capitals where the style prints capitals."""
    shown = [word.upper() for word in words] if upper else words
    return word_widths([" ", *shown], size, bold=bold, italic=italic)


def _hangs(word: str) -> bool:
    """A line must not end with a word: it leads on, or a quotation begins with it."""
    return word.lower() in (*_LINKS, *_MANY) or (word[:1] in "“(" and word[-1:] not in "”)")


def _greedy(sizes: Sequence[float], space: float, limit: float) -> tuple[list[tuple[int, int]], list[float], float]:
    """The lines of greedy filling, how long each is, and the least width at which it would come out otherwise."""
    lines: list[tuple[int, int]] = []
    lengths: list[float] = []
    first, length, follow, room = 0, sizes[0], float("inf"), limit + _SAME
    for i in range(1, len(sizes)):
        longer = length + space + sizes[i]
        if longer <= room:
            length = longer
        else:
            follow = min(follow, longer)
            lines.append((first, i))
            lengths.append(length)
            first, length = i, sizes[i]
    lines.append((first, len(sizes)))
    lengths.append(length)
    return lines, lengths, follow


def line_width(size: float, *, bold: bool = False, italic: bool = False, upper: bool = False) -> Callable[[str], float]:
    """Measures text of a size in pt, in capitals where the style prints capitals."""

    def measure(text: str) -> float:
        return text_width(text.upper() if upper else text, size, bold=bold, italic=italic)

    return measure


@lru_cache(maxsize=1024)  # the body above and the posts are the same for many
def lay_name(name: str, width: float, size: float, *, bold: bool) -> tuple[Dong, tuple[str, ...]]:
    """A name in capitals in a column ``width`` mm wide, narrowed so that it breaks between words that belong apart; and
    its lines.
    """
    full = line(name)
    words = str(full).replace(NBSP, " ")
    lines, narrow = break_lines(units(words), width - 1, size, bold=bold, upper=True)
    indent = round((width - narrow) / 2, 2) if len(lines) > 1 else 0
    if len(full.van) == 1 and full.van[0].tron:
        return Dong((Chu(" ".join(lines)),), thut=indent), lines
    return attrs.evolve(full, thut=indent), lines


_BESIDE_TITLE = 20.0
"""How many mm a title leaves free of its column."""


def lay_title(text: str, column: float, size: float, *, upper: bool = False) -> tuple[Dong, tuple[str, ...]]:
    """A title in bold in the middle of a column, narrowed so that it breaks by units of meaning; and its lines."""
    full = line(text.replace("\n", " "))
    lines, width = break_title(full.words, column - _BESIDE_TITLE, size, bold=True, upper=upper)
    indent = round((column - width) / 2, 2) if len(lines) > 1 else 0
    return Dong((Chu(" ".join(lines)),) if len(full.van) == 1 and full.van[0].tron else full.van, indent), lines
