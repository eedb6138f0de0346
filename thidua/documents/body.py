"""What a body says: its sections as parts of the plan, and the closing paragraphs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from thidua.documents.account import Account
from thidua.documents.items import Item, Scale, all_of, broken, levels_of, scheme_of, settle, tree
from thidua.documents.marks import plain, text_of
from thidua.documents.sections import Body, Section
from thidua.grammar.endings import HET, without_end
from thidua.grammar.signs import form_of
from thidua.grammar.titles import usual_spelling
from thidua.layout.numbering import SECTION, scheme
from thidua.recognise.role import Role
from thidua.wording import ALPHABET

_MOST_SECTIONS = 200
"""More are no plan; what looks like the title of one more is a paragraph."""
_UNTITLED = "Nội dung"
"""The title of what stands below none."""
_OF_BODY = ("muc", "y", "bang", "ten_bang")


def body_of(parts: Sequence[Role], account: Account, *, own: bool, closed: bool) -> Body:
    """The sections of a body; ``closed``: closing paragraphs stand below it, so its last line has no end mark."""
    roles = [role for role in parts if role.name in _OF_BODY]
    if not closed:
        roles = unclosed(roles)
    roles = [role for role in roles if role.line.table or plain(role)]
    found = list(_by_section(roles))
    scale = Scale.of(role.sign for role in roles if role.sign)
    trees = [tree(inside, scale, own=own) for _, inside in found]
    changed = [settle(items) for items in trees]
    heads = [head for head, _ in found if head]
    signs = _scheme(heads, len(found), trees, scale, own=own)
    numbering, top = scheme(signs)
    body = Body(scheme=signs, top=top, exact=own)
    sections: list[Section] = []
    for (head, _), items, settled in zip(found, trees, changed, strict=True):
        title = usual_spelling(_title(head)) if head else ""
        if head or items:
            sections.append(Section(title or _UNTITLED, items, head))
            if not title:
                account.untitled(items, _UNTITLED)
        account.numbers(items, settled, broken(items, (len(sections),)), own=own)
    body.expect(sections)
    for section in sections:
        body.add(section)
        account.section(section)
    account.cited(body.bases())
    if not own:
        _tell_counts(body, account, scale, numbering)
    return body


def _scheme(
    heads: Sequence[Role], count: int, trees: Sequence[Sequence[Item]], scale: Scale, *, own: bool
) -> tuple[str, ...]:
    """The signs of the levels of a body of ``count`` sections, as samples; empty for the usual ones."""
    kinds = Counter(scale.numbering(head.sign) for head in heads if head.sign)
    section = next((kind for kind, _ in kinds.most_common(1)), SECTION)
    form = form_of(section)
    if form and form.lettered and count > len(ALPHABET):
        section = SECTION
    return scheme_of(section, levels_of((item for items in trees for item in all_of(items)), own=own))


def _tell_counts(body: Body, account: Account, scale: Scale, numbering: str) -> None:
    """Tells which sections' numbers do not count up as they were typed, or are printed with another sign."""
    for count, section in enumerate(body.sections, 1):
        sign = section.role.sign if section.role else None
        if section.role and sign and sign.value != count:
            account.renumbered(section.role, sign.text, count)
        if section.role and sign and (sign.value or scale.numbering(sign) != numbering):
            account.restyled(section.role, sign, numbering)


def _by_section(roles: Sequence[Role]) -> Iterator[tuple[Role | None, list[Role]]]:
    """The sections: the title's line and what stands below it; first what stands before any title."""
    head: Role | None = None
    inside: list[Role] = []
    count = 0
    for role in roles:
        if role.name == "muc" and count < _MOST_SECTIONS:
            count += 1
            if head or inside:
                yield head, inside
            head, inside = role, []
        elif role.name == "muc":
            inside.append(attrs.evolve(role, name="y", sign=None, title=False))
        else:
            inside.append(role)
    if head or inside:
        yield head, inside


def _title(role: Role) -> str:
    return text_of(role.words).strip().rstrip(":").strip() or text_of(role.line)


def closing_of(parts: Sequence[Role], account: Account) -> list[str]:
    """The closing paragraphs, without the end mark."""
    lines = [role for role in parts if role.name == "ket"]
    texts: list[str] = [text_of(role.line) for role in lines if plain(role)]
    if texts:
        texts[-1] = without_end(texts[-1])
        texts = [text for text in texts if text]
        account.found("kết luận", lines[0], texts[0] if texts else "")
    return texts


def unclosed(roles: Sequence[Role]) -> list[Role]:
    """The lines without the ``./.`` that closes the last of them, or stands alone below it."""
    out = list(roles)
    if out and not out[-1].line.table:
        last = out[-1]
        line = last.line
        text = without_end(line.text)
        if not text:
            out.pop()
        elif text != line.text:
            runs = line.runs
            at = next((i for i in range(len(runs) - 1, -1, -1) if not runs[i].note), -1)
            if at >= 0 and runs[at].text.rstrip().endswith(HET):
                runs = (*runs[:at], runs[at].saying(without_end(runs[at].text)), *runs[at + 1 :])
            out[-1] = attrs.evolve(last, line=attrs.evolve(line, text=text, runs=runs))
    return out
