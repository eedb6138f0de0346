"""The expressions of a template, checked against the classes of the model: what they name, and what may be missing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from decimal import Decimal
from typing import Any

import attrs
from jinja2 import nodes

from thidua.diagnostics import Diagnostic, Rule
from thidua.engine import faults
from thidua.engine.bounding import finite
from thidua.engine.conditions import OF_MISSING, truths
from thidua.engine.filters import FILTERS, TESTS
from thidua.engine.helpers import HELPERS, Helper
from thidua.engine.kind_words import kind_of_class
from thidua.engine.kinds import ANY, NUMBER, PICTURE, TEXT, TRUTH, Shape, held, listed, member, member_names, printable
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.wording import shorten

_TO_TEXT = frozenset(("capitalize", "e", "escape", "lower", "replace", "string", "title", "trim", "truncate", "upper"))
_TO_NUMBER = frozenset(("abs", "count", "float", "int", "length", "round", "sum"))
_TO_ITEM = frozenset(("first", "last", "max", "min"))
_SAME_LIST = frozenset(("list", "reject", "rejectattr", "reverse", "select", "selectattr", "sort", "unique"))
_OF_LISTS = _TO_ITEM | _SAME_LIST | {"batch", "count", "groupby", "join", "length", "map", "sum"}
_BY_ATTRIBUTE = frozenset(("groupby", "rejectattr", "selectattr"))
_METHODS = frozenset(
    "items keys values get upper lower title capitalize strip lstrip rstrip replace split startswith endswith isdigit "  # noqa: SIM905
    "strftime isoformat".split()
)
_NUMBERS: dict[type, type] = dict.fromkeys((int, float, Decimal, bool), int)
"""The classes of numbers, which may be reckoned with each other."""
_MOST_SAID = 200
"""The characters of a text or number that a message tells."""
_ORDER = ("lt", "lteq", "gt", "gteq")


@frozen
class Value:
    """What an expression gives: its shape, its path (``co_quan.ten``; empty where it has none), and the paths that
    it prints when it is printed.
    """

    shape: Shape = ANY
    path: str = ""
    sources: frozenset[str] = frozenset()


@frozen
class Scope:
    """What is known at a place: names, paths that are surely there, and paths of which nothing is known any more."""

    names: dict[str, Value]
    sure: frozenset[str] = frozenset()
    freed: frozenset[str] = frozenset()

    def knowing(self, sure: Iterable[str]) -> Scope:
        """The scope where some more paths are known to be there; ``?path`` frees a path."""
        sure = frozenset(sure)
        freed = frozenset(path[1:] for path in sure if path.startswith("?"))
        return attrs.evolve(self, sure=self.sure | sure, freed=self.freed | freed)


class Expressions:
    """Infers values of expressions and notes what is wrong with them.

    ``note`` takes a line and a fault; with ``typed`` false any name is legal; ``filters`` are further ones.
    ``of_data``: the names are those of some data; what may be left out there can be asked for (``is defined``).
    """

    def __init__(
        self,
        note: Callable[[int, Diagnostic], None],
        *,
        typed: bool,
        filters: Collection[str] = (),
        of_data: bool = False,
    ) -> None:
        self._note = note
        self._typed = typed
        self._filters = FILTERS | frozenset(filters)
        self._of_data = of_data

    def value(self, node: nodes.Node, scope: Scope) -> Value:
        """The value of an expression."""
        handler = getattr(self, f"_{type(node).__name__.lower()}", None)
        if handler is not None:
            found: Value = handler(node, scope)
            return found
        values = [self.value(child, scope) for child in node.iter_child_nodes()]
        return Value(ANY, sources=_sources(values))

    # names and what stands behind the dot

    def _name(self, node: nodes.Name, scope: Scope) -> Value:
        if node.name in scope.names:
            found = scope.names[node.name]
            return self._known(found, scope)
        if node.name.startswith("_"):
            self._note(node.lineno, faults.HIDDEN_NAME.said(ten=node.name))
        elif self._of_data and node.name in scope.sure:
            pass  # the data need not have it, and here it has
        elif self._typed or node.name == "loop":
            self._note(node.lineno, _unknown(node.name, scope.names, "du_lieu" if self._of_data else ""))
        return Value(path=node.name, sources=frozenset((node.name,)))

    def _known(self, value: Value, scope: Scope) -> Value:
        if value.path in scope.freed:
            return attrs.evolve(value, shape=ANY)
        return attrs.evolve(value, shape=value.shape.sure) if value.path in scope.sure else value

    def _getattr(self, node: nodes.Getattr, scope: Scope) -> Value:
        return self._field(node, self.value(node.node, scope), node.attr, scope, spoken(node.node))

    def _getitem(self, node: nodes.Getitem, scope: Scope) -> Value:
        owner = self.value(node.node, scope)
        at = node.arg
        if isinstance(at, nodes.Const) and isinstance(at.value, str):
            return self._field(node, owner, at.value, scope, spoken(node.node))
        if isinstance(at, nodes.Slice):
            return owner
        self.value(at, scope)
        self._there(node, owner, scope, spoken(node.node), "muc")
        if self._may_be_empty(owner, scope) and isinstance(at, nodes.Const | nodes.Neg):
            self._note(node.lineno, faults.UNGUARDED.said("muc", ten=spoken(node.node), chu=""))
        path = f"{owner.path}[{at.value}]" if isinstance(at, nodes.Const) and owner.path else ""
        if owner.shape.single and str not in owner.shape.classes:
            self._note(node.lineno, faults.LOOP_OVER_ONE.said(ten=spoken(node.node)))
        item = owner.shape.item if owner.shape.item else ANY
        source = frozenset(f"{one}[]" for one in owner.sources)
        return self._known(Value(TEXT if owner.shape == TEXT else item, path, source), scope)

    def _may_be_empty(self, value: Value, scope: Scope) -> bool:
        """A list of the plan, of which nobody has asked whether it holds something."""
        of_plan = self._typed and not self._of_data and value.path in KeHoach.fields()
        return of_plan and value.shape.sequence and value.path not in scope.sure

    def _field(self, node: nodes.Node, owner: Value, name: str, scope: Scope, said: str) -> Value:
        path = name if owner.path == "plan" else f"{owner.path}.{name}" if owner.path else ""
        unknown = Value(path=path, sources=frozenset((path,)) if path else frozenset())
        if name.startswith("_"):
            self._note(node.lineno, faults.HIDDEN_NAME.said(ten=name))
            return unknown
        shape = member(owner.shape, name)
        if shape is None:
            self._note_field(node.lineno, owner.shape, name, said)
            return unknown
        self._there(node, owner, scope, said, "truong", truong=name)
        if owner.shape.mixed and shape is not ANY:
            self._note(node.lineno, one_or_many(said))
        sources = frozenset(
            name if one == "plan" else f"{one}.{name}" for one in (owner.sources or ((path,) if path else ()))
        )
        return self._known(Value(shape, path, sources), scope)

    def _note_field(self, line: int, shape: Shape, name: str, said: str) -> None:
        inner = held(shape) if shape.sequence else None
        if inner is not None and member(inner, name) is not None:
            self._note(line, faults.FIELD_OF_LIST.said(ten=name, nhom=said))
        else:
            known = list(member_names(inner or shape))
            fault = _looks_latin(faults.UNKNOWN_FIELD, name, known, nhom=said) or mistyped(
                faults.UNKNOWN_FIELD, name, known, "co" if known else "", nhom=said
            )
            self._note(line, fault)

    def _there(self, node: nodes.Node, value: Value, scope: Scope, said: str, use: str, **values: Any) -> None:
        """Notes the use of what may be missing, unless it is known to be there; ``use`` is a form of the rule."""
        if value.shape.optional and self._typed:
            self._note(node.lineno, faults.UNGUARDED.said(use, ten=said, chu="", **values))

    # what is made of values

    def _const(self, node: nodes.Const, scope: Scope) -> Value:
        if not finite(node.value):
            self._note(node.lineno, faults.syntax("Exceeds the limit", spoken(node)))
        return Value(ANY if node.value is None else Shape((type(node.value),)))

    def _templatedata(self, node: nodes.TemplateData, scope: Scope) -> Value:
        return Value(TEXT)

    def _call(self, node: nodes.Call, scope: Scope) -> Value:
        given = [*node.args, *(pair.value for pair in node.kwargs)]
        values = [self.value(child, scope) for child in given]
        if isinstance(node.node, nodes.Getattr):
            return self._method(node, node.node, values, scope)
        if isinstance(node.node, nodes.Name) and node.node.name == "range" and "range" not in scope.names:
            return Value(listed(NUMBER))
        self._note(node.lineno, faults.FORBIDDEN_CALL.said(ten=spoken(node.node)))
        return Value()

    def _method(self, node: nodes.Call, function: nodes.Getattr, values: list[Value], scope: Scope) -> Value:
        owner = self.value(function.node, scope)
        cycle = function.attr == "cycle" and isinstance(function.node, nodes.Name) and function.node.name == "loop"
        if cycle:
            return Value(ANY, sources=_sources(values))
        of_ours = any(attrs.has(cls) for cls in owner.shape.classes) or owner.shape.sequence
        if function.attr not in _METHODS or of_ours:
            self._note(node.lineno, faults.FORBIDDEN_CALL.said(ten=spoken(function)))
            return Value()
        self._there(node, owner, scope, spoken(function.node), "goi", ham=function.attr)
        text = function.attr in ("upper", "lower", "title", "capitalize", "strip", "replace", "strftime", "isoformat")
        return Value(TEXT if text else ANY, sources=owner.sources)

    def _filter(self, node: nodes.Filter, scope: Scope) -> Value:
        if node.name in OF_MISSING and self._left_out(node.node, scope):
            return self.value(node.args[0], scope) if node.args else Value(TEXT)
        given = Value(TEXT) if node.node is None else self.value(node.node, scope)
        inside = [self.value(child, scope) for child in (*node.args, *(pair.value for pair in node.kwargs))]
        if node.name not in self._filters:
            self._note(node.lineno, mistyped(faults.UNKNOWN_FILTER, node.name, sorted(self._filters), "co"))
        if node.name not in FILTERS:
            return attrs.evolve(given, shape=ANY)
        said = spoken(node.node)
        if given.shape == PICTURE and node.name not in OF_MISSING:
            self._note(node.lineno, faults.PICTURE_PLACE.said())
            return attrs.evolve(given, shape=ANY)
        if node.name in HELPERS:
            return self._helped(node, given, said)
        if node.name not in OF_MISSING and node.name not in _TO_TEXT:  # which print nothing for nothing
            self._there(node, given, scope, said, "loc", loc=node.name)
        if node.name in _OF_LISTS and given.shape.single and str not in given.shape.classes:
            self._note(node.lineno, faults.LOOP_OVER_ONE.said(ten=said))
        if node.name in _TO_TEXT:
            self.printed(node.lineno, attrs.evolve(given, shape=given.shape.sure), said)
        if node.name in OF_MISSING:
            other = inside[0] if node.args else Value(TEXT)
            return Value(given.shape.sure | other.shape, sources=given.sources | other.sources)
        return self._filtered(node, given, scope, said)

    def _helped(self, node: nodes.Filter, given: Value, said: str) -> Value:
        """What a filter of ours makes of a value: a text, of what is there and of what may be missing."""
        helper, name = HELPERS[node.name], node.name
        given = attrs.evolve(given, shape=given.shape.sure)
        if len(node.args) > helper.unit or node.kwargs:
            self._note(node.lineno, faults.UNFIT_UNIT.said("don_vi" if helper.unit else "", loc=name))
        if not helper.takes:
            self.printed(node.lineno, given, said)
        elif self._typed and not (_fits(given.shape, helper) and self._may_say(given, helper)):
            self._note(node.lineno, faults.UNFIT_FOR_FILTER.said(helper.wants, ten=said, loc=name))
        return Value(TEXT, sources=given.sources)

    def _may_say(self, given: Value, helper: Helper) -> bool:
        """A text may say what a filter of ours wants; of a plan's own only two may be numbers, none a day."""
        if self._of_data or given.shape != TEXT or given.path not in KeHoach.fields():
            return True
        return helper.wants == "so" and given.path in ("so", "so_ban")

    def _filtered(self, node: nodes.Filter, given: Value, scope: Scope, said: str) -> Value:
        """What a known filter makes of a value."""
        name, shape = node.name, given.shape
        chosen = self._attribute(node, given, scope, said)
        item = chosen.shape if chosen else held(shape)
        sources = chosen.sources if chosen else given.sources
        if name in ("select", "reject", "map") and node.args and isinstance(node.args[0], nodes.Const):
            item = self._named(node, str(node.args[0].value), item)
        if name in _TO_TEXT or name == "join":
            if name == "join":
                self.printed(node.lineno, Value(item.sure, sources=sources), f"mục của {said}", item_of=said)
            return Value(TEXT, sources=sources)
        if name in _TO_NUMBER:
            return Value(NUMBER if name in ("count", "length", "int") else ANY, sources=sources)
        if name in _TO_ITEM:
            return Value(TEXT if shape == TEXT else held(shape).maybe, sources=sources)
        if name in _SAME_LIST:
            return Value(shape if shape.sequence else ANY, sources=given.sources)
        if name == "map":
            return Value(listed(item), sources=sources)
        return Value(ANY, sources=given.sources)

    def _named(self, node: nodes.Filter, name: str, item: Shape) -> Shape:
        """What a filter or test named by a text makes of the items of a list."""
        if node.name != "map":
            if name not in TESTS:
                self._note(node.lineno, mistyped(faults.UNKNOWN_TEST, name, TESTS))
            return item
        if name not in self._filters:
            self._note(node.lineno, mistyped(faults.UNKNOWN_FILTER, name, sorted(self._filters), "co"))
        return TEXT if name in _TO_TEXT or name in HELPERS else ANY

    def _attribute(self, node: nodes.Filter, given: Value, scope: Scope, said: str) -> Value | None:
        """The field of the items that a filter works on, where it names one."""
        named = [pair.value for pair in node.kwargs if pair.key == "attribute"]
        if node.name in _BY_ATTRIBUTE:
            named += node.args[:1]
            self._attribute_test(node)
        if not named or not isinstance(named[0], nodes.Const) or not isinstance(named[0].value, str):
            return None
        value = Value(held(given.shape), sources=frozenset(f"{one}[]" for one in given.sources))
        for part in named[0].value.split("."):
            value = self._field(node, value, part, scope, f"mục của {said}")
        return value

    def _attribute_test(self, node: nodes.Filter) -> None:
        if node.name != "groupby" and len(node.args) > 1 and isinstance(node.args[1], nodes.Const):
            name = str(node.args[1].value)
            if name not in TESTS:
                self._note(node.lineno, mistyped(faults.UNKNOWN_TEST, name, TESTS))

    def _left_out(self, node: nodes.Node | None, scope: Scope) -> bool:
        """A name that the data need not have, where it is asked for as such."""
        return self._of_data and isinstance(node, nodes.Name) and node.name not in scope.names

    def _test(self, node: nodes.Test, scope: Scope) -> Value:
        if not (node.name in ("defined", "undefined") and self._left_out(node.node, scope)):
            self.value(node.node, scope)
        for child in node.args:
            self.value(child, scope)
        if node.name not in TESTS:
            self._note(node.lineno, mistyped(faults.UNKNOWN_TEST, node.name, TESTS))
        return Value(TRUTH)

    def _not(self, node: nodes.Not, scope: Scope) -> Value:
        self.value(node.node, scope)
        return Value(TRUTH)

    def _and(self, node: nodes.And, scope: Scope) -> Value:
        left = self.value(node.left, scope)
        right = self.value(node.right, scope.knowing(truths(node.left, self.path(scope))))
        shape = right.shape.maybe if left.shape.optional else right.shape
        return Value(shape, sources=left.sources | right.sources)

    def _or(self, node: nodes.Or, scope: Scope) -> Value:
        left = self.value(node.left, scope)
        right = self.value(node.right, scope.knowing(truths(node.left, self.path(scope), wanted=False)))
        optional = right.shape.optional
        shape = attrs.evolve(left.shape.sure | right.shape, optional=optional)
        return Value(shape, sources=left.sources | right.sources)

    def _condexpr(self, node: nodes.CondExpr, scope: Scope) -> Value:
        self.value(node.test, scope)
        path = self.path(scope)
        then = self.value(node.expr1, scope.knowing(truths(node.test, path)))
        if node.expr2 is None:
            return then
        other = self.value(node.expr2, scope.knowing(truths(node.test, path, wanted=False)))
        return Value(then.shape | other.shape, sources=then.sources | other.sources)

    def _compare(self, node: nodes.Compare, scope: Scope) -> Value:
        first = self.value(node.expr, scope)
        for operand in node.ops:
            other = self.value(operand.expr, scope)
            if operand.op in _ORDER:
                self._there(node, first, scope, spoken(node.expr), "so_sanh")
                self._there(node, other, scope, spoken(operand.expr), "so_sanh")
        return Value(TRUTH)

    def _concat(self, node: nodes.Concat, scope: Scope) -> Value:
        values = [self.value(child, scope) for child in node.nodes]
        for child, value in zip(node.nodes, values, strict=True):
            self.printed(node.lineno, value, spoken(child))
        return Value(TEXT, sources=_sources(values))

    def _add(self, node: nodes.BinExpr, scope: Scope) -> Value:
        left, right = self.value(node.left, scope), self.value(node.right, scope)
        self._there(node, left, scope, spoken(node.left), "tinh")
        self._there(node, right, scope, spoken(node.right), "tinh")
        self._reckonable(node, left.shape, right.shape)
        return Value(left.shape.sure if left.shape == right.shape else ANY, sources=left.sources | right.sources)

    _sub = _mul = _div = _floordiv = _mod = _pow = _add

    def _reckonable(self, node: nodes.BinExpr, left: Shape, right: Shape) -> None:
        """Notes two values of which it is known that they cannot be reckoned with."""
        if not self._typed or left.free or right.free:
            return
        of_left, of_right = ({_NUMBERS.get(cls, cls) for cls in shape.classes} for shape in (left, right))
        if of_left & of_right & ({int, str, tuple} if node.operator == "+" else {int}):
            return
        self._note(
            node.lineno,
            faults.UNFIT_KINDS.said(
                "" if node.operator == "+" else "so",
                phep=node.operator,
                trai=kind_of_class(left.classes[0]),
                phai=kind_of_class(right.classes[0]),
            ),
        )

    def printed(self, line: int, value: Value, said: str, *, paragraph: bool = False, item_of: str = "") -> None:
        """Notes a value that has no printed form; ``item_of`` the list of which it is any item."""
        shape = value.shape
        if not self._typed or printable(shape, paragraph=paragraph):
            return
        if tuple in shape.classes:
            self._note(line, faults.NO_PRINTED_FORM.said("danh_sach", ten=said))
        elif bool in shape.classes:
            self._note(line, faults.NO_PRINTED_FORM.said("dung_sai", ten=said))
        elif short := next((word for one in shape.classes if (word := getattr(one, "shorthand", ""))), ""):
            form = "muc" if item_of else "nhom_trong" if shape.optional else "nhom"
            self._note(line, faults.NO_PRINTED_FORM.said(form, ten=item_of or said, truong=short))
        else:
            known = ((one, member(shape, one)) for one in member_names(shape))
            fields = tuple(one for one, found in known if found and printable(found, paragraph=paragraph))
            self._note(line, faults.NO_PRINTED_FORM.said("nhieu", ten=said, co=fields))

    def path(self, scope: Scope) -> Callable[[nodes.Node], str]:
        """How to find the path of an expression, without noting anything: each part of it is looked at once."""

        def found(node: nodes.Node) -> str:
            if isinstance(node, nodes.Name):
                return scope.names[node.name].path if node.name in scope.names else node.name
            if isinstance(node, nodes.CondExpr):
                return found(node.expr1) if node.expr2 is None else ""
            if not isinstance(node, nodes.Getattr | nodes.Getitem):
                return ""
            owner = found(node.node)
            at = node.attr if isinstance(node, nodes.Getattr) else node.arg
            if isinstance(at, nodes.Slice):
                return owner
            if isinstance(at, nodes.Node) and not isinstance(at, nodes.Const):
                return ""
            step = at.value if isinstance(at, nodes.Const) else at
            if isinstance(step, str):
                return step if owner == "plan" else f"{owner}.{step}" if owner else ""
            return f"{owner}[{step}]" if owner else ""

        return found


