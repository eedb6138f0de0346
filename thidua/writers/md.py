"""Markdown: headings, bold, italic and tables of the layout, for a page on the web or a diff."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.engine import markdown
from thidua.layout import BanIn, Printed, in_capitals, walk
from thidua.layout.convention import convention
from thidua.layout.form import Convention
from thidua.layout.lines import DOTS, DOTS_TYPED
from thidua.model import KeHoach
from thidua.templates import Template, not_of
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The document as UTF-8 Markdown (CommonMark with tables), by the template's ``document.md`` where it has one.

    Raises :class:`UsageError` for a template whose files say more than it does and that has no Markdown.
    """
    if "md" in template.formats:
        return template.render(plan, "md", strict=options.strict, carry=options.carry, values=options.values)
    if not template.says_all:
        raise not_of(template, "md")
    printed, kieu = template.printed(plan)
    parts = _parts(printed, convention(kieu))
    text = "\n\n".join(part for part in parts if part) + "\n"
    if options.strict:
        template.refuse_unready(plan, text)
    return text.encode()


_TOGETHER = (
    ("chu_quan", "co_quan", "cung_ban_hanh", "ke_co_quan"), ("quoc_hieu", "tieu_ngu"),
    ("tu_noi_nhan", "noi_nhan", "luu", "soan_thao"), ("chuc_vu", "loi_ky"), ("ho_ten", "duoi_ten"),
)  # fmt: skip
"""Lines that stand in one paragraph."""
_PARAGRAPH = {role: number for number, roles in enumerate(_TOGETHER) for role in roles}
_BOLD = frozenset((
    "luu_hanh", "do_mat", "do_khan", "du_thao", "co_quan", "cung_ban_hanh", "quoc_hieu", "tieu_ngu",
    "trich_yeu", "tham_quyen", "ho_ten", "duoi_ten", "ten_phu_luc",
))  # fmt: skip
_ITALIC = frozenset(("dia_danh", "kem_theo", "kem_theo_phu_luc", "loi_ky"))


def _parts(printed: BanIn, rules: Convention) -> Iterator[str]:
    """The paragraphs; a line goes on with that above it where both stand in one."""
    part, above = "", None
    capitals = in_capitals(rules)
    for one in walk(printed, rules):
        if not one.in_words:
            continue
        words, paragraph = _line(one, rules, capitals), _PARAGRAPH.get(one.role)
        if paragraph is not None and paragraph == above and not one.dau:
            part += f"  \n{words}"
        else:
            yield part
            part, above = words, paragraph
    yield part


def _line(one: Printed, rules: Convention, capitals: frozenset[str]) -> str:
    """A line in its look; its number is text, so it must not begin a list."""
    role, block = one.role, one.khoi
    if one.dong is DOTS:
        return DOTS_TYPED
    if block and block.bang:
        return markdown.table(block.bang)
    if role == "chuc_vu":
        post = markdown.escape(str(one.dong).upper())
        return f"**{post}**" if one.dau or rules.chuc_vu_dam else post
    words = markdown.put("đầu dòng", one.dong)
    if role == "dia_danh":
        words = words.strip()
    if role in capitals:
        words = words.upper()
    if block and block.cap:
        return f"{'#' * (block.cap + 1)} {words}"
    if role == "chu_thich":
        return words.replace("] ", "]: ", 1) if one.dau else f"    {words}"
    if role in ("ten_loai", "phu_luc"):
        return f"# {words}"
    if role == "tu_noi_nhan":
        return f"***{words}***" if rules.nghieng else words
    if role in _BOLD:
        return f"**{words}**"
    return f"*{words}*" if role in _ITALIC or (role == "can_cu" and rules.nghieng) else words
