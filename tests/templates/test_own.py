"""The body that a template says itself in ``[[than]]``: each kind in each format; its faults, each at its line."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
import lxml.html
import pytest
from texts import docx_text

import thidua
from thidua.metrics import text_width
from thidua.templates import Template
from thidua.templates.checking import check_template

PLAN = thidua.read(
    """
cơ quan: {tên: Sở Y tế, địa danh: Hòa An, viết tắt: SYT}
trích yếu: Thi đua năm 2026
căn cứ: [Căn cứ Luật Thi đua khen thưởng[^a]]
nội dung: a
chỉ tiêu:
  - tiêu đề: Về hiến máu
    gồm: ["Vận động ít nhất 12 người hiến máu, làm *đúng hạn* từ 7h00 - 7h15 hằng ngày[^b]"]
chú thích: {a: Luật số 06/2022/QH15, b: Theo lịch của bệnh viện}
""",
    format="yaml",
)
WHOLE = """
tieu_de = "Thông báo"
extends = "nd30"

[van_ban]
ten_loai = "Thông báo"
ma_loai = "TB"
trich_yeu = "Về {{ trich_yeu|thuong_dau }}"
mo_dau = "Sở thông báo như sau"

[[than]]
kinh_gui = ["Phòng A", "{{ '' }}", "Phòng {{ 'B' }}"]

[[than]]
mo_dau = true

[[than]]
tham_quyen = "Quyết định:"

[[than]]
dieu = "Ban hành {{ plan.ten_loai }}."

[[than]]
doan = "{% if not plan.cac_chi_tieu %}Không in.{% endif %}"

[[than]]
muc = "Các chỉ tiêu"

[[than]]
bang = "{{ plan.cac_chi_tieu }}"
gop = "{% if h.nhom %}{{ h.noi_dung }}{% endif %}"
cot = [
  { ten = "STT", o = "{{ h.stt }}", giua = true },
  { ten = "Chỉ tiêu", o = "{{ h.noi_dung }}" },
  { ten = "Kết quả", rong = 60 },
]

[[than]]
muc = "Góp ý"

[[than]]
dong_cham = 2

