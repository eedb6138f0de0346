"""Days, deadlines, numbers, leads, endings: each form of their tables and what is read of it; no text takes long."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from thidua.errors import PlanError
from thidua.grammar import days, deadlines, endings, instruments, leads, numbers


def _yes(answer: bool) -> str:
    return "có" if answer else "không"


def _pair(parts: tuple[object, object] | None, joint: str) -> str:
    return joint.join(str(part or "") for part in parts) if parts else ""


def _parsed(text: str) -> str:
    try:
        return str(days.Ngay.parse(text))
    except PlanError:
        return "không"


def _day(text: str) -> str:
    found = days.day_at(text)
    return "" if found is None else "trống" if found.blank else "mất" if found.lost else str(found.day)


def _date_line(text: str) -> str:
    line = days.date_line(text)
    return f"{line[0]} | {line[1].known or ''}" if line else ""


def _lead(text: str) -> str:
    lead = leads.lead_of(text)
    if lead is None:
        return ""
    marks = (
        ("chắc", lead.sure),
        ("không cần số", lead.alone and not lead.sure),
        ("xin", lead.asks),
        ("mục đích", lead.purpose),
    )
    return f"{lead.words} | {', '.join(word for word, holds in marks if holds)}"


def _number(text: str) -> str:
    number = numbers.number_at(text)
    return (number.so or "trống") if number else ""


READERS: dict[str, Callable[[str], str]] = {
    "Ngay.parse": _parsed,
    "day_at": _day,
    "days_in": lambda text: ", ".join(str(found.day) for found in days.days_in(text)),
    "impossible_days": lambda text: ", ".join(days.impossible_days(text)),
    "date_line": _date_line,
    "quarter_of": lambda text: str(deadlines.quarter_of(text) or ""),
    "deadline_of": lambda text: deadlines.deadline_of(text) or "",
    "target_deadline_of": lambda text: deadlines.target_deadline_of(text) or "",
    "span_of": lambda text: _pair(deadlines.span_of(text), " → "),
    "reviews_of": lambda text: _pair(deadlines.reviews_of(text), " → "),
    "number_line": lambda text: _pair(numbers.number_line(text), " | "),
    "is_number_line": lambda text: _yes(numbers.is_number_line(text)),
    "number_end": lambda text: text[: numbers.number_end(text)],
    "is_cut": lambda text: _yes(numbers.is_cut(text)),
    "number_at": _number,
    "cited_in": lambda text: ", ".join(f"{one.so} | {one.ngay or ''}" for one in instruments.cited_in(text)),
    "lead_of": _lead,
    "begins_basis": lambda text: _yes(instruments.begins_basis(text)),
    "names_instrument": lambda text: _yes(instruments.names_instrument(text)),
    "without_end": endings.without_end,
    "without_marks": endings.without_marks,
    "recipients_end": lambda text: text[: endings.recipients_end(text)],
    "is_archive": lambda text: _yes(endings.is_archive(text)),
    "archive_of": endings.archive_of,
    "archive_at": lambda text: text[endings.archive_at(text) or len(text) :],
    "is_signed_mark": lambda text: _yes(endings.is_signed_mark(text)),
}
TABLES = ("days", "deadlines", "numbers", "leads", "endings")
CASES = [
    (reader, text, wanted)
    for table in TABLES
    for part in YAML(typ="safe").load(Path(__file__).with_name(f"{table}.yaml"))
    for reader, cases in part.items()
    for text, wanted in cases.items()
]


@pytest.mark.parametrize(("reader", "text", "wanted"), CASES, ids=lambda value: value[:60] or "trống")
def test_case(reader: str, text: str, wanted: str) -> None:
    assert READERS[reader](text) == wanted


@pytest.mark.parametrize("reader", READERS)
def test_each_reader_has_cases(reader: str) -> None:
    assert any(name == reader for name, _, _ in CASES)


@pytest.mark.once
@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "piece",
    ["ngày ", " ", "1", "1/", "tháng 3", "ngày . ", "từ 1 ", "đến ", "tổng kết ", "trước 1 giờ ", "số ", "số:. ", "A/",
     "Căn cứ ", "không ", "lưu ", "./.", ".", "quý I ", "Kế hoạch số ", "1 - ", "nơi nhận", "(ký ", "năm 2026 - "],
)  # fmt: skip
def test_a_long_text_ends(reader: str, piece: str) -> None:
    READERS[reader](piece * (60_000 // len(piece)))
