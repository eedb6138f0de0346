"""The Jinja environment of templates: data is looked up, nothing else is reached; all that is done is paid for."""

from __future__ import annotations

import datetime
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import BuiltinMethodType, MethodType
from typing import Any

import attrs
import jinja2
from jinja2 import nodes, pass_context
from jinja2.compiler import CodeGenerator, Frame
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from thidua.engine import faults
from thidua.engine.bounding import Bounding
from thidua.engine.filters import (
    FILTERS,
    NO_FILTERS,
    TESTS,
    Filters,
    block_text,
    closed,
    compared,
    concatenated,
    cut,
    key,
    meter_of,
    opened,
    replaced,
    stripped,
    usable_filters,
    usable_tests,
    within,
    written,
)
from thidua.engine.gaps import Missing, gap_among, missing, names_of, nothing, reckoned
from thidua.engine.kind_words import kind_of
from thidua.engine.meter import ITEM, STEP, Meter, size, too_much
from thidua.engine.refusals import RefusedError
from thidua.engine.rendering import THIS, Loop, Rendering, current
from thidua.engine.values import XML, Block, Xml, checked, escaped, printed
from thidua.grammar.gaps import gaps_in
from thidua.grammar.looks import has_signs, plain_words
from thidua.layout.lines import Dong
from thidua.rulebook import mistyped
from thidua.wording import shorten

MOST_RANGE = 10_000
_MOST_NAME = 100
"""The characters of a name that a message tells."""
_FORMAT = 50
"""What a letter of the format of a day costs."""

_ADDED: tuple[Any, ...] = (str, list, tuple)
"""What may be added to another of its kind, besides numbers."""
_KEYS = (str, int, float, Decimal, type(None))

LOOP = frozenset(
    ("index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem", "nextitem", "depth", "cycle")
)
"""What a template may ask of a loop."""
_METHODS: dict[type, frozenset[str]] = {
    str: frozenset(
        "upper lower title capitalize strip lstrip rstrip replace split startswith endswith isdigit".split()  # noqa: SIM905
    ),
    dict: frozenset(("items", "keys", "values", "get")),
    datetime.date: frozenset(("strftime", "isoformat", "year", "month", "day")),
    datetime.datetime: frozenset(("strftime", "isoformat", "year", "month", "day", "hour", "minute")),
}


@cache
def allowed(cls: Any) -> frozenset[str]:
    """The attributes of a class that a template may read: fields and properties of ours, a few methods of Python's."""
    if attrs.has(cls):
        names: set[str] = {field.alias or field.name for field in attrs.fields(cls)}
        for base in cls.__mro__:
            names |= {name for name in ("ten_loai", "ma_loai") if name in vars(base)}
        return frozenset(name for name in names if not name.startswith("_")) | computed(cls)
    if issubclass(cls, LoopContext):
        return LOOP
    return next((_METHODS[base] for base in cls.__mro__ if base in _METHODS), frozenset())


@cache
def computed(cls: Any) -> frozenset[str]:
    """Those that are computed each time they are asked for: the properties of ours."""
    bases = cls.__mro__ if attrs.has(cls) else ()
    found = {name for base in bases for name, value in vars(base).items() if isinstance(value, property)}
    return frozenset(name for name in found if not name.startswith("_"))


def _of(value: Any) -> frozenset[str]:
    """The attributes of a value that a template may read."""
    names: frozenset[str] = allowed(type(value))  # type: ignore[arg-type]
    return names


def _computed(value: Any) -> frozenset[str]:
    names: frozenset[str] = computed(type(value))  # type: ignore[arg-type]
    return names


_OF_TEXTS_AND_DAYS = frozenset(name for names in _METHODS.values() for name in names)


