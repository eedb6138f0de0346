"""Envelopes for the exchange of documents (QCVN 102:2016/BTTTT): the header from the plan, the files as they are."""

from __future__ import annotations

import datetime
import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeVar

import attrs

from thidua.budget import LIMITS
from thidua.diagnostics import Diagnostic, Place
from thidua.envelope import BenGui, PhongBi, Tep, labels
from thidua.errors import MissingToolError, PlanError, ThiduaError, UsageError
from thidua.files import read_bytes
from thidua.grammar.conventions import SIGNS
from thidua.grammar.numbers import is_number
from thidua.layout.envelope import day_from, day_of, envelope_of, identifier_of, time_of
from thidua.model import KeHoach
from thidua.model.van_ban import VanBan
from thidua.rulebook import mistyped
from thidua.rulebook.calls import ENVELOPE_FILES, ENVELOPE_VALUE, wrong_kind
from thidua.rulebook.files import BEYOND_LIMITS
from thidua.rulebook.plans import IMPOSSIBLE_DAY, MISSING_PART, TOO_LONG
from thidua.sheet.pdf import pdf_text
from thidua.templates import Template
from thidua.wording import as_told, fold, nfc, plain, shorten
from thidua.writers import Options, writer

_log = logging.getLogger("thidua")
_Held = TypeVar("_Held", BenGui, PhongBi)
_MANY = 10**40
"""No number in a header is as large."""
_NEW = "0"
"""The code of a new document among those of ``BussinessDocType``."""


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The envelope of a plan as XML: ``options.attach`` in it, or else the document itself as a PDF.

    ``options.values`` are fields that the plan does not know, by their names: ``{"nơi gửi": {"mã định danh": …}}``.
    What is still unknown is left out and told to the logger ``thidua``; with ``strict`` it is refused by
    :class:`GapError`, and so is what a law demands of the plan and is not so. Raises :class:`UsageError` for a value
    that is none of a header, and for a paper without a number of its own; :class:`PlanError` for a file that cannot be
    read and for a text longer than Phụ lục VI allows.
    """
    if options.values is not None and not isinstance(options.values, Mapping):
        raise UsageError(wrong_kind("gia_tri_phong_bi", options.values))
    if not template.bears_number:
        raise UsageError(ENVELOPE_FILES.said("mau", mau=template.name))
    if (to := template.document(plan).kem_theo) is not None:
        raise UsageError(ENVELOPE_FILES.said("kem_theo", loai=to.loai))
    plan, template, envelope = _header(plan, template, options.values or {})
    document = template.document(plan)
    files = _sent(options.attach) or (_own(plan, document, template, options),)
    paper = _paper(attrs.evolve(envelope, tep=files)) if options.attach or not envelope.so_trang else ""
    envelope = _completed(attrs.evolve(envelope, tep=files), document.quy_uoc, paper)
    if long := list(_too_long(envelope, ())):
        raise PlanError(long)
    lacking = dict.fromkeys([*_lacking(envelope, ()), *_unsaid(document, envelope)])
    if options.strict:
        from thidua.rules.over_plan import refusal  # only who is strict asks the rules

        if refused := refusal(map(_gap, lacking), plan):
            raise refused
    if lacking:
        _log.warning("phong bì còn để trống: %s", ", ".join(map(_called, lacking)))
    if options.attach and (number := _unsaid_number(document, paper)):
        _log.warning("phong bì ghi số %s, văn bản gửi kèm (%s) không ghi số ấy", number, envelope.van_ban.ten)
    if not options.attach:
        _log.warning("phong bì mang bản in của kế hoạch, chưa ký số; bản đã ký thì gửi bằng attach=[…]")
    return envelope.to_bytes()


def _gap(path: tuple[str, ...]) -> Diagnostic:
    return MISSING_PART.said("phong_bi", at=Place(path=path), truong=_called(path), khoa=_key(path))


_OF_THE_DOCUMENT = ("so", "ky_hieu", "ngay")
"""Fields that are the document's own: what the registry gives stands on the paper, too."""


def _header(plan: KeHoach, template: Template, values: Mapping[Any, Any]) -> tuple[KeHoach, Template, PhongBi]:
    """The plan, or the template of a document derived from it, with the number, ký hiệu and day that the registry gave;
    and the header of that document with the other values. Raises :class:`UsageError` with all that is wrong.
    """
    given, problems = _given(PhongBi, values.items(), ())
    own: dict[str, Any] = {}
    for name in _OF_THE_DOCUMENT:
        for _, value in given.pop(name, ()):
            try:
                own |= {name: said} if (said := _registered(name, value)) else {}
            except ThiduaError as error:
                problems += error.problems
    if not problems and own:
        try:
            if template.document(plan) is plan:
                plan = plan.evolve(**own)
            else:
                template = template.registered(own)
                template.document(plan)
        except PlanError as error:
            problems += error.problems
    envelope, more = _with(envelope_of(template.document(plan)), given, ())
    if problems := [*problems, *more]:
        raise UsageError(problems)
    return plan, template, envelope


