"""A role: what one paragraph, or a part of it, is in the document."""

from __future__ import annotations

import attrs

from thidua.grammar.signs import Sign
from thidua.recognise.lines import Line


@attrs.frozen
class Role:
    """What a line is: ``name`` (see :class:`Roles`), its ``sign``, whether it is a ``title``, whether that is sure."""

    name: str
    line: Line
    sign: Sign | None = None
    title: bool = False
    sure: bool = True

    @property
    def text(self) -> str:
        """The words without the sign."""
        return self.words.text

    @property
    def words(self) -> Line:
        """The line without its sign."""
        return self.line.part(self.sign.end) if self.sign else self.line


@attrs.frozen
class Roles:
    """All roles in reading order.

    Names: ``quoc_hieu``, ``tieu_ngu``, ``chu_quan``, ``co_quan``, ``so``, ``dia_danh``, ``dau`` (a mark),
    ``dia_chi``; ``ten_loai``, ``trich_yeu``, ``kem_theo``, ``ke`` (a rule); ``can_cu``, ``can_cu_dan`` (``Căn cứ:``
    above a list of them), ``mo_dau``; ``muc`` (a section's title), ``y`` (an item or paragraph), ``bang``,
    ``ten_bang``; ``ket``; ``tu_noi_nhan``, ``noi_nhan``, ``luu``, ``soan_thao``, ``chuc_vu``, ``ho_ten``;
    ``phu_luc``, ``ten_phu_luc``; of a decision before the plan: ``so_quyet_dinh``, ``ngay_quyet_dinh``,
    ``can_cu_quyet_dinh``, ``quyet_dinh`` (all else); ``bo`` (``(Đã ký)``), ``khac`` (nobody knows).

    ``own``: the document has the styles of the bundled templates; ``left`` lines that are no words of the document
    (page numbers), each with why.
    """

    parts: tuple[Role, ...]
    own: bool = False
    left: tuple[tuple[Line, str], ...] = ()
