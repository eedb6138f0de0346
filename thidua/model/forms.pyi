"""What constructors and ``evolve`` take, plan-file sugar included; made by ``docs/make_forms.py``."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypedDict

from thidua.model import (
    Bang,
    BoCuc,
    CanCu,
    ChiTieu,
    ChuThich,
    CoQuan,
    Cot,
    HoSo,
    KeHoach,
    KemTheo,
    Muc,
    Ngay,
    NguoiKy,
    NguoiKyLinhVuc,
    NguoiLap,
    NhiemVu,
    NoiNhan,
    NoiNhanLinhVuc,
    PhuLuc,
    ThoiGian,
    ThoiHan,
    VanBan,
)

Text = str | float | Decimal | date | None
Choice = str | None
Numbering = str | None
Flag = bool | str | None
Number = Decimal | float | str | None
Day = Ngay | date | str | int | None
Deadline = ThoiHan | Ngay | date | str | int | None
Row = Text | Iterable[Text]
Style = Mapping[str, Any] | tuple[tuple[str, Decimal | str], ...] | None
Words = Mapping[str, Any] | tuple[tuple[str, str], ...] | None
Texts = Text | Iterable[Text]
Numberings = Numbering | Iterable[Numbering]
Rows = Iterable[Row] | None
BangLike = Bang | Mapping[str, Any] | None
BangLikes = BangLike | Iterable[BangLike]
BangData = Mapping[str, Any]
BoCucLike = BoCuc | Mapping[str, Any] | Text
BoCucLikes = BoCucLike | Iterable[BoCucLike]
BoCucData = str | Mapping[str, Any]
CanCuLike = CanCu | Mapping[str, Any] | Text
CanCuLikes = CanCuLike | Iterable[CanCuLike]
CanCuData = str | Mapping[str, Any]
ChiTieuLike = ChiTieu | Mapping[str, Any] | Text
ChiTieuLikes = ChiTieuLike | Iterable[ChiTieuLike]
ChiTieuData = str | Mapping[str, Any]
ChuThichLike = ChuThich | Mapping[str, Any] | None
ChuThichLikes = ChuThichLike | Iterable[ChuThichLike]
ChuThichData = Mapping[str, Any]
CoQuanLike = CoQuan | Mapping[str, Any] | Text
CoQuanLikes = CoQuanLike | Iterable[CoQuanLike]
CoQuanData = str | Mapping[str, Any]
CotLike = Cot | Mapping[str, Any] | Text
CotLikes = CotLike | Iterable[CotLike]
CotData = str | Mapping[str, Any]
HoSoLike = HoSo | Mapping[str, Any] | None
HoSoLikes = HoSoLike | Iterable[HoSoLike]
HoSoData = Mapping[str, Any]
KeHoachLike = KeHoach | Mapping[str, Any] | None
KeHoachLikes = KeHoachLike | Iterable[KeHoachLike]
KeHoachData = Mapping[str, Any]
KemTheoLike = KemTheo | Mapping[str, Any] | None
KemTheoLikes = KemTheoLike | Iterable[KemTheoLike]
KemTheoData = Mapping[str, Any]
MucLike = Muc | Mapping[str, Any] | Text
MucLikes = MucLike | Iterable[MucLike]
MucData = str | Mapping[str, Any]
NguoiKyLike = NguoiKy | Mapping[str, Any] | None
NguoiKyLikes = NguoiKyLike | Iterable[NguoiKyLike]
NguoiKyData = Mapping[str, Any]
NguoiKyLinhVucLike = NguoiKyLinhVuc | Mapping[str, Any] | None
NguoiKyLinhVucLikes = NguoiKyLinhVucLike | Iterable[NguoiKyLinhVucLike]
NguoiKyLinhVucData = Mapping[str, Any]
NguoiLapLike = NguoiLap | Mapping[str, Any] | Text
NguoiLapLikes = NguoiLapLike | Iterable[NguoiLapLike]
NguoiLapData = str | Mapping[str, Any]
NhiemVuLike = NhiemVu | Mapping[str, Any] | Text
NhiemVuLikes = NhiemVuLike | Iterable[NhiemVuLike]
NhiemVuData = str | Mapping[str, Any]
NoiNhanLike = NoiNhan | Mapping[str, Any] | Text
NoiNhanLikes = NoiNhanLike | Iterable[NoiNhanLike]
NoiNhanData = str | Mapping[str, Any]
NoiNhanLinhVucLike = NoiNhanLinhVuc | Mapping[str, Any] | Text
NoiNhanLinhVucLikes = NoiNhanLinhVucLike | Iterable[NoiNhanLinhVucLike]
NoiNhanLinhVucData = str | Mapping[str, Any]
PhuLucLike = PhuLuc | Mapping[str, Any] | None
PhuLucLikes = PhuLucLike | Iterable[PhuLucLike]
PhuLucData = Mapping[str, Any]
ThoiGianLike = ThoiGian | Mapping[str, Any] | Text
ThoiGianLikes = ThoiGianLike | Iterable[ThoiGianLike]
ThoiGianData = str | Mapping[str, Any]
VanBanLike = VanBan | Mapping[str, Any] | None
VanBanLikes = VanBanLike | Iterable[VanBanLike]
VanBanData = Mapping[str, Any]
Notes = ChuThichLikes | Mapping[str, Text] | Iterable[Text] | Text

class BangForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tên bảng"""
    cot: CotLikes
    """cột: các cột, mỗi cột một tên"""
    dong: Rows
    """dòng: các dòng, mỗi dòng đủ số ô của các cột; một câu thay cho các ô là dòng chung trên mọi cột"""

