"""``template.toml``: what a template is, what it extends, its style values held against the decree's limits."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs

from thidua.engine.faults import Fault, off_limits, other_paper, unprintable
from thidua.engine.measures import measure, place_of
from thidua.errors import Problem, TemplateError
from thidua.layout.convention import CONVENTIONS, counts_lines, spacing
from thidua.layout.style import NARROWEST, Kieu, Limit
from thidua.metrics import text_width
from thidua.templates.places import MANIFEST, find_named, known, unknown
from thidua.toml_places import Places
from thidua.wording import fold, format_number, nearest

_KEYS = ("tieu_de", "loai", "quy_uoc", "the_thuc", "extends", "kieu", "ly_do", "van_ban")
_DEEPEST = 50  # templates that extend one another: no house has so many
FORMATS = ("docx", "html", "md")
"""The formats that a file of a template can have: ``document.docx``, ``document.html``, ``document.md``."""
_STYLE = {field.name: field for field in attrs.fields(Kieu) if field.name != "quy_uoc"}
_PAPER = "kho_giay"
"""What the size of the paper is called under ``[ly_do]``."""
_SPACING_PT = Limit(8, 60, "pt", "")
"""Within what line spacing can be printed where the convention says it in pt."""


@attrs.frozen
class Said:
    """Where a style value is said: a file, ``template.toml`` with its line or the Word file it is measured from."""

    file: Path
    line: int = 0

    def problem(self, fault: Fault) -> Problem:
        """What a rule says of the value, as a problem."""
        return Problem(fault.what, fault.hint, source=str(self.file), line=self.line)


@attrs.frozen
class Deviation:
    """A style value, or the paper, outside the limits: which, what is said of it (with a reason a warning), where."""

    name: str
    fault: Fault
    said: Said


@attrs.frozen
class Manifest:
    """A template as its folder and what it extends say: ``files`` by format, style values, the document it derives.

    ``applied``: the style values that are put into the Word file, which may be another template's; ``said``: where
    each style value is said; ``margins``, ``papers``, ``spacing``, ``lost``: what else is measured from the Word file
    (see :class:`Measures`); ``own``: the formats that the folder itself has a file of; ``own_reasons``: the line of
    each reason that it states itself.
    """

    folder: Path
    tieu_de: str = ""
    loai: str = "kế hoạch"
    the_thuc: bool = True
    files: Mapping[str, Path] = attrs.field(factory=dict)
    kieu: Kieu = attrs.field(factory=Kieu)
    applied: Mapping[str, Any] = attrs.field(factory=dict)
    reasons: Mapping[str, str] = attrs.field(factory=dict)
    own_reasons: Mapping[str, int] = attrs.field(factory=dict)
    van_ban: Mapping[str, Any] = attrs.field(factory=dict)
    said: Mapping[str, Said] = attrs.field(factory=dict)
    margins: Mapping[str, tuple[float, ...]] = attrs.field(factory=dict)
    papers: tuple[tuple[int, int], ...] = ()
    spacing: str = ""
    lost: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    base: str = ""

    @property
    def path(self) -> Path:
        """The file ``template.toml``."""
        return self.folder / MANIFEST

    def deviations(self) -> Iterator[Deviation]:
        """What cannot be printed; then what is outside the limits of the convention, which binds documents of its form
        only.
        """
        unfit = tuple(self._unprintable())
        yield from unfit
        if self.the_thuc:
            names = {one.name for one in unfit}
            yield from (one for one in self._off_limits() if one.name not in names)

    def _unprintable(self) -> Iterator[Deviation]:
        if self.kieu.rong < NARROWEST:
            allowed = f"chừa ít nhất {NARROWEST} mm cho lời văn"
            left = f"{_number(self.kieu.le_trai)} mm, lề phải {_number(self.kieu.le_phai)} mm"
            yield self._unfit("le_trai", left, allowed)
        for name, field in _STYLE.items():
            if not field.metadata["label"] or name == "phong":
                continue
            if name in ("cot_trai", "cot_nhan") and self.kieu.rong < NARROWEST:
                continue  # of which the margins are the cause
            bounds = self._bounds(name)
            for value in (getattr(self.kieu, name), *self.margins.get(name, ())):
                if not bounds.holds(value):
                    yield self._unfit(name, f"{_number(value)} {bounds.unit}", _range(bounds))

    def _bounds(self, name: str) -> Limit:
        if name == "gian_dong" and not counts_lines(self.kieu.quy_uoc):
            return _SPACING_PT
        return self.kieu.bounds(name)

    def _unfit(self, name: str, value: str, allowed: str) -> Deviation:
        said = self._where(name)
        return Deviation(name, unprintable(name, value, allowed, _in_word(said, name)), said)

    def _off_limits(self) -> Iterator[Deviation]:
        rules = CONVENTIONS[self.kieu.quy_uoc]
        for name, limit in rules.LIMITS.items():
            for value in (getattr(self.kieu, name), *self.margins.get(name, ())):
                if not limit.holds(value):
                    yield self._off(name, self._shown(name, value), _range(limit), limit.source)
        if self.kieu.phong not in rules.FONTS:
            yield self._off("phong", self.kieu.phong, ", ".join(rules.FONTS), "I.I.4")
        room = _room(self.kieu)
        if self.kieu.cot_trai > room + 0.05:
            allowed = f"nhiều nhất {_number(room)} mm để Quốc hiệu nằm trên một dòng"
            yield self._off("cot_trai", _number(self.kieu.cot_trai), allowed, "I.II.1.a")
        for size in self.papers:
            fault = other_paper(*size, self.reasons.get(_PAPER, ""))
            yield Deviation(_PAPER, fault, Said(self.files["docx"]))

    def _shown(self, name: str, value: float) -> str:
        """A value as messages show it; line spacing as Word says it too, where that is another unit."""
        if name != "gian_dong" or not self.spacing or not counts_lines(self.kieu.quy_uoc):
            return _number(value)
        return f"{_number(value)} dòng ({self.spacing} ở cỡ chữ {_number(self.kieu.co_chu)})"

    def _off(self, name: str, value: str, limit: str, source: str) -> Deviation:
        said = self._where(name)
        fault = off_limits(name, value, limit, source, self.reasons.get(name, ""), _in_word(said, name))
        return Deviation(name, fault, said)

    def _where(self, name: str) -> Said:
        return self.said.get(name, Said(self.path))


def _in_word(said: Said, name: str) -> str:
    """Where in Word a value is set, for one that is measured there."""
    return "" if said.file.name == MANIFEST else place_of(name)


def read_manifest(folder: Path, *, lenient: bool = False) -> Manifest:
    """The manifest of a template's folder, what it extends included.

    Raises :class:`TemplateError` with every fault; a style value outside the limits without a reason is one, unless
    ``lenient``.
    """
    manifest, problems = examine(folder)
    if manifest and not lenient:
        problems = (*problems, *refused(manifest))
    if problems or manifest is None:
        raise TemplateError(problems)
    return manifest


def refused(manifest: Manifest) -> tuple[Problem, ...]:
    """The style values that no reason excuses."""
    return tuple(one.said.problem(one.fault) for one in manifest.deviations() if one.fault.level == "lỗi")


def examine(folder: Path) -> tuple[Manifest | None, tuple[Problem, ...]]:
    """The manifest of a template's folder as far as it can be told, and every fault of it, limits aside."""
    problems: list[Problem] = []
    return _read(folder, (), problems), tuple(problems)


