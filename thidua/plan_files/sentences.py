"""Texts that YAML took apart at a colon, put together again as they were typed."""

from __future__ import annotations

from thidua.cursor import Path
from thidua.model.data import sentence_of
from thidua.model.node import Node
from thidua.plan_files.tree import Data, Tree
from thidua.wording import fold


def rejoined(tree: Tree, cls: type[Node]) -> Data:
    """The tree of a part of the model in which a pair that is a text to its class is that text, quotes included.

    ``- Chủ đề: "Cải cách"`` says more than the mapping that YAML makes of it; only the class knows that
    ``Chủ đề`` is no key.
    """
    return _rejoined(tree.data, cls, tree, ()) if tree.typed else tree.data


def _rejoined(data: Data, cls: type[Node], tree: Tree, path: Path) -> Data:
    if isinstance(data, list):
        return [_rejoined(item, cls, tree, (*path, index)) for index, item in enumerate(data)]
    if not isinstance(data, dict):
        return data
    if path in tree.typed and cls.shorthand and sentence_of(cls, data) is not None:
        return tree.typed[path]
    out = dict(data)
    for key, value in data.items():
        field = cls.fields().get(fold(key))
        part = field and field.part(cls)
        if part:
            out[key] = _rejoined(value, part, tree, (*path, key))
    return out
