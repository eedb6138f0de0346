"""PDF by typst: the words of the Word document, a tagged file, the same each time; text stays text."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
import time
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from support import EXAMPLES, PATIENCE, need, need_module
from texts import heads_of, pdf_text

import thidua
from thidua.engine.typst import Inside
from thidua.engine.typst_files import DATA
from thidua.engine.typst_said import Fault, faults_of
from thidua.grammar.looks import escaped
from thidua.templates import Template, listed

pytest.importorskip("typst")

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FAMILIES = [name for name, one in listed() if isinstance(one, Template) and "pdf" in one.formats]
EACH = [pytest.param(family, path, id=f"{family}-{path.stem}") for family in FAMILIES for path in EXAMPLES]


def _flat(text: str) -> str:
    """Words without blanks and capitals, and without the dots of a line that is to be filled in."""
    text = re.sub(r"\.{5,}|…", "", unicodedata.normalize("NFC", text))
    return re.sub(r"[\s\u202a-\u202e]+", "", text).lower()


def _of_word(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    marks = (one.text if one.tag == f"{WORD}t" else one.get(f"{WORD}id")
             for one in root.iter(f"{WORD}t", f"{WORD}footnoteReference"))  # fmt: skip
    return _flat("".join(mark or "" for mark in marks))


def _of_pdf(data: bytes) -> str:
    return _flat(pdf_text(data))


def test_every_family_has_a_pdf() -> None:
    assert set(FAMILIES) == {name for name, one in listed() if isinstance(one, Template)}


@pytest.mark.parametrize(("family", "path"), EACH)
def test_pdf_and_word_say_the_same_words_in_the_same_order(family: str, path: Path) -> None:
    plan = thidua.read(path)
    word = _of_word(thidua.render(plan, "docx", template=family))
    paper = _of_pdf(thidua.render(plan, "pdf", template=family))
    for aside in (plan.co_quan.dia_chi if plan.co_quan else "", plan.luu_hanh):  # in the margins of page 1
        word, paper = word.replace(_flat(aside), "", 1), paper.replace(_flat(aside), "", 1)
    notes = "".join(_flat(f"{i}{note.noi_dung}") for i, note in enumerate(plan.chu_thich, 1))
    assert not notes or notes in paper
    for head in map(_flat, heads_of(plan)):
        if paper.count(head) > word.count(head):  # a table that goes on has its head on each page
            paper = re.sub(f"(?<=.){re.escape(head)}", "", paper)
            word = word.replace(head, "")
    assert paper.replace(notes, "") == word


@pytest.mark.parametrize(("family", "path"), EACH)
def test_a_pdf_is_built_to_pdf_ua(family: str, path: Path, tmp_path: Path) -> None:
    pdfua: Any = need_module("pdfua")
    file = thidua.write(thidua.read(path), tmp_path / "x.pdf", template=family)
    assert list(pdfua.validate(str(file)).findings) == []


def test_the_same_plan_gives_the_same_bytes_in_any_thread() -> None:
    plan = thidua.read(EXAMPLES[0])
    made: list[bytes] = []
    threads = [threading.Thread(target=lambda: made.append(thidua.render(plan, "pdf"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 6
    assert len(set(made)) == 1


TEXTS = (
    '#import "@preview/x:1": *', '#read("/etc/hostname")', "$x^2$ *đậm* _nghiêng_ `mã` <nhãn> @nhắc", "= Tiêu đề",
    "+ một", "/ từ: nghĩa", "// lời ghi", "/* lời ghi", r"\u{1F600} \textbf{a} \\\\", "</script><b>x</b>",
    "a ~ b -- c --- d", "https://a.vn/b?c=d#e", "'một' \"hai\"", "#while true {}", "]]]}}}", "mục từ " + "dài" * 3000,
    "mặt cười 😀 và chữ العربية",
)  # fmt: skip


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_text_is_never_markup(text: str) -> None:
    plan = thidua.KeHoach(trich_yeu="Thử", noi_dung=["Một ý.", {"tiêu đề": escaped(text), "nội dung": escaped(text)}])
    said = _of_pdf(thidua.render(plan, "pdf"))
    assert f"một.{_flat(text)}" in said or said.count(_flat(text)) >= 2


@given(st.text(st.characters(codec="latin-1", exclude_categories=["C", "Z"]), min_size=1, max_size=60))
def test_any_text_is_printed_as_it_is(text: str) -> None:
    plan = thidua.KeHoach(trich_yeu="Thử", noi_dung=["Một ý.", escaped(f"({text})")])
    assert _flat(f"({text})") in _of_pdf(thidua.render(plan, "pdf"))


def test_a_sign_that_no_font_has_is_named() -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.render(thidua.KeHoach(trich_yeu="Dịch chữ 中文", noi_dung=["x"]), "pdf")
    assert "“中”, “文”" in str(caught.value)


@pytest.mark.parametrize("sign", ["\ufeff", "\ue000"])
def test_a_sign_that_a_pdf_may_not_have_is_named(sign: str) -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.render(thidua.KeHoach(trich_yeu="Thử", noi_dung=[f"a{sign}b"]), "pdf")
    assert f"U+{ord(sign):04X} (xóa" in str(caught.value)
    assert "typst" not in str(caught.value).replace("document.typ", "")


def test_a_sign_that_is_not_seen_is_named_by_its_number() -> None:
    said = faults_of(Fault("", 'the text `"\\u{200d}"` could not be displayed with any font'))
    assert "U+200D" in str(said[0])


@pytest.mark.parametrize("family", ["nd30", "tin-bai", "quyet-dinh"])
def test_a_title_of_any_length_is_printed(family: str) -> None:
    long = "dài " * 9000
    for plan in (
        thidua.KeHoach(trich_yeu=long, noi_dung=["x"]),
        thidua.KeHoach(trich_yeu="x", noi_dung=[{"tiêu đề": long, "gồm": ["x"]}]),
    ):
        assert thidua.render(plan, "pdf", template=family)


def test_strict_refuses_what_the_texts_of_a_template_lack(tmp_path: Path) -> None:
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(thidua.KeHoach(noi_dung=["x"]), "pdf", template="quyet-dinh", strict=True)
    assert "trích yếu" in str(caught.value)
    assert "cơ quan" in str(caught.value)


@pytest.mark.parametrize("format", ["pdf", "docx"])
@pytest.mark.parametrize("family", ["nd30", "bao-cao", "quyet-dinh"])
def test_strict_refuses_a_visible_gap_in_any_text_that_is_printed(family: str, format: str) -> None:
    plan = thidua.read(EXAMPLES[0].with_name("so-noi-vu.yaml")).evolve(
        trich_yeu="Mua sắm [thiếu:\u00a0số tiền]", chi_tieu=["Trên 98% hồ sơ của [thiếu: tên đơn vị]"]
    )
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, format, template=family, strict=True)
    assert "số tiền" in str(caught.value)
    assert "tên đơn vị" in str(caught.value)


def test_without_the_package_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(thidua.MissingToolError, match=r'pip install "thidua\[pdf\]"'):
        Template("nd30").render(thidua.read(EXAMPLES[0]), "pdf")


def test_a_range_of_years_stands_on_one_line_wherever_it_comes() -> None:
    ways = [f"{'việc ' * words}giai đoạn 2021 - 2030 của Thi đua - Khen thưởng" for words in range(8, 22)]
    plan = thidua.read("examples/ngan.yaml").evolve(noi_dung=ways, ket_luan=["word\u2060joiner " * 60])
    lines = pdf_text(thidua.render(plan, "pdf")).splitlines()
    assert sum("2021 - 2030" in line for line in lines) == len(ways)
    assert sum(line.count("wordjoiner") for line in lines) == 60


_IN_A_FORK = """
import os, signal, thidua
plan = thidua.read("examples/ngan.yaml")
whole = thidua.render(plan, "pdf")
if __name__ == "__main__":
    child = os.fork()
    if child == 0:
        signal.alarm(100)
        same = thidua.render(plan, "pdf") == whole
        same = same and thidua.render(plan, "pdf", template="quyet-dinh")[:4] == b"%PDF"
        assert "<iframe" in plan._repr_html_() or "<img" in plan._repr_html_()
        try:
            thidua.render(plan.evolve(so=None), "pdf", signature_fields=True)
        except thidua.UsageError as error:
            same = same and error.problems[0].rule == "goi-415"
        os._exit(0 if same else 3)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no forks there")
