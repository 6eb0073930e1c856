"""Imports a list into the plan of a window, or into one that is made for it; read beside the window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.errors import PlannerError
from planner.ui.waiting import wait_for
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow
    from planner.ui.session import Session


def import_list(window: MainWindow, path: Path | None = None) -> None:
    """Import measures from a list into the open plan; when none is open, into one that is made for it."""
    if window.session is None:
        path = path or window.files.ask_list(window)
        if path is None or not _new_plan_for(window, path):
            return
    session = window.session
    if session is None:
        return
    from planner.ui.dialogs.import_list import ImportListDialog

    dialog = ImportListDialog(
        session,
        window.theme,
        window,
        ask_file=window.files.ask_list,
        settings=window.settings,
        wait=partial(wait_for, window.background),
    )
    if path is not None:
        dialog.open_file(path)
    if dialog.exec():
        _after_import(window, session)


def _new_plan_for(window: MainWindow, path: Path) -> bool:
    """Make the plan that a list is to be imported into, with the list's own years proposed."""
    from planner.exchange.list_columns import years_in
    from planner.ui.dialogs.import_list import read_waiting
    from planner.ui.dialogs.new_plan import NewPlanDialog

    try:
        source = read_waiting(partial(wait_for, window.background), window, path)
    except PlannerError as error:
        window.fail(error)
        return False
    if source is None:
        return False
    dialog = NewPlanDialog(window.files, window.catalogue, window.theme, window)
    dialog.propose_for_list(path, years_in(source.best()))
    if not dialog.exec() or dialog.opened is None:
        return False
    window.show_document(dialog.opened)
    return True


def _after_import(window: MainWindow, session: Session) -> None:
    """Show what was imported, and say what comes next when there are no frames yet."""
    if window.view is not None:
        window.view.show_page("measures")
    if any(frame.amount_ore for frame in session.plan.frames.values()):
        return
    translate = QCoreApplication.translate
    window.messages.tell(
        translate("import", "The list is imported. Next, say what each source may give in each year."),
        Level.GOOD,
        translate("import", "Set frames…"),
        window.commands.edit_funds,
    )
