"""What the window writes as papers: the page that is shown, and the documents made of the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from planner.domain.errors import PlannerError
from planner.ui.pages.page import OVERVIEW
from planner.ui.plan_files import file_name
from planner.ui.widgets.message_bar import Level

if TYPE_CHECKING:
    from planner.catalogue.catalogue import Catalogue
    from planner.domain.tertial import Tertial
    from planner.exchange.export_input import AllocationExport
    from planner.exchange.papers.order import PaperKind
    from planner.exchange.papers.paper import Paper
    from planner.ui.main_window import MainWindow
    from planner.ui.pages.page import Page


class PaperCommands(QObject):
    """The commands of one window that make papers."""

    def __init__(self, window: MainWindow) -> None:
        """Ask and tell in a window."""
        super().__init__(window)
        self._window = window

    def slots(self) -> Mapping[str, Callable[[], object]]:
        """Return what each action calls, by its key."""
        return {
            "page_pdf": self.write_page,
            "decision_pdf": lambda: self.write_paper("beslut"),
            "carry_over_pdf": lambda: self.write_paper("ombudgetering"),
            "memo_docx": lambda: self.write_paper("tjansteutlatande"),
            "tertial_pdf": lambda: self.write_paper("tertial"),
        }

    def page(self) -> tuple[Paper, str] | None:
        """Return the page that is shown as a paper, and what to say of secrecy in it.

        None when it is not wanted, or shows no table; that is told.
        """
        from planner.ui.screen_table import table_of

        view = self._window.view
        if view is None:
            return None
        if view.page.key != OVERVIEW and table_of(view.page) is None:
            self._tell_no_table()
            return None
        named = self._ask()
        export = None if named is None else self._export(named=named)
        if named is None or export is None:
            return None
        paper = self._paper_of(view.page, export, named=named)
        return paper, self._secrecy(export, named=named)

    def _paper_of(self, page: Page, export: AllocationExport, *, named: bool) -> Paper:
        from planner.exporting import paper_of_overview, paper_of_table
        from planner.ui.screen_table import screen_table

        shown = screen_table(page, frozenset() if named else page.secret_keys())
        if shown is None:
            return paper_of_overview(export, self._window.catalogue, page.title())
        return paper_of_table(export, self._window.catalogue, shown)

    def write_page(self) -> None:
        """Ask for a name and write the table of the page that is shown as a PDF."""
        made = self.page()
        if made is None:
            return
        from planner.exchange.papers.typeset import write_paper

        paper, secrecy = made
        path = self._ask_path(self.tr("Save the page as PDF"), paper.head.title, ".pdf")
        if path is not None:
            self._write(path, partial(write_paper, path, paper), secrecy)

    def write_paper(self, name: str) -> None:
        """Ask what is needed, and for a file, and write one of the plan's papers, by its name as a kind."""
        from planner.exchange.papers.order import PAPER_WORDS, PaperKind
        from planner.exporting import order_paper, write_order

        kind = PaperKind(name)
        session = self._window.session
        period = None if session is None else self._ask_period(kind)
        if period is None:
            return
        path = self._ask_path(self.tr("Save the document"), PAPER_WORDS[kind], kind.suffix)
        named = None if path is None else self._ask()
        export = None if named is None else self._export(named=named)
        if path is None or named is None or export is None:
            return
        order = order_paper(export, self._window.catalogue, kind, period)
        self._write(path, partial(write_order, path, order), self._secrecy(export, named=named))

    def write_of_places(self, which: str, ids: Sequence[str]) -> None:
        """Ask for a file, and write an application of measures, or the report or form of a walk."""
        names = {
            "application": self.tr("Application"),
            "application_pdf": self.tr("Application"),
            "walk": self.tr("Walk report"),
            "walk_form": self.tr("Walk form"),
        }
        suffix = ".docx" if which == "application" else ".pdf"
        path = self._ask_path(self.tr("Save the document"), names[which], suffix)
        named = None if path is None else self._ask()
        export = None if named is None else self._export(named=named)
        if path is None or named is None or export is None:
            return
        write = partial(_write_of_places, path, export, self._window.catalogue, which, tuple(ids))
        self._write(path, write, self._secrecy(export, named=named))

    def _ask_period(self, kind: PaperKind) -> tuple[int, Tertial] | None:
        """Ask which year and tertial a paper is of; the usual ones when it is of none."""
        from planner.analysis.follow_up import usual_period
        from planner.ui.dialogs.paper_period import PaperPeriodDialog

        session = self._window.session
        if session is None:
            return None
        usual = usual_period(session.plan, date.today())  # noqa: DTZ011 - the user's own day
        if not kind.has_period:
            return usual
        dialog = PaperPeriodDialog(session.plan.info.years, usual, kind, self._window)
        return dialog.period if dialog.exec() else None

    def _ask(self) -> bool | None:
        from planner.ui.dialogs.export_secrecy import ask_secrecy

        session = self._window.session
        return None if session is None else ask_secrecy(self._window, session.plan)

    def _ask_path(self, title: str, name: str, suffix: str) -> Path | None:
        session = self._window.session
        if session is None:
            return None
        today = date.today()  # noqa: DTZ011 - the user's own day
        proposed = f"{session.plan.info.title} {name} {today:%Y-%m-%d} {session.document.version}"
        kind = self.tr("Word files") if suffix == ".docx" else self.tr("PDF files")
        return self._window.files.ask_save(self._window, title, file_name(proposed, suffix), kind)

    def _export(self, *, named: bool) -> AllocationExport | None:
        """Return what every paper is made of; None when it cannot be read, which is told."""
        from planner.exporting import document_export

        session = self._window.session
        if session is None:
            return None
        try:
            return document_export(
                session.document,
                session.catalogue,
                session.scenario_id,
                with_secret=named,
                role=self._window.settings.role,
            )
        except PlannerError as error:
            self._window.fail(error)
            return None

    def _secrecy(self, export: AllocationExport, *, named: bool) -> str:
        from planner.ui.dialogs.export_secrecy import SecrecyWords

        return SecrecyWords().after(export.secret_count, named=named)

    def _write(self, path: Path, write: Callable[[], None], secrecy: str) -> None:
        """Write beside the window, and say what became of it."""
        self._window.messages.tell(self.tr("Writing {name}…").format(name=path.name), Level.GOOD)
        self._window.background.run(
            lambda _report: write(), lambda _none: self._tell(path, secrecy), self._window.fail
        )

    def _tell(self, path: Path, secrecy: str) -> None:
        text = self.tr("{name} is written and read back.").format(name=path.name)
        show = partial(QDesktopServices.openUrl, QUrl.fromLocalFile(str(path.parent)))
        self._window.messages.tell(f"{text} {secrecy}".strip(), Level.GOOD, self.tr("Open folder"), show)

    def _tell_no_table(self) -> None:
        text = self.tr("This page shows no table. Choose a page with one, such as Measures or Allocation.")
        self._window.messages.tell(text, Level.WARN)


def _write_of_places(
    path: Path, export: AllocationExport, catalogue: Catalogue, which: str, ids: tuple[str, ...]
) -> None:
    """Write the paper; done beside the window."""
    from planner.domain.ids import MeasureId, PlaceId, WalkId
    from planner.place_papers import write_application, write_walk, write_walk_form

    if which.startswith("application"):
        write_application(path, export, catalogue, [MeasureId(one) for one in ids])
    elif which == "walk":
        write_walk(path, export, catalogue, WalkId(ids[0]))
    else:
        write_walk_form(path, export, catalogue, [PlaceId(one) for one in ids])
