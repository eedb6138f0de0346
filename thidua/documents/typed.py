"""Typed values that sentences say: units and their tasks, targets, first and last days, reviews, deadlines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from thidua.documents.items import Item
from thidua.errors import PlanError
from thidua.grammar.days import Ngay, ThoiHan
from thidua.grammar.units import helpers_of, products_of, subjects_of, units_labelled, units_of
from thidua.model import ChiTieu, Muc, NhiemVu, ThoiGian

_DAY = (
    r"(?:ngày\s+)?\d{1,2}(?:/\d{1,2}/|\.\d{1,2}\.|-\d{1,2}-|/\d{1,2}\s+năm\s+)\d{4}(?!\d)"
    r"|(?:ngày\s+)?\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}"
)
_A_DAY = re.compile(_DAY)
_MONTH = r"tháng\s+\d{1,2}\s+năm\s+\d{4}|tháng\s+\d{1,2}/\d{4}"
_QUARTER = r"[Qq]uý\s+(?:IV|III|II|I|[1-4])(?:\s+năm\s+|/|\s+)\d{4}"
_WHEN = rf"(?:{_DAY}|{_MONTH}|{_QUARTER}|năm\s+\d{{4}})"
_DEADLINE = re.compile(
    rf"(?:trước|chậm\s+nhất(?:\s+là)?|muộn\s+nhất(?:\s+là)?|hạn\s+cuối(?:\s+là)?|hoàn\s+thành\s+(?:trong|vào)|xong\s+(?:trong|vào|trước))"
    rf"\s+(?:\d{{1,2}}\s*(?:giờ|h|g)\s*(?:\d{{2}}\s*(?:phút)?)?,?\s+)?(?:ngày\s+)?(?P<when>{_DAY}|{_MONTH}|{_QUARTER})",
)
_FIRST = re.compile(rf"(?:[Tt]ừ|[Bb]ắt\s+đầu\s+từ|[Kk]ể\s+từ)\s+(?P<when>{_DAY}|{_MONTH})")
_LAST = re.compile(rf"đến(?:\s+hết)?\s+(?P<when>{_DAY}|{_MONTH}|{_QUARTER}|năm\s+\d{{4}})")
_SHORT_FIRST = re.compile(
    rf"(?P<from>[Tt]ừ\s+(?:ngày\s+)?)(?P<d>\d{{1,2}})(?:/(?P<m>\d{{1,2}}))?(?P<to>\s+đến(?:\s+hết)?\s+|\s*[-–]\s*)(?P<last>{_DAY})"
)
"""A range whose first day leaves out what its last day says: ``từ 01/4 đến 30/11/2025``."""
_RANGE = re.compile(rf"(?P<first>{_DAY}|{_MONTH})\s*[-–]\s*(?P<last>{_DAY}|{_MONTH})")
_REVIEW = re.compile(rf"(?P<which>[Ss]ơ\s+kết|[Tt]ổng\s+kết)(?:[^.;\d]{{0,60}}?)\s(?P<when>{_WHEN})")

_OF_TIME = re.compile(
    r"thời|tiến độ|lộ trình|từ|đợt|giai đoạn|thực hiện|triển khai|tổ chức|diễn ra|phong trào|thi đua|cả", re.IGNORECASE
)
"""Words of a label whose dates are those of the whole plan; any other is one event of it (``Cấp tổ:``)."""
_PHASE = re.compile(r"(?<!\w)(?:đợt|giai đoạn)(?!\w)", re.IGNORECASE)
_NEGATED = re.compile(
    r"(?<!\w)(?:không(?!\s+(?:còn|để|có)(?!\w))|chưa|nếu|trường hợp|quá)(?!\w)[^.;,:]*$", re.IGNORECASE
)
"""Words before a deadline that say what happens when it is missed."""


def target(item: Item, values: dict[str, Any]) -> Muc:
    """A target; its figure is read from its sentence by the model, its deadline here."""
    return ChiTieu(**values, **_deadline(values))


def assignment(item: Item, values: dict[str, Any]) -> Muc:
    """An assignment: a title that names units has them as data, and what stands below as their tasks."""
    title, text = values.get("tieu_de", ""), values.get("noi_dung", "")
    labelled, helps = units_labelled(title, text)
    if labelled:
        return NhiemVu(**values, **{"phoi_hop" if helps else "don_vi": labelled})
    if title:
        units = units_of(title)
        if units:
            values["don_vi"] = units
            if values.get("gom"):
                values["nhiem_vu"] = values.pop("gom")
                if not text and ", ".join(units) == title:
                    del values["tieu_de"]
    elif text and (units := subjects_of(text)):
        values["don_vi"] = units
    return NhiemVu(**values, **_deadline(values), **_beside(values))


def _deadline(values: dict[str, Any]) -> dict[str, Any]:
    """The deadline that a sentence surely says: one, in words that mean a deadline."""
    text = values.get("noi_dung", "")
    if "20" not in text or "\n" in text:
        return {}
    found = {
        _plain_day(match["when"])
        for match in _DEADLINE.finditer(text)
        if not _NEGATED.search(text, max(match.start() - 80, 0), match.start())
    }
    return _if_day("thoi_han", found.pop()) if len(found) == 1 else {}


def _if_day(field: str, when: str) -> dict[str, Any]:
    try:
        ThoiGian(noi_dung="x", so_ket=when)
    except PlanError:
        return {}
    return {field: when}


def _beside(values: dict[str, Any]) -> dict[str, Any]:
    """What a task's sentence surely says of who helps and what comes of it."""
    text = values.get("noi_dung", "")
    out: dict[str, Any] = {}
    if helpers := helpers_of(text):
        out["phoi_hop"] = helpers
    products = products_of(text)
    if len(products) == 1:
        out["san_pham"] = products[0]
    return out


