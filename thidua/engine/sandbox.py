"""The Jinja environment of templates: data is looked up, nothing else is reached; time and size are bounded."""

from __future__ import annotations

import datetime
import inspect
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache, partial, wraps
from types import BuiltinMethodType, MappingProxyType, MethodType
from typing import Any

import attrs
import jinja2
from jinja2 import nodes, pass_context
from jinja2.exceptions import FilterArgumentError
from jinja2.filters import do_round
from jinja2.runtime import Context, LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import _PassArg
from jinja2.visitor import NodeTransformer

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.conditions import OF_MISSING
from thidua.engine.gaps import Joined, Missing, gap_among, joined, missing, names_of, nothing
from thidua.engine.helpers import HELPERS, Helper
from thidua.engine.kind_words import kind_of
from thidua.engine.refusals import RefusedError, UnusableTagError
from thidua.engine.rendering import THIS, Rendering, too_much
from thidua.engine.values import Xml, checked, escaped, printed
from thidua.grammar.gaps import gaps_in
from thidua.grammar.looks import has_signs, plain_words
from thidua.layout.lines import Dong
from thidua.model import Ngay

MOST_TEXT = 1_000_000
"""Characters that one value may grow to inside a template."""
MOST_RANGE = 10_000
MOST_DECIMALS = 15

_OF_JINJA = frozenset(
    "abs batch capitalize count d default dictsort e escape first float groupby int items join last length list "  # noqa: SIM905
    "lower map max min reject rejectattr replace reverse round select selectattr sort string sum title trim "
    "truncate unique upper".split()
)
FILTERS = _OF_JINJA | HELPERS.keys()
"""The filters that a template may use: none reaches Python, runs without bound or marks text as XML."""

Filters = Mapping[str, Callable[..., Any]]
"""Filters that whoever opens a template gives it, by name."""
NO_FILTERS: Filters = MappingProxyType({})

_OVER_LISTS = frozenset(
    "batch dictsort groupby list map max min reject rejectattr reverse select selectattr sort sum unique".split()  # noqa: SIM905
)
_OF_TEXT = frozenset(("capitalize", "lower", "title", "trim", "truncate", "upper"))

_OVER_TEXT = _OF_TEXT | {"e", "escape", "replace", "string"}
_ADDED: tuple[Any, ...] = (str, list, tuple)
"""What may be added to another of its kind, besides numbers."""

_LOOP = frozenset(
    ("index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem", "nextitem", "depth", "cycle")
)
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
            names |= {name for name, value in vars(base).items() if isinstance(value, property)}
            names |= {name for name in ("ten_loai", "ma_loai") if name in vars(base)}
        return frozenset(name for name in names if not name.startswith("_"))
    if issubclass(cls, LoopContext):
        return _LOOP
    return next((_METHODS[base] for base in cls.__mro__ if base in _METHODS), frozenset())


def _of(value: Any) -> frozenset[str]:
    """The attributes of a value that a template may read."""
    names: frozenset[str] = allowed(type(value))  # type: ignore[arg-type]
    return names


_OF_TEXTS_AND_DAYS = frozenset(name for names in _METHODS.values() for name in names)


