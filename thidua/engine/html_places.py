"""Where each value of an HTML template stands, and what such a template may hold: text and its look, nothing that runs.

The template is read strictly, so that every browser reads it in the same way: elements and attributes are those of a
list, values of attributes stand between quotes, what is opened is closed, and every branch of a condition ends where it
began. So the place of each value is known before there is one, and with it how the value must be escaped.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Literal, NoReturn

import attrs

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.records import frozen

HtmlContext = Literal["khối", "chữ", "trơn", "số", "chữ css"]
"""Where a value stands: among blocks, in a paragraph, in an attribute or title, as a number or in a string of CSS."""

_BLOCKS = frozenset(
    "address article aside blockquote div dl figure footer h1 h2 h3 h4 h5 h6 header hgroup hr main nav ol p "  # noqa: SIM905
    "pre section table ul".split()
)
_HOLD_BLOCKS = frozenset(
    "address article aside blockquote body dd details div figcaption figure footer header li main nav "  # noqa: SIM905
    "section td th".split()
)
_VOID = frozenset(("br", "col", "hr", "img", "meta", "wbr"))
_ELEMENTS = (
    _BLOCKS
    | _HOLD_BLOCKS
    | _VOID
    | frozenset(
        "a abbr b bdi bdo caption cite code colgroup data dfn dt em head html i kbd mark q s samp small span "  # noqa: SIM905
        "strong style sub summary sup tbody tfoot thead time title tr u var".split()
    )
)
_ATTRIBUTES = frozenset(
    "aria-describedby aria-hidden aria-label aria-labelledby class dir hidden id lang role style tabindex "  # noqa: SIM905
    "title translate".split()
)
_OWN_ATTRIBUTES = {
    "a": "href",
    "col": "span",
    "colgroup": "span",
    "data": "value",
    "details": "open",
    "img": "alt height src width",
    "li": "value",
    "meta": "charset content name",
    "ol": "reversed start type",
    "td": "colspan headers rowspan",
    "th": "abbr colspan headers rowspan scope",
    "time": "datetime",
}

_DEEPEST = 200
_DOCTYPE = re.compile(r"<!doctype html>", re.IGNORECASE)
_CLOSING = re.compile(r"</([A-Za-z][A-Za-z0-9]*)\s*>")
_OPENING = re.compile(r"<([A-Za-z][A-Za-z0-9]*)(?=[\s/>]|$)")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:(\s*=\s*)(["'])?)?""")
_END_OF_STYLE = re.compile(r"</style\s*>", re.IGNORECASE)
_IMAGE = re.compile(r"data:image/(?:png|jpeg|gif|webp|svg\+xml)[;,]")
_STRAY = re.compile(r"\}\}|%\}|#\}")
_CSS_TOKEN = {
    "": re.compile(r"""/\*|\\.|["'()]""", re.DOTALL),
    "/*": re.compile(r"\*/"),
    '"': re.compile(r'\\.|["\n]', re.DOTALL),
    "'": re.compile(r"\\.|['\n]", re.DOTALL),
}
"""What changes where the reading of CSS stands, by where it stands."""
_CSS_STRING_OR_COMMENT = re.compile(
    r""""(?:\\.|[^"\\\n])*+"?|'(?:\\.|[^'\\\n])*+'?|/\*(?:[^*]|\*(?!/))*+(?:\*/)?""", re.DOTALL
)
_CSS_OUTSIDE = re.compile(
    r"@import|@charset|expression\s*\(|(?:image-set|src|image|cross-fade|element)\s*\(|-moz-binding|behavior\s*:"
    r"|javascript:|url\s*\((?!\s*[\"']?(?:#|data:(?:image|font)/))",
    re.IGNORECASE,
)
_SET = re.compile(r"set\s[^=|]*=(?!=)")
_OPENERS = {"endif": "if", "endfor": "for", "endset": "set", "endwith": "with", "endfilter": "filter"}

Note = Callable[[int, Diagnostic], None]


@frozen
class _State:
    """Where the reading stands."""

    mode: Literal["chữ", "thẻ", "thuộc tính", "kiểu"] = "chữ"
    open: tuple[str, ...] = ()
    tag: str = ""
    attribute: str = ""
    quote: str = ""
    css: str = ""
    depth: int = 0
    gap: bool = attrs.field(default=True, eq=False)


@attrs.define
class _Block:
    """An open ``{% %}`` block: its word and line, where the reading stood before it and at the end of each branch."""

    word: str
    line: int
    before: _State
    ends: list[_State] = attrs.field(factory=list)
    other: bool = False


class _Stop(Exception):  # noqa: N818 - no error: what follows cannot be read
    """The template cannot be read any further."""


