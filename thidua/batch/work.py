"""What is done with one plan after another, here or in another process: a plan in, the bytes of its files out."""

from __future__ import annotations

import pickle
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from typing import Any, TypeAlias

import attrs

from thidua.errors import UsageError
from thidua.formats import PLAN_FILES
from thidua.front import render
from thidua.model import KeHoach
from thidua.rulebook.calls import NOT_SENT
from thidua.templates import Template, fitting
from thidua.templates.travelling import Packed, packed
from thidua.version import __version__
from thidua.writers import Options

Files: TypeAlias = "tuple[bytes, ...] | Exception"
"""What comes of a plan: a file for each format, or the error with which it failed."""


class Made(tuple[bytes, ...]):
    """The files of a plan; ``gaps``: the labels of what is missing in it, which is marked there."""

    gaps: tuple[str, ...] = ()


_KEPT = 4
"""How many kinds of work a process remembers."""


@attrs.frozen
class Work:
    """How a plan becomes files: the formats, the template (``None``: that of its convention), what else
    :func:`thidua.render` takes, and what makes a plan of what is handed over, where that is none yet.
    """

    formats: tuple[str, ...]
    template: Template | None
    options: Mapping[str, Any]
    make: Callable[[Any], KeHoach] | None = None

    @property
    def prints(self) -> bool:
        """Some of the files show what is missing."""
        return not self.options.get("strict") and any(one not in PLAN_FILES for one in self.formats)

    def plan_of(self, given: Any) -> KeHoach:
        """The plan of what is handed over. Raises :class:`ThiduaError`."""
        plan: KeHoach = self.make(given) if self.make and not isinstance(given, KeHoach) else given
        return plan

    def files_of(self, given: Any) -> Files:
        """The files of a plan. What goes wrong with one is told of it, whatever it is: the others go on."""
        try:
            plan = self.plan_of(given)
            made = Made(render(plan, one, template=self.template, **self._for(one)) for one in self.formats)
            if self.prints:
                made.gaps = (self.template or fitting(plan)).gaps(plan)
            return made
        except Exception as error:
            return error.with_traceback(None)

    def all_files_of(self, given: Sequence[Any]) -> list[Files] | None:
        """The files of some plans."""
        return [self.files_of(one) for one in given]

    def _for(self, format: str) -> dict[str, Any]:
        """What is asked for and has a place in a format."""
        return {name: value for name, value in self.options.items() if _takes(name, format)}

    def sent(self) -> bytes:
        """The same as bytes, for another process; they tell it from any other work. Raises :class:`UsageError`."""
        template = None if self.template is None else packed(self.template)
        rest = {name: value for name, value in self.options.items() if value is not None}
        try:
            return pickle.dumps((__version__, self.formats, template, rest, self.make), protocol=5)
        except (pickle.PicklingError, AttributeError, TypeError) as error:
            raise UsageError(NOT_SENT.said("gia_tri", loi=str(error))) from error


def _takes(name: str, format: str) -> bool:
    """An option has a place in a format; that it has one in some format was asked before."""
    return format in attrs.fields_dict(Options)[name].metadata.get("formats", (format,))


def mark_of(data: bytes) -> str:
    """What bytes are known by."""
    return sha256(data).hexdigest()[:32]


@cache
def _known() -> OrderedDict[str, Work]:
    """The works that this process has been sent."""
    return OrderedDict()


def done_elsewhere(mark: str, work: bytes | None, given: Sequence[bytes]) -> list[Files] | None:
    """In another process: the files of some plans; ``None`` where the work is not known here and did not come along."""
    known = _known()
    found = known.get(mark)
    if found is None:
        if work is None:
            return None
        _, formats, template, options, make = pickle.loads(work)
        opened = template.open() if isinstance(template, Packed) else None
        found = known[mark] = Work(formats, opened, options, make)
        while len(known) > _KEPT:
            known.popitem(last=False)
    return [_sendable(found.files_of(pickle.loads(one))) for one in given]


def _sendable(files: Files) -> Files:
    """What comes of a plan, as it can be sent back: errors of strangers may be none that can."""
    if isinstance(files, Exception):
        try:
            pickle.loads(pickle.dumps(files))
        except Exception:
            return RuntimeError(f"{type(files).__name__}: {files}")
    return files
