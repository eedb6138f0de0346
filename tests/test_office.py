"""PDF by LibreOffice: one process kept, ended with whoever keeps it, within limits, off the net; what the file is."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import docx
import pikepdf
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from support import EXAMPLES, PATIENCE, need, need_module, word_template
from texts import pdf_text

import thidua
from thidua import office
from thidua.cli import run
from thidua.office import Office
from thidua.templates import Template, bundled

SHORT = next(path for path in EXAMPLES if path.stem == "ngan")
PLAN = thidua.read(SHORT)
LETTER = word_template("Kính gửi {{ trich_yeu }}")
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere each document has its own process")


_NAMES = " ".join(
    f'xmlns:{prefix}="http://schemas.openxmlformats.org/{name}"' for prefix, name in {
        "w": "wordprocessingml/2006/main", "r": "officeDocument/2006/relationships",
        "wp": "drawingml/2006/wordprocessingDrawing", "a": "drawingml/2006/main", "pic": "drawingml/2006/picture",
    }.items()
)  # fmt: skip


@pytest.fixture
def own() -> Iterator[Office]:
    """A process of the test's own."""
    made = Office(need("soffice"))
    yield made
    made.end()


def _word(words: str = "Một ý") -> bytes:
    return Template(LETTER).render({"trich_yeu": words})


def _print(by: Office, folder: Path, *documents: bytes) -> list[str]:
    """The words of some documents that are printed together."""
    files = [folder / f"{number}.docx" for number in range(len(documents))]
    for file, data in zip(files, documents, strict=True):
        file.write_bytes(data)
    by.print_files(files, folder, [file.stem for file in files])
    return [pdf_text(file.with_suffix(".pdf").read_bytes()).strip() for file in files]


def _processes(folder: Path) -> list[int]:
    """The processes that name a folder in their command."""
    found = []
    for one in Path("/proc").glob("[0-9]*"):
        try:
            if os.fsencode(folder) in (one / "cmdline").read_bytes():
                found.append(int(one.name))
        except OSError:  # it has ended
            continue
    return found


def _settings(by: Office) -> str:
    """What is set in the profile of an office."""
    return (by._folder / "ho-so" / "user" / "registrymodifications.xcu").read_text("utf-8")


def _soon(true: Callable[[], object]) -> bool:
    end = time.monotonic() + PATIENCE
    while not true() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(true())


# --- What the file is -------------------------------------------------------------------------------


@pytest.mark.parametrize("family", bundled())
def test_the_file_is_tagged_and_says_what_it_is(family: str, tmp_path: Path) -> None:
    need("soffice")
    plan = thidua.read(SHORT.with_name("so-noi-vu.yaml"))
    file = thidua.write(plan, tmp_path / "a.pdf", template=family, engine="libreoffice")
    with pikepdf.open(file) as pdf, pikepdf.open(io.BytesIO(thidua.render(plan, "pdf", template=family))) as twin:
        said, by_typst = pdf.open_metadata(), twin.open_metadata()
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert "/Outlines" in pdf.Root or family in ("dang-ky", "phan-cong", "tin-bai", "quyet-dinh", "bao-cao")
        assert pdf.Root.Lang == "vi-VN"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/OutputIntents" in pdf.Root
        assert (said["pdfaid:part"], said["pdfaid:conformance"], said["pdfuaid:part"]) == ("2", "B", "1")
        assert said["dc:title"] == by_typst["dc:title"]
        assert not pdf.attachments
        fonts = [one for one in pdf.objects if isinstance(one, pikepdf.Dictionary) and "/FontName" in one]
        assert fonts
        assert all("/FontFile2" in one or "/FontFile3" in one for one in fonts)
    pdfua: Any = need_module("pdfua")
    rules = {finding.rule_id for finding in pdfua.validate(str(file)).findings}
    assert rules <= {"UA-15-003"}  # heading and ending stand in tables of Word, which have no header cells


