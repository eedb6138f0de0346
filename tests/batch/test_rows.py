"""One plan for many units: what a row says put into fields and words, what is at fault at its cell; the command."""

from __future__ import annotations

import datetime
import io
import json
import pickle
from decimal import Decimal
from pathlib import Path
from typing import Any

import docx
import pytest
from ruamel.yaml import YAML
from support import ROOT, need_module, word_template

import thidua
from thidua import cli
from thidua.batch.rows import Rows, read_rows

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")  # of Python 3.12 on, beside any thread
ROWS: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(Path(__file__).with_name("rows.yaml").read_text("utf-8"))


@pytest.mark.parametrize("file", [bytes, io.BytesIO])
def test_a_table_that_has_no_name_is_told_its_format(file: Any) -> None:
    data = "Tên xã;số\nxã A;5\n".encode()
    (plan,) = read_rows({"trích yếu": "Thi đua {Tên xã}"}, file(data), format=".CSV")
    assert (plan.trich_yeu, plan.so) == ("Thi đua xã A", "5")
    for wrong in (None, "docx", 7):
        with pytest.raises(thidua.UsageError):
            read_rows({"trích yếu": "A"}, file(data), format=wrong)


def test_data_too_deep_for_a_plan_file_is_too_deep_for_rows() -> None:
    deep: Any = "A"
    for _ in range(60):
        deep = {"gồm": [deep]}
    with pytest.raises(thidua.PlanError) as caught:
        read_rows({"nội dung": deep}, [{"a": 1, "b": 2}])
    assert "lồng" in str(caught.value)


def _rows(folder: Path, plan: str, cells: dict[str, Any]) -> Rows:
    """Plan and table as files; a text of a cell that is a number or a day of the case goes as such."""
    (folder / "k.yaml").write_text(plan, "utf-8")
    if all(one is None or isinstance(one, str) for one in cells.values()) or "lỗi" in cells:
        lines = [";".join(cells), ";".join(one or "" for one in cells.values())]
        (folder / "don-vi.csv").write_text("\n".join(lines), "utf-8")
        return read_rows("k.yaml", "don-vi.csv")
    return read_rows("k.yaml", [cells])


