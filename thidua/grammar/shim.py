"""Stand-ins until the modules of the grammar are merged."""

from __future__ import annotations

import re

_SYMBOL_CUT = re.compile(r"(?:[/A-ZĐ][A-ZĐa-z]*-|\d/|(?i:số)\s\d{1,4}-)$")


def is_cut(text: str) -> bool:
    return _SYMBOL_CUT.search(text) is not None


_NOI_NHAN = re.compile(r"nơi\s+nhận\s*:?", re.IGNORECASE)


def begins_recipients(text: str) -> bool:
    return _NOI_NHAN.match(text) is not None


_SO = re.compile(r"số\s*:?\s*[\d.…_]*\s*[/–-]\s*[A-ZĐ]", re.IGNORECASE)


def begins_number(text: str) -> bool:
    return _SO.match(text) is not None


from collections.abc import Iterator

from thidua.grammar.words import KINDS, QUOC_HIEU, TIEU_NGU, is_agency
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
_KINDS = {fold(kind): kind for kind in KINDS}
_TOGETHER = re.compile(r"(?:KẾ HOẠCH|Kế hoạch)\s*[:.]?\s+(?=\S)")


def kind_named(text: str) -> str | None:
    return _KINDS.get(fold(text.strip(" :.*#")))


def plan_and_subject(text: str) -> int:
    match = _TOGETHER.match(text)
    return match.end() if match else 0


def is_mark(text: str) -> bool:
    return _MARK.fullmatch(text.strip("()[] *")) is not None


def is_address(text: str) -> bool:
    return _ADDRESS.match(text) is not None


def is_number_line(text: str, *, kind: str = "") -> bool:
    m = NUMBER.match(text)
    return m is not None and (not kind or re.match(rf"{kind}(?![^\W_])", m["ky_hieu"] or m["ky_hieu2"]) is not None)


def begins_number_line(text: str) -> bool:
    return _NUMBER_START.match(text) is not None


_LEVELS = frozenset(("tinh", "thanh", "pho", "xa", "phuong", "huyen", "quan", "thi", "tran", "dac", "khu"))


def is_date_line(text: str) -> bool:
    match = _DATE.search(text) if len(text) < 90 else None
    if match is None:
        return False
    place = text[: match.start()].strip(" .…_[]:")
    if place.startswith("thiếu"):  # a gap of our own: [thiếu: địa danh]
        return True
    words = place.split()
    return len(words) < 9 and all(word[0].isupper() or not word[0].isalpha() or fold(word) in _LEVELS for word in words)


_SYMBOL_END = re.compile(r"số\s*:?\s*[\d.…_\s]*[a-zđ]?\s*[/–-]\s*[A-ZĐ][A-ZĐa-z0-9&./–-]*\s*", re.IGNORECASE)


def number_and_place(text: str) -> int:
    if not (_NUMBER_START.match(text) and (match := _DATE.search(text))):
        return 0
    before = match.start()
    m = _SYMBOL_END.match(text)
    return m.end() if m and m.end() <= before else before


def mottoes_in(text: str) -> Iterator[tuple[int, int]]:
    for pattern in (QUOC_HIEU, TIEU_NGU):
        if match := pattern.search(text):
            yield match.span()


_BARE = frozenset(
    "uy_ban_nhan_dan ubnd hoi_dong_nhan_dan hdnd dang_bo dang_uy ban_chap_hanh ban_thuong_vu lien_doan_lao_dong".split()  # noqa: SIM905
)


def lacks_a_place(before: str) -> bool:
    return fold(before) in _BARE


def needs_more(before: str) -> bool:
    return bool(re.search(r"(?:,|\bVÀ|\bvà|\b(?i:môi)|-|&)$", before))


import attrs

