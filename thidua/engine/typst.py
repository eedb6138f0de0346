"""A template of typst, compiled to PDF: one that has been tested inside this process, any other in one of its own."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Literal, Protocol

import attrs

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.pdf_fields import with_fields
from thidua.engine.refusals import RefusedError, stopped
from thidua.engine.rendering import Gaps
from thidua.engine.typst_data import O_KY, Room, broken, told_of
from thidua.engine.typst_files import DATA, LOOK, MAIN, Files
from thidua.engine.typst_here import begin
from thidua.engine.typst_own import Apart, Made
from thidua.engine.typst_said import Fault, faults_of, in_plan, warnings_of
from thidua.errors import MissingToolError, TemplateError, UsageError
from thidua.grammar.gaps import gaps_in
from thidua.layout import Kieu
from thidua.layout.signing import OTrong, laid_in
from thidua.model import KeHoach
from thidua.rulebook.calls import FORKED, MISSING_TOOL, NOBODY_SIGNS, NOT_IN_TEMPLATE

if TYPE_CHECKING:
    import typst

    from thidua.engine.usage import Field

STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
"""What a PDF is built to: PDF/A-2a keeps it, PDF/UA-1 lets it be read aloud."""
_LIKE_TIMES = ("Times New Roman", "Liberation Serif", "Tinos")
"""Fonts whose letters are as wide as those of Times New Roman."""
_AS_WIDE = (
    _LIKE_TIMES,
    ("Arial", "Liberation Sans", "Arimo"),
    ("Courier New", "Liberation Mono", "Cousine"),
    ("Calibri", "Carlito"),
    ("Cambria", "Caladea"),
)
"""Fonts of one width: each prints the page of another."""
_OF_TYPST = "Libertinus Serif"
"""The font that typst brings: it has the letters of Vietnamese, in another width."""
_OF_A_FIELD = Path(__file__).parent.parent / "templates" / "o.typ"
"""What draws the words and pictures in a field."""
MOST_NOTED = 60_000
"""The rows of a table times the marks of notes in it: typst lays such a table out anew at each page. This many take
about four seconds, and no table of a real paper has them.
"""
_LONG = 100_000
"""The letters of the data of a document that takes so long that somebody may want to break it off."""
_LOOK = 0.2
"""How often it is looked whether somebody does, in seconds."""
_log = logging.getLogger("thidua")


class Press(Protocol):
    """What compiles one template, in any number of threads."""

    def make(self, said: Mapping[str, str], pictures: Mapping[str, bytes]) -> Made:
        """The document of what is ``said`` in files by their names, which names ``pictures`` by their files."""


@attrs.frozen(eq=False)
class Inside:
    """Compiles a template inside this process: one that has been tested, and prints no pictures. ``root`` is the folder
    that it may read of. In a fork, where typst cannot work, a program of its own does it.
    """

    file: Path
    root: Path
    _others: list[Apart] = attrs.field(factory=list, init=False, repr=False)
    _idle: SimpleQueue[typst.Compiler] = attrs.field(factory=SimpleQueue, init=False, repr=False)

    def make(self, said: Mapping[str, str], pictures: Mapping[str, bytes]) -> Made:
        """The document of what is said."""
        if not begin():
            return self._beside().make(said, pictures)
        compiler = self._compiler()
        # The types of typst do not know of more than one.
        files: Any = {"main.typ": self._main, **{name: text.encode() for name, text in said.items()}}
        compiled = partial(compiler.compile, files, pdf_standards=[*STANDARDS], timestamp=0)
        try:
            made = _waited_for(compiled) if len(said[DATA]) > _LONG else compiled()
        except _typst().TypstError as error:
            return Made(b"", Fault.of(error))
        except BaseException as error:
            if type(error).__name__ != "PanicException":  # of pyo3, which gives no name to import
                raise
            raise TemplateError(faults.OUT_OF_BOUNDS.said("dung", nhieu="lỗi của typst")) from error
        self._idle.put(compiler)
        assert isinstance(made, bytes)
        return Made(made)

    @property
    def _main(self) -> bytes:
        return f'#include "/{self.file.relative_to(self.root).as_posix()}"'.encode()

    def _beside(self) -> Apart:
        """What compiles it in a program of its own."""
        if self._others:
            return self._others[0]
        files = {path.relative_to(self.root).as_posix(): path.read_bytes() for path in self.root.rglob("*.typ")}
        self._others.append(apart({**files, MAIN: self.file.read_bytes()}))
        return self._others[0]

    def _compiler(self) -> typst.Compiler:
        """A compiler that nobody uses now: one does one thing at a time."""
        try:
            return self._idle.get_nowait()
        except Empty:
            made: typst.Compiler = _typst().Compiler(str(self.file), root=str(self.root), font_paths=_fonts())
            return made


def apart(files: Files) -> Apart:
    """Compiles somebody's own template, of these files alone; typst is asked for at the first document."""
    return Apart(files, lambda: str(Path(_typst().__file__).parent.parent), tuple(STANDARDS))


