"""Web pages for everyone: axe-core, in a browser, finds nothing on any page, on a desk or on a phone.

Every bundled template that has a ``document.html`` is asked. The pages stand in frames as wide as a screen, all of a
template in one start of the browser.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from html import escape, unescape
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from support import EXAMPLES, chromium, need, need_axe

import thidua
from thidua.shapes import shapes
from thidua.templates import bundled, get_template

pytestmark = pytest.mark.once

FAMILIES = [name for name in bundled() if "html" in get_template(name).formats]
DESK, PHONE, SMALL = 1280, 390, 320
"""Widths of a window, px."""
_OF_EXAMPLES = ("ngan", "so-noi-vu", "chi-bo", "lien-tich", "phu-luc-ngang")
_OF_SHAPES = ("dau-chi", "day-du", "phu-luc", "ba-cho-ky", "trong", "chu-thich", "bo-cuc", "nhieu-cap")
PLANS = {path.stem: thidua.read(path) for path in EXAMPLES if path.stem in _OF_EXAMPLES} | {
    f"hình {shape.name}": shape.plan for shape in shapes() if shape.name in _OF_SHAPES
}
_SLOGAN = "“Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”"
PLANS["khẩu hiệu dài"] = PLANS["ngan"].evolve(
    trich_yeu=f"Thực hiện phong trào thi đua {_SLOGAN} giai đoạn 2026 - 2030",
    phu_luc=[{"tiêu đề": f"Danh mục tiêu chí của tập thể, cá nhân tham gia phong trào {_SLOGAN}", "gồm": ["Một ý."]}],
)
ASKED = {"color-contrast", "document-title", "heading-order", "html-has-lang", "landmark-one-main", "list",
         "page-has-heading-one", "region"}  # fmt: skip
"""Rules that have something to say of every page: that they passed shows that axe has looked."""
_ASK = """
addEventListener("load", async () => {
  const found = [];
  for (const frame of document.querySelectorAll("iframe")) {
    const inside = frame.contentWindow, root = inside.document.documentElement;
    inside.eval(document.getElementById("axe").textContent);
    const { violations, passes } = await inside.axe.run();
    found.push({
      page: frame.title, passes: passes.map(rule => rule.id), over: root.scrollWidth - root.clientWidth,
      wrong: violations.flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 200)}`)),
    });
  }
  const said = document.createElement("pre");
  said.textContent = JSON.stringify(found);
  document.body.replaceChildren(said);
});
"""


def _asked(pages: Mapping[str, tuple[str, int]], folder: Path) -> list[dict[str, Any]]:
    """What axe says of pages, each with the width of its window."""
    axe = need_axe().replace("</script", r"<\/script")
    frames = "".join(
        f'<iframe title="{name}" style="border:0;width:{width}px;height:800px" srcdoc="{escape(page)}"></iframe>'
        for name, (page, width) in pages.items()
    )
    probe = folder / "probe.html"
    head = f'<!DOCTYPE html><title>?</title><script type="text/plain" id="axe">{axe}</script>'
    probe.write_text(f"{head}<body>{frames}<script>{_ASK}</script></body>", "utf-8")
    dumped = chromium("--window-size=1400,900", "--virtual-time-budget=600000", "--dump-dom", probe.as_uri())
    (said,) = re.findall("<pre>(.*?)</pre>", dumped, re.DOTALL)
    found: list[dict[str, Any]] = json.loads(unescape(said))
    assert [one["page"] for one in found] == list(pages)
    return found


def _each(pages: Mapping[str, str]) -> Iterable[tuple[str, tuple[str, int]]]:
    return ((f"{name}, {width} px", (page, width)) for name, page in pages.items() for width in (DESK, PHONE, SMALL))


def test_there_are_templates_with_a_page() -> None:
    assert {"nd30", "dang", "tin-bai"} <= {*FAMILIES}


@pytest.mark.parametrize("family", FAMILIES)
def test_axe_finds_nothing_and_no_page_is_wider_than_its_screen(family: str, tmp_path: Path) -> None:
    need("chromium")
    pages = {name: thidua.render(plan, "html", template=family).decode() for name, plan in PLANS.items()}
    found = _asked(dict(_each(pages)), tmp_path)
    assert {one["page"]: one["wrong"] for one in found if one["wrong"]} == {}
    assert {one["page"]: one["over"] for one in found if one["over"]} == {}
    for one in found:
        assert ASKED - {"list"} <= {*one["passes"]}, one["page"]


@pytest.mark.parametrize("family", FAMILIES)
def test_head_cells_say_what_they_are_of_and_boxes_that_scroll_have_a_name(family: str) -> None:
    for plan in PLANS.values():
        root = lxml.html.document_fromstring(thidua.render(plan, "html", template=family))
        assert all(cell.get("scope") for cell in root.iter("th"))
        for table in root.iter("table"):
            if table.get("role") != "presentation":
                assert list(table.iter("th"))
        for box in root.xpath("//*[@tabindex]"):
            assert (box.get("tabindex"), bool(box.get("role")), bool(box.get("aria-label"))) == ("0", True, True)


WRONG = {
    "color-contrast": ("#c80000", "#f00"),
    "document-title": ("<title>", "<title hidden></title><title>"),
    "html-has-lang": ('<html lang="vi">', "<html>"),
    "region": ("<main>", "<p>Ngoài</p><main>"),
    "scrollable-region-focusable": (' tabindex="0"', ""),
    "heading-order": ("<h3", "<h5"),
    "wider": ("</main>", '<p style="width:1300px">Rộng</p></main>'),
}
"""What breaks a page, by the rule that finds it."""


def test_what_is_wrong_is_found(tmp_path: Path) -> None:
    need("chromium")
    page = thidua.render(PLANS["hình day-du"], "html").decode()
    broken = {rule: page.replace(*change) for rule, change in WRONG.items()}
    assert all(one != page for one in broken.values())
    for one in _asked({rule: (text, PHONE) for rule, text in broken.items()}, tmp_path):
        if one["page"] == "wider":
            assert one["over"] > 0
        else:
            assert {wrong.partition(":")[0] for wrong in one["wrong"]} >= {one["page"]}
