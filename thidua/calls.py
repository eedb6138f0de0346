"""The calls of the command line, in Vietnamese: help, and what is wrong with one; click and typer say it in English."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from typer.core import TyperCommand, TyperGroup

from thidua.diagnostics import Diagnostic
from thidua.errors import Problem
from thidua.rulebook.calls import (
    EXTRA_ARGUMENT,
    MISSING_ARGUMENT,
    OPTION_VALUE,
    OTHER_CALL,
    UNKNOWN_COMMAND,
    UNKNOWN_OPTION,
)

_WIDEST = 100
"""Columns that help takes of a wide window."""


class Command(TyperCommand):
    """A command whose help is in Vietnamese."""

    def get_usage(self, ctx: Any) -> str:
        """How it is called, on one line."""
        return f"cách dùng: {' '.join([ctx.command_path, *_arguments(self), '[tùy chọn]'])}"

    def get_help(self, ctx: Any) -> str:
        """The page of ``--help``."""
        return _page(self, ctx)

    def get_help_option(self, ctx: Any) -> Any:
        """The option ``--help`` itself."""
        return _said_option(super().get_help_option(ctx))


class Group(TyperGroup):
    """A command with commands below it, whose help is in Vietnamese."""

    def get_usage(self, ctx: Any) -> str:
        """How it is called, on one line."""
        return f"cách dùng: {ctx.command_path} LỆNH …"

    def get_help(self, ctx: Any) -> str:
        """The page of ``--help``."""
        return _page(self, ctx)

    def get_help_option(self, ctx: Any) -> Any:
        """The option ``--help`` itself."""
        return _said_option(super().get_help_option(ctx))


def _said_option(option: Any) -> Any:
    if option is not None:
        option.help = "In hướng dẫn này."
    return option


def _arguments(command: Any) -> list[str]:
    names = [(_name_of(one), one.required) for one in command.params if one.param_type_name == "argument"]
    return [name if required else f"[{name}]" for name, required in names]


def _page(command: Any, context: Any) -> str:
    params = [one for one in command.get_params(context) if not getattr(one, "hidden", False)]
    commands = [command.get_command(context, name) for name in getattr(command, "commands", ())]
    tables = {
        "Lệnh": [(one.name, one.help or "") for one in commands],
        "Tham số": [(_name_of(one), one.help or "") for one in params if one.param_type_name == "argument"],
        "Tùy chọn": [_option(one) for one in params if one.param_type_name == "option"],
    }
    width = max(40, min(_WIDEST, shutil.get_terminal_size().columns))
    lines = [command.get_usage(context), "", *wrap(command.help or "", width, break_on_hyphens=False)]
    for title, rows in tables.items():
        if rows:
            lines += ["", f"{title}:", *_table(rows, width)]
    return "\n".join(lines)


def _option(option: Any) -> tuple[str, str]:
    """An option as it is typed, and what it does."""
    typed, does = ", ".join(sorted(option.opts, key=len)), option.help or ""
    if not option.is_flag:
        typed += f" {option.metavar or 'GIÁ_TRỊ'}"
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


def said(error: Any) -> str:
    """The fault of a call and the way out, for any error that click raises."""
    if type(error).__name__ == "NoArgsIsHelpError":
        return str(error.format_message())
    context = getattr(error, "ctx", None)
    usage = context.get_usage() if context else ""
    help_ = f"xem: {context.command_path} --help" if context else ""
    return "\n".join(part for part in (str(Problem.of(_fault(error))), usage, help_) if part)


def _fault(error: Any) -> Diagnostic:
    """What is wrong with a call; of some errors click says no more than a sentence, in English."""
    kind, name, message = type(error).__name__, _parameter(error), str(error.format_message())
    if kind == "MissingParameter":
        return MISSING_ARGUMENT.said(ten=name)
    if kind == "NoSuchOption":
        if likely := tuple(getattr(error, "possibilities", None) or ()):
            return UNKNOWN_OPTION.said("gan", ten=error.option_name, gan=likely)
        return UNKNOWN_OPTION.said(ten=error.option_name)
    if kind == "NoSuchCommand" or "No such command" in message:
        _, typed, _, near, *_ = (*message.split("'"), "", "", "")
        return UNKNOWN_COMMAND.said("gan", ten=typed, gan=near) if near else UNKNOWN_COMMAND.said(ten=typed)
    if "Missing command" in message:
        return MISSING_ARGUMENT.said("lenh")
    if kind == "BadParameter":
        return OPTION_VALUE.said("sai", ten=name, loi=str(error.message))
    if "extra argument" in message:
        return EXTRA_ARGUMENT.said(chu=message.rpartition("(")[2].rstrip(")."))
    if "does not take a value" in message:
        return OPTION_VALUE.said("khong_nhan", ten=name)
    if "requires an argument" in message:
        return OPTION_VALUE.said(ten=name)
    return OTHER_CALL.said(loi=message)


def _parameter(error: Any) -> str:
    """The argument or option that is at fault."""
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", "") or getattr(error, "param_hint", "") or "")
    return _name_of(parameter) if parameter.param_type_name == "argument" else max(map(str, parameter.opts), key=len)


def _name_of(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name)