def test_a_fork_prints_too() -> None:
    quiet = ["-W", "ignore::DeprecationWarning"]  # by which Python 3.12 tells of any fork beside threads, typst's too
    done = subprocess.run(
        [sys.executable, *quiet, "-c", _IN_A_FORK], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.stdout, done.stderr) == ("0\n", "")


def test_notes_stand_at_the_foot_of_documents_made_of_a_plan() -> None:
    text = (
        "trích yếu: Thử[^a]\nnội dung: [Một ý[^b].]\ncăn cứ: [Căn cứ Luật A[^c]]\nchú thích: {a: Một., b: Hai., c: Ba.}"
    )
    said = pdf_text(thidua.render(thidua.read(text, format="yaml"), "pdf", template="quyet-dinh"))
    assert "[^" not in said
    assert all(
        re.search(rf"^{number}\s*{words}$", said, re.MULTILINE)
        for number, words in ((1, "Một."), (2, "Ba."), (3, "Hai."))
    )


def test_the_note_of_a_title_stands_at_the_foot_where_the_title_is_printed() -> None:
    """The subject of the plan is told to a news item, too, and not printed there."""
    text = "cơ quan: Sở A\ntrích yếu: Thử[^a] một việc\nnội dung: [Một ý[^b].]\nchú thích: {a: Một., b: Hai.}"
    said = pdf_text(thidua.render(thidua.read(text, format="yaml"), "pdf", template="tin-bai"))
    assert all(
        len(re.findall(rf"^{number}\s*{words}$", said, re.MULTILINE)) == 1
        for number, words in ((1, "Một."), (2, "Hai."))
    )


