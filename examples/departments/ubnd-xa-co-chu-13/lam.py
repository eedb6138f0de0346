"""Mỗi xã một bản kế hoạch, cùng một mẫu: python lam.py [thư mục ra]"""

import csv
import sys
from pathlib import Path

import thidua

here = Path(__file__).parent
out = Path(sys.argv[1] if len(sys.argv) > 1 else here / "ra")
template = thidua.Template(here / "mau")
plan = thidua.read(here / "ke-hoach.yaml")
data = (here / "don-vi.csv").read_bytes()  # Excel ghi UTF-8 có dấu đầu tệp, hoặc “Unicode Text” là UTF-16
lines = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig").splitlines(True)
if lines[0].lower().startswith("sep="):  # có khi dòng đầu nói dấu ngăn cột: “;”, “,” hoặc Tab
    del lines[0]
for row in csv.DictReader(lines, delimiter=max(",;\t", key=lines[0].count)):
    deputy = {"ký thay": "Chủ tịch"} if row["người ký"].startswith("Phó") else {}
    signer = {"thay mặt": "Ủy ban nhân dân", **deputy, "chức vụ": row["người ký"], "họ tên": row["họ tên"]}
    agency = {"tên": row["xã"], "địa danh": row["địa danh"]}
    thidua.write(plan.evolve(co_quan=agency, nguoi_ky=signer), out / f"{row['địa danh']}.docx", template=template)
