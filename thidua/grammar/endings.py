"""The fixed words of an ending: what closes the content, Nơi nhận, the archive line, (Đã ký)."""

from __future__ import annotations

import re

from thidua.grammar.lists import late, one_of, phrases

HET = "./."
"""What closes the content and each appendix (Nghị định 30/2020, PL3)."""


def has_end(text: str) -> bool:
    """The text is closed by ``./.``, be it alone."""
    return text.rstrip().endswith(HET)


def without_end(text: str) -> str:
    """A text without the ``./.`` that closes it; a sentence keeps its full stop.

    >>> without_end("thực hiện kế hoạch này./."), without_end("./.")
    ('thực hiện kế hoạch này.', '')
    """
    if not has_end(text):
        return text
    body = text.rstrip().removesuffix(HET).rstrip()
    return f"{body}." if body and (body[-1].isalnum() or body[-1] in ')”"’%') else body


def without_marks(text: str, marks: str = ";,.") -> str:
    """A text without the marks that close it, ``./.`` among them; ``v.v.`` and dots that go on are words, no marks.

    >>> without_marks("Luật Lưu trữ./."), without_marks("Các phòng, v.v.;"), without_marks("Báo cáo số …..;")
    ('Luật Lưu trữ', 'Các phòng, v.v.', 'Báo cáo số …..')
    """
    text = text.rstrip().removesuffix(HET)
    short = text.rstrip(marks + _BLANKS)
    tail = text[len(short) :]
    if tail.startswith(".") and (tail.startswith("..") or short.endswith(("v.v", "…"))):
        return short + tail[: len(tail) - len(tail.lstrip("."))]
    return short


_BLANKS = " \u00a0\t\r\n"


# --- Nơi nhận, Lưu --------------------------------------------------------------------------------

_RECIPIENTS = late(r"nơi\s{1,9}nhận(?!\w)\s{0,9}(?:như\s{1,9}trên(?!\w)\s{0,9})?[:.]?\s{0,9}")
_SHORTEST_SENTENCE = 16
_DASH = r"[-–]?\s{0,9}"
_KEEPER = late(lambda: rf"\s{{1,9}}(?:{one_of(phrases('endings')['keepers'])})(?!\w)")
_ARCHIVE = late(lambda: rf"{_DASH}lưu(?:\s{{0,9}}:|\s{{0,9}}[.;]?\s{{0,9}}$|{_KEEPER.pattern})")
_ARCHIVE_BEHIND = late(lambda: rf"[;.]\s{{0,9}}(?={_DASH}lưu(?:\s{{0,9}}:|{_KEEPER.pattern}))")
_ARCHIVE_WORD = late(rf"{_DASH}lưu(?!\w)\s{{0,9}}:?\s{{0,9}}")


def recipients_end(text: str) -> int:
    """Where ``Nơi nhận:`` ends at the head of a line; 0 where none stands. A sentence that begins with the words is one
    only with its colon.

    >>> recipients_end("Nơi nhận: - Như trên;"), recipients_end("Nơi nhận hồ sơ là bộ phận một cửa.")
    (10, 0)
    """
    match = _RECIPIENTS.match(text)
    return match.end() if match and (len(text) < _SHORTEST_SENTENCE or ":" in match.group()) else 0


def is_archive(text: str, *, loosely: bool = False) -> bool:
    """The text is the archive line, its dash or none before it: ``Lưu: VT``, ``- Lưu VT``, ``- Lưu.``;
    ``loosely``: it begins with the word.

    >>> is_archive("- Lưu: VT, VP."), is_archive("Lưu ý các đơn vị"), is_archive("- Lưu Chi bộ.", loosely=True)
    (True, False, True)
    """
    return (_ARCHIVE_WORD if loosely else _ARCHIVE).match(text) is not None


def archive_at(text: str) -> int:
    """Where an archive line begins behind a recipient on its line, but not in brackets; 0 where none does.

    >>> archive_at("Như trên; Lưu: VT."), archive_at("Các xã (để biết; lưu hồ sơ)")
    (10, 0)
    """
    for match in _ARCHIVE_BEHIND.finditer(text) if ";" in text or "." in text else ():
        if text.count("(", 0, match.start()) == text.count(")", 0, match.start()):
            return match.end()
    return 0


def archive_of(text: str) -> str:
    """What an archive line says, its word, dash and closing marks aside; dots alone are blanks.

    >>> archive_of("- Lưu: VT, VP (L)."), archive_of("VT;"), archive_of("- Lưu: ………")
    ('VT, VP (L)', 'VT', '')
    """
    match = _ARCHIVE_WORD.match(text)
    kept = text[match.end() if match else 0 :].strip().rstrip(" .;")
    return kept if any(map(str.isalnum, kept)) else ""


