"""Who issues a document: which of the names in its heading do so together, and which stands above them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import permutations, takewhile
from typing import Any

import attrs

from thidua.documents.account import Account
from thidua.documents.ending import signers_of, signing_blocks
from thidua.documents.marks import plain
from thidua.grammar.bodies import agency_name, initials, is_short_of, joined_names, named_together, with_and
from thidua.grammar.clauses import issuer_of
from thidua.grammar.kinds import is_coordinated, is_joint
from thidua.grammar.looks import escaped
from thidua.grammar.posts import heads, is_collective, is_inside, posts_of_head
from thidua.model import CoQuan, NguoiKy
from thidua.recognise.role import Role
from thidua.records import frozen
from thidua.wording import fold


@attrs.define
class Names:
    """What a heading says of the issuing body, as typed; ``above``: the bodies above it, one a line, and where each
    stands; ``more``: those who issue with it; ``dated``: a line has said the plan's day; ``doubtful``: those above may
    issue it, too, and that has been told.
    """

    ten: str = ""
    above: list[tuple[str, str]] = attrs.field(factory=list)
    more: list[str] = attrs.field(factory=list)
    dia_chi: str = ""
    dia_danh: str = ""
    dated: bool = False
    doubtful: bool = False

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

    @property
    def every(self) -> Sequence[str]:
        """All names: joined by dashes, or one below the other."""
        return self.dashed or [*(name for name, _ in self.above), self.ten]

    def together(self, most: int) -> Sequence[str]:
        """The names that may be those of bodies which issue together: joined by dashes, or the last ones of those that
        stand one below the other, as many as sign (``most``).
        """
        return self.dashed or self.every[-most:]

    def share(self, bodies: Sequence[str]) -> None:
        """Parts those who issue together from the body above them."""
        if not self.dashed:
            del self.above[len(self.above) + 1 - len(bodies) :]
        self.ten, *self.more = bodies


@frozen
class _Paper:
    """What a document says of who issues it; ``every``: the names as they are written; ``bold``: how many of the last
    ones are bold where those above are not, as the decree has it (I.II.2.b); 0 where the look says nothing.
    """

    every: Sequence[str]
    bold: int
    joint: bool
    together: bool
    symbol: str
    clause: str
    blocks: Sequence[Sequence[Role]]
    signers: Sequence[NguoiKy]

    @property
    def signing(self) -> int:
        """How many sign, by their posts or by their names."""
        return max(len(self.blocks), sum(role.name == "ho_ten" for block in self.blocks for role in block))

    @property
    def lead(self) -> int:
        """Which of the names issues the paper first, by the number; 0 where that says nothing. Where fewer names
        stand from there on than sign, one above that is no committee issues it too.
        """
        signs = self.symbol.split("-")[1:]
        if not signs:
            return 0
        meant = [at for at, body in enumerate(self.every) if is_short_of(signs[0], body)]
        committee = CoQuan(ten=self.every[0]).viet_tat
        lead = meant[0] if len(meant) == 1 else int(bool(committee) and committee not in signs)
        while lead and self.signing > len(self.every) - lead and not CoQuan(ten=self.every[lead - 1]).viet_tat:
            lead -= 1
        return lead


def shared_by(
    parts: Sequence[Role], names: Names, values: Mapping[str, Any], clause: str, said: str, account: Account
) -> str:
    """Parts the names of those who issue together, where something says so; the form of ``doc-102`` that tells what.
    Where it is not known the upper name is that of the body above, and that is told.
    """
    kind = str(values.get("ten_loai", ""))
    joint, together = is_joint(kind), is_coordinated(kind)
    blocks = signing_blocks(parts, two=joint or together)
    attached = not blocks and any(role.name == "kem_theo" for role in parts)
    if (joint or together or len(blocks) > 1) and (two := with_and(names.ten)):
        place = next(role.line.where for role in parts if role.name == "co_quan")
        account.say("doc-315", "mot_dong", place=place, words=names.ten, mot=two[0], hai=two[1])
    if len(names.every) < 2 or not (joint or attached or len(blocks) > 1):
        return ""
    party = any(role.because.rule == "dau.dang" for role in parts)
    every = [agency_name(name, said, names.dia_danh) for name in names.every]
    signers, _ = signers_of(parts, "", two=joint or together)
    symbol, bold = str(values.get("ky_hieu", "")), 0 if names.dashed else _bold(parts, len(every))
    paper = _Paper(every, bold, joint, together, symbol, clause, blocks, signers)
    if party and not names.dashed:  # HD05.I.2.1.5: a dash joins those who issue together
        if joint and len(blocks) > 1:
            account.say("doc-315", place=names.above[-1][1], words=names.ten)
        return ""
    if attached and not names.dashed and _as_said(names, paper):
        return "hai_nguoi_ky"
    if joint:
        return _joint(names, paper, account)
    return _signed(names, paper, account, party=party) if len(blocks) > 1 else ""


def _bold(parts: Sequence[Role], count: int) -> int:
    """How many of the names are bold, from the last one up, where the others are not."""
    looks = [_is_bold(role) for role in parts if role.name in ("chu_quan", "co_quan") and plain(role)]
    last = len([*takewhile(bool, reversed(looks))])
    return last if len(looks) == count and last == sum(looks) < count else 0


def _is_bold(role: Role) -> bool:
    runs = [run for run in role.line.runs if run.text.strip() and not run.note]
    return all(run.bold for run in runs) if runs else role.line.bold


def _as_said(names: Names, paper: _Paper) -> bool:
    """Of a paper without number and signers the clause names the body that issues it; with it do those below that."""
    issuer = issuer_of(paper.clause)
    below = len(paper.every) - paper.every.index(issuer) if issuer in paper.every else 0
    if below < 2 or CoQuan(ten=issuer).viet_tat:
        return False
    names.share(names.together(below))
    return True


def _joint(names: Names, paper: _Paper, account: Account) -> str:
    """Of a joint paper the number says which name is that of the first; else as many issue it as sign."""
    if names.dashed:
        names.share(names.dashed)
        return "hai_nguoi_ky"
    lead, last = paper.lead, len(names.above)
    if paper.bold > 1 or (paper.bold and not _said_by_posts(paper.every, paper.signers)):
        return _as_printed(names, paper)
    if len(paper.blocks) < 2:
        return _unsigned(names, lead, account, signed=bool(paper.blocks))
    if lead == last:
        return ""  # one body below its committee, and two who sign: of a school and of its union
    if _of_the_lower(paper.every, paper.signers):
        account.inferred("cơ quan chủ quản", paper.every[-2], "nguoi_ky")
        return ""
    names.share(names.together(last + 1 - lead if lead else paper.signing))
    return "hai_nguoi_ky"


def _unsigned(names: Names, lead: int, account: Account, *, signed: bool) -> str:
    """Of a joint paper that not two sign two names are those of the two who issue it, but where the number is that of
    the lower one; of more nobody knows, but by the number.
    """
    if lead == len(names.above):
        return ""
    if len(names.above) == 1 or (lead and not signed):
        names.share(names.together(len(names.above) + 1 - lead))
        return "ten_loai"
    account.say("doc-315", place=names.above[0][1], words=names.ten)
    return ""


def _signed(names: Names, paper: _Paper, account: Account, *, party: bool) -> str:
    """Of a paper that several sign as many issue it, where something says so."""
    bodies = names.together(paper.signing)
    written = paper.every[len(paper.every) - len(bodies) :]
    said = named_together(written, paper.clause) or _said_by_posts(written, paper.signers)
    if paper.bold > 1 or (paper.bold and not said):
        return _as_printed(names, paper)
    found = _reason(paper, bodies, written, dashed=party and bool(names.dashed))
    if found:
        names.share(bodies)
    elif len(paper.signers) == len(bodies) and not any(signer.loi_duyet for signer in paper.signers):
        of_state = CoQuan(ten=written[0]).viet_tat  # a committee, which stands above many
        lower = _of_the_lower(written, paper.signers)
        if [name for name, _ in names.above] == [bodies[0]] and (paper.together or not of_state):
            account.inferred("cơ quan chủ quản", written[0], "nguoi_ky" if lower else "co_quan")
        elif not lower and not is_short_of(paper.symbol.partition("-")[2], written[-1]):
            names.doubtful = True
            for name, place in names.above[1:]:
                account.say("doc-315", "nguoi_ky", place=place, words=name, so=len(paper.signers))
    return found


def _as_printed(names: Names, paper: _Paper) -> str:
    """Those who issue the paper are bold, the body above them is not."""
    if paper.bold < 2:
        return ""
    names.share(names.together(paper.bold))
    return "dam"


def _reason(paper: _Paper, bodies: Sequence[str], written: Sequence[str], *, dashed: bool) -> str:
    """What says that the bodies issue together; empty where nothing does."""
    if named_together(written, paper.clause):
        return "hai_nguoi_ky"
    if dashed:
        return "gach"
    if any(not any(map(plain, block)) for block in paper.blocks) and len(paper.blocks) == len(bodies):
        return "cho_ky"
    if any(signer.loi_duyet for signer in paper.signers) or len(paper.signers) != len(bodies):
        return ""
    if paper.together and not CoQuan(ten=written[0]).viet_tat and not _of_the_lower(written, paper.signers):
        return "hai_nguoi_ky"
    if _numbered_by(written, paper.symbol) or _headed(bodies, paper.signers):
        return "chuc_vu"
    below = len(bodies) < len(paper.every)  # of two names alone the upper one may well be that of the body above
    return "chuc_vu" if below and _each_by_its_head(written, paper.signers) else ""


def _numbered_by(bodies: Sequence[str], symbol: str) -> bool:
    """The number is that of the first of several bodies, or of all."""
    signs = symbol.split("-")[1:2]
    short, *below = ({CoQuan(ten=name).viet_tat, initials(name)} - {""} for name in bodies)
    return bool(short.intersection(signs)) and not any(one.intersection(signs) for one in below)


def _said_by_posts(bodies: Sequence[str], signers: Sequence[NguoiKy]) -> bool:
    """The posts of those who sign name the bodies, or are those of their heads."""
    return _headed(bodies, signers) or _each_by_its_head(bodies, signers)


def _headed(bodies: Sequence[str], signers: Sequence[NguoiKy]) -> bool:
    """The posts of those who sign name the bodies, each one."""
    of = [
        {body for body in bodies if any(heads(post, body) for post in (signer.chuc_vu, signer.ky_thay))}
        for signer in signers
    ]
    return all(of) and set().union(*of) == set(bodies)


def _each_by_its_head(bodies: Sequence[str], signers: Sequence[NguoiKy]) -> bool:
    """Each of the bodies has its head among those who sign: no body has two, so that ``GIÁM ĐỐC`` beside ``GIÁM ĐỐC``
    are those of two.
    """
    may = [_may_sign_for(signer, bodies) for signer in signers]
    return len(may) == len(bodies) and any(
        all(body in found for body, found in zip(order, may, strict=True)) for order in permutations(range(len(bodies)))
    )


def _of_the_lower(bodies: Sequence[str], signers: Sequence[NguoiKy]) -> bool:
    """Those who sign are the head of the last body and who is found inside of it: of the bodies above nobody signs."""
    last = len(bodies) - 1
    heading = [signer for signer in signers if _may_sign_for(signer, bodies) == {last}]
    rest = [signer for signer in signers if signer not in heading]
    inside = all(is_inside(f"{signer.thay_mat} {signer.chuc_vu}") for signer in rest)
    return inside and len(heading) == 1 and not any(map(is_inside, bodies[:last]))


def _may_sign_for(signer: NguoiKy, bodies: Sequence[str]) -> set[int]:
    """Which bodies a signer may head, by his post and in whose name he signs."""
    post = signer.ky_thay or signer.thua_lenh or signer.chuc_vu
    whose = "" if not signer.thay_mat or is_collective(signer.thay_mat) else f"{fold(signer.thay_mat)}_"
    found = [at for at, body in enumerate(bodies) if heads(post, body) or fold(post) in posts_of_head(body)]
    return {at for at in found if f"{fold(bodies[at])}_".startswith(whose)}
