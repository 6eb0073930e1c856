"""What the page Platser takes with 1 000 places and 20 000 observations: `python -m tests.bench.places`."""

import json
import math
import os
import random
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from planner.analysis.need import need, rank_intervals
from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.coordinates import Position
from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import CriterionId, ObservationId, PlaceId
from planner.domain.measure import Measure
from planner.domain.need import SCALE, NeedCriterion
from planner.domain.observation import Observation, ObservationSource
from planner.domain.place import MICRODEGREES, Place
from planner.domain.plan import Plan
from planner.domain.shape import encode_outline
from planner.editing.areas import import_map
from planner.editing.need import Score, set_ratings
from planner.editing.places import change_place
from planner.ui.main_window import MainWindow
from planner.ui.pages.places import FAIRNESS, MAP, NEED, OBSERVATIONS, REGISTER, WALKS, PlacesPage
from planner.ui.plan_view import PlanView
from planner.ui.settings import Settings
from planner.ui.theme import Mode, Theme
from planner.ui.widgets.place_map import PlaceMap
from tests.bench.findings import plan_with_events

PLACES, OBSERVATIONS_IN_ALL, AREAS, DRAWS = 1_000, 20_000, 117, 1_000
_TIMES = 9
_PANS = 60
#: Every fifth rating is missing, as they are.
_RATED = 0.8
#: Of each area.
_CORNERS = 43
_CENTRE = Position(59.30, 18.0)


def main() -> None:
    """Print one JSON object of milliseconds."""
    app, catalogue = QApplication([]), load_catalogue()
    plan = plan_of_places(catalogue)
    usual = catalogue.guidance.criteria_of_plan()
    figures = {
        "rank the need, 1 000 resamplings": _median(lambda: rank_intervals(need(plan, usual), DRAWS)),
    }
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.tplan"
        Document.create(path, plan).close()
        figures |= _in_window(app, path, Path(folder))
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def plan_of_places(catalogue: Catalogue) -> Plan:
    """Return a plan of 1 000 measures with money and places, what was seen there, ratings, and areas."""
    bare, rnd = plan_with_events(1_000, [kind.key for kind in catalogue.kinds]), random.Random(PLACES)
    values = [
        replace(value, place_id=PlaceId(f"p{rnd.randrange(PLACES)}")) if isinstance(value, Measure) else value
        for kind in ENTITY_TYPES
        if kind is not Place
        for value in bare.table(kind).values()
    ]
    places = [_place(rnd, at, catalogue) for at in range(PLACES)]
    kinds = [one.key for one in catalogue.guidance.observation_kinds]
    seen = [_observation(rnd, at, kinds) for at in range(OBSERVATIONS_IN_ALL)]
    plan = Plan.of([*values, *places, *seen])
    criteria = catalogue.guidance.criteria_of_plan()
    plan = plan.apply(set_ratings(plan, _scores(rnd, places, criteria), criteria))
    return plan.apply(import_map(plan, dict(_outlines(rnd)), "made up"))


def _place(rnd: random.Random, at: int, catalogue: Catalogue) -> Place:
    spot = Position(_CENTRE.latitude + rnd.gauss(0, 0.03), _CENTRE.longitude + rnd.gauss(0, 0.05))
    return Place(
        id=PlaceId(f"p{at}"),
        name=f"Plats {at}",
        neighbourhood=f"Område {rnd.randrange(AREAS)}",
        kind=rnd.choice(catalogue.place_kinds).key,
        latitude=round(spot.latitude * MICRODEGREES),
        longitude=round(spot.longitude * MICRODEGREES),
    )


