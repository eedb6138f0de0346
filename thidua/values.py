"""Values beside a plan from a file: names and what they stand for; pictures only from the file's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from thidua.cursor import Path as Keys
from thidua.decoding import decode
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import InputError, PlanError, Problem, ThiduaError, UsageError
from thidua.files import is_folder, read_bytes
from thidua.formats import PLAN_FILES
from thidua.pictures import Anh
from thidua.plan_files import loader
from thidua.plan_files.tree import Tree
from thidua.rulebook.calls import DATA_FILE, NO_SUFFIX
from thidua.rulebook.files import EMPTY_FILE, IS_FOLDER
from thidua.wording import fold, parse_number

_WITH_POINT = re.compile(r"\d+\.\d{1,2}")
"""A number as JSON and TOML have it; with three figures behind it, a point is one of thousands."""
_OF_PICTURE = {"anh": "", "rong": "rong", "cao": "cao", "thay_the": "thay_the"}


def read_values(path: Path) -> dict[str, Any]:
    """The values of a file (``.yaml``, ``.json``, ``.toml``): texts, lists, mappings, and pictures (``{ảnh: ky.png,
    rộng: 40}``), whose files lie in its folder.

    Raises :class:`InputError` with every fault and its line; :class:`UsageError` for a format that none has.
    """
    if is_folder(path):
        raise PlanError(IS_FOLDER.said(at=Place(str(path))))
    format = path.suffix.lower().lstrip(".")
    if not format:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=tuple(f".{name}" for name in PLAN_FILES)))
    try:
        tree = loader(format).load(decode(read_bytes(path), str(path)), str(path))
    except PlanError as error:
        if error.problems[0].rule == EMPTY_FILE.id:
            raise InputError(EMPTY_FILE.said("du_lieu", at=Place(str(path)))) from error
        raise
    return _Reading(tree, path.parent).values()


class _Reading:
    """One file on its way to values."""

    def __init__(self, tree: Tree, folder: Path) -> None:
        self._tree, self._folder = tree, folder
        self._found: list[Problem] = []

    def values(self) -> dict[str, Any]:
        data = self._tree.data
        if not isinstance(data, dict):
            self._note((), DATA_FILE.said())
            data = {}
        values = dict(self._named(data, ()))
        if self._found:
            raise InputError(sorted(self._found, key=lambda one: (one.line, one.column)))
        return values

    def _note(self, path: Keys, said: Diagnostic) -> None:
        line, column = self._tree.place(path)
        self._found.append(Problem.of(said, source=self._tree.source, line=line, column=column, path=path))

    def _named(self, data: dict[str, Any], path: Keys) -> Iterator[tuple[str, Any]]:
        seen: set[str] = set()
        for key, value in data.items():
            name = fold(key)
            if name in seen:
                self._note((*path, key), DATA_FILE.said("trung", ten=key))
            seen.add(name)
            yield name, self._value(value, (*path, key))

    def _value(self, value: Any, path: Keys) -> Any:
        if isinstance(value, list):
            return [self._value(one, (*path, i)) for i, one in enumerate(value)]
        if not isinstance(value, dict):
            return self._tree.days.get(path, "" if value is None else value)
        if any(fold(key) == "anh" for key in value):
            return self._picture(value, path)
        return dict(self._named(value, path))

    def _picture(self, value: dict[str, Any], path: Keys) -> Any:
        said: dict[str, Any] = {}
        before = ""
        for key, typed in value.items():
            name, here = fold(key), (*path, key)
            if key.isdecimal() and typed is None and before.isdecimal():  # {rộng: 12,5} is two keys in YAML
                self._note(here, DATA_FILE.said("phay", ten=key, truoc=before))
            elif name not in _OF_PICTURE:
                self._note(here, DATA_FILE.said("khoa", ten=key))
            elif name in said:
                self._note(here, DATA_FILE.said("trung", ten=key))
            elif name in ("rong", "cao"):
                said[name] = self._number(key, typed, here)
            else:
                said[name] = typed if isinstance(typed, str) else ""
            before = str(typed)
        file = self._inside(said.pop("anh"), path)
        if file is None:
            return None
        try:
            return Anh(file, **said)
        except ThiduaError as error:
            for problem in error.problems:
                self._note(path, problem.changed(label=problem.source))
            return None

    def _number(self, key: str, typed: Any, path: Keys) -> float | None:
        text = str(typed)
        try:
            return float(text) if _WITH_POINT.fullmatch(text) else float(parse_number(text))
        except ValueError:
            self._note(path, DATA_FILE.said("so", ten=key, gia_tri=text))
            return None

    def _inside(self, name: str, path: Keys) -> Path | None:
        """The file of a picture, where it lies in the folder: by its name, and where that leads."""
        if not name.strip():
            self._note(path, DATA_FILE.said("trong"))
            return None
        typed = PurePosixPath(name.replace("\\", "/"))
        outside = typed.is_absolute() or PureWindowsPath(name).drive or ".." in typed.parts or "\0" in name
        file = self._folder / typed
        if not outside:
            try:
                outside = not file.resolve().is_relative_to(self._folder.resolve())
            except (OSError, RuntimeError):
                outside = True
        if outside:
            self._note(path, DATA_FILE.said("ngoai", ten=name))
            return None
        return file
