"""What a template is: its folder, what it extends, its style values, each with where it is said."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.kinds import DECLARED, Shape
from thidua.engine.measures import Measures, measure
from thidua.engine.prepared import prepared_measures
from thidua.engine.typst_files import walk
from thidua.errors import Problem, TemplateError
from thidua.files import is_file
from thidua.layout.convention import CONVENTIONS, counts_lines, spacing
from thidua.layout.style import Kieu
from thidua.metrics import text_width
from thidua.model import HoSo
from thidua.records import frozen
from thidua.templates.own import faults_of_body, faults_of_sheet
from thidua.templates.places import MANIFEST, PREPARED, TYPST, find_named, is_bundled, known, unknown
from thidua.templates.source import Text, faults_in, faults_of_reasons, read_bytes, style_fault
from thidua.toml_places import Places
from thidua.wording import fold

_Said = TypeVar("_Said", bound=Diagnostic)
_DEEPEST = 50  # templates that extend one another: no house has so many
FORMATS = ("docx", "html", "md", "pdf")
"""The formats that a file of a template can have: ``document.docx``, ``document.html``, ``document.md``; PDF is printed
by ``document.typ``.
"""


def file_in(folder: Path, format: str) -> Path:
    """Where the file of a format stands in a template's folder."""
    return folder / f"document.{'typ' if format == 'pdf' else format}"


@frozen
class Said:
    """Where a style value is said: a file, ``template.toml`` with the place in it or the Word file it is measured
    from.
    """

    file: Path
    at: Place = attrs.field(factory=Place)

    def problem(self, fault: Diagnostic) -> Problem:
        """What a rule says of the value, as a problem."""
        return Problem.of(fault, at=self.at, source=str(self.file))


@frozen
class Manifest:
    """A template as its folder and what it extends say: ``files`` by format, style values, the document it derives.

    ``applied``: the style values that are put into the Word file, which may be another template's; ``said``: where
    each style value is said; ``twins``: the templates, by convention, that print the same of a plan that is set out by
    another; ``margins``, ``papers``, ``spacing``, ``lost``: what else is measured from the Word file
    (see :class:`Measures`); ``own``: the formats that the folder itself has a file of; ``own_reasons``: the place of
    each reason that it states itself; ``keys``: that of each key of its tables of texts, by table and folded name, of
    the table itself by ``""``; ``than``, ``bieu_mau``: the body and the sheet that it says itself (:mod:`.own`), none
    where they are not of their kinds;
    ``values``: the names beside the plan that it declares, each with what it may be; ``pdf``: the texts and lists
    beside the printed form that ``document.typ`` asks for.
    """

    folder: Path
    tieu_de: str = ""
    loai: str = "kế hoạch"
    the_thuc: bool = True
    files: Mapping[str, Path] = attrs.field(factory=dict)
    kieu: Kieu = attrs.field(factory=Kieu)
    applied: Mapping[str, Any] = attrs.field(factory=dict)
    reasons: Mapping[str, str] = attrs.field(factory=dict)
    own_reasons: Mapping[str, Place] = attrs.field(factory=dict)
    van_ban: Mapping[str, Any] = attrs.field(factory=dict)
    keys: Mapping[tuple[str | int, ...], Place] = attrs.field(factory=dict)
    said: Mapping[str, Said] = attrs.field(factory=dict)
    margins: Mapping[str, tuple[float, ...]] = attrs.field(factory=dict)
    papers: tuple[tuple[int, int], ...] = ()
    spacing: str = ""
    lost: tuple[str, ...] = ()
    twins: Mapping[str, str] = attrs.field(factory=dict)
    own: tuple[str, ...] = ()
    base: str = ""
    than: Sequence[Mapping[str, Any]] = ()
    bieu_mau: Mapping[str, Any] = attrs.field(factory=dict)
    values: Mapping[str, Shape] = attrs.field(factory=dict)
    pdf: Mapping[str, Any] = attrs.field(factory=dict)

    @property
    def path(self) -> Path:
        """The file ``template.toml``."""
        return self.folder / MANIFEST

    def placed(self, said: _Said) -> _Said:
        """What is said of a text of ``[van_ban]``, ``[[than]]``, ``[bieu_mau]`` or ``[pdf]``, at the place of the key
        that its path names, spelt as it is typed.
        """
        if said.path[:1] == ("than",):
            here = self.keys.get(tuple(said.path))
            return said.changed(line=here.line, column=here.column) if here and not said.line else said
        table, key, *within = (*said.path, "", "")
        at = self.keys.get((str(table), fold(str(key))))
        if said.line or at is None:
            return said
        return said.changed(line=at.line, column=at.column, path=(*at.path, *within[:-2]))


