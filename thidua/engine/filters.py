"""The filters and tests of templates: a list of them, each of which pays for what it does and takes what it can."""

from __future__ import annotations

import inspect
import operator
import unicodedata
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import jinja2
from jinja2 import pass_context
from jinja2.filters import do_int, do_round, make_attrgetter
from jinja2.runtime import Context, Undefined
from jinja2.utils import _PassArg

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.bounding import MOST_BITS, finite
from thidua.engine.conditions import OF_MISSING
from thidua.engine.gaps import Joined, gap_among, is_gap, joined, nothing
from thidua.engine.helpers import HELPERS, Helper
from thidua.engine.kind_words import kind_of
from thidua.engine.meter import ITEM, LEAF, STEP, Meter, size
from thidua.engine.refusals import RefusedError
from thidua.engine.rendering import THIS
from thidua.engine.values import Block, Written, Xml, printed
from thidua.model import Ngay
from thidua.wording import shorten

MOST_DECIMALS = 15
_MOST_SAID = 200

_OF_JINJA = frozenset(
    "abs batch capitalize count d default dictsort e escape first float groupby int items join last length list "  # noqa: SIM905
    "lower map max min reject rejectattr replace reverse round select selectattr sort string sum title trim "
    "truncate unique upper".split()
)
FILTERS = _OF_JINJA | HELPERS.keys()
"""The filters that a template may use: none reaches Python, runs without bound or marks text as XML."""
TESTS = frozenset(
    "odd even divisibleby defined undefined none boolean false true integer float lower upper string mapping number "  # noqa: SIM905
    "sequence iterable sameas in == eq equalto != ne > gt greaterthan ge >= < lt lessthan <= le".split()
)
"""The tests that a template may use: those of Jinja but for what they tell of Python."""

Filters = Mapping[str, Callable[..., Any]]
"""Filters that whoever opens a template gives it, by name."""
NO_FILTERS: Filters = MappingProxyType({})

_OF_TEXT = frozenset(("capitalize", "lower", "title", "trim", "truncate", "upper"))
_OVER_TEXT = _OF_TEXT | {"e", "escape", "replace", "string"}
_COMPARING = frozenset(("dictsort", "groupby", "max", "min", "sort", "unique"))
"""The filters that compare the items of a list with each other, or look them up."""
_SCALARS = (str, int, float, Decimal, type(None))
_UNFIT = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, AssertionError, RuntimeError)
"""What Jinja's filters and Python raise of values that they cannot take."""


def usable_filters(usual: Mapping[str, Any], own: Filters) -> dict[str, Any]:
    """The filters of an environment by name: of the ``usual`` ones of Jinja those in the list, ours, and ``own`` ones
    of whoever opens the template.
    """
    found: dict[str, Callable[..., Any]] = {name: usual[name] for name in _OF_JINJA}
    found |= {name: _of_text(usual[name]) for name in _OF_TEXT}
    found |= dict.fromkeys(("e", "escape", "string"), _of_text(printed))
    found |= {"replace": _of_text(replaced), "join": _join, "round": _round, "sum": _sum, "int": _int}
    return (
        {name: _guarded(name, one) for name, one in found.items()}
        | {name: _helped(name, helper) for name, helper in HELPERS.items()}
        | {name: _given(name, function) for name, function in own.items()}
    )


def usable_tests(usual: Mapping[str, Any]) -> dict[str, Any]:
    """The tests of an environment by name, of the ``usual`` ones of Jinja those in the list."""
    found: dict[str, Any] = {name: usual[name] for name in TESTS}
    for name, signs in _SIGNS.items():
        found |= dict.fromkeys((name, *signs), _comparing(name))
    found["in"] = pass_context(lambda context, value, whole: within(meter_of(context), value, whole))
    found |= {name: _of_numbers(name, usual[name]) for name in ("odd", "even", "divisibleby")}
    found |= {name: _of_printed(usual[name]) for name in ("lower", "upper")}
    return found


def meter_of(context: Context) -> Meter:
    """The meter of the rendering that a filter works in."""
    meter: Meter = context.parent[THIS].meter
    return meter


# Filters


