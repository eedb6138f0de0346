"""Names of bodies: how one begins, which words it is made of, and how one in capitals is written in a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from thidua.grammar.kinds import QUYET_DINH
from thidua.grammar.letterheads import PRINTED_DANG
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.tones import new_spelling

_PARTY = ("local_party", "local_party_unplaced", "local_cells")
_LOCAL = ("local", "local_unplaced", *_PARTY)
_HEADS = ("sectoral", *_LOCAL, "named")
_LEVELS = ("levels_of_seats", "levels")
_AGENCIES = (*_HEADS, "agencies", "sectoral_sectors", "agency_sectors")
_SECTORS = ("sectors", "sectoral_sectors", "sectoral_sectors_inside", "named_sectors_inside", "agency_sectors",
            "no_agency_sectors", "sectors_in_capitals")  # fmt: skip
_OTHER_SECTORS = ("sectors_of_people", "sectors_of_doing", "no_agency_sectors_of_doing")


def _lists(*names: str) -> tuple[str, ...]:
    known = phrases("bodies")
    return tuple(phrase for name in names for phrase in known[name])


def _beginnings() -> Iterator[str]:
    """What names of bodies begin with, each as short as it is known: a long pattern is slow to compile."""
    known = {phrase.lower() for phrase in _lists(*_AGENCIES)}
    for phrase in known:
        words = phrase.split()
        if not any(" ".join(words[:size]) in known for size in range(1, len(words))):
            yield phrase


_FIRST = late(r"\w+", re.NOFLAG)


def _by_first(phrases: Iterable[str]) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        found.setdefault(_FIRST.findall(phrase)[0], []).append(phrase)
    return found


@cache
def _agencies() -> Mapping[str, re.Pattern[str]]:
    """How names of bodies begin, by the first word in small letters: a document has few of them."""
    others = _by_first(_lists("no_agencies", "no_agency_sectors", "no_agency_sectors_of_doing"))
    not_so = {first: rf"(?!(?:{one_of(some)})(?!\w))" for first, some in others.items()}
    beginnings = _by_first(_beginnings()).items()
    return {first: late(rf"{not_so.get(first, '')}(?:{one_of(some)})(?!\w)") for first, some in beginnings}


_PLACE = late(lambda: rf"(?:{one_of(_lists(*_LEVELS))}|tp\.?)(?!\w)(?!\s+(?:đoàn|ủy|uỷ)(?!\w))")
_LEVEL = late(lambda: rf"(?:{one_of(_lists(*_LEVELS, 'regions'))})\s+")
_PLACED = late(lambda: rf"(?<!\w)(?:{one_of(_lists(*_LEVELS))})\s+(?!hội$)\w+(?:\s+\w+){{0,3}}$")
"""A name that ends in a place; in BẢO HIỂM XÃ HỘI there is none."""
_LONGEST_BEGINNING = 60


def is_agency(text: str) -> bool:
    """The text begins as the name of a body does (``Sở Nội vụ``, ``TRƯỜNG …``)."""
    name = new_spelling(text[:_LONGEST_BEGINNING])
    first = _FIRST.match(name)
    beginning = _agencies().get(first[0].lower()) if first else None
    return beginning is not None and beginning.match(name) is not None


def is_place(text: str) -> bool:
    """The text begins with a kind of place (``tỉnh``, ``phường``): the second line of ``ỦY BAN NHÂN DÂN``."""
    return _PLACE.match(text) is not None


@cache
def sector_words() -> frozenset[str]:
    """Syllables of the names of sectors (``Sở Nông nghiệp và Môi trường``), written small behind the first; those of
    sectors that are verbs as well are not among them, for in a sentence they may be what the body does.
    """
    return frozenset(word for phrase in _lists(*_SECTORS, "inner") for word in phrase.lower().split())


@cache
def name_pairs() -> frozenset[tuple[str, str]]:
    """Pairs of words that follow each other in known names, small, in the newer spelling: where a word that is written
    small goes on with a name. Names of posts are among them, for a signer's post is part of an issuer's name.
    """
    known = (
        *(phrase for name in phrases("bodies") for phrase in _lists(name)),
        *(post for name in ("posts", "deputies", "collectives") for post in phrases("posts")[name]),
        PRINTED_DANG,
    )
    return frozenset(pair for name in known for pair in pairwise(new_spelling(name.lower()).split()))


# --- A name in capitals ----------------------------------------------------------------------------

_SMALL = frozenset(("VÀ", "CỦA", "CÁC", "CHO", "-", "–", "&", ","))
_SMALL_OF_SCHOOLS = ("SỐ", "CHUYÊN")
_COUNT = re.compile(r"[IVX]+|(?=\w*\d)\w+")
_LONGEST_HEAD = 8  # words: Đoàn Thanh niên Cộng sản Hồ Chí Minh


_SET_UP = late(lambda: rf"(?P<ten>.+?)(?<!\s)\s++theo\s++(?:{one_of([QUYET_DINH])})\s++số\s*+(?::\s*+)?(?P<so>\d+/\S+)")
"""A body that is named by the decision that set it up: ``ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 105/QĐ-SCT``."""
_TOGETHER = r"\s*(?:\bvà\b|(?:\bphối hợp\s+)?\b(?:với|cùng(?:\s+với)?)\b)\s*"
_DASH = re.compile(r"\s(?<!\s\s)\s*+[-–]\s++")


def named_together(bodies: Sequence[str], text: str) -> bool:
    """A text names bodies as those who do what it tells of: ``Sở Nội vụ và Tỉnh đoàn ban hành …``.

    >>> named_together(("Sở Nội vụ", "Tỉnh đoàn"), "Sở Nội vụ phối hợp với Tỉnh đoàn ban hành Kế hoạch")
    True
    """
    *first, last = map(re.escape, bodies)
    listed = rf"(?:\s*,\s*|{_TOGETHER})".join(first)
    return bool(re.search(listed + _TOGETHER + last, text, re.IGNORECASE))


def joined_names(text: str) -> list[str]:
    """The bodies that one line names, joined by a dash; a name that holds a dash stays whole.

    >>> joined_names("SỞ NỘI VỤ - TỈNH ĐOÀN HÒA AN"), joined_names("VĂN PHÒNG HĐND - UBND XÃ HÒA AN")
    (['SỞ NỘI VỤ', 'TỈNH ĐOÀN HÒA AN'], ['VĂN PHÒNG HĐND - UBND XÃ HÒA AN'])
    """
    out: list[str] = []
    for part in _DASH.split(text):
        whole = out and (not is_known_name(part) or out[-1].split()[-1].upper() in _short())
        if whole:
            out[-1] = f"{out[-1]} - {part}"
        else:
            out.append(part)
    return out


_AND = late(r"\s(?<!\s\s)\s*+và\s++")


def with_and(text: str) -> tuple[str, str] | None:
    """Two bodies that one line may name with ``và`` between them; ``None`` where that is a word of one name.

    >>> with_and("SỞ Y TẾ VÀ HỘI NÔNG DÂN TỈNH"), with_and("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
    (('SỞ Y TẾ', 'HỘI NÔNG DÂN TỈNH'), None)
    """
    for found in _AND.finditer(text):
        first, second = text[: found.start()], text[found.end() :]
        if is_known_name(first) and is_known_name(second) and first.split()[-1].upper() not in _short():
            return first, second
    return None


def _keys(*names: str) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(phrase.upper().split()) for phrase in _lists(*names))


@cache
def _heads() -> Mapping[tuple[str, ...], tuple[list[str], str]]:
    """What a name begins with, or goes on with: as it is written, and what stands behind it."""
    lists = {
        "sectoral": ("sectoral", "sectoral_inside", "sectoral_sectors", "sectoral_sectors_inside"),
        "local": (*_LOCAL, "local_inside"),
        "named": ("named", "named_inside", "named_sectors_inside"),
    }
    return {
        tuple(head.upper().split()): (head.split(), kind) for kind, names in lists.items() for head in _lists(*names)
    }


@cache
def _sectors() -> frozenset[tuple[str, ...]]:
    return _keys(*_SECTORS, *_OTHER_SECTORS)


@cache
def _syllables() -> frozenset[str]:
    """Words of sectors that are no part of the name of a place."""
    places = {word for phrase in _lists("often_places") for word in phrase.upper().split()}
    return frozenset(word for words in _sectors() for word in words) - places


@cache
def _levels() -> frozenset[tuple[str, ...]]:
    return _keys(*_LEVELS, "regions")


@cache
def _quarters() -> frozenset[tuple[str, ...]]:
    return _keys("quarters")


@cache
def _provinces() -> frozenset[tuple[str, ...]]:
    return _keys("provinces")


@cache
def _short() -> frozenset[str]:
    return frozenset(word for phrase in _lists("abbreviated") for word in phrase.split())


def agency_name(name: str, said: str = "", place: str = "") -> str:
    """The name of a body as it is written: in the document's own words where they say it, else by known words;
    ``place`` is the document's, which may stand in the name.

    A name in capitals that is neither stays as it is; so does one that was not in capitals.

    >>> agency_name("SỞ NỘI VỤ"), agency_name("UBND TỈNH QUẢNG TRỊ")
    ('Sở Nội vụ', 'UBND tỉnh Quảng Trị')
    """
    if not name or name != name.upper() or "CỘNG H" in name:  # Quốc hiệu runs in
        return name
    found = _as_said(name, said)
    if found:
        return found
    if set_up := _SET_UP.fullmatch(name):
        head = agency_name(set_up["ten"], said, place)
        return f"{head} theo {QUYET_DINH.capitalize()} số {set_up['so']}"
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
    keys = [new_spelling(word) for word in words]
    own = tuple(new_spelling(place.upper()).split()) if place else ()
    out: list[str] = []
    kind, begins, inner, at = "", True, False, 0
    while at < len(words):
        head = _longest(keys, at, _heads())
        sector = _longest(keys, at, _sectors()) if kind in ("sectoral", "sectors") else 0
        quarter = _longest(keys, at, _quarters()) if kind == "local" else 0
        if (
            head
            and not quarter
            and (begins or kind != "named")
            and head >= sector
            and not _inside(kind, keys, at, head)
        ):
            shape, kind = _heads()[tuple(keys[at : at + head])]
            out += [_shaped(word, like) for word, like in zip(words[at:], shape, strict=False)]
            begins, at = True, at + head
        elif not kind:
            return name
        elif keys[at] in _SMALL:
            out.append(words[at].lower())
            inner = inner or (keys[at] == "CÁC" and not begins)  # what is listed behind it are no members
            kind, begins, at = "sectoral" if kind == "sectors" else kind, not inner, at + 1
        elif sector:
            run = [word.lower() for word in words[at : at + sector]]
            out += [run[0].capitalize() if begins else run[0], *run[1:]]
            kind, begins, at = "sectors", False, at + sector
        elif level := quarter or _longest(keys, at, _levels()):
            out += [word.lower() for word in words[at : at + level]]
            kind, begins, at = "level", False, at + level
        elif own and tuple(keys[at : at + len(own)]) == own:
            out += place.split()
            begins, at = False, at + len(own)
        elif not any(sign.isalpha() for sign in keys[at]) or keys[at] in _short() or _COUNT.fullmatch(keys[at]):
            out.append(words[at])
            kind, begins, at = "sectors" if kind == "sectoral" else kind, False, at + 1
        elif keys[at] in _SMALL_OF_SCHOOLS and kind in ("named", "level") and at + 1 < len(keys):
            out.append(words[at].lower())
            at += 1
        else:
            end = _name_end(keys, at)
            if not _may_be_name(kind, tuple(keys[at:end])):
                return name
            out += [word.capitalize() for word in words[at:end]]
            begins, at = False, end
    written = " ".join(out).replace(" ,", ",")
    for capitals in _lists("sectors_in_capitals"):
        written = written.replace(capitals.capitalize(), capitals)
    return written


def _longest(keys: list[str], at: int, known: Container[tuple[str, ...]]) -> int:
    """How many words from here on are a known phrase; the longest counts, 0 for none."""
    return next(
        (
            size
            for size in range(_LONGEST_HEAD, 0, -1)
            if tuple(keys[at : at + size]) in known and at + size <= len(keys)
        ),
        0,
    )


def _inside(kind: str, keys: list[str], at: int, head: int) -> bool:
    """What looks like a head is the beginning of a place's own name: ``XÃ HỘI AN``, ``ĐẶC KHU TRƯỜNG SA``."""
    behind = any(tuple(keys[max(at - size, 0) : at]) in _levels() for size in (1, 2))
    return kind == "level" and behind and head == 1 and keys[at] not in _short()


def _name_end(keys: list[str], at: int) -> int:
    """Where a name of unknown words ends: before a small word, a level, another body or the end."""
    for end in range(at + 1, len(keys)):
        if (
            keys[end] in _SMALL
            or keys[end] in _short()
            or _longest(keys, end, _levels())
            or _longest(keys, end, _heads()) > 1
        ):
            return end
    return len(keys)


def _may_be_name(kind: str, name: tuple[str, ...]) -> bool:
    """Unknown words are a name: behind a school or a level any, behind a sector or a body a place alone."""
    if not all(word.isalpha() for word in name):
        return False
    if kind in ("named", "level") or name in _provinces():
        return len(name) <= (6 if kind == "named" else 4)
    unknown = not any(word in _syllables() for word in name)
    return kind in ("local", "sectors") and 2 <= len(name) <= 3 and unknown


def _shaped(word: str, like: str) -> str:
    """A word with the capitals of a known one: ``UỶ`` as ``Ủy`` is ``Uỷ``."""
    if like.isupper():
        return word
    return word.capitalize() if like[0].isupper() else word.lower()


_UNFINISHED = late(r"(?:,|\bVÀ|\bvà|\bCỦA|\bcủa|\b(?i:môi)|-|&)$", re.NOFLAG)
_SEATED = late(
    lambda: rf"(?P<ten>Sở\s.+?)(?<!\s)\s++(?P<noi>{one_of(_lists('levels_of_seats'))})\s++(?P<dia_danh>\S.{{0,40}})$",
    re.NOFLAG,
)


def lacks_a_place(name: str) -> bool:
    """The name of a body that a place completes on the next line, for it ends in none: ``BỆNH VIỆN ĐA KHOA``."""
    return _PLACED.search(name) is None


def is_unfinished(name: str) -> bool:
    """The name goes on: it ends in ``và``, ``của``, a comma, a dash."""
    return _UNFINISHED.search(name) is not None


def seat_of(name: str) -> tuple[str, str, str] | None:
    """Of ``Sở Nội vụ tỉnh X`` the department, the committee above it, and the place; ``None`` for any other name.

    >>> seat_of("Sở Nội vụ tỉnh Hòa An")
    ('Sở Nội vụ', 'UBND tỉnh Hòa An', 'Hòa An')
    """
    match = _SEATED.match(name)
    if match is None:
        return None
    level, place = match["noi"], match["dia_danh"]
    return match["ten"], f"UBND {level} {place}", place if level == "tỉnh" else f"Thành phố {place}"


_COMMITTEE = late(r"(?:tỉnh|thành|đảng|quân)\s[uủ][ỷy]")


def is_party_cell(name: str) -> bool:
    """The name is that of a chi bộ, which has no office of its own."""
    return name.casefold().startswith(tuple(cell.casefold() for cell in _lists("local_cells")))


@cache
def _of_party() -> tuple[str, ...]:
    return tuple(phrase.lower() for phrase in _lists(*_PARTY, "issuers_of_party"))


_OF_PARTY = late(lambda: rf"(?<!\w)(?:{one_of(_of_party())})(?!\w)")


def names_party(text: str) -> bool:
    """The text names a body of the Party.

    >>> names_party("Ban Tổ chức Tỉnh ủy"), names_party("Ban Thường vụ Tỉnh đoàn")
    (True, False)
    """
    said = " ".join(new_spelling(text).lower().split())
    # most names have none of the words: for them the pattern is not even compiled
    return any(map(said.__contains__, _of_party())) and _OF_PARTY.search(said) is not None


def party_committee(name: str) -> str:
    """The words for a committee of the Party that a name begins with: ``Tỉnh ủy``; empty where none stand there."""
    match = _COMMITTEE.match(name)
    return match[0] if match else ""


@cache
def _in_full(name: str = "in_full") -> Mapping[str, str]:
    pairs = (phrase.partition(" = ") for phrase in _lists(name))
    return {short: long for short, _, long in pairs}


def _dotted() -> str:
    """The short names, with a dot between their letters or none."""
    dot = r"\.?"
    return "|".join(dot.join(short) for short in _in_full())


_SHORTENED = late(lambda: rf"(?<!\w)(?i:{_dotted()})(?:\.(?=\s|$|&)|(?!\w))", re.NOFLAG)
_SHORT_AROUND = late(
    lambda: (
        rf"^(?P<ben>{one_of(_in_full('offices_in_full'))})(?:\.\s*|\s+)(?=(?i:{one_of(_in_full().values())}))"
        rf"|(?P<tren>(?i:{one_of(_in_full().values())}))(?:(?P<va>\s*&\s*)(?=[^\W\d])"
        rf"|\s+(?P<cap>(?i:{one_of(_in_full('levels_in_full'))}))(?:\.\s*|\s+)(?=[^\W\d_]|\d))"
    ),
    re.NOFLAG,
)


def full_name(name: str) -> str:
    """The name of a body without the abbreviations that the whole country knows, in capitals or not, with dots or
    none; a short word beside them is told by its place.

    >>> full_name("UBND TP Hòa An"), full_name("TT HĐND xã Hòa An"), full_name("VP HĐND&UBND tỉnh")
    ('Ủy ban nhân dân thành phố Hòa An', 'Thường trực Hội đồng nhân dân xã Hòa An', \
'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh')
    """
    whole = _SHORTENED.sub(lambda found: _in_full()[found[0].replace(".", "").upper()], name)
    return _SHORT_AROUND.sub(_around, whole)


def _around(found: re.Match[str]) -> str:
    """An office before a body, or what joins a body with the next word, in full."""
    if found["ben"]:
        return f"{_in_full('offices_in_full')[found['ben']]} "
    level = found["cap"]
    return f"{found['tren']} {_in_full('levels_in_full')[level.upper()] if level else 'và'} "


_SHORT_LEVEL = late(
    lambda: rf"(?P<cap>T\.P|{one_of(_in_full('levels_in_full'))})(?:\.\s*|\s+|(?=\d))(?=[^\W_])", re.IGNORECASE
)


def place_in_full(place: str) -> str:
    """A place with its level in full: ``Q.1``, ``TP. Huế``; as it stands where it has none, or is so.

    >>> place_in_full("Q.1"), place_in_full("TP. Huế"), place_in_full("Hòa An")
    ('Quận 1', 'Thành phố Huế', 'Hòa An')
    """
    found = _SHORT_LEVEL.match(place)
    if not found:
        return place
    level = _in_full("levels_in_full")[found["cap"].replace(".", "").upper()]
    return f"{level.capitalize()} {place[found.end() :]}"


def initials(name: str) -> str:
    """The first letters of a name's words: ``SNV`` of ``Sở Nội vụ``."""
    return "".join(word[0].upper() for word in name.split() if word.lower() != "và")


def is_short_of(short: str, name: str) -> bool:
    """The letters of an abbreviation stand in their order among those that the words of a name begin with.

    >>> is_short_of("THBM", "Trường Tiểu học Bình Minh"), is_short_of("THBM", "UBND xã Bình Minh")
    (True, False)
    >>> is_short_of("SGD&ĐT", "Sở Giáo dục và Đào tạo"), is_short_of("BTCTU", "Ban Tổ chức Tỉnh ủy")
    (True, True)
    """
    words = _TONES.sub("", unicodedata.normalize("NFD", full_name(name)))  # the u of ủy is no other letter
    words = unicodedata.normalize("NFC", words)
    letters = iter("".join(word if word.isupper() else word[0].upper() for word in words.split()))
    signs = [letter for letter in short if letter.isupper()]  # TrS, SGD&ĐT
    return len(signs) > 1 and all(letter in letters for letter in signs)


_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")


def whole_name(name: str, short: str, said: str) -> str:
    """A name that lost its end, made whole by its abbreviation out of what a text says: ``Sở Nội`` of ``SNV`` is
    ``Sở Nội vụ``.
    """
    if not short or initials(name) == short:
        return name
    at = said.find(name)
    while at >= 0:
        longer = name
        for word in said[at + len(name) :].split()[:4]:
            if not word.isalpha():
                break
            longer = f"{longer} {word}"
            if initials(longer) == short:
                return longer
        at = said.find(name, at + 1)
    return name


def is_known_name(text: str) -> bool:
    """The text is the name of a body, and each of its words is known: of a head, a sector, a level, a place.

    >>> is_known_name("SỞ NỘI VỤ"), is_known_name("TRƯỜNG HỌC LÀ NGÔI NHÀ THỨ HAI")
    (True, False)
    """
    name = text.upper()
    return is_agency(text) and (agency_name(name) != name or name in _short())
