"""Templates: a folder with ``template.toml`` and a file per format; the bundled ones stand beside this module."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from thidua.engine.docx import DocxTemplate
from thidua.engine.sandbox import Gaps
from thidua.errors import GapError, Problem, TemplateError, UsageError
from thidua.layout import Kieu, lay_out
from thidua.model import KeHoach
from thidua.wording import nearest

if TYPE_CHECKING:
    from thidua.engine.usage import Field

_BUNDLED = Path(__file__).parent
_MANIFEST = "template.toml"


class Template:
    """A template by name (``nd30``), by path (a folder, or a ``.docx``), or as the bytes of a ``.docx``.

    Immutable and compiled once; one object serves any number of threads. Raises :class:`UsageError` for a name that
    no template has, :class:`TemplateError` for one that is at fault.

    >>> Template("nd30").formats
    ('docx',)
    """

    __slots__ = ("_docx", "kieu", "name", "title")

    def __init__(self, source: str | Path | bytes = "nd30") -> None:
        self.title = ""
        self.kieu = Kieu()
        if isinstance(source, bytes):
            self.name = "mẫu"
            self._docx = DocxTemplate.compile(source, self.name)
            return
        folder = _find(source)
        if folder.is_file():
            self.name = folder.name
            self._docx = DocxTemplate.compile(folder.read_bytes(), folder.name)
            return
        self.name = folder.name
        manifest = _manifest(folder)
        self.title = str(manifest.get("tieu_de", ""))
        self.kieu = _style(manifest.get("kieu", {}), folder / _MANIFEST)
        document = folder / "document.docx"
        self._docx = DocxTemplate.compile(
            document.read_bytes(), f"{folder.name}/{document.name}", checked=folder.parent == _BUNDLED
        )

    def __repr__(self) -> str:
        return f"Template({self.name!r})"

    @property
    def formats(self) -> tuple[str, ...]:
        """The formats that the template itself can write."""
        return ("docx",)

    def fields(self) -> tuple[Field, ...]:
        """The values that the template uses: a tree of name, label, kind and places in Word.

        Labels and kinds are those of a plan where the names are; a template about other data has names and places.
        """
        return self._docx.fields(plan=True)

    def render(
        self,
        data: KeHoach | Mapping[str, Any],
        format: str = "docx",
        *,
        strict: bool = False,
        gaps: Gaps = "mark",
        carry: bool = True,
    ) -> bytes:
        """The document for a plan, or for any mapping that has the names of the template.

        What is missing is marked visibly (``gaps="mark"``), refused (``"refuse"``, or ``strict=True``: a plan by
        :class:`GapError`, which names every gap; a mapping by :class:`TemplateError`), or its tag is kept for a second
        pass (``"keep"``). With ``carry`` the document holds its plan inside, as data, and nothing else of its maker.
        Raises :class:`UsageError` for a format that the template does not have,
        :class:`TemplateError` for a fault in a tag, with its place in Word and in the data.
        """
        if format not in self.formats:
            raise UsageError(f"mẫu {self.name} không có định dạng {format}", "dùng: " + ", ".join(self.formats))
        gaps = "refuse" if strict else gaps
        if not isinstance(data, KeHoach):
            return self._docx.render(data, gaps)
        if gaps == "refuse":
            refuse_gaps(data)
        return self._docx.render(values_of(data, self.kieu), gaps, data.to_data() if carry else None)


def values_of(plan: KeHoach, kieu: Kieu) -> dict[str, Any]:
    """The variables of a template: ``plan``, each field by its name, and the printed form."""
    printed = lay_out(plan, kieu)
    values = {name: getattr(plan, name) for name in plan.fields()}
    return values | {
        "plan": plan,
        "dau": printed.dau,
        "khoi": printed.khoi,
        "cuoi": printed.cuoi,
        "phu_luc": printed.phu_luc,
    }


def refuse_gaps(plan: KeHoach) -> None:
    """Raises :class:`GapError` with every gap of a plan, if it has any."""
    gaps = plan.missing()
    if gaps:
        hint = "bổ sung rồi in lại; không đặt strict thì in được bản nháp"
        raise GapError([Problem(f"còn thiếu {gap}", hint) for gap in gaps])


@lru_cache(maxsize=32)
def _bundled(name: str) -> Template:
    return Template(name)


def get_template(source: str | Path | bytes | Template) -> Template:
    """The template itself, or the one that a name, path or bytes mean; bundled ones are compiled once a process."""
    if isinstance(source, Template):
        return source
    if isinstance(source, str) and (_BUNDLED / source / _MANIFEST).is_file():
        return _bundled(source)
    return Template(source)


def bundled() -> tuple[str, ...]:
    """The names of the bundled templates."""
    return tuple(sorted(path.parent.name for path in _BUNDLED.glob(f"*/{_MANIFEST}")))


def template_file(source: str | Path) -> tuple[Path, bytes]:
    """The Word file of a template by name, folder or path, and its bytes. Raises :class:`UsageError` for none."""
    found = _find(source)
    document = found if found.is_file() else found / "document.docx"
    return document, document.read_bytes()


def _find(source: str | Path) -> Path:
    if isinstance(source, str) and source in bundled():
        return _BUNDLED / source
    path = Path(source)
    if path.is_file() or (path / _MANIFEST).is_file():
        return path
    raise UsageError(f"không có mẫu “{source}”", nearest(str(source), bundled()) or "có sẵn: " + ", ".join(bundled()))


def _manifest(folder: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads((folder / _MANIFEST).read_text("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateError(Problem(f"không đọc được: {error}", source=str(folder / _MANIFEST))) from error


def _style(values: Mapping[str, Any], path: Path) -> Kieu:
    known = [field.name for field in attrs.fields(Kieu)]
    problems = [
        Problem(f"không có giá trị “{key}” trong [kieu]", nearest(key, known), source=str(path))
        for key in values
        if key not in known
    ] + [
        Problem(f"“{key}” phải là số", "mm hoặc pt, ví dụ 14", source=str(path))
        for key, value in values.items()
        if isinstance(value, bool) or not isinstance(value, int | float)
    ]
    if problems:
        raise TemplateError(problems)
    return Kieu(**{key: float(value) for key, value in values.items()})
