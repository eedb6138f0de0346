"""Mỗi lớp một bản, giao việc cho giáo viên chủ nhiệm: python lam.py [thư mục ra]"""

import csv
import sys
from pathlib import Path

import thidua

here = Path(__file__).parent
out = Path(sys.argv[1] if len(sys.argv) > 1 else here / "ra")
template = thidua.Template(here / "mau")
plan = thidua.read(here / "ke-hoach.yaml")
text = (here / "don-vi.csv").read_text("utf-8-sig")  # Excel đặt một dấu ở đầu tệp, và ngăn cột bằng “;” hoặc “,”
for row in csv.DictReader(text.splitlines(True), delimiter=max(",;\t", key=text.splitlines()[0].count)):
    task = f"{row['giáo viên chủ nhiệm']} nhận cây, phân công {row['sĩ số']} học sinh chăm sóc."
    receivers = [*plan.noi_nhan, f"Lớp {row['lớp']} (để t/h)"]
    own = plan.evolve(to_chuc_thuc_hien=[{"đơn vị": f"Lớp {row['lớp']}", "nhiệm vụ": task}], noi_nhan=receivers)
    thidua.write(own, out / f"lop-{row['lớp']}.docx", template=template, strict=True)
