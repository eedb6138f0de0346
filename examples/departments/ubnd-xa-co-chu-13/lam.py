"""Mỗi xã một bản kế hoạch, cùng một mẫu: python lam.py [thư mục ra]"""

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
    deputy = {"ký thay": "Chủ tịch"} if row["người ký"].startswith("Phó") else {}
    signer = {"thay mặt": "Ủy ban nhân dân", **deputy, "chức vụ": row["người ký"], "họ tên": row["họ tên"]}
    agency = {"tên": row["xã"], "địa danh": row["địa danh"]}
    thidua.write(plan.evolve(co_quan=agency, nguoi_ky=signer), out / f"{row['địa danh']}.docx", template=template)
