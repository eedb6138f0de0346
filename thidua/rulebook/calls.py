"""The rules for a call, its options and tools: what each says and what to do, why, and an example."""

from __future__ import annotations

from thidua.diagnostics import Diagnostic, Rule, rules
from thidua.rulebook import NEAR

# 1: formats

UNKNOWN_FORMAT = Rule(
    "goi-101", "lỗi",
    {"": ("không ghi được định dạng “{ten}”", "ghi được: {co}")},
    "Mỗi định dạng có người ghi của nó.", "thidua write ke-hoach.yaml ke-hoach.odt",
)  # fmt: skip
UNREADABLE_FORMAT = Rule(
    "goi-102", "lỗi",
    {"": ("không đọc được định dạng “{ten}”", "đọc được: {co}"),
     "macro": ("không đọc tệp có macro (.{ten})", "mở bằng Word, lưu dạng Word không macro (.docx) rồi đọc tệp ấy")},
    "Đuôi tên, hoặc format, nói tệp được đọc thế nào.", "thidua write ke-hoach.yalm ke-hoach.docx",
)  # fmt: skip
NO_DOCUMENT = Rule(
    "goi-103", "lỗi",
    {"": ("“.{ten}” không phải định dạng văn bản", "văn bản: {co}"),
     "doi_cho": ("“.{ten}” là tệp kế hoạch, mà văn bản phải đứng trước",
                 "đổi chỗ hai tệp: thidua verify {van_ban} {ke_hoach}")},
    "Chỉ văn bản mới có gì để nhận ra, để đối chiếu.", "thidua verify ke-hoach.yaml ke-hoach.yaml",
)  # fmt: skip
NO_PLAN_FILE = Rule(
    "goi-104", "lỗi",
    {"": ("“{tep}” không phải là tệp kế hoạch", "đuôi tên: {co}"),
     "bang": ("“{tep}” là một bảng, không phải tệp kế hoạch", "kế hoạch đứng trước, bảng đứng sau")},
    "Đọc một văn bản thì ghi ra một tệp kế hoạch.", "thidua read cu.docx moi.docx",
)  # fmt: skip
NO_SUFFIX = Rule(
    "goi-105", "lỗi",
    {"": ("“{tep}” không có đuôi tên tệp, không rõ định dạng", "thêm đuôi: {co}"),
     "chu": ("chữ, bytes hoặc tệp này không có tên, không rõ định dạng", 'thêm format, ví dụ format="yaml"'),
     "ra": ("tệp đang mở này không có tên, không rõ định dạng", 'thêm format, ví dụ format="docx"')},
    "Đuôi tên, hoặc format, nói tệp là gì.", "thidua write ke-hoach.yaml van-ban",
)  # fmt: skip
NOT_AS_TEXT = Rule(
    "goi-106", "lỗi",
    {"": ("tệp .{duoi} không phải văn bản thuần", "đưa vào dạng bytes, hoặc đường dẫn của tệp")},
    "Tệp Word, PDF không phải là chữ: mở ở chế độ nhị phân.", 'thidua.read("chữ", format="docx")',
)  # fmt: skip

# 2: what is handed over

