"""Filters of whoever opens a template: known to it and to its check, their results printed like any value."""

from __future__ import annotations

from pathlib import Path

import pytest

import thidua
from thidua import Template
from thidua.engine.check import check_docx
from thidua.templates.checking import check_template

from .build import body, word


def _phone(number: str, between: str = " ") -> str:
    return f"{number[:4]}{between}{number[4:]}"


def test_a_filter_of_ones_own_works_in_every_part_and_with_others() -> None:
    template = Template(
        word("{{ so|may|upper }} {{ so|may('.') }} {{ ds|map('may')|join(', ') }}"), filters={"may": _phone}
    )
    assert body(template.render({"so": "0912345678", "ds": ["01234567"]})) == "0912 345678 0912.345678 0123 4567"


def test_what_it_returns_is_never_markup_and_a_gap_stays_a_gap() -> None:
    filters = {"dam": lambda value: f"<b>{value}&</b>", "so_luong": len}
    template = Template(word("{{ a|dam }} {{ la|dam }} {{ a|so_luong }}"), filters=filters)
    assert body(template.render({"a": "x"})) == "<b>x&</b> [thiếu:\u00a0la] 1"


def test_the_template_reaches_nothing_of_what_a_filter_returns() -> None:
    template = Template(word("{{ (a|mo).name }}"), filters={"mo": lambda value: Path("bi-mat.txt")})
    with pytest.raises(thidua.TemplateError, match="không có “name” ở đây"):
        template.render({"a": 1})


def test_what_a_filter_raises_is_told_with_its_tag() -> None:
    template = Template(word("{{ a|hong }}"), filters={"hong": lambda value: {}[value]})
    with pytest.raises(thidua.TemplateError, match=r"đoạn 1, thẻ “a\|hong”: bộ lọc “hong” dừng vì lỗi \(KeyError"):
        template.render({"a": "x"})


def test_a_filter_is_known_to_the_check_and_to_all_of_a_folder(tmp_path: Path) -> None:
    data = word("{{ so|may }}")
    with pytest.raises(thidua.TemplateError, match="không có bộ lọc “may”"):
        Template(data)
    assert [one.rule for one in check_docx(data, "m", decree=False)] == ["mau-307"]
    assert check_docx(data, "m", decree=False, filters=("may",)).findings == ()
    (tmp_path / "template.toml").write_text(
        'extends = "nd30"\ntieu_de = "A"\n[van_ban]\nten_loai = "Báo cáo"\ntrich_yeu = "{{ trich_yeu|may }}"\n', "utf-8"
    )
    (tmp_path / "document.md").write_text("# {{ dau.trich_yeu }}\n\n{{ so|may }}\n", "utf-8")
    with pytest.raises(thidua.TemplateError, match="may"):
        Template(tmp_path)
    plan = thidua.KeHoach(trich_yeu="Tết trồng cây", so="012345")
    printed = Template(tmp_path, filters={"may": _phone}).render(plan, "md").decode()
    assert "Tết  trồng cây" in printed
    assert "0123 45" in printed
    assert "mau-307" in {one.rule for one in check_template(tmp_path)}
    assert "mau-307" not in {one.rule for one in check_template(tmp_path, filters=["may"])}


@pytest.mark.parametrize(
    ("filters", "said"),
    [
        ({"upper": str}, "đã có bộ lọc “upper”"),
        ({"ngay_dai": str}, "đã có bộ lọc “ngay_dai”"),
        ({"a b": str}, "“a b” không làm tên"),
        ({"_a": str}, "“_a” không làm tên"),
        ({"a": 3}, "phải là một hàm, không phải int"),
        ([str], "cần một dict, không phải list"),
    ],
)
def test_what_is_no_filter_is_refused_at_the_door(filters: object, said: str) -> None:
    with pytest.raises(thidua.UsageError, match=said):
        Template("nd30", filters=filters)  # type: ignore[arg-type]
