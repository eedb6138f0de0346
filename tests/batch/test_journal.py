"""The journal of a folder: what is kept, what is foreign, what a broken line, a stranger's line, a second run do."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

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
        b'{"ke_hoach": "x", "tep": {"a.docx": "0"}, "thieu": [1]}',
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


def test_a_line_that_was_torn_in_this_run_takes_no_other_along(tmp_path: Path) -> None:
    journal = Journal(tmp_path)

    class Full:
        """A disk that takes half of what it is given."""

        def __init__(self, file: Any) -> None:
            self.file = file

        def write(self, data: bytes) -> int:
            return int(self.file.write(data[: len(data) // 2]))

    disk = journal._file
    journal._file = Full(disk)  # type: ignore[assignment]
    with pytest.raises(thidua.WriteError, match="hết chỗ"):
        journal.note("một", {"a.docx": seal(b"1")})
    journal._file = disk
    journal.note("hai", {"b.docx": seal(b"2")})
    journal.close()
    (tmp_path / "b.docx").write_bytes(b"2")
    journal = Journal(tmp_path)
    assert ([*journal.kept("một")], [*journal.kept("hai")]) == ([], [("b.docx",)])
    journal.close()


def test_what_is_missing_is_remembered(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.note("dấu", {"a.docx": seal(b"1")}, ("địa danh", "ngày"))
    journal.close()
    journal = Journal(tmp_path)
    assert (journal.gaps_of("dấu"), journal.gaps_of("khác")) == (("địa danh", "ngày"), ())
    journal.close()


@pytest.mark.parametrize("make", [lambda path, other: path.symlink_to(other), lambda path, other: os.mkfifo(path)])
def test_a_journal_that_is_no_file_is_refused(tmp_path: Path, make: Any) -> None:
    need_links()
    other, folder = tmp_path / "khac", tmp_path / "ra"
    other.write_bytes(b"of somebody else")
    folder.mkdir()
    make(folder / NAME, other)
    with pytest.raises(thidua.WriteError, match="liên kết"):
        Journal(folder)
    assert other.read_bytes() == b"of somebody else"


def need_links() -> None:
    if sys.platform == "win32":
        pytest.skip("no links or pipes there")


def test_a_name_that_is_too_long_ends_no_run(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(f'{{"ke_hoach": "x", "tep": {{"{"a" * 5000}/b.docx": "0"}}}}\n', "utf-8")
    Journal(tmp_path).close()


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
