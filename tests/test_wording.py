"""Wording of texts that nobody types: what may take long is bounded, and says the same twice."""

from __future__ import annotations

import datetime
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from thidua.wording import NBSP, fold, keep_together, nfc, number_in_words, plain

MARKS = "\u0301\u0323"


@pytest.mark.parametrize("text", ["Ho\u0323c " * 400, ("e\u0302\u0301" + "…" * 40) * 50, "a" + MARKS * 15 + "b" * 2000])
def test_a_text_is_composed_as_unicode_says(text: str) -> None:
    assert nfc(text) == unicodedata.normalize("NFC", text)


def test_more_marks_than_a_letter_has_stay_as_typed() -> None:
    typed = "Ho\u0323c a" + MARKS * 1000 + " Ho\u0323c"
    composed = nfc(typed)
    assert composed == "Họ" + "c a" + MARKS * 1000 + " Học"
    assert nfc(composed) == composed


def test_a_long_key_folds_as_its_pieces() -> None:
    assert fold("Ộ" * 3000 + MARKS * 3000) == "o" * 3000


CASES = YAML(typ="safe", pure=True).load(Path(__file__).with_name("wording.yaml").read_text("utf-8"))


@pytest.mark.parametrize(("number", "words"), CASES["number_in_words"])
def test_a_number_is_read_aloud(number: str, words: str) -> None:
    assert number_in_words(Decimal(number)) == words


@pytest.mark.parametrize(("text", "kept"), CASES["keep_together"])
def test_what_stays_on_one_line(text: str, kept: str) -> None:
    assert keep_together(text).replace(NBSP, "_") == kept


def test_a_time_of_a_zone_is_told_by_the_clock_of_vietnam() -> None:
    evening = datetime.datetime(2026, 3, 9, 20, tzinfo=datetime.UTC)
    assert plain(evening).date() == datetime.date(2026, 3, 10)
