"""Typed values that sentences say: units and their tasks, targets, first and last days, reviews, deadlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from thidua.documents.items import Item
from thidua.errors import PlanError
from thidua.grammar.deadlines import deadline_of, reviews_of, span_of
from thidua.grammar.words import SECTOR_WORDS, is_agency, is_place
from thidua.model import ChiTieu, Muc, NhiemVu, ThoiGian

_OF_TIME = re.compile(
    r"thời|tiến độ|lộ trình|từ|đợt|giai đoạn|thực hiện|triển khai|tổ chức|diễn ra|phong trào|thi đua|cả", re.IGNORECASE
)
"""Words of a label whose dates are those of the whole plan; any other is one event of it (``Cấp tổ:``)."""
_MOODS = re.compile(r"(?:Giao|Yêu cầu|Đề nghị|Mời|Phân công|Kính mời|Kính đề nghị)\s+(?:(?:cho|các đồng chí)\s+)?")
_UNIT = re.compile(
    r"(?:[Cc]ác\s+)?(?:[Tt]hủ trưởng|[Ll]ãnh đạo|[Tt]rưởng|[Pp]hó|[Gg]iám đốc|[Cc]hủ tịch|[Hh]iệu trưởng|[Cc]án bộ|"
    r"[Cc]ông chức|[Gg]iáo viên|[Nn]hân viên|[Tt]ổ(?!\s+chức)|[Đđ]ơn vị|[Cc]ơ quan|[Đđ]ịa phương|[Cc]á nhân|[Tt]ập thể|"
    r"[Đđ]oàn viên|[Cc]ông đoàn|[Kk]hoa|[Ll]ớp|[Bb]ộ phận)(?!\w)"
)
_VERBS = re.compile(
    r"\s(?:có trách nhiệm|chịu trách nhiệm|chủ trì|tổ chức|triển khai|phối hợp|hướng dẫn|theo dõi|đôn đốc|tham mưu|"
    r"tổng hợp|kiểm tra|giám sát|thực hiện|xây dựng|quán triệt|phổ biến|căn cứ|báo cáo|đăng ký|bố trí|cân đối|đảm bảo|"
    r"bảo đảm|chỉ đạo|tuyên truyền|gửi|lập|rà soát|phân công|đưa tin|vận động|là đầu mối|làm đầu mối|là đơn vị|"
    r"định hướng|trực tiếp|huy động|niêm yết|tạo điều kiện|giải quyết|tiến hành|phát động|hưởng ứng|đẩy mạnh|"
    r"tăng cường|nghiêm túc|tích cực|chủ động|kịp thời|khẩn trương|thường xuyên|cần|phải|cử|chọn|phụ trách|tham gia|"
    r"thành lập|hoàn thành|nộp|cung cấp|hỗ trợ|tiếp tục|thẩm định|chuẩn bị|duy trì|đề xuất|cập nhật|công khai|"
    r"thông báo|lựa chọn|bình xét|trình|ban hành|vận dụng|sử dụng|quản lý|tiếp nhận|phát hiện|nhắc|giúp)(?!\w)"
)
_NO_END = re.compile(r"(?:,|(?:^|\s)(?:và|các|được|của|cho|với|cùng|những|công tác|việc|bộ phận))$", re.IGNORECASE)
"""What stands before a word that is no verb there: ``các tổ chức``, ``được kiểm tra``."""
_STOPS = re.compile(
    r"\s(?:không|chưa|khi|thì|nếu|là|sẽ|đã|đang|nào|bị|mà|có(?!\s+liên quan)|vẫn|cũng|còn|được|do|để|nhằm|"
    r"trong(?=\s+(?:ngày|tuần|tháng|quý|năm|thời|khi|quá)))(?!\w)"
)
_CONDITIONAL = re.compile(r"\s(?:không|chưa|nếu|nào|bị|mà|được)(?!\w)")
"""Where it stands behind units of a kind, it is of some of them that the sentence speaks."""
_BARE = (
    "Đơn vị",
    "Cơ quan",
    "Ban",
    "Đoàn",
    "Tổ",
    "Hội",
    "Hội đồng",
    "Ủy ban",
    "Bộ phận",
    "Đội",
    "Cụm",
    "Khối",
    "Các tổ",
    "Các ban",
    "Các đoàn",
)
"""No names by themselves: with the word behind them they are one (``Ban tổ chức``, ``Đoàn kiểm tra``)."""
_PASSIVE = re.compile(r"\s(?:được|bị)\s+(?:kiểm tra|thanh tra|giám sát|phân công|giao|chọn|thụ hưởng|khen thưởng)$")
_NAMING = (
    "thuộc trực liên quan có tỉnh thành phố thị xã trấn phường đặc khu quận huyện thôn bản ấp sở phòng ban ngành đơn "
    "vị tổ chức địa phương chính trị doanh nghiệp đoàn thể các những cấp bàn trên tập cá nhân chủ nhiệm trưởng phó "
    "báo chí viên hội học phụ huynh công người khối lớp chi bộ trường mầm non tiểu trung cơ phổ thông toàn mọi từng "
    "mỗi đại diện bí thư tịch giám đốc hiệu thủ lãnh đạo văn ủy uỷ đồng kế toán giáo vụ giảng bệnh viện trạm khoa "
    "đảng thanh niên nông nguyên liệu mặt trận quốc hợp tác ty cổ phần thi khen đội phát truyền hình trong cục vực "
    "thường nhà máy xí đài phủ cụm câu lạc"
)
_OF_UNITS = frozenset(_NAMING.split())
"""Words of names that name a kind of unit (``các đơn vị trực thuộc``), beside those of sectors and places."""
_LABEL = re.compile(
    r"(?:Các\s+)?(?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]ổ chức)\s+(?:(?:chủ trì|đầu mối|chỉ đạo|thực hiện|tổ chức|thường trực|"
    r"phụ trách|chủ quản|tham mưu)|(?P<helps>phối hợp))(?:\s+(?:thực hiện|tổ chức|tham mưu))?$"
)
_DUTY = re.compile(r"\s*(?:có trách nhiệm|chịu trách nhiệm|thực hiện|chủ trì)?\s*:?\s*$")


def target(item: Item, values: dict[str, Any]) -> Muc:
    """A target; its figure is read from its sentence by the model, its deadline here."""
    return ChiTieu(**values, **_deadline(values))


def assignment(item: Item, values: dict[str, Any]) -> Muc:
    """An assignment: a title that names units has them as data, and what stands below as their tasks."""
    title, text = values.get("tieu_de", ""), values.get("noi_dung", "")
    if label := _label_of(title, text):
        return NhiemVu(**values, **label)
    if title:
        units = units_of(title)
        if units:
            values["don_vi"] = units
            if values.get("gom"):
                values["nhiem_vu"] = values.pop("gom")
                if not text and ", ".join(units) == title:
                    del values["tieu_de"]
    elif text and (units := subjects_of(text)):
        values["don_vi"] = units
    return NhiemVu(**values, **_deadline(values), **_beside(values))


def _label_of(title: str, text: str) -> dict[str, Any]:
    """The units that stand behind ``Đơn vị chủ trì:`` or ``Đơn vị phối hợp:``; never the label."""
    head, colon, rest = (title, ":", text) if title else text[:400].replace("*", "").partition(": ")
    match = _LABEL.match(head.replace("*", "").strip(" :")) if colon and len(rest) <= 300 else None
    if match is None:
        return {}
    whole = rest.replace("*", "").strip(" .;")
    names = re.split(r"[,;]\s+|\s+và\s+(?=(?:các\s|[A-ZĐ]))", whole)
    if not all(_is_whole_unit(name) for name in names):
        names = [whole] if _is_whole_unit(whole) else []
    return {"phoi_hop" if match["helps"] else "don_vi": tuple(names)} if names else {}


def _deadline(values: dict[str, Any]) -> dict[str, Any]:
    """The deadline that a sentence surely says: one, in words that mean a deadline."""
    text = values.get("noi_dung", "")
    when = None if "\n" in text else deadline_of(text)
    return {"thoi_han": when} if when else {}


def units_of(title: str) -> tuple[str, ...]:
    """The units that a title names; none where it names something else.

    >>> units_of("Giao Văn phòng Sở"), units_of("Sở Nội vụ, Sở Tài chính"), units_of("Tiến độ thực hiện")
    (('Văn phòng Sở',), ('Sở Nội vụ', 'Sở Tài chính'), ())
    """
    plain = title.replace("*", "")
    mood = _MOODS.match(plain)
    name = plain[mood.end() :] if mood else plain
    name = re.sub(r"^Đối với\s+", "", name)
    name = _DUTY.sub("", name).strip(" :.")
    if not name or not _names_unit(name) or len(name) > 200 or _LABEL.match(name):
        return ()
    return _parted(name)


def _parted(name: str) -> tuple[str, ...]:
    """The names of a list of units; the whole where one of its parts is none."""
    pieces = [piece.strip() for piece in re.split(r"[,;]\s", name) if piece.strip()]
    if len(pieces) > 1 and all(_names_unit(piece) and piece[0].isupper() for piece in pieces):
        return tuple(pieces)
    return (name,)


def _names_unit(name: str) -> bool:
    plain = re.sub(r"^[Cc]ác\s+", "", name)
    return (is_agency(plain) and not re.match(r"(?:tổ|ban)\s+(?:chức|hành)", plain, re.IGNORECASE)) or _UNIT.match(
        name
    ) is not None


def subjects_of(text: str) -> tuple[str, ...]:
    """The units that a sentence gives a task to: what stands before its verb; none where that is no unit.

    >>> subjects_of("Công an tỉnh và các tổ chức chính trị - xã hội phối hợp tuyên truyền.")
    ('Công an tỉnh và các tổ chức chính trị - xã hội',)
    >>> subjects_of("Sở Nội vụ là cơ quan thường trực, tổng hợp."), subjects_of("Các phòng chưa nộp phải giải trình.")
    (('Sở Nội vụ',), ())
    """
    head = text[:200].replace("*", "")
    mood = _MOODS.match(head)
    begin = mood.end() if mood else 0
    if label := _labelled(head[begin:]):
        return _parted(label)
    stop = _STOPS.search(head, begin)
    for verb in _VERBS.finditer(head, begin):
        name = head[begin : verb.start()].strip()
        if not _NO_END.search(name):
            if stop and stop.start() < verb.start() and not _PASSIVE.search(name):
                return _before_stop(head[begin : stop.start()].strip(), head[stop.start() :])
            name = name.strip(" :")
            joined = name in _BARE and not head[: verb.start()].endswith(":")
            return _parted(name) if _is_whole_unit(name) and not joined else ()
    return _before_stop(head[begin : stop.start()].strip(), head[stop.start() :]) if stop else ()


def _before_stop(name: str, rest: str) -> tuple[str, ...]:
    """The unit before a small word that no name has; none where the sentence says something of some units only."""
    if _CONDITIONAL.match(rest) and (" thì " in rest or _UNIT.match(name) or name.startswith("Các ")):
        return ()
    return _parted(name) if _is_whole_unit(name) else ()


def _labelled(head: str) -> str:
    """The unit before a colon: ``Phòng Kỹ thuật: thẩm định sáng kiến.``"""
    name, colon, _ = head.partition(": ")
    name = name.strip()
    if not colon or len(name.split()) < 2 or not _is_unit(name) or _LABEL.match(name):
        return ""
    return name if is_agency(name) or _has_words_of_names(name) else ""


def _is_unit(name: str) -> bool:
    return bool(name) and not re.search(r"[.:()]", name) and _names_unit(name)


def _is_whole_unit(name: str) -> bool:
    """Whether a name is that of units and no more: none of its small words is one that no name has."""
    return _is_unit(_PASSIVE.sub("", name)) and _has_words_of_names(_PASSIVE.sub("", name))


def _has_words_of_names(name: str) -> bool:
    words = re.findall(r"[^\s,;:()]+", name)
    return all(not word[0].islower() or word in SECTOR_WORDS or word in _OF_UNITS or is_place(word) for word in words)


_HELPERS = re.compile(r"\bphối\s+hợp(?:\s+chặt\s+chẽ)?\s+(?:với|cùng)\s+", re.IGNORECASE)
_PRODUCT = re.compile(r"[;.(]\s*[Ss]ản\s+phẩm\s*:\s*(?P<what>[^.;()]{3,150})")


def helpers_of(text: str) -> tuple[str, ...]:
    """The units that help, where a sentence says ``phối hợp với`` once and names known kinds of units behind it.

    >>> helpers_of("Văn phòng Sở chủ trì, phối hợp với Phòng Tài chính, Thanh tra Sở tham mưu khen thưởng.")
    ('Phòng Tài chính', 'Thanh tra Sở')
    """
    found = list(_HELPERS.finditer(text))
    if len(found) != 1:
        return ()
    begin = found[0].end()
    rest = text[begin : begin + 200].replace("*", "")
    verb = _VERBS.search(rest)
    stop = re.search(r"[.;:()]|\s(?:để|trong|nhằm|khi)\s", rest)
    ends = [match.start() for match in (verb, stop) if match]
    if not ends:
        return ()
    names = re.split(r",\s+|\s+và\s+(?=[A-ZĐ])", rest[: min(ends)].strip(" ,"))
    return tuple(names) if all(map(_is_plain_agency, names)) else ()


def _is_plain_agency(name: str) -> bool:
    """Whether a name is that of a body and nothing else: its small words are those of sectors and places."""
    if not (name[:1].isupper() and is_agency(name) and _is_unit(name)):
        return False
    words = name.split()[1:]
    return all(not word[0].islower() or word in SECTOR_WORDS or is_place(word) for word in words)


def _beside(values: dict[str, Any]) -> dict[str, Any]:
    """What a task's sentence surely says of who helps and what comes of it."""
    text = values.get("noi_dung", "")
    out: dict[str, Any] = {}
    if helpers := helpers_of(text):
        out["phoi_hop"] = helpers
    products = _PRODUCT.findall(text)
    if len(products) == 1:
        out["san_pham"] = products[0].strip()
    return out


