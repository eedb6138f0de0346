"""Mỗi xã một bản kế hoạch, cùng một mẫu: python lam.py [thư mục ra]"""

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
    deputy = {"ký thay": "Chủ tịch"} if row["người ký"].startswith("Phó") else {}
    signer = {"thay mặt": "Ủy ban nhân dân", **deputy, "chức vụ": row["người ký"], "họ tên": row["họ tên"]}
    agency = {"tên": row["xã"], "địa danh": row["địa danh"]}
    thidua.write(plan.evolve(co_quan=agency, nguoi_ky=signer), out / f"{row['địa danh']}.docx", template=template)
