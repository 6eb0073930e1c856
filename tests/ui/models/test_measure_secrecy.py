"""The register says in words what is flagged for secrecy, and the filter finds it."""

import pytest

from planner.domain.ids import MeasureId
from planner.editing.measure_place import flag_places
from planner.editing.measures import change_measures
from planner.ui.models.measures import MeasureWords
from planner.ui.session import Session

pytestmark = pytest.mark.usefixtures("english")


def placed(session: Session) -> list[MeasureId]:
    measures = sorted(session.plan.measures.values(), key=lambda measure: measure.number)
    return [measure.id for measure in measures if measure.place_id]


def test_secrecy_is_a_word_before_the_title_and_the_filter_finds_it(session: Session) -> None:
    first, words = placed(session)[0], MeasureWords(session)
    assert words.secrecy(session.plan.measures[first]) == ""
    assert words.title(session.plan.measures[first]) == session.plan.measures[first].title
    session.edit(lambda plan: change_measures(plan, [first], secret=True))
    measure = session.plan.measures[first]
    assert words.title(measure) == f"Secrecy: {measure.title}"
    assert "Secrecy" in words.search_text(measure)


def test_the_secrecy_of_a_place_is_that_of_its_measures(session: Session) -> None:
    first, words = placed(session)[0], MeasureWords(session)
    session.edit(lambda plan: flag_places(plan, [first], secret=True))
    assert words.secrecy(session.plan.measures[first]) == "Secrecy (place)"
    entry = session.document.history()[-1]
    assert session.document.changes_of(entry).changes
    session.undo()
    assert words.secrecy(session.plan.measures[first]) == ""