WRONG_KIND = Rule(
    "goi-201", "lỗi",
    {"ke_hoach": ("cần một KeHoach, không phải {kieu}", "đọc bằng thidua.read, hoặc dùng Template"),
     "doi_chieu": ("cần một KeHoach hoặc tệp kế hoạch, không phải {kieu}", 'ví dụ "ke-hoach.yaml"'),
     "du_lieu": ("cần một KeHoach hoặc dict, không phải {kieu}", "đọc kế hoạch bằng thidua.read"),
     "ho_so": ("cần một HoSo, dict hoặc tên tệp hồ sơ cơ quan, không phải {kieu}", 'ví dụ "co-quan.yaml"'),
     "cac_ke_hoach": ("cần nhiều KeHoach, trong danh sách hoặc bộ sinh, không phải {kieu}",
                      "một kế hoạch thì dùng thidua.write"),
     "thuc_thi": ("executor cần None, số tiến trình (từ 1) hoặc một concurrent.futures.Executor, không phải {kieu}",
                  "ví dụ executor=4"),
     "bang_don_vi": ("cần tệp bảng, DataFrame hoặc danh sách các dict, không phải {kieu}", 'ví dụ "don-vi.xlsx"'),
     "ke_hoach_goc": ("cần tệp kế hoạch hoặc dict, không phải {kieu}", 'ví dụ "ke-hoach.yaml"'),
     "nguon": ("cần đường dẫn, chữ, bytes hoặc tệp đang mở, không phải {kieu}", 'ví dụ "ke-hoach.yaml"'),
     "ra": ("cần đường dẫn của tệp sẽ ghi, không phải {kieu}", 'ví dụ "ke-hoach.docx"'),
     "ra_chu": ("tệp sẽ ghi đang mở ở chế độ chữ", 'mở ở chế độ nhị phân: open(…, "wb")'),
     "ra_dong": ("tệp sẽ ghi đã đóng", "ghi trước khi đóng tệp"),
     "vao_dong": ("tệp sẽ đọc đã đóng", "đọc trước khi đóng tệp"),
     "vao_ghi": ("tệp sẽ đọc mở để ghi", 'mở tệp để đọc: open(…, "rb")'),
     "anh": ("ảnh cần đường dẫn hoặc bytes, không phải {kieu}", 'ví dụ Anh("ky.png")'),
     "hinh": ("hình hiện trong ô cần một Anh, không phải {kieu}", 'ví dụ Anh("ky.png")'),
     "pdf": ("cần đường dẫn, bytes hoặc tệp PDF đang mở, không phải {kieu}", 'ví dụ "ke-hoach.pdf"'),
     "tep_gui": ("attach cần đường dẫn của các tệp, không phải {kieu}", 'ví dụ attach=["da-ky.pdf"]'),
     "co_khong": ("signature_fields chỉ bật hoặc tắt, không nhận {kieu}", "bật thì ghi “signature_fields=True”"),
     "gia_tri": ("values cần một dict, không phải {kieu}", 'ví dụ values={{"chu_ky": Anh("ky.png")}}'),
     "gia_tri_phong_bi": ("values cần một dict, không phải {kieu}", 'ví dụ values={{"hạn trả lời": "31/12/2026"}}'),
     "phong_bi": ("phong bì cần chữ hoặc bytes của tệp, không phải {kieu}", "đọc tệp ở dạng bytes trước"),
     "mau": ("cần tên mẫu, đường dẫn hoặc bytes của tệp Word, không phải {kieu}", 'ví dụ "nd30"'),
     "soi": ("“accepted”, “instruments” cần dict, danh sách hoặc tên tệp, không phải {kieu}",
             'ví dụ accepted={{"tt-103": "giấy in sẵn"}}'),
     "ma": ("“select”, “ignore”, “forbid”, “require” cần một chữ hoặc danh sách chữ, không phải {kieu}",
            'ví dụ ["nd-2"]'),
     "gioi_han": ("cần một “Bounds”, không phải {kieu}", "ví dụ “bounds=Bounds(work=100_000_000)”"),
     "cach": ("gaps cần một chữ, không phải {kieu}", 'ví dụ gaps="mark"'),
     "may_in": ("engine cần một chữ, không phải {kieu}", 'ví dụ engine="typst"'),
     "dinh_dang": ("định dạng phải là chữ, không phải {kieu}", 'ví dụ format="docx"')},
    "Giá trị đưa vào thuộc loại khác, thường là None vì bước trước không ra gì.", "thidua.read(None)",
)  # fmt: skip
TEXT_AS_PATH = Rule(
    "goi-202", "lỗi",
    {"": ("đây là chữ của một tệp, không phải tên tệp", 'thêm format, ví dụ format="yaml"')},
    "Chữ mà không có format thì là đường dẫn.", 'thidua.read("KẾ HOẠCH\\nPhát động …")',
)  # fmt: skip
EMPTY_NAME = Rule(
    "goi-204", "lỗi",
    {"": ("tên tệp để trống", 'ví dụ "ke-hoach.yaml"; là chữ của một tệp thì thêm format'),
     "ra": ("tên tệp sẽ ghi để trống", 'ví dụ "ke-hoach.docx"'),
     "anh": ("tên tệp ảnh để trống", 'ví dụ Anh("ky.png")'),
     "pdf": ("tên tệp PDF để trống", 'ví dụ "ke-hoach.pdf"'),
     "mau": ("tên mẫu để trống", 'ví dụ "nd30"')},
    "Tên để trống không phải thư mục đang đứng; thường là một biến chưa có giá trị.", 'thidua.read("")',
)  # fmt: skip
UNKNOWN_GAPS = Rule(
    "goi-203", "lỗi", {"": ("không có cách “{ten}” cho chỗ còn thiếu", "dùng: {co}")},
    "Chỗ còn thiếu được đánh dấu, từ chối, hoặc giữ thẻ.", 'mau.render(plan, gaps="blank")',
)  # fmt: skip

PICTURE_SIZE = Rule(
    "goi-211", "lỗi",
    {"": ("{canh} của ảnh không thể là {gia_tri}", "viết số mm lớn hơn 0, ví dụ 40"),
     "lon": ("{canh} của ảnh là {mm} mm, quá khổ giấy A4 ({muc} mm)",
             "rộng, cao tính bằng mm; phần chữ của trang rộng {chu} mm"),
     "nho": ("{canh} của ảnh nhỏ hơn {muc} mm, không in ra được", "rộng, cao tính bằng mm"),
     "hep": ("ảnh quá dài so với bề kia: {canh} chỉ còn dưới {muc} mm, không in ra được",
             "cắt bớt ảnh, hoặc ghi cả rộng và cao")},
    "Cỡ ảnh tính bằng mm trên giấy.", 'thidua.Anh("ky.png", rong=0)',
)  # fmt: skip
PICTURE_WORDS = Rule(
    "goi-212", "lỗi", {"": ("chữ thay cho ảnh phải là một dòng chữ in được", 'ví dụ thay_the="chữ ký"')},
    "Chữ ấy được đọc lên cho người không thấy ảnh.", 'thidua.Anh("ky.png", thay_the=None)',
)  # fmt: skip
UNKNOWN_ARGUMENT = Rule(
    "goi-221", "lỗi",
    {"gan": ("{lop} không có “{ten}”", NEAR), "co": ("{lop} không có “{ten}”", "dùng: {co}"),
     "vi_tri": ("{lop} chỉ nhận một giá trị không có tên", 'ghi tên từng giá trị, ví dụ {lop}({ten}="…")'),
     "hai_lan": ("{lop} có “{ten}” hai lần: một giá trị không có tên và một giá trị có tên", "giữ một"),
     "thua": ("{lop} nhận ít giá trị không có tên hơn: đây có {so}", "ghi tên từng giá trị: {co}"),
     "thieu": ("{lop} thiếu “{ten}”", "thêm nó: {lop}({ten}=…)")},
    "Tên gõ sai thì giá trị của nó mất.", 'thidua.KeHoach(trich_yue="Phát động …")',
)  # fmt: skip
UNFIT_BOUND = Rule(
    "goi-223", "lỗi",
    {"": ("{lop}: “{ten}” phải là số nguyên lớn hơn 0, không phải {gia_tri}", "ví dụ {lop}({ten}={mac_dinh})"),
     "le": ("{lop}: “{ten}” phải là số lớn hơn 0, không phải {gia_tri}", "ví dụ {lop}({ten}={mac_dinh})")},
    "Mức sai thì không giữ được gì, hoặc từ chối cả tệp thường.", "thidua.Bounds(work=-1)",
)  # fmt: skip
NOT_CHANGED = Rule(
    "goi-222", "lỗi",
    {"": ("{lop} không đổi được tại chỗ", "tạo bản đã đổi: moi = cu.evolve({ten}=…)")},
    "Kế hoạch đã đọc thì giữ nguyên, nên nhiều luồng dùng chung được.", 'setattr(plan, "trich_yeu", "Thi đua")',
)  # fmt: skip

