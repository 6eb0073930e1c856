"""Tests of finding entries of the catalogue by what people write."""

import unicodedata
from datetime import date

import pytest

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue

BEFORE_2020 = date(2020, 6, 30)
IN_2022 = date(2022, 5, 2)
TODAY = date(2026, 3, 1)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Belysning", "lighting"),
        ("LJUSPUNKTER", "lighting"),
        ("Tunnel", "tunnel"),
        ("gångtunnlar", "tunnel"),
        ("Gång- och  cykeltunnel ", "tunnel"),
        ("kameror", "camera"),
        ("Ljudlarm", "sound_alarm"),
        ("Röjning", "clearing"),
        ("röjning och siktlinjer.", "clearing"),
        ("Klotter och nedskräpning", "graffiti_litter"),
        ("Trygga skolvägar", "school_route"),
        ("Motionsspår", "exercise_trail"),
        ("Ordningsvakter", "guard"),
        ("väktare", "guard"),
        ("Fältassistenter", "social_prevention"),
        ("Platsaktivering", "place_activation"),
        ("Lighting", "lighting"),
        ("school routes", "school_route"),
        ("place_activation", "place_activation"),
    ],
)
def test_a_kind_is_found_by_what_a_list_calls_it(catalogue: Catalogue, text: str, key: str) -> None:
    kind = catalogue.find_kind(text)
    assert kind is not None
    assert kind.key == key


def test_letters_of_two_characters_are_the_same_letter(catalogue: Catalogue) -> None:
    decomposed = unicodedata.normalize("NFD", "Röjning")
    assert decomposed != "Röjning"
    found = catalogue.find_kind(decomposed)
    assert found is not None
    assert found.key == "clearing"


@pytest.mark.parametrize("text", ["", "  ", "rojning", "Övrigt", "Kameror och ljudlarm", "Bel"])
def test_a_kind_is_not_guessed(catalogue: Catalogue, text: str) -> None:
    assert catalogue.find_kind(text) is None


def test_every_kind_is_found_by_its_own_names(catalogue: Catalogue) -> None:
    for kind in catalogue.kinds:
        for words in (kind.name, kind.plural, kind.short):
            assert catalogue.find_kind(words.sv) is kind
            assert catalogue.find_kind(words.en.upper()) is kind


def test_every_kind_of_place_is_found_by_its_own_names(catalogue: Catalogue) -> None:
    for kind in catalogue.place_kinds:
        assert catalogue.find_place_kind(kind.name.sv) is kind
        assert catalogue.find_place_kind(kind.name.en.upper()) is kind
        assert catalogue.place_kind(kind.key) is kind
    assert catalogue.find_place_kind("Rymdhamn") is None


def test_keys_of_another_edition_are_unknown_not_errors(catalogue: Catalogue) -> None:
    assert catalogue.kind("teleporter") is None
    assert catalogue.place_kind("moon") is None
    assert catalogue.board("moon") is None


def test_texts_come_in_the_language_that_is_asked_for(catalogue: Catalogue) -> None:
    clearing = catalogue.kind("clearing")
    assert clearing is not None
    assert [clearing.short.of(code) for code in ("sv", "sv_SE", "en", "en_GB", "fi")] == [
        "Röjning",
        "Röjning",
        "Clearing",
        "Clearing",
        "Röjning",
    ]


@pytest.mark.parametrize("old", ["Rinkeby-Kista", "Spånga-Tensta", "rinkeby-kista sdf"])
def test_rinkeby_kista_of_2022_is_jarva_today(catalogue: Catalogue, old: str) -> None:
    today = catalogue.district_today(old)
    assert today is not None
    assert today.name == "Järva"
    assert catalogue.district_at(old, TODAY) == "Järva"


def test_an_old_decision_keeps_its_name(catalogue: Catalogue) -> None:
    assert catalogue.district_at("Rinkeby-Kista", IN_2022) == "Rinkeby-Kista"
    assert catalogue.district_at("Älvsjö", BEFORE_2020) == "Älvsjö"
    assert catalogue.district_at("Älvsjö", date(2020, 7, 1)) == "Hägersten-Älvsjö"


def test_a_new_name_was_not_there_before_its_day(catalogue: Catalogue) -> None:
    assert catalogue.district_at("Järva", date(2023, 6, 30)) is None
    assert catalogue.district_at("Järva", date(2023, 7, 1)) == "Järva"
    assert catalogue.district_at("Skärholmen", BEFORE_2020) == "Skärholmen"
    assert catalogue.district_at("Atlantis", TODAY) is None


def test_there_were_fourteen_then_thirteen_and_are_eleven_areas(catalogue: Catalogue) -> None:
    assert len(catalogue.names_at(BEFORE_2020)) == 14
    assert len(catalogue.names_at(IN_2022)) == 13
    assert catalogue.names_at(TODAY) == tuple(district.name for district in catalogue.districts)
    assert "Norrmalm" in catalogue.names_at(IN_2022)
    assert catalogue.names_at(IN_2022)[-1] == "Östermalm"


@pytest.mark.parametrize(
    "written",
    [
        "Skärholmen",
        "SKÄRHOLMEN",
        "Skärholmens sdf",
        "Skärholmens stadsdelsnämnd",
        "Skärholmens stadsdelsområde",
    ],
)
def test_an_area_is_found_however_it_is_written(catalogue: Catalogue, written: str) -> None:
    assert catalogue.neighbourhoods_of(written) == ("Bredäng", "Skärholmen", "Sätra", "Vårberg")


def test_the_districts_own_board_has_its_real_name(catalogue: Catalogue) -> None:
    assert catalogue.administration_name("district", "Skärholmen") == "Skärholmens stadsdelsförvaltning"
    assert catalogue.administration_name("traffic", "Skärholmen") == "Trafikkontoret"
    assert catalogue.administration_name("district", "Okänd") == "Stadsdelsförvaltningen"
    assert catalogue.administration_name("moon", "Skärholmen") == ""
    assert catalogue.applicant_name("Rinkeby-Kista") == "Järva stadsdelsnämnd"
    assert catalogue.applicant_name("Okänd") == ""


def test_a_neighbourhood_is_known_by_what_maps_call_it(catalogue: Catalogue) -> None:
    names = catalogue.neighbourhood_names("Norrmalm")
    assert {names[key] for key in ("gärdet", "ladugårdsgärdet")} == {"Gärdet"}
    assert catalogue.neighbourhood_names("Ingenstans") == {}
    for district in catalogue.districts:
        known = set(district.neighbourhoods)
        assert set(catalogue.neighbourhood_names(district.name).values()) == known
        assert known.isdisjoint(district.aliases)
