"""The list for the year-end: what is left and why, sums, a text that is ready, what is decided."""

from datetime import date

from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.measures import change_measures
from planner.exchange.papers.carry_over_list import carry_over_list
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import Paper
from tests.analysis.test_secrecy import flagged
from tests.examples import empty_plan, event, first_fund, followed_plan, mnkr, with_events
from tests.exchange.papers.orders import cells, order_of, texts


def listed(plan: Plan) -> Paper:
    return carry_over_list(order_of(plan, PaperKind.CARRY_OVER))


def test_what_is_left_is_listed_with_its_reason_and_summed() -> None:
    table = listed(followed_plan()).tables[0]
    lights = cells(table, "Belysning i gångtunneln")
    assert lights[-1] == "Pågår, resten behövs nästa år. Billigare"
    assert cells(table, "Röjning av sly")[-1] == "Inte påbörjad, pengarna behövs nästa år"
    assert cells(table, "Summa")[3:-1] == ("1 150", "1 150", "200", "0", "1 150", "0")


def test_what_is_done_goes_back() -> None:
    plan = followed_plan()
    lights = next(iter(plan.measures))
    plan = plan.apply(change_measures(plan, [lights], status=MeasureStatus.DONE))
    row = cells(listed(plan).tables[0], "Belysning i gångtunneln")
    assert row[-3:-1] == ("0", "750")
    assert row[-1].startswith("Klar, det som är kvar lämnas tillbaka")


def test_the_text_is_ready_to_use_and_decisions_are_told() -> None:
    plan = followed_plan()
    clearing = list(plan.measures)[1]
    refusal = event(
        EventKind.CARRY_REFUSED,
        clearing,
        first_fund(plan),
        mnkr(0.1),
        date(2024, 12, 21),
        to_year=2025,
        body="KS",
    )
    paper = listed(with_events(plan, refusal))
    text = "\n".join(line for block in paper.blocks for line in getattr(block, "paragraphs", ()))
    assert (
        "Farsta stadsdelsnämnd föreslås begära ombudgetering av 1\u00a0050\u00a0tkr från 2024 till 2025:"
        in text
    )
    assert "– Å-001 Belysning i gångtunneln, " in text
    decided = next(one for one in paper.tables if one.title == "Redan beslutat")
    assert [row.cells[2] for row in decided.rows] == ["Ombudgeterat", "Avslag"]
    assert decided.rows[1].cells[-2:] == ("KS", "saknas")


def test_a_year_with_nothing_left_says_so() -> None:
    assert "Inga beviljade pengar" in str(listed(empty_plan()).blocks[0])


def test_what_is_secret_is_a_sum_per_source() -> None:
    plan = followed_plan()
    whole, hidden = listed(plan), listed(flagged(plan, *plan.measures))
    everything = "\n".join((texts(hidden.tables), str(hidden.blocks)))
    assert "Belysning" not in everything
    assert "Billigare" not in everything
    assert cells(hidden.tables[0], "Summa") == cells(whole.tables[0], "Summa")
