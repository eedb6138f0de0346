"""Writes the pages of the rules, one a family, article by article: ``python docs/make_rules.py``.

What each rule says of the example plans is counted as the pages are written; what it says of real documents stands in
``bao-tren-van-ban-that.toml``, as ``benchmarks/false_alarms.py`` counted it.
"""

from __future__ import annotations

import re
import runpy
import tomllib
from collections.abc import Iterator, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from thidua.model.telling import article
from thidua.rules.check import Check
from thidua.rules.families import of_paper, of_plan, of_print, of_words

DOCS = Path(__file__).parent
ROOT = DOCS.parent
REAL: dict[str, Any] = tomllib.loads((DOCS / "bao-tren-van-ban-that.toml").read_text("utf-8"))
FAMILIES: Mapping[str, tuple[str, str, tuple[Check[Any], ...]]] = {
    "quy-tac-the-thuc": (
        "Quy tắc thể thức",
        "Trang này kể từng quy tắc mà [thidua check](kiem-tra.md) xét trên trang in của một văn bản: DOCX, PDF của bất "
        "cứ ai. Thứ tự theo Phụ lục I của Nghị định 30/2020/NĐ-CP; văn bản của Đảng xét theo Hướng dẫn 05-HD/VPTW.",
        (*of_paper(), *of_print()),
    ),
    "quy-tac-noi-dung": (
        "Quy tắc nội dung",
        "Trang này kể từng quy tắc mà [thidua check](kiem-tra.md) xét trên nội dung của một kế hoạch: tệp kế hoạch, "
        "hay kế hoạch đọc lại từ văn bản. Điều nào không dẫn điều khoản là lẽ thường của người soạn.",
        of_plan(),
    ),
    "quy-tac-chu": (
        "Quy tắc về chữ",
        "Trang này kể từng quy tắc mà [thidua check](kiem-tra.md) xét trên chữ của văn bản, loại nào cũng vậy. Chỉ kể "
        "chỗ mà một lỗi gõ mới giải thích được: thà bỏ sót còn hơn báo nhầm.",
        of_words(),
    ),
}
"""The pages: title, what stands first, the rules."""
PARTS = {
    "tt-1": "Trang giấy", "tt-2": "Phần đầu", "tt-3": "Nội dung", "tt-4": "Phần cuối", "tt-5": "Phụ lục, dấu chỉ dẫn",
    "tt-6": "Bản in",
    "nd-1": "Căn cứ", "nd-2": "Ký hiệu, người ký, ngày tháng", "nd-3": "Thời gian", "nd-4": "Nơi nhận",
    "nd-5": "Chỉ tiêu và bảng", "nd-6": "Chỉ dẫn, chỗ trống, từ ngữ dặn riêng",
    "nd-7": "Thi đua, khen thưởng, địa giới",
    "ct-1": "Chữ",
}  # fmt: skip
"""What the rules of a hundred are about."""
MOST_MESSAGES = 4
"""Of a rule with more so many are shown."""


def pages() -> dict[Path, str]:
    """The pages by their paths."""
    measured = runpy.run_path(str(ROOT / "benchmarks" / "false_alarms.py"))
    plans, papers, number = measured["over_examples"]()
    told: dict[str, tuple[int, int]] = {}
    for (rule, _), count in plans.items():
        told[rule] = (count + told.get(rule, (0, 0))[0], 0)
    for (rule, _), count in papers.items():
        before = told.get(rule, (0, 0))
        told[rule] = (before[0], before[1] + count)
    return {DOCS / f"{name}.md": "\n".join(_page(*family, told, number)) for name, family in FAMILIES.items()}


def _page(
    title: str, first: str, rules: tuple[Check[Any], ...], told: Mapping[str, tuple[int, int]], number: int
) -> Iterator[str]:
    yield from (f"# {title}", "", *_wrapped(first), "")
    yield from _wrapped(
        f"Số lần báo: trên {number} kế hoạch mẫu của dự án, trên bản in của chúng, và trên {REAL['so_van_ban']} văn "
        f"bản thật (đếm ngày {REAL['ngay']}). Đếm lại: `python benchmarks/false_alarms.py`. Trang này do "
        "`python docs/make_rules.py` viết."
    )
    yield ""
    for part, of in groupby(rules, key=lambda one: one.id[:4]):
        yield from (f"## {PARTS[part]}", "")
        for rule in of:
            yield from _rule(rule, *told.get(rule.id, (0, 0)), number)


def _rule(one: Check[Any], plans: int, papers: int, number: int) -> Iterator[str]:
    yield from (f"### {one.id}: {one.title}", "")
    yield from _wrapped(f"**{one.rule.level}**{_articles(one)}. {one.rule.why}")
    yield ""
    yield from (f"- Sai: {_typed(one.rule.example)}", f"- Đúng: {_typed(one.right)}")
    said = [*dict.fromkeys(_message(*form) for form in one.rule.forms.values())]
    yield from (f"- Máy nói: {message}" for message in said[:MOST_MESSAGES])
    if len(said) > MOST_MESSAGES:
        yield f"- … và {len(said) - MOST_MESSAGES} lời nữa"
    if one.id.startswith(tuple(REAL["khong_dem"])):
        yield from (f"- Số lần báo: {REAL['vi_sao_khong_dem']}", "")
        return
    if one.id in REAL["khong_in"]:
        yield from (f"- Số lần báo: {plans} trên {number} kế hoạch mẫu; {REAL['vi_sao_khong_in']}", "")
        return
    judged = not one.id.startswith(tuple(REAL["khong_xet"]))
    real = f"{REAL['bao'].get(one.id, 0)} trên {REAL['so_van_ban']} văn bản thật" if judged else REAL["vi_sao"]
    yield f"- Số lần báo: {plans} trên {number} kế hoạch mẫu, {papers} trên bản in của chúng; {real}"
    yield ""


def _articles(one: Check[Any]) -> str:
    """Where it is asked for, in words; the Party's own behind."""
    own = article(one.articles.get("nd30", one.articles.get("", "")))
    party = article(one.articles.get("hd05", ""))
    said = "; của Đảng: ".join(filter(None, (own, party))) if own else party
    since = f"; từ ngày {one.since:%d/%m/%Y}" if one.since else ""
    return f" – {said}{since}" if said else since


class _Dots(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "…"


def _message(what: str, hint: str) -> str:
    said, way = (_plain(text.format_map(_Dots())) for text in (what, hint))
    return f"{said} → {way}" if way else said


def _plain(text: str) -> str:
    return re.sub(r"([|*_<\\])", r"\\\1", text)


_UNSEEN = re.compile("[\u00ad\u200b-\u200f\ufeff]")


def _typed(example: str) -> str:
    """An example as it is typed, line by line; signs that nobody sees are named."""
    shown = _UNSEEN.sub(lambda one: f"[U+{ord(one[0]):04X}]", example)
    return "<br>".join(f"`{line}`" for line in shown.split("\n"))


def _wrapped(text: str, width: int = 120) -> list[str]:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = ""
        line = f"{line} {word}".strip()
    return [*lines, line]


if __name__ == "__main__":
    for path, text in pages().items():
        path.write_text(text, "utf-8")
