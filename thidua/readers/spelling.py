"""Names printed in capitals as they are written in a sentence: from the document's own words, else by known words."""

from __future__ import annotations

import re

from thidua.sheet.words import POSTS, SECTOR_WORDS
from thidua.wording import fold

_HEADS = (
    "Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân|Văn phòng|Trung tâm|Chi cục|Tổng cục|Cục|Sở|Bộ|Ban|Phòng|"
    "Trường|Trạm|Bệnh viện|Học viện|Viện|Công an|Liên đoàn Lao động|Công đoàn|Ban Quản lý|Đảng ủy|Đảng uỷ|Đảng bộ|"
    "Tỉnh ủy|Huyện ủy|Thành ủy|Hội|Đoàn|Liên đội|Chi đoàn|Chi bộ|UBND|HĐND|Trường Tiểu học|Trường Trung học cơ sở|"
    "Trường Trung học phổ thông|Trường Mầm non|Trường Mẫu giáo|Trường Cao đẳng|Trường Đại học|Trường THPT|"
    "Trường THCS|Trường TH|Trường PTDTNT|Trường Phổ thông|Tỉnh đoàn|Thành đoàn|Huyện đoàn|Xã đoàn|Phường đoàn|"
    "Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh|Hội Chữ thập đỏ|Hội Khuyến học|Hội Người cao tuổi|"
    "Đoàn Thanh niên"
)
_BY_HEAD = {head.upper(): head for head in sorted(_HEADS.split("|"), key=len, reverse=True)}
_PLACES = ("TỈNH", "THÀNH PHỐ", "HUYỆN", "QUẬN", "THỊ XÃ", "THỊ TRẤN", "XÃ", "PHƯỜNG", "ĐẶC KHU")
_SECTOR = ("Sở", "Bộ", "Phòng", "Ban", "Chi cục", "Cục", "Trung tâm", "Văn phòng", "Viện", "Hội")
_PROPER = (
    "Tỉnh đoàn",
    "Thành đoàn",
    "Huyện đoàn",
    "Xã đoàn",
    "Phường đoàn",
    "Trường Tiểu học",
    "Trường Trung học cơ sở",
    "Trường Trung học phổ thông",
    "Trường Mầm non",
    "Trường Mẫu giáo",
    "Trường THPT",
    "Trường THCS",
    "Trường TH",
)
_LEVEL = re.compile(rf"(?:{'|'.join(_PLACES)})\s+", re.IGNORECASE)
_SMALL = {"VÀ": "và", "CỦA": "của", "CÁC": "các", "CHO": "cho"}


def agency_name(name: str, said: str, place: str = "") -> str:
    """The name of a body as it is written: in the document's own words where they say it, else by known words;
    ``place`` is the document's, which may stand in the name.

    A name in capitals that is neither stays as it is; so does one that was not in capitals.

    >>> agency_name("SỞ NỘI VỤ", ""), agency_name("UBND TỈNH QUẢNG TRỊ", "")
    ('Sở Nội vụ', 'UBND tỉnh Quảng Trị')
    """
    if not name or name != name.upper():
        return name
    found = _as_said(name, said)
    if found:
        return found
    spelled = _by_words(name)
    proper = _LEVEL.sub("", place).strip()
    if not proper or spelled == name:
        return spelled
    return re.sub(rf"(?<!\w){re.escape(proper)}(?!\w)", proper, spelled, flags=re.IGNORECASE)


def _as_said(name: str, said: str) -> str:
    """The name in the document's own words, where they are not in capitals alone."""
    for match in re.finditer(re.escape(name), said, re.IGNORECASE):
        words = match.group()
        after = said[match.end() : match.end() + 1]
        if words != words.upper() and words[:1].isupper() and not after.isalnum():
            return words
    return ""


def _by_words(name: str) -> str:
    head = next((head for head in _BY_HEAD if name == head or name.startswith(head + " ")), "")
    if not head:
        return name
    spelled, rest = _BY_HEAD[head], name[len(head) :].strip()
    if not rest:
        return spelled
    if rest in _PLACES:  # HỘI NÔNG DÂN TỈNH
        return f"{spelled} {rest.lower()}"
    place = re.search(rf"(?:^|\s)({'|'.join(_PLACES)})\s+(?=\S)", rest)
    before, tail = (rest[: place.start()].strip(), rest[place.start() :].strip()) if place else (rest, "")
    middle = (
        _sector(before)
        if spelled in _SECTOR
        else " ".join(map(_proper, before.split()))
        if spelled in _PROPER
        else before
    )
    if before and middle == before and before == before.upper() and len(before) > 5:
        return name
    return " ".join(part for part in (spelled, middle, _place(tail)) if part)


def _sector(words: str) -> str:
    """``NÔNG NGHIỆP VÀ MÔI TRƯỜNG``: the first word of each member with a capital."""
    out = []
    begins = True
    named = words.split()
    sector = next((at for at in range(len(named), 0, -1) if named[at - 1].strip(",").lower() in SECTOR_WORDS), 0)
    place = named[sector:] if sector and all(word.isalpha() for word in named[sector:]) else []
    for word in named[: len(named) - len(place)]:
        if word in _SMALL or word in ("-", "–", "&"):
            out.append(_SMALL.get(word, word))
            begins = True
            continue
        out.append(_proper(word) if begins else word.lower())
        begins = word.endswith(",")
    return " ".join([*out, *map(_proper, place)]).replace("Công thương", "Công Thương")  # as that ministry writes it


def _place(words: str) -> str:
    for place in _PLACES:
        if words.startswith(place + " "):
            name = words[len(place) :].strip()
            return f"{place.lower()} {' '.join(map(_proper, name.split()))}"
    return words


def _proper(word: str) -> str:
    return word[:1] + word[1:].lower() if word.isalpha() else word


def post_name(post: str, said: str) -> str:
    """A post in capitals as it is written (``PHÓ GIÁM ĐỐC``: ``Phó Giám đốc``); one that is not known as it stands.

    >>> post_name("PHÓ GIÁM ĐỐC", ""), post_name("CHỦ TỊCH CÔNG ĐOÀN", "")
    ('Phó Giám đốc', 'Chủ tịch Công đoàn')
    """
    if post != post.upper():
        return post
    known = POSTS.get(fold(post))
    if known:
        return known
    for length in range(len(post.split()) - 1, 0, -1):
        words = post.split()
        head = POSTS.get(fold(" ".join(words[:length])))
        if head:
            rest = agency_name(" ".join(words[length:]), said)
            return f"{post_name(head.upper(), '')} {rest}" if rest != rest.upper() or rest in ("UBND", "HĐND") else post
    return agency_name(post, said)
