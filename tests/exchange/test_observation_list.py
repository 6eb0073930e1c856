"""Lists of what was seen: each row is read, or told with its place and why; no free text is taken unasked."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.catalogue.loader import load_catalogue
from planner.domain.names import name_key
from planner.domain.observation import ObservationSource
from planner.exchange.headed_table import Unread, UnreadReason, guess_meanings
from planner.exchange.list_reading import RawTable, Row
from planner.exchange.observation_list import (
    SEEN_WORDS,
    SeenChoices,
    SeenColumn,
    SeenReading,
    guess_kind,
    kind_texts,
    read_seen,
)

KINDS = load_catalogue().guidance.observation_kinds
DAY = date(2026, 3, 1)
HEADINGS = ("Ärendenr", "Inkom", "Kategori", "Adress", "Stadsdel", "Antal", "Åtgärdat", "Beskrivning")


def table(*rows: Row) -> RawTable:
    return RawTable(file_name="felanmälan.csv", sheet="", rows=rows)


def read(found: RawTable) -> SeenReading:
    meanings = guess_meanings(found, SEEN_WORDS)
    kinds = {name_key(text): guess_kind(text, KINDS) for text in kind_texts(found, meanings)}
    return read_seen(
        found, SeenChoices(meanings=meanings, kinds=kinds, source=ObservationSource.FAULT_REPORT, day=DAY)
    )


def test_a_list_of_fault_reports_is_read_with_its_own_columns() -> None:
    found = table(
        ("Felanmälningar mars",),
        HEADINGS,
        (
            17,
            datetime(2026, 3, 2, 14, 20),  # noqa: DTZ001 - as a cell holds it
            "Klotter/graffiti",
            "Torget",
            "Bredäng",
            None,
            "2026-03-03",
            "Anna ringde",
        ),
        (18, "2026-03-04 08:15", "Nedskräpning", "Torget", "Bredäng", 3, "", ""),
        (),
        (19, "20260305", "Råttor", "Parken", "", "1", "", ""),
    )
    reading = read(found)
    assert [
        (one.place, one.neighbourhood, one.kind, one.seen_on, one.count, one.done_on, one.note)
        for one in reading.drafts
    ] == [
        ("Torget", "Bredäng", "graffiti", date(2026, 3, 2), 1, date(2026, 3, 3), ""),
        ("Torget", "Bredäng", "litter", date(2026, 3, 4), 3, None, ""),
        ("Parken", "", "", date(2026, 3, 5), 1, None, "Råttor"),
    ]
    assert (reading.unread, reading.withheld) == ((), 0)


def test_free_text_is_taken_only_when_somebody_chooses_it() -> None:
    found = table(HEADINGS, (1, "2026-03-02", "Klotter", "Torget", "", 1, "", "Anna ringde"))
    meanings = guess_meanings(found, SEEN_WORDS)
    assert 7 not in meanings
    choices = SeenChoices(
        meanings={**meanings, 7: SeenColumn.NOTE}, kinds={}, source=ObservationSource.POLICE, day=DAY
    )
    (draft,) = read_seen(found, choices).drafts
    assert (draft.note, draft.source) == ("Anna ringde", ObservationSource.POLICE)


@pytest.mark.parametrize(
    ("column", "cell", "reason"),
    [
        (1, "1/3", UnreadReason.NO_DAY),
        (1, "2026-02-30", UnreadReason.NO_DAY),
        (3, "", UnreadReason.NO_PLACE),
        (3, "x" * 301, UnreadReason.TOO_LONG),
        (5, "0", UnreadReason.NO_COUNT),
        (5, "2,5", UnreadReason.NO_COUNT),
        (5, "många", UnreadReason.NO_COUNT),
        (6, "2026-03-01", UnreadReason.DONE_BEFORE_SEEN),
    ],
)
def test_a_cell_that_cannot_be_read_keeps_its_row_out_and_is_told(
    column: int, cell: str, reason: UnreadReason
) -> None:
    row: list[str] = ["1", "2026-03-02", "Klotter", "Torget", "", "1", "", ""]
    row[column] = cell
    reading = read(table(HEADINGS, tuple(row)))
    assert reading.drafts == ()
    assert reading.unread == (Unread(2, column + 1, cell, reason),)


@pytest.mark.parametrize("cell", ["<5", "färre än 5", ".."])
def test_a_count_too_small_to_show_is_withheld_and_never_one(cell: str) -> None:
    reading = read(table(HEADINGS, (1, "2026-03-02", "Klotter", "Torget", "", cell, "", "")))
    assert (reading.drafts, reading.unread, reading.withheld) == ((), (), 1)


def test_rows_without_a_day_are_of_the_day_that_is_chosen() -> None:
    (draft,) = read(table(("Plats", "Antal"), ("Torget", 4))).drafts
    assert (draft.seen_on, draft.count) == (DAY, 4)


def test_without_a_column_of_places_nothing_is_read() -> None:
    assert read(table(("Datum", "Kategori"), ("2026-03-02", "Klotter"))) == SeenReading((), (), 0)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Trasig belysning", "broken_light"),
        ("LAMPA SLÄCKT", "broken_light"),
        ("Mörkt gångstråk", "dark"),
        ("Skräp i park", "litter"),
        ("Anmälda brott", "incident"),
        ("Reported incident (count)", "incident"),
        ("Råttor", ""),
    ],
)
def test_kinds_are_guessed_by_what_lists_call_them(text: str, key: str) -> None:
    assert guess_kind(text, KINDS) == key


@given(st.lists(st.sampled_from(["Klotter", "klotter ", "Skräp"]), max_size=12))
def test_kinds_that_are_written_alike_are_one(texts: list[str]) -> None:
    rows = [("Plats", "Kategori"), *(("Torget", text) for text in texts)]
    counts = kind_texts(table(*rows), {0: SeenColumn.PLACE, 1: SeenColumn.KIND})
    assert sum(counts.values()) == len(texts)
    assert len({name_key(text) for text in counts}) == len(counts)
