"""The one meter of templates: everything pays to it, its bounds can be set, and they grow with the data."""

from __future__ import annotations

import gc
import pickle
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from docxtpl import RichText
from support import EXAMPLES

import thidua
from thidua import Bounds, Limits, Template
from thidua.engine.check import check_docx
from thidua.engine.filters import FILTERS, TESTS
from thidua.engine.markup import MarkupTemplate
from thidua.engine.meter import BOUNDS, Meter
from thidua.engine.refusals import RefusedError
from thidua.engine.values import docxtpl_object
from thidua.errors import ArgumentError

from .build import Table, Xml, body, word

PLAN = thidua.read(EXAMPLES[0].parent / "so-noi-vu.yaml")
LONG = "chữ dài " * 10_000
_ARGUMENTS = {
    "batch": "(2)", "groupby": "('a')", "map": "('upper')", "selectattr": "('a')", "rejectattr": "('a')",
    "replace": "('c', 'd')", "divisibleby": "(2)", "sameas": "(b)", "in": "(b)",
}  # fmt: skip
_COMPARED = ("eq", "equalto", "ne", "gt", "greaterthan", "ge", "lt", "lessthan", "le")


def _refused(template: Template | MarkupTemplate, values: Any) -> thidua.Problem:
    with pytest.raises(thidua.TemplateError) as caught:
        template.render(values)
    (problem,) = caught.value.problems
    return problem


def _text(tags: str) -> MarkupTemplate:
    return MarkupTemplate.compile(tags, "a.md", "md", bounds=Bounds(work=2_000))


@pytest.mark.parametrize("name", sorted(FILTERS))
@pytest.mark.parametrize("value", [LONG, [{"a": "x"}] * 10_000, {str(i): i for i in range(10_000)}])
def test_every_filter_pays_for_what_it_is_given(name: str, value: Any) -> None:
    template = _text(f"{{% if v|{name}{_ARGUMENTS.get(name, '')} %}}a{{% endif %}}")
    assert _refused(template, {"v": value}).rule == "mau-709"


@pytest.mark.parametrize("name", [one for one in sorted(TESTS - {"odd", "even", "divisibleby"}) if one.isidentifier()])
@pytest.mark.parametrize("value", [LONG, [[1]] * 10_000])
def test_a_test_pays_for_what_it_looks_at(name: str, value: Any) -> None:
    given = "(w)" if name in _COMPARED else _ARGUMENTS.get(name, "")
    values = {"v": value, "w": type(value)(value), "b": [value[:1] * 9_999] if name == "in" else 1}
    template = _text(f"{{% if v is {name}{given} %}}a{{% endif %}}")
    if name in (*_COMPARED, "in", "lower", "upper"):
        assert _refused(template, values).rule in ("mau-709", "mau-704")
    else:  # it looks at the value itself, not at what is in it
        template.render(values)


@pytest.mark.parametrize(
    "tag",
    [
        "{{ (v + v)|length }}", "{{ (v ~ v)|length }}", "{{ v[:]|length }}", "{% set a %}{{ v }}{% endset %}{{ b }}",
        "{% filter upper %}{{ v }}{% endfilter %}", "{{ v.split()|length }}", "{{ v.upper()|length }}",
        "{{ 1 if v == w }}", "{{ 1 if v < w }}", "{{ 1 if 'z' in v }}", "{{ {v: 1, (v, w): 1}|length }}",
        "{% for a in range(999) %}{% if v %}{% endif %}{% endfor %}", "{{ v }}",
    ],
)  # fmt: skip
def test_every_operation_pays_for_its_values(tag: str) -> None:
    values = {"v": LONG, "w": LONG + "a", "b": "x"}
    assert _refused(_text(tag), values).rule == "mau-709"


def test_bounds_are_set_by_whoever_opens_a_template() -> None:
    data = word("{% for a in xs %}{% for b in xs %}{% endfor %}{% endfor %}{{ x }}")
    xs = list(range(1200))
    said = _refused(Template(data, bounds=Bounds(seconds=60)), {"xs": xs, "x": "a"})
    assert said.what == "mẫu tính và lặp quá nhiều (hơn 20.000.000 bước của máy)"
    assert said.label == "document.xml, đoạn 1, thẻ “for b in xs”"
    wide = Template(data, bounds=Bounds(work=100_000_000, seconds=60))
    assert body(wide.render({"xs": xs, "x": "a"})) == "a"
    again = pickle.loads(pickle.dumps(wide))
    assert body(again.render({"xs": xs, "x": "a"})) == "a"
    with pytest.raises(thidua.UsageError, match="cần một “Bounds”, không phải int"):
        Template(data, bounds=5)  # type: ignore[arg-type]


