"""The step of an import in which columns are matched with fields, with rows of the list under them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.import_mapping import chosen
from planner.exchange.list_columns import MONEY_FIELDS, ColumnChoice, Field
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_samples import Sample, sample_rows
from planner.exchange.list_sheets import place_of
from planner.exchange.list_values import ImportChoices
from planner.ui.labels import unit_name
from planner.ui.models.import_words import (
    cell_text,
    column_letters,
    column_title,
    field_name,
    mark_name,
    unit_sentence,
)
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import QuietComboBox

_FIELD_ROW, _UNIT_ROW, _MARK_ROW, _FUND_ROW, _CONTROLS = range(5)
_FUNDED = frozenset({Field.AMOUNT, Field.YEAR_AMOUNT})
_SAMPLES = {
    Sample.LARGEST: QT_TRANSLATE_NOOP("import", "{line} largest"),
    Sample.LAST: QT_TRANSLATE_NOOP("import", "{line} last"),
}


class ColumnsStep(QWidget):
    """What the columns are, and what holds for the whole list."""

    #: Other choices; carries ImportChoices.
    changed = Signal(object)
    #: The columns are to be guessed, not read as last time.
    guess_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._choices = ImportChoices()
        self._years: tuple[int, ...] = ()
        self._funds: tuple[str, ...] = ()
        self.header_row = QSpinBox(self)
        self.unit = QComboBox(self)
        self.unit_ground = QLabel(self)
        self.year = QComboBox(self)
        self.fund = QComboBox(self)
        self.memory = QWidget(self)
        self.table = QTableWidget(self)
        self._showing = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header_row.setMinimum(1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for text, widget in (
            (self.tr("Row of the headings"), self.header_row),
            (self.tr("Unit of bare numbers"), self.unit),
            (self.tr("Year of amounts without one"), self.year),
            (self.tr("Source of amounts without one"), self.fund),
        ):
            widget.setAccessibleName(text)
            widget.setMinimumWidth(self._theme.px(260))
            form.addRow(text, self._with_ground() if widget is self.unit else widget)
        hint = QLabel(
            self.tr("Say what each column is. Under it: the first rows, the largest and the last."), self
        )
        hint.setProperty("look", "muted")
        self.table.setAccessibleName(self.tr("Columns of the list"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_memory())
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)

    def _with_ground(self) -> QWidget:
        """Put beside the unit why it is that one."""
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.unit)
        row.addWidget(self.unit_ground)
        return both

    def _build_memory(self) -> QWidget:
        text = QLabel(self.tr("The columns are read as last time, for a list with the same headings."), self)
        text.setProperty("look", "strong")
        guess = QPushButton(self.tr("Guess anew"), self)
        guess.setAutoDefault(False)
        guess.clicked.connect(self.guess_wanted)
        row = QHBoxLayout(self.memory)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(text)
        row.addWidget(guess)
        row.addStretch(1)
        self.memory.hide()
        return self.memory

    def _connect(self) -> None:
        self.header_row.valueChanged.connect(self._on_header_row)
        self.unit.activated.connect(self._on_list_unit)
        for combo in (self.year, self.fund):
            combo.activated.connect(self._on_list_choice)

    # --- showing ---------------------------------------------------------------------------------

    def show_proposal(self, proposal: ImportProposal, plan: Plan) -> None:
        """Show what is guessed or chosen, and the rows under it."""
        self._showing = True
        self._choices = proposal.chosen
        guessed = {choice.year for choice in proposal.columns if choice.year}
        self._years = tuple(sorted({*plan.info.years, *guessed}))
        self._funds = tuple(fund.name for fund in plan.funds_in_order)
        self._show_list_choices(proposal, plan)
        self._show_columns(proposal)
        self._showing = False

    def _show_list_choices(self, proposal: ImportProposal, plan: Plan) -> None:
        choices = proposal.choices
        self.header_row.setMaximum(max(1, len(proposal.table.rows)))
        self.header_row.setValue((choices.header_row or 0) + 1)
        _fill(self.unit, [(unit_name(unit), unit) for unit in Unit], choices.unit)
        self.unit_ground.setText(unit_sentence(proposal))
        none = (self.tr("Not chosen"), None)
        years = [(str(year), year) for year in plan.info.years]
        _fill(self.year, [none, *years], choices.year)
        funds = [(name, name) for name in self._funds]
        _fill(self.fund, [(self.tr("Not chosen"), ""), *funds], choices.fund)

    def _show_columns(self, proposal: ImportProposal) -> None:
        samples = sample_rows(proposal)
        columns = proposal.columns
        self.table.setRowCount(_CONTROLS + len(samples))
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels([column_title(choice) for choice in columns])
        labels = [self.tr("Is"), self.tr("Unit"), self.tr("Decimals"), self.tr("Source")]
        for sample in samples:
            line = place_of(proposal.table, sample.at + 1)[1]
            text = _SAMPLES.get(sample.why, "{line}")
            labels.append(QCoreApplication.translate("import", str(text)).format(line=line))
        self.table.setVerticalHeaderLabels(labels)
        for at, choice in enumerate(columns):
            self._show_controls(at, choice)
            for down, sample in enumerate(samples):
                row = proposal.table.rows[sample.at]
                text = cell_text(row[choice.index]) if choice.index < len(row) else ""
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(_CONTROLS + down, at, item)
            self.table.setColumnWidth(at, self._theme.px(165))
        money = any(choice.field in MONEY_FIELDS for choice in columns)
        self.table.setRowHidden(_UNIT_ROW, not money)
        self.table.setRowHidden(_MARK_ROW, not money)
        self.table.setRowHidden(_FUND_ROW, not money or len(self._funds) < 2)

    def _show_controls(self, at: int, choice: ColumnChoice) -> None:
        for row in (_UNIT_ROW, _MARK_ROW, _FUND_ROW):
            self.table.removeCellWidget(row, at)
        self.table.setCellWidget(_FIELD_ROW, at, self._field_combo(at, choice))
        letters = column_letters(choice.index)
        if choice.field in MONEY_FIELDS:
            units = [(self.tr("as the list"), None), *((unit.value, unit) for unit in Unit)]
            combo = self._combo(
                self.tr("Unit of column {letters}").format(letters=letters), units, choice.unit
            )
            combo.activated.connect(lambda _=0, one=combo: self._on_unit(at, one.currentData()))
            self.table.setCellWidget(_UNIT_ROW, at, combo)
            marks = [(mark_name(mark), mark) for mark in (None, *DecimalMark)]
            name = self.tr("Decimal mark of column {letters}").format(letters=letters)
            combo = self._combo(name, marks, choice.mark)
            combo.activated.connect(lambda _=0, one=combo: self._on_mark(at, one.currentData()))
            self.table.setCellWidget(_MARK_ROW, at, combo)
        if choice.field in _FUNDED:
            funds = [(self.tr("as the row or the list"), ""), *((name, name) for name in self._funds)]
            name = self.tr("Source of column {letters}").format(letters=letters)
            combo = self._combo(name, funds, choice.fund)
            combo.activated.connect(lambda _=0, one=combo: self._on_fund(at, str(one.currentData())))
            self.table.setCellWidget(_FUND_ROW, at, combo)

    def _field_combo(self, at: int, choice: ColumnChoice) -> QComboBox:
        combo = QuietComboBox()
        combo.setAccessibleName(self.tr("Column {letters} is").format(letters=column_letters(choice.index)))
        for one in Field:
            if one is not Field.YEAR_AMOUNT:
                combo.addItem(field_name(one), (one.value, None))
        for year in self._years:
            name = self.tr("Allocated {year}").format(year=year)
            combo.addItem(name, (Field.YEAR_AMOUNT.value, year))
        combo.setCurrentIndex(_index_of(combo, (choice.field.value, choice.year)))
        combo.activated.connect(lambda _=0: self._on_field(at, combo.currentData()))
        return combo

    def _combo(self, name: str, items: Sequence[tuple[str, object]], current: object) -> QComboBox:
        combo = QuietComboBox()
        combo.setAccessibleName(name)
        _fill(combo, items, current)
        return combo

    # --- choosing --------------------------------------------------------------------------------

    def _on_field(self, at: int, data: tuple[str, int | None]) -> None:
        columns = chosen(self._choices.columns or (), at, Field(data[0]), data[1])
        self._tell(replace(self._choices, columns=columns))

    def _on_unit(self, at: int, unit: Unit | None) -> None:
        self._tell_column(at, replace(self._column(at), unit=Unit(unit) if unit else None))

    def _on_mark(self, at: int, mark: DecimalMark | None) -> None:
        self._tell_column(at, replace(self._column(at), mark=DecimalMark(mark) if mark else None))

    def _on_fund(self, at: int, fund: str) -> None:
        self._tell_column(at, replace(self._column(at), fund=fund))

    def _column(self, at: int) -> ColumnChoice:
        return (self._choices.columns or ())[at]

    def _tell_column(self, at: int, column: ColumnChoice) -> None:
        columns = list(self._choices.columns or ())
        columns[at] = column
        self._tell(replace(self._choices, columns=tuple(columns)))

    def _on_header_row(self, row: int) -> None:
        if not self._showing:
            self._tell(replace(self._choices, header_row=row - 1, columns=None))

    def _on_list_unit(self) -> None:
        self._tell(replace(self._choices, unit=Unit(self.unit.currentData())))

    def _on_list_choice(self) -> None:
        self._tell(replace(self._choices, year=self.year.currentData(), fund=self.fund.currentData()))

    def _tell(self, choices: ImportChoices) -> None:
        self.changed.emit(choices)


def _fill(combo: QComboBox, items: Sequence[tuple[str, object]], current: object) -> None:
    combo.clear()
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(current)))


def _index_of(combo: QComboBox, data: tuple[str, int | None]) -> int:
    # Qt compares tuples by identity, so the data is looked through here.
    return next((at for at in range(combo.count()) if tuple(combo.itemData(at)) == data), 0)
