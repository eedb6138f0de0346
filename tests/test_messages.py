"""What messages name, held against what the code takes; and their language: Vietnamese wherever the library speaks."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from typer.main import get_command

import thidua
from thidua import cli
from thidua.comparing import VB
from thidua.decoding import _is_spelt
from thidua.diagnostics import Rule
from thidua.documents.rules import DOC
from thidua.engine.faults import MAU
from thidua.formats import DOCUMENTS, written
from thidua.formats import PLAN_FILES as FORMATS
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import _SYSTEM, TEP, why
from thidua.rulebook.plans import KH
from thidua.templates import listed
from thidua.values import _OF_PICTURE
from thidua.wording import fold

RULES = [*{**DOC, **VB, **MAU, **KH, **TEP, **GOI}.values()]
READ, WRITTEN = {*FORMATS, *DOCUMENTS}, {*FORMATS, *written()}
PLAN = thidua.KeHoach(trich_yeu="Thi đua")


def _texts(rule: Rule) -> Iterator[str]:
    yield from (text for form in rule.forms.values() for text in form)


# --- What a message lists ---------------------------------------------------------------------------

LISTS: dict[str, tuple[Callable[[], object], set[str]]] = {
    "formats that are read": (lambda: thidua.read("a.html"), READ),
    "formats that are read, of bytes": (lambda: thidua.read(b"x", format="xlsx"), READ),
    "suffixes that are read": (lambda: thidua.read("khong-duoi"), {f".{one}" for one in READ}),
    "formats that are written": (lambda: thidua.write(PLAN, "a.pdf"), WRITTEN),
    "formats that are rendered": (lambda: thidua.render(PLAN, "odt"), WRITTEN),
    "suffixes that are written": (lambda: thidua.write(PLAN, "khong-duoi"), {f".{one}" for one in WRITTEN}),
    "formats of documents": (lambda: thidua.verify(b"x", PLAN, format="yaml"), set(DOCUMENTS)),
    "templates": (lambda: thidua.Template("xyzxyzxyz"), {name for name, _ in listed()}),
    "formats of a template": (
        lambda: thidua.Template("nd30").render(PLAN, "xlsx"),
        set(thidua.Template("nd30").written),
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_a_message_lists_what_the_code_takes(name: str) -> None:
    call, taken = LISTS[name]
    with pytest.raises(thidua.UsageError) as caught:
        call()
    (problem,) = caught.value.problems
    said = dict(problem.values)["co"]
    assert len(said) == len(set(said))
    assert set(said) == taken


@pytest.mark.parametrize("format", sorted(WRITTEN))
def test_what_is_said_to_be_written_is(format: str, tmp_path: Path) -> None:
    assert thidua.write(PLAN, tmp_path / f"a.{format}").stat().st_size


@pytest.mark.parametrize("format", sorted(READ))
def test_what_is_said_to_be_read_has_a_reader(format: str, tmp_path: Path) -> None:
    (tmp_path / f"a.{format}").write_bytes(b"\0")
    with pytest.raises((thidua.PlanError, thidua.MissingToolError)):  # not a format that nobody knows
        thidua.read(tmp_path / f"a.{format}")


COMMANDS = get_command(cli.app)
TOOLS = COMMANDS.commands["template"]


def _options(words: list[str]) -> set[str]:
    """The options of the command that a call means, of all commands where it names none."""
    known = {**COMMANDS.commands, **{f"template {name}": one for name, one in TOOLS.commands.items()}}
    found = [one for name, one in known.items() if words[1 : 1 + len(name.split())] == name.split()]
    return {typed for one in found or known.values() for option in one.params for typed in option.opts}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_options_and_commands_that_a_message_names_are_there(rule: Rule) -> None:
    for text in (*_texts(rule), rule.why):
        for option in re.findall(r"(?<![\w-])--?[a-z]+(?:-[a-z]+)*\b", text):
            assert option in {*_options([]), "-", "--help"}, text
        for words in re.findall(r"\bthidua((?: [^\W\d_]+)+)", text):
            first, *rest = words.split()
            if not first.isascii() or first == "ghi":  # a sentence about it
                continue
            assert first in COMMANDS.commands, text
            assert first != "template" or not rest or rest[0] in TOOLS.commands, text


def test_the_examples_of_calls_have_only_options_that_are_there() -> None:
    wrong = {"--strct", "--to"}  # what those examples are about
    for rule in GOI.values():
        if rule.example.startswith("thidua "):
            words = rule.example.split()
            assert {one for one in words if one.startswith("--")} - wrong <= _options(words), rule.example


def _suffixes_of(text: str) -> set[str]:
    return set(re.findall(r"(?<![\w/}])\.([a-z]{2,5})\b", text))


FOREIGN = {"doc", "xls", "xlsx", "pptx", "docm", "dotm", "dotx"}
"""Suffixes of files that a message is about, which are neither read nor written."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_suffix_in_a_message_is_one_that_is_known(rule: Rule) -> None:
    for text in _texts(rule):
        assert _suffixes_of(re.sub(r"libreoffice\.org|\.VnTime", "", text)) <= READ | WRITTEN | FOREIGN, text


