"""What dialogs of importing a table share: sheet and columns, what comes of it, and what is left out."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from planner.exchange.headed_table import Unread, UnreadReason, Words, guess_meanings, heading_row, text_of
from planner.exchange.list_reading import RawTable, Report, read_tables
from planner.ui.theme import Theme

#: What a table that is read may be, for a file dialog.
TABLE_ENDINGS = "*.xlsx *.xls *.ods *.csv *.txt"
#: So many figures and cells are shown as examples.
EXAMPLES = 6
#: No table of its kind has more columns that anybody chooses among.
_MOST_COLUMNS = 40


def tables_of(path: Path, report: Report) -> tuple[RawTable, ...]:
    """Read the sheets of a file, for `Background.run`.

    Raises:
        ListReadError: it cannot be read.
    """
    return read_tables(path, report=report)


class TableWords(QObject):
    """What is said of cells and rows; counted texts are looked for in the class that says them, no base."""

    def hidden(self, count: int) -> str:
        """Return that rows which the sheet hides are read too."""
        return self.tr("%Ln hidden row(s) of the sheet read too", "", count)

    def left_out(self, count: int) -> str:
        """Return how many cells were left out."""
        return self.tr("%Ln cell(s) left out:", "", count)

    def cell(self, one: Unread) -> str:
        """Return a cell that was left out, and why."""
        place = self.tr("row {row}, column {column}: “{text}”").format(
            row=one.row, column=one.column, text=one.text
        )
        return f"{place} {self._why(one)}"

    def _why(self, one: Unread) -> str:
        words = {
            UnreadReason.NO_FIGURE: self.tr("is no figure that can be read"),
            UnreadReason.OTHER_FIGURE_ABOVE: self.tr("contradicts another figure of {area} above"),
            UnreadReason.NO_DAY: self.tr("is no day that can be read; write it as 2026-03-01"),
            UnreadReason.NO_PLACE: self.tr("the place is missing"),
            UnreadReason.NO_COUNT: self.tr("is no count from 1 and up"),
            UnreadReason.NO_SEVERITY: self.tr("is no severity 1, 2 or 3"),
            UnreadReason.DONE_BEFORE_SEEN: self.tr("lies before the day it was seen"),
            UnreadReason.TOO_LONG: self.tr("is longer than a plan can hold"),
        }
        return words[one.reason].format(area=one.about)


class ImportTableDialog(QDialog):
    """Asks what the columns of a table hold, and tells what comes of it before it is taken."""

    def __init__(self, tables: Sequence[RawTable], words: Words[object], parent: QWidget | None) -> None:
        """Look at the sheet whose headings say the most; a subclass ends with `set_up`.

        Args:
            tables: the sheets of a file.
            words: what headings say, see `guess_meanings`.
            parent: the widget it stands over.
        """
        super().__init__(parent)
        self._tables, self._words, self._said = tables, words, TableWords(self)
        self.sheet = QComboBox(self)
        self.columns: dict[int, QComboBox] = {}
        self.fields = QFormLayout()
        self._columns_form = QFormLayout()
        self._told, self._examples, self._unread = QLabel(self), QLabel(self), QLabel(self)
        for label in (self._told, self._examples, self._unread):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._examples.setProperty("look", "muted")
        for table in tables:
            self.sheet.addItem(table.sheet or table.file_name)
        most = max(range(len(tables)), key=lambda at: len(guess_meanings(tables[at], words)))
        self.sheet.setCurrentIndex(most)
        self.fields.addRow(self.tr("Sheet"), self.sheet)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.ok = self.buttons.button(buttons.Ok)
        self.ok.setText(self.tr("Import"))

    def set_up(self, theme: Theme, below: Sequence[QWidget] = ()) -> None:
        """Lay out what the subclass has made, and look at the table.

        Args:
            theme: sizes.
            below: what stands under the columns.
        """
        inner = QWidget(self)
        inner.setLayout(self._columns_form)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.addLayout(self.fields)
        layout.addWidget(scroll, 1)
        for widget in (*below, self._told, self._examples, self._unread, self.buttons):
            layout.addWidget(widget)
        self.resize(theme.px(600), theme.px(700))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.sheet.currentIndexChanged.connect(self._show_columns)
        self._show_columns()

    # --- what a subclass says --------------------------------------------------------------------

    def meanings(self) -> Mapping[object, str]:
        """Return what a column may hold, and its name."""
        raise NotImplementedError

    def tell(self) -> None:
        """Say what comes of it, by `say`."""
        raise NotImplementedError

    def columns_changed(self) -> None:
        """Show what hangs on the columns, and what comes of it."""
        self.tell()

    # --- what it asks ----------------------------------------------------------------------------

    @property
    def table(self) -> RawTable:
        """The sheet that is looked at."""
        return self._tables[self.sheet.currentIndex()]

    def chosen(self) -> Mapping[int, object]:
        """Return what each column, from 0, is taken to hold."""
        meanings = [None, *self.meanings()]
        chosen = {column: meanings[box.currentIndex()] for column, box in self.columns.items()}
        return {column: meaning for column, meaning in chosen.items() if meaning is not None}

    def say(self, parts: Sequence[str], examples: Sequence[str], unread: Sequence[Unread], lack: str) -> None:
        """Show what comes of it.

        Args:
            parts: what is taken and what is left out, in parts of one sentence.
            examples: some of what is taken.
            unread: what cells were left out.
            lack: what must be chosen first, in place of what was left out; "" = nothing.
        """
        hidden = len(self.table.hidden)
        if hidden and not lack:
            parts = [*parts, self._said.hidden(hidden)]
        self._told.setText(", ".join(parts) + ".")
        self._examples.setText("\n".join(examples[:EXAMPLES]))
        cells = [self._said.cell(one) for one in unread[:EXAMPLES]] if not lack else []
        told = lack or (self._said.left_out(len(unread)) if cells else "")
        self._unread.setText("\n".join(filter(None, (told, *cells))))
        self._unread.setVisible(bool(told))

    def _show_columns(self) -> None:
        while self._columns_form.rowCount():
            self._columns_form.removeRow(0)
        self.columns = {}
        guessed = guess_meanings(self.table, self._words)
        headings = self.table.rows[heading_row(self.table, self._words)]
        for column, heading in enumerate(headings[:_MOST_COLUMNS]):
            name = text_of(heading)
            if name or column in guessed:
                self._add_column(column, name or str(column + 1), guessed.get(column))
        self.columns_changed()

    def _add_column(self, column: int, name: str, guessed: object) -> None:
        meanings = self.meanings()
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItems([self.tr("Not read"), *meanings.values()])
        box.setCurrentIndex([None, *meanings].index(guessed))
        box.currentIndexChanged.connect(self.columns_changed)
        self._columns_form.addRow(name, box)
        self.columns[column] = box
