"""``thidua schema``: the JSON Schema of plan files."""

from __future__ import annotations

from json import dumps

import thidua
from thidua.calls import command, option
from thidua.commands import shared
from thidua.commands.outputs import put


@command(help="In lược đồ JSON của tệp kế hoạch, để trình soạn thảo gợi ý tên mục và báo chỗ gõ sai.")
@shared.out(default="-")
@option("--office", help="Lược đồ của hồ sơ cơ quan (co-quan.yaml).")
def schema(out: str, office: bool) -> None:
    """Writes the JSON Schema of plan files."""
    said = thidua.json_schema(thidua.HoSo) if office else thidua.json_schema()
    put(out, f"{dumps(said, ensure_ascii=False, indent=1)}\n".encode(), ".json")
