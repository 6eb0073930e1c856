"""Figures of areas are read from tables as people make them, and what is no figure is told and left."""

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.area import AreaMeasure
from planner.exchange.area_figures import FIGURE_WORDS, Column, FigureReading, read_figures
from planner.exchange.headed_table import Unread, UnreadReason, guess_meanings, heading_row
from planner.exchange.list_reading import RawTable, Row, read_tables


def table(*rows: Row, formats: dict[tuple[int, int], str] | None = None) -> RawTable:
    return RawTable(file_name="f.csv", sheet="", rows=rows, number_formats=formats or {})


def read(found: RawTable) -> FigureReading:
    return read_figures(found, guess_meanings(found, FIGURE_WORDS), 2023, "Trygghetsmätningen")


def test_a_survey_under_a_title_is_read_with_its_own_columns() -> None:
    found = table(
        ("Trygghetsmätningen",),
        (),
        ("Stadsdel", "År", "Otrygga utomhus, %", "Avstår från att gå ut", "Antal svar", "Befolkning"),
        ("Bredäng", 2023, 38.5, "31,5 %", 412, "10\u00a0242"),
        ("Sätra", 2020, "..", "28", 398, 8125),
        ("Summa", 2023, 37, 30, 810, 18367),
    )
    assert heading_row(found, FIGURE_WORDS) == 2
    assert set(guess_meanings(found, FIGURE_WORDS).values()) == {
        Column.AREA,
        Column.YEAR,
        Column.RESPONDENTS,
        AreaMeasure.UNSAFE_SHARE,
        AreaMeasure.AVOIDING_SHARE,
        AreaMeasure.RESIDENTS,
    }
    reading = read(found)
    assert [(one.area, one.measure, one.year, one.value, one.respondents) for one in reading.figures] == [
        ("Bredäng", AreaMeasure.UNSAFE_SHARE, 2023, 3_850, 412),
        ("Bredäng", AreaMeasure.AVOIDING_SHARE, 2023, 3_150, 412),
        ("Bredäng", AreaMeasure.RESIDENTS, 2023, 10_242, None),
        ("Sätra", AreaMeasure.AVOIDING_SHARE, 2020, 2_800, 398),
        ("Sätra", AreaMeasure.RESIDENTS, 2020, 8_125, None),
    ]
    assert (reading.withheld, reading.sums, reading.unread) == (1, 1, ())


@pytest.mark.parametrize(
    ("heading", "meaning"),
    [
        ("Felanmälningar 2025", AreaMeasure.FAULT_REPORTS),
        ("EST-rapporter", AreaMeasure.EST_REPORTS),
        ("Anmälda brott", AreaMeasure.REPORTED_CRIMES),
        ("Oro för att utsättas för brott", AreaMeasure.REPORTED_CRIMES),
        ("Andel oroliga", AreaMeasure.WORRIED_SHARE),
        ("Folkmängd 31/12", AreaMeasure.RESIDENTS),
        ("Område", Column.AREA),
        ("Kommentar", None),
    ],
)
def test_headings_are_known_by_their_words(heading: str, meaning: object) -> None:
    guessed = (
        guess_meanings(table(("Stadsdel", heading)), FIGURE_WORDS) if meaning is not Column.AREA else None
    )
    guessed = guessed or guess_meanings(table((None, heading)), FIGURE_WORDS)
    assert guessed.get(1) == meaning


@pytest.mark.parametrize(
    "cells", [(0.385, 0.3), ("0,385", "0,3"), ("38,5", "30"), ("38,5 %", "30 %"), (38.5, 30)]
)
def test_a_share_is_the_same_however_it_is_written(cells: tuple[object, object]) -> None:
    found = table(("Stadsdel", "Otrygga"), ("Bredäng", cells[0]), ("Sätra", cells[1]))  # type: ignore[arg-type]
    assert [one.value for one in read(found).figures] == [3_850, 3_000]


