"""Makes the gallery: what each template prints of some plans as Word, PDF and web page, a small picture each; the page.

``make gallery``, where LibreOffice, Poppler and Chromium are; what the page says needs none of them. The pictures are
small enough to be kept with the page, so that whoever builds the site needs none of them either. It makes the picture
of README.md, and those of the examples of departments, too.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs
from PIL import Image

import thidua
from thidua.templates import bundled, get_template

ROOT = Path(__file__).parent.parent
IMAGES = ROOT / "docs" / "images" / "trung-bay"
GALLERY = ROOT / "docs" / "trung-bay.md"
EXAMPLES = ROOT / "examples"
SHOWN = {"nd30": ("so-noi-vu", "ubnd-xa"), "hd05": ("dang-uy-xa", "chi-bo")}
"""The plans that a template is shown with, by its convention."""
MORE = {"nd30": ("lien-tich", "truong-hoc-duyet")}
"""Those that show what only this template has."""
PICTURED = {"docx": "Word (LibreOffice)", "pdf": "PDF (typst)", "html": "Trang web (Chromium)"}
"""The formats that have a look, and what shows it."""
TEXTS = ("txt", "md")
WIDTH = 320
"""Pixels of a picture."""
BROWSER = (860, 1190)
"""Pixels of a window that shows a sheet of A4 as a sheet; across for one that lies across."""
GREYS = 4
HEAD = """# Trưng bày

Mỗi mẫu in vài kế hoạch của [`examples/`](../examples), thành mỗi định dạng: trang đầu của bản Word do LibreOffice in,
trang đầu của PDF, phần đầu của trang web trong Chromium, những dòng đầu (bỏ dòng trống) của bản chữ và bản Markdown.
Hình nhỏ, để xem dáng trang (bấm vào thì lớn hơn); muốn đọc thì in lấy bằng lệnh ghi ở đó. Chưa ai xem các trang này
trong chính Word. Trang này và các hình do `make gallery` làm ra."""
LINES = 10
"""Of a text so many are shown."""


@attrs.frozen
class Shown:
    """A plan as a template prints it."""

    template: str
    plan: Path

    @property
    def name(self) -> str:
        """Of its files: the template before the plan."""
        return f"{self.template}-{self.plan.stem}"

    def written(self, folder: Path, format: str) -> Path:
        """The document, in a folder."""
        return thidua.write(thidua.read(self.plan), folder / f"{self.name}.{format}", template=self.template)


def shown(template: str) -> Sequence[Shown]:
    """What a template is shown with."""
    names = (*SHOWN[get_template(template).kieu.quy_uoc], *MORE.get(template, ()))
    return [Shown(template, EXAMPLES / f"{name}.yaml") for name in names]


def everything() -> Sequence[Shown]:
    """All that the page shows, in its order."""
    return [one for template in sorted(bundled()) for one in shown(template)]


def main() -> None:
    """Writes the pictures and the page, and takes away what is shown no more."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    kept: set[Path] = set()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for format, pictures in (("docx", of_word), ("pdf", of_pdf), ("html", of_web)):
            for one, picture in pictures(everything(), folder):
                path = IMAGES / f"{one.name}.{format}.png"
                small(picture).save(path, optimize=True)
                kept.add(path)
        _of_the_readme(folder)
        _of_departments(folder)
    for old in set(IMAGES.glob("*.png")) - kept:
        old.unlink()
    GALLERY.write_text(page(), "utf-8")


def of_word(all_shown: Sequence[Shown], folder: Path) -> Iterator[tuple[Shown, Image.Image]]:
    """The first page of each Word file, as LibreOffice prints it."""
    printed = _printed([one.written(folder, "docx") for one in all_shown], folder)
    for one, pdf in zip(all_shown, printed, strict=True):
        yield one, _first_page(pdf)


def of_pdf(all_shown: Sequence[Shown], folder: Path) -> Iterator[tuple[Shown, Image.Image]]:
    """The first page of each PDF."""
    for one in all_shown:
        yield one, _first_page(one.written(folder, "pdf"))


