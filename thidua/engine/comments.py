"""A copy of a Word file in which each finding stands as a Word comment at its paragraph."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Mapping

from lxml import etree

from thidua.diagnostics import Diagnostic, Report
from thidua.engine import faults
from thidua.engine.package import DOCX, DOTX, read_package
from thidua.engine.tags import paragraphs
from thidua.errors import PlanError, TemplateError
from thidua.model.telling import article
from thidua.sheet.docx import paragraphs_of
from thidua.word.names import CONTENT_TYPES, DOCUMENT, RELATIONS, TYPES, WORD, W, first_child
from thidua.word.package import Package, part_name
from thidua.word.packing import Packing
from thidua.word.xml import parse, serialise

_REL_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_AUTHOR = "thidua"
Labels = Mapping[str, etree._Element]
"""The paragraphs of a document by their places in words."""


def annotate(data: bytes, report: Report) -> bytes:
    """A copy of a template with each finding of a report as a comment; the same bytes where nothing was found.

    Word has no comments in headers, footers and properties: a finding there is told at the first paragraph, with its
    place. Raises :class:`TemplateError` for what is no Word document.
    """
    if not report.findings:
        return data
    parts = read_package(data, "mẫu")

    def label(document: etree._Element) -> Labels:
        return {label: paragraph for paragraph, label in paragraphs(document, DOCUMENT)}

    return _annotated(parts, DOCUMENT, label, report)


def annotate_document(data: bytes, report: Report, source: str = "") -> bytes:
    """The same of a document from anyone, whose findings stand where reading it found them; of what is accepted the
    reason is told. All else is left as it is. Raises :class:`PlanError` for what is no Word document, or none that
    holds comments.
    """
    if not (report.findings or report.accepted):
        return data
    main, places = paragraphs_of(data, source)
    parts = Package(data, lambda said: PlanError(said.changed(source=source))).read_all()
    main = next(name for name in parts if part_name(name) == part_name(main))
    parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(DOTX, DOCX)

    def label(document: etree._Element) -> Labels:
        every = [*document.iter(f"{W}p")]
        return {where: every[at] for where, at in places.items()}

    try:
        return _annotated(parts, main, label, report)
    except TemplateError as error:
        raise PlanError(one.changed(source=source) for one in error.problems) from error


def add_comments(
    parts: dict[str, bytes], main: str, told: Iterable[tuple[etree._Element, Iterable[str]]]
) -> tuple[str, ...]:
    """Puts comments, each of some lines, at paragraphs of a tree of the main part; their part is put among ``parts``,
    and made known there. Returns the names of the parts that are others now, the main one aside. Raises
    ``ValueError``, or what :func:`parse` raises, where the parts that stand there cannot be read.
    """
    before = dict(parts)
    name = _comments_part(parts, main)
    comments = parse(parts[name]) if name in parts else etree.Element(f"{W}comments", nsmap={"w": WORD})
    number = _last(comments) + 1
    for paragraph, lines in told:
        comments.append(_comment_of(lines, number))
        _mark(_anchor(paragraph), number)
        number += 1
    parts[name] = serialise(comments)
    return tuple(one for one in parts if before.get(one) != parts[one])


def _last(comments: etree._Element) -> int:
    """The highest number of a comment; -1 where there is none."""
    return max((int(one.get(f"{W}id", "-1")) for one in comments.iter(f"{W}comment")), default=-1)


def _annotated(parts: dict[str, bytes], main: str, label: Callable[[etree._Element], Labels], report: Report) -> bytes:
    try:
        document = parse(parts[main])
        if document.find(f"{W}body") is None:  # in the names of Strict, which comments have not
            raise ValueError
        labels = {where: _anchor(paragraph) for where, paragraph in label(document).items()}
        _comment(document, labels, _comments_part(parts, main), parts, report)
    except (KeyError, etree.XMLSyntaxError, ValueError, IndexError) as error:
        raise TemplateError(faults.NOT_ANNOTATED.said()) from error
    parts[main] = serialise(document)
    return Packing(parts).document({})


def _comment(
    document: etree._Element, labels: dict[str, etree._Element], name: str, parts: dict[str, bytes], report: Report
) -> None:
    comments = parse(parts[name]) if name in parts else etree.Element(f"{W}comments", nsmap={"w": WORD})
    number = _last(comments) + 1
    told = [(one, "") for one in report.findings]
    told += [(one.finding, one.reason) for one in report.accepted]
    for finding, reason in told:
        place = finding.label or finding.place
        paragraph = _find(place, labels)
        found = paragraph is not None
        if paragraph is None:
            paragraph = next(iter(labels.values()), None)
        if paragraph is None:  # a body without any paragraph
            body = next(document.iter(f"{W}body"))
            paragraph = etree.Element(f"{W}p")
            body.insert(0, paragraph)
            labels[""] = paragraph
        comments.append(_comment_of(_lines_of(finding, "" if found else place, reason), number))
        _mark(paragraph, number)
        number += 1
    parts[name] = serialise(comments)


def _find(place: str, labels: Mapping[str, etree._Element]) -> etree._Element | None:
    """The paragraph of a place, the first one of a table or cell; what stands behind the paragraph in it (a field code,
    an attribute) is left off.
    """
    while place:
        if place in labels:
            return labels[place]
        inside = f"{place}, "
        first = next((paragraph for label, paragraph in labels.items() if label.startswith(inside)), None)
        if first is not None:
            return first
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


def _lines_of(finding: Diagnostic, place: str, reason: str) -> list[str]:
    told = [f"{finding.level} {finding.rule}: {finding.what}"]
    told += [place] if place else []
    told += [f"Cách sửa: {finding.hint}"] if finding.hint and not reason else []
    told += [f"Chấp nhận: {reason}"] if reason else []
    return told + ([f"Theo {article(finding.article)}"] if finding.article else [])


def _comment_of(lines: Iterable[str], number: int) -> etree._Element:
    comment = _element("comment", id=str(number), author=_AUTHOR, initials="td")
    for text in lines:
        run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
        etree.SubElement(run, f"{W}t").text = text
    return comment


def _element(name: str, **values: str) -> etree._Element:
    return etree.Element(f"{W}{name}", {f"{W}{key}": value for key, value in values.items()}, nsmap={"w": WORD})


def _comments_part(parts: dict[str, bytes], main: str) -> str:
    """The name of the part that holds the comments; a new one is made known to the package."""
    folder, base = posixpath.split(main)
    own = posixpath.join(folder, "_rels", f"{base}.rels")
    relations = parse(parts.get(own, f'<Relationships xmlns="{RELATIONS[1:-1]}"/>'.encode()))
    for relation in relations:
        if str(relation.get("Type", "")).endswith("/comments"):
            return posixpath.normpath(posixpath.join("/", folder, str(relation.get("Target")))).lstrip("/")
    name = _free(posixpath.join(folder, "comments"), parts)
    ids = {relation.get("Id") for relation in relations}
    relation = etree.SubElement(relations, f"{RELATIONS}Relationship")
    relation.set("Id", next(one for i in range(1, len(ids) + 2) if (one := f"rIdGhiChu{i}") not in ids))
    relation.set("Type", _REL_TYPE)
    relation.set("Target", posixpath.basename(name))
    parts[own] = serialise(relations)
    types = parse(parts[CONTENT_TYPES])
    override = etree.SubElement(types, f"{TYPES}Override")
    override.set("PartName", f"/{name}")
    override.set("ContentType", _CONTENT_TYPE)
    parts[CONTENT_TYPES] = serialise(types)
    return name


def _free(stem: str, parts: Mapping[str, bytes]) -> str:
    """A name that no part has yet."""
    name, i = f"{stem}.xml", 2
    while name in parts:
        name, i = f"{stem}{i}.xml", i + 1
    return name
