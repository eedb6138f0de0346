"""The rules for a plan and the text of its file: what each says and what to do, why, and an example."""

from __future__ import annotations

from thidua.diagnostics import Diagnostic, Rule, rules
from thidua.rulebook import NEAR

GAP = "thiếu"
"""The kind of a fault that is a gap: something is not there yet."""
_EVEN = "các mục cùng cấp phải thụt vào bằng nhau, mục con thụt sâu hơn mục mẹ 2 dấu cách"

# 1: the file as a whole

NO_PLAN = Rule(
    "kh-101", "lỗi",
    {"": ("tệp không phải là một kế hoạch", "viết theo dạng “tên mục: nội dung”, mỗi mục một dòng"),
     "ho_so": ("tệp không phải là hồ sơ cơ quan", "viết theo dạng “tên mục: nội dung”, ví dụ “cơ quan: Sở Nội vụ”"),
     "du_lieu": ("cần một dict, không phải {kieu}",
                 'ví dụ {{"trích yếu": "Phát động …"}}; tệp thì đọc bằng thidua.read')},
    "Kế hoạch là những mục có tên; một danh sách hay một câu thì không biết thuộc phần nào.", "- Tổ chức hội thi",
)  # fmt: skip
CONTROL_CHARACTERS = Rule(
    "kh-102", "lỗi",
    {"": ("có ký tự điều khiển {ky_tu}",
          "ký tự này không nhìn thấy, thường lẫn vào khi chép từ phần mềm khác; xóa rồi gõ lại chỗ đó"),
     "gia_tri": ("có ký tự điều khiển {ky_tu}", "xóa ký tự này rồi gõ lại chữ")},
    "Không tệp Word nào chứa được ký tự ấy.", "một đoạn chép từ phần mềm khác, giữa hai chữ có U+0007",
)  # fmt: skip
TOO_DEEP = Rule(
    "kh-103", "lỗi",
    {"": ("các mục lồng nhau quá {nhieu_nhat} cấp",
          "kế hoạch thật không cần nhiều cấp như vậy; xem lại dấu ngoặc hoặc chỗ thụt đầu dòng"),
     "du_lieu": ("các mục lồng nhau quá {nhieu_nhat} cấp",
                 "kế hoạch thật không cần nhiều cấp như vậy; xem lại có danh sách nào chứa chính nó không")},
    "Lồng nhau hàng chục cấp thì không phải chữ người gõ.", "hơn 60 dấu [ liền nhau",
)  # fmt: skip
TOO_MANY = Rule(
    "kh-104", "lỗi",
    {"": ("tệp có quá {nhieu_nhat} mục",
          "một kế hoạch không dài như vậy; xem lại có chọn nhầm tệp không, hoặc tách bảng dài thành tệp riêng")},
    "Tệp dài như vậy đọc rất lâu, và thường là tệp dữ liệu chọn nhầm.", "tệp dữ liệu có trăm nghìn dòng",
)  # fmt: skip
SEVERAL_PLANS = Rule(
    "kh-105", "lỗi",
    {"": ("tệp có nhiều phần ngăn bằng dòng “{dau}”",
          "mỗi tệp chỉ một kế hoạch: bỏ dòng “{dau}”, hoặc tách thành nhiều tệp"),
     "dong": ("dòng “{dau}” không dùng được ở đây", "bỏ dòng đó: mỗi tệp chỉ một kế hoạch")},
    "Với YAML, dòng “---” bắt đầu một tài liệu khác, dòng “...” kết thúc nó.",
    "trích yếu: Phát động thi đua\n---\nsố: 15",
)  # fmt: skip

# 2: the names of entries

UNKNOWN_KEY = Rule(
    "kh-201", "lỗi",
    {"gan": ("không có mục “{ten}”", NEAR), "co": ("không có mục “{ten}”", "dùng: {co}"),
     "cau": ("không có mục “{ten}”",
             'là một câu thì đặt cả câu trong dấu nháy kép: "{ten}: …"; là tên mục thì dùng: {co}'),
     "hai_cham": ("không có mục “{ten}”", "thiếu dấu hai chấm: viết “{dung}”"),
     "duoi": ("không có mục “{ten}”", "đặt “{dung}” dưới “{cha}:”, thụt vào hai dấu cách")},
    "Tên mục gõ sai thì không ai biết chữ dưới nó thuộc phần nào.", "trich yeu cua: Phát động …",
)  # fmt: skip
DUPLICATE_KEY = Rule(
    "kh-202", "lỗi",
    {"": ("mục “{ten}” có hai lần, ở dòng {dong_truoc} và dòng {dong}", "giữ một mục, gộp nội dung của mục kia vào"),
     "dong": ("mục “{ten}” có hai lần ở dòng {dong}: cột {cot_truoc} và cột {cot}",
              "giữ một mục, gộp nội dung của mục kia vào"),
     "khac": ("“{ten}” đã có ở trên (“{ten_truoc}”)", "gộp hai chỗ làm một"),
     "toml": ("một mục có hai lần", "giữ một mục, gộp nội dung của mục kia vào"),
     "toml_nhom": ("một nhóm [..] có hai lần", "giữ một nhóm, gộp nội dung của nhóm kia vào"),
     "toml_ngoac": ("một mục có hai lần trong cùng ngoặc {{ }}", "giữ một mục")},
    "Chỉ một trong hai nội dung được in, và không ai biết là nội dung nào.", "yêu cầu: Đúng hạn\nyêu cầu: Thiết thực",
)  # fmt: skip
EMPTY_KEY = Rule(
    "kh-203", "lỗi",
    {"yaml": ("thiếu tên mục trước dấu hai chấm", "gõ tên mục, ví dụ “nội dung: …”"),
     "json": ("tên mục để trống", 'ví dụ "trích yếu": "Phát động …"'),
     "toml": ("tên mục để trống", 'ví dụ: trich_yeu = "Phát động …"')},
    "Nội dung không có tên mục thì không biết thuộc phần nào.", ": Phát động phong trào thi đua",
)  # fmt: skip
KEY_NOT_TEXT = Rule(
    "kh-204", "lỗi",
    {"": ("tên mục là một danh sách hoặc một nhóm trong ngoặc",
          "tên mục phải là chữ; nếu cả dòng là một đoạn văn thì đặt nó trong dấu nháy kép")},
    "Ngoặc ở đầu dòng mở một danh sách, mà danh sách không làm tên mục được.", "[Sở Nội vụ]: chủ trì",
)  # fmt: skip
CLOSED_GROUP = Rule(
    "kh-205", "lỗi", {"": ("một mục đã đóng lại được viết thêm ở chỗ khác", "gộp lại vào một chỗ")},
    "Với TOML, nhóm trong { } hoặc danh sách trong [ ] đã đóng thì không thêm được nữa.",
    'co_quan = {ten = "Sở Nội vụ"}\nco_quan.dia_danh = "Hòa An"',
)  # fmt: skip

