"""Values ↔ rows and JSON: everything comes back equal, whatever the dataclass holds."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus, YearAmount
from planner.domain.plan import Plan
from planner.storage.codec import _column, codec_named, codec_of
from tests.strategies import plans


@given(plans())
def test_every_value_comes_back_from_row_and_json(plan: Plan) -> None:
    for kind in ENTITY_TYPES:
        codec = codec_of(kind)
        for entity in plan.table(kind).values():
            assert codec.entity(codec.row(entity)) == entity
            assert codec.from_json(codec.json(entity)) == entity
            assert {type(value) for value in codec.row(entity)} <= {str, int, type(None)}


def test_a_measure_with_everything_comes_back() -> None:
    measure = Measure(
        id=MeasureId("m"),
        number=7,
        title="Å Ä Ö 🙂",
        status=MeasureStatus.GRANTED,
        cost_low_ore=1,
        cost_per_year=(YearAmount(2024, 5), YearAmount(2026, 0)),
    )
    codec = codec_named("measure")
    assert codec.entity(codec.row(measure)) == measure
    assert '"cost_per_year":"[{\\"year\\":2024,' in codec.json(measure)


@pytest.mark.parametrize(
    ("hint", "value", "stored"),
    [
        (bool, True, 1),
        (date | None, date(2026, 1, 2), "2026-01-02"),
        (MeasureStatus, MeasureStatus.DONE, "done"),
    ],
)
def test_a_field_of_each_type_has_its_column(hint: Any, value: Any, stored: Any) -> None:
    column = _column("field", hint)
    assert column.encode is not None
    assert column.decode is not None
    assert (column.encode(value), type(column.encode(value))) == (stored, type(stored))
    assert (column.decode(stored), type(column.decode(stored))) == (value, type(value))
    assert column.nullable == (hint == (date | None))


def test_a_field_of_a_type_that_no_column_holds_is_told_when_the_program_starts() -> None:
    with pytest.raises(TypeError, match="weights: no column"):
        _column("weights", float)


def test_json_from_before_a_field_was_added_gets_the_default() -> None:
    old = '{"id":"m","number":7,"title":"Lampor"}'
    assert codec_named("measure").from_json(old) == Measure(id=MeasureId("m"), number=7, title="Lampor")
