"""Two raw capital budgets of Baltimore, read by mapping only, come to what the city says itself."""

import csv
from collections import defaultdict
from dataclasses import replace
from datetime import date

import pytest

from planner.catalogue.loader import load_catalogue
from planner.editing.import_list import import_list
from planner.editing.new_plan import new_plan
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.import_mapping import NamedColumn, mapped
from planner.exchange.list_columns import Field
from planner.exchange.list_import import ImportProposal, propose, read_table
from planner.exchange.list_units import UnitGround
from planner.exchange.list_values import RowLevel, RowReason
from tests.third_party import third_party

ORE_PER_DOLLAR = 100

#: The whole of what is known of these files: what the columns are, and that a point parts decimals.
MAPPING = (
    NamedColumn(header="Nr", field=Field.NUMBER),
    NamedColumn(header="Rubrik", field=Field.TITLE),
    NamedColumn(header="Description", field=Field.NOTE),
    NamedColumn(header="Location", field=Field.PLACE),
    NamedColumn(header="Source of Funds", field=Field.FUND),
    NamedColumn(header="BOE", field=Field.AMOUNT, mark=DecimalMark.POINT),
)


def cleaned(name: str) -> dict[str, int]:
    """Return what the city says that each project of a file came to, öre."""
    with (third_party("baltimore") / "clean.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["filename"] == name]
    return {row["cip_number"]: int(row["boe_amt"]) * ORE_PER_DOLLAR for row in rows}


def imported(name: str, year: int) -> ImportProposal:
    table = read_table(third_party("baltimore") / name)
    plan = new_plan("Capital Budget", "", year, year, date(2026, 1, 2))
    return propose(table, plan, load_catalogue(), replace(mapped(table, MAPPING), year=year))


@pytest.mark.parametrize(
    ("name", "year", "projects", "withdrawn"),
    [("FY15 Capital Budget.xls", 2015, 214, 2), ("FY21 Capital Budget.xls", 2021, 251, 4)],
)
def test_every_project_comes_to_what_the_city_says(
    name: str, year: int, projects: int, withdrawn: int
) -> None:
    wanted = cleaned(name)
    assert len(wanted) == projects
    proposal = imported(name, year)
    assert proposal.unit_ground is UnitGround.NOTED
    totals: dict[str, int] = defaultdict(int)
    for row in proposal.rows:
        totals[row.number] += 0 if row.level is RowLevel.SUM else row.amount_ore
    assert {number: totals[number] for number in wanted} == wanted
    stopped = {row.number for row in proposal.rows if row.level is RowLevel.STOP}
    assert stopped == {number for number, ore in wanted.items() if ore < 0}
    assert len(stopped) == withdrawn
    assert {one.reason for one in proposal.totals.left_out} == {RowReason.AMOUNT_NEGATIVE}
    assert proposal.totals.unexplained_ore == 0
    assert proposal.totals.stated_sum_ore == proposal.totals.sum_in_file_ore == sum(wanted.values())
    plan = new_plan("Capital Budget", "", year, year, date(2026, 1, 2))
    after = plan.apply(import_list(plan, plan.info.scenario_id, proposal.drafts, name))
    kept = sum(ore for number, ore in wanted.items() if number not in stopped)
    assert sum(part.amount_ore for part in after.allocations.values()) == kept
    assert len(after.measures) == projects - withdrawn
