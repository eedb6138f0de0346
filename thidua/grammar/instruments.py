"""Viện dẫn: what a căn cứ says of the instrument it cites; what is not surely there stays unsaid."""

from __future__ import annotations

import re
from functools import cache, cached_property, lru_cache
from itertools import islice, pairwise
from typing import Any, cast

import attrs

from thidua.errors import PlanError
from thidua.grammar.days import Ngay


@attrs.frozen
class VienDan:
    """One citation, taken apart (I.II.6.a; the order of the parts: kind, number, day, issuer, subject).

    ``dan`` is the lead word as typed (``Căn cứ`` where none is; ``co_dan`` says whether one was written),
    ``loai`` the kind of instrument, ``so`` its number with its symbol as typed (``15/KH-SNN-VP``), ``ngay``
    its day as far as known, ``co_quan`` who issued it (after ``Theo đề nghị của``: who proposed), ``ve`` what
    follows, link word included (``về việc …``), or a law's name. ``None``: not there, or not surely there.
    """

    dan: str = "Căn cứ"
    loai: str | None = None
    so: str | None = None
    ngay: Ngay | None = None
    co_quan: str | None = None
    ve: str | None = None
    co_dan: bool = False


@lru_cache(maxsize=4096)  # a plan says its bases again each time it is written
def parse_citation(text: str) -> VienDan:
    """The parts of one căn cứ as typed, a closing ``;`` or ``.`` aside.

    Each part but ``ngay`` stands in the text just so, blanks included. Of several instruments the first is
    read and the others stay in ``ve``; a căn cứ of unknown shape is all ``ve``. Blank or impossible numbers
    and days are ``None``. The text should be NFC. Never raises; the time grows with the text, no faster.

    >>> parse_citation("Căn cứ Luật Lưu trữ số 33/2024/QH15;").so
    '33/2024/QH15'
    """
    body = _trim(text)
    lead = _LEAD.match(body)
    dan, start = (lead["dan"], lead.end()) if lead else ("Căn cứ", 0)
    found = _proposal(body, start) if lead and lead["xin"] else _cited(body, start, bool(lead and not lead["muc"]))
    found = attrs.evolve(found, dan=dan, co_dan=lead is not None)
    return _issuer_last(found)


# --- The words ------------------------------------------------------------------------------------


class _Late:
    """A pattern that is compiled at its first use."""

    def __init__(self, source: str, flags: re.RegexFlag) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self._source, self._flags)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._compiled, name)


