"""Tables as people save them: what separates, what names, which row; workbooks, data frames; what is refused."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from support import need_module

import thidua
from thidua import cli
from thidua.batch.hidden import hidden_rows
from thidua.batch.tables import letters_of, read_table
from thidua.budget import Limits
from thidua.wording import fold

TABLES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("tables.yaml").read_text("utf-8")
)


def _read(data: bytes, format: str = "csv", **options: Any) -> Any:
    return read_table(data, format=format, **options)


@pytest.mark.parametrize("case", TABLES, ids=lambda case: case["tên"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_is_read_as_it_was_saved(case: dict[str, Any], encoding: str) -> None:
    names = dict.fromkeys(map(fold, case.get("cần", ())), True)
    table = _read(case["csv"].encode(encoding), names=names)
    assert table.columns == tuple(case["cột"])
    assert {row.number: [*row.cells] for row in table.rows} == case["hàng"]
    assert dict(table.aside) == case.get("bỏ", {})


def workbook(rows: list[list[Any]], kind: str = "xlsx") -> bytes:
    """A workbook that a library of its own writes."""
    pandas = need_module("pandas")
    need_module({"xlsx": "openpyxl", "ods": "odf"}[kind])
    out = io.BytesIO()
    pandas.DataFrame(rows).to_excel(out, header=False, index=False, engine={"xlsx": "openpyxl", "ods": "odf"}[kind])
    return out.getvalue()


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_workbook_keeps_numbers_and_days(kind: str) -> None:
    need_module("python_calamine")
    day = datetime.date(2026, 3, 9)
    data = workbook([["DANH SÁCH", None, None, None], ["Tên", "Số", "Tỷ lệ", "Ngày"], ["A", 12, 0.5, day]], kind)
    table = _read(data, kind)
    assert table.columns == ("Tên", "Số", "Tỷ lệ", "Ngày")
    (row,) = table.rows
    assert (row.number, row.cells) == (3, ("A", 12, Decimal("0.5"), day))
    assert table.place(3, 3).label == "ô D3, cột “Ngày”"


_ROWS = (("Tên", "Số"), ("A", 1), ("B", 2), ("C", 3), ("D", 4))
_HIDDEN = (3, 4)


def _excel_that_hides() -> bytes:
    openpyxl = need_module("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "Trống"
    book.active.row_dimensions[2].hidden = True
    page = book.create_sheet("Đơn vị")
    for row in _ROWS:
        page.append(row)
    for number in (*_HIDDEN, 9):  # the last one is empty
        page.row_dimensions[number].hidden = True
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _opendocument_that_hides() -> bytes:
    need_module("odf")
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import Table, TableCell, TableRow
    from odf.text import P

    book = OpenDocumentSpreadsheet()
    for name, rows in (("Trống", ()), ("Đơn vị", _ROWS)):
        page = Table(name=name)
        for number, row in enumerate(rows, 1):
            line = TableRow(**({"visibility": ("collapse", "filter")[number % 2]} if number in _HIDDEN else {}))
            for value in row:
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=str(value)))
                line.addElement(cell)
            page.addElement(line)
        page.addElement(TableRow(numberrowsrepeated=1000, visibility="filter"))
        book.spreadsheet.addElement(page)
    out = io.BytesIO()
    book.write(out)
    return out.getvalue()


@pytest.mark.parametrize(("kind", "make"), [("xlsx", _excel_that_hides), ("ods", _opendocument_that_hides)])
def test_hidden_rows_are_units_and_told(kind: str, make: Callable[[], bytes]) -> None:
    need_module("python_calamine")
    table = read_table(make(), format=kind, sheet="Đơn vị")
    assert [row.cells[0] for row in table.rows] == ["A", "B", "C", "D"]
    assert table.aside == tuple((number, "an") for number in _HIDDEN)


def test_a_row_that_is_said_to_be_repeated_without_end_is_counted_to_the_last_that_is_read() -> None:
    content = """<office:document-content xmlns:office="o" xmlns:table="t"><table:table table:name="A">
        <table:table-row table:visibility="filter" table:number-rows-repeated="9000000000">
        <table:table-cell><office:annotation/></table:table-cell></table:table-row></table:table></office:document-content>"""
    assert hidden_rows({"content.xml": content.encode()}, "A", 3) == (1, 2, 3)


def test_hidden_rows_are_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    need_module("python_calamine")
    monkeypatch.chdir(tmp_path)
    Path("don-vi.xlsx").write_bytes(_excel_that_hides())
    Path("ke-hoach.yaml").write_text("trích yếu: Thi đua của {Tên}", "utf-8")
    call = ["batch", "ke-hoach.yaml", "don-vi.xlsx", "ra", "--sheet", "Đơn vị"]
    assert cli.run(call) == 0
    told = "hàng 3–4 đang ẩn (bị lọc, bị gập) trong bảng tính, vẫn ghi (không cần thì xóa hẳn hàng ấy)"
    assert told in capsys.readouterr().err
    openpyxl = need_module("openpyxl")
    book = openpyxl.load_workbook("don-vi.xlsx")
    book["Đơn vị"].delete_rows(3, 2)
    for number in _HIDDEN:
        book["Đơn vị"].row_dimensions[number].hidden = False
    book.save("don-vi.xlsx")
    assert cli.run(call) == 0
    assert "đang ẩn" not in capsys.readouterr().err


def test_a_sheet_by_name_or_number(tmp_path: Path) -> None:
    need_module("python_calamine")
    openpyxl = need_module("openpyxl")
    book = openpyxl.Workbook()
    for at, name in enumerate(("Một", "Hai")):
        page = book.active if not at else book.create_sheet()
        page.title = name
        page.append(["Tên", "Số"])
        page.append([name, at])
    book.save(tmp_path / "a.xlsx")
    assert [read_table(tmp_path / "a.xlsx", sheet=one).rows[0].cells[0] for one in (None, 2, "hai")] == [
        "Một", "Hai", "Hai",
    ]  # fmt: skip
    for sheet in ("Ba", "²", "9", 0):
        with pytest.raises(thidua.PlanError, match=f"không có trang tính “{sheet}”"):
            read_table(tmp_path / "a.xlsx", sheet=sheet)
    assert read_table(tmp_path / "a.xlsx", sheet="2").rows[0].cells[0] == "Hai"  # as the command line says it
    book["Một"].sheet_state, book["Hai"].title = "hidden", "1"
    book.save(tmp_path / "a.xlsx")
    assert [read_table(tmp_path / "a.xlsx", sheet=one).rows[0].cells[0] for one in (None, "1", 1, "Một")] == [
        "Hai", "Hai", "Một", "Một",
    ]  # fmt: skip


def test_data_frames_and_mappings() -> None:
    pandas = need_module("pandas")
    rows = [{"Tên": "A", "Số": 12, "Ngày": datetime.date(2026, 3, 9)}, {"Tên": "B", "Số": None, "Ngày": None}]
    for source in (rows, pandas.DataFrame(rows), (row for row in rows)):
        table = read_table(source)
        assert table.columns == ("Tên", "Số", "Ngày")
        assert [row.number for row in table.rows] == [1, 2]
        assert table.rows[0].cells == ("A", 12, datetime.date(2026, 3, 9))
        assert table.rows[1].cells == ("B", None, None)
    assert table.place(2, 1).label == "hàng 2, cột “Số”"


@pytest.mark.parametrize(
    ("data", "format", "said"),
    [
        (b"", "csv", "bảng không có hàng nào"), ("Tên;Số\n".encode(), "csv", "bảng không có hàng nào"),
        ("Tên;tên\nA;B\n".encode(), "csv", "hai cột cùng tên"), (b"PK\x03\x04", "xlsx", "hỏng"),
        (b"x", "xlsx", "không đọc được bảng"), (b"x", "ods", "không đọc được bảng"),
        ("Tên;Số\nA;\x01\n".encode(), "csv", "ký tự"),
        (b"\xd0\xcf\x11\xe0", "xls", "không đọc được bảng"),
        ('Tên;Số\nA;1\nB;"2\nC;3\n'.encode(), "csv", "dòng 3: dấu nháy kép"),
        ('Tên;Số\n"A";"1\nB;"2\nC;3\n'.encode(), "csv", "dòng 2: dấu nháy kép"),
        (f'Tên;Số\n"{"A;1" * 99_999}'.encode(), "csv", "dòng 2: dấu nháy kép"),
    ],
)  # fmt: skip
def test_what_is_no_table_is_told(data: bytes, format: str, said: str) -> None:
    need_module("python_calamine")
    with pytest.raises(thidua.PlanError, match=said):
        _read(data, format)


@pytest.mark.parametrize("source", [7, None, {"Tên": "A"}, [1, 2], ["A"]])
def test_what_no_table_can_be_is_told(source: Any) -> None:
    with pytest.raises(thidua.UsageError):
        read_table(source)
    with pytest.raises(thidua.UsageError, match="docx"):
        read_table("a.docx")


def test_a_cell_merged_over_rows_stands_in_each() -> None:
    need_module("python_calamine")
    openpyxl = need_module("openpyxl")
    book = openpyxl.Workbook()
    for row in (["BẢNG", None, None], ["Tên", "Dân số", None], [None, "Hộ", "Khẩu"], ["A", 1, 2], [None, 3, 4]):
        book.active.append(row)
    for cells in ("A1:C1", "A2:A3", "B2:C2", "A4:A5"):
        book.active.merge_cells(cells)
    out = io.BytesIO()
    book.save(out)
    table = _read(out.getvalue(), "xlsx", names={"ten": True, "ho": True, "khau": True})
    assert table.columns == ("Tên", "Hộ", "Khẩu")
    assert [row.cells for row in table.rows] == [("A", 1, 2), ("A", 3, 4)]


def test_the_suffix_says_what_separates() -> None:
    assert _read("Tên\tLời\nA\tMột, hai, ba; bốn\n".encode(), "tsv").columns == ("Tên", "Lời")
    with pytest.raises(thidua.PlanError, match="không có trang tính"):
        _read(b"a;b\n1;2\n", "csv", sheet=1)


def test_columns_of_a_frame_with_one_name_are_told() -> None:
    pandas = need_module("pandas")
    with pytest.raises(thidua.PlanError, match="hai cột cùng tên"):
        read_table(pandas.DataFrame([[1, 2, 3]], columns=["a", "b", "a"]))


def test_a_workbook_that_unpacks_to_more_than_any_is_refused() -> None:
    need_module("python_calamine")
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(workbook([["Tên", "Số"], ["A", 1]]))) as file,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as bomb,
    ):
        for name in file.namelist():
            bomb.writestr(name, file.read(name) + (b" " * 60_000_000 if "sheet1" in name else b""))
    assert len(out.getvalue()) < 200_000
    with pytest.raises(thidua.PlanError, match="giải nén ra lớn"):
        _read(out.getvalue(), "xlsx")


def test_a_sheet_with_a_cell_at_its_far_end_is_refused() -> None:
    need_module("python_calamine")
    openpyxl = need_module("openpyxl")
    book = openpyxl.Workbook()
    book.active["A1"] = "Tên"
    book.active["XFD1048576"] = 1
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(thidua.PlanError, match="trang tính có ô ở quá xa vùng dữ liệu"):
        _read(out.getvalue(), "xlsx")
    with pytest.raises(thidua.PlanError, match="10 ô"):
        _read(("Tên;Số\n" + "A;1\n" * 9).encode(), "csv", limits=Limits(cells=10))


@pytest.mark.parametrize("format", ["csv", "xlsx"])
@pytest.mark.parametrize("data", [b"\x00\x01\x02\xff\x0c" * 40, b"%PDF-1.7\n" + b"a" * 90, b"PK\x03\x04" + b"b" * 90])
def test_what_is_no_table_is_told_as_none(data: bytes, format: str) -> None:
    need_module("python_calamine")
    with pytest.raises(thidua.PlanError) as caught:
        _read(data, format)
    assert "không đọc được bảng này" in str(caught.value)


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        table = _read(text.encode(errors="ignore"))
    except thidua.ThiduaError:
        return
    assert all(len(row.cells) == len(table.columns) for row in table.rows)


def test_columns_have_letters() -> None:
    assert [letters_of(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
