"""The rules for a Word template: each is one function that says what is wrong and what to do, with its id."""

from __future__ import annotations

from collections.abc import Iterable

from thidua.diagnostics import Diagnostic, Level
from thidua.wording import nearest


def unfit_file(reason: str, hint: str = "mở bằng Word rồi lưu lại dạng .docx") -> Diagnostic:
    """The file is no Word document, is not safe, or a part of it is no XML: it cannot be a template.

    Wrong: a ``.doc`` renamed to ``.docx``. Right: the same, saved as ``.docx`` in Word.
    """
    return Diagnostic("mau-001", "lỗi", reason, hint)


def too_deep() -> Diagnostic:
    """Blocks or brackets stand in each other by the hundred: no machine reads that, and no one wrote it by hand.

    Wrong: ``{{ ((((… so …)))) }}``. Right: ``{{ so }}``.
    """
    return Diagnostic("mau-002", "lỗi", "khối hoặc ngoặc lồng vào nhau quá sâu", "tách bớt, hoặc viết gọn lại")


# --- 1: how a tag is typed ------------------------------------------------------------------------


def unclosed(opening: str, closing: str, found: str) -> Diagnostic:
    """A tag without its closing braces swallows all that follows it.

    Wrong: ``{{ trich_yeu }``. Right: ``{{ trich_yeu }}``.
    """
    wrong = f", không phải bằng {found}" if found else ""
    return Diagnostic("mau-101", "lỗi", f"thẻ mở bằng {opening} mà không đóng", f"đóng thẻ bằng {closing}{wrong}")


def over_paragraphs(*, comment: bool) -> Diagnostic:
    """A tag that begins in one paragraph and ends in another welds these paragraphs into one when it is printed.

    Wrong: Enter pressed inside ``{{ trich_yeu }}``. Right: the tag on one line of its own paragraph.
    """
    level: Level = "cảnh báo" if comment else "lỗi"
    return Diagnostic("mau-102", level, "thẻ kéo dài qua nhiều đoạn", "xóa dấu xuống dòng (Enter) ở giữa thẻ")


def stray_closing(mark: str) -> Diagnostic:
    """Closing braces without a tag are printed as they are.

    Wrong: ``{ trich_yeu }}``. Right: ``{{ trich_yeu }}``.
    """
    opening = {"}}": "{{", "%}": "{%", "#}": "{#"}[mark]
    return Diagnostic(
        "mau-103",
        "lỗi",
        f"dấu {mark} không đóng thẻ nào, sẽ in ra như chữ thường",
        f"thêm {opening} ở đầu thẻ (hai dấu viết liền nhau), hoặc xóa dấu {mark}",
    )


def empty() -> Diagnostic:
    """A tag with nothing in it cannot be printed.

    Wrong: ``{{ }}``. Right: ``{{ trich_yeu }}``.
    """
    return Diagnostic("mau-104", "lỗi", "thẻ trống", "viết tên một trường vào giữa thẻ, hoặc xóa thẻ")


def wrong_prefix(right: str) -> Diagnostic:
    """The letters p, tr, tc and r stand right behind the braces, in small letters, with one blank behind them.

    Otherwise they are read as a name, and the tag is none. Wrong: ``{% p if x %}``. Right: ``{%p if x %}``.
    """
    return Diagnostic(
        "mau-105",
        "lỗi",
        "chữ p, tr, tc hoặc r của thẻ viết sai chỗ",
        f"viết liền sau dấu ngoặc, rồi một dấu cách: {right}",
    )


def syntax(reason: str, hint: str) -> Diagnostic:
    """What stands in a tag follows no grammar.

    Wrong: ``{% if so = "5" %}``. Right: ``{% if so == "5" %}``.
    """
    return Diagnostic("mau-106", "lỗi", reason, hint)


def unknown_block(word: str, known: Iterable[str]) -> Diagnostic:
    """The first word in ``{% %}`` says what the tag does; no other words are known.

    Wrong: ``{% fo k in khoi %}``. Right: ``{% for k in khoi %}``.
    """
    return Diagnostic(
        "mau-107",
        "lỗi",
        f"không có thẻ {{% {word} %}}",
        nearest(word, known) or "dùng if, elif, else, endif, for, endfor hoặc set; in một giá trị thì dùng {{ … }}",
    )