class HtmlPlaces:
    """Reads an HTML template piece by piece and tells the place of each value; what is wrong is noted by line.

    After the first fault of form nothing more is noted: all that follows would be a guess.
    """

    def __init__(self, note: Note) -> None:
        self.words: list[str] = []
        """The texts that are typed in the template."""
        self._note = note
        self._state = _State()
        self._line = 1
        self._text = ""  # of the attribute or style that is open, values as 0
        self._began = 1
        self._blocks: list[_Block] = []
        self._stopped = False

    # what the template consists of

    def data(self, text: str, line: int) -> None:
        """Some text of the template."""
        self._line = line
        at = 0
        readers = {"chữ": self._in_text, "thẻ": self._in_tag, "thuộc tính": self._in_value, "kiểu": self._in_style}
        try:
            while at < len(text) and not self._stopped:
                end = readers[self._state.mode](text, at)
                self._line += text.count("\n", at, end)
                at = end
        except _Stop:
            self._stopped = True

    def value(self, line: int) -> HtmlContext:
        """A value; where it stands."""
        self._line = line
        if self._stopped:
            return "trơn"
        try:
            return self._value()
        except _Stop:
            self._stopped = True
            return "trơn"

    def block(self, content: str, line: int) -> None:
        """A ``{% %}`` tag."""
        self._line = line
        if self._stopped:
            return
        try:
            self._block(content)
        except _Stop:
            self._stopped = True

    def end(self) -> None:
        """The end of the template."""
        if self._stopped:
            return
        if self._state.open or self._state.mode != "chữ":
            name = self._state.open[-1] if self._state.open else self._state.tag
            self._note(self._line, faults.NOT_WELL_FORMED.said("mo", ten=name))

    # text between tags

    def _in_text(self, text: str, at: int) -> int:
        start = text.find("<", at)
        typed = text[at:] if start < 0 else text[at:start]
        self.words.append(typed)
        if match := _STRAY.search(typed):
            self._note(self._line + typed.count("\n", 0, match.start()), faults.stray_closing(match.group()))
        if start < 0:
            return len(text)
        if start > at:
            return start
        if text.startswith("<!--", at):
            end = text.find("-->", at)
            if end < 0:
                self._fail("ghi_chu")
            return end + 3
        if match := _DOCTYPE.match(text, at):
            return match.end()
        if match := _CLOSING.match(text, at):
            self._close(match[1].lower())
            return match.end()
        if match := _OPENING.match(text, at):
            self._open(match[1].lower())
            return match.end()
        return self._fail("dau")

    def _open(self, name: str) -> None:
        state = self._state
        if name not in _ELEMENTS:
            self._note(self._line, faults.forbidden_element(name))
        if "title" in state.open:
            self._fail("title")
        if name in _BLOCKS and "p" in state.open:
            self._fail("p", ten=name)
        self._state = attrs.evolve(state, mode="thẻ", tag=name, gap=False)

    def _close(self, name: str) -> None:
        open_ = self._state.open
        if not open_ or open_[-1] != name:
            if open_:
                self._fail("dong", ten=name, dang_mo=open_[-1])
            self._fail("thua", ten=name)
        self._state = _State(open=open_[:-1])

    # inside a tag

    def _in_tag(self, text: str, at: int) -> int:
        state = self._state
        if text[at].isspace():
            self._state = attrs.evolve(state, gap=True)
            return at + 1
        if text[at] == ">" or text.startswith("/>", at):
            return self._end_of_tag(text, at)
        match = _ATTRIBUTE.match(text, at)
        if match is None or not state.gap:
            self._fail("viet", ten=state.tag)
        name = match[1].lower()
        if match[2] and not match[3]:
            self._fail("nhay", ten=name)
        self._check_name(name)
        if not match[3]:
            self._state = attrs.evolve(state, gap=False)
            return match.end()
        self._text, self._began = "", self._line
        self._state = attrs.evolve(state, mode="thuộc tính", attribute=name, quote=match[3], gap=False)
        return match.end()

    def _end_of_tag(self, text: str, at: int) -> int:
        name, open_ = self._state.tag, self._state.open
        if len(open_) > _DEEPEST:
            self._fail("sau")
        if text[at] == "/" and name not in _VOID:
            self._fail("tu_dong", ten=name)
        if name == "style":
            self._text, self._began = "", self._line
            self._state = _State("kiểu", (*open_, name))
        else:
            self._state = _State(open=open_ if name in _VOID else (*open_, name))
        return at + (1 if text[at] == ">" else 2)

    def _check_name(self, name: str) -> None:
        tag = self._state.tag
        known = name in _ATTRIBUTES or name in _OWN_ATTRIBUTES.get(tag, "").split()
        if not known and not re.fullmatch(r"(?:aria|data)-[a-z0-9-]+", name):
            self._note(self._line, faults.FORBIDDEN_ATTRIBUTE.said(ten=name, the=tag))

    def _in_value(self, text: str, at: int) -> int:
        state = self._state
        end = text.find(state.quote, at)
        piece = text[at:] if end < 0 else text[at:end]
        self._text += piece
        if state.attribute == "style":
            self._read_css(piece)
        if end < 0:
            return len(text)
        self._check_value()
        self._state = _State("thẻ", state.open, state.tag, gap=False)
        return end + 1

    def _check_value(self) -> None:
        name, value = self._state.attribute, self._text.strip()
        if name == "style":
            self._check_css()
        elif name == "href" and not value.startswith("#"):
            self._note(self._began, faults.FROM_OUTSIDE.said("lien_ket"))
        elif name == "src" and not _IMAGE.match(value):
            self._note(self._began, faults.FROM_OUTSIDE.said("hinh"))

    # CSS

    def _in_style(self, text: str, at: int) -> int:
        match = _END_OF_STYLE.search(text, at)
        end = match.start() if match else len(text)
        self._text += text[at:end]
        self._read_css(text[at:end])
        if match is None:
            return end
        self._check_css()
        self._state = _State(open=self._state.open[:-1])
        return match.end()

    def _read_css(self, text: str) -> None:
        """Follows strings, comments and brackets."""
        css, depth = self._state.css, self._state.depth
        at = 0
        while match := _CSS_TOKEN[css].search(text, at):
            token, at = match.group(), match.end()
            if css:
                css = css if token.startswith("\\") else ""
            elif token in _CSS_TOKEN:
                css = token
            elif token in "()":
                depth += 1 if token == "(" else -1
        self._state = attrs.evolve(self._state, css=css, depth=depth)

    def _check_css(self) -> None:
        text = _CSS_STRING_OR_COMMENT.sub(lambda found: " " if found.group()[0] == "/" else found.group(), self._text)
        if self._state.css or self._state.depth:
            self._note(self._began, faults.NOT_WELL_FORMED.said("css"))
        bare = _CSS_STRING_OR_COMMENT.sub("", text)
        coded = "\\" if "\\" in bare else "&" if self._state.mode != "kiểu" and "&" in text else ""
        if coded:  # what could spell url( in another way
            self._note(self._began, faults.NOT_WELL_FORMED.said("css_dau", dau=coded))
        elif outside := _CSS_OUTSIDE.search(text):
            line = self._began + text.count("\n", 0, outside.start())
            self._note(line, faults.FROM_OUTSIDE.said("css", css=" ".join(outside.group().split())))

    # values and blocks

    def _value(self) -> HtmlContext:
        state = self._state
        if state.mode == "chữ":
            if state.open[-1:] == ("title",):
                return "trơn"
            return "khối" if all(name in _HOLD_BLOCKS for name in state.open[-1:]) and state.open else "chữ"
        if state.mode == "thẻ":
            self._misplace("the")
        css = state.mode == "kiểu" or state.attribute == "style"
        static, self._text = self._text, self._text + "0"
        if not css:
            if state.attribute in ("href", "src") and not static.strip().startswith("#"):
                self._misplace("dia_chi", ten=state.attribute)
            return "trơn"
        if state.css == "/*" or (state.css and (state.depth or state.mode != "kiểu")):
            self._misplace("css")
        return "chữ css" if state.css else "số"

    def _misplace(self, form: str, **values: Any) -> NoReturn:
        self._note(self._line, faults.VALUE_PLACE.said(form, **values))
        raise _Stop

    def _block(self, content: str) -> None:
        word = content.split(None, 1)[0] if content.split() else ""
        if word == "print":
            self._note(self._line, faults.forbidden_block(word))
            raise _Stop
        self._check_block_place()
        if word in ("if", "for", "with", "filter") or (word == "set" and not _SET.match(content)):
            if word in ("set", "filter") and self._value_place() not in ("khối", "chữ"):
                self._misplace("khoi", ten=word)
            self._blocks.append(_Block(word, self._line, self._state))
        elif self._blocks and word in ("elif", "else"):
            block = self._blocks[-1]
            block.ends.append(self._state)
            block.other = block.other or word == "else"
            self._state = block.before
        elif self._blocks and word in _OPENERS:
            self._end_block(self._blocks.pop())

    def _value_place(self) -> str:
        return "chữ" if self._state.mode == "chữ" and self._state.open[-1:] != ("title",) else ""

    def _check_block_place(self) -> None:
        state = self._state
        if state.mode == "thuộc tính" and state.attribute in ("href", "src"):
            self._misplace("khoi_dia_chi", ten=state.attribute)
        css = state.mode == "kiểu" or (state.mode == "thuộc tính" and state.attribute == "style")
        if css and (state.css or state.depth or self._text[-1:].strip(" \t\r\n;{}")):
            self._misplace("khoi_css")

    def _end_block(self, block: _Block) -> None:
        ends = [*block.ends, self._state]
        if block.word != "if" or not block.other:
            ends.append(block.before)
        if any(end != ends[0] for end in ends):
            self._note(self._line, faults.UNEVEN.said(ten=block.word, dong=block.line))
            raise _Stop
        self._state = attrs.evolve(self._state, gap=all(end.gap for end in ends))

    def _fail(self, form: str, **values: Any) -> NoReturn:
        self._note(self._line, faults.NOT_WELL_FORMED.said(form, **values))
        raise _Stop
