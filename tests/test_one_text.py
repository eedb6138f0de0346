"""One text on every paper: the words of each family and example are the same in the same order in every format.

Each format is read by a program that this project did not write: Word by LibreOffice, PDF by Poppler, web pages and
Markdown (as markdown-it makes a page of it) by Chromium. What a format has by nature is in one list, with its reason.
"""

from __future__ import annotations

import json
import re
import tempfile
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from html import escape
from pathlib import Path

import attrs
import lxml.html
import pytest
from hypothesis import HealthCheck, given, settings
from markdown_it import MarkdownIt
from strategies import PLAN_DATA, Data, with_texts
from support import EXAMPLES, LONG, chromium, need_module, print_pdf
from texts import docx_text, heads_of, parts_of, pdf_pages, pdf_text

import thidua
from thidua.layout import lay_out
from thidua.model import KeHoach
from thidua.office import print_files
from thidua.templates import Template, bundled

MARKS = {"luu_hanh": "Lưu hành nội bộ", "do_mat": "Mật", "do_khan": "Khẩn", "du_thao": "2"}
PLANS = {path.stem: thidua.read(path) for path in EXAMPLES}
PLANS |= {f"{name}-dau-chi": PLANS[name].evolve(**MARKS) for name in ("ngan", "chi-bo")}
"""The examples, and two short ones, of the State and of the Party, with every mark that a paper may bear."""
EACH = [pytest.param(family, name, id=f"{family}-{name}") for family in bundled() for name in PLANS]


def _words(text: str) -> list[str]:
    """Words as blanks part them; capitals are a style, and typed as such in plain text only."""
    return unicodedata.normalize("NFC", text).casefold().split()


@attrs.frozen
class Decoration:
    """What some formats have beside the text: ``off`` takes it off their words, of which ``plan`` is printed."""

    formats: tuple[str, ...]
    why: str
    off: Callable[[list[str], KeHoach], list[str]]


def _sign(pattern: str) -> Callable[[list[str], KeHoach], list[str]]:
    return lambda words, plan: [word for word in words if not re.fullmatch(pattern, word)]


def _phrases(of: Callable[[KeHoach], Iterable[object]]) -> Callable[[list[str], KeHoach], list[str]]:
    def off(words: list[str], plan: KeHoach) -> list[str]:
        for phrase in map(str, of(plan)):
            words = _without(words, _words(phrase))
        return words

    return off


def _without(words: list[str], phrase: list[str], *, first: bool = True) -> list[str]:
    """The words without a phrase, wherever it stands; the ``first`` is kept where that is no decoration."""
    starts = [at for at in range(len(words)) if phrase and words[at : at + len(phrase)] == phrase]
    for at in reversed(starts if first else starts[1:]):
        words = words[:at] + words[at + len(phrase) :]
    return words


def _heads(words: list[str], plan: KeHoach) -> list[str]:
    for head in heads_of(plan):
        words = _without(words, _words(head), first=False)
    return words


def _margins(plan: KeHoach) -> Iterable[object]:
    return (plan.co_quan.dia_chi if plan.co_quan else "", plan.luu_hanh)


def _beside(plan: KeHoach) -> Iterable[object]:
    printed = lay_out(plan)
    dau, ky = printed.dau, printed.cuoi.ky if printed.cuoi else ()
    marks = (dau.do_mat, dau.do_khan, dau.du_thao)
    signers = [line for one in ky for line in (*one.chuc_vu, one.ho_ten)] if len(ky) > 1 else []
    return [*filter(None, marks), *signers]


