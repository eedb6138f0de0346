"""Mỗi xã, phường một văn bản Word và một PDF: python lam.py [thư mục ra]"""

import sys
from pathlib import Path

import thidua

here = Path(__file__).parent
out = Path(sys.argv[1] if len(sys.argv) > 1 else here / "ra")
office = thidua.read_office(here / "co-quan.yaml")
rows = thidua.read_rows(here / "ke-hoach.yaml", here / "don-vi.csv", office=office)
run = thidua.write_many(rows, out / "{Tên xã}", formats=["docx", "pdf"], template=thidua.Template(office))
for done in run:
    for problem in done.problems:
        print(problem)
print(run.summary)
