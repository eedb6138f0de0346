"""The roles above the subject: Quốc hiệu, agency, number, place and day, marks, the name of the kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.bodies import is_agency, is_place
from thidua.grammar.kinds import kind_alone
from thidua.grammar.letterheads import DANG, DOAN, QUOC_HIEU, RULE, TIEU_NGU
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.wording import fold

_BLANK_DAY = r"[\d\s.…_/-]{0,24}"
_DATE = re.compile(
    rf"(?:(?:,|(?<=\w)\s|^)\s*ngày(?:{_BLANK_DAY}tháng{_BLANK_DAY}năm(?:[\s.…_]*\d{{0,4}})|\s*[\d.…_]{{0,6}}\s?/\s?[\d.…_]{{0,6}}\s?/\s?\d{{0,4}})"
    r"|(?<=\w),\s*\d{1,2}/\d{1,2}/\d{4})[\s.…_]*$",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"(?:số\s*:?\s*(?P<so>[\d.…_\s]*[a-zđ]?)\s*(?P<sep>[/–-])\s*(?P<ky_hieu>[A-ZĐ][\w&./ –-]{0,40})"
    r"|(?P<so2>\d{0,5}|[.…_]{2,})\s*-\s*(?P<ky_hieu2>[A-ZĐ]{2,3}/[A-ZĐ][\w&./-]{0,30}))\s*$",
    re.IGNORECASE,
)
_NUMBER_START = re.compile(r"số\s*:?\s*[\d.…_\s]*[a-zđ]?\s*[/–-]\s*[A-ZĐ]|số\s*:\s*[\d.…_/\s]*$", re.IGNORECASE)
_MARK = re.compile(
    r"(?P<khan>hỏa tốc|hoả tốc|thượng khẩn|khẩn)|(?P<mat>tuyệt mật|tối mật|mật)"
    r"|(?P<luu>lưu hành nội bộ|xem xong trả lại)|(?P<thao>(?:bản\s+)?dự thảo(?:\s+.{0,20})?)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:địa\s+chỉ|điện\s+thoại|đt|số\s+\d+[a-zA-Z]?(?:/\d+)*,?\s+(?:đường|phố|ngõ|quốc\s+lộ|tổ|thôn|ấp|khu))(?!\w)",
    re.IGNORECASE,
)


@attrs.frozen
class Title:
    """Where the name of the kind stands; ``subject``: the subject follows on the same line, from this place on."""

    at: int
    kind: str = "kế hoạch"
    subject: int = 0
    sure: bool = True
    decision: int = -1

    def begun(self, lines: Sequence[Line]) -> bool:
        """Whether the subject has surely begun on its line: ``KẾ HOẠCH HOẠT ĐỘNG`` says as yet too little."""
        words = lines[self.at].text[self.subject :] if self.subject else ""
        return len(words.split()) > 4 or (bool(words) and not is_known_title(words))

    @property
    def after(self) -> int:
        """The first line below it."""
        return self.at + 1

    def roles(self, lines: Sequence[Line]) -> list[Role]:
        """The roles of its line."""
        line = lines[self.at]
        if not self.subject:
            return [Role("ten_loai", line, sure=self.sure)]
        return [
            Role("ten_loai", line.part(0, self.subject), sure=self.sure),
            Role("trich_yeu", line.part(self.subject), sure=self.sure),
        ]


_TOGETHER = re.compile(r"(?:KẾ HOẠCH|Kế hoạch)\s*[:.]?\s+(?=\S)")


def find_title(lines: Sequence[Line]) -> Title | None:
    """The line that names the kind: ``KẾ HOẠCH`` alone, else ``KẾ HOẠCH …`` with its subject on one line."""
    other = None
    for at, line in enumerate(lines):
        if len(line.text) > 24:
            continue
        kind = kind_alone(line.text.strip(" :.*#"))
        if kind == "kế hoạch" and not (line.text[0].islower()):
            return Title(at, decision=other.at if other and other.kind == "quyết định" else -1)
        if kind and other is None and line.text == line.text.upper():
            other = Title(at, kind)
    for at, line in enumerate(lines[:40]):
        match = _TOGETHER.match(line.text)
        if (
            match
            and len(line.text) < 400
            and (line.text == line.text.upper() or line.bold or line.text[:8] == "KẾ HOẠCH")
        ):
            return Title(at, subject=match.end(), sure=False)
    return other


def heading_roles(lines: Sequence[Line]) -> list[Role]:
    """The roles of the lines above the name of the kind, two columns printed on one line parted."""
    out: list[Role] = []
    for line in _parted(lines):
        text = line.text
        if RULE.match(text):
            continue
        if QUOC_HIEU.search(text) or DANG.match(text) or _of_the_right(text, line):
            out.append(Role("quoc_hieu", line))
        elif TIEU_NGU.search(text):
            out.append(Role("tieu_ngu", line))
        elif is_date_line(text):
            out.append(Role("dia_danh", line))
        elif is_mark(text):
            out.append(Role("dau", line))
        elif is_address(text):
            out.append(Role("dia_chi", line))
        elif _NUMBER_START.match(text) or NUMBER.match(text):
            out.append(Role("so", line))
        else:
            _agency(out, line)
    return _parents(_once(out))


def is_mark(text: str) -> bool:
    """Whether a line is a mark alone: secrecy, urgency, circulation, draft."""
    return _MARK.fullmatch(text.strip("()[] *")) is not None


def is_address(text: str) -> bool:
    """Whether a line begins as the address of an agency does."""
    return _ADDRESS.match(text) is not None


def _once(roles: list[Role]) -> list[Role]:
    """A second number or day is nobody knows what."""
    seen: set[str] = set()
    out = []
    for role in roles:
        twice = role.name in seen and role.name in ("so", "dia_danh")
        seen.add(role.name)
        out.append(attrs.evolve(role, name="khac", sure=False) if twice else role)
    return out


_LEVELS = frozenset(("tinh", "thanh", "pho", "xa", "phuong", "huyen", "quan", "thi", "tran", "dac", "khu"))
"""Words of a place's name that are often typed small."""


