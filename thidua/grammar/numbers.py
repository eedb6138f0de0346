"""Số, ký hiệu: the number line of a document, the number of a cited instrument, and either of them broken in two."""

from __future__ import annotations

import re

from thidua.grammar.gaps import without_gaps
from thidua.grammar.lists import late
from thidua.records import frozen

# --- The document's own number --------------------------------------------------------------------

_BLANK = r"[0-9.…_\s]{0,60}+"
_HEAD = r"số\s{0,9}+:?\s{0,9}+"
_LINE = late(
    rf"(?:{_HEAD}(?P<so>{_BLANK}[a-zđ]?)\s{{0,9}}+[/–-]\s{{0,9}}+(?P<ky_hieu>[A-ZĐ][\w&./ –-]{{0,40}})"
    r"|(?P<so2>[0-9]{0,5}|[.…_]{2,60})\s{0,9}-\s{0,9}(?P<ky_hieu2>[A-ZĐ]{2,3}/[A-ZĐ][\w&./-]{0,30}))\s{0,60}$"
)
_LOOSE_LINE = late(r"số\s{0,9}+:?\s{0,9}+(?P<so>[0-9]{0,9}[a-zđ]?)\s{0,9}+[/–-]?\s{0,9}+(?P<ky_hieu>.*)$")
_STARTS = late(
    rf"{_HEAD}{_BLANK}[a-zđ]?\s{{0,9}}[/–-]\s{{0,9}}[A-ZĐ]|số\s{{0,9}}:[0-9.…_/\s]*+$|{_HEAD}[0-9]{{1,5}}[a-zđ]?\s{{0,9}}[/–-]\s{{0,9}}$"
)
_SYMBOL_END = late(rf"{_HEAD}{_BLANK}[a-zđ]?\s{{0,9}}[/–-]\s{{0,9}}[A-ZĐ][A-ZĐa-z0-9&./–-]*+\s*+")


_GIVEN = late(r"0*+[1-9][0-9]*+[a-zđ]*+")


def is_number(text: str) -> bool:
    """A number as the registry gives it: it counts from 1 in 0 to 9, letters may follow, no ký hiệu.

    >>> is_number("15"), is_number("0124"), is_number("30c"), is_number("15/KH-SNV"), is_number("00")
    (True, True, True, False, False)
    """
    return _GIVEN.fullmatch(text) is not None


def number_line(text: str) -> tuple[str, str] | None:
    """Number and ký hiệu of a number line; blank ones are empty; ``None`` for a text that is no such line.

    >>> number_line("Số: 15/KH-SNV"), number_line("Số:     /KH-UBND"), number_line("Số 04/ KH-THPTTX. PL")
    (('15', 'KH-SNV'), ('', 'KH-UBND'), ('04', 'KH-THPTTX. PL'))
    """
    match = _LINE.match(text)
    if match is None:
        loose = _LOOSE_LINE.match(text)
        return (loose["so"], loose["ky_hieu"].strip()) if loose else None
    so, symbol = match["so"] or match["so2"] or "", match["ky_hieu"] or match["ky_hieu2"] or ""
    return so.strip(" .…_"), re.sub(r"(?:(?<!\s)\s++)?([/-])\s*+", r"\1", symbol).strip()


def is_number_line(text: str) -> bool:
    """The text begins as a number line does: ``Số: 15/KH-…``, ``Số:     /``, ``05-KH/ĐU``; our own gap is a blank."""
    text = without_gaps(text)
    return _STARTS.match(text) is not None or _LINE.match(text) is not None


_UNUSUAL = late(
    rf"{_HEAD}[0-9A-ZĐ]{{1,9}}(?:/[0-9]{{1,4}})?[/\\][A-ZĐ][A-ZĐa-z0-9&./–-]{{1,40}}\s*$"
    r"|số\s{0,9}:\s{0,9}[0-9]{1,6}[A-ZĐ]{1,9}[/–-][A-ZĐ][A-ZĐa-z0-9&./–-]{0,40}\s*$"
)


def may_be_number_line(text: str) -> bool:
    """The line is a number line of a form that none should have: Roman, with its year, with a stroke the other way,
    with none.

    >>> may_be_number_line("Số: XV/KH-SNV"), may_be_number_line("Số: 15KH-SNV"), may_be_number_line("Số 12/5 Lê Lai")
    (True, True, False)
    """
    return _UNUSUAL.match(text) is not None


def number_end(text: str) -> int:
    """Where the ký hiệu of a number line ends, blanks behind it included: it holds no blank; 0 where none is.

    >>> number_end("Số: 15/KH-SNV Hà Nội, ngày 05/3/2026")
    14
    """
    match = _SYMBOL_END.match(text)
    return match.end() if match else 0


# --- A number that was broken ---------------------------------------------------------------------

_WORD = late(r"(?<!\w)số\s{0,9}:?$")
_NUMBER = late(r"[0-9]{1,5}[a-zđ]?\s?[/-]\s?[0-9A-ZĐ]", re.NOFLAG)
_CITED_CUT = late(r"(?<!\w)số\s{0,9}:?\s{0,9}[0-9]{1,5}[/-]$")
_LINE_CUT = late(r"(?:[/A-ZĐ][a-z]*+-|[0-9]/|(?i:số)\s[0-9]{1,4}-)$", re.NOFLAG)  # 59/KH- and UBND on the next line
_REST = late(r"[A-ZĐ0-9&.-]+", re.NOFLAG)
_SYMBOL_BEGINS = late(r"[A-ZĐ][A-ZĐ0-9-]{1,20}(?![\w])", re.NOFLAG)
_SHORTEST_CITING = 12
"""Letters of a line that cites an instrument, at least; the number of the document itself is a line
alone (case “số của văn bản căn cứ bị ngắt sang dòng sau”).
"""


