"""What the values of a template are: their types, read off the classes of the model and of the printed form."""

from __future__ import annotations

import datetime
import types
import typing
from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any, Self

import attrs
from jinja2.runtime import LoopContext

from thidua.layout import BanIn, Kieu
from thidua.layout.appendix import PhuLucIn
from thidua.layout.heading import Dau
from thidua.layout.lines import Ke
from thidua.model import KeHoach
from thidua.model.muc import Bang, DongY
from thidua.model.node import Node
from thidua.pictures import Anh
from thidua.records import frozen


@frozen
class Shape:
    """What a value may be: ``classes`` (empty: anything), ``item`` what a list among them holds, ``optional`` whether
    it may be missing; ``keys`` what a mapping among them is known to hold, by name (none: anything).
    """

    classes: tuple[type, ...] = ()
    item: Shape | None = None
    optional: bool = False
    keys: tuple[tuple[str, Shape], ...] = ()

    @property
    def free(self) -> bool:
        """Nothing is known of it."""
        return not self.classes

    @property
    def sequence(self) -> bool:
        """It is always a list."""
        return self.classes == (tuple,)

    @property
    def mixed(self) -> bool:
        """It is one thing or a list, by what the plan says."""
        return len(self.classes) > 1 and tuple in self.classes

    @property
    def single(self) -> bool:
        """It is never a list."""
        return bool(self.classes) and not {tuple, dict} & set(self.classes)

    @property
    def sure(self) -> Shape:
        """The same where it is known to be there."""
        return attrs.evolve(self, optional=False) if self.optional else self

    @property
    def maybe(self) -> Shape:
        """The same where it may be missing."""
        return attrs.evolve(self, optional=True)

    def __or__(self, other: Shape) -> Shape:
        if self.free or other.free:
            return Shape(optional=self.optional or other.optional)
        items = [shape.item for shape in (self, other) if shape.item]
        item = items[0] | items[1] if len(items) == 2 else next(iter(items), None)
        classes = tuple(dict.fromkeys((*self.classes, *other.classes)))
        mine, yours = dict(self.keys), dict(other.keys)
        both = {name: mine[name] | yours[name] if name in mine and name in yours else one
                for name, one in (mine | yours).items()}  # fmt: skip
        return Shape(classes, item, self.optional or other.optional, tuple(both.items()))


ANY = Shape()
TEXT = Shape((str,))
NUMBER = Shape((int,))
TRUTH = Shape((bool,))
PICTURE = Shape((Anh,))
_SCALARS = (str, int, float, bool, Decimal, datetime.date)


def listed(item: Shape) -> Shape:
    """A list of something."""
    return Shape((tuple,), item)


def of_data(value: Any) -> Shape:
    """The shape of some data: of a list what its items are together, of a mapping what it holds."""
    if isinstance(value, Mapping):
        return Shape((dict,), keys=tuple((str(name), of_data(one)) for name, one in value.items()))
    if isinstance(value, list | tuple):
        return listed(_any_of(map(of_data, value)) if value else ANY)
    return ANY if value is None else Shape((type(value),))


DECLARED: Mapping[str, Shape] = {
    "ảnh": PICTURE, "các ảnh": listed(PICTURE), "chữ": TEXT, "danh sách": listed(ANY), "tùy": ANY,
}  # fmt: skip
"""What a template may declare of a value beside the plan (``[gia_tri]``)."""


@cache
def members(cls: Any) -> dict[str, Shape]:
    """What a template may name of a class: its fields and properties, and what its kind is called."""
    if cls is LoopContext:
        return _loop_members()
    if not attrs.has(cls):
        return {}
    found: dict[str, Shape] = {}
    hints = typing.get_type_hints(cls)
    for name, hint in hints.items():
        # ten_loai and ma_loai of a kind of document; what every Node declares is for the machine
        if typing.get_origin(hint) is typing.ClassVar and name not in typing.get_type_hints(Node):
            found[name] = _shape(typing.get_args(hint)[0], cls)
    for field in attrs.fields(cls):
        found[field.alias or field.name] = _shape(hints[field.name], cls)
    for base in reversed(cls.__mro__):
        for name, value in vars(base).items():
            if isinstance(value, property) and value.fget:
                found[name] = _shape(typing.get_type_hints(value.fget).get("return", Any), cls)
    return {name: shape for name, shape in found.items() if not name.startswith("_")}


