"""The bundled templates: their dump matches, their style values are those of the Word file, the check finds nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from support import ROOT

import thidua
from thidua.engine.check import check_docx
from thidua.engine.dump import dump_docx
from thidua.engine.package import read_package
from thidua.engine.wordml import W
from thidua.templates import Template, bundled

FOLDERS = [ROOT / "thidua" / "templates" / name for name in bundled()]
EACH = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


@EACH
def test_the_dump_beside_the_word_file_matches_it(folder: Path) -> None:
    dumped = dump_docx((folder / "document.docx").read_bytes(), folder.name)
    assert (folder / "document.docx.txt").read_text("utf-8") == dumped, (
        f"chạy: thidua template dump {folder} {folder}/document.docx.txt"
    )


@EACH
def test_the_check_finds_nothing(folder: Path) -> None:
    report = check_docx((folder / "document.docx").read_bytes(), folder.name)
    assert not report.findings, str(report)


@EACH
def test_style_values_are_those_of_the_word_file(folder: Path) -> None:
    parts = read_package((folder / "document.docx").read_bytes(), folder.name)
    styles, document = etree.fromstring(parts["word/styles.xml"]), etree.fromstring(parts["word/document.xml"])
    kieu = Template(folder).kieu

    def size(style: str) -> float:
        (found,) = styles.xpath(f"//w:style[@w:styleId='{style}']/w:rPr/w:sz/@w:val", namespaces={"w": W})
        return int(found) / 2

    sizes = {"QuocHieu": kieu.co_quoc_hieu, "TieuNgu": kieu.co_tieu_ngu, "CoQuan": kieu.co_ten, "SoKyHieu": kieu.co_so}
    sizes |= {"DiaDanh": kieu.co_dia_danh, "TrichYeu": kieu.co_tieu_de, "LoiVan": kieu.co_chu, "OBang": kieu.co_bang}
    assert {style: size(style) for style in sizes} == sizes
    heading = next(document.iter(f"{{{W}}}tblGrid"))
    columns = [int(column.get(f"{{{W}}}w", "0")) / 1440 * 25.4 for column in heading]
    assert columns == pytest.approx([kieu.cot_trai, kieu.cot_phai], abs=0.1)
    for section in document.iter(f"{{{W}}}sectPr"):
        page, margin = section.find(f"{{{W}}}pgSz"), section.find(f"{{{W}}}pgMar")
        assert page is not None
        assert margin is not None
        inside = int(page.get(f"{{{W}}}w", "0")) - int(margin.get(f"{{{W}}}left", "0"))
        inside -= int(margin.get(f"{{{W}}}right", "0"))
        wide = page.get(f"{{{W}}}orient") == "landscape"
        assert inside / 1440 * 25.4 == pytest.approx(kieu.rong_ngang if wide else kieu.rong, abs=0.2)


def test_an_unknown_style_value_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "so-a"
    folder.mkdir()
    (folder / "document.docx").write_bytes((FOLDERS[0] / "document.docx").read_bytes())
    (folder / "template.toml").write_text('[kieu]\nco_chuu = 14\nco_so = "to"\n', "utf-8")
    with pytest.raises(thidua.TemplateError) as caught:
        Template(folder)
    assert "không có giá trị “co_chuu”" in str(caught.value)
    assert "“co_so” phải là số" in str(caught.value)
