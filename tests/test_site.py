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
from support import chromium, need_module

import thidua

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.once  # what builds it is no part of what other versions install
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
    fold = [sys.executable, ROOT / "docs" / "fold_search.py", folder / "build" / "site"]
    subprocess.run(fold, check=True)
    return folder / "build" / "site"


def test_each_page_stands_in_the_way_through_the_site(site: Path) -> None:
    named = re.findall(r'"([\w-]+)\.md"', (ROOT / "zensical.toml").read_text("utf-8"))
    assert sorted({*named, "404"}) == sorted(page.stem for page in site.glob("*.html"))
    assert len(named) == len({*named})


def test_no_page_ends_early_and_tables_are_shown_as_they_are_typed(site: Path) -> None:
    """Each heading is there, each row with its cells; no brace of an example is lost, no backslash added to it."""
    for page in (ROOT / "docs").glob("*.md"):
        lines, fenced = [], False
        for line in page.read_text("utf-8").splitlines():
            fenced ^= line.lstrip().startswith("```")
            lines += [] if fenced else [line]
        (article,) = lxml.html.parse(site / f"{page.stem}.html").xpath("//article")
        assert len(article.xpath(".//h2 | .//h3")) == len([one for one in lines if re.match("###? ", one)]), page.name
        rows = [one for one in lines if re.match(" *[|]", one) and not re.fullmatch(r" *\|[-:| ]+\|", one)]
        for typed, row in zip(rows, article.xpath(".//tr"), strict=True):
            shown = "".join(row.itertext())
            assert [shown.count(sign) for sign in "{}"] == [typed.count(sign) for sign in "{}"], (page.name, shown)
            assert not re.search(r"\\[|<]", shown), (page.name, shown)
            assert len(row) == len(row.xpath("ancestor::table//th")), (page.name, shown)
            assert not row.xpath(".//style | .//iframe | .//div | .//p"), (page.name, shown)


def test_a_list_is_one_list_whatever_stands_between_its_items(site: Path) -> None:
    for page in (ROOT / "docs").glob("*.md"):
        text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
        (article,) = lxml.html.parse(site / f"{page.stem}.html").xpath("//article")
        shown = [str(number) for found in article.xpath(".//ol") for number in range(1, len(found) + 1)]
        assert shown == re.findall(r"^(\d+)\. ", text, re.MULTILINE), page.name


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


SEARCH = """<!DOCTYPE html>
<meta charset="utf-8">
<pre id="found"></pre>
<script>
const said = [];
self.postMessage = (message) => { said.push(message); };
</script>
<script>%s</script>
<script>
const ask = (data) => new Promise((done) => { self.onmessage({ data }); setTimeout(() => done(said.pop()), 300); });
(async () => {
  await ask({ type: 0, data: %s });
  const found = {};
  for (const input of %s) {
    const { data } = await ask({ type: 2, data: { input } });
    found[input] = data.items.map((one) => one.id);
  }
  document.getElementById("found").textContent = JSON.stringify(found);
})();
</script>
"""
"""A page that runs the script of the search, in the page itself, and says which items are found by what is typed."""


def test_words_are_found_with_and_without_accents(site: Path, tmp_path: Path) -> None:
    (script,) = (site / "assets" / "javascripts" / "workers").glob("search.*.js")
    index = json.loads((site / "search.json").read_text("utf-8"))
    texts = ("Kế hoạch của Sở", "Văn bản của Đảng", "Nơi nhận", "ke-hoach.yaml dang")
    index["items"] = [{**index["items"][0], "title": text, "text": "", "path": []} for text in texts]
    typed = ["ke hoach", "KẾ HOẠCH", "dang", "đảng", "nơi nhan", "quyet dinh"]
    page = tmp_path / "search.html"
    page.write_text(SEARCH % (script.read_text("utf-8"), json.dumps(index), json.dumps(typed)), "utf-8")
    shown = chromium("--virtual-time-budget=10000", "--dump-dom", page.as_uri())
    found = json.loads(re.findall(r'<pre id="found">(.*)</pre>', shown)[0])
    found = {words: sorted(places) for words, places in found.items()}
    assert found == {
        "ke hoach": [0, 3], "KẾ HOẠCH": [0, 3], "dang": [1, 3], "đảng": [1, 3], "nơi nhan": [2], "quyet dinh": []
    }  # fmt: skip


def test_each_public_name_has_its_words_a_parameter_a_line_and_no_role_is_left(site: Path) -> None:
    tree = lxml.html.parse(site / "api.html")
    headings = {one.split(".")[-1] for one in tree.xpath("//h2/@id")}
    assert {*thidua.__all__} <= headings
    shown = [one.text_content() for one in tree.xpath("//div[contains(@class, 'doc-signature')]")]
    lines = [line for one in shown for line in one.splitlines()]
    assert max(map(len, lines)) <= 100
    assert not [line for line in lines if line.strip().startswith("|")]  # a type, broken off its parameter
    said = [one.text_content() for one in tree.xpath("//div[contains(@class, 'doc-contents')]/p")]
    assert len(said) > len(thidua.__all__)
    assert not [one for one in said if re.search(r":\w+:`|:(?:class|func|meth|data|exc|attr):", one)]
