"""What stands between signs, looked for once: as a pattern finds it that does not care how long it takes."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from thidua.engine.tags import CLOSING, rewritten

PAIRS = (*CLOSING.items(), ("<style", "</style>"))
SLOW = re.compile("|".join(f"{re.escape(opening)}.*?{re.escape(closing)}" for opening, closing in PAIRS), re.DOTALL)
SIGNS = [*(sign for pair in PAIRS for sign in pair), "{", "}", "%", "a", "\n"]


@given(st.lists(st.sampled_from(SIGNS), max_size=9).map("".join))
def test_what_is_enclosed_is_what_the_pattern_finds(text: str) -> None:
    assert rewritten(text, "<{}>".format, *PAIRS) == SLOW.sub(lambda found: f"<{found[0]}>", text)
