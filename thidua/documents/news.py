"""A news item about a plan: what it states of the plan; its journalist signs nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import attrs

from thidua.documents.account import Account
from thidua.documents.frame import number_of
from thidua.documents.items import NONE, Item
from thidua.documents.marks import text_of
from thidua.documents.sections import Body, Section
from thidua.documents.typed import time_of
from thidua.errors import PlanError
from thidua.grammar.bodies import is_agency
from thidua.grammar.instruments import parse_citation
from thidua.grammar.people import is_name
from thidua.grammar.signs import DASH, parse_sign
from thidua.grammar.titles import is_known_title, part_of
from thidua.grammar.units import subjects_of
from thidua.model import CoQuan, KeHoach, Ngay, NguoiKy
from thidua.recognise.lines import Line, flat
from thidua.recognise.role import Role, Roles
from thidua.recognise.wraps import regroup
from thidua.sheet import Sheet

_TOLD = re.compile(
    r"(?P<before>[^.;\n]{0,200}?)(?P<verb>(?:đã|vừa)\s+(?:ký\s+)?(?:ban\s+hành|ký|triển\s+khai|xây\s+dựng))\s+(?P<cited>[Kk]ế\s+hoạch(?:\s+số)?)"
)
_SPEAKS = re.compile(
    r"theo\s+đó|kế\s+hoạch\s+(?:cũng|đã|nêu|còn)\s|vừa\s+qua|kế\s+hoạch\s+(?:xác\s+định|yêu\s+cầu|đề\s+ra)",
    re.IGNORECASE,
)
_CHROME = re.compile(
    r"tác\s+giả|nguồn\s*:|tin\s*(?:,\s*bài|,\s*ảnh|bài)?\s*:|ảnh\s*:|bài\s*:|click|tổng\s+số\s+điểm|ý\s+kiến\s+bạn\s+đọc|lượt\s+xem"
    r"|chia\s+sẻ|bình\s+luận|in\s+trang|gửi\s+email|thời\s+gian\s+chờ|bạn\s+đã|bấm\s+vào|quay\s+lại|đăng\s+nhập"
    r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*[,-]|cập\s+nhật|ngày\s+đăng|đăng\s+(?:lúc|ngày)",
    re.IGNORECASE,
)
_THEME = re.compile(
    r"(?P<title>chủ\s+đề(?:\s+năm\s+\d{4})?)\s*(?:là|:)?\s*[“\"](?P<words>[^”\"\n]{5,400})[”\"]", re.IGNORECASE
)
_TELLS = re.compile(
    r".{0,120}?(?:các|những|một\s+số)?\s*(?P<title>(?:nội\s+dung|chỉ\s+tiêu|tiêu\s+chí|mục\s+tiêu|nhiệm\s+vụ|yêu\s+cầu)[^.:;]{0,60}):"
    r"(?:\s+(?P<list>[^.;:]{2,200}(?:;[^.;:]{2,200})+\.?))?$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?…])\s+(?=[A-ZĐÀ-Ỹ“])")
_SHORT = re.compile(r"(?:^|\s)(?:[A-ZĐ][\w/]{0,3}|Th\.?S|St|tr)\.$")  # TP. Hòa An is no end of a sentence
_WHEN = re.compile(
    r"(?:theo\s+đó,?\s+)?(?:thời\s+(?:gian|hạn)|(?:phong\s+trào|đợt|kế\s+hoạch|cuộc|hội\s+thi)[^.;:]{0,80}?\s"
    r"(?:diễn\s+ra|kéo\s+dài|bắt\s+đầu|được\s+(?:thực\s+hiện|triển\s+khai|phát\s+động|tổ\s+chức)|thực\s+hiện))(?!\w)",
    re.IGNORECASE,
)
_TARGET = re.compile(r"(?:theo\s+đó,?\s+)?(?:phấn\s+đấu|chỉ\s+tiêu|mục\s+tiêu)(?!\w)", re.IGNORECASE)
_ASSIGNS = re.compile(
    r"(?:Giao|Phân công|Đề nghị|Yêu cầu)\s"
    r"|.{0,120}?\s(?:có trách nhiệm|chủ trì|(?:là|làm)\s+(?:đơn vị\s+)?đầu mối)(?!\w)"
)
_PURPOSE = re.compile(r"[^.;:]{0,80}?(?<!\w)nhằm\s", re.IGNORECASE)
_SAYS = re.compile(
    r"(?:theo\s+)?(?:ông|bà|đồng\s+chí)\s+(?-i:[A-ZĐÀ-Ỹ])[^.;:]{0,120}?(?<!\w)(?:cho\s+(?:biết|hay)|chia\s+sẻ|nhấn\s+mạnh|khẳng\s+định)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:các\s+)?(?:tin|bài)(?:\s+viết)?\s+(?:liên\s+quan|khác|mới(?:\s+(?:hơn|nhất))?|cũ\s+hơn|đã\s+đưa)\s*:?|xem\s+thêm\s*:?",
    re.IGNORECASE,
)
_POST = re.compile(
    r"(?:đồng\s+chí\s+)?(?P<post>(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|hiệu\s+trưởng|bộ\s+trưởng|chi\s+cục\s+trưởng|trưởng\s+ban))\s+(?P<body>.+)$",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"ngày\s+(?P<day>\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})", re.IGNORECASE
)
_ABOUT = re.compile(r"^(?:về\s+việc|về|v/v|vv)\s+(?:kế\s+hoạch\s+)?", re.IGNORECASE)


def is_news(roles: Roles, sheet: Sheet) -> bool:
    """Whether a document tells of a plan and is none: no name of the kind above it, words of one who tells."""
    if any(role.name in ("noi_nhan", "tu_noi_nhan", "so", "quoc_hieu", "can_cu") for role in roles.parts):
        return False
    if any(role.name == "ten_loai" and role.sure for role in roles.parts):
        return False
    text = "\n".join(role.line.text for role in roles.parts[:40])
    return _TOLD.search(text) is not None and (_SPEAKS.search(text) is not None or _CHROME.search(text) is not None)


def read_news(sheet: Sheet, account: Account) -> KeHoach:
    """The plan that a news item tells of: number, day, subject, parts; the rest of the page is left out."""
    lines = flat(sheet)
    if sheet.format != "docx":
        lines, _ = regroup(lines, printed=sheet.format == "pdf")
    account.say("doc-111", "cảnh báo", "đây là tin bài về một kế hoạch, không phải bản kế hoạch",
                "chỉ lấy những gì tin nêu; xin bản chính nếu cần đầy đủ")  # fmt: skip
    kept = _without_chrome(lines, account)
    values = _told(kept, account)
    body = _body(kept, account)
    values |= body.values
    if body.own:
        values["muc_khac"] = tuple(body.own)
    return KeHoach(**values, bo_cuc=tuple(body.layout))


def _without_chrome(lines: Sequence[Line], account: Account) -> list[Line]:
    """The lines without those of the page around the item, and without its author."""
    out: list[Line] = []
    last = max((i for i, line in enumerate(lines) if len(line.text) > 100), default=len(lines))
    aside = next((at for at, line in enumerate(lines) if _ASIDE.fullmatch(line.text)), len(lines))
    for at, line in enumerate(lines):
        text = line.text
        author = at > last and (is_name(text) or re.fullmatch(r"[^\W\d_]{1,3}\.\s?[^\W\d_]+", text))
        if (len(text) < 160 and _CHROME.search(text) and not _TOLD.search(text)) or author or at >= aside:
            why = "tên người viết tin, không phải người ký" if author else "chữ của trang tin"
            account.say("doc-203", "ghi chú", f"bỏ: {why}", place=line.where, words=text)
            continue
        out.append(line)
    return out


def _told(lines: Sequence[Line], account: Account) -> dict[str, Any]:
    """Number, day, subject, agency and post, from the sentence that tells of the signing."""
    said = "\n".join(line.text for line in lines)
    for line in lines:
        match = _TOLD.search(line.text)
        if match is None:
            continue
        cited = parse_citation(line.text[match.start("cited") :])
        values: dict[str, Any] = {}
        symbol = ""
        if cited.so:
            number, symbol = number_of(f"Số {cited.so}")
            values["so"] = number
        subject = _ABOUT.sub("", cited.ve or "").strip().rstrip(".")
        if subject:
            values["trich_yeu"] = subject[:1].upper() + subject[1:]
        before = match["before"]
        day = _DAY.search(before) if match["verb"].endswith(("ký", "hành")) else None
        when = day["day"] if day else str(cited.ngay or "")
        if when:
            values |= _day(when)
        elif year := re.search(r"năm\s+(20\d{2})", subject):
            values["ngay"] = Ngay(int(year[1]))
            account.inferred("ngày", year[1], "suy từ trích yếu")
        values |= _who(before, symbol, said)
        account.say("doc-101", "ghi chú", "số, ngày, trích yếu, cơ quan: có thể", place=line.where, words=match.group())
        return values
    return {}


def _day(when: str) -> dict[str, Any]:
    try:
        return {"ngay": Ngay.parse(re.sub(r"\s*/\s*", "/", when))}
    except PlanError:
        return {}


def _who(before: str, symbol: str, said: str) -> dict[str, Any]:
    """The agency, by its name before the verb, and the post of who signed."""
    clause = before.rpartition(",")[2].strip()
    values: dict[str, Any] = {}
    post = _POST.match(clause)
    if post:
        words = post["post"]
        values["nguoi_ky"] = NguoiKy(chuc_vu=words[:1].upper() + words[1:])
        clause = post["body"].strip()
    short = symbol.partition("-")[2]
    name = _whole(clause, short, said) if is_agency(clause) and len(clause) < 120 else ""
    if name:
        agency = CoQuan(ten=name)
        given = short and "-" not in short and agency.viet_tat != short
        values["co_quan"] = agency.evolve(viet_tat=short) if given else agency
    if symbol and not (name and short and "-" not in short):
        values["ky_hieu"] = symbol
    return values


def _whole(name: str, short: str, said: str) -> str:
    """A name that lost its end, by the abbreviation in the number: ``Sở Nội`` of ``SNV`` is ``Sở Nội vụ``."""
    if not short or _initials(name) == short:
        return name
    for match in re.finditer(rf"{re.escape(name)}((?:\s+[^\W\d_]+){{1,4}})", said):
        words = match[1].split()
        for count in range(1, len(words) + 1):
            longer = " ".join([name, *words[:count]])
            if _initials(longer) == short:
                return longer
    return name


def _initials(name: str) -> str:
    return "".join(word[0].upper() for word in name.split() if word.lower() != "và")


def _body(lines: Sequence[Line], account: Account) -> Body:
    """The parts that the item tells: those under titles, and what stands where it tells of them."""
    telling = _Telling(account)
    for line in lines[1:]:
        telling.read(line)
    body = Body()
    for title, items in telling.sections.values():
        if items:
            section = Section(title, items, items[0].role)
            body.add(section)
            account.section(section, sure=False)
    return body


@attrs.define
class _Telling:
    """One reading of what an item tells: ``sections`` in order, each title once; ``told``: it has said which plan;
    ``open``: the section that goes on.
    """

    account: Account
    sections: dict[str, tuple[str, list[Item]]] = attrs.field(factory=dict)
    told: bool = False
    open: str = ""

    def read(self, line: Line) -> None:
        """Gives one line its place."""
        if not self.told and (theme := _THEME.search(line.text)):
            self._begin(theme["title"])
            self._add(line, theme["words"])
        if not self.told and _TOLD.search(line.text):
            self.told, self.open = True, ""
            for sentence in _sentences(text_of(line)):
                if not _TOLD.search(sentence):
                    self._stated(line, sentence)
            return
        sign = parse_sign(line.text)
        words = re.sub(r"\s*\./\.$", ".", text_of(line.part(sign.end)) if sign else text_of(line))
        if sign:
            if not self.open:
                self._begin("Nội dung")
            self._add(line, words, "gạch" if sign.kind == DASH else NONE)
            return
        told: list[str] = []
        for sentence in _sentences(words):
            if _states(sentence):
                self._tell(line, told)
                told = []
                self._stated(line, sentence)
            else:
                told.append(sentence)
        self._tell(line, told)

    def _tell(self, line: Line, sentences: Sequence[str]) -> None:
        """Gives sentences that state nothing by themselves the section that they speak of, else that which is open."""
        if words := self._titled(line, " ".join(sentences)):
            self._add(line, words)

    def _stated(self, line: Line, sentence: str) -> None:
        """Gives a sentence that states a time, a target or a task its part, whatever section is open."""
        if _SAYS.match(sentence):
            why = "lời người được hỏi, không phải chữ của kế hoạch"
            self.account.say("doc-203", "ghi chú", f"bỏ: {why}", place=line.where, words=sentence)
        elif title := _part_told(sentence):
            self._into(title)[1].append(Item(NONE, text=sentence, role=Role("y", line)))

    def _titled(self, line: Line, words: str) -> str:
        """Begins the section that a paragraph names or speaks of; gives what of it is no title."""
        if not words:
            return ""
        head, _, rest = words.partition(":")
        if len(head) < 90 and is_known_title(head) and part_of(head):
            self._begin(head.strip())
            return rest.strip()
        if tells := _TELLS.match(words):
            self._begin(tells["title"].strip())
            for item in (tells["list"] or "").split(";"):
                if item.strip():
                    self._add(line, item.strip()[:1].upper() + item.strip()[1:], "gạch")
            return ""
        if _SPEAKS.search(words[:60]):
            self._begin("Mục đích" if _PURPOSE.match(words) else "Yêu cầu")
        elif not self.open:
            self._begin("Mục đích" if words.startswith("Nhằm") else "Nội dung")
        return words

    def _begin(self, title: str) -> None:
        self.open = title.casefold()
        self.sections.setdefault(self.open, (title[:1].upper() + title[1:], []))

    def _into(self, title: str) -> tuple[str, list[Item]]:
        """The section of a part: one that the item has named, else one of the part's own title."""
        part = part_of(title)
        same = (section for section in self.sections.values() if part_of(section[0]) == part)
        return next(same, None) or self.sections.setdefault(title.casefold(), (title, []))

    def _add(self, line: Line, words: str, numbering: str = NONE) -> None:
        self.sections[self.open][1].append(Item(numbering, text=words, role=Role("y", line)))


def _sentences(text: str) -> list[str]:
    """The sentences of a paragraph.

    >>> _sentences("Phấn đấu đạt 90%. Giao TP. Hòa An theo dõi.")
    ['Phấn đấu đạt 90%.', 'Giao TP. Hòa An theo dõi.']
    """
    out: list[str] = []
    for piece in _STOP.split(text):
        if out and _SHORT.search(out[-1][-8:]):
            out[-1] += f" {piece}"
        else:
            out.append(piece)
    return out


def _states(sentence: str) -> bool:
    """Whether a sentence has a place of its own; one that ends in a colon begins a list."""
    return not sentence.endswith(":") and (_SAYS.match(sentence) is not None or bool(_part_told(sentence)))


def _part_told(sentence: str) -> str:
    """The title of the part that a sentence states something of; empty where it only tells."""
    if _WHEN.match(sentence):
        time = time_of([Item(NONE, text=sentence)], ())
        if time.bat_dau or time.ket_thuc:
            return "Thời gian thực hiện"
    if _TARGET.match(sentence) and any(letter.isdigit() for letter in sentence):
        return "Chỉ tiêu"
    if _ASSIGNS.match(sentence) and subjects_of(sentence):
        return "Tổ chức thực hiện"
    return ""
