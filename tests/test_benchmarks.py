"""What the benchmarks tell: goals, the table, the picture, the page. Nothing is measured here."""

from __future__ import annotations

import importlib
import itertools
import json
import sys
from typing import Any

import lxml.etree
import pytest
from support import ROOT

MACHINE = {
    "day": "2026-11-30",
    "system": "Linux",
    "processors": "2 × CPU",
    "load": 0.1,
    "versions": {"thidua": "0.2.0"},
}


@pytest.fixture
def load(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    return importlib.import_module


@pytest.fixture
def told(load: Any) -> list[Any]:
    figures = load("figures")
    return [
        figures.Figure("nhóm", "nhanh hơn docxtpl", least=60).ratio({"docxtpl": 24.6, "thidua": 0.4}),
        figures.Figure("nhóm", "so với <sàn>", most=1.5).ratio({"thidua": 3, "sàn": 1}),
        figures.Figure("nhóm", "tệp khác", unit="tệp", most=0).came(0),
        figures.Figure("nhóm", "so với LibreOffice", least=100).lacks(figures.NotMeasuredError("máy không có soffice")),
        figures.Figure("nhóm khác", "docxtpl-ng so với thidua").ratio({"docxtpl-ng": 5, "thidua": 0.5}),
        figures.Figure("nhóm khác", "một mẫu", minor=True).came(7),
    ]


def test_a_row_says_the_figure_its_goal_and_whether_it_is_reached(load: Any, told: list[Any]) -> None:
    figures = load("figures")
    assert figures.table(told).splitlines()[2:] == [
        "| nhóm | nhanh hơn docxtpl | 61,5 lần | ≥ 60 | đạt | docxtpl 24,6; thidua 0,40 (ms CPU) |",
        "| nhóm | so với <sàn> | 3 lần | ≤ 1,5 | **chưa** | thidua 3; sàn 1 (ms CPU) |",
        "| nhóm | tệp khác | 0 tệp | ≤ 0 | đạt |  |",
        "| nhóm | so với LibreOffice | – | ≥ 100 | chưa đo: máy không có soffice |  |",
        "| nhóm khác | docxtpl-ng so với thidua | 10 lần | – | – | docxtpl-ng 5; thidua 0,50 (ms CPU) |",
    ]
    assert figures.counted(told) == "4 mục tiêu: 2 đạt, 1 chưa, 1 chưa đo"


def test_what_is_measured_in_turn_is_timed_by_its_own_clock(load: Any) -> None:
    class Peer:
        seconds = 0.0

        def __call__(self) -> None:
            self.seconds += 0.25

        def clock(self) -> float:
            return self.seconds

    assert load("figures").together(Peer(), Peer(), rounds=3, spend=1) == [250, 250]


def test_figures_are_the_same_when_read_again(load: Any, told: list[Any]) -> None:
    figures = load("figures")
    assert figures.from_json(figures.to_json(told, MACHINE, quick=True)) == (told, MACHINE, True)


def test_the_picture_has_a_row_for_each_figure_and_needs_nothing_else(load: Any, told: list[Any]) -> None:
    drawn = load("picture").picture(told, "một & hai")
    root = lxml.etree.fromstring(drawn.encode())
    said = [one.text for one in root.iter("{*}text")]
    assert said[0] == "một & hai"
    assert [one.what for one in told if not one.minor and one.what not in said] == []
    assert "một mẫu" not in said
    assert "chưa đo: máy không có soffice" in said
    assert {"61,5 lần, ≥ 60 ✓", "3 lần, ≤ 1,5 ✗", "0 tệp, ≤ 0 ✓", "10 lần"} <= set(said)
    assert drawn.count("http") == 1  # the name of the language
    widths = [float(one.get("width")) for one in root.iter("{*}rect")][1:]
    picture = load("picture")
    assert widths == [picture.BARS, 0, pytest.approx(61.5 / 60 * picture.GOAL, abs=0.1), picture.BARS]


def test_the_page_takes_the_figures_of_a_whole_run_only(load: Any, told: list[Any]) -> None:
    figures, page = load("figures"), load("page")
    text = page.PAGE.read_text("utf-8")
    written, drawn = page.updated(text, figures.to_json(told, MACHINE, quick=False))
    assert figures.table(told) in written
    assert figures.machine_line(MACHINE) in written
    assert page.BLOCK.sub("", written) == page.BLOCK.sub("", text)
    assert drawn.startswith("<svg ")
    with pytest.raises(ValueError, match="--quick"):
        page.updated(text, figures.to_json(told, MACHINE, quick=True))


def test_the_page_is_what_its_figures_say(load: Any) -> None:
    page = load("page")
    written = page.updated(page.PAGE.read_text("utf-8"), page.DATA.read_text("utf-8"))
    assert written == (page.PAGE.read_text("utf-8"), page.PICTURE.read_text("utf-8")), "python benchmarks/page.py"


def test_what_is_not_on_this_machine_is_said(load: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    peers, figures = load("peers"), load("figures")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(figures.NotMeasuredError, match="máy không có node"):
        peers.docxtemplater.__wrapped__()
    with pytest.raises(figures.NotMeasuredError, match=r"^docxtpl-ng không cài được: không có a / b$"):
        peers._install("docxtpl-ng", [sys.executable, "-c", "import sys; sys.exit('lỗi\\nkhông có a | b')"])


@pytest.mark.parametrize("name", ["ngan", "so-noi-vu"])
def test_the_others_get_a_template_of_the_same_text(load: Any, name: str, tmp_path: Any) -> None:
    case = load("peers").Case.of(name, tmp_path)
    case.said_by(case.docxtpl()())
    with pytest.raises(AssertionError):
        case.said_by(case.docx.read_bytes())
    values = json.loads(case.js_lines.read_text("utf-8"))
    kinds = set(itertools.chain.from_iterable(values["khoi"])) - {"chu"}
    assert kinds <= {*load("peers").KINDS, "doan"}