class BoCucForm(TypedDict, total=False):
    phan: Text
    """phần: một phần của kế hoạch, bằng tên không dấu"""
    muc_khac: Text
    """mục khác: một mục riêng, bằng tiêu đề của nó"""
    gom: BoCucLikes
    """gồm: các phần đứng chung dưới một tiêu đề"""
    tieu_de: Text
    """tiêu đề: tiêu đề, khi khác thường lệ"""
    danh_so: Numbering
    """đánh số: cách đánh số các thành phần: một chữ, hoặc mẫu của dấu"""
    dan: Flag
    """dẫn: với căn cứ đứng thành mục riêng: vẫn in chữ “Căn cứ” trước mỗi căn cứ"""

class CanCuForm(TypedDict, total=False):
    dan: Text
    """dẫn: chữ dẫn; không ghi thì là “Căn cứ” (I.II.6.a)"""
    loai: Text
    """loại: tên loại của văn bản được viện dẫn (I.II.6.a)"""
    so: Text
    """số: số, ký hiệu của văn bản được viện dẫn (I.II.6.a)"""
    ngay: Day
    """ngày: ngày của văn bản được viện dẫn (I.II.6.a)"""
    co_quan: Text
    """cơ quan: cơ quan ban hành văn bản được viện dẫn (I.II.6.a)"""
    ve: Text
    """về: những chữ đứng sau tên cơ quan, kể cả “về” (I.II.6.a)"""
    nguyen_van: Text
    """nguyên văn: cả câu như đã gõ (I.II.6.a)"""
    muc: Text
    """mục: tên mục có căn cứ này, khi căn cứ đứng ở nhiều mục; trống là ở phần mở đầu"""

class ChiTieuForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tiêu đề của ý; có nội dung thì nội dung đứng liền sau nó (I.II.6.d)"""
    noi_dung: Text
    """nội dung: chữ của ý (I.II.6)"""
    danh_so: Numbering
    """đánh số: cách đánh số các ý con: một chữ, hoặc mẫu của dấu (I.II.6.đ)"""
    gom: ChiTieuLikes
    """gồm: các ý con (I.II.6.c)"""
    bang: BangLike
    """bảng: một bảng"""
    gia_tri: Number
    """giá trị: con số của chỉ tiêu, khi câu không nói rõ"""
    so_sanh: Choice
    """so sánh: so với con số ấy thì thế nào là đạt"""
    don_vi_tinh: Text
    """đơn vị tính: đơn vị của con số"""
    thoi_han: Deadline
    """thời hạn: khi nào phải đạt: ngày, tháng, quý hoặc năm"""
    phu_trach: Texts
    """phụ trách: ai phụ trách"""

class ChuThichForm(TypedDict, total=False):
    dau: Text
    """dấu: tên của dấu chú thích trong câu, không kể [^ ]"""
    noi_dung: Text
    """nội dung: lời của chú thích"""

class CoQuanForm(TypedDict, total=False):
    chu_quan: Text
    """chủ quản: cơ quan chủ quản trực tiếp, in phía trên (I.II.2.a)"""
    ten: Text
    """tên: tên cơ quan ban hành (I.II.2.a)"""
    viet_tat: Text
    """viết tắt: chữ viết tắt dùng trong ký hiệu (I.II.3.b)"""
    dia_danh: Text
    """địa danh: địa danh ghi trước ngày tháng năm (I.II.4.a)"""
    dia_chi: Text
    """địa chỉ: địa chỉ, điện thoại in ở chân trang đầu (I.III.4)"""

class CotForm(TypedDict, total=False):
    ten: Text
    """tên: tên cột"""
    rong: Number
    """rộng: bề rộng của cột, tính bằng mm"""

class HoSoForm(TypedDict, total=False):
    quy_uoc: Choice
    """quy ước: trình bày theo Nghị định 30 (nd30) hay theo Hướng dẫn 05-HD/VPTW của Đảng (hd05); không ghi thì theo cơ
    quan"""
    co_quan: CoQuanLikes
    """cơ quan: cơ quan ban hành; chỉ ghi tên cũng được, nhiều cơ quan cùng ban hành thì ghi danh sách, cơ quan chủ trì
    đứng đầu (I.II.2)"""
    cung_ban_hanh: Texts
    """cùng ban hành: tên các cơ quan cùng ban hành với cơ quan chủ trì (HD05.I.2.1.5)"""
    so: Text
    """số: số của văn bản; để trống thì in chỗ trống để văn thư điền (I.II.3.a)"""
    ky_hieu: Text
    """ký hiệu: ký hiệu của văn bản; không ghi thì lấy loại văn bản và chữ viết tắt của cơ quan (I.II.3.b)"""
    ngay: Day
    """ngày: ngày ban hành, biết đến đâu ghi đến đó; chỗ chưa biết in chỗ trống (I.II.4.b)"""
    ten_loai: Text
    """tên loại: tên loại khi khác “Kế hoạch”, vẫn bắt đầu bằng hai chữ ấy (I.II.5.a)"""
    trich_yeu: Text
    """trích yếu: nội dung chủ yếu của văn bản, in dưới tên loại (I.II.5)"""
    kem_theo: KemTheoLike
    """kèm theo: quyết định mà kế hoạch kèm theo; khi đó kế hoạch không có số, người ký, nơi nhận riêng (PL3.II.2.1)"""
    dan_can_cu: Text
    """dẫn căn cứ: dòng nói “Căn cứ” một lần cho cả danh sách dưới nó (I.II.6.a)"""
    can_cu: CanCuLikes
    """căn cứ: căn cứ ban hành, mỗi căn cứ một dòng, gõ thế nào in thế ấy (I.II.6.a)"""
    mo_dau: Text
    """mở đầu: câu ban hành, đứng sau căn cứ (I.II.6.a)"""
    mau: Text
    """mẫu: mẫu để in: tên, hoặc đường dẫn tính từ tệp này"""
    kieu: Style
    """kiểu: cỡ chữ, lề… khác của mẫu, như [kieu] của template.toml"""
    loi_rieng: Words
    """lời riêng: lời của riêng cơ quan mà mẫu in theo tên: {{ khau_hieu }}"""
    bo_cuc: BoCucLikes
    """bố cục: thứ tự, tiêu đề và cách gộp các phần khi khác thường lệ"""
    cach_danh_so: Numberings
    """cách đánh số: dấu của từng cấp từ trên xuống khi khác thường lệ (I.II.6.c)"""
    muc_dich: MucLikes
    """mục đích: mục đích của kế hoạch (I.II.6)"""
    yeu_cau: MucLikes
    """yêu cầu: yêu cầu đối với việc thực hiện (I.II.6)"""
    chu_de: MucLikes
    """chủ đề: chủ đề, khẩu hiệu của phong trào (I.II.6)"""
    noi_dung: MucLikes
    """nội dung: nội dung của kế hoạch: từng ý, từng mục có tiêu đề, hoặc bảng (I.II.6)"""
    chi_tieu: ChiTieuLikes
    """chỉ tiêu: chỉ tiêu; con số trong câu được đọc ra giá trị, đơn vị tính (I.II.6)"""
    doi_tuong: MucLikes
    """đối tượng: đối tượng tham gia (I.II.6)"""
    thoi_gian: ThoiGianLike
    """thời gian: thời gian thực hiện (I.II.6)"""
    tieu_chi: MucLikes
    """tiêu chí: tiêu chí đánh giá, bình xét (I.II.6)"""
    khen_thuong: MucLikes
    """khen thưởng: hình thức và số lượng khen thưởng (I.II.6)"""
    kinh_phi: MucLikes
    """kinh phí: kinh phí thực hiện (I.II.6)"""
    muc_khac: MucLikes
    """mục khác: những mục của riêng kế hoạch này, mỗi mục một tiêu đề (I.II.6)"""
    to_chuc_thuc_hien: NhiemVuLikes
    """tổ chức thực hiện: ai làm việc gì, với ai, xong khi nào (I.II.6)"""
    ket_luan: Texts
    """kết luận: đoạn kết của văn bản (I.II.6)"""
    luu: Text
    """lưu: dòng lưu, không kể chữ “Lưu:”; “không” là không in (I.II.9.d)"""
    nguoi_lap: NguoiLapLike
    """người lập: người lập kế hoạch, ký bên cạnh người duyệt như ở các trường học"""
    phu_luc: PhuLucLikes
    """phụ lục: phụ lục, mỗi phụ lục bắt đầu một trang mới (I.III.1)"""
    chu_thich: Notes
    """chú thích: lời của các chú thích, mỗi lời dưới tên của dấu: [^1] trong câu là “1: …” ở đây"""
    du_thao: Text
    """dự thảo: bản dự thảo: “có”, hoặc dự thảo lần mấy"""
    do_mat: Choice
    """độ mật: độ mật, đóng dấu trên đầu trang (I.III.2.a)"""
    do_khan: Choice
    """độ khẩn: độ khẩn, đóng dấu trên đầu trang (I.III.2.b)"""
    luu_hanh: Choice
    """lưu hành: chỉ dẫn phạm vi lưu hành (I.III.2.c)"""
    soan_thao: Text
    """soạn thảo: ký hiệu người soạn thảo (I.III.3)"""
    so_ban: Text
    """số bản: số lượng bản phát hành (I.III.3)"""
    noi_nhan: NoiNhanLinhVucLikes
    """nơi nhận: nơi nhận quen dùng: nơi nào cũng gửi, và các nhóm theo lĩnh vực (I.II.9)"""
    nguoi_ky: NguoiKyLinhVucLikes
    """người ký: những người ký, mỗi người với lĩnh vực của mình; người không ghi lĩnh vực ký mọi việc còn lại
    (I.II.7)"""

class KeHoachForm(TypedDict, total=False):
    quy_uoc: Choice
    """quy ước: trình bày theo Nghị định 30 (nd30) hay theo Hướng dẫn 05-HD/VPTW của Đảng (hd05); không ghi thì theo cơ
    quan"""
    co_quan: CoQuanLikes
    """cơ quan: cơ quan ban hành; chỉ ghi tên cũng được, nhiều cơ quan cùng ban hành thì ghi danh sách, cơ quan chủ trì
    đứng đầu (I.II.2)"""
    cung_ban_hanh: Texts
    """cùng ban hành: tên các cơ quan cùng ban hành với cơ quan chủ trì (HD05.I.2.1.5)"""
    so: Text
    """số: số của văn bản; để trống thì in chỗ trống để văn thư điền (I.II.3.a)"""
    ky_hieu: Text
    """ký hiệu: ký hiệu của văn bản; không ghi thì lấy loại văn bản và chữ viết tắt của cơ quan (I.II.3.b)"""
    ngay: Day
    """ngày: ngày ban hành, biết đến đâu ghi đến đó; chỗ chưa biết in chỗ trống (I.II.4.b)"""
    ten_loai: Text
    """tên loại: tên loại khi khác “Kế hoạch”, vẫn bắt đầu bằng hai chữ ấy (I.II.5.a)"""
    trich_yeu: Text
    """trích yếu: nội dung chủ yếu của văn bản, in dưới tên loại (I.II.5)"""
    kem_theo: KemTheoLike
    """kèm theo: quyết định mà kế hoạch kèm theo; khi đó kế hoạch không có số, người ký, nơi nhận riêng (PL3.II.2.1)"""
    dan_can_cu: Text
    """dẫn căn cứ: dòng nói “Căn cứ” một lần cho cả danh sách dưới nó (I.II.6.a)"""
    can_cu: CanCuLikes
    """căn cứ: căn cứ ban hành, mỗi căn cứ một dòng, gõ thế nào in thế ấy (I.II.6.a)"""
    mo_dau: Text
    """mở đầu: câu ban hành, đứng sau căn cứ (I.II.6.a)"""
    bo_cuc: BoCucLikes
    """bố cục: thứ tự, tiêu đề và cách gộp các phần khi khác thường lệ"""
    cach_danh_so: Numberings
    """cách đánh số: dấu của từng cấp từ trên xuống khi khác thường lệ (I.II.6.c)"""
    muc_dich: MucLikes
    """mục đích: mục đích của kế hoạch (I.II.6)"""
    yeu_cau: MucLikes
    """yêu cầu: yêu cầu đối với việc thực hiện (I.II.6)"""
    chu_de: MucLikes
    """chủ đề: chủ đề, khẩu hiệu của phong trào (I.II.6)"""
    noi_dung: MucLikes
    """nội dung: nội dung của kế hoạch: từng ý, từng mục có tiêu đề, hoặc bảng (I.II.6)"""
    chi_tieu: ChiTieuLikes
    """chỉ tiêu: chỉ tiêu; con số trong câu được đọc ra giá trị, đơn vị tính (I.II.6)"""
    doi_tuong: MucLikes
    """đối tượng: đối tượng tham gia (I.II.6)"""
    thoi_gian: ThoiGianLike
    """thời gian: thời gian thực hiện (I.II.6)"""
    tieu_chi: MucLikes
    """tiêu chí: tiêu chí đánh giá, bình xét (I.II.6)"""
    khen_thuong: MucLikes
    """khen thưởng: hình thức và số lượng khen thưởng (I.II.6)"""
    kinh_phi: MucLikes
    """kinh phí: kinh phí thực hiện (I.II.6)"""
    muc_khac: MucLikes
    """mục khác: những mục của riêng kế hoạch này, mỗi mục một tiêu đề (I.II.6)"""
    to_chuc_thuc_hien: NhiemVuLikes
    """tổ chức thực hiện: ai làm việc gì, với ai, xong khi nào (I.II.6)"""
    ket_luan: Texts
    """kết luận: đoạn kết của văn bản (I.II.6)"""
    noi_nhan: NoiNhanLikes
    """nơi nhận: nơi nhận văn bản, mỗi dòng một nơi; mục đích gửi ghi trong ngoặc (I.II.9)"""
    luu: Text
    """lưu: dòng lưu, không kể chữ “Lưu:”; “không” là không in (I.II.9.d)"""
    nguoi_ky: NguoiKyLikes
    """người ký: người ký; hai người ký ngang nhau thì ghi danh sách (I.II.7)"""
    nguoi_lap: NguoiLapLike
    """người lập: người lập kế hoạch, ký bên cạnh người duyệt như ở các trường học"""
    phu_luc: PhuLucLikes
    """phụ lục: phụ lục, mỗi phụ lục bắt đầu một trang mới (I.III.1)"""
    chu_thich: Notes
    """chú thích: lời của các chú thích, mỗi lời dưới tên của dấu: [^1] trong câu là “1: …” ở đây"""
    du_thao: Text
    """dự thảo: bản dự thảo: “có”, hoặc dự thảo lần mấy"""
    do_mat: Choice
    """độ mật: độ mật, đóng dấu trên đầu trang (I.III.2.a)"""
    do_khan: Choice
    """độ khẩn: độ khẩn, đóng dấu trên đầu trang (I.III.2.b)"""
    luu_hanh: Choice
    """lưu hành: chỉ dẫn phạm vi lưu hành (I.III.2.c)"""
    soan_thao: Text
    """soạn thảo: ký hiệu người soạn thảo (I.III.3)"""
    so_ban: Text
    """số bản: số lượng bản phát hành (I.III.3)"""

class KemTheoForm(TypedDict, total=False):
    loai: Text
    """loại: loại văn bản mà kế hoạch kèm theo; không ghi thì là Quyết định (PL3.II.2.1)"""
    so: Text
    """số: số, ký hiệu của văn bản ấy (PL3.II.2.1)"""
    ngay: Day
    """ngày: ngày của văn bản ấy (PL3.II.2.1)"""
    co_quan: Text
    """cơ quan: cơ quan ban hành văn bản ấy (PL3.II.2.1)"""

class MucForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tiêu đề của ý; có nội dung thì nội dung đứng liền sau nó (I.II.6.d)"""
    noi_dung: Text
    """nội dung: chữ của ý (I.II.6)"""
    danh_so: Numbering
    """đánh số: cách đánh số các ý con: một chữ, hoặc mẫu của dấu (I.II.6.đ)"""
    gom: MucLikes
    """gồm: các ý con (I.II.6.c)"""
    bang: BangLike
    """bảng: một bảng"""

