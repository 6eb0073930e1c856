"""The text that asks for money to be carried over: exact amounts, the reason, the papers, nothing secret."""

from datetime import date

from planner.analysis.carry_over import carry_over
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.measures import change_measures
from planner.editing.plan_info import change_plan_info
from planner.exchange.carry_over_text import Proposal, carry_over_text
from tests.examples import followed_plan, kr


def text_of(plan: Plan, *kinds: EventKind, why: str = "") -> str:
    """Return the text that proposes something of every row, with plain spaces."""
    rows = carry_over(plan, 2024, date(2025, 2, 1))
    proposals = [Proposal(row, kind, row.left_ore, why) for row, kind in zip(rows, kinds, strict=True)]
    return carry_over_text(plan, proposals).replace("\u00a0", " ")


def test_the_text_is_ready_to_paste() -> None:
    assert text_of(followed_plan(), EventKind.CARRIED_OVER, EventKind.RETURNED) == (
        "Ombudgetering från 2024 till 2025, Farsta\n\n"
        "Föreslås ombudgeteras till 2025: 750 000 kronor\n"
        "– Å-001 Belysning i gångtunneln, Trygghetsfonden (CM4): 750 000 kronor. "
        "Pågår; resten behövs nästa år. Beviljat enligt dnr KS 2024/77.\n\n"
        "Återlämnas: 400 000 kronor\n"
        "– Å-002 Röjning av sly, Trygghetsfonden (CM4): 400 000 kronor. "
        "Beviljad, inget är förbrukat ännu. Beviljat enligt dnr KS 2024/77.\n"
    )


def test_what_is_proposed_is_not_contradicted_by_its_reason() -> None:
    plan = followed_plan()
    assert "behövs nästa år" not in text_of(plan, *[EventKind.RETURNED] * 2)
    plan = plan.apply(change_measures(plan, list(plan.measures), status=MeasureStatus.DONE))
    assert "Klar; det som är kvar återlämnas." in text_of(plan, *[EventKind.RETURNED] * 2)
    assert "återlämnas" not in text_of(plan, *[EventKind.CARRIED_OVER] * 2)


def test_nothing_proposed_is_no_text() -> None:
    assert carry_over_text(followed_plan(), []) == ""


def test_the_sum_of_a_heading_is_that_of_its_lines_to_the_ore() -> None:
    plan = followed_plan()
    rows = carry_over(plan, 2024, date(2025, 2, 1))
    proposals = [Proposal(row, EventKind.CARRIED_OVER, kr(1_000.25)) for row in rows]
    text = carry_over_text(plan, proposals).replace("\u00a0", " ")
    assert "till 2025: 2 000,50 kronor\n" in text
    assert text.count("1 000,25 kronor.") == 2


def test_a_reason_of_ones_own_stands_in_the_place_of_the_usual_one() -> None:
    text = text_of(followed_plan(), *[EventKind.CARRIED_OVER] * 2, why="Upphandlingen drog ut på tiden.")
    assert text.count("Upphandlingen drog ut på tiden. Beviljat") == 2
    assert "resten behövs" not in text


def test_the_diary_number_of_the_plan_stands_in_the_heading() -> None:
    plan = followed_plan()
    plan = plan.apply(change_plan_info(plan, dnr="SKA 2024/5"))
    first = text_of(plan, *[EventKind.CARRY_REFUSED] * 2).splitlines()[0]
    assert first.endswith(", dnr SKA 2024/5")
    assert "Föreslås inte ombudgeteras till 2025" in text_of(plan, *[EventKind.CARRY_REFUSED] * 2)


def test_what_is_secret_is_told_by_its_number_without_title_and_own_words() -> None:
    plan = followed_plan()
    plan = plan.apply(change_measures(plan, [next(iter(plan.measures))], secret=True))
    text = text_of(plan, *[EventKind.CARRIED_OVER] * 2, why="Kamerans läge ändras")
    line = next(one for one in text.splitlines() if "Å-001" in one)
    assert "sekretessmarkerad åtgärd" in line
    assert "gångtunneln" not in line
    assert "Kamerans" not in line
    assert text.count("Kamerans") == 1
