"""A report in other forms: text with a summary, Markdown, a page of HTML, SARIF for programs that gather findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from thidua.diagnostics import Diagnostic, Level, Report, counted, without
from thidua.model.telling import article
from thidua.rules.families import rule_of
from thidua.version import __version__

_GROUPS: Sequence[tuple[Level, str]] = (
    ("lỗi", "Lỗi"), ("bắt buộc", "Bắt buộc"), ("thể thức", "Thể thức"), ("cảnh báo", "Cảnh báo"), ("nên", "Nên"),
    ("ghi chú", "Ghi chú"),
)  # fmt: skip
_SARIF: Mapping[Level, str] = {
    "lỗi": "error", "bắt buộc": "error", "thể thức": "warning", "cảnh báo": "warning", "nên": "note", "ghi chú": "note",
}  # fmt: skip
_TITLE = "Kết quả kiểm tra"
_HEADS = ("quy tắc", "điều", "chỗ", "điều gì", "làm gì")
Reports = Mapping[str, Report]
"""The report of each file, by its name."""


def as_text(reports: Reports) -> str:
    """The findings of each file, the gravest first; what was accepted and why; what could not be judged; a summary."""
    lines: list[str] = []
    for name, report in reports.items():
        lines += map(Diagnostic.__str__, report.findings)  # of what is refused, too, with its level and rule
        lines += (f"{one.finding} – chấp nhận: {one.reason}" for one in report.accepted)
        lines += without(report)
        lines.append(f"{name}: {counted(report)}")
    return "\n".join([*lines, *summary(reports)])


def summary(reports: Reports) -> list[str]:
    """What is said of several files together: one line; none of one alone."""
    if len(reports) < 2:
        return []
    every = Report(tuple(one for report in reports.values() for one in report.findings))
    bad = sum(not report.ok for report in reports.values())
    return [f"{len(reports)} tệp, {bad} tệp phải sửa: {every.tally or 'không có gì phải báo'}"]


def as_json(reports: Reports) -> str:
    """The reports as JSON, by the names of the files."""
    data = {name: report.to_data() for name, report in reports.items()}
    return json.dumps(data, ensure_ascii=False, indent=2)


def as_markdown(reports: Reports) -> str:
    """The reports as Markdown: a section for each file, a table for each level."""
    lines: list[str] = [f"# {_TITLE}", ""]
    for name, report in reports.items():
        lines += [f"## {_cell(name)}", "", _cell(counted(report)), ""]
        for title, found in _grouped(report):
            lines += [f"### {title}", "", f"| {' | '.join(_HEADS)} |", f"|{'---|' * len(_HEADS)}"]
            lines += (f"| {' | '.join(map(_cell, _row(one)))} |" for one in found)
            lines.append("")
        if beside := _beside(report):
            lines += [*(f"- {_cell(one)}" for one in beside), ""]
    return "\n".join([*lines, *map(_cell, summary(reports))]).rstrip("\n")


def _grouped(report: Report) -> Iterator[tuple[str, list[Diagnostic]]]:
    """The findings of each level that has some, under its title."""
    for level, title in _GROUPS:
        if found := [one for one in report.findings if one.level == level]:
            yield title, found


def _beside(report: Report) -> list[str]:
    """What stands beside the findings: what is accepted and why, what could not be judged."""
    return [f"chấp nhận {one.finding.rule}, {place_of(one.finding)}: {one.reason}" for one in report.accepted] + (
        without(report)
    )


def _row(one: Diagnostic) -> tuple[str, ...]:
    what = f"{one.what} (“{one.words}”)" if one.words and one.words not in one.what else one.what
    return one.rule, article(one.article), place_of(one), what, one.hint


def place_of(one: Diagnostic) -> str:
    """Where something stands inside its file, in words; with its line."""
    line = f"dòng {one.line}" if one.line and one.label and not one.label.startswith("dòng") else ""
    return ", ".join(filter(None, (line, one.place)))


_MARKS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|"})


def _cell(text: str) -> str:
    """Words as Markdown shows them."""
    return " ".join(text.split()).translate(_MARKS)


_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
div{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.25rem 0 1.5rem}
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top}th{background:#eee}
tbody th{white-space:nowrap;font-weight:600}td:nth-of-type(3){min-width:16rem}h3{margin-bottom:0}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}th{background:#333}}
"""


