"""What rules over a paper look at: the sheet, what each of its lines is, the convention it follows, its day."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import pairwise, takewhile, zip_longest
from typing import Literal

import attrs

from thidua.diagnostics import Place
from thidua.grammar.clauses import addresses, is_sentence, surely_a_basis
from thidua.grammar.days import date_line
from thidua.grammar.kinds import KE_HOACH, kind_alone, near_kind
from thidua.grammar.letterheads import DOAN, is_drawn
from thidua.grammar.lists import late
from thidua.grammar.marks import which_draft
from thidua.grammar.tones import new_spelling
from thidua.layout.form import Convention
from thidua.layout.style import Kieu, Limit
from thidua.metrics import text_width
from thidua.recognise.lines import Line, last_of
from thidua.recognise.role import Role, RoleName, Roles
from thidua.records import frozen
from thidua.rules.check import OwnForm
from thidua.rules.enclosed import enclosed_texts
from thidua.rules.kinds import AGREED, CODES, ruled_kind, words_of
from thidua.sheet import Block, Paragraph, Rule, Run, Sheet, Table, paragraphs
from thidua.wording import NBSP, fold, format_number, nfc

LONG_ENOUGH = 40
"""Letters of a paragraph that is long enough to be judged by its looks."""
_PUSHED = 2.0
"""An indent in mm that moves a line on purpose."""
DrawnAs = Literal["ke", "vien", "gach", "dau"]
"""How a rule is drawn: a line, the border of a paragraph, an underline, signs that were typed."""


@frozen
class Drawn:
    """A rule below a line: ``length`` in mm, 0 where it is not known; how it is drawn; ``signs`` that were typed;
    ``off`` how far in mm its middle is off that of the line, where that was measured; ``dashed``: it is no solid one.
    """

    length: float
    how: DrawnAs
    signs: str = ""
    off: float = 0
    dashed: bool = False


@frozen
class _Home:
    """Where a paragraph stands: the blocks of its cell or page, its place among them, their width in mm; the
    ``table`` that it is in.
    """

    blocks: tuple[Block, ...]
    at: int
    width: float
    table: Table | None = None


@frozen
class Own:
    """What an office has of its own: the ``template`` by its name, its style values."""

    template: str
    kieu: Kieu


@frozen
class Missed:
    """A limit that a value misses; ``template`` where that alone sets it, and the convention allows the value."""

    limit: Limit
    template: str = ""


@frozen(slots=False)
class Paper:
    """A paper that is checked: its ``sheet``, the ``roles`` of its lines, the ``convention`` that it follows by
    ``name``, ``own`` the template of an office that it is held against, ``source`` the file.
    """

    sheet: Sheet
    roles: Roles
    name: str
    convention: Convention
    own: Own | None = None
    source: str = ""

    def lines(self, *names: RoleName) -> tuple[Role, ...]:
        """The lines that are one of these, in reading order."""
        return tuple(role for role in self.roles.parts if role.name in names)

    def first(self, *names: RoleName) -> Role | None:
        """The first of them."""
        return next((role for role in self.roles.parts if role.name in names), None)

    def place(self, line: Line | Role | str = "") -> Place:
        """Where a line stands in the file; the file where nothing is given."""
        if isinstance(line, Role):
            line = line.line
        where = line if isinstance(line, str) else line.where
        number = 0 if isinstance(line, str) else line.source.number
        return Place(self.source, number, label=where)

    def limit(self, name: str) -> Limit | None:
        """Within what a style value must be: of an office that has one of its own, that value; ``None`` where the
        convention says nothing of it.
        """
        limit = self.convention.limits.get(name)
        if limit is None or self.own is None:
            return limit
        own = getattr(self.own.kieu, name)
        return attrs.evolve(limit, low=own, high=own) if limit.holds(own) else limit

    def missed(self, asked: str | Limit, value: float, off: float) -> Missed | None:
        """The limit that a value misses, by more than it may be off: the convention's, of a style value by its name,
        or that of the template which sets its own within it; ``None`` where it misses none.
        """
        limit = self.convention.limits.get(asked) if isinstance(asked, str) else asked
        own = self.limit(asked) if isinstance(asked, str) else limit
        if limit is None or own is None or own.low - off <= value <= own.high + off:
            return None
        within = limit.low - off <= value <= limit.high + off
        return Missed(own, self.own.template if within and self.own else "")

    @cached_property
    def day(self) -> datetime.date | None:
        """The day of the paper; None where it is not fully known."""
        for role in self.lines("dia_danh"):
            found = date_line(role.line.text.replace(NBSP, " "), loosely=True)
            if found and found[1].day and found[1].day.date:
                return found[1].day.date
        return None

    @cached_property
    def issued(self) -> bool:
        """It has a number and a full day and is no draft."""
        drafts = any(which_draft(role.line.text) != role.line.text for role in self.lines("dau"))
        number = any(any(map(str.isdigit, role.line.text)) for role in self.lines("so"))
        return bool(number and self.day and not drafts)

    @cached_property
    def empty(self) -> bool:
        """It says nothing."""
        return not any(paragraph.text.strip() for paragraph in paragraphs(self.sheet.blocks))

    @cached_property
    def kind(self) -> str:
        """The kind that it calls itself, in small letters, spelt as it should be; empty where none is ruled so."""
        found = self.first("ten_loai")
        words = plain(found.line.text) if found else ""
        return ruled_kind(words, self.name) or ruled_kind(kind_alone(words) or near_kind(words), self.name)

    @cached_property
    def symbols(self) -> tuple[str, ...]:
        """The abbreviations in its number, in order: that of its kind, those of who issues it."""
        found = self.first("so")
        text = _GLUED.sub(" ", plain(found.line.text)) if found else ""
        parts = re.split(r"[\s/\\–:-]+", text)
        words = [part for part in parts if part[:1].isalpha() and part.casefold() != "số"]
        counted = len(words) > 1 and not any(part.isdecimal() for part in parts) and ROMAN.fullmatch(words[0])
        return tuple(words[1:] if counted else words)

    @cached_property
    def is_plan(self) -> bool:
        """It calls itself a plan; one without a kind is numbered as a plan is, or has parts that plans have."""
        found = self.first("ten_loai")
        if found:
            return self.kind == KE_HOACH or fold(found.line.text).startswith("ke_hoach")
        if self.is_letter or self.has_heading:
            return not self.is_letter and self.symbols[:1] == (CODES[self.name][KE_HOACH],)
        return self.first("muc", "can_cu", "kem_theo", "quyet_dinh", "tu_noi_nhan", "chuc_vu") is not None

    @cached_property
    def is_letter(self) -> bool:
        """It is a công văn: it has no kind, and says whom it is sent to, or ``V/v`` below its number."""
        addressed = any(addresses(role.line.text) for role in self.main)
        return self.first("ten_loai") is None and (addressed or self.first("ve_viec") is not None)

    @cached_property
    def has_heading(self) -> bool:
        """Its heading was recognised: it names a kind, or, as a công văn, who issues it under which number."""
        whole = (self.first(name) for name in ("quoc_hieu", "so", "co_quan"))
        return self.first("ten_loai") is not None or all(whole)

    @property
    def own_form(self) -> tuple[OwnForm, ...]:
        """The forms of its own that it has: rules that are not of such do not judge it."""
        surely = not self.page_count or self.first("ve_viec") is not None  # of a print a kind may be unknown
        if self.is_letter and surely and not self.attached:
            return ("cong_van",)
        if self.attached or (self.kind and self.kind not in words_of("mau_rieng")):
            return ()
        return ("mau_rieng", "bien_ban") if self.kind == words_of("mau_rieng")[0] else ("mau_rieng",)

    @property
    def official(self) -> bool:
        """It is a document of an office: of its heading or its ending something is there, and its form is one that is
        judged here, unlike that of the Youth Union, or of what has no ruled kind (a form to fill in, a list of names).
        """
        motto = self.first("quoc_hieu")
        if motto and DOAN.match(plain(motto.line.text)):
            return False
        ruled = self.first("ten_loai") is None or self.kind not in ("", *AGREED)
        return ruled and self.first("quoc_hieu", "tieu_ngu", "so", "tu_noi_nhan") is not None and not self.roles.news

    @cached_property
    def attached(self) -> bool:
        """It is attached to another document: heading and ending are that one's."""
        return any(role.name in ("kem_theo", "quyet_dinh") for role in self.main)

    @cached_property
    def _homes(self) -> Mapping[str, _Home]:
        page = self.sheet.pages[0] if self.sheet.pages else None
        width = page.width - page.left - page.right - page.gutter if page else 0.0
        return dict(_homes(self.sheet.blocks, width))

    def is_set_by_hand(self, line: Line) -> bool:
        """Blanks, tabs or indents bring a line to its place: how it is aligned does not tell where it stands."""
        if self.page_count:  # where it was measured
            return False
        own, home = line.source, self._homes.get(line.source.where)
        pushed = own.text[:1] in ("\t", " ", NBSP) or own.left + own.first_line > _PUSHED
        return pushed or bool(line.column and home and not home.table)

    @property
    def page_count(self) -> int:
        """How many pages it has; 0 where that is not known."""
        return 0

    @property
    def longest_part(self) -> int:
        """How many pages that are counted together it has at most: the document or an appendix; 0 where not known."""
        return 0

    def lost(self, line: Line) -> bool:
        """Where a line stands on its page is not known."""
        return False

    def paragraph_of(self, role: Role) -> str:
        """The place of the paragraph that a line is a part of."""
        return role.line.source.where

    def widths_of(self, line: Line) -> tuple[float, ...]:
        """How wide a line is in mm: each of the rows that it is printed in, where these are known."""
        last = last_of(line)
        runs = runs_of(last)
        size, bold = (runs[0].size, runs[0].bold) if runs else (0, False)
        return (text_width(shown(last), size or 13, bold=bold),)

    def apart(self, one: Paragraph, other: Paragraph) -> bool:
        """Two paragraphs do not stand one below the other: parts of one, or with an empty line, a table, a page
        between; or how far apart they are is not known.
        """
        if one.where == other.where or other.page_break:
            return True
        return self._places.get(other.where, 0) - self._places.get(one.where, 0) != 1

    def gap(self, one: Line, other: Line) -> float | None:
        """How many pt of space are set between two lines, the second right below the first in a cell or on the page;
        ``None`` where it is not so.
        """
        above, below = (self._homes.get(line.source.where) for line in (last_of(one), other))
        if above is None or below is None or above.blocks is not below.blocks or below.at - above.at != 1:
            return None
        return max(last_of(one).source.after, other.source.before)

    def space(self, one: Line, other: Line) -> float | None:
        """How many pt two lines that stand one below the other on a page are further apart than single lines are;
        ``None`` where it is not known.
        """
        return None

    @cached_property
    def _places(self) -> Mapping[str, int]:
        return {block.where: at for at, block in enumerate(self.sheet.blocks) if isinstance(block, Paragraph)}

    def width_at(self, line: Line) -> float:
        """The width in mm of the column that a line stands in; 0 where it is not known."""
        home = self._homes.get(line.source.where)
        return max(0.0, home.width - line.source.left - line.source.right) if home else 0.0

    def rows_apart(self, one: Role, other: Role) -> bool:
        """Two lines stand in two rows of one table; on a printed page, at two heights of it."""
        places = [_CELL.fullmatch(role.line.source.where) for role in (one, other)]
        rows = [(place["table"], place["row"]) for place in places if place]
        return len(rows) == 2 and rows[0][0] == rows[1][0] and rows[0][1] != rows[1][1]

    def is_framed(self, line: Line) -> bool:
        """A frame stands around a line: a text box, borders of its own, those of its table."""
        home, own = self._homes.get(line.source.where), line.source
        boxed = "khung chữ" in own.where or own.rule_above or own.rule_below
        return boxed or bool(home and home.table and home.table.ruled)

    def below(self, line: Line) -> Iterator[Paragraph | Rule]:
        """What stands below a line in its cell or on its page, down to the next words, those that were typed for a rule
        among it.
        """
        home = self._homes.get(last_of(line).source.where)
        for block in home.blocks[home.at + 1 :] if home else ():
            if isinstance(block, Table) or (_says(block) and not is_drawn(block.text.strip())):  # type: ignore[union-attr]
                break
            yield block

    def rule_under(self, line: Line) -> Drawn | None:
        """The rule that is drawn below a line; ``None`` where none is."""
        own = last_of(line).source
        home = self._homes.get(own.where)
        if home is None:
            return None
        if own.rule_below:
            return Drawn(_narrowed(home.width, own), "vien", dashed=own.rule_dashed)
        for at, block in enumerate(home.blocks[home.at + 1 :], home.at + 1):
            if isinstance(block, Rule):
                more = home.blocks[at + 1 : at + 2]
                several = (line.column and not home.table) or (more and isinstance(more[0], Rule))
                return Drawn(0 if several else block.length or home.width, "ke", dashed=block.dashed)
            if isinstance(block, Table):
                break
            words = block.text.strip()
            if block.rule_above or (block.rule_below and not words):
                return Drawn(_narrowed(home.width, block), "vien", dashed=block.rule_dashed)
            if words and is_drawn(words):
                return Drawn(text_width(words, block.size or 13), "dau", words)
            if words:
                break
        if any(run.underline for run in own.runs if run.text.strip()):
            return Drawn(0, "gach")
        return None

    @cached_property
    def loose_rules(self) -> bool:
        """Rules are drawn in the heading whose place the file does not say: they hang on other lines than those that
        have one below, and the empty ones right under them, or several on one. A line further down may be its last
        that nobody recognised, or hold what is drawn higher.
        """
        ruled = [self._homes.get(last_of(role.line).source.where) for role in self.lines(*_RULED)]
        below = [_hung(home) for home in ruled if home]
        title = self.lines("ten_loai", "trich_yeu")[-1:]
        end = title[0].line.source.where if title else ""
        places = [*self._homes]
        heading = places[: places.index(end) + 1 + _BELOW] if end in self._homes else places
        hung = {id(rule) for where in heading for rule in _right_below(self._homes[where])}
        own = {id(rule) for rules in below for rule in rules}
        return any(len(rules) > 1 for rules in below) or not hung <= own

    @cached_property
    def head(self) -> str:
        """All words above the kind of the document, whatever they were recognised as; all of it where it has none."""
        title = self.first("ten_loai")
        end = title.line.source.where if title else ""
        words: list[str] = []
        for paragraph in paragraphs(self.sheet.blocks):
            if paragraph.where == end:
                break
            words.append(plain(paragraph.shown))
        return "\n".join(words)

    @cached_property
    def main(self) -> tuple[Role, ...]:
        """The lines of the document itself, without its appendices."""
        parts = self.roles.parts
        start = next((at for at, role in enumerate(parts) if role.name == "phu_luc"), len(parts))
        return parts[:start]

    @cached_property
    def addressed(self) -> tuple[Role, ...]:
        """The lines that say above the content whom it is sent to: ``Kính gửi:`` and the names below it, if there are
        several.
        """
        parts = self.main
        at = next((at for at, role in enumerate(parts) if addresses(plain(role.line.text))), len(parts))
        end = at + 1
        while end < len(parts) and parts[end].name in ("y", "mo_dau", "can_cu", "khac"):
            before = plain(parts[end - 1].line.text)
            listed = at < end - 1 and not before.endswith(".") and is_dashed(parts[end])
            if not (listed or before.endswith((":", ";", ",")) or (at == end - 1 and is_dashed(parts[end]))):
                break
            end += 1
        return parts[at:end]

    @cached_property
    def appendices(self) -> tuple[tuple[Role, ...], ...]:
        """The lines of each appendix, its own name first."""
        parts = [role for role in self.roles.parts if role.name not in ("chu_thich", "dia_chi")]
        named = [at for at, role in enumerate(parts) if role.name == "phu_luc"]
        starts = [at for at in named if not self.enclosed or parts[at].line.text]
        return tuple(tuple(parts[at:end]) for at, end in pairwise([*starts, len(parts)]))

    @cached_property
    def enclosed(self) -> tuple[tuple[Role, ...], ...]:
        """The lines of each text that is issued with it and stands behind its ending, as the rules of an office."""
        return enclosed_texts(self.roles.parts)

    @cached_property
    def texts(self) -> tuple[tuple[Role, ...], ...]:
        """The lines of the document itself, then those of each text that is issued with it."""
        return (self.main, *self.enclosed)

    @property
    def pairs(self) -> Iterator[tuple[Role, Role | None]]:
        """The lines of all these texts, each with the one below it in its text."""
        return (pair for part in self.texts for pair in zip_longest(part, part[1:]))

    @cached_property
    def running(self) -> frozenset[int]:
        """The places of lines that begin as a căn cứ and are sentences of the text (``Thực hiện …, Sở Nội vụ báo cáo
        như sau:``), which are set as all of it is; where no căn cứ are listed, a plan aside, all that may be one.
        """
        issuer = new_spelling(" ".join(plain(role.line.text) for role in self.lines("co_quan")))
        own = {self.paragraph_of(role) for role in self.main if role.name == "mo_dau"}  # with the clause that issues it
        bases = [(role, new_spelling(plain(role.line.text))) for role in self.main if role.name == "can_cu"]
        told = not self.is_plan and not any(text.endswith(";") for _, text in bases)
        return frozenset(
            role.line.at
            for role, text in bases
            if self.paragraph_of(role) in own or is_sentence(text, issuer) or (told and not surely_a_basis(text))
        )

    @cached_property
    def text(self) -> tuple[Role, ...]:
        """Lines of the running text: titles, items, paragraphs, the closing; of the document itself and of the texts
        that are issued with it.
        """
        named, names = {role.line.at for role in self.addressed}, ("muc", "y", "ket", "mo_dau", "can_cu")
        parts = (role for part in self.texts for role in part)
        return tuple(role for role in parts if role.name in names and role.line.at not in named)


