"""Screen, charts, workbook, CSV, papers, command line and SQL say the same of a random plan, to the öre."""

import csv
import io
import json
import sqlite3
import tempfile
from contextlib import redirect_stdout
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, example, given, settings
from PySide6.QtWidgets import QApplication

from planner.analysis.follow_up import follow_up
from planner.analysis.remaining import remaining
from planner.catalogue.catalogue import Catalogue
from planner.cli.info import info_json
from planner.cli.run import main
from planner.document import Document
from planner.domain.money import Unit, format_amount, parse_amount
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.editing.plan_info import change_plan_info
from planner.exchange.csv_table import render_csv
from planner.exchange.papers.amounts import AmountFormat
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.tertial_report import tertial_report
from planner.exchange.workbook import render_workbook
from planner.exchange.workbook.follow_up_sheet import FIGURES as FIGURE_COLUMNS
from planner.exchange.workbook.follow_up_sheet import NAMES as SHEETS
from planner.exchange.workbook.year_sheet import ALL_FUNDS, FIRST_YEAR
from planner.exporting import document_export, order_paper
from planner.ui.pages.allocation import AllocationPage
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.pages.overview import OverviewPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.translations import use_language
from planner.ui.widgets.budget_strip import BudgetStrip
from planner.ui.widgets.granted_charts import GrantedCharts
from tests.examples import followed_plan
from tests.strategies import plans

Balances = dict[str, tuple[int, int]]


def by_sql(path: Path) -> Balances:
    """Return year → (frame, allocated) of *the plan*, in öre, by SQL alone."""
    connection = sqlite3.connect(path)
    try:
        years = connection.execute("SELECT first_year, last_year FROM plan_info").fetchone()
        frames = dict(connection.execute("SELECT year, sum(amount_ore) FROM frame GROUP BY year"))
        allocated = dict(
            connection.execute(
                "SELECT year, sum(amount_ore) FROM allocation"
                " WHERE scenario_id = (SELECT scenario_id FROM plan_info) GROUP BY year"
            )
        )
    finally:
        connection.close()
    return {str(y): (frames.get(y, 0), allocated.get(y, 0)) for y in range(years[0], years[1] + 1)}


def by_analysis(plan: Plan) -> Balances:
    per_year = remaining(plan).per_year.items()
    return {str(year): (balance.frame_ore, balance.allocated_ore) for year, balance in per_year}


def by_workbook(session: Session) -> Balances:
    sheet = openpyxl.load_workbook(
        BytesIO(render_workbook(document_export(session.document, session.catalogue))), data_only=True
    )["Per år"]
    rows = [list(row) for row in sheet.iter_rows(values_only=True)]
    whole = {row[1]: row for row in rows if row[0] == ALL_FUNDS}
    years = list(session.plan.info.years)
    return {
        str(year): (_ore(whole["Ram"][FIRST_YEAR + at]), _ore(whole["Fördelat"][FIRST_YEAR + at]))
        for at, year in enumerate(years)
    }


def by_csv(session: Session) -> dict[str, int]:
    """Return year → allocated, in öre, as the CSV for people says."""
    text = render_csv(document_export(session.document, session.catalogue)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))
    years = map(str, session.plan.info.years)
    return {year: sum(parse_amount(row[year]) for row in rows if row[year]) for year in years}


def by_info(document: Document) -> Balances:
    """Return what `info --json` says."""
    years = json.loads(json.dumps(info_json(document)))["years"]
    return {year: (said["frame_ore"], said["allocated_ore"]) for year, said in years.items()}


def _ore(kronor: object) -> int:
    return round(float(str(kronor)) * 100)


def on_screen(balances: Balances) -> dict[str, list[str]]:
    """Return what the strip is to say of each year."""
    return {
        year: [f"frame {format_amount(frame)}", f"allocated {format_amount(allocated)}"]
        for year, (frame, allocated) in balances.items()
    }


def cards_and_register_say(session: Session, expected: Balances) -> None:
    frame, given = (sum(parts) for parts in zip(*expected.values(), strict=True))
    overview, register = OverviewPage(session, Theme()), MeasuresPage(session, Theme())
    try:
        cards = overview._frame_card, overview._allocated_card, overview._remaining_card
        for card, ore in zip(cards, (frame, given, frame - given), strict=True):
            assert f" {format_amount(ore)} kr" in card.text.replace("▲ ", "")
            assert format_amount(ore, with_unit=True) in card.toolTip()
        register.show()
        assert f"Allocated {format_amount(given) if given else '–'}" in register.sums.text()
    finally:
        overview.deleteLater()
        register.deleteLater()


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=plans())
def test_screen_workbook_analysis_and_sql_agree_to_the_ore(
    plan: Plan, qapp: QApplication, catalogue: Catalogue
) -> None:
    use_language(qapp, "en")
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder, "p.tplan"), plan, who="Prov")
        document.edit(change_plan_info(plan, display_unit=Unit.KR))
        session = Session(document, catalogue)
        strip, page = BudgetStrip(session, Theme()), AllocationPage(session, Theme())
        try:
            expected = by_sql(document.path)
            assert by_analysis(session.plan) == expected
            assert by_workbook(session) == expected
            assert by_info(document) == expected
            assert by_csv(session) == {year: given for year, (_, given) in expected.items()}
            cards_and_register_say(session, expected)
            said = {gauge.heading: gauge.accessibleName() for gauge in strip.gauges}
            for year, parts in on_screen(expected).items():
                assert all(part in said[year] for part in parts), said[year]
                shown = [page.footer.cell(row, f"year:{year}").text for row in range(2)]
                assert shown[0] == format_amount(expected[year][1])
                assert shown[1] in {format_amount(expected[year][0]), "–"}
        finally:
            strip.deleteLater()
            page.deleteLater()
            session.close()