_SLACK = 3
"""What the right column of the heading is wider than the Quốc hiệu, mm: renderers differ a little."""


def room(kieu: Kieu) -> float:
    """What the Quốc hiệu on one line leaves of the page for the left column of the heading, mm."""
    return kieu.rong - text_width(CONVENTIONS[kieu.quy_uoc].quoc_hieu, kieu.co_quoc_hieu, bold=True) - _SLACK


def examine(folder: Path) -> tuple[Manifest | None, tuple[Problem, ...]]:
    """The manifest of a template's folder as far as it can be told, and every fault of it, limits aside."""
    problems: list[Problem] = []
    return _read(folder, (), problems), tuple(problems)


def _read(folder: Path, seen: tuple[Path, ...], problems: list[Problem]) -> Manifest | None:
    """The manifest of a folder that those of ``seen`` extend; what is wrong goes to ``problems``."""
    path = folder / MANIFEST
    try:
        _refuse_circle(folder, seen)
        text = Text.read(path)
    except TemplateError as error:
        problems += error.problems
        return None
    typed = text.values
    problems += faults_in(text)
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
    if "noi_dung" in typed:
        try:
            found = _read(_base(text, "noi_dung"), (*seen, folder), problems)
        except TemplateError as error:
            problems += error.problems
            found = None
        if found is None:
            return None
        base = attrs.evolve(base, **{name: getattr(found, name) for name in ("loai", "the_thuc", *_CONTENT)})
    own = {kind: file for kind in FORMATS if is_file(file := file_in(folder, kind))}
    if not (files := {**_of_base(base, own), **own}):
        problems.append(Problem.of(faults.NO_FILE.said(), source=str(path)))
        return None
    manifest = _with_word_file(attrs.evolve(base, folder=folder, files=files, own=tuple(own)), text, problems)
    return _with_values(manifest, text)


_CONTENT = ("van_ban", "than", "bieu_mau", "pdf")
"""What a template says, whatever it looks like."""


def _of_base(base: Manifest, own: Collection[str]) -> Mapping[str, Path]:
    """The files of a base that print for who extends it; beside a Word file of its own its PDF were another paper."""
    return {kind: file for kind, file in base.files.items() if not (kind == "pdf" and "docx" in own)}


def _refuse_circle(folder: Path, seen: tuple[Path, ...]) -> None:
    ways = [one.resolve() for one in seen]
    if folder.resolve() in ways:
        way = " → ".join(one.name for one in (*ways[ways.index(folder.resolve()) :], folder.resolve()))
        said = faults.ENDLESS_BASES.said("vong", vong=way)
    elif len(seen) >= _DEEPEST:
        said = faults.ENDLESS_BASES.said(nhieu=_DEEPEST)
    else:
        return
    raise TemplateError(said.changed(source=str(seen[-1] / MANIFEST)))


def _with_word_file(base: Manifest, text: Text, problems: list[Problem]) -> Manifest:
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
        found = _measured(path, kieu.quy_uoc)
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


def _measured(path: Path, quy_uoc: str) -> Measures:
    """What a Word file says of its page. Raises :class:`TemplateError` for what is none."""
    data = read_bytes(path)
    ahead = prepared_measures(path.parent / PREPARED, data, quy_uoc) if is_bundled(path.parent) else None
    return ahead or measure(data, str(path), quy_uoc)


