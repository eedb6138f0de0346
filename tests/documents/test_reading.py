"""Reading documents: the real texts of the corpus, strange documents, time that grows no faster than the text."""

from __future__ import annotations

import difflib
import json
import random
import re
import time
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from support import PLANS, SHARED, some
from texts import docx_text

import thidua
from thidua.errors import PlanError, UsageError
from thidua.grammar.signs import parse_sign

SOURCES = {path.name[:3]: path for path in sorted((SHARED / "corpus" / "sources").glob("*.txt"))}
EXPECTED = {path.stem: path for path in sorted((SHARED / "corpus" / "expect").glob("*.json"))}
CASES = YAML(typ="safe").load(Path(__file__).with_name("documents.yaml").read_text("utf-8"))


@pytest.mark.parametrize("name", EXPECTED)
def test_the_values_of_the_real_plans_are_right(name: str) -> None:
    plan = thidua.read(SOURCES[name])
    for field, wanted in json.loads(EXPECTED[name].read_text("utf-8"))["model"].items():
        got = getattr(plan.nguoi_ky if field in ("ho_ten", "chuc_vu") else plan, field)
        if field == "can_cu":
            assert [[basis.loai, basis.so, str(basis.ngay)] for basis in got] == wanted
        else:
            assert (len(got) if isinstance(wanted, int) else got) == wanted, field


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.replace("\u00a0", " ").casefold().replace("hoà", "hòa"))


@pytest.mark.parametrize("name", EXPECTED)
def test_every_word_of_the_real_plans_is_kept_in_order(name: str) -> None:
    said = _words(SOURCES[name].read_text("utf-8"))
    printed = _words(docx_text(thidua.render(thidua.read(SOURCES[name]), "docx", carry=False)))
    steps = difflib.SequenceMatcher(None, said, printed, autojunk=False).get_opcodes()
    assert [said[i:j] for kind, i, j, _, _ in steps if kind in ("delete", "replace")] == []


@pytest.mark.parametrize("name", sorted(set(SOURCES) - set(EXPECTED)))
def test_a_news_item_is_known_as_one(name: str) -> None:
    reading = thidua.read_document(SOURCES[name])
    assert "doc-111" in {finding.rule for finding in reading.report}
    assert not any(signer.ho_ten for signer in reading.plan.cac_nguoi_ky)
    assert reading.plan.so
    assert reading.plan.noi_dung


def test_the_account_has_its_levels_and_places() -> None:
    report = thidua.read_document("KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n- Một.\n1. Hai.\n3. Ba.", format="txt").report
    assert report.ok
    assert {finding.level for finding in report} <= {"ghi chú", "cảnh báo"}
    assert next(finding.place for finding in report if finding.rule == "doc-301") == "dòng 7"


# Strange documents.

LINES = [line for case in CASES for line in case["văn bản"].split("\n")]
PIECES = (
    *("I. ", "1. ", "1.1. ", "a) ", "- ", "+ ", "\n", "\n\n", "KẾ HOẠCH", "Nơi nhận:", "GIÁM ĐỐC", "KT. ", "|", " | "),
    *("Căn cứ ", "ngày ", "tháng ", "/", "Phụ lục\n", "(Kèm theo ", "     ", "\t", "*", "**", "#", "Sở Nội vụ ", ";"),
    *(".", ":", "./.", "Số: ", "\f", "\u00a0", "\u2028", "./.\n", "như sau:", "Nguyễn Văn An", "[thiếu: cơ quan]"),
)


@given(
    st.one_of(
        st.lists(st.sampled_from(LINES), max_size=40).map("\n".join),
        st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
        st.text(max_size=80),
    )
)
@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_text_is_too_strange_to_read(text: str) -> None:
    plan = thidua.read_document(text, format="txt").plan
    assert thidua.read(thidua.render(plan, "yaml"), format="yaml") == plan


