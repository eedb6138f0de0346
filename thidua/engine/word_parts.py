"""The parts of a Word template that hold tags, ready to print; and the environment that they print in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from thidua.diagnostics import Place
from thidua.engine.filters import Filters
from thidua.engine.part import Part, Placed
from thidua.engine.placeholders import Placeholder, printing
from thidua.engine.sandbox import Environment
from thidua.engine.values import Block, cell_colour, cell_columns
from thidua.engine.wordml import ParagraphLook, RunLook
from thidua.records import frozen

_LAST = "<!--o"
_ENDED = ("</w:p>", "<w:p/>", "</w:sdt>")


@frozen
class WordPart(Part):
    """A part of a package; ``grows``: its tables may get more columns; ``lasts``: paragraphs for cells (boxes, headers,
    notes) of which nothing may be left, each where its number stands.
    """

    grows: bool = False
    lasts: Sequence[str] = ()

    def whole(self, text: str) -> str:
        """The text, a paragraph in each of those places where none is: Word opens no cell that ends with none."""
        head, *rest = text.split(_LAST)  # no text of a document holds it: it would be escaped
        pieces = [head]
        for one in rest:
            number, closing, piece = one.partition("-->")
            if not (closing and number.isdecimal()):
                pieces.append(_LAST + one)
                continue
            before = next((one for one in reversed(pieces) if one and not one.isspace()), "")
            if not before.endswith(_ENDED) and not before.rstrip().endswith(_ENDED):
                pieces.append(self.lasts[int(number)])
            pieces.append(piece)
        return "".join(pieces)


def placed(source: str, name: str, label: Callable[[int], str]) -> Placed:
    """How the place of a line of a part is told: by the ``label`` of the tag that stands on it, if there is one."""
    return lambda line: Place(source, label=label(line) or name)


def environment_of(placeholders: list[Placeholder], filters: Filters) -> Environment:
    """The environment of one template: its filters print a value in the look of the placeholder that they name."""
    of_values = {
        "_doan": printing(placeholders, ParagraphLook.paragraph),
        "_chu": printing(placeholders, RunLook.inside),
        "_chay": printing(placeholders, RunLook.beside),
    }
    environment = Environment(filters, _mau=cell_colour, _cot=cell_columns, _tron=_without_markup, **of_values)
    environment.finished = frozenset(of_values)
    return environment


def _without_markup(value: Any) -> Any:
    """What is printed in an attribute: of a block its text."""
    return str(value) if type(value) is Block else value
