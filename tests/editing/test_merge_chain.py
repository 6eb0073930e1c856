"""Merging what two people recorded of the chain of money: nothing counts twice, what is closed stays."""

from dataclasses import replace
from datetime import date

import pytest

from planner.analysis.follow_up import follow_up
from planner.analysis.merge_check import merge_check
from planner.analysis.money_chain import money_chain
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import MoneyEventId, acknowledgement_id, ledger_id, link_id
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.city_frames import set_city_frame
from planner.editing.ledger import import_ledger, match_lines
from planner.editing.measures import delete_measures
from planner.editing.merge import FlagKind, Merge, Side, closed
from planner.editing.money_events import EventDraft, correct_event
from planner.editing.tertials import close_tertial, set_forecasts
from tests.examples import event, first_fund, funded_plan, mnkr, with_events
from tests.merges import Fork, reopened, wrongs
from tests.random_forks import random_fork

APRIL, MAY = date(2024, 4, 12), date(2024, 5, 8)
START = funded_plan()
FUND = first_fund(START)
LIGHTS, CLEARING = START.measures
BASE = with_events(START, event(EventKind.GRANTED, LIGHTS, FUND, mnkr(1), date(2024, 2, 1)))
GRANT = next(iter(BASE.events))
CELL = ForecastCell(LIGHTS, FUND, 2024, Tertial.T1)


def spent(plan: Plan, ore: int = mnkr(0.2)) -> Plan:
    return with_events(plan, event(EventKind.SPENT, LIGHTS, FUND, ore, APRIL))


def first_closed(plan: Plan, on: date = MAY) -> Plan:
    return plan.apply(close_tertial(plan, 2024, Tertial.T1, on, {}))


def forecast(plan: Plan, ore: int) -> Plan:
    return plan.apply(set_forecasts(plan, {CELL: {"amount_ore": ore}}))


def spent_in_first(plan: Plan) -> int:
    return follow_up(plan, 2024, Tertial.T1).total.sums.spent_ore


def merged(ours: Plan, theirs: Plan, base: Plan = BASE) -> Merge:
    fork = Fork(base, ours, theirs)
    merge = fork.merge()
    assert merge.broken is None
    assert wrongs(fork, merge) == []
    assert reopened(fork, merge) == []
    return merge


def test_an_event_of_theirs_counts_after_the_tertial_that_ours_has_closed() -> None:
    merge = merged(first_closed(BASE), spent(BASE))
    assert spent_in_first(merge.plan) == 0
    (flag,) = merge.flags
    assert (flag.kind, flag.side) == (FlagKind.BOOKED_LATER, Side.THEIRS)
    late = flag.entity
    assert isinstance(late, MoneyEvent)
    assert (late.decided_on, late.booked_on) == (APRIL, date(2024, 5, 1))
    assert late.reason == closed.BOOKED_LATER
    assert follow_up(merge.plan, 2024, Tertial.T2).total.sums.spent_ore == mnkr(0.2)


def test_an_event_of_ours_counts_after_the_tertial_that_theirs_has_closed() -> None:
    ours = spent(BASE)
    merge = merged(ours, first_closed(BASE))
    assert spent_in_first(merge.plan) == 0
    assert [(flag.kind, flag.side) for flag in merge.flags] == [(FlagKind.BOOKED_LATER, Side.OURS)]
    assert merge.plan.apply(merge.change_set.inverse()) == ours


def test_what_the_closing_side_counts_itself_stays_where_it_is() -> None:
    merge = merged(BASE, first_closed(spent(BASE)))
    assert spent_in_first(merge.plan) == mnkr(0.2)
    assert merge.flags == ()


def test_both_close_the_same_tertial_and_ours_keeps_its_figures() -> None:
    ours, theirs = first_closed(spent(BASE)), first_closed(spent(BASE, mnkr(0.3)), date(2024, 5, 20))
    merge = merged(ours, theirs)
    assert spent_in_first(merge.plan) == mnkr(0.2)
    assert merge.plan.closings == ours.closings
    assert [flag.kind for flag in merge.flags] == [FlagKind.BOOKED_LATER, FlagKind.CLOSED_TWICE]