@pytest.mark.parametrize(
    ("data", "format", "error"),
    [
        (b"%PDF-1.7 ...", "txt", PlanError),
        (b"PK\x03\x04rest", "md", PlanError),
        (b"not a zip", "docx", PlanError),
        (b"\x00\x01\x02\x03" * 50, "txt", PlanError),
        (bytes(range(1, 256)) * 4, "txt", PlanError),
        ("text", "docx", UsageError),
        (b"x: 1", "yaml", UsageError),
    ],
)
def test_a_file_that_is_no_document_is_refused(data: bytes, format: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        thidua.read_document(data, format=format)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"\xff\xd8\xff\xe0 JFIF", r"đây là tệp ảnh, không phải văn bản chữ thuần \(.*OCR"),
        (b"%PDF-1.7 ...", r"đây là tệp PDF, .*đổi đuôi tệp thành \.pdf"),
        (b"PK\x03\x04 word/document.xml", r"đây là tệp Word \(\.docx\), .*đổi đuôi tệp thành \.docx"),
        (b"\x00\x01\x02\x03" * 50, r"tệp nhị phân, không phải văn bản chữ thuần \(xem lại đuôi tệp"),
        (b"\x01\x02\x03\x90" * 50, r"tệp nhị phân"),
    ],
)
def test_what_is_said_of_a_file_that_is_no_text_fits_documents(data: bytes, says: str) -> None:
    with pytest.raises(PlanError, match=says) as error:
        thidua.read_document(data, format="txt")
    assert "kế hoạch" not in str(error.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1258"])
def test_texts_of_other_encodings_are_converted(encoding: str) -> None:
    text = "KẾ HOẠCH\nThi đua giữ gìn vệ sinh\n\nI. NỘI DUNG\n- Quét dọn hằng ngày, thu gom rác đúng giờ.\n"
    data = b"".join(map(_as_1258, text)) if encoding == "cp1258" else text.encode(encoding)
    plan = thidua.read(data, format="txt")
    assert plan.trich_yeu == "Thi đua giữ gìn vệ sinh"
    assert plan.noi_dung[0].noi_dung == "Quét dọn hằng ngày, thu gom rác đúng giờ."


def _as_1258(sign: str) -> bytes:
    for form in (sign, *_split(unicodedata.normalize("NFD", sign))):
        try:
            return form.encode("cp1258")
        except UnicodeEncodeError:
            continue
    raise AssertionError(sign)


def _split(parts: str) -> list[str]:
    """A letter as windows-1258 has it: base and shape composed, the tone behind."""
    tones = [mark for mark in parts if mark in "\u0300\u0301\u0303\u0309\u0323"]
    base = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones))
    return [base + "".join(tones)]


# Time.

RUNS = (
    *(
        " ",
        "\t",
        "a ",
        "ngày ",
        "ngày tháng năm ",
        "Căn cứ ",
        "Căn cứ số ",
        "; Căn cứ ",
        ", Sở ",
        "Sở Nội vụ ",
        "A",
        "I",
    ),
    *(
        "IVX",
        "1.",
        "1.1.",
        "- ",
        "*",
        "**a",
        "***",
        "(",
        "((",
        "(Kèm theo ",
        "[thiếu: ",
        "“",
        ".",
        "…",
        "…/",
        "./.",
        ":",
    ),
    *(
        ": a",
        "|",
        " | ",
        "\n",
        "\n- ",
        "\n1. ",
        "\na) x",
        "\nI. X",
        "\nI. X\n",
        "Nơi nhận:\n",
        "GIÁM ĐỐC\n",
        "Nguyễn Văn ",
    ),
    *("đã ký Kế hoạch số ", "chủ đề “", "PHỤ LỤC\n", "\n\n", "x\n      ", "\n| a | b ", "trước ngày 01/01/2026 "),
    *("\nA   B   C", "\nA\tB\tC", "\nA   B   C\n      b", "\n" + " " * 20 + "1", "\f1\n", "\n   a\nb", "A   ", "\t1"),
    *("Giao Sở ", "Phấn đấu 1. ", "Ông A ", "Thời gian từ ", "nhằm ", "; a"),
    *("từ ngày 1/1/2026 đến ngày ", "sơ kết ", "phối hợp với ", "a, ", "Và ", "số số ", "vv "),
    *("từ 1/1 đến ", "1.1.2026 ", "Đơn vị chủ trì: ", "không ", "chậm nhất 15 giờ ", "SỞ XÃ VÀ "),
    *(
        "a số\n1/",
        "\n(a)",
        "\nNăm học 2026",
        "; a\nQuyết định số 1;",
        "\\r\\n",
        "\uf0b7 ",
        "\n- Lưu\tGIÁM ĐỐC\na",
        "\nNơi nhận | a",
    ),
    *("\n1 Mục đích", "\nI\nMỤC ĐÍCH", "\nEmail: a\nThời gian ký: 1", "\nTải về   In trang", "\nDỰ THẢO   KẾ HOẠCH"),
    *("\nA    CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM", "\nCác tin khác"),
)


def _took(text: str) -> float:
    start = time.process_time()
    thidua.read_document(text, format="txt")
    return time.process_time() - start


@cache
def _took_by_an_ordinary_text() -> float:
    """What this machine takes for 40 000 letters of tasks; the slowest of the texts above takes seven times as much."""
    tasks = "1. Việc\n- Làm xong trước ngày 15/12/2026.\n- Văn phòng Sở theo dõi, tổng hợp.\n" * 260
    text = f"KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n{tasks}\nNơi nhận:\n{tasks}"
    return min(_took(text) for _ in range(3))


