"""Viện dẫn: what a căn cứ says of the instrument it cites; what is not surely there stays unsaid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import islice

import attrs

from thidua.grammar.bodies import is_agency, name_pairs
from thidua.grammar.days import Found, Ngay, day_at
from thidua.grammar.endings import without_marks
from thidua.grammar.kinds import laws, nouns, symbols, verbs
from thidua.grammar.leads import CAN_CU, Lead, lead_of
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.numbers import number_at, symbols_of
from thidua.grammar.tones import new_spelling
from thidua.records import frozen


@frozen
class VienDan:
    """One citation, taken apart (I.II.6.a; the order of the parts: kind, number, day, issuer, subject).

    ``dan`` is the lead word as typed (``Căn cứ`` where none is; ``co_dan`` says whether one was written),
    ``loai`` the kind of instrument, ``so`` its number with its symbol as typed (``15/KH-SNN-VP``), ``ngay``
    its day as far as known, ``co_quan`` who issued it (after ``Theo đề nghị của``: who proposed), ``ve`` what
    follows, link word included (``về việc …``), or a law's name. ``None``: not there, or not surely there.
    """

    dan: str = CAN_CU
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
    lead = lead_of(body) or _other_lead(body)
    dan, start = (lead.words, lead.end) if lead else (CAN_CU, 0)
    found = _proposal(body, start) if lead and lead.asks else _cited(body, start, bool(lead and not lead.purpose))
    found = attrs.evolve(found, dan=dan, co_dan=lead is not None)
    return _issuer_last(found)


def _other_lead(body: str) -> Lead | None:
    """Words of the author's own that lead to an instrument with a number: ``Sau khi xem xét Tờ trình số 5/TTr-SNV``.

    ``None`` where the words name a thing of their own beside the instrument (``Tình hình thực tế và Kế hoạch số 5/…``).
    """
    if not body[:1].isupper() or _TYPE.match(body) or _TELLS_OF.match(body) or is_agency(body):
        return None
    for kind in _TYPE.finditer(body, 0, _LONGEST_LEAD + _LONGEST_KIND):
        words = body[: kind.start()].rstrip()
        if kind.start() > _LONGEST_LEAD or _CLAUSE_END.search(words):
            return None
        if number_at(body, kind.end()):
            return None if _JOINS.search(words) or _TELLING.search(words) else Lead(words, kind.start())
    return None


def names_instrument(text: str) -> bool:
    """The text itself leads, by whatever words, to an instrument with a number: ``Tiếp theo Công văn số 15/SNV-TCCB``.

    >>> names_instrument("Sau khi xem xét Tờ trình số 5/TTr-SNV"), names_instrument("Theo số liệu năm 2025")
    (True, False)
    """
    for kind in _TYPE.finditer(text, 0, _LONGEST_LEAD + _LONGEST_KIND):
        if kind.start() > _LONGEST_LEAD or _CLAUSE_END.search(text, 0, kind.start()):
            return False
        if number_at(text, kind.end()):
            return True
    return False


def begins_basis(text: str, start: int = 0) -> bool:
    """A căn cứ surely begins at a place of a text: with words that begin nothing else, or with other lead words and an
    instrument with a number.

    >>> begins_basis("Phúc đáp Công văn số 15/SNV-TCCB;"), begins_basis("Phúc đáp đề nghị của các đơn vị")
    (True, False)
    """
    lead = lead_of(text, start)
    if lead is None or len(text) == start + len(lead.words):
        return False
    return lead.alone or names_instrument(text[start : start + _LONGEST_CITED])


def basis_lead(text: str, start: int = 0) -> Lead | None:
    """The lead words of a căn cứ that surely begins at a place of a text; ``None`` where none does."""
    return lead_of(text, start) if begins_basis(text, start) else None


def basis_words(text: str, start: int = 0) -> str:
    """The words that lead a căn cứ at a place of a text, be they of the author's own; empty where none begins."""
    lead = basis_lead(text, start) or _other_lead(text[start : start + _LONGEST_CITED])
    return lead.words if lead else ""


def is_citation(text: str) -> bool:
    """The text is nothing but words that lead to an instrument with a number, and what a citation says of it.

    >>> is_citation("Sau khi xem xét Tờ trình số 5/TTr-SNV"), is_citation("Theo Kế hoạch số 5/KH-A và kết quả.")
    (True, False)
    """
    found = parse_citation(text)
    if not found.co_dan:
        return False
    if found.so is None:  # Thừa lệnh Chủ tịch … tại Công văn số …: who has ordered stands before the instrument
        return names_instrument(text[:_LONGEST_CITED]) and lead_of(text) is not None and _ends_so(text)
    return found.ve is None or _STOP.match(found.ve) is not None or found.ve.startswith("(")


