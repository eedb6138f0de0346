"""PDFs on their way to be signed: fields where the decree has them, filled in, signed by test certificates, validated
by pyHanko; what a person and an agency show, in its place on the page.
"""

from __future__ import annotations

import datetime
import io
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import EXAMPLES, ROOT, need, need_module

import thidua
from thidua import cli
from thidua.layout.signing import CHU_KY, DAU, GOC, TRUM
from thidua.templates import Template, listed

pytest.importorskip("typst")
pytest.importorskip("pyhanko")

MM = 25.4 / 72
FAMILIES = [name for name, one in listed() if isinstance(one, Template) and "pdf" in one.formats]
UNSIGNED = {"tin-bai"}
EACH = [
    pytest.param(family, path, id=f"{family}-{path.stem}")
    for family in FAMILIES if family not in UNSIGNED for path in EXAMPLES
]  # fmt: skip
PLAN = thidua.read(EXAMPLES[0].with_name("so-noi-vu.yaml")).evolve(so="", ngay=None)


def with_fields(plan: thidua.KeHoach = PLAN, **given: Any) -> bytes:
    return thidua.render(plan, "pdf", signature_fields=True, **given)


def opened(pdf: bytes) -> Any:
    return need_module("pikepdf").open(io.BytesIO(pdf))


def fields(pdf: bytes) -> dict[str, Any]:
    """The fields of a file by their names, in its order: page from 1, rectangle, what is read out, and the widget."""
    file = opened(pdf)
    pages = {page.obj.objgen: number for number, page in enumerate(file.pages, 1)}
    found = {}
    for widget in file.Root.AcroForm.Fields:
        found[str(widget.T)] = (pages[widget.P.objgen], [float(side) for side in widget.Rect], str(widget.TU), widget)
    found["file"] = file  # which the widgets belong to
    return found


def laid(pdf: bytes) -> str:
    """The words of a file without blanks, by their places on the paper: what stands in a field among them."""
    told = [need("pdftotext"), "-layout", "-", "-"]
    return "".join(subprocess.run(told, input=pdf, check=True, capture_output=True).stdout.decode().split())


def names(pdf: bytes) -> list[str]:
    return [name for name in fields(pdf) if name != "file"]


# --- Fields -----------------------------------------------------------------------------------------------------------


def _walked(element: Any) -> list[Any]:
    """The objects that are annotations, with their elements, in the reading order of the tags."""
    kids = element.get("/K", [])
    kids = kids if type(kids).__name__ == "Array" or str(getattr(kids, "_type_name", "")) == "array" else [kids]
    found = []
    for kid in kids:
        if not hasattr(kid, "keys"):
            continue
        found += [(element, kid.Obj)] if kid.get("/Type") == "/OBJR" else _walked(kid)
    return found


@pytest.mark.parametrize(("family", "path"), EACH)
def test_fields_are_tagged_widgets_of_an_archived_file(family: str, path: Path, tmp_path: Path) -> None:
    plan = thidua.read(path)
    plan = plan if plan.kem_theo else plan.evolve(so="", ngay=None)
    (tmp_path / "x.pdf").write_bytes(data := with_fields(plan, template=family))
    assert list(need_module("pdfua").validate(str(tmp_path / "x.pdf")).findings) == []
    file = opened(data)
    form = file.Root.AcroForm
    assert "/NeedAppearances" not in form
    assert len({str(widget.T) for widget in form.Fields}) == len(form.Fields)
    tagged = _walked(file.Root.StructTreeRoot)
    assert [str(one.T) for _, one in tagged if one.Subtype == "/Widget"] == [str(one.T) for one in form.Fields]
    annotations = [one for page in file.pages for one in page.get("/Annots", [])]
    assert {one.objgen for one in form.Fields} == {one.objgen for one in annotations if one.Subtype == "/Widget"}
    parents = {int(one.StructParent): element for element, one in tagged}
    numbers = file.Root.StructTreeRoot.ParentTree.Nums
    of_tree = {int(numbers[at]): numbers[at + 1] for at in range(0, len(numbers), 2)}
    for element, widget in tagged:
        assert element.S == "/Form"
        assert element.K.Obj.objgen == widget.objgen
        assert of_tree[int(widget.StructParent)].objgen == parents[int(widget.StructParent)].objgen == element.objgen
        assert widget.F == 4
        assert str(widget.TU)
        assert set(widget.AP.keys()) == {"/N"}
        assert widget.AP.N.Subtype == "/Form"
        assert not {"/A", "/AA", "/Contents", "/Border"} & set(widget.keys())
        page = next(one for one in file.pages if one.obj.objgen == widget.P.objgen)
        assert page.Tabs == "/S"
        assert widget.FT == "/Sig" or re.fullmatch(r"0 g /(Dung|Nghieng) [\d.]+ Tf", str(widget.DA))
    for font in dict(form.DR.Font.items()).values():
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


@pytest.mark.parametrize("name", ["so-noi-vu", "lien-tich", "truong-hoc-duyet", "chi-bo"])
def test_the_same_plan_has_the_same_fields_in_the_same_bytes(name: str) -> None:
    plan = thidua.read(EXAMPLES[0].with_name(f"{name}.yaml"))
    assert with_fields(plan) == with_fields(plan)


def test_fields_change_nothing_else_on_the_paper() -> None:
    for path in EXAMPLES:
        plan = thidua.read(path)
        plain = thidua.render(plan, "pdf")
        assert laid(with_fields(plan)) == laid(plain)


def _lines(pdf: bytes, page: int) -> list[tuple[str, float, float, float, float]]:
    """The lines of a page of a PDF: words, left, top, right, bottom; pt, from its left lower corner."""
    with need_module("pdfplumber").open(io.BytesIO(pdf)) as file:
        on = file.pages[page - 1]
        high = on.height
        return [
            (one["text"], one["x0"], high - one["top"], one["x1"], high - one["bottom"])
            for one in on.extract_words(keep_blank_chars=True, x_tolerance=4)
        ]


