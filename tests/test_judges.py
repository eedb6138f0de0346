"""Programs that this project did not write, each a judge of every document of Word: of each template and example.

More judges elsewhere: openxml-audit, python-docx and LibreOffice in ``test_promises``, Chromium and Poppler in
``test_one_text``, pdfua in ``test_pdf``.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import docx
import docxtpl
import jinja2
import pytest
from markupsafe import Markup
from support import EXAMPLES, need, need_module
from texts import docx_text

import thidua
from thidua.engine.helpers import HELPERS
from thidua.engine.values import printed
from thidua.grammar.looks import plain_words
from thidua.layout.lines import Dong, Ke, Khoi
from thidua.templates import Template, bundled

BUNDLED = Path(thidua.__file__).parent / "templates"
READ = {path.stem: thidua.read(path) for path in EXAMPLES}
EACH = [
    pytest.param(family, name, id=f"{family}-{name}")
    for family in bundled()
    for name, plan in READ.items()
    if Template(family).convention(plan) == plan.quy_uoc
    and not (plan.quy_uoc == "hd05" and f"{family}-dang" in bundled())
]
"""Each template with the examples that it prints itself; a paper of the Party is printed by its twin."""


def test_docx_integrity_finds_nothing(tmp_path: Path) -> None:
    check = need(str(Path(sys.executable).parent / "docx-integrity"))
    files = [tmp_path / f"{one.id}.docx" for one in EACH]
    for file, one in zip(files, EACH, strict=True):
        family, name = one.values
        file.write_bytes(thidua.render(READ[str(name)], "docx", template=str(family)))
    command = [check, "check", "--fail-on", "warn", *map(str, files)]  # told only: a header that no page has
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_docxcompose_joins_the_documents() -> None:
    composer = need_module("docxcompose.composer")
    data = [thidua.render(plan, "docx") for plan in READ.values()]
    joined = composer.Composer(docx.Document(io.BytesIO(data[0])))
    for one in data[1:]:
        joined.append(docx.Document(io.BytesIO(one)))
    saved = io.BytesIO()
    joined.save(saved)
    said = _words(docx_text(saved.getvalue()))
    at = 0
    for one in data:
        for word in _words(_body(one)):
            at = said.index(word, at) + 1


def _body(data: bytes) -> str:
    """The words of a document without its headers and footers."""
    return "\n".join(paragraph.text for paragraph in docx.Document(io.BytesIO(data)).paragraphs)


# --- docxtpl ------------------------------------------------------------------------------------------------------
# Our templates are written in docxtpl's language, and it prints the same words of them, but for these:
# - `{{p x }}` is Word's markup to docxtpl and a line in the look of its paragraph here: printed as `{{ x }}` there;
# - nothing is printed where there is no value, and a day as it is written;
# - the rules under names are drawn;
# - the marks of texts (`**`, `\\*`, `[1]`) are signs like others to it;
# - filters of thidua are given to it.


def _for_docxtpl(template: bytes) -> io.BytesIO:
    changed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template)) as old, zipfile.ZipFile(changed, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if re.match(r"word/\w+\.xml", part.filename):
                data = data.replace(b"{{p ", b"{{ ")
            new.writestr(part, data)
    return changed


def _written(value: Any) -> Any:
    if value is None or isinstance(value, Ke):
        return ""
    if isinstance(value, Khoi):
        value = " ".join(str(value.bang).split()) if value.bang else value.dong
    if isinstance(value, Dong):
        return value.words
    if isinstance(value, thidua.Bang):
        cells = (str(cell) for row in value.dong for cell in ((row,) if isinstance(row, str) else row))
        return " ".join((value.tieu_de, *(column.ten for column in value.cot), *cells))
    if isinstance(value, tuple):
        return " ".join(map(_written, value))
    return value if isinstance(value, Markup) else plain_words(printed(value))


def _words(text: str) -> list[str]:
    return text.casefold().split()


def _word_file(family: str) -> Path:
    """The Word file that a family prints, its own or that of the one that it extends."""
    own = BUNDLED / family / "document.docx"
    base = tomllib.loads((BUNDLED / family / "template.toml").read_text("utf-8")).get("extends", "")
    return own if own.is_file() else _word_file(base)


@pytest.mark.parametrize(("family", "name"), EACH)
def test_docxtpl_prints_the_same_words(family: str, name: str) -> None:
    template, plan = Template(family), READ[name]
    environment = jinja2.Environment(autoescape=True, finalize=_written)
    environment.filters |= {name: helper.make for name, helper in HELPERS.items()}
    document = docxtpl.DocxTemplate(_for_docxtpl(_word_file(family).read_bytes()))
    document.render(template.values(plan), environment, autoescape=True)
    saved = io.BytesIO()
    document.save(saved)
    theirs, ours = docx_text(saved.getvalue()), docx_text(thidua.render(plan, "docx", template=family))
    assert _words(theirs) == _words(ours)
