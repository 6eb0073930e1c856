"""The schematic map of each district: its neighbourhoods on tiles, to each other as they really lie."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

import pytest

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.catalogue.values import Tile
from planner.domain.coordinates import Grid
from planner.domain.names import name_key
from planner.domain.shape import centre_of
from planner.exchange.geodata.read_map import read_map
from tests.third_party import third_party

#: Two that lie less than this apart, north or east, may stand either way: shares of the district's extent.
_CLEAR = 0.22
#: Middles as metres east and south.
Middles = Mapping[str, tuple[float, float]]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load_catalogue()


@pytest.fixture(scope="module")
def middles() -> Middles:
    """Return the middle of every neighbourhood of the city's open map, by `name_key`."""
    areas = read_map(third_party("geodata") / "stadsdelar.geo.json").areas
    spots = {name_key(area.fields["name"]): centre_of(area.polygons) for area in areas}
    points = {name: spot.in_grid(Grid.SWEREF_99_TM) for name, spot in spots.items()}
    return {name: (point.east_m, -point.north_m) for name, point in points.items()}


def of_district(catalogue: Catalogue, name: str, middles: Middles) -> Middles:
    """Return the middles of a district's neighbourhoods by their name here."""
    return {own: middles[key] for key, own in catalogue.neighbourhood_names(name).items() if key in middles}


def turned_round(tiles: Sequence[Tile], real: Middles) -> Iterator[tuple[str, str]]:
    """Yield the pairs that stand the other way round than they clearly lie, east or south."""
    at = {tile.name: (tile.column, tile.row) for tile in tiles}
    for axis in (0, 1):
        extent = max(spot[axis] for spot in real.values()) - min(spot[axis] for spot in real.values())
        for one, other in combinations(real, 2):
            apart = real[one][axis] - real[other][axis]
            if abs(apart) > _CLEAR * extent and apart * (at[one][axis] - at[other][axis]) < 0:
                yield one, other


def test_every_neighbourhood_has_a_tile_of_its_own(catalogue: Catalogue) -> None:
    for district in catalogue.districts:
        tiles = catalogue.tiles_of(district.name)
        assert sorted(tile.name for tile in tiles) == sorted(district.neighbourhoods)
        assert len({(tile.column, tile.row) for tile in tiles}) == len(tiles)
        assert min(tile.column for tile in tiles) == min(tile.row for tile in tiles) == 0
    assert catalogue.tiles_of("Ingenstans") == ()


def test_no_grid_is_mostly_empty(catalogue: Catalogue) -> None:
    for district in catalogue.districts:
        tiles = catalogue.tiles_of(district.name)
        cells = (1 + max(tile.column for tile in tiles)) * (1 + max(tile.row for tile in tiles))
        assert cells <= 2 * len(tiles)
        assert max(tile.column for tile in tiles) <= 2 * math.sqrt(len(tiles))


def test_the_tiles_of_the_centre_lie_as_people_know_them(catalogue: Catalogue) -> None:
    tiles = {tile.name: tile for tile in catalogue.tiles_of("Norra innerstaden")}
    assert tiles["Vasastaden"].column < tiles["Östermalm"].column < tiles["Gärdet"].column
    assert tiles["Hjorthagen"].row < tiles["Gärdet"].row < tiles["Djurgården"].row


def test_the_tiles_lie_to_each_other_as_the_neighbourhoods_do(catalogue: Catalogue, middles: Middles) -> None:
    known = 0
    for district in catalogue.districts:
        real = of_district(catalogue, district.name, middles)
        assert set(real) == set(district.neighbourhoods)
        assert list(turned_round(catalogue.tiles_of(district.name), real)) == []
        known += len(real)
    assert known == len(middles) == 117


def test_a_tile_on_the_wrong_side_is_caught(catalogue: Catalogue, middles: Middles) -> None:
    tiles = catalogue.tiles_of("Norra innerstaden")
    astray = [replace(tile, column=-1) if tile.name == "Gärdet" else tile for tile in tiles]
    found = list(turned_round(astray, of_district(catalogue, "Norra innerstaden", middles)))
    assert ("Gärdet", "Vasastaden") in found or ("Vasastaden", "Gärdet") in found
