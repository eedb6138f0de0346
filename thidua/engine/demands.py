"""The parts that the decree demands of a document (Điều 8): does a template print each of them?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.wording import fold


@frozen
class _Demand:
    """A part that the decree demands: the tags that print it; by which paths, or by which words typed in the template,
    it is there.
    """

    label: str
    way: str
    paths: tuple[str, ...]
    words: str = ""
    may_be_typed: bool = False


def _of_ending(tags: str) -> str:
    """Tags that print a part of the ending, which an attached plan has not."""
    return f"{{%p if cuoi %}}, {tags}, {{%p endif %}}"


_DEMANDS = (
    _Demand("Quốc hiệu", "{{p dau.quoc_hieu }}", ("dau.quoc_hieu",), "cong_hoa_xa_hoi_chu_nghia_viet_nam"),
    _Demand("Tiêu ngữ", "{{p dau.tieu_ngu }}", ("dau.tieu_ngu",), "doc_lap_tu_do_hanh_phuc"),
    _Demand("tên cơ quan", "{{p dau.co_quan }}", ("dau.co_quan", "co_quan.ten"), may_be_typed=True),
    _Demand("số, ký hiệu", "{{p dau.so }}", ("dau.so", "so", "ky_hieu")),
    _Demand("địa danh", "{{p dau.dia_danh }}", ("dau.dia_danh", "co_quan.dia_danh"), may_be_typed=True),
    _Demand("ngày tháng năm", "{{p dau.dia_danh }}", ("dau.dia_danh", "ngay")),
    _Demand("tên loại văn bản", "{{p dau.ten_loai }}", ("dau.ten_loai", "ten_loai"), "ke_hoach"),
    _Demand("trích yếu", "{{p dau.trich_yeu }}", ("dau.trich_yeu", "trich_yeu")),
    _Demand(
        "nội dung",
        "{%p for k in than %}, {{p k }}, {%p endfor %}",
        (
            "than",
            "khoi",
            *(name for name, field in KeHoach.fields().items() if field.stage == "thân" and field.printed),
        ),
    ),
    _Demand(
        "nơi nhận",
        _of_ending("{%p for d in cuoi.noi_nhan %}, {{p d }}, {%p endfor %}"),
        ("cuoi.noi_nhan", "noi_nhan"),
        may_be_typed=True,
    ),
    _Demand(
        "chức vụ người ký",
        _of_ending("{%p for k in cuoi.ky %}, {%p for d in k.chuc_vu %}, {{p d }}, {%p endfor %}, {%p endfor %}"),
        ("cuoi.ky[].chuc_vu", "cac_nguoi_ky[].chuc_vu", "nguoi_ky.chuc_vu", "nguoi_ky[].chuc_vu"),
        may_be_typed=True,
    ),
    _Demand(
        "họ tên người ký",
        _of_ending("{%p for k in cuoi.ky %}, {{p k.ho_ten }}, {%p endfor %}"),
        ("cuoi.ky[].ho_ten", "cac_nguoi_ky[].ho_ten", "nguoi_ky.ho_ten", "nguoi_ky[].ho_ten"),
        may_be_typed=True,
    ),
)


def unmet(
    printed: Iterable[str], typed: Iterable[str], *, without: Collection[str] = (), word: bool = True
) -> Iterator[Diagnostic]:
    """Each part that is neither among the paths ``printed`` nor in the texts ``typed`` in the template.

    ``without``: labels of parts that are not asked for; ``word``: the way to print one is said in the dialect of Word
    templates.
    """
    paths = {re.sub(r"\[\d+\]", "[]", path) for path in printed}
    texts = [_letters(text) for text in typed]
    for demand in _DEMANDS:
        if demand.label in without or any(_prints(path, wanted) for path in paths for wanted in demand.paths):
            continue
        if not demand.words or not any(demand.words in text for text in texts):
            the = demand.way if word else re.sub(r"\{([{%])p ", r"{\1 ", demand.way)
            form = "go_san" if demand.may_be_typed else ""
            yield faults.PART_MISSING.said(form, level="cảnh báo" if form else None, phan=demand.label, the=the)


def _prints(path: str, wanted: str) -> bool:
    """A printed path is the wanted one, or lies in it."""
    return path == wanted or path.startswith((f"{wanted}.", f"{wanted}["))


def _letters(text: str) -> str:
    return "_".join(re.findall(r"\w+", fold(text).replace("_", " ")))
