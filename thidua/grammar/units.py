"""Which units a sentence names: whom it gives a task to, who helps, and what is to come of it."""

from __future__ import annotations

import re
from functools import cache

from thidua.grammar.bodies import is_agency, is_place, sector_words
from thidua.grammar.lists import late, one_of, phrases


def _of(*lists: str) -> str:
    return one_of(*(phrases("units")[name] for name in lists))


def _capital_or_small(*lists: str) -> str:
    """One of the phrases with a capital or a small first letter."""
    first = (f"(?:{phrase[0].upper()}|{phrase[0]}){phrase[1:]}" for name in lists for phrase in phrases("units")[name])
    return "|".join(one.replace(" ", r"\s+") for one in first)


_VERB_LISTS = (
    "verbs",
    "verbs_passive",
    "verbs_of_labels",
    "verbs_of_labels_labelled",
    "verbs_of_helpers",
    "duties",
    "duties_of_labels",
    "moods_passive",
)
_MOODS = late(lambda: rf"(?:{_capital_or_small('moods', 'moods_passive')})\s+(?:(?:{_of('addressed')})\s+)?", re.NOFLAG)
_TOWARDS = late(lambda: rf"(?:{one_of(phrase.capitalize() for phrase in phrases('units')['towards'])})\s+", re.NOFLAG)
_BARE = ("units_bare", "units_bare_labelled", "units_bare_inside")
_UNIT = late(
    lambda: (
        rf"(?:[Cc]ác\s+)?(?!{_capital_or_small('verbs_of_labels_labelled')})"
        rf"(?:{_capital_or_small('units', *_BARE)})(?!\w)"
    ),
    re.NOFLAG,
)
_VERBS = late(lambda: rf"\s(?:{_of(*_VERB_LISTS)})(?!\w)", re.NOFLAG)
_NO_END = late(lambda: rf"(?:,|(?:^|\s)(?:{_of('no_ends', 'units_bare_inside')}))$")
"""What stands before a word that is no verb there: ``các tổ chức``, ``được kiểm tra``."""
_STOPS = late(
    lambda: (
        rf"\s(?:{_of('stops')}|có(?!\s+(?:{_of('concerned')}))"
        r"|trong(?=\s+(?:ngày|tuần|tháng|quý|năm|thời|khi|quá)))(?!\w)"
    ),
    re.NOFLAG,
)
_CONDITIONAL = late(lambda: rf"\s(?:{_of('conditions')})(?!\w)", re.NOFLAG)
"""Where it stands behind units of a kind, it is of some of them that the sentence speaks."""
_PASSIVE = late(lambda: rf"\s(?:được|bị)\s+(?:{_of('passive', 'verbs_passive', 'moods_passive')})$", re.NOFLAG)
_ASKS = ("duties_of_labels", "verbs_of_labels", "verbs_of_labels_labelled")
_LABEL = late(
    lambda: (
        rf"(?:Các\s+)?(?:{_capital_or_small('units_bare_labelled', 'verbs_of_labels_labelled')})"
        rf"\s+(?:(?:{_of(*_ASKS, 'labels')})"
        rf"|(?P<helps>{_of('verbs_of_helpers')}))(?:\s+(?:{_of(*_ASKS)}))?$"
    ),
    re.NOFLAG,
)
_DUTY = late(lambda: rf"(?:{_of('duties', 'duties_of_labels')})$", re.NOFLAG)
_HELPERS = late(lambda: rf"\b(?:{_of('verbs_of_helpers')})(?:\s+chặt\s+chẽ)?\s+(?:với|cùng)\s+")
_PRODUCT = late(lambda: rf"[;.(]\s*(?:{_capital_or_small('products')})\s*:\s*(?P<what>[^.;()]{{3,150}})", re.NOFLAG)


@cache
def _bare() -> frozenset[str]:
    """No names by themselves: with the word behind them they are one."""
    known = phrases("units")
    return frozenset(phrase[0].upper() + phrase[1:] for name in (*_BARE, "bare") for phrase in known[name])


@cache
def _of_units() -> frozenset[str]:
    """Words that a name of units has in small letters."""
    return sector_words().union(*(phrase.split() for phrase in phrases("units")["naming"]))


def units_labelled(title: str, text: str) -> tuple[tuple[str, ...], bool]:
    """The units that stand behind ``Đơn vị chủ trì:`` or ``Đơn vị phối hợp:``, without the label, and ``True`` where
    they help; the label is a title, or the beginning of a text that has none.

    >>> units_labelled("", "Đơn vị phối hợp: Sở Tài chính, Công an tỉnh.")
    (('Sở Tài chính', 'Công an tỉnh'), True)
    """
    head, colon, rest = (title, ":", text) if title else text[:400].replace("*", "").partition(": ")
    match = _LABEL.match(head.replace("*", "").strip(" :")) if colon and len(rest) <= 300 else None
    if match is None:
        return (), False
    whole = rest.replace("*", "").strip(" .;")
    names = re.split(r"[,;]\s++|\s(?<!\s\s)\s*+và\s++(?=(?:các\s|[A-ZĐ]))", whole)
    if not all(_is_whole_unit(name) for name in names):
        names = [whole] if _is_whole_unit(whole) else []
    return tuple(names), bool(match["helps"])


def units_of(title: str) -> tuple[str, ...]:
    """The units that a title names; none where it names something else.

    >>> units_of("Giao Văn phòng Sở"), units_of("Sở Nội vụ, Sở Tài chính"), units_of("Tiến độ thực hiện")
    (('Văn phòng Sở',), ('Sở Nội vụ', 'Sở Tài chính'), ())
    """
    plain = title.replace("*", "")
    mood = _MOODS.match(plain)
    name = plain[mood.end() :] if mood else plain
    if towards := _TOWARDS.match(name):
        name = name[towards.end() :]
    name = _DUTY.sub("", name.rstrip().removesuffix(":").rstrip()).rstrip().strip(" :.")
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
            joined = name in _bare() and not head[: verb.start()].endswith(":")
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
    """The name is that of units and no more: none of its small words is one that no name has."""
    return _is_unit(_PASSIVE.sub("", name)) and _has_words_of_names(_PASSIVE.sub("", name))


def _has_words_of_names(name: str) -> bool:
    words = re.findall(r"[^\s,;:()]+", name)
    return all(not word[0].islower() or word in _of_units() or is_place(word) for word in words)


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
    names = re.split(r",\s++|\s(?<!\s\s)\s*+và\s++(?=[A-ZĐ])", rest[: min(ends)].strip(" ,"))
    return tuple(names) if all(map(_is_plain_agency, names)) else ()


def _is_plain_agency(name: str) -> bool:
    """The name is that of a body and nothing else: its small words are those of sectors and places."""
    if not (name[:1].isupper() and is_agency(name) and _is_unit(name)):
        return False
    words = name.split()[1:]
    return all(not word[0].islower() or word in sector_words() or is_place(word) for word in words)


def products_of(text: str) -> tuple[str, ...]:
    """What is to come of a task, as a sentence says behind ``Sản phẩm:``.

    >>> products_of("Tổng hợp kết quả; sản phẩm: Báo cáo tổng kết.")
    ('Báo cáo tổng kết',)
    """
    return tuple(match["what"].strip() for match in _PRODUCT.finditer(text))
