"""Viện dẫn: the cases of instruments.yaml, the corpus, and what holds for any text."""

from __future__ import annotations

import datetime
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from thidua.grammar.days import Ngay
from thidua.grammar.instruments import VienDan, parse_citation
from thidua.wording import NBSP

CASES: list[dict[str, str]] = YAML(typ="safe").load(Path(__file__).with_suffix("").parent / "instruments.yaml")
CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
NUMBER = r"[1-9][0-9]{0,3}[a-c]?(/20[0-2][0-9])?[/-](KH|QĐ|TTr|NQ)[-/](UBND|SNV|SNN-VP|TTg|TU)"
# Words that the parts stand for and do not hold.
FILLERS = {"số", "ngày", "tháng", "năm", "của", "tại", "các", "ubndngày"}
FRAGMENTS = (
    *(
        "Căn cứ",
        "Thực hiện",
        "Theo đề nghị của",
        "Xét đề nghị",
        "Nhằm",
        "Để",
        "Kế hoạch",
        "Luật",
        "Quyết định",
    ),
    *(
        "Tờ trình",
        "các",
        "số",
        "số số",
        "15/KH-SNN-VP",
        "48-NQ/TU",
        "298 KH/TWĐTN",
        "118/TTr- STTTT",
        "30c/NQ-CP",
    ),
    *(
        "5104/BTTTT-PTTH&TTĐT",
        "ngày",
        "ngày 25/2/2022",
        "ngày 31/02/2022",
        "tháng",
        "năm",
        "ngày …/…/…",
        "của",
    ),
    *(
        "ngày 05 tháng 3 năm 2020",
        "của Chính phủ",
        "của UBND tỉnh",
        "của Bộ Văn hóa, Thể thao và Du lịch",
        "về",
    ),
    *(
        "Sở Nội vụ",
        "về việc",
        "v/v",
        "ban hành",
        "phê duyệt",
        "“",
        "”",
        ",",
        ";",
        ".",
        "-",
        "/",
        "(",
        ")",
        "*",
    ),
    *("và", "tại", "\n", NBSP, "2022", "16/", "thi đua, khen thưởng", "Ban Chỉ đạo", "TP. Huế"),
)
TEXTS = st.text() | st.lists(st.sampled_from(FRAGMENTS), max_size=14).flatmap(
    lambda parts: st.sampled_from([" ", "", "  "]).map(lambda glue: glue.join(parts))
)


def values(found: VienDan) -> tuple[str | None, ...]:
    return (found.dan if found.co_dan else None, found.loai, found.so, found.co_quan, found.ve)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["căn cứ"][:60])
def test_case(case: dict[str, str]) -> None:
    found = parse_citation(case["căn cứ"])
    assert {
        "dẫn": found.dan if found.co_dan else None,
        "loại": found.loai,
        "số": found.so,
        "ngày": str(found.ngay) if found.ngay else None,
        "cơ quan": found.co_quan,
        "về": found.ve,
    } == {name: case.get(name) for name in ("dẫn", "loại", "số", "ngày", "cơ quan", "về")}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["căn cứ"][:60])
def test_no_word_is_lost(case: dict[str, str]) -> None:
    found = parse_citation(case["căn cứ"])
    kept = {word for value in values(found) if value for word in re.findall(r"[^\W\d]+", value)}
    lost = {word.lower() for word in re.findall(r"[^\W\d]+", case["căn cứ"]) if word not in kept}
    assert lost <= FILLERS


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["căn cứ"][:60])
def test_blanks_of_any_kind_are_blanks(case: dict[str, str]) -> None:
    plain, typed = parse_citation(case["căn cứ"]), parse_citation(case["căn cứ"].replace(" ", NBSP))
    assert typed.ngay == plain.ngay
    assert [v and v.replace(NBSP, " ") for v in values(typed)] == list(values(plain))


def test_no_lead_word_is_can_cu() -> None:
    found = parse_citation("Kế hoạch số 12/KH-UBND")
    assert (found.dan, found.co_dan) == ("Căn cứ", False)
    assert parse_citation("") == VienDan()


