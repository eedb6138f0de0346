"""Promise 8: what thidua printed reads back to the same layout, from each format, as far as the format can tell."""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from itertools import pairwise, permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML
from strategies import PLAN_DATA, SIGNED_DATA, WHOLE_DATA, Data, with_texts
from support import PATIENCE, PLANS, need

import thidua
from thidua.documents.carried import kind_of
from thidua.errors import PlanError
from thidua.grammar.signs import rank_of
from thidua.layout import Kieu, lay_out, walk
from thidua.layout.convention import convention
from thidua.model import KeHoach
from thidua.sheet.symbols import INVISIBLE, without_private
from thidua.templates import bundled, fitting, get_template

KNOWN: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load(
    Path(__file__).with_name("trips.yaml").read_text("utf-8")
)
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
FOR_PLANS = [
    name for name in bundled() if get_template(name).kind == "kế hoạch" and "docx" in get_template(name).formats
]


def lines_of(plan: KeHoach, style: Kieu | None = None, *, tables: bool = True) -> list[str]:
    """The lines that a plan prints, each with what it is, blanks as one prints them."""
    style = style or fitting(plan).kieu
    printed = (one for one in walk(lay_out(plan, style), convention(style)) if not one.ke and (tables or not one.bang))
    return [" ".join(f"{kind_of(one)} {one}".split()) for one in printed]


def differences(plan: KeHoach, again: KeHoach, template: str = "") -> list[str]:
    style = (get_template(template) if template else fitting(plan)).kieu
    old, new = (lines_of(one, style) for one in (plan, again))
    return [f"{number}: {a!r} → {b!r}" for number, (a, b) in enumerate(zip(old, new, strict=False)) if a != b] + (
        [f"{len(old)} → {len(new)} dòng"] if len(old) != len(new) else []
    )


@EACH_PLAN
@pytest.mark.parametrize("template", FOR_PLANS)
def test_a_word_document_reads_back_line_by_line(path: Path, template: str) -> None:
    plan = thidua.read(path)
    data = thidua.render(plan, "docx", template=template, carry=False)
    again = thidua.read_document(data, format="docx").plan
    assert differences(plan, again, template) == []
    assert thidua.read(thidua.render(again, "yaml"), format="yaml") == again


@given(PLAN_DATA)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_reads_back_line_by_line(data: Data) -> None:
    try:
        plan = KeHoach.from_data(with_texts(data, _shown))
        word = thidua.render(plan, "docx", carry=False)
    except PlanError:
        return
    assert differences(plan, thidua.read_document(word, format="docx").plan) == []


@given(SIGNED_DATA)
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_whoever_issues_and_signs_is_read_back(data: Data) -> None:
    plan = KeHoach.from_data(data)
    assert KeHoach.from_data(plan.to_data()) == plan
    for format, words in (("docx", {"carry": False}), ("txt", {}), ("md", {})):
        again = thidua.read_document(thidua.render(plan, format, **words), format=format).plan
        assert plain_lines(again) == plain_lines(plan)


@given(WHOLE_DATA)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
def test_a_plan_that_holds_all_there_is_comes_back_and_gives_its_documents(data: Data) -> None:
    plan = KeHoach.from_data(data)
    for format in ("yaml", "json", "toml"):
        assert thidua.read(thidua.render(plan, format), format=format) == plan
    for format in ("docx", "txt", "md"):
        paper = thidua.render(plan, format, template=fitting(plan), carry=False)
        assert [str(one) for one in thidua.verify(paper, plan, format=format)] == []
    for name in sorted(set(bundled()) - set(FOR_PLANS)):
        for format in get_template(name).formats:
            assert _printed(name, plan, format)


def _printed(name: str, plan: KeHoach, format: str) -> bool:
    """A document of a plan is printed, or a PDF refused for a letter that no font has."""
    try:
        return bool(get_template(name).render(plan, format))
    except thidua.TemplateError as error:
        return format == "pdf" and {one.rule for one in error.problems} == {"mau-706"}


def _shown(text: str) -> str:
    """A text without signs of no width, which reading a file leaves out; signs of symbol fonts as letters."""
    return INVISIBLE.sub("", without_private(text, ""))


