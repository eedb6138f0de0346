"""Every regular expression of the package, texts that make each work hardest (its pumps), and how its work grows."""

from __future__ import annotations

import ast
import functools
import importlib
import pkgutil
import re
import re._constants as sre
import re._parser as parser
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import attrs

import thidua

SEARCHES = ("search", "finditer", "match", "fullmatch")
_USES = {"search": "search", "finditer": "finditer", "findall": "finditer", "sub": "finditer", "subn": "finditer",
         "split": "finditer", "match": "match", "fullmatch": "fullmatch"}  # fmt: skip
"""Methods of a pattern, and the one that does the same work."""
PACKAGE = Path(thidua.__file__).parent


@attrs.frozen
class Found:
    """A pattern of the package: where it stands, its source and flags, and by which methods it is asked."""

    where: str
    pattern: re.Pattern[Any]
    uses: frozenset[str]
    places: tuple[str, ...] = ()
    """All places where it stands."""


def modules() -> Iterator[ModuleType]:
    """The modules of the package that can be imported here; the program's own entry is none that is asked."""
    yield thidua
    for one in pkgutil.walk_packages(thidua.__path__, "thidua."):
        if one.name not in ("thidua.__main__", "thidua.engine.typst_worker"):
            yield importlib.import_module(one.name)


def written() -> list[Path]:
    """The modules of the package that somebody has written: Jinja wrote the others."""
    return [path for path in sorted(PACKAGE.rglob("*.py")) if path.parent.name != "prepared"]


def sources() -> Iterator[tuple[str, ast.Module]]:
    """Each file of the package as a tree, by the name of its module."""
    for path in written():
        name = path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
        yield name, ast.parse(path.read_text("utf-8"))


def _late(value: object) -> bool:
    return type(value).__name__ == "_Late"


def held(value: object, name: str, depth: int = 4) -> Iterator[tuple[str, re.Pattern[Any]]]:
    """The patterns that a value is or holds, in whatever it is made of."""
    if isinstance(value, re.Pattern):
        yield name, value
    elif _late(value):
        yield name, value._compiled  # type: ignore[attr-defined]
    elif isinstance(getattr(value, "__self__", None), re.Pattern):
        yield name, value.__self__  # type: ignore[attr-defined]
    else:
        for key, one in _inside(value) if depth else ():
            yield from held(one, f"{name}{key}", depth - 1)


def _inside(value: object) -> Iterable[tuple[str, object]]:
    """What a value holds, each with what is said of it behind the name of the value."""
    if isinstance(value, dict):
        return [(f"[{key!r}]", one) for key, kept in value.items() for one in (key, kept)]
    if isinstance(value, (tuple, list, set, frozenset)):
        return [(f"[{i}]", one) for i, one in enumerate(value)]
    if isinstance(value, functools.partial):
        return [("()", one) for one in (value.func, *value.args, *value.keywords.values())]
    if isinstance(value, type):
        own = vars(value).items() if value.__module__.startswith("thidua") else ()
        return [(f".{key}", one) for key, one in own if not isinstance(one, type)]
    if isinstance(value, FunctionType):
        return [("()", one.cell_contents) for one in value.__closure__ or ()]
    if attrs.has(type(value)):
        return [(f".{one.name}", getattr(value, one.name, None)) for one in attrs.fields(type(value))]
    return ()


def _asked() -> dict[str, set[str]]:
    """Names, and the methods of patterns that are called on them; all of them where a name is passed on.

    A name that is a module's own stands behind that of its module; behind a module and a star what is called on names
    that the module does not keep: those of its functions, which go through what it keeps.
    """
    asked: dict[str, set[str]] = {}
    for module, tree in sources():
        kept = {
            one.id
            for node in tree.body
            if isinstance(node, ast.Assign)
            for target in node.targets
            for one in ast.walk(target)
            if isinstance(one, ast.Name)
        }
        called = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, (ast.Name, ast.Attribute)):
                owner = node.value
                name = _name(module, owner)
                if node.attr in _USES:
                    called.add(owner)
                    asked.setdefault(name, set()).add(_USES[node.attr])
                    if (
                        isinstance(owner, ast.Name) and owner.id not in {*kept, "re"} and node.attr != "split"
                    ):  # a text's
                        asked.setdefault(f"{module}.*", set()).add(_USES[node.attr])
                elif node.attr in ("pattern", "flags"):
                    called.add(owner)
        for node in ast.walk(tree):
            if isinstance(node, (ast.Name, ast.Attribute)) and node not in called and isinstance(node.ctx, ast.Load):
                asked.setdefault(_name(module, node), set()).update(SEARCHES)
    return asked