def test_bounds_grow_with_the_data() -> None:
    template = Template(word("{{ v|upper|lower|length }}"), bounds=Bounds(work=60_000, data=10_000))
    assert _refused(Template(word("{{ v|upper|lower|upper|lower|length }}"), bounds=Bounds(work=200_000)), {"v": LONG})
    assert body(template.render({"v": LONG})) == str(len(LONG))


def test_a_long_plan_is_printed_as_ever() -> None:
    rows = [[str(i), f"Xã thứ {i}", "Đạt"] for i in range(3_321)]
    items = [f"Ý thứ {i} của ngày 05 tháng 3." for i in range(10_000)]
    plan = PLAN.evolve(noi_dung=(*items, {"bảng": {"cột": ["STT", "Đơn vị", "Kết quả"], "dòng": rows}}))
    for format in ("docx", "html"):
        assert len(Template("nd30").render(plan, format, carry=False)) > 50_000


def test_the_parts_of_a_document_share_one_meter() -> None:
    loop = "{% for a in xs %}{% for b in xs %}{% endfor %}{% endfor %}{{ x }}"
    values = {"xs": list(range(300)), "x": "a"}
    bounds = Bounds(work=3_500_000, seconds=60)
    Template(word(loop), bounds=bounds).render(values)
    assert _refused(Template(word(loop, header=loop), bounds=bounds), values).rule == "mau-709"


def test_a_value_beside_objects_of_docxtpl_is_under_the_same_bounds() -> None:
    loop = "{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}"
    assert _refused(Template(word(loop)), {"rich": RichText("a")}).rule == "mau-709"
    sums = Template(word("{{ ds|sort|join(',') }}{{ ds|map('upper')|join }}{{r rich }}"))
    assert body(sums.render({"ds": ["b", "a"], "rich": RichText("x")})) == "a,bBAx"


@pytest.mark.parametrize("tag", ["{{ 1e999 }}", "{{ 0x" + "f" * 400 + " }}", "{{ 1 + -1e999 }}"])
def test_a_number_past_all_bounds_is_said_by_the_check_too(tag: str) -> None:
    assert "có số dài quá mức" in str(check_docx(word(tag), "a.docx", plan=False))
    with pytest.raises(thidua.TemplateError, match="có số dài quá mức"):
        Template(word(tag))


@pytest.mark.parametrize(
    "tag", ["x|d(" * 30 + "x" + ")" * 30, "(" * 60 + "x" + " and x).y" * 60, "(" * 50 + "x" + " if x else x).y" * 50]
)
def test_the_check_looks_at_each_part_of_an_expression_once(tag: str) -> None:
    began = time.process_time()
    check_docx(word(f"{{{{ {tag} }}}}"), "a.docx")
    assert time.process_time() - began < 5


_LONG_GAP = '{% set a="aaaaaaaa A " %}' + "{% set a=a~a %}" * 15 + "{% set j=a~khong %}"
"""A text of 300,000 letters beside a gap."""
_MANY_GAPS = '{% set j=khong+"a" %}' + "{% set j=j+j %}" * 9


@pytest.mark.parametrize(
    "tag",
    [
        "{% for i in range(9999) %}{% if j|title|title|title|title %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if j|replace('a', 'b') %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if j + 'a' %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if j ~ j ~ x %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if j - j %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if [j, j]|join %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if 1|round(j, j) %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if x.replace(j, j) %}{% endif %}{% endfor %}",
        "{% for i in range(9999) %}{% if j|hoa_dau|hoa %}{% endif %}{% endfor %}",
        "{% set b=j|title|title|title|title|title|title|title|title|title|title %}" * 20,
    ],
)
@pytest.mark.parametrize("begun", [_LONG_GAP, _MANY_GAPS])
def test_a_gap_beside_text_pays_as_the_text_does(begun: str, tag: str) -> None:
    began = time.process_time()
    try:
        template = MarkupTemplate.compile(begun + tag, "a.md", "md")
        template.render({"x": "a"})
    except thidua.TemplateError as error:
        (problem,) = error.problems
        assert problem.rule == "mau-709"
    assert time.process_time() - began < 1.5


