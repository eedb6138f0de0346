"""How far a long command is, where somebody looks at a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thidua.batch import Summary


@contextmanager
def shown(total: int, *, quiet: bool) -> Iterator[Callable[[Summary], object] | None]:
    """What is told how far a batch is: a bar on standard error, by rich; nothing where that is no terminal."""
    if quiet or not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}"))
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def tell(summary: Summary) -> None:
            failed = f"hỏng {len(summary.failures)}" if summary.failures else ""
            bar.update(task, completed=summary.done, description=failed)

        yield tell
