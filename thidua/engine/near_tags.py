"""What looks like a tag and is none: other braces, names of a mail merge; each with the tag that is meant."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from lxml import etree

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.tags import Tag
from thidua.word.names import W
from thidua.wording import fold

_SPACED = re.compile(
    r"(?:\{\s+|[｛{](?=[｛％])|｛\s*)(?P<open>[{%｛％])(?P<inside>[^{}%｛｝％]*)(?:[}｝]\s*[}｝]|[%％]\s*[}｝])"
)
_SIGNS = re.compile(
    r"<<(?P<a>[^<>]{1,80})>>|«(?P<b>[^«»]{1,80})»|\[\[(?P<c>[^\[\]]{1,80})\]\]|\$?(?<!\{)\{(?P<d>[^{}%#]{1,80})\}(?!\})"
)
_NAME = re.compile(r"[^\W\d][\w ]*")
_PLAIN = re.compile(r"[a-z][a-z0-9]*+(?:[_.][a-z0-9_]++)*+(?:\s*\|\s*\w+)?")
_MERGED = re.compile(r'\bMERGEFIELD\s+(?:"([^"]+)"|([^\s\\]+))')

Known = Collection[str] | None
"""The names that a template may use; ``None`` where any is legal."""


def near_tags(text: str, known: Known) -> Iterator[Diagnostic]:
    """What in a text, its tags taken out, looks like a tag."""
    for match in _SPACED.finditer(text):
        inside = " ".join(match["inside"].split())
        right = f"{{{{ {inside} }}}}" if match["open"] in "{｛" else f"{{% {inside} %}}"
        yield faults.NEAR_TAG.said(go=match.group(), dung=right)
    for match in _SIGNS.finditer(_SPACED.sub(" ", text)):
        typed = next(one for one in match.groups() if one is not None).strip()
        if meant := _meant(typed, known):
            yield faults.NEAR_TAG.said(go=match.group(), dung=f"{{{{ {meant} }}}}")


def given(tags: Iterable[Tag]) -> set[str]:
    """The names that the blocks of a template give: those of ``for x, y in …`` and of ``set x = …``."""
    return {name for tag in tags if tag.kind == "khối" for name in _bound(tag.content)}


def _bound(block: str) -> set[str]:
    word, _, rest = block.partition(" ")
    ends = {"for": " in ", "set": "="}.get(word)
    names = rest.partition(ends)[0] if ends else ""
    return {fold(name.strip()) for name in names.split(",") if name.strip()}


def merged(paragraph: etree._Element, known: Known) -> Iterator[Diagnostic]:
    """The fields of a mail merge in a paragraph, which nobody fills."""
    codes = "".join(element.text or "" for element in paragraph.iter(f"{W}instrText"))
    simple = (element.get(f"{W}instr", "") for element in paragraph.iter(f"{W}fldSimple"))
    for code in (codes, *simple):
        for match in _MERGED.finditer(code):
            name = match[1] or match[2]
            yield faults.NEAR_TAG.said("tron", ten=name, dung=f"{{{{ {_meant(name, known) or fold(name)} }}}}")


def _meant(typed: str, known: Known) -> str:
    """The expression that is meant by what stands between the signs; empty where it is no name that could be."""
    if known is None:
        return typed if _PLAIN.fullmatch(typed) and re.search(r"[_.|]", typed) else ""
    name = _NAME.match(typed)
    if name is None:
        return ""
    folded = fold(name.group().strip())
    behind = typed[name.end() :]
    return f"{folded}{behind}" if folded in known and re.fullmatch(r"[\w.|\s]*", behind) else ""


def without(text: str, spans: Collection[tuple[int, int]]) -> str:
    """A text without some of it, as long as it was."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text
