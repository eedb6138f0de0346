"""A template of typst, compiled to PDF by typst inside this process: for templates that have been tested."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Literal

import attrs

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.pdf_fields import with_fields
from thidua.engine.rendering import Gaps
from thidua.engine.typst_data import O_KY, data_of
from thidua.errors import MissingToolError, TemplateError, UsageError
from thidua.grammar.gaps import gaps_in
from thidua.layout.signing import OTrong
from thidua.rulebook.calls import MISSING_TOOL, NOBODY_SIGNS

if TYPE_CHECKING:
    import typst

    from thidua.engine.usage import Field

STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
"""What a PDF is built to: PDF/A-2a keeps it, PDF/UA-1 lets it be read aloud."""
_LIKE_TIMES = ("Times New Roman", "Liberation Serif", "Tinos")
"""Fonts whose letters are as wide as those of Times New Roman."""
_OF_TYPST = "Libertinus Serif"
"""The font that typst brings: it has the letters of Vietnamese, in another width."""
_OF_A_FIELD = Path(__file__).parent.parent / "templates" / "o.typ"
"""What draws the words and pictures in a field."""
_UNSHOWN = re.compile(r'the text `"(.+?)"` could not be displayed')
_log = logging.getLogger("thidua")


@attrs.frozen(eq=False)
class TypstTemplate:
    """A template of typst, compiled once: immutable, correct in any number of threads.

    ``file`` is its source, ``root`` the folder that it may read of, ``own`` what gives the texts and lists that it asks
    for beside the printed form. ``render`` raises :class:`TemplateError` for what cannot be printed,
    :class:`MissingToolError` where typst is not installed.
    """

    source: str
    file: Path
    root: Path
    own: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    _idle: SimpleQueue[typst.Compiler] = attrs.field(factory=SimpleQueue, init=False, repr=False)

    def render(
        self,
        values: Mapping[str, Any],
        gaps: Gaps = "mark",
        carried: Mapping[str, Any] | None = None,
        optional: Collection[str] = (),
    ) -> bytes:
        """The document for some values, as a PDF: the same bytes for the same values.

        The plan's own gaps are refused before; a PDF has no room for a plan to be ``carried`` in.
        """
        if "plan" not in values:
            raise TemplateError(faults.no_value("plan", values).changed(source=self.source))
        data = data_of(values, self.own(values), _chosen(values["kieu"].phong), keep=gaps == "keep")
        if gaps == "refuse" and (lacking := dict.fromkeys(gaps_in(data))):
            raise TemplateError(faults.marked(label).changed(source=self.source) for label in lacking)
        compiler = self._compiler()
        try:
            made = compiler.compile(sys_inputs={"d": data}, pdf_standards=[*STANDARDS], timestamp=0)
        except _typst().TypstError as error:
            raise TemplateError(_said(error).changed(source=self.source)) from error
        self._idle.put(compiler)
        assert isinstance(made, bytes)
        if O_KY not in values:
            return made
        found = with_fields(made, values[O_KY], partial(drawn, wanted=values["kieu"].phong))
        if found is made:
            raise UsageError(NOBODY_SIGNS.said(ten="signature_fields", mau=self.file.parent.name))
        return found

    def fields(self, *, plan: bool) -> tuple[Field, ...]:
        """The values that the template uses: none is known, for typst is not asked."""
        return ()

    def lacks(self, values: Mapping[str, Any], optional: Collection[str] = ()) -> tuple[Diagnostic, ...]:
        """What it prints of ``values`` without one: nothing, its names have been tested."""
        return ()

    def _compiler(self) -> typst.Compiler:
        """A compiler that nobody uses now: one does one thing at a time."""
        try:
            return self._idle.get_nowait()
        except Empty:
            made: typst.Compiler = _typst().Compiler(str(self.file), root=str(self.root), font_paths=_fonts())
            return made


def drawn(field: OTrong, text: str, wanted: str = _LIKE_TIMES[0]) -> bytes:
    """A text, its lines as typed, as it stands in a field: a PDF of one page as large as the field."""
    return _page(field, text.splitlines(), None, wanted)


def pictured(field: OTrong, picture: bytes, wide: float, high: float) -> bytes:
    """A picture so wide and high (mm) as it stands in a field: the seal of an agency on its right, where the signature
    below it is; else in the middle.
    """
    return _page(field, (), {"du_lieu": [*picture], "rong": wide, "cao": high}, _LIKE_TIMES[0])


def _page(field: OTrong, lines: Sequence[str], picture: Mapping[str, Any] | None, wanted: str) -> bytes:
    asked = {"rong": field.rong, "cao": field.cao, "nghieng": field.nghieng, "canh": field.canh, "chu": [*lines]}
    data = json.dumps({**asked, "co_chu": field.co_chu or 1, "anh": picture, "phong": [*_chosen(wanted)]})
    compiler = _typst().Compiler(str(_OF_A_FIELD), root=str(_OF_A_FIELD.parent), font_paths=_fonts())
    try:
        made = compiler.compile(sys_inputs={"d": data}, pdf_standards=["a-2b"], pdf_tags=False, timestamp=0)
    except _typst().TypstError as error:
        raise TemplateError(_said(error)) from error
    assert isinstance(made, bytes)
    return made


def _typst() -> Any:
    try:
        import typst
    except ImportError as error:
        raise MissingToolError(MISSING_TOOL.said("in_pdf")) from error
    return typst


@cache
def _fonts() -> Any:
    """The fonts of this machine and those of typst, looked for once."""
    return _typst().Fonts()


@cache
def _chosen(wanted: str) -> tuple[str, ...]:
    """The fonts that print where ``wanted`` is asked for, of those that there are; another one is told, once."""
    there = _fonts().families()
    chosen = tuple(name for name in dict.fromkeys((wanted, *_LIKE_TIMES)) if name in there)
    if wanted not in chosen:  # letters as wide give the same page; those of another width do not
        level = logging.INFO if chosen else logging.WARNING
        _log.log(level, "PDF: máy này không có phông %s, in bằng %s", wanted, (*chosen, _OF_TYPST)[0])
    return chosen or (_OF_TYPST,)


def _said(error: typst.TypstError) -> Diagnostic:
    """What is said of what typst could not print."""
    if signs := dict.fromkeys(_UNSHOWN.findall(error.diagnostic)):
        return faults.UNPRINTABLE_SIGN.said("phong", ky_tu=tuple(f"“{sign}”" for sign in signs))
    return faults.NOT_COMPILED.said(loi=error.message)
