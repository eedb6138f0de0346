"""The envelope in which systems exchange documents (.edxml, QCVN 102:2016/BTTTT): its header, and the files in it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import lzma
import mimetypes
import re
import uuid
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, Self

import attrs
from lxml import etree

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Place
from thidua.errors import PlanError, UsageError
from thidua.formats import DOCUMENTS
from thidua.records import frozen
from thidua.rulebook.calls import ENVELOPE_FILES, ENVELOPE_VALUE, wrong_kind
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, NO_PAPER, NOT_AS_NAMED, UNSAFE_ENVELOPE
from thidua.word.xml import UnsafeXmlError, parse
from thidua.wording import control_characters

NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016"
"""The namespace of QCVN 102:2016; the one of 2022 keeps it."""
_PREFIX = f"{{{NAMESPACE}}}"
_NAMES: Any = {None: NAMESPACE}
_HEADER = "edXMLEnvelope/edXMLHeader"
_MANIFEST = "edXMLEnvelope/edXMLBody/edXMLManifest"
_ENCODED = "AttachmentEncoded/Attachment"
_TYPES = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".doc": "application/msword", ".pdf": "application/pdf", ".odt": "application/vnd.oasis.opendocument.text",
}  # fmt: skip
"""Types of documents, which a machine's own table may not have."""
_BLANKS = re.compile(r"[ \t\r\n]+")
"""Blanks of XML; a no-break space is none."""
_PACKED = (".zip", ".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp", ".jar", ".dotx")
"""Files that are ZIP packages themselves."""


def _several(given: Any) -> tuple[Any, ...]:
    """What stands there several times; one alone needs no list."""
    return (given,) if isinstance(given, str | BenGui) else tuple(given or ())


def _plain(given: Any) -> str:
    return "" if given is None else str(given)


def _field(
    element: str, label: str, longest: int = 0, *, annex: str = "", needed: bool = False, digits: bool = False,
    **given: Any,
) -> Any:  # fmt: skip
    """A field: its ``element`` below the one of its class, what people call it, how long it may be, its name in Phụ
    lục VI (``annex``), whether no envelope is complete without it, and whether it is a number.
    """
    metadata = {"element": element, "label": label, "longest": longest, "annex": annex}
    taken = {(): _several, "": _plain}.get(given.get("default", ""))
    return attrs.field(
        metadata={**metadata, "needed": needed, "digits": digits}, converter=taken, **({"default": ""} | given)
    )


@frozen(kw_only=True)
class BenGui:
    """A body that sends or gets an envelope (``From``, ``To``); ``ma_dinh_danh`` its code, such as
    ``000.00.15.H51``.
    """

    ma_dinh_danh: str = _field("OrganId", "mã định danh", 13, annex="OrganId", needed=True)
    chu_quan: str = _field("OrganizationInCharge", "cơ quan chủ quản")
    ten: str = _field("OrganName", "tên", 200, annex="OrganName", needed=True)
    dia_chi: str = _field("OrganAdd", "địa chỉ")
    thu_dien_tu: str = _field("Email", "thư điện tử")
    dien_thoai: str = _field("Telephone", "điện thoại")
    fax: str = _field("Fax", "fax")
    trang_web: str = _field("Website", "trang web")


@frozen
class Tep:
    """A file in an envelope: its ``ten``, what it holds, its type and what it is."""

    ten: str
    noi_dung: bytes = attrs.field(repr=False)
    loai: str = ""
    mo_ta: str = ""

    @property
    def ma(self) -> str:
        """Its identifier: the same for the same file."""
        digest = hashlib.sha256(self.ten.encode() + b"\0" + self.noi_dung).hexdigest()
        return str(uuid.uuid5(uuid.NAMESPACE_OID, digest))

    @property
    def kind(self) -> str:
        """The format that it is read as: the suffix of its name, without the dot; that of its type where it has none
        that is known.
        """
        suffix = PurePath(self.ten).suffix.lower()
        if suffix.lstrip(".") in DOCUMENTS or not self.loai:
            return suffix.lstrip(".")
        return next((one for one, loai in _TYPES.items() if loai == self.loai), suffix).lstrip(".")

    @property
    def stem(self) -> str:
        """Its name without the suffix."""
        return PurePath(self.ten).stem

    @property
    def kieu(self) -> str:
        """Its type for machines (``application/pdf``)."""
        suffix = PurePath(self.ten).suffix.lower()
        return self.loai or _TYPES.get(suffix) or mimetypes.types_map.get(suffix) or "application/octet-stream"


