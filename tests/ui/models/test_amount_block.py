"""Blocks of amounts as spreadsheets put them on the clipboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import RuleBrokenError
from planner.domain.ids import FundId, MeasureId
from planner.domain.money import AmbiguousAmountError, Unit
from planner.editing.amounts import AmountCell
from planner.ui.models.amount_block import (
    cell_text,
    fit_block,
    judge_block,
    read_block,
    typed_amount,
    write_block,
)

CELL = AmountCell(MeasureId("m"), FundId("f"), 2026)


def test_the_last_newline_of_a_copied_block_is_no_row() -> None:
    assert read_block("1\t2\r\n3\t4\r\n") == [["1", "2"], ["3", "4"]]


def test_quoted_cells_keep_their_tabs_quotes_and_newlines() -> None:
    assert read_block('"rad 1\nrad 2"\t"sa ""hej"""\n5\t6\n') == [["rad 1\nrad 2", 'sa "hej"'], ["5", "6"]]


def test_empty_columns_at_the_end_and_a_lone_return_are_as_excel_copies_them() -> None:
    assert read_block("500\t\t\r\n\t\t\r\n") == [["500", "", ""], ["", "", ""]]
    assert read_block("5\r6\r") == [["5"], ["6"]]


def test_an_empty_cell_in_a_column_is_a_row() -> None:
    assert read_block("5\n\n7\n") == [["5"], [""], ["7"]]


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\x00")), min_size=2, max_size=2)
    )
)
def test_what_is_written_is_read_back(rows: list[list[str]]) -> None:
    assert read_block(write_block(rows)) == rows


@given(st.integers(0, 10**13), st.sampled_from(Unit))
def test_an_amount_is_read_back_from_its_cell_to_the_ore(ore: int, unit: Unit) -> None:
    assert typed_amount(cell_text(ore, unit), unit) == ore


@pytest.mark.parametrize(
    ("text", "ore"),
    [
        ("1,5 mnkr", 150_000_000),
        ("250 tkr", 25_000_000),
        ("1 500 000", 150_000_000_000),
        ("250", 25_000_000),
        ("=250+80", 33_000_000),
        ("=900-350", 55_000_000),
        ("", 0),
        ("–", 0),
        (" -   kr ", 0),
        ("1\u00a0234,50", 123_450_000),
        ("250\u202f000 kr", 25_000_000),
        ("1 500,00 kr", 150_000),
    ],
)
def test_every_way_to_write_an_amount_is_read(text: str, ore: int) -> None:
    assert typed_amount(text, Unit.TKR) == ore


def test_an_amount_below_zero_is_refused() -> None:
    with pytest.raises(RuleBrokenError):
        typed_amount("=100-350", Unit.TKR)


def test_one_value_fills_a_selection_and_a_block_fills_whole_multiples_of_it() -> None:
    assert fit_block([["5"]], 2, 3) == [["5"] * 3] * 2
    assert fit_block([["1", "2"]], 2, 4) == [["1", "2", "1", "2"]] * 2


def test_a_block_that_does_not_fit_the_selection_stays_as_it_is() -> None:
    assert fit_block([["1", "2"], ["3", "4"]], 3, 3) == [["1", "2"], ["3", "4"]]


def test_each_text_has_a_verdict_and_ambiguous_ones_two_readings() -> None:
    right, asked, outside = judge_block([["5", "1,234", "x"]], {(0, 0): CELL, (0, 1): CELL}, Unit.TKR)
    assert right.right
    assert isinstance(asked.error, AmbiguousAmountError)
    assert asked.read_as(thousands=False).ore == 123_400
    assert asked.read_as(thousands=True).ore == 123_400_000
    assert outside.cell is None


def test_empty_cells_beyond_the_table_are_no_matter() -> None:
    assert len(judge_block([["5", "", " "]], {(0, 0): CELL}, Unit.TKR)) == 1
