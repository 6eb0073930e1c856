"""What leaves the overview tells nothing secret, and personal numbers in the plan are pointed out there."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pytestqt.qtbot import QtBot

from planner.domain.changes import EditKind
from planner.domain.errors import IdentityNumberError
from planner.domain.plan import Plan
from planner.editing.funds import change_fund
from planner.editing.measures import change_measures
from planner.ui.charts.base import Chart
from planner.ui.session import Session
from tests.analysis.test_secrecy import TORGET, flagged
from tests.small_plan import TUNNEL, small_plan
from tests.ui.pages.test_overview import opened, shown

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    yield from opened(tmp_path, flagged(small_plan(), TORGET))


def said(chart: Chart, folder: Path) -> str:
    chart.export(folder / "b.svg")
    return " ".join(ET.parse(folder / "b.svg").getroot().itertext())


def test_a_picture_names_no_secret_neighbourhood_or_kind(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(session, qtbot)
    areas, kinds = said(page._neighbourhoods, tmp_path), said(page._kinds, tmp_path)
    assert "Vårberg" not in areas
    assert "Camera" not in kinds
    for text in (areas, kinds):
        assert "Secrecy" in text
        assert "flagged for secrecy: sum only" in text
    assert "Vårberg" in page._neighbourhoods.drawing.summary
    assert "secrecy" not in said(page._remaining, tmp_path)


def test_the_sums_of_the_picture_are_those_of_the_screen(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    public = page._kinds.public()
    assert public is not None
    totals = [
        sum(bar.end_ore - bar.start_ore for bar in drawing.bars if bar.paint.is_kind)
        for drawing in (public, page._kinds.drawing)
    ]
    assert totals[0] == totals[1] > 0


def test_a_plan_without_secrets_is_drawn_as_it_is(tmp_path: Path, qtbot: QtBot) -> None:
    plan: Plan = small_plan()
    for session in opened(tmp_path, plan):
        page = shown(session, qtbot)
        assert page._kinds.public() is None
        assert page._neighbourhoods.public() is None


def test_texts_with_a_personal_number_are_pointed_out_and_lead_to_their_measures(
    session: Session, qtbot: QtBot
) -> None:
    session.confirm_numbers = lambda _: "prov"
    fund = session.plan.funds_in_order[0]
    session.edit(lambda plan: change_measures(plan, [TUNNEL], note="Ring 811218-9876"))
    session.edit(lambda plan: change_fund(plan, fund.id, note="811218-9876"))
    page = shown(session, qtbot)
    lines = [line for line in page._attention.lines if "personal identity number" in line.accessibleName()]
    assert len(lines) == 2
    assert not any("8112" in line.accessibleName() for line in lines)
    with qtbot.waitSignal(page.measures_wanted) as wanted:
        lines[0].click()
    assert wanted.args == [(TUNNEL,)]
    with qtbot.waitSignal(page.frames_wanted):
        lines[1].click()


def test_nothing_is_stored_while_nobody_can_be_asked(session: Session) -> None:
    told: list[object] = []
    session.failed.connect(told.append)
    assert not session.edit(lambda plan: change_measures(plan, [TUNNEL], note="Ring 811218-9876"))
    assert not session.note(EditKind.NAME_VERSION, "Eva 811218-9876")
    assert [type(error) for error in told] == [IdentityNumberError, IdentityNumberError]
    assert session.plan.measures[TUNNEL].note == ""
    assert len(session.document.history()) == 1
