"""The dialog that imports a list of measures: choose the file, match its columns, check, import."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.editing.import_list import import_list
from planner.exchange.errors import ListReadError
from planner.exchange.list_columns import Field, best_table, years_in
from planner.exchange.list_import import ImportProposal, propose
from planner.exchange.list_reading import RawTable, read_tables
from planner.exchange.list_values import ImportChoices, RowReason
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.import_check import CheckStep
from planner.ui.widgets.import_columns import ColumnsStep
from planner.ui.widgets.notice import Notice

_FILE, _COLUMNS, _CHECK = range(3)
#: Asks which file to read, over the widget that is given.
AskFile = Callable[[QWidget], Path | None]


class ImportListDialog(QDialog):
    """Three steps; nothing is added before the last, and then all of it in one step of undo."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        ask_file: AskFile,
        path: Path | None = None,
    ) -> None:
        """Import into a session's plan.

        Args:
            session: the plan.
            theme: the look.
            parent: the window.
            ask_file: asks which list to import.
            path: a list that is read at once.
        """
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._path: Path | None = None
        self._tables: tuple[RawTable, ...] = ()
        self.proposal: ImportProposal | None = None
        self._steps = QStackedWidget(self)
        self._heading = QLabel(self)
        self._notice = Notice(theme, self)
        self._file_step = _FileStep(theme, ask_file, self)
        self.columns = ColumnsStep(theme, self)
        self.check = CheckStep(theme, self)
        self._back = QPushButton(self.tr("Back"), self)
        self._next = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._go(_FILE)
        if path is not None:
            self.open_file(path)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import list"))
        self.setAcceptDrops(True)
        self.resize(self._theme.px(980), self._theme.px(680))
        self._heading.setProperty("look", "title")
        for step in (self._file_step, self.columns, self.check):
            self._steps.addWidget(step)
        self._next.setProperty("look", "primary")
        self._next.setDefault(True)
        self._cancel.setAutoDefault(False)
        self._back.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._heading)
        layout.addWidget(self._notice)
        layout.addWidget(self._steps, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._file_step.chosen.connect(self.open_file)
        self.columns.changed.connect(self._on_choices)
        self.columns.sheet_chosen.connect(self._on_sheet)
        self.check.skipped.connect(self._on_skipped)
        self.check.changed.connect(self._refresh_buttons)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._cancel.clicked.connect(self.reject)

    # --- steps -----------------------------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Read a file and go to its columns, or say why it cannot be read."""
        try:
            self._tables = read_tables(path)
            table = best_table(self._tables)
        except ListReadError as error:
            self._go(_FILE)
            self._notice.tell(error_sentence(error), warn=True)
            return
        self._path = path
        self.columns.show_sheets([one.sheet for one in self._tables], table.sheet)
        self._propose(table, ImportChoices())
        self._go(_COLUMNS)

    def _propose(self, table: RawTable, choices: ImportChoices) -> None:
        self.proposal = propose(table, self._session.plan, self._session.catalogue, choices)
        self.columns.show_proposal(self.proposal, self._session.plan)
        self.check.show_proposal(self.proposal)
        if self._steps.currentIndex() == _COLUMNS:
            self._tell_what_is_missing()
        self._refresh_buttons()

    def _tell_what_is_missing(self) -> None:
        rows = self.proposal.rows if self.proposal else ()
        reasons = {finding.reason for row in rows for finding in row.findings}
        lines = []
        if not self._has_title():
            lines.append(self.tr("No column is chosen as the title. Choose one to go on."))
        if RowReason.FUND_MISSING in reasons:
            lines.append(self.tr("Some amounts have no source. Choose one for the list."))
        if RowReason.YEAR_MISSING in reasons:
            lines.append(self.tr("Some amounts have no year. Choose one for the list."))
        if RowReason.YEAR_OUTSIDE_PERIOD in reasons:
            lines.append(self._outside_period())
        self._notice.tell("\n".join(lines), warn=True)

    def _outside_period(self) -> str:
        years, info = years_in(self.proposal.table) if self.proposal else (), self._session.plan.info
        outside = ", ".join(str(year) for year in years if year not in info.years)
        return self.tr(
            "The list has amounts for {years}, but the plan covers {first}–{last}. Those rows are not "
            "imported. To take them, close this, change the years in Plan › Plan settings and import again."
        ).format(years=outside, first=info.first_year, last=info.last_year)

    def _has_title(self) -> bool:
        columns = self.proposal.columns if self.proposal else ()
        return any(choice.field is Field.TITLE for choice in columns)

    def _on_choices(self, choices: ImportChoices) -> None:
        if self.proposal is not None:
            self._propose(self.proposal.table, choices)

    def _on_skipped(self, lines: frozenset[int]) -> None:
        if self.proposal is not None:
            self._on_choices(replace(self.proposal.choices, skipped_lines=lines))

    def _on_sheet(self, name: str) -> None:
        table = next((one for one in self._tables if one.sheet == name), None)
        if table is not None:
            self._propose(table, ImportChoices())

    def _go_back(self) -> None:
        self._go(max(_FILE, self._steps.currentIndex() - 1))

    def _go_on(self) -> None:
        if self._steps.currentIndex() == _CHECK:
            self._import()
        else:
            self._go(self._steps.currentIndex() + 1)

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        name = self._path.name if self._path else ""
        headings = (
            self.tr("Choose a list"),
            self.tr("What are the columns of {name}?").format(name=name),
            self.tr("Check before anything is added"),
        )
        self._heading.setText(headings[step])
        if step == _FILE:
            self._notice.tell("")
        else:
            self._tell_what_is_missing()
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        step = self._steps.currentIndex()
        self._back.setVisible(step > _FILE)
        self._next.setVisible(step > _FILE)
        if step == _CHECK:
            count = len(self.proposal.drafts) if self.proposal else 0
            self._next.setText(self.tr("Import %Ln measure(s)", "", count))
            self._next.setEnabled(self.check.may_import)
        else:
            self._next.setText(self.tr("Next"))
            self._next.setEnabled(self._has_title())

    def _import(self) -> None:
        """Add everything in one step, and select it."""
        if self.proposal is None or self._path is None:
            return
        first = self._session.plan.info.next_number
        scenario_id, drafts = self._session.scenario_id, self.proposal.drafts
        if self._session.edit(import_list, scenario_id, drafts, self._path.name):
            measures = self._session.plan.measures.values()
            self._session.select(measure.id for measure in measures if measure.number >= first)
            self.accept()

    # --- drag and drop ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(paths[0])


class _FileStep(QWidget):
    """What can be imported, and the button that chooses it."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, ask_file: AskFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask_file = ask_file
        text = QLabel(
            self.tr(
                "A list is an Excel or LibreOffice sheet (.xlsx, .ods) or a .csv with a row of headings: "
                "title, kind, place, neighbourhood, source, one column per year or one amount. Nothing is "
                "added to the plan until you have seen every row."
            ),
            self,
        )
        text.setWordWrap(True)
        text.setFixedWidth(theme.px(520))
        # A centred label is not given the height that its width asks for.
        text.setMinimumHeight(text.heightForWidth(text.width()))
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        button = QPushButton(self.tr("Choose file…"), self)
        button.setProperty("look", "primary")
        button.clicked.connect(self._choose)
        drop = QLabel(self.tr("or drop a file here"), self)
        drop.setProperty("look", "muted")
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addStretch(1)
        for widget in (text, button, drop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def _choose(self) -> None:
        path = self._ask_file(self)
        if path is not None:
            self.chosen.emit(path)
