"""The rules for a file that is opened or written: what each says and what to do, why, and an example."""

from __future__ import annotations

import errno

from thidua.diagnostics import Rule, rules
from thidua.rulebook import NEAR

AGAIN_SENT = "tải lại phong bì, hoặc đề nghị nơi gửi gửi lại"
AGAIN = "mở tệp bằng Word rồi lưu lại dạng Word (.docx)"
"""The way out of what is wrong inside a Word file."""
_WHOLE = "sao chép hoặc tải lại tệp cho trọn vẹn, hoặc mở bằng Word để Word sửa rồi lưu lại"
_AS_DOCX = "mở bằng Word hoặc LibreOffice rồi lưu thành .docx"
_AS_TEXT = "mở PDF, chép chữ vào tệp .txt, hoặc lưu lại thành .docx"
_AS_UTF8 = "mở tệp bằng Notepad, chọn Lưu thành (Save As), ở ô Mã hóa (Encoding) chọn UTF-8, rồi lưu lại"
_CONVERT = "chuyển sang Unicode bằng công cụ chuyển mã của UniKey (Ctrl+Shift+F6) rồi dán lại"
_PLAN_FORMATS = "tệp kế hoạch là văn bản thuần: .yaml, .json hoặc .toml"
_SMALLER = "chia văn bản thành nhiều tệp"
_NAMED = "gõ lại tên tệp, bỏ ký tự không in được"

# 1: opening

MISSING_FILE = Rule(
    "tep-101", "lỗi",
    {"gan": ("không có tệp này", NEAR), "": ("không có tệp này", "kiểm tra lại tên tệp và thư mục"),
     "thu_muc": ("không có tệp này", "không có thư mục {thu_muc}")},
    "Tên tệp hoặc thư mục gõ sai.", "ke-hoach.yml khi tệp là ke-hoach.yaml",
)  # fmt: skip
IS_FOLDER = Rule(
    "tep-102", "lỗi",
    {"": ("là một thư mục, không phải tệp", "thêm tên tệp, ví dụ ke-hoach.yaml"),
     "ghi": ("{tep} là một thư mục", "thêm tên tệp, ví dụ ke-hoach.docx")},
    "Đọc hay ghi thì phải chỉ tới một tệp.", "thidua write ke-hoach.yaml van-ban khi van-ban là thư mục",
)  # fmt: skip
UNREADABLE = Rule(
    "tep-103", "lỗi",
    {"": ("không đọc được: {loi}", "xem lại tên tệp, quyền đọc tệp và thư mục chứa nó"),
     "ten": ("tên có ký tự mà không tệp nào có được", _NAMED)},
    "Hệ điều hành không cho đọc tệp, và nói vì sao.",
    "tệp của người khác, không có quyền đọc",
)  # fmt: skip
EMPTY_FILE = Rule(
    "tep-104", "lỗi",
    {"": ("tệp chưa có nội dung",
          "gõ nội dung kế hoạch vào tệp, ví dụ “trích yếu: Phát động phong trào thi đua …”, rồi lưu lại"),
     "du_lieu": ("tệp chưa có dữ liệu", "gõ mỗi dòng một “tên: giá trị”, ví dụ “ho_ten: Nguyễn Văn A”, rồi lưu lại"),
     "word": ("tệp rỗng", "chọn lại tệp")},
    "Tệp không có chữ nào, hoặc chỉ có lời ghi chú.", "tệp vừa tạo, chưa lưu chữ đã gõ",
)  # fmt: skip
TOO_LARGE = Rule(
    "tep-105", "lỗi",
    {"": ("tệp lớn quá {muc} MB, không thể là một văn bản", "xem lại có chọn nhầm tệp không"),
     "ke_hoach": ("tệp lớn {lon} MB, quá mức {muc} MB",
                  "một kế hoạch chỉ vài trang; xem lại có chọn nhầm tệp không")},
    "Tệp lớn gấp nghìn lần một văn bản thì là tệp khác chọn nhầm.", "một đoạn phim đặt tên là ke-hoach.yaml",
)  # fmt: skip

