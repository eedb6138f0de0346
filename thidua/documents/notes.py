"""Footnotes: each with its mark in the sentence that it belongs to; what no sentence can hold is kept as a section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents.marks import text_of
from thidua.grammar.looks import note_mark, notes_in, without_notes
from thidua.model import ChuThich, KeHoach
from thidua.model.chu_thich import holds_notes, marks_in, with_texts
from thidua.recognise.role import Role


def notes_of(roles: Sequence[Role]) -> dict[str, str]:
    """What each note says, by its label; a line without a label goes on with the note above."""
    found: dict[str, str] = {}
    for role in roles:
        label = role.because.words
        if label or not found:
            found[label or "1"] = text_of(role.line)
        else:
            last = next(reversed(found))
            found[last] += f"\n{text_of(role.line)}"
    return found


def add_notes(values: dict[str, Any], notes: dict[str, str]) -> dict[str, str]:
    """Gives the values of a plan its notes; a mark without a note, or once more, goes. The notes that have no mark in
    the values, for their line is no text of a plan or says no words of its own, are given back.
    """
    marks = marks_in(values, KeHoach)
    names = [name for name, holds in marks if holds]
    if marks and (len(set(names)) < len(marks) or not set(names) <= notes.keys()):
        _drop_marks(values, set(notes))
        names = [name for name, _ in marks_in(values, KeHoach)]
    if kept := tuple(ChuThich(dau=name, noi_dung=text) for name, text in notes.items() if name in names):
        values["chu_thich"] = kept
    return {name: text for name, text in notes.items() if name not in names}


def _drop_marks(values: dict[str, Any], left: set[str]) -> None:
    """Drops the marks that cannot stay; ``left`` the notes that have none yet."""

    def change(text: str, holds: bool) -> str:
        words = text
        for name in notes_in(text):
            mark = note_mark(name)
            if holds and name in left:
                left.discard(name)
                if text.count(mark) == 1:
                    continue
            return without_notes(text)
        return words

    for name, value in list(values.items()):
        values[name] = with_texts(value, change, holds_notes(name))
