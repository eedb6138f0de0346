"""Names printed in capitals as they are written in a sentence: from the document's own words, else by known words."""

from __future__ import annotations

import re
from collections.abc import Container

from thidua.grammar.words import POSTS
from thidua.wording import fold

# What a body's name is built of. Behind a head of a sector an unknown word is no name, so nothing is said of it.
_SECTORAL = (
    "Văn phòng|Trung tâm|Chi cục|Tổng cục|Cục|Sở|Bộ|Ban|Phòng|Trường|Trạm|Bệnh viện|Học viện|Viện|Hội|Hội đồng|Ủy ban|"
    "Ban Quản lý|Công đoàn|Đoàn|Liên đoàn|Cơ quan|Nhà|Trường Cao đẳng|Trường Đại học|Trường Trung cấp|Đại học|Vụ|Tổ|"
    "Quỹ|Ngân hàng|Thanh tra|Ban Chỉ đạo|Ban Chỉ huy|Bộ Chỉ huy"
)
# Behind these stands a place, with its level or without.
_LOCAL = (
    "Ủy ban nhân dân|Hội đồng nhân dân|UBND|HĐND|Công an|Liên đoàn Lao động|Đảng ủy|Đảng bộ|Tỉnh ủy|Huyện ủy|Thành ủy|"
    "Thị ủy|Quận ủy|Xã ủy|Chi bộ|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Xã đoàn|Phường đoàn|Hội Liên hiệp Phụ nữ|Hội Nông dân|"
    "Hội Cựu chiến binh|Hội Chữ thập đỏ|Hội Khuyến học|Hội Người cao tuổi|Đoàn Thanh niên|Công đoàn cơ sở|"
    "Tòa án nhân dân tối cao|Viện kiểm sát nhân dân tối cao|Tòa án nhân dân|Viện kiểm sát nhân dân|Kho bạc Nhà nước|"
    "Bảo hiểm xã hội|Thuế|Thuế cơ sở|Bộ Chỉ huy Quân sự|Ban Chỉ huy Quân sự|Bộ Chỉ huy Bộ đội Biên phòng|"
    "Ủy ban Mặt trận Tổ quốc|Mặt trận Tổ quốc|UBMTTQ|Ban Thường trực|Đoàn đại biểu Quốc hội|Đoàn ĐBQH|Hội đồng Đội|"
    "Quân khu|Trung ương|Nhà trường|CĐCS|LĐLĐ|Bảo hiểm xã hội cơ sở|Ban Chấp hành|Ban Thường vụ|Ban Giám đốc|"
    "Ban Giám hiệu|Ủy ban Kiểm tra|Đoàn TNCS Hồ Chí Minh|Đảng ủy các cơ quan Đảng|Đoàn Thanh niên Cộng sản Hồ Chí Minh|"
    "Hội Liên hiệp Thanh niên|Trạm Y tế|Ban Thi đua - Khen thưởng"
)
# Behind these every word is a name.
_NAMED = (
    "Trường Tiểu học|Trường Trung học cơ sở|Trường Trung học phổ thông|Trường Mầm non|Trường Mẫu giáo|Trường THPT|"
    "Trường THCS|Trường TH|Trường MN|Tiểu học|Trung học cơ sở|Trung học phổ thông|THCS|THPT|Đại học Quốc gia|Liên đội|"
    "Chi đoàn"
)
_HEADS = {
    tuple(head.upper().split()): (head.split(), kind)
    for kind, heads in (("sector", _SECTORAL), ("local", _LOCAL), ("named", _NAMED))
    for head in heads.split("|")
}
_OF_SECTORS = (
    "nội vụ|ngoại vụ|tài chính|kế hoạch|đầu tư|công thương|nông nghiệp|môi trường|tài nguyên|phát triển|nông thôn|"
    "giáo dục|đào tạo|y tế|văn hóa|thể thao|du lịch|thông tin|truyền thông|xã hội|lao động|thương binh|người có công|"
    "xây dựng|giao thông vận tải|giao thông|vận tải|khoa học|công nghệ|tư pháp|pháp chế|pháp luật|thanh tra|dân tộc|"
    "tôn giáo|tổ chức|cán bộ|tuyên giáo|dân vận|tuyên truyền|nội chính|kinh tế|ngân sách|đô thị|hạ tầng|công chức|"
    "viên chức|tổng hợp|quản trị|hành chính|hành chính công|phục vụ|quản lý|đất đai|quy hoạch|kiến trúc|nhà ở|"
    "trồng trọt|chăn nuôi|bảo vệ thực vật|bảo vệ|thú y|kiểm lâm|lâm nghiệp|thủy sản|thủy lợi|biển|hải đảo|thuế|"
    "thống kê|hải quan|tiêu chuẩn|đo lường|chất lượng|nghiệp vụ|chuyên môn|việc làm|dịch vụ|dịch vụ công|hỗ trợ|"
    "doanh nghiệp|nghề nghiệp|thường xuyên|giới thiệu|khuyến nông|khuyến công|khuyến ngư|tư vấn|công nghiệp|"
    "nông lâm nghiệp|thương mại|xúc tiến|năng lượng|kỹ thuật|an toàn|an toàn thực phẩm|chuyển đổi số|lưu trữ|văn thư|"
    "thi đua|khen thưởng|quân sự|biên phòng|quốc phòng|an ninh|trật tự|bộ đội biên phòng|kiểm tra|giám sát|kiểm soát|"
    "bệnh tật|kiểm nghiệm|pháp y|giám định|dân số|gia đình|trẻ em|phụ nữ|nông dân|thanh niên|cựu chiến binh|"
    "chữ thập đỏ|khuyến học|người cao tuổi|luật gia|nhà báo|văn học|nghệ thuật|sinh viên|đa khoa|y học cổ truyền|"
    "phục hồi chức năng|tâm thần|phụ sản|nhi|sản nhi|mắt|phổi|da liễu|điều dưỡng|khám bệnh|khám|dược|chính trị|sư phạm|"
    "nghề|cộng đồng|phổ thông|dân tộc nội trú|dân tộc bán trú|nội trú|bán trú|tiểu học|mầm non|trung học|"
    "trung học cơ sở|trung học phổ thông|chính sách|chính sách xã hội|công tác|công tác xã hội|bảo trợ|bảo trợ xã hội|"
    "bảo tồn|di sản|di tích|thư viện|bảo tàng|khu công nghiệp|khu kinh tế|khu chế xuất|cụm công nghiệp|cơ quan|dự án|"
    "quỹ đất|bồi thường|giải phóng mặt bằng|đấu giá|tài sản|công trình|công ích|nước sạch|vệ sinh|khí tượng thủy văn|"
    "quan trắc|rừng phòng hộ|rừng đặc dụng|vườn quốc gia|phòng hộ|quản lý thị trường|thi hành án dân sự|dân sự|đăng ký|"
    "kiểm định|ứng dụng|tiến bộ|nghiên cứu|phân tích|giống|cây trồng|vật nuôi|cải cách hành chính|phòng cháy|"
    "phòng chống|thiên tai|bưu chính|viễn thông|báo chí|xuất bản|phát thanh|truyền hình|cơ sở|nhà nước|nhân sự|kế toán|"
    "tài vụ|vật tư|thiết bị|sản xuất|kinh doanh|đối ngoại|hợp tác quốc tế|hợp tác xã|người lao động|chính quyền|"
    "bồi dưỡng|công tác mặt trận|công tác đảng|cơ yếu|hậu cần|điều lệ|khảo thí|học sinh|giáo dục thường xuyên|dân quân|"
    "tự vệ|thanh thiếu niên|thiếu nhi"
)
_MOST = max(map(len, _HEADS))
_SECTORS = frozenset(tuple(words.upper().split()) for words in _OF_SECTORS.split("|"))
_SYLLABLES = frozenset(word for words in _SECTORS for word in words)
# These stand in names of sectors and, more often, in names of places.
_OFTEN_PLACES = "an hải thủy nam bắc đông tây thanh bình hòa long phú tân sơn giang"
_OF_PLACES = frozenset(_OFTEN_PLACES.upper().split())
_NAMES = (
    "An Giang|Bà Rịa - Vũng Tàu|Bắc Giang|Bắc Kạn|Bạc Liêu|Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|"
    "Bình Thuận|Cà Mau|Cần Thơ|Cao Bằng|Đà Nẵng|Đắk Lắk|Đắk Nông|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|"
    "Hà Nam|Hà Nội|Hà Tĩnh|Hải Dương|Hải Phòng|Hậu Giang|Hòa Bình|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Kiên Giang|"
    "Kon Tum|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|"
    "Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|"
    "Thanh Hóa|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Việt Nam"
)
_PROVINCES = frozenset(tuple(name.upper().split()) for name in _NAMES.split("|"))
_PLACES = ("TỈNH", "THÀNH PHỐ", "HUYỆN", "QUẬN", "THỊ XÃ", "THỊ TRẤN", "XÃ", "PHƯỜNG", "ĐẶC KHU", "KHU VỰC")
_LEVELS = frozenset(tuple(place.split()) for place in _PLACES)
_LEVEL = re.compile(rf"(?:{'|'.join(_PLACES)})\s+", re.IGNORECASE)
_COUNT = re.compile(r"[IVX]+|(?=\w*\d)\w+")
_SMALL_OF_SCHOOLS = ("SỐ", "CHUYÊN")
_SMALL = frozenset(("VÀ", "CỦA", "CÁC", "CHO", "-", "–", "&", ","))
_ABBREVIATED = (
    "UBND HĐND UBMTTQ MTTQ UBKT ĐBQH GD ĐT GDĐT GD&ĐT TNCS TNCSHCM HCM CĐCS LĐLĐ CLB PTNT PTDTNT PTDTBT THCS THPT TH "
    "MN TT TTYT VHTT VHTTDL VHXH KHKT KHCN KH CN TNMT TN MT NN NNMT QLDA BQL BCH BTV BCĐ BGH LĐTBXH LĐ TBXH CHQS BHXH "
    "KBNN GDNN GDTX GDNN-GDTX KT XH KT-XH QLĐT TP GTVT XD YT DT TG TW CCB LHPN NCT CTĐ"
)
_SHORT = frozenset(_ABBREVIATED.split())
_OTHER_TONES = "OÀ>ÒA OÁ>ÓA OẢ>ỎA OẠ>ỌA OÈ>ÒE OẺ>ỎE UỲ>ÙY UÝ>ÚY UỶ>ỦY UỴ>ỤY"
_TONES = dict(pair.split(">") for pair in _OTHER_TONES.split())