@pytest.mark.parametrize(
    "path", [one for one in EXAMPLES if one.stem != "kem-theo-quyet-dinh"], ids=lambda one: one.stem
)
def test_a_person_signs_between_post_and_name_and_the_agency_over_a_third_of_it(path: Path) -> None:
    plan = thidua.read(path)
    data = with_fields(plan)
    found = fields(data)
    signers = [*plan.cac_nguoi_ky, *([plan.nguoi_lap] if plan.nguoi_lap else [])]
    of_people = {name: one for name, one in found.items() if name.startswith(("nguoi_ky", "nguoi_lap"))}
    assert len(of_people) == len(signers)
    assert len([name for name in found if name.startswith("co_quan")]) == 1 + len(plan.cung_ban_hanh)
    for signer in signers:
        page, (left, low, right, high), _, _ = next(one for one in of_people.values() if signer.ho_ten in one[2])
        assert (right - left) * MM == pytest.approx(CHU_KY[0], abs=0.01)
        assert (high - low) * MM == pytest.approx(CHU_KY[1], abs=0.01)
        lines = _lines(data, page)
        (name,) = (one for one in lines if one[0] == signer.ho_ten and left < (one[1] + one[3]) / 2 < right)
        assert (name[1] + name[3]) / 2 == pytest.approx((left + right) / 2, abs=3)
        assert low >= name[2] - 1
        post = min(
            (one for one in lines if left < (one[1] + one[3]) / 2 < right and one[4] >= high - 1),
            key=lambda one: one[4],
        )
        assert post[0].isupper()
        assert low - name[2] == pytest.approx(post[4] - high, abs=4)
    seals = [one for name, one in found.items() if name.startswith("co_quan")]
    for page, (left, low, right, high), _, _ in seals:
        assert (right - left) * MM == pytest.approx(DAU[0], abs=0.01)
        under = [
            one
            for one in of_people.values()
            if one[0] == page and (right - one[1][0]) == pytest.approx(TRUM * CHU_KY[0] / MM, abs=0.1)
        ]
        assert len(under) == 1
        assert (low + high) / 2 == pytest.approx((under[0][1][1] + under[0][1][3]) / 2, abs=0.1)


def test_each_of_several_has_a_field_of_his_own() -> None:
    joint = thidua.read(EXAMPLES[0].with_name("lien-tich.yaml"))
    found = fields(with_fields(joint))
    assert {name: one[2] for name, one in found.items() if name != "file"} == {
        "nguoi_ky_1": "Chữ ký số: Chủ tịch Liên đoàn Lao động tỉnh Đặng Thị Thu Hà",
        "co_quan_2": "Chữ ký số của cơ quan: Liên đoàn Lao động tỉnh Hòa An",
        "nguoi_ky_2": "Chữ ký số: Phó Giám đốc Lương Quốc Bảo",
        "co_quan": "Chữ ký số của cơ quan: Sở Giáo dục và Đào tạo",
    }
    assert [str(one) for one in found["co_quan"][3].Lock.Fields] == ["co_quan_2"]
    assert found["co_quan"][3].Lock.Action == "/Exclude"
    approved = thidua.read(EXAMPLES[0].with_name("truong-hoc-duyet.yaml"))
    assert names(with_fields(approved)) == ["nguoi_ky", "co_quan", "nguoi_lap"]
    assert fields(with_fields(approved))["co_quan"][2] == "Chữ ký số của cơ quan: Trường Tiểu học Suối Nhỏ"
    assert approved.co_quan
    for family in ("phan-cong", "bao-cao", "quyet-dinh"):
        found = fields(with_fields(approved, template=family))
        assert found["co_quan"][2] == "Chữ ký số của cơ quan: Trường Tiểu học Suối Nhỏ"
    school = approved.evolve(
        co_quan=approved.co_quan.evolve(ten="Trường Tiểu học Suối Nhỏ", chu_quan="UBND xã Suối Nhỏ")
    )
    assert fields(with_fields(school))["co_quan"][2] == "Chữ ký số của cơ quan: Trường Tiểu học Suối Nhỏ"
    four = PLAN.evolve(nguoi_ky=[PLAN.nguoi_ky] * 4, so=5, ngay="1/3/2026")
    assert sorted(names(with_fields(four))) == ["co_quan", *(f"nguoi_ky_{number}" for number in range(1, 5))]


@pytest.mark.parametrize(("family", "name"), [("nd30", "kem-theo-quyet-dinh"), ("phan-cong", "so-noi-vu")])
def test_a_file_of_its_own_is_signed_by_the_agency_at_the_top_on_the_right_of_its_first_page(
    family: str, name: str
) -> None:
    data = with_fields(thidua.read(EXAMPLES[0].with_name(f"{name}.yaml")), template=family)
    assert names(data) == ["co_quan"]
    page, (left, low, right, high), _, widget = (found := fields(data))["co_quan"]
    _, _, wide, tall = map(float, found["file"].pages[0].MediaBox)
    assert page == 1
    assert left > 0.6 * wide
    assert right < wide
    assert tall - low < 20 / MM
    assert tall - high == pytest.approx(5 / MM, abs=0.1)
    assert ((right - left) * MM, (high - low) * MM) == pytest.approx(GOC, abs=0.01)
    assert widget.Lock.Action == "/All"


def test_what_stands_in_the_same_file_is_not_signed_by_itself() -> None:
    with_appendix = thidua.read(EXAMPLES[0].with_name("phu-luc-ngang.yaml"))
    found = fields(with_fields(with_appendix))
    assert [name for name in found if name.startswith("co_quan")] == ["co_quan"]
    assert found["co_quan"][0] == found["nguoi_ky"][0]
    decision = fields(
        with_fields(thidua.read(EXAMPLES[0].with_name("kem-theo-quyet-dinh.yaml")), template="quyet-dinh")
    )
    assert [name for name in decision if name.startswith("co_quan")] == ["co_quan"]


def test_number_and_day_have_fields_where_they_are_open() -> None:
    assert names(with_fields()) == ["so", "ngay", "nguoi_ky", "co_quan"]
    assert names(with_fields(PLAN.evolve(so=15))) == ["ngay", "nguoi_ky", "co_quan"]
    assert names(with_fields(PLAN.evolve(ngay="9/3/2026"))) == ["so", "nguoi_ky", "co_quan"]
    unknown = thidua.KeHoach(co_quan="Sở Nội vụ", noi_dung="Một ý")
    assert names(with_fields(unknown)) == [
        "nguoi_ky",
        "co_quan",
    ]  # what is not known is a gap to be seen
    month = with_fields(PLAN.evolve(so=15, ngay="3/2026"))
    assert "ngàytháng3năm2026" in laid(month)


def test_data_that_is_no_plan_has_nobody_who_signs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "d.yaml").write_text("so_x: 1\n", "utf-8")
    call = ["write", "--data", str(tmp_path / "d.yaml"), "--template", "nd30", str(tmp_path / "a.pdf")]
    assert cli.run([*call, "--signature-fields"]) == 2
    assert "dữ liệu không phải kế hoạch, không nói ai ký" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_where_nobody_signs_no_field_is_made() -> None:
    with pytest.raises(thidua.UsageError, match="không ai ký") as caught:
        with_fields(template="tin-bai")
    assert [one.rule for one in caught.value.problems] == ["goi-431"]
    with pytest.raises(thidua.UsageError, match="engine"):
        with_fields(engine="libreoffice")
    asked: Any = "no"
    assert _rules(lambda: thidua.render(PLAN, "pdf", signature_fields=asked)) == ["goi-201"]
    with pytest.raises(thidua.UsageError, match="signature_fields"):
        Template("nd30").render(PLAN, "docx", signature_fields=True)