def _sources(values: Iterable[Value]) -> frozenset[str]:
    return frozenset(source for value in values for source in value.sources)


def _fits(shape: Shape, helper: Helper) -> bool:
    """A filter of ours is made for a value; a text is tried by all."""
    return shape != TRUTH and all(issubclass(cls, (str, *helper.takes)) for cls in shape.classes)


def _unknown(name: str, known: Iterable[str], form: str = "") -> Diagnostic:
    if name == "loop":
        return faults.UNKNOWN_VARIABLE.said("loop", ten=name)
    known = tuple(known)
    if bad := faults.bad_key(name, known):
        return faults.UNKNOWN_VARIABLE.said("khoa", ten=name, khoa=bad)
    names = [one for one in known if not one.startswith("_") and one.isidentifier()]
    return _looks_latin(faults.UNKNOWN_VARIABLE, name, names) or mistyped(faults.UNKNOWN_VARIABLE, name, names, form)


_LATIN = str.maketrans("асеорухіјѕһԁкмтвнοανικρυεАСЕОРХІЈЅКМТВН", "aceopyxijshdkmtbhoavikpueACEOPXIJSKMTBH")
"""Letters of Cyrillic and Greek that look like Latin ones."""


def _looks_latin(rule: Rule, name: str, known: Collection[str], **values: Any) -> Diagnostic | None:
    """What is said of a name that only looks like a known one."""
    plain = name.translate(_LATIN)
    if plain == name or plain not in known:
        return None
    odd = tuple(dict.fromkeys(sign for sign, latin in zip(name, plain, strict=True) if sign != latin))
    signs = tuple(f"“{sign}” (U+{ord(sign):04X})" for sign in odd)
    return rule.said("giong", ten=name, chu=signs, dung=plain, **values)


