"""The picture of a run: a bar for each figure, a line for its goal; SVG that needs nothing from outside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

import attrs
from figures import Figure, goal_of, value_of

LABELS, BARS, WIDTH, ROW, BAR, PAD = 380, 360, 960, 22, 12, 16
GOAL = BARS * 0.6
"""How far from the beginning of a bar its goal stands; of what has no goal the longest bar takes all the room."""
REACHED, NOT_YET, PLAIN, LINE, FAINT = "#1f6fb2", "#d9772b", "#8a94a0", "#222222", "#667085"
HEADS = {
    "most": "Không quá: thanh dừng trước vạch là đạt",
    "least": "Ít nhất: thanh qua vạch là đạt",
    "none": "Bên cạnh: gấp mấy lần thidua; vạch là thidua",
}


@attrs.frozen
class Line:
    """A line of the picture: how high it is, and its elements for where it stands."""

    height: int
    drawn: tuple[str, ...]


def picture(figures: Iterable[Figure], caption: str) -> str:
    """The figures as SVG, in three panels: of goals not to pass, of goals to pass, of none."""
    lines = [*_lines(figures, caption)]
    height = sum(line.height for line in lines) + 2 * PAD
    body, top = [], PAD
    for line in lines:
        body.append(f'<g transform="translate({PAD} {top})">{"".join(line.drawn)}</g>')
        top += line.height
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'font-family="Liberation Sans, Arial, Helvetica, sans-serif" font-size="12" role="img">\n'
        f'<title>{escape(caption)}</title>\n<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>\n'
        + "\n".join(body)
        + "\n</svg>\n"
    )


def _lines(figures: Iterable[Figure], caption: str) -> Iterator[Line]:
    shown = [one for one in figures if not one.minor]
    yield Line(26, (_text(0, 14, caption, size=15, weight="bold"),))
    for panel, head in HEADS.items():
        of_panel = [one for one in shown if _panel(one) == panel]
        if not of_panel:
            continue
        longest = max((one.value or 0 for one in of_panel), default=0)
        scale = BARS / max(longest, 1) if panel == "none" else GOAL
        yield Line(34, (_text(0, 24, head, size=13, weight="bold"),))
        for group, rows in groupby(of_panel, key=lambda one: one.group):
            yield Line(18, (_text(0, 13, group, fill=FAINT, style="italic"),))
            yield from (Line(ROW, tuple(_row(one, scale))) for one in rows)


def _panel(figure: Figure) -> str:
    return "none" if figure.goal is None else "least" if figure.most is None else "most"


def _row(figure: Figure, scale: float) -> Iterator[str]:
    """A label, a bar of ``scale`` for once the goal, or once thidua, where the line stands, and the figure."""
    yield _text(12, 14, figure.what.replace("`", ""))
    if figure.value is None:
        yield _text(LABELS, 14, _cut(f"chưa đo: {figure.missing}", 88), fill=FAINT, style="italic")
        return
    goal = 1.0 if figure.goal is None else figure.goal
    share = figure.value / goal if goal else float(figure.value > 0) * 2
    colour = {True: REACHED, False: NOT_YET, None: PLAIN}[figure.reached]
    length = max(0.0, min(share * scale, BARS))
    yield f'<rect x="{LABELS}" y="{(ROW - BAR) // 2}" width="{length:.1f}" height="{BAR}" fill="{colour}"/>'
    if share * scale > BARS + 1:  # longer than there is room for
        yield f'<path d="M{LABELS + BARS - 14} {ROW - 3}l6 -{ROW - 6}h5l-6 {ROW - 6}z" fill="#ffffff"/>'
    at = LABELS + scale
    yield f'<path d="M{at:.1f} 1V{ROW - 1}" stroke="{LINE}" stroke-width="1.5"/>'
    said = value_of(figure) if figure.goal is None else f"{value_of(figure)}, {goal_of(figure)}"
    mark = {True: " ✓", False: " ✗", None: ""}[figure.reached]
    yield _text(LABELS + BARS + 8, 14, said + mark, fill=LINE if figure.reached is None else colour)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _text(
    x: int, y: int, words: str, *, size: int = 12, fill: str = LINE, weight: str = "normal", style: str = "normal"
) -> str:
    look = f'font-size="{size}" fill="{fill}" font-weight="{weight}" font-style="{style}"'
    return f'<text x="{x}" y="{y}" {look}>{escape(words)}</text>'
