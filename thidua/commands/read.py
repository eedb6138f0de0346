"""``thidua read``: a plan file from a plan or an old document, or one from each of several."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

import thidua
from thidua.budget import Limits
from thidua.calls import CallError, command, offer, option, suffix
from thidua.commands import shared
from thidua.commands.inputs import key_in, office_file, office_of, read_document, read_plan, source_of
from thidua.commands.names import agree, apart, default_format, format_of, is_document
from thidua.commands.outputs import put, say
from thidua.commands.several import each, several
from thidua.diagnostics import Place
from thidua.errors import Problem, UsageError
from thidua.formats import PLAN_FILES
from thidua.rulebook import as_typed
from thidua.rulebook.calls import EXTRA_ARGUMENT, MISSING_ARGUMENT, NO_PLAN_FILE, OPTION_VALUE, UNEXPLAINED
from thidua.rulebook.files import TO_LOOK_AT

if TYPE_CHECKING:
    from thidua.documents.reading import Reading


@command(help=f"Đọc một kế hoạch hoặc văn bản cũ, ghi thành tệp kế hoạch gọn gàng: {shared.PLANS}.")
@shared.plan()
@shared.out(default="")
@shared.more
@shared.folder
@option(
    "--to", "-t", metavar="ĐUÔI", callback=suffix, shell_complete=offer("plain", lambda: PLAN_FILES),
    help=f"{shared.TO}; không nói thì là yaml.",
)  # fmt: skip
@shared.from_
@option(
    "into", "--merge", "-m", metavar="TỆP", shell_complete=shared.FILE,
    help="Gộp chỗ đã sửa trong văn bản vào tệp kế hoạch đã in ra nó, lời ghi chú giữ nguyên; không có TỆP_RA thì ghi "
    "vào chính tệp ấy.",
)  # fmt: skip
@option("--dry-run", "-n", help="Cùng --merge: chỉ cho xem tệp sẽ đổi thế nào, không ghi.")
@option("--explain", "-e", help="Kể từng dòng của văn bản: đọc ra gì, vì quy tắc và chữ nào, chắc đến đâu.")
@shared.key
@shared.office
@shared.limits
def read(
    plan: str, out: str, more: Sequence[str], folder: str, to: str, from_: str, into: str, dry_run: bool, explain: bool,
    receipt_key: str, office: str, limits: Limits,
) -> int:  # fmt: skip
    """Reads a plan and writes it as a plan file; with ``--explain`` tells of a document why each line was read so; with
    ``--merge`` takes over into its plan file what was edited in a document.
    """
    if dry_run and not into:
        raise CallError(MISSING_ARGUMENT.said(ten="--merge"), click.get_current_context())
    if into:
        for name, given in (("--to", to), ("--out", folder), ("--explain", explain)):
            if given:
                raise UsageError(OPTION_VALUE.said("trai", ten="--merge", khac=name))
        if more:
            raise UsageError(EXTRA_ARGUMENT.said("nhieu", chu=" ".join(more)))
        return _merged(plan, out or into, into, dry_run, from_, receipt_key, office, limits)
    key, kept = key_in(receipt_key), (receipt_key,) if receipt_key else ()
    if files := several([plan, out, *more], to, folder):
        if to and to not in PLAN_FILES:
            raise UsageError(NO_PLAN_FILE.said(tep=f".{to}", co=tuple(f".{name}" for name in PLAN_FILES)))
        one = partial(_read_one, to="", from_=from_, explain=explain, key=key, kept=kept, office=office, limits=limits)
        return each(files, folder, to or "yaml", one, kept)
    _read_one(plan, out, to=to, from_=from_, explain=explain, key=key, kept=kept, office=office, limits=limits)
    return 0


def _read_one(
    document: str, out: str, *, to: str, from_: str, explain: bool, key: bytes | None, kept: Sequence[str],
    office: str, limits: Limits,
) -> None:  # fmt: skip
    agree(document, "--from", from_)
    agree(out, "--to", to)
    wanted = format_of(out, to or default_format(out, "yaml"))
    if wanted not in PLAN_FILES:
        raise UsageError(
            NO_PLAN_FILE.said(tep=f".{wanted}" if out == "-" else out, co=tuple(f".{name}" for name in PLAN_FILES))
        )
    profile = office_file(document, office, from_)
    apart(out, [document, *([profile] if profile else []), *kept])
    reading = _to_explain(document, from_, limits, key) if explain else None
    own = office_of(document, office, from_, limits)
    plan = reading.plan if reading else read_plan(document, from_, limits, key, own)
    if out == "-":
        sys.stdout.buffer.write(thidua.render(plan, wanted))
    else:
        thidua.write(plan, out, format=wanted)
    for line in reading.explain() if reading else ():  # the file first: whoever reads this may close the pipe
        say(line, err=out == "-")
    if is_document(document, from_):
        _tell_what_is_old(plan, document, out)


def _merged(
    document: str, out: str, into: str, dry_run: bool, from_: str, receipt_key: str, office: str, limits: Limits
) -> int:
    """Takes over into a plan file what was edited in its document, and tells each change; 1 where both were changed."""
    agree(document, "--from", from_)
    agree(out, "--merge", format_of(into, "yaml"))
    kept = (receipt_key,) if receipt_key else ()
    profile = office_file(into, office)
    apart(out, [document, *([profile] if profile else []), *kept])
    source, format = source_of(document, from_, limits)
    key, own = key_in(receipt_key), office_of(into, office, limits=limits)
    made = thidua.merge(source, Path(into), format=format, receipt_key=key, office=own, limits=limits)
    for one in made.reading.report:
        if one.level in ("lỗi", "cảnh báo") and one.rule not in _TOLD_BY_CHANGES:
            say(one, err=True)
    if dry_run:
        sys.stdout.write(made.diff(into))
    else:
        put(out, made.to_bytes())
    name = into if dry_run or out == "-" else out
    for one in (*made.conflicts, *made.changes):
        say(one.changed(source=name), err=True)
    return int(bool(made.conflicts))


_TOLD_BY_CHANGES = ("doc-402", "doc-306", "doc-322")
"""What the account of a document says that the changes of the file say, or that its plan file knows."""


def _to_explain(name: str, format: str, limits: Limits, key: bytes | None) -> Reading:
    """The reading of a document that is to be explained."""
    if not is_document(name, format):
        raise UsageError(UNEXPLAINED.said())
    return read_document(name, format, limits, key)


def _tell_what_is_old(plan: thidua.KeHoach, document: str, out: str) -> None:
    """Says in a line what of an old document a plan of this year should look at."""
    from thidua.rules.over_plan import of_plan, of_words, used_again

    titles = {one.id: one.title for one in (*of_plan(), *of_words())}
    found = Counter(titles[one.rule] for one in used_again(plan, datetime.date.today()))
    if found:
        counted = tuple(f"{title} ({count})" if count > 1 else title for title, count in found.most_common())
        tep = document if out == "-" else out
        said = TO_LOOK_AT.said("cu", at=Place("" if document == "-" else document), dem=counted, tep=as_typed(tep))
        say(Problem.of(said), err=True)
