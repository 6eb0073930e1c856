"""Hypothesis strategies: random edits of a plan by the program's use cases, and plans that grew by them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st

from planner.analysis.follow_up import assumed_forecasts
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.drafts import AmountDraft, MeasureDraft
from planner.domain.errors import RuleBrokenError
from planner.domain.fund import ExpenseClass
from planner.domain.ids import LedgerLineId, acknowledgement_id, ledger_id, rate_id
from planner.domain.ledger import LedgerLine
from planner.domain.measure import MeasureStatus, YearAmount
from planner.domain.money import Unit
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing import amount_moves, amounts, funds, measures, places, plan_info, scenarios
from planner.editing.amounts import AmountCell
from planner.editing.city_frames import set_city_frame
from planner.editing.import_list import import_list
from planner.editing.ledger import import_ledger, match_lines, set_aside
from planner.editing.measure_costs import set_year_cost
from planner.editing.measure_kind import KindDefaults, choose_kind
from planner.editing.measure_place import put_at_place, put_in_neighbourhood
from planner.editing.money_events import EventDraft, correct_event, record_events
from planner.editing.tertials import close_tertial, set_forecasts
from tests.examples import empty_plan, followed_plan, funded_plan
from tests.place_edits import PLACE_EDITS

Draw = Callable[[st.SearchStrategy[Any]], Any]
K = TypeVar("K")

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12).filter(
    str.strip
)
NOTES = st.text(st.characters(codec="utf-8"), max_size=30)
#: Amounts that meet in sums now and then.
SOME_ORE = st.integers(0, 10**9) | st.sampled_from([0, 100, 10**8])
ORE = st.integers(min_value=0, max_value=10**12) | st.sampled_from([0, 1, 99, 100, 10**13])
AREAS = st.sampled_from(["", "Sätra", "Vårberg"])
KINDS = st.sampled_from(["", "lighting", "tunnel", "camera"])


def _one(draw: Draw, table: Mapping[K, object]) -> K:
    key: K = draw(st.sampled_from(list(table)))
    return key


def _some(draw: Draw, table: Mapping[K, object]) -> list[K]:
    keys: list[K] = draw(st.lists(st.sampled_from(list(table)), min_size=1, max_size=4, unique=True))
    return keys


def _year(draw: Draw, plan: Plan) -> int:
    year: int = draw(st.sampled_from(plan.info.years))
    return year


def _costs(draw: Draw) -> dict[str, int | None]:
    low, likely, high = sorted(draw(st.tuples(ORE, ORE, ORE)))
    names = ("cost_low_ore", "cost_likely_ore", "cost_high_ore")
    return {
        n: ore if draw(st.booleans()) else None for n, ore in zip(names, (low, likely, high), strict=True)
    }


def _measure_fields(draw: Draw, plan: Plan) -> dict[str, Any]:
    years = draw(st.sets(st.sampled_from(plan.info.years), max_size=3))
    return {
        "kind": draw(KINDS),
        "place_id": draw(st.sampled_from([None, *plan.places])),
        "expense_class": draw(st.sampled_from(ExpenseClass)),
        "status": draw(st.sampled_from(MeasureStatus)),
        **_costs(draw),
        "cost_per_year": tuple(YearAmount(year, draw(ORE)) for year in sorted(years)),
        "useful_life_years": draw(st.none() | st.integers(1, 100)),
        "note": draw(NOTES),
    }


def _cell(draw: Draw, plan: Plan) -> AmountCell:
    return AmountCell(_one(draw, plan.measures), _one(draw, plan.funds), _year(draw, plan))


def _block(draw: Draw, plan: Plan) -> list[list[AmountCell]]:
    fund_id = _one(draw, plan.funds)
    return [[AmountCell(m, fund_id, year) for year in plan.info.years] for m in _some(draw, plan.measures)]


def _add_measure(draw: Draw, plan: Plan) -> ChangeSet:
    return measures.add_measure(plan, draw(NAMES), **_measure_fields(draw, plan))


def _change_measures(draw: Draw, plan: Plan) -> ChangeSet:
    fields = _measure_fields(draw, plan)
    some = draw(st.sets(st.sampled_from(sorted(set(fields) - set(_costs(draw))))))
    return measures.change_measures(plan, _some(draw, plan.measures), **{name: fields[name] for name in some})


def _duplicate(draw: Draw, plan: Plan) -> ChangeSet:
    return measures.duplicate_measures(plan, _some(draw, plan.measures), {})


def _delete_measures(draw: Draw, plan: Plan) -> ChangeSet:
    return measures.delete_measures(plan, _some(draw, plan.measures))


def _set_amounts(draw: Draw, plan: Plan) -> ChangeSet:
    cells = [_cell(draw, plan) for _ in range(draw(st.integers(1, 5)))]
    return amounts.set_amounts(plan, _one(draw, plan.scenarios), {cell: draw(ORE) for cell in cells})


def _fill_right(draw: Draw, plan: Plan) -> ChangeSet:
    return amounts.fill_right(plan, _one(draw, plan.scenarios), _block(draw, plan))


def _fill_down(draw: Draw, plan: Plan) -> ChangeSet:
    return amounts.fill_down(plan, _one(draw, plan.scenarios), _block(draw, plan))


def _move(draw: Draw, plan: Plan) -> ChangeSet:
    cells = [cell for row in _block(draw, plan) for cell in row]
    return amount_moves.move_amounts(plan, _one(draw, plan.scenarios), cells, draw(st.integers(-2, 2)))


def _fill_missing(draw: Draw, plan: Plan) -> ChangeSet:
    cells = [cell for row in _block(draw, plan) for cell in row[:1]]
    return amount_moves.fill_missing(plan, _one(draw, plan.scenarios), cells)


def _add_fund(draw: Draw, plan: Plan) -> ChangeSet:
    return funds.add_fund(plan, draw(NAMES), note=draw(NOTES))


def _change_fund(draw: Draw, plan: Plan) -> ChangeSet:
    return funds.change_fund(plan, _one(draw, plan.funds), name=draw(NAMES))


def _delete_fund(draw: Draw, plan: Plan) -> ChangeSet:
    return funds.delete_fund(plan, _one(draw, plan.funds))


def _set_frames(draw: Draw, plan: Plan) -> ChangeSet:
    cells = [(_one(draw, plan.funds), _year(draw, plan)) for _ in range(draw(st.integers(1, 4)))]
    return funds.set_frames(plan, {cell: draw(st.none() | ORE) for cell in cells})


def _change_frame(draw: Draw, plan: Plan) -> ChangeSet:
    frame = plan.frames[_one(draw, plan.frames)]
    decided_on = draw(st.none() | st.dates())
    return funds.change_frame(plan, frame.fund_id, frame.year, dnr=draw(NOTES), decided_on=decided_on)


def _add_place(draw: Draw, plan: Plan) -> ChangeSet:
    return places.add_place(plan, draw(NAMES), draw(AREAS))


def _change_place(draw: Draw, plan: Plan) -> ChangeSet:
    return places.change_place(plan, _one(draw, plan.places), neighbourhood=draw(NAMES))


def _delete_place(draw: Draw, plan: Plan) -> ChangeSet:
    return places.delete_place(plan, _one(draw, plan.places))


def _add_scenario(draw: Draw, plan: Plan) -> ChangeSet:
    return scenarios.add_scenario(plan, draw(NAMES))


def _copy_scenario(draw: Draw, plan: Plan) -> ChangeSet:
    return scenarios.copy_scenario(plan, _one(draw, plan.scenarios), draw(NAMES))


def _change_scenario(draw: Draw, plan: Plan) -> ChangeSet:
    return scenarios.change_scenario(plan, _one(draw, plan.scenarios), note=draw(NOTES))


def _delete_scenario(draw: Draw, plan: Plan) -> ChangeSet:
    return scenarios.delete_scenario(plan, _one(draw, plan.scenarios))


def _choose_scenario(draw: Draw, plan: Plan) -> ChangeSet:
    return scenarios.choose_scenario(plan, _one(draw, plan.scenarios))


def _change_info(draw: Draw, plan: Plan) -> ChangeSet:
    last = plan.info.last_year + draw(st.integers(-1, 1))
    unit = draw(st.sampled_from(Unit))
    return plan_info.change_plan_info(plan, title=draw(NAMES), display_unit=unit, last_year=last)


def _set_year_cost(draw: Draw, plan: Plan) -> ChangeSet:
    return set_year_cost(plan, _some(draw, plan.measures), _year(draw, plan), draw(st.none() | ORE))


def _choose_kind(draw: Draw, plan: Plan) -> ChangeSet:
    defaults = {"tunnel": KindDefaults(builder="Trafiknämnden", useful_life_years=20)}
    return choose_kind(plan, _some(draw, plan.measures), draw(KINDS), defaults)


def _put_at_place(draw: Draw, plan: Plan) -> ChangeSet:
    return put_at_place(plan, _some(draw, plan.measures), draw(NAMES | st.just("")), draw(AREAS))


def _put_in_neighbourhood(draw: Draw, plan: Plan) -> ChangeSet:
    return put_in_neighbourhood(plan, _some(draw, plan.measures), draw(AREAS))


def _import(draw: Draw, plan: Plan) -> ChangeSet:
    fund = st.sampled_from(["Ny fond", *(fund.name for fund in plan.funds.values())])
    part = st.builds(AmountDraft, fund=fund, year=st.sampled_from(plan.info.years), amount_ore=ORE)
    parts = st.lists(part, max_size=3).map(tuple)
    draft = st.builds(
        MeasureDraft, title=NAMES, place=NAMES | st.just(""), neighbourhood=AREAS, amounts=parts
    )
    drafts = draw(st.lists(draft, max_size=4))
    return import_list(plan, _one(draw, plan.scenarios), drafts, "lista.xlsx")


# --- the chain of money ------------------------------------------------------------------------


def _event_draft(draw: Draw, plan: Plan) -> EventDraft:
    kind = draw(st.sampled_from(EventKind))
    year, measure = _year(draw, plan), _one(draw, plan.measures)
    target: dict[str, Any] = {}
    if kind is EventKind.REALLOCATED:
        target["to_measure_id"] = _one(draw, plan.measures)
    if kind in (EventKind.CARRIED_OVER, EventKind.CARRY_REFUSED):
        target["to_year"] = year + draw(st.integers(1, 2))
    sign = draw(st.sampled_from([1, 1, 1, -1])) if kind is EventKind.SPENT else 1
    return EventDraft(
        kind=kind,
        measure_id=measure,
        fund_id=_one(draw, plan.funds),
        year=year,
        amount_ore=sign * draw(SOME_ORE),
        decided_on=_day(draw, year),
        reason=draw(st.sampled_from(["Sen faktura", "Sen faktura", ""])),
        **target,
    )


def _day(draw: Draw, year: int) -> date:
    day: date = draw(st.dates(date(year, 1, 1), date(year + 1, 2, 28)))
    return day


def _record(draw: Draw, plan: Plan) -> ChangeSet:
    return record_events(plan, [_event_draft(draw, plan) for _ in range(draw(st.integers(1, 3)))])


def _correct(draw: Draw, plan: Plan) -> ChangeSet:
    taken_back = {event.corrects for event in plan.events.values()}
    possible = [e for e in plan.events.values() if not e.corrects and e.id not in taken_back]
    event = draw(st.sampled_from(possible or list(plan.events.values())))
    return correct_event(plan, event.id, _day(draw, event.year), "Fel belopp")


def _unrecord(draw: Draw, plan: Plan) -> ChangeSet:
    """Take an event away, as undoing and going back do."""
    event = plan.events[_one(draw, plan.events)]
    return ChangeSet(EditKind.GO_BACK, "1", (Change(event, None),))


def _forecast(draw: Draw, plan: Plan) -> ChangeSet:
    tertial = draw(st.sampled_from(Tertial))
    cell = ForecastCell(_one(draw, plan.measures), _one(draw, plan.funds), _year(draw, plan), tertial)
    said = {"amount_ore": draw(st.none() | SOME_ORE), "comment": draw(st.sampled_from(["", "Sent"]))}
    return set_forecasts(plan, {cell: said})


def _close(draw: Draw, plan: Plan) -> ChangeSet:
    year, tertial = _year(draw, plan), draw(st.sampled_from(Tertial))
    on = tertial.ends_on(year) + timedelta(days=draw(st.integers(0, 50)))
    return close_tertial(plan, year, tertial, on, assumed_forecasts(plan, year, tertial))


def _reopen(draw: Draw, plan: Plan) -> ChangeSet:
    """Open a tertial again, as undoing its closing does."""
    return ChangeSet(EditKind.GO_BACK, "1", (Change(plan.closings[_one(draw, plan.closings)], None),))


def _city(draw: Draw, plan: Plan) -> ChangeSet:
    fields = {"amount_ore": draw(st.none() | ORE), "granted_elsewhere_ore": draw(st.none() | ORE)}
    return set_city_frame(plan, _one(draw, plan.funds), _year(draw, plan), **fields)


def _line(number: int) -> LedgerLine:
    """Return one of the lines of an extract; the third is a credit note."""
    ore = -1_000 if number == 3 else number * 1_000
    return LedgerLine(
        id=ledger_id(f"rad {number}"),
        project=f"P{number}" if number > 1 else "Å-001",
        account="5010",
        booked_on=date(2025, number, 15),
        text="Faktura",
        amount_ore=ore,
        voucher=f"V{number}",
    )


def _ledger(draw: Draw, plan: Plan) -> ChangeSet:
    """Read an extract, which holds what was read before."""
    return import_ledger(plan, map(_line, range(1, draw(st.integers(2, 5)))), "bok.csv").change_set


def _set_aside(draw: Draw, plan: Plan) -> ChangeSet:
    return set_aside(plan, [LedgerLineId(_one(draw, plan.table(LedgerLine)))], draw(NOTES))


def _match(draw: Draw, plan: Plan) -> ChangeSet:
    """Match a line of the accounts to a measure, and remember its project."""
    line = _one(draw, plan.table(LedgerLine))
    return match_lines(plan, {LedgerLineId(line): _one(draw, plan.measures)}, _one(draw, plan.funds))


def _acknowledge(draw: Draw, plan: Plan) -> ChangeSet:
    finding = draw(st.sampled_from(["a", "b"]))
    key = acknowledgement_id(finding)
    reason = draw(st.sampled_from(["Stämmer", "Kontrollerat"]))
    after = Acknowledgement(id=key, finding=finding, reason=reason, by="Ek Onom", on=date(2025, 5, 9))
    return ChangeSet(
        EditKind.ACKNOWLEDGE_FINDINGS, "1", (Change(plan.table(Acknowledgement).get(key), after),)
    )


def _rate(draw: Draw, plan: Plan) -> ChangeSet:
    year = _year(draw, plan)
    before = plan.table(InternalRate).get(rate_id(year))
    after = InternalRate(id=rate_id(year), year=year, hundredths=draw(st.integers(0, 500)), source="SKR")
    return ChangeSet(EditKind.SET_RATES, str(year), (Change(before, after),))


#: The edits of the chain of money, and the tables they need something in.
CHAIN_EDITS: Sequence[tuple[Callable[[Draw, Plan], ChangeSet], tuple[str, ...]]] = (
    (_record, ("measures", "funds")),
    (_record, ("measures", "funds")),
    (_correct, ("events",)),
    (_unrecord, ("events",)),
    (_forecast, ("measures", "funds")),
    (_close, ()),
    (_city, ("funds",)),
    (_ledger, ()),
    (_set_aside, ("ledger_lines",)),
    (_match, ("ledger_lines", "measures", "funds")),
    (_acknowledge, ()),
    (_rate, ()),
)

#: What only undo and going back do to a chain.
UNDOING_EDITS = frozenset({(_unrecord, ("events",))})

#: Each edit, and the tables it needs something in.
_EDITS: Sequence[tuple[Callable[[Draw, Plan], ChangeSet], tuple[str, ...]]] = (
    (_add_measure, ()),
    (_set_amounts, ("measures", "funds")),
    (_set_frames, ("funds",)),
    (_change_measures, ("measures",)),
    (_duplicate, ("measures",)),
    (_delete_measures, ("measures",)),
    (_fill_right, ("measures", "funds")),
    (_fill_down, ("measures", "funds")),
    (_move, ("measures", "funds")),
    (_fill_missing, ("measures", "funds")),
    (_set_year_cost, ("measures",)),
    (_choose_kind, ("measures",)),
    (_put_at_place, ("measures",)),
    (_put_in_neighbourhood, ("measures",)),
    (_import, ()),
    (_add_fund, ()),
    (_change_fund, ("funds",)),
    (_delete_fund, ("funds",)),
    (_change_frame, ("frames",)),
    (_add_place, ()),
    (_change_place, ("places",)),
    (_delete_place, ("places",)),
    (_add_scenario, ()),
    (_copy_scenario, ()),
    (_change_scenario, ()),
    (_delete_scenario, ()),
    (_choose_scenario, ()),
    (_change_info, ()),
    (_reopen, ("closings",)),
    *CHAIN_EDITS,
    *PLACE_EDITS,
)


def _holds(plan: Plan, table: str) -> bool:
    return bool(plan.table(LedgerLine) if table == "ledger_lines" else getattr(plan, table))


@st.composite
def edits(draw: Draw, plan: Plan, among: Sequence[Any] = _EDITS) -> ChangeSet | None:
    """Draw an edit of this plan; None when the rules forbid the one that was drawn."""
    possible = [edit for edit, needs in among if all(_holds(plan, table) for table in needs)]
    try:
        change_set: ChangeSet = draw(st.sampled_from(possible))(draw, plan)
        plan.apply(change_set)
    except RuleBrokenError:
        return None
    return change_set


@st.composite
def plans(draw: Draw, most_edits: int = 12, *, chain: bool = True) -> Plan:
    """Draw a plan that grew by random edits; without a chain of money when a test makes one itself."""
    start = [empty_plan(), funded_plan()]
    among = _EDITS if chain else [edit for edit in _EDITS if edit not in CHAIN_EDITS]
    plan: Plan = draw(st.sampled_from([*start, followed_plan()] if chain else start))
    for _ in range(draw(st.integers(0, most_edits))):
        change_set = draw(edits(plan, among))
        if change_set:
            plan = plan.apply(change_set)
    return plan
