"""A plan file changed in place: what a change does not touch stays sign by sign, and no remark is ever lost."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher, unified_diff
from itertools import pairwise
from typing import Any, TypeAlias

from thidua.cursor import Path
from thidua.errors import PlanError
from thidua.plan_files import loader, yaml_writing
from thidua.plan_files.quoting import HIDDEN, double_quoted, keep_marks_apart, quoted
from thidua.plan_files.spans import Layout, Span, layout_of
from thidua.plan_files.toml import inline
from thidua.plan_files.tree import Data, Loaded
from thidua.records import frozen
from thidua.wording import fold

Remarks: TypeAlias = Mapping[Path, Sequence[str]]
"""Remarks by the way to the value above which they come."""


@frozen
class Edit:
    """One change of a plan file: the ``path`` by the keys of the file and numbers from 0, and the ``new`` value there;
    ``None`` leaves the place empty.
    """

    path: Path
    new: Data


class _Apart(Exception):  # noqa: N818 - no error of its own: what holds the place is written anew
    """A change has no place of its own in the text."""


def edited(text: str, format: str, edits: Iterable[Edit], remarks: Remarks | None = None) -> str:
    """The text of a plan file with some values changed, each where it stands.

    Raises :class:`KeyError`, :class:`IndexError` for a way that the file has not.
    """
    data = layout_of(loader(format).load(text, ""), text, format).data
    for edit in edits:
        data = with_value(data, edit.path, edit.new)
    return rewritten(text, format, data, remarks)


def rewritten(text: str, format: str, new: Loaded, remarks: Remarks | None = None) -> str:
    """The text of a plan file that holds ``new`` instead of what it holds: only what differs is written, in the way in
    which it was; remarks stay, those of lines that go on lines of their own. ``remarks``, by the way to a value of the
    file as it is, come on a line above it; JSON has none.

    The text must be one that was read without a fault.
    """
    ended = text if text.endswith("\n") else text + "\n"
    layout = layout_of(loader(format).load(ended, ""), ended, format)
    own = remarks if remarks and format != "json" else {}
    for attempt in (_finely, _by_fields):
        try:
            out = _spliced(ended, [*attempt(layout, new, format), *_noted(layout, own)])
            read = layout_of(loader(format).load(out, ""), out, format)
        except (_Apart, PlanError):
            continue
        if _same(read.data, new) and _kept(layout, read, own):
            return out if text.endswith("\n") or not out.endswith("\n") else out[:-1]
    kept = [ended[start:end] for start, end in layout.remarks] + [f"# {one}" for some in own.values() for one in some]
    return "".join(f"{one}\n" for one in kept) + loader(format).dump(plain_texts(new))


def diff(old: str, new: str, name: str) -> str:
    """What was changed in a text, as programs show it; empty where nothing was."""
    lines = unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm="")
    return "".join(f"{line}\n" for line in lines)


def like(data: bytes, text: str) -> bytes:
    """A text as the bytes of a file that was read from ``data``: its mark at the beginning, its ends of lines."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return text.encode("utf-16")
    crlf = b"\r\n" in data and data.count(b"\r\n") == data.count(b"\n")
    out = (text.replace("\n", "\r\n") if crlf else text).encode()
    return b"\xef\xbb\xbf" + out if data.startswith(b"\xef\xbb\xbf") else out


# ---- data


def with_value(data: Loaded, path: Path, new: Data) -> Loaded:
    """Data in which another value stands at the end of a way. Raises :class:`KeyError`, :class:`IndexError`."""
    if not path:
        return new  # type: ignore[return-value]
    step, *rest = path
    if isinstance(data, dict):
        if step not in data:
            raise KeyError(step)
        return {key: with_value(value, tuple(rest), new) if key == step else value for key, value in data.items()}
    if isinstance(data, list) and isinstance(step, int):
        data[step]
        return [with_value(value, tuple(rest), new) if at == step else value for at, value in enumerate(data)]
    raise KeyError(step)


def put_value(data: Any, path: Path, new: Any) -> None:
    """Puts another value at the end of a way into data of one's own."""
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = new


def plain_texts(data: Loaded) -> Data:
    """Data as texts, as they are written."""
    if isinstance(data, dict):
        return {key: plain_texts(value) for key, value in data.items()}
    if isinstance(data, list):
        return [plain_texts(value) for value in data]
    if isinstance(data, bool):
        return "có" if data else "không"
    return data if data is None else str(data)


