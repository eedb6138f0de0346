"""A news item about a plan: what it states of the plan; its journalist signs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from thidua.documents.account import Account
from thidua.documents.items import Item
from thidua.documents.marks import text_of
from thidua.documents.sections import Body, Section
from thidua.documents.typed import time_of
from thidua.grammar.bodies import is_agency, whole_name
from thidua.grammar.days import Ngay
from thidua.grammar.endings import without_end
from thidua.grammar.instruments import parse_citation
from thidua.grammar.news import (
    assigns,
    is_purpose,
    is_quoted,
    list_told,
    post_and_body,
    says_target,
    says_when,
    sentences_of,
    signing_day,
    speaks_of_plan,
    subject_of,
    telling_of,
    theme_in,
    year_in,
)
from thidua.grammar.numbers import number_line
from thidua.grammar.signs import DASH, parse_sign
from thidua.grammar.titles import is_known_title, part_of
from thidua.grammar.units import subjects_of
from thidua.layout.numbering import NONE
from thidua.model import CoQuan, KeHoach, NguoiKy
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role, Roles


def read_news(roles: Roles, account: Account) -> KeHoach:
    """The plan that a news item tells of: number, day, subject, parts; the rest of the page is left out."""
    lines = [role.line for role in roles.parts if role.name == "tin"]
    account.say("doc-111")
    values = _told(lines, account)
    body = _body(lines, account)
    values |= body.values
    if body.own:
        values["muc_khac"] = tuple(body.own)
    return KeHoach(**values, bo_cuc=tuple(body.layout))


def _told(lines: Sequence[Line], account: Account) -> dict[str, Any]:
    """Number, day, subject, agency and post, from the sentence that tells of the signing."""
    said = "\n".join(line.text for line in lines)
    for line in lines:
        telling = telling_of(line.text)
        if telling is None:
            continue
        cited = parse_citation(line.text[telling.cited :])
        values: dict[str, Any] = {}
        symbol = ""
        if cited.so:
            number, symbol = number_line(f"Số {cited.so}") or ("", "")
            values["so"] = number
        subject = subject_of(cited.ve or "").strip().rstrip(".")
        if subject:
            values["trich_yeu"] = subject[:1].upper() + subject[1:]
        if day := (signing_day(telling.before) if telling.signing else None) or cited.ngay:
            values["ngay"] = day
        elif year := year_in(subject):
            values["ngay"] = Ngay(year)
            account.inferred("ngày", str(year), "trich_yeu")
        values |= _who(telling.before, symbol, said)
        account.recognised("số, ngày, trích yếu, cơ quan", "có thể", place=line.where, words=telling.words)
        return values
    return {}


def _who(before: str, symbol: str, said: str) -> dict[str, Any]:
    """The agency, by its name before the verb, and the post of who signed."""
    clause = before.rpartition(",")[2].strip()
    values: dict[str, Any] = {}
    if post := post_and_body(clause):
        words, clause = post
        values["nguoi_ky"] = NguoiKy(chuc_vu=words[:1].upper() + words[1:])
    short = symbol.partition("-")[2]
    name = whole_name(clause, short, said) if is_agency(clause) and len(clause) < _LONGEST_NAME else ""
    if name:
        agency = CoQuan(ten=name)
        given = short and "-" not in short and agency.viet_tat != short
        values["co_quan"] = agency.evolve(viet_tat=short) if given else agency
    if symbol and not (name and short and "-" not in short):
        values["ky_hieu"] = symbol
    return values


_LONGEST_NAME = 120


def _body(lines: Sequence[Line], account: Account) -> Body:
    """The parts that the item tells: those under titles, and what stands where it tells of them."""
    telling = _Telling(account)
    for line in lines[1:]:
        telling.read(line)
    body = Body()
    for title, items in telling.sections.values():
        if items:
            section = Section(title, items, items[0].role)
            body.add(section)
            account.section(section, sure=False)
    return body


@attrs.define
class _Telling:
    """One reading of what an item tells: ``sections`` in order, each title once; ``told``: it has said which plan;
    ``open``: the section that goes on.
    """

    account: Account
    sections: dict[str, tuple[str, list[Item]]] = attrs.field(factory=dict)
    told: bool = False
    open: str = ""

    def read(self, line: Line) -> None:
        """Gives one line its place."""
        if not self.told and (theme := theme_in(line.text)):
            self._begin(theme[0])
            self._add(line, theme[1])
        if not self.told and telling_of(line.text):
            self.told, self.open = True, ""
            for sentence in sentences_of(text_of(line)):
                if not telling_of(sentence):
                    self._stated(line, sentence)
            return
        sign = parse_sign(line.text)
        words = without_end(text_of(line.part(sign.end)) if sign else text_of(line))
        if sign:
            if not self.open:
                self._begin("Nội dung")
            self._add(line, words, "gạch" if sign.kind == DASH else NONE)
            return
        told: list[str] = []
        for sentence in sentences_of(words):
            if _states(sentence):
                self._tell(line, told)
                told = []
                self._stated(line, sentence)
            else:
                told.append(sentence)
        self._tell(line, told)

    def _tell(self, line: Line, sentences: Sequence[str]) -> None:
        """Gives sentences that state nothing by themselves the section that they speak of, else that which is open."""
        if words := self._titled(line, " ".join(sentences)):
            self._add(line, words)

    def _stated(self, line: Line, sentence: str) -> None:
        """Gives a sentence that states a time, a target or a task its part, whatever section is open."""
        if is_quoted(sentence):
            self.account.say("doc-203", "tin.loi_ke", place=line.where, words=sentence)
        elif title := _part_told(sentence):
            self._into(title)[1].append(Item(NONE, text=sentence, role=Role("y", line, Because("tin.ke_ve_ke_hoach"))))

    def _titled(self, line: Line, words: str) -> str:
        """Begins the section that a paragraph names or speaks of; gives what of it is no title."""
        if not words:
            return ""
        head, _, rest = words.partition(":")
        if len(head) < 90 and is_known_title(head) and part_of(head):
            self._begin(head.strip())
            return rest.strip()
        if tells := list_told(words):
            self._begin(tells[0])
            for item in tells[1].split(";"):
                if item.strip():
                    self._add(line, item.strip()[:1].upper() + item.strip()[1:], "gạch")
            return ""
        if speaks_of_plan(words[:60]):
            self._begin("Mục đích" if is_purpose(words) else "Yêu cầu")
        elif not self.open:
            self._begin("Mục đích" if words.startswith("Nhằm") else "Nội dung")
        return words

    def _begin(self, title: str) -> None:
        self.open = title.casefold()
        self.sections.setdefault(self.open, (title[:1].upper() + title[1:], []))

    def _into(self, title: str) -> tuple[str, list[Item]]:
        """The section of a part: one that the item has named, else one of the part's own title."""
        part = part_of(title)
        same = (section for section in self.sections.values() if part_of(section[0]) == part)
        return next(same, None) or self.sections.setdefault(title.casefold(), (title, []))

    def _add(self, line: Line, words: str, numbering: str = NONE) -> None:
        self.sections[self.open][1].append(
            Item(numbering, text=words, role=Role("y", line, Because("tin.ke_ve_ke_hoach")))
        )


def _states(sentence: str) -> bool:
    """a sentence has a place of its own; one that ends in a colon begins a list."""
    return not sentence.endswith(":") and (is_quoted(sentence) or bool(_part_told(sentence)))


def _part_told(sentence: str) -> str:
    """The title of the part that a sentence states something of; empty where it only tells."""
    if says_when(sentence):
        time = time_of([Item(NONE, text=sentence)], ())
        if time.bat_dau or time.ket_thuc:
            return "Thời gian thực hiện"
    if says_target(sentence) and any(letter.isdigit() for letter in sentence):
        return "Chỉ tiêu"
    if assigns(sentence) and subjects_of(sentence):
        return "Tổ chức thực hiện"
    return ""
