"""Standard input, output and errors of a process: UTF-8 for a pipe, one line and exit code 1 where output fails."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import PATIENCE, ROOT, need

import thidua

SHORT = ROOT / "examples" / "ngan.yaml"
FAILED = "không ghi được ra đầu ra chuẩn: "
CALLS = {
    "help": ["--help"],
    "version": ["--version"],
    "the schema": ["schema"],
    "a document": ["write", str(SHORT), "-"],
    "a plan file": ["read", str(SHORT), "-"],
    "a template": ["template", "dump", "nd30"],
    "a list": ["template", "list"],
    "a report": ["template", "check", "nd30", "--json"],
    "a script": ["completion", "bash"],
}
EACH = pytest.mark.parametrize("words", CALLS.values(), ids=CALLS)


def _thidua(words: list[str], shell: str = "", **variables: str) -> subprocess.CompletedProcess[bytes]:
    """Runs the command, in a shell with its standard streams as told there."""
    command = [sys.executable, "-m", "thidua", *words]
    if shell:
        command = ["/bin/sh", "-c", f'"$@" {shell}', "sh", *command]
    return subprocess.run(
        command, env={**os.environ, **variables}, check=False, capture_output=True, stdin=subprocess.DEVNULL,
        timeout=PATIENCE,
    )  # fmt: skip


@pytest.mark.parametrize("encoding", ["cp1252", "cp1258", "ascii", "utf-8"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_what_goes_to_a_pipe_is_utf_8(encoding: str, unbuffered: str) -> None:
    done = _thidua(["--help"], PYTHONIOENCODING=encoding, PYTHONUNBUFFERED=unbuffered)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "cách dùng: thidua LỆNH …" in done.stdout.decode()
    done = _thidua(["xem", "x"], PYTHONIOENCODING=encoding, PYTHONUNBUFFERED=unbuffered)
    assert done.returncode == 2
    assert "không có lệnh “xem”" in done.stderr.decode()


def _one_line(done: subprocess.CompletedProcess[bytes], why: str) -> None:
    told = done.stderr.decode().splitlines()
    assert done.returncode == 1, told
    assert len([line for line in told if "mẫu" not in line]) == 1, told
    assert told[-1].startswith(f"{FAILED}{why}"), told


@EACH
def test_a_closed_output_is_one_line(words: list[str]) -> None:
    _one_line(_thidua(words, ">&-"), "đã đóng")


@EACH
def test_an_output_that_nobody_reads_is_one_line(words: list[str]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.Popen(
        [sys.executable, "-m", "thidua", *words], stdout=writing, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    )
    os.close(writing)
    _, errors = process.communicate(timeout=PATIENCE)
    _one_line(subprocess.CompletedProcess(words, process.returncode, b"", errors), "nơi nhận đã đóng")


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """A file that may not grow: the system refuses the bytes where it would on a full disk."""
    if sys.platform == "win32":
        pytest.skip("a limit on a file is set otherwise there")
    return tmp_path / "day.txt"


@EACH
def test_a_full_output_is_one_line(words: list[str], full: Path) -> None:
    script = (
        "import resource, signal, sys, runpy; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); sys.dont_write_bytecode = True;"
        "sys.argv = ['thidua', *sys.argv[1:]]; runpy.run_module('thidua', run_name='__main__')"
    )
    with full.open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-c", script, *words], stdout=out, stderr=subprocess.PIPE, check=False, timeout=PATIENCE
        )
    _one_line(subprocess.CompletedProcess(words, done.returncode, b"", done.stderr), "tệp lớn quá mức")


def test_a_document_is_written_to_its_file_without_any_stream(tmp_path: Path) -> None:
    out = tmp_path / "a.txt"
    assert _thidua(["write", str(SHORT), str(out)], ">&- 2>&- <&-").returncode == 0
    assert out.stat().st_size
    assert _thidua(["xem"], "2>&-").returncode == 2  # nobody is told, and the code is that of the fault


def test_no_input_is_an_empty_one() -> None:
    done = _thidua(["write", "-", "-", "--to", "txt"], "<&-")
    assert done.returncode == 1
    assert "tệp chưa có nội dung" in done.stderr.decode()


def test_without_click_it_is_said_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(name='click')\n", "utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    done = _thidua(["--version"], PYTHONPATH=path, PYTHONIOENCODING="cp1252")
    assert done.returncode == 2
    said = done.stderr.decode()
    assert said == 'lệnh thidua cần gói click, máy này chưa cài (cài bằng: python -m pip install "thidua[cli]")\n'


def test_a_shell_reads_what_a_pipe_gets() -> None:
    """The words of a plan survive a pipe whose encoding is that of an old Windows."""
    need("sh")
    done = _thidua(["read", str(SHORT), "-"], "| cat", PYTHONIOENCODING="cp1258")
    assert "trích yếu:" in done.stdout.decode()


def test_a_file_that_is_not_open_for_reading_is_said(tmp_path: Path) -> None:
    with (tmp_path / "a.docx").open("wb") as file, pytest.raises(thidua.UsageError, match="mở để ghi"):
        thidua.read(file, format="docx")
    with pytest.raises(thidua.UsageError, match="đã đóng"):
        thidua.read(file, format="docx")


def test_an_open_file_may_give_a_few_bytes_at_a_time() -> None:
    class Slow(io.BytesIO):
        def read(self, most: int | None = -1, /) -> bytes:
            return super().read(min(most or 1, 7))

    assert thidua.read(Slow(SHORT.read_bytes()), format="yaml") == thidua.read(SHORT)
