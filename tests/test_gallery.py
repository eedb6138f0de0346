"""The pictures of the docs: every template in the gallery, no picture shown nowhere, pages as they are printed now."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageStat
from support import ROOT, need

from thidua.templates import bundled

pytestmark = pytest.mark.once

IMAGES = ROOT / "docs" / "images"
AGAIN = "làm lại: make gallery"
ROOM = 800_000
"""Bytes that the pictures of the gallery may take in the repository."""
ALIKE = 2.8
"""Of 255, by how much two pictures of one page may differ: those of two programs do as much, of two plans more."""


@pytest.fixture(scope="module")
def gallery() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "docs" / "make_gallery.py"))


def unlike(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures of a page are apart, looked at from so far away that lines are grey."""
    far = [picture.convert("L").resize((16, 16), Image.Resampling.BOX) for picture in (one, other)]
    (mean,) = ImageStat.Stat(ImageChops.difference(*far)).mean
    return mean


def test_the_page_says_what_the_templates_print(gallery: dict[str, Any]) -> None:
    assert (ROOT / "docs" / "trung-bay.md").read_text("utf-8") == gallery["page"](), AGAIN


def test_every_template_is_shown_in_every_format_by_a_picture_that_is_there(gallery: dict[str, Any]) -> None:
    shown = gallery["everything"]()
    assert {one.template for one in shown} == set(bundled())
    wanted = {f"{one.name}.{format}.png" for one in shown for format in gallery["PICTURED"]}
    here = {path.name: path.stat().st_size for path in (IMAGES / "trung-bay").iterdir()}
    assert set(here) == wanted, AGAIN
    assert sum(here.values()) < ROOM


def test_the_pictures_are_of_the_pages_that_are_printed_now(gallery: dict[str, Any], tmp_path: Path) -> None:
    """Those of the PDF, which are soon made."""
    need("pdftoppm")
    far = {
        one.name: unlike(gallery["small"](picture), Image.open(IMAGES / "trung-bay" / f"{one.name}.pdf.png"))
        for one, picture in gallery["of_pdf"](gallery["everything"](), tmp_path)
    }
    assert not {name: round(by, 1) for name, by in far.items() if by > ALIKE}, AGAIN


def test_every_picture_of_the_docs_is_shown() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
    said = "\n".join(page.read_text("utf-8") for page in pages)
    assert [path.name for path in sorted(IMAGES.rglob("*.*")) if f"/{path.name}" not in said] == []


def test_the_pictures_of_the_ten_steps_are_of_what_each_step_makes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That the commands of the page print what it says, test_docs.py proves."""
    need("soffice")
    need("pdftoppm")
    monkeypatch.syspath_prepend(str(ROOT / "docs"))
    made = runpy.run_path(str(ROOT / "docs" / "make_template_images.py"))
    far = {
        number: unlike(picture, Image.open(IMAGES / f"buoc-{number}.png"))
        for number, picture in made["steps"](tmp_path)
    }
    assert sorted(far) == list(range(1, 11))
    assert not {number: round(by, 1) for number, by in far.items() if by > ALIKE}, (
        "làm lại: python docs/make_template_images.py"
    )
