"""Số liệu: the figure that a target's sentence sets; none where none is sure, or several are."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Literal

import attrs

from thidua.grammar.lists import late
from thidua.wording import parse_number

SoSanh = Literal["ít nhất", "trên", "bằng", "dưới", "không quá"]
"""How a result is compared with the figure: at least, over, equal, under, at most."""


@attrs.frozen
class SoLieu:
    """A target's figure: ``gia_tri`` its value, ``so_sanh`` the comparison, ``don_vi_tinh`` the unit.

    ``None``: not said, or not surely said. Without a value the others are ``None`` as well.
    """

    gia_tri: Decimal | None = None
    so_sanh: SoSanh | None = None
    don_vi_tinh: str | None = None


def parse_figure(text: str) -> SoLieu:
    """The one figure that a target's sentence sets, its number read the Vietnamese way.

    Dates, years, numbers of documents, articles and ordinals are no figures. A bare percentage or count is
    ``bằng``; two different figures, or a number that nobody can place, are no figure at all. The text should
    be NFC. Never raises; the time grows with the text, no faster.

    >>> parse_figure("Viết ít nhất 01 tin bài.")
    SoLieu(gia_tri=Decimal('1'), so_sanh='ít nhất', don_vi_tinh='tin bài')
    """
    if not _DIGIT.search(text):
        return SoLieu()
    line = " ".join(text.replace("*", " ").split())
    figures = _figures(_masked(line))
    if len(set(figures)) != 1 or figures[0] is None:
        return SoLieu()
    number, compared, unit = figures[0]
    try:
        return SoLieu(parse_number(number), compared, unit)
    except ValueError:  # 1.5, 01.2.3: no number that Vietnamese write
        return SoLieu()


# --- The words ---------------------------------------------------------------------------------------------


def _words(phrases: str) -> str:
    """One alternation of the phrases, the longest first."""
    flat = [" ".join(phrase.split()) for phrase in phrases.split("|")]
    return "|".join(sorted(map(re.escape, flat), key=len, reverse=True))


_DIGIT = late(r"[0-9]", re.NOFLAG)
_NUMBER = late(r"[0-9]+(?:[.,][0-9]+)*", re.NOFLAG)
_MOST_DIGITS = 15
_ENGLISH = late(r"[1-9][0-9]{0,2}(?:,[0-9]{3})+", re.NOFLAG)  # 1,000: a thousand, or one? nobody knows

_COMPARISONS: tuple[tuple[str, SoSanh | None], ...] = (
    (
        "ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không nhỏ hơn|không kém|từ trên|"
        "lớn hơn hoặc bằng|cao hơn hoặc bằng|trên hoặc bằng|thấp nhất|≥|>=",
        "ít nhất",
    ),
    (
        "không quá|tối đa|không vượt quá|không vượt|không hơn|không nhiều hơn|không cao hơn|không lớn hơn|"
        "không trên|không để quá|không để vượt quá|nhiều nhất|cao nhất|nhỏ hơn hoặc bằng|thấp hơn hoặc bằng|"
        "dưới hoặc bằng|≤|<=",
        "không quá",
    ),
    ("trên|hơn|vượt|vượt quá|lớn hơn|nhiều hơn|cao hơn|>", "trên"),
    ("dưới|ít hơn|nhỏ hơn|thấp hơn|chưa đến|chưa tới|không đến|không tới|<", "dưới"),
    ("bằng|đúng|đủ", "bằng"),
    ("khoảng|gần|xấp xỉ|ước|ước đạt|chừng|trên dưới|đến|tới|lên|lên đến|lên tới|~", None),
)
_MEANING = {phrase: meaning for phrases, meaning in _COMPARISONS for phrase in phrases.split("|")}
_FILLER = r"(?: (?:là|đạt|được|có|từ|còn|mức|tỷ lệ|tỉ lệ)){0,2}"
_COMPARED = late(rf"(?<!\w)(?P<how>{_words('|'.join(_MEANING))})(?P<filler>{_FILLER}) ?$")
# These mean a comparison wherever they stand: one that is not at its number leaves the comparison open.
_SURE = "ít nhất|tối thiểu|tối đa|không quá|không dưới|không vượt quá|nhiều nhất|không ít hơn"
_SURE_COMPARISON = late(rf"(?<!\w)(?:{_words(_SURE)})(?!\w)")
_NEGATION = late(r"(?<!\w)(?:không|chưa|tránh|chẳng|đừng|hạn chế)(?!\w)(?! ngừng)")
_UP = late(r"(?: [^\W\d]+){0,5}? trở lên(?!\w)")
_DOWN = late(r"(?: [^\W\d]+){0,5}? trở xuống(?!\w)")
_NEXT_UP = late(r" ?trở lên(?!\w)")
_NEXT_DOWN = late(r" ?trở xuống(?!\w)")

_PERCENT = late(r" ?(?:%|phần trăm(?!\w))", re.NOFLAG)
_SPELT = late(r" ?\([^()0-9%]{1,40}\)", re.NOFLAG)  # 01 (một) tin bài
_TIMES = "phút|giờ|giây|ngày|ngày làm việc|ngày công|tuần|tháng|năm|quý|giờ làm việc|ngày đêm|năm học|tiết|tiết học"
# Where "trên" means "in" as often as "over".
_PLACES = (
    "xã|phường|huyện|quận|tỉnh|thôn|ấp|bản|khu phố|tổ dân phố|khu dân cư|lĩnh vực|tiêu chí|trang|kênh|"
    "nền tảng|tạp chí|báo|mặt|trục|tuyến|địa bàn|cổng|website|lô|thửa|cánh đồng|công trình|ha|mẫu|môn"
)
_THINGS = (
    "sáng kiến|tin bài|tin, bài|tin|bài|bài viết|bài dự thi|bài báo|tin nhắn|lượt|lượt người|lượt xem|"
    "hồ sơ|mô hình|hội nghị|lớp|lớp tập huấn|người|cuộc|cuộc họp|cuộc thi|cuộc kiểm tra|"
    "đề tài|văn bản|điểm|điểm phần trăm|buổi|buổi tuyên truyền|đơn vị|cơ quan|phòng|tập thể|cá nhân|"
    "đồng chí|cán bộ|công chức|viên chức|đoàn viên|hội viên|đảng viên|học sinh|sinh viên|giáo viên|hộ|"
    "hộ nghèo|hộ gia đình|hộ dân|gia đình|doanh nghiệp|hợp tác xã|tổ hợp tác|sản phẩm|"
    "công trình thanh niên|phần việc|việc|nhiệm vụ|giải pháp|thủ tục|thủ tục hành chính|dịch vụ công|"
    "dịch vụ|chuyên đề|chuyên mục|phóng sự|video|clip|tài liệu|tờ rơi|pa nô|khẩu hiệu|báo cáo|kế hoạch|"
    "hội thi|hội thảo|tọa đàm|phong trào|hoạt động|chương trình|dự án|đề án|gương|điển hình|"
    "gương điển hình|gương người tốt, việc tốt|công trình, phần việc|cây|cây xanh|con|căn|căn nhà|nhà|"
    "suất|suất quà|phần quà|quà|đơn vị máu|lần|vụ|vụ việc|trường hợp|ý kiến|đề xuất|cải tiến|lao động|"
    "việc làm|trường|trường học|tổ chức|tổ chức đảng|chi bộ|chi đoàn|câu lạc bộ|đội|tổ|nhóm|km|m|m²|kg|"
    "tấn|tạ|lít|đồng|usd|bộ|chiếc|cái|quyển|cuốn|tác phẩm|giải|giải thưởng|danh hiệu|đợt|chuyến|tiết dạy"
)
_PLACE = late(rf"(?:{_words(_PLACES)})$")
_TIME = late(rf"(?:{_words(_TIMES)})$")
_MANY = "nghìn|ngàn|triệu|tỷ|tỉ|trăm|chục|vạn"
_UNIT = late(
    rf" ?(?P<unit>(?:(?:{_MANY}) )?(?:{_words('|'.join((_TIMES, _PLACES, _THINGS)))})"
    r"(?:/(?:tháng|năm|quý|tuần|ngày|người|đơn vị|phòng|kỳ|lần|hồ sơ|buổi))?)(?![\w/])",
)
_MULTIPLE = late(rf" ?(?:{_MANY})(?!\w)")
# A known noun that these words lengthen is another noun: 5 điểm cầu, 3 xã viên, 2 năm học.
_LONGER = late(
    r" (?:cầu|viên|hội|chí|khẩu|sàn|nóng|nghẽn|dân cư|học|trước|sau|kể từ|kỷ niệm|thành lập|tuổi)(?!\w)",
)
# Behind these a bare count is what is to be done; behind other words it may be a mere circumstance.
_DOING = (
    "có|đạt|viết|tổ chức|mở|xây dựng|đăng|đăng tải|đăng ký|hoàn thành|thực hiện|triển khai|công nhận|"
    "tuyên truyền|hỗ trợ|trồng|vận động|kết nạp|thành lập|biên soạn|nhân rộng|bồi dưỡng|duy trì|ban hành|"
    "cắt giảm|trao|tặng|trao tặng|xóa|sản xuất|đề xuất|giải quyết|số hóa|tập huấn|đào tạo|phát hành|"
    "xây mới|gửi|nộp|giới thiệu|đóng góp"
)
_DONE = late(rf"(?<!\w)(?:{_words(_DOING)})(?: được| mới)? $")
_SPELT_TARGET = late(
    r"(?<!\w)(?:ít nhất|tối thiểu|tối đa|không quá) (?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\w)",
)

# --- What is a number, but no figure -----------------------------------------------------------------------

_START = r"(?<![0-9.,])"  # only where a run of digits starts: keeps the search linear
_KINDS = (
    "nghị quyết|nghị định|quyết định|chỉ thị|thông tư|thông báo|kết luận|kế hoạch|chương trình|đề án|"
    "hướng dẫn|công văn|văn bản|tờ trình|báo cáo|công điện|luật|dự án|quy định"
)
_ORDINALS = (
    "điều|khoản|điểm|mục|phần|chương|phụ lục|bảng|mẫu|biểu|tiêu chí|nhóm|loại|hạng|mức độ|cấp độ|cấp|mức|"
    "lớp|khối|khóa|khoá|kỳ|đợt|lần|lần thứ|thứ|số|quý|tháng|năm|ngày|tập|tổ|khu phố|thôn|phường|quận|"
    "quân khu|chỉ tiêu|tuần|học kỳ|giai đoạn|phiên bản|bước|hội nghị trung ương|quốc lộ|năm học|nhiệm kỳ|"
    "iso|tcvn|qcvn|mục tiêu|nhiệm vụ|bài|ý"
)
_NUMBER_ENDS = r"(?![0-9]|[.,][0-9])"
_OCCASIONS = "chào mừng|thi đua|cao điểm|kỷ niệm|thành lập|xây dựng"
_YEAR = r"(?:19|20)[0-9]{2}"
_NO_FIGURES = tuple(
    late(pattern)
    for pattern in (
        r"^[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}[.)](?= )",
        rf"{_START}[0-9]{{1,2}} ?[/.-] ?[0-9]{{1,2}} ?[/.-] ?[0-9]{{4}}(?![0-9%])",
        rf"{_START}{_YEAR}-[0-9]{{2}}-[0-9]{{2}}(?![0-9%])",
        rf"(?<!\w)(?:ngày [0-9]{{1,2}} )?tháng [0-9]{{1,2}}(?:/| năm ){_YEAR}(?![0-9%])",
        rf"{_START}[0-9]{{1,6}}[a-z]?(?:/{_YEAR})? ?[-/] ?(?-i:[A-ZĐ])[^ ,;]*",
        r"(?<!\w)iso(?:/iec)? [0-9]{3,5}(?::[0-9]{4})?",
        rf"{_START}{_YEAR} ?[-–] ?{_YEAR}(?![0-9%])",
        rf"{_START}[0-9]{{1,2}}/(?:[0-9]{{4}}|[0-9]{{1,2}})(?![0-9%/]| (?:số|tổng|hộ|phòng|xã|đơn vị))",
        rf"(?<!\w)(?:{_words(_KINDS)})(?: số)? [0-9]{{1,4}}(?![0-9.,]*[0-9%]| ?%)",
        r"(?<!\w)(?:trước|lúc|vào lúc) [0-9]{1,2} ?(?:giờ|h)(?: ?[0-9]{2})?(?: phút)?(?!\w)",
        rf"{_START}[0-9]{{1,2}}h(?:[0-9]{{2}})?(?!\w)",
        rf"{_START}[0-9]{{1,4}} (?:ngày đêm|ngày|năm) (?:{_words(_OCCASIONS)})(?!\w)",
        r"(?<!\w)(?:covid|sars|vstep|qr)-?[0-9]+(?!\w)",
        r"(?<!\w)công nghiệp 4\.0|(?<!\w)cách mạng 4\.0",
    )
)
# These are none unless a percent sign or a unit follows: "năm 2026", but "mỗi năm 02 bài viết".
_PERHAPS_FIGURES = tuple(
    late(pattern)
    for pattern in (
        rf"(?<!\w)(?:năm|đến|từ|hết|trước|sau|cuối|đầu) {_YEAR}{_NUMBER_ENDS}",
        rf"(?<![0-9.,/\w-]){_YEAR}(?=[,;.) ]|$){_NUMBER_ENDS}",
        rf"(?<!\w)(?:{_words(_ORDINALS)}) (?:số )?[0-9]{{1,4}}(?!\w){_NUMBER_ENDS}",
    )
)
_ASIDE = late(r"\([^()]{0,200}\)", re.NOFLAG)
_TARGET_ASIDE = late(r"%|phần trăm|phấn đấu|đạt|chỉ tiêu|tăng|giảm|ít nhất|tối thiểu|tối đa|không quá")
_HIDDEN = "\ue000"  # of the private use area: no letter, no digit, no mark

_Figure = tuple[str, SoSanh | None, str | None]


def _hide(match: re.Match[str]) -> str:
    return _HIDDEN * len(match.group())


def _hide_unless_counted(match: re.Match[str]) -> str:
    line, end = match.string, match.end()
    return match.group() if _PERCENT.match(line, end) or _UNIT.match(line, end) else _hide(match)


def _masked(line: str) -> str:
    """The line with every number hidden that is a date, a year, an article … and no figure."""
    for pattern in _NO_FIGURES:
        line = pattern.sub(_hide, line)
    for pattern in _PERHAPS_FIGURES:
        line = pattern.sub(_hide_unless_counted, line)
    return _ASIDE.sub(_hide_aside, line)


def _hide_aside(aside: re.Match[str]) -> str:
    """``(dưới 2.500 gram)``: a number said by the way explains a word, unless it speaks as a target does."""
    text = aside.group()
    return text if _TARGET_ASIDE.search(text) or not _DIGIT.search(text) else _hide(aside)


def _figures(line: str) -> list[_Figure | None]:
    """Every figure of the line in its order; ``None`` for a number that cannot be placed."""
    found: list[_Figure | None] = [None for _ in _SPELT_TARGET.finditer(line)]
    loose = len(_SURE_COMPARISON.findall(line))
    for match in _NUMBER.finditer(line):
        if _is_note(line, match):
            continue
        figure = _figure(line, match, loose)
        found.append(figure)
        if figure is None or figure != found[0]:
            break  # two different figures: none is the target
    return found


def _is_note(line: str, match: re.Match[str]) -> bool:
    """Whether the digits are a footnote's mark, glued to a percent sign: ``24%1``."""
    after = line[match.end() : match.end() + 2]
    clean = not after[:1].isalnum() and after[:1] not in {"%", "/"} and after.strip() != "%"
    return (
        line[max(0, match.start() - 1) : match.start()] == "%"
        and len(match.group()) <= 2
        and match.group().isdigit()
        and clean
    )


