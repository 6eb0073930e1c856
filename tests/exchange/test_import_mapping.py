"""Columns are what they are named to be, or were last time; blocks and sheets become one list."""

from dataclasses import replace
from typing import Any

import pytest

from planner.domain.money import Unit
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.import_mapping import (
    NamedColumn,
    NoSuchColumnError,
    fingerprint,
    mapped,
    memory_of,
    remembered,
)
from planner.exchange.list_columns import Field, find_header, guess_columns, header_cells
from planner.exchange.list_reading import CellFlag, CellRange, RawTable
from planner.exchange.list_sheets import joined, like, place_of, prepared
from planner.exchange.list_values import ImportChoices

CARDS: tuple[tuple[Any, ...], ...] = (
    ("Kapitalbudget", None, None),
    ("Belopp i tkr", None, None),
    ("001", "Belysning Sätra", None),
    ("Plats:", "Sätra torg", None),
    ("Källa", None, "Belopp"),
    ("CM4", None, 100),
    (),
    ("Egna medel", None, 50),
    ("Summa", None, 150),
    (),
    ("002", "Tunnel Bredäng", None),
    ("Källa", None, "Belopp"),
    ("CM4", None, 75),
    ("Summa", None, 75),
)


def table_of(*rows: tuple[Any, ...], sheet: str = "Blad1", **kwargs: Any) -> RawTable:
    return RawTable(file_name="lista.xlsx", sheet=sheet, rows=rows, **kwargs)


def fields(choices: ImportChoices) -> list[Field]:
    return [column.field for column in choices.columns or ()]


def test_columns_are_what_they_are_named_to_be_and_the_others_as_guessed() -> None:
    table = table_of(("Åtgärd", "Beslut", "Belopp"), ("A", 1, 2))
    choices = mapped(table, [NamedColumn(header="beslut", field=Field.AMOUNT, unit=Unit.TKR)])
    assert fields(choices) == [Field.TITLE, Field.AMOUNT, Field.IGNORED]
    assert choices.columns is not None
    assert choices.columns[1].unit is Unit.TKR
    with pytest.raises(NoSuchColumnError) as caught:
        mapped(table, [NamedColumn(header="Saknas", field=Field.NOTE)])
    assert caught.value.headers == ("Åtgärd", "Beslut", "Belopp")


def test_next_years_list_is_read_like_the_last_one() -> None:
    last = table_of(("Insats", "Vad", "2026", "Pott"), ("A", "B", 1, "C"))
    found = mapped(
        last,
        [
            NamedColumn(header="Vad", field=Field.NOTE),
            NamedColumn(header="2026", field=Field.YEAR_AMOUNT, year=2026, mark=DecimalMark.POINT),
            NamedColumn(header="Pott", field=Field.FUND),
        ],
    )
    memory = memory_of(replace(found, unit=Unit.MNKR, fund="Eget anslag"), unit_was_chosen=True)
    following = table_of(("INSATS", "vad", "2027", "Pott "), ("D", "E", 2, "F"))
    assert fingerprint(following) == fingerprint(last)
    again = remembered(following, memory, ["Annat", "eget  anslag"])
    assert again is not None
    assert again.fund == "eget  anslag"
    assert fields(again) == fields(found)
    assert again.unit is Unit.MNKR
    assert again.columns is not None
    assert (again.columns[2].year, again.columns[2].mark) == (2027, DecimalMark.POINT)
    assert "Vad" not in memory
    assert "Pott" not in memory
    assert "anslag" not in memory
    without = remembered(following, memory, ["Annat"])
    assert without is not None
    assert without.fund == ""


@pytest.mark.parametrize(
    "memory",
    [
        "",
        "{}",
        "[]",
        '{"version": 2, "unit": null, "fund": "", "columns": [["nonsense", null, null, null, ""]]}',
        '{"version": 2, "unit": null, "fund": "", "columns": [["title", "soon", null, null, ""]]}',
        '{"version": 1, "unit": null, "columns": [["title", null, null, null]]}',
        "null",
    ],
)
def test_a_memory_that_does_not_fit_is_forgotten(memory: str) -> None:
    assert remembered(table_of(("Åtgärd",), ("A",)), memory) is None