_NOTE = late(r"(?P<names>[^()]*+)\((?P<note>[^()]++)\)", re.NOFLAG)
_REPORT = late(lambda: rf"(?<!\w)(?:{one_of(phrases('endings')['reports'])})(?!\w)")
_LIST_DASH = late(r"[-–]\s+", re.NOFLAG)


def without_dash(text: str) -> str:
    """A text without the dash that it begins with as one of a list."""
    dash = _LIST_DASH.match(text)
    return text[dash.end() :] if dash else text


def names_and_note(line: str) -> tuple[str, str]:
    """The names on a line of recipients, and the note in brackets behind them.

    >>> names_and_note("Thường trực Tỉnh ủy (để b/c)"), names_and_note("Như trên")
    (('Thường trực Tỉnh ủy', 'để b/c'), ('Như trên', ''))
    """
    match = _NOTE.fullmatch(line)
    return (match["names"].rstrip().removesuffix(";").rstrip(), match["note"].strip()) if match else (line, "")


def is_for_report(note: str) -> bool:
    """The note says that the document comes as a report: ``để b/c``, ``báo cáo``."""
    return _REPORT.search(note) is not None


# --- Signed ---------------------------------------------------------------------------------------

_SIGNED = late(
    r"\(?\s{0,9}(?:đã\s{1,9}ký(?:\s{1,9}số)?|ký(?:\s{1,9}(?:tên|số))?(?:,?\s{0,9}(?:và\s{1,9})?đóng\s{1,9}dấu)?"
    r"|ký,?\s{1,9}ghi\s{1,9}rõ\s{1,9}họ\s{1,9}tên.{0,20}|chữ\s{1,9}ký(?!\w)[^.;]{0,90}|ký\s{1,9}bởi\s{0,9}:.{0,90})"
    r"\s{0,9}\)?$|\(\s{0,9}dấu(?!\w)[^()]{0,90}\)$"
)
_TO_BE_SIGNED = late(r"[\[<{«#$%]{1,3}[^.;\n]{0,40}?(?:ky|ký|kí|sign)[^.;\n]{0,40}$")
"""What a program puts a signature in the place of: a word behind a sign, or between two."""


def is_signed_mark(text: str) -> bool:
    """The line says that somebody signs or has signed, and not who: ``(Đã ký)``, ``(Ký tên, đóng dấu)``; or it keeps
    the place of a signature: ``(Chữ ký, dấu)``, ``#ChuKyLanhDao``, ``[daky]``.

    >>> is_signed_mark("(Đã ký)"), is_signed_mark("[daky]"), is_signed_mark("Ký kết giao ước")
    (True, True, False)
    """
    return _SIGNED.match(text) is not None or _TO_BE_SIGNED.match(text) is not None


# --- More of the list ------------------------------------------------------------------------------

_RECIPIENTS_WORD = late(r"nơi\s{1,9}nhận\s{0,9}:?")
_KEEPS = late(lambda: rf"Lưu(?=\s)(?!\s+(?:{one_of(phrases('endings')['no_keepers'])})(?!\w))", re.NOFLAG)
_STAMP = late(r"[A-ZĐ]{2,6}(?:[./-][A-ZĐ0-9]{1,6})?\.?\s?\(?\d{0,3}\)?\.?", re.NOFLAG)
_COPIES = late(r"(?P<who>[^.(-]*+)(?:\.?\s*\(|-)(?P<copies>\d+)\)?\.?$", re.NOFLAG)
_DRAFTER = late(r"(?P<who>[^.(]*)\.?\s*(?:\((?P<copies>[^)]*)\))?", re.NOFLAG)


def begins_recipients(text: str) -> bool:
    """The text begins with the words ``Nơi nhận``."""
    return text[:1] in "nN" and _RECIPIENTS_WORD.match(text) is not None


def keeps_documents(text: str) -> str | None:
    """The word that begins an archive line without its colon, in a list of recipients: ``Lưu`` of ``Lưu Chi bộ, VP``.

    >>> keeps_documents("Lưu Chi bộ"), keeps_documents("Lưu học sinh Lào")
    ('Lưu', None)
    """
    match = _KEEPS.match(text)
    return match[0] if match else None


def is_stamp(text: str) -> bool:
    """The line may be the mark of who typed a document, and how often: ``NVA.(30)``."""
    return _STAMP.fullmatch(text) is not None


def stamp_of(text: str) -> tuple[str, str]:
    """Who typed a document and how many copies were made, by such a mark.

    >>> stamp_of("NVA.(30)"), stamp_of("NguyenVanAn-26"), stamp_of("NVA")
    (('NVA', '30'), ('NguyenVanAn', '26'), ('NVA', ''))
    """
    match = _COPIES.match(text) or _DRAFTER.match(text)
    return (match["who"].strip(), match["copies"] or "") if match else ("", "")
