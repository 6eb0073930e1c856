"""A chain of money that lives in a file: edited, undone, reopened and merged, it says the same as its events.

What is closed keeps its figures through all of it, unless the closing itself is undone.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.analysis.follow_up import follow_up
from planner.analysis.withhold import withhold
from planner.document import Document, check_file
from planner.domain import rules
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.errors import RuleBrokenError
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing import funds, measures, money_events, plan_info
from planner.editing.merge import FlagKind, closed, merge_plans
from planner.editing.money_events import record_events
from tests.chain_sums import changed, reopened_figures, wrong_sums
from tests.examples import event, first_fund, followed_plan, kr
from tests.strategies import CHAIN_EDITS, UNDOING_EDITS, edits

Draw = Callable[[st.SearchStrategy[Any]], Any]
_REAL = [edit for edit in CHAIN_EDITS if edit not in UNDOING_EDITS]


def _rename_fund(draw: Draw, plan: Plan) -> ChangeSet:
    return funds.change_fund(plan, first_fund(plan), name=draw(st.sampled_from(["CM4", "Fonden", "T"])))


def _hide(draw: Draw, plan: Plan) -> ChangeSet:
    hidden = draw(st.sampled_from(list(plan.measures)))
    return measures.change_measures(plan, [hidden], secret=draw(st.booleans()))


def _another_year(draw: Draw, plan: Plan) -> ChangeSet:
    first, last = plan.info.first_year, plan.info.last_year
    return plan_info.change_plan_info(
        plan, first_year=first - draw(st.integers(0, 1)), last_year=last + draw(st.integers(-1, 1))
    )


def _delete(draw: Draw, plan: Plan) -> ChangeSet:
    return measures.delete_measures(plan, [draw(st.sampled_from(list(plan.measures)))])


def _add(draw: Draw, plan: Plan) -> ChangeSet:
    return measures.add_measure(plan, draw(st.sampled_from(["Bänkar", "Kamera"])))


_MEASURES = ("measures",)
_AROUND = (
    *((_rename_fund, ()), (_add, ()), (_another_year, ())),
    *((_hide, _MEASURES), (_delete, _MEASURES)),
)
_EDITS = (*_REAL, *_REAL, *_AROUND)


class Case:
    """A plan in a file, and a copy that a colleague works in.

    Attributes:
        document: the plan that is open.
        base: the plan as it was when the copy was made.
        copy: the copy, as far as the colleague has come.
    """

    def __init__(self, path: Path) -> None:
        self.document = Document.create(path, followed_plan(), "Eva")
        self.base = self.copy = self.document.plan

    def edit(self, draw: Draw) -> None:
        edit = draw(edits(self.document.plan, _EDITS))
        if edit:
            self.document.edit(edit)

    def undo(self, _: Draw) -> None:
        self.document.undo()

    def redo(self, _: Draw) -> None:
        self.document.redo()

    def reopen(self, _: Draw) -> None:
        plan, path = self.document.plan, self.document.path
        self.document.close()
        assert check_file(path) == []
        self.document = Document.open(path, "Eva")
        assert self.document.plan == plan

    def colleague(self, draw: Draw) -> None:
        edit = draw(edits(self.copy, _EDITS))
        self.copy = self.copy.apply(edit) if edit else self.copy

    def merge(self, _: Draw) -> None:
        """Take in what the colleague did, and see the same merge from the other side."""
        ours, theirs = self.document.plan, self.copy
        for one, other in ((ours, theirs), (theirs, ours)):
            merge = merge_plans(self.base, one, other, "kopia.tplan")
            told = {flag.entity.id for flag in merge.flags if flag.kind is FlagKind.CLOSED_TWICE}
            assert merge.broken is None
            assert reopened_figures(one, merge.plan) == []
            assert set(reopened_figures(other, merge.plan)) <= told
            assert wrong_sums(merge.plan) == []
        self.document.edit(merge_plans(self.base, ours, theirs, "kopia.tplan").change_set)
        self.base = self.copy = self.document.plan

    def fork(self, _: Draw) -> None:
        self.base = self.copy = self.document.plan


_STEPS = (
    *(Case.edit,) * 6,
    *(Case.colleague,) * 4,
    Case.undo,
    Case.undo,
    Case.redo,
    Case.reopen,
    Case.merge,
    Case.merge,
    Case.fork,
)


@contextmanager
def a_case() -> Iterator[Case]:
    with TemporaryDirectory() as folder:
        case = Case(Path(folder) / "plan.tplan")
        try:
            yield case
        finally:
            case.document.close()


def follow_through(case: Case, draw: Draw, most: int) -> None:
    """Do things to a plan, and after each see that its sums are right and what is closed stays."""
    for _ in range(draw(st.integers(1, most))):
        before = case.document.plan
        draw(st.sampled_from(_STEPS))(case, draw)
        after = case.document.plan
        assert reopened_figures(before, after) == []
        assert wrong_sums(after) == []
    assert wrong_totals(case.document.plan) == []


def wrong_totals(plan: Plan) -> list[str]:
    """Return where a total is not the sum of its rows, or secrecy changes it."""
    shown = withhold(plan, "Sekretess").plan
    found = []
    for year in plan.info.years:
        for tertial in Tertial:
            whole, public = (follow_up(one, year, tertial) for one in (plan, shown))
            parts = {name: sum(getattr(row, name) for row in whole.rows) for name in _OF_A_ROW}
            if any(getattr(whole.total, name) != parts[name] for name in _OF_A_ROW):
                found.append(f"total {tertial} {year}")
            if whole.total.sums.left_ore != public.total.sums.left_ore:
                found.append(f"secrecy {tertial} {year}")
    return found


_OF_A_ROW = ("forecast_ore", "deviation_ore", "bound_later_ore")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_is_done_to_a_plan_in_a_file_its_sums_are_right_and_what_is_closed_stays(
    data: st.DataObject,
) -> None:
    with a_case() as case:
        follow_through(case, data.draw, 12)
        case.reopen(data.draw)
        while case.document.undo() is not None:
            assert wrong_sums(case.document.plan) == []
        assert case.document.plan == case.document.plan_at(1)
        case.reopen(data.draw)


# --- the controls --------------------------------------------------------------------------------


def late_voucher(plan: Plan) -> ChangeSet:
    """Return what records a voucher of a closed tertial."""
    measure = next(iter(plan.measures))
    draft = event(EventKind.SPENT, measure, first_fund(plan), kr(1), date(2024, 4, 2), reason="Sen")
    return record_events(plan, [draft])


def test_a_late_voucher_leaves_what_is_closed_alone_and_the_control_sees_one_that_does_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plan = followed_plan()
    assert changed(plan, late_voucher(plan)) == []
    monkeypatch.setattr(money_events, "booking_day", lambda _plan, _years, day: day)
    with pytest.raises(RuleBrokenError):
        plan.apply(late_voucher(plan))
    monkeypatch.setattr(rules, "_require_open", lambda *_: None)
    assert changed(plan, late_voucher(plan)) != []


def test_the_control_sees_a_merge_that_books_into_what_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    base = followed_plan()
    closing = next(iter(base.closings))
    opened = base.apply(ChangeSet(EditKind.GO_BACK, "1", (Change(base.closings[closing], None),)))
    theirs = opened.apply(late_voucher(opened))
    assert reopened_figures(base, merge_plans(opened, base, theirs, "kopia.tplan").plan) == []
    monkeypatch.setattr(closed, "book_later", lambda *_: iter(()))
    monkeypatch.setattr(rules, "_require_open", lambda *_: None)
    assert reopened_figures(base, merge_plans(opened, base, theirs, "kopia.tplan").plan) == [closing]
