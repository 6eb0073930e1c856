"""Folding a breakdown to its largest parts loses no money."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.breakdown import Breakdown, Dimension
from planner.analysis.leading import leading_parts

YEARS = (2026, 2027)
CELLS = st.dictionaries(
    st.tuples(st.sampled_from("abcdefghijklmno"), st.sampled_from(YEARS)),
    st.integers(min_value=1, max_value=10**12),
)


def broken_down(cells: dict[tuple[str, int], int]) -> Breakdown:
    per_key: dict[str, int] = {}
    per_year = dict.fromkeys(YEARS, 0)
    for (key, year), ore in cells.items():
        per_key[key] = per_key.get(key, 0) + ore
        per_year[year] += ore
    keys = tuple(sorted(per_key, key=lambda key: (-per_key[key], key)))
    return Breakdown(Dimension.KIND, YEARS, keys, cells, per_key, per_year, sum(per_key.values()))


@given(CELLS, st.integers(min_value=1, max_value=16))
def test_parts_hold_all_money_and_all_keys(cells: dict[tuple[str, int], int], most: int) -> None:
    found = broken_down(cells)
    parts = leading_parts(found, most)
    assert len(parts) <= most
    assert sum(part.total_ore for part in parts) == found.total_ore
    for place, year in enumerate(YEARS):
        assert sum(part.per_year[place] for part in parts) == found.per_year[year]
    assert sorted(key for part in parts for key in part.keys) == sorted(found.keys)
    assert sum(part.percent for part in parts) == (100 if cells else 0)


def test_the_rest_is_one_part_and_said_to_be_it() -> None:
    parts = leading_parts(broken_down({(key, 2026): 1 for key in "abcde"}), 3)
    assert [part.is_rest for part in parts] == [False, False, True]
    assert parts[2].keys == {"c", "d", "e"}


def test_no_parts_at_all_are_refused() -> None:
    with pytest.raises(ValueError, match="0"):
        leading_parts(broken_down({}), 0)