# --- As much as there is ----------------------------------------------------------------------------

WHOLE = thidua.read(EXAMPLES[0].with_name("so-noi-vu.yaml"))
LONG = "dài" * 3334
PLACES: dict[str, Any] = {
    "trích yếu": {"trich_yeu": LONG},
    "cơ quan": {"co_quan": {"tên": LONG, "chủ quản": LONG}},
    "địa chỉ": {"co_quan": {"tên": "Sở A", "địa chỉ": LONG}},
    "căn cứ": {"can_cu": [LONG]},
    "mục": {"muc_khac": [{"tiêu đề": LONG, "gồm": [LONG]}]},
    "phụ lục": {"phu_luc": [{"tiêu đề": LONG, "gồm": [LONG]}]},
    "nhiệm vụ": {"to_chuc_thuc_hien": [{"đơn vị": LONG, "nhiệm vụ": [{"nội dung": LONG, "sản phẩm": LONG}]}]},
    "chỉ tiêu": {"chi_tieu": [{"nội dung": LONG, "giá trị": "90", "đơn vị tính": "%"}]},
    "nơi nhận": {"noi_nhan": [LONG]},
    "người ký": {"nguoi_ky": {"chức vụ": LONG, "họ tên": LONG}},
    "nhiều nơi nhận": {"noi_nhan": [f"Phòng số {number} dài" for number in range(200)]},
}


_NUMBERS = r'="(-?[\d.]+)"'
_PAGE = re.compile(rf"<page width{_NUMBERS} height{_NUMBERS}>")
_WORD = re.compile(rf"<word xMin{_NUMBERS} yMin{_NUMBERS} xMax{_NUMBERS} yMax{_NUMBERS}>(.*)</word>")


