"""Where the values of a plan stand in its file: by the labels of the model, however its keys were spelt."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from thidua.cursor import Path, Position
from thidua.diagnostics import Place, words_of
from thidua.errors import Problem
from thidua.plan_files.joining import Joined, folded
from thidua.plan_files.tree import Tree

_BASES, _MEMBERS = "can_cu", "gom"
_TYPED_WITH = {"ky_hieu": "so", "luu": "noi_nhan"}
"""Fields that people type with another one (``15/KH-SNV``, a Lưu line among recipients): the model takes them apart."""


class Places:
    """The lines of a plan file, by the way to each value in the plan that was read from it; of what came from the
    profile of its office, those of that.
    """

    def __init__(self, tree: Tree, joined: Joined | None = None) -> None:
        self._tree, self._joined = tree, joined or Joined({})
        self._lines: dict[Path, Position] = {}
        for path, position in tree.lines.items():
            self._lines.setdefault(folded(path), position)
        self._bases = [*self._flat((_BASES,))]

    def of(self, path: Path) -> Position:
        """The line and column of a value, or of the nearest thing that holds it; (0, 0) where none is known."""
        path = self._way(path)
        return next((self._lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in self._lines), (0, 0))

    def exactly(self, path: Path) -> Position:
        """The line and column of a value itself; (0, 0) where it does not stand."""
        return self._lines.get(self._way(path), (0, 0))

    def _way(self, path: Path) -> Path:
        """The way to a value as the file goes it, by names of fields."""
        path = folded(path)
        if path and path[:1] not in self._lines and path[0] in _TYPED_WITH:
            path = (_TYPED_WITH[path[0]],)
        if path[:1] == (_BASES,) and len(path) > 1 and isinstance(path[1], int) and path[1] < len(self._bases):
            path = (*self._bases[path[1]], *path[2:])
        if path[1:2] == (0,) and path[:2] not in self._lines:
            path = (path[0], *path[2:])  # one alone, which no list holds
        return path

    def at(self, path: Path, *, raw: bool = False) -> Place:
        """Where a value is said, file and all; ``raw``: by the keys of the file, not those of the model."""
        of_office, way = self._joined.origin(path)
        if of_office and self._joined.office:
            return attrs.evolve(self._joined.office.place(way), path=path, label=words_of(path))
        line, column = self._tree.place(way) if raw else self.of(way)
        return Place(self._tree.source, line, column, path, words_of(path))

    def told(self, problem: Problem) -> Problem:
        """A fault at its line; of the plan by the numbers that its items have in its file."""
        at, (of_office, way) = self.at(problem.path, raw=True), self._joined.origin(problem.path)
        told = problem.changed(source=at.source, line=at.line, column=at.column)
        return told if of_office or way == problem.path else told.changed(path=way, label=words_of(way))

    def of_office(self) -> Iterator[Path]:
        """The ways to what came from the office."""
        return (path for path, (of_office, _) in self._joined.ways.items() if of_office)

    def _flat(self, path: Path) -> Iterator[Path]:
        """The paths of căn cứ, of which some may stand together in groups: the model keeps one list."""
        if (*path, _MEMBERS) in self._lines:
            path = (*path, _MEMBERS)
        at = 0
        while (*path, at) in self._lines:
            if (*path, at, _MEMBERS) in self._lines:
                yield from self._flat((*path, at))
            else:
                yield (*path, at)
            at += 1
        if at == 0 and path != (_BASES,):
            yield path
