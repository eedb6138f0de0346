"""Documents that a template derives from a plan: a report on it, the decision that issues it, a form made from it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.kinds import Shape
from thidua.engine.meter import BOUNDS, Bounds, Meter
from thidua.engine.plain import PlainTemplate, expression_of
from thidua.errors import PlanError, TemplateError
from thidua.grammar.conventions import SIGNS, symbol_in
from thidua.grammar.gaps import gaps_in
from thidua.grammar.looks import notes_in
from thidua.layout import BanIn, Kieu, lay_derived
from thidua.model import KeHoach, KemTheo
from thidua.model.node import nut
from thidua.model.van_ban import KHONG_LUU, LUU_TRONG, Gap, VanBan
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.templates.own import Own, check_own
from thidua.wording import fold

_OWN = ("ten_loai", "ma_loai", "kem_ke_hoach")
_INHERITED = ("co_quan", "can_cu", "noi_nhan", "luu", "nguoi_ky", "do_mat", "luu_hanh")
"""What a derived document has from its plan where the template says nothing: never number, day or draft."""

Spec = Any
"""A text template, or a list or mapping of such."""


@cache
def kind_of(ten_loai: str, ma_loai: str) -> type[VanBan]:
    """The kind of document of that name and code; each is one class, so that ký hiệu and title follow."""
    return nut(type("VanBanTheoMau", (VanBan,), {"__slots__": (), "ten_loai": ten_loai, "ma_loai": ma_loai}))


def names_of(plan: KeHoach) -> dict[str, Any]:
    """The variables that a plan gives to every template: ``plan``, each field by its name; the number as it prints."""
    return {name: getattr(plan, name) for name in plan.fields()} | {"plan": plan, "so": plan.so_in}


def gaps_of(document: VanBan) -> list[Gap]:
    """What the texts of a derived document say is missing: ``[thiếu: trích yếu]``, by a template's own words."""
    texts = (getattr(document, name) for name in ("trich_yeu", "mo_dau", "ket_luan"))
    said = (one for text in texts for one in ((text,) if isinstance(text, str) else text))
    fields = {field.label for field in document.fields().values()}
    labels = (label for one in said for label in gaps_in(one))
    return [Gap(label, (label,) if label in fields else ()) for label in labels]


