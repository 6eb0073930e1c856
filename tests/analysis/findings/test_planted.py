"""Each mistake planted in one plan is found once and nothing else is; what is proposed does what it says."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from planner.analysis.findings.finding import Finding, FindingKind
from planner.catalogue.loader import load_catalogue
from planner.checking import checked
from planner.document import Document
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.ids import MeasureId
from planner.domain.plan import Plan
from planner.editing.findings import acknowledge, mend
from planner.editing.measures import change_measures
from tests.analysis.findings.planted import PLANTED, clean_plan, planted_plan
from tests.examples import kr


@pytest.fixture(scope="module")
def planted() -> tuple[Plan, dict[FindingKind, MeasureId]]:
    return planted_plan()


def _open(plan: Plan) -> tuple[Finding, ...]:
    return checked(plan, load_catalogue()).open


def test_each_planted_mistake_is_found_once_and_nothing_else_is(
    planted: tuple[Plan, dict[FindingKind, MeasureId]],
) -> None:
    plan, ids = planted
    found = _open(plan)
    assert Counter(one.kind for one in found) == Counter(list(PLANTED))
    of_measures = {one.kind: one.measure_id for one in found if one.measure_id is not None}
    assert of_measures == {kind: ids[kind] for kind in PLANTED if kind is not FindingKind.OVER_FRAME}


def test_the_same_measures_without_the_mistakes_give_no_alarm() -> None:
    assert _open(clean_plan()) == ()


def test_what_can_be_put_right_is_gone_afterwards_and_back_after_one_undo(
    planted: tuple[Plan, dict[FindingKind, MeasureId]], tmp_path: Path
) -> None:
    before = _open(planted[0])
    with Document.create(tmp_path / "fel.tplan", planted[0], "Eva") as document:
        document.edit(mend(document.plan, [one.fix for one in before if one.fix is not None]))
        left = [one.kind for one in _open(document.plan)]
        assert left == [one.kind for one in before if one.fix is None]
        document.undo()
        assert document.plan == planted[0]


def test_what_is_acknowledged_stays_so_in_the_file_until_its_figures_change(
    planted: tuple[Plan, dict[FindingKind, MeasureId]], tmp_path: Path
) -> None:
    plan, ids = planted
    path = tmp_path / "kvitterad.tplan"
    keys = [one.key for one in _open(plan)]
    with Document.create(path, plan, "Eva") as document:
        document.edit(acknowledge(plan, keys, "Stämmer med beslutet", "Eva", date(2026, 2, 3)))
    with Document.open(path, "Eva") as document:
        assert _open(document.plan) == ()
        assert {one.reason for one in document.plan.table(Acknowledgement).values()} == {
            "Stämmer med beslutet"
        }
        changed = ids[FindingKind.YEARS_NOT_TOTAL]
        document.edit(change_measures(document.plan, [changed], cost_likely_ore=kr(1_100_000)))
        (again,) = _open(document.plan)
        assert (again.kind, again.measure_id) == (FindingKind.YEARS_NOT_TOTAL, changed)
