"""The measures behind a figure are those whose money is in it."""

import pytest

from planner.analysis.selection import Slice, measures_in
from planner.domain.ids import MeasureId
from tests.small_plan import CAMERA, CM4, DROPPED, LAMPS, NOWHERE, OWN, TUNNEL, small_plan


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (Slice(), (LAMPS, TUNNEL, CAMERA, NOWHERE, DROPPED)),
        (Slice(fund_id=OWN), (CAMERA,)),
        (Slice(fund_id=CM4, years=frozenset({2027})), (LAMPS, TUNNEL)),
        (Slice(kinds=frozenset({"lighting"}), years=frozenset({2028})), (NOWHERE,)),
        (Slice(neighbourhoods=frozenset({""})), (NOWHERE,)),
        (Slice(neighbourhoods=frozenset({"Vårberg"}), kinds=frozenset({"camera", "guard"})), (CAMERA,)),
        (Slice(years=frozenset({2027, 2028}), begun_by=2026), (LAMPS,)),
        (Slice(years=frozenset({2031})), ()),
    ],
)
def test_a_slice_holds_the_measures_with_money_in_it(part: Slice, expected: tuple[MeasureId, ...]) -> None:
    assert measures_in(small_plan(), part) == expected