@pytest.mark.parametrize("words", ["write", "read", "verify"])
def test_help_names_each_format_that_is_taken(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([words, "--help"]) == 0
    said = _suffixes_of(" ".join(capsys.readouterr().out.split()))
    takes = {"write": READ | WRITTEN, "read": READ, "verify": READ}
    assert said == takes[words]


def test_a_plan_file_is_said_to_be_of_each_format() -> None:
    listing = next(text for text in _texts(TEP["tep-202"]) if text.startswith("tệp kế hoạch là"))
    assert {FORMATS[one] for one in _suffixes_of(listing)} == set(FORMATS.values())


def test_the_keys_of_a_picture_are_those_that_are_read() -> None:
    way_out = GOI["goi-215"].forms["khoa"][1]
    assert {fold(key) for key in way_out.removeprefix("dùng: ").split(", ")} == set(_OF_PICTURE)


# --- Language ---------------------------------------------------------------------------------------

NAMES = """
    Word LibreOffice Excel PowerPoint Notepad Poppler Chromium Chrome Edge UniKey Jinja Python Markdown typer docxtpl
    libreoffice org poppler utils pdftoppm pdftotext macOS windows Strict Open Document Layout Size Times
    Save As Encoding Ctrl Shift Enter Tab F
    VNI VnTime II track changes Track Changes Bookmark Comment MERGEFIELD Latinh
    SmartArt Review Accept Reject TCVN UTF Unicode VPTW HD nd hd KeHoach Template JSON YAML TOML HTML XML CSS
    SVG EMF WMF GIF PNG JPEG BMP
    TIFF WebP HEIC EXIF PDF RTF OCR DOCTYPE MB KB mm pt None
"""
"""Programs, what Windows shows on its buttons and keys, standards, units: names in any language."""
TYPED = """
    decode sorted open evolve
    thidua template verify read render write watch explain strict out new data style to from in
    document docx odt pdf html md txt json yaml toml rtf xls xlsx pptx zip doc plan values format
    p r tr tc title div class image filter and or is if elif else endif for endfor in loop recursive range join
    defined odd even iterable string upper lt true false none
    extends dict bytes attribute filters install pip python m point entry web
    macro point yeu kieu tieu quyet cuoi word trich de ra th sub b c d đ n xml
"""
"""What is typed as it stands: commands, tags, keys, formats, and words that Vietnamese has taken over."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_message_is_in_vietnamese(rule: Rule) -> None:
    known = {*NAMES.split(), *TYPED.split()}
    for text in (*_texts(rule), rule.why):
        spoken = re.sub(r"""\{\{.*?\}\}|\{[^{}]*\}|“[^”]*”|"[^"]*"|'[^']*'|\w*_\w+|--\w+""", " ", text)
        for word in re.findall(r"[^\W\d_]+", spoken):
            assert word in known or _is_spelt(word), f"{word}: {text}"


SYSTEM = sorted(name for name in _SYSTEM if hasattr(errno, name))


@pytest.mark.parametrize("name", SYSTEM)
def test_what_the_system_says_is_in_vietnamese(name: str) -> None:
    said = why(OSError(getattr(errno, name), "in English"))
    assert said == _SYSTEM[name]
    assert all(_is_spelt(word) for word in re.findall(r"[^\W\d_]+", said)), said


def test_what_the_system_says_else_is_said_by_its_number() -> None:
    assert why(OSError(12345, "in English")) == "lỗi số 12345 của hệ điều hành"
    assert why(ValueError("embedded null byte")) == "tên có ký tự mà tệp không có được"


def test_a_file_where_a_folder_should_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x", "utf-8")
    with pytest.raises(thidua.WriteError) as caught:
        thidua.write(PLAN, tmp_path / "a" / "b" / "c.docx")
    assert f"{tmp_path / 'a'} là một tệp, không phải thư mục" in str(caught.value)
