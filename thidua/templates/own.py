"""``[[than]]`` and ``[bieu_mau]`` of ``template.toml``: the body of a document, the edges of a sheet, as texts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

import attrs
from jinja2.runtime import Undefined

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.gaps import missing
from thidua.engine.meter import Meter
from thidua.engine.plain import PlainTemplate, expression_of
from thidua.engine.values import printed
from thidua.layout.own import OWN_KINDS, OwnKind, OwnPart, OwnSheet
from thidua.layout.tables import OwnColumn
from thidua.records import frozen
from thidua.rulebook import mistyped

_OF_TABLE, _OF_COLUMN = ("bang", "cot", "gop", "trong"), ("ten", "o", "rong", "giua")
_ROW = "h"
"""What a row is called in the cells of its table."""
_CELL, _END = "\x1f", "\x1e"
"""What parts the cells and the rows of a table as it is said: signs that no text of a plan has."""
_MOST_LINES = 60
SHEET = {field.name: field for field in attrs.fields(OwnSheet)}
"""What ``[bieu_mau]`` may say."""


_Path = tuple[str | int, ...]
_Faults = Iterator[tuple[_Path, Diagnostic]]  # each with the place of its key


def faults_of_body(parts: Any) -> _Faults:
    """What is wrong with the keys and values of ``[[than]]`` by themselves."""
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        yield (), faults.WRONG_KIND.said("cac_bang", ten="than")
        return
    for number, part in enumerate(parts):
        kinds = [key for key in part if key in OWN_KINDS]
        known = _OF_TABLE if "bang" in kinds else tuple(kinds) or (*OWN_KINDS, *_OF_TABLE[1:])
        if len(kinds) > 1 or (not kinds and all(key in known for key in part)):
            yield (number,), faults.UNFIT_OWN_PART.said("nhieu" if kinds else "", thu=number + 1, co=OWN_KINDS)
        for key, value in part.items():
            if key not in known and key not in kinds:
                yield (number, key), mistyped(faults.UNKNOWN_KEY, key, known, "co")
            elif key != "cot" and (fault := _unfit(key, value)):
                yield (number, key), fault
        if "bang" in kinds:
            yield from (((number, *path), fault) for path, fault in _faults_of_columns(part.get("cot")))


def _unfit(key: str, value: Any) -> Diagnostic | None:
    """What is wrong with a value of a part, or of a sheet, by itself."""
    whole = isinstance(value, int) and not isinstance(value, bool)
    if key == "mo_dau" and value is not True:
        return faults.WRONG_KIND.said("dung_sai", ten=key, dung="true")
    if key in ("mo_dau", "giua", "ngang"):
        return None if isinstance(value, bool) else faults.WRONG_KIND.said("dung_sai", ten=key, dung="true")
    if key in ("dong_cham", "trong"):
        return None if whole and 0 < value <= _MOST_LINES else faults.WRONG_KIND.said("so_dong", ten=key)
    if key == "rong":
        good = isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < _MOST_WIDE
        return None if good else faults.WRONG_KIND.said("so", ten=key)
    if key == "bang":
        return None if isinstance(value, str) and expression_of(value) else faults.WRONG_KIND.said("the", ten=key)
    texts = value if isinstance(value, list) and key not in ("ten", "o", "gop") else [value]
    return None if all(isinstance(text, str) for text in texts) else faults.WRONG_KIND.said("chu", ten=key)


_MOST_WIDE = 500
"""mm: no paper is as wide."""


def _faults_of_columns(columns: Any) -> _Faults:
    if not isinstance(columns, list) or not columns or not all(isinstance(one, dict) for one in columns):
        yield ("cot",) if columns is not None else (), faults.WRONG_KIND.said("cac_cot", ten="cot")
        return
    for number, column in enumerate(columns):
        for key, value in column.items():
            if key not in _OF_COLUMN:
                yield ("cot", number, key), mistyped(faults.UNKNOWN_KEY, key, _OF_COLUMN, "co")
            elif fault := _unfit(key, value):
                yield ("cot", number, key), fault
        if "ten" not in column:
            yield ("cot", number), faults.WRONG_KIND.said("chu", ten="ten")


def faults_of_sheet(table: Mapping[str, Any]) -> Iterator[tuple[str, Diagnostic]]:
    """What is wrong with the keys and values of ``[bieu_mau]`` by themselves."""
    for key, value in table.items():
        if key not in SHEET:
            yield key, mistyped(faults.UNKNOWN_KEY, key, SHEET, "co")
        elif fault := _unfit(key, value):
            yield key, fault


def check_own(parts: Any, sheet: Mapping[str, Any], source: str, filters: Collection[str] = ()) -> Iterator[Diagnostic]:
    """What is wrong with the tags of a body and a sheet that are of their kinds; the place of each is its key."""
    from thidua.engine.markup_check import check_markup  # only the author's tools need it

    for path, text, alone in (*_tagged(parts), *((("bieu_mau", key), one, one) for key, one in _texts(sheet))):
        for one in check_markup(text, source, format="txt", decree=False, filters=filters):
            if not (one.rule == "mau-306" and expression_of(alone)):  # it stands for the value itself
                yield one.changed(label=".".join(map(str, path)), line=0, path=path)


def _tagged(parts: Any) -> Iterator[tuple[_Path, str, str]]:
    """The texts of a body in which a tag stands: its place, as it is checked, as it is typed."""
    for number, part in enumerate(parts):
        here: _Path = ("than", number)
        if "bang" not in part:
            yield from (((*here, key), text, text) for key, text in _texts(part))
            continue
        loop = f"{{% for {_ROW} in {expression_of(part['bang'])} %}}"
        yield (*here, "bang"), f"{loop}{{% endfor %}}", ""
        cells = [(("gop",), part.get("gop", ""))]
        cells += [(("cot", i, "o"), column.get("o", "")) for i, column in enumerate(part["cot"])]  # type: ignore[misc]
        yield from (((*here, *path), f"{loop}{text}{{% endfor %}}", text) for path, text in cells if _has_tag(text))
        names = ((("cot", i, "ten"), column["ten"]) for i, column in enumerate(part["cot"]))
        yield from (((*here, *path), text, text) for path, text in names if _has_tag(text))


def _texts(table: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        for text in value if isinstance(value, list) else [value]:
            if isinstance(text, str) and _has_tag(text):
                yield key, text


def _has_tag(text: str) -> bool:
    return "{{" in text or "{%" in text


@frozen
class _Part:
    """A part, compiled: its texts; or a table: all its rows as one text."""

    kind: OwnKind
    texts: tuple[PlainTemplate, ...] = ()
    count: int = 0
    columns: tuple[OwnColumn, ...] = ()
    names: tuple[PlainTemplate, ...] = ()

    @classmethod
    def compile(cls, part: Mapping[str, Any], source: str, filters: Filters) -> _Part:
        kind = next(key for key in OWN_KINDS if key in part)

        def compiled(text: str) -> PlainTemplate:
            return PlainTemplate.compile(text, source, filters)

        if kind == "dong_cham":
            return cls(kind, count=part[kind])
        if kind != "bang":
            value = part[kind]
            texts = () if value is True else value if isinstance(value, list) else [value]
            return cls(kind, tuple(map(compiled, texts)))
        columns = tuple(OwnColumn("", rong=one.get("rong"), giua=one.get("giua", False)) for one in part["cot"])
        cells = [part.get("gop", ""), *(one.get("o", "") for one in part["cot"])]
        rows = f"{{% for {_ROW} in {expression_of(part['bang'])} %}}{_CELL.join(cells)}{_END}{{% endfor %}}"
        names = tuple(compiled(one["ten"]) for one in part["cot"])
        return cls(kind, (compiled(rows),), part.get("trong", 0), columns, names)

    def said(self, names: Mapping[str, Any], meter: Meter) -> OwnPart | None:
        """The part for a plan; ``None`` where it says nothing."""
        texts = tuple(_said(template.value(names, meter)) for template in self.texts)
        if self.kind == "bang":
            rows = tuple(_row(row.split(_CELL)) for row in "".join(texts[0]).split(_END)[:-1])
            blank = ("",) * (len(self.columns) - 1)
            rows = rows or tuple((str(number), *blank) for number in range(1, self.count + 1))
            named = (_plain(name.value(names, meter)) for name in self.names)
            columns = tuple(attrs.evolve(one, ten=ten) for one, ten in zip(self.columns, named, strict=True))
            return OwnPart(self.kind, columns=columns, rows=rows)
        found = tuple(one for some in texts for one in some if one)
        if not found and self.kind not in ("mo_dau", "dong_cham"):
            return None
        return OwnPart(self.kind, found, self.count)


def _row(cells: Sequence[str]) -> str | tuple[str, ...]:
    over, *own = (cell.strip() for cell in cells)
    return over or tuple(own)


def _said(value: Any) -> tuple[str, ...]:
    """What a text says: itself, or each of a list of texts; of a list of lists each is one."""
    if not isinstance(value, list | tuple):
        return (_plain(value),)
    return tuple("; ".join(map(_plain, one)) if isinstance(one, list | tuple) else _plain(one) for one in value)


def _plain(value: Any) -> str:
    return (missing(value) if isinstance(value, Undefined) else printed(value)).strip(" \n")


@frozen
class Own:
    """A body and a sheet, compiled."""

    parts: tuple[_Part, ...] = ()
    sheet: Mapping[str, Any] | None = None

    @classmethod
    def compile(
        cls, parts: Sequence[Mapping[str, Any]], sheet: Mapping[str, Any], source: str, filters: Filters = NO_FILTERS
    ) -> Own:
        """Compiles values of their kinds. Raises :class:`TemplateError` for a tag that does not parse."""
        place = f"{source}, bieu_mau"

        def read(value: Any) -> Any:
            if isinstance(value, bool):
                return value
            texts = value if isinstance(value, list) else [value]
            return tuple(PlainTemplate.compile(one, place, filters) for one in texts)

        texts = {name: read(value) for name, value in sheet.items()}
        compiled = (_Part.compile(part, f"{source}, than, phần {i}", filters) for i, part in enumerate(parts, 1))
        return cls(tuple(compiled), texts if sheet else None)

    def body(self, names: Mapping[str, Any], meter: Meter) -> tuple[OwnPart, ...]:
        """The body for a plan."""
        return tuple(said for part in self.parts if (said := part.said(names, meter)))

    def edges(self, names: Mapping[str, Any], meter: Meter) -> OwnSheet | None:
        """The sheet for a plan, where it is one."""
        if self.sheet is None:
            return None
        found: dict[str, Any] = {}
        for name, templates in self.sheet.items():
            if isinstance(templates, bool):
                found[name] = templates
                continue
            said = tuple(text for one in templates for text in _said(one.value(names, meter)) if text)
            found[name] = said if name == "noi_nhan" else " ".join(said)
        return OwnSheet(**found)
