"""Word templates in docxtpl's dialect: docxtpl prepares the tags, Jinja compiles them, once for all documents."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.additions import Growing
from thidua.engine.bounding import signs
from thidua.engine.carry import PART, digest, plan_part, with_room
from thidua.engine.drawings import Drawings
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.gaps import missing, names_of, nothing
from thidua.engine.meter import BOUNDS, STEP, Bounds, Meter
from thidua.engine.package import as_document, read_package
from thidua.engine.part import no_tag, told
from thidua.engine.placeholders import Placeholder, notes_of
from thidua.engine.prepared import prepared_parts
from thidua.engine.refusals import stopped
from thidua.engine.rendering import THIS, Gaps, Rendering
from thidua.engine.sandbox import Environment
from thidua.engine.sections import close_sections
from thidua.engine.values import Block, docxtpl_object, printed
from thidua.engine.word_parts import WordPart, environment_of
from thidua.engine.wordml import fix_grids, renumber_drawings
from thidua.errors import TemplateError, ThiduaError, UsageError
from thidua.layout.notes import Numbers
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.rulebook.calls import FOREIGN_VALUE
from thidua.word.names import DOCUMENT
from thidua.word.packing import Packing

if TYPE_CHECKING:
    from thidua.engine.usage import Field


@frozen
class DocxTemplate:
    """A compiled Word template: immutable, correct in any number of threads.

    ``compile`` raises :class:`TemplateError` for what is no safe Word document and, all at once, for tags that do not
    parse or would lose text; ``render`` for names that are not defined, with the place in Word and in the data.
    """

    source: str
    data: bytes = attrs.field(repr=False)
    package: Packing = attrs.field(repr=False)
    roomy: Packing = attrs.field(repr=False)
    parts: Sequence[WordPart] = attrs.field(repr=False)
    growing: Growing = attrs.field(repr=False, eq=False)
    drawn: Collection[str] = attrs.field(repr=False)
    """The names of the parts that hold drawings as the template has them."""
    filters: Filters = attrs.field(default=NO_FILTERS, repr=False, eq=False)
    bounds: Bounds = BOUNDS
    _mark: str = attrs.field(init=False, repr=False, eq=False)

    @_mark.default
    def _digest(self) -> str:
        """What a receipt calls the template by."""
        return digest(self.data)

    @classmethod
    def compile(
        cls,
        data: bytes,
        source: str = "mẫu",
        *,
        checked: bool = False,
        prepared: Path | None = None,
        filters: Filters = NO_FILTERS,
        bounds: Bounds = BOUNDS,
    ) -> DocxTemplate:
        """Compiles a template from the bytes of a ``.docx``; ``checked`` ones are not looked through again;
        ``prepared`` is the folder of what has been made of it ahead; ``filters`` are further ones that its tags may
        use, ``bounds`` what each rendering may cost.
        """
        parts = read_package(data, source)
        placeholders: list[Placeholder] = []
        environment = environment_of(placeholders, filters)
        compiled = prepared_parts(prepared, data, parts, environment, placeholders, source) if prepared else ()
        if not compiled:
            from thidua.engine.weaving import refuse_unfit, woven_parts  # a prepared one needs none of this

            if not checked:
                refuse_unfit(data, parts, source, filters)
            woven = woven_parts(environment, placeholders, parts, source)
            compiled = tuple(one.compiled(environment, source) for one in woven)
        drawn = tuple(one.name for one in compiled if b"docPr" in parts[one.name].replace(b"\0", b""))  # UTF-16, too
        parts = {name: part for name, part in parts.items() if name not in {one.name for one in compiled}}
        names = {part.name for part in compiled}

        def shared(*, roomy: bool) -> dict[str, bytes]:
            found = read_package(data, source)
            found = with_room(found) if roomy else found
            return {name: part for name, part in found.items() if name not in names}

        packings = Packing(parts), Packing(with_room(parts))
        return cls(source, data, *packings, compiled, Growing(shared), drawn, filters, bounds)

    def fields(self, *, plan: bool) -> tuple[Field, ...]:
        """The values that the template uses, as a tree; with ``plan`` with the labels and kinds of a plan's fields."""
        from thidua.engine.usage import Paths, tags_of, tree_of, used_paths  # only the author's tools need it

        found: Paths = {}
        for tags in tags_of(read_package(self.data, self.source)):
            for path, places in used_paths(tags).items():
                found.setdefault(path, []).extend(places)
        return tree_of(found, plan=plan)

    def render(
        self,
        values: Mapping[str, Any],
        gaps: Gaps = "mark",
        carried: KeHoach | None = None,
        optional: Collection[str] = (),
        key: bytes | None = None,
    ) -> bytes:
        """The document for some values, as the bytes of a ``.docx``.

        ``gaps`` says what becomes of missing values; ``carried`` is a plan that the document holds inside, as data, its
        receipt made with ``key`` where there is one; ``optional`` are names beside a plan that may be left out.
        """
        foreign = None if "plan" in values else docxtpl_object(values)  # a plan holds none of docxtpl's objects
        if foreign is not None:
            return self._by_docxtpl(values, foreign, gaps)
        if not self.parts:
            no_tag(self.source, of_plan="plan" in values)
        out = {}
        lacks: list[Diagnostic] = []
        notes, drawings = notes_of(values), Drawings()
        for part, text in self._texts(values, gaps, notes, drawings, lacks, optional):
            if lacks and gaps == "refuse":
                continue
            text = part.whole(text) if part.lasts else text
            text = fix_grids(text) if part.grows else text
            text = renumber_drawings(text) if drawings.shown or part.name in self.drawn else text
            out[part.name] = (close_sections(text) if part.name == DOCUMENT else text).encode()
        told(lacks, gaps)
        added = tuple(notes.given.values()) if notes else ()
        grows = bool(added or drawings.shown)
        package = self.package if carried is None else self.roomy
        if grows:
            out = self.growing.document(out, added, drawings.shown, roomy=carried is not None)
            package = self.growing.package(roomy=carried is not None)
        if carried is not None:
            out[PART] = plan_part(carried, package.digests(out), self._mark, key)
        return package.document(out)

    def lacks(self, values: Mapping[str, Any], optional: Collection[str] = ()) -> list[Diagnostic]:
        """What the document for some values prints without a value, each with its places."""
        found: list[Diagnostic] = []
        for _ in self._texts(values, "refuse", notes_of(values), Drawings(), found, optional):
            pass
        return found

    def _texts(
        self,
        values: Mapping[str, Any],
        gaps: Gaps,
        notes: Numbers | None,
        drawings: Drawings,
        lacks: list[Diagnostic],
        optional: Collection[str],
    ) -> Iterator[tuple[WordPart, str]]:
        meter = Meter(self.bounds, values)
        for part in self.parts:
            drawings.part = part.name
            beside = optional if "plan" in values else None
            rendering = Rendering(gaps, "plan" in values, notes, drawings, beside, meter)
            yield part, part.gathered(values, rendering, lacks)

    def _by_docxtpl(self, values: Mapping[str, Any], foreign: Any, gaps: Gaps) -> bytes:
        """Pictures, sub-documents and RichText are docxtpl's: it renders the template itself."""
        import io

        from docxtpl import DocxTemplate as Docxtpl

        owner = getattr(foreign, "tpl", None)
        if isinstance(owner, Docxtpl) and not _made_of(owner, self.data):  # it would print that file
            raise UsageError(FOREIGN_VALUE.said("khac", kieu=type(foreign).__name__))
        document = owner if isinstance(owner, Docxtpl) else Docxtpl(io.BytesIO(as_document(self.data, self.source)))
        from thidua.engine.tags import scan
        from thidua.engine.weaving import part_breaks

        part_breaks(scan(document.get_docx().element, "document.xml"))
        rendering = Rendering(gaps, meter=Meter(self.bounds, values))
        try:
            given = {**values, THIS: rendering}
            document.render(given, jinja_env=_plain_environment(self.filters), autoescape=True)
        except ThiduaError:
            raise
        except Exception as error:  # docxtpl's and Python's
            raise TemplateError(stopped(error).changed(source=self.source)) from error
        told((faults.no_value(name, values).changed(source=self.source) for name, *_ in rendering.missed), gaps)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def _made_of(owner: Any, data: bytes) -> bool:
    """An object of docxtpl's was made of the file of this template, as far as that can be told."""
    source = owner.template_file
    try:
        if isinstance(source, str | os.PathLike):
            return Path(source).read_bytes() == data
        at = source.tell()
        source.seek(0)
        try:
            return bool(source.read() == data)
        finally:
            source.seek(at)
    except (OSError, ValueError, AttributeError):
        return True


def _plain_environment(filters: Filters) -> jinja2.Environment:
    """The sandbox for docxtpl itself, which prints its own objects by Jinja's escaping; any other value as we do."""
    environment = Environment(filters, _ghi=_written_beside)
    environment.finalize = _beside_docxtpl
    environment.whole, environment.sign = True, _SIGN
    return environment


@pass_context
def _written_beside(context: Context, value: Any) -> Any:
    """A value that is printed, which pays for its text; that of docxtpl's objects is XML."""
    said, meter = _beside_docxtpl(context, value), context.parent[THIS].meter
    text = said.markup if type(said) is Block else said if isinstance(said, str) else str(getattr(said, "xml", ""))
    meter.write(STEP + len(text))
    meter.take(_SIGN * signs(text))
    return said


_SIGN = 1000
"""What it costs docxtpl to make a sign of a text a break of a line, paragraph or page."""


@pass_context
def _beside_docxtpl(context: Context, value: Any) -> Any:
    if isinstance(value, Undefined):
        for name in () if nothing(value) else names_of(value):
            context.parent[THIS].miss(name)
        return missing(value)
    return value if hasattr(value, "__html__") or docxtpl_object(value) is not None else printed(value)
