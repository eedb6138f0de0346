"""The body as numbered lines: cases that a clerk can read."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua.diagnostics import Diagnostic
from thidua.layout import Kieu, lay_out
from thidua.layout.body import nested
from thidua.layout.lines import Khoi, line, marked
from thidua.layout.tables import lay_table, share
from thidua.metrics import text_width
from thidua.model import Bang, KeHoach
from thidua.wording import NBSP

CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(Path(__file__).with_name("body.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["tên"])
def test_the_lines_of_the_body(case: dict[str, Any]) -> None:
    plan = thidua.read("trích yếu: A\n" + case["gõ"], format="yaml")
    text = thidua.render(plan, "txt").decode()
    body = text.split("\nA\n", 1)[1].split("\nNơi nhận:", 1)[0]
    assert [line for line in body.split("\n") if line] == case["in"]


def test_what_announces_keeps_with_what_it_announces() -> None:
    plan = KeHoach(noi_dung=["Một.\nCác việc sau:\nHai."])
    kept = {str(one.dong): one.giu for one in lay_out(plan).khoi if one.loai == "doan"}
    assert kept == {"Một.": False, "Các việc sau:": True, "Hai./.": True}  # the last keeps with the ending


def test_more_points_than_letters_are_refused_with_advice() -> None:
    many = [f"Ý {i}" for i in range(24)]
    with pytest.raises(thidua.PlanError, match=r"nội dung: có 24 ý, hết chữ cái.*đánh số: số"):
        thidua.KeHoach(bo_cuc={"gồm": "nội dung", "đánh số": "chữ"}, noi_dung=many)
    with pytest.raises(thidua.PlanError, match=r"hết chữ cái"):
        thidua.Muc(danh_so="chữ", gom=many)
    nested = thidua.KeHoach(noi_dung={"tiêu đề": "A", "gồm": [{"tiêu đề": text, "gồm": "B"} for text in many]})
    with pytest.raises(thidua.PlanError, match=r"hết chữ cái"):
        thidua.render(nested, "txt")


def test_what_keeps_together_at_a_line_end_is_joined() -> None:
    plan = thidua.KeHoach(noi_dung="Từ ngày 05 tháng 3, theo Điều 5, giai đoạn 2021 - 2025, Quý IV năm 2026")
    (line,) = [str(block.dong) for block in lay_out(plan).khoi if block.loai == "doan"]
    for joined in ("ngày 05", "Điều 5", "2021 - 2025", "Quý IV", "năm 2026"):
        assert joined.replace(" ", NBSP) in line


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("thường", [("thường", "")]),
        ("*a* b **c**", [("a", "i"), (" b ", ""), ("c", "b")]),
        (r"\*a\*", [("*a*", "")]),
        ("a* b", [("a* b", "")]),
        ("* a*", [("* a*", "")]),
        ("(*) ghi chú", [("(*) ghi chú", "")]),
        ("**a", [("**a", "")]),
        (r"*a \* b*", [("a * b", "i")]),
        (r"C:\thu", [(r"C:\thu", "")]),
    ],
)
def test_marks_of_italic_and_bold(text: str, runs: list[tuple[str, str]]) -> None:
    read = [(run.chu, "b" * run.dam + "i" * run.nghieng) for run in marked(text)]
    assert read == runs


def test_columns_fill_the_width_and_hold_their_longest_word() -> None:
    widths = share([10, None, None], ["STT", "Nội dung", "Ghi chú"], [["1"], ["Một câu dài " * 8], [""]], 165, 13)
    assert sum(widths) == pytest.approx(165)
    assert widths[0] > 12  # “STT” in bold does not fit in 10 mm
    assert widths[1] > widths[2]


def test_columns_of_single_words_share_the_width_by_their_words() -> None:
    widths = share([None, None], ["Một", "Mười"], [["x"], ["y"]], 100, 13)
    assert sum(widths) == pytest.approx(100)
    assert widths[1] > widths[0] > 30


def test_given_widths_leave_no_column_narrower_than_its_longest_word() -> None:
    names = ["STT", "Nội dung", "Ghi chú"]
    columns = [["1", "10"], ["Một câu dài " * 8, "x"], ["", "1.234.567"]]
    for given in ([None, 200, 60], [5, 200, 60], [None, 160, None], [None, None, 164]):
        widths = share(given, names, columns, 165, 13)
        assert sum(widths) == pytest.approx(165)
        for mm, name, column in zip(widths, names, columns, strict=True):
            words = [word for text in (name, *column) for word in text.split()]
            assert mm >= max(text_width(word, 13, bold=True) for word in words) + 4, given


@pytest.mark.parametrize(
    ("columns", "wide", "way"),
    [
        (7, False, ""),
        (9, False, "đặt bảng trong phụ lục có “hướng: ngang”"),
        (
            12,
            False,
            "đặt bảng trong phụ lục có “hướng: ngang”, giảm cỡ chữ trong bảng ở [kieu] của mẫu: co_bang = 11.5",
        ),
        (12, True, "giảm cỡ chữ trong bảng ở [kieu] của mẫu: co_bang = 11.5"),
        (20, False, "bớt cột, hoặc tách thành hai bảng"),
    ],
)
def test_a_table_without_room_for_a_number_is_told_with_its_row_and_the_way_out(
    columns: int, wide: bool, way: str
) -> None:
    table = Bang(cot=[f"Xã {i}" for i in range(columns)], dong=["Cả tỉnh", ["1"] * columns, ["1.234.567"] * columns])
    told = _told(table, Kieu(), wide=wide)
    assert bool(told) is bool(way)
    if told:
        assert "dòng 3, cột 1 “Xã 0”: 1.234.567" in told.what
        assert told.hint == way
        size = float(way.rpartition("= ")[2]) if "co_bang" in way else 13
        if size != 13 or "ngang" in way:  # what it says to do ends it
            assert _told(table, Kieu(co_bang=size), wide=wide or "ngang" in way) is None


def _told(table: Bang, kieu: Kieu, *, wide: bool) -> Diagnostic | None:
    (block,) = (one for one in lay_table(table, kieu, wide=wide) if one.bang)
    assert block.bang
    return block.bang.chat


def test_a_table_without_room_is_told_to_the_logger(caplog: pytest.LogCaptureFixture) -> None:
    row = ["1.234.567"] * 14
    plan = KeHoach(trich_yeu="A", noi_dung=[{"bang": {"cot": [f"Xã {i}" for i in range(14)], "dong": [row]}}])
    with caplog.at_level(logging.WARNING, "thidua"):
        thidua.render(plan)
    assert "bảng có 14 cột không đủ chỗ" in caplog.text


def test_times_stay_whole_in_a_narrow_column() -> None:
    """The columns that hold long texts give way to one whose cells must not be parted (``10h45 - 11h00``)."""
    names = ["Thời gian", "Hình thức", "Nội dung", "Đơn vị/ cá nhân phụ trách"]
    long_ = "Nghe kỹ thuật viên nói chuyện, xem phim, thảo luận và ghi ý kiến đóng góp của từng phòng " * 2
    columns = [["7h00 - 7h15", "10h45 - 11h00"], ["Tập trung toàn cơ quan"] * 2, [long_] * 2, ["Trưởng các phòng"] * 2]
    widths = share([None] * 4, names, columns, 165, 13)
    assert sum(widths) == pytest.approx(165)
    assert widths[0] >= text_width("10h45 - 11h00", 13) + 3.8


@pytest.mark.parametrize(
    ("levels", "wanted"),
    [
        ([1, 2, 3, 1], [1, 2, 3, 1]), ([1, 3, 3, 1, 2], [1, 2, 2, 1, 2]), ([1, 0, 3, 4, 2], [1, 0, 2, 3, 2]),
        ([2, 2, 3], [2, 2, 3]),
    ],
)  # fmt: skip
def test_no_heading_leaves_out_a_level(levels: list[int], wanted: list[int]) -> None:
    blocks = [Khoi("khoan" if cap else "doan", line("A"), cap=cap) for cap in levels]
    assert [block.cap for block in nested(blocks)] == wanted


def test_an_own_scheme_may_number_items_as_a_level_below() -> None:
    """``1.`` right below ``A.``, where the author's scheme has ``I.`` between them."""
    plan = KeHoach.from_data(
        {"trích yếu": "A", "cách đánh số": ["A.", "I.", "1."], "bố cục": [{"gồm": "nội dung", "đánh số": "số"}],
         "nội dung": [{"tiêu đề": "Một", "gồm": ["Ý"]}]}
    )  # fmt: skip
    assert [block.cap for block in lay_out(plan).khoi if block.cap] == [1, 2]


@pytest.mark.parametrize("wide", [False, True])
def test_the_title_of_a_table_is_narrowed_to_break_by_units_of_meaning(wide: bool) -> None:
    title = "Lịch các lớp học kỹ năng số dành cho cán bộ, công chức, viên chức và người lao động năm 2026 của toàn tỉnh"
    block = next(lay_table(Bang(tieu_de=f"{title}./.", cot=("A", "B"), dong=(("1", "2"),)), Kieu(), wide=wide))
    assert str(block.dong).replace(NBSP, " ") == f"{title}."
    assert (block.loai, block.giu) == ("ten_bang", True)
    assert block.dong.thut > 5
