"""What a PDF says of itself in XMP: the standards that it claims, its title, who made it; and several in one."""

from __future__ import annotations

from lxml import etree

from thidua.word.xml import parse

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MEDIA = "{http://ns.adobe.com/xap/1.0/mm/}"
_PDF = "{http://ns.adobe.com/pdf/1.3/}"
_CLAIMS = ("{http://www.aiim.org/pdfa/ns/id/}", "{http://www.aiim.org/pdfua/ns/id/}")
_PAGES = "{http://ns.adobe.com/xap/1.0/t/pg/}NPages"
_SAME_AS = {
    "/Author": (f"{_DC}creator",),
    "/Subject": (f"{_DC}description",),
    "/Keywords": (f"{_DC}subject", f"{_PDF}Keywords"),
}
"""What the older way of a PDF to say who made it and of what it is, is called here: both have to say the same."""
_XML = "{http://www.w3.org/XML/1998/namespace}lang"


def claims(xmp: bytes) -> frozenset[tuple[str, str]]:
    """The standards that a PDF says it is built to: names and their values."""
    try:
        root = parse(_bare(xmp))
    except (ValueError, etree.XMLSyntaxError):
        return frozenset()
    said = {(str(one.tag), (one.text or "").strip()) for one in root.iter(etree.Element)}
    said |= {(str(name), str(value)) for one in root.iter(f"{_RDF}Description") for name, value in one.attrib.items()}
    return frozenset((name, value) for name, value in said if name.startswith(_CLAIMS))


def of_all(
    xmp: bytes, claimed: frozenset[tuple[str, str]], kept: frozenset[str], title: str, pages: int, id_: str
) -> bytes:
    """What the first says, as it is true of all: ``claimed`` by all, ``kept`` what they say alike (``/Author``)."""
    root = parse(_bare(xmp))
    for one in list(root.iter(f"{_RDF}Description")):
        _drop(one, {name for name, _ in claims(xmp) - claimed})
        _drop(one, {name for said, names in _SAME_AS.items() if said not in kept for name in names})
        _set(one, {f"{_MEDIA}DocumentID": id_, f"{_MEDIA}InstanceID": id_, _PAGES: str(pages)})
        for said in one.findall(f"{_DC}title"):
            one.remove(said)
    description = next(root.iter(f"{_RDF}Description"))
    said = etree.SubElement(etree.SubElement(description, f"{_DC}title"), f"{_RDF}Alt")
    etree.SubElement(said, f"{_RDF}li", {_XML: "x-default"}).text = title
    packet = b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    return packet + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b'<?xpacket end="r"?>'


def _drop(said: etree._Element, names: set[str]) -> None:
    for name in names:
        said.attrib.pop(name, "")
        for one in said.findall(name):
            said.remove(one)


def _set(said: etree._Element, values: dict[str, str]) -> None:
    """Gives what is said another value, where it is said."""
    for name, value in values.items():
        if said.get(name) is not None:
            said.set(name, value)
        for one in said.findall(name):
            one.text = value


def _bare(xmp: bytes) -> bytes:
    """The element without the instructions around it."""
    end = b"</x:xmpmeta>"
    return xmp[xmp.index(b"<x:xmpmeta") : xmp.index(end) + len(end)]
