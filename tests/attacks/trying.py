"""One attack after the other, each in a process of its own: what it cost, and what came of it, as a line of JSON.

    python trying.py < questions

A question is a line of JSON, ``{"verb": …, "format": …, "file": …}``. Who asks is told nothing of the package's inside.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import traceback
from pathlib import Path
from typing import Any

import thidua
from thidua.reading import read_printed  # noqa: F401 - what every reading needs is loaded once, and not counted
from thidua.sheet.files import read_sheet  # noqa: F401

SAFETY = 3 << 30
"""Bytes of addresses after which an attack that got through ends as an error, and not with the machine."""


def _do(verb: str, format: str, data: bytes) -> None:
    if verb == "read":
        thidua.read(data, format=format)
    elif verb == "again":
        thidua.render(thidua.read(data, format=format), "docx")
    elif verb == "verify":
        thidua.verify(data, thidua.KeHoach(trich_yeu="Một việc"), format=format)
    elif verb == "template":
        thidua.Template(data).render(thidua.KeHoach(trich_yeu="Một việc"), "docx")
    elif verb == "picture":
        thidua.Anh(data)
    elif verb == "fill":
        thidua.fill(data, so=1)
    else:
        raise ValueError(verb)


def _tried(verb: str, format: str, file: str) -> dict[str, Any]:
    resource.setrlimit(resource.RLIMIT_AS, (SAFETY, SAFETY))
    data = Path(file).read_bytes()
    said: dict[str, Any] = {"error": "", "rules": [], "text": ""}
    before = resource.getrusage(resource.RUSAGE_SELF)
    try:
        _do(verb, format, data)
    except thidua.ThiduaError as error:
        said |= {"error": type(error).__name__, "rules": [one.rule for one in getattr(error, "problems", ())]}
        said["text"] = str(error)[:500]
    except BaseException as error:
        said |= {"error": f"raw {type(error).__name__}", "text": traceback.format_exc()[-1500:]}
    after = resource.getrusage(resource.RUSAGE_SELF)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return said | {
        "cpu": round(cpu, 3), "mb": after.ru_maxrss // 1024,
        "children": round(children.ru_utime + children.ru_stime, 3), "mb_children": children.ru_maxrss // 1024,
    }  # fmt: skip


def main() -> None:
    """Answers every question."""
    for line in sys.stdin:
        asked = json.loads(line)
        with tempfile.TemporaryFile() as answer:
            child = os.fork()
            if not child:
                try:
                    os.pwrite(answer.fileno(), json.dumps(_tried(**asked)).encode(), 0)
                finally:
                    os._exit(0)
            _, status = os.waitpid(child, 0)
            said = os.pread(answer.fileno(), 1 << 20, 0)
        print(said.decode() or json.dumps({"error": f"ended by {status}"}), flush=True)


if __name__ == "__main__":
    main()
