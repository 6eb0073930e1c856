"""The register: filter, order, grouping, selection, new, duplicate and delete."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from planner.domain.ids import MeasureId
from planner.domain.money import Unit
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import change_measures
from planner.editing.places import change_place
from planner.editing.plan_info import change_plan_info
from planner.ui.pages.measures import MeasuresPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from tests.examples import without_chain

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[MeasuresPage]:
    page = MeasuresPage(session, theme)
    qtbot.addWidget(page)
    tester = QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    page.resize(1200, 700)
    page.show()
    yield page
    tester.deleteLater()


def numbered(session: Session, number: int) -> MeasureId:
    return next(m.id for m in session.plan.measures.values() if m.number == number)


def codes(page: MeasuresPage) -> list[str]:
    rows = (page.model.row_at(row) for row in range(page.model.rowCount()))
    return [measure.code for measure in rows if measure is not None]


def column_texts(page: MeasuresPage, key: str) -> list[str]:
    column = page.model.column_of(key)
    return [str(page.model.data(page.model.index(row, column))) for row in range(page.model.rowCount())]


def test_every_measure_is_there_by_number(page: MeasuresPage, session: Session) -> None:
    assert codes(page) == [f"Å-{number:03d}" for number in range(1, len(session.plan.measures) + 1)]
    assert page.sums.text().startswith(f"{len(session.plan.measures)} measure")


def test_the_filter_looks_in_title_kind_place_and_people(page: MeasuresPage, session: Session) -> None:
    page.filter.setText("BELYSNING sätra")
    assert codes(page)
    assert set(column_texts(page, "neighbourhood")) == {"Sätra"}
    page.filter.setText("nothing is called this")
    assert codes(page) == []
    assert page._empty.isVisible()
    page.show_all()
    assert len(codes(page)) == len(session.plan.measures)
    assert not page._empty.isVisible()


def test_neighbourhoods_are_sorted_as_swedish(page: MeasuresPage) -> None:
    page.table.sortByColumn(page.model.column_of("neighbourhood"), Qt.SortOrder.AscendingOrder)
    names = list(dict.fromkeys(name for name in column_texts(page, "neighbourhood") if name))
    assert names == ["Bredäng", "Skärholmen", "Sätra", "Vårberg"]


def test_the_sums_are_those_of_the_whole_plan(page: MeasuresPage, session: Session) -> None:
    plan = session.plan
    allocated = sum(
        part.amount_ore for part in plan.allocations.values() if part.scenario_id == plan.info.scenario_id
    )
    asked = sum(measure.asked_ore or 0 for measure in plan.measures.values())
    assert page.model.totals["allocated"] == allocated
    assert page.model.totals["asked"] == asked


def test_selection_stays_with_its_measures_over_sort_filter_and_grouping(
    page: MeasuresPage, session: Session
) -> None:
    chosen = [numbered(session, 3), numbered(session, 10)]
    session.select(chosen)
    assert set(page.table.selected_keys()) == set(chosen)
    page.table.sortByColumn(page.model.column_of("title"), Qt.SortOrder.DescendingOrder)
    assert set(page.table.selected_keys()) == set(chosen)
    page._grouping.setCurrentIndex(1)
    assert set(page.table.selected_keys()) == set(chosen)
    page.filter.setText("Å-010")
    assert page.table.selected_keys() == (chosen[1],)
    assert session.selection == (chosen[1],)
    page.filter.clear()
    assert set(page.table.selected_keys()) == set(chosen)


def test_an_amount_changes_its_own_row_only(page: MeasuresPage, session: Session) -> None:
    told: list[int] = []
    resets: list[int] = []
    page.model.dataChanged.connect(lambda top, _: told.append(top.row()))
    page.model.modelReset.connect(lambda: resets.append(1))
    measure_id, fund = numbered(session, 5), session.plan.funds_in_order[0].id
    session.edit(set_amounts, session.scenario_id, {AmountCell(measure_id, fund, 2026): 12_300_000})
    assert told == [page.model.row_of(measure_id)]
    assert resets == []


def test_a_place_that_is_renamed_changes_every_measure_there(page: MeasuresPage, session: Session) -> None:
    place = next(iter(session.plan.places.values()))
    there = [m.code for m in session.plan.measures.values() if m.place_id == place.id]
    session.edit(lambda plan: change_place(plan, place.id, name="Ödeplan"))
    page.filter.setText("ödeplan")
    assert codes(page) == sorted(there)


def test_what_happens_on_other_pages_is_caught_up_with(page: MeasuresPage, session: Session) -> None:
    page.hide()
    session.edit(lambda plan: change_measures(plan, [numbered(session, 1)], title="Nytt namn"))
    session.edit(lambda plan: change_plan_info(plan, display_unit=Unit.KR))
    page.show()
    assert column_texts(page, "title")[0] == "Nytt namn"
    asked = session.plan.measures[numbered(session, 1)].asked_ore
    assert asked is not None
    assert column_texts(page, "asked")[0].replace("\u00a0", "") == str(asked // 100)


def test_a_new_measure_is_selected_and_its_form_asked_for(
    page: MeasuresPage, session: Session, qtbot: QtBot
) -> None:
    page.filter.setText("hides everything new")
    with qtbot.waitSignal(page.inspector_wanted):
        page.new()
    (measure_id,) = session.selection
    assert page.table.selected_keys() == (measure_id,)
    assert session.plan.measures[measure_id].applicant == "Skärholmens stadsdelsnämnd"
    session.undo()
    assert measure_id not in session.plan.measures


def test_delete_asks_nothing_and_undo_brings_money_back(
    page: MeasuresPage, session: Session, qtbot: QtBot
) -> None:
    before = session.plan
    session.select([numbered(session, 5), numbered(session, 6)])
    with qtbot.waitSignal(page.undoable) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "2" in told.args[0]
    assert session.selection == (numbered(session, 7),)
    assert "Å-005" not in codes(page)
    session.undo()
    assert session.plan == before
    assert codes(page)[4:6] == ["Å-005", "Å-006"]


def test_duplicates_get_new_numbers_and_no_money(page: MeasuresPage, session: Session) -> None:
    session.select([numbered(session, 1)])
    page.duplicate()
    (copy,) = session.selection
    assert session.plan.measures[copy].title.endswith("(copy)")
    assert session.plan.allocations_of(copy) == ()


def test_measures_from_a_chart_are_shown_with_a_chip_that_lifts_the_limit(
    page: MeasuresPage, session: Session
) -> None:
    page.filter.setText("något")
    page.show_only([numbered(session, 1), numbered(session, 2)], "Lighting 2027")
    assert codes(page) == ["Å-001", "Å-002"]
    assert "Lighting 2027" in page._chip.text()
    page._chip.closed.emit()
    assert len(codes(page)) == len(session.plan.measures)
    assert page._chip.isHidden()


def test_typing_in_the_table_filters(page: MeasuresPage, qtbot: QtBot) -> None:
    page.table.setFocus()
    QTest.keyClicks(page.table, "tu")
    assert page.filter.text() == "tu"


def test_home_and_end_go_to_the_first_and_the_last(
    page: MeasuresPage, session: Session, qtbot: QtBot
) -> None:
    QTest.keyClick(page.table, Qt.Key.Key_End)
    assert session.selection == (numbered(session, len(session.plan.measures)),)
    QTest.keyClick(page.table, Qt.Key.Key_Home)
    assert session.selection == (numbered(session, 1),)


def test_groups_are_folded_by_the_keyboard(page: MeasuresPage, qtbot: QtBot) -> None:
    page._grouping.setCurrentIndex(1)
    rows = page.model.rowCount()
    page.table.setCurrentIndex(page.model.index(0, 0))
    QTest.keyClick(page.table, Qt.Key.Key_Left)
    assert page.model.rowCount() < rows
    QTest.keyClick(page.table, Qt.Key.Key_Right)
    assert page.model.rowCount() == rows


def test_columns_are_remembered_by_their_keys(page: MeasuresPage, qtbot: QtBot, theme: Theme) -> None:
    page.table.columns.show("place", shown=True)
    page.table.columns.show("kind", shown=False)
    page.table.horizontalHeader().moveSection(1, 0)
    page._grouping.setCurrentIndex(2)
    state = page.save_layout()
    other = MeasuresPage(page.session, theme)
    qtbot.addWidget(other)
    other.restore_layout(state)
    assert not other.table.isColumnHidden(other.model.column_of("place"))
    assert other.table.isColumnHidden(other.model.column_of("kind"))
    assert other.table.horizontalHeader().logicalIndex(0) == other.model.column_of("title")
    assert other.model.grouping is not None
    other.table.columns.restore("nonsense")


def test_less_needed_columns_give_way_to_the_titles_until_somebody_asks_for_them(
    page: MeasuresPage, qtbot: QtBot
) -> None:
    def hidden() -> set[str]:
        columns = enumerate(page.model.columns)
        return {column.key for at, column in columns if column.gives_way and page.table.isColumnHidden(at)}

    title = page.model.column_of("title")
    assert hidden() == set()
    page.resize(760, 700)
    qtbot.waitUntil(lambda: hidden() == {"status", "financing"})
    assert page.table.columnWidth(title) >= 240
    page.table.columns.show("status", shown=True)
    assert "status" not in hidden()
    kept = page.save_layout()
    page.restore_layout(kept)
    assert "status" not in hidden()
    page.resize(1300, 700)
    qtbot.waitUntil(lambda: hidden() == set())


def test_an_empty_plan_says_what_to_do(page: MeasuresPage, session: Session, qtbot: QtBot) -> None:
    session.edit(without_chain)
    page.table.selectAll()
    page.delete()
    assert codes(page) == []
    assert page._empty.isVisible()
    with qtbot.waitSignal(page.import_wanted):
        page._no_measures.actions[1][1]()
