"""What a condition of a template proves: which values are surely there where it holds, and where it does not."""

from __future__ import annotations

import re
from collections.abc import Callable

from jinja2 import nodes

OF_MISSING = frozenset(("d", "default"))
"""The filters that are made for what may be missing: they prove nothing."""
_KIND_TESTS = ("string", "iterable", "sequence", "mapping", "number", "boolean", "integer", "float")


def truths(node: nodes.Node, path: Callable[[nodes.Node], str], *, wanted: bool = True) -> frozenset[str]:
    """The paths that are surely there when a condition is true (or false, as ``wanted``); ``?path`` for one whose kind
    the condition has asked for.
    """
    if isinstance(node, nodes.Not):
        return truths(node.node, path, wanted=not wanted)
    if isinstance(node, nodes.And | nodes.Or):
        left, right = (truths(side, path, wanted=wanted) for side in (node.left, node.right))
        return left | right if isinstance(node, nodes.And) is wanted else left & right
    if isinstance(node, nodes.Test):
        return _tested(node, path, wanted)
    if isinstance(node, nodes.Compare):
        return _compared(node, path, wanted)
    if isinstance(node, nodes.Filter) and node.node is not None and node.name not in OF_MISSING:
        return truths(node.node, path, wanted=wanted)
    found = path(node) if isinstance(node, nodes.Name | nodes.Getattr | nodes.Getitem) else ""
    return _with_owners(found) if found and wanted else frozenset()


def _tested(node: nodes.Test, path: Callable[[nodes.Node], str], wanted: bool) -> frozenset[str]:
    found = path(node.node)
    if not found:
        return frozenset()
    if node.name in _KIND_TESTS:
        return frozenset((f"?{found}",))
    return _with_owners(found) if wanted is (node.name not in ("none", "undefined", "false")) else frozenset()


def _compared(node: nodes.Compare, path: Callable[[nodes.Node], str], wanted: bool) -> frozenset[str]:
    if len(node.ops) != 1:
        return frozenset()
    other = node.ops[0].expr
    none = isinstance(other, nodes.Const) and other.value is None
    there = wanted is (node.ops[0].op == "ne") if none else wanted and node.ops[0].op != "ne"
    return truths(node.expr, path) if there else frozenset()


def _with_owners(path: str) -> frozenset[str]:
    """A path and what it is a part of: where ``a.b`` is there, so is ``a``."""
    ends = [match.start() for match in re.finditer(r"[.\[]", path)]
    return frozenset((path, *(path[:end] for end in ends)))
