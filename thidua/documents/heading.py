"""What a heading says: agency, number, day, marks, subject, and the decision that the plan is attached to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from thidua.documents.account import Account
from thidua.documents.issuers import Names, shared_by
from thidua.documents.marks import plain, text_of
from thidua.grammar.appendices import attached_words
from thidua.grammar.bodies import agency_name, seat_of
from thidua.grammar.capitals import capital, is_shouted
from thidua.grammar.clauses import about, issuer_of, repeats_subject
from thidua.grammar.days import Ngay, date_line, day_at
from thidua.grammar.instruments import parse_citation
from thidua.grammar.kinds import KE_HOACH, kind_name, near_kind
from thidua.grammar.looks import escaped
from thidua.grammar.marks import mark_of
from thidua.grammar.numbers import body_of_symbol, number_line, symbol_without_number
from thidua.grammar.slips import without_inner_blanks
from thidua.grammar.titles import usual_spelling
from thidua.model import KemTheo
from thidua.recognise.pages import FOOT, NO_WORDS
from thidua.recognise.role import Left, Role
from thidua.wording import NBSP, fold

_LABELS = {
    "chu_quan": "cơ quan chủ quản", "co_quan": "cơ quan", "dia_chi": "địa chỉ", "so": "số, ký hiệu",
    "dia_danh": "địa danh, ngày",
}  # fmt: skip
"""How the account calls what a line says."""


def heading_of(
    parts: Sequence[Role], opening: Mapping[str, Any], left: Sequence[Left], account: Account, *, own: bool
) -> dict[str, Any]:
    """The values that stand above the first căn cứ; ``opening`` those below, whose clause may name the issuer."""
    names = Names()
    values: dict[str, Any] = {}
    shared = ""
    for role in parts:
        _read_line(role, names, values, account, own=own)
    clause = str(opening.get("mo_dau", "")).rpartition("\n")[2]
    if not own:
        shared = shared_by(parts, names, values, clause, _sentences(parts), account)
    for above, place in () if names.doubtful else names.above[1:]:
        account.say("doc-314", place=place, words=above)
    _read_subject(parts, values, account)
    _tell_kind(parts, account)
    if not names.dia_chi:
        names.dia_chi = next((one.line.text for one in left if one.rule == NO_WORDS[FOOT]), "")
    if not names.ten and not own and "kem_theo" not in values:
        _infer_issuer(names, opening, account)
    agency = names.agency(_sentences(parts))
    if agency and (short := body_of_symbol(str(values.get("ky_hieu", "")))):
        if agency.viet_tat != short:
            agency = agency.evolve(viet_tat=short)
        del values["ky_hieu"]
    if agency:
        values["co_quan"] = agency
    if names.more:
        said = _sentences(parts)
        others = [agency_name(one, said, names.dia_danh) for one in names.more]
        values["cung_ban_hanh"] = tuple(map(escaped, others))
        if not own:
            account.inferred("cơ quan cùng ban hành", ", ".join(others), shared)
    return values


_OF_TEXT = frozenset(("y", "muc", "bang", "can_cu", "noi_nhan"))
"""Roles of most of the lines, none of which stands in a heading."""


def _read_line(role: Role, names: Names, values: dict[str, Any], account: Account, *, own: bool) -> None:
    """What one line above the subject says."""
    if role.name in _OF_TEXT:
        return
    text = plain(role)
    label = _LABELS.get(role.name)
    if label and text:
        account.found(label, role, text)
    match role.name:
        case "chu_quan" if text:
            names.above.append((text, role.line.where))
        case "co_quan" if own and names.ten:
            names.ten, names.more = _led_on(names.ten), [*map(_led_on, names.more), text]
        case "co_quan":
            names.ten = f"{names.ten} {text}".strip()
        case "dia_chi":
            names.dia_chi = f"{names.dia_chi} {text}".strip()
        case "so":
            found = zip(("so", "ky_hieu"), number_line(text) or (), strict=False)
            values |= {name: value for name, value in found if value}
        case "dia_danh" | "ngay_quyet_dinh":
            _read_day(role, names, values, account)
        case "dau":
            values |= mark_of(text)
        case "ten_loai" if f"{fold(text)}_".startswith(f"{fold(KE_HOACH)}_"):
            name = kind_name(text.rstrip(" .:"))
            if fold(name) != fold(KE_HOACH):
                values["ten_loai"] = escaped(name)
                account.found("tên loại", role, name)


def _led_on(name: str) -> str:
    """A name without the dash that led on to the next one (HD05.I.2.1.5)."""
    return name.removesuffix(" -")


def _read_day(role: Role, names: Names, values: dict[str, Any], account: Account) -> None:
    """Place and day of a line; the day of a decision is that of its plan where the plan says none."""
    text = plain(role)
    line = date_line(text, loosely=True)
    place, day = (line[0], line[1].known) if line else (text.strip(" ,"), None)
    names.dia_danh = names.dia_danh or place
    own = role.name == "dia_danh"
    if day and (own or "ngay" not in values) and not names.dated:
        values["ngay"], names.dated = day, own
    if own and line and line[1].lost:
        account.say("doc-312", place=role.line.where, words=text)


def is_other_day(text: str, day: Ngay | None) -> bool:
    """The line says another day than the plan's: of those who sign, say."""
    line = date_line(text, loosely=True)
    return line is not None and line[1].known is not None and line[1].known != day


