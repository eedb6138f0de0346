"""What reading a file had to pass over or put right: the notes of a sheet, and the words of each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

WORDS: Mapping[str, str] = {
    "an": "chữ ẩn không in trên giấy: không đọc",
    "anh": "có hình, không đọc chữ trong hình",
    "bang": "bảng dựng lại từ các cột chữ: xem lại các ô",
    "chan_trang": "chú thích cuối trang của PDF đọc thành chữ thường, dấu của nó thành chữ số: xem lại",
    "cot": "chữ xếp thành cột mà không tách được các ô: giữ là các dòng chữ, xem lại",
    "dau_sua": "còn dấu sửa (track changes), đã coi như chấp nhận hết",
    "dieu_khien": "đã bỏ ký tự điều khiển",
    "gach": "chữ bị gạch bỏ: không đọc, xem lại",
    "khong_dau": "văn bản gõ không dấu: các phần chỉ đoán theo chỗ đứng, phần nào cũng phải xem lại",
    "ma": "chữ gõ bằng bảng mã {ten} đã đổi sang Unicode",
    "nang": "chữ nâng lên hay hạ xuống đọc thành chữ thường: xem lại",
    "nhung": "bỏ qua một tệp nhúng vào văn bản",
    "phong_cu": "chữ gõ bằng phông chữ cũ (TCVN3, VNI), chưa chuyển sang Unicode",
    "to_hop": "chữ Unicode tổ hợp đã đổi sang dựng sẵn",
    "utf16": "tệp UTF-16 thiếu dấu nhận biết ở đầu: đọc theo cách đoán",
    "xuong_dong": "“\\r\\n” gõ thành chữ đã đổi sang xuống dòng",
}


class Note(NamedTuple):
    """At which place (``where``, empty: all of the file), what (``form``, a key of :data:`WORDS`), the name in it."""

    where: str
    form: str
    ten: str = ""
