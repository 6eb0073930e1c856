"""What is exported and imported again is the same plan: of any plan, in every format that an import reads."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.fund import ExpenseClass
from planner.domain.measure import MeasureStatus
from planner.domain.plan import Plan
from planner.editing.import_list import import_list
from planner.editing.measures import add_measure
from planner.editing.new_plan import new_plan
from planner.editing.places import add_place
from planner.exchange.allocation_rows import ASKED, RESPONSIBLE, SECRECY, TEXT_COLUMNS, allocation_rows
from planner.exchange.csv_lists import CsvContent, Reader
from planner.exchange.export_input import AllocationExport
from planner.exchange.import_template import FIRST_ROW, headers, write_template
from planner.exchange.list_import import propose, read_table
from planner.exporting import document_export, write_export, write_list
from planner.returning import read_workbook_return
from planner.sample import build_sample
from tests.examples import empty_plan, followed_plan, with_fund, with_money
from tests.exchange.plans import export_of
from tests.strategies import SOME_ORE, plans

CATALOGUE = load_catalogue()
KINDS = {kind.key: kind.name.sv for kind in CATALOGUE.kinds}
Draw = Callable[[st.SearchStrategy[Any]], Any]
Write = Callable[[Path, AllocationExport], Path]

#: How a title may begin and end: as a formula, an amount, markup, a quotation.
BEFORE = st.sampled_from(["", "=", "+", "-", "@", "'", '"', "<r>", "1 234 ", "; ", "#", "Å-001 ", "𝄞 "])
AFTER = st.sampled_from(["", "</r>", '"', " (CM4)", ", 2 mnkr", " =1+1", "; x", " å\u00a0ä"])
ORE = SOME_ORE | st.integers(1, 10**12)


@st.composite
def lists(draw: Draw) -> Plan:
    """Draw a plan of what a list can hold: measures with words and places, and money from several sources."""
    plan = empty_plan()
    for name in ("Egna medel", "=Källa; två"):
        plan, _ = with_fund(plan, name)
    for name, area in (("Torget", "Sätra"), ("=Parken", ""), ("Gång; tunneln", "Vårberg")):
        plan = plan.apply(add_place(plan, name, area))
    for number in range(draw(st.integers(0, 5))):
        title = f"{draw(BEFORE)}Bänk {number}{draw(AFTER)}".strip()
        plan = plan.apply(add_measure(plan, title, **_fields(draw, plan)))
        cells = st.tuples(st.sampled_from(list(plan.funds)), st.sampled_from(plan.info.years))
        for (fund_id, year), ore in draw(st.dictionaries(cells, ORE, max_size=5)).items():
            plan = with_money(plan, list(plan.measures)[-1], fund_id, {year: ore})
    return plan


def _fields(draw: Draw, plan: Plan) -> dict[str, Any]:
    return {
        "kind": draw(st.sampled_from(["", *KINDS])),
        "place_id": draw(st.sampled_from([None, *plan.places])),
        "expense_class": draw(st.sampled_from(ExpenseClass)),
        "status": draw(st.sampled_from(MeasureStatus)),
        "cost_likely_ore": draw(st.none() | ORE),
        "responsible": draw(st.sampled_from(["", "Samordnaren", "=ansvarig"])),
        "secret": draw(st.booleans()),
    }


def of_plan(plan: Plan) -> list[tuple[object, ...]]:
    """Return what an import can bring of a plan: measures with their words, and money by source and year."""
    told = []
    for measure in plan.measures.values():
        place = plan.places[measure.place_id].name if measure.place_id else ""
        money = sorted(
            (plan.funds[part.fund_id].name, part.year, part.amount_ore)
            for part in plan.allocations_of(measure.id, plan.info.scenario_id)
        )
        where = (place, plan.neighbourhood_of(measure))
        words = (measure.title, measure.kind, *where, measure.expense_class, measure.status)
        told.append((*words, measure.responsible, measure.asked_ore, measure.secret, money))
    return sorted(told, key=str)


def imported(path: Path, plan: Plan) -> Plan:
    """Return an empty plan of the same years with a file imported."""
    years = plan.info.years
    empty = new_plan("Ny", plan.info.district, years[0], years[-1], date(2026, 1, 2))
    proposal = propose(read_table(path), empty, CATALOGUE)
    assert proposal.totals.difference_ore == proposal.totals.unreadable == 0
    return empty.apply(import_list(empty, empty.info.scenario_id, proposal.drafts, "lista"))


# --- the formats ---------------------------------------------------------------------------------


def workbook(path: Path, export: AllocationExport) -> Path:
    write_export(path / "fördelning.xlsx", export)
    return path / "fördelning.xlsx"


def people(path: Path, export: AllocationExport) -> Path:
    write_export(path / "fördelning.csv", export)
    return path / "fördelning.csv"


def machines(path: Path, export: AllocationExport) -> Path:
    write_list(path / "maskin.csv", export, CsvContent.ALLOCATION, Reader.MACHINES)
    return path / "maskin.csv"


def template(path: Path, export: AllocationExport) -> Path:
    """Fill the import template in by hand, as somebody would who copies a list into it."""
    plan, file = export.plan, path / "mall.xlsx"
    write_template(file, plan, KINDS.values())
    book, names = openpyxl.load_workbook(file), headers(plan)
    for at, row in enumerate(allocation_rows(export), FIRST_ROW + 1):
        words = {column.header: column.value(row) for column in TEXT_COLUMNS}
        words |= {RESPONSIBLE: row.measure.responsible, SECRECY: "Ja" if row.secret else ""}
        amounts = {str(year): ore for year, ore in zip(plan.info.years, row.amounts_ore, strict=True) if ore}
        if row.asked_ore is not None:
            amounts[ASKED] = row.asked_ore
        for header, text in words.items():
            cell = book["Lista"].cell(at, names.index(header) + 1, text or None)
            cell.data_type = "s" if text else "n"
        for header, ore in amounts.items():
            book["Lista"].cell(at, names.index(header) + 1, ore / 100)
    book.save(file)
    return file


FORMATS = [workbook, people, machines, template]


def export(plan: Plan) -> AllocationExport:
    return replace(export_of(plan), kind_names=KINDS, follow_up_year=2024)


@pytest.mark.parametrize("write", FORMATS)
@settings(max_examples=15)
@given(plan=lists())
def test_any_list_that_is_exported_comes_back_through_the_import(write: Write, plan: Plan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        assert of_plan(imported(write(Path(folder), export(plan)), plan)) == of_plan(plan)


@pytest.mark.parametrize("write", FORMATS)
@pytest.mark.parametrize("make", [followed_plan, build_sample])
def test_the_example_plans_come_back_through_the_import(
    tmp_path: Path, make: Callable[[], Plan], write: Write
) -> None:
    plan = make()
    assert of_plan(imported(write(tmp_path, export(plan)), plan)) == of_plan(plan)


def test_an_ore_that_is_lost_on_the_way_is_seen(tmp_path: Path) -> None:
    """The negative control."""
    plan = followed_plan()
    path = people(tmp_path, export(plan))
    text = path.read_text(encoding="utf-8-sig")
    assert ";500000;" in text
    path.write_text(text.replace(";500000;", ";499999,99;", 1), encoding="utf-8-sig")
    assert of_plan(imported(path, plan)) != of_plan(plan)


@settings(max_examples=10, suppress_health_check=[HealthCheck.too_slow])
@given(plan=plans(), with_secret=st.booleans(), chosen=st.randoms(use_true_random=False))
def test_any_workbook_that_nobody_changed_changes_nothing(plan: Plan, with_secret: bool, chosen: Any) -> None:
    hidden = [replace(one, secret=chosen.random() < 0.3) for one in plan.measures.values()]
    plan = Plan({**plan._tables, type(hidden[0]): {one.id: one for one in hidden}}) if hidden else plan
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "ut.xlsx")
        with Document.create(Path(folder, "p.tplan"), plan) as document:
            write_export(path, document_export(document, CATALOGUE, with_secret=with_secret))
            returned = read_workbook_return(document, path, CATALOGUE)
        assert (returned.changes, returned.remarks, returned.already) == ((), (), 0)
