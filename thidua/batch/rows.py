"""One plan for many units: what a table says of each put into the fields and the words of a plan file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from functools import cached_property
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.batch.naming import safe_name
from thidua.batch.tables import Cell, Row, Table, is_faulty, read_table, said_in
from thidua.budget import LIMITS, Limits
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Place, words_of
from thidua.errors import PlanError, Problem, ThiduaError, UsageError
from thidua.formats import PLAN_FILES
from thidua.model import HoSo, KeHoach
from thidua.model.node import Node
from thidua.plan_files import plan_of_tree, read_data, read_office
from thidua.plan_files.braces import filled, has_braces, names_in
from thidua.plan_files.joining import folded
from thidua.plan_files.tree import Loaded, Tree
from thidua.rulebook import mistyped
from thidua.rulebook.calls import NO_SUFFIX, wrong_kind
from thidua.rulebook.files import TABLE
from thidua.wording import fold


def read_rows(
    plan: str | Path | Mapping[str, Any],
    table: str | Path | IO[bytes] | Iterable[Mapping[str, Any]] | Any,
    *,
    sheet: str | int | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Rows:
    """The plans of many units: one plan file, or its data, and a table with a row for each unit.

    A column that is called as a field fills it, dotted for what is inside (``cơ quan.tên``, ``chỉ tiêu.1.giá trị``); an
    empty cell leaves it as the plan has it. In the words of the plan ``{Tên xã}`` is what the row has in that column,
    numbers and days the Vietnamese way; ``{{`` and ``}}`` are the signs themselves. A column without a dot that stands
    in braces is only said there. Tables: ``.csv`` as Excel saves it, ``.xlsx``, ``.ods``, data frames of pandas or
    polars, lists of mappings; ``sheet`` of a workbook by name or number.
    ``office`` is that of :func:`thidua.read`.

    Raises :class:`PlanError` for a table or a plan file at fault, for a name in braces that is no column, with its
    place, and for a column that is called as no field; a row at fault is told when its plan is made.
    """
    profile = office if office is None or isinstance(office, HoSo) else read_office(office, limits=limits)
    tree = _tree(plan, limits)
    found = read_table(table, sheet=sheet, limits=limits)
    return Rows(found, Filled.of(tree, found, profile))


def _tree(plan: object, limits: Limits) -> Tree:
    if isinstance(plan, Mapping):
        return Tree(dict(plan))
    if not isinstance(plan, str | Path):
        raise UsageError(wrong_kind("ke_hoach_goc", plan))
    path = Path(plan)
    if not path.suffix:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=tuple(f".{one}" for one in PLAN_FILES)))
    return read_data(path, limits)


class Rows(Sized, Iterable["KeHoach | ThiduaError"]):
    """The plans of a table, in the order of its rows, made one after another; of a row at fault the error.

    ``table`` is the table, ``unused`` the columns that no field and no word of the plan takes.
    """

    def __init__(self, table: Table, filled: Filled) -> None:
        self.table, self.filled = table, filled

    def __len__(self) -> int:
        return len(self.table.rows)

    def __iter__(self) -> Iterator[KeHoach | ThiduaError]:
        for row in self.table.rows:
            try:
                yield self.filled(row)
            except ThiduaError as error:
                yield error

    @property
    def unused(self) -> tuple[str, ...]:
        """The columns that no field and no word of the plan takes."""
        used = {*self.filled.fields, *(column for some in self.filled.words.values() for column in some)}
        return tuple(name for at, name in enumerate(self.table.columns) if name and at not in used)

    def name_of(self, row: Row) -> str:
        """What the file of a row is called where nobody says it: its number, and what it differs in from the others."""
        digits = len(str(self.table.rows[-1].number))
        column = self._telling
        said = "" if column is None else said_in(row.cells[column], "")
        return safe_name(f"{row.number:0{digits}} {said}")

    @cached_property
    def _telling(self) -> int | None:
        """The column by which the rows are told apart: the one in whose words most differ, the first of such; of a row
        alone the first with words.
        """
        if len(self.table.rows) == 1:
            return next((at for at, one in enumerate(self.table.rows[0].cells) if isinstance(one, str)), None)
        best: tuple[int, int, int] = (0, 0, 0)
        for at in range(len(self.table.columns)):
            cells = [row.cells[at] for row in self.table.rows]
            words = [one for one in cells if isinstance(one, str)]
            best = max(best, (len({*words}), len({*map(str, cells)}), -at))
        return -best[2] if max(best[:2]) > 1 else None


@attrs.frozen
class Filled:
    """A plan file that waits for its rows: where each column goes.

    ``fields``: the way in the plan by column; ``words``: the columns that stand in braces in a text of the file, by the
    way to the text; ``office`` what the plan takes what it leaves out from.
    """

    tree: Tree
    columns: Mapping[str, int]
    fields: Mapping[int, Way]
    words: Mapping[Way, tuple[int, ...]]
    table: Table
    office: HoSo | None = None

    @classmethod
    def of(cls, tree: Tree, table: Table, office: HoSo | None) -> Filled:
        """Takes a plan file and a table together. Raises :class:`PlanError` with all that does not fit."""
        columns = {fold(name): at for at, name in enumerate(table.columns) if name}
        problems: list[Diagnostic] = []
        words = dict(_words(tree, columns, table, problems))
        spoken = {column for some in words.values() for column in some}
        fields = {at: way for at, way in _fields(table, problems) if len(way) > 1 or at not in spoken}
        unclear = (at for at, way in fields.items() if _is_one_of_several(tree.data, way))
        problems += (TABLE.said("chi_so", at=Place(table.source, label=f"cột “{table.columns[at]}”")) for at in unclear)
        if problems:
            raise PlanError(problems)
        bare = attrs.evolve(table, rows=())  # which travels with each worker
        return cls(tree, columns, fields, words, bare, office)

    def __call__(self, row: Row) -> KeHoach:
        """The plan of a row. Raises :class:`PlanError` with every fault, each at its cell or its line of the plan."""
        if problems := [*self._unfit(row)]:
            raise PlanError(problems)
        data = self._with_words(self.tree.data, (), lambda text: filled(text, lambda name: self._word(name, row)))
        try:
            for column, way in self.fields.items():
                if (cell := row.cells[column]) is not None:
                    data = _put(data, way, cell, KeHoach)
            return plan_of_tree(attrs.evolve(self.tree, data=data), self.office)
        except PlanError as error:
            raise PlanError(self._placed(one, row) for one in error.problems) from None

    def without_rows(self) -> KeHoach:
        """The plan itself: what differs between the rows is ``…``, or not said where nothing else stands there."""
        return plan_of_tree(attrs.evolve(self.tree, data=self._with_words(self.tree.data, (), _left_open)), self.office)

    def _unfit(self, row: Row) -> Iterator[Diagnostic]:
        spoken = {column for some in self.words.values() for column in some}
        for column in sorted(spoken | self.fields.keys()):
            at, name = self.table.place(row.number, column), self.table.columns[column]
            if is_faulty(cell := row.cells[column]):
                yield TABLE.said("o_loi", at=at, chu=str(cell))
            elif cell is None and column in spoken:
                yield TABLE.said("o_trong", at=at, ten=name)

    def _with_words(self, data: Loaded, way: Way, said: Callable[[str], str | None]) -> Loaded:
        """The data of the file, with what is said for each text that holds braces."""
        if way in self.words:
            return said(data if isinstance(data, str) else f"{{{_only_key(data)}}}")
        if isinstance(data, dict):
            return {key: self._with_words(one, (*way, key), said) for key, one in data.items()}
        if isinstance(data, list):
            return [self._with_words(one, (*way, at), said) for at, one in enumerate(data)]
        return data

    def _word(self, name: str, row: Row) -> str:
        column = self.columns[fold(name)]
        return said_in(row.cells[column], self.table.columns[column])

    def _placed(self, problem: Problem, row: Row) -> Problem:
        """A fault of a plan at the cell that it comes of; else at the line of the plan, with the row."""
        way = folded(problem.path)
        of_field = [(len(one), column) for column, one in self.fields.items() if way[: len(one)] == folded(one)]
        of_words = [(len(one), some[0]) for one, some in self.words.items() if some and folded(one)[: len(way)] == way]
        for _, column in sorted(of_field, reverse=True) or sorted(of_words):
            at = self.table.place(row.number, column)
            label = f"{at.label}, {words_of(problem.path)}" if problem.path else at.label
            return problem.changed(source=at.source, line=0, column=0, label=label)
        said = f"hàng {row.number} của {self.table.source}" if self.table.source else f"hàng {row.number}"
        return problem.changed(label=", ".join(filter(None, (said, problem.label))))


def _left_open(text: str) -> str | None:
    """A text without the words of any row; none where it has no others."""
    said = filled(text, lambda name: "…")
    return said if said.strip("… ") else None


def _fields(table: Table, problems: list[Diagnostic]) -> Iterator[tuple[int, Way]]:
    """The columns that are called as fields of a plan, each with the way there."""
    for at, name in enumerate(table.columns):
        steps = [one.strip() for one in name.split(".")]
        known = fold(steps[0]) in KeHoach.fields()
        if not name or not (known or (len(steps) > 1 and all(steps))):
            continue
        way = tuple(int(one) - 1 if one.isdigit() else one for one in steps)
        labels = _way(way, KeHoach)
        if isinstance(labels, Diagnostic):
            problems.append(labels.changed(at=Place(table.source, label=f"cột “{name}”")))
        else:
            yield at, labels


def _way(steps: Sequence[str | int], part: type[Node] | None) -> Way | Diagnostic:
    """The way to a field by labels; what is said of one that is none."""
    out: list[str | int] = []
    for step in steps:
        if isinstance(step, int):
            if step < 0 or not out or isinstance(out[-1], int):
                return TABLE.said("chi_so")
            out.append(step)
            continue
        fields = part.fields() if part else {}
        if (name := fold(step)) not in fields:
            labels = tuple(field.label for field in fields.values())
            return mistyped(TABLE, step, labels, "cot", co=labels)
        out.append(fields[name].label)
        part = fields[name].holds(part) if part else None
    return tuple(out)


def _is_one_of_several(data: Loaded, way: Way) -> bool:
    """A way goes into one of several in a list, and does not say which."""
    for step in way:
        if isinstance(step, int):
            data = data[step] if isinstance(data, list) and step < len(data) else None
        elif isinstance(data, list) and len(data) > 1:
            return True
        elif isinstance(data, dict):
            data = next((one for key, one in data.items() if fold(key) == fold(step)), None)
    return False


def _put(data: Any, way: Way, value: Cell, part: type[Node] | None) -> Any:
    """Data with a value at the end of a way; what stands there as a text for a part is taken as that part."""
    if not way:
        return value
    step, *rest = way
    if isinstance(step, int):
        items = [*data] if isinstance(data, list) else [] if data is None else [data]
        items += [None] * (step + 1 - len(items))
        items[step] = _put(items[step], tuple(rest), value, part)
        return items
    if isinstance(data, list):
        return [_put(data[0] if data else None, way, value, part)]
    if not isinstance(data, dict):
        short = part.fields()[part.shorthand].label if part and part.shorthand else ""
        data = {short: data} if data is not None and short else {}
    key = next((one for one in data if fold(str(one)) == fold(step)), step)
    inner = part.fields()[fold(step)].holds(part) if part else None
    return {**data, key: _put(data.get(key), tuple(rest), value, inner)}


def _words(
    tree: Tree, columns: Mapping[str, int], table: Table, problems: list[Diagnostic]
) -> Iterator[tuple[Way, tuple[int, ...]]]:
    """The texts of a plan file that hold braces, each with the columns that it names."""
    for way, text in _texts(tree.data, (), columns):
        found = []
        for name in names_in(text):
            if fold(name) in columns:
                found.append(columns[fold(name)])
            else:
                line, column = tree.place(way)
                at = Place(tree.source, line, column, way, words_of(way))
                named = tuple(filter(None, table.columns))
                problems.append(mistyped(TABLE, name, named, "ten", at=at, co=named))
        if has_braces(text):
            yield way, tuple(found)


def _texts(data: Loaded, way: Way, columns: Mapping[str, int]) -> Iterator[tuple[Way, str]]:
    """The texts of a plan file; ``{Tên xã}`` without quotes, which YAML takes as a mapping, is one."""
    if isinstance(data, str):
        yield way, data
    elif isinstance(data, dict):
        if fold(_only_key(data)) in columns:
            yield way, f"{{{_only_key(data)}}}"
            return
        for key, one in data.items():
            yield from _texts(one, (*way, key), columns)
    elif isinstance(data, list):
        for at, one in enumerate(data):
            yield from _texts(one, (*way, at), columns)


def _only_key(data: Loaded) -> str:
    """The key of a mapping that has one, without a value."""
    return next(iter(data)) if isinstance(data, dict) and len(data) == 1 and None in data.values() else ""
