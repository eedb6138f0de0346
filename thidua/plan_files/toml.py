"""Plan files in TOML: texts and days as typed, numbers, and the line of each."""

from __future__ import annotations

import datetime
import re
import tomllib

from thidua.budget import DEEPEST, LIMITS, Limits
from thidua.cursor import Path, Position
from thidua.decoding import clean, nothing_typed
from thidua.diagnostics import Place
from thidua.plan_files.quoting import HIDDEN, keep_marks_apart, quoted
from thidua.plan_files.tree import Data, Loaded, Tree, bare_number, too_deep, too_many
from thidua.problems import Problems
from thidua.rulebook.plans import (
    BAD_ESCAPE,
    CLOSED_GROUP,
    DUPLICATE_KEY,
    EMPTY_KEY,
    EXTRA_COMMA,
    EXTRA_TEXT,
    NO_COMMA,
    NO_SIGN_AFTER_KEY,
    UNCLOSED_QUOTE,
    UNQUOTED,
    UNQUOTED_KEY,
    UNREADABLE,
    UNREADABLE_VALUE,
)
from thidua.toml_places import Places, in_braces, is_too_nested
from thidua.wording import nfc, shorten

_LONG_PATH = re.compile(r"""(?<![\w-])(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){60}""", re.ASCII)


def load(text: str, source: str, limits: Limits = LIMITS) -> Tree:
    """The tree of a plan file in TOML; days as typed.

    Raises :class:`PlanError`: the place where the text stops being TOML, keys with accents that stand without
    quotes, too much nesting, a file with nothing in it.
    """
    text = clean(text, source)
    faults = Problems(source)
    if _LONG_PATH.search(text) or is_too_nested(text):
        too_deep(faults, 0, 0)
        raise faults.stop()
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        _explain(str(error), text, faults)
        raise faults.stop() from None
    except (RecursionError, ValueError):  # ValueError: a number of more digits than Python reads, a day 31/02
        _note_unreadable(text, faults)
        raise faults.stop() from None
    if not values:
        raise nothing_typed(source)
    places = Places(text)
    if len(places.lines) > limits.values:
        too_many(faults, 0, 0, limits.values)
        raise faults.stop()
    days: dict[Path, datetime.date | datetime.time] = {}
    data = _as_typed(values, (), places, faults, days)
    faults.check()
    return Tree(data, source, places.lines, days=days)


def _as_typed(
    value: object, path: Path, places: Places, faults: Problems, days: dict[Path, datetime.date | datetime.time]
) -> Loaded:
    line, column = places.nearest(path)
    if len(path) > DEEPEST:
        too_deep(faults, line, column)
        return None
    if isinstance(value, dict):
        out: dict[str, Loaded] = {}
        for key, member in value.items():
            here = places.nearest((*path, key))
            if not key.strip():
                faults.note(EMPTY_KEY.said("toml"), *here)
            out[faults.text(key, *here)] = _as_typed(member, (*path, key), places, faults, days)
        return out
    if isinstance(value, list):
        return [_as_typed(item, (*path, index), places, faults, days) for index, item in enumerate(value)]
    if isinstance(value, str):
        return faults.text(value, line, column)
    typed = places.bare.get(path, str(value))
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return bare_number(typed if isinstance(value, float) else str(value), faults, line, column)
    if isinstance(value, datetime.date | datetime.time):
        days[tuple(nfc(step) if isinstance(step, str) else step for step in path)] = value
    return typed


# ---- what is wrong, in words

_BARE_KEY = re.compile(r"[A-Za-z0-9_.\- \t]+")
_MEANINGS = (
    ("Cannot overwrite a value", DUPLICATE_KEY, "toml"),
    ("Cannot declare", DUPLICATE_KEY, "toml_nhom"),
    ("Cannot mutate", CLOSED_GROUP, ""),
    ("Duplicate inline table key", DUPLICATE_KEY, "toml_ngoac"),
    ("Unclosed array", NO_COMMA, "toml"),
    ("Unclosed inline table", NO_COMMA, "toml_nhom"),
    ("Unescaped '\\'", BAD_ESCAPE, "toml"),
    ("Unterminated string", UNCLOSED_QUOTE, "toml"),
    ("Illegal character '\\n'", UNCLOSED_QUOTE, "toml_dong"),
    ('Expected "\'"', UNCLOSED_QUOTE, "toml"),
    ("Expected '='", NO_SIGN_AFTER_KEY, "toml"),
    ("Expected newline or end", EXTRA_TEXT, "toml"),
    ("Invalid date", UNREADABLE_VALUE, "ngay"),
    ("Invalid value", UNQUOTED, "toml_gia_tri"),
    ("Invalid initial character", UNQUOTED_KEY, "toml_sai"),
)
"""Words of the parser's messages, and the rule that says what they mean in one of its forms."""


