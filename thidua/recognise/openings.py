"""The roles between the name of the kind and the first section: subject, căn cứ, issuing clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from thidua.grammar.appendices import is_attached
from thidua.grammar.bodies import is_agency
from thidua.grammar.letterheads import RULE
from thidua.grammar.signs import DASH, parse_sign
from thidua.grammar.titles import is_known_title
from thidua.recognise.headings import is_mark
from thidua.recognise.lines import Line
from thidua.recognise.role import Role

LEAD = re.compile(
    r"(?:căn\s+cứ|thực\s+hiện|(?:theo|xét)\s+(?:lời\s+)?đề\s+nghị|theo\s+(?=[A-ZĐ])|tiếp\s+tục\s+(?:triển\s+khai\s+)?thực\s+hiện"
    r"|triển\s+khai|hưởng\s+ứng|trên\s+cơ\s+sở|quán\s+triệt|thi\s+hành|chấp\s+hành|được\s+sự\s+(?:đồng\s+ý|nhất\s+trí)|thừa\s+lệnh)"
    r"(?=[\s:,])",
    re.IGNORECASE,
)
"""What a căn cứ begins with."""
_ISSUES = re.compile(
    r"(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|lập|phát\s+động|tổ\s+chức|thực\s+hiện|thông\s+báo)(?:\s+và\s+\w+(?:\s+\w+)?)?"
    r"\s+(?:bản\s+)?(?:kế\s+hoạch|phong\s+trào|đợt\s+thi\s+đua|hội\s+thi|cuộc\s+thi)",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(r"(?:như\s+sau|sau\s+đây|nội\s+dung\s+sau|sau)\s*[:.…]*$|:\s*$", re.IGNORECASE)
_JOINT = re.compile(r"[;.,]\s+(?=[^\W\d_])")
_CITED = re.compile(
    r"(?:luật|nghị\s+(?:định|quyết)|quyết\s+định|thông\s+(?:tư|báo)|chỉ\s+thị|kế\s+hoạch|công\s+văn|văn\s+bản|hướng\s+dẫn"
    r"|chương\s+trình|kết\s+luận|tờ\s+trình|đề\s+án|báo\s+cáo)\s+(?:liên\s+tịch\s+)?(?:số\s|\d)",
    re.IGNORECASE,
)
"""One more instrument behind a lead word that is said once."""
_OF_SUBJECT = re.compile(
    r"\([^()]{1,120}\)|(?:năm\s+học|năm|giai\s+đoạn|nhiệm\s+kỳ)\s+\d{4}(?:\s*[-–—]\s*\d{4})?", re.IGNORECASE
)
"""A line that a subject has below it: a bracket, a school year, a period."""
_HANGS = re.compile(
    r"(?<!\w)(?:chào\s+mừng|kỷ\s+niệm|hưởng\s+ứng|thực\s+hiện|về|và|của|cho|với|trong|tại|năm|giai\s+đoạn|các|theo|đến|từ)$"
    r"|[,–-]$",
    re.IGNORECASE,
)
"""What no subject ends with."""
_LONGEST_REST = 100
_BASIS = re.compile(r"căn\s+cứ\s|(?:theo|xét)\s+đề\s+nghị\s", re.IGNORECASE)


def subject_roles(lines: Sequence[Line], start: int, end: int, *, wanted: bool, begun: bool = False) -> list[Role]:
    """The subject below the name of the kind, over as many lines as it was printed on, and ``(Kèm theo …)``;
    ``begun``: it began on the line of the name.
    """
    out: list[Role] = []
    for at in range(start, end):
        line = lines[at]
        if line.table or (out and RULE.match(line.text)):
            if not line.table:
                out.append(Role("ke", line))
                continue
            break
        if is_attached(line.text):
            out.append(Role("kem_theo", line))
            continue
        if out and out[-1].name == "kem_theo":
            if out[-1].line.text.endswith(")") or len(line.text) > 150:
                break
            out.append(Role("kem_theo", line))  # a bracket that is printed on two lines
            continue
        if (
            not wanted
            or ((out or begun) and not (_goes_on(lines[at - 1], line) or _is_rest(lines, at, end)))
            or _opens(line, first=not out and not begun)
            or len(line.text) > 600
        ):
            break
        out.append(Role("trich_yeu", line))
    return out


def _opens(line: Line, *, first: bool) -> bool:
    """Whether a line opens the text, or a section of it; ``first``: it stands right below the name of the kind."""
    if line.text.endswith((":", ";")) or _issuing_at(line.text) is not None:
        return True
    sign = parse_sign(line.text)
    if sign and sign.kind != "cong" and not line.text.startswith(('"', "“")):
        return True
    lead = LEAD.match(line.text)
    if lead is None or line.bold:
        return False
    return (
        line.text.endswith(".")
        if first and not _BASIS.match(line.text)
        else len(line.text) > 60 or line.text.endswith(".")
    )


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a second line belongs to the subject: centred or bold as the first, or printed right below it."""
    indents = [len(one.source.text) - len(one.source.text.lstrip()) for one in (before, line)]
    if min(indents) > 8 and not line.blank:  # centred, in a text as it was printed
        return True
    if line.source.level != before.source.level or (not line.text.isupper() and _is_heading(line)):
        return False
    if before.source.align == "center" or before.bold:
        return line.source.align == before.source.align and line.bold == before.bold
    if before.text.isupper() and (line.text.isupper() or line.text.startswith(("Về ", "V/v "))):
        return not line.blank and not is_known_title(line.text)
    return not line.blank and line.text[:1].islower()


