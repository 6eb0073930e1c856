"""Exports leave out what is secret but for its sums, say so, and still prove themselves."""

import csv
import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from planner.analysis.follow_up import follow_up
from planner.analysis.secrecy import secrets
from planner.analysis.withhold import COST_KNOWN, COST_UNKNOWN
from planner.catalogue.loader import load_catalogue
from planner.cli.run import main
from planner.document import Document
from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.fund import Fund
from planner.domain.money import Unit, format_amount, parse_amount
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Scenario
from planner.domain.tertial import Tertial
from planner.exchange.csv_lists import CsvContent, Ore, Reader, csv_list
from planner.exchange.csv_table import render_csv, write_csv
from planner.exchange.errors import ExportDiffersError
from planner.exchange.export_input import AllocationExport, make_export, public_log
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import PaperTable
from planner.exchange.papers.tertial_report import tertial_report
from planner.exchange.workbook import follow_up_sheet, render_workbook
from planner.exchange.workbook.verify import verify_workbook
from tests.analysis.test_secrecy import flagged
from tests.examples import event, first_fund, followed_plan, kr, with_events
from tests.exchange.papers.orders import order_of
from tests.exchange.plans import export_of, small_plan
from tests.exchange.test_workbook import cells_of, opened

#: What gives the secret measures away: titles, place, neighbourhood, kind, and who holds them.
TELLING = ("Belysning", "Bredäng", "Samordnaren", "Kamera", "camera", "Utan pengar")


def secret_plan() -> Plan:
    """Return a plan with a secret place, one secret measure without a cost and one without money."""
    return flagged(small_plan(), "p1", "m3", "m4")


def export(plan: Plan, *, with_secret: bool = False) -> AllocationExport:
    stamp = export_of(plan).stamp
    hidden = None if with_secret else secrets(plan)
    return make_export(plan, plan.info.scenario_id, stamp, load_catalogue(), hidden=hidden)


def text_of(book: Workbook) -> str:
    """Return all text but the lists to choose from, which are the catalogue's and the same in every file."""
    sheets = {name: cells for name, cells in cells_of(book).items() if name != "Listor"}
    return "\n".join(str(value) for cells in sheets.values() for value in cells.values())


def numbers(cells: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in cells.items() if isinstance(value, int | float)}


def test_no_word_of_the_workbook_gives_away_what_is_secret() -> None:
    data = render_workbook(export(secret_plan()))
    everything = text_of(opened(data))
    for word in TELLING:
        assert word not in everything
    assert "Sekretessmarkerade åtgärder (2 st)" in everything
    assert "Sekretessmarkerad åtgärd, kostnad okänd (1 st)" in everything
    assert "3 sekretessmarkerade åtgärder visas bara som summa" in everything


def test_the_lists_to_choose_from_are_the_same_whatever_the_plan_holds() -> None:
    plan = secret_plan()
    kept = [one for kind in (PlanInfo, Fund, Scenario) for one in plan.table(kind).values()]
    books = [opened(render_workbook(export(one))) for one in (plan, Plan.of(kept))]
    assert cells_of(books[0])["Listor"] == cells_of(books[1])["Listor"]


def secret_chain() -> Plan:
    """Return a followed plan whose first measure is secret, and so is what its events say."""
    plan = followed_plan()
    return flagged(plan, next(iter(plan.measures)))


def test_the_chain_of_money_and_its_follow_up_hold_the_sums_and_no_word_of_what_is_secret() -> None:
    plan = secret_chain()
    public, whole = (replace(export(plan, with_secret=yes), follow_up_year=2024) for yes in (False, True))
    everything = text_of(opened(render_workbook(public)))
    verify_workbook(render_workbook(public), public)
    for word in ("Belysning i gångtunneln", "SKA 2024/1", "Billigare", "Sen faktura", "V 12"):
        assert word not in everything
        assert word in text_of(opened(render_workbook(whole)))
    assert "Sekretessmarkerad åtgärd (1 st)" in everything
    for name in ("Uppföljning T1", "Uppföljning T2", "Uppföljning helår"):
        mine, theirs = (cells_of(opened(render_workbook(one)))[name] for one in (public, whole))
        assert {mine[f"{column}8"] for column in "DEFGHIJ"} == {theirs[f"{column}8"] for column in "DEFGHIJ"}
        assert mine["A8"] == "Summa"


@pytest.mark.parametrize("content", CsvContent)
def test_lists_for_machines_know_a_measure_by_its_number_and_what_is_secret_by_none(
    content: CsvContent,
) -> None:
    plan = secret_chain()
    listed = csv_list(replace(export(plan), follow_up_year=2024), content, Reader.MACHINES)
    rows = [dict(zip(listed.headers, row, strict=True)) for row in listed.rows]
    _, kept = plan.measures
    told = {str(row["measure_id"]): row["number"] for row in rows}
    assert told == {COST_KNOWN: "", kept: plan.measures[kept].code}


def credited_plan() -> Plan:
    """Return a plan with two secret measures: one without a forecast whose only outturn is a credit note."""
    plan = followed_plan()
    lights, clearing = plan.measures
    fund_id = first_fund(plan)
    plan = with_events(plan, event(EventKind.SPENT, clearing, fund_id, kr(-700_000), date(2024, 9, 3)))
    return flagged(plan, lights, clearing)


