"""A role: what one line of a document, or a part of it, is; how surely; and because of which rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal

from thidua.grammar.signs import Sign
from thidua.recognise.lines import CellLines, Line
from thidua.records import frozen
from thidua.sheet.notes import Note

RoleName = Literal[
    "quoc_hieu", "tieu_ngu", "chu_quan", "co_quan", "so", "ve_viec", "dia_danh", "dau", "dia_chi",
    "ten_loai", "trich_yeu", "kem_theo", "ke",
    "can_cu", "can_cu_dan", "mo_dau",
    "muc", "y", "bang", "ten_bang", "ket",
    "tu_noi_nhan", "noi_nhan", "luu", "soan_thao", "chuc_vu", "ho_ten", "bo",
    "phu_luc", "ten_phu_luc", "chu_thich",
    "so_quyet_dinh", "ngay_quyet_dinh", "can_cu_quyet_dinh", "quyet_dinh",
    "tin", "khac",
]  # fmt: skip
"""What a line can be, in paper order: the letterhead (``ve_viec``: ``V/v …`` below the number; ``dau`` a mark); the
subject (``ke`` a rule); căn cứ (``can_cu_dan``: ``Căn cứ:`` above a list of them) and the issuing clause; titles of
sections (``muc``), items and paragraphs (``y``), tables, the closing; the ending (``bo``: ``(Đã ký)``); appendices and
footnotes; of a decision before its plan what is the decision's alone (``quyet_dinh``: all else of it); a line of a news
item; nobody knows.
"""


@frozen
class Because:
    """Why a line has its role: the named ``rule`` that decided, the ``words`` it went by, whether it is ``sure``."""

    rule: str
    words: str = ""
    sure: bool = False

    def __str__(self) -> str:
        words = f" “{self.words}”" if self.words else ""
        return f"{self.rule}{words} ({'chắc' if self.sure else 'có thể'})"


@frozen
class Role:
    """What a line is. ``sign`` the number or bullet before its words; ``title``: what it holds stands below it;
    ``rows`` the cells of a table, as lines.
    """

    name: RoleName
    line: Line
    because: Because
    sign: Sign | None = None
    title: bool = False
    rows: tuple[tuple[CellLines, ...], ...] = ()

    @property
    def sure(self) -> bool:
        """The rule that decided cannot be mistaken by the cases at hand."""
        return self.because.sure

    @property
    def certainty(self) -> Literal["chắc", "có thể"]:
        """How sure it is, in the words of an account."""
        return "chắc" if self.because.sure else "có thể"

    @property
    def places(self) -> tuple[str, ...]:
        """The places of the lines in its cells, but for its own."""
        found = dict.fromkeys(line.where for row in self.rows for cell in row for line in cell.lines)
        return tuple(place for place in found if place and place != self.line.where)

    @property
    def text(self) -> str:
        """The words without the sign."""
        return self.words.text

    @property
    def words(self) -> Line:
        """The line without its sign."""
        return self.line.part(self.sign.end) if self.sign else self.line


LEFT_OUT: Mapping[str, str] = {
    "trang.so": "số trang",
    "trang.chan": "chân trang",
    "trang.mang": "chữ của trang mạng quanh văn bản",
    "trang.chu_ky_so": "thông tin của chữ ký số",
    "le_trang.nhac_lai": "đầu hoặc chân trang của phần trước",
    "le_trang.them": "chữ ở đầu trang hoặc chân trang",
    "tin.nguoi_viet": "tên người viết tin, không phải người ký",
    "tin.quanh_bai": "chữ của trang tin",
}
"""The rules by which a line is left out, and why, in words for people."""


@frozen
class Left:
    """A line that is no word of the document: the ``rule`` of :data:`LEFT_OUT` by which it is left out.

    ``quiet``: it is what any document has (the number of a page in its footer), and no account tells of it.
    """

    line: Line
    rule: str
    quiet: bool = False


@frozen
class Roles:
    """The roles of a document in reading order.

    ``own``: it has the styles of the bundled templates; ``news``: it tells of a plan and is none; ``left`` lines that
    are no words of it; ``wide`` for each section whether its paper lies; ``notes`` what reading the file, and putting
    its lines together, had to put right; ``unmarked``: it was typed without marks, so that no role is sure.
    """

    parts: tuple[Role, ...]
    own: bool = False
    news: bool = False
    left: tuple[Left, ...] = ()
    wide: tuple[bool, ...] = ()
    notes: tuple[Note, ...] = ()
    unmarked: bool = False

    def explain(self) -> Iterator[str]:
        """One line for each line of the document: ``dòng 12: can_cu ← mo_dau.dan “Căn cứ” (chắc)``."""
        said = [(role.line.at, role.line.where, f"{role.name} ← {role.because}") for role in self.parts]
        said += [(one.line.at, one.line.where, f"bỏ ← {one.rule}: {LEFT_OUT[one.rule]}") for one in self.left]
        lines = [*(role.line for role in self.parts), *(one.line for one in self.left)]
        said += [(more.at, more.where, f"nối vào {line.where}") for line in lines for _, more in line.joined]
        said += [(role.line.at, place, f"bang ← {role.because}") for role in self.parts for place in role.places]
        for _, place, what in sorted(said, key=lambda one: one[0]):
            yield f"{place}: {what}"

    def order(self) -> dict[str, int]:
        """Which place of the document comes after which."""
        lines = [*(role.line for role in self.parts), *(one.line for one in self.left)]
        lines.sort(key=lambda line: line.at)
        return {line.where: at for at, line in enumerate(lines) if line.where}
