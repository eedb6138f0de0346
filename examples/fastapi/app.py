"""A web app around thidua: a plan filled in or uploaded, seen, checked, printed; a table of units made into a ZIP.

Run: uvicorn app:app --app-dir examples/fastapi"""

from __future__ import annotations

import logging
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path, PurePath
from typing import Annotated, Any, TypeVar
from urllib.parse import quote

from anyio import CapacityLimiter, to_thread
from fastapi import Depends, FastAPI, Form, Request, UploadFile
from fastapi.exceptions import RequestValidationError
from fastapi.responses import HTMLResponse, JSONResponse, Response
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from pydantic import Json
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

import thidua

LOG = logging.getLogger("ke_hoach_web")
T = TypeVar("T")

MOST_BYTES = 8 * 1024 * 1024  # of the body of a request, whatever it says of its length
MOST_UNITS = 500
AT_ONCE, MOST_WAITING = 2, 20  # requests that work, and that wait for their turn; more are told to come back
LIMITS = thidua.Limits(file_mb=8, text_mb=1, unpacked_mb=32, pages=100, cells=100_000, program_seconds=20)
PLANS = (".yaml", ".yml", ".json", ".toml")
DOCUMENTS = (".docx", ".txt", ".md", ".pdf", ".doc", ".odt", ".rtf")
TABLES = (".csv", ".xlsx", ".ods")
# What can be printed, and by which template (None: by the plan's convention). A request says a key, never a template.
PRINTS: dict[str, tuple[str, str | None]] = {
    "ke-hoach.docx": ("Kế hoạch (Word)", None),
    "ke-hoach.pdf": ("Kế hoạch (PDF)", None),
    "quyet-dinh.docx": ("Quyết định ban hành (Word)", "quyet-dinh"),
}
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
KINDS = {"docx": WORD, "pdf": "application/pdf", "zip": "application/zip"}
# The page of a plan stands in a sandboxed frame, which inherits this: its own <style>, and no script at all.
CSP = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
CSP += "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
# What the framework refuses by itself, in English; with these statuses the app says nothing of its own.
OTHERS = {400: "yêu cầu sai dạng", 404: "không có địa chỉ này", 405: "địa chỉ này không nhận cách gửi ấy"}
HEADERS = {"Content-Security-Policy": CSP, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
FIRST = "cơ quan,số,ngày,trích yếu,căn cứ,mở đầu,mục đích,nội dung,chỉ tiêu,tổ chức thực hiện,nơi nhận,lưu,người ký"
ONE = ("cơ quan", "người ký")  # of which a plan may have several, and this form asks for one


@dataclass(frozen=True)
class Field:
    """A field of the form: ``kind`` is ``line`` (input), ``lines`` (textarea, an item a line) or ``group``."""

    way: str  # the keys that lead to it: "người ký/họ tên"
    label: str
    kind: str
    meaning: str
    examples: tuple[str, ...]
    inside: tuple[Field, ...] = ()


def fields(schema: dict[str, Any], of: dict[str, Any], way: str = "") -> Iterator[Field]:
    for label, said in of["properties"].items():
        one = said.get("anyOf", [said])[0]
        if "$ref" in one:
            one = schema["$defs"][one["$ref"].rpartition("/")[2]]
        several = "anyOf" in said or "array" in said.get("type", ())
        kind, inside = "lines" if several else "line", tuple[Field, ...]()
        if "gồm" not in one.get("properties", ("gồm",)) and (label in ONE or not several):
            kind, inside = "group", tuple(fields(schema, one, f"{way}{label}/"))
        yield Field(way + label, label, kind, said.get("description", ""), tuple(said.get("examples", ())), inside)


@cache
def form() -> tuple[list[Field], list[Field]]:  # the fields that most plans fill, and the rest
    schema = thidua.json_schema()
    made = {one.label: one for one in fields(schema, schema)}
    return [made.pop(label) for label in FIRST.split(",")], [*made.values()]


def problems(plan: thidua.KeHoach, report: thidua.Report) -> list[dict[str, Any]]:
    """The gaps of a plan, each with its path, and what else is said of it."""
    try:
        thidua.render(plan, "html", strict=True)
    except thidua.PlanError as error:
        return [one.to_data() for one in (*error.problems, *report) if one.kind == "thiếu" or one in report.findings]
    return [one.to_data() for one in report]


def opened(data: bytes, suffix: str) -> dict[str, Any]:
    """The plan of an uploaded file as data that fills the form, and what is to be said of the file."""
    if suffix in DOCUMENTS:
        reading = thidua.read_document(data, format=suffix, limits=LIMITS)
        read = (one for one in reading.report if one.level != "ghi chú")  # not each part that was recognised
        report = thidua.Report((*read, *thidua.check(reading.plan)))
        return {"plan": reading.plan.to_data(), "problems": problems(reading.plan, report)}
    plan = thidua.read(data, format=suffix, limits=LIMITS)
    report = thidua.check(data, format=suffix, limits=LIMITS)  # of the file, so that findings have its lines
    return {"plan": plan.to_data(), "problems": problems(plan, report)}


def seen(data: bytes) -> dict[str, Any]:
    """A plan as a page, with its gaps and what would be sent back."""
    plan = thidua.read(data, format="json", limits=LIMITS)
    return {"page": thidua.render(plan, "html").decode(), "problems": problems(plan, thidua.check(plan))}


def printed(data: bytes, key: str) -> tuple[bytes, str]:
    plan = thidua.read(data, format="json", limits=LIMITS)
    (kind, _, format), template = key.rpartition("."), PRINTS[key][1]
    name = f"{kind} {plan.trich_yeu}" if template else f"{plan.so} {plan.ky_hieu} {plan.trich_yeu}"  # its own number
    return thidua.render(plan, format, template=template), f"{name[:80].strip() or kind}.{format}"


def many(plan: dict[str, Any], table: bytes, suffix: str) -> bytes:
    """A ZIP with a document for each row of a table; of rows at fault all faults with their cells, and no ZIP."""
    rows = thidua.read_rows(plan, table, format=suffix, limits=LIMITS)
    if len(rows) > MOST_UNITS:
        raise HTTPException(422, f"bảng có {len(rows)} đơn vị, nhiều nhất là {MOST_UNITS}")
    if rows.alike:  # nobody needs the same document a hundred times: a name in the plan or the table is amiss
        raise thidua.PlanError(rows.alike)
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder, "tat-ca.zip")
        summary = thidua.write_many(rows, Path(folder, "ra", "{stt:03} {cơ quan.tên}.docx"), archive=archive).finish()
        if summary.failures:
            raise thidua.PlanError(problem for one in summary.failures for problem in one.problems)
        return archive.read_bytes()