def forbidden_block(word: str) -> Diagnostic:
    """Tags that bring in other files, define functions or change text behind the back of Word are not allowed.

    ``filter`` may stand within one run of text. Wrong: ``{% include "dau.docx" %}``. Right: the text itself.
    """
    hints = {
        "autoescape": "bỏ thẻ này: mọi giá trị luôn được in an toàn",
        "filter": "dùng bộ lọc trong từng thẻ, ví dụ {{ trich_yeu|upper }}",
    }
    hint = hints.get(word.removeprefix("end"), "viết thẳng nội dung vào mẫu này")
    return Diagnostic("mau-108", "lỗi", f"không được dùng thẻ {{% {word} %}} trong mẫu Word", hint)


def forbidden_call(name: str) -> Diagnostic:
    """A template prints values; it calls nothing but a few harmless functions.

    Wrong: ``{{ plan.missing() }}``. Right: ``{{ trich_yeu }}``.
    """
    return Diagnostic(
        "mau-109",
        "lỗi",
        f"không được gọi {name}(…) trong mẫu",
        "bỏ dấu ngoặc ( ) và viết tên trường cần in; đổi chữ thì dùng bộ lọc như |upper",
    )


def hidden_name(name: str) -> Diagnostic:
    """Names that begin with an underscore belong to the machine.

    Wrong: ``{{ plan.__class__ }}``. Right: ``{{ plan.ten_loai }}``.
    """
    return Diagnostic(
        "mau-110", "lỗi", f"không được dùng tên bắt đầu bằng dấu gạch dưới: {name}", "dùng một trường của mẫu"
    )


def sign_in_prefixed(sign: str) -> Diagnostic:
    """A tag with p, tr, tc or r may hold neither ``%`` nor ``}``: docxtpl would not see where it ends.

    Wrong: ``{%p if loop.index % 2 %}``. Right: ``{%p if loop.index is odd %}``.
    """
    return Diagnostic(
        "mau-111",
        "lỗi",
        f"thẻ có chữ p, tr, tc hoặc r không được chứa dấu {sign}",
        "tính trước bằng {% set chan = … %} (thẻ không có chữ p) rồi dùng tên đó; số chẵn, lẻ: is even, is odd",
    )


def split_look(looks: str) -> Diagnostic:
    """One tag in several looks prints in that of its first letter; the other looks are lost.

    Wrong: ``{{ trich_`` in plain, ``yeu }}`` in bold. Right: the whole tag in one look.
    """
    return Diagnostic(
        "mau-112",
        "cảnh báo",
        f"một thẻ mang nhiều định dạng ({looks})",
        "bôi đen cả thẻ, từ dấu mở đến dấu đóng, rồi chọn lại một định dạng",
    )


# --- 2: where a tag stands ------------------------------------------------------------------------


def beside_paragraph(lost: str) -> Diagnostic:
    """A tag with p stands for its whole paragraph: all else in that paragraph is lost without a word.

    Wrong: ``Căn cứ: {%p if x %}``. Right: ``{%p if x %}`` in a paragraph of its own.
    """
    return Diagnostic(
        "mau-201",
        "lỗi",
        f"cùng đoạn với thẻ p còn có {lost}, sẽ bị mất khi in",
        "để thẻ p một mình một đoạn; muốn in cùng dòng thì bỏ chữ p",
    )


def two_in_paragraph() -> Diagnostic:
    """Of two tags with p in one paragraph only the last one is read.

    Wrong: ``{%p if x %}{%p endif %}``. Right: each in a paragraph of its own.
    """
    return Diagnostic("mau-202", "lỗi", "có hai thẻ p trong một đoạn", "tách mỗi thẻ p ra một đoạn riêng (nhấn Enter)")


def beside_cell(prefix: str, lost: str) -> Diagnostic:
    """A tag with tr stands for its whole row, one with tc for its cell: all else in there is lost without a word.

    Wrong: ``{%tr for d in dong %}`` and ``{{ d }}`` in one row. Right: the tag in a row of its own above it.
    """
    of = "hàng" if prefix == "tr" else "ô"
    return Diagnostic(
        "mau-203",
        "lỗi",
        f"cùng {of} với thẻ {prefix} còn có {lost}, sẽ bị mất khi in",
        f"thêm một {of} riêng chỉ chứa thẻ {prefix}",
    )


def two_in_cell(prefix: str) -> Diagnostic:
    """Of two tags with tr in one row, or tc in one cell, only one is read.

    Wrong: ``{%tr for d in dong %}`` and ``{%tr endfor %}`` in one row. Right: a row for each.
    """
    of = "hàng" if prefix == "tr" else "ô"
    return Diagnostic(
        "mau-204", "lỗi", f"có hai thẻ {prefix} trong một {of}", f"để mỗi thẻ {prefix} trong một {of} riêng"
    )