def as_html(reports: Reports) -> str:
    """The reports as a page of HTML that needs nothing else."""
    parts = [f"<h1>{_TITLE}</h1>"]
    parts += (f"<p>{escape(line)}</p>" for line in summary(reports))
    for name, report in reports.items():
        parts.append(f"<section><h2>{escape(name)}</h2><p>{escape(counted(report))}</p>")
        parts += (f"<h3>{title}</h3>{_table(title, found)}" for title, found in _grouped(report))
        if beside := _beside(report):
            parts.append(f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in beside)}</ul>")
        parts.append("</section>")
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{_TITLE}</title>'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><style>{_STYLE}</style></head>'
        f"<body><main>{''.join(parts)}</main></body></html>"
    )


def _table(title: str, found: Sequence[Diagnostic]) -> str:
    heads = "".join(f'<th scope="col">{head}</th>' for head in _HEADS)
    rows = (
        f'<tr><th scope="row">{escape(rule)}</th>{"".join(f"<td>{escape(cell)}</td>" for cell in rest)}</tr>'
        for rule, *rest in map(_row, found)
    )
    return (
        f'<div role="region" aria-label="{title}" tabindex="0"><table><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def as_sarif(reports: Reports) -> str:
    """The reports as SARIF 2.1.0: one run, each rule with its reason; what could not be judged is open, no failure."""
    found = [(name, one, "") for name, report in reports.items() for one in report.findings]
    found += [(name, one.finding, one.reason) for name, report in reports.items() for one in report.accepted]
    unsure = [(name, one) for name, report in reports.items() for one in report.unjudged]
    ids = list(dict.fromkeys(one.rule or _UNNAMED for _, one in (*((name, one) for name, one, _ in found), *unsure)))
    results = [_sarif_result(name, one, ids) | _suppressed(reason) for name, one, reason in found]
    results += [_sarif_result(name, one, ids) | {"kind": "open", "level": "none"} for name, one in unsure]
    run = {
        "tool": {"driver": {"name": "thidua", "version": __version__, "rules": [*map(_sarif_rule, ids)]}},
        "artifacts": [{"location": {"uri": _uri(name)}} for name in reports],
        "results": results, "columnKind": "unicodeCodePoints",
    }  # fmt: skip
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"version": "2.1.0", "$schema": schema, "runs": [run]}, ensure_ascii=False, indent=2)


_UNNAMED = "thidua"
"""The id of what has no rule."""


def _sarif_rule(rule: str) -> dict[str, Any]:
    known = rule_of(rule)
    if known is None:
        return {"id": rule}
    return {
        "id": rule, "name": known.title, "shortDescription": {"text": known.title},
        "fullDescription": {"text": known.rule.why}, "defaultConfiguration": {"level": _SARIF[known.rule.level]},
        "help": {"text": f"Sai: {known.rule.example}\nĐúng: {known.right}"},
    }  # fmt: skip


def _sarif_result(name: str, one: Diagnostic, ids: Sequence[str]) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(one.source or name)}}
    if one.line:
        place["region"] = {"startLine": one.line} | ({"startColumn": one.column} if one.column else {})
    where: dict[str, Any] = {"physicalLocation": place}
    if one.place:
        where["logicalLocations"] = [{"fullyQualifiedName": one.place}]
    id = one.rule or _UNNAMED
    return {
        "ruleId": id, "ruleIndex": ids.index(id), "level": _SARIF[one.level],
        "message": {"text": f"{one.what}{f' ({one.hint})' if one.hint else ''}"},
        "locations": [where],
        "properties": {"article": one.article, "severity": one.level, "words": one.words},
    }  # fmt: skip


def _suppressed(reason: str) -> dict[str, Any]:
    return {"suppressions": [{"kind": "external", "justification": reason}]} if reason else {}


def _uri(name: str) -> str:
    """A name of a file as a URI: blanks and accents in percents; of a whole path with its scheme."""
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


FORMS: Mapping[str, Callable[[Reports], str]] = {
    "txt": as_text, "json": as_json, "sarif": as_sarif, "md": as_markdown, "html": as_html,
}  # fmt: skip
"""The forms of a report by name."""
