"""The map: hit, drag, keys, classes of colour, and a value that is missing is never the lowest."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.domain.coordinates import Position
from planner.ui.charts.map.painting import MapPainter
from planner.ui.charts.map.scene import MapMark, MapScene, MapValues, Plane, shape_of, tile_of
from planner.ui.charts.map.view import MapView
from planner.ui.theme import Mode, Theme

PLANE = Plane(59.3)


def square(north: float, east: float, side: float = 0.01) -> tuple[tuple[Position, ...], ...]:
    corners = ((0.0, 0.0), (0.0, side * 2), (side, side * 2), (side, 0.0), (0.0, 0.0))
    return (tuple(Position(north + up, east + right) for up, right in corners),)


def scene(values: MapValues | None = None) -> MapScene:
    """Return two areas side by side with a place in the western one."""
    shapes = (
        shape_of("west", "Väst", [square(59.3, 18.0)], PLANE),
        shape_of("east", "Öst", [square(59.3, 18.02)], PLANE),
    )
    spot = PLANE.spot(Position(59.305, 18.01))
    marks = (MapMark("p", "Tunneln", "tunnel", "Gångtunnel", spot, 0.5, "3 observationer"),)
    return MapScene(shapes, marks, values or MapValues(), PLANE)


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    view = MapView(Theme(Mode.LIGHT))
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_scene(scene(), "Två områden")
    view.show()
    return view


def point_of(view: MapView, north: float, east: float) -> QPointF:
    return view._view.map(QPointF(*PLANE.spot(Position(north, east))))


def click(view: MapView, at: QPointF) -> None:
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=at.toPoint())


def drag(view: MapView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_a_place_is_on_top_of_its_area(view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selected) as told:
        click(view, point_of(view, 59.305, 18.01))
    assert told.args == ["p"]
    with qtbot.waitSignal(view.selected) as told:
        click(view, point_of(view, 59.305, 18.03))
    assert told.args == ["east"]
    assert view.at(QPointF(1, 1)) == ""


def test_a_position_and_its_spot_are_the_same_place() -> None:
    position = Position(59.2768, 17.9012)
    back = PLANE.position(PLANE.spot(position))
    assert (back.latitude, back.longitude) == pytest.approx((59.2768, 17.9012), abs=1e-9)


def test_dragging_moves_the_view_and_not_the_place_until_that_is_wanted(view: MapView, qtbot: QtBot) -> None:
    start = point_of(view, 59.305, 18.01).toPoint()
    with qtbot.assertNotEmitted(view.placed):
        drag(view, start, start + QPoint(40, 20))
    assert (point_of(view, 59.305, 18.01).toPoint() - start).manhattanLength() >= 50
    view.is_movable = True
    start = point_of(view, 59.305, 18.01).toPoint()
    end = point_of(view, 59.305, 18.03).toPoint()
    with qtbot.waitSignal(view.placed) as told:
        drag(view, start, end)
    key, east, south = told.args
    position = PLANE.position((east, south))
    assert key == "p"
    assert (position.latitude, position.longitude) == pytest.approx((59.305, 18.03), abs=3e-4)


def test_esc_gives_up_a_move(view: MapView, qtbot: QtBot) -> None:
    view.is_movable = True
    start = point_of(view, 59.305, 18.01).toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(60, 0))
    with qtbot.assertNotEmitted(view.placed):
        QTest.keyClick(view, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 0))


def test_a_click_places_what_is_not_on_the_map(view: MapView, qtbot: QtBot) -> None:
    view.placing = "new"
    with qtbot.waitSignal(view.placed) as told:
        click(view, point_of(view, 59.302, 18.03))
    assert told.args[0] == "new"
    assert view.placing == ""


def test_the_keyboard_reaches_every_place_and_opens_it(view: MapView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.selected) as told:
        QTest.keyClick(view, Qt.Key.Key_N)
    assert told.args == ["p"]
    with qtbot.waitSignal(view.opened) as told:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert told.args == ["p"]
    before = view._view.m11()
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view._view.m11() > before
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view._view.m11() == pytest.approx(view._fitted)


def test_zooming_keeps_what_is_under_the_pointer(view: MapView) -> None:
    at = point_of(view, 59.302, 18.005)
    view.zoom(2, at)
    assert (point_of(view, 59.302, 18.005) - at).manhattanLength() < 0.01


def test_what_is_missing_is_hatched_and_no_class() -> None:
    values = MapValues("Otrygga", {"west": 0.0}, {"west": "0 %"})
    painter = MapPainter(Theme(Mode.LIGHT), scene(values))
    assert values.class_of("east") is None
    assert painter.fill_of("east") is None
    assert values.class_of("west") == 0
    assert painter.fill_of("west") is not None


def test_classes_hold_equally_many_and_say_their_ends() -> None:
    values = MapValues("x", {str(n): float(n) for n in range(10)}, {str(n): str(n) for n in range(10)})
    assert [values.class_of(str(n)) for n in range(10)] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]
    assert values.class_texts() == ["0 – 1", "2 – 3", "4 – 5", "6 – 7", "8 – 9"]
    same = MapValues("x", {"a": 4.0, "b": 4.0}, {"a": "4", "b": "4"})
    assert (same.class_of("a"), same.class_texts()) == (0, ["4"])


def test_areas_of_different_classes_have_different_colours_on_the_screen(view: MapView) -> None:
    texts = {"west": "10 %", "east": "50 %"}
    view.show_scene(scene(MapValues("Otrygga", {"west": 10.0, "east": 50.0}, texts)), "")
    picture: QImage = view.grab().toImage()
    west, east = (point_of(view, 59.302, east).toPoint() for east in (18.003, 18.037))
    assert picture.pixelColor(west).lightness() > picture.pixelColor(east).lightness() + 40


def test_tiles_are_a_map_without_a_plane(qtbot: QtBot) -> None:
    view = MapView(Theme(Mode.LIGHT))
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show_scene(MapScene((tile_of("a", "A", 0, 0), tile_of("b", "B", 1, 0))), "")
    assert view.at(view._view.map(QPointF(50, 50))) == "a"
    assert view.at(view._view.map(QPointF(150, 50))) == "b"
