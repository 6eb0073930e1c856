"""Values ↔ rows and JSON: everything comes back equal, whatever the dataclass holds."""

from hypothesis import given

from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import MeasureId
from planner.domain.measure import Measure, MeasureStatus, YearAmount
from planner.domain.plan import Plan
from planner.storage.codec import codec_named, codec_of
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


def test_json_from_before_a_field_was_added_gets_the_default() -> None:
    old = '{"id":"m","number":7,"title":"Lampor"}'
    assert codec_named("measure").from_json(old) == Measure(id=MeasureId("m"), number=7, title="Lampor")
