"""One plan for many units: what a table says of each put into the fields and the words of a plan file."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence, Sized
from contextlib import suppress
from functools import cached_property, reduce
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.batch.cells import Cell, Unsaid, is_faulty, said_in
from thidua.batch.naming import safe_name
from thidua.batch.tables import Row, Table, read_table
from thidua.budget import DEEPEST, LIMITS, Limits
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Place, words_of
from thidua.errors import PlanError, Problem, ThiduaError, UsageError
from thidua.formats import PLAN_FILES
from thidua.log import log
from thidua.model import HoSo, KeHoach
from thidua.model.ho_so import OF_PRINTS
from thidua.model.node import Node
from thidua.plan_files import plan_of_tree, read_data, read_office
from thidua.plan_files.braces import filled, has_braces, is_left_open, names_in
from thidua.plan_files.joining import folded
from thidua.plan_files.tree import Loaded, Tree
from thidua.rulebook import mistyped
from thidua.rulebook.calls import NO_SUFFIX, wrong_kind
from thidua.rulebook.files import ALIKE, TABLE
from thidua.rulebook.plans import TOO_DEEP
from thidua.wording import fold, nearest_word

_KNOWN_BY = (("co_quan",), ("co_quan", "ten"), ("co_quan", "chu_quan"))
"""What a profile says of whose it is, by which it is known as the one of a plan."""
_COUNTERS = frozenset(("stt", "tt", "so_tt", "so_thu_tu"))
_NAMING = frozenset(("ten", "don", "xa", "phuong", "co", "truong", "to", "phong", "ban"))
"""Columns that are called so only count the rows; those whose first word is such a one name the units."""


def read_rows(
    plan: str | Path | Mapping[str, Any],
    table: str | Path | bytes | IO[bytes] | Iterable[Mapping[str, Any]] | Any,
    *,
    format: str | None = None,
    sheet: str | int | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Rows:
    """The plans of many units: one plan file, or its data, and a table with a row for each unit.

    A column that is called as a field fills it, dotted for what is inside (``cơ quan.tên``, ``chỉ tiêu.1.giá trị``); an
    empty cell leaves it as the plan has it. In the words of the plan, and in those that it takes from its office,
    ``{Tên xã}`` is what the row has in that column, numbers and days the Vietnamese way; ``{{`` and ``}}`` are the
    signs themselves. A column without a dot that stands in braces is only said there. Tables: ``.csv`` as Excel saves
    it, ``.xlsx``, ``.ods`` (a path, or with ``format`` an open file or bytes), data frames of pandas or polars, lists
    of mappings; ``sheet`` of a workbook by name or number.
    ``office`` is that of :func:`thidua.read`.

    Raises :class:`PlanError` for a table or a plan file at fault, for a name in braces that is no column, with its
    place, and for a column that is called as no field; a row at fault is told when its plan is made. A table of which
    nothing is used, so that all documents are equal, is told to the logger ``thidua``.
    """
    if not isinstance(format, str | None):
        raise UsageError(wrong_kind("dinh_dang", format))
    profile = office if office is None or isinstance(office, HoSo) else read_office(office, limits=limits)
    tree = _tree(plan, limits)
    asked = {fold(name): True for text in (*_said(tree.data), *_said(_data_of(profile))) for name in names_in(text)}
    names = {**dict.fromkeys(KeHoach.fields(), False), **asked}
    found = read_table(table, format=format, sheet=sheet, names=names, limits=limits)
    rows = Rows(found, Filled.of(tree, found, profile))
    if rows.alike:
        log().warning("%s", rows.alike)
    return rows


def _tree(plan: object, limits: Limits) -> Tree:
    if isinstance(plan, Mapping):
        _refuse_deep(plan)
        return Tree(dict(plan))
    if not isinstance(plan, str | Path):
        raise UsageError(wrong_kind("ke_hoach_goc", plan))
    path = Path(plan)
    if not path.suffix:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=tuple(f".{one}" for one in PLAN_FILES)))
    return read_data(path, limits)


def _refuse_deep(data: Mapping[str, Any]) -> None:
    """Raises :class:`PlanError` for lists and mappings deeper in one another than a plan file may have them."""
    level: list[Any] = [data]
    for _ in range(DEEPEST):
        inside = (one for part in level for one in (part.values() if isinstance(part, Mapping) else part))
        level = [one for one in inside if isinstance(one, Mapping | list | tuple)]
        if not level:
            return
    raise PlanError(TOO_DEEP.said("du_lieu", nhieu_nhat=DEEPEST))


class Rows(Sized, Iterable["KeHoach | ThiduaError"]):
    """The plans of a table, in the order of its rows, made one after another; of a row at fault the error.

    ``table`` is the table, ``unused`` the columns that no field and no word of the plan takes, ``alike`` what is said
    where no column at all is taken, so that each row makes the same document.
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
        """The columns that no field and no word of the plan takes; one that only counts the rows is meant so."""
        left = (name for at, name in enumerate(self.table.columns) if name and at not in self.filled.used)
        return tuple(name for name in left if fold(name) not in _COUNTERS)

    @property
    def alike(self) -> Problem | None:
        """What is said of several rows of which no column is used; ``None`` of all others. It has no word of theirs:
        a table without names has its first unit in their place.
        """
        if self.filled.used or len(self) < 2:
            return None
        return Problem.of(ALIKE.said(at=Place(self.table.source), so=len(self)))

    def aside(self, form: str) -> list[int]:
        """The numbers of the rows that are no units, or have cells outside the columns: by the form of what is told."""
        return [number for number, one in self.table.aside if one == form]

    def without_row(self, problem: Problem, number: int) -> Problem:
        """What is told of a row, without which one."""
        return problem.changed(label=problem.label.removeprefix(_of_row(self.table, number)).removeprefix(", "))

    def name_of(self, row: Row) -> str:
        """What the file of a row is called where nobody says it: its number, and what it differs in from the others."""
        digits = len(str(self.table.rows[-1].number))
        column = self._telling
        said = "" if column is None else said_in(row.cells[column], "")
        return safe_name(f"{row.number:0{digits}} {said}")

    @cached_property
    def _telling(self) -> int | None:
        """The column by which the rows are told apart, which is none that only counts them: one that names units, where
        nine in ten differ in it; else the one in whose words most differ, the first of such. Of a row alone the first
        with words.
        """
        rows, columns = self.table.rows, self.table.columns
        best: tuple[bool, int, int, int] = (False, 0, 0, 0)
        for at in range(len(columns)):
            cells = [str(row.cells[at]) for row in rows if row.cells[at] is not None]
            if _counts(columns[at], cells):
                continue
            words = len({one for one in cells if any(map(str.isalpha, one))})
            names = words * 10 >= len(rows) * 9 and _names_units(columns[at])
            best = max(best, (names, words, len({*cells}), -at))
        return -best[3] if max(best[1:3]) > 1 or (len(rows) == 1 and best[1]) else None