PICTURE_KIND = Rule(
    "tep-111", "lỗi",
    {form: (what, "mở bằng phần mềm ảnh, lưu lại thành PNG hoặc JPEG") for form, what in {
        "": "không phải ảnh PNG, JPEG hay GIF", "rong": "tệp ảnh rỗng", "svg": "là hình SVG, không chèn được",
        "emf": "là hình EMF hoặc WMF, không chèn được", "pdf": "là tệp PDF, không phải ảnh",
        "khac": "là ảnh kiểu khác (BMP, TIFF, WebP, HEIC), không chèn được"}.items()},
    "Word nào cũng mở được PNG, JPEG, GIF; SVG, EMF chứa lệnh vẽ mà không ai kiểm.", 'Anh("dau.svg")',
)  # fmt: skip
PICTURE_DAMAGED = Rule(
    "tep-112", "lỗi", {"": ("ảnh {loai} hỏng hoặc cụt, không đọc được cỡ", "chép lại tệp ảnh, hoặc lưu lại ảnh")},
    "Ảnh không trọn thì Word báo tệp hỏng.", "tệp ảnh tải về giữa chừng",
)  # fmt: skip
PICTURE_TOO_LARGE = Rule(
    "tep-113", "lỗi",
    {"byte": ("ảnh lớn {lon} MB, quá mức {muc} MB", "thu nhỏ ảnh: chữ ký, con dấu chỉ cần vài trăm KB"),
     "diem": ("ảnh {rong} × {cao} điểm, quá mức {muc} triệu điểm", "thu nhỏ ảnh")},
    "Ảnh chụp nguyên cỡ làm tệp Word nặng, máy in chậm.", "ảnh chụp 100 triệu điểm",
)  # fmt: skip
PICTURE_TURNED = Rule(
    "tep-114", "lỗi",
    {"": ("ảnh {loai} chụp xoay máy: trên giấy sẽ nằm nghiêng hoặc lật ngược",
          "mở bằng phần mềm ảnh, xoay đi rồi xoay lại cho thẳng, lưu thành PNG")},
    "Máy ảnh ghi kèm hướng xoay (EXIF) mà Word, LibreOffice không theo.", "ảnh con dấu chụp đứng bằng điện thoại",
)  # fmt: skip

SIGNING_PICTURE = Rule(
    "tep-115", "lỗi",
    {"loai": ("ảnh để ký số là {loai}, không phải PNG", "xóa nền trong phần mềm ảnh rồi lưu thành PNG"),
     "nen": ("ảnh để ký số không có nền trong suốt", "xóa nền trong phần mềm ảnh rồi lưu thành PNG"),
     "xanh": ("ảnh chữ ký không phải màu xanh", "ký bằng mực xanh rồi quét lại"),
     "trong": ("ảnh để ký số không có nét nào", "lấy ảnh có nét mực"),
     "do": ("ảnh dấu không phải màu đỏ", "quét lại dấu mực đỏ"),
     "lon": ("ảnh dấu {rong} × {cao} mm, lớn quá ô {o} mm", 'ghi cỡ thật của dấu, ví dụ Anh("dau.png", rong=36)')},
    "Chữ ký màu xanh, dấu màu đỏ bằng cỡ thật, đều là PNG nền trong suốt (Phụ lục I Nghị định 30: II.7.d, II.8.a).",
    'thidua.stamp("nguoi_ky", Anh("ky.jpg"))',
)  # fmt: skip

# 2: another kind of file

