"""Markdown: headings, bold, italic and tables of the layout, for a page on the web or a diff."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.engine import markdown
from thidua.layout import BanIn, lay_out
from thidua.layout.convention import Convention, convention
from thidua.layout.heading import Dau
from thidua.layout.lines import Dong, Khoi, line
from thidua.model import KeHoach
from thidua.templates import Template, not_of


def render(plan: KeHoach, template: Template, *, carry: bool = False) -> bytes:
    """The plan as UTF-8 Markdown (CommonMark with tables), by the template's ``document.md`` where it has one.

    Raises :class:`UsageError` for a template that prints another document and has no Markdown of it.
    """
    if "md" in template.formats:
        return template.render(plan, "md", carry=carry)
    if not template.prints_plan:
        raise not_of(template, "md")
    return (
        "\n\n".join(part for part in _parts(lay_out(plan, template.kieu), convention(template.kieu)) if part) + "\n"
    ).encode()


def _parts(printed: BanIn, rules: Convention) -> Iterator[str]:
    yield from _heading(printed.dau, rules)
    for block in printed.khoi:
        yield _block(block, rules)
    if printed.cuoi:
        lines = [*(_text(line) for line in printed.cuoi.noi_nhan), _text(printed.cuoi.soan_thao)]
        label = "***Nơi nhận:***" if rules.NGHIENG else "Nơi nhận:"
        yield f"{label}  \n" + "  \n".join(line for line in lines if line)
        for signer in printed.cuoi.ky:
            posts = [markdown.escape(str(post).upper()) for post in signer.chuc_vu]
            bold = len(posts) if rules.CHUC_VU_DAM else 1
            yield "  \n".join(f"**{post}**" if i < bold else post for i, post in enumerate(posts))
            yield f"**{_text(signer.ho_ten)}**"
    for appendix in printed.phu_luc:
        yield f"# {_text(appendix.so)}"
        yield f"**{_text(appendix.tieu_de).upper()}**" if appendix.tieu_de else ""
        yield f"*{_text(appendix.kem_theo)}*"
        for block in appendix.khoi:
            yield _block(block, rules)


def _heading(dau: Dau, rules: Convention) -> Iterator[str]:
    for mark in (dau.luu_hanh, dau.do_mat, dau.do_khan, dau.du_thao):
        yield f"**{mark}**" if mark else ""
    if dau.co_quan:
        parent = f"{_text(dau.chu_quan).upper()}  \n" if dau.chu_quan else ""
        below = f"  \n{markdown.escape(rules.DUOI_CO_QUAN)}" if rules.DUOI_CO_QUAN else ""
        yield f"{parent}**{_text(dau.co_quan).upper()}**{below}"
        motto = f"  \n**{_text(dau.tieu_ngu)}**" if dau.tieu_ngu else ""
        yield f"**{_text(dau.quoc_hieu)}**{motto}"
    yield _text(dau.so) if dau.so else ""
    yield f"*{_text(dau.dia_danh).strip()}*" if dau.dia_danh else ""
    yield _text(dau.dia_chi) if dau.dia_chi else ""  # Markdown has no foot of page 1
    yield f"# {_text(dau.ten_loai).upper()}"
    yield f"**{_text(dau.trich_yeu)}**"
    yield f"*{_text(dau.kem_theo)}*" if dau.kem_theo else ""
    yield markdown.put(line(rules.DUOI_TRICH_YEU), "đầu dòng") if rules.DUOI_TRICH_YEU else ""


def _block(block: Khoi, rules: Convention) -> str:
    if block.bang:
        return markdown.table(block.bang)
    text = _text(block.dong)
    if block.cap:
        return f"{'#' * (block.cap + 1)} {text.upper() if rules.MUC_HOA and block.loai == 'muc' else text}"
    return f"*{text}*" if block.loai == "can_cu" and rules.NGHIENG else text


def _text(dong: Dong) -> str:
    """A line with its bold and italic; its number is text, so it must not begin a list."""
    return markdown.put(dong, "đầu dòng")