@pytest.mark.once
@pytest.mark.parametrize("run", RUNS, ids=lambda run: repr(run).encode("ascii", "backslashreplace").decode())
def test_no_text_takes_long(run: str) -> None:
    body = run * (20_000 // len(run))
    texts = (body, f"KẾ HOẠCH\nThi đua\n\n{body}", f"KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n{body}\nNơi nhận:\n{body}")
    for text in some(texts):
        assert _took(text) < 40 * _took_by_an_ordinary_text()


PUMPS = {
    "mục": "KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n{}\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n",
    "mở đầu": "KẾ HOẠCH\nThi đua\nCăn cứ Luật A;\n{}",
    "phần cuối": "KẾ HOẠCH\nThi đua\nI. NỘI DUNG\n- Một.\nNơi nhận:\n{}",
    "phần đầu": "{}KẾ HOẠCH\nThi đua\nI. NỘI DUNG\n- Một.\n",
}
LINES_OF_PUMPS = {
    "mục": "1. Việc\n- Làm xong trước ngày 15/12/2026.\n- Văn phòng Sở theo dõi, tổng hợp.\n",
    "kẻ": "-----\n",
    "căn cứ": "Căn cứ Kế hoạch số 5/KH-SNV ngày 03/02/2026;\n",
    "nơi nhận": "- Các phòng;\n",
    "chức vụ": "GIÁM ĐỐC\n",
    "tên": "SỞ NỘI VỤ\n",
    "bảng": "| a | b |\n",
    "trống": "\n",
    "đề mục": "I. MỤC ĐÍCH, YÊU CẦU\nMục đích\nTheo khoản 2 Mục II Phần B.\n1.1. Sạch.\n",
}


@pytest.mark.once
@pytest.mark.parametrize("line", LINES_OF_PUMPS)
@pytest.mark.parametrize("part", PUMPS)
def test_time_grows_with_the_text_and_no_faster(part: str, line: str) -> None:
    def took(times: int) -> float:
        text = PUMPS[part].format(LINES_OF_PUMPS[line] * times)
        return min(_took(text) for _ in range(3))

    took(10)
    assert took(2000) < 24 * took(250) + 0.2  # eight times as much text


_SHUFFLED = [case for case in CASES if not case.get("thiếu chữ") and "ĐẢNG CỘNG SẢN" not in case["văn bản"]]


@pytest.mark.parametrize("case", _SHUFFLED, ids=lambda case: case["tên"])
@pytest.mark.parametrize("order", ["một", "hai"])
def test_a_shuffled_plan_loses_no_word(case: dict[str, Any], order: str) -> None:
    lost = lost_when_shuffled(case, f"{order} {case['tên']}")
    assert not lost


def lost_when_shuffled(case: dict[str, Any], order: str) -> dict[str, int]:
    """The words that are lost of a case whose lines below the subject stand in another order."""
    lines = case["văn bản"].split("\n")
    at = next((i for i, line in enumerate(lines) if line.startswith("KẾ HOẠCH")), 0)
    body = [line for line in lines[at + 2 :] if line.strip()]
    random.Random(order).shuffle(body)
    text = "\n".join([*lines[: at + 2], "", *body])
    reading = thidua.read_document(text, format="txt")
    left = "\n".join(finding.words for finding in reading.report if finding.rule == "doc-203")
    printed = _counted(f"{thidua.render(reading.plan, 'txt').decode()}\n{left}")
    return {word: count for word, count in _counted(text).items() if printed.get(word, 0) < count}


def _as_printed(text: str) -> str:
    """A text as the form says it: what is missing is no word, ``(Ban hành kèm theo`` is ``(Kèm theo``, a short
    issuer is printed in full.
    """
    text = re.sub(r"\[thiếu: [^]]*\]", "", text, flags=re.IGNORECASE).replace("(Ban hành kèm theo", "(Kèm theo")
    return re.sub("UBND", "Ủy ban nhân dân", text)


def _counted(text: str) -> dict[str, int]:
    out: dict[str, int] = {}
    for line in _as_printed(text.replace("\u00a0", " ")).split("\n"):
        plain = line.strip().strip("#* ")
        sign = parse_sign(plain)
        for word in _words(plain[sign.end :] if sign else plain):
            out[word.lstrip("0")] = out.get(word.lstrip("0"), 0) + 1
    return out


# The command line.


def test_the_command_line_writes_the_plan_and_says_how_it_was_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from thidua.cli import run

    old, new = tmp_path / "cu.txt", tmp_path / "moi.yaml"
    old.write_text("KẾ HOẠCH\nThi đua gọn gàng\n\nI. NỘI DUNG\n- Xếp sách lên giá.\n- Lau bàn ghế.\n", "utf-8")
    assert run(["read", str(old), str(new)]) == 0
    assert new.read_text("utf-8") == (
        "trích yếu: Thi đua gọn gàng\n\nnội dung:\n  - Xếp sách lên giá.\n  - Lau bàn ghế.\n"
    )
    said = capsys.readouterr().err.splitlines()
    assert any("đọc được chắc chắn" in line for line in said)
    assert any("không thấy cơ quan" in line for line in said)
    assert all(line.startswith(str(old)) for line in said)


def test_nothing_is_certain_in_a_text_without_marks() -> None:
    text = thidua.render(thidua.read(PLANS[0]), "txt").decode().replace("đ", "d").replace("Đ", "D")
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    reading = thidua.read_document(bare, format="txt")
    assert {finding.certainty for finding in reading.report} <= {"", "có thể"}
    assert [finding.what for finding in reading.report if "không dấu" in finding.what] != []
    assert not any("(chắc)" in line for line in reading.explain())
