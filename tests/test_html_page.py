"""The web page of a plan: its words are those of the Word document, it prints as the decree wants, it fits a phone."""

from __future__ import annotations

import re
import sys
from base64 import b64decode
from concurrent.futures import ThreadPoolExecutor
from html import escape
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import lxml.html
import pdfplumber
import pytest
from lxml import etree
from PIL import Image
from support import CORPUS, EXAMPLES, PLANS, SHARED, chromium, judge_example, judged, need, need_module
from texts import W, parts_of, squeeze

import thidua
from thidua.notebook import page
from thidua.templates import Template

pytestmark = pytest.mark.once

EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
MM = 72 / 25.4
VOID = ("br", "col", "hr", "img", "meta", "wbr")


@pytest.fixture(scope="session")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every example and corpus plan as a web page and, beside it, as Chromium prints it (``.pdf``)."""
    need("chromium")
    folder = tmp_path_factory.mktemp("pages")
    files = [thidua.write(thidua.read(plan), folder / f"{plan.stem}.html", template="nd30") for plan in PLANS]

    def print_page(file: Path) -> None:
        chromium("--no-pdf-header-footer", f"--print-to-pdf={file.with_suffix('.pdf')}", file.as_uri())

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(print_page, files))
    return {file.stem: file for file in files}


def _root(plan: thidua.KeHoach) -> etree._Element:
    return lxml.html.document_fromstring(thidua.render(plan, "html"))


def _words(texts: list[str]) -> list[str]:
    return " ".join(texts).split()


def _html_words(root: etree._Element) -> list[str]:
    for address in root.xpath("//*[@class='dia-chi']"):  # in Word it stands in the footer
        address.getparent().remove(address)
    cells = ("p", "h1", "h2", "h3", "h4", "li", "th", "td")
    blocks = [e for e in root.find("body").iter(*cells) if not any(child.tag in cells for child in e)]
    return _words([e.text_content() for e in blocks])


def _docx_words(data: bytes) -> list[str]:
    root = etree.fromstring(ZipFile(BytesIO(data)).read("word/document.xml"))
    return _words(["".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p")])


@EACH_PLAN
def test_the_words_are_those_of_the_word_document_in_their_order(path: Path) -> None:
    plan = thidua.read(path)
    page, word = _html_words(_root(plan)), _docx_words(thidua.render(plan, "docx"))
    assert page == word


@EACH_PLAN
def test_every_text_of_the_plan_stands_in_the_page_once_and_in_order(path: Path) -> None:
    plan = thidua.read(path)
    said = squeeze(_root(plan).find("body").text_content())
    for texts in parts_of(plan).values():
        assert not [text for text in texts if squeeze(text) not in said]
        single = [squeeze(text) for text in texts if len(squeeze(text)) > 25]
        spots = [said.find(text) for text in single if said.count(text) == 1]
        assert spots == sorted(spots)


class _Nesting(HTMLParser):
    """Follows what is opened and closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@EACH_PLAN
def test_the_page_is_one_whole_file_of_sound_structure(path: Path) -> None:
    plan = thidua.read(path)
    data = thidua.render(plan, "html")
    assert data == thidua.render(plan, "html")
    assert len(data) < 60_000
    reader = _Nesting()
    reader.feed(data.decode())
    assert not reader.open
    assert reader.headings[0] == 1
    assert reader.headings.count(1) == 1
    assert all(b - a <= 1 for a, b in zip(reader.headings, reader.headings[1:], strict=False))
    root = lxml.html.document_fromstring(data)
    assert root.get("lang") == "vi"
    assert root.findtext("head/title").startswith("Kế hoạch ")
    assert not root.xpath("//script|//link|//img|//iframe|//@src|//@href")
    assert len(root.xpath("//main")) == 1
    assert all(th.get("scope") for th in root.iter("th"))
    if plan.ngay and plan.ngay.date and not plan.kem_theo:
        assert root.xpath("//time/@datetime") == [str(plan.ngay)]


def test_capitals_are_a_style_and_names_stay_as_typed() -> None:
    root = _root(thidua.KeHoach(co_quan={"tên": "Sở Nội vụ"}, trich_yeu="Thi đua", noi_dung=["Một ý"]))
    assert root.xpath("//*[contains(@class, 'co-quan')]/text()") == ["Sở Nội\u00a0vụ"]
    assert root.xpath("//h2/text()") == ["I.\u00a0Nội dung"]
    assert root.xpath("//h1/text()") == ["Kế hoạch"]


