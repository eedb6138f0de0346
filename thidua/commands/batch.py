"""``thidua batch``: one plan for many units, a row of a table each."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import thidua
from thidua.budget import Limits
from thidua.calls import argument, command, offer, option
from thidua.commands import shared
from thidua.commands.inputs import key_in, office_of, values_in
from thidua.commands.names import apart, format_of, is_document
from thidua.commands.outputs import say
from thidua.commands.progress import shown
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import Problem, UsageError, WriteError
from thidua.files import is_file, is_folder
from thidua.formats import ENGINES, PLAN_FILES, written
from thidua.rulebook.calls import NO_ARCHIVE, NO_PLAN_FILE, OPTION_VALUE, SAME_TARGET
from thidua.rulebook.files import ASIDE, IDLE_COLUMNS, LEFT, WITH_GAPS

if TYPE_CHECKING:
    from thidua.batch import Done, Run, Summary
    from thidua.batch.rows import Rows
    from thidua.templates import Template

_MOST_JOBS = 256
_SHOWN = 20
"""Runs of rows that a message names."""


@command(help="Ghi văn bản cho nhiều đơn vị: một kế hoạch, và bảng mỗi hàng một đơn vị (.csv, .xlsx, .ods).")
@argument(
    "plan",
    "KẾ_HOẠCH",
    f"Tệp kế hoạch ({shared.PLANS}); lời của nó có thể chứa {{tên cột}}.",
    shell_complete=shared.FILE,
)
@argument(
    "table",
    "BẢNG",
    "Bảng đơn vị: hàng đầu là tên cột; cột tên như trường (cơ quan.tên) thì điền trường ấy.",
    shell_complete=shared.FILE,
)
@argument("folder", "THƯ_MỤC", "Thư mục chứa các tệp ra.", shell_complete=shared.FOLDER)
@option(
    "--format", "-t", "formats", metavar="ĐUÔI,…", default="docx",
    shell_complete=offer("plain", lambda: [*written(), *PLAN_FILES]),
    help="Các định dạng của mỗi đơn vị, cách nhau dấu phẩy.",
)  # fmt: skip
@option(
    "--name", "-n", metavar="TÊN",
    help="Tên tệp của mỗi đơn vị, không có đuôi: {tên cột}, trường của kế hoạch ({ky_hieu}), số hàng ({stt:03}); “/” "
    "chia thư mục. Không nói thì là số hàng và điều khác nhau giữa các hàng.",
)  # fmt: skip
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Tên mẫu, thư mục mẫu, tệp .docx hoặc .typ. Không nói thì là của hồ sơ cơ quan, hoặc nd30, dang.",
)  # fmt: skip
@option("--strict", "-s", help="Không ghi đơn vị còn chỗ thiếu.")
@option("--sheet", metavar="TRANG", help="Trang tính: tên, hoặc số thứ tự. Không nói thì là trang đầu.")
@option("--jobs", "-j", metavar="SỐ", help="Số tiến trình; không nói thì một.")
@option(
    "--archive", metavar="TỆP", shell_complete=shared.FILE,
    help="Gom tất cả vào một tệp: .zip thì mọi tệp ra; .docx, .pdf thì các văn bản nối nhau, mỗi văn bản từ trang mới.",
)  # fmt: skip
@option("--overwrite", help="Ghi cả lên tệp mà ai đó đã sửa, hoặc có từ trước.")
@option(
    "--summary", "summary_file", metavar="TỆP", shell_complete=shared.FILE,
    help="Bảng tổng hợp mọi đơn vị: .csv (mở bằng Excel), hoặc văn bản có bảng ấy là phụ lục.",
)  # fmt: skip
@option("--json", "as_data", help="Kết quả là JSON.")
@shared.data
@option(
    "--engine", metavar="MÁY", shell_complete=offer("plain", lambda: ENGINES),
    help="Chương trình dàn trang PDF: " + " hoặc ".join(ENGINES) + ".",
)  # fmt: skip
@option("--signature-fields", help="PDF có sẵn ô ký số của người ký và của cơ quan, và ô số, ngày còn trống.")
@shared.key
@shared.office
@shared.limits
def batch(
    plan: str, table: str, folder: str, formats: str, name: str, template: str, strict: bool, sheet: str, jobs: str,
    archive: str, overwrite: bool, summary_file: str, as_data: bool, data: str, engine: str, signature_fields: bool,
    receipt_key: str, office: str, limits: Limits,
) -> int:  # fmt: skip
    """Writes the documents of all rows; what fails is told by its row, and the rest goes on."""
    from thidua.batch import write_all
    from thidua.batch.naming import refuse_outside
    from thidua.batch.rows import read_rows
    from thidua.batch.summary import refuse_summary, write_summary
    from thidua.templates import get_template
    from thidua.templates.places import find

    _refuse_mixed_up(plan, folder)
    if name:
        refuse_outside(name)
    profile = office_of(plan, office, "", limits)
    rows = read_rows(plan, table, sheet=sheet or None, office=profile, limits=limits)
    read = [plan, table, data, receipt_key, profile.tep if profile else "", str(find(template)) if template else ""]
    _keep_apart(summary_file, archive, [one for one in read if one])
    used = get_template(template) if template else _own_template(rows, profile)
    if summary_file:
        refuse_summary(Path(summary_file), rows, used)
    if not as_data:
        for said in _noticed(rows, table):
            say(Problem.of(said), err=True)
    options = {
        "strict": strict, "values": values_in(data), "engine": engine or None, "signature_fields": signature_fields,
        "receipt_key": key_in(receipt_key),
    }  # fmt: skip
    with shown(len(rows), quiet=as_data) as progress:
        run = write_all(
            rows, Path(_plainly(folder), name or "{stt}"), named=bool(name), formats=shared.listed(formats),
            template=used, options=options, executor=_workers(jobs), ordered=True, overwrite=overwrite,
            archive=archive or None, progress=progress, apart=[Path(one) for one in (*read, summary_file) if one],
        )  # fmt: skip
        done, unjoined = _done(run, folder, remember=bool(summary_file))
    if as_data:
        print(json.dumps(run.summary.to_data(), ensure_ascii=False, indent=2))
    else:
        for line in _told(run.summary, rows, table, folder):
            say(line, err=True)
        say(f"{folder}: {run.summary.counts}", err=True)
        if archive and not unjoined and (lacking := _not_in(archive, run.summary)):
            say(f"{archive}: {lacking}", err=True)
    if summary_file:
        write_summary(Path(summary_file), rows, done, used)
    if unjoined:
        raise unjoined
    return run.summary.exit_code


def _refuse_mixed_up(plan: str, folder: str) -> None:
    """Raises :class:`UsageError` for a table or a document in the place of the plan, a file in that of the folder."""
    from thidua.batch.tables import FORMATS

    if format_of(plan, "") in FORMATS:
        raise UsageError(NO_PLAN_FILE.said("bang", tep=plan))
    if is_document(plan, ""):
        raise UsageError(NO_PLAN_FILE.said(tep=plan, co=shared.PLANS.split(", ")))
    if format_of(folder, "") in (*written(), *FORMATS, "zip") and not is_folder(Path(folder)):
        raise UsageError(NO_ARCHIVE.said("thu_muc", tep=folder))


def _keep_apart(summary: str, archive: str, read: list[str]) -> None:
    """Raises :class:`UsageError` for an output that is one of the inputs, or the other one."""
    for out in filter(None, (summary, archive)):
        apart(out, read)
    if summary and archive and Path(summary).absolute() == Path(archive).absolute():
        raise UsageError(SAME_TARGET.said(tep="--summary", tep_khac="--archive", ra=archive))


def _done(run: Run, folder: str, *, remember: bool) -> tuple[dict[int, Done], WriteError | None]:
    """What came of each row, where it is to be remembered, and why not all of them are in one file: what was done
    before is told all the same.
    """
    done: dict[int, Done] = {}
    try:
        for one in run:
            if remember:
                done[one.number] = one
    except KeyboardInterrupt:
        say(f"{folder}: {run.summary.counts}; dừng giữa chừng, gõ lại lệnh ấy thì làm tiếp", err=True)
        raise
    except WriteError as error:
        if not run.summary.done:
            raise
        return done, error
    return done, None


def _not_in(archive: str, summary: Summary) -> str:
    """What is said of a file of all that is not there, or lacks some; empty of one that holds all."""
    failed = len(summary.failures)
    if summary.archive is None:
        stands = "; tệp có từ trước còn nguyên" if is_file(Path(archive)) else ""
        return f"không ghi, vì không đơn vị nào xong{stands}"
    return f"thiếu {failed} đơn vị hỏng" if failed else ""


def _plainly(folder: str) -> str:
    """A folder as a pattern of names says it."""
    return folder.replace("{", "{{").replace("}", "}}")


def _workers(jobs: str) -> int | None:
    """How many processes a call asks for. Raises :class:`UsageError`."""
    if jobs and not (jobs.isascii() and jobs.isdigit() and 0 < int(jobs) <= _MOST_JOBS):
        raise UsageError(OPTION_VALUE.said("so", ten="--jobs", tu=1, den=_MOST_JOBS))
    return int(jobs) if jobs and int(jobs) > 1 else None


def _own_template(rows: Rows, office: thidua.HoSo | None) -> Template | None:
    """The template of an office, where its units print with it."""
    from thidua.templates import office_template

    first = next((one for one in rows if isinstance(one, thidua.KeHoach)), None) if office else None
    return office_template(office, first) if first else None


def _noticed(rows: Rows, table: str) -> Iterator[Diagnostic]:
    """What of a table goes into no document."""
    if rows.unused:
        yield IDLE_COLUMNS.said(at=Place(table), ten=rows.unused)
    for form in ASIDE.forms:
        if numbers := rows.aside(form):
            yield ASIDE.said(form, at=Place(table), hang=_ranges(numbers))


def _told(summary: Summary, rows: Rows, table: str, folder: str) -> Iterator[object]:
    """What failed, by rows; what is the same of several once; what is missing; what is left of earlier runs."""
    said: dict[str, list[int]] = {}
    for one in summary.failures:
        for problem in one.problems:
            at_table = problem.source == table
            plain = problem if at_table else rows.without_row(problem, one.number)
            said.setdefault(str(plain), []).extend([] if at_table else [one.number])
    for line, numbers in said.items():
        yield f"{table}: {_ranges(numbers)}: {line}" if numbers else line
    for gaps, numbers in summary.gaps.items():
        yield Problem.of(WITH_GAPS.said(at=Place(table, label=_ranges(numbers)), thieu=gaps))
    if names := [path.name for path in summary.left]:
        shown = (*names[:_SHOWN], *(["…"] if len(names) > _SHOWN else []))
        yield Problem.of(LEFT.said(at=Place(folder), so=len(names), ten=shown))


def _ranges(numbers: list[int]) -> str:
    """Rows as people say them.

    >>> _ranges([2, 3, 4, 7])
    'hàng 2–4, 7'
    """
    runs: list[list[int]] = []
    for number in sorted({*numbers}):
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    said = [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs[:_SHOWN]]
    return f"hàng {', '.join(said)}{', …' if len(runs) > _SHOWN else ''}"