# 3: one value

NOT_A_TEXT = Rule(
    "kh-301", "lỗi",
    {form: (f"cần một văn bản, không phải {typed}", "viết thành một dòng chữ") for form, typed in {
        "danh_sach": "một danh sách", "nhom": "một nhóm “khóa: giá trị”", "": "“{gia_tri}”"}.items()}
    | {"bytes": ("cần một văn bản, không phải bytes",
                 'đổi ra chữ, ví dụ du_lieu.decode("utf-8"); ảnh thì dùng thidua.Anh'),
       "nan": ("“{gia_tri}” là ô không có giá trị", 'để None hoặc "" cho ô trống')},
    "Mục này in một dòng chữ.", "trích yếu: [Phát động, phong trào]",
)  # fmt: skip
NOT_A_FLAG = Rule(
    "kh-302", "lỗi", {"": ("“{gia_tri}” không phải “có” hay “không”", "viết có hoặc không")},
    "Mục này chỉ nói có hay không.", "người ký: {quyền: đúng}",
)  # fmt: skip
NOT_A_NUMBER = Rule(
    "kh-303", "lỗi",
    {"": ("“{chu}” không phải là số", "dấu chấm cho hàng nghìn, dấu phẩy cho số lẻ: 50.000; 7,5"),
     "tran": ("{chu} không trong dấu nháy: là {nghin} hay {le}, máy không đoán",
              'viết thành chữ, trong dấu nháy kép: "{nghin}" hoặc "{le}"'),
     "vo_han": ("“{chu}” không phải là số in được", "xem lại phép tính đã ra số này; chưa có số thì để None"),
     "dai": ("số có quá {nhieu_nhat} chữ số", "dùng đơn vị lớn hơn, ví dụ 50 với “đơn vị tính: tỷ đồng”"),
     "phan_tram": ("“{chu}” không phải là số", 'ghi “{so}”, thêm dòng “đơn vị tính: "%"”')},
    "1.5 là 1,5 hay là 1.500 gõ thiếu, máy không đoán.", "chỉ tiêu: {nội dung: Hội thi, giá trị: 1.5}",
)  # fmt: skip
NOT_A_CHOICE = Rule(
    "kh-304", "lỗi", {"": ("“{chu}” không dùng được ở đây", "chọn một trong: {co}")},
    "Mục này chỉ nhận vài giá trị.", "phụ lục: {tiêu đề: Bảng, gồm: Một, hướng: xoay}",
)  # fmt: skip
NOT_A_DAY = Rule(
    "kh-305", "lỗi",
    {"": ("“{chu}” không phải là ngày",
          "viết 2026-03-09, 9/3/2026, ngày 09 tháng 3 năm 2026; chưa rõ ngày thì 3/2026 hoặc 2026")},
    "Ngày được in lại theo Nghị định, nên máy phải đọc ra ngày, tháng, năm.", "ngày: hôm qua",
)  # fmt: skip
PART_OF_A_DAY = Rule(
    "kh-306", "lỗi", {"": ("thiếu năm hoặc tháng của ngày", "viết ví dụ 2026-03-09, 3/2026 hoặc 2026")},
    "Có ngày thì phải có tháng, có tháng thì phải có năm.", "ngày: ngày 9 tháng … năm 2026",
)  # fmt: skip
IMPOSSIBLE_DAY = Rule(
    "kh-307", "lỗi",
    {"ngay": ("không có ngày {ngay}", "tháng {thang} năm {nam} có {so_ngay} ngày"),
     "thang": ("không có tháng {thang}", "tháng từ 1 đến 12"),
     "nam": ("năm {nam} không hợp lý", "năm từ 1945 đến 2199")},
    "Lịch không có ngày ấy, thường là gõ nhầm một chữ số.", "ngày: 31/4/2026",
)  # fmt: skip
LIST_FOR_ONE = Rule(
    "kh-308", "lỗi",
    {"": ("chỉ có một, không phải một danh sách", "bỏ dấu “-” ở đầu dòng, hoặc ngoặc [ ]"),
     "muc": ("cần một mục, không phải một danh sách",
             "bỏ bớt một dấu “-”, hoặc một cặp ngoặc [ ], hoặc đặt dưới “gồm:”")},
    "Chỗ này chỉ nhận một mục.", "thời gian:\n- Tháng 3/2026",
)  # fmt: skip
ROWS_NOT_A_LIST = Rule(
    "kh-309", "lỗi", {"": ("các dòng của bảng phải là một danh sách", "mỗi dòng: - [ô 1, ô 2, …]")},
    "Mỗi dòng của bảng là một mục của danh sách.", "nội dung: {bảng: {cột: [Việc, Số], dòng: Một}}",
)  # fmt: skip
NOT_ENOUGH = Rule(
    "kh-310", "lỗi",
    {form: (what, "viết thành nhóm với các khóa: {co}")
     for form, what in {"": "“{chu}” chưa đủ", "trong": "còn trống"}.items()},
    "Một dòng chữ không nói được mọi điều mà mục này cần.", "người ký: Nguyễn Văn A",
)  # fmt: skip
NOT_IN_ORDER = Rule(
    "kh-311", "lỗi",
    {"": ("tập hợp (set) không có thứ tự", "dùng danh sách [ … ], hoặc sorted(…)"),
     "bang": ("{kieu} là một bảng, không phải một danh sách", 'lấy một cột, hoặc từng hàng: bang.to_dict("records")')},
    "Các ý in theo thứ tự của danh sách.", 'KeHoach(noi_dung={"Một", "Hai"})',
)  # fmt: skip

