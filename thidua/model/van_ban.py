"""What every administrative document has: its heading, its ending, its marks."""

from __future__ import annotations

from typing import ClassVar

import attrs

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.grammar.endings import archive_of, is_archive
from thidua.grammar.marks import DO_KHAN, DO_MAT, LUU_HANH, which_draft
from thidua.model.can_cu import CanCu
from thidua.model.chu_thich import ChuThich, Notes
from thidua.model.co_quan import CoQuan
from thidua.model.data import Choice, Day, Faults, Kind, Many, One, Path, Text, Texts
from thidua.model.nguoi_ky import NguoiKy
from thidua.model.node import Node, nut, truong
from thidua.model.noi_nhan import NoiNhan
from thidua.model.phu_luc import KemTheo, PhuLuc
from thidua.rulebook.plans import ATTACHED, OTHER_ARCHIVE, OTHER_SYMBOL, TOO_MANY_SIGNERS
from thidua.wording import NBSP, fold

_COLLECTIVES = ("uy_ban_nhan_dan", "hoi_dong")
_BLANK = NBSP * 8  # 26 pt in 13 pt: room for a number by hand


@attrs.frozen
class _Signers:
    """One signer, or a list of two who sign side by side."""

    many: Kind = attrs.field(factory=lambda: Many(lambda: NguoiKy))

    def read(
        self, value: object, path: Path, faults: Faults, owner: type[Node]
    ) -> NguoiKy | tuple[NguoiKy, ...] | None:
        signers: tuple[NguoiKy, ...] = self.many.read(value, path, faults, owner)
        if len(signers) > 2:
            faults.note(path, TOO_MANY_SIGNERS.said(so_nguoi=len(signers)))
        return signers[0] if len(signers) == 1 else signers[:2] or None

    def write(self, value: NguoiKy | tuple[NguoiKy, ...] | None) -> object:
        if isinstance(value, NguoiKy):
            return value.to_data()
        return self.many.write(value or ())


