"""The dialog that shows a pasted block before anything is taken, when something in it is not right."""

from collections import Counter
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.ids import MeasureId
from planner.domain.money import AmbiguousAmountError, Unit, format_amount
from planner.ui.error_sentences import error_sentence
from planner.ui.models.amount_block import PastedAmount
from planner.ui.models.pasted import PastedModel, Verdict, verdict_of
from planner.ui.theme import Theme

#: So many sentences are listed; the table marks all.
_MOST_SENTENCES = 200


class PastePreview(QDialog):
    """Every text of the block with its verdict; "take the right ones" or nothing at all."""

    def __init__(
        self,
        amounts: Sequence[PastedAmount],
        names: Mapping[MeasureId, str],
        unit: Unit,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Show amounts; `names` are what the measures are called."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste amounts"))
        self._original = tuple(amounts)
        self._amounts = self._original
        self._names = names
        self._model = PastedModel(amounts, names, unit, theme, self)
        self._summary = QLabel(self)
        self._summary.setWordWrap(True)
        self._table = QTableView(self)
        self._problems = QListWidget(self)
        self._reading = QComboBox(self)
        self._buttons = QDialogButtonBox(self)
        self._take = QPushButton(self)
        self._arrange()
        self._connect()
        self._judge()
        self.resize(760, 540)

    @property
    def accepted_amounts(self) -> tuple[PastedAmount, ...]:
        """The amounts that are right."""
        return tuple(amount for amount in self._amounts if amount.right)

    def _arrange(self) -> None:
        self._table.setModel(self._model)
        self._table.setAccessibleName(self.tr("The pasted block"))
        self._table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._problems.setAccessibleName(self.tr("What is not right"))
        self._problems.setMaximumHeight(150)
        self._problems.setWordWrap(True)
        self._problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._buttons.addButton(self._take, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self._summary)
        layout.addLayout(self._reading_row())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._problems)
        layout.addWidget(self._buttons)

    def _reading_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        asked = next((a for a in self._original if isinstance(a.error, AmbiguousAmountError)), None)
        label = QLabel(self)
        label.setBuddy(self._reading)
        row.addWidget(label)
        row.addWidget(self._reading, 1)
        if asked is None or not isinstance(asked.error, AmbiguousAmountError):
            label.hide()
            self._reading.hide()
            return row
        label.setText(self.tr("Amounts such as {text} mean").format(text=asked.text.strip()))
        self._reading.setAccessibleName(label.text())
        self._reading.addItem(self.tr("nothing until you choose"), None)
        for thousands in (False, True):
            ore = asked.read_as(thousands=thousands).ore or 0
            self._reading.addItem(format_amount(ore, Unit.KR, with_unit=True), thousands)
        return row

    def _connect(self) -> None:
        self._reading.currentIndexChanged.connect(self._judge)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _judge(self) -> None:
        thousands = self._reading.currentData()
        self._amounts = self._original
        if thousands is not None:
            self._amounts = tuple(amount.read_as(thousands=thousands) for amount in self._original)
        sentences = {(a.row, a.column): self._sentence(a) for a in self._amounts if not a.right}
        self._model.show_amounts(self._amounts, sentences)
        self._table.resizeColumnsToContents()
        self._list_problems(sentences)
        self._summarize()

    def _list_problems(self, sentences: Mapping[tuple[int, int], str]) -> None:
        self._problems.clear()
        for amount in self._amounts:
            if not amount.right and self._problems.count() < _MOST_SENTENCES:
                where = self._where(amount)
                text = " ".join(amount.text.split())
                self._problems.addItem(f"{where}: {text} – {sentences[amount.row, amount.column]}")
        self._problems.setVisible(self._problems.count() > 0)

    def _where(self, amount: PastedAmount) -> str:
        if amount.cell is not None:
            return f"{self._names[amount.cell.measure_id]}, {amount.cell.year}"
        return self.tr("Row {row}, column {column}").format(row=amount.row + 1, column=amount.column + 1)

    def _summarize(self) -> None:
        counts = Counter(verdict_of(amount) for amount in self._amounts)
        right = counts[Verdict.RIGHT]
        wrong = len(self._amounts) - right
        parts = [self.tr("Nothing has been pasted yet."), self.tr("%Ln amount(s) are right,", "", right)]
        parts.append(self.tr("%Ln are not and would be left out.", "", wrong))
        self._summary.setText(" ".join(parts))
        self._take.setText(
            self.tr("Paste all") if not wrong else self.tr("Paste the %Ln right one(s)", "", right)
        )
        self._take.setEnabled(right > 0)

    def _sentence(self, amount: PastedAmount) -> str:
        if amount.cell is None:
            return self.tr("There is no cell to put it in.")
        return error_sentence(amount.error) if amount.error is not None else ""