EXTRA_NAME = Rule(
    "goi-213", "lỗi",
    {"": ("“{ten}” không làm tên của một giá trị được", "dùng chữ không dấu, số, gạch dưới: chu_ky"),
     "trung": ("“{ten}” là tên sẵn có của mẫu", "đặt tên khác cho giá trị thêm: {ten}_them")},
    "Giá trị thêm đứng cạnh kế hoạch, không thay phần nào của nó.", 'thidua.render(plan, "docx", values={"so": 15})',
)  # fmt: skip
FOREIGN_VALUE = Rule(
    "goi-214", "lỗi",
    {"": ("“{ten}” là {kieu} của docxtpl, không dùng cạnh một kế hoạch được",
          "ảnh thì dùng thidua.Anh; chữ nghiêng, đậm thì gõ *nghiêng*, **đậm**"),
     "khac": ("{kieu} của docxtpl thuộc một tệp mẫu khác", "tạo nó từ chính tệp mẫu này, hoặc dùng thidua.Anh")},
    "Đối tượng ấy mang XML hoặc một tệp mẫu riêng, in ra thì không ai kiểm được.",
    "values={\"ky\": InlineImage(…)}",
)  # fmt: skip
DATA_FILE = Rule(
    "goi-215", "lỗi",
    {"": ("tệp dữ liệu không phải những dòng “tên: giá trị”", "ví dụ chu_ky: {{ảnh: ky.png, rộng: 40}}"),
     "ngoai": ("ảnh “{ten}” nằm ngoài thư mục của tệp dữ liệu", "chép ảnh vào thư mục ấy, hoặc thư mục con"),
     "trong": ("ảnh không ghi tên tệp", "ví dụ {{ảnh: ky.png, rộng: 40}}"),
     "khoa": ("ảnh không có “{ten}”", "dùng: ảnh, rộng, cao, thay thế"),
     "phay": ("trong {{…}} dấu phẩy ngăn hai tên, nên “{ten}” thành một tên riêng",
              'viết “{truoc}.{ten}”, hoặc đặt trong nháy: "{truoc},{ten}"'),
     "so": ("“{ten}” của ảnh không phải là số: {gia_tri}", "viết số mm, ví dụ 40 hoặc 12.5"),
     "trung": ("tên “{ten}” có hai lần", "giữ một")},
    "Tệp dữ liệu nêu tên và giá trị cho mẫu; ảnh chỉ lấy trong thư mục của nó.", "--data anh.yaml",
)  # fmt: skip

ENVELOPE_VALUE = Rule(
    "goi-216", "lỗi",
    {"gan": ("phong bì không có “{ten}”", NEAR), "co": ("phong bì không có “{ten}”", "dùng: {co}"),
     "ben": ("“{ten}” của phong bì gồm nhiều dòng “tên: giá trị”", "ví dụ {{tên: Sở Nội vụ, mã định danh: H51.15}}"),
     "chu": ("“{ten}” của phong bì là một dòng chữ", "ghi chữ hoặc số, không ghi bảng, danh sách"),
     "trung": ("“{ten}” của phong bì có hai lần", "giữ một"),
     "ky_tu": ("“{ten}” của phong bì có ký tự không in được", "xóa ký tự ấy, hoặc gõ lại dòng chữ"),
     "so_van_ban": ("số văn bản phải bắt đầu bằng chữ số 0-9, lớn hơn 0, không kèm ký hiệu: “{gia_tri}”",
                    "ví dụ 15"),
     "gio": ("“{ten}” của phong bì không phải là một thời điểm: {gia_tri}", "ghi ngày và giờ: 31/12/2026 08:30"),
     "so": ("“{ten}” của phong bì phải viết bằng chữ số: {gia_tri}", "ví dụ 2"),
     "ngay": ("“{ten}” của phong bì không phải là một ngày: {gia_tri}", "ghi đủ ngày, tháng, năm: 31/12/2026")},
    "Giá trị thêm cho .edxml là các trường của phần đầu phong bì.",
    'thidua.render(plan, "edxml", values={"nơi gửi": "H51"})',
)  # fmt: skip

YEAR = Rule(
    "goi-217", "lỗi",
    {"khong_ro": ("không rõ kế hoạch là của năm nào: trích yếu và ngày không nói",
                  "ghi thêm “of=2025”, hoặc “--of 2025”"),
     "truoc": ("năm {nam} không sau năm của kế hoạch ({cu})", "ghi một năm sau năm {cu}: “year=…”, hoặc “--year …”")},
    "Kế hoạch năm nay làm từ kế hoạch của một năm trước.", 'thidua.next_year(plan.evolve(ngay="2025"), year=2025)',
)  # fmt: skip

# 3: templates