@frozen(kw_only=True)
class PhongBi:
    """An envelope: the fields of its header in the order of QCVN 102:2016, then its files (``tep``).

    Every field is the text that stands in the file; days are ``yyyy/MM/dd``. ``noi_gui`` sends, ``noi_nhan`` gets it;
    ``so``, ``ky_hieu``, ``dia_danh``, ``ngay``, ``ten_loai``, ``trich_yeu``, ``quyen_han``, ``chuc_vu``, ``ho_ten`` are
    the document's; ``noi_den`` its recipients as the paper names them; ``so_ban`` copies, ``so_trang`` pages.
    """

    noi_gui: BenGui = _field("MessageHeader/From", "nơi gửi", default=BenGui())  # a field
    noi_nhan: tuple[BenGui, ...] = _field("MessageHeader/To", "nơi nhận", needed=True, default=())
    so: str = _field("MessageHeader/Code/CodeNumber", "số", 11, annex="CodeNumber", needed=True)
    ky_hieu: str = _field("MessageHeader/Code/CodeNotation", "ký hiệu", 30, annex="CodeNotation", needed=True)
    dia_danh: str = _field("MessageHeader/PromulgationInfo/Place", "địa danh", needed=True)
    ngay: str = _field("MessageHeader/PromulgationInfo/PromulgationDate", "ngày", 10, annex="IssuedDate", needed=True)
    ma_loai: str = _field("MessageHeader/DocumentType/Type", "mã loại văn bản", needed=True, digits=True)
    ma_loai_chi_tiet: str = _field("MessageHeader/DocumentType/TypeDetail", "mã loại chi tiết", digits=True)
    ten_loai: str = _field("MessageHeader/DocumentType/TypeName", "tên loại", 100, annex="TypeName", needed=True)
    trich_yeu: str = _field("MessageHeader/Subject", "trích yếu", 500, annex="Subject", needed=True)
    noi_dung: str = _field("MessageHeader/Content", "nội dung")
    quyen_han: str = _field("MessageHeader/SignerInfo/Competence", "quyền hạn")
    chuc_vu: str = _field("MessageHeader/SignerInfo/Position", "chức vụ", 100, annex="Position", needed=True)
    ho_ten: str = _field("MessageHeader/SignerInfo/FullName", "họ tên", 50, annex="FullName", needed=True)
    han_tra_loi: str = _field("MessageHeader/DueDate", "hạn trả lời", 10, annex="DueDate")
    noi_den: tuple[str, ...] = _field("MessageHeader/ToPlaces/Place", "nơi đến", default=())
    do_khan: str = _field("MessageHeader/OtherInfo/Priority", "mã độ khẩn", 1, annex="Priority", digits=True)
    pham_vi: str = _field("MessageHeader/OtherInfo/SphereOfPromulgation", "phạm vi lưu hành")
    soan_thao: str = _field("MessageHeader/OtherInfo/TyperNotation", "người soạn thảo")
    so_ban: str = _field("MessageHeader/OtherInfo/PromulgationAmount", "số bản", 3, annex="IssuedAmount", digits=True)
    so_trang: str = _field("MessageHeader/OtherInfo/PageAmount", "số trang", 3, annex="PageAmount", digits=True)
    chi_dao: str = _field("MessageHeader/OtherInfo/Direction", "văn bản chỉ đạo")
    phu_luc: tuple[str, ...] = _field("MessageHeader/OtherInfo/Appendixes/Appendix", "phụ lục", default=())
    loai_chi_dao: str = _field("MessageHeader/SteeringType", "loại chỉ đạo", digits=True)
    ma_van_ban: str = _field("MessageHeader/DocumentId", "mã văn bản", needed=True)
    ma_noi_chuyen: str = _field("TraceHeaderList/TraceHeader/OrganId", "mã nơi chuyển")
    luc_gui: str = _field("TraceHeaderList/TraceHeader/Timestamp", "lúc gửi")
    nghiep_vu: str = _field("TraceHeaderList/Bussiness/BussinessDocType", "nghiệp vụ", digits=True)
    ly_do: str = _field("TraceHeaderList/Bussiness/BussinessDocReason", "lý do")
    giay: str = _field("TraceHeaderList/Bussiness/Paper", "gửi kèm bản giấy", digits=True)
    phong: str = _field("TraceHeaderList/Bussiness/StaffInfo/Department", "phòng gửi")
    can_bo: str = _field("TraceHeaderList/Bussiness/StaffInfo/Staff", "người gửi")
    di_dong: str = _field("TraceHeaderList/Bussiness/StaffInfo/Mobile", "di động người gửi")
    thu_can_bo: str = _field("TraceHeaderList/Bussiness/StaffInfo/Email", "thư điện tử người gửi")
    tep: tuple[Tep, ...] = attrs.field(default=(), metadata={"label": "tệp"})

    @property
    def phu_luc_vi(self) -> dict[str, str]:
        """What a register of outgoing documents takes in, by its names in Phụ lục VI, Phần II.I: ``CodeNumber``,
        ``IssuedDate``, …; those that an envelope has no room for (FileCode, DocOrdinal, Language) are not in it.
        """
        own = {one.metadata["annex"]: value for one, value in _said_fields(self) if one.metadata["annex"]}
        return {**own, "OrganName": self.noi_gui.ten, "OrganId": self.noi_gui.ma_dinh_danh}

    @property
    def van_ban(self) -> Tep:
        """The file that is read as the document: the first Word file, else the first PDF, else the first that is read.

        Raises :class:`PlanError` where none is.
        """
        for wanted in (("docx",), ("pdf",), set(DOCUMENTS) - {"edxml"}):
            for file in self.tep:
                if file.kind in wanted:
                    return file
        raise PlanError(NO_PAPER.said("khac" if self.tep else "", tep=tuple(one.ten for one in self.tep)))

    def to_bytes(self) -> bytes:
        """The envelope as a file: the same bytes for the same envelope.

        Raises :class:`UsageError` for a text, or the name of a file, with a character that no XML holds.
        """
        _refuse_unwritable(self)
        root = etree.Element(f"{_PREFIX}edXML", nsmap=_NAMES)
        envelope = etree.SubElement(root, f"{_PREFIX}edXMLEnvelope", nsmap={"edXML": NAMESPACE})
        header = etree.SubElement(envelope, f"{_PREFIX}edXMLHeader")
        for field, value in _said_fields(self):
            for one in value if isinstance(value, tuple) else (value,):
                _put(header, field.metadata["element"], one)
        body = etree.SubElement(envelope, f"{_PREFIX}edXMLBody")
        manifest = etree.SubElement(body, f"{_PREFIX}edXMLManifest", version="1.0")
        encoded = etree.SubElement(root, f"{_PREFIX}AttachmentEncoded", nsmap=_NAMES)
        for file in self.tep:
            said = {"ContentId": f"cid:{file.ma}", "ContentType": file.kieu, "Description": file.mo_ta or file.ten}
            _add(manifest, "Reference", said | {"AttachmentName": file.ten})
            held = {"ContentTransferEncoded": base64.b64encode(file.noi_dung).decode()}
            _add(encoded, "Attachment", said | {"AttachmentName": file.ten} | held)
        made: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)
        return made

    @classmethod
    def from_bytes(cls, data: bytes | str, source: str = "", limits: Limits = LIMITS) -> Self:
        """The envelope of a file; what is no field of it is left out.

        Raises :class:`PlanError` for what is no envelope, is damaged or larger than the ``limits``,
        :class:`UsageError` for what is neither text nor bytes.
        """
        if not isinstance(data, str | bytes | bytearray | memoryview):
            raise UsageError(wrong_kind("phong_bi", data))
        at = Place(source)
        data = data.encode(errors="replace") if isinstance(data, str) else bytes(data)
        try:
            root = parse(data, huge=True, bare=True, limits=limits, most_mb=limits.file_mb)
        except UnsafeXmlError as error:
            raise PlanError(UNSAFE_ENVELOPE.said(at=at)) from error
        except etree.XMLSyntaxError as error:
            if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"<", b"\xff", b"\xfe"):
                raise PlanError(NOT_AS_NAMED.said("edxml", at=at)) from error
            line, column = error.position
            raise PlanError(DAMAGED.said("phong_bi", at=at, words=str(error), dong=line, cot=column)) from error
        header = _find(root, _HEADER)
        if etree.QName(root).localname != "edXML" or header is None:
            raise PlanError(NOT_AS_NAMED.said("edxml", at=at))
        values = {one.name: _value(header, one) for one in attrs.fields(cls) if "element" in one.metadata}
        return cls(**values, tep=tuple(_files(root, at, limits)))


