"""What a result is made of, and making it: once, or again at each change."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from pathlib import Path

import attrs

from thidua.commands.outputs import say
from thidua.errors import ThiduaError, UsageError
from thidua.files import is_file
from thidua.records import frozen


@frozen
class Sources:
    """What a document is made of: plans, and the template that is named (its folder with what it extends, or its Word
    file); never what is ``made`` of them, a folder that may stand among them.
    """

    plans: Sequence[Path]
    template: Path | None
    made: Path | None = None
    own: Path | None = attrs.field(init=False)
    """The template's manifest or Word file; asked while it is there, since editors take it away to save."""

    @own.default
    def _own(self) -> Path | None:
        from thidua.templates.places import MANIFEST

        return self.template if self.template is None or is_file(self.template) else self.template / MANIFEST

    @property
    def needed(self) -> tuple[Path, ...]:
        """The files without which there is no document."""
        return (*self.plans, *((self.own,) if self.own else ()))

    def files(self) -> tuple[Path, ...]:
        """The files whose change may change the document."""
        from thidua.templates.manifest import files_of
        from thidua.templates.places import MANIFEST

        folder = self.template if self.own and self.own.name == MANIFEST else None
        made = self.made.absolute() if self.made else None
        found = (path for path in (files_of(folder) if folder else ()) if made not in path.absolute().parents)
        return (*self.needed, *found)


def once(act: Callable[[], None], result: Path, *, open_: bool) -> None:
    """Does something; its result is opened, or named where nothing opens it."""
    act()
    if not open_:
        return
    from thidua.programs import show  # what starts a program is asked for seldom

    if not show(result):
        say(result)


def at_each_change(act: Callable[[], None], sources: Sources, result: Path, *, open_: bool) -> None:
    """Does something at each change of its sources until Ctrl-C; the first result is opened.

    A call that is wrong ends it. Other faults are said, and so is each once that the call has been right: a file that
    an editor takes away, to put the new one in its place, is waited for.
    """
    from thidua.preview import watch

    tried = done = False

    def patient() -> None:
        nonlocal tried, done
        if tried and (lost := [path for path in sources.needed if not is_file(path)]):
            say(f"{lost[0]}: không còn tệp này, chờ đến khi có lại", err=True)
            return
        tried = True
        try:
            once(act, result, open_=open_ and not done)
            done = True
        except ThiduaError as error:
            if isinstance(error, UsageError) and not done:
                raise
            say(error, err=True)

    with contextlib.suppress(KeyboardInterrupt):
        watch(sources.files, patient)
