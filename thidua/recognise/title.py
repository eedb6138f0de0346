"""The name of the kind: the line that says KẾ HOẠCH, above which the heading stands and below which the subject."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.grammar.kinds import KE_HOACH, QUYET_DINH, PlanTitle, kind_alone, plan_and_subject, plan_title
from thidua.grammar.signs import ROMAN
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role
from thidua.records import frozen

_LONGEST = 24
"""Letters of a line that names a kind and nothing else: ``KẾ HOẠCH LIÊN TỊCH`` and a mark or two."""
_LONGEST_WITH_SUBJECT = 400
_FIRST_LINES = 40


@frozen
class Title:
    """Where the name of the kind stands.

    ``subject``: the subject follows on the same line, from this place on; ``decision``: the line in which a decision
    before the plan names itself, -1 where there is none; ``named``: where on the line its name stands, which is more
    than one word, or beside which stands the mark of a draft.
    """

    at: int
    kind: str = KE_HOACH
    subject: int = 0
    decision: int = -1
    named: PlanTitle | None = None

    def begun(self, lines: Sequence[Line]) -> bool:
        """The subject has surely begun on its line: ``KẾ HOẠCH HOẠT ĐỘNG`` says as yet too little."""
        words = lines[self.at].text[self.subject :] if self.subject else ""
        return len(words.split()) > 4 or (bool(words) and not is_known_title(words))

    @property
    def after(self) -> int:
        """The first line below it."""
        return self.at + 1

    def roles(self, lines: Sequence[Line]) -> list[Role]:
        """The roles of its line."""
        line = lines[self.at]
        if self.named:
            because = Because("ten_loai.mot_dong", line.text, sure=True)
            start, end = self.named.start, self.named.end
            beside = ((0, start), (end, len(line.text)))
            marks = [Role("dau", line.part(*at), because) for at in beside if at[0] < at[1]]
            return [*marks, Role("ten_loai", line.part(start, end), because)]
        if not self.subject:
            above = any(_is_section(one) for one in lines[: self.at])
            rule = "ten_loai.mot_dong" if line.text.isupper() and not above else "ten_loai.trong_bai"
            return [Role("ten_loai", line, Because(rule, line.text, sure=rule == "ten_loai.mot_dong"))]
        named = line.part(0, self.subject)
        because = Because("ten_loai.lien_trich_yeu", named.text)
        return [Role("ten_loai", named, because), Role("trich_yeu", line.part(self.subject), because)]


def _is_section(line: Line) -> bool:
    """The line begins a section, so that what stands below it is a body."""
    sign = line.sign
    return sign is not None and sign.kind == ROMAN and line.text[sign.end :].isupper()


def find_title(lines: Sequence[Line]) -> Title | None:
    """The line that names the kind: ``KẾ HOẠCH`` alone, else ``KẾ HOẠCH …`` with its subject on one line."""
    other = None
    for at, line in enumerate(lines):
        if at < _FIRST_LINES and (named := plan_title(line.text)) and kind_alone(line.text) != KE_HOACH:
            return Title(at, decision=other.at if other and other.kind == QUYET_DINH else -1, named=named)
        if len(line.text) > _LONGEST:
            continue
        kind = kind_alone(line.text)
        if kind == KE_HOACH and not line.text[0].islower():
            return Title(at, decision=other.at if other and other.kind == QUYET_DINH else -1)
        if kind and other is None and line.text == line.text.upper():
            other = Title(at, kind)
    for at, line in enumerate(lines[:_FIRST_LINES]):
        subject = plan_and_subject(line.text)
        capitals = line.text == line.text.upper() or line.text.startswith(KE_HOACH.upper())
        if subject and len(line.text) < _LONGEST_WITH_SUBJECT and (capitals or line.bold):
            return Title(at, subject=subject)
    for at, line in enumerate(lines[:_FIRST_LINES] if other is None else ()):
        if named := plan_title(line.text, small=True):
            return Title(at, named=named)
    return other
