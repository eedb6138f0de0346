"""Reports on a terminal: the gravest in colour, each finding on lines of its own, by rich."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import IO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from thidua.diagnostics import Diagnostic, Level, Report, counted, without
from thidua.model.telling import article
from thidua.reports import Reports, place_of, summary

_COLOURS: Mapping[Level, str] = {
    "lỗi": "bold red", "bắt buộc": "bold red", "thể thức": "yellow", "cảnh báo": "yellow", "nên": "cyan",
    "ghi chú": "dim",
}  # fmt: skip


def show(reports: Reports, file: IO[str]) -> None:
    """Prints reports on a terminal."""
    console = Console(file=file, highlight=False, emoji=False, markup=False)
    for name, report in reports.items():
        console.print(Text(name, style="bold underline"))
        for one in _lines(report):
            console.print(one)
        console.print(Text(counted(report), style="bold" if report.findings else "green"), end="\n\n")
    for line in summary(reports):
        console.print(Text(line, style="bold"))


def _lines(report: Report) -> Iterator[Text | Padding]:
    for one in report.findings:
        yield from _finding(one)
    for accepted in report.accepted:
        yield from _finding(accepted.finding, f"chấp nhận: {accepted.reason}")
    for line in without(report):
        yield Text(line, style="dim")


def _finding(one: Diagnostic, reason: str = "") -> Iterator[Text | Padding]:
    """A finding; where it is accepted, why, and not what to do."""
    colour = "dim" if reason else _COLOURS[one.level]
    yield Text.assemble((f"{one.level} {one.rule}", colour), "  ", (place_of(one), "dim"))
    said = Text(one.what)
    if one.words and one.words not in one.what:
        said.append(f"  “{one.words}”", style="italic")
    yield Padding(said, (0, 0, 0, 4))
    if reason or one.hint:
        yield Padding(Text(reason or f"→ {one.hint}", style="dim" if reason else "green"), (0, 0, 0, 4))
    if by := article(one.article):
        yield Padding(Text(by, style="dim"), (0, 0, 0, 4))