@nut
class VanBan(Node):
    """An administrative document (Điều 8): heading, căn cứ, ending, marks. A kind of document adds its body.

    ``so`` the number as given (blank until the registry fills it); ``ky_hieu`` as given, else derived from
    ``co_quan`` each time it is asked for; ``ngay`` as far as it is known; ``trich_yeu`` the subject;
    ``can_cu`` the bases; ``mo_dau`` the issuing clause; ``ket_luan`` closing paragraphs; ``noi_nhan`` recipients and
    ``luu`` the archive line; ``nguoi_ky`` the signer, or two side by side; ``phu_luc`` appendices; ``chu_thich`` notes
    by their marks.
    Marks: ``du_thao`` draft, ``do_mat`` secrecy, ``do_khan`` urgency, ``luu_hanh`` circulation, ``soan_thao`` who
    drafted, ``so_ban`` copies; ``kem_theo`` the decision that the document is attached to.
    """

    ten_loai: ClassVar[str] = "Văn bản"
    """The kind of document in words, as in PL3.I."""
    ma_loai: ClassVar[str] = ""
    """The kind's code in ký hiệu, as in PL3.I."""

    co_quan: CoQuan | None = truong("cơ quan", One(lambda: CoQuan), source="I.II.2", stage="đầu")
    so: str = truong("số", Text(), "", source="I.II.3.a", stage="đầu")
    _ky_hieu: str = truong("ký hiệu", Text(), "", source="I.II.3.b", stage="đầu")
    ngay: Ngay | None = truong("ngày", Day(), source="I.II.4.b", stage="đầu")
    trich_yeu: str = truong("trích yếu", Text(), "", source="I.II.5", stage="đầu")
    kem_theo: KemTheo | None = truong("kèm theo", One(lambda: KemTheo), source="PL3.II.2.1", stage="đầu")
    can_cu: tuple[CanCu, ...] = truong("căn cứ", Many(lambda: CanCu), (), source="I.II.6.a", stage="đầu")
    mo_dau: str = truong("mở đầu", Text(), "", source="I.II.6.a", stage="đầu")
    ket_luan: tuple[str, ...] = truong("kết luận", Texts(), (), source="I.II.6", stage="cuối")
    noi_nhan: tuple[NoiNhan, ...] = truong("nơi nhận", Many(lambda: NoiNhan), (), source="I.II.9", stage="cuối")
    luu: str = truong("lưu", Text(), "", source="I.II.9.d", stage="cuối")
    nguoi_ky: NguoiKy | tuple[NguoiKy, ...] | None = truong("người ký", _Signers(), source="I.II.7", stage="cuối")
    phu_luc: tuple[PhuLuc, ...] = truong("phụ lục", Many(lambda: PhuLuc), (), source="I.III.1", stage="cuối")
    chu_thich: tuple[ChuThich, ...] = truong("chú thích", Notes(lambda: ChuThich), (), stage="cuối")
    du_thao: str = truong("dự thảo", Text(), "", stage="cuối")
    do_mat: str = truong("độ mật", Choice(DO_MAT), "", source="I.III.2.a", stage="cuối")
    do_khan: str = truong("độ khẩn", Choice(DO_KHAN), "", source="I.III.2.b", stage="cuối")
    luu_hanh: str = truong("lưu hành", Choice(LUU_HANH), "", source="I.III.2.c", stage="cuối")
    soan_thao: str = truong("soạn thảo", Text(), "", source="I.III.3", stage="cuối")
    so_ban: str = truong("số bản", Text(), "", source="I.III.3", stage="cuối")

    def __attrs_post_init__(self) -> None:
        self._take_apart()
        if self.kem_theo and (self.so or self._ky_hieu or self.nguoi_ky or self.noi_nhan or self.luu):
            raise PlanError(ATTACHED.said(at=Place(path=("kèm theo",))))

    def _take_apart(self) -> None:
        """What people type in one place and the model keeps in two: ``15/KH-SNV``, a Lưu line among recipients."""
        put = object.__setattr__
        number, slash, symbol = self.so.partition("/")
        if slash and symbol:
            if self._ky_hieu and self._ky_hieu != symbol.strip():
                place = Place(path=("ký hiệu",))
                raise PlanError(OTHER_SYMBOL.said(at=place, so=self.so, ky_hieu=self._ky_hieu))
            put(self, "so", number.strip())
            put(self, "_ky_hieu", symbol.strip())
        kept: list[NoiNhan] = []
        archive: list[str] = []
        for line in self.noi_nhan:
            text = line.van_ban
            if is_archive(text):
                archive.append(text)
            else:
                kept.append(line)
        if archive:
            text = archive_of(archive[-1])
            if self.luu and self.luu != text:
                place = Place(path=("lưu",))
                raise PlanError(OTHER_ARCHIVE.said(at=place, dong_luu=archive[-1], luu=self.luu))
            put(self, "noi_nhan", tuple(kept))
            put(self, "luu", text)
        draft = which_draft(self.du_thao)
        words = {"có": "có", "yes": "có", "true": "có", "không": "", "no": "", "false": ""}
        put(self, "du_thao", words.get(draft.casefold(), draft or ("có" if self.du_thao else "")))

    @property
    def ky_hieu(self) -> str:
        """The ký hiệu given, else kind and agency (``KH-SNV``); empty where one of them has no known abbreviation."""
        if self._ky_hieu:
            return self._ky_hieu
        short = self.co_quan.viet_tat if self.co_quan else ""
        return f"{self.ma_loai}-{short}" if short and self.ma_loai else ""

    @property
    def so_in(self) -> str:
        """The number as it is printed: below 10 with a zero before it (I.II.3.c)."""
        return f"{int(self.so):02}" if len(self.so) == 1 and self.so.isdecimal() else self.so

    @property
    def vien_dan(self) -> str:
        """How the document is cited: ``Kế hoạch số 15/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ`` (I.II.6.b).

        Number and day that are not known yet are blanks; a document attached to another is cited by that one.
        """
        if self.kem_theo:
            to = self.kem_theo
            return f"{self.ten_loai} ban hành kèm theo {_cited(to.loai, to.so, to.ngay, to.co_quan)}"
        issuer = self.co_quan.ten if self.co_quan else ""
        return _cited(self.ten_loai, f"{self.so_in}/{self.ky_hieu or _BLANK}", self.ngay, issuer)

    @property
    def tham_quyen(self) -> str:
        """Who decides, as a decision names it above its căn cứ (PL3.II.1.3): a collective by its name, else the head by
        post and body (``Giám đốc Sở Nội vụ``); empty where neither body nor signer says it.
        """
        agency = self.co_quan.ten if self.co_quan else ""
        signer = self.cac_nguoi_ky[-1] if self.nguoi_ky else NguoiKy()
        if signer.thua_uy_quyen:  # of a head above: the post says of which body
            return signer.thua_uy_quyen
        if signer.thay_mat or fold(agency).startswith(_COLLECTIVES):
            return agency or signer.thay_mat
        post = signer.thua_lenh or signer.ky_thay or signer.chuc_vu
        if not post or fold(agency) in fold(post):
            return post
        first, _, rest = agency.partition(" ")
        return f"{post} {rest if post.casefold().endswith(f' {first}'.casefold()) else agency}"

    @property
    def cac_nguoi_ky(self) -> tuple[NguoiKy, ...]:
        """The signers as a tuple: none, one or two."""
        if self.nguoi_ky is None:
            return ()
        return (self.nguoi_ky,) if isinstance(self.nguoi_ky, NguoiKy) else self.nguoi_ky

    def path_of(self, gap: str) -> Path:
        """The keys that lead to the field of a label of :meth:`missing`; nothing for a label that is no field's."""
        own = {"cơ quan": ("cơ quan", "tên"), "địa danh": ("cơ quan", "địa danh")}
        if gap in own:
            return own[gap]
        if gap in ("chức vụ người ký", "họ tên người ký"):
            label = gap.removesuffix(" người ký")
            name = "chuc_vu" if label == "chức vụ" else "ho_ten"
            signers = self.cac_nguoi_ky
            at = next((i for i, one in enumerate(signers) if not getattr(one, name)), 0)
            return ("người ký", at, label) if len(signers) > 1 else ("người ký", label)
        return (gap,) if any(field.label == gap for field in self.fields().values()) else ()

    def missing(self) -> tuple[str, ...]:
        """The labels of what the document still lacks to be issued; number and day may stay blank (Điều 15.2)."""
        gaps = [] if self.trich_yeu else ["trích yếu"]
        if self.kem_theo:
            return tuple(gaps)
        agency = self.co_quan or CoQuan()
        heading = [] if agency.ten else ["cơ quan"]
        if agency.ten and not self.ky_hieu:
            heading.append("ký hiệu")
        if not agency.dia_danh:
            heading.append("địa danh")
        ending = [] if self.noi_nhan else ["nơi nhận"]
        for signer in self.cac_nguoi_ky or (NguoiKy(),):
            if not signer.chuc_vu:
                ending.append("chức vụ người ký")
            if not signer.ho_ten:
                ending.append("họ tên người ký")
        return tuple(dict.fromkeys([*heading, *gaps, *ending]))


def _cited(kind: str, number: str, day: Ngay | None, issuer: str) -> str:
    """A document as another one cites it; blanks to write in where its number or day is not known."""
    number = number if number[:1].isdigit() else _BLANK + number
    of = f" của {issuer}" if issuer else ""
    return f"{kind} số {number} {(day or Ngay()).dai}{of}"
