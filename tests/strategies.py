"""Hypothesis strategies: random edits of a plan by the program's use cases, and plans that grew by them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from hypothesis import strategies as st

from planner.domain.changes import ChangeSet
from planner.domain.drafts import AmountDraft, MeasureDraft
from planner.domain.errors import RuleBrokenError
from planner.domain.fund import ExpenseClass
from planner.domain.measure import MeasureStatus, YearAmount
from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.editing import amount_moves, amounts, funds, measures, places, plan_info, scenarios
from planner.editing.amounts import AmountCell
from planner.editing.import_list import import_list
from planner.editing.measure_costs import set_year_cost
from planner.editing.measure_kind import KindDefaults, choose_kind
from planner.editing.measure_place import put_at_place, put_in_neighbourhood
from tests.examples import empty_plan, funded_plan

Draw = Callable[[st.SearchStrategy[Any]], Any]
K = TypeVar("K")

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12).filter(
    str.strip
)
NOTES = st.text(st.characters(codec="utf-8"), max_size=30)
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
)


@st.composite
def edits(draw: Draw, plan: Plan) -> ChangeSet | None:
    """Draw an edit of this plan; None when the rules forbid the one that was drawn."""
    possible = [edit for edit, needs in _EDITS if all(getattr(plan, table) for table in needs)]
    try:
        change_set: ChangeSet = draw(st.sampled_from(possible))(draw, plan)
        plan.apply(change_set)
    except RuleBrokenError:
        return None
    return change_set


@st.composite
def plans(draw: Draw, most_edits: int = 12) -> Plan:
    """Draw a plan that grew by random edits."""
    plan: Plan = draw(st.sampled_from([empty_plan(), funded_plan()]))
    for _ in range(draw(st.integers(0, most_edits))):
        change_set = draw(edits(plan))
        if change_set:
            plan = plan.apply(change_set)
    return plan
