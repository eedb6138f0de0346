"""The printed page, measured: LibreOffice prints, pdfplumber reads positions and sizes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from support import CORPUS, EXAMPLES, PLANS, SHARED, judge_example, judged

import thidua

MM = 72 / 25.4
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)


def _lines(page: Any) -> list[dict[str, Any]]:
    lines = page.extract_text_lines(x_tolerance=1.5)
    for line in lines:
        ink = [c for c in line["chars"] if c["text"].strip()]
        line["bold"] = all("bold" in c["fontname"].lower() for c in ink)
        line["italic"] = all("italic" in c["fontname"].lower() for c in ink)
        line["size"] = sorted(c["size"] for c in ink)[len(ink) // 2]
    return lines


@EACH_PLAN
def test_the_quoc_hieu_stands_on_one_line_with_a_rule_as_long_as_the_tieu_ngu(
    path: Path, printed: dict[str, Path]
) -> None:
    with pdfplumber.open(printed[path.stem]) as pdf:
        page = pdf.pages[0]
        assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in page.extract_text()
        motto = page.search("Độc lập - Tự do - Hạnh phúc")[0]
        drawn = {(r["x0"], r["x1"], r["top"]) for r in [*page.lines, *page.rects, *page.curves]}
        ((left, right, _),) = [r for r in drawn if -3 < r[2] - motto["bottom"] < 9 and r[0] > motto["x0"] - 9]
        assert (right - left) / (motto["x1"] - motto["x0"]) == pytest.approx(1, abs=0.03)


@EACH_PLAN
def test_no_heading_is_left_at_the_foot_of_a_page(path: Path, printed: dict[str, Path]) -> None:
    with pdfplumber.open(printed[path.stem]) as pdf:
        address = (thidua.read(path).co_quan or thidua.CoQuan()).dia_chi
        for page in pdf.pages[:-1]:
            lines = [line for line in _lines(page) if line["text"] != address]
            assert not (lines[-1]["bold"] and re.match(r"([IVX]+|\d+)\. ", lines[-1]["text"])), lines[-1]["text"]


@EACH_PLAN
def test_pages_are_numbered_from_the_second_centred_in_the_top_margin(path: Path, printed: dict[str, Path]) -> None:
    plan = thidua.read(path)
    with pdfplumber.open(printed[path.stem]) as pdf:
        expected = 0
        for page in pdf.pages:
            text = page.extract_text()
            expected = (
                1
                if re.search(r"^Phụ lục\b", text, re.MULTILINE) and plan.phu_luc and "(Kèm theo" in text
                else expected + 1
            )
            numbers = [line for line in _lines(page) if line["top"] < 20 * MM and line["text"].strip().isdigit()]
            if expected == 1:
                assert not numbers
            else:
                assert [line["text"] for line in numbers] == [str(expected)]
                middle = (numbers[0]["x0"] + numbers[0]["x1"]) / 2
                assert middle == pytest.approx(
                    float(page.width) / 2 + (7.5 * MM if page.width < page.height else 0), abs=3
                )


@EACH_PLAN
def test_the_signature_stands_level_with_noi_nhan_and_not_alone(path: Path, printed: dict[str, Path]) -> None:
    plan = thidua.read(path)
    with pdfplumber.open(printed[path.stem]) as pdf:
        found = [(page, page.search("Nơi nhận:")) for page in pdf.pages]
        pages = [(page, hits[0]) for page, hits in found if hits]
        if plan.kem_theo:
            assert not pages
            return
        ((page, label),) = pages
        right = page.crop((label["x1"] + 20, label["top"] - 4, page.width, label["bottom"] + 4)).extract_text()
        assert right.strip(), "the post is not level with “Nơi nhận”"
        above = page.crop((0, 20 * MM - 4, page.width, label["top"] - 2)).extract_text()
        assert above.strip(), "the signature stands alone on its page"
        for signer in plan.cac_nguoi_ky:
            if signer.ho_ten:
                assert page.search(re.escape(signer.ho_ten))


@EACH_PLAN
def test_the_body_is_justified_text_of_one_size_inside_the_margins(path: Path, printed: dict[str, Path]) -> None:
    with pdfplumber.open(printed[path.stem]) as pdf:
        for page in pdf.pages:
            if page.width > page.height:
                continue
            inside = [c for c in page.chars if c["text"].strip()]
            assert min(c["x0"] for c in inside) >= 30 * MM - 1
            assert max(c["x1"] for c in inside) <= float(page.width) - 15 * MM + 1.5
            assert {"LiberationSerif", "TimesNewRoman"} >= {
                re.sub(r".*\+|[-,].*|PS.*", "", c["fontname"]) for c in inside
            }


@pytest.mark.skipif(not CORPUS, reason="the corpus of real plans is not on this machine")
@pytest.mark.parametrize("number", ["000", "003", "004"])
def test_the_independent_judge_passes_every_rule(number: str, printed: dict[str, Path]) -> None:
    expect = SHARED / "corpus" / "expect" / f"{number}.json"
    plan = next(path for path in CORPUS if path.stem.startswith(number))
    assert judged(printed[plan.stem], expect, plan) == []
    assert json.loads(expect.read_text("utf-8"))["issuer"]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the judge is not on this machine")
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_independent_judge_passes_the_examples(path: Path, printed: dict[str, Path], tmp_path: Path) -> None:
    judge_example(path, printed[path.stem], tmp_path)
