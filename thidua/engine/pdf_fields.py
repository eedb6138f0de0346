"""Fields of a PDF: links that typst has drawn become fields to sign or to fill in, tagged, each with its appearance."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from importlib import import_module
from typing import Any

import attrs

from thidua.engine.typst_data import MARK, mark_of
from thidua.errors import MissingToolError, UsageError
from thidua.layout.signing import CO_QUAN, MM, OTrong, Side
from thidua.records import frozen
from thidua.rulebook.calls import MISSING_TOOL, NOBODY_SIGNS

Drawn = Callable[[OTrong, str], bytes]
"""Draws a text as it stands in a field: a PDF of one page, as large as the field."""

_PRINTED, _READ_ONLY, _LINES, _TO_SIGN = 4, 1, 4096, 1
"""An annotation that prints, a field that nobody changes any more, one of several lines, a form to be signed."""
_STATE = "/N"
"""The state of a field's appearance, of which there is one only: where none is said, pyHanko takes any field that is
locked and stands as it was for changed, as soon as somebody signs behind the one who locked it.
"""
_SIDES: tuple[Side, ...] = ("trai", "giua", "phai")
"""Where a text stands in its field, by the numbers of a PDF."""
_LETTERS = "0123456789 ngày tháng năm Số:/-ABCDEFGHIJKLMNOPQRSTUVWXYZĐƯ"
"""The letters of which a program that shows a PDF may set what is typed into a field."""
_WIDE = 1000
"""mm: as wide as they stand on one line."""
_FONTS = {False: "/Dung", True: "/Nghieng"}
"""The names of the upright and the italic font in a form."""


def with_fields(pdf: bytes, wanted: Iterable[OTrong], drawn: Drawn) -> bytes:
    """A PDF of typst in which links to the marks of fields are those fields, in the order of the text; as it is where
    none is. Raises :class:`MissingToolError` where pyHanko is not installed.
    """
    known = {mark_of(field): field for field in wanted}
    file = opened(pdf)
    found = [(link, page, known[mark]) for link, page, mark in _links(file) if mark in known]
    if not found:
        return pdf
    for one in (names := [field.ten for *_, field in found]):
        if names.count(one) > 1:
            raise UsageError(NOBODY_SIGNS.said("trung", ten="signature_fields", o=one))
    form = _Form(file, drawn, tuple(field.ten for *_, field in found if field.ten.startswith(CO_QUAN)))
    form.close([form.field(link, page, field) for link, page, field in found])
    return written(file, pdf)


def pyhanko(module: str) -> Any:
    """A module of pyHanko, which takes long to load. Raises :class:`MissingToolError` where it is not installed."""
    try:
        return import_module(f"pyhanko.{module}")
    except ImportError as error:
        raise MissingToolError(MISSING_TOOL.said("o_ky")) from error


def opened(pdf: bytes) -> Any:
    """A PDF to which objects are added; what stands in it stays as it is. Raises pyHanko's errors for what is none."""
    base: Any = pyhanko("pdf_utils.incremental_writer").IncrementalPdfFileWriter

    class Update(base):  # type: ignore[misc]
        def _update_meta(self) -> None:
            """What the file says of itself stays: with the hour of the clock each file would be another one."""

    return Update(io.BytesIO(pdf))


def written(file: Any, pdf: bytes) -> bytes:
    """The PDF with what has been added to it: the same bytes for the same objects."""
    said, out = io.BytesIO(pdf), io.BytesIO()
    said.seek(0, io.SEEK_END)
    for _, added in sorted(file.objects.items()):
        added.write_to_stream(said, None)
    digest = blake2b(said.getvalue(), digest_size=16).digest()
    file._document_id[1] = pyhanko("pdf_utils.generic").ByteStringObject(digest)
    file.write(out)
    return out.getvalue()


def fields_of(file: Any) -> dict[str, Any]:
    """The fields of a file by their names; of those that stand in groups, the groups."""
    form = get(file.root, "/AcroForm", {})
    fields = {str(get(one.get_object(), "/T", "")): one for one in _each(get(form, "/Fields", ()))}
    return {name: one for name, one in fields.items() if name}


_SET = re.compile(r"/(\w+) ([\d.]+) Tf")