def _waited_for(act: Callable[[], Any]) -> Any:
    """What comes of a long work, which Ctrl-C breaks off: typst itself would hear of that at its end only."""
    if threading.current_thread() is not threading.main_thread():  # Python tells no other thread of it
        return act()
    done: SimpleQueue[tuple[Any, BaseException | None]] = SimpleQueue()

    def work() -> None:
        try:
            done.put((act(), None))
        except BaseException as error:
            done.put((None, error))

    threading.Thread(target=work, daemon=True).start()
    while True:
        with suppress(Empty):
            made, error = done.get(timeout=_LOOK)
            break
    if error:
        raise error
    return made


@attrs.frozen(eq=False)
class TypstTemplate:
    """A template of typst, compiled once: immutable, correct in any number of threads.

    ``source`` is what messages call it, ``press`` compiles it, ``texts`` gives the texts and lists that it asks for
    beside the printed form; ``own`` are the author's files by their names, none of a bundled one, ``shared`` those that
    stand there without him. ``render`` raises :class:`TemplateError` for what cannot be printed,
    :class:`MissingToolError` where typst is not installed.
    """

    source: str
    press: Press
    texts: Callable[[Mapping[str, Any]], Mapping[str, Any]]
    own: Files = attrs.field(factory=dict, repr=False)
    shared: Files = attrs.field(factory=dict, repr=False)

    def render(
        self,
        values: Mapping[str, Any],
        gaps: Gaps = "mark",
        carried: KeHoach | None = None,
        optional: Collection[str] = (),
    ) -> bytes:
        """The document for some values, as a PDF: the same bytes for the same values.

        Raises :class:`UsageError` for values that are no plan's. The plan's own gaps are refused before; a PDF has no
        room for a plan to be ``carried`` in. Of the names beside the plan, those of ``optional`` that have no value are
        nothing.
        """
        made = self._made(values, gaps, optional)
        if made.fault:
            told = faults_of(made.fault, self.own, self.shared)
            data = values["plan"].to_data()
            raise TemplateError(self.placed(said) for one in told for said in in_plan(one, data))
        if O_KY not in values:
            return made.pdf
        found = with_fields(made.pdf, values[O_KY], partial(drawn, wanted=values["kieu"].phong))
        if found is made.pdf:
            raise UsageError(NOBODY_SIGNS.said("rieng" if self.own else "", ten="signature_fields", mau=self._name))
        return found

    def tried(self, values: Mapping[str, Any], optional: Collection[str] = ()) -> Iterator[Diagnostic]:
        """What is wrong with it, or worth a word, as it is printed for some values."""
        try:
            made = self._made(values, "mark", optional)
        except TemplateError as error:
            yield from error.problems
            return
        yield from map(self.placed, faults_of(made.fault, self.own, self.shared) if made.fault else ())
        yield from map(self.placed, warnings_of(made.warnings, self.own, self.shared))

    def _made(self, values: Mapping[str, Any], gaps: Gaps, optional: Collection[str]) -> Made:
        if not (isinstance(values.get("plan"), KeHoach) and isinstance(values.get("kieu"), Kieu) and "dau" in values):
            raise UsageError(NOT_IN_TEMPLATE.said("ke_hoach", mau=self._name))
        fonts = _chosen(values["kieu"].phong)
        try:
            told = told_of(
                values, self.texts(values), fonts, optional, keep=gaps == "keep", measured=fonts[0] in _LIKE_TIMES
            )
        except (RefusedError, RecursionError) as error:
            raise TemplateError(stopped(error).changed(source=self.source)) from error
        rows, marks = told.noted
        if not self.own and rows * marks > MOST_NOTED:  # one's own is ended when it has taken its time
            said = faults.OUT_OF_BOUNDS.said("chu_thich", hang=rows, dau=marks)
            raise TemplateError(said.changed(source=self.source))
        if gaps == "refuse" and (lacking := dict.fromkeys(gaps_in(told.data))):
            raise TemplateError(faults.marked(label).changed(source=self.source) for label in lacking)
        try:
            return self.press.make({DATA: told.data, LOOK: told.look}, told.pictures)
        except TemplateError as error:
            raise TemplateError(one.changed(source=self.source) for one in error.problems) from error

    @property
    def _name(self) -> str:
        """What the template is called."""
        return self.source.rpartition("/")[0] or self.source

    def placed(self, said: Diagnostic) -> Diagnostic:
        """What is said of a file of the template, whose name is told from the template's folder."""
        if said.path:
            return said  # of the plan
        if not self.own or not said.source:
            return said.changed(source=self.source)
        folder = self.source.rpartition("/")[0]
        return said.changed(source=f"{folder}/{said.source}" if folder else self.source)

    def fields(self, *, plan: bool) -> tuple[Field, ...]:
        """The values that the template uses: none is known, for typst is not asked."""
        return ()

    def lacks(self, values: Mapping[str, Any], optional: Collection[str] = ()) -> tuple[Diagnostic, ...]:
        """What it prints of ``values`` without one: nothing, which typst would say."""
        return ()