def _with_values(base: Manifest, text: Text) -> Manifest:
    """The manifest with what ``template.toml`` of its folder says; what is wrong in it left out."""
    typed = text.values
    given = {name: value for name, value in text.table("kieu").items() if style_fault(name, value) is None}
    wrong = {name for name, *_ in faults_of_reasons(text.table("ly_do"))}
    reasons = {name: why for name, why in text.table("ly_do").items() if name not in wrong}
    kieu = attrs.evolve(base.kieu, **{name: _value(value) for name, value in given.items()})
    if "docx" not in base.own and "cot_trai" not in given:  # wider margins or letters leave the left column less
        kieu = attrs.evolve(kieu, cot_trai=min(kieu.cot_trai, round(room(kieu), 1)))
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
        own_reasons={name: text.place("ly_do", name) for name in reasons},
        van_ban={**base.van_ban, **van_ban},
        values={**base.values, **{n: DECLARED[k] for n, k in text.table("gia_tri").items() if k in DECLARED}},
        pdf={**base.pdf, **text.table("pdf")},
        keys={
            (table, fold(key)): text.place(table, *filter(None, (key,)))
            for table in ("van_ban", "bieu_mau", "pdf")
            for key in ("", *text.table(table))
        }
        | {path: text.place(*path) for path in text.places.lines if path[:1] == ("than",)},
        than=typed["than"] if "than" in typed and not any(faults_of_body(typed["than"])) else base.than,
        bieu_mau={**base.bieu_mau, **_fitting(text.table("bieu_mau"))},
        said={**base.said, **{name: Said(text.path, text.place("kieu", name)) for name in given}},
        margins={name: values for name, values in base.margins.items() if name not in given},
        spacing="" if "gian_dong" in given else base.spacing,
        twins=dict(text.table("quy_uoc_khac")),  # of this folder alone: who extends it has a look of his own
        base=str(typed.get("extends", "")),
    )


def styled(base: Manifest, office: HoSo) -> Manifest:
    """A template with the style values of an office put over its own."""
    places = Places("")
    for name, _ in office.kieu:
        at = office.place(("kiểu", name))
        places.lines["kieu", name] = at.line, at.column
    said = {name: value if isinstance(value, str) else float(value) for name, value in office.kieu}
    made = _with_values(attrs.evolve(base, own=()), Text(Path(office.tep), {"kieu": said}, places))
    kept = {name: getattr(base, name) for name in ("own", "own_reasons", "keys", "twins", "base")}
    return attrs.evolve(made, **kept)


def _base(text: Text, key: str = "extends") -> Path:
    """The folder of the template that a manifest names by a ``key``: by the way from its own folder, or by name.

    Where the program runs does not count. Raises :class:`TemplateError` where there is none.
    """
    folder, name = text.path.parent, text.values[key]
    if not isinstance(name, str) or not name.strip():
        raise text.error(faults.WRONG_KIND.said("mau", ten=key), key)
    with suppress(OSError, ValueError):  # what can be no path can still be a name
        beside = (folder / name).resolve()
        if beside.name == MANIFEST:
            beside = beside.parent
        if is_file(beside / MANIFEST):
            return beside
        if is_file(beside):
            raise text.error(faults.UNFIT_BASE.said("tep", ten=name), key)
    if found := find_named(name, without=folder):
        return found
    if set("/\\") & set(name) or name.startswith("."):
        raise text.error(faults.UNFIT_BASE.said("duong_dan", ten=name, thu_muc=str(folder), co=known()), key)
    raise text.error(faults.UNFIT_BASE.carrying(unknown(name)), key)


_READ_BY_TYPST = frozenset((TYPST, *".png .jpg .jpeg .gif .svg .webp .json .csv .xml .toml .wasm".split()))  # noqa: SIM905
"""Endings of the files of a folder that ``document.typ`` may read; what is written there otherwise is a result."""


def files_of(folder: Path) -> Iterator[Path]:
    """The files that a template is made of: manifest and documents of its folder, and of each folder it extends.

    Those that are not there are among them, and what is at fault ends the way to the bases, without an error: it is
    asked in order to notice that one of them comes, goes or changes.
    """
    seen: list[Path] = []
    waiting = [folder]
    while waiting and len(seen) < _DEEPEST:
        if (folder := waiting.pop(0)) in seen:
            continue
        seen.append(folder)
        yield folder / MANIFEST
        yield from (file_in(folder, kind) for kind in FORMATS)
        with suppress(OSError):
            if is_file(file_in(folder, "pdf")):
                yield from (path for path in walk(folder) if path.suffix.lower() in _READ_BY_TYPST)
        for key in ("extends", "noi_dung"):
            with suppress(TemplateError, OSError, KeyError, TypeError, ValueError):
                waiting.append(_base(Text.read(folder / MANIFEST), key))


def _fitting(table: Mapping[str, Any]) -> Mapping[str, Any]:
    wrong = {key for key, _ in faults_of_sheet(table)}
    return {key: value for key, value in table.items() if key not in wrong}


def _value(value: Any) -> Any:
    return value if isinstance(value, str) else float(value)
