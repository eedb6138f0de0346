"""A report in other forms: text with a summary, Markdown, a page of HTML, SARIF for programs that gather findings."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from html import escape
from pathlib import PurePath
from typing import Any

from thidua.diagnostics import Diagnostic, Level, Report
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
Reports = Mapping[str, Report]
"""The report of each file, by its name."""


def counted(report: Report) -> str:
    """How much was found, in a line: ``2 bắt buộc, 1 nên; đã xét 92 quy tắc, không xét được 3``."""
    found = report.tally or "không có gì phải báo"
    judged = f"; đã xét {len(report.judged)} quy tắc" if report.judged else ""
    without = f", không xét được {len(report.unjudged)}" if report.unjudged else ""
    accepted = f", chấp nhận {len(report.accepted)}" if report.accepted else ""
    return f"{found}{judged}{without}{accepted}"


def as_text(reports: Reports) -> str:
    """The findings of each file, the gravest first; what was accepted and why; what could not be judged; a summary."""
    lines: list[str] = []
    for name, report in reports.items():
        lines += map(str, report.findings)
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


def without(report: Report) -> list[str]:
    """What could not be judged, a line for each reason."""
    reasons: dict[str, list[str]] = {}
    for one in report.unjudged:
        reason = one.what.rpartition("”: ")[2]
        reasons.setdefault(reason, []).append(one.rule)
    return [f"không xét {', '.join(rules)}: {reason}" for reason, rules in reasons.items()]


def as_json(reports: Reports) -> str:
    """The reports as JSON, by the names of the files."""
    data = {name: report.to_data() for name, report in reports.items()}
    return json.dumps(data, ensure_ascii=False, indent=2)


def as_markdown(reports: Reports) -> str:
    """The reports as Markdown: a section for each file, a table for each level."""
    lines: list[str] = []
    for name, report in reports.items():
        lines += [f"# {_cell(name)}", "", counted(report), ""]
        for level, title in _GROUPS:
            found = [one for one in report.findings if one.level == level]
            if found:
                lines += [f"## {title}", "", "| quy tắc | điều | chỗ | điều gì | làm gì |", "|---|---|---|---|---|"]
                lines += (f"| {' | '.join(map(_cell, _row(one)))} |" for one in found)
                lines.append("")
        lines += (f"- chấp nhận {one.finding.rule}: {_cell(one.reason)}" for one in report.accepted)
        lines += (f"- {_cell(one)}" for one in without(report))
        lines.append("")
    return "\n".join(lines)


def _row(one: Diagnostic) -> tuple[str, ...]:
    what = f"{one.what} (“{one.words}”)" if one.words else one.what
    return one.rule, article(one.article), place_of(one), what, one.hint


def place_of(one: Diagnostic) -> str:
    """Where something stands inside its file, in words; with its line."""
    line = f"dòng {one.line}" if one.line and one.label and not one.label.startswith("dòng") else ""
    return ", ".join(filter(None, (line, one.place)))


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "\\|").replace("<", "&lt;").split())


_STYLE = """
body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{border:1px solid #767676;padding:.3rem .5rem;
text-align:left;vertical-align:top}th{background:#eee}h2{margin-bottom:0}
@media(max-width:40rem){table,tbody,tr,td{display:block}thead{display:none}tr{margin-bottom:1rem}}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}th{background:#333}}
"""


def as_html(reports: Reports) -> str:
    """The reports as a page of HTML that needs nothing else."""
    parts: list[str] = []
    for name, report in reports.items():
        parts.append(f"<h1>{escape(name)}</h1><p>{escape(counted(report))}</p>")
        for level, title in _GROUPS:
            found = [one for one in report.findings if one.level == level]
            if found:
                rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _row(one))}</tr>" for one in found)
                heads = "".join(
                    f'<th scope="col">{head}</th>' for head in ("quy tắc", "điều", "chỗ", "điều gì", "làm gì")
                )
                parts.append(f"<h2>{title}</h2><table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>")
        others = [f"chấp nhận {one.finding.rule}: {one.reason}" for one in report.accepted] + without(report)
        if others:
            parts.append(f"<ul>{''.join(f'<li>{escape(one)}</li>' for one in others)}</ul>")
    title = "Kết quả kiểm tra"
    return (
        f'<!DOCTYPE html>\n<html lang="vi"><head><meta charset="utf-8"><title>{title}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{_STYLE}</style></head>'
        f"<body><main>{''.join(parts)}</main></body></html>\n"
    )


def as_sarif(reports: Reports) -> str:
    """The reports as SARIF 2.1.0: one run, each rule that was found with its reason and article."""
    found = [(name, one, "") for name, report in reports.items() for one in report.findings]
    found += [(name, one.finding, one.reason) for name, report in reports.items() for one in report.accepted]
    ids = list(dict.fromkeys(one.rule for _, one, _ in found))
    run = {
        "tool": {"driver": {"name": "thidua", "version": __version__, "rules": [*map(_sarif_rule, ids)]}},
        "results": [_sarif_result(name, one, reason, ids.index(one.rule)) for name, one, reason in found],
        "columnKind": "unicodeCodePoints",
    }
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return json.dumps({"version": "2.1.0", "$schema": schema, "runs": [run]}, ensure_ascii=False, indent=2)


def _sarif_rule(rule: str) -> dict[str, Any]:
    known = rule_of(rule)
    if known is None:
        return {"id": rule}
    return {
        "id": rule, "name": known.title, "shortDescription": {"text": known.title},
        "fullDescription": {"text": known.rule.why}, "defaultConfiguration": {"level": _SARIF[known.rule.level]},
        "help": {"text": f"Sai: {known.rule.example}\nĐúng: {known.right}"},
    }  # fmt: skip


def _sarif_result(name: str, one: Diagnostic, reason: str, index: int) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": PurePath(one.source or name).as_posix()}}
    if one.line:
        place["region"] = {"startLine": one.line} | ({"startColumn": one.column} if one.column else {})
    where: dict[str, Any] = {"physicalLocation": place}
    if one.place:
        where["logicalLocations"] = [{"fullyQualifiedName": one.place}]
    result: dict[str, Any] = {
        "ruleId": one.rule, "ruleIndex": index, "level": _SARIF[one.level],
        "message": {"text": f"{one.what}{f' ({one.hint})' if one.hint else ''}"},
        "locations": [where],
        "properties": {"article": one.article, "severity": one.level, "words": one.words},
    }  # fmt: skip
    if reason:
        result["suppressions"] = [{"kind": "external", "justification": reason}]
    return result


FORMS: Mapping[str, Callable[[Reports], str]] = {
    "text": as_text, "json": as_json, "sarif": as_sarif, "md": as_markdown, "html": as_html,
}  # fmt: skip
"""The forms of a report by name."""
