"""Envelopes: what the plan knows stands in the header, the rest is named; what comes back is what was sent."""

from __future__ import annotations

import base64
import datetime
import io
import logging
import pickle
import subprocess
import tracemalloc
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from lxml import etree
from strategies import PLAN_DATA, SIGNED_DATA
from support import need, need_module

import thidua
from thidua.envelope import NAMESPACE, BenGui, PhongBi, Tep
from thidua.grammar.days import Ngay
from thidua.templates import Template

EXAMPLES = sorted(Path("examples").glob("*.yaml"))
NS = {"e": NAMESPACE}
CODES: dict[str, Any] = {
    "nơi gửi.mã định danh": "000.00.15.H51",
    "nơi nhận": [
        {"tên": "Sở Tài chính", "mã định danh": "000.00.12.H51"},
        {"ten": "Sở Y tế", "ma_dinh_danh": "H51.20"},
    ],
    "mã loại văn bản": 2,
    "hạn trả lời": "31/12/2026",
    "số trang": 3,
}


@pytest.fixture(scope="module")
def plan() -> thidua.KeHoach:
    return thidua.read("examples/so-noi-vu.yaml")


@pytest.fixture
def signed(tmp_path: Path, plan: thidua.KeHoach) -> Path:
    """A file to send: what a registry got back."""
    return Path(thidua.write(plan, tmp_path / "64-KH-SNV.docx"))


def _sent(plan: thidua.KeHoach, *files: Path, **values: Any) -> bytes:
    return thidua.render(plan, "edxml", attach=files, values={**CODES, **values})


def _text(data: bytes, path: str) -> list[str]:
    found = etree.fromstring(data).xpath(path, namespaces=NS)
    return [str(one.text) for one in found]


def test_the_header_says_what_the_plan_says(plan: thidua.KeHoach, signed: Path) -> None:
    data = _sent(plan, signed)
    said = {
        "From/e:OrganName": ["Sở Nội vụ"],
        "From/e:OrganizationInCharge": ["UBND tỉnh Quảng Trị"],
        "To/e:OrganId": ["000.00.12.H51", "H51.20"],
        "Code/e:CodeNumber": ["64"],
        "Code/e:CodeNotation": ["KH-SNV"],
        "PromulgationInfo/e:Place": ["Quảng Trị"],
        "PromulgationInfo/e:PromulgationDate": ["2026/03/16"],
        "DocumentType/e:TypeName": ["Kế hoạch"],
        "Subject": [plan.trich_yeu],
        "SignerInfo/e:Competence": ["KT. Giám đốc"],
        "SignerInfo/e:Position": ["Phó Giám đốc"],
        "SignerInfo/e:FullName": ["Lâm Thế Khang"],
        "DueDate": ["2026/12/31"],
        "ToPlaces/e:Place": [one.van_ban for one in plan.noi_nhan],
        "DocumentId": ["000.00.15.H51,2026/03/16,64/KH-SNV"],
    }
    for element, texts in said.items():
        assert _text(data, f"//e:MessageHeader/e:{element}") == texts, element
    assert _text(data, "//e:Bussiness/e:BussinessDocType") == ["0"]


def test_the_header_stands_in_the_order_of_the_regulation(plan: thidua.KeHoach, signed: Path) -> None:
    header = etree.fromstring(_sent(plan, signed)).find(".//e:MessageHeader", NS)
    order = [etree.QName(one).localname for one in header]
    assert list(dict.fromkeys(order)) == [
        "From", "To", "Code", "PromulgationInfo", "DocumentType", "Subject", "Content", "SignerInfo", "DueDate",
        "ToPlaces", "OtherInfo", "DocumentId",
    ]  # fmt: skip


def test_the_files_go_along_as_they_are(plan: thidua.KeHoach, signed: Path, tmp_path: Path) -> None:
    table = tmp_path / "phu-luc.xlsx"
    table.write_bytes(b"PK\x03\x04 no package")
    envelope = PhongBi.from_bytes(_sent(plan, signed, table))
    assert [(one.ten, one.noi_dung) for one in envelope.tep] == [
        (signed.name, signed.read_bytes()), (table.name, table.read_bytes())
    ]  # fmt: skip
    assert envelope.tep[0].loai.endswith("wordprocessingml.document")
    data = _sent(plan, signed, table)
    assert _text(data, "//e:Reference/e:ContentId") == _text(data, "//e:Attachment/e:ContentId")


def test_the_same_plan_gives_the_same_bytes(plan: thidua.KeHoach, signed: Path) -> None:
    assert _sent(plan, signed) == _sent(plan, signed)


