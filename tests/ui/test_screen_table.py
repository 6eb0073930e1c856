"""A page's table on paper is what the page shows: columns, rows, headings and sums; nothing secret."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from planner.domain.measure import Measure
from planner.editing.measures import change_measures
from planner.exchange.papers.paper import Look, PaperRow
from planner.exchange.papers.table_paper import ShownTable
from planner.ui.main_window import MainWindow
from planner.ui.pages.allocation import AllocationPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.pages.page import PAGE_NAMES, Page
from planner.ui.screen_table import screen_table, table_of


def page_of(window: MainWindow, key: str) -> Page:
    window.show()
    assert window.view is not None
    window.view.show_page(key)
    return window.view.page


def shown(window: MainWindow, key: str) -> ShownTable:
    page = page_of(window, key)
    made = screen_table(page, page.secret_keys())
    assert made is not None
    return made


def rows_of(table: ShownTable, look: Look = Look.PLAIN) -> list[PaperRow]:
    return [row for row in table.table.rows if row.look is look]


def first_measures(window: MainWindow, count: int) -> list[Measure]:
    assert window.session is not None
    return sorted(window.session.plan.measures.values(), key=lambda one: one.number)[:count]


def test_the_register_has_the_columns_rows_and_sums_that_are_shown(sample_window: MainWindow) -> None:
    made = shown(sample_window, "measures")
    page = page_of(sample_window, "measures")
    assert isinstance(page, MeasuresPage)
    view = page.table
    heads = [
        page.model.columns[at].title for at in range(len(page.model.columns)) if not view.isColumnHidden(at)
    ]
    assert [column.head for column in made.table.columns] == heads
    assert len(rows_of(made)) == 44
    assert [row.cells[1] for row in rows_of(made, Look.SUM)] == ["Sum"]
    at = page.model.column_of("asked")
    assert page.model.sum_text(at, page.model.totals["asked"]) in rows_of(made, Look.SUM)[0].cells
    assert ("Rows", "44") in made.told
    assert ("Amounts in", "tkr") in made.told


def test_filter_grouping_and_order_are_followed_and_said(sample_window: MainWindow) -> None:
    page = page_of(sample_window, "measures")
    assert isinstance(page, MeasuresPage)
    page.filter.setText("ljuspunkter")
    box = next(one for one in page.findChildren(QComboBox) if one.accessibleName() == "Grouping")
    box.setCurrentIndex(1)
    page.table.sortByColumn(page.model.column_of("asked"), Qt.SortOrder.DescendingOrder)
    made = shown(sample_window, "measures")
    assert len(rows_of(made)) == page.model.shown_count < 44
    assert rows_of(made, Look.GROUP)
    told = dict(made.told)
    assert told["Filter"] == "“ljuspunkter”"
    assert told["Grouping"] == box.currentText()
    assert told["Rows"] == f"{page.model.shown_count} of 44"
    assert told["Sorted by"].endswith(", descending")


def test_the_allocation_ends_with_sum_frame_and_remaining(sample_window: MainWindow) -> None:
    page = page_of(sample_window, "allocation")
    assert isinstance(page, AllocationPage)
    made = shown(sample_window, "allocation")
    last = made.table.rows[-3:]
    assert [row.look for row in last] == [Look.SUM, Look.PLAIN, Look.SUM]
    year = [column.head for column in made.table.columns].index("2026")
    assert [row.cells[year] for row in last] == [page.footer.cell(row, "year:2026").text for row in range(3)]
    assert ("Source", "Trygghetsfonden (CM4)") in made.told


def test_what_is_secret_is_one_row_of_sums_and_no_heading_tells_of_it(sample_window: MainWindow) -> None:
    secret = first_measures(sample_window, 9)
    session = sample_window.session
    assert session is not None
    whole = shown(sample_window, "allocation")
    session.edit(lambda plan: change_measures(plan, [one.id for one in secret], secret=True))
    made = shown(sample_window, "allocation")
    everything = "\n".join(cell for row in made.table.rows for cell in row.cells)
    assert all(one.title not in everything for one in secret)
    assert "9 rows flagged for secrecy" in everything
    assert len(rows_of(made, Look.GROUP)) == len(rows_of(whole, Look.GROUP)) - 1
    assert made.table.rows[-3:] == whole.table.rows[-3:]


def test_a_group_says_the_sum_of_what_may_be_told_only(sample_window: MainWindow) -> None:
    session, secret = sample_window.session, first_measures(sample_window, 1)[0]
    assert session is not None
    before = rows_of(shown(sample_window, "allocation"), Look.GROUP)[0]
    session.edit(lambda plan: change_measures(plan, [secret.id], secret=True))
    after = rows_of(shown(sample_window, "allocation"), Look.GROUP)[0]
    assert before.cells != after.cells
    assert any(cell.endswith("· 8") for cell in after.cells)


def test_changes_of_what_is_secret_are_not_named_in_the_history(sample_window: MainWindow) -> None:
    session, secret = sample_window.session, first_measures(sample_window, 1)[0]
    assert session is not None
    session.edit(lambda plan: change_measures(plan, [secret.id], title="Hemlig kamera"))
    session.edit(lambda plan: change_measures(plan, [secret.id], secret=True))
    made = shown(sample_window, "history")
    everything = "\n".join(cell for row in made.table.rows for cell in row.cells)
    assert "2 rows flagged for secrecy" in everything
    assert "Hemlig" not in everything
    assert secret.code not in everything


def test_findings_of_what_is_secret_are_not_named(sample_window: MainWindow) -> None:
    session = sample_window.session
    assert session is not None
    everybody = list(session.plan.measures)
    session.edit(lambda plan: change_measures(plan, everybody, secret=True))
    made = shown(sample_window, "findings")
    everything = "\n".join(cell for row in made.table.rows for cell in row.cells)
    assert "flagged for secrecy" in everything
    assert all(one.code not in everything for one in session.plan.measures.values())


@pytest.mark.parametrize("key", [key for key in PAGE_NAMES if key != "overview"])
def test_every_page_with_a_table_gives_it(key: str, sample_window: MainWindow) -> None:
    page = page_of(sample_window, key)
    assert table_of(page) is not None
    made = shown(sample_window, key)
    assert made.table.rows
    assert all(len(row.cells) == len(made.table.columns) for row in made.table.rows)
