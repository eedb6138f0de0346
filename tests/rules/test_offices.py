"""Papers that offices made themselves: what a clerk would send back is found, and nothing else of what must be so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from rules import offices
from rules.damaging import Word, counted
from rules.offices import Office
from support import print_pdf

import thidua
from thidua.grammar.conventions import ND30
from thidua.rules.families import of_paper, of_print


def numbered_by_word(office: Office, **looks: str) -> Word:
    """A paper whose articles are numbered by lists of Word, the numbers of these looks."""
    look = {"cỡ": 14, "phông": "Times New Roman", **looks}
    numbers = {
        word: {"dạng": "decimal", "chữ": "Điều %1.", "từ": at, "thay cho": word, "số": look}
        for at in (1, 2, 3)
        for word in [f"Điều {at}."]
    }
    return counted(office.saved(), numbers)


def chapter_by_word(text: str, **looks: str) -> Word:
    """Rules whose chapter is numbered by a list of Word: nothing else stands in its line."""
    look = {"cỡ": 14, "phông": "Times New Roman", **looks}
    number = {"dạng": "upperRoman", "chữ": text, "thay cho": "Chương I", "số": look}
    return counted(offices.with_rules_of_its_own().saved(), {"Chương I": number})


def items_by_word(**looks: str) -> Word:
    """Rules whose khoản are numbered by lists of Word."""
    look = {"cỡ": 14, "phông": "Times New Roman", **looks}
    numbers = {
        f"{at}. Quy chế": {"dạng": "decimal", "chữ": "%1.", "từ": at, "thay cho": f"{at}. ", "số": look}
        for at in (1, 2)
    }
    return counted(offices.with_rules_of_its_own().saved(), numbers)


SOUND: dict[str, Callable[[], Office | Word]] = {
    "rules of Word 2003": lambda: offices.usual(offices.vml),
    "rules of Word 2010": lambda: offices.usual(offices.drawn),
    "rules as borders": lambda: offices.usual(offices.bordered),
    "rules of underscores": lambda: offices.usual(offices.underscored),
    "rules that hang elsewhere": offices.hung_elsewhere,
    "a heading of tabs": offices.tabs,
    "a heading of merged cells": offices.merged,
    "a heading with line breaks": offices.broken,
    "an ending with line breaks": offices.with_breaks,
    "fonts of a theme, text by a style": offices.themed,
    "Word's own Normal": offices.normal_dotm,
    "a commune": offices.commune,
    "a sentence that begins with what it goes by": offices.running,
    "lists of Word": offices.lists,
    "a letter": offices.letter,
    "minutes": offices.minutes,
    "of a kind that no list has": lambda: offices.unknown_kind("LỊCH CÔNG TÁC"),
    "of bodies that no list has": offices.of_unknown_bodies,
    "a decision": offices.decision,
    "a decision whose articles Word counts": lambda: numbered_by_word(offices.decision(), đậm="có"),
    "rules whose chapter Word counts": lambda: chapter_by_word("Chương %1", đậm="có"),
    "rules whose khoản Word counts": items_by_word,
    "rules whose articles Word counts": lambda: numbered_by_word(offices.with_rules_of_its_own(), đậm="có"),
    "of the Party": offices.of_the_party,
    "of the Youth Union": offices.of_the_youth_union,
    **{
        f"a report that begins so: {words[-40:]}": lambda words=words: offices.of_kind(
            "BÁO CÁO", "BC", opening=((words, ""),)
        )
        for words in offices.OPENINGS
    },
    "a letter to several": lambda: offices.letter(
        to=("Kính gửi:", "- Các phòng, đơn vị thuộc Sở;", "- Ủy ban nhân dân các xã, phường.")
    ),
    "a report to who is above": lambda: offices.of_kind(
        "BÁO CÁO", "BC", opening=(("Kính gửi: Ủy ban nhân dân tỉnh Hòa An", "c"),), answer="- Như trên;"
    ),
    "rules in chapters": offices.with_a_chapter,
    "a subject that goes on in small letters": offices.begun_on_two_lines,
    "of the Party, by its author": offices.named_by_its_author,
    "a draft": offices.left_blank,
    **{
        f"a {kind}": lambda kind=kind: offices.of_kind(kind, "CTr")
        for kind in ("CHƯƠNG TRÌNH HÀNH ĐỘNG", "CHƯƠNG TRÌNH CÔNG TÁC", "CHƯƠNG TRÌNH PHỐI HỢP")
    },
    "of a subject in two parts": lambda: offices.of_kind(
        "BÁO CÁO", "BC", subject=("Tình hình kinh tế - xã hội 9 tháng đầu năm;", "nhiệm vụ 3 tháng cuối năm 2026")
    ),
    "of a subject that begins as căn cứ do": lambda: offices.of_kind(
        "BÁO CÁO", "BC", subject=("Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị;", "Nghị quyết số 03/NQ-CP")
    ),
    **{f"of căn cứ that end so: {words}": lambda words=words: offices.closed_by(words) for words in offices.CLOSING},
    **{f"signed here: {words}": lambda words=words: offices.signed_as(words) for words in offices.TO_BE_SIGNED},
    "rules as borders, cells with room beside their text": offices.padded,
    "rules as pictures": offices.with_pictures,
    "numbers of pages by a field": offices.numbered_behind_the_first,
    "of two bodies": offices.jointly,
    "rules that a decision issues": offices.with_rules_of_its_own,
    "a decision that words an article of another anew": lambda: offices.decision(articles=offices.REWORDED),
}
SENT_BACK: dict[str, tuple[Callable[[], Office], set[tuple[str, str]]]] = {
    "text set in by blanks": (offices.typed, {("nên", "tt-313")}),
    "text set in by tabs": (offices.tabbed, {("nên", "tt-313")}),
    "text of 12 pt, from the left": (
        offices.small,
        {
            ("bắt buộc", "tt-301"),
            ("bắt buộc", "tt-311"),
            ("bắt buộc", "tt-312"),
            ("thể thức", "tt-321"),
            ("bắt buộc", "tt-322"),
        },
    ),
    "an appendix that is referred to by nobody": (
        offices.with_appendix,
        {("bắt buộc", "tt-501"), ("bắt buộc", "tt-502"), ("bắt buộc", "tt-504")},
    ),
    "a letter whose subject is set otherwise": (
        lambda: offices.letter(14, "bi", offices.LEFT, "V/V PHÁT ĐỘNG THI ĐUA"),
        {("bắt buộc", "tt-246")},
    ),
    "a letter without a subject": (lambda: offices.letter(about=""), {("bắt buộc", "tt-246")}),
    "a letter right below its number": (lambda: offices.letter(above=0), {("bắt buộc", "tt-246")}),
    "a letter numbered as a plan is": (lambda: offices.letter(number="15/KH-SNV"), {("bắt buộc", "tt-222")}),
    "a letter numbered as letters are called": (lambda: offices.letter(number="15/CV-SNV"), {("bắt buộc", "tt-222")}),
    "a letter of 12 pt": (lambda: offices.letter(text_size=12), {("bắt buộc", "tt-311")}),
    **{
        f"a letter whose address {what}": (lambda how=how: offices.letter(**how), {("bắt buộc", "tt-414")})
        for what, how in {
            "is missing": {"to": ()},
            "is of 12 pt": {"to_size": 12},
            "is bold": {"to_looks": "b"},
            "is in italics": {"to_looks": "i"},
            "is in capitals": {"to": ("KÍNH GỬI: CÁC PHÒNG, ĐƠN VỊ THUỘC SỞ",)},
            "has no colon": {"to": ("Kính gửi các phòng, đơn vị thuộc Sở",)},
            "has no dashes": {"to": ("Kính gửi:", "Các phòng thuộc Sở;", "Ủy ban nhân dân các xã.")},
            "ends in a comma": {"to": ("Kính gửi:", "- Các phòng thuộc Sở,", "- Ủy ban nhân dân các xã.")},
            "has no ends": {"to": ("Kính gửi:", "- Các phòng thuộc Sở;", "- Ủy ban nhân dân các xã")},
            "is not answered to": {"answer": "- Các phòng thuộc Sở;"},
        }.items()
    },
    "a report of a head who signs for his own office": (
        lambda: offices.of_kind("BÁO CÁO", "BC", posts=("TM. SỞ NỘI VỤ", "GIÁM ĐỐC")),
        {("bắt buộc", "nd-202")},
    ),
    "a report that names a day of no calendar": (
        lambda: offices.of_kind(
            "BÁO CÁO", "BC", opening=(("Các phòng báo cáo trước ngày 31/6/2026 để tổng hợp.", ""),)
        ),
        {("bắt buộc", "nd-205")},
    ),
    "a notice that is sent to those above": (
        lambda: offices.of_kind("THÔNG BÁO", "TB", answer="- Như trên;"),
        {("bắt buộc", "tt-412")},
    ),
    "without a kind": (lambda: offices.unknown_kind(""), {("bắt buộc", "tt-241")}),
    "of a kind that is misspelt": (lambda: offices.unknown_kind("K Ế HOẠCH"), {("bắt buộc", "tt-241")}),
    **{
        f"a decision {what}": (lambda how=how: offices.decision(**how), {(level, rule)})
        for what, how, level, rule in (
            ("that does not say who decides", {"who": ""}, "thể thức", "tt-341"),
            ("that does not say that it decides", {"words": ""}, "thể thức", "tt-341"),
            ("that says it in small letters", {"words": "Quyết định:"}, "thể thức", "tt-341"),
            ("that says it from the left", {"align": offices.LEFT}, "thể thức", "tt-341"),
            ("that says it in italics", {"looks": "bi"}, "thể thức", "tt-341"),
            ("that says it in no bold letters", {"looks": ""}, "thể thức", "tt-341"),
            ("that nobody has proposed", {"last": "Căn cứ Luật Lưu trữ."}, "nên", "tt-342"),
            ("for an article that it has not", {"answer": "- Như Điều 4;"}, "thể thức", "tt-412"),
            ("whose articles are in italics", {"of_articles": "bi"}, "bắt buộc", "tt-328"),
            ("whose articles are not bold", {"of_articles": ""}, "bắt buộc", "tt-328"),
            *(
                (f"of articles such as {new}", {"articles": offices.articles_as(new)}, level, rule)
                for new, level, rule in (
                    ("ĐIỀU {}.", "bắt buộc", "tt-328"),
                    ("Điều {}:", "bắt buộc", "tt-328"),
                    ("Điều {la_ma}.", "bắt buộc", "tt-328"),
                    ("Điều {lech}.", "thể thức", "tt-323"),
                    ("Điều {lap}.", "thể thức", "tt-323"),
                )
            ),
        )
    },
    "a decision whose articles Word counts, not bold": (
        lambda: numbered_by_word(offices.decision()),
        {("bắt buộc", "tt-328")},
    ),
    "a decision whose articles Word counts in italics": (
        lambda: numbered_by_word(offices.decision(), đậm="có", nghiêng="có"),
        {("bắt buộc", "tt-328")},
    ),
    "rules whose khoản Word counts in bold": (lambda: items_by_word(đậm="có"), {("nên", "tt-316")}),
    "rules whose chapter Word counts in italics": (
        lambda: chapter_by_word("Chương %1", đậm="có", nghiêng="có"),
        {("bắt buộc", "tt-325")},
    ),
    "rules whose chapter Word counts in capitals": (
        lambda: chapter_by_word("CHƯƠNG %1", đậm="có"),
        {("bắt buộc", "tt-325")},
    ),
    "rules whose articles Word counts in italics": (
        lambda: numbered_by_word(offices.with_rules_of_its_own(), đậm="có", nghiêng="có"),
        {("bắt buộc", "tt-328")},
    ),
    **{
        f"rules that a decision issues, {what}": (lambda how=how: offices.with_rules_of_its_own(**how), set(wanted))
        for what, how, wanted in (
            ("of 12 pt", {"size": 12}, [("bắt buộc", "tt-311"), ("bắt buộc", "tt-328")]),
            ("their titles not bold", {"looks": ""}, [("bắt buộc", "tt-328")]),
            ("in Chương 1", {"chapter": ("Chương 1", "QUY ĐỊNH CHUNG")}, [("bắt buộc", "tt-325")]),
            ("in CHƯƠNG I", {"chapter": ("CHƯƠNG I", "QUY ĐỊNH CHUNG")}, [("bắt buộc", "tt-325")]),
            ("in Mục I", {"chapter": ("Mục I", "QUY ĐỊNH CHUNG")}, [("bắt buộc", "tt-325")]),
            ("its title in small letters", {"chapter": ("Chương I", "Quy định chung")}, [("bắt buộc", "tt-325")]),
            ("its chapter without a title", {"chapter": ("Chương I", "")}, [("bắt buộc", "tt-324")]),
            ("its chapter from the left", {"align": offices.LEFT}, [("bắt buộc", "tt-325")]),
            (
                "an article without a title",
                {"rules": offices.rules_as("Điều 2. Nguyên tắc", "Điều 2.")},
                [("bắt buộc", "tt-324")],
            ),
            ("an article left out", {"rules": offices.rules_as("Điều 2.", "Điều 3.")}, [("thể thức", "tt-323")]),
            ("a. instead of a)", {"rules": offices.rules_as("a)", "a.")}, [("bắt buộc", "tt-326")]),
        )
    },
    "Arial on Letter, words underlined": (
        offices.in_arial,
        {("bắt buộc", rule) for rule in ("tt-101", "tt-104", "tt-205", "tt-213", "tt-243")},
    ),
}
ALL = {one.id for one in of_paper() if one.article(ND30) is not None}
OF_CONTENT = {one for one in ALL if one.startswith(("tt-222", "tt-242", "tt-243", "tt-3", "tt-50"))}
UNJUDGED = {
    "rules that hang elsewhere": {"tt-205", "tt-213", "tt-243"},  # nobody can say where they are
    "of the Youth Union": ALL,  # which has a guidance of its own
    **{one: {"tt-242", "tt-243", "tt-301", "tt-302", "tt-303"} for one in ("a letter", "a letter to several")},
    "minutes": OF_CONTENT | {one for one in ALL if one.startswith(("tt-23", "tt-4"))},  # which have another form
    "of a kind that no list has": OF_CONTENT | {"tt-241"},
}


def found_in(data: bytes, form: str = "docx") -> set[tuple[str, str]]:
    return {(one.level, one.rule) for one in thidua.check(data, format=form, select=("tt-", "nd-2"))}


@pytest.mark.parametrize("name", SOUND)
def test_a_paper_that_is_in_order_is_not_sent_back(name: str) -> None:
    report = thidua.check(SOUND[name]().saved(), format="docx", select=("tt-",))
    assert not report.findings, str(report)
    assert {one.rule for one in report.unjudged} - {one.id for one in of_print()} == UNJUDGED.get(name, set())


@pytest.mark.parametrize("name", SENT_BACK)
def test_a_paper_is_sent_back_for_what_is_wrong_with_it(name: str) -> None:
    make, wanted = SENT_BACK[name]
    assert found_in(make().saved()) == wanted


PRINTED = {
    **{name: SOUND[name] for name in ("a letter", "minutes", "of two bodies")},
    "a letter of a long subject": lambda: offices.letter(
        about="V/v báo cáo kết quả thực hiện chế độ thông tin, báo cáo quý III và nhiệm vụ quý IV năm 2026"
    ),
    "rules that a decision issues": offices.with_rules_of_its_own,
    "a decision": offices.decision,
}


@pytest.mark.parametrize("name", PRINTED)
def test_so_it_is_as_printed(name: str, tmp_path: Path) -> None:
    word = tmp_path / "van-ban.docx"
    word.write_bytes(PRINTED[name]().saved())
    print_pdf([word], tmp_path, "pdf")
    assert not {one for one in found_in((tmp_path / "van-ban.pdf").read_bytes(), "pdf") if one[0] != "nên"}


@pytest.mark.parametrize(
    "name", ["a letter of 12 pt", "a letter numbered as a plan is", "a letter whose address is bold"]
)
def test_so_it_is_sent_back_as_printed(name: str, tmp_path: Path) -> None:
    make, wanted = SENT_BACK[name]
    word = tmp_path / "van-ban.docx"
    word.write_bytes(make().saved())
    print_pdf([word], tmp_path, "pdf")
    assert {one for one in found_in((tmp_path / "van-ban.pdf").read_bytes(), "pdf") if one[0] != "nên"} == wanted


@pytest.mark.parametrize("form", ["doc", "odt", "rtf"])
def test_a_paper_of_another_format_is_judged_alike(form: str, tmp_path: Path) -> None:
    """As LibreOffice writes it: what Word's rules were drawn with it may draw otherwise, but nothing else is found."""
    word = tmp_path / "ke-hoach.docx"
    word.write_bytes(offices.usual(offices.bordered).saved())
    print_pdf([word], tmp_path, form)
    assert found_in((tmp_path / f"ke-hoach.{form}").read_bytes(), form) == set()
