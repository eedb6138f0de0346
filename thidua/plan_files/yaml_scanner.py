"""ruamel.yaml's scanner, made to read what an office clerk means.

Only where a text begins and ends is decided here; indentation, lists and mappings stay with ruamel.yaml. The
methods overridden are those that PyYAML has had since 2006 and ruamel.yaml keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any, Never

from ruamel.yaml import YAML
from ruamel.yaml.events import Event
from ruamel.yaml.reader import Reader
from ruamel.yaml.scanner import Scanner
from ruamel.yaml.tokens import FlowMappingEndToken, FlowSequenceEndToken, ScalarToken

from thidua.budget import DEEPEST
from thidua.diagnostics import Diagnostic
from thidua.plan_files.tree import Stop, too_deep
from thidua.problems import Problems
from thidua.rulebook.plans import (
    BAD_ESCAPE,
    CUT_BY_REMARK,
    LINE_WITHOUT_KEY,
    OTHER_DASH,
    STUCK_LINE,
    UNCLOSED_BRACKET,
    UNCLOSED_QUOTE,
    YAML_ONLY,
)
from thidua.wording import shorten

LONGEST_KEY = 1000
"""Where ruamel.yaml gives up to look for the colon of a key (1024): what comes later is text."""


def events(text: str, faults: Problems) -> Iterator[Event]:
    """The parser's events; raises :class:`Stop` or an error of ruamel.yaml where reading cannot go on."""
    yaml = YAML(typ="safe", pure=True)
    yaml.Reader = _AnyText
    yaml.Scanner = partial(_Scanner, faults=faults)
    yield from yaml.parse(text)


class _AnyText(Reader):
    def check_printable(self, data: Any) -> None:
        """Nothing: ``clean`` has refused what no document can hold, and the rest is text."""


_BLANK_LINES = re.compile(r"(?:[ \t]*+\n)*+")
_TO_TOKEN = re.compile(r"[ \t]*+")
_NEXT_LINE = re.compile(r"\n((?:[ \t]*+\n)*+)( *+)")
_COMMENT = re.compile(r"[ \t]#")
_CUT = re.compile(r"#+[^\s#]")
_COLON = re.compile(r":(?=[ \t]|$)")
_NOTE = re.compile(r"\[\^[^\W_][\w-]*\]")
"""The mark of a note: its brackets are text."""
_IN_FLOW = re.compile(rf"(?:{_NOTE.pattern}|[^,\[\]{{}}:#\n\0]|:(?![ \t\n\0,\[\]{{}}])|(?<![ \t])#)*+")
_FOLD = re.compile(r"\n([ \t\n]*)")
_QUOTED = {'"': re.compile(r'(?:[^"\\\n\0]|\\[^\n\0])*+'), "'": re.compile(r"(?:[^'\n\0]|'')*+")}
_ENDS_BLOCK = re.compile(r"[ \t]*(?:[\n\0]|[ \t]#)")
_ENDS_KEY = re.compile(r"[ \t]*:[ \t\n\0]")
_ENDS_FLOW = re.compile(r"[ \t]*(?:[\n\0,\]}:]|[ \t]#)")
_BLOCK_HEADER = re.compile(r"[|>](?:[+-]?([1-9]?)|([1-9])[+-])[ \t]*(?:[ \t]#[^\n]*)?(?=[\n\0])")
_YAML_ONLY = re.compile(
    r"&[\w-]+(?=[ \t]*[\n\0]|[ \t]+[\[{|>\"'])|\*[A-Za-z0-9_-]+(?=[ \t]*[\n\0,\]}])"
    r"|!![a-z]+|![A-Za-z][\w.:/-]*(?=[ \t\n\0])",
    re.ASCII,
)
_ESCAPE = re.compile(
    r"\\(?:\n[ \t]*|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))"
    r"|(?<![ \t])[ \t]*\n[ \t\n]*|\n[ \t\n]*"
)
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")


