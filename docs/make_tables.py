"""Rewrites the tables in the pages, and the version that they show, from the code: ``python docs/make_tables.py``.

A table stands between ``<!-- NAME -->`` and ``<!-- hết -->``, where NAME is one of :data:`TABLES`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from decimal import Decimal
from html import unescape
from pathlib import Path
from typing import Any, get_args

import attrs
import docx
from ruamel.yaml import YAML

import thidua
from thidua.budget import DEEPEST, MOST_ON_PAGE, MOST_PAIRS, MOST_TEXT_MB
from thidua.comparing import VB
from thidua.diagnostics import Rule
from thidua.documents.rules import DOC
from thidua.engine import kinds
from thidua.engine.blocks import WORDS
from thidua.engine.faults import MAU
from thidua.engine.filters import FILTERS, TESTS
from thidua.engine.kinds import Shape
from thidua.engine.rendering import THIS, Rendering
from thidua.engine.sandbox import LOOP, MOST_RANGE, Environment
from thidua.engine.tags import Prefix
from thidua.engine.typst_files import DEEPEST as FOLDERS
from thidua.engine.typst_files import MOST_FILES, MOST_MB
from thidua.engine.typst_own import MEMORY_MB, MOST_PDF_MB, SECONDS
from thidua.engine.usage import tree_of
from thidua.engine.values import printed
from thidua.envelope import BenGui, PhongBi
from thidua.fixing.kinds import mendings
from thidua.layout import Kieu
from thidua.layout.convention import CONVENTIONS
from thidua.layout.envelope import envelope_of
from thidua.layout.lines import BlockKind, Ke
from thidua.merging import GH
from thidua.model.node import Node
from thidua.pictures import MOST_BYTES, MOST_PIXELS
from thidua.renewing import NS
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import TEP
from thidua.rulebook.plans import KH
from thidua.rules.families import every, of_paper
from thidua.templates import bundled, get_template, values_of
from thidua.tidying import SK
from thidua.word.styles import names_of
from thidua.wording import format_number

DOCS = Path(__file__).parent
ROOT = DOCS.parent
ND30 = ROOT / "thidua" / "templates" / "nd30" / "document.docx"
BLOCK = re.compile(r"(?<=<!-- )(?P<name>bảng (?!bẫy)[^\n>]+) -->\n.*?(?=<!-- hết -->)", re.DOTALL)
VERSION = re.compile(r"\bthidua \d+\.\d+\.\d+\b")
EXAMPLES = ("so-noi-vu", "phu-luc-ngang", "kem-theo-quyet-dinh", "lien-tich", "truong-hoc-duyet")
"""The plans of the example column: the first one that has a value gives it."""
LONGEST = 56
MOST_MESSAGES = 4
"""Of a rule with more than one more, so many are shown."""


def updated(page: str) -> str:
    """The page with its marked blocks written anew, and the version that it shows."""
    page = VERSION.sub(f"thidua {thidua.__version__}", page)
    return BLOCK.sub(lambda found: "\n".join((f"{found['name']} -->", "", *TABLES[found["name"]](), "", "")), page)


def plan_fields() -> Iterator[str]:
    """Every field of a plan with its type and article; then the fields of its parts."""
    types = {field.alias: str(field.type).replace("|", r"\|") for field in attrs.fields(thidua.KeHoach)}
    yield "| nhãn | tên trong Python | kiểu | nguồn |"
    yield "|---|---|---|---|"
    for name, field in thidua.KeHoach.fields().items():
        yield f"| {field.label} | `{name}` | `{types[name]}` | {field.source} |"
    yield ""
    yield from _parts("lớp", "các trường", "và mọi trường của kế hoạch")


def english_fields() -> Iterator[str]:
    """Every field of a plan by both of its names, and what it is in English; then the fields of its parts."""
    meanings = tomllib.loads((DOCS / "en-fields.toml").read_text("utf-8"))
    if unknown := set(meanings) - set(thidua.KeHoach.fields()):
        raise ValueError(f"en-fields.toml: no fields of a plan: {unknown}")
    yield "| in a plan file | in Python, JSON, a template | what it is |"
    yield "|---|---|---|"
    for name, field in thidua.KeHoach.fields().items():
        yield f"| {field.label} | `{name}` | {meanings[name]} |"
    yield ""
    yield from _parts("class", "its fields", "and every field of a plan")


def _parts(head: str, fields: str, and_all: str) -> Iterator[str]:
    """One row a class: the fields of a part of a plan by both of their names."""
    yield f"| {head} | {fields} |"
    yield "|---|---|"
    for name in thidua.__all__:
        cls = getattr(thidua, name)
        if isinstance(cls, type) and issubclass(cls, Node) and cls not in (thidua.KeHoach, thidua.VanBan):
            of_plans = thidua.KeHoach.fields().items() if issubclass(cls, thidua.VanBan) else ()
            own = (f"{f.label} `{key}`" for key, f in cls.fields().items() if (key, f) not in of_plans)
            yield f"| `{name}` | {', '.join(own)}{f' {and_all}' if of_plans else ''} |"


def budget() -> Iterator[str]:
    """Every bound of what is read, as it is changed, and those that hang on how a file is read."""
    yield "| `Limits(…=)` | mức | đơn vị | của |"
    yield "|---|--:|---|---|"
    for field in attrs.fields(thidua.Limits):
        value = format_number(Decimal(field.default))
        yield f"| `{field.name}` | {value} | {field.metadata['unit']} | {field.metadata['meaning']} |"
    yield f"| – | {DEEPEST} | tầng | danh sách, nhóm lồng nhau trong tệp kế hoạch |"
    yield f"| – | {format_number(Decimal(MOST_ON_PAGE))} | hình | chữ, nét trên một trang PDF, khi đối chiếu |"
    yield f"| – | {MOST_PAIRS // 1_000_000} | triệu cặp | dòng của hai bản được so; quá thì kể là một chỗ khác |"
    yield f"| – | {MOST_TEXT_MB} | MB | một đoạn chữ liền trong XML (mức của lxml) |"
    yield f"| – | {MOST_BYTES >> 20} | MB | một ảnh (`Anh`) |"
    yield f"| – | {MOST_PIXELS // 10**6} | triệu điểm | một ảnh (`Anh`) |"


def template_bounds() -> Iterator[str]:
    """Every bound of a rendering, as it is changed, and what the short texts of one document have of it."""
    of_texts = thidua.Bounds().of_texts
    yield "| `Bounds(…=)` | mức | chữ của `template.toml` | đơn vị | của |"
    yield "|---|--:|--:|---|---|"
    for field in attrs.fields(thidua.Bounds):
        values = (format_number(Decimal(str(one))) for one in (field.default, getattr(of_texts, field.name)))
        yield f"| `{field.name}` | {' | '.join(values)} | {field.metadata['unit']} | {field.metadata['meaning']} |"
    yield f"| – | {format_number(Decimal(MOST_RANGE))} | {format_number(Decimal(MOST_RANGE))} | số | `range(…)` |"


def typst_bounds() -> Iterator[str]:
    """What somebody's own template of typst may cost."""
    yield "| mức | đơn vị | của |"
    yield "|--:|---|---|"
    for value, unit, meaning in (
        (SECONDS, "giây", "CPU của một văn bản, và giờ đồng hồ"),
        (MEMORY_MB, "MB", "địa chỉ bộ nhớ của tiến trình typst, trên Linux"),
        (MOST_PDF_MB, "MB", "tệp PDF"),
        (MOST_FILES, "tệp", "thư mục mẫu"),
        (MOST_MB, "MB", "thư mục mẫu"),
        (FOLDERS, "tầng", "thư mục lồng nhau"),
    ):
        yield f"| {format_number(Decimal(value))} | {unit} | {meaning} |"


