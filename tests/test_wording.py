"""Wording of texts that nobody types: what may take long is bounded, and says the same twice."""

from __future__ import annotations

import unicodedata

import pytest

from thidua.wording import fold, nfc

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
