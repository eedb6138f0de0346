"""A document in the styles of the bundled templates: each style says the role; what was added since is told apart."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from thidua.grammar.appendices import is_appendix
from thidua.grammar.people import is_name
from thidua.grammar.posts import is_post
from thidua.grammar.signs import (
    CAPITAL,
    DASH,
    DECIMAL,
    INNER,
    LETTER,
    NUMBER,
    PART,
    PLUS,
    ROMAN,
    Sign,
    as_letter,
    is_laid_sign,
    parse_own_sign,
    parse_sign,
)
from thidua.recognise import styles
from thidua.recognise.appendix import appendix_roles
from thidua.recognise.flatten import flat, table_role
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role, RoleName, Roles
from thidua.recognise.whole import whole
from thidua.sheet import Paragraph, Sheet


def is_own(sheet: Sheet) -> bool:
    """The document has the styles of the bundled templates, and one name of a kind: two are a decision and its plan."""
    found = {block.style for block in sheet.blocks if isinstance(block, Paragraph)}
    return names_of_kinds(sheet) == 1 and bool(found & {"Trích yếu", styles.OF_TEXT, "Mục"})  # named by nobody else


def names_of_kinds(sheet: Sheet) -> int:
    """How many paragraphs have the style of a name of a kind."""
    return sum(styles.named(block.style) == "Tên loại" for block in sheet.blocks if isinstance(block, Paragraph))


def own_roles(sheet: Sheet) -> Roles:
    """The roles of such a document."""
    return Roles(tuple(part for role in _parts(sheet) for part in whole(role)), own=True)


def _by_style(name: RoleName, line: Line, sign: Sign | None = None, *, title: bool = False) -> Role:
    style = styles.named(line.source.style)
    because = Because("kieu", style, sure=style in styles.ROLES)
    return Role(name, line, because, sign, title)


def _with_issuer(lines: list[Line]) -> list[Line]:
    """The lines, two names that somebody made one paragraph with a line break apart again: the lower one issues."""
    names = [styles.ROLES.get(line.source.style) for line in lines]
    if "co_quan" in names or "chu_quan" not in names:
        return lines
    at = names.index("chu_quan")
    upper, broken, lower = lines[at].text.rpartition("\n")
    if not broken or not upper.strip() or not lower.strip():
        return lines
    parent, issuer = lines[at].part(0, len(upper)), lines[at].part(len(upper) + 1)
    issuer = attrs.evolve(issuer, source=attrs.evolve(issuer.source, style=styles.OF_ISSUER))
    return [*lines[:at], parent, issuer, *lines[at + 1 :]]


def _parts(sheet: Sheet) -> Iterator[Role]:
    """The roles in reading order; behind the ending stand appendices, in whatever style somebody has added one."""
    opened = ended = signed = False
    signs = _OwnSigns()
    lines = _with_issuer(flat(sheet, exact=True))
    for at, line in enumerate(lines):
        style = styles.named(line.source.style)
        if ended and not line.table and style not in styles.ROLES and is_appendix(line.text):
            yield from appendix_roles(lines[at:])
            break
        if line.table:
            yield table_role(line, exact=True)
            continue
        name = styles.ROLES.get(style, "y")
        if ended and name in ("y", "ho_ten") and (line.column or name == "ho_ten"):
            name = _added(line, name, signed=signed)
        signed = signed or name == "ho_ten"
        ended = ended or name in ("ho_ten", "chuc_vu", "noi_nhan")
        if name == "y":
            titled = style in styles.OF_TITLES
            sign = signs.of(line.text, title=titled) if opened or titled else parse_own_sign(line.text)
            if not opened and style == styles.OF_TEXT and not sign:
                yield _by_style("mo_dau", line)
                continue
            yield _by_style("y", line, sign, title=titled)
        elif name == "can_cu":
            sign = parse_own_sign(line.text)
            head = line.text.endswith(":")  # layout closes a căn cứ with ; or .
            yield _by_style("can_cu_dan" if head else name, line.part(sign.end) if sign else line)
        elif name == "muc":
            opened = True
            nested = line.source.level > 1  # I. below A. has the style of a mục as well
            sign = signs.of(line.text, title=True, head=not nested)
            yield _by_style("y" if nested else "muc", line, sign, title=True)
        else:
            yield _by_style(name, line)


def _added(line: Line, name: str, *, signed: bool) -> RoleName:
    """The role of a line in the ending that somebody may have added: a second signer's post, a name."""
    if is_post(line.text) and (signed or name == "y"):
        return "chuc_vu"
    return "ho_ten" if name == "ho_ten" or is_name(line.text) else "khac"


@attrs.define
class _OwnSigns:
    """The signs of our own layout, and those that somebody typed who added a line to it.

    A typed sign is one where layout prints the same line for it again: a bullet always, a number where it begins a list
    or goes on with one that is open. In a title any sign is one, for layout writes no title that begins with a sign
    of its author's.
    """

    open: list[tuple[str, int]] = attrs.field(factory=list)
    lettered: bool = False

    def of(self, text: str, *, title: bool, head: bool = False) -> Sign | None:
        """The sign that a line begins with; ``head``: it is the title of a section."""
        sign = parse_own_sign(text)
        if sign is not None:
            sign = self._as_counted(sign, head=head)
        else:
            sign = parse_sign(text)
            if sign is None or not is_laid_sign(text):
                return None
            if not (self._goes_on(sign) or (title and sign.kind in (ROMAN, NUMBER, LETTER))):
                return None
        place = next((i for i, (kind, _) in enumerate(self.open) if kind == _key(sign)), len(self.open))
        self.open[place:] = [(_key(sign), sign.value)]
        return sign

    def _as_counted(self, sign: Sign, *, head: bool) -> Sign:
        """``C.`` that goes on with ``B.``, ``I.`` with ``H.``: a letter, no numeral. Below sections that are letters a
        numeral is none of them.
        """
        letter = as_letter(sign)
        if letter and sign.kind == PART:
            return letter if self._last(PART) == letter.value - 1 > 0 else sign
        if head:
            self.lettered = sign.kind == CAPITAL or (self.lettered and letter is not None)
            return letter if letter and self.lettered else sign
        if letter is None or self.lettered or self._last(CAPITAL) != letter.value - 1:
            return sign
        return letter

    def _last(self, kind: str) -> int:
        return next((value for key, value in self.open if key == kind), 0)

    def _goes_on(self, sign: Sign) -> bool:
        last = self._last(_key(sign))
        if sign.kind in (DASH, PLUS):
            return True
        return sign.value == last + 1 and (last > 0 or sign.kind not in (CAPITAL, ROMAN))  # A. Nguyễn is a name


def _key(sign: Sign) -> str:
    """What counts on: decimals of as many numbers, signs of one kind."""
    return f"{sign.kind}{sign.depth}" if sign.kind in (DECIMAL, INNER) else sign.kind
