"""Amounts are read without guessing, shown in Swedish, and split to the last öre."""

from decimal import Decimal
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.checks import MAX_AMOUNT_ORE
from planner.domain.errors import PlannerError
from planner.domain.money import (
    MINUS,
    AmbiguousAmountError,
    AmountError,
    Problem,
    Unit,
    amount_from_number,
    format_amount,
    parse_amount,
    rounded,
    rounding_difference,
    split_by_weights,
    unit_named,
)

AMOUNTS = st.integers(-MAX_AMOUNT_ORE, MAX_AMOUNT_ORE)
UNITS = st.sampled_from(list(Unit))


@pytest.mark.parametrize(
    ("text", "kronor"),
    [
        ("0", "0"),
        ("1234", "1234"),
        ("1 234,50", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234\u00a0567,89 kr", "1234567.89"),
        ("1\u202f234\u2009567", "1234567"),
        ("\u2212500", "-500"),
        ("-500", "-500"),
        ("\u2013500", "-500"),
        ("500-", "-500"),
        ("+500", "500"),
        ("(500)", "-500"),
        ("(500) kr", "-500"),
        ("(1 500 kr)", "-1500"),
        ("100 000:-", "100000"),
        ("100:-", "100"),
        ("100,-", "100"),
        ("-100:-", "-100"),
        ("250 tkr", "250000"),
        ("250tkr", "250000"),
        ("250 kkr", "250000"),
        ("1,5 mnkr", "1500000"),
        ("1.5 Mkr", "1500000"),
        ("1,2345 MSEK", "1234500"),
        ("2 miljoner kronor", "2000000"),
        ("11,411 mnkr", "11411000"),
        ("0,1 mdkr", "100000000"),
        ("1234 SEK", "1234"),
        ("SEK 1 234", "1234"),
        ("kr 50", "50"),
        ("1.234.567,50", "1234567.5"),
        ("1,234,567.50", "1234567.5"),
        ("1,234.50", "1234.5"),
        ("1.234,50", "1234.5"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1'234'567", "1234567"),
        ("1 234,500", "1234.5"),
        ("1234,500", "1234.5"),
        ("0,500", "0.5"),
        ("12,5", "12.5"),
        ("12.50", "12.5"),
        (",50", "0.5"),
        ("1,50 kr", "1.5"),
    ],
)
def test_an_amount_is_read_as_swedes_write_it(text: str, kronor: str) -> None:
    assert parse_amount(text) == int(Decimal(kronor) * 100)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", Problem.EMPTY),
        (" \u00a0 ", Problem.EMPTY),
        ("abc", Problem.NOT_A_NUMBER),
        ("5 %", Problem.NOT_A_NUMBER),
        ("1e5", Problem.NOT_A_NUMBER),
        ("2026-03-01", Problem.NOT_A_NUMBER),
        ("1-2", Problem.NOT_A_NUMBER),
        ("-500-", Problem.NOT_A_NUMBER),
        ("(-500)", Problem.NOT_A_NUMBER),
        ("--5", Problem.NOT_A_NUMBER),
        ("-", Problem.NOT_A_NUMBER),
        ("5,", Problem.NOT_A_NUMBER),
        ("\u0661\u0662", Problem.NOT_A_NUMBER),
        ("\u00b2", Problem.NOT_A_NUMBER),
        ("=", Problem.NOT_A_NUMBER),
        ("=250+", Problem.NOT_A_NUMBER),
        ("=250*2", Problem.NOT_A_NUMBER),
        ("9" * 300, Problem.NOT_A_NUMBER),
        ("12 34", Problem.BAD_GROUPING),
        ("1 2 3", Problem.BAD_GROUPING),
        ("1  234", Problem.BAD_GROUPING),
        ("1234 567", Problem.BAD_GROUPING),
        ("1 234 56", Problem.BAD_GROUPING),
        ("1,23,456", Problem.BAD_GROUPING),
        ("1,234.567.8", Problem.BAD_GROUPING),
        ("1 234'567", Problem.BAD_GROUPING),
        ("5 dollar", Problem.UNKNOWN_UNIT),
        ("5 t", Problem.UNKNOWN_UNIT),
        ("0,005", Problem.FINER_THAN_ORE),
        ("12,345678 tkr", Problem.FINER_THAN_ORE),
        ("9999 mdkr", Problem.TOO_LARGE),
        ("99999999999999", Problem.TOO_LARGE),
        ("999999999999999999999", Problem.TOO_LARGE),
    ],
)
def test_what_is_no_amount_is_refused_with_its_reason(text: str, problem: Problem) -> None:
    with pytest.raises(AmountError) as caught:
        parse_amount(text)
    assert caught.value.problem is problem
    assert caught.value.text == text
    assert isinstance(caught.value, PlannerError)


