"""What messages name, held against what the code takes; and their language: Vietnamese wherever the library speaks."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

import attrs
import pytest
from support import ROOT, word_template

import thidua
from thidua import cli
from thidua.commands.templates import templates
from thidua.comparing import VB
from thidua.decoding import _is_spelt
from thidua.diagnostics import Diagnostic, Report, Rule
from thidua.documents.rules import DOC
from thidua.engine.check import check_docx
from thidua.engine.faults import MAU
from thidua.engine.rendering import Gaps
from thidua.engine.sandbox import Environment
from thidua.envelope import PhongBi
from thidua.formats import DOCUMENTS, ENGINES, written
from thidua.formats import PLAN_FILES as FORMATS
from thidua.layout import Kieu
from thidua.layout.convention import CONVENTIONS
from thidua.layout.heading import Dau
from thidua.layout.own import OWN_KINDS
from thidua.merging import GH
from thidua.renewing import NS
from thidua.reports import FORMS
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import _SYSTEM, TEP, why
from thidua.rulebook.plans import KH
from thidua.templates import listed
from thidua.templates.checking import check_template
from thidua.tidying import SK
from thidua.values import _OF_PICTURE
from thidua.wording import fold

RULES = [*{**DOC, **VB, **NS, **GH, **SK, **MAU, **KH, **TEP, **GOI}.values()]
READ, WRITTEN = {*FORMATS, *DOCUMENTS}, {*FORMATS, *written()}
PLAN = thidua.KeHoach(trich_yeu="Thi đua")


def _texts(rule: Rule) -> Iterator[str]:
    yield from (text for form in rule.forms.values() for text in form)


# --- What a message lists ---------------------------------------------------------------------------

Call = Callable[[], object]


def _told(call: Call) -> tuple[Diagnostic, ...]:
    """What a call is told: why it is refused, or what a check finds."""
    try:
        found = call()
    except thidua.ThiduaError as error:
        return error.problems
    return found.findings if isinstance(found, Report) else ()


def _tag(typed: str) -> Report:
    return check_docx(word_template(typed), "a.docx", decree=False)


def _manifest(text: str) -> Report:
    Path("mau").mkdir(exist_ok=True)
    Path("mau", "template.toml").write_text(text if "extends" in text else f'extends = "nd30"\n{text}', "utf-8")
    return check_template("mau")


def _empty_folder() -> str:
    Path("trong").mkdir(exist_ok=True)
    return "trong"


def _plan(text: str) -> thidua.KeHoach:
    return thidua.read(text, format="yaml")


def _with_office(field: str) -> thidua.KeHoach:
    office = {"nơi nhận": [{"tên": "A", "lĩnh vực": "đất đai"}, {"tên": "B", "lĩnh vực": "thanh niên"}]}
    return thidua.read({"nơi nhận": {"lĩnh vực": field}}, office=office)


TEMPLATES = {name for name, _ in listed()}
LISTS: dict[str, tuple[Call, set[str] | None, Callable[[str], object] | None]] = {
    "formats that are read": (lambda: thidua.read("a.html"), READ, None),
    "formats that are read, of bytes": (lambda: thidua.read(b"x", format="xlsx"), READ, None),
    "suffixes that are read": (lambda: thidua.read("khong-duoi"), {f".{one}" for one in READ}, None),
    "formats that are written": (lambda: thidua.write(PLAN, "a.odt"), WRITTEN, None),
    "formats that are rendered": (lambda: thidua.render(PLAN, "odt"), WRITTEN, None),
    "suffixes that are written": (
        lambda: thidua.write(PLAN, "khong-duoi"), {f".{one}" for one in WRITTEN},
        lambda one: thidua.write(PLAN, f"a{one}"),
    ),
    "fields of an envelope": (
        lambda: thidua.render(PLAN, "edxml", values={"abcdef": 1}),
        {one.metadata["label"] for one in attrs.fields(PhongBi) if one.name != "tep"}, None,
    ),
    "formats that an option is for": (
        lambda: thidua.render(PLAN, "docx", engine="typst"), {".pdf"},
        lambda one: thidua.render(PLAN, one, engine="typst"),
    ),
    "engines": (
        lambda: thidua.render(PLAN, "pdf", engine="xyzw"), set(ENGINES),
        lambda one: thidua.render(PLAN, "pdf", engine=one),
    ),
    "limits": (
        lambda: cli.app.main(["read", "a.yaml", "b.yaml", "--limit", "abc=1"], standalone_mode=False),
        {field.name for field in attrs.fields(thidua.Limits)},
        lambda one: cli.app.main(["read", "a.yaml", "b.yaml", "--limit", f"{one}=1000"], standalone_mode=False),
    ),
    "suffixes of plan files": (
        lambda: cli.app.main(["read", "a.yaml", "b.docx"], standalone_mode=False), {f".{one}" for one in FORMATS}, None
    ),
    "formats of documents that carry receipts": (
        lambda: thidua.read(PLAN.to_data(), receipt_key="k"), {f".{one}" for one in DOCUMENTS}, None
    ),
    "formats that an office adds to": (
        lambda: thidua.read(b"x", format="txt", office={}), {f".{one}" for one in FORMATS}, None
    ),
    "fields of work": (
        lambda: _with_office("xyzw"), {"đất đai", "thanh niên"}, lambda one: _with_office(one)
    ),
    "formats of documents": (lambda: thidua.verify(b"x", PLAN, format="yaml"), set(DOCUMENTS), None),
    "templates": (lambda: thidua.Template("xyzxyzxyz"), TEMPLATES, thidua.Template),
    "formats of a template": (
        lambda: thidua.Template("nd30").render(PLAN, "xlsx"), set(thidua.Template("nd30").written),
        lambda one: thidua.render(PLAN, one, template="nd30"),
    ),
    "formats of a Word file": (
        lambda: thidua.Template(word_template("{{ so }}")).render(PLAN, "html"), {"docx", "pdf", "txt", "md"},
        lambda one: thidua.render(PLAN, one, template=thidua.Template(word_template("{{ so }}"))),
    ),
    "ways with gaps": (
        lambda: thidua.Template("nd30").render(PLAN, gaps="xyzw"), set(get_args(Gaps)),
        lambda one: thidua.Template("nd30").render(PLAN, gaps=one),
    ),
    "fields of a constructor": (
        lambda: thidua.KeHoach(xyzw=1), set(thidua.KeHoach.fields()), lambda one: thidua.KeHoach(**{one: None})
    ),
    "fields of a constructor, all of them": (
        lambda: thidua.Ngay(2026, 3, 9, 1), {"nam", "thang", "ngay"}, lambda one: thidua.Ngay(**{"nam": 2026, one: 3})
    ),
    "keys of a plan": (
        lambda: _plan("xyzw: A"), {one.label for one in thidua.KeHoach.fields().values()},
        lambda one: _plan(f"{one}: A"),
    ),
    "keys of an item": (
        lambda: _plan("nội dung:\n- xyzw: A\n  abcd: B"), {one.label for one in thidua.Muc.fields().values()},
        lambda one: _plan(f"nội dung: [{{{one}: A}}]"),
    ),
    "keys of an item, or a sentence": (
        lambda: _plan("nội dung: [{Tập thể giỏi: A}]"), None, lambda one: _plan(f"nội dung: [{{{one}: A}}]")
    ),
    "keys of a group": (lambda: _plan("người ký: A"), None, lambda one: _plan(f"người ký: {{{one}: A}}")),
    "directions of a sheet": (
        lambda: _plan("phụ lục: {tiêu đề: A, gồm: B, hướng: xyzw}"), None,
        lambda one: _plan(f"phụ lục: {{tiêu đề: A, gồm: B, hướng: {one}}}"),
    ),
    "degrees of secrecy": (lambda: _plan("độ mật: xyzw"), None, lambda one: _plan(f"độ mật: {one}")),
    "fields of a group in a tag": (
        lambda: _tag("{{ dau.xyzw }}"), set(attrs.fields_dict(Dau)), lambda one: _tag(f"{{{{ dau.{one} }}}}")
    ),
    "fields that a tag may add": (
        lambda: _tag("{{ dau }}"),
        {one for one in attrs.fields_dict(Dau) if one[:3] != "ke_" and one not in ("cung_ban_hanh", "ngang", "roi")},
        lambda one: _tag(f"{{{{ dau.{one} }}}}"),
    ),
    "filters": (
        lambda: _tag("{{ so|xyzw }}"), {name for name in Environment().filters if name[0] != "_"},
        lambda one: _tag(f"{{{{ so|{one} }}}}"),
    ),
    "keys of a manifest": (lambda: _manifest("xyzw = 1"), None, lambda one: _manifest(f"{one} = 1")),
    "kinds of a part of a body": (
        lambda: _manifest("[[than]]\ntrong = 2"), set(OWN_KINDS), lambda one: _manifest(f'[[than]]\n{one} = "A"')
    ),
    "kinds of which a part is one": (
        lambda: _manifest('[[than]]\nmuc = "A"\ndoan = "A"'), set(OWN_KINDS),
        lambda one: _manifest(f'[[than]]\n{one} = "A"'),
    ),
    "style values": (
        lambda: _manifest("[kieu]\nxyzw = 1"), set(attrs.fields_dict(Kieu)) - {"quy_uoc"},
        lambda one: _manifest(f"[kieu]\n{one} = 14"),
    ),
    "conventions": (
        lambda: _manifest('quy_uoc = "xyzw"'), set(CONVENTIONS), lambda one: _manifest(f'quy_uoc = "{one}"')
    ),
    "templates to extend": (
        lambda: _manifest('extends = "../xyzw"'), TEMPLATES, lambda one: _manifest(f'extends = "{one}"')
    ),
    "kinds of further values": (
        lambda: _manifest('[gia_tri]\nchu_ky = "xyzw"'), None, lambda one: _manifest(f'[gia_tri]\nchu_ky = "{one}"')
    ),
    "what is filled in": (
        lambda: cli.app.main(["fill", "a.pdf", "xyzw=1"], standalone_mode=False), {"so", "ngay"},
        lambda one: cli.app.main(["fill", "a.pdf", f"{one}={1 if one == 'so' else '1/1/2026'}"], standalone_mode=False),
    ),
    "fields that are signed": (
        lambda: thidua.stamp("xyzw"), None, lambda one: thidua.stamp(one, thidua.Anh(ROOT / "examples/anh/ky.png"))
    ),
    "forms of a report": (
        lambda: cli.app.main(["check", "a.yaml", "--report", "xyzw"], standalone_mode=False), set(FORMS),
        lambda one: cli.app.main(["check", "a.yaml", "--report", one], standalone_mode=False),
    ),
    "suffixes that are checked": (
        lambda: cli.app.main(["check", _empty_folder()], standalone_mode=False), {f".{one}" for one in READ}, None
    ),
    "keys of what is accepted": (
        lambda: thidua.check(PLAN, accepted=[{"xyzw": "A"}]), None,
        lambda one: thidua.check(PLAN, select="ct", accepted=[{"quy tắc": "ct-121", "lý do": "A", one: "ct-121"}]),
    ),
    "keys of an instrument": (
        lambda: thidua.check(PLAN, instruments=[{"xyzw": "A"}]), None,
        lambda one: thidua.check(PLAN, instruments=[{"số": "1/QĐ-A", one: "2025"}]),
    ),
    "shells": (
        lambda: cli.app.main(["completion", "xyzw"], standalone_mode=False), None,
        lambda one: cli.app.main(["completion", one], standalone_mode=False),
    ),
}  # fmt: skip
"""Calls that are told a list: what the code takes, where another place than the list says it; a call for each of it."""
NOT_TAKEN = {
    ("kh-310", "trong"): "the same list as in its other form",
    ("goi-302", "goc"): "the same list as of goi-301: tests/test_templates.py",
    ("kh-421", "hai"): "people, of whom none is to be taken",
    **dict.fromkeys((("goi-417", "co"), ("tep-901", "ten"), ("tep-901", "ten_hang"), ("tep-901", "cot"),
                                      ("tep-901", "trang_tinh")),
                    "fields, columns, sheets: tests/batch"),
    ("kh-415", ""): "what is to be taken away", ("kh-611", "co"): "a size", ("kh-611", "ngang_co"): "a size",
}  # fmt: skip
"""The forms with a value of that name that is no list of what the code takes, or a list that is shown already."""


def _listing(name: str) -> Diagnostic:
    return next(one for one in _told(LISTS[name][0]) if "co" in dict(one.values))


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("name", LISTS)
def test_a_message_lists_what_the_code_takes(name: str, folder: None) -> None:
    _, taken, each = LISTS[name]
    told = _listing(name)
    said = dict(told.values)["co"]
    assert len(said) == len(set(said)) > 0
    assert taken is None or set(said) == taken
    for one in said if each else ():
        assert told.rule not in {found.rule for found in _told(lambda one=one: each(one))}, one


def test_every_message_that_lists_something_is_compared(folder: None) -> None:
    shown = {(told.rule, told.pattern, told.way_out) for told in map(_listing, LISTS)}
    lists = {
        (rule.id, form): (rule.id, *texts)
        for rule in RULES for form, texts in rule.forms.items() if any("{co}" in text for text in texts)
    }  # fmt: skip
    assert {key for key, said in lists.items() if said not in shown} == set(NOT_TAKEN)


_TEST = "{{% if so is {} %}}A{{% endif %}}"
LITERAL = {
    "the tags": (MAU["mau-107"].forms[""][1], r"dùng (.+); in", "{{% {} %}}", "mau-107"),
    "the tests": (MAU["mau-308"].forms[""][1], r": (.+)", _TEST, "mau-308"),
    "the tests, as Jinja has them": (MAU["mau-106"].forms["thu"][1], r": (.+)", _TEST, "mau-308"),
}
"""Lists that a message has in its own words: where they stand in it, a tag with each, and what would be said of one."""


@pytest.mark.parametrize("name", LITERAL)
def test_what_a_message_lists_in_words_is_taken(name: str) -> None:
    text, pattern, typed, rule = LITERAL[name]
    found = re.search(pattern, text)
    assert found
    names = re.split(r", | hoặc ", found[1])
    assert len(names) > 2
    for one in names:
        assert rule not in {said.rule for said in _tag(typed.format(one)).findings}, one


@pytest.mark.parametrize("format", sorted(WRITTEN))
def test_what_is_said_to_be_written_is(format: str, tmp_path: Path) -> None:
    assert thidua.write(PLAN, tmp_path / f"a.{format}").stat().st_size


@pytest.mark.parametrize("format", sorted(READ))
def test_what_is_said_to_be_read_has_a_reader(format: str, tmp_path: Path) -> None:
    (tmp_path / f"a.{format}").write_bytes(b"\0")
    with pytest.raises((thidua.PlanError, thidua.MissingToolError)):  # not a format that nobody knows
        thidua.read(tmp_path / f"a.{format}")


COMMANDS = cli.app
TOOLS = templates


def _options(words: list[str]) -> set[str]:
    """The options of the command that a call means, of all commands where it names none."""
    rooms, tools = COMMANDS.commands, TOOLS.commands  # each is loaded when it is asked for by its name
    known = {name: rooms[name] for name in rooms} | {f"template {name}": tools[name] for name in tools}
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


FOREIGN = {"doc", "xls", "xlsx", "pptx", "docm", "dotm", "dotx", "csv", "ods", "zip"}
"""Suffixes of files that a message is about, which are neither read nor written."""


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_suffix_in_a_message_is_one_that_is_known(rule: Rule) -> None:
    for text in _texts(rule):
        assert _suffixes_of(re.sub(r"libreoffice\.org|\.VnTime", "", text)) <= READ | WRITTEN | FOREIGN, text


@pytest.mark.parametrize("words", ["write", "read", "verify"])
def test_help_names_each_format_that_is_taken(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run([words, "--help"]) == 0
    said = _suffixes_of(" ".join(capsys.readouterr().out.split()))
    takes = {"write": READ | WRITTEN | {"typ"}, "read": READ, "verify": READ}  # .typ is a template, not an output
    assert said == takes[words]


def test_a_plan_file_is_said_to_be_of_each_format() -> None:
    listing = next(text for text in _texts(TEP["tep-202"]) if text.startswith("tệp kế hoạch là"))
    assert {FORMATS[one] for one in _suffixes_of(listing)} == set(FORMATS.values())


def test_the_keys_of_a_picture_are_those_that_are_read() -> None:
    way_out = GOI["goi-215"].forms["khoa"][1]
    assert {fold(key) for key in way_out.removeprefix("dùng: ").split(", ")} == set(_OF_PICTURE)


# --- Language ---------------------------------------------------------------------------------------

NAMES = """
    Word LibreOffice Excel PowerPoint Notepad Poppler Chromium Chrome Edge UniKey Jinja Python PYTHONPATH Markdown click
    docxtpl pyhanko fallback HMAC SHA ActiveX Path calamine
    libreoffice org poppler utils pdftoppm pdftotext pdftocairo macOS windows Strict Open Document Layout Size Times
    Save As Read only Encoding Ctrl Shift Enter Tab F
    VNI VnTime II track changes Track Changes Bookmark Comment MERGEFIELD Latinh
    SmartArt Review Accept Reject TCVN UTF Unicode VPTW HD nd hd KeHoach Template JSON YAML TOML HTML XML CSS typ typst
    Home Borders Top Bottom Border
    SVG EMF WMF GIF PNG JPEG BMP HoSo
    TIFF WebP HEIC EXIF PDF RTF OCR DOCTYPE MB KB mm pt None NĐ CP
"""
"""Programs, what Windows shows on its buttons and keys, standards, units: names in any language."""
TYPED = """
    decode sorted open evolve fill fields engine datetime
    executor resume overwrite batch formats True concurrent futures Executor DataFrame dict csv
    thidua template check verify read render write watch explain strict out new data style to from in
    edxml stamp attach header footer
    document docx odt pdf html md txt json yaml toml rtf xls xlsx pptx zip doc plan values format
    p r tr tc title div class image filter and or is if elif else endif for endfor in loop recursive range join
    defined odd even iterable string upper lt true false none
    extends gaps engine dict bytes attribute filters install pip python m point entry web
    import show at default alt artifact math equation figure
    receipt key carry byte read False accepted
    fork multiprocessing macro point yeu kieu tieu quyet cuoi word trich de ra th sub b c d đ n xml
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
