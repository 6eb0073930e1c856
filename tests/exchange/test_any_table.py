"""Whatever stands in a sheet, it is read without a fault, and every krona of it is accounted for."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from planner.catalogue.loader import load_catalogue
from planner.exchange.import_mapping import memory_of, remembered
from planner.exchange.list_import import propose
from planner.exchange.list_reading import RawTable
from planner.exchange.list_samples import mark_hints, sample_rows
from planner.exchange.list_sheets import joined, like, place_of, prepared
from planner.sample import build_sample

_WORDS = ["Åtgärd", "Källa", "Belopp", "Summa", "Total", "Nr", "2026", "2027", "Plats:", "Belopp i tkr"]
_CELLS = st.one_of(
    st.none(),
    st.sampled_from([*_WORDS, "", " ", "\n", "CM4", "1,234", "-7", "1.5", "x" * 400, date(2026, 1, 1), True]),
    st.integers(-3, 3_000),
    st.floats(),
)
_ROWS = st.lists(_CELLS, max_size=5).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> RawTable:
    """A sheet in which a row comes again and again, as headers of pages and of blocks do."""
    header = draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=5).map(tuple))
    rows: list[tuple[Any, ...]] = draw(
        st.lists(st.one_of(_ROWS, _ROWS, st.just(header)), min_size=1, max_size=12)
    )
    return RawTable(file_name="lista.xlsx", sheet="Blad1", rows=tuple(rows))


@given(first=tables(), second=tables())
def test_every_krona_of_any_sheet_is_accounted_for(first: RawTable, second: RawTable) -> None:
    sheets = [prepared(first), prepared(second)]
    table = joined(like(sheets[0], sheets))
    proposal = propose(table, build_sample(), load_catalogue())
    assert proposal.totals.unexplained_ore == 0
    assert all(place_of(table, row.line)[1] >= 1 for row in proposal.rows)
    assert all(0 <= sample.at < len(table.rows) for sample in sample_rows(proposal))
    assert len(mark_hints(proposal)) <= len(proposal.columns)
    assert remembered(table, memory_of(proposal.choices, unit_was_chosen=True)) is not None
