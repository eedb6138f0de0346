"""Values as programs have them, at every door: taken where they are clear, else refused in the library's own words."""

from __future__ import annotations

import contextlib
import copy
import datetime
import enum
import io
import pickle
from collections.abc import Callable, Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from support import EXAMPLES

import thidua
from thidua import ChiTieu, CoQuan, KeHoach, Muc, Ngay, NoiNhan, ThoiHan


class Mau(enum.StrEnum):
    A = "Mục một"


class Cu(str, enum.Enum):  # noqa: UP042 - its str() is “Cu.A”, as programs of old have it
    A = "Mục một"


class So(enum.Enum):
    A = 7


class Dem(int):
    pass


SAID = [
    ("Một", "Một"),
    (Mau.A, "Mục một"),
    (Cu.A, "Mục một"),
    (So.A, "7"),
    (Dem(5), "5"),
    (2026, "2026"),
    (2026.0, "2026"),
    (7.5, "7,5"),
    (0.1 + 0.2, "0,3"),
    (1234.5, "1.234,5"),
    (Decimal("50000.5"), "50.000,5"),
    (Fraction(1, 4), "0,25"),
    (True, "có"),
    (False, "không"),
    (datetime.date(2026, 3, 9), "09/3/2026"),
    (datetime.datetime(2026, 2, 9), "09/02/2026"),
    (datetime.datetime(2026, 3, 9, 8, 30), "08 giờ 30 phút ngày 09/3/2026"),
]


@pytest.mark.parametrize(("value", "said"), SAID, ids=repr)
def test_a_value_prints_as_a_document_says_it_in_a_plan_and_in_a_template(value: Any, said: str) -> None:
    plan = KeHoach(trich_yeu=value, noi_dung=[{"nội dung": value}, value])
    assert (plan.trich_yeu, plan.noi_dung[0].noi_dung, plan.noi_dung[1].noi_dung) == (said, said, said)
    assert thidua.read(thidua.render(plan, "yaml"), format="yaml") == plan
    page = thidua.render(plan, "docx", template=_template(), values={"them": value}, carry=False)
    assert said in thidua.read_document(page, format="docx").explain()[0].replace("\xa0", " ") or said in _text(page)


def _template() -> bytes:
    import docx

    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph("Thêm {{ them }}; {{ trich_yeu }}")
    document.save(out)
    return out.getvalue()


def _text(page: bytes) -> str:
    import docx

    return "\n".join(one.text for one in docx.Document(io.BytesIO(page)).paragraphs).replace("\xa0", " ")


REFUSED = [
    (b"\x89PNG", "không phải bytes", "decode"),
    (bytearray(b"a"), "không phải bytes", "decode"),
    (float("nan"), "“nan” là ô không có giá trị", "None"),
    (Decimal("NaN"), "“NaN” là ô không có giá trị", "None"),
    (float("inf"), "“inf” không phải là số in được", "None"),
    (10**40, "số có quá 28 chữ số", "đơn vị lớn hơn"),
    (object, "cần một văn bản", "một dòng chữ"),
    (["a"], "không phải một danh sách", "một dòng chữ"),
    ({"a": "b"}, "không phải một nhóm", "một dòng chữ"),
]


@pytest.mark.parametrize(("value", "what", "way"), REFUSED, ids=repr)
def test_a_value_that_prints_nothing_is_refused_with_a_way_out(value: Any, what: str, way: str) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        KeHoach(trich_yeu=value)
    (problem,) = caught.value.problems
    assert what in problem.what
    assert way in problem.hint
    assert problem.path == ("trích yếu",)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("-Infinity"), 10**40, Decimal("1e-40"), b"1"])
def test_a_number_that_cannot_be_printed_is_refused_at_the_door(value: Any) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        ChiTieu(noi_dung="x", gia_tri=value)
    assert [problem.path for problem in caught.value.problems] == [("giá trị",)]
    with pytest.raises(thidua.PlanError):
        KeHoach.from_data({"chỉ tiêu": [{"nội dung": "x", "giá trị": value}]})


@pytest.mark.parametrize("value", [b"a", float("nan"), 10**40])
def test_a_template_refuses_it_too(value: Any) -> None:
    with pytest.raises(thidua.TemplateError):
        thidua.Template(_template()).render({"them": value, "trich_yeu": "A"})


def test_a_filter_of_numbers_takes_them_as_well() -> None:
    import docx

    document, out = docx.Document(), io.BytesIO()
    document.add_paragraph("{{ a|so }}; {{ b|tien }}; {{ c|so_dem }}")
    document.save(out)
    page = thidua.Template(out.getvalue()).render({"a": 0.1 + 0.2, "b": Dem(50000), "c": So.A})
    assert _text(page) == "0,3; 50.000 đồng; 07"


