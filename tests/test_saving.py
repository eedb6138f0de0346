"""A file is put in its place whole or not at all: links, pipes, owners, modes, names, a machine at its limits."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support import PATIENCE

import thidua
from thidua.saving import open_whole, write_whole

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links, pipes and owners of POSIX")

NOBODY = 65534


def _as(user: int, act: Callable[[], None]) -> str:
    """What comes of an act by another user: nothing, or what it raises."""
    get, put = os.pipe()
    child = os.fork()
    if child == 0:
        said = "ended"
        try:
            os.setgroups([])
            os.setgid(user)
            os.setuid(user)
            act()
            said = ""
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        finally:
            os.write(put, said.encode()[:4000])
            os._exit(0)
    os.close(put)
    with os.fdopen(get, "rb") as file:
        said = file.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def shared() -> Iterator[Path]:
    """A folder that everybody may write to."""
    if os.geteuid() != 0:
        pytest.skip("only the superuser makes files of others")
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


def _left(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir())


def test_what_a_link_leads_to_is_written(tmp_path: Path) -> None:
    (tmp_path / "that").mkdir()
    target, link = tmp_path / "that" / "a.docx", tmp_path / "a.docx"
    target.write_bytes(b"old")
    link.symlink_to(Path("that") / "a.docx")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_link_that_leads_nowhere_yet_gets_its_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").symlink_to(tmp_path / "moi" / "b.docx")
    write_whole(tmp_path / "a.docx", b"new")
    assert (tmp_path / "moi" / "b.docx").read_bytes() == b"new"


def test_a_link_that_leads_to_itself_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.docx").symlink_to(tmp_path / "a.docx")
    with pytest.raises(thidua.WriteError, match="không ghi được"):
        write_whole(tmp_path / "a.docx", b"new")


@pytest.mark.parametrize("through", ["itself", "a link"])
def test_a_pipe_is_written_to_and_stays(tmp_path: Path, through: str) -> None:
    pipe, name = tmp_path / "ong", tmp_path / "ong"
    os.mkfifo(pipe)
    if through == "a link":
        name = tmp_path / "noi.docx"
        name.symlink_to(pipe)
    data, got = os.urandom(200_000), []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_whole(name, data)
    reader.join(PATIENCE)
    assert got == [data]
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert len(_left(tmp_path)) == (2 if through == "a link" else 1)


def test_the_mode_of_a_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_the_owner_of_a_file_is_kept(shared: Path) -> None:
    path = shared / "a.docx"
    path.write_bytes(b"old")
    os.chown(path, NOBODY, NOBODY)
    path.chmod(0o444)
    write_whole(path, b"new")
    found = path.stat()
    assert (found.st_uid, found.st_gid, stat.S_IMODE(found.st_mode)) == (NOBODY, NOBODY, 0o444)
    assert path.read_bytes() == b"new"


@pytest.mark.parametrize(("mode", "said"), [(0o444, "tệp chỉ cho đọc"), (0o666, "tệp của người khác")])
def test_a_file_of_somebody_else_is_left_alone(shared: Path, mode: int, said: str) -> None:
    path = shared / "a.docx"
    path.write_bytes(b"old")
    path.chmod(mode)
    assert said in _as(NOBODY, lambda: write_whole(path, b"new"))
    assert (path.read_bytes(), path.stat().st_uid, _left(shared)) == (b"old", 0, ["a.docx"])


def test_a_file_of_ones_own_that_is_for_reading_is_left_alone(shared: Path) -> None:
    path = shared / "a.docx"
    path.write_bytes(b"old")
    os.chown(path, NOBODY, NOBODY)
    path.chmod(0o444)
    assert "tệp chỉ cho đọc (bỏ dấu chỉ đọc" in _as(NOBODY, lambda: write_whole(path, b"new"))
    assert path.read_bytes() == b"old"


def test_a_folder_that_may_not_be_written_to_is_said(shared: Path) -> None:
    shared.chmod(0o755)
    assert "không có quyền" in _as(NOBODY, lambda: write_whole(shared / "a.docx", b"new"))
    assert _left(shared) == []


@pytest.mark.parametrize("name", [f"{'a' * 250}.docx", f"{'ệ' * 83}{'a'}.docx", "a" * 255, f"{'ệ' * 85}"])
def test_a_name_as_long_as_any_may_be_is_written(tmp_path: Path, name: str) -> None:
    assert 250 <= len(name.encode()) <= 255
    write_whole(tmp_path / name, b"new")
    assert _left(tmp_path) == [name]


@pytest.mark.parametrize("name", ["a" * 256, "a\0.docx", "a\ud800.docx", "ệ" * 86])
def test_a_name_that_no_file_has_is_said(tmp_path: Path, name: str) -> None:
    with pytest.raises(thidua.WriteError, match="tên") as error:
        write_whole(tmp_path / name, b"new")
    assert _left(tmp_path) == []
    assert str(error.value).encode()  # half a letter, too, is said in letters that any stream takes
    assert ("trong Word" in str(error.value)) == (len(name) > 20)  # and Word has no part in a name of no file


@pytest.mark.parametrize("there", [False, True])
def test_a_machine_without_descriptors_is_said_and_loses_nothing(tmp_path: Path, there: bool) -> None:
    out = tmp_path / "a.yaml"
    if there:
        out.write_bytes(b"old")
    script = (
        "import os, resource, sys, thidua\n"
        "plan = thidua.read('trích yếu: a', format='yaml'); data = thidua.render(plan, 'yaml')\n"
        "resource.setrlimit(resource.RLIMIT_NOFILE, (os.dup(0), 64))\n"
        "try: thidua.write(plan, sys.argv[1])\n"
        "except thidua.WriteError as error: print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(out)], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "không ghi được" in done.stdout
    assert "lỗi số" not in done.stdout
    assert _left(tmp_path) == (["a.yaml"] if there else [])
    assert not there or out.read_bytes() == b"old"


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    if os.geteuid() != 0 or not shutil.which("mount"):
        pytest.skip("only the superuser mounts a small disk")
    disk = tmp_path / "dia"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "thidua", str(disk)], check=False).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        path = disk / "a.docx"
        path.write_bytes(b"old")
        with pytest.raises(thidua.WriteError, match="đĩa"):
            write_whole(path, b"x" * 200_000)
        assert (path.read_bytes(), _left(disk)) == (b"old", ["a.docx"])
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_the_folder_is_told_to_keep_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[bool] = []
    fsync = os.fsync

    def noted(handle: int) -> None:
        kept.append(stat.S_ISDIR(os.fstat(handle).st_mode))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    write_whole(tmp_path / "a.docx", b"new")
    assert kept == [False, True]


def _broken_off(path: Path) -> None:
    with open_whole(path) as out:
        out.write(b"half")
        raise ValueError("of the writer")


def test_what_is_written_piece_by_piece_is_whole_or_not_there(tmp_path: Path) -> None:
    path, link = tmp_path / "a.zip", tmp_path / "link.zip"
    path.write_bytes(b"old")
    path.chmod(0o640)
    link.symlink_to(path)
    with pytest.raises(ValueError, match="of the writer"):
        _broken_off(link)
    assert path.read_bytes() == b"old"
    with open_whole(link) as out:
        out.write(b"ne")
        out.write(b"w")
    assert (path.read_bytes(), link.is_symlink(), path.stat().st_mode & 0o777) == (b"new", True, 0o640)
    assert _left(tmp_path) == ["a.zip", "link.zip"]
