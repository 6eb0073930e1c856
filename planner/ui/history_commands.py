"""What the window does with the history of the open plan: names a version, and writes all of it to a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.errors import PlannerError
from planner.ui.plan_files import file_name
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.exchange.history_export import HistoryExport
    from planner.ui.main_window import MainWindow
    from planner.ui.session import Session

_WORKBOOK, _PDF = ".xlsx", ".pdf"


class HistoryCommands(QObject):
    """The commands of one window that concern the history."""

    def __init__(self, window: MainWindow) -> None:
        """Ask and tell in a window."""
        super().__init__(window)
        self._window = window

    def save_version(self) -> None:
        """Name the state of the plan; when nothing has changed since the last name, only say so."""
        from planner.domain.history import edits_after, version_at
        from planner.storage.errors import ReadOnlyFileError

        session = self._window.session
        if session is None:
            return
        if session.document.read_only:
            self._window.fail(ReadOnlyFileError(session.document.path))
            return
        entries = session.document.history()
        last = version_at(entries, len(entries))
        if last is None or edits_after(entries, last.seq):
            self._name_version(session)
            return
        self._window.messages.tell(
            self.tr("Everything is saved. Nothing has changed since the version “{name}”.").format(
                name=last.subject
            ),
            Level.GOOD,
            self.tr("Name it again…"),
            partial(self._name_version, session),
        )

    def _name_version(self, session: Session) -> None:
        from planner.ui.dialogs.save_version import SaveVersionDialog

        dialog = SaveVersionDialog(session, self._window.theme, self._window)
        if dialog.exec() and self._window.view is not None:
            show = partial(self._window.view.show_page, "history")
            text = self.tr("The version “{name}” is saved.").format(name=dialog.name.text().strip())
            self._window.messages.tell(text, Level.GOOD, self.tr("Show in History"), show)

    def write_workbook(self) -> None:
        """Ask for a name and write the history as a workbook."""
        self._write(self.tr("Export history as a workbook"), self.tr("Workbooks"), _WORKBOOK)

    def write_pdf(self) -> None:
        """Ask for a name and write the history as a PDF."""
        self._write(self.tr("Export history as a PDF"), self.tr("PDF files"), _PDF)

    def _write(self, title: str, kind: str, suffix: str) -> None:
        from planner.exporting import document_history
        from planner.ui.dialogs.export_secrecy import ask_secrecy

        session = self._window.session
        if session is None:
            return
        name = self.tr("{title} history {code}").format(
            title=session.plan.info.title, code=session.document.version
        )
        path = self._window.files.ask_save(self._window, title, file_name(name, suffix), kind)
        named = None if path is None else ask_secrecy(self._window, session.plan, history=True)
        if path is None or named is None:
            return
        try:
            role = self._window.settings.role
            export = document_history(session.document, session.catalogue, with_secret=named, role=role)
        except PlannerError as error:
            self._window.fail(error)
            return
        self._window.messages.tell(self.tr("Writing {name}…").format(name=path.name), Level.GOOD)
        self._window.background.run(
            lambda _report: _written(path, export), partial(self._tell, path), self._window.fail
        )

    def _tell(self, path: Path, export: HistoryExport) -> None:
        """Say what was written, and what of it is secret or was left out for that."""
        from planner.ui.dialogs.export_secrecy import SecrecyWords

        text = self.tr("Exported {name} and read it back: %Ln change(s).", "", len(export.entries))
        if export.with_secret:
            text = f"{text} {SecrecyWords().after(export.secret_count, named=True)}"
        elif export.secret_count:
            left_out = self.tr(
                "What is flagged for secrecy is left out: %Ln measure(s).", "", export.secret_count
            )
            text = f"{text} {left_out}"
        self._window.messages.tell(
            text.format(name=path.name), Level.GOOD, self.tr("Open folder"), partial(_open_folder, path)
        )


def _written(path: Path, export: HistoryExport) -> HistoryExport:
    from planner.exporting import write_history

    write_history(path, export)
    return export


def _open_folder(path: Path) -> None:
    """Show the folder of a file in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
