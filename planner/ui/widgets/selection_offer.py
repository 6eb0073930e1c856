"""Says what was selected by a chart and offers to show it in the register; lies over the foot of a page."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from planner.domain.ids import MeasureId
from planner.ui.theme import Theme


class SelectionOffer(QFrame):
    """A line at the foot of its page, until it is closed or something else is selected."""

    #: The measures (a tuple of ids) to show in the register.
    wanted = Signal(object)

    def __init__(self, theme: Theme, page: QWidget) -> None:
        """Make it hidden."""
        super().__init__(page)
        self._theme = theme
        self._page = page
        self._measures: tuple[MeasureId, ...] = ()
        self._is_new = False
        self._build()
        page.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def offer_measures(self, name: str, measures: tuple[MeasureId, ...]) -> None:
        """Tell what was selected."""
        if measures:
            said = self.tr("%Ln measure(s) selected", "", len(measures))
        else:
            said = self.tr("no measure has money here")
        self._say(f"{name.removeprefix('▲ ')}: {said}", measures)

    def tell(self, text: str) -> None:
        """Say something that offers nothing."""
        self._say(text, ())

    def on_selected(self) -> None:
        """Go away when something else is selected than what is offered."""
        if not self._is_new:
            self.hide()
        self._is_new = False

    def _say(self, text: str, measures: tuple[MeasureId, ...]) -> None:
        self._measures = measures
        self._text.setText(text)
        self._show.setVisible(bool(measures))
        self.show()
        self.raise_()
        self._place()

    def _build(self) -> None:
        self.setProperty("look", "card")
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._show = QPushButton(self.tr("Show in the register"))
        self._show.setProperty("look", "primary")
        self._close = QToolButton()
        self._close.setProperty("look", "flat")
        self._close.setToolTip(self.tr("Close"))
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box = row = QHBoxLayout(self)
        row.addWidget(self._text)
        row.addWidget(self._show)
        row.addWidget(self._close)
        self._show.clicked.connect(self._want)
        self._close.clicked.connect(self.hide)

    def _want(self) -> None:
        self.hide()
        self.wanted.emit(self._measures)

    def _dress(self) -> None:
        self._close.setIcon(self._theme.icon("close", "text_muted"))
        self._box.setContentsMargins(*(self._theme.px(n) for n in (14, 8, 8, 8)))
        self._place()

    def _place(self) -> None:
        self.adjustSize()
        left = max(0, (self._page.width() - self.width()) // 2)
        self.move(left, self._page.height() - self.height() - self._theme.px(16))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the page."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