def outside_table(prefix: str) -> Diagnostic:
    """A tag with tr or tc stands in a table, for there is no row or cell elsewhere.

    Wrong: ``{%tr for … %}`` between paragraphs. Right: ``{%p for … %}``.
    """
    return Diagnostic(
        "mau-205", "lỗi", f"thẻ {prefix} nằm ngoài bảng", "dùng p thay cho chữ này, hoặc đưa thẻ vào bảng"
    )


def other_prefix(opened: str, closed: str, where: str) -> Diagnostic:
    """A block is opened and closed with the same letter; otherwise half a paragraph or row is lost.

    Wrong: ``{%p if x %}`` … ``{% endif %}``. Right: ``{%p if x %}`` … ``{%p endif %}``.
    """
    return Diagnostic(
        "mau-206",
        "lỗi",
        f"khối mở bằng {_sign(opened)} ở {where} lại tiếp hoặc đóng bằng {_sign(closed)}",
        f"viết cả hai thẻ với {_sign(opened)}",
    )


def other_container(where: str) -> Diagnostic:
    """A block opens and closes in the same cell, text box or body (with tr: table, with tc: row).

    Wrong: ``{% if x %}`` in one cell, ``{% endif %}`` in the next. Right: both in one cell.
    """
    return Diagnostic(
        "mau-207",
        "lỗi",
        f"khối mở ở {where} lại tiếp hoặc đóng ở chỗ khác (ô, hàng, bảng hay khung khác)",
        "đưa thẻ mở và thẻ đóng về cùng một ô (thẻ tr: cùng một bảng; thẻ tc: cùng một hàng)",
    )


def never_closed(word: str, closing: str) -> Diagnostic:
    """A block that is opened is closed.

    Wrong: ``{%p if x %}`` alone. Right: ``{%p if x %}`` … ``{%p endif %}``.
    """
    return Diagnostic(
        "mau-208", "lỗi", f"khối {{% {word} … %}} mở ở đây mà không đóng", f"thêm thẻ {closing} ở cuối khối"
    )


def never_opened(word: str, hint: str) -> Diagnostic:
    """``else``, ``elif`` and what ends a block need a block that is open.

    Wrong: ``{%p endif %}`` without ``{%p if … %}``. Right: both, or none.
    """
    return Diagnostic("mau-209", "lỗi", f"thẻ {{% {word} %}} không thuộc khối nào đang mở", hint)


# --- 3: what a tag names --------------------------------------------------------------------------


def unknown_variable(name: str, known: Iterable[str]) -> Diagnostic:
    """A variable is a field of the plan, ``plan``, ``dau``, ``khoi``, ``cuoi``, ``phu_luc``, or made in the template.

    Wrong: ``{{ trich_yeo }}``. Right: ``{{ trich_yeu }}``.
    """
    hint = nearest(name, (one for one in known if not one.startswith("_"))) or "xem danh sách trường của mẫu"
    if name == "loop":
        hint = "loop chỉ có ở giữa {% for … %} và {% endfor %}; {% vm %}, {% hm %} cũng vậy"
    return Diagnostic("mau-301", "lỗi", f"không có biến “{name}”", hint)


def unknown_field(name: str, owner: str, known: Iterable[str]) -> Diagnostic:
    """What stands behind the dot is a field of what stands before it.

    Wrong: ``{{ co_quan.tenn }}``. Right: ``{{ co_quan.ten }}``.
    """
    known = list(known)
    hint = nearest(name, known) or ("có: " + ", ".join(known) if known else "bỏ phần sau dấu chấm")
    return Diagnostic("mau-302", "lỗi", f"“{owner}” không có trường “{name}”", hint)


def field_of_list(name: str, owner: str) -> Diagnostic:
    """A list has no fields; the things in it have.

    Wrong: ``{{ noi_nhan.ten }}``. Right: ``{% for n in noi_nhan %}{{ n.ten }}{% endfor %}``.
    """
    return Diagnostic(
        "mau-303",
        "lỗi",
        f"“{owner}” là một danh sách, không có trường “{name}”",
        f"dùng {{% for x in {owner} %}}{{{{ x.{name} }}}}{{% endfor %}}",
    )


def loop_over_one(name: str) -> Diagnostic:
    """A loop, and a filter for lists, wants a list.

    Wrong: ``{% for x in trich_yeu %}``. Right: ``{{ trich_yeu }}``.
    """
    return Diagnostic("mau-304", "lỗi", f"“{name}” là một giá trị, không phải danh sách", "in thẳng bằng {{ … }}")


