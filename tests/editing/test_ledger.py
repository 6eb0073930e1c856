"""The accounts' lines become money spent, each once, whatever is corrected or set aside in between."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.analysis.follow_up import assumed_forecasts, follow_up
from planner.analysis.ledger_proposal import ProposalReason, propose_measures
from planner.domain.errors import RuleBrokenError
from planner.domain.ids import MoneyEventId, ledger_id
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.ledger import READ_LATER, import_ledger, match_lines, set_aside
from planner.editing.measures import change_measures
from planner.editing.money_events import correct_event
from planner.editing.tertials import close_tertial
from tests.examples import event, first_fund, funded_plan, kr, mnkr, with_events, with_fund, with_measure

START = funded_plan()
FUND = first_fund(START)
LIGHTS, CLEARING = START.measures
GRANT = event(EventKind.GRANTED, LIGHTS, FUND, mnkr(1), date(2024, 2, 1))
PLAN = with_events(START.apply(change_measures(START, [LIGHTS], project_code="70412")), GRANT)


def line(
    project: str, ore: int = kr(100), text: str = "Faktura", on: date = date(2024, 3, 5), number: int = 1
) -> LedgerLine:
    return LedgerLine(
        id=ledger_id(f"{project}|{ore}|{text}|{on}|{number}"),
        project=project,
        account="5010",
        booked_on=on,
        text=text,
        amount_ore=ore,
        voucher=f"V{number}",
        source="bok.csv",
    )


def imported(plan: Plan, *lines: LedgerLine) -> Plan:
    return plan.apply(import_ledger(plan, lines, "bok.csv").change_set)


def waiting(plan: Plan) -> list[LedgerLine]:
    return list(plan.table(LedgerLine).values())


def total(plan: Plan) -> int:
    """Return all that has been read in, öre, corrections apart."""
    spent = [one for one in plan.events.values() if one.kind is EventKind.SPENT and not one.corrects]
    return sum(one.amount_ore for one in spent) + sum(one.amount_ore for one in waiting(plan))


def test_a_line_goes_to_the_measure_by_number_or_by_project_code_and_the_rest_wait() -> None:
    proposal = import_ledger(PLAN, [line("70412"), line("å-002"), line("99999"), line("")], "bok.csv")
    plan = PLAN.apply(proposal.change_set)
    measures = [one.measure_id for one in plan.events.values() if one.kind is EventKind.SPENT]
    assert measures == [LIGHTS, CLEARING]
    assert [one.project for one in waiting(plan)] == ["99999", ""]
    assert (len(proposal.matched), len(proposal.waiting), proposal.known) == (2, 2, ())
    assert proposal.new_ore == kr(400)
    assert plan.measures[LIGHTS].status is MeasureStatus.UNDERWAY


def test_a_code_that_two_measures_have_matches_neither() -> None:
    plan = PLAN.apply(change_measures(PLAN, [CLEARING], project_code="70412"))
    assert len(waiting(imported(plan, line("70412")))) == 1


def test_the_source_is_the_one_that_granted_most_in_the_year() -> None:
    plan, other = with_fund(PLAN, "Egna medel")
    plan = with_events(plan, event(EventKind.GRANTED, LIGHTS, other, mnkr(2), date(2024, 2, 1)))
    assert imported(plan, line("70412")).events[MoneyEventId(line("70412").id)].fund_id == other
    assert imported(plan, line("Å-002")).events[MoneyEventId(line("Å-002").id)].fund_id == FUND


def test_a_source_whose_money_was_moved_carried_over_or_returned_pays_for_nothing() -> None:
    plan, other = with_fund(PLAN, "Egna medel")
    plan = with_events(plan, event(EventKind.GRANTED, LIGHTS, other, mnkr(0.5), date(2024, 2, 1)))
    for kind, target in (
        (EventKind.REALLOCATED, {"to_measure_id": CLEARING}),
        (EventKind.CARRIED_OVER, {"to_year": 2025}),
        (EventKind.RETURNED, {}),
    ):
        gone = with_events(plan, event(kind, LIGHTS, FUND, mnkr(1), date(2024, 3, 1), **target))
        assert imported(gone, line("70412")).events[MoneyEventId(line("70412").id)].fund_id == other
        back = gone.apply(correct_event(gone, list(gone.events)[-1], date(2024, 3, 2), "Fel"))
        assert imported(back, line("70412")).events[MoneyEventId(line("70412").id)].fund_id == FUND


def test_what_is_matched_by_hand_is_remembered_for_the_next_extract() -> None:
    first, second = line("P 17"), line("p  17", number=2)
    plan = imported(PLAN, first)
    plan = plan.apply(match_lines(plan, {first.id: CLEARING}))
    assert waiting(plan) == []
    (link,) = plan.table(LedgerLink).values()
    assert (link.project, link.measure_id) == ("P 17", CLEARING)
    assert imported(plan, second).events[MoneyEventId(second.id)].measure_id == CLEARING


def test_a_line_of_a_closed_tertial_counts_after_it_with_a_reason() -> None:
    closing = close_tertial(
        PLAN, 2024, Tertial.T1, date(2024, 5, 8), assumed_forecasts(PLAN, 2024, Tertial.T1)
    )
    plan = PLAN.apply(closing)
    before = follow_up(plan, 2024, Tertial.T1).total
    after = imported(plan, line("70412"))
    spent = after.events[MoneyEventId(line("70412").id)]
    assert (spent.booked_on, spent.reason) == (date(2024, 5, 1), READ_LATER)
    assert follow_up(after, 2024, Tertial.T1).total == before


def test_a_line_of_a_year_outside_the_period_waits() -> None:
    assert len(waiting(imported(PLAN, line("70412", on=date(2023, 12, 31))))) == 1


def test_a_line_set_aside_or_corrected_does_not_come_again() -> None:
    lines = (line("70412"), line("99999"))
    plan = imported(PLAN, *lines)
    plan = plan.apply(set_aside(plan, [lines[1].id], "Hör till lokalerna"))
    plan = plan.apply(correct_event(plan, MoneyEventId(lines[0].id), date(2024, 4, 1), "Fel projekt"))
    again = import_ledger(plan, [*lines, line("70412", number=2)], "bok2.csv")
    assert again.known == lines
    assert len(again.matched) == 1
    back = plan.apply(set_aside(plan, [lines[1].id], ""))
    assert waiting(back)[0].set_aside == ""


def test_matching_to_a_measure_without_any_source_is_refused() -> None:
    plan, _ = with_fund(PLAN, "Egna medel")
    plan, unpaid = with_measure(plan, "Utan pengar")
    plan = imported(plan, line("99999"))
    with pytest.raises(RuleBrokenError):
        match_lines(plan, {waiting(plan)[0].id: unpaid})


# --- proposals -----------------------------------------------------------------------------------


def test_a_measure_is_proposed_by_words_by_amount_and_by_what_was_matched_before() -> None:
    words = line("99", text="Belysningen i gångtunneln, schakt")
    amount = line("98", ore=mnkr(1), text="Okänt")
    found = propose_measures(PLAN, [words, amount, line("97", text="Porto")])
    assert found[words.id].measure_id == LIGHTS
    assert found[words.id].reasons == (ProposalReason.WORDS,)
    assert found[amount.id].reasons == (ProposalReason.AMOUNT,)
    assert len(found) == 2
    earlier = line("96", text="Nordic Elbygg AB")
    plan = imported(PLAN, earlier)
    plan = plan.apply(match_lines(plan, {earlier.id: CLEARING}))
    again = line("95", text="NORDIC  ELBYGG AB", number=2)
    assert propose_measures(plan, [again])[again.id].reasons == (ProposalReason.EARLIER,)
    plan = plan.apply(correct_event(plan, MoneyEventId(earlier.id), date(2024, 4, 2), "Fel åtgärd"))
    assert propose_measures(plan, [again]) == {}


# --- whatever comes ------------------------------------------------------------------------------

_LINE = st.builds(
    line,
    st.sampled_from(["70412", "Å-002", "P 17", ""]),
    st.integers(-(10**8), 10**8),
    st.sampled_from(["Faktura", "Belysning"]),
    st.dates(date(2023, 6, 1), date(2025, 12, 31)),
    st.integers(1, 9),
)
_LINES = st.lists(_LINE, max_size=10, unique_by=lambda one: one.id)


@settings(max_examples=60, deadline=None)
@given(_LINES, _LINES, st.data())
def test_twice_is_once_and_what_is_read_in_is_the_sum_of_the_file(
    first: list[LedgerLine], more: list[LedgerLine], data: st.DataObject
) -> None:
    plan = imported(PLAN, *first)
    assert total(plan) == sum(one.amount_ore for one in first)
    plan = _handled(plan, data.draw)
    assert total(plan) == sum(one.amount_ore for one in first)
    assert not import_ledger(plan, first, "bok.csv").change_set
    extended = list({one.id: one for one in (*first, *more)}.values())
    again = import_ledger(plan, extended, "bok.csv")
    assert again.new_ore + again.known_ore == sum(one.amount_ore for one in extended)
    after = plan.apply(again.change_set)
    assert total(after) == sum(one.amount_ore for one in extended)
    assert after.apply(again.change_set.inverse()) == plan


def _handled(plan: Plan, draw: Callable[[st.SearchStrategy[Any]], Any]) -> Plan:
    """Match, set aside or correct some of what has been read in."""
    for one in waiting(plan):
        what = draw(st.sampled_from(["match", "aside", "leave"]))
        if what == "match" and one.booked_on.year in plan.info.years:
            plan = plan.apply(match_lines(plan, {one.id: CLEARING}))
        elif what == "aside":
            plan = plan.apply(set_aside(plan, [one.id], "Inte vårt"))
    spent = [key for key, one in plan.events.items() if one.kind is EventKind.SPENT]
    for key in spent[:1]:
        plan = plan.apply(correct_event(plan, key, plan.events[key].decided_on, "Fel"))
    return plan
