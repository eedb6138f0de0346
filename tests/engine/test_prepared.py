"""Word files of the bundled templates, prepared ahead: the same as prepared on the spot, and taken for nothing else."""

from __future__ import annotations

import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import thidua
from thidua.engine import prepared
from thidua.engine.docx import DocxTemplate
from thidua.engine.measures import measure
from thidua.engine.prepared import prepared_measures
from thidua.listed import COPY
from thidua.templates import Template, bundled, get_template, template_file
from thidua.templates.places import PREPARED

ROOT = Path(__file__).parent.parent.parent
TEMPLATES = ROOT / "thidua" / "templates"
PLAN = ROOT / "examples" / "so-noi-vu.yaml"


def prepared_and_not(name: str) -> tuple[DocxTemplate, DocxTemplate]:
    path, data = template_file(name)
    return tuple(
        DocxTemplate.compile(data, "mẫu.docx", checked=True, prepared=folder)
        for folder in (path.parent / PREPARED, None)
    )


def test_what_is_prepared_is_what_would_be_made() -> None:
    made: dict[Path, str] = runpy.run_path(str(ROOT / "docs" / "make_prepared.py"))["files"]()
    here = {path: path.read_text("utf-8") for path in (*TEMPLATES.glob(f"*/{PREPARED}/*.py"), COPY)}
    assert here == made, "chạy lại: python docs/make_prepared.py"


@pytest.mark.parametrize("name", bundled())
def test_each_part_is_the_same(name: str) -> None:
    ahead, now = prepared_and_not(name)
    assert [part.name for part in ahead.parts] == [part.name for part in now.parts]
    for one, other in zip(ahead.parts, now.parts, strict=True):
        assert (one.grows, one.lasts) == (other.grows, other.lasts)
        assert one.template.debug_info == other.template.debug_info
        last = max(line for _, line in one.template.debug_info)
        assert [one.place(line) for line in range(last + 2)] == [other.place(line) for line in range(last + 2)]


@pytest.mark.parametrize("gaps", ["mark", "keep"])
def test_documents_are_the_same(gaps: thidua.engine.rendering.Gaps) -> None:
    ahead, now = prepared_and_not("nd30")
    for plan in (thidua.read(PLAN), thidua.KeHoach(), thidua.KeHoach(trich_yeu="*nghiêng* **đậm**", so="a\nb\tc")):
        values = get_template("nd30").values(plan)
        assert ahead.render(values, gaps) == now.render(values, gaps)


def test_a_gap_is_told_at_the_same_place() -> None:
    ahead, now = prepared_and_not("nd30")
    values = get_template("nd30").values(thidua.KeHoach())
    assert ahead.lacks(values) == now.lacks(values) != []


def test_another_word_file_is_prepared_itself(tmp_path: Path) -> None:
    path, data = template_file("nd30")
    _, other = template_file("dang")
    template = DocxTemplate.compile(other, "mẫu.docx", checked=True, prepared=path.parent / PREPARED)
    assert [part.name for part in template.parts] == [part.name for part in prepared_and_not("dang")[1].parts]
    folder = tmp_path / PREPARED
    shutil.copytree(path.parent / PREPARED, folder)
    (folder / "word-footer1.xml.py").unlink()  # a part that is missing would print its tags
    values = get_template("nd30").values(thidua.read(PLAN))
    some = DocxTemplate.compile(data, "mẫu.docx", checked=True, prepared=folder)
    assert some.render(values) == prepared_and_not("nd30")[1].render(values)


@pytest.mark.parametrize("name", bundled())
def test_measures_are_the_same(name: str) -> None:
    path, data = template_file(name)
    quy_uoc = get_template(name).kieu.quy_uoc
    assert prepared_measures(path.parent / PREPARED, data, quy_uoc) == measure(data, "", quy_uoc)
    assert prepared_measures(path.parent / PREPARED, data, "khác") is None
    assert prepared_measures(path.parent / PREPARED, data + b" ", quy_uoc) is None


def test_code_of_another_jinja_is_not_run(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path, data = template_file("nd30")
    folder = tmp_path / PREPARED
    shutil.copytree(path.parent / PREPARED, folder)
    for file in folder.glob("*.py"):
        file.write_text("raise AssertionError\n", "utf-8")
    monkeypatch.setattr(prepared, "JINJA", "3.1.0")
    assert DocxTemplate.compile(data, "mẫu.docx", checked=True, prepared=folder).parts


def test_filters_and_bounds_are_those_of_who_opens() -> None:
    bounds = attrs.evolve(thidua.engine.meter.BOUNDS, work=50)
    with pytest.raises(thidua.TemplateError):
        Template("nd30", bounds=bounds).render(thidua.read(PLAN))
    plan = thidua.read(PLAN)
    assert Template("nd30", filters={"cua_toi": str}).render(plan) == get_template("nd30").render(plan)


def test_a_bundled_template_prints_without_docxtpl() -> None:
    code = (
        "import sys, thidua\n"
        f"thidua.render(thidua.read({str(PLAN)!r}), 'docx')\n"
        "print([name for name in ('docx', 'docxtpl', 'thidua.engine.weaving') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"
