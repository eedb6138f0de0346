"""What is wrong with a call of the command line, in Vietnamese: click and typer say it in English."""

from __future__ import annotations

from typing import Any


def said(error: Any) -> str:
    """The fault of a call and the way out, for any error that click raises."""
    kind = type(error).__name__
    if kind == "NoArgsIsHelpError":
        return str(error.format_message())
    name = _name(error)
    if kind == "MissingParameter":
        what, hint = f"thiếu {name}", ""
    elif kind == "NoSuchOption":
        near = ", ".join(getattr(error, "possibilities", None) or ())
        what, hint = f"không có tùy chọn {error.option_name}", f"có phải {near} không?" if near else ""
    elif kind == "NoSuchCommand" or "No such command" in error.format_message():
        words = error.format_message().split("'")
        what = f"không có lệnh “{words[1] if len(words) > 1 else ''}”"
        hint = f"có phải “{words[3]}” không?" if len(words) > 3 else ""
    elif kind == "BadParameter":
        what, hint = f"{name} không đúng: {error.message}", ""
    elif "extra argument" in error.format_message():
        what, hint = (
            f"thừa {error.format_message().rpartition('(')[2].rstrip(').')}",
            "tên có dấu cách thì đặt trong nháy",
        )
    elif "requires an argument" in error.format_message():
        what, hint = f"tùy chọn {name} cần một giá trị", ""
    else:
        what, hint = error.format_message(), ""
    context = getattr(error, "ctx", None)
    usage = f"cách dùng: {context.get_usage().partition(': ')[2]}" if context else ""
    help_ = f"xem: {context.command_path} --help" if context else ""
    return "\n".join(part for part in (what + (f" ({hint})" if hint else ""), usage, help_) if part)


def _name(error: Any) -> str:
    parameter = getattr(error, "param", None)
    if parameter is None:
        return str(getattr(error, "option_name", "") or getattr(error, "param_hint", "") or "")
    return str(parameter.metavar or parameter.name) if parameter.param_type_name == "argument" else parameter.opts[-1]
