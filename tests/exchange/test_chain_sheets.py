"""The sheets of the chain of money say what the plan says, prove their sums, and tell when one is changed."""

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from planner.analysis.follow_up import follow_up
from planner.catalogue.loader import load_catalogue
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.money_events import correct_event
from planner.exchange.errors import ExportDiffersError
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import year_of_follow_up
from planner.exchange.workbook import render_workbook
from planner.exchange.workbook.running_cost_sheet import FIRST_YEAR, Place, Post, costs_of
from planner.exchange.workbook.sheet import cell_name
from planner.exchange.workbook.verify import verify_workbook
from planner.sample import build_sample
from tests.examples import DAY, followed_plan
from tests.exchange.plans import export_of, small_plan
from tests.exchange.test_workbook import _through_libreoffice, cells_of, opened
from tests.libreoffice import needs_calc

CHAIN_SHEETS = ["Uppföljning T1", "Uppföljning T2", "Uppföljning helår", "Händelser"]


def followed() -> AllocationExport:
    return replace(export_of(followed_plan()), follow_up_year=2024)


def test_a_plan_with_events_has_the_sheets_and_one_without_has_not() -> None:
    assert [name for name in opened(render_workbook(followed())).sheetnames if name in CHAIN_SHEETS] == (
        CHAIN_SHEETS
    )
    assert not set(CHAIN_SHEETS) & set(opened(render_workbook(export_of(small_plan()))).sheetnames)


def test_a_tertial_has_the_columns_that_everybody_knows_with_the_sums_of_the_follow_up() -> None:
    cells = cells_of(opened(render_workbook(followed())))["Uppföljning T1"]
    heads = [cells[f"{column}5"] for column in "BDFGHIJK"]
    assert heads == [
        "Projekt",
        "Beslutad budget",
        "Ombudgeterat",
        "Justerad budget",
        "Utfall t.o.m. 2024-04-30",
        "Prognos helår",
        "Avvikelse",
        "Kommentar",
    ]
    total = follow_up(followed_plan(), 2024, Tertial.T1).total
    wanted = (total.sums.granted_ore, total.sums.spent_ore, total.forecast_ore, total.deviation_ore)
    assert tuple(round(cells[f"{column}8"] * 100) for column in "DHIJ") == wanted
    assert cells["P8"] == pytest.approx(total.deviation_ore / 1e8)
    assert "plus är överskott" in cells["A2"]


def test_what_is_closed_is_locked_and_what_is_open_can_be_filled_in() -> None:
    book = opened(render_workbook(followed()), values=False)
    for name, locked in (("Uppföljning T1", True), ("Uppföljning T2", False)):
        assert [book[name][cell].protection.locked for cell in ("I6", "K6")] == [locked] * 2
        assert book[name]["J6"].protection.locked
    assert "Stängd 2024-05-08" in book["Uppföljning T1"]["A3"].value


def test_every_event_stands_in_the_list_and_a_correction_says_what_it_corrects() -> None:
    plan = followed_plan()
    spent = next(one for one in plan.events.values() if one.kind is EventKind.SPENT)
    plan = plan.apply(correct_event(plan, spent.id, DAY.replace(year=2025), "Fel åtgärd"))
    sheet = opened(render_workbook(export_of(plan)))["Händelser"]
    rows = list(sheet.iter_rows(min_row=6, values_only=True))
    assert len(rows) == len(plan.events)
    correction = next(row for row in rows if row[15])
    corrected = next(row for row in rows if row[0] == correction[15])
    assert (corrected[7], correction[7]) == (spent.amount_ore / 100, -spent.amount_ore / 100)
    assert corrected[16] == spent.id


def test_the_year_that_is_followed_up_is_the_latest_that_has_begun() -> None:
    export = export_of(followed_plan())
    early = replace(export, stamp=replace(export.stamp, made_at=export.stamp.made_at.replace(year=2024)))
    late = replace(export, stamp=replace(export.stamp, made_at=export.stamp.made_at.replace(year=2020)))
    assert [year_of_follow_up(one) for one in (export, early, late)] == [2025, 2024, 2024]
    assert year_of_follow_up(export_of(small_plan())) is None


