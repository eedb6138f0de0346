"""From a file to a plan: the suffix finds the module here that reads it; every fault with its line, all at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

from thidua.budget import LIMITS, Limits
from thidua.decoding import decode, refuse_larger
from thidua.diagnostics import Place
from thidua.errors import PlanError, Problem, TemplateError, UsageError
from thidua.files import read_bytes
from thidua.formats import PLAN_FILES as FORMATS
from thidua.model import HoSo, KeHoach
from thidua.model.data import Faults
from thidua.model.ho_so import OF_PRINTS
from thidua.model.node import Node
from thidua.plan_files.joining import joined
from thidua.plan_files.places import Places
from thidua.plan_files.sentences import rejoined
from thidua.plan_files.tree import Tree
from thidua.rulebook.calls import UNREADABLE_FORMAT, wrong_kind
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


def read_plan(
    data: bytes | str, format: str, source: str, limits: Limits = LIMITS, office: HoSo | None = None
) -> KeHoach:
    """The plan that a plan file holds, what it leaves out taken from the profile of its office.

    Raises :class:`PlanError` with every fault and its line.
    """
    return read_with_places(data, format, source, limits, office)[0]


def read_with_places(
    data: bytes | str, format: str, source: str, limits: Limits = LIMITS, office: HoSo | None = None
) -> tuple[KeHoach, Places]:
    """The same, and where its values stand in the file."""
    return _plan(_loaded(data, format, source, limits), office)


def plan_of_tree(tree: Tree, office: HoSo | None = None) -> KeHoach:
    """The same of a plan file that was loaded already."""
    return _plan(tree, office)[0]


def plan_of_data(data: Mapping[str, Any], office: HoSo) -> KeHoach:
    """The same of the data of a plan as a program has them."""
    return _plan(Tree(dict(data)), office)[0]


def read_office(source: str | Path | Mapping[str, Any], *, limits: Limits = LIMITS) -> HoSo:
    """The profile of an office: a file in one of the formats of a plan file (``co-quan.yaml``), or its data.

    Raises :class:`PlanError` with every fault and its line.
    """
    if isinstance(source, Mapping):
        return HoSo.from_data(source)
    if not isinstance(source, str | Path):
        raise UsageError(wrong_kind("ho_so", source))
    path = Path(source)
    tree = read_data(path, limits)
    places = Places(tree)
    office = _made(HoSo, _mapping(tree, "ho_so"), places).said_in(str(path), places.of)
    if office.kieu:
        from thidua.templates.source import style_fault  # what it needs is heavy

        wrong = (
            (name, style_fault(name, value if isinstance(value, str) else float(value))) for name, value in office.kieu
        )
        if problems := [Problem.of(said, at=office.place(("kiểu", name))) for name, said in wrong if said]:
            raise PlanError(problems)
    if office.loi_rieng:
        from thidua.templates import refuse_taken

        try:
            refuse_taken(office)
        except TemplateError as error:
            raise PlanError(error.problems) from error
    return office


def _plan(tree: Tree, office: HoSo | None) -> tuple[KeHoach, Places]:
    chosen = Faults()
    whole = joined(_mapping(tree, ""), office, chosen)
    typed, places = Places(tree), Places(tree, whole)
    known = map(typed.told, chosen.found)
    return _made(KeHoach, whole.data, places, known), places


def _loaded(data: bytes | str, format: str, source: str, limits: Limits) -> Tree:
    load = loader(format).load
    if isinstance(data, str):
        refuse_larger(data, source, limits)
    text = data if isinstance(data, str) else decode(data, source, limits)
    return load(text, source, limits)


def read_data(path: Path, limits: Limits = LIMITS) -> Tree:
    """What a file in one of the formats of a plan file holds, and where. Raises what :func:`read_plan` raises."""
    load = loader(path.suffix.lower().lstrip("."))
    return load.load(decode(read_bytes(path, limits.file), str(path), limits), str(path), limits)


def shown(plan: KeHoach, places: Places, office: HoSo | None = None) -> str:
    """The plan file of a plan, in YAML, in which a comment at each value that came from the office says where that
    has it; in comments of its own, what the ``office`` says of its prints, which no plan holds.
    """
    yaml = loader("yaml")
    text = yaml.dump(plan_data(plan))
    lines, own = text.split("\n"), Places(yaml.load(text, ""))
    ways = [*places.of_office()]
    inner = [way for way in ways if way not in {one[:-1] for one in ways}]
    for line, at in {own.exactly(way)[0]: places.at(way) for way in inner}.items():
        if line:  # what says nothing is not written
            lines[line - 1] += _said_at(at)
    prints = [*_of_prints(office)] if office and of_prints(office, plan) else []
    return "\n".join([*prints, *([""] if prints else []), *lines])


def of_prints(office: HoSo, plan: KeHoach) -> tuple[str, ...]:
    """What the profile of a plan's office says of its prints, which no plan holds: the labels of it."""
    found = [HoSo.fields()[name].label for name in OF_PRINTS if getattr(office, name)]
    return tuple(found) if office.is_of(plan.co_quan) else ()


def _said_at(at: Place) -> str:
    """Where an office says something, as a comment."""
    return f"  # {' '.join(at.source.split()) or 'hồ sơ cơ quan'}{f':{at.line}' if at.line else ''}"


def _of_prints(office: HoSo) -> Iterator[str]:
    """What an office says of the prints of its plans, as comments."""
    data = office.to_data()
    for field in map(HoSo.fields().__getitem__, OF_PRINTS):
        said = data.get(field.label)
        for name, value in said.items() if isinstance(said, dict) else [("", said)]:
            if value is not None:
                way = (field.label, *([name] if name else []))
                yield f"# {', '.join(way)}: {' '.join(str(value).split())}{_said_at(office.place(way))}"


def plan_data(plan: KeHoach) -> dict[str, Any]:
    """A plan as plain data: short forms, accented keys, paper order."""
    return plan.to_data()


def _mapping(tree: Tree, form: str) -> dict[str, Any]:
    """What a file says; of a plan by the fields of a profile, too, for it may name fields of work as that does."""
    data = rejoined(tree, HoSo)
    if not isinstance(data, dict):
        line, column = tree.place(())
        raise PlanError(NO_PLAN.said(form, at=Place(tree.source, line, column)))
    return data


_N = TypeVar("_N", bound=Node)


def _made(cls: type[_N], data: Mapping[str, Any], places: Places, known: Iterable[Problem] = ()) -> _N:
    """What a file says, made. Raises :class:`PlanError` with every fault, each at its line of the file that says it;
    some are ``known`` already.
    """
    faults, made = Faults(), None
    try:
        made = cls.from_data(data, (), faults)
    except PlanError as error:
        faults.adopt((), error)
    problems = [*known, *map(places.told, faults.found)]
    if problems or made is None:
        raise PlanError(sorted(problems, key=lambda problem: (problem.line, problem.column)))
    return made