_UNPACK = "giải nén trước, rồi đọc tệp bên trong"
_SAVE_AS_DOCX = "mở bằng Word, lưu thành .docx rồi đọc lại"
_NEEDS_WORDS = "cần chữ, không cần ảnh: xin tệp Word hoặc PDF có chữ, hoặc nhận dạng chữ (OCR) trước"
_COPY = "chép chữ vào tệp .txt, hoặc lưu thành .docx rồi đọc lại"
_OLD = "tệp Word hoặc Excel kiểu cũ (.doc, .xls)"
_RENAME = "đổi đuôi tệp thành {} rồi đọc lại"
_KINDS = {
    "pdf": ("tệp PDF", _PLAN_FORMATS, _RENAME.format(".pdf")),
    "doc": (_OLD, _SAVE_AS_DOCX, _SAVE_AS_DOCX),
    "rtf": ("tệp RTF", _SAVE_AS_DOCX, _RENAME.format(".rtf")),
    "anh": ("tệp ảnh", _PLAN_FORMATS, _NEEDS_WORDS),
    "nen": ("tệp nén", _UNPACK, _UNPACK),
    "docx": ("tệp Word (.docx)", "lưu tệp với đuôi .docx rồi đọc như một văn bản, hoặc gõ kế hoạch vào tệp .yaml",
             _RENAME.format(".docx")),
    "xlsx": ("tệp Excel (.xlsx)", _PLAN_FORMATS, _COPY),
    "pptx": ("tệp PowerPoint (.pptx)", _PLAN_FORMATS, _COPY),
    "odt": ("tệp LibreOffice", "lưu thành .docx rồi đọc lại", _COPY),
    "zip": ("tệp nén (zip)", _UNPACK, _UNPACK),
}  # fmt: skip
"""What a file is; what to do where a plan file is meant, and where a text is."""
_DOCX = "tệp Word (.docx)"
_NOT_WORD = {
    "pdf": ("tệp PDF", _DOCX, "tìm bản Word (.docx) của văn bản, hoặc chuyển PDF thành Word trước"),
    "doc": (_OLD, ".docx", _AS_DOCX),
    "rtf": ("tệp RTF", _DOCX, _AS_DOCX),
    "anh": ("tệp ảnh", _DOCX, "cần bản gõ bằng Word (.docx); ảnh chụp thì phải gõ lại"),
    "nen": ("tệp nén", _DOCX, _UNPACK),
    "html": ("trang web (HTML)", _DOCX, _AS_DOCX),
    "xlsx": ("tệp Excel (.xlsx)", "tệp Word", AGAIN),
    "pptx": ("tệp PowerPoint (.pptx)", "tệp Word", AGAIN),
    "odt": ("tệp LibreOffice (.odt)", "tệp Word", AGAIN),
    "zip": ("tệp nén (zip)", "tệp Word", AGAIN),
}
"""What a file is, what was meant, and what to do where a Word file is."""
OTHER_KIND = Rule(
    "tep-201", "lỗi",
    {kind: (f"đây là {name}, không phải tệp kế hoạch", way) for kind, (name, way, _) in _KINDS.items()}
    | {f"{kind}_chu": (f"đây là {name}, không phải văn bản chữ thuần", way) for kind, (name, _, way) in _KINDS.items()}
    | {f"{kind}_word": (f"là {name}, không phải {meant}", way) for kind, (name, meant, way) in _NOT_WORD.items()},
    "Chương trình khác ghi tệp này; đổi đuôi tên không đổi được tệp.", "ban-quet.pdf đổi tên thành ke-hoach.yaml",
)  # fmt: skip
BINARY = Rule(
    "tep-202", "lỗi",
    {"": ("đây là tệp nhị phân, không phải văn bản", _PLAN_FORMATS),
     "chu": ("đây là tệp nhị phân, không phải văn bản chữ thuần",
             "xem lại đuôi tệp, hoặc chép chữ vào tệp .txt")},
    "Trong tệp không phải là chữ.", "một tệp chương trình đặt tên là ke-hoach.yaml",
)  # fmt: skip
NOT_AS_NAMED = Rule(
    "tep-203", "lỗi",
    {"": ("không phải là tệp .{duoi}, hoặc đã hỏng", _AS_DOCX),
     "pdf": ("không phải là tệp .{duoi}, hoặc đã hỏng", ""),
     "bang": ("không đọc được bảng này: không đúng định dạng, hoặc đã hỏng", "mở bằng Excel, lưu lại thành .xlsx"),
     "edxml": ("không phải là phong bì điện tử (.edxml)", AGAIN_SENT),
     "docx": ("không phải là tệp Word (.docx)", _WHOLE)},
    "Đầu tệp không như tệp có đuôi ấy.", "tệp .txt đổi tên thành .odt",
)  # fmt: skip

# 3: how its text is encoded

LEGACY_LETTERS = Rule(
    "tep-301", "lỗi",
    {form: (f"chữ gõ bằng bảng mã {{bang_ma}}, không phải Unicode (dòng {lines})",
            f"{_CONVERT}; dòng {{so}} đúng ra là “{{dung}}”")
     for form, lines in {"": "{dong}", "nhieu": "{dong}, …"}.items()},
    "Chữ của phông .VnTime, VNI-Times chỉ đúng trong phông ấy.", "trÝch yÕu: Céng hßa x· héi",
)  # fmt: skip
NOT_UTF8 = Rule(
    "tep-302", "lỗi",
    {"": ("tệp không ghi bằng mã UTF-8, chữ có dấu không đọc được", _AS_UTF8),
     "1258": ("tệp ghi bằng mã windows-1258, không phải UTF-8", f"{_AS_UTF8}; dòng {{so}} đọc là “{{chu}}”"),
     "utf16": ("tệp ghi bằng mã UTF-16 mà thiếu dấu nhận biết ở đầu", _AS_UTF8),
     "utf32": ("tệp ghi bằng mã UTF-32, không phải UTF-8", _AS_UTF8),
     "utf16_hong": ("tệp UTF-16 bị hỏng hoặc bị cắt mất một phần", _AS_UTF8)},
    "Tệp kế hoạch ghi bằng UTF-8, hoặc UTF-16 có dấu ở đầu.", "Notepad, ô Mã hóa (Encoding) chọn ANSI",
)  # fmt: skip

