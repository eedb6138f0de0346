"""The rules for a template: what each says and what to do, why, and an example; a caller says one by its name here."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua.diagnostics import Diagnostic, Rule, rules
from thidua.engine.explain import FORMS, explain
from thidua.rulebook import NEAR, mistyped

LOOKS_LATIN = "chữ {chu} ở đó giống mà không phải chữ Latinh; xóa đi, gõ lại {dung}"
_RECKONED = "chọn giá trị khác; nối chữ thì viết dấu ~"
_BAD_KEY = "dữ liệu có “{khoa}”, không thẻ nào gọi được; đổi tên ấy trong dữ liệu, chỉ dùng chữ, số, dấu cách"
_AGAIN = "mở tệp bằng Word rồi lưu lại dạng Word (.docx)"

# 0: the file

UNFIT_FILE = Rule(
    "mau-001", "lỗi",
    {"xml": ("không đọc được XML từ dòng {dong}, cột {cot}", "mở bằng Word rồi lưu lại dạng .docx"),
     "cu": ("là tệp Word cũ (.doc) hoặc có mật khẩu", f"bỏ mật khẩu, {_AGAIN}"),
     "excel": ("là một tệp Excel, không phải tệp Word", _AGAIN),
     "nen": ("là một tệp nén, không có phần word/document.xml, không phải tệp Word", _AGAIN),
     "than": ("không phải tệp Word: văn bản không có thân", _AGAIN),
     "strict": ("lưu theo dạng Strict Open XML, không dùng làm mẫu được",
                "mở bằng Word, lưu lại dạng Word Document (.docx), không chọn Strict Open XML"),
     "utf8": ("không đọc được: không phải chữ UTF-8", "lưu lại tệp dạng chữ UTF-8")},
    "Tệp không phải văn bản Word, không an toàn, hoặc có phần hỏng thì không làm mẫu được.",
    "sai: tệp .doc đổi tên thành .docx; đúng: mở tệp ấy bằng Word rồi lưu dạng .docx",
)  # fmt: skip
TOO_DEEP = Rule(
    "mau-002", "lỗi",
    {"": ("khối hoặc ngoặc lồng vào nhau quá sâu", "tách bớt, hoặc viết gọn lại"),
     "phuc_tap": ("có thẻ phức tạp quá mức", "viết đơn giản hơn")},
    "Hàng trăm khối, ngoặc lồng nhau thì không máy nào đọc, không ai gõ bằng tay.",
    "sai: {{ ((((… so …)))) }}; đúng: {{ so }}",
)  # fmt: skip
NO_TAG = Rule(
    "mau-003", "lỗi",
    {"": ("không có thẻ nào, in ra sẽ không có gì của kế hoạch", "gõ thẻ vào chỗ cần in, ví dụ {{{{ trich_yeu }}}}"),
     "du_lieu": ("không có thẻ nào, đã in nguyên tệp mẫu", "gõ thẻ vào chỗ cần in dữ liệu, ví dụ {{{{ ten }}}}")},
    "Tệp Word không có thẻ là một văn bản đã in, không phải mẫu.",
    "sai: Về việc phát động …; đúng: {{ trich_yeu }}",
)  # fmt: skip
TOO_MUCH = Rule(
    "mau-004", "lỗi",
    {"the": ("có hơn {nhieu} thẻ", "chia mẫu thành các mẫu nhỏ"),
     "dai": ("có thẻ dài hơn {nhieu} ký tự, hoặc quên đóng thẻ", "đóng thẻ")},
    "Không ai gõ bằng tay nhiều thẻ hay thẻ dài đến thế.",
    "sai: {{ trich_yeu rồi hàng nghìn chữ mới đến }}; đúng: {{ trich_yeu }}",
)  # fmt: skip
NOT_ANNOTATED = Rule(
    "mau-005", "lỗi", {"": ("không ghi chú được vào tệp", "mở bằng Word rồi lưu lại dạng .docx")},
    "Phần ghi chú của tệp Word có thể đã hỏng.",
    "sai: tệp do phần mềm khác ghi hỏng; đúng: tệp ấy mở bằng Word rồi lưu lại",
)  # fmt: skip

# 1: how a tag is typed

UNCLOSED = Rule(
    "mau-101", "lỗi",
    {"": ("thẻ mở bằng {mo} mà không đóng", "đóng thẻ bằng {dong}"),
     "sai": ("thẻ mở bằng {mo} mà không đóng", "đóng thẻ bằng {dong}, không phải bằng {go}")},
    "Thẻ không đóng nuốt hết chữ đứng sau.", "sai: {{ trich_yeu }; đúng: {{ trich_yeu }}",
)  # fmt: skip
OVER_PARAGRAPHS = Rule(
    "mau-102", "lỗi", {"": ("thẻ kéo dài qua nhiều đoạn", "xóa dấu xuống dòng (Enter) ở giữa thẻ")},
    "Thẻ mở ở đoạn này, đóng ở đoạn khác thì in ra các đoạn dính làm một; ghi chú thì chỉ nhắc.",
    "sai: nhấn Enter ở giữa {{ trich_yeu }}; đúng: cả thẻ trong một đoạn",
)  # fmt: skip
STRAY_CLOSING = Rule(
    "mau-103", "lỗi",
    {"": ("dấu {dong} không đóng thẻ nào, sẽ in ra như chữ thường",
          "thêm {mo} ở đầu thẻ (hai dấu viết liền nhau), hoặc xóa dấu {dong}")},
    "Dấu đóng không có thẻ thì in ra nguyên như thế.", "sai: { trich_yeu }}; đúng: {{ trich_yeu }}",
)  # fmt: skip
EMPTY = Rule(
    "mau-104", "lỗi", {"": ("thẻ trống", "viết tên một trường vào giữa thẻ, hoặc xóa thẻ")},
    "Thẻ không có gì bên trong thì không in được gì.", "sai: {{ }}; đúng: {{ trich_yeu }}",
)  # fmt: skip
WRONG_PREFIX = Rule(
    "mau-105", "lỗi",
    {"": ("chữ p, tr, tc hoặc r của thẻ viết sai chỗ", "viết liền sau dấu ngoặc, rồi một dấu cách: {dung}")},
    "Viết cách ra hoặc viết hoa thì máy đọc chữ ấy như một tên.", "sai: {% p if so %}; đúng: {%p if so %}",
)  # fmt: skip
SYNTAX = Rule(
    "mau-106", "lỗi", FORMS, "Chữ trong thẻ không theo cách viết của Jinja.",
    'sai: {% if so = "5" %}; đúng: {% if so == "5" %}',
)  # fmt: skip
UNKNOWN_BLOCK = Rule(
    "mau-107", "lỗi",
    {"gan": ("không có thẻ {{% {ten} %}}", NEAR),
     "": ("không có thẻ {{% {ten} %}}",
          "dùng if, elif, else, endif, for, endfor hoặc set; in một giá trị thì dùng {{{{ … }}}}")},
    "Chữ đầu trong {% %} nói thẻ làm gì; máy chỉ biết một số chữ.",
    "sai: {% fo k in khoi %}; đúng: {% for k in khoi %}",
)  # fmt: skip
FORBIDDEN_BLOCK = Rule(
    "mau-108", "lỗi",
    {form: ("không được dùng thẻ {{% {ten} %}} trong mẫu", way) for form, way in {
        "": "viết thẳng nội dung vào mẫu này",
        "autoescape": "bỏ thẻ này: mọi giá trị luôn được in an toàn",
        "filter": "dùng bộ lọc trong từng thẻ, ví dụ {{{{ trich_yeu|upper }}}}"}.items()},
    "Thẻ đưa tệp khác vào, đặt hàm, hoặc đổi chữ mà Word không biết; filter chỉ dùng được trong một mạch chữ.",
    'sai: {% include "dau.docx" %}; đúng: viết thẳng phần ấy vào mẫu',
)  # fmt: skip
FORBIDDEN_CALL = Rule(
    "mau-109", "lỗi",
    {"": ("không được gọi {ten}(…) trong mẫu",
          "bỏ dấu ngoặc ( ) và viết tên trường cần in; đổi chữ thì dùng bộ lọc như |upper"),
     "ham": ("mẫu chỉ được in giá trị, không được gọi hàm", "")},
    "Mẫu in giá trị, không gọi gì ngoài vài hàm vô hại.", "sai: {{ plan.missing() }}; đúng: {{ trich_yeu }}",
)  # fmt: skip
HIDDEN_NAME = Rule(
    "mau-110", "lỗi",
    {"": ("không được dùng tên bắt đầu bằng dấu gạch dưới: {ten}", "dùng một trường của mẫu")},
    "Tên có gạch dưới ở đầu là của máy.", "sai: {{ plan.__class__ }}; đúng: {{ plan.ten_loai }}",
)  # fmt: skip
SIGN_IN_PREFIXED = Rule(
    "mau-111", "lỗi",
    {"": ("thẻ có chữ p, tr, tc hoặc r không được chứa dấu {dau}",
          "tính trước bằng {{% set chan = … %}} (thẻ không có chữ p) rồi dùng tên đó; số chẵn, lẻ: is even, is odd")},
    "Có dấu % hay } ở giữa thì docxtpl không thấy thẻ hết ở đâu.",
    "sai: {%p if khoi|length % 2 %}; đúng: {%p if khoi|length is odd %}",
)  # fmt: skip
SPLIT_LOOK = Rule(
    "mau-112", "cảnh báo",
    {"": ("một thẻ mang nhiều định dạng ({dang})",
          "bôi đen cả thẻ, từ dấu mở đến dấu đóng, rồi chọn lại một định dạng")},
    "Giá trị in theo định dạng của chữ đầu thẻ, các định dạng khác mất.",
    "sai: {{ trich_ thường, yeu }} đậm; đúng: cả thẻ một định dạng",
)  # fmt: skip
JOINED_SIGNS = Rule(
    "mau-113", "lỗi",
    {"": ("dấu {dau} ở cuối đoạn này và dấu {sau} ở đầu đoạn sau bị đọc liền thành một",
          "thêm một dấu cách ở cuối đoạn này, hoặc xóa dấu thừa")},
    "Hai dấu liền nhau mở hay đóng thẻ cả khi mỗi dấu ở một đoạn; hai đoạn ấy dính làm một.",
    "sai: đoạn trên hết bằng {, đoạn dưới là {%p if so %}; đúng: một dấu cách sau dấu {",
)  # fmt: skip
UNUSABLE_FORM = Rule(
    "mau-114", "lỗi",
    {"for": ("vòng lặp không dùng được chữ recursive", "bỏ chữ ấy; cần lặp trong lặp thì viết hai thẻ {{% for %}}"),
     "set": ("thẻ {{% set %}} không dùng được bộ lọc", "dùng bộ lọc trong từng thẻ, không trong {{% set %}}")},
    "Jinja có cách viết ấy, mẫu thì không: vòng lặp gọi lại chính nó không có điểm dừng, bộ lọc sẽ sửa cả mã của Word.",
    "sai: {% set ten | upper %}A{% endset %}; đúng: {% set ten %}{{ luu|upper }}{% endset %}",
)  # fmt: skip

CELL_VALUE = Rule(
    "mau-115", "lỗi",
    {"mau": ("“{gia_tri}” không phải mã màu của ô", "viết sáu chữ số hệ 16, ví dụ 'F2E3C6'"),
     "thang": ("“{gia_tri}” không phải mã màu của ô", "bỏ dấu #: '{dung}'"),
     "cot": ("“{gia_tri}” không phải số cột để gộp", "viết số nguyên từ 1 đến {nhieu}, ví dụ 2")},
    "Word không mở được ô có màu hay số cột viết sai.", "sai: {% cellbg '#F2E3C6' %}; đúng: {% cellbg 'F2E3C6' %}",
)  # fmt: skip
NEAR_TAG = Rule(
    "mau-116", "cảnh báo",
    {"": ("“{go}” không phải là thẻ, sẽ in ra như chữ thường", "gõ {dung}"),
     "tron": ("trường trộn thư “{ten}” (MERGEFIELD) không được điền", "xóa trường ấy rồi gõ {dung}"),
     "hinh": ("thẻ “{go}” đứng trong SmartArt hoặc biểu đồ, không được in", "đưa thẻ ra đoạn chữ, bảng, khung chữ")},
    "Chữ trông như thẻ mà không phải thẻ thì in ra nguyên như thế.", "sai: «trich_yeu»; đúng: {{ trich_yeu }}",
)  # fmt: skip
TRACKED = Rule(
    "mau-117", "cảnh báo",
    {"": ("thẻ đứng ở chỗ đang theo dõi sửa đổi (Track Changes)",
          "chấp nhận hoặc từ chối sửa đổi ấy trước: Review, Accept hoặc Reject")},
    "Chữ đã xóa mà chưa chấp nhận vẫn còn trong tệp, thẻ trong đó vẫn được điền.",
    "sai: xóa {{ so }} khi đang bật Track Changes; đúng: xóa rồi Accept",
)  # fmt: skip
UNSEEN_RULE = Rule(
    "mau-118", "cảnh báo",
    {"": ("đoạn của thẻ này không có viền, đường kẻ không hiện ra",
          "trong Word đặt con trỏ ở đoạn ấy rồi Home, Borders, Top Border; hoặc chọn kiểu “Đường kẻ” của mẫu có sẵn")},
    "Đường kẻ là viền trên hoặc viền dưới của đoạn; khi in, viền được thu lại cho đúng độ dài.",
    "sai: {{p dau.ke_co_quan }} ở đoạn không có viền; đúng: {{p dau.ke_co_quan }} ở đoạn có viền trên",
)  # fmt: skip

# 2: where a tag stands

_LOST = {
    "chu": "chữ “{mat}”", "the": "thẻ “{mat}”", "hinh": "hình", "doi_tuong": "đối tượng nhúng",
    "truong": "trường của Word", "chu_thich": "chú thích", "chu_thich_cuoi": "chú thích cuối", "bang": "bảng con",
    "ngat_trang": "dấu ngắt trang", "ky_hieu": "ký hiệu đặc biệt của Word", "cong_thuc": "công thức",
}  # fmt: skip
"""What would be lost beside a tag: a text, a tag, a thing."""
_CELLS = {"tr": "hàng", "tc": "ô"}

SWALLOWED = Rule(
    "mau-210", "lỗi",
    {form: (f"giữa thẻ có {lost}, sẽ bị mất khi in", "dời ra ngoài, hoặc gõ lại cả thẻ một mạch") for form, lost in {
        **{form: _LOST[form] for form in _LOST if form not in ("chu", "the", "bang")},
        "nhan_xet": "nhận xét (Comment)", "gach_noi": "dấu gạch nối không ngắt",
        "dau_trang": "dấu trang “{ten}” (Bookmark)"}.items()},
    "Chữ của thẻ được nối liền, mọi thứ khác nằm giữa thẻ mất mà không ai hay.",
    "sai: hình neo vào giữa {{ so }}; đúng: hình đứng trước thẻ",
)  # fmt: skip
BESIDE_PARAGRAPH = Rule(
    "mau-201", "lỗi",
    {form: (f"cùng đoạn với thẻ p còn có {lost}, sẽ bị mất khi in",
            "để thẻ p một mình một đoạn; muốn in cùng dòng thì bỏ chữ p") for form, lost in _LOST.items()},
    "Thẻ p thay cả đoạn: mọi thứ khác trong đoạn mất mà không ai hay.",
    "sai: Căn cứ: {%p if so %}; đúng: {%p if so %} ở một đoạn riêng",
)  # fmt: skip
TWO_IN_PARAGRAPH = Rule(
    "mau-202", "lỗi", {"": ("có hai thẻ p trong một đoạn", "tách mỗi thẻ p ra một đoạn riêng (nhấn Enter)")},
    "Trong một đoạn chỉ thẻ p cuối cùng được đọc.", "sai: {%p if so %}{%p endif %}; đúng: mỗi thẻ ở một đoạn riêng",
)  # fmt: skip
BESIDE_CELL = Rule(
    "mau-203", "lỗi",
    {f"{prefix}_{form}": (f"cùng {of} với thẻ {prefix} còn có {lost}, sẽ bị mất khi in",
                     f"thêm một {of} riêng chỉ chứa thẻ {prefix}")
     for prefix, of in _CELLS.items() for form, lost in _LOST.items()},
    "Thẻ tr thay cả hàng, thẻ tc thay cả ô: mọi thứ khác trong đó mất mà không ai hay.",
    "sai: {%tr for d in dong %} cùng hàng với {{ d }}; đúng: thẻ tr ở một hàng riêng phía trên",
)  # fmt: skip
TWO_IN_CELL = Rule(
    "mau-204", "lỗi",
    {prefix: (f"có hai thẻ {prefix} trong một {of}", f"để mỗi thẻ {prefix} trong một {of} riêng")
     for prefix, of in _CELLS.items()},
    "Hai thẻ tr trong một hàng, hai thẻ tc trong một ô thì chỉ một thẻ được đọc.",
    "sai: {%tr for d in dong %} và {%tr endfor %} trong một hàng; đúng: mỗi thẻ một hàng",
)  # fmt: skip
OUTSIDE_TABLE = Rule(
    "mau-205", "lỗi", {"": ("thẻ {chu} nằm ngoài bảng", "dùng p thay cho chữ này, hoặc đưa thẻ vào bảng")},
    "Ngoài bảng không có hàng, ô nào để lặp.", "sai: {%tr for k in khoi %}; đúng: {%p for k in khoi %}",
)  # fmt: skip
OTHER_PREFIX = Rule(
    "mau-206", "lỗi",
    {"": ("khối mở bằng {mo} ở {cho} lại tiếp hoặc đóng bằng {dong}", "viết cả hai thẻ với {mo}")},
    "Mở và đóng khác chữ thì mất nửa đoạn hoặc nửa hàng.",
    "sai: {%p if so %} … {% endif %}; đúng: {%p if so %} … {%p endif %}",
)  # fmt: skip
OTHER_CONTAINER = Rule(
    "mau-207", "lỗi",
    {"": ("khối mở ở {cho} lại tiếp hoặc đóng ở chỗ khác (ô, hàng, bảng hay khung khác)",
          "đưa thẻ mở và thẻ đóng về cùng một ô (thẻ tr: cùng một bảng; thẻ tc: cùng một hàng)")},
    "Khối chỉ in đúng khi mở và đóng trong cùng một chỗ.",
    "sai: {% if so %} ở ô này, {% endif %} ở ô sau; đúng: cả hai trong một ô",
)  # fmt: skip
NEVER_CLOSED = Rule(
    "mau-208", "lỗi", {"": ("khối {{% {ten} … %}} mở ở đây mà không đóng", "thêm thẻ {dong} ở cuối khối")},
    "Khối mở thì phải đóng.", "sai: {%p if so %}; đúng: {%p if so %} … {%p endif %}",
)  # fmt: skip
NEVER_OPENED = Rule(
    "mau-209", "lỗi",
    {form: ("thẻ {{% {ten} %}} không thuộc khối nào đang mở", way) for form, way in {
        "": "thêm {mo} ở trước, hoặc xóa thẻ này",
        "hai": "thêm {mo} hoặc {mo_khac} ở trước, hoặc xóa thẻ này",
        "dang_mo": "đang mở là {{% {khoi} %}} ở {cho}, đóng bằng {dong}",
        "else": "mỗi khối chỉ có một else, đứng sau mọi elif"}.items()},
    "else, elif và thẻ đóng khối cần một khối đang mở.",
    "sai: {%p endif %}; đúng: {%p if so %} … {%p endif %}",
)  # fmt: skip

# 3: what a tag names

UNKNOWN_VARIABLE = Rule(
    "mau-301", "lỗi",
    {form: ("không có biến “{ten}”", way) for form, way in {
        "giong": LOOKS_LATIN,
        "gan": NEAR, "khoa": _BAD_KEY, "": "xem danh sách trường của mẫu",
        "du_lieu": "thêm “{ten}” vào dữ liệu, hoặc sửa tên",
        "loop": "loop chỉ có ở giữa {{% for … %}} và {{% endfor %}}; {{% vm %}}, {{% hm %}} cũng vậy"}.items()},
    "Biến là một trường của kế hoạch, plan, dau, khoi, cuoi, phu_luc, hoặc tên đặt trong mẫu.",
    "sai: {{ trich_yeo }}; đúng: {{ trich_yeu }}",
)  # fmt: skip
UNKNOWN_FIELD = Rule(
    "mau-302", "lỗi",
    {form: ("“{nhom}” không có trường “{ten}”", way) for form, way in {
        "giong": LOOKS_LATIN,
        "gan": NEAR, "co": "có: {co}", "": "bỏ phần sau dấu chấm"}.items()},
    "Tên sau dấu chấm là một trường của tên trước dấu chấm.", "sai: {{ plan.ten_loaii }}; đúng: {{ plan.ten_loai }}",
)  # fmt: skip
FIELD_OF_LIST = Rule(
    "mau-303", "lỗi",
    {"": ("“{nhom}” là một danh sách, không có trường “{ten}”",
          "dùng {{% for x in {nhom} %}}{{{{ x.{ten} }}}}{{% endfor %}}")},
    "Danh sách không có trường, từng mục của nó mới có.",
    "sai: {{ can_cu.nguyen_van }}; đúng: {% for c in can_cu %}{{ c.nguyen_van }}{% endfor %}",
)  # fmt: skip
LOOP_OVER_ONE = Rule(
    "mau-304", "lỗi", {"": ("“{ten}” là một giá trị, không phải danh sách", "in thẳng bằng {{{{ … }}}}")},
    "Vòng lặp, và bộ lọc của danh sách, cần một danh sách.",
    "sai: {% for x in trich_yeu %}; đúng: {{ trich_yeu }}",
)  # fmt: skip
UNGUARDED = Rule(
    "mau-305", "lỗi",
    {form: (f"“{{ten}}” có thể trống mà {use}", "đặt trong {{%{chu} if {ten} %}} … {{%{chu} endif %}}")
     for form, use in {
        "truong": "lấy “{truong}” của nó thì lỗi",
        "muc": "lấy từng mục trong nó thì lỗi",
        "lap": "lặp qua nó thì lỗi",
        "goi": "gọi {ham}() của nó thì lỗi",
        "loc": "dùng với bộ lọc “{loc}” thì lỗi",
        "so_sanh": "đem so sánh lớn bé thì lỗi",
        "tinh": "đem cộng trừ nhân chia thì lỗi"}.items()},
    "Kế hoạch có thể thiếu giá trị này, khi ấy văn bản không in được.",
    "sai: {{ co_quan.ten }}; đúng: {% if co_quan %}{{ co_quan.ten }}{% endif %}",
)  # fmt: skip
NO_PRINTED_FORM = Rule(
    "mau-306", "lỗi",
    {"nhieu": ("“{ten}” là cả một nhóm giá trị, không in thẳng được", "viết thêm tên trường: {co}"),
     "nhom": ("“{ten}” là cả một nhóm giá trị, không in thẳng được", "viết {ten}.{truong}"),
     "muc": ("từng mục của {ten} là cả một nhóm giá trị, không in thẳng được",
             'viết {ten}|join(", ", attribute="{truong}")'),
     "nhom_trong": ("“{ten}” là cả một nhóm giá trị, không in thẳng được, có khi trống",
                    "viết {{% if {ten} %}}{{{{ {ten}.{truong} }}}}{{% endif %}}"),
     "danh_sach": ("“{ten}” là một danh sách, không in thẳng được",
                   'dùng {{% for x in … %}}{{{{ x }}}}{{% endfor %}}, hoặc bộ lọc |join(", ")'),
     "dung_sai": ("“{ten}” là giá trị đúng/sai, không in thẳng được", "dùng {{% if {ten} %}} … {{% endif %}}")},
    "Nhóm in từng trường, danh sách in từng mục, giá trị đúng/sai dùng trong if.",
    "sai: {{ co_quan }}; đúng: {% if co_quan %}{{ co_quan.ten }}{% endif %}",
)  # fmt: skip
UNKNOWN_FILTER = Rule(
    "mau-307", "lỗi", {"gan": ("không có bộ lọc “{ten}”", NEAR), "co": ("không có bộ lọc “{ten}”", "dùng được: {co}")},
    "Sau dấu | là một bộ lọc mà mẫu được dùng.", "sai: {{ trich_yeu|uper }}; đúng: {{ trich_yeu|upper }}",
)  # fmt: skip
UNKNOWN_TEST = Rule(
    "mau-308", "lỗi",
    {"gan": ("không có phép thử “is {ten}”", NEAR),
     "": ("không có phép thử “is {ten}”", "thường dùng: defined, none, odd")},
    "Sau is là một phép thử của Jinja.", "sai: {% if so is defned %}; đúng: {% if so is defined %}",
)  # fmt: skip
ONE_OR_MANY = Rule(
    "mau-309", "lỗi",
    {"nguoi_ky": ("“{ten}” có khi là một, có khi là danh sách",
                  "dùng {{% for x in plan.cac_nguoi_ky %}} … {{% endfor %}}"),
     "": ("“{ten}” có khi là một, có khi là danh sách", "thử trước bằng is string hoặc is iterable")},
    "Giá trị có thể là một hoặc nhiều thì đọc qua tên luôn là danh sách.",
    "sai: {{ nguoi_ky.ho_ten }}; đúng: {% for k in plan.cac_nguoi_ky %}{{ k.ho_ten }}{% endfor %}",
)  # fmt: skip
UNFIT_FOR_FILTER = Rule(
    "mau-310", "lỗi",
    {wanted: (f"bộ lọc “{{loc}}” cần {words}, “{{ten}}” thì không phải", "chọn trường khác")
     for wanted, words in {"ngay": "ngày hoặc thời hạn", "so": "số", "chu": "chữ"}.items()},
    "Mỗi bộ lọc của thidua dùng cho một loại giá trị, như ngày, số.", "sai: {{ can_cu|quy }}; đúng: {{ ngay|quy }}",
)  # fmt: skip
UNFIT_KINDS = Rule(
    "mau-312", "lỗi",
    {"so": ("phép {phep} chỉ dùng cho số, ở đây là {trai} và {phai}", _RECKONED),
     "": ("phép {phep} không dùng được cho {trai} và {phai}", _RECKONED)},
    "Chữ và số không cộng với nhau được, chữ và danh sách không tính được; số của văn bản cũng là chữ.",
    'sai: {{ so + 1 }}; đúng: {{ so ~ "a" }}',
)  # fmt: skip
UNFIT_UNIT = Rule(
    "mau-311", "lỗi",
    {"": ("bộ lọc “{loc}” không có gì trong ngoặc", "viết |{loc}"),
     "don_vi": ("bộ lọc “{loc}” chỉ có một đơn vị trong ngoặc", 'viết |{loc}("…")')},
    "Trong ngoặc sau bộ lọc có nhiều nhất một đơn vị, nếu bộ lọc ấy có đơn vị.",
    'sai: {{ ngay|quy("I") }}; đúng: {{ ngay|quy }}',
)  # fmt: skip

# 4: what the decree demands

PART_MISSING = Rule(
    "mau-401", "lỗi",
    {"": ("mẫu không in {phan}", "thêm {the}"),
     "go_san": ("mẫu không in {phan}", "thêm {the}; đã gõ sẵn chữ trong mẫu thì bỏ qua")},
    "Nghị định 30, Điều 8; mẫu của một cơ quan có thể gõ sẵn tên, nơi, người ký nên khi ấy chỉ nhắc.",
    "sai: phần đầu không có {{p dau.so }}; đúng: có {{p dau.so }}",
)  # fmt: skip

# 5: a template of text, HTML or Markdown

UNFIT_TEXT = Rule(
    "mau-501", "lỗi",
    {"ky_tu": ("có ký tự không in được", "lưu lại tệp dạng chữ UTF-8"),
     "lon": ("mẫu lớn quá mức", "chia mẫu thành các mẫu nhỏ"),
     "dong": ("dòng dài quá mức", "xuống dòng bớt")},
    "Tệp không phải chữ UTF-8, hoặc dài hơn mức người gõ.", "sai: trang lưu dạng UTF-16; đúng: lưu dạng UTF-8",
)  # fmt: skip
WORD_ONLY = Rule(
    "mau-502", "lỗi",
    {"viet": ("“{the}” chỉ có trong mẫu Word", "viết {dung}"), "": ("“{the}” chỉ có trong mẫu Word", "bỏ thẻ này")},
    "Chữ p, tr, tc, r sau dấu ngoặc và thẻ cho ô của Word không nói gì trong tệp chữ.",
    "sai: {%p for k in khoi %}; đúng: {% for k in khoi %}",
)  # fmt: skip
FORBIDDEN_ELEMENT = Rule(
    "mau-503", "lỗi",
    {"": ("không được dùng thẻ HTML <{ten}> trong mẫu", "bỏ thẻ này; trang chỉ có chữ, bảng và kiểu"),
     "link": ("không được dùng thẻ HTML <{ten}> trong mẫu", "viết kiểu vào <style> của chính trang")},
    "Trang chỉ giữ chữ và kiểu: không gì chạy, hỏi, hay lấy tệp khác.",
    "sai: <iframe></iframe>; đúng: <p></p>",
)  # fmt: skip
FORBIDDEN_ATTRIBUTE = Rule(
    "mau-504", "lỗi", {"": ("không được dùng thuộc tính {ten} ở <{the}>", "bỏ thuộc tính này")},
    "Chỉ dùng thuộc tính nói về kiểu và nghĩa.", 'sai: <p onclick="in()">…</p>; đúng: <p class="muc">…</p>',
)  # fmt: skip
FROM_OUTSIDE = Rule(
    "mau-505", "lỗi",
    {form: (f"{what} lấy từ ngoài tệp", "nhúng hình bằng data:image/…; liên kết chỉ tới chỗ khác trong trang (#…)")
     for form, what in {"hinh": "hình", "lien_ket": "liên kết", "css": "“{css}” trong CSS"}.items()},
    "Trang là một tệp trọn vẹn, không lấy gì ở ngoài.",
    'sai: <img src="https://coquan.vn/hinh.png">; đúng: <img src="data:image/png;base64,AAAA">',
)  # fmt: skip
VALUE_PLACE = Rule(
    "mau-506", "lỗi",
    {form: (f"thẻ đứng ở {where}", way) for form, (where, way) in {
        "dia_chi": ("thuộc tính {ten}", "địa chỉ viết thẳng trong mẫu, hoặc bắt đầu bằng #"),
        "khoi_dia_chi": ("thuộc tính {ten}", "địa chỉ viết thẳng trong mẫu"),
        "the": ("giữa tên hay thuộc tính của thẻ HTML", 'viết trong dấu nháy: class="{{{{ … }}}}"'),
        "khoi": ("trong thẻ HTML", "viết {{% {ten} %}} giữa lời văn"),
        "css": ("trong ghi chú hay trong hàm của CSS", "đưa ra ngoài"),
        "khoi_css": ("giữa một khai báo của CSS", "đặt {{% … %}} giữa các khai báo, sau dấu ; {{ hoặc }}"),
        "ma": ("đoạn mã của Markdown", "đưa ra ngoài dấu `"),
        "lien_ket": ("địa chỉ của liên kết", "địa chỉ viết thẳng trong mẫu"),
        "sau_dau": ("ngay sau dấu {dau}", "đặt thẻ cách ra, hoặc đưa cả dấu này vào trong nháy")}.items()},
    "Giá trị đứng trong lời văn, trong nháy của thuộc tính, hoặc là số trong CSS; chỗ khác thì nó có thể chạy.",
    'sai: <a href="{{ so }}">…</a>; đúng: <p class="{{ so }}">{{ so }}</p>',
)  # fmt: skip
NOT_WELL_FORMED = Rule(
    "mau-507", "lỗi",
    {"mo": ("thẻ <{ten}> mở mà không đóng", "thêm </{ten}>"),
     "dong": ("thẻ </{ten}> không đóng thẻ nào", "đang mở là <{dang_mo}>"),
     "thua": ("thẻ </{ten}> không đóng thẻ nào", "không có thẻ nào đang mở"),
     "ghi_chu": ("ghi chú <!-- không đóng, hoặc có thẻ bên trong", "dùng {{# … #}} để ghi chú trong mẫu"),
     "dau": ("dấu < không mở thẻ HTML nào", "dấu < của lời văn viết là &lt;"),
     "title": ("trong <title> chỉ có chữ", "bỏ thẻ HTML trong <title>"),
     "p": ("<{ten}> đứng trong <p>", "đóng </p> trước, hoặc dùng <div> thay <p>"),
     "viet": ("thẻ <{ten}> viết sai", 'mỗi thuộc tính cách nhau một dấu cách, viết ten="…"'),
     "nhay": ("giá trị của thuộc tính {ten} không nằm trong dấu nháy", 'viết {ten}="…"'),
     "sau": ("các thẻ HTML lồng vào nhau quá sâu", "bỏ bớt thẻ bao ngoài"),
     "tu_dong": ("thẻ <{ten}> không tự đóng được", "viết <{ten}>…</{ten}>"),
     "css": ("CSS có ngoặc hoặc nháy không đóng", "đóng lại"),
     "css_dau": ("CSS có dấu {dau}", "viết thẳng ký tự")},
    "Mở thẻ nào đóng thẻ ấy, đúng thứ tự; thuộc tính trong nháy; dấu < của lời văn là &lt;.",
    "sai: <p><b>{{ so }}</p>; đúng: <p><b>{{ so }}</b></p>",
)  # fmt: skip
UNEVEN = Rule(
    "mau-508", "lỗi",
    {"": ("các nhánh của {{% {ten} %}} ở dòng {dong} mở và đóng thẻ HTML không như nhau",
          "trong mỗi nhánh, mở thẻ nào thì đóng thẻ ấy")},
    "Điều kiện hay vòng lặp thế nào thì phần trang quanh nó vẫn như nhau.",
    "sai: {% if so %}<div>{% endif %}; đúng: {% if so %}<div>…</div>{% endif %}",
)  # fmt: skip

# 6: template.toml

_TYPED_AS = 'chữ đặt trong nháy thẳng: tieu_de = "Mẫu của Sở"; số lẻ viết với dấu chấm: gian_dong = 1.2'

UNKNOWN_KEY = Rule(
    "mau-601", "lỗi", {"gan": ("không rõ “{ten}”", NEAR), "co": ("không rõ “{ten}”", "các khóa: {co}")},
    "Khóa gõ sai thì điều nó nói không có tác dụng.", 'sai: tieu_dee = "Mẫu của Sở"; đúng: tieu_de = "Mẫu của Sở"',
)  # fmt: skip
_WITHIN = {"khoang": "từ {thap} đến {cao}", "muc": "{muc}"}
_IN_WORD = {
    f"_{place}": f"sửa trong Word: {words}" for place, words in {
        "le": "lề trang", "cot_trai": "bề rộng cột trái của bảng đầu trang",
        "cot_nhan": "bề rộng cột trái của bảng nơi nhận", "kieu": "kiểu “{kieu}”"}.items()
}  # fmt: skip
"""Where Word sets a style value."""
_CHANGE = {"": "sửa giá trị", **_IN_WORD}
_OR_REASON = ', hoặc nêu lý do trong template.toml: [ly_do] {ten} = "…"'
OFF_LIMITS = Rule(
    "mau-602", "lỗi",
    {f"{within}{end}": (f"“{{ten}}” là {{gia_tri}}, quy định là {limit} ({{nguon}}){reason}", way)
     for within, limit in (_WITHIN | {"cot": "nhiều nhất {muc} mm để Quốc hiệu nằm trên một dòng"}).items()
     for end, reason, way in (
        *((place, "", change + _OR_REASON) for place, change in _CHANGE.items()),
        *((f"_nhac{place}", "", change) for place, change in _CHANGE.items()),
        ("_ly_do", "; lý do: {ly_do}", ""))},
    "Giá trị ngoài quy định thì phải có lý do; tệp Word đứng một mình không có chỗ ghi lý do nên chỉ nhắc.",
    "sai: co_chu = 15; đúng: co_chu = 14, hoặc một lý do ở [ly_do]",
)  # fmt: skip
LOST_STYLES = Rule(
    "mau-603", "cảnh báo",
    {form: (f"tệp Word không có kiểu {{kieu}}, nên {lost} ở đó không đo được",
            "đặt lại tên kiểu như mẫu gốc; chưa có kiểu ấy thì [kieu] của template.toml cũng không đổi được")
     for form, lost in {"loi_van": "cỡ chữ, phông chữ, giãn dòng, cách đoạn, thụt đầu dòng", "": "cỡ chữ"}.items()},
    "Trang của mẫu đo và đặt theo tên kiểu của mẫu gốc.",
    "sai: đổi tên “Lời văn” thành “Lời của Sở”; đúng: giữ tên “Lời văn”, sửa kiểu tùy ý",
)  # fmt: skip
OTHER_PAPER = Rule(
    "mau-604", "lỗi",
    {end: (f"khổ giấy là {{rong}} × {{cao}} mm, quy định là A4, 210 × 297 mm (I.I.1){reason}", way)
     for end, reason, way in (
        ("", "", 'Word: Layout, Size, A4 (ở mọi phần của văn bản), hoặc nêu lý do trong template.toml: [ly_do] '
                 'kho_giay = "…"'),
        ("_nhac", "", "Word: Layout, Size, A4 (ở mọi phần của văn bản)"), ("_ly_do", "; lý do: {ly_do}", ""))},
    "Văn bản in trên A4, dọc hoặc ngang; khổ khác phải có lý do; tệp Word đứng một mình thì chỉ nhắc.",
    "sai: Letter, 216 × 279 mm; đúng: A4, 210 × 297 mm",
)  # fmt: skip
UNPRINTABLE = Rule(
    "mau-605", "lỗi",
    {f"{form}{end}": (f"“{{ten}}” là {{gia_tri}}{what}", way)
     for form, what in {
        "khoang": f", không in được; phải {_WITHIN['khoang']}", "muc": f", không in được; phải {_WITHIN['muc']}",
        "le": ", lề phải {phai} mm, không in được; phải chừa ít nhất {muc} mm cho lời văn"}.items()
     for end, way in _CHANGE.items()},
    "Với giá trị này không trang nào in được, lý do nào cũng vậy.",
    "sai: cot_nhan = 200; đúng: cot_nhan = 70",
)  # fmt: skip
UNUSED_FILE = Rule(
    "mau-606", "cảnh báo", {"": ("tệp {ten} không được dùng", "muốn dùng thì đổi tên thành {dung}")},
    "Tệp trong thư mục trông như của mẫu mà tên thì không phải.", "sai: mau-so.docx; đúng: document.docx",
)  # fmt: skip
IDLE_REASON = Rule(
    "mau-607", "cảnh báo",
    {"": ("[ly_do] nêu “{ten}” mà giá trị ấy không ngoài quy định nào", "bỏ dòng này")},
    "Lý do chỉ đứng cho giá trị ngoài quy định.", 'sai: [ly_do] co_chu = "…" khi co_chu = 14; đúng: không có dòng ấy',
)  # fmt: skip
PLAN_LEFT_OUT = Rule(
    "mau-608", "lỗi",
    {"": ("“kem_ke_hoach” là true mà tệp mẫu không in kế hoạch kèm theo",
          "in kem.dau, kem.khoi như mẫu quyet-dinh, hoặc bỏ kem_ke_hoach")},
    "Văn bản nói là kèm kế hoạch thì tệp phải in kế hoạch ấy.",
    "sai: kem_ke_hoach = true mà tệp không có kem; đúng: {%p for k in kem.khoi %}",
)  # fmt: skip

UNKNOWN_STYLE = Rule(
    "mau-609", "lỗi",
    {"gan": ("không có giá trị “{ten}” trong [kieu]", NEAR),
     "co": ("không có giá trị “{ten}” trong [kieu]", "các giá trị: {co}")},
    "[kieu] chỉ đặt được những giá trị mà thidua đo.", "sai: co_chuu = 14; đúng: co_chu = 14",
)  # fmt: skip
UNKNOWN_PART = Rule(
    "mau-610", "lỗi",
    {"gan": ("[van_ban] không có “{ten}”", NEAR), "": ("[van_ban] không có “{ten}”", "")},
    "Mỗi khóa của [van_ban] là một thành phần của văn bản.", 'sai: trich = "…"; đúng: trich_yeu = "…"',
)  # fmt: skip
UNKNOWN_CONVENTION = Rule(
    "mau-611", "lỗi",
    {"gan": ("không có quy ước “{ten}”", NEAR), "co": ("không có quy ước “{ten}”", "có: {co}")},
    "Quy ước quyết định chữ, dấu và quy định của văn bản.", 'sai: quy_uoc = "nd03"; đúng: quy_uoc = "nd30"',
)  # fmt: skip
UNKNOWN_REASON = Rule(
    "mau-612", "lỗi",
    {form: ("lý do “{ten}” không rõ là của giá trị nào, hoặc còn trống", way)
     for form, way in {"gan": NEAR, "": '{ten} = "vì …"'}.items()},
    "Lý do đứng cho một giá trị có tên, và phải nói được vì sao.",
    'sai: [ly_do] co_chuu = ""; đúng: [ly_do] co_chu = "Quy chế của Sở"',
)  # fmt: skip
WRONG_KIND = Rule(
    "mau-613", "lỗi",
    {form: (f"“{{ten}}” phải là {what}", way) for form, (what, way) in {
        "chu": ("chữ", '{ten} = "…"'), "dung_sai": ("true hoặc false", "{ten} = {dung}"),
        "cac_bang": ("các mục", "mỗi mục viết [[{ten}]] trên một dòng riêng"),
        "so_dong": ("số dòng, từ 1 đến 60", "{ten} = 3"),
        "the": ("một thẻ, là các hàng", '{ten} = "{{{{ plan.cac_chi_tieu }}}}"'),
        "cac_cot": ("danh sách các cột", '{ten} = [{{ ten = "STT", o = "{{{{ h.stt }}}}" }}]'),
        "bang": ("một bảng", "viết [{ten}] trên một dòng riêng"),
        "phong": ("tên phông chữ", '{ten} = "Times New Roman"'), "mau": ("tên mẫu hoặc đường dẫn", '{ten} = "nd30"'),
        "so": ("số lớn hơn 0", "mm hoặc pt, ví dụ 14"), "khong_am": ("số không âm", "mm hoặc pt, ví dụ 14")}.items()},
    "Chữ đặt trong nháy, số và true, false thì không.", 'sai: co_chu = "14"; đúng: co_chu = 14',
)  # fmt: skip
UNEVEN_SIZE = Rule(
    "mau-614", "lỗi",
    {"": ("“{ten}” là {gia_tri}, Word chỉ có cỡ chữ chẵn nửa pt", "{duoi} hoặc {tren}")},
    "Word làm tròn cỡ chữ đến nửa pt.", "sai: co_chu = 13.3; đúng: co_chu = 13.5",
)  # fmt: skip
PART_TWICE = Rule(
    "mau-615", "lỗi", {"": ("[van_ban] có cả “{truoc}” và “{ten}”, là một thành phần", "giữ một dòng")},
    "Tên thành phần viết có dấu hay không đều là một.", 'sai: trich_yeu và "trích yếu"; đúng: một trong hai',
)  # fmt: skip
NO_KIND = Rule(
    "mau-616", "lỗi", {"": ("[van_ban] chưa có “ten_loai”", 'ten_loai = "Báo cáo"')},
    "Văn bản nào cũng có tên loại.", 'sai: [van_ban] chỉ có trich_yeu; đúng: có cả ten_loai = "Báo cáo"',
)  # fmt: skip
NO_FILE = Rule(
    "mau-617", "lỗi", {"": ("mẫu chưa có tệp nào", 'thêm document.docx, hoặc extends = "nd30"')},
    "Mẫu in bằng tệp của nó, hoặc bằng tệp của mẫu mà nó kế thừa.",
    'sai: thư mục chỉ có template.toml; đúng: template.toml có extends = "nd30"',
)  # fmt: skip
ENDLESS_BASES = Rule(
    "mau-618", "lỗi",
    {form: (what, "bỏ bớt một “extends”") for form, what in {
        "vong": "các mẫu kế thừa nhau vòng tròn: {vong}", "": "các mẫu kế thừa nhau quá {nhieu} lần"}.items()},
    "Kế thừa phải dừng ở một mẫu đứng một mình.", 'sai: so-a có extends = "../so-b", so-b có "../so-a"; đúng: chỉ một',
)  # fmt: skip
UNFIT_BASE = Rule(
    "mau-619", "lỗi",
    {"duong_dan": ("“extends” là {ten}, ở đó không có template.toml",
                   "đường dẫn tính từ {thu_muc}; hoặc dùng mẫu có tên: {co}"),
     "tep": ("“extends” là tệp {ten}, không phải mẫu", "để tệp ấy trong thư mục này, đặt tên là document.docx")},
    "Mẫu kế thừa một mẫu có tên, hoặc một thư mục có template.toml.",
    'sai: extends = "../khong-co"; đúng: extends = "nd30"',
)  # fmt: skip
UNFIT_PACKAGE = Rule(
    "mau-620", "lỗi",
    {"": ("mẫu “{ten}” của gói {goi} không có template.toml",
          "entry point {nhom} phải trỏ tới thư mục có template.toml, viết như tên gói: goi.ten_mau")},
    "Gói cài thêm nói là có mẫu mà thư mục nó chỉ tới thì không phải.",
    "sai: entry point trỏ tới goi; đúng: goi.ten_mau, thư mục có template.toml",
)  # fmt: skip
UNREADABLE_TOML = Rule(
    "mau-621", "lỗi",
    {"": ("không đọc được “{chu}”", _TYPED_AS), "do_dang": ("không đọc được, dòng cuối còn dở", _TYPED_AS),
     "nhay": ("không đọc được “{chu}”", 'dùng nháy thẳng "…", không dùng nháy cong của Word'),
     "hai_lan": ("không đọc được “{chu}”", "khóa này đã có ở trên; mỗi khóa, mỗi [bảng] viết một lần"),
     "gia_tri": ("có số, ngày hoặc ngoặc không đọc được", "giá trị là chữ trong nháy, số, hoặc true, false")},
    "Một dòng gõ sai thì cả template.toml không đọc được.", 'sai: tieu_de = Mẫu; đúng: tieu_de = "Mẫu"',
)  # fmt: skip

DECLARED_VALUE = Rule(
    "mau-631", "lỗi",
    {"": ("[gia_tri] ghi “{ten}” là loại không có", "các loại: {co}"),
     "ten": ("[gia_tri] không đặt tên “{ten}” được", "dùng tên không dấu, khác các trường của kế hoạch: chu_ky")},
    "Giá trị thêm của mẫu có tên riêng và loại, để thẻ của nó được kiểm.",
    'sai: chu_ky = "png"; đúng: chu_ky = "ảnh"',
)  # fmt: skip
UNFIT_OWN_PART = Rule(
    "mau-632", "lỗi",
    {form: (f"mục thứ {{thu}} của [[than]] {what}", "mỗi mục một loại: {co}") for form, what in {
        "": "không nói nó là gì", "nhieu": "là nhiều thứ một lúc"}.items()},
    "Mỗi mục [[than]] là một phần của thân văn bản, in theo thứ tự.",
    'sai: [[than]] chỉ có cot; đúng: có cả bang = "{{ plan.cac_chi_tieu }}"',
)  # fmt: skip
BODY_LEFT_OUT = Rule(
    "mau-633", "cảnh báo",
    {"": ("tệp mẫu không in thân mà [[than]] nói", "lặp các khối của than như mẫu nd30, hoặc bỏ [[than]]")},
    "Thân nói một lần thì mọi định dạng phải in như nhau.",
    "sai: tệp chỉ lặp khoi; đúng: {%p for k in than %}",
)  # fmt: skip

# 7: while it prints

NO_VALUE = Rule(
    "mau-701", "lỗi",
    {f"{form}{end}": (f"{what} chưa có giá trị{done}", way) for form, what, way in (
        ("", "“{ten}”", "kiểm tra tên, hoặc bổ sung dữ liệu"), ("gan", "“{ten}”", NEAR),
        ("khoa", "“{ten}”", _BAD_KEY), ("khong_ten", "tên", "kiểm tra tên, hoặc bổ sung dữ liệu"))
     for end, done in {"": "", "_in": ", đã in chỗ trống có đánh dấu"}.items()}
    | {"dau": ("giá trị còn chỗ trống có đánh dấu: {ten}", "bổ sung chỗ ấy")},
    "Chỗ ấy không để trống được, hoặc đã đòi phải đủ mọi giá trị.",
    "sai: {{ don_vi.ten }} mà dữ liệu không có don_vi; đúng: dữ liệu có don_vi",
)  # fmt: skip
NOT_THERE = Rule(
    "mau-702", "lỗi",
    {"gan": ("không có “{ten}” ở đây", NEAR), "": ("không có “{ten}” ở đây", ""),
     "muc": ("danh sách không có mục thứ {thu}", "")},
    "Giá trị không có trường hay mục mà thẻ lấy.", "sai: {{ ds[5] }} khi ds có 3 mục; đúng: {% for x in ds %}",
)  # fmt: skip
NO_LIST = Rule(
    "mau-703", "lỗi",
    {form: (f"“{{ten}}” là {what}, không phải một danh sách để lặp", "")
     for form, what in {"": "một giá trị", "chu": "một đoạn chữ", "trong": "trống"}.items()},
    "Vòng lặp cần một danh sách.", 'sai: {% for x in ten %} khi ten là "An"; đúng: {{ ten }}',
)  # fmt: skip
NO_WORDS = Rule(
    "mau-704", "lỗi",
    {form: (f"không in được cả một {what}", "nêu rõ trường cần in, hoặc dùng vòng lặp")
     for form, what in {"danh_sach": "danh sách", "": "“{loai}”"}.items()}
    | {"bytes": ("giá trị là bytes, không in được",
                 'đổi ra chữ, ví dụ du_lieu.decode("utf-8"); ảnh thì dùng thidua.Anh'),
       "nan": ("“{gia_tri}” là ô không có giá trị", 'để None hoặc "" cho ô trống'),
       "khoang": ("“{gia_tri}” là khoảng thời gian của máy, không in được", 'đổi ra chữ, ví dụ "3 ngày"'),
       "ky": ("“{gia_tri}” là một kỳ hay khoảng của máy, không in được", 'đổi ra chữ, ví dụ "tháng 3 năm 2026"')},
    "Nhóm in từng trường, danh sách in từng mục.", "sai: {{ ds }}; đúng: {% for x in ds %}{{ x }}{% endfor %}",
)  # fmt: skip
UNFIT_VALUE = Rule(
    "mau-705", "lỗi",
    {form: (f"“{{gia_tri}}” không phải là {what}", way) for form, (what, way) in {
        "ngay": ("ngày", "viết ví dụ 2026-03-09, 9/3/2026, 3/2026 hoặc 2026"),
        "thu": ("ngày đủ ngày, tháng, năm", "viết ví dụ 2026-03-09"),
        "quy": ("ngày có tháng, cũng không phải là quý", "viết ví dụ 3/2026, hoặc Quý I năm 2026"),
        "so": ("số", "viết ví dụ 50.000 hoặc 7,5"),
        "la_ma": ("số nguyên từ {thap} đến {cao}", "số La Mã chỉ có bấy nhiêu"),
        "chu_cai": ("số nguyên từ {thap} đến {cao}", "a, b, c, d, đ, … chỉ có bấy nhiêu"),
        "nhieu": ("số in được", "số có nhiều nhất {nhieu} chữ số"),
        "bang_chu": ("số đọc được bằng chữ", "số phải nhỏ hơn một tỷ tỷ")}.items()},
    "Mỗi bộ lọc của thidua đọc một loại giá trị.", 'sai: {{ "sang năm"|ngay_dai }}; đúng: {{ "3/2026"|ngay_dai }}',
)  # fmt: skip
UNPRINTABLE_SIGN = Rule(
    "mau-706", "lỗi",
    {"": ("giá trị có ký tự không in được: {ky_tu}", "xóa ký tự này trong dữ liệu"),
     "phong": ("không phông chữ nào của máy này có chữ {ky_tu}, nên không in được thành PDF",
               "thay bằng chữ khác, hoặc cài phông chữ có chữ ấy"),
     "pdf": ("PDF/A không chứa được ký tự {ky_tu}", "xóa ký tự này trong dữ liệu"),
     "thay": ("fallback: {chu} thì chữ mà phông ấy không có bị mất, không ai hay", "bỏ fallback")},
    "Ký tự điều khiển không nhìn thấy, thường lẫn vào khi chép; văn bản không chứa được. PDF/A phải mang theo phông "
    "chữ, nên chỉ in được chữ mà máy có phông.",
    "sai: chữ chép từ phần mềm khác, lẫn U+000B; đúng: gõ lại chỗ đó",
)  # fmt: skip
NOT_COMPILED = Rule(
    "mau-723", "lỗi",
    {form: (f"{what} (typst: {{loi}})", way) for form, what, way in (
        ("", "typst không in được chỗ này", "sửa theo lời của typst"),
        ("goi_y", "typst không in được chỗ này", "typst gợi ý: {goi_y}"),
        ("ten", "không có tên “{ten}”",
         'kiểm tra tên; tên của thể thức thì đầu tệp có #import "the-thuc.typ": *; chữ thường có dấu # thì viết \\#'),
        ("khoa", "ở đây không có “{ten}”", 'kiểm tra tên; có khi không có thì viết at("{ten}", default: none)'),
        ("trong", "chỗ này không có giá trị (none)", "hỏi trước: #if … != none {{ … }}"),
        ("ngoac", "ngoặc hoặc dấu nháy mở mà không đóng", "đóng lại, hoặc xóa dấu mở"),
        ("tep", "không có tệp này trong thư mục của mẫu",
         "đặt tệp vào thư mục có document.typ, không qua liên kết; tên tính từ tệp gọi nó"),
        ("ngoai", "tệp ở ngoài thư mục của mẫu", "chép tệp vào thư mục có document.typ"),
        ("le", "đầu trang, chân trang không chứa được liên kết, chú thích, ô ký số",
         "đưa phần ấy vào thân của văn bản, ra ngoài header, footer"),
        ("tua", "PDF phải có tên và ngày của văn bản", 'thêm #show: trang, ngay sau #import "the-thuc.typ": *'),
        ("anh", "ảnh chưa có lời thay thế, máy đọc không nói được gì",
         'thêm alt: "…" vào image(…), hoặc in bằng anh(…); ảnh trang trí thì pdf.artifact(image(…))'),
        ("cong_thuc", "công thức chưa có lời thay thế, máy đọc không nói được gì",
         'viết math.equation(alt: "…", $ … $)'),
        ("hinh", "hình chưa có lời thay thế, máy đọc không nói được gì", 'thêm alt: "…" vào figure(…)'))}
    | {"goi": ("{ham} gọi sai: {loi}", "sửa những gì ở trong ngoặc của lời gọi")},
    "PDF/A và PDF/UA đòi hỏi nhiều hơn một trang in. Lời sau chữ typst là của chính typst.",
    "sai: #phan_dauu(d.dau); đúng: #phan_dau(d.dau)",
)  # fmt: skip
OWN_TYPST = Rule(
    "mau-724", "lỗi",
    {"": ("thư mục có document.typ chứa hơn {nhieu} tệp, hoặc hơn {mb} MB", "chỉ để trong đó những tệp của mẫu"),
     "sau": ("thư mục có document.typ có tệp ở sâu hơn {sau} tầng thư mục", "đưa tệp lên gần document.typ hơn"),
     "lien_ket": ("tệp này là một liên kết, mẫu typst không đọc tệp qua liên kết",
                  "chép chính tệp ấy vào thư mục của mẫu, thay cho liên kết")},
    "Cả thư mục được chép cho typst chạy riêng; mẫu không cần nhiều đến thế, và không đọc gì ở ngoài.",
    "sai: thư mục mẫu là cả thư mục Tải về; đúng: thư mục riêng cho mẫu",
)  # fmt: skip
FOREIGN_PACKAGE = Rule(
    "mau-725", "lỗi",
    {form: (what, "chép tệp của gói vào thư mục mẫu, rồi #import tệp ấy") for form, what in {
        "": "không dùng được gói {ten}", "khi_in": "không dùng được gói của typst (typst: {loi})"}.items()},
    "Gói của typst phải tải từ mạng; mẫu in không cần mạng, và không lấy gì về.",
    'sai: #import "@preview/abc:1.0.0": *; đúng: #import "abc.typ": *',
)  # fmt: skip
UNTRIED = Rule(
    "mau-726", "cảnh báo",
    {"": ("chưa in thử được {tep}: máy này chưa có typst", 'cài bằng pip install "thidua[pdf]", rồi kiểm tra lại'),
     "bao": ("typst nhắc: {loi}", "")},
    "Mẫu typst được kiểm tra bằng cách in thử; điều typst nhắc không ngăn việc in.",
    "sai: #set text(font: \"Phông không có\"); đúng: #set text(font: \"Times New Roman\")",
)  # fmt: skip
UNFIT_PLACE = Rule(
    "mau-707", "lỗi",
    {"css": ("trong CSS chỉ in được số", "chữ thì đặt trong dấu nháy của <style>"),
     "the": ("chỗ này chỉ in được chữ thường, không có thẻ HTML", ""),
     "ke": ("chỗ này chỉ in được chữ, không in được đường kẻ hay bảng", ""),
     "bang": ("bảng không đứng trong một đoạn được", "đặt thẻ trong <div>, ngoài <p>"),
     "filter": ("{{% filter %}} chỉ dùng cho chữ trong cùng một đoạn, cùng định dạng", "")},
    "Giá trị này không đứng được ở chỗ của thẻ.", "sai: <p>{{ k.bang }}</p>; đúng: <div>{{ k.bang }}</div>",
)  # fmt: skip
UNFIT_OPERATION = Rule(
    "mau-708", "lỗi",
    {"so": ("phép {phep} chỉ dùng cho số, ở đây là {trai} và {phai}", _RECKONED),
     "": ("phép {phep} không dùng được cho {trai} và {phai}", _RECKONED),
     "so_sanh": ("không so sánh lớn bé {trai} với {phai} được", "so sánh hai giá trị cùng loại, như số với số"),
     "trong": ("không tìm {trai} trong {phai} được", "viết in với một danh sách, một nhóm, hoặc chữ trong chữ"),
     "thu": ("phép thử “is {ten}” chỉ dùng cho số, ở đây là {kieu}", "thử một số, không phải chữ"),
     "cat": ("không cắt được {kieu} bằng dấu [ : ]", "chỉ cắt chữ hoặc danh sách"),
     "lon": ("phép {phep} cho số quá lớn", ""),
     "lam_tron": ("làm tròn nhiều nhất {nhieu} chữ số", "")},
    "Mẫu chỉ tính những phép thường.", 'sai: {{ "a" * 5 }}; đúng: {{ so_luong * 5 }}',
)  # fmt: skip
_COSTLY = "bớt vòng lặp trong vòng lặp; dữ liệu lớn thật thì mở mẫu với “bounds” rộng hơn"
OUT_OF_BOUNDS = Rule(
    "mau-709", "lỗi",
    {form: (what, _COSTLY) for form, what in {
        "viec": "mẫu tính và lặp quá nhiều (hơn {nhieu} bước của máy)",
        "giay_mau": "mẫu chạy quá {nhieu} giây",
        "chu": "văn bản dài quá {nhieu} ký tự"}.items()}
    | {form: (what, "") for form, what in {
        "range": "range dài quá {nhieu}",
        "the_xml": "văn bản có quá {nhieu} thẻ XML",
        "gia_tri": "một giá trị dài quá {nhieu} ký tự", "van_ban": "văn bản lớn quá {nhieu} MB",
        "sau": "danh sách lồng trong danh sách quá {nhieu} tầng",
        "mau": "mẫu chạy không dừng hoặc lớn quá mức",
        "giay": "mẫu typst chạy quá {nhieu} giây", "bo_nho": "mẫu typst cần quá {nhieu} MB bộ nhớ"}.items()}
    | {"chu_thich": ("bảng {hang} hàng có {dau} dấu chú thích, in bằng typst quá lâu",
                     "bớt chú thích trong bảng, hoặc in .docx"),
       "dung": ("chương trình in mẫu typst dừng giữa chừng ({nhieu})",
                "thường do nội dung lồng nhau quá sâu, như hộp trong hộp trong hộp: bớt tầng")},
    "Không văn bản nào cần đến thế; thường là vòng lặp lồng nhau quá nhiều.",
    "sai: {% for i in range(9999) %} trong một vòng lặp như vậy; đúng: lặp qua dữ liệu",
)  # fmt: skip
FAILED = Rule(
    "mau-710", "lỗi",
    {"": ("không tính được thẻ này với dữ liệu đã cho", "xem lại thẻ và giá trị mà thẻ dùng"),
     "chia": ("phép chia cho 0", "đặt trong {{% if … %}}, chỉ chia khi số chia khác 0"),
     "la": ("không in được với mẫu và dữ liệu này (lỗi {loi})", "báo lỗi này cho người làm thidua, kèm mẫu và dữ liệu"),
     "bo_loc": ("bộ lọc “{loc}” dừng vì lỗi ({loi})", ""),
     "loc": ("bộ lọc “{loc}” không dùng được cho {kieu}", "bỏ bộ lọc, hoặc chọn giá trị khác"),
     "voi": ("bộ lọc “{loc}” không dùng được cho {kieu}, với {ngoac} ở trong ngoặc",
             "xem lại những gì ở trong ngoặc, và giá trị đứng trước dấu |"),
     "so_ngoac": ("bộ lọc “{loc}” có thừa, thiếu hoặc sai tên giá trị ở trong ngoặc", "xem lại những gì ở trong ngoặc"),
     "goi": ("{ten}(…) không dùng được với những gì ở trong ngoặc", "xem lại những gì ở trong ngoặc, hoặc bỏ đi")},
    "Giá trị mà thẻ dùng không hợp với phép tính hay bộ lọc; bộ lọc thêm thì trong ngoặc là lời của chính nó.",
    "sai: {{ 1 / so_luong }} khi so_luong là 0; đúng: {% if so_luong %}{{ 1 / so_luong }}{% endif %}",
)  # fmt: skip
NOT_ASKED = Rule(
    "mau-711", "lỗi",
    {"gan": ("không ai có tên “{ten}”, điều kiện coi như sai", NEAR),
     "": ("không ai có tên “{ten}”, điều kiện coi như sai",
          "kiểm tra tên, hoặc bổ sung dữ liệu; tên có khi có khi không thì viết: {ten} is defined")},
    "In cùng kế hoạch thì mọi tên đều biết trước; điều kiện hỏi một tên lạ thì phần trong đó mất mà không ai hay.",
    "sai: {%p if do_maat %}; đúng: {%p if do_mat %}",
)  # fmt: skip
NOTE_PLACE = Rule(
    "mau-721", "lỗi",
    {form: (f"giá trị có chú thích, mà thẻ đứng ở {where}", "đưa thẻ vào thân văn bản, hoặc bỏ dấu [^…] trong kế hoạch")
     for form, where in {"le_trang": "đầu trang hoặc chân trang", "khung": "khung chữ",
                         "chu_thich": "chú thích cuối trang"}.items()},
    "Word chỉ có chú thích ở thân văn bản, trong và ngoài bảng.",
    "sai: {{ trich_yeu }} ở đầu trang, trích yếu có [^1]; đúng: {{ trich_yeu }} ở thân văn bản",
)  # fmt: skip
PICTURE_PLACE = Rule(
    "mau-722", "lỗi",
    {"": ("ảnh không đứng được ở đây", "đưa thẻ vào một đoạn chữ, không qua bộ lọc, không trong thuộc tính"),
     "dieu_kien": ("“{ten}” là ảnh, luôn luôn có", "bỏ điều kiện, hoặc viết is defined")},
    "Ảnh đứng ở chỗ của chữ: trong đoạn, trong ô, ở đầu trang.",
    'sai: <p title="{{ chu_ky }}">; đúng: <p>{{ chu_ky }}</p>',
)  # fmt: skip

MARKED = NO_VALUE.forms["dau"][0]
"""The pattern of what is said of a visible gap that a value holds."""

OF_GAPS = frozenset((NO_VALUE.id, NOT_ASKED.id))
"""The rules that tell of a name without a value."""

MAU = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above: what the check of a template says, and what stops one that prints."""