def plain_lines(plan: KeHoach, *, tables: bool = True) -> list[str]:
    """The lines without what plain text does not tell: capitals, levels of headings."""
    return [re.sub(r"^[0-5] ", "", line).casefold() for line in lines_of(plan, tables=tables)]


def allowed(kind: str, name: str) -> tuple[tuple[str, ...], bool]:
    """The beginnings of lines that may differ, and whether tables may."""
    rules = [rule for rule in KNOWN[kind] if name in rule["kế hoạch"]]
    return tuple(start for rule in rules for start in rule.get("dòng", ())), any(rule.get("bảng") for rule in rules)


def kept(lines: list[str], starts: tuple[str, ...]) -> list[str]:
    return [line for line in lines if not (starts and line.startswith(starts))]


@EACH_PLAN
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_a_text_reads_back_line_by_line(path: Path, kind: str) -> None:
    plan = thidua.read(path)
    again = thidua.read_document(thidua.render(plan, kind), format=kind).plan
    starts, _ = allowed(kind, path.stem)
    assert kept(plain_lines(again), starts) == kept(plain_lines(plan), starts)


# Blocks of signatures that wait for a name.

_UNSIGNED = """
cơ quan: {chủ quản: UBND xã Hòa An, tên: Trường Tiểu học Sen Hồng, viết tắt: THSH, địa danh: Hòa An}
số: 6
ngày: 2026-03-12
trích yếu: Đọc sách ở sân trường
nội dung: [Mỗi tuần một buổi., Ghi sổ theo dõi.]
nơi nhận: Các lớp
"""


@pytest.mark.parametrize("format", ["txt", "md"])
@pytest.mark.parametrize(
    "signed",
    [
        "người ký: {lời duyệt: Duyệt của Ban Giám hiệu, chức vụ: Hiệu trưởng}\nngười lập: Vũ Thị Thu Hà",
        "người ký: {lời duyệt: Duyệt của Ban Giám hiệu}\nngười lập: {chức vụ: Tổ trưởng, họ tên: Vũ Thị Thu Hà}",
        "người ký: {chức vụ: Hiệu trưởng}\nngười lập: Vũ Thị Thu Hà",
        "người ký: {lời duyệt: Duyệt của Ban Giám hiệu, chức vụ: Hiệu trưởng}\nngười lập: {chức vụ: Tổ trưởng}",
        "người ký: [{chức vụ: Chủ tịch Công đoàn}, {chức vụ: Hiệu trưởng, họ tên: Đào Văn Lâm}]",
        "người lập: Lò Mai\nngười ký: [{lời duyệt: Duyệt, họ tên: Lê A Páo}, {chức vụ: Tổ trưởng, họ tên: Vũ Hà}]",
        "người ký: {lời duyệt: Phê duyệt, họ tên: Lê A Páo}\nngười lập: Vũ Thị Thu Hà",
        "người lập: Lò Mai\nngười ký: [{chức vụ: Tổ trưởng, họ tên: Vũ Hà}, {chức vụ: Hiệu trưởng, họ tên: Lê Páo}]",
    ],
)
def test_a_name_that_is_missing_is_nobody_elses(signed: str, format: str) -> None:
    plan = thidua.read(_UNSIGNED + signed, format="yaml")
    data = thidua.render(plan, format)
    again = thidua.read_document(data, format=format).plan
    assert (again.nguoi_ky, again.nguoi_lap) == (plan.nguoi_ky, plan.nguoi_lap)
    assert thidua.verify(data, plan, format=format).ok


