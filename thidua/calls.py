"""The calls of the command line, in Vietnamese: help, what is wrong with a call, what the Tab key offers."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from textwrap import wrap
from typing import TYPE_CHECKING, Any, TypeVar

import click

from thidua.diagnostics import Diagnostic
from thidua.errors import UsageError
from thidua.rulebook.calls import (
    EXTRA_ARGUMENT,
    MISSING_ARGUMENT,
    OPTION_VALUE,
    UNKNOWN_COMMAND,
    UNKNOWN_OPTION,
)

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_Made = TypeVar("_Made", bound=Callable[..., Any])
Offers = Callable[[click.Context, click.Parameter, str], "list[CompletionItem]"]
_WIDEST = 100
"""Columns that help takes of a wide window."""


def argument(name: str, metavar: str, help: str, **given: Any) -> Callable[[_Made], _Made]:
    """What a call names by its place; with a ``default`` it may be left out."""
    return click.argument(name, metavar=metavar, help=help, **given)


def option(*names: str, help: str, metavar: str = "", **given: Any) -> Callable[[_Made], _Made]:
    """A switch; with a ``metavar``, an option that takes a text, which is ``""`` where a call has none."""
    kind = {"metavar": metavar, "default": "", **given} if metavar else {"is_flag": True}
    return click.option(*names, help=help, **kind)


def suffix(context: click.Context, parameter: click.Parameter, typed: str) -> str:
    """A format as an option names it: in capitals or not, with or without the dot of a file's suffix."""
    return typed.lower().lstrip(".")


