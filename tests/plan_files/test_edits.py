"""Plan files changed in place: the least that will do, the data that were wanted, and every remark."""

from __future__ import annotations

import copy
import random
from collections import Counter
from typing import Any

import pytest
from commented import commented
from support import CORPUS, ROOT

import thidua
from thidua.decoding import clean
from thidua.plan_files import loader
from thidua.plan_files.edits import Edit, diff, edited, like, rewritten
from thidua.plan_files.spans import layout_of
from thidua.plan_files.tree import Loaded

PLANS = [*sorted((ROOT / "examples").glob("*.yaml")), *CORPUS]


def _data(text: str, format: str = "yaml") -> Any:
    return layout_of(loader(format).load(text, ""), text, format).data


def _remarks(text: str, format: str = "yaml") -> list[str]:
    layout = layout_of(loader(format).load(text, ""), text, format)
    return [text[start:end] for start, end in layout.remarks]


def _leaves(data: Loaded, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    if isinstance(data, dict):
        return [one for key, value in data.items() for one in _leaves(value, (*path, key))]
    if isinstance(data, list):
        return [one for at, value in enumerate(data) for one in _leaves(value, (*path, at))]
    return [path]


def _damaged(data: Any, dice: random.Random) -> Any:
    """Other data: texts changed, items and members gone, come and turned into others."""
    if isinstance(data, dict):
        out = {key: _damaged(value, dice) for key, value in data.items() if dice.random() > 0.05 or len(data) == 1}
        if dice.random() < 0.1:
            out["thêm"] = dice.choice(["một", "a: b # c", ["x", {"y": "z"}], "hai\ndòng", None])
        return out if len(out) > 1 or len(data) == 1 else data
    if isinstance(data, list):
        out_list = [_damaged(value, dice) for value in data if dice.random() > 0.05]
        if dice.random() < 0.15:
            out_list.insert(dice.randrange(len(out_list) + 1), dice.choice(["ý mới", {"nội dung": "ý", "gồm": ["a"]}]))
        return out_list
    turn = dice.random()
    if turn < 0.1:
        return dice.choice([f"{data} nữa", "“Một”: hai #3", "- gạch", "dòng\nkhác", "15", None, ["một", "hai"]])
    return data


def _whole(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _whole(value) for key, value in data.items()}
    if isinstance(data, list):
        return [_whole(value) for value in data]
    return "" if data is None else str(data).rstrip("\n")


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
@pytest.mark.parametrize("format", ["yaml", "toml", "json"])
def test_what_is_written_anew_says_what_was_wanted_and_loses_no_remark(plan: Any, format: str) -> None:
    text = clean(plan.read_text("utf-8"), "")
    if format == "yaml":
        text, remarks = commented(text)
    else:
        text, remarks = loader(format).dump(thidua.read(plan).to_data()), []
        if format == "toml":
            text, remarks = commented(text, "toml")
    data = _data(text, format)
    for seed in range(5):
        new = _damaged(copy.deepcopy(data), random.Random(seed))
        out = rewritten(text, format, new)
        assert _whole(_data(out, format)) == _whole(new)
        assert not Counter(remarks) - Counter(_remarks(out, format))


@pytest.mark.parametrize("plan", PLANS, ids=lambda path: path.stem)
def test_one_changed_text_is_one_changed_line(plan: Any) -> None:
    text, _ = commented(plan.read_text("utf-8"))
    data = _data(text)
    for path in _leaves(data)[::7]:
        old = data
        for step in path:
            old = old[step]
        if not isinstance(old, str) or "\n" in old:
            continue
        out = edited(text, "yaml", [Edit(path, f"{old} nữa")])
        changed = [line for line in diff(text, out, "x").splitlines() if line[:1] == "+" and line[:3] != "+++"]
        assert len(changed) == 1, path
        assert rewritten(text, "yaml", data) == text


CASES = {
    "blank": ("số: 15  # sổ\nngày: 2026\n", {"số": None}, "số:  # sổ\nngày: 2026\n"),
    "filled": ("số:  # sổ\nngày: 2026\n", {"số": "16"}, "số: 16  # sổ\nngày: 2026\n"),
    "quotes": ("a: 'x'\nb: \"y\"\n", {"a": "it's", "b": 'z "k"'}, "a: 'it''s'\nb: \"z \\\"k\\\"\"\n"),
    "lines": ("a: |  # c\n  x\n  y\nb: 1\n", {"a": "z"}, "a: |  # c\n  z\nb: 1\n"),
    "braces": ("a: {b: c, d: e}\n", {"a": {"b": "c, k", "d": "e"}}, 'a: {b: "c, k", d: e}\n'),
    "pair": (
        "nội dung:\n  - Đợt này: làm  # c\n",
        {"nội dung": ["Đợt này: nghỉ"]},
        "nội dung:\n  - Đợt này: nghỉ  # c\n",
    ),
    "item_goes": ("a:\n  - x  # một\n  - y\n", {"a": ["y"]}, "a:\n  # một\n  - y\n"),
    "item_comes": (
        "a:\n  # hai\n  - x  # một\n\nb: 1\n",
        {"a": ["x", "y"]},
        "a:\n  # hai\n  - x  # một\n  - y\n\nb: 1\n",
    ),
    "list": ("a: x  # c\nb: 1\n", {"a": ["x", "y"]}, "a:  # c\n  - x\n  - y\nb: 1\n"),
}


@pytest.mark.parametrize("name", CASES)
def test_a_change_is_written_as_the_file_is(name: str) -> None:
    text, changes, wanted = CASES[name]
    assert rewritten(text, "yaml", {**_data(text), **changes}) == wanted


def test_a_remark_comes_above_its_value() -> None:
    text = "a:\n  - nội dung: x\n    giá trị: 1\n  - y\n"
    wanted = "a:\n  # cũ: 1\n  - nội dung: x\n    giá trị: 1\n  # hai\n  - y\n"
    remarks = {("a", 0, "giá trị"): ["cũ: 1"], ("a", 1): ["hai"]}
    assert rewritten(text, "yaml", _data(text), {("a", 0): ["cũ: 1"], ("a", 1): ["hai"]}) == wanted
    assert "    # cũ: 1\n    giá trị" in rewritten(text, "yaml", _data(text), remarks)


def test_ends_of_lines_and_the_mark_of_a_file_stay() -> None:
    assert like(b"\xef\xbb\xbfa: 1\r\n", "a: 2\n") == b"\xef\xbb\xbfa: 2\r\n"
    assert like(b"a: 1\n", "a: 2\n") == b"a: 2\n"
    assert like("a: 1\n".encode("utf-16"), "a: 2\n").decode("utf-16") == "a: 2\n"