# 4: the parts of a document

NOTHING_TO_PRINT = Rule(
    "kh-401", "lỗi",
    {"": ("ý này chưa có gì để in", "thêm “nội dung: …” (hoặc “nhiệm vụ: …” cho một đơn vị)")},
    "Ý chỉ nêu thời hạn, người làm mà không nêu việc thì không in.",
    "tổ chức thực hiện: [{thời hạn: 30/6/2026, phối hợp: Sở Tài chính}]",
)  # fmt: skip
NO_COLUMNS = Rule(
    "kh-402", "lỗi", {"": ("bảng chưa có cột", "thêm “cột: [Tên cột 1, Tên cột 2]”")},
    "Bảng phải có cột thì mới chia được ô.", "nội dung: {bảng: {dòng: [[Hội thi, 20]]}}", kind=GAP,
)  # fmt: skip
WRONG_CELLS = Rule(
    "kh-403", "lỗi",
    {"": ("dòng {dong} của bảng có {so_o} ô, bảng có {so_cot} cột",
          "thêm ô trống “''” hoặc bớt ô; ô có dấu phẩy phải đặt trong ngoặc kép")},
    "Thừa hoặc thiếu ô thì chữ rơi sang cột khác.",
    "nội dung: {bảng: {cột: [Việc, Số], dòng: [[Hội thi, 20, 10/2026]]}}",
)  # fmt: skip
OUT_OF_LETTERS = Rule(
    "kh-404", "lỗi",
    {"": ("có {so_y} ý, hết chữ cái để đánh a), b), c)", "đổi sang “đánh số: số”"),
     "hon": ("có hơn {so_y} điểm, hết chữ cái để đánh a), b), c)",
             "đổi sang “đánh số: số”, hoặc chia thành các nhóm nhỏ hơn")},
    "Điểm đánh bằng 23 chữ cái tiếng Việt, từ a đến y.", "đánh số: chữ cho 30 ý",
)  # fmt: skip
TWO_LISTS = Rule(
    "kh-405", "lỗi", {"": ("vừa có “gồm” vừa có “nhiệm vụ”", "chỉ dùng một, gộp hai danh sách làm một")},
    "Hai danh sách của một đơn vị thì không biết cái nào đứng trước.",
    "tổ chức thực hiện: {đơn vị: Sở Nội vụ, gồm: [Một], nhiệm vụ: [Hai]}",
)  # fmt: skip
ENDS_BEFORE_START = Rule(
    "kh-406", "lỗi", {"": ("kết thúc trước khi bắt đầu", "xem lại hai ngày")},
    "Thường là gõ nhầm tháng hoặc năm.", "thời gian: {bắt đầu: 1/3/2026, kết thúc: 1/2/2026}",
)  # fmt: skip
EMPTY_APPENDIX = Rule(
    "kh-407", "lỗi", {"": ("phụ lục chưa có nội dung", "thêm “gồm: …” hoặc “từ: tổ chức thực hiện”")},
    "Phụ lục trống thì in ra một trang chỉ có tên.", "phụ lục: {tiêu đề: Bảng}", kind=GAP,
)  # fmt: skip
UNTITLED_SECTION = Rule(
    "kh-408", "lỗi", {"": ("mục khác thứ {thu} chưa có tiêu đề", "thêm “tiêu đề: …”")},
    "Mục khác là một phần ngang hàng các phần có tên, nên phải có tên.", "mục khác: {gồm: [Một]}",
)  # fmt: skip
OTHER_SYMBOL = Rule(
    "kh-409", "lỗi", {"": ("số “{so}” có ký hiệu khác với “{ky_hieu}”", "chỉ ghi ký hiệu một chỗ")},
    "Hai ký hiệu cho một văn bản thì một cái sai.", "số: 15/KH-SNV\nký hiệu: KH-UBND",
)  # fmt: skip
OTHER_ARCHIVE = Rule(
    "kh-410", "lỗi",
    {"": ("nơi nhận có dòng “{dong_luu}”, mà “lưu” ghi “{luu}”", "chỉ ghi dòng lưu một chỗ")},
    "Hai dòng lưu cho một văn bản thì một dòng sai.", "nơi nhận: ['Lưu: VT']\nlưu: VP",
)  # fmt: skip
ATTACHED = Rule(
    "kh-412", "lỗi",
    {"": ("văn bản kèm theo không có số, ký hiệu, nơi nhận, người ký riêng",
          "bỏ “kèm theo”, hoặc bỏ “số”, “ký hiệu”, “nơi nhận”, “lưu”, “người ký”")},
    "Những phần ấy đứng ở quyết định mà văn bản kèm theo.",
    "kèm theo: {số: 20/QĐ-UBND}\nngười ký: {họ tên: Nguyễn Văn A}",
)  # fmt: skip

