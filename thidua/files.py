"""The bytes of a file, and a hint where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from thidua.errors import PlanError, Problem
from thidua.wording import nearest


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


def _neighbour(path: Path) -> str:
    try:
        names = [other.name for other in path.parent.iterdir()]
    except OSError:
        return f"không có thư mục {path.parent}"
    return nearest(path.name, names) or "kiểm tra lại tên tệp và thư mục"
