"""Looking for cycles is switched off for a while, and never for good."""

import gc

import pytest

from planner.domain.collection import no_collection


def test_nothing_is_looked_for_meanwhile_and_all_is_afterwards() -> None:
    with no_collection():
        assert not gc.isenabled()
        with no_collection():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_looked_for_again_also_after_an_error() -> None:
    with pytest.raises(ZeroDivisionError), no_collection():
        1 / 0  # noqa: B018 - it is there to fail
    assert gc.isenabled()
