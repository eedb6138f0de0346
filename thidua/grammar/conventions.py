"""Names of conventions: by whose guidance the paper of a body is set out, the State's (nd30) or the Party's (hd05)."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from functools import lru_cache

from thidua.grammar.bodies import names_party
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.tones import new_spelling

ND30 = "nd30"
"""Nghị định 30/2020/NĐ-CP."""
HD05 = "hd05"
"""Hướng dẫn 05-HD/VPTW of 2026, for committees and organisations of the Party."""
CONVENTIONS = (ND30, HD05)
TITLES: Mapping[str, str] = {ND30: "Nghị định 30/2020/NĐ-CP", HD05: "Hướng dẫn 05-HD/VPTW"}
"""What each is called in a sentence."""
SINCE: Mapping[str, datetime.date] = {ND30: datetime.date(2020, 3, 5), HD05: datetime.date(2026, 5, 27)}
"""The day from which each holds: nothing that is older is held against it (nd30 Điều 37; HD05 from its signing)."""
SIGNS: Mapping[str, tuple[str, str]] = {ND30: ("/", "-"), HD05: ("-", "/")}
"""The sign between a number and its ký hiệu, and the one inside it: ``15/KH-SNV`` (I.II.3), ``15-KH/ĐU`` (HD05.I.3)."""

_OTHERS = late(lambda: rf"(?:{one_of(phrases('conventions')['no_party_bodies'])})(?!\w)")


@lru_cache(maxsize=1024)
def convention_of(issuer: str, above: str = "") -> str:
    """The convention that a body writes by: the Party's for a committee, a chi bộ, and one that works for a committee,
    which its name says, or the body ``above`` it.

    >>> convention_of("Chi bộ thôn Đông"), convention_of("Ủy ban nhân dân xã Hòa An")
    ('hd05', 'nd30')
    >>> convention_of("Văn phòng", "Huyện ủy Hòa An"), convention_of("Công đoàn Văn phòng Tỉnh ủy")
    ('hd05', 'nd30')
    """
    name = new_spelling(issuer)
    if not name or _OTHERS.match(name):
        return ND30
    return HD05 if names_party(name) or names_party(above) else ND30


def symbol_in(convention: str, symbol: str) -> str:
    """A ký hiệu with the sign of a convention between kind and body; one that has its own keeps it.

    >>> symbol_in("hd05", "KH-ĐU"), symbol_in("hd05", "KH/BTV-VP")
    ('KH/ĐU', 'KH/BTV-VP')
    """
    kind, sign, body = symbol.partition("-")
    return f"{kind}{SIGNS[convention][1]}{body}" if sign and "/" not in symbol else symbol