@pytest.mark.parametrize("case", ROWS, ids=lambda case: case["tên"])
def test_a_row_makes_a_plan(case: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    cells = case["hàng"]
    if "lỗi" in case:
        cells = {name: None if one is None else str(one) for name, one in cells.items()}
        try:
            (told,) = _rows(tmp_path, case["kế hoạch"], cells)
        except thidua.PlanError as error:
            told = error
        assert isinstance(told, thidua.PlanError)
        assert case["lỗi"] in str(told)
        return
    rows = _rows(tmp_path, case["kế hoạch"], cells)
    (plan,) = rows
    assert isinstance(plan, thidua.KeHoach)
    assert plan.to_data() == case["được"]
    again = pickle.loads(pickle.dumps(rows.filled))
    assert again(rows.table.rows[0]) == plan


def test_what_no_column_is_used_for_is_known() -> None:
    rows = read_rows({"trích yếu": "A {Tên}"}, [{"Tên": "x", "số": 1, "Ghi chú": "y"}])
    assert (rows.unused, len(rows)) == (("Ghi chú",), 1)


ALIKE = "không cột nào của bảng được dùng, nên văn bản của 2 hàng giống hệt nhau"


@pytest.mark.parametrize(
    ("plan", "cells", "said"),
    [
        ({"trích yếu": "A"}, {"Tên": "x", "Ghi chú": "y"}, ALIKE),
        ({"trích yếu": "A {{Tên}}"}, {"Tên": "x"}, ALIKE),
        ({"trích yếu": "A"}, {"STT": "1"}, ALIKE),
        ({"trích yếu": "A {Tên}"}, {"Tên": "x", "Ghi chú": "y"}, ""),
        ({"trích yếu": "A"}, {"số": "7"}, ""),
        ({"trích yếu": "A"}, {"người ký.họ tên": "Lê A", "Tên": "x"}, ""),
    ],
)
def test_rows_of_which_nothing_is_used_are_told_to_make_equal_documents(
    plan: dict[str, Any], cells: dict[str, Any], said: str, caplog: pytest.LogCaptureFixture
) -> None:
    rows = read_rows(plan, [cells, cells])
    assert (rows.alike.what if rows.alike else "") == said
    assert [one.getMessage() for one in caplog.records] == ([str(rows.alike)] if said else [])
    assert read_rows(plan, [cells]).alike is None, "of a row alone nothing is equal"


def test_of_an_office_a_used_column_is_enough() -> None:
    assert read_rows({"trích yếu": "A"}, [{"Tên xã": "B", "Chủ tịch": "C"}] * 2, office=OFFICE).alike is None


def test_what_is_told_of_equal_documents_has_no_word_of_the_table(caplog: pytest.LogCaptureFixture) -> None:
    read_rows({"trích yếu": "A"}, [{"Lê Văn Bí Mật": "Trần Kín"}] * 2)
    assert "Bí Mật" not in caplog.text
    assert "Kín" not in caplog.text


@pytest.mark.parametrize(
    ("cells", "name"),
    [
        ([{"STT": 1, "Tên": "Xã A"}, {"STT": 2, "Tên": "Xã B"}], "1 Xã A"),
        ([{"Tỉnh": "T", "Tên": "Xã A"}, {"Tỉnh": "T", "Tên": "Xã/B"}], "1 Xã A"),
        ([{"Số": 7, "Tỷ lệ": 1}, {"Số": 8, "Tỷ lệ": 1}], "1 7"),
        ([{"Tên": "A", "Tổ": "x"}, {"Tên": "A", "Tổ": "y"}, {"Tên": "B", "Tổ": "z"}], "1 x"),
        (
            [
                {"STT": "1", "người ký.họ tên": "Lê A", "Tên xã": "xã A"},
                {"STT": "2", "người ký.họ tên": "Lê B", "Tên xã": "xã B"},
            ],
            "1 xã A",
        ),
        ([{"Hàng": "1", "Số hộ": "1.250"}, {"Hàng": "2", "Số hộ": "900"}], "1 1.250"),
        ([{"TT": "I", "Số": "7"}, {"TT": "II", "Số": "8"}], "1 7"),
        ([{"STT": "1", "Loại": "x"}, {"STT": "2", "Loại": "x"}], "1"),
        ([{"STT": "1", "Tên": "A"}], "1 A"),
        ([{"Tên": "A"}], "1 A"),
        ([{"Số": 5}], "1"),
    ],
)
def test_files_are_called_by_number_and_what_differs(cells: list[dict[str, Any]], name: str) -> None:
    rows = read_rows({"trích yếu": "A"}, cells)
    assert rows.name_of(rows.table.rows[0]) == name


def test_an_office_adds_to_each_plan() -> None:
    office = {"cơ quan": {"tên": "Sở Nội vụ", "địa danh": "Lào Cai"}}
    (plan,) = read_rows({"trích yếu": "A {Tên}"}, [{"Tên": "x"}], office=office)
    assert isinstance(plan, thidua.KeHoach)
    assert plan.co_quan
    assert plan.co_quan.dia_danh == "Lào Cai"


OFFICE = {
    "cơ quan": {"tên": "UBND {Tên xã}", "địa danh": "{Tên xã}"}, "nơi nhận": ["Đảng ủy {Tên xã}", "UBND tỉnh"],
    "người ký": {"chức vụ": "Chủ tịch", "họ tên": "{Chủ tịch}"},
}  # fmt: skip


def test_words_of_the_office_are_filled_as_those_of_the_plan() -> None:
    rows = read_rows({"trích yếu": "A {{x}}"}, [{"Tên xã": "xã B", "Chủ tịch": "Lê C"}], office=OFFICE)
    (plan,) = rows
    assert isinstance(plan, thidua.KeHoach)
    assert isinstance(plan.nguoi_ky, thidua.NguoiKy)
    assert (rows.unused, plan.trich_yeu, plan.nguoi_ky.ho_ten) == ((), "A {x}", "Lê C")
    assert plan.co_quan
    assert (plan.co_quan.ten, plan.co_quan.dia_danh, plan.noi_nhan[0].ten) == (
        "UBND xã B", "xã B", ("Đảng ủy xã B",),
    )  # fmt: skip
    assert pickle.loads(pickle.dumps(rows.filled))(rows.table.rows[0]) == plan
    (same,) = read_rows(
        {"cơ quan": "UBND {Tên xã}", "trích yếu": "A {{x}}"}, [{"Tên xã": "xã B", "Chủ tịch": "Lê C"}], office=OFFICE
    )
    assert same == plan  # it is that office
    assert "{Tên" not in str(rows.filled.without_rows().to_data())


def test_what_is_wrong_with_the_words_of_the_office_is_told(tmp_path: Path) -> None:
    cells = {"Tên xã": "xã B", "Chủ tịch": None, "ngày": "31/2/2026"}
    (told,) = read_rows({"trích yếu": "A"}, [cells], office=OFFICE)
    assert isinstance(told, thidua.PlanError)
    assert [one.label for one in told.problems] == ["hàng 1, cột “Chủ tịch”", "hàng 1, cột “ngày”, ngày"]
    (tmp_path / "co-quan.yaml").write_text("cơ quan: UBND xã A\nngười ký:\n  họ tên: '{Ký}'\n", "utf-8")
    with pytest.raises(thidua.PlanError, match=r"co-quan\.yaml:3: .*bảng không có cột “Ký”"):
        read_rows({"trích yếu": "A"}, [{"Tên": "x"}], office=tmp_path / "co-quan.yaml")


@pytest.mark.parametrize(
    ("plan", "cells"),
    [
        ({"cơ quan": {"tên": "UBND xã A", "địa danh": "A"}, "nơi nhận": "Như trên", "người ký": {"họ tên": "B"}}, {}),
        ({"nơi nhận": "Như trên", "người ký": {"họ tên": "Lê B"}},
         {"cơ quan.tên": "UBND xã A", "cơ quan.địa danh": "A"}),
    ],
)  # fmt: skip
def test_words_of_the_office_that_no_plan_takes_ask_for_no_column(plan: dict[str, Any], cells: dict[str, Any]) -> None:
    (made,) = read_rows({"trích yếu": "A", **plan}, [{"Khác": "x", **cells}], office=OFFICE)
    assert isinstance(made, thidua.KeHoach)
    assert "{Tên" not in str(made.to_data())


def test_all_that_is_wrong_with_a_row_is_told_at_once() -> None:
    plan = {
        "trích yếu": "A {Tên}",
        "nội dung": "{Hộ} hộ ở {Tên}",
        "ngày": "{Ngày}",
        "chỉ tiêu": [{"nội dung": "B", "giá trị": "x"}],
    }
    row = {"Tên": None, "số": "#N/A", "Hộ": "#REF!", "Ngày": "31/2/2026"}
    (told,) = read_rows(plan, [row])
    assert isinstance(told, thidua.PlanError)
    assert [one.label for one in told.problems] == [
        "hàng 1, cột “Tên”", "hàng 1, cột “số”", "hàng 1, cột “Hộ”", "hàng 1, cột “Ngày”, ngày",
        "hàng 1, chỉ tiêu, mục 1, giá trị",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        (object(), "giá trị kiểu object"), ([1, 2], "list"), (b"by", "bytes"), (complex(1, 2), "complex"),
        (datetime.timedelta(1), "timedelta"), (1e30, "1000000000000000000000000000000"),
        (Decimal("1e5000"), "số quá dài"),
        (float("inf"), "Infinity"), (Decimal("-Infinity"), "-Infinity"), ({1, 2}, "set"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_said_is_told(cell: Any, said: str, tmp_path: Path) -> None:
    rows = read_rows({"trích yếu": "A {x}"}, [{"x": cell}, {"x": "B"}])
    done = [*thidua.write_many(rows, tmp_path / "{x}.txt", ordered=True)]
    assert [one.state for one in done] == ["hỏng", "đã ghi"]
    assert [one.rule for one in done[0].problems] == ["tep-901"]
    assert (done[0].problems[0].label, said in str(done[0].problems[0])) == ("hàng 1, cột “x”", True)


@pytest.mark.parametrize("cell", [float("nan"), Decimal("NaN"), Decimal("sNaN"), None, ""])
def test_nothing_in_a_cell_is_nothing(cell: Any) -> None:
    assert read_rows({"trích yếu": "A"}, [{"x": cell, "y": 1}]).table.rows[0].cells == (None, 1)


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("Số hộ", 1250, "1.250"),
        ("SĐT", 912345678, "912345678"),
        ("Số CCCD", 79123456789, "79123456789"),
        ("Điện thoại di động", 912345678, "912345678"),
        ("Mã số thuế", 100109106, "100109106"),
        ("Fax", 38221122, "38221122"),
        ("MST", 100109106, "100109106"),
        ("Số tài khoản", 123456789, "123456789"),
        ("Diện tích", 1250, "1.250"),
        ("Số hộ", 1950, "1.950"),
        ("Kinh phí", 2000, "2.000"),
        ("Hộ nghèo (hộ)", 1950, "1.950"),
        ("Năm", 2026, "2026"),
        ("Năm sinh", 1890, "1890"),
        ("Năm 2025 (hộ)", 1950, "1.950"),
        ("Năm 2025", 12500, "12.500"),
        ("Nam", 1250, "1.250"),
        ("Kỳ", 2026, "2026"),
        ("Số hộ có điện thoại", 12500, "12.500"),
        ("Số căn cước đã cấp", 12500, "12.500"),
        ("Điện thoại liên hệ", 1022, "1022"),
        ("Liên hệ (SĐT)", 912345678, "912345678"),
        ("Số CMND", 123456789, "123456789"),
        ("Số QĐ", 1250, "1250"),
        ("Số", 1250, "1250"),
        ("Lúc", datetime.datetime(2026, 3, 9, 10, 30), "10 giờ 30 phút ngày 09/3/2026"),
        ("Ngày", datetime.datetime(2026, 3, 9), "09/3/2026"),
    ],
)
def test_what_is_printed_of_a_cell(column: str, cell: Any, said: str) -> None:
    (plan,) = read_rows({"trích yếu": f"A {{{column}}}"}, [{column: cell}])
    assert isinstance(plan, thidua.KeHoach)
    assert plan.trich_yeu == f"A {said}"


def test_what_an_office_says_of_its_prints_names_no_column() -> None:
    office = thidua.HoSo({"cơ quan": "UBND xã A", "lời riêng": {"khẩu hiệu": "{Không} {ngoặc"}})
    (plan,) = read_rows({"trích yếu": "A {Tên}"}, [{"Tên": "x"}], office=office)
    assert isinstance(plan, thidua.KeHoach)


def test_a_column_with_other_numbers_has_no_years() -> None:
    rows = read_rows({"trích yếu": "{Hộ} {Kỳ}"}, [{"Hộ": 1950, "Kỳ": 2025}, {"Hộ": 12500, "Kỳ": 2026}])
    assert [one.trich_yeu for one in rows if isinstance(one, thidua.KeHoach)] == ["1.950 2025", "12.500 2026"]


def test_a_lone_surrogate_in_a_cell_is_told_of_its_row(tmp_path: Path) -> None:
    rows = read_rows({"trích yếu": "{x} y"}, [{"x": "a\ud800"}, {"x": "b"}])
    for executor in (None, 2):
        done = [*thidua.write_many(rows, tmp_path / str(executor) / "{x}.txt", executor=executor, ordered=True)]
        assert [one.state for one in done] == ["hỏng", "đã ghi"]
        assert done[0].problems[0].rule == "kh-102"


@pytest.mark.parametrize(
    ("text", "said"),
    [("A {Tên", "ngoặc nhọn"), ("A Tên}", "ngoặc nhọn"), ("A {} {Tên}", "ngoặc nhọn"), ("A {{Tên}", "ngoặc nhọn")],
)
def test_braces_that_do_not_close_are_told(text: str, said: str) -> None:
    with pytest.raises(thidua.PlanError, match=said):
        read_rows({"trích yếu": text}, [{"Tên": "x", "Số": 1}])


def test_a_name_in_braces_may_be_broken_by_a_line() -> None:
    (plan,) = read_rows({"nội dung": "A {Tên\nxã}"}, [{"Tên xã": "x"}])
    assert "A x" in str(plan)


def test_a_column_names_the_field_of_work() -> None:
    office = {"cơ quan": "Sở Y", "người ký": [{"chức vụ": "Giám đốc", "họ tên": "A"}, {"lĩnh vực": "x", "họ tên": "B"}]}
    made = [*read_rows({"trích yếu": "A"}, [{"người ký.lĩnh vực": "x"}, {"người ký.lĩnh vực": "z"}], office=office)]
    assert isinstance(made[0], thidua.KeHoach)
    assert isinstance(made[0].nguoi_ky, thidua.NguoiKy)
    assert made[0].nguoi_ky.ho_ten == "B"
    assert isinstance(made[1], thidua.PlanError)
    assert made[1].problems[0].label.startswith("hàng 2, cột “người ký.lĩnh vực”")


def test_a_table_is_written_by_write_many(tmp_path: Path) -> None:
    cells = [{"Tên": f"Xã {at}", "ngày": f"{at}/2/2026"} for at in (27, 28, 29, 30)]
    rows = read_rows({"trích yếu": "Thi đua {Tên}", "cơ quan": "UBND xã A"}, cells)
    for executor in (None, 2):
        folder = tmp_path / str(executor)
        done = [*thidua.write_many(rows, folder / "{Tên}-{ky_hieu}.docx", executor=executor, ordered=True)]
        assert [one.state for one in done] == ["đã ghi", "đã ghi", "hỏng", "hỏng"]
        assert [one.number for one in done] == [1, 2, 3, 4]
        assert sorted(p.name for p in folder.glob("*.docx")) == ["Xã 27-KH-UBND.docx", "Xã 28-KH-UBND.docx"]
        assert "hàng 3, cột “ngày”" in str(done[2].problems[0])


# --- The command --------------------------------------------------------------------------------------------------

PLAN = """cơ quan: {tên: "UBND {Tên xã}", địa danh: Lào Cai}
trích yếu: Phát động thi đua của {Tên xã} năm 2026
nội dung: Vận động {Số hộ} hộ tham gia.
nơi nhận: Như trên
"""
TABLE = (
    "Tên xã;Số hộ;ngày;người ký.họ tên;Ghi chú\r\n"
    "xã Bến/Tre;1.250;9/3/2026;Lê A;\r\nxã B;900;31/2/2026;Lê B;\r\nxã C;;1/3/2026;Lê C;x\r\nxã D;7;1/3/2026;Lê D;\r\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("ke-hoach.yaml").write_text(PLAN, "utf-8")
    Path("don-vi.csv").write_bytes(TABLE.encode("utf-8-sig"))
    return tmp_path


def test_a_bad_row_is_told_and_the_rest_is_written(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra"]) == 1
    said = capsys.readouterr()
    assert sorted(p.name for p in Path("ra").glob("[!.]*")) == ["2 xã Bến-Tre.docx", "5 xã D.docx"]
    assert said.err.splitlines()[1:] == [
        "don-vi.csv: ô C3, cột “ngày”, ngày: không có ngày 31/02/2026 (tháng 2 năm 2026 có 28 ngày)",
        "don-vi.csv: ô B4, cột “Số hộ”: ô để trống, mà lời của kế hoạch dùng {Số hộ} (điền ô ấy)",
        "don-vi.csv: hàng 2, 5: còn thiếu chức vụ người ký; đã in chỗ trống có đánh dấu",
        "ra: đã ghi 2, hỏng 2",
    ]
    assert said.err.splitlines()[0] == "don-vi.csv: không dùng đến cột Ghi chú"
    assert "Phát động thi đua của xã Bến/Tre" in thidua.read("ra/2 xã Bến-Tre.docx").trich_yeu
    Path("don-vi.csv").write_bytes(TABLE.replace("31/2", "28/2").replace("C;;", "C;8;").encode("utf-8-sig"))
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra"]) == 0
    assert capsys.readouterr().err.splitlines()[-1] == "ra: đã ghi 2, giữ nguyên 2"


def test_a_plan_without_braces_is_told_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("ke-hoach.yaml").write_text("cơ quan: UBND xã A\ntrích yếu: Tết trồng cây\n", "utf-8")
    Path("don-vi.csv").write_text("STT;Tên xã\n1;xã A\n2;xã B\n", "utf-8")
    for more in ([], ["--json"]):
        assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--format", "txt", *more]) == 0
        said = capsys.readouterr()
        assert said.err.splitlines()[0] == (
            f"don-vi.csv: {ALIKE} (chỗ nào mỗi hàng một khác thì viết {{tên cột}} vào lời của kế "
            "hoạch, hoặc gọi cột như trường: cơ quan.tên; hàng đầu của bảng phải là tên cột)"
        )
        assert said.err.count("giống hệt nhau") == 1
    assert json.loads(said.out)["written"] == 0


def test_a_column_that_counts_the_rows_names_files_and_is_not_told(tmp_path: Path) -> None:
    rows = thidua.read_rows({"trích yếu": "Thi đua tại {Xã}"}, [{"STT": "7", "Xã": "A"}, {"STT": "IX", "Xã": "B"}])
    assert rows.unused == ()
    run = thidua.write_many(rows, tmp_path / "{stt:03}.txt", ordered=True)
    assert [file.name for done in run for file in done.files] == ["007.txt", "IX.txt"]


def test_formats_names_zip_and_summary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = [
        "batch",
        "ke-hoach.yaml",
        "don-vi.csv",
        "ra",
        "--format",
        "docx,txt",
        "--name",
        "{Tên xã}/{stt:03}",
        "-j",
        "2",
    ]
    assert cli.run([*call, "--archive", "ra.zip", "--summary", "tong-hop.csv"]) == 1
    assert sorted(p.relative_to("ra").as_posix() for p in Path("ra").rglob("[!.]*.*")) == [
        "xã Bến-Tre/002.docx", "xã Bến-Tre/002.txt", "xã D/005.docx", "xã D/005.txt",
    ]  # fmt: skip
    lines = Path("tong-hop.csv").read_text("utf-8-sig").splitlines()
    assert lines[0].split(";")[:3] == ["Hàng", "Tên xã", "Số hộ"]
    assert [line.split(";")[-3] for line in lines[1:]] == ["đã ghi", "hỏng", "hỏng", "đã ghi"]
    assert cli.run([*call, "--summary", "tong-hop.docx"]) == 1
    plan = thidua.read("tong-hop.docx")
    (table,) = plan.phu_luc[-1].to_data()["gồm"]
    lines = table["bảng"]["dòng"]
    assert table["bảng"]["cột"][0] == "Hàng"
    assert [(line[0], line[1], line[-1]) for line in lines] == [
        ("2", "xã Bến/Tre", "giữ nguyên"), ("3", "xã B", "hỏng"), ("4", "xã C", "hỏng"), ("5", "xã D", "giữ nguyên"),
    ]  # fmt: skip


def test_one_document_of_all_rows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--archive", "tat-ca.docx"]
    assert cli.run(call) == 1
    said = [one.text for one in docx.Document("tat-ca.docx").paragraphs if one.text.startswith("Phát động")]
    assert [one.partition(" của ")[2].partition(" năm")[0] for one in said] == ["xã Bến/Tre", "xã D"]
    assert capsys.readouterr().err.splitlines()[-1] == "tat-ca.docx: thiếu 2 đơn vị hỏng"
    Path("tat-ca.docx").unlink()
    Path("tat-ca.docx").mkdir()
    assert cli.run(call) == 1
    lines = capsys.readouterr().err.splitlines()
    assert "ra: giữ nguyên 2, hỏng 2" in lines  # what was done is told, though they could not be joined
    assert "tat-ca.docx là một thư mục" in lines[-1]


def test_one_document_of_rows_that_all_fail(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--archive", "tat-ca.docx"]
    head, *rows = TABLE.splitlines()
    Path("don-vi.csv").write_text("\n".join([head, *(row for row in rows if "31/2" in row)]), "utf-8")
    assert cli.run(call) == 1
    assert not Path("tat-ca.docx").exists()
    assert capsys.readouterr().err.splitlines()[-1] == "tat-ca.docx: không ghi, vì không đơn vị nào xong"
    Path("tat-ca.docx").write_bytes(b"of before")
    assert cli.run(call) == 1
    assert Path("tat-ca.docx").read_bytes() == b"of before"
    assert capsys.readouterr().err.splitlines()[-1].endswith("; tệp có từ trước còn nguyên")


def test_no_cell_of_the_summary_is_a_formula(folder: Path) -> None:
    Path("don-vi.csv").write_text("Tên xã;Số hộ\n=1+1;-5\n@A;+B\n", "utf-8")
    cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--summary", "tong-hop.csv"])
    lines = [line.split(";") for line in Path("tong-hop.csv").read_text("utf-8-sig").splitlines()]
    assert [line[1:3] for line in lines[1:]] == [["'=1+1", "-5"], ["'@A", "'+B"]]


def test_the_result_as_data(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert (data["written"], data["failed"], [one["number"] for one in data["failures"]]) == (2, 2, [3, 4])


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (["--summary", "don-vi.csv"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--summary", "ke-hoach.yaml"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--summary", "lien-ket.csv"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--summary", "co-quan.yaml"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--summary", "so.yaml", "--data", "so.yaml"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--archive", "giay.docx", "--template", "giay.docx"], 2, "vừa là tệp vào vừa là tệp ra"),
        (["--summary", "a.docx", "--archive", "a.docx"], 2, "cùng ghi ra"),
        (["--summary", "a.xlsx"], 2, "không ghi được định dạng “xlsx”"),
        (["--summary", "a"], 2, "không có đuôi"),
        (["--summary", "thu-muc.csv"], 1, "là một thư mục"),
        (["--name", "../{Tên xã}"], 2, "ra ngoài thư mục"),
        (["--sheet", "²"], 1, "không có trang tính “²”"),
    ],
)
def test_an_output_at_fault_is_told_before_anything_is_written(
    folder: Path, options: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("lien-ket.csv").hardlink_to("don-vi.csv")
    Path("co-quan.yaml").write_text("cơ quan: {chủ quản: UBND tỉnh X}", "utf-8")
    Path("so.yaml").write_text("a: 1", "utf-8")
    Path("giay.docx").write_bytes(word_template("Mời {{ trich_yeu }}."))
    Path("thu-muc.csv").mkdir()
    before = {path: path.read_bytes() for path in Path().iterdir() if path.is_file()}
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra", *options]) == code
    assert said in capsys.readouterr().err
    assert not Path("ra").exists()
    assert {path: path.read_bytes() for path in Path().iterdir() if path.is_file()} == before


def test_the_summary_in_the_folder_takes_no_units_place(folder: Path) -> None:
    for _ in range(2):
        call = ["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--name", "{Tên xã}", "--summary", "ra/xã D.docx"]
        assert cli.run(call) == 1
        assert sorted(p.name for p in Path("ra").glob("[!.]*")) == ["xã Bến-Tre.docx", "xã D (2).docx", "xã D.docx"]
        assert thidua.read("ra/xã D.docx").phu_luc


def test_the_summary_prints_with_the_template_and_says_what_nothing_else_says(folder: Path) -> None:
    plan = PLAN.replace("nội dung: Vận động {Số hộ} hộ tham gia.", "nội dung: ['{Số hộ}']\nngày: 9/3/2026")
    Path("ke-hoach.yaml").write_text(plan, "utf-8")
    call = ["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--summary", "t.docx", "--template", "quyet-dinh"]
    assert cli.run(call) == 1
    assert "Quyết định" in "\n".join(one.text for one in docx.Document("t.docx").paragraphs)


def test_rows_that_are_no_units_and_what_is_missing_are_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = "Tên xã;Số hộ;ngày\n(1);(2);(3)\nxã A;1;9/3/2026\nxã B;2;9/3/2026;thừa\nTổng cộng;3\n"
    Path("don-vi.csv").write_text(table, "utf-8")
    call = ["batch", "ke-hoach.yaml", "don-vi.csv", "ra"]
    for state in ("đã ghi", "giữ nguyên"):
        assert cli.run([*call, "--summary", "t.csv"]) == 0
        assert capsys.readouterr().err.splitlines() == [
            "don-vi.csv: hàng 2 là hàng số của cột, không phải đơn vị, nên không ghi",
            "don-vi.csv: hàng 5 là hàng tổng, không phải đơn vị, nên không ghi",
            "don-vi.csv: hàng 4 có ô nằm ngoài các cột có tên, không dùng đến",
            "don-vi.csv: hàng 3–4: còn thiếu chức vụ người ký, họ tên người ký; đã in chỗ trống có đánh dấu",
            f"ra: {state} 2",
        ]
        assert Path("t.csv").read_text("utf-8-sig").count("còn thiếu chức vụ người ký, họ tên người ký") == 2
    Path("don-vi.csv").write_text(table.replace("xã B;2", "xã C;2"), "utf-8")
    assert cli.run(call) == 0
    said = capsys.readouterr().err
    assert "ra: còn 1 tệp do lần chạy trước ghi mà lần này không ghi: 4 xã B.docx (không dùng nữa thì xóa)" in said


def test_a_fault_of_the_plan_alone_is_said_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("ke-hoach.yaml").write_text(f"{PLAN}chỉ tiêu: [{{nội dung: B, giá trị: x}}]\n", "utf-8")
    Path("don-vi.csv").write_text("Tên xã;Số hộ\nA;1\nB;2\nC;3\n", "utf-8")
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "don-vi.csv: hàng 2–4: ke-hoach.yaml:5: chỉ tiêu, mục 1, giá trị: "
        "“x” không phải là số (dấu chấm cho hàng nghìn, dấu phẩy cho số lẻ: 50.000; 7,5)",
        "ra: hỏng 3",
    ]


def test_a_run_that_is_broken_off_tells_how_far_it_came(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from thidua.batch import Run

    following = Run.__next__

    def broken(run: Run) -> Any:
        if run.summary.done == 2:
            raise KeyboardInterrupt
        return following(run)

    monkeypatch.setattr(Run, "__next__", broken)
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra"]) == 130
    assert "ra: đã ghi 1, hỏng 1; dừng giữa chừng, gõ lại lệnh ấy thì làm tiếp" in capsys.readouterr().err


def test_what_is_the_same_of_all_is_said_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("don-vi.csv").write_text("Tên xã;Số hộ\nA;1\nB;2\nC;3\nD;4\n", "utf-8")
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.csv", "ra", "--strict"]) == 1
    said = capsys.readouterr().err
    assert said.count("người ký") == 1 or "hàng 2–5" in said
    assert "hàng 2–5" in said


def test_a_workbook_in_and_pages_out(folder: Path) -> None:
    need_module("python_calamine")
    need_module("typst")
    pandas = need_module("pandas")
    need_module("openpyxl")
    out = io.BytesIO()
    rows = [{"Tên xã": "xã A", "Số hộ": 1250, "ngày": datetime.date(2026, 3, 9)}]
    pandas.DataFrame(rows).to_excel(out, index=False)
    Path("don-vi.xlsx").write_bytes(out.getvalue())
    assert cli.run(["batch", "ke-hoach.yaml", "don-vi.xlsx", "ra", "--format", "docx,pdf"]) == 0
    assert sorted(p.name for p in Path("ra").glob("[!.]*")) == ["2 xã A.docx", "2 xã A.pdf"]
    assert "1.250 hộ" in str(thidua.read("ra/2 xã A.docx").to_data())


@pytest.mark.parametrize(
    ("call", "code", "said"),
    [
        (["ke-hoach.yaml", "don-vi.csv", "ra", "--jobs", "0"], 2, "--jobs cần một số"),
        (["ke-hoach.yaml", "don-vi.csv", "ra", "--format", "odt"], 2, "định dạng “odt”"),
        (["ke-hoach.yaml", "don-vi.csv", "ra", "--name", "{Tên xax}"], 2, "đặt tên tệp"),
        (["ke-hoach.yaml", "don-vi.csv", "ra", "--template", "khong-co"], 2, "khong-co"),
        (["cu.docx", "don-vi.csv", "ra"], 2, "tệp kế hoạch"),
        (["ke-hoach.yaml", "khong-co.csv", "ra"], 1, "khong-co.csv"),
        (["ke-hoach.yaml", "ke-hoach.yaml", "ra"], 2, "yaml"),
    ],
)
def test_a_call_at_fault_is_told(
    folder: Path, call: list[str], code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(["batch", *call]) == code
    assert said in capsys.readouterr().err
    assert not Path("ra").exists()


def test_an_example_of_the_project_for_three_communes(tmp_path: Path) -> None:
    rows = read_rows(ROOT / "examples" / "ubnd-xa.yaml", [{"cơ quan.tên": f"UBND xã {name}"} for name in "ABC"])
    assert thidua.write_many(rows, tmp_path / "{cơ quan.tên}.docx").finish().written == 3