def test_gaps_are_marked() -> None:
    root = _root(thidua.KeHoach(trich_yeu="Thi đua"))
    marked = [mark.text.replace("\u00a0", " ") for mark in root.iter("mark")]
    for gap in ("cơ quan", "địa danh", "nội dung", "nơi nhận", "chức vụ", "họ tên"):
        assert f"[thiếu: {gap}]" in marked


def test_a_notebook_shows_the_pages_with_the_gaps_named() -> None:
    need_module("typst")
    plan = thidua.read(EXAMPLES[-1])
    shown = plan._repr_html_()
    root = lxml.html.fragment_fromstring(shown)
    pictures = [b64decode(image.get("src").removeprefix("data:image/png;base64,")) for image in root.iter("img")]
    assert len(pictures) == 4
    for picture in pictures:
        with Image.open(BytesIO(picture)) as page:
            assert page.size == (595, 842)
    assert [image.get("alt") for image in root.iter("img")][-1] == f"Kế hoạch {plan.trich_yeu}, trang 4"
    assert "Trang do typst dàn." in shown
    assert plan.trich_yeu in root.text_content()
    assert "Còn thiếu" not in root.text_content()
    assert "Còn thiếu: cơ quan, địa danh, nội dung" in thidua.KeHoach(trich_yeu="<b>")._repr_html_()
    assert "<b><b>" not in thidua.KeHoach(trich_yeu="<b>")._repr_html_()


def test_a_notebook_shows_the_first_pages_of_many() -> None:
    need_module("typst")
    shown = thidua.KeHoach(trich_yeu="Dài", noi_dung=["Một ý " + "rất dài " * 80] * 60)._repr_html_()
    assert shown.count("<img") == 8
    assert "Đây là 8 trang đầu." in shown