OTHER_KIND = Rule(
    "kh-413", "lỗi",
    {"": ("tên loại “{ten}” không bắt đầu bằng “{dung}”",
          "ghi như “{dung} phối hợp”; bản dự thảo thì ghi ở “dự thảo”")},
    "Tên loại riêng vẫn là tên một kế hoạch; loại văn bản khác có thể thức khác.", "tên loại: Thông báo",
)  # fmt: skip
ISSUERS_TWICE = Rule(
    "kh-414", "lỗi",
    {"": ("“cơ quan” đã là danh sách, lại có “cùng ban hành”", "ghi các cơ quan ở một chỗ")},
    "Hai danh sách cơ quan thì không biết cơ quan nào đứng trước.", "cơ quan: [Sở A, Sở B]\ncùng ban hành: Sở C",
)  # fmt: skip
NAME_ONLY = Rule(
    "kh-415", "lỗi",
    {"": ("cơ quan cùng ban hành chỉ ghi tên, ở đây còn có {co}", "bỏ đi, hoặc ghi ở cơ quan chủ trì, đứng đầu")},
    "Chủ quản, ký hiệu, địa danh, địa chỉ của văn bản là của cơ quan chủ trì.",
    "cơ quan: [Sở A, {tên: Sở B, địa danh: Hòa An}]",
)  # fmt: skip

NO_SUCH_FIELD = Rule(
    "kh-421", "lỗi",
    {"": ("“lĩnh vực” chọn trong hồ sơ cơ quan, mà chưa có hồ sơ nào",
          "đặt co-quan.yaml cạnh kế hoạch, hoặc chỉ ra bằng --office, trong Python là “office=…”; không có hồ sơ thì "
          "ghi đầy đủ ở đây"),
     "khac": ("“lĩnh vực” chọn trong hồ sơ của {ten}, mà kế hoạch của cơ quan khác", "ghi đầy đủ ở đây"),
     "gan": ("hồ sơ cơ quan không có lĩnh vực “{ten}”", NEAR),
     "co": ("hồ sơ cơ quan không có lĩnh vực “{ten}”", "các lĩnh vực: {co}"),
     "trong": ("hồ sơ cơ quan không có lĩnh vực “{ten}”", "thêm “lĩnh vực” vào hồ sơ, hoặc ghi đầy đủ ở đây"),
     "de_trong": ("“lĩnh vực” còn để trống", "ghi một lĩnh vực của hồ sơ cơ quan, hoặc bỏ dòng này"),
     "hai": ("lĩnh vực “{ten}” có nhiều người ký: {co}", "ghi người ký đầy đủ ở đây, hoặc sửa hồ sơ cơ quan")},
    "Không rõ người nào thì in nhầm người ký, gửi nhầm nơi.", "người ký: {lĩnh vực: cải cách hành chính}",
)  # fmt: skip

NO_STYLE = Rule(
    "kh-422", "lỗi",
    {"": ("“kiểu” không đặt được cho mẫu {mau}, một tệp đứng riêng",
          "bỏ “kiểu” rồi sửa trong tệp ấy, hoặc dùng một thư mục mẫu")},
    "Cỡ chữ, lề của một tệp đứng riêng nằm trong tệp ấy.", "hồ sơ cơ quan: {mẫu: cua-so.docx, kiểu: {cỡ chữ: 13}}",
)  # fmt: skip

