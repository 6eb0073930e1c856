"""The plan as it was at any point of its history, and the names of what is no longer there."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.document import Document
from planner.domain.changes import EditKind
from planner.domain.measure import Measure
from planner.domain.place import Place
from planner.editing.go_back import go_back
from planner.editing.measures import add_measure, change_measures, delete_measures
from tests.examples import funded_plan
from tests.strategies import edits


@settings(max_examples=15)
@given(data=st.data())
def test_the_plan_at_a_point_is_the_same_from_either_end(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("points")
    with Document.create(folder / "a.tplan", funded_plan()) as document:
        plans = [document.plan]
        for _ in range(data.draw(st.integers(0, 9))):
            change_set = data.draw(edits(document.plan))
            step = data.draw(st.sampled_from(["edit", "edit", "undo", "redo", "note"]))
            if step == "note":
                document.note(EditKind.NAME_VERSION, "Version")
            elif step == "edit" and change_set:
                document.edit(change_set)
            elif step != "edit":
                getattr(document, step)()
            if len(document.history()) > len(plans):
                plans.append(document.plan)
        for seq, plan in enumerate(plans, 1):
            assert document.plan_at(seq) == plan
            assert document._store.plan_at(seq) == plan


def test_going_back_is_one_step_that_undo_takes_back_and_redo_makes_again(tmp_path: Path) -> None:
    with Document.create(tmp_path / "a.tplan", funded_plan()) as document:
        start = document.plan
        for title in ("Kamera", "Bänkar"):
            document.edit(add_measure(document.plan, title))
        late = document.plan
        document.edit(go_back(document.plan, document.plan_at(1), "1"))
        back = document.plan
        assert back.measures == start.measures
        document.undo()
        assert document.plan == late
        document.redo()
        assert document.plan == back
        document.edit(go_back(document.plan, document.plan_at(3), "3"))
        assert document.plan.measures == late.measures
    with Document.open(tmp_path / "a.tplan") as document:
        assert document.plan.measures == late.measures


def test_what_was_deleted_is_still_known_by_name(tmp_path: Path) -> None:
    with Document.create(tmp_path / "a.tplan", funded_plan()) as document:
        measure_id = next(iter(document.plan.measures))
        document.edit(change_measures(document.plan, [measure_id], title="Lampor"))
        assert getattr(document.value_of(Measure, measure_id), "title", "") == "Lampor"
        document.edit(delete_measures(document.plan, [measure_id]))
        assert getattr(document.value_of(Measure, measure_id), "title", "") == "Lampor"
        assert document.value_of(Place, measure_id) is None
        assert document.value_of(Measure, "nothing") is None
