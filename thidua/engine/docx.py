"""Word templates in docxtpl's dialect: docxtpl prepares the tags, Jinja compiles them, once for all documents."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined
from lxml import etree

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.additions import Growing
from thidua.engine.bounding import signs
from thidua.engine.carry import PART, digest, plan_part, with_room
from thidua.engine.drawings import Drawings
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.gaps import missing, names_of, nothing
from thidua.engine.meter import BOUNDS, STEP, Bounds, Meter
from thidua.engine.package import as_document, parse_part, read_package
from thidua.engine.part import MOST_SAID, Part, Placed, no_tag, told
from thidua.engine.placeholders import Placeholder, notes_of, printing
from thidua.engine.refusals import stopped, unparsed
from thidua.engine.rendering import THIS, Gaps, Rendering
from thidua.engine.sandbox import Environment
from thidua.engine.sections import close_sections
from thidua.engine.tags import (
    MOST_IN_TAG,
    MOST_TAGS,
    ODD_BLANK,
    OPENING,
    PRINTING,
    PROPERTIES,
    TEXTS,
    Tag,
    own_texts,
    rewritten,
    scan,
    scan_text,
)
from thidua.engine.values import Block, cell_colour, cell_columns, docxtpl_object, printed
from thidua.engine.word_places import ancestor
from thidua.engine.wordml import ParagraphLook, RunLook, fix_grids, renumber_drawings
from thidua.errors import TemplateError, ThiduaError, UsageError
from thidua.layout.notes import Numbers
from thidua.rulebook.calls import FOREIGN_VALUE
from thidua.word import order
from thidua.word.names import DOCUMENT, WORD, W
from thidua.word.packing import Packing
from thidua.word.xml import parse
from thidua.wording import shorten

if TYPE_CHECKING:
    from thidua.engine.usage import Field

_FILTER = re.compile(r"\|_(?:(?:doan|chu|chay)\(\d+\)|mau|cot|tron)")
_ESCAPES = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LAST = re.compile(r"<!--o(\d+)-->")
_ENDED = ("</w:p>", "<w:p/>", "</w:sdt>")
_HOLDERS = frozenset(f"{W}{name}" for name in ("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"))
"""What must hold a paragraph, and end with one."""
_SIGNS = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
_CELL_TAG = re.compile(r"(?:cellbg|colspan|vm|hm)\b")
_CELL_VALUES = {'<w:shd w:val="clear" w:color="auto" w:fill="{{': "_mau", '<w:gridSpan w:val="{{': "_cot"}
"""How docxtpl writes what ``cellbg`` and ``colspan`` set, and the filter that checks it."""
_PROPERTIES = ("<w:tcPr>", "</w:tcPr>")
_PROPERTY = re.compile(r'<w:(?P<name>\w++)(?:"[^"]*+"|[^>"/]|/(?!>))*+(?P<alone>/?)>')
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@attrs.frozen
class _WordPart(Part):
    """A part of a package; ``grows``: its tables may get more columns; ``lasts``: paragraphs for cells (boxes, headers,
    notes) of which nothing may be left, each where its number stands.
    """

    grows: bool = False
    lasts: Sequence[str] = ()

    def whole(self, text: str) -> str:
        """The text, a paragraph in each of those places where none is: Word opens no cell that ends with none."""
        head, *rest = _LAST.split(text)
        for number, piece in zip(rest[::2], rest[1::2], strict=True):
            head += ("" if head.rstrip().endswith(_ENDED) else self.lasts[int(number)]) + piece
        return head


@attrs.frozen
class DocxTemplate:
    """A compiled Word template: immutable, correct in any number of threads.

    ``compile`` raises :class:`TemplateError` for what is no safe Word document and, all at once, for tags that do not
    parse or would lose text; ``render`` for names that are not defined, with the place in Word and in the data.
    """

    source: str
    data: bytes = attrs.field(repr=False)
    package: Packing = attrs.field(repr=False)
    roomy: Packing = attrs.field(repr=False)
    parts: Sequence[_WordPart] = attrs.field(repr=False)
    growing: Growing = attrs.field(repr=False, eq=False)
    filters: Filters = attrs.field(default=NO_FILTERS, repr=False, eq=False)
    bounds: Bounds = BOUNDS

    @classmethod
    def compile(
        cls,
        data: bytes,
        source: str = "mẫu",
        *,
        checked: bool = False,
        filters: Filters = NO_FILTERS,
        bounds: Bounds = BOUNDS,
    ) -> DocxTemplate:
        """Compiles a template from the bytes of a ``.docx``; ``checked`` ones are not looked through again;
        ``filters`` are further ones that its tags may use, ``bounds`` what each rendering may cost.
        """
        parts = read_package(data, source)
        if not checked:
            _refuse_too_much(parts, source)
            _refuse_faults(data, source, filters)
        placeholders: list[Placeholder] = []
        environment = _environment(placeholders, filters)
        compiled = []
        for name in list(parts):
            if TEXTS.fullmatch(name):
                part = _word_part(environment, placeholders, name, parts[name], source)
            elif name in PROPERTIES:
                part = _property_part(environment, name, parts[name], source)
            else:
                continue
            if part:
                compiled.append(part)
                del parts[name]
        names = {part.name for part in compiled}

        def shared(*, roomy: bool) -> dict[str, bytes]:
            found = read_package(data, source)
            found = with_room(found) if roomy else found
            return {name: part for name, part in found.items() if name not in names}

        packings = Packing(parts), Packing(with_room(parts))
        return cls(source, data, *packings, tuple(compiled), Growing(shared), filters, bounds)

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
        carried: Mapping[str, Any] | None = None,
        optional: Collection[str] = (),
        key: bytes | None = None,
    ) -> bytes:
        """The document for some values, as the bytes of a ``.docx``.

        ``gaps`` says what becomes of missing values; ``carried`` is a plan's data that the document holds inside, its
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
            text = renumber_drawings(fix_grids(text) if part.grows else text)
            out[part.name] = (close_sections(text) if part.name == DOCUMENT else text).encode()
        told(lacks, gaps)
        added = tuple(notes.given.values()) if notes else ()
        grows = bool(added or drawings.shown)
        package = self.package if carried is None else self.roomy
        if grows:
            out = self.growing.document(out, added, drawings.shown, roomy=carried is not None)
            package = self.growing.package(roomy=carried is not None)
        if carried is not None:
            out[PART] = plan_part(carried, package.digests(out), digest(self.data), key)
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
    ) -> Iterator[tuple[_WordPart, str]]:
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
        _part_breaks(scan(document.get_docx().element, "document.xml"))
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