class _Code(CodeGenerator):
    """Jinja's code, in which what a filter of ours has printed is passed on as it is: nothing is left to be escaped."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if not self._is_finished(node):
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if not self._is_finished(node):
            super()._output_child_post(node, frame, finalize)

    def _is_finished(self, node: nodes.Expr) -> bool:
        return isinstance(node, nodes.Filter) and node.name in self.environment.finished  # type: ignore[attr-defined]


class Environment(ImmutableSandboxedEnvironment):
    """Jinja in which attribute access is a table look-up per class and next to nothing can be called.

    Undefined names are errors, or marked, by the :class:`Rendering`; whatever is compiled pays to its meter
    (:class:`Bounding`); every value is escaped. ``printing``: the engine's own filters, which print values; ``whole``:
    all that a template prints is put together before anybody counts it.
    """

    code_generator_class = _Code
    finished: frozenset[str] = frozenset()
    """The filters that print values as they stand in the document."""
    whole = False
    written = XML
    """How text stands in what is printed."""
    sign = 0
    """What a break in a text costs besides."""

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "**", "%"))

    def __init__(self, own: Filters = NO_FILTERS, **filters: Callable[..., Any]) -> None:
        """``own``: filters of whoever opens the template; ``filters``: those of the engine, which print."""
        # every value printed goes through _finalize, which escapes it: Jinja's own escaping would do it a second time
        super().__init__(undefined=Missing, autoescape=False, keep_trailing_newline=True, finalize=_finalize)
        self.optimized = False  # what is reckoned while it is compiled pays nothing
        self.globals = {"range": _range}
        self.printing = frozenset(filters)
        # filled as classes are met; a lost race fills them twice
        self.plain: dict[type, frozenset[str]] = {}
        self._known: dict[type, frozenset[str]] = {}
        self._named = FILTERS | own.keys()
        self.filters = usable_filters(self.filters, own) | _INSIDE | filters | {"_cua": _attributes(self)}
        self.tests = usable_tests(self.tests)

    def getattr(self, obj: Any, attribute: str) -> Any:
        return self.attribute(obj, attribute, None)

    def attribute(self, obj: Any, name: str, meter: Meter | None) -> Any:
        """An attribute of a value; a property is computed once for the ``meter``, or that of the rendering around."""
        names = self._known.get(type(obj))
        if names is None:
            names = self._known[type(obj)] = _of(obj)
            self.plain[type(obj)] = frozenset() if type(obj) is dict else names - _computed(obj)
        if name in names and not (type(obj) is dict and name in obj):
            if name not in _computed(obj):
                return getattr(obj, name)
            if meter is None:
                rendering = current()
                meter = rendering.meter if rendering else Meter()
            return meter.had(obj, name)
        if isinstance(obj, Mapping) and name in obj:
            return obj[name]
        return self._refused(obj, name)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(argument, Undefined):
            return argument
        if isinstance(argument, str) and not isinstance(obj, Mapping):
            return self.getattr(obj, argument)
        if isinstance(obj, Mapping | list | tuple | str) and _is_key(argument):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                pass
        return self._refused(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return attr in _of(obj)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        kwargs = {name: value for name, value in kwargs.items() if name not in ("_loop_vars", "_block_vars")}
        given = (*args, *kwargs.values())
        meter = meter_of(context)
        if (gap := gap_among(meter, given)) is not None:
            return gap
        if isinstance(obj, Undefined):  # what is called of a gap is that gap
            owner, _, name = str(obj._undefined_name).rpartition(".")
            return self.undefined(name=owner) if owner and name in _OF_TEXTS_AND_DAYS else obj
        meter.take(STEP + sum(map(size, given)))
        try:
            if obj is _range:
                return _range(*args, **kwargs)
            method = isinstance(obj, BuiltinMethodType | MethodType)
            if method and not isinstance(obj.__self__, type) and obj.__name__ in _of(obj.__self__):
                return self._method(context, meter, obj, args, kwargs)
        except (TypeError, ValueError, AttributeError) as error:
            raise RefusedError(faults.FAILED.said("goi", ten=getattr(obj, "__name__", "range").lstrip("_"))) from error
        raise RefusedError(faults.FORBIDDEN_CALL.said("ham"))

    def _method(
        self, context: Context, meter: Meter, method: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
    ) -> Any:
        """What a method gives that a template may call; it pays before it begins."""
        name, of = method.__name__, method.__self__
        if name == "replace" and isinstance(of, str):
            return replaced(context, of, *args, **kwargs)
        if isinstance(of, str):
            meter.take(len(of) * (ITEM if name == "split" else 1))
        if name in ("strip", "lstrip", "rstrip"):
            stripped(meter, of, *args)
        elif name == "strftime":
            meter.take(_FORMAT * sum(map(size, (*args, *kwargs.values()))))
        elif name == "get" and not all(map(_is_key, args[:1])):
            raise TypeError(name)
        made: Any = method(*args, **kwargs)
        return made if isinstance(of, Mapping | LoopContext) else meter.made(made)

    def call_filter(self, name: str, value: Any, *args: Any, **kwargs: Any) -> Any:
        """A filter by a name that is known only now, as that of ``map``: it comes from the same list."""
        if name not in self._named:
            raise RefusedError(mistyped(faults.UNKNOWN_FILTER, _told(name), sorted(self._named), "co"))
        return super().call_filter(name, value, *args, **kwargs)

    def call_test(self, name: str, value: Any, *args: Any, **kwargs: Any) -> Any:
        """A test by a name that is known only now, as that of ``select``: it comes from the same list."""
        if name not in TESTS:
            raise RefusedError(mistyped(faults.UNKNOWN_TEST, _told(name), TESTS))
        return super().call_test(name, value, *args, **kwargs)

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if isinstance(left, Undefined) or isinstance(right, Undefined):
            return reckoned(meter_of(context), operator, left, right)
        left, right = _reckonable(left, right)
        numbers = isinstance(left, int | float | Decimal) and isinstance(right, int | float | Decimal)
        if numbers:
            if operator == "**" or abs(left) > 1e30 or abs(right) > 1e30:
                raise RefusedError(faults.UNFIT_OPERATION.said("lon", phep=operator))
            if operator in ("/", "//", "%") and not right:
                raise RefusedError(faults.FAILED.said("chia"))
        elif operator != "+" or not any(isinstance(left, kind) and isinstance(right, kind) for kind in _ADDED):
            raise RefusedError(
                faults.UNFIT_OPERATION.said("" if operator == "+" else "so", phep=operator, trai=kind_of(left),
                                            phai=kind_of(right))
            )  # fmt: skip
        else:
            meter, length = meter_of(context), len(left) + len(right)
            meter.bounded(length)
            meter.take(length if isinstance(left, str) else ITEM * length)
        return super().call_binop(context, operator, left, right)

    def compiled(self, source: str) -> jinja2.Template:
        """A template. Raises ``TemplateSyntaxError`` for what does not parse and for statements that reach outside."""
        return jinja2.Template.from_code(self, self.compile(source), self.globals)

    def _generate(self, source: nodes.Template, *args: Any, **kwargs: Any) -> str:
        """The code of a template: whoever has it compiled, it pays."""
        return super()._generate(Bounding(self, whole=self.whole).visit(source), *args, **kwargs)

    def _refused(self, obj: Any, name: Any) -> Undefined:
        if nothing(obj):
            return obj  # type: ignore[no-any-return]
        if isinstance(obj, Undefined):  # printed, it is marked as one gap; anything else raises
            return self.undefined(name=shorten(f"{obj._undefined_name}.{_told(name)}", _MOST_NAME))
        if isinstance(obj, Mapping):
            return self.undefined(obj=obj, name=_told(name))
        if isinstance(obj, tuple | list) and isinstance(name, int):
            thu = _told(name + 1 if name >= 0 else name)
            raise RefusedError(faults.NOT_THERE.said("muc", thu=thu))
        raise RefusedError(mistyped(faults.NOT_THERE, _told(name), sorted(_of(obj))))


def _nothing(_: Any) -> Missing:
    """What ``a if b`` says where ``b`` does not hold."""
    return Missing("nothing")


def _attributes(environment: Environment) -> Callable[[Context, Any, str], Any]:
    """What ``obj.name`` says in the templates of an environment."""
    plain, attribute = environment.plain, environment.attribute

    @pass_context
    def of(context: Context, obj: Any, name: str) -> Any:
        if name in plain.get(type(obj), ()):
            return getattr(obj, name)
        return attribute(obj, name, context.parent[THIS].meter)

    return of


def _told(name: Any) -> str:
    """A name or key as a message tells it; of what is neither a text nor a number its kind."""
    if isinstance(name, int) and abs(name) > 10**_MOST_NAME:
        return kind_of(name)
    return shorten(str(name), _MOST_NAME) if isinstance(name, str | int | float) else kind_of(name)


def _is_key(value: Any) -> bool:
    """It can be looked up at once: a text, a number, a few of them; not lists in lists."""
    return isinstance(value, _KEYS) or not isinstance(value, tuple) or all(isinstance(one, _KEYS) for one in value)


def _reckonable(left: Any, right: Any) -> tuple[Any, Any]:
    """Two numbers that Python reckons with: a float beside a ``Decimal`` as one."""
    if isinstance(left, Decimal) and isinstance(right, float):
        return left, Decimal(repr(right))
    return (Decimal(repr(left)), right) if isinstance(left, float) and isinstance(right, Decimal) else (left, right)


class _Steps:
    """What a loop runs over; each step is paid for, with what is done in it and the text that it writes."""

    __slots__ = ("_items", "_loop", "_meter", "_tested", "_text", "_work")

    def __init__(self, items: Any, loop: Loop, meter: Meter, work: int, text: int, *, tested: bool) -> None:
        self._items, self._loop, self._meter = items, loop, meter
        self._work, self._text, self._tested = work, text, tested

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Any]:
        loop, work, text = self._loop, self._work, self._text
        take, write = self._meter.take, self._meter.write
        for number, item in enumerate(self._items):
            take(work)
            if text:
                write(text)
            if loop.ahead is None:
                loop.at = number
            elif self._tested:
                loop.tested = number
            else:
                loop.ahead.append(number)
            yield item
        loop.tested = None


@pass_context
def _turn(context: Context, depth: int) -> None:
    """The body of a loop begins with an item: with the first of those that were drawn ahead."""
    loop = context.parent[THIS].trail[depth]
    loop.at = loop.ahead.popleft()


@pass_context
def _stood(context: Context, depth: int) -> bool:
    """An item has stood the test of its loop, and will have its turn."""
    loop = context.parent[THIS].trail[depth]
    loop.ahead.append(loop.tested)
    loop.tested = None
    return True


@pass_context
def _left(context: Context, depth: int) -> None:
    """A loop has ended; not when it is left by an error: the error says where it was."""
    del context.parent[THIS].trail[depth:]


@pass_context
def _steps(
    context: Context, items: Any, label: str, work: int, text: int, depth: int, looks_ahead: bool, tested: bool
) -> _Steps:
    rendering: Rendering = context.parent[THIS]
    loop = Loop(label, ahead=deque() if looks_ahead else None)
    if nothing(items):
        items = ()
    if isinstance(items, Undefined):
        if rendering.gaps != "refuse":
            iter(items)  # raises: the name is not defined
        for name in names_of(items):  # so that what else is missing is told with it
            rendering.miss(name)
        items = ()
    if isinstance(items, str) or not hasattr(items, "__iter__"):
        form = "chu" if isinstance(items, str) else "trong" if items is None else ""
        raise RefusedError(faults.NO_LIST.said(form, ten=label))
    rendering.trail[depth:] = [loop]
    return _Steps(items, loop, rendering.meter, work, text, tested=tested)


def _range(*args: int) -> range:
    numbers = range(*args)
    if len(numbers) > MOST_RANGE:
        raise too_much("range", MOST_RANGE)
    return numbers


@pass_context
def _finalize(context: Context, value: Any) -> str:
    """What is printed: XML as it is, anything else (an attribute, a property of the document) escaped."""
    if type(value) is Xml:
        return value
    if type(value) is Block:
        return value.markup
    if isinstance(value, Undefined):
        rendering: Rendering = context.parent[THIS]
        for name in () if nothing(value) else names_of(value):
            rendering.miss(name)
        return escaped(missing(value) if rendering.gaps != "keep" else str(value))  # str raises
    if isinstance(value, Dong):  # where no look can be: no mark of a note either
        value = value.words
    elif type(value) is str and has_signs(value) and context.parent[THIS].marks:
        value = plain_words(value)
    text = printed(value)
    if "[" in text and context.parent[THIS].gaps == "refuse":
        for label in gaps_in(text):
            context.parent[THIS].miss(label, "dau")
    return escaped(checked(text)).replace('"', "&quot;")


_INSIDE: dict[str, Any] = {
    "_lap": _steps, "_noi": concatenated, "_xml": block_text, "_mo": opened, "_dong": closed, "_ghi": written,
    "_luot": _turn, "_qua": _stood, "_het": _left, "_khong": _nothing,
    "_khoa": key, "_cat": cut, "_trong": pass_context(lambda context, *given: within(meter_of(context), *given)),
    "_so_sanh": pass_context(lambda context, *given: _compared(meter_of(context), *given)),
}  # fmt: skip
"""What the tree of a template calls, and no template can: it is put there after what was typed has been looked at."""


def _compared(meter: Meter, left: Any, *rest: Any) -> Any:
    """A chain of comparisons: signs and values by turns."""
    found: Any = True
    for sign, right in zip(rest[::2], rest[1::2], strict=True):
        if not (found := compared(meter, sign, left, right)):
            break
        left = right
    return found
