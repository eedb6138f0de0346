"""Pictures beside a plan: what is one, where it prints, what is refused; values from a file on the command line."""

from __future__ import annotations

import base64
import io
import struct
import zipfile
import zlib
from pathlib import Path
from typing import Any

import docx
import docxtpl
import lxml.html
import pytest
from lxml import etree
from support import ROOT, word_template

import thidua
from thidua import Anh
from thidua.cli import run
from thidua.engine.markup import MarkupTemplate
from thidua.templates.checking import check_template
from thidua.values import read_values

KY = ROOT / "examples" / "anh" / "ky.png"
PLAN = thidua.KeHoach(trich_yeu="Tiết kiệm điện", noi_dung=["Tắt đèn.", "Đo công tơ."])
EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"


def png(width: int = 100, height: int = 50, *, dpi: int = 254) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\xaa" * width for _ in range(height)))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    per_metre = round(dpi / 0.0254)
    size = chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1))
    return b"\x89PNG\r\n\x1a\n" + head + size + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def jpeg(width: int = 60, height: int = 30, *, exif: bytes = b"") -> bytes:
    """``exif`` what the camera notes beside the picture."""
    noted = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif if exif else b""
    jfif = noted + b"\xff\xe0" + struct.pack(">H5sHBHHBB", 16, b"JFIF\0", 0x102, 1, 300, 300, 0, 0)
    frame = b"\xff\xc0" + struct.pack(">HBHHB", 11, 8, height, width, 1) + b"\x01\x11\x00"
    return (
        b"\xff\xd8" + jfif + frame + b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\x00\x00\x3f\x00" + b"\x00\xff\xd9"
    )


def orientation(way: int, order: str = "<") -> bytes:
    """How a camera was held, as it notes that."""
    mark = {"<": b"II", ">": b"MM"}[order]
    fields = struct.pack(f"{order}HHIHH", 0x0100, 3, 1, 60, 0) + struct.pack(f"{order}HHIHH", 0x0112, 3, 1, way, 0)
    return b"Exif\0\0" + mark + struct.pack(f"{order}HIH", 42, 8, 2) + fields + b"\0\0\0\0"


def gif(width: int = 96, height: int = 48) -> bytes:
    return b"GIF89a" + struct.pack("<HH", width, height) + b"\x00\x00\x00" + b";"


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        names = package.namelist()
        assert len(set(names)) == len(names)
        return {name: package.read(name) for name in names}


# --- What is a picture ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "given", "size"),
    [
        (png(), {}, ("png", 10.0, 5.0)),
        (png(), {"rong": 40}, ("png", 40.0, 20.0)),
        (png(), {"cao": 4.5}, ("png", 9.0, 4.5)),
        (png(), {"rong": 30, "cao": 30}, ("png", 30.0, 30.0)),
        (png(4000, 500, dpi=96), {}, ("png", 165.0, 20.62)),
        (png(100, 50, dpi=1), {}, ("png", 26.46, 13.23)),
        (jpeg(), {}, ("jpeg", 5.08, 2.54)),
        (gif(), {}, ("gif", 25.4, 12.7)),
        (jpeg(exif=orientation(1)), {}, ("jpeg", 5.08, 2.54)),
        (jpeg(exif=b"Exif\0\0II*\0\xff\xff\xff\xff"), {}, ("jpeg", 5.08, 2.54)),
        (jpeg(exif=b"Exif\0\0"), {}, ("jpeg", 5.08, 2.54)),
        (jpeg(exif=b"http://ns.adobe.com/xap/1.0/"), {}, ("jpeg", 5.08, 2.54)),
        (png(), {"rong": 297, "cao": 0.1}, ("png", 297.0, 0.1)),
    ],
)
def test_the_size_is_what_is_given_else_what_the_file_says(data: bytes, given: Any, size: Any) -> None:
    picture = Anh(data, **given)
    assert (picture.loai, picture.rong, picture.cao) == size


