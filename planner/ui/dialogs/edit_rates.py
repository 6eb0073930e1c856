"""Internal rates per year: SKR's proposals beside the plan's own, every entry saved at once and undoable."""

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.identity_number import holds_identity_number
from planner.ui.models.internal_rates import OWN, OWN_SOURCE, PROPOSED_SOURCE, InternalRatesModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.cell_entry import let_write
from planner.ui.widgets.privacy_hint import warning


class EditRatesDialog(QDialog):
    """Years × rates; the plan's own goes before SKR's, and a year without any takes the one before."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the rates of the open plan."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.setWindowTitle(self.tr("Internal rates"))
        self.model, self.table = InternalRatesModel(session, self), QTableView()
        self._problem = QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self.undo = QPushButton(self.tr("&Undo"))
        self.undo.setAutoDefault(False)
        self._make_table()
        self._lay_out()
        self._connect()
        self._follow()

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Internal rates per year"))
        table.setFont(self._theme.font("figure"))
        table.verticalHeader().setDefaultSectionSize(self._theme.px(28))
        self._entry = let_write(table, {OWN_SOURCE})
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (PROPOSED_SOURCE, OWN_SOURCE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        first = self._session.plan.info.first_year
        table.setCurrentIndex(self.model.index(self.model.years.index(first), OWN))
        table.scrollTo(table.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "SKR proposes a rate each year for those who cannot work out their own. The city's own rate "
                "was not found: write it here with the decision, and it is used before SKR's. A year without "
                "a rate takes that of the nearest earlier year. Changes of this table change every capital "
                "cost in the plan."
            )
        )
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.addButton(self.undo, QDialogButtonBox.ButtonRole.ActionRole)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addWidget(close)
        self.resize(self._theme.px(1_080), self._theme.px(560))

    def _connect(self) -> None:
        self.model.refused.connect(self._problem.setText)
        self.model.taken.connect(self._problem.clear)
        self._entry.typed.connect(self._look_for_numbers)
        self._session.changed.connect(self._follow)
        self.undo.clicked.connect(self._session.undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._session.undo)

    def _follow(self) -> None:
        self.undo.setEnabled(self._session.document.undo_step is not None)

    def _look_for_numbers(self, text: str) -> None:
        if holds_identity_number(text):
            self._problem.setText(warning())
        elif self._problem.text() == warning():
            self._problem.clear()
