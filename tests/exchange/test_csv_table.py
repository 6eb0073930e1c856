"""CSV for people opens right in a Swedish spreadsheet and runs nothing there."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.money import parse_amount
from planner.domain.plan import Plan
from planner.domain.scenario import Allocation
from planner.exchange.csv_table import _verify, escaped, plain_kronor, render_csv, unescaped, write_csv
from planner.exchange.errors import ExportDiffersError
from tests.exchange.plans import FORMULA, export_of, small_plan


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def test_the_file_begins_with_a_byte_order_mark_and_uses_semicolons_and_decimal_commas() -> None:
    data = render_csv(export_of(small_plan()))
    assert data.startswith(b"\xef\xbb\xbfNr;")
    assert rows_of(data)[1]["2026"] == "500000,50"


def test_the_years_sum_to_the_plan() -> None:
    plan = small_plan()
    rows = rows_of(render_csv(export_of(plan)))
    total = sum(parse_amount(row["Totalt"]) for row in rows)
    chosen = [p.amount_ore for p in plan.allocations.values() if p.scenario_id == plan.info.scenario_id]
    assert total == sum(chosen)
    assert len(rows) == 5


def test_every_row_says_which_state_of_the_plan_it_is_of_as_a_text() -> None:
    export = export_of(small_plan())
    rows = rows_of(render_csv(export))
    assert {row["Version"] for row in rows} == {f"versionskod {export.stamp.version}"}
    assert list(rows[0])[-1] == "Version"


def test_text_that_looks_like_a_formula_is_defused_and_numbers_are_not() -> None:
    rows = rows_of(render_csv(export_of(small_plan())))
    assert rows[2]["Åtgärd"] == "'" + FORMULA
    assert rows[1]["Källa"] == "'=1+1 *"
    assert plain_kronor(-5_000_050) == "-50000,50"


@given(st.text(alphabet="'=+-@\t\r\n\uff1d\uff0b\uff0d\uff20aÅ1", max_size=8))
def test_what_is_defused_is_restored_exactly(text: str) -> None:
    assert unescaped(escaped(text)) == text
    assert not escaped(text).startswith(
        ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
    )


def test_a_file_that_differs_from_the_plan_is_not_put_in_place(tmp_path: Path) -> None:
    plan = small_plan()
    part = next(iter(plan.allocations.values()))
    moved = {**plan.table(Allocation), part.id: replace(part, amount_ore=part.amount_ore + 1)}
    other = Plan({**plan._tables, Allocation: moved})
    with pytest.raises(ExportDiffersError):
        _verify(render_csv(export_of(plan)), export_of(other))
    write_csv(tmp_path / "ut.csv", export_of(plan))
    assert (tmp_path / "ut.csv").read_bytes() == render_csv(export_of(plan))