# --- What a template may print ----------------------------------------------------------------------

_OF_LIST = {"than": "k", "phu_luc": "pl", "cuoi.ky": "ky"}
"""Lists of the printed form, and what the page calls an item of each."""

_LABELS = {
    "dau.chu_quan": "cơ quan chủ quản",
    "dau.co_quan": "cơ quan ban hành",
    "dau.cung_ban_hanh": "tên từng cơ quan cùng ban hành",
    "dau.ke_co_quan": "đường kẻ dưới tên cơ quan",
    "dau.quoc_hieu": "Quốc hiệu",
    "dau.tieu_ngu": "Tiêu ngữ",
    "dau.ke_tieu_ngu": "đường kẻ dưới Tiêu ngữ",
    "dau.so": "số, ký hiệu",
    "dau.dia_danh": "địa danh, ngày tháng năm",
    "dau.ten_loai": "tên loại văn bản",
    "dau.trich_yeu": "trích yếu",
    "dau.kem_theo": "dòng kèm theo",
    "dau.ke_trich_yeu": "đường kẻ dưới trích yếu",
    "dau.du_thao": "dấu dự thảo",
    "dau.do_mat": "dấu độ mật",
    "dau.do_khan": "dấu độ khẩn",
    "dau.luu_hanh": "chỉ dẫn lưu hành",
    "dau.dia_chi": "địa chỉ ở chân trang",
    "dau.phu_luc": "“Phụ lục”, trên một phụ lục là tờ rời",
    "dau.don_vi": "chỗ ghi tên đơn vị, ở biểu mẫu",
    "dau.ngang": "trang ngang",
    "dau.roi": "của một tờ rời: biểu mẫu, phụ lục",
    "than": "thân văn bản, từng khối `k`",
    "khoi": "phần của thân mà mẫu không nói: kế hoạch thì cả thân",
    "k.loai": "loại khối",
    "k.dong": "cả dòng, kèm số thứ tự",
    "k.so": "số thứ tự",
    "k.cap": "cấp tiêu đề, 0 là lời văn",
    "k.giu": "giữ cùng trang với khối sau",
    "k.bang": "bảng",
    "cuoi": "phần cuối",
    "cuoi.noi_nhan": "từng dòng nơi nhận",
    "cuoi.co_luu": "dòng cuối của nơi nhận là dòng lưu",
    "cuoi.ky": "từng người ký `ky`",
    "ky.chuc_vu": "từng dòng chức vụ",
    "ky.ho_ten": "họ tên",
    "ky.duoi_ten": "chức vụ đứng dưới họ tên",
    "ky.loi_ky": "cách ký, ở biểu mẫu",
    "cuoi.soan_thao": "người soạn thảo, số bản",
    "cuoi.hai": "có hai người ký, hoặc người ký và người lập",
    "cuoi.nhieu": "có từ ba người ký, kể cả người lập",
    "cuoi.hang": "những người ký, ba người một hàng; chỗ không ai ký thì trống",
    "phu_luc": "từng phụ lục `pl`",
    "pl.so": "số phụ lục",
    "pl.tieu_de": "tên phụ lục",
    "pl.kem_theo": "dòng kèm theo",
    "pl.ke": "đường kẻ",
    "pl.khoi": "thân phụ lục, từng khối `k`",
    "pl.ngang": "trang ngang",
    "plan.ten_loai": "tên loại văn bản",
    "plan.cac_nguoi_ky": "người ký, luôn là danh sách",
    "plan.ben_ban_hanh": "các cơ quan ban hành, như viết trong câu",
    "plan.vien_dan": "cách văn bản khác viện dẫn kế hoạch",
    "plan.tham_quyen": "người có thẩm quyền, như ghi trên căn cứ của quyết định",
    "plan.cac_don_vi": "các đơn vị được giao nhiệm vụ",
    "plan.noi_nhan_khac": "nơi nhận không phải là đơn vị được giao nhiệm vụ",
    "plan.cac_nhiem_vu": "từng hàng của bảng phân công",
    "plan.cac_chi_tieu": "từng hàng của bảng chỉ tiêu",
}


