"""Backs up the plan that a window has open, and offers backups where a plan cannot be opened."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.backing_up import BackingUp, backups_of
from planner.domain.errors import PlannerError
from planner.storage.backup import BackupFolder, Pending, Thinned
from planner.storage.backup_names import Backup, BackupReason
from planner.storage.errors import BackupFailedError

if TYPE_CHECKING:
    from planner.document import Document
    from planner.ui.background import Background, Report

#: The first backup waits until the plan has been painted, milliseconds.
_AFTER_OPENING_MS = 300
_EVERY_MS = 15 * 60 * 1000


class WindowBackups(QObject):
    """Makes backups when the plan is opened, every 15 minutes, before large changes, and when it is closed.

    Only the snapshot is written on the window's thread; the rest is done beside it.

    Attributes:
        folder: where the backups are kept; None = nowhere.
        last: the newest backup of the open plan that this window made; None when it has made none.
        failure: why the last one failed; None when it did not.
    """

    #: `last` or `failure` is another.
    changed = Signal()
    #: A backup failed, and this is not known yet; carries the error.
    failed = Signal(object)
    #: Backups were found damaged and set aside; carries how many.
    found_damaged = Signal(int)

    def __init__(self, folder: BackupFolder | None, background: Background, parent: QObject) -> None:
        """Be ready; `follow` begins. No folder = no backups are made, such as for a picture of the window."""
        super().__init__(parent)
        self.folder = folder
        self.last: Backup | None = None
        self.failure: BackupFailedError | None = None
        self._background = background
        self._backing: BackingUp | None = None
        self._plan_id = ""
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.take_regularly)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.setInterval(_AFTER_OPENING_MS)
        self._first.timeout.connect(self.take_first)

    def follow(self, document: Document) -> None:
        """Back up a plan from now on."""
        self.last, self.failure = None, None
        self.changed.emit()
        if self.folder is None:
            return
        self._plan_id = document.plan.info.id
        self._backing = BackingUp(document, self.folder, self._finish, self._fail)
        self._first.start()
        self._timer.start()

    def let_go(self) -> None:
        """Back the plan up for the last time, before it is closed."""
        self._first.stop()
        self._timer.stop()
        backing, self._backing = self._backing, None
        if backing is not None:
            backing.take(BackupReason.CLOSED)
            backing.stop()

    def take_first(self) -> None:
        """Back the plan up as it was opened, and let old backups go."""
        self._first.stop()
        self._take_and_thin(BackupReason.OPENED)

    def take_regularly(self) -> None:
        """Back the plan up when it has changed since the last time."""
        self._take_and_thin(BackupReason.TIMER)

    @property
    def last_at(self) -> datetime | None:
        """When `last` was made, local time."""
        return None if self.last is None else self.last.at.astimezone()

    def found(self, document: Document | None, path: Path | None = None) -> list[Backup]:
        """Return backups, the newest first: those of a plan that cannot be opened, else of the open plan.

        Args:
            document: the open plan; None = when no path is given either, the backups of every plan.
            path: where the other plan lies or lay.
        """
        if self.folder is None:
            return []
        if path is not None:
            return backups_of(self.folder, path)
        if document is None:
            return self.folder.all()
        return backups_of(self.folder, document.home, document.plan.info.id)

    def has_of(self, path: Path) -> bool:
        """Tell whether there are backups of a plan that lay at a path."""
        return self.folder is not None and bool(self.folder.of_path(path))

    def damaged_text(self, count: int) -> str:
        """Return what is told of backups that were found damaged."""
        return self.tr(
            "%Ln backup(s) were damaged and are set aside. The others stay: check the disk.", "", count
        )

    def _take_and_thin(self, reason: BackupReason) -> None:
        if self._backing is None or self.folder is None or self._background.is_closed:
            return
        self._backing.take(reason)
        self._background.run(partial(_thin, self.folder, self._plan_id), self._thinned, self._fail)

    def _finish(self, pending: Pending) -> None:
        """Finish a backup beside the window; at once when the window closes, which waits for it."""
        if self._background.is_closed:
            try:
                self._take(pending.finish())
            except BackupFailedError as error:
                self._fail(error)
        else:
            self._background.run(lambda _report: pending.finish(), self._take, self._fail)

    def _thinned(self, thinned: Thinned) -> None:
        if thinned.damaged:
            self.found_damaged.emit(len(thinned.damaged))

    def _take(self, backup: Backup) -> None:
        self.last, self.failure = backup, None
        self.changed.emit()

    def _fail(self, error: PlannerError) -> None:
        if not isinstance(error, BackupFailedError):
            raise error
        if self._backing is not None:
            self._backing.forget()
        is_known = self.failure is not None and self.failure.trouble is error.trouble
        self.failure = error
        self.changed.emit()
        if not is_known:
            self.failed.emit(error)


def _thin(folder: BackupFolder, plan_id: str, report: Report) -> Thinned:
    report(0)
    return folder.thin(plan_id)
