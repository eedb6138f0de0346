"""The check of a Word template before a plan is near: every fault in one run, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs
from lxml import etree

from thidua.engine import faults
from thidua.engine.blocks import skeleton
from thidua.engine.faults import Fault
from thidua.engine.package import read_package
from thidua.engine.places import check_places
from thidua.engine.statements import check_statements
from thidua.engine.tags import Tag, paragraphs, scan, scan_text, text_of
from thidua.errors import TemplateError
from thidua.findings import Finding, Report
from thidua.model import KeHoach
from thidua.wording import fold

_TAGGED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/(core|app)\.xml")
_DOCUMENT = "word/document.xml"


@attrs.frozen
class _Demand:
    """A part that the decree demands: by which paths, or by which words typed in the template, it is there."""

    label: str
    way: str
    paths: tuple[str, ...]
    words: str = ""
    may_be_typed: bool = False


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
        "{%p for k in khoi %}, {{p k }}, {%p endfor %}",
        ("khoi", *(name for name, field in KeHoach.fields().items() if field.stage == "thân" and name != "bo_cuc")),
    ),
    _Demand(
        "nơi nhận",
        "{%p for d in cuoi.noi_nhan %}, {{p d }}, {%p endfor %}",
        ("cuoi.noi_nhan", "noi_nhan"),
        may_be_typed=True,
    ),
    _Demand(
        "chức vụ người ký",
        "{%p for d in k.chuc_vu %} trong {%p for k in cuoi.ky %}",
        ("cuoi.ky[].chuc_vu", "cac_nguoi_ky[].chuc_vu", "nguoi_ky.chuc_vu", "nguoi_ky[].chuc_vu"),
        may_be_typed=True,
    ),
    _Demand(
        "họ tên người ký",
        "{{p k.ho_ten }} trong {%p for k in cuoi.ky %}",
        ("cuoi.ky[].ho_ten", "cac_nguoi_ky[].ho_ten", "nguoi_ky.ho_ten", "nguoi_ky[].ho_ten"),
        may_be_typed=True,
    ),
)


def check_docx(data: bytes, source: str, *, plan: bool = True, decree: bool = True) -> Report:
    """Everything that is wrong with a Word template, in the order in which it stands in the file.

    ``source`` is its name in the findings. With ``plan`` every expression is checked against the fields of a plan;
    without, names are free. With ``decree`` (and ``plan``) the template must print each part that the decree demands.
    """
    check = _Check(source)
    try:
        package = read_package(data, source)
    except TemplateError as error:
        for problem in error.problems:
            check.add(faults.unfit_file(problem.what, problem.hint), place=problem.label)
        return check.report()
    parts = {name: content for name, content in package.items() if _TAGGED.fullmatch(name)}
    for name in sorted(parts, key=lambda name: (name != _DOCUMENT, name)):
        check.part(name, parts[name], typed=plan)
    if plan and decree:
        check.demands()
    return check.report()


class _Check:
    """One check of one file: its findings, what it prints and what is typed in it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._found: dict[Finding, None] = {}  # Word keeps two copies of a text box: their faults are told once
        self._printed: set[str] = set()
        self._typed: set[str] = set()

    def report(self) -> Report:
        return Report(tuple(self._found))

    def add(self, fault: Fault, tag: Tag | None = None, place: str = "") -> None:
        place, words = (tag.place.label, tag.place.words) if tag else (place, "")
        self._found[Finding(fault.rule, fault.level, fault.what, fault.hint, place, words, self._source)] = None

    def part(self, name: str, content: bytes, *, typed: bool) -> None:
        """Checks one part."""
        try:
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
        except etree.XMLSyntaxError as error:
            self.add(faults.unfit_file(f"không đọc được XML: {error}"), place=name)
            return
        on_paper = name.startswith("word/")
        if on_paper:
            self._typed |= {_letters(text_of(paragraph)) for paragraph, _ in paragraphs(root, name)}
        tags = scan(root, name) if on_paper else scan_text(etree.tostring(root, encoding="unicode"), name)
        try:
            printed = self._tags(tags, typed=typed)
        except RecursionError:
            self.add(faults.too_deep(), place=name)
            return
        if on_paper:
            self._printed |= {re.sub(r"\[\d+\]", "[]", path) for path in printed}

    def _tags(self, tags: list[Tag], *, typed: bool) -> set[str]:
        noted: list[tuple[int, Fault]] = []
        order = {id(tag): i for i, tag in enumerate(tags)}

        def note(tag: Tag, fault: Fault) -> None:
            noted.append((order[id(tag)], fault))

        at_line: Callable[[int, Fault], None] = lambda line, fault: noted.append((line - 1, fault))  # noqa: E731
        check_places(tags, note)
        printed = check_statements(skeleton(tags, note), [tag.prefix for tag in tags], at_line, typed=typed)
        for index, fault in sorted(noted, key=lambda one: (one[0], one[1].rule)):
            self.add(fault, tags[min(index, len(tags) - 1)])
        return printed

    def demands(self) -> None:
        """Notes each part that the decree demands and the template never prints."""
        for demand in _DEMANDS:
            printed = any(_prints(path, wanted) for path in self._printed for wanted in demand.paths)
            typed = demand.words and any(demand.words in text for text in self._typed)
            if not printed and not typed:
                self.add(faults.part_missing(demand.label, demand.way, may_be_typed=demand.may_be_typed))


def _prints(path: str, wanted: str) -> bool:
    """Whether a printed path is the wanted one, or lies in it."""
    return path == wanted or path.startswith((f"{wanted}.", f"{wanted}["))


def _letters(text: str) -> str:
    return "_".join(re.findall(r"\w+", fold(text).replace("_", " ")))