NOTE_UNSAID = Rule(
    "kh-441", "lỗi",
    {"": ("dấu [^{dau}] không có chú thích", "thêm “{dau}: …” dưới “chú thích:”; là chữ thì gõ \\[^{dau}]"),
     "trong": ("chú thích {dau} không có lời", "viết lời của nó sau dấu hai chấm, hoặc bỏ cả dấu [^{dau}]")},
    "Dấu không có lời thì in ra một số không dẫn tới đâu.", "nội dung: Thay bóng cũ[^1], không có “chú thích”",
)  # fmt: skip
NOTE_UNMARKED = Rule(
    "kh-442", "lỗi",
    {"": ("chú thích {dau} không có dấu trong câu nào", "gõ [^{dau}] vào chỗ cần chú thích, hoặc bỏ chú thích này")},
    "Chú thích in ở chân trang có dấu của nó; không có dấu thì không trang nào in.", "chú thích: {2: Theo đề án.}",
)  # fmt: skip
NOTE_TWICE = Rule(
    "kh-443", "lỗi",
    {"": ("có hai chú thích {dau}", "đổi tên một chú thích và dấu của nó"),
     "dau": ("dấu [^{dau}] có hai chỗ", "viết thêm một chú thích có tên khác cho chỗ sau")},
    "Mỗi dấu có một lời, mỗi lời đứng ở một chỗ.",
    "nội dung: Máy cũ[^1] và bóng cũ[^1]\nchú thích: {1: Số liệu năm 2025}",
)  # fmt: skip
NOTE_MISPLACED = Rule(
    "kh-444", "lỗi",
    {"": ("dấu [^{dau}] đứng ở chỗ không có chú thích được",
          "đưa vào trích yếu, căn cứ, mở đầu, thân bài, kết luận hoặc phụ lục; là chữ thì gõ \\[^{dau}]")},
    "Tên cơ quan, nơi nhận, người ký, tên mục đã có tên khác thì in ở nhiều chỗ hoặc không in.",
    "người ký: {chức vụ: Giám đốc[^1]}",
)  # fmt: skip
NOTE_IN_NOTE = Rule(
    "kh-445", "lỗi", {"": ("chú thích có dấu [^{dau}] ở trong", "gộp hai chú thích làm một")},
    "Word không có chú thích của chú thích.", "nội dung: Máy cũ[^1]\nchú thích: {1: Xem thêm[^2]}",
)  # fmt: skip
BAD_NOTE_NAME = Rule(
    "kh-446", "lỗi",
    {"": ("“{dau}” không làm tên của dấu chú thích được", "dùng số, chữ, dấu gạch nối, không có dấu cách: 1, nguồn-1")},
    "Tên nằm trong dấu [^…], viết liền.", "chú thích: {nguồn số liệu: Báo cáo năm 2025}",
)  # fmt: skip

# 5: the layout of a plan (bố cục)

EMPTY_ENTRY = Rule(
    "kh-501", "lỗi", {"": ("một mục của bố cục còn trống", "viết tên phần, ví dụ “- nội dung”")},
    "Mỗi mục của bố cục nêu một phần.", "bố cục: ['']",
)  # fmt: skip
UNCLEAR_ENTRY = Rule(
    "kh-502", "lỗi",
    {"gan": ("không rõ “{ten}” trong bố cục", NEAR),
     "": ("không rõ “{ten}” trong bố cục", "mỗi mục: “- tên phần: Tiêu đề”, hoặc “gồm”, “tiêu đề”, “đánh số”")},
    "Một mục của bố cục nêu một phần, hoặc gồm vài phần dưới một tiêu đề.",
    "bố cục: [{nội dung: Nội dung, yêu cầu: Yêu cầu}]",
)  # fmt: skip
ENTRY_WITHOUT_PART = Rule(
    "kh-503", "lỗi",
    {"": ("mục của bố cục không nêu phần nào", "thêm “gồm: nội dung” hoặc “gồm: [mục đích, yêu cầu]”")},
    "Tiêu đề không có phần nào ở dưới thì không in gì.", "bố cục: [{tiêu đề: Mục tiêu}]",
)  # fmt: skip
PART_LEFT_OUT = Rule(
    "kh-504", "lỗi", {"": ("bố cục không nêu “{phan}”", "thêm “- {phan}” vào bố cục")},
    "Phần không có trong bố cục thì không được in.", "bố cục: [nội dung]\nkinh phí: Từ ngân sách",
)  # fmt: skip
PART_TWICE = Rule(
    "kh-505", "lỗi",
    {"": ("bố cục nêu “{phan}” hai lần", "bỏ bớt một chỗ"),
     "can_cu": ("bố cục nêu “{phan}” hai lần", "chia căn cứ theo mục: - {{mục: Căn cứ pháp lý, gồm: [Luật …]}}")},
    "Mỗi phần in một lần.", "bố cục: [nội dung, nội dung]",
)  # fmt: skip
NO_SUCH_PART = Rule(
    "kh-506", "lỗi",
    {"gan": ("bố cục nêu “{ten}”, kế hoạch không có phần này", NEAR),
     "": ("bố cục nêu “{ten}”, kế hoạch không có phần này", "viết tên một phần, hoặc tiêu đề của một mục khác")},
    "Bố cục chỉ xếp những phần có trong kế hoạch.", "bố cục: [nội dumg]\nnội dung: Một",
)  # fmt: skip

DOUBLE_SIGN = Rule(
    "kh-511", "lỗi", {"": ("cách đánh số có hai cấp cùng dấu “{dau}”", "mỗi cấp một dấu, ví dụ [A., I., 1., a)]")},
    "Hai cấp cùng một dấu thì người đọc không biết ý nào thuộc ý nào.", "cách đánh số: [1., 1., a)]",
)  # fmt: skip

# 6: what a document cannot be issued without

MISSING_PART = Rule(
    "kh-601", "lỗi",
    {form: ("còn thiếu {truong}", f"bổ sung rồi in lại; {way} thì in được bản nháp")
     for form, way in {"": "không đặt strict", "lenh": "không có --strict"}.items()}
    | {"phong_bi": ("phong bì còn thiếu {truong}", 'bổ sung values={{"{khoa}": …}}, hoặc tệp của --data')},
    "Văn bản ban hành phải đủ các thành phần thể thức.", "kế hoạch không có nơi nhận, in với strict=True", kind=GAP,
)  # fmt: skip

