"""The words by which the parts of a document are known: Quốc hiệu, agencies, posts, titles of sections."""

from __future__ import annotations

import re

from thidua.wording import fold

QUOC_HIEU = re.compile(r"c[ộô]ng\s+h(?:òa|oà|oa)\s+x[ãa]\s+h[ộo]i\s+ch[ủu]\s+ngh[ĩi]a\s+vi[ệe]t\s+nam", re.IGNORECASE)
DANG = re.compile(r"đảng\s+cộng\s+sản\s+việt\s+nam\s*$", re.IGNORECASE)
DOAN = re.compile(
    r"(?:đoàn\s+(?:thanh\s+niên\s+cộng\s+sản|tncs|thanh\s+niên)|đội\s+(?:thiếu\s+niên\s+tiền\s+phong|tntp))\s+hồ\s+chí\s+minh\s*$",
    re.IGNORECASE,
)
"""What stands in the place of Quốc hiệu on papers of the Youth Union and of the Pioneers."""
TIEU_NGU = re.compile(r"độc\s+lập\s*[-–—.]\s*tự\s+do\s*[-–—.]\s*hạnh\s+phúc", re.IGNORECASE)

RULE = re.compile(r"[-–—_=*~.\s|]+$")
"""A line that is drawn with signs."""
KINDS = ("kế hoạch", "quyết định", "thông báo", "hướng dẫn", "chương trình", "phương án", "báo cáo", "công văn",
         "tờ trình", "nghị quyết", "chỉ thị", "đề án", "quy chế", "thể lệ", "kế hoạch liên tịch")  # fmt: skip
"""Names of kinds of documents, as they stand alone above the subject."""

_AGENCIES = (
    "ủy ban|uỷ ban|ubnd|hội đồng|hđnd|ubmttq|mặt trận|sở|bộ|cục|chi cục|tổng cục|vụ|ban|phòng|trung tâm|trường|"
    "học viện|viện|đại học|bệnh viện|trạm|trạm y tế|văn phòng|vp|công an|quân khu|đồn|kho bạc|ngân hàng|bảo hiểm|"
    "tòa án|viện kiểm sát|thanh tra|đài|báo|liên đoàn|công đoàn|hội|đoàn|tỉnh đoàn|thành đoàn|huyện đoàn|xã đoàn|"
    "đoàn thanh niên|liên đội|chi đoàn|chi bộ|đảng bộ|đảng ủy|đảng uỷ|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|"
    "huyện uỷ|công ty|tổng công ty|tập đoàn|hợp tác xã|nhà văn hóa|nhà trường|nhà máy|xí nghiệp|thư viện|bảo tàng|"
    "hạt kiểm lâm|kiểm toán|ủy ban nhân dân|hđtđkt|khối|cụm|tổ|liên minh|quỹ|chính phủ|cđcs|cđgd|cđ|lđlđ|btc|bch|btv"
)
_NO_AGENCY = (
    r"báo\s+(?:cáo|chí|tường|công)|hội\s+(?:thi|thao|nghị|thảo|diễn|trại|chợ|họp|tụ|nhập|trường)|đoàn\s+kết|khối\s+lượng"
    r"|bộ\s+(?:phận|tiêu|câu|quy)|cục\s+bộ|phòng\s*,?\s+(?:chống|ngừa|cháy|tránh|bệnh|học|họp)|vụ\s+(?:việc|mùa|đông|xuân|án)"
    r"|viện\s+(?:dẫn|trợ)|trường\s+hợp|quỹ\s+(?:đất|thời)|cụm\s+từ|ban\s+(?:hành|đêm|đầu|ngày)|tổ\s+chức|vp(?=\d)"
)
_AGENCY = re.compile(
    rf"(?!(?:{_NO_AGENCY})(?!\w))(?:{'|'.join(sorted(_AGENCIES.split('|'), key=len, reverse=True))})(?!\w)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"(?:tỉnh|thành phố|tp\.?|thị xã|thị trấn|quận|huyện|xã|phường|đặc khu)(?!\w)(?!\s+(?:đoàn|ủy|uỷ)(?!\w))",
    re.IGNORECASE,
)

