"""The dialog before an accounting extract is read in: columns, what becomes of each line, the total."""

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from planner.domain.money import format_amount
from planner.editing.ledger import LedgerImport, import_ledger
from planner.exchange.ledger import LedgerExtract, ledger_extract
from planner.exchange.ledger_columns import LedgerColumn, LedgerField
from planner.ui.error_sentences import error_sentence
from planner.ui.models.ledger import ReadLinesModel, stopped_words
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.notice import Notice
from planner.ui.widgets.rows_view import RowsView

_COLUMNS_OF_BOXES = 3
_MOST_STOPPED = 5


class ImportLedgerDialog(QDialog):
    """Shows what an extract would do, and does it as one edit.

    Attributes:
        proposal: what would be done under the columns chosen now.
    """

    def __init__(
        self, session: Session, theme: Theme, extract: LedgerExtract, parent: QWidget | None = None
    ) -> None:
        """Look at an extract that was read."""
        super().__init__(parent)
        self._session, self._theme, self._extract = session, theme, extract
        self.setWindowTitle(self.tr("Read in ledger extract"))
        self.boxes: dict[LedgerField, QComboBox] = {}
        self.model = ReadLinesModel(self)
        self.table = RowsView(self.model, theme, parent=self)
        self.table.setAccessibleName(self.tr("Lines of the extract"))
        self.totals, self.notice = QLabel(self), Notice(theme, self)
        self.seen = QCheckBox(self.tr("I have seen what is left out"), self)
        self._buttons = QDialogButtonBox(self)
        self.ok = self._buttons.addButton(self.tr("Read in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.proposal: LedgerImport = import_ledger(session.plan, (), "")
        self._build()
        self._connect()
        self._propose()
        self.resize(theme.px(1120), theme.px(620))

    def accept(self) -> None:
        """Read it in; stay when it cannot be saved."""
        lines, name = self._extract.lines, self._extract.table.file_name
        if self._session.edit(lambda plan: import_ledger(plan, lines, name).change_set):
            super().accept()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(self._theme.px(10))
        name = QLabel(self._extract.table.file_name, self)
        name.setProperty("look", "strong")
        layout.addWidget(name)
        layout.addLayout(self._choosers())
        layout.addWidget(self.table, 1)
        self.totals.setWordWrap(True)
        for widget in (self.totals, self.notice, self.seen, self._buttons):
            layout.addWidget(widget)

    def _choosers(self) -> QGridLayout:
        names = {
            LedgerField.PROJECT: self.tr("Project"),
            LedgerField.ACCOUNT: self.tr("Account"),
            LedgerField.DAY: self.tr("Date"),
            LedgerField.PERIOD: self.tr("Period"),
            LedgerField.TEXT: self.tr("Text"),
            LedgerField.VOUCHER: self.tr("Voucher"),
            LedgerField.AMOUNT: self.tr("Amount"),
            LedgerField.DEBIT: self.tr("Debit"),
            LedgerField.CREDIT: self.tr("Credit"),
        }
        grid = QGridLayout()
        for number, (field, name) in enumerate(names.items()):
            row, at = divmod(number, _COLUMNS_OF_BOXES)
            box = self.boxes[field] = self._box(field, name)
            label = QLabel(name, self)
            label.setBuddy(box)
            grid.addWidget(label, row, 2 * at)
            grid.addWidget(box, row, 2 * at + 1)
            grid.setColumnStretch(2 * at + 1, 1)
        return grid

    def _box(self, field: LedgerField, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Column of {field}").format(field=name))
        box.addItem(self.tr("– none –"), None)
        for column in self._extract.columns:
            box.addItem(
                column.header or self.tr("Column {number}").format(number=column.index + 1), column.index
            )
        held = next((column.index for column in self._extract.columns if column.field is field), None)
        box.setCurrentIndex(0 if held is None else box.findData(held))
        return box

    def _connect(self) -> None:
        for box in self.boxes.values():
            box.activated.connect(lambda _at: self._read_again())
        self.seen.toggled.connect(lambda _on: self._refresh_button())
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._session.failed.connect(lambda error: self.notice.tell(error_sentence(error), warn=True))

    # --- what happens ----------------------------------------------------------------------------

    def _read_again(self) -> None:
        chosen = {box.currentData(): field for field, box in self.boxes.items()}
        columns = tuple(
            LedgerColumn(
                index=column.index,
                header=column.header,
                field=chosen.get(column.index, LedgerField.IGNORED),
            )
            for column in self._extract.columns
        )
        self._extract = ledger_extract(self._extract.table, columns)
        self.seen.setChecked(False)
        self._propose()

    def _propose(self) -> None:
        extract = self._extract
        self.proposal = import_ledger(self._session.plan, extract.lines, extract.table.file_name)
        self.model.show_import(self._session.plan, extract.lines, self.proposal)
        self.totals.setText(self._totals())
        self.notice.tell(self._warning(), warn=True)
        self.seen.setVisible(bool(extract.stopped))
        self._refresh_button()

    def _totals(self) -> str:
        """Say where every krona of the file goes: the control total."""
        extract, proposal = self._extract, self.proposal
        file, new, known = extract.total_ore, proposal.new_ore, proposal.known_ore
        lines = [
            self.tr("%Ln line(s) in the file", "", len(extract.lines)) + f": {_kr(file)}",
            self.tr("{count} to a measure").format(count=len(proposal.matched)),
            self.tr("{count} to be matched").format(count=len(proposal.waiting)),
            self.tr("{count} there already").format(count=len(proposal.known)) + f": {_kr(known)}",
            self.tr("new {new}, difference {difference}").format(
                new=_kr(new), difference=_kr(file - new - known)
            ),
        ]
        return " · ".join(lines)

    def _warning(self) -> str:
        extract = self._extract
        if extract.missing:
            return self.tr("Choose the columns of amount and of date or period.")
        told = [self.tr("%Ln hidden row(s) of the sheet are read too.", "", extract.hidden)] * bool(
            extract.hidden
        )
        told += [stopped_words(one) for one in extract.stopped[:_MOST_STOPPED]]
        if len(extract.stopped) > _MOST_STOPPED:
            told.append(self.tr("{count} more.").format(count=len(extract.stopped) - _MOST_STOPPED))
        return " ".join(told)

    def _refresh_button(self) -> None:
        has_seen = self.seen.isChecked() or not self._extract.stopped
        self.ok.setEnabled(bool(self.proposal.change_set) and has_seen)


def _kr(ore: int) -> str:
    return format_amount(ore, with_unit=True)