def one_or_many(said: str) -> Diagnostic:
    """What may be one or several, by what the plan says; of signers there is a list always."""
    return faults.ONE_OR_MANY.said("nguoi_ky" if said.endswith("nguoi_ky") else "", ten=said)


def spoken(node: nodes.Node | None) -> str:
    """An expression as its author wrote it, or nearly so."""
    if isinstance(node, nodes.Const):
        value = node.value
        return "…" if isinstance(value, int) and not finite(value) else shorten(str(value), _MOST_SAID)
    return next((say(node) for cls, say in _SPOKEN if isinstance(node, cls)), "…")


def _part(node: nodes.Node | None) -> str:
    """An expression inside another: a text in quotes, what has parts of its own in parentheses."""
    if isinstance(node, nodes.Const) and isinstance(node.value, str):
        return f'"{node.value}"'
    return f"({spoken(node)})" if isinstance(node, _OF_PARTS) else spoken(node)


def _parts(found: Iterable[nodes.Node], between: str = ", ") -> str:
    return between.join(map(_part, found))


def _test(node: nodes.Test, no: str = "") -> str:
    return f"{_part(node.node)} is {no}{node.name}" + (f"({_parts(node.args)})" if node.args else "")


def _unary(node: nodes.UnaryExpr) -> str:
    if isinstance(node.node, nodes.Test):
        return _test(node.node, "not ")
    return ("not " if node.operator == "not" else node.operator) + _part(node.node)


