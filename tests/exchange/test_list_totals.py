"""Every cell of money in a file is imported, left out for a reason, or part of a sum."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.catalogue.loader import load_catalogue
from planner.domain.money import Unit
from planner.editing.import_list import import_list
from planner.exchange.list_columns import Field
from planner.exchange.list_import import propose
from planner.exchange.list_reading import CellFlag, CellRange
from planner.exchange.list_units import UnitGround
from planner.exchange.list_values import RowLevel, RowReason
from planner.sample import build_sample
from tests.exchange.test_list_import import empty_plan, imported, proposal_of, reasons, table_of

KR = 100


def test_each_column_is_accounted_for() -> None:
    proposal = proposal_of(
        ["Åtgärd", 2026, 2027, "Kostnad"],
        ["A", 100, 200, 1_000],
        ["B", "1,500", 10, None],
        ["C", 7, None, "Zero"],
        ["Summa", 1_607, 210, None],
        skipped_lines=frozenset({4}),
    )
    totals = proposal.totals
    first, second, cost = totals.columns
    assert (first.cells, first.in_file_ore, first.unreadable) == (3, 1_714 * KR, 1)
    assert (first.imported_ore, first.left_out_ore, first.sum_rows_ore) == (100 * KR, 7 * KR, 1_607 * KR)
    assert (second.imported_ore, second.left_out_ore, second.sum_rows_ore) == (200 * KR, 10 * KR, 210 * KR)
    assert (cost.choice.field, cost.cells, cost.in_file_ore) == (Field.COST, 2, 1_000 * KR)
    assert totals.unexplained_ore == 0
    assert [(one.reason, one.rows, one.ore) for one in totals.left_out] == [
        (RowReason.AMOUNT_AMBIGUOUS, 1, 10 * KR),
        (None, 1, 7 * KR),
    ]
    assert totals.needs_reason


def test_a_list_that_comes_in_whole_needs_no_reason() -> None:
    proposal = proposal_of(["Åtgärd", 2026], ["A", 1], ["Delsumma", 1], ["B", 2], ["Delsumma", 2])
    assert proposal.totals.stated_sum_ore == 3 * KR
    assert not proposal.totals.needs_reason


_CELLS = st.one_of(
    st.none(),
    st.integers(-5, 2_000),
    st.sampled_from(["1,500", "tjugo", "Zero", "-", "12 000", "2,5 mnkr", "2026-01-01"]),
)


@given(
    rows=st.lists(
        st.tuples(st.sampled_from(["A", "B", "", "Summa", "C"]), _CELLS, _CELLS), min_size=1, max_size=8
    ),
    skipped=st.frozensets(st.integers(2, 9), max_size=3),
)
def test_no_money_of_a_file_is_lost_from_sight(rows: list[tuple[Any, ...]], skipped: frozenset[int]) -> None:
    plan = empty_plan()
    proposal = proposal_of(["Åtgärd", 2026, 2027], *rows, plan=plan, skipped_lines=skipped)
    totals = proposal.totals
    assert totals.unexplained_ore == 0
    assert totals.difference_ore == sum(one.ore for one in totals.left_out)
    assert totals.rows_in_file - totals.rows_imported == sum(one.rows for one in totals.left_out)
    after = imported(plan, proposal)
    allocated = sum(part.amount_ore for part in after.allocations.values())
    assert allocated == sum(column.imported_ore for column in totals.columns)


# --- units ---


@pytest.mark.parametrize(
    ("note", "unit"),
    [
        ("Amounts in Thousands", Unit.TKR),
        ("(in millions of kronor)", Unit.MNKR),
        ("Belopp i tusental kronor", Unit.TKR),
        ("Alla belopp i miljoner kronor.", Unit.MNKR),
    ],
)
def test_a_note_above_the_headers_tells_the_unit_and_is_said_to(note: str, unit: Unit) -> None:
    proposal = proposal_of([note], ["Åtgärd", 2026], ["A", 2])
    assert (proposal.choices.unit, proposal.unit_ground) == (unit, UnitGround.NOTED)
    assert proposal.totals.sum_imported_ore == 2 * unit.ore


def test_a_unit_that_nothing_tells_is_said_to_be_assumed() -> None:
    plain = proposal_of(["Åtgärd", 2026], ["A", 2])
    assert (plain.choices.unit, plain.unit_ground) == (Unit.KR, UnitGround.ASSUMED)
    told = proposal_of(["Åtgärd", 2026], ["A", 2], unit=Unit.TKR)
    assert told.unit_ground is UnitGround.CHOSEN


# --- sources and rows held against each other ---


def test_a_column_can_be_of_a_source_and_a_year() -> None:
    plan = build_sample()
    fund = next(one.name for one in plan.funds.values() if "CM4" in one.name)
    proposal = proposal_of(["Åtgärd", "CM4 2026 (tkr)", "Utfall 2026"], ["A", 12, 13], plan=plan)
    column = proposal.columns[1]
    assert (column.field, column.year, column.fund, column.unit) == (
        Field.YEAR_AMOUNT,
        2026,
        fund,
        Unit.TKR,
    )
    assert proposal.columns[2].field is Field.IGNORED
    assert [part.fund for part in proposal.drafts[0].amounts] == [fund]


def test_an_unknown_source_is_said_where_the_plan_has_sources_in_use() -> None:
    proposal = proposal_of(["Åtgärd", "Källa", 2026], ["A", "Trygghetsfond", 1], plan=build_sample())
    assert reasons(proposal) == [RowReason.FUND_UNKNOWN]
    assert proposal.new_funds == ("Trygghetsfond",)


def test_a_row_that_comes_to_the_rows_above_it_looks_like_a_sum() -> None:
    rows = [["A", 1], ["B", 2], ["C", 4], ["Trygghet i parkerna", 7], ["D", 3]]
    proposal = proposal_of(["Åtgärd", 2026], *rows)
    assert [row.level for row in proposal.rows].index(RowLevel.WARNING) == 3
    assert reasons(proposal) == [RowReason.LOOKS_LIKE_SUM]
    seen = proposal_of(["Åtgärd", 2026], *rows, confirmed_lines=frozenset({5, 6}))
    assert [row.is_confirmed for row in seen.rows] == [False, False, False, True, False]


def test_cells_that_may_not_mean_what_they_show_are_pointed_out() -> None:
    table = replace(
        table_of(["Åtgärd", 2026, 2027], ["A", 0, 1], ["B", 2, 3], ["C", 4, 5], ["D", 6, 7]),
        formulas=frozenset({(1, 1), (2, 1)}),
        number_formats={(2, 2): "0 %"},
        merged=(CellRange(first_row=3, first_column=1, last_row=4, last_column=1),),
        flags={(4, 2): CellFlag.TEXT_DATE},
    )
    proposal = propose(table, empty_plan(), load_catalogue())
    assert [row.level for row in proposal.rows] == [
        RowLevel.WARNING,
        RowLevel.STOP,
        RowLevel.WARNING,
        RowLevel.STOP,
    ]
    assert reasons(proposal) == [
        RowReason.FORMULA_ZERO,
        RowReason.SHOWN_IN_OTHER_UNIT,
        RowReason.MERGED_CELL,
        RowReason.DATE_AS_AMOUNT,
        RowReason.MERGED_CELL,
    ]


def test_a_numbered_measure_is_imported_whole_or_not_at_all() -> None:
    header = ["Nr", "Åtgärd", "Fond", 2026]
    rows = [["1", "A", "X", 100], ["1", "A", "Y", -50], ["2", "B", "X", 1]]
    proposal = proposal_of(header, *rows)
    assert [row.level for row in proposal.rows] == [RowLevel.STOP, RowLevel.STOP, RowLevel.OK]
    assert reasons(proposal) == [RowReason.PART_STOPPED, RowReason.AMOUNT_NEGATIVE]
    without = proposal_of(header, *rows, skipped_lines=frozenset({3}))
    assert [row.level for row in without.rows] == [RowLevel.OK, RowLevel.SKIPPED, RowLevel.OK]


def test_rows_of_a_measure_without_money_of_their_own_are_no_duplicates() -> None:
    plan = empty_plan()
    header = ["Nr", "Åtgärd", "Fond", "Belopp"]
    proposal = proposal_of(
        header, ["1", "A", "X", "Zero"], ["1", "A", "Y", 5], ["1", "A", "Z", 0], plan=plan, year=2026
    )
    assert not reasons(proposal)
    after = plan.apply(import_list(plan, plan.info.scenario_id, proposal.drafts, "lista"))
    assert len(after.measures) == 1
