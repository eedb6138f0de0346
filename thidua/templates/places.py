"""Where templates are found: a path, then entry points of other packages, then the bundled ones."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache
from importlib.machinery import PathFinder
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from thidua.diagnostics import Diagnostic, Place
from thidua.engine.faults import UNFIT_PACKAGE
from thidua.engine.typst_files import COMMON, SHARED
from thidua.errors import TemplateError, UsageError
from thidua.files import hidden, is_file, is_folder, refuse_empty
from thidua.rulebook import mistyped
from thidua.rulebook.calls import NO_TEMPLATE, UNKNOWN_TEMPLATE, wrong_kind
from thidua.rulebook.files import UNREADABLE, why
from thidua.wording import nearest_word

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "thidua.templates"
"""The group of entry points: a name and the package (a folder with ``template.toml``) that it stands for."""
MANIFEST = "template.toml"
PREPARED = "prepared"
"""The folder of a bundled template in which its Word file lies as the engine has prepared it."""
TYPST = ".typ"
"""What the name of a template ends in that is one file of typst."""
_BUNDLED = Path(__file__).parent
_LONGEST = 1024  # characters of what may be a path that is typed; a longer text is none
_SHOWN = 100  # characters of a name that messages show
_LOOKED_AT = 200  # of what stands beside a folder that is not there


@cache
def bundled() -> tuple[str, ...]:
    """The names of the bundled templates."""
    return tuple(sorted(path.parent.name for path in _BUNDLED.glob(f"*/{MANIFEST}")))


def shared() -> Mapping[str, bytes]:
    """What the bundled families have in common for PDF, which every template of typst may have: files by name."""
    return {name: (_BUNDLED / name).read_bytes() for name in (SHARED, COMMON)}


def is_bundled(folder: Path) -> bool:
    """A folder is one of the bundled templates, which the project's own tests check."""
    return folder.parent == _BUNDLED


def known() -> tuple[str, ...]:
    """The names of all templates that have one; behind that of another package there may be none in truth."""
    return tuple(sorted({*bundled(), *_entries()}))


_OF_FILES = frozenset((".docx", ".dotx", ".docm", ".dotm", ".doc", ".html", ".md", ".typ"))
"""What the name of a file ends in, and that of a template does not."""


def find(source: str | Path) -> Path:
    """The folder of a template, or the file of Word or typst that a path means.

    Raises :class:`UsageError` where there is none, :class:`TemplateError` for a broken entry point.
    """
    if not isinstance(source, str | os.PathLike):
        raise UsageError(wrong_kind("mau", source))
    refuse_empty(source, "mau")
    path = Path(source)
    if is_file(path) and path.name != MANIFEST:
        return _one_file(path)
    if path.name == MANIFEST:
        path = path.parent
    if is_file(path / MANIFEST):
        return path
    if isinstance(source, str) and (named := find_named(source)):
        return named
    if len(str(path)) <= _LONGEST and (unseen := hidden(path / MANIFEST) if is_folder(path) else hidden(path)):
        raise TemplateError(UNREADABLE.said(at=Place(str(path)), loi=why(unseen)))
    if is_folder(path):
        raise UsageError(NO_TEMPLATE.said(thu_muc=str(path), can=MANIFEST))
    if not isinstance(source, str) or path.suffix.lower() in _OF_FILES:
        raise UsageError(UNKNOWN_TEMPLATE.said("duong_dan", ten=str(source)))
    raise UsageError(unknown(source))


def _one_file(path: Path) -> Path:
    if path.suffix.lower() in (".html", ".htm", ".md", TYPST) and is_file(path.parent / MANIFEST):
        raise UsageError(NO_TEMPLATE.said("tep", tep=str(path), thu_muc=str(path.parent)))
    return path


def find_named(name: str, without: Path | None = None) -> Path | None:
    """The folder of the template of a name: that of another package before the bundled one; ``None`` for none.

    ``without`` is a folder that is not meant: a template that extends its own name means the one behind it.
    Raises :class:`TemplateError` for a broken entry point.
    """
    if point := _entries().get(name):
        folder = _folder_of(point)
        if without is None or folder.resolve() != without.resolve():
            return folder
    return _BUNDLED / name if name in bundled() else None


def unknown(name: str) -> Diagnostic:
    """What is said of a name that no template has: with the nearest of the names, or of the folders beside."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in name[:_SHOWN])
    if not nearest_word(shown, known()) and (near := nearest_word(shown, _beside(Path(shown)))):
        return UNKNOWN_TEMPLATE.said("gan", ten=shown, gan=near)
    return mistyped(UNKNOWN_TEMPLATE, shown, known(), "co")


def _beside(path: Path) -> list[str]:
    """The folders of templates in the folder where one was looked for; of a full folder the first ones."""
    try:
        return [str(one) for one in islice(path.parent.iterdir(), _LOOKED_AT) if is_file(one / MANIFEST)]
    except (OSError, ValueError):
        return []


@cache
def _entries() -> Mapping[str, EntryPoint]:
    """The entry points by name; what is installed does not change while a program runs, and looking costs ms."""
    if not _may_be_named():
        return {}
    from importlib.metadata import entry_points  # takes as long as a document to load and to go through all packages

    return {point.name: point for point in entry_points(group=GROUP)}


def _may_be_named() -> bool:
    """Some package may offer templates: its file of entry points names the group, or is where only Python can look."""
    if any(hasattr(finder, "find_distributions") for finder in sys.meta_path if finder is not PathFinder):
        return True
    for place in dict.fromkeys(sys.path):
        try:
            names = os.listdir(place or os.curdir)
        except NotADirectoryError:  # packed
            return True
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info", ".egg")) and _names_group(os.path.join(place, name)):
                return True
    return False


def _names_group(folder: str) -> bool:
    for file in ("entry_points.txt", "EGG-INFO/entry_points.txt"):
        with suppress(OSError), open(os.path.join(folder, file), "rb") as opened:
            return GROUP.encode() in opened.read()
    return folder.endswith(".egg")


def _folder_of(point: EntryPoint) -> Path:
    """The folder that an entry point names; its package is found, not run: a template is data."""
    for place in _places_of(point.value):
        if is_file(place / MANIFEST):
            return place
    package = point.dist.name if point.dist else point.value
    raise TemplateError(UNFIT_PACKAGE.said(ten=point.name, goi=package, nhom=GROUP))


def _places_of(dotted: str) -> Sequence[Path]:
    """The folders that may be a package of a dotted name.

    ``importlib.util.find_spec`` would import the packages around it, so its way is gone here without: a folder inside
    those of the package around it, else what the finders of Python say, which are asked by the whole name. So a
    package that is installed to be edited, wherever its files are, is found and none of its code is run.
    """
    name = ""
    places: list[Path] = []
    for part in dotted.partition(":")[0].strip().split("."):
        inside = [place / part for place in places if is_folder(place / part)]
        around = [str(place) for place in places] if name else None
        name = f"{name}.{part}" if name else part
        places = inside or list(_found(name, around))
    return places


def _found(name: str, around: list[str] | None) -> Iterator[Path]:
    """The folders of a package as the first finder that knows it says."""
    for finder in sys.meta_path:
        spec = None
        with suppress(Exception):  # a finder of somebody else that is at fault is not ours to report
            spec = finder.find_spec(name, around)
        if spec is not None and spec.submodule_search_locations is not None:
            yield from map(Path, spec.submodule_search_locations)
            return