def _same(one: Loaded, other: Loaded) -> bool:
    """Two trees say the same; a text of several lines may end in a break."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(_same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if isinstance(one, dict | list) or isinstance(other, dict | list):
        return not one and not other and isinstance(one, dict) == isinstance(other, dict)
    return (str(one).rstrip("\n") if one is not None else "") == (str(other).rstrip("\n") if other is not None else "")


def _kept(before: Layout, after: Layout, own: Remarks) -> bool:
    """No remark is lost."""
    there = sorted(after.text[start:end].rstrip() for start, end in after.remarks)
    for one in [*(before.text[start:end].rstrip() for start, end in before.remarks), *_said(own)]:
        if one not in there:
            return False
        there.remove(one)
    return True


def _said(own: Remarks) -> Iterator[str]:
    return (f"# {' '.join(one.split())}" for some in own.values() for one in some)


# ---- splices

Splice: TypeAlias = tuple[int, int, str]


def _spliced(text: str, splices: Iterable[Splice]) -> str:
    out, at = [], 0
    for start, end, new in sorted(splices, key=lambda one: (one[0], one[1])):
        if start < at:
            raise _Apart
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at:]])


def _finely(layout: Layout, new: Loaded, format: str) -> list[Splice]:
    return _Splicing(layout, format).changed((), layout.data, new)


def _by_fields(layout: Layout, new: Loaded, format: str) -> list[Splice]:
    return _Splicing(layout, format, deep=False).changed((), layout.data, new)


def _noted(layout: Layout, remarks: Remarks) -> Iterator[Splice]:
    """Remarks, each on a line above the value."""
    text = layout.text
    for path, some in remarks.items():
        span = layout.spans[path]
        start = text.rfind("\n", 0, span.head) + 1
        pad = text[start : span.head]
        if pad.strip(" -"):  # between brackets: above the line
            pad = pad[: len(pad) - len(pad.lstrip())]
        if pad.strip():  # the first of an item: above that
            pad = pad[: pad.index("-")]
        lines = (f"{pad}# {' '.join(one.split())}\n" for one in some)
        yield start, start, "".join(lines)


def _one_by_one(splices: list[Splice]) -> list[Splice]:
    """Changes of one list. Raises :class:`_Apart` where one would change what another does."""
    ordered = sorted(splices, key=lambda one: (one[0], one[1]))
    if any(then[0] < first[1] for first, then in pairwise(ordered)):
        raise _Apart
    return splices


class _Splicing:
    """The changes of a text that make other data of it; ``deep``: as few signs as may be, else whole fields."""

    def __init__(self, layout: Layout, format: str, *, deep: bool = True) -> None:
        self.text, self.layout, self.format, self.deep = layout.text, layout, format, deep

    def changed(self, path: Path, old: Loaded, new: Loaded) -> list[Splice]:
        """The changes within a value. Raises :class:`_Apart` where what holds it must be written anew."""
        if _same(old, new):
            return []
        if self.deep or not path:
            try:
                if isinstance(old, dict) and isinstance(new, dict) and old and new:
                    return self._mapping(path, old, new)
                if isinstance(old, list) and isinstance(new, list) and old and new:
                    return self._list(path, old, new)
                if not isinstance(old, dict | list) and not isinstance(new, dict | list):
                    return [self._leaf(path, old, new)]
            except _Apart:
                if not path:
                    raise
        return [self._anew(path, plain_texts(new))]

    # ---- members and items

    def _mapping(self, path: Path, old: dict[str, Loaded], new: dict[str, Loaded]) -> list[Splice]:
        kept = [key for key in new if key in old]
        if kept != [key for key in old if key in new]:
            raise _Apart  # their order is another
        out = [one for key in kept for one in self.changed((*path, key), old[key], new[key])]
        gone = [(*path, key) for key in old if key not in new]
        if len(gone) == len(old):
            raise _Apart
        order = list(old)
        out += (self._dropped(one, [(*path, key) for key in order]) for one in gone)
        before: str | None = None
        added: dict[str | None, list[str]] = {}
        for key in new:
            if key in old:
                before = key
            else:
                added.setdefault(before, []).append(key)
        for beside, keys in added.items():
            lines = [(key, plain_texts(new[key])) for key in keys]
            at = order.index(beside) + 1 if beside else 0
            out.append(self._added(path, [(*path, key) for key in order], at, lines))
        return _one_by_one(out)

    def _list(self, path: Path, old: list[Loaded], new: list[Loaded]) -> list[Splice]:
        out: list[Splice] = []
        places: list[Path] = [(*path, at) for at in range(len(old))]
        for tag, i, k, j, m in matched(old, new):
            if tag == "same":
                out += self.changed(places[i], old[i], new[j])
                continue
            out += (self._dropped(places[at], places) for at in range(i, k))
            if m > j:
                out.append(self._added(path, places, i, [("", plain_texts(one)) for one in new[j:m]]))
        return _one_by_one(out)

    def _flow(self, path: Path) -> bool:
        """What holds a value stands between brackets."""
        return self.layout.spans[path[:-1]].style == "flow" or self.format == "json"

    def _dropped(self, path: Path, among: Sequence[Path]) -> Splice:
        span, text = self.layout.spans[path], self.text
        if span.style == "table":
            raise _Apart
        if self._flow(path):
            return self._dropped_in_flow(path, among)
        start, end = text.rfind("\n", 0, span.head) + 1, self._line_end(span.end)
        pad = text[start : span.head]
        if pad.strip():
            raise _Apart
        kept = "".join(f"{pad}{text[one:other]}\n" for one, other in self.layout.remarks_in(start, end))
        end += 1
        if not kept and text[end : end + 1] == "\n" and text[:start].endswith("\n\n"):
            end += 1  # one of the two blank lines around it
        return start, end, kept

    def _dropped_in_flow(self, path: Path, among: Sequence[Path]) -> Splice:
        span, at = self.layout.spans[path], among.index(path)
        if len(among) == 1:
            raise _Apart
        if line := self._own_line(span):
            kept = self.layout.remarks_in(*line)
            pad = self.text[line[0] : span.head]
            return *line, "".join(f"{pad}{self.text[start:end]}\n" for start, end in kept)
        if at + 1 < len(among):
            start, end = span.head, self.layout.spans[among[at + 1]].head
        else:
            start, end = self.layout.spans[among[at - 1]].end, span.end
        if self.layout.remarks_in(start, end):
            raise _Apart
        return start, end, ""

    def _added(self, path: Path, among: Sequence[Path], at: int, new: Sequence[tuple[str, Data]]) -> Splice:
        """Members or items that come before the one of a number, or behind the last."""
        if not among:
            raise _Apart
        spans, text = self.layout.spans, self.text
        if self._flow(among[0]):
            return self._added_in_flow(among, at, new)
        while at and spans[among[at - 1]].style == "table":
            at -= 1  # before the tables
        beside = spans[among[at - 1] if at else among[0]]
        if beside.style == "table":
            raise _Apart
        line = text.rfind("\n", 0, beside.head) + 1
        pad = text[line : beside.head]
        if pad.strip():
            if at == 0:
                raise _Apart
            pad = " " * len(pad)
        lines = [one for key, value in new for one in self._lines(key, value, pad)]
        if at:
            start = self._line_end(beside.end) + 1
            if not path and len(lines) > len(new) and "\n\n" in text:
                lines.insert(0, "")
        else:
            start = line
        return start, start, "".join(f"{one}\n" for one in lines)

    def _added_in_flow(self, among: Sequence[Path], at: int, new: Sequence[tuple[str, Data]]) -> Splice:
        said = [(f"{self._key(key)}{self._sign}" if key else "") + self._inline(value) for key, value in new]
        last, between = self.layout.spans[among[-1]], self._between(among)
        if at < len(among):
            start = self.layout.spans[among[at]].head
            return start, start, "".join(f"{one},{between}" for one in said)
        if line := self._own_line(last):
            pad = self.text[line[0] : last.head]
            return line[1], line[1], "".join(f"{pad}{one},\n" for one in said)
        return last.end, last.end, "".join(f",{between}{one}" for one in said)

    def _own_line(self, span: Span) -> tuple[int, int] | None:
        """The lines that a value between brackets has for itself, up to its comma; JSON has none behind the last."""
        start, end = self.text.rfind("\n", 0, span.head) + 1, self._line_end(span.end)
        behind = self.text[span.end : end].partition("#")[0].strip()
        if self.format == "json" or self.text[start : span.head].strip() or behind != ",":
            return None
        return start, end + 1

    def _between(self, among: Sequence[Path]) -> str:
        """What stands between two of some values in brackets, behind the comma."""
        spans = self.layout.spans
        if len(among) > 1:
            between = self.text[spans[among[0]].end : spans[among[1]].head]
            if between.count(",") == 1 and not between.replace(",", "").strip():
                return between.partition(",")[2]
        before = self.text[self.text.rfind("\n", 0, spans[among[0]].head) + 1 : spans[among[0]].head]
        return " " if before.strip() else "\n" + before

    # ---- values

    def _leaf(self, path: Path, old: Loaded, new: Loaded) -> Splice:
        span = self.layout.spans[path]
        written = None if new is None else str(plain_texts(new))
        if span.style == "table":
            raise _Apart
        if self.format == "yaml":
            return self._yaml_leaf(path, span, written)
        if self.format == "json":
            return span.start, span.end, "null" if written is None else self._bare(old, written) or _json(written)
        return span.start, span.end, self._bare(old, written or "") or self._toml_text(span, written or "")

    def _bare(self, old: Loaded, new: str) -> str:
        """A number or a day that stood without quotes, where the new one is such as well."""
        if not isinstance(old, str):
            return new if old is not None and _NUMBER.fullmatch(new) else ""
        day = self.format == "toml" and _DAY.fullmatch(new) and _DAY.fullmatch(old)
        return new if day and self._unquoted(old) else ""

    def _unquoted(self, old: str) -> bool:
        return any(
            span.style == "plain" and self.text[span.start : span.end] == old for span in self.layout.spans.values()
        )

    def _toml_text(self, span: Span, new: str) -> str:
        typed = self.text[span.start : span.end]
        if typed.startswith("'") and not typed.startswith("'''") and "'" not in new and not HIDDEN.search(new):
            return f"'{new}'"
        if typed.startswith('"') and not typed.startswith('"""') and "\n" not in new:
            return double_quoted(new)
        return inline(new)

    def _yaml_leaf(self, path: Path, span: Span, new: str | None) -> Splice:
        text = self.text
        if new is None or new == "":
            if not path or self._flow(path) or new == "":
                return span.start, span.end, '""'
            start = span.start
            while text[start - 1] in " \t\n" and start > span.head + 1:
                start -= 1
            if self.layout.remarks_in(start, span.end):
                raise _Apart
            return start, span.end, ""
        if span.style == "nothing":
            return span.start, span.end, f" {self._scalar(path, new)}"
        typed = text[span.start : span.end]
        if span.style == "lines":
            return span.start, span.end, self._in_lines(typed, new)
        if span.style == "quoted" and "\n" not in new:
            return span.start, span.end, _in_quotes(typed[0], new)
        if "\n" in new and not self._flow(path):
            raise _Apart
        if ": " in typed and not typed.startswith(('"', "'")):  # a text with a colon that needed no quotes
            return span.start, span.end, new if not re.search(r"\s#|\n", new) else quoted(new)
        return span.start, span.end, self._scalar(path, new)

    def _scalar(self, path: Path, text: str) -> str:
        return yaml_writing.scalar(text, flow=bool(path) and self._flow(path))

    def _in_lines(self, typed: str, new: str) -> str:
        """A text under ``|`` or ``>``, indented as it was."""
        header, *lines = typed.split("\n")
        pad = next((line[: len(line) - len(line.lstrip())] for line in lines if line.strip()), "  ")
        body = new.removesuffix("\n").split("\n")
        if any(line != line.strip() for line in body) or HIDDEN.search(new.replace("\n", "")) or not body[0]:
            raise _Apart
        if typed[0] == ">":
            body = [one for line in body for one in (line, "")][:-1]
        return "\n".join([header, *(pad + line if line else "" for line in body)])

    def _anew(self, path: Path, new: Data) -> Splice:
        """A value written anew with its key; the remark of its first line stays there, those within come behind it."""
        span, text = self.layout.spans[path], self.text
        if not path or span.style == "table":
            raise _Apart
        if self.format != "yaml" or self._flow(path):
            return self._inline_anew(path, span, new)
        line = text.rfind("\n", 0, span.head) + 1
        pad = " " * (span.head - line)
        first, end = self._line_end(span.head), self._line_end(span.end)
        if span.style == "lines":  # its header may have one
            first = max(first, self._line_end(span.start))
        remarks = [(start, text[start:stop]) for start, stop in self.layout.remarks_in(span.head, end)]
        key = ""
        if isinstance(path[-1], str):
            key = text[span.head : span.start].partition("#")[0].rstrip().removesuffix(":").rstrip()
        lines = self._lines(key, new, pad, typed=True)
        lines[0] = lines[0][len(pad) :] + "".join(f"  {one}" for start, one in remarks if start < first)
        return span.head, end, "\n".join([*lines, *(f"{pad}{one}" for start, one in remarks if start >= first)])

    def _inline_anew(self, path: Path, span: Span, new: Data) -> Splice:
        remarks = [self.text[start:end] for start, end in self.layout.remarks_in(span.start, span.end)]
        if not remarks:
            return span.start, span.end, self._inline(new)
        if self._flow(path):
            raise _Apart
        end = self._line_end(span.end)  # of a table of TOML
        return span.start, end, "\n".join([self._inline(new) + self.text[span.end : end], *remarks])

    # ---- how it is written

    def _lines(self, key: str, value: Data, pad: str, *, typed: bool = False) -> list[str]:
        """A member or, without a key, an item on lines of its own; ``typed``: the key as the file has it."""
        if self.format == "toml":
            return [f"{pad}{self._key(key)} = {inline(value)}" if key else f"{pad}{inline(value)},"]
        if not key:
            return yaml_writing.item(value, pad)
        return yaml_writing.member(key, value, pad, typed=typed)

    @property
    def _sign(self) -> str:
        return " = " if self.format == "toml" else ": "

    def _key(self, key: str) -> str:
        if self.format == "json":
            return _json(key)
        return _toml_key(key) if self.format == "toml" else yaml_writing.scalar(key, flow=True)

    def _inline(self, value: Data) -> str:
        if self.format == "json":
            return _json(value)
        if self.format == "toml":
            return inline(value)
        if isinstance(value, dict):
            return "{" + ", ".join(f"{self._key(key)}: {self._inline(one)}" for key, one in value.items()) + "}"
        if isinstance(value, list):
            return f"[{', '.join(map(self._inline, value))}]"
        return yaml_writing.scalar(value, flow=True) if value else '""'

    def _line_end(self, at: int) -> int:
        return self.text.find("\n", at)


