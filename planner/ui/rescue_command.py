"""Rescues what can be read of a damaged plan into a new file, and opens that."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.errors import PlannerError
from planner.storage.errors import DamagedError
from planner.ui.plan_files import SUFFIX
from planner.ui.widgets.message_bar import Offer

if TYPE_CHECKING:
    from planner.storage.rescue import Rescue
    from planner.ui.background import Report
    from planner.ui.main_window import MainWindow


def offer_rescue(window: MainWindow, error: PlannerError) -> Offer | None:
    """Return what rescues a damaged plan; None when the error tells of no damage."""
    if not isinstance(error, DamagedError):
        return None
    path = error.path
    text = QCoreApplication.translate("rescue", "Rescue what can be read…")
    return Offer(text, lambda: rescue_plan(window, path))


def rescue_plan(window: MainWindow, path: Path) -> bool:
    """List what can be rescued, and write it to a new file when that is wanted; tell whether it is open."""
    try:
        rescued = _read(window, path)
        target = None if rescued is None else _ask(window, rescued)
        if rescued is None or target is None or not _write(window, rescued, target):
            return False
    except PlannerError as error:
        window.fail(error)
        return False
    return window.open_path(target)


def _read(window: MainWindow, path: Path) -> Rescue | None:
    from planner.storage.rescue import rescue
    from planner.ui.waiting import wait_for

    text = QCoreApplication.translate("rescue", "Reading what can be read of {name}.").format(name=path.name)
    return wait_for(window.background, partial(rescue, path), window, text)


def _ask(window: MainWindow, rescued: Rescue) -> Path | None:
    from planner.ui.dialogs.rescue_plan import RescuePlanDialog
    from planner.ui.rescue_words import rescue_words

    source = rescued.source
    if not RescuePlanDialog(source.name, rescue_words(rescued), window.theme, window).exec():
        return None
    translate = QCoreApplication.translate
    name = translate("rescue", "{name} rescued").format(name=source.stem) + SUFFIX
    title, plans = translate("rescue", "Save what was rescued"), translate("rescue", "Plans")
    return window.files.ask_save(window, title, name, plans, source.parent)


def _write(window: MainWindow, rescued: Rescue, target: Path) -> bool:
    from planner.document import user_name
    from planner.storage.rescue import write_rescue
    from planner.ui.waiting import wait_for

    def work(report: Report) -> bool:
        write_rescue(rescued, target, user_name(), report)
        return True

    text = QCoreApplication.translate("rescue", "Writing {name}.").format(name=target.name)
    return bool(wait_for(window.background, work, window, text))
