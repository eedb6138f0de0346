"""What every template makes of plan files, as JSON on the standard output: a digest of each document, by its names.

`python tests/digests.py TEMPLATE PLAN…`, `all` for each bundled one; two runs that print the same made the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sys
from collections.abc import Iterable
from pathlib import Path

import thidua
from thidua.templates import Template, bundled


def digests(template: str, paths: Iterable[Path]) -> dict[str, str]:
    """The digests of a template's documents of some plans, in all its formats."""
    family, found = Template(template), {}
    for path in paths:
        plan = thidua.read(path)
        for format in (*family.formats, *(("txt", "md") if family.prints_plan else ())):
            made = thidua.render(plan, format, template=template)
            found[f"{template} {path.stem}.{format}"] = hashlib.sha256(made).hexdigest()
    return found


if __name__ == "__main__":
    logging.getLogger("thidua").setLevel(logging.ERROR)  # what a convention says of a plan is not asked here
    asked, *plans = sys.argv[1:]
    made = {}
    for name in bundled() if asked == "all" else (asked,):
        made |= digests(name, map(Path, plans))
    print(json.dumps(made, indent=0))
