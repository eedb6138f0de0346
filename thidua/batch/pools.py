"""Work handed out to other processes or threads, some of it ahead; what a lost one had is handed out again."""

from __future__ import annotations

import os
import pickle
import signal
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    ThreadPoolExecutor,
    wait,
)
from itertools import islice
from multiprocessing import parent_process
from typing import Any, Generic, Protocol, TypeVar

import attrs

from thidua.batch.work import Files, Work, done_elsewhere, mark_of
from thidua.errors import ThiduaError, WriteError
from thidua.rulebook.calls import LOST_POOL, LOST_WORKER

_AHEAD = 4
"""Tasks handed out ahead for each worker: two keep one busy, and the rest is for what differs in length."""
_MOST_PLANS = 32
"""Plans in one task: 20 ms of the shortest, beside which handing it out costs nothing."""
_WORKERS_ELSEWHERE = 16
"""How many workers an executor is taken to have that does not say."""


class Job(Protocol):
    """One plan on its way: ``given`` what it is made of, ``payload`` the same as bytes, ``settled`` what came of it,
    where there is nothing to do.
    """

    given: Any
    payload: bytes
    settled: Any


_J = TypeVar("_J", bound=Job)


@attrs.define(eq=False)
class _Task(Generic[_J]):
    jobs: list[_J]
    tries: int = 0
    sends_work: bool = False

    @property
    def is_suspect(self) -> bool:
        """It was lost twice."""
        return self.tries > 1


class Here:
    """Each plan is done when its turn comes, in this thread."""

    def __init__(self, work: Work) -> None:
        self._work = work

    def results(self, jobs: Iterator[_J]) -> Iterator[tuple[_J, Files]]:
        """Each job with its files, in order."""
        for job in jobs:
            yield job, () if job.settled else self._work.files_of(job.given)

    def close(self, *, finished: bool) -> None:
        """There is nothing to let go."""


