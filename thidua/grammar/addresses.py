"""The line of an address: where an agency is to be found."""

from __future__ import annotations

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
