"""Asks which budget year and tertial a document is to be of."""

from collections.abc import Iterable

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from planner.domain.tertial import Tertial
from planner.exchange.papers.order import PAPER_WORDS, PaperKind
from planner.ui.labels import tertial_name


class PaperPeriodDialog(QDialog):
    """Two choices, with the last tertial that has ended proposed, so that Enter is enough."""

    def __init__(
        self,
        years: Iterable[int],
        usual: tuple[int, Tertial],
        kind: PaperKind,
        parent: QWidget | None = None,
    ) -> None:
        """Propose the usual period."""
        super().__init__(parent)
        self.setWindowTitle(PAPER_WORDS[kind])
        self.year, self.tertial = QComboBox(self), QComboBox(self)
        for year in years:
            self.year.addItem(str(year), year)
        for tertial in Tertial:
            self.tertial.addItem(tertial_name(tertial), tertial.value)
        self.year.setCurrentIndex(self.year.findData(usual[0]))
        self.tertial.setCurrentIndex(self.tertial.findData(usual[1].value))
        form = QFormLayout()
        form.addRow(self.tr("Budget &year"), self.year)
        if kind.has_tertial:
            form.addRow(self.tr("&Tertial"), self.tertial)
        else:
            self.tertial.hide()
            self.tertial.setCurrentIndex(self.tertial.findData(Tertial.YEAR.value))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    @property
    def period(self) -> tuple[int, Tertial]:
        """The year and the tertial that are chosen."""
        return int(self.year.currentData()), Tertial(self.tertial.currentData())