def test_an_own_word_file_says_its_title_and_is_read_aloud_in_vietnamese() -> None:
    need("soffice")
    for data, title in ((PLAN, f"Kế hoạch {PLAN.trich_yeu}"), ({"trich_yeu": "bà An"}, "mẫu")):
        with pikepdf.open(io.BytesIO(Template(LETTER).render(data, "pdf"))) as pdf:
            assert pdf.Root.Lang == "vi-VN"
            assert " ".join(pdf.open_metadata()["dc:title"].split()) == title
            assert pdf.Root.ViewerPreferences.DisplayDocTitle


def test_what_is_asked_of_a_document_holds_for_its_pdf(tmp_path: Path) -> None:
    need("soffice")
    with pytest.raises(thidua.GapError, match="nơi nhận"):
        thidua.render(thidua.KeHoach(trich_yeu="A"), "pdf", engine="libreoffice", strict=True)
    template = word_template("{{ trich_yeu }}", "{{ loi_chao }}")
    made = thidua.render(PLAN, "pdf", template=template, values={"loi_chao": "Xin chào"})
    assert pdf_text(made).strip().endswith("\nXin chào")
    assert "Kính gửi bà An" in pdf_text(Template(LETTER).render({"trich_yeu": "bà An"}, "pdf"))
    with pytest.raises(thidua.TemplateError):
        Template(LETTER).render({}, "pdf", strict=True)


