"""Templates: what each bundled one promises; departments' own folders, limits, search order, a new family."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import docx.document
import pytest
from docx.shared import Mm, Pt
from lxml import etree
from support import EXAMPLES, ROOT
from texts import docx_text, squeeze

import thidua
from thidua.engine.dump import dump_docx
from thidua.engine.measures import measured
from thidua.engine.package import read_package
from thidua.engine.wordml import W
from thidua.templates import Template, bundled, get_template, places
from thidua.templates.checking import check_template
from thidua.templates.starting import new_template

NAMES = bundled()
FOLDERS = [ROOT / "thidua" / "templates" / name for name in NAMES]
WITH_WORD = [folder for folder in FOLDERS if (folder / "document.docx").is_file()]
EACH = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
EACH_WORD = pytest.mark.parametrize("folder", WITH_WORD, ids=lambda folder: folder.name)
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
        said = measured((folder / "document.docx").read_bytes(), folder.name)
        assert {name: getattr(template.kieu, name) for name in said} == said


@EACH_WORD
def test_columns_of_the_word_file_fill_the_text_between_the_margins(folder: Path) -> None:
    parts = read_package((folder / "document.docx").read_bytes(), folder.name)
    document, kieu = etree.fromstring(parts["word/document.xml"]), Template(folder).kieu
    for section in document.iter(f"{{{W}}}sectPr"):
        page, margin = section.find(f"{{{W}}}pgSz"), section.find(f"{{{W}}}pgMar")
        assert page is not None
        assert margin is not None
        inside = int(page.get(f"{{{W}}}w", "0")) - int(margin.get(f"{{{W}}}left", "0"))
        inside -= int(margin.get(f"{{{W}}}right", "0"))
        wide = page.get(f"{{{W}}}orient") == "landscape"
        assert inside / 1440 * 25.4 == pytest.approx(kieu.rong_ngang if wide else kieu.rong, abs=0.2)


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
    "no TOML": ("extends = nd30", "không đọc được"),
    "a size off the limits": ('extends = "nd30"\n[kieu]\nco_chu = 15\n', "quy định là từ 13 đến 14 pt (I.II.6"),
    "a margin off the limits": ('extends = "nd30"\n[kieu]\nle_trai = 25\n', "quy định là từ 30 đến 35 mm (I.I.3)"),
    "another font": ('extends = "nd30"\n[kieu]\nphong = "Arial"\n', "quy định là Times New Roman (I.I.4)"),
    "a reason for nothing": ('extends = "nd30"\n[ly_do]\nco_chuu = "vì"\n', "có phải “co_chu” không?"),
    "a document of no field": ('extends = "nd30"\n[van_ban]\nten_loai = "A"\ntrich = "b"\n', "không có “trich”"),
    "a document without a kind": ('extends = "nd30"\n[van_ban]\ntrich_yeu = "b"\n', "chưa có “ten_loai”"),
    "curly quotes": ("extends = “nd30”\n", "dùng nháy thẳng"),
    "a decimal comma": ('extends = "nd30"\n[kieu]\ngian_dong = 1,2\n', "không đọc được “gian_dong = 1,2”"),
    "the same key twice": ('extends = "nd30"\nextends = "dang"\n', "mỗi khóa, mỗi [bảng] viết một lần"),
    "a base that is a file": (f'extends = "{FOLDERS[0].as_posix()}/document.docx"\n', "không phải mẫu"),
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
        for style in word.styles.element.iter(f"{{{W}}}style"):  # as Word does when it saves
            if style.get(f"{{{W}}}styleId") == "LoiVan":
                style.set(f"{{{W}}}styleId", "Nidung")

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
    path.write_text("\n".join(lines[: lines.index("# [ly_do]")]), "utf-8")
    assert Template(tmp_path / "cua-so").kieu == Template(base).kieu
    assert sum(" = " in line for line in lines) >= 24
