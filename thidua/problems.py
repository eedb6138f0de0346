"""The problems of one file, gathered while it is read, each with its line and column."""

from __future__ import annotations

from thidua.cursor import Path, Position
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError, Problem
from thidua.rulebook.plans import CONTROL_CHARACTERS, DUPLICATE_KEY
from thidua.wording import control_characters, nfc, shorten

MOST_PROBLEMS = 100
"""How many problems of one file are told at once."""


class Problems:
    """The problems found in one file, gathered while it is read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._found: dict[Problem, None] = {}

    def note(self, said: Diagnostic, line: int = 0, column: int = 0) -> None:
        """Note what a rule says; the same for the same place is noted once, and no more than anyone reads."""
        if len(self._found) < MOST_PROBLEMS:
            self._found[Problem.of(said, source=self.source, line=line, column=column)] = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was noted so far."""
        return tuple(self._found)

    def duplicate(self, path: Path, first: Position, line: int, column: int) -> None:
        """Note a key, by its path, that stands twice in one mapping; ``first`` where it stood before."""
        key, at = shorten(str(path[-1])), Place(path=path)
        if first[0] == line:
            said = DUPLICATE_KEY.said("dong", at=at, ten=key, dong=line, cot_truoc=first[1], cot=column)
        else:
            said = DUPLICATE_KEY.said(at=at, ten=key, dong_truoc=first[0], dong=line)
        self.note(said, line, column)

    def text(self, text: str, line: int, column: int) -> str:
        """The text in NFC; characters that no document can hold are noted."""
        found = control_characters(text)
        if found:
            self.note(CONTROL_CHARACTERS.said(ky_tu=tuple(found)), line, column)
        return nfc(text)

    def stop(self) -> PlanError:
        """The error that says all problems, in the order of the lines."""
        return PlanError(sorted(self.problems, key=lambda problem: (problem.line, problem.column)))

    def check(self) -> None:
        """Raise :class:`PlanError` when any problem was noted."""
        if self._found:
            raise self.stop()