@pytest.mark.parametrize("format", ["txt", "md"])
@pytest.mark.parametrize("above", ["", "chủ quản: UBND tỉnh Hòa An, "])
@pytest.mark.parametrize("kind", ["Kế hoạch", "Kế hoạch phối hợp", "Kế hoạch liên tịch"])
def test_two_who_issue_are_read_from_a_text(kind: str, above: str, format: str) -> None:
    lead = f"{{{above}tên: Sở Y tế, viết tắt: SYT, địa danh: Hòa An}}"
    other = "Hội Chữ thập đỏ tỉnh Hòa An"
    data = f"""
cơ quan: [{lead}, {other}]
tên loại: {kind}
người ký: [{{chức vụ: Chủ tịch}}, {{chức vụ: Giám đốc, họ tên: Tô Văn Khánh}}]
"""
    plan = thidua.read(_UNSIGNED.replace(_UNSIGNED.splitlines()[1], "") + data, format="yaml")
    paper = thidua.render(plan, format)
    again = thidua.read_document(paper, format=format).plan
    assert (again.co_quan, again.cung_ban_hanh) == (plan.co_quan, plan.cung_ban_hanh)
    assert thidua.verify(paper, plan, format=format).ok


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("kind", ["Kế hoạch", "Kế hoạch liên tịch"])
@pytest.mark.parametrize("signing", [0, 1, 5])
@pytest.mark.parametrize("bodies", [2, 3, 5])
def test_all_who_issue_are_read_back(bodies: int, signing: int, kind: str, template: str, format: str) -> None:
    others = ["Hội Nông dân tỉnh", "Tỉnh đoàn Hòa An", "Công an tỉnh", "Sở Nội vụ"]
    posts = ["Chủ tịch", "Bí thư", "Giám đốc", "Trưởng ban", "Chủ nhiệm"]
    names = ["Tô Văn Khánh", "Lê Thị Mai", "Đinh Thị Lụa", "Lò Văn Páo", "Vũ Thu Hà"]
    first = bodies - min(signing, bodies)
    data = {
        "cơ quan": [
            {"chủ quản": "UBND tỉnh Hòa An", "tên": "Sở Y tế", "địa danh": "Hòa An"},
            *others[: bodies - 1],
        ],
        "số": "5", "ký hiệu": "KH-SYT", "ngày": "2026-03-12", "tên loại": kind, "trích yếu": "hiến máu",
        "nội dung": ["Mỗi tuần một buổi.", "Ghi sổ theo dõi."], "nơi nhận": "Các lớp", "lưu": "VT",
        "người ký": [{"chức vụ": posts[i], "họ tên": names[i]} for i in range(first, bodies)],
    }  # fmt: skip
    plan = thidua.KeHoach.from_data(data | {"quy ước": {"nd30": "nd30", "dang": "hd05"}[template]})
    paper = thidua.render(plan, format, template=template, **({"carry": False} if format == "docx" else {}))
    again = thidua.read_document(paper, format=format).plan
    assert again.cung_ban_hanh == plan.cung_ban_hanh
    assert again.ben_ban_hanh == plan.ben_ban_hanh
    assert again.nguoi_ky == plan.nguoi_ky
    assert thidua.verify(paper, plan, format=format).ok


# Tables that a text parts from what stands around them.

_HEAD = "cơ quan: {tên: Trường Tiểu học Sen Hồng, viết tắt: THSH, địa danh: Hòa An}\ntrích yếu: Đọc sách\nnội dung:\n"
_TABLE = "  - bảng: {cột: [Lớp, Số sách], dòng: [%s]}\n"
_TEXT = "  - Mỗi lớp một tủ sách\n"


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize(
    "items",
    [
        _TABLE % "[1A, 20], Khối lớp hai" + _TEXT,
        _TABLE % "Khối lớp một",
        _TABLE % "Khối lớp một, Khối lớp hai" + _TEXT,
        _TABLE % "Khối lớp một, Khối lớp hai, [2A, 30]" + _TEXT,
        _TABLE % "[1A, 20]" + _TABLE % "[2A, 30]",
        _TABLE % "[1A, 20]" + _TEXT + _TABLE % "[2A, 30]",
        _TABLE % "[1A, 20], Cả năm[^1]" + "chú thích: {1: Kể cả hè.}\n",
        _TABLE % "[1A, 20]" + "  - bảng: {tiêu đề: Khối hai, cột: [Lớp, Số sách], dòng: [[2A, 30]]}\n",
    ],
)
def test_a_table_ends_where_it_ended(items: str, format: str) -> None:
    plan = thidua.read(_HEAD + items, format="yaml")
    paper = thidua.render(plan, format, carry=False)
    assert [str(one) for one in thidua.verify(paper, plan, format=format)] == []
    again = thidua.read_document(paper, format=format).plan
    assert lines_of(again) == lines_of(plan)


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("text", ["Trồng cây\ufeff", "\u200bTrồng cây", "Trồng\u2060 cây."])
def test_a_sign_of_no_width_is_no_difference(text: str, format: str) -> None:
    plan = _SCHEMED.evolve(noi_dung=[text, "Quét lớp."])
    assert not thidua.verify(thidua.render(plan, format, carry=False), plan, format=format)


