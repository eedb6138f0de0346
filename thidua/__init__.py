"""thidua: a plan typed once, in the decree's own words, prints itself correctly everywhere.

>>> import thidua
>>> plan = thidua.read("trích yếu: Phong trào thi đua năm 2026", format="yaml")
>>> plan.missing()
('cơ quan', 'địa danh', 'nội dung', 'nơi nhận', 'chức vụ người ký', 'họ tên người ký')

The public API is what this module names; sub-modules may change.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING, Any

from thidua.errors import (
    GapError,
    InputError,
    MissingToolError,
    PlanError,
    Problem,
    TemplateError,
    ThiduaError,
    UsageError,
    WriteError,
)
from thidua.version import __version__ as __version__

if TYPE_CHECKING:
    from thidua.batch import Done, Run, Summary, write_many
    from thidua.batch.rows import Rows, read_rows
    from thidua.budget import Limits
    from thidua.checking import check
    from thidua.diagnostics import Accepted, Diagnostic, Place, Report
    from thidua.documents.reading import Reading
    from thidua.engine.meter import Bounds
    from thidua.front import fill, read, read_document, render, verify, write
    from thidua.merging import Merged, merge
    from thidua.model import (
        Bang,
        BoCuc,
        CanCu,
        ChiTieu,
        ChuThich,
        CoQuan,
        Cot,
        HoSo,
        KeHoach,
        KemTheo,
        Muc,
        Ngay,
        NguoiKy,
        NguoiKyLinhVuc,
        NguoiLap,
        NhiemVu,
        NoiNhan,
        NoiNhanLinhVuc,
        PhuLuc,
        ThoiGian,
        ThoiHan,
        VanBan,
    )
    from thidua.pictures import Anh
    from thidua.plan_files import read_office
    from thidua.renewing import NextYear, next_year
    from thidua.schema import json_schema
    from thidua.signing import stamp
    from thidua.templates import Template

__all__ = [
    "Accepted",
    "Anh",
    "Bang",
    "BoCuc",
    "Bounds",
    "CanCu",
    "ChiTieu",
    "ChuThich",
    "CoQuan",
    "Cot",
    "Diagnostic",
    "Done",
    "GapError",
    "HoSo",
    "InputError",
    "KeHoach",
    "KemTheo",
    "Limits",
    "Merged",
    "MissingToolError",
    "Muc",
    "NextYear",
    "Ngay",
    "NguoiKy",
    "NguoiKyLinhVuc",
    "NguoiLap",
    "NhiemVu",
    "NoiNhan",
    "NoiNhanLinhVuc",
    "PhuLuc",
    "Place",
    "PlanError",
    "Problem",
    "Reading",
    "Report",
    "Rows",
    "Run",
    "Summary",
    "Template",
    "TemplateError",
    "ThiduaError",
    "ThoiGian",
    "ThoiHan",
    "UsageError",
    "VanBan",
    "WriteError",
    "check",
    "fill",
    "json_schema",
    "merge",
    "next_year",
    "read",
    "read_document",
    "read_office",
    "read_rows",
    "render",
    "stamp",
    "verify",
    "write",
    "write_many",
]

_HOMES = {
    "Accepted": "diagnostics",
    "Anh": "pictures",
    "Bounds": "engine.meter",
    "Diagnostic": "diagnostics",
    "Done": "batch",
    "Limits": "budget",
    "Merged": "merging",
    "NextYear": "renewing",
    "Place": "diagnostics",
    "Reading": "documents.reading",
    "Report": "diagnostics",
    "Rows": "batch.rows",
    "Run": "batch",
    "Summary": "batch",
    "check": "checking",
    "fill": "front",
    "json_schema": "schema",
    "merge": "merging",
    "next_year": "renewing",
    "read": "front",
    "read_document": "front",
    "read_office": "plan_files",
    "read_rows": "batch.rows",
    "render": "front",
    "stamp": "signing",
    "verify": "front",
    "write": "front",
    "write_many": "batch",
    "Template": "templates",
}


def _found(name: str) -> Any:
    """Public names are imported when they are first asked for, so that ``import thidua`` costs little."""
    if name not in __all__:
        raise AttributeError(f"module 'thidua' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"thidua.{_HOMES.get(name, 'model')}"), name)
    if plans := sys.modules.get("thidua.model"):  # from above: the model knows no format
        plans.KeHoach._repr_html_ = _page
    if isinstance(value, type) and not issubclass(value, Exception):
        value.__get_pydantic_core_schema__ = classmethod(_in_pydantic)  # type: ignore[attr-defined]
        value.__get_pydantic_json_schema__ = classmethod(_in_openapi)  # type: ignore[attr-defined]
    globals()[name] = value
    return value


if not TYPE_CHECKING:  # for which every public name is imported above: a misspelt one is an error
    __getattr__ = _found


def _page(plan: KeHoach) -> str:
    """The page of a plan as a notebook shows it, its gaps marked."""
    from thidua.notebook import page  # what it needs is heavy, and asked for in notebooks only

    return page(plan)


def _in_pydantic(cls: type, source: Any, handler: Any) -> Any:
    """How pydantic reads and dumps a public value that is a field of a model."""
    from thidua.schema import pydantic_core_schema

    return pydantic_core_schema(cls)


def _in_openapi(cls: type, core: Any, handler: Any) -> Any:
    """What pydantic's JSON Schema, and so OpenAPI, says of it."""
    from thidua.schema import pydantic_json_schema

    return pydantic_json_schema(cls, handler)


def __dir__() -> list[str]:
    return sorted(__all__)
