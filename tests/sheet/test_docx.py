"""A Word file read as what it prints: one case a feature."""

from __future__ import annotations

import pytest

from thidua.decoding import legacy_encoding
from thidua.sheet import Cell, Paragraph, Rule, Run, Sheet, Table, paragraphs
from thidua.sheet.docx import read_docx

from .drawn import outline, p, parts, r, read, shown, style, table, tc, tr, zipped


def _only(sheet: Sheet) -> Paragraph:
    (paragraph,) = paragraphs(sheet.blocks)
    return paragraph


def _run(sheet: Sheet) -> Run:
    (run,) = _only(sheet).runs
    return run


def _table(sheet: Sheet) -> Table:
    (block,) = [block for block in sheet.blocks if isinstance(block, Table)]
    return block


# Text.

TEXTS = {
    "runs that look alike are one": (r("Kế ") + r("hoạch"), "Kế hoạch"),
    "a line break": (r("a") + "<w:r><w:br/></w:r>" + r("b"), "a\nb"),
    "a carriage return": ("<w:r><w:t>a</w:t><w:cr/><w:t>b</w:t></w:r>", "a\nb"),
    "a tab": ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", "a\tb"),
    "a tab that aligns": ("<w:r><w:t>a</w:t><w:ptab/><w:t>b</w:t></w:r>", "a\tb"),
    "a hyphen that does not break": ("<w:r><w:t>NĐ</w:t><w:noBreakHyphen/><w:t>CP</w:t></w:r>", "NĐ-CP"),
    "a hyphen that shows where lines may break": ("<w:r><w:t>a</w:t><w:softHyphen/><w:t>b</w:t></w:r>", "ab"),
    "blanks at the ends of a text that does not keep them": ("<w:r><w:t> a  b </w:t></w:r>", "a  b"),
    "line ends inside a text": ('<w:r><w:t xml:space="preserve">a\n\tb</w:t></w:r>', "a  b"),
    "a tracked insertion": (r("a") + '<w:ins w:id="1" w:author="x">' + r("b") + "</w:ins>", "ab"),
    "a tracked deletion": (r("a") + '<w:del w:id="1"><w:r><w:delText>b</w:delText></w:r></w:del>' + r("c"), "ac"),
    "a move": (f'<w:moveFrom w:id="1">{r("a")}</w:moveFrom>{r("b")}<w:moveTo w:id="2">{r("a")}</w:moveTo>', "ba"),
    "an insertion that was deleted": (f'<w:ins w:id="1"><w:del w:id="2">{r("a")}</w:del>{r("b")}</w:ins>', "b"),
    "a comment": (
        f'<w:commentRangeStart w:id="0"/>{r("a")}<w:commentRangeEnd w:id="0"/>'
        '<w:r><w:commentReference w:id="0"/></w:r>',
        "a",
    ),
    "a hyperlink": (f'<w:hyperlink r:id="x">{r("mạng")}</w:hyperlink>', "mạng"),
    "a smart tag in custom XML": (
        f'<w:customXml w:element="a"><w:smartTag w:element="b">{r("x")}</w:smartTag></w:customXml>',
        "x",
    ),
    "a content control": (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('x')}</w:sdtContent></w:sdt>", "x"),
    "hidden text": (r("a") + r("b", "<w:vanish/>") + r("c", '<w:vanish w:val="0"/>'), "ac"),
    "a field": (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{r("5/3")}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        "5/3",
    ),
    "a simple field": (f'<w:fldSimple w:instr="PAGE">{r("7")}</w:fldSimple>', "7"),
    "a field in the code of another": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText>'
        '<w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText><w:fldChar w:fldCharType="separate"/>'
        '<w:t>mã</w:t><w:fldChar w:fldCharType="end"/><w:instrText> = 1</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>kết quả</w:t><w:fldChar w:fldCharType="end"/></w:r>',
        "kết quả",
    ),
    "a field in the result of another": (
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/>'
        '<w:t>I. </w:t><w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF</w:instrText>'
        '<w:fldChar w:fldCharType="separate"/><w:t>3</w:t><w:fldChar w:fldCharType="end"/>'
        '<w:fldChar w:fldCharType="end"/></w:r>',
        "I.3",
    ),
    "a field that never ends": ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + r("a"), "a"),
    "a list of a form": (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Sở"/>'
        '<w:listEntry w:val="Phòng"/></w:ddList></w:ffData></w:fldChar><w:instrText>FORMDROPDOWN</w:instrText>'
        '<w:fldChar w:fldCharType="end"/></w:r>',
        "Phòng",
    ),
    "a sign of Symbol": ('<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>' + r(" 5%"), "≥ 5%"),
    "a sign of Wingdings": ('<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>', "→"),
    "a sign that is none": ('<w:r><w:sym w:font="Symbol" w:char="zz"/></w:r>' + r("a"), "a"),
    "signs of no width": (r("Thi\u200b đua\ufeff"), "Thi đua"),
    "a private sign in text": ('<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r>', "✓"),
    "a formula": (r("x = ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "x = a+b"),
    "struck out": (r("Tháng 5") + r(" sáu", "<w:strike/>") + r(" bảy", "<w:dstrike/>") + r(" nộp"), "Tháng 5 nộp"),
    "struck out no more": (r("Tháng 5", '<w:strike w:val="0"/>'), "Tháng 5"),
    "hidden": (r("Tháng 5") + r(" nháp", "<w:vanish/>"), "Tháng 5"),
    "figures above the line": (r("5 m") + r("2", '<w:vertAlign w:val="superscript"/>'), "5 m²"),
    "figures below the line": (r("CO") + r("2", '<w:vertAlign w:val="subscript"/>') + r(" ít"), "CO₂ ít"),
    "figures on the line": (r("5 m") + r("2", '<w:vertAlign w:val="baseline"/>'), "5 m2"),
    "letters above the line": (r("1") + r("st", '<w:vertAlign w:val="superscript"/>'), "1st"),
    "composed letters": (r("Thi đua ệ"), "Thi đua ệ"),
    "a branch for new programs": (
        f'<mc:AlternateContent><mc:Choice Requires="w14">{r("mới")}</mc:Choice><mc:Fallback>{r("cũ")}</mc:Fallback>'
        "</mc:AlternateContent>",
        "mới",
    ),
    "a branch that nobody knows": (
        f'<mc:AlternateContent><mc:Choice Requires="x99">{r("lạ")}</mc:Choice><mc:Fallback>{r("cũ")}</mc:Fallback>'
        "</mc:AlternateContent>",
        "cũ",
    ),
    "a footnote's mark": (r("dưới 24%") + '<w:r><w:footnoteReference w:id="7"/></w:r>' + r(" so"), "dưới 24% so"),
    "ruby": ("<w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase>" + r("a") + "</w:rubyBase></w:ruby></w:r>",
             "a"),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_the_text_is_what_is_printed(name: str) -> None:
    xml, text = TEXTS[name]
    assert _only(read(f"<w:p>{xml}</w:p>")).text == text


def test_letters_are_composed_and_a_note_says_where() -> None:
    sheet = read(p("đúng") + p("Thi đua \u0065\u0302\u0323"))
    assert shown(sheet) == ["đúng", "Thi đua ệ"]
    assert sheet.notes == (("đoạn 2", "to_hop", ""),)


@pytest.mark.parametrize(
    ("run", "form"),
    [
        ("<w:strike/>", "gach"),
        ("<w:dstrike/>", "gach"),
        ("<w:vanish/>", "an"),
        ('<w:vertAlign w:val="superscript"/>', "nang"),
    ],
)
def test_what_is_not_read_as_it_stands_is_told_with_its_place(run: str, form: str) -> None:
    assert read(p("đúng") + f"<w:p>{r('chữ ')}{r('khác', run)}{r(' ', run)}</w:p>").notes == (("đoạn 2", form, ""),)


def test_a_paragraph_whose_mark_is_deleted_runs_on_into_the_next() -> None:
    mark = '<w:rPr><w:del w:id="1"/></w:rPr>'
    sheet = read(p("Căn cứ ", mark) + p("Luật", '<w:jc w:val="center"/>') + p("cuối", mark))
    assert shown(sheet) == ["Căn cứ Luật", "cuối"]
    assert next(b.align for b in paragraphs(sheet.blocks)) == "center"


def test_a_paragraph_of_hidden_text_is_not_there() -> None:
    assert shown(read(p("a") + p("b", "", "<w:vanish/>") + p("", "<w:rPr><w:vanish/></w:rPr>") + p("c"))) == ["a", "c"]


def test_paragraphs_are_counted_as_a_person_counts() -> None:
    sheet = read(p("a") + p() + table(tr("b", tc("") + "")) + p("c"))
    assert [b.where for b in paragraphs(sheet.blocks)] == [
        "đoạn 1", "đoạn 2", "bảng 1, hàng 1, ô 1, đoạn 1", "bảng 1, hàng 1, ô 2, đoạn 1", "đoạn 3",
    ]  # fmt: skip


def test_content_controls_and_custom_xml_around_blocks_rows_and_cells() -> None:
    def held(xml: str) -> str:
        return f"<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>{xml}</w:sdtContent></w:sdt>"

    rows = held(tr("a", "b")) + f"<w:tr>{held(tc('c'))}<w:customXml w:element='x'>{tc('d')}</w:customXml></w:tr>"
    sheet = read(held(p("1") + held(p("2"))) + f"<w:customXml w:element='x'>{table(rows)}</w:customXml>")
    assert outline(sheet.blocks) == ["1", "2", [[["a"], ["b"]], [["c"], ["d"]]]]


# Looks.

FONTS = (
    '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme name="x">'
    '<a:majorFont><a:latin typeface="Cambria"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/></a:minorFont>'
    "</a:fontScheme></a:themeElements></a:theme>"
)
STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
    "</w:docDefaults>"
    + style("Normal", '<w:rPr><w:sz w:val="28"/></w:rPr>', default=True)
    + style("Cha", '<w:pPr><w:jc w:val="center"/><w:ind w:left="567" w:hanging="283"/></w:pPr><w:rPr><w:b/><w:i/>'
            '<w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr>', "Normal")
    + style("Con", '<w:pPr><w:spacing w:before="120"/><w:ind w:firstLine="720"/></w:pPr><w:rPr><w:i w:val="0"/>'
            '<w:caps/><w:rFonts w:ascii="Times New Roman"/></w:rPr>', "Cha")
    + style("Vòng1", "", "Vòng2") + style("Vòng2", '<w:rPr><w:u w:val="single"/></w:rPr>', "Vòng1")
    + style("Đậm", "<w:rPr><w:b/></w:rPr>", kind="character")
    + style("heading 3", "")
    + style("Đề cương", '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')
)  # fmt: skip

LOOKS: dict[str, tuple[str, str, Run]] = {
    "defaults": ("", "", Run("x", size=14, font="Calibri")),
    "a chain of styles": ("Cha", "", Run("x", True, True, size=14, font="Cambria")),
    "a style turns its base's off": ("Con", "", Run("x", True, caps=True, size=14, font="Times New Roman")),
    "a run's style turns the paragraph's off": ("Cha", '<w:rStyle w:val="Đậm"/>', Run("x", False, True, size=14,
                                                                                   font="Cambria")),
    "a run's style": ("", '<w:rStyle w:val="Đậm"/>', Run("x", True, size=14, font="Calibri")),
    "direct formatting is final": ("Cha", '<w:rStyle w:val="Đậm"/><w:b/><w:i w:val="false"/>', Run("x", True, size=14,
                                                                                                font="Cambria")),
    "a circle of styles": ("Vòng1", "", Run("x", underline=True, size=11, font="Calibri")),
    "an unknown style is the default": ("không có", "", Run("x", size=14, font="Calibri")),
    "a size in points": ("", '<w:sz w:val="13pt"/>', Run("x", size=13, font="Calibri")),
    "half a point": ("", '<w:sz w:val="27"/>', Run("x", size=13.5, font="Calibri")),
    "a size that is none": ("", '<w:sz w:val="lớn"/>', Run("x", size=14, font="Calibri")),
    "capitals": ("", "<w:caps/>", Run("x", caps=True, size=14, font="Calibri")),
    "small capitals are none": ("", "<w:smallCaps/>", Run("x", size=14, font="Calibri")),
    "a font": ("", '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', Run("x", size=14, font="Arial")),
    "a font of the theme goes first": ("", '<w:rFonts w:ascii="Arial" w:asciiTheme="majorHAnsi"/>', Run("x", size=14,
                                                                                                 font="Cambria")),
    "underline": ("", '<w:u w:val="double"/>', Run("x", underline=True, size=14, font="Calibri")),
    "no underline": ("", '<w:u w:val="none"/>', Run("x", size=14, font="Calibri")),
}  # fmt: skip


@pytest.mark.parametrize("name", LOOKS)
def test_the_look_of_a_run(name: str) -> None:
    style_id, direct, run = LOOKS[name]
    assert _run(read(p("x", f'<w:pStyle w:val="{style_id}"/>', direct), styles=STYLES, theme=FONTS)) == run


def test_a_switch_that_a_numbers_mark_has_is_not_the_texts() -> None:
    assert not _run(read(p("x", "<w:rPr><w:b/></w:rPr>"))).bold


MEASURES: dict[str, tuple[str, dict[str, object]]] = {
    "defaults": ("", {"align": "left", "after": 8, "line": 1.079, "exact": False, "first_line": 0, "level": 0}),
    "a chain of styles": (
        '<w:pStyle w:val="Con"/>',
        {"align": "center", "left": 10, "first_line": 12.7, "before": 6, "after": 8, "style": "Con"},
    ),
    "a hanging indent": ('<w:pStyle w:val="Cha"/>', {"first_line": -5}),
    "direct": (
        '<w:jc w:val="end"/><w:ind w:start="0" w:end="567" w:firstLine="0"/><w:spacing w:before="0" w:after="20"/>',
        {"align": "right", "left": 0, "right": 10, "first_line": 0, "before": 0, "after": 1},
    ),
    "both sides": ('<w:jc w:val="both"/>', {"align": "both"}),
    "spread": ('<w:jc w:val="distribute"/>', {"align": "both"}),
    "lines": ('<w:spacing w:line="360" w:lineRule="auto"/>', {"line": 1.5, "exact": False}),
    "an exact height": ('<w:spacing w:line="340" w:lineRule="exact"/>', {"line": 17, "exact": True}),
    "at least": ('<w:spacing w:line="18pt" w:lineRule="atLeast"/>', {"line": 18, "exact": True}),
    "automatic spacing": ('<w:spacing w:before="100" w:beforeAutospacing="1"/>', {"before": 14}),
    "an outline level": ('<w:outlineLvl w:val="2"/>', {"level": 3}),
    "no outline level": ('<w:pStyle w:val="Đề cương"/><w:outlineLvl w:val="9"/>', {"level": 0}),
    "a style's outline level": ('<w:pStyle w:val="Đề cương"/>', {"level": 2}),
    "a heading by name": ('<w:pStyle w:val="heading 3"/>', {"level": 3, "style": "heading 3"}),
    "borders": (
        '<w:pBdr><w:top w:val="nil"/><w:bottom w:val="single" w:sz="6"/></w:pBdr>',
        {"rule_above": False, "rule_below": True},
    ),
    "a white border": ('<w:pBdr><w:top w:val="single" w:color="ffffff"/></w:pBdr>', {"rule_above": False}),
    "a new page": ("<w:pageBreakBefore/>", {"page_break": True}),
    "measures beyond all paper": ('<w:ind w:left="9e99" w:right="nan"/>', {"left": 0, "right": 0}),
    "an older reading is not read": (
        '<w:jc w:val="right"/><w:pPrChange w:id="1"><w:pPr><w:jc w:val="left"/></w:pPr></w:pPrChange>',
        {"align": "right"},
    ),
}


@pytest.mark.parametrize("name", MEASURES)
def test_the_measures_of_a_paragraph(name: str) -> None:
    properties, said = MEASURES[name]
    paragraph = _only(read(p("x", properties), styles=STYLES))
    assert {key: getattr(paragraph, key) for key in said} == said


# Lists.


def _level(number: int, text: str, form: str = "decimal", more: str = "") -> str:
    return f'<w:lvl w:ilvl="{number}"><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def _lists(*levels: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>', more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{more}{nums}'


def _items(*levels: int | tuple[int, str]) -> str:
    out = ""
    for one in levels:
        level, num = one if isinstance(one, tuple) else (one, "1")
        out += p("x", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')
    return out


def _labels(body: str, numbering: str, styles: str = "") -> list[str]:
    return [b.label for b in paragraphs(read(body, numbering=numbering, styles=styles).blocks)]


def test_numbers_of_several_levels() -> None:
    lists = _lists(
        _level(0, "%1.", "upperRoman"), _level(1, "%2."), _level(2, "%2.%3"), _level(3, "%4)", "lowerLetter")
    )
    assert _labels(_items(0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1), lists) == [
        "I.", "1.", "2.", "2.1", "2.2", "a)", "b)", "3.", "3.1", "II.", "1.",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("form", "start", "label"),
    [
        ("decimal", 7, "7"), ("decimalZero", 7, "07"), ("upperRoman", 14, "XIV"), ("lowerRoman", 4, "iv"),
        ("upperLetter", 4, "D"), ("lowerLetter", 28, "bb"), ("none", 3, ""), ("vietnameseCounting", 3, "3"),
        ("upperRoman", 99999, "99999"), ("decimal", -1, "-1"),
    ],
)  # fmt: skip
def test_forms_of_numbers(form: str, start: int, label: str) -> None:
    lists = _lists(_level(0, "%1", form, f'<w:start w:val="{start}"/>'))
    assert _labels(_items(0), lists) == [label]


def test_a_number_looks_as_the_mark_of_its_paragraph_but_for_what_its_list_says() -> None:
    """Not underlined as the mark is: Word draws no line there. Bullets have fonts of their own."""
    lists = _lists(
        _level(0, "%1.", more='<w:rPr><w:i/><w:color w:val="FF0000"/></w:rPr>'), _level(1, "%2)", "lowerLetter"),
        _level(2, "-", "bullet"),
    )  # fmt: skip
    mark = '<w:rPr><w:b/><w:i w:val="0"/><w:u w:val="single"/><w:sz w:val="30"/></w:rPr>'
    body = "".join(
        p("x", f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>{mark}') for level in (0, 1, 2)
    )
    first, second, third = paragraphs(read(body, numbering=lists).blocks)
    assert first.numbered == Run("1.", bold=True, italic=True, size=15, font=first.runs[0].font, color="FF0000")
    assert second.numbered == Run("a)", bold=True, size=15, font=first.runs[0].font)
    assert (third.label, third.numbered) == ("-", None)
    assert not first.runs[0].bold


@pytest.mark.parametrize(
    ("text", "font", "label"),
    [
        ("-", "Times New Roman", "-"), ("+", "", "+"), ("\uf0b7", "Symbol", "•"), ("\uf02d", "Symbol", "-"),
        ("\uf0a7", "Wingdings", "▪"), ("\uf0d8", "Wingdings", "➢"), ("o", "Courier New", "○"), ("–", "Arial", "–"),
        ("\uf0b7", "", "•"), ("", "", ""),
    ],
)  # fmt: skip
def test_bullets(text: str, font: str, label: str) -> None:
    more = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>'
    assert _labels(_items(0), _lists(_level(0, text, "bullet", more))) == [label]


def test_two_lists_of_one_kind_count_on_unless_told_to_start_afresh() -> None:
    afresh = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    nums = "".join(
        f'<w:num w:numId="{i}"><w:abstractNumId w:val="0"/>{override}</w:num>'
        for i, override in ((1, ""), (2, ""), (3, afresh))
    )
    items = _items((0, "1"), (0, "1"), (0, "2"), (0, "3"), (0, "3"), (0, "1"))
    assert _labels(items, _lists(_level(0, "%1."), nums=nums)) == ["1.", "2.", "3.", "5.", "6.", "7."]


def test_a_level_that_a_list_overrides() -> None:
    level = f'<w:lvlOverride w:ilvl="0">{_level(0, "Điều %1:")}</w:lvlOverride>'
    own = f'<w:num w:numId="1"><w:abstractNumId w:val="0"/>{level}</w:num>'
    assert _labels(_items(0, 0), _lists(_level(0, "%1."), nums=own)) == ["Điều 1:", "Điều 2:"]


def test_levels_that_do_not_start_again() -> None:
    lists = _lists(_level(0, "%1."), _level(1, "%2)", more='<w:lvlRestart w:val="0"/>'))
    assert _labels(_items(0, 1, 0, 1), lists) == ["1.", "1)", "2.", "2)"]


def test_numbers_written_in_digits_throughout() -> None:
    lists = _lists(_level(0, "%1.", "upperRoman"), _level(1, "%1.%2", more="<w:isLgl/>"))
    assert _labels(_items(0, 0, 1), lists) == ["I.", "II.", "2.1"]


def test_a_deeper_level_first_counts_the_higher_as_begun() -> None:
    assert _labels(_items(1, 1, 0), _lists(_level(0, "%1."), _level(1, "%1.%2."))) == ["1.1.", "1.2.", "2."]


def test_lists_that_styles_bring_and_take_away() -> None:
    styles = (
        style("Mục", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
        + style("Khoản", '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>')
        + style("Trơn", '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>', "Mục")
    )
    lists = _lists(
        _level(0, "%1.", "upperRoman", '<w:pStyle w:val="Mục"/>'), _level(1, "%2.", more='<w:pStyle w:val="Khoản"/>')
    )
    body = "".join(p("x", f'<w:pStyle w:val="{name}"/>') for name in ("Mục", "Khoản", "Khoản", "Trơn", "Mục", "Khoản"))
    assert _labels(body, lists, styles) == ["I.", "1.", "2.", "", "II.", "1."]
    off = p("x", '<w:pStyle w:val="Mục"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert _labels(off, lists, styles) == [""]


def test_a_list_that_names_a_style_of_lists() -> None:
    styles = style("DS", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', kind="numbering")
    real = f'<w:abstractNum w:abstractNumId="9"><w:styleLink w:val="DS"/>{_level(0, "(%1)")}</w:abstractNum>'
    nums = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>'
    )
    lists = _lists('<w:numStyleLink w:val="DS"/>', nums=nums, more=real)
    assert _labels(_items(0, 0), lists, styles) == ["(1)", "(2)"]


def test_the_indents_of_a_list_stand_below_direct_ones() -> None:
    lists = _lists(_level(0, "%1.", more='<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>'))
    num = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    own = read(p("x", num) + p("y", f'{num}<w:ind w:left="567"/>'), numbering=lists)
    assert [(b.left, b.first_line) for b in paragraphs(own.blocks)] == [(12.7, -6.3), (10, -6.3)]


@pytest.mark.parametrize("numbering", ["", '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>'])
def test_a_list_that_is_not_there_prints_no_label(numbering: str) -> None:
    assert _labels(_items(0), numbering) == [""]


def test_deleted_paragraphs_do_not_count() -> None:
    gone = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>'
    )
    assert _labels(_items(0) + gone + _items(0), _lists(_level(0, "%1."))) == ["1.", "2."]


# Tables.


def test_cells_that_are_joined() -> None:
    sheet = read(
        table(
            "<w:tblGrid>" + '<w:gridCol w:w="1134"/>' * 3 + "</w:tblGrid>",
            tr(tc("a", '<w:vMerge w:val="restart"/>'), tc("b", '<w:gridSpan w:val="2"/>')),
            tr(tc("", "<w:vMerge/>"), "c", "d"),
            tr(tc("", '<w:vMerge w:val="continue"/>'), "e", "f"),
            tr("g", tc("h", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>")),
        )
    )
    cells = [[(cell.text, cell.columns, cell.rows, cell.width) for cell in row] for row in _table(sheet).rows]
    assert cells == [
        [("a", 1, 3, 20), ("b", 2, 1, 40)],
        [("c", 1, 1, 20), ("d", 1, 1, 20)],
        [("e", 1, 1, 20), ("f", 1, 1, 20)],
        [("g", 1, 1, 20), ("h", 2, 1, 20)],
    ]


def test_a_cell_that_goes_on_from_nothing_is_kept() -> None:
    assert outline(read(table(tr(tc("a", "<w:vMerge/>"), "b"))).blocks) == [[[["a"], ["b"]]]]


def test_a_row_that_starts_later() -> None:
    row = tr("a").replace("<w:tr>", '<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>')
    assert _table(read(table(row))).rows[0][0] == Cell((), 2)


def test_widths() -> None:
    sheet = read(
        table('<w:tblGrid><w:gridCol w:w="567"/></w:tblGrid>', tr(tc("a", '<w:tcW w:w="1134" w:type="dxa"/>')))
    )
    assert _table(sheet).rows[0][0].width == 20


def test_tables_in_tables() -> None:
    inner = f"<w:tc>{table(tr('x'))}{p('y')}</w:tc>"
    sheet = read(table(tr("a", inner)))
    assert outline(sheet.blocks) == [[[["a"], [[[["x"]]], "y"]]]]
    places = [b.where for b in paragraphs(sheet.blocks)]
    assert places[1] == "bảng 1, hàng 1, ô 2, bảng 1, hàng 1, ô 1, đoạn 1"


def test_deleted_and_hidden_rows_are_not_there() -> None:
    gone = tr("b").replace("<w:tr>", '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>')
    hidden = tr("c").replace("<w:tr>", "<w:tr><w:trPr><w:hidden/></w:trPr>")
    kept = tr("d").replace("<w:tr>", '<w:tr><w:trPr><w:ins w:id="1"/></w:trPr>')
    assert outline(read(table(tr("a"), gone, hidden, kept)).blocks) == [[[["a"]], [["d"]]]]


_ALL = "".join(
    f'<w:{side} w:val="single" w:sz="4"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
_NONE = _ALL.replace("single", "nil")
GRID = style("Lưới", f"<w:tblPr><w:tblBorders>{_ALL}</w:tblBorders></w:tblPr>", kind="table") + style(
    "Con", "", "Lưới", kind="table"
)
RULED: dict[str, tuple[str, str, bool]] = {
    "nothing said": ("", "", False),
    "its own borders": (f"<w:tblBorders>{_ALL}</w:tblBorders>", "", True),
    "its own borders of no kind": (f'<w:tblStyle w:val="Lưới"/><w:tblBorders>{_NONE}</w:tblBorders>', "", False),
    "its style's": ('<w:tblStyle w:val="Lưới"/>', "", True),
    "its style's base": ('<w:tblStyle w:val="Con"/>', "", True),
    "a cell's": ("", '<w:tcBorders><w:left w:val="single"/></w:tcBorders>', True),
    "cells that take them away": ('<w:tblStyle w:val="Lưới"/>', f"<w:tcBorders>{_NONE}</w:tcBorders>", False),
    "white": (f"<w:tblBorders>{_ALL}</w:tblBorders>".replace('w:sz="4"', 'w:color="FFFFFF"'), "", False),
}


@pytest.mark.parametrize("name", RULED)
def test_whether_a_table_is_ruled(name: str) -> None:
    properties, cell, ruled = RULED[name]
    sheet = read(table(tr(tc("a", cell), tc("b", cell)), properties=properties), styles=GRID)
    assert _table(sheet).ruled is ruled


def test_a_border_below_one_cell_is_a_rule() -> None:
    below = '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'
    sheet = read(table(tr("SỞ", "CỘNG HÒA"), tr(tc("NỘI VỤ", below), "Độc lập"), tr("Số", "ngày")))
    assert not _table(sheet).ruled
    assert [b.text for b in paragraphs(sheet.blocks) if b.rule_below] == ["NỘI VỤ"]
    assert _table(read(table(tr(tc("a", below), "b"), tr(tc("c", below), tc("d", below))))).ruled


def test_a_deleted_mark_at_the_end_of_a_cell_stays_in_the_cell() -> None:
    cell = f"<w:tc>{p('a', '<w:rPr><w:del w:id=%s1%s/></w:rPr>')}</w:tc>".replace("%s", '"')
    assert outline(read(table(tr(cell, "b"))).blocks) == [[[["a"], ["b"]]]]


def test_the_look_that_a_table_style_gives() -> None:
    said = (
        '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="26"/></w:rPr>'
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    )
    for look, bold in (('w:firstRow="1"', True), ('w:val="0020"', True), ('w:val="0000"', False)):
        sheet = read(
            table(tr("a"), tr("b"), properties=f'<w:tblStyle w:val="T"/><w:tblLook {look}/>'),
            styles=style("T", said, kind="table"),
        )
        found = [(b.align, b.size, b.bold) for b in paragraphs(sheet.blocks)]
        assert found == [("center", 13, bold), ("center", 13, False)]


# Drawings.


def _drawing(inner: str) -> str:
    return (
        '<w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
        f'wordprocessingShape">{inner}</a:graphicData></a:graphic></wp:anchor></w:drawing>'
    )


def _shape(width: int, height: int, form: str = "line", box: str = "", turn: str = "") -> str:
    return (
        f'<wps:wsp><wps:spPr><a:xfrm{turn}><a:off x="0" y="0"/><a:ext cx="{width * 36000}" cy="{height * 36000}"/>'
        f'</a:xfrm><a:prstGeom prst="{form}"/></wps:spPr>{box}</wps:wsp>'
    )


def _box(text: str) -> str:
    return f"<wps:txbx><w:txbxContent>{text}</w:txbxContent></wps:txbx>"


def _both(drawing: str, pict: str) -> str:
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps">{drawing}</mc:Choice>'
        f"<mc:Fallback>{pict}</mc:Fallback></mc:AlternateContent></w:r>"
    )


_OLD_BOX = (
    f'<w:pict><v:rect style="width:99pt;height:50pt"><v:textbox><w:txbxContent>{p("cũ")}</w:txbxContent></v:textbox>'
    "</v:rect></w:pict>"
)
RULES: dict[str, tuple[str, list[object]]] = {
    "a line": (_drawing(_shape(50, 0)), ["a", 50.0]),
    "a connector": (_drawing(_shape(35, 0, "straightConnector1")), ["a", 35.0]),
    "a line that leans a little": (_drawing(_shape(60, 1)), ["a", 60.0]),
    "a thin box": (_drawing(_shape(40, 0, "rect")), ["a", 40.0]),
    "a slanting line": (_drawing(_shape(50, 40)), ["a"]),
    "an upright line": (_drawing(_shape(0, 50)), ["a"]),
    "an upright line laid down": (_drawing(_shape(0, 50, turn=' rot="5400000"')), ["a", 50.0]),
    "a box": (_drawing(_shape(50, 20, "rect")), ["a"]),
    "two lines in a group": (_drawing(f"<wpg:wgp>{_shape(20, 0)}{_shape(30, 0)}</wpg:wgp>"), ["a", 20.0, 30.0]),
    "an old line": ('<w:pict><v:line from="0,5pt" to="141.75pt,5pt"/></w:pict>', ["a", 50.0]),
    "an old connector": (
        '<w:pict><v:shape type="#_x0000_t32" style="position:absolute;width:5cm;height:0"/></w:pict>',
        ["a", 50.0],
    ),
    "an old slanting line": ('<w:pict><v:line from="0,0" to="99pt,80pt"/></w:pict>', ["a"]),
    "an old line without measures": ('<w:pict><v:line from="x" to="y"/></w:pict>', ["a"]),
    "a rule of the web": ('<w:pict><v:rect style="width:0;height:1.5pt" o:hr="t" o:hrpct="500"/></w:pict>', ["a", 0.0]),
}


@pytest.mark.parametrize("name", RULES)
def test_rules_that_are_drawn(name: str) -> None:
    drawing, said = RULES[name]
    sheet = read(f"<w:p>{r('a')}<w:r>{drawing}</w:r></w:p>")
    assert outline(sheet.blocks) == said
    assert all(block.where == "đoạn 1" for block in sheet.blocks if isinstance(block, Rule))


def test_text_boxes_stand_behind_their_paragraph_once() -> None:
    box = _drawing(_shape(50, 20, "rect", _box(p("ĐẢNG BỘ") + table(tr("x")))))
    sheet = read(f"<w:p>{r('trước')}{_both(box, _OLD_BOX)}{r(' sau')}</w:p>" + p("hết"))
    assert outline(sheet.blocks) == ["trước sau", "ĐẢNG BỘ", [[["x"]]], "hết"]
    assert [b.where for b in paragraphs(sheet.blocks)] == [
        "đoạn 1", "khung chữ 1, đoạn 1", "khung chữ 1, bảng 1, hàng 1, ô 1, đoạn 1", "đoạn 2",
    ]  # fmt: skip


def test_an_old_text_box() -> None:
    assert outline(read(f"<w:p><w:r>{_OLD_BOX}</w:r></w:p>").blocks) == ["", "cũ"]


def test_a_text_box_in_a_text_box() -> None:
    inner = _drawing(_shape(9, 9, "rect", _box(p("trong"))))
    outer = _drawing(_shape(20, 20, "rect", _box(f"<w:p>{r('ngoài')}<w:r>{inner}</w:r></w:p>")))
    assert outline(read(f"<w:p><w:r>{outer}</w:r></w:p>").blocks) == ["", "ngoài", "trong"]


def test_the_words_of_an_ornament() -> None:
    xml = '<w:pict><v:shape style="width:99pt;height:40pt"><v:textpath string="DỰ THẢO"/></v:shape></w:pict>'
    assert outline(read(f"<w:p><w:r>{xml}</w:r></w:p>").blocks) == ["", "DỰ THẢO"]


def test_a_picture_is_noted() -> None:
    sheet = read(f"<w:p>{r('a')}<w:r>{_drawing('<pic:pic/>')}</w:r></w:p>")
    assert sheet.notes == (("đoạn 1", "anh", ""),)


def test_an_embedded_file_is_noted() -> None:
    assert read(p("a") + '<w:altChunk r:id="x"/>').notes == (("sau đoạn 1", "nhung", ""),)


# Pages, sections, what stands around.

_PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>'
BREAKS: dict[str, tuple[str, list[tuple[str, bool]]]] = {
    "at the end": (f"<w:p>{r('a')}{_PAGE_BREAK}</w:p>{p('b')}", [("a", False), ("b", True)]),
    "alone": (f"{p('a')}<w:p>{_PAGE_BREAK}</w:p>{p('b')}", [("a", False), ("", False), ("b", True)]),
    "at the start": (f"{p('a')}<w:p>{_PAGE_BREAK}{r('b')}</w:p>", [("a", False), ("b", True)]),
    "inside": (f"<w:p>{r('a')}{_PAGE_BREAK}{r('b')}</w:p>", [("a", False), ("b", True)]),
    "twice": (f"<w:p>{r('a')}{_PAGE_BREAK}{_PAGE_BREAK}{r('b')}</w:p>", [("a", False), ("b", True)]),
    "a column": (f'<w:p>{r("a")}<w:r><w:br w:type="column"/></w:r>{r("b")}</w:p>', [("a\nb", False)]),
    "as last shown": (f"<w:p>{r('a')}<w:r><w:lastRenderedPageBreak/></w:r>{r('b')}</w:p>", [("ab", False)]),
}  # fmt: skip


@pytest.mark.parametrize("name", BREAKS)
def test_page_breaks(name: str) -> None:
    body, said = BREAKS[name]
    assert [(b.text, b.page_break) for b in paragraphs(read(body).blocks)] == said


def _section(size: str = 'w:w="11906" w:h="16838"', kind: str = "", more: str = "") -> str:
    return (
        f"<w:sectPr>{more}{f'<w:type w:val={kind!r}/>' if kind else ''}<w:pgSz {size}/>"
        '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/></w:sectPr>'
    )


def test_sections() -> None:
    wide = _section('w:w="16838" w:h="11906" w:orient="landscape"')
    sheet = read(p("a") + p("b", _section()) + p("c") + p("d", wide) + p("e") + _section(kind="continuous"))
    assert [(page.width, page.height, page.blocks) for page in sheet.pages] == [(210, 297, 2), (297, 210, 4),
                                                                              (210, 297, 5)]  # fmt: skip
    assert (sheet.pages[0].top, sheet.pages[0].right, sheet.pages[0].left) == (20, 15, 30)
    assert [(b.text, b.page_break) for b in paragraphs(sheet.blocks)] == [
        ("a", False), ("b", False), ("c", True), ("d", False), ("e", False),
    ]  # fmt: skip


def _references(*kinds: tuple[str, str, str]) -> str:
    return "".join(f'<w:{name}Reference w:type="{kind}" r:id="{part}"/>' for name, kind, part in kinds)


def test_headers_and_footers_that_are_printed() -> None:
    references = _references(("header", "default", "header1"), ("header", "first", "header2"),
                             ("footer", "default", "footer1"))  # fmt: skip
    around = {"header1": p("2"), "header2": p("trang đầu"), "footer1": table(tr("chân"))}
    plain = read(p("a") + _section(more=references), **around)
    assert [b.text for b in plain.headers] == ["2"]
    assert [(b.text, b.where) for b in plain.footers] == [("chân", "chân trang, bảng 1, hàng 1, ô 1, đoạn 1")]
    titled = read(p("a") + _section(more=f"{references}<w:titlePg/>"), **around)
    assert {b.text for b in titled.headers} == {"2", "trang đầu"}
    twice = read(p("a", _section(more=references)) + p("b") + _section(more=references), **around)
    assert [b.text for b in twice.headers] == ["2"]


def test_footnotes_and_endnotes() -> None:
    def note(kind: str, number: int, text: str, more: str = "") -> str:
        return f'<w:{kind} w:id="{number}"{more}><w:p><w:r><w:{kind}Ref/></w:r>{r(text)}</w:p></w:{kind}>'

    first, second = (f'<w:r><w:footnoteReference w:id="{number}"/></w:r>' for number in (5, 2))
    body = f"<w:p>{r('a')}{first}{r('b')}{second}</w:p>"
    body += '<w:p><w:r><w:endnoteReference w:id="2"/></w:r></w:p>'
    notes = note("footnote", 0, "", ' w:type="separator"') + note("footnote", 2, " hai") + note("footnote", 5, " năm")
    sheet = read(body, footnotes=notes, endnotes=note("endnote", 2, " cuối"))
    assert [(b.label, b.text, b.where) for b in sheet.footnotes] == [
        ("1", "năm", "chú thích 1, đoạn 1"), ("2", "hai", "chú thích 2, đoạn 1"),
        ("3", "cuối", "chú thích cuối 1, đoạn 1"),
    ]  # fmt: skip
    assert shown(sheet) == ["ab", ""]


# Letters of before Unicode.

OLD = ("Céng hßa x· héi chñ nghÜa ViÖt Nam", "KÕ ho¹ch ph¸t ®éng phong trµo thi ®ua")


def _old(font: str, *texts: str) -> bytes:
    look = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>'
    return zipped(parts("".join(p(text, "", look) for text in texts)))


def test_old_letters_are_put_right_by_who_knows_them() -> None:
    sheet = read_docx(_old(".VnTime", *OLD), "cu.docx", convert=legacy_encoding)
    assert shown(sheet) == ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Kế hoạch phát động phong trào thi đua"]
    assert sheet.notes == (("đoạn 1; đoạn 2", "ma", "TCVN3 (ABC)"),)


def test_old_letters_in_the_letters_of_vni() -> None:
    data = _old("VNI-Times", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam")
    assert shown(read_docx(data, "", convert=legacy_encoding)) == ["Cộng hòa xã hội chủ nghĩa Việt Nam"]


def test_a_font_of_capitals_shows_capitals() -> None:
    sheet = read_docx(_old(".VnTimeH", *OLD), "", convert=legacy_encoding)
    assert shown(sheet)[0] == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"


def test_old_letters_that_nobody_knows_stay_and_are_noted() -> None:
    sheet = read_docx(_old(".VnTime", *OLD), "")
    assert shown(sheet) == list(OLD)
    assert sheet.notes == (("đoạn 1; đoạn 2", "phong_cu", ""),)


def test_right_letters_in_an_old_font_stay_without_a_note() -> None:
    sheet = read_docx(_old(".VnTime", "So 5", "Bình Phước có đường"), "", convert=legacy_encoding)
    assert shown(sheet) == ["So 5", "Bình Phước có đường"]
    assert not sheet.notes
