"""A check: one rule as one function, with its id, level, articles, reason, a wrong and a right example."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import attrs

from thidua.diagnostics import Diagnostic, Level, Place, Rule
from thidua.grammar.conventions import SINCE, TITLES
from thidua.grammar.days import Ngay
from thidua.layout.style import Limit
from thidua.records import frozen

if TYPE_CHECKING:
    from thidua.recognise.lines import Line  # a plan has none

Subject = TypeVar("Subject")


@frozen
class Fault:
    """What a check has found: where it stands, the words there, the form of its message and the values in it;
    ``template`` the one that asks for it, where no convention does; ``lines`` all lines that it is said of, where it is
    said once of several; ``limit`` within what the value should be.
    """

    at: Place
    words: str = ""
    form: str = ""
    level: Level | None = None
    values: Mapping[str, Any] = attrs.field(factory=dict)
    template: str = ""
    lines: tuple[Line, ...] = ()
    limit: Limit | None = None


@frozen
class Unknown:
    """What a check could not judge, and why: a form of :data:`NOT_JUDGED`."""

    why: str


Days = tuple[datetime.date, datetime.date]
"""Between which a document was issued, the first and the last: the same day twice where it is fully known."""
Judge = Callable[[Subject], Iterable[Fault | Unknown]]
NOT_JUDGED = Rule(
    "ks-101", "ghi chú",
    {"dang_chu": ("không xét “{ten}”: tệp chữ không có kiểu chữ, cỡ chữ, lề", "soi tệp .docx hoặc .pdf"),
     "khong_ro": ("không xét “{ten}”: tệp không cho biết", "xem bằng mắt"),
     "ngay": ("không xét “{ten}”: không rõ văn bản của ngày nào", "ghi ngày, tháng, năm"),
     "chua_co": ("không xét “{ten}”: văn bản có trước ngày {tu_ngay}, ngày {quy_dinh} có hiệu lực",
                 "xét theo quy định của ngày ấy"),
     "can_in": ("không xét “{ten}”: chỉ thấy trên trang in, thêm --print thì xét", "soi bản PDF, hoặc thêm --print"),
     "so_trang": ("không xét “{ten}”: không rõ văn bản có mấy trang", "soi bản PDF, hoặc thêm --print"),
     "du_lieu": ("không xét “{ten}”: chưa có dữ liệu để so", "pip install 'thidua[provinces]' (Python 3.12 trở lên)"),
     "khong_van_ban": ("không xét “{ten}”: không phải văn bản hành chính, hoặc tên loại không có thể thức quy định",
                       "xem bằng mắt"),
     "trong": ("không xét “{ten}”: tệp không có chữ nào", "xem lại tệp"),
     "mau_rieng": ("không xét “{ten}”: loại văn bản này có mẫu riêng, hoặc không rõ là loại nào", "xem bằng mắt"),
     "khac_loai": ("không xét “{ten}”: văn bản không phải kế hoạch", "quy tắc này chỉ dành cho kế hoạch"),
     "khong_in": ("không xét “{ten}”: văn bản không in điều này", "soi tệp kế hoạch"),
     "kieu_in": ("không xét “{ten}”: chữ hoa của bản in là kiểu chữ, xét theo thể thức", "soi tệp kế hoạch"),
     "khong_doc": ("không xét “{ten}”: không nhận ra phần này trong văn bản", "xem bằng mắt")},
    "Điều không xét được thì không phải là điều đúng.", "khổ giấy của một tệp .txt",
)  # fmt: skip
"""What is said of a rule that could not be judged here."""


_EARLY = "chua_co"


Known = Literal["trang", "dau", "ten_loai", "loai"]
"""How much of a paper is known, each with what stands before it: its pages, its heading, its title, its kind."""
OwnForm = Literal["mau_rieng", "bien_ban", "cong_van"]
"""Papers with a form of their own: kinds whose content is ruled elsewhere or unknown, minutes, công văn."""


@frozen
class Asks:
    """Which papers a rule is held against: of printed pages those of which so much is ``known``, for a page shows its
    lines by their words alone; none with a form of its own that is named in ``not_of``.
    """

    known: Known = "trang"
    not_of: tuple[OwnForm, ...] = ()


@frozen
class Check(Generic[Subject]):
    """One rule as a function.

    ``rule`` its id, level, messages, reason and example of what is wrong; ``title`` what it is about, in words;
    ``articles`` the article by convention (``""``: of any; a rule without one is good sense); ``right`` how it should
    be; ``judge`` the function; ``since`` and ``until`` the days between which it holds for documents of that day.
    ``by_page``: a page is held against it even where the file was found sound. ``said_by``: rules over a paper, by id,
    that say the same of a line, in some of their forms or in any. ``asks``: which papers, where its family asks for
    others.
    """

    rule: Rule
    title: str
    articles: Mapping[str, str]
    right: str
    judge: Judge[Subject]
    since: datetime.date | None = None
    until: datetime.date | None = None
    by_page: bool = False
    said_by: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    asks: Asks | None = None

    @property
    def id(self) -> str:
        """The id of its rule."""
        return self.rule.id

    def article(self, convention: str) -> str | None:
        """The article by which it judges a document of a convention; ``None`` where it says nothing of such."""
        return self.articles.get(convention, self.articles.get(""))

    def holds_on(self, days: Days | None) -> bool | None:
        """It applies to a document that is of one of some days, each of them; ``None`` where the day must be better
        known.
        """
        if not (self.since or self.until):
            return True
        if days is None:
            return None
        on_each = [
            (self.since is None or day >= self.since) and (self.until is None or day <= self.until) for day in days
        ]
        between = any(bound and days[0] < bound < days[1] for bound in (self.since, self.until))
        return None if on_each[0] != on_each[1] or (between and not on_each[0]) else on_each[0]

    def without(self, why: str, convention: str, source: str = "") -> Diagnostic:
        """What is said where it could not be judged."""
        values: dict[str, Any] = {}
        if why == _EARLY:
            values = {"tu_ngay": Ngay.of(SINCE[convention]).ngan, "quy_dinh": TITLES[convention]}
        said = NOT_JUDGED.said(why, at=Place(source), ten=self.title, **values)
        return attrs.evolve(said, rule=self.id, article=self.article(convention) or "")

    def found(self, subject: Subject, convention: str) -> Iterator[Diagnostic | Unknown]:
        """What it finds in a subject, each a diagnostic, and what it could not judge."""
        for one in self.judge(subject):
            yield one if isinstance(one, Unknown) else self.said(one, convention)

    def said(self, one: Fault, convention: str) -> Diagnostic:
        """What is said of a fault."""
        said = self.rule.said(one.form, at=one.at, words=one.words, level=one.level, **one.values)
        if one.template:
            return _of_template(said, one.template)
        return attrs.evolve(said, article=self.article(convention) or "")


def _of_template(said: Diagnostic, template: str) -> Diagnostic:
    """What a template alone asks for: no convention does, so it is advice."""
    values = (*said.values, ("mau", template))
    return attrs.evolve(said, level="nên", way_out=f"{said.way_out} như mẫu {{mau}}", values=values)


def check(
    id: str, title: str, level: Level, articles: str | Mapping[str, str], forms: Mapping[str, tuple[str, str]], *,
    why: str, wrong: str, right: str, since: datetime.date | None = None, until: datetime.date | None = None,
    by_page: bool = False, said_by: Mapping[str, tuple[str, ...]] | None = None, asks: Asks | None = None,
) -> Callable[[Judge[Subject]], Check[Subject]]:  # fmt: skip
    """Makes a function a check. ``articles``: one alone is of Nghị định 30; ``""`` of any convention, or good sense."""
    given = articles if isinstance(articles, Mapping) else {"nd30" if articles else "": articles}

    def made(judge: Judge[Subject]) -> Check[Subject]:
        rule = Rule(id, level, forms, why, wrong)
        return Check(rule, title, given, right, judge, since, until, by_page, said_by or {}, asks)

    return made


def fault(
    at: Place, words: str = "", form: str = "", *, level: Level | None = None, template: str = "",
    lines: Iterable[Line] = (), limit: Limit | None = None, **values: Any,
) -> Fault:  # fmt: skip
    """What a check has found; ``values`` are those of its message."""
    return Fault(at, words, form, level, values, template, tuple(lines), limit)


def checks_of(*modules: ModuleType) -> tuple[Check[Any], ...]:
    """The checks that some modules define, in order."""
    return tuple(value for module in modules for value in vars(module).values() if isinstance(value, Check))


@frozen
class Judged:
    """What some checks said of a subject: findings, the rules that were judged, and those that could not be."""

    findings: tuple[Diagnostic, ...] = ()
    judged: tuple[str, ...] = ()
    unjudged: tuple[Diagnostic, ...] = ()

    def __add__(self, other: Judged) -> Judged:
        return Judged(self.findings + other.findings, self.judged + other.judged, self.unjudged + other.unjudged)


def unjudged(checks: Iterable[Check[Any]], why: str, convention: str, source: str = "") -> Judged:
    """Checks that could not be judged at all; ``why`` as an :class:`Unknown` says it."""
    found = (one for one in checks if one.article(convention) is not None)
    return Judged((), (), tuple(one.without(why, convention, source) for one in found))


def _days(day: datetime.date | Days | None) -> Days | None:
    return (day, day) if isinstance(day, datetime.date) else day


def _is_early(days: Days | None, convention: str) -> bool:
    return days is not None and days[1] < SINCE[convention]


def holding(
    checks: Iterable[Check[Subject]], convention: str, day: datetime.date | Days | None
) -> Iterator[Check[Subject]]:
    """The checks that :func:`judged` would hold against a subject."""
    days = _days(day)
    for one in checks:
        early = _is_early(days, convention) and one.articles.get(convention)
        if one.article(convention) is not None and one.holds_on(days) and not early:
            yield one


def judged(
    checks: Iterable[Check[Subject]],
    subject: Subject,
    convention: str,
    day: datetime.date | Days | None,
    source: str = "",
) -> Judged:
    """What checks say of a subject; ``day`` is that of the document, or between which days it is, None where nothing is
    known of it. What a convention asks for is not held against a document from before it.
    """
    days = _days(day)
    early = _is_early(days, convention)
    findings: list[Diagnostic] = []
    done: list[str] = []
    without: list[Diagnostic] = []
    for one in checks:
        article = one.article(convention)
        holds = one.holds_on(days)
        if article is None or holds is False:
            continue
        if early and one.articles.get(convention):
            without.append(one.without(_EARLY, convention, source))
            continue
        found: list[Diagnostic | Unknown] = [Unknown("ngay")] if holds is None else [*one.found(subject, convention)]
        told = [said for said in found if isinstance(said, Diagnostic)]
        findings += told
        unknown = next((said for said in found if isinstance(said, Unknown)), None)
        if unknown and not told:  # what was found was judged, though some of it could not be
            without.append(one.without(unknown.why, convention, source))
        else:
            done.append(one.id)
    return Judged(tuple(findings), tuple(done), tuple(without))
