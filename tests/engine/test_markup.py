"""Templates of text, HTML and Markdown: what they refuse, how values are escaped, what errors say, what they use."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from typing import Any

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from ruamel.yaml import YAML

import thidua
from thidua.engine.faults import MAU
from thidua.engine.markup import MarkupTemplate
from thidua.engine.markup_check import check_markup
from thidua.layout import Kieu
from thidua.layout.lines import BangIn, Chu, CotIn, Dong, HangIn, Ke
from thidua.layout.lines import line as dong
from thidua.templates import bundled, get_template
from thidua.wording import NBSP

CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("markup.yaml").read_text("utf-8"))
NASTY = "</p><script>alert(1)</script>\"'&{{ so }}`*|[x](javascript:y)<!-- \\"


def _page(body: str) -> str:
    return f'<!DOCTYPE html>\n<html lang="vi">\n<body>\n{body}\n</body>\n</html>\n'


def _source(case: dict[str, Any]) -> tuple[str, str]:
    if "md" in case:
        return case["md"], "md"
    return case.get("trang") or _page(case["html"]), "html"


def html(body: str, **values: Any) -> str:
    """What a page with some body prints, between the tags of the body."""
    page = MarkupTemplate.compile(_page(body), "a.html", "html").render(values).decode()
    return page.split("<body>\n", 1)[1].rsplit("\n</body>", 1)[0]


def md(text: str, **values: Any) -> str:
    return MarkupTemplate.compile(text, "a.md", "md").render(values).decode()


# --- The rules --------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=[case["tên"] for case in CASES])
def test_the_check_says_just_what_is_wrong(case: dict[str, Any]) -> None:
    text, format = _source(case)
    typed = case.get("kế hoạch", True) is True
    found = check_markup(text, "mau/document.html", plan=typed, format=format, decree=False).findings
    wanted = case.get("báo", [])
    assert [finding.rule for finding in found] == [rule for rule, _, _ in wanted], "\n".join(map(str, found))
    for finding, (_, line, said) in zip(found, wanted, strict=True):
        assert finding.place == f"document.html, dòng {line}"
        assert said in f"{finding.what} ({finding.hint})"
        assert finding.hint
        assert finding.source == "mau/document.html"


@pytest.mark.parametrize("case", [c for c in CASES if c.get("báo")], ids=lambda case: case["tên"])
def test_what_could_run_or_does_not_parse_is_refused_when_it_is_compiled(case: dict[str, Any]) -> None:
    text, format = _source(case)
    about_names = all(rule in ("mau-301", "mau-305") for rule, _, _ in case["báo"])
    if about_names:  # the data may be any
        MarkupTemplate.compile(text, "a.html", format)
        return
    with pytest.raises(thidua.TemplateError) as caught:
        MarkupTemplate.compile(text, "a.html", format)
    assert all(problem.line and problem.source == "a.html" for problem in caught.value.problems)
    if all(rule > "mau-502" for rule, _, _ in case["báo"]):  # not even as one that was checked before
        with pytest.raises(thidua.TemplateError):
            MarkupTemplate.compile(text, "a.html", format, checked=True)


def test_each_rule_is_shown_by_a_case() -> None:
    shown = {rule for case in CASES for rule, _, _ in case.get("báo", [])} | {"mau-501"}
    assert {rule for rule in MAU if rule.startswith("mau-5")} == {rule for rule in shown if rule.startswith("mau-5")}


def test_too_much_and_what_is_no_text_is_refused() -> None:
    for text in ("x" * 2_000_001, "{{ a }}" * 20_001, "a\x07"):
        with pytest.raises(thidua.TemplateError):
            MarkupTemplate.compile(text, "a.md", "md")
    for deep in ("{{ " + "(" * 3000 + "so" + ")" * 3000 + " }}", "{% if so %}" * 300 + "{% endif %}" * 300):
        with pytest.raises(thidua.TemplateError, match=r"quá sâu|phức tạp quá mức"):
            MarkupTemplate.compile(deep, "a.md", "md")


def test_a_template_of_the_decree_prints_what_the_decree_demands() -> None:
    report = check_markup(_page("<p>{{ trich_yeu }}</p>"), "a.html", format="html")
    said = str(report)
    for part in ("Quốc hiệu", "Tiêu ngữ", "số, ký hiệu", "nội dung", "nơi nhận"):
        assert f"mẫu không in {part}" in said
    assert "trích yếu" not in said
    assert "{{p" not in said
    assert "{%p" not in said
    without = check_markup(_page("<p>{{ trich_yeu }}</p>"), "a.html", format="html", without={"Tiêu ngữ"})
    assert "Tiêu ngữ" not in str(without)
    assert not check_markup(_page("<p>{{ trich_yeu }}</p>"), "a.html", format="html", decree=False)


@pytest.mark.parametrize("name", bundled())
def test_bundled_templates_are_without_fault(name: str) -> None:
    folder = Path(thidua.__file__).parent / "templates" / name
    for format in ("html", "md"):
        path = folder / f"document.{format}"
        if path.is_file():
            named = get_template(name)._manifest.values
            text = path.read_text("utf-8")
            report = check_markup(text, str(path), format=format, decree=name == "nd30", values=named)
            assert not report.findings, str(report)


# --- Escaping ---------------------------------------------------------------------------------------


def test_a_value_is_text_wherever_it_stands() -> None:
    body = (
        '<p title="{{ x }}" class=\'{{ x }}\'>{{ x }}<b>{{ x }}</b></p><style>p::before { content: "{{ x }}"; }</style>'
    )
    root = lxml.html.document_fromstring(_page(html(body, x=NASTY)))
    assert not root.xpath("//script")
    (p,) = root.xpath("//p")
    assert p.get("title") == p.get("class") == NASTY
    assert p.text == NASTY
    assert p.find("b").text == NASTY
    (style,) = root.xpath("//style")
    assert "<" not in style.text
    assert re.fullmatch(r'p::before \{ content: "(?:[\w ]|\\[0-9a-f]+ )*"; \}', style.text)


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")))
def test_any_text_comes_back_from_the_page_as_it_was(text: str) -> None:
    page = MarkupTemplate.compile(_page('<p title="{{ x }}">{{ x }}</p>'), "a.html", "html", checked=True)
    (p,) = lxml.html.document_fromstring(page.render({"x": text}).decode()).xpath("//p")
    assert p.text_content() == text
    assert p.get("title") == text


def test_numbers_of_css_are_numbers_and_nothing_else() -> None:
    assert html('<p style="width: {{ x }}mm">a</p>', x=12.70) == '<p style="width: 12.7mm">a</p>'
    assert html('<p style="width: {{ x }}mm">a</p>', x=20) == '<p style="width: 20mm">a</p>'
    for wrong in ("1", "red; background: url(x)", None, True, [1], 1e12):
        with pytest.raises(thidua.TemplateError, match=r"a\.html:4: thẻ “x”: .*chỉ in được số"):
            html('<p style="width: {{ x }}mm">a</p>', x=wrong)
    with pytest.raises(thidua.TemplateError, match="chưa có giá trị"):
        html('<p style="width: {{ x }}mm">a</p>')


def test_lines_of_the_layout_keep_their_look() -> None:
    runs = Dong((Chu("a < b "), Chu("đậm", dam=True), Chu(" và "), Chu("cả hai", dam=True, nghieng=True)))
    assert html("<p>{{ x }}</p>", x=runs) == "<p>a &lt; b <b>đậm</b> và <b><i>cả hai</i></b></p>"
    gap = Dong((Chu("[thiếu: tên]", thieu=True),))
    assert html("<p>{{ x }}</p>", x=gap) == '<p><mark class="thieu">[thiếu: tên]</mark></p>'
    assert html('<p title="{{ x }}">a</p>', x=runs) == '<p title="a &lt; b đậm và cả hai">a</p>'
    assert html("<p>{{ x }}</p>", x=f"năm 2021{NBSP}-{NBSP}2025, hai") == (
        f'<p>năm <span style="white-space:nowrap">2021{NBSP}-{NBSP}2025,</span> hai</p>'
    )
    assert html("<p>{{ x }}</p>", x=(dong("a"), dong("b"))) == "<p>a<br>b</p>"
    assert html("<p>{{ x }}</p>", x="a\nb") == "<p>a<br>b</p>"
    assert html("<div>{{ x }}</div>", x=Ke(30, 65)) == (
        '<div><span class="ke" style="display:block;width:30mm"></span></div>'
    )


def test_marks_in_texts_of_a_plan_are_its_look() -> None:
    plan = thidua.KeHoach(trich_yeu="*nghiêng* và 5 \\* 3")
    assert html('<p title="{{ trich_yeu }}">{{ trich_yeu }}</p>', plan=plan, trich_yeu=plan.trich_yeu) == (
        '<p title="nghiêng và 5 * 3"><i>nghiêng</i> và 5 * 3</p>'
    )
    assert html("<p>{{ x }}</p>", x="*nghiêng*") == "<p>*nghiêng*</p>"


TABLE = BangIn(
    cot=(CotIn(dong("STT"), 12.5, giua=True), CotIn(dong("Việc <1>"), 60)),
    hang=(
        HangIn(((dong("1"),), (dong("a"), dong("b|c")))),
        HangIn(((dong("Chiều"),),), gop=True),
        HangIn(((dong("2"),), (dong("d"),)), giu=True),
    ),
)


def test_a_table_is_a_table_with_heads_and_widths() -> None:
    root = lxml.html.fragment_fromstring(html("<div>{{ x }}</div>", x=TABLE)).find("table")
    assert [col.get("style") for col in root.iter("col")] == ["width:12.5mm", "width:60mm"]
    assert [(th.text, th.get("scope")) for th in root.findall("thead/tr/th")] == [("STT", "col"), ("Việc <1>", "col")]
    first, second = root.findall("tbody")
    assert first.find("tr/td").get("class") == "giua"
    assert [p.text for p in first.iter("p")] == ["a", "b|c"]
    group = second.find("tr/th")
    assert (group.text, group.get("colspan"), group.get("scope")) == ("Chiều", "2", "rowgroup")
    assert second.findall("tr")[1].get("class") == "giu"
    with pytest.raises(thidua.TemplateError, match="bảng không đứng trong một đoạn"):
        html("<p>{{ x }}</p>", x=TABLE)


def test_markdown_is_escaped_where_it_stands() -> None:
    assert md("{{ x }}", x="1. a") == "1\\. a"
    assert md("- {{ x }}", x="+ a") == "- \\+ a"
    assert md("số {{ x }}", x="1. a") == "số 1. a"
    assert md("{{ x }}", x="# a *b* _c_ [d](e) <f> `g` & |h| ~i~") == (
        "\\# a \\*b\\* \\_c\\_ \\[d\\](e) \\<f\\> \\`g\\` \\& \\|h\\| \\~i\\~"
    )
    assert md("{{ x }}", x="a\n    - b\n===") == "a  \n\\- b  \n\\==="
    assert md("| {{ x }} |", x="a\nb") == "| a<br>b |"
    bold = Dong((Chu("a "), Chu(" b* ", dam=True), Chu("c", nghieng=True)))
    assert md("{{ x }}", x=bold) == "a  **b\\*** *c*"
    assert md("{{ x }}", x=Ke(10, 20)) == "---"
    assert md("{{ x }}\n", x=TABLE) == (
        "| STT | Việc \\<1\\> |\n| :---: | --- |\n| 1 | a<br>b\\|c |\n| **Chiều** |  |\n| 2 | d |\n"
    )


def test_a_line_with_but_a_block_tag_prints_nothing() -> None:
    assert md("a\n{% for x in y %}\n- {{ x }}\n{% endfor %}\nb\n", y=["1", "2"]) == "a\n- 1\n- 2\nb\n"


# --- Gaps, errors, fields ---------------------------------------------------------------------------


def test_gaps_are_marked_refused_or_kept() -> None:
    page = MarkupTemplate.compile(_page("<p>{{ co_quan.ten }}{{ 'a' if x }}</p>"), "a.html", "html")
    values: dict[str, Any] = {"co_quan": {}, "x": 0}
    assert f'<mark class="thieu">[thiếu:{NBSP}ten]</mark></p>' in page.render(values).decode()
    assert "<p>{{ co_quan.ten }}</p>" in page.render(values, "keep").decode()
    with pytest.raises(thidua.TemplateError, match=r"a\.html:4: .*chưa có giá trị"):
        page.render(values, "refuse")


def test_an_error_names_the_line_of_the_template_and_the_place_in_the_data() -> None:
    body = "\n{% for d in danh_sach %}\n<p>{{\n d.ten / 2 }}</p>\n{% endfor %}"
    with pytest.raises(thidua.TemplateError) as caught:
        html(body, danh_sach=[{"ten": 4}, {"ten": "x"}])
    (problem,) = caught.value.problems
    assert problem.where in ("a.html:6", "a.html:7")
    assert problem.label == "thẻ “d.ten / 2”"
    assert problem.within == ("danh_sach", 1)
    assert "(dữ liệu: danh_sach, mục 2)" in str(problem)


def test_the_sandbox_holds() -> None:
    for tag in ("x.__class__", "x|attr('a')", "''.join", "x.__init__.__globals__", "range(10**9)|list"):
        with pytest.raises(thidua.TemplateError):
            assert "built-in" not in html(f"<p>{{{{ {tag} }}}}</p>", x="a")
    with pytest.raises(thidua.TemplateError, match="chỉ in được chữ thường"):
        html('{% set y %}<b>a</b>{% endset %}<p title="{{ y }}">{{ y }}</p>')
    assert html("{% set y %}<b>{{ x }}</b>{% endset %}<p>{{ y }}</p>", x="<").strip() == "<p><b>&lt;</b></p>"
    assert html("<p>{% filter upper %}ab{{ x }}{% endfilter %}</p>", x="&") == "<p>AB&amp;</p>"


def test_fields_tell_what_a_template_uses_and_on_which_lines() -> None:
    page = MarkupTemplate.compile(
        _page("<p>{{ trich_yeu }}</p>\n{% for n in noi_nhan %}{{ n.ten }}{% endfor %}"), "a.html", "html"
    )
    tree = "\n".join(map(str, page.fields()))
    assert "trich_yeu (trích yếu, chữ) – a.html, dòng 4" in tree
    assert re.search(
        r"noi_nhan \(nơi nhận, danh sách\) – a\.html, dòng 5\n +ten \(tên, danh sách\) – a\.html, dòng 5", tree
    )
    assert next(str(field) for field in page.fields(plan=False)) == "trich_yeu – a.html, dòng 4"


def test_one_compiled_template_is_correct_in_many_threads() -> None:
    template = get_template("nd30")
    plans = [thidua.KeHoach(trich_yeu=f"Kế hoạch {i}", noi_dung=[f"Ý {i}"] * (i + 1)) for i in range(8)]
    alone = [template.render(plan, "html") for plan in plans]
    got: list[bytes] = [b""] * 64

    def work(i: int) -> None:
        got[i] = template.render(plans[i % 8], "html")

    threads = [threading.Thread(target=work, args=(i,)) for i in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == alone * 8


def test_the_printed_page_holds_nothing_that_runs_or_is_fetched() -> None:
    plan = thidua.KeHoach(
        trich_yeu=NASTY, noi_dung=[NASTY], co_quan={"tên": NASTY, "địa chỉ": NASTY, "địa danh": NASTY}, noi_nhan=[NASTY]
    )
    text = get_template("nd30").render(plan, "html").decode()
    root = lxml.html.document_fromstring(text)
    for element in root.iter(etree.Element):
        assert element.tag not in ("script", "link", "iframe", "object", "img", "form")
        assert not [name for name in element.attrib if str(name).startswith("on") or name in ("href", "src")]
    css = "".join(root.xpath("//style/text()"))
    assert "url(" not in css
    assert "@import" not in css
    assert text.count("</style>") == 1
    assert Kieu().phong in css


def test_what_looks_like_a_tag_and_is_none_is_told_by_line() -> None:
    page = (
        "<!DOCTYPE html><html><head><title>A</title><style>p { margin: 0 } {# { so } #}</style></head>\n"
        "<body><p>«Trích yếu» {{ so }}</p>\n<p>{ { so } }</p></body></html>"
    )
    found = check_markup(page, "a.html", format="html", decree=False)
    assert [(one.rule, one.line, one.hint) for one in found] == [
        ("mau-116", 2, "gõ {{ trich_yeu }}"),
        ("mau-116", 3, "gõ {{ so }}"),
    ]
    assert check_markup("«Trích yếu» {so}", "a.md", format="md", plan=False).findings == ()


@pytest.mark.parametrize("format", ["html", "md", "txt"])
def test_a_name_that_a_block_gives_is_told_in_one_brace_too(format: str) -> None:
    loop = (
        "{% for muc in noi_dung %}\n{muc.noi_dung} {khac.noi_dung} {muc}\n{% endfor %}\n{% set ai = so %}[[ai]] {ta}\n"
    )
    page = f"<!DOCTYPE html><html lang='vi'><head><title>A</title></head><body>{loop}</body></html>"
    found = check_markup(page if format == "html" else loop, "a", format=format, decree=False)
    assert [(one.rule, one.line, one.hint) for one in found] == [
        ("mau-116", 2, "gõ {{ muc.noi_dung }}"),
        ("mau-116", 2, "gõ {{ muc }}"),
        ("mau-116", 4, "gõ {{ ai }}"),
    ]
