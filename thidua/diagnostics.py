"""What is said of a plan, a template, a document: rule, message and its values, way out, place, level; reports."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Self
from unicodedata import category

import attrs

from thidua.cursor import Path
from thidua.records import frozen

Level = Literal["lỗi", "cảnh báo", "ghi chú", "bắt buộc", "thể thức", "nên"]
"""How much it matters: of what stops (``lỗi``) and what does not; of what a check finds, whether a law demands it
(``bắt buộc``), the form of a document (``thể thức``), or good practice (``nên``).
"""
FOUND: frozenset[Level] = frozenset(("bắt buộc", "thể thức", "nên"))
"""The levels of what a check finds."""
WRONG: frozenset[Level] = frozenset(("lỗi", "bắt buộc"))
"""The levels with which nothing is right."""
Certainty = Literal["", "chắc", "có thể"]


def _printable(text: str) -> str:
    """A text that any stream takes: what steers a screen, and halves of letters, are said as Python writes them."""
    return text if text.isprintable() else "".join(map(_sign, text))


def _sign(letter: str) -> str:
    steers = category(letter) in ("Cc", "Cs") and letter not in "\t\n"
    return ascii(letter)[1:-1] if steers else letter


@frozen
class Place:
    """Where something is: ``source`` the file, ``line`` and ``column`` from 1 (0: unknown), ``path`` the keys and
    numbers from 0 that lead to a value, ``label`` the place in words (``nội dung, mục 2``; ``bảng 1, hàng 2, ô 1``),
    ``page`` the printed page, from 1 (0: unknown).
    """

    source: str = attrs.field(default="", converter=_printable)
    line: int = 0
    column: int = 0
    path: Path = ()
    label: str = attrs.field(default="", converter=_printable)
    page: int = 0

    @property
    def within(self) -> str:
        """The place inside its file, in words."""
        page = f"trang {self.page}" if self.page else ""
        return ", ".join(filter(None, (page, self.label or (f"dòng {self.line}" if self.line else ""))))


def _unchanging(values: Iterable[tuple[str, Any]]) -> tuple[tuple[str, Any], ...]:
    """Values by name as a diagnostic keeps them."""
    return tuple((name, _kept(value)) for name, value in values)


def _kept(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple(map(_kept, value))
    return _printable(value) if isinstance(value, str) else value


@frozen
class Diagnostic:
    """One thing that is said.

    ``rule`` its id (``mau-101``, empty where none has one); ``level``; ``pattern`` and ``way_out`` the message and what
    to do, with the names of ``values`` in braces (a value of several texts is listed); ``at`` where; ``words`` the text
    around; ``certainty`` of what was recognised; ``kind`` what sort of thing it is (``thiếu``: a gap); ``within`` the
    keys and numbers from 0 that lead to what was being printed, where a template stopped on an item of its data;
    ``article`` the article that asks for it, by its number (``I.I.3``; empty where none does).
    """

    rule: str
    level: Level
    pattern: str
    way_out: str = ""
    at: Place = Place()
    words: str = attrs.field(default="", converter=_printable)
    certainty: Certainty = ""
    kind: str = ""
    values: tuple[tuple[str, Any], ...] = attrs.field(default=(), converter=_unchanging)
    within: Path = ()
    article: str = ""

    @property
    def by(self) -> str:
        """Its level, the rule that says it and the article: ``bắt buộc nd-201 (I.II.7.b)``."""
        return " ".join(filter(None, (self.level, self.rule, f"({self.article})" if self.article else "")))

    @property
    def what(self) -> str:
        """The message."""
        return self._filled(self.pattern)

    @property
    def hint(self) -> str:
        """The way out."""
        return self._filled(self.way_out)

    @property
    def place(self) -> str:
        """The place inside its file, in words."""
        return self.at.within

    @property
    def label(self) -> str:
        """The place in words, without a line."""
        return self.at.label

    @property
    def source(self) -> str:
        """The file."""
        return self.at.source

    @property
    def line(self) -> int:
        """The line, from 1; 0 where it is unknown."""
        return self.at.line

    @property
    def column(self) -> int:
        """The column, from 1; 0 where it is unknown."""
        return self.at.column

    @property
    def path(self) -> Path:
        """The keys and numbers from 0 that lead to the value."""
        return self.at.path

    @property
    def where(self) -> str:
        """The place as ``ke-hoach.yaml:12``; empty when nothing is known of it."""
        if self.source and self.line:
            return f"{self.source}:{self.line}"
        return self.source or (f"dòng {self.line}" if self.line else "")

    def _filled(self, pattern: str) -> str:
        if not self.values:
            return pattern
        return pattern.format(**{name: _listed(value) for name, value in self.values})

    @property
    def _told(self) -> str:
        """The message with the place in the data, in words."""
        return self.what + (f" (dữ liệu: {words_of(self.within)})" if self.within else "")

    def __str__(self) -> str:
        source = self.where if self.label and not self.label.startswith("dòng ") else self.source
        head = ": ".join(part for part in (source, self.place, self.by, self._told) if part)
        return head + (f" ({self.hint})" if self.hint else "") + (f" ← {self.words}" if self.words else "")

    def changed(self, **changes: Any) -> Self:
        """The same with some fields changed; those of the place by their own names (``source=…``, ``line=…``).

        Raises ``TypeError`` for a name that neither has.
        """
        if unknown := sorted(changes.keys() - _OWN - _OF_PLACE):
            raise TypeError(f"{type(self).__name__} has no {', '.join(unknown)}; it has {', '.join(_NAMES)}")
        own = {name: value for name, value in changes.items() if name in _OWN}
        inner = {name: value for name, value in changes.items() if name not in _OWN}
        if inner:
            own["at"] = attrs.evolve(own.get("at", self.at), **inner)
        return attrs.evolve(self, **own)

    def to_data(self) -> dict[str, Any]:
        """Plain data: the message filled, and as a pattern with its values; ``code`` is the rule."""
        return {
            "rule": self.rule, "level": self.level, "what": self.what, "hint": self.hint,
            "place": self.place, "words": self.words, "source": self.source, "line": self.line, "column": self.column,
            "path": list(self.path), "label": self.label, "certainty": self.certainty, "kind": self.kind,
            "pattern": self.pattern, "values": {name: _plain(value) for name, value in self.values},
            "within": list(self.within), "page": self.at.page, "article": self.article,
            "code": self.rule,
        }  # fmt: skip

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


_OWN = frozenset(field.name for field in attrs.fields(Diagnostic))
_OF_PLACE = frozenset(field.name for field in attrs.fields(Place))
_NAMES = tuple(field.name for cls in (Diagnostic, Place) for field in attrs.fields(cls))


def words_of(path: Path) -> str:
    """A path for people: ``nội dung, mục 2, gồm``."""
    return ", ".join(f"mục {step + 1}" if isinstance(step, int) else step for step in path)


def _listed(value: Any) -> Any:
    return ", ".join(str(_listed(one)) for one in value) if isinstance(value, tuple) else value


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


@frozen
class Rule:
    """One rule of a family: its ``id`` and ``level``; ``forms`` the messages that it says, each with its way out, by
    name (``""`` where there is one), braces of the text itself doubled; ``why`` it is said, and an
    ``example`` of what it is said of; ``kind`` what sort of thing is said.
    """

    id: str
    level: Level
    forms: Mapping[str, tuple[str, str]]
    why: str
    example: str = ""
    kind: str = ""

    def said(
        self, form: str = "", *, at: Place | None = None, words: str = "", certainty: Certainty = "",
        level: Level | None = None, **values: Any,
    ) -> Diagnostic:  # fmt: skip
        """What the rule says in one of its forms; ``KeyError`` for a form that it has not. ``level``: where another
        than the rule's own holds. A value is anything that prints, or a list of such.
        """
        what, hint = self.forms[form]
        if not values:  # braces are doubled in every form, and a diagnostic without values is not filled
            what, hint = what.format(), hint.format()
        filled = tuple(sorted(values.items()))
        return Diagnostic(self.id, level or self.level, what, hint, at or Place(), words, certainty, self.kind, filled)

    def carrying(self, said: Diagnostic) -> Diagnostic:
        """What another layer has said, in its words, as said by this rule; the place aside."""
        return Diagnostic(self.id, self.level, said.pattern, said.way_out, words=said.words, values=said.values)


def rules(*found: Rule) -> Mapping[str, Rule]:
    """The table of a family, by id; ``ValueError`` for an id that is given twice."""
    table: dict[str, Rule] = {}
    for rule in found:
        if rule.id in table:
            raise ValueError(f"two rules have the id {rule.id}")
        table[rule.id] = rule
    return table


GRAVEST_FIRST: tuple[Level, ...] = ("lỗi", "bắt buộc", "thể thức", "cảnh báo", "nên", "ghi chú")
"""The levels, the gravest first."""


@frozen
class Accepted:
    """A finding that whoever asked accepts, and why."""

    finding: Diagnostic
    reason: str

    def to_data(self) -> dict[str, Any]:
        """Plain data: the finding, and ``reason``."""
        return {"reason": self.reason, **self.finding.to_data()}


@frozen
class Report:
    """All that was said, in the order in which it stands in the file.

    Of a check, ``judged`` are the ids of the rules that it went by, and ``unjudged`` says of the others why they could
    not be judged here: what was not judged has not passed; ``accepted`` what was found and is accepted, with why.
    """

    findings: tuple[Diagnostic, ...] = ()
    unjudged: tuple[Diagnostic, ...] = ()
    judged: tuple[str, ...] = ()
    accepted: tuple[Accepted, ...] = ()

    @property
    def ok(self) -> bool:
        """Nothing is wrong; a warning is not wrong, nor is a finding that no law speaks of."""
        return not any(finding.level in WRONG for finding in self.findings)

    @property
    def counts(self) -> dict[Level, int]:
        """How many findings there are of each level that has some, the gravest first."""
        found = [finding.level for finding in self.findings]
        return {level: found.count(level) for level in GRAVEST_FIRST if level in found}

    @property
    def tally(self) -> str:
        """The same in words: ``1 bắt buộc, 3 nên``; empty where nothing was found."""
        return ", ".join(f"{count} {level}" for level, count in self.counts.items())

    def __len__(self) -> int:
        return len(self.findings)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(self.findings)

    def __str__(self) -> str:
        return "\n".join(map(str, self.findings))

    def _repr_html_(self) -> str:
        """The report as a table, for notebooks; under it what could not be judged, and why."""
        from html import escape  # its table of entities is asked for in notebooks only

        left = "".join(f"<br>{escape(line)}" for line in without(self))
        if not self.findings:
            said = counted(self)
            return f"<p>{said[0].upper()}{escape(said[1:])}.{left}</p>"
        rows = "".join(
            f"<tr>{''.join(f'<td style=text-align:left>{escape(cell)}</td>' for cell in cells)}</tr>"
            for cells in ((one.place, one.by, one.what, one.hint, one.words) for one in self.findings)
        )
        heads = "".join(
            f"<th scope=col style=text-align:left>{head}</th>"
            for head in ("chỗ", "mức, quy tắc", "điều gì", "làm gì", "chữ")
        )
        below = f"<p>{escape(counted(self))}.{left}</p>" if left else ""
        return f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>{below}"

    def to_data(self) -> dict[str, Any]:
        """Plain data: ``ok``, the findings with their values by name; of a check what was judged and what was not."""
        data: dict[str, Any] = {"ok": self.ok, "findings": [finding.to_data() for finding in self.findings]}
        if self.judged or self.unjudged:
            data |= {
                "judged": list(self.judged), "unjudged": [one.to_data() for one in self.unjudged],
                "accepted": [one.to_data() for one in self.accepted],
            }  # fmt: skip
        return data

    def to_json(self) -> str:
        """The report as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


def counted(report: Report) -> str:
    """How much was found, in a line: ``2 bắt buộc, 1 nên; đã xét 92 quy tắc, không xét được 3``."""
    found = report.tally or _nothing(report)
    judged = f"; đã xét {len(report.judged)} quy tắc" if report.judged else ""
    without = f", không xét được {len(report.unjudged)}" if report.unjudged and report.judged else ""
    accepted = f", chấp nhận {len(report.accepted)}" if report.accepted else ""
    return f"{found}{judged}{without}{accepted}"


def _nothing(report: Report) -> str:
    """What is said where nothing was found: that of what could not be judged nobody knows, where that is most of it."""
    if report.unjudged and not report.judged:
        return "không xét được quy tắc nào"
    return f"{'chưa' if len(report.unjudged) > len(report.judged) else 'không'} có gì phải báo"


def without(report: Report) -> list[str]:
    """What could not be judged, a line for each reason."""
    reasons: dict[str, list[str]] = {}
    for one in report.unjudged:
        reason = one.what.rpartition("”: ")[2]
        reasons.setdefault(reason, []).append(one.rule)
    return [f"không xét {', '.join(rules)}: {reason}" for reason, rules in reasons.items()]