_TARGETS = tuple(f"Trên 90% hộ đạt chuẩn, xã {i}." for i in range(100))
_MANY = thidua.KeHoach(trich_yeu="Một việc", noi_dung=["a"], chi_tieu=_TARGETS)


@pytest.mark.parametrize("name", ["cac_chi_tieu", "cac_nhiem_vu", "cac_phan", "cac_don_vi", "vien_dan", "tham_quyen"])
def test_a_property_of_the_plan_is_computed_once(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0
    getter = getattr(thidua.KeHoach, name).fget

    def counted(plan: thidua.KeHoach) -> Any:
        nonlocal asked
        asked += 1
        return getter(plan)

    template = MarkupTemplate.compile(
        f"{{% set a=[{f'plan.{name},' * 250}] %}}{{% for i in range(99) %}}{{% if plan.{name} %}}{{% endif %}}"
        f"{{% for k in [plan]|map(attribute='{name}') %}}{{% endfor %}}{{% endfor %}}",
        "a.md", "md", checked=True,
    )  # fmt: skip
    owner = next(one for one in thidua.KeHoach.__mro__ if name in vars(one))
    monkeypatch.setattr(owner, name, property(counted))
    template.render({"plan": _MANY})
    assert asked == 1


def test_texts_of_one_document_share_what_is_computed(tmp_path: Path) -> None:
    said = "{% set a=[" + "plan.cac_chi_tieu," * 250 + "] %}"
    (tmp_path / "template.toml").write_text(
        'extends = "nd30"\nloai = "thông báo"\n[van_ban]\nten_loai = "Thông báo"\nma_loai = "TB"\n'
        f'trich_yeu = "a{said}"\nmo_dau = "b{said}"\nket_luan = ["c{said}"]\n', "utf-8",
    )  # fmt: skip
    template = Template(tmp_path)
    began = time.process_time()
    template.render(_MANY, "docx")
    assert time.process_time() - began < 1.5


def test_the_clock_stops_what_costs_more_than_it_pays() -> None:
    asked = 0

    def slow(value: Any) -> str:
        nonlocal asked
        asked += 1
        until = time.thread_time() + 0.005
        while time.thread_time() < until:
            pass
        return ""

    template = Template(word("{{ x|cham }}" * 300), filters={"cham": slow}, bounds=Bounds(seconds=0.1))
    assert _refused(template, {"x": "a"}).what == "mẫu chạy quá 0,1 giây"
    assert 0 < asked <= 24  # of 300: how many it is exactly is the scheduler's


class _Broken:
    def __str__(self) -> str:
        raise OSError("/etc/passwd")

    @property
    def __class__(self) -> type:  # type: ignore[override]
        raise KeyError("lớp")


def test_only_errors_of_the_library_leave_a_template() -> None:
    for value in (_Broken(), [_Broken()], {"a": _Broken()}):
        for tag in ("{{ v }}", "{{ v|first }}", "{{ v.a }}", "{% for a in v %}{{ a }}{% endfor %}", "{{ v|string }}"):
            with pytest.raises(thidua.TemplateError) as caught:
                Template(word(tag + "{{ z.z.z() }}{{ 1 / 0 }}")).render({"v": value})
            assert "passwd" not in str(caught.value)
    deep: Any = []
    for _ in range(100_000):
        deep = [deep]
    said = _refused(Template(word(Table([["{{ v }}"]]))), {"v": deep})
    assert said.what == "danh sách lồng trong danh sách quá 50 tầng"
    with pytest.raises(TypeError):
        Template("nd30").render()  # type: ignore[call-arg]


def test_a_meter_counts_without_a_rendering() -> None:
    meter = Meter(Bounds(work=100))
    meter.take(100)
    with pytest.raises(RefusedError, match="hơn 100 bước"):
        meter.take(1)
    assert Bounds() == BOUNDS


_WIDE = Bounds(work=10**12, text=10**10, value=10**9, depth=500, seconds=100.0)


def test_bounds_reach_the_texts_of_template_toml(tmp_path: Path) -> None:
    loop = "{% for i in range(9999) %}{% for j in range(9) %}{% endfor %}{% endfor %}"
    (tmp_path / "template.toml").write_text(
        'extends = "nd30"\nloai = "thông báo"\n[van_ban]\nten_loai = "Thông báo"\nma_loai = "TB"\n'
        f'trich_yeu = "a{loop}"\nmo_dau = "b"\nket_luan = ["c"]\n[pdf]\nx = "a{loop}"\n', "utf-8",
    )  # fmt: skip
    (tmp_path / "document.typ").write_text(
        '#set document(title: "a", date: datetime(year: 2026, month: 1, day: 1))\na', "utf-8"
    )
    for format in ("docx", "pdf"):
        with pytest.raises(thidua.TemplateError, match=r"hơn 2\.000\.000 bước"):
            Template(tmp_path).render(PLAN, format)
        assert Template(tmp_path, bounds=_WIDE).render(PLAN, format)
    again = pickle.loads(pickle.dumps(Template(tmp_path, bounds=_WIDE)))
    assert again.render(PLAN, "docx")


def test_bounds_reach_gaps() -> None:
    tag = '{% set a="aaaaaaaa A " %}' + "{% set a=a~a %}" * 17 + "{% if a ~ khong %}{% endif %}{{ x }}"
    assert _refused(Template(word(tag)), {"x": "a"}).what == "một giá trị dài quá 1.000.000 ký tự"
    assert body(Template(word(tag), bounds=_WIDE).render({"x": "a"})) == "a"


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Bounds(work="a"), "Bounds: “work” phải là số nguyên lớn hơn 0, không phải str"),
        (lambda: Bounds(work=-1), "“work” phải là số nguyên lớn hơn 0, không phải -1"),
        (lambda: Bounds(work=float("inf")), "không phải inf"),
        (lambda: Bounds(depth=True), "“depth” phải là số nguyên lớn hơn 0, không phải True"),
        (lambda: Bounds(seconds=float("nan")), "“seconds” phải là số lớn hơn 0, không phải nan"),
        (lambda: Bounds(seconds=0), "“seconds” phải là số lớn hơn 0, không phải 0"),
        (lambda: Bounds(wok=1), "Bounds không có “wok” .có phải “work” không"),
        (lambda: Limits(paragraphs=None), "Limits: “paragraphs” phải là số nguyên lớn hơn 0, không phải NoneType"),
        (lambda: Limits(ratio=0.5), "Limits: “ratio” phải là số nguyên lớn hơn 0, không phải 0.5"),
        (lambda: Limits(pages=-1), "không phải -1"),
        (lambda: Limits(page=1), "Limits không có “page” .có phải “pages” không"),
        (lambda: Limits(5), "Limits nhận ít giá trị không có tên hơn"),
    ],
)
def test_a_bound_that_bounds_nothing_is_refused(make: Callable[[], Any], said: str) -> None:
    with pytest.raises(ArgumentError, match=said):
        make()


