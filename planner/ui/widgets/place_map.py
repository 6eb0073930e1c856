"""The tab Map: areas coloured, places by kind and size, and the same places as a list beside it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.ids import PlaceId
from planner.editing.areas import delete_areas, import_map
from planner.editing.places import move_place
from planner.exchange.geodata.areas import AreaMap
from planner.map_reading import MAP_ENDINGS, read_layers
from planner.ui.background import Background
from planner.ui.charts.map.scene import MapScene
from planner.ui.charts.map.view import MapView
from planner.ui.charts.words import Words
from planner.ui.dialogs.import_map import ImportMapDialog
from planner.ui.models.map_scene import Colouring, MapScenes
from planner.ui.models.ordering import sort_key
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState

if TYPE_CHECKING:
    from planner.ui.charts.export import Sheet

_LIST_WIDTH = 280


class PlaceMap(QWidget):
    """Shows the map of the plan; without one, the district's tiles."""

    #: A place is to be shown in the register.
    place_wanted = Signal(object)
    #: Something was done that undo takes back, or could not be done, in words.
    undoable = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the map when `refresh` is called."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._scenes, self._background = MapScenes(session, self), Background(self)
        self.view, self.list = MapView(theme, self), QListWidget(self)
        self.colouring, self.move_button, self.menu_button = (
            QComboBox(self),
            QToolButton(self),
            QToolButton(self),
        )
        self._told = QLabel(self)
        self._empty = EmptyState(theme, self.view)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.view.setAccessibleName(self.tr("Map of the places"))
        self.list.setAccessibleName(self.tr("The places of the map"))
        self.colouring.setAccessibleName(self.tr("What the areas are coloured by"))
        for one in Colouring:
            self.colouring.addItem(self._scenes.colouring_name(one))
        self.colouring.setCurrentIndex(1)
        self.move_button.setText(self.tr("Move places"))
        self.move_button.setCheckable(True)
        self.move_button.setToolTip(self.tr("Drag a place to where it lies; undo puts it back"))
        self.menu_button.setText(self.tr("Map file and picture"))
        self.menu_button.setMenu(self._menu())
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for button in (self.move_button, self.menu_button):
            button.setProperty("look", "button")
        self._told.setProperty("look", "muted")
        self._told.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self.colouring)
        head.addWidget(self._told, 1)
        head.addWidget(self.move_button)
        head.addWidget(self.menu_button)
        self.list.setMinimumWidth(self._theme.px(_LIST_WIDTH))
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.view)
        panes.addWidget(self.list)
        panes.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(panes, 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Import map…"), self.ask_for_map)
        self._remove = menu.addAction(self.tr("Take the map away"), self._take_away)
        menu.addSeparator()
        menu.addAction(self.tr("Show everything"), self.view.fit)
        self._place_here = menu.addAction(self.tr("Place the selected one by a click"), self._place_chosen)
        self._lift = menu.addAction(self.tr("Take the selected one off the map"), self._lift_chosen)
        menu.addSeparator()
        menu.addAction(self.tr("Export as PNG…"), partial(self._ask_and_export, ".png"))
        menu.addAction(self.tr("Export as SVG…"), partial(self._ask_and_export, ".svg"))
        menu.aboutToShow.connect(self._look_what_can_be_done)
        return menu

    def _connect(self) -> None:
        self.colouring.currentIndexChanged.connect(self.refresh)
        self.move_button.toggled.connect(self._set_movable)
        self.view.selected.connect(self._on_chosen)
        self.view.opened.connect(self._open)
        self.view.placed.connect(self._place)
        self.list.currentItemChanged.connect(self._on_listed)
        self.list.itemActivated.connect(lambda item: self._open(item.data(Qt.ItemDataRole.UserRole)))

    # --- showing ---------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the plan as it is now."""
        scene = self._scenes.scene(self._colouring())
        self.view.show_scene(scene, self._scenes.told(scene))
        has_plane = scene.plane is not None
        self.move_button.setEnabled(has_plane)
        self._told.setText("" if has_plane else self._about_tiles())
        self._list_places(scene)
        self._empty.tell(self._nothing() if scene.is_empty else None)

    def _colouring(self) -> Colouring:
        return list(Colouring)[self.colouring.currentIndex()]

    def _about_tiles(self) -> str:
        return self.tr("Schematic: a tile for each neighbourhood. Import a map to see where places lie.")

    def _nothing(self) -> EmptyMessage:
        return EmptyMessage(
            title=self.tr("No map yet"),
            text=self.tr(
                "Import the district's neighbourhoods as GeoJSON, GeoPackage or shapefile, or name the "
                "district."
            ),
            actions=((self.tr("Import map…"), self.ask_for_map),),
        )

    def _list_places(self, scene: MapScene) -> None:
        shown = {mark.key for mark in scene.marks}
        chosen = self.view.chosen
        self.list.blockSignals(True)
        self.list.clear()
        for place in sorted(self._session.plan.places.values(), key=lambda one: sort_key(one.name)):
            text = (
                place.name
                if place.id in shown
                else self.tr("{name} – not on the map").format(name=place.name)
            )
            item = QListWidgetItem(text, self.list)
            item.setData(Qt.ItemDataRole.UserRole, place.id)
            item.setToolTip(self.view.told(place.id))
            if place.id == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _on_chosen(self, key: str) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._told.setText(self.view.told(key).replace("\n", " · "))

    def _on_listed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key = item.data(Qt.ItemDataRole.UserRole)
            self.view.choose(key)
            self._told.setText(self.view.told(key).replace("\n", " · "))

    def _open(self, key: str) -> None:
        if key in self._session.plan.places:
            self.place_wanted.emit([PlaceId(key)])

    # --- placing ---------------------------------------------------------------------------------

    def _chosen_place(self) -> PlaceId | None:
        item: QListWidgetItem | None = self.list.currentItem()
        key = str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""
        return PlaceId(key) if key in self._session.plan.places else None

    def _set_movable(self, movable: bool) -> None:
        self.view.is_movable = movable

    def _place_chosen(self) -> None:
        """Let the next click put the selected place somewhere."""
        key = self._chosen_place()
        if key is not None:
            self.view.placing = key
            self._told.setText(
                self.tr("Click where {place} lies; Esc gives up.").format(
                    place=self._session.plan.places[key].name
                )
            )

    def _lift_chosen(self) -> None:
        key = self._chosen_place()
        if key is not None:
            self._session.edit(partial(move_place, place_id=key, position=None))

    def _place(self, key: str, east: float, south: float) -> None:
        plane = self.view.scene.plane
        if plane is not None and key in self._session.plan.places:
            position = plane.position((east, south))
            self._session.edit(partial(move_place, place_id=PlaceId(key), position=position))

    def _look_what_can_be_done(self) -> None:
        has_map, key = bool(self._session.plan.areas), self._chosen_place()
        self._remove.setEnabled(has_map)
        self._place_here.setEnabled(has_map and key is not None)
        placed = key is not None and self._session.plan.places[key].position is not None
        self._lift.setEnabled(placed)

    # --- map files and pictures ------------------------------------------------------------------

    def ask_for_map(self) -> None:
        """Ask for a map file and read it beside the window."""
        word = self.tr("Maps")
        kinds = f"{word} ({' '.join('*' + ending for ending in MAP_ENDINGS)})"
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Import map"), "", kinds)
        if chosen:
            self.read(Path(chosen))

    def read(self, path: Path) -> None:
        """Read a map file beside the window, then ask what of it is wanted."""
        self._background.run(lambda _report: read_layers(path), partial(self._ask_which, path), self._fail)

    def _ask_which(self, path: Path, layers: Mapping[str, AreaMap]) -> None:
        names, chosen, is_chosen = list(layers), next(iter(layers)), True
        if len(names) > 1:
            words = self.tr("Choose layer"), self.tr("The file holds several maps. Which shall be imported?")
            chosen, is_chosen = QInputDialog.getItem(self, *words, names, editable=False)
        if is_chosen:
            self._ask_what(path, layers[chosen])

    def _ask_what(self, path: Path, found: AreaMap) -> None:
        known = self._session.catalogue.neighbourhood_names(self._session.plan.info.district)
        dialog = ImportMapDialog(found, known, self._theme, self)
        if dialog.exec():
            self._take(path.name, dialog.outlines())

    def _take(self, name: str, outlines: dict[str, str]) -> None:
        if self._session.edit(partial(import_map, outlines=outlines, source=name)):
            self.undoable.emit(self.tr("Imported %Ln area(s).", "", len(outlines)))

    def _take_away(self) -> None:
        if self._session.edit(delete_areas):
            self.undoable.emit(self.tr("The map is taken away. The places keep where they lie."))

    def _ask_and_export(self, ending: str) -> None:
        word = self.tr("map")
        name = f"{self._session.plan.info.title} – {word}{ending}".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), name, f"*{ending}")
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    def export(self, path: Path) -> None:
        """Write the map as a picture."""
        from planner.ui.charts.export import write_sheet

        try:
            write_sheet(path, self._sheet())
        except PlannerError as error:
            self._fail(error)
        else:
            self.undoable.emit(self.tr("Saved {name}.").format(name=path.name))

    def picture(self) -> bytes:
        """Return the map as it is printed, as PNG."""
        from planner.ui.charts.export import sheet_png

        return sheet_png(self._sheet())

    def _sheet(self) -> Sheet:
        from planner.ui.charts.map.picture import map_sheet

        scene = self._scenes.public_scene(self._colouring())
        caption = scene.values.title or self.tr("The places of the plan")
        texts = (self.tr("Map of the places"), caption, self.view.missing_word())
        return map_sheet(scene, Words(self._session), texts)

    def _fail(self, error: PlannerError) -> None:
        self._session.failed.emit(error)
