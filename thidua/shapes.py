"""Example plans of every shape, to see what a template makes of them: short, ordinary, and as extreme as they come."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from thidua.model import KeHoach
from thidua.records import frozen

_Data = dict[str, Any]


@frozen
class Shape:
    """An example plan: ``name`` for files, ``title`` for people, and the plan."""

    name: str
    title: str
    plan: KeHoach


@cache
def shapes() -> tuple[Shape, ...]:
    """The example plans, plain ones first; the same in every run."""
    return tuple(Shape(name, title, KeHoach.from_data(make())) for name, (title, make) in _SHAPES.items())


def _ordinary(**changes: Any) -> _Data:
    """A plan with what most plans have; a part that is changed to ``None`` is left out."""
    data: _Data = {
        "cơ quan": {
            "chủ quản": "Ủy ban nhân dân tỉnh Hà Hải",
            "tên": "Sở Văn hóa và Thể thao",
            "viết tắt": "SVHTT",
            "địa danh": "Hà Hải",
        },
        "số": "128",
        "ngày": "2026-04-06",
        "trích yếu": "Phát động phong trào thi đua xây dựng môi trường văn hóa công sở năm 2026",
        "căn cứ": [
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            {"dẫn": "Thực hiện", "loại": "Kế hoạch", "số": "57/KH-UBND", "ngày": "2026-03-02",
             "cơ quan": "Ủy ban nhân dân tỉnh Hà Hải", "về": "về công tác thi đua, khen thưởng năm 2026"},
        ],
        "mở đầu": "Sở Văn hóa và Thể thao ban hành Kế hoạch phát động phong trào thi đua năm 2026 như sau",
        "mục đích": [
            "Xây dựng nếp làm việc đúng giờ, đúng hẹn, lời nói đi đôi với việc làm trong toàn cơ quan.",
            "Phát hiện, nhân rộng gương người tốt, việc tốt trong phục vụ nhân dân.",
        ],
        "yêu cầu": ["Phát động đến từng phòng, đơn vị; tránh hình thức, không tạo thêm sổ sách."],
        "nội dung": [
            {"tiêu đề": "Thi đua giữ gìn công sở xanh, sạch, đẹp",
             "gồm": ["Mỗi phòng nhận chăm sóc một phần khuôn viên.", "Tổng vệ sinh vào chiều thứ Sáu hằng tuần."]},
            {"tiêu đề": "Thi đua phục vụ nhân dân", "nội dung": "Giải quyết xong hồ sơ trước hạn từ 10% trở lên."},
        ],
        "chỉ tiêu": ["100% phòng, đơn vị đăng ký thi đua trước ngày 30/4/2026.", "Không để hồ sơ quá hạn."],
        "thời gian": {"bắt đầu": "2026-04-15", "kết thúc": "2026-12-15", "tổng kết": "2026-12"},
        "khen thưởng": "Giấy khen của Giám đốc Sở cho 05 tập thể và 10 cá nhân tiêu biểu.",
        "tổ chức thực hiện": [
            {"đơn vị": "Văn phòng Sở", "nhiệm vụ": [
                {"nội dung": "Theo dõi, đôn đốc, tổng hợp kết quả.", "thời hạn": "2026-12-10", "sản phẩm": "Báo cáo"}]},
            {"đơn vị": "Các phòng, đơn vị thuộc Sở", "nhiệm vụ": [
                "Đăng ký thi đua, tổ chức thực hiện trong đơn vị.",
                {"nội dung": "Bình xét, đề nghị khen thưởng.", "thời hạn": "2026-12-01", "sản phẩm": "Hồ sơ"}]},
        ],
        "kết luận": ["Trong quá trình thực hiện, nếu có vướng mắc, các phòng, đơn vị phản ánh về Văn phòng Sở."],
        "nơi nhận": ["Ủy ban nhân dân tỉnh (để b/c)", "Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở (để t/h)"],
        "lưu": "VT, VP",
        "người ký": {"chức vụ": "Giám đốc", "họ tên": "Phan Hoài Nam"},
    }  # fmt: skip
    return {key: value for key, value in (data | changes).items() if value is not None}


_BODY = ("mục đích", "yêu cầu", "nội dung", "chỉ tiêu", "thời gian", "khen thưởng", "tổ chức thực hiện", "kết luận")


def _with_items(count: int) -> _Data:
    """A plan whose body is some items, and nothing else."""
    return _ordinary(**dict.fromkeys(_BODY)) | ({"nội dung": list(_items(count))} if count else {})


def _items(count: int) -> Iterator[str]:
    """Different sentences, short and long."""
    verbs = ("Rà soát", "Tổ chức", "Xây dựng", "Kiểm tra", "Hướng dẫn", "Tổng hợp", "Công khai")
    things = (
        "hồ sơ đề nghị khen thưởng",
        "hội thi nghiệp vụ",
        "tủ sách dùng chung",
        "lịch trực tiếp công dân",
        "sổ góp ý",
    )
    places = ("tại Văn phòng Sở", "tại các phòng chuyên môn", "ở từng đơn vị sự nghiệp, kể cả các đơn vị ở xa trụ sở")
    for i in range(count):
        tail = f" trước ngày {i % 28 + 1:02}/{i % 7 + 5}/2026" if i % 3 else ""
        yield f"{verbs[i % 7]} {things[i % 5]} {places[i % 3]}{tail}; việc số {i + 1}."


def _long_names() -> _Data:
    return _ordinary(
        **{
            "cơ quan": {
                "chủ quản": "Ủy ban nhân dân Thành phố Hồ Chí Minh - Ban Chỉ đạo Sắp xếp đơn vị sự nghiệp công lập",
                "tên": "Trung tâm Bảo tồn Di sản, Phát triển Du lịch cộng đồng và Chuyển đổi số khu vực miền núi",
                "viết tắt": "TTBTDS",
                "địa danh": "Thành phố Hồ Chí Minh",
            },
            "trích yếu": "Phát động đợt thi đua đặc biệt “Sáng tạo trong bảo tồn, tận tâm trong phục vụ, kỷ cương "
            "trong quản lý” lập thành tích chào mừng kỷ niệm các ngày lễ lớn của đất nước và của ngành năm 2026",
            "nơi nhận": [
                "Ban Thi đua - Khen thưởng Trung ương; Vụ Thi đua, Khen thưởng và Truyền thống của Bộ (để b/c)",
                "Các đơn vị, tổ chức, cá nhân có liên quan trong và ngoài ngành trên địa bàn (để p/h)",
            ],
            "người ký": {
                "thay mặt": "Ban Chỉ đạo Bảo tồn Di sản và Phát triển Du lịch cộng đồng",
                "ký thay": "Trưởng ban",
                "chức vụ": "Phó Trưởng ban Thường trực kiêm Giám đốc Trung tâm Bảo tồn Di sản",
                "họ tên": "Tôn Nữ Hoàng Nguyễn Thị Thanh Phương Uyên",
            },
        }
    )


def _table(rows: int) -> _Data:
    """A table with rows that stand over all columns."""
    days: list[Any] = []
    for i, item in enumerate(_items(rows)):
        if i % 8 == 0:
            days.append(f"Tuần {i // 8 + 1}")
        done = "Nộp bản tổng hợp có chữ ký của người đứng đầu" if i % 4 == 0 else "Báo cáo"
        days.append([str(i + 1), f"{i % 28 + 1:02}/6/2026", item, done])
    return {"tiêu đề": "Lịch kiểm tra", "cột": ["STT", "Ngày", "Nội dung", "Kết quả"], "dòng": days}


def _complete() -> _Data:
    """A plan with every optional part."""
    data = _ordinary(
        **{
            "tên loại": "Kế hoạch chi tiết",
            "chủ đề": "“Công sở văn minh, phục vụ tận tình”",
            "đối tượng": ["Công chức, viên chức và người lao động thuộc Sở.", "Khuyến khích đơn vị bạn cùng tham gia."],
            "tiêu chí": [
                {"tiêu đề": "Đối với tập thể", "gồm": ["Hoàn thành *xuất sắc* nhiệm vụ.", "Nội bộ **đoàn kết**."]}
            ],
            "kinh phí": "Trích từ quỹ thi đua, khen thưởng của Sở.",
            "mục khác": [
                {"tiêu đề": "Bài học từ năm trước", "nội dung": "Phát động sớm, kiểm tra đều, khen kịp thời."}
            ],
            "phụ lục": [{"tiêu đề": "Phân công thực hiện", "từ": "tổ chức thực hiện", "hướng": "ngang"}],
            "dự thảo": "lần 2",
            "độ khẩn": "khẩn",
            "soạn thảo": "PHN",
            "số bản": "25",
        }
    )
    data["cơ quan"] = data["cơ quan"] | {"địa chỉ": "Số 8, đường Bạch Đằng, phường Hải Bình, tỉnh Hà Hải"}
    return data


def _attached() -> _Data:
    """A plan that a decision issues: no number, recipients or signer of its own."""
    own = dict.fromkeys(("số", "ngày", "nơi nhận", "lưu", "người ký"))
    to = {"loại": "Quyết định", "số": "96/QĐ-SVHTT", "ngày": "2026-04-06", "cơ quan": "Giám đốc Sở Văn hóa và Thể thao"}
    return _ordinary(**own) | {"kèm theo": to}


def _short() -> _Data:
    return _ordinary(**dict.fromkeys(("căn cứ", "yêu cầu", "chỉ tiêu", "tổ chức thực hiện", "kết luận")))


def _bare() -> _Data:
    return {"trích yếu": "Phát động phong trào thi đua năm 2026"}


def _two_signers() -> _Data:
    union = {"chức vụ": "Chủ tịch Công đoàn", "họ tên": "Lê Thị Vân"}
    head = {"quyền": "có", "chức vụ": "Giám đốc", "họ tên": "Phan Hoài Nam"}
    return _ordinary(**{"người ký": [union, head]})


def _joint() -> _Data:
    data = _ordinary(**{"tên loại": "Kế hoạch liên tịch"})
    youth = {"chức vụ": "Bí thư Tỉnh đoàn", "họ tên": "Lê Thị Vân"}
    head = {
        "chức vụ": "Giám đốc Sở Văn hóa và Thể thao",
        "chức vụ khác": "Trưởng Ban Tổ chức",
        "họ tên": "Phan Hoài Nam",
    }
    return data | {"cơ quan": [data["cơ quan"], "Tỉnh đoàn Hà Hải"], "người ký": [youth, head]}


def _approved() -> _Data:
    head = {
        "lời duyệt": "Duyệt của Giám đốc",
        "họ tên": "Phan Hoài Nam",
        "chức vụ khác": "Trưởng Ban Tổ chức",
        "dưới tên": "có",
    }
    return _ordinary(**{"người ký": head, "người lập": {"chức vụ": "Chánh Văn phòng", "họ tên": "Lê Thị Vân"}})


def _three_signing() -> _Data:
    signers = [
        {"lời duyệt": "Duyệt của Giám đốc", "họ tên": "Phan Hoài Nam"},
        {"chức vụ": "Chánh Văn phòng", "họ tên": "Lê Thị Vân"},
    ]
    return _ordinary(**{"người ký": signers, "người lập": "Bùi Văn Sáu"})


def _long_table() -> _Data:
    return _ordinary(**{"nội dung": [{"nội dung": "Lịch như sau:", "bảng": _table(60)}]})


def _appendices() -> _Data:
    upright = {"tiêu đề": "Lịch kiểm tra", "gồm": [{"nội dung": "Ghi rõ họ tên người lập.", "bảng": _table(40)}]}
    across = {"tiêu đề": "Phân công thực hiện", "từ": "tổ chức thực hiện", "hướng": "ngang"}
    return _ordinary(**{"phụ lục": [upright, across]})


def _marks() -> _Data:
    marks = {"độ mật": "tối mật", "độ khẩn": "hỏa tốc", "lưu hành": "lưu hành nội bộ", "dự thảo": "có"}
    return _ordinary(**marks)


def _notes() -> _Data:
    """Notes in each place that may have one, a table with columns of given width, lists in lists."""
    table = {
        "tiêu đề": "Lịch sơ kết[^bang]",
        "cột": ["STT", {"tên": "Việc", "rộng": 90}, "Thời hạn"],
        "dòng": ["Đợt 1", ["1", "Sơ kết ở từng phòng[^o]", "15/7/2026"], ["2", "Sơ kết toàn Sở", "30/7/2026"]],
    }
    deep = {"tiêu đề": "Ở phòng", "gồm": [{"tiêu đề": "Công chức", "gồm": ["Đúng giờ.", "Đúng hẹn."]}, "Viên chức."]}
    return _ordinary(
        **{
            "trích yếu": "Phát động phong trào thi đua năm 2026[^tua]",
            "nội dung": [{"tiêu đề": "Nếp làm việc[^y]", "đánh số": "số", "gồm": [deep]},
                         {"nội dung": "Lịch như sau:", "bảng": table}],
            "chú thích": {"tua": "Theo Luật Thi đua, khen thưởng năm 2022.", "y": "Gọi chung là nếp sống công sở.",
                          "bang": "Đợt 2 có kế hoạch riêng.", "o": "Gửi biên bản về Văn phòng Sở."},
        }
    )  # fmt: skip


def _own_layout() -> _Data:
    """An author's own order, titles and numbers; căn cứ in sections."""
    law = "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"
    bases = [
        {"mục": "Căn cứ pháp lý", "nguyên văn": law},
        {"mục": "Căn cứ thực tiễn", "nguyên văn": "tình hình thực hiện nhiệm vụ của các phòng, đơn vị"},
    ]
    own = {"tiêu đề": "Bài học từ năm trước", "gồm": ["Phát động sớm.", "Kiểm tra đều."]}
    layout: list[Any] = [
        {"căn cứ": "Căn cứ pháp lý", "dẫn": "có"}, {"căn cứ": "Căn cứ thực tiễn"},
        {"gồm": [{"yêu cầu": "Quan điểm"}, {"mục đích": "Mục tiêu"}], "tiêu đề": "Quan điểm, mục tiêu"},
        {"gồm": "nội dung", "tiêu đề": "Nhiệm vụ trọng tâm", "đánh số": "số"}, "Bài học từ năm trước",
        "chỉ tiêu", "thời gian", "khen thưởng", "tổ chức thực hiện",
    ]  # fmt: skip
    numbers = ["A.", "I.", "1."]
    return _ordinary(**{"căn cứ": bases, "bố cục": layout, "cách đánh số": numbers, "mục khác": [own]})


