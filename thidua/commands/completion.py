"""``thidua completion``: the script by which a shell completes calls."""

from __future__ import annotations

import click

from thidua.calls import argument, command, offer
from thidua.commands.outputs import say
from thidua.errors import UsageError
from thidua.rulebook.calls import OPTION_VALUE

_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")


@command(help=f"In đoạn lệnh để phím Tab gợi ý lệnh, tùy chọn, tên mẫu trong: {', '.join(_SHELLS)}.")
@argument("shell", "VỎ_LỆNH", "Tên vỏ lệnh đang dùng.", shell_complete=offer("plain", lambda: _SHELLS))
def completion(shell: str) -> None:
    """Writes the script by which a shell completes calls."""
    from click.shell_completion import ShellComplete, get_completion_class

    made = get_completion_class("powershell" if shell == "pwsh" else shell)
    if made is None:
        raise UsageError(OPTION_VALUE.said("vo", ten=shell, co=_SHELLS))
    all_of_them = click.get_current_context().find_root().command
    say(ShellComplete.source(made(all_of_them, {}, "thidua", "_THIDUA_COMPLETE")))  # Bash's own asks a Bash, in English