def test_the_bytes_are_the_same_for_the_same_plan_and_stamp() -> None:
    plan = followed_plan()
    one, other = (replace(export_of(plan), follow_up_year=2024) for _ in range(2))
    assert render_workbook(one) == render_workbook(other)


def test_cells_to_choose_in_have_lists_without_empty_words() -> None:
    book = opened(render_workbook(followed()), values=False)
    rules = book["Fördelning"].data_validations.dataValidation
    lists = {rule.formula1 for rule in rules if rule.type == "list"}
    assert lists == {"Listor!$A$2:$A$2", "Listor!$B$2:$B$4", "Listor!$C$2:$C$3", "Listor!$D$2:$D$9"}
    assert all(rule.error and rule.prompt for rule in rules)
    assert book["Listor"].sheet_state == "hidden"


def an_ore_more(plan: Plan) -> Plan:
    event = next(one for one in plan.events.values() if one.kind is EventKind.SPENT)
    changed = replace(event, amount_ore=event.amount_ore + 1)
    events = {**plan._tables[type(event)], event.id: changed}
    return Plan({**plan._tables, type(event): events})


def test_a_file_whose_events_differ_from_the_plan_by_an_ore_is_not_put_in_place() -> None:
    export = followed()
    with pytest.raises(ExportDiffersError):
        verify_workbook(render_workbook(export), replace(export, plan=an_ore_more(export.plan)))


def with_rates() -> AllocationExport:
    return export_of(build_sample(), rates=load_catalogue().rates)


def test_the_costs_that_the_measures_leave_stand_per_board_and_year_with_their_sums() -> None:
    export = with_rates()
    data = render_workbook(export)
    verify_workbook(data, export)
    costs = costs_of(export)
    assert costs is not None
    cells = cells_of(opened(data))["Driftkonsekvenser"]
    last = Place(len(costs.boards), Post.SUM).row + 1
    total = cells[f"{cell_name(0, FIRST_YEAR + len(costs.years))[:-1]}{last}"]
    assert round(total * 100) == costs.total.cost_ore
    assert {board.board for board in costs.boards} <= set(cells.values())
    assert any(str(value).startswith("Driftkostnaden är okänd") for value in cells.values())
    assert any(
        re.fullmatch(r"20 åtgärder: Å-003, .*, Å-026 och 8 till", str(value)) for value in cells.values()
    )


def test_costs_that_differ_from_the_plan_are_not_put_in_place() -> None:
    export = with_rates()
    measure = next(one for one in export.plan.measures.values() if one.running_cost_ore)
    dearer = replace(measure, running_cost_ore=(measure.running_cost_ore or 0) + 100)
    changed = export.plan.apply(ChangeSet(EditKind.CHANGE_MEASURE, "", (Change(measure, dearer),)))
    with pytest.raises(ExportDiffersError):
        verify_workbook(render_workbook(export), replace(export, plan=changed))


TAMPERED = [("Fördelning", b"1000000"), ("Händelser", b"250000"), ("Uppföljning T2", b"1200000")]


@pytest.mark.soffice
@needs_calc
@pytest.mark.parametrize(("name", "amount"), TAMPERED)
def test_a_changed_amount_turns_its_control_to_fel_in_libreoffice(
    tmp_path: Path, name: str, amount: bytes
) -> None:
    data = render_workbook(followed())
    number = opened(data).sheetnames.index(name) + 1
    cells = cells_of(_through_libreoffice(_tampered(data, number, amount), tmp_path))["Kontroll"]
    wrong = [at for at, value in cells.items() if value == "FEL" and at != "F4"]
    assert wrong
    assert cells["F4"] == "FEL"
    assert {cells[f"A{at[1:]}"] for at in wrong} == {name}


def _tampered(data: bytes, number: int, amount: bytes) -> bytes:
    """Return the workbook with one amount of one sheet another, and every formula without its value."""
    target = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as source, zipfile.ZipFile(target, "w") as copy:
        for part in source.namelist():
            content = source.read(part)
            if part == f"xl/worksheets/sheet{number}.xml":
                changed = content.replace(b"<v>" + amount + b"</v></c>", b"<v>77</v></c>", 1)
                assert changed != content
                content = changed
            if "worksheets/sheet" in part and part.endswith(".xml"):
                content = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", content)
            copy.writestr(part, content)
    return target.getvalue()
