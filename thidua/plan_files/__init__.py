"""From a file to a plan: the suffix finds the module here that reads it; every fault with its line, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

from thidua.budget import LIMITS, Limits
from thidua.decoding import decode, refuse_larger
from thidua.diagnostics import Place
from thidua.errors import PlanError, Problem, UsageError
from thidua.files import read_bytes
from thidua.formats import PLAN_FILES as FORMATS
from thidua.model import KeHoach
from thidua.model.data import Faults
from thidua.plan_files.places import Places
from thidua.plan_files.sentences import rejoined
from thidua.plan_files.tree import Tree
from thidua.rulebook.calls import UNREADABLE_FORMAT
from thidua.rulebook.plans import NO_PLAN
from thidua.wording import fold


class Loader(Protocol):
    """A module of this package, named as the format it loads and dumps."""

    def load(self, text: str, source: str, limits: Limits = LIMITS) -> Tree:
        """The plain tree of a plan file. Raises :class:`PlanError`."""

    def dump(self, data: Any) -> str:
        """A plan file that loads as ``data``."""


def loader(format: str) -> Loader:
    """The loader of a format. Raises :class:`UsageError` for a format that none has."""
    if format not in FORMATS:
        raise unreadable(format, FORMATS)
    return cast(Loader, import_module(f"{__name__}.{FORMATS[format]}"))


def format_of(text: str) -> str | None:
    """The format of the text of a plan file, where its first line says it: a brace, or a field before ``:`` or ``=``;
    ``None`` for any other text.
    """
    lines = (line.strip() for line in text.lstrip("\ufeff").splitlines())
    first = next((line for line in lines if line and line[0] != "#" and line != "---"), "")
    if first.startswith("{"):
        return "json"
    for sign, format in ((":", "yaml"), ("=", "toml")):
        key, found, _ = first.partition(sign)
        if found and fold(key.strip("\"' []")) in KeHoach.fields():
            return format
    return None


def unreadable(format: str, known: Iterable[str]) -> UsageError:
    """The error that says which formats can be read."""
    if format in ("docm", "dotm"):
        return UsageError(UNREADABLE_FORMAT.said("macro", ten=format))
    return UsageError(UNREADABLE_FORMAT.said(ten=format, co=tuple(known)))


def read_plan(data: bytes | str, format: str, source: str, limits: Limits = LIMITS) -> KeHoach:
    """The plan that a plan file holds. Raises :class:`PlanError` with every fault and its line."""
    return read_with_places(data, format, source, limits)[0]


def read_with_places(data: bytes | str, format: str, source: str, limits: Limits = LIMITS) -> tuple[KeHoach, Places]:
    """The same, and where its values stand in the file."""
    load = loader(format).load
    if isinstance(data, str):
        refuse_larger(data, source, limits)
    text = data if isinstance(data, str) else decode(data, source, limits)
    tree = load(text, source, limits)
    if not isinstance(tree.data, dict):
        line, column = tree.place(())
        raise PlanError(NO_PLAN.said(at=Place(source, line, column)))
    faults = Faults()
    plan = None
    try:
        plan = KeHoach.from_data(rejoined(tree, KeHoach), (), faults)
    except PlanError as error:
        faults.adopt((), error)
    if faults.found or plan is None:
        raise PlanError(sorted(_problems(faults, tree), key=lambda problem: (problem.line, problem.column)))
    return plan, Places(tree)


def read_data(path: Path) -> Tree:
    """What a file in one of the formats of a plan file holds, and where. Raises what :func:`read_plan` raises."""
    return loader(path.suffix.lower().lstrip(".")).load(decode(read_bytes(path), str(path)), str(path))


def plan_data(plan: KeHoach) -> dict[str, Any]:
    """A plan as plain data: short forms, accented keys, paper order."""
    return plan.to_data()


def _problems(faults: Faults, tree: Tree) -> list[Problem]:
    found = []
    for problem in faults.found:
        line, column = tree.place(problem.path)
        found.append(problem.changed(source=tree.source, line=line, column=column))
    return found