def room_of(file: Any, widget: Any) -> OTrong | None:
    """A field of :func:`with_fields` that is to be filled in, as it stands in the file; ``None`` for another one."""
    said = widget.get_object()
    found = _SET.search(str(get(said, "/DA", "")))
    if get(said, "/FT", "") != "/Tx" or "/Rect" not in said or not found or f"/{found[1]}" not in _FONTS.values():
        return None
    left, low, right, high = map(float, said["/Rect"])
    side = _SIDES[int(get(said, "/Q", 0))]
    name, read, blank = (str(get(said, key, "")) for key in ("/T", "/TU", "/DV"))
    wide, tall, italic = (right - left) * MM, (high - low) * MM, f"/{found[1]}" == _FONTS[True]
    fonts = get(get(get(file.root, "/AcroForm", {}), "/DR", {}), "/Font", {})
    font = str(get(get(fonts, f"/{found[1]}", {}), "/BaseFont", "")).lstrip("/").rpartition("+")[2]
    return OTrong(name, read, wide, tall, float(found[2]), italic, side, blank, phong=font)


def locked(file: Any, name: str) -> bool:
    """A signature in a file does not let that field be filled in any more: it allows no change, or locks the field."""
    if not any(
        "/V" in one.get_object() and get(one.get_object(), "/FT", "") == "/Sig" for one in fields_of(file).values()
    ):
        return False  # as most are when they are filled in; what reads signatures takes long to load
    levels = pyhanko("sign.fields").MDPPerm
    pyhanko("sign.validation")  # which the file asks for
    return any(
        one.docmdp_level == levels.NO_CHANGES or (one.fieldmdp is not None and one.fieldmdp.is_locked(name))
        for one in file.prev.embedded_signatures
    )


def fill(file: Any, widget: Any, text: str, page: bytes) -> None:
    """Fills in a field, which nobody changes any more: its value, and the page of a PDF that shows it."""
    said, field = pyhanko("pdf_utils.generic").TextStringObject(text), widget.get_object()
    flags = int(get(field, "/Ff", 0)) | _READ_ONLY
    field.update(pdf_of({"/V": said, "/Ff": flags, "/AP": {"/N": shown(file, page)}}))
    file.mark_update(widget.reference)


def pdf_of(value: Any) -> Any:
    """Plain data as objects of a PDF; a text that begins with a slash is a name."""
    generic = pyhanko("pdf_utils.generic")
    if isinstance(value, generic.PdfObject):
        return value
    if isinstance(value, Mapping):
        return generic.DictionaryObject({generic.NameObject(name): pdf_of(one) for name, one in value.items()})
    if isinstance(value, str):
        return generic.NameObject(value) if value[:1] == "/" else generic.TextStringObject(value)
    if isinstance(value, Sequence):
        return generic.ArrayObject(map(pdf_of, value))
    return generic.NumberObject(value) if isinstance(value, int) else generic.FloatObject(value)


def shown(file: Any, page: bytes) -> Any:
    """The one page of a PDF as what shows in a field."""
    read = pyhanko("pdf_utils.reader").PdfFileReader(io.BytesIO(page))
    assert read.root["/Pages"]["/Count"] == 1, "words outside of their field"
    return file.import_page_as_xobject(read)


def get(said: Any, name: str, default: Any) -> Any:
    """What stands in a dictionary of a PDF under a name, wherever the file keeps it."""
    return said[name] if name in said else default  # noqa: SIM401  # whose own get() gives a reference as such


def _links(file: Any) -> Iterator[tuple[Any, Any, str]]:
    """Each link to a mark, its page and the mark, in the order of the text."""
    for page in _pages(file.root.raw_get("/Pages")):
        for link in _each(get(page.get_object(), "/Annots", ())):
            mark = str(get(get(link.get_object(), "/A", {}), "/URI", ""))
            if mark.startswith(MARK):
                yield link, page, mark


def _pages(node: Any) -> Iterator[Any]:
    kids = get(node.get_object(), "/Kids", None)
    if kids is None:
        yield node
        return
    for kid in _each(kids):
        yield from _pages(kid)


def _inherited(page: Any, name: str) -> Any:
    """What a page says, or those above it for all of theirs."""
    while name not in page:
        page = page["/Parent"]
    return page[name]


def _each(array: Any) -> Iterator[Any]:
    """The members of an array as they stand there: references, not what they point to."""
    return (array.raw_get(at) for at in range(len(array)))


