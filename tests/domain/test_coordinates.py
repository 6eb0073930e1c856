"""Positions in the grids: the examples of Lantmäteriet, the answers of pyproj, and there and back again."""

import math

import pyproj
import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.coordinates import Grid, GridPoint, Position

MILLIMETRE = 0.001
#: A nanodegree is a tenth of a millimetre.
NANODEGREE = 1e-9

#: Positions in Sweden, with some water around it.
LATITUDES = st.floats(55.0, 69.2)
LONGITUDES = st.floats(10.5, 24.5)


@pytest.mark.parametrize(
    ("latitude", "longitude", "north_m", "east_m"),
    [
        (55.0, 12.75, 6097106.672, 356083.438),
        (55.0, 14.25, 6095048.642, 452024.069),
        (57.0, 12.75, 6319636.937, 363331.554),
    ],
)
def test_the_control_points_of_lantmateriet(
    latitude: float, longitude: float, north_m: float, east_m: float
) -> None:
    """From the test points that Lantmäteriet publishes with its formulas for SWEREF 99 TM."""
    point = Position(latitude, longitude).in_grid(Grid.SWEREF_99_TM)
    assert (round(point.north_m, 3), round(point.east_m, 3)) == (north_m, east_m)


@pytest.mark.parametrize("grid", Grid)
@given(latitude=LATITUDES, longitude=LONGITUDES)
def test_pyproj_says_the_same_to_a_millimetre(grid: Grid, latitude: float, longitude: float) -> None:
    point = Position(latitude, longitude).in_grid(grid)
    north_m, east_m = pyproj.Transformer.from_crs("EPSG:4326", grid.value).transform(latitude, longitude)
    assert abs(point.north_m - north_m) < MILLIMETRE
    assert abs(point.east_m - east_m) < MILLIMETRE


@pytest.mark.parametrize("grid", Grid)
@given(latitude=LATITUDES, longitude=LONGITUDES)
def test_a_position_comes_back_from_every_grid(grid: Grid, latitude: float, longitude: float) -> None:
    back = Position.of(Position(latitude, longitude).in_grid(grid))
    assert math.isclose(back.latitude, latitude, abs_tol=NANODEGREE)
    assert math.isclose(back.longitude, longitude, abs_tol=NANODEGREE)


def test_a_point_on_the_middle_meridian_has_the_easting_of_the_grid() -> None:
    assert Position(59.3, 18.0).in_grid(Grid.SWEREF_99_18_00).east_m == 150_000
    assert Position(59.3, 15.0).in_grid(Grid.SWEREF_99_TM).east_m == 500_000


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(90.0, 18.0), (-90.0, 18.0), (59.0, 180.1), (math.nan, 18.0), (59.0, math.inf)],
)
def test_what_is_no_position_is_refused(latitude: float, longitude: float) -> None:
    with pytest.raises(ValueError, match="no position"):
        Position(latitude, longitude)


@pytest.mark.parametrize(
    ("north_m", "east_m"), [(math.nan, 150_000.0), (2e7, 150_000.0), (6.5e6, 1e7), (6.5e6, -math.inf)]
)
def test_what_lies_in_no_grid_is_refused(north_m: float, east_m: float) -> None:
    with pytest.raises(ValueError, match="not in the grid"):
        Position.of(GridPoint(Grid.SWEREF_99_18_00, north_m, east_m))
