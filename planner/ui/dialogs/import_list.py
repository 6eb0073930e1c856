"""The dialog that imports a list of measures: file and sheet, columns, check, done."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.money import Unit, format_amount
from planner.editing.import_list import import_list
from planner.exchange.errors import ListReadError, ReadProblem
from planner.exchange.import_mapping import fingerprint, memory_of, remembered
from planner.exchange.list_columns import Field, years_in
from planner.exchange.list_import import ImportProposal, propose
from planner.exchange.list_reading import RawTable
from planner.exchange.list_samples import mark_hints
from planner.exchange.list_source import ListSource, pasted_source, read_source
from planner.exchange.list_units import UnitGround
from planner.exchange.list_values import ImportChoices, RowReason
from planner.ui.error_sentences import error_sentence
from planner.ui.models.import_words import column_title, mark_name
from planner.ui.session import Session
from planner.ui.settings import Settings
from planner.ui.theme import Theme
from planner.ui.waiting import Wait, at_once, waiting_cursor
from planner.ui.widgets.import_check import CheckStep
from planner.ui.widgets.import_columns import ColumnsStep
from planner.ui.widgets.import_done import DoneStep
from planner.ui.widgets.import_file import AskFile, FileStep
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.step_bar import StepBar

_FILE, _COLUMNS, _CHECK, _DONE = range(4)


def read_waiting(wait: Wait, window: QWidget, path: Path, encoding: str = "") -> ListSource | None:
    """Read a list while a window waits; None = it was not waited for.

    Raises:
        ListReadError: it cannot be read.
    """
    text = QCoreApplication.translate("import", "Reading {name}").format(name=path.name)
    return wait(lambda report: read_source(path, encoding, report), window, text)


class ImportListDialog(QDialog):
    """Four steps; nothing is added before the last, and then all of it in one step of undo."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        ask_file: AskFile,
        settings: Settings | None = None,
        wait: Wait = at_once,
    ) -> None:
        """Import into a session's plan.

        Args:
            session: the plan.
            theme: the look.
            parent: the window.
            ask_file: asks which list to import.
            settings: where it is kept how lists are read; None = nowhere.
            wait: has the dialog wait for what takes long with a large list.
        """
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._settings = settings
        self._wait = wait
        self.source: ListSource | None = None
        self._path: Path | None = None
        self._table: RawTable | None = None
        self.proposal: ImportProposal | None = None
        self._step_bar = StepBar(
            (self.tr("File and sheet"), self.tr("Columns"), self.tr("Check"), self.tr("Done")), self
        )
        self._steps = QStackedWidget(self)
        self._heading = QLabel(self)
        self._notice = Notice(theme, self)
        self.file = FileStep(theme, ask_file, self)
        self.columns = ColumnsStep(theme, self)
        self.check = CheckStep(theme, self)
        self.done_step = DoneStep(theme, self)
        self._back = QPushButton(self.tr("Back"), self)
        self._next = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._go(_FILE)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import list"))
        self.setAcceptDrops(True)
        self.resize(self._theme.px(1080), self._theme.px(700))
        self._heading.setProperty("look", "title")
        for step in (self.file, self.columns, self.check, self.done_step):
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
        layout.addWidget(self._step_bar)
        layout.addWidget(self._heading)
        layout.addWidget(self._notice)
        layout.addWidget(self._steps, 1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self.file.chosen.connect(self.open_file)
        self.file.paste_wanted.connect(self.paste)
        self.file.sheet_chosen.connect(self._on_sheet)
        self.file.encoding_chosen.connect(self._on_encoding)
        self.columns.changed.connect(self._on_choices)
        self.columns.guess_wanted.connect(self._guess)
        self.check.skipped.connect(self._on_skipped)
        self.check.confirmed.connect(self._on_confirmed)
        self.check.changed.connect(self._refresh_buttons)
        self.done_step.undo_wanted.connect(self._undo)
        self._back.clicked.connect(lambda: self._go(self._steps.currentIndex() - 1))
        self._next.clicked.connect(self._go_on)
        self._cancel.clicked.connect(self.reject)

    # --- the list --------------------------------------------------------------------------------

    def open_file(self, path: Path, encoding: str = "") -> None:
        """Read a file and go on, or say why it cannot be read."""
        self._path = path
        self.file.encoding.setCurrentIndex(max(0, self.file.encoding.findData(encoding)))
        try:
            source = read_waiting(self._wait, self._shown(), path, encoding)
        except ListReadError as error:
            self._refuse(error)
            return
        if source is not None:
            self._take_source(source, stay=bool(encoding))

    def paste(self) -> None:
        """Take the table that was copied, or say that there is none."""
        try:
            source = pasted_source(QGuiApplication.clipboard().text(), self.tr("Copied table"))
        except ListReadError:
            self._notice.tell(
                self.tr("There is no table on the clipboard. Copy its cells with the headings first."),
                warn=True,
            )
            return
        self._take_source(source)

    def _refuse(self, error: ListReadError) -> None:
        """Say why a file cannot be read; one whose letters nobody can tell can be read with others."""
        self._go(_FILE)
        self._notice.tell(error_sentence(error), warn=True)
        if error.problem is ReadProblem.UNKNOWN_ENCODING:
            self.source = self.proposal = None
            self.file.offer_encodings()
            self._refresh_buttons()

    def _take_source(self, source: ListSource, *, stay: bool = False) -> None:
        """Show what was read; stay at the first step when there is something to choose there."""
        self.source, self._path = source, source.path
        self._show_table(source.best())
        doubtful = source.encoding not in ("", "utf-8", "utf-8-sig")
        stay = stay or doubtful or len(source.tables) > 1 or self.proposal is None
        self._go(_FILE if stay else _COLUMNS)

    def _shown(self) -> QWidget:
        """Return what a bar can stand before: a file may be read before the dialog is shown."""
        return self if self.isVisible() else self.parentWidget() or self

    def _show_table(self, table: RawTable, *, with_others: bool = False) -> None:
        if self.source is None:
            return
        self.file.show_source(self.source, table)
        self.file.all_sheets.setChecked(with_others)
        self._table = self.source.joined(table) if with_others else table
        kept = self._settings.list_mapping(fingerprint(self._table)) if self._settings else ""
        funds = [fund.name for fund in self._session.plan.funds_in_order]
        choices = remembered(self._table, kept, funds) if kept else None
        self.columns.memory.setVisible(choices is not None)
        self._propose(choices or ImportChoices())

    def _on_sheet(self, name: str, with_others: bool) -> None:
        tables = self.source.tables if self.source else ()
        table = next((one for one in tables if one.sheet == name), None)
        if table is not None:
            self._show_table(table, with_others=with_others)
            self._refresh_buttons()

    def _on_encoding(self, encoding: str) -> None:
        if self._path is not None:
            self.open_file(self._path, encoding)

    # --- choices ---------------------------------------------------------------------------------

    def _propose(self, choices: ImportChoices) -> None:
        """Work out what an import would do; when that is not waited for, all stays as it was."""
        table, plan, catalogue = self._table, self._session.plan, self._session.catalogue
        if table is None:
            return
        found = self._wait(
            lambda report: propose(table, plan, catalogue, choices, report),
            self._shown(),
            self.tr("Checking each row"),
        )
        if found is not None:
            self.proposal = found
        elif self.proposal is None or self.proposal.table is not table:
            self.proposal = self._table = None
            self._go(_FILE)
            return
        self.columns.show_proposal(self.proposal, self._session.plan)
        self.check.show_proposal(self.proposal)
        if self._steps.currentIndex() == _COLUMNS:
            self._tell_what_is_missing()
        self._refresh_buttons()

    def _on_choices(self, choices: ImportChoices) -> None:
        self.columns.memory.hide()
        self._propose(choices)

    def _on_skipped(self, lines: frozenset[int]) -> None:
        if self.proposal is not None:
            self._propose(replace(self.proposal.chosen, skipped_lines=lines))

    def _on_confirmed(self, lines: frozenset[int]) -> None:
        if self.proposal is not None:
            self._propose(replace(self.proposal.chosen, confirmed_lines=lines))

    def _guess(self) -> None:
        self.columns.memory.hide()
        self._propose(ImportChoices())

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
        if RowReason.AMOUNT_AMBIGUOUS in reasons:
            lines.append(
                self.tr("Some amounts can be read in two ways. Choose the decimal mark of the column.")
            )
            lines += self._mark_hints()
        if hidden := self._hidden_columns():
            lines.append(self.tr("Hidden in the file but read: {columns}.").format(columns=hidden))
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

    def _mark_hints(self) -> list[str]:
        text = self.tr("{column}: other amounts there are written with {mark}.")
        hints = mark_hints(self.proposal) if self.proposal else ()
        return [text.format(column=column_title(one), mark=mark_name(mark)) for one, mark in hints]

    def _hidden_columns(self) -> str:
        """Return the titles of columns that are read although the sheet hides them."""
        if self.proposal is None:
            return ""
        hidden = self.proposal.table.hidden_columns
        used = (one for one in self.proposal.columns if one.field is not Field.IGNORED)
        return ", ".join(column_title(one) for one in used if one.index in hidden)

    def _has_title(self) -> bool:
        columns = self.proposal.columns if self.proposal else ()
        return any(choice.field is Field.TITLE for choice in columns)

    # --- steps -----------------------------------------------------------------------------------

    def _go_on(self) -> None:
        step = self._steps.currentIndex()
        if step == _CHECK:
            self._import()
        elif step == _DONE:
            self.accept()
        else:
            self._go(step + 1)

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self._step_bar.show_step(step)
        name = self.source.name if self.source else ""
        headings = (
            name or self.tr("Choose a list"),
            self.tr("What are the columns of {name}?").format(name=name),
            self.tr("Check before anything is added"),
            self.tr("{name} is imported").format(name=name),
        )
        self._heading.setText(headings[step])
        if step in (_FILE, _DONE):
            self._notice.tell("")
        else:
            self._tell_what_is_missing()
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        step = self._steps.currentIndex()
        self._back.setVisible(step in (_COLUMNS, _CHECK))
        self._cancel.setVisible(step != _DONE)
        self._next.setVisible(step > _FILE or self.proposal is not None)
        if step == _CHECK:
            count = len(self.proposal.drafts) if self.proposal else 0
            self._next.setText(self.tr("Import %Ln measure(s)", "", count))
            self._next.setEnabled(self.check.may_import)
        else:
            self._next.setText(self.tr("Close") if step == _DONE else self.tr("Next"))
            self._next.setEnabled(step != _COLUMNS or self._has_title())

    # --- importing -------------------------------------------------------------------------------

    def _import(self) -> None:
        """Add everything in one step, select it, and keep how the list was read."""
        if self.proposal is None or self.source is None:
            return
        first, drafts = self._session.plan.info.next_number, self.proposal.drafts
        reason = self.check.totals.reason.text().strip() if self.proposal.totals.needs_reason else ""
        journal = self._journal(self.proposal, self.source, reason)
        scenario_id, name = self._session.scenario_id, self.source.name
        with waiting_cursor():
            if not self._session.edit_because(journal, import_list, scenario_id, drafts, name):
                return
        measures = self._session.plan.measures.values()
        self._session.select(measure.id for measure in measures if measure.number >= first)
        if self._settings is not None and self._table is not None:
            was_chosen = self.proposal.unit_ground is UnitGround.CHOSEN
            header = self.proposal.choices.header_row
            memory = memory_of(self.proposal.choices, unit_was_chosen=was_chosen)
            self._settings.keep_list_mapping(fingerprint(self._table, header), memory)
        self.done_step.show_import(self.source, self.proposal, reason)
        self._go(_DONE)

    def _journal(self, proposal: ImportProposal, source: ListSource, reason: str) -> str:
        """Return what the history keeps: which file it was, what it held, and why not all was taken."""
        totals = proposal.totals
        text = self.tr(
            "{file}, SHA-256 {sha256}. In the file: {rows} rows, {sum}. Imported: {taken} rows, {taken_sum}."
        ).format(
            file=source.name,
            sha256=source.sha256,
            rows=totals.rows_in_file,
            sum=format_amount(totals.sum_in_file_ore, Unit.KR, with_unit=True),
            taken=totals.rows_imported,
            taken_sum=format_amount(totals.sum_imported_ore, Unit.KR, with_unit=True),
        )
        return f"{text} {reason}".strip()

    def _undo(self) -> None:
        """Take the import back and close: nothing came of it."""
        self._session.undo()
        self.done(QDialog.DialogCode.Rejected)

    def reject(self) -> None:
        """Close; what has been imported stays."""
        if self._steps.currentIndex() == _DONE:
            self.accept()
        else:
            super().reject()

    # --- drag and drop ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file."""
        if event.mimeData().hasUrls() and self._steps.currentIndex() != _DONE:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read the file that was dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.open_file(paths[0])