def _refuse_too_much(parts: Mapping[str, bytes], source: str) -> None:
    """Raises :class:`TemplateError` for more tags, or longer ones, than anybody types."""
    for name in filter(TEXTS.fullmatch, parts):
        text = etree.tostring(parse_part(parts[name], name, source), encoding="unicode", method="text")
        if text.count("{{") + text.count("{%") + text.count("{#") > MOST_TAGS:
            raise TemplateError(faults.TOO_MUCH.said("the", at=Place(source, label=name), nhieu=MOST_TAGS))
        for match in OPENING.finditer(text):
            end = text.find("}", match.end(), match.end() + MOST_IN_TAG)
            if end < 0 and len(text) - match.end() > MOST_IN_TAG:
                raise TemplateError(faults.TOO_MUCH.said("dai", at=Place(source, label=name), nhieu=MOST_IN_TAG))


def _refuse_faults(data: bytes, source: str, filters: Filters) -> None:
    """Raises every fault that would lose text or does not parse; names are not looked at: the data may be any."""
    from thidua.engine.check import check_docx

    report = check_docx(data, source, plan=False, filters=filters)
    if not report.ok:
        raise TemplateError(one for one in report.findings if one.level == "lỗi")


def _environment(placeholders: list[Placeholder], filters: Filters) -> Environment:
    """The environment of one template: its filters print a value in the look of the placeholder that they name."""
    return Environment(
        filters,
        _mau=cell_colour,
        _cot=cell_columns,
        _tron=_without_markup,
        _doan=printing(placeholders, ParagraphLook.paragraph),
        _chu=printing(placeholders, RunLook.inside),
        _chay=printing(placeholders, RunLook.beside),
    )


def _without_markup(value: Any) -> Any:
    """What is printed in an attribute: of a block its text."""
    return str(value) if type(value) is Block else value