def agency_name(name: str, said: str, place: str = "") -> str:
    """The name of a body as it is written: in the document's own words where they say it, else by known words;
    ``place`` is the document's, which may stand in the name.

    A name in capitals that is neither stays as it is; so does one that was not in capitals.

    >>> agency_name("SỞ NỘI VỤ", ""), agency_name("UBND TỈNH QUẢNG TRỊ", "")
    ('Sở Nội vụ', 'UBND tỉnh Quảng Trị')
    """
    if not name or name != name.upper() or "CỘNG H" in name:  # Quốc hiệu runs in
        return name
    found = _as_said(name, said)
    if found:
        return found
    return _by_words(name, _LEVEL.sub("", place).strip())


def _as_said(name: str, said: str) -> str:
    """The name in the document's own words, where they are not in capitals alone."""
    for match in re.finditer(re.escape(name), said, re.IGNORECASE):
        words = match.group()
        after = said[match.end() : match.end() + 1]
        if words != words.upper() and words[:1].isupper() and not after.isalnum():
            return words
    return ""


def _by_words(name: str, place: str) -> str:
    """The name spelled word by word, from what is known of heads, sectors, levels and places; as it stands where
    one of its words is none of these: half of a name in small letters would be worse.
    """
    words = name.replace(",", " ,").split()
    keys = [_plain(word) for word in words]
    own = tuple(_plain(place.upper()).split()) if place else ()
    out: list[str] = []
    kind, begins, inner, at = "", True, False, 0
    while at < len(words):
        head = _longest(keys, at, _HEADS)
        sector = _longest(keys, at, _SECTORS) if kind in ("sector", "sectors") else 0
        if head and (begins or kind != "named") and head >= sector and not _inside(kind, keys, at, head):
            shape, kind = _HEADS[tuple(keys[at : at + head])]
            out += [_shaped(word, like) for word, like in zip(words[at:], shape, strict=False)]
            begins, at = True, at + head
        elif not kind:
            return name
        elif keys[at] in _SMALL:
            out.append(words[at].lower())
            inner = inner or (keys[at] == "CÁC" and not begins)  # what is listed behind it are no members
            kind, begins, at = "sector" if kind == "sectors" else kind, not inner, at + 1
        elif sector:
            run = [word.lower() for word in words[at : at + sector]]
            out += [run[0].capitalize() if begins else run[0], *run[1:]]
            kind, begins, at = "sectors", False, at + sector
        elif level := _longest(keys, at, _LEVELS):
            out += [word.lower() for word in words[at : at + level]]
            kind, begins, at = "level", False, at + level
        elif own and tuple(keys[at : at + len(own)]) == own:
            out += place.split()
            begins, at = False, at + len(own)
        elif not any(sign.isalpha() for sign in keys[at]) or keys[at] in _SHORT or _COUNT.fullmatch(keys[at]):
            out.append(words[at])
            kind, begins, at = "sectors" if kind == "sector" else kind, False, at + 1
        elif keys[at] in _SMALL_OF_SCHOOLS and kind in ("named", "level") and at + 1 < len(keys):
            out.append(words[at].lower())
            at += 1
        else:
            end = _name_end(keys, at)
            if not _may_be_name(kind, tuple(keys[at:end])):
                return name
            out += [word.capitalize() for word in words[at:end]]
            begins, at = False, end
    return " ".join(out).replace(" ,", ",").replace("Công thương", "Công Thương")  # as that ministry writes it


