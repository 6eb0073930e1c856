"""Going back to how the plan was: one edit, taken back by one undo, and no number is given twice."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.changes import EditKind
from planner.domain.ledger import LedgerLine
from planner.domain.rules import check_all_rules
from planner.editing.go_back import go_back
from planner.editing.ledger import match_lines
from planner.editing.measures import add_measure, delete_measures
from tests.examples import followed_plan, funded_plan, with_measure
from tests.strategies import edits


@given(st.data())
def test_any_later_plan_goes_back_to_what_it_was_and_undo_restores_it(data: st.DataObject) -> None:
    then = plan = funded_plan()
    for _ in range(data.draw(st.integers(0, 8))):
        change_set = data.draw(edits(plan))
        plan = plan.apply(change_set) if change_set else plan
    back = go_back(plan, then, "1")
    after = plan.apply(back)
    check_all_rules(after)
    assert [(type(c.entity).__name__) for c in after.changes_to(then)] in ([], ["PlanInfo"])
    assert after.info.next_number == max(plan.info.next_number, then.info.next_number)
    assert after.apply(back.inverse()) == plan
    values = {(type(c.entity), c.entity.id, c.after is None) for c in back.changes}
    assert len(values) == len(back.changes)


def test_going_back_to_what_the_plan_is_changes_nothing() -> None:
    plan = funded_plan()
    assert not go_back(plan, plan, "1")


def test_a_number_that_was_given_since_is_not_given_again() -> None:
    then = funded_plan()
    plan, added = with_measure(then, "Kamera")
    after = plan.apply(go_back(plan, then, "1"))
    assert added not in after.measures
    again = after.apply(add_measure(after, "Bänkar"))
    numbers = {measure.number for measure in again.measures.values()} - {
        measure.number for measure in then.measures.values()
    }
    assert numbers == {plan.measures[added].number + 1}


def test_going_back_when_only_the_next_number_differs_changes_nothing() -> None:
    then = funded_plan()
    plan, added = with_measure(then, "Kamera")
    plan = plan.apply(delete_measures(plan, [added]))
    assert not go_back(plan, then, "1")


def test_the_journal_is_told_where_the_plan_went_back_to() -> None:
    then = funded_plan()
    plan, _ = with_measure(then, "Kamera")
    back = go_back(plan, then, "1")
    assert (back.kind, back.subject) == (EditKind.GO_BACK, "1")


def test_a_line_of_the_accounts_that_was_matched_anew_goes_back_to_the_measure_it_was_on() -> None:
    plan = followed_plan()
    (line,) = plan.table(LedgerLine).values()
    first, second = (plan.apply(match_lines(plan, {line.id: one})) for one in plan.measures)
    back = go_back(second, first, "1")
    assert second.apply(back) == first
    assert second.apply(back).apply(back.inverse()) == second
