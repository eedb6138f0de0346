"""Rewrites the tables of fields in python.md from the model itself: ``python docs/make_tables.py``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

import thidua
from thidua.model.node import Node

PAGE = Path(__file__).with_name("python.md")
BLOCK = re.compile(r"(?<=<!-- bảng trường -->\n).*?(?=<!-- hết -->)", re.DOTALL)


def updated(page: str) -> str:
    """The page with its marked block written anew."""
    rewritten, count = BLOCK.subn(lambda _: "\n" + "\n".join(lines()) + "\n\n", page)
    if count != 1:
        raise SystemExit("python.md: cần đúng một cặp <!-- bảng trường --> … <!-- hết -->")
    return rewritten


def lines() -> Iterator[str]:
    """Every field of a plan with its type and article; then, one row a class, the fields of its parts."""
    types = {field.alias: str(field.type).replace("|", r"\|") for field in attrs.fields(thidua.KeHoach)}
    yield "| nhãn | tên trong Python | kiểu | nguồn |"
    yield "|---|---|---|---|"
    for name, field in thidua.KeHoach.fields().items():
        yield f"| {field.label} | `{name}` | `{types[name]}` | {field.source} |"
    yield ""
    yield "| lớp | các trường |"
    yield "|---|---|"
    for name in thidua.__all__:
        cls = getattr(thidua, name)
        if isinstance(cls, type) and issubclass(cls, Node) and cls not in (thidua.KeHoach, thidua.VanBan):
            yield f"| `{name}` | {', '.join(f'{f.label} `{key}`' for key, f in cls.fields().items())} |"


if __name__ == "__main__":
    PAGE.write_text(updated(PAGE.read_text("utf-8")), "utf-8")
