"""What every administrative document has: its heading, its ending, its marks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, Unpack

import attrs

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.grammar.bodies import full_name
from thidua.grammar.conventions import CONVENTIONS, HD05, SIGNS, convention_of, symbol_in
from thidua.grammar.days import Ngay
from thidua.grammar.endings import archive_of, is_archive
from thidua.grammar.kinds import kind_name
from thidua.grammar.marks import DO_KHAN, DO_MAT, LUU_HANH, which_draft
from thidua.model.can_cu import Bases, CanCu
from thidua.model.chu_thich import ChuThich, Notes
from thidua.model.co_quan import CoQuan
from thidua.model.data import Choice, Day, Faults, Kind, Many, One, Path, Takes, Text, Texts
from thidua.model.nguoi_ky import NguoiKy, NguoiLap
from thidua.model.node import Node, nut, truong
from thidua.model.noi_nhan import NoiNhan
from thidua.model.phu_luc import KemTheo, PhuLuc
from thidua.records import frozen
from thidua.rulebook.plans import (
    ATTACHED,
    ISSUERS_TWICE,
    NAME_ONLY,
    OTHER_ARCHIVE,
    OTHER_KIND,
    OTHER_SYMBOL,
)
from thidua.wording import NBSP, fold

if TYPE_CHECKING:
    from thidua.model.forms import VanBanData, VanBanForm

KHONG_LUU = "không"
"""The archive line of a paper that has none; where nothing is said, it is the form's (``Lưu: VT``)."""
LUU_TRONG = "trống"
"""An archive line that says nobody who keeps the document: ``- Lưu.``"""
OF_ITS_OWN = ("so", "ky_hieu", "nguoi_ky", "nguoi_lap", "noi_nhan", "luu")
"""What a document attached to another has not: that one has it."""
_COLLECTIVES = ("uy_ban_nhan_dan", "hoi_dong")
_BLANK = NBSP * 8  # 26 pt in 13 pt: room for a number by hand


class Gap(NamedTuple):
    """What a document lacks: how it is called, and the keys that lead to its field."""

    label: str
    path: Path


@frozen
class _Signers:
    """One signer, or a list of those who sign side by side."""

    many: Kind = attrs.field(factory=lambda: Many(lambda: NguoiKy))

    def takes(self, owner: type[Node]) -> Takes:
        return Takes(NguoiKy, many=True, most=2)

    def read(
        self, value: object, path: Path, faults: Faults, owner: type[Node]
    ) -> NguoiKy | tuple[NguoiKy, ...] | None:
        signers: tuple[NguoiKy, ...] = self.many.read(value, path, faults, owner)
        return signers[0] if len(signers) == 1 else signers or None

    def write(self, value: NguoiKy | tuple[NguoiKy, ...] | None) -> object:
        if isinstance(value, NguoiKy):
            return value.to_data()
        return self.many.write(value or ())


@frozen
class _Issuers(One):
    """The issuing body, or a list of those who issue together, the lead body first; a bare text is a name."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes(self.cls(), many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Any:
        if not isinstance(value, list | tuple):
            return One.read(self, value, path, faults, owner)
        bodies = [One.read(self, one, (*path, at), faults, owner) for at, one in enumerate(value) if one is not None]
        for at, body in enumerate(bodies[1:], 1):
            more = [field.label for field in CoQuan.fields().values() if body and getattr(body, field.attribute)]
            if more and more != ["tên"]:
                bodies = bodies[:1]
                faults.note((*path, at), NAME_ONLY.said(co=tuple(label for label in more if label != "tên")))
        return tuple(body for body in bodies if body) if len(bodies) > 1 else next(iter(bodies), None)


class _OwnKind:
    """What a kind of document is called: what the document says itself, else what its class says; of a class the
    latter.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, document: VanBan | None, owner: type[VanBan]) -> str:
        return self.name if document is None else document._ten_loai or self.name


