"""Maps are read to the same places whatever they are written in, and what cannot be read says why."""

import json
import math
import random
from pathlib import Path
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.coordinates import Grid, Position
from planner.exchange.geodata.areas import AreaMap, MapArea, MapProblem, MapReadError
from planner.exchange.geodata.read_map import read_map
from planner.exchange.geodata.reference_system import GREATER_STOCKHOLM, told_by
from tests.exchange.geodata.maps import HOLE, NAMES, SQUARE, numbers, write_geojson, write_shapefile
from tests.third_party import third_party

SYSTEMS = (None, *Grid)
METRE = 1.0
#: Within the edges: on them, a rounding decides.
_EDGE = 0.001
_STOCKHOLM = st.builds(
    Position,
    st.floats(GREATER_STOCKHOLM.south + _EDGE, GREATER_STOCKHOLM.north - _EDGE),
    st.floats(GREATER_STOCKHOLM.west + _EDGE, GREATER_STOCKHOLM.east - _EDGE),
)


def problem(path: Path) -> MapProblem:
    with pytest.raises(MapReadError) as raised:
        read_map(path)
    return raised.value.problem


def lies_as_drawn(found: AreaMap) -> bool:
    drawn = [*SQUARE, *SQUARE, *HOLE]
    places = [place for area in found.areas for ring in area.polygons[0] for place in ring]
    return sorted(drawn) == sorted((round(one.latitude, 6), round(one.longitude, 6)) for one in places)


@pytest.mark.parametrize("north_first", [False, True])
@pytest.mark.parametrize("grid", SYSTEMS)
def test_a_geojson_that_does_not_say_its_system_is_told_by_where_it_lies(
    grid: Grid | None, north_first: bool, tmp_path: Path
) -> None:
    found = read_map(write_geojson(tmp_path / "a.geojson", grid, north_first=north_first))
    assert (found.grid, found.guessed, found.left_out) == (grid, True, 1)
    assert lies_as_drawn(found)
    assert [area.fields for area in found.areas] == [
        {"namn": NAMES[0], "nr": "0"},
        {"namn": NAMES[1], "nr": "1"},
    ]


@pytest.mark.parametrize("crs", ["urn:ogc:def:crs:EPSG::3011", "EPSG:3011", "SWEREF 99 18 00"])
def test_a_geojson_that_says_its_system_is_believed(crs: str, tmp_path: Path) -> None:
    found = read_map(write_geojson(tmp_path / "a.json", Grid.SWEREF_99_18_00, crs=crs))
    assert (found.grid, found.guessed) == (Grid.SWEREF_99_18_00, False)
    assert lies_as_drawn(found)


@pytest.mark.parametrize("grid", SYSTEMS)
def test_a_shapefile_says_its_system_in_prj_and_is_told_without(grid: Grid | None, tmp_path: Path) -> None:
    for has_prj in (True, False):
        folder = tmp_path / str(has_prj)
        folder.mkdir()
        found = read_map(write_shapefile(folder / "a.shp", grid, prj=has_prj))
        assert (found.grid, found.guessed, found.left_out) == (grid, not has_prj, 0)
        assert lies_as_drawn(found)


def test_letters_of_older_programs_are_read_and_cpg_is_believed(tmp_path: Path) -> None:
    old = write_shapefile(tmp_path / "a.shp", encoding="cp1252")
    assert [area.fields["namn"] for area in read_map(old).areas] == list(NAMES)
    for encoding in ("ISO-8859-1", "1252", "ANSI 1252\n"):
        (tmp_path / "a.cpg").write_text(encoding)
        assert [area.fields["namn"] for area in read_map(old).areas] == list(NAMES)
    (tmp_path / "a.cpg").write_text("UTF-8")
    assert problem(old) is MapProblem.UNKNOWN_LETTERS
    (tmp_path / "a.cpg").write_text("klingon")
    assert problem(old) is MapProblem.UNKNOWN_LETTERS
    (tmp_path / "a.cpg").write_text("hex")  # Python knows it, but letters it is not
    assert problem(old) is MapProblem.DAMAGED


def test_endings_in_capitals_are_found(tmp_path: Path) -> None:
    write_shapefile(tmp_path / "a.shp", Grid.SWEREF_99_TM)
    for part in list(tmp_path.iterdir()):
        part.rename(part.with_suffix(part.suffix.upper()))
    assert read_map(tmp_path / "a.SHP").grid is Grid.SWEREF_99_TM


@pytest.mark.parametrize(
    ("crs", "name"), [("EPSG:3021", "EPSG:3021"), ('PROJCS["RT90 0 gon", 1]', "RT90 0 gon")]
)
def test_a_map_in_a_system_that_we_do_not_know_is_refused_by_its_name(
    crs: str, name: str, tmp_path: Path
) -> None:
    path = write_geojson(tmp_path / "a.geojson", Grid.SWEREF_99_18_00, crs=crs)
    with pytest.raises(MapReadError) as caught:
        read_map(path)
    assert (caught.value.problem, caught.value.what) == (MapProblem.UNKNOWN_SYSTEM, name)