def _tell_kind(parts: Sequence[Role], account: Account) -> None:
    """Tells a document that does not call itself a plan."""
    role = next((role for role in parts if role.name == "ten_loai"), None)
    if role and not fold(plain(role)).startswith("ke_hoach") and near_kind(plain(role)) != KE_HOACH:
        account.say("doc-112", place=role.line.where, loai=plain(role))


def _read_subject(parts: Sequence[Role], values: dict[str, Any], account: Account) -> None:
    """The subject, and the decision that the plan is attached to; words in brackets that name none stay in it."""
    attached = [role for role in parts if role.name == "kem_theo"]
    text = " ".join(map(plain, attached))
    to = attached_to(text)
    if to and (to.so or to.ngay or to.co_quan):
        values["kem_theo"] = to
        account.found("kèm theo", attached[0], text)
    elif attached:
        account.unknown(attached[0])
    if decision := _decision_of(parts, values.get("kem_theo")):
        values["kem_theo"] = decision
    kept = ("trich_yeu",) if "kem_theo" in values else ("trich_yeu", "kem_theo")
    lines = [role for role in parts if role.name in kept and plain(role)]
    if lines:
        first, *more = [str(text_of(role.line)) for role in lines]
        if more and not more[0].isupper():  # KẾ HOẠCH HOẠT ĐỘNG above the name of what is done
            first = usual_spelling(first)
        values["trich_yeu"] = tidy(" ".join([first, *more]))
        account.found("trích yếu", lines[0], values["trich_yeu"])
        if is_shouted(values["trich_yeu"]):
            account.say("doc-321", place=lines[0].line.where, words=values["trich_yeu"])
        elif any(map(is_shouted, (first, *more))):
            account.say("doc-321", "mot_phan", place=lines[0].line.where, words=values["trich_yeu"])
    _read_about(parts, values, account)


def _read_about(parts: Sequence[Role], values: dict[str, Any], account: Account) -> None:
    """``V/v …`` below the number: it repeats the subject, or is all there is of one; else nobody knows why it says
    something of its own.
    """
    for role in parts:
        if role.name != "ve_viec":
            continue
        text = plain(role)
        if "trich_yeu" not in values:
            values["trich_yeu"] = capital(tidy(text[about(text) :]))
            account.found("trích yếu", role, values["trich_yeu"])
        elif repeats_subject(text, values["trich_yeu"]):
            account.say("doc-203", "dau.ve_viec", place=role.line.where, words=text)


def tidy(subject: str) -> str:
    """A subject without the blanks that stand inside its quotation marks."""
    return without_inner_blanks(subject).strip()


def _sentences(parts: Sequence[Role]) -> str:
    """The words of the document where names are not in capitals for their place."""
    return "\n".join(role.line.text.replace(NBSP, " ") for role in parts if role.name not in ("chu_quan", "co_quan"))


def _infer_issuer(names: Names, opening: Mapping[str, Any], account: Account) -> None:
    """The body that the issuing clause names (``Sở Nội vụ ban hành Kế hoạch …``); of ``Sở Nội vụ tỉnh X`` the
    committee of the province stands above it, and the province is the place.
    """
    names.ten = issuer_of(str(opening.get("mo_dau", "")).rpartition("\n")[2])
    if names.ten:
        account.inferred("cơ quan", names.ten, "mo_dau")
    if (seat := seat_of(names.ten)) and not names.above:
        names.ten, committee, place = seat
        names.above = [(committee, "")]
        names.dia_danh = names.dia_danh or place
        account.inferred("cơ quan chủ quản, địa danh", committee, "co_quan")


def attached_to(text: str) -> KemTheo | None:
    """The decision that ``(Kèm theo Quyết định số … ngày … của …)`` names."""
    inner = attached_words(text)
    if inner is None:
        return None
    found = parse_citation(inner)
    symbol = symbol_without_number(inner)
    values: dict[str, Any] = {
        "loai": found.loai,
        "so": found.so or (f"/{symbol}" if symbol else ""),
        "co_quan": escaped(inner.partition(" của ")[2].strip()),
        "ngay": found.ngay or _day_in(inner),
    }
    return KemTheo(**{name: value for name, value in values.items() if value})


def _day_in(text: str) -> Ngay | None:
    """The day that a text says, as far as a calendar has it."""
    found = day_at(text, max(0, text.find("ngày")))
    return found.known if found else None


def _decision_of(roles: Sequence[Role], named: KemTheo | None) -> KemTheo | None:
    """The decision that stands before its plan in one file, and that the plan may have ``named``: with the number and
    day of its own heading where those are blank.
    """
    if not any(role.name == "quyet_dinh" for role in roles):
        return None
    values: dict[str, Any] = {}
    for role in roles:
        if role.name == "so_quyet_dinh":
            so, symbol = number_line(plain(role)) or ("", "")
            values["so"] = f"{so}/{symbol}" if symbol else so
        elif role.name == "ngay_quyet_dinh":
            line = date_line(plain(role), loosely=True)
            values["ngay"] = line[1].known if line else None
    found = {name: value for name, value in values.items() if value}
    if named is None:
        return KemTheo(**found) if found else None
    if named.so[:1].isdigit():
        found.pop("so", None)
    if named.ngay and named.ngay.date:
        found.pop("ngay", None)
    return named.evolve(**found)