def _homes(blocks: tuple[Block, ...], width: float, table: Table | None = None) -> Iterator[tuple[str, _Home]]:
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph):
            yield block.where, _Home(blocks, at, width, table)
        elif isinstance(block, Table):
            for row in block.rows:
                for one in row:
                    yield from _homes(one.blocks, max(0.0, one.width - one.padding), block)


_RULED: tuple[RoleName, ...] = ("co_quan", "tieu_ngu", "trich_yeu")
_BELOW = 4
"""Paragraphs below the last line of the heading that is known, empty ones included, on which its rule may hang."""


def _right_below(home: _Home) -> list[Rule]:
    """The rules that hang on a paragraph."""
    return [*takewhile(lambda block: isinstance(block, Rule), home.blocks[home.at + 1 :])]  # type: ignore[list-item]


def _hung(home: _Home) -> list[Rule]:
    """The rules that hang on a paragraph, and on the empty ones below it."""
    empty = takewhile(lambda block: not (isinstance(block, Table) or _says(block)), home.blocks[home.at + 1 :])
    return [block for block in empty if isinstance(block, Rule)]


def _says(block: Block) -> bool:
    return isinstance(block, Paragraph) and bool(block.text.strip())


def _narrowed(width: float, paragraph: Paragraph) -> float:
    return max(0.0, width - paragraph.left - paragraph.right)