class Pool:
    """Plans are done by the workers of an executor: the caller's, which stays open, or so many processes of our own."""

    def __init__(self, executor: Executor | int, work: Work, total: int | None = None) -> None:
        self._count = executor if isinstance(executor, int) else 0
        self._executor = _own(self._count) if isinstance(executor, int) else executor
        self._shares = isinstance(self._executor, ThreadPoolExecutor)
        self._work, self._send = work, b"" if self._shares else work.sent()
        self._mark = mark_of(self._send)
        workers = self._count or _workers_of(self._executor)
        self._ahead = workers * _AHEAD
        self._most = _MOST_PLANS if total is None else max(1, min(_MOST_PLANS, total // self._ahead))
        self._left: deque[_Task[Any]] = deque()
        self._running: dict[Future[Any], _Task[Any]] = {}
        self._stopped: Exception | None = None

    def results(self, jobs: Iterator[_J]) -> Iterator[tuple[_J, Files]]:
        """Each job with its files, as they come. Raises :class:`WriteError` where the executor takes no more work."""
        size = 1
        while True:
            while not self._is_full() and (task := self._next(jobs, size)):
                size = min(size * 2, self._most)  # the first come at once, and tell that it goes well
                yield from ((job, ()) for job in task.jobs if job.settled)
                task.jobs = [job for job in task.jobs if not job.settled]
                if task.jobs:
                    self._hand_out(task)
            if not self._running:
                if self._stopped:
                    raise self._stopped  # of whoever gives the plans; those before are done
                return
            for future in wait(self._running, return_when=FIRST_COMPLETED).done:
                if task := self._running.pop(future, None):
                    yield from self._taken(future, task)

    def _is_full(self) -> bool:
        suspect = any(task.is_suspect for task in self._running.values())
        return suspect or len(self._running) >= self._ahead

    def _next(self, jobs: Iterator[_J], size: int) -> _Task[_J] | None:
        """What is handed out next; what has been lost twice only when nothing else is under way."""
        if self._left and not (self._left[0].is_suspect and self._running):
            return self._left.popleft()
        some: list[_J] = []
        try:
            if not self._left and not self._stopped:
                some.extend(islice(jobs, size))
        except Exception as error:
            self._stopped = error
        return _Task(some) if some else None

    def _hand_out(self, task: _Task[Any]) -> None:
        future: Future[list[Files] | None]
        try:
            if self._shares:
                future = self._executor.submit(self._work.all_files_of, [job.given for job in task.jobs])
            else:
                work = self._send if task.sends_work else None
                future = self._executor.submit(done_elsewhere, self._mark, work, [job.payload for job in task.jobs])
        except RuntimeError as error:  # BrokenExecutor is one, as one that was shut down is
            self._left.appendleft(task)
            self._renew(error)
        except Exception as error:
            raise WriteError(LOST_POOL.said(loi=f"{type(error).__name__}: {error}")) from error
        else:
            self._running[future] = task

    def _taken(self, future: Future[Any], task: _Task[_J]) -> Iterator[tuple[_J, Files]]:
        """What came of a task: its results; or it is handed out again, with the work, or since it was lost."""
        try:
            files = future.result()
        except ThiduaError:
            raise
        except (ImportError, AttributeError, TypeError, pickle.PickleError) as error:  # the same for every task
            raise WriteError(LOST_POOL.said("loi", loi=f"{type(error).__name__}: {error}")) from error
        except Exception as error:
            lost = [task]
            if isinstance(error, BrokenExecutor):
                lost += self._running.values()  # the same has come to them; nobody knows whose fault it was
                self._running.clear()
                self._renew(error)
            for one in lost:
                yield from self._lost(one, error)
            return
        if files is None:
            self._left.appendleft(attrs.evolve(task, sends_work=True))
        elif not _are_of(files, task.jobs, self._work):
            raise WriteError(LOST_POOL.said("la", kieu=type(files).__name__))
        else:
            yield from zip(task.jobs, files, strict=True)

    def _lost(self, task: _Task[_J], error: Exception) -> Iterator[tuple[_J, Files]]:
        """A task is handed out again; one that was lost twice plan by plan, each alone, so that the one is found which
        ends the workers: that one is given up.
        """
        if task.is_suspect:
            said = LOST_WORKER.said(loi=f"{type(error).__name__}: {error}")
            yield from ((job, WriteError(said)) for job in task.jobs)
        elif task.tries:
            self._left.extend(attrs.evolve(task, jobs=[job], tries=task.tries + 1) for job in task.jobs)
        else:
            self._left.appendleft(attrs.evolve(task, tries=1))

    def _renew(self, error: Exception) -> None:
        """Workers in the place of those that were lost. Raises :class:`WriteError` where they are not our own."""
        if not self._count:
            raise WriteError(LOST_POOL.said(loi=f"{type(error).__name__}: {error}")) from error
        for future, task in [*self._running.items()]:
            self._running.pop(future)
            self._left.append(task)
        self._executor.shutdown(wait=False, cancel_futures=True)
        self._executor = _own(self._count)

    def close(self, *, finished: bool) -> None:
        """Lets the workers go; those of the caller are only told that nobody waits any more."""
        for future in self._running:
            future.cancel()
        if self._count:
            self._executor.shutdown(wait=finished, cancel_futures=True)


def _are_of(files: Any, jobs: Sequence[Any], work: Work) -> bool:
    """What an executor has given is the files of each of some plans."""
    is_list = isinstance(files, list) and len(files) == len(jobs)
    return is_list and all(
        isinstance(one, Exception) or (isinstance(one, tuple) and len(one) == len(work.formats)) for one in files
    )


def _own(count: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(count, initializer=_begin)


def _begin() -> None:
    """In a worker of our own: Ctrl-C is for whoever started it, and it ends where that ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)


def _workers_of(executor: Executor) -> int:
    known = getattr(executor, "_max_workers", None)
    return known if isinstance(known, int) else _WORKERS_ELSEWHERE


def make(executor: Executor | int | None, work: Work, total: int | None) -> Here | Pool:
    """Who does it."""
    return Here(work) if executor is None else Pool(executor, work, total)
