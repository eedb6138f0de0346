"""A plan file with a remark on every line that can have one."""

from __future__ import annotations

from thidua.decoding import clean
from thidua.plan_files import loader
from thidua.plan_files.spans import layout_of


def commented(text: str, format: str = "yaml") -> tuple[str, list[str]]:
    """The text with a remark at the end of each line and one above it, and these remarks."""
    text = clean(text, "")
    layout = layout_of(loader(format).load(text, ""), text, format)
    inner = [(one.start, one.end) for one in layout.spans.values() if one.style in ("plain", "quoted", "lines")]
    blocks = [(one.start, one.end) for one in layout.spans.values() if one.style == "lines"]
    had = [text[start:end] for start, end in layout.remarks]
    out: list[str] = []
    remarks: list[str] = []
    at = 0
    for number, line in enumerate(text.splitlines()):
        start, end = at, at + len(line)
        at = end + 1
        inside = any(one < start <= other for one, other in inner)
        goes_on = any(one <= end < other for one, other in inner) or any(one <= end <= other for one, other in blocks)
        header = any(start < one <= end < other and text[one] in "|>" for one, other in inner)
        if line.strip() and not inside:
            pad = line[: len(line) - len(line.lstrip())]
            out.append(f"{pad}# trên {number}")
            remarks.append(f"# trên {number}")
        if line.strip() and "#" not in line and not (goes_on and not header):
            line += f"  # cạnh {number}"
            remarks.append(f"# cạnh {number}")
        out.append(line)
    return "\n".join(out) + "\n", [*had, *remarks]