def time_of(items: Sequence[Item], parts: Sequence[Muc]) -> ThoiGian:
    """When a plan runs: its text, and the days and reviews that the text surely says."""
    values: dict[str, Any] = {}
    if len(items) == 1 and items[0].text and not items[0].title and not items[0].children and not items[0].table:
        values["noi_dung"] = items[0].text
    else:
        values["gom"] = tuple(parts)
    dates = _dates(" ".join(_texts([item for item in items if len(items) == 1 or not _is_event(item)])), _texts(items))
    try:
        return ThoiGian(**_as_time(values), **dates)
    except PlanError:
        return ThoiGian(**_as_time(values))


def _as_time(values: dict[str, Any]) -> dict[str, Any]:
    if "gom" not in values:
        return values
    return {"gom": tuple(_timed(part) for part in values["gom"])}


def _timed(part: Muc) -> ThoiGian:
    """An item as one that the part Thời gian can hold."""
    return ThoiGian(
        tieu_de=part.tieu_de, noi_dung=part.noi_dung, danh_so=part.danh_so, bang=part.bang,
        gom=tuple(_timed(child) for child in part.gom),
    )  # fmt: skip


def _texts(items: Sequence[Item]) -> list[str]:
    out: list[str] = []
    for item in items:
        out += [text for text in (item.title, item.text) if text]
        out += _texts(item.children)
    return out


def _is_event(item: Item) -> bool:
    """Whether an item says when one event of many is: ``Cấp tổ: từ ngày 05 đến ngày 10/12/2025``."""
    label = (item.title or item.text.partition(": ")[0]) if item.title or ": " in item.text else ""
    return 0 < len(label) <= 60 and _OF_TIME.search(label) is None


def _dates(text: str, texts: Sequence[str]) -> dict[str, Any]:
    """First and last day of a text, and the reviews of all ``texts``."""
    whole = _in_full(" ".join(texts))
    out = _span(_in_full(text), whole)
    reviews: dict[str, set[str]] = {}
    for match in _REVIEW.finditer(whole):
        reviews.setdefault("so_ket" if match["which"].lower().startswith("s") else "tong_ket", set()).add(match["when"])
    for field, whens in reviews.items():
        if len(whens) == 1:
            out |= _if_day(field, _plain_day(whens.pop()))
    return out


def _in_full(text: str) -> str:
    """A text whose ranges say both of their days in full, with ``đến`` between them."""
    return _RANGE.sub(r"\g<first> đến \g<last>", _SHORT_FIRST.sub(_full_first, text))


def _full_first(match: re.Match[str]) -> str:
    """A range with its first day in full, where that is not after its last."""
    last = Ngay.parse(_numeric(match["last"])) if _day(match["last"], last=True) else None
    if last is None or last.thang is None or last.ngay is None:
        return match[0]
    day, month = int(match["d"]), int(match["m"] or last.thang)
    if (month, day) > (last.thang, last.ngay) or month == 0:
        return match[0]
    return f"{match['from']}{day}/{month}/{last.nam} đến {match['last']}"


def _span(text: str, whole: str) -> dict[str, Any]:
    """First and last day that a text says: of one range, or of phases from the first to the last. There is no last day
    where the whole says a later one that is no review and no deadline: then the range is that of one event of many.
    """
    first = [day for match in _FIRST.finditer(text) if (day := _day(match["when"], last=False))]
    last = [day for match in _LAST.finditer(text) if (day := _day(match["when"], last=True))]
    if max(len(first), len(last)) > 1 and len(_PHASE.findall(text)) < max(len(first), len(last)):
        first, last = first if len(set(first)) == 1 else [], last if len(set(last)) == 1 else []
    plain = _DEADLINE.sub(" ", _REVIEW.sub(" ", whole))
    days = [day for match in _A_DAY.finditer(plain) if (day := _day(match.group(), last=False))]
    begin, end = min(first, default=""), max(last, default="")
    if any(day[: len(end)] > end for day in days):
        end = ""
    return {field: day for field, day in (("bat_dau", begin), ("ket_thuc", end)) if day}


def _plain_day(when: str) -> str:
    """A day or month as a plan file has it (``2026-12-15``, ``12/2026``), a quarter as written."""
    try:
        return str(Ngay.parse(when.replace("năm ", "") if when.startswith("năm") else _numeric(when)))
    except PlanError:
        return when


def _numeric(when: str) -> str:
    """``tháng 12/2025`` and ``15/12 năm 2025`` as days are read."""
    return re.sub(r"(/\d+)\s+năm\s+", r"\1/", re.sub(r"^tháng\s+(?=\d+/)", "", when))


def _day(when: str, *, last: bool) -> str:
    if re.match(_QUARTER, when):
        return str(ThoiHan(when).ngay_cuoi or "")
    try:
        day = Ngay.parse(_numeric(when))
    except PlanError:
        return ""
    if last and day.thang is None and day.nam:
        return f"{day.nam}-12-31"
    return str(day)