# 4: inside a document

DAMAGED = Rule(
    "tep-401", "lỗi",
    {"cat": ("tệp Word đã hỏng hoặc bị cắt mất phần cuối", _WHOLE),
     "giai_nen": ("tệp Word đã hỏng, không giải nén được", _WHOLE),
     "xml": ("XML hỏng ở dòng {dong}, cột {cot}", _WHOLE),
     "than": ("không phải văn bản Word, hoặc phần chính của tệp đã hỏng", AGAIN),
     "thieu": ("là tệp Word mà thiếu phần {phan}", AGAIN),
     "phong_bi": ("XML của phong bì hỏng ở dòng {dong}, cột {cot}", AGAIN_SENT),
     "tep_kem": ("tệp {ten} trong phong bì đã hỏng", AGAIN_SENT),
     "office": ("LibreOffice không đọc được tệp này, có thể đã hỏng", _AS_DOCX),
     "pdf": ("tệp PDF không đọc được, có thể đã hỏng", _AS_TEXT)},
    "Một phần của tệp mất hoặc sai, thường khi tải về hay chép dở.", "tệp tải về chưa xong",
)  # fmt: skip
LOCKED = Rule(
    "tep-402", "lỗi",
    {"": ("có mật khẩu", f"bỏ mật khẩu: {AGAIN}"), "pdf": ("tệp PDF có mật khẩu", _AS_TEXT),
     "dien": ("tệp PDF có mật khẩu, không điền được", "lấy lại tệp chưa đặt mật khẩu")},
    "Tệp có mật khẩu thì không ai đọc được chữ bên trong.", "tệp gửi kèm có mật khẩu mở",
)  # fmt: skip
BEYOND_LIMITS = Rule(
    "tep-403", "lỗi",
    {"phong_bi": ("các tệp trong phong bì cộng lại quá {muc} MB", "gửi bớt tệp trong một phong bì"),
     "": ("giải nén ra lớn quá {muc}", _SMALLER),
     "anh": ("giải nén ra lớn quá {muc}", "bỏ bớt ảnh rồi lưu lại"),
     "phan": ("có {so} phần bên trong, nhiều quá {muc}", AGAIN),
     "xml": ("quá lớn để đọc", _SMALLER),
     "sau": ("lồng nhau quá sâu", AGAIN),
     "chu": ("có một đoạn chữ dài quá {muc} MB, không văn bản nào dài như thế",
             "mở bằng Word, xóa hoặc chia đoạn ấy rồi lưu lại"),
     "tang": ("bảng hoặc khung chữ lồng nhau quá {muc} tầng", AGAIN),
     "vao": ("dài quá {muc} MB", "ghi ra một tệp, rồi gõ tên tệp ấy thay dấu “-”"),
     "doan": ("có quá {muc} đoạn", _SMALLER),
     "dong": ("có quá {muc} dòng", _SMALLER),
     "o": ("có quá {muc} ô bảng", _SMALLER),
     "trang": ("có quá {muc} trang", _SMALLER),
     "net_ve": ("các trang vẽ nhiều nét, chữ quá mức soi được", _SMALLER),
     "chu_pdf": ("chữ của PDF nhiều quá {muc} MB", _SMALLER),
     "bo_nho": ("{chuong_trinh} cần quá {muc} MB bộ nhớ để đọc", _SMALLER)},
    "Không văn bản nào lớn như thế; tệp làm ra để máy treo thì có.", "một tệp nén nhiều lớp",
)  # fmt: skip
PART_NAMES = Rule(
    "tep-404", "lỗi",
    {"": ("có hai phần trùng tên", AGAIN), "sai": ("có tên phần không hợp lệ: {ten}", AGAIN)},
    "Hai phần một tên thì mỗi chương trình đọc một khác; tên dẫn ra ngoài tệp thì không an toàn.",
    "word/document.xml và word/Document.xml",
)  # fmt: skip
UNSAFE = Rule(
    "tep-405", "lỗi",
    {"macro": ("có macro", "lưu lại dạng Word không macro (.docx)"),
     "ngoai": ("tự tải nội dung từ bên ngoài (liên kết ngoài)",
               "nhúng ảnh vào tệp, bỏ mẫu đính kèm và liên kết ngoài"),
     "doctype": ("khai báo DOCTYPE, có thể chứa thực thể", AGAIN)},
    "Word tự chạy hoặc tự tải những thứ này khi mở tệp.", "tệp .docm, ảnh chèn bằng liên kết",
)  # fmt: skip
PICTURES_ONLY = Rule(
    "tep-406", "lỗi",
    {"": ("PDF chỉ có ảnh của trang giấy, không có chữ", "nhận dạng chữ (OCR) trước, hoặc xin tệp Word")},
    "Ảnh của chữ không phải là chữ.", "bản quét có dấu đỏ",
)  # fmt: skip
UNSAFE_ENVELOPE = Rule(
    "tep-408", "lỗi",
    {"": ("phong bì khai báo DOCTYPE, hoặc có quá nhiều thẻ", AGAIN_SENT)},
    "DOCTYPE có thể chứa thực thể; không phong bì nào cần đến chúng.", "<!DOCTYPE edXML [<!ENTITY a \"b\">]>",
)  # fmt: skip
NO_PAPER = Rule(
    "tep-407", "lỗi",
    {"": ("phong bì không có tệp nào", AGAIN_SENT), "khac": ("phong bì không có văn bản đọc được: {tep}", _AS_DOCX)},
    "Phần đầu phong bì không nói được nội dung của văn bản.", "phong bì chỉ có một tệp .zip",
)  # fmt: skip

