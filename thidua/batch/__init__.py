"""Many plans written: each to files of its own, what fails told and the rest done, a run that was stopped taken up."""

from __future__ import annotations

import os
import threading
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from concurrent.futures import Executor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import attrs

from thidua.batch.archive import archive_files, refuse_archive
from thidua.batch.journal import Journal, refuse_led_away, seal
from thidua.batch.naming import Claims, Pattern
from thidua.batch.pieces import Pieces, Sender
from thidua.batch.pools import make
from thidua.batch.results import Done, State, Summary
from thidua.batch.rows import Rows
from thidua.batch.tables import Row
from thidua.batch.work import Files, Work, mark_of
from thidua.errors import MissingToolError, ThiduaError, UsageError, WriteError
from thidua.files import refuse_same
from thidua.formats import PLAN_FILES
from thidua.model import KeHoach
from thidua.receipts import key_of
from thidua.rulebook.calls import wrong_kind
from thidua.rulebook.files import NOT_OURS
from thidua.saving import write_whole
from thidua.templates import Template, get_template, not_of
from thidua.templates.manifest import FORMATS
from thidua.writers import Options, writer

__all__ = ["Done", "Run", "Summary", "write_all", "write_many"]


@attrs.define(eq=False)
class _Job:
    """One plan on its way: its turn, its number, what it is made of, that as bytes, by what it is known, the names of
    its files; ``foreign`` the first of those that stands there already and that no run has written; ``settled`` what
    came of it, where there is nothing to do.
    """

    at: int
    number: int
    given: Any
    pieces: Pieces = ()
    mark: str = ""
    files: tuple[str, ...] = ()
    foreign: str = ""
    settled: Done | None = None


class Run(Iterator[Done]):
    """Many plans while they are written: each :class:`Done` as it comes, ``summary`` what came of them so far.

    Nothing is written before it is asked for: by a loop over it, or by :meth:`finish`, which gives the summary of all.
    A loop that is left early leaves the rest; the next run goes on there.
    """

    def __init__(self, results: Iterator[Done], summary: Summary) -> None:
        self._results, self._begun = results, False
        self._turn = threading.RLock()  # a generator is no one's but one thread's at a time
        self.summary = summary

    def __next__(self) -> Done:
        self._begun = True
        with self._turn:
            return next(self._results)

    def finish(self) -> Summary:
        """Writes what is left, and tells what came of all."""
        for _ in self:
            pass
        return self.summary

    def close(self) -> None:
        """Leaves what is not written yet, and lets the folder go."""
        self._begun = True
        self._results.close()  # type: ignore[attr-defined]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def __del__(self) -> None:
        if not getattr(self, "_begun", True):  # of one that could not be made
            warnings.warn("write_many: nothing was written; loop over it, or call finish()", RuntimeWarning, 2)


def write_many(
    plans: Iterable[KeHoach | ThiduaError] | Rows,
    path: str | os.PathLike[str],
    *,
    formats: str | Sequence[str] = (),
    template: str | Path | bytes | Template | None = None,
    strict: bool = False,
    carry: bool = True,
    values: Mapping[str, Any] | None = None,
    engine: str | None = None,
    signature_fields: bool = False,
    receipt_key: bytes | str | None = None,
    executor: Executor | int | None = None,
    ordered: bool = False,
    resume: bool = True,
    overwrite: bool = False,
    archive: str | os.PathLike[str] | None = None,
    progress: Callable[[Summary], object] | None = None,
) -> Run:
    """Writes the documents of many plans, and gives what came of each as it comes.

    >>> for done in thidua.write_many(plans, "ra/{ky_hieu}.docx"):  # doctest: +SKIP
    ...     print(done.number, done.state, *done.files)

    ``path`` names the files: braces hold a field of the plan by its name or label (``{ky_hieu}``, ``{cơ quan.tên}``),
    or its number (``{stt}``, ``{stt:04}``). A name is one that Windows and Linux take and leads nowhere else; of two
    plans with one name the second gets ``(2)``. With ``formats`` (``["docx", "pdf"]``) each plan has a file for each.

    ``plans`` are taken as they are needed, and nothing of one is kept; those of a table (:func:`thidua.read_rows`) are
    made where they are written, and braces may hold a column of it. A plan that fails is a :class:`Done` with its
    error, and the rest goes on; so is an error that stands among the plans. ``executor`` is ``None`` (each in its turn,
    here), a number of processes, or any ``concurrent.futures.Executor``, which stays open; the template goes to each of
    its workers once, as it was at the beginning. ``ordered``: results come in the order of the plans. A worker that is
    lost is replaced where it is ours, and what it had is done again.

    A journal in the folder says what was written: what stands there as it was made of the same plan, template and
    options is kept, so that a run goes on where one was stopped. Files that somebody has changed since, or that no run
    has written, are left as they are and told; ``overwrite`` writes them. Links in the folder are not followed. With
    ``resume=False`` all is written again, as :func:`thidua.write` does. Files are put in their places whole; that the
    disk has them is waited for with none.

    ``archive`` is one file that holds all in the end: a ``.zip`` with their files; a ``.docx`` or ``.pdf`` with
    those one behind the other in the order of the plans; Word files have to be of one template. ``progress`` is called
    with the summary after each plan. Raises what :func:`thidua.write` raises of the call: unknown formats, fields,
    options, templates at fault; and :class:`WriteError` where the folder cannot be written to, or another run writes
    there.
    """
    options = {
        "strict": strict, "carry": carry, "values": values, "engine": engine, "signature_fields": signature_fields,
        "receipt_key": key_of(receipt_key),
    }  # fmt: skip
    return write_all(
        plans, path, formats=formats, template=template, options=options, executor=executor, ordered=ordered,
        resume=resume, overwrite=overwrite, archive=archive, progress=progress,
    )  # fmt: skip