def _counts(column: str, cells: Sequence[str]) -> bool:
    """A column only counts the rows: by its name, or by what stands in it."""
    return fold(column) in _COUNTERS or (len(cells) > 1 and cells == [*map(str, range(1, len(cells) + 1))])


def _names_units(column: str) -> bool:
    """A column has the names of units: ``Tên xã``, ``Đơn vị``, ``cơ quan.tên``."""
    return fold(column.rpartition(".")[2]).partition("_")[0] in _NAMING


@attrs.frozen
class Filled:
    """A plan file that waits for its rows: where each column goes.

    ``fields``: the way in the plan by column; ``words``: the columns that stand in braces in a text of the file, by the
    way to the text; ``office`` what the plan takes what it leaves out from, ``of_office`` the same of the texts there
    that it takes.
    """

    tree: Tree
    columns: Mapping[str, int]
    fields: Mapping[int, Way]
    words: Mapping[Way, tuple[int, ...]]
    table: Table
    office: HoSo | None = None
    of_office: Mapping[Way, tuple[int, ...]] = attrs.field(factory=dict)

    @property
    def used(self) -> frozenset[int]:
        """The columns that a field or a word takes."""
        return self.spoken.union(self.fields)

    @property
    def spoken(self) -> frozenset[int]:
        """The columns that stand in braces."""
        return frozenset(column for some in (*self.words.values(), *self.of_office.values()) for column in some)

    @classmethod
    def of(cls, tree: Tree, table: Table, office: HoSo | None) -> Filled:
        """Takes a plan file and a table together. Raises :class:`PlanError` with all that does not fit."""
        columns = {fold(name): at for at, name in enumerate(table.columns) if name}
        problems: list[Diagnostic] = []
        words = dict(_words(_texts(tree.data, (), columns), _place_in(tree), columns, table, problems))
        ways = dict(_fields(table, problems))
        taken = (
            (way, text) for way, text in _texts(_data_of(office), (), {})
            if _is_left_out(tree.data, way, [folded(one) for one in ways.values()]) or (
                folded(way) in _KNOWN_BY and all(fold(name) in columns for name in names_in(text))
            )
        )  # fmt: skip
        of_office = dict(_words(taken, office.place, columns, table, problems)) if office else {}
        spoken = {column for some in (*words.values(), *of_office.values()) for column in some}
        fields = {at: way for at, way in ways.items() if len(way) > 1 or at not in spoken}
        unclear = (at for at, way in fields.items() if _is_one_of_several(tree.data, way))
        problems += (TABLE.said("chi_so", at=Place(table.source, label=f"cột “{table.columns[at]}”")) for at in unclear)
        if problems:
            raise PlanError(problems)
        bare = attrs.evolve(table, rows=())  # which travels with each worker
        return cls(tree, columns, fields, words, bare, office, of_office)

    def __call__(self, row: Row) -> KeHoach:
        """The plan of a row. Raises :class:`PlanError` with every fault, each at its cell or its line of the plan."""
        unfit = dict(self._unfit(row))

        def said(text: str) -> str:
            return filled(text, lambda name: self._word(name, row, unfit))

        data = self._with_words(self.tree.data, (), self.words, said)
        told: list[tuple[int, Diagnostic | Problem]] = [*unfit.items()]
        try:
            for column, way in self.fields.items():
                if column not in unfit and (cell := row.cells[column]) is not None:
                    data = _put(data, way, cell, KeHoach)
            plan = plan_of_tree(attrs.evolve(self.tree, data=data), self._office(said))
        except PlanError as error:
            for problem in error.problems:
                columns = self._columns_of(problem)
                if unfit.keys().isdisjoint(columns):  # else it comes of what is told already
                    told.append((columns[0] if columns else len(row.cells), self._placed(problem, row, columns)))
        if told:
            raise PlanError(one for _, one in sorted(told, key=lambda one: one[0]))
        return plan

    def _office(self, said: Callable[[str], str | None]) -> HoSo | None:
        """The profile with what is said for each text that holds braces. Raises :class:`PlanError`."""
        if not self.office or not self.of_office:
            return self.office
        data: Any = self._with_words(_data_of(self.office), (), self.of_office, said)
        place = self.office.place
        return HoSo.from_data(data).said_in(self.office.tep, lambda path: _line(place(path)))

    def without_rows(self) -> KeHoach:
        """The plan itself: what differs between the rows is ``…``, or not said where nothing else stands there."""
        try:
            return self._saying(_left_open)
        except PlanError as error:
            with suppress(PlanError):  # a part that has nothing else is said, too
                return self._saying(lambda text: filled(text, lambda name: "…"))
            raise error from None

    def _saying(self, said: Callable[[str], str | None]) -> KeHoach:
        data = self._with_words(self.tree.data, (), self.words, said)
        return plan_of_tree(attrs.evolve(self.tree, data=data), self._office(said))

    def _unfit(self, row: Row) -> Iterator[tuple[int, Diagnostic]]:
        """The columns whose cells cannot be said, each with what is told of it."""
        for column in sorted(self.spoken | self.fields.keys()):
            at, name = self.table.place(row.number, column), self.table.columns[column]
            if is_faulty(cell := row.cells[column]):
                form = "o_kieu" if isinstance(cell, Unsaid) else "o_loi"
                yield column, TABLE.said(form, at=at, chu=str(cell))
            elif cell is None and column in self.spoken:
                yield column, TABLE.said("o_trong", at=at, ten=name)

    def _with_words(
        self, data: Loaded, way: Way, words: Mapping[Way, tuple[int, ...]], said: Callable[[str], str | None]
    ) -> Loaded:
        """The data of the file, with what is said for each text that holds braces."""
        if way in words:
            return said(data if isinstance(data, str) else f"{{{_only_key(data)}}}")
        if isinstance(data, dict):
            return {key: self._with_words(one, (*way, key), words, said) for key, one in data.items()}
        if isinstance(data, list):
            return [self._with_words(one, (*way, at), words, said) for at, one in enumerate(data)]
        return data

    def _word(self, name: str, row: Row, unfit: Collection[int]) -> str:
        column = self.columns[fold(name)]
        return "…" if column in unfit else said_in(row.cells[column], self.table.columns[column])

    def _columns_of(self, problem: Problem) -> tuple[int, ...]:
        """The columns that a fault of a plan may come of."""
        way = folded(problem.path)
        of_field = [(len(one), column) for column, one in self.fields.items() if way[: len(one)] == folded(one)]
        if of_field:
            return (max(of_field)[1],)
        if way and isinstance(way[-1], int):  # an item of which the plan has nothing, and a column only a part
            of_item = [column for column, one in self.fields.items() if folded(one)[: len(way)] == way]
            if of_item and reduce(_step, way, self.tree.data) is None:
                return tuple(of_item)
        spoken = (*self.words.items(), *self.of_office.items())
        of_words = [(len(one), some) for one, some in spoken if some and folded(one)[: len(way)] == way]
        return min(of_words)[1] if of_words else ()

    def _placed(self, problem: Problem, row: Row, columns: tuple[int, ...]) -> Problem:
        """A fault of a plan at the cell that it comes of; else at the line of the plan, with the row."""
        if columns:
            at = self.table.place(row.number, columns[0])
            label = f"{at.label}, {words_of(problem.path)}" if problem.path else at.label
            return problem.changed(source=at.source, line=0, column=0, label=label)
        said = _of_row(self.table, row.number)
        return problem.changed(label=", ".join(filter(None, (said, problem.label))))


