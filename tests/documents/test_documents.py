"""Old documents read as plans: the cases of documents.yaml, one pattern of the wild each."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from texts import layout_of, short

import thidua
from thidua.grammar.signs import parse_sign
from thidua.plan_files import plan_data
from thidua.reading import read_document
from thidua.sheet.text import read_text

CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("documents.yaml").read_text("utf-8"))
for _case in CASES:
    _case["văn bản"] = _case["văn bản"].replace("«trang»", "\f")
EACH = pytest.mark.parametrize("case", CASES, ids=lambda case: case["tên"])


def reading_of(case: dict[str, Any]) -> Any:
    text = case["văn bản"]
    if case.get("tổ hợp"):
        text = unicodedata.normalize("NFD", text)
    if case.get("đuôi") == "pdf-chữ":
        return read_document(read_text(text, "", "pdf"), "")
    return thidua.read_document(text.encode(), format=case.get("đuôi", "txt"))


@EACH
def test_what_the_document_says_is_read(case: dict[str, Any]) -> None:
    reading = reading_of(case)
    data = plan_data(reading.plan)
    for key, wanted in case["kết quả"].items():
        got = layout_of(reading.plan) if key == "bố cục" else data.get(key)
        assert short(got) == short(wanted), f"{key}: {got}"


@EACH
def test_the_account_says_what_looks_wrong(case: dict[str, Any]) -> None:
    rules = {finding.rule for finding in reading_of(case).report}
    assert set(case.get("báo", ())) <= rules
    assert not set(case.get("không báo", ())) & rules


def words_of(text: str) -> Counter[str]:
    """The words of a text and how often each stands; signs and marks of lists aside."""
    lines = (line.strip().strip("#* ") for line in unicodedata.normalize("NFC", text).split("\n"))
    plain = (line[sign.end :] if (sign := parse_sign(line)) else line for line in lines)
    return Counter(
        word.lstrip("0") for line in plain for word in re.findall(r"[^\W_]+", line.casefold().replace("hoà", "hòa"))
    )


# A news item is no plan: what it tells beside the plan is left out, and the account says so.
_PLANS = [case for case in CASES if case.get("thiếu chữ") != "tin bài"]


@pytest.mark.parametrize("case", _PLANS, ids=lambda case: case["tên"])
def test_every_word_is_kept(case: dict[str, Any]) -> None:
    plan = reading_of(case).plan
    printed = thidua.render(plan, "txt").decode()
    lost = words_of(case["văn bản"]) - words_of(printed)
    for word in case.get("thiếu chữ", ()):
        lost.pop(word, None)
    assert not lost


@EACH
def test_the_plan_file_reads_back_as_the_same_plan(case: dict[str, Any]) -> None:
    plan = reading_of(case).plan
    assert thidua.read(thidua.render(plan, "yaml").decode(), format="yaml") == plan
