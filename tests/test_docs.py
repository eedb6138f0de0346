"""The documentation is true: every fenced block of docs and of the pages beside README.md is run, read or refused.

A block is steered by HTML comments just above it: ``<!-- tệp: NAME -->`` saves it under a name for later blocks,
``<!-- sai: WORDS -->`` says what it is refused with, ``<!-- mã thoát: N -->`` how its last command ends (else 0).
``html`` and ``markdown`` are templates: of a whole page or of what stands in its body; they are checked.
Above ``text``, ``<!-- word: NAME -->`` types the lines into a Word file, a paragraph each (``| a | b |``: a row of a
table), and ``<!-- bản in: NAME -->`` says what stands in one; ``<!-- thêm: A, B -->`` adds the lines to file A as B.
``<!-- bước: N -->`` takes step N of ``docs/word_steps.py`` first; lines of ``text`` under it then stand in the file.
In a table after ``<!-- bảng bẫy -->`` each row is typed and what it says of it is checked.
"""

from __future__ import annotations

import re
import runpy
import shlex
import shutil
import sys
from collections.abc import Iterator
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import attrs
import docx
import pytest
from texts import docx_text

import thidua
from thidua.cli import run
from thidua.commands.inputs import OFFICE, office_file
from thidua.comparing import VB
from thidua.documents.rules import DOC
from thidua.engine.markup_check import check_markup
from thidua.rules.families import every
from thidua.templates.checking import check_template