def of_web(all_shown: Sequence[Shown], folder: Path) -> Iterator[tuple[Shown, Image.Image]]:
    """The top of each web page, in a window for its sheet, upright or across."""
    browser = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-sync",
        "--disable-background-networking", "--disable-component-update", "--no-first-run",
        f"--user-data-dir={folder}/browser",
    ]  # fmt: skip
    for one in all_shown:
        picture, file = folder / f"{one.name}.web.png", one.written(folder, "html")
        across = _first_page(one.written(folder, "pdf"))
        width, height = BROWSER[::-1] if across.width > across.height else BROWSER
        seen = [f"--window-size={width},{height}", f"--screenshot={picture}", file.as_uri()]
        subprocess.run([*browser, *seen], check=True, capture_output=True)
        yield one, Image.open(picture)


def _printed(files: Sequence[Path], folder: Path) -> Sequence[Path]:
    """Word files, as LibreOffice prints them."""
    soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*soffice, "--outdir", folder / "word", *files], check=True, capture_output=True)
    return [folder / "word" / f"{file.stem}.pdf" for file in files]


def _first_page(pdf: Path, resolution: int = 90) -> Image.Image:
    picture = pdf.with_suffix("")
    subprocess.run(
        ["pdftoppm", "-r", str(resolution), "-gray", "-singlefile", "-png", pdf, picture],
        check=True,
    )
    return Image.open(f"{picture}.png")


def _of_the_readme(folder: Path) -> None:
    (pdf,) = _printed([thidua.write(thidua.read(EXAMPLES / "ngan.yaml"), folder / "ngan.docx")], folder)
    _first_page(pdf, 60).save(IMAGES.parent / "ngan-1.png", optimize=True)


def _of_departments(folder: Path) -> None:
    """The first document that the script of each department makes."""
    for script in sorted((EXAMPLES / "departments").glob("*/lam.py")):
        out = folder / script.parent.name
        subprocess.run([sys.executable, script, out], check=True, capture_output=True)
        (pdf,) = _printed([min(out.glob("*.docx"))], folder)
        _first_page(pdf, 60).save(script.parent / "ban-in.png", optimize=True)


def small(picture: Image.Image) -> Image.Image:
    """A picture as the gallery holds it: of one width, in a few greys."""
    height = round(picture.height * WIDTH / picture.width)
    return picture.convert("L").resize((WIDTH, height), Image.Resampling.LANCZOS).quantize(GREYS)


def page() -> str:
    """What ``docs/trung-bay.md`` says."""
    lines = [HEAD]
    for template in sorted(bundled()):
        lines += ["", f"## {template}", "", get_template(template).title]
        all_of_it = shown(template)
        for one in all_of_it:
            lines += ["", f"### {one.name}", "", _told(one.plan), "", *_pictures(one)]
        lines += ["", *_commands(all_of_it[0])]
        for format in TEXTS:
            lines += _text(all_of_it[0], format)
    return "\n".join(lines) + "\n"


def _told(plan: Path) -> str:
    """What the first line of an example says of it."""
    first = plan.read_text("utf-8").partition("\n")[0]
    return f"[`{plan.name}`](../examples/{plan.name}): {first.removeprefix('# ')}."


def _pictures(one: Shown) -> Sequence[str]:
    paths = {format: f"images/{IMAGES.name}/{one.name}.{format}.png" for format in PICTURED}
    cells = (f"[![{one.name}.{format}]({path})]({path})" for format, path in paths.items())
    return (f"| {' | '.join(PICTURED.values())} |", "|---" * len(PICTURED) + "|", f"| {' | '.join(cells)} |")


def _commands(one: Shown) -> Sequence[str]:
    formats = [format for format in (*PICTURED, *TEXTS) if format in get_template(one.template).written]
    called = (
        f"$ thidua write examples/{one.plan.name} {one.name}.{format} --template {one.template}" for format in formats
    )
    return ("```console", *(line for call in called for line in (call, "...")), "```")


def _text(one: Shown, format: str) -> Sequence[str]:
    """The first lines of a text, those that are not empty."""
    if format not in get_template(one.template).written:
        return ()
    said = thidua.render(thidua.read(one.plan), format, template=one.template).decode("utf-8").splitlines()
    full = [line.rstrip() for line in said if line.strip()][:LINES]
    return ("", f"`{one.name}.{format}`:", "", "```text", *full, "...", "```")


if __name__ == "__main__":
    main()
