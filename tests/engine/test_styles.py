"""Word makes ids of styles anew when it saves: a template is known by the names of its styles."""

from __future__ import annotations

import io
import zipfile

import pytest
from support import EXAMPLES
from texts import docx_text

import thidua
from thidua.engine.measures import measured, restyled
from thidua.engine.package import read_package
from thidua.engine.styles import NAMES
from thidua.layout import Kieu
from thidua.templates import template_file
from thidua.word.packing import Packing

WORD = template_file("nd30")[1]


def _saved_again(data: bytes, *, swapped: bool = False) -> bytes:
    """A Word file with the ids that another program gives its styles; ``swapped``: two of them the other way round."""
    new = {one: f"a{number}" for number, one in enumerate(NAMES)}
    if swapped:
        new |= {"LoiVan": "NoiNhan", "NoiNhan": "LoiVan"}
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as target:
        for info in old.infolist():
            text = old.read(info)
            if info.filename.startswith("word/") and info.filename.endswith(".xml"):
                for one, other in new.items():
                    for sign in ('styleId="%s"', 'Style w:val="%s"', 'basedOn w:val="%s"', 'next w:val="%s"'):
                        text = text.replace((sign % one).encode(), (sign % f"\0{other}").encode())
                text = text.replace(b"\0", b"")
            target.writestr(info, text)
    return out.getvalue()


SAVED = pytest.mark.parametrize("saved", [_saved_again(WORD), _saved_again(WORD, swapped=True)], ids=["new", "swapped"])


@SAVED
def test_the_same_values_are_measured(saved: bytes) -> None:
    assert b'w:styleId="LoiVan"' not in zipfile.ZipFile(io.BytesIO(_saved_again(WORD))).read("word/styles.xml")
    assert measured(saved, "mẫu") == measured(WORD, "mẫu")


@SAVED
def test_values_are_put_into_the_same_styles(saved: bytes) -> None:
    kieu = Kieu(co_chu=13, co_noi_nhan=11)
    said = measured(restyled(saved, "mẫu", {"co_chu": 13}, kieu), "mẫu")
    assert (said["co_chu"], said["co_noi_nhan"]) == (13, 11)


@SAVED
def test_what_is_printed_is_the_same_and_every_style_of_it_is_there(saved: bytes) -> None:
    plan = thidua.read(next(path for path in EXAMPLES if path.stem == "phu-luc-ngang"))
    printed = thidua.render(plan, template=saved)
    assert docx_text(printed) == docx_text(thidua.render(plan, template=WORD))
    assert read_package(printed, "văn bản")["word/document.xml"].count(b'"OBang"')


def test_a_template_with_its_own_ids_is_left_as_it_is() -> None:
    with zipfile.ZipFile(io.BytesIO(WORD)) as archive:
        assert read_package(WORD, "mẫu") == {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("styles", [b"<a", b""])
def test_styles_that_cannot_be_read_are_left_to_who_uses_them(styles: bytes) -> None:
    parts = read_package(WORD, "mẫu") | {"word/styles.xml": styles}
    assert read_package(Packing(parts).document({}), "mẫu")["word/styles.xml"] == styles


def test_an_id_that_another_style_bears_makes_room() -> None:
    parts = read_package(WORD, "mẫu")
    styles = (
        parts["word/styles.xml"]
        .replace(b'w:styleId="LoiVan"', b'w:styleId="Livn"')
        .replace(
            b"</w:styles>",
            b'<w:style w:type="paragraph" w:styleId="LoiVan"><w:name w:val="Xyz"/></w:style></w:styles>',
        )
    )
    said = read_package(Packing(parts | {"word/styles.xml": styles}).document({}), "mẫu")["word/styles.xml"]
    assert said.count(b'w:styleId="LoiVan"') == 1
    assert b'w:styleId="LoiVan-1"' in said
