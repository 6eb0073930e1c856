"""Reads a workbook that a colleague has changed back into the plan of a window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.errors import PlannerError
from planner.storage.errors import ReadOnlyFileError
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.exchange.list_reading import RawTable, Report
    from planner.exchange.workbook_return import WorkbookReturn
    from planner.ui.main_window import MainWindow
    from planner.ui.session import Session


def return_workbook(window: MainWindow, path: Path | None = None) -> None:
    """Show what was changed in a workbook and take what is chosen; ask for the file when none is given."""
    session = window.session
    if session is None:
        return
    if session.document.read_only:
        window.fail(ReadOnlyFileError(session.document.home))
        return
    path = path or window.files.ask_workbook(window)
    returned = None if path is None else _read(window, session, path)
    if returned is None:
        return
    if not (returned.changes or returned.remarks):
        window.messages.tell(_say_unchanged(returned), Level.GOOD)
        return
    from planner.ui.dialogs.return_workbook import ReturnWorkbookDialog

    dialog = ReturnWorkbookDialog(session, returned, window.theme, window)
    if dialog.exec():
        window.messages.tell(_say_taken(returned), Level.GOOD)


def _read(window: MainWindow, session: Session, path: Path) -> WorkbookReturn | None:
    """Read the file beside the window, and compare it with the plan."""
    from planner.returning import read_workbook_return
    from planner.ui.waiting import wait_for

    text = QCoreApplication.translate("returning", "Reading {name}").format(name=path.name)
    try:
        sheets = wait_for(window.background, partial(_sheets, path), window, text)
        if sheets is None:
            return None
        return read_workbook_return(session.document, path, session.catalogue, sheets)
    except PlannerError as error:
        window.fail(error)
        return None


def _sheets(path: Path, report: Report) -> tuple[RawTable, ...]:
    from planner.exchange.list_reading import read_tables

    return read_tables(path, report=report)


def _say_unchanged(returned: WorkbookReturn) -> str:
    if returned.already:
        return QCoreApplication.translate(
            "returning", "The plan already has all that was changed in “{name}”."
        ).format(name=returned.file_name)
    return QCoreApplication.translate("returning", "Nothing is changed in “{name}”.").format(
        name=returned.file_name
    )


def _say_taken(returned: WorkbookReturn) -> str:
    return QCoreApplication.translate(
        "returning",
        "What was ticked in “{name}” is in the plan. Undo takes all of it back in one step.",
    ).format(name=returned.file_name)
