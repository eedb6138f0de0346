"""The words at the top on the right: Quốc hiệu and tiêu ngữ, and what the Party and the Youth Union print there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.grammar.lists import late, one_of, phrases

PRINTED_QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PRINTED_TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
PRINTED_DANG = "ĐẢNG CỘNG SẢN VIỆT NAM"

# Marks get lost where a printed page is read by a machine, and are typed wrong.
_VOWELS = {
    plain: f"[{plain}{marked}]"
    for plain, marked in {
        "a": "àáảãạăằắẳẵặâầấẩẫậ", "e": "èéẻẽẹêềếểễệ", "i": "ìíỉĩị", "o": "òóỏõọôồốổỗộơờớởỡợ",
        "u": "ùúủũụưừứửữự", "y": "ỳýỷỹỵ", "d": "đ",
    }.items()
}  # fmt: skip


def _whatever_its_marks(words: str) -> str:
    """A pattern of some words in small letters without marks, be they typed with whichever."""
    return "".join(_VOWELS.get(letter, letter) for letter in words).replace(" ", r"\s+")


QUOC_HIEU = late(
    f"{_whatever_its_marks('cong hoa')}\\s+(?:{_whatever_its_marks('xa hoi chu nghia')}|xhcn)"  # which is no right one
    f"\\s+{_whatever_its_marks('viet nam')}"
)
TIEU_NGU = late(r"\s*[-–—.]\s*".join(map(_whatever_its_marks, ("doc lap", "tu do", "hanh phuc"))))
DANG = late(PRINTED_DANG.replace(" ", r"\s+") + r"\s*$")
DOAN = late(lambda: rf"(?:{one_of(phrases('letterheads')['youth'])})\s*$")
"""What stands in the place of Quốc hiệu on papers of the Youth Union and of the Pioneers."""
RULE_SIGNS = "-–—_=*~.| \t"
RULE = late(r"[-–—_=*~.\s|]+$", re.NOFLAG)
"""A line that is drawn with signs."""


_NOTHING = RULE_SIGNS + ",;:…\u00a0"


def says(text: str) -> bool:
    """A text is more than marks and the signs of a rule.

    >>> says("-----"), says("(*)"), says("; ")
    (False, True, False)
    """
    return bool(text.strip(_NOTHING))


_DRAWN = late(r"[-–—_=*~]{3,}", re.NOFLAG)


def is_drawn(text: str) -> bool:
    """The line is a rule that was typed; one of dots may be a gap to fill.

    >>> is_drawn("-----"), is_drawn(".....")
    (True, False)
    """
    return _DRAWN.fullmatch(text) is not None


def mottoes_in(text: str) -> Iterator[tuple[int, int]]:
    """Where Quốc hiệu and tiêu ngữ stand in a line, which may hold another column beside them."""
    for pattern in (QUOC_HIEU, TIEU_NGU):
        if match := pattern.search(text):
            yield match.span()


_PARTY = late(PRINTED_DANG.replace(" ", r"\s+"))
_YOUTH = late(lambda: one_of(phrases("letterheads")["youth"]))


def motto_span(text: str) -> tuple[int, int] | None:
    """Where the words stand that a letterhead has on the right: begin and end; ``None`` where none do.

    >>> motto_span("Độc lập - Tự do - Hạnh phúc (*)"), motto_span("Độc lập")
    ((0, 27), None)
    """
    for pattern in (QUOC_HIEU, TIEU_NGU, _PARTY, _YOUTH):
        if match := pattern.search(text):
            return match.span()
    return None