LEAD = re.compile(
    r"(?:căn\s+cứ|thực\s+hiện|(?:theo|xét)\s+(?:lời\s+)?đề\s+nghị|theo\s+(?=[A-ZĐ])|tiếp\s+tục\s+(?:triển\s+khai\s+)?thực\s+hiện"
    r"|triển\s+khai|hưởng\s+ứng|trên\s+cơ\s+sở|quán\s+triệt|thi\s+hành|chấp\s+hành|được\s+sự\s+(?:đồng\s+ý|nhất\s+trí)|thừa\s+lệnh)"
    r"(?=[\s:,])",
    re.IGNORECASE,
)


@attrs.frozen
class Lead:
    words: str
    end: int


def lead_of(text: str, start: int = 0) -> Lead | None:
    m = LEAD.match(text, start)
    return Lead(m[0], m.end()) if m else None


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
_ATTACHED = re.compile(r"\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s", re.IGNORECASE)
_OF_SUBJECT = re.compile(
    r"\([^()]{1,120}\)|(?:năm\s+học|năm|giai\s+đoạn|nhiệm\s+kỳ)\s+\d{4}(?:\s*[-–—]\s*\d{4})?", re.IGNORECASE
)
_HANGS = re.compile(
    r"(?<!\w)(?:chào\s+mừng|kỷ\s+niệm|hưởng\s+ứng|thực\s+hiện|về|và|của|cho|với|trong|tại|năm|giai\s+đoạn|các|theo|đến|từ)$"
    r"|[,–-]$",
    re.IGNORECASE,
)
_BASIS = re.compile(r"căn\s+cứ\s|(?:theo|xét)\s+đề\s+nghị\s", re.IGNORECASE)


def surely_a_basis(text: str) -> bool:
    return _BASIS.match(text) is not None


def hangs(text: str) -> bool:
    return _HANGS.search(text) is not None


def is_period_or_bracket(text: str) -> bool:
    return _OF_SUBJECT.fullmatch(text) is not None


def is_attached(text: str) -> bool:
    return _ATTACHED.match(text) is not None


def cites_more(text: str) -> str | None:
    m = _CITED.match(text)
    return m[0].strip() if m else None


def names_instrument(text: str) -> str | None:
    return None


def ends_as_follows(text: str) -> str | None:
    m = _FOLLOWS.search(text)
    return m[0].strip() if m else None


def head_of_bases(text: str) -> str | None:
    m = re.fullmatch(r"(?:các\s+)?căn\s+cứ\s*:", text, re.IGNORECASE)
    return m[0] if m else None


def leads_in(body: str) -> list[int]:
    cuts = []
    for match in re.finditer(r"[;.,]\s+", body):
        lead = LEAD.match(body, match.end())
        if lead and body[match.end()].isupper():
            cuts.append(match.end())
    return cuts


def issuing_clause(text: str) -> int | None:
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


_CLOSING = re.compile(r"(?:trên\s+đây|trên\s+cơ\s+sở\s+kế\s+hoạch\s+này)(?!\w)", re.IGNORECASE)
_MAY_CLOSE = re.compile(
    r"(?:trong\s+quá\s+trình|quá\s+trình\s+thực\s+hiện|yêu\s+cầu\s+(?=các|thủ|lãnh|cán|toàn|đ/c|đồng)|đề\s+nghị\s+(?=các|thủ|lãnh|đ/c|đồng)"
    r"|[^\W\d_][^.;:]{3,60}\s(?:yêu\s+cầu|đề\s+nghị)\s+(?=các\s|thủ\s+trưởng|toàn\s)"
    r"|nhận\s+được|kế\s+hoạch\s+này|căn\s+cứ\s+kế\s+hoạch|căn\s+cứ\s+nội\s+dung|mọi\s+vướng\s+mắc|nếu\s+có\s+(?:khó|vướng))",
    re.IGNORECASE,
)
_XX = re.compile(r"(?:chi tiết |có )?(?:phụ lục|biểu mẫu).{0,30}kèm theo", re.IGNORECASE)


def closes(text: str) -> str | None:
    m = _CLOSING.match(text)
    return m[0] if m else None


def may_close(text: str) -> str | None:
    m = _MAY_CLOSE.match(text)
    return m[0].strip() if m else None


