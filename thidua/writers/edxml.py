"""Envelopes for the exchange of documents (QCVN 102:2016/BTTTT): the header from the plan, the files as they are."""

from __future__ import annotations

import datetime
import logging
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

import attrs

from thidua.budget import LIMITS
from thidua.diagnostics import Diagnostic, Place
from thidua.envelope import BenGui, PhongBi, Tep
from thidua.errors import GapError, MissingToolError, PlanError, UsageError
from thidua.files import read_bytes
from thidua.grammar.days import Ngay
from thidua.layout.envelope import day_of, envelope_of, identifier_of
from thidua.model import KeHoach
from thidua.model.van_ban import VanBan
from thidua.rulebook import mistyped
from thidua.rulebook.calls import ENVELOPE_FILES, ENVELOPE_VALUE, wrong_kind
from thidua.rulebook.files import BEYOND_LIMITS
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
    if options.values is not None and not isinstance(options.values, Mapping):
        raise UsageError(wrong_kind("gia_tri", options.values))
    document, envelope = _header(template.document(plan), options.values or {})
    names = Counter(path.name for path in options.attach)
    if twice := tuple(name for name, times in names.items() if times > 1):
        raise UsageError(ENVELOPE_FILES.said(tep=twice))
    files = tuple(Tep(path.name, read_bytes(path)) for path in options.attach) or (
        _own(plan, document, template, options),
    )
    if empty := tuple(one.ten for one in files if not one.noi_dung):
        raise UsageError(ENVELOPE_FILES.said("rong", tep=empty))
    if sum(len(one.noi_dung) for one in files) > LIMITS.file:
        raise PlanError(BEYOND_LIMITS.said("phong_bi", muc=LIMITS.file_mb))
    envelope = _completed(attrs.evolve(envelope, tep=files), document.quy_uoc)
    if long := list(_too_long(envelope, ())):
        raise PlanError(long)
    lacking = dict.fromkeys([*_lacking(envelope, ()), *_unsaid(document, envelope)])
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


_OF_THE_DOCUMENT = ("so", "ky_hieu", "ngay")
"""Fields that are the document's own: given beside the plan, they are read as a plan's are."""


def _header(document: VanBan, values: Mapping[Any, Any]) -> tuple[VanBan, PhongBi]:
    """A document with the number, symbol and day that the registry gave it; and its header with the other values."""
    own = {key: name for name in values if (key := fold(str(name))) in _OF_THE_DOCUMENT}
    problems: list[Diagnostic] = []
    try:
        document = document.evolve(**{key: values[name] for key, name in own.items()})
    except PlanError as error:
        problems += error.problems
    try:
        others = {name: value for name, value in values.items() if name not in own.values()}
        envelope = _with(envelope_of(document), others, ())
    except UsageError as error:
        problems += error.problems
    if problems:
        raise UsageError(problems)
    return document, envelope


def _own(plan: KeHoach, document: VanBan, template: Template, options: Options) -> Tep:
    """The document itself; a plan with what the registry gave it."""
    printed = document if isinstance(document, KeHoach) else plan
    inside = attrs.evolve(options, attach=(), values=None)
    name = "-".join(part for part in (document.so_in, document.ky_hieu.replace("/", "-")) if part) or "van-ban"
    return Tep(f"{name}.pdf", writer("pdf").render(printed, template, inside), mo_ta=document.ten_loai)


def _completed(envelope: PhongBi, quy_uoc: str) -> PhongBi:
    """What follows of the rest: the pages of the first PDF, the identifier, that the document is a new one."""
    pdfs = (one for one in envelope.tep if one.kind == "pdf")
    return attrs.evolve(
        envelope,
        ma_van_ban=envelope.ma_van_ban or identifier_of(envelope, quy_uoc),
        so_trang=envelope.so_trang or next(map(_pages, pdfs), ""),
        nghiep_vu=envelope.nghiep_vu or _NEW,
        noi_dung=envelope.noi_dung or envelope.trich_yeu,
    )


def _pages(file: Tep) -> str:
    """How many pages a PDF has."""
    try:
        return str(pdf_text(file.noi_dung, file.ten).count("\f") + 1)
    except (MissingToolError, PlanError):  # a scan, say: it is sent all the same
        return ""


def _with(held: _Held, values: Mapping[Any, Any], path: tuple[str, ...]) -> _Held:
    """A header, or a body in it, with some values by their names."""
    labelled = {one.metadata["label"]: one for one in attrs.fields(type(held)) if "element" in one.metadata}
    known = {key: one for label, one in labelled.items() for key in (fold(label), one.name)}
    said: dict[str, Any] = {}
    problems: list[Diagnostic] = []
    for name, value in values.items():
        head, _, inner = str(name).partition(".")
        field, value = known.get(fold(head)), {inner: value} if inner else value
        if field is None:
            problems.append(mistyped(ENVELOPE_VALUE, str(name), labelled, "co"))
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
    text = _text(value, path)
    if text and field.metadata["digits"] and not (text.isascii() and text.isdecimal()):
        raise UsageError(ENVELOPE_VALUE.said("so", ten=_called(path), gia_tri=text))
    return text


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


def _unsaid(document: VanBan, envelope: PhongBi) -> Iterator[tuple[str, ...]]:
    """What the plan says in words and the header in codes, which no public list tells."""
    if (document.do_khan or document.do_mat) and not envelope.do_khan:
        yield ("mã độ khẩn",)


def _too_long(held: PhongBi, path: tuple[str, ...]) -> Iterator[Diagnostic]:
    for field, way, value in _parts(held, path):
        most = field.metadata["longest"]
        if most and isinstance(value, str) and len(value) > most:
            yield TOO_LONG.said(at=Place(path=way), truong=_called(way), so=len(value), nhieu=most)
