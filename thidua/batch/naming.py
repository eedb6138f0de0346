"""Names of files by a pattern: fields of the plan in braces, safe on every system, no two the same."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path, PurePath, PureWindowsPath
from string import Formatter
from types import MappingProxyType
from typing import Any, TypeAlias
from unicodedata import normalize

from thidua.batch.cells import Cell, said_in
from thidua.errors import UsageError
from thidua.formats import PLAN_FILES, written
from thidua.model import KeHoach
from thidua.model.node import Node
from thidua.rulebook import mistyped
from thidua.rulebook.calls import NAME_FIELD, NAME_PATTERN, NO_SUFFIX, UNKNOWN_FORMAT
from thidua.wording import fold

_FORBIDDEN = dict.fromkeys([*range(32), 127, *range(0xD800, 0xE000), 0x2028, 0x2029, *map(ord, '<>:"/\\|?*')], "-")
"""Signs that a name of a file has not, on Windows or on Linux."""
_PORTS = [f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"]
_DEVICES = frozenset(("con", "prn", "aux", "nul", "conin$", "conout$", *_PORTS))
"""Names that are devices on Windows, whatever the suffix."""
_MOST_BYTES = 180
"""A name may have 255 bytes; what is left is for a number, a suffix, and the file while it is being written."""
_SPECS = frozenset(("", *"123456789", *(f"0{width}" for width in range(1, 10))))
"""How the number of a plan may be set out: so wide, with zeros before it."""
_Part: TypeAlias = Callable[[KeHoach | None, int, Sequence[Cell]], str]
_EXAMPLE = "ra/{stt:03}-{ky_hieu}.docx"
NUMBER = "stt"
"""The name that stands for the number of a plan, counted from 1."""


def safe_name(text: str) -> str:
    """A text as the name of a file, or of a folder, that every system takes: ``Bến/Tre`` is ``Bến-Tre``.

    >>> safe_name("Bến/Tre"), safe_name("CON"), safe_name(" .. "), safe_name("a. ")
    ('Bến-Tre', 'CON_', '-', 'a')
    """
    name = " ".join(normalize("NFC", text).translate(_FORBIDDEN).split()).rstrip(". ")
    name = _shortened(name) or "-"
    return f"{name}_" if name.partition(".")[0].rstrip().lower() in _DEVICES else name


def _shortened(name: str) -> str:
    """A name of as many bytes as it may have, cut between words where it can be."""
    whole = name.encode()
    if len(whole) <= _MOST_BYTES:
        return name
    cut = whole[:_MOST_BYTES].decode(errors="ignore")
    return (cut.rpartition(" ")[0] or cut).rstrip(". ,;-")


def refuse_outside(name: str) -> None:
    """Raises :class:`UsageError` for a pattern of names in a folder that leads out of it."""
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or not parts[0].strip() or PureWindowsPath(name).drive:
        raise UsageError(NAME_PATTERN.said("ngoai", mau=name))


class Pattern:
    """A pattern of names: ``ra/{ky_hieu}.docx``. Braces hold a field of the plan, by name or label, dotted for what is
    inside (``{cơ quan.tên}``, ``{nguoi_ky.1.ho_ten}``), or ``stt``, the number of the plan (``{stt:04}``: four digits).

    With ``columns`` of a table a brace may hold one of those, too, which goes before a field and ``stt``.
    ``folder`` is what stands before the first name with a brace, ``names`` the rest, ``formats`` those of the suffix,
    or those asked for; ``asks_plan``: a field stands in it. Raises :class:`UsageError` for a field that a plan has not,
    for braces that do not close, and for no format.
    """

    def __init__(
        self, pattern: str | PurePath, formats: Sequence[str] = (), columns: Mapping[str, int] = MappingProxyType({})
    ) -> None:
        text = self._text = str(pattern)
        known = tuple(dict.fromkeys((*written(), *PLAN_FILES)))
        suffix = text.rpartition(".")[2].lower() if "." in PurePath(text).name else ""
        stem = text[: -len(suffix) - 1] if suffix in known else text
        self.formats = tuple(dict.fromkeys(one.lower().lstrip(".") for one in formats)) or (suffix,)
        if not self.formats[0] or (not formats and "}" in suffix):
            raise UsageError(NO_SUFFIX.said(tep=text, co=tuple(f".{one}" for one in known)))
        if unknown := [one for one in self.formats if one not in known]:
            raise UsageError(UNKNOWN_FORMAT.said(ten=one, co=known) for one in unknown)
        try:
            parsed = [*Formatter().parse(stem)]
        except ValueError as error:
            raise UsageError(NAME_PATTERN.said(mau=text, vi_du=_EXAMPLE)) from error
        first = next((at for at, one in enumerate(parsed) if one[1] is not None), len(parsed) - 1)
        before = "".join(one[0] for one in parsed[: first + 1])
        fixed = before[: max(before.rfind(sign) for sign in (os.sep, os.altsep or os.sep, "/")) + 1]
        self.folder = Path(fixed)
        self.names = stem[len(fixed) :]
        self._parts: list[str | _Part] = []
        self.asks_plan = False
        at = len(fixed)
        for literal, field, spec, conversion in parsed:
            self._parts.append(literal[at:])
            at = max(0, at - len(literal))
            if field is not None:
                self._parts.append(self._value_of(field, spec or "", conversion, columns))

    def __str__(self) -> str:
        return self._text

    def of(self, plan: KeHoach | None, number: int, cells: Sequence[Cell] = ()) -> str:
        """The name of the file of a plan in the folder, without its suffix, its own folders parted by ``/``; ``cells``
        are those of its row. No plan is needed where no field stands in the pattern.
        """
        said = "".join(part if isinstance(part, str) else part(plan, number, cells) for part in self._parts)
        return "/".join(map(safe_name, said.replace("\\", "/").split("/")))

    def _value_of(self, field: str, spec: str, conversion: str | None, columns: Mapping[str, int]) -> _Part:
        """How braces are filled. Raises :class:`UsageError`."""
        names = tuple(int(one) if one.isdigit() else fold(one) for one in field.split("."))
        column = next((at for name, at in columns.items() if fold(name) == fold(field)), None)
        if names == (NUMBER,) and not conversion and spec in _SPECS:
            if column is None:
                return lambda plan, number, cells: format(number, spec)
            return lambda plan, number, cells: _counted(said_in(cells[column], field), spec, field)
        if spec or conversion or not field.strip() or "[" in field or isinstance(names[0], int):
            raise UsageError(NAME_PATTERN.said(mau=str(self), vi_du=_EXAMPLE))
        if column is not None:
            return lambda plan, number, cells: _text(said_in(cells[column], field), field)
        label = _known(names, KeHoach, field, columns)
        self.asks_plan = True
        return lambda plan, number, cells: _text(_at(plan, names), label)


def _at(plan: KeHoach | None, names: Sequence[str | int]) -> str:
    value: Any = plan
    for name in names:
        if isinstance(name, int):
            value = value[name - 1] if isinstance(value, tuple) and 0 < name <= len(value) else None
        else:
            value = getattr(value, name, None)
    return ", ".join(map(str, value)) if isinstance(value, tuple) else "" if value is None else str(value)


def _counted(said: str, spec: str, label: str) -> str:
    """What stands for the number that a table gives its units itself."""
    return format(int(said), spec) if said.isdecimal() and said.isascii() else _text(said, label)


def _text(said: str, label: str) -> str:
    """What stands for a field in a name."""
    return said.translate(_FORBIDDEN).strip(". ") or f"thiếu {label}"


def _known(names: Sequence[str | int], part: type[Node] | None, field: str, columns: Mapping[str, int]) -> str:
    """The label of a field that a plan has. Raises :class:`UsageError`."""
    label = ""
    for name in names:
        if isinstance(name, int):
            continue
        fields = part.fields() if part else {}
        if name not in fields:
            known = (*columns, *(one.label for one in KeHoach.fields().values()), NUMBER) if part is KeHoach else ()
            told: dict[str, str] = {}
            for one in known or [field.label for field in fields.values()]:
                told.setdefault(fold(one), one)
            names_ = tuple(told.values())
            raise UsageError(mistyped(NAME_FIELD, field, names_, "co") if names_ else NAME_FIELD.said(ten=field))
        found = fields[name]
        label, part = found.label, found.holds(part) if part else None
    return label


class Claims:
    """The names that a run has given away; a name that is taken gets a number: ``a (2)``. Names that differ in capitals
    or in the way of their accents only are one, as some systems have it.
    """

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._counts: dict[str, int] = {}

    def claim(self, name: str, formats: Sequence[str]) -> tuple[str, ...]:
        """The names of the files of a plan, one a format, that nobody has; they are taken now."""
        count = self._counts.get(_one(name), 0)
        files: tuple[str, ...] = ()
        while not files or self._has(files):
            count += 1
            files = tuple(f"{name} ({count}).{one}" if count > 1 else f"{name}.{one}" for one in formats)
        self._counts[_one(name)] = count
        self._taken.update(map(_one, files))
        return files

    def take(self, files: Sequence[str]) -> bool:
        """Takes some names as they are; not where one of them is taken."""
        free = not self._has(files)
        if free:
            self._taken.update(map(_one, files))
        return free

    def _has(self, files: Sequence[str]) -> bool:
        return any(_one(file) in self._taken for file in files)


def _one(name: str) -> str:
    return normalize("NFC", name).casefold()