# 5: programs at work on it

TIMED_OUT = Rule(
    "tep-501", "lỗi",
    {"office": ("LibreOffice đọc quá {giay} giây chưa xong", _AS_DOCX),
     "pdf": ("đọc PDF quá {giay} giây chưa xong", _AS_TEXT),
     "in": ("{chuong_trinh} chạy quá {giay} giây chưa xong", "thử lại")},
    "Tệp bình thường chỉ mất vài giây.", "tệp nghìn trang, máy đang bận",
)  # fmt: skip
NOT_PRINTED = Rule(
    "tep-502", "lỗi",
    {form: (f"{who} không in được: {{tep}}", "mở thử tệp bằng tay để xem lỗi")
     for form, who in {"office": "LibreOffice", "trinh_duyet": "Trình duyệt"}.items()}
    | {"dung": ("LibreOffice dừng giữa chừng khi in: {tep}",
                "thử lại; vẫn dừng thì chia nhỏ văn bản, vì mỗi lần in chỉ được {mb} MB bộ nhớ")},
    "Chương trình chạy xong mà không có bản in.", "hết chỗ trên đĩa",
)  # fmt: skip

# 6: writing

NOT_WRITTEN = Rule(
    "tep-601", "lỗi",
    {"": ("không ghi được {tep}: {loi}", "đóng tệp nếu đang mở trong Word, kiểm tra quyền và chỗ trống"),
     "chi_doc": ("không ghi được {tep}: tệp mở để đọc, hoặc đã đóng", 'mở tệp để ghi: open(…, "wb")'),
     "khoa": ("không ghi được {tep}: tệp chỉ cho đọc", "bỏ dấu chỉ đọc (Read-only) của tệp, hoặc ghi ra tên khác"),
     "nguoi_khac": ("không ghi được {tep}: tệp của người khác, ghi thì mất chủ của nó",
                    "xóa hoặc đổi tên tệp cũ, hoặc ghi ra tên khác"),
     "la_tep": ("không ghi được {tep}: {chan} là một tệp, không phải thư mục", "chọn thư mục khác"),
     "lien_ket": ("không ghi được {tep}: {chan} là liên kết, ống dẫn hoặc thiết bị, không phải tệp trong thư mục",
                  "xóa nó, hoặc chọn thư mục khác"),
     "ten": ("không ghi được {tep}: tên có ký tự mà không tệp nào có được", _NAMED),
     "ra": ("không ghi được ra đầu ra chuẩn: {loi}", "ghi ra một tệp, hoặc xem nơi nhận có đóng sớm không"),
     "thu_muc": ("không ghi được vào {thu_muc}: {loi}", "kiểm tra quyền và chỗ trống")},
    "Hệ điều hành không cho ghi, và nói vì sao; tệp cũ còn nguyên.", "tệp đang mở trong Word",
)  # fmt: skip
NOT_OURS = Rule(
    "tep-605", "lỗi",
    {"": ("{tep} đã có, không phải do lần chạy trước ghi, hoặc đã sửa sau đó",
          "đổi tên hoặc xóa tệp ấy, hoặc cho ghi đè: overwrite=True, --overwrite")},
    "Tệp ai đó đã sửa thì không bị mất vì một lần chạy lại.", "ra/KH-SNV.docx sửa trong Word rồi chạy lại",
)  # fmt: skip
FOLDER_BUSY = Rule(
    "tep-606", "lỗi",
    {"": ("một lần chạy khác đang ghi vào {thu_muc}", "đợi nó xong, hoặc chọn thư mục khác")},
    "Hai lần chạy cùng ghi một thư mục thì tệp của nhau bị đè.", "hai lệnh thidua batch cùng lúc",
)  # fmt: skip
UNLIKE = Rule(
    "tep-607", "lỗi",
    {"": ("không gom chung được: văn bản này không cùng mẫu với văn bản đầu, khác ở {phan}",
          "gom vào tệp .zip, hoặc ghi mọi văn bản bằng một mẫu: template=…, --template")},
    "Một tệp Word chỉ có một bộ kiểu chữ, một phần thiết lập.", "kế hoạch của Đảng gom chung với của Nhà nước",
)  # fmt: skip
LOOK_LEFT = Rule(
    "tep-608", "ghi chú",
    {"": ("tệp kế hoạch không mang theo {ten} của hồ sơ cơ quan", "in từ tệp này thì thêm --office {tep}")},
    "Mẫu, cỡ chữ, lời riêng là của bản in, không phải lời của kế hoạch.", "kiểu: {cỡ chữ: 13,5} trong co-quan.yaml",
)  # fmt: skip
FOLDER_IN_USE = Rule(
    "tep-602", "lỗi",
    {"": ("{thu_muc} đã có và không trống", "chọn tên khác"),
     "xem_truoc": ("thư mục {thu_muc} đã có tệp khác", "chọn một thư mục mới để xem trước: --out")},
    "Ghi vào thư mục đang dùng thì lẫn với tệp của người khác.", "thidua template new van-ban",
)  # fmt: skip
WITH_GAPS = Rule(
    "tep-603", "cảnh báo", {"": ("còn thiếu {thieu}; đã in chỗ trống có đánh dấu", "")},
    "Bản nháp in được, chỗ thiếu có đánh dấu để điền; --strict thì không in.", "kế hoạch chưa có họ tên người ký",
)  # fmt: skip
TO_LOOK_AT = Rule(
    "tep-604", "cảnh báo",
    {"": ("soi kế hoạch thấy {dem}", "xem từng điều: thidua check {tep}"),
     "cu": ("dùng lại cho năm nay thì xem lại: {dem}", "đổi số, ngày, năm, rồi xem từng điều: thidua check {tep}")},
    "Văn bản vẫn ghi; điều sẽ bị trả lại thì nên biết trước khi gửi.", "chỉ tiêu không có con số",
)  # fmt: skip


