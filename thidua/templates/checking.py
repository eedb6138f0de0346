"""The check of a whole template: its manifest and each of its files, all faults at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from thidua.diagnostics import Diagnostic, Place, Report
from thidua.engine import faults
from thidua.engine.check import check_docx
from thidua.engine.kinds import of_data
from thidua.engine.measures import measure
from thidua.engine.package import read_package
from thidua.engine.refusals import door
from thidua.engine.tagged import has_tags
from thidua.engine.typst_files import MAIN
from thidua.engine.usage import tags_of, used_paths
from thidua.errors import MissingToolError, TemplateError
from thidua.files import is_file
from thidua.layout import Kieu
from thidua.layout.convention import convention
from thidua.shapes import shapes
from thidua.templates import (
    OF_PLANS,
    UNNAMED,
    Template,
    beside,
    beside_plan,
    faults_of_pdf,
    own_typst,
    typst_of,
    values_of,
    word_file,
)
from thidua.templates.derived import Derivation, check_texts
from thidua.templates.limits import deviations
from thidua.templates.manifest import Manifest, Said, examine
from thidua.templates.own import check_own
from thidua.templates.places import TYPST, find, is_bundled
from thidua.templates.source import read_bytes, read_text

if TYPE_CHECKING:
    from thidua.engine.typst import TypstTemplate


_Given = Mapping[str, Any] | None


@door
def check_template(
    source: str | Path | bytes,
    *,
    plan: bool = True,
    data: Mapping[str, Any] | None = None,
    filters: Collection[str] = (),
) -> Report:
    """Everything that is wrong with a template by name, folder or file, or the bytes of a Word file.

    ``plan``: its names are those of a plan; without, names are free. ``data``: an example of what it is given. In a
    template that is about a plan (a folder; a Word file by :func:`~thidua.templates.beside_plan`) those are names
    beside the plan's, in any other they are all names there are. Of a Word file that prints some fields of a plan
    beside data the decree demands nothing.
    ``filters``: the names of those that it will be opened with. Raises :class:`UsageError` where there is no template.
    """
    if isinstance(source, bytes):
        return _check_word(source, Path(UNNAMED), data, filters, plan=plan)
    found = find(source)
    if is_file(found) and found.suffix.lower() == TYPST:
        return Report(tuple(_tried(lambda: own_typst(str(found), {MAIN: read_bytes(found)}), str(found), Kieu(), data)))
    if is_file(found):
        return _check_word(read_bytes(found), found, data, filters, plan=plan)
    given = {name: of_data(value) for name, value in (data or {}).items()}
    manifest, problems = examine(found)
    unfit = map(_unfit, problems)
    if manifest is None:
        return Report((*unfit, *_unused(found, ())))
    faulty = {Path(one.source) for one in problems}
    with_data = attrs.evolve(manifest, values={**manifest.values, **given})
    return Report(
        (
            *unfit,
            *_limits(manifest),
            *_idle(manifest),
            *_derived(manifest, filters),
            *_plan_left_out(manifest),
            *_body_left_out(manifest),
            *_files(with_data, faulty, filters, plan=plan),
            *_pdf(with_data, filters, data),
            *_unused(found, manifest.own),
        )
    )


def check_opened(template: Template) -> Report:
    """The same of a template that is open, with the filters that it has."""
    return check_template(template.origin, filters=template.filters)


def _check_word(content: bytes, file: Path, data: _Given, filters: Collection[str], *, plan: bool) -> Report:
    given = {name: of_data(value) for name, value in (data or {}).items()}
    used = _used(content, str(file)) if data is not None else set()
    if data is not None and not (plan and beside_plan(used, given)):
        return check_docx(content, str(file), plan=False, filters=filters, names=given)
    decree = data is None or bool(OF_PLANS & used)
    report = check_docx(content, str(file), plan=plan, decree=decree, filters=filters, values=given)
    return Report((*report, *_bare(content, file))) if plan and decree else report


def _used(content: bytes, source: str) -> set[str]:
    """The names that a Word file uses; none of one that cannot be opened, which is refused anyhow."""
    with suppress(TemplateError):
        paths = (used_paths(tags) for tags in tags_of(read_package(content, source)))
        return {path[0] for found in paths for path in found}
    return set()


def _unfit(problem: Diagnostic) -> Diagnostic:
    """A problem that keeps a template from being opened as a finding."""
    place = f"dòng {problem.line}" if problem.line else problem.label
    at = attrs.evolve(problem.at, label=place)
    return Diagnostic(problem.rule, problem.level, problem.pattern, problem.way_out, at, values=problem.values)


def _bare(content: bytes, file: Path) -> Iterator[Diagnostic]:
    """What of a Word file without a folder is outside the limits: a warning, since it has no place for a reason."""
    with suppress(TemplateError):  # which the check of the file says
        found = measure(content, str(file))
        said = dict.fromkeys(found.values, Said(file))
        manifest = Manifest(
            file.parent, kieu=Kieu(**found.values), files={"docx": file}, said=said, papers=found.papers,
            margins=found.margins, spacing=found.spacing,
        )  # fmt: skip
        for one in deviations(manifest, excusable=False):
            yield _finding(one.fault.changed(level="cảnh báo"), file)


def _limits(manifest: Manifest) -> Iterator[Diagnostic]:
    for one in deviations(manifest):
        yield _finding(one.fault, one.said.file, one.said.at)


def _idle(manifest: Manifest) -> Iterator[Diagnostic]:
    """The reasons of the folder that excuse nothing."""
    excused = {one.name for one in deviations(manifest)}
    for name, at in manifest.own_reasons.items():
        if name not in excused:
            yield _finding(faults.IDLE_REASON.said(ten=name), manifest.path, at)


def _finding(fault: Diagnostic, file: Path, at: Place | None = None) -> Diagnostic:
    at = at or Place()
    return fault.changed(at=at, source=str(file), label=at.within)


def _derived(manifest: Manifest, filters: Collection[str]) -> Iterator[Diagnostic]:
    """What is wrong with ``[van_ban]``, ``[[than]]`` and ``[bieu_mau]``, tags in their texts included: their names are
    always those of a plan.
    """
    source = str(manifest.path)
    own = manifest.than, manifest.bieu_mau
    said_of = (*check_texts(manifest.van_ban, source, filters), *check_own(*own, source, filters))
    tagged = [*map(manifest.placed, said_of)]
    yield from tagged
    try:
        Derivation.compile(manifest.van_ban, source, filters=dict.fromkeys(filters, str), own=own)
    except TemplateError as error:
        said = {(one.rule, one.label) for one in tagged}
        yield from (_unfit(manifest.placed(one)) for one in error.problems if (one.rule, one.label) not in said)


def _files(
    manifest: Manifest, faulty: Collection[Path], filters: Collection[str], *, plan: bool
) -> Iterator[Diagnostic]:
    without = set() if convention(manifest.kieu).tieu_ngu else {"Tiêu ngữ"}
    if manifest.van_ban:
        without.add("nội dung")
    for format, path in manifest.files.items():
        if path in faulty or format == "pdf":  # which is tried
            continue
        if format == "docx":
            if "docx" in manifest.own and manifest.base and manifest.lost:  # a base's has been checked there
                form = "loi_van" if "Lời văn" in manifest.lost else ""
                lost = tuple(f"“{name}”" for name in manifest.lost)
                yield _finding(faults.LOST_STYLES.said(form, kieu=lost), path)
            yield from check_docx(word_file(manifest), str(path), plan=plan, decree=manifest.the_thuc, without=without,
                                  values=manifest.values, filters=filters)  # fmt: skip
            continue
        from thidua.engine.markup_check import check_markup

        try:
            text = read_text(path)
        except TemplateError as error:
            yield from map(_unfit, error.problems)
            continue
        yield from check_markup(text, str(path), format=format, plan=plan, decree=manifest.the_thuc, without=without,
                                values=manifest.values, filters=filters)  # fmt: skip


def _pdf(manifest: Manifest, filters: Collection[str], data: _Given) -> Iterator[Diagnostic]:
    """What is wrong with the texts of ``[pdf]``; else with the file of typst that prints its PDF, which would stumble
    over them too, unless it is a bundled one, which the tests check.
    """
    wrong = [*map(_unfit, faults_of_pdf(manifest, filters))]
    yield from wrong
    if (
        any(one.level == "lỗi" for one in wrong)
        or "pdf" not in manifest.files
        or is_bundled(manifest.files["pdf"].parent)
    ):
        return
    named, file = dict.fromkeys(filters, str), str(manifest.files["pdf"])
    try:
        own = manifest.than, manifest.bieu_mau
        derivation = Derivation.compile(manifest.van_ban, str(manifest.path), filters=named, own=own)
    except TemplateError:  # said elsewhere
        return
    yield from _tried(lambda: typst_of(manifest, named, file), file, manifest.kieu, data, derivation, manifest.values)


def _tried(
    opened: Callable[[], TypstTemplate],
    file: str,
    kieu: Kieu,
    data: _Given,
    derivation: Derivation | None = None,
    optional: Collection[str] = (),
) -> Iterator[Diagnostic]:
    """What is wrong with a template of typst, as it prints the example plans: each once, with the plan where the others
    are printed; ``data`` stands beside each. A program says nothing before it runs.
    """
    found: dict[Diagnostic, list[str]] = {}
    try:
        template = opened()
        for shape in shapes():
            names = beside(values_of(shape.plan, kieu, derivation), data)
            for one in template.tried(names, optional):
                found.setdefault(one, []).append(shape.title)
            if any(one.rule == faults.OUT_OF_BOUNDS.id for one in found):
                break  # nobody waits for the others
    except TemplateError as error:
        yield from map(_unfit, error.problems)
    except MissingToolError:
        yield faults.UNTRIED.said(at=Place(file), tep=Path(file).name)
    for one, titles in found.items():
        apart = "" if len(titles) == len(shapes()) else f"in thử: {titles[0]}"
        yield _unfit(one).changed(words=apart)


def _plan_left_out(manifest: Manifest) -> Iterator[Diagnostic]:
    """The files of a document that carries its plan and do not print it."""
    if manifest.van_ban.get("kem_ke_hoach") is not True:
        return
    with suppress(TemplateError):  # what keeps the template from being opened is said elsewhere
        template = Template(manifest.folder, limits=False)
        for format in template.formats:
            if format != "pdf" and not any(field.name == "kem" for field in template.fields(format)):
                yield _finding(faults.PLAN_LEFT_OUT.said(), manifest.files[format])


def _body_left_out(manifest: Manifest) -> Iterator[Diagnostic]:
    """The files of the folder that do not print the body that it says itself."""
    if ("than",) not in manifest.keys:
        return
    with suppress(TemplateError):
        template = Template(manifest.folder, limits=False)
        for format in manifest.own:
            if format != "pdf" and not any(field.name == "than" for field in template.fields(format)):
                yield _finding(faults.BODY_LEFT_OUT.said(), manifest.files[format])


def _unused(folder: Path, own: Collection[str]) -> Iterator[Diagnostic]:
    """Files of the folder that look like its own and are called otherwise; what was printed there holds no tags."""
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            format = _FORMATS.get(path.suffix.lower(), "")
            right = f"document.{format}"
            if not format or path.name == right or path.name.startswith("~$") or not is_file(path):
                continue
            if path.name.lower() == right or (format == "docx" and "docx" not in own and _has_tags(path)):
                yield _finding(faults.UNUSED_FILE.said(ten=path.name, dung=right), folder)


_FORMATS = {".docx": "docx", ".docm": "docx", ".html": "html", ".htm": "html", ".md": "md", ".typ": "typ"}


def _has_tags(path: Path) -> bool:
    with suppress(TemplateError):
        return has_tags(read_bytes(path))
    return False