@pytest.mark.parametrize(
    ("source", "given", "rule"),
    [
        (b"", {}, "tep-111"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", {}, "tep-111"),
        (b"\x01\x00\x00\x00" + b"\0" * 36 + b" EMF" + b"\0" * 40, {}, "tep-111"),
        (b"%PDF-1.7", {}, "tep-111"),
        (b"BM" + b"\0" * 60, {}, "tep-111"),
        (b"Hello", {}, "tep-111"),
        (png()[:-9], {}, "tep-112"),
        (png(0, 5), {}, "tep-112"),
        (jpeg()[:-2], {}, "tep-112"),
        (b"\xff\xd8\xff\xe0", {}, "tep-112"),
        (gif()[:8], {}, "tep-112"),
        (png() + b"\0" * 10_500_000, {}, "tep-113"),
        (png(10, 10).replace(struct.pack(">II", 10, 10), struct.pack(">II", 60_000, 60_000)), {}, "tep-113"),
        ("khong-co.png", {}, "tep-101"),
        (ROOT, {}, "tep-102"),
        (png(), {"rong": 0}, "goi-211"),
        (png(), {"cao": -3}, "goi-211"),
        (png(), {"rong": "40"}, "goi-211"),
        (png(), {"rong": True}, "goi-211"),
        (png(), {"rong": float("nan")}, "goi-211"),
        (png(), {"rong": 600}, "goi-211"),
        (png(), {"rong": 298}, "goi-211"),
        (png(50, 100), {"rong": 150}, "goi-211"),
        (png(), {"rong": 1e6}, "goi-211"),
        (png(), {"cao": 1e-05}, "goi-211"),
        (jpeg(exif=orientation(6)), {}, "tep-114"),
        (jpeg(exif=orientation(3, ">")), {}, "tep-114"),
        (png(), {"thay_the": None}, "goi-212"),
        (png(), {"thay_the": "a\x01"}, "goi-212"),
        (png(), {"thay_the": "a\nb"}, "goi-212"),
        (png(), {"thay_the": "a\u2028b"}, "goi-212"),
        (png(), {"thay_the": "a\ud800"}, "goi-212"),
        (None, {}, "goi-201"),
    ],
)
def test_what_is_no_picture_is_refused_by_a_rule(source: Any, given: Any, rule: str) -> None:
    with pytest.raises(thidua.ThiduaError) as caught:
        Anh(source, **given)
    (problem,) = caught.value.problems
    assert problem.rule == rule
    assert problem.hint or rule == "tep-102"


# --- Word -------------------------------------------------------------------------------------------


def test_word_shows_it_in_a_line_a_paragraph_a_loop_a_cell_and_the_header_its_bytes_once() -> None:
    data = word_template(
        "Ký: {{ ky }} hết", "{{p ky }}", "{%p for a in anh %}", "{{ loop.index }} {{ a }}", "{%p endfor %}",
        "| Giám đốc | {{ ky }} |", "{{r ky }}", header="{{ ky }}",
    )  # fmt: skip
    ky = Anh(png(), rong=20, thay_the='Chữ ký "A" & B')
    printed = thidua.render(PLAN, "docx", template=data, values={"ky": ky, "anh": [ky, Anh(png(7, 7)), "không"]})
    found = parts(printed)
    assert sorted(name for name in found if "media/" in name) == sorted(
        f"word/media/anh-{one.digest}.png" for one in (ky, Anh(png(7, 7)))
    )
    document = docx.Document(io.BytesIO(printed))
    assert len(document.inline_shapes) == 6
    assert {shape.width.mm for shape in document.inline_shapes} >= {20.0}
    root = etree.fromstring(found["word/document.xml"])
    numbers = [one.get("id") for one in root.iter("{*}docPr")]
    assert len(set(numbers)) == len(numbers)
    assert {one.get("descr") for one in root.iter("{*}docPr")} == {'Chữ ký "A" & B', ""}
    for name in ("document", "header1"):
        rels = etree.fromstring(found[f"word/_rels/{name}.xml.rels"])
        known = {one.get("Id") for one in rels}
        assert {blip.get(EMBED) for blip in etree.fromstring(found[f"word/{name}.xml"]).iter("{*}blip")} <= known
    assert b'Extension="png"' in found["[Content_Types].xml"]
    again = thidua.render(PLAN, "docx", template=data, values={"ky": ky, "anh": [ky, Anh(png(7, 7)), "không"]})
    assert again == printed
    assert thidua.read(printed, format="docx") == PLAN


@pytest.mark.parametrize("said", ["style", "paragraph", "row"])
def test_a_line_of_an_exact_height_grows_with_the_picture_in_it(said: str) -> None:
    document = docx.Document(io.BytesIO(word_template("{{ ky }}", "| {{ ky }} |", "Chữ")))
    lines = [document.paragraphs[0], document.tables[0].cell(0, 0).paragraphs[0], document.paragraphs[1]]
    if said == "style":
        document.styles["Normal"].paragraph_format.line_spacing = docx.shared.Pt(18)
    for line in lines if said == "paragraph" else ():
        line.paragraph_format.line_spacing = docx.shared.Pt(18)
    if said == "row":
        document.tables[0].rows[0].height = docx.shared.Pt(18)
        document.tables[0].rows[0].height_rule = docx.enum.table.WD_ROW_HEIGHT_RULE.EXACTLY
    out = io.BytesIO()
    document.save(out)
    printed = docx.Document(io.BytesIO(thidua.render(PLAN, "docx", template=out.getvalue(), values={"ky": Anh(png())})))
    if said == "row":
        assert printed.tables[0].rows[0].height_rule == docx.enum.table.WD_ROW_HEIGHT_RULE.AT_LEAST
        return
    for line in (printed.paragraphs[0], printed.tables[0].cell(0, 0).paragraphs[0]):
        assert line.paragraph_format.line_spacing == docx.shared.Pt(18)
        assert line.paragraph_format.line_spacing_rule == docx.enum.text.WD_LINE_SPACING.AT_LEAST
    plain = printed.paragraphs[1].paragraph_format
    assert plain.line_spacing_rule == (None if said == "style" else docx.enum.text.WD_LINE_SPACING.EXACTLY)


def test_plain_data_takes_pictures_too() -> None:
    data = word_template("{{ ten }}: {{ anh.dau }}")
    printed = thidua.Template(data).render({"ten": "Dấu", "anh": {"dau": Anh(png())}})
    assert len(docx.Document(io.BytesIO(printed)).inline_shapes) == 1


def test_a_print_that_shows_a_picture_can_be_a_template_itself() -> None:
    first = thidua.render(PLAN, "docx", template=word_template("{{ ky }} {_{ ky }_}"), values={"ky": Anh(png())})
    second = thidua.render(PLAN, "docx", template=first, values={"ky": Anh(png())})
    assert len(docx.Document(io.BytesIO(second)).inline_shapes) == 2
    parts(second)


def test_pictures_and_notes_go_together() -> None:
    plan = thidua.KeHoach(trich_yeu="Điện[^1]", chu_thich={"1": "Lời."})
    found = parts(
        thidua.render(plan, "docx", template=word_template("{{ trich_yeu }} {{ ky }}"), values={"ky": Anh(png())})
    )
    assert {"word/footnotes.xml", f"word/media/anh-{Anh(png()).digest}.png"} <= found.keys()


# --- HTML, Markdown, text ---------------------------------------------------------------------------


def page(body: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="vi">\n<body>\n{body}\n</body>\n</html>\n'


def test_a_page_holds_the_picture_itself_in_its_size() -> None:
    ky = Anh(png(), rong=20, thay_the='"A" & <B>')
    made = MarkupTemplate.compile(page("<p>{{ ky }}</p><table><tr><td>{{ ky }}</td></tr></table>"), "a.html", "html")
    images = list(lxml.html.document_fromstring(made.render({"ky": ky}).decode()).iter("img"))
    assert len(images) == 2
    assert images[0].get("alt") == '"A" & <B>'
    assert images[0].get("style").startswith("width:20mm;height:10mm")
    assert base64.b64decode(images[0].get("src").partition(",")[2]) == png()


def test_markdown_says_its_words() -> None:
    made = MarkupTemplate.compile("Ký: {{ ky }}\n", "a.md", "md").render({"ky": Anh(png(), thay_the="Chữ ký")})
    assert made.decode() == "Ký: \\[Chữ ký\\]\n"


@pytest.mark.parametrize("body", ['<p title="{{ ky }}">a</p>', "<p>{{ ky|upper }}</p>", "<p>{{ ky ~ 'a' }}</p>"])
def test_where_no_picture_can_stand_it_is_refused_with_the_line(body: str) -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        MarkupTemplate.compile(page(body), "a.html", "html").render({"ky": Anh(png())})
    (problem,) = caught.value.problems
    assert (problem.rule, problem.line) == ("mau-722", 4)


@pytest.mark.parametrize("format", ["txt", "md", "yaml"])
def test_formats_without_a_template_do_without_values(format: str) -> None:
    assert thidua.render(PLAN, format, values={"ky": Anh(png())}) == thidua.render(PLAN, format)


# --- Names and other objects ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "rules"),
    [
        ({"so": 1}, ["goi-213"]),
        ({"plan": 1, "khoi": 2, "loop": 3}, ["goi-213"] * 3),
        ({"a b": 1, "_a": 2, 5: 3}, ["goi-213"] * 3),
        ({"k": docxtpl.RichText("x")}, ["goi-214"]),
        ({"k": {"a": [docxtpl.RichText("x")]}}, ["goi-214"]),
        ([1], ["goi-201"]),
    ],
)
def test_names_that_are_taken_and_objects_of_others_are_refused(values: Any, rules: list[str]) -> None:
    with pytest.raises(thidua.UsageError) as caught:
        thidua.render(PLAN, "docx", template=word_template("{{ trich_yeu }}"), values=values)
    assert [one.rule for one in caught.value.problems] == rules


def test_an_object_of_docxtpl_that_belongs_to_another_file_prints_nothing_of_it() -> None:
    data, other = word_template("{{ x }}"), word_template("khác {{ x }}")
    own, foreign = (docxtpl.DocxTemplate(io.BytesIO(one)) for one in (data, other))
    values = [docxtpl.InlineImage(one, io.BytesIO(png())) for one in (own, foreign)]
    assert len(docx.Document(io.BytesIO(thidua.Template(data).render({"x": values[0]}))).inline_shapes) == 1
    with pytest.raises(thidua.UsageError) as caught:
        thidua.Template(data).render({"x": values[1]})
    assert [one.rule for one in caught.value.problems] == ["goi-214"]


# --- The command line -------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "du-lieu" / "anh").mkdir(parents=True)
    (tmp_path / "du-lieu" / "anh" / "ky.png").write_bytes(png())
    (tmp_path / "ngoai.png").write_bytes(png())
    (tmp_path / "mau.docx").write_bytes(word_template("{{ ky }} {{ phong }}"))
    (tmp_path / "k.yaml").write_text("trích yếu: A\nnội dung: B\n", "utf-8")
    return tmp_path


def write(data: str, folder: Path, capsys: pytest.CaptureFixture[str], suffix: str = "yaml") -> tuple[int, list[str]]:
    (folder / "du-lieu" / f"d.{suffix}").write_text(data, "utf-8")
    code = run(["write", "k.yaml", "ra.docx", "--template", "mau.docx", "--data", f"du-lieu/d.{suffix}"])
    return code, [line for line in capsys.readouterr().err.splitlines() if "chỗ trống" not in line]


@pytest.mark.parametrize(
    ("suffix", "data"),
    [
        ("yaml", "ký: {ảnh: anh/ky.png, rộng: '12,5', thay thế: Chữ ký}\nphòng: P2\n"),
        ("json", '{"ký": {"ảnh": "anh/ky.png", "rộng": 12.5}, "phong": "P2"}'),
        ("toml", 'phong = "P2"\nky = {anh = "anh/ky.png", rong = 12.5}\n'),
    ],
)
def test_a_file_of_values(suffix: str, data: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert write(data, folder, capsys, suffix) == (0, [])
    (shape,) = docx.Document(str(folder / "ra.docx")).inline_shapes
    assert shape.width.mm == 12.5


def test_only_pictures_of_its_own_folder(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "du-lieu" / "noi.png").symlink_to(folder / "ngoai.png")
    lines = ["../ngoai.png", str(folder / "ngoai.png"), "noi.png", "C:/a.png", "..\\\\ngoai.png", "''", "anh/khong.png"]
    data = "".join(f"a{i}: {{ảnh: {name}}}\n" for i, name in enumerate(lines))
    code, said = write(data + "b: {ảnh: anh/ky.png, rong: x, màu: đỏ}\n", folder, capsys)
    assert code == 1
    assert [line.split(":")[1] for line in said] == ["1", "2", "3", "4", "5", "6", "7", "8", "8"]
    assert all("ngoài thư mục" in line for line in said[:5])
    assert "không ghi tên tệp" in said[5]
    assert not (folder / "ra.docx").exists()


def test_a_comma_between_braces_is_told_from_a_decimal_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, said = write("ký: {ảnh: anh/ky.png, rộng: 12,5, cao: 3,25}\n", folder, capsys)
    assert code == 1
    assert [line.split(":")[1] for line in said] == ["1", "1"]
    assert "“12.5”" in said[0]
    assert '"3,25"' in said[1]


@pytest.mark.parametrize(("data", "code"), [("- a\n", 1), ("so: 5\n", 2), ("ký: a\nky: b\n", 1)])
def test_a_file_of_values_that_is_none(data: str, code: int, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found, said = write(data, folder, capsys)
    assert found == code
    assert said


# --- The check --------------------------------------------------------------------------------------


def test_the_check_knows_what_a_template_declares(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text(
        'tieu_de = "A"\nthe_thuc = false\n[gia_tri]\nky = "ảnh"\nanh = "các ảnh"\nten = "chữ"\n', "utf-8"
    )
    body = (
        '<p title="{{ ky }}">{{ ky }} {{ ten|upper }} {{ plan.trich_yeu }}</p>\n'
        "{% for a in anh %}<p>{{ a }}</p>{% endfor %}\n"
        "{% if ky %}<p>a</p>{% endif %}{% if ky is defined %}<p>b</p>{% endif %}\n"
        "<p>{{ ky|upper }}</p>\n<p>{{ kys }}</p>"
    )
    (tmp_path / "document.html").write_text(page(body), "utf-8")
    found = [(one.rule, one.line) for one in check_template(tmp_path)]
    assert found == [("mau-722", 4), ("mau-722", 6), ("mau-722", 7), ("mau-301", 8)]


def test_the_check_of_a_word_template(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('tieu_de = "A"\nthe_thuc = false\n[gia_tri]\nky = "ảnh"\n', "utf-8")
    (tmp_path / "document.docx").write_bytes(word_template("{{ ky }} {{ trich_yeu }}", "{{ ky|upper }}"))
    assert [one.rule for one in check_template(tmp_path) if one.level == "lỗi"] == ["mau-722"]


@pytest.mark.parametrize("line", ['so = "ảnh"', 'x = "png"', '_a = "ảnh"'])
def test_a_declaration_that_cannot_be(line: str, tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text(f'tieu_de = "A"\nextends = "nd30"\n[gia_tri]\n{line}\n', "utf-8")
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.Template(tmp_path)
    assert [(one.rule, one.line) for one in caught.value.problems] == [("mau-631", 4)]


@pytest.mark.parametrize("value", [png(), bytearray(png())])
def test_bytes_are_no_words(value: bytes) -> None:
    template = word_template("{{ trich_yeu }} {{ chu_ky }}")
    with pytest.raises(thidua.TemplateError, match=r"thidua\.Anh"):
        thidua.render(PLAN, "docx", template=template, values={"chu_ky": value})


def test_the_bytes_of_a_picture_are_no_words() -> None:
    template = word_template("{{ chu_ky.du_lieu }}")
    with pytest.raises(thidua.TemplateError, match=r"thidua\.Anh"):
        thidua.render(PLAN, "docx", template=template, values={"chu_ky": Anh(KY)})


@pytest.mark.parametrize(("width", "height", "side"), [(1, 5000, "rộng"), (5000, 1, "cao")])
def test_a_picture_that_would_be_a_hair_is_refused(width: int, height: int, side: str) -> None:
    with pytest.raises(thidua.UsageError, match=f"{side} chỉ còn dưới 0,1 mm"):
        Anh(png(width, height))
    assert Anh(png(width, height), rong=20, cao=20).rong == 20


def test_how_much_too_large_a_picture_is_can_be_seen() -> None:
    with pytest.raises(thidua.InputError, match="ảnh lớn 10,01 MB, quá mức 10 MB"):
        Anh(png() + b" " * (10 * 1024 * 1024 - len(png()) + 1))


def test_a_picture_without_a_name_is_asked_for_one(tmp_path: Path) -> None:
    (tmp_path / "v.yaml").write_text("chữ ký: {ảnh: }\n", "utf-8")
    with pytest.raises(thidua.InputError, match="ảnh không ghi tên tệp"):
        read_values(tmp_path / "v.yaml")
