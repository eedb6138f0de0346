"""Tries the attacks of templates.yaml in one place and says, a line of JSON each, what became of them.

``python -m attacks.attacking PLACE PROMISE`` is a process of its own, whose time and memory are those of the attacks.
"""

from __future__ import annotations

import datetime
import io
import json
import os
import re
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from engine.build import Table, Xml, everything, word
from ruamel.yaml import YAML
from support import LONG, PATIENCE

import thidua
from thidua.engine.markup import MarkupTemplate
from thidua.engine.plain import PlainTemplate

HERE = Path(__file__).parent
CANARY = "hoàng-yến-4711"
_TIMES = re.compile(r"(?P<text>.*) ×(?P<times>\d+)", re.DOTALL)
_WATCHED = ("os.system", "subprocess.Popen", "os.exec", "os.posix_spawn", "os.fork", "socket.", "shutil.", "os.remove")


def cases() -> list[dict[str, Any]]:
    """The attacks by kind; a template in pieces is put together."""
    found: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "templates.yaml").read_text("utf-8"))
    return [{**one, "mẫu": list(map(_whole, one["mẫu"]))} for one in found]


def _whole(template: str | list[str]) -> str:
    pieces = [template] if isinstance(template, str) else template
    found = ((piece, _TIMES.fullmatch(piece)) for piece in pieces)
    return "".join(match["text"] * int(match["times"]) if match else piece for piece, match in found)


# What a template is given.


class _Thing:
    """An object of the caller's that no template has a business with."""

    bi_mat = CANARY

    def doc(self) -> str:
        return CANARY


@cache
def _plan() -> thidua.KeHoach:
    return thidua.read(HERE.parent.parent / "examples" / "ngan.yaml")


def values(canary: Path) -> dict[str, Any]:
    """Values of every kind, some of which lead to Python, to a file or to a secret."""

    def ham() -> str:
        return CANARY

    return {
        "x": "chữ", "n": 10, "xs": list(range(1000)), "dai": "a" * 100_000, "ngay": datetime.date(2026, 3, 9),
        "ds": ["a", "b"], "nhom": {"a": 1}, "ham": ham, "may_sinh": (one for one in "ab"), "loi": ValueError("lỗi"),
        "vat": _Thing(), "lop": _Thing, "plan": _plan(), "tep": canary.open("rb"), "mo_dun": os,
    }  # fmt: skip


# Where a template can stand: each place makes what prints some values, and gives what is then printed.

Printed = Callable[[Mapping[str, Any]], str]
_MARK = "{{ cho_nay }}"
_BOX = (
    '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'
    f"<w:t>{_MARK}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
)
_PICTURE = (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    f'<wp:docPr id="1" name="A" descr="{_MARK}"/></wp:inline></w:drawing></w:r></w:p>'
)
_DRAWN: Mapping[str, Callable[[], bytes]] = {
    "thân": lambda: word(_MARK),
    "ô của bảng": lambda: word("{{ x }}", Table([[_MARK]])),
    "đầu trang": lambda: word("{{ x }}", header=_MARK),
    "chân trang": lambda: word("{{ x }}", footer=_MARK),
    "đầu trang đầu": lambda: word("{{ x }}", first_header=_MARK),
    "chú thích cuối trang": lambda: word("{{ x }}", footnotes=(_MARK,)),
    "khung chữ": lambda: word("{{ x }}", Xml(_BOX)),
    "tên của tài liệu": lambda: word("{{ x }}", core={"title": _MARK}),
    "chữ thay cho hình": lambda: word("{{ x }}", Xml(_PICTURE)),
}
_BESIDE = {"nhận xét của Word": "word/comments.xml", "XML riêng": "customXml/item1.xml"}
"""Parts in which tags are no tags: they stay as they are."""


def _rezipped(document: bytes, change: Callable[[str, str], str], added: Mapping[str, str] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(name, content.decode()).encode() if _MARK.encode() in content else content)
        for name, text in (added or {}).items():
            new.writestr(name, text)
    return out.getvalue()


def _in_word(place: str) -> Callable[[str], Printed]:
    drawn = _DRAWN[place]()

    def attacked(text: str) -> Printed:
        typed = quoteattr(text)[1:-1].replace('"', "&quot;") if place == "chữ thay cho hình" else escape(text)
        document = _rezipped(drawn, lambda _, content: content.replace(_MARK, typed))
        return lambda given: _said(thidua.Template(document).render(dict(given), "docx"))

    return attacked


