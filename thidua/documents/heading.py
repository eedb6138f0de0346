"""What a heading says: agency, number, day, marks, subject, and the decision that the plan is attached to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from thidua.documents.account import Account
from thidua.documents.ending import blocks_of, signers_of
from thidua.documents.marks import plain, text_of
from thidua.grammar.appendices import attached_words
from thidua.grammar.bodies import agency_name, initials, joined_names, named_together, seat_of
from thidua.grammar.capitals import capital, is_shouted
from thidua.grammar.clauses import about, issuer_of, repeats_subject
from thidua.grammar.days import Ngay, date_line, day_at
from thidua.grammar.instruments import parse_citation
from thidua.grammar.kinds import KE_HOACH, is_coordinated, is_joint, kind_name
from thidua.grammar.looks import escaped
from thidua.grammar.marks import mark_of
from thidua.grammar.numbers import body_of_symbol, number_line, symbol_without_number
from thidua.grammar.posts import heads
from thidua.grammar.slips import without_inner_blanks
from thidua.grammar.titles import usual_spelling
from thidua.model import CoQuan, KemTheo, NguoiKy
from thidua.recognise.pages import FOOT, NO_WORDS
from thidua.recognise.role import Left, Role
from thidua.wording import NBSP, fold

_LABELS = {
    "chu_quan": "cơ quan chủ quản", "co_quan": "cơ quan", "dia_chi": "địa chỉ", "so": "số, ký hiệu",
    "dia_danh": "địa danh, ngày",
}  # fmt: skip
"""How the account calls what a line says."""


@attrs.define
class _Names:
    """What a heading says of the issuing body, as typed; ``above``: the bodies above it, one a line, and where each
    stands; ``more``: those who issue with it.
    """

    ten: str = ""
    above: list[tuple[str, str]] = attrs.field(factory=list)
    more: list[str] = attrs.field(factory=list)
    dia_chi: str = ""
    dia_danh: str = ""

    def agency(self, said: str) -> CoQuan | None:
        """The body; names in capitals as the document itself writes them elsewhere (``said``)."""
        values = {
            "ten": escaped(agency_name(self.ten, said, self.dia_danh)),
            "chu_quan": escaped(", ".join(agency_name(one, said, self.dia_danh) for one, _ in self.above)),
            "dia_danh": escaped(self.dia_danh),
            "dia_chi": escaped(self.dia_chi),
        }
        kept = {field: value for field, value in values.items() if value}
        return CoQuan(**kept) if kept else None

    @property
    def dashed(self) -> Sequence[str]:
        """The names that one line joins by dashes; of one alone nothing."""
        names = joined_names(self.ten)
        return names if len(names) > 1 else ()

    def together(self, most: int) -> Sequence[str]:
        """The names that may be those of bodies which issue together: joined by dashes, or the last ones of those that
        stand one below the other, as many as sign (``most``).
        """
        return self.dashed or [*(name for name, _ in self.above), self.ten][-most:]

    def share(self, bodies: Sequence[str]) -> None:
        """Parts those who issue together from the body above them."""
        if not self.dashed:
            del self.above[len(self.above) + 1 - len(bodies) :]
        self.ten, *self.more = bodies


def heading_of(
    parts: Sequence[Role], opening: Mapping[str, Any], left: Sequence[Left], account: Account, *, own: bool
) -> dict[str, Any]:
    """The values that stand above the first căn cứ; ``opening`` those below, whose clause may name the issuer."""
    names = _Names()
    values: dict[str, Any] = {}
    shared = ""
    for role in parts:
        _read_line(role, names, values, account, own=own)
    if not own:
        shared = _shared(parts, names, values, str(opening.get("mo_dau", "")).rpartition("\n")[2], account)
    for above, place in names.above[1:]:
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


def _shared(parts: Sequence[Role], names: _Names, values: Mapping[str, Any], clause: str, account: Account) -> str:
    """Parts the names of those who issue together, where as many sign and something says so; the form of ``doc-102``
    that tells what. Where it is not known the upper name is that of the body above, and that is told.
    """
    kind = str(values.get("ten_loai", ""))
    joint, together = is_joint(kind), is_coordinated(kind)
    blocks = blocks_of(parts, two=joint or together)
    if joint and len(blocks) < 2 and not names.dashed:
        return _unsigned(names, account)
    bodies = names.together(max(len(blocks), sum(role.name == "ho_ten" for role in parts)))
    if len(bodies) < 2 or (len(blocks) < 2 and not joint):
        return ""
    said = _sentences(parts)
    written = [agency_name(name, said, names.dia_danh) for name in bodies]
    signers, maker = signers_of(parts, "", two=joint or together)
    of_state = CoQuan(ten=written[0]).viet_tat  # a committee, which stands above many
    found = ""
    if joint or named_together(written, clause):
        found = "hai_nguoi_ky"
    elif names.dashed and any(role.because.rule == "dau.dang" for role in parts):
        found = "gach"
    elif maker or any(signer.loi_duyet for signer in signers):
        pass
    elif any(not any(map(plain, block)) for block in blocks) and len(blocks) == len(bodies):
        found = "cho_ky"
    elif len(signers) == len(bodies):
        if together and not of_state:
            found = "hai_nguoi_ky"
        elif _numbered_by(written, str(values.get("ky_hieu", ""))) or _headed(bodies, signers):
            found = "chuc_vu"
        elif [name for name, _ in names.above] == [bodies[0]] and (together or not of_state):
            account.inferred("cơ quan chủ quản", written[0], "co_quan")
    if found:
        names.share(bodies)
    return found


def _unsigned(names: _Names, account: Account) -> str:
    """Of a joint paper that nobody signs two names are those of the two who issue it; of more nobody knows."""
    if len(names.above) == 1:
        names.share((names.above[0][0], names.ten))
        return "ten_loai"
    if names.above:
        account.say("doc-315", place=names.above[0][1], words=names.ten)
    return ""


def _numbered_by(bodies: Sequence[str], symbol: str) -> bool:
    """The number is that of the first of several bodies, or of all."""
    signs = symbol.split("-")[1:2]
    short, *below = ({CoQuan(ten=name).viet_tat, initials(name)} - {""} for name in bodies)
    return bool(short.intersection(signs)) and not any(one.intersection(signs) for one in below)


def _headed(bodies: Sequence[str], signers: Sequence[NguoiKy]) -> bool:
    """The posts of those who sign name the bodies, each one."""
    of = [
        {body for body in bodies if any(heads(post, body) for post in (signer.chuc_vu, signer.ky_thay))}
        for signer in signers
    ]
    return all(of) and set().union(*of) == set(bodies)


_OF_TEXT = frozenset(("y", "muc", "bang", "can_cu", "noi_nhan"))
"""Roles of most of the lines, none of which stands in a heading."""


def _read_line(role: Role, names: _Names, values: dict[str, Any], account: Account, *, own: bool) -> None:
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


def _read_day(role: Role, names: _Names, values: dict[str, Any], account: Account) -> None:
    """Place and day of a line; the day of a decision is that of its plan where the plan says none."""
    text = plain(role)
    line = date_line(text, loosely=True)
    place, day = (line[0], line[1].known) if line else (text.strip(" ,"), None)
    names.dia_danh = names.dia_danh or place
    own = role.name == "dia_danh"
    if day and (own or "ngay" not in values):
        values["ngay"] = day
    if own and line and line[1].lost:
        account.say("doc-312", place=role.line.where, words=text)


def _tell_kind(parts: Sequence[Role], account: Account) -> None:
    """Tells a document that does not call itself a plan."""
    role = next((role for role in parts if role.name == "ten_loai"), None)
    if role and not fold(plain(role)).startswith("ke_hoach"):
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


def _infer_issuer(names: _Names, opening: Mapping[str, Any], account: Account) -> None:
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
