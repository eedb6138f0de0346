"""A plan file put right in place: what is surely mistyped, no word for another, every remark; a second time nothing."""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path

import pytest
from commented import commented
from support import EXAMPLES

import thidua
from thidua.documents.carried import printed_lines
from thidua.plan_files.texts import PlanText
from thidua.tidying import tidy
from thidua.wording import letters_of

HEAD = "cơ quan: {tên: Sở Nội vụ, viết tắt: SNV, địa danh: Hòa An}\nngày: 2026\n"
CASES = {
    "two_blanks": ("nội dung: Thi  đua tốt  # c\n", "nội dung: Thi đua tốt  # c\n", "ct-111"),
    "before": ("nội dung: Dạy tốt , học tốt\n", "nội dung: Dạy tốt, học tốt\n", "ct-111"),
    "on_its_wrong_side": ("nội dung: Dạy tốt ,học tốt\n", "nội dung: Dạy tốt, học tốt\n", "ct-111"),
    "behind": ("nội dung: Dạy tốt,học tốt\n", "nội dung: Dạy tốt, học tốt\n", "ct-111"),
    "brackets": ("nội dung: Dạy tốt ( học tốt )\n", "nội dung: Dạy tốt (học tốt)\n", "ct-111"),
    "quotes": ("nội dung: Phong trào“Dạy tốt”của trường\n", "nội dung: Phong trào “Dạy tốt” của trường\n", "ct-111"),
    "day": ("nội dung: Trước ngày 5/12/2026\n", "nội dung: Trước ngày 05/12/2026\n", "ct-123"),
    "month": ("nội dung: Trong tháng 03 năm 2026\n", "nội dung: Trong tháng 3 năm 2026\n", "ct-123"),
    "second_month": (
        "nội dung: Ngày hội, ngày 05 tháng 2 năm 2026\n", "nội dung: Ngày hội, ngày 05 tháng 02 năm 2026\n", "ct-123",
    ),
    "russian": ("nội dung: Thi đuа dạy tốt\n", "nội dung: Thi đua dạy tốt\n", "ct-101"),
    "unseen": ("nội dung: Thi \u200bđua\n", "nội dung: Thi đua\n", "ct-102"),
    "capitals": (
        "nội dung: Theo chỉ đạo của Ủy ban Nhân dân tỉnh\n", "nội dung: Theo chỉ đạo của Ủy ban nhân dân tỉnh\n",
        "ct-131",
    ),
    "kind": (
        "nội dung: Thực hiện kế hoạch số 12/KH-UBND\n", "nội dung: Thực hiện Kế hoạch số 12/KH-UBND\n", "ct-131",
    ),
    "with_note": (
        'nội dung: Thi  đua[^1] dạy  tốt\nchú thích: {"1": Lời  chú}\n',
        'nội dung: Thi đua[^1] dạy tốt\nchú thích: {"1": Lời chú}\n', "ct-111",
    ),
    "item": ("nội dung:\n  - a\n  - tiêu đề: b  c # d\n", "nội dung:\n  - a\n  - tiêu đề: b c # d\n", "ct-111"),
    "ends": (
        "căn cứ:\n  - Căn cứ Luật Lưu trữ;  # luật\nmở đầu: \"Sở ban hành như sau:\"\n"
        "kết luận: Trên đây là Kế hoạch./.\nnơi nhận: [Sở Nội vụ;, Các phòng.]\n",
        "căn cứ:\n  - Căn cứ Luật Lưu trữ  # luật\nmở đầu: \"Sở ban hành như sau\"\nkết luận: Trên đây là Kế hoạch\n"
        "nơi nhận: [Sở Nội vụ, Các phòng]\n",
        "",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_is_surely_mistyped_is_put_right(name: str) -> None:
    text, wanted, rule = CASES[name]
    made = tidy(HEAD + text, format="yaml")
    assert made.text == HEAD + wanted
    assert {dict(one.values).get("ma", "") for one in made.changes} == {rule}
    assert all(one.line for one in made.changes)
    again = tidy(made.text, format="yaml")
    assert (again.text, again.changes, again.diff("a")) == (made.text, (), "")


LEFT = {
    "another_word": "nội dung: Nâng cao năng xuất lao động\n",
    "two_signs": "nội dung: Dạy tốt,, học tốt\n",
    "address": "nội dung: Gửi  về tthc@so.gov.vn\n",
    "a_word_of_russian": "nội dung: Báo Правда đưa tin\n",
}


@pytest.mark.parametrize("name", LEFT)
def test_what_a_person_must_judge_is_left_and_told(name: str) -> None:
    made = tidy(HEAD + LEFT[name], format="yaml")
    assert (made.text, made.changes) == (HEAD + LEFT[name], ())


def test_letters_that_are_not_composed_are_told_by_their_lines(tmp_path: Path) -> None:
    typed = (HEAD + "nội dung: Thi đua tốt  # chú\n").encode()
    path = tmp_path / "a.yaml"
    path.write_bytes(unicodedata.normalize("NFD", typed.decode()).encode().replace(b"\n", b"\r\n"))
    made = tidy(path)
    assert [(one.rule, dict(one.values)["dong"]) for one in made.changes] == [("sk-102", ("1", "2", "3"))]
    made.write(path)
    assert path.read_bytes() == typed.replace(b"\n", b"\r\n")
    assert tidy(path).changes == ()
    assert made.to_data()["changes"][0]["rule"] == "sk-102"


@pytest.mark.parametrize("format", ["json", "toml"])
def test_other_formats_are_put_right_as_well(format: str) -> None:
    text = '{"nội dung": ["Thi  đua", "Tốt"]}\n' if format == "json" else '"nội dung" = ["Thi  đua", "Tốt"] # c\n'
    assert tidy(text, format=format).text == text.replace("  đua", " đua")


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
def test_a_damaged_plan_with_a_remark_on_every_line_is_right_again(plan: Path) -> None:
    right = tidy(plan).text
    text, _ = commented(right)
    damaged = "\n".join(
        line.replace(" của ", "  của ").replace("ngày 0", "ngày ") if not line.lstrip().startswith("#") else line
        for line in text.split("\n")
    )
    before, layout = thidua.read(damaged, format="yaml"), PlanText.of(damaged, "yaml").layout
    remarks = [layout.text[start:end] for start, end in layout.remarks]
    made = tidy(damaged, format="yaml")
    assert made.changes or damaged == text
    assert tidy(made.text, format="yaml").changes == ()
    after = PlanText.of(made.text, "yaml")
    assert not Counter(remarks) - Counter(made.text[start:end] for start, end in after.layout.remarks)
    words = [[letters_of(line).casefold() for line in printed_lines(one)] for one in (before, made.plan)]
    assert [line.replace("0", "") for line in words[0]] == [line.replace("0", "") for line in words[1]]


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
def test_a_right_plan_is_left_as_it_is(plan: Path) -> None:
    made = tidy(plan)
    assert {one.rule for one in made.changes} <= {"sk-103"}
    assert printed_lines(made.plan) == printed_lines(thidua.read(plan))


def test_a_text_over_several_lines_is_told_on_one() -> None:
    made = thidua.tidy("mở đầu: >\n  Sở ban hành kế hoạch\n  như sau :\n", format="yaml")
    (told,) = [one for one in made.changes if one.rule == "sk-103"]
    assert told.what == "bỏ dấu cuối dòng: “Sở ban hành kế hoạch như sau :” → “Sở ban hành kế hoạch như sau”"