def _of_row(table: Table, number: int) -> str:
    return f"hàng {number} của {table.source}" if table.source else f"hàng {number}"


def _line(at: Place) -> tuple[int, int]:
    return at.line, at.column


def _data_of(office: HoSo | None) -> Loaded:
    """What a profile says, as a file of it would."""
    return office.to_data() if office else None


def _place_in(tree: Tree) -> Callable[[Way], Place]:
    """Where a value of a plan file stands."""
    return lambda way: Place(tree.source, *tree.place(way), way, words_of(way))


def _is_left_out(data: Loaded, way: Way, filled: Sequence[Way]) -> bool:
    """A plan, and every column that fills it, leaves out what its office says at the end of a way."""
    name, *rest = folded(way)
    if name in OF_PRINTS or (name,) in filled or (name, *rest[:1]) in filled or not isinstance(data, dict):
        return False
    keys = [key for key in data if fold(key) == name]
    if not keys or name == "can_cu":  # its own căn cứ come after those of the office
        return True
    own = data[keys[0]]
    if name == "co_quan":
        return rest[:1] != ["ten"] if isinstance(own, str) else rest[0] not in _keys(own)
    if name in ("nguoi_ky", "noi_nhan"):  # those of a field of work
        some = own if isinstance(own, list) else [own]
        return any("linh_vuc" in _keys(one) for one in some) or any(
            one[0] == name and "linh_vuc" in one for one in filled
        )
    return False


