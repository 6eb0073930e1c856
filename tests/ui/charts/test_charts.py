"""Charts draw exactly what analysis says, can be pointed at, walked, heard, read as a table and exported."""

import csv
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.analysis.breakdown import Dimension, breakdown
from planner.analysis.burn_down import BurnDown, BurnDownYear, burn_down
from planner.analysis.remaining import remaining
from planner.analysis.selection import Slice
from planner.domain.money import MINUS, NO_BREAK_SPACE, Unit
from planner.domain.plan import Plan
from planner.ui.charts.base import Chart
from planner.ui.charts.burn_down import BurnDownChart
from planner.ui.charts.fills import contrast
from planner.ui.charts.kind_per_year import MOST_KINDS, KindPerYearChart
from planner.ui.charts.neighbourhood import NeighbourhoodChart
from planner.ui.charts.plot import Plot
from planner.ui.charts.remaining import RemainingChart
from planner.ui.charts.words import Words
from planner.ui.session import Session
from planner.ui.theme import Mode, Theme
from tests.small_plan import CM4, TKR

KINDS = ("remaining", "kinds", "burn_down", "neighbourhoods")


def made(name: str, plan: Plan, theme: Theme, words: Words) -> Chart:
    """Return a chart that shows the plan."""
    balances = remaining(plan)
    if name == "remaining":
        first = RemainingChart(theme, words)
        first.show_result(balances)
        return first
    if name == "kinds":
        second = KindPerYearChart(theme, words)
        second.show_result(breakdown(plan, Dimension.KIND), balances)
        return second
    if name == "burn_down":
        third = BurnDownChart(theme, words)
        third.show_result(burn_down(plan))
        return third
    fourth = NeighbourhoodChart(theme, words)
    fourth.show_result(breakdown(plan, Dimension.NEIGHBOURHOOD))
    return fourth


def on_screen(chart: Chart, qtbot: QtBot) -> Plot:
    """Show a chart and return its plot."""
    qtbot.addWidget(chart)
    chart.resize(560, 380)
    chart.show()
    chart.make_plot()
    qtbot.wait(10)
    assert isinstance(chart.plot, Plot)
    return chart.plot


def figure_of(chart: Chart, row: str, column: str) -> object:
    figures = chart.drawing.figures
    cells = next(one.cells for one in figures.rows if one.name == row)
    return cells[figures.columns.index(column)]