def test_a_template_that_is_a_word_file_is_printed_without_a_word(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("soffice")
    monkeypatch.chdir(tmp_path)
    Path("mau-rieng.docx").write_bytes(LETTER)
    caplog.set_level(logging.INFO, "thidua")
    for number in range(2):
        assert run(["write", str(SHORT), f"{number}.pdf", "--template", "mau-rieng.docx"]) == 0
        assert PLAN.trich_yeu in " ".join(pdf_text(Path(f"{number}.pdf").read_bytes()).split())
    assert [one.getMessage() for one in caplog.records] == [
        "PDF: mẫu mau-rieng.docx chỉ có tệp Word, in bằng LibreOffice"
    ]
    Path("du-lieu.yaml").write_text("trich_yeu: ông Bình\n", "utf-8")
    assert run(["write", "--data", "du-lieu.yaml", "--template", "mau-rieng.docx", "thu.pdf"]) == 0
    assert "ông Bình" in pdf_text(Path("thu.pdf").read_bytes())
    assert Template("mau-rieng.docx").written == ("docx", "pdf", "txt", "md")
    assert Template("mau-rieng.docx").formats == ("docx",)


_FIELDS = (
    '<w:fldSimple {names} w:instr=" FILENAME \\p \\* MERGEFORMAT "><w:r><w:t>C:\\cu.docx</w:t></w:r></w:fldSimple>',
    '<w:r {names}><w:fldChar w:fldCharType="begin"/></w:r><w:r {names}><w:instrText> FILE</w:instrText></w:r>'
    '<w:r {names}><w:instrText>NAME \\P </w:instrText></w:r><w:r {names}><w:fldChar w:fldCharType="separate"/></w:r>'
    '<w:r {names}><w:t>C:\\cu.docx</w:t></w:r><w:r {names}><w:fldChar w:fldCharType="end"/></w:r>',
)


@pytest.mark.parametrize("name", ["mau-co-quan.docx", "mẫu cơ quan.docx"])
def test_no_path_of_the_machine_is_printed(name: str, tmp_path: Path) -> None:
    need("soffice")
    document = docx.Document(io.BytesIO(LETTER))
    for field in _FIELDS:
        holder = parse_xml(f"<w:p {_NAMES}>{field.format(names='')}</w:p>")
        document.element.body.insert(0, holder)
        document.sections[0].header._element.append(parse_xml(f"<w:p {_NAMES}>{field.format(names='')}</w:p>"))
    document.save(tmp_path / name)
    said = pdf_text(Template(tmp_path / name).render({"trich_yeu": "bà An"}, "pdf"))
    assert said.count("mau-co-quan.docx") == 4
    assert "tmp" not in said
    assert "/" not in said


def test_an_own_folder_with_a_word_file_is_printed_by_it(tmp_path: Path) -> None:
    need("soffice")
    folder = tmp_path / "mau"
    folder.mkdir()
    (folder / "template.toml").write_text("the_thuc = false\n", "utf-8")
    (folder / "document.docx").write_bytes(LETTER)
    assert Template(folder).written == ("docx", "pdf", "txt", "md")
    assert "Kính gửi" in pdf_text(thidua.render(PLAN, "pdf", template=folder))


WRONG: dict[str, tuple[Callable[[], object], str]] = {
    "an engine that there is not": (lambda: thidua.render(PLAN, "pdf", engine="word"), "dùng: typst, libreoffice"),
    "an engine that is misspelt": (lambda: thidua.render(PLAN, "pdf", engine="libreofice"), "libreoffice"),
    "an engine for another format": (lambda: thidua.render(PLAN, "docx", engine="libreoffice"), r"chỉ dùng cho \.pdf"),
    "the same of a template": (lambda: Template().render(PLAN, "html", engine="typst"), r"chỉ dùng cho \.pdf"),
    "a template without a file of typst": (
        lambda: thidua.render(PLAN, "pdf", engine="typst", template=LETTER), r"không có document\.typ",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("call", "said"), WRONG.values(), ids=WRONG)
def test_an_engine_that_cannot_be_is_refused(call: Callable[[], object], said: str) -> None:
    with pytest.raises(thidua.UsageError, match=said):
        call()


def test_a_template_without_a_word_file_is_told_from_one_that_has_it(tmp_path: Path) -> None:
    page = '<!DOCTYPE html>\n<html lang="vi">\n<body>\n<p>{{ trich_yeu }}</p>\n</body>\n</html>\n'
    (tmp_path / "template.toml").write_text("the_thuc = false\n", "utf-8")
    (tmp_path / "document.html").write_text(page, "utf-8")
    assert "pdf" not in Template(tmp_path).written
    for engine, said in {"libreoffice": r"không có document\.docx", None: "không có định dạng pdf"}.items():
        with pytest.raises(thidua.UsageError, match=said):
            thidua.render(PLAN, "pdf", template=tmp_path, engine=engine)


def test_without_libreoffice_it_is_told_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", os.fspath(tmp_path))
    with pytest.raises(thidua.MissingToolError, match=r"cài từ libreoffice\.org"):
        thidua.render(PLAN, "pdf", engine="libreoffice")


# --- The process ------------------------------------------------------------------------------------


@LINUX
def test_one_process_prints_all_that_comes_and_another_one_when_it_has_died(own: Office, tmp_path: Path) -> None:
    assert _print(own, tmp_path, _word("một")) == ["Kính gửi một"]
    folder, keeper = own._folder, own._keeper
    assert keeper
    assert _print(own, tmp_path, _word("hai"), _word("ba")) == ["Kính gửi hai", "Kính gửi ba"]
    assert own._keeper is keeper
    for process in set(_processes(folder / "ho-so")) - {keeper.pid}:
        with contextlib.suppress(ProcessLookupError):  # it has ended with another one
            os.kill(process, signal.SIGKILL)
    assert _print(own, tmp_path, _word("bốn")) == ["Kính gửi bốn"]
    folders = {folder, own._folder}
    own.end()
    assert _soon(lambda: not any(one.exists() or _processes(one) for one in folders))


@LINUX
def test_who_asks_one_that_has_just_died_is_fenced_and_prints_the_same(own: Office, tmp_path: Path) -> None:
    file = tmp_path / "0.pdf"
    _print(own, tmp_path, _word("một"))
    for word in ("hai", "ba", "bốn", "năm"):
        for process in _processes(own._folder / "ho-so"):
            if os.fsencode("soffice.bin") in Path(f"/proc/{process}/cmdline").read_bytes():
                os.kill(process, signal.SIGKILL)
        assert _print(own, tmp_path, _word(word)) == [f"Kính gửi {word}"]
        with pikepdf.open(file) as pdf:
            assert pdf.Root.MarkInfo.Marked
            said = pdf.open_metadata()
            assert (said["pdfaid:part"], said["pdfaid:conformance"], said["pdfuaid:part"]) == ("2", "B", "1")
        assert "DisableMacrosExecution" in _settings(own)


@LINUX
def test_a_profile_stays_as_long_as_somebody_may_ask_by_it(own: Office, tmp_path: Path) -> None:
    _print(own, tmp_path, _word())
    folder, keeper = own._folder, own._keeper
    assert keeper
    for process in set(_processes(folder / "ho-so")) - {keeper.pid}:
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    assert _soon(lambda: keeper.poll() is not None)
    time.sleep(0.3)
    assert "DisableMacrosExecution" in _settings(own)
    own.end()
    assert _soon(lambda: not folder.exists() and not _processes(folder))


@LINUX
def test_after_some_documents_it_is_started_anew(own: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "DOCUMENTS", 2)
    folders = []
    for _ in range(4):
        _print(own, tmp_path, _word())
        folders.append(own._folder)
    assert folders[0] == folders[1] != folders[2] == folders[3]
    assert not folders[0].exists()


def test_many_threads_are_served_one_after_the_other(own: Office, tmp_path: Path) -> None:
    said: dict[int, list[str]] = {}

    def ask(number: int) -> None:
        (tmp_path / str(number)).mkdir()
        said[number] = _print(own, tmp_path / str(number), _word(f"số {number}"))

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == {number: [f"Kính gửi số {number}"] for number in range(8)}


def test_where_none_can_be_kept_each_document_has_its_own(own: Office, tmp_path: Path) -> None:
    own._keeps = False
    assert _print(own, tmp_path, _word("một"), _word("hai")) == ["Kính gửi một", "Kính gửi hai"]
    assert own._keeper is None
    (tmp_path / "hong.docx").write_bytes(b"PK\x03\x04")
    with pytest.raises(thidua.ThiduaError, match="LibreOffice không in được: hỏng"):
        own.print_files([tmp_path / "hong.docx"], tmp_path, ["hỏng"])


ENDS = {"by itself": "", "by a signal": "os.kill(os.getpid(), 9)", "at once": "os._exit(0)"}


@LINUX
@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_what_it_has_started_and_written_ends_with_python(end: str, tmp_path: Path) -> None:
    need("soffice")
    code = (
        "import os, sys, thidua\nfrom thidua import office\n"
        "plan = thidua.read(sys.argv[1])\nthidua.render(plan, 'pdf', engine='libreoffice')\n"
        f"print(office._office._folder, flush=True)\n{end}\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SHORT)], check=False, capture_output=True, text=True, timeout=PATIENCE
    )
    folder = Path(done.stdout.strip())
    assert folder.name.startswith("thidua-office-"), done.stderr
    assert _soon(lambda: not folder.exists())
    assert _soon(lambda: not _processes(folder))


@LINUX
def test_a_child_has_its_own_and_leaves_that_of_its_parent(tmp_path: Path) -> None:
    need("soffice")
    code = (
        "import os, sys, thidua\nfrom thidua import office\nplan = thidua.read(sys.argv[1])\n"
        "def made():\n"
        "    thidua.render(plan, 'pdf', engine='libreoffice')\n"
        "    print(office._office._folder, office._office._keeper.pid, flush=True)\n"
        "made()\nif os.fork() == 0:\n    made()\n    os._exit(0)\nos.wait()\nmade()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SHORT)], check=True, capture_output=True, text=True, timeout=PATIENCE
    )
    first, childs, then = done.stdout.splitlines()
    assert first == then != childs
    assert _soon(lambda: not any(Path(one.split()[0]).exists() for one in (first, childs)))


# --- Its limits -------------------------------------------------------------------------------------


def test_what_takes_too_long_is_ended_and_the_next_is_printed(
    own: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = word_template("{% for i in y %}{{ i }} dòng chữ khá là dài, in ra nhiều trang. {% endfor %}")
    long = Template(data, bounds=thidua.Bounds(seconds=60))
    _print(own, tmp_path, _word())
    monkeypatch.setattr(office, "SECONDS", 0.05)
    with pytest.raises(thidua.ThiduaError, match=r"LibreOffice chạy quá 0\.05 giây"):
        _print(own, tmp_path, long.render({"y": list(range(100_000))}))
    monkeypatch.setattr(office, "SECONDS", PATIENCE)
    assert _print(own, tmp_path, _word("sau")) == ["Kính gửi sau"]


def _rows(number: int) -> bytes:
    """A Word document with a table of so many rows and eight columns."""
    document = docx.Document()
    row = f"<w:tr>{'<w:tc><w:p><w:r><w:t>một ô</w:t></w:r></w:p></w:tc>' * 8}</w:tr>"
    columns = "<w:tblGrid>" + '<w:gridCol w:w="1000"/>' * 8 + "</w:tblGrid>"
    document.element.body.insert(0, parse_xml(f"<w:tbl {_NAMES}><w:tblPr/>{columns}{row * number}</w:tbl>"))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@LINUX
def test_what_takes_too_much_memory_is_ended_and_the_next_is_printed(
    own: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(office, "MEGABYTES", 200)
    assert _print(own, tmp_path, _word("trước")) == ["Kính gửi trước"]
    with pytest.raises(thidua.ThiduaError, match=r"dừng giữa chừng khi in: 0 .*200 MB"):
        _print(own, tmp_path, _rows(12_000))
    assert _print(own, tmp_path, _word("sau")) == ["Kính gửi sau"]


@LINUX
def test_it_listens_to_no_port(own: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "unconnected", lambda: ())  # in a network of its own nobody could ask it anyway
    _print(own, tmp_path, _word())
    processes = _processes(own._folder / "ho-so")
    assert processes
    for process in processes:
        held = {os.readlink(one) for one in Path(f"/proc/{process}/fd").iterdir()}
        for table in ("tcp", "tcp6", "udp", "udp6"):
            for line in Path(f"/proc/{process}/net/{table}").read_text("ascii").splitlines()[1:]:
                assert f"socket:[{line.split()[9]}]" not in held


_PICTURE = """<w:r {names}><w:drawing><wp:inline><wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"/>
<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
<pic:cNvPr id="1" name="x"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:link="{link}"/><a:stretch><a:fillRect/>
</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>
<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
</w:r>"""


def _calling(url: str) -> bytes:
    """A Word document with a picture and a template at an address, and fields that fetch: no template may be so."""
    document = docx.Document()
    link = document.part.relate_to(f"{url}/a.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.add_paragraph("Có liên kết")._p.append(parse_xml(_PICTURE.format(names=_NAMES, link=link)))
    for code in (f'INCLUDEPICTURE "{url}/b.png" \\d', f'INCLUDETEXT "{url}/c.docx"', f'LINK Word.Document.8 "{url}/d"'):
        inside = (
            '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve"> {code} </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>', "<w:t>x</w:t>", '<w:fldChar w:fldCharType="end"/>',
        )  # fmt: skip
        paragraph = document.add_paragraph()._p
        for one in inside:
            paragraph.append(parse_xml(f"<w:r {_NAMES}>{one}</w:r>"))
    settings = document.part._settings_part
    kind = RELATIONSHIP_TYPE.IMAGE.replace("/image", "/attachedTemplate")
    template = settings.relate_to(f"{url}/t.dotx", kind, is_external=True)
    settings.element.insert(0, parse_xml(f'<w:attachedTemplate {_NAMES} r:id="{template}"/>'))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("fence", ["as it is", "settings alone", "none"])
def test_a_document_calls_nobody(
    fence: str, own: Office, server: tuple[str, list[bytes]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url, heard = server
    if fence != "as it is":
        monkeypatch.setattr(office, "unconnected", lambda: ())
    if fence == "none":
        monkeypatch.setattr(office, "_SETTINGS", {})
    assert _print(own, tmp_path, _calling(url))[0].startswith("Có liên kết")
    assert bool(heard) == (fence == "none")  # without any, it would: so there is something to hold back
