"""The few figures that sum a plan up: frame, allocated, left to allocate, over-committed."""

from dataclasses import dataclass

from planner.analysis.remaining import Remaining


@dataclass(frozen=True, slots=True)
class Headline:
    """The sums of a plan, öre.

    Attributes:
        frame_ore: the frame of all years.
        allocated_ore: what is allocated of it.
        bound_ore: the part of it that goes on with measures begun in an earlier year.
        remaining_ore: frame less allocated.
        room_ore: what is left in the funds and years that have something left; it is
            `remaining_ore + over_ore`, since money left in one does not pay for another.
        over_ore: what is over-committed, summed fund by fund and year by year.
        allocated_percent: allocated as a share of the frame, rounded down so that 100 means all of it; None
            when there is no frame.
    """

    frame_ore: int
    allocated_ore: int
    bound_ore: int
    remaining_ore: int
    room_ore: int
    over_ore: int
    allocated_percent: int | None


def headline(balances: Remaining) -> Headline:
    """Sum the balances of a scenario up."""
    total = balances.total
    percent = 100 * total.allocated_ore // total.frame_ore if total.frame_ore else None
    return Headline(
        frame_ore=total.frame_ore,
        allocated_ore=total.allocated_ore,
        bound_ore=total.bound_ore,
        remaining_ore=total.remaining_ore,
        room_ore=total.remaining_ore + total.over_ore,
        over_ore=total.over_ore,
        allocated_percent=percent,
    )
