"""Preview: example plans of every shape, their pages as pictures, again at each save; ``--open`` and ``--watch``."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import lxml.html
import pytest
from PIL import Image
from support import EXAMPLES, PATIENCE, need, need_module

import thidua
from thidua import model, printing, programs
from thidua import preview as _preview
from thidua.cli import run
from thidua.layout import lay_out
from thidua.model.node import Node
from thidua.preview import Preview, preview, watch
from thidua.shapes import shapes
from thidua.templates import get_template
from thidua.templates.manifest import files_of

pytestmark = pytest.mark.once

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
    assert printed["ba-cho-ky"].cuoi
    assert printed["ba-cho-ky"].cuoi.nhieu
    assert [one.ngang for one in printed["phu-luc"].phu_luc] == [False, True]
    assert any(block.bang and len(block.bang.hang) > 60 for block in printed["bang"].khoi)
    marks = printed["dau-chi"].dau
    assert all((marks.do_mat, marks.do_khan, marks.luu_hanh, marks.du_thao))
    assert str(printed["ten-dai"].dau.co_quan).count(" ") > 5


def test_the_full_plan_has_every_field_that_can_stand_in_one() -> None:
    full = SHAPES["day-du"].plan.to_data().keys()
    labels = {field.label for field in thidua.KeHoach.fields().values()}
    derived = {"bố cục", "cách đánh số", "quy ước", "ký hiệu"}
    excluding = {"chú thích", "dẫn căn cứ", "kèm theo", "độ mật", "lưu hành"}  # or what a PDF does not give back
    elsewhere = {"cùng ban hành", "người lập"}  # each in a plan of its own
    assert labels - derived - excluding - elsewhere <= full
    assert SHAPES["lien-tich"].plan.cung_ban_hanh
    assert SHAPES["nguoi-lap"].plan.nguoi_lap


OF_OFFICES = {"NguoiKyLinhVuc", "NoiNhanLinhVuc"}
"""Parts that only the profile of an office has."""


def test_every_field_of_every_part_stands_in_some_plan() -> None:
    """A new field of the model wants a plan that shows what templates make of it."""
    shown: set[str] = set()

    def walk(value: Any) -> None:
        if isinstance(value, tuple):
            for one in value:
                walk(one)
        elif isinstance(value, Node):
            for name in type(value).fields():
                if one := getattr(value, name):
                    shown.add(f"{type(value).__name__}.{name}")
                    walk(one)

    for shape in shapes():
        walk(shape.plan)
    parts = {name: getattr(model, name) for name in model.__all__ if name not in ("HoSo", "VanBan")}
    known = {
        f"{name}.{field}"
        for name, part in parts.items()
        if name not in OF_OFFICES and isinstance(part, type) and issubclass(part, Node)
        for field in part.fields()
    }
    assert {"KeHoach.chu_thich", "BoCuc.dan", "NhiemVu.phoi_hop"} < known
    assert known - shown == set()


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
        ("ngan", "pdf", ""), ("phu-luc", "pdf", ""),
    ]  # fmt: skip
    count = {(one.name, one.format): len(one.pages) for one in shown.seen}
    assert count["ngan", "docx"] == count["ngan", "html"] == count["ngan", "pdf"] == 1
    assert count["phu-luc", "docx"] == count["phu-luc", "html"] == count["phu-luc", "pdf"] > 3
    root = lxml.html.parse(str(shown.index)).getroot()
    for link in (*root.xpath("//img/@src"), *root.xpath("//a/@href")):
        assert (shown.index.parent / link).is_file()
    assert len(root.xpath("//img")) == sum(count.values())
    assert [h.text for h in root.iter("h2")] == [one.title for one in shown.seen]


def test_the_pictures_show_an_a4_sheet_with_ink_on_it(shown: Preview) -> None:
    for one in shown.seen:
        for page in one.pages:
            with Image.open(page) as picture:
                short, long = sorted(picture.size)
                assert (long / short) == pytest.approx(297 / 210, abs=0.01)
                assert picture.convert("L").getextrema()[0] < 100
    with Image.open(shown.seen[1].pages[-1]) as last:
        assert last.width > last.height  # the landscape appendix


def test_only_some_formats_are_printed_where_they_are_named(tmp_path: Path) -> None:
    need("soffice")
    found = preview(get_template("nd30"), tmp_path / "ra", _few("ngan"), formats=("docx",))
    assert [(one.format, len(one.pages)) for one in found.seen] == [("docx", 1)]
    with pytest.raises(thidua.UsageError, match=r"mẫu phan-cong không có định dạng odt \(dùng: docx, "):
        preview(get_template("phan-cong"), tmp_path / "khong", _few("ngan"), formats=("docx", "odt"))
    assert not (tmp_path / "khong").exists()


def test_a_second_preview_replaces_the_first_and_nothing_else(shown: Preview) -> None:
    folder = shown.index.parent
    (folder / "cua-toi.txt").write_text("giữ", "utf-8")
    (folder / "cua-toi.docx").write_bytes(b"mine")
    assert (folder / "phu-luc.docx").is_file()
    before = {path.name for path in folder.iterdir()}
    again = preview(get_template("nd30"), folder, _few("ngan"))
    assert (folder / "cua-toi.txt").read_text("utf-8") == "giữ"
    assert {path.name for path in folder.glob("*.png")} < before
    assert {path.name for path in folder.glob("*.png")} == {f"ngan-{one}-1.png" for one in ("docx", "html", "pdf")}
    assert {path.name for path in folder.glob("*.docx")} == {"ngan.docx", "cua-toi.docx"}
    assert not (folder / "phu-luc.html").exists()
    assert len(again.seen) == 3


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    _tools()
    (tmp_path / "ngan.docx").write_bytes(b"cu")
    with pytest.raises(thidua.UsageError, match="đã có tệp khác"):
        preview(get_template("nd30"), tmp_path, _few("ngan"))
    assert [path.name for path in tmp_path.iterdir()] == ["ngan.docx"]


def _shows_all(found: Preview) -> bool:
    """Whether each file that the index names is there, and each document among them."""
    root = lxml.html.parse(str(found.index)).getroot()
    links = [unquote(link) for link in (*root.xpath("//img/@src"), *root.xpath("//a/@href"))]
    return all((found.index.parent / link).is_file() for link in links) and {
        one.document.name for one in found.seen
    } < set(links)


NAMES = {
    "plans of one name in two folders": (["k", "k"], ["k", "k-2"]),
    "one name to machines that know no capitals": (["K", "k"], ["K", "k-2"]),
    "the name of the page that shows them all": (["index", "Index"], ["index-2", "Index-3"]),
    "a name that a number would make": (["k", "k-2", "k"], ["k", "k-2", "k-3"]),
    "signs that mean something in an address": (["a#1", "50%25 [b]"], ["a#1", "50%25 [b]"]),
}


@pytest.mark.parametrize(("names", "wanted"), NAMES.values(), ids=NAMES)
def test_no_plan_is_lost_whatever_the_plans_are_called(names: list[str], wanted: list[str], tmp_path: Path) -> None:
    _tools()
    (tmp_path / "mau").mkdir()
    (tmp_path / "mau" / "template.toml").write_text("the_thuc = false\n", "utf-8")
    page = '<!DOCTYPE html>\n<html lang="vi">\n<body>\n<p>{{ trich_yeu }}</p>\n</body>\n</html>\n'
    (tmp_path / "mau" / "document.html").write_text(page, "utf-8")
    plans = [(name, thidua.KeHoach(trich_yeu=f"Kế hoạch thứ {i}")) for i, name in enumerate(names)]
    found = preview(thidua.Template(tmp_path / "mau"), tmp_path / "ra", plans)
    assert [one.name for one in found.seen] == wanted
    for i, one in enumerate(found.seen):
        assert f"Kế hoạch thứ {i}" in one.document.read_text("utf-8")
        assert len(one.pages) == 1
    assert _shows_all(found)
    again = preview(thidua.Template(tmp_path / "mau"), tmp_path / "ra", plans[:1])
    assert {path.name for path in (tmp_path / "ra").iterdir()} == {
        "index.html", again.seen[0].document.name, again.seen[0].pages[0].name,
    }  # fmt: skip


def test_word_files_of_any_name_are_printed(tmp_path: Path) -> None:
    _tools()
    plan = SHAPES["ngan"].plan
    found = preview(get_template("phan-cong"), tmp_path / "ra", [("a#1", plan), ("50%25 [b]", plan), ("a#1", plan)])
    assert [(one.fault, len(one.pages)) for one in found.seen if one.format == "docx"] == [("", 1)] * 3
    assert _shows_all(found)


def test_after_a_preview_that_was_broken_off_the_next_one_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tools()

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(_preview, "_pictured", stop)
        with pytest.raises(KeyboardInterrupt):
            preview(get_template("nd30"), tmp_path / "ra", _few("ngan", "mot-y"))
    assert (tmp_path / "ra" / "mot-y.docx").is_file()
    assert "chưa in xong" in (tmp_path / "ra" / "index.html").read_text("utf-8")
    found = preview(get_template("nd30"), tmp_path / "ra", _few("ngan"))
    assert _shows_all(found)
    assert "chưa in xong" not in found.index.read_text("utf-8")
    assert not list((tmp_path / "ra").glob("mot-y*"))


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
        preview(get_template(get_template("nd30").word_file()), tmp_path / "a", _few("ngan"))
    monkeypatch.setattr(_preview, "can_draw", lambda: False)
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
    assert [one.format for one in found.seen] == ["html", "pdf"]
    assert "Chưa in thử Word" in found.index.read_text("utf-8")


def test_pages_of_pdf_need_no_other_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    need_module("typst")
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    found = preview(get_template("nd30"), tmp_path / "ra", _few("ngan", "phu-luc"))
    assert found.left_out == ("docx", "html")
    assert [(one.name, one.format, one.fault, len(one.pages)) for one in found.seen] == [
        ("ngan", "pdf", "", 1), ("phu-luc", "pdf", "", 7),
    ]  # fmt: skip
    assert _shows_all(found)
    assert found.index.read_text("utf-8").count("typst in") == 2


def test_without_typst_the_pages_are_pictured_by_poppler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _tools()
    for module in (_preview, printing):
        monkeypatch.setattr(module, "can_draw", lambda: False)
    found = preview(get_template("nd30"), tmp_path / "ra", _few("ngan"))
    assert found.left_out == ("pdf",)
    assert [(one.format, one.fault, len(one.pages)) for one in found.seen] == [("docx", "", 1), ("html", "", 1)]


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
        watch(lambda: [*files_of(folder), plan], lambda: seen.append(plan.read_text("utf-8") if plan.exists() else "-"))
    assert seen == ["1", "1", "1", "-", "333"]


def test_the_command_previews_a_template_over_given_plans(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _tools()
    monkeypatch.chdir(tmp_path)
    assert run(["template", "preview", "nd30", "--plan", str(SHORT)]) == 0
    said = capsys.readouterr().out.split("\n")
    assert said[:3] == ["ngan.docx: 1 trang", "ngan.html: 1 trang", "ngan.pdf: 1 trang"]
    assert said[3] == str(Path("xem-truoc-nd30") / "index.html")
    assert (tmp_path / "xem-truoc-nd30" / "index.html").is_file()
    assert run(["template", "preview", "khong-co"]) == 2
    (tmp_path / "xem-truoc-nd30" / "rieng.yaml").write_bytes(SHORT.read_bytes())
    assert run(["template", "preview", "nd30", "--plan", str(Path("xem-truoc-nd30", "rieng.yaml"))]) == 2
    assert "nằm trong chính thư mục xem trước" in capsys.readouterr().err


def test_the_folder_of_a_preview_is_named_after_the_template_also_from_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _tools()
    assert run(["template", "new", str(tmp_path / "mau1"), "--from", "tin-bai", "--style"]) == 0
    monkeypatch.chdir(tmp_path / "mau1")
    assert run(["template", "preview", ".", "--plan", str(SHORT)]) == 0
    assert "Mẫu mau1" in (tmp_path / "mau1" / "xem-truoc-mau1" / "index.html").read_text("utf-8")


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
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    assert run(["write", str(plan), str(page), "--watch", "--open"]) == 0
    said = capsys.readouterr()
    assert "plan.yaml:2" in said.err
    assert said.out == f"{page}\n"  # once it is there, it is opened; here nothing can open it
    assert "Thi đua mới" in page.read_text("utf-8")
    assert run(["write", "-", str(page), "--watch"]) == 2
    assert run(["template", "preview", "nd30", "--plan", "-", "--watch"]) == 2


# --- At each save, with real files and a real process -----------------------------------------------


class _Watching:
    """A command with ``--watch``, running in a folder of its own; what it has said so far."""

    def __init__(self, folder: Path, *words: str) -> None:
        self._said = folder.parent / "said.txt"
        with self._said.open("wb") as said:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "thidua", *words, "--watch"],
                cwd=folder, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT,
            )  # fmt: skip

    def said(self) -> str:
        return self._said.read_text("utf-8")

    def until(self, true: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Waits for something to become true while the command runs."""
        end = time.monotonic() + seconds
        while not true():
            assert self._process.poll() is None, f"ended by itself: {self.said()}"
            assert time.monotonic() < end, self.said()
            time.sleep(0.05)

    def rests(self, file: Path, seconds: float = 1.8) -> bool:
        """Whether a file stays as it is for three looks of the watching."""
        before = file.stat()
        time.sleep(seconds)
        now = file.stat()
        return self._process.poll() is None and (now.st_ino, now.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)

    def stop(self) -> int:
        self._process.send_signal(signal.SIGINT)
        return self._process.wait(PATIENCE)

    def kill(self) -> None:
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()


