"""Positions as people write them are read to the same spot, and what is none is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.coordinates import Grid, Position
from planner.exchange.geodata.typed_position import PositionUnreadableError, read_position, write_position

SKARHOLMEN = Position(59.277, 17.907)
NORTHS, EASTS = st.floats(59.0, 59.8), st.floats(17.5, 18.9)


def pairs() -> list[str]:
    texts = [
        "59,277 17,907",
        "59.277, 17.907",
        "59.277,17.907",
        "59,277, 17,907",
        "17,907 59,277",
        "N 59,277° E 17,907°",
        "Lat: 59.277 Lon: 17.907",
        "59,277\u00a017,907",
    ]
    for grid in Grid:
        point = SKARHOLMEN.in_grid(grid)
        north, east = f"{point.north_m:.0f}", f"{point.east_m:.0f}"
        grouped = f"{round(point.north_m):,} {round(point.east_m):,}".replace(",", "\u00a0")
        texts += [f"{north} {east}", f"{north},{east}", f"{north}, {east}", f"E {east} N {north}", grouped]
    return texts


@pytest.mark.parametrize("text", pairs())
def test_every_way_to_write_a_position_means_the_same_spot(text: str) -> None:
    found = read_position(text)
    assert found is not None
    assert abs(found.latitude - SKARHOLMEN.latitude) < 0.00001  # a metre
    assert abs(found.longitude - SKARHOLMEN.longitude) < 0.00002


@given(north=NORTHS, east=EASTS)
def test_what_is_shown_is_read_back(north: float, east: float) -> None:
    shown = write_position(Position(north, east))
    assert write_position(read_position(shown)) == shown


@pytest.mark.parametrize("text", ["59,277", "Skärholmen", "1 2 3", "57,7 11,9", "59,277 17,907 12", "0 0"])
def test_what_is_no_position_of_stockholm_is_refused(text: str) -> None:
    with pytest.raises(PositionUnreadableError):
        read_position(text)


def test_nothing_is_no_position() -> None:
    assert read_position("  ") is None
    assert write_position(None) == ""
