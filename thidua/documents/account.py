"""The account of a reading: what was recognised and how surely, what was kept as text, what looks wrong."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from thidua.diagnostics import Certainty, Diagnostic, Place, Report
from thidua.documents.items import Item, all_of
from thidua.documents.rules import DOC
from thidua.grammar.signs import DECIMAL, INNER, LETTER, NUMBER_WORD, Sign, form_of, number_in, shape_of
from thidua.grammar.slips import abbreviates_about, says_number_twice
from thidua.grammar.titles import CAC_PHAN
from thidua.layout.numbering import mark
from thidua.model import CanCu, KeHoach
from thidua.recognise.role import Role
from thidua.sheet.notes import Note, Unseen

if TYPE_CHECKING:
    from thidua.documents.sections import Section


@attrs.define
class Account:
    """Findings in the making; ``source`` the file's name, ``order`` which place of it comes after which, ``lines``
    the line of a text that a place is; ``doubtful``: nothing of the document is sure.
    """

    source: str
    order: dict[str, int] = attrs.field(factory=dict)
    lines: dict[str, int] = attrs.field(factory=dict)
    doubtful: bool = False
    findings: list[Diagnostic] = attrs.field(factory=list)
    _bases: list[tuple[Role, CanCu]] = attrs.field(factory=list)
    _seen: set[str] = attrs.field(factory=set)
    _signs: list[tuple[Role, Sign, str]] = attrs.field(factory=list)

    def report(self) -> Report:
        """All findings, in the order of the file; what has no place stands last."""
        last = len(self.order)
        return Report(tuple(sorted(self.findings, key=lambda finding: self.order.get(finding.place, last))))

    def say(
        self, rule: str, form: str = "", *, place: str = "", words: str = "", certainty: Certainty = "", **values: Any
    ) -> None:
        """Notes what a rule says, in one of its forms."""
        at = Place(self.source, self.lines.get(place, 0), label=place)
        self.findings.append(DOC[rule].said(form, at=at, words=_short(words), certainty=certainty, **values))

    def notes(self, notes: Iterable[Note | Unseen]) -> None:
        """What reading the file itself had to put right (converted letters, tracked changes): each once."""
        for form, name, place, others in grouped(notes):
            self.say("doc-305", form, ten=name, cho=place, so=others)

    def recognised(self, label: str, certainty: Certainty, *, form: str = "", place: str = "", words: str = "") -> None:
        """A part that was recognised, with its certainty."""
        certainty = "có thể" if self.doubtful else certainty
        self.say("doc-101", form, place=place, words=words, certainty=certainty, phan=label, muc=certainty)

    def found(self, label: str, role: Role, words: str, *, doubtful: bool = False) -> None:
        """A part that was recognised by its line; once for each part. ``doubtful`` where other lines of it are."""
        if label not in self._seen:
            self._seen.add(label)
            self.recognised(label, "có thể" if doubtful else role.certainty, place=role.line.where, words=words)

    def inferred(self, label: str, words: str, source: str) -> None:
        """A value that stands nowhere as such; ``source`` the form of its rule that says what it was inferred from."""
        self.say("doc-102", source, words=words, certainty="có thể", phan=label)

    def basis(self, role: Role, basis: CanCu) -> None:
        """A căn cứ, its citation taken apart or kept as text."""
        self._bases.append((role, basis))
        form = "" if basis.loai else "nguyen_van"
        self.recognised("căn cứ", role.certainty, form=form, place=role.line.where, words=basis.nguyen_van)
        self._typing(role)

    def _typing(self, role: Role) -> None:
        text = role.line.text
        if says_number_twice(text):
            self.say("doc-303", place=role.line.where, words=text)
        if abbreviates_about(text):
            self.say("doc-304", place=role.line.where, words=text)

    def section(self, section: Section, *, sure: bool = True) -> None:
        """Where a section went."""
        certain: Certainty = "chắc" if sure and section.role else "có thể"
        place = section.role.line.where if section.role else ""
        if section.members:
            names = ", ".join(CAC_PHAN[name][0] for name in dict.fromkeys(section.members))
            self.recognised(f"mục gồm {names}", certain, place=place, words=section.title)
            for item in section.own:
                self.say("doc-201", place=item.role.line.where if item.role else "", words=item.title)
        elif section.part:
            self.recognised(CAC_PHAN[section.part][0], certain, place=place, words=section.title)
        elif section.twice:
            self.say("doc-307", place=place, words=section.title, phan=CAC_PHAN[section.twice][0])
        else:
            self.say("doc-201", place=place, words=section.title)
        for item in all_of(section.items):
            if item.role:
                self._typing(item.role)

    def cited(self, pairs: Iterable[tuple[Role, CanCu]]) -> None:
        """The căn cứ of sections, whose days are looked at as well."""
        self._bases += pairs

    def untitled(self, items: Sequence[Item], title: str) -> None:
        """Lines below no title, which get one."""
        role = items[0].role
        words = role.text if role else ""
        self.say("doc-323", place=role.line.where if role else "", words=words, muc=title)

    def numbers(
        self, items: Sequence[Item], changed: Sequence[Item], broken: Sequence[tuple[Item, int]], *, own: bool
    ) -> None:
        """Numbers that layout will print otherwise."""
        for item in changed:
            place = item.role.line.where if item.role else ""
            self.say("doc-302", place=place)
        if own:
            return
        self.signs(items)
        for item, count in broken:
            if item.role and item.role.sign:
                self.renumbered(item.role, item.role.sign.text, count)

    def signs(self, items: Sequence[Item]) -> None:
        """Titles of Word without a number that are printed with one, and signs that are printed otherwise; of bullets,
        which say nothing, and of letters that ran out nothing more is told.
        """
        for item in all_of(items):
            sign = item.role.sign if item.role else None
            if item.role and sign and sign.value and (sign.kind, item.numbering) != (LETTER, NUMBER_WORD):
                self.restyled(item.role, sign, item.numbering)

    def restyled(self, role: Role, sign: Sign, numbering: str) -> None:
        """A sign that may be printed as another one: :meth:`restyles` tells."""
        self._signs.append((role, sign, numbering))

    def restyles(self, after_title: str) -> None:
        """Tells which signs are printed as others, each kind once, with how many they are; ``after_title`` is what the
        convention prints behind the number of a title.
        """
        kinds: dict[tuple[str, str, str], list[tuple[Role, str, str]]] = {}
        for role, sign, numbering in self._signs:
            form = form_of(numbering)
            if form and form.depth > 1 and sign.kind in (DECIMAL, INNER):
                printed = number_in(sign.text) + form.after
            else:
                printed = mark(numbering, sign.value or 1, after_title=after_title)
            typed, other = shape_of(sign.text), shape_of(printed)
            if typed != other or (form and form.kind != sign.kind):
                kinds.setdefault((sign.kind, typed, other), []).append((role, sign.text, printed))
        for found in kinds.values():
            role, go, in_ra = found[0]
            form_said = ("" if go else "khong_so") + ("nhieu" if len(found) > 1 else "")
            self.say("doc-313", form_said, place=role.line.where, words=role.text, go=go, in_ra=in_ra, so=len(found))

    def renumbered(self, role: Role, typed: str, count: int) -> None:
        """A number that does not count on."""
        self.say("doc-301", place=role.line.where, words=role.text, go=typed, thu=count)

    def unknown(self, role: Role) -> None:
        """A line that nobody knows."""
        self.say("doc-202", place=role.line.where, words=role.line.text)

    def gaps(self, plan: KeHoach) -> None:
        """What is still missing, and citations of a day after the plan's own."""
        day = plan.ngay.date if plan.ngay else None
        for role, basis in self._bases:
            cited = basis.ngay.date if basis.ngay else None
            late = (cited and day and cited > day) or (basis.ngay and plan.ngay and plan.ngay.nam and basis.ngay.nam
                                                       and basis.ngay.nam > plan.ngay.nam)  # fmt: skip
            if late:
                self.say("doc-308", place=role.line.where, words=basis.nguyen_van)
        if gaps := plan.missing():
            self.say("doc-306", thieu=gaps)


def grouped(notes: Iterable[Note | Unseen]) -> Iterator[tuple[str, str, str, int]]:
    """Each note once: its form with an ending that says how many places it has, the name in it, the first place, and
    how many others there are.
    """
    found: dict[tuple[str, str], list[str]] = {}
    for note in notes:
        found.setdefault((note.form, note.ten), []).append(note.where)
    for (form, name), places in found.items():
        apart = [*dict.fromkeys(places)]
        end = "_nhieu" if len(apart) > 1 else "_cho" if apart[0] else ""
        yield form + end, name, apart[0], len(apart) - 1


def _short(words: str) -> str:
    return words if len(words) <= 60 else f"{words[:57]}…"