def _read(folder: Path, seen: tuple[Path, ...], problems: list[Problem]) -> Manifest | None:
    """The manifest of a folder that those of ``seen`` extend; what is wrong goes to ``problems``."""
    path = folder / MANIFEST
    try:
        _refuse_circle(folder, seen)
        text = _Text.read(path)
    except TemplateError as error:
        problems += error.problems
        return None
    typed = text.values
    faults = list(_faults(text))
    problems += faults
    base = Manifest(folder)
    if "extends" in typed:
        try:
            found = _read(_base(text), (*seen, folder), problems)
        except TemplateError as error:
            problems += error.problems
            found = None
        if found is None:
            return None
        base = found
    own = {kind: folder / f"document.{kind}" for kind in FORMATS if (folder / f"document.{kind}").is_file()}
    if not (files := {**base.files, **own}):
        hint = 'thêm document.docx, hoặc extends = "nd30"'
        problems.append(Problem("mẫu chưa có tệp nào", hint, source=str(path)))
        return None
    manifest = _with_word_file(attrs.evolve(base, folder=folder, files=files, own=tuple(own)), text, problems)
    return _with_values(manifest, text)


def _refuse_circle(folder: Path, seen: tuple[Path, ...]) -> None:
    ways = [one.resolve() for one in seen]
    if folder.resolve() in ways:
        way = " → ".join(one.name for one in (*ways[ways.index(folder.resolve()) :], folder.resolve()))
        what = f"các mẫu kế thừa nhau vòng tròn: {way}"
    elif len(seen) >= _DEEPEST:
        what = f"các mẫu kế thừa nhau quá {_DEEPEST} lần"
    else:
        return
    raise TemplateError(Problem(what, "bỏ bớt một “extends”", source=str(seen[-1] / MANIFEST)))


