"""What a merge does to the sums: each source and year in both versions and after, and what it overspends."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.analysis.money_chain import funds_left, money_chain
from planner.analysis.remaining import Balance, remaining
from planner.domain.ids import FundId, MeasureId, ScenarioId
from planner.domain.plan import Plan

_Cells = dict[tuple[ScenarioId, FundId, int], Balance]


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedBalance:
    """One source and year of a scenario in our plan, in theirs, and in the merged one.

    Attributes:
        scenario_id: the scenario.
        fund_id: the source.
        year: budget year.
        ours: the balance in our plan; nothing at all where it lacks the scenario, the source or the year.
        theirs: the balance in theirs, likewise.
        merged: the balance after the merge, likewise.
    """

    scenario_id: ScenarioId
    fund_id: FundId
    year: int
    ours: Balance
    theirs: Balance
    merged: Balance

    @property
    def overspent_ore(self) -> int:
        """By how much the merge is over the frame, öre, beyond what either version was; 0 = it is not."""
        return max(0, self.merged.over_ore - max(self.ours.over_ore, self.theirs.over_ore))

    @property
    def differs(self) -> bool:
        """Whether the merged balance is not that of our plan."""
        return self.merged != self.ours


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedChain:
    """What is left of the chain of money at one place in our plan, in theirs, and in the merged one; öre.

    Attributes:
        measure_id: the measure, whose money left to spend (*kvar att förbruka*) it is; None = what is left in
            the whole fund (*kvar i fonden*).
        fund_id: the source.
        year: budget year.
        ours_ore: left in our plan; 0 where it has nothing there.
        theirs_ore: left in theirs, likewise.
        merged_ore: left after the merge.
    """

    measure_id: MeasureId | None
    fund_id: FundId
    year: int
    ours_ore: int
    theirs_ore: int
    merged_ore: int

    @property
    def overdrawn_ore(self) -> int:
        """By how much the merge is below zero, öre, beyond what either version was; 0 = it is not."""
        return max(0, min(0, self.ours_ore, self.theirs_ore) - self.merged_ore)


@dataclass(frozen=True, slots=True)
class MergeCheck:
    """The sums before and after a merge.

    Attributes:
        balances: every scenario, source and year; *the plan* first, then in the order of the merged plan.
        ours: all of *the plan* before, in our version.
        theirs: all of *the plan* in theirs.
        merged: all of *the plan* after.
        chain: what is left of the chain of money, fund by fund and then measure by measure.
    """

    balances: tuple[MergedBalance, ...]
    ours: Balance
    theirs: Balance
    merged: Balance
    chain: tuple[MergedChain, ...] = ()

    @property
    def overdrawn(self) -> tuple[MergedChain, ...]:
        """Where the merge takes more than is granted, or than a fund has, and no version does."""
        found = [one for one in self.chain if one.overdrawn_ore]
        return tuple(sorted(found, key=lambda one: -one.overdrawn_ore))

    @property
    def overspent(self) -> tuple[MergedBalance, ...]:
        """Where the merge overspends more than either version does, the worst first."""
        found = [balance for balance in self.balances if balance.overspent_ore]
        return tuple(sorted(found, key=lambda one: -one.overspent_ore))


def merge_check(ours: Plan, theirs: Plan, merged: Plan) -> MergeCheck:
    """Compare the sums of two versions with those of their merge."""
    before, other, after = (_cells(plan) for plan in (ours, theirs, merged))
    keys = dict.fromkeys((*after, *before, *other))
    the_plan = merged.info.scenario_id
    balances = [
        MergedBalance(
            scenario_id=scenario_id,
            fund_id=fund_id,
            year=year,
            ours=before.get((scenario_id, fund_id, year), Balance()),
            theirs=other.get((scenario_id, fund_id, year), Balance()),
            merged=after.get((scenario_id, fund_id, year), Balance()),
        )
        for scenario_id, fund_id, year in sorted(keys, key=lambda key: key[0] != the_plan)
    ]
    return MergeCheck(
        balances=tuple(balances),
        ours=remaining(ours).total,
        theirs=remaining(theirs).total,
        merged=remaining(merged).total,
        chain=tuple(_chain(ours, theirs, merged)),
    )


def _chain(ours: Plan, theirs: Plan, merged: Plan) -> Iterator[MergedChain]:
    before, other, after = (_left(plan) for plan in (ours, theirs, merged))
    for place, ore in after.items():
        measure_id, fund_id, year = place
        yield MergedChain(
            measure_id=measure_id,
            fund_id=fund_id,
            year=year,
            ours_ore=before.get(place, 0),
            theirs_ore=other.get(place, 0),
            merged_ore=ore,
        )


def _left(plan: Plan) -> dict[tuple[MeasureId | None, FundId, int], int]:
    """Return what is left in each fund whose own frame is known, and of each measure's granted money."""
    chain = money_chain(plan)
    funds = funds_left(plan, chain).items()
    left: dict[tuple[MeasureId | None, FundId, int], int] = {
        (None, *key): fund.left_ore for key, fund in funds if fund.left_ore is not None
    }
    for cell, sums in chain.cells.items():
        left[cell.measure_id, cell.fund_id, cell.year] = sums.left_ore
    return left


def _cells(plan: Plan) -> _Cells:
    return dict(_every_cell(plan))


def _every_cell(plan: Plan) -> Iterator[tuple[tuple[ScenarioId, FundId, int], Balance]]:
    for scenario in plan.scenarios_in_order:
        for (fund_id, year), balance in remaining(plan, scenario.id).cells.items():
            yield (scenario.id, fund_id, year), balance