TOO_LONG = Rule(
    "kh-612", "lỗi",
    {"": ("{truong} dài {so} ký tự, phong bì điện tử nhận nhiều nhất {nhieu}", "rút ngắn {truong}"),
     "ma": ("{truong} dài {so} ký tự, phong bì điện tử nhận nhiều nhất {nhieu}", "xem lại {truong}"),
     "so": ("{truong} là {gia_tri}, phong bì điện tử nhận nhiều nhất {nhieu} chữ số",
            "xem lại {truong}; nhiều quá thì chia ra nhiều phong bì")},
    "Phụ lục VI Nghị định 30/2020/NĐ-CP định độ dài từng trường của văn bản đi.", "trích yếu dài hơn 500 ký tự",
)  # fmt: skip

TOO_NARROW = Rule(
    "kh-611", "cảnh báo",
    {form: ("bảng có {nhieu} cột không đủ chỗ cho một từ hay một số: {cho}", way) for form, way in {
        "ngang": "đặt bảng trong phụ lục có “hướng: ngang”",
        "co": "giảm cỡ chữ trong bảng ở [kieu] của mẫu: co_bang = {co}",
        "ngang_co": "đặt bảng trong phụ lục có “hướng: ngang”, giảm cỡ chữ trong bảng ở [kieu] của mẫu: co_bang = {co}",
        "": "bớt cột, hoặc tách thành hai bảng"}.items()},
    "Số bị ngắt giữa chừng thì đọc nhầm.", "bảng 14 cột số 1.234.567 trên trang dọc",
)  # fmt: skip

# 7: the signs of a file's text: quotes, brackets, commas