class NguoiKyForm(TypedDict, total=False):
    loi_duyet: Text
    """lời duyệt: lời duyệt in trên chức vụ, như ở các trường học"""
    thay_mat: Text
    """thay mặt: thay mặt (TM.) tập thể nào (I.II.7.b)"""
    thua_lenh: Text
    """thừa lệnh: thừa lệnh (TL.) ai (I.II.7.b)"""
    thua_uy_quyen: Text
    """thừa ủy quyền: thừa ủy quyền (TUQ.) ai (I.II.7.b)"""
    ky_thay: Text
    """ký thay: ký thay (KT.) ai (I.II.7.b)"""
    quyen: Flag
    """quyền: quyền (Q.) cấp trưởng (I.II.7.b)"""
    chuc_vu: Text
    """chức vụ: chức vụ của người ký (I.II.7.c)"""
    chuc_vu_khac: Text
    """chức vụ khác: chức vụ ở cơ quan mình của người ký thay mặt một ban chỉ đạo (I.II.7.c)"""
    duoi_ten: Flag
    """dưới tên: chức vụ khác in dưới họ tên"""
    ho_ten: Text
    """họ tên: họ tên của người ký (I.II.7.c)"""

class NguoiKyLinhVucForm(TypedDict, total=False):
    loi_duyet: Text
    """lời duyệt: lời duyệt in trên chức vụ, như ở các trường học"""
    thay_mat: Text
    """thay mặt: thay mặt (TM.) tập thể nào (I.II.7.b)"""
    thua_lenh: Text
    """thừa lệnh: thừa lệnh (TL.) ai (I.II.7.b)"""
    thua_uy_quyen: Text
    """thừa ủy quyền: thừa ủy quyền (TUQ.) ai (I.II.7.b)"""
    ky_thay: Text
    """ký thay: ký thay (KT.) ai (I.II.7.b)"""
    quyen: Flag
    """quyền: quyền (Q.) cấp trưởng (I.II.7.b)"""
    chuc_vu: Text
    """chức vụ: chức vụ của người ký (I.II.7.c)"""
    chuc_vu_khac: Text
    """chức vụ khác: chức vụ ở cơ quan mình của người ký thay mặt một ban chỉ đạo (I.II.7.c)"""
    duoi_ten: Flag
    """dưới tên: chức vụ khác in dưới họ tên"""
    ho_ten: Text
    """họ tên: họ tên của người ký (I.II.7.c)"""
    linh_vuc: Texts
    """lĩnh vực: một hay nhiều lĩnh vực mà người này ký"""

