"""The dialog Import figures: what each column of a table holds, of which year, and what comes of it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.domain.area import YEARS, AreaFigure, AreaMeasure
from planner.domain.names import name_key
from planner.domain.numbers import format_scaled
from planner.exchange.area_figures import (
    Column,
    FigureReading,
    Meaning,
    Unread,
    guess_meanings,
    heading_row,
    read_figures,
)
from planner.exchange.list_reading import RawTable
from planner.ui.term_names import term_name
from planner.ui.theme import Theme

#: So many figures and cells are shown as examples.
_EXAMPLES = 6
#: A table of figures by area has no more columns that anybody chooses among.
_MOST_COLUMNS = 40


class ImportFiguresDialog(QDialog):
    """Shows what a table says of areas, and gives the figures that are wanted."""

    def __init__(
        self, tables: Sequence[RawTable], own: Mapping[str, str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Look at the sheet that most seems to hold figures of areas.

        Args:
            tables: the sheets of a file.
            own: `name_key` of every way to write an area of the plan → its name there.
            theme: sizes and icons.
            parent: the widget it stands over.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import figures of areas"))
        self._tables, self._own = tables, own
        self.sheet, self.year, self.source = QComboBox(self), QSpinBox(self), QLineEdit(self)
        self.only_own = QCheckBox(self.tr("Only the areas of the plan"), self)
        self.columns: dict[int, QComboBox] = {}
        self._columns_form = QFormLayout()
        self._told, self._examples, self._unread = QLabel(self), QLabel(self), QLabel(self)
        self._prepare()
        self._lay_out(theme)
        self._connect()
        self._show_columns()

    def _prepare(self) -> None:
        for table in self._tables:
            self.sheet.addItem(table.sheet or table.file_name)
        most = max(range(len(self._tables)), key=lambda at: len(guess_meanings(self._tables[at])))
        self.sheet.setCurrentIndex(most)
        self.year.setRange(*YEARS)
        self.year.setValue(_likely_year(self._tables[most].file_name))
        self.source.setText(self._tables[most].file_name)
        self.only_own.setChecked(bool(self._own))
        self.only_own.setEnabled(bool(self._own))
        for label in (self._told, self._examples, self._unread):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._examples.setProperty("look", "muted")

    def _lay_out(self, theme: Theme) -> None:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self.ok = self.buttons.button(kinds.Ok)
        self.ok.setText(self.tr("Import"))
        form = QFormLayout()
        form.addRow(self.tr("Sheet"), self.sheet)
        form.addRow(self.tr("Year, where no column says"), self.year)
        form.addRow(self.tr("Source"), self.source)
        inner = QWidget(self)
        inner.setLayout(self._columns_form)
        scroll = QScrollArea(self)
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(scroll, 1)
        for widget in (self.only_own, self._told, self._examples, self._unread, self.buttons):
            layout.addWidget(widget)
        self.resize(theme.px(560), theme.px(620))

    def _connect(self) -> None:
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.sheet.currentIndexChanged.connect(self._show_columns)
        self.year.valueChanged.connect(self._tell)
        self.source.textChanged.connect(self._tell)
        self.only_own.toggled.connect(self._tell)

    def figures(self) -> tuple[AreaFigure, ...]:
        """Return the figures that are wanted."""
        return self._wanted(self._reading())

    def _wanted(self, reading: FigureReading) -> tuple[AreaFigure, ...]:
        only_own = self.only_own.isChecked()
        return tuple(one for one in reading.figures if not only_own or name_key(one.area) in self._own)

    def _table(self) -> RawTable:
        return self._tables[self.sheet.currentIndex()]

    def _show_columns(self) -> None:
        while self._columns_form.rowCount():
            self._columns_form.removeRow(0)
        self.columns = {}
        table = self._table()
        guessed = guess_meanings(table)
        headings = table.rows[heading_row(table)]
        for column, heading in enumerate(headings[:_MOST_COLUMNS]):
            name = " ".join(str("" if heading is None else heading).split())
            if name or column in guessed:
                self._add_column(column, name or str(column + 1), guessed.get(column))
        self._tell()

    def _add_column(self, column: int, name: str, guessed: Meaning | None) -> None:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.addItems([self.tr("Not read"), *self._meanings().values()])
        box.setCurrentIndex([None, *self._meanings()].index(guessed))
        box.currentIndexChanged.connect(self._tell)
        self._columns_form.addRow(name, box)
        self.columns[column] = box

    def _meanings(self) -> dict[Meaning, str]:
        others: dict[Meaning, str] = {
            Column.AREA: self.tr("The area's name"),
            Column.YEAR: self.tr("The year"),
            Column.RESPONDENTS: self.tr("How many answered"),
        }
        return others | {measure: term_name(measure) for measure in AreaMeasure}

    def _chosen(self) -> Mapping[int, Meaning]:
        meanings = [None, *self._meanings()]
        chosen = {column: meanings[box.currentIndex()] for column, box in self.columns.items()}
        return {column: meaning for column, meaning in chosen.items() if meaning is not None}

    def _reading(self) -> FigureReading:
        source = self.source.text().strip()
        return read_figures(self._table(), self._chosen(), self.year.value(), source, self._own)

    def _tell(self) -> None:
        reading = self._reading()
        wanted = self._wanted(reading)
        areas = {name_key(one.area) for one in wanted}
        parts = [self.tr("%Ln figure(s)", "", len(wanted)) + " " + self.tr("of %Ln area(s)", "", len(areas))]
        if len(wanted) < len(reading.figures):
            parts.append(self.tr("%Ln of other areas left out", "", len(reading.figures) - len(wanted)))
        if reading.withheld:
            parts.append(self.tr("%Ln cell(s) withheld as too small", "", reading.withheld))
        if reading.sums:
            parts.append(self.tr("%Ln row(s) of sums left out", "", reading.sums))
        self._told.setText(", ".join(parts) + ".")
        self._examples.setText("\n".join(map(_in_words, wanted[:_EXAMPLES])))
        self._tell_unread(reading)
        self.ok.setEnabled(bool(wanted))

    def _tell_unread(self, reading: FigureReading) -> None:
        cells = [self._unread_in_words(one) for one in reading.unread[:_EXAMPLES]]
        told = self.tr("%Ln cell(s) left out:", "", len(reading.unread)) if cells else ""
        if Column.AREA not in self._chosen().values():
            told = self.tr("Choose the column with the names of the areas.")
            cells = []
        self._unread.setText("\n".join(filter(None, (told, *cells))))
        self._unread.setVisible(bool(told))

    def _unread_in_words(self, one: Unread) -> str:
        if one.area:
            text = self.tr("row {row}, column {column}: “{text}”, but {area} has another figure above")
        else:
            text = self.tr("row {row}, column {column}: “{text}” is no figure that can be read")
        return text.format(row=one.row, column=one.column, text=one.text, area=one.area)


def _in_words(figure: AreaFigure) -> str:
    value = f"{format_scaled(figure.value, 2)}\u00a0%" if figure.measure.is_share else str(figure.value)
    return f"{figure.area}: {term_name(figure.measure)} {value} ({figure.year})"


def _likely_year(name: str) -> int:
    """Return the last year that a file's name tells, or the year that is."""
    told = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)]
    return told[-1] if told else date.today().year  # noqa: DTZ011 - the user's own day
