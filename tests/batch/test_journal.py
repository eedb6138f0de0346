"""The journal of a folder: what is kept, what is foreign, what a broken line, a stranger's line, a second run do."""

from __future__ import annotations

from pathlib import Path

import pytest

import thidua
from thidua.batch.journal import NAME, Journal, seal


def _noted(folder: Path, mark: str, **files: bytes) -> None:
    journal = Journal(folder)
    journal.note(mark, {f"{name}.docx": seal(data) for name, data in files.items()})
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    journal.close()


def test_what_was_written_is_kept_while_it_stands_as_it_was(tmp_path: Path) -> None:
    _noted(tmp_path, "dấu", a=b"1", b=b"2")
    journal = Journal(tmp_path)
    assert [*journal.kept("dấu")] == [("a.docx", "b.docx")]
    assert [*journal.kept("khác")] == []
    assert journal.foreign(["a.docx", "b.docx", "c.docx"]) == ""
    (tmp_path / "b.docx").write_bytes(b"3")
    assert [*journal.kept("dấu")] == []
    assert journal.foreign(["a.docx", "b.docx"]) == "b.docx"
    (tmp_path / "c.docx").write_bytes(b"4")
    assert journal.foreign(["c.docx"]) == "c.docx"
    journal.close()


def test_a_file_of_any_earlier_run_is_ours(tmp_path: Path) -> None:
    _noted(tmp_path, "một", a=b"1")
    journal = Journal(tmp_path)
    journal.note("hai", {"a.docx": seal(b"2")})  # killed before the file was put in its place
    journal.close()
    journal = Journal(tmp_path)
    assert journal.foreign(["a.docx"]) == ""
    assert [*journal.kept("hai")] == []
    journal.close()


@pytest.mark.parametrize(
    "line",
    [
        b'{"ke_hoach": "x", "tep": {"a.docx"', b"\xff\xfe\x00", b"[]", b"1", b'{"ke_hoach": 1, "tep": {"a.docx": "0"}}',
        b'{"ke_hoach": "x", "tep": {}}', b'{"ke_hoach": "x", "tep": {"a.docx": 7}}', b"[" * 100_000,
        b'{"ke_hoach": "x", "tep": {"../../a.docx": "0"}}', b'{"ke_hoach": "x", "tep": {"/etc/passwd": "0"}}',
        b'{"ke_hoach": "x", "tep": {"C:\\\\a": "0"}}',
    ],
)  # fmt: skip
def test_a_line_that_is_none_is_left_aside(tmp_path: Path, line: bytes) -> None:
    _noted(tmp_path, "dấu", a=b"1")
    with (tmp_path / NAME).open("ab") as file:
        file.write(line)
    journal = Journal(tmp_path)
    assert [*journal.kept("dấu")] == [("a.docx",)]
    assert [*journal.kept("x")] == []
    journal.note("mới", {"b.docx": seal(b"2")})  # behind a line that was broken off
    journal.close()
    (tmp_path / "b.docx").write_bytes(b"2")
    journal = Journal(tmp_path)
    assert [*journal.kept("mới")] == [("b.docx",)]
    journal.close()


def test_one_run_at_a_time_has_a_folder(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    with pytest.raises(thidua.WriteError, match="một lần chạy khác"):
        Journal(tmp_path)
    journal.close()
    Journal(tmp_path).close()


def test_what_a_killed_run_left_half_done_goes(tmp_path: Path) -> None:
    _noted(tmp_path, "dấu", a=b"1")
    half = tmp_path / ".a.docx.x7.thidua-tam"
    half.write_bytes(b"PK")
    Journal(tmp_path).close()
    assert not half.exists()