PAPER = ("typst", "libreoffice")
PLAIN = ("txt", "md")
DECORATIONS = [
    Decoration((*PAPER, *PLAIN), "dots of a line that is to be filled in by hand are drawn, or typed as one word",
               _sign(r"\.{5,}|…{20,}")),
    Decoration(PAPER, "a table that goes on has its head on each page", _heads),
    Decoration((*PAPER, "html", *PLAIN), "what stands in the margins of a page is no text of Word's body",
               _phrases(_margins)),
    Decoration(("html", "md"), "a bullet of a list is drawn by who shows the list", _sign("[–+·•]")),
    Decoration(("txt",), "the columns of a table are parted by a sign", _sign(r"\|")),
    Decoration(PLAIN, "what stands side by side on paper has its place in a row of lines", _phrases(_beside)),
]  # fmt: skip
"""All that parts the formats. The numbers of pages are taken off by ``pdf_text``."""


Texts = Callable[[str], Mapping[str, Mapping[str, str]]]


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> Texts:
    """The text of each example by its format, of a family that is asked for: each program is run once for all."""
    need_module("typst")
    return cache(lambda family: _texts(family, tmp_path_factory.mktemp("one"), tmp_path_factory.mktemp("paper")))


def _texts(family: str, folder: Path, paper: Path) -> Mapping[str, Mapping[str, str]]:
    template, files = Template(family), []
    for name, plan in PLANS.items():
        for format in template.written:
            files.append(folder / f"{name}.{format}")
            files[-1].write_bytes(thidua.render(plan, format, template=template))
    word = [file for file in files if file.suffix == ".docx"]
    print_pdf(word, paper, "txt:Text (encoded):UTF8")
    print_files(word, paper)
    shown = _shown({file.name: _page(file) for file in files if file.suffix in (".html", ".md")})
    read: dict[str, Callable[[Path], str]] = {
        "docx": lambda file: (paper / f"{file.stem}.txt").read_text("utf-8-sig"),
        "libreoffice": lambda file: _of_pdf(paper / f"{file.stem}.pdf"),
        "typst": lambda file: _of_pdf(folder / f"{file.stem}.pdf"),
        "html": lambda file: shown.get(f"{file.stem}.html", ""),
        "md": lambda file: shown.get(f"{file.stem}.md", ""),
        "txt": lambda file: file.with_suffix(".txt").read_text("utf-8") if file.with_suffix(".txt") in files else "",
    }
    return {file.stem: {format: text for format, of in read.items() if (text := of(file))} for file in word}


def _of_pdf(file: Path) -> str:
    """The text of a PDF, of which each page says something and no tag; a word that is broken behind a sign of its own
    at the end of a line is one word.
    """
    pages = pdf_pages(file.read_bytes())
    assert all(map(str.split, pages)), f"{file.name}: a blank page"
    text = "\n".join(pages)
    assert "{" not in text, file.name
    return re.sub(r"(?<=\w[-/])\n(?=\w)", "", text)


def _page(file: Path) -> str:
    text = file.read_text("utf-8")
    if file.suffix == ".html":
        return text
    return f"<!DOCTYPE html><html><body>{MarkdownIt('commonmark').enable('table').render(text)}</body></html>"


def _shown(pages: Mapping[str, str]) -> dict[str, str]:
    """The text of some web pages, as a browser shows them in frames of one page."""
    frames = "".join(
        f'<iframe title="{escape(name)}" srcdoc="{escape(page)}" width="900" height="900"></iframe>'
        for name, page in pages.items()
    )
    script = (
        "onload = () => { const said = {}; for (const one of document.querySelectorAll('iframe')) "
        "said[one.title] = one.contentDocument.body.innerText; document.body.textContent = JSON.stringify(said) }"
    )
    with_frames = f'<!DOCTYPE html><meta charset="utf-8"><body>{frames}<script>{script}</script></body>'
    with tempfile.TemporaryDirectory() as name:
        page = Path(name) / "tat-ca.html"
        page.write_text(with_frames, "utf-8")
        dumped = lxml.html.fromstring(chromium("--dump-dom", page.as_uri()))
    return dict(json.loads(dumped.xpath("//body")[0].text_content()))