def _figure(line: str, match: re.Match[str], sure: int) -> _Figure | None:
    number = match.group()
    before, after = line[max(0, match.start() - 60) : match.start()], line[match.end() : match.end() + 80]
    if len(number) > _MOST_DIGITS or _ENGLISH.fullmatch(number) or not _stands_alone(before, after):
        return None
    compared = _COMPARED.search(before)
    ahead = before[: compared.start()] if compared else before
    if _NEGATION.search(" ".join(re.split(r"[;,.:]", ahead)[-1].split()[-4:])):
        return None
    if percent := _PERCENT.match(after):
        how, known = _how(before, after[percent.end() :], compared, number, "%")
        unit: str | None = "%"
    else:
        how, known, unit = _count(before, after, compared, number)
    if not known:
        return None
    attached = 1 if compared and _SURE_COMPARISON.fullmatch(compared["how"]) else 0
    return number, (None if sure > attached else how), unit


def _stands_alone(before: str, after: str) -> bool:
    """Whether the digits are a whole number: no part of a code, a range, a fraction or a power."""
    left, right = before[-1:], after[:1]
    if left.isalnum() or left in {_HIDDEN, "/", "–", ".", ",", "+", "%", "$", "_", "\\", "#", "'", "’"}:
        return False
    if left == "-" and before.strip() != "-":
        return False
    if left == ":" and before[-2:-1].isdigit():
        return False
    if re.match(r" ?[-–] ?[0-9]", after) or re.search(r"[0-9%] ?[-–] ?$", before):
        return False
    return not (right.isalnum() or right in {"/", "_", "\\", ":", "^", "°", "‰", "+", "-", "–"})