@pytest.mark.parametrize(
    ("own", "told"),
    [
        ("A", "không đặt chỗ ký nào (gọi phan_cuoi"),
        ("#phan_cuoi(d.cuoi)\n#phan_cuoi(d.cuoi)", "hai chỗ cho một ô: nguoi_ky"),
        ("#o_goc()\n#phan_cuoi(d.cuoi)", "hai chỗ cho một ô: co_quan"),
        ("#place(dx: -300mm)[#phan_cuoi(d.cuoi)]", "ô “nguoi_ky” ra ngoài tờ giấy"),
        ('#link("thidua:nguoi_ky")[x]', "liên kết “thidua:nguoi_ky” trên chữ"),
    ],
)
def test_an_own_template_places_each_field_once(own: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('extends = "nd30"', "utf-8")
    (tmp_path / "document.typ").write_text(f'#import "the-thuc.typ": *\n#show: trang\n{own}\n', "utf-8")
    with pytest.raises(thidua.UsageError, match="signature_fields") as caught:
        with_fields(template=str(tmp_path))
    assert [one.rule for one in caught.value.problems] == ["goi-431"]
    assert told in str(caught.value)


def test_a_field_at_the_foot_of_each_page_is_told_in_the_file_of_the_author(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('extends = "nd30"', "utf-8")
    own = '#import "the-thuc.typ": *\n#show: trang\n#set page(footer: phan_cuoi(d.cuoi))\nA\n'
    (tmp_path / "document.typ").write_text(own, "utf-8")
    with pytest.raises(thidua.TemplateError, match="đầu trang, chân trang không chứa được liên kết") as caught:
        with_fields(template=str(tmp_path))
    assert [Path(one.source).name for one in caught.value.problems] == ["document.typ"]


def test_without_the_package_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("pyhanko")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pyhanko", None)
    for call in (with_fields, lambda: thidua.fill(b"%PDF", so=1), lambda: thidua.stamp("co_quan", so="1/KH-A")):
        with pytest.raises(thidua.MissingToolError, match=r'pip install "thidua\[pdf,sign\]"'):
            call()


# --- Filling in -------------------------------------------------------------------------------------------------------


def test_number_and_day_are_printed_as_a_plan_prints_them(tmp_path: Path) -> None:
    filled = thidua.fill(with_fields(), so=9, ngay="1/2/2026")
    assert filled == thidua.fill(with_fields(), so="9", ngay=datetime.date(2026, 2, 1))
    printed = thidua.render(PLAN.evolve(so=9, ngay="1/2/2026"), "pdf")
    assert laid(filled) == laid(printed)
    found = fields(filled)
    assert {name: str(found[name][3].V) for name in ("so", "ngay")} == {
        "so": "Số:\u00a009/KH-SNV", "ngay": "Quảng Trị, ngày 01 tháng 02 năm 2026"
    }  # fmt: skip
    assert all(found[name][3].Ff == 1 for name in ("so", "ngay"))
    (tmp_path / "x.pdf").write_bytes(filled)
    assert list(need_module("pdfua").validate(str(tmp_path / "x.pdf")).findings) == []
    assert re.search(r'pdfaid:part(="|>)2', _said(filled))
    for name in ("so", "ngay"):  # on one line with what stands around them, in the font of the page
        fonts = {str(one.BaseFont).split("+")[-1] for one in dict(found[name][3].AP.N.Resources.Font.items()).values()}
        assert fonts <= {
            str(one.BaseFont).split("+")[-1]
            for page in found["file"].pages
            for one in dict(page.Resources.Font.items()).values()
        }


def _placed(pdf: bytes) -> list[tuple[str, list[float]]]:
    """The words of page 1 with their rectangles (pt)."""
    told = [need("pdftotext"), "-bbox", "-l", "1", "-", "-"]
    said = subprocess.run(told, input=pdf, check=True, capture_output=True).stdout.decode()
    found = re.findall(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>', said)
    return [(word, [*map(float, sides)]) for *sides, word in found]


def test_what_is_filled_in_stands_where_it_would_be_printed() -> None:
    filled = thidua.fill(with_fields(), so=9, ngay="10/12/2026")
    printed = dict(reversed(_placed(thidua.render(PLAN.evolve(so=9, ngay="10/12/2026"), "pdf"))))
    placed = dict(reversed(_placed(filled)))
    for word in ("09/KH-SNV", "10"):
        assert placed[word] == pytest.approx(printed[word], abs=0.3)


@pytest.mark.parametrize("name", ["so-noi-vu", "lien-tich", "chi-bo", "dang-uy-xa", "truong-hoc"])
def test_what_is_filled_in_is_read_back(name: str) -> None:
    need("pdftotext")
    plan = thidua.read(EXAMPLES[0].with_name(f"{name}.yaml")).evolve(so="", ngay=None)
    for so in (9, 123, 12345):
        filled = thidua.fill(with_fields(plan), so=so, ngay="27/11/2026")
        known = plan.evolve(so=so, ngay="27/11/2026")
        assert thidua.verify(filled, known, format="pdf").findings == ()
        assert thidua.read(filled, format="pdf").so_ky_hieu == known.so_ky_hieu


def _of(name: str, place: str = "", **changes: Any) -> thidua.KeHoach:
    plan = thidua.read(EXAMPLES[0].with_name(f"{name}.yaml")).evolve(so="", ngay=None, **changes)
    return plan.evolve(co_quan=plan.co_quan.evolve(dia_danh=place)) if place and plan.co_quan else plan


@pytest.mark.parametrize(
    ("plan", "lines"),
    [
        (_of("lien-tich", ky_hieu="KH-SGDĐT-LĐLĐ-HLHPN"), (2, 1)),
        (_of("lien-tich"), (1, 1)),
        (_of("dang-uy-xa", "Thành phố Hồ Chí Minh"), (1, 2)),
        (_of("dang-uy-xa", "Bình Định - Quy Nhơn"), (1, 2)),
        (_of("so-noi-vu", "Thành phố Phan Rang - Tháp Chàm"), (1, 2)),
    ],
)
def test_a_line_that_is_long_stays_on_the_page(plan: thidua.KeHoach, lines: tuple[int, int]) -> None:
    open_ = with_fields(plan)
    assert "ngày" in laid(open_)
    for name, count in zip(("so", "ngay"), lines, strict=True):
        _, (_, low, _, high), _, widget = (found := fields(open_))[name]
        assert found["file"]
        assert round((high - low) / 15) == count
        assert (widget.get("/Ff") == 4096) == (count > 1)
    for so in (9, "123456789"):
        known = plan.evolve(so=so, ngay="27/11/2026")
        filled = thidua.fill(open_, so=so, ngay="27/11/2026")
        head, printed = (laid(one).partition("KẾHOẠCH")[0] for one in (filled, thidua.render(known, "pdf")))
        assert sorted(head) == sorted(printed)
        read = thidua.read(filled, format="pdf")
        assert (read.so_ky_hieu, read.ngay) == (known.so_ky_hieu, known.ngay)
        assert read.co_quan
        assert known.co_quan
        assert read.co_quan.dia_danh == known.co_quan.dia_danh


def test_a_long_line_stays_on_the_page_in_the_largest_letters(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('extends = "nd30"\n[kieu]\nco_dia_danh = 14\n', "utf-8")
    data = with_fields(_of("so-noi-vu", "Thành phố Hồ Chí Minh"), template=str(tmp_path))
    read = thidua.read(thidua.fill(data, so=9, ngay="27/11/2026"), format="pdf")
    assert read.co_quan
    assert (read.so_ky_hieu, str(read.ngay), read.co_quan.dia_danh) == (
        "09/KH-SNV", "2026-11-27", "Thành phố Hồ Chí Minh",
    )  # fmt: skip


@pytest.mark.parametrize("size", [11, 12, 13, 13.5, 14])
def test_a_field_is_one_page_though_a_file_rounds_its_sides(size: float) -> None:
    from thidua.engine.typst import drawn
    from thidua.layout.signing import OTrong

    for count in (1, 2, 3):
        for more in (-0.002, 0, 0.002):
            field = OTrong("so", "", 60, (1.107 + (count - 1) * 1.149) * size * MM + more, size, trong="Số")
            assert field.so_dong == count
            page = drawn(field, " ".join(["Số 123456789"] * count))
            assert len(opened(page).pages) == 1
            assert laid(page) == "Số123456789" * count


def test_words_in_a_field_are_drawn_whole_however_narrow_it_is() -> None:
    from thidua.engine.typst import drawn
    from thidua.layout.signing import HEP, OTrong, has_room

    text = "Số: 123456789/KH-SGDĐT-LĐLĐ-HLHPN"
    for wide in (30, 45, 60, 70, 90):
        for tall in (5.07, 10.3, 15.6):
            field = OTrong("so", "", wide, tall, 13, trong="Số:")
            if has_room(field, text):
                assert laid(drawn(field, text)) == "".join(text.split())
            else:
                assert wide * field.so_dong * HEP < 90


def test_a_day_goes_on_with_the_month_and_the_year_that_are_printed() -> None:
    month, year = (with_fields(PLAN.evolve(so=15, ngay=known)) for known in ("3/2026", "2026"))
    assert "ngày27tháng3năm2026" in laid(thidua.fill(month, ngay="27/3/2026"))
    assert "ngày03tháng11năm2026" in laid(thidua.fill(year, ngay="3/11/2026"))
    for data, day in ((month, "27/11/2026"), (month, "3/11/2026"), (month, "27/3/2025"), (year, "27/11/2025")):
        assert _rules(lambda data=data, day=day: thidua.fill(data, ngay=day)) == ["tep-702"]


def test_a_time_of_a_zone_is_of_the_day_of_vietnam() -> None:
    late = datetime.datetime(2026, 11, 26, 20, tzinfo=datetime.UTC)
    assert "ngày27tháng11năm2026" in laid(thidua.fill(with_fields(), ngay=late))
    last = datetime.datetime.max.replace(tzinfo=datetime.UTC)
    assert _rules(lambda: thidua.fill(with_fields(), ngay=last)) == ["kh-307"]
    assert _rules(lambda: thidua.stamp("co_quan", so="1/KH-A", luc=last)) == ["goi-433"]


def test_a_field_is_filled_in_the_font_that_the_template_has(tmp_path: Path) -> None:
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "template.toml").write_text(
        'extends = "nd30"\n[kieu]\nphong = "Libertinus Serif"\n[ly_do]\nphong = "thử"\n', "utf-8"
    )
    data = with_fields(template=str(tmp_path / "mau"))
    assert b"Libertinus" in data
    found = fields(thidua.fill(data, so=9, ngay="1/2/2026"))
    for name in ("so", "ngay"):
        fonts = dict(found[name][3].AP.N.Resources.Font.items()).values()
        assert all("LibertinusSerif" in str(one.BaseFont) for one in fonts)


@pytest.mark.parametrize(
    ("place", "short", "so"),
    [
        ("Quảng Trị Bình Quảng Trị Bìn", "SNV", 9),
        ("Quảng Trị", "SNVTĐKTCCHC-SN", 123),
        ("Quảng Trị", "SNVTĐKTCCHC-SN", 1),
    ],
)
def test_what_is_filled_in_is_broken_as_it_would_be_printed(place: str, short: str, so: int) -> None:
    plan = _of("so-noi-vu", place)
    plan = plan.evolve(co_quan=plan.co_quan.evolve(viet_tat=short)) if plan.co_quan else plan
    filled = _placed(thidua.fill(with_fields(plan), so=so, ngay="28/12/2026"))
    printed = _placed(thidua.render(plan.evolve(so=so, ngay="28/12/2026"), "pdf"))
    for word in (f"{so:02}/KH-{short}", *f"{place}, ngày 28 tháng 12 năm 2026".split()):
        at, wanted = ([sides for one, sides in words if one == word and sides[1] < 125] for words in (filled, printed))
        assert at
        assert [one for sides in sorted(at) for one in sides] == pytest.approx(
            [one for sides in sorted(wanted) for one in sides], abs=0.5
        ), word


@pytest.mark.parametrize(
    ("name", "family", "count"),
    [
        ("phu-luc-ngang", "nd30", 2),
        ("so-noi-vu", "quyet-dinh", 1),
        ("dang-uy-xa", "quyet-dinh", 2),
        ("dang-uy-xa", "dang", 1),
    ],
)
def test_the_lines_that_name_the_document_follow_its_number_and_day(name: str, family: str, count: int) -> None:
    plan = _of(name)
    data = with_fields(plan, template=family)
    lines = [one for one in names(data) if one.startswith("kem_theo")]
    assert len(lines) == count
    one = thidua.fill(data, so=9)
    found = fields(one)
    assert all(str(found[line][3].V) == str(found[line][3].DV) for line in lines)
    both = thidua.fill(data, ngay="27/11/2026", so="9")
    last = thidua.fill(one, ngay="27/11/2026")
    assert laid(last) == laid(both)
    if family == "nd30":
        assert laid(both) == laid(thidua.render(plan.evolve(so=9, ngay="27/11/2026"), "pdf"))
    found = fields(both)
    assert all("\u00a0\u00a0" not in str(found[line][3].V) and int(found[line][3].Ff) & 1 for line in lines)


def test_a_line_that_is_open_in_part_follows_too() -> None:
    plan = _of("phu-luc-ngang")
    month = thidua.fill(with_fields(plan.evolve(ngay="11/2026")), so=9, ngay="27/11/2026")
    assert laid(month) == laid(thidua.render(plan.evolve(so=9, ngay="27/11/2026"), "pdf"))
    numbered = with_fields(plan.evolve(so=9))
    assert laid(thidua.fill(numbered, ngay="27/11/2026")) == laid(month)
    assert not [one for one in names(with_fields(plan.evolve(so=9, ngay="27/11/2026"))) if one.startswith("kem_theo")]


@pytest.mark.parametrize("name", ["so-noi-vu", "dang-uy-xa"])
def test_an_appendix_apart_is_filled_in_at_once(name: str) -> None:
    plan = _of(name)
    data = with_fields(plan, template="phan-cong")
    with pytest.raises(thidua.InputError, match="còn thiếu ngay"):
        thidua.fill(data, so=9)
    filled = thidua.fill(data, so=9, ngay="27/11/2026")
    known = plan.evolve(so=9, ngay="27/11/2026")
    assert laid(filled) == laid(thidua.render(known, "pdf", template="phan-cong"))
    assert _rules(lambda: thidua.fill(filled, so=9, ngay="27/11/2026")) == ["tep-702"]
    assert _rules(lambda: thidua.fill(with_fields(known, template="phan-cong"), so=9)) == ["tep-701"]


def test_what_is_read_out_has_no_marks() -> None:
    signer = thidua.NguoiKy(chuc_vu="Giám *đốc* và **Bí thư**", ho_ten="Lâm Thế Khang")
    plan = PLAN.evolve(nguoi_ky=signer, co_quan=PLAN.co_quan.evolve(ten="Sở *Nội vụ*") if PLAN.co_quan else None)
    found = fields(with_fields(plan))
    assert found["nguoi_ky"][2] == "Chữ ký số: Giám đốc và Bí thư Lâm Thế Khang"
    assert found["co_quan"][2] == "Chữ ký số của cơ quan: Sở Nội vụ"


def test_one_by_one() -> None:
    first = thidua.fill(with_fields(), so=15)
    both = thidua.fill(io.BytesIO(first), ngay="9/3/2026")
    assert "ngày09tháng3năm2026" in laid(both)


def _said(pdf: bytes) -> str:
    with opened(pdf) as file:
        return bytes(file.Root.Metadata.read_bytes()).decode()


def _rules(call: Any) -> list[str]:
    with pytest.raises(thidua.ThiduaError) as caught:
        call()
    return [one.rule for one in caught.value.problems]


def test_what_cannot_be_filled_in_is_said() -> None:
    open_, done = with_fields(), thidua.fill(with_fields(), so=15, ngay="9/3/2026")
    assert _rules(lambda: thidua.fill(done, so=16, ngay="9/3/2026")) == ["tep-702", "tep-702"]
    assert _rules(lambda: thidua.fill(thidua.render(PLAN, "pdf"), so=16)) == ["tep-701"]
    assert _rules(lambda: thidua.fill(open_, so="9" * 60)) == ["tep-704"]
    assert _rules(lambda: thidua.fill(open_)) == ["goi-432"]
    other: Any = {"nguoi_ky": "a", "so": 1}
    assert _rules(lambda: thidua.fill(open_, **other)) == ["goi-432"]
    assert _rules(lambda: thidua.fill(open_, so="15/KH-SNV", ngay="3/2026")) == ["goi-432", "goi-432"]
    assert _rules(lambda: thidua.fill(open_, ngay="30/2/2026")) == ["kh-307"]
    for so in (1.5, "1 5", 0, "00", "１５", "٣", True, "-3", "15."):
        assert _rules(lambda so=so: thidua.fill(open_, so=so)) == ["goi-432"]
    assert "15a" in laid(thidua.fill(open_, so="15a"))
    for so in (10**5000, "9" * 5000 + "/", "9字", "15\0"):
        assert _rules(lambda so=so: thidua.fill(open_, so=so)) == ["goi-432"]
    with pytest.raises(thidua.UsageError, match="27/11/26") as caught:
        thidua.fill(open_, so="x", ngay="27/11/26")
    assert [one.rule for one in caught.value.problems] == ["goi-432", "goi-432"]
    assert "3/2026" not in str(caught.value)
    with pytest.raises(thidua.UsageError, match=r"^số điền vào .*\nngay: không có ngày 31/02/2026"):
        thidua.fill(open_, so="x", ngay="31/2/2026")
    closed = io.BytesIO(open_)
    closed.close()
    assert _rules(lambda: thidua.fill(closed, so=1)) == ["goi-201"]
    with pytest.raises(thidua.InputError, match="kế hoạch đã có số, hoặc chưa có ký hiệu"):
        thidua.fill(with_fields(PLAN.evolve(so=5)), so=6)
    nowhere = PLAN.evolve(co_quan=PLAN.co_quan.evolve(dia_danh="")) if PLAN.co_quan else PLAN
    with pytest.raises(thidua.InputError, match=r"hoặc chưa có địa danh .*bổ sung địa danh"):
        thidua.fill(with_fields(nowhere), ngay="1/2/2026")
    assert _rules(lambda: thidua.fill(b"x", so=1)) == ["tep-203"]
    assert _rules(lambda: thidua.fill(open_[: len(open_) // 2], so=1)) == ["tep-203"]
    assert _rules(lambda: thidua.fill(None, so=1)) == ["goi-201"]  # type: ignore[arg-type]
    file, locked = opened(open_), io.BytesIO()
    file.save(locked, encryption=need_module("pikepdf").Encryption(owner="a", user="b"))
    assert _rules(lambda: thidua.fill(locked.getvalue(), so=1)) == ["tep-402"]


@pytest.mark.parametrize(
    "plan",
    [PLAN.evolve(quy_uoc="hd05", so=""), thidua.read(EXAMPLES[0].with_name("chi-bo.yaml")).evolve(so="", ngay=None)],
)
def test_a_document_of_the_party_is_filled_in_too(plan: thidua.KeHoach) -> None:
    filled = thidua.fill(with_fields(plan), so=7, ngay="9/3/2026")
    assert laid(filled) == laid(thidua.render(plan.evolve(so=7, ngay="9/3/2026"), "pdf"))


def test_the_command_fills_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("x.pdf").write_bytes(with_fields())
    assert cli.run(["fill", "x.pdf", "số=9", "y.pdf"]) == 0
    assert Path("x.pdf").read_bytes() == with_fields()
    assert cli.run(["fill", "y.pdf", "ngay=1/2/2026"]) == 0
    assert "Số:09/KH-SNV" in laid(Path("y.pdf").read_bytes())
    told = [sys.executable, "-m", "thidua", "fill", "-", "so=15"]
    piped = subprocess.run(told, input=with_fields(), check=True, capture_output=True, cwd=ROOT).stdout
    assert piped == thidua.fill(with_fields(), so=15)
    for words, code in ((["so=1", "so=2"], 2), (["ten=1"], 2), (["so=1", "a.pdf", "b.pdf"], 2), ([], 2), (["so=1"], 1)):
        assert cli.run(["fill", "y.pdf", *words]) == code
    assert capsys.readouterr().err.count("\n") >= 5


# --- Signing ----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def people() -> dict[str, Any]:
    """Two who sign, each with a certificate of his own."""
    return {name: _signer(name) for name in ("Lâm Thế Khang", "Sở Nội vụ")}


def _signer(name: str) -> Any:
    from asn1crypto import keys
    from asn1crypto import x509 as plain
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from pyhanko.sign import signers
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    key = rsa.generate_private_key(65537, 2048)
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    today = datetime.datetime.now(datetime.UTC)
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - datetime.timedelta(days=1))
        .not_valid_after(today + datetime.timedelta(days=1))
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    private = key.private_bytes(der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return signers.SimpleSigner(
        signing_cert=plain.Certificate.load(certificate.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(private),
        cert_registry=SimpleCertificateStore(),
    )


def _signed(pdf: bytes, field: str, who: Any, style: Any) -> bytes:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    signer = signers.PdfSigner(signers.PdfSignatureMetadata(field_name=field), signer=who, stamp_style=style)
    return bytes(signer.sign_pdf(IncrementalPdfFileWriter(io.BytesIO(pdf))).getvalue())


def _validated(pdf: bytes, people: dict[str, Any]) -> dict[str, Any]:
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko_certvalidator import ValidationContext

    trusted = ValidationContext(trust_roots=[one.signing_cert for one in people.values()])
    file = PdfFileReader(io.BytesIO(pdf))
    return {one.field_name: validate_pdf_signature(one, trusted) for one in file.embedded_regular_signatures}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A signature in blue, a seal in red, on nothing; and what is none."""
    drawing = need_module("PIL.ImageDraw")
    image = need_module("PIL.Image")
    folder = tmp_path_factory.mktemp("anh")
    made = {}
    for name, mode, paper, ink in (
        ("ky", "RGBA", (0, 0, 0, 0), (20, 50, 190, 255)), ("dau", "RGBA", (0, 0, 0, 0), (220, 20, 30, 255)),
        ("mo", "RGBA", (0, 0, 0, 0), (20, 50, 190, 110)), ("nua", "RGBA", (0, 0, 0, 0), (20, 50, 190, 255)),
        ("khong", "RGBA", (0, 0, 0, 0), (20, 50, 190, 0)),
        ("den", "RGBA", (0, 0, 0, 0), (10, 10, 10, 255)), ("giay", "RGB", (255, 255, 255), (20, 50, 190)),
    ):  # fmt: skip
        picture = image.new(mode, (425, 425), paper)
        drawing.Draw(picture).ellipse([4, 4, 420, 420], outline=ink, width=14)
        drawing.Draw(picture).line([(60, 300), (200, 90), (360, 330)], fill=ink, width=14)
        if name == "nua":
            drawing.Draw(picture).pieslice([4, 4, 420, 420], 0, 30, fill=(220, 20, 30, 255))
        made[name] = folder / f"{name}.png"
        picture.save(made[name], dpi=(300, 300))
    image.new("RGB", (300, 100), (20, 50, 190)).save(folder / "ky.jpg", dpi=(300, 300))
    return made | {"jpg": folder / "ky.jpg"}


def test_a_person_signs_then_number_and_day_then_the_agency(
    people: dict[str, Any], pictures: dict[str, Path], tmp_path: Path
) -> None:
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.validation import SignatureCoverageLevel

    person, agency = people.values()
    draft = with_fields()
    signed = _signed(draft, "nguoi_ky", person, thidua.stamp("nguoi_ky", thidua.Anh(pictures["ky"])))
    filled = thidua.fill(signed, so=9, ngay="27/11/2026")
    sealed = _signed(filled, "co_quan", agency, thidua.stamp("co_quan", thidua.Anh(pictures["dau"], rong=36)))
    assert sealed.startswith(filled)
    assert filled.startswith(signed)
    for data, wanted in (
        (signed, {"nguoi_ky": ModificationLevel.NONE}),
        (filled, {"nguoi_ky": ModificationLevel.FORM_FILLING}),
        (sealed, {"nguoi_ky": ModificationLevel.FORM_FILLING, "co_quan": ModificationLevel.NONE}),
    ):
        found = _validated(data, people)
        assert {name: one.modification_level for name, one in found.items()} == wanted
        assert all(one.bottom_line and one.intact and one.valid and one.trusted for one in found.values())
    assert _validated(sealed, people)["co_quan"].coverage == SignatureCoverageLevel.ENTIRE_FILE
    assert _rules(lambda: thidua.fill(sealed, so=10)) == ["tep-703"]
    for data in (signed, filled, sealed):  # what each says of itself is still what it is built to
        said = _said(data)
        assert re.search(r'pdfaid:part(="|>)2', said)
        assert re.search(r'pdfaid:conformance(="|>)A', said)
        assert re.search(r'pdfuaid:part(="|>)1', said)
        with opened(data) as file:
            assert "/Version" not in file.Root
        (tmp_path / "x.pdf").write_bytes(data)
        assert list(need_module("pdfua").validate(str(tmp_path / "x.pdf")).findings) == []
    assert "Số:09/KH-SNV" in laid(sealed)
    _looked_at(sealed, tmp_path)


def _looked_at(pdf: bytes, folder: Path) -> None:
    """The page as it is drawn: blue in the field of the person, red in that of the agency, in its real size."""
    image = need_module("PIL.Image")
    found = fields(pdf)
    (folder / "look.pdf").write_bytes(pdf)
    page, (left, low, right, high), _, _ = found["nguoi_ky"]
    _, (seal_left, _, seal_right, _), _, _ = found["co_quan"]
    told = [need("pdftoppm"), "-r", "144", "-f", str(page), "-l", str(page), "-png", "-singlefile"]
    subprocess.run([*told, str(folder / "look.pdf"), str(folder / "look")], check=True)
    drawn = image.open(folder / "look.png").convert("RGB")
    tall, wide = drawn.height, drawn.width
    blue, red = [], []
    pixels = drawn.load()
    for y in range(tall):
        for x in range(wide):
            r, g, b = pixels[x, y]
            if b > 120 and r < 100:
                blue.append((x / 2, (tall - y) / 2))
            elif r > 150 and g < 100 and b < 100:
                red.append((x / 2, (tall - y) / 2))
    assert all(left - 1 <= x <= right + 1 and low - 1 <= y <= high + 1 for x, y in blue)
    assert sum(x for x, _ in blue) / len(blue) == pytest.approx(
        (left + right) / 2, abs=12
    )  # but for what the seal covers
    across, up = ([one[side] for one in red] for side in (0, 1))
    assert (max(across) - min(across)) * MM == pytest.approx(35.2, abs=0.7)  # of 36 mm of paper, 417 of 425 dots
    assert (max(up) - min(up)) * MM == pytest.approx(35.2, abs=0.7)
    assert seal_left <= min(across)
    assert max(across) == pytest.approx(seal_right, abs=2)
    covered = (max(across) - left) / (right - left)
    assert 0.20 < covered < 0.45


def test_what_is_changed_after_the_agency_has_signed_is_seen(people: dict[str, Any]) -> None:
    from thidua.engine.pdf_fields import fields_of, fill, opened, room_of, written
    from thidua.engine.typst import drawn

    agency = people["Sở Nội vụ"]
    sealed = _signed(with_fields(), "co_quan", agency, None)
    file = opened(sealed)
    widget = fields_of(file)["so"]
    room = room_of(file, widget)
    assert room
    fill(file, widget, "99", drawn(room, "99"))
    assert not _validated(written(file, sealed), people)["co_quan"].bottom_line


def test_a_signature_that_allows_no_change_is_not_broken(people: dict[str, Any]) -> None:
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields as of_pdf
    from pyhanko.sign import signers

    for level, told in ((of_pdf.MDPPerm.NO_CHANGES, ["tep-703"]), (of_pdf.MDPPerm.FILL_FORMS, [])):
        meta = signers.PdfSignatureMetadata(field_name="nguoi_ky", certify=True, docmdp_permissions=level)
        file = IncrementalPdfFileWriter(io.BytesIO(with_fields()))
        signed = signers.PdfSigner(meta, signer=people["Lâm Thế Khang"]).sign_pdf(file).getvalue()
        if told:
            assert _rules(lambda signed=signed: thidua.fill(signed, so=15)) == told
        else:
            assert _validated(thidua.fill(signed, so=15), people)["nguoi_ky"].bottom_line


_PEOPLE = ("nguoi_ky_1", "nguoi_ky_2")


@pytest.mark.parametrize("agencies", [("co_quan_2", "co_quan"), ("co_quan", "co_quan_2")], ids=lambda them: them[0])
@pytest.mark.parametrize("filled", ["printed", "open", "before", "after"])
def test_two_agencies_sign_one_after_the_other(people: dict[str, Any], filled: str, agencies: tuple[str, str]) -> None:
    joint = thidua.read(EXAMPLES[0].with_name("lien-tich.yaml"))
    data = with_fields(joint if filled == "printed" else joint.evolve(so="", ngay=None))
    values: Any = {"so": 9, "ngay": "27/11/2026"}
    if filled == "before":
        data = thidua.fill(data, **values)
    for field in _PEOPLE:
        data = _signed(data, field, people["Lâm Thế Khang"], None)
    if filled == "after":
        data = thidua.fill(data, **values)
    for field in agencies:
        data = _signed(data, field, people["Sở Nội vụ"], None)
        assert _rules(lambda data=data: thidua.fill(data, so=10))[0] in ("tep-701", "tep-703")
    assert {name: one.bottom_line for name, one in _validated(data, people).items()} == dict.fromkeys(
        (*_PEOPLE, *agencies), True
    )


@pytest.mark.parametrize("agencies", [("co_quan_2",), ("co_quan", "co_quan_2")], ids=len)
def test_what_is_filled_in_behind_an_agency_of_several_is_seen(
    people: dict[str, Any], agencies: tuple[str, ...]
) -> None:
    from thidua.engine.pdf_fields import fields_of, fill, opened, room_of, written
    from thidua.engine.typst import drawn

    data = with_fields(thidua.read(EXAMPLES[0].with_name("lien-tich.yaml")).evolve(so="", ngay=None))
    for field in agencies:
        data = _signed(data, field, people["Sở Nội vụ"], None)
    file = opened(data)
    widget = fields_of(file)["so"]
    room = room_of(file, widget)
    assert room
    fill(file, widget, "Số: 99", drawn(room, "Số: 99"))
    found = _validated(written(file, data), people)
    assert [found[field].bottom_line for field in agencies] == [False] * len(agencies)


def test_a_file_of_its_own_shows_number_and_time_and_no_picture(people: dict[str, Any], tmp_path: Path) -> None:
    plan = PLAN.evolve(so=64, ngay="16/3/2026")
    data = with_fields(plan, template="phan-cong")
    time = datetime.datetime(2026, 11, 27, 1, 30, 5, tzinfo=datetime.UTC)
    style = thidua.stamp("co_quan", so=plan.so_ky_hieu, luc=time)
    signed = _signed(data, "co_quan", people["Sở Nội vụ"], style)
    assert _validated(signed, people)["co_quan"].bottom_line
    assert "Số:64/KH-SNV;2026-11-27T08:30:05+07:00" in laid(signed)
    assert not re.search(rb"/Subtype\s*/Image", signed)
    with need_module("pdfplumber").open(io.BytesIO(signed)) as file:
        assert file.pages[0].width > file.pages[0].height
    found = fields(signed)
    (drawn,) = dict(found["co_quan"][3].AP.N.Resources.XObject.items()).values()
    text = need_module("pikepdf").parse_content_stream(drawn)
    assert {float(operands[1]) for operands, operator in text if str(operator) == "Tf"} == {10}
    naive = thidua.stamp("co_quan", so="1/KH-A", luc=datetime.datetime(2026, 11, 27, 8, 30))
    assert "2026-11-27T08:30:00+07:00" in laid(_signed(data, "co_quan", people["Sở Nội vụ"], naive))


def test_a_picture_of_another_kind_colour_or_size_is_refused(pictures: dict[str, Path]) -> None:
    def told(field: str, name: str, **size: float) -> list[tuple[str, str]]:
        with pytest.raises(thidua.InputError) as caught:
            thidua.stamp(field, thidua.Anh(pictures[name], **size))
        return [(one.rule, one.what) for one in caught.value.problems]

    assert told("nguoi_ky", "jpg") == [("tep-115", "ảnh để ký số là JPEG, không phải PNG")]
    assert told("nguoi_ky", "giay") == [("tep-115", "ảnh để ký số không có nền trong suốt")]
    assert told("nguoi_ky_2", "den") == told("nguoi_lap", "dau") == [("tep-115", "ảnh chữ ký không phải màu xanh")]
    assert told("co_quan", "ky", rong=36) == [("tep-115", "ảnh dấu không phải màu đỏ")]
    assert told("nguoi_ky", "nua") == [("tep-115", "ảnh chữ ký không phải màu xanh")]
    assert told("nguoi_ky", "khong") == told("co_quan", "khong") == [("tep-115", "ảnh để ký số không có nét nào")]
    assert thidua.stamp("nguoi_ky", thidua.Anh(pictures["mo"]))
    assert told("co_quan_2", "dau", rong=50) == [("tep-115", "ảnh dấu 50 × 50 mm, lớn quá ô 40 × 40 mm")]
    assert told("co_quan", "dau", rong=40.04) == [("tep-115", "ảnh dấu 40,1 × 40,1 mm, lớn quá ô 40 × 40 mm")]


def test_a_stamp_that_nobody_can_mean_is_refused(pictures: dict[str, Path]) -> None:
    picture = thidua.Anh(pictures["ky"])
    assert _rules(lambda: thidua.stamp("so", picture)) == ["goi-433"]
    assert _rules(lambda: thidua.stamp("nguoi_ky")) == ["goi-433"]
    assert _rules(lambda: thidua.stamp("co_quan", picture, so="1/KH-A")) == ["goi-433"]
    assert _rules(lambda: thidua.stamp("nguoi_ky", so="1/KH-A")) == ["goi-433"]
    assert _rules(lambda: thidua.stamp("co_quan", so="1/KH-A", luc="8 giờ")) == ["goi-433"]  # type: ignore[arg-type]
    assert _rules(lambda: thidua.stamp("nguoi_ky", "ky.png")) == ["goi-201"]  # type: ignore[arg-type]
    with pytest.raises(thidua.UsageError, match="cần một Anh, không phải bytes"):
        thidua.stamp("nguoi_ky", b"")  # type: ignore[arg-type]
    for name in ("co_quanx", "nguoi_ky_hai", "nguoi_ky_", "nguoi_lap_2", "co_quan_²"):
        assert _rules(lambda name=name: thidua.stamp(name, so="1/KH-A")) == ["goi-433"]
    so: Any
    for so in ("1/KH\n#import", ["a"], " ", "1/KH-" + "A" * 40):
        assert _rules(lambda so=so: thidua.stamp("co_quan", so=so)) == ["goi-433"]


def test_a_long_number_is_narrowed_on_a_file_of_its_own(people: dict[str, Any]) -> None:
    data = with_fields(PLAN.evolve(so=64, ngay="16/3/2026"), template="phan-cong")
    number = "1234/KH-SGDĐT-LĐLĐ-UBMTTQVN-ABC"
    signed = _signed(data, "co_quan", people["Sở Nội vụ"], thidua.stamp("co_quan", so=number))
    assert f"Số:{number};20" in laid(signed)


def test_what_shows_is_not_made_small_in_another_field(people: dict[str, Any], pictures: dict[str, Path]) -> None:
    corner = with_fields(PLAN.evolve(so=64, ngay="16/3/2026"), template="phan-cong")
    seal, words = thidua.stamp("co_quan", thidua.Anh(pictures["dau"], rong=36)), thidua.stamp("co_quan", so="1/KH-A")
    person = thidua.stamp("nguoi_ky", thidua.Anh(pictures["ky"]))
    for data, field, shows, way in (
        (corner, "co_quan", seal, 'là ô 60 × 9 mm ở góc của tệp riêng (hiện số: thidua.stamp("co_quan", so='),
        (with_fields(), "co_quan", words, 'là ô 40 × 40 mm của dấu (hiện dấu: thidua.stamp("co_quan", Anh('),
        (with_fields(), "co_quan", person, 'là ô 40 × 40 mm của dấu (hiện dấu: thidua.stamp("co_quan", Anh('),
        (with_fields(), "nguoi_ky", seal, 'là ô 45 × 22 mm của người ký (hiện chữ ký: thidua.stamp("nguoi_ky", Anh('),
    ):
        with pytest.raises(thidua.UsageError, match=re.escape(way)) as caught:
            _signed(data, field, people["Sở Nội vụ"], shows)
        assert [one.rule for one in caught.value.problems] == ["goi-433"]


@pytest.mark.parametrize("shape", [(425, 425), (425, 120), (150, 425)])
def test_the_seal_covers_a_third_of_a_signature_of_any_shape(
    shape: tuple[int, int], people: dict[str, Any], pictures: dict[str, Path], tmp_path: Path
) -> None:
    image = need_module("PIL.Image")
    picture = image.new("RGBA", shape, (0, 0, 0, 0))
    need_module("PIL.ImageDraw").Draw(picture).rectangle(
        [0, 0, shape[0] - 1, shape[1] - 1], outline=(20, 50, 190, 255), width=9
    )
    picture.save(tmp_path / "ky.png", dpi=(300, 300))
    data = _signed(
        with_fields(), "nguoi_ky", people["Lâm Thế Khang"], thidua.stamp("nguoi_ky", thidua.Anh(tmp_path / "ky.png"))
    )
    found = fields(data)
    page, (left, _, right, _), _, _ = found["nguoi_ky"]
    seal_right = found["co_quan"][1][2]
    (tmp_path / "x.pdf").write_bytes(data)
    told = [need("pdftoppm"), "-r", "144", "-f", str(page), "-l", str(page), "-png", "-singlefile"]
    subprocess.run([*told, str(tmp_path / "x.pdf"), str(tmp_path / "x")], check=True)
    drawn = image.open(tmp_path / "x.png").convert("RGB")
    pixels = drawn.load()
    blue = [
        x / 2 for x in range(drawn.width) for y in range(drawn.height) if pixels[x, y][2] > 120 > pixels[x, y][0] + 20
    ]
    assert left - 1 <= min(blue) <= max(blue) <= right + 1
    assert (seal_right - min(blue)) / (max(blue) - min(blue)) == pytest.approx(TRUM, abs=0.03)
