"""Which funds and years are over-committed (*överskridna*), the worst first."""

from dataclasses import dataclass

from planner.analysis.remaining import Remaining
from planner.domain.ids import FundId


@dataclass(frozen=True, slots=True)
class OverCommitment:
    """More is allocated from a fund in a year than its frame; by how much, öre."""

    fund_id: FundId
    year: int
    over_ore: int


def over_commitments(balances: Remaining) -> tuple[OverCommitment, ...]:
    """Return every over-committed fund and year, the largest first; they sum to `balances.total.over_ore`."""
    found = [
        OverCommitment(fund_id, year, balance.over_ore)
        for (fund_id, year), balance in balances.cells.items()
        if balance.over_ore
    ]
    order = {fund_id: place for place, fund_id in enumerate(balances.funds)}
    return tuple(sorted(found, key=lambda one: (-one.over_ore, one.year, order[one.fund_id])))
