"""What stands around the body: agency, number, day, decision, recipients, signers, marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from thidua.documents.marks import text_of
from thidua.errors import PlanError
from thidua.grammar.appendices import attached_words
from thidua.grammar.bodies import agency_name
from thidua.grammar.instruments import parse_citation
from thidua.grammar.posts import AUTHORITY, QUYEN, is_post, post_name
from thidua.model import CoQuan, KemTheo, Ngay, NguoiKy, NoiNhan
from thidua.recognise.headings import NUMBER
from thidua.recognise.role import Role
from thidua.wording import NBSP

GAP = re.compile(r"\[thiếu:[\s\u00a0][^\]]{1,40}\]", re.IGNORECASE)
"""What thidua prints where something is missing; it is read as missing again."""


def plain(role: Role) -> str:
    """The words of a role with common blanks and without the sign of a gap."""
    text = role.line.text.replace(NBSP, " ")
    return GAP.sub("", text).strip() if "[" in text else text


def agency_of(names: dict[str, str], said: str) -> CoQuan | None:
    """The issuing body; names in capitals as the document itself writes them elsewhere (``said``)."""
    values = {
        "ten": agency_name(names["co_quan"], said, names["dia_danh"]),
        "chu_quan": ", ".join(agency_name(one, said, names["dia_danh"]) for one in names["chu_quan"].split("\n")),
        "dia_danh": names["dia_danh"],
        "dia_chi": names["dia_chi"],
    }
    kept = {field: value for field, value in values.items() if value}
    return CoQuan(**kept) if kept else None


def number_of(text: str) -> tuple[str, str]:
    """Number and ký hiệu of ``Số: 15/KH-SNV``; blank ones are empty.

    >>> number_of("Số: 15/KH-SNV"), number_of("Số:     /KH-UBND"), number_of("Số 04/ KH-THPTTX. PL")
    (('15', 'KH-SNV'), ('', 'KH-UBND'), ('04', 'KH-THPTTX. PL'))
    """
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
    """Place and day of ``Hà Nội, ngày … tháng 5 năm 2026``; what is blank stays blank.

    >>> place_and_day("Bình Phước, ngày tháng 5 năm 2020")
    ('Bình Phước', Ngay(nam=2020, thang=5, ngay=None))
    """
    at = max(text.rfind(word) for word in ("ngày", "Ngày", "NGÀY"))
    bare = re.search(r",\s*(?=\d{1,2}/\d{1,2}/\d{4}[\s.…_]*$)", text)
    if at < 0 and bare:
        return text[: bare.start()].strip(), day_of(f"ngày {text[bare.end() :]}")
    if at < 0:
        return text.strip(" ,"), None
    return text[:at].strip().removesuffix(",").rstrip(), day_of(text[at:])


def day_of(text: str) -> Ngay | None:
    """The day as far as it is written and a calendar has it; ``None`` without a year."""
    match = _LONG.match(text) or _SHORT.match(text)
    if match is None or len(match["y"]) != 4:
        return None
    year, month, day = (int(match[part]) if match[part] else None for part in "ymd")
    for known in ((year, month, day if month else None), (year, month), (year,)):
        with suppress(PlanError):
            return Ngay(*known)
    return None


def whole_day(text: str, day: Ngay | None) -> bool:
    """Whether a day says all the figures of a date line."""
    said = {int(figures) for figures in re.findall(r"\d+", text[max(0, text.lower().rfind("ngày")) :])}
    return said <= ({day.ngay, day.thang, day.nam} if day else set())


def attached_to(text: str) -> KemTheo | None:
    """The decision that ``(Kèm theo Quyết định số … ngày … của …)`` names."""
    inner = attached_words(text.strip())
    if inner is None:
        return None
    found = parse_citation(inner)
    symbol = re.search(r"số\s*:?[\s.…_]*/?\s*(?P<so>[A-ZĐ][\w&./-]+)", inner)
    number = found.so or (f"/{symbol['so']}" if symbol and symbol["so"] else "")
    issuer = re.search(r"\scủa\s+(?P<who>.+)$", inner)
    values: dict[str, Any] = {
        "loai": found.loai or "Quyết định",
        "so": number,
        "co_quan": issuer["who"].strip() if issuer else "",
    }
    day = found.ngay
    if day is None:
        begin = re.search(r"ngày", inner)
        day = day_of(inner[begin.start() :]) if begin else None
    return KemTheo(**{name: value for name, value in values.items() if value}, **({"ngay": day} if day else {}))


def decision_of(roles: Sequence[Role], named: KemTheo | None) -> KemTheo | None:
    """The decision that stands before its plan in one file, and that the plan may have ``named``: with the number and
    day of its own heading where those are blank.
    """
    if not any(role.name == "quyet_dinh" for role in roles):
        return None
    values: dict[str, Any] = {}
    for role in roles:
        if role.name == "so_quyet_dinh":
            so, symbol = number_of(plain(role))
            values["so"] = f"{so}/{symbol}" if symbol else so
        elif role.name == "ngay_quyet_dinh":
            values["ngay"] = place_and_day(plain(role))[1]
    found = {name: value for name, value in values.items() if value}
    if named is None:
        return KemTheo(loai="Quyết định", **found) if found else None
    if named.so[:1].isdigit():
        found.pop("so", None)
    if named.ngay and named.ngay.date:
        found.pop("ngay", None)
    return named.evolve(**found)


# The ending.

_FIELDS = {"TM": "thay_mat", "TL": "thua_lenh", "TUQ": "thua_uy_quyen", "KT": "ky_thay", "Q": "quyen"}
_MOST_LINES = 6


def signers_of(roles: Sequence[Role], said: str, *, own: bool = False) -> tuple[NguoiKy, ...]:
    """The signers: authority and post, then the name; two who stand in two columns, or one below the other."""
    lines = [role for role in roles if role.name in ("chuc_vu", "ho_ten")]
    columns = sorted({role.line.column for role in lines if role.name == "chuc_vu"})
    if len(columns) > 1:
        groups = [[role for role in lines if role.line.column == column] for column in columns[:2]]
    else:
        groups = _in_turn(lines)
    return tuple(signer for group in groups if (signer := _signer(group, said, own=own)))


def _in_turn(lines: Sequence[Role]) -> list[list[Role]]:
    """Posts up to a name are one signer; of two posts and two names the first belongs to the first."""
    names = [role for role in lines if role.name == "ho_ten"]
    posts = [role for role in lines if role.name == "chuc_vu"]
    prefixed = any(AUTHORITY.match(plain(role)) for role in posts)
    if len(names) == 2 and len(posts) == 2 and not prefixed and list(lines[:2]) == posts:
        return [[post, name] for post, name in zip(posts, names, strict=True)]
    groups: list[list[Role]] = [[]]
    for role in lines:
        if groups[-1] and groups[-1][-1].name == "ho_ten" and role.name == "chuc_vu":
            groups.append([])
        groups[-1].append(role)
    return [group for group in groups[:2] if group]


def _signer(roles: Sequence[Role], said: str, *, own: bool) -> NguoiKy | None:
    posts: list[str] = []
    for role in roles:
        if role.name != "chuc_vu":
            continue
        text = plain(role)
        joins = not own and posts and not is_post(text) and not AUTHORITY.match(posts[-1])
        if joins:
            posts[-1] = f"{posts[-1]} {text}"
        elif text or own:
            posts.append(text)
    names = [plain(role) for role in roles if role.name == "ho_ten"]
    values: dict[str, Any] = {"ho_ten": " ".join(name for name in names if name)} if names else {}
    rest = []
    for at, post in enumerate(posts):
        last = at == len(posts) - 1
        match = AUTHORITY.match(post)
        field = _FIELDS[re.sub(r"[./\s]", "", match["dau"])] if match else ""
        if match and field == "quyen":
            values["quyen"] = True
            rest.append(post_name(post[match.end() :], said))
        elif match and field not in values and not (own and last and rest):
            words = post[match.end() :]
            values[field] = post_name(words, said) if words == words.upper() else words
        elif quyen := QUYEN.match(post):
            values["quyen"] = True
            rest.append(post_name(post[quyen.end() :], said))
        else:
            rest.append(post_name(post, said))
    if rest:
        values["chuc_vu"] = " ".join(word for word in rest if word)
    values = {name: value for name, value in values.items() if value}
    return NguoiKy(**values) if values else None


_ARCHIVE = re.compile(r"^[-–]?\s*lưu\s*:?\s*", re.IGNORECASE)


def recipient_of(role: Role, *, own: bool = False) -> NoiNhan | None:
    """A line of nơi nhận, its dash and closing mark aside."""
    text = plain(role)
    if own:
        text = text.removeprefix("-").strip().removesuffix(";")
    text = text_of(role.line) if text == role.line.text and not own else text
    if not re.search(r"\w", text):
        return None
    text = text if own else text.rstrip(" ,")
    found = NoiNhan.from_text(text)
    if own and found.van_ban != text:
        return NoiNhan(ten=(text,))
    return found if found.ten else NoiNhan(ten=(text.strip(" ;."),))


def archive_of(text: str) -> str:
    """What the line Lưu says: ``VT, VP (L)``."""
    return _ARCHIVE.sub("", text).strip().rstrip(".;").strip()


def is_archive(text: str, *, loosely: bool = False) -> bool:
    """Whether a line of nơi nhận is the archive line; ``loosely`` also without its colon."""
    return re.match(r"[-–]?\s*lưu\s" if loosely else r"[-–]?\s*lưu\s*:", text, re.IGNORECASE) is not None or (
        loosely and is_archive(text)
    )