def _bare(text: str, format: str, plan: KeHoach) -> list[str]:
    """The words of a text without what parts ``format`` from Word's."""
    words = _words(text)
    for one in DECORATIONS:
        words = one.off(words, plan) if format in one.formats else words
    return words


@pytest.mark.parametrize(("family", "name"), EACH)
def test_every_format_says_the_same_words_in_the_same_order(family: str, name: str, texts: Texts) -> None:
    plan, said = PLANS[name], texts(family)[name]
    written = Template(family).written
    assert set(said) == {one for one in ("docx", "html", "md", "txt") if one in written} | set(PAPER)
    for format, text in said.items():
        if format != "docx":
            assert _bare(text, format, plan) == _bare(said["docx"], format, plan), format


@pytest.mark.parametrize(("family", "name"), EACH)
def test_paper_has_in_its_margins_what_word_prints_there(family: str, name: str, texts: Texts) -> None:
    said = {engine: " ".join(_words(texts(family)[name][engine])) for engine in PAPER}
    for phrase in filter(None, map(str, _margins(PLANS[name]))):
        there = [said[engine].count(" ".join(_words(phrase))) for engine in PAPER]
        assert there[0] == there[1], phrase


def test_each_decoration_is_there(texts: Texts) -> None:
    lost = {one.why for one in DECORATIONS}
    for family in ("nd30", "bao-cao"):  # which have them all
        for name, plan in PLANS.items():
            for format, text in texts(family)[name].items():
                words = _words(text)
                lost -= {one.why for one in DECORATIONS if one.why in lost and format in ("docx", *one.formats)
                         and one.off(words, plan) != words}  # fmt: skip
    assert lost == set()


WHOLE = [name for name in bundled() if Template(name).prints_plan]
FREE = {"nd30": "nd30", "dang": "hd05"}
"""The convention of each template that prints the plan itself."""


def _counted(data: Data) -> Data:
    """The same plan with a word at the end of each line that stands nowhere else."""
    number = iter(range(100, 10_000))
    return with_texts(data, lambda text: "\n".join(f"{line} z{next(number)}z" for line in text.split("\n")))


def _marks(data: bytes, format: str) -> list[str]:
    """The words that were put into a plan, as a document has them in order."""
    if format == "html":
        text = lxml.html.fromstring(data.decode()).find("body").text_content()
    else:
        text = {"docx": docx_text, "pdf": pdf_text}.get(format, bytes.decode)(data)
    return re.findall("z[0-9]+z", text.casefold())


def test_each_template_of_plans_is_tried_with_any_plan() -> None:
    assert set(FREE) == set(WHOLE)


_OF_FONTS = re.compile("[^\\x20-\\u024f\\u1ea0-\\u1eff“”‘’–…\\n]")
"""What not every font has, or turns the order of a line."""


@pytest.mark.parametrize("family", FREE)
@settings(max_examples=300 if LONG else 25, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=PLAN_DATA)
def test_no_word_of_any_plan_is_lost_doubled_or_moved(family: str, data: Data) -> None:
    data = _counted({**data, "quy ước": FREE[family]})
    plan = thidua.KeHoach.from_data(data)
    put = {name: re.findall("z[0-9]+z", " ".join(texts)) for name, texts in parts_of(plan).items()}
    said = {}
    for format in Template(family).written:
        if format == "pdf":
            plan = thidua.KeHoach.from_data(with_texts(data, lambda text: _OF_FONTS.sub("", text)))
        said[format] = _marks(thidua.render(plan, format, template=family), format)
        for head in heads_of(plan) if format == "pdf" else ():  # which stands on each page that a table goes on on
            said[format] = _without(said[format], re.findall("z[0-9]+z", head), first=False)
    for name, marks in put.items():
        if name not in ("co_quan", "trich_yeu"):  # which an appendix names again
            assert [one for one in said["docx"] if one in marks] == marks, name
        assert {*marks} <= {*said["docx"]}
    assert all(marks == said["docx"] for marks in said.values()), said
