"""What is printed without a value: every door names it with its place; under strict none prints a placeholder."""

from __future__ import annotations

import logging
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from support import EXAMPLES
from texts import pdf_text

import thidua
from thidua import Template
from thidua.cli import run
from thidua.engine.markup import MarkupTemplate
from thidua.grammar.gaps import gaps_in
from thidua.templates import bundled

from .build import Xml, body, everything, word

PLAN = EXAMPLES[0].parent / "ngan.yaml"
BOX = Xml(
    '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r>'
    "<w:t>{{ trong_khung }}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
)
EVERYWHERE = word(
    "{{ trich_yeuu }} {{ a|upper }} {{ 'số ' ~ b }}",
    "{% for x in c %}{{ x }}{% endfor %}",
    BOX,
    header="{{ dau_trang }}",
    footer="{{ chan.trang }}",
    core={"title": "{{ tieu_de_tep }}"},
)
NAMES = {"trich_yeuu", "a", "b", "c", "trong_khung", "dau_trang", "chan.trang", "tieu_de_tep"}


def _named(error: thidua.ThiduaError) -> set[str]:
    return {str(dict(one.values).get("ten") or dict(one.values).get("truong")) for one in error.problems}


def test_strict_names_every_name_without_a_value_wherever_it_stands() -> None:
    plan = thidua.read(PLAN)
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, template=EVERYWHERE, strict=True)
    assert _named(caught.value) == NAMES
    assert all(one.label for one in caught.value.problems)
    assert "khung chữ 1" in str(caught.value)
    assert "có phải “trich_yeu” không?" in str(caught.value)
    with pytest.raises(thidua.TemplateError) as of_data:
        Template(EVERYWHERE).render({}, strict=True)
    assert _named(of_data.value) == NAMES


def test_gaps_of_a_plan_and_of_its_template_are_one_message(tmp_path: Path) -> None:
    plan = thidua.read(PLAN).evolve(noi_nhan=(), nguoi_ky=None)
    template = word(
        "{{ ten_la }} {{ dau.trich_yeu }}", "{% if cuoi %}{% for d in cuoi.noi_nhan %}{{ d }}{% endfor %}{% endif %}"
    )
    with pytest.raises(thidua.GapError) as caught:
        thidua.write(plan, tmp_path / "a.docx", template=template, strict=True)
    assert _named(caught.value) == {"nơi nhận", "chức vụ người ký", "họ tên người ký", "ten_la"}
    assert not (tmp_path / "a.docx").exists()


@pytest.mark.parametrize("format", ["html", "md"])
def test_templates_of_text_are_as_strict(format: str, tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('extends = "nd30"\ntieu_de = "A"\n', "utf-8")
    page = "<!DOCTYPE html><html><head><title>{{ ten_la }}</title></head><body><p>{{ hai }}</p></body></html>"
    (tmp_path / f"document.{format}").write_text(page if format == "html" else "{{ ten_la }}\n\n{{ hai }}\n", "utf-8")
    plan = thidua.read(PLAN)
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, format, template=tmp_path, strict=True)
    assert _named(caught.value) == {"ten_la", "hai"}
    assert {one.line for one in caught.value.problems} == ({1} if format == "html" else {1, 3})
    assert Template(tmp_path).missing(plan, format) == ("ten_la", "hai")


@pytest.mark.parametrize("format", ["docx", "html", "md", "txt"])
def test_a_visible_gap_in_a_text_of_the_plan_is_refused_too(format: str) -> None:
    plan = thidua.read(PLAN).evolve(noi_dung="Mua sắm [thiếu:\u00a0số tiền] trong năm.")
    with pytest.raises(thidua.GapError, match="số tiền"):
        thidua.render(plan, format, strict=True)


@pytest.mark.parametrize("name", bundled())
def test_a_strict_document_shows_no_placeholder(name: str) -> None:
    template = Template(name)
    for path in EXAMPLES:
        for format in template.formats:
            try:
                made = template.render(thidua.read(path), format, strict=True)
            except thidua.GapError:
                continue
            said = {"docx": everything, "pdf": pdf_text}.get(format, bytes.decode)(made)
            assert not list(gaps_in(said)), path


