"""Posts of those who sign, and the words before them: TM. TL. TUQ. KT. Q., Quyền, Duyệt."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from thidua.grammar.bodies import agency_name
from thidua.grammar.lists import CAPITALS, late, one_of, phrases
from thidua.grammar.tones import new_spelling
from thidua.wording import fold, nfc


@cache
def _in_words() -> Mapping[str, str]:
    """Signs of authority, by the words that they stand for."""
    pairs = (phrase.partition(" = ") for phrase in phrases("posts")["in_words"])
    return {words: sign for words, _, sign in pairs}


_GAP = r"[ ./]{0,3}"
AUTHORITY = late(
    rf"(?P<dau>T{_GAP}M|T{_GAP}L|T{_GAP}U{_GAP}Q|K{_GAP}T|Q)(?:\s*[./]\s*|(?<=[/.][A-Z])\s+|(?:\s{{0,3}}[,;:])?\s+(?=[{CAPITALS}]{{2}}))(?=\S)",
    re.NOFLAG,
)
"""The prefix of a line of authority: TM. TL. TUQ. KT. Q., also typed ``T/M``, ``K/T`` or ``KT`` without its dot, with
another sign for it, with blanks inside.
"""
IN_WORDS = late(lambda: rf"(?P<quyen_han>{one_of(map(str.upper, _in_words()))})\s+(?=[{CAPITALS}])", re.NOFLAG)
"""The same in words: ``KÝ THAY``, ``QUYỀN``."""
_VICE = r"(?:P\.\s*)?"
_POST = late(
    lambda: rf"{_VICE}(?:{one_of(_of_one(), *(phrases('posts')[name] for name in ('collectives', 'makers')))})(?!\w)"
)
_ONE_PERSON = late(lambda: rf"{_VICE}(?:{one_of(_of_one())})(?!\w)")
_DEPUTY = late(lambda: rf"(?:phó(?!\w)|p\.|(?:{one_of(phrases('posts')['deputies'])})(?!\w))")
_MEMBER = late(lambda: rf"(?:{one_of(phrases('posts')['members'])})(?!\w)")
_WITHOUT_MARKS = "pho_"
_MAKES = late(lambda: rf"(?:{one_of(phrases('posts')['makers'])})\s*:?")
_OF = late(r"\scủa\s$")
_APPROVES_ALONE = late(lambda: rf"(?:{one_of(phrases('posts')['approvals'])})")
_APPROVED_BY = late(lambda: rf"(?P<post>\S.*?)(?<!\s)\s++(?P<said>{one_of(phrases('posts')['approvals'])})")
_APPROVES = late(lambda: rf"(?:{one_of(phrases('posts')['approvals'])})\s+(?:của\s+)?(?=\S)")
_HOLDS_TOO = late(r"kiêm\s+(?=\S)")
_AND_HOLDS = late(r"\s(?<!\s\s)\s*+kiêm\s++")
_SHORT_VICE = late(r"P\.\s*(?=\w)", re.NOFLAG)
_MOST_WORDS = 8


def _of_one() -> tuple[str, ...]:
    """The posts of one person, heads and deputies."""
    return phrases("posts")["posts"] + phrases("posts")["deputies"]


@cache
def _known() -> Mapping[str, str]:
    """Posts and bodies that sign, as they are written: by their names in small letters, and by folded ones that are
    the name of one post only (``THỨ TRƯỞNG`` and ``THỦ TRƯỞNG`` fold to one).
    """
    lists = phrases("posts")
    posts = [f"{post} {kind}" for post in _of_one() for kind in lists["kinds_of_posts"]]
    posts += [*_of_one(), *lists["collectives"], *lists["makers"]]
    counted = Counter(map(fold, posts))
    return {fold(post): post for post in posts if counted[fold(post)] == 1} | {post.lower(): post for post in posts}


def _as_known(text: str) -> str:
    """A post or a body that signs as it is written; empty where it is not known."""
    known = _known()
    return known.get(new_spelling(" ".join(nfc(text).lower().split()))) or known.get(fold(text), "")


def is_post(text: str) -> bool:
    """The line is short, in capitals or with a prefix of authority, and names the post of a signer."""
    if not text or len(text) > 90 or text[-1] in ".:;,":
        return False
    if AUTHORITY.match(text) or IN_WORDS.match(new_spelling(text)):
        return text == text.upper() or bool(_POST.search(text))
    if approved := _APPROVES.match(text):
        if text == text.upper() and _OF.search(approved[0]):
            return True
        text = text[approved.end() :]
    return (text == text.upper() or _as_known(text) != "") and _POST.match(text) is not None


def post_name(post: str, said: str = "") -> str:
    """A post in capitals as it is written (``PHÓ GIÁM ĐỐC``: ``Phó Giám đốc``); one that is not known as it stands.

    >>> post_name("PHÓ GIÁM ĐỐC"), post_name("CHỦ TỊCH HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG")
    ('Phó Giám đốc', 'Chủ tịch Hội đồng Thi đua - Khen thưởng')
    """
    if held := _AND_HOLDS.search(post):
        return f"{post_name(post[: held.start()], said)} kiêm {post_name(post[held.end() :], said)}"
    if post != post.upper():
        return post
    if known := _as_known(post):
        return known
    if (vice := _SHORT_VICE.match(post)) and is_persons_post(post):
        return vice[0] + post_name(post[vice.end() :], said)
    words = post.split()
    for length in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        head = _as_known(" ".join(words[:length]))
        rest = agency_name(" ".join(words[length:]), said) if head else ""
        if rest != rest.upper() or rest in ("UBND", "HĐND"):
            return f"{head} {rest}"
    return _of_its_body(words, said) or agency_name(post, said)


def _of_its_body(words: Sequence[str], said: str) -> str:
    """A post that ends in what its body is called, ``TRƯỞNG BAN DÂN VẬN``; empty where it does not, or nobody knows."""
    for length in range(min(len(words) - 1, _MOST_WORDS), 1, -1):
        if head := _as_known(" ".join(words[:length])):
            inside = agency_name(" ".join(words[length - 1 :]), said).partition(" ")[2]
            return f"{head} {inside}" if inside != inside.upper() else ""
    return ""


_FIELDS = {"TM": "thay_mat", "TL": "thua_lenh", "TUQ": "thua_uy_quyen", "KT": "ky_thay", "Q": "quyen"}


def authority_of(line: str) -> tuple[str, str]:
    """The field of a signer that a line of authority fills, and its words; ``("", line)`` for a post alone.

    >>> authority_of("KT. GIÁM ĐỐC"), authority_of("QUYỀN GIÁM ĐỐC"), authority_of("GIÁM ĐỐC")
    (('ky_thay', 'GIÁM ĐỐC'), ('quyen', 'GIÁM ĐỐC'), ('', 'GIÁM ĐỐC'))
    """
    if match := AUTHORITY.match(line):
        return _FIELDS["".join(filter(str.isalpha, match["dau"]))], line[match.end() :]
    if match := IN_WORDS.match(new_spelling(line)):
        sign = _in_words()[" ".join(match["quyen_han"].split()).capitalize()]
        return _FIELDS[sign], line[match.end() :]
    return "", line


def heads(post: str, body: str) -> bool:
    """The post names the body that it is one of: its name, or how that begins.

    >>> heads("Giám đốc Sở Y tế", "SỞ Y TẾ"), heads("Chủ tịch Hội", "SỞ Y TẾ"), heads("Giám đốc", "SỞ Y TẾ")
    (True, False, False)
    """
    words = post.split()
    return any(
        _as_known(" ".join(words[:at])) and f"{fold(body)}_".startswith(f"{fold(' '.join(words[at:]))}_")
        for at in range(1, len(words))
    )


@cache
def _heads_of_bodies() -> tuple[tuple[str, str], ...]:
    """Kinds of bodies in small letters, each with the post of who heads it, folded."""
    pairs = (phrase.partition(" = ") for phrase in phrases("posts")["heads_of_bodies"])
    return tuple((f"{body.lower()} ", fold(post)) for body, _, post in pairs)


def posts_of_head(body: str) -> tuple[str, ...]:
    """The posts, folded, that the head of a body of this kind may have; none where the kind is not known.

    >>> posts_of_head("Sở Y tế"), posts_of_head("Tổ tiết kiệm điện")
    (('giam_doc',), ())
    """
    name = f"{new_spelling(' '.join(nfc(body).lower().split()))} "  # with its marks: Viễn thông is no Viện
    return tuple(post for kind, post in _heads_of_bodies() if name.startswith(kind))


def is_inside(text: str) -> bool:
    """The words name who is found inside of a body: its union, its youth, its cell of the Party.

    >>> is_inside("Chủ tịch Công đoàn"), is_inside("Chủ tịch")
    (True, False)
    """
    return any(f"_{fold(one)}_" in f"_{fold(text)}_" for one in phrases("posts")["inside"])


@cache
def _head_posts() -> Mapping[str, str]:
    """The posts of heads as they are written, by their folded names."""
    pairs = (phrase.partition(" = ") for phrase in phrases("posts")["heads_of_bodies"])
    return {fold(post): post for _, _, post in pairs}


def heads_of(body: str) -> tuple[str, ...]:
    """The posts that the head of a body of this kind may have, as they are written; none where it is not known.

    >>> heads_of("Sở Y tế"), heads_of("Tổ tiết kiệm điện")
    (('Giám đốc',), ())
    """
    return tuple(_head_posts()[post] for post in posts_of_head(body))


def is_collective(text: str) -> bool:
    """The words name a collective that many bodies have, by no name of its own: ``Ban Chấp hành``."""
    return fold(text) in map(fold, phrases("posts")["collectives"])


def is_persons_post(text: str) -> bool:
    """The line names the post of a person, not a collective: of two such lines above a name the second is another post.

    >>> is_persons_post("PHÓ CHỦ TỊCH UBND TỈNH"), is_persons_post("HỘI ĐỒNG NHÂN DÂN")
    (True, False)
    """
    return _ONE_PERSON.match(text) is not None


def is_deputy(post: str) -> bool:
    """The post is one of a deputy, or of a member of a collective, who signs for its head (``KT.``).

    >>> is_deputy("PHÓ GIÁM ĐỐC"), is_deputy("Thứ trưởng"), is_deputy("Chỉ huy phó"), is_deputy("Thủ trưởng")
    (True, True, True, False)
    """
    words = new_spelling(nfc(post).strip())
    return (
        is_member(words)
        or _DEPUTY.match(words) is not None
        or (words.isascii() and fold(words).startswith(_WITHOUT_MARKS))
    )


def is_member(post: str) -> bool:
    """The post is that of one of a collective: ``Ủy viên Ban Thường vụ``."""
    return _MEMBER.match(new_spelling(nfc(post))) is not None


def holds_too(text: str) -> str:
    """The post that a line names as a second one of the signer above; empty where it names none.

    >>> holds_too("kiêm CHỦ TỊCH UBND XÃ"), holds_too("CHỦ TỊCH UBND XÃ")
    ('CHỦ TỊCH UBND XÃ', '')
    """
    match = _HOLDS_TOO.match(text)
    post = text[match.end() :] if match else ""
    return post if _POST.match(post) and text[-1] not in ".:;," else ""


def approval_of(text: str) -> str:
    """The words by which a line approves, as they are written in a sentence; empty for a line that approves nothing.

    >>> approval_of("DUYỆT CỦA BAN GIÁM HIỆU"), approval_of("PHÊ DUYỆT"), approval_of("GIÁM ĐỐC")
    ('Duyệt của Ban Giám hiệu', 'Phê duyệt', '')
    """
    if text != text.upper():
        return text if _APPROVES.match(text) or _APPROVES_ALONE.fullmatch(text) else ""
    if _APPROVES_ALONE.fullmatch(text):
        return text.capitalize()
    if by := _APPROVED_BY.fullmatch(text):
        return f"{post_name(by['post'])} {by['said'].lower()}"
    match = _APPROVES.match(text)
    return f"{match[0].strip().capitalize()} {post_name(text[match.end() :])}" if match else ""


def made_by() -> str:
    """The words above the name of who made a plan, where it says no others."""
    return phrases("posts")["makers"][0]


def is_maker(text: str) -> bool:
    """The line stands above the name of who made the plan: ``NGƯỜI LẬP KẾ HOẠCH``."""
    return _MAKES.fullmatch(text) is not None
