"""What stands around the body: agency, number, day, decision, recipients, signers, marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from thidua.documents.marks import text_of
from thidua.grammar.days import date_line, day_at
from thidua.grammar.instruments import parse_citation
from thidua.grammar.names import agency_name, post_name
from thidua.grammar.numbers import number_line
from thidua.grammar.words import AUTHORITY, QUYEN, is_post
from thidua.model import CoQuan, KemTheo, Ngay, NguoiKy, NoiNhan
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
    return number_line(text) or ("", "")


def place_and_day(text: str) -> tuple[str, Ngay | None]:
    """Place and day of ``Hà Nội, ngày … tháng 5 năm 2026``; what is blank stays blank.

    >>> place_and_day("Bình Phước, ngày tháng 5 năm 2020")
    ('Bình Phước', Ngay(nam=2020, thang=5, ngay=None))
    """
    line = date_line(text, loosely=True)
    return (line[0], line[1].known) if line else (text.strip(" ,"), None)


def whole_day(text: str) -> bool:
    """No figure of a date line is lost."""
    line = date_line(text, loosely=True)
    return line is None or not line[1].lost


def attached_to(text: str) -> KemTheo | None:
    """The decision that ``(Kèm theo Quyết định số … ngày … của …)`` names."""
    inner = re.sub(r"^\(\s*(?:ban\s+hành\s+)?kèm\s+theo\s+", "", text.strip(), flags=re.IGNORECASE).rstrip(") ")
    if inner == text.strip():
        return None
    cited = parse_citation(inner)
    symbol = re.search(r"số\s*:?[\s.…_]*/?\s*(?P<so>[A-ZĐ][\w&./-]+)", inner)
    number = cited.so or (f"/{symbol['so']}" if symbol and symbol["so"] else "")
    issuer = re.search(r"\scủa\s+(?P<who>.+)$", inner)
    values: dict[str, Any] = {
        "loai": cited.loai or "Quyết định",
        "so": number,
        "co_quan": issuer["who"].strip() if issuer else "",
    }
    day = cited.ngay
    if day is None:
        begin = re.search(r"ngày", inner)
        found = day_at(inner, begin.start()) if begin else None
        day = found.known if found else None
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