def test_all_bounds_that_are_wrong_are_said_at_once() -> None:
    with pytest.raises(ArgumentError) as caught:
        Bounds(work=-1, text=-1, seconds=-1, data=-1)
    assert [one.rule for one in caught.value.problems] == ["goi-223"] * 4


def test_a_list_that_holds_itself_is_looked_at_once() -> None:
    shared: list[Any] = []
    shared += [shared] * 40
    began = time.process_time()
    assert body(Template(word("{{ x }}")).render({"x": "a", "a": shared})) == "a"
    thidua.render(PLAN, "docx", values={"a": shared})
    assert docxtpl_object([shared, {"a": [[[RichText("x")]]]}]) is not None
    assert time.process_time() - began < 1


@pytest.mark.parametrize("format", ["html", "md"])
def test_places_of_many_names_are_looked_for_once(format: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from thidua.engine import markup_tags

    scanned = 0
    scan = markup_tags.scan

    def counted(*given: Any) -> Any:
        nonlocal scanned
        scanned += 1
        return scan(*given)

    tags = "".join(f"{{{{ a{i} }}}}\n" for i in range(300))
    page = f"<!DOCTYPE html>\n<html><head><title>A</title></head><body>\n<div>{tags}</div>\n</body></html>"
    template = MarkupTemplate.compile(page if format == "html" else tags, f"a.{format}", format)
    monkeypatch.setattr(markup_tags, "scan", counted)
    assert len({one.line for one in template.lacks({})}) == 300
    assert template.lacks({})[7].label == "thẻ “a7”"
    assert scanned == 1


class _Raising:
    def __getattr__(self, name: str) -> Any:
        raise OSError(name)

    def __str__(self) -> str:
        raise OSError("chữ")

    def __eq__(self, other: object) -> bool:
        raise OSError("bằng")

    __hash__ = object.__hash__


@pytest.mark.parametrize(
    "call",
    [
        lambda it: thidua.read({"trích yếu": it}), lambda it: thidua.KeHoach(trich_yeu=it),
        lambda it: PLAN.evolve(trich_yeu=it), lambda it: PLAN.evolve(so=it, ngay=it, noi_dung=it, co_quan=it),
        lambda it: thidua.read(it), lambda it: thidua.write(PLAN, it), lambda it: thidua.verify(it, it),
        lambda it: thidua.fill(it, so=1), lambda it: thidua.fill(b"%PDF-1.7", so=it, ngay=it),
        lambda it: thidua.Anh(it), lambda it: thidua.Anh(EXAMPLES[0].parent / "anh" / "ky.png", rong=it),
        lambda it: Template("nd30").render(PLAN, values={"a": it}, gaps=it),
        lambda it: Template("nd30").render(PLAN, gaps=it), lambda it: Template("nd30").render(PLAN, "pdf", engine=it),
        lambda it: thidua.Template(it), lambda it: thidua.Template("nd30", bounds=it), lambda it: Bounds(work=it),
    ],
)  # fmt: skip
def test_a_value_that_raises_when_it_is_asked_is_told_by_its_class(call: Callable[[Any], Any]) -> None:
    with pytest.raises(thidua.ThiduaError) as caught:
        call(_Raising())
    assert "lỗi OSError" not in str(caught.value)


@pytest.mark.parametrize("x", ["a", thidua.Anh(EXAMPLES[0].parent / "anh" / "ky.png", rong=10)])
def test_a_document_of_too_many_elements_is_refused_with_a_picture_and_without(x: Any) -> None:
    runs = Xml(f"<w:p>{'<w:r/>' * 100}</w:p>")
    data = word("{{ x }}", "{%p for i in range(9999) %}", runs, "{%p endfor %}")
    assert _refused(Template(data), {"x": x}).what.startswith("văn bản có quá 1.000.")


@pytest.fixture
def python_depth() -> Iterator[None]:
    """Python's own limit of nested calls, whatever another test has left this process with."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(1000)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.usefixtures("python_depth")
def test_what_calls_itself_too_deep_is_told_as_that() -> None:
    tag = "{% set g=[1] %}" + '{%set g=g|map("d")%}' * 1500 + "{{ g|first }}"
    assert _refused(Template(word(tag)), {"x": "a"}).what == "mẫu chạy không dừng hoặc lớn quá mức"


def test_a_part_of_the_plan_weighs_what_is_in_it() -> None:
    template = _text("{% for i in range(99) %}{% if plan == other %}a{% endif %}{% endfor %}")
    assert _refused(template, {"plan": _MANY, "other": _MANY.evolve()}).rule == "mau-709"
    meter = Meter()
    assert meter.weigh([_MANY]) > 20 * len(_TARGETS) > 20 * meter.weigh([_MANY], deep=False)


def _busy(until: float) -> None:
    while time.thread_time() < until:
        pass


def test_the_memory_of_the_process_is_not_the_work_of_a_template() -> None:
    kept = [[number] for number in range(1_500_000)]
    began = time.thread_time()
    gc.collect()
    once = time.thread_time() - began
    bounds = Bounds(seconds=once / 2)
    meter = Meter(bounds)
    time.sleep(0.02)  # so that the clock is looked at
    gc.collect()
    meter.take(1)
    _busy(time.thread_time() + once)
    with pytest.raises(RefusedError, match="giây"):
        meter.take(1)
    assert kept


def test_elements_of_every_part_are_counted_before_and_after_counting_is_worth_it() -> None:
    meter = Meter(Bounds(text=8_000))
    for part in range(1, 6):
        meter.write(600)
        if part == 5:
            with pytest.raises(RefusedError):
                meter.marked("<" * 240)
        else:
            meter.marked("<" * 240)  # 960 of 1.000 in all
