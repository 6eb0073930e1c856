"""When an open plan is backed up, and what a backup holds: the one place that all occasions go through."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from planner.analysis.remaining import Balance, remaining
from planner.document import Document, JournalEntry
from planner.domain.changes import ChangeSet, EditKind
from planner.domain.money import Unit
from planner.storage.backup import BackupFolder, Origin, Pending
from planner.storage.backup_names import Backup, BackupReason
from planner.storage.errors import (
    BackupFailedError,
    CannotOpenError,
    DamagedError,
    FileError,
    FileMissingError,
    ForeignJournalError,
    NewerSchemaError,
    NotAPlanError,
)
from planner.storage.gate import examine

#: From so many values on a change is a bulk change: more than the rows that a screen shows, so that nobody
#: sees at a glance any more what it did. What people do by hand, such as a row of years, stays below.
BULK = 50

_REASONS = {
    EditKind.IMPORT_LIST: BackupReason.IMPORT,
    EditKind.IMPORT_WORKBOOK: BackupReason.IMPORT,
    EditKind.MERGE_PLANS: BackupReason.MERGE,
    EditKind.GO_BACK: BackupReason.GO_BACK,
}

_REFUSALS = (
    CannotOpenError,
    DamagedError,
    FileMissingError,
    ForeignJournalError,
    NewerSchemaError,
    NotAPlanError,
)


def reason_before(change_set: ChangeSet) -> BackupReason | None:
    """Return why the plan is backed up before a change; None when it is not."""
    if not change_set:
        return None
    bulk = BackupReason.BULK if len(change_set.changes) >= BULK else None
    return _REASONS.get(change_set.kind, bulk)


class BackingUp:
    """Backs one open plan up before large changes, and whenever it is told to.

    A backup that fails never stops the work: it is told, and the next occasion comes.
    """

    def __init__(
        self,
        document: Document,
        folder: BackupFolder,
        finish: Callable[[Pending], object],
        failed: Callable[[BackupFailedError], object],
    ) -> None:
        """Listen to the document.

        Args:
            document: the plan.
            folder: where the backups are kept.
            finish: calls `Pending.finish`, on whatever thread, and tells `failed` when that went wrong.
            failed: hears of a backup that could not even be begun.
        """
        self._document = document
        self._folder = folder
        self._finish = finish
        self._failed = failed
        self._begun = ""
        self._stop = document.prepare_with(self._before)

    def take(self, reason: BackupReason) -> None:
        """Begin a backup of the plan as it is saved now, unless that has been backed up already."""
        head = self._document.head_hash
        if self._document.read_only or self._begun == head:
            return
        try:
            pending = self._folder.begin(origin_of(self._document), reason, self._document.write_snapshot)
        except BackupFailedError as error:
            self._failed(error)
            return
        self._begun = head
        if pending is not None:
            self._finish(pending)

    def forget(self) -> None:
        """Know that the backup that was begun last came to nothing: the next occasion makes another."""
        self._begun = ""

    def stop(self) -> None:
        """Listen no more."""
        self._stop()

    def _before(self, change_set: ChangeSet) -> None:
        reason = reason_before(change_set)
        if reason is not None:
            self.take(reason)


def backups_of(folder: BackupFolder, path: Path, plan_id: str = "") -> list[Backup]:
    """Return the backups of the plan at a path, the newest first, also when it is damaged or gone.

    Args:
        folder: where the backups are kept.
        path: where people see it lie.
        plan_id: the plan, when that is known; "" = what the file itself says, if it can be read.
    """
    if not plan_id:
        with suppress(FileError):
            plan_id = examine(path).plan.info.id
    found = {backup.path: backup for backup in folder.of_path(path)}
    if plan_id:
        found |= {backup.path: backup for backup in folder.of_plan(plan_id)}
    return sorted(found.values(), key=lambda backup: (backup.at, backup.seq), reverse=True)


def is_refusal(error: FileError) -> bool:
    """Tell whether an error says that a plan cannot be opened at all, so that a backup may help."""
    return isinstance(error, _REFUSALS)


def origin_of(document: Document) -> Origin:
    """Return what a backup of an open plan is made of."""
    return Origin(
        plan_id=document.plan.info.id,
        home=document.home,
        seq=len(document.history()),
        head_hash=document.head_hash,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupContent:
    """What a backup holds.

    Attributes:
        title: the plan's title.
        unit: the unit that its amounts were shown in.
        measures: how many there are.
        total: frame, allocated and remaining of *the plan*, all sources and years.
        last: the last entry of its journal.
        head_hash: the hash that seals it.
    """

    title: str
    unit: Unit
    measures: int
    total: Balance
    last: JournalEntry
    head_hash: str


def content_of(backup: Backup) -> BackupContent:
    """Examine a backup and return what it holds; safe on any thread.

    Raises:
        FileError: it is not whole, or cannot be read.
    """
    examined = examine(backup.path)
    plan = examined.plan
    return BackupContent(
        title=plan.info.title,
        unit=plan.info.display_unit,
        measures=len(plan.measures),
        total=remaining(plan).total,
        last=examined.entries[-1],
        head_hash=examined.head_hash,
    )
