"""Documents printed once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings
from support import PLANS, REQUIRE_ALL, need, print_pdf

import thidua

# Where a run decides whether a change lands, it tries the same cases each time; at a desk it looks for new ones.
settings.register_profile("landing", derandomize=True, deadline=None)
if REQUIRE_ALL:
    settings.load_profile("landing")


@pytest.fixture(scope="session")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every example and corpus plan as a printed PDF, by the name of the plan file."""
    need("soffice")
    folder = tmp_path_factory.mktemp("printed")
    documents = [thidua.write(thidua.read(plan), folder / f"{plan.stem}.docx") for plan in PLANS]
    print_pdf(documents, folder)
    return {plan.stem: folder / f"{plan.stem}.pdf" for plan in PLANS}
