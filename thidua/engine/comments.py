"""A copy of a Word template in which each finding stands as a Word comment at its paragraph."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from thidua.diagnostics import Diagnostic, Report
from thidua.engine import faults
from thidua.engine.package import read_package
from thidua.engine.tags import paragraphs
from thidua.errors import TemplateError
from thidua.word.names import CONTENT_TYPES, DOCUMENT, RELATIONS, TYPES, WORD, W, first_child
from thidua.word.packing import Packing
from thidua.word.xml import parse, serialise

_RELATIONS = "word/_rels/document.xml.rels"
_REL_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHOR = "thidua"


def annotate(data: bytes, report: Report) -> bytes:
    """A copy of a ``.docx`` with each finding of a report as a comment; the same bytes where nothing was found.

    Word has no comments in headers, footers and properties: a finding there is told at the first paragraph, with its
    place. Raises :class:`TemplateError` for what is no Word document.
    """
    if not report.findings:
        return data
    parts = read_package(data, "mẫu")
    try:
        document = parse(parts[DOCUMENT])
        _comment(document, parts, report)
    except (KeyError, etree.XMLSyntaxError, ValueError) as error:
        raise TemplateError(faults.NOT_ANNOTATED.said()) from error
    return Packing(parts).document({})


def _comment(document: etree._Element, parts: dict[str, bytes], report: Report) -> None:
    name = _comments_part(parts)
    comments = parse(parts[name]) if name in parts else etree.Element(f"{W}comments", nsmap={"w": WORD})
    used = [int(one.get(f"{W}id", "-1")) for one in comments.iter(f"{W}comment")]
    number = max(used, default=-1) + 1
    labels = {label: _anchor(paragraph) for paragraph, label in paragraphs(document, DOCUMENT)}
    for finding in report.findings:
        paragraph = _find(finding.label or finding.place, labels)
        told = paragraph is not None
        if paragraph is None:
            paragraph = next(iter(labels.values()), None)
        if paragraph is None:  # a body without any paragraph
            body = next(document.iter(f"{W}body"))
            paragraph = etree.Element(f"{W}p")
            body.insert(0, paragraph)
            labels[""] = paragraph
        comments.append(_comment_of(finding, number, place="" if told else finding.place))
        _mark(paragraph, number)
        number += 1
    parts[name] = serialise(comments)
    parts[DOCUMENT] = serialise(document)


def _find(place: str, labels: Mapping[str, etree._Element]) -> etree._Element | None:
    """The paragraph of a place; what stands behind the paragraph in it (a field code, an attribute) is left off."""
    while place:
        if place in labels:
            return labels[place]
        place = place.rpartition(", ")[0]
    return None


def _anchor(paragraph: etree._Element) -> etree._Element:
    """The paragraph that may bear the comment: that of the body, for one inside a text box."""
    boxes = list(paragraph.iterancestors(f"{W}txbxContent"))
    return next(boxes[-1].iterancestors(f"{W}p")) if boxes else paragraph


def _mark(paragraph: etree._Element, number: int) -> None:
    """Puts a comment's range around all that a paragraph holds."""
    first = 0 if first_child(paragraph, f"{W}pPr") is None else 1
    paragraph.insert(first, _element("commentRangeStart", id=str(number)))
    paragraph.append(_element("commentRangeEnd", id=str(number)))
    run = etree.SubElement(paragraph, f"{W}r")
    run.append(_element("commentReference", id=str(number)))


def _comment_of(finding: Diagnostic, number: int, place: str) -> etree._Element:
    comment = _element("comment", id=str(number), author=_AUTHOR, initials="td")
    told = [f"{finding.level} {finding.rule}: {finding.what}"]
    told += [place] if place else []
    told += [f"Cách sửa: {finding.hint}"] if finding.hint else []
    for text in told:
        run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
        etree.SubElement(run, f"{W}t").text = text
    return comment


def _element(name: str, **values: str) -> etree._Element:
    return etree.Element(f"{W}{name}", {f"{W}{key}": value for key, value in values.items()}, nsmap={"w": WORD})


def _comments_part(parts: dict[str, bytes]) -> str:
    """The name of the part that holds the comments; a new one is made known to the package."""
    relations = parse(parts.get(_RELATIONS, f'<Relationships xmlns="{RELATIONS[1:-1]}"/>'.encode()))
    for relation in relations:
        if str(relation.get("Type", "")).endswith("/comments"):
            return posixpath.normpath(posixpath.join("/word", str(relation.get("Target")))).lstrip("/")
    name = _free("comments", parts)
    ids = {relation.get("Id") for relation in relations}
    relation = etree.SubElement(relations, f"{RELATIONS}Relationship")
    relation.set("Id", next(one for i in range(1, len(ids) + 2) if (one := f"rIdGhiChu{i}") not in ids))
    relation.set("Type", _REL_TYPE)
    relation.set("Target", name.removeprefix("word/"))
    parts[_RELATIONS] = serialise(relations)
    types = parse(parts[CONTENT_TYPES])
    override = etree.SubElement(types, f"{TYPES}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", _CONTENT_TYPE)
    parts[CONTENT_TYPES] = serialise(types)
    return name


def _free(stem: str, parts: Mapping[str, bytes]) -> str:
    """A name that no part has yet."""
    name, i = f"word/{stem}.xml", 2
    while name in parts:
        name, i = f"word/{stem}{i}.xml", i + 1
    return name