def test_a_cell_of_percent_tells_that_it_holds_a_part() -> None:
    found = table(("Stadsdel", "Otrygga"), ("Bredäng", 0.385), ("Sätra", 30), formats={(1, 1): "0.0%"})
    assert [one.value for one in read(found).figures] == [3_850, 3_000]


@pytest.mark.parametrize("text", ["..", "-", "–", "x", "<5", "färre än 5", "Under 10"])
def test_a_count_too_small_to_show_is_withheld_and_never_zero(text: str) -> None:
    reading = read(table(("Stadsdel", "EST-rapporter"), ("Bredäng", text)))
    assert (reading.figures, reading.withheld, reading.unread) == ((), 1, ())


@pytest.mark.parametrize(
    "cell", ["tjugo", 12.5, "1,234.5", -3, date(2025, 1, 1), True, "1e999999999", 10**12]
)
def test_what_is_no_count_is_told_with_its_place(cell: object) -> None:
    reading = read(table(("Stadsdel", "EST-rapporter"), ("Bredäng", cell)))  # type: ignore[arg-type]
    assert reading.figures == ()
    assert [(one.row, one.column) for one in reading.unread] == [(2, 2)]


def test_a_share_above_all_and_a_second_figure_of_the_same_are_told() -> None:
    reading = read(table(("Stadsdel", "Otrygga"), ("Bredäng", 138), ("Sätra", 30), ("SÄTRA", 31)))
    assert [one.value for one in reading.figures] == [3_000]
    assert [one.row for one in reading.unread] == [2, 4]


def test_an_area_that_is_written_in_two_ways_is_one_and_may_contradict_itself() -> None:
    found = table(
        ("Stadsdel", "Otrygga", "Befolkning"), ("Ladugårdsgärdet", 30, 9_000), ("Gärdet", 31, "9 000")
    )
    own = {"gärdet": "Gärdet", "ladugårdsgärdet": "Gärdet"}
    reading = read_figures(found, guess_meanings(found, FIGURE_WORDS), 2023, "", own)
    assert [(one.area, one.value) for one in reading.figures] == [("Gärdet", 3_000), ("Gärdet", 9_000)]
    assert reading.unread == (Unread(3, 2, "31", UnreadReason.OTHER_FIGURE_ABOVE, "Gärdet"),)


def test_without_a_column_of_areas_nothing_is_read() -> None:
    found = table(("Stadsdel", "Otrygga"), ("Bredäng", 38))
    assert read_figures(found, {1: AreaMeasure.UNSAFE_SHARE}, 2023, "").figures == ()


@given(
    shares=st.lists(st.integers(0, 10_000), min_size=1, max_size=20),
    order=st.randoms(use_true_random=False),
)
def test_the_order_of_rows_does_not_matter(shares: list[int], order: object) -> None:
    rows: list[Row] = [(f"Område {at}", f"{share / 100:.2f} %") for at, share in enumerate(shares)]
    shuffled = list(rows)
    order.shuffle(shuffled)  # type: ignore[attr-defined]
    one, other = (read(table(("Stadsdel", "Otrygga"), *some)) for some in (rows, shuffled))
    assert {(f.area, f.value) for f in one.figures} == {(f.area, f.value) for f in other.figures}
    assert sorted(f.value for f in one.figures) == sorted(shares)


def test_a_workbook_is_read_in_the_same_way(tmp_path: Path) -> None:
    path = tmp_path / "trygghet 2023.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet, percent = book.add_worksheet("Siffror"), book.add_format({"num_format": "0.0%"})
        sheet.write_row(0, 0, ["Stadsdel", "Otrygga", "Befolkning"])
        sheet.write_row(1, 0, ["Vårberg"])
        sheet.write_number(1, 1, 0.412, percent)
        sheet.write_number(1, 2, 11_320)
    (found,) = read_tables(path)
    assert [(one.measure, one.value) for one in read(found).figures] == [
        (AreaMeasure.UNSAFE_SHARE, 4_120),
        (AreaMeasure.RESIDENTS, 11_320),
    ]