# 7: fields of a PDF

_ANEW = "ghi lại từ kế hoạch: thidua write … --signature-fields"
NO_FIELD = Rule(
    "tep-701", "lỗi",
    {"": ("tệp không có ô “{ten}” để điền", f"số, ngày còn trống trong kế hoạch thì {_ANEW}"),
     "rieng": ("dòng “Kèm theo” của tệp riêng còn thiếu {ten}", "điền cùng lúc: so=15 ngay=27/11/2026"),
     "so": ("tệp không có ô “{ten}” để điền: kế hoạch đã có số, hoặc chưa có ký hiệu",
            f"bỏ số, bổ sung ký hiệu (viết tắt của cơ quan) trong kế hoạch, rồi {_ANEW}"),
     "ngay": ("tệp không có ô “{ten}” để điền: kế hoạch đã có ngày, hoặc chưa có địa danh",
              f"bỏ ngày, bổ sung địa danh của cơ quan trong kế hoạch, rồi {_ANEW}")},
    "Ô điền có sẵn trong PDF do thidua ghi khi kế hoạch chưa có số, chưa có ngày.", "thidua fill ban-quet.pdf so=15",
)  # fmt: skip
FILLED = Rule(
    "tep-702", "lỗi",
    {"": ("ô “{ten}” đã điền: {gia_tri}", _ANEW),
     "trai": ("ô “{ten}” đã in “{da_in}”, trái với “{gia_tri}”", f"điền ngày thuộc tháng, năm đã in, hoặc {_ANEW}")},
    "Số, ngày chỉ điền một lần; sửa thì chữ ký đã có không còn giá trị.", "thidua fill da-dien.pdf so=16",
)  # fmt: skip
SEALED = Rule(
    "tep-703", "lỗi",
    {"": ("cơ quan đã ký số, không điền được nữa", _ANEW),
     "khoa": ("chữ ký số đã có trong tệp không cho điền thêm", "ký lại, chọn cho phép điền ô sau khi ký")},
    "Cơ quan ký sau cùng, khi văn bản đã có số và ngày; chữ ký ấy khóa mọi ô.", "thidua fill da-ky.pdf so=15",
)  # fmt: skip
TOO_WIDE = Rule(
    "tep-704", "lỗi",
    {"": ("“{gia_tri}” dài quá ô “{ten}”", "ghi sẵn trong kế hoạch rồi in lại")},
    "Ô có bề rộng cố định; chữ tràn ra ngoài thì đè lên chữ khác.", "một dãy sáu mươi chữ số làm số văn bản",
)  # fmt: skip