class Environment(ImmutableSandboxedEnvironment):
    """Jinja in which attribute access is a table look-up per class and next to nothing can be called.

    Undefined names are errors, or marked, by the :class:`Rendering`; loops are counted; text and numbers may not
    grow without bound; every value is escaped.
    """

    intercepted_binops = frozenset(("+", "-", "*", "/", "//", "**", "%"))

    def __init__(self, own: Filters = NO_FILTERS, **filters: Callable[..., Any]) -> None:
        """``own``: filters of whoever opens the template; ``filters``: those of the engine, which print."""
        # every value printed goes through _finalize, which escapes it: Jinja's own escaping would do it a second time
        super().__init__(undefined=Missing, autoescape=False, keep_trailing_newline=True, finalize=_finalize)
        self.globals = {"range": _range}
        self._known: dict[type, frozenset[str]] = {}  # filled as classes are met; a lost race fills it twice
        usual = {name: self.filters[name] for name in _OF_JINJA}
        mine: dict[str, Callable[..., Any]] = {name: _counted(usual[name]) for name in _OVER_LISTS}
        mine |= {name: _of_text(usual[name]) for name in _OF_TEXT}
        mine |= dict.fromkeys(("e", "escape", "string"), _of_text(printed))
        mine |= {"replace": _of_text(_replace), "join": _join, "round": _round}
        self.filters = {name: _guarded(name, one) for name, one in (usual | mine).items()}
        self.filters |= {name: _helped(name, helper) for name, helper in HELPERS.items()}
        self.filters |= {
            "_lap": _steps,
            "_noi": _concat,
            "_trong": _within,
            "_xml": Xml,
            "_mo": _opened,
            "_dong": _closed,
        }
        self.filters |= filters | {name: _given(name, function) for name, function in own.items()}

    def getattr(self, obj: Any, attribute: str) -> Any:
        names = self._known.get(type(obj))
        if names is None:
            names = self._known[type(obj)] = _of(obj)
        if attribute in names and not (type(obj) is dict and attribute in obj):
            return getattr(obj, attribute)
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return self._refused(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(argument, Undefined):
            return argument
        if isinstance(argument, str) and not isinstance(obj, Mapping):
            return self.getattr(obj, argument)
        if isinstance(obj, Mapping | list | tuple | str):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                pass
        return self._refused(obj, argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return attr in _of(obj)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        kwargs = {name: value for name, value in kwargs.items() if name not in ("_loop_vars", "_block_vars")}
        if (gap := gap_among((*args, *kwargs.values()))) is not None:
            return gap
        if isinstance(obj, Undefined):  # what is called of a gap is that gap
            owner, _, name = str(obj._undefined_name).rpartition(".")
            return self.undefined(name=owner) if owner and name in _OF_TEXTS_AND_DAYS else obj
        try:
            if obj is _range:
                return _range(*args, **kwargs)
            method = isinstance(obj, BuiltinMethodType | MethodType)
            if method and not isinstance(obj.__self__, type) and obj.__name__ in _of(obj.__self__):
                return (partial(_replace, obj.__self__) if obj.__name__ == "replace" else obj)(*args, **kwargs)
        except (TypeError, ValueError, AttributeError) as error:
            raise RefusedError(faults.FAILED.said("goi", ten=getattr(obj, "__name__", "range").lstrip("_"))) from error
        raise RefusedError(faults.FORBIDDEN_CALL.said("ham"))

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        if isinstance(left, Undefined) or isinstance(right, Undefined):
            return super().call_binop(context, operator, left, right)
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
            _bounded(len(left) + len(right))
        return super().call_binop(context, operator, left, right)

    def compiled(self, source: str) -> jinja2.Template:
        """A template in which loops are counted and joined texts are bounded.

        Raises ``TemplateSyntaxError`` for what does not parse and for statements that reach outside the template.
        """
        tree = _Bounding(self).visit(self.parse(source))
        code = self.compile(tree)
        return jinja2.Template.from_code(self, code, self.globals)

    def _refused(self, obj: Any, name: Any) -> Undefined:
        if isinstance(obj, Undefined):  # printed, it is marked as one gap; anything else raises
            return self.undefined(name=f"{obj._undefined_name}.{name}")
        if isinstance(obj, Mapping):
            return self.undefined(obj=obj, name=str(name))
        if isinstance(obj, tuple | list) and isinstance(name, int):
            raise RefusedError(faults.NOT_THERE.said("muc", thu=name + 1 if name >= 0 else name))
        raise RefusedError(faults.NOT_THERE.said(ten=str(name)))


class _Bounding(NodeTransformer):
    """Counts loops, bounds joined texts, refuses statements that a template has no use for."""

    _FORBIDDEN: Mapping[type[nodes.Node], str] = {
        nodes.Macro: "macro",
        nodes.CallBlock: "call",
        nodes.Include: "include",
        nodes.Import: "import",
        nodes.FromImport: "from",
        nodes.Extends: "extends",
        nodes.Block: "block",
    }

    def __init__(self, environment: Environment) -> None:
        self.environment = environment

    def generic_visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> nodes.Node:
        if word := self._FORBIDDEN.get(type(node)):
            raise UnusableTagError(faults.forbidden_block(word), node.lineno)
        if isinstance(node, nodes.For) and node.recursive:
            raise UnusableTagError(faults.UNUSABLE_FORM.said("for"), node.lineno)
        return super().generic_visit(node, *args, **kwargs)

    def visit_For(self, node: nodes.For) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        label = nodes.Const(_path_of(node.iter), lineno=node.lineno)
        node.iter = nodes.Filter(node.iter, "_lap", [label], [], None, None, lineno=node.lineno)
        return node

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if node.filter is not None:
            raise UnusableTagError(faults.UNUSABLE_FORM.said("set"), node.lineno)
        node.filter = nodes.Filter(None, "_xml", [], [], None, None, lineno=node.lineno)  # the block is XML already
        return node

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        inner = node.filter
        while isinstance(inner.node, nodes.Filter):
            inner = inner.node
        inner.node = nodes.Filter(None, "_mo", [], [], None, None, lineno=node.lineno)
        node.filter = nodes.Filter(node.filter, "_dong", [], [], None, None, lineno=node.lineno)
        return node

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if len(node.ops) != 1 or node.ops[0].op not in ("in", "notin"):
            return node
        found = nodes.Filter(node.expr, "_trong", [node.ops[0].expr], [], None, None, lineno=node.lineno)
        return found if node.ops[0].op == "in" else nodes.Not(found, lineno=node.lineno)

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        rest = nodes.List(list(node.nodes), lineno=node.lineno)
        return nodes.Filter(rest, "_noi", [], [], None, None, lineno=node.lineno)


def _path_of(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_path_of(node.node)}.{node.attr}".lstrip(".")
    if isinstance(node, nodes.Getitem | nodes.Filter | nodes.Call) and node.node is not None:
        return _path_of(node.node)
    return ""


class _Steps:
    """What a loop runs over, counted."""

    __slots__ = ("_items", "_label", "_rendering")

    def __init__(self, items: Any, label: str, rendering: Rendering) -> None:
        self._items, self._label, self._rendering = items, label, rendering

    def __len__(self) -> int:
        return len(self._items)

    def __iter__(self) -> Iterator[Any]:
        rendering = self._rendering
        place = [self._label, 0]
        rendering.trail.append(place)
        for place[1], item in enumerate(self._items):
            rendering.take(1)
            yield item
        rendering.trail.pop()  # not when the loop is left by an error: the error says where it was


@pass_context
def _steps(context: Context, items: Any, label: str) -> _Steps:
    if isinstance(items, Undefined):
        rendering: Rendering = context.parent[THIS]
        if rendering.gaps != "refuse":
            iter(items)  # raises: the name is not defined
        for name in names_of(items):  # so that what else is missing is told with it
            rendering.miss(name)
        return _Steps((), label, rendering)
    if isinstance(items, str) or not hasattr(items, "__iter__"):
        form = "chu" if isinstance(items, str) else "trong" if items is None else ""
        raise RefusedError(faults.NO_LIST.said(form, ten=label))
    return _Steps(items, label, context.parent[THIS])


def _guarded(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter: what it makes of a gap is that gap; what it cannot take is said by its name."""
    passed = getattr(function, "jinja_pass_arg", None)
    skipped = 0 if passed is None else 1
    takes_gaps = name in OF_MISSING

    def guarded(*args: Any, **kwargs: Any) -> Any:
        value = args[skipped]
        if takes_gaps:
            pass
        elif isinstance(value, Undefined) and (type(value) is not Joined or name not in _OVER_TEXT):
            gap = gap_among((value, *args[skipped + 1 :], *kwargs.values()))
            return value if gap is None else gap
        elif (len(args) > skipped + 1 or kwargs) and (
            gap := gap_among((*args[skipped + 1 :], *kwargs.values()))
        ) is not None:
            return gap
        try:
            return function(*args, **kwargs)
        except (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, FilterArgumentError) as error:
            raise RefusedError(_unfit(name, function, args, kwargs, skipped)) from error

    if passed is not None:
        guarded.jinja_pass_arg = passed  # type: ignore[attr-defined]
    return guarded


def _unfit(
    name: str, function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], skipped: int
) -> Diagnostic:
    """What is said of a filter that cannot work on what it was given."""
    own = inspect.unwrap(function)
    first = () if getattr(own, "jinja_pass_arg", None) is None else (None,)
    try:
        inspect.signature(own).bind(*first, *args[skipped:], **kwargs)
    except TypeError:
        return faults.FAILED.said("so_ngoac", loc=name)
    inside = tuple(map(kind_of, (*args[skipped + 1 :], *kwargs.values())))
    return faults.FAILED.said("voi" if inside else "loc", loc=name, kieu=kind_of(args[skipped]), ngoac=inside)


def _counted(function: Callable[..., Any]) -> Callable[..., Any]:
    """Jinja's filter over a list, its items counted as steps."""
    passed = getattr(function, "jinja_pass_arg", None)

    @pass_context
    @wraps(function)
    def count(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        rendering: Rendering = context.parent[THIS]
        rendering.take(len(value) if hasattr(value, "__len__") else 1)
        first = {_PassArg.context: context, _PassArg.eval_context: context.eval_ctx,
                 _PassArg.environment: context.environment}  # fmt: skip
        return function(first[passed], value, *args, **kwargs) if passed else function(value, *args, **kwargs)

    return count


def _of_text(function: Callable[..., Any]) -> Callable[..., Any]:
    """Jinja's filter over a text; what has no printed form is refused before Python would print it; beside a gap the
    text that is known is changed.
    """

    def of_text(value: Any, *args: Any, **kwargs: Any) -> Any:
        if type(value) is Joined:
            return value.made(lambda text: function(text, *args, **kwargs))
        return function(printed(value), *args, **kwargs)

    def of_text_here(context: Context, value: Any, *args: Any, **kwargs: Any) -> Any:
        return of_text_in(context.environment, value, *args, **kwargs)

    def of_text_in(environment: Any, value: Any, *args: Any, **kwargs: Any) -> Any:
        if type(value) is Joined:
            return value.made(lambda text: function(environment, text, *args, **kwargs))
        return function(environment, printed(value), *args, **kwargs)

    if getattr(function, "jinja_pass_arg", None) is None:
        return wraps(function)(of_text)
    return pass_context(wraps(function)(of_text_here))


def _helped(name: str, helper: Helper) -> Callable[..., Any]:
    """A filter of ours: nothing stays nothing, a gap stays a gap to be marked where it is printed."""

    def help_(value: Any, *unit: Any) -> Any:
        if len(unit) > helper.unit:
            raise RefusedError(faults.UNFIT_UNIT.said("don_vi" if helper.unit else "", loc=name))
        if type(value) is Joined and not helper.takes:
            return value.made(helper.make)
        if unit and (gap := gap_among((value, *unit))) is not None:
            return gap
        if isinstance(value, Undefined):
            return value
        given = value if helper.takes else printed(value)
        if given is None or (isinstance(given, str | Ngay) and not given):
            return ""
        return helper.make(given, *map(printed, unit))

    return help_


def _given(name: str, function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter of whoever opened the template: a gap stays a gap, a text is never XML, what it raises has a place."""

    def given(value: Any, *args: Any, **kwargs: Any) -> Any:
        if (gap := gap_among((value, *args, *kwargs.values()))) is not None:
            return gap
        if isinstance(value, Undefined):
            return value
        try:
            made = function(value, *args, **kwargs)
        except Exception as error:  # it is a stranger's: whatever it raises is the fault of this tag
            loi = f"{type(error).__name__}: {error}"
            raise RefusedError(faults.FAILED.said("bo_loc", loc=name, loi=loi)) from error
        return str(made) if isinstance(made, str) else made

    return given


@pass_context
def _join(context: Context, items: Any, between: Any = "", attribute: Any = None) -> Any:
    values = list(items) if attribute is None else [context.environment.getitem(item, attribute) for item in items]
    between = printed(between)
    if gap_among(values) is not None:
        return joined(values, between)
    texts = ["" if nothing(value) else printed(value) for value in values]
    rendering: Rendering = context.parent[THIS]
    rendering.take(len(texts))
    _bounded(sum(map(len, texts)) + len(between) * max(0, len(texts) - 1))
    joined_: str = between.join(texts)
    return joined_


def _within(value: Any, whole: Any) -> bool:
    """Whether something is in a list, a mapping or a text. Raises ``RefusedError`` where nothing can be in it."""
    if isinstance(value, Undefined) and not isinstance(whole, Undefined):
        return bool(value == whole)  # notes the gap, or raises
    try:
        return value in whole
    except TypeError as error:
        said = faults.UNFIT_OPERATION.said("trong", trai=kind_of(value), phai=kind_of(whole))
        raise RefusedError(said) from error


def _reckonable(left: Any, right: Any) -> tuple[Any, Any]:
    """Two numbers that Python reckons with: a float beside a ``Decimal`` as one."""
    if isinstance(left, Decimal) and isinstance(right, float):
        return left, Decimal(repr(right))
    return (Decimal(repr(left)), right) if isinstance(left, float) and isinstance(right, Decimal) else (left, right)


def _round(value: Any, precision: int = 0, method: str = "common") -> Any:
    if abs(precision) > MOST_DECIMALS:
        raise RefusedError(faults.UNFIT_OPERATION.said("lam_tron", nhieu=MOST_DECIMALS))
    rounded: Any = do_round(value, precision, method)  # type: ignore[arg-type]
    return rounded


def _opened(xml: str) -> str:
    """The text of a ``{% filter %}`` block, for the filter to work on."""
    if "<" in xml:
        raise RefusedError(faults.UNFIT_PLACE.said("filter"))
    return xml.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _closed(text: Any) -> Xml:
    return Xml(escaped(printed(text)))


def _range(*args: int) -> range:
    numbers = range(*args)
    if len(numbers) > MOST_RANGE:
        raise too_much("range", MOST_RANGE)
    return numbers


def _bounded(length: int) -> None:
    if length > MOST_TEXT:
        raise too_much("gia_tri", MOST_TEXT)


def _concat(parts: list[Any]) -> Any:
    if gap_among(parts) is not None:
        return joined(parts)
    texts = [part if isinstance(part, str) else "" if nothing(part) else printed(part) for part in parts]
    _bounded(sum(map(len, texts)))
    return "".join(str(text) for text in texts)


def _replace(text: Any, old: str, new: str, count: int = -1) -> str:
    text, old, new = printed(text), str(old), str(new)
    found = text.count(old) if count < 0 else min(count, text.count(old))
    _bounded(len(text) + found * len(new))
    return str(text).replace(old, new, count)


@pass_context
def _finalize(context: Context, value: Any) -> str:
    """What is printed: XML as it is, anything else (an attribute, a property of the document) escaped."""
    if type(value) is Xml:
        return value
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
