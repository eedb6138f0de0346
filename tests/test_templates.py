"""Templates: what each bundled one promises; departments' own folders, limits, search order, a new family."""

from __future__ import annotations

import copy
import pickle
import re
import sys
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from io import BytesIO
from pathlib import Path

import docx
import docx.document
import pdfplumber
import pytest
from docx.shared import Mm, Pt
from lxml import etree
from support import EXAMPLES, ROOT, print_pdf
from texts import docx_text, squeeze

import thidua
from thidua import cli
from thidua.engine.carry import carried_in
from thidua.engine.check import check_docx
from thidua.engine.dump import dump_docx
from thidua.engine.measures import measured
from thidua.engine.package import read_package
from thidua.shapes import shapes
from thidua.templates import Template, bundled, get_template, listed, places
from thidua.templates.checking import check_template
from thidua.templates.starting import SMALL, new_template
from thidua.word.names import W

NAMES = bundled()
FOLDERS = [ROOT / "thidua" / "templates" / name for name in NAMES]
WITH_WORD = [folder for folder in FOLDERS if (folder / "document.docx").is_file()]
EACH = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
EACH_WORD = pytest.mark.parametrize("folder", WITH_WORD, ids=lambda folder: folder.name)
FREE = ("dang-ky", "phan-cong", "tin-bai")
"""The bundled templates that print no document of the decree."""
PLAN = EXAMPLES[0].parent / "so-noi-vu.yaml"


@EACH_WORD
def test_the_dump_beside_the_word_file_matches_it(folder: Path) -> None:
    dumped = dump_docx((folder / "document.docx").read_bytes(), folder.name)
    assert (folder / "document.docx.txt").read_text("utf-8") == dumped, (
        f"chạy: thidua template dump {folder} {folder}/document.docx.txt"
    )


@EACH
def test_the_check_finds_nothing(folder: Path) -> None:
    report = check_template(folder)
    assert not report.findings, str(report)


@EACH
def test_a_template_has_a_title_and_the_values_of_its_word_file(folder: Path) -> None:
    template = Template(folder)
    assert template.title
    if (folder / "document.docx").is_file():
        said = measured((folder / "document.docx").read_bytes(), folder.name, template.kieu.quy_uoc)
        assert {name: getattr(template.kieu, name) for name in said} == said


@EACH_WORD
def test_columns_of_the_word_file_fill_the_text_between_the_margins(folder: Path) -> None:
    parts = read_package((folder / "document.docx").read_bytes(), folder.name)
    document, kieu = etree.fromstring(parts["word/document.xml"]), Template(folder).kieu
    for section in document.iter(f"{W}sectPr"):
        page, margin = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        assert page is not None
        assert margin is not None
        inside = int(page.get(f"{W}w", "0")) - int(margin.get(f"{W}left", "0"))
        inside -= int(margin.get(f"{W}right", "0"))
        wide = page.get(f"{W}orient") == "landscape"
        assert inside / 1440 * 25.4 == pytest.approx(kieu.rong_ngang if wide else kieu.rong, abs=0.2)


@EACH_WORD
def test_the_properties_of_a_document_are_its_own_and_not_the_plans(folder: Path) -> None:
    core = read_package((folder / "document.docx").read_bytes(), folder.name)["docProps/core.xml"].decode()
    assert "{{ dau.ten_loai }} {{ dau.trich_yeu }}" in core
    assert not re.search(r"plan\.|ky_hieu", core)


def _folder(where: Path, manifest: str, name: str = "so-a") -> Path:
    folder = where / name
    folder.mkdir()
    (folder / "template.toml").write_text(manifest, "utf-8")
    return folder


