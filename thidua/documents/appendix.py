"""What the appendices of a document say: of each its title, items and tables, and how its paper lies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from thidua.documents.account import Account
from thidua.documents.body import unclosed
from thidua.documents.items import Scale, build, settle, tree
from thidua.documents.marks import plain, text_of
from thidua.grammar.titles import usual_spelling
from thidua.model import PhuLuc
from thidua.recognise.role import Role

_OF_APPENDIX = ("muc", "y", "bang", "ten_bang", "ket", "khac")


def appendices_of(parts: Sequence[Role], wide: Sequence[bool], account: Account, *, own: bool) -> Iterator[PhuLuc]:
    """The appendices; each has a section of its own behind that of the text, which may lie (``wide``)."""
    starts = [i for i, role in enumerate(parts) if role.name == "phu_luc"]
    for number, (start, stop) in enumerate(zip(starts, [*starts[1:], len(parts)], strict=True), 1):
        roles = parts[start + 1 : stop]
        title = " ".join(text_of(role.line) for role in roles if role.name == "ten_phu_luc")
        values = _content(roles, title, account, own=own)
        if wide[number : number + 1] == (True,):
            values["huong"] = "ngang"
        account.found("phụ lục", parts[start], title)
        for role in roles:
            if role.name == "kem_theo" and not own:
                account.say("doc-203", "phu_luc.kem_theo", place=role.line.where, words=role.line.text)
            elif role.name == "khac":
                account.unknown(role)
        yield PhuLuc(**values)


def _content(roles: Sequence[Role], title: str, account: Account, *, own: bool) -> dict[str, Any]:
    inside = unclosed([role for role in roles if role.name in _OF_APPENDIX])
    scale = Scale.of(role.sign for role in inside if role.sign)
    items = tree([role for role in inside if role.line.table or plain(role)], scale, own=own)
    settle(items)
    if not own:
        account.signs(items)
    built, numbering = build(items)
    if not built:
        return {"gom": (title or "…",)}
    content = ({"đánh số": numbering, "gồm": built},) if numbering else built
    return {"tieu_de": usual_spelling(title), "gom": content}
