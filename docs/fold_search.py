"""Lets the search of the built site find words typed without accents: ``ke hoach`` finds “kế hoạch”.

    python docs/fold_search.py [FOLDER]

zensical has no setting for it: its search takes words apart from their accents (NFKD) and keeps those. Here they are
taken away, of the words of the pages and of what is typed alike; what is shown and marked of a page stays as it is.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

SITE = Path(__file__).parent.parent / "build" / "site"
SCRIPTS = "assets/javascripts/workers/search.*.js"
ALIKE = re.compile(r'(?<=\.normalize\("NFKD"\))\.toLowerCase\(\)')
"""What makes two words one word to the search."""
FOLDED = r'.replace(/\p{M}/gu,"").toLowerCase().replace(/đ/g,"d")'


def main(site: Path = SITE) -> None:
    """Changes the script of the search, once."""
    (script,) = site.glob(SCRIPTS)
    text = script.read_text("utf-8")
    if FOLDED in text:
        return
    changed, count = ALIKE.subn(lambda _: FOLDED, text)
    if count != 1:
        sys.exit(f"{script.name}: another search than the one that this script knows; see what compares words in it")
    script.write_text(changed, "utf-8")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