def _word_part(
    environment: Environment, placeholders: list[Placeholder], name: str, content: bytes, source: str
) -> _WordPart | None:
    root = parse_part(content, name, source)
    if not OPENING.search(etree.tostring(root, encoding="unicode", method="text")):
        return None
    tags = scan(root, name.removeprefix("word/"))
    _part_breaks(tags)
    lasts = _mark_ends(root, tags)
    cells = _with_properties(tags)
    _plain_blanks(tags)
    _mark_paragraphs(root, placeholders, name)
    from docxtpl import DocxTemplate as Docxtpl  # python-docx costs 60 ms to import

    xml: str = Docxtpl(None).patch_xml(etree.tostring(root, encoding="unicode"))
    xml = _unescaped(_cell_values(xml) if cells else xml, "&amp;")
    grows = any(tag.prefix == "tc" for tag in tags)
    compiled = _compile(environment, placeholders, name, xml, tags, source, grows=grows)
    return attrs.evolve(compiled, lasts=lasts)


def _property_part(environment: Environment, name: str, content: bytes, source: str) -> _WordPart | None:
    text = content.decode("utf-8", "replace")
    if not OPENING.search(text):
        return None
    xml = etree.tostring(parse_part(content, name, source), encoding="unicode")
    typed = _unescaped(xml, "&lt;", "&gt;", "&amp;")
    return _compile(environment, [], name, typed, scan_text(xml, name), source)


def _part_breaks(tags: Sequence[Tag]) -> None:
    """Gives a section break in the paragraph of a ``p`` tag one of its own behind it: that of the tag goes.

    So LibreOffice saves a break that stood alone, and Word one that is set at the end of the tag.
    """
    for paragraph in {tag.paragraph for tag in tags if tag.prefix == "p" and tag.start >= 0}:
        section = paragraph.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            own = etree.Element(f"{W}p")
            etree.SubElement(own, f"{W}pPr").append(section)
            paragraph.addnext(own)


def _mark_ends(root: etree._Element, tags: Sequence[Tag]) -> tuple[str, ...]:
    """Marks the end of each cell, box, header and note whose last paragraph is a ``p`` tag, which may print nothing;
    the paragraph that then stands there, in the look of that of the tag.
    """
    owners = {tag.paragraph for tag in tags if tag.prefix == "p" and tag.start >= 0}
    found: dict[etree._Element, etree._Element] = {}
    for paragraph in owners:
        holder = paragraph.getparent()
        if (
            holder is not None
            and holder.tag in _HOLDERS
            and next(holder.iterchildren(f"{W}*", reversed=True)) is paragraph
        ):
            found[holder] = paragraph
    lasts = []
    for number, (holder, paragraph) in enumerate(found.items()):
        holder.append(etree.Comment(f"o{number}"))
        lasts.append(ParagraphLook(paragraph.find(f"{W}pPr")).opening(0) + "</w:p>")
    return tuple(lasts)


def _with_properties(tags: Sequence[Tag]) -> bool:
    """Some tags set properties of their cells; a cell without any gets room for them."""
    cells = {ancestor(tag, "tc") for tag in tags if tag.kind == "khối" and _CELL_TAG.match(tag.content)} - {None}
    for cell in cells:
        if cell is not None:
            properties = order.child(cell, "tcPr")
            if not len(properties):
                properties.text = ""  # two tags in the file, as docxtpl wants them
    return bool(cells)


def _plain_blanks(tags: Sequence[Tag]) -> None:
    """Makes a blank that is not the usual one behind the ``p`` of a tag one that docxtpl sees."""
    for tag in tags:
        if tag.start < 0 or not (match := ODD_BLANK.match(tag.raw)):
            continue
        at = tag.start + match.end() - 1
        for text in own_texts(tag.paragraph):
            words = text.text or ""
            if 0 <= at < len(words):
                text.text = f"{words[:at]} {words[at + 1 :]}"
                text.set(_SPACE, "preserve")
            at -= len(words)


def _cell_values(xml: str) -> str:
    """What ``cellbg``, ``colspan``, ``vm`` and ``hm`` set: each value checked when it is printed, each property where
    the schema wants it.
    """
    for head, by in _CELL_VALUES.items():

        def checked(said: str, head: str = head, by: str = by) -> str:
            return f'{head}({said[len(head) : -3]})|{by}}}}}"'

        xml = rewritten(xml, checked, (head, '}}"'))
    opening, closing = _PROPERTIES
    return rewritten(xml, lambda said: f"{opening}{_ordered(said[len(opening) : -len(closing)])}{closing}", _PROPERTIES)


