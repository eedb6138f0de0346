"""Plans that lean on the profile of their office: what they say then, which fault is told where, what stays whole."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

import docx
import pytest
from ruamel.yaml import YAML
from support import PLANS, word_template

import thidua
from thidua.plan_files import read_with_places, shown
from thidua.templates import office_template
from thidua.templates.travelling import packed

CASES = YAML(typ="safe", pure=True).load(Path(__file__).with_name("offices.yaml").read_text("utf-8"))
USUAL: str = CASES["chung"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _files(case: dict[str, Any]) -> tuple[Path, Path]:
    office, plan = Path("co-quan.yaml"), Path("kh.yaml")
    office.write_text(case.get("hồ sơ", USUAL), "utf-8")
    plan.write_text(case["kế hoạch"], "utf-8")
    return office, plan


def _named(cases: list[dict[str, Any]]) -> Any:
    return pytest.mark.parametrize("case", cases, ids=[case["tên"] for case in cases])


@_named([case for case in CASES["ca"] if "báo" not in case])
def test_a_plan_takes_what_it_leaves_out(case: dict[str, Any]) -> None:
    office, path = _files(case)
    plan = thidua.read(path, office=office)
    said = plan.to_data()
    assert {key: said.get(key) for key in case.get("ra", {})} == case.get("ra", {})
    assert not said.keys() & {*case.get("không", ())}
    profile = thidua.read_office(office)
    for given in (profile, profile.to_data(), thidua.HoSo(profile.to_data()), pickle.loads(pickle.dumps(profile))):
        assert thidua.read(path, office=given) == plan
    loaded = YAML(typ="safe", pure=True).load(case["kế hoạch"])
    assert thidua.read(loaded, office=profile) == plan  # of a program, as of a file


@_named([case for case in CASES["ca"] if "báo" not in case])
def test_what_is_written_is_whole_by_itself(case: dict[str, Any]) -> None:
    office, path = _files(case)
    plan, places = read_with_places(path.read_bytes(), "yaml", "kh.yaml", office=thidua.read_office(office))
    for format in ("yaml", "json", "toml"):
        assert thidua.read(thidua.render(plan, format), format=format) == plan
    assert thidua.read(thidua.render(plan), format="docx") == plan
    page = shown(plan, places)
    assert "lĩnh vực" not in page
    assert thidua.read(page, format="yaml") == plan
    said = case.get("hồ sơ", USUAL).splitlines()
    for line in page.splitlines():
        typed, sign, place = line.partition("  # co-quan.yaml:")
        words = typed.strip(" -").removeprefix("Căn cứ ")
        assert not sign or words.endswith(":") or words.split(": ")[-1] in said[int(place) - 1], line


@_named([case for case in CASES["ca"] if "báo" in case])
def test_a_fault_is_told_where_it_stands(case: dict[str, Any]) -> None:
    office, path = _files(case)
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(path, office=office)
    told = str(caught.value).splitlines()
    assert len(told) == len(case["báo"]), told
    assert all(line.startswith(wanted) for line, wanted in zip(told, case["báo"], strict=True)), told


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_whole_plan_is_itself_with_an_office_that_says_nothing_else(path: Path) -> None:
    plan = thidua.read(path)
    own = {key: value for key, value in plan.to_data().items() if key not in ("nơi nhận", "người ký")}
    for office in (thidua.HoSo(), thidua.HoSo(own), thidua.HoSo(co_quan="Một cơ quan khác hẳn", luu="VT, X")):
        assert thidua.read(path, office=office) == plan


def test_what_came_from_the_office_is_marked_at_its_line() -> None:
    office, path = _files(
        {"kế hoạch": "cơ quan: {địa danh: Đông Hà}\nnội dung: Làm tốt.\nngười ký: {lĩnh vực: thanh niên}"}
    )
    office.write_text(USUAL + "kết luận: |\n  Một.\n  Hai.\n", "utf-8")
    page = shown(*read_with_places(path.read_bytes(), "yaml", "kh.yaml", office=thidua.read_office(office)))
    lines = page.splitlines()
    assert "  chủ quản: UBND tỉnh Quảng Trị  # co-quan.yaml:2" in lines
    assert "  địa danh: Đông Hà" in lines
    assert "mở đầu: Sở Nội vụ ban hành Kế hoạch như sau  # co-quan.yaml:9" in lines
    assert "nội dung: Làm tốt." in lines
    assert "  họ tên: Phạm Văn Cường  # co-quan.yaml:28" in lines
    assert "kết luận: |-  # co-quan.yaml:29" in lines
    assert thidua.read(page, format="yaml").ket_luan == ("Một.\nHai.",)


def test_a_check_tells_a_value_of_the_office_at_its_line() -> None:
    office, path = _files({"kế hoạch": "trích yếu: Thi đua\nnội dung: Làm tốt."})
    office.write_text(USUAL.replace("của Chính phủ", "của Сhính phủ"), "utf-8")
    report = thidua.check(path, office=office)
    (look_alike,) = (one for one in report if one.rule == "ct-101")  # С of another alphabet
    assert look_alike.where == "co-quan.yaml:8"
    assert look_alike.path[:2] == ("căn cứ", 1)


def test_an_office_is_for_plan_files(tmp_path: Path) -> None:
    thidua.write(thidua.KeHoach(trich_yeu="Thi đua"), "cu.docx")
    office = thidua.HoSo(co_quan="Sở Nội vụ")
    for call in (thidua.read, thidua.check):
        with pytest.raises(thidua.UsageError, match="office bổ sung cho tệp kế hoạch"):
            call("cu.docx", office=office)
    with pytest.raises(thidua.UsageError, match="office bổ sung cho tệp kế hoạch"):
        thidua.verify("cu.docx", thidua.KeHoach(trich_yeu="Thi đua"), office=office)
    Path("kh.yaml").write_text("trích yếu: Thi đua", "utf-8")
    assert thidua.verify("cu.docx", "kh.yaml", office=thidua.HoSo()).ok
    assert not thidua.verify("cu.docx", "kh.yaml", office=office).ok
    for source in (thidua.Template("nd30"), thidua.KeHoach(trich_yeu="Thi đua"), "nd30"):
        with pytest.raises(thidua.UsageError, match="office"):
            thidua.check(source, office=office)
    with pytest.raises(thidua.UsageError, match="hồ sơ cơ quan"):
        thidua.read("kh.yaml", office=5)  # type: ignore[arg-type]
    with pytest.raises(thidua.UsageError, match="cần một KeHoach"):
        thidua.write(office, "a.docx")  # type: ignore[call-overload]


# --- The template of an office ------------------------------------------------------------------------


def _office(text: str, path: str = "co-quan.yaml") -> thidua.HoSo:
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    Path(path).write_text(text, "utf-8")
    return thidua.read_office(path)


def test_an_office_prints_with_its_template_and_style() -> None:
    plain = thidua.Template("nd30")
    office = thidua.Template(_office("cơ quan: Sở Nội vụ\nkiểu: {cỡ chữ: 13, lề trái: 35, phông: Times New Roman}"))
    assert (office.name, office.kieu.co_chu, office.kieu.le_trai, office.kieu.le_phai) == (
        "nd30",
        13,
        35,
        plain.kieu.le_phai,
    )
    assert thidua.Template(_office("cơ quan: Đảng ủy xã Hòa An\nkiểu: {cỡ chữ: 14}")).name == "dang"
    plan = thidua.KeHoach(trich_yeu="Thi đua", noi_dung="Làm tốt.")
    printed = thidua.render(plan, template=office)
    assert printed != thidua.render(plan)
    assert printed == thidua.render(plan, template=pickle.loads(pickle.dumps(office)))
    assert thidua.render(plan, "html", template=office) != thidua.render(plan, "html")


def test_a_template_is_found_from_the_file_of_the_office() -> None:
    folder = Path("so/mau/cua-so")
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text('extends = "nd30"\n[kieu]\nco_bang = 12\n[ly_do]\nco_chu = "chữ to"', "utf-8")
    opened = thidua.Template(_office("mẫu: mau/cua-so\nkiểu: {co_chu: 15}", "so/co-quan.yaml"))
    assert (opened.name, opened.kieu.co_bang, opened.kieu.co_chu) == ("cua-so", 12, 15)
    assert pickle.loads(pickle.dumps(opened)).kieu == opened.kieu
    changed = thidua.read_office("so/co-quan.yaml").evolve(kieu={"co_chu": "13,5"})
    assert (changed.tep, changed.place(("mẫu",)).line) == ("so/co-quan.yaml", 0)
    assert thidua.Template(changed).kieu.co_chu == 13.5
    Path("so/rieng.docx").write_bytes(thidua.Template("nd30").word_file())
    assert thidua.Template(_office("mẫu: rieng.docx", "so/co-quan.yaml")).name == "rieng.docx"


OWN_WORDS = "cơ quan: Sở Nội vụ\nmẫu: mau\nlời riêng:\n  khẩu hiệu: Đúng hẹn\n  Đường dây nóng: '0203 123'\n"


def _with_tags(tags: str) -> None:
    Path("mau").mkdir()
    Path("mau/template.toml").write_text('extends = "nd30"', "utf-8")
    page = f"<!DOCTYPE html><html><head><title>A</title></head><body><p>{tags}</p></body></html>"
    Path("mau/document.html").write_text(page, "utf-8")


def test_the_own_words_of_an_office_stand_where_its_template_names_them() -> None:
    _with_tags("{{ khau_hieu }}. {{ duong_day_nong }}. {{ dia_chi }}")
    office = thidua.Template(_office(OWN_WORDS))
    plan = thidua.KeHoach(trich_yeu="Thi đua", noi_dung="Làm tốt.")
    for template in (office, pickle.loads(pickle.dumps(office)), packed(office).open()):
        assert "<p>Đúng hẹn. 0203 123. <mark" in template.render(plan, "html").decode()
        assert template.missing(plan, "html")[-1] == "dia_chi"
        given = template.render(plan, "html", values={"dia_chi": "Lào Cai", "khau_hieu": "Khác"}).decode()
        assert "<p>Khác. 0203 123. Lào Cai</p>" in given  # what a call gives goes before
        assert "<p>Đúng hẹn" in template.render(plan.evolve(co_quan="Đảng ủy xã A"), "html").decode()
    Path("rieng.docx").write_bytes(word_template("{{ trich_yeu }}: {{ khau_hieu }}"))
    office = thidua.Template(_office("mẫu: rieng.docx\nlời riêng: {khẩu hiệu: Đúng hẹn}"))
    for template in (office, pickle.loads(pickle.dumps(office)), packed(office).open()):
        document = docx.Document(io.BytesIO(template.render(plan)))
        assert "Thi đua: Đúng hẹn" in [one.text for one in document.paragraphs]


def test_the_own_words_of_an_office_print_by_themselves() -> None:
    _with_tags("{{ khau_hieu }}")
    office = _office(OWN_WORDS.replace("mẫu: mau\n", ""))
    plan = thidua.KeHoach(trich_yeu="Thi đua")
    assert office_template(office, plan)
    assert thidua.render(plan, template=thidua.Template(office)) == thidua.render(plan)  # nd30 names none of them
    assert dict(office.loi_rieng) == {"khau_hieu": "Đúng hẹn", "duong_day_nong": "0203 123"}
    assert thidua.HoSo(office.to_data()) == office
    assert thidua.HoSo({"lời riêng": {"khẩu hiệu": None}}) == thidua.HoSo()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("{số: 5}", "co-quan.yaml:1: lời riêng, so: “so” là tên sẵn có của mẫu (đặt tên khác"),
        ("{kieu: A}", "“kieu” là tên sẵn có của mẫu"),
        ("{1a: A}", "co-quan.yaml:1: lời riêng, 1a: “1a” không làm tên của một giá trị được"),
        ("Đúng hẹn", "co-quan.yaml:1: lời riêng: “Đúng hẹn” chưa đủ (viết thành nhóm với các khóa"),
        ("{a: [1, 2]}", "co-quan.yaml:1: lời riêng, a: cần một văn bản"),
    ],
)
def test_own_words_under_a_name_that_is_taken_are_told_at_their_line(words: str, said: str) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        _office(f"lời riêng: {words}")
    assert said in str(caught.value)
    if words in ("{số: 5}", "{1a: A}"):
        loaded = YAML(typ="safe", pure=True).load(words)
        with pytest.raises(thidua.TemplateError, match="lời riêng"):
            thidua.Template(thidua.HoSo(loi_rieng=loaded))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cơ quan: A\nmẫu: nd3", "co-quan.yaml:2: mẫu: không có mẫu “nd3” (có phải “nd30” không?)"),
        ("mẫu: khong/co", "co-quan.yaml:1: mẫu: không có"),
        ("mẫu: rieng.docx\nkiểu: {cỡ chữ: 13}", "co-quan.yaml:2: kiểu: “kiểu” không đặt được cho mẫu rieng.docx"),
        ("kiểu:\n  cỡ chữ: 15", "co-quan.yaml:2: “co_chu” là 15, quy định là từ 13 đến 14 pt (I.II.6.e)"),
    ],
)
def test_a_template_that_is_none_is_told_at_the_line_of_the_office(text: str, said: str) -> None:
    Path("rieng.docx").write_bytes(thidua.Template("nd30").word_file())
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.Template(_office(text))
    assert str(caught.value).startswith(said)
