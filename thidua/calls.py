"""The calls of the command line, in Vietnamese: help, and what is wrong with one; click and typer say it in English."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from textwrap import wrap
from typing import Any

from typer.core import TyperCommand, TyperGroup

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
    typed, does = ", ".join(option.opts), option.help or ""
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
    kind = type(error).__name__
    message = str(error.format_message())
    if kind == "NoArgsIsHelpError":
        return message
    name = _parameter(error)
    if kind == "MissingParameter":
        what, hint = f"thiếu {name}", ""
    elif kind == "NoSuchOption":
        near = ", ".join(getattr(error, "possibilities", None) or ())
        what, hint = f"không có tùy chọn {error.option_name}", f"có phải {near} không?" if near else ""
    elif kind == "NoSuchCommand" or "No such command" in message:
        words = message.split("'")
        what = f"không có lệnh “{words[1] if len(words) > 1 else ''}”"
        hint = f"có phải “{words[3]}” không?" if len(words) > 3 else ""
    elif "Missing command" in message:
        what, hint = "thiếu lệnh", ""
    elif kind == "BadParameter":
        what, hint = f"{name} không đúng: {error.message}", ""
    elif "extra argument" in message:
        what, hint = f"thừa {message.rpartition('(')[2].rstrip(').')}", "tên có dấu cách thì đặt trong nháy"
    elif "does not take a value" in message:
        what, hint = f"tùy chọn {name} không nhận giá trị", f"chỉ viết {name}"
    elif "requires an argument" in message:
        what, hint = f"tùy chọn {name} cần một giá trị", ""
    else:
        what, hint = message, ""
    context = getattr(error, "ctx", None)
    usage = context.get_usage() if context else ""
    help_ = f"xem: {context.command_path} --help" if context else ""
    return "\n".join(part for part in (what + (f" ({hint})" if hint else ""), usage, help_) if part)


def _parameter(error: Any) -> str:
    """The argument or option that is at fault."""
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", "") or getattr(error, "param_hint", "") or "")
    return _name_of(parameter) if parameter.param_type_name == "argument" else str(parameter.opts[-1])


def _name_of(parameter: Any) -> str:
    return str(parameter.metavar or parameter.name)
