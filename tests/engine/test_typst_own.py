"""Somebody's own template of typst: a program apart prints it, reaches nothing else, and ends when it is too much."""

from __future__ import annotations

import copy
import gc
import io
import itertools
import json
import logging
import os
import pickle
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import pytest
from support import EXAMPLES, PATIENCE, ROOT, need, need_module
from texts import pdf_text

import thidua
from thidua.cli import run
from thidua.engine import typst_files, typst_own
from thidua.engine.typst import Inside, TypstTemplate, _chosen
from thidua.engine.typst_data import told_of
from thidua.preview import preview
from thidua.templates import Template, bundled
from thidua.templates.checking import check_template
from thidua.templates.manifest import files_of
from thidua.templates.starting import new_template

pytest.importorskip("typst")

PNG = (ROOT / "examples" / "anh" / "ky.png").read_bytes()
PLAN = thidua.read(EXAMPLES[0].with_name("so-noi-vu.yaml"))
HEAD = '#import "the-thuc.typ": *\n#show: trang\n'
LETTERHEAD = f"""{HEAD}#giua("TỔNG CÔNG TY ĐÔNG Á", dam: true)
#ten_van_ban(d.dau)
#cac_khoi(d.khoi)
#phan_cuoi(d.cuoi)
#cac_phu_luc(d.phu_luc)
"""
SLOW = "#for i in range(100000) { for j in range(100000) { let x = i * j } }"

Folder = Callable[..., Path]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    """Makes a template's folder: its document, further files by name, what its manifest says."""

    def made(source: str, toml: str = 'tieu_de = "Riêng"', **files: bytes) -> Path:
        place = tmp_path / "rieng"
        place.mkdir(exist_ok=True)
        (place / "template.toml").write_text(toml, "utf-8")
        (place / "document.typ").write_text(source, "utf-8")
        for name, data in files.items():
            (place / name).write_bytes(data)
        return place

    return made


def _press(template: Template) -> Any:
    compiled = template._compile("pdf")
    assert isinstance(compiled, TypstTemplate)
    return compiled.press


def _worker(template: Template) -> Any:
    """The program that is kept."""
    press = _press(template)
    worker = press._idle.get_nowait()
    press._idle.put(worker)
    return worker


def _refused(template: Template | Path, plan: thidua.KeHoach = PLAN, **given: Any) -> tuple[thidua.Problem, ...]:
    with pytest.raises(thidua.TemplateError) as caught:
        (template if isinstance(template, Template) else Template(template)).render(plan, "pdf", **given)
    return caught.value.problems


# --- It prints --------------------------------------------------------------------------------------


def test_a_letterhead_of_its_own_takes_five_lines(folder: Folder, tmp_path: Path) -> None:
    pdfua: Any = need_module("pdfua")
    file = thidua.write(PLAN, tmp_path / "x.pdf", template=folder(LETTERHEAD))
    said = pdf_text(file.read_bytes())
    assert said.startswith("TỔNG CÔNG TY ĐÔNG Á")
    assert "CỘNG HÒA" not in said
    assert "KẾ HOẠCH" in said
    assert list(pdfua.validate(str(file)).findings) == []


def test_with_the_source_of_a_bundled_one_it_prints_the_same_bytes(folder: Folder) -> None:
    source = (Path(thidua.__file__).parent / "templates" / "nd30" / "document.typ").read_text("utf-8")
    for example in EXAMPLES:
        plan = thidua.read(example)
        if plan.quy_uoc == "nd30":
            place = folder(source, 'extends = "nd30"')
            assert thidua.render(plan, "pdf", template=place) == thidua.render(plan, "pdf", template="nd30"), example