_POSTS = (
    "Giám đốc|Phó Giám đốc|Tổng Giám đốc|Phó Tổng Giám đốc|Chủ tịch|Phó Chủ tịch|Hiệu trưởng|Phó Hiệu trưởng|"
    "Chánh Văn phòng|Phó Chánh Văn phòng|Trưởng phòng|Phó Trưởng phòng|Phó phòng|Trưởng ban|Phó Trưởng ban|Phó ban|"
    "Bộ trưởng|Thứ trưởng|Bộ trưởng, Chủ nhiệm|Chủ nhiệm|Phó Chủ nhiệm|Cục trưởng|Phó Cục trưởng|Vụ trưởng|"
    "Phó Vụ trưởng|Chi cục trưởng|Phó Chi cục trưởng|Viện trưởng|Phó Viện trưởng|Chánh án|Phó Chánh án|Chánh Thanh tra|"
    "Phó Chánh Thanh tra|Bí thư|Phó Bí thư|Phó Bí thư Thường trực|Đội trưởng|Trạm trưởng|Phó Trạm trưởng|Tổ trưởng|"
    "Trưởng trạm|Trưởng khoa|Phó Trưởng khoa|Thủ tướng|Phó Thủ tướng|Thủ trưởng|Thủ trưởng đơn vị|Tổng phụ trách|"
    "Tổng phụ trách Đội|Người lập|Người lập kế hoạch|Ban Giám hiệu|Duyệt Ban Giám hiệu|Duyệt của Ban Giám hiệu|"
    "Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Ban Giám đốc|Chủ tịch Hội đồng|Tư lệnh|Chính ủy|Kế toán trưởng|"
    "Ủy ban nhân dân|Hội đồng nhân dân|Chủ tịch Ủy ban nhân dân|Hội đồng Thi đua - Khen thưởng|Kiểm soát viên|"
    "Trưởng đoàn|Hạt trưởng|BGH|Chỉ huy trưởng|Phó Chỉ huy trưởng|Chính trị viên|Trưởng Công an|Phó Trưởng Công an|"
    "Trưởng Ban Tổ chức|Chủ tịch Công đoàn"
)
POSTS = {fold(post): post for post in _POSTS.split("|")}
"""Posts and bodies that sign, by their folded names, as they are written."""
_POST = re.compile(
    rf"(?:{'|'.join(sorted((re.escape(p) for p in _POSTS.split('|')), key=len, reverse=True))})(?!\w)", re.IGNORECASE
)
AUTHORITY = re.compile(
    r"(?P<dau>T\.?/?M|T\.?/?L|T\.?U\.?/?Q|K\.?/?T|Q)(?:\s*[./]\s*|(?<=/[A-Z])\s+|\s+(?=[A-ZĐ]{3}))(?=\S)"
)
"""The prefix of a line of authority: TM. TL. TUQ. KT. Q., also typed ``T/M`` and ``K/T``."""
QUYEN = re.compile(r"QUYỀN\s+(?=[A-ZĐ])")

_APPROVES = re.compile(r"(?:(?:phê\s+)?duyệt|xác\s+nhận)\s+(?:của\s+)?(?=\S)", re.IGNORECASE)
_NAME = re.compile(
    r"(?:(?:PGS|GS|TS|ThS|CN|KS|BS|BSCKI{1,2}|CKI{1,2}|Đ/c|TSKH)\.?,?\s*){0,4}"
    r"[^\W\d_][^\W\d_]*\.?(?:\s+[^\W\d_][^\W\d_]*){1,5}"
)

_RANK = re.compile(r"(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)\s+")

_OF_TITLES = (
    "mục đích yêu cầu ý nghĩa quan điểm tiêu chung cụ thể tổng quát nội dung thi đua phong trào hình thức chuẩn chí "
    "khen thưởng chỉ phấn đấu đối tượng phạm vi thời gian địa thành phần tham gia thực hiện tổ chức kinh phí nguồn "
    "nhiệm vụ giải pháp trọng tâm chủ yếu đề khẩu hiệu phân công trách đặc tình biện chế độ báo cáo lộ trình tiến kế "
    "hoạch áp dụng số lượng hồ sơ bình xét đánh giá xếp loại phát động và của các hoạt cơ quan đạo triển khai năm "
    "cách đăng ký phương hướng danh căn cứ sở quyền lợi mức kết quả thuận khó khăn tồn tại hạn nguyên nhân quy định "
    "chương kiểm tra giám sát sơ điều khoản hành bản chính đảm bảo dự toán đợt dẫn lịch cấu"
)
_TITLE_WORDS = frozenset(_OF_TITLES.split())

