"""The chain of money: what was applied for, granted, moved, spent and is left, by measure, source, year."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import NamedTuple

from planner.domain.ids import FundId, MeasureId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan


class ChainCell(NamedTuple):
    """Where money of the chain stands."""

    measure_id: MeasureId
    fund_id: FundId
    year: int


@dataclass(frozen=True, slots=True)
class ChainSums:
    """The steps of the chain, öre; counter-events are taken off.

    Attributes:
        applied_ore: applied for (*sökt*).
        recommended_ore: recommended (*tillstyrkt*).
        granted_ore: granted (*beviljat*).
        refused_ore: refused (*avslag*).
        moved_in_ore: reallocated to here from another measure (*omdisponerat*).
        moved_out_ore: reallocated from here.
        carried_in_ore: carried over to here from an earlier year (*ombudgeterat*).
        carried_out_ore: carried over from here to a later year.
        carry_refused_ore: what was not allowed to be carried over; it moves nothing by itself.
        spent_ore: spent (*förbrukat*).
        returned_ore: given back to the fund (*återlämnat*).
    """

    applied_ore: int = 0
    recommended_ore: int = 0
    granted_ore: int = 0
    refused_ore: int = 0
    moved_in_ore: int = 0
    moved_out_ore: int = 0
    carried_in_ore: int = 0
    carried_out_ore: int = 0
    carry_refused_ore: int = 0
    spent_ore: int = 0
    returned_ore: int = 0

    @property
    def moved_ore(self) -> int:
        """Reallocated to here less from here, öre."""
        return self.moved_in_ore - self.moved_out_ore

    @property
    def carried_ore(self) -> int:
        """Carried over to here less from here, öre."""
        return self.carried_in_ore - self.carried_out_ore

    @property
    def adjusted_ore(self) -> int:
        """The adjusted budget (*justerad budget*), öre: granted ± reallocated ± carried over."""
        moved, carried = self.moved_in_ore - self.moved_out_ore, self.carried_in_ore - self.carried_out_ore
        return self.granted_ore + moved + carried

    @property
    def left_ore(self) -> int:
        """Left to spend (*kvar att förbruka*), öre: adjusted budget less spent and returned."""
        return self.adjusted_ore - self.spent_ore - self.returned_ore

    def __add__(self, other: "ChainSums") -> "ChainSums":
        """Add two places of the chain step by step."""
        return ChainSums(*(getattr(self, name) + getattr(other, name) for name in _STEPS))


_STEPS = tuple(field.name for field in fields(ChainSums))


@dataclass(frozen=True, slots=True)
class MoneyChain:
    """The chain of a plan.

    Attributes:
        cells: the sums of every measure, source and year that an event touches.
    """

    cells: Mapping[ChainCell, ChainSums]

    def sums(
        self, measure_id: MeasureId | None = None, fund_id: FundId | None = None, year: int | None = None
    ) -> ChainSums:
        """Return the sums of a measure, a source or a year, or of all that are not named."""
        return total(
            sums
            for cell, sums in self.cells.items()
            if measure_id in (None, cell.measure_id)
            and fund_id in (None, cell.fund_id)
            and year in (None, cell.year)
        )

    def bound_after(self, year: int, measure_id: MeasureId | None = None) -> int:
        """Return what is granted and left for later budget years (*bundet i senare år*), öre."""
        return sum(
            sums.adjusted_ore - sums.returned_ore
            for cell, sums in self.cells.items()
            if cell.year > year and measure_id in (None, cell.measure_id)
        )


def money_chain(plan: Plan, through: date | None = None, fund_id: FundId | None = None) -> MoneyChain:
    """Sum the events of a plan.

    Args:
        plan: the plan.
        through: the last day whose events count; None = all.
        fund_id: count this source only; None = all.
    """
    return chain_of(
        event
        for event in plan.events.values()
        if (through is None or event.booked_on <= through) and fund_id in (None, event.fund_id)
    )


def chain_of(events: Iterable[MoneyEvent]) -> MoneyChain:
    """Sum some events."""
    places: defaultdict[tuple[MeasureId, FundId, int], dict[str, int]] = defaultdict(dict)
    for event in events:
        ore, step = event.signed_ore, _STEP_OF[event.kind]
        sums = places[event.measure_id, event.fund_id, event.year]
        sums[step] = sums.get(step, 0) + ore
        if event.kind in _IN_STEP_OF and (there := _comes_to(event)) is not None:
            sums, step = places[there], _IN_STEP_OF[event.kind]
            sums[step] = sums.get(step, 0) + ore
    return MoneyChain({ChainCell(*place): ChainSums(**sums) for place, sums in places.items()})


def total(parts: Iterable[ChainSums]) -> ChainSums:
    """Return the sum of many places of the chain."""
    sums = dict.fromkeys(_STEPS, 0)
    for part in parts:
        for name in _STEPS:
            sums[name] += getattr(part, name)
    return ChainSums(**sums)


_STEP_OF = {
    EventKind.APPLIED: "applied_ore",
    EventKind.RECOMMENDED: "recommended_ore",
    EventKind.GRANTED: "granted_ore",
    EventKind.REFUSED: "refused_ore",
    EventKind.REALLOCATED: "moved_out_ore",
    EventKind.CARRIED_OVER: "carried_out_ore",
    EventKind.CARRY_REFUSED: "carry_refused_ore",
    EventKind.SPENT: "spent_ore",
    EventKind.RETURNED: "returned_ore",
}


#: What a step is called where the money comes to.
_IN_STEP_OF = {EventKind.REALLOCATED: "moved_in_ore", EventKind.CARRIED_OVER: "carried_in_ore"}


def steps_of(event: MoneyEvent) -> Iterator[tuple[ChainCell, str]]:
    """Yield where an event counts: what is moved counts where it goes from and where it comes to."""
    yield ChainCell(event.measure_id, event.fund_id, event.year), _STEP_OF[event.kind]
    if event.kind in _IN_STEP_OF and (there := _comes_to(event)) is not None:
        yield ChainCell(*there), _IN_STEP_OF[event.kind]


def _comes_to(event: MoneyEvent) -> tuple[MeasureId, FundId, int] | None:
    """Return where the money of a move comes to, or None when the event does not say."""
    if event.kind is EventKind.REALLOCATED:
        return None if event.to_measure_id is None else (event.to_measure_id, event.fund_id, event.year)
    return None if event.to_year is None else (event.measure_id, event.fund_id, event.to_year)


@dataclass(frozen=True, slots=True)
class FundLeft:
    """What is left in a whole fund in a year (*kvar i fonden*), öre.

    Attributes:
        frame_ore: the fund's own frame, all boards together.
        granted_ore: granted to this district.
        granted_elsewhere_ore: granted to others; None = not known, and then nobody knows what is left.
    """

    frame_ore: int
    granted_ore: int
    granted_elsewhere_ore: int | None

    @property
    def left_ore(self) -> int | None:
        """Frame less all that is granted; below zero when more is granted than there is; None = not known."""
        if self.granted_elsewhere_ore is None:
            return None
        return self.frame_ore - self.granted_ore - self.granted_elsewhere_ore


def funds_left(plan: Plan, chain: MoneyChain) -> dict[tuple[FundId, int], FundLeft]:
    """Return what is left in each fund and year whose own frame is known."""
    left = {}
    for frame in plan.city_frames.values():
        granted = chain.sums(fund_id=frame.fund_id, year=frame.year).granted_ore
        key = (frame.fund_id, frame.year)
        left[key] = FundLeft(frame.amount_ore, granted, frame.granted_elsewhere_ore)
    return left
