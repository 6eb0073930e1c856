"""Papers of small plans, for the tests."""

from dataclasses import replace

from planner.analysis.secrecy import secrets
from planner.catalogue.loader import load_catalogue
from planner.domain.plan import Plan
from planner.domain.tertial import Tertial
from planner.exchange.export_input import make_export
from planner.exchange.papers.order import PaperKind, PaperOrder
from planner.exchange.papers.paper import PaperRow, PaperTable
from planner.exporting import order_paper
from tests.exchange.plans import export_of

EVIL = "#panic(1) *fet* $y$ @ref <lab> =1+1 \\u{41} // [x] 漢"

#: What a spreadsheet would reckon or fetch, a typesetter would run and a word processor would fill in.
INJECTIONS = (
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org";"x")',
    "{=1+1}",
    "=",
    "#REF!",
    "＝1+1",
    "'=1+1",
    "#panic(1)",
    "*fet* _kursiv_ `kod`",
    "$ x^2 $",
    "@ref <lab>",
    "= Rubrik",
    '#read("/etc/passwd")',
    "{ INCLUDETEXT c:\\x }",
    "<w:t>&amp;</w:t>",
)


def order_of(
    plan: Plan,
    kind: PaperKind,
    year: int = 2024,
    tertial: Tertial = Tertial.T1,
    *,
    with_secret: bool = False,
) -> PaperOrder:
    stamp = replace(export_of(plan).stamp, role="Controller")
    hidden = None if with_secret else secrets(plan)
    catalogue = load_catalogue()
    export = make_export(plan, plan.info.scenario_id, stamp, catalogue, hidden=hidden)
    return order_paper(export, catalogue, kind, (year, tertial))


def row_named(table: PaperTable, name: str) -> PaperRow:
    return next(row for row in table.rows if name in row.cells)


def cells(table: PaperTable, name: str) -> tuple[str, ...]:
    """Return a row with plain spaces in its amounts."""
    return tuple(cell.replace("\u00a0", " ") for cell in row_named(table, name).cells)


def texts(tables: tuple[PaperTable, ...]) -> str:
    return "\n".join(cell for table in tables for row in table.rows for cell in row.cells)