def test_tone_marks_of_both_spellings() -> None:
    text = "Căn cứ Kế hoạch số 1/KH-UBND ngày 02/3/2025 của Ủy ban nhân dân xã Hoà Bình về trồng cây"
    for typed in (text, text.replace("Ủy", "Uỷ"), text.replace("Hoà", "Hòa")):
        assert (parse_citation(typed).co_quan or "").startswith(("Ủy ban", "Uỷ ban"))


@given(TEXTS)
def test_any_text_is_read_and_every_value_stands_in_it(text: str) -> None:
    found = parse_citation(text)
    assert all(value in text and value == value.strip() for value in values(found) if value is not None)
    assert all(value != "" for value in values(found))
    assert found.ngay is None or str(found.ngay.nam) in text


@given(
    st.sampled_from(["Căn cứ", "Thực hiện", "Triển khai", "Xét", "Quán triệt"]),
    st.sampled_from(["Kế hoạch", "Quyết định", "Nghị quyết", "Công văn", "Chương trình hành động"]),
    st.from_regex(NUMBER, fullmatch=True),
    st.dates(datetime.date(1990, 1, 1), datetime.date(2099, 12, 31)).map(Ngay.of),
    st.booleans(),
    st.sampled_from(["UBND tỉnh", "Chính phủ", "Sở Khoa học và Công nghệ", "Bộ trưởng Bộ Nội vụ"]),
    st.sampled_from(["về thi đua", "về việc khen thưởng", "ban hành Quy chế", "phê duyệt “Đề án”", None]),
    st.sampled_from(["", ";", ".", " ;"]),
)
def test_what_is_composed_is_read(
    dan: str, loai: str, so: str, ngay: Ngay, short: bool, co_quan: str, ve: str | None, end: str
) -> None:
    day = f"ngày {ngay.ngan}" if short else ngay.dai
    text = f"{dan} {loai} số {so} {day} của {co_quan}{f' {ve}' if ve else ''}{end}"
    assert parse_citation(text) == VienDan(dan, loai, so, ngay, co_quan, ve, True)


@pytest.mark.once
@pytest.mark.parametrize(
    "text",
    [
        "Căn cứ " * 15_000,
        " " * 100_000,
        "Căn cứ Kế hoạch" + " " * 100_000 + "số",
        "Kế hoạch số " + "1" * 100_000,
        "Kế hoạch số 1" + "/A" * 50_000,
        "Kế hoạch số 1/" + "A" * 100_000,
        "Kế hoạch số 1/" + "Ag" * 50_000,
        "Kế hoạch số 1/" + "A.A&" * 25_000,
        "Kế hoạch số 1/KH ngày" + " ." * 50_000,
        "Kế hoạch số 1/KH của " + "Sở " * 33_000,
        "Kế hoạch số 1/KH của Sở" + "," * 100_000,
        "Kế hoạch số 1/KH về " + "của " * 25_000 + "Chính phủ",
        "Luật " + "thi đua, ngày " * 7_000,
        "Kế hoạch " + "số " * 33_000,
        "Căn cứ " + ".;" * 50_000,
        "*" * 100_000,
    ],
    ids=lambda text: text[:24],
)
def test_a_long_text_ends(text: str) -> None:
    assert parse_citation(text).dan == "Căn cứ"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not on this machine")
@pytest.mark.parametrize("name", ["000", "003", "004"])
def test_corpus(name: str) -> None:
    wanted = json.loads((CORPUS / "expect" / f"{name}.json").read_text(encoding="utf-8"))["model"]["can_cu"]
    (path,) = (CORPUS / "plans").glob(f"{name}_*.yaml")
    written: list[Any] = [can_cu for can_cu in YAML(typ="safe").load(path)["căn cứ"] if isinstance(can_cu, str)]
    read = [parse_citation(can_cu) for can_cu in written]
    assert read
    assert all([found.loai, found.so, str(found.ngay)] in wanted for found in read)
