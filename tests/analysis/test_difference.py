"""Two states of a plan: every value that differs is there once, and the sums are those of each state."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from planner.analysis.difference import Fate, difference, only_counts_on
from planner.analysis.remaining import remaining
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES
from planner.domain.measure import Measure
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.editing.funds import delete_fund
from planner.editing.measures import delete_measures
from tests.examples import first_fund, funded_plan, with_measure, with_money
from tests.small_plan import CM4, LAMPS, OWN, small_plan
from tests.strategies import edits, plans


@given(plans())
def test_a_plan_does_not_differ_from_itself(plan: Plan) -> None:
    found = difference(plan, Plan.of(v for kind in ENTITY_TYPES for v in plan.table(kind).values()))
    assert found.changes == ()
    assert not found.counts()
    assert not any(pair.differs for pair in (*found.balances, found.total))


@given(st.data())
def test_every_value_that_differs_is_listed_once_and_leads_to_the_other_plan(data: st.DataObject) -> None:
    before = after = data.draw(plans(6))
    for _ in range(data.draw(st.integers(0, 6))):
        change_set = data.draw(edits(after))
        after = after.apply(change_set) if change_set else after
    found = difference(before, after)
    listed = Counter((type(change.entity), change.entity.id) for change in found.changes)
    assert set(listed.values()) <= {1}
    assert all(change.before != change.after for change in found.changes)
    assert before.apply(ChangeSet(EditKind.GO_BACK, "", found.changes)) == after
    assert after.rewound([ChangeSet(EditKind.GO_BACK, "", found.changes)]) == before
    for balances, side in ((remaining(before), "before"), (remaining(after), "after")):
        shown = {(pair.fund_id, pair.year): getattr(pair, side) for pair in found.balances}
        assert getattr(found.total, side) == balances.total
        assert all(shown[key] == balance for key, balance in balances.cells.items())
        assert all(shown[None, year] == balance for year, balance in balances.per_year.items())
        assert all(shown[fund, None] == balance for fund, balance in balances.per_fund.items())


def test_what_came_and_went_is_counted_by_kind() -> None:
    before = funded_plan()
    after, added = with_measure(before, "Kamera")
    after = with_money(after, added, first_fund(after), {2026: 500})
    after = after.apply(delete_measures(after, list(before.measures)[:1]))
    counts = difference(before, after).counts()
    assert counts == {
        (Measure, Fate.ADDED): 1,
        (Measure, Fate.REMOVED): 1,
        (Allocation, Fate.ADDED): 1,
        (Allocation, Fate.REMOVED): 2,
    }


def test_a_source_that_is_gone_keeps_its_line() -> None:
    before = small_plan()
    emptied = before.apply(delete_measures(before, [m for m in before.measures if m != LAMPS]))
    after = emptied.apply(delete_fund(emptied, OWN))
    pairs = {(pair.fund_id, pair.year): pair for pair in difference(before, after).balances}
    assert pairs[OWN, 2026].before.frame_ore > 0
    assert pairs[OWN, 2026].after.frame_ore == 0
    assert pairs[CM4, 2026].differs is False
    assert pairs[OWN, None].differs


def test_the_next_number_alone_is_nothing_that_people_see() -> None:
    before = funded_plan()
    after, added = with_measure(before, "Kamera")
    found = difference(before, after.apply(delete_measures(after, [added])))
    assert [only_counts_on(change) for change in found.changes] == [True]
    assert not found.counts()
