"""Clauses by which a document opens and closes: … như sau:, Trên đây là …; and what a subject runs on with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.grammar.bodies import is_agency
from thidua.grammar.instruments import about_words, basis_lead, basis_words, begins_basis, cites_number, parse_citation
from thidua.grammar.kinds import KE_HOACH
from thidua.grammar.leads import CAN_CU, lead_of
from thidua.grammar.lists import late, one_of, phrases
from thidua.wording import fold


def _any(*names: str) -> str:
    """A group of a pattern: one phrase of some lists."""
    return f"(?:{one_of(*(phrases('clauses')[name] for name in names))})"


# The opening.

_FOLLOWS = late(lambda: rf"{_any('follows')}\s*[:.…]*$|:\s*$")
_ISSUES = late(lambda: rf"{_any('issues', 'issues_hanging')}(?:\s+và\s+\w+(?:\s+\w+)?)?\s+(?:bản\s+)?{_any('issued')}")
_JOINT = late(r"[;.,]\s+(?=[^\W\d_])")
_END_BEFORE = late(r"[;:]")
_PAUSE = late(r"[;.,]\s+")
_ISSUER = late(lambda: rf"(?:nay,?\s+)?(?P<who>[^\W\d_][^.;:\n]{{2,120}}?)\s+{_any('issues')}\s")
_HEAD_OF_BASES = late(
    lambda: (
        rf"(?:(?:các\s+)?(?:{one_of([CAN_CU])}|{_any('heads_of_bases')})|(?:{one_of([CAN_CU])}(?:\s+vào)?"
        rf"|{_any('issues_hanging')})\s+(?:các|những)\s+{_any('listed_bases')}(?:\s+\w+){{0,6}}?)"
        rf"(?:\s+{_any('follows')})?\s*:"
    )
)
_TOLD = late(lambda: rf"(?<!\w){_any('told')}\s+$")
_FOLLOWS_WITHIN, _VERB_WITHIN, _CLAUSE_WITHIN = 60, 300, 400
"""Letters in which the end of a clause, and its verb, are looked for."""


def ends_as_follows(text: str) -> str | None:
    """The words that lead over to what follows, at the end of a text: ``như sau:``; ``None`` where none do."""
    match = _FOLLOWS.search(text[-_FOLLOWS_WITHIN:])
    return match[0].strip() if match else None


def issuing_clause(text: str) -> int | None:
    """Where the clause that issues a plan begins in a paragraph; 0 when it is all of it, ``None`` when there is none.

    >>> issuing_clause("Căn cứ Luật Lưu trữ; Sở Nội vụ ban hành Kế hoạch thi đua như sau:")
    21
    """
    if ends_as_follows(text) is None:
        return None
    for match in _JOINT.finditer(text):
        begin = match.end()
        rest = text[begin : begin + _CLAUSE_WITHIN]
        if begins_basis(rest) or cites_number(rest):
            continue
        verb = _issuing_verb(rest)
        named = text[match.start()] != "," and text[begin].isupper()
        if verb and not _END_BEFORE.search(rest[: verb.start()]) and (named or _may_issue(rest)):
            return begin
    return 0 if _issuing_verb(text) and not begins_basis(text) else None


_VERBS = ("acts", "issues", "issues_hanging", "asks", "orders", "addressed")
_LEADS_OVER = late(lambda: rf"(?<!\w){_any('follows')}\s*[:.…]*$")
_DOES = late(lambda: rf"(?P<who>[^.;:,\n]{{2,120}}?)\s(?<!\s\s)\s*+{_any(*_VERBS)}(?!\w)")
_HAS_DONE = late(lambda: rf"[^.;:,\n]{{2,120}}?\s(?<!\s\s)\s*+{_any('told')}(?!\w)")
_IS_ABOUT = late(lambda: rf"(?<!\w){_any('about')}(?!\w)")


def is_sentence(text: str, issuer: str = "") -> bool:
    """A text that begins as a căn cứ goes on to say who does what, or what has come of it: ``issuer`` is who may.

    >>> is_sentence("Thực hiện Kế hoạch số 5/KH-SNV, Sở Nội vụ báo cáo kết quả như sau:")
    True
    >>> is_sentence("Căn cứ Kế hoạch số 5/KH-UBND của Ủy ban nhân dân tỉnh, Sở Nội vụ về thi đua.")
    False
    """
    if text.endswith(";"):
        return False
    if _LEADS_OVER.search(text[-_FOLLOWS_WITHIN:]):
        return True
    whole = text.endswith(":")
    for pause in _JOINT.finditer(text):
        rest = text[pause.end() : pause.end() + _CLAUSE_WITHIN]
        if begins_basis(rest) or cites_number(rest):
            continue
        does = _DOES.match(rest)
        issues = rest.lower().startswith((*phrases("clauses")["issuers"], *([issuer.lower()] if issuer else [])))
        if does and not _IS_ABOUT.search(does["who"]) and (issues or (whole and rest[:1].isupper())):
            return True
        if whole and is_agency(rest) and not _IS_ABOUT.search(rest):
            return True
        if _HAS_DONE.match(rest):
            return True
    return False


def _issuing_verb(text: str) -> re.Match[str] | None:
    """The verb of an issuing clause and what it issues; none of a sentence that tells what has been done."""
    verb = _ISSUES.search(text[:_VERB_WITHIN])
    return None if verb and _TOLD.search(text[: verb.start()]) else verb


def _may_issue(text: str) -> bool:
    """The text begins with who may issue a plan: a body, ``nay``, ``chúng tôi``."""
    return is_agency(text) or text.lower().startswith(phrases("clauses")["issuers"])


def issuer_of(clause: str) -> str:
    """Who issues, by an issuing clause; empty where it does not say so.

    >>> issuer_of("Sở Nội vụ ban hành Kế hoạch thi đua năm 2026")
    'Sở Nội vụ'
    """
    match = _ISSUER.match(clause[:200])
    return match["who"] if match else ""


def head_of_bases(text: str) -> str | None:
    """``Căn cứ:``, ``Căn cứ các văn bản sau:`` above a list of them, as typed; ``None`` for any other text."""
    match = _HEAD_OF_BASES.fullmatch(text)
    return match[0] if match else None


def bases_in(text: str) -> Iterator[int]:
    """Where in a paragraph one more căn cứ begins, behind a pause: a lead word with a capital."""
    for pause in _PAUSE.finditer(text):
        at = pause.end()
        if text[at : at + 1].isupper() and basis_words(text, at):
            yield at


def may_be_basis(text: str) -> bool:
    """A text of a section of căn cứ is one: it has words that lead to one, or names an instrument, or how things stand.

    >>> may_be_basis("Luật Lưu trữ"), may_be_basis("Tình hình thực tế"), may_be_basis("Năm qua xã đã trồng cây")
    (True, True, False)
    """
    return basis_lead(text) is not None or bool(parse_citation(text).loai) or _TOLD_BASIS.match(text) is not None


_TOLD_BASIS = late(lambda: rf"{_any('told_bases')}(?!\w)")


def surely_a_basis(text: str) -> bool:
    """A căn cứ alone begins so: ``Căn cứ …``, ``Theo đề nghị …``."""
    lead = lead_of(text)
    return lead is not None and lead.sure


# The subject.

_OF_SUBJECT = late(lambda: rf"\([^()]{{1,120}}\)|{_any('periods', 'periods_hanging')}\s+\d{{4}}(?:\s*[-–—]\s*\d{{4}})?")
_HANGS = late(lambda: rf"(?<!\w){_any('hanging', 'issues_hanging', 'periods_hanging')}$|[,–-]$")


def is_period_or_bracket(text: str) -> bool:
    """A line that a subject has below it: a bracket, a school year, a period."""
    return _OF_SUBJECT.fullmatch(text) is not None


_ABOUT = late(lambda: rf"(?:{one_of(about_words())})(?!\w)\s{{0,9}}[:.]?\s{{0,9}}")
_OF_PLAN = late(lambda: rf"(?:{_any('issues', 'issues_hanging')}\s+)?{one_of([KE_HOACH])}\s+")
_SIGNS = " .:;,“”\"'"


def about(text: str) -> int:
    """Where the subject begins on a line ``V/v …`` below a number; 0 for any other line.

    >>> about("V/v tiết kiệm điện"), about("Về phong trào thi đua")
    (4, 0)
    """
    match = _ABOUT.match(text)
    return match.end() if match else 0


def repeats_subject(text: str, subject: str) -> bool:
    """A line ``V/v …`` says no more than a subject does.

    >>> repeats_subject("V/v ban hành Kế hoạch tiết kiệm điện", "Tiết kiệm điện")
    True
    """
    said, wanted = text[about(text) :].strip(_SIGNS), subject[about(subject) :].strip(_SIGNS)
    tries = (said, said[match.end() :] if (match := _OF_PLAN.match(said)) else said)
    return fold(wanted) in map(fold, tries)


def hangs(text: str) -> bool:
    """The text ends as no subject does: ``… chào mừng``, ``… và``."""
    return _HANGS.search(text) is not None


# The closing.

_CLOSES = late(lambda: rf"{_any('closing_surely')}(?!\w)")
_MAY_CLOSE = late(
    lambda: rf"(?:{_any('closing')}|(?:[^\W\d_][^.;:]{{3,60}}\s)?{_any('asks')}\s+(?={_any('asked')}(?!\w)))"
)
_ORDERS = late(lambda: rf"{_any('orders')}\s*:")


def closes(text: str) -> str | None:
    """The words that surely begin a closing paragraph, as typed: ``Trên đây``."""
    match = _CLOSES.match(text)
    return match[0] if match else None


def may_close(text: str) -> str | None:
    """The words that may begin one behind the last item: an order, whom to turn to."""
    match = _MAY_CLOSE.match(text)
    return match[0].strip() if match else None


def is_order(text: str) -> bool:
    """The line is ``QUYẾT ĐỊNH:`` in a decision, above what it orders."""
    return _ORDERS.fullmatch(text) is not None


_ADDRESSED = late(lambda: rf"{_any('addressed')}(?!\w)")


def addresses(text: str) -> bool:
    """The line says, above the content, whom a letter is sent to: ``Kính gửi: …``."""
    return _ADDRESSED.match(text) is not None


def with_colon(text: str) -> str:
    """A line that says whom a letter is sent to, with a colon behind the words that lead to it.

    >>> with_colon("Kính gửi Bộ Nội vụ"), with_colon("Kính gửi")
    ('Kính gửi: Bộ Nội vụ', 'Kính gửi:')
    """
    found = _ADDRESSED.match(text)
    return f"{found[0]}: {text[found.end() :].strip()}".rstrip() if found and ":" not in text else text


def holds_address(text: str) -> bool:
    """The words that lead to whom a letter is sent to stand somewhere in a text.

    >>> holds_address("15/SNV Kính gửi: Bộ Nội vụ"), holds_address("Nơi gửi")
    (True, False)
    """
    return _ADDRESSED.search(text) is not None
