"""Templates: a folder with ``template.toml`` and a file per format, compiled once; what it prints of a plan."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, get_args

import attrs

from thidua.arguments import explained
from thidua.cursor import nowhere
from thidua.diagnostics import Diagnostic, Place
from thidua.engine.faults import MARKED, OF_GAPS, UNKNOWN_VARIABLE
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.measures import measured, restyled
from thidua.engine.meter import BOUNDS, Bounds
from thidua.engine.refusals import OursOnly, door
from thidua.engine.rendering import Gaps
from thidua.engine.typst_files import MAIN, Files, foreign_packages, gather, lost_letters
from thidua.engine.values import foreign_in
from thidua.errors import GapError, PlanError, Problem, TemplateError, ThiduaError, UsageError
from thidua.files import is_file
from thidua.forks import OfProcess
from thidua.formats import ENGINES
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.gaps import gaps_in
from thidua.layout import BanIn, Kieu, lay_out
from thidua.layout.convention import counts_lines, spacing
from thidua.layout.lines import Dong
from thidua.layout.notes import with_lines
from thidua.log import log
from thidua.model import HoSo, KeHoach
from thidua.model.van_ban import Gap, VanBan
from thidua.receipts import key_of
from thidua.rulebook import mistyped
from thidua.rulebook.calls import (
    EXTRA_NAME,
    FOREIGN_VALUE,
    IDLE_OPTION,
    NOBODY_SIGNS,
    NOT_IN_TEMPLATE,
    UNKNOWN_ENGINE,
    UNKNOWN_GAPS,
    wrong_kind,
)
from thidua.rulebook.plans import MISSING_PART, NO_STYLE
from thidua.templates.derived import (
    OF_SOME_PLANS,
    Derivation,
    Spec,
    check_texts,
    compiled_texts,
    gaps_of,
    names_of,
    said_each,
)
from thidua.templates.filters import own_filters
from thidua.templates.limits import read_manifest, refused
from thidua.templates.manifest import FORMATS, Manifest, examine, styled
from thidua.templates.places import (
    MANIFEST,
    PREPARED,
    TYPST,
    bundled,
    find,
    find_named,
    is_bundled,
    known,
    shared,
)
from thidua.templates.source import read_bytes, read_text
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.engine.docx import DocxTemplate
    from thidua.engine.markup import MarkupTemplate
    from thidua.engine.typst import TypstTemplate
    from thidua.engine.usage import Field

__all__ = [
    "Template",
    "bundled",
    "fitting",
    "get_template",
    "listed",
    "not_of",
    "office_template",
    "refuse_engine",
    "template_file",
    "values_of",
]

_OF_FORMS = (("cơ quan", "tên"), ("trích yếu",))
"""What a form or a news item lacks where it is not there."""
_OF_CONVENTIONS = {ND30: "nd30", HD05: "dang"}
"""The template that prints a plan, by the convention that the plan is set out by."""
UNNAMED = "mẫu"
"""The name of a template that came as bytes."""
_GAPS = get_args(Gaps)
_TYPST, _OFFICE = ENGINES
_TEXTS = ("txt", "md")
"""The formats that a plan is written in without a file of the template: they print the lines of the layout."""


@explained
class Template:
    """A template by name (``nd30``), by path (a folder, a ``.docx`` or a ``.typ``), or as the bytes of a ``.docx``; of
    the profile of an office (:class:`thidua.HoSo`) the one that it prints with, its style values over the template's,
    its own words (``loi_rieng``) among the names.

    Immutable; each format is compiled once; one object serves any number of threads. ``title`` and ``kind`` are what
    ``template.toml`` says (``kế hoạch``: the plan itself is printed, else a document derived from it); ``kieu`` the
    style values. Raises :class:`UsageError` for a name that no template has, :class:`TemplateError` for one that is at
    fault, with every fault; ``limits=False`` lets one be looked at that is refused for its sizes only.

    ``filters`` are further filters for its tags, functions by name: each is given a value (and what stands in the
    brackets) and returns a text, number, day or list, which prints like any other value. Raises :class:`UsageError` for
    a name that is none or is taken. ``bounds`` is what one rendering may cost (:class:`~thidua.engine.meter.Bounds`);
    a template that goes past it is refused.

    >>> "docx" in Template("nd30").formats
    True
    """

    __slots__ = (
        "_bounds", "_compiled", "_data", "_derivation", "_filters", "_lock", "_manifest", "_office", "_registry",
        "_words", "kieu", "kind", "name", "title",
    )  # fmt: skip

    def __init__(
        self,
        source: str | Path | bytes | HoSo = "nd30",
        *,
        limits: bool = True,
        filters: Filters | None = None,
        bounds: Bounds = BOUNDS,
    ) -> None:
        office = source if isinstance(source, HoSo) else None
        self._begin(filters, bounds, office)
        with OursOnly():
            self._find(source, limits=limits)

    def _find(self, source: str | Path | bytes | HoSo, *, limits: bool) -> None:
        if isinstance(source, HoSo):
            refuse_taken(source)
            source = folder_of_office(source)
        found = source if isinstance(source, bytes) else find(source)
        if isinstance(found, bytes) or is_file(found):
            given = (found, UNNAMED) if isinstance(found, bytes) else (read_bytes(found), found.name)
            self._open_file(*given)
            return
        self.name, self._data = found.name, b""
        manifest, problems = examine(found)
        if manifest:
            manifest = styled(manifest, self._office) if self._office else manifest
            problems = (*problems, *(refused(manifest) if limits else ()), *self._open(manifest, problems))
        if problems:
            raise TemplateError(dict.fromkeys(problems))

    def _begin(self, filters: Filters | None, bounds: Bounds, office: HoSo | None = None) -> None:
        if not isinstance(bounds, Bounds):
            raise UsageError(wrong_kind("gioi_han", bounds))
        self._filters, self._bounds = own_filters(filters), bounds
        self._registry: Mapping[str, Any] = {}
        self._office = office
        self._words = dict(office.loi_rieng) if office else {}
        self._compiled: dict[str, DocxTemplate | MarkupTemplate | TypstTemplate] = {}
        self._lock = OfProcess(threading.Lock)

    def _open_file(self, data: bytes, name: str) -> None:
        """Takes one file as the whole template. Raises :class:`TemplateError` with every fault of it."""
        self._manifest: Manifest | None = None
        self._derivation: Derivation | None = None
        self.name, self._data = name, data
        self.title, self.kind = "", "kế hoạch"
        (format,) = self.formats
        self.kieu = Kieu() if format == "pdf" else Kieu(**measured(data, name))
        self._compile(format)

    def _open(self, manifest: Manifest, known: Sequence[Problem]) -> Iterator[Problem]:
        """Takes what a manifest says; the faults of what it derives and of its files, but for those ``known``."""
        self._manifest = manifest
        self.title, self.kind, self.kieu = manifest.tieu_de, manifest.loai, manifest.kieu
        checked = is_bundled(manifest.folder)
        derivation = None
        try:
            derivation = Derivation.compile(
                manifest.van_ban, str(manifest.path), checked=checked, filters=self._filters, bounds=self._bounds,
                own=(manifest.than, manifest.bieu_mau),
            )  # fmt: skip
        except TemplateError as error:
            yield from map(manifest.placed, error.problems)
        self._derivation = derivation
        faulty = {one.source for one in known}
        for format in () if checked else self.formats:  # bundled ones have been tested
            if str(manifest.files[format]) in faulty:
                continue
            try:
                self._compile(format)
            except TemplateError as error:
                yield from error.problems

    def __setattr__(self, name: str, value: object) -> None:
        if hasattr(self, name):
            raise AttributeError(f"a Template does not change: {name}")
        object.__setattr__(self, name, value)

    def __repr__(self) -> str:
        return f"Template({self.name!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickled by its source, compiled again on the other side: a file by its bytes, a folder by its place."""
        origin = self.origin
        if isinstance(origin, bytes):
            own = (self._bounds, self._words)
            return _again, (origin, self.name, dict(self._filters) or None, dict(self._registry), *own)
        place = self.name if is_bundled(origin) else str(origin.resolve())
        source = self._office.evolve(mau=place).said_in("", nowhere) if self._office else place
        return _again, (source, self.name, dict(self._filters) or None, dict(self._registry), self._bounds)

    def __copy__(self) -> Template:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> Template:
        return self  # it does not change

    @property
    def origin(self) -> Path | bytes:
        """The folder that it was opened from, or the bytes of its one file."""
        return self._manifest.folder if self._manifest else self._data

    @property
    def filters(self) -> Collection[str]:
        """The names of the filters that it was opened with."""
        return tuple(self._filters)

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats that the template has a file for."""
        if self._manifest is None:
            return ("pdf",) if self.name.lower().endswith(TYPST) else ("docx",)
        return tuple(name for name in FORMATS if name in self._manifest.files)

    @property
    def prints_plan(self) -> bool:
        """It prints the plan itself, every text of it; the others print a document made from it."""
        return self._derivation is None and fold(self.kind) == "ke_hoach"

    @property
    def written(self) -> tuple[str, ...]:
        """The formats that can be written with it: those of its files, PDF of a Word file, and plain text where no file
        says more, or one in Markdown says it.
        """
        texts = _TEXTS if self.says_all else _TEXTS[:1] if "md" in self.formats else ()
        return tuple(dict.fromkeys((*self._on_paper, *texts)))

    @property
    def says_all(self) -> bool:
        """All that it prints is known without a file of it: the plan, or a document whose body it says itself."""
        return self.prints_plan or bool(self._derivation and self._derivation.own.parts)

    @property
    def _on_paper(self) -> tuple[str, ...]:
        """The formats that one of its files prints."""
        return tuple(format for format in FORMATS if self.file_of(format))

    def file_of(self, format: str, engine: str | None = None) -> str:
        """The format of the file that prints a format: PDF is printed by ``document.typ``, or where there is none, or
        where it is asked of LibreOffice, by ``document.docx``. ``""`` where there is no such file.
        """
        if format != "pdf" or engine == _TYPST:
            return format if format in self.formats else ""
        ways = ("docx",) if engine == _OFFICE else ("pdf", "docx")
        return next((one for one in ways if one in self.formats), "")

    def convention(self, plan: KeHoach) -> str:
        """By which convention it prints a plan: its own; by that of the plan where a twin is there for that one, and
        where it has none of its own to keep (a form, a news item, a Word file without a folder).
        """
        free = self._manifest is None or not self._manifest.the_thuc
        return plan.quy_uoc if free or self._twin(plan) else self.kieu.quy_uoc

    def _twin(self, plan: KeHoach) -> Template | None:
        """The template that prints the same document of a plan that is set out by another convention."""
        if self._manifest is None or plan.quy_uoc == self.kieu.quy_uoc:
            return None
        name = self._manifest.twins.get(plan.quy_uoc)
        own = self._filters or self._bounds != BOUNDS
        twin = Template(name, filters=self._filters, bounds=self._bounds) if name and own else None
        twin = get_template(name) if name and not twin else twin
        return twin.registered(self._registry) if twin and twin.kieu.quy_uoc == plan.quy_uoc else None

    @property
    def bears_number(self) -> bool:
        """What it prints has a number, ký hiệu and day of its own: a form, an appendix apart, a news item have none."""
        return self._derivation is None or self._manifest is None or self._manifest.the_thuc

    def registered(self, registry: Mapping[str, Any]) -> Template:
        """The same template, which prints the document that it derives from a plan with what the registry has given
        that document: ``so``, ``ky_hieu``, ``ngay``.
        """
        if self._derivation is None or not registry:
            return self
        other = Template.__new__(Template)
        for name in Template.__slots__:
            if name not in ("_derivation", "_registry"):
                setattr(other, name, getattr(self, name))
        other._registry = registry
        other._derivation = attrs.evolve(self._derivation, registered=registry)
        return other

    def _kieu(self, plan: KeHoach) -> Kieu:
        """Its style values, in the convention that the plan is printed by."""
        kieu = self.kieu
        if plan.quy_uoc == kieu.quy_uoc or (quy_uoc := self.convention(plan)) == kieu.quy_uoc:
            return kieu
        lines, before = counts_lines(quy_uoc), counts_lines(kieu.quy_uoc)
        gian_dong = spacing(kieu.gian_dong, kieu.co_chu, lines=lines, said_in_lines=before)
        return attrs.evolve(kieu, quy_uoc=quy_uoc, gian_dong=gian_dong)

    def word_file(self) -> bytes:
        """Its Word file, style values put in, to be opened in Word. Raises :class:`UsageError` for one without."""
        if self._manifest is None and "docx" in self.formats:
            return self._data
        if self._manifest is None:
            raise UsageError(NOT_IN_TEMPLATE.said("word", mau=self.name))
        return word_file(self._manifest)

    def about_plan(self, names: Collection[str] = ()) -> bool:
        """It is about a plan, where it is given ``names`` as well: a folder's, or a Word file by the names it uses."""
        whole = self._manifest is not None or not self.knows_fields(self.formats[0])
        return whole or beside_plan({field.name for field in self.fields()}, names)

    def of_plan_fields(self) -> bool:
        """It is a folder's, or uses a name that is one of a plan."""
        from thidua.engine.kinds import variables

        whole = self._manifest is not None or not self.knows_fields(self.formats[0])
        return whole or any(field.name in variables() for field in self.fields())

    def knows_fields(self, format: str) -> bool:
        """It can be told which values the file of a format uses: not of somebody's own ``.typ``, which is a program."""
        if self.file_of(format) != "pdf":
            return True
        return self._manifest is not None and is_bundled(self._manifest.files["pdf"].parent)

    def _file(self, format: str, engine: str | None, *, plan: bool) -> str:
        """See :meth:`file_of`. Raises :class:`UsageError` for a format or an engine that it has no file for."""
        refuse_engine(engine)
        if engine and format != "pdf":
            raise UsageError(IDLE_OPTION.said(ten="engine", co=(".pdf",)))
        if file := self.file_of(format, engine):
            return file
        if engine:
            form = "word" if engine != _TYPST else "typst_nay" if self.name == UNNAMED else "typst"
            raise UsageError(NOT_IN_TEMPLATE.said(form, mau=self.name))
        raise not_of(self, format, plan=plan)

    @door
    def fields(self, format: str = "") -> tuple[Field, ...]:
        """The values that the template uses: a tree of name, label, kind and places in its file.

        ``format`` is the file that is looked at, the first that the template has where nothing is said. Labels and
        kinds are those of a plan where the names are; a template about other data has names and places. Of a ``.typ``
        nothing is known.
        """
        return self._compile(self.file_of(format) or format or self.formats[0]).fields(plan=True)

    def _compile(self, format: str) -> DocxTemplate | MarkupTemplate | TypstTemplate:
        if format not in self.formats:
            raise not_of(self, format)
        compiled = self._compiled.get(format)
        if compiled is None:
            with self._lock():
                compiled = self._compiled.get(format) or self._read(format)
                self._compiled[format] = compiled
        return compiled

    def _read(self, format: str) -> DocxTemplate | MarkupTemplate | TypstTemplate:
        if self._manifest is None and format == "pdf":
            return own_typst(self.name, {MAIN: self._data})
        if self._manifest is None:
            from thidua.engine.docx import DocxTemplate

            return DocxTemplate.compile(self._data, self.name, filters=self._filters, bounds=self._bounds)
        path = self._manifest.files[format]
        source = f"{path.parent.name}/{path.name}"
        checked = is_bundled(path.parent)
        if format == "docx":
            from thidua.engine.docx import DocxTemplate

            data = word_file(self._manifest)
            prepared = path.parent / PREPARED if checked else None
            return DocxTemplate.compile(
                data, source, checked=checked, prepared=prepared, filters=self._filters, bounds=self._bounds
            )
        if format == "pdf":
            return typst_of(self._manifest, self._filters, bounds=self._bounds)
        from thidua.engine.markup import MarkupTemplate

        text = read_text(path)
        return MarkupTemplate.compile(text, source, format, checked=checked, filters=self._filters, bounds=self._bounds)

    @door
    def render(
        self,
        data: KeHoach | Mapping[str, Any],
        format: str = "docx",
        *,
        strict: bool = False,
        gaps: Gaps = "mark",
        carry: bool = True,
        values: Mapping[str, Any] | None = None,
        signature_fields: bool = False,
        engine: str | None = None,
        receipt_key: bytes | str | None = None,
    ) -> bytes:
        """The document for a plan, or for any mapping that has the names of the template.

        What is missing is marked visibly (``gaps="mark"``), refused (``"refuse"``: a plan by :class:`GapError`, which
        names every gap; a mapping by :class:`TemplateError`), or its tag is kept for a second pass (``"keep"``).
        ``strict=True`` refuses gaps, and of a plan what a law demands of it and is not so.
        With ``carry`` the document holds its plan inside, as data, and nothing else of its maker.
        ``values`` are further names for the template beside a plan: texts, lists, pictures (:class:`thidua.Anh`); they
        go before the own words of its office.
        ``engine`` draws the pages of a PDF: ``"typst"`` by ``document.typ``, ``"libreoffice"`` by ``document.docx``; by
        itself the first of them that is there, and the logger ``thidua`` says once that it is LibreOffice. With
        ``signature_fields`` a PDF of a plan that typst draws has empty fields where it will be signed.
        The receipt of the plan inside is made with ``receipt_key``, where there is one.
        Raises :class:`UsageError` for a format or an engine that the template does not have, for fields that
        LibreOffice would have to place, and for a key where no plan is carried,
        :class:`TemplateError` for a fault in a tag, with its place in Word and in the data.
        """
        if not isinstance(data, KeHoach | Mapping):
            raise UsageError(wrong_kind("du_lieu", data))
        if not isinstance(format, str):
            raise UsageError(wrong_kind("dinh_dang", format))
        format = format.lower().lstrip(".")
        if not isinstance(signature_fields, bool):
            raise UsageError(wrong_kind("co_khong", signature_fields))
        if signature_fields and not (format == "pdf" and isinstance(data, KeHoach)):
            asked = "signature_fields"
            nobody = NOBODY_SIGNS.said("du_lieu", ten=asked)
            raise UsageError(nobody if format == "pdf" else IDLE_OPTION.said(ten=asked, co=(".pdf",)))
        _refuse_way(gaps)
        values = self._with_words(values)
        if isinstance(data, KeHoach) and (twin := self._twin(data)):
            return twin.render(
                data, format, strict=strict, gaps=gaps, carry=carry, values=values, engine=engine,
                signature_fields=signature_fields, receipt_key=receipt_key,
            )  # fmt: skip
        carries = isinstance(data, KeHoach) and format == "docx" and carry and self.prints_plan
        keyed = _keyed(receipt_key, carries=carries)
        file = self._file(format, engine, plan=isinstance(data, KeHoach))
        if file != format:
            self._tell_office(asked=engine is not None, signature_fields=signature_fields)
            return self._by_office(self.render(data, file, strict=strict, gaps=gaps, carry=False, values=values), data)
        compiled = self._compile(format)
        gaps = "refuse" if strict else gaps
        if not isinstance(data, KeHoach):
            return compiled.render(_named({**data, **(values or {})}), gaps, optional=self._optional)
        lacking = _refused_gaps(self._gaps(data)) if gaps == "refuse" else ()
        refused = _refusal(lacking, data) if strict else GapError(lacking) if lacking else None
        carried = data if carries else None
        names = self._printed(data, signature_fields=signature_fields)
        try:
            made = compiled.render(beside(names, values), gaps, carried, self._optional, *keyed)
        except TemplateError as error:
            if not lacking and any(one.rule not in OF_GAPS for one in error.problems):
                raise
            wrong = refused.problems[len(lacking) :] if refused else ()
            raise GapError((*_with_names(lacking, error.problems, names), *wrong)) from error
        if refused:
            raise refused
        return made

    def _with_words(self, values: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
        """Further names for the template, the own words of its office among them."""
        return {**self._words, **(values or {})} if self._words and isinstance(values, Mapping | None) else values

    def _tell_office(self, *, asked: bool, signature_fields: bool) -> None:
        """Says that LibreOffice prints a PDF, where nobody has asked for it. Raises :class:`UsageError` where fields
        are wanted, whose places it does not tell.
        """
        if signature_fields:
            raise UsageError(NOBODY_SIGNS.said("may", ten="signature_fields"))
        if not asked:
            _tell_office(self.name)

    def _by_office(self, word: bytes, data: KeHoach | Mapping[str, Any]) -> bytes:
        """The PDF of a Word document that it has printed of some data."""
        from thidua.engine.spoken import spoken
        from thidua.office import to_pdf  # no other format needs what starts a program

        dau = self.values(data)["dau"] if isinstance(data, KeHoach) else None
        title = f"{dau.ten_loai} {dau.trich_yeu.words}".strip() if dau else Path(self.name).stem
        return to_pdf(spoken(word, title), self.name)

    @door
    def missing(
        self, data: KeHoach | Mapping[str, Any], format: str = "", *, values: Mapping[str, Any] | None = None
    ) -> tuple[str, ...]:
        """What the document of this template still lacks: the labels of the plan's own gaps (of the document derived
        from it, where that is printed; a form or a news item lacks no more than its agency and subject), then the
        names in the template that have no value.

        ``format`` is the file that is looked at, every one where nothing is said; ``values`` are the further names that
        it will be given. Raises :class:`TemplateError` for a template that stops for another reason.
        """
        if not isinstance(data, KeHoach | Mapping):
            raise UsageError(wrong_kind("du_lieu", data))
        values = self._with_words(values)
        if isinstance(data, KeHoach) and (twin := self._twin(data)):
            return twin.missing(data, format, values=values)
        plan = isinstance(data, KeHoach)
        labels = [gap.label for gap in self._gaps(data)] if isinstance(data, KeHoach) else []
        names = beside(self.values(data), values) if isinstance(data, KeHoach) else _named({**data, **(values or {})})
        tested = plan and self._manifest is not None and is_bundled(self._manifest.folder)
        for one in () if tested else (self.file_of(format) or format,) if format else self.formats:
            lacks = self._compile(one).lacks(names, self._optional)
            labels += [dict(said.values).get("ten", "") for said in lacks if not (plan and said.pattern == MARKED)]
        return tuple(dict.fromkeys(label for label in labels if label))

    @property
    def _optional(self) -> Collection[str]:
        """The names beside those of a plan that it declares: they may be left out, and a condition asks for them."""
        return self._manifest.values if self._manifest else ()

    @door
    def gaps(self, plan: KeHoach) -> tuple[str, ...]:
        """The labels of the plan's own gaps among what is missing."""
        return tuple(dict.fromkeys(gap.label for gap in self._gaps(plan)))

    @door
    def document(self, plan: KeHoach) -> VanBan:
        """The document that is printed of a plan: the plan itself, or the one that is derived from it."""
        if twin := self._twin(plan):
            return twin.document(plan)
        return self._derivation.document(plan) if self._derivation else plan

    def _gaps(self, plan: KeHoach) -> list[Gap]:
        if twin := self._twin(plan):
            return twin._gaps(plan)
        if self._derivation is None:
            return plan.gaps()
        document = self._derivation.document(plan)
        attached = self._derivation.attached(plan, document)
        gaps = [*document.gaps(), *gaps_of(document), *(attached.gaps() if attached else ())]
        if self._manifest and not self._manifest.the_thuc:
            return [gap for gap in gaps if gap.path in _OF_FORMS]
        return gaps if document.can_cu or not attached else [*gaps, Gap("căn cứ", ("căn cứ",))]

    def refuse_unready(self, plan: KeHoach, text: str = "") -> None:
        """Raises what ``strict`` refuses: every gap of the document for a plan, or else of the ``text`` that is printed
        of it, and what a law demands of the plan and is not so.
        """
        lacking = _refused_gaps(self._gaps(plan) or [Gap(label, ()) for label in gaps_in(text)])
        if refused := _refusal(lacking, plan):
            raise refused

    def _printed(self, plan: KeHoach, *, signature_fields: bool) -> dict[str, Any]:
        """The variables for a plan, its fields among them where it is to have any; what has no room is told."""
        names = values_of(plan, self._kieu(plan), self._derivation)
        for told in _crowded(names):
            log().warning("%s", Problem.of(told))
        if signature_fields:
            from thidua.engine.typst_data import O_KY
            from thidua.layout.signing import attached_parts, lay_attached_fields, lay_fields

            document = self._derivation.document(plan) if self._derivation else plan
            kieu = names["kieu"]
            fields = lay_fields(document, kieu, plan)
            if names["dau"].roi:  # of which a unit signs, if anybody
                fields = attrs.evolve(fields, ky=((fields.don_vi,),))
            names[O_KY] = attrs.evolve(fields, kem_theo=lay_attached_fields(attached_parts(names), kieu))
        return names

    @door
    def printed(self, plan: KeHoach) -> tuple[BanIn, Kieu]:
        """What is printed of a plan where :attr:`says_all`, and in which style values."""
        if twin := self._twin(plan):
            return twin.printed(plan)
        kieu = self._kieu(plan)
        return (self._derivation.printed(plan, kieu) if self._derivation else lay_out(plan, kieu)), kieu

    @door
    def values(self, plan: KeHoach) -> dict[str, Any]:
        """The variables of the template for a plan: ``plan``, each field by its name, and the printed form."""
        if not isinstance(plan, KeHoach):
            raise UsageError(wrong_kind("ke_hoach", plan))
        if twin := self._twin(plan):
            return twin.values(plan)
        return values_of(plan, self._kieu(plan), self._derivation)


def _crowded(names: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """What is said of tables among the printed form of a plan whose columns have no room for a word or number."""
    holders = (names.get("than", ()), *(one.khoi for one in names.get("phu_luc", ())))
    attached = names.get("kem")
    for blocks in (*holders, attached.khoi if attached else ()):
        for block in blocks:
            if block.bang and block.bang.chat:
                yield block.bang.chat


def _keyed(key: bytes | str | None, *, carries: bool) -> tuple[bytes, ...]:
    """The key of a receipt, where one is given. Raises :class:`UsageError` where no plan is carried."""
    given = key_of(key)
    if given is not None and not carries:
        raise UsageError(IDLE_OPTION.said("khong_mang", ten="receipt_key"))
    return () if given is None else (given,)


def _refusal(lacking: tuple[Diagnostic, ...], plan: KeHoach) -> PlanError | None:
    from thidua.rules.over_plan import refusal  # only who is strict asks the rules

    return refusal(lacking, plan)


def _refused_gaps(gaps: Iterable[Gap]) -> tuple[Diagnostic, ...]:
    return tuple(MISSING_PART.said(at=Place(path=gap.path), truong=gap.label) for gap in dict.fromkeys(gaps))


def _with_names(
    lacking: Sequence[Diagnostic], of_template: Iterable[Problem], names: Mapping[str, Any]
) -> Iterator[Diagnostic]:
    """The gaps of a plan and the faults of its template in one; a mark that layout has put for such a gap is told by
    it, one that stands in a text is told by itself.
    """
    yield from lacking
    told = {str(dict(one.values)["truong"]) for one in lacking}

    def note(line: Dong) -> Dong:
        told.update(label for run in line.van if run.thieu for label in gaps_in(run.chu))
        return line

    for name in OF_PLANS & names.keys() - {"plan"} if lacking else ():
        with_lines(names[name], note)
    yield from (one for one in of_template if one.pattern != MARKED or dict(one.values)["ten"] not in told)


def beside(names: dict[str, Any], values: Mapping[str, Any] | None) -> dict[str, Any]:
    """The names of a template with further ones. Raises :class:`UsageError` for a name that is none or is taken, and
    for an object of docxtpl's, whose XML nobody has checked.
    """
    if values is None:
        return names
    if not isinstance(values, Mapping):
        raise UsageError(wrong_kind("gia_tri", values))
    problems = []
    for name, value in values.items():
        if not isinstance(name, str) or not _is_name(name):
            problems.append(EXTRA_NAME.said(ten=str(name)))
        elif name in names or name in _RESERVED:
            problems.append(EXTRA_NAME.said("trung", ten=name))
        elif foreign := foreign_in(value):
            problems.append(FOREIGN_VALUE.said(ten=name, kieu=foreign))
    if problems:
        raise UsageError(problems)
    return {**names, **values}


def _is_name(name: str) -> bool:
    return name.isidentifier() and not name.startswith("_")


def _named(data: dict[Any, Any]) -> dict[str, Any]:
    """Some data. Raises :class:`UsageError` for a name that is no text."""
    if wrong := [EXTRA_NAME.said(ten=str(name)) for name in data if not isinstance(name, str)]:
        raise UsageError(wrong)
    return data


OF_PLANS = frozenset(("plan", "dau", "khoi", "than", "cuoi", "phu_luc", "kem"))
"""Names that only a plan has."""


def beside_plan(used: Collection[str], given: Collection[str]) -> bool:
    """Whether a Word file that uses some names, and is given others, is printed of a plan: it uses what only a plan
    has, or a field of one where none of the names given is a plan's (beside a plan such a name is refused).
    """
    from thidua.engine.kinds import variables

    known, names = variables().keys(), frozenset(given)
    return bool(OF_PLANS & frozenset(used) - names) or (not known & names and bool(known & frozenset(used)))


_RESERVED = frozenset("loop range true false none True False None not and or in is if else".split())  # noqa: SIM905
"""Names that mean something to Jinja."""


def refuse_engine(engine: str | None) -> None:
    """Raises :class:`UsageError` for what is no engine of PDF."""
    if engine is None:
        return
    if not isinstance(engine, str):
        raise UsageError(wrong_kind("may_in", engine))
    if engine not in ENGINES:
        raise UsageError(mistyped(UNKNOWN_ENGINE, engine, ENGINES, "co"))


def _refuse_way(gaps: object) -> None:
    """Raises :class:`UsageError` for what is no way to treat gaps."""
    if not isinstance(gaps, str):
        raise UsageError(wrong_kind("cach", gaps))
    if gaps not in _GAPS:
        raise UsageError(UNKNOWN_GAPS.said(ten=gaps, co=_GAPS))


@cache
def _tell_office(name: str) -> None:
    """Says, once for each template, that nobody has asked for LibreOffice and that it prints."""
    log().info("PDF: mẫu %s chỉ có tệp Word, in bằng LibreOffice", name)


def not_of(template: Template, format: str, *, plan: bool = True) -> UsageError:
    """The error for a format that a template does not have; without a ``plan`` there is no plain text either."""
    written = template.written if plan else template._on_paper
    form = "chu" if format in written else "co"
    form += "_nay" if template.name == UNNAMED else ""
    return UsageError(NOT_IN_TEMPLATE.said(form, ten=format, mau=template.name, co=written))


def values_of(plan: KeHoach, kieu: Kieu, derivation: Derivation | None = None) -> dict[str, Any]:
    """The variables of a template: ``plan``, each field by its name, and the printed form, of the document that is
    derived from the plan where one is.
    """
    printed = derivation.printed(plan, kieu) if derivation else lay_out(plan, kieu)
    return names_of(plan) | printed.values() | {"kieu": kieu}


def typst_of(
    manifest: Manifest, filters: Filters = NO_FILTERS, source: str = "", bounds: Bounds = BOUNDS
) -> TypstTemplate:
    """What prints the PDF of a template that is a folder; ``source``: what messages call its file; ``bounds``: what its
    texts may cost is reckoned from them.

    Raises :class:`TemplateError` with the faults of its files that are known before it runs.
    """
    from thidua.engine.typst import Inside, TypstTemplate

    path, place = manifest.files["pdf"], f"{manifest.path}, pdf"
    found = () if is_bundled(manifest.folder) else faults_of_pdf(manifest, filters)
    wrong = [Problem.of(one) for one in found if one.level == "lỗi" and one.rule not in OF_SOME_PLANS]
    unknown = [one for one in wrong if one.rule == UNKNOWN_VARIABLE.id]  # it may be given beside the plan
    if len(unknown) < len(wrong):
        raise TemplateError(wrong)
    texts = {name: compiled_texts(text, place, filters) for name, text in manifest.pdf.items()}
    source = source or f"{path.parent.name}/{path.name}"
    if is_bundled(path.parent):
        return TypstTemplate(source, Inside(path, path.parent.parent), partial(_said, texts, unknown, bounds))
    return own_typst(source, gather(path.parent), texts, unknown, bounds)


def faults_of_pdf(manifest: Manifest, filters: Collection[str]) -> Iterator[Diagnostic]:
    """What is wrong with the tags in the texts of ``[pdf]``."""
    source = str(manifest.path)
    yield from map(manifest.placed, check_texts(manifest.pdf, source, filters, table="pdf", values=manifest.values))


def _said(
    texts: Mapping[str, Spec], unknown: Sequence[Problem], bounds: Bounds, names: Mapping[str, Any]
) -> Mapping[str, Any]:
    """The texts of ``[pdf]`` for some values. Raises :class:`TemplateError` with those of the ``unknown`` names that
    are none of them.
    """
    if problems := [one for one in unknown if dict(one.values)["ten"] not in names]:
        raise TemplateError(problems)
    return said_each(texts, names, bounds)


def own_typst(
    source: str,
    files: Files,
    texts: Mapping[str, Spec] = MappingProxyType({}),
    unknown: Sequence[Problem] = (),
    bounds: Bounds = BOUNDS,
) -> TypstTemplate:
    """What prints the PDF of somebody's own files, whose main one messages call ``source``; ``texts`` are those of
    ``[pdf]``, of which some name what is ``unknown``. Raises :class:`TemplateError` with the faults of its files that
    are known before it runs.
    """
    from thidua.engine.typst import TypstTemplate, apart

    given = shared()
    template = TypstTemplate(source, apart({**given, **files}), partial(_said, texts, unknown, bounds), files, given)
    if problems := [template.placed(said) for said in (*foreign_packages(files), *lost_letters(files))]:
        raise TemplateError(problems)
    return template


def word_file(manifest: Manifest) -> bytes:
    """The Word file of a template, its style values put in. Raises :class:`UsageError` for a template without one."""
    path = manifest.files.get("docx")
    if path is None:
        raise UsageError(NOT_IN_TEMPLATE.said("word", mau=manifest.folder.name))
    data = read_bytes(path)
    if not manifest.applied:
        return data
    return restyled(data, str(path), manifest.applied, manifest.kieu)


def folder_of_office(office: HoSo) -> Path:
    """The folder or file of the template that the profile of an office names, by a name or the way from its file; else
    of its convention's. Raises :class:`TemplateError` where there is none, and where it is one file, which has no style
    values, and is to have some.
    """
    try:
        beside = Path(office.tep).parent / office.mau
        near = office.mau and (is_file(beside) or is_file(beside / MANIFEST))
        found = find(beside if near else office.mau or _OF_CONVENTIONS[office.quy_uoc])
    except UsageError as error:
        raise TemplateError(one.changed(at=office.place(("mẫu",))) for one in error.problems) from error
    if office.kieu and is_file(found):
        raise TemplateError(NO_STYLE.said(at=office.place(("kiểu",)), mau=found.name))
    return found


def refuse_taken(office: HoSo) -> None:
    """Raises :class:`TemplateError` for own words of an office under a name that is none, or one of every plan's."""
    if not office.loi_rieng:
        return
    from thidua.engine.kinds import variables

    names = dict(office.loi_rieng)
    taken = variables().keys() | _RESERVED
    wrong = {name: "trung" if name in taken else "" for name in names if name in taken or not _is_name(name)}
    if wrong:
        at = office.place
        raise TemplateError(EXTRA_NAME.said(form, at=at(("lời riêng", ten)), ten=ten) for ten, form in wrong.items())


def office_template(office: HoSo | None, plan: KeHoach) -> Template | None:
    """The template that an office prints a plan of its own with, where its profile names one, or has style values or
    words for one.
    """
    if office is None or not (office.mau or office.kieu or office.loi_rieng) or not office.is_of(plan.co_quan):
        return None
    return Template(office)


@lru_cache(maxsize=32)
def _bundled(name: str) -> Template:
    return Template(name)


def _again(
    source: str | bytes | HoSo,
    name: str,
    filters: Filters | None,
    registry: Mapping[str, Any] = MappingProxyType({}),
    bounds: Bounds = BOUNDS,
    words: Mapping[str, str] = MappingProxyType({}),
) -> Template:
    """The template of a pickle; its values were held against the decree's limits where it was made."""
    if not isinstance(source, bytes):
        return Template(source, limits=False, filters=filters, bounds=bounds).registered(registry)
    template = Template.__new__(Template)
    template._begin(filters, bounds, HoSo(loi_rieng=words) if words else None)
    template._open_file(source, name)
    return template


def get_template(source: str | Path | bytes | Template) -> Template:
    """The template itself, or the one that a name, path or bytes mean; bundled ones are compiled once a process."""
    if isinstance(source, Template):
        return source
    if isinstance(source, str):
        found = find(source)
        if is_bundled(found):
            return _bundled(found.name)
        return Template(found)
    return Template(source)


def fitting(plan: KeHoach) -> Template:
    """The bundled template that prints a plan by its own convention: where nobody names one."""
    return _bundled(_OF_CONVENTIONS[plan.quy_uoc])


def listed() -> Iterator[tuple[str, Template | ThiduaError]]:
    """Every template that has a name, or why it cannot be opened: one that is broken leaves the others as they are."""
    for name in known():
        try:
            yield name, Template(find_named(name) or name)
        except ThiduaError as error:
            yield name, error


def template_file(source: str | Path) -> tuple[Path, bytes]:
    """The Word file of a template by name, folder or path, and its bytes. Raises :class:`UsageError` for none."""
    found = find(source)
    if is_file(found) and found.suffix.lower() == TYPST:
        raise UsageError(NOT_IN_TEMPLATE.said("word", mau=found.name))
    if is_file(found):
        return found, read_bytes(found)
    manifest = read_manifest(found, lenient=True)  # to look at it, not to print with it
    return manifest.files.get("docx", found), word_file(manifest)