@frozen
class Derivation:
    """What ``[van_ban]`` of a template says, compiled: a kind, and texts for the fields of its document."""

    ten_loai: str
    ma_loai: str = ""
    texts: Mapping[str, Spec] = attrs.field(factory=dict)
    with_plan: bool = False
    source: str = ""
    registered: Mapping[str, Any] = attrs.field(factory=dict)
    """Number, ký hiệu and day that the registry gave the document."""
    bounds: Bounds = BOUNDS
    own: Own = attrs.field(factory=Own)
    """The body that the template says itself, and the sheet that the document is."""

    @classmethod
    def compile(
        cls,
        typed: Mapping[str, Any],
        source: str,
        *,
        checked: bool = False,
        filters: Filters = NO_FILTERS,
        bounds: Bounds = BOUNDS,
        own: tuple[Sequence[Mapping[str, Any]], Mapping[str, Any]] = ((), {}),
    ) -> Derivation | None:
        """The derivation, or ``None`` where nothing is derived; ``checked`` ones are not looked through again;
        ``filters`` are further ones that its tags may use, ``bounds`` what a rendering may cost, ``own`` its body and
        its sheet.

        Raises :class:`TemplateError` with every fault: of keys, of tags, of what no plan could make right.
        """
        if not typed and not any(own):
            return None
        values = {fold(key): value for key, value in typed.items()}
        problems = [said.changed(source=source) for said in _misused(values)]
        if not checked:
            found = [*check_texts(values, source, filters), *check_own(*own, source, filters)]
            found = [one for one in found if one.level == "lỗi"]
            problems += [said.changed(label=said.place, line=0) for said in found if said.rule not in OF_SOME_PLANS]
        if problems:
            raise TemplateError(problems)
        derivation = cls(
            ten_loai=values["ten_loai"],
            ma_loai=str(values.get("ma_loai", "")),
            texts={
                key: compiled_texts(value, f"{source}, {key}", filters)
                for key, value in values.items()
                if key not in _OWN
            },
            with_plan=values.get("kem_ke_hoach", False),
            source=source,
            bounds=bounds,
            own=Own.compile(*own, source, filters),
        )
        if not checked:
            fixed = {key: _untagged(value) for key, value in values.items() if key not in _OWN}
            derivation._made({key: value for key, value in fixed.items() if value})
        return derivation

    def document(self, plan: KeHoach) -> VanBan:
        """The document about a plan. Raises :class:`TemplateError` for texts that make no legal document."""
        names = names_of(plan)
        data: dict[str, Any] = {name: getattr(plan, name) for name in _INHERITED}
        signers = plan.cac_nguoi_ky[-1:] if plan.cung_ban_hanh else plan.cac_nguoi_ky  # of bodies, the lead decides
        data["nguoi_ky"] = tuple(signer.evolve(loi_duyet="") for signer in signers)  # that approved the plan
        if data["luu"] in (KHONG_LUU, LUU_TRONG):  # of the plan's paper; the form of another document has its line
            data["luu"] = ""
        if to := self._decision(plan):
            data |= {"so": to.so, "ngay": to.ngay}
            if to.co_quan and plan.co_quan is None:
                data["co_quan"] = to.co_quan
        data |= said_each(self.texts, names, self.bounds)
        return self._made({**data, **self.registered})

    def _made(self, data: Mapping[str, Any]) -> VanBan:
        try:
            return kind_of(self.ten_loai, self.ma_loai)(**{key: value for key, value in data.items() if value})
        except PlanError as error:
            problems = [problem.changed(source=self.source) for problem in error.problems]
            raise TemplateError(problems) from error

    def printed(self, plan: KeHoach, kieu: Kieu) -> BanIn:
        """The printed form of the document about a plan."""
        document = self.document(plan)
        names = names_of(plan) | {"kieu": kieu}
        meter = Meter(self.bounds, names)  # it is all that the document says
        body, sheet = self.own.body(names, meter), self.own.edges(names, meter)
        return lay_derived(document, self.attached(plan, document), kieu, plan, body, sheet)

    def attached(self, plan: KeHoach, document: VanBan) -> KeHoach | None:
        """The plan as it is attached to its document: without number, signer and recipients, which that one has."""
        if not self.with_plan:
            return None
        named = self._decision(plan)
        to = (
            named
            if named and not self.registered
            else KemTheo(
                loai=self.ten_loai,
                so=f"{document.so_in}{SIGNS[plan.quy_uoc][0]}{symbol_in(plan.quy_uoc, document.ky_hieu)}",
                ngay=document.ngay,
                co_quan=(named.co_quan if named else "") or document.tham_quyen,
            )
        )
        own: dict[str, Any] = dict.fromkeys(("so", "ky_hieu", "dan_can_cu", "luu", "soan_thao", "so_ban"), "")
        above = plan.can_cu_dau
        bases = tuple(basis for basis in plan.can_cu if basis not in above)  # of a section: part of the plan's text
        gone = {name for basis in above for name in notes_in(basis.van_ban)}
        notes = tuple(note for note in plan.chu_thich if note.dau not in gone)
        ending: dict[str, Any] = {"noi_nhan": (), "nguoi_ky": None, "nguoi_lap": None}
        return plan.evolve(**own, **ending, can_cu=bases, chu_thich=notes, kem_theo=to)

    def _decision(self, plan: KeHoach) -> KemTheo | None:
        """The document that the plan says it is attached to, when it is of this kind."""
        to = plan.kem_theo
        return to if self.with_plan and to and fold(to.loai) == fold(self.ten_loai) else None