UNCLOSED_QUOTE = Rule(
    "kh-701", "lỗi",
    {"yaml": ("dấu nháy mở {nhay} không có dấu nháy đóng ở cuối",
              "thêm {nhay} ở cuối đoạn văn, hoặc bỏ dấu nháy ở đầu"),
     "json": ("dấu nháy kép mở không có dấu đóng trên cùng dòng", 'thêm " ở cuối; xuống đoạn thì gõ \\n'),
     "toml": ("dấu nháy mở không có dấu nháy đóng", "thêm dấu nháy đóng"),
     "toml_dong": ("dấu nháy mở không có dấu nháy đóng trên cùng dòng", 'nhiều dòng thì dùng """…"""')},
    "Dấu nháy không đóng nuốt hết chữ đứng sau.", 'trích yếu: "Phát động phong trào',
)  # fmt: skip
BAD_ESCAPE = Rule(
    "kh-702", "lỗi",
    {"yaml": ("“{chu}” trong dấu nháy kép không có nghĩa",
              "gõ hai dấu \\\\ để in một dấu \\, hoặc đặt đoạn văn trong dấu nháy đơn '…'"),
     "json": ("dấu \\ trong nháy kép không đúng cách", "gõ hai dấu \\\\ để in một dấu \\"),
     "toml": ("dấu \\ trong nháy kép không đúng cách", "gõ hai dấu \\\\ để in một dấu \\, hoặc dùng '…'")},
    "Trong dấu nháy kép, dấu \\ đổi nghĩa chữ đứng sau nó.", 'lưu: "VT\\Kinh tế"',
)  # fmt: skip
UNCLOSED_BRACKET = Rule(
    "kh-703", "lỗi",
    {"yaml": ("ngoặc mở {mo} không có ngoặc đóng {dong}",
              "thêm ngoặc đóng; nếu đoạn văn bắt đầu bằng ngoặc thì đặt cả đoạn trong dấu nháy kép"),
     "json": ("tệp bị cụt, thiếu ngoặc đóng {dong}", "thêm {dong} ở chỗ kết thúc"),
     "json_cut": ("tệp bị cụt, còn thiếu nội dung và ngoặc đóng", "xem lại các ngoặc {{ }} [ ] ở cuối tệp")},
    "Ngoặc không đóng nuốt hết các mục đứng sau.", "nội dung: [Một, Hai",
)  # fmt: skip
NO_COMMA = Rule(
    "kh-704", "lỗi",
    {"yaml": ("danh sách trong ngoặc thiếu dấu phẩy hoặc ngoặc đóng", "ví dụ đúng: [một, hai, ba]"),
     "yaml_ngoac": ("ngoặc nhọn đứng giữa chữ trong danh sách hay nhóm ở trong ngoặc",
                    'đặt cả mục ấy trong dấu nháy kép: "UBND {{Tên xã}}"'),
     "json": ("thiếu dấu phẩy hoặc ngoặc đóng {dong}", "giữa hai mục phải có một dấu phẩy"),
     "toml": ("danh sách thiếu dấu phẩy hoặc ngoặc đóng ]", 'ví dụ đúng: ["một", "hai"]'),
     "toml_nhom": ("nhóm thiếu dấu phẩy hoặc ngoặc đóng }}", "nhóm trong {{ }} phải nằm trên một dòng"),
     "toml_dong": ("xuống dòng trong ngoặc {{ }}",
                   "viết cả nhóm trên một dòng, hoặc bỏ ngoặc, ghi các mục dưới dòng [tên nhóm]")},
    "Dấu phẩy ngăn các mục trong ngoặc.", "cơ quan: {tên: Sở Nội vụ, địa danh: Hòa An]",
)  # fmt: skip
EXTRA_COMMA = Rule(
    "kh-705", "lỗi", {"": ("dấu phẩy thừa trước ngoặc đóng", "xóa dấu phẩy này")},
    "Với JSON, sau dấu phẩy phải có một mục nữa.", '{"trích yếu": "Phát động …",}',
)  # fmt: skip
NO_VALUE = Rule(
    "kh-706", "lỗi",
    {"": ("thiếu nội dung ở chỗ này", 'xóa dấu phẩy thừa, hoặc gõ nội dung trong dấu nháy kép: "…"')},
    "Sau tên mục, sau dấu phẩy phải có nội dung.", '{"trích yếu": , "số": "15"}',
)  # fmt: skip
UNQUOTED = Rule(
    "kh-707", "lỗi",
    {"json": ("“{chu}” không nằm trong dấu nháy kép", 'chữ phải nằm trong dấu nháy kép: "…"'),
     "toml": ("“{chu}” không nằm trong dấu nháy kép",
              'chữ phải nằm trong dấu nháy kép, ví dụ: trich_yeu = "Phát động …"'),
     "toml_gia_tri": ("nội dung không nằm trong dấu nháy kép", 'ví dụ: trich_yeu = "Phát động …"')},
    "JSON và TOML chỉ nhận chữ trong dấu nháy.", '{"trích yếu": Phát động}',
)  # fmt: skip
UNQUOTED_KEY = Rule(
    "kh-708", "lỗi",
    {"json": ("thiếu tên mục trong dấu nháy kép", 'ví dụ "trích yếu": "Phát động …"'),
     "toml": ("tên mục “{ten}” có dấu mà không nằm trong dấu nháy",
              'viết "{ten}" trong dấu nháy kép, hoặc viết không dấu, nối bằng “_”'),
     "toml_sai": ("tên mục không hợp lệ", 'ví dụ: "trích yếu" = "…" hoặc trich_yeu = "…"')},
    "JSON nhận tên mục trong dấu nháy; TOML cũng thế, trừ tên viết không dấu.", '{trích yếu: "Phát động …"}',
)  # fmt: skip
NO_SIGN_AFTER_KEY = Rule(
    "kh-709", "lỗi",
    {"json": ("thiếu dấu hai chấm sau “{ten}”", 'ví dụ "trích yếu": "Phát động …"'),
     "toml": ("thiếu dấu “=” sau tên mục", 'ví dụ: so = "15"')},
    "Dấu ấy ngăn tên mục với nội dung.", '{"trích yếu" "Phát động …"}',
)  # fmt: skip
EXTRA_TEXT = Rule(
    "kh-710", "lỗi",
    {"json": ("còn chữ thừa sau ngoặc đóng cuối cùng", "xóa phần thừa, hoặc xem lại ngoặc đóng"),
     "toml": ("còn chữ thừa sau nội dung", "mỗi dòng chỉ một mục; chữ phải nằm trong dấu nháy kép"),
     "yaml": ("dòng trên không có tên mục nên dòng này thành thừa",
              "mỗi dòng ở lề trái là “tên mục: nội dung”; xem lại dấu nháy, dấu ngoặc ở dòng trên")},
    "Chữ ấy không thuộc mục nào.", '{"số": "15"}}',
)  # fmt: skip
REMARK = Rule(
    "kh-711", "lỗi",
    {"": ("JSON không có lời ghi chú", "xóa lời ghi chú, hoặc viết kế hoạch bằng tệp .yaml")},
    "YAML và TOML ghi chú bằng #, JSON thì không.", '{"số": "15"} // bản nháp',
)  # fmt: skip
UNREADABLE_VALUE = Rule(
    "kh-712", "lỗi",
    {"ngay": ("không có ngày, giờ này", 'xem lại ngày tháng, ví dụ ngay = "9/3/2026"'),
     "": ("có số hoặc ngày không đọc được", 'đặt số, ngày trong dấu nháy kép, ví dụ ngay = "9/3/2026"')},
    "Với TOML, số và ngày không nằm trong dấu nháy phải viết đúng cách của nó.", "ngay = 2026-02-31",
)  # fmt: skip
UNREADABLE = Rule(
    "kh-713", "lỗi",
    {"toml": ("không hiểu chỗ này", 'mỗi dòng là “tên mục = "nội dung"”'),
     "yaml": ("không hiểu cấu trúc chỗ này", _EVEN),
     "yaml_tep": ("không đọc được cấu trúc của tệp", _EVEN)},
    "Chỗ này không theo cách viết của loại tệp này.", '[co_quan',
)  # fmt: skip

# 8: the lines of a file in YAML

