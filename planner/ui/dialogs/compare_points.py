"""The dialog that lays two points of the history side by side: the sums, and every value that differs."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from planner.analysis.difference import Difference, difference
from planner.domain.errors import PlannerError
from planner.domain.history import JournalEntry
from planner.domain.plan import Plan
from planner.ui.error_sentences import error_sentence
from planner.ui.models.balance_pairs import BalancePairsModel
from planner.ui.models.changed_values import ChangedValuesModel
from planner.ui.models.difference_words import DifferenceWords
from planner.ui.models.history_words import entry_text, local_time, screen_words, subject_text
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView


class ComparePoints(QDialog):
    """Looks at the plan after two entries; changes nothing."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        before: JournalEntry,
        after: JournalEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Compare the plan after one entry with the plan after another, or (None) as it is now."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._words = DifferenceWords(session.unit, self)
        self._plans: dict[int, Plan] = {}
        self.setWindowTitle(self.tr("Compare two points of the history"))
        self.before = self._chooser(self.tr("Before"), (before, after))
        self.after = self._chooser(self.tr("After"), (before, after))
        self.only_differing = QCheckBox(self.tr("Only sums that differ"), self)
        self.only_differing.setChecked(True)
        self.summary = QLabel(self)
        self.sums, self.values = BalancePairsModel(session.unit, self), ChangedValuesModel(self)
        self.sums_table = RowsView(self.sums, theme, parent=self)
        self.values_table = RowsView(self.values, theme, parent=self)
        self._lay_out()
        self.before.setCurrentIndex(self.before.findData(before.seq))
        self.after.setCurrentIndex(0 if after is None else self.after.findData(after.seq))
        self._connect()
        self._show()
        self.resize(theme.px(1080), theme.px(680))

    def _chooser(self, name: str, chosen: tuple[JournalEntry | None, ...]) -> QComboBox:
        """Return a list of now, the chosen entries and every saved version."""
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        entries = self._session.document.history()
        chooser.addItem(self.tr("Now (no. {number})").format(number=len(entries)), len(entries))
        offered = {len(entries)}
        versions = (entry for entry in reversed(entries) if entry.is_version)
        for entry in (*(one for one in chosen if one is not None), *versions):
            if entry.seq not in offered:
                offered.add(entry.seq)
                chooser.addItem(_point(entry), entry.seq)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(36)
        return chooser

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.before, 1)
        head.addWidget(QLabel(self.tr("against"), self))
        head.addWidget(self.after, 1)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.sums_table.setAccessibleName(self.tr("Sums before and after"))
        self.values_table.setAccessibleName(self.tr("Values that differ"))
        splitter = QSplitter(Qt.Orientation.Vertical, self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._titled(self.tr("Sums in {unit}"), self.sums_table, self.only_differing))
        splitter.addWidget(self._titled(self.tr("Values that differ"), self.values_table))
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(self._theme.px(8))
        layout.addLayout(head)
        layout.addWidget(self.summary)
        layout.addWidget(splitter, 1)
        layout.addWidget(self._button_box())

    def _titled(self, title: str, table: RowsView, *tools: QWidget) -> QWidget:
        holder = QWidget(self)
        label = QLabel(title.format(unit=self._session.unit), holder)
        label.setProperty("look", "strong")
        head = QHBoxLayout()
        head.addWidget(label)
        head.addStretch(1)
        for tool in tools:
            head.addWidget(tool)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(table, 1)
        return holder

    def _button_box(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = QPushButton(self._theme.icon("duplicate"), self.tr("Copy tables"), self)
        copy.setToolTip(self.tr("As tab-separated text, for a spreadsheet"))
        copy.setAutoDefault(False)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        self.before.currentIndexChanged.connect(self._show)
        self.after.currentIndexChanged.connect(self._show)
        self.only_differing.toggled.connect(self._show)

    def copy(self) -> None:
        """Put both tables on the clipboard as tab-separated text."""
        QGuiApplication.clipboard().setText(f"{self.sums.as_text()}\n\n{self.values.as_text()}")

    def _show(self) -> None:
        try:
            before, after = self._plan(self.before.currentData()), self._plan(self.after.currentData())
        except PlannerError as error:
            self.summary.setText(error_sentence(error))
            return
        found = difference(before, after)
        only = self.only_differing.isChecked()
        pairs = [pair for pair in (found.total, *found.balances) if pair.differs or not only]
        names = {str(fund.id): fund.name for plan in (before, after) for fund in plan.funds.values()}
        self.sums.show_pairs(pairs, names)
        words = screen_words(self._session.document, self._session.catalogue)
        self.values.show_lines(words.lines(found.changes))
        self.summary.setText(" · ".join(self._summary(found)))

    def _summary(self, found: Difference) -> Iterator[str]:
        counts = self._words.counts(found)
        if not counts:
            yield self.tr("The plan is the same at both points.")
            return
        yield from counts
        if not any(pair.differs for pair in (found.total, *found.balances)):
            yield self.tr("every sum is the same")

    def _plan(self, seq: int) -> Plan:
        if seq not in self._plans:
            self._plans[seq] = self._session.document.plan_at(seq)
        return self._plans[seq]


def _point(entry: JournalEntry) -> str:
    """Return how a point is named in a list: number, what was done and when."""
    return f"{entry.seq}  {entry_text(entry)}: {subject_text(entry)}, {local_time(entry.at)}"
