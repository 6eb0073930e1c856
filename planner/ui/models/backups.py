"""The backups of a plan as a table: when and why each was made, and what it holds, once that is known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.backing_up import BackupContent
from planner.domain.money import Unit, format_amount
from planner.storage.backup_names import Backup, BackupReason
from planner.ui.models.column import Align, Column
from planner.ui.models.history_words import entry_text, local_time, subject_text
from planner.ui.models.table import RowsModel

_REASONS = {
    BackupReason.OPENED: QT_TRANSLATE_NOOP("backups", "The plan was opened"),
    BackupReason.MIGRATION: QT_TRANSLATE_NOOP("backups", "Before an update of the file"),
    BackupReason.IMPORT: QT_TRANSLATE_NOOP("backups", "Before an import"),
    BackupReason.MERGE: QT_TRANSLATE_NOOP("backups", "Before a merge"),
    BackupReason.GO_BACK: QT_TRANSLATE_NOOP("backups", "Before going back in History"),
    BackupReason.BULK: QT_TRANSLATE_NOOP("backups", "Before a large change"),
    BackupReason.TIMER: QT_TRANSLATE_NOOP("backups", "Every 15 minutes"),
    BackupReason.CLOSED: QT_TRANSLATE_NOOP("backups", "The plan was closed"),
}
_WAITING = "…"


class State(Enum):
    """How far a backup has been looked at."""

    WAITING = auto()
    WHOLE = auto()
    UNREADABLE = auto()


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in the table.

    Attributes:
        backup: the backup.
        state: whether it has been examined, and what came of it.
        content: what it holds; None when that is not known.
    """

    backup: Backup
    state: State = State.WAITING
    content: BackupContent | None = None

    @property
    def key(self) -> str:
        """The key of the row."""
        return str(self.backup.path)


def reason_text(reason: BackupReason | None) -> str:
    """Return why a backup was made."""
    source = QT_TRANSLATE_NOOP("backups", "Unknown") if reason is None else _REASONS[reason]
    return QCoreApplication.translate("backups", str(source))


class BackupsModel(RowsModel[BackupRow]):
    """One row for each backup; what it holds is filled in as it becomes known."""

    def __init__(self, backups: Iterable[Backup], unit: Unit, parent: QObject | None = None) -> None:
        """Show backups, not examined yet.

        Args:
            backups: the newest first.
            unit: the unit of the amounts.
            parent: the owner.
        """
        rows = [BackupRow(backup) for backup in backups]
        self._unit = unit
        self._has_several = len({row.backup.stem for row in rows}) > 1
        super().__init__(self._columns(), lambda row: row.key, None, parent)
        self.set_rows(rows)

    def fill(self, backup: Backup, content: BackupContent | None) -> None:
        """Show what a backup holds; None = it cannot be read."""
        row = self.item(str(backup.path))
        if row is not None:
            state = State.UNREADABLE if content is None else State.WHOLE
            self.update_rows([replace(row, state=state, content=content)])

    def _columns(self) -> list[Column[BackupRow]]:
        columns: list[Column[BackupRow]] = [
            Column(
                key="made",
                title=self.tr("Made"),
                value=lambda row: row.backup.at.isoformat(),
                text=lambda row: local_time(row.backup.at),
                tooltip=lambda row: str(row.backup.path),
                width=19,
            ),
            Column(
                key="reason",
                title=self.tr("Why"),
                value=lambda row: reason_text(row.backup.reason),
                width=24,
            ),
            *self._contents(),
            Column(key="code", title=self.tr("Version"), value=lambda row: row.backup.code, width=12),
        ]
        return [self._plan(), *columns] if self._has_several else columns

    def _plan(self) -> Column[BackupRow]:
        return Column(
            key="plan",
            title=self.tr("Plan"),
            value=lambda row: row.backup.stem,
            tooltip=lambda row: row.backup.stem,
            width=18,
        )

    def _contents(self) -> list[Column[BackupRow]]:
        return [
            Column(
                key="measures",
                title=self.tr("Measures"),
                value=lambda row: None if row.content is None else row.content.measures,
                text=lambda row: _WAITING if row.state is State.WAITING else _count(row),
                align=Align.END,
                width=9,
            ),
            self._amount("allocated", self.tr("Allocated, {unit}")),
            self._amount("remaining", self.tr("Remaining, {unit}")),
            Column(
                key="last",
                title=self.tr("Last change"),
                value=self._last,
                tooltip=self._last,
                tone=lambda row: "bad" if row.state is State.UNREADABLE else "",
                width=34,
                grows=True,
            ),
        ]

    def _amount(self, key: str, title: str) -> Column[BackupRow]:
        return Column(
            key=key,
            title=title.format(unit=self._unit),
            value=partial(_ore, key),
            text=lambda row: self._amount_text(_ore(key, row)),
            align=Align.END,
            tone=lambda row: "bad" if (_ore(key, row) or 0) < 0 else "",
            width=14,
        )

    def _amount_text(self, ore: int | None) -> str:
        if ore is None:
            return ""
        text = format_amount(ore, self._unit)
        return f"▲ {text}" if ore < 0 else text

    def _last(self, row: BackupRow) -> str:
        if row.state is State.UNREADABLE:
            return self.tr("▲ Cannot be read: it is damaged or not there any more")
        if row.content is None:
            return self.tr("is being checked…")
        last = row.content.last
        what = f"{entry_text(last)} {subject_text(last)}".strip()
        return ", ".join(part for part in (local_time(last.at), last.who, what) if part)


def _count(row: BackupRow) -> str:
    return "" if row.content is None else str(row.content.measures)


def _ore(key: str, row: BackupRow) -> int | None:
    if row.content is None:
        return None
    total = row.content.total
    return total.allocated_ore if key == "allocated" else total.remaining_ore
