"""Ctrl+K: find any action, page or measure by a few letters, and run it without the mouse."""

import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from planner.ui.theme import Theme

MOST_RESULTS = 60
_HINT = Qt.ItemDataRole.UserRole
_TO_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that can be found.

    Attributes:
        text: what is read and searched.
        hint: what it is or which keys do it; shown after the text, not searched.
        run: what happens when it is chosen.
    """

    text: str
    hint: str
    run: Callable[[], object]


def folded(text: str) -> str:
    """Return a text without capitals and marks over letters, so that "atgard" finds "Åtgärd"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def score(query: str, text: str) -> int | None:
    """Return how well a folded query fits a folded text, small is good; None when it does not.

    Whole words in any place come first, then letters in their order, as in "opx" for "Open the example".
    """
    words = query.split()
    if all(word in text for word in words):
        starts = sum(f" {text}".find(f" {word}") >= 0 for word in words)
        return text.find(words[0]) + 50 * (len(words) - starts) if words else 0
    at, first = -1, -1
    for letter in query.replace(" ", ""):
        at = text.find(letter, at + 1)
        if at < 0:
            return None
        first = at if first < 0 else first
    return 1_000 + at - first


class Finder:
    """Searches actions by any letters in their order, and the many measures by whole parts of words."""

    def __init__(self, actions: Sequence[Entry], measures: Iterable[Entry]) -> None:
        """Take what can be found; measures are folded when first searched."""
        self._actions = [(folded(entry.text), entry) for entry in actions]
        self._source = measures
        self._measures: list[tuple[str, Entry]] | None = None

    def find(self, query: str) -> list[Entry]:
        """Return the best entries for a query; for none, the actions in their order."""
        wanted = folded(query).strip()
        if not wanted:
            return [entry for _, entry in self._actions][:MOST_RESULTS]
        scored = [(s, entry) for text, entry in self._actions if (s := score(wanted, text)) is not None]
        found = [entry for _, entry in sorted(scored, key=lambda pair: pair[0])]
        return (found + self._find_measures(wanted.split()))[:MOST_RESULTS]

    def _find_measures(self, words: list[str]) -> list[Entry]:
        if self._measures is None:
            self._measures = [(folded(entry.text), entry) for entry in self._source]
        found = []
        for text, entry in self._measures:
            if all(word in text for word in words):
                found.append(entry)
                if len(found) == MOST_RESULTS:
                    break
        return found


class _Results(QAbstractListModel):
    """The entries found."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        """Return how many were found."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the text, and its hint for whoever paints it or reads it aloud."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text}, {entry.hint}" if entry.hint else entry.text
        return entry.hint if role == _HINT else None


class _WithHint(QStyledItemDelegate):
    """Paints the hint at the right, in another colour."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the entry as the style does, then the hint."""
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(self._theme.color("text_muted"))
        painter.setFont(self._theme.font("small"))
        area = option.rect.adjusted(0, 0, -self._theme.px(8), 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, index.data(_HINT))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return rows that are easy to hit."""
        return QSize(super().sizeHint(option, index).width(), self._theme.px(28))


class CommandPalette(QDialog):
    """A field and what it finds; arrows move, Enter runs, Escape closes."""

    def __init__(self, finder: Finder, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the actions, ready to be typed in."""
        super().__init__(parent)
        self._finder = finder
        self._chosen: Entry | None = None
        self.setWindowTitle(self.tr("Commands"))
        self.setModal(True)
        self.field, self._list, self._model = QLineEdit(), QListView(), _Results(self)
        self.field.setPlaceholderText(self.tr("Find an action, a page or a measure"))
        self.field.setAccessibleName(self.tr("Find an action, a page or a measure"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_WithHint(theme, self))
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._nothing = QLabel(self.tr("Nothing found. Try fewer letters."))
        self._nothing.setProperty("look", "muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._nothing, 1)
        self.resize(theme.px(560), theme.px(420))
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._run_current)
        self._list.activated.connect(self._run)
        self._list.clicked.connect(self._run)
        self._search("")

    @property
    def found(self) -> list[Entry]:
        """What is shown now, the best first."""
        return self._model.entries

    def choose(self) -> Entry | None:
        """Show the palette and return what was chosen, to be run when it is closed; None when nothing was."""
        self.exec()
        return self._chosen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the field keeps the focus."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _TO_LIST
        ):
            self._list.event(event)
            return True
        return super().eventFilter(watched, event)

    def _search(self, query: str) -> None:
        self._model.show(self._finder.find(query))
        self._list.setCurrentIndex(self._model.index(0))
        self._list.setVisible(bool(self.found))
        self._nothing.setVisible(not self.found)

    def _run_current(self) -> None:
        self._run(self._list.currentIndex())

    def _run(self, index: QModelIndex) -> None:
        if index.isValid():
            self._chosen = self.found[index.row()]
            self.accept()
