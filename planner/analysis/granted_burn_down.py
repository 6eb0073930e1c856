"""Granted money as two pictures show it: the steps from frame to what is left, and tertial by tertial."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from planner.analysis.follow_up import cut_off, follow_up
from planner.analysis.money_chain import ChainSums, MoneyChain, funds_left, money_chain, steps_of
from planner.analysis.remaining import Balance, remaining
from planner.domain.ids import FundId, ScenarioId
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial, last_day_that_counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Waterfall:
    """From the frame to what is left, of one source or all, in one year or the whole period; öre.

    Three kinds of money left stand in it and are never taken for each other (DOMAIN §1).

    Attributes:
        frame_ore: planning frame (*ram*).
        allocated_ore: what the plan allocates of it (*fördelat*).
        granted_ore: what has been granted (*beviljat*).
        carried_ore: carried over to here less from here (*ombudgeterat*).
        returned_ore: given back (*återlämnat*).
        spent_ore: spent (*förbrukat*).
        in_fund_ore: left in the whole fund (*kvar i fonden*); None = not known of every year.
    """

    frame_ore: int
    allocated_ore: int
    granted_ore: int
    carried_ore: int
    returned_ore: int
    spent_ore: int
    in_fund_ore: int | None

    @property
    def to_allocate_ore(self) -> int:
        """Frame less allocated (*kvar att fördela*), öre."""
        return self.frame_ore - self.allocated_ore

    @property
    def adjusted_ore(self) -> int:
        """Adjusted budget (*justerad budget*), öre; moving between measures leaves a source's as it is."""
        return self.granted_ore + self.carried_ore

    @property
    def to_spend_ore(self) -> int:
        """Adjusted budget less spent and returned (*kvar att förbruka*), öre."""
        return self.adjusted_ore - self.returned_ore - self.spent_ore


@dataclass(frozen=True, slots=True, kw_only=True)
class BurnPoint:
    """Granted money at the end of one tertial, of the budget years until then; öre.

    Attributes:
        year: budget year.
        tertial: which.
        through: its last day.
        adjusted_ore: adjusted budget so far.
        returned_ore: given back so far.
        spent_ore: spent so far.
        forecast_ore: what the year was forecast to spend, when this tertial says; None = it says nothing.
        bound_later_ore: granted for later budget years (*bundet i senare år*), nothing to spend yet.
    """

    year: int
    tertial: Tertial
    through: date
    adjusted_ore: int
    returned_ore: int
    spent_ore: int
    forecast_ore: int | None = None
    bound_later_ore: int = 0

    @property
    def to_spend_ore(self) -> int:
        """Left to spend (*kvar att förbruka*) at its end, öre."""
        return self.adjusted_ore - self.returned_ore - self.spent_ore


def waterfall(
    plan: Plan, fund_id: FundId | None = None, year: int | None = None, scenario_id: ScenarioId | None = None
) -> Waterfall:
    """Return the steps from frame to what is left.

    Args:
        plan: the plan.
        fund_id: the source; None = all together.
        year: the budget year; None = the whole period.
        scenario_id: the scenario that allocates; None = *the plan*.
    """
    balances = remaining(plan, scenario_id, fund_id)
    balance = balances.total if year is None else balances.per_year.get(year, Balance())
    chain = money_chain(plan, fund_id=fund_id)
    sums = chain.sums(year=year)
    return Waterfall(
        frame_ore=balance.frame_ore,
        allocated_ore=balance.allocated_ore,
        granted_ore=sums.granted_ore,
        carried_ore=sums.carried_ore,
        returned_ore=sums.returned_ore,
        spent_ore=sums.spent_ore,
        in_fund_ore=_in_fund(plan, chain, fund_id, year),
    )


def _in_fund(plan: Plan, chain: MoneyChain, fund_id: FundId | None, year: int | None) -> int | None:
    """Add up what is left in the fund; not over sources, and not when any year of it is not known."""
    if fund_id is None:
        return None
    left = funds_left(plan, chain)
    years = plan.info.years if year is None else (year,)
    found = [left[fund_id, one].left_ore if (fund_id, one) in left else None for one in years]
    known = [ore for ore in found if ore is not None]
    return sum(known) if found and len(known) == len(found) else None


def granted_burn_down(plan: Plan, fund_id: FundId | None = None) -> tuple[BurnPoint, ...]:
    """Return what is left to spend at the end of every tertial of the period, as its follow-up counts it.

    Args:
        plan: the plan.
        fund_id: the source; None = all together.
    """
    flows = _flows(event for event in plan.events.values() if fund_id in (None, event.fund_id))
    return tuple(
        _point(plan, flows, year, tertial, fund_id) for year in plan.info.years for tertial in Tertial
    )


class _Flow(NamedTuple):
    """What a step of the chain gives to a year, all measures together, and when it counts."""

    year: int
    step: str
    years: tuple[int, ...]
    booked_on: date


def _flows(events: Iterable[MoneyEvent]) -> dict[_Flow, int]:
    """Add up what always counts together, öre: every point then looks at days, not at events."""
    flows: dict[_Flow, int] = {}
    for event in events:
        for cell, step in steps_of(event):
            flow = _Flow(cell.year, step, event.years, event.booked_on)
            flows[flow] = flows.get(flow, 0) + event.signed_ore
    return flows


def _point(
    plan: Plan, flows: Mapping[_Flow, int], year: int, tertial: Tertial, fund_id: FundId | None
) -> BurnPoint:
    until, later = _sums(flows, year, tertial, cut_off(plan, year, tertial))
    said = any(
        (one.year, one.tertial) == (year, tertial) and one.amount_ore is not None
        for one in plan.forecasts.values()
        if fund_id in (None, one.fund_id)
    )
    return BurnPoint(
        year=year,
        tertial=tertial,
        through=tertial.ends_on(year),
        adjusted_ore=until.adjusted_ore,
        returned_ore=until.returned_ore,
        spent_ore=until.spent_ore,
        forecast_ore=follow_up(plan, year, tertial, fund_id).total.forecast_ore if said else None,
        bound_later_ore=later.adjusted_ore - later.returned_ore,
    )


def _sums(
    flows: Mapping[_Flow, int], year: int, tertial: Tertial, through: date | None
) -> tuple[ChainSums, ChainSums]:
    """Return what counts in a tertial, of budget years until then and of later ones.

    Of earlier budget years that is all that was booked by its last day.
    """
    until, later = Counter[str](), Counter[str]()
    for flow, ore in flows.items():
        last = last_day_that_counts(year, tertial, through, flow.years) or tertial.ends_on(year)
        if flow.booked_on <= last:
            (until if flow.year <= year else later)[flow.step] += ore
    return ChainSums(**until), ChainSums(**later)
