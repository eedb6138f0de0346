"""A new template to start from: a folder with the Word file to change, a commented manifest and a plan to try."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal
from importlib.util import find_spec
from pathlib import Path

import attrs

from thidua.engine.typst_files import MAIN, Files, gather
from thidua.errors import TemplateError, UsageError, WriteError
from thidua.files import is_file, is_folder
from thidua.layout.convention import CONVENTIONS
from thidua.layout.style import Kieu
from thidua.rulebook.calls import NO_TEMPLATE, NOT_IN_TEMPLATE
from thidua.rulebook.files import FOLDER_IN_USE, NOT_WRITTEN, why
from thidua.templates import word_file
from thidua.templates.limits import read_manifest
from thidua.templates.manifest import FORMATS, Manifest
from thidua.templates.places import MANIFEST, find, find_named, is_bundled, known
from thidua.templates.source import read_bytes
from thidua.wording import format_number

SMALL = "gon.docx"
"""A Word file of a template's folder that prints the same with half the tags, to start from."""
_PLAN = """# Một kế hoạch ngắn để thử mẫu: thidua write ke-hoach.yaml ke-hoach.docx --template .
cơ quan:
  chủ quản: UBND tỉnh Hòa An
  tên: Sở Công Thương
  viết tắt: SCT
  địa danh: Hòa An
trích yếu: Phát động phong trào thi đua “Tiết kiệm điện nơi công sở” năm 2026
căn cứ:
  - Căn cứ chương trình công tác năm 2026 của Sở
mở đầu: Sở Công Thương ban hành Kế hoạch phát động phong trào thi đua như sau
mục đích: Nâng cao ý thức tiết kiệm điện của công chức, viên chức và người lao động.
nội dung:
  - Tắt đèn, quạt, máy điều hòa khi rời phòng làm việc.
chỉ tiêu:
  - nội dung: Giảm ít nhất 10% điện năng tiêu thụ so với năm 2025.
    phụ trách: Văn phòng Sở
    thời hạn: Quý IV năm 2026
tổ chức thực hiện:
  - đơn vị: Văn phòng Sở
    nhiệm vụ:
      - nội dung: Theo dõi số điện tiêu thụ hằng tháng của từng phòng.
        thời hạn: Quý IV năm 2026
nơi nhận:
  - Các phòng, đơn vị thuộc Sở
người ký: {chức vụ: Giám đốc, họ tên: Lê Thị Hạnh}
"""