def write_all(
    given: Iterable[Any],
    path: str | os.PathLike[str],
    *,
    formats: str | Sequence[str] = (),
    template: str | Path | bytes | Template | None = None,
    options: Mapping[str, Any],
    executor: Executor | int | None = None,
    ordered: bool = False,
    resume: bool = True,
    overwrite: bool = False,
    archive: str | os.PathLike[str] | None = None,
    progress: Callable[[Summary], object] | None = None,
    named: bool = True,
    apart: Sequence[Path] = (),
) -> Run:
    """The same; of the rows of a table without ``named``, in the folder of the path, each called by its number and what
    it differs in. No plan has a file in the place of those ``apart``, nor of the table and the plan file of the rows.
    """
    if not isinstance(path, str | os.PathLike):
        raise UsageError(wrong_kind("ra", path))
    if not (executor is None or isinstance(executor, Executor) or _is_count(executor)):
        raise UsageError(wrong_kind("thuc_thi", executor))
    if isinstance(given, str | bytes | Mapping) or not isinstance(given, Iterable):
        raise UsageError(wrong_kind("cac_ke_hoach", given))
    rows = given if isinstance(given, Rows) else None
    suffixes = (formats,) if isinstance(formats, str) and formats else formats
    columns = {name: at for at, name in enumerate(rows.table.columns) if name} if rows else {}
    pattern = Pattern(os.fspath(path), suffixes, columns)
    chosen = None if template is None else get_template(template)
    work = Work(pattern.formats, chosen, options, rows.filled if rows else None)
    _refuse(work)
    total = len(given) if isinstance(given, Sized) else None
    given = rows.table.rows if rows else given
    summary = Summary(total=total)
    if archive is not None:
        summary.archive = Path(archive)
        refuse_archive(summary.archive, pattern.formats)
    sources = [one for one in (rows.table.source, rows.filled.tree.source) if one] if rows else []
    if summary.archive:
        refuse_same(summary.archive, [*sources, *([template] if isinstance(template, str | Path) else [])])
    run = _Running(
        pattern, work, executor, summary, ordered=ordered, resume=resume, overwrite=overwrite, progress=progress,
        name_of=None if rows is None or named else rows.name_of,
        apart=(*([summary.archive] if summary.archive else []), *map(Path, sources), *apart),
    )  # fmt: skip
    return Run(run.done(given), summary)


def _is_count(given: object) -> bool:
    return isinstance(given, int) and not isinstance(given, bool) and given > 0


def _refuse(work: Work) -> None:
    """Raises :class:`UsageError` for what cannot be asked for in any format, and for one that the template has not."""
    for one in work.formats:
        if one in PLAN_FILES:
            continue
        writer(one, PLAN_FILES)
        if work.template and one in (*FORMATS, "txt") and one not in work.template.written:
            raise not_of(work.template, one)
    faults = []
    for one in work.formats:
        try:
            Options(**work.options).refuse_idle(one)
        except UsageError as error:
            faults.append(error)
    if len(faults) == len(work.formats):
        raise faults[0]