def test_other_headers_are_another_source() -> None:
    one, other = table_of(("Åtgärd", 2026), ("A", 1)), table_of(("Åtgärd", "Kostnad"), ("A", 1))
    assert fingerprint(one) != fingerprint(other)


def test_blocks_become_rows_that_say_whose_they_are() -> None:
    table = prepared(table_of(*CARDS))
    header = find_header(table)
    columns = guess_columns(header_cells(table, header))
    wanted = [Field.FUND, Field.IGNORED, Field.AMOUNT, Field.NUMBER, Field.TITLE, Field.PLACE]
    assert header == 4
    assert [column.field for column in columns] == wanted
    assert table.rows[5] == ("CM4", None, 100, "001", "Belysning Sätra", "Sätra torg")
    assert table.rows[7][3:5] == ("001", "Belysning Sätra")
    assert table.rows[12][3:] == ("002", "Tunnel Bredäng", None)
    assert [at for at in range(5, 14) if not table.rows[at]] == [6, 9, 10, 11]


def test_headers_that_a_printout_repeats_are_no_rows() -> None:
    table = prepared(table_of(("Åtgärd", 2026), ("A", 1), ("Åtgärd", 2026), ("B", 2)))
    assert table.rows == (("Åtgärd", 2026), ("A", 1), (), ("B", 2))


def test_sheets_with_the_same_headers_are_one_list_and_rows_keep_their_place() -> None:
    flags = {(2, 1): CellFlag.ERROR}
    first = table_of(("Åtgärd", 2026), ("A", 1), sheet="Farsta")
    second = table_of(("Järva",), ("Åtgärd", "2026"), ("B", None), ("C", 3), sheet="Järva", flags=flags)
    other = table_of(("Något", "annat"), ("D", 4), sheet="Blad3")
    same = like(first, [first, second, other])
    assert same == (first, second)
    table = joined(same)
    assert table.rows == (("Åtgärd", 2026), ("A", 1), ("B", None), ("C", 3))
    assert table.flags == {(2, 1): CellFlag.ERROR}
    assert [place_of(table, line) for line in (1, 2, 3, 4)] == [
        ("Farsta", 1),
        ("Farsta", 2),
        ("Järva", 3),
        ("Järva", 4),
    ]
    assert place_of(first, 2) == ("", 2)


def test_a_block_keeps_clear_of_merged_cells_that_reach_past_its_rows() -> None:
    merged = (CellRange(first_row=5, first_column=2, last_row=5, last_column=6),)
    table = prepared(table_of(*CARDS, merged=merged))
    assert table.rows[5][3:] == (None, None, None, None, "001", "Belysning Sätra", "Sätra torg")


def test_twenty_six_sheets_are_one_list_with_one_mapping() -> None:
    flags = {(3, 1): CellFlag.ERROR}
    sheets = [
        table_of(
            (f"Nämnd {number}",),
            ("Projekt", "Beslut"),
            (f"A{number}", number),
            (f"B{number}", 100),
            sheet=f"Blad{number}",
            flags=flags,
            hidden=frozenset({2}),
            formulas=frozenset({(2, 1)}),
            number_formats={(2, 1): "0 %"},
            merged=(CellRange(first_row=2, first_column=0, last_row=3, last_column=0),),
        )
        for number in range(1, 27)
    ]
    table = joined(like(sheets[0], sheets))
    assert len(table.rows) == 2 + 52
    assert len(table.flags) == len(table.hidden) == len(table.formulas) == len(table.merged) == 26
    at = 2 + 25 * 2
    assert table.number_formats[at, 1] == "0 %"
    assert any((at + 1, 0) in merged for merged in table.merged)
    assert place_of(table, at + 1) == ("Blad26", 3)
    choices = mapped(table, [NamedColumn(header="Beslut", field=Field.YEAR_AMOUNT, year=2026)])
    assert fields(choices) == [Field.TITLE, Field.YEAR_AMOUNT]
