"""Findings of preparation: the camera's file, low need, the timetable against decisions and seasons."""

from collections.abc import Callable, Iterable
from datetime import date

import pytest

from planner.analysis.findings import preparation
from planner.analysis.findings.examined import Examined, examine
from planner.analysis.findings.finding import Finding, FindingKind
from planner.catalogue.loader import load_catalogue
from planner.checking import checked, facts_of
from planner.domain.checklist import CheckState
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.checklists import answer
from planner.editing.decision_rounds import put_round
from planner.editing.measures import change_measures
from planner.editing.need import Score, set_ratings
from planner.editing.observations import add_observation
from planner.sample import build_sample
from tests.examples import decision_round, event, first_fund, funded_plan, mnkr, with_events

FACTS = facts_of(load_catalogue(), "Skärholmen")
REQUIRED = FACTS.required_items["camera"]


def found(plan: Plan, rule: Callable[[Examined], Iterable[Finding]]) -> list[Finding]:
    return list(rule(examine(plan, FACTS)))


def measured(**fields: object) -> tuple[Plan, str]:
    """Return a plan whose second measure, which has a place, has these fields."""
    plan = funded_plan()
    key = list(plan.measures)[1]
    return plan.apply(change_measures(plan, [key], **fields)), key


@pytest.mark.parametrize(
    ("status", "count"), [("idea", 0), ("ready", 1), ("applied", 1), ("withdrawn", 0), ("done", 0)]
)
def test_a_camera_called_ready_needs_its_file(status: str, count: int) -> None:
    plan, key = measured(kind="camera", status=MeasureStatus(status))
    assert len(found(plan, preparation.camera_files)) == count
    measure = plan.measures[key]  # type: ignore[index]
    settled = {"state": CheckState.DONE, "on": date(2026, 3, 1), "how_many": 7}
    for demand in REQUIRED:
        plan = plan.apply(answer(plan, measure.id, demand.item, **settled))
    assert found(plan, preparation.camera_files) == []


def test_the_finding_says_how_much_of_the_file_is_open() -> None:
    plan, key = measured(kind="camera", status=MeasureStatus.READY)
    plan = plan.apply(answer(plan, plan.measures[key].id, REQUIRED[1].item, state=CheckState.DONE))  # type: ignore[index]
    (one,) = found(plan, preparation.camera_files)
    assert one.names == (str(len(REQUIRED) - 1), str(len(REQUIRED)))


def test_a_camera_needs_a_documented_need() -> None:
    plan, _ = measured(kind="camera")
    place = next(iter(plan.places))
    assert [one.kind for one in found(plan, preparation.cameras_on_low_need)] == [FindingKind.CAMERA_LOW_NEED]
    counted = plan.apply(add_observation(plan, place, date(2026, 1, 2), kind="incident", count=4))
    assert found(counted, preparation.cameras_on_low_need) == []
    low, high = (
        plan.apply(set_ratings(plan, {(place, FACTS.criteria[0].id): Score(score)}, FACTS.criteria))
        for score in (0, 2)
    )
    assert len(found(low, preparation.cameras_on_low_need)) == 1
    assert found(high, preparation.cameras_on_low_need) == []
    assert found(measured(kind="lighting")[0], preparation.cameras_on_low_need) == []


def test_work_that_starts_before_its_money_is_decided() -> None:
    plan, key = measured(starts_on=date(2026, 4, 1))
    assert found(plan, preparation.starts_before_decision) == []
    plan = plan.apply(put_round(plan, decision_round(first_fund(plan))))
    (one,) = found(plan, preparation.starts_before_decision)
    assert one.days == (date(2026, 4, 1), date(2026, 4, 15))
    granted = event(EventKind.GRANTED, plan.measures[key].id, first_fund(plan), mnkr(1), date(2025, 1, 2))  # type: ignore[index]
    assert found(with_events(plan, granted), preparation.starts_before_decision) == []


def test_what_is_used_before_it_is_done() -> None:
    plan, _ = measured(starts_on=date(2026, 4, 1), ends_on=date(2026, 6, 1), in_use_from=date(2026, 5, 1))
    (one,) = found(plan, preparation.used_before_ready)
    assert one.days == (date(2026, 5, 1), date(2026, 6, 1))
    plan, _ = measured(starts_on=date(2026, 4, 1), ends_on=date(2026, 6, 1), in_use_from=date(2026, 6, 1))
    assert found(plan, preparation.used_before_ready) == []


@pytest.mark.parametrize(
    ("start", "end", "count"),
    [
        (date(2026, 3, 1), date(2026, 3, 31), 0),
        (date(2026, 3, 1), date(2026, 4, 1), 1),
        (date(2026, 7, 31), date(2026, 9, 1), 1),
        (date(2026, 8, 1), date(2026, 12, 31), 0),
        (date(2026, 8, 1), date(2027, 3, 31), 0),
        (date(2026, 8, 1), date(2027, 4, 1), 1),
        (date(2026, 5, 4), None, 1),
        (None, None, 0),
    ],
)
def test_clearing_keeps_out_of_the_nesting_season(start: date | None, end: date | None, count: int) -> None:
    plan, _ = measured(kind="clearing", starts_on=start, ends_on=end)
    assert len(found(plan, preparation.seasons)) == count
    plan, _ = measured(kind="lighting", starts_on=start, ends_on=end)
    assert found(plan, preparation.seasons) == []


def test_the_example_plan_has_one_unfinished_file_and_one_clash_with_the_season() -> None:
    plan = build_sample()
    open_ones = [one for one in checked(plan, load_catalogue()).open if one.kind.family == "preparation"]
    codes = [(one.kind, plan.measures[one.measure_id].code) for one in open_ones if one.measure_id]
    assert codes == [(FindingKind.CAMERA_FILE_OPEN, "Å-014"), (FindingKind.IN_SEASON, "Å-025")]
