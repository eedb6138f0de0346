"""The blocks of a template walked with what is known in each: names that are set, what a condition proves."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import attrs
import jinja2
from jinja2 import nodes
from jinja2.runtime import LoopContext

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.blocks import BROKEN
from thidua.engine.conditions import truths
from thidua.engine.expressions import Expressions, Scope, Value, one_or_many, spoken
from thidua.engine.kinds import ANY, PICTURE, TEXT, Shape, held, variables


def check_statements(
    source: str,
    prefixes: Sequence[str],
    note: Callable[[int, Diagnostic], None],
    *,
    typed: bool,
    values: Mapping[str, Shape] | None = None,
    filters: Collection[str] = (),
    data: Mapping[str, Shape] | None = None,
) -> set[str]:
    """Checks the skeleton of a part (line n + 1 is tag n, with that prefix); the paths that the part prints. ``values``
    are names beside those of a plan; ``data`` are all names, of a template that is about no plan; ``filters`` further
    ones.
    """
    known = dict(data) if data is not None else {**variables(), **(values or {})} if typed else {}
    typed = typed or data is not None
    names = {name: Value(shape, name, frozenset((name,))) for name, shape in known.items()}
    walk = _Walk(prefixes, note, Expressions(note, typed=typed, filters=filters, of_data=data is not None), typed=typed)
    walk.body(jinja2.Environment().parse(source).body, Scope(names | {BROKEN: Value()}))
    return walk.printed


class _Walk:
    def __init__(
        self,
        prefixes: Sequence[str],
        note: Callable[[int, Diagnostic], None],
        expressions: Expressions,
        *,
        typed: bool,
    ) -> None:
        self.printed: set[str] = set()
        self._prefixes = prefixes
        self._note = note
        self._typed = typed
        self._expressions = expressions

    def body(self, statements: Iterable[nodes.Node], scope: Scope) -> Scope:
        """Walks some statements; the scope behind them."""
        for statement in statements:
            if isinstance(statement, nodes.Output):
                self._output(statement, scope)
            elif isinstance(statement, nodes.For):
                self._for(statement, scope)
            elif isinstance(statement, nodes.If):
                scope = self._if(statement, scope)
            elif isinstance(statement, nodes.Assign):
                value = self._expressions.value(statement.node, scope)
                scope = self._set(statement.target, value, scope)
            elif isinstance(statement, nodes.AssignBlock):
                if statement.filter is not None:
                    self._note(statement.lineno, faults.UNUSABLE_FORM.said("set"))
                self.body(statement.body, scope)
                scope = self._set(statement.target, Value(TEXT), scope)
            elif isinstance(statement, nodes.With):
                self._with(statement, scope)
            elif isinstance(statement, nodes.FilterBlock):
                self._expressions.value(statement.filter, scope)
                self.body(statement.body, scope)
        return scope

    def _output(self, statement: nodes.Output, scope: Scope) -> None:
        for node in statement.nodes:
            if isinstance(node, nodes.TemplateData):
                continue
            value = self._expressions.value(node, scope)
            paragraph = self._prefixes[node.lineno - 1] == "p"
            self._expressions.printed(node.lineno, value, spoken(node), paragraph=paragraph)
            self.printed |= value.sources

    def _for(self, statement: nodes.For, scope: Scope) -> None:
        given = self._expressions.value(statement.iter, scope)
        name = spoken(statement.iter)
        if statement.recursive:
            self._note(statement.lineno, faults.UNUSABLE_FORM.said("for"))
        if self._typed:
            self._check_iterable(statement.lineno, given, name)
        item = Value(held(given.shape), f"{given.path}[]" if given.path else "", _items(given.sources))
        inner = self._set(statement.target, item, scope.knowing((given.path,)) if given.path else scope)
        inner = attrs.evolve(inner, names=inner.names | {"loop": Value(Shape((LoopContext,)), "loop")})
        if statement.test is not None:
            self._expressions.value(statement.test, inner)
            inner = self._knowing(statement.test, inner)
        self.body(statement.body, inner)
        self.body(statement.else_, scope)

    def _check_iterable(self, line: int, given: Value, name: str) -> None:
        if given.shape.single:
            self._note(line, faults.LOOP_OVER_ONE.said(ten=name))
        elif given.shape.optional:
            self._note(line, faults.UNGUARDED.said("lap", ten=name, chu=""))
        elif given.shape.mixed:
            self._note(line, one_or_many(name))

    def _if(self, statement: nodes.If, scope: Scope) -> Scope:
        after: dict[str, Value] = {}
        before = scope
        for branch in (statement, *statement.elif_):
            if self._expressions.value(branch.test, before).shape == PICTURE:
                self._note(branch.lineno, faults.PICTURE_PLACE.said("dieu_kien", ten=spoken(branch.test)))
            after |= self.body(branch.body, self._knowing(branch.test, before)).names
            before = self._knowing(branch.test, before, wanted=False)
        after |= self.body(statement.else_, before).names
        # a name that one branch sets may have been set otherwise by another: nothing is claimed of it
        changed = {name: Value() for name, value in after.items() if scope.names.get(name) != value}
        return attrs.evolve(scope, names=scope.names | changed)

    def _with(self, statement: nodes.With, scope: Scope) -> None:
        inner = scope
        for target, node in zip(statement.targets, statement.values, strict=True):
            inner = self._set(target, self._expressions.value(node, scope), inner)
        self.body(statement.body, inner)

    def _set(self, target: nodes.Node, value: Value, scope: Scope) -> Scope:
        if isinstance(target, nodes.Name):
            if target.name.startswith("_") and target.name != BROKEN:
                self._note(target.lineno, faults.HIDDEN_NAME.said(ten=target.name))
            if value.path:
                return attrs.evolve(scope, names=scope.names | {target.name: value})
            # a value of its own: what was known of the name before is known no longer
            stale = {path for path in scope.sure | scope.freed if path.split(".")[0] == target.name}
            named = scope.names | {target.name: attrs.evolve(value, path=target.name)}
            return Scope(named, scope.sure - stale, scope.freed - stale)
        if isinstance(target, nodes.Tuple):
            for item in target.items:
                scope = self._set(item, Value(ANY, sources=value.sources), scope)
        return scope

    def _knowing(self, test: nodes.Node, scope: Scope, *, wanted: bool = True) -> Scope:
        return scope.knowing(truths(test, self._expressions.path(scope), wanted=wanted))


def _items(sources: frozenset[str]) -> frozenset[str]:
    return frozenset(f"{source}[]" for source in sources)