def _plain(word: str) -> str:
    """A word in capitals with its tone mark where the newer spelling has it: ``UỶ`` is ``ỦY``."""
    return word[:-2] + _TONES.get(word[-2:], word[-2:])


def _longest(keys: list[str], at: int, known: Container[tuple[str, ...]]) -> int:
    """How many words from here on are a known phrase; the longest counts, 0 for none."""
    return next(
        (size for size in range(_MOST, 0, -1) if tuple(keys[at : at + size]) in known and at + size <= len(keys)), 0
    )


def _inside(kind: str, keys: list[str], at: int, head: int) -> bool:
    """Whether what looks like a head is the beginning of a place's own name: ``XÃ HỘI AN``, ``ĐẶC KHU TRƯỜNG SA``."""
    behind = any(tuple(keys[max(at - size, 0) : at]) in _LEVELS for size in (1, 2))
    return kind == "level" and behind and head == 1 and keys[at] not in _SHORT


def _name_end(keys: list[str], at: int) -> int:
    """Where a name of unknown words ends: before a small word, a level, another body or the end."""
    for end in range(at + 1, len(keys)):
        if (
            keys[end] in _SMALL
            or keys[end] in _SHORT
            or _longest(keys, end, _LEVELS)
            or _longest(keys, end, _HEADS) > 1
        ):
            return end
    return len(keys)


