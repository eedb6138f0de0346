"""How a plan shows itself in a notebook: its pages, above them what it still lacks, below what rules find in it."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from pathlib import Path

from thidua.checking import check
from thidua.engine.pdf_pages import drawn
from thidua.errors import MissingToolError, ThiduaError
from thidua.front import render
from thidua.model import KeHoach
from thidua.templates import Template, fitting, get_template

_PAGES, _DPI = 8, 72
"""How many pages are shown, and in how many dots an inch: some 130 KB each."""


def page(plan: KeHoach, *, template: str | Path | bytes | Template | None = None) -> str:
    """A plan as a notebook shows it: its pages as typst draws them, above them its title and what it still lacks; where
    typst is not there or does not print it, its web page in a frame of its own; below them what an office would send
    back.

    Never raises: what keeps the pages from being made is said in their place, or above the web page.
    """
    title = escape(" ".join(f"{plan.ten_loai} {plan.trich_yeu}".split()))
    said = [f"<b>{title}</b>"]
    if gaps := plan.missing():
        said.append(f'<span style="background:#ff0;color:#000">Còn thiếu: {escape(", ".join(gaps))}.</span>')
    shown, refused = "", None
    try:
        shown = _pages(plan, title, template)
    except ThiduaError as error:
        refused = error
    try:
        shown = shown or _frame(plan, title, template)
        if refused and not isinstance(refused, MissingToolError):  # without typst the web page says as much
            shown = _reason(refused) + shown
    except ThiduaError as error:
        shown = _reason(refused or error)
    return f'<div><p style="margin:0 0 .5em">{"<br>".join(said)}</p>{shown}{_found(plan)}</div>'


def _found(plan: KeHoach) -> str:
    """What the rules find in the plan, and what they could not judge; nothing where they find nothing and judge all."""
    report = check(plan)
    if not report.findings:
        return report._repr_html_() if report.unjudged else ""
    return f"<details open><summary>Soi kế hoạch: {report.tally}</summary>{report._repr_html_()}</details>"


def _pages(plan: KeHoach, title: str, template: str | Path | bytes | Template | None) -> str:
    """The first pages as pictures; nothing for a template without a file of typst."""
    chosen = fitting(plan) if template is None else get_template(template)
    if "pdf" not in chosen.formats:
        return ""
    pictures, more = [], False
    for number, picture in enumerate(drawn(render(plan, "pdf", template=chosen), _DPI), 1):
        if more := number > _PAGES:
            break
        data = b64encode(picture).decode()
        pictures.append(
            f'<img src="data:image/png;base64,{data}" alt="{title}, trang {number}" style="display:block;'
            'max-width:100%;height:auto;margin:0 0 8px;border:1px solid #bbb;background:#fff">'
        )
    rest = f" Đây là {_PAGES} trang đầu." if more else ""
    return f'{"".join(pictures)}<p style="margin:0"><small>Trang do typst dàn.{rest}</small></p>' if pictures else ""


def _reason(error: ThiduaError) -> str:
    return f"<pre>{escape(str(error))}</pre>"


def _frame(plan: KeHoach, title: str, template: str | Path | bytes | Template | None) -> str:
    """The web page in a frame."""
    content = escape(render(plan, "html", template=template).decode())
    return (
        f'<iframe srcdoc="{content}" title="{title}" sandbox="" style="display:block;box-sizing:border-box;'
        'width:100%;height:720px;resize:vertical;overflow:auto;border:1px solid #bbb;background:#fff"></iframe>'
    )
