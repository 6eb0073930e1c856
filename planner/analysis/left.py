"""The three kinds of what is left, side by side and never mixed: to allocate, to spend, and in the fund."""

from dataclasses import dataclass

from planner.analysis.follow_up import FollowUp, counted_events
from planner.analysis.money_chain import FundLeft, chain_of, funds_left
from planner.analysis.remaining import remaining
from planner.domain.fund import FundKind
from planner.domain.ids import FundId, ScenarioId, city_frame_id
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreeLeft:
    """What is left in a budget year, three times (DOMAIN §1).

    Attributes:
        to_allocate_ore: left to allocate (*kvar att fördela*) in the plan, öre; None = no year of the plan.
        to_spend_ore: left to spend (*kvar att förbruka*) of what is granted, öre.
        fund_id: the source that `in_fund` is of; None = the plan has none.
        in_fund: left in the whole fund (*kvar i fonden*); None = its own frame is not known.
    """

    to_allocate_ore: int | None
    to_spend_ore: int
    fund_id: FundId | None
    in_fund: FundLeft | None


def three_left(
    plan: Plan, result: FollowUp, scenario_id: ScenarioId | None = None, fund_id: FundId | None = None
) -> ThreeLeft:
    """Return what is left in the year of a follow-up, as far as it counts there.

    Args:
        plan: the plan.
        result: the follow-up, of the same plan and source.
        scenario_id: the scenario that is allocated in; None = *the plan*.
        fund_id: the source; None = all, and then the fund is the first safety fund.
    """
    balance = remaining(plan, scenario_id, fund_id).per_year.get(result.year)
    fund = fund_id or _city_fund(plan)
    return ThreeLeft(
        to_allocate_ore=None if balance is None else balance.remaining_ore,
        to_spend_ore=result.total.sums.left_ore,
        fund_id=fund,
        in_fund=None if fund is None else _in_fund(plan, result, fund),
    )


def _in_fund(plan: Plan, result: FollowUp, fund_id: FundId) -> FundLeft | None:
    if city_frame_id(fund_id, result.year) not in plan.city_frames:
        return None
    events = counted_events(plan, result.year, result.tertial)
    granted = chain_of(e for e in events if e.fund_id == fund_id and e.kind is EventKind.GRANTED)
    return funds_left(plan, granted)[fund_id, result.year]


def _city_fund(plan: Plan) -> FundId | None:
    """Return the source that is the whole city's: the first safety fund, else the first."""
    funds = plan.funds_in_order
    city = next((fund for fund in funds if fund.kind is FundKind.SAFETY_FUND), None)
    found = city or next(iter(funds), None)
    return None if found is None else found.id
