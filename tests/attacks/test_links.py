"""No document makes who reads it call anybody: what may be fetched is held before a server that listens."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from attacks.makers import linked
from ruamel.yaml import YAML
from support import need

import thidua
from thidua import office, programs

CASES = {
    case["name"]: case for case in YAML(typ="safe").load(Path(__file__).with_name("links.yaml").read_text("utf-8"))
}


FENCED = [
    (name, fence)
    for name, case in CASES.items()
    for fence in ("as it is", "settings alone", "none")
    if fence == "as it is" or (case["format"] in ("doc", "odt", "rtf") and (fence != "none" or case["calls"]))
]
"""Every case as it is; with less to hold it back where a program reads it that has a network."""


@pytest.mark.parametrize(("name", "fence"), FENCED)
def test_a_document_that_is_read_calls_nobody(
    name: str, fence: str, server: tuple[str, list[bytes]], monkeypatch: pytest.MonkeyPatch
) -> None:
    case, (address, heard) = CASES[name], server
    url = f"{address}/"
    if case["format"] != "docx":
        need("pdftotext" if case["format"] == "pdf" else "soffice")
    if fence != "as it is":
        monkeypatch.setattr(programs, "unconnected", lambda: ())
    if fence == "none":
        monkeypatch.setattr(office, "_SETTINGS", {})
    content = "".join((case["begin"], *case["pieces"], case["end"])).replace("URL", url)
    data = linked(case["format"], content, url)
    with contextlib.suppress(thidua.PlanError):  # what is no document may be refused, having called nobody
        thidua.verify(data, thidua.KeHoach(trich_yeu="Một việc"), format=case["format"])
    assert bool(heard) == (fence == "none")  # without any, it would: so there is something to hold back
