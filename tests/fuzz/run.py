"""Fuzzes one door, guided by coverage: `python tests/fuzz/run.py DOOR SECONDS`; wants `pip install atheris`.

What is new goes to `build/fuzz/DOOR`, what breaks a promise to `build/fuzz/DOOR-crash-…`; a case that broke one is kept
in `tests/fuzz/corpus/DOOR`, which every run of the tests replays.
"""

from __future__ import annotations

import logging
import sys
from pathlib import Path

import atheris

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
with atheris.instrument_imports(include=["thidua"]):
    from fuzz.doors import DOORS, ROOT, keeps


def main(door: str, seconds: str) -> None:
    """Fuzzes a door for so many seconds."""
    if door not in DOORS:
        sys.exit(f"doors: {', '.join(DOORS)}")
    logging.getLogger("thidua").setLevel(logging.CRITICAL)
    new, kept = ROOT / "build" / "fuzz" / door, HERE / "corpus" / door
    for folder in (new, kept):
        folder.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds}", "-max_len=10000", "-timeout=20", "-rss_limit_mb=1500"]
    atheris.Setup(
        [sys.argv[0], *options, f"-artifact_prefix={new}-", str(new), str(kept)], lambda data: keeps(door, data)
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:3])
