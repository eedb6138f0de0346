"""What compiles somebody's own template: run as a program of its own, which knows nothing of the package around it.

    python -I typst_worker.py LIMITS

``LIMITS`` is JSON: where typst is (``site``), MB of memory (``mb``), seconds of work for one document (``giay``). It
runs in the folder of the template, where the data of a document stands, and answers each question with a document: what
typst says, as JSON, and the PDF.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from contextlib import suppress
from typing import Any

_NEW_USER, _NEW_NET = 0x10000000, 0x40000000
"""What Linux calls a namespace of users, in which anyone may ask for one of networks, which then has no way out."""


def main() -> None:
    """Answers until nobody asks."""
    limits = json.loads(sys.argv[1])
    _leave_nothing(os.getcwd())
    _confine(limits["mb"])
    sys.path.insert(0, limits["site"])
    import typst

    packages = ".khong-co-goi"  # hidden, as no file of a template is
    compiler = typst.Compiler(
        "document.typ", root=".", font_paths=typst.Fonts(), package_path=packages, package_cache_path=packages
    )
    source, out = sys.stdin.buffer, sys.stdout.buffer
    while source.read(8):  # the length of a question: it has no words
        _take(limits["giay"])
        said: dict[str, Any] = {"loi": None, "canh_bao": []}
        made: Any = b""
        try:
            made, warnings = compiler.compile_with_warnings(pdf_standards=limits["chuan"], timestamp=0)
            said["canh_bao"] = [_told(one) for one in warnings]
        except typst.TypstError as error:
            said["loi"] = _told(error)
        except MemoryError:
            os.abort()  # as typst ends for want of memory
        head = json.dumps(said).encode()
        for part in ((8 + len(head) + len(made)).to_bytes(8, "big"), len(head).to_bytes(8, "big"), head, made):
            out.write(part)
        out.flush()


def _leave_nothing(folder: str) -> None:
    """Takes the folder away when this process has ended, in whatever way, be there no one left who has started it: a
    fork of it waits for the end of a pipe that it alone holds.
    """
    if not hasattr(os, "fork"):
        return
    end, held = os.pipe()
    if os.fork():
        os.close(end)
        return
    for one in (held, 0, 1):  # else whoever waits for the end of these would wait for the fork
        os.close(one)
    os.read(end, 1)
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _told(one: Any) -> list[Any]:
    """What an error or a warning says: all of it, and its message and hints by themselves."""
    return [one.diagnostic or one.message, one.message, list(one.hints)]


def _confine(mb: int) -> None:
    """Takes from this process what it has no need of: memory, files to write, a network; as far as the system can."""
    with suppress(ImportError):
        import resource

        for name, most in (("AS", mb << 20), ("FSIZE", 0), ("CORE", 0)):
            with suppress(AttributeError, OSError, ValueError):
                resource.setrlimit(getattr(resource, f"RLIMIT_{name}"), (most, most))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).unshare(_NEW_USER | _NEW_NET)  # refused in some containers; nothing of it is needed then


def _take(seconds: int) -> None:
    """Grants so much work from now on; the system ends a process that takes more."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        used = resource.getrusage(resource.RUSAGE_SELF)
        most = int(used.ru_utime + used.ru_stime) + seconds + 1
        resource.setrlimit(resource.RLIMIT_CPU, (most, resource.getrlimit(resource.RLIMIT_CPU)[1]))


if __name__ == "__main__":
    main()