UNKNOWN_TEMPLATE = Rule(
    "goi-301", "lỗi",
    {"gan": ("không có mẫu “{ten}”", NEAR), "co": ("không có mẫu “{ten}”", "có sẵn: {co}"),
     "duong_dan": ("không có thư mục hay tệp {ten}", 'mẫu có tên thì viết tên như một chữ: template="nd30"')},
    "Mẫu là một tên có sẵn, một thư mục, hoặc một tệp Word.", "thidua write ke-hoach.yaml a.docx --template tinbai",
)  # fmt: skip
NO_TEMPLATE = Rule(
    "goi-302", "lỗi",
    {"": ("thư mục {thu_muc} không phải là mẫu", "thêm tệp {can}, hoặc dùng: thidua template new"),
     "tep": ("{tep} là một tệp của mẫu, không phải cả mẫu", "dùng thư mục của nó: {thu_muc}"),
     "goc": ("“{ten}” là một tệp, không phải mẫu có tên", "có sẵn: {co}")},
    "Mẫu có tên, có nhiều định dạng là một thư mục có template.toml.",
    "thidua write ke-hoach.yaml a.html --template mau/document.html",
)  # fmt: skip
NOT_IN_TEMPLATE = Rule(
    "goi-303", "lỗi",
    {f"{form}{end}": (f"{template} {what}", way)
     for end, template in {"": "mẫu {mau}", "_nay": "mẫu này"}.items()
     for form, (what, way) in {
        "co": ("không có định dạng {ten}", "dùng: {co}"),
        "chu": ("không có tệp cho định dạng {ten}", 'dùng: thidua.render(plan, "{ten}")'),
        "typst": ("không có document.typ để typst in", "dùng libreoffice, hoặc không nêu tên chương trình")}.items()}
    | {"word": ("mẫu {mau} không có document.docx", ""),
       "ke_hoach": ("PDF bằng typst chỉ in được một kế hoạch, mà mẫu {mau} chỉ được đưa dữ liệu khác",
                    "đưa thêm kế hoạch; dữ liệu ấy vẫn in được trong mẫu, ở d.gia_tri"),
       "gon": ("mẫu {mau} không có bản gọn", "bỏ --small, hoặc dùng --from nd30")},
    "Mẫu in được những định dạng mà nó có tệp.", "mẫu Word, mà cần .html",
)  # fmt: skip

OTHER_CONVENTION = Rule(
    "goi-304", "cảnh báo",
    {"": ("mẫu {mau} in theo quy ước {cua_mau}, kế hoạch theo {cua_ke_hoach}",
          "in bằng mẫu {dung}, hoặc ghi trong kế hoạch “quy ước: {cua_mau}”")},
    "Cấp ủy in theo Hướng dẫn 05-HD/VPTW (hd05), cơ quan nhà nước theo Nghị định 30 (nd30).",
    "kế hoạch của chi bộ, --template nd30",
)  # fmt: skip

OWN_FILTER = Rule(
    "goi-305", "lỗi",
    {"": ("filters cần một dict, không phải {kieu}", 'ví dụ filters={{"viet_tat": viet_tat}}'),
     "ten": ("“{ten}” không làm tên của một bộ lọc được", "dùng chữ không dấu, số, gạch dưới: viet_tat"),
     "trung": ("đã có bộ lọc “{ten}”", "đặt tên khác: {ten}_rieng"),
     "ham": ("bộ lọc “{ten}” phải là một hàm, không phải {kieu}", "nhận một giá trị, trả về chữ hoặc số"),
     "noi": ("--filters không nói được bộ lọc ở đâu: “{go}”", "viết mô đun, dấu hai chấm, tên: bo_loc_cua_so:BO_LOC"),
     "mo_dun": ("không có mô đun Python “{go}”", "cài gói có mô đun ấy, hoặc ghi thư mục của nó vào PYTHONPATH"),
     "khong": ("mô đun “{go}” không có “{ten}”", "ghi tên của dict các bộ lọc trong mô đun ấy"),
     "hong": ("mô đun “{go}” không nạp được: {loi}", 'chạy python -c "import {go}" để xem lỗi')},
    "Bộ lọc riêng thêm vào những bộ lọc sẵn có, không thay bộ lọc nào.",
    'thidua.Template("nd30", filters={"upper": str})',
)  # fmt: skip

# 4: options

UNWATCHED = Rule(
    "goi-401", "lỗi",
    {"": ("--watch cần tệp kế hoạch và tệp ra có tên", "thay “-” bằng tên tệp"),
     "nhieu": ("--watch đi với một tệp ra", "mỗi kế hoạch một lệnh")},
    "--watch chờ tệp đổi, rồi ghi một tệp khác.", "thidua write - a.docx --watch",
)  # fmt: skip
UNEXPLAINED = Rule(
    "goi-402", "lỗi",
    {"": ("--explain kể việc đọc một văn bản; tệp kế hoạch không có gì phải đoán", "bỏ --explain")},
    "Tệp kế hoạch nói thẳng từng mục.", "thidua read ke-hoach.yaml a.yaml --explain",
)  # fmt: skip
INSIDE_PREVIEW = Rule(
    "goi-403", "lỗi", {"": ("{tep} nằm trong chính thư mục xem trước", "chọn thư mục khác: --out")},
    "Tệp trong thư mục xem trước có thể bị xóa ở lần sau.",
    "thidua template preview nd30 --plan xem-truoc/a.yaml --out xem-truoc",
)  # fmt: skip