_BLOCKS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


def _name(module: str, node: ast.Name | ast.Attribute) -> str:
    name = node.id if isinstance(node, ast.Name) else node.attr
    return f"{module}.{name}" if name.startswith("_") else name


def named() -> Iterator[Found]:
    """The patterns that modules, classes and what they hold keep; one that stands in several places once."""
    asked = _asked()
    found: dict[tuple[Any, int], list[tuple[str, re.Pattern[Any], set[str]]]] = {}
    for module in modules():
        home = module.__name__.removeprefix("thidua.")
        for name, value in vars(module).items():
            for where, pattern in held(value, name):
                own = f"{home}.{name}" if name.startswith("_") else name
                inside = asked.get(f"{home}.*", set()) if name.startswith("_") else set()
                uses = asked.get(own, set()) if where == name else inside
                one = f"{home}.{where}", pattern, uses or set(SEARCHES)
                found.setdefault((pattern.pattern, pattern.flags), []).append(one)
    for same in found.values():
        places, patterns, uses = zip(*same, strict=True)
        yield Found(places[0], patterns[0], frozenset().union(*uses), places)


def calls() -> Iterator[tuple[str, ast.Call]]:
    """The calls of ``re`` in functions, which run when they are asked, each with its place: ``module.function``."""
    for module, tree in sources():
        seen = set()
        for function in reversed([one for one in ast.walk(tree) if isinstance(one, _BLOCKS[:2])]):  # inner ones first
            for node in (one for part in function.body for one in ast.walk(part) if isinstance(one, ast.Call)):
                of = node.func.value if isinstance(node.func, ast.Attribute) else None
                if isinstance(of, ast.Name) and of.id == "re" and node not in seen:
                    seen.add(node)
                    if node.func.attr in (*_USES, "compile"):  # type: ignore[attr-defined]
                        yield f"{module}.{function.name}", node


def typed(samples: dict[str, tuple[str, ...]]) -> Iterator[Found]:
    """The patterns that are typed where they are used; ``samples`` of those that are made there: their source, by where
    they stand. One that has none is an error.
    """
    unknown = []
    for where, node in calls():
        what = node.args[0]
        uses = frozenset(SEARCHES if node.func.attr == "compile" else [_USES[node.func.attr]])  # type: ignore[attr-defined]
        if isinstance(what, ast.Constant):
            yield Found(f"{where}: {what.value!r}", re.compile(what.value, _flags(node)), uses)
        elif where in samples:
            yield from (Found(f"{where}: {one!r}", re.compile(one), uses) for one in samples[where])
        else:
            unknown.append(where)
    assert not unknown, f"patterns made where they are used: say a sample of each: {unknown}"


def _flags(node: ast.Call) -> int:
    given = [one.value for one in node.keywords if one.arg == "flags"]
    at = {"compile": 1, "search": 2, "match": 2, "fullmatch": 2, "finditer": 2, "findall": 2}
    position = at.get(node.func.attr)  # type: ignore[attr-defined]
    if position and len(node.args) > position:
        given.append(node.args[position])
    return int(eval(ast.unparse(given[0]), {"re": re})) if given else 0


# -- pumps: derived from the pattern ---------------------------------------------------------------------------------

OPEN = 40
"""So many repetitions and more are taken for as many as one likes."""
_OF_CATEGORY = {
    sre.CATEGORY_SPACE: " ", sre.CATEGORY_DIGIT: "1", sre.CATEGORY_WORD: "a", sre.CATEGORY_NOT_SPACE: "a",
    sre.CATEGORY_NOT_DIGIT: "a", sre.CATEGORY_NOT_WORD: " ",
}  # fmt: skip
_IN_CATEGORY: dict[Any, Callable[[str], bool]] = {
    sre.CATEGORY_SPACE: str.isspace, sre.CATEGORY_DIGIT: str.isdigit,
    sre.CATEGORY_WORD: lambda one: one.isalnum() or one == "_",
    sre.CATEGORY_NOT_SPACE: lambda one: not one.isspace(), sre.CATEGORY_NOT_DIGIT: lambda one: not one.isdigit(),
    sre.CATEGORY_NOT_WORD: lambda one: not (one.isalnum() or one == "_"),
}  # fmt: skip
_TRIED = ' a1-.A,\nxé"<(:;\t\u00a0|*#/'
_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)


