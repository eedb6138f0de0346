"""A part of a Word template as Jinja's source: docxtpl prepares its tags, each on a line of its own, its look kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from operator import itemgetter

import attrs
import jinja2
from lxml import etree

from thidua.diagnostics import Place
from thidua.engine import faults
from thidua.engine.filters import Filters
from thidua.engine.package import parse_part
from thidua.engine.part import MOST_SAID
from thidua.engine.placeholders import Placeholder
from thidua.engine.refusals import unparsed
from thidua.engine.sandbox import Environment
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
from thidua.engine.word_parts import WordPart, placed
from thidua.engine.word_places import ancestor
from thidua.engine.wordml import ParagraphLook, RunLook
from thidua.errors import TemplateError
from thidua.records import frozen
from thidua.word import order
from thidua.word.names import DOCUMENT, WORD, W
from thidua.word.xml import parse
from thidua.wording import shorten

_FILTER = re.compile(r"\|_(?:(?:doan|chu|chay)\(\d+\)|mau|cot|tron)")
_ESCAPES = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_HOLDERS = frozenset(f"{W}{name}" for name in ("tc", "txbxContent", "hdr", "ftr", "footnote", "endnote"))
"""What must hold a paragraph, and end with one."""
_SIGNS = {"&lt;": "<", "&gt;": ">", "&amp;": "&"}
_CELL_TAG = re.compile(r"(?:cellbg|colspan|vm|hm)\b")
_CELL_VALUES = {'<w:shd w:val="clear" w:color="auto" w:fill="{{': "_mau", '<w:gridSpan w:val="{{': "_cot"}
"""How docxtpl writes what ``cellbg`` and ``colspan`` set, and the filter that checks it."""
_PROPERTIES = ("<w:tcPr>", "</w:tcPr>")
_PROPERTY = re.compile(r'<w:(?P<name>\w++)(?:"[^"]*+"|[^>"/]|/(?!>))*+(?P<alone>/?)>')
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def refuse_unfit(data: bytes, parts: Mapping[str, bytes], source: str, filters: Filters) -> None:
    """Raises :class:`TemplateError` for more than anybody types, and with every fault that would lose text."""
    _refuse_too_much(parts, source)
    _refuse_faults(data, source, filters)


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


@frozen
class Woven:
    """A part as the source that Jinja compiles; ``lines`` tells the tag of each line, for the rest see ``WordPart``."""

    name: str
    text: str
    lines: Mapping[int, Tag]
    grows: bool = False
    lasts: Sequence[str] = ()

    def compiled(self, environment: Environment, source: str) -> WordPart:
        """The part, ready to print. Raises :class:`TemplateError` for a tag that does not parse."""
        with _said(self.lines, self.name, source):
            template = environment.compiled(self.text)
        place = placed(source, self.name, partial(label, self.lines))
        return WordPart(self.name, template, place, self.grows, self.lasts)


def woven_parts(
    environment: Environment, placeholders: list[Placeholder], parts: Mapping[str, bytes], source: str
) -> Iterator[Woven]:
    """The parts of a package that hold tags; what is printed in them is added to the ``placeholders``."""
    for name, content in parts.items():
        weave = _word_part if TEXTS.fullmatch(name) else _property_part if name in PROPERTIES else None
        if weave and (woven := weave(environment, placeholders, name, content, source)):
            yield woven


def label(lines: Mapping[int, Tag], line: int) -> str:
    """How the tag of a line is told."""
    tag = lines.get(line)
    return f"{tag.place.label}, thẻ “{shorten(tag.content, MOST_SAID)}”" if tag else ""


def _word_part(
    environment: Environment, placeholders: list[Placeholder], name: str, content: bytes, source: str
) -> Woven | None:
    root = parse_part(content, name, source)
    if not OPENING.search(etree.tostring(root, encoding="unicode", method="text")):
        return None
    tags = scan(root, name.removeprefix("word/"))
    part_breaks(tags)
    lasts = _mark_ends(root, tags)
    cells = _with_properties(tags)
    _plain_blanks(tags)
    _mark_paragraphs(root, placeholders, name)
    from docxtpl import DocxTemplate as Docxtpl  # python-docx costs 60 ms to import

    xml: str = Docxtpl(None).patch_xml(etree.tostring(root, encoding="unicode"))
    xml = _unescaped(_cell_values(xml) if cells else xml, "&amp;")
    grows = any(tag.prefix == "tc" for tag in tags)
    return attrs.evolve(_woven(environment, placeholders, name, xml, tags, source), grows=grows, lasts=lasts)


def _property_part(
    environment: Environment, _: list[Placeholder], name: str, content: bytes, source: str
) -> Woven | None:
    text = content.decode("utf-8", "replace")
    if not OPENING.search(text):
        return None
    xml = etree.tostring(parse_part(content, name, source), encoding="unicode")
    typed = _unescaped(xml, "&lt;", "&gt;", "&amp;")
    return _woven(environment, [], name, typed, scan_text(xml, name), source)


def part_breaks(tags: Sequence[Tag]) -> None:
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
    owners = dict.fromkeys(tag.paragraph for tag in tags if tag.prefix == "p" and tag.start >= 0)
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
        lasts.append(ParagraphLook.of(paragraph.find(f"{W}pPr")).opening(0) + "</w:p>")
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
        look = ParagraphLook.of(paragraph.find(f"{W}pPr"), RunLook.of(run.find(f"{W}rPr")))
        placeholders.append(Placeholder(look, typed.strip(), notes=_no_notes(name, in_box=_in_box(paragraph))))
        texts[0].text = f"{{{{p ({value})|_doan({len(placeholders) - 1}) }}}}"
        for text in texts[1:]:
            text.text = ""


def _woven(
    environment: Environment,
    placeholders: list[Placeholder],
    name: str,
    xml: str,
    tags: Sequence[Tag],
    source: str,
) -> Woven:
    weaver = _Weaver(environment, placeholders, tags, name)
    with _said(weaver.lines, name, source):
        return Woven(name, weaver.weave(xml), weaver.lines)


@contextmanager
def _said(lines: Mapping[int, Tag], name: str, source: str) -> Iterator[None]:
    """Says of what Jinja or Python refuses where it stands in Word."""
    try:
        yield
    except (ValueError, RecursionError, MemoryError, SyntaxError) as error:
        raise TemplateError(faults.TOO_DEEP.said("phuc_tap", at=Place(source, label=name))) from error
    except jinja2.TemplateSyntaxError as error:
        tag = lines.get(error.lineno)
        said = unparsed(error, tag.content if tag else "")
        raise TemplateError(said.changed(at=placed(source, name, partial(label, lines))(error.lineno))) from error


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
            self._looks[run, paragraph] = RunLook.of(_element(run), _element(paragraph))
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
