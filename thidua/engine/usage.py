"""Which values a template uses, as a tree: name, label, kind, and the places in Word where each is used."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import attrs
import jinja2
from jinja2 import nodes

from thidua.engine import kinds
from thidua.engine.blocks import skeleton
from thidua.engine.tags import PROPERTIES, TEXTS, Tag, scan, scan_text
from thidua.model.node import Node
from thidua.records import frozen
from thidua.word.xml import parse


@frozen
class Field:
    """A value that a template uses.

    ``name`` as it is written; ``label`` the accented name of a plan's field, where it is one; ``kind`` what it is
    (``chữ``, ``số``, ``ngày``, ``danh sách``, ``nhóm``; empty when nothing is known of it); ``places`` where it is
    used in Word; ``fields`` what is used of it, or of each item of a list.
    """

    name: str
    label: str = ""
    kind: str = ""
    places: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()

    def lines(self, indent: str = "") -> Iterator[str]:
        """The tree as lines, two blanks a level."""
        said = ", ".join(part for part in (self.label, self.kind) if part)
        where = f" – {self.places[0]}" + (f" và {len(self.places) - 1} chỗ nữa" if len(self.places) > 1 else "")
        yield f"{indent}{self.name}{f' ({said})' if said else ''}{where if self.places else ''}"
        for field in self.fields:
            yield from field.lines(indent + "  ")

    def __str__(self) -> str:
        return "\n".join(self.lines())


Paths = dict[tuple[str, ...], list[str]]


def used_paths(tags: Sequence[Tag]) -> Paths:
    """The paths that the tags of a part name, each with its places; a list's items are ``[]``."""
    tree = jinja2.Environment().parse(skeleton(list(tags), lambda tag, fault: None))
    found: Paths = {}

    def note(path: tuple[str, ...], line: int) -> None:
        tag = tags[min(line, len(tags)) - 1]
        places = found.setdefault(path, [])
        if tag.place.label not in places:
            places.append(tag.place.label)

    _Paths(note).statements(tree.body, {})
    return found


class _Paths:
    """A walk through a template that notes each path in it, loop variables resolved."""

    def __init__(self, note: Callable[[tuple[str, ...], int], None]) -> None:
        self._note = note

    def statements(self, body: Iterable[nodes.Node], scope: Mapping[str, tuple[str, ...] | None]) -> None:
        """Notes what some statements name."""
        names = dict(scope)
        for node in body:
            if isinstance(node, nodes.For):
                path = self._expression(node.iter, names)
                inner = dict(names) | {"loop": None}
                targets = [t.name for t in node.target.find_all(nodes.Name)] or [getattr(node.target, "name", "")]
                inner |= dict.fromkeys(targets, (*path, "[]") if path and len(targets) == 1 else None)
                self.statements([*node.body, *([node.test] if node.test else [])], inner)
                self.statements(node.else_, names)
            elif isinstance(node, nodes.Assign):
                path = self._expression(node.node, names)
                names |= {target.name: path for target in node.find_all(nodes.Name) if target.ctx == "store"}
            elif isinstance(node, nodes.If):
                self._expression(node.test, names)
                for part in (node.body, node.elif_, node.else_):
                    self.statements(part, names)
            elif isinstance(node, nodes.Stmt):
                self.statements(node.iter_child_nodes(), names)
            else:
                self._expression(node, names)

    def _expression(self, node: nodes.Node, scope: Mapping[str, tuple[str, ...] | None]) -> tuple[str, ...] | None:
        """The path that an expression is, its parts noted; ``None`` when it is more than a path."""
        if isinstance(node, nodes.Name):
            if node.ctx != "load" or node.name in ("range", "true", "false", "none"):
                return None
            return self._noted(scope.get(node.name, (node.name,)), node)
        if isinstance(node, nodes.Getattr):
            owner = self._expression(node.node, scope)
            return self._noted((*owner, node.attr) if owner else None, node)
        if isinstance(node, nodes.Getitem):
            owner = self._expression(node.node, scope)
            key = node.arg.value if isinstance(node.arg, nodes.Const) else None
            if isinstance(node.arg, nodes.Slice):
                return owner
            step = key if isinstance(key, str) else "[]"
            return self._noted((*owner, step) if owner else None, node)
        for child in node.iter_child_nodes():
            self._expression(child, scope)
        return None

    def _noted(self, path: tuple[str, ...] | None, node: nodes.Node) -> tuple[str, ...] | None:
        if path:
            self._note(path, node.lineno)
        return path


def tree_of(found: Paths, *, plan: bool) -> tuple[Field, ...]:
    """The tree of some paths; with ``plan`` labels and kinds are those of the model."""
    if not plan:
        return _branch(found, (), {}, plan=False)
    known = kinds.variables()
    return _branch(found, (), known, plan=True, labels=_labels(known["plan"]))


def _branch(
    found: Paths,
    path: tuple[str, ...],
    known: Mapping[str, kinds.Shape],
    *,
    plan: bool,
    labels: Mapping[str, str] | None = None,
) -> tuple[Field, ...]:
    names = dict.fromkeys(p[len(path)] for p in found if len(p) > len(path) and p[: len(path)] == path)
    out: list[Field] = []
    for name in names:
        here = (*path, name)
        if name == "[]":
            out += _branch(found, here, known, plan=plan, labels=labels)
            continue
        shape = known.get(name, kinds.ANY)
        inner = kinds.held(shape) if shape.sequence or shape.mixed else shape
        parts = {key: value for cls in inner.classes for key, value in kinds.members(cls).items()}
        label = (labels or {}).get(name, "")
        fields = _branch(found, here, parts, plan=plan, labels=_labels(inner))
        out.append(Field(name, label, _kind(shape), tuple(found.get(here, ())), fields))
    return tuple(out)


def _labels(shape: kinds.Shape) -> dict[str, str]:
    parts = [cls for cls in shape.classes if isinstance(cls, type) and issubclass(cls, Node)]
    return {name: field.label for cls in parts for name, field in cls.fields().items()}


def _kind(shape: kinds.Shape) -> str:
    if shape.free:
        return ""
    if shape.sequence or shape.mixed:
        return "danh sách"
    names = {"str": "chữ", "Dong": "chữ", "Ngay": "ngày", "ThoiHan": "ngày", "bool": "có/không", "Ke": "đường kẻ"}
    other = "nhóm" if any(attrs.has(cls) for cls in shape.classes) else "số"
    return next((names[cls.__name__] for cls in shape.classes if cls.__name__ in names), other)


def tags_of(parts: Mapping[str, bytes]) -> Iterator[list[Tag]]:
    """The tags of each part of a package that may carry some."""
    for name, content in parts.items():
        if TEXTS.fullmatch(name):
            yield scan(parse(content), name)
        elif name in PROPERTIES:
            yield scan_text(content.decode("utf-8"), name)