@attrs.define(eq=False)
class _Running:
    """A run: what is asked for, and what it has done so far."""

    pattern: Pattern
    work: Work
    executor: Executor | int | None
    summary: Summary
    ordered: bool
    resume: bool
    overwrite: bool
    progress: Callable[[Summary], object] | None
    name_of: Callable[[Row], str] | None
    apart: tuple[Path, ...]
    claims: Claims = attrs.field(factory=Claims)
    sender: Sender = attrs.field(factory=Sender)
    journal: Journal | None = None
    archived: list[tuple[int, tuple[str, ...]]] = attrs.field(factory=list)
    standing: set[str] = attrs.field(factory=set)

    def done(self, given: Iterable[Any]) -> Iterator[Done]:
        """Each plan as it is done with."""
        began, finished = time.monotonic(), False
        pool = make(self.executor, self.work, self.summary.total)
        try:
            if self.resume:
                self.journal = Journal(self.pattern.folder)
            results = (self._put(job, files) for job, files in pool.results(self._jobs(given)))
            for one in _in_order(results) if self.ordered else (done for _, done in results):
                self.summary.add(one)
                self.summary.seconds = time.monotonic() - began
                if self.progress is not None:
                    self.progress(self.summary)
                yield one
            self._archive()
            if self.journal is not None:
                others = self.journal.others(self.standing, self.work.formats)
                self.summary.left = tuple(self.pattern.folder / name for name in others)
            finished = True
        finally:
            pool.close(finished=finished)
            if self.journal is not None:
                self.journal.close()

    def _archive(self) -> None:
        """Puts all into one file, where that is asked for and there is any."""
        if self.summary.archive is not None:
            names = [name for _, files in sorted(self.archived) for name in files]
            if not archive_files(self.summary.archive, self.pattern.folder, names):
                self.summary.archive = None

    def _jobs(self, given: Iterable[Any]) -> Iterator[_Job]:
        """Each plan with the names of its files; what needs no work is settled at once."""
        for path in self.apart:  # no plan's file is to be the one of all, or one that is read
            for place in (os.path.abspath, os.path.realpath):
                one, folder = Path(place(path)), Path(place(self.pattern.folder))
                if one.is_relative_to(folder):
                    self.claims.take([one.relative_to(folder).as_posix()])
        work = self.work.sent() if self.resume else b""
        known = mark_of(work + self.pattern.names.encode())
        for at, one in enumerate(given, 1):
            job = _Job(at, one.number if isinstance(one, Row) else at, one)
            try:
                self._prepare(job, known)
            except Exception as error:  # whatever it is: the others go on
                job.settled = Done(job.number, "hỏng", error=error.with_traceback(None))
            job.given = None if job.settled else job.given
            yield job

    def _prepare(self, job: _Job, known: str) -> None:
        """Names the files of a plan, or settles it. Raises what is wrong with it."""
        if isinstance(job.given, ThiduaError):
            raise job.given
        if self.name_of:
            name = self.name_of(job.given)
        else:
            cells = job.given.cells if isinstance(job.given, Row) else ()
            if self.pattern.asks_plan or not cells:
                job.given = self.work.plan_of(job.given)
                if not isinstance(job.given, KeHoach):
                    raise UsageError(wrong_kind("ke_hoach", job.given))
            name = self.pattern.of(job.given if isinstance(job.given, KeHoach) else None, job.number, cells)
        if self.journal or self.executor:
            job.pieces, mark = self.sender.sent(job.given)
            job.mark = mark_of(known.encode() + mark)
        if self.journal:
            for files in self.journal.kept(job.mark):
                if self.claims.take(files):
                    job.settled = self._standing(job, files, self.journal.gaps_of(job.mark))
                    return
        job.files = self.claims.claim(name, self.work.formats)
        for one in job.files:
            refuse_led_away(self.pattern.folder, one)
        if self.journal and not self.overwrite:
            job.foreign = self.journal.foreign(job.files)

    def _put(self, job: _Job, files: Files) -> tuple[int, Done]:
        """Puts the files of a plan in their places."""
        if job.settled:
            return job.at, job.settled
        if isinstance(files, MissingToolError):
            raise files  # it is missing for all
        if isinstance(files, Exception):
            return job.at, Done(job.number, "hỏng", error=files)
        made, gaps = dict(zip(job.files, files, strict=True)), getattr(files, "gaps", ())
        same = bool(job.foreign) and all(self._has(name, data) for name, data in made.items())
        if job.foreign and not same:
            foreign = WriteError(NOT_OURS.said(tep=str(self.pattern.folder / job.foreign)))
            return job.at, Done(job.number, "hỏng", error=foreign)
        try:
            if self.journal:
                self.journal.note(job.mark, {name: seal(data) for name, data in made.items()}, gaps)
            if same:  # as this run makes it: its journal is lost
                return job.at, self._standing(job, job.files, gaps)
            for name, data in made.items():
                write_whole(self.pattern.folder / name, data, lasting=False)
        except WriteError as error:
            return job.at, Done(job.number, "hỏng", error=error)
        return job.at, self._standing(job, job.files, gaps, "đã ghi")

    def _has(self, name: str, data: bytes) -> bool:
        """A file of the folder is these bytes."""
        try:
            return (self.pattern.folder / name).read_bytes() == data
        except (OSError, ValueError):
            return False

    def _standing(self, job: _Job, files: tuple[str, ...], gaps: tuple[str, ...], state: State = "giữ nguyên") -> Done:
        self.standing.update(files)
        if self.summary.archive is not None:
            self.archived.append((job.at, files))
        return Done(job.number, state, tuple(self.pattern.folder / name for name in files), gaps=gaps)


def _in_order(results: Iterator[tuple[int, Done]]) -> Iterator[Done]:
    """Results in the order of the plans; those that come before their turn wait."""
    waiting: dict[int, Done] = {}
    turn = 1
    for at, one in results:
        waiting[at] = one
        while turn in waiting:
            yield waiting.pop(turn)
            turn += 1