_HEAD = re.compile(r"nơi\s+nhận\s*(?:như\s+trên\s*)?[:.]?\s*", re.IGNORECASE)
_ARCHIVE = re.compile(r"lưu\s*:|lưu\s+(?=VT|VP|HC|hồ sơ|văn thư|văn phòng)", re.IGNORECASE)
_TYPIST = re.compile(r"[A-ZĐ]{2,6}(?:[./-][A-ZĐ0-9]{1,6})?\.?\s?\(?\d{0,3}\)?\.?$")
_SIGNED = re.compile(
    r"\(?\s*(?:đã\s+ký|ký(?:\s+tên)?(?:,?\s*(?:và\s+)?đóng\s+dấu)?|ký,?\s+ghi\s+rõ\s+họ\s+tên.{0,20})\s*\)?$",
    re.IGNORECASE,
)


def recipients_head(text: str, *, alone: bool = False) -> str:
    m = _HEAD.match(text)
    if m is None or (alone and not (len(text) < 16 or ":" in m[0])):
        return ""
    return m[0]


def has_been_signed(text: str) -> bool:
    return _SIGNED.match(text) is not None


def is_archive(text: str) -> str | None:
    m = _ARCHIVE.match(text)
    return m[0].strip() if m else None


def is_typist(text: str, *, whole: bool = False) -> bool:
    if whole:
        return re.fullmatch(r"[A-ZĐ]{2,6}(?:[./-][A-ZĐ\d]{1,6})?\.?\s?\(?\d*\)?", text) is not None
    return _TYPIST.match(text) is not None


_ORDERS = re.compile(r"quyết\s+(?:định|nghị)\s*:", re.IGNORECASE)


def is_order(text: str) -> bool:
    return _ORDERS.fullmatch(text) is not None


_AS_LAID = re.compile(r"(?:[IVXLC]+\.|\d+\.|[a-zđ]\)|[-+]) ")


def is_laid_sign(text: str) -> bool:
    return _AS_LAID.match(text) is not None


from thidua.grammar.words import is_name

_TOLD = re.compile(
    r"(?P<before>[^.;\n]{0,200}?)(?P<verb>(?:đã|vừa)\s+(?:ký\s+)?(?:ban\s+hành|ký|triển\s+khai|xây\s+dựng))\s+(?P<cited>[Kk]ế\s+hoạch(?:\s+số)?)"
)
_SPEAKS = re.compile(
    r"theo\s+đó|kế\s+hoạch\s+(?:cũng|đã|nêu|còn)\s|vừa\s+qua|kế\s+hoạch\s+(?:xác\s+định|yêu\s+cầu|đề\s+ra)",
    re.IGNORECASE,
)
_NCHROME = re.compile(
    r"tác\s+giả|nguồn\s*:|tin\s*(?:,\s*bài|,\s*ảnh|bài)?\s*:|ảnh\s*:|bài\s*:|click|tổng\s+số\s+điểm|ý\s+kiến\s+bạn\s+đọc|lượt\s+xem"
    r"|chia\s+sẻ|bình\s+luận|in\s+trang|gửi\s+email|thời\s+gian\s+chờ|bạn\s+đã|bấm\s+vào|quay\s+lại|đăng\s+nhập"
    r"|(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ\s+nhật)\s*[,-]|cập\s+nhật|ngày\s+đăng|đăng\s+(?:lúc|ngày)",
    re.IGNORECASE,
)
_NASIDE = re.compile(
    r"(?:các\s+)?(?:tin|bài)(?:\s+viết)?\s+(?:liên\s+quan|khác|mới(?:\s+(?:hơn|nhất))?|cũ\s+hơn|đã\s+đưa)\s*:?|xem\s+thêm\s*:?",
    re.IGNORECASE,
)


def tells_of_plan(text: str) -> bool:
    return _TOLD.search(text) is not None


def speaks_of_plan(text: str) -> bool:
    return _SPEAKS.search(text) is not None


def is_page_words(text: str) -> bool:
    return _NCHROME.search(text) is not None


def is_aside(text: str) -> bool:
    return _NASIDE.fullmatch(text) is not None