def test_what_the_plan_does_not_know_is_named(
    plan: thidua.KeHoach, signed: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "thidua"):
        data = thidua.render(plan, "edxml", attach=[signed])
    assert "mã định danh của nơi gửi, nơi nhận, mã loại văn bản, mã văn bản, số trang" in caplog.text
    assert not _text(data, "//e:From/e:OrganId | //e:DocumentType/e:Type | //e:Priority | //e:TraceHeader")
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan.evolve(do_khan="Hỏa tốc"), "edxml", attach=[signed], strict=True)
    assert [one.path[-1] for one in caught.value.problems] == [
        "mã định danh", "nơi nhận", "mã loại văn bản", "mã văn bản", "mã độ khẩn", "số trang"
    ]  # fmt: skip


def test_a_complete_one_is_not_refused(plan: thidua.KeHoach, signed: Path, caplog: pytest.LogCaptureFixture) -> None:
    thidua.render(plan, "edxml", attach=[signed], values=CODES, strict=True)
    assert "phong bì" not in caplog.text


def test_a_gap_says_which_value_fills_it(plan: thidua.KeHoach, signed: Path) -> None:
    bare = plan.evolve(so="", ngay=None)
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(bare, "edxml", attach=[signed], strict=True)
    keys = [str(dict(one.values)["khoa"]) for one in caught.value.problems]
    given: dict[str, Any] = dict.fromkeys(keys, "1") | {"ngày": "16/3/2026", "nơi nhận": CODES["nơi nhận"]}
    assert "nơi gửi.mã định danh" in keys
    thidua.render(bare, "edxml", attach=[signed], strict=True, values=given)


def test_without_files_it_holds_the_document_itself(
    plan: thidua.KeHoach, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    need_module("typst")
    need("pdftotext")
    thidua.write(plan, tmp_path / "gui.edxml", values=CODES)
    assert "chưa ký số" in caplog.text
    envelope = PhongBi.from_bytes((tmp_path / "gui.edxml").read_bytes())
    assert [one.ten for one in envelope.tep] == ["64-KH-SNV.pdf"]
    assert envelope.tep[0].noi_dung == thidua.render(plan, "pdf")
    assert envelope.so_trang == "3"
    assert not thidua.verify(tmp_path / "gui.edxml", plan)


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if one.stem != "kem-theo-quyet-dinh"], ids=lambda path: path.stem
)
def test_what_is_sent_comes_back(example: Path, tmp_path: Path) -> None:
    plan = thidua.read(example)
    paper = thidua.write(plan, tmp_path / "van-ban.docx")
    thidua.write(plan, tmp_path / "gui.edxml", attach=[paper])
    reading = thidua.read_document(tmp_path / "gui.edxml")
    assert reading.plan == plan
    assert {one.rule for one in reading.report} == {"doc-404", "doc-401"}
    assert not thidua.verify(tmp_path / "gui.edxml", plan)


def test_number_and_day_of_the_registry_are_filled_in(plan: thidua.KeHoach, tmp_path: Path) -> None:
    paper = thidua.write(plan.evolve(so="", ngay=None), tmp_path / "du-thao.docx")
    reading = thidua.read_document(io.BytesIO(_sent(plan, paper)), format="edxml")
    assert (reading.plan.so, reading.plan.ngay) == ("64", Ngay("2026-03-16"))
    assert [one.rule for one in reading.report].count("doc-404") == 3


def test_a_header_that_says_something_else_is_told(plan: thidua.KeHoach, signed: Path) -> None:
    other = plan.evolve(so="65", trich_yeu="Việc khác", co_quan={"tên": "Sở Tài chính", "viết tắt": "STC"})
    reading = thidua.read_document(_sent(other, signed), format="edxml")
    assert reading.plan == plan
    told = [one for one in reading.report if one.rule == "doc-405"]
    assert [dict(one.values)["truong"] for one in told] == ["số", "ký hiệu", "trích yếu", "cơ quan ban hành"]


@given((SIGNED_DATA | PLAN_DATA).map(thidua.KeHoach.from_data))
def test_any_plan_says_its_header_and_it_comes_back(plan: thidua.KeHoach) -> None:
    data = thidua.render(plan, "edxml", attach=["examples/ngan.yaml"])
    envelope = PhongBi.from_bytes(data)
    assert PhongBi.from_bytes(envelope.to_bytes()) == envelope
    assert envelope.to_bytes() == data
    assert envelope.ten_loai == plan.ten_loai