FAULTY = {
    "an unknown key": ('extends = "nd30"\nkieuu = 1\n', "không rõ “kieuu”"),
    "an unknown style value": ('extends = "nd30"\n[kieu]\nco_chuu = 14\n', "không có giá trị “co_chuu”"),
    "a style value that is no number": ('extends = "nd30"\n[kieu]\nco_so = "to"\n', "“co_so” phải là số"),
    "a size that is not above 0": ('extends = "nd30"\n[kieu]\nco_so = 0\n', "“co_so” phải là số lớn hơn 0"),
    "a convention that is none": ('extends = "nd30"\nquy_uoc = "nd03"\n', "có phải “nd30” không?"),
    "a base that is none": ('extends = "nd31"\n', "có phải “nd30” không?"),
    "no file at all": ('tieu_de = "Trống"\n', "mẫu chưa có tệp nào"),
    "a size of a third of a point": ('extends = "nd30"\n[kieu]\nco_chu = 13.3\n', "13 hoặc 13.5"),
    "a size that is no number at all": ('extends = "nd30"\n[kieu]\nco_chu = nan\n', "“co_chu” phải là số lớn hơn 0"),
    "a size of 401 figures": (f'extends = "nd30"\n[kieu]\nco_chu = 1{"0" * 400}\n', "“co_chu” phải là số lớn hơn 0"),
    "a number of 5000 figures": (f'extends = "nd30"\n[kieu]\nco_chu = 1{"0" * 5000}\n', "không đọc được"),
    "brackets by the thousand": (f"extends = {'[' * 3000}{']' * 3000}\n", "không đọc được"),
    "an indent below 0": ('extends = "nd30"\n[kieu]\nthut_dong = -1\n', "“thut_dong” phải là số không âm"),
    "a column that is wider than the text": (
        'extends = "nd30"\n[kieu]\ncot_nhan = 200\n', "“cot_nhan” là 200 mm, không in được; phải từ 30 đến 135 mm",
    ),
    "a column for one letter": ('extends = "nd30"\n[kieu]\ncot_trai = 1\n', "“cot_trai” là 1 mm, không in được"),
    "letters as large as a column": ('extends = "nd30"\n[kieu]\nco_bang = 500\n', "phải từ 6 đến 24 pt"),
    "margins that leave no text": (
        'extends = "nd30"\nthe_thuc = false\n[kieu]\nle_trai = 75\nle_phai = 60\n', "phải chừa ít nhất 100 mm",
    ),
    "letters of a poster, with a reason": (
        'extends = "nd30"\n[kieu]\nco_chu = 90\n[ly_do]\nco_chu = "vì"\n', "“co_chu” là 90 pt, không in được",
    ),
    "lines of pt in lines": ('extends = "nd30"\n[kieu]\ngian_dong = 18\n', "“gian_dong” là 18 dòng, không in được"),
    "lines of lines in pt": ('extends = "dang"\n[kieu]\ngian_dong = 1.2\n', "“gian_dong” là 1,2 pt, không in được"),
    "a convention that is a list": ('extends = "nd30"\nquy_uoc = []\n', "“quy_uoc” phải là chữ"),
    "a convention that is a table": ('extends = "nd30"\nquy_uoc = {a = 1}\n', "“quy_uoc” phải là chữ"),
    "a base that no file can be called": ('extends = "a\\u0000b"\n', "không có mẫu “a?b”"),
    "a base of a number": ("extends = 5\n", "“extends” phải là tên mẫu"),
    "a base that is not said": ('extends = ""\n', "“extends” phải là tên mẫu"),
    "a base at a place where there is none": (
        'extends = "../khong-co"\n', "“extends” là ../khong-co, ở đó không có template.toml",
    ),
    "a part of a document twice": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\ntrich_yeu = "b"\n"trích yếu" = "c"\n',
        "[van_ban] có cả “trich_yeu” và “trích yếu”",
    ),
    "no TOML": ("extends = nd30", "không đọc được"),
    "a size off the limits": ('extends = "nd30"\n[kieu]\nco_chu = 15\n', "quy định là từ 13 đến 14 pt (I.II.6"),
    "a margin off the limits": ('extends = "nd30"\n[kieu]\nle_trai = 25\n', "quy định là từ 30 đến 35 mm (I.I.3)"),
    "another font": ('extends = "nd30"\n[kieu]\nphong = "Arial"\n', "quy định là Times New Roman (I.I.4)"),
    "a reason for nothing": ('extends = "nd30"\n[ly_do]\nco_chuu = "vì"\n', "có phải “co_chu” không?"),
    "a reason that is blank": ('extends = "nd30"\n[ly_do]\nco_chu = " "\n', 'co_chu = "vì …"'),
    "a document of no field": ('extends = "nd30"\n[van_ban]\nten_loai = "A"\ntrich = "b"\n', "không có “trich”"),
    "a document without a kind": ('extends = "nd30"\n[van_ban]\ntrich_yeu = "b"\n', "chưa có “ten_loai”"),
    "curly quotes": ("extends = “nd30”\n", "dùng nháy thẳng"),
    "a table twice": ('extends = "nd30"\n[kieu]\n[kieu]\n', "không đọc được “[kieu]” (khóa này đã có ở trên"),
    "a key twice": ('extends = "nd30"\nextends = "nd30"\n', "không đọc được “extends = \"nd30\"” (khóa này đã có"),
    "a key twice at the end": ('loai = "a"\nloai = "b"', "không đọc được “loai = \"b\"” (khóa này đã có"),
    "a key twice in braces": ("kieu = {ke = 1, ke = 2}\n", "khóa này đã có"),
    "a key of a closed table": ("kieu = {ke = 1}\nkieu.co_chu = 14\n", "khóa này đã có"),
    "no day of the calendar": ("tieu_de = 2026-02-31\n", "có số, ngày hoặc ngoặc không đọc được"),
    "a decimal comma": ('extends = "nd30"\n[kieu]\ngian_dong = 1,2\n', "không đọc được “gian_dong = 1,2”"),
    "the same key twice": ('extends = "nd30"\nextends = "dang"\n', "mỗi khóa, mỗi [bảng] viết một lần"),
    "a base that is a file": (f'extends = "{places.find("nd30").as_posix()}/document.docx"\n', "không phải mẫu"),
    "a document of a name that is none": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\ntrich_yeu = "{{ trich_yeuu }}"\n', "có phải “trich_yeu” không?",
    ),
    "a document with a filter that is none": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\nluu = "{{ luu|uper }}"\n', "có phải “upper” không?",
    ),
    "a document with a day that is none": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\nngay = "hôm nay"\n', "“hôm nay” không phải là ngày",
    ),
    "a signer with a field that is none": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\nnguoi_ky = {chuc_vu = "B", ho_tenn = "{{ luu }}"}\n',
        "có phải “họ tên” không?",
    ),
    "a plan that is attached perhaps": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\nkem_ke_hoach = "có"\n', "phải là true hoặc false",
    ),
    "a tag that does not parse": (
        'extends = "nd30"\n[van_ban]\nten_loai = "A"\ntrich_yeu = "{{ so"\n', "thẻ mở bằng {{ mà không đóng",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("manifest", "said"), FAULTY.values(), ids=FAULTY)
def test_a_faulty_manifest_is_refused_and_the_check_says_the_same(manifest: str, said: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, manifest)
    with pytest.raises(thidua.ThiduaError) as caught:
        Template(folder)
    assert said in str(caught.value)
    if isinstance(caught.value, thidua.TemplateError):
        report = check_template(folder)
        assert not report.ok
        assert said in str(report)


