"""Mỗi lớp một bản, giao việc cho giáo viên chủ nhiệm: python lam.py [thư mục ra]"""

import csv
import sys
from pathlib import Path

import thidua

here = Path(__file__).parent
out = Path(sys.argv[1] if len(sys.argv) > 1 else here / "ra")
template, plan = thidua.Template(here / "mau"), thidua.read(here / "ke-hoach.yaml")
data = (here / "don-vi.csv").read_bytes()  # Excel ghi UTF-8 có dấu đầu tệp, hoặc UTF-16; ngăn cột bằng “;”, “,” hay Tab
lines = data.decode("utf-16" if data[:1] in b"\xff\xfe" else "utf-8-sig").splitlines(True)
lines = lines[lines[0].startswith("sep=") :]
for row in csv.DictReader(lines, delimiter=max(",;\t", key=lines[0].count)):
    task = f"{row['giáo viên chủ nhiệm']} nhận cây, phân công {row['sĩ số']} học sinh chăm sóc."
    receivers = [*plan.noi_nhan, f"Lớp {row['lớp']} (để t/h)"]
    own = plan.evolve(to_chuc_thuc_hien=[{"đơn vị": f"Lớp {row['lớp']}", "nhiệm vụ": task}], noi_nhan=receivers)
    thidua.write(own, out / f"lop-{row['lớp']}.docx", template=template, strict=True)
