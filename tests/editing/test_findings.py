"""Tests of letting findings stand, and of putting them right."""

from datetime import date

import pytest

from planner.domain.acknowledgement import Acknowledgement
from planner.domain.changes import EditKind
from planner.domain.errors import RuleBrokenError, StaleChangeError
from planner.domain.fix import Fix, NewValue, possible_fix
from planner.domain.measure import Measure
from planner.editing.findings import acknowledge, mend, reopen
from tests.examples import empty_plan, mnkr, with_measure

DAY = date(2026, 2, 3)


def test_an_acknowledgement_needs_a_reason_and_is_made_once() -> None:
    plan = empty_plan()
    with pytest.raises(RuleBrokenError):
        acknowledge(plan, ["k"], " ", "Ek Onom", DAY)
    edit = acknowledge(plan, ["k", "k", "m"], "Ja", "Ek Onom", DAY)
    assert (edit.kind, edit.subject) == (EditKind.ACKNOWLEDGE_FINDINGS, "2")
    plan = plan.apply(edit)
    assert not acknowledge(plan, ["k"], "Nej", "Någon", DAY)
    assert {one.reason for one in plan.table(Acknowledgement).values()} == {"Ja"}


def test_opening_again_passes_by_what_nobody_acknowledged() -> None:
    plan = empty_plan()
    plan = plan.apply(acknowledge(plan, ["k", "m"], "Ja", "Ek Onom", DAY))
    assert not reopen(plan, ["annan"])
    assert len(plan.apply(reopen(plan, ["m", "annan"])).table(Acknowledgement)) == 1


def test_fixes_of_one_value_are_one_change_and_one_undo() -> None:
    plan, key = with_measure(empty_plan(), "Ljus", cost_likely_ore=mnkr(2))
    fixes = [
        Fix(Measure, key, (NewValue("cost_likely_ore", mnkr(1)),)),
        Fix(Measure, key, (NewValue("note", "Ja"),)),
    ]
    edit = mend(plan, fixes)
    assert (edit.kind, edit.subject, len(edit.changes)) == (EditKind.MEND_FINDINGS, "Å-001", 1)
    after = plan.apply(edit)
    assert (after.measures[key].cost_likely_ore, after.measures[key].note) == (mnkr(1), "Ja")
    assert after.apply(edit.inverse()) == plan


def test_what_is_gone_cannot_be_mended() -> None:
    with pytest.raises(StaleChangeError):
        mend(empty_plan(), [Fix(Measure, "borta", (NewValue("note", "Ja"),))])


def test_a_fix_that_a_value_could_not_have_is_none() -> None:
    plan, key = with_measure(empty_plan(), "Ljus", cost_low_ore=mnkr(1), cost_likely_ore=mnkr(2))
    assert possible_fix(plan.measures[key], [NewValue("cost_likely_ore", mnkr(0.5))]) is None
    assert possible_fix(plan.measures[key], [NewValue("cost_likely_ore", mnkr(1))]) is not None
