"""A template of text taken apart: the source that Jinja compiles, and the place of each value in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath
from typing import Any

from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.html_places import HtmlPlaces
from thidua.engine.markdown import MarkdownPlaces
from thidua.engine.placeholders import Placeholder
from thidua.engine.sandbox import Environment

_WITHOUT_LOOK = ("trơn", "số", "chữ css")
"""Places of HTML where no look can be, and no mark of a note."""


def name_of(source: str, format: str) -> str:
    """The name of a template's file in places: ``document.html, dòng 12``."""
    path = PurePath(source)
    return path.name if path.suffix else f"document.{format}"


def read_places(text: str, places: HtmlPlaces | MarkdownPlaces) -> tuple[str, list[Placeholder]]:
    """The source that Jinja compiles, on the same lines, and the placeholders of its values in their order.

    ``places`` reads along and notes what is wrong. Raises ``TemplateSyntaxError`` for what Jinja cannot take apart.
    """
    out: list[str] = []
    found: list[Placeholder] = []
    inside: list[str] = []
    began = 1
    for line, kind, token in jinja().lex(text):
        if kind == "data":
            places.data(token, line)
        elif kind in ("raw_begin", "raw_end", "comment_begin", "comment_end"):
            places.block("", line)
        elif kind in ("variable_begin", "block_begin"):
            inside, began = [], line
        elif kind == "variable_end":
            content = "".join(inside)
            token = f" ({content})|_in({len(found)}) {token}"
            place = places.value(began)
            tag = "{{ " + " ".join(content.split()) + " }}"
            found.append(
                Placeholder(place, tag, strict=place == "số", notes="bo" if place in _WITHOUT_LOOK else "", line=began)
            )
        elif kind == "block_end":
            content = "".join(inside)
            places.block(content.strip(), began)
            token = content + token
        elif kind != "comment":
            inside.append(token)
            continue
        out.append(token)
    places.end()
    return "".join(out), found


def jinja(own: Filters = NO_FILTERS, **filters: Callable[..., Any]) -> Environment:
    """The sandbox in which a line that holds but a block tag prints nothing."""
    environment = Environment(own, **filters)
    environment.trim_blocks = environment.lstrip_blocks = True
    return environment
