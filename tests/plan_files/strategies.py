"""Random texts and trees for the tests of the plan files' loaders."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from thidua.wording import control_characters, nfc

_TRICKY = " \n\t:#-?\"'*&[]{},>|%@!`\\ab1đ\u00a0\u2028\u0085~.=🎉"


def _can_be_printed(text: str) -> bool:
    return not control_characters(text)


TEXTS: st.SearchStrategy[str] = (
    st.one_of(
        st.text(max_size=40),
        st.text(alphabet=_TRICKY, max_size=20),
        st.sampled_from(["yes", "no", "null", "~", "01", "50.000", "7,5", "2026-03-09", "số: 15", "a #b", "---"]),
    )
    .map(nfc)
    .filter(_can_be_printed)
)
KEYS = TEXTS.filter(lambda key: bool(key.strip()))
TREES: st.SearchStrategy[dict[str, Any]] = st.dictionaries(
    KEYS,
    st.recursive(
        st.none() | TEXTS,
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
        max_leaves=12,
    ),
    min_size=1,
    max_size=4,
)
_PIECES = [
    *("a: ", "b:\n", "- ", "  ", "    ", "\n", '"', "'", "[", "]", "{", "}", ",", ": ", ":", " #", "# ", "|", ">"),
    *("\t", "*x", "&x", "!!t", "---\n", "...\n", "%YAML 1.2\n", "số: 15\n", "  gồm:\n", "? ", "đ", "\u00a0", "\\"),
    *("=", "[[a]]\n", "[a]\n", "a = ", '"b" = "c"\n', '"""', "1", ".", "2026-01-01", "|2\n", ">-\n", "null"),
]
FILES: st.SearchStrategy[str] = st.lists(st.sampled_from(_PIECES), max_size=30).map("".join) | st.text()