def _with_word_file(base: Manifest, text: _Text, problems: list[Problem]) -> Manifest:
    """The manifest with the convention of the folder, and what its own Word file, if it has one, says itself."""
    quy_uoc = text.values.get("quy_uoc")
    kieu = base.kieu
    if isinstance(quy_uoc, str) and quy_uoc in CONVENTIONS:
        lines, before = counts_lines(quy_uoc), counts_lines(kieu.quy_uoc)
        gian_dong = spacing(kieu.gian_dong, kieu.co_chu, lines=lines, said_in_lines=before)
        kieu = attrs.evolve(kieu, quy_uoc=quy_uoc, gian_dong=gian_dong)
    if "docx" not in base.own:
        return attrs.evolve(base, kieu=kieu)
    path = base.files["docx"]
    try:
        found = measure(read_bytes(path), str(path), kieu.quy_uoc)
    except TemplateError as error:
        problems += error.problems
        return attrs.evolve(base, kieu=kieu, applied={})
    return attrs.evolve(
        base,
        kieu=attrs.evolve(kieu, **found.values),
        said={**base.said, **dict.fromkeys(found.values, Said(path))},
        applied={},
        margins=found.margins,
        papers=found.papers,
        spacing=found.spacing,
        lost=found.lost,
    )


def _with_values(base: Manifest, text: _Text) -> Manifest:
    """The manifest with what ``template.toml`` of its folder says; what is wrong in it left out."""
    typed = text.values
    given = {name: value for name, value in text.table("kieu").items() if _style_fault(name, value) is None}
    wrong = {name for name, *_ in _faults_of_ly_do(text.table("ly_do"))}
    reasons = {name: why for name, why in text.table("ly_do").items() if name not in wrong}
    kieu = attrs.evolve(base.kieu, **{name: _value(value) for name, value in given.items()})
    if "docx" not in base.own and "cot_trai" not in given:  # wider margins or letters leave the left column less
        kieu = attrs.evolve(kieu, cot_trai=min(kieu.cot_trai, round(_room(kieu), 1)))
    van_ban = {fold(key): value for key, value in text.table("van_ban").items()}
    ten_loai = van_ban.get("ten_loai")
    loai = typed.get("loai", ten_loai.lower() if isinstance(ten_loai, str) and ten_loai else base.loai)
    the_thuc = typed.get("the_thuc", base.the_thuc)
    return attrs.evolve(
        base,
        tieu_de=str(typed.get("tieu_de", base.tieu_de)),
        loai=str(loai),
        the_thuc=the_thuc if isinstance(the_thuc, bool) else base.the_thuc,
        kieu=kieu,
        applied={**base.applied, **given},
        reasons={**base.reasons, **reasons},
        own_reasons={name: text.line("ly_do", name) for name in reasons},
        van_ban={**base.van_ban, **van_ban},
        said={**base.said, **{name: Said(text.path, text.line("kieu", name)) for name in given}},
        margins={name: values for name, values in base.margins.items() if name not in given},
        spacing="" if "gian_dong" in given else base.spacing,
        base=str(typed.get("extends", "")),
    )


