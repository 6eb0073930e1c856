"""What the window writes as lists beside the allocation: events, follow-up, an empty list to fill in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.domain.errors import PlannerError
from planner.ui.plan_files import file_name
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.exchange.csv_lists import CsvContent
    from planner.ui.main_window import MainWindow


class ListCommands(QObject):
    """The commands of one window that write lists."""

    def __init__(self, window: MainWindow) -> None:
        """Ask and tell in a window."""
        super().__init__(window)
        self._window = window

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """Return what each action calls, by its key."""
        return {
            "csv_events": partial(self.write, "events"),
            "csv_follow_up": partial(self.write, "follow_up"),
            "template": self.write_template,
        }

    def write(self, which: str) -> None:
        """Write a list of the plan for people."""
        from planner.exchange.csv_lists import CsvContent

        if self._window.session is None:
            return
        names = {"events": self.tr("Events"), "follow_up": self.tr("Follow-up")}
        path = self._ask(self.tr("Export CSV"), f"{names[which]} {self._title()}", ".csv", self.tr("Lists"))
        if path is not None:
            self._write(path, CsvContent(which))

    def _write(self, path: Path, content: CsvContent) -> None:
        from planner.exchange.csv_lists import Reader
        from planner.exporting import document_export, write_list
        from planner.ui.dialogs.export_secrecy import SecrecyWords, ask_secrecy

        session = self._window.session
        if session is None or (named := ask_secrecy(self._window, session.plan)) is None:
            return
        try:
            export = document_export(session.document, session.catalogue, with_secret=named)
            write_list(path, export, content, Reader.PEOPLE)
        except PlannerError as error:
            self._window.fail(error)
            return
        told = self.tr("Exported {name}. Its sums were read back and equal the plan's.").format(
            name=path.name
        )
        secrecy = SecrecyWords().after(export.secret_count, named=named)
        self._window.messages.tell(f"{told} {secrecy}".strip(), Level.GOOD)

    def write_template(self) -> None:
        """Write an empty list with the years and sources of the plan, to be filled in and imported."""
        from planner.exchange.import_template import write_template

        session = self._window.session
        if session is None:
            return
        name = self.tr("Import template {title}").format(title=self._title())
        path = self._ask(self.tr("Save an import template"), name, ".xlsx", self.tr("Workbooks"))
        if path is None:
            return
        kinds = [kind.name.sv for kind in session.catalogue.kinds]
        try:
            write_template(path, session.plan, kinds)
        except PlannerError as error:
            self._window.fail(error)
            return
        told = self.tr("{name} is an empty list to fill in. Import it when it is filled in.")
        self._window.messages.tell(told.format(name=path.name), Level.GOOD)

    def _title(self) -> str:
        session = self._window.session
        return session.plan.info.title if session is not None else ""

    def _ask(self, title: str, name: str, suffix: str, kind: str) -> Path | None:
        return self._window.files.ask_save(self._window, title, file_name(name, suffix), kind)
