"""The copy of the word lists: taken for the very bytes that it was made of, and for nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from thidua import listed
from thidua.listed import PACKAGE, copied

TABLE = PACKAGE / "grammar" / "kinds.toml"


def test_a_list_that_was_changed_is_not_taken_from_the_copy() -> None:
    data = TABLE.read_bytes()
    assert copied(TABLE, data) == tomllib.loads(data.decode())
    assert copied(TABLE, data + b"\n") is None


def test_a_file_of_others_is_never_taken_from_the_copy(tmp_path: Path) -> None:
    other = tmp_path / "grammar" / "kinds.toml"
    assert copied(other, TABLE.read_bytes()) is None


@pytest.mark.parametrize("broken", ["", "{", None])
def test_without_a_copy_the_lists_are_read_themselves(
    broken: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "listed.json"
    if broken is not None:
        copy.write_text(broken, "utf-8")
    monkeypatch.setattr(listed, "COPY", copy)
    listed._copy.cache_clear()
    try:
        assert listed.listed(str(TABLE), "kinds") == tomllib.loads(TABLE.read_text("utf-8"))
    finally:
        listed._copy.cache_clear()
