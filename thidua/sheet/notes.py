"""What reading a file had to pass over or put right: the notes of a sheet, and the words of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

_READ = {
    "bang": "bảng dựng lại từ các cột chữ: xem lại các ô",
    "chan_trang": "chú thích cuối trang của PDF đọc thành chữ thường, dấu của nó thành chữ số: xem lại",
    "cot": "chữ xếp thành cột mà không tách được các ô: giữ là các dòng chữ, xem lại",
    "khong_dau": "văn bản gõ không dấu: các phần chỉ đoán theo chỗ đứng, phần nào cũng phải xem lại",
    "ma": "chữ gõ bằng bảng mã {ten} đã đổi sang Unicode",
    "nang": "chữ nâng lên hay hạ xuống đọc thành chữ thường: xem lại",
    "phong_cu": "chữ gõ bằng phông chữ cũ (TCVN3, VNI), chưa chuyển sang Unicode",
    "to_hop": "chữ Unicode tổ hợp đã đổi sang dựng sẵn",
    "utf16": "tệp UTF-16 thiếu dấu nhận biết ở đầu: đọc theo cách đoán",
    "xuong_dong": "“\\r\\n” gõ thành chữ đã đổi sang xuống dòng",
}

ALL = "văn bản"
"""Where what is told of a whole document stands."""

UNSEEN: Mapping[str, str] = {
    "an": "chữ ẩn không in trên giấy: không đọc",
    "anh": "có hình, không đọc chữ trong hình",
    "bieu_do": "có biểu đồ hoặc sơ đồ, không đọc chữ trong đó",
    "binh_luan": "có bình luận bên lề: không đọc",
    "chu_khac": "chữ đọc được khác hình của chữ in trên trang",
    "chu_thua": "có chữ in trên trang mà không đọc được",
    "cong_thuc": "công thức: chỉ đọc được chữ, không đọc được cách xếp",
    "dao": "chữ in ngược chiều, từ phải sang trái",
    "danh_so": "danh sách in “{ten}” ở đoạn không có chữ",
    "dau_sua": "còn dấu sửa (track changes), đã coi như chấp nhận hết",
    "dieu_khien": "đã bỏ ký tự điều khiển",
    "dinh_dang": "định dạng “{ten}” có thể giấu, dời hoặc đổi chữ trên giấy",
    "gach": "chữ bị gạch bỏ: không đọc, xem lại",
    "hai_ban": "một chỗ có hai bản cho hai đời Word, mỗi bản nói một khác",
    "hinh_ve": "có nét vẽ hoặc khung chữ, có thể che hoặc gạch chữ khác",
    "khuat": "chữ nằm ngoài trang, hoặc bị xén, bị che",
    "kieu_ngoai": "kiểu chữ lấy của một tệp khác mỗi lần mở",
    "la": "có thành phần “{ten}” không đọc được",
    "le_trang": "có “{ten}” ở đầu hoặc chân trang, không phải số trang tự đếm",
    "nho": "chữ nhỏ hoặc ép sát đến mức không thấy",
    "nhung": "bỏ qua một tệp nhúng vào văn bản",
    "o_nhap": "ô nhập liệu, chữ trong ô có thể đổi khi mở tệp",
    "phong_hinh": "chữ gõ bằng phông {ten}: giấy in ra hình, không in ra chữ ấy",
    "phong_la": "phông {ten}: máy không biết phông ấy vẽ ra chữ gì",
    "phong_nhung": "tệp mang theo phông {ten}: hình in ra có thể khác chữ",
    "trang": "chữ cùng màu hoặc gần cùng màu với nền: không thấy trên giấy",
    "truong": "trường {ten} của Word, chữ có thể đổi khi mở hoặc in",
}
"""What stands on a page and no text says, and words that a page does not show plainly."""
WORDS: Mapping[str, str] = {**_READ, **UNSEEN}


class Note(NamedTuple):
    """At which place (``where``, empty: all of the file), what (``form``, a key of :data:`WORDS`), the name in it."""

    where: str
    form: str
    ten: str = ""


class Unseen(NamedTuple):
    """Something of a form in :data:`UNSEEN`, at a place; ``mark`` tells it from others of its form: its words, or what
    a picture is.
    """

    where: str
    form: str
    ten: str = ""
    mark: str = ""
