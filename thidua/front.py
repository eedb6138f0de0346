"""The verbs: read, read a document with its account, verify, render, write, fill in."""

from __future__ import annotations

import contextlib
import io
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any, Never, overload

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Report
from thidua.documents.reading import Reading
from thidua.errors import Problem, ThiduaError, UsageError, WriteError
from thidua.files import is_folder, read_bytes, refuse_empty, refuse_same
from thidua.formats import DOCUMENTS, written
from thidua.formats import PLAN_FILES as FORMATS
from thidua.log import log
from thidua.model import HoSo, KeHoach
from thidua.plan_files import (
    format_of,
    loader,
    plan_data,
    plan_of_data,
    read_office,
    read_plan,
    unreadable,
)
from thidua.receipts import RECEIPT, key_of
from thidua.rulebook import as_typed
from thidua.rulebook.calls import (
    IDLE_OPTION,
    NO_DOCUMENT,
    NO_SUFFIX,
    OTHER_CONVENTION,
    TEXT_AS_PATH,
    TO_FILL,
    WRONG_KIND,
    wrong_kind,
)
from thidua.rulebook.files import IS_FOLDER
from thidua.saving import write_to, write_whole
from thidua.streams import read_within
from thidua.templates import Template, fitting, get_template
from thidua.wording import as_told, asked
from thidua.writers import Options, writer

_READ = (*FORMATS, *DOCUMENTS)
_LONGEST_PATH = 4096  # of Linux, in bytes; the longest of all