def _keys(data: Loaded) -> list[str]:
    return [*map(fold, data)] if isinstance(data, dict) else []


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
    if (
        isinstance(last := steps[-1], str)
        and fold(last) == "linh_vuc"
        and fold(str(steps[0])) in ("nguoi_ky", "noi_nhan")
    ):
        part = HoSo  # a plan names it, and takes from its office what that has
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
        if isinstance(step, str) and isinstance(data, list):
            if len(data) > 1:
                return True
            continue
        data = _step(data, step)
    return False


def _step(data: Any, step: str | int) -> Any:
    """What data have at the next step of a way; ``None`` for nothing."""
    if isinstance(step, int):
        return data[step] if isinstance(data, list) and step < len(data) else None
    named = data.items() if isinstance(data, dict) else ()
    return next((one for key, one in named if fold(str(key)) == fold(step)), None)


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
    inner = part.fields()[fold(step)].holds(part) if part and fold(step) in part.fields() else None
    return {**data, key: _put(data.get(key), tuple(rest), value, inner)}


def _words(
    texts: Iterable[tuple[Way, str]], place_of: Callable[[Way], Place], columns: Mapping[str, int], table: Table,
    problems: list[Diagnostic],
) -> Iterator[tuple[Way, tuple[int, ...]]]:  # fmt: skip
    """The texts that hold braces, each with the columns that it names."""
    for way, text in texts:
        found = []
        if is_left_open(text):
            problems.append(TABLE.said("ngoac", at=place_of(way)))
        for name in names_in(text):
            if fold(name) in columns:
                found.append(columns[fold(name)])
            else:
                problems.append(_unknown(name, table).changed(at=place_of(way)))
        if has_braces(text):
            yield way, tuple(found)


def _unknown(name: str, table: Table) -> Diagnostic:
    """What is said of a name in braces that is no column."""
    named = tuple(filter(None, table.columns))
    if near := nearest_word(name, named):
        return TABLE.said("ten_gan", ten=name, gan=near)
    return TABLE.said("ten_hang" if table.head else "ten", ten=name, co=named, hang=table.head)


def _said(data: Loaded) -> Iterator[str]:
    """Every text of some data."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for one in data.values() if isinstance(data, dict) else data:
            yield from _said(one)


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
