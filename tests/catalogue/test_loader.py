"""Tests of the catalogue as it is shipped: complete, sourced, and true to what was read."""

import tomllib
from datetime import date
from time import process_time

import pytest

from planner.catalogue.catalogue import Catalogue, folded
from planner.catalogue.loader import load_catalogue
from planner.catalogue.values import Basis, BoardRole, MeasureKind, Words
from planner.domain.fund import ExpenseClass
from planner.resources_path import resource_path

KR = 100
#: Kind, anchor, (low, likely, high) in kronor: the figures that were read in public material.
KNOWN_COSTS = [
    ("lighting", "light_point", (56_000, None, 58_000)),
    ("lighting", "luminaire_swap", (None, 3_000, None)),
    ("lighting", "light_point_running", (None, 1_200, None)),
    ("lighting", "sports_or_school_lighting", (800_000, None, 1_500_000)),
    ("camera", "camera", (None, 119_000, None)),
    ("tunnel", "refurbishment", (1_500_000, None, 1_900_000)),
    ("place_activation", "small_square", (None, 2_000_000, None)),
    ("place_activation", "large_square", (6_000_000, None, None)),
    ("clearing", "permanent_clearing", (None, 290_000, None)),
    ("exercise_trail", "trail_lighting", (500_000, None, 700_000)),
    ("guard", "guard_year", (None, 800_000, None)),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


def _words(kind: MeasureKind) -> list[Words]:
    shown = [kind.name, kind.plural, kind.short, kind.description, kind.class_reason]
    shown += [kind.unit, kind.unit_plural, kind.life_reason]
    shown += [anchor.label for anchor in kind.anchors]
    return shown + [warning.text for warning in kind.warnings]


def test_there_are_fifteen_kinds_with_keys_of_their_own(catalogue: Catalogue) -> None:
    rows = tomllib.loads(resource_path("catalogue", "measure_kinds.toml").read_text("utf-8"))["kind"]
    assert len({row["key"] for row in rows}) == len(rows) == len(catalogue.kinds) == 15
    assert len({kind.order for kind in catalogue.kinds}) == 15


def test_every_text_stands_in_both_languages(catalogue: Catalogue) -> None:
    texts = [words for kind in catalogue.kinds for words in _words(kind)]
    texts += [kind.name for kind in catalogue.place_kinds] + [board.name for board in catalogue.boards]
    assert all(words.sv.strip() and words.en.strip() for words in texts)


def test_sentences_end_as_sentences(catalogue: Catalogue) -> None:
    for kind in catalogue.kinds:
        sentences = [kind.description, kind.class_reason, kind.life_reason, *(w.text for w in kind.warnings)]
        for words in sentences:
            assert words.sv.endswith(".")
            assert words.en.endswith(".")


def test_short_names_fit_a_narrow_column(catalogue: Catalogue) -> None:
    assert max(len(text) for kind in catalogue.kinds for text in (kind.short.sv, kind.short.en)) <= 15


def test_every_anchor_has_an_amount_a_year_and_a_source(catalogue: Catalogue) -> None:
    for kind in catalogue.kinds:
        for anchor in kind.anchors:
            assert anchor.middle_ore > 0
            assert 2000 <= anchor.year <= 2026
            assert len(anchor.source) > 10
            assert anchor.is_derived == anchor.source.startswith("Härledd")
            ends = [ore for ore in (anchor.low_ore, anchor.likely_ore, anchor.high_ore) if ore is not None]
            assert ends == sorted(ends)


@pytest.mark.parametrize(("kind", "anchor", "kronor"), KNOWN_COSTS)
def test_known_costs_are_those_that_were_read(
    catalogue: Catalogue, kind: str, anchor: str, kronor: tuple[int | None, int | None, int | None]
) -> None:
    entry = catalogue.kind(kind)
    assert entry is not None
    found = entry.anchor(anchor)
    expected = tuple(amount * KR if amount is not None else None for amount in kronor)
    assert (found.low_ore, found.likely_ore, found.high_ore) == expected


def test_a_light_point_is_reckoned_at_57_tkr(catalogue: Catalogue) -> None:
    lighting = catalogue.kind("lighting")
    assert lighting is not None
    assert lighting.anchor("light_point").middle_ore == 57_000 * KR


def test_an_unknown_anchor_is_an_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError):
        catalogue.kinds[0].anchor("gold_plated")


def test_guards_social_work_and_upkeep_are_operating_money(catalogue: Catalogue) -> None:
    operating = {kind.key for kind in catalogue.kinds if kind.expense_class is ExpenseClass.OPERATING}
    assert operating == {"clearing", "graffiti_litter", "safety_office", "guard", "social_prevention"}


def test_operating_money_has_no_useful_life(catalogue: Catalogue) -> None:
    for kind in catalogue.kinds:
        if kind.expense_class is ExpenseClass.OPERATING:
            assert kind.useful_life_years is None


def test_useful_lives_are_shown_as_assumptions(catalogue: Catalogue) -> None:
    lives = {kind.key: kind.useful_life_years for kind in catalogue.kinds if kind.useful_life_years}
    assert lives == {
        "lighting": 20,
        "tunnel": 15,
        "camera": 5,
        "sound_alarm": 5,
        "barrier": 15,
        "place_activation": 10,
        "exercise_trail": 20,
    }
    assert {kind.life_basis for kind in catalogue.kinds} == {Basis.GENERAL_KNOWLEDGE}


def test_builders_and_operators_are_boards_that_can_do_it(catalogue: Catalogue) -> None:
    builders = {board.key for board in catalogue.boards_that(BoardRole.BUILD)}
    operators = {board.key for board in catalogue.boards_that(BoardRole.OPERATE)}
    assert {kind.builder for kind in catalogue.kinds} <= builders
    assert {kind.operator for kind in catalogue.kinds} <= operators


def test_lighting_and_tunnels_are_the_traffic_administrations(catalogue: Catalogue) -> None:
    for key in ("lighting", "tunnel"):
        kind = catalogue.kind(key)
        assert kind is not None
        assert (kind.builder, kind.operator, kind.parties_basis) == ("traffic", "traffic", Basis.SOURCE)


def test_no_name_or_alias_means_two_kinds(catalogue: Catalogue) -> None:
    owner: dict[str, str] = {}
    for kind in catalogue.kinds:
        names = {kind.key, kind.name.sv, kind.name.en, kind.plural.sv, kind.plural.en, *kind.aliases}
        for name in {folded(name) for name in names}:
            assert owner.setdefault(name, kind.key) == kind.key


def test_every_district_and_neighbourhood_stands_once(catalogue: Catalogue) -> None:
    names = [name for district in catalogue.districts for name in district.neighbourhoods]
    assert len(names) == len(set(names))
    assert len(catalogue.districts) == len({district.key for district in catalogue.districts}) == 11
    assert all(district.source for district in catalogue.districts)


def test_mergers_are_dated_and_lead_to_areas_of_today(catalogue: Catalogue) -> None:
    keys = {district.key for district in catalogue.districts}
    assert {merger.into for merger in catalogue.mergers} <= keys
    assert {merger.on for merger in catalogue.mergers} == {date(2020, 7, 1), date(2023, 7, 1)}
    assert all(merger.source for merger in catalogue.mergers)


def test_reading_the_catalogue_does_not_hold_up_the_window() -> None:
    """A guard against a tenfold slowdown, not a benchmark: it takes some 10 ms when nothing else is done."""

    def seconds() -> float:
        started = process_time()
        load_catalogue()
        return process_time() - started

    assert min(seconds() for _ in range(5)) < 0.15
