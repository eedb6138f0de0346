"""Files from strangers keep within the budget, or are refused with their reason: the cases of ``documents.yaml``."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import pytest
from attacks.makers import MADE
from ruamel.yaml import YAML
from support import need

HERE = Path(__file__).parent
CASES = {case["name"]: case for case in YAML(typ="safe").load((HERE / "documents.yaml").read_text("utf-8"))}
PROGRAMS = {"pdf": "pdftotext", "odt": "soffice", "rtf": "soffice", "doc": "soffice"}
MOST_MB, MOST_SECONDS, SMALL = 300, 2.0, 10 * 1024
BUSY = 2.0
"""A machine that has other work to do says of the same work that it took so many times as long."""


@pytest.fixture(scope="module")
def trying() -> Iterator[tuple[IO[str], IO[str]]]:
    """A program that tries one attack after the other."""
    linux = sys.platform.startswith("linux")
    if not linux:
        pytest.skip("memory is told in other units elsewhere")
    with subprocess.Popen(
        [sys.executable, str(HERE / "trying.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin
        assert process.stdout
        yield process.stdin, process.stdout
        process.stdin.close()


def _tried(trying: tuple[IO[str], IO[str]], verb: str, format: str, file: Path) -> dict[str, Any]:
    asked, answered = trying
    print(json.dumps({"verb": verb, "format": format, "file": str(file)}), file=asked, flush=True)
    said: dict[str, Any] = json.loads(answered.readline())
    return said


@pytest.mark.parametrize("name", CASES)
def test_an_attack_costs_no_more_than_the_budget(name: str, trying: tuple[IO[str], IO[str]], tmp_path: Path) -> None:
    case = CASES[name]
    if case["format"] in PROGRAMS and case.get("verb", "read") != "fill":
        need(PROGRAMS[case["format"]])
    ((maker, given),) = case["make"].items()
    file = tmp_path / "tep"
    file.write_bytes(MADE[maker](**given))
    said = _tried(trying, case.get("verb", "read"), case["format"], file)
    assert not said["error"].startswith(("raw", "ended")), said["text"]
    assert said["mb"] <= MOST_MB, said
    if file.stat().st_size <= SMALL:
        assert said["cpu"] <= BUSY * MOST_SECONDS, said
    if case["rule"] == "read":
        assert not said["error"], said
    elif case["rule"] != "either":
        assert said["rules"], said
        assert all(rule.startswith(case["rule"]) for rule in said["rules"]), said
