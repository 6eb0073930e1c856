"""A column's decimal mark makes `1,234` an amount; without it nothing is guessed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.money import AmbiguousAmountError, AmountError, Problem, Unit
from planner.exchange.decimal_marks import DecimalMark, marks_in, parse_marked

COMMA, POINT = DecimalMark.COMMA, DecimalMark.POINT


@pytest.mark.parametrize(
    ("text", "mark", "kronor"),
    [
        ("1,234", POINT, 1_234),
        ("1.234", COMMA, 1_234),
        ("153,257", POINT, 153_257),
        ("-1,600", POINT, -1_600),
        ("(1,600)", POINT, -1_600),
        ("1,234.50", POINT, 1_234.5),
        ("1.234,50", COMMA, 1_234.5),
        ("1 234,50", COMMA, 1_234.5),
        ("1.5 tkr", POINT, 1_500),
        ("1.234 mnkr", POINT, 1_234_000),
        ("250", POINT, 250),
    ],
)
def test_a_known_mark_leaves_one_way_to_read_an_amount(text: str, mark: DecimalMark, kronor: float) -> None:
    assert parse_marked(text, Unit.KR, mark) == round(kronor * 100)


@pytest.mark.parametrize(
    ("text", "mark"), [("1,5", POINT), ("1.234,50", POINT), ("1,234.50", COMMA), ("12.34.567", COMMA)]
)
def test_a_mark_where_it_cannot_stand_is_refused(text: str, mark: DecimalMark) -> None:
    with pytest.raises(AmountError) as caught:
        parse_marked(text, Unit.KR, mark)
    assert caught.value.problem is Problem.BAD_GROUPING


def test_without_a_mark_what_can_be_read_in_two_ways_is_asked_about() -> None:
    with pytest.raises(AmbiguousAmountError):
        parse_marked("1,234", Unit.KR, None)


def test_texts_tell_which_mark_they_use() -> None:
    assert marks_in(["1,234", "12", "tjugo"]) == {}
    assert marks_in(["1,234", "1,234.50", "0.5"]) == {POINT: 2}
    assert marks_in(["1 234,5", "1.234,50", "7"]) == {COMMA: 2}


@given(ore=st.integers(-(10**11), 10**11))
def test_what_is_written_with_a_mark_is_read_with_it(ore: int) -> None:
    text = f"{ore / 100:,.2f}"
    assert parse_marked(text, Unit.KR, POINT) == ore
    swapped = text.translate(str.maketrans(",.", ".,"))
    assert parse_marked(swapped, Unit.KR, COMMA) == ore
