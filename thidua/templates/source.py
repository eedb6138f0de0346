"""``template.toml`` as it is typed: its text with lines, and what is wrong with its keys and values by themselves."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from thidua.errors import Problem, TemplateError
from thidua.layout.convention import CONVENTIONS
from thidua.layout.style import Kieu
from thidua.toml_places import Places
from thidua.wording import fold, nearest

_KEYS = ("tieu_de", "loai", "quy_uoc", "the_thuc", "extends", "kieu", "ly_do", "van_ban")
STYLE = {field.name: field for field in attrs.fields(Kieu) if field.name != "quy_uoc"}
"""The style values by name."""
PAPER = "kho_giay"
"""What the size of the paper is called under ``[ly_do]``."""


def read_bytes(path: Path) -> bytes:
    """The bytes of a file of a template. Raises :class:`TemplateError` for one that cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise TemplateError(Problem(f"không đọc được: {error.strerror or error}", source=str(path))) from error


def read_text(path: Path) -> str:
    """The text of a file of a template, without the mark that Windows puts before it.

    Raises :class:`TemplateError` for one that cannot be read.
    """
    try:
        return read_bytes(path).decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        hint = "lưu lại tệp dạng chữ UTF-8"
        raise TemplateError(Problem("không đọc được: không phải chữ UTF-8", hint, source=str(path))) from error


_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_QUOTES = re.compile("[“”‘’]")


@attrs.frozen
class Text:
    """A file ``template.toml``: what it says, and on which line."""

    path: Path
    values: Mapping[str, Any]
    places: Places

    @classmethod
    def read(cls, path: Path) -> Text:
        """Reads a file. Raises :class:`TemplateError` for what is no TOML, with its line."""
        text = read_text(path)
        try:
            return cls(path, tomllib.loads(text), Places(text))
        except tomllib.TOMLDecodeError as error:
            raise TemplateError(_unreadable(str(error), text, path)) from error
        except (ValueError, RecursionError) as error:  # more digits or brackets than Python reads, a day 31/02
            hint = "giá trị là chữ trong nháy, số, hoặc true, false"
            raise TemplateError(Problem("có số, ngày hoặc ngoặc không đọc được", hint, source=str(path))) from error

    def table(self, name: str) -> Mapping[str, Any]:
        """A table of the file; empty where it is none."""
        table = self.values.get(name, {})
        return table if isinstance(table, dict) else {}

    def line(self, *keys: str) -> int:
        """The line on which a key stands; 0 where it does not."""
        return self.places.lines.get(keys, (0, 0))[0]

    def problem(self, what: str, hint: str, *keys: str) -> Problem:
        """What is wrong with a key."""
        return Problem(what, hint, source=str(self.path), line=self.line(*keys))

    def error(self, what: str, hint: str, *keys: str) -> TemplateError:
        """The same, to be raised."""
        return TemplateError(self.problem(what, hint, *keys))


def _unreadable(message: str, text: str, path: Path) -> Problem:
    """What is said of a text that is no TOML, by the words of tomllib."""
    at = _AT.search(message)
    line = int(at[1]) if at else 0
    words = (*text.splitlines(), "")[line - 1] if line else ""
    what = f"không đọc được “{words.strip()}”" if words.strip() else "không đọc được, dòng cuối còn dở"
    hint = 'chữ đặt trong nháy thẳng: tieu_de = "Mẫu của Sở"; số lẻ viết với dấu chấm: gian_dong = 1.2'
    if _QUOTES.search(words):
        hint = 'dùng nháy thẳng "…", không dùng nháy cong của Word'
    elif "overwrite" in message:
        hint = "khóa này đã có ở trên; mỗi khóa, mỗi [bảng] viết một lần"
    return Problem(what, hint, source=str(path), line=line, column=int(at[2]) if at else 0)


def faults(text: Text) -> Iterator[Problem]:
    """What is wrong with the keys and values of a manifest, ``extends`` aside, in the order of the file."""
    typed = text.values
    for key in typed:
        if key not in _KEYS:
            yield text.problem(f"không rõ “{key}”", nearest(key, _KEYS) or "các khóa: " + ", ".join(_KEYS), key)
    for key in ("tieu_de", "loai", "quy_uoc"):
        if not isinstance(typed.get(key, ""), str):
            yield text.problem(f"“{key}” phải là chữ", f'{key} = "…"', key)
    if not isinstance(typed.get("the_thuc", True), bool):
        yield text.problem("“the_thuc” phải là true hoặc false", "the_thuc = false", "the_thuc")
    convention = typed.get("quy_uoc", "nd30")
    if isinstance(convention, str) and convention not in CONVENTIONS:
        hint = nearest(convention, CONVENTIONS) or "có: " + ", ".join(CONVENTIONS)
        yield text.problem(f"không có quy ước “{convention}”", hint, "quy_uoc")
    for name, faults_of in _TABLES.items():
        if not isinstance(typed.get(name, {}), dict):
            yield text.problem(f"“{name}” phải là một bảng", f"viết [{name}] trên một dòng riêng", name)
        for key, what, hint in faults_of(text.table(name)):
            yield text.problem(what, hint, name, key)


def _faults_of_kieu(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    for key, value in table.items():
        if fault := style_fault(key, value):
            yield key, *fault


def faults_of_reasons(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    names = (*STYLE, PAPER)
    for key, reason in table.items():
        if key not in names or not isinstance(reason, str) or not reason.strip():
            hint = nearest(key, names) or f'{key} = "vì …"'
            yield key, f"lý do “{key}” không rõ là của giá trị nào, hoặc còn trống", hint


def _faults_of_van_ban(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    seen: dict[str, str] = {}
    for key in table:
        if (first := seen.setdefault(fold(key), key)) != key:
            yield key, f"[van_ban] có cả “{first}” và “{key}”, là một thành phần", "giữ một dòng"


_TABLES = {"kieu": _faults_of_kieu, "ly_do": faults_of_reasons, "van_ban": _faults_of_van_ban}
"""The tables of a manifest, each with what is wrong in it: key, what, and the way out."""


def style_fault(key: str, value: Any) -> tuple[str, str] | None:
    """What is wrong with a style value by itself, and the way out."""
    if key not in STYLE:
        return f"không có giá trị “{key}” trong [kieu]", nearest(key, STYLE) or "các giá trị: " + ", ".join(STYLE)
    if key == "phong":
        good = isinstance(value, str) and value.strip()
        return None if good else ("“phong” phải là tên phông chữ", 'phong = "Times New Roman"')
    zero = STYLE[key].metadata["bounds"].low == 0
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not (0 <= value < _MOST) or (value == 0 and not zero):  # of which nan is neither
        what = "không âm" if zero else "lớn hơn 0"
        return f"“{key}” phải là số {what}", "mm hoặc pt, ví dụ 14"
    if key.startswith("co_") and round(value * 2, 6) % 1:
        low = math.floor(value * 2) / 2
        return f"“{key}” là {value:g}, Word chỉ có cỡ chữ chẵn nửa pt", f"{low:g} hoặc {low + 0.5:g}"
    return None


_MOST = 10_000
"""What is no measure of a page any more, in any unit."""