def _said(document: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        described = re.findall(r'descr="([^"]*)"', archive.read("word/document.xml").decode())
    return "\n".join([everything(document), *described])


def _beside(place: str) -> Callable[[str], Printed]:
    name, drawn = _BESIDE[place], word("{{ x }}")

    def attacked(text: str) -> Printed:
        document = _rezipped(drawn, lambda _, content: content, {name: f"<a>{escape(text)}</a>"})

        def printed(given: Mapping[str, Any]) -> str:
            made = thidua.Template(document).render(dict(given), "docx")
            with zipfile.ZipFile(io.BytesIO(made)) as archive:
                assert archive.read(name).decode() == f"<a>{escape(text)}</a>"
            return ""

        return printed

    return attacked


def _of_text(format: str, page: str) -> Callable[[str], Printed]:
    def attacked(text: str) -> Printed:
        plain = re.sub(r"(\{[{%])[pr] ", r"\1 ", text)
        return lambda given: (
            MarkupTemplate.compile(page.replace(_MARK, plain), f"a.{format}", format).render(given).decode()
        )

    return attacked


def _of_manifest(text: str) -> Printed:
    plain = re.sub(r"(\{[{%])[pr] ", r"\1 ", text)

    def printed(given: Mapping[str, Any]) -> str:
        made = PlainTemplate.compile(plain, "template.toml").value(given)
        return made if isinstance(made, str) else ""

    return printed


def _beside_docxtpl(text: str) -> Printed:
    from docxtpl import RichText

    document = _rezipped(_DRAWN["thân"](), lambda _, content: content.replace(_MARK, escape(text)))
    return lambda given: _said(thidua.Template(document).render({**given, "rich": RichText("a")}, "docx"))


_PAGE = '<!DOCTYPE html>\n<html lang="vi"><head><title>A</title></head><body>\n{}\n</body></html>'
PLACES: Mapping[str, Callable[[], Callable[[str], Printed]]] = {
    **{place: (lambda place=place: _in_word(place)) for place in _DRAWN},  # type: ignore[misc]
    **{place: (lambda place=place: _beside(place)) for place in _BESIDE},  # type: ignore[misc]
    "trang HTML": lambda: _of_text("html", _PAGE.format(f"<div>{_MARK}</div>")),
    "thuộc tính HTML": lambda: _of_text("html", _PAGE.format(f'<p title="{_MARK}">a</p>')),
    "Markdown": lambda: _of_text("md", f"{_MARK}\n"),
    "template.toml": lambda: _of_manifest,
    "bên giá trị của docxtpl": lambda: _beside_docxtpl,
}
PRINTED = ("thân", "trang HTML", "Markdown", "template.toml", "bên giá trị của docxtpl")
"""The places that print in ways of their own: what costs time is tried in each of them."""

_BODY = PRINTED[0]
_EACH = (1, 3, 7) if LONG else (5, 15, 35)
"""Of so many attacks one is tried in the body, in each other place that prints in its own way, and in each other part
of Word; ``make long`` tries more.
"""


def chosen(attacks: list[str], place: str) -> list[str]:
    """The attacks that are tried in a place: with ``THIDUA_LONG=1`` all in the body, each in several others."""
    each = _EACH[0 if place == _BODY else 1 if place in PRINTED else 2]
    return attacks[list(PLACES).index(place) % each :: each]


_seen: list[str] = []
_watching = [False]


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if _watching[0] and (event.startswith(_WATCHED) or (event == "open" and CANARY in str(arguments[0]))):
        _seen.append(f"{event} {arguments}")


def main(place: str, promise: str) -> None:
    """Tries each attack on a promise in a place; where it is one part of Word among others, some of them."""
    resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
    sys.addaudithook(_watch)
    attacked = PLACES[place]()
    os.environ["THIDUA_CANARY"] = CANARY
    with tempfile.TemporaryDirectory() as folder:
        canary = Path(folder, f"{CANARY}.txt")
        canary.write_text(CANARY, "utf-8")
        _try("{{ x }}", attacked, values(canary))  # what is imported, compiled and made once is not the attack's
        for case in cases():
            for text in chosen(case["mẫu"], place) if case["hứa"] == promise else ():
                given = values(canary)
                told = {"kiểu": case["kiểu"], "mong": case["mong"], "mẫu": text[:300], **_try(text, attacked, given)}
                print(json.dumps(told), flush=True)


def _peak() -> int:
    """MB of memory at most so far; the system counts on from what the process had by which this was started."""
    status = Path("/proc/self/status")
    if status.is_file():
        return int(re.search(r"VmHWM:\s+(\d+)", status.read_text())[1]) >> 10  # type: ignore[index]
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10


def _try(text: str, attacked: Callable[[str], Printed], given: dict[str, Any]) -> dict[str, Any]:
    kept = list(given["ds"]), dict(given["nhom"])
    said, refused, raw = "", [], ""
    prints = attacked(text)
    _seen.clear()
    began = time.process_time()
    _watching[0] = True
    try:
        said = prints(given)
    except thidua.ThiduaError as error:
        refused = [{"mã": one.rule, "lời": one.what, "nơi": f"{one.where} {one.label}"} for one in error.problems]
    except Exception as error:  # what the attack was for
        raw = f"{type(error).__name__}: {error}"[:300]
    _watching[0] = False
    spent = time.process_time() - began
    given["tep"].close()
    return {
        "giây": round(spent, 2), "MB": _peak(),
        "in": said[:5000], "từ chối": refused[:20], "lỗi lạ": raw, "chạm": list(_seen),
        "sửa": kept != (list(given["ds"]), dict(given["nhom"])),
    }  # fmt: skip


if __name__ == "__main__":
    main(*sys.argv[1:])
