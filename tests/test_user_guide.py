"""The user guide says what the program does: its example is the example plan, its keys are the program's."""

import re
from datetime import date
from pathlib import Path

from planner import launch
from planner.analysis.capital_cost import Asset, capital_cost
from planner.analysis.follow_up import follow_up
from planner.analysis.remaining import Balance, remaining
from planner.domain.money import Unit, format_amount
from planner.domain.tertial import Tertial
from planner.editing.amount_moves import move_amounts
from planner.editing.amounts import AmountCell
from planner.sample import build_sample
from planner.ui.actions import ACTIONS

DOCS = Path(__file__).parents[1] / "docs"
GUIDE = (DOCS / "user-guide.md").read_text(encoding="utf-8")
YEAR = 2027


def tkr(ore: int) -> str:
    return format_amount(ore, Unit.TKR).replace("\u00a0", " ")


def line(name: str, balance: Balance) -> str:
    left = f"▲ {tkr(balance.remaining_ore)}" if balance.remaining_ore < 0 else tkr(balance.remaining_ore)
    figures = (balance.frame_ore, balance.allocated_ore, balance.bound_ore)
    return f"| {name} | {' | '.join(tkr(ore) for ore in figures)} | {left} |"


def test_the_worked_example_is_the_example_plan() -> None:
    plan = build_sample()
    balances = remaining(plan)
    for fund in plan.funds_in_order:
        assert line(fund.name, balances.cells[fund.id, YEAR]) in GUIDE
    assert line("Alla källor", balances.per_year[YEAR]) in GUIDE


def test_the_way_out_of_the_example_leads_where_the_guide_says() -> None:
    plan = build_sample()
    fund = plan.funds_in_order[0].id
    measure = next(measure.id for measure in plan.measures.values() if measure.code == "Å-005")
    cell = AmountCell(measure, fund, YEAR)
    moved = plan.apply(move_amounts(plan, plan.info.scenario_id, [cell], 1))
    amounts = [plan.amount(plan.info.scenario_id, *cell)]
    amounts += [remaining(moved).cells[fund, year].remaining_ore for year in (YEAR, YEAR + 1)]
    assert [tkr(ore) for ore in amounts] == ["1 710", "706", "52"]
    sentence = "flyttas 1 710 tkr till 2028: 2027 får 706 tkr kvar och 2028 får 52 tkr kvar"
    assert sentence in " ".join(GUIDE.split())


def test_the_worked_follow_up_is_that_of_the_example_plan() -> None:
    plan = build_sample()
    rows = follow_up(plan, 2026, Tertial.T2).rows
    row = next(one for one in rows if one.measure_id and plan.measures[one.measure_id].code == "Å-002")
    sums = row.sums
    amounts = (sums.adjusted_ore, sums.spent_ore, row.forecast_ore, row.deviation_ore, sums.left_ore)
    table = GUIDE.partition("| visas i mnkr |")[2].partition("\n\n")[0]
    shown = re.findall(r"\| ([\d ,]+) \| \+?([\d,]+) \|$", table, re.MULTILINE)
    exact = [format_amount(ore, Unit.TKR, exact=True).replace("\u00a0", " ") for ore in amounts]
    assert shown == [
        (tkr, format_amount(ore, Unit.MNKR, decimals=1)) for tkr, ore in zip(exact, amounts, strict=True)
    ]


def test_the_worked_capital_cost_is_what_the_program_computes() -> None:
    years = capital_cost(Asset(150_000_000, 240, date(2025, 1, 1)), lambda _year: 250)
    amounts = [years[n].cost_ore for n in (0, 1, 19)] + [sum(year.interest_ore for year in years)]
    guide = " ".join(GUIDE.split())
    for ore in amounts:
        assert format_amount(ore, Unit.KR, with_unit=True).replace("\u00a0", " ") in guide


def test_every_key_of_the_window_is_in_the_guide() -> None:
    for action in ACTIONS:
        for keys in action.shortcut.split()[:1]:
            assert keys.replace("Shift", "Skift") in GUIDE


def test_every_link_leads_somewhere() -> None:
    heads = {
        re.sub(r"[^\w -]", "", head).lower().replace(" ", "-")
        for head in re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)
    }
    for target in re.findall(r"\]\(([^)]+)\)", GUIDE):
        assert target.removeprefix("#") in heads or (DOCS / target).is_file(), target


def test_every_chapter_is_in_the_contents() -> None:
    contents, _, chapters = GUIDE.partition("\n## ")
    for head in re.findall(r"^## (.+)$", f"## {chapters}", re.MULTILINE):
        assert f"[{head}](#" in contents


def test_every_command_is_in_the_guide() -> None:
    for command in launch.COMMANDS:
        assert f"`{command}" in GUIDE