def _refuse_unwritable(envelope: PhongBi) -> None:
    """Raises :class:`UsageError` for what no XML can hold."""
    holders: list[PhongBi | BenGui] = [envelope, envelope.noi_gui, *envelope.noi_nhan]
    wrong = [
        ENVELOPE_VALUE.said("ky_tu", ten=field.metadata["label"])
        for holder in holders
        for field, value in _said_fields(holder)
        for text in (value if isinstance(value, tuple) else (value,))
        if isinstance(text, str) and _is_unwritable(text)
    ]
    names = (text for one in envelope.tep for text in (one.ten, one.loai, one.mo_ta))
    if odd := tuple(dict.fromkeys(text for text in names if _is_unwritable(text))):
        wrong.append(ENVELOPE_FILES.said("ten", tep=tuple(map(ascii, odd))))
    if wrong:
        raise UsageError(wrong)


def _is_unwritable(text: str) -> bool:
    return bool(control_characters(text)) or any("\ud800" <= letter <= "\udfff" for letter in text)


def labels(holder: type[PhongBi] | type[BenGui]) -> dict[str, str]:
    """What the fields of a header, or of a body in it, are called, by their names."""
    return {one.name: one.metadata["label"] for one in attrs.fields(holder) if "element" in one.metadata}


def _said_fields(holder: PhongBi | BenGui) -> Iterator[tuple[Any, Any]]:
    """The fields of a header that say something, in their order."""
    for field in attrs.fields(type(holder)):
        if "element" in field.metadata and (value := getattr(holder, field.name)):
            yield field, value