def test_a_deadline_is_the_day_of_a_time() -> None:
    for value in (datetime.date(2026, 6, 30), datetime.datetime(2026, 6, 30, 17), Ngay(2026, 6, 30), "30/6/2026"):
        target = ChiTieu(noi_dung="x", thoi_han=value)
        assert target.thoi_han is not None
        assert target.thoi_han.ngay_cuoi == datetime.date(2026, 6, 30)
    with pytest.raises(thidua.PlanError, match="năm 1900 không hợp lý"):
        ChiTieu(noi_dung="x", thoi_han=datetime.date(1900, 1, 1))


# --- Lists ------------------------------------------------------------------------------------------


class Day:
    """A list of another library: gone through in order, and nothing else."""

    def __iter__(self) -> Iterator[str]:
        return iter(("Một", "Hai"))


ITEMS: list[Callable[[], Any]] = [
    lambda: ["Một", "Hai"],
    lambda: (one for one in ("Một", "Hai")),
    lambda: {"Một": 1, "Hai": 2}.keys(),
    lambda: {1: "Một", 2: "Hai"}.values(),
    lambda: map(str, ("Một", "Hai")),
    Day,
]


@pytest.mark.parametrize("make", ITEMS)
def test_what_is_in_order_is_a_list(make: Callable[[], Any]) -> None:
    plan = KeHoach(noi_dung=make(), ket_luan=make(), noi_nhan=make())
    assert plan == KeHoach(noi_dung=["Một", "Hai"], ket_luan=["Một", "Hai"], noi_nhan=["Một", "Hai"])
    table = {"cột": make(), "dòng": (row for row in [make(), "Cả hai"])}
    assert Muc(bang=table) == Muc(bang={"cột": ["Một", "Hai"], "dòng": [["Một", "Hai"], "Cả hai"]})


@pytest.mark.parametrize("value", [{"Một", "Hai"}, frozenset(("Một",))])
def test_a_set_has_no_order(value: Any) -> None:
    for field in ("noi_dung", "ket_luan", "noi_nhan"):
        with pytest.raises(thidua.PlanError, match=r"không có thứ tự \(dùng danh sách"):
            KeHoach(**{field: value})


def test_one_is_meant_where_a_generator_is_given() -> None:
    with pytest.raises(thidua.PlanError, match="chỉ có một, không phải một danh sách"):
        KeHoach(thoi_gian=(one for one in ("Cả năm",)))


# --- Whole parts ------------------------------------------------------------------------------------


def test_a_value_without_a_name_is_what_stands_for_the_part() -> None:
    assert ChiTieu("Trên 90% hồ sơ.") == ChiTieu(noi_dung="Trên 90% hồ sơ.")
    assert NoiNhan("Sở Nội vụ (để b/c)") == NoiNhan.from_text("Sở Nội vụ (để b/c)")
    assert CoQuan({"tên": "Sở Nội vụ", "viết tắt": "SNV"}).viet_tat == "SNV"
    assert KeHoach({"trích yếu": "A"}) == KeHoach(trich_yeu="A") == thidua.read({"trích yếu": "A"})
    assert Ngay("9/3/2026") == Ngay(datetime.date(2026, 3, 9)) == Ngay(2026, 3, 9)  # type: ignore[arg-type]
    for wrong in (lambda: Ngay("hôm qua"), lambda: Ngay(2026.5), lambda: Ngay([1]), lambda: ThoiHan(object())):  # type: ignore[arg-type]
        with pytest.raises(thidua.PlanError):
            wrong()


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda: KeHoach("A"), "“A” chưa đủ (viết thành nhóm với các khóa: "),
        (lambda: KeHoach(["A"]), "cần một dict, không phải list"),
        (lambda: KeHoach(None), "cần một dict, không phải None"),
        (lambda: Muc("A", "B"), 'Muc chỉ nhận một giá trị không có tên (ghi tên từng giá trị, ví dụ Muc(noi_dung="…")'),
        (lambda: thidua.Anh("ky.png", thay="A"), "Anh không có “thay” (có phải “thay_the” không?)"),
        (lambda: thidua.Anh("ky.png", chu_thich="A"), "Anh không có “chu_thich” (dùng: nguon, rong, cao, thay_the)"),
        (lambda: thidua.Ngay(2026, thangg=3), "Ngay không có “thangg” (có phải “thang” không?)"),
        (lambda: thidua.Ngay(2026, nam=2026), "Ngay có “nam” hai lần"),
        (lambda: thidua.ThoiHan(), "ThoiHan thiếu “nguyen_van”"),
        (lambda: thidua.Template("nd30", filter={}), "Template không có “filter” (có phải “filters” không?)"),
        (lambda: Muc("A", noi_dung="B"), "Muc có “noi_dung” hai lần"),
        (lambda: KeHoach(trich_yue="A"), "KeHoach không có “trich_yue” (có phải “trich_yeu” không?)"),
        (lambda: KeHoach(trich_yeu="A").evolve(trich_yue="B"), "KeHoach không có “trich_yue” (có phải"),
        (lambda: CoQuan(xyz="A"), "CoQuan không có “xyz” (dùng: chu_quan, ten,"),
        (lambda: setattr(KeHoach(trich_yeu="A"), "trich_yeu", "B"), "tạo bản đã đổi: moi = cu.evolve(trich_yeu=…)"),
        (lambda: delattr(Muc(noi_dung="A"), "noi_dung"), "Muc không đổi được tại chỗ"),
    ],
)
def test_a_wrong_call_is_told_what_to_write(call: Callable[[], Any], said: str) -> None:
    with pytest.raises(thidua.ThiduaError) as caught:
        call()
    assert said in str(caught.value)


