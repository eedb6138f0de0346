"""A convention as a value: its fixed words, signs, looks and limits, and the lines that are printed by them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from thidua.grammar.capitals import small
from thidua.grammar.endings import archive_of, without_dash
from thidua.layout.balance import units
from thidua.layout.lines import Dong, line
from thidua.layout.style import Limit
from thidua.model import KemTheo, Ngay, NguoiKy
from thidua.model.van_ban import LUU_TRONG, VanBan
from thidua.records import frozen
from thidua.wording import NBSP, glued

BLANK = NBSP * 8  # 26 pt in 13 pt: room for a number by hand
_NO_DAY = f"ngày{NBSP * 6}tháng{NBSP * 6}năm{NBSP * 8}"


@frozen(kw_only=True)
class Convention:
    """What a convention says, in the order of the paper.

    ``so`` the word before the number, ``sau_so`` the sign behind it; ``trong_ky_hieu`` the sign between kind and body;
    ``noi_co_quan`` what leads from one issuing body on to the next below it; ``duoi_co_quan`` and ``duoi_trich_yeu``
    what is typed, not drawn, below the issuing body and the trích yếu;
    ``du_thao_hoa``, ``muc_hoa``, ``soan_thao_hoa`` what stands in capitals, ``trich_yeu_thuong`` with a small first
    letter; ``ngay_ngan`` a decision is named with its day in figures; ``truoc_can_cu`` the sign before a căn cứ;
    ``nghieng`` căn cứ and the words Nơi nhận are italic; ``sau_muc`` the sign behind the number of a section;
    ``kinh_gui`` the words before those whom a paper is sent to; ``tham_quyen_truoc`` who decides stands above what
    he relies on;
    ``het_cau`` closes the content, ``het`` stands alone below a table; ``luu`` the words of the archive line;
    ``thay_mat`` … ``ky_thay`` the signs of authority; ``tap_the_ky_thay`` one who signs for a collective may sign for
    its head; ``chuc_vu_dam`` the post below a line of authority is bold; ``truoc_so_ban`` and ``so_ban`` how the number
    of copies follows the typist; ``so_phu_luc`` counts appendices. ``keeper`` is who keeps the documents of an agency,
    where a plan does not say it; ``limits`` within what each style value may be set; ``stamps`` marks as they are
    stamped.
    """

    quoc_hieu: str
    tieu_ngu: str
    noi_co_quan: str
    duoi_co_quan: str
    so: str
    sau_so: str
    trong_ky_hieu: str
    du_thao_hoa: bool
    trich_yeu_thuong: bool
    duoi_trich_yeu: str
    ngay_ngan: bool
    truoc_can_cu: str
    nghieng: bool
    sau_muc: str
    muc_hoa: bool
    kinh_gui: str
    tham_quyen_truoc: bool
    het_cau: str
    het: str
    tu_noi_nhan: str
    luu: str
    keeper: Callable[[str], str]
    thay_mat: str
    thua_lenh: str
    thua_uy_quyen: str
    ky_thay: str
    tap_the_ky_thay: bool
    chuc_vu_dam: bool
    soan_thao_hoa: bool
    truoc_so_ban: str
    so_ban: str
    so_phu_luc: Callable[[int], str]
    stamps: Mapping[str, str]
    limits: Mapping[str, Limit]
    fonts: tuple[str, ...]

    def number_head(self, van_ban: VanBan) -> str:
        """The number line up to the ký hiệu: ``Số: 05/``; blank to write in while there is no number."""
        return f"{self.so}{NBSP if van_ban.so else ''}{van_ban.so_in or BLANK}{self.sau_so}"

    def symbol(self, van_ban: VanBan) -> str:
        """The ký hiệu as given or derived, kind and body parted as the convention parts them; empty where unknown."""
        kind, sign, body = van_ban.ky_hieu.partition("-")
        return f"{kind}{self.trong_ky_hieu}{body}" if sign and "/" not in van_ban.ky_hieu else van_ban.ky_hieu

    def draft(self, du_thao: str) -> str:
        """The mark of a draft: ``DỰ THẢO LẦN 2``; ``có`` says that it is one, ``2`` which."""
        which = "" if du_thao.casefold() == "có" else f" lần {du_thao}" if du_thao.isdecimal() else f" {du_thao}"
        mark = f"Dự thảo{which}"
        return mark.upper() if self.du_thao_hoa else mark

    def subject(self, text: str) -> str:
        """The trích yếu: as typed, or with a small first letter but for a name's."""
        return small(text) if self.trich_yeu_thuong else text

    def attached(self, to: KemTheo) -> str:
        """``(Kèm theo Quyết định số 2280/QĐ-UBND ngày 28 tháng 4 năm 2026 của …)``; unknown parts are blanks. Day and
        issuer stay whole where one line does not hold it.
        """
        number = to.so if to.so[:1].isdecimal() else BLANK + to.so
        if number[-1] in "/-":  # a ký hiệu that nobody knows yet
            number += BLANK
        issuer = f" của{NBSP}{' '.join(map(glued, units(to.co_quan)))}" if to.co_quan else ""
        return f"(Kèm theo {to.loai} số {number}{self._day(to.ngay)}{issuer})"

    def _day(self, day: Ngay | None) -> str:
        if self.ngay_ngan and day and day.date:
            return f", ngày {day.ngan}"
        return f" {glued(day.dai) if day else _NO_DAY}"

    def attached_to(self, van_ban: VanBan) -> KemTheo:
        """To what an appendix belongs: the decision of an attached document, else the document itself."""
        if van_ban.kem_theo:
            return van_ban.kem_theo
        number = f"{van_ban.so_in}{self.sau_so}{self.symbol(van_ban)}"
        return KemTheo(loai=van_ban.ten_loai, so=number, ngay=van_ban.ngay, co_quan=van_ban.ben_ban_hanh)

    def basis(self, text: str, *, last: bool, listed: bool = False) -> Dong:
        """A căn cứ closed with ``;``, the last with ``.``, whatever was typed there; with a dash in a list."""
        sign = self.truoc_can_cu or (f"-{NBSP}" if listed else "")
        text = without_dash(text) if sign else text
        return line(text).trimmed(";,:.").followed_by("." if last else ";").led_by(sign)

    def close_content(self, dong: Dong) -> Dong:
        """The last paragraph of the content with what closes it."""
        return dong.trimmed(";,.").followed_by(self.het_cau)

    def archive(self, luu: str, agency: str) -> str:
        """The last line of nơi nhận: ``- Lưu: VT, VP.`` as written; by the form where nothing is said."""
        if luu == LUU_TRONG:
            return f"{self.luu.rstrip(':')}."
        return f"{self.luu} {archive_of(luu) or self.keeper(agency)}."

    def authority(self, signer: NguoiKy) -> list[str]:
        """The lines of authority and post in their order; Q. before an acting head's."""
        deputy = signer.ky_thay if self.tap_the_ky_thay or not signer.thay_mat else ""
        lines = [
            f"{sign} {text}"
            for sign, text in (
                (self.thay_mat, signer.thay_mat),
                (self.thua_lenh, signer.thua_lenh),
                (self.thua_uy_quyen, signer.thua_uy_quyen),
                (self.ky_thay, deputy),
                ("Q.", signer.chuc_vu if signer.quyen else ""),
            )
            if text
        ]
        return lines if signer.quyen or not signer.chuc_vu else [*lines, signer.chuc_vu]

    def drafter(self, soan_thao: str, so_ban: str) -> str:
        """The typist's mark and the number of copies: ``NVA.(30)``."""
        name = soan_thao.upper() if self.soan_thao_hoa else soan_thao
        copies = self.so_ban.format(so_ban) if so_ban else ""
        return self.truoc_so_ban.join(part for part in (name, copies) if part)

    def appendix_number(self, number: int, many: bool) -> str:
        """The name of an appendix; two or more are numbered."""
        return f"Phụ lục {self.so_phu_luc(number)}" if many else "Phụ lục"