@pytest.mark.parametrize("crs", ["EPSG:3006", "urn:ogc:def:crs:OGC:1.3:CRS84"])
def test_a_map_in_another_system_than_it_says_is_refused(crs: str, tmp_path: Path) -> None:
    """In 18 00 but said to be otherwise: read as TM it would lie in Norway."""
    path = write_geojson(tmp_path / "a.geojson", Grid.SWEREF_99_18_00, crs=crs)
    assert problem(path) is MapProblem.ELSEWHERE


def test_a_map_of_another_place_that_says_nothing_is_refused(tmp_path: Path) -> None:
    far = {"type": "Polygon", "coordinates": [[(12, 57), (12, 58), (13, 58), (12, 57)]]}
    path = tmp_path / "a.geojson"
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": far}))
    assert problem(path) is MapProblem.ELSEWHERE


@given(one=_STOCKHOLM, other=_STOCKHOLM)
@pytest.mark.parametrize("north_first", [False, True])
@pytest.mark.parametrize("grid", SYSTEMS)
def test_no_map_of_stockholm_can_be_taken_for_one_in_another_system(
    grid: Grid | None, north_first: bool, one: Position, other: Position
) -> None:
    ring = [(one.latitude, one.longitude), (other.latitude, other.longitude)]
    system = told_by("", numbers(ring, grid, north_first=north_first))
    assert (system.grid, system.north_first, system.guessed) == (grid, north_first, True)


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.gml", b"<gml/>", MapProblem.UNKNOWN_FORMAT),
        ("a.geojson", b"", MapProblem.DAMAGED),
        ("a.geojson", b"[]", MapProblem.DAMAGED),
        ("a.geojson", b"\xff\xfe{}", MapProblem.DAMAGED),
        ("a.geojson", b"[" * 100_000, MapProblem.DAMAGED),
        ("a.geojson", b'{"type": "FeatureCollection", "features": []}', MapProblem.NO_AREAS),
        (
            "a.geojson",
            b'{"type": "Polygon", "coordinates": [[[18, 59], [18, 59.1], [18, 59]]]}',
            MapProblem.NO_AREAS,
        ),
        ("a.shp", b"", MapProblem.PART_MISSING),
    ],
)
def test_what_is_no_map_is_refused(name: str, content: bytes, expected: MapProblem, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert problem(path) is expected


def test_a_ring_that_is_not_closed_and_a_number_that_is_none_are_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.geojson"
    for ring in (
        [[18, 59], [18, 59.1], [18.1, 59], [18.2, 59]],
        [[18, 59], ["x", 59.1], [18.1, 59], [18, 59]],
    ):
        geometry = {"type": "Polygon", "coordinates": [ring]}
        path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": geometry}))
        assert problem(path) is MapProblem.DAMAGED


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    assert problem(tmp_path / "borta.geojson") is MapProblem.NOT_FOUND


@pytest.mark.parametrize("ending", [".geojson", ".shp", ".dbf"])
def test_a_damaged_map_is_read_or_refused_and_nothing_else(ending: str, tmp_path: Path) -> None:
    shape, text = (
        write_shapefile(tmp_path / "a.shp", Grid.SWEREF_99_TM),
        write_geojson(tmp_path / "b.geojson"),
    )
    opened, part = (text, text) if ending == ".geojson" else (shape, shape.with_suffix(ending))
    whole, rnd = part.read_bytes(), random.Random(ending)
    refused = 0
    for _ in range(300):
        changed = bytearray(whole)
        for _ in range(rnd.randrange(1, 4)):
            changed[rnd.randrange(len(changed))] = rnd.randrange(256)
        part.write_bytes(changed[: rnd.choice([len(changed), rnd.randrange(len(changed))])])
        try:
            read_map(opened)
        except MapReadError:
            refused += 1
    assert 100 < refused <= 300


def test_the_city_is_drawn_from_both_files_at_the_same_place() -> None:
    folder = third_party("geodata")
    text, shape = read_map(folder / "stadsdelar.geo.json"), read_map(folder / "stadsdelar.shp")
    assert (text.grid, shape.grid) == (None, Grid.SWEREF_99_18_00)
    assert not text.guessed
    assert not shape.guessed
    centres = [{area.fields["name"]: _centre(area) for area in one.areas} for one in (text, shape)]
    assert len(centres[0]) == 117
    assert centres[0].keys() == centres[1].keys()
    apart = [_apart(centres[0][name], centres[1][name]) for name in centres[0]]
    assert max(apart) <= METRE


def _centre(area: MapArea) -> tuple[float, float]:
    """Return the middle of the corners of an area's outer lines, m."""
    places = [place for polygon in area.polygons for place in polygon[0][1:]]
    points = [place.in_grid(Grid.SWEREF_99_18_00) for place in places]
    return fmean(point.north_m for point in points), fmean(point.east_m for point in points)


def _apart(one: tuple[float, float], other: tuple[float, float]) -> float:
    return math.dist(one, other)
