"""Texts that YAML took apart at a colon, put together again as they were typed."""

from __future__ import annotations

from thidua.cursor import Path
from thidua.model.data import Texts, is_name
from thidua.model.muc import Bang, Muc
from thidua.model.node import Node
from thidua.plan_files.tree import Loaded, Tree
from thidua.wording import fold


def rejoined(tree: Tree, cls: type[Node]) -> Loaded:
    """The tree of a part of the model in which a pair that is a text to its class is that text, quotes included.

    ``- Chủ đề: "Cải cách"`` says more than the mapping that YAML makes of it; only the class knows that
    ``Chủ đề`` is no key. In a list that is written with dashes alone: between braces, as in JSON, TOML and Python, a
    key that the class has not is a fault.
    """
    return _rejoined(tree.data, cls, tree, ()) if tree.typed else tree.data


def _rejoined(data: Loaded, cls: type[Node], tree: Tree, path: Path) -> Loaded:
    if isinstance(data, list):
        return [_rejoined(item, cls, tree, (*path, index)) for index, item in enumerate(data)]
    if not isinstance(data, dict):
        return data
    if path in tree.typed and cls.shorthand and _is_sentence(next(iter(data)), cls):
        return tree.typed[path]
    out = dict(data)
    for key, value in data.items():
        field = cls.fields().get(fold(key))
        if field is None:
            if cls.grouped and fold(key) == "gom":
                out[key] = _rejoined(value, cls, tree, (*path, key))
            continue
        if part := field.part(cls):
            out[key] = _rejoined(value, part, tree, (*path, key))
        elif isinstance(value, list) and (isinstance(field.kind, Texts) or cls is Bang):
            out[key] = [_text(item, tree, (*path, key, index)) for index, item in enumerate(value)]
    return out


def _text(item: Loaded, tree: Tree, path: Path) -> Loaded:
    return tree.typed[path] if isinstance(item, dict) and path in tree.typed and not is_name(*item) else item


def _is_sentence(key: str, cls: type[Node]) -> bool:
    """A pair with this left side is a text to the class: it has no such key and none near, or one that alone says
    nothing that prints (``- Thời hạn: trước ngày 30/11``).
    """
    if is_name(key):
        return False
    field = cls.fields().get(fold(key))
    if field:
        return issubclass(cls, Muc) and not field.printed and not cls(**{field.name: None})
    from difflib import get_close_matches  # for what is no field

    return not get_close_matches(fold(key), cls.fields(), n=1, cutoff=0.85)