[[than]]
ket = "Đề nghị các phòng thực hiện"
"""


def _folder(path: Path, text: str) -> Path:
    path.mkdir(exist_ok=True)
    (path / "template.toml").write_text(text, "utf-8")
    return path


def _words(text: str) -> str:
    return re.sub(r"[\s|*#>\\-]+|:?---:?", " ", text.replace("\xa0", " ")).casefold()


def test_each_part_stands_in_each_format_in_its_order(tmp_path: Path) -> None:
    template = Template(_folder(tmp_path, WHOLE))
    assert template.written == ("docx", "html", "pdf", "txt", "md")
    said = {format: template.render(PLAN, format) for format in ("docx", "html")}
    said |= {format: thidua.render(PLAN, format, template=template) for format in ("txt", "md")}
    page = lxml.html.fromstring(said["html"].decode()).find("body").text_content()
    texts = {"docx": docx_text(said["docx"]), "html": page, "txt": said["txt"].decode(), "md": said["md"].decode()}
    wanted = (
        "Kính gửi:", "Phòng A;", "Phòng B.", "Căn cứ Luật", "như sau:", "Quyết định:", "Điều 1.", "Ban hành Kế hoạch.",
        "I. Các chỉ tiêu", "Kết quả", "Về hiến máu", "1", "Vận động ít nhất 12 người", "đúng hạn", "II. Góp ý",
        "Đề nghị các phòng thực hiện./.", "Nơi nhận:",
    )  # fmt: skip
    for format, text in texts.items():
        at, words = 0, _words(text)
        for one in wanted:
            found = words.find(_words(one).strip(), at)
            assert found >= 0, (format, one, words)
            at = found
        assert "không in" not in words
        assert "[^" not in text.replace("[^1]", "").replace("[^2]", ""), format
    notes = [text.index("06/2022") < text.index("Theo") for text in (page, texts["txt"], texts["md"])]
    assert notes == [True] * 3


def test_a_table_is_as_wide_as_the_page_and_no_word_of_it_is_cut(tmp_path: Path) -> None:
    printed, kieu = Template(_folder(tmp_path, WHOLE)).printed(PLAN)
    (table,) = [block.bang for block in printed.than if block.bang]
    assert sum(column.rong for column in table.cot) == pytest.approx(kieu.rong, abs=0.1)
    assert table.cot[2].rong == 60
    assert table.cot[0].giua
    assert table.hang[0].gop
    assert table.cot[0].rong < table.cot[1].rong
    assert table.cot[1].rong > text_width("7h00 - 7h15", kieu.co_bang) + 4
    assert table.chat is None


def test_who_has_a_word_file_of_his_own_prints_what_it_says(tmp_path: Path) -> None:
    """As before there was such a body: ``khoi`` are the openings, ``plan.cac_chi_tieu`` the rows."""
    folder, out = _folder(tmp_path, 'extends = "bao-cao"\n'), io.BytesIO()
    document = docx.Document()
    for line in ("{%p for k in khoi %}", "{{p k }}", "{%p endfor %}", "{{ plan.cac_chi_tieu|length }} hàng"):
        document.add_paragraph(line)
    document.save(out)
    (folder / "document.docx").write_bytes(out.getvalue())
    said = docx_text(Template(folder, limits=False).render(PLAN))
    assert "báo cáo tiến độ như sau:" in said
    assert "2 hàng" in said
    assert "Kết quả thực hiện" not in said


def test_the_content_of_one_template_is_set_out_as_another(tmp_path: Path) -> None:
    template = Template(_folder(tmp_path, 'extends = "dang"\nnoi_dung = "bao-cao"\n'))
    assert template.kieu.quy_uoc == "hd05"
    assert template.document(PLAN).ten_loai == "Báo cáo"
    assert "I- Kết quả thực hiện chỉ tiêu" in docx_text(template.render(PLAN)).replace("\xa0", " ")


@pytest.mark.parametrize(
    ("part", "line", "said"),
    [
        ("doan = 5", 5, "“doan” phải là chữ"),
        ('doan = "{{ plan.cac_chi_tieuu }}"', 5, "cac_chi_tieu"),
        ('doan = "{{ trich_yeuu }}"', 5, "trich_yeu"),
        ('doan = "{% if so %}"', 5, "if"),
        ('muc = "A"\ndoan = "B"', 4, "nhiều thứ một lúc"),
        ('doann = "A"', 5, "“doan”"),
        ("trong = 2", 4, "không nói nó là gì"),
        ('muc = "A"\ncap = 2', 6, "“cap”"),
        ('bang = "{{ plan.cac_chi_tieu }}"\ncot = [{ ten = "A", o = "{{ h.noi_dungg }}" }]', 6, "noi_dung"),
        ('bang = "{{ plan.cac_chi_tieu }}"\ncot = [\n  { ten = "A", o = "{{ h.stt }}", rongg = 5 },\n]', 7, "rong"),
        ('bang = "{{ plan.cac_chi_tieu }}"\ncot = []', 6, "danh sách các cột"),
        ('bang = "{{ plan.chi_tieuu }}"\ncot = [{ ten = "A" }]', 5, "chi_tieu"),
        ("dong_cham = 0", 5, "từ 1 đến 60"),
        ("mo_dau = false", 5, "mo_dau = true"),
        ('bang = "{{ plan.cac_chi_tieu }}"\ncot = [{ ten = "A", o = "{% if h.nhom %}" }]', 6, "if"),
    ],
)
def test_a_fault_is_told_at_its_line_and_the_template_refused(part: str, line: int, said: str, tmp_path: Path) -> None:
    folder = _folder(tmp_path, f'extends = "nd30"\n[van_ban]\nten_loai = "A"\n[[than]]\n{part}\n')
    found = [one for one in check_template(folder) if one.level == "lỗi"]
    assert {one.line for one in found} == {line}, found
    assert any(said in str(one) for one in found), found
    with pytest.raises(thidua.TemplateError) as caught:
        Template(folder)
    assert {problem.line for problem in caught.value.problems} == {line}


def test_a_value_prints_as_it_does_elsewhere(tmp_path: Path) -> None:
    parts = "".join(f'[[than]]\ndoan = "{text}"\n' for text in ("{{ ngay }}", "{{ noi_nhan }}", "{{ do_mat }}"))
    plan = PLAN.evolve(ngay="2026-03-09", noi_nhan=["Phòng A (để t/h)", "Phòng B"])
    folder = _folder(tmp_path, f'extends = "nd30"\n[van_ban]\nten_loai = "A"\n{parts}')
    printed, _ = Template(folder).printed(plan)
    assert [str(block).replace("\xa0", " ") for block in printed.than if block.loai == "doan"] == [
        "ngày 09 tháng 3 năm 2026", "Phòng A (để t/h)", "Phòng B./.",
    ]  # fmt: skip


def test_a_body_is_of_a_document(tmp_path: Path) -> None:
    with pytest.raises(thidua.TemplateError, match="ten_loai"):
        Template(_folder(tmp_path, 'extends = "nd30"\n[[than]]\ndoan = "A"\n'))


def test_a_sheet_of_its_own_has_the_head_and_foot_that_it_says(tmp_path: Path) -> None:
    text = 'extends = "dang-ky"\n[bieu_mau]\nnguoi_ky = "Tổ trưởng"\nnoi_nhan = []\n[[than]]\ndoan = "Xin đăng ký."\n'
    said = thidua.render(PLAN, "txt", template=Template(_folder(tmp_path, text))).decode()
    assert "TỔ TRƯỞNG\n(Ký, ghi rõ họ tên)" in said
    assert "Xin đăng ký." in said
    assert "./." not in said
    wrong = _folder(tmp_path, 'extends = "dang-ky"\n[bieu_mau]\nngang = 1\nnguoi = "A"\n')
    assert [one.line for one in check_template(wrong)] == [3, 4]
