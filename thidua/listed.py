"""Word lists and other tables of the package, each a TOML file, read from one copy that a machine reads at once."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

PACKAGE = Path(__file__).parent
COPY = PACKAGE / "listed.json"
"""What all of them say, each with the size and checksum of its file: made by ``docs/make_prepared.py``."""


def listed(module: str, name: str) -> Mapping[str, Any]:
    """What the table ``name`` beside a module (its ``__file__``) says; nobody may change it."""
    path = Path(module).with_name(f"{name}.toml")
    data = path.read_bytes()
    said = copied(path, data)
    if said is None:
        import tomllib  # it takes as long as all the tables in the copy

        said = tomllib.loads(data.decode("utf-8"))
    return said


def copied(path: Path, data: bytes) -> Mapping[str, Any] | None:
    """What the copy says of a file with these bytes; ``None`` where it was made of others, or of no such file."""
    if not path.is_relative_to(PACKAGE):
        return None
    made_of, said = _copy().get(path.relative_to(PACKAGE).as_posix(), ("", None))
    return said if made_of == mark(data) else None


def mark(data: bytes) -> str:
    """By what the bytes of a file are known again."""
    return f"{len(data)} {crc32(data)}"


@cache
def _copy() -> Mapping[str, tuple[str, Mapping[str, Any] | None]]:
    import json  # not every program that imports thidua prints a document

    try:
        copy: dict[str, tuple[str, Mapping[str, Any]]] = json.loads(COPY.read_bytes())
    except (OSError, ValueError):
        return {}
    return {**copy}