def names_picture(expression: str, values: Mapping[str, Shape]) -> bool:
    """An expression prints a value that is declared as a picture."""
    name = expression.strip().partition("|")[0].strip()
    return name in values and values[name] == PICTURE


@cache
def _rule_names() -> frozenset[str]:
    """The names under which the printed form has its rules: ``ke_co_quan``, ``ke`` of an appendix …"""
    return frozenset(name for cls in (Dau, PhuLucIn) for name, shape in members(cls).items() if Ke in shape.classes)


def names_rule(expression: str) -> bool:
    """An expression prints a rule of the printed form."""
    owner, dot, name = expression.strip().rpartition(".")
    return bool(dot) and owner.replace(".", "").isidentifier() and name in _rule_names()


@cache
def variables() -> dict[str, Shape]:
    """The variables of a template about a plan: ``plan``, each of its fields, and the printed form over them."""
    own = members(KeHoach)
    return (
        {name: own[name] for name in KeHoach.fields()}
        | {"plan": Shape((KeHoach,)), "kieu": Shape((Kieu,))}
        | members(BanIn)
    )


def member(shape: Shape, name: str) -> Shape | None:
    """The shape of an attribute; ``None`` when no class of the value has it."""
    if shape.keys and shape.classes == (dict,):
        return dict(shape.keys).get(name)
    if shape.free or dict in shape.classes:
        return ANY
    found = [known[name] for cls in shape.classes if name in (known := members(cls))]
    if datetime.date in shape.classes and name in ("year", "month", "day"):
        found.append(NUMBER)
    return _any_of(found) if found else None


def member_names(shape: Shape) -> list[str]:
    """All that a template may name of a value."""
    return [*(name for name, _ in shape.keys), *(name for cls in shape.classes for name in members(cls))]


def held(shape: Shape) -> Shape:
    """What a loop over a value gives."""
    return shape.item or ANY


def printable(shape: Shape, *, paragraph: bool = False) -> bool:
    """A value has a printed form; ``paragraph`` for ``{{p x }}``, which also prints rules and lists."""
    return all(_class_printable(cls, shape, paragraph) for cls in shape.classes)


def _class_printable(cls: Any, shape: Shape, paragraph: bool) -> bool:
    if cls is Bang or (cls is tuple and shape.item is not None and shape.item.classes == (DongY,)):
        return True
    if cls is tuple:
        return paragraph and (shape.item is None or printable(shape.item, paragraph=True))
    if issubclass(cls, _SCALARS):
        return cls is not bool
    if cls is Anh:
        return True
    if cls is Ke:
        return paragraph
    said = [members(cls).get(name) for name in ("dai", "van_ban")]
    return TEXT in said or cls.__str__ not in (object.__str__, Node.__str__)


def _loop_members() -> dict[str, Shape]:
    found = {name: NUMBER for name, value in vars(LoopContext).items() if isinstance(value, property)}
    found = {name: shape for name, shape in found.items() if not name.startswith("_")}
    return (
        found
        | {"index0": NUMBER, "depth0": NUMBER, "first": TRUTH, "last": TRUTH}
        | {
            "previtem": ANY,
            "nextitem": ANY,
        }
    )


def _shape(hint: Any, owner: type) -> Shape:
    """The shape that a type hint says."""
    origin, given = typing.get_origin(hint), typing.get_args(hint)
    if hint is Self:
        return Shape((owner,))
    if origin in (types.UnionType, typing.Union):
        shape = _any_of(_shape(one, owner) for one in given if one is not type(None))
        return shape.maybe if type(None) in given else shape
    if origin is typing.Literal:
        return _any_of(Shape((type(value),)) for value in given)
    if origin in (tuple, list):
        return listed(_any_of(_shape(one, owner) for one in given if one is not Ellipsis))
    if origin is dict:
        return Shape((dict,), ANY)
    return Shape((hint,)) if isinstance(hint, type) and hint is not object else ANY


def _any_of(shapes: Iterable[Shape]) -> Shape:
    first, *rest = shapes
    for shape in rest:
        first = first | shape
    return first