def late_pattern(source: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """A pattern for module level that costs an import nothing: these lists of words take 25 ms to compile."""
    return cast("re.Pattern[str]", _Late(source, flags))


def _words(*phrases: str) -> str:
    """One alternation of the phrases, the longest first, any blanks between their words."""
    flat = [phrase.strip() for group in phrases for phrase in group.split("|")]
    return "|".join(re.escape(p).replace(r"\ ", r"\s+") for p in sorted(flat, key=len, reverse=True))


_CAP = "A-ZĐƯƠÂÊÔĂ"
_LEAD = late_pattern(
    r"(?P<dan>(?P<xin>(?:theo|xét)\s+(?:lời\s+|văn\s+bản\s+)?đề\s+nghị|theo\s+yêu\s+cầu|được\s+sự\s+(?:đồng\s+ý|nhất\s+trí))"
    r"|căn\s+cứ|(?:tiếp\s+tục\s+)?(?:triển\s+khai\s+(?:và\s+)?thực\s+hiện|triển\s+khai|thực\s+hiện)"
    r"|quán\s+triệt(?:(?:,|\s+và)\s+(?:triển\s+khai\s+)?thực\s+hiện)?"
    r"|theo(?!\s+(?:dõi|đuổi|kịp|sát|dấu|đó|đà))|xét(?!\s+(?:duyệt|tặng|chọn|tuyển|thấy|khen|công\s+nhận|nghiệm|xử|thăng|đến))"
    r"|hưởng\s+ứng|trên\s+cơ\s+sở|thi\s+hành(?!\s+(?:án|kỷ\s+luật|công\s+vụ))|chấp\s+hành|phúc\s+đáp|cụ\s+thể\s+(?:hóa|hoá)"
    r"|(?P<muc>(?:nhằm|để(?!\s+(?:lại|dành|ý|xảy)))(?:\s+(?:tiếp\s+tục\s+)?(?:triển\s+khai\s+thực\s+hiện|triển\s+khai|thực\s+hiện))?))"
    r"(?:\s+(?:vào|theo))?(?=[\s:,]|$)[\s:,]*+",
    re.IGNORECASE,
)
_LAWS = "Hiến pháp|Bộ luật|Luật|Pháp lệnh"
_NOUNS = (
    "Nghị quyết|Nghị quyết liên tịch|Nghị định|Chỉ thị|Thông tư|Thông tư liên tịch|Kế hoạch|"
    "Kế hoạch liên tịch|Kế hoạch hành động|Chương trình|Chương trình hành động|Chương trình phối hợp|"
    "Chương trình công tác|Đề án|Dự án|Phương án|Công văn|Văn bản|Tờ trình|Công điện|Quy chế|"
    "Quy chế phối hợp|Điều lệ|Chiến lược|Sắc lệnh|Biên bản"
)
# These are verbs as well: alone they prove no instrument ("Báo cáo kết quả …").
_VERBS = (
    "Quyết định|Thông báo|Thông báo kết luận|Kết luận|Hướng dẫn|Hướng dẫn liên ngành|Báo cáo|Quy định|Lệnh|Thông tri"
)
_TYPE = late_pattern(rf"(?:{_words(_LAWS, _NOUNS, _VERBS)})(?!\w)(?!\s+sư(?!\w))", re.IGNORECASE)
_VERB_TYPE = late_pattern(rf"(?:{_words(_VERBS)})$", re.IGNORECASE)
_LAW_TYPE = late_pattern(rf"(?:{_words(_LAWS)})$", re.IGNORECASE)
_NUMBERED = late_pattern(r"\s+(?:số(?!\w)|[0-9])", re.IGNORECASE)
_BEFORE_TYPE = late_pattern(r"(?:các\s+)?", re.IGNORECASE)
_AT = late_pattern(r"[,\s]*+(?:tại|theo|bằng)\s+(?:các\s+)?", re.IGNORECASE)
# What a kind of instrument is called in its number; only these prove a number that stands behind the title.
_SIGNS = {
    "nghị quyết": "NQ", "quyết định": "QĐ", "chỉ thị": "CT", "kế hoạch": "KH", "chương trình": "CTr",
    "đề án": "ĐA", "thông báo": "TB", "hướng dẫn": "HD", "tờ trình": "TTr", "báo cáo": "BC", "kết luận": "KL",
    "nghị định": "NĐ", "thông tư": "TT", "công điện": "CĐ", "chương trình hành động": "CTr", "dự án": "DA",
}  # fmt: skip

_SYMBOL = rf"[{_CAP}](?:[{_CAP}0-9]|[.&](?=[{_CAP}])|[ghnrđ]{{1,2}}(?=[^\wghnrđ]|[{_CAP}]|$|ngày|của)){{0,24}}"
# A blank stands on one side of a sign at most (118/TTr- STTTT); on both only where a symbol must follow.
_NUMBER = (
    r"[0-9]{1,6}[a-zđ]?(?:/(?:19|20)[0-9]{2})?"
    rf"(?:\s{{0,9}}/\s?|\s?[-–]|[-–]\s|\s[-–]\s(?=[{_CAP}]{{2,3}}r?/)|\s(?=[{_CAP}]{{2,4}}r?[/-]))"
    rf"{_SYMBOL}(?:\s?[/–-]\s?(?=[{_CAP}]{{2}}){_SYMBOL}|[/–-]{_SYMBOL})?"
    rf"(?:(?:[/–-]|[/–-]\s(?=[{_CAP}]{{2}})){_SYMBOL}){{0,4}}"
    rf"(?:\.\s[{_CAP}]{{2,4}}(?=\s*(?:,|;|$|ngày)))?"  # 04/KH-THPTTX. PL
    r"(?=(?![^\W_])(?![–/&.-]\w)|ngày|của)"
)
_SO = r"[,:\s]*+(?:số\s*+[:.]?\s*+){0,2}+"
_NUMBER_AT = late_pattern(rf"(?i:{_SO})(?P<so>{_NUMBER})")
_BARE_NUMBER_AT = late_pattern(
    r"(?i:[,:\s]*+số\s*+:?\s*+)(?P<so>[0-9]{1,6}[a-z]?)(?=,?\s+(?i:ngày|của|về)(?!\w)|\s*(?:;|$))"
)
_BLANK_NUMBER_AT = late_pattern(r"(?i:[,:\s]*+số(?!\w)[\s:.…_]{1,60}+(?=ngày))(?P<so>)")

_FILL = r"[\s.…_]{0,40}+"
_DATE_AT = late_pattern(
    r"[,\s]*+(?:(?:ký|đề|ban\s+hành)\s+)?ngày"
    rf"(?:\s*+(?P<d1>[0-9]{{1,2}})\s?[./-]\s?(?P<m1>[0-9]{{1,2}})\s?[./-]\s?(?P<y1>[0-9]{{2,4}})(?![0-9]|[./-][0-9])"
    rf"|{_FILL}(?P<d2>[0-9]{{0,2}}){_FILL}tháng{_FILL}(?P<m2>[0-9]{{0,2}}){_FILL}(?:(?:,\s*+)?năm{_FILL}|/\s?)"
    r"(?P<y2>[0-9]{0,4})(?![0-9])"
    rf"|{_FILL}(?P<d3>[0-9]{{0,2}}){_FILL}[/-]{_FILL}(?P<m3>[0-9]{{0,2}}){_FILL}[/-]{_FILL}"
    r"(?P<y3>[0-9]{0,4})(?![0-9]|[./-][0-9])"
    r"|[\s.…_/]{1,60}+(?=của(?!\w)))",
    re.IGNORECASE,
)

# --- The issuer -----------------------------------------------------------------------------------

_OF = late_pattern(r"[,\s]*+của\s+", re.IGNORECASE)
_ABOUT = late_pattern(r"(?:về\s+việc|v/v|vv)(?!\w)", re.IGNORECASE)
_LINKS = (
    "về|về việc|v/v|vv|ngày|số|năm|giai đoạn|nhiệm kỳ|trên địa bàn|kèm theo|tại|nhằm|để|trong|đối với|"
    "ban hành|phê duyệt|quy định|triển khai|thực hiện|hướng dẫn|phát động|đẩy mạnh|tăng cường|"
    "thông qua|công bố|thành lập|kiện toàn|tổng kết|sơ kết|sửa đổi|bổ sung|tiếp tục|chấn chỉnh|"
    "nâng cao|quy định chi tiết|giao chỉ tiêu|giao nhiệm vụ|giao dự toán|tổ chức thực hiện|phê chuẩn|"
    "công nhận|cụ thể hóa|đề nghị|quyết định|thông báo"
)
_STOP = late_pattern(rf"(?:{_words(_LINKS)})(?!\w)|ngày(?=[0-9])", re.IGNORECASE)
_TOKEN = late_pattern(r"[^\s,;.:()“”\"'‘’«»\[\]…/–*-]+|\S")
_MOST_WORDS = 30  # no issuer is longer; what seems so is a lost sentence end
# A name of these goes on with its subject ("Ban Chỉ đạo … về chuyển đổi số"): only "về việc" surely ends it.
_ABOUT_SOMETHING = late_pattern(
    r"(?:ban\s+(?:chỉ\s+đạo|vận\s+động|điều\s+phối|điều\s+hành|quản\s+lý|soạn\s+thảo"
    r"|tổ\s+chức(?!\s+(?:tỉnh|thành|huyện|quận|đảng|trung)))|tổ\s+(?:công\s+tác|giúp\s+việc)"
    r"|văn\s+phòng\s+điều\s+phối|đoàn\s+(?:kiểm\s+tra|giám\s+sát)|(?:ủy\s+ban|uỷ\s+ban|hội\s+đồng)\s+quốc\s+gia)(?!\w)",
    re.IGNORECASE,
)
_BARE = {
    "ban",
    "ủy ban",
    "hội đồng",
    "tổ",
    "hội",
    "đoàn",
    "quỹ",
    "cục",
    "trung tâm",
    "liên hiệp",
    "liên minh",
}
_NAMED_SO = {"sở", "bộ", "phòng", "ban", "cục", "hội", "tổ", "viện", "trường", "tâm"}
_HEADS = _NAMED_SO | {"vụ", "ubnd", "hđnd", "ủy", "trung"}
# After these a figure belongs to the name: Quân khu 7, Phường 12, Trường THPT số 2.
_COUNTED = {"khu", "quận", "phường", "đoàn", "tổ"}
_PLACES = {"tỉnh", "huyện", "quận", "thị", "xã", "phường", "khóa", "đặc"}
# Small letters in a name are sure only where the name is known: pairs of words out of these.
_NAMES = """
giám đốc sở|bộ trưởng bộ|hiệu trưởng trường|chủ tịch ủy ban|chính phủ|thủ tướng chính phủ|phó thủ tướng|
quốc hội|chủ tịch nước|chủ tịch|phó chủ tịch|hội đồng nhân dân|ủy ban nhân dân|ủy ban thường vụ|thường trực|
thường vụ|bộ trưởng|thứ trưởng|tổng bí thư|bí thư|ban bí thư|bộ chính trị|chấp hành|trung ương đảng|
đảng cộng sản việt nam|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ|đảng đoàn|chi bộ|
ban cán sự đảng|xã ủy|phường ủy|tỉnh đoàn|thành đoàn|huyện đoàn|trung ương đoàn|
đoàn thanh niên cộng sản hồ chí minh|hội sinh viên|hội liên hiệp phụ nữ|hội nông dân|hội cựu chiến binh|
hội chữ thập đỏ|hội khuyến học|hội người cao tuổi|hội nhà báo|hội luật gia|hội đồng đội|liên đoàn lao động|
tổng liên đoàn|công đoàn viên chức|công đoàn ngành|mặt trận tổ quốc|ủy ban mặt trận|ủy ban kiểm tra|
ban tuyên giáo|ban dân vận|ban tổ chức|ban nội chính|ban kinh tế|ban đảng|ban thi đua khen thưởng|
ban chỉ đạo|ban chỉ huy|ban giám đốc|ban giám hiệu|ban quản lý|ban dân tộc|ban vận động|thi đua khen thưởng|
tuyên giáo và dân vận|văn phòng|chánh văn phòng|giám đốc|phó giám đốc|tổng giám đốc|tổng cục|
tổng cục trưởng|cục trưởng|chi cục|chi cục trưởng|viện trưởng|hiệu trưởng|trưởng phòng|trưởng ban|
trưởng đoàn|thủ trưởng|thống đốc|tổng kiểm toán|tổng thanh tra|chánh thanh tra|chánh án|tư lệnh|chính ủy|
trưởng công an|nội vụ|ngoại vụ|ngoại giao|tư pháp|tài chính|kế hoạch|đầu tư|công thương|xây dựng|
giao thông vận tải|nông nghiệp|phát triển nông thôn|môi trường|tài nguyên|khoa học|công nghệ|giáo dục|
đào tạo|y tế|văn hóa|thể thao|du lịch|gia đình|lao động|thương binh|xã hội|thông tin|truyền thông|
quốc phòng|công an|dân tộc|tôn giáo|quân sự|bộ đội|biên phòng|bảo hiểm xã hội|kho bạc nhà nước|
ngân hàng nhà nước|ngân hàng chính sách xã hội|nhà nước|kiểm toán nhà nước|thanh tra|kiểm sát nhân dân|
tòa án nhân dân|tối cao|thi hành án dân sự|thống kê|hải quan|quản lý thị trường|kiểm lâm|thủy lợi|chăn nuôi|
thú y|trồng trọt|bảo vệ thực vật|khuyến nông|nông lâm|nghiệp vụ|hành chính|tổ chức cán bộ|
tổ chức hành chính|quản trị|tổng hợp|cải cách hành chính|kiểm soát thủ tục hành chính|
phục vụ hành chính công|trung tâm|bệnh viện|đa khoa|đại học|cao đẳng|trung học|phổ thông|cơ sở|tiểu học|
mầm non|học viện|quốc gia|chính trị|sư phạm|nhà trường|trường học|công ty|cổ phần|tập đoàn|tổng công ty|
trách nhiệm hữu hạn|đài phát thanh|truyền hình|phát thanh và truyền hình|báo chí|xuất bản|khu công nghiệp|
khu kinh tế|các khu công nghiệp|ban quản lý các khu|liên minh hợp tác xã|hợp tác xã|liên hiệp các hội|
kỹ thuật|văn học|nghệ thuật|hữu nghị|việt nam|thành phố|thị xã|thị trấn|đặc khu|quân khu|binh đoàn|quân đội|
dân quân|tự vệ|thủ đô|khối các cơ quan|các cơ quan|cơ quan|doanh nghiệp|dân chính đảng|chuyển đổi số|dân số|
kế hoạch hóa gia đình|kiểm soát bệnh tật|chữa cháy|cứu nạn|cứu hộ|phòng cháy|lưu trữ|văn thư|thủy sản|
đất đai|quy hoạch|kiến trúc|năng lượng|dầu khí|điện lực|bưu chính|viễn thông|và đào tạo|và công nghệ|
và môi trường|và đầu tư|và truyền thông|và du lịch|và thể thao|và xã hội|và phát triển|và gia đình
"""
_COMMA_NAMES = {
    ("hóa", "thể"),
    ("động", "thương"),
    ("trưởng", "chủ"),
    ("đua", "khen"),
    ("thao", "du"),
    ("viên", "chủ"),
}
_TONE_PAIRS = "oà>òa oá>óa oả>ỏa oã>õa oạ>ọa oè>òe oé>óe oẻ>ỏe oẽ>õe oẹ>ọe uỳ>ùy uý>úy uỷ>ủy uỹ>ũy uỵ>ụy"
_TONES = dict(pair.split(">") for pair in _TONE_PAIRS.split())


def _plain(word: str) -> str:
    """The word in small letters, its tone mark where the newer spelling has it: ``Uỷ`` is ``ủy``."""
    word = word.lower()
    for old, new in _TONES.items():
        word = word.replace(old, new)
    return word


@cache
def _pairs() -> frozenset[tuple[str, str]]:
    names = _NAMES.replace("\n", "").split("|")
    return frozenset(pair for name in names for pair in pairwise(_plain(part) for part in name.split()))


_ENDS = " \u00a0\t\r\n,;:."


# --- The parsing ----------------------------------------------------------------------------------


def _trim(text: str) -> str:
    """The text without its list sign, its emphasis and the mark that ends it."""
    body = text.strip()
    if body[:1] in {"-", "–", "+", "•"} and body[1:2].isspace():
        body = body[1:].strip()
    body = _without_end(body)
    stars = len(body) - len(body.lstrip("*"))
    if stars and body.endswith("*" * stars) and body.count("*") == 2 * stars:
        body = _without_end(body.strip("*").strip())
    return body


def _without_end(body: str) -> str:
    body = body.removesuffix("./.")
    short = body.rstrip(_ENDS)
    tail = body[len(short) :]
    if tail.startswith((".", "…")) and (tail[:2] in {"..", "….", "……"} or short.endswith("v.v")):
        return short + tail[: len(tail) - len(tail.lstrip("."))]  # "v.v." and "…" are words, no marks
    return short


def _rest(body: str, start: int) -> str | None:
    """What is left of the text from here on; ``None`` when nothing is."""
    return _bare(body[start:]) or None


def _cited(body: str, start: int, after_lead: bool) -> VienDan:
    """The instrument that the text names from here on."""
    begin = start
    if skipped := _BEFORE_TYPE.match(body, start):
        begin = skipped.end()
    kind = _TYPE.match(body, begin)
    if kind is None:
        return VienDan(ve=_rest(body, start))
    numbered = _NUMBERED.match(body, kind.end()) is not None
    found, end = _details(body, kind.end(), kind.group())
    if begin != start and found.so is None:  # "các Kế hoạch của tỉnh": no one knows which
        return VienDan(ve=_rest(body, start))
    if end == kind.end():
        # Without a number, day or issuer behind it only a capital tells an instrument from a word.
        if kind.group()[0].islower() or (_VERB_TYPE.match(kind.group()) and not (after_lead or numbered)):
            return VienDan(ve=_rest(body, start))
        return _named(body, kind.end(), found)
    return attrs.evolve(found, ve=_rest(body, end))


def _proposal(body: str, start: int) -> VienDan:
    """``(Theo đề nghị) của Giám đốc Sở … tại Tờ trình số …``: the proposer and the instrument."""
    found, end = VienDan(), start
    if (of := _OF.match(body, start)) and (last := _issuer_end(body, of.end())):
        found, end = attrs.evolve(found, co_quan=body[of.end() : last]), last
    at = _AT.match(body, end)
    if (kind := _TYPE.match(body, at.end() if at else end)) and (at or end == start):
        detailed, after = _details(body, kind.end(), kind.group(), found.co_quan)
        if after > kind.end():
            found, end = detailed, after
    return attrs.evolve(found, ve=_rest(body, end))


def _details(body: str, start: int, kind: str, co_quan: str | None = None) -> tuple[VienDan, int]:
    """Number, day and issuer in whatever order they follow the kind, and where they end."""
    found, end = VienDan(loai=kind, co_quan=co_quan), start
    wanted = {"so", "ngay"} | (set() if co_quan else {"co_quan"})
    while wanted:
        if "so" in wanted and (number := _number_at(body, end)):
            wanted.remove("so")
            found, end = attrs.evolve(found, so=number["so"] or None), number.end()
        elif "ngay" in wanted and (date := _DATE_AT.match(body, end)) and _told(date):
            wanted.remove("ngay")
            found, end = attrs.evolve(found, ngay=_day(date)), date.end()
        elif "co_quan" in wanted and (of := _OF.match(body, end)) and (last := _issuer_end(body, of.end())):
            wanted.remove("co_quan")
            found, end = attrs.evolve(found, co_quan=body[of.end() : last]), last
        else:
            break
    return found, end


def _number_at(body: str, start: int) -> re.Match[str] | None:
    return _NUMBER_AT.match(body, start) or _BARE_NUMBER_AT.match(body, start) or _BLANK_NUMBER_AT.match(body, start)


def _told(date: re.Match[str]) -> bool:
    """Whether nothing of the date is lost: it is read, or blank (``ngày …/…/…``)."""
    return _day(date) is not None or not re.search("[0-9]", date.group())


def _day(date: re.Match[str]) -> Ngay | None:
    """The day as far as it was written; ``None`` without a year and for a day that no calendar has."""
    day, month, year = (next((date[n + i] for i in "123" if date[n + i]), "") for n in "dmy")
    if len(year) != 4 or (day and not month):
        return None
    try:
        return Ngay(int(year), int(month) if month else None, int(day) if day else None)
    except PlanError:
        return None


def _named(body: str, start: int, found: VienDan) -> VienDan:
    """``Luật Lưu trữ số … ngày …``: an instrument whose name stands before its number or day.

    The name goes to ``ve``; where more follows the number, ``ve`` runs on to the end of the text.
    """
    unnamed = attrs.evolve(found, ve=_rest(body, start))
    law = _LAW_TYPE.match(found.loai or "") is not None
    for place in _NAME_ENDS.finditer(body, start, start + 400):
        end = place.start()
        name = body[start:end].strip(" \u00a0,")
        if not name or ";" in name or _names_another(name, law):
            return unnamed
        detailed, after = _details(body, end, found.loai or "")
        if after == end:
            continue
        if not (_law_ends(body, name, detailed, after) if law else _signed(detailed)):
            return unnamed
        rest = _rest(body, after)
        return attrs.evolve(detailed, ve=_rest(body, start) if rest else name)
    return unnamed


_NAME_ENDS = late_pattern(r",?\s+(?=số(?!\w)|ngày|[0-9])", re.IGNORECASE)
_OTHER = late_pattern(rf"(?<!\w)(?:{_words(_LAWS, _NOUNS, _VERBS)})(?!\w)", re.IGNORECASE)
_PHAP_LUAT = late_pattern(r"pháp\s+luật", re.IGNORECASE)
_EVENT = late_pattern(r"(?:từ|kể|đến|trước|sau|vào|hết|lực|niệm|dịp|mừng|hành)$", re.IGNORECASE)


def _names_another(name: str, law: bool) -> bool:
    """Whether another instrument stands in the name, to which number and day may belong.

    Small letters in a law's name are plain words (``Ban hành văn bản quy phạm …``), but not at its end.
    """
    plain = _PHAP_LUAT.sub("", name)
    others = list(_OTHER.finditer(plain))
    return any(not law or other.group()[0].isupper() or other.end() == len(plain) for other in others)


def _law_ends(body: str, name: str, found: VienDan, after: int) -> bool:
    """Whether number and day are surely those of the law: only a name before, an end or issuer after."""
    if not (found.so or found.ngay) or (not found.so and _EVENT.search(name)):
        return False
    return found.so is not None or body[after : after + 1] in {"", ";", ",", ".", "("} or found.co_quan is not None


def _signed(found: VienDan) -> bool:
    """Whether the number names the kind: ``Kế hoạch … số 15/KH-SNV``."""
    sign = _SIGNS.get(" ".join((found.loai or "").lower().split()))
    return found.so is not None and sign in re.split(r"[\s/–-]+", found.so)[1:]


def _issuer_end(body: str, start: int) -> int | None:
    """Where the name of an issuer ends that starts here; ``None`` when this is not sure."""
    tokens = list(islice(_TOKEN.finditer(body, start), _MOST_WORDS + 1))
    if not tokens or not tokens[0].group()[0].isupper():
        return None
    end, before = start, ""
    stop: re.Match[str] | None = None
    for index, token in enumerate(tokens):
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        verdict = _goes_on(body, before, token, following)
        if verdict is None:
            return None
        if not verdict:
            stop = token
            break
        if token.group() != ",":
            end = token.end()
        before = _plain(token.group())
    if stop is None and len(tokens) > _MOST_WORDS:
        return None
    return end if _whole_name(body, start, end, stop) else None


def _goes_on(body: str, before: str, token: re.Match[str], following: re.Match[str] | None) -> bool | None:
    """Whether a name goes on with this word after the word before: yes, no, or nobody knows."""
    word, after = token.group(), _plain(following.group()) if following else ""
    if not word[0].isalnum():
        return _mark_goes_on(body, before, word, following)
    if not before:
        return True
    plain = _plain(word)
    known = (before, plain) in _pairs() or plain in _PLACES or (plain == "thành" and after == "phố")
    if plain == "số" and not _NUMBER_AT.match(body, token.start()):
        return True if known else None  # Trường THPT số 2; Chuyển đổi số
    if stop := _STOP.match(body, token.start()):
        # "Trung tâm Hướng dẫn …": a capital right behind a head word may belong to the name.
        return None if stop.group()[0].isupper() and before in _NAMED_SO and plain != "về" else False
    if kind := _TYPE.match(body, token.start()):
        if _NUMBERED.match(body, kind.end()):
            return False
        return True if before in {"sở", "bộ", "vụ", "phòng", "-", "học", "hội"} else None
    if plain == "và":
        return _and_goes_on(body, following)
    if word[0].isdigit():
        return True if before in _COUNTED and word.isdigit() else None
    return True if word[0].isupper() or known else None


def _and_goes_on(body: str, following: re.Match[str] | None) -> bool | None:
    """``Giáo dục và Đào tạo`` goes on, ``Chính phủ và Kế hoạch số 5/KH-UBND`` does not."""
    if following is None:
        return None
    kind = _TYPE.match(body, following.start())
    if kind and _NUMBERED.match(body, kind.end()):
        return False
    word = following.group()
    return True if not kind and (word[0].isupper() or ("và", _plain(word)) in _pairs()) else None


def _mark_goes_on(body: str, before: str, mark: str, following: re.Match[str] | None) -> bool | None:
    """Whether a name goes on behind a mark: ``Lao động - Thương binh``, ``Văn hóa, Thể thao``."""
    after = _plain(following.group()) if following else ""
    if mark in {"-", "–"}:
        joins = following is not None and following.group()[0].isupper() and after not in _HEADS
        return True if joins else None
    if mark == "," and following:
        if (before, after) in _COMMA_NAMES:
            return True
        ends = _STOP.match(body, following.start()) or _LEAD.match(body, following.start())
        if kind := _TYPE.match(body, following.start()):
            ends = ends or _NUMBERED.match(body, kind.end())
        return False if ends else None
    if mark == "." and before in {"tp", "tx", "tt", "p", "q", "h", "x", "t"}:
        return True
    return None if mark in {"/", "'", "’", "*"} else False


def _whole_name(body: str, start: int, end: int, stop: re.Match[str] | None) -> bool:
    """Whether the words from start to end are a name and not the head of a longer one."""
    name = body[start:end]
    if " ".join(_plain(word) for word in name.split()) in _BARE:
        return False
    return not (_ABOUT_SOMETHING.search(name) and stop and not _ABOUT.match(body, stop.start()))


# --- Subject first, issuer last -------------------------------------------------------------------

_STATE = {"CP": "Chính phủ", "TTg": "Thủ tướng Chính phủ", "CTN": "Chủ tịch nước"}
_MORE_NUMBERS = late_pattern(r"[0-9][a-z]?[/-][0-9A-ZĐ]|;")


def _issuer_last(found: VienDan) -> VienDan:
    """``Nghị định số 30/2020/NĐ-CP … về công tác văn thư của Chính phủ``: an issuer that the number confirms.

    Without the number's word for it ``của …`` may belong to the subject, and stays there.
    """
    if found.co_quan or not found.so or not found.ve or _MORE_NUMBERS.search(found.ve):
        return found
    all_of = [match.span() for match in re.finditer(r"\scủa\s", found.ve)]
    if not all_of:
        return found
    subject, issuer = found.ve[: all_of[-1][0]], found.ve[all_of[-1][1] :]
    if len(issuer) > 200 or not subject.strip() or not _confirmed(issuer, found.so):
        return found
    return attrs.evolve(found, co_quan=issuer.strip(), ve=subject.strip())


def _bare(text: str) -> str:
    """A text without the blanks of any kind and closing marks that stand before it."""
    while (shorter := text.strip().lstrip(_ENDS)) != text:
        text = shorter
    return text


def _confirmed(issuer: str, number: str) -> bool:
    codes = re.split(r"[\s/–-]+", number)[1:]
    if "TTLT" in codes:  # one of several issuers is not the issuer
        return False
    words = issuer.split()
    if any(_STATE.get(code) == " ".join(words) for code in codes):
        return True
    if words == ["Quốc", "hội"]:
        return any(re.fullmatch(r"QH[0-9]{1,2}", code) for code in codes)
    if [word.lower() for word in words[:2]] in (["bộ", "trưởng"], ["giám", "đốc"]):
        words = words[2:]
    initials = "".join(word[0].upper() for word in words if word[0].isalpha() and word != "và")
    return words[:1] in (["Bộ"], ["Sở"]) and len(initials) > 2 and initials in codes
