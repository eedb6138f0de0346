"""``template.toml``: what a template is, what it extends, its style values held against the decree's limits."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from thidua.engine.faults import Fault, off_limits
from thidua.engine.measures import measured, place_of
from thidua.errors import Problem, TemplateError, UsageError
from thidua.layout.convention import CONVENTIONS
from thidua.layout.style import Kieu
from thidua.metrics import text_width
from thidua.templates.places import MANIFEST, find
from thidua.wording import format_number, nearest

_KEYS = ("tieu_de", "loai", "quy_uoc", "the_thuc", "extends", "kieu", "ly_do", "van_ban")
_DEEPEST = 8
FORMATS = ("docx", "html", "md")
"""The formats that a file of a template can have: ``document.docx``, ``document.html``, ``document.md``."""
_STYLE = {field.name: field for field in attrs.fields(Kieu) if field.name != "quy_uoc"}


@attrs.frozen
class Deviation:
    """A style value outside the limits of the convention: what it is, what is allowed by which article, why it is so.

    ``file`` is the file that says it: ``template.toml``, or the Word file that it is measured from.
    """

    name: str
    value: str
    limit: str
    source: str
    reason: str
    file: Path

    @property
    def fault(self) -> Fault:
        """What the check says of it: a fault, or with a reason a warning."""
        place = "" if self.file.name == MANIFEST else place_of(self.name)
        return off_limits(self.name, self.value, self.limit, self.source, self.reason, place)


@attrs.frozen
class Manifest:
    """A template as its folder and what it extends say: ``files`` by format, style values, the document it derives.

    ``applied``: the style values that are put into the Word file, which may be another template's; ``measured``: the
    Word file of each style value that is measured; ``own``: the formats that the folder itself has a file of.
    """

    folder: Path
    tieu_de: str = ""
    loai: str = "kế hoạch"
    the_thuc: bool = True
    files: Mapping[str, Path] = attrs.field(factory=dict)
    kieu: Kieu = attrs.field(factory=Kieu)
    applied: Mapping[str, Any] = attrs.field(factory=dict)
    reasons: Mapping[str, str] = attrs.field(factory=dict)
    van_ban: Mapping[str, Any] = attrs.field(factory=dict)
    measured: Mapping[str, Path] = attrs.field(factory=dict)
    own: tuple[str, ...] = ()
    base: str = ""

    @property
    def path(self) -> Path:
        """The file ``template.toml``."""
        return self.folder / MANIFEST

    def deviations(self) -> Iterator[Deviation]:
        """The style values that are outside the limits of the convention, which binds documents of its form only."""
        if not self.the_thuc:
            return
        rules = CONVENTIONS[self.kieu.quy_uoc]
        for name, limit in rules.LIMITS.items():
            value = getattr(self.kieu, name)
            if not limit.holds(value):
                low, high = _said(limit.low), _said(limit.high)
                allowed = f"{low} {limit.unit}" if low == high else f"từ {low} đến {high} {limit.unit}"
                yield self._deviation(name, _said(value), allowed, limit.source)
        if self.kieu.phong not in rules.FONTS:
            yield self._deviation("phong", self.kieu.phong, ", ".join(rules.FONTS), "I.I.4")
        room = _room(self.kieu)
        if self.kieu.cot_trai > room + 0.05:
            allowed = f"nhiều nhất {_said(room)} mm để Quốc hiệu nằm trên một dòng"
            yield self._deviation("cot_trai", _said(self.kieu.cot_trai), allowed, "I.II.1.a")

    def _deviation(self, name: str, value: str, limit: str, source: str) -> Deviation:
        return Deviation(name, value, limit, source, self.reasons.get(name, ""), self.measured.get(name, self.path))


def read_manifest(folder: Path, *, lenient: bool = False) -> Manifest:
    """The manifest of a template's folder, what it extends included.

    Raises :class:`TemplateError` with every fault; a style value outside the limits without a reason is one, unless
    ``lenient``.
    """
    manifest = _read(folder, ())
    problems = [
        Problem(one.fault.what, one.fault.hint, source=str(one.file))
        for one in (() if lenient else manifest.deviations())
        if one.fault.level == "lỗi"
    ]
    if problems:
        raise TemplateError(problems)
    return manifest


def _read(folder: Path, seen: tuple[Path, ...]) -> Manifest:
    path = folder / MANIFEST
    if folder in seen or len(seen) >= _DEEPEST:
        raise TemplateError(Problem("các mẫu kế thừa nhau vòng tròn", "bỏ bớt một “extends”", source=str(path)))
    typed = _typed(path)
    problems = list(_faults(typed, path))
    if problems:
        raise TemplateError(problems)
    base = _read(_base(typed["extends"], path), (*seen, folder)) if "extends" in typed else Manifest(folder)
    own = {kind: folder / f"document.{kind}" for kind in FORMATS if (folder / f"document.{kind}").is_file()}
    files = {**base.files, **own}
    if not files:
        raise TemplateError(
            Problem("mẫu chưa có tệp nào", 'thêm document.docx, hoặc extends = "nd30"', source=str(path))
        )
    sources = dict(base.measured)
    given = dict(typed.get("kieu", {}))
    kieu = attrs.evolve(base.kieu, quy_uoc=typed.get("quy_uoc", base.kieu.quy_uoc))
    if "docx" in own:  # an own Word file says its measures itself
        found = measured(own["docx"].read_bytes(), str(own["docx"]))
        kieu = attrs.evolve(kieu, **found)
        sources |= dict.fromkeys(found, own["docx"])
    kieu = attrs.evolve(kieu, **{name: _value(value) for name, value in given.items()})
    if "docx" not in own and "cot_trai" not in given:  # wider margins or letters leave the left column less
        kieu = attrs.evolve(kieu, cot_trai=min(kieu.cot_trai, round(_room(kieu), 1)))
    return Manifest(
        folder=folder,
        tieu_de=typed.get("tieu_de", base.tieu_de),
        loai=typed.get("loai", base.loai),
        the_thuc=typed.get("the_thuc", base.the_thuc),
        files=files,
        kieu=kieu,
        applied=given if "docx" in own else {**base.applied, **given},
        reasons={**base.reasons, **typed.get("ly_do", {})},
        van_ban={**base.van_ban, **typed.get("van_ban", {})},
        measured={name: file for name, file in sources.items() if name not in given},
        own=tuple(own),
        base=typed.get("extends", ""),
    )


_SLACK = 3
"""What the right column of the heading is wider than the Quốc hiệu, mm: renderers differ a little."""


def _room(kieu: Kieu) -> float:
    """What the Quốc hiệu on one line leaves of the page for the left column of the heading, mm."""
    return kieu.rong - text_width(CONVENTIONS[kieu.quy_uoc].QUOC_HIEU, kieu.co_quoc_hieu, bold=True) - _SLACK


def _base(name: str, path: Path) -> Path:
    """The folder of the template that a manifest extends: beside its own folder, or by name."""
    beside = (path.parent / name).resolve()
    if (beside / MANIFEST).is_file():
        return beside
    try:
        found = find(name)
    except UsageError as error:
        raise TemplateError([attrs.evolve(one, source=str(path)) for one in error.problems]) from error
    if found.is_file():
        hint = "để tệp ấy trong thư mục này, đặt tên là document.docx"
        raise TemplateError(Problem(f"“extends” là tệp {name}, không phải mẫu", hint, source=str(path)))
    return found


def files_of(folder: Path) -> Iterator[Path]:
    """The files that a template is made of: manifest and documents of its folder, and of each folder it extends.

    Those that are not there are among them, and what is at fault ends the way to the bases, without an error: it is
    asked in order to notice that one of them comes, goes or changes.
    """
    seen: list[Path] = []
    while folder not in seen and len(seen) < _DEEPEST:
        seen.append(folder)
        yield folder / MANIFEST
        yield from (folder / f"document.{kind}" for kind in FORMATS)
        try:
            folder = _base(_typed(folder / MANIFEST)["extends"], folder / MANIFEST)
        except (TemplateError, OSError, KeyError, TypeError, ValueError):
            return


_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_QUOTES = re.compile("[“”‘’]")


def _typed(path: Path) -> dict[str, Any]:
    """What a manifest says. Raises :class:`TemplateError` for what is no TOML, with its line."""
    try:
        text = path.read_text("utf-8-sig")
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        hint = "lưu lại tệp dạng chữ UTF-8"
        raise TemplateError(Problem("không đọc được: không phải chữ UTF-8", hint, source=str(path))) from error
    except OSError as error:
        raise TemplateError(Problem(f"không đọc được: {error.strerror or error}", source=str(path))) from error
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        line = int(at[1]) if at else 0
        words = (*text.splitlines(), "")[line - 1] if line else ""
        what = f"không đọc được “{words.strip()}”" if words.strip() else "không đọc được, dòng cuối còn dở"
        hint = 'chữ đặt trong nháy thẳng: tieu_de = "Mẫu của Sở"; số lẻ viết với dấu chấm: gian_dong = 1.2'
        if _QUOTES.search(words):
            hint = 'dùng nháy thẳng "…", không dùng nháy cong của Word'
        elif "overwrite" in str(error):
            hint = "khóa này đã có ở trên; mỗi khóa, mỗi [bảng] viết một lần"
        column = int(at[2]) if at else 0
        raise TemplateError(Problem(what, hint, source=str(path), line=line, column=column)) from error


def _faults(typed: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """What is wrong with the keys and values of a manifest."""
    for key in typed.keys() - set(_KEYS):
        yield Problem(f"không rõ “{key}”", nearest(key, _KEYS) or "các khóa: " + ", ".join(_KEYS), source=str(path))
    for key in ("tieu_de", "loai", "quy_uoc", "extends"):
        if not isinstance(typed.get(key, ""), str):
            yield Problem(f"“{key}” phải là chữ", f'{key} = "…"', source=str(path))
    if not isinstance(typed.get("the_thuc", True), bool):
        yield Problem("“the_thuc” phải là true hoặc false", source=str(path))
    convention = typed.get("quy_uoc", "nd30")
    if convention not in CONVENTIONS:
        hint = nearest(str(convention), CONVENTIONS) or "có: " + ", ".join(CONVENTIONS)
        yield Problem(f"không có quy ước “{convention}”", hint, source=str(path))
    for key in ("kieu", "ly_do", "van_ban"):
        if not isinstance(typed.get(key, {}), dict):
            yield Problem(f"“{key}” phải là một bảng", f"viết [{key}] trên một dòng riêng", source=str(path))
            return
    yield from _style_faults(typed.get("kieu", {}), path)
    for key, reason in typed.get("ly_do", {}).items():
        if key not in _STYLE or not isinstance(reason, str) or not reason.strip():
            hint = nearest(key, _STYLE) or f'{key} = "vì …"'
            yield Problem(f"lý do “{key}” không rõ là của giá trị nào, hoặc còn trống", hint, source=str(path))


def _style_faults(values: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    for key, value in values.items():
        if key not in _STYLE:
            hint = nearest(key, _STYLE) or "các giá trị: " + ", ".join(_STYLE)
            yield Problem(f"không có giá trị “{key}” trong [kieu]", hint, source=str(path))
        elif key == "phong":
            if not isinstance(value, str) or not value.strip():
                yield Problem("“phong” phải là tên phông chữ", 'phong = "Times New Roman"', source=str(path))
        elif isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value <= 0:
            yield Problem(f"“{key}” phải là số lớn hơn 0", "mm hoặc pt, ví dụ 14", source=str(path))


def _value(value: Any) -> Any:
    return value if isinstance(value, str) else float(value)


def _said(value: Any) -> str:
    from decimal import Decimal

    return format_number(Decimal(str(round(value, 2))))