def is_author(text: str) -> bool:
    return bool(is_name(text) or re.fullmatch(r"[^\W\d_]{1,3}\.\s?[^\W\d_]+", text))


KIND = re.compile(r"kế\s+hoạch\s*$", re.IGNORECASE)


def ends_in_kind(text: str) -> bool:
    return KIND.match(text) is not None


_APPENDIX = re.compile(r"PHỤ\s+LỤC(?!\w)|(?i:phụ\s+lục(?:\s+(?:số\s+)?(?:[ivx]{1,4}|\d{1,2}))?\s*[:.]?$)")


def begins_appendix(text: str) -> bool:
    return _APPENDIX.match(text) is not None


_NUMBER_WORD = re.compile(r"số\s*:?", re.IGNORECASE)


def is_number_word(text: str) -> bool:
    return _NUMBER_WORD.fullmatch(text) is not None


_BARCHIVE = re.compile(r"[-–]?\s*lưu(?!\w)", re.IGNORECASE)


def begins_archive(text: str) -> bool:
    return _BARCHIVE.match(text) is not None


def ends_in_year(text: str) -> bool:
    return re.search(r"\d{4}$", text) is not None


def begins_figures(text: str) -> bool:
    return re.match(r"\d{1,5}\s?[/-]", text) is not None


def is_symbol(text: str) -> bool:
    return re.fullmatch(r"[A-ZĐ\d&.-]+", text) is not None


def lacks_figures(text: str) -> bool:
    return re.search(r"(?:ngày|tháng|năm|số\s*:?)$", text, re.IGNORECASE) is not None


def goes_on_with_date(text: str) -> bool:
    return re.match(r"tháng(?!\w)|năm(?!\w)|/", text) is not None


_ROMAN_ALONE = re.compile(r"([IVX]{1,5})\s*[.:–-]?")


def roman_alone(text: str) -> str:
    m = _ROMAN_ALONE.fullmatch(text)
    return m[1] if m else ""


_NO_DOT = re.compile(r"(\d{1,2})\s+(?=[A-ZĐÀ-Ỹ])")


def number_without_dot(text: str) -> tuple[int, str] | None:
    m = _NO_DOT.match(text)
    return (int(m[1]), text[m.end() :]) if m else None


def ends_sentence(text: str) -> bool:
    return re.search(r"\d|[.;]$", text) is not None


_DRAWN = re.compile(r"[-–—_=*~]{3,}")


def is_drawn(text: str) -> bool:
    return _DRAWN.fullmatch(text) is not None


_NW = re.compile(r"(?<!\w)số\s*:?$", re.IGNORECASE)
_NN = re.compile(r"\d{1,5}[a-zđ]?\s?[/-]\s?[\dA-ZĐ]")
_NC = re.compile(r"(?<!\w)số\s*:?\s*\d{1,5}[/-]$", re.IGNORECASE)


def number_goes_on(above: str, text: str) -> bool:
    if _NW.search(above[-8:]):
        return _NN.match(text) is not None
    return text[:2].isupper() and _NC.search(above[-16:]) is not None


def begins_closing(text: str) -> bool:
    return re.match(r"Trên\s+đây\s+là\s", text) is not None