def _ends_so(text: str) -> bool:
    return text.endswith((";", ",")) or not _TELLING.search(text)


def cites_number(text: str) -> str:
    """The kind of instrument that a text begins with, a number behind it, be it blank; empty where it does not.

    >>> cites_number("Công văn số 15/SNV-TCCB;"), cites_number("Kế hoạch năm 2026")
    ('Công văn', '')
    """
    kind = _TYPE.match(text)
    return kind[0] if kind and _NUMBERED.match(text, kind.end()) else ""


# --- The words ------------------------------------------------------------------------------------

_LONGEST_LEAD, _LONGEST_KIND, _LONGEST_CITED = 60, 30, 200


@frozen
class Cited:
    """An instrument that a text cites: its number, the day behind it where one stands there, and where both stand."""

    so: str
    ngay: Ngay | None
    start: int
    end: int


def cited_in(text: str) -> Iterator[Cited]:
    """The instruments that a text cites by their numbers, in order.

    >>> found = cited_in("theo Kế hoạch số 15/KH-UBND ngày 05/3/2026 và số 6/QĐ-UBND")
    >>> [(one.so, str(one.ngay)) for one in found]
    [('15/KH-UBND', '2026-03-05'), ('6/QĐ-UBND', 'None')]
    """
    for word in _SO.finditer(text):
        number = number_at(text, word.start())
        if number and "/" in number.so:
            found = _date_at(text, number.end)
            yield Cited(number.so, found.day if found else None, word.start(), found.end if found else number.end)


def issuer_at(text: str, at: int) -> str:
    """The issuer that a text names at a place behind ``của``, as far as it goes before a mark; empty where none is.

    >>> issuer_at("Kế hoạch số 15/KH-UBND của UBND tỉnh về thi đua", 22)
    'UBND tỉnh'
    """
    of = _OF.match(text, at)
    if of is None:
        return ""
    end = _issuer_end(text, of.end()) or of.end() + _LONGEST_ISSUER
    return _ISSUER_ENDS.split(text[of.end() : end], maxsplit=1)[0].strip()


_LONGEST_ISSUER = 60
_ISSUER_ENDS = late(lambda: rf"[,;:.()]|\s(?:{_list('about')}|và)(?!\w)")


_SO = late(r"(?<!\w)số(?=[\s:]*+[0-9])")


def _list(*keys: str) -> str:
    return one_of(*(phrases("instruments")[key] for key in keys))


@cache
def _set(key: str) -> frozenset[str]:
    return frozenset(phrases("instruments")[key])


def about_words() -> tuple[str, ...]:
    """The words that surely lead to a subject: ``về việc``, ``v/v``."""
    return phrases("instruments")["about"]


_TYPE = late(lambda: rf"(?<!\w)(?:{one_of(laws(), nouns(), verbs())})(?!\w)(?!\s+sư(?!\w))")
_VERB_TYPE = late(lambda: rf"(?:{one_of(verbs())})$")
_LAW_TYPE = late(lambda: rf"(?:{one_of(laws())})$")
_CLAUSE_END = late(r"[.;:!?](?=\s)")
_TELLING = late(lambda: rf"(?:,|(?<!\w)(?:{_list('tells')})(?!\w))")
_TELLS_OF = late(lambda: rf"(?:{_list('tells_of')})(?!\w)")
_JOINS = late(lambda: rf"(?:,|(?<!\w)(?:{_list('joins')}))$")
_NUMBERED = late(r"\s+(?:số(?!\w)|[0-9])")
_BEFORE_TYPE = late(r"(?:các\s+)?")
_AT = late(r"[,\s]*+(?:tại|theo|bằng)\s+(?:các\s+)?")
_TO_DAY = late(lambda: rf"[,\s]*+(?:(?:{_list('dated', 'links_dated')})\s+)?(?=ngày)")


# --- The issuer -----------------------------------------------------------------------------------

