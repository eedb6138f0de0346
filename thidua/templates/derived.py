"""Documents that a template derives from a plan: a report on it, the decision that issues it, a form made from it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from thidua.engine.plain import PlainTemplate
from thidua.errors import PlanError, Problem, TemplateError
from thidua.model import KeHoach, KemTheo
from thidua.model.node import nut
from thidua.model.van_ban import VanBan
from thidua.wording import fold, nearest

_OWN = ("ten_loai", "ma_loai", "kem_ke_hoach")
_INHERITED = ("co_quan", "can_cu", "noi_nhan", "luu", "nguoi_ky", "do_mat", "luu_hanh")
"""What a derived document has from its plan where the template says nothing: never number, day or draft."""

Spec = Any
"""A text template, or a list or mapping of such."""


@cache
def kind_of(ten_loai: str, ma_loai: str) -> type[VanBan]:
    """The kind of document of that name and code; each is one class, so that ký hiệu and title follow."""
    return nut(type("VanBanTheoMau", (VanBan,), {"__slots__": (), "ten_loai": ten_loai, "ma_loai": ma_loai}))


@attrs.frozen
class Derivation:
    """What ``[van_ban]`` of a template says, compiled: a kind, and texts for the fields of its document."""

    ten_loai: str
    ma_loai: str = ""
    texts: Mapping[str, Spec] = attrs.field(factory=dict)
    with_plan: bool = False
    source: str = ""

    @classmethod
    def compile(cls, typed: Mapping[str, Any], source: str) -> Derivation | None:
        """The derivation, or ``None`` where nothing is derived. Raises :class:`TemplateError` with every fault."""
        if not typed:
            return None
        values = {fold(key): value for key, value in typed.items()}
        fields = [name for name in VanBan.fields() if name != "kem_theo"]
        problems = [
            Problem(f"[van_ban] không có “{key}”", nearest(key, (*fields, *_OWN)), source=source)
            for key in values.keys() - {*fields, *_OWN}
        ]
        name = values.get("ten_loai", "")
        if not isinstance(name, str) or not name:
            problems.append(Problem("[van_ban] chưa có “ten_loai”", "ten_loai = “Báo cáo”", source=source))
        if problems:
            raise TemplateError(problems)
        return cls(
            ten_loai=name,
            ma_loai=str(values.get("ma_loai", "")),
            texts={key: _compiled(value, f"{source}, {key}") for key, value in values.items() if key not in _OWN},
            with_plan=bool(values.get("kem_ke_hoach", False)),
            source=source,
        )

    def document(self, plan: KeHoach) -> VanBan:
        """The document about a plan. Raises :class:`TemplateError` for texts that make no legal document."""
        kind = kind_of(self.ten_loai, self.ma_loai)
        names = {name: getattr(plan, name) for name in plan.fields()} | {"plan": plan}
        data: dict[str, Any] = {name: getattr(plan, name) for name in _INHERITED}
        if to := self._decision(plan):
            data |= {"so": to.so, "ngay": to.ngay}
            if to.co_quan and plan.co_quan is None:
                data["co_quan"] = to.co_quan
        data |= {key: _said(spec, names) for key, spec in self.texts.items()}
        try:
            return kind(**{key: value for key, value in data.items() if value})
        except PlanError as error:
            problems = [attrs.evolve(problem, source=self.source) for problem in error.problems]
            raise TemplateError(problems) from error

    def attached(self, plan: KeHoach, document: VanBan) -> KeHoach | None:
        """The plan as it is attached to its document: without number, signer and recipients, which that one has."""
        if not self.with_plan:
            return None
        to = self._decision(plan) or KemTheo(
            loai=self.ten_loai,
            so=f"{document.so}/{document.ky_hieu}",
            ngay=document.ngay,
            co_quan=document.co_quan.ten if document.co_quan else "",
        )
        own = dict.fromkeys(("so", "ky_hieu", "luu", "soan_thao", "so_ban"), "")
        return plan.evolve(**own, noi_nhan=(), nguoi_ky=None, can_cu=(), kem_theo=to)

    def _decision(self, plan: KeHoach) -> KemTheo | None:
        """The document that the plan says it is attached to, when it is of this kind."""
        to = plan.kem_theo
        return to if self.with_plan and to and fold(to.loai) == fold(self.ten_loai) else None


def _compiled(value: Any, source: str) -> Spec:
    if isinstance(value, list):
        return [_compiled(one, source) for one in value]
    if isinstance(value, dict):
        return {key: _compiled(one, f"{source}.{key}") for key, one in value.items()}
    return PlainTemplate.compile(str(value), source)


def _said(spec: Spec, names: Mapping[str, Any]) -> Any:
    """The texts of a plan; a list leaves out what comes out empty."""
    if isinstance(spec, list):
        return [said for one in spec if (said := _said(one, names))]
    if isinstance(spec, dict):
        return {key: said for key, one in spec.items() if (said := _said(one, names))}
    said = spec.value(names)
    return said.strip() if isinstance(said, str) else said
