"""The check of a whole template: its manifest and each of its files, all faults at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from thidua.engine import faults
from thidua.engine.check import check_docx
from thidua.errors import TemplateError
from thidua.findings import Finding, Report
from thidua.layout.convention import convention
from thidua.templates import word_file
from thidua.templates.derived import Derivation
from thidua.templates.manifest import Manifest, read_manifest
from thidua.templates.places import find


def check_template(source: str | Path, *, plan: bool = True) -> Report:
    """Everything that is wrong with a template by name, folder or Word file.

    ``plan``: its names are those of a plan; without, names are free. Raises :class:`UsageError` where there is none.
    """
    found = find(source)
    if found.is_file():
        return check_docx(found.read_bytes(), str(found), plan=plan)
    try:
        manifest = read_manifest(found, lenient=True)
        Derivation.compile(manifest.van_ban, str(manifest.path))
    except TemplateError as error:
        rules = [(faults.unfit_manifest(one.what, one.hint), one.source) for one in error.problems]
        return Report(tuple(Finding(f.rule, f.level, f.what, f.hint, source=source) for f, source in rules))
    return Report((*_limits(manifest), *_derived(manifest, plan=plan), *_files(manifest, plan=plan)))


def _limits(manifest: Manifest) -> Iterator[Finding]:
    for one in manifest.deviations():
        fault = faults.off_limits(one.name, one.value, one.limit, one.source, one.reason)
        yield Finding(fault.rule, fault.level, fault.what, fault.hint, source=str(manifest.path))


def _derived(manifest: Manifest, *, plan: bool) -> Iterator[Finding]:
    """The tags in ``template.toml``, which stand in the texts of ``[van_ban]``."""
    from thidua.engine.markup_check import check_markup

    text = manifest.path.read_text("utf-8-sig")
    if "{{" in text or "{%" in text:
        yield from check_markup(text, str(manifest.path), format="txt", plan=plan, decree=False)


def _files(manifest: Manifest, *, plan: bool) -> Iterator[Finding]:
    without = set() if convention(manifest.kieu).TIEU_NGU else {"Tiêu ngữ"}
    if manifest.van_ban:
        without.add("nội dung")
    for format, path in manifest.files.items():
        if format == "docx":
            yield from check_docx(word_file(manifest), str(path), plan=plan, decree=manifest.the_thuc, without=without)
        else:
            from thidua.engine.markup_check import check_markup

            text = path.read_text("utf-8-sig")
            yield from check_markup(
                text, str(path), format=format, plan=plan, decree=manifest.the_thuc, without=without
            )
