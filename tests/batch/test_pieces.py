"""A plan on its way to a worker: it arrives as it was, and what the one before said as well goes over once."""

from __future__ import annotations

from pathlib import Path

import pytest

import thidua
from thidua.batch.pieces import Sender, received

EXAMPLES = sorted((Path(__file__).parent.parent.parent / "examples").glob("*.yaml"))


def test_plans_arrive_as_they_were_whatever_stands_between_them() -> None:
    plans = [plan for path in EXAMPLES if isinstance(plan := thidua.read(path), thidua.KeHoach)]
    given = [one for plan in plans for one in (plan, {"a": 1}, plan.evolve(trich_yeu="Khác"), plan)]
    sender = Sender()
    sent = [sender.sent(one) for one in given]
    assert list(received(pieces for pieces, _ in sent)) == given
    assert [type(one) for one in received(pieces for pieces, _ in sent)] == [type(one) for one in given]


def test_a_field_that_the_plan_before_has_as_well_is_the_same_object() -> None:
    plan = thidua.read(EXAMPLES[0])
    sender = Sender()
    one, other = received([sender.sent(plan)[0], sender.sent(plan.evolve(so="7"))[0]])
    assert other.so == "7"
    assert one.noi_dung is other.noi_dung


def test_a_plan_is_known_by_what_it_says_whatever_was_sent_before() -> None:
    plan = thidua.read(EXAMPLES[0])
    one, other = Sender(), Sender()
    other.sent(plan.evolve(so="7", trich_yeu="Khác"))
    assert one.sent(plan)[1] == other.sent(plan)[1] != other.sent(plan.evolve(so="7"))[1]


@pytest.mark.parametrize("given", [None, "chữ", {"a": [1, 2]}])
def test_what_is_no_plan_goes_over_whole(given: object) -> None:
    pieces, _ = Sender().sent(given)
    assert len(pieces) == 1
    assert list(received([pieces])) == [given]
