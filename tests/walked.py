"""What is laid out of each example, line by line, as people read it: ``python tests/walked.py`` writes it anew."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs

sys.path.insert(0, str(Path(__file__).parent))
from support import EXAMPLES

import thidua
from thidua.layout import Kieu, lay_out, walk
from thidua.layout.convention import CONVENTIONS, Convention
from thidua.layout.lines import Chu, Dong
from thidua.layout.printed import Printed, in_capitals
from thidua.wording import shorten

HERE = Path(__file__).parent / "layout" / "walks"
FEW = 8
"""Rows of a table, and items of a list, that are told; behind them how many there are."""


def told(plan: thidua.KeHoach) -> str:
    """All that is laid out of a plan, in its own convention."""
    printed, rules = lay_out(plan, Kieu(quy_uoc=plan.quy_uoc)), CONVENTIONS[plan.quy_uoc]
    lines = [line for name, value in printed.values().items() if name != "than" for line in _lines(name, value)]
    return "\n".join([*lines, "", *(_walked(one, rules) for one in walk(printed, rules))]) + "\n"


def _walked(one: Printed, rules: Convention) -> str:
    """What stands on the paper, in its order: its role, the level of a heading, how it begins."""
    level = f" {one.cap}" if one.cap else ""
    upper = " HOA" if one.role in in_capitals(rules) else ""
    words = "" if one.in_words else " (không phải chữ)"
    return f"{one.role}{level}{upper}{words}: {shorten(str(one), 40)}"


def _lines(name: str, value: Any) -> Iterator[str]:
    """A value and what is in it, each on a line, drawn in by its depth; what is empty is not told."""
    if isinstance(value, Dong):
        drawn = f" thụt {value.thut:g}" if value.thut else ""
        yield f"{name}{drawn}: {''.join(map(_run, value.van))}"
    elif isinstance(value, tuple | list):
        for at, one in enumerate(value[:FEW] if name.endswith("dong") else value):
            yield from _lines(f"{name} {at + 1}", one)
        if name.endswith("dong") and len(value) > FEW:
            yield f"{name}: {len(value)}"
    elif attrs.has(type(value)):
        yield f"{name}: {type(value).__name__}"
        for field in attrs.fields(type(value)):
            for line in _lines(field.name, getattr(value, field.name)):
                yield f"  {line}"
    elif value not in (None, "", False, 0):
        yield f"{name}: {round(value, 1) if isinstance(value, float) else value}"


def _run(run: Chu) -> str:
    """A run with its looks: ``**bold**``, ``*italic*``, ``[a note]``, ``⟨a gap⟩``."""
    text = run.chu.replace("\xa0", "_")
    for sign, on in (("**", run.dam), ("*", run.nghieng)):
        text = f"{sign}{text}{sign}" if on else text
    text = f"[{run.chu_thich}]" if run.chu_thich else text
    return f"⟨{run.the}{text}⟩" if run.thieu else text


if __name__ == "__main__":
    HERE.mkdir(exist_ok=True)
    for path in EXAMPLES:
        (HERE / f"{path.stem}.txt").write_text(told(thidua.read(path)), "utf-8")