TAB = Rule(
    "kh-801", "lỗi", {"": ("thụt đầu dòng bằng phím Tab", "xóa Tab, gõ dấu cách (phím dài) để thụt đầu dòng")},
    "Mỗi máy hiện Tab rộng một khác, nên YAML không nhận.", "nội dung:\n- tiêu đề: Một\n\tgồm: [Hai]",
)  # fmt: skip
SPECIAL_BLANK = Rule(
    "kh-802", "lỗi",
    {"": ("đầu dòng có khoảng trắng đặc biệt (chép từ Word)", "xóa đi, gõ lại bằng dấu cách thường")},
    "Khoảng trắng ấy nhìn như dấu cách mà không phải.", "dòng chép từ Word, đầu dòng có dấu cách không ngắt",
)  # fmt: skip
NO_BLANK_AFTER = Rule(
    "kh-803", "lỗi",
    {"": ("thiếu dấu cách sau “{chu}”", "gõ một dấu cách thường sau dấu hai chấm, ví dụ “số: 15”"),
     "gach": ("thiếu dấu cách sau dấu “-”", "gõ một dấu cách thường sau dấu “-”, ví dụ “- Một ý”")},
    "Không có dấu cách thì YAML đọc cả dòng như một đoạn văn.", "số:15\ntrích yếu: Phát động thi đua",
)  # fmt: skip
LINE_WITHOUT_KEY = Rule(
    "kh-804", "lỗi",
    {"": ("dòng này đứng giữa các mục mà không có tên mục và dấu hai chấm",
          "viết “tên mục: nội dung”; nếu là ý thì thêm “- ” ở đầu; nếu nối dòng trên thì thụt vào"),
     "le": ("dòng “{chu}” không có tên mục và dấu hai chấm",
            "mỗi dòng ở lề trái là “tên mục: nội dung”, ví dụ “trích yếu: Phát động phong trào …”"),
     "hai_cham": ("sau tên mục “{ten}” thiếu dấu hai chấm", "viết “{ten}:”")},
    "Dòng không có tên mục thì không biết thuộc phần nào.", "nội dung: Một\nPhát động phong trào thi đua",
)  # fmt: skip
STRAY_DASH = Rule(
    "kh-806", "lỗi",
    {"": ("dấu “- ” đứng ngay sau tên mục", "xuống dòng rồi mới gõ “- ”, hoặc đặt đoạn văn trong dấu nháy kép")},
    "Danh sách bắt đầu ở dòng dưới tên mục.", "nội dung: - Một ý",
)  # fmt: skip
UNEVEN_INDENT = Rule(
    "kh-807", "lỗi", {"": ("dòng này thụt vào không khớp với các dòng quanh nó", _EVEN)},
    "Chỗ thụt vào nói mục nào nằm trong mục nào.", "cơ quan:\n   tên: Sở Nội vụ\n  địa danh: Hòa An",
)  # fmt: skip
UNEVEN_BLANK_LINE = Rule(
    "kh-808", "lỗi",
    {"": ("dòng trống sau “|” thụt vào khác dòng chữ", "xóa dấu cách ở dòng trống đó")},
    "Dòng đầu sau “|” nói đoạn văn thụt vào bao nhiêu.", "mở đầu: |\n \n  Thi đua",
)  # fmt: skip
STUCK_LINE = Rule(
    "kh-809", "lỗi",
    {"": ("dòng “{chu}” dính vào đoạn văn dòng trên",
          "nếu là mục riêng thì cho thẳng cột với các mục cùng cấp; nếu nối tiếp thì viết chung một dòng"),
     "y": ("ý “{chu}” thụt sâu hơn nên dính vào đoạn văn dòng trên",
           "cho dấu “-” thẳng cột với các ý cùng cấp; muốn có ý con thì dùng “tiêu đề:” và “gồm:”")},
    "Dòng thụt sâu hơn dòng trên là phần nối tiếp của nó.", "nội dung:\n- Một ý\n  - Ý con",
)  # fmt: skip
OTHER_DASH = Rule(
    "kh-810", "lỗi",
    {form: (f"dấu “{{dau}}” ở đầu dòng không phải là gạch đầu ý{stuck}",
            "đổi thành dấu trừ “-” và một dấu cách, ở cả các dòng cùng danh sách")
     for form, stuck in {"": ", dòng này dính vào dòng trên", "dong": ""}.items()},
    "Word tự đổi dấu trừ thành gạch dài; YAML chỉ nhận dấu trừ.", "nội dung:\n  - Một ý\n  – Hai ý",
)  # fmt: skip
CUT_BY_REMARK = Rule(
    "kh-811", "lỗi",
    {"": ("chữ từ “{chu}” trở đi sẽ bị bỏ, vì “ #” mở đầu lời ghi chú",
          "nếu là nội dung thì đặt cả đoạn trong dấu nháy kép; nếu là ghi chú thì gõ dấu cách sau “#”")},
    "Dấu # sau dấu cách mở đầu lời ghi chú, phần sau nó không được in.", "- Đăng bài với thẻ #thidua2026",
)  # fmt: skip
YAML_ONLY = Rule(
    "kh-812", "lỗi",
    {"": ("“{chu}” là ký hiệu riêng của YAML, không dùng trong kế hoạch",
          "nếu là chữ trong đoạn văn thì đặt cả đoạn trong dấu nháy, ví dụ '…'"),
     "dong": ("dòng bắt đầu bằng “%” không dùng trong kế hoạch", "xóa dòng này")},
    "Các dấu &, *, ! ở đầu đoạn và % ở đầu dòng có nghĩa riêng với YAML.", "lưu: &vt [VT]",
)  # fmt: skip


KH = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""


def no_data(value: object) -> Diagnostic:
    """A value of another type than the data of a plan, or of a part of one, has."""
    return NO_PLAN.said("du_lieu", kieu="None" if value is None else type(value).__name__)