@pytest.fixture
def start() -> Iterator[Callable[..., _Watching]]:
    if sys.platform == "win32":
        pytest.skip("a process is interrupted otherwise there")
    running: list[_Watching] = []

    def started(folder: Path, *words: str) -> _Watching:
        running.append(_Watching(folder, *words))
        return running[-1]

    yield started
    for one in running:
        one.kill()


def _own_template(folder: Path, base: str = "tin-bai") -> Path:
    assert run(["template", "new", str(folder), "--from", base, "--style"]) == 0
    return folder


def _put(path: Path, text: str) -> None:
    """Saves as editors do: a new file beside it, renamed into its place."""
    path.with_name("~moi").write_text(text, "utf-8")
    path.with_name("~moi").replace(path)


def test_an_output_in_the_watched_folder_is_no_change(tmp_path: Path, start: Callable[..., _Watching]) -> None:
    folder = _own_template(tmp_path / "mau1")
    out, plan = folder / "ke-hoach.html", folder / "ke-hoach.yaml"
    watching = start(folder, "write", "ke-hoach.yaml", "ke-hoach.html", "--template", ".")
    watching.until(out.is_file)
    assert watching.rests(out)
    (folder / "~$cument.docx").write_bytes(b"lock")
    (folder / "khac.txt").write_text("x", "utf-8")
    assert watching.rests(out)
    _put(plan, plan.read_text("utf-8").replace("trích yếu: ", "trích yếu: Tiếp tục "))
    watching.until(lambda: "Tiếp tục" in out.read_text("utf-8"))
    assert watching.rests(out)
    assert watching.stop() == 0