# An author's own scheme.

_SCHEMED = thidua.read(
    """
cơ quan: {chủ quản: UBND tỉnh Hòa An, tên: Thư viện tỉnh, viết tắt: TVT, địa danh: Hòa An}
số: 5
ngày: 2026-03-09
trích yếu: Giữ thư viện ngăn nắp năm 2026
mở đầu: Thư viện tỉnh ban hành Kế hoạch như sau
mục đích: [Bạn đọc tìm sách nhanh., Kho sách sạch.]
yêu cầu: Làm thường xuyên.
nội dung:
  - tiêu đề: Xếp sách
    gồm:
      - tiêu đề: Kho thiếu nhi
        gồm:
          - {tiêu đề: Buổi sáng, gồm: [Xếp theo lứa tuổi., Dán gáy.]}
          - {tiêu đề: Buổi chiều, gồm: Khóa kho.}
      - {tiêu đề: Kho báo, gồm: [Đóng tập., Ghi sổ.]}
  - {tiêu đề: Trồng cây, gồm: Đặt chậu cây ở cửa.}
chỉ tiêu: [Trên 95% sách đúng chỗ., Mỗi tuần dọn 02 lần.]
tổ chức thực hiện:
  - {đơn vị: Phòng Bạn đọc, nhiệm vụ: [Theo dõi., Báo cáo.]}
  - {đơn vị: Phòng Nghiệp vụ, nhiệm vụ: Lập danh mục.}
nơi nhận: UBND tỉnh (để b/c)
người ký: {chức vụ: Giám đốc, họ tên: Lê Minh Hạ}
""",
    format="yaml",
)
EACH_SCHEME = pytest.mark.parametrize(
    "scheme",
    [
        "A. I. 1. a)", "A. 1.", "Phần I. I. 1.", "Phần A. I. 1. a)", "Phần 1. 1. a)",
        "1. a)", "1. 1.1. 1.1.1.", "1. 1.1 a)", "I. 1. 1.1.", "I. 1. a) (1)", "I. 1) a)", "I. A. 1.", "A. I. 1. 1.1.",
    ],
)  # fmt: skip
"""The signs of the levels; in the papers of offices all but the last ones are seen."""


@EACH_SCHEME
@pytest.mark.parametrize("template", ["nd30", "dang"])
def test_an_own_scheme_reads_back_from_word_without_the_plan_inside(scheme: str, template: str) -> None:
    plan = _SCHEMED.evolve(cach_danh_so=scheme_of(scheme))
    data = thidua.render(plan, "docx", template=template, carry=False)
    again = thidua.read_document(data, format="docx").plan
    assert differences(plan, again, template) == []
    assert thidua.read(thidua.render(again, "yaml"), format="yaml") == again


@EACH_SCHEME
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_an_own_scheme_reads_back_from_text(scheme: str, kind: str) -> None:
    plan = _SCHEMED.evolve(cach_danh_so=scheme_of(scheme))
    reading = thidua.read_document(thidua.render(plan, kind), format=kind)
    assert plain_lines(reading.plan) == plain_lines(plan)
    assert reading.plan.cach_danh_so[: len(plan.cach_danh_so)] == plan.cach_danh_so[: len(reading.plan.cach_danh_so)]
    assert not {"doc-301", "doc-313"} & {finding.rule for finding in reading.report}


@EACH_SCHEME
@pytest.mark.parametrize("kind", ["yaml", "json", "toml"])
def test_an_own_scheme_is_kept_by_a_plan_file(scheme: str, kind: str) -> None:
    plan = _SCHEMED.evolve(cach_danh_so=scheme_of(scheme))
    assert thidua.read(thidua.render(plan, kind), format=kind) == plan