SAME_FILE = Rule(
    "goi-411", "lỗi", {"": ("{tep} vừa là tệp vào vừa là tệp ra", "ghi ra một tệp khác")},
    "Ghi đè thì mất tệp vào, kể cả lời ghi chú sau dấu #; liên kết tới tệp vào cũng là tệp vào.",
    "thidua read ke-hoach.yaml ke-hoach.yaml",
)  # fmt: skip
OTHER_SUFFIX = Rule(
    "goi-412", "lỗi",
    {"": ("{tuy_chon} {dinh_dang} trái với đuôi tên của {tep}", "bỏ {tuy_chon}, hoặc đổi tên tệp"),
     "chu_thich": ("bản có chú thích là một tệp Word, mà tên là {tep}", "đặt đuôi .docx"),
     "soi": ("chỉ tệp Word mới có bản chú thích, mà tên là {tep}", "soi tệp .docx, hoặc bỏ --comments"),
     "rieng": ("lệnh này ghi ra tệp {can}, mà tên là {tep}", "đặt đuôi {can}"),
     "sua": ("chỉ sửa được văn bản .docx, mà tên là {tep}", "lưu lại dạng .docx bằng Word hoặc LibreOffice")},
    "Đuôi tên nói định dạng; tùy chọn chỉ nói thay khi tên không có đuôi, hoặc là “-”.",
    "thidua write ke-hoach.yaml a.docx --to txt",
)  # fmt: skip
SAME_TARGET = Rule(
    "goi-413", "lỗi", {"": ("{tep} và {tep_khac} cùng ghi ra {ra}", "đổi tên một tệp, hoặc làm hai lệnh")},
    "Mỗi tệp vào một tệp ra; tệp sau không được đè tệp trước.", "thidua write a.yaml a.json b.yaml --to docx",
)  # fmt: skip

NAME_PATTERN = Rule(
    "goi-416", "lỗi",
    {"": ("mẫu tên tệp “{mau}” có ngoặc nhọn không đúng",
          "ví dụ {vi_du}; chính dấu ngoặc thì gõ hai lần"),
     "ngoai": ("tên tệp “{mau}” dẫn ra ngoài thư mục", "bỏ “..”, “/” ở đầu, hoặc đổi chính thư mục ra")},
    "Trong ngoặc nhọn của tên tệp là một trường của kế hoạch, hoặc “stt”.", 'thidua.write_many([plan], "ra/{so.docx")',
)  # fmt: skip
NAME_FIELD = Rule(
    "goi-417", "lỗi",
    {"": ("kế hoạch không có “{ten}” để đặt tên tệp", "bỏ tên ấy"),
     "gan": ("kế hoạch không có “{ten}” để đặt tên tệp", NEAR),
     "co": ("kế hoạch không có “{ten}” để đặt tên tệp", "có: {co}")},
    "Tên tệp đặt theo trường của kế hoạch.", 'thidua.write_many([plan], "ra/{so_hieu}.docx")',
)  # fmt: skip
NO_ARCHIVE = Rule(
    "goi-418", "lỗi",
    {"": ("tệp gom mọi văn bản là .zip, .docx hoặc .pdf, mà tên là {tep}", "đặt một đuôi ấy"),
     "thu_muc": ("mỗi đơn vị ghi một tệp vào một thư mục, mà “{tep}” là tên một tệp",
                 "đặt tên thư mục; muốn một tệp cho tất cả thì thêm --archive {tep}"),
     "dinh_dang": ("gom vào {tep} thì mỗi văn bản phải có bản .{duoi}", "thêm định dạng ấy: formats=…, --format")},
    "Đuôi tên nói định dạng.", 'thidua.write_many([plan], "ra/{so}.docx", archive="ra.rar")',
)  # fmt: skip
NOT_SENT = Rule(
    "goi-419", "lỗi",
    {"": ("mẫu {mau} có bộ lọc không gửi sang tiến trình khác được",
          "viết bộ lọc thành hàm của một mô đun; làm tại chỗ thì resume=False"),
     "gia_tri": ("giá trị thêm không gửi sang tiến trình khác được: {loi}",
                 "đưa chữ, số, ngày, danh sách, ảnh; làm tại chỗ thì resume=False")},
    "Tiến trình khác, lần chạy sau chỉ biết mẫu và giá trị qua bytes của chúng.",
    'thidua.write_many([plan], "ra/{so}.docx", values={"a": lambda x: x}).finish()',
)  # fmt: skip
LOST_POOL = Rule(
    "goi-420", "lỗi",
    {"": ("bộ thực thi không nhận việc nữa: {loi}", "mở bộ thực thi mới rồi chạy lại, phần đã ghi còn đó"),
     "loi": ("bộ thực thi không làm được việc: {loi}",
             "cài cùng một bản thidua ở mọi máy của nó rồi chạy lại, phần đã ghi còn đó"),
     "la": ("bộ thực thi trả về {kieu}, không phải kết quả của việc đã giao", "dùng bộ thực thi khác")},
    "Bộ thực thi của người gọi thì chỉ người gọi mở lại được.", "pool.shutdown() giữa chừng",
)  # fmt: skip
LOST_WORKER = Rule(
    "goi-421", "lỗi",
    {"": ("tiến trình làm kế hoạch này đã chết ba lần: {loi}",
          "làm riêng kế hoạch này để xem vì sao; còn thiếu bộ nhớ không?")},
    "Mất tiến trình thì việc được giao lại; ba lần thì do chính kế hoạch ấy.", "kill -9 tiến trình, ba lần",
)  # fmt: skip
UNEXPECTED = Rule(
    "goi-422", "lỗi", {"": ("lỗi ngoài dự kiến: {kieu}: {loi}", "gửi kế hoạch này cho người giữ chương trình")},
    "Một kế hoạch gặp lỗi của chương trình thì các kế hoạch khác vẫn được ghi.", "một bộ lọc riêng chia cho 0",
)  # fmt: skip

DATA_ALONE = Rule(
    "goi-404", "lỗi",
    {"": ("--data không có kế hoạch thì cần mẫu để in", "thêm --template, ví dụ --template giay-moi.docx"),
     "xem": ("mẫu {mau} không in kế hoạch, mà không có dữ liệu để in thử", "thêm --data với tệp dữ liệu của nó"),
     "loc": ("--filters cần mẫu dùng các bộ lọc ấy", "thêm --template, ví dụ --template giay-moi.docx")},
    "Dữ liệu nào cũng in được bằng mẫu của nó; chỉ kế hoạch mới có mẫu sẵn.", "thidua write --data moi.yaml moi.docx",
)  # fmt: skip