class NguoiLapForm(TypedDict, total=False):
    loi_ghi: Text
    """lời ghi: lời ghi phía trên khi khác “Người lập kế hoạch”"""
    chuc_vu: Text
    """chức vụ: chức vụ của người lập"""
    ho_ten: Text
    """họ tên: họ tên của người lập"""

class NhiemVuForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tiêu đề của ý; có nội dung thì nội dung đứng liền sau nó (I.II.6.d)"""
    noi_dung: Text
    """nội dung: chữ của ý (I.II.6)"""
    danh_so: Numbering
    """đánh số: cách đánh số các ý con: một chữ, hoặc mẫu của dấu (I.II.6.đ)"""
    gom: NhiemVuLikes
    """gồm: các ý con (I.II.6.c)"""
    bang: BangLike
    """bảng: một bảng"""
    don_vi: Texts
    """đơn vị: đơn vị chủ trì, một hoặc nhiều"""
    nhiem_vu: NhiemVuLikes
    """nhiệm vụ: việc của đơn vị"""
    phoi_hop: Texts
    """phối hợp: đơn vị phối hợp, một hoặc nhiều"""
    thoi_han: Deadline
    """thời hạn: khi nào phải xong: ngày, tháng, quý hoặc năm"""
    san_pham: Text
    """sản phẩm: kết quả phải có"""
    phu_trach: Texts
    """phụ trách: người phụ trách"""

class NoiNhanForm(TypedDict, total=False):
    ten: Texts
    """tên: tên nơi nhận; nhiều nơi trên một dòng thì ghi danh sách (I.II.9.d)"""
    ghi_chu: Text
    """ghi chú: gửi để làm gì (I.II.9.d)"""

class NoiNhanLinhVucForm(TypedDict, total=False):
    ten: Texts
    """tên: tên nơi nhận; nhiều nơi trên một dòng thì ghi danh sách (I.II.9.d)"""
    ghi_chu: Text
    """ghi chú: gửi để làm gì (I.II.9.d)"""
    linh_vuc: Texts
    """lĩnh vực: chỉ gửi khi kế hoạch thuộc lĩnh vực này"""
    gom: NoiNhanLikes
    """gồm: các nơi nhận của nhóm"""

class PhuLucForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tên phụ lục (I.III.1.b)"""
    huong: Choice
    """hướng: trang dọc hay ngang (I.I.2)"""
    tu: Choice
    """từ: phần của kế hoạch mà bảng của phụ lục được lập ra từ đó"""
    gom: MucLikes
    """gồm: nội dung của phụ lục: các ý, các bảng"""