def _guarded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter of Jinja's list: it pays for what it is given and makes; what it makes of a gap is that gap; what it
    cannot take is said by its name.
    """
    passed = getattr(function, "jinja_pass_arg", None)
    takes_gaps, compares = name in OF_MISSING, name in _COMPARING
    before = _BEFORE.get(name)

    @pass_context
    def guarded(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        meter: Meter = context.parent[THIS].meter
        if takes_gaps:
            pass
        elif isinstance(value, Undefined) and (type(value) is not Joined or name not in _OVER_TEXT):
            gap = gap_among(meter, (value, *args, *kwargs.values()))
            return value if gap is None else gap
        elif (args or kwargs) and (gap := gap_among(meter, (*args, *kwargs.values()))) is not None:
            return gap
        meter.take(STEP + size(value))
        for one in (*args, *kwargs.values()) if args or kwargs else ():
            meter.take(size(one))
        try:
            if hasattr(type(value), "__next__"):
                value = list(meter.paying(value)) if compares else meter.paying(value)
            if compares:
                meter.take(meter.weigh(value) * max(1, size(value).bit_length()))
            if before is not None:
                before(meter, value, *args, **kwargs)
            if passed is None:
                return meter.made(function(value, *args, **kwargs))
            return meter.made(function(_passed(context, passed), value, *args, **kwargs))
        except (*_UNFIT, jinja2.TemplateRuntimeError) as error:
            if isinstance(error, RefusedError | jinja2.UndefinedError | RecursionError):
                raise
            raise RefusedError(_unfit(name, function, value, args, kwargs)) from error

    return guarded


def _passed(context: Context, passed: _PassArg) -> Any:
    """What Jinja gives a function before its arguments."""
    if passed is _PassArg.environment:
        return context.environment
    return context if passed is _PassArg.context else context.eval_ctx


def _unfit(
    name: str, function: Callable[..., Any], value: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> Diagnostic:
    """What is said of a filter that cannot work on what it was given."""
    own = inspect.unwrap(function)
    first = () if getattr(own, "jinja_pass_arg", None) is None else (None,)
    try:
        inspect.signature(own).bind(*first, value, *args, **kwargs)
    except TypeError:
        return faults.FAILED.said("so_ngoac", loc=name)
    inside = tuple(map(kind_of, (*args, *kwargs.values())))
    return faults.FAILED.said("voi" if inside else "loc", loc=name, kieu=kind_of(value), ngoac=inside)


def _letters(meter: Meter, value: Any, *args: Any, **kwargs: Any) -> None:
    """A text that is taken apart gives a text of its own for each letter."""
    if isinstance(value, str):
        meter.take(ITEM * len(value))


def _filled_up(meter: Meter, value: Any, linecount: Any = 1, fill_with: Any = None) -> None:
    _letters(meter, value)
    if fill_with is not None and isinstance(linecount, int):
        meter.bounded(linecount)
        meter.take(ITEM * max(0, linecount))


def stripped(meter: Meter, value: Any, chars: Any = None) -> None:
    """Pays for each letter at the ends of a text being sought among some."""
    if isinstance(value, str) and isinstance(chars, str):
        meter.take(len(value) * (len(chars) >> 3))


_BEFORE: Mapping[str, Callable[..., None]] = {"list": _letters, "batch": _filled_up, "trim": stripped}
"""What some filters pay besides, before they begin."""


def _of_text(function: Callable[..., Any]) -> Callable[..., Any]:
    """Jinja's filter over a text; what has no printed form is refused before Python would print it; beside a gap the
    text that is known is changed.
    """
    passed = getattr(function, "jinja_pass_arg", None)

    def of_text(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        first = () if passed is None else (_passed(context, passed),)
        if type(value) is Joined:
            return value.made(meter_of(context), lambda text: function(*first, text, *args, **kwargs))
        return function(*first, printed(value), *args, **kwargs)

    of_text.__wrapped__ = function  # type: ignore[attr-defined]
    return pass_context(of_text)


def _helped(name: str, helper: Helper) -> Callable[..., Any]:
    """A filter of ours: nothing stays nothing, a gap stays a gap to be marked where it is printed."""

    @pass_context
    def help_(context: Context, value: Any, *unit: Any) -> Any:
        meter: Meter = context.parent[THIS].meter
        meter.take(STEP + size(value))
        if len(unit) > helper.unit:
            raise RefusedError(faults.UNFIT_UNIT.said("don_vi" if helper.unit else "", loc=name))
        if type(value) is Joined and not helper.takes:
            meter.take(sum(_marks(part) ** 2 >> 5 for part in value.parts if isinstance(part, str)))
            return meter.made(value.made(meter, helper.make))
        if unit and (gap := gap_among(meter, (value, *unit))) is not None:
            return gap
        if isinstance(value, Undefined):
            return value
        given = value if helper.takes else printed(value)
        if not helper.takes:
            meter.take(_marks(given) ** 2 >> 5)
        if given is None or (isinstance(given, str | Ngay) and not given):
            return ""
        return meter.made(helper.make(given, *map(printed, unit)))

    return help_


def _marks(text: str) -> int:
    """The longest run of combining marks, which Unicode puts in order by going over it again and again."""
    if len(text) < _MOST_SAID or text.isascii():
        return 0
    longest = run = 0
    for sign in text:
        run = run + 1 if unicodedata.combining(sign) else 0
        longest = max(longest, run)
    return longest


def _given(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter of whoever opened the template: a gap stays a gap, a text is never XML, what it raises has a place."""

    @pass_context
    def given(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        meter: Meter = context.parent[THIS].meter
        if (gap := gap_among(meter, (value, *args, *kwargs.values()))) is not None:
            return gap
        if isinstance(value, Undefined):
            return value
        meter.take(STEP + sum(map(size, (value, *args, *kwargs.values()))))
        try:
            made = function(value, *args, **kwargs)
        except Exception as error:  # it is a stranger's: whatever it raises is the fault of this tag
            loi = shorten(f"{type(error).__name__}: {error}", _MOST_SAID)
            raise RefusedError(faults.FAILED.said("bo_loc", loc=name, loi=loi)) from error
        return meter.made(str(made) if isinstance(made, str) else made)

    return given


@pass_context
def _join(context: Context, items: Any, between: Any = "", attribute: Any = None) -> Any:
    meter = meter_of(context)
    _letters(meter, items)
    get = None if attribute is None else make_attrgetter(context.environment, attribute)
    values = list(items) if get is None else [get(item) for item in items]
    between = printed(between)
    if any(map(is_gap, values)):
        return joined(meter, values, between)
    texts = ["" if nothing(value) else printed(value) for value in values]
    meter.bounded(sum(map(len, texts)) + len(between) * max(0, len(texts) - 1))
    joined_: str = between.join(texts)
    return joined_


@pass_context
def _sum(context: Context, items: Any, attribute: Any = None, start: Any = 0) -> Any:
    """The sum of numbers, each added as ``+`` adds it."""
    if isinstance(items, str):
        raise TypeError("sum")
    get = None if attribute is None else make_attrgetter(context.environment, attribute)
    total = start
    for item in items:
        total = context.environment.call_binop(context, "+", total, item if get is None else get(item))  # type: ignore[attr-defined]
    return total


def _int(value: Any, default: int = 0, base: int = 10) -> Any:
    """A whole number; a text of more figures than are ever printed is none."""
    if isinstance(value, str) and len(value) > MOST_BITS:
        return default
    number = do_int(value, default, base)
    return number if number is default or finite(number) else default


def _round(value: Any, precision: int = 0, method: str = "common") -> Any:
    if abs(precision) > MOST_DECIMALS:
        raise RefusedError(faults.UNFIT_OPERATION.said("lam_tron", nhieu=MOST_DECIMALS))
    rounded: Any = do_round(value, precision, method)  # type: ignore[arg-type]
    return rounded


@pass_context
def replaced(context: Context, text: Any, old: Any, new: Any, count: Any = -1) -> str:
    """A text in which another is replaced, in so many places; a negative number, or none, means all."""
    text, old, new = printed(text), printed(old), printed(new)
    count = -1 if count is None else count
    meter = meter_of(context)
    found = text.count(old) if count < 0 else min(count, text.count(old))
    meter.bounded(len(text) + found * len(new))
    return str(text).replace(old, new, count)


# Tests and comparisons

_SIGNS = {
    "eq": ("==", "equalto"), "ne": ("!=",), "gt": (">", "greaterthan"), "gteq": (">=", "ge"),
    "lt": ("<", "lessthan"), "lteq": ("<=", "le"),
}  # fmt: skip
_OPERATIONS: Mapping[str, Callable[[Any, Any], Any]] = {
    "eq": operator.eq, "ne": operator.ne, "gt": operator.gt, "gteq": operator.ge, "lt": operator.lt,
    "lteq": operator.le,
}  # fmt: skip


def compared(meter: Meter, sign: str, left: Any, right: Any) -> Any:
    """What a comparison says, by the name that Jinja has for its sign; it pays for all that it looks at."""
    if sign in ("in", "notin"):
        return within(meter, left, right) is (sign == "in")
    if isinstance(left, str) and isinstance(right, str):
        meter.take(LEAF + (min(len(left), len(right)) >> 3))
    elif not (isinstance(left, _SCALARS) or isinstance(right, _SCALARS)):
        meter.weigh(left)
        meter.weigh(right)
    return _OPERATIONS[sign](left, right)


def within(meter: Meter, value: Any, whole: Any) -> bool:
    """Whether something is in a list, a mapping or a text. Raises ``RefusedError`` where nothing can be in it."""
    if isinstance(value, Undefined) and not isinstance(whole, Undefined):
        return bool(value == whole)  # notes the gap, or raises
    if isinstance(whole, str):
        meter.take(LEAF + len(whole) + size(value))
    elif hasattr(type(whole), "__next__"):
        whole = meter.paying(whole)
    elif isinstance(value, _SCALARS):
        meter.take(LEAF + size(whole) * (1 + (size(value) >> 5)))
    else:
        meter.weigh(value)
        meter.weigh(whole)
    try:
        return value in whole
    except TypeError as error:
        said = faults.UNFIT_OPERATION.said("trong", trai=kind_of(value), phai=kind_of(whole))
        raise RefusedError(said) from error


def _comparing(sign: str) -> Callable[..., Any]:
    return pass_context(lambda context, value, other: compared(meter_of(context), sign, value, other))


def _of_numbers(name: str, test: Callable[..., bool]) -> Callable[..., bool]:
    """A test that reckons: Python would take a text before % for a pattern."""

    def of_numbers(*numbers: Any) -> bool:
        for one in numbers:
            if not isinstance(one, int | float | Decimal | Undefined):
                raise RefusedError(faults.UNFIT_OPERATION.said("thu", ten=name, kieu=kind_of(one)))
            if isinstance(one, Undefined):
                return bool(one == 0)  # notes the gap, or raises
        return test(*numbers)

    return of_numbers


def _of_printed(test: Callable[[str], bool]) -> Callable[..., bool]:
    """A test of a text; what has no printed form is refused before Python would print it."""

    def of_printed(context: Context, value: Any) -> bool:
        text = printed(value)
        meter_of(context).take(size(text))
        return test(text)

    return pass_context(of_printed)


# Blocks and what is joined


@pass_context
def concatenated(context: Context, parts: list[Any]) -> Any:
    """What ``~`` makes of some values."""
    meter = meter_of(context)
    if any(map(is_gap, parts)):
        return joined(meter, parts)
    texts = [part if isinstance(part, str) else "" if nothing(part) else printed(part) for part in parts]
    length = sum(map(len, texts))
    meter.bounded(length)
    meter.take(STEP + length)
    return "".join(str(text) for text in texts)


@pass_context
def block_text(context: Context, markup: str) -> Block:
    """What a ``{% set %}`` block has printed."""
    meter = meter_of(context)
    meter.bounded(len(markup))
    meter.take(STEP + 2 * len(markup))
    return Block.of(str(markup), _written(context))


def _written(context: Context) -> Written:
    """How text stands in what is printed."""
    written: Written = context.environment.written  # type: ignore[attr-defined]
    return written


@pass_context
def opened(context: Context, markup: str) -> str:
    """The text of a ``{% filter %}`` block, for the filter to work on."""
    meter, written = meter_of(context), _written(context)
    meter.bounded(len(markup))
    meter.take(STEP + 2 * len(markup))
    if written.more(markup):
        raise RefusedError(faults.UNFIT_PLACE.said("filter"))
    return written.text(str(markup))


@pass_context
def closed(context: Context, text: Any) -> Any:
    """What a ``{% filter %}`` block has made; a gap that it has made is printed as one."""
    if isinstance(text, Undefined):
        return text
    said = printed(text)
    meter_of(context).take(STEP + len(said))
    return Xml(_written(context).put(said))


@pass_context
def written(context: Context, value: Any) -> Any:
    """A value that is printed into a block, which pays for it before the block is put together."""
    if not isinstance(value, str):
        value = Xml(context.environment.finalize(context, value))  # type: ignore[misc]
    meter_of(context).write(STEP + len(value.markup if type(value) is Block else value))
    return value


@pass_context
def key(context: Context, value: Any) -> Any:
    """The key of a mapping that a template makes."""
    if not isinstance(value, _SCALARS):
        meter_of(context).weigh(value)
    return value


@pass_context
def cut(context: Context, whole: Any, start: Any, stop: Any, step: Any) -> Any:
    """``whole[start:stop:step]``. Raises ``RefusedError`` for what is no text and no list."""
    if isinstance(whole, Undefined):
        return whole[start:stop:step]  # raises
    if not isinstance(whole, str | list | tuple):
        raise RefusedError(faults.UNFIT_OPERATION.said("cat", kieu=kind_of(whole)))
    made: Any = meter_of(context).made(whole[start:stop:step])
    return made
