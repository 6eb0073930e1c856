"""The decision: what each source gives, against its frame; sums that add up; nothing secret."""

import pytest

from planner.domain.money import Unit, parse_amount
from planner.editing.plan_info import change_plan_info
from planner.exchange.errors import ExportDiffersError
from planner.exchange.papers.amounts import AmountFormat, AmountRow, AmountTable
from planner.exchange.papers.decision import decision_paper
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import Look
from planner.sample import build_sample
from tests.examples import empty_plan, followed_plan
from tests.exchange.papers.orders import cells, order_of, row_named, texts
from tests.exchange.plans import small_plan
from tests.exchange.test_secrecy import TELLING, secret_plan


def test_it_says_what_each_source_gives_and_what_is_left_of_its_frames() -> None:
    paper = decision_paper(order_of(small_plan(), PaperKind.DECISION))
    table = next(one for one in paper.tables if one.title == "Fördelat ur Trygghetsfonden (CM4)")
    assert [column.head for column in table.columns] == ["Nr", "Åtgärd", "2026", "2027", "2028", "Totalt"]
    assert cells(table, "Å-001") == (
        "Å-001",
        "Belysning på Bredängs torg",
        "1 000",
        "–",
        "–",
        "1 000",
    )
    assert cells(table, "Summa")[2:] == ("1 000", "2 250", "262", "3 512")
    assert cells(table, "Ram")[2:] == ("3 000", "2 000", "2 000", "7 000")
    assert cells(table, "Kvar att fördela")[2:] == ("2 000", "−250", "1 738", "3 488")
    assert table.notes == ("Ramen för 2027 är överskriden med 250 tkr.",)


def test_a_difference_that_rounding_makes_is_said() -> None:
    rows = tuple(AmountRow(before=("a",), amounts=(40_000,)) for _ in range(3))
    table = AmountTable(rows=rows, totals=(120_000,), format=AmountFormat(Unit.TKR))
    made = table.paper_rows()
    assert [row.cells for row in made[-2:]] == [("Summa", "1"), ("Avrundningsdifferens", "+1")]
    assert made[-1].look is Look.REMARK


def test_rows_that_do_not_add_up_to_the_plan_make_no_paper() -> None:
    row = AmountRow(before=("a",), amounts=(1,))
    with pytest.raises(ExportDiffersError):
        AmountTable(rows=(row,), totals=(2,), format=AmountFormat(Unit.TKR)).paper_rows()


def test_what_is_granted_stands_with_its_decisions() -> None:
    paper = decision_paper(order_of(followed_plan(), PaperKind.DECISION))
    table = next(one for one in paper.tables if one.title.startswith("Beviljat ur"))
    lights = cells(table, "Belysning i gångtunneln")
    assert lights[2:4] == ("1 200", "300")
    assert lights[-2:] == ("1 500", "2024-02-20, KSEU, dnr KS 2024/77; 2024-02-20, dnr KS 2024/77")
    assert cells(table, "Summa")[2] == "1 700"


def test_every_sum_of_the_example_is_that_of_its_rows() -> None:
    paper = decision_paper(order_of(build_sample(), PaperKind.DECISION))
    checked = 0
    for table in paper.tables:
        figures = [at for at, column in enumerate(table.columns) if column.number]
        plain = [row for row in table.rows if row.look is Look.PLAIN and row.cells[0]]
        total = next((row for row in table.rows if row.cells[0] == "Summa" or "Summa" in row.cells[:2]), None)
        for at in figures if total else ():
            values = [0 if row.cells[at] == "–" else parse_amount(row.cells[at]) for row in plain]
            assert sum(values) == parse_amount(total.cells[at]) if total else 0
            checked += 1
    assert checked > 20


def test_no_word_of_what_is_secret_is_there_but_the_sums_are() -> None:
    plan = secret_plan()
    paper, whole = (
        decision_paper(order_of(plan, PaperKind.DECISION, with_secret=told)) for told in (False, True)
    )
    everything = texts(paper.tables)
    for word in TELLING:
        assert word not in everything
    assert "Sekretessmarkerade åtgärder (2 st)" in everything
    assert "dnr saknas" not in everything
    for one, other in zip(paper.tables, whole.tables, strict=True):
        if one.rows and "Summa" in texts((one,)).split("\n"):
            assert row_named(one, "Summa") == row_named(other, "Summa")


def test_a_plan_without_measures_says_so() -> None:
    plan = empty_plan()
    paper = decision_paper(order_of(plan, PaperKind.DECISION))
    assert any(
        "Inget är fördelat" in text for block in paper.blocks for text in getattr(block, "paragraphs", ())
    )


def test_it_says_who_made_it_in_which_role_and_of_which_state() -> None:
    plan = small_plan()
    order = order_of(plan.apply(change_plan_info(plan, dnr="SKA 2026/17")), PaperKind.DECISION)
    facts = dict(decision_paper(order).head.facts())
    assert facts["Diarienummer"] == "SKA 2026/17"
    assert facts["Upprättad"] == "2026-11-23 14:32 av Alva Berg, Controller"
    assert facts["Version"].endswith("versionskod ab12ab12")
    assert facts["Kontrollsumma"] == "ab12" * 16
