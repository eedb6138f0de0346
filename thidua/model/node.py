"""What every part of a document is: frozen, declared one line a field, read from and written to plain data."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeVar, cast, dataclass_transform

import attrs

from thidua.arguments import refuse_unknown
from thidua.errors import ArgumentError, FrozenError, PlanError
from thidua.model.data import Faults, Kind, Many, One, Path, as_text, members, read_mapping, read_node, said_of
from thidua.records import frozen
from thidua.rulebook.calls import NOT_CHANGED, UNKNOWN_ARGUMENT
from thidua.rulebook.plans import LIST_FOR_ONE, NOT_ENOUGH, no_data
from thidua.wording import fold, shorten

Stage = Literal["đầu", "thân", "cuối"]
_STAGES = ("đầu", "thân", "cuối")


@frozen
class Truong:
    """What is known of a field: its name in code, files and templates, its label, kind, source, stage on paper.

    ``printed`` tells whether the text of a plan shows it; values that only feed tables and checks are not printed.
    """

    name: str
    attribute: str
    label: str
    kind: Kind
    source: str = ""
    stage: Stage = "thân"
    printed: bool = True

    def holds(self, owner: type[Node]) -> type[Node] | None:
        """The class of what the field of ``owner`` takes, one or several; ``None`` for plain values."""
        of = self.kind.takes(owner).of
        return None if isinstance(of, str) else of

    def part(self, owner: type[Node]) -> type[Node] | None:
        """The class of the part or parts that the field of ``owner`` holds as it is written; ``None`` for others."""
        if isinstance(self.kind, One):
            return self.kind.cls()
        if isinstance(self.kind, Many):
            return self.kind.cls() if self.kind.cls else owner
        return None


def truong(
    label: str,
    kind: Kind,
    default: Any = None,
    *,
    source: str = "",
    stage: Stage = "thân",
    printed: bool = True,
    eq: bool = True,
) -> Any:
    """Declares a field: its accented label, how it is read, its article; file form, docs and templates follow."""

    return attrs.field(
        default=default,
        kw_only=True,
        eq=eq,
        metadata={"label": label, "kind": kind, "source": source, "stage": stage, "printed": printed},
    )


_N = TypeVar("_N", bound="Node")


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(truong,))
def nut(cls: type[_N]) -> type[_N]:
    """Makes a class a part of the model: frozen attrs, values given by name, its docstring followed by its fields.

    Type checkers are told that its attributes do not change. What its constructor and ``evolve`` take, sugar included,
    ``forms.pyi`` says, which is made from the fields; a class names its own form there.
    """
    made = frozen(cls, init=False)
    made.__setattr__ = made.__delattr__ = _unchanging  # type: ignore[assignment]
    made.__repr__ = _as_typed  # type: ignore[method-assign,assignment]
    made.__doc__ = cast(str, _Told(_page_of(made.__doc__ or "")))
    return made


class _Told:
    """An attribute of a class that is made when it is asked for."""

    def __init__(self, make: Callable[[type[Node]], Any]) -> None:
        self._make = make

    def __get__(self, part: object, owner: type[Node]) -> Any:
        if not attrs.has(owner):
            raise AttributeError
        return self._make(owner)


def _page_of(own: str) -> Callable[[type[Node]], str]:
    def page(cls: type[Node]) -> str:
        from thidua.model import telling  # for help() only

        return telling.page(cls, own)

    return page


def _signature(cls: type[Node]) -> Any:
    from thidua.model import telling

    return telling.signature(cls)


class _Evolving:
    __slots__ = ("_part",)
    __name__ = __qualname__ = "evolve"

    def __init__(self, part: Node) -> None:
        self._part = part

    def __call__(self, **changes: Any) -> Node:
        return _evolved(self._part, **changes)

    @property
    def __signature__(self) -> Any:
        """The fields of the part, which editors that run the code complete by it."""
        return _signature(type(self._part))

    @property
    def __doc__(self) -> str:  # type: ignore[override]  # told of each part: its fields are what one asks about
        return _page_of(_evolved.__doc__ or "")(type(self._part))


class _Evolve:
    """``evolve`` as a method of each class: its own fields are what it says that it takes."""

    def __get__(self, part: Node | None, owner: type[Node]) -> Callable[..., Node]:
        return _evolved if part is None else _Evolving(part)


def _evolved(part: Node, **changes: Any) -> Node:
    """The same part with some values changed; sugar as in the constructor."""
    made: Any = part  # each class of a part is one of attrs
    return cast(Node, attrs.evolve(made, **part._changes(changes)))


def _unchanging(part: Node, name: str, *_: Any) -> None:
    """Refuses to change a part in its place, and says how to get a changed one."""
    raise FrozenError(NOT_CHANGED.said(lop=type(part).__name__, ten=name))


def _as_typed(part: Node) -> str:
    """The call that makes the part: a value that nobody has given is left out, as whoever types it leaves it out."""
    said = (
        f"{one.alias}={value!r}" for one in attrs.fields(type(part))
        if one.repr and (value := getattr(part, one.name)) != one.default
    )  # fmt: skip
    return f"{type(part).__name__}({', '.join(said)})"


@cache
def _fields(cls: Any) -> dict[str, Truong]:
    found = [
        Truong(
            f.alias or f.name,
            f.name,
            **{key: f.metadata[key] for key in ("label", "kind", "source", "stage", "printed")},
        )
        for f in attrs.fields(cls)
        if "label" in f.metadata
    ]
    found.sort(key=lambda field: _STAGES.index(field.stage))  # stable: paper order
    return {field.name: field for field in found}


class Node:
    """A part of a document. Values are given by name; a text stands for the part where its class says so."""

    __slots__ = ()

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        __attrs_init__: Callable[..., None]

        def evolve(self, *args: Any, **changes: Any) -> Self:
            """The same part with some values changed; sugar as in the constructor."""

    else:
        evolve = _Evolve()
        __signature__ = _Told(_signature)

    def _changes(self, changes: dict[str, Any]) -> dict[str, Any]:
        """What is changed for ``evolve``: what follows from the changes that are asked for among it."""
        return changes

    def __init__(self, *data: Any, **values: Any) -> None:
        """Each value in any form that a plan file may have; before them one without a name: a text that stands for the
        part, or a mapping, of which a value by name replaces its own.

        Raises :class:`PlanError` with all that is wrong, :class:`~thidua.errors.ArgumentError` (a ``UsageError`` and a
        ``TypeError``) for a name that is no field.
        """
        fields = self.fields()
        refuse_unknown(type(self).__name__, values, fields)
        if data:
            if len(data) > 1:
                raise ArgumentError(UNKNOWN_ARGUMENT.said("vi_tri", lop=type(self).__name__, ten=self._first()))
            made = self._made_of(data[0], values)
            self.__attrs_init__(**{a.alias: getattr(made, a.name) for a in attrs.fields(type(self)) if a.init})
            return
        faults = Faults()
        for name, value in values.items():
            field = fields[name]
            values[name] = field.kind.read(value, (field.label,), faults, type(self))
        faults.raise_any()
        self.__attrs_init__(**values)

    @classmethod
    def _made_of(cls, data: Any, values: Mapping[str, Any]) -> Self:
        """The part of a value without a name and of others by name."""
        if not values:
            return cls.from_data(data)
        named = {field.label: values[name] for name, field in cls.fields().items() if name in values}
        if isinstance(data, Mapping):
            return cls.from_data({key: value for key, value in data.items() if fold(str(key)) not in values} | named)
        if isinstance(data, cls) or cls.parses:
            return cls.from_data(data).evolve(**values)
        if cls.shorthand in values:
            raise ArgumentError(UNKNOWN_ARGUMENT.said("hai_lan", lop=cls.__name__, ten=cls.shorthand))
        return cls.from_data({cls.fields()[cls.shorthand].label: data} | named if cls.shorthand else data)

    shorthand: ClassVar[str] = ""
    """The field that a bare text fills; empty when the class takes no bare text."""
    parses: ClassVar[bool] = False
    """A bare text is taken apart, so that it may mean more than its field."""
    grouped: ClassVar[bool] = False
    """In a list some of them may stand together as the members (``gồm``) of a group."""

    @classmethod
    def fields(cls) -> dict[str, Truong]:
        """The declared fields by name, in the order they stand on paper."""
        return _fields(cls)  # type: ignore[arg-type]

    @classmethod
    def from_text(cls, text: str) -> Self:
        """The part that a bare text means. Raises :class:`PlanError` where a text is not enough."""
        if not cls.shorthand:
            labels = tuple(field.label for field in cls.fields().values())
            raise PlanError(NOT_ENOUGH.said(chu=text, co=labels) if text else NOT_ENOUGH.said("trong", co=labels))
        return cls(**{cls.shorthand: text})

    @classmethod
    def from_data(cls, data: Any, path: Path = (), faults: Faults | None = None) -> Self:
        """The part from plain data; all faults are noted in ``faults``, or raised as one :class:`PlanError`."""
        if faults is None:
            noted = Faults()
            whole = read_node(cls, data, path, noted)  # with what the fields say together, beside each of them
            noted.raise_any()
            return cast(Self, whole)
        noted = faults
        some = None if isinstance(data, Mapping | str) else members(data, path, noted)
        if isinstance(data, Mapping):
            part = cls(**read_mapping(cls, data, path, noted))
        elif not path and (some is not None or not (cls.shorthand or isinstance(data, str))):
            noted.note(path, no_data(data))
            part = cls()
        elif some is not None:
            noted.note(path, LIST_FOR_ONE.said("muc"))
            part = cls()
        else:
            part = cls.from_text(as_text(data, path, noted))
        return part

    @classmethod
    def _first(cls) -> str:
        """The field that an example of a call names."""
        return cls.shorthand or next(iter(cls.fields()))

    def as_text(self) -> str | None:
        """The bare text that may stand for this part; ``None`` when there is none."""
        return getattr(self, self.shorthand) if self.shorthand else None

    def __str__(self) -> str:
        """A line for people: the class and what it has, texts shortened, of lists how many."""
        said = (
            f"{field.label}: {_in_short(value)}"
            for field in self.fields().values()
            if (value := getattr(self, field.attribute)) or (value == 0 and type(value) is not bool)
        )
        return f"{type(self).__name__}({shorten('; '.join(said), _LONGEST)})"

    def only_text(self) -> str:
        """The bare text of a part that has nothing else, as most items have not; empty for any other."""
        of, _, short = _written(type(self))  # type: ignore[arg-type]
        values = of(self)
        said = [value for value in values if value or not (value is None or type(value) in _EMPTY)]
        return said[0] if len(said) == 1 and said[0] is values[short] and type(said[0]) is str else ""

    def to_data(self) -> dict[str, Any]:
        """Plain data with accented keys, in paper order, without what is empty."""
        out: dict[str, Any] = {}
        for label, value, write in self.said():
            data = write(value)
            if data is not None:
                out[label] = data
        return out

    def said(self) -> Iterator[tuple[str, Any, Callable[[Any], Any]]]:
        """The fields that say something, in paper order: the label, the value, what makes plain data of it."""
        of, written, _ = _written(type(self))  # type: ignore[arg-type]  # a class is hashable
        for value, (label, write) in zip(of(self), written, strict=True):
            if value or not (value is None or type(value) in _EMPTY):
                yield label, value, write


_EMPTY = (str, tuple, bool)


_Ways = tuple[tuple[str, Callable[[Any], Any]], ...]


@cache
def _written(cls: Any) -> tuple[Callable[[Node], tuple[Any, ...]], _Ways, int]:
    """What gives the values of the fields; how each is written: its label, its kind's way; which is the bare text."""
    fields = _fields(cls)
    get = attrgetter(*(field.attribute for field in fields.values()))
    ways = tuple((one.label, one.kind.write) for one in fields.values())
    short = [*fields].index(cls.shorthand) if cls.shorthand else 0
    return (get if len(fields) > 1 else lambda node: (get(node),)), ways, short


_LONGEST = 400


def _in_short(value: Any) -> str:
    if isinstance(value, Node):
        text = value.as_text()
        return shorten(str(value) if text is None or not isinstance(text, str) else text)
    if isinstance(value, tuple):
        return _in_short(value[0]) if len(value) == 1 else f"[{len(value)}]"
    return shorten(said_of(value) or str(value))
