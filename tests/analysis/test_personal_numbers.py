"""What looks like a personal identity number is found in every text, and before an edit stores it."""

from dataclasses import replace
from typing import Any

import pytest

from planner.analysis.attention import attention
from planner.analysis.personal_numbers import new_sightings, sightings_in, sightings_in_words
from planner.analysis.remaining import remaining
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.plan import Plan
from planner.editing.measures import change_measures, duplicate_measures
from tests.examples import followed_plan
from tests.small_plan import CAMERA, LAMPS, TUNNEL, small_plan

NUMBER = "811218-9876"


def with_text(plan: Plan, kind: type[Entity], field: str) -> ChangeSet:
    value = next(iter(plan.table(kind).values()))
    texts: Any = {field: f"Ring {NUMBER}"}
    return ChangeSet(EditKind.CHANGE_MEASURE, "", (Change(value, replace(value, **texts)),))


TEXTS = [
    (kind, field)
    for kind in ENTITY_TYPES
    for field in (
        "title",
        "name",
        "note",
        "decision",
        "dnr",
        "responsible",
        "applicant",
        "builder",
        "operator",
        "comment",
        "reason",
        "text",
    )
    if field in kind.__dataclass_fields__
]


@pytest.mark.parametrize(("kind", "field"), TEXTS)
def test_every_text_is_looked_at_before_and_after_it_is_stored(kind: type[Entity], field: str) -> None:
    plan = followed_plan()
    edit = with_text(plan, kind, field)
    (found,) = new_sightings(edit)
    assert (found.field, found.masked) == (field, ("8112…",))
    values = {value.id: value for kind in ENTITY_TYPES for value in plan.table(kind).values()}
    (changed,) = edit.changes
    after = Plan.of({**values, changed.entity.id: changed.entity}.values())
    assert [one.field for one in sightings_in(after)] == [field]
    assert not sightings_in(plan)


def test_a_number_that_stood_there_before_is_not_asked_about_again() -> None:
    plan = small_plan()
    plan = plan.apply(change_measures(plan, [LAMPS], note=NUMBER))
    assert not new_sightings(change_measures(plan, [LAMPS], title="Ljusare"))
    assert not new_sightings(change_measures(plan, [LAMPS], note=""))
    assert new_sightings(change_measures(plan, [LAMPS], note=f"{NUMBER} 640823-3234"))
    assert new_sightings(duplicate_measures(plan, [LAMPS], {}))


def test_words_of_an_edit_are_looked_at_too() -> None:
    assert not sightings_in_words("Till nämnden", "")
    assert [one.masked for one in sightings_in_words("Till nämnden", NUMBER)] == [("8112…",)]


def test_what_needs_attention_hides_none() -> None:
    plan = small_plan()
    plan = plan.apply(change_measures(plan, [TUNNEL], note=NUMBER))
    place, fund = plan.places[plan.measures[CAMERA].place_id or ""], plan.funds_in_order[0]  # type: ignore[index]
    values = (
        Change(place, replace(place, name=f"Torget {NUMBER}")),
        Change(fund, replace(fund, note=NUMBER)),
    )
    plan = plan.apply(ChangeSet(EditKind.CHANGE_PLACE, "", values))
    found = attention(plan, remaining(plan), fund_id=fund.id)
    assert found.personal == (LAMPS, TUNNEL, CAMERA)
    assert found.personal_elsewhere == 1
    assert found
