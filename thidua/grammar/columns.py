"""What the name of a column of a table says of its numbers: that they are codes, years or quantities."""

from __future__ import annotations

import re

from thidua.grammar.lists import late
from thidua.wording import fold, nfc

_LONG = 100_000
"""The least number that may be one of a telephone or a card, where the name of its column may say how many have one."""
_CODES = late(
    r"(?:ma|stt|tt|so_hieu|so_ky_hieu|so_thu_tu|so_tt|so_nha|so_qd|(?:so_)?(?:dien_thoai|di_dong|sdt|fax|hotline))_|so_$",
    re.NOFLAG,
)
_LONG_CODES = late(
    r"\b(?:dien thoai|di dong|sdt|fax|zalo|tai khoan|so tk|stk|cccd|cmnd|cmt|can cuoc|dinh danh|ho chieu|mst|ma so)\b",
    re.NOFLAG,
)
_YEARS = late(r"năm\b(?!\s*\d)", re.NOFLAG)
_QUANTITIES = late("(?:so|tong|kinh_phi|tien|von|gia|muc|dien_tich|dan_so|san_luong|luong|thu|chi|doanh)_", re.NOFLAG)


def holds_codes(name: str, number: int) -> bool:
    """A number of a column of this name is no quantity, and is printed as it is: a code, a telephone, a year.

    >>> holds_codes("Số điện thoại", 912345678), holds_codes("Số hộ có điện thoại", 12500), holds_codes("Năm 2025", 5)
    (True, False, False)
    """
    folded = f"{fold(name)}_"
    if _CODES.match(folded) or _YEARS.match(nfc(name).strip().casefold()):
        return True
    return number >= _LONG and _LONG_CODES.search(folded.replace("_", " ")) is not None


def holds_quantities(name: str) -> bool:
    """Numbers of a column of this name are quantities, though they may look like years; so has one with a unit.

    >>> holds_quantities("Số hộ"), holds_quantities("Thu (triệu đồng)"), holds_quantities("Thành lập")
    (True, True, False)
    """
    return _QUANTITIES.match(f"{fold(name)}_") is not None or name.rstrip().endswith(")")
