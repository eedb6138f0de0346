"""Rules of the content: căn cứ, how the text is set, its end (Phụ lục I, phần I, mục II, 6)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise
from math import isnan

import attrs

from thidua.diagnostics import Level
from thidua.grammar.addresses import without_links
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.endings import HET, has_end
from thidua.grammar.instruments import parse_citation
from thidua.grammar.kinds import laws, symbols
from thidua.grammar.leads import lead_of
from thidua.grammar.lists import late, one_of
from thidua.grammar.numbers import number_at
from thidua.grammar.signs import (
    LETTER,
    NUMBER,
    is_chapter_alone,
    parse_sign,
)
from thidua.layout.style import LINE
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.kinds import words_of
from thidua.rules.looks import NUMBERED, PT, Look, faults_of, forms, numbers_of, size_fault, span
from thidua.rules.paper import LONG_ENOUGH, Paper, is_dashed, number, number_of, plain, runs_of, shown
from thidua.sheet import Paragraph
from thidua.wording import NBSP, shorten

_INDENT = 0.6
"""How far in mm a first line may be off 10 or 12,7 mm: 1 cm typed in inches, printed pages."""
_PT = 0.3
"""The same of line spacing in pt."""
_LINES = 0.03
"""The same of line spacing, in lines."""
_LEAST_UNIFORM = 0.95
"""The part of the letters that are of one size in a text of one size: signs raised above the line are not."""


# Căn cứ


_BASES = {
    ND30: Look("co_chu", bold=False, italic=True, caps=False),
    HD05: Look("co_chu", bold=False, italic=False, caps=False),
}


@check(
    "tt-301", "kiểu chữ căn cứ", "bắt buộc", {"nd30": "I.II.6.a", "hd05": "HD05.I.6.2.3"}, forms(*_BASES.values()),
    why="Căn cứ in thường, nghiêng, cỡ 13 đến 14; văn bản của Đảng in đứng.",
    wrong="căn cứ chữ đứng, đậm", right="căn cứ chữ nghiêng",
    asks=Asks("loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def bases_look(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, _above_the_text(paper), "căn cứ", _BASES[paper.name])


def _above_the_text(paper: Paper) -> tuple[Role, ...]:
    """The căn cứ that stand above the first section, each a paragraph: not those with which a sentence begins."""
    parts = paper.main
    start = next((at for at, role in enumerate(parts) if role.name == "muc"), len(parts))
    return tuple(role for role in parts[:start] if role.name == "can_cu" and role.line.at not in paper.running)


@check(
    "tt-302", "dấu cuối căn cứ", "bắt buộc", {"nd30": "I.II.6.a", "hd05": "HD05.I.6.2.3"},
    {"": ("căn cứ kết thúc bằng “{co}”", "đặt dấu chấm phẩy (;)"),
     "khong": ("căn cứ không có dấu cuối", "đặt dấu chấm phẩy (;)"),
     "cuoi": ("căn cứ cuối cùng kết thúc bằng “{co}”", "đặt dấu chấm (.)"),
     "cuoi_khong": ("căn cứ cuối cùng không có dấu cuối", "đặt dấu chấm (.)"),
     "chung": ("hai căn cứ trong một đoạn", "xuống dòng sau mỗi căn cứ"),
     "gach": ("trước căn cứ không có gạch đầu dòng", "đặt “- ” trước mỗi căn cứ")},
    why="Sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.",
    wrong="Căn cứ Luật Tổ chức chính quyền địa phương,", right="Căn cứ Luật Tổ chức chính quyền địa phương;",
    asks=Asks("loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def bases_ends(paper: Paper) -> Iterator[Fault | Unknown]:
    found = _above_the_text(paper)
    bare = [role for role in found if not is_dashed(role)]
    if paper.name == HD05 and bare:
        yield fault(paper.place(bare[0]), shorten(bare[0].line.text), "gach", lines=[one.line for one in bare])
    for at, role in enumerate(found):
        text = plain(role.line.text)
        last = at == len(found) - 1
        end = text[-1:] if text[-1:] in ".;,:" else ""
        if end == ";" and last and paper.running:  # a sentence goes on with it
            continue
        if end != ("." if last else ";"):
            form = ("cuoi" if last else "") + ("" if end else "_khong" if last else "khong")
            yield fault(paper.place(role), shorten(text), form, lines=[role.line], co=end)
        slanted = all(run.italic for run in runs_of(role.line))  # else it may be a sentence of the opening
        if end in ".;" and (slanted or paper.name == HD05) and _is_glued(text):
            yield fault(paper.place(role), shorten(text), "chung")


def _is_glued(text: str) -> bool:
    """Behind a semicolon another căn cứ begins."""
    behind = (found.end() for found in _BEHIND.finditer(text))
    return any((lead := lead_of(text, at)) is not None and lead.sure for at in behind)


_BEHIND = late(r";\s+")


@check(
    "tt-303", "viện dẫn đầy đủ", "thể thức", {"nd30": "I.II.6.b", "hd05": "HD05.I.6.1.4"},
    {"": ("căn cứ “{so}” thiếu {thieu}", "ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu"),
     "luat": ("căn cứ ghi số, ký hiệu của luật: “{so}”", "ghi tên loại và tên: luật, pháp lệnh không ghi số, ký hiệu")},
    why="Viện dẫn lần đầu ghi đầy đủ tên loại, số, ký hiệu, thời gian, cơ quan ban hành, trích yếu; luật, pháp lệnh "
        "chỉ ghi tên loại và tên.",
    wrong="Căn cứ Kế hoạch số 15/KH-UBND;",
    right="Căn cứ Kế hoạch số 15/KH-UBND ngày 09 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về …;",
    asks=Asks("loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def citations(paper: Paper) -> Iterator[Fault | Unknown]:
    for role in paper.lines("can_cu"):
        text = plain(role.text)
        cited, led = parse_citation(text), lead_of(text)
        if cited.loai in laws():
            if cited.so and "/" in cited.so:
                yield fault(paper.place(role), shorten(text), "luat", level="nên", so=cited.so)
            continue
        if not cited.so and (bare := _number_alone(text)):
            yield fault(paper.place(role), shorten(text), so=bare, thieu=("tên loại",))
            continue
        if not cited.so:  # it cites no instrument, or one by its name alone
            if symbols().get((cited.loai or "").casefold()) in _ALWAYS_NUMBERED and (cited.co_quan or cited.ve):
                thieu = ("số, ký hiệu", *(() if cited.ngay else ("ngày",)))
                yield fault(paper.place(role), shorten(text), level="nên", so=shorten(text, 40), thieu=thieu)
            continue
        whose = cited.co_quan or _OF_SOMEBODY.match(cited.ve or "")  # of several it is not told where they end
        lacking = [
            words
            for words, value in (("tên loại", cited.loai), ("ngày", cited.ngay), ("cơ quan ban hành", whose),
                                 ("trích yếu", cited.ve)) if not value
        ]  # fmt: skip
        if lacking:  # the issuer alone: its ký hiệu tells who it is (corpus plans 000 and 004 cite so)
            asked = led is not None and led.asks and cited.loai and cited.ngay  # who asks says in it what for
            level: Level | None = "nên" if asked or lacking == ["cơ quan ban hành"] else None
            yield fault(paper.place(role), shorten(text), level=level, so=cited.so, thieu=tuple(lacking))


_OF_SOMEBODY = late(r"của\s+(?![a-zđ])", re.NOFLAG)


def _number_alone(text: str) -> str:
    """The number with which a căn cứ begins that does not say what it is the number of."""
    lead = lead_of(text)
    found = number_at(text, lead.end) if lead else None
    return found.so if found else ""


_ALWAYS_NUMBERED = ("NĐ", "TT")
"""Of kinds that have a number, those that are issued under no name of their own."""


# The running text


def _paragraphs(paper: Paper) -> list[Role]:
    """The paragraphs of the text that are long enough to be judged, without titles."""
    names = ("y", "mo_dau", "ket")
    said = (role for role in paper.text if (role.name in names and not role.title) or role.line.at in paper.running)
    return [role for role in said if not (_is_room(role) or _is_centred_title(role))]


def _is_centred_title(role: Role) -> bool:
    """A line in bold in the middle, as the title of a chapter."""
    runs = runs_of(role.line)
    return role.line.source.align == "center" and bool(runs) and all(run.bold for run in runs)


def _is_room(role: Role) -> bool:
    """A line of dots, room to write."""
    return not role.line.text.strip(" .…\xa0")


_TEXT = Look("co_chu")


@check(
    "tt-311", "cỡ chữ nội dung", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {**forms(_TEXT), "doan": ("{so} đoạn cỡ {co} pt", "đặt cỡ {muc} pt"),
     "so": ("{so} số tự động cỡ {co} pt, chữ sau nó cỡ {chu} pt", "đặt cỡ của số như cỡ của chữ"),
     "nhieu": ("nội dung có {so} cỡ chữ: {co}", "dùng một cỡ cho cả bài")},
    why="Nội dung in thường, đứng, cỡ 13 đến 14 (văn bản của Đảng: 14 đến 15); khoản, điểm cùng cỡ với lời văn.",
    wrong="nội dung cỡ 12", right="nội dung cỡ 14",
)  # fmt: skip
def text_size(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from _sizes_of_numbers(paper)
    letters = Counter[float]()
    text = [role for role in paper.text if role.name != "can_cu"]  # which have a range of their own
    for role in text:
        for run in runs_of(role.line):
            letters[run.size] += len(run.text.strip())
    if paper.page_count and letters[0]:
        yield Unknown("khong_ro")
    del letters[0]
    if not letters:
        return
    usual, most = letters.most_common(1)[0]
    if missed := paper.missed("co_chu", usual, PT):
        first = next(role for role in text if any(run.size == usual for run in runs_of(role.line)))
        said = size_fault(paper.place(first), shorten(first.line.text), "nội dung", usual, missed)
        yield attrs.evolve(said, lines=_lines(text))
        return
    for size, roles in _of_other_sizes(paper).items():
        if missed := paper.missed("co_chu", size, PT):
            at, words, muc = paper.place(roles[0]), shorten(roles[0].line.text), span(missed.limit)
            yield fault(
                at, words, "doan", template=missed.template, lines=_lines(roles), limit=missed.limit, so=len(roles),
                co=number(size), muc=muc,
            )  # fmt: skip
            del letters[size]
    if most < _LEAST_UNIFORM * letters.total():
        other = next(role for role in text if any(run.size not in (usual, 0) for run in runs_of(role.line)))
        sizes = tuple(number(one) for one, _ in letters.most_common())
        yield fault(
            paper.place(other), shorten(other.line.text), "nhieu", level="thể thức", lines=_lines(text), so=len(sizes),
            co=sizes,
        )  # fmt: skip


def _lines(roles: Iterable[Role]) -> tuple[Line, ...]:
    return tuple(role.line for role in roles)


def _sizes_of_numbers(paper: Paper) -> Iterator[Fault]:
    """The numbers that lists of Word print larger or smaller than the words behind them: that of a mục is judged as
    its title is (tt-321).
    """
    found: dict[tuple[float, float, bool], list[Role]] = {}
    for role in paper.text:
        number_, size = number_of(role.line), role.line.source.size
        if number_ and size and abs(number_.size - size) > PT:
            found.setdefault((number_.size, size, role.name == "muc"), []).append(role)
    for (own, size, of_title), roles in found.items():
        level: Level | None = "nên" if not paper.missed("co_chu", own, PT) else "thể thức" if of_title else None
        at, words = paper.place(roles[0]), shorten(roles[0].line.text)
        yield fault(at, words, "so", level=level, lines=_lines(roles), so=len(roles), co=number(own), chu=number(size))


def _of_other_sizes(paper: Paper) -> dict[float, list[Role]]:
    """The paragraphs of running text by the sizes that they are set in, without what explains a table and stands
    aside; a figure or a word of another size is no size of a paragraph.
    """
    found: dict[float, list[Role]] = {}
    for role in _paragraphs(paper):
        text = plain(role.line.text)
        letters = Counter[float]()
        for run in runs_of(role.line):
            letters[run.size] += sum(map(str.isalpha, run.text))
        sizes = [size for size, many in letters.items() if len(letters) == 1 or many >= _LEAST_LETTERS]
        aside = text.startswith(("(", "*")) or role.line.source.align in ("center", "right") or _NOTE.match(text)
        for size in sizes if len(text) >= LONG_ENOUGH and not aside else ():
            found.setdefault(size, []).append(role)
    return found


_LEAST_LETTERS = 12
"""So many letters of another size are words that somebody has set; a figure inside the text has fewer (case “a word of
another size inside the text is left”).
"""
_NOTE = late(lambda: rf"(?:{one_of(words_of('ghi_chu'))})\b")


@check(
    "tt-312", "canh lề nội dung", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {"": ("{so} đoạn không canh đều hai lề", "chọn canh đều (Justify)"),
     "phai": ("{so} đoạn lùi vào bên phải {co} mm", "bỏ lùi phải (Right)")},
    why="Nội dung canh đều cả hai lề.", wrong="nội dung canh trái", right="nội dung canh đều hai lề",
)  # fmt: skip
def justified(paper: Paper) -> Iterator[Fault | Unknown]:
    long = [role for role in _paragraphs(paper) if len(role.line.text) > 2 * LONG_ENOUGH and role.line.source.align]
    if not long and paper.page_count:
        yield Unknown("khong_ro")
    wrong = [role for role in long if role.line.source.align != "both"]
    if wrong:
        yield fault(paper.place(wrong[0]), shorten(wrong[0].line.text), lines=_lines(wrong), so=len(wrong))
    short: dict[float, list[Role]] = {}
    for role in long:
        line = role.line.source
        if line.right >= _BLOCK and line.left < _BLOCK and not paper.page_count:  # of both sides it is a quotation
            short.setdefault(round(line.right, 1), []).append(role)
    for much, roles in short.items():
        at, words = paper.place(roles[0]), shorten(roles[0].line.text)
        yield fault(at, words, "phai", lines=_lines(roles), so=len(roles), co=number(much))


@check(
    "tt-313", "thụt đầu dòng", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {"": ("{so} đoạn thụt đầu dòng {co} mm", "thụt 10 mm hoặc 12,7 mm"),
     "dang": ("{so} đoạn thụt đầu dòng {co} mm", "thụt khoảng 10 mm"),
     "can_cu": ("{so} căn cứ không thụt đầu dòng", "thụt như các đoạn khác: {co} mm"),
     "nhieu": ("các đoạn thụt đầu dòng khác nhau: {co} mm", "thụt như nhau"),
     "khoi": ("{so} đoạn lùi cả đoạn {co} mm", "chỉ lùi dòng đầu (First line)"),
     "treo": ("{so} đoạn có dòng đầu nhô ra {co} mm", "lùi dòng đầu vào (First line), không đặt Hanging"),
     "tab": ("{so} đoạn thụt đầu dòng bằng phím Tab hay dấu cách", "đặt thụt dòng đầu (First line) 10 hoặc 12,7 mm")},
    why="Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (văn bản của Đảng: khoảng 10 mm).",
    wrong="không thụt đầu dòng", right="thụt đầu dòng 12,7 mm",
)  # fmt: skip
def first_lines(paper: Paper) -> Iterator[Fault | Unknown]:
    party = paper.name == HD05
    wrong: dict[float, list[Role]] = {}
    tabs: list[Role] = []
    used: dict[float, list[Role]] = {}
    for role in _paragraphs(paper):
        line = role.line.source
        if role.line.joined and paper.sheet.format == "docx":  # parts of a paragraph with line breaks
            continue
        if line.label or line.align == "center" or len(line.text) < LONG_ENOUGH:
            continue
        begin = line.first_line
        if line.text[:1] in ("\t", " ", NBSP):
            tabs.append(role)
            continue
        if line.left >= _BLOCK and begin >= _BLOCK and not (role.sign or is_dashed(role) or paper.page_count):
            begin += line.left  # the first line of what is set in as a whole, too
        elif line.left or isnan(begin):  # a block that is set in as a whole; a page whose edges are not known
            continue
        fits = 9 <= begin <= 13 if party else any(abs(begin - one) <= _INDENT for one in (10, 12.7))
        used.setdefault(round(begin, 1), []).append(role)
        if not fits:
            wrong.setdefault(round(begin, 1), []).append(role)
    if paper.page_count and not used:
        yield Unknown("khong_ro")
    for begin, roles in wrong.items():
        form = "dang" if party else ""
        at, words = paper.place(roles[0]), shorten(roles[0].line.text)
        yield fault(at, words, form, lines=_lines(roles), so=len(roles), co=number(begin))
    yield from _blocks(paper)
    yield from _flush_bases(paper, used if not wrong else {})
    if tabs:
        at, words = paper.place(tabs[0]), shorten(tabs[0].line.text)
        yield fault(at, words, "tab", level="nên", lines=_lines(tabs), so=len(tabs))
    if not wrong and max(used, default=0) - min(used, default=0) > _INDENT:
        at, lines = paper.place(paper.text[0]), _lines(role for roles in used.values() for role in roles)
        yield fault(at, form="nhieu", level="nên", lines=lines, co=tuple(map(number, sorted(used))))


def _flush_bases(paper: Paper, used: Collection[float]) -> Iterator[Fault]:
    """Căn cứ that are not set in as all other paragraphs are, where these are all set in alike."""
    flush = [role for role in _above_the_text(paper) if _is_flush(role)]
    if flush and len(used) == 1 and not paper.page_count:
        at, words = paper.place(flush[0]), shorten(flush[0].line.text)
        yield fault(at, words, "can_cu", level="nên", lines=_lines(flush), so=len(flush), co=number(*used))


def _is_flush(role: Role) -> bool:
    """A paragraph that begins where its lines do, by no blank or tab set in."""
    line = role.line.source
    set_in = line.left or line.first_line or line.label or line.text[:1] in ("\t", " ", NBSP)
    return line.align in ("", "left", "both") and not set_in and len(line.text) >= LONG_ENOUGH


_BLOCK = 5.0
"""How far in mm a paragraph is set in as a whole on purpose."""


def _blocks(paper: Paper) -> Iterator[Fault]:
    """Paragraphs without a sign that are set in otherwise than by their first line."""
    found: dict[tuple[str, float], list[Role]] = {}
    for role in _paragraphs(paper) if not paper.page_count else ():
        line = role.line.source
        plain_text = not (role.sign or line.label or is_dashed(role)) and line.align != "center"
        if plain_text and len(line.text) >= LONG_ENOUGH and (set_in := _set_in(line)):
            found.setdefault(set_in, []).append(role)
    for (form, much), roles in found.items():
        words = shorten(roles[0].line.text)
        yield fault(
            paper.place(roles[0]), words, form, level="nên", lines=_lines(roles), so=len(roles), co=number(much)
        )


def _set_in(line: Paragraph) -> tuple[str, float] | None:
    """How a paragraph is set in otherwise than by its first line: the whole of it, or all but that."""
    if line.first_line <= -_BLOCK:
        return "treo", round(-line.first_line, 1)
    return ("khoi", round(line.left, 1)) if line.left >= _BLOCK and abs(line.first_line) < 1 else None


@check(
    "tt-314", "cách đoạn", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {"": ("{so} đoạn cách đoạn trên {co} pt", "cách nhau ít nhất {muc} pt"),
     "tong": ("{so} đoạn cách đoạn trên {co} pt, cộng cả hai phía mới đủ {muc} pt", "đặt một phía ít nhất {muc} pt")},
    why="Khoảng cách giữa các đoạn văn tối thiểu là 6 pt.", wrong="các đoạn cách nhau 0 pt",
    right="các đoạn cách nhau 6 pt",
)  # fmt: skip
def between_paragraphs(paper: Paper) -> Iterator[Fault | Unknown]:
    limit = paper.limit("cach_doan")
    judged = False
    wrong: dict[tuple[str, float], list[Role]] = {}
    for above, below in pairwise(paper.text):
        one, other = above.line.source, below.line.source
        if above.name == "muc" or paper.apart(one, other) or is_chapter_alone(plain(one.text)) or _is_room(above):
            continue  # the title of a chapter stands right below its number
        judged = True
        gap = max(one.after, other.before)  # programs differ in whether they add the two up
        if limit and gap < limit.low - 0.1:
            form = "" if one.after + other.before < limit.low - 0.1 else "tong"
            wrong.setdefault((form, gap), []).append(below)
    if paper.page_count and not judged:
        yield Unknown("khong_ro")
    for (form, gap), roles in wrong.items():
        missed = paper.missed("cach_doan", gap, 0.1)
        if missed is None:
            continue
        level: Level | None = "nên" if form else None
        at, words, muc = paper.place(roles[0]), shorten(roles[0].line.text), number(missed.limit.low)
        yield fault(
            at, words, form, level=level, template=missed.template, lines=_lines(roles), limit=missed.limit,
            so=len(roles), co=number(gap), muc=muc,
        )  # fmt: skip


@check(
    "tt-315", "giãn dòng nội dung", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {"": ("{so} đoạn giãn dòng {co}", "giãn từ dòng đơn đến 1,5 dòng"),
     "dang": ("{so} đoạn giãn dòng {co}", "đặt chính xác (Exactly) 18 đến 22 pt")},
    why="Khoảng cách giữa các dòng từ dòng đơn đến 1,5 dòng; văn bản của Đảng từ 18 đến 22 pt, đặt chính xác.",
    wrong="giãn 2 dòng", right="giãn 1,15 dòng",
)  # fmt: skip
def line_spacing(paper: Paper) -> Iterator[Fault | Unknown]:
    party = paper.name == HD05
    wrong: dict[tuple[str, Level | None], list[Role]] = {}
    judged = False
    for role in _paragraphs(paper):
        line = role.line.source
        if not line.line or len(line.text) < LONG_ENOUGH:
            continue
        judged = True
        size = line.size or 14
        lines = line.line / (LINE * size) if line.exact else line.line
        lines = max(1.0, lines) if line.at_least else lines
        in_points = line.exact and not line.at_least and 18 - _PT <= line.line <= 22 + _PT
        fits = in_points if party else 1 - _LINES <= lines <= 1.5 + _LINES
        if not fits:
            said = f"{number(line.line)} {'pt' if line.exact else 'dòng'}"
            alike = party and 18 - _PT <= lines * LINE * size <= 22 + _PT  # it prints as the guidance wants it
            wrong.setdefault((said, "nên" if alike else None), []).append(role)
    if paper.page_count and not judged:
        yield Unknown("khong_ro")
    for (said, level), roles in wrong.items():
        form = "dang" if party else ""
        at, words = paper.place(roles[0]), shorten(roles[0].line.text)
        yield fault(at, words, form, level=level, lines=_lines(roles), so=len(roles), co=said)


@check(
    "tt-316", "chữ đứng, không đậm trong nội dung", "bắt buộc", {"nd30": "I.II.6.e", "hd05": "HD05.I.6.2.2"},
    {"nghieng": ("{so} đoạn in nghiêng cả đoạn", "đặt chữ đứng"),
     "dam": ("{so} đoạn in đậm cả đoạn", "bỏ đậm: chỉ tiêu đề in đậm"),
     "hoa": ("{so} đoạn in hoa cả đoạn", "viết bằng chữ thường: chỉ tiêu đề in hoa"), **NUMBERED},
    why="Nội dung in thường, kiểu chữ đứng; điểm cũng vậy; chỉ tiêu đề in đậm, in hoa.",
    wrong="cả đoạn in đậm", right="chữ thường",
)  # fmt: skip
def upright(paper: Paper) -> Iterator[Fault | Unknown]:
    found: dict[str, list[Role]] = {"nghieng": [], "dam": [], "hoa": []}
    for role, below in (
        (role, below) for part in paper.texts for role, below in zip(part, (*part[1:], None), strict=True)
    ):
        text = role.line.text
        if role.name != "y" or role.title or text.rstrip()[-1:] not in ".;":
            continue
        if len(text) < 2 * LONG_ENOUGH and not _is_listed(role, below):
            continue
        if len(text) >= 2 * LONG_ENOUGH and shown(role.line).isupper():
            found["hoa"].append(role)
        runs = [run for run in runs_of(role.line) if any(map(str.isalpha, run.text))]
        if paper.page_count and not all(run.size for run in runs):  # whose looks nothing tells
            yield Unknown("khong_ro")
            continue
        if runs and all(run.italic for run in runs):
            found["nghieng"].append(role)
        if runs and all(run.bold for run in runs):
            found["dam"].append(role)
    for form, roles in found.items():
        if roles:
            at, words = paper.place(roles[0]), shorten(roles[0].line.text)
            yield fault(at, words, form, lines=_lines(roles), so=len(roles))
    yield from _numbers(paper)


def _numbers(paper: Paper) -> Iterator[Fault]:
    """The numbers that lists of Word print before khoản and điểm which are no titles, bold or slanted."""
    found = [(role, role.sign.kind) for role in paper.text if role.name == "y" and role.sign and not role.title]
    yield from numbers_of(paper, (role for role, kind in found if kind == LETTER), "điểm", _PLAIN)
    yield from numbers_of(paper, (role for role, kind in found if kind == NUMBER), "khoản", _PLAIN, "nên")


_PLAIN = Look(bold=False, italic=False)


def _is_listed(role: Role, below: Role | None) -> bool:
    """A điểm that is no title of what stands below it: another one does, or it is the last of its list."""
    lettered = role.sign is not None and role.sign.kind == LETTER
    return lettered and (below is None or below.sign is not None or below.name not in ("y", "bang"))


# The end


_NOT_ITS_OWN = ("khac", "quyet_dinh", "can_cu_quyet_dinh")
"""Lines of which nobody knows what they are, and those of the decision that a plan is attached to."""


@check(
    "tt-331", "dấu kết thúc văn bản", "thể thức", {"nd30": "PL3.II.1.4", "hd05": "HD05.I.6.2.2"},
    {"khong": ("nội dung không kết thúc bằng “{dung}”", "thêm “{dung}” vào cuối câu cuối cùng"),
     "cach": ("trước “./.” có dấu cách", "viết liền sau chữ cuối"),
     "nhieu": ("“./.” có {so} lần trong văn bản", "giữ một lần, ở cuối nội dung"),
     "thua": ("nội dung kết thúc bằng “./.”", "thay bằng dấu chấm (.)"),
     "phu_luc": ("phụ lục không kết thúc bằng “{dung}”", "thêm “{dung}” vào cuối câu cuối cùng của phụ lục")},
    why="Các mẫu của Nghị định kết thúc nội dung bằng “./.”; văn bản của Đảng bằng dấu chấm.",
    wrong="… tổ chức thực hiện.", right="… tổ chức thực hiện./.",
)  # fmt: skip
def end(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from _ends_of_appendices(paper)
    parts = [role for role in paper.main if role.name in ("y", "ket", "muc", "bang", "mo_dau")]
    if not parts:
        return
    ends = [role for role in paper.main if role.name not in _NOT_ITS_OWN and has_end(plain(role.line.text))]
    alone = [role for role in paper.main if plain(role.line.text) == HET]
    last = parts[-1]
    text = plain(last.line.text)
    if paper.name == HD05:
        if ends:
            yield fault(paper.place(ends[0]), shorten(ends[0].line.text, 60), "thua")
        return
    if not ends and not alone:
        at = paper.place(last)
        yield fault(at, text[-40:], "khong", dung=HET)
    elif len(ends) > 1:
        yield fault(paper.place(ends[0]), shorten(ends[0].line.text, 60), "nhieu", so=len(ends))
    elif ends and re.search(r"\s\./\.$", plain(ends[0].line.text)) and ends[0] not in alone:
        yield fault(paper.place(ends[0]), plain(ends[0].line.text)[-40:], "cach")


def _ends_of_appendices(paper: Paper) -> Iterator[Fault]:
    """An appendix of text that ends with a full stop alone, as the first of them does."""
    for part in paper.appendices if paper.name == ND30 else ():
        last, text = part[-1], plain(part[-1].line.text)
        if last.name in ("y", "ket") and text.endswith(".") and not has_end(text):
            yield fault(paper.place(last), text[-40:], "phu_luc", dung=HET)
            return


@check(
    "tt-327", "chữ đầu đoạn", "nên", {"nd30": "PL2.I"},
    {"": ("{so} đoạn bắt đầu bằng chữ thường: “{co}”", "viết hoa chữ đầu đoạn")},
    why="Phụ lục II: viết hoa chữ đầu câu sau dấu chấm và khi xuống dòng; dòng tiếp sau dấu chấm phẩy thì không xét.",
    wrong="khơi dậy tinh thần thi đua (sau “1. Mục đích”)", right="Khơi dậy tinh thần thi đua",
)  # fmt: skip
def first_letters(paper: Paper) -> Iterator[Fault | Unknown]:
    if paper.page_count:  # a page tells paragraphs by their first letters
        yield Unknown("khong_ro")
        return
    wrong = [role for above, role in pairwise(paper.text) if _begins_small(role) and _is_whole(above)]
    if wrong:
        text = plain(wrong[0].line.text)
        yield fault(paper.place(wrong[0]), shorten(text), so=len(wrong), co=" ".join(text.split()[:_WORDS_SHOWN]))


_WORDS_SHOWN = 4


def _begins_small(role: Role) -> bool:
    """A paragraph begins in small letters, behind its number or none: what stands behind a dash may go on."""
    if is_dashed(role) or role.name not in ("y", "ket", "mo_dau"):
        return False
    text = plain(role.line.text)
    sign = role.sign or parse_sign(text)
    words = text[sign.end :] if sign and not role.sign else text
    first = without_links(words).split(" ", 1)[0]
    return len(words) > LONG_ENOUGH / 2 and first.isalpha() and first.islower()


def _is_whole(role: Role) -> bool:
    """A line is a title, or ends as a sentence does."""
    return role.name == "muc" or role.title or plain(role.line.text).endswith((".", "!", "?"))