@pytest.mark.parametrize(
    ("text", "unit", "readings"),
    [
        ("1,234", Unit.KR, (123_400,)),
        ("1,500", Unit.KR, (150, 150_000)),
        ("1.500", Unit.KR, (150, 150_000)),
        ("\u22121.500", Unit.KR, (-150_000, -150)),
        ("1,234", Unit.TKR, (123_400, 123_400_000)),
        ("1,234 tkr", Unit.KR, (123_400, 123_400_000)),
        ("=1,500+1", Unit.KR, (250, 150_100)),
        ("=250+80 tkr", Unit.KR, (8_025_000, 33_000_000)),
    ],
)
def test_an_amount_with_two_readings_is_asked_about(text: str, unit: Unit, readings: tuple[int, ...]) -> None:
    with pytest.raises(AmbiguousAmountError) as caught:
        parse_amount(text, unit)
    assert caught.value.readings == readings
    assert caught.value.problem is Problem.AMBIGUOUS


@pytest.mark.parametrize(
    ("text", "unit", "ore"),
    [
        ("=250+80", Unit.TKR, 33_000_000),
        ("=900-350", Unit.KR, 55_000),
        ("=900\u2212350", Unit.KR, 55_000),
        ("= -5 + 10", Unit.KR, 500),
        ("=0,5 mnkr + 250 tkr", Unit.KR, 75_000_000),
        ("=250+80 tkr", Unit.TKR, 33_000_000),
        ("=250:- + 80:-", Unit.TKR, 33_000),
        ("=1 500 000 - 0,25 mnkr", Unit.KR, 125_000_000),
        ("=7", Unit.KR, 700),
        ("=0,005+0,005", Unit.KR, 1),
    ],
)
def test_a_sum_is_added_up(text: str, unit: Unit, ore: int) -> None:
    assert parse_amount(text, unit) == ore


@given(st.lists(st.integers(-(10**9), 10**9), min_size=1, max_size=8))
def test_a_typed_sum_is_the_sum_of_its_terms(kronor: list[int]) -> None:
    text = "=" + "".join(f"{number:+d}" for number in kronor)
    if abs(sum(kronor)) * 100 <= MAX_AMOUNT_ORE:
        assert parse_amount(text) == sum(kronor) * 100


@given(st.text(alphabet="0123456789 ,.-+=()krtmn:\u00a0\u2212'", max_size=20), UNITS)
def test_any_text_gives_an_amount_within_bounds_or_an_amount_error(text: str, unit: Unit) -> None:
    try:
        ore = parse_amount(text, unit)
    except AmountError:
        return
    assert abs(ore) <= MAX_AMOUNT_ORE


@pytest.mark.parametrize(
    ("value", "unit", "ore"),
    [
        (0.1 + 0.2, Unit.KR, 30),
        (1.15, Unit.KR, 115),
        (4.35, Unit.KR, 435),
        (250, Unit.TKR, 25_000_000),
        (11.411, Unit.MNKR, 1_141_100_000),
        (1e6, Unit.KR, 100_000_000),
        (-0.5, Unit.TKR, -50_000),
        (Decimal("26.5"), Unit.MNKR, 2_650_000_000),
    ],
)
def test_a_number_of_a_spreadsheet_gives_exact_ore(value: float | Decimal, unit: Unit, ore: int) -> None:
    assert amount_from_number(value, unit) == ore


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (1234.565, Problem.FINER_THAN_ORE),
        (float("nan"), Problem.NOT_A_NUMBER),
        (float("inf"), Problem.NOT_A_NUMBER),
        (True, Problem.NOT_A_NUMBER),
        (1e15, Problem.TOO_LARGE),
    ],
)
def test_a_number_that_is_no_amount_is_refused(value: float, problem: Problem) -> None:
    with pytest.raises(AmountError) as caught:
        amount_from_number(value)
    assert caught.value.problem is problem


@given(st.integers(0, MAX_AMOUNT_ORE))
def test_a_float_in_kronor_comes_back_to_the_ore(ore: int) -> None:
    assert amount_from_number(ore / 100) == ore


@pytest.mark.parametrize(
    ("ore", "unit", "text"),
    [
        (0, Unit.KR, "0"),
        (123_456_700, Unit.KR, "1\u00a0234\u00a0567"),
        (123_456_789, Unit.KR, "1\u00a0234\u00a0567,89"),
        (-5, Unit.KR, "\u22120,05"),
        (123_450_000, Unit.TKR, "1\u00a0235"),
        (50_000, Unit.TKR, "1"),
        (-50_000, Unit.TKR, "\u22121"),
        (-49_999, Unit.TKR, "0"),
        (1_141_100_000, Unit.MNKR, "11,4"),
        (-25_000_000, Unit.MNKR, "\u22120,3"),
    ],
)
def test_an_amount_is_shown_in_swedish(ore: int, unit: Unit, text: str) -> None:
    assert format_amount(ore, unit) == text