@nut
class VanBan(Node):
    """An administrative document (Điều 8): heading, căn cứ, ending, marks. A kind of document adds its body.

    ``quy_uoc`` by which convention it is set out (``nd30``, ``hd05``), as given, else that of its issuer;
    ``so`` the number as given (blank until the registry fills it); ``ky_hieu`` as given, else derived from
    ``co_quan`` each time it is asked for; ``ngay`` as far as it is known; ``trich_yeu`` the subject; ``ten_loai`` what
    the document calls itself (``Kế hoạch phối hợp``), empty: as its class; ``cung_ban_hanh`` the names of those who
    issue it with ``co_quan``, which leads and whose number it bears: no article of the decree says how, so this is
    practice (of the Party: HD05.I.2.1.5);
    ``can_cu`` the bases, wherever they stand, ``dan_can_cu`` a line above those of no section that says ``Căn cứ`` for
    all; ``mo_dau`` the issuing clause;
    ``ket_luan`` closing paragraphs; ``noi_nhan`` recipients and ``luu`` the archive line (``không``: none, ``trống``:
    its word alone); ``nguoi_ky`` the signer, or several side by side, who leads on the right (HD05.I.7.2.4);
    ``nguoi_lap`` who made it, as schools print beside the one who approves; ``phu_luc`` appendices; ``chu_thich`` notes
    by their marks.
    Marks: ``du_thao`` draft, ``do_mat`` secrecy, ``do_khan`` urgency, ``luu_hanh`` circulation, ``soan_thao`` who
    drafted, ``so_ban`` copies; ``kem_theo`` the decision that the document is attached to.
    """

    ten_loai: ClassVar[str] = "Văn bản"
    """The kind of document in words, as in PL3.I; of one document what it calls itself."""
    ma_loai: ClassVar[str] = ""
    """The kind's code in ký hiệu, as in PL3.I."""

    _quy_uoc: str = truong("quy ước", Choice(CONVENTIONS), "", stage="đầu", printed=False)
    co_quan: CoQuan | None = truong("cơ quan", _Issuers(lambda: CoQuan), source="I.II.2", stage="đầu")
    cung_ban_hanh: tuple[str, ...] = truong("cùng ban hành", Texts(), (), source="HD05.I.2.1.5", stage="đầu")
    so: str = truong("số", Text(), "", source="I.II.3.a", stage="đầu")
    _ky_hieu: str = truong("ký hiệu", Text(), "", source="I.II.3.b", stage="đầu")
    ngay: Ngay | None = truong("ngày", Day(), source="I.II.4.b", stage="đầu")
    _ten_loai: str = truong("tên loại", Text(), "", source="I.II.5.a", stage="đầu")
    trich_yeu: str = truong("trích yếu", Text(), "", source="I.II.5", stage="đầu")
    kem_theo: KemTheo | None = truong("kèm theo", One(lambda: KemTheo), source="PL3.II.2.1", stage="đầu")
    dan_can_cu: str = truong("dẫn căn cứ", Text(), "", source="I.II.6.a", stage="đầu")
    can_cu: tuple[CanCu, ...] = truong("căn cứ", Bases(lambda: CanCu), (), source="I.II.6.a", stage="đầu")
    mo_dau: str = truong("mở đầu", Text(), "", source="I.II.6.a", stage="đầu")
    ket_luan: tuple[str, ...] = truong("kết luận", Texts(), (), source="I.II.6", stage="cuối")
    noi_nhan: tuple[NoiNhan, ...] = truong("nơi nhận", Many(lambda: NoiNhan), (), source="I.II.9", stage="cuối")
    luu: str = truong("lưu", Text(), "", source="I.II.9.d", stage="cuối")
    nguoi_ky: NguoiKy | tuple[NguoiKy, ...] | None = truong("người ký", _Signers(), source="I.II.7", stage="cuối")
    nguoi_lap: NguoiLap | None = truong("người lập", One(lambda: NguoiLap), stage="cuối")
    phu_luc: tuple[PhuLuc, ...] = truong("phụ lục", Many(lambda: PhuLuc), (), source="I.III.1", stage="cuối")
    chu_thich: tuple[ChuThich, ...] = truong("chú thích", Notes(lambda: ChuThich), (), stage="cuối")
    du_thao: str = truong("dự thảo", Text(), "", stage="cuối")
    do_mat: str = truong("độ mật", Choice(DO_MAT), "", source="I.III.2.a", stage="cuối")
    do_khan: str = truong("độ khẩn", Choice(DO_KHAN), "", source="I.III.2.b", stage="cuối")
    luu_hanh: str = truong("lưu hành", Choice(LUU_HANH), "", source="I.III.2.c", stage="cuối")
    soan_thao: str = truong("soạn thảo", Text(), "", source="I.III.3", stage="cuối")
    so_ban: str = truong("số bản", Text(), "", source="I.III.3", stage="cuối")

    if TYPE_CHECKING:

        def __init__(self, data: VanBanData = ..., /, **values: Unpack[VanBanForm]) -> None: ...
        def evolve(self, **changes: Unpack[VanBanForm]) -> Self: ...

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if isinstance(name := vars(cls).get("ten_loai"), str):
            cls.ten_loai = _OwnKind(name)  # type: ignore[assignment]

    def __attrs_post_init__(self) -> None:
        self._take_apart()
        if self.kem_theo and any(getattr(self, self.fields()[name].attribute) for name in OF_ITS_OWN):
            raise PlanError(ATTACHED.said(at=Place(path=("kèm theo",))))
        self._call_itself()

    def _call_itself(self) -> None:
        """Its own name of a kind, as it is written in a sentence; one that is no name of this kind is refused."""
        if not self._ten_loai:
            return
        own, name = type(self).ten_loai, kind_name(self._ten_loai)
        if self.ma_loai and not f"{fold(name)}_".startswith(f"{fold(own)}_"):
            raise PlanError(OTHER_KIND.said(at=Place(path=("tên loại",)), ten=self._ten_loai, dung=own))
        object.__setattr__(self, "_ten_loai", "" if fold(name) == fold(own) else name)

    def _take_apart(self) -> None:
        """What people type in one place and the model keeps in two: ``15/KH-SNV``, a Lưu line among recipients."""
        put = object.__setattr__
        if isinstance(self.co_quan, tuple):
            if self.cung_ban_hanh:
                raise PlanError(ISSUERS_TWICE.said(at=Place(path=("cùng ban hành",))))
            lead, *others = self.co_quan
            put(self, "co_quan", lead)
            put(self, "cung_ban_hanh", tuple(body.ten for body in others if body.ten))
        self._take_number_apart()
        kept: list[NoiNhan] = []
        archive: list[str] = []
        for line in self.noi_nhan:
            text = line.van_ban
            if is_archive(text):
                archive.append(text)
            else:
                kept.append(line)
        if archive:
            text = archive_of(archive[-1]) or LUU_TRONG
            if self.luu and self.luu != text:
                place = Place(path=("lưu",))
                raise PlanError(OTHER_ARCHIVE.said(at=place, dong_luu=archive[-1], luu=self.luu))
            put(self, "noi_nhan", tuple(kept))
            put(self, "luu", text)
        if self.luu and not archive_of(self.luu):
            put(self, "luu", LUU_TRONG)  # dots, to be filled in by hand
        for own in (KHONG_LUU, LUU_TRONG):
            if fold(self.luu) == fold(own):
                put(self, "luu", own)
        draft = which_draft(self.du_thao)
        words = {"có": "có", "yes": "có", "true": "có", "không": "", "no": "", "false": ""}
        put(self, "du_thao", words.get(draft.casefold(), draft or ("có" if self.du_thao else "")))

    def _take_number_apart(self) -> None:
        """The number and the ký hiệu, where they were typed together."""
        put = object.__setattr__
        number, slash, symbol = self.so.partition("/")
        if slash and self.quy_uoc == HD05:  # 15-KH/ĐU: the sign between number and ký hiệu is the other one
            number, _, kind = number.partition("-")
            symbol = f"{kind.strip()}/{symbol.strip()}" if kind.strip() else symbol
        if slash and symbol:
            if self._ky_hieu and self._ky_hieu != symbol.strip():
                place = Place(path=("ký hiệu",))
                raise PlanError(OTHER_SYMBOL.said(at=place, so=self.so, ky_hieu=self._ky_hieu))
            put(self, "so", number.strip())
            put(self, "_ky_hieu", symbol.strip())

    @property
    def quy_uoc(self) -> str:
        """The convention given, else the one that the issuing body writes by: the Party's (``hd05``) for a committee, a
        chi bộ and what works for them, the State's (``nd30``) for any other.
        """
        if self._quy_uoc:
            return self._quy_uoc
        agency = self.co_quan or CoQuan(ten=self.kem_theo.co_quan if self.kem_theo else "")
        return convention_of(agency.ten, agency.chu_quan)

    @property
    def ky_hieu(self) -> str:
        """The ký hiệu given, else kind and agency (``KH-SNV``); empty where one of them has no known abbreviation."""
        if self._ky_hieu:
            return self._ky_hieu
        short = self.co_quan.viet_tat if self.co_quan else ""
        return f"{self.ma_loai}-{short}" if short and self.ma_loai else ""

    def _changes(self, changes: dict[str, Any]) -> dict[str, Any]:
        """A list of issuing bodies says all of them."""
        return {"cung_ban_hanh": (), **changes} if isinstance(changes.get("co_quan"), list | tuple) else changes

    @property
    def so_in(self) -> str:
        """The number as it is printed: below 10 with a zero before it (I.II.3.c)."""
        return f"{int(self.so):02}" if len(self.so) == 1 and self.so.isdecimal() else self.so

    @property
    def so_ky_hieu(self) -> str:
        """Number and ký hiệu as the convention joins them (``15/KH-SNV``, ``15-KH/ĐU``); blank while not known."""
        sign, symbol = SIGNS[self.quy_uoc][0], symbol_in(self.quy_uoc, self.ky_hieu)
        return f"{self.so_in}{sign}{symbol or _BLANK}"

    @property
    def vien_dan(self) -> str:
        """How the document is cited: ``Kế hoạch số 15/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ`` (I.II.6.b);
        of the Party ``Kế hoạch số 15-KH/TU, ngày 09/3/2026 của …``.

        Number and day that are not known yet are blanks; a document attached to another is cited by that one.
        """
        if self.kem_theo:
            to = self.kem_theo
            cited = _cited(to.loai, to.so, to.ngay, to.co_quan, self.quy_uoc)
            return f"{self.ten_loai} ban hành kèm theo {cited}"
        return _cited(self.ten_loai, self.so_ky_hieu, self.ngay, self.ben_ban_hanh, self.quy_uoc)

    @property
    def ben_ban_hanh(self) -> str:
        """Who issues it, in a sentence: one body, or all that issue it together (``Sở Nội vụ và Tỉnh đoàn``)."""
        first = (self.co_quan.ten_day_du,) if self.co_quan and self.co_quan.ten else ()
        *names, last = (*first, *map(full_name, self.cung_ban_hanh)) or ("",)
        return f"{', '.join(names)} và {last}" if names else last

    @property
    def can_cu_dau(self) -> tuple[CanCu, ...]:
        """The căn cứ that stand above the text."""
        return self.can_cu

    @property
    def tham_quyen(self) -> str:
        """Who decides, as a decision names it above its căn cứ (PL3.II.1.3): a collective by its name, else the head by
        post and body (``Giám đốc Sở Nội vụ``); empty where neither body nor signer says it.
        """
        agency = self.co_quan.ten_day_du if self.co_quan else ""
        signer = self.cac_nguoi_ky[-1] if self.nguoi_ky else NguoiKy()
        if signer.thua_uy_quyen:  # of a head above: the post says of which body
            return signer.thua_uy_quyen
        if self.quy_uoc == HD05 and signer.thay_mat and fold(signer.thay_mat) not in fold(agency):
            return f"{signer.thay_mat} {agency}".strip()  # Ban Thường vụ Đảng ủy xã: it decides, the committee does not
        if signer.thay_mat or fold(agency).startswith(_COLLECTIVES):
            return agency or signer.thay_mat
        post = signer.thua_lenh or signer.ky_thay or signer.chuc_vu
        if not post or fold(agency) in fold(post):
            return post
        first, _, rest = agency.partition(" ")
        return f"{post} {rest if post.casefold().endswith(f' {first}'.casefold()) else agency}"

    @property
    def cac_nguoi_ky(self) -> tuple[NguoiKy, ...]:
        """The signers as a tuple: none, one or more."""
        if self.nguoi_ky is None:
            return ()
        return (self.nguoi_ky,) if isinstance(self.nguoi_ky, NguoiKy) else self.nguoi_ky

    @property
    def cho_ky(self) -> tuple[NguoiKy, ...]:
        """The signers that the paper has room for, those not known yet among them: of each body one."""
        wanted = 1 + len(self.cung_ban_hanh)
        return (*(NguoiKy() for _ in range(wanted - len(self.cac_nguoi_ky))), *self.cac_nguoi_ky)

    def missing(self) -> tuple[str, ...]:
        """The labels of what the document still lacks to be issued; number and day may stay blank (Điều 15.2)."""
        return tuple(dict.fromkeys(gap.label for gap in self.gaps()))

    def gaps(self) -> list[Gap]:
        """What the document still lacks, each with the keys that lead to its field: of several signers each his own."""
        gaps = [] if self.trich_yeu else [Gap("trích yếu", ("trích yếu",))]
        agency = self.co_quan or CoQuan()
        issuer = Gap("cơ quan", ("cơ quan", "tên"))
        if self.kem_theo:
            return [issuer, *gaps] if self.cung_ban_hanh and not agency.ten else gaps
        heading = [] if agency.ten else [issuer]
        if agency.ten and not self.ky_hieu:
            heading.append(Gap("ký hiệu", ("ký hiệu",)))
        if not agency.dia_danh:
            heading.append(Gap("địa danh", ("cơ quan", "địa danh")))
        ending = [] if self.noi_nhan else [Gap("nơi nhận", ("nơi nhận",))]
        signers = self.cho_ky
        for at, signer in enumerate(signers):
            path: Path = ("người ký", at) if len(signers) > 1 else ("người ký",)
            if not _post(signer):
                ending.append(Gap("chức vụ người ký", (*path, "chức vụ")))
            if not signer.ho_ten:
                ending.append(Gap("họ tên người ký", (*path, "họ tên")))
        if self.nguoi_lap and not self.nguoi_lap.ho_ten:
            ending.append(Gap("họ tên người lập", ("người lập", "họ tên")))
        return [*heading, *gaps, *ending]


def _post(signer: NguoiKy) -> str:
    """What says in whose stead one signs: the post, or the words of approval (``Duyệt của Hiệu trưởng``)."""
    return signer.chuc_vu or signer.loi_duyet


def _cited(kind: str, number: str, day: Ngay | None, issuer: str, convention: str) -> str:
    """A document as another one cites it; blanks to write in where its number or day is not known."""
    number = number if number[:1].isdigit() else _BLANK + number
    of = f" của {issuer}" if issuer else ""
    if convention == HD05 and day and day.date:  # HD05.I.6.1.4
        return f"{kind} số {number}, ngày {day.ngan}{of}"
    return f"{kind} số {number} {(day or Ngay()).dai}{of}"