# --- the follow-up -------------------------------------------------------------------------------

MNKR = AmountFormat(Unit.MNKR, 1)
Figures = dict[str, int]
FIGURES = ("granted", "moved", "carried", "adjusted", "spent", "forecast", "deviation")


def of_analysis(plan: Plan, year: int, tertial: Tertial) -> Figures:
    """Return the sums of a follow-up, öre."""
    row = follow_up(plan, year, tertial).total
    sums = row.sums
    steps = (sums.granted_ore, sums.moved_ore, sums.carried_ore, sums.adjusted_ore, sums.spent_ore)
    return dict(zip(FIGURES, (*steps, row.forecast_ore, row.deviation_ore), strict=True))


def of_screen(page: FollowUpPage) -> Figures:
    return {key: int(page.table.model.totals[key]) for key in FIGURES if key in page.table.model.totals}


def of_command_line(path: Path, year: int, tertial: Tertial) -> Figures:
    with redirect_stdout(io.StringIO()) as said:
        assert main(["follow-up", str(path), "--year", str(year), "--tertial", tertial, "--json"]) == 0
    total = json.loads(said.getvalue())["total"]
    return {key: total[f"{key}_ore"] for key in FIGURES}


def of_workbook(session: Session, year: int) -> dict[Tertial, Figures]:
    """Return the last rows of the three sheets."""
    export = replace(document_export(session.document, session.catalogue), follow_up_year=year)
    book = openpyxl.load_workbook(BytesIO(render_workbook(export)), data_only=True)
    found = {}
    for tertial, name in SHEETS.items():
        rows = [row for row in book[name].iter_rows(values_only=True) if row[0] == "Summa"]
        found[tertial] = dict(zip(FIGURES, map(_ore, (rows[-1][at] for at in FIGURE_COLUMNS)), strict=True))
    return found


def of_paper(session: Session, year: int, tertial: Tertial) -> dict[str, str]:
    """Return the sums of the report, as its pages say them."""
    export = document_export(session.document, session.catalogue)
    order = order_paper(export, session.catalogue, PaperKind.TERTIAL, (year, tertial))
    table = tertial_report(order).tables[0]
    sums = next(row.cells for row in table.rows if "Summa" in row.cells)
    heads = [column.head.replace("\u00a0", " ").partition(" t.o.m.")[0] for column in table.columns]
    return dict(zip(heads, sums, strict=True))


def on_paper(figures: Figures) -> dict[str, str]:
    """Return what the report is to say."""
    heads = ("Beslutad budget", "Ombudgeterat", "Justerad budget", "Utfall", "Prognos helår")
    keys = ("granted", "carried", "adjusted", "spent", "forecast")
    said = {head: MNKR.text(figures[key]) for head, key in zip(heads, keys, strict=True)}
    return said | {"Avvikelse": MNKR.text(figures["deviation"], plus=True)}


def waterfall_says_the_year(session: Session, page: FollowUpPage, year: int) -> None:
    """Hold the chart of a year, which counts all events, to its follow-up."""
    result = follow_up(session.plan, year, Tertial.YEAR)
    charts = GrantedCharts(session, page.choice, Theme())
    try:
        charts.refresh()
        rows = {row.name: row.cells[0] for row in charts.waterfall.drawing.figures.rows}
    finally:
        charts.deleteLater()
    if rows and result.closing is None:
        sums = result.total.sums
        assert rows["Granted"] == sums.granted_ore
        assert rows["Adjusted budget"] == sums.adjusted_ore
        assert (rows["Spent"], rows["Returned"]) == (sums.spent_ore, sums.returned_ore)
        assert rows["Left to spend"] == sums.left_ore


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(plan=followed_plan())
@given(plan=plans())
def test_the_follow_up_is_the_same_on_screen_in_files_and_on_the_command_line(
    plan: Plan, qapp: QApplication, catalogue: Catalogue
) -> None:
    use_language(qapp, "en")
    years = {year for event in plan.events.values() for year in event.years} or {plan.info.first_year}
    year = min(years)
    with tempfile.TemporaryDirectory() as folder:
        document = Document.create(Path(folder, "p.tplan"), plan, who="Prov")
        session = Session(document, catalogue)
        page = FollowUpPage(session, Theme())
        page.show()
        try:
            in_workbook = of_workbook(session, year)
            for tertial in Tertial:
                page.choice.look_at(year=year, tertial=tertial)
                expected = of_analysis(session.plan, year, tertial)
                assert of_command_line(document.path, year, tertial) == expected
                assert in_workbook[tertial] == expected
                assert of_screen(page).items() <= expected.items()
                if follow_up(session.plan, year, tertial).rows:
                    assert on_paper(expected).items() <= of_paper(session, year, tertial).items()
            waterfall_says_the_year(session, page, year)
        finally:
            page.deleteLater()
            session.close()