@frozen
class _Form:
    """The form of a file; ``agencies`` are the names of the fields that agencies sign, who sign last."""

    file: Any
    drawn: Drawn
    agencies: Sequence[str]
    fonts: dict[str, Any] = attrs.field(factory=dict)

    def field(self, link: Any, page: Any, field: OTrong) -> Any:
        """Makes a link a field, in the tags of the file too."""
        widget = link.get_object()
        left, low, right, high = map(float, widget["/Rect"])
        box = _inherited(page.get_object(), "/MediaBox")
        west, south, east, north = map(float, box)
        if left < west - 1 or low < south - 1 or right > east + 1 or high > north + 1:
            raise UsageError(NOBODY_SIGNS.said("ngoai", ten="signature_fields", o=field.ten))
        for key in ("/A", "/Border", "/Contents"):
            widget.pop(key, None)
        said = {"/Subtype": "/Widget", "/P": page, "/T": field.ten, "/TU": field.tu, "/F": _PRINTED}
        said |= self._to_fill(field) if field.co_chu else self._to_sign(field)
        seen = shown(self.file, self.drawn(field, field.trong)) if field.trong else self._nothing(widget["/Rect"])
        widget.update(pdf_of(said | {"/AP": {"/N": seen}}))
        self.file.mark_update(link.reference)
        element = self._element(int(widget["/StructParent"]))
        inside = [*_each(element.get_object()["/K"])]
        if len(inside) > 1:
            raise UsageError(NOBODY_SIGNS.said("chu", ten="signature_fields", o=field.ten))
        (itself,) = inside  # alone, not in a list: so those who compare revisions look for it
        element.get_object().update(pdf_of({"/S": "/Form", "/K": itself}))
        self.file.mark_update(element.reference)
        return link

    def _to_fill(self, field: OTrong) -> dict[str, Any]:
        """What a field says that is filled in."""
        font = _FONTS[field.nghieng]
        if font not in self.fonts:
            sample = opened(self.drawn(attrs.evolve(field, rong=_WIDE), _LETTERS))
            fonts = next(_pages(sample.root.raw_get("/Pages"))).get_object()["/Resources"]["/Font"]
            self.fonts[font] = self.file.import_object(fonts.raw_get(next(iter(fonts))))
        look = {"/Q": _SIDES.index(field.canh), "/DA": f"0 g {font} {field.co_chu:g} Tf"}
        several = {"/Ff": _LINES} if field.so_dong > 1 else {}
        return {"/FT": "/Tx", "/V": field.trong, "/DV": field.trong, "/AS": _STATE, **look, **several}

    def _to_sign(self, field: OTrong) -> dict[str, Any]:
        """What a field says that is signed: with an agency's signature all other fields are locked, but for those of
        the agencies that sign with it.
        """
        if field.ten not in self.agencies:
            return {"/FT": "/Sig"}
        lock: dict[str, Any] = {"/Type": "/SigFieldLock", "/Action": "/All"}
        if others := [name for name in self.agencies if name != field.ten]:
            lock |= {"/Action": "/Exclude", "/Fields": others}
        return {"/FT": "/Sig", "/Lock": self.file.add_object(pdf_of(lock))}

    def _nothing(self, sides: Any) -> Any:
        """What shows of a field that is empty."""
        left, low, right, high = map(float, sides)
        box = [0, 0, round(right - left, 4), round(high - low, 4)]
        said = pdf_of({"/Type": "/XObject", "/Subtype": "/Form", "/BBox": box, "/Resources": {}})
        return self.file.add_object(pyhanko("pdf_utils.generic").StreamObject(said, stream_data=b""))

    def _element(self, number: int) -> Any:
        """The element of the tags that an annotation belongs to."""
        nodes = [self.file.root["/StructTreeRoot"]["/ParentTree"]]
        while nodes:
            node = nodes.pop()
            nodes += get(node, "/Kids", ())
            numbers = get(node, "/Nums", ())
            for at in range(0, len(numbers), 2):
                if numbers[at] == number:
                    return numbers.raw_get(at + 1)
        raise AssertionError(f"annotation {number} stands in no tag")

    def close(self, fields: Sequence[Any]) -> None:
        """Tells the file of its form."""
        form = {"/Fields": fields, "/SigFlags": _TO_SIGN, "/DR": {"/Font": self.fonts}}
        self.file.root.update(pdf_of({"/AcroForm": self.file.add_object(pdf_of(form))}))
        self.file.update_root()
