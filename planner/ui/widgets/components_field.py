"""The parts of an investment: a grid with a row for one more, and their sum against the cost."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from planner.domain.errors import PlannerError
from planner.domain.identity_number import holds_identity_number
from planner.domain.measure import Component, Measure
from planner.domain.money import Unit, format_amount
from planner.ui.models.components import COST, LIFE, NAME, ComponentsModel
from planner.ui.theme import Theme
from planner.ui.widgets.cell_entry import let_write
from planner.ui.widgets.form_field import FormField
from planner.ui.widgets.privacy_hint import warning


class ComponentsField(FormField):
    """Components of one measure, saved cell by cell; Delete takes a row away."""

    def __init__(
        self, label: str, unit: Callable[[], Unit], theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make one without components; `unit` is asked whenever an amount is read or written."""
        self.table = QTableView()
        super().__init__(label, self.table, parent)
        self._theme, self._unit = theme, unit
        self._cost: int | None = None
        self.model = ComponentsModel(unit, self)
        self._make_table()
        self.model.submitted.connect(self.submitted)
        self.model.refused.connect(self.complain)
        self.model.modelReset.connect(self._take_room)
        self.model.dataChanged.connect(self._tell_sum)
        theme.changed.connect(self._dress)
        self._dress()

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        let_write(table, {NAME}).typed.connect(self._look_at)
        table.setEditTriggers(table.editTriggers() | QAbstractItemView.EditTrigger.SelectedClicked)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(COST, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(LIFE, QHeaderView.ResizeMode.ResizeToContents)
        table.installEventFilter(self)

    # --- what a form asks ------------------------------------------------------------------------

    def show_value(self, value: object) -> None:
        """Show the components of one measure; several measures show none."""
        parts = cast("tuple[Component, ...]", value) if isinstance(value, tuple) else ()
        self.model.show_parts(parts)
        self._tell_sum()

    def compare(self, measure: Measure | None) -> None:
        """Say how the parts sum up against the likely cost of a measure."""
        self._cost = measure.cost_likely_ore if measure is not None else None
        self._tell_sum()

    @property
    def draft(self) -> str | None:
        """What is written of a part that is not whole yet."""
        return self.model.draft

    def restore(self, draft: str) -> None:
        """Go on with a part that was being written."""
        self.model.restore(draft)

    def take_back(self) -> None:
        """Forget the part that is being written."""
        self.model.forget_draft()
        super().take_back()

    def complain(self, error: PlannerError) -> None:
        """Say why something was not taken; the grid itself is not marked."""
        super().complain(error)
        self._mark(wrong=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a row away with Delete; forget what is half written with Esc."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Delete and self.table.currentIndex().isValid():
                self.model.remove(self.table.currentIndex().row())
                return True
            if event.key() == Qt.Key.Key_Escape and self.draft is not None:
                self.take_back()
                return True
        return super().eventFilter(watched, event)

    # --- the grid --------------------------------------------------------------------------------

    def _tell_sum(self) -> None:
        parts = self.model.parts
        if self.model.draft is not None:
            self.say(self.tr("A component is added when it has a name, a cost and a useful life."))
            return
        if not parts:
            self.say(self.tr("Without components the whole measure has one useful life."))
            return
        total = sum(part.cost_ore for part in parts)
        text = self.tr("Sum of the components: {amount}.").format(amount=self._amount(total))
        if self._cost is None or total == self._cost:
            self.say(text)
            return
        differs = self.tr(
            "▲ The likely cost is {amount}. The components share it as their own costs do."
        ).format(amount=self._amount(self._cost))
        self.say(f"{text} {differs}", "warn")

    def _look_at(self, text: str) -> None:
        if holds_identity_number(text):
            self.say(warning(), "warn")
        elif self.message.text() == warning():
            self._tell_sum()

    def _amount(self, ore: int) -> str:
        return format_amount(ore, self._unit(), exact=True, with_unit=True)

    def _dress(self) -> None:
        self.table.setFont(self._theme.font("figure"))
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(28))
        self._take_room()

    def _take_room(self) -> None:
        """Be as high as the rows, so that the form scrolls and the grid does not."""
        rows = self.model.rowCount() * self._theme.px(28)
        header = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(rows + header + 2 * self.table.frameWidth())
        self.table.setMinimumSize(QSize(self._theme.px(160), self.table.height()))
