"""What the rules find in a small plan: helpers of the tests of each family."""

from datetime import date
from typing import Any

from planner.analysis.findings.check import check_figures
from planner.analysis.findings.facts import Facts, KindFacts, OldDistrict
from planner.analysis.findings.finding import Finding, FindingKind
from planner.catalogue.loader import load_catalogue
from planner.domain.fund import ExpenseClass
from planner.domain.ids import MeasureId
from planner.domain.plan import Plan
from planner.editing.findings import mend
from tests.examples import empty_plan, first_fund, kr, mnkr, with_frames, with_measure, with_money

OPERATING, INVESTMENT = ExpenseClass.OPERATING, ExpenseClass.INVESTMENT

FACTS = Facts(
    kinds={
        "lighting": KindFacts(
            expense_class=INVESTMENT,
            life_years=20,
            life_range=(15, 30),
            cheapest_ore=kr(3_000),
            dearest_ore=mnkr(1.5),
            operator="Trafikkontoret",
        ),
        "camera": KindFacts(expense_class=INVESTMENT, life_years=5),
        "guard": KindFacts(expense_class=OPERATING),
    },
    old_districts=(
        OldDistrict(
            old="Rinkeby-Kista",
            new="Järva",
            board="Järva stadsdelsnämnd",
            administration="Järva stadsdelsförvaltning",
            on=date(2023, 7, 1),
        ),
    ),
    rates=load_catalogue().rates,
)


def found(plan: Plan, kind: FindingKind | None = None) -> list[Finding]:
    """Return what is found, of one kind or (None) of all."""
    return [one for one in check_figures(plan, FACTS).open if kind in (None, one.kind)]


def of(plan: Plan, kind: FindingKind) -> Finding:
    """Return the one finding of a kind."""
    (one,) = found(plan, kind)
    return one


def mended(plan: Plan, *findings: Finding) -> Plan:
    """Return the plan with what findings propose."""
    fixes = [one.fix for one in findings if one.fix is not None]
    assert len(fixes) == len(findings)
    return plan.apply(mend(plan, fixes))


def is_mended(plan: Plan, kind: FindingKind) -> bool:
    """Tell whether the one finding of a kind is gone when it is mended."""
    return not found(mended(plan, of(plan, kind)), kind)


def with_neighbours(*costs: int, kind: str = "lighting") -> Plan:
    """Return a plan with some measures of a kind at other places than one another."""
    plan = empty_plan()
    for number, cost in enumerate(costs):
        plan, _ = with_measure(plan, f"Ljus {number}", kind=kind, cost_likely_ore=cost)
    return plan


def financed(title: str, **fields: Any) -> tuple[Plan, MeasureId]:
    """Return a plan with one measure that gets 1 mnkr in 2024 of a frame of 5."""
    plan, measure_id = with_measure(empty_plan(), title, **fields)
    plan = with_frames(plan, first_fund(plan), {2024: mnkr(5)})
    return with_money(plan, measure_id, first_fund(plan), {2024: mnkr(1)}), measure_id