def template_fields() -> Iterator[str]:
    """The variables of a template about a plan, those of the printed form first, with what an example prints."""
    known = kinds.variables()
    examples = [values_of(thidua.read(ROOT / "examples" / f"{name}.yaml"), Kieu()) for name in EXAMPLES]
    yield "| tên | là gì | kiểu | in ra, chẳng hạn |"
    yield "|---|---|---|---|"
    for name in ("dau", "than", "cuoi", "phu_luc"):
        yield from _printed_rows(name, name, known[name], [values[name] for values in examples])
        if name == "than":
            yield _row("khoi", _LABELS["khoi"], _kind("khoi", known["khoi"]), "")
    for member in (name.removeprefix("plan.") for name in _LABELS if name.startswith("plan.")):
        shape = kinds.members(thidua.KeHoach)[member]
        example = _first(getattr(values["plan"], member) for values in examples)
        yield _row(f"plan.{member}", _LABELS[f"plan.{member}"], _kind(f"plan.{member}", shape), example)
    for name, field in thidua.KeHoach.fields().items():
        if name == "phu_luc":
            continue
        yield _row(name, field.label, _kind(name, known[name]), _first(values[name] for values in examples))


_BLOCKS = {
    "can_cu": "căn cứ", "mo_dau": "lời mở đầu: “… như sau:”", "muc": "tiêu đề mục: I.", "khoan": "tiêu đề khoản: 1.",
    "diem": "tiêu đề điểm: a)", "doan": "lời văn, cả ý có gạch đầu dòng", "ket": "lời kết",
    "ten_bang": "tên bảng", "bang": "cả một bảng", "kinh_gui": "Kính gửi một nơi",
    "kinh_gui_chung": "“Kính gửi:” trên nhiều nơi", "kinh_gui_ten": "một trong nhiều nơi gửi",
    "tham_quyen": "ai quyết định; “Quyết định:”", "dong_cham": "dòng chấm để điền",
}  # fmt: skip


def _named(style: Any) -> str:
    """The name of a style as Word shows it: with the other one that it has."""
    name, *others = names_of(style.element)
    return f"{style.name} ({others[0]})" if others else name


def _block_kinds() -> Iterator[str]:
    """The kinds of blocks, the style that nd30 gives each, and an example."""
    dump = ND30.with_suffix(".docx.txt").read_text("utf-8")
    styles = dict(re.findall(r'k\.loai == "(\w+)" %\}\n\s*\[(\w+)\]', dump))
    (other,) = set(re.findall(r"\{%p else %\}\n\s*\[(\w+)\] \{\{p k \}\}", dump))
    words = {style.style_id: _named(style) for style in docx.Document(str(ND30)).styles}
    plans = [thidua.read(ROOT / "examples" / f"{name}.yaml") for name in EXAMPLES]
    values = [values_of(plan, Kieu()) for plan in plans]
    blocks = [block for one in values for held in (one["khoi"], *(pl.khoi for pl in one["phu_luc"])) for block in held]
    for kind in get_args(BlockKind):
        example = _first(block.bang if block.bang else block.dong for block in blocks if block.loai == kind)
        said = _short(_cell(" ".join(example.replace("\t", " | ").split())))
        style = words[styles.get(kind, other)]
        yield f'| loại khối | `{kind}` | {_BLOCKS[kind]}; kiểu “{style}” | `k.loai == "{kind}"` | {said} |'