@pytest.mark.parametrize(
    ("ore", "shown"),
    [
        (0, "0,0"),
        (4_999_999, "0,0"),
        (-4_999_999, "0,0"),
        (5_000_000, "+0,1"),
        (-5_000_000, f"{MINUS}0,1"),
        (15_000_000, "+0,2"),
        (-15_000_000, f"{MINUS}0,2"),
        (14_999_999, "+0,1"),
    ],
)
def test_a_deviation_in_mnkr_is_rounded_half_away_and_has_the_sign_of_what_is_shown(
    ore: int, shown: str
) -> None:
    assert format_amount(ore, Unit.MNKR, plus=True) == shown


def test_unit_sign_and_decimals_can_be_asked_for() -> None:
    assert format_amount(150_000_000, Unit.MNKR, with_unit=True) == "1,5\u00a0mnkr"
    assert format_amount(50_000, plus=True) == "+500"
    assert format_amount(0, plus=True) == "0"
    assert format_amount(123_456, Unit.KR, decimals=0) == "1\u00a0235"
    assert format_amount(100_000_000, Unit.MNKR, decimals=2) == "1,00"
    assert format_amount(1_141_100_000, Unit.MNKR, exact=True) == "11,411"
    assert format_amount(11_141_100, Unit.TKR, exact=True) == "111,4110"
    with pytest.raises(ValueError, match="3 decimals"):
        format_amount(1, Unit.MNKR, decimals=3)


@given(AMOUNTS, UNITS, st.booleans(), st.booleans(), UNITS)
def test_an_exact_text_is_read_back_as_the_same_amount(
    ore: int, unit: Unit, with_unit: bool, plus: bool, default: Unit
) -> None:
    text = format_amount(ore, unit, exact=True, with_unit=with_unit, plus=plus)
    assert parse_amount(text, default if with_unit else unit) == ore


@given(AMOUNTS, UNITS, st.sampled_from([None, 0, 1, 2]))
def test_a_rounded_text_is_read_back_as_the_rounded_amount(
    ore: int, unit: Unit, decimals: int | None
) -> None:
    shown = rounded(ore, unit, decimals)
    if abs(shown) <= MAX_AMOUNT_ORE:
        assert parse_amount(format_amount(ore, unit, decimals=decimals), unit) == shown
    assert abs(shown - ore) * 2 <= unit.ore


@given(
    st.integers(-(10**15), 10**15),
    st.dictionaries(st.text(max_size=4), st.integers(0, 10**9), min_size=1, max_size=30).filter(
        lambda weights: sum(weights.values()) > 0
    ),
    st.randoms(use_true_random=False),
)
def test_a_split_sums_exactly_and_does_not_depend_on_order(
    total: int, weights: dict[str, int], random: Random
) -> None:
    parts = split_by_weights(total, weights)
    assert sum(parts.values()) == total
    weight_sum = sum(weights.values())
    assert all(abs(Fraction(total * weights[key], weight_sum) - part) < 1 for key, part in parts.items())
    shuffled = list(weights.items())
    random.shuffle(shuffled)
    assert split_by_weights(total, dict(shuffled)) == parts


def test_weights_that_cannot_split_are_refused() -> None:
    with pytest.raises(ValueError, match="weights"):
        split_by_weights(100, {"a": 0})
    with pytest.raises(ValueError, match="weights"):
        split_by_weights(100, {"a": 2, "b": -1})


def test_the_rounding_difference_is_what_the_shown_rows_lack() -> None:
    rows = [40_000, 40_000, 40_000]
    assert rounding_difference(rows, sum(rows), Unit.TKR) == 100_000
    assert rounding_difference(rows, sum(rows), Unit.KR) == 0


def test_units_are_known_by_their_names() -> None:
    assert unit_named("tkr") is Unit.TKR
    assert unit_named(" Mkr. ") is Unit.MNKR
    assert unit_named("kronor") is Unit.KR
    assert unit_named("styck") is None


@pytest.mark.parametrize(
    ("rows_mnkr", "left_mnkr"),
    [
        (["100", "-11", "-48,4", "-29,189"], "11,411"),
        (["100", "-47,8", "-25,7"], "26,5"),
        (["100", "-8,7"], "91,3"),
    ],
)
def test_the_funds_published_arithmetic_comes_out(rows_mnkr: list[str], left_mnkr: str) -> None:
    left_ore = sum(parse_amount(row, Unit.MNKR) for row in rows_mnkr)
    assert format_amount(left_ore, Unit.MNKR, exact=True) == left_mnkr
