"""Styles of a Word template go by their names: ids are Word's own affair, and it makes them anew when it saves."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from thidua.word.names import VAL, W
from thidua.word.styles import names_of
from thidua.word.xml import UnsafeXmlError, parse, serialise
from thidua.wording import nfc

_STYLES = "word/styles.xml"

NAMES: Mapping[str, str] = {
    "Normal": "Normal",
    "Heading1": "Heading 1",
    "Heading2": "Heading 2",
    "Heading3": "Heading 3",
    "ChuQuan": "Cơ quan chủ quản",
    "CoQuan": "Cơ quan ban hành",
    "QuocHieu": "Quốc hiệu",
    "TieuNgu": "Tiêu ngữ",
    "SoKyHieu": "Số và ký hiệu",
    "DiaDanh": "Địa danh và ngày",
    "TenLoai": "Tên loại",
    "TrichYeu": "Trích yếu",
    "KemTheo": "Kèm theo",
    "LoiVan": "Lời văn",
    "TenBang": "Tên bảng",
    "Bang": "Bảng",
    "DauBang": "Đầu bảng",
    "OBang": "Ô bảng",
    "OBangGiua": "Ô bảng giữa",
    "OBangGop": "Ô bảng gộp",
    "NoiNhanTu": "Từ Nơi nhận",
    "NoiNhan": "Nơi nhận",
    "ChucVu": "Chức vụ",
    "HoTen": "Họ tên",
    "SoPhuLuc": "Phụ lục",
    "TenPhuLuc": "Tên phụ lục",
    "SoTrang": "Số trang",
}
"""The styles that the engine measures, sets or puts on its tables: the name in Word by the id that it uses itself."""
_REFERRING = frozenset(("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link", "styleLink", "numStyleLink"))


def with_known_ids(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a package in which each style that has a known name has the id of :data:`NAMES` again.

    What cannot be read as XML is left as it is: who uses that part says so.
    """
    ids = _changed(parts.get(_STYLES, b""))
    if not ids:
        return dict(parts)
    return {
        name: _renamed(content, ids) if name.startswith("word/") and name.endswith(".xml") else content
        for name, content in parts.items()
    }


def _changed(styles: bytes) -> dict[str, str]:
    """The ids that are to be changed, each with its new one."""
    root = _parsed(styles)
    if root is None:
        return {}
    known = {_told(name): style for style, name in NAMES.items()}
    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    for style in root.iter(f"{W}style"):
        now, names = style.get(f"{W}styleId", ""), names_of(style)
        taken[now] = names[0]
        wanted = next((known[told] for told in map(_told, names) if told in known), None)
        if wanted and wanted != now:
            found[now] = wanted
    others = set(found.values()) & taken.keys() - found.keys()  # an id that another style bears makes room
    return found | {one: f"{one}-{number}" for number, one in enumerate(sorted(others), 1)}


def _told(name: str) -> str:
    """A style's name as names are told apart: Word takes no account of capitals, a Mac types accents as signs apart."""
    return nfc(name).casefold()


def _renamed(content: bytes, ids: Mapping[str, str]) -> bytes:
    root = _parsed(content)
    if root is None:
        return content
    for element in root.iter(f"{W}*"):
        key = VAL if etree.QName(element).localname in _REFERRING else f"{W}styleId"
        if (new := ids.get(element.get(key, ""))) is not None:
            element.set(key, new)
    return serialise(root)


def _parsed(content: bytes) -> etree._Element | None:
    try:
        return parse(content)
    except (etree.XMLSyntaxError, UnsafeXmlError):
        return None
