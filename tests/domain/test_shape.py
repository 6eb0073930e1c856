"""Outlines as text: read back as written, coarse only when they must be, garbage refused."""

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.checks import MAX_TEXT
from planner.domain.coordinates import Grid, Position
from planner.domain.shape import OutlineUnreadableError, Polygon, centre_of, decode_outline, encode_outline
from planner.exchange.geodata.read_map import read_map
from tests.third_party import third_party

_SPOT = st.tuples(st.integers(59_200_000, 59_500_000), st.integers(17_800_000, 18_300_000))


def ring(*points: tuple[int, int]) -> tuple[Position, ...]:
    return tuple(Position(north / 1e6, east / 1e6) for north, east in (*points, points[0]))


@st.composite
def rings(draw: st.DrawFn) -> tuple[Position, ...]:
    return ring(*draw(st.lists(_SPOT, min_size=3, max_size=30, unique=True)))


POLYGONS = st.lists(st.lists(rings(), min_size=1, max_size=3).map(tuple), min_size=1, max_size=4).map(tuple)


def coast(points: int, radius: float = 0.05) -> Polygon:
    chance = random.Random(7)
    turns = [2 * math.pi * at / points for at in range(points)]
    rough = [radius * (1 + chance.uniform(-0.001, 0.001)) for _ in turns]
    spots = [
        Position(59.3 + r * math.sin(t), 18.0 + 2 * r * math.cos(t))
        for r, t in zip(rough, turns, strict=True)
    ]
    return ((*spots, spots[0]),)


def metres(one: Position, other: Position) -> float:
    a, b = one.in_grid(Grid.SWEREF_99_TM), other.in_grid(Grid.SWEREF_99_TM)
    return math.hypot(a.north_m - b.north_m, a.east_m - b.east_m)


@given(POLYGONS)
def test_an_outline_is_read_back_as_written(polygons: tuple[Polygon, ...]) -> None:
    text = encode_outline(polygons)
    assert decode_outline(text) == polygons
    assert text.isascii()
    assert text.replace(";", "").replace(",", "").replace("-", "").replace("_", "").isalnum()


@given(st.text(max_size=40))
def test_garbage_is_refused_and_nothing_else_happens(text: str) -> None:
    try:
        polygons = decode_outline(text)
    except OutlineUnreadableError:
        return
    assert decode_outline(encode_outline(polygons)) == polygons


@pytest.mark.parametrize("text", ["A", "AA", "AAAAAAAA!", "____________________", "AAAA,", ";"])
def test_what_is_no_ring_is_refused(text: str) -> None:
    with pytest.raises(OutlineUnreadableError):
        decode_outline(text)


def test_a_fine_outline_is_made_as_coarse_as_it_must_and_no_coarser() -> None:
    fine = (coast(20_000),)
    text = encode_outline(fine)
    assert MAX_TEXT / 4 < len(text) <= MAX_TEXT
    (border,) = decode_outline(text)[0]
    assert 200 < len(border) < 20_000
    assert metres(centre_of(fine), centre_of(decode_outline(text))) < 1


def test_a_hole_takes_away() -> None:
    square = ring(
        (0 + 59_300_000, 18_000_000),
        (59_300_000, 18_040_000),
        (59_320_000, 18_040_000),
        (59_320_000, 18_000_000),
    )
    hole = ring(
        (59_301_000, 18_001_000), (59_301_000, 18_019_000), (59_319_000, 18_019_000), (59_319_000, 18_001_000)
    )
    whole, holed = centre_of([(square,)]), centre_of([(square, hole)])
    assert whole.longitude == pytest.approx(18.02, abs=1e-4)
    assert holed.longitude > 18.025
    assert centre_of([(square, hole[::-1])]).longitude == pytest.approx(holed.longitude)


def test_an_area_without_extent_has_no_centre() -> None:
    line = ring((59_300_000, 18_000_000), (59_310_000, 18_000_000), (59_300_000, 18_000_000))
    with pytest.raises(ValueError, match="without extent"):
        centre_of([(line,)])


@pytest.mark.parametrize("name", ["stadsdelar.geo.json", "stadsdelar.shp"])
def test_the_117_neighbourhoods_keep_their_centres_in_a_plan(name: str) -> None:
    areas = read_map(third_party("geodata") / name).areas
    assert len(areas) == 117
    texts = [encode_outline(area.polygons) for area in areas]
    assert max(map(len, texts)) <= MAX_TEXT
    away = [
        metres(centre_of(area.polygons), centre_of(decode_outline(text)))
        for area, text in zip(areas, texts, strict=True)
    ]
    assert max(away) <= 1