def _printed_rows(name: str, path: str, shape: Shape, values: list[Any]) -> Iterator[str]:
    """The rows of a part of the printed form and of what is in it."""
    inner = kinds.held(shape) if shape.sequence else shape
    if name != "dau":
        yield _row(name, _LABELS[name], _kind(path, shape), "")
    short = _OF_LIST.get(name, name)
    held = [one for value in values for one in (value if shape.sequence else (value,)) if one is not None]
    for member, of in (pair for cls in inner.classes for pair in kinds.members(cls).items()):
        known = f"{short}.{member}"
        if known in _OF_LIST:
            yield from _printed_rows(known, f"{path}.{member}", of, [getattr(one, member) for one in held])
        else:
            kind = _kind(f"{path}.{member}", of)
            yield _row(known, _LABELS[known], kind, _first(getattr(one, member) for one in held))


def _kind(path: str, shape: Shape) -> str:
    (field,) = tree_of({tuple(path.split(".")): []}, plan=True)
    while field.fields:
        (field,) = field.fields
    return f"{field.kind}, có khi trống" if shape.optional else field.kind


def _first(values: Iterable[Any]) -> str:
    return next((said for value in values if (said := _example(value))), "")


def _example(value: Any) -> str:
    """What a value prints; of a list or a part its first thing that prints, under its name."""
    if isinstance(value, bool) or value is None:
        return "đúng" if value else ""
    if isinstance(value, Ke):
        return f"đường kẻ dài {value.dai:.0f} mm"
    if isinstance(value, tuple):
        return _first(value)
    cls: Any = type(value)
    if attrs.has(cls) and not kinds.printable(Shape((cls,))):
        for name in (getattr(cls, "shorthand", ""), *kinds.members(cls)):
            inner = getattr(value, name) if name else ""
            if isinstance(inner, str) and inner and name != "stt":
                return f".{name}: {inner}"
        return _first(getattr(value, name) for name in kinds.members(cls))
    return printed(value).split("\n")[0]


def _row(name: str, label: str, kind: str, example: str) -> str:
    example = _short(" ".join(example.replace("\t", " | ").split()))
    of_item = re.match(r"\.(\w+): ", example)
    example = f"`.{of_item[1]}`: {_cell(example[of_item.end() :])}" if of_item else _cell(example)
    return f"| `{name}` | {label} | {kind} | {example} |"


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + " …"


def _cell(text: str) -> str:
    return re.sub(r"([|*\\<]|_(?=_)|(?<=_)_)", r"\\\1", text)  # underlines in pairs would make what is between bold


def envelope_rows() -> Iterator[str]:
    """Every field of an envelope: its name, where it stands, its name in Phụ lục VI, whether the plan fills it in."""
    plan = thidua.read(ROOT / "examples" / f"{EXAMPLES[0]}.yaml").evolve(
        soan_thao="PVT", so_ban="15", luu_hanh="Lưu hành nội bộ"
    )
    own = envelope_of(plan)
    yield "| trường | phần tử | Phụ lục VI | từ đâu |"
    yield "|---|---|---|---|"
    for field in _of_envelope(PhongBi):
        source = _FOLLOWS.get(field.name, "kế hoạch" if getattr(own, field.name) else _GIVEN)
        if field.name not in ("noi_gui", "noi_nhan"):
            yield _envelope_row(field, "", source)
            continue
        for one in _of_envelope(BenGui):
            filled = field.name == "noi_gui" and one.name in ("chu_quan", "ten", "dia_chi")
            yield _envelope_row(one, f"{field.metadata['label']}.", "kế hoạch" if filled else _GIVEN)


def _of_envelope(cls: type[Any]) -> list[Any]:
    return [one for one in attrs.fields(cls) if "element" in one.metadata]


def _envelope_row(field: Any, above: str, source: str) -> str:
    said = field.metadata
    element = said["element"].removeprefix("MessageHeader/")
    return f"| {above}{said['label']} | {element} | {said['annex']} | {source} |"


_GIVEN = "`--data`, `values`"
_FOLLOWS = {
    "noi_dung": "trích yếu", "so_trang": "tệp PDF của văn bản, không thì `--data`, `values`",
    "ma_van_ban": "mã định danh, ngày, số và ký hiệu",
    "nghiep_vu": "0: văn bản mới", "phu_luc": "kế hoạch (tên các phụ lục)",
}  # fmt: skip


# --- Every tag, filter, test and kind of block ------------------------------------------------------

