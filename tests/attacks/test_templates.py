"""Each attack of templates.yaml in every part that may hold tags: what it was to break holds."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attacks.attacking import CANARY, PLACES, PRINTED, cases, chosen
from support import PATIENCE

_TESTS = Path(__file__).parent.parent
_PYTHON = re.compile(
    r"<class|<function|<module|<built-in|<bound|<method|<generator|<property|<slot wrapper|<code|<frame|<_io|"
    r"object at 0x|Context|TemplateReference|LoopContext|Macro|Environment|KeHoach\(|Rendering\(|range\(\d|\[range|"
    r"root:x:|Undefined|NoneType|\{'|\['|\('|=CoQuan",
)
_HIDDEN = re.compile(r"__\w+__")
_QUOTED = re.compile(r"“.*?”|\[thiếu:[^\]]*\]|\[U\+\w+\]", re.DOTALL)
_UNCHECKED = "template.toml"
"""A place that is tried without the check before, which refuses what could be harmless there."""
_SECONDS, _MEGABYTES = 2, 300
_ROOM = 2.5
"""How many times slower a machine may be than the one on which 2 seconds were measured, or how busy."""
_PAIRS = sorted(
    {(place, case["hứa"]) for case in cases() for place in (PLACES if case["chỗ"] == "mọi chỗ" else PRINTED)}
)


@pytest.mark.parametrize(("place", "promise"), _PAIRS)
def test_no_attack_breaks_a_promise(place: str, promise: str) -> None:
    told = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "attacks.attacking", place, promise]
    done = subprocess.run(command, cwd=_TESTS, capture_output=True, check=False, timeout=PATIENCE, env=told)
    tried = [json.loads(line) for line in done.stdout.decode().splitlines()]
    wanted = sum(len(chosen(case["mẫu"], place)) for case in cases() if case["hứa"] == promise)
    assert done.returncode == 0, f"after {tried[-1:]}: {done.stderr.decode()[-600:]}"
    assert len(tried) == wanted
    assert not [(one["mẫu"], broken) for one in tried if (broken := _broken(one, place))]


def _broken(one: dict[str, Any], place: str) -> str:
    """Which promise an attack has broken, if it has."""
    said, told = one["in"], [problem["lời"] for problem in one["từ chối"]]
    if one["lỗi lạ"]:
        return f"an error of Python: {one['lỗi lạ']}"
    if one["chạm"] or one["sửa"]:
        return f"it has reached out: {one['chạm']}, or changed its data"
    if CANARY in said + "".join(told):
        return "the secret is told"
    spoken = [found[0] for text in (said, *told) for found in _PYTHON.finditer(_QUOTED.sub("", text))]
    if foreign := [word for word in spoken if word in said or word not in one["mẫu"]] or _HIDDEN.findall(
        _QUOTED.sub("", said)
    ):
        return f"it speaks Python: {foreign}"
    if one["mong"] == "từ chối" and not told and place != _UNCHECKED:
        return "it is not refused"
    if odd := [problem for problem in one["từ chối"] if not problem["mã"].startswith("mau-") or not problem["nơi"]]:
        return f"refused without a rule or a place: {odd}"
    if one["giây"] > _SECONDS * _ROOM or one["MB"] > _MEGABYTES:
        return f"it costs {one['giây']} s, {one['MB']} MB"
    return ""