def _observation(rnd: random.Random, at: int, kinds: list[str]) -> Observation:
    seen_on = date(2025, 1, 1) + timedelta(days=rnd.randrange(690))
    return Observation(
        id=ObservationId(f"o{at}"),
        place_id=PlaceId(f"p{rnd.randrange(PLACES)}"),
        kind=rnd.choice(kinds),
        source=rnd.choice(list(ObservationSource)),
        seen_on=seen_on,
        severity=rnd.choice((None, 1, 2, 3)),
        done_on=seen_on + timedelta(days=rnd.randrange(9)) if rnd.random() < _RATED else None,
    )


def _scores(
    rnd: random.Random, places: Iterable[Place], criteria: Iterable[NeedCriterion]
) -> dict[tuple[PlaceId, CriterionId], Score | None]:
    ratings = range(SCALE[0], SCALE[1] + 1)
    pairs = [(place.id, one.id) for place in places for one in criteria]
    return {pair: Score(rnd.choice(ratings)) for pair in pairs if rnd.random() < _RATED}


def _outlines(rnd: random.Random) -> Iterator[tuple[str, str]]:
    """Yield areas of as many corners as the city's own have, side by side."""
    across = math.isqrt(AREAS) + 1
    for at in range(AREAS):
        row, column = divmod(at, across)
        north, east = (row - across / 2) * 0.01, (column - across / 2) * 0.02
        ring = [
            Position(
                _CENTRE.latitude + north + 0.005 * math.sin(turn) * rnd.uniform(0.8, 1),
                _CENTRE.longitude + east + 0.01 * math.cos(turn) * rnd.uniform(0.8, 1),
            )
            for turn in (math.tau * step / _CORNERS for step in range(_CORNERS))
        ]
        yield f"Område {at}", encode_outline((((*ring, ring[0]),),))


def _in_window(app: QApplication, path: Path, folder: Path) -> dict[str, float]:
    theme = Theme(Mode.LIGHT)
    theme.apply(app)
    window = MainWindow(theme, Settings.in_file(folder / "settings.ini"), folder)
    window.files.surroundings = replace(window.files.surroundings, backups=None)
    window.resize(1440, 900)
    window.show()
    window.show_document(Document.open(path))
    app.processEvents()
    assert window.view is not None
    page = window.view.pages["places"]
    assert isinstance(page, PlacesPage)
    figures: dict[str, float] = {}
    for tab in (REGISTER, OBSERVATIONS, WALKS, NEED, FAIRNESS, MAP):
        figures |= _switches(app, window.view, page, tab)
    figures["pan the map"] = _pan(page)
    window.close()
    return figures


def _switches(app: QApplication, view: PlanView, page: PlacesPage, tab: str) -> dict[str, float]:
    """Measure the first look at a tab, and coming back to it: as it was, and after a change of the plan."""

    def come_back() -> None:
        view.show_page("places")
        view.grab()

    def leave() -> None:
        view.show_page("measures")
        app.processEvents()

    def first_look() -> None:
        page.go_to(tab)
        view.grab()

    def change(note: str) -> None:
        view.session.edit(lambda plan: change_place(plan, PlaceId("p0"), note=note))
        app.processEvents()

    view.show_page("places")
    first = _milliseconds(first_look)
    times, after_change = [], []
    for turn in range(_TIMES):
        leave()
        times.append(_milliseconds(come_back))
        leave()
        change(f"{tab} {turn}")
        after_change.append(_milliseconds(come_back))
    return {
        f"first look, {tab}": first,
        f"page switch, {tab}": median(times),
        f"page switch after a change, {tab}": median(after_change),
    }


def _pan(page: PlacesPage) -> float:
    shown = page.view_of(MAP)
    assert isinstance(shown, PlaceMap)

    def move(step: QPointF) -> None:
        shown.view.pan(step)
        shown.view.grab()

    steps = [QPointF(5, 3) if at % 20 < 10 else QPointF(-5, -3) for at in range(_PANS)]
    return median(_milliseconds(partial(move, step)) for step in steps)


def _median(work: Callable[[], object]) -> float:
    return median(_milliseconds(work) for _ in range(_TIMES))


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1_000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
