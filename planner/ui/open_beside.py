"""Opens a plan of a window: examines it beside the window, with a bar when that takes long."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.opening import connect, home_of, prepare
from planner.storage.header import lies_elsewhere
from planner.ui.waiting import wait_for

if TYPE_CHECKING:
    from planner.open_plan import OpenPlan
    from planner.storage.lease import LeaseWatch
    from planner.ui.main_window import MainWindow


def open_beside(window: MainWindow, path: Path, from_still: LeaseWatch | None = None) -> OpenPlan | None:
    """Examine and open a plan; None = it was not waited for.

    Args:
        window: the window that is to show it.
        path: the plan.
        from_still: the watch that found its lock still, when it is to be taken over.

    Raises:
        FileError: what stands in the way.
    """
    if window.session is not None and window.session.document.home == home_of(path):
        window.close_plan()  # or we would find that somebody has it open: we ourselves
    translate = QCoreApplication.translate
    text = translate("opening", "Opening {name}: every change in it is checked.")
    if lies_elsewhere(path):
        text = translate("opening", "Fetching {name} from OneDrive. This can take a while.")
    around = window.files.surroundings
    work = partial(prepare, path, around, from_still=from_still)
    prepared = wait_for(window.background, work, window, text.format(name=path.name))
    return None if prepared is None else connect(prepared, around)