class Guard:
    """Ends a request whose body is too large while it comes in; tells the browser what the page may load."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        came = 0

        async def bounded() -> Message:
            nonlocal came
            message = await receive()
            came += len(message.get("body", b""))
            if came > MOST_BYTES:
                raise HTTPException(413, f"tệp quá {MOST_BYTES // 1024 // 1024} MB", {"Connection": "close"})
            return message

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        await self.app(scope, bounded, with_headers)


logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
app = FastAPI(docs_url=None, redoc_url=None)  # whose pages load scripts from elsewhere
app.add_middleware(Guard)
app.mount("/static", StaticFiles(directory=Path(__file__).with_name("static")))
pages = Jinja2Templates(Path(__file__).with_name("templates"))
turns, under_way = CapacityLimiter(AT_ONCE), dict[object, float]()


async def apart(work: Callable[..., T], *args: object) -> T:
    """Runs work in a thread, a few at once, so that the event loop goes on answering."""
    if len(under_way) >= AT_ONCE + MOST_WAITING:
        raise HTTPException(503, "máy chủ đang bận, thử lại sau", {"Retry-After": "5"})
    under_way[turn := object()] = time.perf_counter()
    try:
        return await to_thread.run_sync(partial(work, *args), limiter=turns)
    except (thidua.ThiduaError, HTTPException):
        raise
    except Exception as error:  # its own words may be those of a plan: the log is told what and where
        LOG.error("%s: %s in %s", work.__name__, type(error).__name__, traceback.extract_tb(error.__traceback__)[-1])
        raise HTTPException(500, "lỗi của phần mềm, đã ghi lại") from None
    finally:
        LOG.info("%s: %.0f ms", work.__name__, (time.perf_counter() - under_way.pop(turn)) * 1000)


async def json_body(request: Request) -> bytes:  # of a type that no form of another site can send
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise HTTPException(415, "kế hoạch gửi lên phải là application/json")
    return await request.body()


async def uploaded(file: UploadFile, known: tuple[str, ...]) -> tuple[bytes, str]:  # of its name the suffix alone
    if (suffix := PurePath(file.filename or "").suffix.lower()) not in known:
        raise HTTPException(415, f"không nhận tệp này, chỉ nhận {', '.join(known)}")
    return await file.read(), suffix


def attachment(data: bytes, name: str) -> Response:
    """A download with a Vietnamese name (RFC 6266); line breaks that somebody typed break no header."""
    suffix = name.rpartition(".")[2]
    safe = "".join("-" if one in '\\/:*?"<>|' else one for one in " ".join(name.split()) if one.isprintable())
    disposition = f"attachment; filename=\"van-ban.{suffix}\"; filename*=UTF-8''{quote(safe, safe='')}"
    return Response(data, media_type=KINDS[suffix], headers={"Content-Disposition": disposition})


@app.get("/")
async def page(request: Request) -> HTMLResponse:
    shown = {"form": form(), "prints": PRINTS, "files": PLANS + DOCUMENTS, "tables": TABLES}
    return pages.TemplateResponse(request, "trang.html", shown)


@app.post("/mo")
async def open_file(tep: UploadFile) -> dict[str, Any]:
    return await apart(opened, *await uploaded(tep, PLANS + DOCUMENTS))


@app.post("/xem")
async def preview(data: Annotated[bytes, Depends(json_body)]) -> dict[str, Any]:
    return await apart(seen, data)


@app.post("/in/{key}")
async def download(key: str, data: Annotated[bytes, Depends(json_body)]) -> Response:
    if key not in PRINTS:
        raise HTTPException(404)
    return attachment(*await apart(printed, data, key))


@app.post("/nhieu")
async def units(ke_hoach: Annotated[Json[dict[str, Any]], Form()], bang: UploadFile) -> Response:
    # An object, and least of all a text, which read_rows would take as the path of a file.
    return attachment(await apart(many, ke_hoach, *await uploaded(bang, TABLES)), "các đơn vị.zip")


@app.exception_handler(thidua.ThiduaError)
async def refused(request: Request, error: thidua.ThiduaError) -> JSONResponse:  # every problem with line, path, code
    LOG.info("%s: %s %s", request.url.path, error.code, " ".join(one.rule for one in error.problems))
    return JSONResponse(error.to_data(), 422 if isinstance(error, thidua.InputError) else 400)


@app.exception_handler(HTTPException)
@app.exception_handler(RequestValidationError)
async def failed(request: Request, error: HTTPException | RequestValidationError) -> JSONResponse:  # in the same shape
    if isinstance(error, RequestValidationError):  # whose own words repeat what was sent
        error = HTTPException(422, "yêu cầu thiếu tệp hoặc sai dạng")
    said = thidua.UsageError(OTHERS.get(error.status_code, error.detail))
    return JSONResponse(said.to_data(), error.status_code, error.headers)