_OF = late(r"[,\s]*+của\s+")
_ABOUT = late(lambda: rf"(?:{_list('about')})(?!\w)")
_STOP = late(lambda: rf"(?:{_list('about', 'links', 'links_dated')})(?!\w)|ngày(?=[0-9])")
_TOKEN = late(r"[^\s,;.:()“”\"'‘’«»\[\]…/–*-]+|\S")
_MOST_WORDS = 30  # no issuer is longer; what seems so is a lost sentence end
_ABOUT_SOMETHING = late(lambda: rf"(?!(?:{_list('own_boards')})(?!\w))(?:{_list('about_something')})(?!\w)")


def _plain(word: str) -> str:
    """The word in small letters, its tone mark where the newer spelling has it: ``Uỷ`` is ``ủy``."""
    return new_spelling(word.lower())


_ENDS = ",;:."


# --- The parsing ----------------------------------------------------------------------------------


def _trim(text: str) -> str:
    """The text without its list sign, its emphasis and the mark that ends it."""
    body = text.strip()
    if body[:1] in {"-", "–", "+", "•"} and body[1:2].isspace():
        body = body[1:].strip()
    body = without_marks(body, _ENDS)
    stars = len(body) - len(body.lstrip("*"))
    if stars and body.endswith("*" * stars) and body.count("*") == 2 * stars:
        body = without_marks(body.strip("*").strip(), _ENDS)
    return body


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
        if "so" in wanted and (number := number_at(body, end)):
            wanted.remove("so")
            found, end = attrs.evolve(found, so=number.so or None), number.end
        elif "ngay" in wanted and (date := _date_at(body, end)):
            wanted.remove("ngay")
            found, end = attrs.evolve(found, ngay=date.day), date.end
        elif "co_quan" in wanted and (of := _OF.match(body, end)) and (last := _issuer_end(body, of.end())):
            wanted.remove("co_quan")
            found, end = attrs.evolve(found, co_quan=body[of.end() : last]), last
        else:
            break
    return found, end


def _date_at(body: str, start: int) -> Found | None:
    """The day that follows, where nothing of it is lost: it is read, or blank (``ngày …/…/…``)."""
    to = _TO_DAY.match(body, start)
    found = day_at(body, to.end(), named=True) if to else None
    return None if found is None or found.lost else found


def _named(body: str, start: int, found: VienDan) -> VienDan:
    """``Luật Lưu trữ số … ngày …``: an instrument whose name stands before its number or day.

    The name goes to ``ve``; where more follows the number, ``ve`` runs on to the end of the text.
    """
    unnamed = attrs.evolve(found, ve=_rest(body, start))
    law = _LAW_TYPE.match(found.loai or "") is not None
    for place in _NAME_ENDS.finditer(body, start, start + 400):
        end = place.start()
        if ends_in_so(body[: place.end() + len("số")]):
            continue  # Luật Chuyển đổi số số 148/2025/QH15
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


def ends_in_so(text: str) -> bool:
    """The text ends in a name that has ``số`` as its last word, which is not the one before a number.

    >>> ends_in_so("Luật Chuyển đổi số"), ends_in_so("Kế hoạch số")
    (True, False)
    """
    return text[-2:].lower() == "số" and _DIGITAL.search(text[-_LONGEST_DIGITAL:]) is not None


_LONGEST_DIGITAL = 30
_DIGITAL = late(lambda: rf"(?<!\w)(?:{_list('digital')})$")
_NAME_ENDS = late(r",?\s+(?=số(?!\w)|ngày|[0-9])")
_NO_TYPE = late(lambda: _list("no_types"))
_EVENT = late(r"(?:từ|kể|đến|trước|sau|vào|hết|lực|niệm|dịp|mừng|hành)$")


def _names_another(name: str, law: bool) -> bool:
    """Another instrument stands in the name, to which number and day may belong.

    Small letters in a law's name are plain words (``Ban hành văn bản quy phạm …``), but not at its end.
    """
    plain = _NO_TYPE.sub("", name)
    others = list(_TYPE.finditer(plain))
    return any(not law or other.group()[0].isupper() or other.end() == len(plain) for other in others)


def _law_ends(body: str, name: str, found: VienDan, after: int) -> bool:
    """Number and day are surely those of the law: only a name before, an end or issuer after."""
    if not (found.so or found.ngay) or (not found.so and _EVENT.search(name)):
        return False
    return found.so is not None or body[after : after + 1] in {"", ";", ",", ".", "("} or found.co_quan is not None