def drawn(field: OTrong, text: str, wanted: str = "") -> bytes:
    """A text as it stands in a field, broken as the page is where the field is one that is filled in, else its lines as
    typed: a PDF of one page as large as the field. ``wanted`` is the font, that of the field where none is said.
    """
    wide = laid_in(field, text)[1] if field.trong else 0.0
    lines = [broken(text, Room(wide, field.co_chu))] if field.trong else text.splitlines()
    return _page(field, lines, None, wanted or _family(field.phong), wide)


def _family(name: str) -> str:
    """The font whose name in a file this is (``TimesNewRomanPS-ItalicMT``), of those that there are."""
    name = name.replace(" ", "").lower()
    found = [one for one in _fonts().families() if name.startswith(one.replace(" ", "").lower())]
    return max(found, key=len, default=_LIKE_TIMES[0])


def pictured(field: OTrong, picture: bytes, wide: float, high: float, *, left: float = 0) -> bytes:
    """A picture so wide and high (mm) as it stands in a field: the seal of an agency on its right, where the signature
    below it is; else in the middle, or so far from its ``left`` side (mm).
    """
    said = {"du_lieu": [*picture], "rong": wide, "cao": high}
    field = attrs.evolve(field, canh="trai") if left else field
    return _page(field, (), said | {"trai": left}, _LIKE_TIMES[0])


def _page(
    field: OTrong, lines: Sequence[str], picture: Mapping[str, Any] | None, wanted: str, wide: float = 0
) -> bytes:
    asked = {
        "rong": field.rong,
        "cao": field.cao,
        "nghieng": field.nghieng,
        "canh": field.canh,
        "chu": [*lines],
        "tren": bool(field.trong),
        "rong_chu": wide,
    }
    data = json.dumps({**asked, "co_chu": field.co_chu or 1, "anh": picture, "phong": [*_chosen(wanted)]})
    if not begin():
        raise UsageError(FORKED.said())
    compiler = _typst().Compiler(str(_OF_A_FIELD), root=str(_OF_A_FIELD.parent), font_paths=_fonts())
    try:
        made = compiler.compile(sys_inputs={"d": data}, pdf_standards=["a-2b"], pdf_tags=False, timestamp=0)
    except _typst().TypstError as error:
        raise TemplateError(faults_of(Fault.of(error))) from error
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
    as_wide = next((group for group in _AS_WIDE if wanted in group), ())
    chosen = tuple(name for name in dict.fromkeys((wanted, *as_wide, *_LIKE_TIMES)) if name in there)
    if wanted not in chosen:  # letters as wide give the same page; those of another width do not
        alike = bool(chosen) and chosen[0] in as_wide
        said = "PDF: máy này không có phông %s, in bằng %s" + ("" if alike else ", chữ rộng khác")
        _log.log(logging.INFO if alike else logging.WARNING, said, wanted, (*chosen, _OF_TYPST)[0])
    return chosen or (_OF_TYPST,)
