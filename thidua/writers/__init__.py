"""From a plan to the bytes of a file: the suffix finds the module here that makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

import attrs

from thidua.errors import UsageError
from thidua.formats import written
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.rulebook.calls import IDLE_OPTION, UNKNOWN_FORMAT
from thidua.templates import Template, refuse_engine


def _only(*formats: str) -> dict[str, tuple[str, ...]]:
    return {"formats": formats}


@frozen(kw_only=True)
class Options:
    """What a file is asked for beside its plan and its template; each verb that writes takes them by these names.

    With ``carry`` it holds the plan inside, where the format has room for it; with ``strict`` one that shows a gap,
    whatever it is of, is refused by :class:`GapError`, which names all, and so is one of a plan that is not as a law
    demands; ``values`` are further names for the template,
    where the format has one. What stands below them is for some formats only.
    """

    carry: bool = True
    strict: bool = False
    values: Mapping[str, Any] | None = None
    engine: str | None = attrs.field(default=None, metadata=_only("pdf"))
    """What draws the pages: ``typst`` or ``libreoffice``; by itself the first that the template has a file for."""
    signature_fields: bool = attrs.field(default=False, metadata=_only("pdf"))
    """The document has empty fields where it will be signed."""
    attach: tuple[Path, ...] = attrs.field(default=(), metadata=_only("edxml"))
    """Files that go along in an envelope."""
    receipt_key: bytes | None = attrs.field(default=None, repr=False, metadata=_only("docx"))
    """What the receipt of the plan inside is made with."""

    def refuse_idle(self, format: str) -> None:
        """Raises :class:`UsageError` for all that is asked for and has no place in a file of this format, and for what
        is no engine.
        """
        idle = [one for one in attrs.fields(type(self)) if format not in one.metadata.get("formats", (format,))]
        if said := [
            IDLE_OPTION.said(ten=one.name, co=tuple(f".{suffix}" for suffix in one.metadata["formats"]))
            for one in idle if getattr(self, one.name) != one.default
        ]:  # fmt: skip
            raise UsageError(said)
        refuse_engine(self.engine)


class Writer(Protocol):
    """A module of this package, named as the suffix it writes."""

    def render(self, plan: KeHoach, template: Template, options: Options) -> bytes:
        """The file for a plan. Raises :class:`UsageError` for a template that has no such file."""


def writer(format: str, others: Iterable[str] = ()) -> Writer:
    """The writer of a format. Raises :class:`UsageError` for a format that none has; it offers ``others`` too, which
    are written elsewhere.
    """
    known = written()
    if format not in known:
        raise UsageError(UNKNOWN_FORMAT.said(ten=format, co=tuple(dict.fromkeys((*known, *others)))))
    return cast(Writer, import_module(f"{__name__}.{format}"))
