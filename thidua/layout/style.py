"""The style values of a template that layout measures with: sizes in pt, widths in mm."""

from __future__ import annotations

import attrs


@attrs.frozen
class Kieu:
    """Sizes (pt) and widths (mm) of a printed page; the defaults are those of the bundled ``nd30``.

    ``rong`` and ``rong_ngang``: the text between the margins, portrait and landscape; ``cot_trai`` and
    ``cot_phai``: the two columns of the heading; ``cot_nhan`` and ``cot_ky``: nơi nhận and signer (``cot_ky_doi``:
    one of two signers); ``co_…``: sizes; ``ke``: a short rule as a part of its line.
    """

    rong: float = 165
    rong_ngang: float = 252
    cot_trai: float = 65
    cot_phai: float = 100
    cot_nhan: float = 70
    cot_ky: float = 95
    cot_ky_doi: float = 55
    co_chu: float = 14
    co_quoc_hieu: float = 13
    co_tieu_ngu: float = 14
    co_ten: float = 13
    co_so: float = 13
    co_dia_danh: float = 13
    co_tieu_de: float = 14
    co_bang: float = 13
    ke: float = 0.42
