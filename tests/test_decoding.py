"""From bytes to text: marks, other kinds of files, encodings of before Unicode; no false alarm on right texts."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thidua.budget import LIMITS
from thidua.decoding import decode, legacy_encoding
from thidua.errors import PlanError, ThiduaError

RIGHT = "trích yếu: Phát động phong trào thi đua\nsố: 15\n"
TCVN3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam\n§éc lËp - Tù do - H¹nh phóc"
VNI = "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam\nÑoäc laäp - Töï do - Haïnh phuùc"
READABLE = "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc"
SHARED = Path(__file__).parents[2] / "shared"
CORPUS = [path for path in sorted(SHARED.glob("corpus/*/*")) + sorted(SHARED.glob("*/*.md")) if path.is_file()]


def problem(data: bytes) -> tuple[str, str, int]:
    with pytest.raises(PlanError) as caught:
        decode(data, "k.yaml")
    (found,) = caught.value.problems
    assert found.source == "k.yaml"
    return found.what, found.hint, found.line


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_as_notepad_writes(encoding: str) -> None:
    assert decode(RIGHT.replace("\n", "\r\n").encode(encoding), "") == RIGHT


def test_utf16_big_endian() -> None:
    assert decode(b"\xfe\xff" + RIGHT.encode("utf-16-be"), "") == RIGHT


def test_text_is_composed() -> None:
    assert decode(unicodedata.normalize("NFD", RIGHT).encode(), "") == RIGHT


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04....word/document.xml", "tệp Word (.docx)"),
        (b"PK\x03\x04....xl/workbook.xml", "tệp Excel"),
        (b"PK\x03\x04....", "tệp nén"),
        (b"%PDF-1.7", "tệp PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "kiểu cũ"),
        (b"{\\rtf1}", "RTF"),
        (b"\x89PNG\r\n", "ảnh"),
        (b"a: b\0\0\0\x01\x02" * 9, "nhị phân"),
        (bytes(range(1, 256)), "nhị phân"),
        (RIGHT.encode("utf-16-le"), "UTF-16 mà thiếu dấu"),
        (RIGHT.encode("utf-16-be"), "UTF-16 mà thiếu dấu"),
        (b"\xff\xfea", "UTF-16 bị hỏng"),
        (RIGHT.encode("utf-32"), "UTF-32"),
        (b"\0\0\xfe\xff" + RIGHT.encode("utf-32-be"), "UTF-32"),
        (RIGHT.encode("utf-32-le"), "UTF-32"),
        (RIGHT.encode("utf-32-be"), "UTF-32"),
        (bytes(80), "nhị phân"),
        (b"a: \xff\xff", "không ghi bằng mã UTF-8"),
        (b"", "chưa có nội dung"),
        (b"\xef\xbb\xbf \n", "chưa có nội dung"),
    ],
)
def test_what_is_no_plan_is_named(data: bytes, what: str) -> None:
    said, hint, _ = problem(data)
    assert what in said
    assert hint


def test_windows_1258() -> None:
    # the code page writes a vowel, then its tone
    tones = "\u0300\u0301\u0303\u0309\u0323"
    letters = [unicodedata.normalize("NFD", letter) for letter in RIGHT]
    text = "".join(
        unicodedata.normalize("NFC", letter.translate(dict.fromkeys(map(ord, tones))))
        + "".join(sign for sign in letter if sign in tones)
        for letter in letters
    )
    what, hint, line = problem(text.encode("cp1258"))
    assert "windows-1258" in what
    assert "UTF-8" in hint
    assert "Phát động phong trào" in hint
    assert line == 1


@pytest.mark.parametrize(("typed", "name"), [(TCVN3, "TCVN3"), (VNI, "VNI")])
def test_bytes_and_letters_of_old_fonts(typed: str, name: str) -> None:
    for data in (typed.encode("latin-1"), typed.encode()):
        what, hint, line = problem(data)
        assert name in what
        assert "Cộng hòa xã hội chủ nghĩa Việt Nam" in hint
        assert "UniKey" in hint
        assert line == 1


@pytest.mark.parametrize(("typed", "name"), [(TCVN3, "TCVN3 (ABC)"), (VNI, "VNI"), (VNI.upper(), "VNI")])
def test_old_fonts_are_converted(typed: str, name: str) -> None:
    converted = READABLE.upper() if typed.isupper() else READABLE
    assert legacy_encoding(typed) == (name, converted)


def test_two_letters_of_vni_that_stand_together_are_parted_where_its_marks_say() -> None:
    typed = "Coâng taùc thi ñua khen thöôûng, thuôû ñaàu; ngöôøi ñöôïc THÖÔÛNG"
    assert legacy_encoding(typed) == ("VNI", "Công tác thi đua khen thưởng, thuở đầu; người được THƯỞNG")


def test_an_old_paragraph_in_a_new_file() -> None:
    text = "tên: Së Néi vô tØnh Lµo Cai\nsố: 15\ntrích yếu: Phát động phong trào thi đua năm 2026\n"
    assert legacy_encoding(text) == ("TCVN3 (ABC)", text.replace("Së Néi vô tØnh Lµo Cai", "Sở Nội vụ tỉnh Lào Cai"))
    what, _, line = problem((RIGHT + text).encode())
    assert "(dòng 3)" in what
    assert line == 3


@pytest.mark.parametrize(
    "text",
    [
        READABLE,
        RIGHT,
        "Quốc lộ 1A, huyện Krông Pắc, Đắk Lắk; Ủy ban nhân dân; thúy, thuý, hoà, hòa, quý, giếng, gìn giữ",
        "Dự án của Société Générale, Crédit Agricole và L'Oréal; nghị định thư Kyōto; hội thảo “Où est le café?”",
        "Les élèves français ont été reçus à l'hôtel; là où ça va, très près, déjà vu, naïve, Noël, maïs",
        "Thư của Đại sứ quán: Müller, Köln, Österreich, Straße, für, Grüße, Übung, Mädchen, schön",
        "Señor Muñoz, El Niño, São Paulo, Curaçao, Malmö, Ångström, Čapek, 50 m², 5 µm, ±2°, 3×4, §5, ©2026, «trích»",
        "The café's résumé was naïve; 10 £ or 20 ¥",
        "a: b",
    ],
)
def test_no_false_alarm(text: str) -> None:
    assert legacy_encoding(text) is None
    assert legacy_encoding(unicodedata.normalize("NFD", text)) is None
    assert legacy_encoding(text.upper()) is None
    assert all(legacy_encoding(word) is None for word in text.split())


@pytest.mark.skipif(not CORPUS, reason="needs the shared corpus")
@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_no_false_alarm_on_the_corpus(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for form in (text, unicodedata.normalize("NFD", text), text.upper(), *text.split("\n")):
        assert legacy_encoding(form) is None


def test_control_characters_each_with_its_line() -> None:
    with pytest.raises(PlanError) as caught:
        decode(b"a: b\nc: d\x07\ne: \x0b\n", "k.yaml")
    assert [(found.line, found.column) for found in caught.value.problems] == [(2, 5), (3, 4)]
    assert "U+0007" in caught.value.problems[0].what


def test_too_large() -> None:
    what, _, _ = problem(b" " * (LIMITS.text + 600_000))
    assert "16,6 MB" in what


@given(st.binary() | st.text().map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        text = decode(data, "")
    except ThiduaError:
        return
    assert text == unicodedata.normalize("NFC", text)