_SIGNS = {
    "eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in"
}  # fmt: skip
_OF_PARTS = (nodes.BinExpr, nodes.UnaryExpr, nodes.Compare, nodes.Test, nodes.CondExpr, nodes.Concat)
_SPOKEN: tuple[tuple[type[nodes.Node], Callable[[Any], str]], ...] = (
    (nodes.Name, lambda node: str(node.name)),
    (nodes.Getattr, lambda node: f"{_part(node.node)}.{node.attr}"),
    (nodes.Getitem, lambda node: f"{_part(node.node)}[{spoken(node.arg)}]"),
    (nodes.Filter, lambda node: f"{_part(node.node)}|{node.name}"),
    (nodes.Call, lambda node: f"{_part(node.node)}()"),
    (nodes.Test, _test),
    (nodes.UnaryExpr, _unary),
    (nodes.BinExpr, lambda node: f"{_part(node.left)} {node.operator} {_part(node.right)}"),
    (
        nodes.Compare,
        lambda node: _part(node.expr) + "".join(f" {_SIGNS[one.op]} {_part(one.expr)}" for one in node.ops),
    ),
    (nodes.Concat, lambda node: _parts(node.nodes, " ~ ")),
    (
        nodes.CondExpr,
        lambda node: (
            f"{_part(node.expr1)} if {_part(node.test)}" + (f" else {_part(node.expr2)}" if node.expr2 else "")
        ),
    ),
    (nodes.List, lambda node: f"[{_parts(node.items)}]"),
    (nodes.Tuple, lambda node: f"({_parts(node.items)})"),
)
"""How an expression of a class is said."""