def test_errors_of_calls_are_pythons_own_as_well() -> None:
    with pytest.raises(TypeError):
        KeHoach(trich_yue="A")
    with pytest.raises(attrs.exceptions.FrozenInstanceError) as caught:
        KeHoach().trich_yeu = "B"  # type: ignore[misc]
    assert isinstance(pickle.loads(pickle.dumps(caught.value)), thidua.UsageError)
    plan = KeHoach(trich_yeu="A", noi_dung=["Một"])
    assert pickle.loads(pickle.dumps(plan)) == copy.deepcopy(plan) == plan


def deep(levels: int) -> dict[str, Any]:
    data: dict[str, Any] = {"nội dung": "x"}
    for _ in range(levels):
        data = {"tiêu đề": "x", "gồm": [data, "y"]}
    return data


def test_data_that_nests_too_deep_or_holds_itself_is_one_fault() -> None:
    cyclic: dict[str, Any] = {"tiêu đề": "x"}
    cyclic["gồm"] = [cyclic, cyclic]
    for data in (deep(200), deep(5000), cyclic):
        for call in (lambda data=data: KeHoach.from_data({"nội dung": data}), lambda data=data: KeHoach(noi_dung=data)):
            with pytest.raises(thidua.PlanError) as caught:
                call()
            assert [problem.rule for problem in caught.value.problems] == ["kh-103"]
    assert KeHoach.from_data({"nội dung": deep(20)})
    item = Muc(noi_dung="x")
    for _ in range(300):
        item = Muc(tieu_de="x", gom=[item, item])
    with pytest.raises(thidua.PlanError, match="quá 30 cấp"):
        KeHoach(phu_luc={"tiêu đề": "x", "gồm": [item]})


JUNK = [None, 5, 1.5, object(), [1], (), {1: object()}, "\0", "a\nb", b"\xff", {}, set()]


@pytest.mark.parametrize("junk", JUNK, ids=lambda junk: type(junk).__name__)
def test_each_public_call_refuses_in_its_own_words(junk: Any, tmp_path: Path) -> None:
    plan = KeHoach(trich_yeu="A")
    made = thidua.Template("nd30")
    calls: list[Callable[[], Any]] = [
        lambda: thidua.read(junk),
        lambda: thidua.read(junk, format="yaml"),
        lambda: thidua.read("a.yaml", format=junk),
        lambda: thidua.read_document(junk),
        lambda: thidua.read_document(junk, format="docx"),
        lambda: thidua.verify(junk, plan),
        lambda: thidua.verify(thidua.render(plan, "txt").decode(), junk, format="txt"),
        lambda: thidua.render(junk),
        lambda: thidua.render(plan, junk),
        lambda: thidua.render(plan, template=junk),
        lambda: thidua.render(plan, values=junk),
        lambda: thidua.write(junk, tmp_path / "a.docx"),
        lambda: thidua.write(plan, junk),
        lambda: thidua.write(plan, tmp_path / "a.docx", format=junk),
        lambda: thidua.Template(junk),
        lambda: made.render(junk),
        lambda: thidua.Anh(junk),
        lambda: Ngay(junk),
        lambda: ThoiHan(junk),
        *(
            lambda cls=cls: cls(junk)
            for name in thidua.__all__
            if isinstance(cls := getattr(thidua, name), type) and hasattr(cls, "from_data")
        ),
        *(lambda name=name: KeHoach(**{name: junk}) for name in KeHoach.fields()),
    ]
    for call in calls:
        with contextlib.suppress(thidua.ThiduaError):
            call()


