"""``thidua show``: the whole plan as a plan file, where each value that its office has given comes from."""

from __future__ import annotations

from thidua.budget import Limits
from thidua.calls import command
from thidua.commands import shared
from thidua.commands.inputs import office_of, read_plan, source_of
from thidua.commands.names import agree, format_of, is_document
from thidua.commands.outputs import put
from thidua.files import read_bytes


@command(help="In kế hoạch đầy đủ thành tệp kế hoạch; điều lấy từ hồ sơ cơ quan có ghi tệp và dòng của nó.")
@shared.plan()
@shared.office
@shared.from_
@shared.limits
def show(plan: str, office: str, from_: str, limits: Limits) -> None:
    """Shows a plan with what its office gives."""
    import thidua
    from thidua.plan_files import read_with_places, shown

    agree(plan, "--from", from_)
    own = office_of(plan, office, from_, limits)
    if is_document(plan, from_):
        put("-", thidua.render(read_plan(plan, from_, limits), "yaml"))
        return
    source, _ = source_of(plan, from_, limits)
    name = "" if isinstance(source, bytes) else str(source)
    data = source if isinstance(source, bytes) else read_bytes(source, limits.file)
    put("-", shown(*read_with_places(data, format_of(plan, from_ or "yaml"), name, limits, own), own).encode())