def _registered(name: str, value: Any) -> Any:
    """What the registry gives, as a document takes it; nothing for nothing. Raises :class:`UsageError` for a number
    that none gives, :class:`PlanError` for what is no day.
    """
    if name == "ngay":
        return day_from(value)
    text = _text(value, (labels(PhongBi)[name],))
    if name == "so" and text and not is_number(text):
        raise UsageError(ENVELOPE_VALUE.said("so_van_ban", gia_tri=shorten(text)))
    return text


def _sent(attach: Sequence[Path]) -> tuple[Tep, ...]:
    """The files that go along. Raises :class:`UsageError` for two of one name and for an empty one, :class:`PlanError`
    for one that cannot be read and for too much in all.
    """
    names = Counter(path.name for path in attach)
    if twice := tuple(name for name, times in names.items() if times > 1):
        raise UsageError(ENVELOPE_FILES.said(tep=twice))
    left, files = LIMITS.file, []
    for path in attach:
        files.append(Tep(path.name, read_bytes(path)))
        left -= len(files[-1].noi_dung)
        if left < 0:
            raise PlanError(BEYOND_LIMITS.said("phong_bi", muc=LIMITS.file_mb))
    if empty := tuple(one.ten for one in files if not one.noi_dung):
        raise UsageError(ENVELOPE_FILES.said("rong", tep=empty))
    return tuple(files)


def _own(plan: KeHoach, document: VanBan, template: Template, options: Options) -> Tep:
    """The document itself."""
    inside = attrs.evolve(options, attach=(), values=None)
    name = "-".join(part for part in (document.so_in, document.ky_hieu.replace("/", "-")) if part) or "van-ban"
    return Tep(f"{name}.pdf", writer("pdf").render(plan, template, inside), mo_ta=document.ten_loai)


def _completed(envelope: PhongBi, quy_uoc: str, paper: str) -> PhongBi:
    """What follows of the rest: the pages of the ``paper``, the identifier, that the document is a new one."""
    return attrs.evolve(
        envelope,
        ma_van_ban=envelope.ma_van_ban or identifier_of(envelope, quy_uoc),
        so_trang=envelope.so_trang or (str(paper.count("\f") + 1) if paper else ""),
        nghiep_vu=envelope.nghiep_vu or _NEW,
        noi_dung=envelope.noi_dung or envelope.trich_yeu,
    )


def _paper(envelope: PhongBi) -> str:
    """The words of the document, of a Word file those of the PDF of its name; empty where none are known."""
    try:
        document = envelope.van_ban
        pdfs = (one for one in (document, *envelope.tep) if one.kind == "pdf" and one.stem == document.stem)
        file = next(pdfs, None)
        return pdf_text(file.noi_dung, file.ten) if file else ""
    except (MissingToolError, PlanError):  # a scan, say: it is sent all the same
        return ""


def _unsaid_number(document: VanBan, paper: str) -> str:
    """The number that a document has in the header and its ``paper`` has not: what stands before the first sign inside
    its ký hiệu, where a narrow column ends the line.
    """
    head = nfc("".join(document.so_ky_hieu.partition(SIGNS[document.quy_uoc][1])[0].split())).casefold()
    words = nfc("".join(paper.split())).casefold()
    if not document.so or not words:
        return ""
    said = any(not before[-1:].isdigit() for before in words.split(head)[:-1])  # 115/KH does not say 15/KH
    return "" if said else document.so_ky_hieu


_Pairs = Sequence[tuple[str, Any]]
"""What is given for a field: the rest of a dotted name (``tên`` of ``nơi gửi.tên``), else nothing, and the value."""


def _given(
    holder: type[BenGui] | type[PhongBi], values: Iterable[tuple[Any, Any]], path: tuple[str, ...]
) -> tuple[dict[str, _Pairs], list[Diagnostic]]:
    """What is given for each field of a header, or of a body in it; what is wrong with the names."""
    named = labels(holder)
    known = {key: name for name, label in named.items() for key in (fold(label), name)}
    found: dict[str, list[tuple[str, Any]]] = {}
    problems: list[Diagnostic] = []
    for typed, value in values:
        head, _, inner = str(typed).partition(".")
        name = known.get(fold(head), "")
        if not name or (inner and name not in _BODIES):
            problems.append(mistyped(ENVELOPE_VALUE, str(typed), named.values(), "co"))
            continue
        found.setdefault(name, []).append((inner, value))
    for name, pairs in found.items():
        whole = [value for inner, value in pairs if not inner]
        if len(whole) > 1 or (len(pairs) > 1 and any(not isinstance(value, Mapping) for value in whole)):
            problems.append(ENVELOPE_VALUE.said("trung", ten=_called((*path, named[name]))))
    return dict(found), problems


