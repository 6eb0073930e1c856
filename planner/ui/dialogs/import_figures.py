"""The dialog Import figures: what each column of a table holds, of which year, and what comes of it."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import cast

from PySide6.QtWidgets import QCheckBox, QLineEdit, QSpinBox, QWidget

from planner.domain.area import YEARS, AreaFigure, AreaMeasure
from planner.domain.names import name_key
from planner.domain.numbers import format_scaled
from planner.exchange.area_figures import FIGURE_WORDS, Column, FigureReading, Meaning, read_figures
from planner.exchange.list_reading import RawTable
from planner.ui.dialogs.import_table import ImportTableDialog
from planner.ui.term_names import term_name
from planner.ui.theme import Theme


class ImportFiguresDialog(ImportTableDialog):
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
        super().__init__(tables, FIGURE_WORDS, parent)
        self.setWindowTitle(self.tr("Import figures of areas"))
        self._own = own
        self.year, self.source = QSpinBox(self), QLineEdit(self)
        self.only_own = QCheckBox(self.tr("Only the areas of the plan"), self)
        self.year.setRange(*YEARS)
        self.year.setValue(_likely_year(self.table.file_name))
        self.source.setText(self.table.file_name)
        self.only_own.setChecked(bool(own))
        self.only_own.setEnabled(bool(own))
        self.fields.addRow(self.tr("Year, where no column says"), self.year)
        self.fields.addRow(self.tr("Source"), self.source)
        self.set_up(theme, (self.only_own,))
        self.year.valueChanged.connect(self.tell)
        self.source.textChanged.connect(self.tell)
        self.only_own.toggled.connect(self.tell)

    def figures(self) -> tuple[AreaFigure, ...]:
        """Return the figures that are wanted."""
        return self._wanted(self._reading())

    def meanings(self) -> Mapping[object, str]:
        """Return what a column may hold, and its name."""
        others: dict[object, str] = {
            Column.AREA: self.tr("The area's name"),
            Column.YEAR: self.tr("The year"),
            Column.RESPONDENTS: self.tr("How many answered"),
        }
        return others | {measure: term_name(measure) for measure in AreaMeasure}

    def tell(self) -> None:
        """Say how many figures are taken, and what is left out."""
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
        has_areas = Column.AREA in self.chosen().values()
        lack = "" if has_areas else self.tr("Choose the column with the names of the areas.")
        self.say(parts, list(map(_in_words, wanted)), reading.unread, lack)
        self.ok.setEnabled(bool(wanted))

    def _wanted(self, reading: FigureReading) -> tuple[AreaFigure, ...]:
        only_own = self.only_own.isChecked()
        return tuple(one for one in reading.figures if not only_own or name_key(one.area) in self._own)

    def _reading(self) -> FigureReading:
        chosen = cast("Mapping[int, Meaning]", self.chosen())
        source = self.source.text().strip()
        return read_figures(self.table, chosen, self.year.value(), source, self._own)


def _in_words(figure: AreaFigure) -> str:
    value = f"{format_scaled(figure.value, 2)}\u00a0%" if figure.measure.is_share else str(figure.value)
    return f"{figure.area}: {term_name(figure.measure)} {value} ({figure.year})"


def _likely_year(name: str) -> int:
    """Return the last year that a file's name tells, or the year that is."""
    told = [int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)]
    return told[-1] if told else date.today().year  # noqa: DTZ011 - the user's own day