def new_template(folder: Path, base: str = "nd30", *, word: bool = True, small: bool = False) -> tuple[Path, ...]:
    """Makes the folder of a new template that extends ``base``; the files that were made.

    With ``word`` the Word file of ``base`` is copied, to be changed in Word, and so is what prints its PDF, where typst
    is installed; ``small`` copies the Word file with half the tags, where the base has it, and nothing else that
    prints, so that the PDF shows what was changed in Word. Without ``word`` the new template changes only style
    values. Raises :class:`UsageError` for an unknown base and for one without such a file,
    :class:`WriteError` where the folder holds something or cannot be written.
    """
    origin = find(base)
    if is_file(origin):
        raise UsageError(NO_TEMPLATE.said("goc", ten=base, co=known()))
    manifest = read_manifest(origin)
    try:
        if folder.exists() and (not is_folder(folder) or any(folder.iterdir())):
            raise WriteError(FOLDER_IN_USE.said(thu_muc=str(folder)))
    except OSError as error:
        raise _unwritten(folder, error) from error
    if small and not is_file(origin / SMALL):
        raise UsageError(NOT_IN_TEMPLATE.said("gon", mau=base))
    pdf = word and not small and "pdf" in manifest.files and bool(find_spec("typst"))
    lines = _lines(folder, _named(base, origin, folder), manifest, word=word, pdf=pdf, small=small)
    files: dict[Path, bytes] = {
        folder / MANIFEST: "".join(f"{line}\n" for line in lines).encode(),
        folder / "ke-hoach.yaml": _PLAN.encode(),
    }
    if word and "docx" in manifest.files:
        files[folder / "document.docx"] = read_bytes(origin / SMALL) if small else word_file(manifest)
    if pdf:  # beside a Word file of its own, a PDF of its own
        files |= {folder / name: content for name, content in _typst(manifest.files["pdf"]).items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, content in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    except (OSError, ValueError) as error:  # ValueError: a sign that no name of a file has
        raise _unwritten(folder, error) from error
    return tuple(files)


_INCLUDE = b'#include "/'


def _typst(file: Path) -> Files:
    """The file of typst that prints a PDF, the one behind it where it only names another; that of somebody's own
    template with the files beside it.
    """
    if not is_bundled(file.parent):
        other = (MANIFEST, "ke-hoach.yaml", *(f"document.{name}" for name in FORMATS))
        return {name: data for name, data in gather(file.parent).items() if name not in other}
    text = read_bytes(file)
    included = [line for line in text.splitlines() if line.startswith(_INCLUDE)]
    for line in included:
        text = read_bytes(file.parent.parent / line.removeprefix(_INCLUDE).rstrip(b'"').decode())
    return {MAIN: text}


def _unwritten(folder: Path, error: Exception) -> WriteError:
    return WriteError(NOT_WRITTEN.said("thu_muc", thu_muc=str(folder), loi=why(error)))


def _named(base: str, origin: Path, folder: Path) -> str:
    """How the manifest of a new folder names its base: by name, or by the way from the one folder to the other."""
    with suppress(TemplateError):  # a broken package may bear the name of a folder
        if find_named(base) == origin:
            return base
    try:
        return Path(os.path.relpath(origin.resolve(), folder.resolve())).as_posix()
    except ValueError:  # on another drive
        return origin.resolve().as_posix()


def _lines(folder: Path, base: str, origin: Manifest, *, word: bool, pdf: bool, small: bool) -> Iterator[str]:
    """The manifest: what may be set, each with its value and its limits, as comments."""
    yield f"tieu_de = {_quoted(f'Mẫu {folder.resolve().name}')}"
    yield f"extends = {_quoted(base)}  # tệp nào thư mục này không có thì lấy của mẫu này"
    if pdf:
        yield "# document.docx in ra Word, document.typ in ra PDF: đổi cả hai, hoặc xóa document.typ."
    if small:
        yield "# PDF cũng in từ document.docx, bằng LibreOffice."
    yield ""
    yield "[kieu]"
    if word:
        yield "# Cỡ chữ, lề, bề rộng cột đo từ document.docx: sửa trong Word. Ghi ở đây thì giá trị ở đây thắng."
    else:
        yield "# Bỏ dấu # ở đầu dòng rồi sửa; giá trị được đặt vào tệp Word của mẫu gốc. mm hoặc pt."
    kieu = origin.kieu
    limits = CONVENTIONS[kieu.quy_uoc].limits if origin.the_thuc else {}
    for field in attrs.fields(Kieu):
        if not (label := field.metadata.get("label", "")):
            continue
        value = getattr(kieu, field.name)
        shown = _quoted(value) if isinstance(value, str) else f"{value:g}"
        if limit := limits.get(field.name):
            low, high = (format_number(Decimal(str(round(one, 2)))) for one in (limit.low, limit.high))
            allowed = f"{low} – {high}" if low != high else low
            label += f": {allowed} {limit.unit} ({limit.source})"
        yield f"# {field.name} = {shown}  # {label}"
    if not origin.the_thuc:
        return
    yield ""
    yield "# Giá trị ngoài giới hạn phải nêu lý do, nếu không thì mẫu bị từ chối:"
    yield "# [ly_do]"
    yield '# co_chu = "Quy chế văn thư của cơ quan quy định cỡ chữ riêng"'


def _quoted(text: str) -> str:
    """A text as TOML types it, which takes the strings of JSON."""
    return json.dumps(text, ensure_ascii=False)
