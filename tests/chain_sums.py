"""What must always be true of a chain of money, counted a second time in the plainest way there is."""

from collections import Counter
from dataclasses import replace

from planner.analysis.follow_up import FollowUp, follow_up
from planner.analysis.money_chain import funds_left, money_chain
from planner.domain.changes import ChangeSet
from planner.domain.ids import FundId
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan

Place = tuple[FundId, int]


def signed(event: MoneyEvent) -> int:
    return -event.amount_ore if event.corrects else event.amount_ore


def counted(plan: Plan, *kinds: EventKind) -> Counter[Place]:
    """Add up the events of some kinds by source and year, straight from the plan."""
    sums: Counter[Place] = Counter()
    for event in plan.events.values():
        if event.kind in kinds:
            sums[event.fund_id, event.year] += signed(event)
    return sums


def carried_in(plan: Plan) -> Counter[Place]:
    sums: Counter[Place] = Counter()
    for event in plan.events.values():
        if event.kind is EventKind.CARRIED_OVER and event.to_year is not None:
            sums[event.fund_id, event.to_year] += signed(event)
    return sums


def wrong_sums(plan: Plan) -> list[str]:
    """Return where the chain does not say what the events do, by source and year."""
    chain, found = money_chain(plan), []
    granted, spent = counted(plan, EventKind.GRANTED), counted(plan, EventKind.SPENT)
    returned, out = counted(plan, EventKind.RETURNED), counted(plan, EventKind.CARRIED_OVER)
    into = carried_in(plan)
    left = funds_left(plan, chain)
    for fund_id in plan.funds:
        for year in plan.info.years:
            place = (fund_id, year)
            sums = chain.sums(fund_id=fund_id, year=year)
            expected = granted[place] + into[place] - out[place] - spent[place] - returned[place]
            if sums.left_ore != expected or sums.moved_ore != 0:
                found.append(f"left to spend {place}: {sums.left_ore}, moved {sums.moved_ore}")
            if place in left and left[place].left_ore is not None:
                fund = left[place]
                parts = (fund.left_ore or 0) + granted[place] + (fund.granted_elsewhere_ore or 0)
                if fund.frame_ore != parts:
                    found.append(f"left in the fund {place}")
    return found


def closed_figures(plan: Plan) -> dict[str, FollowUp]:
    """Return the whole follow-up of every closed tertial; how many came too late for it may grow."""
    return {
        closing.id: replace(follow_up(plan, closing.year, closing.tertial), late=0)
        for closing in plan.closings.values()
    }


def reopened_figures(before: Plan, after: Plan) -> list[str]:
    """Return the tertials that are closed in both plans and do not say the same."""
    one, other = closed_figures(before), closed_figures(after)
    return [key for key in one.keys() & other.keys() if one[key] != other[key]]


def changed(plan: Plan, change_set: ChangeSet) -> list[str]:
    """Return the closed tertials whose figures an edit would change; those that it opens again are open."""
    return reopened_figures(plan, plan.apply(change_set))
