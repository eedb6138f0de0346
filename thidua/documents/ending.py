"""What an ending says: recipients, the archive line, the typist, who signs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile
from typing import Any

from thidua.documents.account import Account
from thidua.documents.marks import plain, text_of
from thidua.grammar.bodies import agency_name, is_known_name, is_unfinished
from thidua.grammar.endings import archive_of, is_archive, stamp_of
from thidua.grammar.letterheads import says
from thidua.grammar.looks import escaped
from thidua.grammar.posts import (
    AUTHORITY,
    approval_of,
    authority_of,
    holds_too,
    is_maker,
    is_persons_post,
    is_post,
    made_by,
    post_name,
)
from thidua.model import NguoiKy, NguoiLap, NoiNhan
from thidua.model.van_ban import KHONG_LUU, LUU_TRONG
from thidua.recognise.role import Role
from thidua.wording import fold


def ending_of(
    parts: Sequence[Role], said: str, account: Account, *, own: bool, joint: bool = False, two: bool = False
) -> dict[str, Any]:
    """The values of an ending; names in capitals as the document itself writes them elsewhere (``said``); ``joint``:
    two bodies issue it, so that two sign; ``two``: the name of its kind says that two sign.
    """
    out: dict[str, Any] = {}
    recipients = []
    dashed = [role for role in parts if role.name == "noi_nhan" and role.line.text.startswith("-")]
    for role in (role for role in parts if role.name in ("noi_nhan", "luu", "soan_thao")):
        text = plain(role)
        last = own and dashed and role is dashed[-1] and is_archive(text, loosely=True)
        if role.name == "luu" or (role.name == "noi_nhan" and (last or is_archive(text))):
            kept = escaped(archive_of(text))
            out["luu"] = kept or LUU_TRONG
            if not kept:
                account.say("doc-322", "trong", place=role.line.where, words=text)
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
    signers, maker = signers_of(parts, said, own=own, joint=joint, two=two)
    if maker:
        out["nguoi_lap"] = maker
    if signers:
        out["nguoi_ky"] = signers[0] if len(signers) == 1 else signers
        first = next(role for role in parts if role.name in ("chuc_vu", "ho_ten"))
        words = "; ".join(f"{s.chuc_vu or s.loi_duyet} {s.ho_ten}".strip() for s in signers)
        account.found("người ký", first, words, doubtful=_has_two_names(signing_blocks(parts, two=joint or two)))
    return out


def _has_two_names(blocks: Iterable[Sequence[Role]]) -> bool:
    """Two names below one post, which are one broken into two lines or two people."""
    return any(sum(role.name == "ho_ten" for role in block) > 1 for block in blocks)


def _drafted(text: str) -> dict[str, str]:
    who, copies = stamp_of(text)
    return {name: value for name, value in (("soan_thao", escaped(who)), ("so_ban", copies)) if value}


def _recipient_of(role: Role, *, own: bool) -> NoiNhan | None:
    """A line of nơi nhận, its dash and closing mark aside."""
    text = plain(role)
    if own:
        text = text.removeprefix("-").strip()
        text = text[:-1] if text.endswith((";", ".")) else text
    text = text_of(role.line) if text == role.line.text and not own else escaped(text)
    if not says(text):
        return None
    text = text if own else text.rstrip(" ,")
    found = NoiNhan.from_text(text)
    if own and found.van_ban != text:
        return NoiNhan(ten=(text,))
    return found if found.ten else NoiNhan(ten=(text.strip(" ;."),))


# Who signs.


def signers_of(
    roles: Sequence[Role], said: str, *, own: bool = False, joint: bool = False, two: bool = False
) -> tuple[tuple[NguoiKy, ...], NguoiLap | None]:
    """The signers: authority and post, then the name; those who stand in columns, or one below the other. Beside those
    who sign may stand who made the plan. ``joint``, ``two``: more than one are to sign, so that a post apart is that of
    the next one, be the name above still missing.
    """
    groups = blocks_of(roles, two=joint or two)
    maker = _made(groups)
    signing = [group for group in groups if group is not maker]
    if maker and maker is groups[-1] and not approval_of(plain(groups[0][0])):
        signing.reverse()  # the maker comes to stand on the left, and the head on the right
    signers = (_signer(group, said, own=own) for group in signing)
    return tuple(filter(None, signers)), _maker(maker, said, own=own) if maker else None


def _made(groups: Sequence[Sequence[Role]]) -> Sequence[Role] | None:
    """Who made the plan, beside those who sign it; nobody where two such stand there."""
    made = [group for group in groups if is_maker(plain(group[0]))]
    return made[0] if len(groups) > 1 and len(made) == 1 else None


def signing_blocks(roles: Sequence[Role], *, two: bool = False) -> list[list[Role]]:
    """The posts and the name of each who signs, be they blanks; without who made the plan."""
    groups = blocks_of(roles, two=two)
    maker = _made(groups)
    return [group for group in groups if group is not maker]


def blocks_of(roles: Sequence[Role], *, two: bool = False) -> list[list[Role]]:
    """The posts and the name of each who signs, in the order of the paper, be they blanks."""
    lines = [role for role in roles if role.name in ("chuc_vu", "ho_ten")]
    if len({role.line.column for role in lines if role.name == "chuc_vu"}) < 2:
        return _in_turn(lines, two=two)
    rows: list[list[Role]] = [[]]
    for role in lines:
        row = rows[-1]
        behind = row and role.line.column < row[-1].line.column
        if behind and role.name == "chuc_vu" and any(one.name == "ho_ten" for one in row):
            rows.append([])  # below a row of signers begins the next one
        rows[-1].append(role)
    columns = ([role.line.column for role in row if role.name == "chuc_vu"] for row in rows)
    return [
        [role for role in row if role.line.column == column]
        for row, here in zip(rows, columns, strict=True)
        for column in sorted(set(here))
    ]


def _maker(roles: Sequence[Role], said: str, *, own: bool) -> NguoiLap:
    """Who made the plan: the words above, a post, the name."""
    words, *posts = _posts(roles, own=own)
    values = {
        "loi_ghi": "" if fold(words) == fold(made_by()) else words if own else post_name(words.rstrip(" :")),
        "chuc_vu": " ".join(filter(None, (post_name(post, said) for post in posts))),
        "ho_ten": _names(roles),
    }
    return NguoiLap(**{name: escaped(value) for name, value in values.items() if value})


def _names(roles: Sequence[Role]) -> str:
    return " ".join(filter(None, (plain(role) for role in roles if role.name == "ho_ten")))


def _in_turn(lines: Sequence[Role], *, two: bool) -> list[list[Role]]:
    """Posts up to a name are one signer; of posts and as many names behind them the first belongs to the first."""
    names = [role for role in lines if role.name == "ho_ten"]
    posts = [role for role in lines if role.name == "chuc_vu"]
    prefixed = any(AUTHORITY.match(plain(role)) for role in posts)
    if len(names) == len(posts) > 1 and not prefixed and list(lines[: len(posts)]) == posts:
        return [[post, name] for post, name in zip(posts, names, strict=True)]
    groups: list[list[Role]] = [[]]
    for at, role in enumerate(lines):
        above = groups[-1][-1] if groups[-1] else None
        if (
            above
            and role.name == "chuc_vu"
            and (_begins(lines, at) if above.name == "ho_ten" else _parts(role, groups, two=two))
        ):
            groups.append([])
        groups[-1].append(role)
    *signed, last = groups
    if signed and len(last) == 1 and last[0].name == "chuc_vu" and not is_maker(plain(last[0])):
        unsigned = last[0].line.blank and (two or is_maker(plain(signed[-1][0])))
        groups = groups if unsigned else [*signed[:-1], [*signed[-1], *last]]  # a post below the name
    if len(groups) == 2 and not any(role.name == "ho_ten" for role in groups[0]):
        first, second = groups
        below = [role for role in second if role.name == "ho_ten"]
        if len(below) > 1:  # both names stand below both posts
            groups = [[*first, below[0]], [role for role in second if role is not below[0]]]
    return [group for group in groups if group]


def _begins(lines: Sequence[Role], at: int) -> bool:
    """A post behind a name begins the next signer, but where that one's first post stands apart below it: then it is
    the second post of the name above.
    """
    behind = list(takewhile(lambda role: role.name == "chuc_vu", lines[at + 1 :]))
    apart = any(role.line.blank or is_maker(plain(role)) for role in behind)
    return lines[at].line.blank or not apart or is_maker(plain(lines[at]))


def _parts(role: Role, groups: Sequence[Sequence[Role]], *, two: bool) -> bool:
    """A post below another one begins the next signer: where that stands below a name; and who made the plan, or the
    second of ``two`` who sign, where nobody has signed above.
    """
    group, text = groups[-1], plain(role)
    if is_maker(text) or any(above.name == "ho_ten" for above in group):
        return role.line.blank or is_maker(text)
    apart = role.line.blank and (is_persons_post(text) or AUTHORITY.match(text) is not None)
    if is_maker(plain(group[0])):
        return apart or bool(approval_of(text))
    return two and apart and any(is_persons_post(authority_of(plain(above))[1]) for above in group)


def _posts(roles: Sequence[Role], *, own: bool) -> list[str]:
    """The lines of authority and post; one that goes on with the line above is joined to it."""
    posts: list[str] = []
    lines = [plain(role) for role in roles if role.name == "chuc_vu"]
    for at, text in enumerate(lines):
        above = posts[-1] if posts and not own else ""
        whole = not AUTHORITY.match(above) or any(map(is_post, lines[at + 1 :]))  # else the line is the post itself
        whole = whole and (not is_maker(above) or is_maker(f"{above} {text}"))
        if text and above and (holds_too(text) or is_unfinished(above) or (not is_post(text) and whole)):
            posts[-1] = f"{above} {text}"
        elif text or own:
            posts.append(text)
    return posts


def _signer(roles: Sequence[Role], said: str, *, own: bool) -> NguoiKy | None:
    values: dict[str, Any] = {"ho_ten": escaped(_names(roles))}
    *_, last_name = (-1, *(i for i, role in enumerate(roles) if role.name == "ho_ten"))
    below = _posts(roles[last_name + 1 :], own=own) if last_name >= 0 else []
    posts = _posts(roles[: last_name + 1] if below else roles, own=own)
    if posts and (approved := approval_of(posts[0])):
        values["loi_duyet"] = escaped(posts[0] if own else approved)
        del posts[0]
    if len(posts) > 1 and not own and is_known_name(posts[0]) and not is_post(posts[0]) and is_persons_post(posts[-1]):
        body, *posts = posts  # SỞ Y TẾ above GIÁM ĐỐC
        posts[-1] = f"{post_name(posts[-1])} {agency_name(body, said)}"
    rest: list[str] = []
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
    if below:
        values |= {"chuc_vu_khac": " ".join(escaped(post_name(post, said)) for post in below), "duoi_ten": True}
    elif len(rest) > 1 and (own or all(map(is_persons_post, rest))):
        values["chuc_vu_khac"] = " ".join(filter(None, rest[1:]))
        rest = rest[:1]
    values["chuc_vu"] = " ".join(filter(None, rest))
    values = {name: value for name, value in values.items() if value}
    return NguoiKy(**values) if values else None


def said_by(signers: Any, maker: NguoiLap | None = None) -> str:
    """All that signers say, and who made the plan, folded."""
    found = signers if isinstance(signers, tuple) else () if signers is None else (signers,)
    parts = [
        part
        for signer in found
        for part in (signer.loi_duyet, signer.thay_mat, signer.thua_lenh, signer.thua_uy_quyen, signer.ky_thay,
                     signer.chuc_vu, signer.chuc_vu_khac, signer.ho_ten)
    ]  # fmt: skip
    if maker:
        parts += [maker.loi_ghi_in, maker.chuc_vu, maker.ho_ten]
    return fold(" ".join(parts))


def is_unsaid(text: str, said: str) -> bool:
    """A line of the signature is in no signer: a third one, say."""
    forms = (AUTHORITY.sub("", text), text)  # a name may hold what looks like a prefix
    return all(any(word not in said for word in fold(form).split("_") if len(word) > 1 and word != "quyen")
               for form in forms)  # fmt: skip