# --- numpy and pandas -------------------------------------------------------------------------------


def test_numbers_of_numpy_are_numbers() -> None:
    np = pytest.importorskip("numpy")
    for value, said in (
        (np.int64(5), "5"), (np.float32(0.1), "0,1"), (np.float64(7.5), "7,5"), (np.bool_(True), "có"),
        (np.str_("Một"), "Một"), (np.datetime64("2026-03-09"), "09/3/2026"), (np.array(7), "7"),
    ):  # fmt: skip
        assert KeHoach(trich_yeu=value).trich_yeu == said
    assert ChiTieu(noi_dung="x", gia_tri=np.float32(0.1)).gia_tri == Decimal("0.1")
    assert KeHoach(noi_dung=np.array(["Một", "Hai"])) == KeHoach(noi_dung=["Một", "Hai"])
    table = {"cột": ["A", "B"], "dòng": np.array([[1, 2], [3, 4]])}
    assert Muc(bang=table) == Muc(bang={"cột": ["A", "B"], "dòng": [["1", "2"], ["3", "4"]]})
    with pytest.raises(thidua.PlanError, match="ndarray là một bảng"):
        KeHoach(noi_dung=np.array([["Một"]]))


def test_series_of_pandas_are_lists_and_its_days_are_days() -> None:
    pd = pytest.importorskip("pandas")
    frame = pd.DataFrame({"noi_dung": ["Một", "Hai"], "thoi_han": pd.to_datetime(["2026-06-30", None])})
    assert KeHoach(noi_dung=frame["noi_dung"]) == KeHoach(noi_dung=["Một", "Hai"])
    with pytest.raises(thidua.PlanError, match=r'DataFrame là một bảng, .*to_dict\("records"\)'):
        KeHoach(noi_dung=frame)
    with pytest.raises(thidua.PlanError, match="mục 2, thoi_han: “NaT” là ô không có giá trị"):
        KeHoach(chi_tieu=frame.to_dict("records"))
    with pytest.raises(thidua.PlanError, match="“<NA>” là ô không có giá trị"):
        KeHoach(trich_yeu=pd.NA)
    (row,) = KeHoach(chi_tieu=frame[:1].to_dict("records")).cac_chi_tieu
    assert str(row.thoi_han) == "2026-06-30"
    again = pd.DataFrame(KeHoach(chi_tieu=["Giảm 10% số cuộc họp.", "Đạt 7 điểm."]).cac_chi_tieu)
    assert list(again.columns)[:4] == ["stt", "noi_dung", "so_sanh", "gia_tri"]
    assert list(again["so_sanh"]) == ["giảm", "bằng"]
    tasks = pd.DataFrame(KeHoach(to_chuc_thuc_hien=[{"đơn vị": "Văn phòng", "nhiệm vụ": "Báo cáo"}]).cac_nhiem_vu)
    assert list(tasks["chu_tri"]) == ["Văn phòng"]


# --- How it shows itself ----------------------------------------------------------------------------


def test_a_plan_says_itself_in_a_line() -> None:
    plan = KeHoach(
        co_quan="Sở Nội vụ", so=15, ngay="9/3/2026", trich_yeu="A" * 500, noi_dung=["B" * 500] * 99,
        nguoi_ky={"họ tên": "Lê An"},
    )  # fmt: skip
    said = str(plan)
    assert said.startswith("KeHoach(cơ quan: Sở Nội vụ; số: 15; ngày: 2026-03-09; trích yếu: AAAA")
    assert len(said) < 450
    assert "nội dung: [99]" in said
    assert "người ký: NguoiKy(họ tên: Lê An)" in said
    assert len(repr(plan)) > 40_000
    with pytest.raises(thidua.TemplateError, match="không in được cả"):
        thidua.Template(_template()).render({"them": plan, "trich_yeu": "A"})