def test_a_value_off_the_limits_with_a_reason_is_listed_and_used(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[kieu]\nco_chu = 15\n[ly_do]\nco_chu = "Quy chế của Sở"\n')
    report = check_template(folder)
    assert report.ok
    assert "lý do: Quy chế của Sở" in str(report)
    assert Template(folder).kieu.co_chu == 15


def test_the_check_says_at_once_what_is_wrong_in_each_file(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        'extends = "nd30"\n[kieu]\nle_trai = 10\n[van_ban]\nten_loai = "A"\nso = "{{ soo }}"\n'
        'luu = "{{ co_quan.ten }}"\n',
    )
    (folder / "document.html").write_text("<p>{{ trich_yeo }}</p>\n", "utf-8")
    report = check_template(folder)
    assert {"mau-602", "mau-301", "mau-305"} <= {one.rule for one in report}
    assert [one.place for one in report if one.rule in ("mau-301", "mau-305")] == ["so", "luu", "document.html, dòng 1"]
    with pytest.raises(thidua.TemplateError, match="soo"):
        Template(_folder(tmp_path, 'extends = "nd30"\n[van_ban]\nten_loai = "A"\nso = "{{ soo }}"\n', "so-b"))


def test_a_text_that_fits_some_plans_only_is_said_by_the_check_and_can_be_used(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path, 'extends = "nd30"\n[van_ban]\nten_loai = "Thông báo"\ntrich_yeu = "Việc của {{ co_quan.ten }}"\n'
    )
    assert [one.rule for one in check_template(folder)] == ["mau-305"]
    assert "Việc của Sở Nội vụ" in docx_text(Template(folder).render(thidua.read(PLAN)))


def test_a_template_of_no_administrative_document_has_sizes_of_its_own(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\nthe_thuc = false\n[kieu]\nco_chu = 20\nphong = "Arial"\n')
    assert check_template(folder).ok
    assert Template(folder).kieu.co_chu == 20


def _own_word_file(where: Path, change: Callable[[docx.document.Document], None]) -> Path:
    """A folder whose Word file is that of nd30, changed as in Word."""
    new_template(where / "rieng")
    word = docx.Document(str(where / "rieng" / "document.docx"))
    change(word)
    word.save(str(where / "rieng" / "document.docx"))
    return where / "rieng"


def test_a_size_off_the_limits_is_told_with_its_style_in_word(tmp_path: Path) -> None:
    def bigger(word: docx.document.Document) -> None:
        word.styles["Lời văn"].font.size = Pt(16)

    folder = _own_word_file(tmp_path, bigger)
    (finding,) = check_template(folder)
    assert finding.source == str(folder / "document.docx")
    assert "sửa trong Word: kiểu “Lời văn”" in finding.hint
    with pytest.raises(thidua.TemplateError, match=r"document\.docx: “co_chu” là 16"):
        Template(folder)
    with (folder / "template.toml").open("a", encoding="utf-8") as manifest:
        manifest.write('[ly_do]\nco_chu = "Quy chế của Sở"\n')
    assert Template(folder).kieu.co_chu == 16


@pytest.mark.parametrize("size", [13, 13.5])
def test_a_size_that_is_set_on_the_tags_themselves_is_measured_and_changed(size: float, tmp_path: Path) -> None:
    def marked(word: docx.document.Document) -> None:
        for paragraph in word.paragraphs:
            for run in paragraph.runs if paragraph.style and paragraph.style.name == "Lời văn" else ():
                run.font.size = Pt(size)

    folder = _own_word_file(tmp_path, marked)
    assert Template(folder).kieu.co_chu == size
    manifest = (folder / "template.toml").read_text("utf-8")
    (folder / "template.toml").write_text(manifest.replace("# co_chu = 14", "co_chu = 14"), "utf-8")
    assert measured(Template(folder).word_file(), "mẫu")["co_chu"] == 14


def test_styles_that_are_gone_are_named(tmp_path: Path) -> None:
    def renamed(word: docx.document.Document) -> None:
        word.styles["Lời văn"].name = "Nội dung"
        gone = word.styles["Nơi nhận"].element
        gone.getparent().remove(gone)
        for style in word.styles.element.iter(f"{W}style"):  # as Word does when it saves
            if style.get(f"{W}styleId") == "LoiVan":
                style.set(f"{W}styleId", "Nidung")

    folder = _own_word_file(tmp_path, renamed)
    (finding,) = check_template(folder)
    assert (finding.rule, finding.level) == ("mau-603", "cảnh báo")
    assert "“Lời văn”, “Nơi nhận”" in finding.what
    assert Template(folder).kieu.co_chu == 14


def test_other_paper_than_a4_is_refused_by_the_check(tmp_path: Path) -> None:
    def letter(word: docx.document.Document) -> None:
        word.sections[0].page_width, word.sections[0].page_height = Mm(215.9), Mm(279.4)

    (finding,) = check_template(_own_word_file(tmp_path, letter))
    assert (finding.rule, "216 × 279 mm" in finding.what) == ("mau-604", True)


SET = {
    "co_chu": 13, "co_tieu_de": 13, "co_quoc_hieu": 12, "co_tieu_ngu": 13, "co_ten": 12, "co_dia_danh": 14,
    "co_ky": 13, "co_so_trang": 13, "co_bang": 12, "gian_dong": 1.5, "cach_doan": 8, "thut_dong": 10,
    "le_tren": 25, "le_duoi": 22, "le_trai": 35, "le_phai": 20, "cot_trai": 58, "cot_nhan": 60,
}  # fmt: skip


def test_every_style_value_is_put_into_the_word_file_and_measured_there(tmp_path: Path) -> None:
    lines = "\n".join(f"{name} = {value}" for name, value in SET.items())
    folder = _folder(tmp_path, f'extends = "nd30"\n[kieu]\n{lines}\n')
    plan = thidua.read(PLAN)
    made = Template(folder).render(plan)
    said = measured(Template(folder).word_file(), "mẫu")
    assert {name: said[name] for name in SET} == pytest.approx(SET, abs=0.06)
    styles = read_package(made, "văn bản")["word/styles.xml"]
    assert styles == read_package(Template(folder).word_file(), "mẫu")["word/styles.xml"]
    assert squeeze(docx_text(made)) == squeeze(docx_text(thidua.render(plan, "docx")))


def test_what_is_not_set_stays_as_it_is_in_the_word_file_of_the_base(tmp_path: Path) -> None:
    one = _folder(tmp_path, 'extends = "nd30"\n[kieu]\nco_chu = 13\n')
    two = _folder(tmp_path, 'extends = "../so-a"\n[kieu]\nle_trai = 35\n', "so-b")
    assert (Template(two).kieu.co_chu, Template(two).kieu.le_trai) == (13, 35)
    assert Template(one).kieu.le_trai == 30
    said = measured(Template(two).word_file(), "mẫu")
    assert (said["co_chu"], said["le_trai"], said["co_tieu_de"]) == (13, 35, 14)


def test_templates_that_extend_each_other_in_a_circle_are_refused(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "../so-b"\n')
    _folder(tmp_path, 'extends = "../so-a"\n', "so-b")
    with pytest.raises(thidua.TemplateError, match="vòng tròn"):
        Template(folder)


def test_a_path_comes_before_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _folder(tmp_path, 'extends = "quyet-dinh"\ntieu_de = "Của thư mục này"\n', "nd30")
    monkeypatch.chdir(tmp_path)
    assert get_template("nd30").title == "Của thư mục này"
    assert get_template("quyet-dinh").title == Template(ROOT / "thidua" / "templates" / "quyet-dinh").title


def test_an_unknown_name_gives_the_nearest_one() -> None:
    with pytest.raises(thidua.UsageError, match="có phải “tin-bai” không"):
        get_template("tin-bay")
    with pytest.raises(thidua.UsageError, match="mẫu có tên thì viết tên như một chữ"):
        get_template(Path("tin-bai"))
    with pytest.raises(thidua.UsageError, match=r"không có mẫu “x{100}”"):
        get_template("x" * 5000)


def test_a_format_is_told_in_any_case_and_a_way_with_gaps_is_one_of_three() -> None:
    plan, template = thidua.read(PLAN), Template("nd30")
    assert template.render(plan, ".HTML") == template.render(plan, "html")
    with pytest.raises(thidua.UsageError, match="mark, refuse, keep"):
        template.render(plan, gaps="hide")  # type: ignore[arg-type]
    with pytest.raises(thidua.UsageError, match="mẫu này không có định dạng html"):
        Template(template.word_file()).render(plan, "html")


FAMILY = """
tieu_de = "Thông báo về một kế hoạch"
loai = "thông báo"
extends = "nd30"

[van_ban]
ten_loai = "Thông báo"
ma_loai = "TB"
trich_yeu = "Triển khai {{ plan.vien_dan }}"
can_cu = ["{{ plan.vien_dan }}"]
mo_dau = "{{ co_quan.ten if co_quan }} thông báo như sau"
"""


def _prints_a_family_document(template: str | Path) -> None:
    for path in EXAMPLES:
        plan = thidua.read(path)
        text = squeeze(docx_text(thidua.render(plan, "docx", template=template)))
        for word in ("Thông báo", plan.vien_dan):
            assert squeeze(word) in text


def test_a_new_family_is_one_folder(tmp_path: Path) -> None:
    _prints_a_family_document(_folder(tmp_path, FAMILY, "thong-bao"))


def test_a_family_of_another_package_is_found_by_its_entry_point(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "mau_cua_so"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('a template is data: its package is not run')\n")
    _folder(package, FAMILY, "thong_bao")
    info = tmp_path / "mau_cua_so-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: mau-cua-so\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[thidua.templates]\nthong-bao = mau_cua_so.thong_bao\n")
    monkeypatch.syspath_prepend(tmp_path)
    places._entries.cache_clear()
    try:
        assert "thong-bao" in places.known()
        _prints_a_family_document("thong-bao")
    finally:
        places._entries.cache_clear()
    assert "mau_cua_so" not in sys.modules


@pytest.mark.parametrize("word", [True, False])
@pytest.mark.parametrize("base", NAMES)
def test_a_new_template_prints_its_plan_at_once(base: str, word: bool, tmp_path: Path) -> None:
    made = new_template(tmp_path / "cua-so", base, word=word)
    assert {path.name for path in made} >= {"template.toml", "ke-hoach.yaml"}
    assert check_template(tmp_path / "cua-so").ok
    plan = thidua.read(tmp_path / "cua-so" / "ke-hoach.yaml")
    assert [one.van_ban for one in plan.noi_nhan] == ["Các phòng, đơn vị thuộc Sở"]
    assert not thidua.check(plan).findings
    assert Template(tmp_path / "cua-so").render(plan)
    with pytest.raises(thidua.WriteError, match="không trống"):
        new_template(tmp_path / "cua-so", base)


def test_a_new_template_of_an_own_one_finds_it_from_anywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _folder(tmp_path, 'extends = "nd30"\ntieu_de = "Của sở"\n[kieu]\nco_chu = 13\n', "cua-so")
    (tmp_path / "nơi khác").mkdir()
    monkeypatch.chdir(tmp_path)
    new_template(Path("phong") / 'tên "lạ"', "cua-so")
    new_template(Path("phòng"), str(tmp_path / "cua-so"), word=False)
    monkeypatch.chdir(tmp_path / "nơi khác")
    for folder in (tmp_path / "phong" / 'tên "lạ"', tmp_path / "phòng"):
        assert check_template(folder).ok
        assert Template(folder).kieu.co_chu == 13
        assert Template(folder).title == f"Mẫu {folder.name}"


@pytest.mark.parametrize("base", NAMES)
def test_every_line_of_a_new_manifest_can_be_put_to_use(base: str, tmp_path: Path) -> None:
    new_template(tmp_path / "cua-so", base, word=False)
    path = tmp_path / "cua-so" / "template.toml"
    lines = [re.sub(r"^# (\w+ = )", r"\1", line) for line in path.read_text("utf-8").splitlines()]
    assert ("# [ly_do]" in lines) == (base not in FREE)  # where there are no limits there is nothing to excuse
    path.write_text("\n".join(lines[: lines.index("# [ly_do]")] if "# [ly_do]" in lines else lines), "utf-8")
    assert Template(tmp_path / "cua-so").kieu == Template(base).kieu
    assert sum(" = " in line for line in lines) >= 24


def test_a_new_manifest_says_limits_where_they_hold_and_numbers_as_people_write_them(tmp_path: Path) -> None:
    new_template(tmp_path / "mot", "nd30", word=False)
    new_template(tmp_path / "hai", "tin-bai", word=False)
    assert "thụt đầu dòng: 10 – 12,7 mm (I.II.6.e)" in (tmp_path / "mot" / "template.toml").read_text("utf-8")
    assert "I.II" not in (tmp_path / "hai" / "template.toml").read_text("utf-8")


# The Word file of a department, measured


def _style(word: docx.document.Document, name: str, path: str, **values: str) -> None:
    """Sets attributes of a property of a style as Word types them."""
    element = word.styles[name].element.find(path, word.styles.element.nsmap)
    for key, value in values.items():
        element.set(f"{W}{key}", value)


LINES = {
    "exact": ("exact", "340", 1.057, "1,06 dòng (đúng 17 pt ở cỡ chữ 14)"),
    "exact below": ("exact", "240", 0.746, "0,75 dòng (đúng 12 pt ở cỡ chữ 14), quy định là từ 1 đến 1,5 dòng"),
    "at least": ("atLeast", "240", 1, ""),
    "at least, more": ("atLeast", "360", 1.119, ""),
    "lines": ("auto", "360", 1.5, ""),
}


@pytest.mark.parametrize(("rule", "line", "value", "said"), LINES.values(), ids=LINES)
def test_line_spacing_is_lines_however_word_says_it(
    rule: str, line: str, value: float, said: str, tmp_path: Path
) -> None:
    folder = _own_word_file(tmp_path, lambda word: _style(word, "Lời văn", "w:pPr/w:spacing", line=line, lineRule=rule))
    data = (folder / "document.docx").read_bytes()
    assert measured(data, "mẫu")["gian_dong"] == pytest.approx(value, abs=0.001)
    assert measured(data, "mẫu", "hd05")["gian_dong"] == pytest.approx(value * 1.149 * 14, abs=0.1)
    if not 1 <= value <= 1.5:
        assert said in str(check_template(folder))
    manifest = folder / "template.toml"
    manifest.write_text(manifest.read_text("utf-8").replace("# gian_dong = 1 ", "gian_dong = 1.2 "), "utf-8")
    made = read_package(Template(folder).word_file(), "mẫu")["word/styles.xml"]
    (style,) = (one for one in etree.fromstring(made).iter(f"{W}style") if one.get(f"{W}styleId") == "LoiVan")
    spacing = style.find(f"{W}pPr/{W}spacing")
    assert spacing is not None
    assert (spacing.get(f"{W}line"), spacing.get(f"{W}lineRule")) == ("288", "auto")


def test_line_spacing_of_the_party_is_put_as_points(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\nquy_uoc = "hd05"\nthe_thuc = false\n[kieu]\ngian_dong = 19\n')
    assert measured(Template(folder).word_file(), "mẫu", "hd05")["gian_dong"] == 19
    assert b'w:line="380" w:lineRule="exact"' in read_package(Template(folder).word_file(), "m")["word/styles.xml"]


def _of_theme(word: docx.document.Document) -> None:
    fonts = word.styles.element.find("w:docDefaults/w:rPrDefault/w:rPr/w:rFonts", word.styles.element.nsmap)
    for name in ("ascii", "hAnsi"):
        fonts.set(f"{W}{name}Theme", "minorHAnsi")
    for part in word.part.package.iter_parts():
        if "theme" in str(part.partname):
            part._blob = part.blob.replace(b'latin typeface="Times New Roman"', b'latin typeface="Calibri"')


def _on_the_tags(word: docx.document.Document) -> None:
    for paragraph in word.paragraphs:
        for run in paragraph.runs if paragraph.style and paragraph.style.name == "Lời văn" else ():
            run.font.name = "Calibri"


@pytest.mark.parametrize("change", [_of_theme, _on_the_tags])
def test_a_font_that_the_theme_or_the_tags_say_is_held_and_replaced(
    change: Callable[[docx.document.Document], None], tmp_path: Path
) -> None:
    folder = _own_word_file(tmp_path, change)
    assert "“phong” là Calibri, quy định là Times New Roman" in str(check_template(folder))
    manifest = folder / "template.toml"
    manifest.write_text(manifest.read_text("utf-8").replace("# phong", "phong"), "utf-8")
    assert not check_template(folder).findings
    made = read_package(Template(folder).word_file(), "mẫu")
    assert measured(Template(folder).word_file(), "mẫu")["phong"] == "Times New Roman"
    assert b"Theme" not in made["word/styles.xml"]
    assert b"Calibri" not in made["word/document.xml"]


def test_a_style_that_is_gone_cannot_be_set_and_the_check_says_so(tmp_path: Path) -> None:
    def gone(word: docx.document.Document) -> None:
        word.styles["Lời văn"].element.set(f"{W}styleId", "Nidung")
        word.styles["Lời văn"].name = "Nội dung"

    (finding,) = check_template(_own_word_file(tmp_path, gone))
    assert "phông chữ, giãn dòng, cách đoạn, thụt đầu dòng ở đó không đo được" in finding.what
    assert "[kieu] của template.toml cũng không đổi được" in finding.hint


def test_margins_of_every_section_are_held(tmp_path: Path) -> None:
    def narrow(word: docx.document.Document) -> None:
        word.sections[1].left_margin = Mm(10)

    folder = _own_word_file(tmp_path, narrow)
    (finding,) = check_template(folder)
    assert "“le_trai” là 10, quy định là từ 30 đến 35 mm" in finding.what
    with pytest.raises(thidua.TemplateError, match="“le_trai” là 10"):
        Template(folder)
    (folder / "template.toml").write_text('extends = "nd30"\n[kieu]\nle_trai = 30\n', "utf-8")
    assert check_template(folder).ok


def _letter(word: docx.document.Document) -> None:
    word.sections[0].page_width, word.sections[0].page_height = Mm(215.9), Mm(279.4)


def test_other_paper_is_refused_when_opened_unless_a_reason_is_given(tmp_path: Path) -> None:
    folder = _own_word_file(tmp_path, _letter)
    with pytest.raises(thidua.TemplateError, match="216 × 279 mm"):
        Template(folder)
    heir = _folder(tmp_path, 'extends = "../rieng"\n')
    with pytest.raises(thidua.TemplateError, match="216 × 279 mm"):
        Template(heir)
    with (folder / "template.toml").open("a", encoding="utf-8") as manifest:
        manifest.write('[ly_do]\nkho_giay = "Máy in của cơ quan"\n')
    assert check_template(folder).ok
    assert "lý do: Máy in của cơ quan" in str(check_template(folder))
    assert Template(folder)
    assert Template(heir)


def test_a_word_file_alone_is_held_too_but_it_is_a_warning(tmp_path: Path) -> None:
    def change(word: docx.document.Document) -> None:
        _letter(word)
        word.styles["Lời văn"].font.size = Pt(16)

    path = _own_word_file(tmp_path, change) / "document.docx"
    report = check_template(path)
    assert report.ok
    assert sorted(one.rule for one in report) == ["mau-602", "mau-604"]
    assert not any("template.toml" in one.hint for one in report)
    assert not check_template(path, plan=False).findings
    assert Template(path).kieu.co_chu == 16


def test_an_indent_of_nothing_is_a_value(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[kieu]\nthut_dong = 0\n[ly_do]\nthut_dong = "Quy chế"\n')
    assert check_template(folder).ok
    assert measured(Template(folder).word_file(), "mẫu")["thut_dong"] == 0


@pytest.mark.parametrize("name", ["Lời văn", "lời VĂN"])
def test_names_of_styles_are_the_same_in_any_unicode_form_and_case(name: str, tmp_path: Path) -> None:
    def renamed(word: docx.document.Document) -> None:
        word.styles["Lời văn"].name = unicodedata.normalize("NFD", name)
        for style in word.styles.element.iter(f"{W}style"):
            if style.get(f"{W}styleId") == "LoiVan":
                style.set(f"{W}styleId", "Nidung")

    assert not check_template(_own_word_file(tmp_path, renamed)).findings


# All faults at once


def test_keys_limits_and_the_word_file_are_told_in_one_report(tmp_path: Path) -> None:
    folder = _own_word_file(tmp_path, lambda word: setattr(word.styles["Lời văn"].font, "size", Pt(16)))
    (folder / "template.toml").write_text('extends = "nd30"\nkieuu = 1\nsai = 2\n[kieu]\nle_trai = 10\n', "utf-8")
    word = docx.Document(str(folder / "document.docx"))
    word.add_paragraph("{{ trich_yeu }")
    word.save(str(folder / "document.docx"))
    report = check_template(folder)
    assert [one.rule for one in report] == ["mau-601", "mau-601", "mau-602", "mau-602", "mau-101"]
    assert [one.what for one in report][:2] == ["không rõ “kieuu”", "không rõ “sai”"]
    with pytest.raises(thidua.TemplateError) as caught:
        Template(folder)
    assert [said in str(caught.value) for said in ("kieuu", "sai", "le_trai", "co_chu", "mở bằng {{")] == [True] * 5


def test_each_fault_of_a_manifest_has_its_line_and_its_file(tmp_path: Path) -> None:
    base = _folder(tmp_path, 'extends = "nd30"\n\n[kieu]\n# mm\nle_trai = 10\n')
    folder = _folder(
        tmp_path,
        'extends = "../so-a"\nkieuu = 1\n\n[kieu]\nco_chuu = 14\nco_chu = 15\n"phong" = "Arial"\n'
        '[ly_do]\nle_phai = "vì"\n',
        "so-b",
    )
    found = [(one.rule, one.source.removeprefix(str(tmp_path)), one.place) for one in check_template(folder)]
    assert found == [
        ("mau-601", "/so-b/template.toml", "dòng 2"),
        ("mau-609", "/so-b/template.toml", "dòng 5"),
        ("mau-602", "/so-a/template.toml", "dòng 5"),
        ("mau-602", "/so-b/template.toml", "dòng 6"),
        ("mau-602", "/so-b/template.toml", "dòng 7"),
        ("mau-607", "/so-b/template.toml", "dòng 9"),
    ]
    with pytest.raises(thidua.TemplateError, match=re.escape(f"{folder / 'template.toml'}:6: “co_chu” là 15")):
        Template(folder)
    with pytest.raises(thidua.TemplateError, match=re.escape(f"{base / 'template.toml'}:5: “le_trai” là 10")):
        Template(folder)


PLACES = [
    ("kieuu = 1", "mau-601", (2, 1), ("kieuu",)),
    ("[kieu]\n  co_chu = 15", "mau-602", (3, 3), ("kieu", "co_chu")),
    ("kieu = {co_chu = 15}", "mau-602", (2, 9), ("kieu", "co_chu")),
    ('[kieu]\nphong = "Arial"', "mau-602", (3, 1), ("kieu", "phong")),
    ("[kieu]\nle_trai = 300", "mau-605", (3, 1), ("kieu", "le_trai")),
    ("[kieu]\nle_phai = 300", "mau-605", (3, 1), ("kieu", "le_phai")),
    ("[kieu]\nle_trai = 60\nle_phai = 60", "mau-605", (3, 1), ("kieu", "le_trai")),
    ('[ly_do]\nco_chu = "vì"', "mau-607", (3, 1), ("ly_do", "co_chu")),
    ("[kieu]\nco_chuu = 14", "mau-609", (3, 1), ("kieu", "co_chuu")),
    ('[van_ban]\nten_loai = "A"\n "trích" = "B"', "mau-610", (4, 2), ("van_ban", "trích")),
    ('quy_uoc = "nd03"', "mau-611", (2, 1), ("quy_uoc",)),
    ('[ly_do]\nco_chuu = "vì"', "mau-612", (3, 1), ("ly_do", "co_chuu")),
    ('[kieu]\nco_chu = "14"', "mau-613", (3, 1), ("kieu", "co_chu")),
    ("tieu_de = 1", "mau-613", (2, 1), ("tieu_de",)),
    ("kieu = 1", "mau-613", (2, 1), ("kieu",)),
    ("[kieu]\nco_chu = 13.3", "mau-614", (3, 1), ("kieu", "co_chu")),
    ('[van_ban]\nten_loai="A"\ntrich_yeu="B"\n"trích yếu"="C"', "mau-615", (5, 1), ("van_ban", "trích yếu")),
    ('[van_ban]\ntrich_yeu="B"', "mau-616", (2, 2), ("van_ban",)),
]


@pytest.mark.parametrize(("manifest", "rule", "place", "keys"), PLACES, ids=[f"{case[1]} {case[3]}" for case in PLACES])
def test_a_fault_of_a_key_or_value_has_its_place_and_the_path_of_keys(
    manifest: str, rule: str, place: tuple[int, int], keys: tuple[str, ...], tmp_path: Path
) -> None:
    folder = _folder(tmp_path, f'extends = "nd30"\n{manifest}\n')
    (found,) = [one for one in check_template(folder) if one.rule == rule]
    assert ((found.line, found.column), found.path) == (place, keys)
    if found.level == "lỗi":
        with pytest.raises(thidua.TemplateError) as caught:
            Template(folder)
        (problem,) = [one for one in caught.value.problems if one.rule == rule]
        assert ((problem.line, problem.column), problem.path) == (place, keys)


@pytest.mark.parametrize("base", ['"../khong-co"', '"nd03"', "1", '"document.docx"'])
def test_a_base_that_is_none_has_its_place(base: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, f' extends = {base}\n[ly_do]\nco_chu = "vì"\n')
    (folder / "document.docx").write_bytes(b"")
    found = check_template(folder).findings[0]
    assert (found.rule, found.path, (found.line, found.column)) == (
        "mau-613" if base == "1" else "mau-619", ("extends",), (1, 2)
    )  # fmt: skip


def test_a_file_that_is_no_word_file_is_told_once(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\nkieuu = 1\n')
    (folder / "document.docx").write_bytes(b"khong phai")
    assert len(check_template(folder)) == 2
    with pytest.raises(thidua.TemplateError) as caught:
        Template(folder)
    assert len(caught.value.problems) == 2


@pytest.mark.parametrize("format", ["html", "md"])
def test_a_text_that_is_not_utf_8_is_told_and_its_mark_is_not_printed(format: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\nthe_thuc = false\n')
    path = folder / f"document.{format}"
    path.write_bytes("Kế hoạch {{ trich_yeu }}".encode("utf-16"))
    assert "không phải chữ UTF-8" in str(check_template(folder))
    with pytest.raises(thidua.TemplateError, match="không phải chữ UTF-8"):
        Template(folder)
    path.write_bytes(
        b"\xef\xbb\xbf<p>Xin {{ trich_yeu }}</p>" if format == "html" else b"\xef\xbb\xbfXin {{ trich_yeu }}"
    )
    assert check_template(folder).ok
    assert "\ufeff" not in Template(folder).render(thidua.read(PLAN), format).decode()


def test_a_reason_for_a_value_within_the_limits_is_told(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[kieu]\nco_chu = 13\n[ly_do]\nco_chu = "Quy chế"\n')
    (finding,) = check_template(folder)
    assert (finding.rule, finding.level) == ("mau-607", "cảnh báo")
    assert not check_template(_folder(tmp_path, 'extends = "../so-a"\n', "so-b")).findings


def test_the_list_and_the_page_name_the_same_formats(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["template", "list"]) == 0
    said = {line.split()[0]: line[line.rindex("(") + 1 : -1] for line in capsys.readouterr().out.splitlines()}
    page = (ROOT / "docs" / "mau.md").read_text("utf-8")
    assert {name: said[name] for name in NAMES} == dict(re.findall(r"(?m)^\| `([\w-]+)` \| .+ \| ([\w, ]+) \|$", page))


@pytest.mark.parametrize("name", ["mau-so.docx", "Document.DOCX"])
def test_a_word_file_under_another_name_is_told(name: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n')
    (folder / name).write_bytes(Template("nd30").word_file())
    (folder / "ke-hoach.docx").write_bytes(Template("nd30").render(thidua.read(PLAN)))  # printed: no template
    (finding,) = check_template(folder)
    assert (finding.rule, f"tệp {name} không được dùng" in finding.what) == ("mau-606", True)
    assert "document.docx" in finding.hint
    (folder / "template.toml").write_text('tieu_de = "Mẫu"\n', "utf-8")
    assert [one.rule for one in check_template(folder)] == ["mau-617", "mau-606"]


def test_a_template_that_is_refused_for_its_sizes_can_be_looked_at(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[kieu]\nco_chu = 15\n')
    assert Template(folder, limits=False).fields()


# What extends what


def test_a_chain_of_honest_templates_is_no_circle(tmp_path: Path) -> None:
    _folder(tmp_path, 'extends = "nd30"\n[kieu]\nco_chu = 13\n', "a0")
    for number in range(1, 20):
        _folder(tmp_path, f'extends = "../a{number - 1}"\n', f"a{number}")
    assert Template(tmp_path / "a19").kieu.co_chu == 13


def test_a_circle_is_told_by_its_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _folder(tmp_path, 'extends = "../so-b"\n')
    _folder(tmp_path, 'extends = "../so-c"\n', "so-b")
    _folder(tmp_path, 'extends = "../so-b"\n', "so-c")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(thidua.TemplateError, match="vòng tròn: so-b → so-c → so-b"):
        Template("so-a")


def test_a_file_of_a_template_is_not_the_template(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n')
    (folder / "document.html").write_text("<p>{{ trich_yeu }}</p>", "utf-8")
    with pytest.raises(thidua.UsageError, match=re.escape(f"dùng thư mục của nó: {folder}")):
        get_template(folder / "document.html")


def test_what_a_name_extends_does_not_hang_on_where_the_program_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _folder(tmp_path, 'extends = "quyet-dinh"\n', "nd30")
    (tmp_path / "mau").mkdir()
    folder = _folder(tmp_path / "mau", 'extends = "nd30"\n')
    monkeypatch.chdir(tmp_path)
    assert Template(folder).kind == "kế hoạch"


# What is derived


def test_a_document_without_loai_is_no_plan(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[van_ban]\nten_loai = "Thông báo"\nma_loai = "TB"\n')
    heir = _folder(tmp_path, 'extends = "../so-a"\n', "so-b")
    plan = thidua.read(PLAN)
    for one in (Template(folder), Template(heir)):
        assert one.kind == "thông báo"
        assert not one.prints_plan
        assert one.written == ("docx", "html", "pdf")
        with pytest.raises(thidua.UsageError, match="không có định dạng txt"):
            thidua.render(plan, "txt", template=one)
        assert carried_in(one.render(plan)) is None


def test_a_derived_document_of_nd30_names_itself(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        'extends = "nd30"\n[van_ban]\nten_loai = "Thông báo"\nma_loai = "TB"\ntrich_yeu = "Về việc họp"\n',
    )
    plan = thidua.read(PLAN)
    core = read_package(Template(folder).render(plan), "văn bản")["docProps/core.xml"].decode()
    assert "<dc:title>Thông báo Về việc họp</dc:title>" in core
    assert "<cp:category>Thông báo</cp:category>" in core
    assert "KH-" not in core
    page = Template(folder).render(plan, "html").decode()
    assert "<title>Thông báo Về việc họp</title>" in page
    assert 'name="description" content="Thông báo Về việc họp"' in page


def test_a_document_whose_kind_has_no_code_lacks_a_symbol(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 'extends = "nd30"\n[van_ban]\nten_loai = "Thông báo"\nso = "5"\n')
    template, plan = Template(folder), thidua.read(PLAN)
    assert "/-" not in docx_text(template.render(plan))
    assert "ký hiệu" in template.missing(plan)


def test_closing_paragraphs_are_the_body_of_a_derived_document(tmp_path: Path) -> None:
    folder = _folder(
        tmp_path,
        'extends = "nd30"\n[van_ban]\nten_loai = "Thông báo"\nmo_dau = "Sở thông báo như sau"\n'
        'ket_luan = ["Đã ban hành {{ plan.vien_dan }}.", "Đề nghị các đơn vị thực hiện"]\n',
    )
    plan = thidua.read(PLAN)
    text = squeeze(docx_text(Template(folder).render(plan)))
    at = [text.index(squeeze(one)) for one in ("như sau:", plan.vien_dan, "Đề nghị các đơn vị thực hiện./.")]
    assert at == sorted(at)


# Templates of other packages


def _package(where: Path, entries: str) -> None:
    info = where / "goi-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: goi\nVersion: 1\n")
    (info / "entry_points.txt").write_text(f"[thidua.templates]\n{entries}")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Makes entry points known for a test."""
    monkeypatch.syspath_prepend(tmp_path)
    places._entries.cache_clear()
    yield lambda entries: _package(tmp_path, entries)
    places._entries.cache_clear()


def test_a_broken_package_leaves_the_others_as_they_are(
    tmp_path: Path, installed: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    installed("hong = khong_co.mau\nlanh = goi_lanh.mau\n")
    (tmp_path / "goi_lanh").mkdir()
    _folder(tmp_path / "goi_lanh", 'extends = "nd30"\ntieu_de = "Mẫu lành"\n', "mau")
    found = dict(listed())
    assert isinstance(found["hong"], thidua.TemplateError)
    assert isinstance(found["lanh"], Template)
    assert {*NAMES, "hong", "lanh"} == found.keys()
    with pytest.raises(thidua.TemplateError, match=r"mẫu “hong” của gói goi không có template\.toml"):
        get_template("hong")
    with pytest.raises(thidua.UsageError, match="có phải “tin-bai” không"):
        get_template("tin-bay")
    assert Template("lanh").title == "Mẫu lành"
    assert cli.run(["template", "list"]) == 0
    said = capsys.readouterr()
    assert "Mẫu lành (docx, html, pdf, txt, md)" in said.out
    assert said.err.startswith("hong         không mở được: mẫu “hong” của gói goi không có template.toml")


def test_a_package_may_bear_the_name_of_a_bundled_template_and_extend_it(
    tmp_path: Path, installed: Callable[[str], None]
) -> None:
    installed("nd30 = goi_cua_so.mau\n")
    (tmp_path / "goi_cua_so").mkdir()
    folder = _folder(tmp_path / "goi_cua_so", 'extends = "nd30"\ntieu_de = "Của sở"\n[kieu]\nco_chu = 13\n', "mau")
    for one in (Template("nd30"), Template(folder)):
        assert (one.title, one.kieu.co_chu) == ("Của sở", 13)


def test_a_package_that_only_a_finder_knows_is_found_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, installed: Callable[[str], None]
) -> None:
    installed("mot = goi_xa.con.mau\nhai = ten_khac.mau\n")
    source = tmp_path / "noi khac" / "src"
    (source / "con").mkdir(parents=True)
    for one in (source, source / "con"):
        (one / "__init__.py").write_text("raise RuntimeError('a template is data: its package is not run')\n")
    _folder(source / "con", 'extends = "nd30"\ntieu_de = "Một"\n', "mau")

    class Finder:
        """What setuptools puts on the meta path for a package whose folder has another name."""

        @staticmethod
        def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
            folder = {"goi_xa": source, "ten_khac": source / "con"}.get(name)
            return folder and spec_from_file_location(
                name, folder / "__init__.py", submodule_search_locations=[str(folder)]
            )

    class Broken:
        @staticmethod
        def find_spec(name: str, path: object = None, target: object = None) -> ModuleSpec | None:
            if name.startswith(("goi_xa", "ten_khac")):
                raise RuntimeError("somebody else's")
            return None

    monkeypatch.setattr(sys, "meta_path", [Broken, *sys.meta_path, Finder])
    assert Template("mot").title == Template("hai").title == "Một"
    assert not {"goi_xa", "ten_khac"} & set(sys.modules)


def test_a_document_that_carries_its_plan_must_print_it(tmp_path: Path) -> None:
    said = 'extends = "nd30"\n\n[van_ban]\nten_loai = "Quyết định"\nma_loai = "QĐ"\nkem_ke_hoach = true\n'
    folder = _folder(tmp_path, said)
    assert "mau-608" in {finding.rule for finding in check_template(folder)}
    assert "mau-608" not in {finding.rule for finding in check_template("quyet-dinh")}


@pytest.mark.parametrize("value", ["{{ nguoi_ky }}", "{{ noi_nhan }}", "{{ co_quan }}"])
def test_a_text_that_is_one_tag_stands_for_its_value(value: str, tmp_path: Path) -> None:
    name = value.strip("{ }")
    said = (
        f'extends = "nd30"\n\n[van_ban]\nten_loai = "Thông báo"\nma_loai = "TB"\ntrich_yeu = "a"\n{name} = "{value}"\n'
    )
    assert check_template(_folder(tmp_path, said)).ok


@pytest.mark.parametrize("name", ["kieu", "title", "kind", "name"])
def test_a_template_does_not_change(name: str) -> None:
    template = Template("nd30")
    with pytest.raises(AttributeError, match=name):
        setattr(template, name, None)


def test_gaps_of_a_templates_own_words_are_refused_under_strict() -> None:
    plan = thidua.KeHoach(noi_dung=["a"], co_quan={"tên": "Sở Nội vụ", "viết tắt": "SNV", "địa danh": "Huế"})
    for name in ("bao-cao", "dang-ky", "phan-cong"):
        assert "trích yếu" in Template(name).missing(plan)


@EACH_WORD
def test_no_style_has_a_comma_in_its_name(folder: Path) -> None:
    """Word takes what follows one for another name of the style, and cuts it off when it saves."""
    styles = read_package((folder / "document.docx").read_bytes(), folder.name)["word/styles.xml"].decode()
    assert not re.findall(r'w:name w:val="[^"]*,[^"]*"', styles)


def test_the_small_file_to_start_from_prints_every_plan_with_half_the_tags() -> None:
    folder = next(one for one in WITH_WORD if (one / SMALL).is_file())
    dumped = dump_docx((folder / SMALL).read_bytes(), SMALL)
    assert (folder / f"{SMALL}.txt").read_text("utf-8") == dumped
    whole = (folder / "document.docx.txt").read_text("utf-8")
    assert 2 * len(re.findall(r"\{[{%]", dumped)) <= len(re.findall(r"\{[{%]", whole))
    data = (folder / SMALL).read_bytes()
    assert check_docx(data, SMALL).findings == ()
    small = Template(data)
    plans = (*(one.plan for one in shapes()), *map(thidua.read, EXAMPLES))
    for plan in (one for one in plans if one.quy_uoc == "nd30"):
        assert sorted(_words(small.render(plan))) == sorted(_words(Template(folder).render(plan)))


def _words(data: bytes) -> list[str]:
    return docx_text(data).split()


def test_of_the_small_file_the_signature_begins_level_with_the_recipients(tmp_path: Path) -> None:
    folder = next(one for one in WITH_WORD if (one / SMALL).is_file())
    (shape,) = (one.plan for one in shapes() if one.name == "ngan")
    written = thidua.write(shape, tmp_path / "gon.docx", template=(folder / SMALL).read_bytes())
    print_pdf([written], tmp_path)
    with pdfplumber.open(tmp_path / "gon.pdf") as pdf:
        *_, page = pdf.pages
        words = page.extract_words()
    (left,) = (one["bottom"] for one in words if one["text"] == "nhận:")
    level = [one["text"] for one in words if abs(one["bottom"] - left) < 3 and one["x0"] > page.width / 2]
    assert level


@pytest.mark.parametrize("plan", ["ngan", "phu-luc"])
def test_what_stands_at_the_foot_of_the_small_file_is_changed_in_one_place(plan: str) -> None:
    """Word keeps a footer for each section: what is changed in the first must print without appendices, too."""
    word = docx.Document(str(next(one for one in WITH_WORD if (one / SMALL).is_file()) / SMALL))
    foot = word.sections[0].first_page_footer
    foot.is_linked_to_previous = True
    foot.is_linked_to_previous = False  # a part of its own, as Word saves it
    foot.paragraphs[0].text = "15 Lê Lợi"
    stream = BytesIO()
    word.save(stream)
    (shape,) = (one.plan for one in shapes() if one.name == plan)
    printed = docx.Document(BytesIO(Template(stream.getvalue()).render(shape)))
    assert printed.sections[0].first_page_footer.paragraphs[0].text == "15 Lê Lợi"
    assert len(printed.sections) == 1 + len(shape.phu_luc)


def test_a_new_template_may_begin_small(tmp_path: Path) -> None:
    made = new_template(tmp_path / "gon", small=True)
    assert {path.name for path in made} == {"template.toml", "ke-hoach.yaml", "document.docx"}  # one file to change
    assert check_template(tmp_path / "gon").findings == ()
    assert Template(tmp_path / "gon").render(thidua.read(tmp_path / "gon" / "ke-hoach.yaml"), strict=True)
    with pytest.raises(thidua.UsageError, match="mẫu dang không có bản gọn"):
        new_template(tmp_path / "khac", "dang", small=True)
    assert not (tmp_path / "khac").exists()


def test_of_a_misspelt_folder_the_one_beside_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new_template(tmp_path / "mau-cua-so", small=True)
    monkeypatch.chdir(tmp_path)
    for wrong in ("mau-cua", "mau-cua-s"):
        with pytest.raises(thidua.UsageError, match=f"không có mẫu “{wrong}” .có phải “mau-cua-so” không"):
            Template(wrong)
    with pytest.raises(thidua.UsageError, match="có sẵn: bao-cao"):
        Template("khac-hẳn/xyz")


def test_of_a_misspelt_field_a_print_offers_the_near_one_as_the_check_does() -> None:
    plan = thidua.KeHoach(trich_yeu="Tết trồng cây")
    for typed, near in (("{{ dau.trich_yu }}", "trich_yeu"), ("{{ plan.cac_don_v }}", "cac_don_vi")):
        document = docx.Document()
        document.add_paragraph(typed)
        stream = BytesIO()
        document.save(stream)
        with pytest.raises(thidua.TemplateError, match=f"ở đây .có phải “{near}” không"):
            Template(stream.getvalue()).render(plan)


# Carried to another process.


def _tripled(value: object) -> str:
    return f"{value}" * 3


def _own(kind: str, tmp_path: Path) -> Template:
    if kind == "folder":
        (tmp_path / "phong").mkdir()
        (tmp_path / "phong" / "template.toml").write_text('extends = "nd30"\n[kieu]\nco_chu = 13\n', "utf-8")
        return Template(tmp_path / "phong")
    data = (ROOT / "thidua" / "templates" / "nd30" / "document.docx").read_bytes()
    if kind == "bytes":
        return Template(data)
    (tmp_path / "mau.docx").write_bytes(data)
    return Template(tmp_path / "mau.docx", filters={"ba_lan": _tripled})


@pytest.mark.parametrize("kind", [*NAMES, "folder", "file", "bytes"])
def test_a_template_is_pickled_by_its_source(kind: str, tmp_path: Path) -> None:
    template = get_template(kind) if kind in NAMES else _own(kind, tmp_path)
    plan = thidua.read(PLAN)
    wanted = template.render(plan, carry=False)
    again = pickle.loads(pickle.dumps(template))
    if kind == "file":
        (tmp_path / "mau.docx").unlink()  # what a file says goes along
    assert (again.name, again.kieu, again.formats) == (template.name, template.kieu, template.formats)
    assert again.render(plan, carry=False) == wanted
    assert copy.deepcopy(template) is template


def test_a_pool_of_processes_prints_with_a_template(tmp_path: Path) -> None:
    template, plan = _own("file", tmp_path), thidua.read(PLAN)
    with ProcessPoolExecutor(2) as pool:
        assert [*pool.map(template.render, [plan] * 4)] == [template.render(plan)] * 4
