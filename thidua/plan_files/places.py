"""Where the values of a plan stand in its file: by the labels of the model, however its keys were spelt."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.cursor import Path, Position
from thidua.plan_files.tree import Tree
from thidua.wording import fold

_BASES, _MEMBERS = "can_cu", "gom"
_TYPED_WITH = {"ky_hieu": "so", "luu": "noi_nhan"}
"""Fields that people type with another one (``15/KH-SNV``, a Lưu line among recipients): the model takes them apart."""


class Places:
    """The lines of a plan file, by the way to each value in the plan that was read from it."""

    def __init__(self, tree: Tree) -> None:
        self._lines: dict[Path, Position] = {}
        for path, position in tree.lines.items():
            self._lines.setdefault(_folded(path), position)
        self._bases = [*self._flat((_BASES,))]

    def of(self, path: Path) -> Position:
        """The line and column of a value, or of the nearest thing that holds it; (0, 0) where none is known."""
        path = _folded(path)
        if path and path[:1] not in self._lines and path[0] in _TYPED_WITH:
            path = (_TYPED_WITH[path[0]],)
        if path[:1] == (_BASES,) and len(path) > 1 and isinstance(path[1], int) and path[1] < len(self._bases):
            path = (*self._bases[path[1]], *path[2:])
        return next((self._lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in self._lines), (0, 0))

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


def _folded(path: Path) -> Path:
    return tuple(step if isinstance(step, int) else fold(step) for step in path)