_GROUPS = (sre.SUBPATTERN, sre.ATOMIC_GROUP)


def _group(op: Any, value: Any) -> Any:
    return value[3] if op is sre.SUBPATTERN else value


def _holds(items: Any, sign: str) -> bool:
    for op, value in items:
        if op is sre.LITERAL and chr(value) == sign:
            return True
        if op is sre.RANGE and value[0] <= ord(sign) <= value[1]:
            return True
        if op is sre.CATEGORY and _IN_CATEGORY[value](sign):
            return True
    return False


def _of_class(items: Any) -> list[str]:
    """Signs that a class takes, unlike each other."""
    if items[0][0] is sre.NEGATE:
        return [sign for sign in _TRIED if not _holds(items[1:], sign)][:6] or ["é"]
    signs = []
    for op, value in items:
        if op is sre.CATEGORY:
            signs += [" ", "\u00a0", "\t"] if value is sre.CATEGORY_SPACE else [_OF_CATEGORY[value]]
        else:
            signs.append(chr(value if op is sre.LITERAL else value[0]))
    return signs[:8]


def sample(tree: Iterable[Any], deep: bool = False) -> str:
    """A short text that a part of a pattern takes; ``deep`` with what may be left out."""
    text = ""
    for op, value in tree:
        if op is sre.LITERAL:
            text += chr(value)
        elif op in (sre.ANY, sre.NOT_LITERAL):
            text += "a" if value != ord("a") else "b"
        elif op is sre.IN:
            text += _of_class(value)[0]
        elif op in _REPEATS:
            text += sample(value[2], deep) * min(max(value[0], int(deep and value[1] > 0)), 3)
        elif op in _GROUPS:
            text += sample(_group(op, value), deep)
        elif op is sre.BRANCH:
            text += sample(value[1][0], deep)
        elif op is sre.GROUPREF_EXISTS or (op is sre.ASSERT and value[0] < 0 and not text):
            text += sample(value[1], deep)
    return text


def _variants(tree: Any) -> Iterator[str]:
    """Texts that the inside of a repeat takes once."""
    yield sample(tree)
    yield sample(tree, deep=True)
    for op, value in tree:
        if op is sre.IN:
            yield from _of_class(value)
        elif op is sre.BRANCH:
            for one in value[1][:12]:
                yield from islice(_variants(one), 4)
        elif op in _GROUPS:
            yield from _variants(_group(op, value))
        elif op in _REPEATS:
            yield from _variants(value[2])
        elif op is sre.ANY:
            yield from " a1("


def _ends(tree: Any) -> Iterator[str]:
    """Signs that the inside of a repeat does not take."""
    for op, value in tree:
        if op is sre.IN and value[0][0] is sre.NEGATE:
            yield from (chr(one[1]) for one in value[1:4] if one[0] is sre.LITERAL)
        elif op is sre.NOT_LITERAL:
            yield chr(value)
        elif op in _GROUPS:
            yield from _ends(_group(op, value))
        elif op is sre.BRANCH:
            for one in value[1]:
                yield from _ends(one)


def _refused(tree: Any) -> Iterator[str]:
    """Texts that must not stand somewhere in a pattern."""
    for op, value in tree:
        if op is sre.ASSERT_NOT:
            yield sample(value[1], deep=True)
            for inside, alternatives in value[1]:
                if inside is sre.BRANCH:
                    yield from (sample(one) for one in alternatives[1])
        elif op in _REPEATS:
            yield from _refused(value[2])
        elif op in _GROUPS:
            yield from _refused(_group(op, value))
        elif op is sre.BRANCH:
            for one in value[1]:
                yield from _refused(one)


def repeats(tree: Any, before: str = "") -> Iterator[tuple[str, Any]]:
    """The open repeats of a pattern: the text before each, its inside."""
    for op, value in tree:
        if op in _REPEATS:
            if value[1] is sre.MAXREPEAT or value[1] >= OPEN:
                yield before, value[2]
            yield from repeats(value[2], before)
        elif op in _GROUPS:
            yield from repeats(_group(op, value), before)
        elif op is sre.BRANCH:
            for one in value[1]:
                yield from repeats(one, before)
        elif op in (sre.ASSERT, sre.ASSERT_NOT):
            yield from repeats(value[1], before)
        elif op is sre.GROUPREF_EXISTS:
            for one in value[1:]:
                yield from repeats(one or (), before)
        before += sample([(op, value)])