def test_without_strict_each_is_told_once_by_missing_the_logger_and_the_command(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = thidua.read(PLAN)
    template = word("{{ trich_yeuu }}", "{% for c in can_cu %}{{ la }}{% endfor %}{{ la }}")
    assert Template(template).missing(plan) == ("trich_yeuu", "la")
    with caplog.at_level(logging.WARNING, "thidua"):
        made = body(thidua.render(plan, template=template))
    assert "[thiếu:\u00a0trich_yeuu]" in made
    told = [record.getMessage() for record in caplog.records]
    assert len(told) == len(set(told)) == 3  # the name that stands in two tags is told of both
    assert all("chưa có giá trị, đã in chỗ trống có đánh dấu" in one for one in told)
    (tmp_path / "mau.docx").write_bytes(template)
    capsys.readouterr()
    assert run(["write", str(PLAN), str(tmp_path / "a.docx"), "--template", str(tmp_path / "mau.docx")]) == 0
    said = capsys.readouterr().err
    assert "mau.docx: document.xml, đoạn 1, thẻ “trich_yeuu”: “trich_yeuu” chưa có giá trị" in said
    assert (
        run(["write", str(PLAN), str(tmp_path / "b.docx"), "--template", str(tmp_path / "mau.docx"), "--strict"]) == 1
    )
    assert "đã in" not in capsys.readouterr().err
    assert not (tmp_path / "b.docx").exists()


def test_what_is_missing_of_any_data_is_known_before() -> None:
    template = Template(word("{{ ten }} {{ hop.noi }}", header="{{ ngay }}"))
    assert template.missing({"ten": "A", "hop": {}}) == ("noi", "ngay")
    assert template.missing({"ten": "A", "hop": {"noi": "B"}}, values={"ngay": "nay"}) == ()
    plan = thidua.read(PLAN)
    assert Template("nd30").missing(plan.evolve(noi_nhan=())) == ("nơi nhận",)


_GAP = "[thiếu:\u00a0{}]"


@pytest.mark.parametrize(
    ("tag", "printed"),
    [
        ("a|upper", "<a>"),
        ("a|replace('x', 'y')", "<a>"),
        ("'A' ~ a", "A<a>"),
        ("[a, 'b']|join", "<a>b"),
        ("'B' if c", ""),
        ("'x' ~ ('B' if c)", "x"),
        ("so ~ '/' ~ ky_hieux", "21/<ky_hieux>"),
        ("[so, ky_hieux, 'c']|join(' - ')", "21 - <ky_hieux> - c"),
        ("('a' ~ x ~ 'b')|upper", "A<x>B"),
        ("('a b' ~ x)|hoa_dau", "A b<x>"),
        ("(so ~ x ~ y)|replace('2', '3')", "31<x><y>"),
        ("'a' + x + 'b'", "a<x>b"),
        ("x + 1 - y", "<x><y>"),
        ("x|length", "<x>"),
        ("x|abs", "<x>"),
        ("x|round(1)", "<x>"),
        ("x|sum", "<x>"),
        ("x|sort|first", "<x>"),
        ("so|replace('2', x)", "<x>"),
        ("x|tien(y)", "<x><y>"),
        ("x.strip()", "<x>"),
        ("ds[x]", "<x>"),
        ("-x", "<x>"),
    ],
)
def test_what_is_known_beside_a_gap_is_printed_and_what_is_reckoned_with_it_stays_a_gap(tag: str, printed: str) -> None:
    template = Template(word(f"{{{{ {tag} }}}}"))
    said = body(template.render({"so": "21", "ds": {"a": "b"}}))
    assert said == re.sub("<(.*?)>", lambda gap: _GAP.format(gap[1]), printed)
    if "<" not in printed:
        return
    with pytest.raises(thidua.TemplateError) as caught:
        template.render({"so": "21", "ds": {}}, strict=True)
    assert _named(caught.value) == set(re.findall("<(.*?)>", printed))


def test_what_is_known_beside_a_gap_keeps_the_marks_of_a_plan() -> None:
    plan = thidua.read(PLAN).evolve(trich_yeu="Thi đua *nhanh*")
    made = body(thidua.render(plan, template=word("{{ trich_yeu ~ x }}")))
    assert made == "Thi đua nhanh" + _GAP.format("x")


_STOPPING = (
    "{{ a|length }}", "{{ a + 1 }}", "{% if a > 3 %}x{% endif %}", "{% if 'a' in a %}x{% endif %}",
    "{% if a in 'abc' %}x{% endif %}", "{% if a == 'a' %}x{% endif %}", "{% for x in a %}{{ x }}{% endfor %}",
    "{% for x in [a] %}{{ x }}{% endfor %}", "{{ a|abs }}", "{{ a|round }}", "{{ 'x'|replace(a, 'b') }}",
    "{{ a.strip() }}", "{{ a|dictsort }}", "{% set b = a|int %}{{ b }}",
    "{% if a|length > 2 %}x{% endif %}", "{{ range(a) }}", "{{ 7|tien(a) }}", "{% if a is odd %}x{% endif %}{{ a }}",
)  # fmt: skip


@pytest.mark.parametrize("tag", _STOPPING)
def test_strict_names_the_gaps_behind_one_that_is_not_plainly_printed(tag: str) -> None:
    template = Template(word(tag, "{{ b_x }}"))
    with pytest.raises(thidua.TemplateError) as caught:
        template.render({}, strict=True)
    assert _named(caught.value) == {"a", "b_x"}
    assert template.missing({}) == ("a", "b_x")


def test_strict_names_the_gaps_behind_one_in_a_number_of_css(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text('tieu_de = "A"\nthe_thuc = false\n', "utf-8")
    page = (
        "<!DOCTYPE html><html><head><title>{{ t_x }}</title>"
        '<style>p{content:"{{ css_x }}";margin:{{ num_x }}mm}</style></head>'
        '<body><p title="{{ at_x }}">{{ b_x }}</p></body></html>'
    )
    (tmp_path / "document.html").write_text(page, "utf-8")
    with pytest.raises(thidua.TemplateError) as caught:
        Template(tmp_path).render({}, "html", strict=True)
    assert _named(caught.value) == {"t_x", "css_x", "num_x", "at_x", "b_x"}


def test_what_decides_by_a_gap_stops_a_draft() -> None:
    for tag in ("{% if n > 3 %}a{% endif %}", "{% for x in n %}a{% endfor %}", "{% if n == 'a' %}a{% endif %}"):
        with pytest.raises(thidua.TemplateError, match="“n” chưa có giá trị"):
            Template(word(tag)).render({})


MISTYPED = word("{%p if do_maat %}", "MẬT", "{%p endif %}", "{{ trich_yeu }}")


def test_beside_a_plan_a_condition_that_asks_for_a_name_nobody_has_is_told(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    plan = thidua.read(PLAN)
    with pytest.raises(thidua.GapError, match=r"không ai có tên “do_maat”.*có phải “do_mat” không"):
        thidua.render(plan, template=MISTYPED, strict=True)
    assert Template(MISTYPED).missing(plan) == ("do_maat",)
    with caplog.at_level(logging.WARNING, "thidua"):
        thidua.render(plan, template=MISTYPED)
    assert "không ai có tên “do_maat”, điều kiện coi như sai" in caplog.text
    asked = Template(word("{{ trich_yeu }}{% if phong is defined and phong %}{{ phong }}{% endif %}"))
    assert asked.missing(plan) == ()
    assert Template(MISTYPED).missing(plan, values={"do_maat": "có"}) == ()
    (tmp_path / "template.toml").write_text('extends = "nd30"\n[gia_tri]\nphong = "chữ"\n', "utf-8")
    (tmp_path / "document.md").write_text("{{ trich_yeu }}{% if phong %}{{ phong }}{% endif %}", "utf-8")
    assert Template(tmp_path).missing(plan, "md") == ()  # it is declared, and may be left out


def test_of_data_alone_any_name_may_be_left_out_and_asked_for(caplog: pytest.LogCaptureFixture) -> None:
    template = Template(MISTYPED)
    with caplog.at_level(logging.WARNING, "thidua"):
        assert body(template.render({"trich_yeu": "A"}, strict=True)) == "A"
    assert not caplog.text
    assert template.missing({"trich_yeu": "A"}) == ()


def test_docxtpls_own_objects_go_by_the_house_rules(caplog: pytest.LogCaptureFixture) -> None:
    from docxtpl import RichText

    template = Template(word("{{r dam }}", "{{ trong }}|{{ so }}|{{ la }}|{{ ds|join(', ') }}"))
    values: dict[str, Any] = {
        "dam": RichText("x", bold=True),
        "trong": None,
        "so": Decimal("7.5"),
    }
    with caplog.at_level(logging.WARNING, "thidua"):
        made = body(template.render({**values, "ds": ["1", "2"]}))
    assert made == "x\n|7,5|[thiếu:\u00a0la]|1, 2"
    assert "“la” chưa có giá trị" in caplog.text
    with pytest.raises(thidua.TemplateError, match="“la” chưa có giá trị"):
        template.render({**values, "ds": ["1"]}, strict=True)


@pytest.mark.parametrize("sign", ["\U000f0000", "\U000f0005", "\U0010fffd", "".join(map(chr, range(0xF0000, 0xF0010)))])
def test_a_sign_of_private_use_beside_a_gap_stays_a_sign(sign: str) -> None:
    template = MarkupTemplate.compile("{{ (x ~ khong ~ x ~ kia)|upper }}", "a.md", "md")
    said = template.render({"x": f"p{sign}q"}).decode()
    typed = f"P{sign}Q"
    assert said == f"{typed}\\[thiếu:\u00a0khong\\]{typed}\\[thiếu:\u00a0kia\\]"


_ITEMS = [{"ten": "a"}, {}, {"ten": "c"}]
_NESTED = [{"con": [{"ten": 1}, {}]}, {"con": [{"ten": 1}, {"ten": 2}]}]


@pytest.mark.parametrize("asks", ["", "loop.last", "loop.nextitem", "loop.length", "loop.revindex == 1"])
@pytest.mark.parametrize(
    ("tags", "data", "within"),
    [
        ("{% for i in ds %}?{{ i.ten }}{% endfor %}", _ITEMS, ("ds", 1)),
        ("{% for i in ds %}{{ i.ten }}?{% endfor %}", _ITEMS, ("ds", 1)),
        ("{% for i in ds %}?{{ i.ten }}{% endfor %}", _ITEMS[:2], ("ds", 1)),
        ("{% for i in ds %}?{% endfor %}{{ ten }}", _ITEMS, ()),
        ("{% for i in ds %}?{% endfor %}{{ ten }}", [], ()),
        ("{% for i in ds %}?{% else %}{{ ten }}{% endfor %}", [], ()),
        ("{% for i in ds %}?{% for k in i.con %}?{{ k.ten }}{% endfor %}{% endfor %}", _NESTED, ("ds", 0, "i.con", 1)),
        ("{% for i in ds %}{% for k in i.con %}?{% endfor %}?{{ i.ten }}{% endfor %}", _NESTED[1:], ("ds", 0)),
        ("{% for i in ds if i.ten != 'a' %}?{{ i.x }}{% endfor %}", [{"ten": "a"}, {"ten": "b"}], ("ds", 1)),
        ("{% for i in ds|reverse %}?{{ i.ten }}{% endfor %}", [{"ten": "a"}, {}], ("ds", 0)),
        ("{% for i in ds if i.x is defined or 1 / i.n %}?{% endfor %}", [{"n": 1}, {"n": 1}, {"n": 0}], ("ds", 2)),
    ],
)
def test_the_place_in_the_data_is_that_of_the_item_at_hand(
    asks: str, tags: str, data: list[Any], within: tuple[Any, ...]
) -> None:
    template = Template(word(tags.replace("?", f"{{% if {asks} %}} {{% endif %}}" if asks else "")))
    with pytest.raises(thidua.TemplateError) as caught:
        template.render({"ds": data}, strict=True)
    assert {one.within for one in caught.value.problems} == {within}


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("{% for i in ds %}{% if loop.nextitem == loop.previtem %}!{% endif %}{{ i }}{% endfor %}", "abc"),
        ("{% for i in ds %}{% if loop.nextitem != loop.previtem %}{{ i }}{% endif %}{% endfor %}", "abc"),
        ("{% for i in ds %}{% if loop.last and loop.nextitem.ten == 'b' %}{{ i }}{% endif %}{% endfor %}.", "."),
        ("{% for i in (ds if x) %}{{ i }}{% else %}không{% endfor %}", "không"),
        ("{{ ('a' if x) + 'b' }}{{ 'b' + ('a' if x) }}{{ 1 if ('a' if x) is odd }}.", "bb."),
        ("{{ 1 if (1 if x) in ds else 2 }}{{ 1 if (1 if x) == 1 else 2 }}", "22"),
    ],
)
@pytest.mark.parametrize("strict", [False, True])
def test_nothing_is_no_gap(tag: str, said: str, strict: bool) -> None:
    assert body(Template(word(tag)).render({"ds": ["a", "b", "c"], "x": False}, strict=strict)) == said


def test_nothing_has_no_order() -> None:
    with pytest.raises(thidua.TemplateError, match="không so sánh lớn bé chỗ trống với số được"):
        Template(word("{{ 1 if (1 if x) > 2 }}")).render({"x": False})
