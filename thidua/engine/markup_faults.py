"""The rules for a template of text, HTML or Markdown, on top of those that it shares with a Word template."""

from __future__ import annotations

from thidua.diagnostics import Diagnostic


def unfit_text(reason: str, hint: str) -> Diagnostic:
    """The file is no text in UTF-8, or is more than anybody types.

    Wrong: a page saved as UTF-16. Right: the same, saved as UTF-8.
    """
    return Diagnostic("mau-501", "lỗi", reason, hint)


def word_only(sign: str, right: str) -> Diagnostic:
    """The letters p, tr, tc and r behind the braces, and the tags for cells of Word, say nothing in a text.

    Wrong: ``{%p for k in khoi %}``. Right: ``{% for k in khoi %}``.
    """
    return Diagnostic("mau-502", "lỗi", f"“{sign}” chỉ có trong mẫu Word", f"viết {right}" if right else "bỏ thẻ này")


def forbidden_element(name: str) -> Diagnostic:
    """A page holds text and its look: nothing in it runs, asks or brings in other files.

    Wrong: ``<script>``, ``<iframe>``, ``<link>``. Right: ``<p>``, ``<table>``, ``<style>``.
    """
    hint = "viết kiểu vào <style> của chính trang" if name == "link" else "bỏ thẻ này; trang chỉ có chữ, bảng và kiểu"
    return Diagnostic("mau-503", "lỗi", f"không được dùng thẻ HTML <{name}> trong mẫu", hint)


def forbidden_attribute(name: str, element: str) -> Diagnostic:
    """Of attributes only those that say look and meaning stand in a template.

    Wrong: ``<p onclick="…">``. Right: ``<p class="muc">``.
    """
    return Diagnostic("mau-504", "lỗi", f"không được dùng thuộc tính {name} ở <{element}>", "bỏ thuộc tính này")


def from_outside(what: str) -> Diagnostic:
    """A page is one file that is whole by itself: it fetches nothing.

    Wrong: ``<img src="https://…">``, ``url(logo.png)``, ``@import``. Right: ``<img src="data:image/png;base64,…">``.
    """
    return Diagnostic(
        "mau-505",
        "lỗi",
        f"{what} lấy từ ngoài tệp",
        "nhúng hình bằng data:image/…; liên kết chỉ tới chỗ khác trong trang (#…)",
    )


def value_place(where: str, hint: str) -> Diagnostic:
    """A value stands in a text, in an attribute between quotes, or as a number in CSS; elsewhere it might run.

    Wrong: ``<p class={{ x }}>``, ``<a href="{{ x }}">``. Right: ``<p class="{{ x }}">``, ``<p>{{ x }}</p>``.
    """
    return Diagnostic("mau-506", "lỗi", f"thẻ đứng ở {where}", hint)


def not_well_formed(reason: str, hint: str) -> Diagnostic:
    """What is opened is closed, in the same order; attributes stand between quotes; a ``<`` of the text is ``&lt;``.

    Wrong: ``<p><b>{{ x }}</p>``. Right: ``<p><b>{{ x }}</b></p>``.
    """
    return Diagnostic("mau-507", "lỗi", reason, hint)


def uneven(word: str, line: int) -> Diagnostic:
    """Whatever a condition or a loop does, the page around it is the same: each branch closes what it opens.

    Wrong: ``{% if x %}<div>{% endif %}``. Right: ``{% if x %}<div>…</div>{% endif %}``.
    """
    return Diagnostic(
        "mau-508",
        "lỗi",
        f"các nhánh của {{% {word} %}} ở dòng {line} mở và đóng thẻ HTML không như nhau",
        "trong mỗi nhánh, mở thẻ nào thì đóng thẻ ấy",
    )
