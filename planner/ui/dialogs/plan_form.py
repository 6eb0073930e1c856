"""The fields that say what a plan is: title, district and period."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QWidget

from planner.catalogue.catalogue import Catalogue
from planner.domain.plan_info import MAX_YEARS, PlanInfo
from planner.ui.widgets.privacy_hint import PrivacyHint


class PlanForm(QWidget):
    """Title, district, first and last year, with what is wrong said below."""

    changed = Signal()

    def __init__(self, catalogue: Catalogue, info: PlanInfo | None = None) -> None:
        """Show a plan, or what a new one usually is: four years from the next."""
        super().__init__()
        self.title, self.district = QLineEdit(), QComboBox()
        self.first, self.last = QSpinBox(), QSpinBox()
        self._problem = QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self.district.addItems([district.name for district in catalogue.districts])
        for box, name in ((self.first, self.tr("First year")), (self.last, self.tr("Last year"))):
            box.setRange(1900, 2200)
            box.setAccessibleName(name)
            box.setGroupSeparatorShown(False)
        self._fill(info)
        self._lay_out()
        self.title.textChanged.connect(self.changed)
        self.district.currentTextChanged.connect(self.changed)
        self.first.valueChanged.connect(self._on_first)
        self.last.valueChanged.connect(self.changed)

    def problem(self) -> str:
        """Return what is wrong, or "", and show it below the fields."""
        years = self.last.value() - self.first.value() + 1
        text = ""
        if not self.title.text().strip():
            text = self.tr("Give the plan a title.")
        elif years < 1:
            text = self.tr("The last year comes before the first.")
        elif years > MAX_YEARS:
            text = self.tr("A plan covers at most %Ln year(s).", "", MAX_YEARS)
        # Nobody is told to write a title before having begun.
        self._problem.setText(text if self.title.isModified() or self.title.text() else "")
        return text

    def _fill(self, info: PlanInfo | None) -> None:
        if info is None:
            year = date.today().year + 1  # noqa: DTZ011 - the user's own year
            self.first.setValue(year)
            self.last.setValue(year + 3)
            return
        self.title.setText(info.title)
        if self.district.findText(info.district) < 0:
            self.district.addItem(info.district)
        self.district.setCurrentText(info.district)
        self.first.setValue(info.first_year)
        self.last.setValue(info.last_year)

    def _lay_out(self) -> None:
        years = QHBoxLayout()
        years.addWidget(self.first)
        years.addWidget(QLabel("–"))
        years.addWidget(self.last)
        years.addStretch(1)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Title"), self.title)
        form.addRow("", PrivacyHint(self.title, remind=False, parent=self))
        form.addRow(self.tr("&District"), self.district)
        form.addRow(self.tr("&Years"), years)
        label = form.labelForField(years)
        if isinstance(label, QLabel):
            label.setBuddy(self.first)
        form.addRow(self._problem)

    def _on_first(self, year: int) -> None:
        """Keep the period possible when its beginning moves beyond its end."""
        if self.last.value() < year:
            self.last.setValue(year)
        self.changed.emit()