def read(
    source: str | Path | bytes | IO[Any] | Mapping[str, Any],
    *,
    format: str | None = None,
    receipt_key: bytes | str | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> KeHoach:
    """The plan of a plan file (``.yaml``, ``.json``, ``.toml``) or of a document (``.docx``, ``.txt``, ``.md``;
    ``.doc``, ``.odt``, ``.rtf`` where LibreOffice is installed): a path, or with ``format`` its text or bytes, or an
    open file. The lines of a plan file are taken without ``format``, too, where they begin as such; so is its data as
    a mapping. ``receipt_key`` is that of :func:`read_document`; what is said of a receipt goes to the logger
    ``thidua``. ``office`` is the profile of its office (:func:`read_office`; a path, data): what a plan file leaves
    out is taken from it, and the plan is whole by itself. ``limits`` is what the file may cost: more than that is
    refused.

    Raises :class:`PlanError` with every fault and its line; :class:`UsageError` for a format that cannot be read, for
    a key where no document is read, and for an office where one is.
    """
    key, profile = key_of(receipt_key), office_of(office, limits)
    if isinstance(source, Mapping):
        _refuse_key(key, "")
        return KeHoach.from_data(source) if profile is None else plan_of_data(source, profile)
    if isinstance(source, str) and format is None and "\n" in source:
        format = format_of(source)
    data, format, name = opened(source, format, limits)
    if format in DOCUMENTS:
        refuse_office(profile)
        reading = _read_printed(data, format, name, key, limits)
        for said in reading.report if key is not None else ():
            if said.rule == RECEIPT:
                log().warning(str(said))
        return reading.plan
    _refuse_key(key, format)
    return read_plan(data, format, name, limits, profile)


def office_of(given: object, limits: Limits) -> HoSo | None:
    """The profile of an office as a call gives it. Raises what :func:`read_office` raises."""
    return given if given is None or isinstance(given, HoSo) else read_office(given, limits=limits)  # type: ignore[arg-type]


def refuse_office(office: HoSo | None) -> None:
    """Raises :class:`UsageError` for the profile of an office where a document is read, which is whole."""
    if office is not None:
        raise UsageError(IDLE_OPTION.said("ho_so", ten="office", co=tuple(f".{one}" for one in FORMATS)))


def read_document(
    source: str | Path | bytes | IO[Any],
    *,
    format: str | None = None,
    receipt_key: bytes | str | None = None,
    limits: Limits = LIMITS,
) -> Reading:
    """The plan that a document says, and a report: what was recognised with what certainty, what was kept as plain
    text, what looks wrong, each with its place. Sources, ``limits`` and errors are those of :func:`read`.

    A document is never refused for what it says: what fits no part of a plan becomes a section of its own. A receipt
    is no signature; with the ``receipt_key`` that a document was written with it is one: the plan inside is taken only
    where its receipt was made with that key, and the report says what the receipt is.
    """
    key = key_of(receipt_key)
    return _read_printed(*_opened_document(source, format, limits), key, limits)


def verify(
    document: str | Path | bytes | IO[Any],
    plan: KeHoach | str | Path,
    *,
    format: str | None = None,
    template: str | Path | bytes | Template | None = None,
    values: Mapping[str, Any] | None = None,
    receipt_key: bytes | str | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Report:
    """Holds what a document says against a plan: each line that differs is a finding; a report that is ``ok`` is a yes.

    What stands on the paper is read, not what the file carries inside, so that a changed line cannot hide behind it;
    a carried plan that is another one is a warning. What no text says (pictures, charts, files inside), and words that
    a page does not show plainly (hidden, struck out, white), are findings too: but for those that the ``template``,
    with the same ``values``, prints itself. With the ``receipt_key`` that it was written with the file must carry a
    receipt that was made with it, and one of which no part was changed may show what it was given. A Word file that
    carries its plan, says it, and was written again since by another program is told so, as a note.
    ``plan`` is a plan, or a file of one, which ``office`` adds to as in :func:`read`.

    Raises what :func:`read` raises, and what :func:`render` raises of a template.
    """
    from thidua.comparing import (
        compare,
        compare_carried,
        compare_conventions,
        compare_fixed,
        compare_header,
        compare_packages,
        compare_pages,
        compare_receipt,
        in_margins,
        numbers_pages,
        unseen_on,
    )
    from thidua.documents.account import Account
    from thidua.documents.carried import kieu_of, plan_of
    from thidua.documents.conventions import convention_of
    from thidua.documents.plan import read_plan
    from thidua.engine.carry import carried_in
    from thidua.reading import read_roles
    from thidua.sheet.files import PACKAGES, read_sheet

    key, profile = key_of(receipt_key), office_of(office, limits)
    if isinstance(plan, KeHoach):
        refuse_office(profile)
    elif not _is_source(plan):
        raise UsageError(wrong_kind("doi_chieu", plan))
    if format is None and _format_named(document) in FORMATS and _format_named(plan) in DOCUMENTS:
        first, then = as_typed(plan), as_typed(document)
        said = NO_DOCUMENT.said("doi_cho", ten=_format_named(document), van_ban=first, ke_hoach=then)
        raise UsageError(said)
    data, format, name = _opened_document(document, format, limits)
    header = None
    if format == "edxml":
        from thidua.envelope import PhongBi

        header = PhongBi.from_bytes(data, name, limits)
        data, format = header.van_ban.noi_dung, header.van_ban.kind
    wanted = plan if isinstance(plan, KeHoach) else read(plan, office=profile, limits=limits)
    sheet = read_sheet(data, format, name, limits, unseen=True)
    own = None
    roles = read_roles(sheet)
    kind = format if format in written() else "docx"
    unnumbered = roles.own and not numbers_pages(roles)
    if (sheet.unseen or unnumbered) and (template is not None or kind == "docx"):
        with contextlib.suppress(*(() if template is not None else (ThiduaError,))):
            printed = render(wanted, kind, template=template, values=values, carry=False)
            own = read_sheet(printed, kind, name, unseen=True)
    paper, kieu = read_plan(roles, Account(name)), kieu_of(roles)
    fixed = compare_fixed(roles, sheet, paper, kieu, name)
    form = compare_conventions(convention_of(roles), wanted, name)
    told = tuple(compare_header(header, wanted, name)) if header else ()
    inside = carried_in(data, key, limits) if format in PACKAGES and isinstance(data, bytes) else None
    known = plan_of(inside) if inside else None
    sealed = inside is not None and inside.receipt == "dung" and inside.untouched
    report = Report((
        *told, *form, *compare(paper, wanted, kieu, sheet, name), *fixed, *in_margins(roles, paper, kieu, name),
        *(() if sealed else unseen_on(sheet, own, name)),
        *(compare_pages(read_roles(own), name) if own and unnumbered and not sealed else ()),
        *(compare_carried(known, wanted, name) if known else ()),
        *compare_receipt(inside, key, name),
    ))  # fmt: skip
    if not report.findings:
        if inside is None or inside.untouched or not isinstance(data, bytes):
            return report
        parts = _parted(data, wanted, template, values, key, limits)
        return Report(tuple(compare_packages(inside, parts, key, name)))
    whole = data.encode() if isinstance(data, str) else data
    return Report(told) if whole in _made(wanted, format, template, values, key) else report


def _parted(
    data: bytes, plan: KeHoach, template: str | Path | bytes | Template | None, values: Mapping[str, Any] | None,
    key: bytes | None, limits: Limits,
) -> tuple[str, ...]:  # fmt: skip
    """The parts of a Word file that are not those which the plan makes now; none where it makes no file."""
    from thidua.word.packing import parted

    try:
        return parted(data, render(plan, "docx", template=template, values=values, receipt_key=key), limits)
    except (ThiduaError, ValueError):
        return ()


def _made(
    plan: KeHoach, format: str, template: str | Path | bytes | Template | None, values: Mapping[str, Any] | None,
    key: bytes | None,
) -> Iterator[bytes]:  # fmt: skip
    """The files that this plan makes: what is one of them to the byte needs no eyes. With a key, those made with it."""
    asked: list[dict[str, Any]] = [{}, {"carry": False}]
    if key is not None:
        asked = [{"receipt_key": key}] if format == "docx" else []
    elif format == "pdf":  # LibreOffice makes no two of the same bytes
        asked = [{"engine": "typst"}, {"engine": "typst", "signature_fields": True}]
    chosen = fitting(plan) if template is None else get_template(template)
    for one in asked if format in written() else ():
        with contextlib.suppress(ThiduaError):  # it was not asked to make one
            yield render(plan, format, template=chosen, values=values, **one)


def opened(
    source: str | Path | bytes | IO[Any], format: str | None, limits: Limits, known: tuple[str, ...] = _READ
) -> tuple[bytes | str, str, str]:
    """What a source holds, its format, and its name for messages; which formats are ``known`` is told of another."""
    if not _is_source(source):
        raise UsageError(wrong_kind("nguon", source))
    _refuse_no_text(format or "")
    if format is None:
        refuse_empty(source)
    if isinstance(source, Path) or (isinstance(source, str) and format is None):
        if isinstance(source, str) and ("\n" in source or len(source) > _LONGEST_PATH):
            raise UsageError(TEXT_AS_PATH.said())
        path = Path(source)
        if is_folder(path):
            return read_bytes(path), "", ""  # which says so
        format = format or _suffix(path, known)
        if format not in DOCUMENTS:
            _refuse_unknown(format, known)  # said before the file is touched
        return read_bytes(path, limits.file), format, str(path)
    named = "" if isinstance(source, str | bytes) else asked(source, "name", "")
    name = as_told(named)
    if not (format or name):
        raise UsageError(NO_SUFFIX.said("chu"))
    format = (format or _suffix(Path(named if isinstance(named, str) else name), known)).lower().lstrip(".")
    if format not in DOCUMENTS:
        _refuse_unknown(format, known)
    return read_within(source, name, limits.file), format, name


def _opened_document(
    source: str | Path | bytes | IO[Any], format: str | None, limits: Limits
) -> tuple[bytes | str, str, str]:
    """The same of a source that is to be a document."""
    data, format, name = opened(source, format, limits, DOCUMENTS)
    if format not in DOCUMENTS:
        raise UsageError(NO_DOCUMENT.said(ten=format, co=DOCUMENTS))
    return data, format, name


def _format_named(source: object) -> str:
    """The format that the name of a file says, where it is one."""
    return Path(source).suffix.lower().lstrip(".") if isinstance(source, str | Path) else ""


def _is_source(value: object) -> bool:
    return isinstance(value, str | Path | bytes) or asked(value, "read") is not None


def _refuse_no_text(format: object) -> None:
    if not isinstance(format, str):
        raise UsageError(wrong_kind("dinh_dang", format))


def _refuse_unknown(format: str, known: tuple[str, ...]) -> None:
    if format not in FORMATS:
        raise unreadable(format, known)


def _read_printed(data: bytes | str, format: str, name: str, key: bytes | None, limits: Limits) -> Reading:
    from thidua.reading import read_printed  # what it needs is heavy, and most plans are plan files

    return read_printed(data, format, name, key, limits)


def _refuse_key(key: bytes | None, format: str) -> None:
    """Raises :class:`UsageError` for a key of receipts where a plan file is read, which has none."""
    if key is not None:
        raise UsageError(IDLE_OPTION.said("doc", ten="receipt_key", co=tuple(f".{one}" for one in DOCUMENTS)))


def render(
    plan: KeHoach,
    format: str = "docx",
    *,
    template: str | Path | bytes | Template | None = None,
    strict: bool = False,
    carry: bool = True,
    values: Mapping[str, Any] | None = None,
    engine: str | None = None,
    signature_fields: bool = False,
    attach: Sequence[str | Path] = (),
    receipt_key: bytes | str | None = None,
) -> bytes:
    """The document of a plan as bytes, in any format that can be written.

    Without a ``template`` it is the one of the plan's convention: ``dang`` for a body of the Party, else ``nd30``. One
    that is named and prints by another convention prints so, and the logger ``thidua`` says it.

    Gaps print as visible placeholders, of which the logger ``thidua`` tells those of the template. With ``strict`` all
    are refused by :class:`GapError` in one message, be they of the plan or of a name in the template, and with them
    what :func:`check` finds ``bắt buộc`` in the plan: of one without gaps by :class:`PlanError`. A plan file is no
    document: a draft is kept in one, ``strict`` or not.
    A ``.docx`` carries its plan inside, as data, unless ``carry=False``; with a ``receipt_key`` its receipt is one that
    only who has the key can make. ``values`` are further names for the template:
    ``values={"chu_ky": Anh("ky.png")}``; plain text and plan files, which have no template, do without.
    ``engine``, ``signature_fields`` and ``attach`` are for the formats that :class:`thidua.writers.Options` says.
    Raises :class:`UsageError` for an unknown format or template, :class:`TemplateError` for a faulty one.
    """
    if not isinstance(plan, KeHoach):
        raise UsageError(wrong_kind("ke_hoach", plan))
    _refuse_no_text(format)
    format = format.lower().lstrip(".")
    options = Options(
        carry=carry, strict=strict, values=values, engine=engine, signature_fields=signature_fields,
        attach=_paths(attach), receipt_key=key_of(receipt_key),
    )  # fmt: skip
    write_with = None if format in FORMATS else writer(format, FORMATS)
    options.refuse_idle(format)
    if write_with is None:
        return loader(format).dump(plan_data(plan)).encode()
    chosen = fitting(plan) if template is None else get_template(template)
    if (printed := chosen.convention(plan)) != plan.quy_uoc:
        said = OTHER_CONVENTION.said(
            mau=chosen.name, cua_mau=printed, cua_ke_hoach=plan.quy_uoc, dung=fitting(plan).name
        )
        log().warning(str(Problem.of(said)))
    return write_with.render(plan, chosen, options)


@overload
def write(
    plan: KeHoach,
    path: str | os.PathLike[str],
    *,
    template: str | Path | bytes | Template | None = None,
    strict: bool = False,
    carry: bool = True,
    format: str | None = None,
    values: Mapping[str, Any] | None = None,
    engine: str | None = None,
    signature_fields: bool = False,
    attach: Sequence[str | Path] = (),
    receipt_key: bytes | str | None = None,
) -> Path: ...


@overload
def write(
    plan: KeHoach,
    path: IO[bytes],
    *,
    template: str | Path | bytes | Template | None = None,
    strict: bool = False,
    carry: bool = True,
    format: str | None = None,
    values: Mapping[str, Any] | None = None,
    engine: str | None = None,
    signature_fields: bool = False,
    attach: Sequence[str | Path] = (),
    receipt_key: bytes | str | None = None,
) -> None: ...


def write(
    plan: KeHoach,
    path: str | os.PathLike[str] | IO[bytes],
    *,
    template: str | Path | bytes | Template | None = None,
    strict: bool = False,
    carry: bool = True,
    format: str | None = None,
    values: Mapping[str, Any] | None = None,
    engine: str | None = None,
    signature_fields: bool = False,
    attach: Sequence[str | Path] = (),
    receipt_key: bytes | str | None = None,
) -> Path | None:
    """Writes the document of a plan; the suffix is the format. The file is written whole, or left as it was.

    ``path`` may be an open binary file, which is written to and stays open; one without a name needs ``format``.
    Raises what :func:`render` raises, and :class:`WriteError` when the file cannot be put in its place.
    """
    made = partial(
        render, plan, template=template, strict=strict, carry=carry, values=values, engine=engine,
        signature_fields=signature_fields, attach=attach, receipt_key=receipt_key,
    )  # fmt: skip
    if not isinstance(path, str | os.PathLike):
        if asked(path, "write") is None:
            raise UsageError(wrong_kind("ra", path))
        if isinstance(path, io.TextIOBase) or asked(path, "closed", False):
            raise UsageError(WRONG_KIND.said("ra_chu" if isinstance(path, io.TextIOBase) else "ra_dong"))
        name = asked(path, "name", "")
        if not (format or (isinstance(name, str) and name)):
            raise UsageError(NO_SUFFIX.said("ra"))
        format = format or _suffix(Path(name), (*written(), *FORMATS))
        write_to(path, made(format))
        return None
    refuse_empty(path, "ra")
    target = Path(path)
    if is_folder(target):
        raise WriteError(IS_FOLDER.said("ghi", tep=str(target)))
    format = format or _suffix(target, (*written(), *FORMATS))
    refuse_same(target, _paths(attach))
    write_whole(target, made(format))
    return target


def fill(pdf: str | Path | bytes | IO[bytes], *, so: Any = None, ngay: Any = None, **khac: Never) -> bytes:
    """A PDF of :func:`write` with ``signature_fields=True`` whose number and day are filled in, as they are printed
    where a plan has them: ``so`` (``15``), ``ngay`` (``27/11/2026``, a date); one of them, or both.

    What is filled in is added behind what stands in the file, so that a person's signature in it stays valid; an agency
    signs last. Nobody changes it any more. Raises :class:`PlanError` and :class:`UsageError` for values that are none,
    :class:`InputError` for a file that has no such place, has it filled or is signed by an agency, or is no PDF that
    can be opened, :class:`MissingToolError` where pyHanko or typst is not installed.
    """
    from thidua.signing import TO_FILL_IN, filled, texts_of

    if khac:
        raise UsageError(TO_FILL.said("ten", ten=name, co=TO_FILL_IN) for name in khac)
    if not _is_source(pdf):
        raise UsageError(wrong_kind("pdf", pdf))
    refuse_empty(pdf, "pdf")
    texts = texts_of({"so": so, "ngay": ngay})
    if isinstance(pdf, str | Path):
        return filled(read_bytes(Path(pdf)), texts, str(pdf))
    return filled(read_within(pdf), texts)


def _paths(attach: object) -> tuple[Path, ...]:
    """Paths of files that go along; one alone needs no list."""
    given = (attach,) if isinstance(attach, str | os.PathLike) or not isinstance(attach, Iterable) else tuple(attach)
    for one in given:
        if not isinstance(one, str | os.PathLike):
            raise UsageError(wrong_kind("tep_gui", one))
    return tuple(map(Path, given))


def _suffix(path: Path, known: Iterable[str]) -> str:
    suffix = _format_named(path)
    if not suffix:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=tuple(f".{name}" for name in dict.fromkeys(known))))
    return suffix