def test_both_close_a_tertial_with_the_same_figures_and_nothing_is_told() -> None:
    base = spent(BASE)
    assert merged(first_closed(base), first_closed(base), base).flags == ()


@pytest.mark.parametrize("turn", [False, True])
def test_a_forecast_of_a_closed_tertial_is_that_of_whoever_closed_it(turn: bool) -> None:
    base = forecast(BASE, mnkr(1))
    fork = Fork(base, first_closed(base), forecast(base, mnkr(0.4)))
    merge = merged(*(fork.turned() if turn else fork)[1:], base)
    (held,) = merge.plan.forecasts.values()
    assert held.amount_ore == mnkr(1)
    (flag,) = merge.flags
    assert (flag.kind, flag.side) == (FlagKind.FORECAST_CLOSED, Side.OURS if turn else Side.THEIRS)
    assert merge.conflicts == ()


@pytest.mark.parametrize("turn", [False, True])
def test_a_forecast_that_is_new_in_a_closed_tertial_is_left_out(turn: bool) -> None:
    fork = Fork(BASE, first_closed(BASE), forecast(BASE, mnkr(0.4)))
    merge = merged(*(fork.turned() if turn else fork)[1:])
    assert merge.plan.forecasts == {}
    assert [flag.kind for flag in merge.flags] == [FlagKind.FORECAST_CLOSED]


def test_two_forecasts_of_an_open_tertial_are_a_conflict_of_the_whole() -> None:
    said = {CELL: {"amount_ore": mnkr(0.5), "comment": "Billigare"}}
    merge = merged(BASE.apply(set_forecasts(BASE, said)), forecast(BASE, mnkr(0.7)))
    (conflict,) = merge.conflicts
    assert conflict.spot.fields == ("amount_ore", "comment")


def test_an_event_that_both_corrected_is_taken_back_once() -> None:
    ours, theirs = (BASE.apply(correct_event(BASE, GRANT, APRIL, reason)) for reason in ("Fel år", "Fel"))
    merge = merged(ours, theirs)
    (counter,) = [one for one in merge.plan.events.values() if one.corrects]
    assert counter.reason == "Fel år"
    assert [(flag.kind, flag.side) for flag in merge.flags] == [(FlagKind.CORRECTED_TWICE, Side.THEIRS)]


def test_the_correction_that_a_closed_tertial_counts_is_the_one_that_is_kept() -> None:
    ours = BASE.apply(correct_event(BASE, GRANT, date(2024, 7, 1), "Fel år"))
    theirs = first_closed(BASE.apply(correct_event(BASE, GRANT, APRIL, "Fel")))
    merge = merged(ours, theirs)
    assert [one.reason for one in merge.plan.events.values() if one.corrects] == ["Fel"]


def test_an_event_that_one_took_away_and_the_other_closed_over_is_kept() -> None:
    ours = BASE.apply(ChangeSet(EditKind.GO_BACK, "1", (Change(BASE.events[GRANT], None),)))
    merge = merged(ours, first_closed(BASE))
    assert GRANT in merge.plan.events
    assert [flag.kind for flag in merge.flags] == [FlagKind.KEPT_USED]


def test_a_deleted_measure_that_the_other_recorded_money_for_is_kept() -> None:
    ours = BASE.apply(delete_measures(BASE, [CLEARING]))
    theirs = with_events(BASE, event(EventKind.GRANTED, CLEARING, FUND, mnkr(1), APRIL))
    merge = merged(ours, theirs)
    assert CLEARING in merge.plan.measures
    assert [flag.kind for flag in merge.flags] == [FlagKind.KEPT_CHANGED]


# --- what both recorded --------------------------------------------------------------------------


def granted(dnr: str = "KS 2024/77", on: date = APRIL, **fields: object) -> EventDraft:
    return event(EventKind.GRANTED, LIGHTS, FUND, mnkr(0.5), on, dnr=dnr, **fields)


