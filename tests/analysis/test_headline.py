"""The figures that sum a plan up."""

from planner.analysis.headline import headline
from planner.analysis.remaining import remaining
from tests.small_plan import TKR, empty_plan, small_plan


def test_what_is_left_in_one_year_does_not_pay_for_another() -> None:
    sums = headline(remaining(small_plan()))
    assert sums.frame_ore == 9_500 * TKR
    assert sums.allocated_ore == 4_700 * TKR
    assert sums.bound_ore == 1_200 * TKR
    assert sums.remaining_ore == 4_800 * TKR
    assert sums.over_ore == 1_260 * TKR
    assert sums.room_ore == 6_060 * TKR
    assert sums.allocated_percent == 49


def test_without_a_frame_there_is_no_share() -> None:
    assert headline(remaining(empty_plan())).allocated_percent is None
