"""Draw the pictures of the documentation from the program itself: `python docs/render_images.py`.

It needs no display. Run it after a change that is seen. The pictures show the example plan.
"""
# ruff: noqa: INP001 - a script, not a package

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from planner.domain.tertial import Tertial  # noqa: E402 - of this very checkout
from planner.ui.app import make_application  # noqa: E402
from planner.ui.main_window import MainWindow  # noqa: E402
from planner.ui.pages.follow_up import FollowUpPage  # noqa: E402
from planner.ui.pages.places import MAP, NEED  # noqa: E402
from planner.ui.pages.registers import RegistersPage  # noqa: E402
from planner.ui.screenshot import take_screenshot  # noqa: E402
from planner.ui.theme import Mode  # noqa: E402

_LARGE, _WIDE = QSize(1440, 1000), QSize(1280, 800)


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of the window: page, size, theme, and what is chosen on the page."""

    page: str
    size: QSize = _WIDE
    mode: Mode = Mode.LIGHT
    arrange: Callable[[MainWindow], object] | None = None


def _second_tertial(window: MainWindow) -> None:
    """Look at T2 of the first year, whatever day it is, with a measure that has been granted and spent."""
    assert window.view is not None  # noqa: S101 - the example plan is open
    page = window.view.page
    assert isinstance(page, FollowUpPage)  # noqa: S101 - it was just shown
    session = page.session
    page.choice.look_at(year=session.plan.info.first_year, tertial=Tertial.T2)
    session.select(measure.id for measure in session.plan.measures.values() if measure.code == "Å-002")


def _tab(window: MainWindow, key: str) -> None:
    """Look at a tab of the page that is shown."""
    assert window.view is not None  # noqa: S101 - the example plan is open
    page = window.view.page
    assert isinstance(page, RegistersPage)  # noqa: S101 - it was just shown
    page.go_to(key)


PICTURES = {
    "allocation": Picture("allocation"),
    "overview": Picture("overview", _LARGE),
    "measures-dark": Picture("measures", mode=Mode.DARK),
    "follow-up": Picture("follow_up", _LARGE, arrange=_second_tertial),
    "findings": Picture("findings"),
    "need": Picture("places", arrange=partial(_tab, key=NEED)),
    "map": Picture("places", arrange=partial(_tab, key=MAP)),
    "application": Picture("applications", mode=Mode.DARK),
    "effect": Picture("effect"),
}


def render(folder: Path) -> None:
    """Draw every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_application()
    for name, picture in PICTURES.items():
        arguments = Namespace(
            screenshot=folder / f"{name}.png",
            sample=True,
            plan=None,
            page=picture.page,
            theme=picture.mode,
            size=picture.size,
            lang="sv",
        )
        if take_screenshot(app, arguments, picture.arrange):
            raise SystemExit(1)


if __name__ == "__main__":
    render(ROOT / "docs" / "images")
