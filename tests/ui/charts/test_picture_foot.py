"""The foot of a picture says which state of the plan is drawn: with any title, and not while one types."""

import re

import pytest
from pytestqt.qtbot import QtBot

from planner.analysis.remaining import remaining
from planner.editing.measures import change_measures
from planner.ui.charts.export import Picture, svg_bytes
from planner.ui.charts.remaining import RemainingChart
from planner.ui.charts.words import Words
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.small_plan import LAMPS


@pytest.mark.parametrize("title", ["Kort", "Lång " * 80])
def test_the_version_code_stands_whole_beside_any_title(
    title: str, session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = RemainingChart(theme, words)
    qtbot.addWidget(chart)
    chart.show_result(remaining(session.plan))
    picture = Picture(
        title=title,
        caption="",
        source=title,
        drawing=chart._drawing,
        unit=session.unit,
        version=words.version,
    )
    painted = re.sub(rb"<desc>.*?</desc>", b"", svg_bytes(picture), flags=re.DOTALL)
    assert session.document.version.encode() in painted


def test_a_plan_that_is_being_typed_is_no_state_to_find_again(session: Session, words: Words) -> None:
    assert session.document.version in words.version
    session.preview(change_measures(session.plan, [LAMPS], title="Lampor"))
    assert words.version == ""
    session.preview(None)
    assert session.document.version in words.version
