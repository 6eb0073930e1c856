"""Tests of the Swedish sentences of findings, and that the window says the same."""

from xml.etree import ElementTree as ET

import pytest

from planner.analysis.findings.finding import Family, FindingKind
from planner.catalogue.loader import load_catalogue
from planner.domain.money import Unit
from planner.editing.measures import change_measures
from planner.exchange.finding_arguments import amount_text
from planner.exchange.finding_words import FAMILY_WORDS, FINDING_WORDS, finding_words
from planner.resources_path import resource_path
from tests.analysis.findings.found import financed, found, of
from tests.examples import followed_plan, kr, mnkr, with_measure


def test_every_kind_and_family_has_words() -> None:
    assert set(FINDING_WORDS) == set(FindingKind)
    assert set(FAMILY_WORDS) == set(Family)


def test_the_window_says_the_same_in_swedish() -> None:
    messages = ET.parse(resource_path("i18n") / "planner_sv.ts").iter("context")
    (context,) = [one for one in messages if one.findtext("name") == "findings"]
    window = {message.findtext("translation") for message in context.iter("message")}
    for words in FINDING_WORDS.values():
        assert {words.what, words.why, words.advice} <= window


def test_a_sentence_has_its_figures_and_names() -> None:
    plan, _ = financed("Ljus", cost_likely_ore=mnkr(0.8))
    words = finding_words(plan, of(plan, FindingKind.ALLOCATED_ABOVE_ASKED), load_catalogue())
    assert words.why == "1\u00a0000\u00a0tkr är fördelat ur alla källor, och 800\u00a0tkr söks."


def test_every_sentence_can_be_filled() -> None:
    plan, catalogue = followed_plan(), load_catalogue()
    for one in found(plan):
        words = finding_words(plan, one, catalogue)
        assert "{" not in words.why + words.advice


def test_what_is_secret_is_only_a_number() -> None:
    plan, key = with_measure(financed("Kameran på hemliga gatan")[0], "Kamera på hemliga gatan")
    (one,) = found(plan, FindingKind.SAME_MEASURE)
    catalogue = load_catalogue()
    assert "hemliga" in finding_words(plan, one, catalogue, with_secret=False).why
    plan = plan.apply(change_measures(plan, plan.measures, secret=True))
    assert "hemliga" not in finding_words(plan, one, catalogue, with_secret=False).why
    assert plan.measures[key].code == "Å-002"


@pytest.mark.parametrize(
    ("ore", "unit", "text"),
    [
        (mnkr(1.25), Unit.MNKR, "1,25 mnkr"),
        (kr(900), Unit.MNKR, "900 kr"),
        (kr(900), Unit.TKR, "0,9 tkr"),
        (kr(12.5), Unit.TKR, "12,50 kr"),
        (-mnkr(2), Unit.TKR, "−2 000 tkr"),
    ],
)
def test_an_amount_loses_nothing(ore: int, unit: Unit, text: str) -> None:
    assert amount_text(ore, unit).replace("\u00a0", " ") == text