def is_date_line(text: str) -> bool:
    """Whether a line is a place and a day (``Hà Nội, ngày … tháng … năm …``), and nothing else."""
    match = _DATE.search(text) if len(text) < 90 else None
    if match is None:
        return False
    place = text[: match.start()].strip(" .…_[]:")
    if place.startswith("thiếu"):  # a gap of our own: [thiếu: địa danh]
        return True
    words = place.split()
    return len(words) < 9 and all(word[0].isupper() or not word[0].isalpha() or fold(word) in _LEVELS for word in words)


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        for piece in _pieces(line):
            if piece.text:
                yield piece


def _pieces(line: Line) -> Iterator[Line]:
    """The parts of a line that holds two columns: at ``|``, at Quốc hiệu, at tiêu ngữ, between number and place."""
    text = line.text
    if "|" in text:
        at = 0
        for part in text.split("|"):
            yield from _pieces(line.part(at, at + len(part)))
            at += len(part) + 1
        return
    for pattern in (QUOC_HIEU, TIEU_NGU):
        match = pattern.search(text)
        if match and (match.start() > 0 or match.end() < len(text)):
            for start, end in ((0, match.start()), match.span(), (match.end(), len(text))):
                if text[start:end].strip():
                    yield line.part(start, end)
            return
    if _NUMBER_START.match(text) and (match := _DATE.search(text)):
        cut = _place_start(text, match.start())
        yield line.part(0, cut)
        yield line.part(cut)
        return
    yield line


_SYMBOL_END = re.compile(r"số\s*:?\s*[\d.…_\s]*[a-zđ]?\s*[/–-]\s*[A-ZĐ][A-ZĐa-z0-9&./–-]*\s*", re.IGNORECASE)


def _place_start(text: str, before: int) -> int:
    """Where the place begins behind a number on the same line: after the symbol, which holds no blank."""
    match = _SYMBOL_END.match(text)
    return match.end() if match and match.end() <= before else before


_LONGEST_NAME = 150


def _agency(out: list[Role], line: Line) -> None:
    """A line of the agency's column: a name, or the rest of the name above it; a sentence is none."""
    no_name = line.text.endswith((".", ";", ":", "ngày")) or not any(c.isalpha() for c in line.text)
    if len(line.text) > _LONGEST_NAME or no_name:
        out.append(Role("khac", line, sure=False))
        return
    index = next((i for i in range(len(out) - 1, -1, -1) if out[i].line.column == line.column), -1)
    last = out[index] if index >= 0 else None
    short = last is not None and len(last.line.text) + len(line.text) < _LONGEST_NAME
    if last and short and last.name == "co_quan" and not _begins_name(last.line.text, line.text):
        words = attrs.evolve(last.line, text=f"{last.line.text} {line.text}", runs=())
        out[index] = attrs.evolve(last, line=words)
        return
    sure = is_agency(line.text) or line.column > 0
    out.append(Role("co_quan" if sure or line.text == line.text.upper() else "khac", line, sure=sure))


_BARE = frozenset(
    "uy_ban_nhan_dan ubnd hoi_dong_nhan_dan hdnd dang_bo dang_uy ban_chap_hanh ban_thuong_vu lien_doan_lao_dong".split()  # noqa: SIM905
)
"""Names that a place completes on the next line."""


def _begins_name(before: str, text: str) -> bool:
    """Whether a line begins a name of its own; ``ỦY BAN NHÂN DÂN`` goes on with ``TỈNH …``."""
    if is_place(text) and fold(before) in _BARE:
        return False
    if re.search(r"(?:,|\bVÀ|\bvà|\b(?i:môi)|-|&)$", before):
        return False
    return is_agency(text) or is_place(text)


def _parents(roles: list[Role]) -> list[Role]:
    """Of two names the first is the body above; more than three are no names."""
    names = [i for i, role in enumerate(roles) if role.name == "co_quan"]
    for i in names[:-3]:
        roles[i] = attrs.evolve(roles[i], name="khac", sure=False)
    for i in names[-3:-1]:
        roles[i] = attrs.evolve(roles[i], name="chu_quan")
    return roles


def _of_the_right(text: str, line: Line) -> bool:
    """Whether a line is the Youth Union's in the place of Quốc hiệu; on the left it is the body above the issuer."""
    return line.column > 1 and DOAN.match(text) is not None
