"""The line of an address: where an agency is to be found; and addresses of the web, which are no words."""

from __future__ import annotations

import re

from thidua.grammar.lists import late, one_of, phrases

_ADDRESS = late(
    lambda: (
        rf"(?:{one_of(phrases('addresses')['heads'])}"
        rf"|số\s+\d+[a-zA-Z]?(?:/\d+)*,?\s+(?:{one_of(phrases('addresses')['streets'])}))(?!\w)"
    )
)


def is_address(text: str) -> bool:
    """The line begins as the address of an agency does.

    >>> is_address("Địa chỉ: 12 Lê Lợi"), is_address("Số 12/3, đường Lê Lợi"), is_address("Số 12/KH-SNV")
    (True, True, False)
    """
    return _ADDRESS.match(text) is not None


_LINK = late(r"(?<![^\s(])(?:https?://|www\.|[^\s@(]++@)[^\s)”]*+", re.NOFLAG)


def without_links(text: str) -> str:
    """A text with a sign for each address of the web and of e-mail in it.

    >>> without_links("gửi về tthc@so.gov.vn, xem tại https://so.gov.vn/a,b (www.so.gov.vn)")
    'gửi về @ xem tại @ (@)'
    """
    return _LINK.sub("@", text) if "@" in text or "www." in text or "://" in text else text
