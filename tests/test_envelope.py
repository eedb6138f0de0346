"""Envelopes: what the plan knows stands in the header, the rest is named; what comes back is what was sent."""

from __future__ import annotations

import base64
import io
import logging
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from lxml import etree
from strategies import PLAN_DATA, SIGNED_DATA
from support import need, need_module

import thidua
from thidua.envelope import NAMESPACE, BenGui, PhongBi, Tep
from thidua.grammar.days import Ngay

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
        "ToPlaces", "DocumentId",
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
    assert "mã định danh của nơi gửi, nơi nhận, mã loại văn bản, mã văn bản" in caplog.text
    assert not _text(data, "//e:From/e:OrganId | //e:DocumentType/e:Type | //e:Priority | //e:TraceHeader")
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan.evolve(do_khan="Hỏa tốc"), "edxml", attach=[signed], strict=True)
    assert [one.path[-1] for one in caught.value.problems] == [
        "mã định danh", "nơi nhận", "mã loại văn bản", "mã văn bản", "mã độ khẩn"
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


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
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
    "no XML": (b"Kinh gui", "tep-401"),
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
}


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


def test_pages_are_those_of_the_first_pdf(plan: thidua.KeHoach, signed: Path, tmp_path: Path) -> None:
    need_module("typst")
    need("pdftotext")
    pdf = thidua.write(plan, tmp_path / "64.pdf")
    assert _text(_sent(plan, signed, pdf), "//e:PageAmount") == ["3"]


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
