"""The tab Map: maps of others read in, places put on it, pictures, and tiles until there is a map."""

import math
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from planner.domain.coordinates import Grid, Position
from planner.domain.ids import PlaceId
from planner.domain.plan import Plan
from planner.domain.shape import centre_of, decode_outline
from planner.editing.areas import import_map
from planner.editing.places import change_place
from planner.exchange.geodata.areas import AreaMap
from planner.exchange.geodata.read_map import read_map
from planner.ui.dialogs.import_map import ImportMapDialog
from planner.ui.models.map_scene import Colouring, MapScenes
from planner.ui.pages.places import MAP, PlacesPage
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.place_map import PlaceMap
from tests.exchange.geodata.maps import write_geopackage
from tests.third_party import third_party

pytestmark = pytest.mark.usefixtures("english")


def shown(page: PlacesPage) -> PlaceMap:
    view = page.view_of(MAP)
    assert isinstance(view, PlaceMap)
    return view


@pytest.fixture
def page(qtbot: QtBot, session: Session, theme: Theme) -> Iterator[PlacesPage]:
    page = PlacesPage(session, theme)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    page.go_to(MAP)
    yield page
    shown(page)._background.close()


def with_map(session: Session) -> None:
    """Give the plan a map of its four neighbourhoods, each a square."""
    squares = {"Bredäng": 17.93, "Sätra": 17.915, "Skärholmen": 17.90, "Vårberg": 17.885}
    outlines = {name: _square(59.28, east) for name, east in squares.items()}
    session.edit(lambda plan: import_map(plan, outlines, "prov.geojson"))


def _square(north: float, east: float) -> str:
    from planner.domain.shape import encode_outline

    corners = ((0.0, 0.0), (0.0, 0.014), (0.02, 0.014), (0.02, 0.0), (0.0, 0.0))
    return encode_outline([(tuple(Position(north + up, east + right) for up, right in corners),)])


def test_without_a_map_there_are_tiles_with_every_place(page: PlacesPage, session: Session) -> None:
    scene = shown(page).view.scene
    assert {shape.name for shape in scene.shapes} == {"Bredäng", "Skärholmen", "Sätra", "Vårberg"}
    assert {mark.key for mark in scene.marks} == set(session.plan.places)
    assert shown(page)._told.text().startswith("Schematic")
    assert not shown(page).move_button.isEnabled()


def test_the_list_reaches_the_same_places(page: PlacesPage, session: Session, qtbot: QtBot) -> None:
    view = shown(page)
    assert view.list.count() == len(session.plan.places)
    view.list.setCurrentRow(3)
    key = view.view.chosen
    assert key in session.plan.places
    assert session.plan.places[PlaceId(key)].name in view._told.text()
    with qtbot.waitSignal(view.place_wanted) as asked:
        view.list.itemActivated.emit(view.list.currentItem())
    assert asked.args == [[key]]
    assert page.register.chosen() == (key,)


def rated_areas(plan: Plan) -> set[str]:
    places = {one.place_id for one in plan.ratings.values()}
    return {plan.places[key].neighbourhood for key in places} - {""}


def test_areas_are_coloured_by_need_and_money(page: PlacesPage, session: Session) -> None:
    with_map(session)
    known = {Colouring.NONE: 0, Colouring.NEED: len(rated_areas(session.plan))}
    for at, colouring in enumerate(Colouring):
        shown(page).colouring.setCurrentIndex(at)
        values = shown(page).view.scene.values
        assert len(values.values) == known.get(colouring, 4)
    assert "kronor per resident" in values.title
    assert "Sätra: " in shown(page).view.accessibleDescription()


def test_a_place_is_moved_by_the_map_and_undo_puts_it_back(page: PlacesPage, session: Session) -> None:
    with_map(session)
    view = shown(page)
    key = next(iter(session.plan.places))
    before = session.plan.places[key].position
    plane = view.view.scene.plane
    assert plane is not None
    view.view.placed.emit(key, *plane.spot(Position(59.29, 17.92)))
    moved = session.plan.places[key].position
    assert moved is not None
    assert (moved.latitude, moved.longitude) == pytest.approx((59.29, 17.92), abs=1e-6)
    session.undo()
    assert session.plan.places[key].position == before


