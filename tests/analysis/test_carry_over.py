"""The list "ombudgeteras?": what is left when a year ends, why, and what is decided of it already."""

from datetime import date

from planner.analysis.carry_over import CarryReason, CarryRow, carry_over
from planner.analysis.follow_up import follow_up
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.measures import change_measures
from planner.editing.money_events import correct_event
from planner.editing.tertials import set_forecasts
from planner.sample import build_sample
from tests.examples import event, first_fund, funded_plan, mnkr, with_events

IN_AUTUMN, NEXT_YEAR = date(2026, 11, 20), date(2027, 1, 18)
TKR = 100_000


def rows(today: date) -> dict[str, CarryRow]:
    plan = build_sample()
    return {plan.measures[row.measure_id].code: row for row in carry_over(plan, 2026, today)}


def test_what_is_forecast_to_be_spent_still_is_not_left() -> None:
    row = rows(IN_AUTUMN)["Å-001"]
    assert (row.reason, row.left_ore, row.proposed_ore) == (CarryReason.NOT_BEGUN, 1_368 * TKR, 468 * TKR)
    assert row.comment.startswith("Stolparna levereras i januari")
    assert rows(NEXT_YEAR)["Å-001"].proposed_ore == 1_368 * TKR


def test_what_is_carried_over_already_is_not_asked_for_again() -> None:
    row = rows(IN_AUTUMN)["Å-002"]
    assert (row.reason, row.carried_ore, row.proposed_ore) == (CarryReason.UNDERWAY, 150 * TKR, 0)
    assert row.is_decided
    assert row.decisions[0].dnr == "KS 2026/810"
    later = rows(NEXT_YEAR)["Å-002"]
    assert (later.left_ore, later.proposed_ore, later.is_decided) == (21_425_000, 21_425_000, False)


def test_what_was_refused_is_taken_off_what_is_proposed_and_given_back() -> None:
    row = rows(NEXT_YEAR)["Å-003"]
    assert (row.refused_ore, row.proposed_ore, row.to_return_ore) == (200 * TKR, 250 * TKR, 200 * TKR)


def test_what_is_left_of_a_finished_measure_goes_back_and_operating_money_does_neither() -> None:
    found = rows(NEXT_YEAR)
    assert found["Å-020"].reason is CarryReason.DONE
    assert (found["Å-020"].proposed_ore, found["Å-020"].to_return_ore) == (0, 1_340_000)
    assert found["Å-042"].reason is CarryReason.OPERATING
    assert (found["Å-042"].proposed_ore, found["Å-042"].to_return_ore) == (0, 0)


def test_nothing_left_is_no_row_and_a_corrected_decision_is_none() -> None:
    plan = funded_plan()
    fund_id = first_fund(plan)
    lights, _ = plan.measures
    day = date(2024, 3, 1)
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(1), day))
    plan = with_events(plan, event(EventKind.CARRIED_OVER, lights, fund_id, mnkr(1), day, to_year=2026))
    (row,) = carry_over(plan, 2024, day)
    assert (row.to_year, row.left_ore, row.is_decided) == (2026, 0, True)
    mistaken = list(plan.events)[-1]
    plan = plan.apply(correct_event(plan, mistaken, day, "Fel år"))
    (row,) = carry_over(plan, 2024, day)
    assert (row.to_year, row.left_ore, row.decisions) == (2025, mnkr(1), ())
    assert carry_over(spent(plan), 2024, day) == ()


def spent(plan: Plan) -> Plan:
    lights = next(iter(plan.measures))
    draft = event(EventKind.SPENT, lights, first_fund(plan), mnkr(1), date(2024, 5, 2))
    return with_events(plan, draft)


def test_a_measure_that_is_done_by_its_day_needs_no_status() -> None:
    plan = funded_plan()
    lights = next(iter(plan.measures))
    plan = with_events(plan, event(EventKind.GRANTED, lights, first_fund(plan), mnkr(2), date(2024, 2, 1)))
    plan = spent(plan)
    plan = plan.apply(change_measures(plan, [lights], done_on=date(2024, 9, 1)))
    assert [row.reason for row in carry_over(plan, 2024, date(2024, 12, 1))] == [CarryReason.DONE]


def test_what_was_refused_and_given_back_is_not_taken_off_once_more() -> None:
    plan = funded_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    refusal = {"year": 2024, "to_year": 2025}
    plan = with_events(
        plan,
        event(EventKind.GRANTED, lights, fund_id, mnkr(0.45), date(2024, 2, 1)),
        event(EventKind.RETURNED, lights, fund_id, mnkr(0.05), date(2024, 9, 1)),
        event(EventKind.CARRY_REFUSED, lights, fund_id, mnkr(0.2), date(2025, 1, 10), **refusal),
    )
    assert asked_and_returned(plan) == (mnkr(0.4), mnkr(0.2), mnkr(0.2))
    plan = with_events(
        plan, event(EventKind.RETURNED, lights, fund_id, mnkr(0.15), date(2025, 1, 12), year=2024)
    )
    assert asked_and_returned(plan) == (mnkr(0.25), mnkr(0.2), mnkr(0.05))
    mistaken = list(plan.events)[-1]
    plan = plan.apply(correct_event(plan, mistaken, date(2025, 1, 13), "Fel belopp"))
    assert asked_and_returned(plan) == (mnkr(0.4), mnkr(0.2), mnkr(0.2))
    plan = with_events(
        plan, event(EventKind.RETURNED, lights, fund_id, mnkr(0.2), date(2025, 1, 14), year=2024)
    )
    assert asked_and_returned(plan) == (mnkr(0.2), mnkr(0.2), 0)


def asked_and_returned(plan: Plan) -> tuple[int, int, int]:
    (row,) = carry_over(plan, 2024, date(2025, 1, 20))
    return row.left_ore, row.proposed_ore, row.to_return_ore


def test_a_comment_alone_does_not_hide_what_was_forecast_before() -> None:
    plan = funded_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    plan = with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(1), date(2024, 2, 1)))
    first, second = (ForecastCell(lights, fund_id, 2024, one) for one in (Tertial.T1, Tertial.T2))
    plan = plan.apply(set_forecasts(plan, {first: {"amount_ore": mnkr(0.6)}}))
    plan = plan.apply(set_forecasts(plan, {second: {"comment": "Upphandlas"}}))
    (row,) = carry_over(plan, 2024, date(2024, 11, 1))
    assert (row.left_at_year_end_ore, row.comment) == (mnkr(0.4), "Upphandlas")
    assert follow_up(plan, 2024, Tertial.T2).total.deviation_ore == row.left_at_year_end_ore


def test_what_is_spent_already_is_not_left_although_less_was_forecast() -> None:
    plan = funded_plan()
    fund_id, (lights, _) = first_fund(plan), plan.measures
    plan = spent(with_events(plan, event(EventKind.GRANTED, lights, fund_id, mnkr(3), date(2024, 2, 1))))
    cell = ForecastCell(lights, fund_id, 2024, Tertial.T2)
    plan = plan.apply(set_forecasts(plan, {cell: {"amount_ore": mnkr(0.5)}}))
    (row,) = carry_over(plan, 2024, date(2024, 11, 1))
    assert row.left_at_year_end_ore == row.left_ore == mnkr(2)
