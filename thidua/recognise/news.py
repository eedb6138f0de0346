"""A news item about a plan: the lines that tell of it; those of the page around it, and its author, are left out."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.grammar.news import is_around, speaks_of_plan, telling_of
from thidua.grammar.pages import is_other_news
from thidua.grammar.people import is_author
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Left, Role, Roles

_FIRST_ROLES = 40
_LONGEST_PAGE_WORDS = 160
_SHORTEST_TELLING = 100
_OF_DOCUMENTS = ("noi_nhan", "tu_noi_nhan", "so", "quoc_hieu", "can_cu")
"""Roles that no news item has."""


def is_news(parts: Sequence[Role]) -> bool:
    """A document tells of a plan and is none: no name of the kind above it, words of one who tells."""
    if any(role.name in _OF_DOCUMENTS or (role.name == "ten_loai" and role.sure) for role in parts):
        return False
    text = "\n".join(role.line.text for role in parts[:_FIRST_ROLES])
    return telling_of(text) is not None and (speaks_of_plan(text) or is_around(text))


def news_roles(lines: Sequence[Line], left: Sequence[Left]) -> Roles:
    """The roles of such an item."""
    parts: list[Role] = []
    out = list(left)
    last = max((i for i, line in enumerate(lines) if len(line.text) > _SHORTEST_TELLING), default=len(lines))
    aside = next((at for at, line in enumerate(lines) if is_other_news(line.text)), len(lines))
    for at, line in enumerate(lines):
        if at > last and is_author(line.text):
            out.append(Left(line, "tin.nguoi_viet"))
        elif at >= aside or _of_page(line.text):
            out.append(Left(line, "tin.quanh_bai"))
        else:
            parts.append(Role("tin", line, Because("tin.ke_ve_ke_hoach")))
    return Roles(tuple(parts), news=True, left=tuple(out))


def _of_page(text: str) -> bool:
    return len(text) < _LONGEST_PAGE_WORDS and is_around(text) and not telling_of(text)
