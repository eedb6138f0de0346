"""What many tests ask for: documents printed once, a server that hears who calls; how long programs may take."""

from __future__ import annotations

import signal
import socketserver
import threading
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from support import PATIENCE, PLANS, REQUIRE_ALL, need, need_module, print_pdf

import thidua
from thidua import office, programs
from thidua.budget import LIMITS
from thidua.engine import typst_own

# No case is too slow on a busy machine. Where a run decides whether a change lands, it tries the same cases each time;
# at a desk it looks for new ones.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("landing", settings.get_profile("desk"), derandomize=True)
settings.load_profile("landing" if REQUIRE_ALL else "desk")

# What the package grants the programs that it starts is for people who wait, not for a machine with much to do at once.
office.SECONDS = PATIENCE
programs.PATIENCE = PATIENCE / LIMITS.program_seconds
_GRANTED = typst_own.SECONDS
programs.SECONDS = typst_own.SECONDS = PATIENCE


# Ctrl-C reaches no program that a shell has started in the background; the tests of it are to be reached there, too.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--share 1/3`` runs a third of the tests, the same ones each time: other versions are to run every line, not
    every case.
    """
    parser.addoption("--share", default="0/1", help="0/3, 1/3, 2/3: one of three shares of the tests")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keeps the share."""
    share, of = map(int, config.getoption("--share").split("/"))
    mine = [zlib.crc32(one.nodeid.encode()) % of == share for one in items]
    config.hook.pytest_deselected(items=[one for one, kept in zip(items, mine, strict=True) if not kept])
    items[:] = [one for one, kept in zip(items, mine, strict=True) if kept]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> Any:
    """With several workers a file of tests is one worker's: what its tests share is printed once."""
    from xdist.scheduler import LoadFileScheduling

    return LoadFileScheduling(config, log)


@pytest.fixture
def granted_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the package itself grants, for a page that says it."""
    monkeypatch.setattr(typst_own, "SECONDS", _GRANTED)


@pytest.fixture(scope="session", params=["soffice", "typst"])
def printed(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every example and corpus plan as a printed PDF, by the name of the plan file: by each that prints."""
    folder = tmp_path_factory.mktemp("printed")
    if request.param == "typst":
        need_module("typst")
        for plan in PLANS:
            thidua.write(thidua.read(plan), folder / f"{plan.stem}.pdf", template="nd30")
    else:
        need("soffice")
        documents = [thidua.write(thidua.read(plan), folder / f"{plan.stem}.docx", template="nd30") for plan in PLANS]
        print_pdf(documents, folder)
    return {plan.stem: folder / f"{plan.stem}.pdf" for plan in PLANS}


class _Asked(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        self.server.heard.append(self.request.recv(100))  # type: ignore[attr-defined]


@pytest.fixture
def server() -> Iterator[tuple[str, list[bytes]]]:
    """A server on this machine, and what it has been asked."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Asked) as made:
        made.daemon_threads = True
        made.heard = []  # type: ignore[attr-defined]
        threading.Thread(target=made.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{made.server_address[1]}", made.heard  # type: ignore[attr-defined]
        made.shutdown()
