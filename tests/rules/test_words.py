"""The rules of words: sound words raise nothing, and each wrong one is found at its place with what should stand."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua.diagnostics import Diagnostic
from thidua.rules.draft import Draft
from thidua.rules.families import of_words, rule_of

HERE = Path(__file__).parent


def _yaml(name: str) -> Any:
    return YAML(typ="safe", pure=True).load((HERE / name).read_text("utf-8"))


PLAN: dict[str, Any] = _yaml("sound.yaml")
SOUND: list[tuple[str, str]] = [(rule, text) for rule, texts in _yaml("sound_words.yaml").items() for text in texts]
WRONG: list[tuple[str, list[str | None]]] = [
    (rule, case) for rule, cases in _yaml("wrong_words.yaml").items() for case in cases
]
GRAVE = ("bắt buộc", "thể thức")
SHOWN = 60


def _found(text: str) -> list[Diagnostic]:
    return list(thidua.check(thidua.KeHoach.from_data(PLAN | {"mục đích": text})))


def test_there_are_many() -> None:
    assert len(SOUND) >= 150
    assert len(WRONG) >= 120


@pytest.mark.parametrize(("rule", "text"), SOUND, ids=lambda value: value[:SHOWN])
def test_sound_words_raise_nothing(rule: str, text: str) -> None:
    found = _found(text)
    assert not [str(one) for one in found if one.level in GRAVE or one.rule == rule]


def test_sound_words_raise_nothing_on_paper() -> None:
    """All of them in one plan, printed as a Word document and held against the form as well."""
    plan = thidua.KeHoach.from_data(PLAN | {"nội dung": [text for _, text in SOUND]})
    report = thidua.check(thidua.render(plan, "docx"), format="docx")
    assert not [str(one) for one in report if one.level in GRAVE]


@pytest.mark.parametrize(
    ("rule", "case"), WRONG, ids=lambda value: str(value[0])[:SHOWN] if isinstance(value, list) else value
)
def test_wrong_words_are_found(rule: str, case: list[str | None]) -> None:
    text, wrong, right = (*case, None, None)[:3]
    found = [one for one in _found(str(text)) if one.rule == rule]
    assert found, text
    values = dict(found[0].values)
    if rule == "ct-111":
        assert found[0].pattern == _form("ct-111", str(wrong))
    elif wrong:
        said = values["co"]
        assert said[0].startswith(wrong) if isinstance(said, tuple) else said == wrong, found
    if right:
        assert values["dung"] == right


def _form(rule: str, form: str) -> str:
    return next(one for one in of_words() if one.id == rule).rule.forms[form][0]


def test_one_wrong_word_in_many_texts_keeps_no_object_for_each_of_their_words() -> None:
    """Python looks through all that is kept, so twice as many items took more than twice as long."""
    many = 300
    texts = [f"Việc thứ {i}: tuyên truyền tới cán bộ, công chức để nâng cao năng xuất lao động" for i in range(many)]
    draft, spelling = Draft(thidua.KeHoach(noi_dung=texts)), rule_of("ct-121")
    assert spelling
    list(spelling.judge(Draft(thidua.KeHoach(noi_dung=texts[:1]))))  # which loads the lists
    before = len(gc.get_objects()) if draft.words else 0
    gc.disable()
    try:
        found = list(spelling.judge(draft))
        kept = len(gc.get_objects()) - before
    finally:
        gc.enable()
    assert dict(found[0].values)["so"] == many  # type: ignore[union-attr]  # it is no Unknown
    assert kept < 5 * many
