"""Two versions of a crowded plan, each edited at random but never above a frame: their edits often meet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from planner.analysis.follow_up import assumed_forecasts
from planner.analysis.remaining import remaining
from planner.domain.changes import ChangeSet
from planner.domain.errors import RuleBrokenError
from planner.domain.ids import FundId, LedgerLineId, ledger_id
from planner.domain.ledger import LedgerLine
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing import funds, measures, places, plan_info, scenarios
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.ledger import import_ledger, match_lines
from planner.editing.measure_costs import set_year_cost
from planner.editing.money_events import EventDraft, correct_event, record_events
from planner.editing.tertials import close_tertial, set_forecasts
from tests.examples import (
    empty_plan,
    event,
    first_fund,
    mnkr,
    with_events,
    with_frames,
    with_fund,
    with_measure,
    with_money,
)
from tests.merges import Fork

_NAMES = ("Torget", "Parken", "Gången", "Egna medel", "Alternativ")
_STEP = mnkr(0.1)
_MOST_EDITS = 12


def crowded_plan() -> Plan:
    """Return a plan with two sources, two scenarios, and money that leaves a little of every frame."""
    plan, own = with_fund(empty_plan(), "Egna medel")
    cm4 = first_fund(plan)
    for fund_id in (cm4, own):
        plan = with_frames(plan, fund_id, dict.fromkeys(plan.info.years, mnkr(5)))
    for name in ("Torget", "Parken"):
        plan = plan.apply(places.add_place(plan, name, "Sätra"))
    spots = list(plan.places)
    for number in range(4):
        plan, measure_id = with_measure(plan, f"Åtgärd {number}", place_id=spots[number % 2])
        plan = with_money(plan, measure_id, (cm4, own)[number % 2], {2025: mnkr(2), 2026: mnkr(1)})
        grant = event(EventKind.GRANTED, measure_id, (cm4, own)[number % 2], mnkr(1), date(2025, 2, 3))
        plan = with_events(plan, grant)
    plan = plan.apply(import_ledger(plan, map(_line, range(3)), "bok.csv").change_set)
    return plan.apply(scenarios.copy_scenario(plan, plan.info.scenario_id, "Alternativ"))


def _line(number: int) -> LedgerLine:
    """Return a line of the accounts that no measure is known for."""
    return LedgerLine(
        id=ledger_id(f"rad {number}"),
        project=f"P{number}",
        account="5010",
        booked_on=date(2025, 3 + number, 10),
        text="Faktura",
        amount_ore=_STEP * (number + 1),
        voucher=f"V{number}",
    )


def random_fork(seed: int) -> Fork:
    random = Random(seed)
    base = crowded_plan()
    return Fork(base, *(_edited(base, random) for _ in range(2)))


def _edited(plan: Plan, random: Random) -> Plan:
    for _ in range(random.randint(1, _MOST_EDITS)):
        edit = random_edit(plan, random)
        plan = plan.apply(edit) if edit else plan
    return plan


def random_edit(plan: Plan, random: Random) -> ChangeSet | None:
    """Return an edit of a crowded plan; None when the one that came up cannot be made."""
    try:
        edit = random.choice(_EDITS)(plan, random)
        plan.apply(edit)
    except (
        RuleBrokenError,
        IndexError,
        ValueError,
    ):  # the rules forbid it, or there is nothing left to do it to
        return None
    return edit


def _set_amount(plan: Plan, random: Random) -> ChangeSet:
    """Give a cell something of what its frame has left."""
    scenario_id = random.choice(list(plan.scenarios))
    cell = AmountCell(
        random.choice(list(plan.measures)), random.choice(list(plan.funds)), random.choice(plan.info.years)
    )
    left = remaining(plan, scenario_id).cells[cell.fund_id, cell.year].remaining_ore
    held = plan.amount(scenario_id, cell.measure_id, cell.fund_id, cell.year)
    return set_amounts(plan, scenario_id, {cell: _STEP * random.randint(0, max(0, held + left) // _STEP)})


def _set_frame(plan: Plan, random: Random) -> ChangeSet:
    """Raise a frame, or lower it to no less than any scenario allocates."""
    fund_id, year = FundId(random.choice(list(plan.funds))), random.choice(plan.info.years)
    used = max(remaining(plan, one).cells[fund_id, year].allocated_ore for one in plan.scenarios)
    return funds.set_frames(plan, {(fund_id, year): used + _STEP * random.randint(0, 20)})


def _change_measure(plan: Plan, random: Random) -> ChangeSet:
    low, likely, high = sorted(random.randint(1, 50) * _STEP for _ in range(3))
    fields: dict[str, Any] = random.choice(
        [
            {"title": random.choice(_NAMES)},
            {"note": random.choice(_NAMES)},
            {"status": random.choice(list(MeasureStatus))},
            {"cost_low_ore": low, "cost_likely_ore": likely, "cost_high_ore": high},
            {"cost_high_ore": mnkr(9)},
            {"place_id": random.choice([None, *plan.places])},
            {"secret": True},
        ]
    )
    return measures.change_measures(plan, [random.choice(list(plan.measures))], **fields)


def _set_year_cost(plan: Plan, random: Random) -> ChangeSet:
    chosen = [random.choice(list(plan.measures))]
    ore = random.choice([None, _STEP * random.randint(1, 30)])
    return set_year_cost(plan, chosen, random.choice(plan.info.years), ore)


def _change_period(plan: Plan, random: Random) -> ChangeSet:
    first, last = plan.info.first_year + random.randint(-1, 1), plan.info.last_year + random.randint(-1, 1)
    return plan_info.change_plan_info(plan, first_year=first, last_year=last)


def _drop_a_year(plan: Plan, random: Random) -> ChangeSet:
    """Take a year's frames away, and the year from the period when it was the last thing in it."""
    year = random.choice([plan.info.first_year, plan.info.last_year])
    emptied = funds.set_frames(plan, {(fund_id, year): None for fund_id in plan.funds})
    first, last = plan.info.first_year + (year == plan.info.first_year), plan.info.last_year
    last -= year == plan.info.last_year
    shorter = plan_info.change_plan_info(plan.apply(emptied), first_year=first, last_year=last)
    return replace(shorter, changes=(*emptied.changes, *shorter.changes))