PLAIN_DATA = Rule(
    "goi-405", "lỗi",
    {"": ("mẫu {mau} không dùng trường nào của kế hoạch",
          "{tep} là dữ liệu của mẫu thì gõ: thidua write --data {tep} --template {mau} {ra}")},
    "Tệp đứng đầu lệnh write là kế hoạch; dữ liệu khác thì đứng sau --data.",
    "thidua write giay-moi.json giay-moi.docx --template moi.docx",
)  # fmt: skip

IDLE_DATA = Rule(
    "goi-406", "lỗi",
    {"": ("--data không có tác dụng: tệp {duoi} in không qua mẫu", "bỏ --data, hoặc ghi ra .docx, .html"),
     "mau": ("--data không có tác dụng: mẫu {mau} không dùng {ten}",
             "bỏ --data, hoặc thêm thẻ của tên ấy vào mẫu"),
     "tu": ("--from nói định dạng của kế hoạch, mà lệnh này chỉ có dữ liệu", "bỏ --from")},
    "Dữ liệu không ai dùng thường là gõ nhầm mẫu, hoặc nhầm tên.",
    "thidua write --data ke-hoach.yaml --template cu.docx a.docx --from json",
)  # fmt: skip

IDLE_OPTION = Rule(
    "goi-407", "lỗi",
    {"": ("{ten} chỉ dùng cho {co}", "bỏ {ten}, hoặc ghi ra {co}"),
     "mo": ("--open mở tệp vừa ghi, mà “-” không phải là tệp", "bỏ --open, hoặc ghi ra một tệp"),
     "doc": ("{ten} soát biên nhận của văn bản, tệp kế hoạch không có", "bỏ {ten}, hoặc đọc {co}"),
     "ho_so": ("{ten} bổ sung cho tệp kế hoạch, văn bản thì đã đủ", "bỏ {ten}, hoặc đọc {co}"),
     "khong_mang": ("{ten} làm biên nhận của kế hoạch mang theo, mà văn bản này không mang kế hoạch nào",
                    "bỏ {ten}, bỏ carry=False, hoặc dùng mẫu in kế hoạch"),
     "word": ("{ten} chỉ dùng khi sửa văn bản .docx", "bỏ {ten}"),
     "ke_hoach": ("{ten} chỉ dùng khi sửa tệp kế hoạch", "bỏ {ten}")},
    "Tùy chọn không có chỗ trong định dạng này thì không làm gì.",
    "thidua write ke-hoach.yaml ra.docx --engine typst",
)  # fmt: skip

ENVELOPE_FILES = Rule(
    "goi-408", "lỗi",
    {"": ("phong bì có hai tệp trùng tên: {tep}", "đổi tên một tệp"),
     "rong": ("tệp gửi không có gì: {tep}", "chọn lại tệp"),
     "ten": ("tên tệp gửi có ký tự mà phong bì không ghi được: {tep}", "đổi tên tệp"),
     "mau": ("mẫu {mau} in giấy không có số, ký hiệu của mình, nên không có phong bì",
             "lập phong bì của kế hoạch, gửi kèm giấy ấy: attach=[…]"),
     "kem_theo": ("kế hoạch kèm theo {loai} không có số, ký hiệu của mình, nên không có phong bì riêng",
                  'lập phong bì của {loai}: template="quyet-dinh"; kế hoạch gửi kèm: attach=[…]'),
     "nhieu": ("--attach không đi cùng nhiều kế hoạch", "làm một lệnh cho mỗi kế hoạch")},
    "Nơi nhận ghi hai tệp một tên thì mất một.", "thidua write ke-hoach.yaml gui.edxml --attach a.pdf --attach a.pdf",
)  # fmt: skip

RECEIPT_KEY = Rule(
    "goi-409", "lỗi",
    {"": ("khóa của biên nhận cần bytes hoặc chữ, không phải {kieu}", 'ví dụ Path("khoa").read_bytes()'),
     "trong": ("khóa của biên nhận để trống", "ghi vào tệp ấy 32 byte ngẫu nhiên")},
    "Khóa trống thì ai cũng có.", 'thidua.render(plan, "docx", receipt_key="")',
)  # fmt: skip

NOBODY_SIGNS = Rule(
    "goi-431", "lỗi",
    {"": ("{ten}: mẫu {mau} in văn bản không ai ký", "bỏ {ten}, hoặc dùng mẫu khác"),
     "rieng": ("{ten}: mẫu {mau} không đặt chỗ ký nào",
               "gọi phan_cuoi, o_ky hoặc o_goc trong document.typ, hoặc bỏ {ten}"),
     "du_lieu": ("{ten}: dữ liệu không phải kế hoạch, không nói ai ký", "in từ một kế hoạch, hoặc bỏ {ten}"),
     "trung": ("{ten}: mẫu đặt hai chỗ cho một ô: {o}", "gọi phan_cuoi, o_ky, o_goc một lần trong document.typ"),
     "ngoai": ("{ten}: mẫu đặt ô “{o}” ra ngoài tờ giấy", "đặt phan_cuoi, o_ky, o_goc trong trang của document.typ"),
     "chu": ("{ten}: mẫu tự đặt liên kết “thidua:{o}” trên chữ", "gọi phan_cuoi, o_ky hoặc o_goc trong document.typ"),
     "may": ("{ten} cần vị trí chỗ ký, chỉ có khi typst dàn trang",
             "dùng mẫu có document.typ, không đặt engine khác; hoặc bỏ {ten}")},
    "Ô ký số đứng ở chỗ ký của văn bản; tin bài không có chỗ ký.",
    "thidua write ke-hoach.yaml tin.pdf --template tin-bai --signature-fields",
)  # fmt: skip

