"""Why a document was read so: one line for each of its lines, by the call, by the logger, by the command."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest
from support import EXAMPLES, SHARED

import thidua
from thidua.cli import run

SOURCES = sorted((SHARED / "corpus" / "sources").glob("*.txt"))
SAID = re.compile(r"(.+?): (?:\w+ ← [\w.]+(?: “.+”)? \((?:chắc|có thể)\)|bỏ ← .+|nối vào .+)", re.DOTALL)
TEXT = "KẾ HOẠCH\nThi đua\n\nCăn cứ Luật Thi đua, khen thưởng năm 2022;\nI. NỘI DUNG\n- Một.\n1\n"


def places(lines: tuple[str, ...]) -> set[str]:
    found = [SAID.fullmatch(line) for line in lines]
    assert all(found), [line for line, match in zip(lines, found, strict=True) if not match]
    return {match[1] for match in found if match}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem[:3])
def test_every_line_of_the_real_texts_is_explained(path: Path) -> None:
    typed = path.read_text("utf-8").splitlines()
    wanted = {f"dòng {number}" for number, line in enumerate(typed, 1) if re.search(r"\w", line)}
    assert wanted <= places(thidua.read_document(path).explain())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("carry", [True, False])
def test_our_own_papers_are_explained(path: Path, format: str, carry: bool) -> None:
    data = thidua.render(thidua.read(path), format, carry=carry)
    reading = thidua.read_document(data, format=format)
    assert len(places(reading.explain())) > 10


def test_the_order_is_that_of_the_file() -> None:
    numbers = [int(line.split()[1].rstrip(":")) for line in thidua.read_document(TEXT, format="txt").explain()]
    assert numbers == [1, 2, 4, 5, 6, 7]


def test_the_logger_says_the_same(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "thidua"):
        reading = thidua.read_document(TEXT, format="txt")
    assert tuple(record.getMessage() for record in caplog.records) == reading.explain()
    caplog.clear()
    thidua.read_document(TEXT, format="txt")
    assert not caplog.records


def test_the_command_explains(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "cu.txt").write_text(TEXT, "utf-8")
    assert run(["read", str(tmp_path / "cu.txt"), str(tmp_path / "moi.yaml"), "--explain"]) == 0
    out = capsys.readouterr().out
    assert "dòng 4: can_cu ← mo_dau.dan “Căn cứ” (chắc)\n" in out
    assert thidua.read(tmp_path / "moi.yaml").trich_yeu == "Thi đua"
    assert run(["read", str(tmp_path / "moi.yaml"), str(tmp_path / "nua.yaml"), "--explain"]) == 2
    assert "không có gì phải đoán" in capsys.readouterr().err