@pytest.mark.parametrize("lacks", ["typst", "a sign in every font"])
def test_a_notebook_shows_the_web_page_where_typst_prints_none(lacks: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = thidua.read(EXAMPLES[-1])
    if lacks == "typst":
        monkeypatch.setitem(sys.modules, "typst", None)
        monkeypatch.setattr("thidua.notebook.fitting", lambda plan: Template("nd30"))
    else:
        plan = plan.evolve(trich_yeu="Dịch chữ 中文")
    (frame,) = lxml.html.fragment_fromstring(plan._repr_html_()).iter("iframe")
    assert frame.get("srcdoc") == thidua.render(plan, "html").decode()
    assert frame.get("sandbox") == ""


def test_a_notebook_says_what_typst_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_module("typst")
    plan = thidua.read(EXAMPLES[-1])
    (tmp_path / "mau.typ").write_text('#import "the-thuc.typ": *\n#show: trang\n#phan_dauu(d.dau)', "utf-8")
    signs = plan.evolve(trich_yeu="Dịch chữ 中文")
    for shown, reason in (
        (page(plan, template=tmp_path / "mau.typ"), "không có tên “phan_dauu”"),
        (page(signs, template="quyet-dinh"), "“中”, “文”"),
        (page(signs), "“中”, “文”"),
    ):
        assert reason in lxml.html.fragment_fromstring(shown).findtext("pre")
        assert "không có định dạng html" not in shown
    assert "<iframe" in page(signs)
    monkeypatch.setitem(sys.modules, "typst", None)
    assert "thidua[pdf]" in page(plan, template=tmp_path / "mau.typ")


def test_a_plan_that_cannot_be_laid_out_says_so_in_the_notebook() -> None:
    points = [{"tiêu đề": f"Ý {i}", "gồm": ["a"]} for i in range(24)]
    plan = thidua.KeHoach(trich_yeu="A", noi_dung={"tiêu đề": "Nhóm", "gồm": points})
    assert "hết chữ cái" in plan._repr_html_()


# --- Printed ----------------------------------------------------------------------------------------


@pytest.mark.skipif(not CORPUS, reason="the corpus of real plans is not on this machine")
@pytest.mark.parametrize("number", ["000", "003", "004"])
def test_the_independent_judge_passes_every_rule(number: str, pages: dict[str, Path]) -> None:
    plan = next(path for path in CORPUS if path.stem.startswith(number))
    expect = SHARED / "corpus" / "expect" / f"{number}.json"
    assert judged(pages[plan.stem].with_suffix(".pdf"), expect, plan) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the judge is not on this machine")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_independent_judge_passes_the_examples(path: Path, pages: dict[str, Path], tmp_path: Path) -> None:
    judge_example(path, pages[path.stem].with_suffix(".pdf"), tmp_path)


@pytest.mark.parametrize("printed", ["soffice"], indirect=True)
@EACH_PLAN
def test_it_prints_on_as_many_pages_as_the_word_document(
    path: Path, pages: dict[str, Path], printed: dict[str, Path]
) -> None:
    with pdfplumber.open(pages[path.stem].with_suffix(".pdf")) as web, pdfplumber.open(printed[path.stem]) as word:
        assert len(web.pages) == len(word.pages)
        for mine, other in zip(web.pages, word.pages, strict=True):
            assert (mine.width, mine.height) == pytest.approx((other.width, other.height), abs=1)


@EACH_PLAN
def test_pages_are_numbered_from_the_second_and_anew_in_each_appendix(path: Path, pages: dict[str, Path]) -> None:
    plan = thidua.read(path)
    with pdfplumber.open(pages[path.stem].with_suffix(".pdf")) as pdf:
        expected = 0
        for page in pdf.pages:
            begins = plan.phu_luc and re.search(r"^Phụ lục\b", page.extract_text(), re.MULTILINE)
            expected = 1 if begins and "(Kèm theo" in page.extract_text() else expected + 1
            words = page.crop((0, 0, page.width, 19 * MM)).extract_words()
            assert [word["text"] for word in words] == ([] if expected == 1 else [str(expected)])
            for word in words:
                assert word["bottom"] - word["top"] == pytest.approx(14, abs=2.5)
                assert (word["x0"] + word["x1"]) / 2 == pytest.approx(
                    (30 * MM + float(page.width) - 15 * MM) / 2, abs=2
                )


def test_the_address_stands_at_the_foot_of_the_first_page_only(pages: dict[str, Path]) -> None:
    with pdfplumber.open(pages["truong-hoc"].with_suffix(".pdf")) as pdf:
        found = [bool(page.search("Số 12, đường Hoa Phượng")) for page in pdf.pages]
        (hit,) = pdf.pages[0].search("Số 12, đường Hoa Phượng")
        assert hit["top"] > (297 - 20) * MM
    assert found == [True, *[False] * (len(found) - 1)]


# --- On a phone -------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [320, 390, 620, 800])
@pytest.mark.parametrize("name", ["phu-luc-ngang", "truong-hoc", "bo", "kem-theo-quyet-dinh"])
def test_nothing_sticks_out_of_a_narrow_screen(name: str, width: int, pages: dict[str, Path], tmp_path: Path) -> None:
    probe = tmp_path / "probe.html"
    page = escape(pages[name].read_text("utf-8"))
    measure = "frame.onload = () => { const root = frame.contentDocument.documentElement;"
    measure += "document.title = [root.clientWidth, root.scrollWidth].join(' ') }"
    frame = f'<iframe id="frame" style="border:0;width:{width}px;height:800px" srcdoc="{page}"></iframe>'
    probe.write_text(f"<!DOCTYPE html><title>?</title>{frame}<script>{measure}</script>", "utf-8")
    dumped = chromium("--window-size=1400,900", "--dump-dom", probe.as_uri())
    found = re.search(r"<title>(\d+) (\d+)</title>", dumped)
    assert found, dumped[:200]
    assert (int(found[1]), int(found[2])) == (width, width)


def test_titles_break_on_a_page_where_they_break_on_paper() -> None:
    title = "Danh mục các nhóm tiêu chí thi đua đối với tập thể, cá nhân tham gia phong trào “Họp gọn, việc nhanh”"
    table = {"tiêu đề": title, "cột": ["A"], "dòng": [["1"]]}
    plan = thidua.KeHoach(trich_yeu=title, noi_dung=[{"bảng": table}], phu_luc=[{"tiêu đề": title, "gồm": ["Ý."]}])
    for name in ("trich-yeu", "ten-bang", "ten-phu-luc"):
        (line,) = _root(plan).xpath(f"//p[contains(@class, '{name}')]")
        assert "giua-dong" in line.get("class"), name
        assert float(line.get("style")[len("--thut: ") : -len("mm")]) > 5, name


def test_words_that_are_held_together_on_paper_may_part_on_a_phone() -> None:
    title = "Thực hiện phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2026"
    (line,) = _root(thidua.KeHoach(trich_yeu=title, noi_dung="Ý.")).xpath("//p[contains(@class, 'trich-yeu')]")
    assert line.xpath(".//wbr")
    assert line.text_content().replace("\xa0", " ") == title