def _one_line(text: str) -> str:
    return " ".join(_BLANKS.split(text)).strip(" ")


def _put(above: etree._Element, element: str, value: str | BenGui) -> None:
    """A value in its element, below those that lead to it; what may stand there once is not made twice."""
    *way, last = element.split("/")
    for name in way:
        found = above.find(f"{_PREFIX}{name}")
        above = etree.SubElement(above, f"{_PREFIX}{name}") if found is None else found
    made = etree.SubElement(above, f"{_PREFIX}{last}")
    if isinstance(value, str):
        made.text = _one_line(value)
        return
    for field, text in _said_fields(value):
        _put(made, field.metadata["element"], text)


def _add(above: etree._Element, name: str, said: dict[str, str]) -> None:
    made = etree.SubElement(above, f"{_PREFIX}{name}")
    for element, text in said.items():
        etree.SubElement(made, f"{_PREFIX}{element}").text = text


def _all(above: etree._Element, element: str) -> list[etree._Element]:
    """All elements at the end of a way, whatever their namespace: some builders give their files none."""
    found = [above]
    for name in element.split("/"):
        found = [one for each in found for one in each if etree.QName(one).localname == name]
    return found


def _find(above: etree._Element, element: str) -> etree._Element | None:
    return next(iter(_all(above, element)), None)


def _text(above: etree._Element, element: str) -> str:
    found = _find(above, element)
    return _one_line(found.text or "") if found is not None else ""


def _value(header: etree._Element, field: Any) -> Any:
    element = field.metadata["element"]
    if isinstance(field.default, BenGui):
        found = _find(header, element)
        return field.default if found is None else _organ(found)
    if field.default == ():
        several = _all(header, element)
        if element.endswith("/To"):
            return tuple(map(_organ, several))
        return tuple(text for one in several if (text := _one_line(one.text or "")))
    return _text(header, element)


def _organ(element: etree._Element) -> BenGui:
    return BenGui(**{one.name: _text(element, one.metadata["element"]) for one in attrs.fields(BenGui)})


def _files(root: etree._Element, at: Place, limits: Limits) -> Iterator[Tep]:
    left = limits.unpacked_mb << 20
    for number, one in enumerate(_all(root, _ENCODED), 1):
        name = PurePath(_text(one, "AttachmentName").replace("\\", "/")).name
        name = name if name.strip(". ") else f"tep-{number}"
        found = _find(one, "ContentTransferEncoded")
        encoded = "".join((found.text or "").split()) if found is not None else ""
        try:
            content = _unpacked(name, base64.b64decode(encoded, validate=True), limits)
        except (*_BROKEN, OSError) as error:
            raise PlanError(DAMAGED.said("tep_kem", at=at, ten=name)) from error
        left = -1 if content is None else left - len(content)
        if content is None or left < 0:
            raise PlanError(BEYOND_LIMITS.said("phong_bi", at=at, muc=limits.unpacked_mb))
        yield Tep(name, content, _text(one, "ContentType"), _text(one, "Description"))


_BROKEN = (
    binascii.Error, ValueError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, NotImplementedError, RuntimeError,
    EOFError,
)  # fmt: skip
"""What a damaged package is to those who unpack it."""


_FEW = 100


def _unpacked(name: str, content: bytes, limits: Limits) -> bytes | None:
    """What a file is that some senders zip though its name says another kind; ``None`` where it is too large."""
    if content[:4] != b"PK\x03\x04" or PurePath(name).suffix.lower() in _PACKED:
        return content
    if content.count(b"PK\x01\x02") > _FEW:  # entries, which are counted before any is built
        return content
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        members = [one for one in package.infolist() if not one.filename.endswith("/")]
        if len(members) != 1 or members[0].flag_bits & 1:
            return content
        with package.open(members[0]) as file:
            most = limits.unpacked(len(content))
            read = file.read(most + 1)
            return read if len(read) <= most else None