TO_FILL = Rule(
    "goi-432", "lỗi",
    {"": ("chưa nói điền gì", "ví dụ so=15 ngay=27/11/2026"),
     "ten": ("“{ten}” không phải ô để điền", "điền: {co}"),
     "hai_lan": ("“{ten}” có hai lần", "giữ một"),
     "so": ("số điền vào phải bắt đầu bằng chữ số 0-9, lớn hơn 0, không kèm ký hiệu: “{gia_tri}”", "ví dụ so=15"),
     "ngay": ("ngày điền vào phải đủ ngày, tháng, năm: “{gia_tri}”", "ví dụ ngay=27/11/2026")},
    "Văn thư điền số và ngày, những ô khác thì ký.", "thidua fill ke-hoach.pdf",
)  # fmt: skip
TO_MEND = Rule(
    "goi-434", "lỗi",
    {"mau": ("{tep} là mẫu, không phải văn bản", "soi mẫu bằng thidua template check"),
     "ky": ("{tep} đã ký số: sửa thì chữ ký hết giá trị", "sửa bản chưa ký"),
     "strict": ("{tep} lưu ở dạng Strict của Word", "lưu lại dạng Word Document (.docx)")},
    "Chỉ sửa văn bản mà sửa xong vẫn còn nguyên giá trị.", "thidua fix mau.docx sua.docx",
)  # fmt: skip
TO_STAMP = Rule(
    "goi-433", "lỗi",
    {"": ("“{ten}” không phải ô ký số", "tên ô bắt đầu bằng: {co}"),
     "gi": ("không rõ hiện gì trong ô “{ten}”", 'đưa một ảnh, ví dụ Anh("ky.png"); hoặc so, ví dụ so="15/KH-SNV"'),
     "so": ("ô “{ten}” hiện ảnh, không hiện số", "so chỉ dùng cho ô co_quan của tệp riêng"),
     "so_chu": ("so phải là một dòng chữ: {gia_tri}", 'ví dụ so="15/KH-SNV"'),
     "so_dai": ("“{gia_tri}” dài quá ô {rong} mm", "ghi số, ký hiệu của văn bản chính, không ghi gì thêm"),
     "co": ("hình làm cho ô “{ten}” là {hinh} mm, mà ô đang ký là {o} mm", "ký vào ô do thidua đặt"),
     "co_goc": ("hình làm cho ô “{ten}” là {hinh} mm, mà ô đang ký là ô {o} mm ở góc của tệp riêng",
                'hiện số: thidua.stamp("co_quan", so="15/KH-SNV")'),
     "co_dau": ("hình làm cho ô “{ten}” là {hinh} mm, mà ô đang ký là ô {o} mm của dấu",
                'hiện dấu: thidua.stamp("co_quan", Anh("dau.png", rong=36))'),
     "co_ky": ("hình làm cho ô “{ten}” là {hinh} mm, mà ô đang ký là ô {o} mm của người ký",
               'hiện chữ ký: thidua.stamp("nguoi_ky", Anh("ky.png"))'),
     "luc_xa": ("giờ Việt Nam không có thời gian ấy", "ví dụ datetime(2026, 11, 27, 8, 30)"),
     "luc": ("luc phải là một datetime, không phải {kieu}", "bỏ luc thì lấy giờ hiện tại")},
    "Người ký, cơ quan hiện ảnh; tệp riêng hiện số và thời gian ký, không hiện ảnh.", 'thidua.stamp("so")',
)  # fmt: skip

FORKED = Rule(
    "goi-415", "lỗi",
    {"": ("tiến trình này tách ra (fork) sau khi typst đã chạy, không vẽ ô ký số được",
          'tạo tiến trình con bằng multiprocessing.get_context("spawn")')},
    "Luồng của typst không theo sang tiến trình tách ra; chờ chúng thì chờ mãi.", "os.fork() sau khi đã in một PDF",
)  # fmt: skip
UNKNOWN_ENGINE = Rule(
    "goi-414", "lỗi",
    {"gan": ("không có chương trình dàn trang “{ten}”", NEAR),
     "co": ("không có chương trình dàn trang “{ten}”", "dùng: {co}")},
    "PDF do typst hoặc LibreOffice dàn trang.", "thidua write ke-hoach.yaml ra.pdf --engine word",
)  # fmt: skip

# 5: how the command line is typed