def syntax(message: str, content: str) -> Diagnostic:
    """What Jinja says against some content of a tag."""
    form, values = explain(message, content)
    return SYNTAX.said(form, **values)


def stray_closing(mark: str) -> Diagnostic:
    """Closing braces without a tag."""
    return STRAY_CLOSING.said(dong=mark, mo={"}}": "{{", "%}": "{%", "#}": "{#"}[mark])


def forbidden_block(word: str) -> Diagnostic:
    """A tag that no template may use."""
    form = word.removeprefix("end")
    return FORBIDDEN_BLOCK.said(form if form in FORBIDDEN_BLOCK.forms else "", ten=word)


def forbidden_element(name: str) -> Diagnostic:
    """An element of HTML that no template may use."""
    return FORBIDDEN_ELEMENT.said("link" if name == "link" else "", ten=name)


_NAMED = re.compile(r"'([^']*)' is undefined|has no (?:attribute|element) '?([^']*)'?$")


def undefined(message: str) -> Diagnostic:
    """What Jinja says of a name that has no value."""
    match = _NAMED.search(message)
    return NO_VALUE.said(ten=match[1] or match[2]) if match else NO_VALUE.said("khong_ten")


def no_value(name: str, known: Iterable[str], *, asked: bool = False) -> Diagnostic:
    """A name without a value; with the known one that is nearest to it. ``asked``: by a condition."""
    if not asked and (bad := bad_key(name, known)):
        return NO_VALUE.said("khoa", ten=name, khoa=bad)
    return mistyped(
        NOT_ASKED if asked else NO_VALUE, name, (one for one in known if one.isidentifier() and not one.startswith("_"))
    )


def bad_key(name: str, known: Iterable[str]) -> str:
    """The name among some data that is meant, where no tag can be called so; empty for none."""
    signs = (one for one in known if not one.isidentifier())
    return next((one for one in signs if re.sub(r"\W+", "_", one).strip("_") == name), "")


def printed_gap(said: Diagnostic) -> Diagnostic:
    """The same where its place was printed as a visible gap: a warning."""
    values = dict(said.values)
    form = next((one for one in ("gan", "khoa") if one in values), "" if "ten" in values else "khong_ten")
    return NO_VALUE.said(f"{form}_in", level="cảnh báo", at=said.at, **values).changed(within=said.within)


def for_prefix(said: Diagnostic, prefix: str) -> Diagnostic:
    """What is said of a tag with that prefix: a way out that is a block has the same."""
    if said.rule != UNGUARDED.id or not prefix:
        return said
    return said.changed(values=tuple((dict(said.values) | {"chu": prefix}).items()))


def marked(label: str) -> Diagnostic:
    """A value that holds a visible gap of its own."""
    return NO_VALUE.said("dau", ten=label)
