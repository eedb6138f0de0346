"""The tags of a part as one Jinja source, a line each: every tag checked alone, then the balance of the blocks."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache

import attrs
import jinja2
from jinja2 import nodes

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.tags import Tag, text_of
from thidua.engine.values import colour_fault, columns_fault
from thidua.engine.word_places import Note, container, inside_paragraph
from thidua.records import frozen
from thidua.rulebook import mistyped

BROKEN = "_hong"
"""The name that stands for an expression that cannot be read; anything may be asked of it."""

_ENDS = {"for": "endfor", "if": "endif", "set": "endset", "with": "endwith", "filter": "endfilter", "raw": "endraw"}
_OPENERS = {end: word for word, end in _ENDS.items()}
_BETWEEN = {"elif": ("if",), "else": ("if", "for")}
_SPECIAL = ("cellbg", "colspan", "vm", "hm")
WORDS = (*_ENDS, *_OPENERS, *_BETWEEN, *_SPECIAL, "print")
"""The words that a tag of a block may begin with."""
_FORBIDDEN = frozenset(
    "include import from extends macro endmacro call endcall block endblock autoescape "  # noqa: SIM905
    "endautoescape do trans endtrans pluralize debug".split()
)
_PREFIXED = re.compile(r"(p|tr|tc|r)(?:\s+(?=\S)|(?=[a-z]))", re.IGNORECASE)
_TARGETS = re.compile(r"\w+\s+(\w+(?:\s*,\s*\w+)*)")


@frozen
class _Block:
    """A tag as the balance sees it: its first word, its prefix, and the Jinja source that stands for it."""

    tag: Tag
    word: str = ""
    prefix: str = ""
    source: str = ""
    opens: bool = False
    had_else: bool = False


_DEEPEST = 200  # blocks in blocks; what is deeper is no document's


def skeleton(tags: list[Tag], note: Note) -> str:
    """A Jinja source that parses, whose line n + 1 is tag n; all that keeps the tags from parsing is noted.

    Raises ``RecursionError`` for blocks in blocks as nobody types them.
    """
    lines: list[str] = []
    stack: list[_Block] = []
    raw = False
    for tag in tags:
        word = _word(tag.content) if tag.kind == "khối" else ""
        if raw and word != "endraw":
            lines.append("")
            continue
        raw = word == "raw"
        block = _read(tag, note)
        lines.append(_balanced(block, stack, note))
        if len(stack) > _DEEPEST:
            raise RecursionError  # as Python's own limit would, which other libraries of the process may move
    closing = "".join(_left_open(block, note) for block in reversed(stack))
    return "\n".join([*lines, closing])


# --- One tag --------------------------------------------------------------------------------------


def _read(tag: Tag, note: Note) -> _Block:
    """A tag checked on its own."""
    if tag.fault:
        _note_fault(tag, note)
    if tag.kind == "ghi chú" or tag.fault == "thừa":
        if tag.prefix and not tag.fault and (sign := re.search(r"[#}]", tag.content)):
            note(tag, faults.SIGN_IN_PREFIXED.said(dau=sign.group()))
        return _Block(tag)
    if tag.prefix and not tag.fault and (sign := re.search(r"[%}]", tag.content)):
        note(tag, faults.SIGN_IN_PREFIXED.said(dau=sign.group()))
    if not tag.content:
        if not tag.fault:
            note(tag, faults.EMPTY.said())
        return _Block(tag)
    return _read_value(tag, note) if tag.kind == "in" else _read_block(tag, note)


def _note_fault(tag: Tag, note: Note) -> None:
    opening = tag.raw[:2]
    if tag.fault == "thừa":
        note(tag, faults.stray_closing(tag.raw))
    elif tag.fault == "dính":
        note(tag, faults.JOINED_SIGNS.said(dau=tag.raw[0], sau=tag.raw[1]))
    elif tag.fault == "nhiều đoạn":
        note(tag, faults.OVER_PARAGRAPHS.said(level="cảnh báo" if tag.kind == "ghi chú" else "lỗi"))
    else:
        behind = text_of(tag.paragraph)[tag.end : tag.end + 2] if tag.start >= 0 else ""
        closing = {"{{": "}}", "{%": "%}", "{#": "#}"}[opening]
        if behind in ("}}", "%}", "#}"):
            note(tag, faults.UNCLOSED.said("sai", mo=opening, dong=closing, go=behind))
        else:
            note(tag, faults.UNCLOSED.said(mo=opening, dong=closing))


def _read_value(tag: Tag, note: Note) -> _Block:
    source = f"{{{{ {tag.content} }}}}"
    if not _wrong(source):
        return _Block(tag, source=source)
    if (match := _PREFIXED.match(tag.content)) and match.group()[-1:].isspace():
        rest = tag.content[match.end() :]
        note(tag, faults.WRONG_PREFIX.said(dung=f"{{{{{match[1].lower()} {rest} }}}}"))
    else:
        _note_syntax(tag, source, note)
    return _Block(tag)


def _read_block(tag: Tag, note: Note) -> _Block:
    content, prefix, word = tag.content, str(tag.prefix), _word(tag.content)
    if word in _FORBIDDEN:
        if not word.startswith("end"):
            note(tag, faults.forbidden_block(word))
        return _Block(tag)
    if word not in WORDS:
        match = _PREFIXED.match(content)
        behind = content[match.end() :] if match else ""
        if match and _word(behind) in WORDS:
            prefix, content = match[1].lower(), behind
            if not tag.fault:
                note(tag, faults.WRONG_PREFIX.said(dung=f"{{%{prefix} {content} %}}"))
        else:
            near = _near(content, word)
            if not tag.fault:
                typed = content if word == "end" else word
                note(tag, mistyped(faults.UNKNOWN_BLOCK, typed, [near] if near else []))
            if not near:
                return _Block(tag)
            content = near if near in _OPENERS else f"{near}{content[len(word) :]}"
        word = _word(content)
    return _read_known(tag, word, prefix, content, note)


def _read_known(tag: Tag, word: str, prefix: str, content: str, note: Note) -> _Block:
    if word in ("vm", "hm", "cellbg", "colspan"):
        content = f"{{{{ {content[len(word) :]} }}}}" if word in ("cellbg", "colspan") else ""
        source = content or "{% if loop.first %}{% endif %}"
        if not _wrong(source):
            _note_cell(tag, word, content, note)
            return _Block(tag, source=source)
        _note_syntax(tag, source, note)
        return _Block(tag)
    if word in ("raw", "endraw"):
        return _Block(tag, word, prefix, "", opens=word == "raw")
    opens = word in _ENDS and not (word == "set" and re.match(r"set\s[^=|]*=(?!=)", content))
    source = f"{{% {content} %}}"
    before, after = _around(word, opens)
    if _wrong(before + source + after):
        if not tag.fault and not _noted_word(tag, word):
            _note_syntax(tag, before + source + after, note)
        source = _repaired(word, content, opens)
    return _Block(tag, word, prefix, source, opens)


def _note_cell(tag: Tag, word: str, source: str, note: Note) -> None:
    """Notes a colour or a number of columns that is none, where it is typed in the tag itself."""
    typed = source.removeprefix("{{").removesuffix("}}").strip()
    quoted = re.fullmatch(r"""(['"])([^'"]*)\1""", typed)
    if quoted or re.fullmatch(r"-?[\d.]+", typed):
        check = colour_fault if word == "cellbg" else columns_fault
        if word in ("cellbg", "colspan") and (fault := check(quoted[2] if quoted else typed)):
            note(tag, fault)


def _noted_word(tag: Tag, word: str) -> bool:
    """The tag's own first word is another: then that has been noted already."""
    return _word(tag.content) != word


def _around(word: str, opens: bool) -> tuple[str, str]:
    """What makes a lone tag a whole block."""
    if word in _BETWEEN:
        return "{% if x %}", "{% endif %}"
    if word in _OPENERS:
        opener = _OPENERS[word]
        heads = {
            "for": "for x in y",
            "if": "if x",
            "set": "set x",
            "with": "with",
            "filter": "filter upper",
            "raw": "raw",
        }
        return f"{{% {heads[opener]} %}}", ""
    return "", f"{{% {_ENDS[word]} %}}" if opens else ""


def _repaired(word: str, content: str, opens: bool) -> str:
    """A tag that parses in place of one that does not, so that the tags around it are still checked."""
    match = _TARGETS.match(content)
    names = match[1] if match and not _wrong(f"{{% set {match[1]} = 0 %}}") else BROKEN  # 1 and true are no names
    if word == "for":
        return f"{{% for {names} in {BROKEN} %}}"
    if word in ("if", "elif"):
        return f"{{% {word} {BROKEN} %}}"
    if word == "set":
        return f"{{% set {names} %}}" if opens else f"{{% set {names} = {BROKEN} %}}"
    if word == "filter":
        return "{% filter upper %}"
    return "" if word == "print" else f"{{% {word} %}}"


@lru_cache(maxsize=2048)
def _wrong(source: str) -> str:
    """What Jinja says against a source; empty when it parses. The same tags stand in a template again and again."""
    try:
        tree = jinja2.Environment().parse(source)
    except (jinja2.TemplateSyntaxError, ValueError) as error:  # a number of more digits than Python reads
        return str(getattr(error, "message", "") or error) or "?"
    names = (name for loop in tree.find_all(nodes.For) for name in loop.find_all(nodes.Name))
    if any(name.name == "loop" and name.ctx == "store" for name in names):  # which Jinja says when it compiles
        return "Can't assign to special loop variable in for-loop target"
    return ""


def _note_syntax(tag: Tag, source: str, note: Note) -> None:
    if not tag.fault:
        note(tag, faults.syntax(_wrong(source), tag.content))


def _word(content: str) -> str:
    match = re.match(r"\w+", content)
    return match.group() if match else ""


def _near(content: str, word: str) -> str:
    """The known word that a mistyped one means."""
    tried = "".join(content.split()) if word == "end" else word
    return next(iter(get_close_matches(tried.lower(), WORDS, n=1, cutoff=0.6)), "")


# --- The balance ----------------------------------------------------------------------------------


def _balanced(block: _Block, stack: list[_Block], note: Note) -> str:
    """The source of a tag, with the ends of blocks that were left open before it; empty where it has no opening."""
    if block.opens:
        stack.append(block)
        return block.source
    openers = _BETWEEN.get(block.word) or ((_OPENERS[block.word],) if block.word in _OPENERS else ())
    if not openers:
        return block.source
    if not any(opened.word in openers for opened in stack):
        note(block.tag, _never_opened(block, stack))
        return ""
    before = ""
    while stack[-1].word not in openers:
        before += _left_open(stack.pop(), note)
    _compare(stack[-1], block, note)
    if block.word in _OPENERS:
        stack.pop()
    elif not _goes_on(stack, block, note):
        return before
    return before + block.source


def _goes_on(stack: list[_Block], block: _Block, note: Note) -> bool:
    """Else or elif may follow what the open block has had so far; what speaks against it is noted."""
    opened = stack[-1]
    if opened.had_else:
        note(block.tag, faults.NEVER_OPENED.said("else", ten=block.word))
        return False
    if block.word == "else":
        stack[-1] = attrs.evolve(opened, had_else=True)
    return True


def _left_open(block: _Block, note: Note) -> str:
    end = _ENDS[block.word]
    note(block.tag, faults.NEVER_CLOSED.said(ten=block.word, dong=f"{{%{block.prefix} {end} %}}"))
    return "" if block.word == "raw" else f"{{% {end} %}}"


def _never_opened(block: _Block, stack: list[_Block]) -> Diagnostic:
    if stack:
        opened = stack[-1]
        end = f"{{%{opened.prefix} {_ENDS[opened.word]} %}}"
        cho = str(opened.tag.place)
        return faults.NEVER_OPENED.said("dang_mo", ten=block.word, khoi=opened.word, cho=cho, dong=end)
    openers = _BETWEEN.get(block.word) or (_OPENERS[block.word],)
    mo, *others = (f"{{%{block.prefix} {word} … %}}" for word in openers)
    if others:
        return faults.NEVER_OPENED.said("hai", ten=block.word, mo=mo, mo_khac=others[0])
    return faults.NEVER_OPENED.said(ten=block.word, mo=mo)


def _compare(opened: _Block, block: _Block, note: Note) -> None:
    """Notes a block that goes on or ends with another prefix, or in another container, than it began."""
    place = str(opened.tag.place)
    if opened.word == "filter" and opened.tag.texts[-1] is not block.tag.texts[0]:
        note(opened.tag, faults.forbidden_block("filter"))  # it would change the XML between two runs
    elif opened.prefix != block.prefix:
        mo, dong = (f"{{%{one.prefix} … %}}" for one in (opened, block))
        note(block.tag, faults.OTHER_PREFIX.said(mo=mo, cho=place, dong=dong))
    elif any(of(opened.tag, opened.prefix) != of(block.tag, block.prefix) for of in (container, inside_paragraph)):
        note(block.tag, faults.OTHER_CONTAINER.said(cho=place))