def parsed(pattern: re.Pattern[Any]) -> Any:
    """The tree of a pattern."""
    return parser.parse(pattern.pattern, pattern.flags)


def pumps(pattern: re.Pattern[Any]) -> list[tuple[str, str, str]]:
    """What to grow a pattern by: beginning, what is repeated, end."""
    tree = parsed(pattern)
    out: dict[tuple[str, str, str], None] = {}
    insides: dict[str, None] = {}
    refused = list(_refused(tree))[:4]
    for before, inside in repeats(tree):
        ends = dict.fromkeys(["\0", "", "\n\0", *islice(_ends(inside), 3), *refused])
        variants = [one for one in dict.fromkeys(_variants(inside)) if one][:10]
        for one in variants:
            out |= dict.fromkeys((before, one, end) for end in ends)  # the repeat itself, and what must fail behind it
            out[("", before + one, "\0")] = None  # its beginning again and again
            insides[one] = None
        if before:
            out[("", before, "\0")] = None
    some = list(insides)[:8]
    out |= dict.fromkeys(("", one, "\0") for one in insides)
    out |= dict.fromkeys(("", one + two, "\0") for one in some for two in some if one != two)
    whole = [sample(tree), sample(tree, deep=True)]
    out |= dict.fromkeys(("", one, "\0") for one in whole if one)
    return list(out)


# -- growth ----------------------------------------------------------------------------------------------------------


class TooLongError(Exception):
    """The work is past its bound: raised out of the middle of it."""


def cost(work: Callable[[], object], most: float) -> float:
    """Seconds of the processor that a piece of work takes; ``most`` and it is stopped."""

    def stop(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, most)
    began = time.thread_time()
    try:
        work()
    except TooLongError:
        return most
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return time.thread_time() - began


def grown(pump: tuple[str, str, str], letters: int) -> str:
    """A pump of about so many letters."""
    before, one, end = pump
    return before + one * max(1, (letters - len(before)) // len(one)) + end


def work(pattern: re.Pattern[Any], use: str, text: Any) -> Callable[[], object]:
    if use == "finditer":
        return lambda: sum(1 for _ in pattern.finditer(text))
    return lambda: getattr(pattern, use)(text)


SMALL, LETTERS = (24, 60, 250), 2000
"""Lengths that tell exponents from powers before these take for ever; the length from which on growth is measured."""
AT_ONCE = 0.0004
"""Seconds in which nothing of 4 × ``LETTERS`` grows faster than its input: a square would be past ten times as much."""
LONGEST = 0.4
"""Seconds after which a measurement is stopped: what takes so long is measured once."""
MOST = 8.0
"""By how much work may grow where the input grows four times: 4 is linear, 16 a square."""


def growth(
    work_of: Callable[[int], Callable[[], object]],
    small: Iterable[int] = SMALL,
    n: int = LETTERS,
    *,
    again: bool = False,
) -> str:
    """What is wrong with the growth of a piece of work, by the length of its input; nothing where it is linear."""
    for length in small:
        if (spent := cost(work_of(length), 0.1)) >= 0.05 and (spent := cost(work_of(length), 0.1)) >= 0.05:
            return f"{spent:.2f} s at {length}"
    large, once = work_of(4 * n), work_of(n)
    most, least = cost(large, LONGEST), 0.0
    for _ in range(4):
        if most <= AT_ONCE:
            return ""
        least = min(least or LONGEST, cost(once, LONGEST))
        if most < min(MOST * least, LONGEST):
            return ""
        if most >= LONGEST:
            break
        most = min(most, cost(large, LONGEST))
    if most < LONGEST and not again:  # past a bound of its own, such as a repeat of 500, it may be linear
        return growth(work_of, (), 4 * n, again=True)
    return f"{least * 1000:.2f} ms at {n}, {most * 1000:.2f} ms at {4 * n}"


def grows(pattern: re.Pattern[Any], use: str, pump: tuple[str, str, str]) -> str:
    """What is wrong with the growth of a pattern over one of its pumps."""

    def work_of(letters: int) -> Callable[[], object]:
        text: Any = grown(pump, letters)
        return work(pattern, use, text.encode("utf-8", "replace") if isinstance(pattern.pattern, bytes) else text)

    return growth(work_of)
