"""The pages of a PDF as pictures, drawn by typst inside this process: no other program is asked."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from thidua.engine.typst_here import begin, forked

_ONE_PAGE = b"""#set page(width: auto, height: auto, margin: 0pt)
#image("van-ban.pdf", page: int(sys.inputs.trang))
"""


@cache
def _installed() -> bool:
    """Typst is installed."""
    return find_spec("typst") is not None


def can_draw() -> bool:
    """Typst is there, and can work in this process."""
    return _installed() and not forked()


def drawn(pdf: bytes, dpi: float) -> Iterator[bytes]:
    """The pages of a PDF as PNG, of so many dots an inch, in order; each is drawn when it is asked for, so that none
    is kept. A file that is no PDF has none, and one where typst cannot work (:func:`can_draw`).
    """
    import typst

    if not begin():
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        page = Path(name) / "trang.typ"
        page.write_bytes(_ONE_PAGE)
        page.with_name("van-ban.pdf").write_bytes(pdf)
        compiler = typst.Compiler(str(page), root=name, ignore_system_fonts=True)
        number = 1
        while True:
            try:
                made = compiler.compile(format="png", ppi=dpi, sys_inputs={"trang": str(number)})
            except typst.TypstError:  # it has no such page
                return
            assert isinstance(made, bytes)
            yield made
            number += 1
