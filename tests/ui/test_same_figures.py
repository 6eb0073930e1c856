"""The screen, the workbook, CSV, `info`, analysis and plain SQL say the same of a random plan, to the öre."""

import csv
import io
import json
import sqlite3
import tempfile
from io import BytesIO
from pathlib import Path

import openpyxl
from hypothesis import HealthCheck, given, settings
from PySide6.QtWidgets import QApplication

from planner.analysis.remaining import remaining
from planner.catalogue.catalogue import Catalogue
from planner.cli.info import info_json
from planner.document import Document
from planner.domain.money import Unit, format_amount, parse_amount
from planner.domain.plan import Plan
from planner.editing.plan_info import change_plan_info
from planner.exchange.csv_table import render_csv
from planner.exchange.workbook import render_workbook
from planner.exchange.workbook.year_sheet import ALL_FUNDS, FIRST_YEAR
from planner.exporting import document_export
from planner.ui.pages.allocation import AllocationPage
from planner.ui.pages.measures import MeasuresPage
from planner.ui.pages.overview import OverviewPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.translations import use_language
from planner.ui.widgets.budget_strip import BudgetStrip
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