# 8: accepted deviations

ACCEPTED = Rule(
    "tep-801", "lỗi",
    {"dang": ("mục này không rõ chấp nhận gì", "mỗi mục có quy tắc và lý do; dùng: {co}"),
     "ly_do": ("chấp nhận “{quy_tac}” mà không có lý do", "ghi lý do: người đọc báo cáo cần biết")},
    "Điều chấp nhận phải có lý do, để người sau biết vì sao.", "tt-103:",
)  # fmt: skip
INSTRUMENT = Rule(
    "tep-802", "lỗi",
    {"": ("văn bản này không có số", "ghi số và ký hiệu, ví dụ số: 98/2023/NĐ-CP"),
     "dang": ("mục này không phải một văn bản", "mỗi văn bản dùng: {co}; “đến” là ngày cuối còn hiệu lực")},
    "Văn bản được nhận ra bằng số và ký hiệu.", "- {đến: 2025-06-30, thay: 152/2025/NĐ-CP}",
)  # fmt: skip
IDLE_ACCEPTANCE = Rule(
    "tep-803", "ghi chú", {"": ("lý do chấp nhận “{quy_tac}” không dùng đến", "bỏ mục ấy")},
    "Điều chấp nhận mà không còn ai gặp thì che mất lỗi mới.", "tt-103: giấy in sẵn, khi không văn bản nào có tt-103",
)  # fmt: skip


TABLE = Rule(
    "tep-901", "lỗi",
    {"gan": ("không có “{ten}”", NEAR),
     "ten_gan": ("bảng không có cột “{ten}”", "có cột “{gan}”: sửa tên cột ấy, hoặc tên trong ngoặc nhọn"),
     "ten": ("bảng không có cột “{ten}”", "cột của bảng: {co}; dấu ngoặc nhọn thì gõ hai lần: {{{{ và }}}}"),
     "ten_hang": ("bảng không có cột “{ten}”",
                  "tên cột ở hàng {hang}: {co}; dấu ngoặc nhọn thì gõ hai lần: {{{{ và }}}}"),
     "cot": ("kế hoạch không có trường “{ten}”", "có: {co}"),
     "cot_trung": ("hai cột cùng tên: “{truoc}”, “{ten}”", "đổi tên hoặc bỏ một cột"),
     "chi_so": ("không rõ là mục thứ mấy", "thêm số thứ tự vào tên cột, đếm từ 1, ví dụ chỉ tiêu.1.giá trị"),
     "trong": ("bảng không có hàng nào", "hàng đầu là tên cột, mỗi đơn vị một hàng ở dưới"),
     "nhay": ("dấu nháy kép mở ở đây mà không đóng, hoặc đóng giữa ô",
              "bỏ dấu nháy, hoặc gõ đủ hai đầu ô; nháy bên trong thì gõ hai lần: \"\""),
     "trang_tinh": ("tệp không có trang tính “{ten}”", "có: {co}"),
     "lon": ("bảng có hơn {muc} ô", "bỏ các hàng, cột thừa, hoặc chia thành nhiều tệp"),
     "xa": ("trang tính có ô ở quá xa vùng dữ liệu, không đọc hết được",
            "chép riêng vùng dữ liệu sang một tệp mới, hoặc chọn và xóa các hàng, cột ở ngoài vùng ấy"),
     "o_loi": ("công thức trong ô bị lỗi: {chu}", "sửa công thức, hoặc gõ giá trị"),
     "o_kieu": ("ô không in được: {chu}", "ghi vào ô chữ, số hay ngày"),
     "ngoac": ("ngoặc nhọn mở mà không đóng, hoặc thừa",
               "viết tên cột giữa hai ngoặc; chính dấu ngoặc nhọn thì gõ hai lần: {{{{ và }}}}"),
     "o_trong": ("ô để trống, mà lời của kế hoạch dùng {{{ten}}}", "điền ô ấy")},
    "Mỗi cột là một trường của kế hoạch, hoặc một tên trong lời của nó.",
    "{tên xa} trong kế hoạch, cột Tên xã trong bảng",
)  # fmt: skip


