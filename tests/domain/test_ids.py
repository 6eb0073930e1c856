"""A cell has the id of its place: a name-based UUID, the same in every copy of a plan."""

from uuid import UUID, uuid5

from hypothesis import given
from hypothesis import strategies as st

from planner.domain import ids
from planner.domain.ids import FundId, MeasureId, ScenarioId, allocation_id, frame_id


@given(st.text(st.characters(exclude_categories=["Cs"])), st.integers(1900, 2200))
def test_the_id_of_a_cell_is_the_name_based_uuid_of_its_place(text: str, year: int) -> None:
    assert frame_id(FundId(text), year) == str(uuid5(UUID(bytes=ids._CELLS), f"frame|{text}|{year}"))
    found = allocation_id(ScenarioId(text), MeasureId("m"), FundId("f"), year)
    assert found == str(uuid5(UUID(bytes=ids._CELLS), f"allocation|{text}|m|f|{year}"))
    assert UUID(found).version == 5
