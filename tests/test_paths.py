"""Every door takes any path: what the system refuses is an error of ours that says why; an empty name is told so."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import thidua
from thidua.preview import preview
from thidua.templates.checking import check_template
from thidua.templates.starting import new_template
from thidua.values import read_values

PLAN = thidua.KeHoach(trich_yeu="Thi đua")
DOORS: dict[str, tuple[str, Callable[[Any], object]]] = {
    "read": ("a.yaml", thidua.read),
    "read a document": ("a.docx", thidua.read),
    "read_document": ("a.docx", thidua.read_document),
    "verify": ("a.docx", lambda path: thidua.verify(path, PLAN)),
    "verify, the plan": ("a.yaml", lambda path: thidua.verify(b"a", path, format="txt")),
    "write": ("a.docx", lambda path: thidua.write(PLAN, path)),
    "write, a plan file": ("a/b.yaml", lambda path: thidua.write(PLAN, path)),
    "render": ("a.docx", lambda path: thidua.render(PLAN, template=path)),
    "Anh": ("a.png", thidua.Anh),
    "Template": ("a.docx", thidua.Template),
    "Template, a folder": ("a", thidua.Template),
}
INSIDE: dict[str, tuple[str, Callable[[Path], object]]] = {
    "--data": ("a.yaml", read_values),
    "template check": ("a.docx", check_template),
    "template new": ("a", new_template),
}
"""Doors of the command line only, which are given paths."""
ALL = [
    *((name, file, door, made) for name, (file, door) in DOORS.items() for made in (str, Path)),
    *((name, file, door, Path) for name, (file, door) in INSIDE.items()),
]
NOBODY = 65534


def _refused(door: Callable[[Any], object], path: Any) -> str:
    try:
        door(path)
    except thidua.ThiduaError as error:
        return " ".join(f"{problem.what} {problem.hint}" for problem in error.problems)
    return "không từ chối"


@pytest.mark.parametrize(("name", "file", "door", "made"), ALL, ids=lambda one: one if isinstance(one, str) else "")
@pytest.mark.parametrize("folders", [False, True], ids=["tệp", "thư mục"])
def test_a_name_longer_than_any_is_refused_as_such(
    name: str, file: str, door: Callable[[Any], object], made: type, folders: bool, tmp_path: Path
) -> None:
    long = "ô" * 150
    path = tmp_path / long / file if folders else tmp_path / (long + file.replace("/", "-"))
    assert "tên tệp quá dài" in _refused(door, made(path))


@pytest.fixture
def closed(tmp_path: Path) -> Iterator[Path]:
    """A folder that this process, or one of another user, may not enter; there are files in it."""
    folder = tmp_path / "khoa"
    (folder / "a").mkdir(parents=True)
    for name in ("a.yaml", "a.docx", "a.png", "a/template.toml", "template.toml"):
        (folder / name).write_text("so: 1", "utf-8")
    for above in (tmp_path, *list(tmp_path.parents)[:2]):
        above.chmod(0o755)
    folder.chmod(0o000)
    yield folder
    folder.chmod(0o700)


def _as_nobody(folder: Path, pipe: Any) -> None:
    for name in thidua.__all__:
        getattr(thidua, name)
    thidua.render(PLAN)  # what it loads may be where nobody else may look
    os.seteuid(NOBODY)
    said = {f"{name} {made.__name__}": _refused(door, made(folder / file)) for name, file, door, made in ALL}
    said["a folder"] = _refused(thidua.Template, str(folder))
    pipe.send(said)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no other process that is like this one")
def test_a_folder_that_may_not_be_entered_is_said_to_be_so(closed: Path) -> None:
    if os.geteuid():
        said = {name: _refused(door, made(closed / file)) for name, file, door, made in ALL}
    else:
        here, there = multiprocessing.Pipe()
        child = multiprocessing.get_context("fork").Process(target=_as_nobody, args=(closed, there))
        child.start()
        assert here.poll(60)
        said = here.recv()
        child.join()
    assert {name: words for name, words in said.items() if "không có quyền" not in words} == {}


@pytest.mark.parametrize("empty", ["", "  "])
@pytest.mark.parametrize("name", DOORS)
def test_an_empty_name_is_told_so(name: str, empty: str) -> None:
    with pytest.raises(thidua.UsageError, match="để trống"):
        DOORS[name][1](empty)


def test_a_name_as_long_as_may_be_is_written(tmp_path: Path) -> None:
    """The temporary file beside it has a name that is no longer."""
    path = thidua.write(PLAN, tmp_path / f"{'ô' * 125}.txt")
    assert [one.name for one in tmp_path.iterdir()] == [path.name]


def test_a_preview_into_a_folder_of_no_name_says_why(tmp_path: Path) -> None:
    try:
        with pytest.raises(thidua.WriteError, match="tên tệp quá dài"):
            preview(thidua.Template("nd30"), tmp_path / ("a" * 300))
    except thidua.MissingToolError:
        pytest.skip("no program that prints")


@pytest.mark.parametrize("name", ["du-lieu.yaml", "du-lieu.json", "du-lieu.toml"])
@pytest.mark.parametrize("text", ["", " \n", "# ghi chú"])
def test_an_empty_file_of_data_is_no_plan(name: str, text: str, tmp_path: Path) -> None:
    if name.endswith("json") and "#" in text:
        return  # where a remark is a fault
    (tmp_path / name).write_text(text, "utf-8")
    assert "tệp chưa có dữ liệu gõ mỗi dòng một “tên: giá trị”" in _refused(read_values, tmp_path / name)


def test_data_without_a_suffix_or_a_folder_of_it(tmp_path: Path) -> None:
    (tmp_path / "du-lieu").write_text("a: 1", "utf-8")
    assert "không có đuôi tên tệp" in _refused(read_values, tmp_path / "du-lieu")
    assert "là một thư mục" in _refused(read_values, tmp_path)


@pytest.mark.parametrize("encoding", ["utf-32", "utf-32-be"])
def test_a_document_in_utf_32_is_read(encoding: str) -> None:
    mark = b"" if encoding == "utf-32" else b"\0\0\xfe\xff"
    data = mark + "KẾ HOẠCH\nPhát động thi đua\n".encode(encoding)
    assert thidua.read(data, format="txt").trich_yeu == "Phát động thi đua"