_BODIES = ("noi_gui", "noi_nhan")
"""The fields that are bodies, which have fields of their own."""


def _with(held: _Held, given: Mapping[str, _Pairs], path: tuple[str, ...]) -> tuple[_Held, list[Diagnostic]]:
    """A header, or a body in it, with some values; what is wrong with them."""
    said: dict[str, Any] = {}
    problems: list[Diagnostic] = []
    for name, pairs in given.items():
        field = attrs.fields_dict(type(held))[name]
        way = (*path, field.metadata["label"])
        try:
            if name in _BODIES:
                said[name], more = _bodies(getattr(held, name), pairs, way)
                problems += more
            else:
                said[name] = _taken(field, pairs[0][1], way)
        except UsageError as error:
            problems += error.problems
    return attrs.evolve(held, **said), problems


def _bodies(own: Any, pairs: _Pairs, path: tuple[str, ...]) -> tuple[Any, list[Diagnostic]]:
    """The body that sends, or those that get it. Raises :class:`UsageError` for what is none."""
    lists = [value for inner, value in pairs if not inner and isinstance(value, list | tuple)]
    each: list[list[tuple[Any, Any]]] = (
        [[*_mapping(one, path).items()] for one in lists[0]]
        if lists
        else [
            [pair for inner, value in pairs for pair in ([(inner, value)] if inner else _mapping(value, path).items())]
        ]
    )
    if isinstance(own, BenGui) and lists:
        raise UsageError(ENVELOPE_VALUE.said("ben", ten=_called(path)))
    found, problems = [], []
    for values in each:
        given, wrong = _given(BenGui, values, path)
        body, more = _with(own if isinstance(own, BenGui) else BenGui(), given, path)
        found.append(body)
        problems += [*wrong, *more]
    return found[0] if isinstance(own, BenGui) else tuple(found), problems


def _taken(field: Any, value: Any, path: tuple[str, ...]) -> Any:
    """A value as the header has it. Raises :class:`UsageError` for one of another kind."""
    if field.default == ():
        return tuple(text for one in _list(value) if (text := _text(one, path)))
    if field.name == "han_tra_loi":
        return _day(value, path)
    if field.name == "luc_gui":
        return _time(value, path)
    text = _text(value, path)
    if text and field.metadata["digits"] and not (text.isascii() and text.isdecimal()):
        raise UsageError(ENVELOPE_VALUE.said("so", ten=_called(path), gia_tri=shorten(text)))
    return text


def _day(value: Any, path: tuple[str, ...]) -> str:
    """A whole day. Raises :class:`UsageError` for one that no calendar has, and for what is none."""
    try:
        day = day_from(value)
    except PlanError as error:
        if any(one.rule == IMPOSSIBLE_DAY.id for one in error.problems):
            raise UsageError(one.changed(label=_called(path), path=path) for one in error.problems) from error
        day = None
    if day is not None and not (day.nam and not day.date):
        return day_of(day)
    raise UsageError(ENVELOPE_VALUE.said("ngay", ten=_called(path), gia_tri=as_told(value)))


def _time(value: Any, path: tuple[str, ...]) -> str:
    """A time by the clock of Vietnam. Raises :class:`UsageError` for what is none."""
    if value is None or value == "":
        return ""
    try:
        return time_of(value)
    except (PlanError, ValueError) as error:
        said = ENVELOPE_VALUE.said("gio", ten=_called(path), gia_tri=as_told(value))
        raise UsageError(said) from error


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
    """A line of text; nothing for nothing. Raises :class:`UsageError` for what is none."""
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    if not isinstance(value, str | int | Decimal | datetime.date) or (isinstance(value, int) and abs(value) >= _MANY):
        raise UsageError(ENVELOPE_VALUE.said("chu", ten=_called(path)))
    text = nfc(" ".join(str(value).split()))
    if not text.isprintable():
        raise UsageError(ENVELOPE_VALUE.said("ky_tu", ten=_called(path)))
    return text


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
    """What the plan says in words and the header in codes, which no public list tells; the pages of a file that does
    not tell them.
    """
    if (document.do_khan or document.do_mat) and not envelope.do_khan:
        yield ("mã độ khẩn",)
    if not envelope.so_trang:
        yield ("số trang",)


def _too_long(held: PhongBi, path: tuple[str, ...]) -> Iterator[Diagnostic]:
    for field, way, value in _parts(held, path):
        most = field.metadata["longest"]
        if most and isinstance(value, str) and len(value) > most:
            form = "so" if field.metadata["digits"] else "ma" if field.name == "ma_dinh_danh" else ""
            said = {"truong": _called(way), "nhieu": most, "so": len(value), "gia_tri": shorten(value)}
            yield TOO_LONG.said(form, at=Place(path=way), **said)