def test_a_font_of_another_width_is_warned_of(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Fonts:
        def families(self) -> list[str]:
            return there

    monkeypatch.setattr("thidua.engine.typst._fonts", Fonts)
    caplog.set_level(logging.INFO, "thidua")
    cases = {
        ("Times New Roman", "Tinos"): (logging.INFO, "in bằng Tinos"),
        ("Times New Roman", "Noto Sans"): (logging.WARNING, "in bằng Libertinus Serif, chữ rộng khác"),
        ("Arial", "Tinos"): (logging.WARNING, "không có phông Arial, in bằng Tinos, chữ rộng khác"),
        ("Tinos", "Liberation Serif"): (logging.INFO, "in bằng Liberation Serif"),
        ("Arial", "Liberation Sans"): (logging.INFO, "không có phông Arial, in bằng Liberation Sans"),
        ("Calibri", "Liberation Sans"): (logging.WARNING, "in bằng Libertinus Serif, chữ rộng khác"),
    }
    for (wanted, only), (level, said) in cases.items():
        there = [only]
        _chosen.cache_clear()
        caplog.clear()
        _chosen(wanted)
        _chosen(wanted)
        (told,) = caplog.records
        assert (told.levelno, told.getMessage().endswith(said)) == (level, True), told.getMessage()
    _chosen.cache_clear()


@pytest.mark.parametrize("font", ["DejaVu Serif", "Libertinus Serif", "Arial"])
def test_no_word_falls_off_the_paper_in_another_font(font: str, folder: Folder) -> None:
    """Words are measured in Times New Roman; another font may be wider by a fifth."""
    place = folder("", f'extends = "nd30"\n[kieu]\nphong = "{font}"\n[ly_do]\nphong = "Thử"')
    (place / "document.typ").unlink()
    long = "m" * 400
    plan = thidua.KeHoach(trich_yeu=long, noi_dung=[long, f"**{long}**", {"tiêu đề": long, "gồm": ["a"]}])
    with need_module("pdfplumber").open(io.BytesIO(thidua.render(plan, "pdf", template=place))) as pdf:
        printed = [letter for page in pdf.pages for letter in page.chars if letter["text"].strip()]
    assert max(letter["x1"] for letter in printed) < (210 - 15) / 25.4 * 72 + 1


def test_one_file_is_a_template(tmp_path: Path) -> None:
    file = tmp_path / "mau.typ"
    file.write_text(LETTERHEAD, "utf-8")
    template = Template(file)
    assert (template.name, template.formats, template.written) == ("mau.typ", ("pdf",), ("pdf", "txt", "md"))
    assert "ĐÔNG Á" in pdf_text(template.render(PLAN, "pdf"))
    assert check_template(file).findings == ()
    with pytest.raises(thidua.UsageError):
        template.render(PLAN, "docx")
    with pytest.raises(thidua.UsageError):
        template.word_file()


def test_one_file_reads_none_beside_it(tmp_path: Path) -> None:
    (tmp_path / "ben-canh.txt").write_text("bí mật", "utf-8")
    file = tmp_path / "mau.typ"
    file.write_text(f'{HEAD}#read("ben-canh.txt")', "utf-8")
    assert [one.rule for one in _refused(Template(file))] == ["mau-723"]


def test_the_files_of_its_folder_are_its_own(folder: Folder) -> None:
    place = folder(f'{HEAD}#import "phan/dau.typ": dau\n#dau()\n#json("so.json").a', **{"so.json": b'{"a": "Sau"}'})
    (place / "phan").mkdir()
    (place / "phan" / "dau.typ").write_text('#import "/the-thuc.typ": *\n#let dau() = giua("Một")', "utf-8")
    assert pdf_text(thidua.render(PLAN, "pdf", template=place)).split() == ["Một", "Sau"]


def test_a_shared_file_of_its_own_stands_for_the_bundled_one(folder: Folder) -> None:
    own = b'#let trang(x) = { set document(title: "A", date: datetime(year: 2026, month: 1, day: 1))\nx }'
    place = folder(f"{HEAD}Một", **{"the-thuc.typ": own})
    assert pdf_text(thidua.render(PLAN, "pdf", template=place)).strip() == "Một"


def test_what_extends_and_has_no_source_of_its_own_runs_inside(tmp_path: Path, folder: Folder) -> None:
    place = tmp_path / "con"
    place.mkdir()
    (place / "template.toml").write_text('extends = "nd30"\n[kieu]\nco_chu = 13\n', "utf-8")
    assert isinstance(_press(Template(place)), Inside)
    folder(LETTERHEAD)
    (place / "template.toml").write_text('extends = "../rieng"\n', "utf-8")
    assert isinstance(_press(Template(place)), typst_own.Apart)
    assert "ĐÔNG Á" in pdf_text(thidua.render(PLAN, "pdf", template=place))


def test_texts_of_its_manifest_and_values_beside_a_plan_are_data(folder: Folder) -> None:
    toml = """tieu_de = "Riêng"
[pdf]
cau = "Kèm {{ trich_yeu|upper }}"
[gia_tri]
phong = "chữ"
vang = "ảnh"
"""
    source = f"{HEAD}#chu(d.rieng.cau)\n\n#d.gia_tri.phong, #(d.gia_tri.vang == none), #anh(d.gia_tri.vang)"
    said = pdf_text(thidua.render(PLAN, "pdf", template=folder(source, toml), values={"phong": "#read(1)"}))
    assert "Kèm PHÁT ĐỘNG" in said
    assert "#read(1), true," in said


def test_a_picture_stands_there_with_its_words(folder: Folder) -> None:
    pikepdf: Any = need_module("pikepdf")
    template = Template(folder(f"{HEAD}#anh(d.gia_tri.ky)\n\n#anh(d.gia_tri.hoa)"))
    values = {"ky": thidua.Anh(PNG, rong=20, cao=10, thay_the="Chữ ký"), "hoa": thidua.Anh(PNG)}
    made = template.render(PLAN, "pdf", values=values)
    with pikepdf.open(io.BytesIO(made)) as pdf:
        figures = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and one.get("/S") == "/Figure"]
        assert [str(one.Alt) for one in figures] == ["Chữ ký"]
        left, low, right, high = map(float, figures[0].A[0].BBox)
        assert (right - left, high - low) == pytest.approx((20 / 25.4 * 72, 10 / 25.4 * 72), abs=0.1)
    assert made == template.render(PLAN, "pdf", values=values)
    assert not list((_worker(template).folder / typst_own.PICTURES).iterdir())