_SAMPLES = ("Phần I.", "Phần A.", "Phần 1.", "A.", "I.", "1.", "1)", "1.1.", "1.1.1", "(1)", "(i)", "a)", "-", "+")
_WORK = ("Kho", "Sân", "Bếp", "Nhà xe", "Vườn", "Hành lang", "Lớp", "Cầu thang", "Phòng đọc", "Bể nước")


def _each_scheme() -> list[tuple[str, ...]]:
    """All schemes of one level, and some of more, drawn always alike: each sign stands below the one before it."""
    draw = random.Random(11)
    found = [(one,) for one in _SAMPLES]
    for levels, count in ((2, 16), (3, 8), (4, 8)):
        all_ = [one for one in permutations(_SAMPLES, levels) if all(rank_of(a) < rank_of(b) for a, b in pairwise(one))]
        found += draw.sample(all_, count)
    return found


def _of_members(scheme: tuple[str, ...], count: int) -> KeHoach:
    """A plan of ``count`` sections and as many items right below the first, with titles at each level of a scheme."""

    def items(depth: int, many: int) -> list[Any]:
        if depth == 0:
            return [f"{name} sạch." for name in _WORK[:many]]
        return [{"tiêu đề": f"Việc ở {name}", "gồm": items(depth - 1, 2)} for name in _WORK[:many]]

    sections = [f"Phần việc {number} của tổ" for number in _WORK[:count]]
    below = [items(len(scheme) - 1, count if not at else 2) for at in range(count)]
    own = [{"tiêu đề": title, "gồm": inside} for title, inside in zip(sections, below, strict=True)]
    return _SCHEMED.evolve(
        muc_dich=(), yeu_cau=(), noi_dung=(), chi_tieu=(), to_chuc_thuc_hien=(),
        muc_khac=own, bo_cuc=sections, cach_danh_so=scheme,
    )  # fmt: skip


_TELLS = {"doc-301", "doc-313", "doc-323"}
"""What an account says where a text cannot know which line stands below which."""


@pytest.mark.parametrize("count", [1, 3, 10])
@pytest.mark.parametrize("scheme", _each_scheme(), ids=" ".join)
def test_every_scheme_reads_back_or_the_account_tells(scheme: tuple[str, ...], count: int) -> None:
    for convention_, formats in (("nd30", ("docx", "txt", "md")), ("hd05", ("docx",))):
        plan = _of_members(scheme, count).evolve(quy_uoc=convention_)
        for format in formats:
            paper = thidua.render(plan, format, **({"carry": False} if format == "docx" else {}))
            reading = thidua.read_document(paper, format=format)
            same = plain_lines(reading.plan) == plain_lines(plan)
            if same:
                assert thidua.verify(paper, plan, format=format).ok
            else:
                assert format != "docx"
                assert _TELLS & {finding.rule for finding in reading.report}


@pytest.mark.parametrize(
    "scheme", ["A. I. 1.", "Phần A. I. 1.", "Phần I. 1. a)", "I. 1. a)", "1. 1.1. a)", "1) a)", "(1) -", "- +", "I. A."]
)
@pytest.mark.parametrize("format", ["docx", "txt", "md"])
def test_ten_sections_of_ten_items_read_back(scheme: str, format: str) -> None:
    plan = _of_members(scheme_of(scheme), 10)
    paper = thidua.render(plan, format, **({"carry": False} if format == "docx" else {}))
    assert plain_lines(thidua.read_document(paper, format=format).plan) == plain_lines(plan)
    assert thidua.verify(paper, plan, format=format).ok


@pytest.mark.parametrize("numbering", ["số", "1)", "chữ"])
def test_a_list_below_a_number_reads_back_with_its_own_sign(numbering: str) -> None:
    texts = ["Sáng một lần.", "Chiều một lần."]
    rooms = [{"tiêu đề": f"Quét {room}", "đánh số": numbering, "gồm": texts} for room in _WORK[:3]]
    plan = _SCHEMED.evolve(noi_dung=rooms)
    for format, words in (("docx", {"carry": False}), ("md", {}), ("txt", {})):
        paper = thidua.render(plan, format, **words)
        reading = thidua.read_document(paper, format=format)
        if (format, numbering) == ("txt", "số"):  # 1. below 1.: a text shows no level
            assert "doc-301" in {finding.rule for finding in reading.report}
        else:
            assert plain_lines(reading.plan) == plain_lines(plan)
            assert thidua.verify(paper, plan, format=format).ok


