"""The table of the allocation as data."""

from pathlib import Path

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.analysis.remaining import remaining
from planner.domain.money import Unit
from planner.editing.amounts import AmountCell, set_amounts
from planner.editing.measures import change_measures, delete_measures
from planner.editing.plan_info import change_plan_info
from tests.examples import mnkr
from tests.ui.allocation_hands import YEARS, Bench, open_page


def heading_texts(bench: Bench, title: str) -> list[str]:
    model = bench.page.model
    for row in range(model.rowCount()):
        group = model.group_at(row)
        if group is not None and group.title == title:
            return [model.group_text(group, model.column_of_year(year)) for year in YEARS]
    raise AssertionError(title)


def set_amount(bench: Bench, number: int, year: int, ore: int) -> None:
    cell = AmountCell(bench.measure(number), bench.fund, year)
    assert bench.session.edit(set_amounts, bench.session.scenario_id, {cell: ore})


def test_the_model_obeys_qt_through_edits_previews_and_other_views(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    model, session = bench.page.model, bench.session
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    set_amount(bench, 3, 2026, mnkr(1))
    session.preview(
        set_amounts(session.plan, session.scenario_id, {AmountCell(bench.measure(1), bench.fund, 2027): 5})
    )
    session.preview(None)
    session.edit(delete_measures, [bench.measure(4)])
    session.show_fund(None)
    session.edit(lambda plan: change_plan_info(plan, last_year=2029, display_unit=Unit.KR))
    model.toggle_group(0)
    model.set_filter("belysning")
    session.undo()
    session.undo()
    assert model.row_total == 4


def test_headings_carry_the_sums_of_their_rows(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    title = bench.page.model.groupings()[0].title("lighting")
    assert heading_texts(bench, title) == ["1\u00a0000", "1\u00a0500", "–", "–"]
    set_amount(bench, 2, 2026, mnkr(0.25))
    assert heading_texts(bench, title) == ["1\u00a0000", "1\u00a0500", "250", "–"]
    bench.session.undo()
    assert heading_texts(bench, title) == ["1\u00a0000", "1\u00a0500", "–", "–"]


def test_totals_on_screen_are_those_of_the_plan_to_the_ore(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    set_amount(bench, 3, 2026, 123_456_789)
    totals = bench.page.model.totals
    balances = remaining(bench.session.plan, bench.session.scenario_id, bench.fund)
    for year in YEARS:
        assert totals[f"year:{year}"] == balances.per_year[year].allocated_ore
    assert totals["allocated"] == balances.total.allocated_ore


def test_an_edit_touches_only_its_row(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    model = bench.page.model
    before = [model.item(bench.measure(number)) for number in (1, 2, 4)]
    set_amount(bench, 3, 2026, mnkr(1))
    assert all(model.item(bench.measure(n)) is row for n, row in zip((1, 2, 4), before, strict=True))


def test_a_row_stays_where_it_stands_while_its_sorted_amount_changes(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    model = bench.page.model
    bench.page.table.sortByColumn(
        model.column_of_year(2024), bench.page.table.horizontalHeader().sortIndicatorOrder()
    )
    before = model.row_of(bench.measure(2))
    set_amount(bench, 2, 2024, mnkr(4))
    assert model.row_of(bench.measure(2)) == before


def test_the_state_is_said_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    model = bench.page.model
    column = model.column_of("state")
    found = [
        model.columns[column].text_of(row) for n in (1, 2, 3, 4) if (row := model.item(bench.measure(n)))
    ]
    assert found == ["Part 75 %", "Whole", "None", "Cost unknown"]
    set_amount(bench, 2, 2026, mnkr(0.2))
    row = model.item(bench.measure(2))
    assert row is not None
    assert model.columns[column].text_of(row) == "▲ Over 120 %"


def test_almost_whole_is_not_called_whole(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    set_amount(bench, 3, 2026, mnkr(1) - 1)
    row = bench.page.model.item(bench.measure(3))
    assert row is not None
    column = bench.page.model.column_of("state")
    assert bench.page.model.columns[column].text_of(row) == "Part 99 %"


def test_all_sources_show_the_sum_and_type_only_where_one_source_is_meant(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bench = open_page(qtbot, tmp_path)
    other = next(f.id for f in bench.session.plan.funds_in_order if f.id != bench.fund)
    cell = AmountCell(bench.measure(1), other, 2024)
    bench.session.edit(set_amounts, bench.session.scenario_id, {cell: mnkr(2)})
    bench.session.show_fund(None)
    model = bench.page.model
    assert model.totals["year:2024"] == mnkr(3)
    assert model.cell(*bench.place(1, 2024)) is None
    assert model.cell(*bench.place(1, 2025)) == AmountCell(bench.measure(1), bench.fund, 2025)


def test_what_happens_on_another_page_is_caught_up_with(qtbot: QtBot, tmp_path: Path) -> None:
    bench = open_page(qtbot, tmp_path)
    bench.page.hide()
    set_amount(bench, 3, 2026, mnkr(1))
    bench.session.edit(lambda plan: change_measures(plan, [bench.measure(1)], title="Ny titel"))
    bench.page.show()
    assert bench.page.model.totals["year:2026"] == mnkr(1)
    row = bench.page.model.item(bench.measure(1))
    assert row is not None
    assert row.measure.title == "Ny titel"
