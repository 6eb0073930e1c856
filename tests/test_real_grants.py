"""Tests of the arithmetic of real grants: the figures that people in the field know by heart."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from planner.analysis.remaining import Balance, remaining
from planner.catalogue.loader import load_catalogue
from planner.domain.fund import Frame, Fund
from planner.domain.ids import FundId, MeasureId, PlanId, ScenarioId, allocation_id, frame_id, new_id
from planner.domain.measure import Measure
from planner.domain.money import Unit, format_amount
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.rules import check_all_rules
from planner.domain.scenario import Allocation, Scenario
from tests.real_lists import amounts_ore, read_list, write_workbook

MNKR = 100_000_000
FUND = FundId(new_id())
SCENARIO = ScenarioId(new_id())


def _frames() -> dict[int, int]:
    rows = read_list("fund_frames")
    return dict(zip((int(row["År"]) for row in rows), amounts_ore(rows, "Ram"), strict=True))


def _plan(name: str, years: range) -> Plan:
    """Return a plan of the whole fund with the grants of a list in their years."""
    rows = read_list(name)
    info = PlanInfo(
        id=PlanId(new_id()),
        title=name,
        district="Skärholmen",
        first_year=years[0],
        last_year=years[-1],
        scenario_id=SCENARIO,
        next_number=len(rows) + 1,
        created_on=date(2026, 1, 12),
    )
    fund = Fund(id=FUND, name="Trygghetsfonden (CM4)")
    scenario = Scenario(id=SCENARIO, name="Utfall")
    frames = [
        Frame(id=frame_id(FUND, year), fund_id=FUND, year=year, amount_ore=_frames()[year]) for year in years
    ]
    measures = [
        Measure(id=MeasureId(new_id()), number=number, title=row["Rubrik"])
        for number, row in enumerate(rows, start=1)
    ]
    grants = [
        Allocation(
            id=allocation_id(SCENARIO, measure.id, FUND, year),
            scenario_id=SCENARIO,
            measure_id=measure.id,
            fund_id=FUND,
            year=year,
            amount_ore=amounts_ore([row], str(year))[0],
        )
        for measure, row in zip(measures, rows, strict=True)
        for year in years
        if row[str(year)]
    ]
    whole = Plan.of([info, fund, scenario, *frames, *measures, *grants])
    check_all_rules(whole)
    return whole


def test_of_2019_11411_tkr_were_left() -> None:
    left = remaining(_plan("fund_2019", range(2019, 2020))).total.remaining_ore
    assert left == 1_141_100_000
    assert left == 100 * MNKR - 11 * MNKR - 4_840_000_000 - 2_918_900_000
    assert format_amount(left, Unit.TKR) == "11\u00a0411"


def test_of_2023_26_5_mnkr_were_left_and_2024_opened_at_91_3() -> None:
    per_year = remaining(_plan("fund_2023_2024", range(2023, 2025))).per_year
    assert per_year[2023] == Balance(100 * MNKR, 7_350_000_000, 0, 0)
    assert per_year[2023].remaining_ore == 2_650_000_000
    assert per_year[2024].remaining_ore == 9_130_000_000
    assert [format_amount(b.remaining_ore, Unit.MNKR, decimals=1) for b in per_year.values()] == [
        "26,5",
        "91,3",
    ]


def test_the_part_of_2024_was_bound_by_the_decision_of_2023() -> None:
    assert remaining(_plan("fund_2023_2024", range(2023, 2025))).per_year[2024].bound_ore == 870_000_000


def test_botkyrkas_16_items_are_one_million_kronor_exactly() -> None:
    amounts = amounts_ore(read_list("botkyrka_trygghetsmiljonen"), "Belopp (tkr)")
    assert len(amounts) == 16
    assert sum(amounts) == 1_000_000 * 100


def test_the_real_grants_add_up_year_by_year() -> None:
    rows = read_list("real_grants")
    sums = [sum(amounts_ore(rows, year)) for year in ("2019", "2020", "2021")]
    assert sums == [994_000_000, 860_000_000, 80_000_000]


def test_every_kind_and_old_district_of_the_real_grants_is_known() -> None:
    catalogue = load_catalogue()
    for row in read_list("real_grants"):
        assert catalogue.find_kind(row["Slag"]) is not None
        district = catalogue.district_today(row["Stadsdelsområde"])
        assert district is not None
        assert row["Stadsdel"] in ("", *district.neighbourhoods)


@pytest.mark.parametrize("name", ["real_grants", "fund_2019", "fund_2023_2024", "botkyrka_trygghetsmiljonen"])
def test_lists_are_as_a_swedish_spreadsheet_saves_them(name: str) -> None:
    raw = (Path(__file__).parent / "data" / f"{name}.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    assert raw.count(b"\r\n") == raw.count(b"\n")
    assert b";" in raw.splitlines()[0]


def test_a_list_as_a_workbook_holds_the_same_amounts(tmp_path: Path) -> None:
    rows = read_list("botkyrka_trygghetsmiljonen")
    write_workbook(rows, tmp_path / "list.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "list.xlsx")["Åtgärder"]
    column = list(rows[0]).index("Belopp (tkr)") + 1
    values = [sheet.cell(row=row, column=column).value for row in range(2, len(rows) + 2)]
    assert values[:4] == [70, 50, 40, 50]
    assert sum(values) == 1_000
