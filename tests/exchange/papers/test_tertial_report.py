"""The tertial report: the table people know, the three kinds of what is left, closed or not."""

from planner.analysis.follow_up import usual_period
from planner.domain.tertial import Tertial
from planner.exchange.papers.order import PaperKind
from planner.exchange.papers.paper import Paper, PaperText
from planner.exchange.papers.tertial_report import tertial_report
from tests.analysis.test_secrecy import flagged
from tests.examples import DAY, empty_plan, followed_plan
from tests.exchange.papers.orders import order_of, row_named, texts


def report(tertial: Tertial = Tertial.T1) -> Paper:
    return tertial_report(order_of(followed_plan(), PaperKind.TERTIAL, tertial=tertial))


def test_the_table_is_the_one_people_know() -> None:
    table = report().tables[0]
    assert [column.head.replace("\u00a0", " ") for column in table.columns] == [
        "Nr",
        "Projekt",
        "Beslutad budget",
        "Ombudgeterat",
        "Justerad budget",
        "Utfall t.o.m. 30 april",
        "Kvar att förbruka",
        "Prognos helår",
        "Avvikelse",
        "Kommentar",
    ]
    lights = row_named(table, "Belysning i gångtunneln").cells
    assert lights[2:] == ("1,2", "0,0", "1,2", "0,3", "1,0", "1,1", "+0,1", "Billigare")
    assert row_named(table, "Summa").cells[2:5] == ("1,7", "0,0", "1,7")


def test_what_was_moved_has_a_column_when_there_is_any() -> None:
    heads = [column.head for column in report(Tertial.T2).tables[0].columns]
    assert heads[2:6] == ["Beslutad budget", "Omdisponerat", "Ombudgeterat", "Justerad budget"]


def test_it_says_whether_it_is_closed_and_what_came_later() -> None:
    closed, open_one = report(), report(Tertial.T2)
    assert dict(closed.facts)["Läge"].startswith("Stängd ")
    assert dict(open_one.facts)["Läge"].startswith("Preliminär")
    late = [one for one in closed.blocks if isinstance(one, PaperText)]
    assert late[0].paragraphs == (
        "1 händelse som hör till tertialen kom efter att den stängdes och räknas i nästa.",
    )
    assert "* Ingen prognos är lämnad" in open_one.tables[0].notes[-1]
    assert "Belysning i gångtunneln *" in texts(open_one.tables[:1])


def test_the_three_kinds_of_left_stand_side_by_side() -> None:
    table = next(one for one in report().tables if one.title.startswith("Kvar"))
    assert [column.head for column in table.columns[1:]] == [
        "Kvar att fördela",
        "Kvar att förbruka",
        "Kvar i fonden",
    ]
    assert table.rows[0].cells[1:] == ("4,0", "1,5", "38,3")


def test_what_is_bound_in_later_years_is_summed() -> None:
    table = next(one for one in report().tables if one.title == "Bundet i senare år")
    assert row_named(table, "Summa").cells[-2:] == ("0,3", "0,3")


def test_a_year_without_money_says_so() -> None:
    paper = tertial_report(order_of(empty_plan(), PaperKind.TERTIAL))
    assert "Ingen åtgärd har pengar" in str(paper.blocks[0])


def test_what_is_secret_is_a_sum() -> None:
    plan = followed_plan()
    paper = tertial_report(order_of(flagged(plan, *plan.measures), PaperKind.TERTIAL))
    everything = texts(paper.tables)
    assert "Belysning" not in everything
    assert "Billigare" not in everything
    assert row_named(paper.tables[0], "Summa") == row_named(report().tables[0], "Summa")


def test_the_last_tertial_that_has_ended_is_reported() -> None:
    plan = empty_plan(2025, 2027)
    assert usual_period(plan, DAY) == (2025, Tertial.YEAR)
    assert usual_period(plan, DAY.replace(month=5)) == (2026, Tertial.T1)
    assert usual_period(plan, DAY.replace(year=2024)) == (2025, Tertial.T1)
    assert usual_period(plan, DAY.replace(year=2031)) == (2027, Tertial.YEAR)


def test_what_happened_since_the_last_tertial_is_listed() -> None:
    table = next(one for one in report(Tertial.T2).tables if one.title.startswith("Vad som har hänt"))
    assert table.title == "Vad som har hänt sedan tertial 1"
    told = [row.cells[2] for row in table.rows]
    assert "Förbrukat, kom efter stängningen" in told
    assert "Omdisponerat till Å-001" in told
    since_start = next(one for one in report().tables if one.title.startswith("Vad som har hänt"))
    assert "Beviljat" in texts((since_start,))
    assert "prognos" not in texts((since_start,)).casefold()


def test_what_happened_to_what_is_secret_is_counted_only() -> None:
    plan = followed_plan()
    lights = next(iter(plan.measures))
    made = tertial_report(order_of(flagged(plan, lights), PaperKind.TERTIAL))
    table = next(one for one in made.tables if one.title.startswith("Vad som har hänt"))
    assert "Belysning" not in texts((table,))
    assert table.notes[0].startswith("Utelämnat för sekretess: ")
