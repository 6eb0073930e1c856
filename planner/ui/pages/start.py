"""What is shown when no plan is open: what the program is for, and the ways to begin."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.ui.theme import Theme


class StartPage(QScrollArea):
    """The ways to begin, and the plans that were opened last."""

    sample_wanted = Signal()
    new_wanted = Signal()
    import_wanted = Signal()
    open_wanted = Signal()
    #: A recent plan is to be opened, or forgotten; both carry its path.
    recent_wanted = Signal(object)
    forget_wanted = Signal(object)

    #: The backups of a recent plan that is gone are asked for; carries its path.
    backups_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the page without recent plans."""
        super().__init__(parent)
        self._theme = theme
        self._recent: list[Path] = []
        self._backed_up: set[Path] = set()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._build()
        theme.changed.connect(self._rebuild)

    def show_recent(self, paths: Iterable[Path], backed_up: Callable[[Path], bool] = lambda _: False) -> None:
        """Show the plans that were opened last; those that are gone can be taken from the list.

        Args:
            paths: the plans.
            backed_up: tells whether there are backups of a plan that is gone.
        """
        self._recent = list(paths)
        self._backed_up = {path for path in self._recent if not path.is_file() and backed_up(path)}
        self._rebuild()

    def activate(self) -> None:
        """Put the keyboard focus on the first way to begin."""
        self._first.setFocus()

    def _rebuild(self) -> None:
        """Make everything anew; the keyboard focus stays on the page if it was there."""
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._build()
        if had_focus:
            self.activate()

    def _build(self) -> None:
        body = QWidget()
        column = QVBoxLayout()
        column.setSpacing(self._theme.px(14))
        self._add_heading(column)
        column.addLayout(self._ways())
        if self._recent:
            column.addWidget(self._recent_card())
        hint = QLabel(
            self.tr(
                "You can also drop a plan (.tplan) or a list (.xlsx, .xls, .xlsb, .ods, .csv) on the window."
            )
        )
        hint.setProperty("look", "muted")
        column.addWidget(hint)
        column.addStretch(3)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(self._theme.px(860))
        row = QHBoxLayout(body)
        row.addStretch(1)
        row.addWidget(middle, 20)
        row.addStretch(1)
        self.setWidget(body)

    def _add_heading(self, column: QVBoxLayout) -> None:
        column.addSpacing(self._theme.px(36))
        title = QLabel("Trygghetsplaneraren")
        font = self._theme.font("title")
        font.setPointSizeF(font.pointSizeF() * 1.5)
        title.setFont(font)
        column.addWidget(title)
        text = QLabel(
            self.tr(
                "Plan which safety measures a district pays for, with which money and in which year, and see "
                "at every step what remains. Then follow up what was granted and spent, tertial by tertial."
            )
        )
        text.setWordWrap(True)
        column.addWidget(text)
        offline = QLabel(self.tr("Works without a network: the plan is one file on your computer."))
        offline.setProperty("look", "muted")
        offline.setWordWrap(True)
        column.addWidget(offline)

    def _ways(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._theme.px(12))
        ways: tuple[tuple[str, str, str, Callable[[], None]], ...] = (
            (
                self.tr("Open the example plan"),
                self.tr(
                    "An invented plan with 44 measures to try everything on. Your changes to it are kept."
                ),
                "sample",
                self.sample_wanted.emit,
            ),
            (
                self.tr("New plan…"),
                self.tr("Choose district, years and sources of money, then add measures one by one."),
                "new_plan",
                self.new_wanted.emit,
            ),
            (
                self.tr("Import a list…"),
                self.tr("Make a new plan of the list you have, in Excel, LibreOffice or as CSV."),
                "import",
                self.import_wanted.emit,
            ),
            (
                self.tr("Open…"),
                self.tr("Continue with a plan that you or a colleague has saved."),
                "open",
                self.open_wanted.emit,
            ),
        )
        for at, (title, text, icon, run) in enumerate(ways):
            card, button = self._way(title, text, icon, run)
            grid.addWidget(card, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
            if at == 0:
                self._first = button
                button.setProperty("look", "primary")
                button.setIcon(self._theme.icon(icon, "accent_text"))
        return grid

    def _way(self, title: str, text: str, icon: str, run: Callable[[], None]) -> tuple[QFrame, QPushButton]:
        card = QFrame()
        card.setProperty("look", "card")
        layout = QVBoxLayout(card)
        edge = self._theme.px(14)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(self._theme.px(10))
        button = QPushButton(self._theme.icon(icon), title)
        button.setAccessibleDescription(text)
        button.clicked.connect(lambda _checked=False: run())
        words = QLabel(text)
        words.setWordWrap(True)
        words.setProperty("look", "muted")
        layout.addWidget(button)
        layout.addWidget(words)
        layout.addStretch(1)
        return card, button

    def _recent_card(self) -> QFrame:
        card = QFrame()
        card.setProperty("look", "card")
        layout = QVBoxLayout(card)
        layout.setSpacing(self._theme.px(2))
        heading = QLabel(self.tr("Recent plans"))
        heading.setProperty("look", "strong")
        layout.addWidget(heading)
        for path in self._recent:
            layout.addLayout(self._recent_row(path))
        return card

    def _recent_row(self, path: Path) -> QHBoxLayout:
        row = QHBoxLayout()
        there = path.is_file()
        button = QPushButton(path.stem)
        button.setProperty("look", "link")
        button.setEnabled(there)
        button.clicked.connect(lambda _checked=False: self.recent_wanted.emit(path))
        where = QLabel(str(path.parent) if there else self.tr("not there any more"))
        where.setProperty("look", "muted")
        row.addWidget(button)
        row.addWidget(where, 1)
        if path in self._backed_up:
            row.addWidget(
                _small_button(
                    self.tr("Open a backup…"),
                    self.tr("Open a backup of {name}").format(name=path.stem),
                    lambda: self.backups_wanted.emit(path),
                )
            )
        if not there:
            row.addWidget(
                _small_button(
                    self.tr("Remove from the list"),
                    self.tr("Remove {name} from the list").format(name=path.stem),
                    lambda: self.forget_wanted.emit(path),
                )
            )
        return row


def _small_button(text: str, name: str, run: Callable[[], None]) -> QToolButton:
    button = QToolButton()
    button.setProperty("look", "flat")
    button.setText(text)
    button.setAccessibleName(name)
    button.clicked.connect(lambda _checked=False: run())
    return button