def unguarded(name: str, use: str) -> Diagnostic:
    """What a plan may lack is looked into only where it is there; else the document cannot be printed.

    Wrong: ``{{ co_quan.ten }}``. Right: ``{% if co_quan %}{{ co_quan.ten }}{% endif %}``.
    """
    return Diagnostic(
        "mau-305",
        "lỗi",
        f"“{name}” có thể trống mà {use}",
        f"đặt trong {{% if {name} %}} … {{% endif %}}",
    )


def no_printed_form(name: str, kind: str, hint: str) -> Diagnostic:
    """A part of the plan is printed by its fields, a list item by item, a yes-or-no by an ``if``.

    Wrong: ``{{ co_quan }}``. Right: ``{{ co_quan.ten }}``.
    """
    return Diagnostic("mau-306", "lỗi", f"“{name}” là {kind}, không in thẳng được", hint)


def unknown_filter(name: str, known: Iterable[str]) -> Diagnostic:
    """Behind ``|`` stands one of the filters that a template may use.

    Wrong: ``{{ trich_yeu|uper }}``. Right: ``{{ trich_yeu|upper }}``.
    """
    known = sorted(known)
    return Diagnostic(
        "mau-307", "lỗi", f"không có bộ lọc “{name}”", nearest(name, known) or "dùng được: " + ", ".join(known)
    )


def unknown_test(name: str, known: Iterable[str]) -> Diagnostic:
    """Behind ``is`` stands a test that Jinja knows.

    Wrong: ``{% if so is defned %}``. Right: ``{% if so is defined %}``.
    """
    return Diagnostic(
        "mau-308", "lỗi", f"không có phép thử “is {name}”", nearest(name, known) or "thường dùng: defined, none, odd"
    )


def one_or_many(name: str, better: str) -> Diagnostic:
    """What may be one or several, by what the plan says, is read by a name that is always a list.

    Wrong: ``{{ nguoi_ky.ho_ten }}``. Right: ``{% for k in plan.cac_nguoi_ky %}{{ k.ho_ten }}{% endfor %}``.
    """
    hint = f"dùng {{% for x in {better} %}} … {{% endfor %}}" if better else "thử trước bằng is string hoặc is iterable"
    return Diagnostic("mau-309", "lỗi", f"“{name}” có khi là một, có khi là danh sách", hint)


def unfit_for_filter(name: str, used: str, wants: str) -> Diagnostic:
    """A filter of ours takes what it is made for: a date helper a date.

    Wrong: ``{{ can_cu|quy }}``. Right: ``{{ ngay|quy }}``.
    """
    return Diagnostic("mau-310", "lỗi", f"bộ lọc “{used}” cần {wants}, “{name}” thì không phải", "chọn trường khác")


def unfit_unit(name: str, *, takes_one: bool) -> Diagnostic:
    """Behind a filter of ours stands at most a unit in brackets, where it has one.

    Wrong: ``{{ ngay|quy("I") }}``. Right: ``{{ ngay|quy }}``.
    """
    said = "chỉ có một đơn vị" if takes_one else "không có gì"
    return Diagnostic("mau-311", "lỗi", f"bộ lọc “{name}” {said} trong ngoặc", f"viết |{name}" + ('("…")' * takes_one))


# --- 4: what the decree demands -------------------------------------------------------------------


def part_missing(label: str, way: str, *, may_be_typed: bool) -> Diagnostic:
    """A document of Nghị định 30 (Điều 8) has this part; the template prints it nowhere.

    A template of one agency may hold its name, place or signer as plain text: then this is but a warning.
    Wrong: a template without ``{{p dau.so }}``. Right: ``{{p dau.so }}`` in the heading.
    """
    typed = "; đã gõ sẵn chữ trong mẫu thì bỏ qua" if may_be_typed else ""
    return Diagnostic("mau-401", "cảnh báo" if may_be_typed else "lỗi", f"mẫu không in {label}", f"thêm {way}{typed}")


# --- 6: template.toml -----------------------------------------------------------------------------


def unfit_manifest(what: str, hint: str) -> Diagnostic:
    """``template.toml`` says something that no template can be.

    Wrong: ``quy_uoc = "nd03"``. Right: ``quy_uoc = "nd30"``.
    """
    return Diagnostic("mau-601", "lỗi", what, hint)