def offer(kind: str, names: Callable[[], Iterable[str]] = tuple) -> Offers:
    """What the Tab key offers for a value: names that begin as it does, and what the shell has of a kind, which is
    ``file`` or ``dir`` or, for none, ``plain``.
    """

    def offered(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        own = [] if kind == "plain" else [CompletionItem(typed, type=kind)]  # first: Bash lets it put all before away
        return own + [CompletionItem(name) for name in names() if name.startswith(typed)]

    return offered


class CallError(UsageError):
    """A call that cannot be understood; it says how its command is called, too."""

    def __init__(self, faults: Diagnostic | Iterable[Diagnostic], context: click.Context) -> None:
        super().__init__(faults)
        self._usage = f"{context.get_usage()}\nxem: {context.command_path} --help"

    def __str__(self) -> str:
        return f"{super().__str__()}\n{self._usage}"


class _Spoken(click.Command):
    """A command that says in Vietnamese how it is called, and what is wrong with a call."""

    def get_help(self, ctx: click.Context) -> str:
        """The page of ``--help``."""
        return _page(self, ctx)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option ``--help`` itself."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "In hướng dẫn này."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes a call apart. Raises :class:`CallError` with all that is wrong with it: an option that nobody knows is
        taken for the one that is most like it, and the rest is read on.
        """
        unknown: list[Diagnostic] = []
        while args or not unknown:
            try:
                rest = self._taken(ctx, args)
                if unknown:
                    break
                return rest
            except click.NoSuchOption as error:
                near = tuple(error.possibilities or ())
                said = UNKNOWN_OPTION.said("gan", ten=error.option_name, gan=near) if near else None
                unknown.append(said or UNKNOWN_OPTION.said(ten=error.option_name))
                args = self._without(ctx, args, error.option_name, near)
            except CallError as error:
                raise CallError((*unknown, *error.problems), ctx) from None
        raise CallError(unknown, ctx)

    def _without(self, ctx: click.Context, args: list[str], wrong: str, near: Sequence[str]) -> list[str]:
        """The words of a call without an option; without those that answer at once, such as ``--help``, for then
        nothing would be told.
        """
        at_once = {name for one in self.get_params(ctx) if one.is_eager for name in one.opts}
        left: list[str] = []
        for word in args:
            name, sign, value = word.partition("=")
            if name == wrong:
                left += [f"{near[0]}{sign}{value}"] if near else ()
            elif len(wrong) == len("-x") and re.match(r"-\w", word):  # some short options on one word
                left += [short] if (short := word.replace(wrong[1], "")) != "-" else ()
            else:
                left.append(word)
        return [word for word in left if word not in at_once]

    def _taken(self, ctx: click.Context, args: list[str]) -> list[str]:
        """A call taken apart. Raises :class:`CallError`, and click's error for an option that nobody knows."""
        try:
            return super().parse_args(ctx, [*args])
        except click.BadOptionUsage as error:
            name = error.option_name
            options = [one for one in self.get_params(ctx) if isinstance(one, click.Option) and name in one.opts]
            switch = any(one.is_flag for one in options)
            raise CallError(OPTION_VALUE.said("khong_nhan" if switch else "", ten=name), ctx) from None
        except click.MissingParameter as error:
            raise CallError(MISSING_ARGUMENT.said(ten=_name_of(error.param)), ctx) from None

    def make_parser(self, ctx: click.Context) -> Any:
        """What takes a call apart. Raises :class:`CallError` for what is empty, and for an option that stands twice."""
        parser = super().make_parser(ctx)
        take_apart = parser.parse_args

        def checked(args: list[str]) -> tuple[Any, list[str], list[click.Parameter]]:
            values, rest, order = take_apart(args)
            faults: list[Diagnostic] = []
            for one in dict.fromkeys(order) if not ctx.resilient_parsing else ():
                given = values.get(str(one.name))
                name = max(one.opts, key=len) if isinstance(one, click.Option) else _name_of(one)
                if given == "" or (isinstance(given, list | tuple) and "" in given):
                    faults.append(OPTION_VALUE.said("trong", ten=name))
                once = isinstance(one, click.Option) and not (one.is_flag or one.multiple)
                if once and order.count(one) > 1:
                    faults.append(OPTION_VALUE.said("hai_lan", ten=name))
            if faults:
                raise CallError(faults, ctx)
            return values, rest, order

        parser.parse_args = checked  # type: ignore[method-assign]
        return parser


class Command(_Spoken):
    """A command."""

    allow_extra_args = True  # they are refused here, where they can be named

    def get_usage(self, ctx: click.Context) -> str:
        """How it is called, on one line."""
        names = [_name_of(one) if one.required else f"[{_name_of(one)}]" for one in _arguments(self.params)]
        return f"cách dùng: {' '.join([ctx.command_path, *names, '[tùy chọn]'])}"

    def _taken(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes a call apart. Raises :class:`CallError`."""
        more = super()._taken(ctx, args)
        if more and not ctx.resilient_parsing:
            raise CallError(EXTRA_ARGUMENT.said(chu=" ".join(more)), ctx)
        return more


def command(name: str | None = None, *, help: str) -> Callable[[Callable[..., Any]], Command]:
    """Makes a function a command, of its own name where no other is given."""
    return click.command(name, cls=Command, help=help)


class Rooms(dict[str, click.Command]):
    """Commands by name, in order, each loaded from its room when it is asked for; help asks for all of them."""

    def __init__(self, package: str, rooms: Mapping[str, str]) -> None:
        """``rooms``: the module of each command, and the name that the command has there."""
        super().__init__()
        self._package, self._rooms = package, rooms

    def __missing__(self, name: str) -> click.Command:
        room = self._rooms[name]
        made: click.Command = getattr(import_module(f"{self._package}.{room}"), room)
        self[name] = made
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._rooms

    def __iter__(self) -> Iterator[str]:
        return iter(self._rooms)

    def __len__(self) -> int:
        return len(self._rooms)

    def get(self, name: str, default: Any = None) -> Any:
        """The command of a name."""
        return self[name] if name in self._rooms else default

    def values(self) -> Any:
        """All of the commands."""
        return [self[name] for name in self]


class Group(_Spoken, click.Group):
    """A command with commands below it; alone it shows its help, with exit code 2."""

    def get_usage(self, ctx: click.Context) -> str:
        """How it is called, on one line."""
        return f"cách dùng: {ctx.command_path} LỆNH …"

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Takes a call apart. Raises :class:`CallError`."""
        if not args and not ctx.resilient_parsing:
            print(self.get_help(ctx), file=sys.stderr)
            ctx.exit(2)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Does what the command below does. Raises :class:`CallError` for one that is not there, or for none."""
        try:
            return super().invoke(ctx)
        except click.NoSuchCommand as error:
            said, name = UNKNOWN_COMMAND, error.command_name
            near = next(iter(error.possibilities or ()), "")
            raise CallError(said.said("gan", ten=name, gan=near) if near else said.said(ten=name), ctx) from None
        except click.UsageError:  # the commands below say the rest themselves
            raise CallError(MISSING_ARGUMENT.said("lenh"), ctx) from None


def _arguments(params: Iterable[click.Parameter]) -> list[click.Argument]:
    return [one for one in params if isinstance(one, click.Argument)]


def _name_of(parameter: click.Parameter | None) -> str:
    return str(parameter and parameter.metavar)


def _page(command: click.Command, context: click.Context) -> str:
    params = command.get_params(context)
    commands = command.commands.values() if isinstance(command, click.Group) else ()
    tables = {
        "Lệnh": [(str(one.name), one.help or "") for one in commands],
        "Tham số": [(_name_of(one), one.help or "") for one in _arguments(params)],
        "Tùy chọn": [_option(one) for one in params if isinstance(one, click.Option)],
    }
    width = max(40, min(_WIDEST, shutil.get_terminal_size().columns))
    lines = [command.get_usage(context), "", *wrap(command.help or "", width, break_on_hyphens=False)]
    for title, rows in tables.items():
        if rows:
            lines += ["", f"{title}:", *_table(rows, width)]
    return "\n".join(lines)


def _option(option: click.Option) -> tuple[str, str]:
    """An option as it is typed, and what it does."""
    typed, does = ", ".join(sorted(option.opts, key=len)), option.help or ""
    if not option.is_flag:
        typed += f" {option.metavar}"
        if option.multiple:
            does += " Dùng được nhiều lần."
        elif option.default:
            does += f" Không nói thì là {option.default}."
    return typed, does


def _table(rows: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    indent = max(len(left) for left, _ in rows) + 4
    for left, right in rows:
        first, *more = wrap(right, max(20, width - indent), break_on_hyphens=False) or [""]
        yield f"  {left}".ljust(indent) + first
        yield from (" " * indent + line for line in more)