def _ordered(properties: str) -> str:
    """Properties of a cell in the schema's order, where a tag stands among them."""
    found, at = [], 0
    while "{" in properties and (match := _PROPERTY.match(properties, at)):
        closing = "" if match["alone"] else f"</w:{match['name']}>"
        end = properties.find(closing, match.end())
        if end < 0:
            break
        found.append((order.rank("tcPr", match["name"]), properties[at : end + len(closing)]))
        at = end + len(closing)
    whole = at == len(properties)
    return "".join(text for _, text in sorted(found, key=itemgetter(0))) if whole else properties


def _unescaped(xml: str, *entities: str) -> str:
    """The signs of XML in tags as they were typed; docxtpl sees to some of them."""

    def typed(said: str) -> str:
        for entity in entities:
            said = said.replace(entity, _SIGNS[entity])
        return said

    return rewritten(xml, typed, *PRINTING) if "&" in xml else xml


def _no_notes(name: str, *, in_box: bool) -> str:
    """The form in which a note is refused in a part; empty where one can stand."""
    if name == DOCUMENT:
        return "khung" if in_box else ""
    return "chu_thich" if name.endswith("notes.xml") else "le_trang"


def _in_box(element: etree._Element) -> bool:
    return next(element.iterancestors(f"{W}txbxContent"), None) is not None


def _whole_paragraph(typed: str) -> str | None:
    """The value of a tag ``{{p … }}`` that a paragraph is and nothing else; ``None`` for any other."""
    typed = typed.strip()
    inside = typed[3:-2] if typed.startswith("{{p") and typed.endswith("}}") else ""
    return inside.strip() if inside[:1].isspace() else None


def _mark_paragraphs(root: etree._Element, placeholders: list[Placeholder], name: str) -> None:
    """``{{p x }}`` keeps the look of its paragraph: docxtpl would throw that away with the paragraph."""
    for paragraph in root.iter(f"{W}p"):
        texts = list(paragraph.iter(f"{W}t"))
        typed = "".join(t.text or "" for t in texts)
        value = _whole_paragraph(typed)
        if value is None:
            continue
        run = next(paragraph.iter(f"{W}r"))
        look = ParagraphLook(paragraph.find(f"{W}pPr"), RunLook(run.find(f"{W}rPr")))
        placeholders.append(Placeholder(look, typed.strip(), notes=_no_notes(name, in_box=_in_box(paragraph))))
        texts[0].text = f"{{{{p ({value})|_doan({len(placeholders) - 1}) }}}}"
        for text in texts[1:]:
            text.text = ""


def _compile(
    environment: Environment,
    placeholders: list[Placeholder],
    name: str,
    xml: str,
    tags: Sequence[Tag],
    source: str,
    *,
    grows: bool = False,
) -> _WordPart:
    weaver = _Weaver(environment, placeholders, tags, name)
    try:
        text = weaver.weave(xml)
        return _WordPart(name, environment.compiled(text), _places(weaver.lines, name, source), grows)
    except (ValueError, RecursionError, MemoryError, SyntaxError) as error:
        raise TemplateError(faults.TOO_DEEP.said("phuc_tap", at=Place(source, label=name))) from error
    except jinja2.TemplateSyntaxError as error:
        tag = weaver.lines.get(error.lineno)
        said = unparsed(error, tag.content if tag else "")
        raise TemplateError(said.changed(at=_places(weaver.lines, name, source)(error.lineno))) from error


def _places(lines: Mapping[int, Tag], name: str, source: str) -> Placed:
    """How the place of a line is told: by the tag that stands on it."""

    def place(line: int) -> Place:
        tag = lines.get(line)
        return Place(source, label=f"{tag.place.label}, thẻ “{shorten(tag.content, MOST_SAID)}”" if tag else name)

    return place


