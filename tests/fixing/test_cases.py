"""Each case of a rule over papers: what a machine may mend is mended, found no more, and nothing else is touched."""

from __future__ import annotations

import io
from typing import Any

import docx
import pytest
from fixing.holding import paragraphs_of, parts_of, words_of
from rules.test_papers import CASES, forms_of, printed

import thidua
from thidua.fixing.kinds import mendings
from thidua.rules.families import rule_of


def _mended(case: dict[str, Any]) -> bool:
    rule = rule_of(case["quy tắc"])
    assert rule is not None
    return "người sửa" not in case and mendings().for_(rule, case.get("dạng", "")) is not None


def _name(case: dict[str, Any]) -> str:
    return f"{case['quy tắc']}-{case.get('dạng', '')}-{case.get('của', 'nd30')}"


@pytest.mark.parametrize("case", [one for one in CASES if _mended(one)], ids=_name)
def test_what_is_mended_is_found_no_more(case: dict[str, Any]) -> None:
    data = printed(case)
    fixed = thidua.fix(data)
    assert fixed.changes
    assert {one for one in forms_of(fixed.report) if one[0].startswith("tt-")} == set()
    docx.Document(io.BytesIO(fixed.data))
    again = thidua.fix(fixed.data)
    assert (again.changes, again.data) == ((), fixed.data)
    _nothing_else(data, fixed)


@pytest.mark.parametrize("case", [one for one in CASES if not _mended(one)], ids=_name)
def test_what_a_person_must_decide_stays_as_it_is(case: dict[str, Any]) -> None:
    data = printed(case)
    fixed = thidua.fix(data)
    assert (fixed.changes, fixed.data) == ((), data)
    assert (case["quy tắc"], case.get("dạng", "")) in forms_of(fixed.report)


def _nothing_else(data: bytes, fixed: thidua.Fixed) -> None:
    """What no change names stands byte for byte, and no word is another one but where a change says it."""
    old, new = parts_of(data), parts_of(fixed.data)
    assert [name for name in new if old.get(name) != new[name]] == list(fixed.receipt.changed)
    assert fixed.receipt.parts_kept == len(old) - sum(old[name] != new[name] for name in old)
    kept = paragraphs_of(data)
    for one in paragraphs_of(fixed.data):
        if one in kept:
            kept.remove(one)
    assert len(kept) == fixed.receipt.paragraphs - fixed.receipt.paragraphs_kept
    if all(one.what != "chữ" for one in fixed.changes):
        assert words_of(fixed.data) == words_of(data)