def _record(plan: Plan, random: Random) -> ChangeSet:
    """Record what was granted or spent, now and then what is moved or carried over."""
    year, kinds = random.choice(plan.info.years), [EventKind.GRANTED, EventKind.SPENT]
    kind = random.choice([*kinds, *kinds, EventKind.REALLOCATED, EventKind.CARRIED_OVER])
    measure, other = random.sample(list(plan.measures), 2)
    draft = EventDraft(
        kind=kind,
        measure_id=measure,
        fund_id=FundId(random.choice(list(plan.funds))),
        year=year,
        amount_ore=_STEP * random.randint(1, 10),
        decided_on=date(year, 1, 1) + timedelta(days=random.randint(0, 400)),
        to_measure_id=other if kind is EventKind.REALLOCATED else None,
        to_year=year + 1 if kind is EventKind.CARRIED_OVER else None,
        reason=random.choice(["", "Sen faktura"]),
    )
    return record_events(plan, [draft])


def _correct(plan: Plan, random: Random) -> ChangeSet:
    taken_back = {event.corrects for event in plan.events.values()}
    possible = [one for one in plan.events.values() if not one.corrects and one.id not in taken_back]
    mistaken = random.choice(possible)
    return correct_event(plan, mistaken.id, mistaken.decided_on + timedelta(days=30), "Fel belopp")


def _record_known(plan: Plan, random: Random) -> ChangeSet:
    """Record a decision that the other may record too, from the same minutes."""
    number = random.randrange(4)
    measure = min(plan.measures.values(), key=lambda one: abs(one.number - number - 1))
    draft = event(EventKind.GRANTED, measure.id, first_fund(plan), _STEP, date(2025, 5 + number, 2))
    return record_events(plan, [replace(draft, dnr=random.choice(["", "KS 2025/9"]), reason="Sent")])


def _read(plan: Plan, random: Random) -> ChangeSet:
    """Read an extract that holds what was read before."""
    return import_ledger(plan, map(_line, range(random.randint(3, 6))), "bok.csv").change_set


def _match(plan: Plan, random: Random) -> ChangeSet:
    line = random.choice(list(plan.table(LedgerLine)))
    measure, fund = random.choice(list(plan.measures)), random.choice(list(plan.funds))
    return match_lines(plan, {LedgerLineId(line): measure}, FundId(fund))


def _forecast(plan: Plan, random: Random) -> ChangeSet:
    measure, fund = random.choice(list(plan.measures)), random.choice(list(plan.funds))
    cell = ForecastCell(measure, FundId(fund), random.choice(plan.info.years), random.choice(list(Tertial)))
    return set_forecasts(plan, {cell: {"amount_ore": _STEP * random.randint(0, 9), "comment": "Sent"}})


def _close(plan: Plan, random: Random) -> ChangeSet:
    year, tertial = random.choice(plan.info.years), random.choice(list(Tertial))
    on = tertial.ends_on(year) + timedelta(days=random.randint(0, 40))
    return close_tertial(plan, year, tertial, on, assumed_forecasts(plan, year, tertial))


_EDITS: tuple[Callable[[Plan, Random], ChangeSet], ...] = (
    *(_set_amount,) * 12,
    _set_frame,
    _change_measure,
    _change_measure,
    _set_year_cost,
    _change_period,
    _drop_a_year,
    *(_record,) * 8,
    *(_record_known,) * 3,
    _read,
    *(_match,) * 3,
    _correct,
    _correct,
    *(_forecast,) * 3,
    *(_close,) * 4,
    *(lambda plan, random: measures.add_measure(plan, random.choice(_NAMES)),) * 4,
    lambda plan, random: measures.delete_measures(plan, [random.choice(list(plan.measures))]),
    lambda plan, random: funds.add_fund(plan, random.choice(_NAMES)),
    lambda plan, random: funds.change_fund(plan, random.choice(list(plan.funds)), name=random.choice(_NAMES)),
    lambda plan, random: funds.delete_fund(plan, random.choice(list(plan.funds))),
    lambda plan, random: places.add_place(plan, random.choice(_NAMES), "Sätra"),
    lambda plan, random: places.change_place(
        plan, random.choice(list(plan.places)), name=random.choice(_NAMES)
    ),
    lambda plan, random: places.delete_place(plan, random.choice(list(plan.places))),
    lambda plan, random: scenarios.add_scenario(plan, random.choice(_NAMES)),
    lambda plan, random: scenarios.choose_scenario(plan, random.choice(list(plan.scenarios))),
    lambda plan, random: scenarios.delete_scenario(plan, random.choice(list(plan.scenarios))),
)
