"""What each process has for itself: made once, and another in each fork."""

from __future__ import annotations

import os
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from thidua.forks import OfProcess


def test_of_many_threads_one_makes_it() -> None:
    made: list[object] = []
    wait = threading.Barrier(8)
    own: OfProcess[object] = OfProcess(lambda: made.append(object()) or made[-1])

    def ask(_: int) -> object:
        wait.wait()
        return own()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(map(id, pool.map(ask, range(8))))) == 1
    assert len(made) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a system without fork")
def test_a_fork_of_a_fork_that_has_not_asked_makes_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    own = OfProcess(threading.Lock)
    monkeypatch.setattr(os, "getpid", lambda: 4711)  # that of an ancestor which is gone
    with own():
        child = os.fork()
        if not child:
            grandchild = os.fork()
            if not grandchild:
                os._exit(0 if own().acquire(timeout=5) else 1)
            os._exit(os.waitstatus_to_exitcode(os.waitpid(grandchild, 0)[1]))
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert not own().acquire(blocking=False)
