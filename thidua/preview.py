"""A template seen before it is used: its pages over example plans of every shape, as pictures on one page."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import escape, unescape
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import attrs

from thidua.engine.pdf_pages import can_draw
from thidua.errors import MissingToolError, ThiduaError, UsageError, WriteError
from thidua.files import is_file, is_folder
from thidua.model import KeHoach
from thidua.office import print_files
from thidua.printing import installed, picture_pages, print_page, tool
from thidua.programs import BROWSER, OFFICE, PICTURES
from thidua.records import frozen
from thidua.rulebook.calls import MISSING_TOOL, NOT_IN_TEMPLATE
from thidua.rulebook.files import FOLDER_IN_USE, NOT_WRITTEN, why
from thidua.saving import write_whole
from thidua.shapes import shapes
from thidua.templates import Template

DPI = 72
"""Dots an inch of the pictures: enough to see the page whole."""
_MARK = '<meta name="generator" content="thidua template preview">'
_DOCUMENT = re.compile(r'<a href="([^"]+\.(?:docx|html|md|pdf))">')
_NEEDED = {"docx": OFFICE, "html": BROWSER}
_PAGED = (*_NEEDED, "pdf")
"""The formats whose pages are shown."""
_INDEX = "index"

Given = KeHoach | Mapping[str, Any]
"""What a template prints: a plan, or data of any kind."""
Plans = Mapping[str, Given] | Iterable[tuple[str, Given]]
"""Plans with their names, which may be alike; or data of any kind."""


@frozen
class Seen:
    """One plan in one format: ``name`` and ``title`` of the plan, the document, its pages, or what went wrong."""

    name: str
    title: str
    format: str
    document: Path
    pages: tuple[Path, ...] = ()
    fault: str = ""

    def __str__(self) -> str:
        said = self.fault or (f"{len(self.pages)} trang" if self.pages else "xem tệp")
        return f"{self.name}.{self.format}: {said}"


@frozen
class Preview:
    """What a preview made: ``index``, the page that shows it all; what was seen; formats that nothing here prints."""

    index: Path
    seen: tuple[Seen, ...]
    left_out: tuple[str, ...] = ()


def preview(
    template: Template,
    folder: Path,
    plans: Plans | None = None,
    *,
    values: Mapping[str, Any] | None = None,
    formats: Collection[str] = (),
) -> Preview:
    """Prints a template over ``plans`` (those of :func:`thidua.shapes.shapes` where none are given) into a folder.

    The folder then holds the documents, their pages as PNG and ``index.html``, which shows them side by side; what an
    earlier preview left there, an unfinished one too, is replaced. Files are named after the plans; of like names the
    later ones get a number. ``values`` are further names beside each plan; ``formats`` those to print, all of the
    template's where none are named.
    A plan that cannot be printed is shown with its fault. Raises :class:`MissingToolError` when nothing can be printed,
    :class:`UsageError` for a folder that holds other things and for a format that the template does not have,
    :class:`WriteError` when it cannot be written.
    """
    given: list[tuple[str, str, Given]] = [(one.name, one.title, one.plan) for one in shapes()]
    if plans is not None:
        pairs = list(plans.items() if isinstance(plans, Mapping) else plans)
        names = _file_names(name for name, _ in pairs)
        given = [(name, _title(plan) or name, plan) for name, (_, plan) in zip(names, pairs, strict=True)]
    wanted = _wanted(template, formats)
    left_out = _left_out(wanted)
    try:
        _clear(folder)
    except OSError as error:
        raise WriteError(NOT_WRITTEN.said("thu_muc", thu_muc=str(folder), loi=why(error))) from error
    printed = [format for format in wanted if format not in left_out]
    plan_of = {
        Seen(name, title, format, folder / f"{name}.{format}", fault="chưa in xong"): plan
        for format in printed for name, title, plan in given
    }  # fmt: skip
    shown = Preview(folder / f"{_INDEX}.html", tuple(plan_of), left_out)
    write_whole(shown.index, _page(template, shown).encode())  # so that the next preview knows what this one leaves
    seen = [_written(template, one, plan, values) for one, plan in plan_of.items()]
    shown = attrs.evolve(shown, seen=tuple(_pictured(seen, folder)))
    write_whole(shown.index, _page(template, shown).encode())
    return shown


def _wanted(template: Template, formats: Collection[str]) -> tuple[str, ...]:
    """The formats to print, in the order of the template. Raises :class:`UsageError` for one that it does not have."""
    for format in formats:
        if format not in template.formats:
            raise UsageError(NOT_IN_TEMPLATE.said("co", ten=format, mau=template.name, co=", ".join(template.formats)))
    return tuple(format for format in template.formats if not formats or format in formats)


def _file_names(names: Iterable[str]) -> list[str]:
    """A name for the files of each plan: no two are one file on any machine, none is the page that shows them all."""
    out: list[str] = []
    taken = {_INDEX}
    for name in names:
        tries = (name if i == 1 else f"{name}-{i}" for i in count(1))
        out.append(next(one for one in tries if _folded(one) not in taken))
        taken.add(_folded(out[-1]))
    return out


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _clear(folder: Path) -> None:
    """Takes away what an earlier preview made. Raises :class:`UsageError` for a folder that holds other things."""
    index = folder / f"{_INDEX}.html"
    found = sorted(folder.iterdir()) if is_folder(folder) else []
    shown = index.read_text("utf-8", "replace") if is_file(index) else ""
    if found and _MARK not in shown:
        raise UsageError(FOLDER_IN_USE.said("xem_truoc", thu_muc=str(folder)))
    for picture in found:
        if re.fullmatch(rf".+-({'|'.join(_PAGED)})-\d+\.png", picture.name):
            picture.unlink()
    for name in _DOCUMENT.findall(shown):
        (folder / Path(unquote(unescape(name))).name).unlink(missing_ok=True)


def watch(sources: Callable[[], Iterable[Path]], act: Callable[[], None], *, seconds: float = 0.5) -> None:
    """Acts at once and again whenever one of some files has come, gone or changed; never returns by itself.

    ``sources`` is asked at each look, as one file may name another.
    """
    before: object = None
    while True:
        now = {path: _stamp(path) for path in sources()}
        if now != before:
            before = now
            act()
        time.sleep(seconds)


def _stamp(path: Path) -> tuple[int, ...]:
    try:
        found = path.stat()
    except OSError:  # not there, or just being saved
        return ()
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _left_out(formats: Sequence[str]) -> tuple[str, ...]:
    """The formats for which a program is missing. Raises :class:`MissingToolError` when that is all of them."""
    if not can_draw():
        tool(PICTURES)
    missing = tuple(name for name in formats if not _prints(name))
    if len(missing) == len(formats):
        raise MissingToolError(MISSING_TOOL.said("in_pdf" if missing[0] == "pdf" else f"xem_{missing[0]}"))
    return missing


def _prints(format: str) -> bool:
    """Something here prints a format."""
    return can_draw() if format == "pdf" else format not in _NEEDED or installed(_NEEDED[format])


def _title(given: Given) -> str:
    return given.trich_yeu if isinstance(given, KeHoach) else ""


def _written(template: Template, one: Seen, plan: Given, values: Mapping[str, Any] | None) -> Seen:
    """The document of a plan, not yet printed."""
    try:
        write_whole(one.document, template.render(plan, one.format, values=values))
    except ThiduaError as error:
        return attrs.evolve(one, fault=str(error))
    return attrs.evolve(one, fault="")


def _pictured(seen: Sequence[Seen], folder: Path) -> list[Seen]:
    """What was written, with its pages: Word documents in one run of LibreOffice, web pages side by side."""
    word = [one.document for one in seen if one.format == "docx" and not one.fault]
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name,
        ThreadPoolExecutor(1) as desk,
        ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool,
    ):
        pdfs = {format: Path(name) / format for format in _NEEDED}
        for place in pdfs.values():
            place.mkdir()
        office = desk.submit(print_files, word, pdfs["docx"]) if word else None

        def picture(one: Seen) -> Seen:
            if one.fault or one.format not in _PAGED:
                return one
            pdf = pdfs[one.format] / f"{one.name}.pdf" if one.format in pdfs else one.document
            pictures = Path(tempfile.mkdtemp(dir=name))
            try:
                if one.format == "html":
                    print_page(one.document, pdf, Path(tempfile.mkdtemp(dir=name)))
                elif office and one.format == "docx":
                    office.result()
                return attrs.evolve(one, pages=_kept(picture_pages(pdf, pictures, DPI), one, folder))
            except ThiduaError as error:
                return attrs.evolve(one, fault=str(error))

        web_first = sorted(seen, key=lambda one: one.format != "html")  # while LibreOffice is at work
        pictured = {one: pool.submit(picture, one) for one in web_first}
        return [pictured[one].result() for one in seen]


def _kept(pages: Sequence[Path], one: Seen, folder: Path) -> tuple[Path, ...]:
    """The pictures moved into the folder of the preview, named after plan, format and page."""
    out = []
    for i, page in enumerate(pages, 1):
        out.append(folder / f"{one.name}-{one.format}-{i}.png")
        shutil.move(page, out[-1])
    return tuple(out)


# --- The page that shows it all ---------------------------------------------------------------------

_STYLE = """
body { margin: 0; padding: 16px 24px 48px; font: 15px/1.4 system-ui, sans-serif; background: #eee; color: #111; }
h2 { margin: 28px 0 4px; font-size: 18px; }
p { margin: 0 0 8px; }
.trang { display: flex; flex-wrap: wrap; gap: 10px; align-items: flex-start; }
.trang img { display: block; max-width: 100%; height: auto; background: #fff; box-shadow: 0 1px 4px rgb(0 0 0 / .35); }
pre { white-space: pre-wrap; background: #fff; padding: 10px; }
.loi { color: #b00; }
"""


def _page(template: Template, shown: Preview) -> str:
    names = {"docx": "Word", "html": "trang web", "md": "Markdown", "pdf": "PDF"}
    engines = {"docx": ", LibreOffice in", "html": ", trình duyệt in", "pdf": ", typst in"}
    parts = [
        '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
        f'{_MARK}\n<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>Xem trước mẫu {escape(template.name)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>",
        f"<h1>Mẫu {escape(template.name)}</h1>\n<p>{escape(template.title)}</p>",
    ]
    parts += [f'<p class="loi">Chưa in thử {names[name]}: thiếu chương trình.</p>' for name in shown.left_out]
    for one in shown.seen:
        link = f'<a href="{quote(one.document.name)}">{escape(one.document.name)}</a>'
        said = f"{names.get(one.format, one.format)}: {link}{engines.get(one.format, '') if one.pages else ''}"
        parts.append(f"<section>\n<h2>{escape(one.title)}</h2>\n<p>{said}</p>")
        if one.fault:
            parts.append(f'<pre class="loi">{escape(one.fault)}</pre>')
        elif one.format not in _PAGED:
            parts.append(f"<pre>{escape(one.document.read_text('utf-8'))}</pre>")
        images = (
            f'<img src="{quote(page.name)}" alt="{escape(one.title)}, trang {i}" loading="lazy">'
            for i, page in enumerate(one.pages, 1)
        )
        parts.append(f'<div class="trang">{"".join(images)}</div>\n</section>')
    return "\n".join([*parts, "</body>\n</html>\n"])