_OF_SECTORS = (
    "cơ sở nhân dân các chuyên môn đua thưởng nội vụ ngoại tài chính kế hoạch đầu tư công thương nông nghiệp môi "
    "trường phát triển thôn giáo dục đào tạo y tế văn hóa thể thao du lịch thông tin truyền xã hội lao động binh xây "
    "dựng giao vận tải khoa học nghệ pháp thanh tra tộc tôn tổ chức cán bộ tuyên tổng hợp quản trị hành đô thị hạ "
    "tầng nguyên và của trồng trọt bảo vệ thực vật chăn nuôi thú kiểm lâm thủy sản lợi thuế thống kê hải quan đo "
    "lường chất lượng tiêu chuẩn phục nghề việc làm cựu chiến phụ nữ người cao tuổi chữ thập đỏ khuyến sinh viên luật "
    "gia nhà báo lý năng kỹ thuật doanh quỹ đất đai ngư điện lực nước tâm số bệnh tật soát phòng chống thiên tai viễn "
    "bưu ngân hàng kho bạc hiểm quân sự biên quốc an ninh toàn phẩm mại đa dược sư phạm trẻ em đình lưu trữ thư tiếp "
    "cải cách chế đại biểu trung ương liên hiệp tiểu mầm non chỉ huy dịch sử huấn luyện thi đấu đảo sách trì hậu cần "
    "nhu phong trào trại kiến trúc"
)
SECTOR_WORDS = frozenset(_OF_SECTORS.split())
"""Words that names of sectors are made of (``Sở Nông nghiệp và Môi trường``), written small behind the first."""


_APPENDIX = re.compile(
    r"(?P<name>ph[ụu]\s+l[ụu]c(?P<number>\s+(?:số\s+)?(?:[IVX]{1,4}|\d{1,2}))?)\s*(?:[:.]?$|[:.–-]\s*(?=[^\W\d_]|[“\"]))",
    re.IGNORECASE,
)
_FORM = re.compile(r"(?:biểu\s+)?mẫu\s+(?:số\s+)?\d{1,2}[a-z]?\s*[:.]?$", re.IGNORECASE)


def appendix_title(text: str) -> int:
    """Where the title begins on a line that names an appendix (``PHỤ LỤC I: DANH SÁCH``); its length where the line
    has no title, -1 for a line that names none. ``Mẫu số 01`` is a title with nothing before it.

    >>> appendix_title("PHỤ LỤC 2 - BIỂU MẪU"), appendix_title("Phụ lục I"), appendix_title("Phụ lục kèm theo.")
    (12, 9, -1)
    """
    if _FORM.match(text):
        return 0
    match = _APPENDIX.match(text)
    if match is None:
        return -1
    if match.end() == len(text):
        return len(text)
    titled = (match["number"] or match["name"].isupper()) and text[match.end()].isupper()
    return match.end() if titled and len(text) < 200 and text[-1] not in ".;," else -1


def is_appendix(text: str, *, ended: bool = True) -> bool:
    """Whether a line begins an appendix; inside a body (not ``ended``) only one alone, or all in capitals."""
    at = appendix_title(text)
    return at >= 0 if ended else at == len(text) or (at > 0 and text.isupper())


def is_agency(text: str) -> bool:
    """Whether a text begins as the name of a body does (``Sở Nội vụ``, ``TRƯỜNG …``)."""
    return _AGENCY.match(text) is not None


def is_place(text: str) -> bool:
    """Whether a text begins with a kind of place (``tỉnh``, ``phường``): the second line of ``ỦY BAN NHÂN DÂN``."""
    return _PLACE.match(text) is not None


def is_post(text: str) -> bool:
    """Whether a short line in capitals, or one with a prefix of authority, names the post of a signer."""
    if not text or len(text) > 90 or text[-1] in ".:;,":
        return False
    if AUTHORITY.match(text) or QUYEN.match(text):
        return text == text.upper() or bool(_POST.search(text))
    if approved := _APPROVES.match(text):
        text = text[approved.end() :]
    return (text == text.upper() or fold(text) in POSTS) and _POST.match(text) is not None


def is_name(text: str) -> bool:
    """Whether a line may be a person's name, a rank before it: two to six words, each with a capital, nothing else."""
    text = _RANK.sub("", text, count=1)
    if not 4 <= len(text) <= 45 or _NAME.fullmatch(text) is None or (text.isupper() and is_known_title(text)):
        return False
    return all(word[0].isupper() for word in text.split()) and text.count(" ") >= 1


def title_words(text: str) -> list[str]:
    """The words of a title, folded to small letters, without marks."""
    return re.findall(r"[^\W_]+", text.lower())


def is_known_title(text: str) -> bool:
    """Whether every word is one that titles of plans are made of: then no name stands in it.

    >>> is_known_title("HÌNH THỨC, TIÊU CHUẨN KHEN THƯỞNG"), is_known_title("Đặc điểm tỉnh Hà Nam")
    (True, False)
    """
    if len(text) > 120:
        return False
    words = title_words(text)
    return 0 < len(words) <= 18 and all(word in _TITLE_WORDS or word.isdigit() for word in words)