_HELPERS: dict[str, tuple[str, ...]] = {
    "ngay_dai": ("ngày bằng chữ, biết đến đâu in đến đó", "ngay|ngay_dai", '"2026-12"|ngay_dai'),
    "ngay_ngan": ("ngày viết ngắn", "ngay|ngay_ngan"),
    "thu": ("thứ của một ngày", "ngay|thu"),
    "quy": ("quý của một ngày", "ngay|quy", '"quý 4/2026"|quy'),
    "so": ("số, có dấu chấm hàng nghìn, dấu phẩy thập phân", "50000|so", "7.5|so"),
    "so_dem": ("số đếm, dưới 10 thêm số 0", "can_cu|length|so_dem"),
    "tien": ("tiền; đơn vị khác thì ghi trong ngoặc", "1500000|tien", '250|tien("triệu đồng")'),
    "bang_chu": ("số đọc bằng chữ", "2026|bang_chu", '"7,5"|bang_chu', '1500000|bang_chu("đồng")|hoa_dau'),
    "la_ma": ("số La Mã", "14|la_ma"),
    "chu_cai": ("chữ cái của điểm: a b c d đ e g …", "5|chu_cai"),
    "hoa": ("in hoa cả", "dau.ten_loai|hoa"),
    "hoa_dau": ("viết hoa chữ đầu, chữ sau giữ nguyên", '"phòng Tổ chức"|hoa_dau'),
    "thuong_dau": ("viết thường chữ đầu; tên riêng, chữ viết tắt giữ nguyên", "trich_yeu|thuong_dau"),
}


_OF_JINJA: dict[str, tuple[str, ...]] = {
    "abs": ("số bỏ dấu âm", "(3 - 5)|abs"),
    "batch": ("chia danh sách thành nhóm đủ số mục", '[1, 2, 3]|batch(2)|map("length")|join(", ")'),
    "capitalize": ("hoa chữ đầu, thường mọi chữ sau; tên riêng thì dùng `hoa_dau`", '"kế hoạch"|capitalize'),
    "count, length": ("đếm mục, đếm ký tự", "can_cu|length"),
    "d, default": ("giá trị thay khi chưa có tên ấy; thêm `, true`: cả khi trống", 'do_mat|default("không mật", true)'),
    "dictsort": ("các cặp của một nhóm, theo tên", '{"b": 2, "a": 1}|dictsort|map("first")|join(", ")'),
    "e, escape": ("như không có: giá trị nào cũng được in đúng như chữ", '"A & B"|e'),
    "first": ("mục đầu", "plan.cac_don_vi|first"),
    "float": ("số, từ chữ viết lối máy", '"7.5"|float'),
    "groupby": ("gộp các mục giống nhau", 'plan.cac_nhiem_vu|groupby("chu_tri")|length'),
    "int": ("số nguyên", '"64"|int + 1'),
    "items": ("các cặp tên, giá trị của một nhóm", '{"a": 1}|items|map("first")|join(", ")'),
    "join": ("nối một danh sách", 'plan.cac_don_vi|join("; ")'),
    "last": ("mục cuối", "plan.cac_don_vi|last"),
    "list": ("thành danh sách", "range(3)|list|length"),
    "lower": ("chữ thường cả", '"KẾ HOẠCH"|lower'),
    "map": ("lấy một trường, hoặc dùng một bộ lọc, của từng mục", 'noi_nhan|map(attribute="van_ban")|first'),
    "max": ("mục lớn nhất", "[3, 12, 7]|max"),
    "min": ("mục nhỏ nhất", "[3, 12, 7]|min"),
    "reject": ("bỏ những mục hợp phép thử", '[1, 2, 3]|reject("odd")|join(", ")'),
    "rejectattr": ("bỏ những mục có trường hợp phép thử", 'to_chuc_thuc_hien|rejectattr("phoi_hop")|list|length'),
    "replace": ("thay chữ", '"UBND tỉnh"|replace("UBND", "Ủy ban nhân dân")'),
    "reverse": ("từ cuối lên đầu", '[1, 2, 3]|reverse|join(", ")'),
    "round": ("làm tròn, trong ngoặc là số chữ số lẻ", "7.56|round(1)"),
    "select": ("giữ những mục hợp phép thử", '[1, 2, 3]|select("odd")|join(", ")'),
    "selectattr": ("giữ những mục có trường hợp phép thử", 'to_chuc_thuc_hien|selectattr("phoi_hop")|list|length'),
    "sort": ("xếp thứ tự", '[3, 12, 7]|sort|join(", ")'),
    "string": ("thành chữ, như sẽ in", '7.5|string ~ "%"'),
    "sum": ("cộng cả danh sách", "[3, 12, 7]|sum"),
    "title": ("hoa chữ đầu mỗi từ", '"hòa an"|title'),
    "trim": ("bỏ khoảng trắng hai đầu", '"  Hòa An "|trim'),
    "truncate": ("cắt ngắn, thêm dấu …", 'trich_yeu|truncate(30, end=" …")'),
    "unique": ("bỏ mục lặp lại", '["a", "b", "a"]|unique|join(", ")'),
    "upper": ("chữ hoa cả; như `hoa`", '"Hòa An"|upper'),
}
_TESTS: dict[str, tuple[str, ...]] = {
    "defined": ("tên ấy có giá trị", "so is defined"),
    "undefined": ("tên ấy không có giá trị", "so is undefined"),
    "none": ("là chỗ trống của kế hoạch", "nguoi_lap is none"),
    "odd": ("số lẻ", "3 is odd"),
    "even": ("số chẵn", "3 is even"),
    "divisibleby": ("chia hết cho", "6 is divisibleby(3)"),
    "in": ("có trong danh sách, trong chữ", '"KH" is in(ky_hieu)'),
    "==, eq, equalto": ("bằng", 'so == "64"'),
    "!=, ne": ("khác", 'so != "64"'),
    ">, gt, greaterthan": ("lớn hơn", "can_cu|length > 3"),
    ">=, ge": ("lớn hơn hoặc bằng", "can_cu|length >= 3"),
    "<, lt, lessthan": ("nhỏ hơn", "can_cu|length < 3"),
    "<=, le": ("nhỏ hơn hoặc bằng", "can_cu|length <= 3"),
    "sameas": ("chính là giá trị ấy", "none is sameas(none)"),
    "string": ("là chữ", "so is string"),
    "number": ("là số", "7 is number"),
    "integer": ("là số nguyên", "7 is integer"),
    "float": ("là số lẻ của máy", "7.5 is float"),
    "boolean": ("là đúng hoặc sai", "true is boolean"),
    "true": ("là đúng", "true is true"),
    "false": ("là sai", "true is false"),
    "lower": ("chữ thường cả", '"a" is lower'),
    "upper": ("chữ hoa cả", "ky_hieu is upper"),
    "mapping": ("là nhóm có tên của dữ liệu", '{"a": 1} is mapping'),
    "sequence": ("là danh sách hoặc chữ", "can_cu is sequence"),
    "iterable": ("lặp qua được", "can_cu is iterable"),
}
_TAGS: dict[str, tuple[str, ...]] = {
    "if, elif, else, endif": (
        "có điều kiện thì in",
        "{% if do_mat %}mật{% elif so %}số {{ so }}{% else %}chưa có số{% endif %}",
    ),
    "for, endfor": ("lặp cho từng mục", "{% for d in plan.cac_don_vi %}{{ loop.index }}) {{ d }} {% endfor %}"),
    "set, endset": ("đặt tên cho một giá trị, một mạch chữ", "{% set n = can_cu|length %}{{ n }} căn cứ"),
    "with, endwith": ("đặt tên, chỉ dùng đến endwith", "{% with n = can_cu|length %}{{ n }} căn cứ{% endwith %}"),
    "filter, endfilter": ("bộ lọc cho một mạch chữ, trong một đoạn", "{% filter upper %}số {{ so }}{% endfilter %}"),
    "raw, endraw": ("in đúng như gõ, không đọc thẻ", "{% raw %}{{ so }}{% endraw %}"),
    "print": ("như {{ … }}; chỉ trong mẫu Word", "{% print so %}"),
}
_OF_CELLS: dict[str, tuple[str, str]] = {
    "cellbg": ("đầu ô: màu nền của ô", "{% cellbg 'F2E3C6' %}"),
    "colspan": ("đầu ô: ô rộng bằng mấy cột", "{% colspan 2 %}"),
    "hm": ("trong ô lặp bằng tc: gộp theo chiều ngang", "{% hm %}"),
    "vm": ("trong ô của hàng lặp: gộp theo chiều dọc", "{% vm %}"),
}
_PREFIXES: dict[str, tuple[str, str]] = {
    "p": ("một mình một đoạn: thẻ thay cho cả đoạn", "{%p if so %}"),
    "tr": ("một mình một hàng của bảng: thay cho cả hàng", "{%tr for n in to_chuc_thuc_hien %}"),
    "tc": ("một mình một ô: thay cho cả ô", "{%tc for n in to_chuc_thuc_hien %}"),
    "r": ("cả mạch chữ cùng định dạng quanh thẻ", "{{r trich_yeu }}"),
}
_OF_LOOPS = {
    "index": "số thứ tự, từ 1", "index0": "số thứ tự, từ 0", "first": "là mục đầu", "last": "là mục cuối",
    "length": "có mấy mục", "revindex": "còn mấy mục, kể cả mục này", "revindex0": "còn mấy mục nữa",
    "previtem": "mục trước", "nextitem": "mục sau", "depth": "tầng của vòng lặp", "cycle": "lần lượt từng giá trị",
}  # fmt: skip


