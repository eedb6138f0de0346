"""Where templates are found: a path, then entry points of other packages, then the bundled ones."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from importlib.machinery import PathFinder
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from thidua.errors import Problem, TemplateError, UsageError
from thidua.wording import nearest

GROUP = "thidua.templates"
"""The group of entry points: a name and the package (a folder with ``template.toml``) that it stands for."""
MANIFEST = "template.toml"
_BUNDLED = Path(__file__).parent
_SHOWN = 100  # characters of a name that messages show


def bundled() -> tuple[str, ...]:
    """The names of the bundled templates."""
    return tuple(sorted(path.parent.name for path in _BUNDLED.glob(f"*/{MANIFEST}")))


def is_bundled(folder: Path) -> bool:
    """Whether a folder is one of the bundled templates, which the project's own tests check."""
    return folder.parent == _BUNDLED


def known() -> Mapping[str, Path]:
    """The folders of all templates that have a name: those of other packages before the bundled ones.

    Raises :class:`TemplateError` for an entry point that stands for no template.
    """
    found = {name: _BUNDLED / name for name in bundled()}
    return found | {name: _folder_of(point) for name, point in _entries().items()}


def find(source: str | Path) -> Path:
    """The folder of a template, or the Word file that a path means.

    Raises :class:`UsageError` where there is none, :class:`TemplateError` for a broken entry point.
    """
    path = Path(source)
    with suppress(OSError):  # a text that is longer than any name of a file
        if path.is_file() and path.name != MANIFEST:
            return path
        if path.name == MANIFEST:
            path = path.parent
        if (path / MANIFEST).is_file():
            return path
    if isinstance(source, str):
        if point := _entries().get(source):
            return _folder_of(point)
        if source in bundled():
            return _BUNDLED / source
    with suppress(OSError):
        if path.is_dir():
            hint = f"thêm tệp {MANIFEST}, hoặc dùng: thidua template new"
            raise UsageError(f"thư mục {path} không phải là mẫu", hint)
    if not isinstance(source, str):
        raise UsageError(f"không có thư mục hay tệp {source}", 'mẫu có tên thì viết tên như một chữ: template="nd30"')
    said, names = source[:_SHOWN], sorted(known())
    raise UsageError(f"không có mẫu “{said}”", nearest(said, names) or "có sẵn: " + ", ".join(names))


@cache
def _entries() -> Mapping[str, EntryPoint]:
    """The entry points by name; what is installed does not change while a program runs, and looking costs ms."""
    return {point.name: point for point in entry_points(group=GROUP)}


def _folder_of(point: EntryPoint) -> Path:
    """The folder that an entry point names; its package is found, not run: a template is data."""
    package, *inside = point.value.split(".")
    spec = PathFinder.find_spec(package)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place, *inside)
        if (folder / MANIFEST).is_file():
            return folder
    raise TemplateError(
        Problem(
            f"mẫu “{point.name}” của gói {point.dist.name if point.dist else point.value} không có {MANIFEST}",
            f"entry point {GROUP} phải trỏ tới thư mục có {MANIFEST}, viết như tên gói: goi.ten_mau",
        )
    )
