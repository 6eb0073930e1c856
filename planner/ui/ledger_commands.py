"""What can be done with the accounts: read in an extract, and match what waits."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import PlannerError
from planner.domain.ledger import LedgerLine
from planner.exchange.ledger import LedgerExtract, read_ledger
from planner.ui.pages.page import Command
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.waiting import wait_for

if TYPE_CHECKING:
    from planner.ui.background import Report
    from planner.ui.main_window import MainWindow


class LedgerCommands(QObject):
    """Opens the dialogs of the accounts over a page."""

    #: Something was done that undo takes back, in words.
    done = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        """Open dialogs over a page of the window."""
        super().__init__(parent)
        self._session, self._theme, self._page = session, theme, parent

    def read_in(self, path: Path | None = None) -> None:
        """Read in an extract; None = ask which."""
        from planner.ui.dialogs.import_ledger import ImportLedgerDialog

        path = path or self._ask()
        extract = None if path is None else self._read(path)
        if extract is None:
            return
        dialog = ImportLedgerDialog(self._session, self._theme, extract, self._page)
        if dialog.exec():
            self.done.emit(self.tr("The extract is read in."))
            if dialog.proposal.waiting:
                self.match()
        dialog.deleteLater()

    def match(self) -> None:
        """Match what waits."""
        from planner.ui.dialogs.match_ledger import MatchLedgerDialog

        before = self._session.plan
        dialog = MatchLedgerDialog(self._session, self._theme, self._page)
        dialog.exec()
        if self._session.plan is not before:
            self.done.emit(self.tr("The ledger lines are matched."))
        dialog.deleteLater()

    def all(self) -> Sequence[Command]:
        """Return them for menus and the command palette."""
        return (
            Command(
                key="follow_up.ledger",
                text=self.tr("Read in ledger extract…"),
                run=self.read_in,
                icon="import",
                enabled=self._can_edit,
            ),
            Command(
                key="follow_up.match",
                text=self.tr("Match ledger lines…"),
                run=self.match,
                icon="check",
                enabled=lambda: self._can_edit() and bool(self._session.plan.table(LedgerLine)),
            ),
        )

    def _can_edit(self) -> bool:
        return not self._session.document.read_only and bool(self._session.plan.measures)

    def _ask(self) -> Path | None:
        kinds = self.tr("Ledger extracts (*.xlsx *.xlsm *.xlsb *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self._page, self.tr("Choose a ledger extract"), "", kinds)
        return Path(chosen) if chosen else None

    def _read(self, path: Path) -> LedgerExtract | None:
        """Read a file beside the window; None = it cannot be read, or was not waited for."""
        window = cast("MainWindow", self._page.window())

        def work(report: "Report") -> LedgerExtract:
            return read_ledger(path, report=report)

        try:
            return wait_for(window.background, work, window, self.tr("Reading {name}").format(name=path.name))
        except PlannerError as error:
            window.fail(error)
            return None
