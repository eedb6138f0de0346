"""Puts the pages of the site together: those of this folder, those that stand elsewhere, those made of the code.

    python docs/make_site.py [FOLDER] && zensical build --strict && python docs/fold_search.py

Links between pages are changed to where these stand on the site, so that they hold there as they do in the project.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import griffe

import thidua

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "build" / "pages"
ELSEWHERE = {
    "README.md": "index.md",
    "README.en.md": "english.md",
    "CHANGELOG.md": "thay-doi.md",
    "CONTRIBUTING.md": "cung-lam.md",
    "SECURITY.md": "bao-mat.md",
    "LICENSE": "mit.md",
    "examples/departments/README.md": "tap-lenh.md",
}
"""Pages outside this folder, by their names on the site."""
EXAMPLES = "vi-du.md"
_LOOK = ".md-typeset img { border: 1px solid #bbb; background: #fff; }\n"
"""A printed page is white on a dark site, too."""
_LINK = re.compile(r"(?<=\]\()(?P<to>[^)#:\s]+)(?=(?:#[^)\s]*)?\))")
_CODE = re.compile(r"((?<!`)`[^`]+`(?!`))")
_ITEM = re.compile(r"\d\. ")
_ROLE = re.compile(r":(?:class|func|meth|mod|data|exc|attr):`~?\.?(?P<name>[\w.]+)`")


def main(pages: Path = PAGES) -> None:
    """Writes the pages into a folder, which holds nothing else."""
    shutil.rmtree(pages, ignore_errors=True)
    shutil.copytree(ROOT / "docs" / "images", pages / "images")
    for path in (ROOT / "examples").rglob("*.png"):
        shutil.copy(path, pages / _picture(path))
    (pages / "trang.css").write_text(_LOOK, "utf-8")
    places = {f"docs/{path.name}": path.name for path in (ROOT / "docs").glob("*.md")} | ELSEWHERE
    for place, name in places.items():
        text = (ROOT / place).read_text("utf-8")
        text = text if place.endswith(".md") else f"# {place}\n\n```text\n{text}```\n"
        (pages / name).write_text(typed(linked(text, Path(place).parent)), "utf-8")
    (pages / EXAMPLES).write_text(examples(), "utf-8")
    (pages / "api.md").write_text(names(), "utf-8")


def linked(text: str, folder: Path) -> str:
    """A page with its links as the site has them; ``folder`` is where it stands in the project."""

    def there(match: re.Match[str]) -> str:
        at = (ROOT / folder / match["to"]).resolve()
        if not at.is_relative_to(ROOT):
            return match[0]
        name = at.relative_to(ROOT).as_posix()
        if at.suffix == ".png" and name.startswith("examples/"):
            return _picture(at)
        if name not in ELSEWHERE and (name == "examples" or name.startswith("examples/")):
            return EXAMPLES + (f"#{at.stem}" if at.suffix == ".yaml" else "")
        return ELSEWHERE.get(name, name.removeprefix("docs/"))

    return _LINK.sub(there, text)


def typed(text: str) -> str:
    """A page as the Markdown of the site wants it, where GitHub's has other escapes and steps.

    There a backslash stands before a bar even in the code of a table's cell, and may stand before ``<``; here the one
    would be shown, and behind the other a tag would begin that swallows what follows. What stands in braces at the end
    of a cell would be taken for attributes of the cell. What belongs to ``1. `` stands four steps in, not three.
    """
    lines, fenced, in_item = [], False, False
    for line in text.splitlines(keepends=True):
        fenced ^= line.lstrip().startswith("```")
        if line.strip() and not line.startswith("   "):
            in_item = not fenced and bool(_ITEM.match(line))
        if not fenced and (r"\<" in line or line.lstrip().startswith("|")):
            parts = _CODE.split(line)  # what is no code, and code, by turns
            parts[::2] = (one.replace(r"\<", "&lt;").replace("{", "&#123;") for one in parts[::2])
            parts[1::2] = (one.replace(r"\|", "|") for one in parts[1::2])
            line = "".join(parts)
        lines.append(f" {line}" if in_item and line.startswith("   ") else line)
    return "".join(lines)


def _picture(path: Path) -> str:
    """Where a picture of an example stands on the site."""
    return f"images/{path.parent.name}-{path.name}"


def examples() -> str:
    """The page of the example plans, each as it is typed."""
    head = "# Kế hoạch ví dụ\n\nMỗi tệp in được ngay; trang in của vài tệp ở [Trưng bày](trung-bay.md).\n"
    plans = sorted((ROOT / "examples").glob("*.yaml"))
    shown = (f"\n## {one.stem}\n\n```yaml\n{one.read_text('utf-8').rstrip()}\n```\n" for one in plans)
    return "".join((head, *shown))


def names() -> str:
    """The page of the public names, functions first."""
    ordered = sorted(thidua.__all__, key=lambda name: (name[0].isupper(), name.lower()))
    values = (getattr(thidua, name) for name in ordered)
    shown = (f"\n::: {value.__module__}.{value.__qualname__}\n" for value in values)
    head = "# API\n\nMọi tên công khai của `thidua`, lấy từ mã nguồn; những tên khác có thể đổi.\n"
    return "".join((head, *shown))


class Roles(griffe.Extension):
    """Names that docstrings refer to, shown as code; mkdocstrings asks it."""

    def on_instance(self, *, obj: griffe.Object, **_: object) -> None:
        """Of each object that is read."""
        if obj.docstring:
            obj.docstring.value = _ROLE.sub(lambda one: f"`{one['name']}`", obj.docstring.value)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
