"""A card with one figure: what it is, the amount, and a line or two about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from planner.ui.theme import Theme

_FIGURE_SIZE = 1.35


class FigureCard(QFrame):
    """Shows a figure in large digits."""

    def __init__(self, title: str, theme: Theme, parent: QWidget | None = None) -> None:
        """Make a card without a figure."""
        super().__init__(parent)
        self._theme = theme
        self._role = "text"
        self._title, self._figure, self._unit, self._note = QLabel(title), QLabel(), QLabel(), QLabel()
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def text(self) -> str:
        """What the card says, as a screen reader hears it."""
        parts = (self._title.text(), f"{self._figure.text()} {self._unit.text()}", self._note.text())
        return ", ".join(part.strip() for part in parts if part.strip())

    def show_figure(self, figure: str, unit: str, note: str, role: str = "text") -> None:
        """Show an amount.

        Args:
            figure: the amount as text.
            unit: its unit.
            note: what to know about it; may have several lines.
            role: colour of the figure; the words and signs say the same.
        """
        self._figure.setText(figure)
        self._unit.setText(unit)
        self._note.setText(note)
        self.setAccessibleName(self.text)
        if role != self._role:
            self._role = role
            self._dress()

    def _build(self) -> None:
        self.setProperty("look", "card")
        self._title.setProperty("look", "strong")
        self._unit.setProperty("look", "muted")
        self._note.setProperty("look", "muted")
        self._note.setWordWrap(True)
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        figure = QHBoxLayout()
        figure.setSpacing(self._theme.px(6))
        figure.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        figure.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignBaseline)
        figure.addStretch(1)
        self._box = column = QVBoxLayout(self)
        column.setSpacing(self._theme.px(2))
        column.addWidget(self._title)
        column.addLayout(figure)
        column.addWidget(self._note, 1)

    def _dress(self) -> None:
        font = self._theme.font("title")
        font.setPointSizeF(font.pointSizeF() * _FIGURE_SIZE)
        font.setWeight(QFont.Weight.DemiBold)
        self._figure.setFont(font)
        color = self._theme.color(self._role).name()
        self._figure.setStyleSheet(f"color: {color}")
        self._note.setFont(self._theme.font("small"))
        self._box.setContentsMargins(*(self._theme.px(n) for n in (14, 10, 14, 10)))
        self._note.setMinimumHeight(self._note.fontMetrics().height() * 2)
