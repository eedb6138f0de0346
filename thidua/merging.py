"""A plan whose document was edited since: what the paper says now, taken over into the plan file that it came from."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.budget import LIMITS, Limits
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Report, Rule, rules
from thidua.documents.carried import merged, plan_of, printed_lines
from thidua.documents.reading import Reading
from thidua.engine.carry import carried_in
from thidua.envelope import PhongBi
from thidua.errors import PlanError, UsageError
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.front import office_of, opened, render
from thidua.grammar.days import Ngay
from thidua.layout import Kieu
from thidua.model import HoSo, KeHoach
from thidua.plan_files import loader, plan_data
from thidua.plan_files.edits import diff, like, matched
from thidua.plan_files.texts import PlanText
from thidua.plan_files.tree import Data
from thidua.reading import read_document as read_paper
from thidua.reading import read_printed
from thidua.receipts import key_of
from thidua.records import frozen
from thidua.rulebook.calls import NO_DOCUMENT
from thidua.saving import write_whole
from thidua.sheet.files import PACKAGES, read_sheet
from thidua.wording import fold, shorten

GH = rules(
    Rule(
        "gh-101", "ghi chú",
        {"doi": ("“{cu}” → “{moi}”", ""), "them": ("thêm “{moi}”", ""), "bo": ("bỏ “{cu}”", "")},
        "Chỗ sửa trong văn bản đi vào đúng chỗ của nó trong tệp kế hoạch.", "đổi hạn 30/6 thành 31/7 trong Word",
    ),
    Rule(
        "gh-201", "cảnh báo",
        {"": ("văn bản nay ghi “{moi}”, tệp kế hoạch đã sửa thành “{cu}”: giữ chữ của tệp", "xem hai chỗ rồi chọn một"),
         "bo": ("văn bản bỏ “{cu}”, tệp kế hoạch đã sửa chỗ ấy: giữ chữ của tệp", "xem hai chỗ rồi chọn một"),
         "them": ("tệp kế hoạch đã bỏ chỗ mà văn bản sửa thành “{moi}”: không thêm lại", "xem hai chỗ rồi chọn một")},
        "Một chỗ được sửa khác nhau ở hai nơi thì một người phải chọn.", "chỉ tiêu thành 95% trong Word, 92% trong tệp",
    ),
    Rule(
        "gh-202", "cảnh báo",
        {"": ("mục này của văn bản không đưa vào tệp được", "sửa tay theo văn bản, rồi đối chiếu: thidua verify")},
        "Có chỗ tệp kế hoạch nói theo cách mà máy không sửa tại chỗ được.", "",
    ),
)  # fmt: skip
"""What is said of a document that is merged into its plan file."""

_GONE: Any = object()
_LONGEST = 100


@frozen
class Merged:
    """A plan file that took over what its document says now: its ``text`` and ``format``, the plan; ``changes`` each
    by its field, at its line of the text; ``conflicts`` what was changed in both, where the file's words stay;
    ``reading`` the account of the document.
    """

    text: str
    format: str
    plan: KeHoach
    changes: tuple[Diagnostic, ...]
    conflicts: tuple[Diagnostic, ...]
    reading: Reading
    _before: str = ""
    _bytes: bytes = b""

    @property
    def report(self) -> Report:
        """All that is said, conflicts first."""
        return Report((*self.conflicts, *self.changes))

    def diff(self, name: str = "") -> str:
        """What was changed in the file, as programs show it."""
        return diff(self._before, self.text, name)

    def to_bytes(self) -> bytes:
        """The file with the ends of lines, and the mark at its beginning, that it had."""
        return like(self._bytes, self.text)

    def write(self, path: str | Path) -> None:
        """Writes the plan file, whole or not at all. Raises :class:`~thidua.errors.WriteError`."""
        write_whole(Path(path), self.to_bytes())

    def to_data(self) -> dict[str, Any]:
        """Plain data: what was changed, and what was changed in both."""
        return {
            "changes": [one.to_data() for one in self.changes],
            "conflicts": [one.to_data() for one in self.conflicts],
        }

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


def merge(
    document: str | Path | bytes | IO[Any],
    plan: str | Path | bytes | IO[Any],
    *,
    format: str | None = None,
    plan_format: str | None = None,
    receipt_key: bytes | str | None = None,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Merged:
    """What a document says that was edited since its plan file printed it, taken over into that ``plan`` file, whose
    remarks, order and blank lines stay. What the file itself says otherwise by now stays, too; what both changed is a
    conflict, of which the file's words stay. ``format`` is that of the document, ``plan_format`` that of the file.

    Raises what :func:`thidua.read` raises of either.
    """
    key, profile = key_of(receipt_key), office_of(office, limits)
    data, kind, name = opened(document, format, limits, DOCUMENTS)
    if kind not in DOCUMENTS:
        raise UsageError(NO_DOCUMENT.said(ten=kind, co=DOCUMENTS))
    typed, written, file = opened(plan, plan_format, limits, tuple(PLAN_FILES))
    loader(written)  # which refuses what is no format of a plan file
    before = PlanText.of(typed, written, file, limits)
    own = before.plan(profile)
    if kind == "edxml":
        inner = PhongBi.from_bytes(data, name, limits).van_ban
        data, kind = inner.noi_dung, inner.kind
    reading = read_printed(data, kind, name, key, limits)
    inside = carried_in(data, key, limits) if kind in PACKAGES and isinstance(data, bytes) else None
    base = plan_of(inside) if inside else None
    paper = _edited(data, kind, name, limits, base or own) if reading.plan != base else plan_data(reading.plan)
    text, made, changes, conflicts = _Merging(before, own, profile).result(plan_data(base or own), paper)
    source = typed if isinstance(typed, bytes) else b""
    return Merged(text.text, text.format, made, changes, conflicts, reading, before.text, source)


def _edited(data: bytes | str, kind: str, name: str, limits: Limits, base: KeHoach) -> dict[str, Any]:
    """What a paper says now of the plan that it was printed from: in the fields in which it does not read as the print
    of that does, for what reading alone changes was edited by nobody.
    """
    read = read_paper(read_sheet(data, kind, name, limits)).plan
    printed = read_paper(read_sheet(render(base, "docx", carry=False), "docx", "")).plan
    now, then, own = plan_data(read), plan_data(printed), plan_data(base)
    kieu = Kieu(quy_uoc=read.quy_uoc)
    whole = merged(read, base, kieu)
    edited, wanted = plan_data(whole), printed_lines(whole, kieu)
    grafted = _grafted(own, then, now)
    lighter: dict[str, Any] = {}
    for label in dict.fromkeys((*edited, *own)):
        before, known = own.get(label), edited.get(label)
        value = before if now.get(label) == then.get(label) else grafted.get(label)
        if _weight(before, value) < _weight(before, known):
            lighter[label] = value
    for some in (lighter, *({label: value} for label, value in lighter.items())):  # all of them, else those that may
        labels = dict.fromkeys((*edited, *some))
        candidate = {label: value for label in labels if (value := {**edited, **some}[label]) is not None}
        edited = candidate if _prints(candidate, kieu) == wanted else edited
    return edited


def _weight(old: Any, new: Any) -> int:
    """How many values differ."""
    if old == new:
        return 0
    if isinstance(old, dict) and isinstance(new, dict):
        return sum(_weight(old.get(key), new.get(key)) for key in {*old, *new})
    if isinstance(old, list) and isinstance(new, list):
        weights = (_weight(old[i], new[j]) if tag == "same" else k - i + m - j for tag, i, k, j, m in matched(old, new))
        return sum(weights)
    return 1 + sum(len([*_said(one)]) for one in (old, new))


def _grafted(own: Any, then: Any, now: Any) -> Any:
    """What was printed with the changes from what is read of its print to what is read now."""
    if now == then:
        return own
    if isinstance(own, dict) and isinstance(then, dict) and isinstance(now, dict):
        out: dict[str, Any] = {}
        for key in _in_order(now, own):
            one, before, after = own.get(key, _GONE), then.get(key, _GONE), now.get(key, _GONE)
            value = one if after == before else after if _GONE in (one, before, after) else _grafted(one, before, after)
            if value is not _GONE:
                out[key] = value
        return out
    if isinstance(then, list) and isinstance(now, list) and isinstance(own, list) and len(own) == len(then):
        found: list[Any] = []
        for tag, i, _, j, m in matched(then, now):
            found += [_grafted(own[i], then[i], now[j])] if tag == "same" else now[j:m]
        return found
    if isinstance(own, dict) and isinstance(then, str) and isinstance(now, str):
        for label, value in own.items():
            if value == then:
                return {**own, label: now}
    if isinstance(own, str) and isinstance(then, dict) and isinstance(now, dict) and then.keys() == now.keys():
        known = [label for label, value in then.items() if value == own]  # the rest was read out of these words
        return now[known[0]] if known else now
    return now


def _prints(data: dict[str, Any], kieu: Kieu) -> tuple[str, ...]:
    """What the plan of some data prints; nothing where they make none."""
    try:
        return printed_lines(KeHoach.from_data(data), kieu)
    except PlanError:
        return ()


class _Merging:
    """A plan file, what it came from, and what the paper says now: the file with the changes of the paper."""

    def __init__(self, before: PlanText, own: KeHoach, office: HoSo | None) -> None:
        self.before, self.own, self.office = before, own, office
        self.conflicts: list[Diagnostic] = []

    def result(
        self, base: dict[str, Any], paper: dict[str, Any]
    ) -> tuple[PlanText, KeHoach, tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
        """The file, its plan, each change, and each conflict."""
        own = plan_data(self.own)
        wanted: dict[str, Any] = self._together(base, paper, own, ())
        raw: Any = self.before.data
        new = _taken(raw, own, wanted)
        after, plan = self._made(new)
        target = KeHoach.from_data(wanted)
        for label in self._differing(plan, target):  # fields that people type together, in groups, with another one
            new = _with_field(new, label, wanted.get(label))
        after, plan = self._made(new)
        for label in self._differing(plan, target):
            place = after.at(after.raw((label,)))
            self.conflicts.append(GH["gh-202"].said(at=attrs.evolve(place, path=(label,), label=label)))
        return after, plan, tuple(_changes(self.before.data, after.data, (), after)), tuple(self.conflicts)

    def _made(self, new: Any) -> tuple[PlanText, KeHoach]:
        after = self.before.changed(new)
        return after, after.plan(self.office)

    def _differing(self, plan: KeHoach, target: KeHoach) -> list[str]:
        fields = KeHoach.fields().values()
        return [one.label for one in fields if getattr(plan, one.attribute) != getattr(target, one.attribute)]

    # ---- three together

    def _together(self, base: Any, paper: Any, own: Any, path: Way) -> Any:
        """What a file says with what a paper changed; what both changed stays as the file has it."""
        if paper in (base, own) or _is_day(paper, own):
            return own
        if own == base:
            return paper
        if all(isinstance(one, dict) for one in (base, paper, own)):
            return self._of_mappings(base, paper, own, path)
        if any(isinstance(one, list) for one in (base, paper, own)) and _GONE not in (base, paper, own):
            return self._of_lists(_several(base), _several(paper), _several(own), path)
        self._conflict(path, own, paper)
        return own

    def _of_mappings(self, base: Any, paper: Any, own: Any, path: Way) -> dict[str, Any]:
        out: dict[str, Any] = {}
        for key in _in_order(paper, own):
            value = self._together(base.get(key, _GONE), paper.get(key, _GONE), own.get(key, _GONE), (*path, key))
            if value is not _GONE:
                out[key] = value
        return out

    def _of_lists(self, base: list[Any], paper: list[Any], own: list[Any], path: Way) -> list[Any]:
        (on_paper, new), (in_file, ours) = _followed(base, paper), _followed(base, own)
        out: list[Any] = []
        for at in range(len(base) + 1):
            out += ours.get(at, [])
            out += (one for one in new.get(at, []) if one not in ours.get(at, []))
            if at == len(base):
                break
            said, kept = (
                (paper[on_paper[at]] if at in on_paper else _GONE),
                (own[in_file[at]] if at in in_file else _GONE),
            )
            value = self._together(base[at], said, kept, (*path, in_file.get(at, at)))
            if value is not _GONE:
                out.append(value)
        return out

    def _conflict(self, path: Way, own: Any, paper: Any) -> None:
        place = self.before.at(self.before.raw(path))
        form = "bo" if paper is _GONE else "them" if own is _GONE else ""
        said = GH["gh-201"].said(form, at=place, cu=_words(own), moi=_words(paper))
        self.conflicts.append(said)


def _is_day(paper: Any, own: Any) -> bool:
    """Both say one day, each in its way."""
    try:
        return isinstance(paper, str) and isinstance(own, str) and Ngay.parse(paper) == Ngay.parse(own)
    except PlanError:
        return False


def _several(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _in_order(paper: dict[str, Any], own: dict[str, Any]) -> list[str]:
    """The keys of both, in the order of the file, what is new behind what it stands behind on the paper."""
    out, at = list(own), 0
    for key in paper:
        if key in out:
            at = out.index(key) + 1
        else:
            out.insert(at, key)
            at += 1
    return out


def _followed(base: list[Any], then: list[Any]) -> tuple[dict[int, int], dict[int, list[Any]]]:
    """Where each item of a list stands in a later one, and what came in before which of them."""
    where: dict[int, int] = {}
    come: dict[int, list[Any]] = {}
    for tag, i, k, j, m in matched(base, then):
        if tag == "same":
            where[i] = j
        else:
            come.setdefault(k, []).extend(then[j:m])
    return where, come


# ---- into the words of the file


def _taken(raw: Any, own: Any, wanted: Any) -> Any:
    """What a file says, changed to what is wanted; ``own`` is what it says now, in the words of the model."""
    if own == wanted:
        return raw
    if isinstance(raw, dict) and isinstance(own, dict) and isinstance(wanted, dict):
        return _taken_by_key(raw, own, wanted)
    if isinstance(raw, list) and len(raw) == len(_several(own)) and wanted is not None:
        out: list[Any] = []
        for tag, i, _, j, m in matched(_several(own), _several(wanted)):
            out += [_taken(raw[i], _several(own)[i], _several(wanted)[j])] if tag == "same" else _several(wanted)[j:m]
        return out
    return wanted


def _taken_by_key(raw: dict[str, Any], own: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    labels = {fold(key): key for key in (*own, *wanted)}
    out: dict[str, Any] = {}
    for key, value in raw.items():
        label = labels.get(fold(key), key)
        if label in wanted:
            out[key] = _taken(value, own.get(label), wanted[label])
        elif label not in own:
            out[key] = value
    typed = {fold(key): key for key in out}
    at = 0
    for label, value in wanted.items():
        if there := typed.get(fold(label)):
            at = list(out).index(there) + 1
        elif value != own.get(label, _GONE):  # else its office says it
            items = list(out.items())
            out = dict([*items[:at], (label, value), *items[at:]])
            at += 1
    return out


def _with_field(raw: Any, label: str, value: Any) -> Any:
    """A file in which a field is said as the model says it."""
    typed = next((key for key in raw if fold(key) == fold(label)), None)
    if typed is not None:
        return {key: one for key, one in raw.items() if key != typed} if value is None else {**raw, typed: value}
    return _taken_by_key(raw, {}, {label: value}) if value is not None else raw


# ---- what is said


def _changes(old: Any, new: Any, path: Way, after: PlanText) -> Iterator[Diagnostic]:
    """Each change from one state of a file to the other, by its field."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _changes(old.get(key), new.get(key), (*path, key), after)
    elif isinstance(old, list) and isinstance(new, list):
        for tag, i, k, j, m in matched(old, new):
            if tag == "same":
                yield from _changes(old[i], new[j], (*path, j), after)
                continue
            yield from (_change("bo", one, None, path, after) for one in old[i:k])
            yield from (_change("them", None, new[at], (*path, at), after) for at in range(j, m))
    else:
        form = "them" if old in (None, "") else "bo" if new in (None, "") else "doi"
        yield _change(form, old, new, path, after)


def _change(form: str, old: Any, new: Any, path: Way, after: PlanText) -> Diagnostic:
    return GH["gh-101"].said(form, at=after.at(path), cu=_words(old), moi=_words(new))


def _words(value: Data) -> str:
    """What some data say, on one line."""
    return shorten(" ".join(_said(value)), _LONGEST)


def _said(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for one in value.values():
            yield from _said(one)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for one in value:
            yield from _said(one)
    elif value is not None and value is not _GONE:
        yield " ".join(str(value).split())