def test_the_same_in_any_thread_and_from_a_pickle(folder: Folder) -> None:
    template = Template(folder(LETTERHEAD))
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(template.render(PLAN, "pdf"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    twins = (pickle.loads(pickle.dumps(template)), copy.deepcopy(template))
    made += [twin.render(PLAN, "pdf") for twin in twins]
    assert len(made) == 8
    assert len(set(made)) == 1


def test_one_file_is_pickled_by_its_bytes(tmp_path: Path) -> None:
    file = tmp_path / "mau.typ"
    file.write_text(LETTERHEAD, "utf-8")
    kept = pickle.dumps(Template(file))
    made = Template(file).render(PLAN, "pdf")
    file.unlink()
    assert pickle.loads(kept).render(PLAN, "pdf") == made


# --- What is wrong, and where -----------------------------------------------------------------------

FAULTY = {
    "#phan_dauu(d.dau)": ("mau-723", 3, 2, "không có tên “phan_dauu”"),
    "Một\n\n  #d.khoii": ("mau-723", 5, 6, "ở đây không có “khoii”"),
    "#d.kem.dau": ("mau-723", 3, 8, "không có giá trị (none)"),
    "#giua(datetime.today())": ("mau-723", 3, 2, "chu, giua, trai, doan gọi sai: cần một dòng chữ, đây là datetime"),
    "#dong_cham(d)": ("mau-723", 3, 2, "typst không in được"),
    '#vua("x", "a")': ("mau-723", 3, 2, "vua gọi sai: bề rộng là một số (mm), đây là một chữ"),
    '#bang_rieng(("a", "b"), (10,), (true,), ())': ("mau-723", 3, 2, "2 tên cột, 1 bề rộng, 1 chỗ giữa"),
    '#bang_rieng(("a", "b"), (10, 20), (true, true), ("x", ("y",)))': ("mau-723", 3, 2, "hàng thứ 2 có 1 ô, bảng có 2"),
    '#bang_rieng("a", (10,), (true,), ())': ("mau-723", 3, 2, "tên cột cần một danh sách, đây là một chữ"),
    "Một\n#let _ = 1\n  #vua((van: 1), 5)": ("mau-723", 5, 4, "type integer has no method"),
    '#set text(font: "Comic Sans MS", fallback: false)\nx': ("mau-706", 3, 34, "fallback: false"),
    "#let co = false\n#text(fallback : co)[x]": ("mau-706", 4, 7, "fallback: co"),
    '#panic("a\\nerror: x\\n  ┌─ /etc/passwd:3:1\\n  = hint: gõ …")': ("mau-723", 3, 2, "panicked with: a error: x ┌─"),
    '#context panic("a")\n#context panic("b\\nerror: c\\n  ┌─ document.typ:1:1\\n")': (
        "mau-723",
        3,
        10,
        "panicked with: a",
    ),
    '#read("a\\nerror: x\\n  ┌─ /etc/passwd:3:1")': ("mau-723", 3, 7, "không có tệp này"),
    '#image("khong-co.png")': ("mau-723", 3, 8, "không có tệp này"),
    '#read("/etc/passwd")': ("mau-723", 3, 7, "không có tệp này"),
    '#read("../template.toml")': ("mau-723", 3, 7, "ở ngoài thư mục"),
    '#include "../../../../etc/hostname"': ("mau-723", 3, 10, "ở ngoài thư mục"),
    '#image("a.png")': ("mau-723", 3, 2, "chưa có lời thay thế"),
    "$ x^2 $": ("mau-723", 3, 1, "công thức chưa có lời thay thế"),
    "Một $x$ hai": ("mau-723", 3, 5, "công thức chưa có lời thay thế"),
    "#math.equation($x$)": ("mau-723", 3, 2, "công thức chưa có lời thay thế"),
    "#figure(rect())": ("mau-723", 3, 2, "hình chưa có lời thay thế"),
    "#while true {}": ("mau-723", 3, 8, "condition is always true"),
    "#let f(x) = f(x)\n#f(1)": ("mau-723", 3, 13, "maximum function call depth exceeded"),
    "Chữ 中": ("mau-706", 3, 1, "“中”"),
    '#let ten = "@pre" + "view/a:1.0.0"\n#import ten: *': ("mau-725", 4, 9, "không dùng được gói"),
    '#import "@local/a:1.0.0": *': ("mau-725", 3, 2, "không dùng được gói @local/a:1.0.0"),
    '#panic("package @a/b")': ("mau-723", 3, 2, "panicked with: package @a/b"),
    "#d.e": ("mau-723", 3, 4, "ở đây không có “e”"),
}


@pytest.mark.parametrize("source", FAULTY, ids=range(len(FAULTY)))
def test_a_fault_is_told_with_its_place(source: str, folder: Folder) -> None:
    rule, line, column, words = FAULTY[source]
    (said,) = _refused(folder(HEAD + source, **{"a.png": PNG}))
    assert (said.rule, said.source, said.line, said.column) == (rule, "rieng/document.typ", line, column)
    assert words in str(said)


def test_a_fault_in_a_shared_file_is_told_where_it_is_called(folder: Folder) -> None:
    (said,) = _refused(folder(HEAD + "#vua((van: 1), 5)\n#vua((van: 1), 6)\n"))  # by which call, nobody knows
    assert (said.source, said.line) == ("rieng/document.typ", 0)
    dau = '#import "the-thuc.typ": vua\n#let dau(x) = vua((van: 1), x)'
    place = folder(f'{HEAD}#import "dau.typ": dau\n#dau(5)', **{"dau.typ": dau.encode()})
    assert {one.source for one in _refused(place)} == {"rieng/document.typ"}


def test_numbers_and_truth_are_printed_as_in_word(folder: Folder) -> None:
    values = {
        "a": 5, "b": -5, "c": 2**63 - 1, "d": 2**63, "e": -(2**63), "f": 1.5, "g": 2026.0, "h": Decimal("1234567.50"),
        "i": True, "j": 10**25, "k": 1e20, "l": -1.5, "m": False,
    }  # fmt: skip
    word = docx.Document()
    for name in values:
        word.add_paragraph(f"{name}: {{{{ {name} }}}}")
    word.save(file := io.BytesIO())
    printed = docx.Document(io.BytesIO(Template(file.getvalue()).render(values, "docx")))
    template = Template(folder(f"{HEAD}#for (ten, x) in d.gia_tri [#ten: #chu(x)\n\n]"))
    said = pdf_text(template.render(PLAN, "pdf", values=values))
    assert said.split() == " ".join(one.text for one in printed.paragraphs).split()
    for wrong in (10**400, -(10**5000), float("nan")):
        assert next(one.rule for one in _refused(template, values={"a": wrong})) in ("mau-704", "mau-705")


def test_what_is_told_of_a_number_is_short(folder: Folder) -> None:
    (said,) = _refused(folder(LETTERHEAD), values={"a": 10**5000})
    assert len(said.what) < 200


def test_lines_take_content(folder: Folder) -> None:
    source = (
        "#giua([Một], hoa: true) #trai([hai]) #doan([ba]) #chu([bốn])\n\n#vua([năm], 50)\n"
        '#bang_rieng(([sáu], "b"), (20, 20), (true, false), (("bảy", [tám]), (9, true), [mười]))'
    )
    said = pdf_text(thidua.render(PLAN, "pdf", template=folder(HEAD + source))).split()
    assert " ".join(said) == "MỘT hai ba bốn năm sáu b bảy tám 9 có mười"


def test_all_that_typst_tells_is_told_at_once(folder: Folder) -> None:
    found = _refused(folder(f'{HEAD}#let a = (1,\n#image("x.png")\n#let b = "'))
    assert [one.line for one in found] == [3, 4, 5, 5]
    both = _refused(folder(f'{HEAD}#import "@a/b:1.0.0"\n// #import "@a/c:1.0.0"\n#include("@a/d:1.0.0")'))
    assert [(one.line, one.what) for one in both] == [
        (3, "không dùng được gói @a/b:1.0.0"),
        (5, "không dùng được gói @a/d:1.0.0"),
    ]


UNRUN = [
    '/* #import "@preview/a:1.0.0": * */', '/* a /* b */\n#import "@preview/a:1.0.0": * */',
    '`#import "@preview/a:1.0.0"`',
    '````typ\n#import "@preview/a:1.0.0": *\n```` ', '// /*\n// #import "@preview/a:1.0.0"\n// */',
]  # fmt: skip


@pytest.mark.parametrize("source", UNRUN, ids=range(len(UNRUN)))
def test_a_package_that_is_only_written_of_is_none(source: str, folder: Folder) -> None:
    assert "Sau" in pdf_text(thidua.render(PLAN, "pdf", template=folder(f"{HEAD}{source}\nSau")))


@pytest.mark.parametrize("source", ['import "@abc" x', '\\#import "@abc"'])
def test_plain_text_is_no_package(source: str, folder: Folder) -> None:
    (said,) = _refused(folder(HEAD + source))
    assert (said.rule, said.line) == ("mau-723", 3)
    assert "label `<abc>` does not exist" in said.what


RUN = {
    '/* a */ #import "@preview/a:1.0.0": *': (3, 10), '#{\n  import "@preview/a:1.0.0": b\n}': (4, 3),
    '`/*` #include "@preview/a:1.0.0" `*/`': (3, 7), '#{ let x = 1; import("@preview/a:1.0.0") }': (3, 15),
    '#let nguon = "a // b"; #import "@preview/a:1.0.0"': (3, 34),
}  # fmt: skip


@pytest.mark.parametrize("source", RUN, ids=range(len(RUN)))
def test_a_package_that_would_run_is_refused_where_it_stands(source: str, folder: Folder) -> None:
    (said,) = _refused(folder(HEAD + source))
    assert said.rule == "mau-725"
    assert (said.line, said.column) == RUN[source] or "typst: " in str(said)


def test_a_fault_in_another_file_is_told_there(folder: Folder) -> None:
    place = folder(f'{HEAD}#import "dau.typ": dau\n#dau(1)', **{"dau.typ": b"\n#let dau(x) = x.ten"})
    (said,) = _refused(place)
    assert (said.source, said.line, said.column) == ("rieng/dau.typ", 2, 17)


def test_without_the_page_it_is_told_what_the_file_lacks(folder: Folder) -> None:
    (said,) = _refused(folder("Một"))
    assert (said.rule, said.source) == ("mau-723", "rieng/document.typ")
    assert "#show: trang" in said.hint


def test_signs_of_the_plan_that_no_font_has_are_told_together(folder: Folder) -> None:
    plan = PLAN.evolve(trich_yeu="Dịch chữ 中文", noi_dung=["Một", "Chữ 文"])
    first, then = _refused(folder(LETTERHEAD), plan)
    assert (first.rule, first.source, first.path) == ("mau-706", "", ("trích yếu",))
    assert "“中”, “文”" in str(first)
    assert then.path[0] == "nội dung"
    assert "“文”" in str(then)
    assert "“中”" not in str(then)


def test_a_value_that_has_no_printed_form_is_refused(folder: Folder) -> None:
    (said,) = _refused(folder(LETTERHEAD), values={"x": object()})
    assert said.rule == "mau-704"


def test_strict_refuses_the_gaps_of_the_plan(folder: Folder) -> None:
    with pytest.raises(thidua.GapError):
        Template(folder(LETTERHEAD)).render(thidua.KeHoach(noi_dung=["x"]), "pdf", strict=True)


MISSPELT = """tieu_de = "Riêng"

[gia_tri]
phong = "chữ"

[pdf]
a = "{{ mo_dauu }}"
b = ["x", "{{ trich_yeuu|upper }}"]
c = "{% if gia_vang %}{{ phong }}{% endif %}"
"""


def test_a_name_of_its_manifest_that_nobody_has_is_told_on_its_line(folder: Folder) -> None:
    place = folder(f"{HEAD}Một", MISSPELT)
    told = [(7, "có phải “mo_dau” không?"), (8, "có phải “trich_yeu” không?"), (9, "xem danh sách trường của mẫu")]
    assert [(one.line, one.hint) for one in check_template(place)] == told
    for gaps in ({}, {"strict": True}):
        found = _refused(place, **gaps)
        assert [(one.line, one.hint) for one in found] == told
        assert {(one.rule, one.source) for one in found} == {("mau-301", str(place / "template.toml"))}
    given = {"mo_dauu": "Một", "trich_yeuu": "hai", "gia_vang": 1}
    assert check_template(place, data=given).findings == ()
    assert Template(place).render(PLAN, "pdf", values=given)
    with pytest.raises(thidua.TemplateError, match="“dau” không có trường"):
        Template(folder("", MISSPELT.replace("mo_dauu", "dau.so_kyy")))


def test_a_bundled_source_with_texts_of_its_own_tells_their_names(folder: Folder) -> None:
    place = folder("", 'extends = "bao-cao"\n[pdf]\nket = "Hết {{ trich_yeuu }}"\n')
    (place / "document.typ").unlink()
    assert [(one.rule, one.line) for one in check_template(place)] == [("mau-301", 3)]
    assert [one.rule for one in _refused(place)] == ["mau-301"]


TAGS = {
    "{{ trich_yeu }}": "Thi đua *sao* đậm", "{{ dau.trich_yeu }}": "Thi đua *sao* đậm",
    "{{ dau.ten_loai }} {{ dau.trich_yeu }}": "Kế hoạch Thi đua *sao* đậm",
    "{{ dau.trich_yeu|upper }}": "THI ĐUA *SAO* ĐẬM",
}  # fmt: skip


@pytest.mark.parametrize("tag", TAGS)
def test_words_stay_words_and_looks_stay_looks(tag: str, folder: Folder) -> None:
    plan = PLAN.evolve(trich_yeu=r"Thi đua \*sao\* **đậm**")
    template = Template(folder(f"{HEAD}#chu(d.rieng.a)", f'tieu_de = "A"\n[pdf]\na = "{tag}"\n'))
    compiled = template._compile("pdf")
    assert isinstance(compiled, TypstTemplate)
    values = template.values(plan)
    said = json.loads(told_of(values, compiled.texts(values), []).data)["rieng"]["a"]["van"]
    assert [run["chu"] for run in said if isinstance(run, dict)] == [TAGS[tag].split()[-1]]
    assert [(run["dam"], run["nghieng"]) for run in said if isinstance(run, dict)] == [(True, False)]
    assert " ".join(pdf_text(template.render(plan, "pdf")).split()) == TAGS[tag]


def test_a_block_of_the_printed_form_is_its_words(folder: Folder) -> None:
    toml = 'tieu_de = "A"\n[pdf]\na = "{{ khoi }}"\n'
    plan = thidua.KeHoach(trich_yeu="A", noi_dung=[r"Một \*sao\*"])
    said = pdf_text(Template(folder(f"{HEAD}#for x in d.rieng.a [#chu(x)\n\n]", toml)).render(plan, "pdf"))
    assert "*sao*" in said


# --- What it reaches --------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="a link needs a right of its own there")
def test_nothing_behind_a_link_is_read(folder: Folder, tmp_path: Path) -> None:
    (tmp_path / "bi-mat").mkdir()
    (tmp_path / "bi-mat" / "a.txt").write_text("bí mật", "utf-8")
    place = folder(f'{HEAD}#read("lien-ket.txt")')
    (place / "lien-ket.txt").symlink_to(tmp_path / "bi-mat" / "a.txt")
    (place / "thu-muc").symlink_to(tmp_path / "bi-mat")
    assert [one.rule for one in _refused(place)] == ["mau-723"]
    assert [one.rule for one in _refused(folder(f'{HEAD}#read("thu-muc/a.txt")'))] == ["mau-723"]


@pytest.mark.skipif(os.name == "nt", reason="a link needs a right of its own there")
@pytest.mark.parametrize("name", ["document.typ", "the-thuc.typ"])
def test_a_main_file_that_is_a_link_is_told(name: str, folder: Folder, tmp_path: Path) -> None:
    place = folder(LETTERHEAD)
    (tmp_path / "nguon.typ").write_text(LETTERHEAD, "utf-8")
    (place / name).unlink(missing_ok=True)
    (place / name).symlink_to(tmp_path / "nguon.typ")
    for problems in (_refused(place), check_template(place).findings):
        (said,) = problems
        assert (said.rule, said.source) == ("mau-724", str(place / name))
        assert "là một liên kết" in said.what


def test_it_is_told_nothing_but_the_document(folder: Folder) -> None:
    source = f'{HEAD}#sys.inputs.len() #datetime.today().display() #d.keys().join(" ")'
    said = pdf_text(thidua.render(PLAN, "pdf", template=folder(source))).split()
    assert said[:2] == ["0", "1970-01-01"]
    assert {*said[2:]} == {
        "dau", "khoi", "rieng", "cuoi", "phu_luc", "kem", "kieu", "quy_uoc", "phong", "o", "tep", "gia_tri",
        "chu_thich",
    }  # fmt: skip


@pytest.fixture
def listening(monkeypatch: pytest.MonkeyPatch) -> list[bytes]:
    """What reaches a proxy of this machine, which the program apart is told to go by."""
    heard: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                with server.accept()[0] as asked:
                    heard.append(asked.recv(100))
            except OSError:
                return

    threading.Thread(target=serve, daemon=True).start()
    monkeypatch.setattr(typst_own, "_NOWHERE", f"http://127.0.0.1:{server.getsockname()[1]}")
    return heard


_PACKAGE = '#let ten = "@pre" + "view/a:1.0.0"\n#import ten: *'
_ASKS = (
    f"import typst\ntry: typst.compile({_PACKAGE.encode()!r}, root='.')\nexcept typst.TypstError as e: print(e.message)"
)


def _asking(environment: dict[str, str], folder: Path) -> str:
    """What typst says of a package, unconfined but for its environment."""
    asked = [sys.executable, "-c", _ASKS]
    home = {"XDG_CACHE_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(asked, env=environment | home, check=True, capture_output=True, text=True)
    return done.stdout


def test_a_package_is_asked_of_a_proxy_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, listening: list[bytes]
) -> None:
    _asking(dict(typst_own._environment()), tmp_path)
    assert [one[:7] for one in listening] == [b"CONNECT"]  # so this is the way that it would go
    monkeypatch.undo()
    assert "refused" in _asking(dict(typst_own._environment()), tmp_path).lower()


@pytest.mark.skipif(sys.platform != "linux", reason="namespaces are Linux's")
def test_the_program_has_no_network(folder: Folder, listening: list[bytes]) -> None:
    if subprocess.run(["unshare", "-Un", "true"], check=False, capture_output=True).returncode:
        pytest.skip("no namespaces here")
    assert [one.rule for one in _refused(folder(HEAD + _PACKAGE))] == ["mau-725"]
    assert listening == []


# --- What it takes ----------------------------------------------------------------------------------

WASM = bytes.fromhex(
    "0061736d0100000001050160" "00017f" "03020100" "0503010001" "0710" "02066d656d6f72790200" "036c61700000"
    "0a0b01090003400c000b41000b"
)  # fmt: skip
"""A plugin whose function ``lap`` never ends: ``(loop br 0)``."""


def _within(seconds: float, act: Callable[[], Any]) -> Any:
    began = time.monotonic()
    done = act()
    assert time.monotonic() - began < seconds
    return done


@pytest.mark.parametrize("source", [SLOW, '#plugin("lap.wasm").lap()'], ids=["loops", "wasm"])
def test_what_does_not_end_is_ended(source: str, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_own, "SECONDS", 2)
    template = Template(folder(HEAD + source, **{"lap.wasm": WASM}))
    (said,) = _within(20, lambda: _refused(template))
    assert (said.rule, said.what, said.source) == ("mau-709", "mẫu typst chạy quá 2 giây", "rieng/document.typ")


@pytest.mark.parametrize(
    "source",
    ["#range(1000000000).len()", '#let a = "a" * 100000000\n#range(100).map(i => a + str(i)).len()'],
    ids=["range", "texts"],
)
@pytest.mark.skipif(sys.platform != "linux", reason="only there is memory bounded")
def test_what_takes_too_much_memory_is_ended(source: str, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_own, "MEMORY_MB", 512)
    (said,) = _within(20, lambda: _refused(folder(HEAD + source)))
    assert (said.rule, said.what) == ("mau-709", "mẫu typst cần quá 512 MB bộ nhớ")


@pytest.mark.skipif(sys.platform != "linux", reason="signals are told by their names there")
def test_what_is_nested_too_deep_is_told_from_what_takes_memory(folder: Folder) -> None:
    source = "#{ let x = [a]; for i in range(100000) { x = box(x) }; x }"
    (said,) = _within(20, lambda: _refused(folder(HEAD + source)))
    assert (said.rule, said.what) == ("mau-709", "chương trình in mẫu typst dừng giữa chừng (SIGSEGV)")
    assert "lồng nhau quá sâu" in said.hint


def test_what_prints_too_much_is_ended(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_own, "MOST_PDF_MB", 1)
    (said,) = _within(20, lambda: _refused(folder(f"{HEAD}#for i in range(3000) [#lorem(150) #pagebreak()]")))
    assert (said.rule, said.what) == ("mau-709", "văn bản lớn quá 1 MB")


def test_a_long_text_is_printed(folder: Folder) -> None:
    source = f'{HEAD}#("a" * 100000000).len() chữ'
    assert pdf_text(thidua.render(PLAN, "pdf", template=folder(source))).strip() == "100000000 chữ"


def test_too_many_files_and_too_large_ones_are_refused(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folder(LETTERHEAD)
    for number in range(typst_files.MOST_FILES):
        (place / f"{number}.txt").touch()
    with pytest.raises(thidua.TemplateError) as caught:
        Template(place)
    assert [one.rule for one in caught.value.problems] == ["mau-724"]
    for number in range(typst_files.MOST_FILES):
        (place / f"{number}.txt").unlink()
    (place / ".an").mkdir()
    (place / ".an" / "a.bin").write_bytes(bytes(2 * 1024 * 1024))
    monkeypatch.setattr(typst_files, "MOST_MB", 1)
    Template(place)
    (place / "a.bin").write_bytes(bytes(2 * 1024 * 1024))
    with pytest.raises(thidua.TemplateError) as caught:
        Template(place)
    assert [one.rule for one in caught.value.problems] == ["mau-724"]


@pytest.fixture
def deep(folder: Folder) -> Iterator[Path]:
    """The folder of a template with 1,200 folders in each other."""
    place = folder(LETTERHEAD)
    at = os.open(place, os.O_RDONLY)
    for _ in range(1200):
        os.mkdir("a", dir_fd=at)
        inner = os.open("a", os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = inner
    os.close(at)
    yield place
    subprocess.run(["rm", "-rf", place / "a"], check=True)  # Python's own removal goes into each by a call


@pytest.mark.skipif(os.name == "nt", reason="paths are shorter there")
def test_folders_as_deep_as_somebody_likes_are_walked(deep: Path) -> None:
    assert "ĐÔNG Á" in pdf_text(thidua.render(PLAN, "pdf", template=deep))
    assert check_template(deep).findings == ()
    assert {path.name for path in files_of(deep)} >= {"document.typ", "template.toml"}
    inner = deep.joinpath(*"a" * typst_files.DEEPEST)
    (inner / "b.txt").touch()
    Template(deep)._compile("pdf")
    (inner / "a" / "b.txt").touch()
    (said,) = _refused(deep)
    assert (said.rule, said.what) == ("mau-724", "thư mục có document.typ có tệp ở sâu hơn 20 tầng thư mục")


def test_the_page_of_pdf_tells_the_limits() -> None:
    said = (ROOT / "docs" / "pdf.md").read_text("utf-8")
    assert f"| {typst_files.MOST_FILES} tệp, {typst_files.MOST_MB} MB |" in said
    assert f"| {typst_own.MEMORY_MB} MB địa chỉ, trên Linux |" in said
    assert f"| {typst_own.MOST_PDF_MB} MB |" in said


# --- The program that is kept -----------------------------------------------------------------------


def test_one_program_serves_many_documents(folder: Folder) -> None:
    template = Template(folder(LETTERHEAD))
    template.render(PLAN, "pdf")
    first = _worker(template)
    for number in range(5):
        template.render(PLAN.evolve(so=number + 1), "pdf")
    assert _worker(template) is first
    assert first.asked == 6


def test_after_one_that_was_ended_comes_another(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    template = Template(folder(HEAD + '#if d.tep.mo_ta == "Lớn" { range(1000000000) }\nMột'))
    monkeypatch.setattr(typst_own, "MEMORY_MB", 512)
    made = template.render(PLAN, "pdf")
    first = _worker(template)
    assert [one.rule for one in _refused(template, PLAN.evolve(trich_yeu="Lớn"))] == ["mau-709"]
    assert template.render(PLAN, "pdf") == made
    assert _worker(template) is not first
    assert not first.folder.exists()


def test_a_program_that_somebody_ended_is_replaced(folder: Folder) -> None:
    template = Template(folder(LETTERHEAD))
    made = template.render(PLAN, "pdf")
    _worker(template)._process.kill()
    assert template.render(PLAN, "pdf") == made


def test_after_many_documents_a_program_gives_way(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_own, "_MOST_DOCUMENTS", 2)
    template = Template(folder(LETTERHEAD))
    template.render(PLAN, "pdf")
    first = _worker(template)
    template.render(PLAN, "pdf")
    assert first._process.poll() is not None
    assert template.render(PLAN, "pdf")


def test_the_program_ends_with_its_template(folder: Folder) -> None:
    template = Template(folder(LETTERHEAD))
    template.render(PLAN, "pdf")
    worker = _worker(template)
    process, place = worker._process, worker.folder
    del template, worker
    gc.collect()
    assert process.poll() is not None
    assert not place.exists()


@pytest.mark.skipif(os.name == "nt", reason="no process is forked there")
def test_a_fork_leaves_the_program_alone(folder: Folder) -> None:
    script = f"""
import os, thidua
from thidua.templates import Template
plan, template = thidua.read({str(EXAMPLES[0].with_name("so-noi-vu.yaml"))!r}), Template({str(folder(LETTERHEAD))!r})
made = template.render(plan, "pdf")
if not (child := os.fork()):
    os._exit(template.render(plan, "pdf") != made)
assert os.waitpid(child, 0)[1] == 0
if not (child := os.fork()):
    raise SystemExit
os.waitpid(child, 0)
assert template.render(plan, "pdf") == made
assert template._compile("pdf").press._idle.get_nowait().asked == 2
"""
    subprocess.run([sys.executable, "-c", script], check=True)


@pytest.mark.skipif(os.name == "nt", reason="no signals there")
def test_a_call_that_is_broken_off_ends_the_program(folder: Folder) -> None:
    template = Template(folder(HEAD + SLOW))
    threading.Timer(1, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        _within(15, lambda: template.render(PLAN, "pdf"))
    assert _press(template)._idle.empty()


def test_work_grows_with_the_document_only(folder: Folder) -> None:
    template = Template(folder(LETTERHEAD))

    numbers = itertools.count(1)

    def taken(items: int) -> float:
        number = next(numbers)  # typst remembers what it has printed
        plan = PLAN.evolve(noi_dung=[f"Ý số {i} của kế hoạch {number}, làm trong năm." for i in range(items)])
        began = time.monotonic()
        template.render(plan, "pdf")
        return time.monotonic() - began

    taken(100)
    few = min(taken(500) for _ in range(3))
    assert taken(2000) < 4 * 3 * few


# --- The tools of its author ------------------------------------------------------------------------


def test_the_check_prints_it_over_every_shape_and_tells_where(folder: Folder) -> None:
    source = f"""{HEAD}#phan_dauu(d.dau)
"""
    (said,) = check_template(folder(source)).findings
    assert (said.rule, said.source, said.line, said.words) == (
        "mau-723", str(folder(source) / "document.typ"), 3, "",
    )  # fmt: skip
    assert check_template(folder(LETTERHEAD)).findings == ()


def test_the_check_names_the_plan_where_the_others_are_printed(folder: Folder) -> None:
    (said,) = check_template(folder(f"{HEAD}#d.phu_luc.at(0).so")).findings
    assert said.words.startswith("in thử: ")


def test_the_check_tells_what_typst_only_remarks(folder: Folder) -> None:
    report = check_template(folder(f'{HEAD}#set text(font: "Phông Không Có")\nMột'))
    assert [(one.rule, one.level, one.line) for one in report] == [("mau-726", "cảnh báo", 3)]
    assert report.ok


def test_the_check_waits_for_one_document_at_most(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typst_own, "SECONDS", 2)
    report = _within(20, lambda: check_template(folder(HEAD + SLOW)))
    assert [one.rule for one in report] == ["mau-709"]


def test_the_check_takes_values_beside_a_plan(folder: Folder) -> None:
    place = folder(f"{HEAD}#d.gia_tri.phong")
    assert [one.rule for one in check_template(place)] == ["mau-723"]
    assert check_template(place, data={"phong": "Họp"}).findings == ()
    declared = folder(f"{HEAD}#d.gia_tri.phong", 'tieu_de = "A"\n[gia_tri]\nphong = "chữ"\n')
    assert check_template(declared).findings == ()


def test_without_typst_the_check_says_what_it_left_out(folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    report = check_template(folder(LETTERHEAD, 'extends = "nd30"'))
    assert [one.rule for one in report] == ["mau-726"]
    assert report.ok
    assert Template(folder(LETTERHEAD, 'extends = "nd30"')).render(PLAN, "docx")


@pytest.mark.parametrize("base", bundled())
def test_a_new_template_prints_the_pdf_of_its_base(base: str, tmp_path: Path) -> None:
    made = new_template(tmp_path / "moi", base)
    assert (tmp_path / "moi" / "document.typ") in made
    assert [one for one in check_template(tmp_path / "moi") if one.source.endswith(".typ")] == []
    plan = thidua.read(tmp_path / "moi" / "ke-hoach.yaml")
    theirs = pdf_text(Template(base).render(plan, "pdf")) if base in ("nd30", "bao-cao", "phan-cong") else ""
    assert not theirs or pdf_text(Template(tmp_path / "moi").render(plan, "pdf")) == theirs


def test_a_new_template_of_style_values_prints_as_its_base(tmp_path: Path) -> None:
    made = new_template(tmp_path / "moi", "nd30", word=False)
    assert not any(path.suffix == ".typ" for path in made)
    assert Template(tmp_path / "moi").formats == ("docx", "html", "pdf")


def test_a_new_template_takes_the_files_of_an_own_base(folder: Folder, tmp_path: Path) -> None:
    base = folder(f'{HEAD}#read("chu.txt")', 'extends = "nd30"', **{"chu.txt": b"Chu", "document.html": b""})
    new_template(tmp_path / "moi", str(base))
    names = {path.name for path in (tmp_path / "moi").iterdir()}
    assert {"document.typ", "chu.txt", "document.docx"} <= names
    assert "document.html" not in names


def test_the_command_line_knows_it(
    folder: Folder, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    thidua.write(PLAN, "a.yaml")
    Path("mau.typ").write_text(f"{HEAD}#d.gia_tri.phong", "utf-8")
    Path("them.yaml").write_text("phong: Họp", "utf-8")
    assert run(["write", "a.yaml", "a.pdf", "--template", "mau.typ", "--data", "them.yaml"]) == 0
    assert run(["template", "check", "mau.typ"]) == 1
    assert "mau.typ: dòng 3: lỗi mau-723" in capsys.readouterr().out
    assert run(["template", "check", "mau.typ", "--data", "them.yaml"]) == 0
    assert run(["template", "fields", "mau.typ"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert "không biết trước" in said.err
    assert run(["template", "dump", "mau.typ"]) == 2
    assert run(["write", "a.yaml", "a.docx", "--template", "mau.typ"]) == 2
    capsys.readouterr()
    for text in ("phong: Họp", "plan: x", "plan: x\nkieu: 5"):
        Path("them.yaml").write_text(text, "utf-8")
        for name in ("mau.typ", "nd30"):
            assert run(["write", "--data", "them.yaml", "b.pdf", "--template", name]) == 2
            assert "PDF bằng typst chỉ in được một kế hoạch" in capsys.readouterr().err
    folder(LETTERHEAD)
    assert run(["write", "a.yaml", "b.pdf", "--template", "rieng/document.typ"]) == 2
    assert "rieng" in capsys.readouterr().err


def test_a_sign_that_no_font_has_is_told_at_the_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    thidua.write(PLAN.evolve(trich_yeu="Dịch chữ 中"), "a.yaml")
    assert run(["write", "a.yaml", "a.pdf"]) == 1
    said = capsys.readouterr().err
    assert said.startswith("a.yaml: ")
    assert "document.typ" not in said


def test_a_template_without_a_name_is_called_this_template() -> None:
    with pytest.raises(thidua.UsageError, match=r"^mẫu này không có document\.typ"):
        thidua.render(PLAN, "pdf", template=Template("nd30").word_file(), engine="typst")


def test_the_preview_shows_its_pages(folder: Folder, tmp_path: Path) -> None:
    need("pdftoppm")
    seen = preview(Template(folder(LETTERHEAD)), tmp_path / "xem", {"a": PLAN, "b": PLAN.evolve(trich_yeu="中")}).seen
    assert [bool(one.pages) for one in seen] == [True, False]
    assert "mau-706" in seen[1].fault or "phông" in seen[1].fault


def test_a_change_of_any_of_its_sources_is_watched(folder: Folder) -> None:
    files = {"dau.typ": b"", "a.png": PNG, "so.json": b"1", "so.csv": b"1", "ke-hoach.pdf": b"1"}
    place = folder(LETTERHEAD, **files)
    watched = {path.name for path in files_of(place)}
    assert watched >= {"document.typ", "dau.typ", "template.toml", "a.png", "so.json", "so.csv"}
    assert "ke-hoach.pdf" not in watched  # what is written there is none


# --- Forks, and what is left when somebody is killed --------------------------------------------------

_PRINTING = """
import os, signal, sys, threading, time, thidua
from thidua.templates import Template
plan, template = thidua.read({plan!r}), Template({folder!r})
"""
_AMONG_THREADS = """
def print_on():
    while True:
        template.render(plan, "pdf")
        template.render(plan, "docx")
for _ in range(8):
    threading.Thread(target=print_on, daemon=True).start()
time.sleep(1)
for _ in range(6):
    time.sleep(0.1)
    if not (child := os.fork()):
        signal.alarm({patience})
        other = Template({folder!r})
        os._exit(not (template.render(plan, "pdf") and template.render(plan, "docx") and other.render(plan, "pdf")))
    assert os.waitpid(child, 0)[1] == 0
os._exit(0)
"""
_IN_A_CHILD = """
template.render(plan, "pdf")
if not (child := os.fork()):
    template.render(plan, "pdf")
    os._exit(0)
os.waitpid(child, 0)
os._exit(0)
"""
_KILLED = """
threading.Timer(1.5, os.kill, (os.getpid(), signal.SIGKILL)).start()
while True:
    template.render(plan, "pdf")
"""


def _script(text: str, place: Path, temp: Path, seconds: float) -> int:
    """How a program ends that prints by a template, its temporary files in ``temp``."""
    file = str(EXAMPLES[0].with_name("so-noi-vu.yaml"))
    script = (_PRINTING + text).format(plan=file, folder=str(place), patience=int(seconds))
    command = [sys.executable, "-c", script]
    return subprocess.run(command, check=False, env={**os.environ, "TMPDIR": str(temp)}, timeout=seconds).returncode


@pytest.mark.skipif(os.name == "nt", reason="no process is forked there")
def test_a_fork_prints_though_threads_were_printing(folder: Folder, tmp_path: Path) -> None:
    assert _script(_AMONG_THREADS, folder(LETTERHEAD, 'extends = "nd30"'), tmp_path, PATIENCE) == 0


@pytest.mark.skipif(os.name == "nt", reason="no signals there")
@pytest.mark.parametrize(
    ("text", "source"),
    [(_IN_A_CHILD, LETTERHEAD), (_KILLED, LETTERHEAD), (_KILLED, HEAD + SLOW)],
    ids=["child", "killed", "at work"],
)
def test_no_folder_stays_however_a_process_ends(text: str, source: str, folder: Folder, tmp_path: Path) -> None:
    temp = tmp_path / "tam"
    temp.mkdir()
    _script(text, folder(source), temp, PATIENCE)
    last = time.monotonic() + 2 * PATIENCE
    while any(temp.iterdir()) and time.monotonic() < last:
        time.sleep(0.1)
    assert list(temp.iterdir()) == []
