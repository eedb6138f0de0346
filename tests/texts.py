"""The texts that a plan says, taken from the model itself: what every document must hold, once and in order."""

from __future__ import annotations

import re
import subprocess
import unicodedata
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree
from support import need

from thidua.layout.tables import assignments
from thidua.model import Bang, CanCu, KeHoach, NguoiKy, NhiemVu, NoiNhan
from thidua.model.node import Node
from thidua.rules.draft import Draft

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def squeeze(text: str) -> str:
    """Letters and figures only: blanks, capitals, marks of bold and closing marks are the printer's."""
    return re.sub(r"[\s*\\;:.,/()\[\]|\-+]+", "", unicodedata.normalize("NFC", text)).upper().casefold()


def texts_of(value: Any) -> Iterator[str]:
    """The texts of a part of the model that are printed, in order."""
    if isinstance(value, str):
        yield from (line for line in value.split("\n") if line)
    elif isinstance(value, CanCu | NoiNhan):
        yield value.van_ban
    elif isinstance(value, NguoiKy):
        yield from (t for t in (value.thay_mat, value.thua_lenh, value.ky_thay, value.chuc_vu, value.ho_ten) if t)
    elif isinstance(value, Bang):
        yield from texts_of(value.tieu_de)
        yield from (column.ten for column in value.cot)
        for row in value.dong:
            yield from texts_of(row)
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_of(one)
    elif isinstance(value, Node):
        for name, field in value.fields().items():
            if field.printed and not (
                name == "don_vi" and isinstance(value, NhiemVu) and (value.noi_dung or value.tieu_de)
            ):
                yield from texts_of(getattr(value, name))


def heads_of(plan: KeHoach) -> list[str]:
    """The heads of the tables that may go on on another page: of the plan, of its tasks, alone and in a report."""
    tables = (assignments(plan), *(table for _, table in Draft(plan).tables))
    heads = (" ".join(column.ten for column in table.cot) for table in tables)
    return [*dict.fromkeys(("STT Nhiệm vụ Đơn vị chủ trì Thời hạn Sản phẩm Tiến độ", *heads))]


def parts_of(plan: KeHoach) -> dict[str, list[str]]:
    """The printed texts of a plan by field."""
    skip = (
        "so",
        "ky_hieu",
        "ngay",
        "kem_theo",
        "luu",
        "du_thao",
        "do_mat",
        "do_khan",
        "luu_hanh",
        "soan_thao",
        "so_ban",
    )
    parts = {
        name: list(texts_of(getattr(plan, name)))
        for name, field in plan.fields().items()
        if field.printed and name not in skip
    }
    if plan.dan_can_cu or not plan.can_cu_dau:  # Căn cứ is said once for all, above them or by their section
        parts["can_cu"] = [basis.khong_dan for basis in plan.can_cu]
    return parts


def docx_text(data: bytes) -> str:
    """All the text of a Word document: headers and footers, then the body."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = sorted(n for n in archive.namelist() if re.fullmatch(r"word/(footer|header|document)\d*\.xml", n))
        roots = [etree.fromstring(archive.read(name)) for name in names]
    paragraphs = (paragraph for root in roots for paragraph in root.iter(f"{W}p"))
    return "\n".join("".join(t.text or "" for t in paragraph.iter(f"{W}t")) for paragraph in paragraphs)


def short(value: Any) -> Any:
    """Plain data with an only item that is a text as that text, as people write it."""
    if isinstance(value, dict):
        if list(value) == ["nội dung"]:
            return value["nội dung"]
        return {str(key): short(inner) for key, inner in value.items()}
    if isinstance(value, list):
        items = [short(inner) for inner in value]
        return items[0] if len(items) == 1 and isinstance(items[0], str) else items
    return value if value is None else str(value)


def layout_of(plan: KeHoach) -> list[str]:
    """The layout as short lines: ``mục đích: Mục đích, yêu cầu``."""
    return [": ".join(part for part in (entry.nhan or "", entry.tieu_de) if part) for entry in plan.bo_cuc]


def pdf_text(data: bytes) -> str:
    """The words of a PDF in the order of its content, the numbers of its pages left out."""
    return "\n".join(pdf_pages(data))


def pdf_pages(data: bytes) -> list[str]:
    """The same of each page."""
    done = subprocess.run([need("pdftotext"), "-raw", "-", "-"], input=data, capture_output=True, check=True)
    return [re.sub(r"\A\d+\n", "", page) for page in done.stdout.decode().removesuffix("\f").split("\f")]
