"""Axes have round ticks with zero among them, and short texts never hide money."""

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.money import NO_BREAK_SPACE, Unit, parse_amount
from planner.ui.charts.scale import amount_lines, label_text, ticks

AMOUNTS = st.integers(min_value=0, max_value=10**13)


@given(AMOUNTS, AMOUNTS, st.integers(min_value=1, max_value=12), st.sampled_from(Unit))
def test_ticks_are_few_even_and_hold_zero(below: int, above: int, most: int, unit: Unit) -> None:
    found = ticks(-below, max(above, 1), most, unit)
    assert 0 in found.amounts
    assert len(found.amounts) <= most + 1
    assert len({b - a for a, b in zip(found.amounts, found.amounts[1:], strict=False)}) <= 1
    assert len(set(found.texts)) == len(found.texts)
    assert [parse_amount(text, unit) for text in found.texts] == list(found.amounts)


def test_ticks_are_written_with_as_many_decimals_as_their_step_needs() -> None:
    assert ticks(-30_000_000, 60_000_000, 5, Unit.MNKR).texts == ("−0,2", "0", "0,2", "0,4", "0,6")
    assert ticks(0, 2_000_000_00, 3, Unit.TKR).texts == ("0", "1\u00a0000", "2\u00a0000")


@given(st.integers(min_value=-(10**13), max_value=10**13), st.sampled_from(Unit))
def test_a_label_is_zero_for_nothing_only(ore: int, unit: Unit) -> None:
    assert (parse_amount(label_text(ore, unit), unit) == 0) == (ore == 0)


def test_small_amounts_in_millions_keep_two_digits() -> None:
    assert label_text(500_000, Unit.MNKR) == "0,0050"
    assert label_text(60_000_00, Unit.MNKR) == "0,06"
    assert label_text(500_000_00, Unit.MNKR) == "0,5"
    assert label_text(1_260_000_00, Unit.TKR) == f"1{NO_BREAK_SPACE}260"


def test_the_exact_amount_is_said_in_the_unit_and_in_kronor() -> None:
    said = amount_lines(1_260_500_00, Unit.TKR).replace(NO_BREAK_SPACE, " ")
    assert said == "1 260,5 tkr = 1 260 500 kr"
    assert amount_lines(100, Unit.KR).replace(NO_BREAK_SPACE, " ") == "1 kr"
