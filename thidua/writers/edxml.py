"""Envelopes for the exchange of documents (QCVN 102:2016/BTTTT): the header from the plan, the files as they are."""

from __future__ import annotations

import datetime
import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.envelope import BenGui, PhongBi, Tep
from thidua.errors import GapError, MissingToolError, PlanError, UsageError
from thidua.files import read_bytes
from thidua.grammar.days import Ngay
from thidua.layout.envelope import day_of, envelope_of
from thidua.model import KeHoach
from thidua.rulebook import mistyped
from thidua.rulebook.calls import ENVELOPE_FILES, ENVELOPE_VALUE
from thidua.rulebook.plans import MISSING_PART, TOO_LONG
from thidua.sheet.pdf import pdf_text
from thidua.templates import Template
from thidua.wording import fold
from thidua.writers import Options, writer

_log = logging.getLogger("thidua")
_Held = TypeVar("_Held", BenGui, PhongBi)
_DAYS = ("ngay", "han_tra_loi")
_NEW = "0"
"""The code of a new document among those of ``BussinessDocType``."""


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The envelope of a plan as XML: ``options.attach`` in it, or else the document itself as a PDF.

    ``options.values`` are fields that the plan does not know, by their names: ``{"nơi gửi": {"mã định danh": …}}``.
    What is still unknown is left out and told to the logger ``thidua``; with ``strict`` it is refused by
    :class:`GapError`. Raises :class:`UsageError` for a value that is none of a header, :class:`PlanError` for a file
    that cannot be read and for a text longer than Phụ lục VI allows.
    """
    envelope = _with(envelope_of(plan), options.values or {}, ())
    names = Counter(path.name for path in options.attach)
    if twice := tuple(name for name, times in names.items() if times > 1):
        raise UsageError(ENVELOPE_FILES.said(tep=twice))
    files = tuple(Tep(path.name, read_bytes(path)) for path in options.attach) or (_own(plan, template, options),)
    envelope = _completed(attrs.evolve(envelope, tep=files), plan.so_ky_hieu)
    if long := list(_too_long(envelope, ())):
        raise PlanError(long)
    lacking = dict.fromkeys([*_lacking(envelope, ()), *_unsaid(plan, envelope)])
    if lacking and options.strict:
        raise GapError(
            MISSING_PART.said("phong_bi", at=Place(path=path), truong=_called(path), khoa=_key(path))
            for path in lacking
        )
    if lacking:
        _log.warning("phong bì còn để trống: %s", ", ".join(map(_called, lacking)))
    if not options.attach:
        _log.warning("phong bì mang bản in của kế hoạch, chưa ký số; bản đã ký thì gửi bằng attach=[…]")
    return envelope.to_bytes()


def _own(plan: KeHoach, template: Template, options: Options) -> Tep:
    """The document itself."""
    inside = attrs.evolve(options, attach=(), values=None)
    name = "-".join(part for part in (plan.so_in, plan.ky_hieu.replace("/", "-")) if part) or "van-ban"
    return Tep(f"{name}.pdf", writer("pdf").render(plan, template, inside), mo_ta=plan.ten_loai)


def _completed(envelope: PhongBi, number: str) -> PhongBi:
    """What follows of the rest: the pages of the first file, the identifier, that the document is a new one."""
    identifier = envelope.ma_van_ban
    if not identifier and envelope.noi_gui.ma_dinh_danh and envelope.ngay and envelope.so:
        identifier = f"{envelope.noi_gui.ma_dinh_danh},{envelope.ngay},{number}"
    return attrs.evolve(
        envelope,
        ma_van_ban=identifier,
        so_trang=envelope.so_trang or _pages(envelope.tep[0]),
        nghiep_vu=envelope.nghiep_vu or _NEW,
        noi_dung=envelope.noi_dung or envelope.trich_yeu,
    )


def _pages(file: Tep) -> str:
    """How many pages a file has, where it says so itself."""
    if not file.ten.lower().endswith(".pdf"):
        return ""
    try:
        return str(pdf_text(file.noi_dung, file.ten).count("\f") + 1)
    except (MissingToolError, PlanError):  # a scan, say: it is sent all the same
        return ""


def _with(held: _Held, values: Mapping[Any, Any], path: tuple[str, ...]) -> _Held:
    """A header, or a body in it, with some values by their names."""
    known = {fold(one.metadata["label"]): one for one in attrs.fields(type(held)) if "element" in one.metadata}
    known |= {one.name: one for one in known.values()}
    said: dict[str, Any] = {}
    problems: list[Diagnostic] = []
    for name, value in values.items():
        head, _, inner = str(name).partition(".")
        field, value = known.get(fold(head)), {inner: value} if inner else value
        if field is None:
            labels = [one.metadata["label"] for one in attrs.fields(type(held)) if "element" in one.metadata]
            problems.append(mistyped(ENVELOPE_VALUE, str(name), labels, "co"))
            continue
        try:
            said[field.name] = _taken(
                said.get(field.name, getattr(held, field.name)), field, value, (*path, field.metadata["label"])
            )
        except UsageError as error:
            problems += error.problems
    if problems:
        raise UsageError(problems)
    return attrs.evolve(held, **said)


def _taken(own: Any, field: Any, value: Any, path: tuple[str, ...]) -> Any:
    """A value as the header has it. Raises :class:`UsageError` for one of another kind."""
    if isinstance(own, BenGui):
        return _with(own, _mapping(value, path), path)
    if field.name == "noi_nhan":
        return tuple(_with(BenGui(), _mapping(one, path), path) for one in _list(value))
    if field.default == ():
        return tuple(_text(one, path) for one in _list(value))
    if field.name in _DAYS:
        try:
            day = day_of(Ngay(value))
        except PlanError:
            day = ""
        if not day:
            raise UsageError(ENVELOPE_VALUE.said("ngay", ten=_called(path), gia_tri=str(value)))
        return day
    return _text(value, path)


def _called(path: tuple[str, ...]) -> str:
    """A field by its name: ``mã định danh của nơi gửi``."""
    return " của ".join(reversed(path))


def _key(path: tuple[str, ...]) -> str:
    """The key of ``values`` for a field: ``nơi gửi.mã định danh``; of those that get it, the list."""
    return path[0] if path[0] == attrs.fields_dict(PhongBi)["noi_nhan"].metadata["label"] else ".".join(path)


def _list(value: Any) -> list[Any]:
    return list(value) if isinstance(value, list | tuple) else [value]


def _mapping(value: Any, path: tuple[str, ...]) -> Mapping[Any, Any]:
    if isinstance(value, Mapping):
        return value
    raise UsageError(ENVELOPE_VALUE.said("ben", ten=_called(path)))


def _text(value: Any, path: tuple[str, ...]) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    text = " ".join(str(value).split())
    if isinstance(value, str | int | datetime.date) and text.isprintable():
        return text
    raise UsageError(ENVELOPE_VALUE.said("chu", ten=_called(path)))


def _parts(held: PhongBi | BenGui, path: tuple[str, ...]) -> Iterator[tuple[Any, tuple[str, ...], Any]]:
    """Each field of a header and of the bodies in it, with the names that lead to it."""
    for field in attrs.fields(type(held)):
        if "element" not in field.metadata:
            continue
        value, way = getattr(held, field.name), (*path, field.metadata["label"])
        yield field, way, value
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, BenGui):
                yield from _parts(one, way)


def _lacking(held: PhongBi, path: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    return (way for field, way, value in _parts(held, path) if field.metadata["needed"] and not value)


def _unsaid(plan: KeHoach, envelope: PhongBi) -> Iterator[tuple[str, ...]]:
    """What the plan says in words and the header in codes, which no public list tells."""
    if (plan.do_khan or plan.do_mat) and not envelope.do_khan:
        yield ("mã độ khẩn",)


def _too_long(held: PhongBi, path: tuple[str, ...]) -> Iterator[Diagnostic]:
    for field, way, value in _parts(held, path):
        most = field.metadata["longest"]
        if most and isinstance(value, str) and len(value) > most:
            yield TOO_LONG.said(at=Place(path=way), truong=_called(way), so=len(value), nhieu=most)