ROOT = Path(__file__).parent.parent
PAGES = [
    *sorted((ROOT / "docs").glob("*.md")),
    *(ROOT / f"{name}.md" for name in ("CONTRIBUTING", "README", "README.en")),
]
NOT_RUN = (
    "git clone ",
    "python3 -m venv ",
    "pip install ",
    "python -m pytest ",
    "python3 benchmarks/",
    "pre-commit ",
    "uvicorn ",
    "python examples/django/",
)
MAKE = re.findall(r"^(\w+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
"""The targets of the Makefile: what they run is compared and run by test_house.py."""
FENCE = re.compile(
    r"(?P<marks>(?:^[ ]*<!--[^\n]*-->\n)*)^(?P<pad>[ ]*)(?P<fence>`{3,})(?P<language>[^\n]*)\n"
    r"(?P<text>.*?)^(?P=pad)(?P=fence)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
PRINTED = re.compile(r"^ *print\(.*\)  # (.+)$", re.MULTILINE)
TRAP = re.compile(r"^\| `(?P<typed>[^`]+)` \|(?P<said>.*)\|$", re.MULTILINE)


@attrs.frozen
class Block:
    """A fenced block: where it stands, its language, its text, the marks above it."""

    place: str
    language: str
    text: str
    marks: dict[str, str]


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text("utf-8")
    for found in FENCE.finditer(text):
        marks = dict(re.findall(r"<!-- (tệp|sai|mã thoát|word|bản in|bước|thêm): (.+?) -->", found["marks"]))
        pad = found["pad"]
        body = "".join(line.removeprefix(pad) for line in found["text"].splitlines(keepends=True))
        line = text.count("\n", 0, found.start("fence")) + 1
        yield Block(f"{page.name}:{line}", found["language"].strip(), body, marks)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_block_of_a_page_does_what_it_says(
    page: Path, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    names: dict[str, Any] = {"__name__": page.stem}
    for block in blocks(page):
        if step := block.marks.get("bước"):
            _take(int(step), block.text if block.language == "text" else "")
        if name := block.marks.get("tệp"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(block.text, "utf-8")
        match block.language:
            case "python":
                _run_python(block, names, capsys)
            case "console":
                _run_console(block, capsys, monkeypatch)
            case "yaml" | "json" | "toml":
                _read_plan(block, folder / block.marks.get("tệp", ""))
            case "html" | "markdown":
                _check_template(block)
            case "text":
                _type_or_read_word(block)
            case other:
                pytest.fail(f"{block.place}: không biết ngôn ngữ “{other}”")


def _run_python(block: Block, names: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    exec(compile(block.text, block.place, "exec"), names)
    wanted = PRINTED.findall(block.text)
    if wanted:
        assert capsys.readouterr().out.splitlines() == wanted, block.place


def test_the_page_of_reading_explains_every_code_of_the_account() -> None:
    said = (ROOT / "docs" / "doc-lai.md").read_text("utf-8")
    modules = (ROOT / "thidua").rglob("*.py")
    codes = {code for path in modules for code in re.findall(r'"((?:doc|vb)-\d+)"', path.read_text("utf-8"))}
    assert codes == {*DOC, *VB}
    assert not [code for code in codes if f"| {code} |" not in said]


def _take(step: int, typed: str) -> None:
    """A step in Word, taken; what the page says is typed then stands in the file, a paragraph each line."""
    steps = runpy.run_path(str(ROOT / "docs" / "word_steps.py"))
    word = Path(steps["FOLDER"]) / "document.docx"
    steps["take"](step, word)
    document = docx.Document(str(word))
    foot = (one.text for one in document.sections[0].first_page_footer.paragraphs)
    cells = (one.text for table in document.tables for cell in table._cells for one in cell.paragraphs)
    stand = {*foot, *cells}
    assert not [line for line in typed.splitlines() if line not in stand], f"bước {step}"


def _type_or_read_word(block: Block) -> None:
    lines = block.text.splitlines()
    if names := block.marks.get("thêm"):
        given, name = names.split(", ")
        Path(name).write_text(Path(given).read_text("utf-8") + block.text, "utf-8")
    if name := block.marks.get("word"):
        document, table = docx.Document(), None
        for line in lines:
            if not line.startswith("| "):
                document.add_paragraph(line)
                table = None
                continue
            cells = line[2:-2].split(" | ")
            table = table or document.add_table(0, len(cells))
            for cell, text in zip(table.add_row().cells, cells, strict=True):
                cell.text = text.strip()
        document.save(name)
    if name := block.marks.get("bản in"):
        said = docx_text(Path(name).read_bytes()).replace("\xa0", " ").splitlines()
        _compare([line for line in said if line], lines, block.place)


def _check_template(block: Block) -> None:
    text, format = block.text, "html" if block.language == "html" else "md"
    if format == "html" and not text.startswith("<!DOCTYPE"):
        text = f'<!DOCTYPE html>\n<html lang="vi">\n<body>\n{text}</body>\n</html>\n'
    report = check_markup(text, block.place, format=format, decree=False)
    wanted = block.marks.get("sai")
    assert {finding.rule for finding in report} == set(wanted.split(", ") if wanted else ()), f"{block.place}\n{report}"


def _read_plan(block: Block, path: Path) -> None:
    """A plan, with the profile of its office where the command finds one; or a profile."""
    wanted, office = block.marks.get("sai"), office_file(str(path), "") if path.suffix else None

    def read() -> object:
        if path.stem == OFFICE:
            return thidua.Template(thidua.read_office(path))
        return thidua.render(thidua.read(block.text, format=block.language, office=office), "txt")

    if wanted is None:
        read()
        return
    with pytest.raises(thidua.ThiduaError) as caught:
        read()
    assert wanted in str(caught.value), block.place


def _run_console(block: Block, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    commands = re.split(r"^\$ ", block.text, flags=re.MULTILINE)
    assert commands[0] == "", f"{block.place}: một khối lệnh bắt đầu bằng “$ ”"
    code = 0
    for command, _, wanted in (part.partition("\n") for part in commands[1:]):
        command = command.rpartition(" && .venv/bin/")[2]  # what is typed behind the installing is run
        if command.startswith("make "):
            assert set(command.split("  #")[0].split()[1:]) <= set(MAKE), f"{block.place}: {command}"
            continue
        if not command.startswith("thidua "):
            assert command.startswith(NOT_RUN), f"{block.place}: lệnh “{command}” không được kiểm thử"
            continue
        words = shlex.split(command)[1:]
        if "<" in words:
            at = words.index("<")
            monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(Path(words[at + 1]).read_bytes()), "utf-8"))
            del words[at : at + 2]
        capsys.readouterr()
        code = run(words)
        out, err = capsys.readouterr()
        _compare([line.rstrip() for line in (out + err).splitlines()], wanted.splitlines(), f"{block.place}: {command}")
    assert code == int(block.marks.get("mã thoát", 0)), block.place


def _compare(said: list[str], wanted: list[str], place: str) -> None:
    """The wanted lines are the said ones, in order and all of them; ``...`` stands for any lines."""
    at, skip = 0, False
    for line in wanted:
        if line.strip() == "...":
            skip = True
            continue
        if skip:
            assert line in said[at:], f"{place}\nthiếu dòng: {line}\nin ra: {said}"
            at = said.index(line, at)
        assert said[at : at + 1] == [line], f"{place}\nin ra: {said[at:]}"
        at, skip = at + 1, False
    assert skip or at == len(said), f"{place}\nin thêm: {said[at:]}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_trap_is_as_its_table_says(page: Path) -> None:
    for table in re.findall(r"<!-- bảng bẫy -->\n(.*?)\n\n", page.read_text("utf-8") + "\n\n", re.DOTALL):
        rows = list(TRAP.finditer(table))
        assert len(rows) == len(table.strip().splitlines()) - 2
        for row in rows:
            _check_trap(row["typed"].replace("⏎", "\n").replace("⇥", "\t"), row["said"])


def _check_trap(typed: str, said: str) -> None:
    """What is typed is an item of a list where it begins with a sign of one, else lines of a plan."""
    if typed.startswith("- "):
        typed = "nội dung:\n" + "".join(f"  {line}\n" for line in typed.splitlines()) + "  - Ý khác\n"
    if fault := re.search(r"báo “(.+?)”(?= \||;|$| *$)", said.strip()):
        with pytest.raises(thidua.PlanError) as caught:
            thidua.read(typed, format="yaml")
        assert fault[1] in str(caught.value), typed
        return
    read = re.search(r"đọc là `(.+?)`", said)
    assert read is not None, f"hàng “{typed}” không nói máy làm gì"
    assert read[1] in thidua.render(thidua.read(typed, format="yaml"), "txt").decode().splitlines(), typed


def test_the_readmes_say_the_same() -> None:
    pages = [[re.sub("  #.*", "", one.text) for one in blocks(ROOT / name)] for name in ("README.md", "README.en.md")]
    assert pages[0] == pages[1]
    links = [
        re.findall(r"\]\((docs/[^)]+)\)", (ROOT / name).read_text("utf-8")) for name in ("README.md", "README.en.md")
    ]
    assert links[0] == links[1]


def test_the_brief_page_of_the_api_names_every_function() -> None:
    said = (ROOT / "docs" / "en-api.md").read_text("utf-8").partition("## Read")[0]
    assert [name for name in thidua.__all__ if name.islower() and f"`{name}`" not in said] == []


@pytest.mark.usefixtures("granted_seconds")
def test_the_generated_tables_are_up_to_date_and_all_shown() -> None:
    made = runpy.run_path(str(ROOT / "docs" / "make_tables.py"))
    shown: list[str] = []
    for page in PAGES:
        text = page.read_text("utf-8")
        assert made["updated"](text) == text, f"{page.name}: chạy lại: python docs/make_tables.py"
        shown += [found["name"] for found in made["BLOCK"].finditer(text)]
    assert sorted(shown) == sorted(made["TABLES"])


def test_the_check_takes_every_example_of_the_table_of_tags(tmp_path: Path) -> None:
    rows = re.findall(
        r"^\| (.+?) \| .*? \| .*? \| `(.+?)` \| .*\|$", (ROOT / "docs" / "moi-the.md").read_text("utf-8"), re.M
    )
    document = docx.Document()
    for group, typed in rows:
        if group in ("thẻ", "`loop.…`", "bộ lọc", "phép thử"):
            whole = typed.replace(r"\|", "|") + "{% endif %}" * (group == "phép thử")
            if re.search("[hv]m %", typed):
                whole = f"{{% for x in can_cu %}}{whole}{{% endfor %}}"
            document.add_table(1, 1).cell(0, 0).text = whole  # tags of cells stand in one
    document.save(str(tmp_path / "mau.docx"))
    tagged = [one for one in check_template(tmp_path / "mau.docx") if re.match("mau-[123]", one.rule)]
    assert (len(rows) > 110, tagged) == (True, [])


def test_the_pages_of_the_rules_are_what_the_generator_writes() -> None:
    made: dict[Path, str] = runpy.run_path(str(ROOT / "docs" / "make_rules.py"))["pages"]()
    assert len(made) == 3
    wrong = [path.name for path, text in made.items() if path.read_text("utf-8") != text]
    assert not wrong, f"{wrong}: chạy lại: python docs/make_rules.py"
    told = re.findall(r"^### ([a-z]+-\d+):", "\n".join(made.values()), re.MULTILINE)
    assert sorted(told) == sorted(one.id for one in every())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
        assert (page.parent / target).exists(), f"{page.name}: {target}"
