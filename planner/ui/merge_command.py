"""Merges another version into the plan of a window: asks which, reads it, and lets it be looked through."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.domain.errors import PlannerError
from planner.storage.errors import ReadOnlyFileError
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.merging import OtherVersion
    from planner.ui.main_window import MainWindow
    from planner.ui.session import Session


def merge_plans(window: MainWindow, session: Session, path: Path | None = None) -> bool:
    """Merge a version into the open plan; ask for its file when none is given.

    Returns:
        Whether the plan holds all that the other version has: merged, or it had nothing new.
    """
    if session.document.read_only:
        window.fail(ReadOnlyFileError(session.document.home))
        return False
    path = path or window.files.ask_other_version(window)
    other = _read(window, session, path) if path is not None else None
    if other is None:
        return False
    merge = other.merge_into(session.plan)
    if merge.is_ready and not merge.change_set:
        return _note_nothing_new(window, session, other)
    from planner.ui.dialogs.merge_plans import MergePlansDialog

    if not MergePlansDialog(session, other, window.theme, window).exec():
        return False
    window.messages.tell(_say_merged(other), Level.GOOD)
    return True


def _note_nothing_new(window: MainWindow, session: Session, other: OtherVersion) -> bool:
    """Say that there is nothing to merge, and let the journal know the other version from now on."""
    if not other.is_known and not session.edit(lambda plan: other.merge_into(plan).change_set):
        return False
    window.messages.tell(_say_nothing_new(other), Level.GOOD)
    return True


def _read(window: MainWindow, session: Session, path: Path) -> OtherVersion | None:
    """Examine the other version beside the window, and find where the two part."""
    from planner.merging import other_version, require_another_file
    from planner.storage.gate import examine
    from planner.ui.waiting import wait_for

    text = QCoreApplication.translate("merge", "Reading {name}: every change in it is checked.")
    try:
        require_another_file(session.document, path)
        work = partial(examine, path)
        examined = wait_for(window.background, work, window, text.format(name=path.name))
        return None if examined is None else other_version(session.document, examined)
    except PlannerError as error:
        window.fail(error)
        return None


def _say_nothing_new(other: OtherVersion) -> str:
    return QCoreApplication.translate(
        "merge", "“{name}” has nothing that this plan lacks. There is nothing to merge."
    ).format(name=other.path.name)


def _say_merged(other: OtherVersion) -> str:
    return QCoreApplication.translate(
        "merge", "“{name}” is merged into this plan. Undo takes all of it back in one step."
    ).format(name=other.path.name)
