"""Plans of many units, each another one: its own name, place, number, subject, opening, first target and signer.

So no benchmark prints one plan again and again; what units do not say anew stays word for word as it is, as in life,
but no two plans share an object: each might have been read from a file of its own.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator

import thidua

_FIRST = "An Bình Cam Dân Đại Đông Gio Hòa Hải Lệ Lộc Minh Mỹ Nam Phong Sơn Tân Vĩnh Xuân Yên".split()  # noqa: SIM905
_SECOND = "Bằng Châu Đức Giang Hiệp Hưng Khánh Lâm Long Ninh Phú Phước Quang Sen Thạch Thủy Trạch Trung Vân".split()  # noqa: SIM905
_SIGNERS = "Anh Bách Chi Dũng Giang Hà Hoa Kiên Lan Minh Nga Phương Quyên Sơn Thảo Tuấn Uyên Việt".split()  # noqa: SIM905


def units(plan: thidua.KeHoach, count: int) -> Iterator[thidua.KeHoach]:
    """So many plans made of one, of which no two print the same lines where units differ."""
    assert plan.co_quan
    body, signer = plan.co_quan.ten, plan.cac_nguoi_ky[0]
    for at in range(count):
        rest, first = divmod(at, len(_FIRST))
        times, second = divmod(rest, len(_SECOND))
        name = f"{_FIRST[first]} {_SECOND[second]} {1 + times}"
        own = f"Ủy ban nhân dân xã {name}"
        made = plan.evolve(
            co_quan=plan.co_quan.evolve(ten=own, viet_tat="UBND", dia_danh=name),
            so=str(at + 1),
            trich_yeu=f"{plan.trich_yeu.replace(body, own)}, đợt {at + 1}",
            mo_dau=plan.mo_dau.replace(body, own),
            chi_tieu=(f"{90 + at % 10},{1 + at // 10 % 9}% việc của xã {name} xong đúng hạn.", *plan.chi_tieu[1:]),
            nguoi_ky=signer.evolve(ho_ten=f"Lê {_SIGNERS[at % len(_SIGNERS)]} {_SECOND[at // 18 % len(_SECOND)]}"),
        )
        apart: thidua.KeHoach = pickle.loads(pickle.dumps(made))
        yield apart
