"""What could be carried over to the next year (*ombudgeteras?*), and what should go back (DOMAIN §1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.analysis.money_chain import ChainCell, ChainSums, chain_of
from planner.domain.fund import ExpenseClass
from planner.domain.ids import FundId, MeasureId
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import Forecast, Tertial


class CarryReason(StrEnum):
    """Why money is left, which says what to do with it."""

    #: Granted, and nothing is spent yet: it is still needed.
    NOT_BEGUN = "not_begun"
    #: Begun and not finished: the rest is needed next year.
    UNDERWAY = "underway"
    #: Finished: what is left goes back.
    DONE = "done"
    #: Withdrawn or refused: nothing will be spent.
    STOPPED = "stopped"
    #: Operating money follows the budget of its own year and is not asked for again.
    OPERATING = "operating"


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryRow:
    """Money of one measure and source that is left when the year ends.

    Attributes:
        measure_id: the measure.
        fund_id: the source.
        year: the budget year that ends.
        to_year: the year it would go to.
        left_ore: left to spend (*kvar att förbruka*) as of now, öre.
        left_at_year_end_ore: what will be left of it by the latest forecast, öre; once the year has ended the
            same as `left_ore`.
        reason: why it is left.
        comment: what the latest forecast says of it, or "".
        carried_ore: decided to be carried over already, öre.
        refused_ore: refused already, öre.
        to_give_back_ore: of that, what has not been given back yet, öre.
        decisions: those decisions, in their order.
    """

    measure_id: MeasureId
    fund_id: FundId
    year: int
    to_year: int
    left_ore: int
    left_at_year_end_ore: int
    reason: CarryReason
    comment: str = ""
    carried_ore: int = 0
    refused_ore: int = 0
    to_give_back_ore: int = 0
    decisions: tuple[MoneyEvent, ...] = ()

    @property
    def proposed_ore(self) -> int:
        """What to ask to carry over, öre: what will be left, less what was refused and is to go back."""
        if self.reason not in (CarryReason.NOT_BEGUN, CarryReason.UNDERWAY):
            return 0
        return max(0, self.left_at_year_end_ore - self.to_give_back_ore)

    @property
    def to_return_ore(self) -> int:
        """What should be given back (*återlämnas*), öre; of operating money nothing is."""
        if self.reason is CarryReason.OPERATING:
            return 0
        return max(0, self.left_at_year_end_ore) - self.proposed_ore

    @property
    def is_decided(self) -> bool:
        """Whether it has been decided upon, and nothing more is to be asked for."""
        return bool(self.decisions) and self.proposed_ore == 0


def carry_over(plan: Plan, year: int, today: date, fund_id: FundId | None = None) -> tuple[CarryRow, ...]:
    """List what is left of a budget year, by measure and source in the plan's order.

    Args:
        plan: the plan.
        year: the budget year.
        today: until the year has ended, what is forecast to be spent still is not left.
        fund_id: this source only; None = all.
    """
    order = {fund.id: number for number, fund in enumerate(plan.funds_in_order)}
    held, said = _held(plan), _said(plan, year)
    touching = (e for e in plan.events.values() if year in e.years and fund_id in (None, e.fund_id))
    found = [
        _row(plan, (cell, sums), said.get(cell, ()), today, held.get(cell, ()))
        for cell, sums in chain_of(touching).cells.items()
        if cell.year == year
    ]
    rows = [row for row in found if row.left_at_year_end_ore > 0 or row.decisions]
    return tuple(sorted(rows, key=lambda row: (plan.measures[row.measure_id].number, order[row.fund_id])))


def _row(
    plan: Plan,
    left: tuple[ChainCell, ChainSums],
    said: Sequence[Forecast],
    today: date,
    held: tuple[MoneyEvent, ...],
) -> CarryRow:
    cell, sums = left
    latest = next((one for one in said if one.amount_ore is not None), None)
    decisions = tuple(event for event in held if event.kind is not EventKind.RETURNED)
    return CarryRow(
        measure_id=cell.measure_id,
        fund_id=cell.fund_id,
        year=cell.year,
        to_year=decisions[-1].to_year or cell.year + 1 if decisions else cell.year + 1,
        left_ore=sums.left_ore,
        left_at_year_end_ore=_left_at_year_end(sums, latest, has_ended=today.year > cell.year),
        reason=_reason(plan, cell, sums),
        comment=next((one.comment for one in said if one.comment), ""),
        carried_ore=sums.carried_out_ore,
        refused_ore=sums.carry_refused_ore,
        to_give_back_ore=_to_give_back(held),
        decisions=decisions,
    )


def _said(plan: Plan, year: int) -> dict[ChainCell, list[Forecast]]:
    """Return what was forecast for the year, the latest first, by what it is of."""
    said: dict[ChainCell, list[Forecast]] = {}
    latest_first = list(reversed(Tertial))
    of_year = (one for one in plan.forecasts.values() if one.year == year)
    for forecast in sorted(of_year, key=lambda one: latest_first.index(one.tertial)):
        cell = ChainCell(forecast.measure_id, forecast.fund_id, year)
        said.setdefault(cell, []).append(forecast)
    return said


def _left_at_year_end(sums: ChainSums, latest: Forecast | None, *, has_ended: bool) -> int:
    if has_ended or latest is None or latest.amount_ore is None:
        return sums.left_ore
    return sums.adjusted_ore - sums.returned_ore - max(sums.spent_ore, latest.amount_ore)


def _reason(plan: Plan, cell: ChainCell, sums: ChainSums) -> CarryReason:
    measure = plan.measures[cell.measure_id]
    if measure.status in (MeasureStatus.WITHDRAWN, MeasureStatus.REJECTED):
        return CarryReason.STOPPED
    if plan.funds[cell.fund_id].expense_class is ExpenseClass.OPERATING:
        return CarryReason.OPERATING
    if _is_done(measure):
        return CarryReason.DONE
    return CarryReason.UNDERWAY if sums.spent_ore > 0 else CarryReason.NOT_BEGUN


def _is_done(measure: Measure) -> bool:
    return measure.status is MeasureStatus.DONE or measure.done_on is not None


def _to_give_back(held: tuple[MoneyEvent, ...]) -> int:
    """Return what was refused and not returned since, öre."""
    ore = 0
    for event in held:
        if event.kind is EventKind.CARRY_REFUSED:
            ore += event.amount_ore
        elif event.kind is EventKind.RETURNED:
            ore = max(0, ore - event.amount_ore)
    return ore


def _held(plan: Plan) -> dict[ChainCell, tuple[MoneyEvent, ...]]:
    """Return what was decided of money that is left, and returned, by where it is; taken back it is not held.

    In order; of one day what was decided comes before what was returned.
    """
    taken_back = {event.corrects for event in plan.events.values() if event.corrects}
    held: dict[ChainCell, tuple[MoneyEvent, ...]] = {}
    kinds = (EventKind.CARRIED_OVER, EventKind.CARRY_REFUSED, EventKind.RETURNED)
    holding = [
        event
        for event in plan.events.values()
        if event.kind in kinds and event.corrects is None and event.id not in taken_back
    ]
    for event in sorted(holding, key=lambda one: (one.decided_on, one.kind is EventKind.RETURNED)):
        cell = ChainCell(event.measure_id, event.fund_id, event.year)
        held[cell] = (*held.get(cell, ()), event)
    return held