def _one_lead() -> _Data:
    """Căn cứ below one lead; who signs by order, and for whom; who has drawn the plan up in words of its own."""
    signer = {"thừa lệnh": "Giám đốc", "chức vụ": "Chánh Văn phòng", "họ tên": "Lê Thị Vân"}
    other = {"thừa ủy quyền": "Giám đốc", "chức vụ": "Trưởng phòng Tổ chức cán bộ", "họ tên": "Phan Hoài Nam"}
    return _ordinary(**{"dẫn căn cứ": "Căn cứ các văn bản sau", "người ký": [signer, other]})


def _drawn_up() -> _Data:
    return _ordinary(**{"người lập": {"lời ghi": "Người tổng hợp", "chức vụ": "Chuyên viên", "họ tên": "Lê Thị Vân"}})


def _detailed() -> _Data:
    """Targets and tasks in groups, each with all that stands beside one; dates with words and a table of their own."""
    small = {"cột": ["Tháng", "Mức"], "dòng": [["6", "50%"], ["12", "100%"]]}
    target = {"nội dung": "100% phòng, đơn vị đăng ký thi đua.", "thời hạn": "2026-04-30", "phụ trách": "Văn phòng Sở"}
    targets = [{"tiêu đề": "Về đăng ký", "đánh số": "chữ", "gồm": [target, "Không để hồ sơ quá hạn."]},
               {"nội dung": "Mức theo tháng như sau:", "bảng": small}]  # fmt: skip
    work = {"nội dung": "Bình xét, đề nghị khen thưởng.", "phụ trách": "Trưởng phòng", "phối hợp": ["Văn phòng Sở"],
            "thời hạn": "2026-12-01", "sản phẩm": "Hồ sơ"}  # fmt: skip
    tasks = [{"tiêu đề": "Nhiệm vụ chung", "đánh số": "số", "gồm": ["Đăng ký thi đua.", work]},
             {"đơn vị": "Văn phòng Sở", "nhiệm vụ": [{"nội dung": "Lịch như sau:", "bảng": small}]}]  # fmt: skip
    times = {"tiêu đề": "Thời gian thi đua", "nội dung": "Từ ngày 15/4/2026 đến hết ngày 15/12/2026.",
             "đánh số": "gạch", "gồm": ["Đợt 1: đến 30/7/2026.", "Đợt 2: đến 15/12/2026."], "bảng": small,
             "bắt đầu": "2026-04-15", "kết thúc": "2026-12-15", "sơ kết": "2026-07-30",
             "tổng kết": "2026-12"}  # fmt: skip
    return _ordinary(**{"chỉ tiêu": targets, "tổ chức thực hiện": tasks, "thời gian": times})


