"""The printed page, measured: LibreOffice and typst print, the check of this package judges; what it does not see,
pdfplumber reads.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pdfplumber
import pytest
from support import CORPUS, EXAMPLES, PLANS, SHARED, judge_example, judged

import thidua
from thidua.rules.check import Check
from thidua.rules.families import of_paper, of_print

pytestmark = pytest.mark.once

MM = 72 / 25.4
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)


UNTOLD = {"tt-103", "tt-327"}
"""What a page may not tell: how wide its margin below is, where no page is full; that a paragraph begins small, by
which lines are known to go on.
"""


@EACH_PLAN
def test_the_check_passes_the_printed_page(path: Path, printed: dict[str, Path]) -> None:
    """Quốc hiệu on one line, rules of the right length, fonts, sizes, edges, numbers of pages, titles at a foot …"""
    report = thidua.check(printed[path.stem])
    found = [one for one in report if one.level != "nên" or one.rule in {rule.id for rule in of_print()}]
    assert found == [], "\n".join(map(str, found))
    every: tuple[Check[Any], ...] = (*of_paper(), *of_print())
    known = {rule.id for rule in every if rule.article("nd30") is not None}
    assert known - set(report.judged) <= UNTOLD, report.unjudged


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
def test_no_letter_stands_outside_of_the_margins(path: Path, printed: dict[str, Path]) -> None:
    """Where the check measures where lines begin and end, and no letter alone."""
    with pdfplumber.open(printed[path.stem]) as pdf:
        for page in pdf.pages:
            if page.width > page.height:
                continue
            inside = [c for c in page.chars if c["text"].strip()]
            assert min(c["x0"] for c in inside) >= 30 * MM - 1
            assert max(c["x1"] for c in inside) <= float(page.width) - 15 * MM + 1.5


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