class _Scanner(Scanner):
    """Tokens of a plan file: a sign that YAML gives a meaning is text wherever its meaning cannot stand."""

    def __init__(self, loader: Any = None, *, faults: Problems) -> None:
        self.faults = faults
        self.opened: list[int] = []  # the lines of the brackets not yet closed
        self.quote_end = 0
        super().__init__(loader=loader)

    # ---- where the next token is, and of which kind

    def fetch_more_tokens(self) -> Any:
        self.scan_to_next_token()
        while self._skip_yaml_only():
            self.scan_to_next_token()
        self.stale_possible_simple_keys()
        self.unwind_indent(self.reader.column)
        sign = self.reader.peek()
        if sign == "\0":
            return self.fetch_stream_end()
        if self.reader.column == 0:
            if self.reader.prefix(5) in ("%YAML", "%TAG "):
                self._refuse(YAML_ONLY.said("dong"), self.reader.line)
            if self.check_document_start():
                return self.fetch_document_start()
            if self.check_document_end():
                return self.fetch_document_end()
        return self._fetch_in_flow(sign) if self.flow_level else self._fetch_in_block(sign)

    def _fetch_in_block(self, sign: str) -> Any:
        if sign == "-" and self.reader.peek(1) in " \t\n\0":
            return self.fetch_block_entry()
        if sign == ":" and self._is_value():
            return self.fetch_value()
        if sign in "|>" and self._is_block_scalar():
            return self.fetch_block_scalar(style=sign)
        if sign in "[{" and not self._is_note() and self._is_collection():
            return self._fetch_collection(sign)
        return self._fetch_text(sign)

    def _fetch_in_flow(self, sign: str) -> Any:
        if sign in "[{" and not self._is_note():
            return self._fetch_collection(sign)
        if sign in "]}":
            self.opened.pop()
            return self.fetch_flow_sequence_end() if sign == "]" else self.fetch_flow_mapping_end()
        if sign == ",":
            return self.fetch_flow_entry()
        if sign == ":" and self._is_value():
            return self.fetch_value()
        return self._fetch_text(sign)

    def _fetch_text(self, sign: str) -> Any:
        if sign in "\"'" and self._is_quoted(sign):
            return self.fetch_flow_scalar(style=sign)
        return self.fetch_plain()

    def _fetch_collection(self, sign: str) -> Any:
        if len(self.opened) >= DEEPEST:
            too_deep(self.faults, self.reader.line + 1, self.reader.column + 1)
            raise Stop(self.reader.line)
        self.opened.append(self.reader.line)
        return self.fetch_flow_sequence_start() if sign == "[" else self.fetch_flow_mapping_start()

    def need_more_tokens(self) -> bool:
        if self.tokens and not self.possible_simple_keys:
            return False  # the usual case, told at once
        return bool(super().need_more_tokens())

    def scan_to_next_token(self) -> Any:
        """Pass over blanks, line ends, remarks; a remark that cuts a text, a tab in the margin are faults."""
        reader = self.reader
        crossed = False
        while True:
            blank_lines = _BLANK_LINES.match(reader.buffer, reader.pointer).end()  # type: ignore[union-attr]
            if blank_lines > reader.pointer:
                self._advance(blank_lines)
                crossed = True
                self.allow_simple_key = self.allow_simple_key or not self.flow_level
            start = reader.pointer
            blanks = _TO_TOKEN.match(reader.buffer, start)[0]  # type: ignore[index]  # matches always
            end = start + len(blanks)
            sign = reader.buffer[end]
            if sign == "#" and (end == 0 or reader.buffer[end - 1] in " \t\n"):
                if reader.column and _CUT.match(reader.buffer, end):
                    self._fault_cut(end)
                end = reader.buffer.find("\n", end)
                end = end if end >= 0 else len(reader.buffer) - 1
                sign = reader.buffer[end]
            elif "\t" in blanks and reader.column == 0 and not self.flow_level:
                self._explain_line()
            self._advance(end)
            if sign != "\n":
                break
        if self.flow_level and (sign == "\0" or (crossed and reader.column <= self.indent and sign not in "]},")):
            self._unclosed_bracket()

    # ---- what a sign means here

    def _is_value(self) -> bool:
        after = self.reader.peek(1)
        if not self.flow_level:
            return after in " \t\n\0" and (self.allow_simple_key or 0 in self.possible_simple_keys)
        last = self.tokens[-1] if self.tokens else None
        quoted = isinstance(last, ScalarToken) and not last.plain
        return after in " \t\n\0,[]{}" or quoted or isinstance(last, FlowSequenceEndToken | FlowMappingEndToken)

    def _is_block_scalar(self) -> bool:
        reader = self.reader
        header = _BLOCK_HEADER.match(reader.buffer, reader.pointer)
        if not header or not (header[1] or header[2]):
            return header is not None
        below = _NEXT_LINE.match(reader.buffer, header.end())  # ">5" with nothing below it is a text
        return below is not None and len(below[2]) > self.indent and reader.buffer[below.end()] != "\0"

    def _is_note(self) -> bool:
        return _NOTE.match(self.reader.buffer, self.reader.pointer) is not None

    def _is_collection(self) -> bool:
        """False for a bracket that closes on its line with more text behind: ``[Tên đơn vị] báo cáo``."""
        buffer, at = self.reader.buffer, self.reader.pointer
        depth = 0
        while (sign := buffer[at]) not in "\n\0":
            if sign in "\"'" and buffer[at - 1] in "[{, :":
                closed = _QUOTED[sign].match(buffer, at + 1)
                at = closed.end() if closed and buffer[closed.end()] == sign else at
            elif sign in "[{":
                depth += 1
            elif sign in "]}":
                depth -= 1
                if not depth:
                    return self._ends(at + 1)
            at += 1
        return True

    def _ends(self, at: int) -> bool:
        """What ends at a position of the buffer is whole: no more text of the same line is behind it."""
        if self.flow_level:
            return bool(_ENDS_FLOW.match(self.reader.buffer, at))
        if _ENDS_BLOCK.match(self.reader.buffer, at):
            return True
        return bool(self.allow_simple_key and _ENDS_KEY.match(self.reader.buffer, at))

    def _is_quoted(self, quote: str) -> bool:
        """False for a quote that closes on its line with more text behind: ``"Cải cách" là chủ đề``."""
        buffer, at, lines = self.reader.buffer, self.reader.pointer + 1, 1
        while True:
            at = _QUOTED[quote].match(buffer, at).end()  # type: ignore[union-attr]  # matches always
            if buffer[at] == quote:
                break
            if buffer[at] == "\\":
                at += 1
            below = _NEXT_LINE.match(buffer, at)
            if not below or len(below[2]) <= self.indent or buffer[below.end()] == "\0":
                self._unclosed_quote(quote)
            at, lines = below.end(), lines + 1
        if not self._ends(at + 1):
            if lines > 1:
                self._unclosed_quote(quote)
            return False
        self.quote_end = at + 1
        return True

    # ---- texts

    def scan_flow_scalar(self, style: Any) -> Any:
        reader = self.reader
        start = reader.get_mark()
        text = reader.buffer[reader.pointer + 1 : self.quote_end - 1]
        text = self._unescape(text) if style == '"' else _fold(text.replace("''", "'"))
        self._advance(self.quote_end)
        return ScalarToken(text, False, start, reader.get_mark(), style)

    def _unescape(self, text: str) -> str:
        def replace(found: re.Match[str]) -> str:
            code = found[1] or found[2] or found[3]
            if code:
                return chr(int(code, 16)) if int(code, 16) <= 0x10FFFF else self._bad_escape(found[0])
            if not found[4]:
                return "" if found[0][0] == "\\" else _folded(found[0].count("\n"))
            if found[4] in ("*", "["):
                return found[0]  # the plan file's own way to write the sign itself
            known = self.ESCAPE_REPLACEMENTS.get(found[4])
            return str(known) if known is not None else self._bad_escape(found[0])

        text = _ESCAPE.sub(replace, text)
        # JSON writes a sign beyond the first plane as two halves
        return _SURROGATES.sub(lambda two: two[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)

    def _bad_escape(self, typed: str) -> str:
        self._fault(BAD_ESCAPE.said("yaml", chu=typed))
        return ""

    def scan_plain(self) -> Any:
        reader = self.reader
        start = reader.get_mark()
        if self.flow_level:
            text = self._plain_in_flow()
        else:
            key = self.possible_simple_keys.get(0)
            text = self._plain_in_block(may_be_key=key is not None and key.index == reader.index)
        return ScalarToken(text, True, start, reader.get_mark())

    def _plain_in_block(self, may_be_key: bool) -> str:
        reader, buffer = self.reader, self.reader.buffer
        margin = not buffer[reader.pointer - reader.column : reader.pointer].strip(" ")
        if margin and (buffer[reader.pointer] == "-" or buffer[reader.pointer].isspace()):
            self._note_trap(reader.line)
        text, whole = self._line(reader.pointer)
        if may_be_key and (colon := _COLON.search(text, 0, LONGEST_KEY)):
            text = text[: colon.start()].rstrip(" \t")
            self._advance(reader.pointer + len(text))
            return text
        self._advance(reader.pointer + len(text))
        chunks = [text]
        while whole:
            below = _NEXT_LINE.match(buffer, buffer.find("\n", reader.pointer))
            if not below or not self._continues(below):
                break
            line, whole = self._line(below.end())
            self._check_continuation(line, chunks[0], below, alone=margin and len(chunks) == 1)
            chunks += [_folded(1 + below[1].count("\n")), line]
            self._advance(below.end() + len(line))
        return "".join(chunks)

    def _line(self, start: int) -> tuple[str, bool]:
        """The text from a position to the end of its line or a remark; whether it is the whole line."""
        end = self.reader.buffer.find("\n", start)
        line = self.reader.buffer[start : end if end >= 0 else -1]
        remark = _COMMENT.search(line)
        return line[: remark.start() if remark else None].rstrip(" \t"), remark is None and end >= 0

    def _continues(self, below: re.Match[str]) -> bool:
        buffer, at = self.reader.buffer, below.end()
        if len(below[2]) <= self.indent or buffer[at] in "#\0\n":
            return False
        return not (below[2] == "" and re.compile(r"(?:---|\.\.\.)[ \t\n\0]").match(buffer, at))

    def _check_continuation(self, line: str, first: str, below: re.Match[str], *, alone: bool) -> None:
        """Refuse to fold a line into the text above it that was meant to be an item or a member; ``alone``: that text
        is one whole line.
        """
        number = self.reader.line + below[0].count("\n")
        colon = _COLON.search(line)
        # one of the two lines lacks its blank, or the lower one hangs on the wrong column
        above = (colon or line[:1] == "-") and self._note_trap(self.reader.line)
        if self._note_trap(number) or above:
            if colon or line.startswith("\t"):
                raise Stop(number)
            return
        column = len(below[2])
        is_item = line[:1] == "-" and line[1:2] in ("", " ", "\t")
        from thidua.plan_files.yaml_traps import OTHER_SIGN, without_colon

        if alone and (is_item or colon) and (said := without_colon(first)):
            self._refuse(said, self.reader.line)
        if is_item:
            self._refuse(STUCK_LINE.said("y", chu=shorten(line)), number, column)
        if OTHER_SIGN.match(line):
            self._refuse(OTHER_DASH.said(dau=line[:1]), number, column)
        if colon and self.indent < 0:
            self._refuse(LINE_WITHOUT_KEY.said("le", chu=shorten(first)), self.reader.line)
        if colon:
            self._refuse(STUCK_LINE.said(chu=shorten(line)), number, column)

    def _plain_in_flow(self) -> str:
        reader, buffer = self.reader, self.reader.buffer
        chunks: list[str] = []
        at = reader.pointer
        while True:
            found = _IN_FLOW.match(buffer, at)
            line = found[0].rstrip(" \t") if found else ""
            chunks.append(line)
            self._advance(at + len(line))
            below = _FOLD.match(buffer, found.end()) if found else None
            if not below or buffer[below.end()] in ",[]{}:#\0":
                return "".join(chunks)
            if below.end() - buffer.rfind("\n", 0, below.end()) - 1 <= self.indent:
                return "".join(chunks)
            chunks.append(_folded(below[0].count("\n")))
            at = below.end()

    # ---- faults

    def _fault(self, said: Diagnostic) -> None:
        self.faults.note(said, self.reader.line + 1, self.reader.column + 1)

    def _note_trap(self, number: int) -> bool:
        from thidua.plan_files.yaml_traps import line_trap  # for what is typed amiss

        trap = line_trap(self._whole_line(number))
        if trap:
            self.faults.note(trap[0], number + 1, trap[1])
        return trap is not None

    def _whole_line(self, number: int) -> str:
        # the number is that of the current line or of one just below: look from here, not from the top
        buffer, at = self.reader.buffer, self.reader.pointer
        start = buffer.rfind("\n", 0, at) + 1
        for _ in range(number - self.reader.line):
            start = buffer.find("\n", start) + 1
        end = buffer.find("\n", start)
        return str(buffer[start : end if end >= 0 else -1])

    def _explain_line(self) -> None:
        self._note_trap(self.reader.line)
        raise Stop(self.reader.line)

    def _fault_cut(self, at: int) -> None:
        line = self._whole_line(self.reader.line)
        column = at - self.reader.buffer.rfind("\n", 0, at)
        self.faults.note(CUT_BY_REMARK.said(chu=shorten(line[column - 1 :])), self.reader.line + 1, column)

    def _skip_yaml_only(self) -> bool:
        """Refuse an anchor, an alias or a tag and pass over it: what it stands before is read none the less."""
        found = None
        if self.reader.peek() in "&*!":
            found = _YAML_ONLY.match(self.reader.buffer, self.reader.pointer)
        if found:
            self._fault(YAML_ONLY.said(chu=shorten(found[0])))
            self._advance(found.end())
        return found is not None

    def _unclosed_quote(self, quote: str) -> Never:
        self._refuse(UNCLOSED_QUOTE.said("yaml", nhay=quote), self.reader.line, self.reader.column)

    def _unclosed_bracket(self) -> Never:
        sign = self.flow_context[-1]
        closing = "]" if sign == "[" else "}"
        self._refuse(UNCLOSED_BRACKET.said("yaml", mo=sign, dong=closing), self.opened[-1])

    def _refuse(self, said: Diagnostic, line: int, column: int = 0) -> Never:
        """Notes a fault at a line and column from 0, behind which reading cannot go on."""
        self.faults.note(said, line + 1, column + 1)
        raise Stop(line)

    def _advance(self, end: int) -> None:
        """Move the reader to a position of its buffer (its own ``forward`` goes sign by sign)."""
        reader = self.reader
        passed = reader.buffer[reader.pointer : end]
        reader.index += end - reader.pointer
        reader.pointer = end
        if lines := passed.count("\n"):
            reader.line += lines
            reader.column = len(passed) - passed.rfind("\n") - 1
        else:
            reader.column += len(passed)


def _folded(breaks: int) -> str:
    """What so many line breaks in a row stand for: one a blank, each further one a new line."""
    return " " if breaks == 1 else "\n" * (breaks - 1)


def _fold(text: str) -> str:
    first, *rest = text.split("\n")
    if not rest:
        return text
    out, breaks = [first.rstrip(" \t")], 0
    for number, line in enumerate(rest, 1):
        breaks += 1
        line = line.lstrip(" \t") if number == len(rest) else line.strip(" \t")
        if line or number == len(rest):
            out += [_folded(breaks), line]
            breaks = 0
    return "".join(out)
