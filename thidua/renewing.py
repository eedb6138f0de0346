"""A plan of one year as the plan of a later one: what moves, what is left to be filled in, what must be decided."""

from __future__ import annotations

import contextlib
import copy
import datetime
import json
from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, TypeAlias

import attrs

from thidua.budget import LIMITS, Limits
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Report, Rule, rules
from thidua.errors import PlanError, UsageError
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.front import office_of, opened, refuse_office
from thidua.front import read_document as read_paper
from thidua.grammar.days import Ngay, in_figures, weekdays
from thidua.grammar.deadlines import short_deadline_of
from thidua.grammar.instruments import cited_in
from thidua.grammar.looks import without_notes
from thidua.grammar.years import Kept, Shifted, Term, is_of_year, of_year_in, shifted, terms_in, unnumbered, year_named
from thidua.model import CanCu, ChiTieu, HoSo, KeHoach
from thidua.model.can_cu import is_group
from thidua.model.data import Day, Faults
from thidua.plan_files import loader
from thidua.plan_files.edits import plain_texts, put_value
from thidua.plan_files.texts import PlanText
from thidua.records import frozen
from thidua.rulebook.calls import YEAR
from thidua.rules.draft import Draft
from thidua.rules.over_plan import judged_plan
from thidua.saving import write_whole
from thidua.wording import fold, format_number, shorten

_FILL = "điền vào tệp rồi soi lại"
_LOOK = "giữ nguyên; một người quyết định"


def _to_decide(id: str, forms: Mapping[str, tuple[str, str]], why: str, example: str) -> Rule:
    """A rule that says what a person must decide, and in which other places the same."""
    return Rule(id, "cảnh báo", {form: (f"{said}{{cho}}", way) for form, (said, way) in forms.items()}, why, example)