def off_limits(
    name: str, value: str, limit: str, source: str, reason: str, place: str = "", *, excusable: bool = True
) -> Diagnostic:
    """A style value outside the limits of the convention; with a reason it is listed, without one it is refused.

    ``place`` is where Word sets it, for a value that is measured from the Word file; such a file by itself has no place
    for a reason (not ``excusable``), and is warned of.
    Wrong: ``co_chu = 15``. Right: ``co_chu = 14``, or a reason under ``[ly_do]``.
    """
    what = f"“{name}” là {value}, quy định là {limit} ({source})"
    if reason:
        return Diagnostic("mau-602", "cảnh báo", f"{what}; lý do: {reason}")
    way = f"sửa trong Word: {place}" if place else "sửa giá trị"
    if not excusable:
        return Diagnostic("mau-602", "cảnh báo", what, way)
    return Diagnostic("mau-602", "lỗi", what, f'{way}, hoặc nêu lý do trong template.toml: [ly_do] {name} = "…"')


def lost_styles(names: Iterable[str]) -> Diagnostic:
    """The styles of the base are in the Word file by their names: its page is measured from them, and set by them.

    Wrong: “Lời văn” renamed to “Nội dung”. Right: “Lời văn”, changed as one likes.
    """
    names = tuple(names)
    lost = "cỡ chữ, phông chữ, giãn dòng, cách đoạn, thụt đầu dòng" if "Lời văn" in names else "cỡ chữ"
    said = ", ".join(f"“{name}”" for name in names)
    hint = "đặt lại tên kiểu như mẫu gốc; chưa có kiểu ấy thì [kieu] của template.toml cũng không đổi được"
    return Diagnostic("mau-603", "cảnh báo", f"tệp Word không có kiểu {said}, nên {lost} ở đó không đo được", hint)


def other_paper(width: int, height: int, reason: str = "", *, excusable: bool = True) -> Diagnostic:
    """A document stands on A4, upright or on its side (I.I.1); on another sheet with a reason only.

    A Word file by itself has no place for a reason (not ``excusable``), and is warned of.
    Wrong: Letter, 216 × 279 mm. Right: A4, 210 × 297 mm.
    """
    what = f"khổ giấy là {width} × {height} mm, quy định là A4, 210 × 297 mm (I.I.1)"
    if reason:
        return Diagnostic("mau-604", "cảnh báo", f"{what}; lý do: {reason}")
    way = "Word: Layout, Size, A4 (ở mọi phần của văn bản)"
    if not excusable:
        return Diagnostic("mau-604", "cảnh báo", what, way)
    return Diagnostic("mau-604", "lỗi", what, f'{way}, hoặc nêu lý do trong template.toml: [ly_do] kho_giay = "…"')


def unprintable(name: str, value: str, allowed: str, place: str = "") -> Diagnostic:
    """A style value with which no page can be printed, whatever the template is of: no reason helps.

    Wrong: ``cot_nhan = 200``, wider than the text. Right: ``cot_nhan = 70``.
    """
    way = f"sửa trong Word: {place}" if place else "sửa giá trị"
    return Diagnostic("mau-605", "lỗi", f"“{name}” là {value}, không in được; phải {allowed}", way)


def plan_left_out() -> Diagnostic:
    """A document says that its plan comes with it, and its file prints nothing of it.

    Wrong: ``kem_ke_hoach = true`` with a file without ``kem``. Right: ``{%p for k in kem.khoi %}``.
    """
    what = "“kem_ke_hoach” là true mà tệp mẫu không in kế hoạch kèm theo"
    return Diagnostic("mau-608", "lỗi", what, "in kem.dau, kem.khoi như mẫu quyet-dinh, hoặc bỏ kem_ke_hoach")


def unused_file(name: str, right: str) -> Diagnostic:
    """A file of the folder looks like the template's own and is not: its name says so.

    Wrong: ``mau-so.docx``. Right: ``document.docx``.
    """
    return Diagnostic("mau-606", "cảnh báo", f"tệp {name} không được dùng", f"muốn dùng thì đổi tên thành {right}")


def idle_reason(name: str) -> Diagnostic:
    """A reason stands for a value outside the limits; this one is for a value that is within.

    Wrong: ``[ly_do] co_chu = "…"`` with ``co_chu = 14``. Right: no line for it.
    """
    return Diagnostic(
        "mau-607", "cảnh báo", f"[ly_do] nêu “{name}” mà giá trị ấy không ngoài quy định nào", "bỏ dòng này"
    )


def _sign(prefix: str) -> str:
    return f"{{%{prefix} … %}}" if prefix else "{% … %}"
