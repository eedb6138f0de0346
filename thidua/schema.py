"""What a plan file may hold, from the fields: JSON Schema for editors and validators, for pydantic and OpenAPI."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

import attrs

from thidua.errors import PlanError
from thidua.grammar.days import day_form
from thidua.grammar.signs import SAMPLES, WORDS, numbering_form
from thidua.grammar.titles import CAC_PHAN
from thidua.layout.style import Kieu
from thidua.model import (
    BoCuc,
    ChuThich,
    KeHoach,
    Muc,
    Ngay,
    NguoiKy,
    NguoiKyLinhVuc,
    NoiNhan,
    NoiNhanLinhVuc,
    ThoiHan,
)
from thidua.model.data import NO, YES, Takes
from thidua.model.ke_hoach import ThanKeHoach
from thidua.model.node import Node
from thidua.model.telling import article, told
from thidua.rulebook.plans import NOT_A_CHOICE, NOT_A_DAY, NOT_A_FLAG, NOT_A_NUMBER
from thidua.wording import MOST_FIGURES, NUMBER_FORM, fold, spellings

Json: TypeAlias = dict[str, Any]
Ref: TypeAlias = Callable[[type[Node], bool], Json]
"""A reference to what is said of a class: of one part of it, or of some in a list."""

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TEXT = ("string", "number", "boolean", "null")
"""As what an editor has loaded a text that is typed without quotes: ``số: 15`` is a number there."""
_YEARS = (1945, 2199)
_MONTHS = [{"minimum": month + _YEARS[0] / 10_000, "maximum": month + _YEARS[1] / 10_000} for month in range(1, 13)]
"""As what an editor has loaded a month: ``3.2026``."""
_IDENTIFIER = "^[a-z_][a-z0-9_]*$"
_OF_ENTRY = ("gom", "tieu_de", "danh_so", "dan")
"""The keys of an entry of bố cục; any other names a part, its value the title."""


_BY_FIELD = {NguoiKy: NguoiKyLinhVuc, NoiNhan: NoiNhanLinhVuc}
"""In place of whom a plan file may name a field of work, and the class that has one."""


def json_schema(of: type[ThanKeHoach] = KeHoach) -> Json:
    """The JSON Schema (draft 2020-12) of plan files: labels, meanings, articles and examples of every field; with
    ``of=HoSo`` that of profiles of offices.

    It takes a plan file as an editor loads it, be it YAML, JSON or TOML: keys in any spelling that folds to a field's
    name; a number or ``true`` where a text is meant; in a list a sentence that YAML has made a pair of, at its colon.
    What a plan says (a day that no calendar has, a row of too few cells) is for :func:`thidua.read` to refuse.
    """
    made: dict[str, Json] = {}

    def ref(cls: type[Node], listed: bool = False) -> Json:
        name = name_of(cls, listed)
        if name not in made:
            made[name] = {}  # known from now on, for it may hold itself
            made[name].update(definition(cls, listed, ref))
        return {"$ref": f"#/$defs/{name}"}

    root = definition(of, False, ref)
    for part, having in _BY_FIELD.items():
        if of is KeHoach and part.__name__ in made:
            for table, said in _members(having, ("linh_vuc",), ref).items():
                made[part.__name__][table] |= said
    return {"$schema": DIALECT, **root, "$defs": dict(sorted(made.items()))}


def name_of(cls: type[Node], listed: bool) -> str:
    """The name of a definition: ``Muc`` of one item, ``CacMuc`` of some in a list."""
    return f"Cac{cls.__name__}" if listed else cls.__name__


def definition(cls: type[Node], listed: bool, ref: Ref) -> Json:
    """What is said of a class: of one part of it, or of some in a list; other parts by reference."""
    if listed:
        return {"type": "array", "items": _item(cls, ref)}
    if cls.grouped:
        return {"if": {"type": "object", **_with("gom")}, "then": _group(cls, ref), "else": _part(cls, ref)}
    return _entry(ref) if cls is BoCuc else _part(cls, ref)


def _part(cls: type[Node], ref: Ref) -> Json:
    """One part: a mapping of its fields, or the text that its class takes for it."""
    kinds = "object" if issubclass(cls, ThanKeHoach) else ["object", *(_TEXT if _takes_text(cls) else ("null",))]
    return {"title": cls.__name__, "type": kinds, **_members(cls, cls.fields(), ref), "additionalProperties": False}


def _takes_text(cls: type[Node]) -> bool:
    return bool(cls.shorthand or cls.parses)


def _members(cls: type[Node], names: Iterable[str], ref: Ref) -> Json:
    """Some fields: by their labels, which editors propose, and by every other spelling."""
    fields = {name: _field(cls, name, ref) for name in names}
    labels = {name: cls.fields()[name].label for name in fields}
    return {
        "properties": {labels[name]: said for name, said in fields.items()},
        "patternProperties": {rf"^(?!{labels[name]}$){spellings(name)[1:]}": said for name, said in fields.items()},
    }


def _field(cls: type[Node], name: str, ref: Ref) -> Json:
    said = told(cls, name)
    meaning = f"{said.meaning[:1].upper()}{said.meaning[1:]}."
    source = f" Nguồn: {article(said.source)}." if said.source else ""
    examples = {"examples": [said.example]} if said.example else {}
    return {
        "title": said.label,
        "description": meaning + source,
        **examples,
        **_value(cls.fields()[name].kind.takes(cls), ref),
    }


def _value(takes: Takes, ref: Ref) -> Json:
    if isinstance(takes.of, str):
        return _SORTS[takes.of](takes, ref)
    if not takes.many:
        return ref(takes.of, False)
    some = {**definition(takes.of, True, ref), "maxItems": takes.most} if takes.most else ref(takes.of, True)
    return {"anyOf": [ref(takes.of, False), some]}


def _item(cls: type[Node], ref: Ref) -> Json:
    """An item of a list; where its class takes a text, also one that YAML has taken apart at its colon."""
    if not cls.shorthand:
        return ref(cls, False)
    known = [name for name, field in cls.fields().items() if field.printed or not issubclass(cls, Muc)]
    if cls.grouped:
        known.append("gom")
    return {**_sentence(known), "else": ref(cls, False)}


def _sentence(known: Iterable[str] = ()) -> Json:
    """A pair that YAML has made of a sentence with a colon, none of those ``known``."""
    keys = "|".join((*map(spellings, known), _IDENTIFIER))
    single = {"type": "object", "minProperties": 1, "maxProperties": 1, "propertyNames": {"not": {"pattern": keys}}}
    return {"if": single, "then": {"additionalProperties": {"type": list(_TEXT)}}}


def _group(cls: type[Node], ref: Ref) -> Json:
    """Several parts in a list as one: the name of the group, and they."""
    inside = {"anyOf": [ref(cls, False), ref(cls, True)]}
    named = _members(cls, ("muc",), ref)
    return {
        "title": f"Nhom{cls.__name__}",
        "properties": {**named["properties"], "gồm": {"title": "gồm", **inside}},
        "patternProperties": {**named["patternProperties"], rf"^(?!gồm$){spellings('gom')[1:]}": inside},
        "additionalProperties": False,
    }


def _entry(ref: Ref) -> Json:
    """An entry of bố cục: a text; a mapping with ``gồm``; or a part and its title, numbering beside them or none."""
    text = {"type": list(_TEXT)}
    keys = _members(BoCuc, _OF_ENTRY, ref)
    part = {
        "type": ["object", *_TEXT],
        "properties": {**{label: {"title": label, **text} for label, _ in CAC_PHAN.values()}, **keys["properties"]},
        "patternProperties": {**_members(BoCuc, ("danh_so", "dan"), ref)["patternProperties"], ".": text},
    }
    of_part = [
        {"minProperties": 1, "maxProperties": 1, **_without("danh_so", "dan")},
        {"minProperties": 2, "maxProperties": 2, **_with("danh_so"), **_without("dan")},
        {"minProperties": 2, "maxProperties": 2, **_with("dan"), **_without("danh_so")},
        {"minProperties": 3, "maxProperties": 3, "allOf": [_with("danh_so"), _with("dan")]},
    ]
    filled: Json = {"patternProperties": {spellings("gom"): {"not": {"enum": [None, "", []]}}}}
    several = {**keys, "additionalProperties": False, "allOf": [_with("gom"), filled]}
    return {
        "title": "BoCuc",
        "if": {"type": "object", "anyOf": [_with("gom"), _with("tieu_de")]},
        "then": several,
        "else": {**part, "if": {"type": "object"}, "then": {"anyOf": of_part}},
    }


def _with(name: str) -> Json:
    """There is such a key: not every key is another one."""
    return {"not": {"propertyNames": {"not": {"pattern": spellings(name)}}}}


def _without(*names: str) -> Json:
    return {"propertyNames": {"not": {"pattern": "|".join(map(spellings, names))}}}


# --- Sorts of text --------------------------------------------------------------------------------


def _listed(one: Json, takes: Takes) -> Json:
    """A text, or where several may stand, some in a list."""
    return {**one, "type": [*one["type"], "array"], "items": one} if takes.many else one


def _text(takes: Takes, ref: Ref) -> Json:
    one = {"type": list(_TEXT)}
    return {"type": [*_TEXT, "array"], "items": {**_sentence(), "else": one}} if takes.many else one


def _choice(takes: Takes, ref: Ref) -> Json:
    return {
        "type": ["string", "null"],
        "pattern": "|".join((*(spellings(fold(word)) for word in takes.words), r"^\s*$")),
        "patternErrorMessage": NOT_A_CHOICE.said(chu="", co=takes.words).hint,
        "examples": list(takes.words),
    }


def _numbering(takes: Takes, ref: Ref) -> Json:
    known = SAMPLES if takes.many else (*WORDS, *SAMPLES)
    form = numbering_form(signs=takes.many)
    one = {
        "type": ["string", "number", "null"] + ["boolean"] * (not takes.many),
        "pattern": form if takes.many else "|".join((form, *map(spellings, NO))),
        "not": {"const": True},
        "if": {"type": "number"},
        "then": {"enum": [1, 1.1]},  # 1. and 1.1 are numbers to an editor
        "patternErrorMessage": NOT_A_CHOICE.said(chu="", co=known).hint,
    }
    return {**_listed(one, takes), "examples": list(known)}


def _flag(takes: Takes, ref: Ref) -> Json:
    return {
        "type": ["string", "boolean", "null"],
        "pattern": "|".join((*map(spellings, (*YES, *NO)), r"^\s*$")),
        "patternErrorMessage": NOT_A_FLAG.said(gia_tri="").hint,
        "examples": ["có", "không"],
    }


def _number(takes: Takes, ref: Ref) -> Json:
    hint = NOT_A_NUMBER.said(chu="").hint
    return {
        "type": ["number", "string", "null"],
        "exclusiveMinimum": -(10**MOST_FIGURES),
        "exclusiveMaximum": 10**MOST_FIGURES,
        "pattern": NUMBER_FORM,
        "patternErrorMessage": hint,
    }


def _day(takes: Takes, ref: Ref) -> Json:
    first, last = _YEARS
    return {
        "type": ["string", "number", "null"],
        "pattern": day_form(),
        "patternErrorMessage": NOT_A_DAY.said(chu="").hint,
        "if": {"type": "number"},
        "then": {"anyOf": [{"type": "integer", "minimum": first, "maximum": last}, *_MONTHS]},
    }


def _deadline(takes: Takes, ref: Ref) -> Json:
    return {"type": list(_TEXT)}


def _rows(takes: Takes, ref: Ref) -> Json:
    cells = {"type": [*_TEXT, "array"], "items": {"type": list(_TEXT)}}
    return {"type": ["array", "null"], "items": {**_sentence(), "else": cells}}


def _notes(takes: Takes, ref: Ref) -> Json:
    by_name = {
        "type": ["object", *_TEXT, "array"],
        "additionalProperties": {"type": list(_TEXT)},
        "items": {"type": list(_TEXT)},
    }
    return {"anyOf": [by_name, ref(ChuThich, True)]}


def _styles(takes: Takes, ref: Ref) -> Json:
    one = {"type": ["string", "number"]}
    names = {field.name: field.metadata["label"] for field in attrs.fields(Kieu) if "label" in field.metadata}
    return {
        "type": ["object", "null"],
        "properties": {name: {"title": label, **one} for name, label in names.items()},
        "patternProperties": {spellings(name): one for name in names},
        "additionalProperties": False,
    }


def _own_words(takes: Takes, ref: Ref) -> Json:
    return {"type": ["object", "null"], "additionalProperties": _text(takes, ref)}


_SORTS: dict[str, Callable[[Takes, Ref], Json]] = {
    "text": _text, "choice": _choice, "numbering": _numbering, "flag": _flag, "number": _number, "day": _day,
    "deadline": _deadline, "row": _rows, "note": _notes, "style": _styles, "words": _own_words,
}  # fmt: skip


# --- pydantic -------------------------------------------------------------------------------------


_OF_TEXT: dict[type, tuple[Callable[[Takes, Ref], Json], Takes]] = {
    Ngay: (_day, Takes("day")),
    ThoiHan: (_deadline, Takes("deadline")),
}
"""Values that a text stands for, with what is said of one."""


def pydantic_core_schema(cls: Any) -> Any:
    """How pydantic takes a public value as a field: itself; a part of the model, a day and a deadline also as plain
    data as in a plan file. What is wrong is one error whose context has every problem. Dumped, it is plain data, where
    it has such.
    """
    from pydantic_core import PydanticCustomError, core_schema  # only pydantic asks

    def read(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        try:
            return cls(value) if cls in _OF_TEXT else cls.from_data(value)
        except PlanError as error:
            raise PydanticCustomError(error.code, "{said}", {"said": str(error), **error.to_data()}) from error

    dump = str if cls in _OF_TEXT else getattr(cls, "to_data", None)
    dumped = core_schema.plain_serializer_function_ser_schema(dump) if dump else None
    if cls in _OF_TEXT:
        return core_schema.no_info_plain_validator_function(read, serialization=dumped)
    if not issubclass(cls, Node):
        return core_schema.is_instance_schema(cls, serialization=dumped)
    return core_schema.no_info_plain_validator_function(read, ref=_core_ref(cls, False), serialization=dumped)


def pydantic_json_schema(cls: Any, handler: Any) -> Json:
    """The same as :func:`json_schema` of one class for pydantic's JSON Schema and OpenAPI, each part of the model a
    definition; an object of any other value.
    """
    from pydantic_core import core_schema

    if cls in _OF_TEXT:
        sort, takes = _OF_TEXT[cls]
        return {"title": cls.__name__, **sort(takes, handler)}
    if not issubclass(cls, Node):
        return {"title": cls.__name__, "type": "object"}
    made = {(cls, False)}

    def ref(part: type[Node], listed: bool) -> Json:
        name, known = _core_ref(part, listed), (part, listed) in made
        made.add((part, listed))
        core = core_schema.definition_reference_schema(name) if known else core_schema.any_schema(ref=name)
        found: Json = handler(core_schema.list_schema(core))["items"]  # a definition is made of what another holds
        if not known:
            handler.resolve_ref_schema(found).update(definition(part, listed, ref))
        return found

    return definition(cls, False, ref)


def _core_ref(cls: type[Node], listed: bool) -> str:
    """The name of a definition to pydantic, which shows what stands behind the last dot."""
    return f"{cls.__module__}.{name_of(cls, listed)}:{id(cls)}"
