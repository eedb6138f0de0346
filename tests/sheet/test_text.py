"""Plain text and Markdown: a paragraph a line, marks as looks, nothing lost."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import EXAMPLES, PATIENCE, SHARED, need, print_pdf

import thidua
from thidua.sheet import Paragraph, Table, paragraphs
from thidua.sheet.text import read_text

from .drawn import outline


def _runs(text: str, format: str = "md") -> list[tuple[str, str]]:
    """The runs of a line, each with b and i."""
    (paragraph,) = paragraphs(read_text(text, "thu.md", format).blocks)
    return [(run.text, "b" * run.bold + "i" * run.italic) for run in paragraph.runs]


def test_each_line_is_a_paragraph_and_knows_its_number() -> None:
    sheet = read_text("\ufeffmột\r\n\r\n  hai   cột\t \nba\u2028bốn\n", "thu.txt")
    assert [(b.text, b.where) for b in paragraphs(sheet.blocks)] == [
        ("một", "dòng 1"), ("", "dòng 2"), ("  hai   cột", "dòng 3"), ("ba", "dòng 4"), ("bốn", "dòng 5"),
    ]  # fmt: skip
    assert sheet.format == "txt"
    assert not read_text("", "").blocks


def test_a_form_feed_breaks_the_page() -> None:
    sheet = read_text("a\n\fb", "")
    assert [(b.text, b.page_break) for b in paragraphs(sheet.blocks)] == [("a", False), ("b", True)]


def test_letters_are_composed_and_a_note_says_where() -> None:
    sheet = read_text("a\ne\u0302\u0323", "")
    assert [b.text for b in paragraphs(sheet.blocks)] == ["a", "ệ"]
    assert sheet.notes == (("dòng 2", "to_hop", ""),)


INLINE: dict[str, list[tuple[str, str]]] = {
    "**KẾ HOẠCH**": [("KẾ HOẠCH", "b")],
    "*nghiêng* và __đậm__ và _nghiêng_": [
        ("nghiêng", "i"), (" và ", ""), ("đậm", "b"), (" và ", ""), ("nghiêng", "i")],
    "***Nơi nhận:***": [("Nơi nhận:", "bi")],
    "*a **b** c*": [("a ", "i"), ("b", "bi"), (" c", "i")],
    "** hở ** hai đầu": [(" hở ", "b"), (" hai đầu", "")],
    "**1. Thời gian:** Từ ngày": [("1. Thời gian:", "b"), (" Từ ngày", "")],
    "**không đóng": [("**không đóng", "")],
    "2 * 3 * 4": [("2 * 3 * 4", "")],
    "* mục": [("* mục", "")],
    "- mục": [("- mục", "")],
    "\\- mục": [("- mục", "")],
    "1\\. mục \\*": [("1. mục *", "")],
    "ten_tep_dai": [("ten_tep_dai", "")],
    "Số: ____/KH": [("Số: ____/KH", "")],
    "-----": [("-----", "")],
    "***": [("***", "")],
    "C:\\thu muc": [("C:\\thu muc", "")],
    "\\r\\n": [("\\r\\n", "")],
    "a &amp; b &lt;c&gt;&nbsp;d": [("a & b <c>\xa0d", "")],
    "&khong; &#10;x": [("&khong;  x", "")],
    "[Luật](http://x.vn/a)": [("Luật", "")],
    "[1] và (2)": [("[1] và (2)", "")],
    "![ảnh](a.png)sau": [("sau", "")],
    "a<br>b<BR/>c": [("a\nb\nc", "")],
    "<u>gạch</u> <x>": [("gạch <x>", "")],
    "> trích": [("trích", "")],
    "hết dòng\\": [("hết dòng", "")],
    "hết\\\\": [("hết\\", "")],
    "# Một #": [("Một", "")],
}  # fmt: skip


@pytest.mark.parametrize("text", INLINE)
def test_marks_inside_a_line(text: str) -> None:
    assert _runs(text) == INLINE[text]


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("# A", 1),
        ("##### **1. A**", 5),
        ("###**A**", 3),
        ("##A", 2),
        ("#A", 0),
        ("#", 1),
        ("####### A", 0),
        ("a # b", 0),
    ],
)
def test_levels_of_headings(text: str, level: int) -> None:
    (paragraph,) = paragraphs(read_text(text, "", "md").blocks)
    assert paragraph.level == level


def test_a_look_goes_on_over_the_end_of_a_line_but_not_over_a_blank_one() -> None:
    sheet = read_text("**MỤC ĐÍCH,\nYÊU CẦU** a\n\n**b\n\nc**", "", "md")
    assert [(b.text, b.bold, b.where) for b in paragraphs(sheet.blocks)] == [
        ("MỤC ĐÍCH,", True, "dòng 1"), ("YÊU CẦU a", False, "dòng 2"), ("", False, "dòng 3"), ("**b", False, "dòng 4"),
        ("", False, "dòng 5"), ("c**", False, "dòng 6"),
    ]  # fmt: skip


def test_typed_rules_pair_with_nothing() -> None:
    sheet = read_text("KẾ HOẠCH\n***\nvề ***việc*** x", "", "md")
    assert [b.text for b in paragraphs(sheet.blocks)] == ["KẾ HOẠCH", "***", "về việc x"]


@pytest.mark.parametrize("text", ["## **A**\n", "a **b** c", "một *phong trào* x", "1\\. a", "| a | b |\n|---|---|\n"])
def test_markdown_in_a_text_file_is_seen(text: str) -> None:
    said = "".join(b.text for b in paragraphs(read_text(text, "x.txt").blocks))
    assert not set("*#\\|") & set(said)


@pytest.mark.parametrize("text", ["  * * *", "a * b * c", "Số: #5", "***", "A | B |", "-----", "   UBND      CỘNG HÒA"])
def test_a_text_without_marks_stays_as_it_is(text: str) -> None:
    (paragraph,) = paragraphs(read_text(text, "x.txt").blocks)
    assert paragraph.text == text


def test_tables() -> None:
    first = "| STT | **Đơn vị** |\n| :---: | --- |\n| 1 | Sở\\|Phòng<br>b |\n| 2 |\n"
    sheet = read_text(f"trước\n{first}\n| a | b |\n| c | d |\nA | B |\n", "", "md")
    assert outline(sheet.blocks) == [
        "trước", [[["STT"], ["Đơn vị"]], [["1"], ["Sở|Phòng", "b"]], [["2"]]], "",
        [[["a"], ["b"]], [["c"], ["d"]], [["A"], ["B"]]],
    ]  # fmt: skip
    read = next(block for block in sheet.blocks if isinstance(block, Table))
    assert read.ruled
    assert read.where == "dòng 2"
    (cell,) = read.rows[1][0].blocks
    assert isinstance(cell, Paragraph)
    assert (cell.align, cell.where) == ("center", "dòng 4")


def test_an_empty_head_that_only_markdown_asks_for_is_dropped() -> None:
    assert outline(read_text("| | |\n|---|---|\n| a | b |", "", "md").blocks) == [[[["a"], ["b"]]]]


def test_a_lone_bar_is_text() -> None:
    assert outline(read_text("A | B |\n|\nC", "", "md").blocks) == ["A | B |", "|", "C"]


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("format", ["txt", "md"])
def test_each_word_of_a_written_plan_is_read(path: Path, format: str) -> None:
    text = thidua.render(thidua.read(path), format).decode()
    said = "".join(b.text for b in paragraphs(read_text(text, path.name, format).blocks))
    plain = re.sub(r"\\(.)", r"\1", re.sub(r"(?m:^\|[ :|-]+\|$)|<br>|(?m:^#+ )|(?<!\\)[*|]", "", text))
    assert _words(said) == (_words(plain) if format == "md" else _words(text))


def _words(text: str) -> str:
    return "".join(text.split()).replace("|", "")


@pytest.mark.parametrize("path", sorted((SHARED / "corpus" / "sources").glob("*.txt")), ids=lambda path: path.stem)
def test_real_files(path: Path) -> None:
    text = path.read_text("utf-8")
    said = [b.text for b in paragraphs(read_text(text, path.name).blocks)]
    assert _words(re.sub(r"[*#\\]", "", text)) == _words("".join(said).replace("\\", ""))
    assert not any(re.search(r"\*\*|^#", line) for line in said)


def test_columns_of_a_text_printed_by_layout_are_still_seen(tmp_path: Path) -> None:
    tool = need("pdftotext")
    thidua.write(thidua.read(EXAMPLES[-1]), tmp_path / "a.docx")
    print_pdf([tmp_path / "a.docx"], tmp_path)
    done = subprocess.run([tool, "-layout", str(tmp_path / "a.pdf"), "-"], check=True, capture_output=True)
    lines = [b.text for b in paragraphs(read_text(done.stdout.decode(), "a.txt").blocks)]
    assert any(re.search(r"\S {3,}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", line) for line in lines)
    shutil.rmtree(tmp_path)


_MARKED = st.text(st.sampled_from("ab Đ*_#|\\-\n\f<>br/&;[]()1.`:"), max_size=80)


@given(_MARKED, st.sampled_from(["txt", "md"]))
def test_nothing_but_marks_is_lost(text: str, format: str) -> None:
    sheet = read_text(text, "", format)
    said = "".join(b.text for b in paragraphs(sheet.blocks))
    if not re.search(r"<[^\n]*>|\[[^\n]*\]\(|&|```", text):
        letters = re.compile("[^abĐ1.:;]")
        delimiters = re.sub(r"(?m)^[|: \-\f]+$", "", text)  # the line below the head of a table
        assert set(letters.sub("", said)) <= set(letters.sub("", text))
        assert len(letters.sub("", said)) >= len(letters.sub("", delimiters))


@pytest.mark.once
@pytest.mark.parametrize(
    "text",
    ["**a " * 100_000, "*" * 400_000, "_a" * 200_000, "[" * 200_000, "<br" * 100_000, "\n" * 400_000,
     "# " + " " * 400_000, "|" * 300_000, "| a |\n" * 60_000, "> " * 200_000,
     "-" * 200_000 + " " * 200_000 + "x", "a|b\n" * 100_000, "**a\n" * 100_000, "*a " * 100_000 + "b* " * 100_000],
    ids=range(14),
)  # fmt: skip
def test_time_is_linear(text: str) -> None:
    script = (
        f"import resource, sys, time; resource.setrlimit(resource.RLIMIT_CPU, ({PATIENCE}, {PATIENCE}))\n"
        "from thidua.sheet.text import read_text\n"
        "def took(text):\n"
        "    start = time.process_time()\n"
        "    read_text(text, '', 'md')\n"
        "    return time.process_time() - start\n"
        "text = sys.stdin.read()\n"
        "half = len(text) // 16\n"  # of either end: what opens alone is quicker than what opens and closes
        "eighth = min(took(text[:half] + text[-half:]) for _ in range(3))\n"
        "assert took(text) < 24 * eighth + 1, eighth\n"
    )
    subprocess.run([sys.executable, "-c", script], input=text, text=True, check=True)
