"""Numbers of small parts in Swedish."""

import pytest

from planner.domain.numbers import format_scaled


@pytest.mark.parametrize(
    ("value", "decimals", "fixed", "text"),
    [
        (1250, 2, False, "12,5"),
        (1200, 2, False, "12"),
        (1200, 2, True, "12,00"),
        (-5, 2, False, "−0,05"),
        (0, 2, False, "0"),
        (21, 1, True, "2,1"),
        (59_276_800, 6, False, "59,2768"),
        (123_456_700, 2, False, "1\u00a0234\u00a0567"),
        (-7, 0, True, "−7"),
    ],
)
def test_parts_are_written_as_people_do(value: int, decimals: int, fixed: bool, text: str) -> None:
    assert format_scaled(value, decimals, fixed=fixed) == text
