"""What is shown while columns are matched: the rows that tell most, and the decimal mark of other amounts."""

from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.list_samples import Sample, mark_hints, sample_rows
from tests.exchange.test_list_import import proposal_of


def test_the_first_the_largest_and_the_last_rows_are_shown() -> None:
    rows = [[f"A{at}", at if at != 12 else 9_000] for at in range(1, 21)]
    proposal = proposal_of(["Titel"], ["Åtgärd", 2026], *rows, ["Summa", 99_999])
    shown = [(row.at, row.why) for row in sample_rows(proposal)]
    assert shown[:6] == [(at, Sample.FIRST) for at in range(2, 8)]
    assert (13, Sample.LARGEST) in shown
    assert [at for at, why in shown if why is Sample.LAST] == [21, 22]
    assert len(shown) == len({at for at, _ in shown}) == 11


def test_other_amounts_of_a_column_hint_at_its_mark() -> None:
    proposal = proposal_of(
        ["Åtgärd", 2026, 2027, 2028],
        ["A", "1,234", "1,234", "1,234"],
        ["B", "1,234.50", "2.5", "7"],
        ["C", "0.5", "2,5", "12"],
    )
    assert [(choice.header, mark) for choice, mark in mark_hints(proposal)] == [("2026", DecimalMark.POINT)]
    assert not mark_hints(proposal_of(["Åtgärd", 2026], ["A", "1 234"]))
