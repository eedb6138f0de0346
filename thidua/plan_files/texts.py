"""A plan file as a text that is to be changed: what it holds, its plan, and where each value stands in it."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.budget import LIMITS, Limits
from thidua.cursor import Path
from thidua.decoding import clean, decode, refuse_larger
from thidua.diagnostics import Place, words_of
from thidua.formats import PLAN_FILES
from thidua.model import HoSo, KeHoach
from thidua.plan_files import loader, plan_data, plan_of_tree
from thidua.plan_files.edits import Remarks, rewritten
from thidua.plan_files.places import Places
from thidua.plan_files.spans import Layout, layout_of
from thidua.plan_files.tree import Loaded, Tree
from thidua.records import frozen


@frozen
class PlanText:
    """A plan file that was read without a fault: its text, the ``format``, the name of the file for messages."""

    text: str
    format: str
    source: str
    tree: Tree
    layout: Layout

    @classmethod
    def of(cls, data: bytes | str, format: str, source: str = "", limits: Limits = LIMITS) -> PlanText:
        """A plan file. Raises :class:`PlanError` for one that cannot be read."""
        if isinstance(data, str):
            refuse_larger(data, source, limits)
        text = clean(data, source) if isinstance(data, str) else decode(data, source, limits)
        kind = PLAN_FILES[format]
        tree = loader(format).load(text, source, limits)
        ended = text if text.endswith("\n") else text + "\n"
        return cls(text, kind, source, tree, layout_of(tree, ended, kind))

    @classmethod
    def of_plan(cls, plan: KeHoach, format: str = "yaml", source: str = "") -> PlanText:
        """The plan file of a plan."""
        return cls.of(loader(format).dump(plan_data(plan)), format, source)

    def plan(self, office: HoSo | None = None) -> KeHoach:
        """The plan that it holds. Raises :class:`PlanError` with every fault and its line."""
        return plan_of_tree(self.tree, office)

    @property
    def data(self) -> Loaded:
        """What it holds, by the keys of the file."""
        return self.layout.data

    def changed(self, data: Loaded, remarks: Remarks | None = None) -> PlanText:
        """The file with other data, as :func:`rewritten` changes it."""
        return PlanText.of(rewritten(self.text, self.format, data, remarks), self.format, self.source)

    def at(self, path: Path) -> Place:
        """Where a value stands, by the keys of the file."""
        line, column = self.tree.place(path)
        return Place(self.source, line, column, path, words_of(path))

    def raw(self, path: Path) -> Path:
        """The way of the file to a value of its plan, or to the nearest thing that holds it."""
        found = Places(self.tree).of(path)
        return next((one for one, place in self.tree.lines.items() if place == found and one in self.layout.spans), ())

    def texts(self) -> Iterator[tuple[Path, str]]:
        """Every text of the file with the way to it, in order."""
        return _texts(self.data, ())


def _texts(data: Loaded, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _texts(value, (*path, at))
    elif isinstance(data, str):
        yield path, data