def _may_be_name(kind: str, name: tuple[str, ...]) -> bool:
    """Whether unknown words are a name: behind a school or a level any, behind a sector or a body a place alone."""
    if not all(word.isalpha() for word in name):
        return False
    if kind in ("named", "level") or name in _PROVINCES:
        return len(name) <= (6 if kind == "named" else 4)
    unknown = all(word not in _SYLLABLES or word in _OF_PLACES for word in name)
    return kind in ("local", "sectors") and 2 <= len(name) <= 3 and unknown


def _shaped(word: str, like: str) -> str:
    """A word with the capitals of a known one: ``UỶ`` as ``Ủy`` is ``Uỷ``."""
    if like.isupper():
        return word
    return word.capitalize() if like[0].isupper() else word.lower()


def post_name(post: str, said: str) -> str:
    """A post in capitals as it is written (``PHÓ GIÁM ĐỐC``: ``Phó Giám đốc``); one that is not known as it stands.

    >>> post_name("PHÓ GIÁM ĐỐC", ""), post_name("CHỦ TỊCH CÔNG ĐOÀN", "")
    ('Phó Giám đốc', 'Chủ tịch Công đoàn')
    >>> post_name("CHỦ TỊCH CÔNG ĐOÀN CƠ SỞ", ""), post_name("CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", "")
    ('Chủ tịch Công đoàn cơ sở', 'Chủ tịch Hội đồng Thi đua - Khen thưởng')
    """
    if post != post.upper():
        return post
    known = POSTS.get(fold(post))
    if known:
        return known
    words = post.split()
    for length in range(min(len(words) - 1, 8), 0, -1):
        head = POSTS.get(fold(" ".join(words[:length])))
        rest = agency_name(" ".join(words[length:]), said) if head else ""
        if rest != rest.upper() or rest in ("UBND", "HĐND"):
            return f"{head} {rest}"
    return agency_name(post, said)
