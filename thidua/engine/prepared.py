"""Word templates prepared ahead: what docxtpl and Jinja make of each part, and its measures, as Python beside it.

The file of a part is the code that Jinja has written for it, and behind it what else the engine keeps of the part. All
is taken only where it was made of this very Word file, by the Jinja that is here; else the file is read as any other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib.machinery import SourceFileLoader
from pathlib import Path
from typing import Any

import attrs
import jinja2

from thidua.engine.carry import digest
from thidua.engine.measures import Measures
from thidua.engine.placeholders import Placeholder
from thidua.engine.sandbox import Environment
from thidua.engine.word_parts import WordPart, placed
from thidua.engine.wordml import ParagraphLook, RunLook
from thidua.files import is_file
from thidua.records import frozen

JINJA = "3.1.6"
"""The version of Jinja that wrote the code of the bundled templates."""
MEASURES = "measures.py"
_MADE = "made of document.docx by: python docs/make_prepared.py"


def prepared_measures(folder: Path, data: bytes, quy_uoc: str) -> Measures | None:
    """What was measured of a Word file for a convention; ``None`` where it was not."""
    said = _run(folder / MEASURES)
    if not said or said["made_of"] != digest(data) or said["quy_uoc"] != quy_uoc:
        return None
    return Measures(**{field.name: said[field.name] for field in attrs.fields(Measures)})


def measures_text(data: bytes, quy_uoc: str, found: Measures) -> str:
    """The Python of what was measured."""
    said = {"made_of": digest(data), "quy_uoc": quy_uoc} | {
        field.name: getattr(found, field.name) for field in attrs.fields(Measures)
    }
    return "".join((f"# {_MADE}\n", *(f"{name} = {value!r}\n" for name, value in said.items())))


def prepared_parts(
    folder: Path,
    data: bytes,
    names: Iterable[str],
    environment: Environment,
    placeholders: list[Placeholder],
    source: str,
) -> tuple[WordPart, ...]:
    """The parts among those of some ``names`` that were prepared of the Word file; none where they were not."""
    if jinja2.__version__ != JINJA:
        return ()
    run = partial(_run, environment=environment)
    found = [(name, namespace) for name in names if (namespace := run(folder / file_of(name)))]
    made_of = digest(data)
    if any(namespace["made_of"] != made_of or namespace["together"] != len(found) for _, namespace in found):
        return ()
    placeholders += (_placeholder(*said) for _, namespace in found for said in namespace["placeholders"])
    return tuple(_part(name, namespace, environment, source) for name, namespace in found)


def file_of(name: str) -> str:
    """The file in which a part is prepared."""
    return f"{name.replace('/', '-')}.py"


def _run(path: Path, **given: Any) -> dict[str, Any]:
    """What some Python says; nothing where there is none. Its compiled form is kept as of any module."""
    if not is_file(path):
        return {}
    code = SourceFileLoader(path.stem, str(path)).get_code(path.stem)
    assert code
    namespace: dict[str, Any] = {**given, "__file__": str(path)}
    exec(code, namespace)  # a file of this package
    return namespace


def _placeholder(kind: str, properties: str, beside: str, tag: str, notes: str) -> Placeholder:
    if kind == "doan":
        return Placeholder(ParagraphLook(properties, RunLook(beside)), tag, notes=notes)
    return Placeholder(RunLook(properties, beside), tag, notes=notes)


def _part(name: str, namespace: dict[str, Any], environment: Environment, source: str) -> WordPart:
    labels: Mapping[int, str] = namespace["labels"]
    template = jinja2.Template.from_module_dict(environment, namespace, environment.globals)
    return WordPart(
        name, template, placed(source, name, lambda line: labels.get(line, "")), namespace["grows"], namespace["lasts"]
    )


@frozen
class Prepared:
    """A part as it is written down: Jinja's ``code`` for it, and what else the engine keeps of the part."""

    name: str
    code: str
    grows: bool
    lasts: Sequence[str]
    labels: Mapping[int, str]
    placeholders: Sequence[Placeholder]

    def text(self, data: bytes, together: int) -> str:
        """The Python, for one of so many parts of a Word file."""
        return "\n".join((self.code, "", *self._behind(data, together), ""))

    def _behind(self, data: bytes, together: int) -> Iterator[str]:
        yield f"# above: Jinja's code for a part; {_MADE}"
        yield f"made_of = {digest(data)!r}"
        yield f"together = {together}"
        yield f"grows = {self.grows}"
        yield from _listed("lasts", "()", map(repr, self.lasts))
        yield from _listed("labels", "{}", (f"{line}: {label!r}" for line, label in self.labels.items()))
        yield from _listed("placeholders", "()", map(repr, map(_said, self.placeholders)))


def _listed(name: str, signs: str, items: Iterable[str]) -> Iterator[str]:
    yield f"{name} = {signs[0]}"
    yield from (f"    {item}," for item in items)
    yield signs[1]


def _said(one: Placeholder) -> tuple[str, str, str, str, str]:
    look = one.where
    if isinstance(look, ParagraphLook):
        return "doan", look.properties, look.run.properties, one.tag, one.notes
    return "chay", look.properties, look.paragraph, one.tag, one.notes
