"""The rules of the account of a reading: what each says, why, and an example of what it is said of."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.diagnostics import Rule, rules
from thidua.recognise.role import LEFT_OUT
from thidua.sheet.notes import WORDS

_SEE = "xem lại"
_NO_SIGNATURE = "biên nhận không phải chữ ký"


def forms_of(words: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """The forms of a rule that tells of notes of a sheet: of one without a place, of one with its place, of several."""
    return {
        f"{form}{end}": (f"{places}{said}", "")
        for form, said in words.items()
        for end, places in (("", ""), ("_cho", "{cho}: "), ("_nhieu", "{cho} và {so} chỗ khác: "))
    }


DOC = rules(
    Rule(
        "doc-101", "ghi chú",
        {"": ("{phan}: {muc}", ""), "nguyen_van": ("{phan}: {muc}, giữ nguyên văn", "")},
        "Thành phần đã nhận ra, và chắc đến đâu.", "Số: 15/KH-SNV",
    ),
    Rule(
        "doc-102", "ghi chú",
        {form: (f"{{phan}}: có thể (suy từ {source})", "kiểm tra lại") for form, source in {
            "trich_yeu": "trích yếu", "mo_dau": "câu mở đầu", "co_quan": "tên cơ quan",
            "hai_nguoi_ky": "nhiều người ký, tên loại hoặc câu mở đầu nêu các cơ quan",
            "ten_loai": "tên loại, phần đầu nêu hai cơ quan",
            "cho_ky": "mỗi cơ quan một chỗ ký",
            "gach": "tên nối bằng gạch, như văn bản của Đảng",
            "dam": "tên in đậm là cơ quan ban hành, tên in thường là cơ quan chủ quản",
            "nguoi_ky": "những người ký đều của cơ quan ở dưới",
            "chuc_vu": "nhiều người ký, chức vụ hoặc ký hiệu nêu cơ quan ở trên"}.items()},
        "Giá trị không đứng ở đâu như thế, máy suy ra từ chỗ khác.", "Sở Nội vụ tỉnh Hòa An ban hành Kế hoạch …",
    ),
    Rule(
        "doc-111", "cảnh báo",
        {"": ("đây là tin bài về một kế hoạch, không phải bản kế hoạch",
              "chỉ lấy những gì tin nêu; xin bản chính nếu cần đầy đủ")},
        "Tin bài kể lại, không phải chữ của kế hoạch; người viết tin không ký gì.", "Sở Nội vụ vừa ban hành Kế hoạch …",
    ),
    Rule(
        "doc-112", "cảnh báo",
        {"": ("văn bản ghi tên loại “{loai}”, không phải kế hoạch: đọc như một kế hoạch",
              "xem lại số, ký hiệu, trích yếu")},
        "Loại văn bản khác có phần khác; máy chỉ biết đọc kế hoạch.", "THÔNG BÁO",
    ),
    Rule(
        "doc-201", "ghi chú", {"": ("không ứng với phần nào, giữ làm mục khác", "")},
        "Mục của riêng tác giả giữ nguyên tên và chỗ.", "V. ĐẶC ĐIỂM TÌNH HÌNH",
    ),
    Rule(
        "doc-202", "cảnh báo", {"": ("không rõ là gì", _SEE)},
        "Dòng không rõ vai: trên thân bài thì vào mở đầu, dưới thì vào kết luận.", "V/v tiết kiệm điện (giữa phần đầu)",
    ),
    Rule(
        "doc-203", "ghi chú",
        {rule: (f"bỏ: {why}", "") for rule, why in {
            **LEFT_OUT, "tin.loi_ke": "lời người được hỏi, không phải chữ của kế hoạch",
            "phu_luc.kem_theo": "in lại theo số và ngày của kế hoạch",
            "dau.ve_viec": "lặp lại trích yếu"}.items()},
        "Chữ không thuộc văn bản: số trang, chân trang, chữ của trang mạng, dòng “Kèm theo” của phụ lục.", "Trang 2/5",
    ),
    Rule(
        "doc-301", "cảnh báo",
        {"": ("đánh số không liên tục: “{go}” là thứ {thu}", "in lại theo thứ tự")},
        "Số in ra luôn đếm từ 1; số nhảy thường là một ý bị bỏ sót.", "1. … 3. …",
    ),
    Rule(
        "doc-302", "cảnh báo", {"": ("hết chữ cái để đánh a), b), c): đổi sang 1., 2., 3.", "")},
        "Nghị định có 23 chữ cái cho điểm.", "điểm thứ 24",
    ),
    Rule(
        "doc-303", "cảnh báo", {"": ("gõ lặp “số số”", "bỏ bớt một chữ “số”")},
        "Lỗi gõ hay gặp, in ra thì sai.", "Kế hoạch số số 10/KH-UBND",
    ),
    Rule(
        "doc-304", "cảnh báo", {"": ("viết tắt “vv”", "viết đủ “về việc”")},
        "Viện dẫn viết đủ chữ.", "Kế hoạch số 10/KH-UBND vv thi đua",
    ),
    Rule(
        "doc-305", "cảnh báo",
        forms_of(WORDS),
        "Tệp phải sửa khi đọc: chữ đổi sang Unicode, dấu sửa (track changes) coi như đã chấp nhận.",
        "chữ gõ bằng bảng mã TCVN3",
    ),
    Rule(
        "doc-306", "cảnh báo", {"": ("không thấy {thieu}", "bổ sung vào tệp kế hoạch")},
        "Thành phần còn thiếu để ban hành.", "văn bản không có phần ký",
    ),
    Rule(
        "doc-307", "cảnh báo",
        {"": ("“{phan}” đã có ở trên, giữ chỗ thứ hai làm mục khác", "gộp hai chỗ làm một nếu cùng nội dung")},
        "Một phần của kế hoạch chỉ đứng một chỗ.", "hai mục cùng tên “Chỉ tiêu”",
    ),
    Rule(
        "doc-308", "cảnh báo", {"": ("căn cứ đề ngày sau ngày của kế hoạch", "kiểm tra lại ngày")},
        "Không văn bản nào căn cứ vào điều chưa có.", "kế hoạch ngày 01/3, căn cứ ngày 05/4 cùng năm",
    ),
    Rule(
        "doc-309", "cảnh báo",
        {"": ("kế hoạch kèm theo quyết định: chữ của quyết định giữ ở mục “{muc}”, cuối kế hoạch",
              "xóa mục ấy nếu chỉ cần kế hoạch"),
         "tu_ky": ("kế hoạch vừa kèm theo quyết định vừa có người ký riêng: dòng “Kèm theo” giữ ở trích yếu",
                   "bỏ người ký, nơi nhận rồi ghi “kèm theo”, hoặc bỏ dòng ấy")},
        "Kế hoạch kèm theo không có số, nơi nhận, người ký riêng.", "(Kèm theo Quyết định số 12/QĐ-UBND …)",
    ),
    Rule(
        "doc-310", "cảnh báo",
        {"": ("chú thích giữ ở mục “{muc}”, cuối kế hoạch: dấu của nó không đứng trong câu nào",
              "đưa vào câu mà nó chú thích")},
        "Nơi nhận, người ký, đầu và chân trang không có chú thích được.", "chú thích ở một dòng nơi nhận",
    ),
    Rule(
        "doc-311", "cảnh báo",
        {"": ("lời dẫn đứng trước căn cứ: khi in sẽ đứng sau các căn cứ", "thể thức: căn cứ đứng đầu")},
        "Theo thể thức, căn cứ đứng đầu phần mở đầu.", "Năm qua …\nCăn cứ …",
    ),
    Rule(
        "doc-312", "cảnh báo",
        {"": ("ngày của văn bản không đủ hoặc không có trong lịch: chỉ lấy phần đọc được", "ghi lại “ngày”")},
        "Một ngày sai không được đoán.", "ngày 31 tháng 02 năm 2026",
    ),
    Rule(
        "doc-313", "ghi chú",
        {"": ("đổi kiểu đánh số: “{go}” in thành “{in_ra}”", ""),
         "nhieu": ("đổi kiểu đánh số: “{go}” in thành “{in_ra}”, cả thảy {so} số như thế", ""),
         "khong_so": ("đổi kiểu đánh số: đề mục không đánh số in thành “{in_ra}”", ""),
         "khong_sonhieu": ("đổi kiểu đánh số: {so} đề mục không đánh số in thành “{in_ra}” …", "")},
        "Đề mục không có số, số viết bằng chữ hay có dấu khác thể thức (“a.”, “1/”, “A)”) in theo cấp của nó; "
        "mỗi kiểu báo một lần. Gạch đầu dòng chỉ khác hình (“*”, “•”) thì không báo.",
        "PHẦN THỨ NHẤT …",
    ),
    Rule(
        "doc-314", "cảnh báo",
        {"": ("có hai cơ quan chủ quản: thể thức chỉ ghi cơ quan chủ quản trực tiếp", "bỏ bớt một")},
        "Nghị định 30, Phụ lục I, mục II.2.", "UBND TỈNH …\nSỞ Y TẾ\nBỆNH VIỆN …",
    ),
    Rule(
        "doc-315", "cảnh báo",
        {"": ("nhiều cơ quan cùng ban hành, nhưng không rõ những tên nào: lấy tên cuối",
              "ghi “cơ quan” thành danh sách, cơ quan chủ trì trước"),
         "mot_dong": ("một dòng nêu “{mot}” và “{hai}”: đọc như tên của một cơ quan",
                      "là hai cơ quan thì ghi “cơ quan” thành danh sách, cơ quan chủ trì trước"),
         "nguoi_ky": ("có {so} người ký, không rõ cơ quan này cùng ban hành hay đứng trên: đọc như cơ quan chủ quản",
                      "cùng ban hành thì ghi “cơ quan” thành danh sách, cơ quan chủ trì trước")},
        "Không có chỗ ký, hay văn bản của Đảng không nối các tên bằng gạch, thì không biết tên trên cùng là cơ quan "
        "chủ quản hay cơ quan cùng ban hành.",
        "KẾ HOẠCH LIÊN TỊCH, phần đầu có ba tên, không có phần ký",
    ),
    Rule(
        "doc-320", "cảnh báo",
        {"": ("“{cho}” không chỉ vào chỗ nào của kế hoạch sẽ in", "sửa lại số, hoặc ghi rõ là của văn bản nào"),
         "cho_khac": ("“{cho}” sẽ chỉ vào chỗ khác: {go} đánh số lại thành {thu}", "sửa lại số")},
        "Đánh số đổi, ý thêm bớt thì chỗ dẫn chiếu cũ thành sai.", "thực hiện theo khoản 3 Mục II (Mục II có 2 khoản)",
    ),
    Rule(
        "doc-321", "cảnh báo",
        {"": ("trích yếu viết toàn chữ hoa; thể thức in chữ thường", "gõ lại chữ thường, chỉ giữ hoa ở tên riêng"),
         "mot_phan": ("một phần trích yếu viết toàn chữ hoa; thể thức in chữ thường",
                      "gõ lại chữ thường, chỉ giữ hoa ở tên riêng")},
        "Nghị định 30, Phụ lục I, mục II.5; máy không biết chữ nào là tên riêng nên giữ như văn bản.",
        "TIẾT KIỆM ĐIỆN NĂM 2026",
    ),
    Rule(
        "doc-322", "cảnh báo",
        {"": ("văn bản không có dòng lưu: in lại cũng không có", "ghi “lưu: VT” nếu văn thư giữ một bản"),
         "trong": ("dòng lưu không ghi nơi lưu: in lại y như thế", "ghi “lưu: VT” nếu văn thư giữ một bản")},
        "Nghị định 30, Phụ lục I, mục II.9.d: nơi nhận kết thúc bằng dòng lưu, ghi nơi lưu; máy không tự thêm.",
        "Nơi nhận:\n- Các phòng.\nGIÁM ĐỐC",
    ),
    Rule(
        "doc-323", "cảnh báo",
        {"": ("không thấy đề mục nào trên các dòng này: in thêm đề mục “{muc}”",
              "đặt đề mục, hoặc xem lại dấu của chúng")},
        "Thân bài in theo đề mục; chữ không đứng dưới đề mục nào vẫn phải có chỗ.",
        "- Trồng cây. (ngay dưới trích yếu)",
    ),
    Rule(
        "doc-401", "ghi chú",
        {"": ("kế hoạch kèm trong tệp (thidua {phien_ban} ghi, tệp chưa bị sửa): lấy nguyên", _NO_SIGNATURE),
         "luu_lai": ("kế hoạch kèm trong tệp (thidua {phien_ban} ghi, chương trình khác lưu lại, giấy vẫn nói đúng như "
                     "thế): lấy nguyên", _NO_SIGNATURE),
         "khoa": ("kế hoạch kèm trong tệp (thidua {phien_ban} ghi, tệp chưa bị sửa): lấy nguyên", ""),
         "luu_lai_khoa": ("kế hoạch kèm trong tệp (thidua {phien_ban} ghi, chương trình khác lưu lại, giấy vẫn nói "
                          "đúng như thế): lấy nguyên", "")},
        "Tệp Word do thidua ghi mang theo kế hoạch và một biên nhận; ai cũng làm lại được biên nhận không khóa.",
        "tệp vừa ghi, chưa sửa",
    ),
    Rule(
        "doc-402", "cảnh báo",
        {"hong": ("kế hoạch kèm trong tệp đã hỏng: đọc theo chữ in", ""),
         "lon": ("kế hoạch kèm trong tệp lớn quá mức một kế hoạch: không mở, đọc theo chữ in", ""),
         "sua": ("chữ in nói khác kế hoạch kèm trong tệp: lấy theo chữ in", "xem lại các chỗ đã sửa")},
        "Khi giấy và phần mang theo khác nhau thì giấy thắng.", "sửa một câu trong Word rồi đọc lại",
    ),
    Rule(
        "doc-403", "ghi chú",
        {"doi": ("nay là “{nay}”", "trước là “{truoc}”"), "them": ("nay là “{nay}”", "mới thêm"),
         "bo": ("đã bỏ “{truoc}”", "")},
        "Từng chỗ sửa so với lúc thidua ghi tệp.", "đổi hạn 30/6 thành 31/7",
    ),
    Rule(
        "doc-404", "ghi chú",
        {"": ("phong bì: đọc tệp {ten}", ""),
         "them": ("phong bì: đọc tệp {ten}; chưa đọc {khac}", "đọc riêng từng tệp còn lại"),
         "lay": ("{truong} để trống trên văn bản, lấy của phong bì: {phong_bi}", "")},
        "Phong bì gửi kèm nhiều tệp; kế hoạch lấy từ một tệp.", "ke-hoach.pdf và phu-luc.xlsx trong một phong bì",
    ),
    Rule(
        "doc-405", "cảnh báo",
        {"": ("{truong}: phong bì ghi “{phong_bi}”, văn bản ghi “{van_ban}”", "lấy theo văn bản; hỏi lại nơi gửi"),
         "thieu": ("{truong}: phong bì ghi “{phong_bi}”, văn bản không có", "xem lại văn bản")},
        "Văn bản có giá trị, phần đầu phong bì chỉ để máy xếp chỗ.", "phong bì ghi số 65, văn bản ghi số 64",
    ),
    Rule(
        "doc-406", "cảnh báo",
        {"dung": ("biên nhận có khóa, đúng khóa: kế hoạch và biên nhận do người giữ khóa làm ra", ""),
         "khong_khoa": ("biên nhận có khóa, chưa soát", "đưa khóa: receipt_key, hoặc --receipt-key"),
         "khong": ("văn bản không mang kế hoạch và biên nhận nào, mà đọc với khóa: lấy theo chữ in",
                   "xem tệp có phải là bản gốc"),
         "khong_niem": ("biên nhận không có khóa, mà đọc với khóa: không tin phần mang theo, lấy theo chữ in",
                        "ghi lại tệp bằng khóa ấy, hoặc đọc không có khóa"),
         "khoa_khac": ("biên nhận làm bằng khóa khác: không tin phần mang theo, lấy theo chữ in",
                       "chọn lại khóa đã dùng khi ghi"),
         "gia": ("biên nhận bị làm giả: kế hoạch hoặc giấy đã đổi, mã băm làm lại mà không có khóa; không tin phần "
                 "mang theo, lấy theo chữ in", "hỏi lại nơi gửi")},
        "Biên nhận có khóa là một mã HMAC-SHA256: ai không giữ khóa thì không làm ra được.",
        "tệp ghi bằng khóa của cơ quan, có người đổi kế hoạch bên trong",
    ),
)  # fmt: skip
