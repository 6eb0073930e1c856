"""Tests of the rules about the same thing under two names."""

from datetime import date

import pytest

from planner.analysis.findings.finding import FindingKind
from planner.domain.measure import YearAmount
from planner.domain.plan import Plan
from planner.editing.measures import add_measure
from planner.editing.places import add_place
from planner.editing.plan_info import change_plan_info
from tests.analysis.findings.found import found, is_mended, of
from tests.examples import empty_plan, kr, mnkr, with_measure

SAME = FindingKind.SAME_MEASURE


def _two(one: str, other: str, first: int = mnkr(1), second: int = mnkr(1)) -> Plan:
    plan, _ = with_measure(empty_plan(), one, cost_likely_ore=first)
    return with_measure(plan, other, cost_likely_ore=second)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Belysning i gångtunneln, Sätra", "Belysning i gangtunneln, Satra"),
        ("Belysning gångväg Sätra", "Bel. gångväg Sätra"),
        ("Röjning av sly vid Vårbergstoppen", "Röjning sly Vårbergstopen"),
        ("Belysning Sätra torg", "BELYSNING  SÄTRA TORG (kopia)"),
        ("Etapp 2: ljus", "Etapp 2 ljus"),
    ],
)
def test_names_that_are_nearly_the_same_are_found(one: str, other: str) -> None:
    assert of(_two(one, other), SAME).names == (other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Belysning Sätra torg", "Belysning Bredängs torg"),
        ("Etapp 1: ljus vid stråket", "Etapp 2: ljus vid stråket"),
        ("Post 1", "Post 11"),
        ("Belysning", "Belysning vid torget"),
    ],
)
def test_names_of_different_things_are_left_alone(one: str, other: str) -> None:
    assert not found(_two(one, other), SAME)


def test_the_same_name_at_two_places_or_of_two_kinds_is_two_measures() -> None:
    plan = empty_plan()
    plan = plan.apply(add_place(plan, "Ena torget", "Sätra"))
    plan = plan.apply(add_place(plan, "Södra stråket", "Sätra"))
    one, other = plan.places
    first = plan.apply(add_measure(plan, "Belysning", kind="lighting", place_id=one))
    assert not found(first.apply(add_measure(first, "Belysning", kind="lighting", place_id=other)), SAME)
    assert not found(first.apply(add_measure(first, "Belysning", kind="camera")), SAME)
    assert found(first.apply(add_measure(first, "Belysning", kind="lighting")), SAME)


@pytest.mark.parametrize(
    ("one", "other", "cost", "is_double"),
    [
        ("Ljus längs stråket", "Nya stolpar vid torget", kr(1_368_000), True),
        ("Ljus längs stråket", "Nya stolpar vid torget", mnkr(1), False),
        ("Ljus vid torget", "Nytt ljus vid torget", mnkr(1), True),
        ("14 ljuspunkter", "18 ljuspunkter", kr(1_368_000), False),
    ],
)
def test_one_cost_at_one_place_is_told_of_when_it_is_no_chance(
    one: str, other: str, cost: int, is_double: bool
) -> None:
    plan = empty_plan()
    plan = plan.apply(add_place(plan, "Torget", "Sätra"))
    fields = {"kind": "lighting", "place_id": next(iter(plan.places)), "cost_likely_ore": cost}
    plan = plan.apply(add_measure(plan, one, **fields))
    assert bool(found(plan.apply(add_measure(plan, other, **fields)), SAME)) is is_double


def test_three_of_a_kind_are_two_findings() -> None:
    plan = _two("Belysning Sätra torg", "Belysning Satra torg")
    plan, _ = with_measure(plan, "Bel. Sätra torg", cost_likely_ore=mnkr(1))
    assert len(found(plan, SAME)) == 2


def test_places_of_one_neighbourhood_under_two_names_are_found() -> None:
    plan = empty_plan()
    plan = plan.apply(add_place(plan, "Sätra torg", "Sätra"))
    assert found(plan.apply(add_place(plan, "Satra torg", "Sätra")), FindingKind.SAME_PLACE)
    assert not found(plan.apply(add_place(plan, "Satra torg", "Bredäng")))
    assert not found(plan.apply(add_place(plan, "Sätra torv 2", "Sätra")))


@pytest.mark.parametrize(
    ("name", "now"),
    [
        ("Rinkeby-Kista stadsdelsnämnd", "Järva stadsdelsnämnd"),
        ("rinkeby-kistas SDF", "Järva stadsdelsförvaltning"),
        ("Rinkeby-Kista", "Järva"),
    ],
)
def test_an_old_district_name_is_found_and_put_right(name: str, now: str) -> None:
    plan, _ = with_measure(empty_plan(), "Ljus", applicant=name)
    assert of(plan, FindingKind.OLD_DISTRICT).names == (name, now)
    assert is_mended(plan, FindingKind.OLD_DISTRICT)


def test_a_measure_of_before_the_merger_keeps_the_old_name() -> None:
    fields = {"applicant": "Rinkeby-Kista stadsdelsnämnd", "cost_per_year": (YearAmount(2020, mnkr(1)),)}
    plan, _ = with_measure(empty_plan(2019, 2027), "Ljus", **fields)
    assert not found(plan)
    plan, _ = with_measure(empty_plan(), "Ljus", applicant="Rinkeby-Kistas vänner")
    assert not found(plan)


def test_a_plan_has_the_name_that_was_right_when_it_was_made() -> None:
    plan = empty_plan()
    old = plan.apply(change_plan_info(plan, district="Rinkeby-Kista"))
    assert is_mended(old, FindingKind.OLD_DISTRICT)
    assert not found(old.apply(change_plan_info(old, created_on=date(2023, 6, 30))))