def test_the_template_of_an_office_is_watched(tmp_path: Path, start: Callable[..., _Watching]) -> None:
    folder = _own_template(tmp_path / "mau1")
    page = folder / "document.html"
    page.write_bytes(Path(thidua.__file__).with_name("templates").joinpath("tin-bai", "document.html").read_bytes())
    plan, out = tmp_path / "ke-hoach.yaml", tmp_path / "ke-hoach.html"
    plan.write_bytes((folder / "ke-hoach.yaml").read_bytes())
    (tmp_path / "co-quan.yaml").write_text("mẫu: mau1\ncơ quan: {tên: Sở Công Thương}\n", "utf-8")
    watching = start(tmp_path, "write", "ke-hoach.yaml", "ke-hoach.html")
    watching.until(out.is_file)
    _put(page, page.read_text("utf-8").replace("</main>", "<p>Lần hai</p></main>", 1))
    watching.until(lambda: "Lần hai" in out.read_text("utf-8"))


def test_a_preview_inside_its_own_template_is_made_once(tmp_path: Path, start: Callable[..., _Watching]) -> None:
    _tools()
    folder = _own_template(tmp_path / "mau1")
    watching = start(folder, "template", "preview", ".", "--plan", "ke-hoach.yaml")
    index = str(Path("xem-truoc-mau1", "index.html"))
    watching.until(lambda: index in watching.said())
    assert watching.rests(folder / index, 3)
    assert watching.said().count(index) == 1