NS = rules(
    Rule(
        "ns-101", "ghi chú", {"": ("{doi}", "")},
        "Năm, ngày, hạn của kế hoạch chuyển theo năm mới.", "nộp trước ngày 15/12/2025 → 15/12/2026",
    ),
    _to_decide(
        "ns-201",
        {"so": ("số của kế hoạch để trống (năm trước: {cu})", "văn thư cấp số"),
         "so_trong": ("số của kế hoạch để trống", "văn thư cấp số"),
         "ngay_trong": ("ngày của kế hoạch chỉ có năm {moi}", "ghi ngày khi ban hành"),
         "ngay": ("ngày của kế hoạch chỉ còn năm {moi} (năm trước: {cu})", "ghi ngày khi ban hành"),
         "kem_theo": ("{truong} của quyết định kèm theo để trống (năm trước: {cu})", _FILL)},
        "Số, ngày của văn bản mới không đoán được.", "số: 15",
    ),
    _to_decide(
        "ns-202",
        {"": ("{so} là văn bản của năm {nam}: số và ngày để trống", "điền văn bản của năm {moi}, hoặc bỏ căn cứ này"),
         "chu": ("câu dẫn {so}, văn bản của năm {nam}: số và ngày để trống",
                 "điền văn bản của năm {moi}, hoặc bỏ đoạn dẫn")},
        "Kế hoạch, chỉ đạo của một năm thì năm khác có văn bản khác; máy không biết số nào.",
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2025",
    ),
    _to_decide(
        "ns-203",
        {"": ("{so} hết hiệu lực từ {tu}, thay bằng {thay} ({nguon})", "xem ở nguồn chính thức rồi sửa"),
         "khong": ("{so} hết hiệu lực từ {tu} ({nguon})", "xem ở nguồn chính thức rồi sửa")},
        "Văn bản thay thế được nêu, không tự thay: tên, nội dung dẫn cũng khác.", "Nghị định số 98/2023/NĐ-CP",
    ),
    _to_decide(
        "ns-204",
        {"": ("căn cứ giữ nguyên: {so}", "xem còn hiệu lực, còn hợp năm {moi}"),
         "het": ("căn cứ giữ nguyên: {so}, của {chu}, nay đã hết", "xem có văn bản của giai đoạn mới"),
         "chu": ("câu dẫn {so} giữ nguyên", "xem còn hiệu lực, còn hợp năm {moi}")},
        "Dữ liệu chỉ biết một số văn bản; văn bản không có trong đó là chưa biết.", "Quyết định số 335/QĐ-UBND",
    ),
    _to_decide(
        "ns-205",
        {"": ("“{chu}” còn đến năm {den}", _LOOK), "het": ("“{chu}” hết trước năm {moi}", _LOOK)},
        "Giai đoạn, nhiệm kỳ là tên riêng của một thời kỳ.", "giai đoạn 2021-2025",
    ),
    _to_decide(
        "ns-206",
        {"ky_niem": ("“{chu}”: năm {moi} là {so} năm", "giữ nguyên; đổi số và năm, hoặc bỏ nếu không còn dịp ấy"),
         "lan_thu": ("“{chu}”: năm {moi} có thể là lần khác", _LOOK)},
        "Dịp kỷ niệm, lần tổ chức đếm theo năm, có năm không có.", "kỷ niệm 80 năm Quốc khánh",
    ),
    _to_decide(
        "ns-207",
        {"tuan": ("{ngay} là {thu}", "chuyển sang ngày làm việc nếu cần"),
         "khong_co": ("năm {moi} không có {ngay}: đã lấy ngày cuối tháng 2", "xem lại ngày ấy"),
         "khong_co_ngan": ("năm {moi} không có ngày {ngay}", "xem lại ngày ấy"),
         "thu": ("“{thu}” đứng trước một ngày đã chuyển năm", "ghi lại thứ của ngày mới")},
        "Ngày chuyển sang năm khác rơi vào thứ khác.", "15/11/2026 là Chủ nhật",
    ),
    _to_decide(
        "ns-208",
        {"": ("chỉ tiêu giữ mức năm {nam}: {muc}", "đặt mức năm {moi}"),
         "khong_so": ("chỉ tiêu giữ nguyên, không đọc được mức", "xem còn hợp năm {moi}")},
        "Mức của năm mới là việc của người lập kế hoạch.", "Trên 90% hồ sơ đúng hạn",
    ),
    _to_decide(
        "ns-209",
        {"nam_khac": ("“{chu}” giữ nguyên", "xem năm ấy còn đúng không"),
         "da_qua": ("“{chu}” kể việc đã qua: giữ nguyên", "viết lại theo kết quả năm {nam}, hoặc bỏ"),
         "so_nam": ("“{chu}”: không rõ {so} có phải là năm của kế hoạch, giữ nguyên", "đổi nếu là năm của kế hoạch")},
        "Năm không chắc là của kế hoạch thì không đổi.", "kết quả năm 2024 đã đạt 95%",
    ),
    _to_decide(
        "ns-210",
        {"ky": ("người ký: {ten}", "xem còn giữ chức vụ ấy không"),
         "lap": ("người lập: {ten}", "xem còn làm việc ấy không"),
         "kinh_phi": ("phần kinh phí giữ như năm {nam}", "ghi theo dự toán năm {moi}"),
         "chu_de": ("phần chủ đề giữ như năm {nam}", "ghi chủ đề năm {moi}")},
        "Người, tiền, chủ đề của năm không suy ra được từ năm trước.", "người ký: Nguyễn Văn A",
    ),
)  # fmt: skip
"""What is said of a plan that is written again for a later year."""

_STAYS = frozenset((
    "co_quan", "cung_ban_hanh", "so", "ky_hieu", "ngay", "can_cu", "nguoi_ky", "nguoi_lap", "noi_nhan", "luu",
    "quy_uoc", "kem_theo", "soan_thao", "so_ban", "do_khan", "do_mat", "luu_hanh", "du_thao", "cach_danh_so",
))  # fmt: skip
"""The fields that hold no text in which years move, or are looked at by themselves."""


@frozen
class NextYear:
    """A plan written again for another ``year``, as a plan file: its ``text`` and ``format``; ``of`` which year the
    plan was. ``moved`` what was changed, ``decisions`` what a person must decide, each with its line of the text.
    """

    text: str
    format: str
    plan: KeHoach
    of: int
    year: int
    moved: tuple[Diagnostic, ...] = ()
    decisions: tuple[Diagnostic, ...] = ()

    @property
    def report(self) -> Report:
        """All that is said, what must be decided first."""
        return Report((*self.decisions, *self.moved))

    def write(self, path: str | Path) -> None:
        """Writes the plan file, whole or not at all. Raises :class:`~thidua.errors.WriteError`."""
        write_whole(Path(path), self.text.encode())

    def to_data(self) -> dict[str, Any]:
        """Plain data: both years, what was moved, what must be decided."""
        return {
            "of": self.of, "year": self.year, "moved": [one.to_data() for one in self.moved],
            "decisions": [one.to_data() for one in self.decisions],
        }  # fmt: skip

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


