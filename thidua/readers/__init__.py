"""From a file to a plan: the suffix finds the module here that reads it; every fault with its line, all at once."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, cast

from thidua.errors import PlanError, Problem, UsageError
from thidua.model import KeHoach
from thidua.model.data import Faults, TypedPair, label_of
from thidua.readers.decoding import decode
from thidua.readers.tree import Tree
from thidua.wording import nearest

if TYPE_CHECKING:
    from thidua.readers.document import Reading

FORMATS = {"yaml": "yaml", "yml": "yaml", "json": "json", "toml": "toml"}
"""Suffixes of plan files and the modules that read them."""
DOCUMENTS = ("docx", "txt", "md", "doc", "odt", "rtf", "pdf")
"""Suffixes of documents that are read as plans, by what stands on their paper."""


class Loader(Protocol):
    """A module of this package, named as the format it loads and dumps."""

    def load(self, text: str, source: str) -> Tree:
        """The plain tree of a plan file. Raises :class:`PlanError`."""

    def dump(self, data: Any) -> str:
        """A plan file that loads as ``data``."""


def loader(format: str) -> Loader:
    """The loader of a format. Raises :class:`UsageError` for a format that none has."""
    if format not in FORMATS:
        known = (*FORMATS, *DOCUMENTS)
        near = nearest(format, known)
        raise UsageError(f"không đọc được định dạng “{format}”", near or "đọc được: " + ", ".join(known))
    return cast(Loader, import_module(f"{__name__}.{FORMATS[format]}"))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises :class:`PlanError` for a file that cannot be read."""
    if path.is_dir():
        raise PlanError(
            Problem("là một thư mục, không phải tệp", "thêm tên tệp, ví dụ ke-hoach.yaml", source=str(path))
        )
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PlanError(Problem("không có tệp này", _neighbour(path), source=str(path))) from error
    except OSError as error:
        raise PlanError(Problem(f"không đọc được: {error.strerror or error}", source=str(path))) from error


def read_plan(data: bytes | str, format: str, source: str) -> KeHoach:
    """The plan that a plan file holds. Raises :class:`PlanError` with every fault and its line."""
    load = loader(format).load
    text = decode(data, source) if isinstance(data, bytes) else data
    tree = load(text, source)
    if not isinstance(tree.data, dict):
        line, column = tree.place(())
        raise PlanError(
            Problem(
                "tệp không phải là một kế hoạch", "viết theo dạng “tên mục: nội dung”, mỗi mục một dòng",
                source=source, line=line, column=column,
            )
        )  # fmt: skip
    faults = Faults()
    plan = None
    try:
        plan = KeHoach.from_data(_with_typed(tree.data, tree, ()), (), faults)
    except PlanError as error:
        faults.adopt((), error)
    if faults.found or plan is None:
        raise PlanError(sorted(_problems(faults, tree), key=lambda problem: (problem.line, problem.column)))
    return plan


def read_printed(data: bytes | str, format: str, source: str) -> Reading:
    """The plan that a document says, with the account of its reading; see :mod:`thidua.readers.printed`."""
    from thidua.readers.printed import read_printed as read  # what it needs is heavy, and most plans are plan files

    return read(data, format, source)


def plan_data(plan: KeHoach) -> dict[str, Any]:
    """A plan as plain data: short forms, accented keys, paper order."""
    return plan.to_data()


def _with_typed(data: Any, tree: Tree, path: tuple[str | int, ...]) -> Any:
    """The tree in which a pair that may be a text with a colon knows the words as typed."""
    if not tree.typed:
        return data
    if isinstance(data, dict):
        inner = {key: _with_typed(value, tree, (*path, key)) for key, value in data.items()}
        return TypedPair(inner, tree.typed[path]) if path in tree.typed else inner
    if isinstance(data, list):
        return [_with_typed(value, tree, (*path, i)) for i, value in enumerate(data)]
    return data


def _problems(faults: Faults, tree: Tree) -> list[Problem]:
    found = []
    for path, what, hint in faults.found:
        line, column = tree.place(path)
        found.append(Problem(what, hint, label_of(path), tree.source, line, column))
    return found


def _neighbour(path: Path) -> str:
    try:
        names = [other.name for other in path.parent.iterdir()]
    except OSError:
        return f"không có thư mục {path.parent}"
    return nearest(path.name, names) or "kiểm tra lại tên tệp và thư mục"
