"""The words at the top on the right: Quốc hiệu and tiêu ngữ, and what the Party and the Youth Union print there."""

from __future__ import annotations

import re

from thidua.grammar.lists import late

PRINTED_QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
PRINTED_TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
PRINTED_DANG = "ĐẢNG CỘNG SẢN VIỆT NAM"

# Marks get lost where a printed page is read by a machine.
QUOC_HIEU = late(r"c[ộô]ng\s+h(?:òa|oà|oa)\s+x[ãa]\s+h[ộo]i\s+ch[ủu]\s+ngh[ĩi]a\s+vi[ệe]t\s+nam")
TIEU_NGU = late(PRINTED_TIEU_NGU.replace(" - ", r"\s*[-–—.]\s*").replace(" ", r"\s+"))
DANG = late(PRINTED_DANG.replace(" ", r"\s+") + r"\s*$")
DOAN = late(
    r"(?:đoàn\s+(?:thanh\s+niên(?:\s+cộng\s+sản)?|tncs)|đội\s+(?:thiếu\s+niên\s+tiền\s+phong|tntp))\s+hồ\s+chí\s+minh\s*$"
)
"""What stands in the place of Quốc hiệu on papers of the Youth Union and of the Pioneers."""
RULE = late(r"[-–—_=*~.\s|]+$", re.NOFLAG)
"""A line that is drawn with signs."""
