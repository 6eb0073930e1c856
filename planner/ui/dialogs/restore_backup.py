"""The dialog that shows the backups of a plan and opens one of them as a file of its own."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.backing_up import BackupContent, content_of
from planner.domain.errors import PlannerError
from planner.domain.money import Unit
from planner.storage.backup_names import Backup
from planner.storage.restore import restore
from planner.ui.background import Background, Report, Task
from planner.ui.error_sentences import error_sentence
from planner.ui.models.backups import BackupsModel, State
from planner.ui.theme import Theme
from planner.ui.waiting import wait_for
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.rows_view import RowsView

#: Asks what file a backup is to become, over the widget that is given; None = none.
AskTarget = Callable[[QWidget, Backup], Path | None]


class RestoreBackupDialog(QDialog):
    """Examines the backups one after the other while it is open; changes none of them.

    Attributes:
        restored: the file that was made of a backup; None as long as there is none.
    """

    def __init__(
        self,
        backups: Sequence[Backup],
        background: Background,
        theme: Theme,
        parent: QWidget,
        *,
        ask_target: AskTarget,
        unit: Unit = Unit.TKR,
    ) -> None:
        """Show backups.

        Args:
            backups: the newest first.
            background: examines them.
            theme: the look.
            parent: the window.
            ask_target: asks for the new file.
            unit: the unit of the amounts.
        """
        super().__init__(parent)
        self.restored: Path | None = None
        self._background, self._theme, self._ask_target = background, theme, ask_target
        self._waiting = list(backups)
        self._task: Task | None = None
        self.model = BackupsModel(backups, unit, self)
        self.table = RowsView(self.model, theme, parent=self)
        self._notice = Notice(theme, self)
        self.open_button = QPushButton(self.tr("Open as a copy…"), self)
        self._folder_button = QPushButton(theme.icon("open"), self.tr("Show the folder"), self)
        self._folder_button.setVisible(bool(backups))
        self._arrange()
        self._connect()
        self.resize(theme.px(1060), theme.px(560))
        self.table.select_keys([str(backup.path) for backup in backups[:1]])
        self._follow_selection()
        self._examine_next()

    def _arrange(self) -> None:
        self.setWindowTitle(self.tr("Backups"))
        text = QLabel(
            self.tr(
                "A backup is opened as a new file. The plan itself and all backups stay as they are. Backups "
                "are made and kept on this computer only."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setProperty("look", "muted")
        self.table.setAccessibleName(self.tr("Backups"))
        self.table.setSelectionMode(RowsView.SelectionMode.SingleSelection)
        empty = EmptyState(self._theme, self.table)
        if not self._waiting:
            empty.tell(self._nothing())
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self._notice)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._button_box())

    def _nothing(self) -> EmptyMessage:
        return EmptyMessage(
            title=self.tr("There are no backups yet"),
            text=self.tr(
                "Backups are made by themselves: when a plan is opened and closed, every 15 minutes while it "
                "is changed, and before imports and other large changes."
            ),
        )

    def _button_box(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.open_button.setProperty("look", "primary")
        self.open_button.setDefault(True)
        buttons.addButton(self.open_button, QDialogButtonBox.ButtonRole.ActionRole)
        self._folder_button.setAutoDefault(False)
        buttons.addButton(self._folder_button, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._follow_selection)
        self.table.edit_requested.connect(self.open_chosen)
        self.open_button.clicked.connect(self.open_chosen)
        self._folder_button.clicked.connect(self._show_folder)
        self.finished.connect(self._stop)

    # --- what each holds -------------------------------------------------------------------------

    def _examine_next(self) -> None:
        """Examine the next backup; the newest first, one at a time."""
        if not self._waiting:
            self._task = None
            return
        backup = self._waiting.pop(0)
        self._task = self._background.run(
            partial(_content, backup), partial(self._fill, backup), lambda _: self._fill(backup, None)
        )

    def _fill(self, backup: Backup, content: BackupContent | None) -> None:
        self.model.fill(backup, content)
        self._follow_selection()
        self._examine_next()

    def _stop(self) -> None:
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _show_folder(self) -> None:
        """Show where the backups lie; those of the selected one's plan, where there are several plans."""
        keys = self.table.selected_keys() or self.model.shown_keys()
        if keys:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(keys[0]).parent)))

    # --- one of them -----------------------------------------------------------------------------

    def _chosen(self) -> Backup | None:
        """Return the backup that is selected, unless it is known that it cannot be read."""
        keys = self.table.selected_keys()
        row = self.model.item(keys[0]) if keys else None
        return None if row is None or row.state is State.UNREADABLE else row.backup

    def _follow_selection(self) -> None:
        self.open_button.setEnabled(self._chosen() is not None)

    def open_chosen(self) -> None:
        """Make a new file of the chosen backup and close; say what stands in the way."""
        backup = self._chosen()
        target = None if backup is None else self._ask_target(self, backup)
        if backup is None or target is None:
            return
        text = self.tr("Opening the backup: every change in it is checked.")
        try:
            made = wait_for(self._background, partial(restore, backup, target), self, text)
        except PlannerError as error:
            self._notice.tell(error_sentence(error), warn=True)
            return
        if made is not None:
            self.restored = target
            self.accept()


def _content(backup: Backup, report: Report) -> BackupContent:
    report(0)
    return content_of(backup)
