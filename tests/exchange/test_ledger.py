"""Reading an accounting extract: whatever the system calls its columns, every krona or a reason."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.ledger import LedgerExtract, StopReason, ledger_extract, read_ledger
from planner.exchange.ledger_columns import LedgerColumn, LedgerField
from planner.exchange.list_reading import Cell, RawTable
from tests.examples import kr


def table(*rows: tuple[Cell, ...]) -> RawTable:
    return RawTable(file_name="bok.csv", sheet="", rows=rows)


def extract(*rows: tuple[Cell, ...]) -> LedgerExtract:
    return ledger_extract(table(*rows))


HEADER = ("Projekt", "Konto", "Period", "Text", "Belopp", "Verifikat")


def test_the_columns_of_a_usual_extract_are_found_under_its_titles() -> None:
    found = extract(
        ("Huvudbok", "", "", "", "", ""),
        ("Period 202601–202604", "", "", "", "", ""),
        HEADER,
        ("70412", "5010", "202604", "Armaturer", "38 400,00", "V26-10418"),
        ("", "", "", "Summa", "38 400,00", ""),
    )
    (line,) = found.lines
    assert (line.project, line.account, line.voucher) == ("70412", "5010", "V26-10418")
    assert (line.booked_on, line.amount_ore) == (date(2026, 4, 30), kr(38_400))
    assert (found.header, found.sums_left_out, found.stopped, found.missing) == (2, 1, (), ())


@pytest.mark.parametrize(
    "header",
    [
        ("Proj", "Kontonr", "Bokföringsdatum", "Ver.text", "Utfall", "Vernr"),
        ("PROJEKTKOD", "Konto", "Verifikationsdatum", "Transaktionstext", "Belopp SEK", "Transaktionsnr"),
        ("Dim 2", "Account", "Date", "Description", "Amount", "Voucher"),
    ],
)
def test_other_systems_words_mean_the_same(header: tuple[str, ...]) -> None:
    (line,) = extract(header, ("70412", "5010", "2026-04-22", "Armaturer", "-100,50", "V1")).lines
    assert (line.project, line.text, line.voucher) == ("70412", "Armaturer", "V1")
    assert (line.booked_on, line.amount_ore) == (date(2026, 4, 22), kr(-100.5))


def test_debit_and_credit_are_one_amount_with_a_sign() -> None:
    found = extract(
        ("Projekt", "Datum", "Debet", "Kredit", "Ver"),
        ("1", "20260422", "500", "", "A"),
        ("1", "20260423", "", "200", "B"),
    )
    assert [line.amount_ore for line in found.lines] == [kr(500), kr(-200)]


def test_of_two_dates_the_surer_one_is_taken_and_the_user_can_say_otherwise() -> None:
    rows = (("Fakturadatum", "Verifikationsdatum", "Belopp"), ("2026-03-30", "2026-04-02", "10"))
    assert extract(*rows).lines[0].booked_on == date(2026, 4, 2)
    columns = (
        LedgerColumn(index=0, header="Fakturadatum", field=LedgerField.DAY),
        LedgerColumn(index=2, header="Belopp", field=LedgerField.AMOUNT),
    )
    assert ledger_extract(table(*rows), columns).lines[0].booked_on == date(2026, 3, 30)


def test_a_line_that_cannot_be_read_is_told_with_its_row() -> None:
    found = extract(
        HEADER,
        ("1", "5010", "202604", "A", "tolv", "V1"),
        ("1", "5010", "i maj", "B", "10", "V2"),
        ("1", "5010", "202604", "C", "", "V3"),
    )
    assert [(one.line, one.reason) for one in found.stopped] == [(2, StopReason.AMOUNT), (3, StopReason.DAY)]
    assert found.lines == ()


def test_a_list_without_money_or_days_says_what_is_missing() -> None:
    assert extract(("Projekt", "Text"), ("1", "A")).missing == (LedgerField.AMOUNT, LedgerField.DAY)


def test_equal_lines_are_told_apart_and_are_the_same_in_a_longer_extract() -> None:
    line = ("70412", "5010", "202604", "Porto", "12", "")
    short = extract(HEADER, line, line)
    longer = extract(HEADER, ("70413", "5010", "202604", "Annat", "1", ""), line, line, line)
    ids = [one.id for one in short.lines]
    assert len(set(ids)) == 2
    assert ids == [one.id for one in longer.lines[1:3]]


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bok.csv"
    path.write_text("Projekt;Period;Text;Belopp;Vernr\n70412;202604;Lampor åt höger;1 234,50;V1\n", "utf-8")
    found = read_ledger(path)
    assert [(one.text, one.amount_ore, one.source) for one in found.lines] == [
        ("Lampor åt höger", kr(1_234.5), "bok.csv")
    ]


_LINES = st.lists(
    st.tuples(
        st.sampled_from(["70412", "70413", "P 9", ""]),
        st.sampled_from(["202601", "202604", "2026-04-22"]),
        st.sampled_from(["Armaturer", "Schakt"]),
        st.integers(-(10**9), 10**9),
        st.sampled_from(["V1", "V2", ""]),
    ),
    max_size=12,
)


@given(_LINES)
def test_every_ore_of_the_file_is_in_its_lines_and_no_two_have_one_id(
    rows: list[tuple[str, str, str, int, str]],
) -> None:
    written = [
        (project, period, text, f"{'-' * (ore < 0)}{abs(ore) // 100},{abs(ore) % 100:02d}", voucher)
        for project, period, text, ore, voucher in rows
    ]
    found = extract(("Projekt", "Period", "Text", "Belopp", "Vernr"), *written)
    assert found.total_ore == sum(row[3] for row in rows)
    assert len({line.id for line in found.lines}) == len(rows)