def test_what_a_register_takes_in_has_its_names_of_the_annex(plan: thidua.KeHoach, signed: Path) -> None:
    taken = PhongBi.from_bytes(_sent(plan, signed)).phu_luc_vi
    assert (taken["CodeNumber"], taken["IssuedDate"], taken["OrganName"]) == ("64", "2026/03/16", "Sở Nội vụ")


# --- What others send ---------------------------------------------------------------------------------


def _zipped(name: str, content: bytes, *more: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for one in (name, *more):
            package.writestr(one, content)
    return made.getvalue()


def test_a_file_that_a_sender_zipped_is_unpacked(plan: thidua.KeHoach) -> None:
    text = thidua.render(plan, "txt")
    data = PhongBi(tep=(Tep("van-ban.txt", _zipped("32da.txt", text)),)).to_bytes()
    assert PhongBi.from_bytes(data).van_ban.noi_dung == text
    assert thidua.read(data, format="edxml").so == "64"


def test_the_files_may_stand_in_no_namespace(signed: Path) -> None:
    encoded = base64.b64encode(signed.read_bytes()).decode()
    data = (
        f'<e:edXML xmlns:e="{NAMESPACE}"><e:edXMLEnvelope><e:edXMLHeader/></e:edXMLEnvelope><AttachmentEncoded>'
        f"<Attachment><AttachmentName>C:\\van ban\\a.docx</AttachmentName>"
        f"<ContentTransferEncoded>\n{encoded[:40]}\n{encoded[40:]}</ContentTransferEncoded></Attachment>"
        "</AttachmentEncoded></e:edXML>"
    ).encode()
    assert PhongBi.from_bytes(data).van_ban == Tep("a.docx", signed.read_bytes())


def test_a_name_never_leads_out_of_a_folder() -> None:
    data = PhongBi(tep=(Tep("../../etc/mat-khau.txt", b"x"), Tep("..\\a.txt", b"y"))).to_bytes()
    assert [one.ten for one in PhongBi.from_bytes(data).tep] == ["mat-khau.txt", "a.txt"]
    odd = PhongBi(tep=tuple(Tep(name, b"x") for name in ("..", "", ".", "/", "a/.."))).to_bytes()
    assert [one.ten for one in PhongBi.from_bytes(odd).tep] == [f"tep-{number}" for number in range(1, 6)]


BOMB = PhongBi(tep=(Tep("a.pdf", _zipped("a.pdf", b"0" * (65 << 20))),)).to_bytes()


def _odd(kind: int) -> bytes:
    """An envelope with a damaged package of a kind that few programs write."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", kind) as package:
        package.writestr("a.txt", b"chu " * 4000)
    data = bytearray(made.getvalue())
    data[50:70] = bytes(20)
    return PhongBi(tep=(Tep("a.txt", bytes(data)),)).to_bytes()


BAD = {
    "no XML": (b"Kinh gui", "tep-203"),
    "nothing": (b"", "tep-203"),
    "a PDF": (b"%PDF-1.7 ...", "tep-203"),
    "a package": (_zipped("a.xml", b"<a/>"), "tep-203"),
    "half an envelope": (b"<edXML><a>", "tep-401"),
    "another XML": (b"<a/>", "tep-203"),
    "no header": (b"<edXML/>", "tep-203"),
    "a document type": (b"<!DOCTYPE edXML [<!ENTITY a 'b'>]><edXML>&a;</edXML>", "tep-408"),
    "no file": (PhongBi(so="1").to_bytes(), "tep-407"),
    "no document": (PhongBi(tep=(Tep("a.xlsx", b"x"),)).to_bytes(), "tep-407"),
    "an envelope in it": (PhongBi(tep=(Tep("a.edxml", PhongBi(so="1").to_bytes()),)).to_bytes(), "tep-407"),
    "no base64": (PhongBi(tep=(Tep("a.txt", b"x"),)).to_bytes().replace(b">eA==<", b">?<"), "tep-401"),
    "a broken zip": (PhongBi(tep=(Tep("a.txt", b"PK\x03\x04abc"),)).to_bytes(), "tep-401"),
    "a package of another kind": (_odd(zipfile.ZIP_LZMA), "tep-401"),
    "a package of one more kind": (_odd(zipfile.ZIP_BZIP2), "tep-401"),
    "a bomb": (BOMB, "tep-403"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_envelope_is_refused(name: str) -> None:
    data, rule = BAD[name]
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(data, format="edxml")
    assert [one.rule for one in caught.value.problems] == [rule]


# --- What is given ------------------------------------------------------------------------------------

WRONG: dict[str, tuple[dict[str, Any], str]] = {
    "a name that there is not": ({"noi guii": "a"}, "goi-216"),
    "a number that is a word": ({"số bản": "năm"}, "goi-216"),
    "a code that is a word": ({"mã loại văn bản": "công văn"}, "goi-216"),
    "one below it": ({"nơi gửi.mã": "a"}, "goi-216"),
    "a body that is a text": ({"nơi gửi": "a"}, "goi-216"),
    "a day that is none": ({"hạn trả lời": "mai"}, "goi-216"),
    "a day in part": ({"hạn trả lời": "12/2026"}, "goi-216"),
    "a text of no signs": ({"phòng gửi": "a\0b"}, "goi-216"),
    "a text that is a list": ({"phòng gửi": ["a"]}, "goi-216"),
    "a number so long": ({"phòng gửi": 10**5000}, "goi-216"),
    "a day of no calendar": ({"hạn trả lời": "31/4/2026"}, "kh-307"),
    "a time that is none": ({"lúc gửi": "hôm nay"}, "goi-216"),
    "a time that is a day": ({"lúc gửi": "31/12/2026"}, "goi-216"),
    "a field in a text": ({"số bản.x": 1}, "goi-216"),
    "two spellings": ({"số": 8, "so": 7}, "goi-216"),
    "two spellings of a label and a name": ({"ma_loai": 1, "mã loại văn bản": 2}, "goi-216"),
    "two spellings in a body": ({"nơi gửi": {"tên": "A", "ten": "B"}}, "goi-216"),
    "a body's field in it and with a dot": ({"nơi gửi": {"tên": "A"}, "nơi gửi.ten": "B"}, "goi-216"),
    "a list of bodies and a field of one": ({"nơi nhận": [{"tên": "A"}], "nơi nhận.tên": "X"}, "goi-216"),
    **{f"a number {number!r}": ({"số": number}, "goi-216")
       for number in (-1, 0, "00", "abc", "6 4", "*7*", "[thiếu: số]", "15/KH-SNV", "9字")},
    "a number of thousands of figures": ({"số": 10**5000}, "goi-216"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_value_that_is_none_of_a_header_is_refused(name: str, plan: thidua.KeHoach, signed: Path) -> None:
    values, rule = WRONG[name]
    with pytest.raises(thidua.UsageError) as caught:
        thidua.render(plan, "edxml", attach=[signed], values=values)
    assert [one.rule for one in caught.value.problems] == [rule]


def test_all_wrong_values_are_told_at_once(plan: thidua.KeHoach, signed: Path) -> None:
    with pytest.raises(thidua.UsageError) as caught:
        thidua.render(plan, "edxml", attach=[signed], values={"a": 1, "nơi gửi": {"b": 1}, "ngày": "x"})
    assert len(caught.value.problems) == 3


def test_a_text_longer_than_the_annex_allows_is_refused(plan: thidua.KeHoach, signed: Path) -> None:
    with pytest.raises(thidua.PlanError, match=r"trích yếu dài 501 ký tự, .* 500"):
        _sent(plan.evolve(trich_yeu="t" * 501), signed)
    with pytest.raises(thidua.PlanError, match="mã định danh của nơi nhận dài 14 ký tự"):
        _sent(plan, signed, **{"nơi nhận": [{"tên": "Sở Y tế", "mã định danh": "0" * 14}]})


def test_what_the_registry_gives_stands_in_every_place(plan: thidua.KeHoach, signed: Path) -> None:
    bare = plan.evolve(so="", ngay=None)
    need_module("typst")
    own = PhongBi.from_bytes(_sent(bare, số=9, ngày="5/2/2026")).van_ban
    assert own.noi_dung == thidua.render(plan.evolve(so="9", ngay="5/2/2026"), "pdf")
    data = _sent(bare, signed, số=9, ngày="5/2/2026")
    assert _text(data, "//e:CodeNumber | //e:PromulgationDate | //e:DocumentId") == [
        "09", "2026/02/05", "000.00.15.H51,2026/02/05,09/KH-SNV"
    ]  # fmt: skip
    assert _text(_sent(plan, signed, **{"ký hiệu": "KH-SNVX"}), "//e:DocumentId") == [
        "000.00.15.H51,2026/03/16,64/KH-SNVX"
    ]  # fmt: skip
    with pytest.raises(thidua.UsageError, match="không phải là ngày"):
        _sent(bare, signed, ngày="mai")


def test_the_header_is_of_the_document_that_is_printed(plan: thidua.KeHoach, signed: Path) -> None:
    data = thidua.render(plan, "edxml", template="quyet-dinh", attach=[signed])
    assert _text(data, "//e:TypeName") == ["Quyết định"]
    assert not _text(data, "//e:CodeNumber")


def test_the_header_of_the_party_has_its_symbol(signed: Path) -> None:
    plan = thidua.read("examples/dang-uy-xa.yaml")
    data = _sent(plan, signed)
    assert _text(data, "//e:CodeNotation") == [plan.so_ky_hieu.partition("-")[2]]
    assert _text(data, "//e:DocumentId")[0].endswith(plan.so_ky_hieu)


def test_looks_and_marks_of_notes_are_no_words_of_a_header(plan: thidua.KeHoach, signed: Path) -> None:
    marked = plan.evolve(
        trich_yeu=r"Thi đua *Dạy tốt*[^1] theo **chuẩn** \*A\*", chu_thich=[{"dấu": "1", "nội dung": "x"}]
    )
    assert _text(_sent(marked, signed), "//e:Subject | //e:Content") == ["Thi đua Dạy tốt theo chuẩn *A*"] * 2


def _pages(plan: thidua.KeHoach, *files: Path) -> list[str]:
    values = {name: value for name, value in CODES.items() if name != "số trang"}
    return _text(thidua.render(plan, "edxml", attach=files, values=values), "//e:PageAmount")


def test_pages_are_those_of_the_document(
    plan: thidua.KeHoach, signed: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    need_module("typst")
    need("pdftotext")
    other = thidua.write(plan, tmp_path / "phu-luc.pdf")
    assert _pages(plan, signed, other) == []
    assert "phong bì còn để trống: số trang" in caplog.text
    assert _pages(plan, other) == ["3"]
    same = thidua.write(plan, signed.with_suffix(".pdf"))
    assert _pages(plan, other, signed, same) == ["3"]
    scan = tmp_path / "quet.pdf"
    scan.write_bytes(b"%PDF-1.7")
    assert _pages(plan, scan) == []
    assert _pages(plan, scan, other) == []


@pytest.mark.parametrize(
    ("filled", "header", "told"),
    [(9, "9", False), (9, "15", True), (115, "15", True), (None, "15", True), (9, "", False)],
)
def test_a_file_that_has_another_number_is_told(
    filled: int | None, header: str, told: bool, plan: thidua.KeHoach, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """What the registry filled in stands in the file, not in the plan: who sends it sees that the two differ."""
    need_module("typst")
    need_module("pyhanko")
    need("pdftotext")
    paper = tmp_path / "da-ky.pdf"
    paper.write_bytes(thidua.render(plan.evolve(so="", ngay=""), "pdf", signature_fields=True))
    if filled:
        paper.write_bytes(thidua.fill(paper, so=filled, ngay="27/11/2026"))
    _sent(plan.evolve(so=header, ngay="27/11/2026"), paper)
    said = f"phong bì ghi số {header}/KH-SNV, văn bản gửi kèm (da-ky.pdf) không ghi số ấy"
    assert (said in caplog.text) == told


def test_a_number_of_several_lines_is_no_other(
    plan: thidua.KeHoach, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    need_module("typst")
    need("pdftotext")
    for convention, symbol in (("nd30", "KHLT-UBND-LĐLĐ-ĐTN-HLHPN-CCB"), ("hd05", "KH/ĐU")):
        numbered = plan.evolve(quy_uoc=convention, so="15", ky_hieu=symbol)
        _sent(numbered, Path(thidua.write(numbered, tmp_path / f"{convention}.pdf")))
    assert "không ghi số ấy" not in caplog.text


def test_who_may_see_it_is_named(plan: thidua.KeHoach, signed: Path) -> None:
    data = _sent(plan.evolve(luu_hanh="lưu hành nội bộ"), signed)
    assert _text(data, "//e:SphereOfPromulgation") == ["lưu hành nội bộ"]


def test_the_same_number_and_day_in_another_form_are_no_difference(plan: thidua.KeHoach, tmp_path: Path) -> None:
    paper = thidua.write(plan.evolve(so="9", ngay="5/2/2026"), tmp_path / "a.docx")
    for number, day in (("9", "2026/02/05"), ("09", "05/02/2026"), ("9/KH-SNV", "2026-02-05")):
        header = PhongBi(so=number, ngay=day, tep=(Tep("a.docx", paper.read_bytes()),))
        report = thidua.read_document(header.to_bytes(), format="edxml").report
        assert "doc-405" not in {one.rule for one in report}, (number, day)


def test_an_empty_file_and_too_much_are_refused(
    plan: thidua.KeHoach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"")
    with pytest.raises(thidua.UsageError, match="không có gì"):
        _sent(plan, tmp_path / "a.pdf")
    (tmp_path / "b.pdf").write_bytes(b"0" * (65 << 20))
    with pytest.raises(thidua.PlanError, match="quá 64 MB"):
        _sent(plan, tmp_path / "b.pdf")


@pytest.mark.parametrize("attach", [b"x", [None], [5], 5])
def test_what_is_no_path_is_refused(plan: thidua.KeHoach, attach: Any) -> None:
    with pytest.raises(thidua.UsageError, match="attach cần đường dẫn"):
        thidua.render(plan, "edxml", attach=attach)


def test_one_path_needs_no_list(plan: thidua.KeHoach, signed: Path) -> None:
    assert thidua.render(plan, "edxml", attach=str(signed)) == thidua.render(plan, "edxml", attach=[signed])


def test_values_are_a_mapping(plan: thidua.KeHoach, signed: Path) -> None:
    wrong: Any = ["a"]
    with pytest.raises(thidua.UsageError, match="values cần một dict"):
        thidua.render(plan, "edxml", attach=[signed], values=wrong)


def test_two_files_of_one_name_are_refused(plan: thidua.KeHoach, signed: Path) -> None:
    with pytest.raises(thidua.UsageError, match="hai tệp trùng tên: 64-KH-SNV"):
        _sent(plan, signed, signed)


def test_a_body_by_its_attributes() -> None:
    envelope = PhongBi(noi_gui=BenGui(ma_dinh_danh="H51", ten="Sở"), noi_nhan=(BenGui(ten="A"), BenGui(ten="B")))
    assert PhongBi.from_bytes(envelope.to_bytes()) == envelope


# --- The document of the header -----------------------------------------------------------------------


@pytest.mark.parametrize(("family", "symbol"), [("quyet-dinh", "QĐ-SNV"), ("bao-cao", "BC-SNV")])
def test_what_the_registry_gives_a_derived_document_stands_on_its_paper(
    family: str, symbol: str, plan: thidua.KeHoach
) -> None:
    need_module("typst")
    need("pdftotext")
    data = thidua.render(plan, "edxml", template=family, values={**CODES, "số": 7, "ngày": "1/4/2026"}, strict=True)
    envelope = PhongBi.from_bytes(data)
    assert (envelope.so, envelope.ngay, envelope.van_ban.ten) == ("07", "2026/04/01", f"07-{symbol}.pdf")
    words = subprocess.run(["pdftotext", "-", "-"], input=envelope.van_ban.noi_dung, capture_output=True, check=True)
    paper = " ".join(words.stdout.decode().split())
    assert f"Số: 07/{symbol}" in paper
    assert "ngày 01 tháng 4 năm 2026" in paper
    told = [str(one) for one in thidua.read_document(data, format="edxml").report if one.rule == "doc-405"]
    if family == "quyet-dinh":
        assert "(Kèm theo Quyết định số 07/QĐ-SNV ngày 01 tháng 4 năm 2026" in paper
        assert told == []


def test_a_template_with_what_the_registry_gave_travels(plan: thidua.KeHoach) -> None:
    template = Template("quyet-dinh").registered({"so": "7"})
    assert pickle.loads(pickle.dumps(template)).document(plan).so == template.document(plan).so == "7"
    assert Template("quyet-dinh").document(plan).so == ""
    party = thidua.read("examples/dang-uy-xa.yaml")
    assert template.document(party).so == "7"


@pytest.mark.parametrize("family", ["dang-ky", "phan-cong", "tin-bai"])
def test_a_paper_without_a_number_has_no_envelope(family: str, plan: thidua.KeHoach, signed: Path) -> None:
    with pytest.raises(thidua.UsageError, match=f"mẫu {family} in giấy không có số"):
        thidua.render(plan, "edxml", template=family, attach=[signed])


def test_an_attached_plan_goes_in_the_envelope_of_its_decision(signed: Path) -> None:
    attached = thidua.read("examples/kem-theo-quyet-dinh.yaml")
    with pytest.raises(thidua.UsageError, match="không có số, ký hiệu của mình"):
        thidua.render(attached, "edxml", attach=[signed], values=CODES)
    more = {"chức vụ": "Chủ tịch", "họ tên": "Lê Ngọc", "địa danh": "Đắk Lắk"}
    data = thidua.render(
        attached, "edxml", template="quyet-dinh", attach=[signed], values={**CODES, **more}, strict=True
    )
    assert _text(data, "//e:Code/*") == ["1146", "QĐ-UBND"]


# --- Held against the paper ---------------------------------------------------------------------------

SAME = [
    ("ho_ten", "LÂM THẾ KHANG"), ("trich_yeu", " Phát  động "), ("dia_danh", unicodedata.normalize("NFD", "Hòa An")),
    ("dia_danh", "Hoà An"), ("noi_gui", "Sở Nội vụ tỉnh Hoà An"), ("noi_gui", "SỞ NỘI VỤ"),
    ("noi_gui", "Sở Nội vụ Hòa An"),
]  # fmt: skip
OTHER = [
    ("ho_ten", "Lâm Thế Kháng"), ("ho_ten", "Lâm Thế Khang Anh"), ("trich_yeu", "Phát động và bãi bỏ Kế hoạch số 12"),
    ("trich_yeu", "Phạt động"), ("ky_hieu", "KH-SNV-VP"), ("ky_hieu", "KH-SNVỤ"), ("noi_gui", "Sở Nội vụ tỉnh Hoa An"),
    ("noi_gui", "Sở Nội vụ và Sở Tài chính"), ("so", "65"), ("ngay", "2026/03/17"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("field", "sent", "same"), [*((*one, True) for one in SAME), *((*one, False) for one in OTHER)]
)
def test_a_header_is_held_against_its_paper_word_for_word(
    field: str, sent: str, same: bool, plan: thidua.KeHoach, tmp_path: Path
) -> None:
    agency = {"tên": "Sở Nội vụ", "chủ quản": "UBND tỉnh Hòa An", "viết tắt": "SNV", "địa danh": "Hòa An"}
    known = plan.evolve(trich_yeu="Phát động", co_quan=agency)
    paper = Path(thidua.write(known, tmp_path / "a.docx"))
    envelope = PhongBi.from_bytes(_sent(known, paper))
    value: Any = attrs.evolve(envelope.noi_gui, ten=sent) if field == "noi_gui" else sent
    data = attrs.evolve(envelope, **{field: value}).to_bytes()
    told = [one.rule for one in thidua.read_document(data, format="edxml").report if one.rule == "doc-405"]
    assert bool(told) != same
    report = thidua.verify(data, known, format="edxml")
    assert [one.rule for one in report] == ([] if same else ["vb-111"])
    assert report.ok == same


@pytest.mark.parametrize("number", ["-1", "0", "abc", "*7*", "6 4"])
def test_a_header_that_has_no_number_fills_in_none(number: str, plan: thidua.KeHoach, tmp_path: Path) -> None:
    paper = thidua.write(plan.evolve(so="", ngay=None), tmp_path / "a.docx")
    data = PhongBi(so=number, ngay="2026/03", tep=(Tep("a.docx", paper.read_bytes()),)).to_bytes()
    reading = thidua.read_document(data, format="edxml")
    assert (reading.plan.so, reading.plan.ngay) == ("", None)
    assert [one.rule for one in reading.report if one.rule in ("doc-404", "doc-405")] == [
        "doc-404",
        "doc-405",
        "doc-405",
    ]


# --- What is given, in its forms ----------------------------------------------------------------------


def _with(plan: thidua.KeHoach, signed: Path, **values: Any) -> PhongBi:
    return PhongBi.from_bytes(thidua.render(plan, "edxml", attach=[signed], values=values))


def test_parts_of_a_body_by_dotted_names_are_one_body(plan: thidua.KeHoach, signed: Path) -> None:
    made = _with(plan, signed, **{"nơi nhận.tên": "Sở A", "nơi nhận.mã định danh": "H51.12"})
    assert made.noi_nhan == (BenGui(ten="Sở A", ma_dinh_danh="H51.12"),)
    made = _with(plan, signed, **{"nơi gửi": {"tên": "Sở A"}, "nơi gửi.mã định danh": "H51.12"})
    assert (made.noi_gui.ten, made.noi_gui.ma_dinh_danh) == ("Sở A", "H51.12")


def test_a_time_is_by_the_clock_of_vietnam(plan: thidua.KeHoach, signed: Path) -> None:
    late = datetime.datetime(2026, 12, 31, 20, tzinfo=datetime.UTC)
    made = _with(plan, signed, **{"ngày": late, "hạn trả lời": late, "lúc gửi": late})
    assert (made.ngay, made.han_tra_loi, made.luc_gui) == ("2027/01/01", "2027/01/01", "2027/01/01 03:00:00")
    assert plan.evolve(ngay=late).ngay == Ngay("2027-01-01")  # type: ignore[arg-type]
    for typed in ("31/12/2026 08:30", "2026/12/31 08:30:00", "2026-12-31T08:30"):
        assert _with(plan, signed, **{"lúc gửi": typed}).luc_gui == "2026/12/31 08:30:00"


def test_values_have_the_forms_in_which_they_are_kept(plan: thidua.KeHoach, signed: Path) -> None:
    made = _with(plan, signed, **{
        "hạn trả lời": "2026/12/31", "họ tên": unicodedata.normalize("NFD", "Nguyễn Thị Hoà"), "số bản": 2.0,
        "lý do": None, "số": "", "phòng gửi": True,
    })  # fmt: skip
    assert (made.han_tra_loi, made.ho_ten, made.so_ban, made.ly_do, made.so) == (
        "2026/12/31", "Nguyễn Thị Hoà", "2", "", "64"
    )  # fmt: skip
    assert (
        _with(plan, signed, **{"hạn trả lời": ""}).han_tra_loi
        == _with(plan, signed, **{"hạn trả lời": None}).han_tra_loi
        == ""
    )


def test_more_pages_than_the_annex_counts_are_not_to_be_made_shorter(plan: thidua.KeHoach, signed: Path) -> None:
    with pytest.raises(thidua.PlanError, match="số trang là 1003, phong bì điện tử nhận nhiều nhất 3 chữ số") as caught:
        _sent(plan, signed, **{"số trang": 1003})
    assert "rút ngắn" not in str(caught.value)


@pytest.mark.parametrize("name", ["bad\x01.pdf", "\udcff\udcfe.pdf"])
def test_a_file_whose_name_no_xml_holds_is_refused(name: str, plan: thidua.KeHoach, tmp_path: Path) -> None:
    try:
        (tmp_path / name).write_bytes(b"%PDF")
    except (OSError, UnicodeError):
        pytest.skip("no such name here")
    with pytest.raises(thidua.UsageError, match="tên tệp gửi có ký tự"):
        _sent(plan, tmp_path / name)


def test_a_file_larger_than_any_document_is_not_read(plan: thidua.KeHoach, tmp_path: Path) -> None:
    huge = tmp_path / "to.pdf"
    with huge.open("wb") as file:
        file.truncate(6 << 30)
    tracemalloc.start()
    for name in ("to.edxml", "to.docx", "to.yaml"):
        (tmp_path / name).symlink_to(huge)
        _refused_as_large(lambda name=name: thidua.read(tmp_path / name))
    _refused_as_large(lambda: _sent(plan, huge))
    _refused_as_large(lambda: thidua.fill(huge, so=1))
    with huge.open("rb") as file:
        _refused_as_large(lambda: thidua.read(file, format="pdf"))
    assert tracemalloc.get_traced_memory()[1] < 400 << 20
    tracemalloc.stop()


def _refused_as_large(call: Any) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        call()
    assert [one.rule for one in caught.value.problems] == ["tep-105"]


def test_an_envelope_is_not_written_over_what_goes_in_it(plan: thidua.KeHoach, signed: Path) -> None:
    before = signed.read_bytes()
    with pytest.raises(thidua.UsageError, match="vừa là tệp vào vừa là tệp ra"):
        thidua.write(plan, signed.with_name(signed.name), format="edxml", attach=[signed])
    assert signed.read_bytes() == before


def test_an_envelope_by_hand_says_what_it_takes() -> None:
    assert PhongBi(noi_nhan=BenGui(ten="A"), noi_den="abc").noi_den == ("abc",)
    assert PhongBi(noi_nhan=BenGui(ten="A")).noi_nhan == (BenGui(ten="A"),)
    wrong: Any
    for wrong in (None, io.BytesIO(b"<a/>"), 5):
        with pytest.raises(thidua.UsageError, match="phong bì cần chữ hoặc bytes"):
            PhongBi.from_bytes(wrong)
    held: Any = memoryview(PhongBi(so="1").to_bytes())
    assert PhongBi.from_bytes(held).so == "1"
    for made in (PhongBi(trich_yeu="a\0b"), PhongBi(noi_gui=BenGui(ten="\ud800")), PhongBi(tep=(Tep("a\x01", b"x"),))):
        with pytest.raises(thidua.UsageError, match="ký tự"):
            made.to_bytes()


def test_a_file_without_a_suffix_is_of_its_type() -> None:
    envelope = PhongBi(tep=(Tep("Cong van", b"%PDF", "application/pdf"), Tep("a.xlsx", b"x")))
    assert PhongBi.from_bytes(envelope.to_bytes()).van_ban.kind == "pdf"
