"""Lists for people and for machines say what the plan says, and come back through the import as they were."""

import csv
import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.analysis.follow_up import follow_up
from planner.catalogue.loader import load_catalogue
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.exchange.csv_lists import (
    ALLOCATION_HEADERS,
    EVENT_HEADERS,
    FOLLOW_UP_HEADERS,
    CsvContent,
    Reader,
    csv_list,
    render_csv_list,
)
from planner.exchange.export_input import AllocationExport
from planner.exchange.import_template import headers, render_template, write_template
from planner.exchange.list_import import propose, read_table
from tests.examples import followed_plan
from tests.exchange.plans import export_of

CATALOGUE = load_catalogue()
KINDS = {kind.key: kind.name.sv for kind in CATALOGUE.kinds}


def exported(plan: Plan) -> AllocationExport:
    return replace(export_of(plan), kind_names=KINDS, follow_up_year=2024)


def lines(plan: Plan, content: CsvContent, reader: Reader) -> list[dict[str, str]]:
    data = render_csv_list(csv_list(exported(plan), content, reader), reader)
    text = data.decode("utf-8-sig" if reader is Reader.PEOPLE else "utf-8")
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if reader is Reader.PEOPLE else ","))


def test_the_columns_for_machines_are_as_promised() -> None:
    """They are written down in docs/exports.md: whoever reads them relies on it."""
    text = (Path(__file__).parents[2] / "docs" / "exports.md").read_text(encoding="utf-8")
    for names in (ALLOCATION_HEADERS, EVENT_HEADERS, FOLLOW_UP_HEADERS):
        assert ", ".join(f"`{name}`" for name in names) in " ".join(text.split())


def test_events_for_machines_are_in_ore_with_ids_and_iso_dates() -> None:
    plan = followed_plan()
    found = lines(plan, CsvContent.EVENTS, Reader.MACHINES)
    assert {row["event_id"] for row in found} == set(plan.events)
    for row in found:
        event = plan.events[row["event_id"]]  # type: ignore[index]
        assert (int(row["amount_ore"]), row["event"]) == (event.signed_ore, event.kind.value)
        assert date.fromisoformat(row["booked_on"]) == event.booked_on


def test_events_for_people_are_in_kronor_with_a_decimal_comma() -> None:
    plan = followed_plan()
    found = lines(plan, CsvContent.EVENTS, Reader.PEOPLE)
    assert len(found) == len(plan.events)
    assert {row["Belopp"] for row in found} >= {"2000000", "250000"}
    assert {row["Händelse"] for row in found} >= {"Sökt", "Beviljat", "Ombudgeterat"}


@pytest.mark.parametrize("reader", Reader)
def test_the_follow_up_has_every_tertial_with_its_sums(reader: Reader) -> None:
    plan = followed_plan()
    found = lines(plan, CsvContent.FOLLOW_UP, reader)
    people = reader is Reader.PEOPLE
    spent = sum(int(row["Utfall" if people else "spent_ore"]) for row in found) * (100 if people else 1)
    assert spent == sum(follow_up(plan, 2024, tertial).total.sums.spent_ore for tertial in Tertial)


def test_the_template_is_read_as_a_list_without_rows_and_filled_in_as_measures(tmp_path: Path) -> None:
    import openpyxl

    plan, path = followed_plan(), tmp_path / "mall.xlsx"
    write_template(path, plan, KINDS.values())
    assert propose(read_table(path), plan, CATALOGUE).drafts == ()
    book = openpyxl.load_workbook(path)
    names = headers(plan)
    filled = {
        "Åtgärd": "Bänkar",
        "Slag": KINDS["lighting"],
        "Källa": "Egna medel",
        "2025": 40_000.5,
        "Status": "Idé",
    }
    for header, value in filled.items():
        book["Lista"].cell(5, names.index(header) + 1).value = value
    book.save(path)
    proposal = propose(read_table(path), plan, CATALOGUE)
    assert [(one.title, one.kind) for one in proposal.drafts] == [("Bänkar", "lighting")]
    assert [(part.fund, part.year, part.amount_ore) for part in proposal.drafts[0].amounts] == [
        ("Egna medel", 2025, 4_000_050)
    ]
    assert not proposal.ignored_headers


def test_the_template_is_the_same_for_the_same_plan() -> None:
    plan = followed_plan()
    assert render_template(plan, KINDS.values()) == render_template(plan, KINDS.values())
