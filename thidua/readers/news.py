"""A news item about a plan: what it states of the plan; its journalist signs nothing."""

from __future__ import annotations

from thidua.model import KeHoach
from thidua.readers.account import Account
from thidua.sheet import Sheet
from thidua.sheet.role import Roles


def is_news(roles: Roles, sheet: Sheet) -> bool:
    """Whether a document tells of a plan and is none."""
    return False


def read_news(sheet: Sheet, account: Account) -> KeHoach:
    """The plan that a news item tells of."""
    return KeHoach()
