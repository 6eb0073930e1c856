"""Finds data that others made and that is not part of the project: beside the checkout, or where one says."""

import os
from pathlib import Path

import pytest

_VARIABLE = "PLANNER_THIRD_PARTY"


def third_party(name: str) -> Path:
    """Return a folder of the data; the test that asks is skipped where it is not there."""
    beside = Path(__file__).resolve().parents[2] / "shared" / "thirdparty"
    folder = Path(os.environ.get(_VARIABLE) or beside) / name
    if not folder.is_dir():
        pytest.skip(f"the third-party data is not here ({_VARIABLE} says where it is)")
    return folder