def _off_the_paper(data: bytes) -> list[str]:
    """The words of a PDF that are not wholly on their page."""
    done = subprocess.run([need("pdftotext"), "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    found, width, height = [], 0.0, 0.0
    for line in done.stdout.decode().splitlines():
        if page := _PAGE.search(line):
            width, height = map(float, page.groups())
        elif word := _WORD.search(line):
            left, top, right, bottom = map(float, word.groups()[:4])
            if left < 0 or top < 0 or right > width or bottom > height:
                found.append(word[5])
    return found


@pytest.mark.parametrize("family", [name for name in FAMILIES if not name.endswith("dang")])  # whose sources are these
@pytest.mark.parametrize("place", PLACES)
def test_no_letter_falls_off_the_paper(place: str, family: str) -> None:
    """A word of 10,000 letters, and more lines than a page has, in any place; none is lost either."""
    plan = WHOLE.evolve(**PLACES[place])
    data = thidua.render(plan, "pdf", template=family)
    assert _off_the_paper(data) == []
    if family == "nd30":
        lines = _flat(thidua.render(plan, "txt").decode()).count("dài")
        assert _of_pdf(data).count("dài") > lines - 20 > 100  # a page may end in one


def _seconds(plan: thidua.KeHoach, family: str) -> float:
    began = time.process_time()
    assert thidua.render(plan, "pdf", template=family)
    return time.process_time() - began


def _items(number: int) -> thidua.KeHoach:
    return WHOLE.evolve(noi_dung=[f"Ý {i} trong {number}: tổ chức tốt phong trào thi đua." for i in range(number)])


def _rows(number: int) -> thidua.KeHoach:
    tasks = [{"nội dung": f"Nhiệm vụ {i} trong {number}.", "thời hạn": "Quý IV năm 2026"} for i in range(number)]
    return WHOLE.evolve(to_chuc_thuc_hien=[{"đơn vị": "Văn phòng", "nhiệm vụ": tasks}])


def _noted(rows: int, notes: int, *, table: bool) -> thidua.KeHoach:
    texts = [f"Việc {i}" + f"[^{i}]" * (i < notes) for i in range(rows)]
    said = [{"dấu": str(i), "nội dung": f"Lời {i}."} for i in range(notes)]
    of_table = {"bảng": {"cột": ["Số", "Việc"], "dòng": [[str(i), text] for i, text in enumerate(texts)]}}
    tasks = {} if table else {"to_chuc_thuc_hien": [{"đơn vị": "Văn phòng", "nhiệm vụ": texts}]}
    return thidua.KeHoach(trich_yeu="Thử", noi_dung=[of_table] if table else [], chu_thich=said, **tasks)


@pytest.mark.parametrize(("family", "table"), [("phan-cong", False), ("nd30", True)])
def test_a_table_with_more_notes_than_any_paper_is_refused(family: str, table: bool) -> None:
    with pytest.raises(thidua.TemplateError, match="bảng 300 hàng có 300 dấu chú thích"):
        thidua.render(_noted(300, 300, table=table), "pdf", template=family)
    assert "Lời 29" in pdf_text(thidua.render(_noted(60, 30, table=table), "pdf", template=family))


_BROKEN_OFF = """
import os, signal, threading, time, thidua
tasks = [{"nội dung": f"Việc {i}"} for i in range(3000)]
plan = thidua.KeHoach(trich_yeu="A", to_chuc_thuc_hien=[{"đơn vị": "B", "nhiệm vụ": tasks}])
sent = []
def break_off():
    sent.append(time.monotonic())
    os.kill(os.getpid(), signal.SIGINT)
from thidua.engine import typst
waited = typst._waited_for
def after_a_while(act):
    threading.Timer(0.2, break_off).start()
    return waited(act)
typst._waited_for = after_a_while
try:
    thidua.render(plan, "pdf", template="phan-cong")
except KeyboardInterrupt:
    print(time.monotonic() - sent[0])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_a_long_document_is_broken_off_at_once() -> None:
    done = subprocess.run([sys.executable, "-c", _BROKEN_OFF], check=True, capture_output=True, text=True)
    assert float(done.stdout) < 1


@pytest.mark.once
@pytest.mark.parametrize(("made", "family", "most"), [(_items, "nd30", 5000), (_rows, "phan-cong", 3000)])
def test_time_grows_with_the_document(made: Callable[[int], thidua.KeHoach], family: str, most: int) -> None:
    """Five short documents, each with words of its own, against a long one: typst remembers what it laid out before."""
    few = sum(_seconds(made(most // 5 + i), family) for i in range(5))
    assert _seconds(made(most), family) < 2.5 * few


def test_every_row_of_a_long_table_is_there() -> None:
    said = pdf_text(thidua.render(_rows(3000), "pdf", template="phan-cong"))
    assert [*map(int, re.findall(r"Nhiệm vụ (\d+) trong", said))] == list(range(3000))


MARKUP = '#import "@preview/x:1": * $x^2$ `a` <b> @c = [d] </script>'


def test_text_is_no_markup_in_any_place() -> None:
    text = escaped(MARKUP)
    plan = WHOLE.evolve(
        co_quan={"tên": text, "chủ quản": text, "địa danh": text, "địa chỉ": text},
        noi_nhan=[text], nguoi_ky={"chức vụ": text, "họ tên": text}, phu_luc=[{"tiêu đề": text, "gồm": [text]}],
        to_chuc_thuc_hien=[{"đơn vị": text, "nhiệm vụ": [{"nội dung": text, "thời hạn": text}]}],
    )  # fmt: skip
    for family in FAMILIES:
        data = thidua.render(plan, "pdf", template=family)
        word = _of_word(thidua.render(plan, "docx", template=family))
        mark = _flat("</script>")
        assert _of_pdf(data).count(mark) >= word.count(mark) > 0, family


def _pages(data: bytes) -> list[str]:
    """The words of each page, lines as they stand."""
    done = subprocess.run([need("pdftotext"), "-layout", "-", "-"], input=data, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


@pytest.mark.parametrize("ways", [("dọc", "dọc"), ("dọc", "ngang"), ("ngang", "dọc"), ("ngang", "ngang")])
@pytest.mark.parametrize("family", ["nd30", "dang", "quyet-dinh", "quyet-dinh-dang"])
def test_the_pages_of_each_appendix_are_counted_from_its_first(family: str, ways: tuple[str, str]) -> None:
    long = ["Tổ chức tốt phong trào thi đua trong toàn cơ quan, đơn vị; " * 5] * 40
    plan = thidua.read(EXAMPLES[0].with_name("dang-uy-xa.yaml" if "dang" in family else "so-noi-vu.yaml"))
    gom = [(["a"], ways[0]), (long, ways[1]), (long, "dọc")]
    plan = plan.evolve(phu_luc=[{"tiêu đề": "Mẫu", "gồm": items, "hướng": way} for items, way in gom])
    data = thidua.render(plan, "pdf", template=family)
    firsts = [page.split("\n")[0].strip() for page in _pages(data)]
    of = [at for at, first in enumerate(firsts) if re.match("phụ lục", first, re.IGNORECASE)]
    assert len(of) == 3
    for start, end in zip(of, [*of[1:], len(firsts)], strict=True):
        assert firsts[start + 1 : end] == [str(number) for number in range(2, end - start + 1)]


_NOTED: dict[str, tuple[Any, str, str]] = {
    "heading": (["Hai [^1]", ["Ý một.", "Ý hai."]], "Hai", "Ý một"),
    "first words": (["Hai", ["Bố trí [^1] đủ.", "Ý hai."]], "Hai", "Bố trí"),
    "last words of a long text": (["Hai", [f"Bố trí {'đủ người và việc ' * 30}[^1] đủ.", "Ý hai."]], "Hai", "Bố trí"),
    "first words of a long text": (["Hai", [f"Bố trí [^1] {'đủ người và việc ' * 30} đủ.", "Ý hai."]], "Hai", "Bố trí"),
    "heading of headings": (["Hai [^1]", [{"tiêu đề": "Ba", "gồm": ["Ý một.", "Ý hai."]}]], "Ba", "Ý một"),
    "inner heading": (["Hai", [{"tiêu đề": "Ba [^1]", "gồm": ["Ý một.", "Ý hai."]}]], "Hai", "Ý một"),
}


@pytest.mark.parametrize("form", _NOTED)
def test_a_note_stands_on_the_page_of_its_mark_and_no_heading_is_left_alone(form: str) -> None:
    (title, items), head, first = _NOTED[form]
    turned = 0
    for count in range(17, 26):
        few = [f"Ý thứ {number}." for number in range(count)]
        plan = WHOLE.evolve(
            muc_khac=[], chi_tieu=[], to_chuc_thuc_hien=[], muc_dich=[], yeu_cau=[], can_cu=[], phu_luc=[],
            noi_dung=[{"tiêu đề": "Một", "gồm": few}, {"tiêu đề": title, "gồm": items}],
            chu_thich=[{"dấu": "1", "nội dung": "Lời của chú thích " + "nói rõ văn bản nào, do ai ban hành, " * 5}],
        )  # fmt: skip
        pages = _pages(thidua.render(plan, "pdf"))
        note, mark, title_at, follows = (
            [at for at, page in enumerate(pages) if re.search(pattern, page)]
            for pattern in ("Lời của chú thích", r"(?:Hai|Ba|đủ|trí|việc)\s*1\b", rf"\w[.)] +{head}\b", rf"\b{first}\b")
        )  # fmt: skip
        assert note == mark != []
        assert title_at[:1] == follows[:1]
        turned += follows[:1] == [1]
    assert turned > 1


def test_the_note_of_the_last_words_stands_on_the_page_of_the_signature() -> None:
    for count in range(12, 30):
        few = [f"Ý thứ {number}." for number in range(count)]
        note = {"dấu": "1", "nội dung": "Lời của chú thích " + "nói rõ văn bản nào, do ai ban hành, " * 5}
        plan = thidua.KeHoach(
            trich_yeu="Thử", noi_dung=[*few, "Bố trí [^1] đủ."], chu_thich=[note], noi_nhan=["Sở A"],
            nguoi_ky={"chức vụ": "Giám đốc", "họ tên": "Nguyễn Văn A"},
        )  # fmt: skip
        pages = _pages(thidua.render(plan, "pdf"))
        assert len({next(at for at, page in enumerate(pages) if words in page)
                    for words in ("Lời của", "Bố trí", "Nguyễn Văn A")}) == 1  # fmt: skip


def test_a_short_paragraph_takes_its_note_along() -> None:
    for words in (40, 160):
        for count in range(14, 22):
            few = [f"Ý thứ {number}." for number in range(count)]
            long = "Dấu [^1] của một đoạn hai dòng, mà lời chú thích dài hơn chỗ còn lại của trang thứ nhất nên sang."
            plan = WHOLE.evolve(noi_dung=[*few, long, "Sau."], chu_thich=[{"dấu": "1", "nội dung": "Lời " * words}])
            pages = _pages(thidua.render(plan, "pdf"))
            mark, note = (next(at for at, page in enumerate(pages) if said in page) for said in ("Dấu ", "Lời Lời"))
            assert mark == note


def test_a_sentence_that_announces_a_table_stands_on_its_page() -> None:
    for count in range(12, 32):
        few = [f"Ý thứ {number}." for number in range(count)]
        table = {"bảng": {"cột": ["A", "B"], "dòng": [["ô trái", "ô phải"]] * 3}}
        plan = WHOLE.evolve(noi_dung=[*few, "Phân công như sau:", table], phu_luc=[])
        pages = _pages(thidua.render(plan, "pdf"))
        assert any("như sau:" in page and "ô trái" in page for page in pages)


@pytest.mark.parametrize("place", ["trích yếu", "câu dẫn", "hàng"])
def test_the_signature_of_a_document_with_notes_does_not_stand_alone_behind_a_table(place: str) -> None:
    """Notes take room at the foot of pages, those of the text before the table and its own."""
    turned = 0
    for count in (*range(17, 26), 41, 55):
        mark = {place: "[^1]"}
        own = {number for number in range(count) if number % 3 == 0} if place == "hàng" else set()
        rows = [[f"Việc {number}" + (f"[^{number + 2}]" if number in own else ""), "x"] for number in range(count)]
        keys = [number + 2 for number in own] or [1]
        plan = thidua.KeHoach(
            trich_yeu="Thử" + mark.get("trích yếu", ""), noi_nhan=["Sở A"],
            noi_dung=["Một ý.", f"Như sau{mark.get('câu dẫn', '')}:", {"bảng": {"cột": ["A", "B"], "dòng": rows}}],
            nguoi_ky={"chức vụ": "Giám đốc", "họ tên": "Nguyễn Văn A"},
            chu_thich=[{"dấu": str(key), "nội dung": f"Lời {key}"} for key in keys],
        )  # fmt: skip
        pages = _pages(thidua.render(plan, "pdf"))
        assert "Việc" in next(page for page in pages if "Nguyễn Văn A" in page)
        turned += len(pages) > 1
    assert turned > 5


def test_the_words_of_a_note_are_as_large_as_in_word() -> None:
    plan = thidua.KeHoach(trich_yeu="Thử", noi_dung=["Một ý[^1]."], chu_thich=[{"dấu": "1", "nội dung": "Lời"}])
    with need_module("pdfplumber").open(io.BytesIO(thidua.render(plan, "pdf"))) as pdf:
        said = next(word for word in pdf.pages[0].extract_words(extra_attrs=["size"]) if word["text"].endswith("Lời"))
    assert said["size"] == pytest.approx(10, abs=0.1)


def test_a_title_among_rows_stands_on_the_page_of_its_row() -> None:
    rows = ["Nhóm một", ["x", "y"], ["x", "y"], "Nhóm hai", "Nhóm con", ["z", "t"], "Cộng", "Trừ"]
    alone = 0
    for count in range(12, 32):
        table = {"bảng": {"cột": ["A", "B"], "dòng": rows}}
        plan = WHOLE.evolve(noi_dung=[*(f"Ý thứ {number}." for number in range(count)), table], phu_luc=[])
        pages = _pages(thidua.render(plan, "pdf"))
        for title, row in (("Nhóm một", r"x\s+y"), ("Nhóm con", r"z\s+t")):
            at = next(at for at, page in enumerate(pages) if title in page)
            assert re.search(row, pages[at])
            alone += at
        assert any("Trừ" in page for page in pages)
    assert alone > 1


def test_three_who_sign_stand_on_the_page_of_the_recipients() -> None:
    signers = [{"chức vụ": f"Giám đốc Sở {name}", "họ tên": f"Nguyễn Văn {name}"} for name in "ABC"]
    turned = 0
    for count in range(12, 28):
        few = [f"Ý thứ {number}." for number in range(count)]
        pages = _pages(thidua.render(thidua.KeHoach(noi_dung=few, noi_nhan=["Sở Y tế"], nguoi_ky=signers), "pdf"))
        whom, who = (next(at for at, page in enumerate(pages) if said in page) for said in ("Sở Y tế", "Nguyễn Văn A"))
        assert whom == who
        turned += whom
    assert turned > 1


def test_a_fault_of_typst_itself_is_a_fault_that_is_told(tmp_path: Path) -> None:
    header = "table.header(level: 2, repeat: false, [b])"
    table = f"table(columns: 1, table.header[A], {header}, {header}, [a], {header}, {header})"  # of which 0.15 panics
    (tmp_path / "x.typ").write_text(
        f"#set page(height: 75pt, margin: 10pt)\nx\n\n#block(breakable: true, {table})", "utf-8"
    )
    with pytest.raises(thidua.TemplateError):
        Inside(tmp_path / "x.typ", tmp_path).make({DATA: "{}"}, {})


# --- Words wider than their line --------------------------------------------------------------------

WIDE: dict[str, Any] = {
    "blanks that hold together": {"noi_dung": ["\u00a0".join(["thi", "đua"] * 60)]},
    "a title of such": {"trich_yeu": "\u00a0".join(["thi", "đua"] * 40)},
    "dots": {"noi_dung": ["…" * 45], "trich_yeu": "W" * 60},
    "letters as wide as can be": {"noi_nhan": ["M" * 59], "nguoi_ky": {"chức vụ": "Giám đốc", "họ tên": "M" * 50}},
    "an agency": {"co_quan": {"tên": "W" * 45, "chủ quản": "abcdefghij" * 4}},
    "an address": {"co_quan": {"tên": "Sở A", "địa chỉ": ("SO MOT DUONG HAI BA " * 15)[:298]}},
    "looks in one word": {"noi_dung": [f"**{'M' * 30}**{'W' * 25}*{'M' * 20}*"]},
    "two who sign": {"nguoi_ky": [{"chức vụ": "Giám đốc " * 60, "họ tên": "N2" * 200}] * 2},
    "one who signs": {"nguoi_ky": {"chức vụ": "Giám đốc " * 200, "họ tên": "N2"}},
}


@pytest.mark.parametrize("family", ["nd30", "bao-cao", "dang-ky", "quyet-dinh", "tin-bai"])
@pytest.mark.parametrize("form", WIDE)
def test_no_wide_word_falls_off_the_paper(form: str, family: str) -> None:
    assert _off_the_paper(thidua.render(WHOLE.evolve(**WIDE[form]), "pdf", template=family)) == []


def test_a_word_that_fits_its_cell_stands_whole_on_a_line() -> None:
    rows = [["Trước ngày 15/12/2026", "Sở Tài chính và Kế hoạch"], ["Tháng 12/2026", "Sở Tài chính " + "dài" * 20]]
    table = {"cột": [{"tên": "Thời hạn", "rộng": 32}, {"tên": "Đơn vị", "rộng": 30}], "dòng": rows}
    plan = WHOLE.evolve(noi_dung=["Một ý.", {"bảng": table}])
    lines = pdf_text(thidua.render(plan, "pdf")).splitlines()
    assert sum("15/12/2026" in line for line in lines) == 1
    assert any(re.match(r"(?:dài){4,}", line) for line in lines)  # a word too long begins on its own line
    for family, example, words in (("bao-cao", "phu-luc-ngang", "10/2026"), ("dang-ky", "dang-uy-xa", "12/2026")):
        said = pdf_text(thidua.render(thidua.read(f"examples/{example}.yaml"), "pdf", template=family))
        assert re.search(rf"^{words}", said, re.MULTILINE)


def test_a_tab_is_a_blank() -> None:
    plan = WHOLE.evolve(nguoi_ky={"chức vụ": "Giám đốc", "họ tên": "Lâm\tThế"})
    assert "Lâm Thế" in pdf_text(thidua.render(plan, "pdf"))


@pytest.mark.once
def test_time_grows_with_a_word() -> None:
    few, many = (_seconds(WHOLE.evolve(noi_dung=["a" * letters]), "nd30") for letters in (40_000, 200_000))
    assert many < 5 * 2.5 * few


@pytest.mark.parametrize("family", ["nd30", "quyet-dinh", "bao-cao", "dang-ky", "phan-cong", "tin-bai"])
def test_an_address_stands_at_the_foot_where_word_prints_it(family: str) -> None:
    there = family in ("nd30", "quyet-dinh", "bao-cao")
    data = thidua.render(thidua.read("examples/truong-hoc.yaml"), "pdf", template=family)
    assert (_flat("Số 12, đường Hoa Phượng") in _of_pdf(data)) == there


def test_the_lines_of_a_family_of_the_state_stand_apart_in_a_plan_of_the_party() -> None:
    data = thidua.render(thidua.read("examples/dang-uy-xa.yaml"), "pdf", template="dang-ky")
    done = subprocess.run([need("pdftotext"), "-bbox", "-", "-"], input=data, capture_output=True, check=True)
    tops = {word[5]: float(word[2]) for word in reversed([*_WORD.finditer(done.stdout.decode())])}
    assert tops["Thực"] + 10 < tops["Tân,"]