_SLACK = 3
"""What the right column of the heading is wider than the Quốc hiệu, mm: renderers differ a little."""


def _room(kieu: Kieu) -> float:
    """What the Quốc hiệu on one line leaves of the page for the left column of the heading, mm."""
    return kieu.rong - text_width(CONVENTIONS[kieu.quy_uoc].QUOC_HIEU, kieu.co_quoc_hieu, bold=True) - _SLACK


def _base(text: _Text) -> Path:
    """The folder of the template that a manifest extends: by the way from its own folder, or by name.

    Where the program runs does not count. Raises :class:`TemplateError` where there is none.
    """
    folder, name = text.path.parent, text.values["extends"]
    if not isinstance(name, str) or not name.strip():
        raise text.error("“extends” phải là tên mẫu hoặc đường dẫn", 'extends = "nd30"', "extends")
    with suppress(OSError, ValueError):  # what can be no path can still be a name
        beside = (folder / name).resolve()
        if beside.name == MANIFEST:
            beside = beside.parent
        if (beside / MANIFEST).is_file():
            return beside
        if beside.is_file():
            hint = "để tệp ấy trong thư mục này, đặt tên là document.docx"
            raise text.error(f"“extends” là tệp {name}, không phải mẫu", hint, "extends")
    if found := find_named(name, without=folder):
        return found
    if set("/\\") & set(name) or name.startswith("."):
        hint = f"đường dẫn tính từ {folder}; hoặc dùng mẫu có tên: {', '.join(known())}"
        raise text.error(f"“extends” là {name}, ở đó không có {MANIFEST}", hint, "extends")
    raise text.error(*unknown(name), "extends")


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
            folder = _base(_Text.read(folder / MANIFEST))
        except (TemplateError, OSError, KeyError, TypeError, ValueError):
            return


_AT = re.compile(r" \(at line (\d+), column (\d+)\)$")
_QUOTES = re.compile("[“”‘’]")


@attrs.frozen
class _Text:
    """A file ``template.toml``: what it says, and on which line."""

    path: Path
    values: Mapping[str, Any]
    places: Places

    @classmethod
    def read(cls, path: Path) -> _Text:
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


def _faults(text: _Text) -> Iterator[Problem]:
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
        if fault := _style_fault(key, value):
            yield key, *fault


def _faults_of_ly_do(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    names = (*_STYLE, _PAPER)
    for key, reason in table.items():
        if key not in names or not isinstance(reason, str) or not reason.strip():
            hint = nearest(key, names) or f'{key} = "vì …"'
            yield key, f"lý do “{key}” không rõ là của giá trị nào, hoặc còn trống", hint


def _faults_of_van_ban(table: Mapping[str, Any]) -> Iterator[tuple[str, str, str]]:
    seen: dict[str, str] = {}
    for key in table:
        if (first := seen.setdefault(fold(key), key)) != key:
            yield key, f"[van_ban] có cả “{first}” và “{key}”, là một thành phần", "giữ một dòng"


_TABLES = {"kieu": _faults_of_kieu, "ly_do": _faults_of_ly_do, "van_ban": _faults_of_van_ban}
"""The tables of a manifest, each with what is wrong in it: key, what, and the way out."""


def _style_fault(key: str, value: Any) -> tuple[str, str] | None:
    """What is wrong with a style value by itself, and the way out."""
    if key not in _STYLE:
        return f"không có giá trị “{key}” trong [kieu]", nearest(key, _STYLE) or "các giá trị: " + ", ".join(_STYLE)
    if key == "phong":
        good = isinstance(value, str) and value.strip()
        return None if good else ("“phong” phải là tên phông chữ", 'phong = "Times New Roman"')
    zero = _STYLE[key].metadata["bounds"].low == 0
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


def _value(value: Any) -> Any:
    return value if isinstance(value, str) else float(value)


def _range(limit: Limit) -> str:
    """What a limit allows: ``từ 13 đến 14 pt``."""
    low, high = _number(limit.low), _number(limit.high)
    return f"{low} {limit.unit}" if low == high else f"từ {low} đến {high} {limit.unit}"


def _number(value: float) -> str:
    return format_number(Decimal(str(round(value, 2))))
