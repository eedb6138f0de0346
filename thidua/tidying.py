"""A plan file put right in place where a machine may: what is surely mistyped, never which word stands there."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from thidua.budget import LIMITS, Limits
from thidua.checking import check
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Report, Rule, rules
from thidua.documents.carried import printed_lines
from thidua.errors import PlanError
from thidua.formats import PLAN_FILES
from thidua.front import office_of, opened
from thidua.grammar.endings import without_marks
from thidua.grammar.looks import note_places, without_notes
from thidua.model import HoSo, KeHoach
from thidua.plan_files import loader
from thidua.plan_files.edits import diff, like, put_value
from thidua.plan_files.texts import PlanText
from thidua.records import frozen
from thidua.rules.draft import Draft
from thidua.rules.words import Slip, slips
from thidua.saving import write_whole
from thidua.wording import fold, nfc

SK = rules(
    Rule(
        "sk-101", "ghi chú", {"": ("“{cu}” → “{moi}” ({ma})", "")},
        "Điều máy soi biết chắc phải viết thế nào thì máy viết lại.", "ngày 5/12/2026 → ngày 05/12/2026",
    ),
    Rule(
        "sk-102", "ghi chú", {"": ("chữ ghép dấu rời thành chữ Unicode dựng sẵn: dòng {dong}", "")},
        "Tiếng Việt trong văn bản viết bằng Unicode dựng sẵn (TCVN 6909:2001).", "chữ dán từ PDF",
    ),
    Rule(
        "sk-103", "ghi chú", {"": ("bỏ dấu cuối dòng: “{cu}” → “{moi}”", "")},
        "Dấu cuối căn cứ, nơi nhận, mở đầu, kết luận do mẫu in.", "Căn cứ Luật Lưu trữ;",
    ),
)  # fmt: skip
"""What is said of a plan file that is put right."""

_ROUNDS = 4
"""One slip may hide another."""
_LONGEST, _AROUND = 60, 20
_ENDED: Mapping[str, str] = {"can_cu": ";,.", "noi_nhan": ";,.", "mo_dau": ":;,.", "ket_luan": ""}
"""Fields whose texts end in marks that are printed whether or not they are typed; of the last only ``./.``."""


@frozen
class Tidied:
    """A plan file that was put right: its ``text`` and ``format``, the plan; ``changes``, each at its line; ``left``:
    what the check still finds, which a person must judge.
    """

    text: str
    format: str
    plan: KeHoach
    changes: tuple[Diagnostic, ...]
    left: Report
    _before: str = ""
    _bytes: bytes = b""

    def diff(self, name: str = "") -> str:
        """What was changed in the file, as programs show it; empty where nothing was."""
        return diff(self._before, self.text, name)

    def to_bytes(self) -> bytes:
        """The file with the ends of lines, and the mark at its beginning, that it had."""
        return like(self._bytes, self.text) if self._bytes else self.text.encode()

    def write(self, path: str | Path) -> None:
        """Writes the plan file, whole or not at all. Raises :class:`~thidua.errors.WriteError`."""
        write_whole(Path(path), self.to_bytes())

    def to_data(self) -> dict[str, Any]:
        """Plain data: what was changed, and the report on what is left."""
        return {"changes": [one.to_data() for one in self.changes], "left": self.left.to_data()}

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


def tidy(
    source: str | Path | bytes | IO[Any],
    *,
    format: str | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Tidied:
    """A plan file with what the check finds and a machine may mend put right in place: composed letters, letters that
    only look right, signs that nobody sees, blanks, zeros of days, capitals, marks at the ends of lines that are
    printed anyway. Remarks, order and blank lines stay. Never a word is put for another.

    Raises what :func:`thidua.read` raises.
    """
    profile = office_of(office, limits)
    data, kind, name = opened(source, format, limits, tuple(PLAN_FILES))
    loader(kind)  # which refuses what is no format of a plan file
    file = PlanText.of(data, kind, name, limits)
    typed = data if isinstance(data, str) else _typed(data)
    changes = [*_composed(typed, file)]
    before = typed.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    file, said = _without_ends(file, profile)
    changes += said
    for _ in range(_ROUNDS):
        file, said = _mended(file, profile)
        changes += said
        if not said:
            break
    left = check(file.text, format=file.format, office=profile)
    in_order = tuple(sorted(changes, key=lambda one: (one.line, one.column)))
    source_bytes = data if isinstance(data, bytes) else b""
    return Tidied(file.text, file.format, file.plan(profile), in_order, left, before, source_bytes)


def _typed(data: bytes) -> str:
    """The text of a file as it was typed, its letters not yet composed."""
    return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")


def _composed(typed: str, file: PlanText) -> Iterator[Diagnostic]:
    lines = [str(number) for number, line in enumerate(typed.splitlines(), 1) if nfc(line) != line]
    if lines:
        yield SK["sk-102"].said(at=file.at(()), dong=tuple(lines))


# ---- what the check finds


def _mended(file: PlanText, office: HoSo | None) -> tuple[PlanText, list[Diagnostic]]:
    """The slips of its words put right, each where it stands in the file."""
    texts = dict(file.texts())
    leaves: dict[tuple[str, str], list[Way]] = {}
    for path, text in texts.items():
        leaves.setdefault((fold(str(path[0])) if path else "", without_notes(text)), []).append(path)
    found: dict[Way, list[Slip]] = {}
    for slip in slips(Draft(file.plan(office))):
        for path in leaves.get((fold(slip.said.part), slip.said.text), []):
            found.setdefault(path, []).append(slip)
    data, said = copy.deepcopy(file.data), list[Diagnostic]()
    for path, some in found.items():
        new = typed = texts[path]
        at = len(new)
        for slip in sorted(dict.fromkeys(some), key=_place, reverse=True):
            start, end = _in_typed(typed, slip)
            if start <= end <= at:
                old, now = _around(typed, start, end, typed[start:end]), _around(typed, start, end, slip.right)
                said.append(SK["sk-101"].said(at=file.at(path), ma=slip.rule, cu=old, moi=now))
                new, at = new[:start] + slip.right + new[end:], start
        put_value(data, path, new)
    return (file.changed(data), said) if said else (file, [])


def _place(slip: Slip) -> tuple[int, int]:
    return slip.start, slip.end


def _in_typed(text: str, slip: Slip) -> tuple[int, int]:
    """Where a slip stands in a text as it was typed, the marks of notes among its words; backwards where one is inside
    of it.
    """
    start, end = slip.start, slip.end
    for first, last in note_places(text):
        if first <= start:
            start, end = start + last - first, end + last - first
        elif first < end:
            return 1, 0
    return start, end


def _around(text: str, start: int, end: int, words: str) -> str:
    """Some words, and what stands about them."""
    first = text.rfind(" ", 0, max(0, start - _AROUND)) + 1
    last = text.find(" ", end + _AROUND)
    last = last if last >= 0 else len(text)
    before, behind = text[first:start], text[end:last]
    return "".join(("…" if first else "", before, words, behind, "…" if last < len(text) else ""))


# ---- marks at the ends of lines


def _without_ends(file: PlanText, office: HoSo | None) -> tuple[PlanText, list[Diagnostic]]:
    """Without the marks that are printed anyway; where the print would be another one, all stays."""
    data, said = copy.deepcopy(file.data), list[Diagnostic]()
    for path, text in file.texts():
        marks = _ENDED.get(fold(str(path[0]))) if path else None
        held = [fold(one) for one in path[1:] if isinstance(one, str)]
        if marks is None or any(one not in ("gom", "ten") for one in held):
            continue
        new = without_marks(text, marks)
        if new and new != text.rstrip():
            said.append(SK["sk-103"].said(at=file.at(path), cu=_end(text), moi=_end(new)))
            put_value(data, path, new)
    if not said:
        return file, []
    try:
        after = file.changed(data)
        same = printed_lines(after.plan(office)) == printed_lines(file.plan(office))
    except PlanError:
        same = False
    return (after, said) if same else (file, [])


def _end(text: str) -> str:
    """The last words of a text, on one line."""
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else f"…{text[text.rfind(' ', 0, len(text) - _LONGEST // 2) + 1 :]}"
