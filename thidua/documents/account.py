"""The account of a reading: what was recognised and how surely, what was kept as text, what looks wrong."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from thidua.documents.items import NUMBERINGS, PLAIN, Item
from thidua.findings import Finding, Level, Report
from thidua.grammar.slips import abbreviates_about, says_number_twice
from thidua.grammar.titles import TEN_PHAN
from thidua.model import CanCu, KeHoach
from thidua.recognise.role import Role

if TYPE_CHECKING:
    from thidua.documents.sections import Section


_SAMPLES = dict(zip(NUMBERINGS, ("1.", "a)", "-", "+"), strict=True))


@attrs.define
class Account:
    """Findings in the making; ``source`` the file's name, ``order`` which place of it comes after which."""

    source: str
    order: dict[str, int] = attrs.field(factory=dict)
    findings: list[Finding] = attrs.field(factory=list)
    _bases: list[tuple[Role, CanCu]] = attrs.field(factory=list)
    _seen: set[str] = attrs.field(factory=set)

    def report(self) -> Report:
        """All findings, in the order of the file; what has no place stands last."""
        last = len(self.order)
        return Report(tuple(sorted(self.findings, key=lambda finding: self.order.get(finding.place, last))))

    def say(self, rule: str, level: Level, what: str, hint: str = "", *, place: str = "", words: str = "") -> None:
        """Notes one finding."""
        self.findings.append(Finding(rule, level, what, hint, place, _short(words), self.source))

    def notes(self, notes: Iterable[str]) -> None:
        """What reading the file itself had to put right (converted letters, tracked changes): each once."""
        found: dict[str, list[str]] = {}
        for note in notes:
            place, _, what = note.rpartition(": ")
            found.setdefault(what, []).append(place)
        for what, places in found.items():
            more = f" và {len(places) - 1} chỗ khác" if len(places) > 1 else ""
            self.say("doc-305", "cảnh báo", f"{places[0]}{more}: {what}" if places[0] else what)

    def found(self, label: str, role: Role, words: str) -> None:
        """A part that was recognised, with its certainty; once for each part."""
        if label in self._seen:
            return
        self._seen.add(label)
        sure = "chắc" if role.sure else "có thể"
        self.say("doc-101", "ghi chú", f"{label}: {sure}", place=role.line.where, words=words)

    def inferred(self, label: str, words: str, why: str) -> None:
        """A value that stands nowhere as such."""
        self.say("doc-102", "ghi chú", f"{label}: có thể ({why})", "kiểm tra lại", words=words)

    def basis(self, role: Role, basis: CanCu) -> None:
        """A căn cứ, its citation taken apart or kept as text."""
        self._bases.append((role, basis))
        kind = "chắc" if role.sure else "có thể"
        what = f"căn cứ: {kind}" + ("" if basis.loai else ", giữ nguyên văn")
        self.say("doc-101", "ghi chú", what, place=role.line.where, words=basis.nguyen_van)
        self._typing(role)

    def _typing(self, role: Role) -> None:
        text = role.line.text
        if says_number_twice(text):
            self.say("doc-303", "cảnh báo", "gõ lặp “số số”", "bỏ bớt một chữ “số”", place=role.line.where, words=text)
        if abbreviates_about(text):
            self.say("doc-304", "cảnh báo", "viết tắt “vv”", "viết đủ “về việc”", place=role.line.where, words=text)

    def section(self, section: Section, *, sure: bool = True) -> None:
        """Where a section went."""
        certain = "chắc" if sure and section.role else "có thể"
        place = section.role.line.where if section.role else ""
        if section.members:
            names = ", ".join(TEN_PHAN[name][0] for name in section.members)
            self.say("doc-101", "ghi chú", f"mục gồm {names}: {certain}", place=place, words=section.title)
        elif section.part:
            self.say("doc-101", "ghi chú", f"{TEN_PHAN[section.part][0]}: {certain}", place=place, words=section.title)
        elif section.twice:
            what = f"“{TEN_PHAN[section.twice][0]}” đã có ở trên, giữ chỗ thứ hai làm mục khác"
            self.say(
                "doc-307", "cảnh báo", what, "gộp hai chỗ làm một nếu cùng nội dung", place=place, words=section.title
            )
        else:
            self.say("doc-201", "ghi chú", "không ứng với phần nào, giữ làm mục khác", place=place, words=section.title)
        for item in _all(section.items):
            if item.role:
                self._typing(item.role)

    def numbers(
        self, items: Sequence[Item], changed: Sequence[Item], broken: Sequence[tuple[Item, int]], *, own: bool
    ) -> None:
        """Numbers that layout will print otherwise."""
        for item in changed:
            place = item.role.line.where if item.role else ""
            self.say("doc-302", "cảnh báo", "hết chữ cái để đánh a), b), c): đổi sang 1., 2., 3.", place=place)
        if own:
            return
        self._restyled(items)
        for item, count in broken:
            if item.role and item.role.sign:
                self.renumbered(item.role, item.role.sign.text, count)

    def _restyled(self, items: Sequence[Item]) -> None:
        """Signs of a kind that layout does not have, each kind once."""
        for item in _all(items):
            sign = item.role.sign if item.role else None
            if sign is None or item.role is None or PLAIN.get(sign.kind, "") == item.numbering:
                continue
            label = f"{sign.kind} {item.numbering}"
            if label not in self._seen:
                self._seen.add(label)
                typed = f"“{sign.text}”" if sign.text else "đề mục không đánh số"
                what = f"đổi kiểu đánh số: {typed} in thành “{_SAMPLES[item.numbering]}”"
                self.say("doc-313", "ghi chú", what, place=item.role.line.where, words=item.role.text)

    def renumbered(self, role: Role, typed: str, count: int) -> None:
        """A number that does not count on."""
        what = f"đánh số không liên tục: “{typed}” là thứ {count}"
        self.say("doc-301", "cảnh báo", what, "in lại theo thứ tự", place=role.line.where, words=role.text)

    def unknown(self, role: Role) -> None:
        """A line that nobody knows."""
        self.say("doc-202", "cảnh báo", "không rõ là gì", "xem lại", place=role.line.where, words=role.line.text)

    def gaps(self, plan: KeHoach) -> None:
        """What is still missing, and citations of a day after the plan's own."""
        day = plan.ngay.date if plan.ngay else None
        for role, basis in self._bases:
            cited = basis.ngay.date if basis.ngay else None
            late = (cited and day and cited > day) or (basis.ngay and plan.ngay and plan.ngay.nam and basis.ngay.nam
                                                       and basis.ngay.nam > plan.ngay.nam)  # fmt: skip
            if late:
                self.say("doc-308", "cảnh báo", "căn cứ đề ngày sau ngày của kế hoạch", "kiểm tra lại ngày",
                         place=role.line.where, words=basis.nguyen_van)  # fmt: skip
        if gaps := plan.missing():
            self.say("doc-306", "cảnh báo", f"không thấy {', '.join(gaps)}", "bổ sung vào tệp kế hoạch")


def _all(items: Sequence[Item]) -> Iterable[Item]:
    for item in items:
        yield item
        yield from _all(item.children)


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}…"
