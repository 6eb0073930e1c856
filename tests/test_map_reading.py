"""GeoPackages are read to the same places as other maps, and one made to do harm does none."""

import random
import sqlite3
import struct
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.coordinates import Grid
from planner.exchange.geodata.areas import MapProblem, MapReadError
from planner.exchange.geodata.geopackage import geometry_of
from planner.map_reading import read_layers
from tests.exchange.geodata.maps import NAMES, write_geojson, write_geopackage

SYSTEMS = (None, *Grid)


def problem(path: Path) -> MapProblem:
    with pytest.raises(MapReadError) as raised:
        read_layers(path)
    return raised.value.problem


def change(path: Path, *sentences: str) -> Path:
    with closing(sqlite3.connect(path)) as connection, connection:
        for sentence in sentences:
            connection.execute(sentence)
    return path


def rounded(path: Path) -> list[list[tuple[float, float]]]:
    (found,) = read_layers(path).values()
    rings = [ring for area in found.areas for polygon in area.polygons for ring in polygon]
    return [[(round(one.latitude, 6), round(one.longitude, 6)) for one in ring] for ring in rings]


@pytest.mark.parametrize("grid", SYSTEMS)
def test_a_geopackage_lies_where_the_same_map_as_geojson_lies(grid: Grid | None, tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg", grid)
    (found,) = read_layers(package).values()
    assert (found.grid, found.guessed, found.left_out) == (grid, False, 1)
    assert [area.fields for area in found.areas] == [
        {"fid": str(at), "namn": name} for at, name in enumerate(NAMES, start=1)
    ]
    assert rounded(package) == rounded(write_geojson(tmp_path / "a.geojson", grid))


def test_a_geopackage_that_does_not_say_its_system_is_told_by_where_it_lies(tmp_path: Path) -> None:
    (found,) = read_layers(write_geopackage(tmp_path / "a.gpkg", Grid.SWEREF_99_TM, srs=-1)).values()
    assert (found.grid, found.guessed) == (Grid.SWEREF_99_TM, True)


def test_a_geopackage_in_another_system_is_refused_by_its_name(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg", Grid.SWEREF_99_18_00, srs=3021)
    with pytest.raises(MapReadError) as raised:
        read_layers(package)
    assert raised.value.problem is MapProblem.UNKNOWN_SYSTEM
    assert raised.value.what == "RT90 2.5 gon V"


def test_every_layer_with_areas_is_found_whatever_its_name(tmp_path: Path) -> None:
    names = ('Åsö "norra"', "omraden; DROP TABLE x")
    quoted = [name.replace('"', '""') for name in names]
    package = write_geopackage(tmp_path / "a.gpkg", layers=quoted)
    change(
        package,
        *("UPDATE gpkg_geometry_columns SET table_name = replace(table_name, '\"\"', '\"')" for _ in "1"),
    )
    assert set(read_layers(package)) == set(names)


def test_a_layer_of_points_is_left_out_and_one_alone_is_no_map(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg", layers=("omraden", "punkter"))
    change(package, "DELETE FROM punkter WHERE namn <> 'punkt'")
    assert list(read_layers(package)) == ["omraden"]
    change(package, "DELETE FROM omraden")
    assert problem(package) is MapProblem.NO_AREAS


def test_what_is_no_geopackage_is_refused(tmp_path: Path) -> None:
    assert problem(tmp_path / "borta.gpkg") is MapProblem.NOT_FOUND
    for content in (b"", b"<gml/>", b"SQLite format 3\x00" + bytes(200)):
        (tmp_path / "a.gpkg").write_bytes(content)
        assert problem(tmp_path / "a.gpkg") is MapProblem.DAMAGED
    with closing(sqlite3.connect(tmp_path / "b.gpkg")) as connection, connection:
        connection.execute("CREATE TABLE x (y)")
    assert problem(tmp_path / "b.gpkg") is MapProblem.DAMAGED


def test_the_file_itself_is_neither_written_nor_kept_open(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg")
    before = package.read_bytes()
    read_layers(package)
    assert package.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


def test_a_view_that_never_ends_is_not_run(tmp_path: Path) -> None:
    endless = (
        "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS geom, x AS namn FROM n"
    )
    package = write_geopackage(tmp_path / "a.gpkg", layers=("omraden", "trap"))
    change(package, "DROP TABLE trap", f"CREATE VIEW trap AS {endless}")
    assert list(read_layers(package)) == ["omraden"]


def test_counts_that_are_more_than_the_bytes_are_damage(tmp_path: Path) -> None:
    header = b"GP\x00\x01" + bytes(4)
    for kind in (3, 6):
        with pytest.raises((ValueError, struct.error)):
            geometry_of(header + struct.pack("<BII", 1, kind, 2**32 - 1))
    package = write_geopackage(tmp_path / "a.gpkg")
    change(package, "UPDATE omraden SET geom = substr(geom, 1, length(geom) - 8) WHERE fid = 1")
    assert problem(package) is MapProblem.DAMAGED


def test_a_shape_within_shapes_without_end_is_damage(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg")
    deep = (b"GP\x00\x01" + bytes(4) + struct.pack("<BII", 1, 7, 1) * 20_000).hex()
    change(package, f"UPDATE omraden SET geom = x'{deep}' WHERE fid = 1")
    assert problem(package) is MapProblem.DAMAGED


def test_a_curved_area_is_counted_as_left_out(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg")
    curved = (b"GP\x00\x01" + bytes(4) + struct.pack("<BII", 1, 10, 1)).hex()
    empty = (b"GP\x00\x11" + bytes(4)).hex()
    row = "INSERT INTO omraden (geom, namn) VALUES (x'{}', 'x')"
    change(package, row.format(curved), row.format(empty), "INSERT INTO omraden (namn) VALUES ('utan')")
    (found,) = read_layers(package).values()
    assert (len(found.areas), found.left_out) == (2, 4)


def test_a_damaged_geopackage_is_read_or_refused_and_nothing_else(tmp_path: Path) -> None:
    package = write_geopackage(tmp_path / "a.gpkg", Grid.SWEREF_99_TM)
    whole, rnd, refused = package.read_bytes(), random.Random(5), 0
    start = whole.index(b"GP\x00\x03")
    for _ in range(150):
        changed = bytearray(whole)
        for _ in range(rnd.randrange(1, 4)):
            changed[rnd.randrange(start, len(whole))] = rnd.randrange(256)
            changed[rnd.randrange(len(changed))] = rnd.randrange(256)
        package.write_bytes(changed[: rnd.choice([len(changed), rnd.randrange(len(changed))])])
        try:
            read_layers(package)
        except MapReadError:
            refused += 1
    assert 75 < refused <= 150