@pytest.mark.parametrize("tertial", Tertial)
def test_totals_of_the_follow_up_are_the_plans_own_in_every_format_where_secret_things_are_left_out(
    tertial: Tertial, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = credited_plan()
    public = replace(export(plan), follow_up_year=2024)
    wanted = follow_up(plan, 2024, tertial).total
    figures = (wanted.sums.adjusted_ore, wanted.sums.spent_ore, wanted.forecast_ore, wanted.deviation_ore)
    data = render_workbook(public)
    verify_workbook(data, public)
    sheet = opened(data)[follow_up_sheet.NAMES[tertial]]
    last = next(row for row in sheet.iter_rows(min_row=6, values_only=True) if row[0] == "Summa")
    assert tuple(round(float(last[at]) * 100) for at in (6, 7, 8, 9)) == figures
    listed = csv_list(public, CsvContent.FOLLOW_UP, Reader.MACHINES)
    names = ("adjusted_ore", "spent_ore", "forecast_ore", "deviation_ore")
    rows = [dict(zip(listed.headers, row, strict=True)) for row in listed.rows]
    mine = [row for row in rows if row["tertial"] == tertial.value]
    assert (
        tuple(sum(ore.ore for row in mine if isinstance(ore := row[name], Ore)) for name in names) == figures
    )
    table = tertial_report(order_of(plan, PaperKind.TERTIAL, 2024, tertial)).blocks[0]
    assert isinstance(table, PaperTable)
    assert table.rows[-1].cells[-2] == format_amount(wanted.deviation_ore, Unit.MNKR, plus=True)
    Document.create(tmp_path / "p.tplan", plan).close()
    command = ["follow-up", str(tmp_path / "p.tplan"), "--year", "2024", "--tertial", tertial, "--json"]
    assert main(command) == 0
    said = json.loads(capsys.readouterr().out)
    assert tuple(said["total"][name] for name in names) == figures
    assert tuple(sum(row[name] for row in said["rows"]) for name in names) == figures


def test_every_sum_of_the_summary_is_that_of_the_whole_plan_and_proves_itself() -> None:
    plan = secret_plan()
    data = render_workbook(export(plan))
    verify_workbook(data, export(plan))
    public, whole = cells_of(opened(data)), cells_of(opened(render_workbook(export(plan, with_secret=True))))
    for sheet in ("Sammanfattning", "Per år"):
        assert numbers(public[sheet]) == numbers(whole[sheet])
    assert public["Sammanfattning"]["E6"] == "3 av 4"
    assert list(public["Sammanfattning"].values()).count("OK") == 4


def test_kinds_and_neighbourhoods_have_a_line_for_what_is_secret() -> None:
    cells = cells_of(opened(render_workbook(export(secret_plan()))))["Per slag"]
    words = [value for name, value in cells.items() if name.startswith("A")]
    assert words.count("Sekretess") == 2
    assert "Bredäng" not in words


def test_with_secret_everything_is_there_marked_and_warned_of() -> None:
    everything = text_of(opened(render_workbook(export(secret_plan(), with_secret=True))))
    assert "Belysning på Bredängs torg" in everything
    assert "3 sekretessmarkerade åtgärder ÄR MED i filen" in everything
    rows = rows_of(export(secret_plan(), with_secret=True))
    assert {row["Nr"]: row["Sekretess"] for row in rows} == {
        "Å-001": "Ja",
        "Å-002": "",
        "Å-003": "Ja",
        "Å-004": "Ja",
    }


def rows_of(export: AllocationExport) -> list[dict[str, str]]:
    text = render_csv(export).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_the_csv_holds_the_sums_and_no_word_of_what_is_secret(tmp_path: Any) -> None:
    plan = secret_plan()
    text = render_csv(export(plan)).decode("utf-8-sig")
    for word in TELLING:
        assert word not in text
    for year in plan.info.years:
        found, whole = (
            sum(parse_amount(row[str(year)]) for row in rows_of(one) if row[str(year)])
            for one in (export(plan), export(plan, with_secret=True))
        )
        assert found == whole
    write_csv(tmp_path / "plan.csv", export(plan))


def test_an_export_that_dropped_the_secret_money_is_caught() -> None:
    """The negative control: leaving the rows out, and not their sums too, would not pass."""
    hidden = export(secret_plan())
    assert hidden.withheld is not None
    shown = hidden.withheld.plan
    gone = tuple(Change(part, None) for part in shown.allocations.values() if part.measure_id == COST_UNKNOWN)
    thinner = shown.apply(ChangeSet(EditKind.CLEAR_AMOUNTS, "", gone))
    broken = replace(hidden, withheld=replace(hidden.withheld, plan=thinner))
    with pytest.raises(ExportDiffersError):
        verify_workbook(render_workbook(broken), broken)


def test_the_log_names_no_secret_place_and_no_reason_for_what_is_secret() -> None:
    plan = secret_plan()
    line = export_of(plan).log[0]
    log = (
        replace(line, kind=EditKind.CHANGE_PLACE, subject="Bredängs torg", reason="kameran syns"),
        replace(line, kind=EditKind.CHANGE_PLACE, subject="Åsögången", reason="stavat fel"),
        replace(line, kind=EditKind.SET_AMOUNT, subject="Å-003", reason="fler kameror"),
        replace(line, kind=EditKind.SET_AMOUNT, subject="Å-002", reason="dyrare"),
    )
    told = [(entry.subject, entry.reason) for entry in public_log(log, secrets(plan))]
    assert told == [
        ("Sekretess", "Sekretess"),
        ("Åsögången", "stavat fel"),
        ("Å-003", "Sekretess"),
        ("Å-002", "dyrare"),
    ]
