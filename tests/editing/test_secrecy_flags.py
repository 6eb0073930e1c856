"""Flagging the places of measures is one edit, named by the place, and changes nothing twice."""

from planner.analysis.secrecy import secret_measures
from planner.domain.changes import EditKind
from planner.editing.measure_place import flag_places
from tests.small_plan import CAMERA, LAMPS, NOWHERE, TUNNEL, small_plan


def test_the_place_of_measures_is_flagged_once_and_so_are_all_measures_there() -> None:
    plan = small_plan()
    edit = flag_places(plan, [LAMPS, CAMERA], secret=True)
    assert (edit.kind, edit.subject, len(edit.changes)) == (EditKind.CHANGE_PLACE, "Torget", 1)
    after = plan.apply(edit)
    assert secret_measures(after) == {LAMPS, CAMERA}
    assert not flag_places(after, [LAMPS], secret=True)
    assert after.apply(flag_places(after, [LAMPS], secret=False)) == plan


def test_several_places_are_counted_and_measures_without_a_place_are_passed_by() -> None:
    plan = small_plan()
    assert flag_places(plan, [LAMPS, TUNNEL, NOWHERE], secret=True).subject == "2"
    assert not flag_places(plan, [NOWHERE], secret=True)
