"""Mends the page: the size of the paper, margins."""

from __future__ import annotations

from thidua.fixing.desk import Desk, Found
from thidua.fixing.letters import nearest
from thidua.fixing.mending import mends
from thidua.layout.style import A4
from thidua.rules.page import SIDES, is_off_size, margin, missed_margin
from thidua.rules.paper import number
from thidua.word.units import twips


@mends("tt-101.")
def paper_size(desk: Desk, found: Found) -> None:
    """A4, lying where it lay."""
    for at, page in enumerate(found.paper.sheet.pages):
        if is_off_size(page):
            width, height = A4[::-1] if page.width > page.height else A4
            before, after = f"{number(page.width)} × {number(page.height)} mm", f"{width} × {height} mm"
            sides = {"w": str(twips(width)), "h": str(twips(height))}
            desk.set_section(found, at, "pgSz", ("khổ giấy", before, after), sides)


@mends("tt-103.")
def margins(desk: Desk, found: Found) -> None:
    """Each margin that is too wide or too narrow: the nearest that is right."""
    for at, page in enumerate(found.paper.sheet.pages):
        for side, (_, words) in SIDES.items():
            missed = missed_margin(found.paper, page, side)
            if missed is None or words != found.values["le"]:
                continue
            now = margin(page, side)
            right = nearest(missed.limit, now)
            own = right - page.gutter if side == "left" else right
            binding = {"gutter": "0"} if own < 0 else {}
            told = words, f"{number(now)} mm", f"{number(right)} mm"
            desk.set_section(found, at, "pgMar", told, {side: str(twips(right if own < 0 else own)), **binding})