class _Weaver:
    """The source that Jinja compiles: each tag on a line of its own, each value knowing the run it stands in."""

    def __init__(
        self, environment: Environment, placeholders: list[Placeholder], tags: Sequence[Tag], name: str
    ) -> None:
        self.environment, self.placeholders, self.tags, self.name = environment, placeholders, tags, name
        self.lines: dict[int, Tag] = {}
        self._next = 0
        self._looks: dict[tuple[str, str], RunLook] = {}

    def weave(self, xml: str) -> str:
        """The source; ``lines`` then tells the tag of each line."""
        out = [_DECLARATION.rstrip("\n")]
        line = 1
        seen = ""
        inside: list[str] = []
        opening = where = ""
        raw = False
        for _, kind, token in self.environment.lex(xml.replace("\n", " ")):
            if kind in ("raw_begin", "raw_end"):
                raw = kind == "raw_begin"
                out.append("{% raw %}" if raw else "{% endraw %}")
            elif kind == "data":
                for typed, put in () if raw else _ESCAPES:
                    token = token.replace(typed, "{{ '" + put + "' }}") if typed in token else token
                seen = (seen + token)[-30000:]
                out.append(token)
            elif kind in ("variable_begin", "block_begin", "comment_begin"):
                opening, inside = token, []
                where = _stands(seen) if kind == "variable_begin" else ""
            elif kind in ("variable_end", "block_end", "comment_end"):
                content = "".join(inside)
                line += 1
                self._note(line, content)
                out.append(f"{opening}\n{self._placed(content, where, seen)}{token}")
            else:
                inside.append(token)
        return "".join(out)

    def _note(self, line: int, content: str) -> None:
        """The tag that stands on a line: the next one in the document that says the same."""
        said = _bare(content)
        of_cell = content.rstrip().endswith(("|_mau", "|_cot"))  # said before what stands in the cell
        for i in range(self._next, min(self._next + 40, len(self.tags))):
            typed = self.tags[i].content
            if _bare(_CELL_TAG.sub("", typed, count=1) if of_cell else typed) == said:
                self.lines[line] = self.tags[i]
                self._next = self._next if of_cell else i + 1
                return
        if self.tags:  # docxtpl has written a tag of its own ({% vm %}): the place is the last one's
            self.lines[line] = self.tags[max(0, self._next - 1)]

    def _placed(self, content: str, where: str, seen: str) -> str:
        if where == "@" and not content.endswith(("|_mau", "|_cot")):
            return f" ({content})|_tron "
        if where not in ("t", "p") or "|_doan(" in content:
            return content
        run, paragraph = _properties(seen, "rPr", "<w:r"), _properties(seen, "pPr", "<w:p")
        if (run, paragraph) not in self._looks:
            self._looks[run, paragraph] = RunLook(_element(run), _element(paragraph))
        look = self._looks[run, paragraph]
        in_box = seen.rfind("<w:txbxContent") > seen.rfind("</w:txbxContent")
        notes = _no_notes(self.name, in_box=in_box)
        self.placeholders.append(Placeholder(look, "{{ " + content.strip() + " }}", notes=notes))
        return f" ({content})|{'_chu' if where == 't' else '_chay'}({len(self.placeholders) - 1}) "


def _stands(seen: str) -> str:
    """Where a value stands: ``t`` in a text, ``p`` in a paragraph beside runs, ``@`` in an attribute; or elsewhere."""
    if seen.rfind("<") > seen.rfind(">"):
        return "@"
    if max(seen.rfind("<w:t>"), seen.rfind("<w:t ")) > seen.rfind("</w:t>"):
        return "t"
    in_run = max(seen.rfind("<w:r>"), seen.rfind("<w:r ")) > seen.rfind("</w:r>")
    in_paragraph = max(seen.rfind("<w:p>"), seen.rfind("<w:p ")) > seen.rfind("</w:p>")
    return "p" if in_paragraph and not in_run else ""


def _properties(seen: str, name: str, opening: str) -> str:
    """The property list of the element that is open at the end of some XML."""
    start = max(seen.rfind(opening + ">"), seen.rfind(opening + " "))
    if start < 0 or not seen.startswith(f"<w:{name}>", seen.index(">", start) + 1):
        return ""
    end = seen.find(f"</w:{name}>", start)
    return seen[seen.index(">", start) + 1 : end + len(name) + 5] if end >= 0 else ""


def _element(xml: str) -> etree._Element | None:
    if not xml or "{" in xml or re.search(r"<(?!/?w:)", xml):
        return None
    return parse(re.sub(r"^<w:\w+", rf'\g<0> xmlns:w="{WORD}"', xml).encode())


def _bare(content: str) -> str:
    """What a tag says, without what compiling added and without blanks."""
    return re.sub(r"[\s()]", "", _FILTER.sub("", content))