def test_a_template_that_is_away_for_a_moment_is_waited_for(tmp_path: Path, start: Callable[..., _Watching]) -> None:
    folder, out = _own_template(tmp_path / "mau1"), tmp_path / "ra" / "a.html"
    out.parent.mkdir()
    watching = start(out.parent, "write", str(SHORT), "a.html", "--template", str(folder))
    watching.until(out.is_file)
    folder.rename(tmp_path / "di")
    watching.until(lambda: "chờ" in watching.said())
    assert watching.rests(out)
    assert watching.said().splitlines()[1:] == [f"{folder / 'template.toml'}: không còn tệp này, chờ đến khi có lại"]
    out.unlink()
    (tmp_path / "di").rename(folder)
    watching.until(out.is_file)
    assert watching.stop() == 0


def test_a_word_file_saved_by_rename_is_printed_again(tmp_path: Path, start: Callable[..., _Watching]) -> None:
    template, out = tmp_path / "mau.docx", tmp_path / "ra" / "a.docx"
    out.parent.mkdir()
    shutil.copy(get_template("phan-cong")._manifest.files["docx"], template)
    watching = start(out.parent, "write", str(SHORT), "a.docx", "--template", str(template))
    watching.until(out.is_file)
    for i in (1, 2):
        template.rename(tmp_path / "cu.docx")
        watching.until(lambda i=i: watching.said().count("chờ") == i)
        out.unlink()
        shutil.copy(tmp_path / "cu.docx", tmp_path / "moi.docx")
        (tmp_path / "moi.docx").replace(template)
        watching.until(out.is_file)
    assert watching.stop() == 0