def granted_ore(plan: Plan) -> int:
    return money_chain(plan).sums(LIGHTS).granted_ore


def test_a_grant_that_both_recorded_counts_once_and_the_one_with_its_papers_is_kept() -> None:
    ours, theirs = with_events(BASE, granted(dnr="")), with_events(BASE, granted(body="KSEU"))
    for fork, side in ((Fork(BASE, ours, theirs), Side.OURS), (Fork(BASE, theirs, ours), Side.THEIRS)):
        merge = merged(*fork[1:])
        assert granted_ore(merge.plan) == mnkr(1.5)
        assert [(flag.kind, flag.side) for flag in merge.flags] == [(FlagKind.RECORDED_TWICE, side)]
        assert {one.dnr for one in merge.plan.events.values()} == {"", "KS 2024/77"}


@pytest.mark.parametrize(
    "other", [granted("KS 2024/78"), granted(on=MAY), granted(year=2025), replace(granted(), amount_ore=1)]
)
def test_grants_that_differ_in_day_dnr_year_or_amount_both_count(other: EventDraft) -> None:
    merge = merged(with_events(BASE, granted()), with_events(BASE, other))
    assert granted_ore(merge.plan) == mnkr(1.5) + other.amount_ore
    assert merge.flags == ()


def test_one_who_recorded_it_twice_and_one_who_did_it_once_recorded_it_twice() -> None:
    ours, theirs = with_events(BASE, granted(), granted()), with_events(BASE, granted())
    for fork in (Fork(BASE, ours, theirs), Fork(BASE, theirs, ours)):
        merge = merged(*fork[1:])
        assert granted_ore(merge.plan) == mnkr(2)
        assert [flag.kind for flag in merge.flags] == [FlagKind.RECORDED_TWICE]


def test_a_grant_that_both_recorded_and_one_has_closed_over_stays_in_what_is_closed() -> None:
    ours, theirs = with_events(BASE, granted()), with_events(BASE, granted(dnr=""))
    (held,) = theirs.events.keys() - BASE.events.keys()
    for fork in (Fork(BASE, ours, first_closed(theirs)), Fork(BASE, first_closed(theirs), ours)):
        merge = merged(*fork[1:])
        assert granted_ore(merge.plan) == mnkr(1.5)
        assert held in merge.plan.events


def test_both_record_and_close_with_the_same_figures_and_only_the_event_is_told_of() -> None:
    ours, theirs = (first_closed(with_events(BASE, granted())) for _ in range(2))
    assert [flag.kind for flag in merged(ours, theirs).flags] == [FlagKind.RECORDED_TWICE]


def test_what_both_recorded_and_one_took_back_counts_once() -> None:
    ours = with_events(BASE, granted())
    theirs = with_events(BASE, granted())
    mistaken = list(theirs.events)[-1]
    theirs = theirs.apply(correct_event(theirs, mistaken, MAY, "Fel"))
    for fork in (Fork(BASE, ours, theirs), Fork(BASE, theirs, ours)):
        merge = merged(*fork[1:])
        assert granted_ore(merge.plan) == mnkr(1.5)
        assert merge.flags == ()


def test_one_corrects_a_grant_and_the_other_carries_it_over_and_the_sums_tell() -> None:
    ours = BASE.apply(correct_event(BASE, GRANT, MAY, "Fel"))
    carried = event(EventKind.CARRIED_OVER, LIGHTS, FUND, mnkr(1), date(2024, 12, 20), to_year=2025)
    theirs = with_events(BASE, carried)
    merge = merged(ours, theirs)
    sums = money_chain(merge.plan).sums(LIGHTS, year=2024)
    assert (sums.granted_ore, sums.carried_ore, sums.left_ore) == (0, -mnkr(1), -mnkr(1))
    (found,) = merge_check(ours, theirs, merge.plan).overdrawn
    assert (found.measure_id, found.year, found.overdrawn_ore) == (LIGHTS, 2024, mnkr(1))


