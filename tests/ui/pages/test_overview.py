"""The overview says what analysis says, follows every edit, and leads to the measures behind a figure."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.analysis.headline import headline
from planner.analysis.remaining import remaining
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.money import NO_BREAK_SPACE, format_amount
from planner.domain.plan import Plan
from planner.editing.amounts import AmountCell, set_amounts
from planner.ui.charts.plot import Plot
from planner.ui.pages.overview import OverviewPage
from planner.ui.session import Session
from planner.ui.theme import Mode, Theme
from tests.small_plan import CAMERA, CM4, DROPPED, LAMPS, NOWHERE, OWN, TKR, TUNNEL, empty_plan, small_plan


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    yield from opened(tmp_path, small_plan())


def opened(folder: Path, plan: Plan) -> Iterator[Session]:
    session = Session(Document.create(folder / "p.tplan", plan, who="Prov"), load_catalogue())
    yield session
    session.close()


def shown(session: Session, qtbot: QtBot) -> OverviewPage:
    page = OverviewPage(session, Theme(Mode.LIGHT))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    qtbot.waitUntil(lambda: all(chart.plot is not None for chart in page.charts))
    return page


def cards(page: OverviewPage) -> list[str]:
    found = (page._frame_card, page._allocated_card, page._remaining_card, page._over_card)
    return [card.text.replace(NO_BREAK_SPACE, " ") for card in found]


def test_cards_say_what_remains(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    sums = headline(remaining(session.plan))
    texts = cards(page)
    for text, ore in zip(
        texts, (sums.frame_ore, sums.allocated_ore, sums.remaining_ore, sums.over_ore), strict=True
    ):
        assert format_amount(ore, session.unit, with_unit=True).replace(NO_BREAK_SPACE, " ") in text
    assert "Trygghetsfonden 2027: over by 1 260 tkr" in texts[3]
    assert "▲" in texts[3]


def test_what_is_being_typed_moves_cards_and_charts(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    scenario = session.scenario_id
    session.preview(set_amounts(session.plan, scenario, {AmountCell(LAMPS, CM4, 2027): 0}))
    qtbot.wait(10)
    assert "Over-committed, ▲ 60 tkr" in cards(page)[3]
    bars = page.charts[0].drawing.bars
    assert [bar.amount_ore for bar in bars if bar.is_over] == [-60 * TKR]
    session.preview(None)
    qtbot.wait(10)
    assert "▲ 1 260 tkr" in cards(page)[3]


def test_a_page_that_nobody_sees_waits_until_it_is_shown(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.hide()
    before = cards(page)
    session.edit(set_amounts, session.scenario_id, {AmountCell(LAMPS, CM4, 2027): 0})
    qtbot.wait(10)
    assert cards(page) == before
    page.show()
    assert "▲ 60 tkr" in cards(page)[3]


def test_choosing_a_fund_shows_that_fund(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    session.show_fund(OWN)
    qtbot.wait(10)
    assert "500 tkr" in cards(page)[0]
    assert "Egna medel" in cards(page)[0]
    assert [bar.part.fund_id for bar in page.charts[0].drawing.bars] == [OWN]


def test_what_needs_attention_is_listed_and_leads_to_its_measures(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    wanted: list[object] = []
    page.measures_wanted.connect(wanted.append)
    for line in page._attention.lines:
        QTest.mouseClick(line, Qt.MouseButton.LeftButton)
    assert wanted == [(LAMPS, TUNNEL), (DROPPED,), (TUNNEL,), (CAMERA,), (NOWHERE,)]
    assert session.selection == (NOWHERE,)
    said = [line.accessibleName().replace(NO_BREAK_SPACE, " ") for line in page._attention.lines]
    assert said[0] == "▲ Trygghetsfonden 2027: over-committed by 1 260 tkr"
    assert "940 tkr missing" in said[2]


def test_a_bar_selects_its_measures_and_offers_the_register(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    wanted: list[object] = []
    page.measures_wanted.connect(wanted.append)
    plot = page.charts[0].plot
    assert isinstance(plot, Plot)
    index = next(number for number, bar in enumerate(plot.drawing.bars) if bar.is_over)
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=plot.bar_area(index).center())
    assert session.selection == (LAMPS, TUNNEL)
    assert page._offer.isVisible()
    assert wanted == []
    offer = next(b for b in page._offer.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert wanted == [(LAMPS, TUNNEL)]
    assert not page._offer.isVisible()


def test_an_offer_goes_away_when_something_else_is_selected(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.charts[0].picked.emit(page.charts[0].drawing.bars[0].part, "2026")
    assert page._offer.isVisible()
    session.select([NOWHERE])
    assert not page._offer.isVisible()


def test_an_empty_plan_says_what_to_do(tmp_path: Path, qtbot: QtBot) -> None:
    for session in opened(tmp_path, empty_plan()):
        page = OverviewPage(session, Theme(Mode.LIGHT))
        qtbot.addWidget(page)
        page.show()
        buttons = [b for b in page._empty.findChildren(QPushButton) if b.isVisible()]
        assert [b.text() for b in buttons] == ["Set frames…", "Add a measure", "Import a list…"]
        with qtbot.waitSignals([page.frames_wanted, page.new_measure_wanted]):
            for button in buttons:
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert all(" 0 tkr" in text for text in cards(page))


@pytest.mark.parametrize(("width", "columns"), [(500, 1), (1100, 2), (1700, 3)])
def test_charts_use_the_width_there_is(width: int, columns: int, session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    page.resize(width, 900)
    qtbot.wait(10)
    assert len({chart.x() for chart in page.charts}) == columns
    assert not page._scroll.horizontalScrollBar().isVisible() or width < 640


def test_everything_that_takes_focus_has_a_name(session: Session, qtbot: QtBot) -> None:
    page = shown(session, qtbot)
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
        if takes and page.isAncestorOf(widget):
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or isinstance(widget, QLabel), widget
        widget = widget.nextInFocusChain()


def test_the_charts_library_is_not_there_before_the_page_was_painted() -> None:
    heavy = "{'pyqtgraph', 'numpy'}"
    code = f"import sys, planner.ui.pages.overview; sys.exit(bool({heavy} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
