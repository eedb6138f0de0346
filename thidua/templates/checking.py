"""The check of a whole template: its manifest and each of its files, all faults at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from thidua.engine import faults
from thidua.engine.check import check_docx
from thidua.engine.faults import Fault
from thidua.engine.measures import lost_styles, paper
from thidua.errors import Problem, TemplateError
from thidua.findings import Finding, Report
from thidua.layout.convention import convention
from thidua.templates import word_file
from thidua.templates.derived import Derivation, check_texts
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
    except TemplateError as error:
        return Report(tuple(map(_unfit, error.problems)))
    return Report((*_limits(manifest), *_derived(manifest), *_files(manifest, plan=plan)))


def _unfit(problem: Problem) -> Finding:
    """A problem of ``template.toml`` as a finding."""
    fault = faults.unfit_manifest(problem.what, problem.hint)
    place = f"dòng {problem.line}" if problem.line else problem.label
    return Finding(fault.rule, fault.level, fault.what, fault.hint, place, source=problem.source)


def _limits(manifest: Manifest) -> Iterator[Finding]:
    for one in manifest.deviations():
        yield _finding(one.fault, one.file)


def _finding(fault: Fault, file: Path) -> Finding:
    return Finding(fault.rule, fault.level, fault.what, fault.hint, source=str(file))


def _derived(manifest: Manifest) -> Iterator[Finding]:
    """What is wrong with ``[van_ban]``, tags in its texts included: their names are always those of a plan."""
    source = str(manifest.path)
    tagged = list(check_texts(manifest.van_ban, source))
    yield from tagged
    try:
        Derivation.compile(manifest.van_ban, source)
    except TemplateError as error:
        said = {(one.what, one.place) for one in tagged}
        yield from (_unfit(one) for one in error.problems if (one.what, one.label) not in said)


def _files(manifest: Manifest, *, plan: bool) -> Iterator[Finding]:
    without = set() if convention(manifest.kieu).TIEU_NGU else {"Tiêu ngữ"}
    if manifest.van_ban:
        without.add("nội dung")
    for format, path in manifest.files.items():
        if format == "docx":
            yield from _word(manifest)
            yield from check_docx(word_file(manifest), str(path), plan=plan, decree=manifest.the_thuc, without=without)
        else:
            from thidua.engine.markup_check import check_markup

            text = path.read_text("utf-8-sig")
            yield from check_markup(
                text, str(path), format=format, plan=plan, decree=manifest.the_thuc, without=without
            )


def _word(manifest: Manifest) -> Iterator[Finding]:
    """What is wrong with the Word file of the folder itself as a sheet of paper; a base's has been checked there."""
    if "docx" not in manifest.own:
        return
    path = manifest.files["docx"]
    data, source = path.read_bytes(), str(path)
    if manifest.base and (names := lost_styles(data, source)):
        yield _finding(faults.lost_styles(names), path)
    if manifest.the_thuc:
        yield from (_finding(faults.other_paper(*size), path) for size in paper(data, source))
