"""The command that adds up running and capital costs: words, öre for machines, what is missing, secrecy."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from planner.cli import main
from planner.document import Document
from planner.domain.money import Unit
from planner.editing.plan_info import change_plan_info
from tests.examples import empty_plan, first_fund, kr, with_measure, with_money

#: What 1 500 000 kr over 20 years at 2,5 % costs, kr.
_FIELD_NOTES = (("2024", "112 500"), ("2025", "110 625"), ("2043", "76 875"), ("Summa", "1 893 750"))
Output = pytest.CaptureFixture[str]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    plan = empty_plan()
    for title, secret in (("Belysning", False), ("Kamera", True)):
        plan, measure_id = with_measure(
            plan,
            title,
            secret=secret,
            operator="Trafikkontoret",
            cost_likely_ore=kr(1_500_000),
            useful_life_years=20,
            running_cost_ore=None if secret else kr(12_000),
            in_use_from=date(2024, 1, 1),
        )
        plan = with_money(plan, measure_id, first_fund(plan), {2024: kr(1)})
    path = tmp_path / "prov.tplan"
    Document.create(path, plan, "Eva").close()
    return path


def test_people_get_a_table_a_board_the_rates_and_what_is_missing(path: Path, capsys: Output) -> None:
    assert main(["running-costs", str(path), "--years-after", "0", "--with-secret"]) == 0
    text = capsys.readouterr().out.replace("\u00a0", " ")
    assert text.startswith("Driftkonsekvenser 2024–2027: 2 åtgärder med fördelade pengar, tkr\n")
    assert "Som mest 237 tkr om året, år 2024: 225 tkr i kapitalkostnad och 12 tkr i driftkostnad.\n" in text
    assert "  2024              225            12    237\n" in text
    assert "Internränta 2025: 2,50 %, antas gälla 2026–2027 också. Källa: SKR" in text
    assert "▲ 1 av 2 åtgärder saknar årlig driftkostnad." in text


def test_the_capital_cost_of_the_field_notes_comes_out_on_the_command_line(
    tmp_path: Path, capsys: Output
) -> None:
    plan = empty_plan()
    for title, cost in (("Belysning", 1_500_000), ("Hela fonden", 100_000_000)):
        plan, measure_id = with_measure(
            plan,
            title,
            operator=title,
            cost_likely_ore=kr(cost),
            useful_life_years=20,
            in_use_from=date(2024, 1, 1),
        )
        plan = with_money(plan, measure_id, first_fund(plan), {2024: kr(1)})
    plan = plan.apply(change_plan_info(plan, display_unit=Unit.KR))
    Document.create(tmp_path / "fältet.tplan", plan, "Eva").close()
    assert main(["running-costs", str(tmp_path / "fältet.tplan"), "--years-after", "16"]) == 0
    text = capsys.readouterr().out.replace("\u00a0", " ")
    whole, lights = text.split("\nBelysning\n")[0], text.split("\nBelysning\n")[1]
    assert re.search(r"2024 +7 500 000 +0 +7 500 000\n", whole)
    for year, kronor in _FIELD_NOTES:
        assert re.search(rf"{year} +{kronor} +0 +{kronor}\n", lights)


def test_what_is_secret_is_one_sum_unless_it_is_asked_for(path: Path, capsys: Output) -> None:
    main(["running-costs", str(path)])
    assert "Sekretessmarkerat" in capsys.readouterr().out
    main(["running-costs", str(path), "--with-secret"])
    assert "Sekretessmarkerat" not in capsys.readouterr().out


def test_machines_get_ore_and_hundredths(path: Path, capsys: Output) -> None:
    assert main(["running-costs", str(path), "--json", "--years-after", "16"]) == 0
    answer = json.loads(capsys.readouterr().out)
    years = answer["years"]
    assert [years[year]["capital_ore"] for year in ("2024", "2025", "2043")] == [
        kr(225_000),
        kr(221_250),
        kr(153_750),
    ]
    assert answer["rates"]["2026"]["of_year"] == 2025
    assert answer["missing"]["running_cost"] == 1


def test_granted_money_only(path: Path, capsys: Output) -> None:
    main(["running-costs", str(path), "--granted"])
    assert "0 åtgärder med beviljade pengar" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["51", "tio", "1,5"])
def test_years_after_are_a_small_number(path: Path, capsys: Output, text: str) -> None:
    assert main(["running-costs", str(path), "--years-after", text]) == 2
    assert text in capsys.readouterr().err