BASES = {
    "its manifest": lambda base: _put(base / "template.toml", "the_thuc = false\n[kieu]\nco_chu = 13\n"),
    "its page": lambda base: _put(base / "document.html", _page("{{ kieu.co_chu }} mới")),
    "a page of its own that was not there": lambda base: _put(base.parent / "con" / "document.html", _page("mới")),
}


def _page(words: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="vi">\n<body>\n<p>{{{{ trich_yeu }}}} {words}</p>\n</body>\n</html>\n'


@pytest.mark.parametrize("change", BASES.values(), ids=BASES)
def test_a_change_of_what_the_template_extends_is_noticed(
    change: Callable[[Path], None], tmp_path: Path, start: Callable[..., _Watching]
) -> None:
    (tmp_path / "goc").mkdir()
    (tmp_path / "goc" / "template.toml").write_text("the_thuc = false\n[kieu]\nco_chu = 14\n", "utf-8")
    (tmp_path / "goc" / "document.html").write_text(_page("{{ kieu.co_chu }}"), "utf-8")
    (tmp_path / "con").mkdir()
    (tmp_path / "con" / "template.toml").write_text('extends = "../goc"\n', "utf-8")
    out = tmp_path / "ra" / "a.html"
    out.parent.mkdir()
    watching = start(out.parent, "write", str(SHORT), "a.html", "--template", str(tmp_path / "con"))
    watching.until(out.is_file)
    before = out.read_text("utf-8")
    change(tmp_path / "goc")
    watching.until(lambda: out.read_text("utf-8") != before)
    assert watching.stop() == 0


def test_a_base_that_is_at_fault_is_watched_until_it_is_right(tmp_path: Path) -> None:
    for name, text in {"goc": "[kieu\n", "con": 'extends = "../goc"\n', "vong": 'extends = "../vong"\n'}.items():
        (tmp_path / name).mkdir()
        (tmp_path / name / "template.toml").write_text(text, "utf-8")
    found = [path.resolve().relative_to(tmp_path.resolve()).as_posix() for path in files_of(tmp_path / "con")]
    assert found[:2] == ["con/template.toml", "con/document.docx"]
    assert "goc/template.toml" in found
    assert len(list(files_of(tmp_path / "vong"))) < 100


WRONG = {
    "an unknown format": ["write", "k.yaml", "k.odt"],
    "an unknown format, and a plan at fault": ["write", "sai.yaml", "k.odt"],
    "the plan itself as output": ["write", "k.yaml", "k.yaml"],
    "the template itself as output": ["write", "k.yaml", "mau/document.docx", "--template", "mau"],
    "an unknown template": ["write", "k.yaml", "k.docx", "--template", "nd3"],
    "a format that the template does not have": ["write", "k.yaml", "k.html", "--template", "mau/document.docx"],
    "a preview of no template": ["template", "preview", "nd3"],
}


@pytest.mark.parametrize("words", WRONG.values(), ids=WRONG)
def test_a_wrong_call_is_said_at_once_and_not_waited_for(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def sleep(_: float) -> None:
        pytest.fail("waits")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(time, "sleep", sleep)
    (tmp_path / "k.yaml").write_bytes(SHORT.read_bytes())
    (tmp_path / "sai.yaml").write_text("khong biet: B\n", "utf-8")
    _own_template(tmp_path / "mau", "tin-bai")
    assert run([*words, "--watch"]) == 2
    assert capsys.readouterr().err
    assert (tmp_path / "k.yaml").read_bytes() == SHORT.read_bytes()


# --- Opening ----------------------------------------------------------------------------------------

DESKTOPS = {
    "no screen": ("", "exit 0", False),
    "a screen": ("DISPLAY", "exit 0", True),
    "a screen of the other kind": ("WAYLAND_DISPLAY", "exit 0", True),
    "a program that shows the file itself": ("DISPLAY", "exec sleep 30", True),
    "a desktop that has no program for it, and says so at length": ("DISPLAY", "echo no; echo no >&2; exit 3", False),
}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere another program opens files")
@pytest.mark.parametrize(("screen", "does", "opens"), DESKTOPS.values(), ids=DESKTOPS)
def test_what_was_written_is_opened_or_named(
    screen: str, does: str, opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    out, seen, opener = tmp_path / "a.txt", tmp_path / "seen", tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$1" > "{seen}"\n{does}\n', "utf-8")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    if screen:
        monkeypatch.setenv(screen, ":0")
    if "sleep" in does:
        monkeypatch.setattr(programs, "SECONDS", 0.1)
    assert run(["write", str(SHORT), str(out), "--open"]) == 0
    end = time.monotonic() + PATIENCE
    while screen and not (seen.is_file() and seen.read_text("utf-8")) and time.monotonic() < end:
        time.sleep(0.05)  # the program that shows the file itself may not have begun yet
    said = capfd.readouterr()
    assert said.out == ("" if opens else f"{out}\n")
    assert [line.partition(":")[0] for line in said.err.splitlines()] == [str(SHORT)]  # what is found in the plan
    assert seen.is_file() == bool(screen)
    if screen:
        assert seen.read_text("utf-8") == f"{out}\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere another program opens files")
def test_a_pdf_is_opened_as_any_other_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    need_module("typst")
    out, seen, opener = tmp_path / "a.pdf", tmp_path / "seen", tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\nhead -c 4 "$1" > "{seen}"\n', "utf-8")
    opener.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    assert run(["write", str(SHORT), str(out), "--open"]) == 0
    assert seen.read_text("ascii") == "%PDF"  # it is whole when it is shown
    assert capfd.readouterr().out == ""


def test_a_machine_without_an_opener_is_told_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    assert run(["write", str(SHORT), str(tmp_path / "a.txt"), "--open"]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'a.txt'}\n"
