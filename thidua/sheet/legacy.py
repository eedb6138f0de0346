"""Text typed in an encoding of before Unicode (fonts .VnTime, VNI-Times): put right by who knows them, or noted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

import attrs

from thidua.sheet import Block, Paragraph, Run, Sheet, Table, paragraphs
from thidua.sheet.notes import Note

Convert = Callable[[str], tuple[str, str] | None]
"""Of a text: the encoding's name and the text in Unicode; None where the text is right as it is."""

_FONT = re.compile(r"\.vn|vni[-\s]", re.IGNORECASE)
_CAPITALS = re.compile(r"\.vn.*h$", re.IGNORECASE)
_LATIN = re.compile("[\u00a1-\u00ff]")
_VIETNAMESE = re.compile("[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
_BETWEEN = "\ue000"
"""Between the runs of a paragraph: a sign that no encoding knows."""
_SHOWN = 10


def put_right(sheet: Sheet, convert: Convert | None) -> Sheet:
    """The sheet with its text in Unicode; a note says where it was not, and whether it could be put right."""
    stories = (sheet.blocks, sheet.headers, sheet.footers, sheet.footnotes)
    every = [paragraph for story in stories for paragraph in paragraphs(story)]
    suspects = [paragraph for paragraph in every if _is_suspect(paragraph)]
    if not suspects:
        return sheet
    old = [_joined(paragraph) for paragraph in suspects]
    found = convert("\n".join(old)) if convert else None
    if found is None:
        unsure = [paragraph for paragraph in suspects if any(_is_legacy(run) for run in paragraph.runs)]
        return attrs.evolve(sheet, notes=(*sheet.notes, Note(_places(unsure), "phong_cu"))) if unsure else sheet
    name, text = found
    new = text.split("\n") if text.count("\n") == len(old) - 1 else old
    changed = {
        id(paragraph): _with(paragraph, now)
        for paragraph, before, now in zip(suspects, old, new, strict=True)
        if now != before
    }
    if not changed:
        return sheet
    places = _places([paragraph for paragraph in suspects if id(paragraph) in changed])
    headers, footers, footnotes = (
        tuple(changed.get(id(paragraph), paragraph) for paragraph in story)
        for story in (sheet.headers, sheet.footers, sheet.footnotes)
    )
    return attrs.evolve(
        sheet,
        blocks=tuple(_replaced(sheet.blocks, changed)),
        headers=headers,
        footers=footers,
        footnotes=footnotes,
        notes=(*sheet.notes, Note(places, "ma", name)),
    )


@lru_cache(maxsize=256)
def is_old(font: str) -> bool:
    """A font is one of those of before Unicode."""
    return bool(_FONT.match(font))


def _is_legacy(run: Run) -> bool:
    return is_old(run.font) and not run.text.isascii() and not _VIETNAMESE.search(run.text)


def _is_suspect(paragraph: Paragraph) -> bool:
    """By its font, or by letters of Latin-1 where no letter is Vietnamese only."""
    if any(is_old(run.font) for run in paragraph.runs):
        return True
    text = paragraph.text
    return not text.isascii() and bool(_LATIN.search(text)) and not _VIETNAMESE.search(text)


def _joined(paragraph: Paragraph) -> str:
    return _BETWEEN.join(run.text for run in paragraph.runs).replace("\n", "\v")


def _with(paragraph: Paragraph, text: str) -> Paragraph:
    texts = text.replace("\v", "\n").split(_BETWEEN)
    runs = []
    for run, words in zip(paragraph.runs, texts, strict=True):
        # fonts of capitals (.VnTimeH) show small letters as capitals
        runs.append(attrs.evolve(run, text=words, caps=run.caps or bool(_CAPITALS.match(run.font))))
    return attrs.evolve(paragraph, runs=tuple(runs))


def _replaced(blocks: tuple[Block, ...], changed: dict[int, Paragraph]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield changed.get(id(block), block)
        elif isinstance(block, Table):
            rows = tuple(
                tuple(attrs.evolve(cell, blocks=tuple(_replaced(cell.blocks, changed))) for cell in row)
                for row in block.rows
            )
            yield attrs.evolve(block, rows=rows)
        else:
            yield block


def _places(found: list[Paragraph]) -> str:
    places = [paragraph.where for paragraph in found]
    return "; ".join(places[:_SHOWN]) + ("; …" if len(places) > _SHOWN else "")
