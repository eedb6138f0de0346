"""How a plan shows itself in a notebook: its page, above it what it still lacks."""

from __future__ import annotations

from html import escape
from pathlib import Path

from thidua.errors import ThiduaError
from thidua.front import render
from thidua.model import KeHoach
from thidua.templates import Template


def page(plan: KeHoach, *, template: str | Path | bytes | Template | None = None) -> str:
    """A plan as a notebook shows it: the page in a frame of its own, above it its title and what it still lacks.

    Never raises: what keeps the page from being made is said in its place.
    """
    title = escape(" ".join(f"{plan.ten_loai} {plan.trich_yeu}".split()))
    said = [f"<b>{title}</b>"]
    if gaps := plan.missing():
        said.append(f'<span style="background:#ff0;color:#000">Còn thiếu: {escape(", ".join(gaps))}.</span>')
    try:
        content = escape(render(plan, "html", template=template).decode())
        frame = (
            f'<iframe srcdoc="{content}" title="{title}" sandbox="" style="display:block;box-sizing:border-box;'
            'width:100%;height:720px;resize:vertical;overflow:auto;border:1px solid #bbb;background:#fff"></iframe>'
        )
    except ThiduaError as error:
        frame = f"<pre>{escape(str(error))}</pre>"
    return f'<div><p style="margin:0 0 .5em">{"<br>".join(said)}</p>{frame}</div>'
