"""Guidance as it is shipped: what each kind's checklist asks for, the criteria, goals and review dates."""

from datetime import date

import pytest

from planner.catalogue.guidance import Guidance, is_past
from planner.catalogue.guidance_loader import load_guidance
from planner.catalogue.loader import load_catalogue
from planner.domain.checklist import ItemValue
from planner.domain.indicator import Outcome, Stage

BOTRYGGT = {
    *("gestaltning", "mix av funktioner", "mix av människor", "tydlighet", "social kontroll"),
    *("belysning", "skalskydd", "förvaltning", "information"),
}


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return load_guidance()


def test_keys_are_unique_and_kinds_are_known(guidance: Guidance) -> None:
    kinds = {kind.key for kind in load_catalogue().kinds}
    for entries in (guidance.cards, guidance.items, guidance.goals, guidance.criteria):
        keys = [entry.key for entry in entries]
        assert len(keys) == len(set(keys))
    assert {one.kind for one in guidance.cards} <= kinds
    assert {kind for item in guidance.items for kind in item.kinds} <= kinds
    assert {heading for one in guidance.cards for heading in one.botryggt} <= BOTRYGGT


def test_the_camera_file_asks_for_all_that_the_law_does(guidance: Guidance) -> None:
    assert tuple(demand.item for demand in guidance.required_items()["camera"]) == (
        *("incidents", "alternatives", "camera_area", "camera_hours", "live_or_recorded"),
        *("storage_time", "balancing", "impact", "union", "register", "signs", "retention"),
    )


@pytest.mark.parametrize(
    ("kind", "keys"),
    [
        ("barrier", {"road_keeper", "rescue", "accessible", "cables", "permit"}),
        ("lighting", {"lux", "nature", "cables", "permit"}),
        ("tunnel", {"structure", "permit"}),
        ("clearing", {"nesting", "biotope", "nature"}),
        ("guard", {"guard_permit", "guard_drift"}),
        ("sound_alarm", {"private_land", "permit"}),
    ],
)
def test_each_kind_is_asked_for_what_the_field_knows(guidance: Guidance, kind: str, keys: set[str]) -> None:
    assert {item.key for item in guidance.checklist_of(kind)} == keys


def test_the_nesting_season_and_the_guards_permit_are_told_from_days(guidance: Guidance) -> None:
    items = {item.key: item for item in guidance.items}
    assert items["nesting"].season == (4, 7)
    assert (items["guard_permit"].value, items["guard_permit"].longest_years) == (ItemValue.DATE, 3)


def test_the_24_hours_are_of_graffiti_and_litter_alone(guidance: Guidance) -> None:
    deadlines = {key: hours for key, hours in guidance.usual_deadlines().items() if hours is not None}
    assert deadlines == {"graffiti": 24, "litter": 24}


def test_the_nine_criteria_have_four_steps_each(guidance: Guidance) -> None:
    assert [one.key for one in guidance.criteria] == [
        *("common", "rising", "stands_out", "tied_to_place", "influence", "costly", "many"),
        *("felt_unsafety", "users"),
    ]
    assert {len(one.scale) for one in guidance.criteria} == {4}
    assert [one.weight for one in guidance.criteria_of_plan()] == [10] * 9


def test_the_survey_can_be_read_every_third_year(guidance: Guidance) -> None:
    halved = guidance.goal("unsafety_halved")
    assert halved is not None
    assert (halved.rhythm_years, halved.outcome, halved.stage) == (3, Outcome.FELT_SAFETY, Stage.OUTCOME)


def test_a_card_past_its_date_is_told() -> None:
    assert is_past(date(2026, 1, 1), date(2026, 1, 2))
    assert not is_past(date(2026, 1, 2), date(2026, 1, 2))