def test_an_area_whose_outline_cannot_be_read_hides_none_of_the_others(
    page: PlacesPage, session: Session
) -> None:
    outlines = {"Bredäng": "garbage!", "Sätra": _square(59.28, 17.9)}
    session.edit(lambda plan: import_map(plan, outlines, "prov.geojson"))
    assert [len(shape.rings) for shape in shown(page).view.scene.shapes] == [0, 1]


def test_a_place_off_the_map_stays_in_the_list(page: PlacesPage, session: Session) -> None:
    with_map(session)
    view = shown(page)
    key = next(iter(session.plan.places))
    row = next(r for r in range(view.list.count()) if view.list.item(r).data(256) == key)
    view.list.setCurrentRow(row)
    view._lift_chosen()
    assert session.plan.places[key].position is None
    assert key not in {mark.key for mark in view.view.scene.marks}
    assert view.list.item(row).text().endswith("– not on the map")


@pytest.mark.parametrize("ending", [".png", ".svg"])
def test_a_picture_of_the_map_leaves_secret_places_out(
    page: PlacesPage, session: Session, tmp_path: Path, ending: str
) -> None:
    with_map(session)
    key = next(iter(session.plan.places))
    session.edit(lambda plan: change_place(plan, key, secret=True))
    path = tmp_path / f"karta{ending}"
    shown(page).export(path)
    scene = MapScenes(session).public_scene(Colouring.UNSAFE)
    assert key not in {mark.key for mark in scene.marks}
    assert len(scene.marks) == len(session.plan.places) - 1
    if ending == ".png":
        assert not QImage(str(path)).isNull()
    else:
        text = path.read_text("utf-8")
        assert "Map of the places" in text
        assert "<script" not in text


def test_taking_the_map_away_is_undone(page: PlacesPage, session: Session) -> None:
    with_map(session)
    shown(page)._take_away()
    assert not session.plan.areas
    session.undo()
    assert len(session.plan.areas) == 4


def test_the_same_neighbourhoods_come_from_both_files_at_the_same_place(
    page: PlacesPage, session: Session, theme: Theme, qtbot: QtBot
) -> None:
    folder, centres = third_party("geodata"), []
    for name in ("stadsdelar.geo.json", "stadsdelar.shp"):
        known = session.catalogue.neighbourhood_names("Skärholmen")
        dialog = ImportMapDialog(read_map(folder / name), known, theme)
        qtbot.addWidget(dialog)
        assert set(dialog.outlines()) == {"Bredäng", "Skärholmen", "Sätra", "Vårberg"}
        dialog.only_own.setChecked(False)
        assert len(dialog.outlines()) == 117
        shown(page)._take(name, dialog.outlines())
        areas = {one.name: centre_of(decode_outline(one.outline)) for one in session.plan.areas.values()}
        centres.append({name: spot.in_grid(Grid.SWEREF_99_TM) for name, spot in areas.items()})
        assert len(shown(page).view.scene.shapes) == 117
    one, other = centres
    away = [math.hypot(one[n].north_m - other[n].north_m, one[n].east_m - other[n].east_m) for n in one]
    assert one.keys() == other.keys()
    assert max(away) <= 1


def test_every_neighbourhood_of_every_district_is_found_on_the_citys_map(
    session: Session, theme: Theme, qtbot: QtBot
) -> None:
    found = read_map(third_party("geodata") / "stadsdelar.geo.json")
    for district in session.catalogue.districts:
        dialog = ImportMapDialog(found, session.catalogue.neighbourhood_names(district.name), theme)
        qtbot.addWidget(dialog)
        assert set(dialog.outlines()) == set(district.neighbourhoods)


def test_a_file_that_is_no_map_is_refused_in_words(
    page: PlacesPage, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "karta.geojson"
    path.write_text("{", "utf-8")
    with qtbot.waitSignal(session.failed):
        shown(page).read(path)
    assert not session.plan.areas


def test_of_a_file_with_several_maps_one_is_asked_for(
    page: PlacesPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_geopackage(tmp_path / "karta.gpkg", layers=("norr", "söder"))
    asked: list[list[str]] = []
    taken: list[AreaMap] = []

    def answer(*told: list[str], **_: bool) -> tuple[str, bool]:
        asked.append(told[3])
        return "söder", True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    monkeypatch.setattr(shown(page), "_ask_what", lambda _path, found: taken.append(found))
    shown(page).read(path)
    qtbot.waitUntil(lambda: bool(taken))
    assert asked == [["norr", "söder"]]
    assert [len(found.areas) for found in taken] == [2]