def time_of(items: Sequence[Item], parts: Sequence[Muc]) -> ThoiGian:
    """When a plan runs: its text, and the days and reviews that the text surely says."""
    values: dict[str, Any] = {}
    if len(items) == 1 and items[0].text and not items[0].title and not items[0].children and not items[0].table:
        values["noi_dung"] = items[0].text
    else:
        values["gom"] = tuple(parts)
    dates = _dates(" ".join(_texts([item for item in items if len(items) == 1 or not _is_event(item)])), _texts(items))
    try:
        return ThoiGian(**_as_time(values), **dates)
    except PlanError:
        return ThoiGian(**_as_time(values))


def _as_time(values: dict[str, Any]) -> dict[str, Any]:
    if "gom" not in values:
        return values
    return {"gom": tuple(_timed(part) for part in values["gom"])}


def _timed(part: Muc) -> ThoiGian:
    """An item as one that the part Thời gian can hold."""
    return ThoiGian(
        tieu_de=part.tieu_de, noi_dung=part.noi_dung, danh_so=part.danh_so, bang=part.bang,
        gom=tuple(_timed(child) for child in part.gom),
    )  # fmt: skip


def _texts(items: Sequence[Item]) -> list[str]:
    out: list[str] = []
    for item in items:
        out += [text for text in (item.title, item.text) if text]
        out += _texts(item.children)
    return out


def _is_event(item: Item) -> bool:
    """Whether an item says when one event of many is: ``Cấp tổ: từ ngày 05 đến ngày 10/12/2025``."""
    label = (item.title or item.text.partition(": ")[0]) if item.title or ": " in item.text else ""
    return 0 < len(label) <= 60 and _OF_TIME.search(label) is None


def _dates(text: str, texts: Sequence[str]) -> dict[str, Any]:
    """First and last day of a text, and the reviews of all ``texts``."""
    whole = " ".join(texts)
    days = (*span_of(text, whole), *reviews_of(whole))
    return {field: day for field, day in zip(("bat_dau", "ket_thuc", "so_ket", "tong_ket"), days, strict=True) if day}
