"""The tree of a template made to pay: loops, blocks, comparisons and joined texts go through functions of the meter."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from jinja2 import TemplateSyntaxError, nodes
from jinja2.visitor import NodeTransformer

from thidua.engine import faults
from thidua.engine.meter import STEP
from thidua.engine.refusals import UnusableTagError

if TYPE_CHECKING:
    from thidua.engine.sandbox import Environment

_Node = TypeVar("_Node", bound=nodes.Node)
_FORBIDDEN: Mapping[type[nodes.Node], str] = {
    nodes.Macro: "macro",
    nodes.CallBlock: "call",
    nodes.Include: "include",
    nodes.Import: "import",
    nodes.FromImport: "from",
    nodes.Extends: "extends",
    nodes.Block: "block",
    nodes.ScopedEvalContextModifier: "autoescape",
    nodes.EvalContextModifier: "autoescape",
    nodes.ExprStmt: "do",
}
_OF_PRINTING, _OF_FUNCTION = 60, 10
_BLOCK = "_khoi"
"""The name of what a block has printed, until it has that of the template."""
MOST_BITS = 1000
"""A whole number that a template may hold; what it reckons with is smaller."""
_COSTS: Mapping[type[nodes.Node], int] = dict.fromkeys(
    (nodes.Filter, nodes.Test, nodes.Call, nodes.Concat, nodes.Compare, nodes.BinExpr), _OF_FUNCTION
) | {nodes.For: 2 * STEP}
"""What it costs to evaluate a node once, besides the sizes of its values; 2 for any other."""


class Bounding(NodeTransformer):
    """Makes a tree pay, and refuses statements that a template has no use for.

    ``whole``: all text is put together in one, as that of a block is.
    """

    def __init__(self, environment: Environment, *, whole: bool) -> None:
        self.environment = environment
        self._loops = 0
        """How many loops stand around."""
        self._blocks = int(whole)
        """How many blocks stand around, whose text is put together before anybody sees it."""

    def generic_visit(self, node: nodes.Node, *args: object, **kwargs: object) -> nodes.Node:
        if word := _FORBIDDEN.get(type(node)):
            raise UnusableTagError(faults.forbidden_block(word), node.lineno)
        return super().generic_visit(node, *args, **kwargs)

    def visit_For(self, node: nodes.For) -> list[nodes.Node]:  # noqa: N802 - Jinja's name
        if node.recursive:
            raise UnusableTagError(faults.UNUSABLE_FORM.said("for"), node.lineno)
        label, depth, line = _path_of(node.iter), self._loops, node.lineno
        looks_ahead = any(name.name == "loop" for part in node.body for name in _with_all(part, nodes.Name))
        self._loops += 1
        self.generic_visit(node)
        self._loops = depth
        inside = [*node.body, *([node.test] if node.test else [])]
        work, text = STEP + sum(map(self._cost, inside)), _text(inside) if self._blocks else 0
        given = (label, work, text, depth, looks_ahead, looks_ahead and node.test is not None)
        node.iter = _call("_lap", node.iter, *(nodes.Const(one, lineno=line) for one in given))
        at = nodes.Const(depth, lineno=line)
        if looks_ahead:
            node.body.insert(0, nodes.ExprStmt(_call("_luot", at), lineno=line))
            if node.test is not None:
                node.test = nodes.And(node.test, _call("_qua", at), lineno=line)
        left = nodes.ExprStmt(_call("_het", at), lineno=line)
        if node.else_:
            node.else_.insert(0, left)
        return [node, left]

    def visit_Output(self, node: nodes.Output) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if self._blocks:
            node.nodes = [one if isinstance(one, nodes.TemplateData) else _call("_ghi", one) for one in node.nodes]
        return node

    def visit_AssignBlock(self, node: nodes.AssignBlock) -> list[nodes.Node]:  # noqa: N802 - Jinja's name
        if node.filter is not None:
            raise UnusableTagError(faults.UNUSABLE_FORM.said("set"), node.lineno)
        self._block(node)
        target, line = node.target, node.lineno
        node.target = nodes.Name(_BLOCK, "store", lineno=line)  # Jinja may put what it has made into a class of its own
        return [node, nodes.Assign(target, _call("_xml", nodes.Name(_BLOCK, "load", lineno=line)), lineno=line)]

    def visit_FilterBlock(self, node: nodes.FilterBlock) -> nodes.Node:  # noqa: N802 - Jinja's name
        self._block(node)
        inner = node.filter
        while isinstance(inner.node, nodes.Filter):
            inner = inner.node
        inner.node = nodes.Filter(None, "_mo", [], [], None, None, lineno=node.lineno)
        node.filter = _call("_dong", node.filter)
        return node

    def _block(self, node: nodes.Node) -> None:
        self._blocks += 1
        self.generic_visit(node)
        self._blocks -= 1

    def visit_Filter(self, node: nodes.Filter) -> nodes.Node:  # noqa: N802 - Jinja's name
        if node.name.startswith("_") and node.name not in self.environment.printing:
            raise TemplateSyntaxError(f"No filter named {node.name!r}.", node.lineno)
        return self.generic_visit(node)

    def visit_Compare(self, node: nodes.Compare) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        first, signs = node.expr, [one.op for one in node.ops]
        others = [one.expr for one in node.ops]
        if signs in (["in"], ["notin"]):
            found = _call("_trong", first, *others)
            return found if signs == ["in"] else nodes.Not(found, lineno=node.lineno)
        pairs = zip([first, *others], others, strict=False)
        if not {"in", "notin"} & set(signs) and all(_scalar(left) or _scalar(right) for left, right in pairs):
            return node  # what is compared with one number or word costs no more than that
        said = [nodes.Const(sign, lineno=node.lineno) for sign in signs]
        return _call("_so_sanh", first, *(one for pair in zip(said, others, strict=True) for one in pair))

    def visit_CondExpr(self, node: nodes.CondExpr) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if node.expr2 is None:
            node.expr2 = _call("_khong", nodes.Const(None, lineno=node.lineno))
        return node

    def visit_Concat(self, node: nodes.Concat) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        return _call("_noi", nodes.List(list(node.nodes), lineno=node.lineno))

    def visit_Dict(self, node: nodes.Dict) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        for pair in node.items:
            if not _scalar(pair.key):
                pair.key = _call("_khoa", pair.key)
        return node

    def visit_Getattr(self, node: nodes.Getattr) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        return _call("_cua", node.node, nodes.Const(node.attr, lineno=node.lineno))

    def visit_Getitem(self, node: nodes.Getitem) -> nodes.Node:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        if not isinstance(node.arg, nodes.Slice):
            return node
        none = nodes.Const(None, lineno=node.lineno)
        return _call("_cat", node.node, *(one or none for one in (node.arg.start, node.arg.stop, node.arg.step)))

    def visit_Const(self, node: nodes.Const) -> nodes.Node:  # noqa: N802 - Jinja's name
        if not finite(node.value):
            raise TemplateSyntaxError("Exceeds the limit", node.lineno)
        return node

    def _cost(self, node: nodes.Node) -> int:
        """What it costs to go through a node once; of a loop inside only its beginning."""
        if isinstance(node, nodes.TemplateData):
            return 2 + (len(node.data) >> 6) + (self.environment.sign * signs(node.data) if self._blocks else 0)
        if isinstance(node, nodes.Filter) and node.name in self.environment.printing:
            own = _OF_PRINTING
        else:
            own = _COSTS.get(type(node), 2)
        return own + sum(map(self._cost, _once(node)))


def _once(node: nodes.Node) -> Iterable[nodes.Node]:
    """What stands in a node and is gone through as often as that; the body of a loop pays for itself."""
    return (node.iter, *node.else_) if isinstance(node, nodes.For) else node.iter_child_nodes()


def _text(inside: Iterable[nodes.Node]) -> int:
    """The characters that stand in some nodes as they are typed, loops inside left out."""
    return sum(len(one.data) if isinstance(one, nodes.TemplateData) else _text(_once(one)) for one in inside)


def signs(text: str) -> int:
    """How many signs of a text become breaks of Word, if docxtpl prints it."""
    return sum(map(text.count, "\n\t\a\f"))


def finite(value: object) -> bool:
    """A constant is no number past all bounds, as ``1e999`` is."""
    if isinstance(value, int):
        return value.bit_length() < MOST_BITS
    return not isinstance(value, float) or math.isfinite(value)


def _call(name: str, value: Any, *given: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(value, name, list(given), [], None, None, lineno=value.lineno)


def _with_all(node: nodes.Node, kind: type[_Node]) -> Iterator[_Node]:
    """The nodes of a kind in another, itself among them."""
    if isinstance(node, kind):
        yield node
    yield from node.find_all(kind)


def _scalar(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const)


def _path_of(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return node.name
    if isinstance(node, nodes.Getattr):
        return f"{_path_of(node.node)}.{node.attr}".lstrip(".")
    if isinstance(node, nodes.Getitem | nodes.Filter | nodes.Call) and node.node is not None:
        return _path_of(node.node)
    return ""