_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)", re.ASCII)
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def _json(value: Data) -> str:
    import json

    return keep_marks_apart(json.dumps(value, ensure_ascii=False))


def _toml_key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else quoted(key)


def _in_quotes(quote: str, text: str) -> str:
    if quote == "'" and not HIDDEN.search(text):
        return "'" + text.replace("'", "''") + "'"
    return double_quoted(text)


# ---- which items of two lists are the same ones

_LIKE = 0.5
"""From how much on two items are one that was changed."""
_MOST = 60
"""Items that are held against each other by what they say."""


def matched(old: Sequence[Loaded], new: Sequence[Loaded]) -> Iterator[tuple[str, int, int, int, int]]:
    """Which items of two lists are the same or one changed (``same``, a pair), and where others go and come (``other``,
    from and to in both).
    """
    one, other = [*map(_words, old)], [*map(_words, new)]
    for tag, i, k, j, m in SequenceMatcher(a=one, b=other, autojunk=False).get_opcodes():
        if tag == "equal":
            yield from (("same", i + at, i + at + 1, j + at, j + at + 1) for at in range(k - i))
        elif tag == "replace":
            yield from _paired(one, other, i, k, j, m)
        else:
            yield "other", i, k, j, m


def _paired(
    one: list[str], other: list[str], i: int, k: int, j: int, m: int
) -> Iterator[tuple[str, int, int, int, int]]:
    """Items that differ, paired in order with what is most like them."""
    if max(k - i, m - j) > _MOST:
        pairs = [(i + at, j + at) for at in range(min(k - i, m - j))]
    elif k - i == m - j == 1:
        pairs = [(i, j)]
    else:
        pairs = _likest(
            lambda a, b: SequenceMatcher(a=one[i + a], b=other[j + b], autojunk=False).ratio(), k - i, m - j
        )
        pairs = [(i + a, j + b) for a, b in pairs]
    for a, b in [*pairs, (k, m)]:
        if a - i == b - j:  # rewritten, each in its place
            yield from (("same", i + at, i + at + 1, j + at, j + at + 1) for at in range(a - i))
        elif a > i or b > j:
            yield "other", i, a, j, b
        if a < k and b < m:
            yield "same", a, a + 1, b, b + 1
        i, j = a + 1, b + 1


def _likest(like: Callable[[int, int], float], rows: int, columns: int) -> list[tuple[int, int]]:
    """The pairs in order that are most alike together."""
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    weight = [[like(a, b) for b in range(columns)] for a in range(rows)]
    for a in reversed(range(rows)):
        for b in reversed(range(columns)):
            paired = weight[a][b] + best[a + 1][b + 1] if weight[a][b] >= _LIKE else 0.0
            best[a][b] = max(best[a + 1][b], best[a][b + 1], paired)
    pairs, a, b = [], 0, 0
    while a < rows and b < columns:
        if best[a][b] == best[a + 1][b]:
            a += 1
        elif best[a][b] == best[a][b + 1]:
            b += 1
        else:
            pairs.append((a, b))
            a, b = a + 1, b + 1
    return pairs


def _words(item: Loaded) -> str:
    """What an item says, for holding it against others."""
    if isinstance(item, dict):
        return "\n".join(f"{fold(key)} {_words(value)}" for key, value in item.items())
    if isinstance(item, list):
        return "\n".join(map(_words, item))
    return str(item)