class ThoiGianForm(TypedDict, total=False):
    tieu_de: Text
    """tiêu đề: tiêu đề của ý; có nội dung thì nội dung đứng liền sau nó (I.II.6.d)"""
    noi_dung: Text
    """nội dung: chữ của ý (I.II.6)"""
    danh_so: Numbering
    """đánh số: cách đánh số các ý con: một chữ, hoặc mẫu của dấu (I.II.6.đ)"""
    gom: ThoiGianLikes
    """gồm: các ý con (I.II.6.c)"""
    bang: BangLike
    """bảng: một bảng"""
    bat_dau: Day
    """bắt đầu: ngày bắt đầu"""
    ket_thuc: Day
    """kết thúc: ngày kết thúc"""
    so_ket: Deadline
    """sơ kết: khi nào sơ kết"""
    tong_ket: Deadline
    """tổng kết: khi nào tổng kết"""

class VanBanForm(TypedDict, total=False):
    quy_uoc: Choice
    """quy ước: trình bày theo Nghị định 30 (nd30) hay theo Hướng dẫn 05-HD/VPTW của Đảng (hd05); không ghi thì theo cơ
    quan"""
    co_quan: CoQuanLikes
    """cơ quan: cơ quan ban hành; chỉ ghi tên cũng được, nhiều cơ quan cùng ban hành thì ghi danh sách, cơ quan chủ trì
    đứng đầu (I.II.2)"""
    cung_ban_hanh: Texts
    """cùng ban hành: tên các cơ quan cùng ban hành với cơ quan chủ trì (HD05.I.2.1.5)"""
    so: Text
    """số: số của văn bản; để trống thì in chỗ trống để văn thư điền (I.II.3.a)"""
    ky_hieu: Text
    """ký hiệu: ký hiệu của văn bản; không ghi thì lấy loại văn bản và chữ viết tắt của cơ quan (I.II.3.b)"""
    ngay: Day
    """ngày: ngày ban hành, biết đến đâu ghi đến đó; chỗ chưa biết in chỗ trống (I.II.4.b)"""
    ten_loai: Text
    """tên loại: tên loại khi khác “Kế hoạch”, vẫn bắt đầu bằng hai chữ ấy (I.II.5.a)"""
    trich_yeu: Text
    """trích yếu: nội dung chủ yếu của văn bản, in dưới tên loại (I.II.5)"""
    kem_theo: KemTheoLike
    """kèm theo: quyết định mà kế hoạch kèm theo; khi đó kế hoạch không có số, người ký, nơi nhận riêng (PL3.II.2.1)"""
    dan_can_cu: Text
    """dẫn căn cứ: dòng nói “Căn cứ” một lần cho cả danh sách dưới nó (I.II.6.a)"""
    can_cu: CanCuLikes
    """căn cứ: căn cứ ban hành, mỗi căn cứ một dòng, gõ thế nào in thế ấy (I.II.6.a)"""
    mo_dau: Text
    """mở đầu: câu ban hành, đứng sau căn cứ (I.II.6.a)"""
    ket_luan: Texts
    """kết luận: đoạn kết của văn bản (I.II.6)"""
    noi_nhan: NoiNhanLikes
    """nơi nhận: nơi nhận văn bản, mỗi dòng một nơi; mục đích gửi ghi trong ngoặc (I.II.9)"""
    luu: Text
    """lưu: dòng lưu, không kể chữ “Lưu:”; “không” là không in (I.II.9.d)"""
    nguoi_ky: NguoiKyLikes
    """người ký: người ký; hai người ký ngang nhau thì ghi danh sách (I.II.7)"""
    nguoi_lap: NguoiLapLike
    """người lập: người lập kế hoạch, ký bên cạnh người duyệt như ở các trường học"""
    phu_luc: PhuLucLikes
    """phụ lục: phụ lục, mỗi phụ lục bắt đầu một trang mới (I.III.1)"""
    chu_thich: Notes
    """chú thích: lời của các chú thích, mỗi lời dưới tên của dấu: [^1] trong câu là “1: …” ở đây"""
    du_thao: Text
    """dự thảo: bản dự thảo: “có”, hoặc dự thảo lần mấy"""
    do_mat: Choice
    """độ mật: độ mật, đóng dấu trên đầu trang (I.III.2.a)"""
    do_khan: Choice
    """độ khẩn: độ khẩn, đóng dấu trên đầu trang (I.III.2.b)"""
    luu_hanh: Choice
    """lưu hành: chỉ dẫn phạm vi lưu hành (I.III.2.c)"""
    soan_thao: Text
    """soạn thảo: ký hiệu người soạn thảo (I.III.3)"""
    so_ban: Text
    """số bản: số lượng bản phát hành (I.III.3)"""
