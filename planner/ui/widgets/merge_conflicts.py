"""The conflicts of a merge: what was, what you have, what they have, and whose is taken."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.editing.merge import Conflict, Side, Spot
from planner.ui.models.column import Column
from planner.ui.models.merge_words import MergeWords, side_name
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.rows_view import RowsView

_SIDES = (None, Side.OURS, Side.THEIRS)
#: Lines of a long text that are seen at once.
_LINES = 4


class MergeConflicts(QWidget):
    """A row for each conflict, and the whole texts of the one that is looked at, side by side."""

    #: Somebody chose: the spots, and the Side that is taken there.
    chosen = Signal(tuple, object)

    def __init__(self, words: MergeWords, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._words = words
        self._theme = theme
        self._conflicts: tuple[Conflict, ...] = ()
        self.model = RowsModel(self._columns(), lambda row: _key(row.spot), parent=self)
        self.table = RowsView(self.model, theme, parent=self)
        self._only_open = QCheckBox(self.tr("Only those left to choose"), self)
        self.texts = [QPlainTextEdit(self) for _ in _SIDES]
        self.take_ours = QPushButton(self.tr("Take &mine"), self)
        self.take_theirs = QPushButton(self.tr("Take &theirs"), self)
        self.all_ours = QPushButton(self.tr("Take all mine"), self)
        self.all_theirs = QPushButton(self.tr("Take all theirs"), self)
        self._arrange()
        self._connect()

    def show_conflicts(self, conflicts: Iterable[Conflict]) -> None:
        """Show the conflicts as they are chosen now; the selection stays, and the first is looked at."""
        self._conflicts = tuple(conflicts)
        self.model.set_rows(self._conflicts)
        self._filter()
        if not self.table.selected_keys():
            self._select_next(-1)
        self._look()

    # --- building --------------------------------------------------------------------------------

    def _columns(self) -> list[Column[Conflict]]:
        words = self._words
        return [
            self._text("what", self.tr("What"), words.subject, 22),
            self._text("field", self.tr("Field"), words.field, 26),
            self._text("base", self.tr("Originally"), lambda row: words.value(row, row.base), 17),
            self._text("ours", self.tr("Mine"), lambda row: words.value(row, row.ours), 17),
            self._text("theirs", self.tr("Theirs"), lambda row: words.value(row, row.theirs), 17),
            Column(
                key="choice",
                title=self.tr("Taken"),
                value=lambda row: _SIDES.index(row.chosen),
                text=lambda row: side_name(row.chosen),
                tone=lambda row: "warn" if row.chosen is None else "good",
                badge=True,
                width=12,
            ),
        ]

    def _text(self, key: str, title: str, text: Callable[[Conflict], str], width: int) -> Column[Conflict]:
        return Column(key=key, title=title, value=text, tooltip=text, width=width, grows=key == "what")

    def _arrange(self) -> None:
        self.table.setAccessibleName(self.tr("Conflicts"))
        tools = QHBoxLayout()
        tools.addWidget(self._only_open)
        tools.addStretch(1)
        tools.addWidget(self.all_ours)
        tools.addWidget(self.all_theirs)
        sides = QGridLayout()
        titles = (self.tr("Originally"), self.tr("Mine"), self.tr("Theirs"))
        for column, (title, box) in enumerate(zip(titles, self.texts, strict=True)):
            label = QLabel(title, self)
            label.setProperty("look", "strong")
            box.setReadOnly(True)
            box.setTabChangesFocus(True)
            box.setAccessibleName(title)
            box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES + self._theme.px(14))
            sides.addWidget(label, 0, column)
            sides.addWidget(box, 1, column)
            sides.setColumnStretch(column, 1)
        sides.addWidget(self.take_ours, 2, 1)
        sides.addWidget(self.take_theirs, 2, 2)
        layout = QVBoxLayout(self)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addLayout(sides)
        for button in (self.take_ours, self.take_theirs, self.all_ours, self.all_theirs):
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.table.selection_changed.connect(self._look)
        self.table.edit_requested.connect(self._take_other)
        self._only_open.toggled.connect(self._filter)
        self.take_ours.clicked.connect(lambda: self._take(Side.OURS))
        self.take_theirs.clicked.connect(lambda: self._take(Side.THEIRS))
        self.all_ours.clicked.connect(lambda: self._take_all(Side.OURS))
        self.all_theirs.clicked.connect(lambda: self._take_all(Side.THEIRS))

    # --- choosing --------------------------------------------------------------------------------

    def _selected(self) -> list[Conflict]:
        found = (self.model.item(key) for key in self.table.selected_keys())
        return [conflict for conflict in found if conflict is not None]

    def _take(self, side: Side) -> None:
        """Take a side in the selected conflicts, and go on to the next that is left."""
        selected = self._selected()
        if not selected:
            return
        last = max(self.model.row_of(_key(conflict.spot)) or 0 for conflict in selected)
        self.chosen.emit(tuple(conflict.spot for conflict in selected), side)
        self._select_next(last)

    def _take_other(self) -> None:
        """Take the side that is not taken in what is selected: mine first, then theirs, then mine again."""
        selected = self._selected()
        if selected:
            side = Side.THEIRS if selected[0].chosen is Side.OURS else Side.OURS
            self.chosen.emit(tuple(conflict.spot for conflict in selected), side)

    def _take_all(self, side: Side) -> None:
        keys = self.model.shown_keys()
        found = (self.model.item(key) for key in keys)
        self.chosen.emit(tuple(conflict.spot for conflict in found if conflict is not None), side)

    def _select_next(self, row: int) -> None:
        """Select the first conflict below a row that is left to choose, or else the first of all that is."""
        rows = [*range(row + 1, self.model.rowCount()), *range(row + 1)]
        for at in rows:
            conflict = self.model.row_at(at)
            if conflict is not None and conflict.chosen is None:
                self.table.select_keys([_key(conflict.spot)])
                break
        self._look()

    # --- looking ---------------------------------------------------------------------------------

    def _filter(self) -> None:
        left = frozenset(_key(row.spot) for row in self._conflicts if row.chosen is None)
        self.model.set_filter("", left if self._only_open.isChecked() else None)

    def _look(self) -> None:
        selected = self._selected()
        for button in (self.take_ours, self.take_theirs):
            button.setEnabled(bool(selected))
        texts = ("", "", "")
        if selected:
            shown, value = selected[0], self._words.value
            texts = (value(shown, shown.base), value(shown, shown.ours), value(shown, shown.theirs))
        for box, text in zip(self.texts, texts, strict=True):
            box.setPlainText(text)


def _key(spot: Spot) -> str:
    return f"{spot.kind.__name__}|{spot.entity_id}|{spot.fields[0]}|{spot.year or ''}"
