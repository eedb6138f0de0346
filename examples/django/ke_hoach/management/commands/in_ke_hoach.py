"""Prints one plan for each row of a table into a folder: manage.py in_ke_hoach ke-hoach.yaml don-vi.csv ra."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

import thidua


class Command(BaseCommand):
    """The command; a run that was stopped goes on where it was, and ends with 1 where a row has failed."""

    help = "In một kế hoạch cho từng hàng của một bảng"

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("ke_hoach", help="tệp kế hoạch, chỗ khác nhau trong ngoặc nhọn")
        parser.add_argument("bang", help="bảng đơn vị: .csv, .xlsx, .ods")
        parser.add_argument("ra", type=Path, help="thư mục ghi ra")
        parser.add_argument(
            "--dang", nargs="+", default=["docx"], choices=["docx", "pdf"], help="docx, pdf hoặc cả hai"
        )

    def handle(self, *_: object, ke_hoach: str, bang: str, ra: Path, dang: list[str], **__: Any) -> None:
        try:
            rows = thidua.read_rows(ke_hoach, bang)
            for column in rows.unused:
                self.stderr.write(f"không dùng đến cột {column}")
            run = thidua.write_many(rows, ra / "{stt:03} {cơ quan.tên}", formats=dang)
            for done in run:
                self.stdout.write(f"hàng {done.number}: {done.state}")
                for problem in done.problems:
                    self.stderr.write(str(problem))
        except thidua.ThiduaError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(run.summary.counts)
        if run.summary.failures:
            raise CommandError(f"{len(run.summary.failures)} hàng hỏng")
