"""The promises of the design, held against every template and every example plan."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from random import Random

import docx
import lxml.html
import pytest
from digests import digests
from hypothesis import given
from hypothesis import strategies as st
from strategies import PLAN_DATA, SIGNED_DATA, Data
from support import PLANS, need
from texts import docx_text, parts_of, pdf_text, squeeze

import thidua
from thidua.templates import Template, bundled
from thidua.word.styles import names_of

DIGESTS = Path(__file__).parent / "digests.py"
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
EACH_TEMPLATE = pytest.mark.parametrize("template", bundled())
WHOLE = [name for name in bundled() if Template(name).prints_plan]
"""The templates that print the plan itself; the others print a document about it."""
PRINTED = [(name, format) for name in WHOLE for format in (*Template(name).formats, "txt", "md")]


def _text(plan: thidua.KeHoach, format: str, template: str = "nd30") -> str:
    data = thidua.render(plan, format, template=template)
    if format == "html":
        return str(lxml.html.fromstring(data.decode()).find("body").text_content())
    return {"docx": docx_text, "pdf": pdf_text}.get(format, bytes.decode)(data)


@EACH_PLAN
@pytest.mark.parametrize(("template", "format"), PRINTED)
def test_every_text_of_the_plan_stands_in_the_document_once_and_in_order(
    path: Path, template: str, format: str
) -> None:
    plan = thidua.read(path)
    said = squeeze(_text(plan, format, template))
    parts = parts_of(plan)
    lost = [text for texts in parts.values() for text in texts if squeeze(text) not in said]
    assert not lost
    everything = [squeeze(text) for texts in parts.values() for text in texts]
    twice = [
        text for text in everything if len(text) > 60 and said.count(text) > sum(text in other for other in everything)
    ]
    if not any(appendix.tu for appendix in plan.phu_luc):  # a derived table repeats the assignments
        assert not twice
    for texts in parts.values():
        spots = [
            said.find(squeeze(text)) for text in texts if len(squeeze(text)) > 25 and said.count(squeeze(text)) == 1
        ]
        assert spots == sorted(spots)


ELSEWHERE = {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "C", "PYTHONUTF8": "0"}
"""Another seed, time zone, locale."""


@EACH_TEMPLATE
def test_another_run_gives_the_same_bytes(template: str, tmp_path: Path) -> None:
    command = [sys.executable, str(DIGESTS), template, *(str(path.absolute()) for path in PLANS)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, cwd=tmp_path, env={**ELSEWHERE, "PATH": ""}
    )
    assert json.loads(done.stdout) == digests(template, PLANS)


@EACH_PLAN
@EACH_TEMPLATE
def test_python_docx_opens_the_document(path: Path, template: str) -> None:
    plan = thidua.read(path)
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx", template=template)))
    assert document.core_properties.subject
    assert template not in WHOLE or document.core_properties.subject == plan.trich_yeu
    assert document.core_properties.language == "vi-VN"
    styles = [paragraph.style.element for paragraph in document.paragraphs if paragraph.style is not None]
    names = {name for style in styles for name in names_of(style)}
    assert "Tên loại" in names
    assert "Trích yếu" in names or "heading 1" in names  # news has a headline
    assert template not in WHOLE or "Mục" in names


@EACH_TEMPLATE
def test_every_format_of_a_template_prints_every_plan(template: str) -> None:
    for path in PLANS:
        plan = thidua.read(path)
        for format in Template(template).formats:
            text = _text(plan, format, template)
            assert "{{" not in text
            assert "{%" not in text
            assert squeeze(Template(template).values(plan)["dau"].ten_loai.van[0].chu) in squeeze(text)


@pytest.mark.audit
def test_openxml_audit_finds_no_error(tmp_path: Path) -> None:
    audit = need(str(Path(sys.executable).parent / "openxml-audit"))
    for path in PLANS:
        for template in bundled():
            thidua.write(thidua.read(path), tmp_path / f"{path.stem}-{template}.docx", template=template)
    done = subprocess.run([audit, "--recursive", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "Errors: 0" in done.stdout or "error" not in done.stdout.lower()


@EACH_PLAN
@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_plan_written_and_read_is_the_same_plan(path: Path, format: str, tmp_path: Path) -> None:
    plan = thidua.read(path)
    file = thidua.write(plan, tmp_path / f"plan.{format}")
    again = thidua.read(file)
    assert again == plan
    assert thidua.write(again, tmp_path / f"again.{format}").read_bytes() == file.read_bytes()


@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_strict_is_of_documents_a_draft_is_kept_in_a_plan_file(format: str, tmp_path: Path) -> None:
    plan = thidua.KeHoach(trich_yeu="Thi đua")
    with pytest.raises(thidua.GapError):
        thidua.render(plan, "txt", strict=True)
    assert thidua.render(plan, format, strict=True) == thidua.render(plan, format)
    assert thidua.read(thidua.write(plan, tmp_path / f"nhap.{format}", strict=True)) == plan


def test_strict_names_every_gap_in_one_message(tmp_path: Path) -> None:
    plan = thidua.read("trích yếu: Phong trào thi đua năm 2026", format="yaml")
    target = tmp_path / "ke-hoach.docx"
    target.write_bytes(b"cu")
    with pytest.raises(thidua.GapError) as caught:
        thidua.write(plan, target, strict=True)
    said = str(caught.value)
    for gap in ("cơ quan", "địa danh", "nội dung", "nơi nhận", "chức vụ người ký", "họ tên người ký"):
        assert f"còn thiếu {gap}" in said
    assert target.read_bytes() == b"cu"
    text = docx_text(thidua.render(plan, "docx")).replace("\u00a0", " ")
    for gap in ("cơ quan", "địa danh", "nội dung", "nơi nhận", "chức vụ", "họ tên"):
        assert f"[thiếu: {gap}]" in text


@given(data=st.one_of(PLAN_DATA, SIGNED_DATA), chance=st.randoms(use_true_random=False))
def test_a_plan_parted_into_an_office_and_the_rest_is_the_same_plan(data: Data, chance: Random) -> None:
    """Whichever of its fields the office says (but for signers side by side): the plan is whole, and by itself."""
    told = {
        key for key in data if chance.random() < 0.5 and not (key == "người ký" and isinstance(data[key], list | tuple))
    }
    office = thidua.HoSo({key: value for key, value in data.items() if key in told})
    plan = thidua.read({key: value for key, value in data.items() if key not in told}, office=office)
    assert plan == thidua.KeHoach.from_data(data)
    assert thidua.read(data, office=office) == plan
