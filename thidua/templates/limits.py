"""The style values of a template held against what can be printed, and against the limits of its convention."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from thidua.diagnostics import Diagnostic, Rule
from thidua.engine import faults
from thidua.engine.measures import place_of
from thidua.errors import Problem, TemplateError
from thidua.layout.convention import CONVENTIONS, counts_lines
from thidua.layout.style import NARROWEST, Limit
from thidua.records import frozen
from thidua.templates.manifest import Manifest, Said, examine, room
from thidua.templates.places import MANIFEST
from thidua.templates.source import PAPER, STYLE
from thidua.wording import format_number

_SPACING_PT = Limit(8, 60, "pt", "")
"""Within what line spacing can be printed where the convention says it in pt."""
_Form = tuple[str, dict[str, Any]]  # in which what is allowed, or a place in Word, is said; and its values


@frozen
class Deviation:
    """A style value, or the paper, outside the limits: which, what is said of it (with a reason a warning), where."""

    name: str
    fault: Diagnostic
    said: Said


def read_manifest(folder: Path, *, lenient: bool = False) -> Manifest:
    """The manifest of a template's folder, what it extends included.

    Raises :class:`TemplateError` with every fault; a style value outside the limits without a reason is one, unless
    ``lenient``.
    """
    manifest, problems = examine(folder)
    if manifest and not lenient:
        problems = (*problems, *refused(manifest))
    if problems or manifest is None:
        raise TemplateError(problems)
    return manifest


def refused(manifest: Manifest) -> tuple[Problem, ...]:
    """The style values that no reason excuses."""
    return tuple(one.said.problem(one.fault) for one in deviations(manifest) if one.fault.level == "lỗi")


def deviations(manifest: Manifest, *, excusable: bool = True) -> Iterator[Deviation]:
    """What cannot be printed; then what is outside the limits of the convention, which binds documents of its form
    only.
    """
    unfit = tuple(_unprintable(manifest))
    yield from unfit
    if manifest.the_thuc:
        names = {one.name for one in unfit}
        yield from (one for one in _off_limits(manifest, excusable) if one.name not in names)


def _unprintable(manifest: Manifest) -> Iterator[Deviation]:
    alone = [name for name in ("le_trai", "le_phai") if not _bounds(manifest, name).holds(getattr(manifest.kieu, name))]
    if manifest.kieu.rong < NARROWEST and not alone:  # a margin that no page can have is said by itself, below
        left, right = _number(manifest.kieu.le_trai), _number(manifest.kieu.le_phai)
        yield _unfit(manifest, "le_trai", f"{left} mm", ("le", {"muc": NARROWEST, "phai": right}))
    for name, field in STYLE.items():
        if not field.metadata["label"] or name == "phong":
            continue
        if name in ("cot_trai", "cot_nhan") and manifest.kieu.rong < NARROWEST:
            continue  # of which the margins are the cause
        bounds = _bounds(manifest, name)
        for value in (getattr(manifest.kieu, name), *manifest.margins.get(name, ())):
            if not bounds.holds(value):
                yield _unfit(manifest, name, f"{_number(value)} {bounds.unit}", _range(bounds))


def _bounds(manifest: Manifest, name: str) -> Limit:
    if name == "gian_dong" and not counts_lines(manifest.kieu.quy_uoc):
        return _SPACING_PT
    return manifest.kieu.bounds(name)


def _unfit(manifest: Manifest, name: str, value: str, allowed: _Form) -> Deviation:
    said = _where(manifest, name)
    form, values = allowed
    place, at = _own(manifest, said, name)
    return Deviation(name, faults.UNPRINTABLE.said(form + place, ten=name, gia_tri=value, **values, **at), said)


def _off_limits(manifest: Manifest, excusable: bool) -> Iterator[Deviation]:
    rules = CONVENTIONS[manifest.kieu.quy_uoc]
    for name, limit in rules.limits.items():
        for value in (getattr(manifest.kieu, name), *manifest.margins.get(name, ())):
            if not limit.holds(value):
                yield _off(manifest, name, _shown(manifest, name, value), _range(limit), limit.source, excusable)
    if manifest.kieu.phong not in rules.fonts:
        yield _off(manifest, "phong", manifest.kieu.phong, ("muc", {"muc": tuple(rules.fonts)}), "I.I.4", excusable)
    most = room(manifest.kieu)
    if manifest.kieu.cot_trai > most + 0.05:
        allowed = ("cot", {"muc": _number(most)})
        yield _off(manifest, "cot_trai", _number(manifest.kieu.cot_trai), allowed, "I.II.1.a", excusable)
    for wide, high in manifest.papers:
        values = {"rong": wide, "cao": high}
        fault = _excused(faults.OTHER_PAPER, "", values, manifest.reasons.get(PAPER, ""), excusable=excusable)
        yield Deviation(PAPER, fault, Said(manifest.files["docx"]))


def _shown(manifest: Manifest, name: str, value: float) -> str:
    """A value as messages show it; line spacing as Word says it too, where that is another unit."""
    if name != "gian_dong" or not manifest.spacing or not counts_lines(manifest.kieu.quy_uoc):
        return _number(value)
    return f"{_number(value)} dòng ({manifest.spacing} ở cỡ chữ {_number(manifest.kieu.co_chu)})"


def _off(manifest: Manifest, name: str, value: str, limit: _Form, source: str, excusable: bool) -> Deviation:
    said = _where(manifest, name)
    form, within = limit
    values = {"ten": name, "gia_tri": value, "nguon": source, **within}
    reason, (place, at) = manifest.reasons.get(name, ""), _own(manifest, said, name)
    fault = _excused(faults.OFF_LIMITS, form, values | at, reason, place, excusable=excusable)
    return Deviation(name, fault, said)


def _excused(
    rule: Rule, form: str, values: Mapping[str, Any], reason: str, place: str = "", *, excusable: bool
) -> Diagnostic:
    """What a rule says that a reason excuses: with one, and where none can be given, it is but a warning; ``place``
    is the form for where Word sets the value.
    """
    if reason:
        return rule.said(f"{form}_ly_do", level="cảnh báo", ly_do=reason, **values)
    if excusable:
        return rule.said(form + place, **values)
    return rule.said(f"{form}_nhac{place}", level="cảnh báo", **values)


def _where(manifest: Manifest, name: str) -> Said:
    return manifest.said.get(name, Said(manifest.path))


def _own(manifest: Manifest, said: Said, name: str) -> _Form:
    """Where in Word a value is set, for one that is measured in a file of the folder's own (that of another template
    is not to be changed): the form in which it is said, and its value.
    """
    if said.file.name == MANIFEST or said.file.parent != manifest.folder:
        return "", {}
    place, style = place_of(name)
    return place, {"kieu": style} if style else {}


def _range(limit: Limit) -> _Form:
    """What a limit allows: from 13 to 14 pt, or just 14 pt."""
    low, high = _number(limit.low), _number(limit.high)
    most = f"{high} {limit.unit}"
    return ("muc", {"muc": most}) if low == high else ("khoang", {"thap": low, "cao": most})


def _number(value: float) -> str:
    return format_number(Decimal(str(round(value, 2))))
