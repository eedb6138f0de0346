"""Typed values that sentences say: units and their tasks, targets, first and last days, reviews, deadlines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents.items import Item
from thidua.errors import PlanError
from thidua.grammar.deadlines import deadline_of, is_of_whole_plan, reviews_of, span_of
from thidua.grammar.units import helpers_of, products_of, subjects_of, units_labelled, units_of
from thidua.model import ChiTieu, Muc, NhiemVu, ThoiGian


def target(item: Item, values: dict[str, Any]) -> Muc:
    """A target; its figure is read from its sentence by the model, its deadline here."""
    return ChiTieu(**values, **_deadline(values))


def assignment(item: Item, values: dict[str, Any]) -> Muc:
    """An assignment: a title that names units has them as data, and what stands below as their tasks."""
    title, text = values.get("tieu_de", ""), values.get("noi_dung", "")
    labelled, helps = units_labelled(title, text)
    if labelled:
        return NhiemVu(**values | {"phoi_hop" if helps else "don_vi": labelled})
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
    when = None if "\n" in text else deadline_of(text)
    return {"thoi_han": when} if when else {}


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
    """The item says when one event of many is: ``Cấp tổ: từ ngày 05 đến ngày 10/12/2025``."""
    label = (item.title or item.text.partition(": ")[0]) if item.title or ": " in item.text else ""
    return 0 < len(label) <= 60 and not is_of_whole_plan(label)


def _dates(text: str, texts: Sequence[str]) -> dict[str, Any]:
    """First and last day of a text, and the reviews of all ``texts``."""
    whole = " ".join(texts)
    days = (*span_of(text, whole), *reviews_of(whole))
    return {field: day for field, day in zip(("bat_dau", "ket_thuc", "so_ket", "tong_ket"), days, strict=True) if day}