def _is_rest(lines: Sequence[Line], at: int, end: int) -> bool:
    """Whether a line is surely the rest of the subject above it: a bracket or a period, be it behind an empty line, or
    what stands between words that hang and the first căn cứ.
    """
    before, line = lines[at - 1], lines[at]
    if RULE.match(before.text) or RULE.match(line.text):
        return False
    if _OF_SUBJECT.fullmatch(line.text):
        return not is_mark(line.text)
    if line.blank or len(line.text) > _LONGEST_REST or line.text.endswith((".", ":", ";", ",")):
        return False
    if _is_heading(line) or line.text.lower().startswith("kính gửi"):
        return False
    below = lines[at + 1] if at + 1 < end else None
    led = below is not None and (RULE.match(below.text) is not None or _BASIS.match(below.text) is not None)
    return _HANGS.search(before.text) is not None or led


def opening_roles(lines: Sequence[Line], start: int, end: int) -> tuple[list[Role], int]:
    """The căn cứ and the issuing clause, and the line after them."""
    out: list[Role] = []
    at = start
    narrative = False
    listed = False
    while at < end:
        line = lines[at]
        if line.table:
            break
        text = line.text
        if RULE.match(text):
            at += 1
            continue
        sign = parse_sign(text)
        if sign and not (listed and sign.kind == DASH) and not (sign.kind == DASH and LEAD.match(text[sign.end :])):
            break
        led = re.fullmatch(r"(?:các\s+)?căn\s+cứ\s*:", text, re.IGNORECASE)
        if not sign and not led and _is_heading(line):
            break
        words = line.part(sign.end) if sign else line
        if led:
            listed = True
            out.append(Role("can_cu_dan", line))
        elif _is_basis(words.text) if narrative else LEAD.match(words.text) or (sign and listed) or _cites(out, words):
            pieces = split_opening(words)
            out += pieces
            narrative = narrative or pieces[-1].name == "mo_dau"
        else:
            if narrative and not _continues(out, line):
                break
            narrative = True
            out.append(Role("mo_dau", line, sure=_FOLLOWS.search(text) is not None))
        at += 1
        if out and out[-1].name == "mo_dau" and _FOLLOWS.search(out[-1].text):
            break
    if not any(role.name == "can_cu" for role in out):
        out = [attrs.evolve(role, name="mo_dau") if role.name == "can_cu_dan" else role for role in out]
    return out, at


def _is_basis(text: str) -> bool:
    """Whether a paragraph behind one that tells how things stand is a căn cứ for sure, or holds one."""
    if _BASIS.match(text):
        return text.endswith((";", ",", "."))
    return LEAD.match(text) is not None and bool(_issuing_at(text))


def _cites(out: Sequence[Role], line: Line) -> bool:
    """Whether a line is one more instrument of the căn cứ above it, whose lead word holds for both."""
    return (
        bool(out)
        and out[-1].name == "can_cu"
        and out[-1].line.text.endswith((";", ","))
        and line.text.endswith((";", ",", "."))
        and _CITED.match(line.text) is not None
    )


def _continues(out: list[Role], line: Line) -> bool:
    """Whether paragraphs before the first section still introduce it, and are no body of their own."""
    return sum(role.name == "mo_dau" for role in out) < 6 and len(line.text) < 2500


def _is_heading(line: Line) -> bool:
    return (
        any(map(str.isalpha, line.text))
        and is_known_title(line.text.rstrip(":"))
        and (line.bold or line.source.level > 0 or len(line.text) < 60)
    )


def split_opening(line: Line) -> list[Role]:
    """One paragraph as its căn cứ and its issuing clause (``Thực hiện …; Căn cứ …. Sở X ban hành … như sau:``)."""
    clause = _issuing_at(line.text)
    body = line.text if clause is None else line.text[:clause]
    cuts = [0]
    for match in re.finditer(r"[;.,]\s+", body):
        lead = LEAD.match(body, match.end())
        if lead and (match.group()[0] != "," or body[match.end()].isupper()) and body[match.end()].isupper():
            cuts.append(match.end())
    out = [
        Role("can_cu", line.part(first, last))
        for first, last in zip(cuts, [*cuts[1:], len(body)], strict=True)
        if line.text[first:last].strip()
    ]
    if clause is not None:
        out.append(Role("mo_dau", line.part(clause)))
    return out


def _issuing_at(text: str) -> int | None:
    """Where the issuing clause begins in a paragraph; 0 when it is all of it, ``None`` when there is none."""
    if not _FOLLOWS.search(text[-60:]):
        return None
    for match in _JOINT.finditer(text):
        begin = match.end()
        rest = text[begin : begin + 400]
        if LEAD.match(rest) or _CITED.match(rest):
            continue
        verb = _ISSUES.search(rest[:300])
        named = text[match.start()] != "," and text[begin].isupper()
        if verb and not re.search(r"[;:]", rest[: verb.start()]) and (named or _issuer(rest)):
            return begin
    verb = _ISSUES.search(text[:300])
    return 0 if verb and not LEAD.match(text) else None


def _issuer(text: str) -> bool:
    return is_agency(text) or text.lower().startswith(
        ("nay ", "nay,", "tôi", "chúng tôi", "cơ quan", "đơn vị", "giám đốc", "hiệu trưởng", "nhà trường")
    )