def test_bars_of_what_remains_are_as_high_as_the_balance(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made("remaining", session.plan, theme, words)
    qtbot.addWidget(chart)
    balances = remaining(session.plan)
    drawn = {}
    for bar in chart.drawing.bars:
        assert bar.part.fund_id is not None
        assert bar.part.years is not None
        drawn[bar.part.fund_id, *bar.part.years] = bar.end_ore - bar.start_ore
    with_money = {key: b for key, b in balances.cells.items() if b.frame_ore or b.allocated_ore}
    assert drawn == {key: balance.remaining_ore for key, balance in with_money.items()}
    assert drawn[CM4, 2027] == -1_260 * TKR


def test_stacks_of_kinds_are_as_high_as_each_years_allocation(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made("kinds", session.plan, theme, words)
    qtbot.addWidget(chart)
    found = breakdown(session.plan, Dimension.KIND)
    stacks = [bar for bar in chart.drawing.bars if bar.part.kinds is not None]
    for place, bars in groupby(stacks, key=lambda bar: bar.at):
        year = found.years[int(place)]
        top = 0
        for bar in bars:
            assert bar.start_ore == top
            assert bar.part.kinds is not None
            assert bar.end_ore - bar.start_ore == sum(found.cells[kind, year] for kind in bar.part.kinds)
            top = bar.end_ore
        assert top == found.per_year[year]
    over = next(bar for bar in chart.drawing.bars if bar.is_over)
    assert (over.start_ore, over.end_ore) == (1_000 * TKR, 2_260 * TKR)


def test_many_kinds_are_drawn_with_the_rest_together_and_no_money_is_hidden(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    found = breakdown(session.plan, Dimension.KIND)
    keys = tuple(f"kind {number}" for number in range(15))
    cells = {(key, year): 100 for key in keys for year in found.years}
    many = replace(
        found,
        keys=keys,
        cells=cells,
        per_key=dict.fromkeys(keys, 300),
        per_year=dict.fromkeys(found.years, 1500),
        total_ore=4500,
    )
    chart = KindPerYearChart(theme, words)
    qtbot.addWidget(chart)
    chart.show_result(many, remaining(session.plan))
    stacks = [bar for bar in chart.drawing.bars if bar.part.kinds is not None]
    assert len({bar.part.kinds for bar in stacks}) == MOST_KINDS
    assert sum(bar.end_ore - bar.start_ore for bar in stacks) == 4500
    assert frozenset[str]().union(*(bar.part.kinds or frozenset() for bar in stacks)) == set(keys)


def test_the_burn_down_ends_each_year_where_the_analysis_does(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made("burn_down", session.plan, theme, words)
    qtbot.addWidget(chart)
    found = burn_down(session.plan)
    steps = chart.drawing.lines[1].points
    assert [ore for _, ore in steps[::2]] == [found.frame_ore, *(year.closing_ore for year in found.years)]
    bound = [bar.end_ore for bar in chart.drawing.bars if bar.part.begun_by is not None]
    assert bound == [year.bound_later_ore for year in found.years if year.bound_later_ore]


def test_money_taken_from_later_years_and_an_overspent_period_are_drawn(
    theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = BurnDownChart(theme, words)
    qtbot.addWidget(chart)
    ahead = BurnDownYear(2026, 900, 600, 300, 500, 0)
    overspent = BurnDownYear(2027, 300, 450, -150, 0, 0)
    chart.show_result(BurnDown(900, (ahead, overspent)))
    over = [bar for bar in chart.drawing.bars if bar.is_over]
    assert [(bar.start_ore, bar.end_ore, bar.amount_ore) for bar in over] == [
        (300, 500, 200),
        (0, -150, -150),
    ]
    assert [label.text[0] for label in chart.drawing.labels if label.role == "bad"] == ["▲", "▲"]
    assert chart.drawing.extent() == (-150, 900)


def test_bars_of_neighbourhoods_are_as_long_as_their_money(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made("neighbourhoods", session.plan, theme, words)
    qtbot.addWidget(chart)
    found = breakdown(session.plan, Dimension.NEIGHBOURHOOD)
    assert [bar.end_ore for bar in chart.drawing.bars] == [found.per_key[key] for key in found.keys]
    assert chart.drawing.categories == ("Vårberg", "Sätra", "No neighbourhood")


def test_over_commitment_hangs_below_zero_and_within_the_view(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    plot = on_screen(made("remaining", session.plan, theme, words), qtbot)
    index = next(number for number, bar in enumerate(plot.drawing.bars) if bar.is_over)
    area, above = plot.bar_area(index), plot.bar_area(0)
    assert area.top() >= above.bottom()
    assert area.height() > 20
    low, _ = plot.getPlotItem().vb.viewRange()[1]
    assert low < plot.drawing.bars[index].end_ore
    assert area.bottom() < plot.height()


@pytest.mark.parametrize("name", KINDS)
def test_a_click_in_the_middle_of_a_bar_picks_it(
    name: str, session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made(name, session.plan, theme, words)
    plot = on_screen(chart, qtbot)
    picked: list[Slice] = []
    chart.picked.connect(lambda part, _name: picked.append(part))
    expected = []
    for index, bar in enumerate(plot.drawing.bars):
        center = plot.bar_area(index).center()
        if not any(plot.bar_area(later).contains(center) for later in others(plot, index)):
            QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=center)
            expected.append(bar.part)
    assert picked == expected
    assert len(picked) >= 2


def others(plot: Plot, index: int) -> list[int]:
    """Return the bars that are painted over a bar."""
    return list(range(index + 1, len(plot.drawing.bars)))


@pytest.mark.parametrize("name", KINDS)
def test_the_keyboard_reaches_and_picks_every_bar_of_a_row(
    name: str, session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made(name, session.plan, theme, words)
    plot = on_screen(chart, qtbot)
    picked: list[Slice] = []
    chart.picked.connect(lambda part, _name: picked.append(part))
    forward = Qt.Key.Key_Down if plot.drawing.horizontal else Qt.Key.Key_Right
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.focused == 0
    seen = [plot.focused]
    while True:
        QTest.keyClick(plot, forward)
        if plot.focused == seen[-1]:
            break
        seen.append(plot.focused)
    assert len({plot.drawing.bars[index].at for index in seen}) >= 3
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert picked == [plot.drawing.bars[seen[-1]].part]
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.focused == -1


def test_the_arrow_keys_walk_up_and_down_a_stack(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    plot = on_screen(made("kinds", session.plan, theme, words), qtbot)
    QTest.keyClick(plot, Qt.Key.Key_Home)
    first = plot.drawing.bars[plot.focused]
    QTest.keyClick(plot, Qt.Key.Key_Up)
    assert plot.drawing.bars[plot.focused].at == first.at
    assert plot.drawing.bars[plot.focused].start_ore == first.end_ore
    QTest.keyClick(plot, Qt.Key.Key_Down)
    assert plot.drawing.bars[plot.focused] == first


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_hovering_tells_name_exact_amount_and_frame(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    plot = on_screen(made("remaining", session.plan, theme, words), qtbot)
    over = next(bar for bar in plot.drawing.bars if bar.is_over)
    tip = plot.tip(over).replace(NO_BREAK_SPACE, " ")
    assert tip.splitlines()[0] == "▲ Trygghetsfonden 2027: over-committed"
    assert f"{MINUS}1 260 tkr = {MINUS}1 260 000 kr" in tip
    assert "Frame: 1 000 tkr = 1 000 000 kr" in tip
    QTest.mouseMove(plot.viewport(), plot.bar_area(0).center())
    qtbot.wait(10)
    assert plot.hovered == 0


def test_changing_theme_paints_bars_in_the_colours_of_the_other(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    plot = on_screen(made("remaining", session.plan, theme, words), qtbot)
    center = plot.bar_area(0).center()
    assert plot.grab().toImage().pixelColor(center) == theme.color("accent")
    theme.set_mode(Mode.DARK)
    qtbot.wait(10)
    image = plot.grab().toImage()
    assert image.pixelColor(plot.bar_area(0).center()) == theme.color("accent")
    assert image.pixelColor(QPoint(2, 2)) == theme.color("surface")


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
def test_every_colour_of_a_chart_has_contrast_against_the_surface(mode: Mode, qtbot: QtBot) -> None:
    theme = Theme(mode)
    surface = theme.color("surface")
    for role in ("accent", "text_muted", "bad", "chart_frame", "chart_axis", "focus"):
        assert contrast(theme.color(role), surface) >= 3, role


def test_the_axis_is_written_in_swedish(session: Session, theme: Theme, words: Words, qtbot: QtBot) -> None:
    plot = on_screen(made("remaining", session.plan, theme, words), qtbot)
    assert f"2{NO_BREAK_SPACE}000" in plot.ticks.texts
    assert f"{MINUS}1{NO_BREAK_SPACE}000" in plot.ticks.texts
    assert "0" in plot.ticks.texts
    assert not any("." in text or "k" in text for text in plot.ticks.texts)


@pytest.mark.parametrize("name", KINDS)
def test_the_table_has_the_figures_of_the_drawing(
    name: str, session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made(name, session.plan, theme, words)
    on_screen(chart, qtbot)
    chart.show_as_table(True)
    assert chart.table.isVisible()
    model = chart.table.figures
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    figures = chart.drawing.figures
    assert model.rowCount() == len(figures.rows) > 0
    for number, row in enumerate(figures.rows):
        shown = [
            model.data(model.index(number, column), Qt.ItemDataRole.UserRole)
            for column in range(model.columnCount())
        ]
        assert shown == [row.name, *row.cells]
    chart.show_as_table(False)
    assert chart.plot is not None
    assert chart.plot.isVisible()
    del tester


def test_tables_agree_with_the_analysis(session: Session, theme: Theme, words: Words, qtbot: QtBot) -> None:
    charts = {name: made(name, session.plan, theme, words) for name in KINDS}
    for chart in charts.values():
        qtbot.addWidget(chart)
    total = remaining(session.plan).total
    assert figure_of(charts["remaining"], "Trygghetsfonden", "2027") == -1_260 * TKR
    assert figure_of(charts["remaining"], "All sources", "All years") == total.remaining_ore
    assert figure_of(charts["kinds"], "All kinds", "All years") == total.allocated_ore
    assert figure_of(charts["kinds"], "Frame", "All years") == total.frame_ore
    assert figure_of(charts["burn_down"], "2028", "Left when it closes") == total.remaining_ore
    assert figure_of(charts["neighbourhoods"], "All neighbourhoods", "All years") == total.allocated_ore


def test_the_copied_table_is_exact_and_can_be_pasted_in_a_spreadsheet(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made("remaining", session.plan, theme, words)
    on_screen(chart, qtbot)
    chart.show_as_table(True)
    QTest.keyClick(chart.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = list(csv.reader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t"))
    assert rows[0] == ["Remaining", "2026", "2027", "2028", "All years"]
    assert rows[1] == ["Trygghetsfonden", "3000", "-1260", "2660", "4400"]


@pytest.mark.parametrize("name", KINDS)
def test_pictures_are_written_whole(
    name: str, session: Session, theme: Theme, words: Words, qtbot: QtBot, tmp_path: Path
) -> None:
    chart = made(name, session.plan, theme, words)
    on_screen(chart, qtbot)
    written: list[Path] = []
    chart.exported.connect(written.append)
    chart.export(tmp_path / "b.png")
    chart.export(tmp_path / "b.svg")
    assert [path.name for path in written] == ["b.png", "b.svg"]
    image = QImage(str(tmp_path / "b.png"))
    assert image.width() == 1920
    assert session.document.version in image.text("Comment")
    pixels = {image.pixel(x, y) for x in range(0, 1920, 7) for y in range(200, 900, 7)}
    assert len(pixels) > 3
    root = ET.parse(tmp_path / "b.svg").getroot()
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    said = " ".join(root.itertext())
    for expected in (chart.title(), "Provplan", "Skärholmen", "Plan A", "tkr", session.document.version):
        assert expected in said, expected


def test_a_picture_that_cannot_be_written_is_told_and_changes_nothing(
    session: Session, theme: Theme, words: Words, qtbot: QtBot, tmp_path: Path
) -> None:
    chart = made("remaining", session.plan, theme, words)
    on_screen(chart, qtbot)
    failed: list[object] = []
    chart.failed.connect(failed.append)
    chart.export(tmp_path / "missing" / "b.png")
    assert len(failed) == 1
    assert list(tmp_path.glob("*.png")) == []


@pytest.mark.parametrize("name", KINDS)
def test_a_screen_reader_hears_every_bar(
    name: str, session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    chart = made(name, session.plan, theme, words)
    plot = on_screen(chart, qtbot)
    heard = QAccessible.queryAccessibleInterface(plot)
    assert heard.role() is QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == chart.title()
    assert heard.text(QAccessible.Text.Description) == chart.drawing.summary
    assert heard.childCount() == len(plot.drawing.bars)
    for index, bar in enumerate(plot.drawing.bars):
        child = heard.child(index)
        assert child.text(QAccessible.Text.Name) == bar.name
        assert "kr" in child.text(QAccessible.Text.Value)
        assert child.rect().size() == plot.bar_area(index).size()


def test_a_chart_that_is_gone_is_not_asked_any_more(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    for _ in range(5):
        chart = made("remaining", session.plan, theme, words)
        chart.make_plot()
        assert chart.plot is not None
        assert QAccessible.queryAccessibleInterface(chart.plot).childCount() == 4
        chart.deleteLater()
        qtbot.wait(5)


def test_fifteen_kinds_and_ten_years_are_drawn_without_overlapping_texts(
    session: Session, theme: Theme, words: Words, qtbot: QtBot
) -> None:
    plot = on_screen(made("remaining", session.plan, theme, words), qtbot)
    long = replace(plot.drawing, categories=tuple(str(year) for year in range(2026, 2041)))
    plot.resize(260, 200)
    plot.show_drawing(long, Unit.TKR)
    shown = plot.getAxis("bottom")._tickLevels[0]
    assert 1 < len(shown) < 15