# --- the accounts --------------------------------------------------------------------------------

LINE = LedgerLine(
    id=ledger_id("rad"),
    project="P 17",
    account="5010",
    booked_on=APRIL,
    text="Faktura",
    amount_ore=mnkr(0.1),
    voucher="V 7",
)


def read(plan: Plan) -> Plan:
    return plan.apply(ChangeSet(EditKind.IMPORT_LEDGER, "bok.csv", (Change(None, LINE),)))


def matched(plan: Plan, measure: str) -> Plan:
    lights = LIGHTS if measure == "lights" else CLEARING
    spending = MoneyEvent(
        id=MoneyEventId(LINE.id),
        kind=EventKind.SPENT,
        measure_id=lights,
        fund_id=FUND,
        year=2024,
        amount_ore=LINE.amount_ore,
        decided_on=APRIL,
        booked_on=APRIL,
    )
    link = LedgerLink(id=link_id("p 17"), project="P 17", measure_id=lights)
    gone = [Change(LINE, None)] if LINE.id in plan.table(LedgerLine) else []
    changes = (*gone, Change(None, spending), Change(None, link))
    return plan.apply(ChangeSet(EditKind.MATCH_LEDGER, "1", changes))


def total_spent(plan: Plan) -> int:
    lines = sum(line.amount_ore for line in plan.table(LedgerLine).values())
    return lines + sum(one.amount_ore for one in plan.events.values() if one.kind is EventKind.SPENT)


def test_a_line_that_one_matched_and_the_other_only_read_counts_once() -> None:
    for ours, theirs in ((matched(BASE, "lights"), read(BASE)), (read(BASE), matched(BASE, "lights"))):
        merge = merged(ours, theirs)
        assert total_spent(merge.plan) == LINE.amount_ore
        assert [flag.kind for flag in merge.flags] == [FlagKind.MATCHED_TWICE]


def test_a_line_that_both_matched_to_different_measures_counts_once_and_the_link_is_chosen() -> None:
    base = read(BASE)
    merge = merged(matched(base, "lights"), matched(base, "clearing"), base)
    assert total_spent(merge.plan) == LINE.amount_ore
    assert merge.plan.events[MoneyEventId(LINE.id)].measure_id == LIGHTS
    assert [flag.kind for flag in merge.flags] == [FlagKind.MATCHED_TWICE]
    assert [conflict.spot.fields for conflict in merge.conflicts] == [("measure_id",)]


def test_two_equal_lines_of_the_accounts_are_two_although_each_has_read_one() -> None:
    second = replace(LINE, id=ledger_id("rad 2"))
    ours, theirs = matched(BASE, "lights"), BASE.apply(import_ledger(BASE, [second], "bok.csv").change_set)
    theirs = theirs.apply(match_lines(theirs, {second.id: LIGHTS}, FUND))
    merge = merged(ours, theirs)
    assert money_chain(merge.plan).sums(LIGHTS).spent_ore == 2 * LINE.amount_ore
    assert merge.flags == ()


@pytest.mark.parametrize("turn", [False, True])
def test_of_two_matches_the_one_that_a_closed_tertial_counts_is_kept(turn: bool) -> None:
    base = read(BASE)
    fork = Fork(base, matched(base, "lights"), first_closed(matched(base, "clearing")))
    merge = merged(*(fork.turned() if turn else fork)[1:], base)
    assert merge.plan.events[MoneyEventId(LINE.id)].measure_id == CLEARING
    assert [(flag.kind, flag.side) for flag in merge.flags] == [
        (FlagKind.MATCHED_TWICE, Side.THEIRS if turn else Side.OURS)
    ]


