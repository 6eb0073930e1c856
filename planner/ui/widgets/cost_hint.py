"""What a kind of measure has cost before: known costs of the catalogue, times a number of units."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from planner.catalogue.values import AnchorPer, Basis, CostAnchor, MeasureKind
from planner.domain.money import Unit, format_amount
from planner.ui.labels import language

_DASH = "–"
_MOST_UNITS = 9_999


class CostHint(QWidget):
    """The cost anchors of a kind, each with its year and source and a button that uses it."""

    #: An anchor is to be used; carries a dict of measure fields (`cost_low_ore` …) to öre.
    used = Signal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it hidden."""
        super().__init__(parent)
        self._kind: MeasureKind | None = None
        self._language = language()
        self._units = QSpinBox(self)
        self._units.setRange(1, _MOST_UNITS)
        self._units.setGroupSeparatorShown(True)
        self._units.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._units_label = QLabel(self)
        self._units_label.setBuddy(self._units)
        self._rows = QGridLayout()
        self._buttons: list[tuple[QPushButton, CostAnchor]] = []
        self._build()
        self._units.valueChanged.connect(self._count)
        self.hide()

    def _build(self) -> None:
        heading = QLabel(self.tr("Known costs"), self)
        heading.setProperty("look", "muted")
        units = QHBoxLayout()
        units.addWidget(self._units_label)
        units.addWidget(self._units)
        units.addStretch(1)
        self._rows.setColumnStretch(0, 1)
        self._rows.setVerticalSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addLayout(units)
        layout.addLayout(self._rows)

    def show_kind(self, kind: MeasureKind | None) -> None:
        """Show the known costs of a kind; nothing when there are none."""
        if kind is not self._kind:
            self._kind = kind
            self._units.setValue(1)
            self._fill()
        self.setVisible(kind is not None and bool(kind.anchors))

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = []
        if self._kind is None:
            return
        name = self._kind.unit_plural.of(self._language)
        self._units_label.setText(self.tr("Number of {units}").format(units=name))
        self._units.setAccessibleName(self._units_label.text())
        per_unit = any(anchor.per is not AnchorPer.MEASURE for anchor in self._kind.anchors)
        self._units.setVisible(per_unit)
        self._units_label.setVisible(per_unit)
        for row, anchor in enumerate(self._kind.anchors):
            self._add(row, anchor)
        self._count()

    def _add(self, row: int, anchor: CostAnchor) -> None:
        what = QLabel(anchor.label.of(self._language), self)
        source = QLabel(self._source(anchor), self)
        source.setProperty("look", "muted")
        for label in (what, source):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        button = QPushButton(self)
        button.clicked.connect(lambda _=False, anchor=anchor: self.used.emit(self._amounts(anchor)))
        self._rows.addWidget(what, 2 * row, 0)
        self._rows.addWidget(button, 2 * row, 1, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(source, 2 * row + 1, 0, 1, 2)
        self._buttons.append((button, anchor))

    def _source(self, anchor: CostAnchor) -> str:
        """Return `56–58 tkr in 2022. Source …`, and whether it is derived or an assumption."""
        ends = [ore for ore in (anchor.low_ore, anchor.likely_ore, anchor.high_ore) if ore is not None]
        unit = Unit.TKR if max(ends) < Unit.MNKR.ore else Unit.MNKR
        amounts = dict.fromkeys(format_amount(ore, unit, exact=True) for ore in ends)
        line = self.tr("{amount} {unit} in {year}. {source}").format(
            amount=_DASH.join(amounts), unit=unit.value, year=anchor.year, source=anchor.source
        )
        if anchor.basis is Basis.GENERAL_KNOWLEDGE:
            return self.tr("{line}. An assumption, not checked.").format(line=line)
        return self.tr("{line}. Derived.").format(line=line) if anchor.is_derived else line

    def _count(self) -> None:
        """Say on every button what it fills in."""
        for button, anchor in self._buttons:
            amount = format_amount(
                anchor.middle_ore * self._times(anchor), Unit.TKR, exact=True, with_unit=True
            )
            template = self.tr("Use {amount} a year") if anchor.is_yearly else self.tr("Use {amount}")
            button.setText(template.format(amount=amount))
            button.setAccessibleName(f"{button.text()}: {anchor.label.of(self._language)}")

    def _times(self, anchor: CostAnchor) -> int:
        return 1 if anchor.per is AnchorPer.MEASURE else self._units.value()

    def _amounts(self, anchor: CostAnchor) -> dict[str, int | None]:
        times = self._times(anchor)
        if anchor.is_yearly:
            return {"running_cost_ore": anchor.middle_ore * times}
        low, high = anchor.low_ore, anchor.high_ore
        return {
            "cost_low_ore": None if low is None else low * times,
            "cost_likely_ore": anchor.middle_ore * times,
            "cost_high_ore": None if high is None else high * times,
        }
