"""Every text on law and evidence carries source, year and review date; none promises or is out of date."""

import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest

from planner.catalogue.guidance import Guidance, is_past
from planner.catalogue.guidance_loader import card, checklist_item, goal, load_guidance
from planner.catalogue.loader import load_catalogue
from planner.domain.indicator import Outcome, Stage
from planner.resources_path import resource_path

Row = dict[str, Any]

TABLES: Mapping[str, tuple[str, Callable[[Row], object]]] = {
    "evidence.toml": ("card", card),
    "checklists.toml": ("item", checklist_item),
    "goals.toml": ("goal", goal),
}
#: Authorities need no permit for cameras since 2025-04-01, whatever the words for asking for one.
PERMIT_FROM_IMY = re.compile(
    r"(?:sök|ansök|begär|inhämta)\w*\s[^.]{0,30}tillstånd[^.]{0,30}\b(?:IMY|Integritetsskydds)"
    r"|tillstånd\s(?:från|av|hos)\s(?:IMY|Integritetsskydds)"
    r"|(?:IMY|Integritetsskydds\w*)s?\s(?:till\w*\s)?tillstånd"
    r"|(?:apply|ask|permit|permission)\b[^.]{0,40}\bIMY\b",
    re.IGNORECASE,
)
#: What says that something will come of a measure.
PROMISE = re.compile(
    r"\b(?:kommer att|garanter\w+|leder till|ger färre|förhindrar|undviker brott|undvikna brott|sparar"
    r"|will (?:reduce|lower|cut|give|make|lead)|guarantee\w*|leads to|prevents|avoided crimes?)\b",
    re.IGNORECASE,
)
BOTRYGGT = {
    *("gestaltning", "mix av funktioner", "mix av människor", "tydlighet", "social kontroll"),
    *("belysning", "skalskydd", "förvaltning", "information"),
}


def faults(row: Mapping[str, Any]) -> list[str]:
    """Return what is wrong with an entry on law, evidence or goals."""
    found = [name for name in ("source", "year", "review_by") if not row.get(name)]
    texts = " ".join(text for text in _texts(row) if isinstance(text, str))
    if PERMIT_FROM_IMY.search(texts):
        found.append("permit")
    if PROMISE.search(texts):
        found.append("promise")
    review = row.get("review_by")
    if isinstance(review, date) and row.get("year") and review.year < row["year"]:
        found.append("review before year")
    return found


def _texts(value: Any) -> list[Any]:
    if isinstance(value, Mapping):
        return [text for part in value.values() for text in _texts(part)]
    return [text for part in value for text in _texts(part)] if isinstance(value, list) else [value]


def rows(name: str) -> list[Row]:
    found: list[Row] = tomllib.loads(resource_path("catalogue", name).read_text("utf-8"))[TABLES[name][0]]
    return found


@pytest.fixture(scope="module")
def guidance() -> Guidance:
    return load_guidance()


@pytest.mark.parametrize("name", TABLES)
def test_every_entry_has_source_year_and_review_date_and_promises_nothing(name: str) -> None:
    assert rows(name)
    assert {row["key"]: faults(row) for row in rows(name) if faults(row)} == {}


def test_the_warnings_of_measure_kinds_ask_nobody_for_a_permit_and_promise_nothing() -> None:
    kinds = tomllib.loads(resource_path("catalogue", "measure_kinds.toml").read_text("utf-8"))["kind"]
    texts = [text for kind in kinds for text in _texts(kind) if isinstance(text, str)]
    assert [text for text in texts if PERMIT_FROM_IMY.search(text) or PROMISE.search(text)] == []


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("missing", ["source", "year", "review_by"])
def test_an_entry_without_one_of_these_is_refused(name: str, missing: str) -> None:
    bad = {key: value for key, value in rows(name)[0].items() if key != missing}
    assert faults(bad) == [missing]
    with pytest.raises(KeyError, match=missing):
        TABLES[name][1](bad)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Sök tillstånd hos IMY innan kamerorna sätts upp.", "permit"),
        ("Ansök om tillstånd hos Integritetsskyddsmyndigheten.", "permit"),
        ("Kräver tillstånd från IMY.", "permit"),
        ("Apply to IMY for a permit.", "permit"),
        ("Åtgärden kommer att minska brotten.", "promise"),
        ("Ger färre inbrott.", "promise"),
        ("Lighting will reduce crime.", "promise"),
        ("12 avoided crimes a year.", "promise"),
    ],
)
def test_a_planted_text_is_caught(text: str, fault: str) -> None:
    assert faults({**rows("evidence.toml")[0], "finding": {"sv": text, "en": text}}) == [fault]


def test_keys_are_unique_and_kinds_are_known(guidance: Guidance) -> None:
    kinds = {kind.key for kind in load_catalogue().kinds}
    for entries in (guidance.cards, guidance.items, guidance.goals, guidance.criteria):
        keys = [entry.key for entry in entries]
        assert len(keys) == len(set(keys))
    assert {one.kind for one in guidance.cards} == kinds
    assert {kind for item in guidance.items for kind in item.kinds} <= kinds
    assert {heading for one in guidance.cards for heading in one.botryggt} <= BOTRYGGT


def test_felt_safety_and_reported_crime_are_never_one_card(guidance: Guidance) -> None:
    assert {one.outcome for one in guidance.cards} == {Outcome.FELT_SAFETY, Outcome.REPORTED_CRIME}


def test_the_camera_file_asks_for_all_that_the_law_does(guidance: Guidance) -> None:
    required = {item.key for item in guidance.checklist_of("camera") if item.is_required}
    assert required >= {
        *("incidents", "alternatives", "camera_area", "camera_hours", "live_or_recorded"),
        *("storage_time", "balancing", "impact", "union"),
    }
    assert {item.key for item in guidance.checklist_of("camera")} >= {"signs", "register", "retention"}


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