def scheme_of(signs: str) -> tuple[str, ...]:
    """``Phần I. I. 1.``: the signs, one a level."""
    return tuple(sign.replace("_", " ") for sign in signs.replace("Phần ", "Phần_").split())


def test_verify_sees_another_scheme() -> None:
    word = thidua.render(_SCHEMED.evolve(cach_danh_so=("A.", "I.")), "docx", carry=False)
    assert thidua.verify(word, _SCHEMED.evolve(cach_danh_so=("A.", "I.", "1.")), format="docx").ok
    assert not thidua.verify(word, _SCHEMED, format="docx").ok


# Through other programs.


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every plan as DOCX through ODT, and as the text of its printed page."""
    soffice, to_text = need("soffice"), need("pdftotext")
    folder = tmp_path_factory.mktemp("trips")
    for path in PLANS:
        thidua.write(thidua.read(path), folder / f"{path.stem}.docx", carry=False)
    with tempfile.TemporaryDirectory() as profile:

        def convert(kind: str, source: Path, target: Path) -> None:
            files = sorted(source.glob("*.docx" if kind != "docx" else "*.odt"))
            command = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
            subprocess.run([*command, "--outdir", target, *files], check=True, capture_output=True, timeout=PATIENCE)

        convert("pdf", folder, folder / "pdf")
        convert("odt", folder, folder / "odt")
        convert("docx", folder / "odt", folder / "again")
    for pdf in (folder / "pdf").glob("*.pdf"):
        subprocess.run([to_text, "-layout", pdf, pdf.with_suffix(".txt")], check=True)
    yield folder
    shutil.rmtree(folder)


@EACH_PLAN
def test_a_document_that_went_through_odt_reads_back_line_by_line(path: Path, printed: Path) -> None:
    plan = thidua.read(path)
    assert differences(plan, thidua.read_document(printed / "again" / f"{path.stem}.docx").plan) == []


@EACH_PLAN
@pytest.mark.parametrize("kind", ["pdf", "txt"])
def test_a_printed_page_and_its_text_read_back(path: Path, kind: str, printed: Path) -> None:
    plan = thidua.read(path)
    again = thidua.read_document(printed / "pdf" / f"{path.stem}.{kind}").plan
    starts, tables = allowed("pdf" if kind == "pdf" else "chữ in", path.stem)
    wanted = kept(plain_lines(plan, tables=not tables), starts)
    got = kept(plain_lines(again), starts)
    if not tables:
        assert got == wanted
    lost = words_of(thidua.render(plan, "txt")) - words_of(thidua.render(again, "txt"))
    assert not lost


def words_of(text: bytes) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text.decode().casefold()))


_LEAD = {"chủ quản": "UBND tỉnh Hòa An", "tên": "Sở Y tế", "viết tắt": "SYT", "địa danh": "Hòa An"}
_WITH = "Hội Chữ thập đỏ tỉnh Hòa An"
_SIGNERS = [{"chức vụ": "Chủ tịch", "họ tên": "Đinh Thị Lụa"}, {"chức vụ": "Giám đốc", "họ tên": "Tô Văn Khánh"}]
_APPROVED = {"lời duyệt": "Duyệt của Ban Giám đốc", "chức vụ": "Giám đốc", "họ tên": "Tô Văn Khánh"}
_DECISION = {"loại": "Quyết định", "số": "310/QĐ-UBND", "cơ quan": "Ủy ban nhân dân tỉnh Hòa An"}
_ISSUERS: dict[str, dict[str, Any]] = {
    "hai cơ quan, hai người ký": {},
    "hai cơ quan, người lập có chức vụ": {"người lập": {"chức vụ": "Trưởng phòng", "họ tên": "Đỗ Văn Minh"}},
    "ba cơ quan, hai người ký": {"cơ quan": [_LEAD, _WITH, "Tỉnh đoàn Hòa An"]},
    "một người duyệt, một người chưa có": {"người ký": _APPROVED},
    "ba cơ quan, một người duyệt": {"cơ quan": [_LEAD, _WITH, "Tỉnh đoàn Hòa An"], "người ký": _APPROVED},
    "một cơ quan, hai người ký": {"cơ quan": _LEAD},
    "một cơ quan, một người ký": {"cơ quan": _LEAD, "người ký": _SIGNERS[1]},
}


@pytest.mark.parametrize("made", [False, True], ids=["", "có người lập"])
@pytest.mark.parametrize("kind", ["", "Kế hoạch liên tịch"])
@pytest.mark.parametrize("suffix", ["txt", "docx"])
@pytest.mark.parametrize("case", _ISSUERS)
def test_those_who_issue_and_those_who_sign_read_back(case: str, suffix: str, kind: str, made: bool) -> None:
    data = {
        "cơ quan": [_LEAD, _WITH], "số": "07", "trích yếu": "Trồng cây quanh trạm", "nội dung": "Mỗi trạm mười cây.",
        "nơi nhận": "UBND tỉnh (b/c)", "lưu": "VT", "người ký": _SIGNERS,
        **({"tên loại": kind} if kind else {}), **({"người lập": "Đỗ Văn Minh"} if made else {}), **_ISSUERS[case],
    }  # fmt: skip
    plan = KeHoach.from_data(data)
    printed = thidua.render(plan, suffix, carry=False) if suffix == "docx" else thidua.render(plan, suffix)
    assert differences(plan, thidua.read_document(printed, format=suffix).plan) == []
    assert thidua.verify(printed, plan, format=suffix).ok


@pytest.mark.parametrize("suffix", ["txt", "md", "docx"])
def test_those_who_issue_a_plan_of_a_decision_read_back_by_the_clause(suffix: str) -> None:
    clause = "Sở Y tế ban hành Kế hoạch như sau:"
    plan = KeHoach(
        co_quan=[_LEAD, _WITH], trich_yeu="Trồng cây", mo_dau=clause, noi_dung="Mười cây.", kem_theo=_DECISION
    )
    printed = thidua.render(plan, suffix, carry=False) if suffix == "docx" else thidua.render(plan, suffix)
    assert thidua.verify(printed, plan, format=suffix).ok


SIGNING = [
    (["Sở Y tế", "Hội Chữ thập đỏ tỉnh Hòa An"], ["Chủ tịch", "Giám đốc"]),
    (["Sở Y tế", "Sở Nội vụ"], ["Giám đốc", "Giám đốc"]),
    (["Sở Y tế", "Sở Nội vụ"], ["Giám đốc Sở Nội vụ", "Giám đốc Sở Y tế"]),
]


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("symbol", ["", "KH-LN"])
@pytest.mark.parametrize(("bodies", "posts"), SIGNING, ids=lambda names: ", ".join(names))
def test_two_who_issue_below_one_above_are_read_back(
    bodies: list[str], posts: list[str], symbol: str, format: str
) -> None:
    """The number says of neither that it leads: the look says it, or whose heads sign."""
    plan = KeHoach(
        co_quan=[{"tên": bodies[0], "chủ quản": "UBND tỉnh Hòa An", "địa danh": "Hòa An"}, bodies[1]], so="15",
        ky_hieu=symbol, ngay="2026-03-09", trich_yeu="Khám mắt cho người già", noi_dung=["Khám mắt.", "Phát kính."],
        noi_nhan="Các trạm", luu="VT",
        nguoi_ky=[{"chức vụ": post, "họ tên": name} for post, name in zip(posts, ("Lê Hạ", "Vũ Thu"), strict=True)],
    )  # fmt: skip
    paper = thidua.render(plan, format, carry=False)
    again = thidua.read_document(paper, format=format).plan
    assert again.cung_ban_hanh == plan.cung_ban_hanh
    assert again.co_quan is not None
    assert again.co_quan.chu_quan == "UBND tỉnh Hòa An"
    assert not thidua.verify(paper, plan, format=format)