def _signed(found: VienDan) -> bool:
    """The number names the kind: ``Kế hoạch … số 15/KH-SNV``."""
    sign = symbols().get(" ".join((found.loai or "").lower().split()))
    return found.so is not None and sign in symbols_of(found.so)


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
    """A name goes on with this word after the word before: yes, no, or nobody knows."""
    word, after = token.group(), _plain(following.group()) if following else ""
    if not word[0].isalnum():
        return _mark_goes_on(body, before, word, following)
    if not before:
        return True
    plain = _plain(word)
    known = (before, plain) in name_pairs() or plain in _set("places") or (plain == "thành" and after == "phố")
    number = number_at(body, token.start()) if plain == "số" else None
    if plain == "số" and not (number and symbols_of(number.so)):
        return True if known else None  # Trường THPT số 2; Chuyển đổi số
    if stop := _STOP.match(body, token.start()):
        # "Trung tâm Hướng dẫn …": a capital right behind a head word may belong to the name.
        return None if stop.group()[0].isupper() and before in _set("named") and plain != "về" else False
    if kind := _TYPE.match(body, token.start()):
        if _NUMBERED.match(body, kind.end()):
            return False
        return True if before in {"sở", "bộ", "vụ", "phòng", "-", "học", "hội"} else None
    if plain == "và":
        return _and_goes_on(body, following)
    if word[0].isdigit():
        return True if before in _set("counted") and word.isdigit() else None
    return True if word[0].isupper() or known else None


def _and_goes_on(body: str, following: re.Match[str] | None) -> bool | None:
    """``Giáo dục và Đào tạo`` goes on, ``Chính phủ và Kế hoạch số 5/KH-UBND`` does not."""
    if following is None:
        return None
    kind = _TYPE.match(body, following.start())
    if kind and _NUMBERED.match(body, kind.end()):
        return False
    word = following.group()
    return True if not kind and (word[0].isupper() or ("và", _plain(word)) in name_pairs()) else None


def _mark_goes_on(body: str, before: str, mark: str, following: re.Match[str] | None) -> bool | None:
    """A name goes on behind a mark: ``Lao động - Thương binh``, ``Văn hóa, Thể thao``."""
    after = _plain(following.group()) if following else ""
    if mark in {"-", "–"}:
        joins = following is not None and following.group()[0].isupper() and after not in _set("named") | _set("heads")
        return True if joins else None
    if mark == "," and following:
        if f"{before} {after}" in _set("comma_names"):
            return True
        ends = _STOP.match(body, following.start()) or lead_of(body, following.start())
        if kind := _TYPE.match(body, following.start()):
            ends = ends or _NUMBERED.match(body, kind.end())
        return False if ends else None
    if mark == "." and before in _set("short_places"):
        return True
    return None if mark in {"/", "'", "’", "*"} else False


def _whole_name(body: str, start: int, end: int, stop: re.Match[str] | None) -> bool:
    """The words from start to end are a name and not the head of a longer one."""
    name = body[start:end]
    if " ".join(_plain(word) for word in name.split()) in _set("bare"):
        return False
    return not (_ABOUT_SOMETHING.search(name) and stop and not _ABOUT.match(body, stop.start()))


# --- Subject first, issuer last -------------------------------------------------------------------

_MORE_NUMBERS = late(r"[0-9][a-z]?[/-][0-9A-ZĐ]|;", re.NOFLAG)


@cache
def _state() -> Mapping[str, str]:
    """The bodies of the State that a symbol alone names: ``CP`` is ``Chính phủ``."""
    parts = (phrase.partition(" = ") for phrase in phrases("instruments")["state"])
    return {symbol: name for name, _, symbol in parts}


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
    while (shorter := text.strip().lstrip(_ENDS + " \u00a0\t\r\n")) != text:
        text = shorter
    return text


def _confirmed(issuer: str, number: str) -> bool:
    codes = symbols_of(number)
    if "TTLT" in codes:  # one of several issuers is not the issuer
        return False
    words = issuer.split()
    if any(_state().get(code) == " ".join(words) for code in codes):
        return True
    if words == ["Quốc", "hội"]:
        return any(re.fullmatch(r"QH[0-9]{1,2}", code) for code in codes)
    if [word.lower() for word in words[:2]] in (["bộ", "trưởng"], ["giám", "đốc"]):
        words = words[2:]
    initials = "".join(word[0].upper() for word in words if word[0].isalpha() and word != "và")
    return words[:1] in (["Bộ"], ["Sở"]) and len(initials) > 2 and initials in codes
