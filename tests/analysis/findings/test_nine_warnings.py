"""The nine warnings of the money chain in one plan: each is told once, in full, and nothing is blocked."""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from planner.analysis.findings.finding import Finding, FindingKind
from planner.catalogue.loader import load_catalogue
from planner.checking import checked
from planner.document import Document
from planner.domain.ids import MeasureId
from planner.domain.measure import MeasureStatus
from planner.domain.money_event import EventKind
from planner.domain.plan import Plan
from planner.editing.measures import change_measures
from planner.exchange.finding_words import finding_words
from tests.analysis.findings.found import OPERATING
from tests.examples import empty_plan, event, first_fund, kr, mnkr, with_events, with_measure, with_money

DNR = "KS 2024/77"
RIGHT: dict[str, Any] = {"cost_likely_ore": mnkr(1), "useful_life_years": 20, "operator": "Trafikkontoret"}
#: The nine, each with the measure that it is planted in, the field it is about and what it differs in.
PLANTED: dict[FindingKind, tuple[str, dict[str, Any]]] = {
    FindingKind.DRIFT_AS_INVESTMENT: ("Väktare vid torget", {"kind": "guard", "useful_life_years": None}),
    FindingKind.OTHERS_PROPERTY: ("Grind på enskild gård", {"on_others_property": True}),
    FindingKind.BELOW_LIMIT: ("En parkbänk", {"cost_likely_ore": kr(20_000)}),
    FindingKind.DRIFT_ON_FUND: (
        "Ordningsvakter i centrum",
        {"kind": "guard", "expense_class": OPERATING, "useful_life_years": None},
    ),
    FindingKind.GRANT_ABOVE_ASKED: ("Belysning av parkväg", {}),
    FindingKind.SPENT_ABOVE_GRANT: ("Lekplats i Sätra", {}),
    FindingKind.MONEY_AFTER_DONE: ("Utegym vid skolan", {"done_on": date(2024, 6, 1)}),
    FindingKind.DNR_MISSING: ("Trygg gångtunnel", {}),
    FindingKind.OPERATOR_MISSING: (
        "Pollare",
        {"status": MeasureStatus.APPLIED, "kind": "barrier", "useful_life_years": 15, "operator": ""},
    ),
}


def _with_chains(plan: Plan, ids: dict[FindingKind, MeasureId]) -> Plan:
    fund = first_fund(plan)

    def granted(kind: FindingKind, amount: float, dnr: str = DNR) -> Plan:
        grant = event(EventKind.GRANTED, ids[kind], fund, mnkr(amount), date(2024, 2, 20), dnr=dnr)
        return with_events(plan, grant)

    def spent(kind: FindingKind, amount: float, on: date) -> Plan:
        return with_events(plan, event(EventKind.SPENT, ids[kind], fund, mnkr(amount), on))

    plan = with_money(plan, ids[FindingKind.DRIFT_ON_FUND], fund, {2024: mnkr(0.8)})
    plan = granted(FindingKind.GRANT_ABOVE_ASKED, 1.2)
    plan = granted(FindingKind.SPENT_ABOVE_GRANT, 1)
    plan = spent(FindingKind.SPENT_ABOVE_GRANT, 1.25, date(2024, 9, 1))
    plan = granted(FindingKind.MONEY_AFTER_DONE, 1)
    plan = spent(FindingKind.MONEY_AFTER_DONE, 1, date(2024, 12, 1))
    return granted(FindingKind.DNR_MISSING, 1, dnr="")


@pytest.fixture(scope="module")
def nine() -> tuple[Plan, dict[FindingKind, MeasureId]]:
    """A plan in which each warning has a measure of its own."""
    plan, ids = empty_plan(), {}
    for kind, (title, fields) in PLANTED.items():
        plan, ids[kind] = with_measure(plan, title, **{**RIGHT, **fields})
    return _with_chains(plan, ids), ids


def _found(plan: Plan) -> tuple[Finding, ...]:
    return checked(plan, load_catalogue()).open


def test_each_of_the_nine_is_found_once_in_its_measure_and_nothing_else_is(
    nine: tuple[Plan, dict[FindingKind, MeasureId]],
) -> None:
    plan, ids = nine
    found = _found(plan)
    assert Counter(one.kind for one in found) == Counter(list(PLANTED))
    assert {one.kind: one.measure_id for one in found} == ids


def test_each_says_the_place_the_reason_and_what_to_do(
    nine: tuple[Plan, dict[FindingKind, MeasureId]],
) -> None:
    plan, _ = nine
    catalogue = load_catalogue()
    for one in _found(plan):
        words = finding_words(plan, one, catalogue)
        assert PLANTED[one.kind][0] in words.where
        assert words.what
        assert words.why.endswith(".")
        assert words.advice.endswith(".")
        assert "{" not in words.why + words.advice


def test_none_of_them_keeps_the_plan_from_being_changed_and_saved(
    nine: tuple[Plan, dict[FindingKind, MeasureId]], tmp_path: Path
) -> None:
    plan, ids = nine
    path = tmp_path / "nio.tplan"
    with Document.create(path, plan, "Eva") as document:
        document.edit(change_measures(document.plan, ids.values(), note="Sparad ändå"))
        expected = document.plan
    with Document.open(path, read_only=True) as document:
        assert document.plan == expected
        assert len(_found(document.plan)) == len(PLANTED)
