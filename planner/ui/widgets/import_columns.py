"""The step of an import in which columns are matched with fields, with a preview under them."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.money import Unit
from planner.domain.plan import Plan
from planner.exchange.list_columns import MONEY_FIELDS, ColumnChoice, Field, header_height
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_values import ImportChoices
from planner.ui.labels import unit_name
from planner.ui.models.import_words import column_letters, field_name
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import QuietComboBox

_PREVIEWED = 12
_FIELD_ROW, _UNIT_ROW, _CONTROLS = 0, 1, 2
_MANY = frozenset({Field.YEAR_AMOUNT, Field.IGNORED})


class ColumnsStep(QWidget):
    """What the columns are, and what holds for the whole list."""

    #: Other choices; carries ImportChoices.
    changed = Signal(object)
    #: Another sheet of the file; carries its name.
    sheet_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._choices = ImportChoices()
        self._years: tuple[int, ...] = ()
        self.sheet = QComboBox(self)
        self.header_row = QSpinBox(self)
        self.unit = QComboBox(self)
        self.year = QComboBox(self)
        self.fund = QComboBox(self)
        self.table = QTableWidget(self)
        self._showing = False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header_row.setMinimum(1)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._form = form
        for text, widget in (
            (self.tr("Sheet"), self.sheet),
            (self.tr("Row of the headings"), self.header_row),
            (self.tr("Unit of bare numbers"), self.unit),
            (self.tr("Year of amounts without one"), self.year),
            (self.tr("Source of amounts without one"), self.fund),
        ):
            widget.setAccessibleName(text)
            widget.setMinimumWidth(self._theme.px(260))
            form.addRow(text, widget)
        hint = QLabel(self.tr("Say what each column is. The first rows are shown under it."), self)
        hint.setProperty("look", "muted")
        self.table.setAccessibleName(self.tr("Columns of the list"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)

    def _connect(self) -> None:
        self.sheet.activated.connect(self._on_sheet)
        self.header_row.valueChanged.connect(self._on_header_row)
        for combo in (self.unit, self.year, self.fund):
            combo.activated.connect(self._on_list_choice)

    # --- showing ---------------------------------------------------------------------------------

    def show_sheets(self, names: Sequence[str], chosen: str) -> None:
        """Offer the sheets of a file; hidden when there is nothing to choose."""
        self.sheet.clear()
        self.sheet.addItems(list(names))
        self.sheet.setCurrentText(chosen)
        self._form.setRowVisible(self.sheet, len(names) > 1)

    def show_proposal(self, proposal: ImportProposal, plan: Plan) -> None:
        """Show what is guessed or chosen, and the rows under it."""
        self._showing = True
        self._choices = proposal.choices
        guessed = {choice.year for choice in proposal.columns if choice.year}
        self._years = tuple(sorted({*plan.info.years, *guessed}))
        self._show_list_choices(proposal, plan)
        self._show_columns(proposal)
        self._showing = False

    def _show_list_choices(self, proposal: ImportProposal, plan: Plan) -> None:
        choices = proposal.choices
        self.header_row.setMaximum(max(1, len(proposal.table.rows)))
        self.header_row.setValue((choices.header_row or 0) + 1)
        _fill(self.unit, [(unit_name(unit), unit) for unit in Unit], choices.unit)
        none = (self.tr("Not chosen"), None)
        years = [(str(year), year) for year in plan.info.years]
        _fill(self.year, [none, *years], choices.year)
        funds = [(fund.name, fund.name) for fund in plan.funds_in_order]
        _fill(self.fund, [(self.tr("Not chosen"), ""), *funds], choices.fund)

    def _show_columns(self, proposal: ImportProposal) -> None:
        header = proposal.choices.header_row or 0
        first = header + header_height(proposal.table, header)
        rows = proposal.table.rows[first : first + _PREVIEWED]
        columns = proposal.columns
        self.table.setRowCount(_CONTROLS + len(rows))
        self.table.setColumnCount(len(columns))
        self.table.setHorizontalHeaderLabels(
            [f"{column_letters(choice.index)}  {choice.header}" for choice in columns]
        )
        labels = [self.tr("Is"), self.tr("Unit")]
        self.table.setVerticalHeaderLabels([*labels, *(str(first + 1 + at) for at in range(len(rows)))])
        for at, choice in enumerate(columns):
            self._show_column(at, choice)
            for down, row in enumerate(rows):
                text = _cell_text(row[choice.index]) if choice.index < len(row) else ""
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(_CONTROLS + down, at, item)
            self.table.setColumnWidth(at, self._theme.px(165))

    def _show_column(self, at: int, choice: ColumnChoice) -> None:
        field = QuietComboBox()
        field.setAccessibleName(self.tr("Column {letters} is").format(letters=column_letters(choice.index)))
        for one in Field:
            if one is not Field.YEAR_AMOUNT:
                field.addItem(field_name(one), (one.value, None))
        for year in self._years:
            name = self.tr("Allocated {year}").format(year=year)
            field.addItem(name, (Field.YEAR_AMOUNT.value, year))
        field.setCurrentIndex(_index_of(field, (choice.field.value, choice.year)))
        field.activated.connect(lambda _=0, at=at, combo=field: self._on_field(at, combo.currentData()))
        self.table.setCellWidget(_FIELD_ROW, at, field)
        self.table.removeCellWidget(_UNIT_ROW, at)
        if choice.field in MONEY_FIELDS:
            self.table.setCellWidget(_UNIT_ROW, at, self._unit_combo(at, choice))

    def _unit_combo(self, at: int, choice: ColumnChoice) -> QComboBox:
        combo = QuietComboBox()
        letters = column_letters(choice.index)
        combo.setAccessibleName(self.tr("Unit of column {letters}").format(letters=letters))
        combo.addItem(self.tr("as the list"), None)
        for unit in Unit:
            combo.addItem(unit.value, unit)
        combo.setCurrentIndex(0 if choice.unit is None else combo.findData(choice.unit))
        combo.activated.connect(lambda _=0, at=at, combo=combo: self._on_unit(at, combo.currentData()))
        return combo

    # --- choosing --------------------------------------------------------------------------------

    def _on_field(self, at: int, data: tuple[str, int | None]) -> None:
        field, year = Field(data[0]), data[1]
        columns = list(self._choices.columns or ())
        for other, choice in enumerate(columns):
            taken = choice.field is field and choice.year == year
            if other != at and taken and (field not in _MANY or year is not None):
                columns[other] = replace(choice, field=Field.IGNORED, year=None)
        columns[at] = replace(columns[at], field=field, year=year)
        self._tell(replace(self._choices, columns=tuple(columns)))

    def _on_unit(self, at: int, unit: Unit | None) -> None:
        columns = list(self._choices.columns or ())
        columns[at] = replace(columns[at], unit=Unit(unit) if unit else None)
        self._tell(replace(self._choices, columns=tuple(columns)))

    def _on_header_row(self, row: int) -> None:
        if not self._showing:
            self._tell(replace(self._choices, header_row=row - 1, columns=None))

    def _on_list_choice(self) -> None:
        self._tell(
            replace(
                self._choices,
                unit=Unit(self.unit.currentData()),
                year=self.year.currentData(),
                fund=self.fund.currentData(),
            )
        )

    def _on_sheet(self) -> None:
        self.sheet_chosen.emit(self.sheet.currentText())

    def _tell(self, choices: ImportChoices) -> None:
        self.changed.emit(choices)


def _fill(combo: QComboBox, items: Sequence[tuple[str, object]], chosen: object) -> None:
    combo.clear()
    for text, data in items:
        combo.addItem(text, data)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))


def _index_of(combo: QComboBox, data: tuple[str, int | None]) -> int:
    # Qt compares tuples by identity, so the data is looked through here.
    return next((at for at in range(combo.count()) if tuple(combo.itemData(at)) == data), 0)


def _cell_text(cell: object) -> str:
    if cell is None:
        return ""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
