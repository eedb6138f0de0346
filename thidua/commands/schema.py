"""``thidua schema``: the JSON Schema of plan files."""

from __future__ import annotations

from json import dumps

import thidua
from thidua.calls import command
from thidua.commands import shared
from thidua.commands.outputs import put


@command(help="In lược đồ JSON của tệp kế hoạch, để trình soạn thảo gợi ý tên mục và báo chỗ gõ sai.")
@shared.out(default="-")
def schema(out: str) -> None:
    """Writes the JSON Schema of plan files."""
    put(out, f"{dumps(thidua.json_schema(), ensure_ascii=False, indent=1)}\n".encode(), ".json")