def next_year(
    source: str | Path | bytes | IO[Any] | KeHoach,
    *,
    year: int,
    of: int | None = None,
    format: str | None = None,
    to: str = "yaml",
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> NextYear:
    """A plan of one year written again for a later one, as a plan file ``to`` be saved: a plan, a plan file, or a
    document as :func:`thidua.read` takes it. A plan file in the format ``to`` is changed in place: its remarks, order
    and blank lines stay. ``of`` is the year of the plan, which else its trích yếu says, or its day.

    Years, days and deadlines move; number and day are left blank, as are those of căn cứ that are of their year.
    Nothing is invented: what is no year of the plan (a period, a jubilee, what was) stays and is told, targets keep
    their figures with a remark beside them, instruments known to be replaced are offered in one.

    Raises what :func:`thidua.read` raises; :class:`UsageError` where no year is known, or none that is later.
    """
    profile = office_of(office, limits)
    before, plan = _before(source, format, to, profile, limits)
    work = _Renewing(before, plan, year, _year_of(plan, of, year))
    return work.result(profile)


def _before(source: Any, format: str | None, to: str, office: HoSo | None, limits: Limits) -> tuple[PlanText, KeHoach]:
    """The plan file of a source in the format in which it is to be written, and the plan."""
    loader(to)  # which refuses what is no format of one
    if isinstance(source, KeHoach):
        return PlanText.of_plan(source, to), source
    data, format, name = opened(source, format, limits)
    if format in DOCUMENTS:
        refuse_office(office)
        plan = read_paper(data, format=format, limits=limits).plan
        return PlanText.of_plan(plan, to), plan
    text = PlanText.of(data, format, name, limits)
    plan = text.plan(office)
    text = attrs.evolve(text, source="")  # its lines are those of the new file
    if PLAN_FILES[format] != PLAN_FILES[to]:
        text = PlanText.of(loader(to).dump(plain_texts(text.data)), to, "", limits)
    return text, plan


def _year_of(plan: KeHoach, of: int | None, year: int) -> int:
    """The year of a plan. Raises :class:`UsageError`."""
    if of is None:
        days = (plan.ngay, plan.kem_theo.ngay if plan.kem_theo else None)
        of = year_named(without_notes(plan.trich_yeu)) or next((one.nam for one in days if one and one.nam), None)
    if of is None:
        raise UsageError(YEAR.said("khong_ro"))
    if not of < year <= _LAST:
        raise UsageError(YEAR.said("truoc", nam=year, cu=of))
    return of


_LAST = 2199
_DAYS = frozenset(("thoi_han", "bat_dau", "ket_thuc", "so_ket", "tong_ket"))
"""The fields that hold a day and nothing else."""
_Said: TypeAlias = tuple[Rule, str, Way, tuple[tuple[str, Any], ...]]


class _Renewing:
    """The data of a plan file while they become those of another year, and what is said of that."""

    def __init__(self, before: PlanText, plan: KeHoach, year: int, of: int) -> None:
        self.before, self.plan, self.year, self.of, self.by = before, plan, year, of, year - of
        self.ahead = 0 if any(one.first <= of <= one.last for one in _periods(plan.trich_yeu)) else 2
        self.data: Any = copy.deepcopy(before.data)
        self.keys = {fold(key): key for key in before.data} if isinstance(before.data, dict) else {}
        self.said: list[_Said] = []
        self.remarks: dict[Way, list[str]] = {}
        self.aged: set[str] = set()
        self.kept: set[str] = set()

    def result(self, office: HoSo | None) -> NextYear:
        """The plan of the other year, and all that is said."""
        self._heading()
        self._bases()
        for path, text in self.before.texts():
            name = fold(str(path[0])) if path else ""
            if name not in _STAYS:
                self._text(path, text)
        if "kem_theo" not in self.keys:
            self._lacking()
        self._targets(self._given("chi_tieu"), self.plan.chi_tieu)
        self._of_the_year()
        self._replaced(office)
        after = self.before.changed(self.data, self.remarks)
        plan = after.plan(office)
        moved, decisions = self._told(after)
        decisions = tuple(sorted((*decisions, *self._grown_old(after, plan)), key=_in_file))
        return NextYear(after.text, after.format, plan, self.of, self.year, moved, decisions)

    # ---- what is said

    def _say(self, form: str, path: Way, rule: str, **values: Any) -> None:
        self.said.append((NS[rule], form, path, tuple(values.items())))

    def _told(self, after: PlanText) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
        """What was moved, and what must be decided, each at its line; the same of several places once."""
        found: dict[Any, list[Way]] = {}
        for rule, form, path, values in self.said:
            key = (rule.id, form, values) if rule.id != "ns-101" else (rule.id, form, values, path)
            found.setdefault(key, []).append(path)
        moved: list[Diagnostic] = []
        decisions: list[Diagnostic] = []
        for (id, form, values, *_), paths in found.items():
            places = sorted((after.at(path) for path in paths), key=lambda one: (one.line, one.column))
            others = tuple(dict.fromkeys(str(one.line) for one in places[1:] if one.line != places[0].line))
            one = NS[id].said(
                form, at=places[0], cho=_OTHERS.format(", ".join(others)) if others else "", **dict(values)
            )
            (moved if id == "ns-101" else decisions).append(one)
        return tuple(sorted(moved, key=_in_file)), tuple(sorted(decisions, key=_in_file))

    # ---- values

    def _given(self, name: str) -> tuple[Way, Any]:
        key = self.keys.get(name)
        return ((key,), self.data[key]) if key is not None else ((), None)

    def _put(self, path: Way, value: Any) -> None:
        put_value(self.data, path, value)

    def _lacking(self) -> None:
        """A plan without the keys of its number and day gets them, for a person to fill in."""
        behind = "co_quan"
        for name in ("so", "ngay"):
            if name not in self.keys:
                label = KeHoach.fields()[name].label
                at = list(self.keys).index(behind) + 1 if behind in self.keys else 0
                value = str(self.year) if name == "ngay" else None
                self.data = dict([*list(self.data.items())[:at], (label, value), *list(self.data.items())[at:]])
                self.keys = {fold(key): key for key in self.data}
                self._say("so_trong" if name == "so" else "ngay_trong", (label,), "ns-201", moi=self.year)
            behind = name

    def _heading(self) -> None:
        """Number and day are those of the other plan; of the decision that it comes with, too."""
        path, number = self._given("so")
        if number in (None, "") and path and "kem_theo" not in self.keys:
            self._say("so_trong", path, "ns-201")
        elif path:
            typed = str(number)
            self._put(path, typed[typed.index("/") :] if "/" in typed else None)
            self._say("so", path, "ns-201", cu=typed)
        path, day = self._given("ngay")
        known = Day().read(day, path, Faults(), KeHoach) if day is not None else None
        if known and known.nam:
            self._put(path, str(known.nam + self.by))
            self._say("ngay", path, "ns-201", cu=known.ngan, moi=known.nam + self.by)
        path, decision = self._given("kem_theo")
        if isinstance(decision, dict):
            for key in decision:
                if fold(key) in ("so", "ngay") and decision[key] is not None:
                    self._say("kem_theo", (*path, key), "ns-201", truong=key, cu=str(decision[key]))
                    self._put((*path, key), None)
        elif isinstance(decision, str) and (new := unnumbered(decision)) != decision:
            self._say("kem_theo", path, "ns-201", truong=_NUMBER_AND_DAY, cu=shorten(decision, 60))
            self._put(path, new)

    # ---- căn cứ

    def _bases(self) -> None:
        path, given = self._given("can_cu")
        if given is not None:
            for way, one in _flat(path, given):
                self._basis(way, one)

    def _basis(self, path: Way, given: Any) -> None:
        basis = CanCu.from_data(given) if isinstance(given, Mapping) else CanCu(str(given))
        text = given if isinstance(given, str) else basis.van_ban
        cited = next(cited_in(text), None)
        if is_of_year(text, self.of, self.by) and cited:
            self.aged.add(cited.so)
            self._say("", path, "ns-202", so=cited.so, nam=self.of, moi=self.year)
            new = shifted(unnumbered(text, [cited]), self.of, self.by)
            self._put(path, {**_without_values(given), "nguyên văn": new.text} if _has_section(given) else new.text)
            self._of_text(path, "", new)
            return
        if cited or basis.loai:
            number = cited.so if cited else shorten(text, 60)
            self.kept.add(number)
            over = next((one.words for one in shifted(text, self.of, self.by).kept if self._is_over(one)), "")
            self._say("het" if over else "", path, "ns-204", so=number, moi=self.year, chu=over)
        if not cited:  # Chương trình công tác năm 2025
            self._text(path, text)

    def _is_over(self, one: Kept) -> bool:
        """It names a period that ends before the other year."""
        return one.why == "giai_doan" and one.number < self.year

    # ---- texts

    def _text(self, path: Way, text: str) -> None:
        if path and isinstance(path[-1], str) and fold(path[-1]) in _DAYS and self._day(path, text):
            return
        aged = of_year_in(text, self.of, self.by, self.aged)
        for one in aged:
            self._say("chu", path, "ns-202", so=one.so, nam=self.of, moi=self.year)
        for number in dict.fromkeys(one.so for one in cited_in(text)):
            if number not in self.kept and number not in {one.so for one in aged}:
                self._say("chu", path, "ns-204", so=number, moi=self.year)
        new = shifted(unnumbered(text, aged), self.of, self.by, self.ahead)
        self._put(path, new.text)
        self._of_text(path, text, new)

    def _of_text(self, path: Way, text: str, new: Shifted) -> None:
        """What is said of a text that was moved."""
        for one in new.kept:
            self._kept(path, one)
        if new.moves:
            pairs = dict.fromkeys(f"{old} → {now}" for old, now in new.moves)
            self._say("", path, "ns-101", doi=tuple(pairs))
        days = list(new.days)
        if short := short_deadline_of(text):
            with contextlib.suppress(ValueError):
                days.append(datetime.date(self.year, short[1], short[0]))
        self._weekend(path, days)
        for typed in new.lost:
            self._say("khong_co", path, "ns-207", ngay=typed, moi=self.year)
        for typed in new.short:
            self._say("khong_co_ngan", path, "ns-207", ngay=typed, moi=self.year)
        for day in new.weekdays:
            self._say("thu", path, "ns-207", thu=day)

    def _weekend(self, path: Way, days: Iterable[datetime.date]) -> None:
        for day in dict.fromkeys(days):
            if day.weekday() in _WEEKEND:
                self._say("tuan", path, "ns-207", ngay=in_figures(day), thu=weekdays()[day.weekday()])

    def _kept(self, path: Way, one: Kept) -> None:
        if one.why == "giai_doan":
            self._say(
                "het" if one.number < self.year else "", path, "ns-205", chu=one.words, den=one.number, moi=self.year
            )
        elif one.why == "ky_niem":
            self._say("ky_niem", path, "ns-206", chu=one.words, so=one.number + self.by, moi=self.year)
        elif one.why == "lan_thu":
            self._say("lan_thu", path, "ns-206", chu=one.words, moi=self.year)
        else:
            self._say(one.why, path, "ns-209", chu=one.words, nam=self.of, so=one.number)

    def _day(self, path: Way, text: str) -> bool:
        """A field that holds a day, written anew as it was typed; whether it does."""
        try:
            day = Ngay.parse(text)
        except PlanError:
            return False
        if not day.nam:
            return True
        if not self.of - 1 <= day.nam <= self.of + self.ahead:
            self._say("nam_khac", path, "ns-209", chu=text, nam=self.of, so=day.nam)
            return True
        new, year = text.replace(str(day.nam), str(day.nam + self.by)), day.nam + self.by
        moved = Ngay(year, day.thang)
        lost: tuple[str, ...] = ()
        if day.thang and day.ngay:
            last = monthrange(year, day.thang)[1]
            if day.ngay > last:
                lost = (day.ngan,)
                new = str(Ngay(year, day.thang, last))
            moved = Ngay(year, day.thang, min(day.ngay, last))
        self._put(path, new)
        self._of_text(path, "", Shifted(new, moves=((text, new),), days=(moved.date,) if moved.date else (), lost=lost))
        return True

    # ---- what is of the year by itself

    def _targets(self, given: tuple[Way, Any], targets: Sequence[ChiTieu]) -> None:
        """Each target with its figure of the year before beside it."""
        path, data = given
        items = (
            [(path, data)]
            if isinstance(data, str | Mapping)
            else [((*path, at), one) for at, one in enumerate(data or ())]
        )
        if len(items) != len(targets):
            return
        for (way, one), target in zip(items, targets, strict=True):
            held = {fold(key): key for key in one} if isinstance(one, Mapping) else {}
            if "gom" in held and target.gom:
                self._targets(((*way, held["gom"]), one[held["gom"]]), target.gom)
            figure = _figure(target)
            if figure:
                self.remarks.setdefault(way, []).append(_LAST_YEAR.format(self.of, figure))
                self._say("", way, "ns-208", muc=figure, nam=self.of, moi=self.year)
            elif "gom" not in held:
                self._say("khong_so", way, "ns-208", moi=self.year)

    def _of_the_year(self) -> None:
        for name, form, rule in (("nguoi_ky", "ky", "ns-210"), ("nguoi_lap", "lap", "ns-210")):
            path, given = self._given(name)
            people = self.plan.cac_nguoi_ky if name == "nguoi_ky" else (self.plan.nguoi_lap,)
            names = tuple(filter(None, (getattr(one, "ho_ten", "") for one in people)))
            if given is not None and names:
                self._say(form, path, rule, ten=names)
        for name in ("kinh_phi", "chu_de"):
            path, given = self._given(name)
            if given:
                self._say(name, path, "ns-210", nam=self.of, moi=self.year)

    def _replaced(self, office: HoSo | None) -> None:
        """Instruments that are known to be replaced by the end of the other year, offered in a remark."""
        after = self.before.changed(self.data)
        plan = after.plan(office).evolve(ngay=Ngay(self.year, 12, 31))
        for found in judged_plan(Draft(plan)).findings:
            if found.rule == _REPLACED:
                path, values = after.raw(found.path), dict(found.values)
                self.said = [one for one in self.said if not _is_of(one, str(values["so"]))]
                self._say("" if values.get("thay") else "khong", path, "ns-203", **values)
                self.remarks.setdefault(path, []).append(found.what)

    def _grown_old(self, after: PlanText, plan: KeHoach) -> Iterator[Diagnostic]:
        """What the rules find of the new plan that they did not find of the old one in its year."""
        before = {(one.rule, one.path) for one in judged_plan(Draft(self.plan)).findings}
        for one in judged_plan(Draft(plan)).findings:
            if one.rule != _REPLACED and (one.rule, one.path) not in before:
                place = after.at(after.raw(one.path))
                told = one.changed(source=place.source, line=place.line, column=place.column)
                words = str(dict(one.values).get("co", ""))
                others = (after.at(path).line for path, text in after.texts() if words and words in text)
                lines = tuple(str(line) for line in dict.fromkeys(others) if line != place.line)
                yield attrs.evolve(told, pattern=one.pattern + _OTHERS.format(", ".join(lines))) if lines else told


_WEEKEND = (5, 6)
_REPLACED = "nd-104"
_LAST_YEAR = "năm {}: {}"
_OTHERS = " (cả ở dòng {})"
_NUMBER_AND_DAY = "số, ngày"


def _is_of(said: _Said, instrument: str) -> bool:
    """It is said that an instrument stays, of which more is known."""
    number = str(dict(said[3]).get("so", ""))
    return said[0].id == "ns-204" and number != "" and number in instrument


def _in_file(one: Diagnostic) -> tuple[int, int]:
    return one.line, one.column


def _periods(text: str) -> list[Term]:
    return [one for one in terms_in(text) if not one.school]


def _flat(path: Way, given: Any) -> Iterator[tuple[Way, Any]]:
    """The căn cứ of a file, those in groups as well."""
    if isinstance(given, list):
        for at, one in enumerate(given):
            yield from _flat((*path, at), one)
    elif is_group(given):
        for key, one in given.items():
            if fold(key) == "gom":
                yield from _flat((*path, key), one)
    elif given is not None:
        yield path, given


def _has_section(given: Any) -> bool:
    return isinstance(given, Mapping) and any(fold(key) == "muc" for key in given)


def _without_values(given: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in given.items() if fold(key) == "muc"}


def _figure(target: ChiTieu) -> str:
    """The figure of a target in words: ``trên 90 %``."""
    if target.gia_tri is None:
        return ""
    unit = target.don_vi_tinh
    number = format_number(target.gia_tri) + ("" if unit == "%" else " ")
    return f"{target.so_sanh} {number}{unit}".strip()
