"""The roles right below the name of the kind: the subject, over as many lines as it has, ``(Kèm theo …)``."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.grammar.addresses import is_address
from thidua.grammar.appendices import is_attached
from thidua.grammar.bodies import is_known_name
from thidua.grammar.clauses import addresses, hangs, is_period_or_bracket, issuing_clause, surely_a_basis
from thidua.grammar.days import is_date_line
from thidua.grammar.instruments import basis_lead
from thidua.grammar.kinds import is_plan_alone
from thidua.grammar.letterheads import RULE
from thidua.grammar.marks import is_mark
from thidua.grammar.people import is_name
from thidua.grammar.signs import is_chapter_alone
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.recognise.rules import Rule, drawn, first_role
from thidua.records import frozen

_LONGEST = 600
_LONGEST_REST = 100
_LONGEST_BRACKET = 150
_SHORTEST_BASIS = 60
"""Letters of a căn cứ right below the name of the kind, at least; a subject may begin as one (``Thực hiện …``)."""
_SET_IN = 8
_OFF = 12.0
"""pt by which the middles of two lines that are centred may stand apart."""


@frozen
class Below:
    """Where a line stands: ``lines`` from the name of the kind to ``end``, ``at`` its place in them.

    ``first``: nothing of the subject stands above it; ``wanted``: a kind is named, so a subject is looked for.
    """

    lines: Sequence[Line]
    at: int
    end: int
    first: bool
    wanted: bool
    above: tuple[Role, ...] = ()

    @property
    def before(self) -> Line:
        """The line above."""
        return self.lines[self.at - 1]


def _bracket(line: Line, below: Below) -> str | None:
    return line.text.partition(" Q")[0] if is_attached(line.text) else None


def _bracket_goes_on(line: Line, below: Below) -> str | None:
    last = below.above[-1] if below.above else None
    if last is None or last.name != "kem_theo" or last.line.text.endswith(")") or len(line.text) > _LONGEST_BRACKET:
        return None
    return ""


def _first_line(line: Line, below: Below) -> str | None:
    return None if _looks_otherwise(line.text) else _by_place(line, below)


def _by_place(line: Line, below: Below) -> str | None:
    return "" if below.first and _may_be_subject(line, below) else None


def _looks_otherwise(text: str) -> bool:
    """The line has the form of another part: an address, a day, a name, a kind, ``Kính gửi``."""
    other = is_address(text) or is_date_line(text) or is_name(text) or is_known_name(text) or is_plan_alone(text)
    return other or "@" in text or addresses(text)


def _set_alike(line: Line, below: Below) -> str | None:
    return "" if _may_be_subject(line, below) and goes_on(below.before, line) else None


def _hanging(line: Line, below: Below) -> str | None:
    return "" if _may_be_subject(line, below) and _is_rest(line, below) else None


def _may_be_subject(line: Line, below: Below) -> bool:
    after_bracket = bool(below.above) and below.above[-1].name == "kem_theo"
    return below.wanted and not after_bracket and len(line.text) <= _LONGEST and not _opens(line, below)


SubjectRule = Rule[Below]
RULES: tuple[SubjectRule, ...] = (
    SubjectRule(
        "trich_yeu.kem_theo", "kem_theo", _bracket,
        ("KẾ HOẠCH\nThi đua năm 2026\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND xã Hòa An)",),
        sure=True,
    ),
    SubjectRule(
        "trich_yeu.ngoac_tiep", "kem_theo", _bracket_goes_on,
        ("KẾ HOẠCH\nThi đua\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2026\ncủa UBND xã Hòa An)",),
    ),
    SubjectRule("trich_yeu.duoi_ten_loai", "trich_yeu", _first_line, ("KẾ HOẠCH\nThi đua năm 2026",), sure=True),
    SubjectRule("trich_yeu.theo_cho", "trich_yeu", _by_place, ("KẾ HOẠCH\nHòa An, ngày 9.3.2026",)),
    SubjectRule("trich_yeu.cung_kieu", "trich_yeu", _set_alike, ("KẾ HOẠCH\nTHI ĐUA GIỮ TRƯỜNG LỚP\nXANH, SẠCH, ĐẸP",)),
    SubjectRule("trich_yeu.con_treo", "trich_yeu", _hanging, ("KẾ HOẠCH\nThi đua chào mừng\nNgày hội non sông",
                 "KẾ HOẠCH\nPhát động phong trào thi đua\n“Dân vận khéo” năm 2026")),
)  # fmt: skip


def subject_roles(lines: Sequence[Line], start: int, end: int, *, wanted: bool, begun: bool = False) -> list[Role]:
    """The roles of the lines of the subject; ``begun``: it began on the line of the name of the kind."""
    out: list[Role] = []
    for at in range(start, end):
        line = lines[at]
        if line.table:
            break
        if out and RULE.match(line.text):
            out.append(drawn(line))
            continue
        below = Below(lines, at, end, first=not out and not begun, wanted=wanted, above=tuple(out))
        role = first_role(RULES, line, below)
        if role is None:
            break
        out.append(role)
    return out


def _opens(line: Line, below: Below) -> bool:
    """The line opens the text, or a section of it."""
    first = below.first  # right below the name of the kind
    ends = line.text.endswith(":") or (line.text.endswith(";") and not _pauses(line, below))
    if ends or issuing_clause(line.text) is not None or addresses(line.text):
        return True
    if is_chapter_alone(line.text) and not first:
        return True
    sign = line.sign
    if sign and sign.kind != "cong" and not line.text.startswith(('"', "“")):
        return True
    if basis_lead(line.text) is None or line.bold:
        return False
    sentence = line.text.endswith(".")
    return sentence if first and not surely_a_basis(line.text) else len(line.text) > _SHORTEST_BASIS or sentence


def _pauses(line: Line, below: Below) -> bool:
    """A subject of several parts has a semicolon at the end of a line that is bold, in the middle, as the next one is:
    no căn cứ is set so.
    """
    following = below.lines[below.at + 1] if below.at + 1 < below.end else None
    return following is not None and all(one.bold and one.source.align == "center" for one in (line, following))


def goes_on(before: Line, line: Line) -> bool:
    """A second line belongs to the subject: centred or bold as the first, or printed right below it."""
    if min(before.indent, line.indent) > _SET_IN and not line.blank and _share_middle(before, line):
        return True  # centred, in a text as it was printed
    if line.source.level != before.source.level or (line.text[:1].isupper() and _is_title(line)):
        return False
    if before.source.align == "center" or before.bold:
        return line.source.align == before.source.align and line.bold == before.bold
    if before.text.isupper() and (line.text.isupper() or line.text.startswith(("Về ", "V/v "))):
        return not line.blank and not is_known_title(line.text)
    return not line.blank and line.text[:1].islower()


def _share_middle(before: Line, line: Line) -> bool:
    """Two lines have one middle, as far as their page tells: a first line of the text is set in as well."""
    one, other = before.source.spot, line.source.spot
    return not (one and other) or abs(one.left + one.right - other.left - other.right) / 2 < _OFF


def _is_title(line: Line) -> bool:
    """A title of a section that is not in capitals, in which a subject may be."""
    return not line.text.isupper() and is_heading(line)


def _is_rest(line: Line, below: Below) -> bool:
    """The line is surely the rest of the subject above it: a bracket or a period, be it behind an empty line, what
    is quoted, before which a subject breaks, or what stands between words that hang and the first căn cứ.
    """
    before = below.before
    if RULE.match(before.text) or RULE.match(line.text):
        return False
    if is_period_or_bracket(line.text):
        return not is_mark(line.text)
    if line.text[:1] in '“"' and not line.blank and not line.text.endswith((".", ":", ";")):
        return True
    if line.blank or len(line.text) > _LONGEST_REST or line.text.endswith((".", ":", ";", ",")):
        return False
    if is_heading(line) or addresses(line.text):
        return False
    following = below.lines[below.at + 1] if below.at + 1 < below.end else None
    led = following is not None and (RULE.match(following.text) is not None or surely_a_basis(following.text))
    return hangs(before.text) or led


_LONGEST_HEADING = 60


def is_heading(line: Line) -> bool:
    """The line is the title of a section: of words of titles alone, and bold, or short."""
    return (
        any(map(str.isalpha, line.text))
        and is_known_title(line.text.rstrip(":"))
        and (line.bold or line.source.level > 0 or len(line.text) < _LONGEST_HEADING)
    )
