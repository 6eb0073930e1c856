"""What the page Follow-up takes with a large chain of money: `python -m tests.bench.follow_up`."""

import json
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from planner.catalogue.loader import load_catalogue
from planner.document import Document
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.tertials import set_forecasts
from planner.ui.pages.follow_up import FollowUpPage
from planner.ui.session import Session
from planner.ui.theme import Mode, Theme
from planner.ui.translations import use_language
from tests.bench.findings import plan_with_events
from tests.bench.plans import YEARS

SIZE = 10_000
_ROUNDS = 3
_TABLE, _CHARTS, _CARRY_OVER, _SINCE_LAST = range(4)


def main() -> None:
    """Print one JSON object of milliseconds of the processor: others may be using it too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    use_language(app, "sv")
    catalogue = load_catalogue()
    with tempfile.TemporaryDirectory() as folder:
        plan = plan_with_events(SIZE, [kind.key for kind in catalogue.kinds])
        document = Document.create(Path(folder, "plan.tplan"), plan)
        theme = Theme(Mode.LIGHT)
        theme.apply(app)
        session = Session(document, catalogue)
        page = FollowUpPage(session, theme)
        page.resize(1440, 900)
        page.choice.look_at(year=YEARS[1], tertial=Tertial.T1)
        page.show()
        app.processEvents()
        figures = _measured(app, page, session)
        page.close()
        session.close()
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def _measured(app: QApplication, page: FollowUpPage, session: Session) -> dict[str, float]:
    """Return how long each gesture takes until it is painted, the middle of some rounds."""
    choice, edit = page.choice, _edits(page, session)

    def choose_tertial() -> None:
        choice.look_at(tertial=Tertial.T2 if choice.tertial is Tertial.T1 else Tertial.T1)

    def look_at_tab(tab: int, *, again: bool = False) -> float:
        page.tabs.bar.setCurrentIndex(_TABLE)
        app.processEvents()
        if not again:
            page.tabs.outdate()
        return _milliseconds(app, lambda: page.tabs.bar.setCurrentIndex(tab))

    gestures: dict[str, Callable[[], float]] = {
        "choose a tertial": lambda: _milliseconds(app, choose_tertial),
        "write a forecast": lambda: _milliseconds(app, edit),
        "charts": lambda: look_at_tab(_CHARTS),
        "charts, again": lambda: look_at_tab(_CHARTS, again=True),
        "Ombudgeteras?": lambda: look_at_tab(_CARRY_OVER),
        "since last tertial": lambda: look_at_tab(_SINCE_LAST),
    }
    return {
        f"{name}, {SIZE} measures": median(gesture() for _ in range(_ROUNDS))
        for name, gesture in gestures.items()
    }


def _edits(page: FollowUpPage, session: Session) -> Callable[[], None]:
    """Return the gesture of writing a forecast, another amount each time."""
    rows = iter(page.choice.result.rows)

    def write() -> None:
        row = next(rows)
        assert row.measure_id is not None
        cell = ForecastCell(row.measure_id, row.funds[0], page.choice.year, page.choice.tertial)
        session.edit(set_forecasts, {cell: {"amount_ore": row.forecast_ore + 100}})

    return write


def _milliseconds(app: QApplication, gesture: Callable[[], object]) -> float:
    begun = time.process_time()
    gesture()
    for _ in range(3):
        app.processEvents()
    return (time.process_time() - begun) * 1_000


if __name__ == "__main__":
    main()