_PNUMBER = re.compile(r"[-–—\s]*(?:trang\s+)?(\d{1,3})(?:\s*/\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_OF_PAGES = re.compile(r"trang\s+\d{1,3}\s*/\s*\d{1,3}", re.IGNORECASE)
_PKIND = re.compile(r"KẾ\s+HOẠCH|Kế\s+hoạch")
_PGAP = re.compile(r"\s{2,}|\t|\|")
_PCHROME = re.compile(
    r"(?:tải\s+về|tải\s+xuống|(?:tải\s+)?(?:file|tệp|tập\s+tin)\s+đính\s+kèm|in\s+trang|in\s+bài(?:\s+viết)?|bản\s+in"
    r"|chia\s+sẻ|gửi\s+email|(?:xem\s+)?cỡ\s+chữ|màu\s+chữ|tương\s+phản|(?:đọc|nghe|lưu)\s+bài(?:\s+viết)?|quay\s+lại"
    r"|về\s+đầu\s+trang|(?:[<«‹]+\s*)?trang\s+(?:trước|sau|tiếp)(?:\s*[>»›]+)?"
    r"|(?:số\s+)?lượt\s+(?:xem|đọc|truy\s+cập)\s*:?\s*[\d.,]*)[:.]?",
    re.IGNORECASE,
)
_MENU = re.compile(
    r"trang\s+chủ|giới\s+thiệu|tin\s+tức|liên\s+hệ|sơ\s+đồ\s+trang|đăng\s+nhập|tìm\s+kiếm|facebook|zalo|twitter|a[+-]"
    r"|(?:thứ\s+\w+|chủ\s+nhật),?\s*(?:ngày\s*)?\d{1,2}/\d{1,2}/\d{4}(?:\s*[-|,]?\s*\d{1,2}:\d{2}(?::\d{2})?)?",
    re.IGNORECASE,
)
"""What stands above a document only: below one the same words may be those of an appendix."""
_PASIDE = re.compile(
    r"(?:các\s+)?(?:tin|bài\s+viết|văn\s+bản)\s+(?:khác|liên\s+quan|mới(?:\s+hơn)?|cũ\s+hơn)\s*:?", re.IGNORECASE
)
_OF_ENDING = re.compile(r"nơi\s+nhận(?!\w)|phụ\s+lục(?!\w)|lưu\s*:", re.IGNORECASE)
_MOST_PASIDE = 40
"""Lines of other news below a document, at most."""
_PSIGNED = re.compile(
    r"[(\[]\s*(?:đã\s+)?(?:chữ\s+)?ký\s+số\s*[)\]]|ký\s+bởi\s*:.{0,100}|thời\s+gian\s+ký\s*:[\d\s:./+-]*"
    r"|signature\s+valid|digitally\s+signed\s+by.{0,100}",
    re.IGNORECASE,
)
_SIGNED_AT = re.compile(r"thời\s+gian\s+ký\s*:", re.IGNORECASE)
_SIGNED_BY = re.compile(r"(?:người\s+ký|email|cơ\s+quan|chức\s+vụ|đơn\s+vị)\s*:.{0,100}", re.IGNORECASE)


def is_page_of_pages(text: str) -> bool:
    return _OF_PAGES.fullmatch(text) is not None


def is_signature(text: str) -> bool:
    return _PSIGNED.fullmatch(text) is not None


def is_time_of_signature(text: str) -> bool:
    return _SIGNED_AT.match(text) is not None


def is_part_of_signature(text: str) -> bool:
    return _SIGNED_BY.fullmatch(text) is not None


def names_plan(text: str) -> bool:
    return _PKIND.fullmatch(text) is not None


def begins_ending(text: str) -> bool:
    return _OF_ENDING.match(text) is not None


def is_portal_aside(text: str) -> bool:
    return _PASIDE.fullmatch(text) is not None


def is_portal_words(text: str) -> bool:
    return _PCHROME.fullmatch(text) is not None


def is_portal_menu(text: str) -> bool:
    return _MENU.fullmatch(text) is not None


def page_number(text: str) -> int:
    m = _PNUMBER.fullmatch(text)
    return int(m[1]) if m else 0


_GGAP = re.compile(r"[ \u00a0]{2,}")
_GTITLE = re.compile(r"\s*kế\s+hoạch\s*", re.IGNORECASE)
_APART = re.compile(r"\s*(?:nơi\s+nhận\s*:?|phụ\s+lục(?:\s+(?:số\s+)?(?:[IVX]{1,4}|\d{1,2}))?\s*[:.]?$)", re.IGNORECASE)
_COUNT_HEAD = re.compile(r"(?:s?tt|số\s+(?:tt|thứ\s+tự))\.?", re.IGNORECASE)
_COUNT = re.compile(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?")
_TOTAL = re.compile(r"(?:tổng(?:\s+(?:cộng|số))?|cộng)(?!\w)", re.IGNORECASE)


def is_appendix_line(text: str) -> bool:
    return _APART.match(text) is not None


def is_count_head(text: str) -> bool:
    return _COUNT_HEAD.fullmatch(text) is not None


def is_count(text: str) -> bool:
    return _COUNT.fullmatch(text) is not None


def is_total(text: str) -> bool:
    return _TOTAL.match(text) is not None


# ---- documents
from contextlib import suppress

from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.grammar.words import AUTHORITY, QUYEN


def number_of(text: str) -> tuple[str, str]:
    match = NUMBER.match(text)
    if match is None:
        head = re.match(r"số\s*:?\s*(?P<so>\d*[a-zđ]?)\s*/?\s*(?P<ky_hieu>.*)$", text, re.IGNORECASE)
        return (head["so"], head["ky_hieu"].strip()) if head else ("", "")
    so, symbol = match["so"] or match["so2"] or "", match["ky_hieu"] or match["ky_hieu2"] or ""
    return so.strip(" .…_"), re.sub(r"\s*([/-])\s*", r"\1", symbol).strip()


_BLANKED = r"[\s.…_]*"
_LONG = re.compile(
    rf"ngày{_BLANKED}(?P<d>\d{{0,2}}){_BLANKED}tháng{_BLANKED}(?P<m>\d{{0,2}}){_BLANKED}năm{_BLANKED}(?P<y>\d{{0,4}})",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf"ngày{_BLANKED}(?P<d>\d{{0,2}}){_BLANKED}/{_BLANKED}(?P<m>\d{{0,2}}){_BLANKED}/{_BLANKED}(?P<y>\d{{0,4}})",
    re.IGNORECASE,
)


def place_and_day(text: str) -> tuple[str, Ngay | None]:
    at = max(text.rfind(word) for word in ("ngày", "Ngày", "NGÀY"))
    bare = re.search(r",\s*(?=\d{1,2}/\d{1,2}/\d{4}[\s.…_]*$)", text)
    if at < 0 and bare:
        return text[: bare.start()].strip(), _day_of(f"ngày {text[bare.end() :]}")
    if at < 0:
        return text.strip(" ,"), None
    return text[:at].strip().removesuffix(",").rstrip(), _day_of(text[at:])


def _day_of(text: str) -> Ngay | None:
    match = _LONG.match(text) or _SHORT.match(text)
    if match is None or len(match["y"]) != 4:
        return None
    year, month, day = (int(match[part]) if match[part] else None for part in "ymd")
    for known in ((year, month, day if month else None), (year, month), (year,)):
        with suppress(PlanError):
            return Ngay(*known)
    return None


def day_of(inner: str) -> Ngay | None:
    begin = re.search(r"ngày", inner)
    return _day_of(inner[begin.start() :]) if begin else None


def whole_day(text: str, day: Ngay | None) -> bool:
    said = {int(figures) for figures in re.findall(r"\d+", text[max(0, text.lower().rfind("ngày")) :])}
    return said <= ({day.ngay, day.thang, day.nam} if day else set())


def attached_words(text: str) -> str | None:
    inner = re.sub(r"^\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s+", "", text.strip(), flags=re.IGNORECASE).rstrip(") ")
    return None if inner == text.strip() else inner


def symbol_in(inner: str) -> str:
    m = re.search(r"số\s*:?[\s.…_]*/?\s*(?P<so>[A-ZĐ][\w&./-]+)", inner)
    return m["so"] if m else ""


def issuer_in(inner: str) -> str:
    m = re.search(r"\scủa\s+(?P<who>.+)$", inner)
    return m["who"].strip() if m else ""


_ISSUER = re.compile(
    r"(?:Nay,?\s+)?(?P<who>[^\W\d_][^.;:\n]{2,120}?)\s+(?:ban\s+hành|xây\s+dựng|triển\s+khai|đề\s+ra|lập|tổ\s+chức|phát\s+động|thông\s+báo)\s",
)


def issuer_of_clause(clause: str) -> str:
    m = _ISSUER.match(clause[:200])
    return m["who"] if m else ""


def seat_of(name: str) -> tuple[str, str, str] | None:
    m = re.match(r"(?P<ten>Sở\s.+?)\s+(?P<noi>tỉnh|thành phố)\s+(?P<dia_danh>\S.{0,40})$", name)
    if not m:
        return None
    place = m["dia_danh"] if m["noi"] == "tỉnh" else f"Thành phố {m['dia_danh']}"
    return m["ten"], f"UBND {m['noi']} {m['dia_danh']}", place


def abbreviation(symbol: str) -> str:
    m = re.fullmatch(r"KH-(?P<short>[^\W\d_]+)", symbol)
    return m["short"] if m else ""


def without_inner_blanks(subject: str) -> str:
    return re.sub(r"\s+”", "”", re.sub(r"“\s+", "“", subject))


_URGENT = {"khan": "khẩn", "thuong_khan": "thượng khẩn", "hoa_toc": "hỏa tốc"}
_SECRET = {"mat": "mật", "toi_mat": "tối mật", "tuyet_mat": "tuyệt mật"}
_KEPT = {"luu_hanh_noi_bo": "lưu hành nội bộ", "xem_xong_tra_lai": "xem xong trả lại"}


def mark_of(text: str) -> dict[str, str]:
    key = fold(text.strip("()[] *"))
    for field, words in (("do_khan", _URGENT), ("do_mat", _SECRET), ("luu_hanh", _KEPT)):
        if key in words:
            return {field: words[key]}
    rest = re.sub(r"^(?:bản\s+)?dự\s+thảo\s*", "", text.strip("()[] *"), flags=re.IGNORECASE).strip()
    return {"du_thao": rest.lower() or "có"}


def typist_of(text: str) -> tuple[str, str]:
    match = re.match(r"(?P<who>[^.(-]*)(?:\.?\s*\(|-)(?P<copies>\d+)\)?\.?$", text) or re.match(
        r"(?P<who>[^.(]*)\.?\s*(?:\((?P<copies>[^)]*)\))?", text
    )
    return (match["who"].strip(), match["copies"] or "") if match else ("", "")


_FIELDS = {"TM": "thay_mat", "TL": "thua_lenh", "TUQ": "thua_uy_quyen", "KT": "ky_thay", "Q": "quyen"}


def authority_of(post: str) -> tuple[str, str]:
    match = AUTHORITY.match(post)
    return (_FIELDS[re.sub(r"[./\s]", "", match["dau"])], post[match.end() :]) if match else ("", "")


def quyen_of(post: str) -> str:
    m = QUYEN.match(post)
    return post[m.end() :] if m else ""


_ARCH = re.compile(r"^[-–]?\s*lưu\s*:?\s*", re.IGNORECASE)


def archive_of(text: str) -> str:
    return _ARCH.sub("", text).strip().rstrip(".;").strip()


def is_archive_line(text: str, *, loosely: bool = False) -> bool:
    return re.match(r"[-–]?\s*lưu\s" if loosely else r"[-–]?\s*lưu\s*:", text, re.IGNORECASE) is not None or (
        loosely and is_archive_line(text)
    )


def has_words(text: str) -> bool:
    return re.search(r"\w", text) is not None


def without_marks(text: str, signs: str) -> str:
    return text if text.endswith("..") else text.rstrip(signs + " \n\t\u00a0")


HET = "./."


def without_end(text: str) -> str:
    if not text.rstrip().endswith(HET):
        return text
    body = text.rstrip().removesuffix(HET).rstrip()
    return f"{body}." if body and (body[-1].isalnum() or body[-1] in ')”"’%') else body


GAP = re.compile(r"\[thiếu:[\s\u00a0][^\]]{1,40}\]", re.IGNORECASE)


def without_gap(text: str) -> str:
    return GAP.sub("", text).strip() if "[" in text else text


def says_number_twice(text: str) -> bool:
    return re.search(r"\bsố\s+số\b", text, re.IGNORECASE) is not None


def abbreviates_subject(text: str) -> bool:
    return re.search(r"\b(?:vv|v/v)\b", text, re.IGNORECASE) is not None


# ---- news
_THEME = re.compile(
    r"(?P<title>chủ\s+đề(?:\s+năm\s+\d{4})?)\s*(?:là|:)?\s*[“\"](?P<words>[^”\"\n]{5,400})[”\"]", re.IGNORECASE
)
_TELLS = re.compile(
    r".{0,120}?(?:các|những|một\s+số)?\s*(?P<title>(?:nội\s+dung|chỉ\s+tiêu|tiêu\s+chí|mục\s+tiêu|nhiệm\s+vụ|yêu\s+cầu)[^.:;]{0,60}):"
    r"(?:\s+(?P<list>[^.;:]{2,200}(?:;[^.;:]{2,200})+\.?))?$",
    re.IGNORECASE,
)
_STOP = re.compile(r"(?<=[.!?…])\s+(?=[A-ZĐÀ-Ỹ“])")
_SHORT_ABBR = re.compile(r"(?:^|\s)(?:[A-ZĐ][\w/]{0,3}|Th\.?S|St|tr)\.$")  # TP. Hòa An is no end of a sentence
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
_NPOST = re.compile(
    r"(?:đồng\s+chí\s+)?(?P<post>(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|hiệu\s+trưởng|bộ\s+trưởng|chi\s+cục\s+trưởng|trưởng\s+ban))\s+(?P<body>.+)$",
    re.IGNORECASE,
)
_NDAY = re.compile(
    r"ngày\s+(?P<day>\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})", re.IGNORECASE
)
_ABOUT = re.compile(r"^(?:về\s+việc|về|v/v|vv)\s+(?:kế\s+hoạch\s+)?", re.IGNORECASE)


def whole_name(name: str, short: str, said: str) -> str:
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


@attrs.frozen
class Telling:
    words: str
    before: str
    signing: bool
    cited: int


def telling_of_plan(text: str) -> Telling | None:
    m = _TOLD.search(text)
    return Telling(m[0], m["before"], m["verb"].endswith(("ký", "hành")), m.start("cited")) if m else None


def subject_of(text: str) -> str:
    return _ABOUT.sub("", text)


def signing_day(before: str) -> Ngay | None:
    m = _NDAY.search(before)
    if not m:
        return None
    with suppress(PlanError):
        return Ngay.parse(re.sub(r"\s*/\s*", "/", m["day"]))
    return None


def year_in(subject: str) -> int:
    m = re.search(r"năm\s+(20\d{2})", subject)
    return int(m[1]) if m else 0


def post_and_body(clause: str) -> tuple[str, str] | None:
    m = _NPOST.match(clause)
    return (m["post"], m["body"].strip()) if m else None


def theme_in(text: str) -> tuple[str, str] | None:
    m = _THEME.search(text)
    return (m["title"], m["words"]) if m else None


def with_full_stop(text: str) -> str:
    return re.sub(r"\s*\./\.$", ".", text)


def list_told(words: str) -> tuple[str, str] | None:
    m = _TELLS.match(words)
    return (m["title"].strip(), m["list"] or "") if m else None


def is_quoted(sentence: str) -> bool:
    return _SAYS.match(sentence) is not None


def is_purpose(words: str) -> bool:
    return _PURPOSE.match(words) is not None


def says_when(sentence: str) -> bool:
    return _WHEN.match(sentence) is not None


def says_target(sentence: str) -> bool:
    return _TARGET.match(sentence) is not None


def assigns(sentence: str) -> bool:
    return _ASSIGNS.match(sentence) is not None


def sentences_of(text: str) -> list[str]:
    out: list[str] = []
    for piece in _STOP.split(text):
        if out and _SHORT_ABBR.search(out[-1][-8:]):
            out[-1] += f" {piece}"
        else:
            out.append(piece)
    return out


def keeps_documents(text: str) -> str | None:
    m = re.match(r"Lưu(?=\s)(?!\s+(?:học|trú|vực|lượng|thông|ý)(?!\w))", text)
    return m[0] if m else None