MISSING_ARGUMENT = Rule(
    "goi-501", "lỗi",
    {"": ("thiếu {ten}", ""), "lenh": ("thiếu lệnh", ""),
     "thu_muc": ("thư mục {ten} không có tệp nào soi được", "soi được: {co}")},
    "Lệnh cần đủ tham số.", "thidua write ke-hoach.yaml",
)  # fmt: skip
EXTRA_ARGUMENT = Rule(
    "goi-502", "lỗi",
    {"": ("thừa {chu}", "tên có dấu cách thì đặt trong nháy"),
     "nhieu": ("thừa {chu}", "nhiều tệp vào thì thêm --to; tên có dấu cách thì đặt trong nháy"),
     "chuan": ("“-” không đi cùng nhiều tệp", "đặt tên tệp, hoặc làm lệnh riêng")},
    "Dấu cách chia một tên làm hai tham số.", "thidua write ke hoach.yaml ra.docx",
)  # fmt: skip
UNKNOWN_COMMAND = Rule(
    "goi-503", "lỗi", {"gan": ("không có lệnh “{ten}”", NEAR), "": ("không có lệnh “{ten}”", "")},
    "Tên lệnh gõ sai.", "thidua wirte",
)  # fmt: skip
UNKNOWN_OPTION = Rule(
    "goi-504", "lỗi",
    {"gan": ("không có tùy chọn {ten}", "có phải {gan} không?"), "": ("không có tùy chọn {ten}", "")},
    "Tên tùy chọn gõ sai, hoặc là của lệnh khác.", "thidua write a.yaml b.docx --strct",
)  # fmt: skip
OPTION_VALUE = Rule(
    "goi-505", "lỗi",
    {"": ("tùy chọn {ten} cần một giá trị", ""), "vo": ("không có phím Tab cho “{ten}”", "dùng: {co}"),
     "co": ("{ten} không có “{gia_tri}”", "dùng: {co}"),
     "khong_nhan": ("tùy chọn {ten} không nhận giá trị", "chỉ viết {ten}"),
     "trong": ("{ten} để trống", "ghi giá trị của nó, hoặc bỏ đi; biến của vỏ lệnh chưa đặt thì cũng là trống"),
     "hai_lan": ("tùy chọn {ten} có hai lần", "giữ một"),
     "so": ("{ten} cần một số từ {tu} đến {den}", "ví dụ {ten} 4"),
     "mot": ("{ten} đi với một tệp", "làm từng tệp một"),
     "trai": ("{ten} không đi cùng {khac}", "giữ một trong hai")},
    "Có tùy chọn đi với một giá trị, có tùy chọn thì không; giá trị nào cũng phải có tác dụng.",
    "thidua write a.yaml b.docx --to",
)  # fmt: skip
LIMIT = Rule(
    "goi-506", "lỗi",
    {"gan": ("không có mức “{ten}”", NEAR), "co": ("không có mức “{ten}”", "dùng: {co}"),
     "dau": ("“{chu}” không phải là một mức", "viết MỨC=SỐ, ví dụ --limit file_mb=128"),
     "so": ("mức {ten} không thể là “{so}”", "viết số nguyên từ 1 đến {muc}, ví dụ --limit {ten}=128"),
     "hai_lan": ("mức {ten} có hai lần", "giữ một")},
    "Mức là của một lần gọi; tên và số mặc định ở trang An toàn.", "thidua read cu.docx moi.yaml --limit file=128",
)  # fmt: skip

UNKNOWN_RULE = Rule(
    "goi-507", "lỗi",
    {"gan": ("không có quy tắc “{ten}”", NEAR),
     "": ("không có quy tắc “{ten}”", "ghi mã như trong báo cáo, ví dụ “nd-501”, hoặc đầu mã, ví dụ “tt-3”"),
     "het": ("mọi quy tắc được chọn ({chon}) đều bị bỏ ({bo}): không còn gì để xét", "bớt mã ở chỗ bỏ")},
    "Mã gõ sai thì không quy tắc nào được xét, mà báo cáo vẫn như là đúng.", "thidua check a.yaml --select nd-999",
)  # fmt: skip

# 6: tools

_OFFICE = "in tệp Word cần LibreOffice: cài từ libreoffice.org"
_BROWSER = "in trang web cần Chromium, Chrome hoặc Edge: cài một trong ba"
_NOTHING = "không có chương trình nào để xem trước mẫu này"
MISSING_TOOL = Rule(
    "goi-601", "lỗi",
    {"doc": ("đọc tệp .{duoi} cần LibreOffice, máy này chưa cài",
             "cài LibreOffice từ libreoffice.org, hoặc mở bằng Word hoặc LibreOffice rồi lưu thành .docx trên máy khác "
             "rồi đọc lại"),
     "bang": ("đọc bảng .{duoi} cần gói python-calamine, máy này chưa cài",
              'cài bằng: python -m pip install "thidua[bang]", hoặc lưu bảng thành .csv'),
     "doc_pdf": ("đọc tệp .pdf cần pdftotext của Poppler, máy này chưa cài",
                 "cài gói poppler-utils (macOS: poppler), hoặc mở PDF, chép chữ vào tệp .txt, hoặc lưu lại thành "
                 ".docx"),
     "soi_pdf": ("đối chiếu tệp .pdf cần pdftocairo của Poppler, máy này chưa cài",
                 "cài gói poppler-utils (macOS: poppler)"),
     "in_pdf": ("in thành PDF cần gói typst, máy này chưa cài", 'cài bằng: python -m pip install "thidua[pdf]"'),
     "o_ky": ("ô ký số, ô điền của PDF cần gói pyhanko, máy này chưa cài",
              'cài bằng: python -m pip install "thidua[pdf,sign]"'),
     "gom_pdf": ("gom các tệp PDF cần gói pyhanko, máy này chưa cài",
                 'cài bằng: python -m pip install "thidua[pdf,sign]", hoặc gom vào tệp .zip'),
     "in_docx": ("máy này chưa có {ten}", _OFFICE),
     "in_html": ("máy này chưa có {ten}", _BROWSER),
     "hinh": ("máy này chưa có {ten}",
              "chụp trang thành hình cần pdftoppm của Poppler: cài gói poppler-utils (macOS: poppler)"),
     "xem_docx": (_NOTHING, _OFFICE),
     "lenh": ("lệnh thidua cần gói click, máy này chưa cài", 'cài bằng: python -m pip install "{goi}"'),
     "xem_html": (_NOTHING, _BROWSER)},
    "Việc này do chương trình khác làm.", "thidua read cu.doc moi.yaml trên máy không có LibreOffice",
)  # fmt: skip


GOI = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""


def wrong_kind(form: str, value: object) -> Diagnostic:
    """A value of another type than a public call takes."""
    return WRONG_KIND.said(form, kieu="None" if value is None else type(value).__name__)
