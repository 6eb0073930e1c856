"""The map of a plan as a scene: its areas or the district's tiles, its places, and the colours."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache
from math import ceil, sqrt

from PySide6.QtCore import QObject

from planner.analysis.fairness import AreaShare, MoneyOf, fairness
from planner.analysis.need import highest_by_area, need
from planner.analysis.secrecy import secret_places
from planner.domain.ids import PlaceId
from planner.domain.money import format_amount
from planner.domain.names import name_key
from planner.domain.numbers import format_scaled
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.domain.shape import OutlineUnreadableError, Polygon, decode_outline
from planner.ui.charts.map.scene import (
    MapMark,
    MapScene,
    MapShape,
    MapValues,
    Spot,
    plane_around,
    shape_of,
    tile_of,
)
from planner.ui.labels import language
from planner.ui.models.need import need_words, tenths_of
from planner.ui.session import Session


class Colouring(StrEnum):
    """What the areas are coloured by."""

    NONE = "none"
    NEED = "need"
    UNSAFE = "unsafe"
    SOUGHT = "sought"
    GRANTED = "granted"
    ALLOCATED = "allocated"


class MapScenes(QObject):
    """Makes the scene of a session's plan."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session

    def colouring_name(self, colouring: Colouring) -> str:
        """Return what the areas are coloured by, with the unit."""
        return {
            Colouring.NONE: self.tr("No colours"),
            Colouring.NEED: self.tr("Need 0–3, the highest place"),
            Colouring.UNSAFE: self.tr("Feel unsafe, percent"),
            Colouring.SOUGHT: self.tr("Sought, kronor per resident"),
            Colouring.GRANTED: self.tr("Granted, kronor per resident"),
            Colouring.ALLOCATED: self.tr("Allocated, kronor per resident"),
        }[colouring]

    def scene(self, colouring: Colouring) -> MapScene:
        """Return the map, or the district's tiles when there is no map."""
        plan = self._session.plan
        values = self._values(plan, colouring)
        outlines = {key: _decoded(area.outline) for key, area in plan.areas.items()}
        spots = [p for polygons in outlines.values() for polygon in polygons for p in polygon[0]]
        placed = [place.position for place in plan.places.values() if place.position is not None]
        if not spots:
            return self._tiles(plan, values)
        plane = plane_around([*spots, *placed])
        shapes = tuple(
            shape_of(name_key(plan.areas[key].name), plan.areas[key].name, polygons, plane)
            for key, polygons in outlines.items()
        )
        marks = tuple(
            self._mark(place, plane.spot(place.position), seen)
            for place, seen in self._with_counts(plan)
            if place.position is not None
        )
        return MapScene(shapes, marks, values, plane)

    def public_scene(self, colouring: Colouring) -> MapScene:
        """Return the map without places that are flagged for secrecy, for pictures that leave the house."""
        scene, secret = self.scene(colouring), secret_places(self._session.plan)
        return replace(scene, marks=tuple(mark for mark in scene.marks if mark.key not in secret))

    def told(self, scene: MapScene) -> str:
        """Return what a screen reader says of the map: every area with its value, and how many places."""
        areas = [
            f"{shape.name}: {scene.values.texts.get(shape.key, '–')}" if scene.values.title else shape.name
            for shape in scene.shapes
        ]
        places = self.tr("%Ln place(s) on the map", "", len(scene.marks))
        return f"{scene.values.title} {'; '.join(areas)}. {places}."

    def _tiles(self, plan: Plan, values: MapValues) -> MapScene:
        """Return the schematic map: a tile for each neighbourhood, its places gathered in it."""
        tiles = self._session.catalogue.tiles_of(plan.info.district)
        shapes = tuple(tile_of(name_key(one.name), one.name, one.column, one.row) for one in tiles)
        by_area: dict[str, list[tuple[Place, int]]] = {}
        for place, seen in self._with_counts(plan):
            by_area.setdefault(name_key(place.neighbourhood), []).append((place, seen))
        marks = [mark for shape in shapes for mark in self._in_tile(shape, by_area.get(shape.key, []))]
        return MapScene(shapes, tuple(marks), values, None)

    def _in_tile(self, shape: MapShape, places: list[tuple[Place, int]]) -> Iterable[MapMark]:
        left, top = shape.rings[0][0]
        side = ceil(sqrt(max(1, len(places))))
        for at, (place, seen) in enumerate(sorted(places, key=lambda one: one[0].name)):
            spot = left + 94 * (at % side + 0.5) / side, top + 20 + 72 * (at // side + 0.5) / side
            yield self._mark(place, spot, seen)

    def _with_counts(self, plan: Plan) -> list[tuple[Place, int]]:
        """Return the places with how much was seen at each."""
        seen: Counter[PlaceId] = Counter()
        for one in plan.observations.values():
            seen[one.place_id] += one.count
        return [(place, seen[place.id]) for place in plan.places.values()]

    def _mark(self, place: Place, spot: Spot, seen: int) -> MapMark:
        kind = self._session.catalogue.place_kind(place.kind)
        return MapMark(
            key=place.id,
            name=place.name,
            icon=kind.icon if kind else "places",
            kind=kind.name.of(language()) if kind else "",
            spot=spot,
            size=min(1.0, seen / 12),
            told=self.tr("%Ln observation(s)", "", seen) if seen else "",
        )

    def _values(self, plan: Plan, colouring: Colouring) -> MapValues:
        if colouring is Colouring.NONE:
            return MapValues()
        if colouring is Colouring.NEED:
            return self._needs(plan)
        shares = fairness(plan, MoneyOf.GRANTED)
        if colouring is Colouring.UNSAFE:
            known = {name_key(one.name): one.unsafe for one in shares if one.unsafe is not None}
            texts = {key: f"{format_scaled(value, 2)}\u00a0%" for key, value in known.items()}
        else:
            known = _per_resident(shares, MoneyOf(colouring.value))
            texts = {key: f"{format_amount(ore, decimals=0)}\u00a0kr" for key, ore in known.items()}
        return MapValues(
            self.colouring_name(colouring), {key: float(value) for key, value in known.items()}, texts
        )

    def _needs(self, plan: Plan) -> MapValues:
        """Return the need of each area: that of its place with the highest, which pictures do not name."""
        usual = self._session.catalogue.guidance.criteria_of_plan(language())
        known = highest_by_area(plan, need(plan, usual))
        return MapValues(
            self.colouring_name(Colouring.NEED),
            {
                key: float(tenths_of(value)) for key, value in known.items()
            },  # what looks the same is one class
            {key: need_words(value) for key, value in known.items()},
        )


def _per_resident(shares: list[AreaShare], which: MoneyOf) -> dict[str, int]:
    amounts = ((name_key(one.name), one.per_resident_ore(which)) for one in shares)
    return {key: ore for key, ore in amounts if ore is not None}


@lru_cache(maxsize=512)
def _decoded(outline: str) -> tuple[Polygon, ...]:
    """Return the polygons of an outline; none when it cannot be read, so that the other areas are shown."""
    try:
        return decode_outline(outline)
    except OutlineUnreadableError:
        return ()
