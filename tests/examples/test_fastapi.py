"""The web app of the examples: run under a real server, attacked, and driven in a real browser."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import io
import json
import logging
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import attrs
import lxml.html
import pytest
from attacks.makers import MADE
from driven import browser
from support import EXAMPLES, PATIENCE, ROOT, need_module

import thidua

httpx = need_module("httpx")
need_module("uvicorn")
need_module("python_multipart")
FOLDER = ROOT / "examples" / "fastapi"
JSON = {"Content-Type": "application/json"}
SECRET = "Tết trồng cây bí mật"
"""Words of a plan that no log may have."""
PATH = json.dumps(str(ROOT / "examples" / "ngan.yaml"))
"""A plan file of the server."""
TO_HAND_OUT: dict[str, Any] = {
    "cơ quan": {"tên": "UBND {Tên xã}", "địa danh": "{Tên xã}", "viết tắt": "UBND"},
    "trích yếu": "Thi đua của {Tên xã}",
    "nội dung": ["Vận động {Số hộ} hộ."],
}


@attrs.frozen
class Server:
    """The server while it runs: where it is, its process, the file of what it logs."""

    address: str
    process: subprocess.Popen[bytes]
    log: Path

    def post(self, way: str, **given: Any) -> Any:
        return httpx.post(self.address + way, timeout=PATIENCE, **given)

    def ask(self, way: str, plan: object) -> Any:
        return self.post(way, content=json.dumps(plan), headers=JSON)

    def upload(self, data: bytes, name: str) -> Any:
        return self.post("/mo", files={"tep": (name, data)})

    def hand_out(self, plan: object, table: bytes, name: str) -> Any:
        return self.post("/nhieu", data={"ke_hoach": json.dumps(plan)}, files={"bang": (name, table)})


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    log = tmp_path_factory.mktemp("fastapi") / "log"
    command = [sys.executable, "-m", "uvicorn", "app:app", "--app-dir", str(FOLDER), "--port", "0"]
    with log.open("wb") as out, subprocess.Popen(command, stdout=out, stderr=out, cwd=log.parent) as process:
        try:
            end = time.monotonic() + PATIENCE
            while not (found := re.search(r"running on (http://[\d.:]+)", log.read_text("utf-8"))):
                assert process.poll() is None, log.read_text("utf-8")
                assert time.monotonic() < end
                time.sleep(0.05)
            yield Server(found[1], process, log)
        finally:
            process.terminate()


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The app in this process, for what no client brings about."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [*logging.getLogger().handlers])
    spec = importlib.util.spec_from_file_location("fastapi_app", FOLDER / "app.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, "fastapi_app", module)
    spec.loader.exec_module(module)
    return module


def _asked_here(app: ModuleType, times: int = 1) -> list[Any]:
    """Some answers of the app in this process to previews at once."""

    async def ask() -> list[Any]:
        way = httpx.ASGITransport(app.app)
        async with httpx.AsyncClient(transport=way, base_url="http://app", timeout=PATIENCE) as client:
            asked = (client.post("/xem", content=json.dumps({"trích yếu": SECRET}), headers=JSON) for _ in range(times))
            return await asyncio.gather(*asked)

    return asyncio.run(ask())


def _problems(answer: Any) -> list[tuple[Any, ...]]:
    return [(one["code"], one["line"], tuple(one["path"])) for one in answer.json()["problems"]]


# --- What it does ---------------------------------------------------------------------------------


@pytest.mark.once
def test_the_example_is_small_and_typed() -> None:
    assert len((FOLDER / "app.py").read_text("utf-8").splitlines()) < 250
    assert len((FOLDER / "static" / "trang.js").read_text("utf-8").splitlines()) < 120
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", str(FOLDER / "app.py")], capture_output=True, text=True, cwd=ROOT
    )
    assert done.returncode == 0, done.stdout


def test_the_form_has_a_field_for_each_of_the_schema(server: Server) -> None:
    page = lxml.html.fromstring(httpx.get(server.address).text)
    top = [one.get("data-way") for one in page.xpath("//form/*[@data-way] | //details/*[@data-way]")]
    assert sorted(top) == sorted(thidua.json_schema()["properties"])
    groups = {one.get("data-way") for one in page.iter("fieldset")}
    assert groups == {"cơ quan", "kèm theo", "người ký", "người lập"}
    lists = {one.get("name") for one in page.iter("textarea")}
    assert {"căn cứ", "nội dung", "chỉ tiêu", "tổ chức thực hiện", "nơi nhận"} <= lists
    assert not {"trích yếu", "số", "thời gian"} & lists
    for field in page.xpath("//input[@name] | //textarea"):
        assert page.xpath(f'//label[@for="{field.get("id")}"]'), field.get("name")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_uploaded_plan_is_seen_as_thidua_prints_it(path: Path, server: Server) -> None:
    opened = server.upload(path.read_bytes(), path.name).json()
    plan = thidua.read(path)
    assert opened["plan"] == plan.to_data()
    assert all(one["line"] or one["kind"] == "thiếu" for one in opened["problems"])
    seen = server.ask("/xem", opened["plan"]).json()
    assert seen["page"] == thidua.render(plan, "html").decode()
    assert {one["code"] for one in seen["problems"]} >= {one.rule for one in thidua.check(plan)}


@pytest.mark.parametrize("format", ["docx", "md", "json", "toml", "txt"])
def test_a_document_fills_the_form(format: str, server: Server) -> None:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    data = thidua.render(plan, format)
    known = plan if format in ("docx", "json", "toml") else thidua.read(data, format=format)
    assert server.upload(data, f"Kế hoạch.{format.upper()}").json()["plan"] == known.to_data()


def test_of_a_document_only_what_is_to_be_looked_at_is_told(server: Server) -> None:
    plan = thidua.read(ROOT / "examples" / "so-noi-vu.yaml")
    for format in ("docx", "txt"):
        problems = server.upload(thidua.render(plan, format, carry=False), f"a.{format}").json()["problems"]
        assert not [one for one in problems if one["level"] == "ghi chú"], "each part that was recognised is no problem"
        assert "nd-502" in {one["code"] for one in problems}, "what the check says of it is"


def test_problems_are_data_with_line_path_and_code(server: Server) -> None:
    answer = server.upload("ngày: 31/4/2026\nngoi nhan: UBND tỉnh\n".encode(), "k.yaml")
    assert answer.status_code == 422
    assert _problems(answer) == [("kh-307", 1, ("ngày",)), ("kh-201", 2, ("ngoi nhan",))]
    seen = server.ask("/xem", {"cơ quan": "Sở X", "ngày": "5/2026", "nội dung": ["a", "Báo cáo huyện Y"]})
    assert {("kh-601", 0, ("cơ quan", "địa danh")), ("nd-711", 0, ("nội dung", 1, "nội dung"))} <= {*_problems(seen)}


@pytest.mark.parametrize(
    ("key", "template"), [("ke-hoach.docx", None), ("ke-hoach.pdf", None), ("quyet-dinh.docx", "quyet-dinh")]
)
def test_a_download_is_what_thidua_prints(key: str, template: str | None, server: Server) -> None:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    answer = server.ask(f"/in/{key}", plan.to_data())
    format = key.rpartition(".")[2]
    assert answer.content == thidua.render(plan, format, template=template)
    said = answer.headers["Content-Disposition"]
    assert said.isascii()
    name = unquote(said.partition("filename*=UTF-8''")[2])
    first = "quyet-dinh" if template else "21 KH-SKHCN"  # a decision has a number of its own
    assert name.startswith(f"{first} Phát động phong trào thi đua “Họp gọn, việc nhanh”")
    assert name.endswith(f".{format}")
    said = server.ask(f"/in/{key}", {}).headers["Content-Disposition"]
    assert said.endswith(f"''{key}"), "of a plan without a word, too, the file has a name"


def test_a_table_of_units_becomes_a_zip(server: Server) -> None:
    table = "Tên xã;Số hộ\nxã A;10\nxã B;1.250\n".encode()
    need_module("openpyxl")
    book = io.BytesIO()
    need_module("pandas").DataFrame({"Tên xã": ["xã A", "xã B"], "Số hộ": [10, 1250]}).to_excel(book, index=False)
    for name, data in (("don-vi.csv", table), ("don-vi.xlsx", book.getvalue())):
        answer = server.hand_out(TO_HAND_OUT, data, name)
        assert answer.status_code == 200, answer.text
        made = zipfile.ZipFile(io.BytesIO(answer.content))
        assert made.namelist() == ["002 UBND xã A.docx", "003 UBND xã B.docx"]
        assert "1.250 hộ" in str(thidua.read(made.read("003 UBND xã B.docx"), format="docx").noi_dung)


def test_of_a_table_at_fault_all_cells_are_told_and_nothing_is_made(server: Server) -> None:
    table = "Tên xã;Số hộ;ngày\nxã A;10;31/2/2026\nxã B;;9/3/2026\n"
    answer = server.hand_out(TO_HAND_OUT, table.encode(), "don-vi.csv")
    assert answer.status_code == 422
    labels = [one["label"] for one in answer.json()["problems"]]
    assert labels == ["ô C2, cột “ngày”, ngày", "ô B3, cột “Số hộ”"]
    many = "Tên xã;Số hộ\n" + "xã A;10\n" * 501
    refused = server.hand_out(TO_HAND_OUT, many.encode(), "don-vi.csv")
    assert (refused.status_code, refused.json()["problems"][0]["what"]) == (
        422, "bảng có 501 đơn vị, nhiều nhất là 500",
    )  # fmt: skip


def test_a_table_that_no_word_of_the_plan_asks_for_makes_no_zip_of_equal_documents(server: Server) -> None:
    plan = {"cơ quan": "UBND xã A", "trích yếu": "Tết trồng cây"}
    answer = server.hand_out(plan, "Xã;Thôn\nB;1\nC;2\n".encode(), "don-vi.csv")
    assert answer.status_code == 422
    (told,) = answer.json()["problems"]
    assert (told["code"], told["what"]) == (
        "tep-905", "không cột nào của bảng được dùng, nên văn bản của 2 hàng giống hệt nhau",
    )  # fmt: skip
    assert "{tên cột}" in told["hint"]


def test_two_uploads_at_once_are_each_answered_with_their_own(server: Server) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = threads.map(lambda path: (path, server.upload(path.read_bytes(), path.name)), EXAMPLES * 2)
        for path, answer in answers:
            assert answer.json()["plan"] == thidua.read(path).to_data()


# --- What it withstands ---------------------------------------------------------------------------


def test_a_body_too_large_is_not_read_to_its_end(server: Server) -> None:
    exact = server.post("/xem", content=b" " * (8 * 1024 * 1024 + 1), headers=JSON)
    assert exact.status_code == 413
    assert exact.json()["problems"][0]["what"] == "tệp quá 8 MB"
    sent = 0

    def endless() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(4000):
            sent += 65536
            yield b" " * 65536

    with contextlib.suppress(httpx.TransportError):  # the server hangs up, as one may who is not to be told more
        assert server.post("/xem", content=endless(), headers=JSON).status_code == 413
    assert sent < 64 * 1024 * 1024


UPLOADS = {
    "a file too large": ("ke-hoach.docx", lambda: b"x" * (8 * 1024 * 1024 + 1), 413, "goi"),
    "a bomb": ("ke-hoach.docx", lambda: MADE["swelling_part"](mb=1000), 422, "tep-"),
    "a bomb that lies": ("ke-hoach.docx", lambda: MADE["overlapping"](count=200), 422, "tep-"),
    "a bomb as a PDF": ("ke-hoach.pdf", lambda: MADE["swelling_part"](mb=10), 422, "tep-"),
    "deep JSON": ("a.json", lambda: b'{"n":' * 90_000, 422, "kh-"),
    "laughs of YAML": ("a.yaml", lambda: b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", 422, "kh-"),
    "a program": ("virus.exe", lambda: b"MZ", 415, "goi"),
    "no suffix": ("docx", lambda: b"", 415, "goi"),
    "a path": ("../../../etc/passwd", lambda: b"", 415, "goi"),
    "what it is not": ("ke-hoach.docx", lambda: b"%PDF-1.7", 422, "tep-"),
}


@pytest.mark.parametrize("name", UPLOADS)
def test_an_attack_by_upload_is_refused_as_data(name: str, server: Server) -> None:
    file, make, status, code = UPLOADS[name]
    answer = server.upload(make(), file)
    assert answer.status_code == status, answer.text[:1000]
    assert all(one["code"].startswith(code) for one in answer.json()["problems"]), answer.text[:1000]
    assert httpx.get(server.address).status_code == 200


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is told in other units elsewhere")
def test_the_attacks_cost_little_memory(server: Server) -> None:
    for name in ("a file too large", "a bomb", "a bomb that lies"):
        server.upload(UPLOADS[name][1](), UPLOADS[name][0])
    said = Path(f"/proc/{server.process.pid}/status").read_text("utf-8")
    assert int(re.search(r"VmHWM:\s+(\d+) kB", said)[1]) < 400 * 1024  # type: ignore[index]


@pytest.mark.parametrize(
    "way", ["/in/nd30", "/in/..%2F..%2Fetc%2Fpasswd", "/in/%2Ftmp%2Fmau.docx", "/in/ke-hoach.html"]
)
def test_a_template_is_none_that_a_request_names(way: str, server: Server, tmp_path: Path) -> None:
    assert server.ask(way, {"trích yếu": "A"}).status_code == 404
    plan = {"trích yếu": "A"}
    wanted = thidua.render(thidua.read(plan), "docx")
    assert server.ask(f"/in/ke-hoach.docx?template={tmp_path}&mau=dang", plan).content == wanted
    assert _problems(server.ask("/in/ke-hoach.docx", {**plan, "mẫu": "dang"})) == [("kh-201", 1, ("mẫu",))]


@pytest.mark.parametrize("type", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])
def test_a_plan_of_a_type_that_other_sites_may_send_is_refused(type: str, server: Server) -> None:
    for way in ("/xem", "/in/ke-hoach.docx"):
        answer = server.post(way, content="{}", headers={"Content-Type": type})
        assert answer.status_code == 415
    for way in ("/mo", "/nhieu"):
        assert server.post(way, content="{}", headers={"Content-Type": type}).status_code in (400, 422)


def test_line_breaks_in_names_break_no_header(server: Server) -> None:
    plan = {"trích yếu": "A\r\nSet-Cookie: a=1\r\n\r\n<script>", "số": "1/../2\x00"}
    answer = server.ask("/in/ke-hoach.docx", plan)
    assert answer.status_code == 422, "a NUL is no letter of a plan"
    answer = server.ask("/in/ke-hoach.docx", {**plan, "số": "1/../2"})
    assert "set-cookie" not in answer.headers
    name = unquote(answer.headers["Content-Disposition"].partition("filename*=UTF-8''")[2])
    assert not set(name) & set('\r\n/\\<>:"')
    crooked = (
        b'--x\r\nContent-Disposition: form-data; name="tep"; filename="a\r\nSet-Cookie: b=1.yaml"\r\n\r\n'
        + "số: 5\n".encode() + b"\r\n--x--\r\n"
    )  # fmt: skip
    answer = server.post("/mo", content=crooked, headers={"Content-Type": "multipart/form-data; boundary=x"})
    assert "set-cookie" not in answer.headers
    assert answer.status_code in (200, 400, 415, 422)


@pytest.mark.parametrize("plan", ["[1]", "{", "[" * 90_000, '{"n":' * 900 + "1" + "}" * 900, "null", "\x00", PATH])
def test_a_plan_that_is_none_is_refused_as_data(plan: str, server: Server) -> None:
    seen = server.post("/xem", content=plan, headers=JSON)
    many = server.post("/nhieu", data={"ke_hoach": plan}, files={"bang": ("a.csv", b"a;b\n1;2\n")})
    for answer in (seen, many):
        assert answer.status_code in (400, 422)
        assert answer.json()["problems"]


@pytest.mark.parametrize(
    ("method", "way", "status", "what"),
    [
        ("GET", "/khong-co", 404, "không có địa chỉ này"),
        ("GET", "/static/khong-co.js", 404, "không có địa chỉ này"),
        ("POST", "/in/nd30", 404, "không có địa chỉ này"),
        ("GET", "/xem", 405, "địa chỉ này không nhận cách gửi ấy"),
        ("DELETE", "/", 405, "địa chỉ này không nhận cách gửi ấy"),
        ("POST", "/static/trang.js", 405, "địa chỉ này không nhận cách gửi ấy"),
    ],
)
def test_what_the_framework_refuses_is_told_in_vietnamese_and_as_data(
    method: str, way: str, status: int, what: str, server: Server
) -> None:
    answer = httpx.request(method, server.address + way, headers=JSON, content="{}", timeout=PATIENCE)
    assert answer.status_code == status
    assert [one["what"] for one in answer.json()["problems"]] == [what]
    assert bool(answer.headers.get("Allow")) == (status == 405)


def test_a_form_that_is_cut_off_is_told_in_vietnamese(server: Server) -> None:
    answer = server.post("/mo", content=b"--y", headers={"Content-Type": "multipart/form-data"})
    assert answer.status_code == 400
    assert answer.json()["problems"][0]["what"] == "yêu cầu sai dạng"


def test_every_answer_says_what_a_page_may_load(server: Server) -> None:
    for way in ("/", "/static/trang.js", "/khong-co"):
        headers = httpx.get(server.address + way).headers
        assert "script-src 'self';" in headers["Content-Security-Policy"]
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert httpx.get(f"{server.address}/static/..%2Fapp.py").status_code == 404


def test_no_words_of_a_plan_are_logged(server: Server) -> None:
    plan = {"trích yếu": SECRET, "ngày": SECRET, SECRET: SECRET, "nội dung": ["huyện " + SECRET]}
    server.ask("/xem", plan)
    server.ask("/in/ke-hoach.pdf", {"trích yếu": SECRET, "nội dung": SECRET, "ngày": "31/4/2026"})
    server.upload(json.dumps(plan).encode(), f"{SECRET}.json")
    server.hand_out({"trích yếu": "{x} " + SECRET}, f"Tên;số\n{SECRET};1\n".encode(), "a.csv")
    said = server.log.read_text("utf-8")
    assert "ke_hoach_web: seen" in said
    assert "kh-307" in said
    assert SECRET not in said


def test_a_fault_of_the_software_is_told_without_the_words(
    app: ModuleType, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(*_: Any, **__: Any) -> Any:
        raise ValueError(SECRET)

    monkeypatch.setattr(app.thidua, "check", fails)
    with caplog.at_level(logging.INFO):
        (answer,) = _asked_here(app)
    assert (answer.status_code, answer.json()["problems"][0]["what"]) == (500, "lỗi của phần mềm, đã ghi lại")
    assert "seen: ValueError in <FrameSummary" in caplog.text
    assert SECRET not in caplog.text + answer.text


def test_who_finds_a_queue_too_long_is_told_to_come_back(app: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "MOST_WAITING", 1)
    monkeypatch.setattr(app, "seen", lambda data: time.sleep(0.5) or {})
    answers = _asked_here(app, times=app.AT_ONCE + 3)
    assert sorted({answer.status_code for answer in answers}) == [200, 503]
    assert {answer.headers.get("Retry-After") for answer in answers if answer.status_code == 503} == {"5"}


# --- In a browser ---------------------------------------------------------------------------------


def test_what_is_typed_is_seen_and_a_problem_stands_beside_its_field(server: Server, tmp_path: Path) -> None:
    def beside(way: str) -> Any:
        return page.run(f"document.querySelector('[data-way=\"{way}\"] > .loi').textContent")

    def value(name: str) -> Any:
        return page.run(f"document.getElementsByName({json.dumps(name)})[0].value")

    with browser() as page:
        page.open(server.address)
        page.type("ngày", "5/2026")
        page.type("trích yếu", "Tết trồng cây <script>alert(1)</script>")
        page.type("cơ quan/tên", "UBND xã Bến Tre")
        page.type("nội dung", "Mỗi hộ trồng một cây.\nBáo cáo huyện B.")
        page.wait(lambda: "huyện" in beside("nội dung"), "the problem stands beside its field")
        shown = page.run("document.getElementById('trang').srcdoc")
        assert "hộ trồng một cây" in shown
        assert "<script>" not in shown
        assert beside("nội dung").startswith("ý 2: “huyện”")
        assert beside("cơ quan/địa danh") == "còn thiếu địa danh"

        page.run("document.getElementsByName('ngày')[0].select()")
        page.type("ngày", "31/2/2026")
        page.wait(lambda: beside("ngày"), "the day is refused")
        assert beside("ngày") == "không có ngày 31/02/2026 – tháng 2 năm 2026 có 28 ngày"
        assert page.run("document.getElementsByName('ngày')[0].ariaInvalid") == "true"
        assert page.run("document.getElementById('trang').srcdoc") == shown, "what was right last stays"
        assert [one for one in page.errors if "422" not in one] == []

        file = ROOT / "examples" / "so-noi-vu.yaml"
        plan = thidua.read(file)
        page.choose("#mo", file)
        page.wait(lambda: value("cơ quan/tên") == "Sở Nội vụ", "the form is filled")
        wanted = thidua.render(plan, "html").decode()
        page.wait(lambda: page.run("document.getElementById('trang').srcdoc") == wanted, "nothing of the plan is lost")
        page.wait(lambda: "dòng" in beside("chỉ tiêu"), "the line of the file is told")
        assert beside("ngày") == ""

        wrong = tmp_path / "sai.yaml"
        wrong.write_text("ngoi nhan: A\nngày: 31/4/2026\n", "utf-8")
        page.choose("#mo", wrong)
        page.wait(lambda: beside("ngày"), "its problem is told")
        assert beside("ngày").startswith("dòng 2 của tệp: không có ngày 31/04/2026")
        assert page.run("document.getElementById('chung').textContent").startswith(
            "dòng 1 của tệp: ngoi nhan: không có"
        )
        assert value("cơ quan/tên") == "Sở Nội vụ", "what was typed stays"

        page.download_to(tmp_path)
        page.run("document.querySelector('[data-print=\"ke-hoach.docx\"]').click()")
        saved = page.wait(lambda: [*tmp_path.glob("*.docx")], "the file is saved")[0]
        assert saved.name.startswith("64 KH-SNV Phát động")
        page.wait(lambda: saved.read_bytes() == thidua.render(plan, "docx"), "it is the document")
        assert [one for one in page.errors if "422" not in one] == []


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_form_gives_back_each_plan_that_filled_it(path: Path, server: Server, drawn: Any) -> None:
    wanted = thidua.render(thidua.read(path), "html").decode()
    drawn.choose("#mo", path)
    drawn.wait(lambda: drawn.run("document.getElementById('trang').srcdoc") == wanted, "the plan is seen")


@pytest.fixture(scope="module")
def drawn(server: Server) -> Iterator[Any]:
    with browser() as page:
        page.open(server.address)
        yield page
        assert page.errors == []