def _how(before: str, rest: str, compared: re.Match[str] | None, number: str, unit: str) -> tuple[SoSanh | None, bool]:
    """The comparison of a figure, and whether the figure is surely a target at all."""
    bound = _bound(before, rest)
    if compared is None:
        # "từ 90%" alone is the start of a way, not its aim
        return (bound or "bằng", True) if bound or not _starts_way(before) else (None, False)
    phrase = " ".join(compared["how"].lower().split())
    how = _MEANING[phrase]
    if (bound and how != bound) or (phrase.endswith(" hơn") and how in {"trên", "dưới"}):
        return None, True  # "cao hơn 5%": more than 5%, or 5% more?
    if phrase == "trên" and unit == "%" and number == "100":
        return None, True  # "over", or "on"? both are Vietnamese
    if phrase == "trên" and _PLACE.match(unit):
        return None, False
    return how, True


def _starts_way(before: str) -> bool:
    return re.search(r"(?<!\w)từ $", before, re.IGNORECASE) is not None


def _bound(before: str, rest: str) -> SoSanh | None:
    """``90% trở lên``, ``từ 90% hồ sơ trở lên``: at least; ``trở xuống``: at most."""
    up, down = (_UP, _DOWN) if _starts_way(before) else (_NEXT_UP, _NEXT_DOWN)
    if up.match(rest):
        return "ít nhất"
    return "không quá" if down.match(rest) else None


def _count(
    before: str, after: str, compared: re.Match[str] | None, number: str
) -> tuple[SoSanh | None, bool, str | None]:
    """Comparison, certainty and unit of a number without a percent sign."""
    if spelt := _SPELT.match(after):
        after = after[spelt.end() :]
    named = _UNIT.match(after)
    if named is None and _MULTIPLE.match(after):
        return None, False, None
    unit = named["unit"] if named else None
    rest = after[named.end() :] if named else after
    if named and _LONGER.match(rest):
        return None, False, None
    how, known = _how(before, rest, compared, number, unit or "")
    sure = compared is not None and _MEANING[" ".join(compared["how"].lower().split())] in {
        "ít nhất",
        "không quá",
    }
    if unit is None:
        # Without a known unit only a comparison that can be nothing else shows a target.
        return how, known and sure and not re.match(r" ?(?:tuổi|độ|gram|gam)(?!\w)", after), None
    if _TIME.match(unit.split("/")[0]):
        return how, known and (sure or (how == "dưới" and "năm" not in unit)), unit
    if compared is None and not _bound(before, rest):
        return how, known and _DONE.search(before) is not None, unit
    return how, known, unit
