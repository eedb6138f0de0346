"""Makes the page images of the docs: every example plan, and every template, printed as PNG; writes the gallery.

python docs/make_images.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import thidua
from thidua.templates import bundled, get_template

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"
GALLERY = ROOT / "docs" / "trung-bay.md"
EXAMPLE = ROOT / "examples" / "so-noi-vu.yaml"
PARTY = ROOT / "examples" / "dang-uy-xa.yaml"
"""The plan that each template is shown with; the Party's template is shown with a Party body's."""


def main() -> None:
    """Prints each example as ``docs/images/<plan>-<page>.png``, each template as ``docs/images/mau-<template>-…``."""
    names = [*(plan.stem for plan in (ROOT / "examples").glob("*.yaml")), *(f"mau-{name}" for name in bundled())]
    for old in (path for name in names for path in _pages(name)):
        old.unlink()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plans = sorted((ROOT / "examples").glob("*.yaml"))
        files = [thidua.write(thidua.read(plan), folder / f"{plan.stem}.docx") for plan in plans]
        files += [
            thidua.write(thidua.read(_shown(template)), folder / f"mau-{template}.docx", template=template)
            for template in bundled()
        ]
        _print(files, folder)
        for script in sorted((ROOT / "examples" / "departments").glob("*/lam.py")):
            out = folder / script.parent.name
            subprocess.run([sys.executable, str(script), str(out)], check=True)
            _print([min(out.glob("*.docx"))], out, script.parent / "ban-in")
    GALLERY.write_text("\n".join(_gallery()) + "\n", "utf-8")


def _pages(name: str) -> Sequence[Path]:
    """The images of the pages of a document, in order: those of ``mau-dang``, and not those of ``mau-dang-ky``."""
    return sorted(IMAGES.glob(f"{name}-[0-9].png"))


def _shown(template: str) -> Path:
    return PARTY if get_template(template).kieu.quy_uoc == "hd05" else EXAMPLE


def _print(files: Sequence[Path], folder: Path, only: Path | None = None) -> None:
    """Prints some documents into ``docs/images``; with ``only`` the first page of one to that name."""
    soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*soffice, "--outdir", str(folder), *map(str, files)], check=True, capture_output=True)
    for file in files:
        pdf = file.with_suffix(".pdf")
        if only:
            subprocess.run(["pdftoppm", "-r", "60", "-singlefile", "-png", str(pdf), str(only)], check=True)
            continue
        pages = ["-l", "2"] if file.stem.startswith("mau-") else []  # two pages show a template
        subprocess.run(["pdftoppm", "-r", "60", "-gray", *pages, "-png", str(pdf), str(IMAGES / file.stem)], check=True)


def _gallery() -> Sequence[str]:
    lines = [
        "# Trưng bày", "",
        "Mỗi mẫu in từ cùng một kế hoạch, `examples/so-noi-vu.yaml` (mẫu của Đảng: `examples/dang-uy-xa.yaml`), bằng",
        "LibreOffice. Trang này và các ảnh do `python docs/make_images.py` làm ra.",
    ]  # fmt: skip
    for template in bundled():
        lines += ["", f"## {template}", "", get_template(template).title, ""]
        lines += [f"![{template}](images/{path.name})" for path in _pages(f"mau-{template}")]
    return lines


if __name__ == "__main__":
    main()