@pytest.mark.parametrize("turn", [False, True])
def test_a_match_that_its_own_side_took_back_does_not_keep_the_merge_from_being_made(turn: bool) -> None:
    base = read(BASE)
    wrong = matched(base, "clearing")
    fork = Fork(
        base,
        matched(base, "lights"),
        wrong.apply(correct_event(wrong, MoneyEventId(LINE.id), MAY, "Fel åtgärd")),
    )
    merge = merged(*(fork.turned() if turn else fork)[1:], base)
    sums = money_chain(merge.plan)
    assert sums.sums(LIGHTS).spent_ore == sums.sums(year=2024).spent_ore == LINE.amount_ore
    assert {flag.kind for flag in merge.flags} == {FlagKind.MATCHED_TWICE}


def test_a_line_that_one_side_alone_matched_anew_is_where_that_side_has_it() -> None:
    base = matched(read(BASE), "lights")
    anew = matched(read(BASE), "clearing")
    link = replace(base.table(LedgerLink)[link_id("p 17")], measure_id=CLEARING)
    assert anew.table(LedgerLink)[link.id] == link
    for ours, theirs in ((base, anew), (anew, base)):
        merge = merged(ours, theirs, base)
        assert merge.plan.events[MoneyEventId(LINE.id)].measure_id == CLEARING
        assert merge.flags == ()
        assert merge.plan.apply(merge.change_set.inverse()) == ours


def test_a_line_that_one_matched_and_the_other_set_aside_is_matched() -> None:
    base = read(BASE)
    aside = replace(LINE, set_aside="Hör till lokalerna")
    theirs = base.apply(ChangeSet(EditKind.SET_LEDGER_ASIDE, "1", (Change(LINE, aside),)))
    merge = merged(matched(base, "lights"), theirs, base)
    assert not merge.plan.table(LedgerLine)
    assert [flag.kind for flag in merge.flags] == [FlagKind.MATCHED_TWICE]


def test_a_finding_that_both_acknowledged_is_chosen_with_reason_and_name_together() -> None:
    def acknowledged(by: str) -> Plan:
        key = acknowledgement_id("k")
        one = Acknowledgement(id=key, finding="k", reason=f"Enligt {by}", by=by, on=MAY)
        return BASE.apply(ChangeSet(EditKind.ACKNOWLEDGE_FINDINGS, "1", (Change(None, one),)))

    (conflict,) = merged(acknowledged("Ek"), acknowledged("Al")).conflicts
    assert conflict.spot.fields == ("reason", "by", "on")


# --- what the merge takes too much of ------------------------------------------------------------


def test_two_who_spend_the_same_grant_are_told_by_how_much_it_is_too_much() -> None:
    ours, theirs = spent(BASE, mnkr(0.7)), spent(BASE, mnkr(0.6))
    (found,) = merge_check(ours, theirs, merged(ours, theirs).plan).overdrawn
    assert (found.measure_id, found.year, found.overdrawn_ore) == (LIGHTS, 2024, mnkr(0.3))
    assert merge_check(ours, BASE, merged(ours, BASE).plan).overdrawn == ()


def test_two_who_are_granted_the_rest_of_a_fund_are_told() -> None:
    base = BASE.apply(set_city_frame(BASE, FUND, 2024, amount_ore=mnkr(5), granted_elsewhere_ore=mnkr(2)))
    grant = event(EventKind.GRANTED, CLEARING, FUND, mnkr(1.5), APRIL, dnr="KS 2024/80")
    ours, theirs = with_events(base, grant), with_events(base, replace(grant, dnr="KS 2024/81"))
    (found,) = merge_check(ours, theirs, merged(ours, theirs, base).plan).overdrawn
    assert (found.measure_id, found.merged_ore, found.overdrawn_ore) == (None, mnkr(-1), mnkr(1))


# --- the control ---------------------------------------------------------------------------------


def test_the_property_sees_a_merge_that_books_into_what_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closed, "book_later", lambda *_: iter(()))
    monkeypatch.setattr(closed, "tell_changed", lambda *_: iter(()))
    forks = [fork for fork in map(random_fork, range(100)) if fork.merge().broken is None]
    assert any(reopened(fork, fork.merge()) for fork in forks)
