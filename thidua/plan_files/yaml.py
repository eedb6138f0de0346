"""Plan files in YAML: every scalar the text as typed; what is typed amiss is read as meant, or explained."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from thidua.budget import LIMITS, Limits
from thidua.decoding import clean, nothing_typed
from thidua.plan_files.tree import Data, Loaded, Stop, Tree
from thidua.problems import Problems
from thidua.rulebook.plans import UNREADABLE

if TYPE_CHECKING:
    from thidua.plan_files.yaml_tree import Builder

MOST_FAULTS = 20
"""After so many places where reading had to stop, the rest of the file is left for the next time."""

_MARGIN_KEY = re.compile(r"[^\s#\-][^:]{0,80}:")


def load(text: str, source: str, limits: Limits = LIMITS) -> Tree:
    """The tree of a plan file in YAML.

    Raises :class:`PlanError` with every fault found and its line: structure that cannot be read, a key twice
    in one mapping, anchors, tags, several documents, too much nesting, a file with nothing in it.
    """
    from thidua.plan_files.yaml_tree import Builder  # ruamel.yaml is heavy, and writing needs none of it

    text = clean(text, source)
    faults = Problems(source)
    tree = Builder(faults, text, limits)
    lines = text.split("\n")
    start, data = 0, None
    for _ in range(MOST_FAULTS):
        # a block that cannot be read is left out, the next block begins at the margin: all faults at once
        rest = "\n" * start + "\n".join(lines[start:])
        failed, data = _read(tree, rest, faults)
        if failed is None:
            break
        start = _next_block(lines, failed)
        from thidua.plan_files.yaml_traps import explain_rest  # for what is typed amiss

        explain_rest(lines, failed, start, faults)
        if start >= len(lines):
            break
    faults.check()
    if data is None:
        raise nothing_typed(source)
    return Tree(data, source, tree.lines, tree.typed)


def dump(data: Data) -> str:
    """A plain tree as YAML as a person would type it; :func:`load` gives the same tree back."""
    from thidua.plan_files import yaml_writing  # reading needs none of it

    return yaml_writing.dump(data)


def _read(tree: Builder, text: str, faults: Problems) -> tuple[int | None, Loaded]:
    """Read a text; the number (from 0) of the line where reading stopped, None when it did not."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from thidua.plan_files.yaml_scanner import events

    try:
        return None, tree.document(events(text, faults))
    except Stop as stop:
        return stop.line, None
    except MarkedYAMLError as error:
        from thidua.plan_files.yaml_traps import explain

        context, mark = error.context_mark, error.problem_mark or error.context_mark
        first, last = (context or mark).line, mark.line
        problem = str(error.problem or error.context)
        explain(problem, text, min(first, last), last, mark.column, faults)
        return last if "':'" not in problem else first, None
    except YAMLError:
        faults.note(UNREADABLE.said("yaml_tep"))
        return len(text), None


def _next_block(lines: list[str], after: int) -> int:
    """The next line at the margin that is a key: where reading can begin anew."""
    for number in range(after + 1, len(lines)):
        if _MARGIN_KEY.match(lines[number]):
            return number
    return len(lines)
