"""Any table as a paper: as it is shown, said to be empty, and cut where it is too long, with its sums."""

from planner.exchange.papers.overview import overview_paper
from planner.exchange.papers.paper import Look, PaperColumn, PaperRow, PaperTable
from planner.exchange.papers.table_paper import MOST_ROWS, ShownTable, table_paper
from planner.exchange.papers.typeset import render_paper, verify_paper
from planner.sample import build_sample
from tests.exchange.papers.orders import cells
from tests.exchange.plans import export_of, small_plan


def shown(*rows: PaperRow) -> ShownTable:
    table = PaperTable(columns=(PaperColumn("Text", weight=1),), rows=rows)
    return ShownTable(title="Åtgärder", told=(("Filter", "”lek”"),), table=table, empty="Inget att visa.")


def test_it_says_what_is_shown_and_of_which_plan() -> None:
    paper = table_paper(export_of(small_plan()), shown(PaperRow(("a",))), "Farsta stadsdelsförvaltning")
    assert paper.head.title == "Åtgärder"
    assert paper.head.sender == "Farsta stadsdelsförvaltning"
    assert paper.facts == (("Filter", "”lek”"),)
    verify_paper(render_paper(paper), paper)


def test_an_empty_table_says_so() -> None:
    paper = table_paper(export_of(small_plan()), shown())
    assert "Inget att visa." in str(paper.blocks)
    verify_paper(render_paper(paper), paper)


def test_a_very_long_table_is_cut_and_keeps_its_sums() -> None:
    rows = [PaperRow((str(number),)) for number in range(MOST_ROWS + 7)]
    paper = table_paper(export_of(small_plan()), shown(*rows, PaperRow(("Summa",), Look.SUM)))
    assert len(paper.tables[0].rows) == MOST_ROWS + 1
    assert paper.tables[0].rows[-1].cells == ("Summa",)
    assert dict(paper.facts)["Utelämnat"].startswith(f"De första {MOST_ROWS} raderna står här, 7 till")


def test_the_overview_adds_up_by_source_and_by_year() -> None:
    sources, years = overview_paper(export_of(build_sample()), "Översikt").tables
    assert cells(sources, "Summa")[1:4] == (*cells(years, "Summa")[1:3], cells(years, "Summa")[4])
