"""Where a centred line breaks: between words that belong apart, never leaving one syllable alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from thidua.metrics import text_width
from thidua.wording import NBSP

_SLACK = 1.2  # mm that another renderer's rounding may differ

Width = Callable[[str], float]


def units(name: str) -> list[str]:
    """The parts of a body's name that one line must hold, as the decree's capitals show them.

    A capital begins a part, the small letters after it belong to it (``Nông nghiệp``; longer runs go in pairs);
    capitals in a row are a proper name and stay with the word before it (``xã Đức Trọng``).

    >>> units("Sở Nông nghiệp và Phát triển nông thôn")
    ['Sở', 'Nông nghiệp', 'và', 'Phát triển', 'nông thôn']
    >>> units("Ủy ban nhân dân xã Đức Trọng")
    ['Ủy ban nhân dân', 'xã Đức Trọng']
    """
    words = name.split()
    parts: list[list[str]] = []
    if name.isupper():
        return words
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else ""
        if _proper(word) and parts and not _proper(after, small=True):
            part = parts[-1]
            if _proper(part[-1]) and part is not parts[0]:  # Đức + Trọng
                part.append(word)
                continue
            if part[-1].lower() in _PLACES:  # xã + Đức
                part.append(word)
                continue
        joins = parts and not _proper(word) and word not in _LINKS and _ends_open(parts[-1])
        paired = parts and (parts[-1][-1].lower(), word.lower()) in _PAIRS
        if paired or (joins and word.lower() not in _PLACES):
            parts[-1].append(word)
        else:
            parts.append([word])
    return [" ".join(part) for part in parts]


_LINKS = ("và", "-", "–", "&")
_PLACES = ("tỉnh", "xã", "phường", "huyện", "quận", "phố", "trấn", "khu")
_PAIRS = {
    ("thành", "phố"),
    ("thị", "trấn"),
    ("đặc", "khu"),
    ("ban", "nhân"),
    ("đồng", "nhân"),
    ("nhân", "dân"),
}


def _proper(word: str, *, small: bool = False) -> bool:
    """Whether a word begins with a capital; with ``small``: whether it is a small-letter word that goes on a part."""
    letters = re.sub(r"\W", "", word)
    if small:
        return bool(letters) and letters[0].islower() and word not in _LINKS and word not in _PLACES
    return bool(letters) and letters[0].isupper()


def _ends_open(part: Sequence[str]) -> bool:
    last = part[-1]
    return len(part) < 2 and last not in _LINKS and last[-1] not in ",;"


def break_lines(parts: Sequence[str], width: float, measure: Width) -> tuple[list[str], float]:
    """The lines that ``parts`` make in a column, and the width in mm to which the column is narrowed for them.

    The paragraph stays one text: narrowed to that width, any word processor breaks it into just these lines.
    Fewest lines win; then no line of one syllable, none that ends in ``và``; then lines of like length.
    """
    glued = [part.replace(" ", NBSP) for part in parts]
    tries = {measure(" ".join(glued[i:j])) for i in range(len(glued)) for j in range(i + 1, len(glued) + 1)}
    best: tuple[tuple[float, ...], list[str], float] | None = None
    for limit in sorted(t for t in tries if t <= width) or [width]:
        lines, follow = _greedy(glued, limit, measure)
        longest = max(map(measure, lines))
        if longest > width and best is not None:
            continue
        short = min(map(measure, lines))
        alone = sum(len(one.replace(NBSP, " ").split()) == 1 for one in lines) if len(lines) > 1 else 0
        hang = sum(one.split()[-1].lower() in _LINKS for one in lines[:-1])
        cost = (float(longest > width), float(len(lines)), float(alone), float(hang), longest - short)
        if best is None or cost < best[0]:
            room = (longest + min(follow, longest + 2 * _SLACK)) / 2
            best = (cost, lines, min(width, room) if len(lines) > 1 else width)
    assert best is not None
    return best[1], best[2]


def _greedy(glued: Sequence[str], limit: float, measure: Width) -> tuple[list[str], float]:
    """The lines of greedy filling, and the least width at which it would come out otherwise."""
    lines = [glued[0]]
    follow = float("inf")
    for part in glued[1:]:
        longer = f"{lines[-1]} {part}"
        if (wide := measure(longer)) <= limit + 1e-6:
            lines[-1] = longer
        else:
            follow = min(follow, wide)
            lines.append(part)
    return lines, follow


def bold_width(size: float, *, upper: bool = False) -> Width:
    """Measures bold text of a size in pt, in capitals where the style prints capitals."""

    def measure(text: str) -> float:
        return text_width(text.upper() if upper else text, size, bold=True)

    return measure


def plain_width(size: float, *, upper: bool = False) -> Width:
    """Measures upright text of a size in pt."""

    def measure(text: str) -> float:
        return text_width(text.upper() if upper else text, size)

    return measure
