"""Reads a plan from somebody else into a new file, and opens that."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from planner.domain.errors import PlannerError
from planner.ui.plan_files import SUFFIX
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.ui.background import Report
    from planner.ui.main_window import MainWindow


def import_plan(window: MainWindow) -> bool:
    """Ask for a plan and read it in; tell whether the new file is open."""
    source = window.files.ask_open(window)
    return source is not None and _read_in(window, source)


def import_foreign(window: MainWindow, source: Path) -> bool:
    """Say that a file that was to be opened comes from somebody else, and read it in."""
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Information,
        translate("receiving", "A plan from somebody else"),
        translate("receiving", "“{name}” comes from somebody else: by mail or from a download.").format(
            name=source.name
        ),
        QMessageBox.StandardButton.Cancel,
        window,
    )
    box.setInformativeText(
        translate(
            "receiving",
            "It is checked and read into a new file that is your own, with its whole history. The file you "
            "got is not changed.",
        )
    )
    choose = box.addButton(translate("receiving", "Choose a new file…"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(choose)
    box.exec()
    return box.clickedButton() is choose and _read_in(window, source)


def _read_in(window: MainWindow, source: Path) -> bool:
    from planner.document import user_name
    from planner.storage.fresh import import_plan as read_in
    from planner.ui.waiting import wait_for

    translate = QCoreApplication.translate
    target = window.files.ask_save(
        window,
        translate("receiving", "Read the plan into a new file"),
        f"{source.stem}{SUFFIX}",
        translate("receiving", "Plans"),
        None if window.files.is_from_others(source) else source.parent,
    )
    if target is None:
        return False
    text = translate("receiving", "Reading {name}: every change in it is checked.").format(name=source.name)

    def work(report: Report) -> bool:
        read_in(source, target, user_name(), report)
        return True

    try:
        if not wait_for(window.background, work, window, text):
            return False
    except PlannerError as error:
        window.fail(error)
        return False
    return _open(window, source, target)


def _open(window: MainWindow, source: Path, target: Path) -> bool:
    from planner.ui.open_beside import open_beside

    if not window.open_with(partial(open_beside, window, target)):
        return False
    text = QCoreApplication.translate("receiving", "“{source}” was checked and read into {name}.")
    window.messages.tell(text.format(source=source.name, name=target.name), Level.GOOD)
    return True
