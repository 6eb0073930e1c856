"""Edits of a measure's kind, place, neighbourhood and yearly cost, and the import of many."""

from planner.analysis.remaining import remaining
from planner.domain.changes import EditKind
from planner.domain.drafts import AmountDraft, MeasureDraft
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import YearAmount
from planner.editing.import_list import import_list
from planner.editing.measure_costs import set_year_cost
from planner.editing.measure_kind import KindDefaults, choose_kind
from planner.editing.measure_place import put_at_place, put_in_neighbourhood
from planner.editing.measures import change_measures
from tests.examples import empty_plan, funded_plan, kr, mnkr, with_measure

DEFAULTS = {
    "lighting": KindDefaults(builder="Trafiknämnden", operator="Trafiknämnden", useful_life_years=20),
    "guards": KindDefaults(expense_class=ExpenseClass.OPERATING, builder="Stadsdelsnämnden"),
}


def test_a_kind_brings_what_usually_follows_from_it() -> None:
    plan, measure_id = with_measure(empty_plan(), "Ljus")
    plan = plan.apply(choose_kind(plan, [measure_id], "lighting", DEFAULTS))
    measure = plan.measures[measure_id]
    assert (measure.kind, measure.builder, measure.useful_life_years) == ("lighting", "Trafiknämnden", 20)
    plan = plan.apply(choose_kind(plan, [measure_id], "guards", DEFAULTS))
    measure = plan.measures[measure_id]
    assert (measure.builder, measure.operator, measure.useful_life_years) == ("Stadsdelsnämnden", "", None)
    assert measure.expense_class is ExpenseClass.OPERATING


def test_a_kind_leaves_what_somebody_chose() -> None:
    plan, measure_id = with_measure(empty_plan(), "Ljus", builder="Idrottsnämnden", useful_life_years=7)
    plan = plan.apply(choose_kind(plan, [measure_id], "lighting", DEFAULTS))
    measure = plan.measures[measure_id]
    assert (measure.builder, measure.operator, measure.useful_life_years) == (
        "Idrottsnämnden",
        "Trafiknämnden",
        7,
    )


def test_the_cost_of_a_year_is_set_in_order_and_taken_away() -> None:
    plan, measure_id = with_measure(empty_plan(), "Tunnel")
    for year, ore in [(2026, 3), (2024, 1), (2025, 2), (2025, 5)]:
        plan = plan.apply(set_year_cost(plan, [measure_id], year, ore))
    assert plan.measures[measure_id].cost_per_year == (
        YearAmount(2024, 1),
        YearAmount(2025, 5),
        YearAmount(2026, 3),
    )
    plan = plan.apply(set_year_cost(plan, [measure_id], 2024, None))
    assert plan.measures[measure_id].asked_ore == 8
    assert not set_year_cost(plan, [measure_id], 2024, None)


def test_a_new_place_comes_in_the_same_step() -> None:
    plan = funded_plan()
    lights, clearing = plan.measures
    edit = put_at_place(plan, [lights, clearing], "Torget", "Vårberg")
    after = plan.apply(edit)
    assert len(after.places) == 2
    assert after.measures[lights].place_id == after.measures[clearing].place_id
    assert after.apply(edit.inverse()) == plan
    again = put_at_place(after, [lights], "TUNNELN vid torget")
    assert after.apply(again).measures[lights].place_id in plan.places
    assert after.apply(put_at_place(after, [lights], " ")).measures[lights].place_id is None


def test_the_neighbourhood_is_the_places_or_becomes_a_place() -> None:
    plan = funded_plan()
    lights, clearing = plan.measures
    after = plan.apply(put_in_neighbourhood(plan, [lights, clearing], "Vårberg"))
    assert {after.neighbourhood_of(measure) for measure in after.measures.values()} == {"Vårberg"}
    assert {place.name for place in after.places.values()} == {"Tunneln vid torget", "Vårberg"}
    assert not put_in_neighbourhood(after, [lights, clearing], "Vårberg")


def test_an_import_adds_measures_money_and_new_funds_and_places_in_one_step() -> None:
    plan = funded_plan()
    amounts = (
        AmountDraft(fund="trygghetsfonden (cm4)", year=2024, amount_ore=kr(100)),
        AmountDraft(fund="Sociala fonden", year=2025, amount_ore=kr(50)),
        AmountDraft(fund="sociala  FONDEN", year=2025, amount_ore=kr(25)),
    )
    drafts = [
        MeasureDraft(title="Ett", place="tunneln VID torget", amounts=amounts, cost_ore=kr(200)),
        MeasureDraft(title="Två", place="Torget", neighbourhood="Vårberg"),
        MeasureDraft(title="Tre", place="torget", neighbourhood="vårberg"),
    ]
    edit = import_list(plan, plan.info.scenario_id, drafts, "lista.xlsx")
    after = plan.apply(edit)
    assert (edit.kind, edit.subject) == (EditKind.IMPORT_LIST, "lista.xlsx")
    assert [measure.number for measure in after.measures.values()] == [1, 2, 3, 4, 5]
    assert after.info.next_number == 6
    assert (len(after.places), len(after.funds)) == (2, 2)
    assert after.funds_in_order[-1].kind is FundKind.SOCIAL_FUND
    assert remaining(after).total.allocated_ore == mnkr(2.5) + kr(175)
    assert after.apply(edit.inverse()) == plan


def test_an_import_of_nothing_is_nothing() -> None:
    plan = funded_plan()
    assert not import_list(plan, plan.info.scenario_id, [], "tom.csv")


def test_fields_set_on_measures_that_have_them_change_nothing() -> None:
    plan = funded_plan()
    assert not change_measures(plan, plan.measures, note="")
