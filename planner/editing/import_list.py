"""The edit that adds an imported list: measures, their money, and the funds and places that are new."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.collection import no_collection
from planner.domain.drafts import MeasureDraft
from planner.domain.entities import Entity
from planner.domain.fund import ExpenseClass, Fund, FundKind
from planner.domain.ids import FundId, MeasureId, PlaceId, ScenarioId, allocation_id, new_id
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.names import name_key
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.editing.places_by_name import PlacesByName


@no_collection()
def import_list(
    plan: Plan, scenario_id: ScenarioId, drafts: Sequence[MeasureDraft], source: str
) -> ChangeSet:
    """Return the one edit that adds a list.

    Args:
        plan: the plan.
        scenario_id: the scenario that gets the amounts.
        drafts: what to add; amounts for the same fund and year of a measure are added up.
        source: what the list is, for the journal: a file name.

    Raises:
        RuleBrokenError: an amount or a text that no measure can have.
    """
    funds = _funds(plan, drafts)
    places = PlacesByName(plan)
    measures: list[Measure] = []
    money: list[Allocation] = []
    for number, draft in enumerate(drafts, plan.info.next_number):
        measure = _measure(draft, number, _place(draft, places))
        measures.append(measure)
        money += _allocations(scenario_id, measure.id, draft, funds)
    if not measures:
        return ChangeSet(EditKind.IMPORT_LIST, source, ())
    info = replace(plan.info, next_number=plan.info.next_number + len(measures))
    new_funds = [fund for fund in funds.values() if fund.id not in plan.funds]
    added: tuple[Entity, ...] = (*new_funds, *places.new, *measures, *money)
    changes = (Change(plan.info, info), *(Change(None, entity) for entity in added))
    return ChangeSet(EditKind.IMPORT_LIST, source, changes)


def _measure(draft: MeasureDraft, number: int, place_id: PlaceId | None) -> Measure:
    return Measure(
        id=MeasureId(new_id()),
        number=number,
        title=draft.title,
        kind=draft.kind,
        place_id=place_id,
        expense_class=draft.expense_class or ExpenseClass.INVESTMENT,
        status=draft.status or MeasureStatus.IDEA,
        cost_likely_ore=draft.cost_ore,
        useful_life_years=draft.useful_life_years,
        responsible=draft.responsible,
        builder=draft.builder,
        operator=draft.operator,
        note=draft.note,
        secret=draft.secret,
    )


def _allocations(
    scenario_id: ScenarioId, measure_id: MeasureId, draft: MeasureDraft, funds: dict[str, Fund]
) -> Iterable[Allocation]:
    sums: dict[tuple[FundId, int], int] = {}
    for part in draft.amounts:
        key = (funds[name_key(part.fund)].id, part.year)
        sums[key] = sums.get(key, 0) + part.amount_ore
    return [
        Allocation(
            id=allocation_id(scenario_id, measure_id, fund_id, year),
            scenario_id=scenario_id,
            measure_id=measure_id,
            fund_id=fund_id,
            year=year,
            amount_ore=ore,
        )
        for (fund_id, year), ore in sums.items()
        if ore
    ]


def _funds(plan: Plan, drafts: Sequence[MeasureDraft]) -> dict[str, Fund]:
    """Return the plan's funds and those that are new, by the key of their names."""
    funds = {name_key(fund.name): fund for fund in plan.funds.values()}
    order = max((fund.order for fund in plan.funds.values()), default=-1)
    for draft in drafts:
        for part in draft.amounts:
            if name_key(part.fund) not in funds:
                order += 1
                funds[name_key(part.fund)] = _new_fund(part.fund, order, drafts)
    return funds


def _new_fund(name: str, order: int, drafts: Sequence[MeasureDraft]) -> Fund:
    """Return a fund that a list names: operating money if all that it pays for is operating."""
    wanted = name_key(name)
    paid = [draft for draft in drafts if any(name_key(part.fund) == wanted for part in draft.amounts)]
    operating = all(draft.expense_class is ExpenseClass.OPERATING for draft in paid)
    kind = FundKind.OWN_MONEY
    if "cm4" in wanted or "trygghetsfond" in wanted:
        kind = FundKind.SAFETY_FUND
    elif "social" in wanted:
        kind = FundKind.SOCIAL_FUND
    expense_class = ExpenseClass.OPERATING if operating else ExpenseClass.INVESTMENT
    return Fund(id=FundId(new_id()), name=name.strip(), kind=kind, expense_class=expense_class, order=order)


def _place(draft: MeasureDraft, places: PlacesByName) -> PlaceId | None:
    return places.of(draft.place, draft.neighbourhood) if draft.place.strip() else None
