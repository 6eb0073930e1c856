"""A plan with each mistake that Kontrollräkna must see, planted once, among measures that are right."""

from datetime import date
from typing import Any

from planner.analysis.findings.finding import FindingKind
from planner.domain.ids import MeasureId
from planner.domain.measure import YearAmount
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.places import add_place
from tests.examples import (
    empty_plan,
    event,
    first_fund,
    kr,
    mnkr,
    with_events,
    with_frames,
    with_measure,
    with_money,
)

LIGHT = {"kind": "lighting", "useful_life_years": 20, "operator": "Trafikkontoret"}
#: Measures that are right, and what each costs, kr: the neighbours of those that are not.
RIGHT = {
    "Belysning Sätravägen": 900_000,
    "Ljuspunkter vid Ekholmens idrottsplats": 1_200_000,
    "Gångvägsljus i Lillholmen": 700_000,
    "Strålkastare på Vårbergs torg": 1_100_000,
}
PLANTED: dict[FindingKind, tuple[str, dict[str, Any]]] = {
    FindingKind.COST_SLIP: ("Armaturer i Bredäng", {"cost_likely_ore": kr(800)}),
    FindingKind.COST_RANGE_SLIP: (
        "Parkbelysning Mälarhöjden",
        {"cost_likely_ore": kr(900_000), "cost_low_ore": kr(700)},
    ),
    FindingKind.SPENT_NEGATIVE: ("Effektbelysning Slättgårdsvägen", {"cost_likely_ore": kr(850_000)}),
    FindingKind.SAME_MEASURE: ("Belysn. Satravagen", {"cost_likely_ore": kr(880_000)}),
    FindingKind.YEARS_NOT_TOTAL: (
        "Tunnelljus Skärholmsgången",
        {
            "cost_likely_ore": kr(1_000_000),
            "cost_per_year": (YearAmount(2024, kr(400_000)), YearAmount(2025, kr(500_000))),
        },
    ),
    FindingKind.SUM_ROW: ("Summa belysning", {"cost_likely_ore": kr(3_900_000)}),
    FindingKind.OLD_DISTRICT: (
        "Nya stolpar i Vårberg",
        {"cost_likely_ore": kr(950_000), "applicant": "Rinkeby-Kista stadsdelsnämnd"},
    ),
    FindingKind.LIFE_OUTSIDE: (
        "Linspänd belysning Storholmsgatan",
        {"cost_likely_ore": kr(750_000), "useful_life_years": 90},
    ),
    FindingKind.OVER_FRAME: ("Ljusstråk Kungens kurva", {"cost_likely_ore": mnkr(1.3)}),
    FindingKind.GRANT_BEFORE_APPLICATION: ("Pollarljus Frösätra", {"cost_likely_ore": kr(650_000)}),
}


def planted_plan() -> tuple[Plan, dict[FindingKind, MeasureId]]:
    """Return the plan, and in which measure each mistake is."""
    plan = clean_plan()
    ids: dict[FindingKind, MeasureId] = {}
    total = FindingKind.SUM_ROW
    plan, ids[total] = with_measure(plan, PLANTED[total][0], **LIGHT, **PLANTED[total][1])
    for kind, (title, fields) in PLANTED.items():
        if kind is not total:
            plan, ids[kind] = with_measure(plan, title, **{**LIGHT, **fields})
    fund = first_fund(plan)
    plan = with_money(plan, ids[FindingKind.OVER_FRAME], fund, {2025: mnkr(1.3)})
    return with_events(
        plan,
        event(
            EventKind.GRANTED, ids[FindingKind.SPENT_NEGATIVE], fund, kr(850_000), date(2024, 2, 1), dnr="1"
        ),
        event(EventKind.SPENT, ids[FindingKind.SPENT_NEGATIVE], fund, kr(-120_000), date(2024, 5, 1)),
        event(
            EventKind.GRANTED,
            ids[FindingKind.GRANT_BEFORE_APPLICATION],
            fund,
            kr(650_000),
            date(2024, 2, 1),
            dnr="KS 1",
        ),
        event(
            EventKind.APPLIED, ids[FindingKind.GRANT_BEFORE_APPLICATION], fund, kr(650_000), date(2024, 3, 1)
        ),
    ), ids


def clean_plan() -> Plan:
    """Return the measures that are right alone, with a frame."""
    plan = empty_plan()
    plan = with_frames(plan, first_fund(plan), {2024: mnkr(5), 2025: mnkr(1)})
    for title, cost in RIGHT.items():
        plan, _ = with_measure(plan, title, cost_likely_ore=kr(cost), **LIGHT)
    return plan.apply(add_place(plan, "Torget", "Sätra"))
