"""Shows the backups of a plan and opens the one that is chosen as a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.backing_up import is_refusal
from planner.domain.errors import PlannerError
from planner.domain.money import Unit
from planner.storage.backup_names import SUFFIX, Backup
from planner.storage.errors import FileError
from planner.ui.widgets.message_bar import Level, Offer
from planner.ui.window_backups import WindowBackups

if TYPE_CHECKING:
    from planner.ui.main_window import MainWindow
    from planner.ui.widgets.status_line import StatusLine


def window_backups(window: MainWindow, status: StatusLine) -> WindowBackups:
    """Return what backs up the plans of a window, told of in its status bar and its messages."""
    backups = WindowBackups(window.files.surroundings.backups, window.background, window)
    backups.changed.connect(lambda: status.show_backups(backups))
    backups.failed.connect(window.fail)
    backups.found_damaged.connect(lambda count: window.messages.tell(backups.damaged_text(count), Level.WARN))
    return backups


def show_backups(window: MainWindow, path: Path | None = None) -> None:
    """Let a backup be opened.

    Args:
        window: the window.
        path: a plan that cannot be opened; None = the open plan, or every plan when none is open.
    """
    from planner.ui.dialogs.restore_backup import RestoreBackupDialog

    session = window.session
    backups = window.backups.found(None if session is None else session.document, path)
    unit = Unit.TKR if session is None or path is not None else session.unit
    dialog = RestoreBackupDialog(
        backups, window.background, window.theme, window, ask_target=_asker(window, path), unit=unit
    )
    dialog.exec()
    if dialog.restored is not None:
        window.open_path(dialog.restored)


def offer_backups(window: MainWindow, error: PlannerError) -> Offer | None:
    """Return what shows the backups of a plan that cannot be opened; None when there are none."""
    if not isinstance(error, FileError) or not is_refusal(error):
        return None
    path = error.path
    if not window.backups.has_of(path):
        return None
    text = QCoreApplication.translate("backups", "Open a backup…")
    return Offer(text, lambda: show_backups(window, path))


def _asker(window: MainWindow, path: Path | None) -> Callable[[QWidget, Backup], Path | None]:
    """Return what asks for the new file: beside the plan when that is known, else where plans are put."""
    session = window.session
    home = path if path is not None or session is None else session.document.home
    folder = home.parent if home is not None and home.parent.is_dir() else window.files.folder

    def ask(parent: QWidget, backup: Backup) -> Path | None:
        title = QCoreApplication.translate("backups", "Open a backup as a copy")
        plans = QCoreApplication.translate("backups", "Plans")
        return window.files.ask_save(parent, title, restored_name(backup), plans, _there(folder))

    return ask


def _there(folder: Path) -> Path:
    """Return a folder, or the nearest one above it that is there."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    return folder


def restored_name(backup: Backup) -> str:
    """Return the file name that is proposed for a restored backup."""
    source = QCoreApplication.translate("backups", "{name} restored {time}")
    text = source.format(name=backup.stem, time=f"{backup.at.astimezone():%Y-%m-%d %H.%M}")
    return f"{text}{SUFFIX}"