def all_of_tags() -> Iterator[str]:
    """Every tag, filter, test and kind of block, and what each makes of some values of an example."""
    groups: dict[str, tuple[dict[str, tuple[str, ...]], Collection[str]]] = {
        "thẻ": (_TAGS | _OF_CELLS, WORDS),
        "chữ liền sau ngoặc": (dict(_PREFIXES), {one for one in get_args(Prefix) if one}),
        "`loop.…`": ({name: (what, _of_loop(name)) for name, what in _OF_LOOPS.items()}, LOOP),
        "bộ lọc": (_filled(_HELPERS | _OF_JINJA), FILTERS),
        "phép thử": (_filled(_TESTS), TESTS),
    }
    values = values_of(thidua.read(ROOT / "examples" / f"{EXAMPLES[0]}.yaml"), Kieu())
    environment = Environment()
    yield "| nhóm | tên | là gì | viết | in ra |"
    yield "|---|---|---|---|---|"
    yield "| thẻ | `{{ … }}` | in một giá trị, theo định dạng của chữ đầu thẻ | `{{ so }}` | 64 |"
    yield "| thẻ | `{# … #}` | lời ghi nhớ, không in | `{# nhớ hỏi lại #}` |  |"
    for group, (rows, names) in groups.items():
        told = {name for row in rows for name in row.split(", ")}
        if told != {*names}:
            raise SystemExit(f"make_tables.py: {group} thiếu hoặc thừa {', '.join(told ^ {*names})}")
        for row, (what, *typed) in rows.items():
            for i, text in enumerate(typed):
                said = ""
                if row not in (*_OF_CELLS, *_PREFIXES):
                    template = environment.compiled(text)
                    parts = template.root_render_func(template.new_context({**values, THIS: Rendering()}))
                    said = unescape("".join(parts)).strip()
                if group == "phép thử":  # what is true is no text: it decides
                    text, said = f"{{% if {text[3:-3]} %}}", {"có": "đúng", "không": "sai"}[said]
                called = ", ".join(f"`{name}`" for name in row.split(", ")) if i == 0 else ""
                shown = text.replace("|", r"\|")
                yield f"| {group} | {called} | {what if i == 0 else ''} | `{shown}` | {_short(_cell(said))} |"
    yield from _block_kinds()


