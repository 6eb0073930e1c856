"""The last step of an import: what came in, from which file, and how it is taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.domain.money import Unit, format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_source import ListSource
from planner.ui.theme import Theme


class DoneStep(QWidget):
    """What the plan now holds of the list."""

    #: The import is to be taken back.
    undo_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.figures: dict[str, QLabel] = {}
        self.undo = QPushButton(self.tr("Undo the import"), self)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        for key, name in (
            ("measures", self.tr("Measures")),
            ("sum", self.tr("Sum")),
            ("left_out", self.tr("Left out")),
            ("reason", self.tr("Because")),
            ("file", self.tr("File")),
            ("sha256", self.tr("Its SHA-256")),
        ):
            label = QLabel(self)
            label.setFont(theme.font("figure"))
            label.setWordWrap(key == "reason")
            self.figures[key] = label
            form.addRow(name, label)
        hint = QLabel(
            self.tr("It is one step in the history, and one undo takes all of it back, now or later."), self
        )
        hint.setProperty("look", "muted")
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(self.undo_wanted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def show_import(self, source: ListSource, proposal: ImportProposal, reason: str) -> None:
        """Show what was done."""
        totals = proposal.totals
        left = totals.rows_in_file - totals.rows_imported
        rows = self.tr("%Ln row(s)", "", left)
        ore = format_amount(totals.difference_ore, Unit.KR, with_unit=True)
        texts = {
            "measures": self.tr("%Ln measure(s)", "", len(proposal.drafts)),
            "sum": format_amount(totals.sum_imported_ore, Unit.KR, with_unit=True),
            "left_out": f"{rows}, {ore}" if left else self.tr("nothing"),
            "reason": reason or "–",
            "file": source.name,
            "sha256": source.sha256,
        }
        for key, text in texts.items():
            self.figures[key].setText(text)