def _explain(message: str, text: str, faults: Problems) -> None:
    found = re.search(r"\(at line (\d+), column (\d+)\)", message)
    line, column = (int(found[1]), int(found[2])) if found else (text.count("\n") + 1, 1)
    if _note_unquoted(text, line, faults):
        return
    if found and _note_brace(text, (line, column), faults):
        return
    if not found and "initial character" in message and in_braces(text):
        faults.note(NO_COMMA.said("toml_nhom"), line, column)
        return
    for words, rule, form in _MEANINGS:
        if words in message:
            path = _repeated(text, (line, column) if found else None) if rule in (DUPLICATE_KEY, CLOSED_GROUP) else ()
            faults.note(rule.said(form, at=Place(path=path)), line, column)
            return
    faults.note(UNREADABLE.said("toml"), line, column)


def _note_brace(text: str, at: Position, faults: Problems) -> bool:
    """Note a line break inside of ``{ }``, or a comma before the bracket that closes it; whether it is that."""
    *above, last = text.split("\n")[: at[0]]
    sign = text.split("\n")[at[0] - 1][at[1] - 1 :][:1]
    if sign not in ("", "#", "}") or not in_braces("\n".join([*above, last[: at[1] - 1]])):
        return False
    if sign != "}":
        faults.note(NO_COMMA.said("toml_dong"), *at)
    elif last[: at[1] - 1].rstrip().endswith(","):
        faults.note(EXTRA_COMMA.said(), *at)
    else:
        return False
    return True


def _repeated(text: str, end: Position | None) -> Path:
    """The path of what is declared again, by a text that is right up to its end there."""
    if end:
        *above, last = text.split("\n")[: end[0]]
        text = "\n".join([*above, last[: end[1] - 1]])
    places = Places(text)
    return places.again or places.last


def _note_unquoted(text: str, failed: int, faults: Problems) -> bool:
    """Note keys with accents and texts that stand without quotes; whether the failing line has one."""
    inside = ""  # the three quotes of a text of several lines
    explained = False
    for number, line in enumerate(text.split("\n"), 1):
        if inside:
            inside = "" if inside in line else inside
            continue
        if _note_key(line, number, faults) or (number == failed and _note_value(line, number, faults)):
            explained |= number == failed
        inside = next((quotes for quotes in ('"""', "'''") if line.count(quotes) % 2), "")
    return explained


def _note_key(line: str, number: int, faults: Problems) -> bool:
    head, equals, _ = line.partition("=")
    key = head.strip()
    if not equals and key.startswith("["):
        key, equals = key.partition("#")[0].strip("[] \t"), "="
    if not equals or not key[:1].isalpha() or _BARE_KEY.fullmatch(key) or set(key) & set("\"'#,[]{}"):
        return False
    faults.note(UNQUOTED_KEY.said("toml", ten=shorten(key)), number, line.index(key) + 1)
    return True


def _note_value(line: str, number: int, faults: Problems) -> bool:
    head, equals, value = line.partition("=")
    value = value.strip()
    if not equals or "#" in head or not value or value[0] in "\"'[{#+-0123456789":
        return False
    faults.note(UNQUOTED.said("toml", chu=shorten(value)), number, line.index(value, len(head)) + 1)
    return True


def _note_unreadable(text: str, faults: Problems) -> None:
    if text.count("[") + text.count("{") > DEEPEST:
        too_deep(faults, 0, 0)
    else:
        faults.note(UNREADABLE_VALUE.said())


# ---- writing


def dump(data: Data) -> str:
    """A plain tree (a mapping) as TOML; texts and lists first, then the mappings as ``[tables]``.

    TOML has no empty value: ``None`` is written as ``""``. Raises ``TypeError`` for data that is no mapping.
    """
    if not isinstance(data, dict):
        raise TypeError("a TOML file holds a mapping")
    return keep_marks_apart("\n\n".join(block for block in _tables(data, "") if block)) + "\n"


def _tables(data: dict[str, Data], name: str) -> list[str]:
    tables = {key: value for key, value in data.items() if isinstance(value, dict) and value}
    lines = [f"{_key(key)} = {_value(value)}" for key, value in data.items() if key not in tables]
    head = [f"[{name}]"] if name and (lines or not tables) else []
    out = ["\n".join([*head, *lines])]
    for key, value in tables.items():
        out += _tables(value, f"{name}.{_key(key)}" if name else _key(key))
    return out


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else quoted(key)


def _value(value: Data) -> str:
    if isinstance(value, list) and value:
        return "[\n" + "".join(f"  {inline(item)},\n" for item in value) + "]"
    if isinstance(value, str) and "\n" in value and not HIDDEN.search(value.replace("\n", "")):
        escaped = value.replace("\\", "\\\\").replace('"""', '""\\"')
        if not escaped.endswith('"'):
            return f'"""\n{escaped}"""'
    return inline(value)


def inline(value: Data) -> str:
    """A value on one line, lists and mappings in brackets."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_key(key)} = {inline(member)}" for key, member in value.items()) + "}"
    if isinstance(value, list):
        return f"[{', '.join(map(inline, value))}]"
    return quoted(value or "")
