"""A plan of one year as the plan of a later one: what moves, what is left, what is told; and its command."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from commented import commented
from support import CORPUS, EXAMPLES, ROOT, SHARED

import thidua
from thidua.cli import run
from thidua.plan_files.texts import PlanText

HEAD = "cơ quan: {tên: Sở Nội vụ, viết tắt: SNV, địa danh: X}\n"


def _told(made: thidua.NextYear) -> list[tuple[str, int, str]]:
    return [(one.rule, one.line, one.what) for one in made.decisions if one.rule.startswith("ns-")]


def _next(text: str, year: int = 2026, **values: Any) -> thidua.NextYear:
    return thidua.next_year(HEAD + text, format="yaml", year=year, **values)


def test_number_and_day_are_left_and_years_move() -> None:
    made = _next("số: 15  # sổ\nngày: 2025-03-09\ntrích yếu: Thi đua năm 2025\nnội dung: Nộp trước ngày 15/12/2025.\n")
    assert made.text == (
        HEAD + "số:  # sổ\nngày: 2026\ntrích yếu: Thi đua năm 2026\nnội dung: Nộp trước ngày 15/12/2026.\n"
    )
    assert (made.of, made.year, str(made.plan.ngay)) == (2025, 2026, "2026")
    assert [(one.line, one.what) for one in made.moved] == [
        (4, "năm 2025 → năm 2026"), (5, "ngày 15/12/2025 → ngày 15/12/2026"),
    ]  # fmt: skip
    assert _told(made) == [
        ("ns-201", 2, "số của kế hoạch để trống (năm trước: 15)"),
        ("ns-201", 3, "ngày của kế hoạch chỉ còn năm 2026 (năm trước: 09/3/2025)"),
    ]


CASES: dict[str, tuple[str, str, str, str]] = {
    "symbol": ("số: 15/KH-SNV-VP\nngày: 2025\n", "số: /KH-SNV-VP\nngày: 2026\n", "ns-201", "15/KH-SNV-VP"),
    "aged": (
        "căn cứ: Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh về thi đua năm 2025\n",
        "căn cứ: Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh về thi đua năm 2026\n",
        "ns-202", "12/KH-UBND là văn bản của năm 2025: số và ngày để trống",
    ),
    "aged_in_text": (
        "nội dung: Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh.\n",
        "nội dung: Thực hiện Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh.\n",
        "ns-202", "câu dẫn 12/KH-UBND",
    ),
    "replaced": (
        "căn cứ: Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ\n",
        "# 98/2023/NĐ-CP hết hiệu lực từ 01/7/2025, thay bằng 152/2025/NĐ-CP (theo dữ liệu ngày 29/11/2026, mức chắc: "
        "vừa)\ncăn cứ: Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ\n",
        "ns-203", "thay bằng 152/2025/NĐ-CP",
    ),
    "kept": (
        "căn cứ: Quyết định số 335/QĐ-UBND ngày 12/3/2018 của UBND tỉnh ban hành Quy định về thi đua\n",
        "căn cứ: Quyết định số 335/QĐ-UBND ngày 12/3/2018 của UBND tỉnh ban hành Quy định về thi đua\n",
        "ns-204", "căn cứ giữ nguyên: 335/QĐ-UBND",
    ),
    "over": (
        "căn cứ: Quyết định số 112/QĐ-SKHCN ngày 01/9/2021 của Sở ban hành Đề án giai đoạn 2021 - 2025\n",
        "căn cứ: Quyết định số 112/QĐ-SKHCN ngày 01/9/2021 của Sở ban hành Đề án giai đoạn 2021 - 2025\n",
        "ns-204", "của giai đoạn 2021-2025, nay đã hết",
    ),
    "term": (
        "nội dung: Kế hoạch 5 năm 2021-2025.\n", "nội dung: Kế hoạch 5 năm 2021-2025.\n",
        "ns-205", "“5 năm 2021-2025” hết trước năm 2026",
    ),
    "term_on": (
        "nội dung: Chương trình giai đoạn 2021–2030.\n", "nội dung: Chương trình giai đoạn 2021–2030.\n",
        "ns-205", "còn đến năm 2030",
    ),
    "jubilee": (
        "nội dung: Chào mừng kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025).\n",
        "nội dung: Chào mừng kỷ niệm 80 năm Quốc khánh (02/9/1945 - 02/9/2025).\n",
        "ns-206", "năm 2026 là 81 năm",
    ),
    "ordinal": (
        "nội dung: Hội thi lần thứ 5 năm 2025.\n", "nội dung: Hội thi lần thứ 5 năm 2026.\n", "ns-206", "lần thứ 5",
    ),
    "weekend": (
        "nội dung: Nộp trước ngày 14/11/2025.\n", "nội dung: Nộp trước ngày 14/11/2026.\n",
        "ns-207", "14/11/2026 là thứ Bảy",
    ),
    "weekend_short": (
        "nội dung: Nộp trước ngày 15/11.\n", "nội dung: Nộp trước ngày 15/11.\n", "ns-207", "15/11/2026 là Chủ nhật",
    ),
    "weekday": (
        "nội dung: Họp thứ Hai, ngày 03/3/2025.\n", "nội dung: Họp thứ Hai, ngày 03/3/2026.\n", "ns-207", "“thứ Hai”",
    ),
    "target": (
        "chỉ tiêu:\n  - Trên 90% hồ sơ đúng hạn.  # c\n",
        "chỉ tiêu:\n  # năm 2025: trên 90%\n  - Trên 90% hồ sơ đúng hạn.  # c\n",
        "ns-208", "chỉ tiêu giữ mức năm 2025: trên 90%",
    ),
    "no_figure": (
        "chỉ tiêu: Có sáng kiến.\n", "chỉ tiêu: Có sáng kiến.\n", "ns-208", "không đọc được mức",
    ),
    "past": (
        "nội dung: Năm 2024 đã đạt 90%.\n", "nội dung: Năm 2024 đã đạt 90%.\n", "ns-209", "kể việc đã qua",
    ),
    "other_year": ("nội dung: Xong trong năm 2030.\n", "nội dung: Xong trong năm 2030.\n", "ns-209", "năm 2030"),
    "alone": ("nội dung: Ngày Sách 2025.\n", "nội dung: Ngày Sách 2025.\n", "ns-209", "không rõ 2025"),
    "listed": (
        "nội dung: Hai năm 2025 và 2026, các năm 2024, 2025.\n",
        "nội dung: Hai năm 2026 và 2027, các năm 2025, 2026.\n", "ns-201", "",
    ),
    "cited_bare": (
        "nội dung: Theo Công văn 455/SNV-TĐKT ngày 3/2/2025 của Sở.\n",
        "nội dung: Theo Công văn 455/SNV-TĐKT ngày 3/2/2025 của Sở.\n", "ns-209", "giữ nguyên",
    ),
    "basis_bare": (
        "căn cứ: Kế hoạch 12/KH-UBND ngày 05/01/2025 của UBND tỉnh\n",
        "căn cứ: Kế hoạch 12/KH-UBND ngày 05/01/2025 của UBND tỉnh\n", "ns-209", "giữ nguyên",
    ),
    "money": ("kinh phí: 50 triệu đồng.\n", "kinh phí: 50 triệu đồng.\n", "ns-210", "phần kinh phí"),
    "theme": ("chủ đề: Đổi mới.\n", "chủ đề: Đổi mới.\n", "ns-210", "phần chủ đề"),
    "signer": (
        "người ký: {chức vụ: Giám đốc, họ tên: Lê Văn An}\n", "người ký: {chức vụ: Giám đốc, họ tên: Lê Văn An}\n",
        "ns-210", "người ký: Lê Văn An",
    ),
    "day_field": (
        "thời gian: {nội dung: Cả năm, kết thúc: 2025-12-31}\n",
        "thời gian: {nội dung: Cả năm, kết thúc: 2026-12-31}\n",
        "ns-201", "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_moves_and_what_a_person_must_decide(name: str) -> None:
    text, wanted, rule, words = CASES[name]
    head = "" if "số:" in text else "số: 1\nngày: 2025\n"
    made = _next(head + text)
    assert made.text == HEAD + head.replace("số: 1", "số:").replace("2025", "2026") + wanted
    assert [one for one in _told(made) if one[0] == rule and words in one[2]]


def test_a_day_that_the_year_has_not() -> None:
    made = thidua.next_year(
        f"{HEAD}ngày: 2024\nthời gian: {{nội dung: Đến 29/02/2024, kết thúc: 2024-02-29}}\n"
        "nội dung: Nộp trước ngày 29/2.\n",
        format="yaml", year=2025,
    )  # fmt: skip
    assert "{nội dung: Đến 28/02/2025, kết thúc: 2025-02-28}" in made.text
    said = [what for rule, _, what in _told(made) if rule == "ns-207"]
    assert [one for one in said if one.startswith("năm 2025 không có 29/02/2024: đã lấy ngày cuối tháng 2")]
    assert "năm 2025 không có ngày 29/2" in said


def test_a_plan_of_several_years_keeps_the_years_of_its_period() -> None:
    made = _next("ngày: 2022\ntrích yếu: Thi đua giai đoạn 2022-2025\nthời gian: {nội dung: Đến hết năm 2025}\n")
    assert "Đến hết năm 2025" in made.text
    assert {one.rule for one in made.decisions} >= {"ns-205", "ns-209"}


def test_what_grew_old_by_the_year_is_told_as_well() -> None:
    made = _next("ngày: 2024\nnội dung: Phối hợp với Ủy ban nhân dân huyện Bình Long.\n", 2026)
    assert any(one.rule.startswith("nd-7") for one in made.decisions)


def test_no_year_or_none_that_is_later_is_refused() -> None:
    with pytest.raises(thidua.UsageError, match="không rõ kế hoạch là của năm nào"):
        _next("trích yếu: Thi đua\n")
    with pytest.raises(thidua.UsageError, match="năm 2025 không sau năm của kế hoạch"):
        _next("ngày: 2025\n", 2025)
    assert _next("trích yếu: Thi đua\n", of=2025).of == 2025


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
def test_a_remark_on_every_line_stays(plan: Path) -> None:
    text, remarks = commented(plan.read_text("utf-8"))
    made = thidua.next_year(text, format="yaml", year=2028, of=2026)
    after = PlanText.of(made.text, "yaml")
    there = Counter(made.text[start:end] for start, end in after.layout.remarks)
    assert not Counter(remarks) - there
    assert made.plan.missing() is not None


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("format", ["json", "toml"])
def test_other_formats_move_as_yaml_does(plan: Path, format: str) -> None:
    before = thidua.read(plan)
    made = [thidua.next_year(before, year=2028, of=2026, to=one) for one in (format, "yaml")]
    assert made[0].plan == made[1].plan
    assert Counter(one.what for one in made[0].moved) == Counter(one.what for one in made[1].moved)


REAL = [(CORPUS[at], SHARED / "corpus" / "sources") for at in (0, 3, 4)] if len(CORPUS) > 4 else []


@pytest.mark.skipif(not REAL, reason="the corpus of real plans is not on this machine")
@pytest.mark.parametrize(("plan", "papers"), REAL, ids=lambda path: path.stem)
def test_a_real_plan_prints_and_passes(plan: Path, papers: Path) -> None:
    (paper,) = papers.glob(f"{plan.name[:3]}_*.txt")
    for source in (plan, paper):
        made = thidua.next_year(source, year=2026, of=2020 if plan.name[:3] == "004" else 2022)
        report = thidua.check(made.text, format="yaml")
        assert report.ok
        assert thidua.render(made.plan, "docx")
        told = {one.rule for one in made.decisions}
        assert told >= {"ns-201", "ns-202", "ns-210"}
        assert {one.rule for one in report if one.rule in ("nd-301", "nd-303", "nd-304", "nd-302")} == set()


def test_the_command_writes_and_tells(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = ROOT / "examples" / "so-noi-vu.yaml", tmp_path / "moi.yaml"
    assert run(["next", str(source), str(out), "--year", "2027"]) == 0
    said = capsys.readouterr().out.splitlines()
    made = thidua.next_year(source, year=2027)
    assert out.read_text("utf-8") == made.text
    assert said[0].startswith(f"{out}: năm 2026 → năm 2027: {len(made.moved)} chỗ đã chuyển")
    assert len(said) == 1 + len(made.moved) + len(made.decisions)
    assert f"{out}:7: số: cảnh báo ns-201: số của kế hoạch để trống (năm trước: 64) (văn thư cấp số)" in said
    assert run(["next", str(source), str(out), "--year", "2027", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["of"], data["year"], len(data["moved"])) == (2026, 2027, len(made.moved))
    assert data["decisions"][0]["line"] == made.decisions[0].line


def test_a_document_becomes_the_plan_of_the_next_year(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paper, out = tmp_path / "cu.docx", tmp_path / "moi.toml"
    thidua.write(thidua.read(ROOT / "examples" / "so-noi-vu.yaml"), paper)
    assert run(["next", str(paper), str(out), "--year", "2027"]) == 0
    assert "năm 2027" in thidua.read(out).trich_yeu
    assert run(["next", str(paper), "-", "--year", "2027"]) == 0
    told = capsys.readouterr()
    assert thidua.read(told.out.partition("cơ quan:")[1] + told.out.partition("cơ quan:")[2], format="yaml").ngay
    assert "ns-201" in told.err


REFUSED = {
    "no_year": (["next", "a.yaml", "b.yaml"], 2, "thiếu --year"),
    "year": (["next", "a.yaml", "b.yaml", "--year", "nay"], 2, "--year cần một số từ 1945 đến 2199"),
    "of": (["next", "a.yaml", "b.yaml", "--year", "2027", "--of", "x"], 2, "--of cần một số"),
    "same": (["next", "a.yaml", "a.yaml", "--year", "2027"], 2, "vừa là tệp vào vừa là tệp ra"),
    "document": (["next", "a.yaml", "b.docx", "--year", "2027"], 2, "không phải là tệp kế hoạch"),
    "earlier": (["next", "a.yaml", "b.yaml", "--year", "2026"], 2, "không sau năm của kế hoạch"),
    "json": (["next", "a.yaml", "-", "--year", "2027", "--json"], 2, "--json không đi cùng"),
    "missing": (["next", "khong.yaml", "b.yaml", "--year", "2027"], 1, "khong.yaml"),
    "broken": (["next", "hong.yaml", "b.yaml", "--year", "2027"], 1, "hong.yaml"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_call_that_is_refused_leaves_the_old_file(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text(HEAD + "ngày: 2026\nnội dung: Một\n", "utf-8")
    Path("hong.yaml").write_text("nội dung: [a\n", "utf-8")
    Path("b.yaml").write_text("cũ: 1\n", "utf-8")
    words, code, said = REFUSED[name]
    before = Path("a.yaml").read_bytes()
    assert run(words) == code
    assert said in capsys.readouterr().err
    assert (Path("a.yaml").read_bytes(), Path("b.yaml").read_text("utf-8")) == (before, "cũ: 1\n")


def test_a_name_that_is_no_more_is_told_at_every_line_that_has_it() -> None:
    made = _next(
        "ngày: 2024\nmở đầu: Thi đua trong tỉnh Bình Phước\nnội dung:\n  - Tuyên truyền.\n"
        "  - Các huyện của tỉnh Bình Phước cùng làm.\n"
    )  # fmt: skip
    (told,) = [one for one in made.decisions if one.rule == "nd-712"]
    assert (told.line, told.what) == (4, "“tỉnh Bình Phước” đã sáp nhập từ 01/7/2025 (cả ở dòng 7)")
