"""The measures behind a figure are those whose money is in it."""

import pytest

from planner.analysis.selection import ChainFigure, Slice, measures_in
from planner.domain.ids import FundId, MeasureId
from tests.examples import followed_plan
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


@pytest.mark.parametrize(
    ("figure", "year", "expected"),
    [
        (ChainFigure.GRANTED, 2024, ["lights", "clearing"]),
        (ChainFigure.GRANTED, 2025, ["lights"]),
        (ChainFigure.SPENT, 2024, ["lights"]),
        (ChainFigure.CARRIED, 2025, ["lights"]),
        (ChainFigure.LEFT, 2024, ["lights", "clearing"]),
        (ChainFigure.RETURNED, 2024, []),
    ],
)
def test_a_slice_of_the_chain_holds_the_measures_that_the_figure_is_of(
    figure: ChainFigure, year: int, expected: list[str]
) -> None:
    plan = followed_plan()
    names = dict(zip(plan.measures, ("lights", "clearing"), strict=True))
    found = measures_in(plan, Slice(years=frozenset({year}), chain=figure))
    assert [names[measure_id] for measure_id in found] == expected
    assert measures_in(plan, Slice(fund_id=FundId("another"), chain=figure)) == ()