_DASHES = ("-", "–", "+")
_BULLETS = (*_DASHES, "•", "·", "*")


def is_dashed(role: Role) -> bool:
    """A dash stands before the words of a line: typed, or of a list; roles come without it."""
    text, source = plain(role.line.text), plain(role.line.source.text)
    before = source[: max(0, source.find(text))].rstrip()
    return text.startswith(_DASHES) or before.endswith(_DASHES) or role.line.source.label in _BULLETS


def typed_dash(role: Role) -> str:
    """The sign that was typed before the words of a line; empty where none was."""
    text, source = plain(role.line.text), plain(role.line.source.text)
    before = source[: max(0, source.find(text))].strip()
    found = before[-1:] or text[:1]
    return found if found in _TYPED else ""


_TYPED = ("-", "–", "—", "−", "+")
_GLUED = late(r"(?<=\d)(?=[A-ZĐ]{2})", re.NOFLAG)
"""Where an abbreviation begins right behind a number."""
ROMAN = late(r"[IVXLC]+", re.NOFLAG)
"""A number in Roman figures."""
_CELL = re.compile(r"bảng (?P<table>\d+), hàng (?P<row>\d+), ô \d+, đoạn \d+")


def number(value: float) -> str:
    """A measure as people write it: ``13``, ``12,7``."""
    return format_number(Decimal(str(round(value, 1))))


