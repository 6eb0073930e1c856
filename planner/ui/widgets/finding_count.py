"""The button in the budget strip that says how many findings there are."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from planner.ui.session import Session
from planner.ui.theme import Theme

#: From here on the words have no room beside the number.
_MANY = 1_000


class FindingCount(QToolButton):
    """A count in words and by shape; a click leads to them. Quiet until they have been looked for."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Follow the findings of a session."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._count: int | None = None
        self._narrow = False
        self.setProperty("look", "flat")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Check the figures"))
        session.checks.changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def count(self) -> int | None:
        """How many findings nobody has looked at; None = nobody has counted yet."""
        return self._count

    def set_narrow(self, narrow: bool) -> None:
        """Show the number alone, where there is little room; the words stay in the tool tip."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._dress()

    def _follow(self) -> None:
        check = self._session.checks.latest
        if check is not None:
            self._count = len(check.open)
            self._dress()

    def _dress(self) -> None:
        found = self._count or 0
        text = self.tr("%Ln finding(s)", "", found) if found else self.tr("No findings")
        number = self.locale().toString(found)
        shown = "…" if self._count is None else number if self._narrow or found >= _MANY else text
        size = self._theme.px(18)
        self.setIconSize(QSize(size, size))
        self.setIcon(self._shape(found))
        self.setText(shown)
        self.setAccessibleDescription("" if self._count is None else text)
        self.setToolTip(self.tr("Check the figures (F7): {count}").format(count=text))
        self._keep_width()

    def _shape(self, found: int) -> QIcon:
        """Return a picture of the count; none while nobody has counted, for nothing is approved of yet."""
        if self._count is None:
            return QIcon()
        return self._theme.icon("warning", "warn") if found else self._theme.icon("check", "text_muted")

    def _keep_width(self) -> None:
        """Be as wide as the longest words, so that nothing beside it moves when the count does."""
        texts = ("888",) if self._narrow else (self.tr("%Ln finding(s)", "", 888), self.tr("No findings"))
        shown = self.text()
        self.setText(max(texts, key=self.fontMetrics().horizontalAdvance))
        self.setFixedWidth(self.sizeHint().width())
        self.setText(shown)
