"""The filters of our own: each case of helpers.yaml; gaps and faults keep their place in Word; the check knows them."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from jinja2 import TemplateError
from ruamel.yaml import YAML
from texts import docx_text

import thidua
from thidua.engine.faults import UNFIT_VALUE
from thidua.engine.helpers import HELPERS
from thidua.engine.rendering import THIS, Rendering
from thidua.engine.sandbox import Environment
from thidua.model import Ngay, ThoiHan

from .build import word

CASES = YAML(typ="safe").load(Path(__file__).with_name("helpers.yaml").read_text("utf-8"))


def _value(case: dict[str, Any]) -> Any:
    kinds = {"ngày": Ngay.parse, "thời hạn": ThoiHan, "số": lambda value: value, "thập phân": Decimal, "giá trị": str}
    return next((make(case[key]) for key, make in kinds.items() if key in case), None)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['lọc']}-{case.get('in', 'lỗi')}")
def test_a_filter_makes_what_its_case_says(case: dict[str, Any]) -> None:
    template = Environment().compiled(f"{{{{ x|{case['lọc']} }}}}")
    context = template.new_context({"x": _value(case), THIS: Rendering()})
    if "lỗi" in case:
        with pytest.raises(TemplateError, match=case["lỗi"].split("“")[-1].split("”")[0]) as caught:
            "".join(template.root_render_func(context))
        assert case["lỗi"] in str(caught.value)
    else:
        assert "".join(template.root_render_func(context)).replace("\xa0", " ") == case["in"]


def test_each_filter_has_a_case_that_prints() -> None:
    assert {case["lọc"].split("(")[0] for case in CASES if "in" in case} >= set(HELPERS)


def test_a_missing_value_stays_a_gap() -> None:
    template = thidua.Template(word("Trước {{ han|ngay_ngan }}."))
    assert docx_text(template.render({})).replace("\xa0", " ").strip() == "Trước [thiếu: han]."
    assert "Trước {{ han|ngay_ngan }}." in docx_text(template.render({}, gaps="keep"))
    with pytest.raises(thidua.TemplateError, match="“han” chưa có giá trị"):
        template.render({}, strict=True)


def test_a_value_that_does_not_fit_is_named_with_its_place() -> None:
    template = thidua.Template(word("A", "{% for x in ds %}{{ x|bang_chu }} {% endfor %}"))
    with pytest.raises(thidua.TemplateError) as caught:
        template.render({"ds": [1, "một"]})
    said = str(caught.value)
    assert "“một” không phải là số" in said
    assert "đoạn 2" in said
    assert "ds, mục 2" in said
    (problem,) = caught.value.problems
    assert (problem.rule, dict(problem.values)) == ("mau-705", {"gia_tri": "một"})
    assert (problem.pattern, problem.within) == (UNFIT_VALUE.forms["so"][0], ("ds", 1))


def test_the_place_in_the_data_stands_between_message_and_way_out() -> None:
    said = UNFIT_VALUE.said("so", gia_tri="một").changed(within=("ds", 1, "x.con", 0))
    assert str(said) == (
        "lỗi mau-705: “một” không phải là số (dữ liệu: ds, mục 2, x.con, mục 1) (viết ví dụ 50.000 hoặc 7,5)"
    )
    assert said.to_data()["within"] == ["ds", 1, "x.con", 0]