def plain(text: str) -> str:
    """Words with one common blank between them."""
    return " ".join(text.replace(NBSP, " ").split())


def number_of(line: Line) -> Run | None:
    """The number that a list of Word prints before a line, as that looks; ``None`` where it has none, or was typed."""
    number = line.source.numbered
    counted = number is not None and line.text.startswith(number.text) and any(map(str.isalnum, number.text))
    return number if counted else None


def runs_of(line: Line) -> Sequence[Run]:
    """The runs of a line that show words, with their looks; none where these are not known."""
    runs = line.runs
    if not any(run.size for run in runs):  # put together of parts, or a column that tabs part from another
        start = line.source.text.find(line.text)
        if start >= 0:
            runs = tuple(_cut(line.source.runs, start, len(line.text)))
        elif line.joined:
            runs = tuple(run for one in (line, *(more for _, more in line.joined)) for run in one.source.runs)
        else:
            runs = ()
    elif any(_set_in_parts(one.source) for one in (line, *(more for _, more in line.joined))):
        runs = tuple(_as_set(line)) or runs
    return [run for run in runs if run.text.strip() and not run.note]


def _set_in_parts(paragraph: Paragraph) -> bool:
    """Some of its words are larger or underlined, as a line, whose runs are joined, does not tell; a printed page tells
    no more than it measures.
    """
    runs = paragraph.runs
    if len(runs) == 1 or paragraph.spot is not None:
        return False
    return len({(run.size, run.underline) for run in runs if run.text.strip() and not run.note}) > 1


