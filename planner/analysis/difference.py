"""Two states of one plan: what differs between them, value by value and in the sums."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.analysis.remaining import Balance, Remaining, remaining
from planner.domain.changes import Change
from planner.domain.entities import Entity
from planner.domain.ids import FundId
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo


class Fate(StrEnum):
    """What became of a value."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class BalancePair:
    """One balance in both states.

    Attributes:
        fund_id: the source; None = all of them.
        year: the year; None = the whole period.
        before: the balance in the first state; nothing at all when the source or the year was not there.
        after: the balance in the second state.
    """

    fund_id: FundId | None
    year: int | None
    before: Balance
    after: Balance

    @property
    def differs(self) -> bool:
        """Whether frame, allocated or what is over-committed differs."""
        return self._shown(self.before) != self._shown(self.after)

    @staticmethod
    def _shown(balance: Balance) -> tuple[int, int, int]:
        return balance.frame_ore, balance.allocated_ore, balance.over_ore


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between two states of a plan, each seen in the scenario that was *the plan* then.

    Attributes:
        changes: every value that differs, once.
        balances: source by source and year by year, each source with its sum, and then all sources.
        total: everything together.
    """

    changes: tuple[Change, ...]
    balances: tuple[BalancePair, ...]
    total: BalancePair

    def counts(self) -> Mapping[tuple[type[Entity], Fate], int]:
        """Return how many values of each kind were added, changed or removed, the next number aside."""
        return Counter((type(c.entity), fate_of(c)) for c in self.changes if not only_counts_on(c))


def difference(before: Plan, after: Plan) -> Difference:
    """Compare two states of a plan."""
    one, two = remaining(before), remaining(after)
    years = sorted({*one.years, *two.years})
    funds = list(dict.fromkeys((*two.funds, *one.funds)))
    pairs = [_pair(one, two, fund_id, year) for fund_id in funds for year in (*years, None)]
    pairs += [_pair(one, two, None, year) for year in years]
    return Difference(before.changes_to(after), tuple(pairs), _pair(one, two, None, None))


def fate_of(change: Change) -> Fate:
    """Return what became of a changed value."""
    if change.before is None:
        return Fate.ADDED
    return Fate.REMOVED if change.after is None else Fate.CHANGED


def only_counts_on(change: Change) -> bool:
    """Tell whether a change only gives the next measure another number, which people never see."""
    before, after = change.before, change.after
    if not isinstance(before, PlanInfo) or not isinstance(after, PlanInfo):
        return False
    return before == replace(after, next_number=before.next_number)


def _pair(one: Remaining, two: Remaining, fund_id: FundId | None, year: int | None) -> BalancePair:
    return BalancePair(fund_id, year, _balance(one, fund_id, year), _balance(two, fund_id, year))


def _balance(balances: Remaining, fund_id: FundId | None, year: int | None) -> Balance:
    if fund_id is None:
        return balances.total if year is None else balances.per_year.get(year, Balance())
    if year is None:
        return balances.per_fund.get(fund_id, Balance())
    return balances.cells.get((fund_id, year), Balance())