def test_what_a_notebook_or_a_terminal_shows_is_what_was_given() -> None:
    plan = KeHoach(so=15, chi_tieu=["Giảm 10% số cuộc họp."], nguoi_ky={"họ tên": "Lê An", "quyền": True})
    assert repr(plan) == (
        "KeHoach(so='15', nguoi_ky=NguoiKy(quyen=True, ho_ten='Lê An'), "
        "chi_tieu=(ChiTieu(noi_dung='Giảm 10% số cuộc họp.'),))"
    )
    assert repr(KeHoach()) == "KeHoach()"


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_what_is_shown_makes_the_same_plan(path: Path) -> None:
    plan = thidua.read(path)
    names = {"datetime": datetime, "Decimal": Decimal, **{name: getattr(thidua, name) for name in thidua.__all__}}
    names["ThoiHan"] = lambda nguyen_van, ngay_cuoi: ThoiHan(nguyen_van)  # whose last day follows from its words
    assert eval(repr(plan), names) == plan


def test_rows_are_records() -> None:
    import dataclasses

    (row,) = KeHoach(chi_tieu=["Giảm 10% số cuộc họp."]).cac_chi_tieu
    assert dataclasses.asdict(row)["gia_tri"] == 10
    assert row.muc_giao == "giảm 10%"
    with pytest.raises(AttributeError):
        row.stt = "2"


def test_a_notebook_shows_an_error_in_few_lines() -> None:
    with pytest.raises(thidua.PlanError) as caught:
        KeHoach(noi_dung=[{"text": "a"}], ngay="hôm qua")
    name, ran, *said = caught.value._render_traceback_()
    assert name == "PlanError"
    assert ran.endswith('KeHoach(noi_dung=[{"text": "a"}], ngay="hôm qua")')
    assert said == str(caught.value).splitlines()
    assert thidua.PlanError(caught.value.problems)._render_traceback_() == ["PlanError", *said]


def test_a_notebook_shows_the_account_of_a_reading() -> None:
    text = "SỞ NỘI VỤ\nSố: 15/KH-SNV\nKẾ HOẠCH\nPhát động <thi đua>\nI. NỘI DUNG\n- Một ý."
    reading = thidua.read_document(text, format="txt")
    page = reading._repr_html_()
    assert "&lt;thi đua&gt;" in page
    assert "<thi đua>" not in page
    assert page.count("<tr>") == len(reading.report) + 1
    assert "Còn thiếu: " in page
    assert thidua.Report()._repr_html_() == "<p>Không có gì phải báo.</p>"


# --- Targets of write -------------------------------------------------------------------------------


class Slow(io.RawIOBase):
    """A file that takes ten bytes at once."""

    def __init__(self) -> None:
        self.got = b""

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.got += bytes(data[:10])
        return min(10, len(data))


def test_an_open_binary_file_is_written_to(tmp_path: Path) -> None:
    plan = KeHoach(trich_yeu="A")
    memory, slow = io.BytesIO(b""), Slow()
    assert thidua.write(plan, memory, format="docx") is None
    thidua.write(plan, slow, format="docx")
    with (tmp_path / "a.docx").open("wb") as file:
        thidua.write(plan, file)
        assert not file.closed
    assert memory.getvalue() == slow.got == (tmp_path / "a.docx").read_bytes() == thidua.render(plan)
    assert thidua.read(io.BytesIO(memory.getvalue()), format="docx") == plan


def test_what_cannot_be_written_to_is_told_so(tmp_path: Path) -> None:
    plan, closed = KeHoach(trich_yeu="A"), io.BytesIO()
    closed.close()
    for target, options, said in [
        (io.BytesIO(), {}, "thêm format"),
        (io.StringIO(), {"format": "txt"}, 'chế độ chữ \\(mở ở chế độ nhị phân: open\\(…, "wb"\\)'),
        (closed, {"format": "docx"}, "đã đóng"),
        (b"a.docx", {}, "cần đường dẫn"),
    ]:
        with pytest.raises(thidua.UsageError, match=said):
            thidua.write(plan, target, **options)  # type: ignore[call-overload]
    (tmp_path / "a.docx").write_bytes(b"cu")
    with (tmp_path / "a.docx").open("rb") as file, pytest.raises(thidua.WriteError, match="không ghi được"):
        thidua.write(plan, file)


def test_the_lines_of_a_plan_file_need_no_format() -> None:
    plan = KeHoach(trich_yeu="A", noi_dung=["Một"])
    for format in ("yaml", "json", "toml"):
        assert thidua.read(thidua.render(plan, format).decode()) == plan
    assert thidua.read("# ghi chú\n\nTrích yếu: A\n").trich_yeu == "A"
    for text in ("KẾ HOẠCH\nPhát động\n", "# chỉ ghi chú\n", "Chủ trì: Sở Nội vụ\nKẾ HOẠCH"):
        with pytest.raises(thidua.UsageError, match="thêm format"):
            thidua.read(text)