def _as_set(line: Line) -> Iterator[Run]:
    """The runs of a line as its paragraphs have them; none where its words are not found there."""
    own = line.source
    if line.joined:
        yield from (run for one in (line, *(more for _, more in line.joined)) for run in one.source.runs)
        return
    text = line.text.removeprefix(own.label).strip()
    if " ".join(text.split()) == " ".join(nfc(own.text).split()):
        yield from own.runs
    elif (start := own.text.find(text)) >= 0:
        yield from _cut(own.runs, start, len(text))


def _cut(runs: Sequence[Run], start: int, length: int) -> Iterator[Run]:
    """What some runs hold of so many letters from a place on."""
    at = 0
    for run in runs:
        low, high = max(start, at), min(start + length, at + len(run.text))
        if low < high:
            yield run.saying(run.text[low - at : high - at])
        at += len(run.text)


def with_mark(line: Line) -> str:
    """The words of a line as the page shows them, with the mark right behind them, which is no part of what a line of
    a heading says.
    """
    words, source = shown(line), line.source.text
    end = source.find(line.text) + len(line.text)
    mark = source[end : end + 1] if line.text in source else ""
    return f"{words}{mark}" if mark and mark in ".,;:" else words


def shown(line: Line) -> str:
    """The words of a line as the page shows them: capitals that a style makes are capitals."""
    if line.runs:
        return "".join(run.shown for run in line.runs).replace(NBSP, " ").strip()
    return line.text.replace(NBSP, " ")
