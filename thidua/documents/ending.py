"""What an ending says: recipients, the archive line, the typist, who signs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents.account import Account
from thidua.documents.marks import plain, text_of
from thidua.grammar.endings import archive_of, is_archive, stamp_of
from thidua.grammar.looks import escaped
from thidua.grammar.posts import AUTHORITY, authority_of, is_post, post_name
from thidua.model import NguoiKy, NoiNhan
from thidua.model.van_ban import KHONG_LUU
from thidua.recognise.role import Role
from thidua.wording import fold


def ending_of(parts: Sequence[Role], said: str, account: Account, *, own: bool) -> dict[str, Any]:
    """The values of an ending; names in capitals as the document itself writes them elsewhere (``said``)."""
    out: dict[str, Any] = {}
    recipients = []
    dashed = [role for role in parts if role.name == "noi_nhan" and role.line.text.startswith("-")]
    for role in parts:
        text = plain(role)
        last = own and dashed and role is dashed[-1] and is_archive(text, loosely=True)
        if role.name == "luu" or (role.name == "noi_nhan" and (last or is_archive(text))):
            out["luu"] = escaped(archive_of(text))
        elif role.name == "soan_thao" or (own and role.name == "noi_nhan" and not text.startswith("-")):
            out |= _drafted(text)
        elif role.name == "noi_nhan" and (found := _recipient_of(role, own=own)):
            recipients.append(found)
    if "luu" not in out and (recipients or any(role.name == "ho_ten" for role in parts)):
        out["luu"] = KHONG_LUU
        first = next(role for role in parts if role.name in ("noi_nhan", "ho_ten"))
        account.say("doc-322", place=first.line.where, words=first.line.text)
    if recipients:
        out["noi_nhan"] = tuple(recipients)
        first = next(role for role in parts if role.name == "noi_nhan")
        account.found("nơi nhận", first, f"{len(recipients)} dòng")
    if signers := signers_of(parts, said, own=own):
        out["nguoi_ky"] = signers[0] if len(signers) == 1 else signers
        first = next(role for role in parts if role.name in ("chuc_vu", "ho_ten"))
        account.found("người ký", first, "; ".join(f"{s.chuc_vu} {s.ho_ten}".strip() for s in signers))
    return out


def _drafted(text: str) -> dict[str, str]:
    who, copies = stamp_of(text)
    return {name: value for name, value in (("soan_thao", escaped(who)), ("so_ban", copies)) if value}


def _recipient_of(role: Role, *, own: bool) -> NoiNhan | None:
    """A line of nơi nhận, its dash and closing mark aside."""
    text = plain(role)
    if own:
        text = text.removeprefix("-").strip().removesuffix(";")
    text = text_of(role.line) if text == role.line.text and not own else escaped(text)
    if not any(map(str.isalnum, text)):
        return None
    text = text if own else text.rstrip(" ,")
    found = NoiNhan.from_text(text)
    if own and found.van_ban != text:
        return NoiNhan(ten=(text,))
    return found if found.ten else NoiNhan(ten=(text.strip(" ;."),))


# Who signs.


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


def _posts(roles: Sequence[Role], *, own: bool) -> list[str]:
    """The lines of authority and post; one that goes on with the line above is joined to it."""
    posts: list[str] = []
    for role in roles:
        if role.name != "chuc_vu":
            continue
        text = plain(role)
        if not own and posts and not is_post(text) and not AUTHORITY.match(posts[-1]):
            posts[-1] = f"{posts[-1]} {text}"
        elif text or own:
            posts.append(text)
    return posts


def _signer(roles: Sequence[Role], said: str, *, own: bool) -> NguoiKy | None:
    posts = _posts(roles, own=own)
    values: dict[str, Any] = {
        "ho_ten": " ".join(filter(None, (escaped(plain(r)) for r in roles if r.name == "ho_ten")))
    }
    rest = []
    for at, post in enumerate(posts):
        last = at == len(posts) - 1
        field, words = authority_of(post)
        if field == "quyen":
            values["quyen"] = True
            rest.append(escaped(post_name(words, said)))
        elif field and field not in values and not (own and last and rest):
            values[field] = escaped(post_name(words, said) if words == words.upper() else words)
        else:
            rest.append(escaped(post_name(post, said)))
    values["chuc_vu"] = " ".join(filter(None, rest))
    values = {name: value for name, value in values.items() if value}
    return NguoiKy(**values) if values else None


def said_by(signers: Any) -> str:
    """All that signers say, folded."""
    found = signers if isinstance(signers, tuple) else () if signers is None else (signers,)
    parts = (
        part
        for signer in found
        for part in (signer.thay_mat, signer.thua_lenh, signer.thua_uy_quyen, signer.ky_thay, signer.chuc_vu,
                     signer.ho_ten)
    )  # fmt: skip
    return fold(" ".join(parts))


def is_unsaid(text: str, said: str) -> bool:
    """A line of the signature is in no signer: a third one, say."""
    words = fold(AUTHORITY.sub("", text)).split("_")
    return any(word not in said for word in words if len(word) > 1 and word != "quyen")
