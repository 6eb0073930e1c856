"""The dialog that lays two scenarios side by side: balances on top, then measure by measure."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.compare import Comparison, compare
from planner.analysis.remaining import Balance
from planner.domain.ids import ScenarioId
from planner.domain.money import format_amount
from planner.ui.labels import fund_name
from planner.ui.models.comparison import ComparisonModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.allocation_scenarios import PLAN_SIGN
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow


class CompareScenarios(QDialog):
    """Looks at two scenarios of the source that is shown; changes nothing."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Compare *the plan* with the scenario that is shown, or with another."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self.setWindowTitle(self.tr("Compare scenarios"))
        self._left, self._right = (
            self._chooser(self.tr("Left scenario")),
            self._chooser(self.tr("Right scenario")),
        )
        self._only_differing = QCheckBox(self.tr("Only measures that differ"), self)
        self._only_differing.setChecked(True)
        self._balances = QGridLayout()
        self._summary = QLabel(self)
        self.model = ComparisonModel(session.plan, session.unit, self)
        self.table = RowsView(self.model, theme, parent=self)
        self._arrange()
        self._choose_two()
        self._connect()
        self._show()
        self.resize(theme.px(1080), theme.px(660))

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        plan = self._session.plan
        for scenario in plan.scenarios_in_order:
            sign = f" {PLAN_SIGN}" if scenario.id == plan.info.scenario_id else ""
            chooser.addItem(scenario.name + sign, scenario.id)
        return chooser

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._left)
        head.addWidget(QLabel(self.tr("against"), self))
        head.addWidget(self._right)
        source = fund_name(self._session.plan, self._session.fund_id)
        what = QLabel(self.tr("{source}, {unit}").format(source=source, unit=self._session.unit), self)
        what.setProperty("look", "muted")
        head.addWidget(what)
        head.addStretch(1)
        head.addWidget(self._only_differing)
        card = QFrame(self)
        card.setProperty("look", "card")
        card.setLayout(self._balances)
        self.table.setAccessibleName(self.tr("Measures in both scenarios"))
        rows = QVBoxLayout()
        rows.setSpacing(0)
        rows.addWidget(self.table, 1)
        rows.addWidget(SumRow(self.table, self._theme, self, unit=lambda: self._session.unit))
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addWidget(card)
        layout.addWidget(self._summary)
        layout.addLayout(rows, 1)
        layout.addWidget(self._button_box())

    def _button_box(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self._theme.icon("duplicate"), self.tr("Copy table"), self)
        copy.setToolTip(self.tr("As tab-separated text, for a spreadsheet"))
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose_two(self) -> None:
        plan = self._session.plan
        shown, the_plan = self._session.scenario_id, plan.info.scenario_id
        others = [scenario.id for scenario in plan.scenarios_in_order if scenario.id != the_plan]
        right = shown if shown != the_plan else others[0] if others else the_plan
        self._left.setCurrentIndex(self._left.findData(the_plan))
        self._right.setCurrentIndex(self._right.findData(right))

    def _connect(self) -> None:
        self._left.currentIndexChanged.connect(self._show)
        self._right.currentIndexChanged.connect(self._show)
        self._only_differing.toggled.connect(self._show)

    def copy(self) -> None:
        """Put the table on the clipboard as tab-separated text."""
        QGuiApplication.clipboard().setText(self.model.as_text())

    def _show(self) -> None:
        left, right = ScenarioId(self._left.currentData()), ScenarioId(self._right.currentData())
        compared = compare(self._session.plan, left, right, self._session.fund_id)
        names = (self._name(left), self._name(right))
        self.model.show_comparison(compared, names, only_differing=self._only_differing.isChecked())
        self.table.columns.reset()
        differing = sum(row.differs for row in compared.measures)
        self._summary.setText(
            self.tr("%Ln measure(s) differ.", "", differing)
            if differing
            else self.tr("The two are the same, measure by measure and year by year.")
        )
        self._show_balances(compared, names)

    def _name(self, scenario_id: ScenarioId) -> str:
        return self._session.plan.scenarios[scenario_id].name

    # --- the balances on top ---------------------------------------------------------------------

    def _show_balances(self, compared: Comparison, names: tuple[str, str]) -> None:
        while (item := self._balances.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        left = [*compared.left.per_year.values(), compared.left.total]
        right = [*compared.right.per_year.values(), compared.right.total]
        heads = [*(str(year) for year in compared.left.years), self.tr("All years")]
        self._row(0, "", heads, "muted")
        self._row(1, self.tr("Frame"), [self._text(b.frame_ore) for b in left], "muted")
        self._row(2, self.tr("Allocated, {name}").format(name=names[0]), self._allocated(left))
        self._row(3, self.tr("Allocated, {name}").format(name=names[1]), self._allocated(right))
        self._remaining_row(4, names[0], left)
        self._remaining_row(5, names[1], right)
        self._row(6, self.tr("Difference in allocated"), self._differences(left, right), "strong")
        self._balances.setColumnStretch(len(heads) + 1, 1)
        self._balances.setHorizontalSpacing(self._theme.px(22))
        self._balances.setVerticalSpacing(self._theme.px(3))

    def _allocated(self, balances: list[Balance]) -> list[str]:
        return [self._text(balance.allocated_ore) for balance in balances]

    def _differences(self, left: list[Balance], right: list[Balance]) -> list[str]:
        pairs = zip(left, right, strict=True)
        return [self.model.signed(after.allocated_ore - before.allocated_ore) for before, after in pairs]

    def _remaining_row(self, row: int, name: str, balances: list[Balance]) -> None:
        label = self.tr("Remaining, {name}").format(name=name)
        if any(balance.over_ore for balance in balances):
            label = self.tr("{label} ▲ over-committed").format(label=label)
        self._row(row, label, [])
        for at, balance in enumerate(balances, 1):
            text = self._text(balance.remaining_ore)
            look = "bad" if balance.remaining_ore < 0 else "warn" if balance.over_ore else "good"
            self._put(row, at, text if look == "good" else f"▲ {text}", look)

    def _row(self, row: int, label: str, texts: list[str], look: str = "") -> None:
        self._put(row, 0, label, look)
        for at, text in enumerate(texts, 1):
            self._put(row, at, text, look)

    def _put(self, row: int, column: int, text: str, look: str) -> None:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("look", look)
        label.setFont(self._theme.font("figure"))
        side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
        self._balances.addWidget(label, row, column, side)

    def _text(self, ore: int) -> str:
        return format_amount(ore, self._session.unit)
