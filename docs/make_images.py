"""Makes the page images of the docs: every example plan, printed by LibreOffice, as PNG.

python docs/make_images.py
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

import thidua

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images"


def main() -> None:
    """Prints each example and keeps its pages as ``docs/images/<plan>-<page>.png``."""
    for plan in (ROOT / "examples").glob("*.yaml"):
        for old in IMAGES.glob(f"{plan.stem}-*.png"):
            old.unlink()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plans = sorted((ROOT / "examples").glob("*.yaml"))
        files = [thidua.write(thidua.read(plan), folder / f"{plan.stem}.docx") for plan in plans]
        soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*soffice, "--outdir", str(folder), *map(str, files)], check=True, capture_output=True)
        for file in files:
            pdf = file.with_suffix(".pdf")
            subprocess.run(["pdftoppm", "-r", "60", "-gray", "-png", str(pdf), str(IMAGES / file.stem)], check=True)


if __name__ == "__main__":
    main()