def is_cut(text: str) -> bool:
    """The text ends inside a ký hiệu, which goes on without a blank: ``Số: 59/KH-``."""
    return text[-1:] in ("-", "/") and _LINE_CUT.search(text[-12:]) is not None


def goes_on(above: str, text: str) -> bool:
    """The number of a cited instrument was broken between two lines.

    >>> goes_on("Thực hiện Quyết định số", "16/QĐ-TTg"), goes_on("Nghị quyết số 71-", "NQ/TW")
    (True, True)
    """
    if len(above) <= _SHORTEST_CITING:
        return False
    if above[-1:] in "ốỐ:" and _WORD.search(above[-8:]):
        return _NUMBER.match(text) is not None
    if text[:1].isupper() and is_cut(above) and _SYMBOL_BEGINS.match(text):
        return True
    return text[:2].isupper() and _CITED_CUT.search(above[-16:]) is not None


def line_goes_on(above: str, text: str) -> bool:
    """The document's own number was broken between two lines.

    >>> line_goes_on("Số:", "15/KH-SNV"), line_goes_on("Số: 59/KH-", "UBND")
    (True, True)
    """
    if _WORD.fullmatch(above):
        return re.match(r"[0-9]{1,5}\s?[/-]", text) is not None
    return is_cut(above) and _REST.fullmatch(text) is not None


# --- The number of an instrument ------------------------------------------------------------------

_CAP = "A-ZĐƯƠÂÊÔĂ"
_SYMBOL = rf"[{_CAP}](?:[{_CAP}0-9]|[.&](?=[{_CAP}])|[ghnrđ]{{1,2}}(?=[^\wghnrđ]|[{_CAP}]|$|ngày|của)){{0,24}}"
# A blank stands on one side of a sign at most (118/TTr- STTTT); on both only where a symbol must follow.
_CITED = (
    r"[0-9]{1,6}[a-zđ]?(?:/(?:19|20)[0-9]{2})?"
    rf"(?:\s{{0,9}}/\s?|\s?[-–]|[-–]\s|\s[-–]\s(?=[{_CAP}]{{2,3}}r?/)|\s(?=[{_CAP}]{{2,4}}r?[/-]))"
    rf"{_SYMBOL}(?:\s?[/–-]\s?(?=[{_CAP}]{{2}}){_SYMBOL}|[/–-]{_SYMBOL})?"
    rf"(?:(?:[/–-]|[/–-]\s(?=[{_CAP}]{{2}})){_SYMBOL}){{0,4}}"
    rf"(?:\.\s[{_CAP}]{{2,4}}(?=\s*(?:,|;|$|ngày)))?"  # 04/KH-THPTTX. PL
    r"(?=(?![^\W_])(?![–/&.-]\w)|ngày|của)"
)
_SO = r"[,:\s]*+(?:số\s*+[:.]?\s*+){0,2}+"
_FIGURES_AT = late(rf"(?i:{_SO})[0-9]", re.NOFLAG)
_CITED_AT = late(rf"(?i:{_SO})(?P<so>{_CITED})", re.NOFLAG)
_BARE_AT = late(
    r"(?i:[,:\s]*+số\s*+:?\s*+)(?P<so>[0-9]{1,6}[a-z]?)(?=,?\s+(?i:ngày|của|về)(?!\w)|\s*(?:;|$))", re.NOFLAG
)
_BLANK_AT = late(r"(?i:[,:\s]*+số(?!\w)[\s:.…_]{1,60}+(?=ngày))(?P<so>)", re.NOFLAG)


@frozen
class Number:
    """The number of a cited instrument with its symbol, as typed (``15/KH-SNV``, empty where it is blank), and where it
    ends.
    """

    so: str
    end: int


def number_at(text: str, start: int = 0) -> Number | None:
    """The number that a citation goes on with at a place of a text, the word ``số`` before it included; ``None`` where
    none does.

    >>> number_at("Kế hoạch số 15/KH-SNV ngày 05/3/2026", 8)
    Number(so='15/KH-SNV', end=21)
    """
    figures = _FIGURES_AT.match(text, start)  # the pattern of all symbols is dear to compile
    match = (figures and (_CITED_AT.match(text, start) or _BARE_AT.match(text, start))) or _BLANK_AT.match(text, start)
    return Number(match["so"], match.end()) if match else None


def symbols_of(number: str) -> list[str]:
    """What stands in a number behind its figures: ``KH`` and ``SNV`` of ``15/KH-SNV``."""
    return re.split(r"[\s/–-]+", number)[1:]


# --- What a number says ----------------------------------------------------------------------------

_UNNUMBERED = late(r"số\s*+:?[\s.…_]*+(?:/\s*+)?(?P<so>[A-ZĐ][\w&./-]+)", re.NOFLAG)


def is_number_of_plan(text: str) -> bool:
    """The text is a number line whose ký hiệu is that of a plan: ``Số: 15/KH-SNV``.

    >>> is_number_of_plan("Số 05-KH/ĐU"), is_number_of_plan("SỐ 105/QĐ-SCT")
    (True, False)
    """
    found = number_line(text) if _LINE.match(text) else None
    return found is not None and re.split(r"[/-]", found[1])[0] == "KH"


def symbol_without_number(text: str) -> str:
    """The ký hiệu of an instrument whose number is blank: ``QĐ-UBND`` of ``Quyết định số   /QĐ-UBND``."""
    match = _UNNUMBERED.search(text)
    return match["so"] if match else ""


def body_of_symbol(symbol: str) -> str:
    """The abbreviation of the body in a plan's ký hiệu: ``SNV`` of ``KH-SNV``; empty where more stands in it."""
    kind, _, body = symbol.partition("-")
    return body if kind == "KH" and body.isalpha() else ""