IDLE_COLUMNS = Rule(
    "tep-902", "ghi chú", {"": ("không dùng đến cột {ten}", "")},
    "Cột gõ sai tên thì không vào đâu cả.", "cột Ghi chú mà kế hoạch không có {ghi chú}",
)  # fmt: skip
ASIDE = Rule(
    "tep-903", "ghi chú",
    {"so_cot": ("{hang} là hàng số của cột, không phải đơn vị, nên không ghi", ""),
     "tong": ("{hang} là hàng tổng, không phải đơn vị, nên không ghi", ""),
     "ngoai": ("{hang} có ô nằm ngoài các cột có tên, không dùng đến", ""),
     "an": ("{hang} đang ẩn (bị lọc, bị gập) trong bảng tính, vẫn ghi", "không cần thì xóa hẳn hàng ấy")},
    "Hàng (1), (2), (3) dưới tên cột và hàng tổng cộng không phải là đơn vị.", "Tổng cộng;2.150;50.000.000",
)  # fmt: skip

LEFT = Rule(
    "tep-904", "ghi chú",
    {"": ("còn {so} tệp do lần chạy trước ghi mà lần này không ghi: {ten}", "không dùng nữa thì xóa")},
    "Đơn vị đã bỏ, đổi tên, đổi hàng hoặc hỏng thì tệp cũ của nó vẫn còn, số liệu cũ.",
    "bỏ một hàng của bảng rồi chạy lại",
)  # fmt: skip
ALIKE = Rule(
    "tep-905", "cảnh báo",
    {"": ("không cột nào của bảng được dùng, nên văn bản của {so} hàng giống hệt nhau",
          "chỗ nào mỗi hàng một khác thì viết {{tên cột}} vào lời của kế hoạch, hoặc gọi cột như trường: cơ quan.tên; "
          "hàng đầu của bảng phải là tên cột")},
    "Quên ngoặc nhọn trong kế hoạch, hoặc nhầm kế hoạch, nhầm bảng thì mọi đơn vị nhận cùng một văn bản.",
    "trích yếu: Tết trồng cây; bảng có cột Tên xã, ba hàng",
)  # fmt: skip


TEP = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""


_SYSTEM = {
    "EACCES": "không có quyền, hoặc tệp đang mở ở chương trình khác", "EPERM": "không có quyền",
    "ENOENT": "không có tệp hoặc thư mục này", "EEXIST": "đã có tệp hoặc thư mục cùng tên",
    "ENOTDIR": "một phần của đường dẫn là tệp, không phải thư mục", "EISDIR": "là một thư mục",
    "ENOTEMPTY": "thư mục không trống", "ENAMETOOLONG": "tên tệp quá dài", "ELOOP": "liên kết đi vòng",
    "ENOSPC": "hết chỗ trống trên đĩa", "EDQUOT": "hết phần đĩa được cấp", "EFBIG": "tệp lớn quá mức cho phép",
    "EROFS": "ổ đĩa chỉ cho đọc", "EBUSY": "tệp đang được dùng", "ETXTBSY": "tệp đang được dùng",
    "EMFILE": "mở quá nhiều tệp cùng lúc", "ENFILE": "máy mở quá nhiều tệp cùng lúc", "ENOMEM": "thiếu bộ nhớ",
    "EIO": "ổ đĩa đọc ghi bị lỗi", "ENXIO": "thiết bị không có", "ENODEV": "thiết bị không có",
    "ESTALE": "mất liên hệ với thư mục mạng", "ETIMEDOUT": "ổ đĩa mạng không trả lời",
    "EHOSTDOWN": "ổ đĩa mạng không trả lời", "EHOSTUNREACH": "ổ đĩa mạng không trả lời", "EPIPE": "nơi nhận đã đóng",
    "EBADF": "đã đóng", "EINVAL": "hệ điều hành không nhận tên hoặc thao tác này", "EXDEV": "hai ổ đĩa khác nhau",
    "EAGAIN": "nơi nhận chưa sẵn sàng", "EINTR": "bị ngắt giữa chừng",
    "ENOTSUP": "ổ đĩa không hỗ trợ thao tác này", "EOPNOTSUPP": "ổ đĩa không hỗ trợ thao tác này",
    "EMLINK": "quá nhiều liên kết",
}  # fmt: skip
"""Why the system refuses, by the names of ``errno``; of which each system has its own numbers."""


def why(error: Exception) -> str:
    """What the operating system says of a file, in Vietnamese, by its number; of a name that no file can have too."""
    if not isinstance(error, OSError):
        return "tên có ký tự mà tệp không có được"
    return _SYSTEM.get(errno.errorcode.get(error.errno or 0, ""), f"lỗi số {error.errno} của hệ điều hành")
