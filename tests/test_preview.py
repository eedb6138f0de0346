"""Preview: example plans of every shape, their pages as pictures, again at each save; ``--open`` and ``--watch``."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import lxml.html
import pytest
import typer
from PIL import Image
from support import EXAMPLES, need

import thidua
from thidua import preview as _preview
from thidua import programs
from thidua.cli import run
from thidua.layout import lay_out
from thidua.preview import Preview, preview, watch
from thidua.shapes import shapes
from thidua.templates import get_template

SHAPES = {shape.name: shape for shape in shapes()}
SHORT = next(path for path in EXAMPLES if path.stem == "ngan")


# --- The example plans ------------------------------------------------------------------------------


def test_there_is_a_plan_of_every_shape() -> None:
    printed = {name: lay_out(shape.plan) for name, shape in SHAPES.items()}
    assert [len(SHAPES[name].plan.noi_dung) for name in ("khong-y", "mot-y", "200-y")] == [0, 1, 200]
    assert len(set(SHAPES["200-y"].plan.noi_dung)) == 200
    assert SHAPES["trong"].plan.to_data().keys() == {"trích yếu"}
    assert SHAPES["trong"].plan.missing()
    assert not any(shape.plan.missing() for name, shape in SHAPES.items() if name not in ("trong", "khong-y"))
    assert len(SHAPES["hai-nguoi-ky"].plan.cac_nguoi_ky) == 2
    assert printed["kem-theo"].cuoi is None
    assert [one.ngang for one in printed["phu-luc"].phu_luc] == [False, True]
    assert any(block.bang and len(block.bang.hang) > 60 for block in printed["bang"].khoi)
    marks = printed["dau-chi"].dau
    assert all((marks.do_mat, marks.do_khan, marks.luu_hanh, marks.du_thao))
    assert str(printed["ten-dai"].dau.co_quan).count(" ") > 5


def test_the_full_plan_has_every_field_that_can_stand_in_one() -> None:
    full = SHAPES["day-du"].plan.to_data().keys()
    labels = {field.label for field in thidua.KeHoach.fields().values()}
    own = {"bố cục", "ký hiệu", "kèm theo", "độ mật", "lưu hành"}  # derived, or what excludes others
    assert labels - own <= full


def test_the_plans_are_the_same_each_time_and_can_be_written_as_plan_files() -> None:
    assert shapes() is shapes()
    for shape in shapes():
        assert re.fullmatch(r"[a-z0-9-]+", shape.name)
        assert thidua.read(thidua.render(shape.plan, "yaml"), format="yaml") == shape.plan
        assert thidua.render(shape.plan, "html")


# --- The pictures -----------------------------------------------------------------------------------


def _tools() -> None:
    for name in ("soffice", "chromium", "pdftoppm"):
        need(name)


def _few(*names: str) -> dict[str, thidua.KeHoach]:
    return {name: SHAPES[name].plan for name in names}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Preview:
    _tools()
    return preview(get_template("nd30"), tmp_path_factory.mktemp("preview") / "ra", _few("ngan", "phu-luc"))


def test_each_page_is_a_picture_and_the_index_shows_them_all(shown: Preview) -> None:
    assert [(one.name, one.format, one.fault) for one in shown.seen] == [
        ("ngan", "docx", ""), ("phu-luc", "docx", ""), ("ngan", "html", ""), ("phu-luc", "html", ""),
    ]  # fmt: skip
    count = {(one.name, one.format): len(one.pages) for one in shown.seen}
    assert count["ngan", "docx"] == count["ngan", "html"] == 1
    assert count["phu-luc", "docx"] == count["phu-luc", "html"] > 3
    root = lxml.html.parse(str(shown.index)).getroot()
    for link in (*root.xpath("//img/@src"), *root.xpath("//a/@href")):
        assert (shown.index.parent / link).is_file()
    assert len(root.xpath("//img")) == sum(count.values())
    assert [h.text for h in root.iter("h2")] == [shown.seen[i].title for i in range(4)]


def test_the_pictures_show_an_a4_sheet_with_ink_on_it(shown: Preview) -> None:
    for one in shown.seen:
        for page in one.pages:
            with Image.open(page) as picture:
                short, long = sorted(picture.size)
                assert (long / short) == pytest.approx(297 / 210, abs=0.01)
                assert picture.convert("L").getextrema()[0] < 100
    with Image.open(shown.seen[1].pages[-1]) as last:
        assert last.width > last.height  # the landscape appendix


def test_a_second_preview_replaces_the_first_and_nothing_else(shown: Preview) -> None:
    folder = shown.index.parent
    (folder / "cua-toi.txt").write_text("giữ", "utf-8")
    (folder / "cua-toi.docx").write_bytes(b"mine")
    assert (folder / "phu-luc.docx").is_file()
    before = {path.name for path in folder.iterdir()}
    again = preview(get_template("nd30"), folder, _few("ngan"))
    assert (folder / "cua-toi.txt").read_text("utf-8") == "giữ"
    assert {path.name for path in folder.glob("*.png")} == {"ngan-docx-1.png", "ngan-html-1.png"} < before
    assert {path.name for path in folder.glob("*.docx")} == {"ngan.docx", "cua-toi.docx"}
    assert not (folder / "phu-luc.html").exists()
    assert len(again.seen) == 2


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    _tools()
    (tmp_path / "ngan.docx").write_bytes(b"cu")
    with pytest.raises(thidua.UsageError, match="đã có tệp khác"):
        preview(get_template("nd30"), tmp_path, _few("ngan"))
    assert [path.name for path in tmp_path.iterdir()] == ["ngan.docx"]


def test_a_plan_that_cannot_be_printed_is_shown_with_its_fault(tmp_path: Path) -> None:
    _tools()
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "template.toml").write_text('tieu_de = "Thử <b>"\nthe_thuc = false\n', "utf-8")
    page = '<!DOCTYPE html>\n<html lang="vi">\n<body>\n<p>{{ co_quan.ten }}</p>\n</body>\n</html>\n'
    (tmp_path / "mau" / "document.html").write_text(page, "utf-8")
    plans = _few("ngan") | {"trong": thidua.KeHoach(trich_yeu="A")}
    found = preview(thidua.Template(tmp_path / "mau"), tmp_path / "ra", plans)
    good, bad = found.seen
    assert len(good.pages) == 1
    assert "mau/document.html:4: thẻ “co_quan.ten”" in bad.fault
    assert "thẻ “co_quan.ten”" in found.index.read_text("utf-8")
    assert "<b>" not in found.index.read_text("utf-8")


def test_what_is_not_installed_is_named_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def only(*present: str) -> None:
        monkeypatch.setattr(programs.shutil, "which", lambda name: f"/khong/{name}" if name in present else None)

    only("pdftoppm")
    with pytest.raises(thidua.MissingToolError, match=r"LibreOffice: cài từ"):
        preview(get_template("nd30"), tmp_path / "a", _few("ngan"))
    only("soffice")
    with pytest.raises(thidua.MissingToolError, match="poppler"):
        preview(get_template("nd30"), tmp_path / "a", _few("ngan"))
    assert not (tmp_path / "a").exists()


def test_a_format_that_nothing_here_prints_is_left_out_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tools()
    monkeypatch.setattr(_preview, "installed", lambda names: names is not programs.OFFICE)
    found = preview(get_template("nd30"), tmp_path / "ra", _few("ngan"))
    assert found.left_out == ("docx",)
    assert [one.format for one in found.seen] == ["html"]
    assert "Chưa in thử Word" in found.index.read_text("utf-8")


# --- At each save -----------------------------------------------------------------------------------


class _Enough(Exception):  # noqa: N818 - ends the watching
    pass


def test_watching_acts_at_once_and_at_each_change(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, plan = tmp_path / "mau", tmp_path / "plan.yaml"
    folder.mkdir()
    (folder / "document.html").write_text("1", "utf-8")
    plan.write_text("1", "utf-8")
    seen: list[str] = []
    steps = iter(
        [
            lambda: None,  # nothing has changed
            lambda: (folder / "document.html").write_text("22", "utf-8"),
            lambda: (folder / "template.toml").write_text("moi", "utf-8"),
            plan.unlink,  # an editor is about to put the new file in its place
            lambda: plan.write_text("333", "utf-8"),
        ]
    )

    def sleep(seconds: float) -> None:
        assert seconds == 0.5
        step = next(steps, None)
        if step is None:
            raise _Enough
        step()

    monkeypatch.setattr(time, "sleep", sleep)
    with pytest.raises(_Enough):
        watch(lambda: [folder, plan], lambda: seen.append(plan.read_text("utf-8") if plan.exists() else "-"))
    assert seen == ["1", "1", "1", "-", "333"]


def test_the_command_previews_a_template_over_given_plans(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _tools()
    monkeypatch.chdir(tmp_path)
    assert run(["template", "preview", "nd30", "--plan", str(SHORT)]) == 0
    said = capsys.readouterr().out.split("\n")
    assert said[:3] == ["ngan.docx: 1 trang", "ngan.html: 1 trang", str(Path("xem-truoc-nd30") / "index.html")]
    assert (tmp_path / "xem-truoc-nd30" / "index.html").is_file()
    assert run(["template", "preview", "khong-co"]) == 2


def test_watching_a_plan_says_faults_and_goes_on_until_it_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan, page = tmp_path / "plan.yaml", tmp_path / "plan.html"
    plan.write_text("trich yeu: A\nkhong biet: B\n", "utf-8")
    turns = iter([lambda: plan.write_text("trích yếu: Thi đua mới\n", "utf-8")])

    def sleep(seconds: float) -> None:
        turn = next(turns, None)
        if turn is None:
            raise KeyboardInterrupt
        turn()

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(typer, "launch", lambda path: 1)
    assert run(["write", str(plan), str(page), "--watch", "--open"]) == 0
    said = capsys.readouterr()
    assert "plan.yaml:2" in said.err
    assert said.out == f"{page}\n"  # once it is there, it is opened; here nothing can open it
    assert "Thi đua mới" in page.read_text("utf-8")
    assert run(["write", "-", str(page), "--watch"]) == 2


def test_what_was_written_is_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(typer, "launch", lambda path: opened.append(path) or 0)
    assert run(["write", str(SHORT), str(tmp_path / "a.docx"), "--open"]) == 0
    assert opened == [str(tmp_path / "a.docx")]
    assert capsys.readouterr().out == ""


def test_a_machine_without_a_screen_is_told_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    assert run(["write", str(SHORT), str(tmp_path / "a.txt"), "--open"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'a.txt'}\n"