_SHAPES: dict[str, tuple[str, Callable[[], _Data]]] = {
    "ngan": ("Ngắn, một trang", _short),
    "thuong": ("Thông thường", _ordinary),
    "day-du": ("Đủ mọi thành phần", _complete),
    "trong": ("Chưa có gì ngoài trích yếu", _bare),
    "khong-y": ("Không có ý nào", lambda: _with_items(0)),
    "mot-y": ("Một ý", lambda: _with_items(1)),
    "200-y": ("200 ý", lambda: _with_items(200)),
    "ten-dai": ("Tên ba dòng", _long_names),
    "hai-nguoi-ky": ("Hai người ký", _two_signers),
    "lien-tich": ("Hai cơ quan cùng ban hành", _joint),
    "nguoi-lap": ("Người duyệt và người lập", _approved),
    "ba-cho-ky": ("Người duyệt, người xác nhận và người lập", _three_signing),
    "bang": ("Bảng qua nhiều trang", _long_table),
    "phu-luc": ("Phụ lục dọc và ngang", _appendices),
    "kem-theo": ("Kèm theo một quyết định", _attached),
    "chu-thich": ("Chú thích, bảng có tên, danh sách nhiều tầng", _notes),
    "bo-cuc": ("Bố cục và cách đánh số riêng", _own_layout),
    "mot-loi-dan": ("Một lời dẫn cho mọi căn cứ, ký thừa lệnh", _one_lead),
    "loi-ghi": ("Người tổng hợp ký cạnh người đứng đầu", _drawn_up),
    "nhieu-cap": ("Chỉ tiêu, nhiệm vụ, thời gian nhiều cấp", _detailed),
    "dau-chi": ("Dấu mật, khẩn, lưu hành, dự thảo", _marks),
}