def _of_loop(name: str) -> str:
    asked = 'loop.cycle("lẻ", "chẵn")' if name == "cycle" else f"loop.{name}"
    asked = {"first": '"đầu" if loop.first', "last": '"cuối" if loop.last'}.get(name, asked)
    asked += {"previtem": " if not loop.first", "nextitem": " if not loop.last"}.get(name, "")
    return f'{{% for x in ["a", "b", "c"] %}}{{{{ {asked} }}}} {{% endfor %}}'


def _filled(rows: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Rows whose examples are values, as tags."""
    return {name: (what, *(f"{{{{ {text} }}}}" for text in typed)) for name, (what, *typed) in rows.items()}


# --- What the check, a reading and a comparison say -------------------------------------------------


def template_faults() -> Iterator[str]:
    """Every rule of the check that all templates share or Word's have."""
    return _rules((rule for rule in MAU.values() if not _of_markup(rule)), ways=True)


def markup_template_faults() -> Iterator[str]:
    """Every rule of the check for HTML and Markdown."""
    return _rules(filter(_of_markup, MAU.values()), ways=True)


def _of_markup(rule: Rule) -> bool:
    return rule.id.startswith("mau-5")


def reading_rules() -> Iterator[str]:
    """Every rule of the account of a reading."""
    return _rules(DOC.values())


def comparison_rules() -> Iterator[str]:
    """Every rule of a comparison."""
    return _rules(VB.values())


def renewal_rules() -> Iterator[str]:
    """Every rule of a plan that is written again for a later year."""
    return _rules(NS.values(), ways=True)


def merging_rules() -> Iterator[str]:
    """Every rule of a document that is merged into its plan file."""
    return _rules(GH.values(), ways=True)


def tidying_rules() -> Iterator[str]:
    """Every rule of a plan file that is put right in place."""
    return _rules(SK.values(), ways=True)


def plan_faults() -> Iterator[str]:
    """Every rule for a plan."""
    return _rules(KH.values(), ways=True)


def file_faults() -> Iterator[str]:
    """Every rule for a file."""
    return _rules(TEP.values(), ways=True)


def call_faults() -> Iterator[str]:
    """Every rule for a call."""
    return _rules(GOI.values(), ways=True)


class _Dots(dict[str, str]):
    """Any value of a message, left open."""

    def __missing__(self, name: str) -> str:
        return "…"


def _rules(found: Iterable[Rule], *, ways: bool = False) -> Iterator[str]:
    """Rules: what each says, one message under the other, with ``ways`` what to do of each; why, and of what."""
    yield f"| mã | mức | máy nói | {'làm gì | ' if ways else ''}vì sao | chẳng hạn |"
    yield f"|---|---|---|---|---|{'---|' if ways else ''}"
    for rule in found:
        said = _messages(rule)
        cells = [rule.id, rule.level, _lines(said, said)]
        if ways:
            known = [*said.values()]
            cells.append(_lines([known[0]] if all(way == known[0] for way in known) else known, said))
        yield f"| {' | '.join([*cells, _cell(rule.why), _wrong(rule.example)])} |"


def _messages(rule: Rule) -> dict[str, str]:
    """The messages of a rule, each once, with the way out, or the first where there are more than two; values are
    left open.
    """
    found: dict[str, dict[str, None]] = {}
    for form in rule.forms.values():
        said, way = (_cell(pattern.format_map(_Dots())) for pattern in form)
        found.setdefault(said, {})[way or "–"] = None
    ways = {said: "; hoặc: ".join(of) if len(of) < 3 else f"{next(iter(of))}; …" for said, of in found.items()}
    return {said: "" if set(ways.values()) == {"–"} else way for said, way in ways.items()}


def _lines(texts: Iterable[str], of: Collection[str]) -> str:
    """Texts one under the other, those of as many messages as a table can bear."""
    texts = tuple(texts)
    if len(texts) > 1 and len(of) > MOST_MESSAGES + 1:
        texts = (*texts[:MOST_MESSAGES], f"… (và {len(of) - MOST_MESSAGES} lời nữa)")
    return "<br>".join(texts)


def _wrong(example: str) -> str:
    """An example as a cell; one of several lines as it is typed, blanks included."""
    if "\n" not in example:
        return _cell(" ".join(example.split()))
    return "<br>".join(f"`{line.replace(chr(9), '⇥')}`".replace("|", r"\|") for line in example.split("\n"))


# --- What is not as in docxtpl ----------------------------------------------------------------------


def differences() -> Iterator[str]:
    """Every case of ``differences.yaml``; those with one reason share a row."""
    cases = YAML(typ="rt").load((ROOT / "tests" / "engine" / "differences.yaml").read_text("utf-8"))
    reasons: dict[str, list[Any]] = {}
    for case in cases:
        reasons.setdefault(str(case["lý do"]), []).append(case)
    yield "| trường hợp | docxtpl | thidua | vì sao |"
    yield "|---|---|---|---|"
    for reason, of in reasons.items():
        names = "; ".join(_cell(str(case["tên"])) for case in of)
        yield f"| {names} | {_outcome(of[0]['docxtpl'])} | {_outcome(of[0]['thidua'])} | {_cell(reason)} |"


def _outcome(said: Any) -> str:
    if str(said).startswith("lỗi"):
        return "từ chối"
    shown = str(said).replace("\n", "⏎").replace("|", r"\|")
    return f"in `{shown}`"


# --- Templates --------------------------------------------------------------------------------------


def bundled_templates() -> Iterator[str]:
    """The bundled templates: name, title, what they print, formats."""
    yield "| tên | mẫu | định dạng |"
    yield "|---|---|---|"
    for name in bundled():
        template = get_template(name)
        yield f"| `{name}` | {template.title} | {', '.join(template.written)} |"


def style_values() -> Iterator[str]:
    """The style values of a template: name, meaning, what nd30 has, what its decree allows."""
    yield "| tên | nghĩa | mẫu `nd30` | được phép | điều khoản |"
    yield "|---|---|---|---|---|"
    limits = CONVENTIONS["nd30"].limits
    for field in attrs.fields(Kieu):
        if not (label := field.metadata.get("label")):
            continue
        value = field.default if isinstance(field.default, str) else format_number(Decimal(str(field.default)))
        limit = limits.get(field.name)
        allowed = ""
        if limit:
            low, high = (format_number(Decimal(str(round(number, 2)))) for number in (limit.low, limit.high))
            allowed = f"{low} – {high} {limit.unit}" if low != high else f"{low} {limit.unit}"
        yield f"| `{field.name}` | {label} | {value} | {allowed} | {limit.source if limit else ''} |"


def mended() -> Iterator[str]:
    """Each rule over papers, and others of which something is mended: how many of its messages a machine mends, and
    those that a person must see to.
    """
    yield "| mã | điều | máy sửa | người sửa |"
    yield "|---|---|---|---|"
    of_papers = {one.id for one in of_paper()}
    for one in every():
        own = [form for form in one.rule.forms if mendings().for_(one, form)]
        if not own and one.id not in of_papers:
            continue
        left = [one.rule.forms[form][0] for form in one.rule.forms if form not in own]
        much = "mọi điều" if not left else f"{len(own)} trên {len(one.rule.forms)} điều" if own else "–"
        shown = "<br>".join(_cell(re.sub(r"\{\w+\}", "…", text)) for text in left[:MOST_MESSAGES])
        more = f"<br>và {len(left) - MOST_MESSAGES} điều khác" if len(left) > MOST_MESSAGES else ""
        yield f"| {one.id} | {one.title} | {much} | {shown + more or '–'} |"


TABLES: dict[str, Callable[[], Iterator[str]]] = {
    "bảng mức": budget,
    "bảng mức mẫu": template_bounds,
    "bảng mức typst": typst_bounds,
    "bảng trường": plan_fields,
    "bảng trường tiếng Anh": english_fields,
    "bảng trường mẫu": template_fields,
    "bảng mọi thẻ": all_of_tags,
    "bảng lỗi mẫu": template_faults,
    "bảng lỗi mẫu trang": markup_template_faults,
    "bảng mã đọc lại": reading_rules,
    "bảng mã đối chiếu": comparison_rules,
    "bảng mã năm sau": renewal_rules,
    "bảng mã gộp": merging_rules,
    "bảng mã sửa tệp": tidying_rules,
    "bảng lỗi kế hoạch": plan_faults,
    "bảng lỗi tệp": file_faults,
    "bảng lỗi gọi": call_faults,
    "bảng khác docxtpl": differences,
    "bảng mẫu": bundled_templates,
    "bảng kiểu": style_values,
    "bảng phong bì": envelope_rows,
    "bảng sửa": mended,
}


if __name__ == "__main__":
    for path in sorted(DOCS.glob("*.md")):
        text = path.read_text("utf-8")
        if updated(text) != text:
            path.write_text(updated(text), "utf-8")
