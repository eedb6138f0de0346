"""The site of the docs: built strictly (each link, anchor and page is there), whole without a network, searchable."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest
from support import need_module

import thidua

ROOT = Path(__file__).parent.parent
OUTWARD = re.compile(r"(?:https?:)?//")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site as ``make site`` builds it, elsewhere."""
    need_module("zensical")
    need_module("mkdocstrings")
    folder = tmp_path_factory.mktemp("site")
    shutil.copy(ROOT / "zensical.toml", folder)
    (folder / "docs").symlink_to(ROOT / "docs")  # of which mkdocstrings asks
    make = [sys.executable, ROOT / "docs" / "make_site.py", folder / "build" / "pages"]
    subprocess.run(make, check=True, capture_output=True, cwd=ROOT)
    build = [sys.executable, "-m", "zensical", "build", "--strict"]
    done = subprocess.run(build, capture_output=True, cwd=folder, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "build" / "site"


def test_each_page_stands_in_the_way_through_the_site(site: Path) -> None:
    named = re.findall(r'"([\w-]+)\.md"', (ROOT / "zensical.toml").read_text("utf-8"))
    assert sorted({*named, "404"}) == sorted(page.stem for page in site.glob("*.html"))
    assert len(named) == len({*named})


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    for page in site.glob("*.html"):
        tree = lxml.html.parse(page)
        loaded = tree.xpath("//script/@src | //img/@src | //link[not(@rel='canonical')]/@href | //iframe/@src")
        assert not [one for one in loaded if OUTWARD.match(one)]
        assert tree.getroot().get("lang") == "vi"


def test_words_of_each_page_are_found(site: Path) -> None:
    index = json.loads((site / "search.json").read_text("utf-8"))
    found = {item["location"].partition("#")[0] for item in index["items"]}
    assert found == {page.name for page in site.glob("*.html")} - {"404.html"}
    assert any("căn cứ" in item["text"] for item in index["items"])
    assert index["config"]["lang"] == ["vi"]


def test_each_public_name_has_its_words_and_no_role_is_left(site: Path) -> None:
    tree = lxml.html.parse(site / "api.html")
    headings = {one.split(".")[-1] for one in tree.xpath("//h2/@id")}
    assert {*thidua.__all__} <= headings
    said = [one.text_content() for one in tree.xpath("//div[contains(@class, 'doc-contents')]/p")]
    assert len(said) > len(thidua.__all__)
    assert not [one for one in said if re.search(r":\w+:`|:(?:class|func|meth|data|exc|attr):", one)]
