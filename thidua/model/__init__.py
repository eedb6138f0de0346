"""What a document is, in the order it stands on paper; knows nothing of files or formats."""

from thidua.grammar.days import Ngay
from thidua.grammar.deadlines import ThoiHan
from thidua.model.bo_cuc import BoCuc
from thidua.model.can_cu import CanCu
from thidua.model.chi_tieu import ChiTieu
from thidua.model.chu_thich import ChuThich
from thidua.model.co_quan import CoQuan
from thidua.model.ho_so import HoSo, NguoiKyLinhVuc, NoiNhanLinhVuc
from thidua.model.ke_hoach import KeHoach
from thidua.model.muc import Bang, Cot, Muc
from thidua.model.nguoi_ky import NguoiKy, NguoiLap
from thidua.model.nhiem_vu import NhiemVu
from thidua.model.noi_nhan import NoiNhan
from thidua.model.phu_luc import KemTheo, PhuLuc
from thidua.model.thoi_gian import ThoiGian
from thidua.model.van_ban import VanBan

__all__ = [
    "Bang", "BoCuc", "CanCu", "ChiTieu", "ChuThich", "CoQuan", "Cot", "HoSo", "KeHoach", "KemTheo", "Muc", "Ngay",
    "NguoiKy", "NguoiKyLinhVuc", "NguoiLap", "NhiemVu", "NoiNhan", "NoiNhanLinhVuc", "PhuLuc", "ThoiGian", "ThoiHan",
    "VanBan",
]  # fmt: skip