OF_SOME_PLANS = frozenset(("mau-303", "mau-304", "mau-305", "mau-306", "mau-309", "mau-310"))
"""Rules that a text may break and yet be right for the plans of its department: the check says them, no more."""


def _misused(values: Mapping[str, Any]) -> Iterator[Diagnostic]:
    """What is wrong with the keys of ``[van_ban]``."""
    known = (*(name for name in VanBan.fields() if name not in ("kem_theo", "quy_uoc")), *_OWN)
    for key in values:
        if key not in known:
            yield mistyped(faults.UNKNOWN_PART, key, known, at=Place(path=("van_ban", key)))
    name = values.get("ten_loai", "")
    if not isinstance(name, str) or not name:
        yield faults.NO_KIND.said(at=Place(path=("van_ban",)))
    if not isinstance(values.get("kem_ke_hoach", False), bool):
        at = Place(path=("van_ban", "kem_ke_hoach"))
        yield faults.WRONG_KIND.said("dung_sai", at=at, ten="kem_ke_hoach", dung="true")


def check_texts(
    texts: Mapping[str, Any], source: str, filters: Collection[str] = (), *, table: str = "van_ban",
    values: Mapping[str, Shape] | None = None,
) -> Iterator[Diagnostic]:  # fmt: skip
    """What is wrong with the tags in the texts of a ``table`` of ``template.toml``; the place of each is its key.
    ``values`` are names beside those of a plan.
    """
    from thidua.engine.markup_check import check_markup  # only the author's tools need it

    for key, text in _tagged(texts):
        for one in check_markup(text, source, format="txt", decree=False, filters=filters, values=values):
            if not (one.rule == "mau-306" and expression_of(text)):  # it stands for the value itself, whatever that is
                yield one.changed(label=key, line=0, path=(table, *key.split(".")))


def _tagged(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """The texts in which a tag stands, each with its key."""
    if isinstance(value, Mapping):
        for name, one in value.items():
            yield from _tagged(one, f"{key}.{name}" if key else name)
    elif isinstance(value, list):
        for one in value:
            yield from _tagged(one, key)
    elif isinstance(value, str) and ("{{" in value or "{%" in value):
        yield key, value


def _untagged(value: Any) -> Any:
    """What a value says whatever the plan is; a text with a tag says nothing yet."""
    if isinstance(value, list):
        return [said for one in value if (said := _untagged(one))]
    if isinstance(value, dict):
        return {key: _untagged(one) for key, one in value.items()}
    return "" if any(_tagged(value)) else str(value)


def compiled_texts(value: Any, source: str, filters: Filters) -> Spec:
    """Texts of ``template.toml``, compiled. Raises :class:`TemplateError` for a tag that does not parse."""
    if isinstance(value, list):
        return [compiled_texts(one, source, filters) for one in value]
    if isinstance(value, dict):
        return {key: compiled_texts(one, f"{source}.{key}", filters) for key, one in value.items()}
    return PlainTemplate.compile(str(value), source, filters)


def said_of(spec: Spec, names: Mapping[str, Any], meter: Meter) -> Any:
    """The texts of a plan; a list leaves out what comes out empty. All of them pay to one ``meter``."""
    if isinstance(spec, list):
        return [said for one in spec if (said := said_of(one, names, meter))]
    if isinstance(spec, dict):
        return {key: said for key, one in spec.items() if (said := said_of(one, names, meter))}
    said = spec.value(names, meter)
    return said.strip() if isinstance(said, str) else said


def said_each(texts: Mapping[str, Spec], names: Mapping[str, Any], bounds: Bounds) -> dict[str, Any]:
    """The texts of a plan by their names; one that comes out empty stays, for it is asked for by its name. Together
    they may cost what ``bounds``, those of a rendering, grant such texts.
    """
    meter = Meter(bounds.of_texts, names)
    return {name: said_of(text, names, meter) for name, text in texts.items()}
