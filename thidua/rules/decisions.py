"""Rules of decisions: who decides, the words that issue what is decided (Phụ lục III, mục II, mẫu 1.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.grammar.articles import parse_article
from thidua.grammar.kinds import QUYET_DINH, kind_alone
from thidua.grammar.leads import lead_of
from thidua.recognise.role import Role
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.looks import Look, faults_of, forms
from thidua.rules.paper import Paper, plain, shown
from thidua.wording import shorten

_LINE = Look("co_chu", bold=True, italic=False, caps=True, centred=True)
_ABOVE = ("trich_yeu", "khac", "mo_dau", "y", "muc")


@check(
    "tt-341", "thẩm quyền và lời quyết định", "thể thức", {"nd30": "PL3.II"},
    {**forms(_LINE), "ai": ("trên các căn cứ không có dòng ghi thẩm quyền ban hành", "ghi, in hoa, ví dụ {dung}"),
     "loi": ("dưới các căn cứ không có dòng “QUYẾT ĐỊNH:”", "thêm dòng “QUYẾT ĐỊNH:”")},
    why="Mẫu 1.2: quyết định ghi thẩm quyền ban hành trên các căn cứ, “QUYẾT ĐỊNH:” dưới các căn cứ, mỗi dòng in hoa, "
        "đứng, đậm, canh giữa.",
    wrong="Quyết định:", right="QUYẾT ĐỊNH:",
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def decided(paper: Paper) -> Iterator[Fault | Unknown]:
    parts = [role for role in paper.main if role.name not in ("dau", "ke")]
    first, bases, title = _opening(paper, parts)
    if not bases or not title < bases[0]:
        return
    who = _authority(parts[title + 1 : bases[0]])
    words = [
        role for role in parts[bases[-1] + 1 : first] if kind_alone(plain(role.line.text).rstrip(": ")) == QUYET_DINH
    ]
    if who is None:
        yield fault(paper.place(parts[bases[0]]), shorten(parts[bases[0]].line.text), "ai", dung="GIÁM ĐỐC SỞ …")
    if not words:
        yield fault(paper.place(parts[first]), shorten(parts[first].line.text), "loi")
    yield from faults_of(paper, words[:1], "“QUYẾT ĐỊNH:”", _LINE)
    yield from faults_of(paper, [who] if who else [], "thẩm quyền ban hành", _LINE)


@check(
    "tt-342", "người đề nghị của quyết định", "nên", {"nd30": "PL3.II"},
    {"": ("các căn cứ của quyết định không có dòng “Theo đề nghị của …”",
          "thêm dòng ấy sau các căn cứ, nếu có người hoặc đơn vị trình")},
    why="Mẫu 1.2: dòng cuối của các căn cứ ghi ai đề nghị.",
    wrong="Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022.",
    right="Theo đề nghị của Chánh Văn phòng Sở.",
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def proposed(paper: Paper) -> Iterator[Fault | Unknown]:
    parts = [role for role in paper.main if role.name not in ("dau", "ke")]
    _, alone, _ = _opening(paper, parts)
    bases = [*paper.lines("can_cu_quyet_dinh"), *(parts[at] for at in alone)]  # before its plan, or a decision alone
    leads = [lead_of(plain(role.line.text)) for role in bases]
    if bases and not any(lead and lead.asks for lead in leads):
        yield fault(paper.place(bases[-1]), shorten(bases[-1].line.text))


def _opening(paper: Paper, parts: Sequence[Role]) -> tuple[int, list[int], int]:
    """Of a decision: where its first article stands, its căn cứ above that, and its title; of another paper nothing."""
    if paper.kind != QUYET_DINH or paper.attached:
        return 0, [], 0
    first = next((at for at, role in enumerate(parts) if parse_article(plain(role.line.text))), 0)
    bases = [at for at, role in enumerate(parts[:first]) if role.name == "can_cu"]
    return first, bases, next((at for at, role in enumerate(parts) if role.name == "ten_loai"), first)


def _authority(lines: Sequence[Role]) -> Role | None:
    """The line that says who decides, in capitals: the last one above the căn cứ, below the subject."""
    found = [role for role in lines if role.name in _ABOVE]
    return found[-1] if len(found) > 1 and shown(found[-1].line).isupper() else None
