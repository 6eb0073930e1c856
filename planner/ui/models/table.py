"""The model of every large table: shows rows by columns, filtered, sorted and grouped."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from planner.ui.models.column import Align, Column
from planner.ui.models.rows import Group, Grouping, Rows

__all__ = ["Align", "Column", "Group", "Grouping", "RowsModel"]

T = TypeVar("T")

#: Roles as plain ints: `data` is asked thousands of times for one paint, and an enum's attribute is slow.
_DISPLAY, _EDIT, _TOOLTIP, _ALIGN = 0, 2, 3, 7
_ACCESSIBLE_TEXT, _ACCESSIBLE_DESCRIPTION = 11, 12
_NO_PARENT = QModelIndex()
#: Put together once: every cell that is painted asks for its flags.
_HEADING_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_ROW_FLAGS = _HEADING_FLAGS | Qt.ItemFlag.ItemIsSelectable
_EDITABLE_FLAGS = _ROW_FLAGS | Qt.ItemFlag.ItemIsEditable
#: So many rows are got ready in one go while nothing else happens: some 5 ms.
_AT_ONCE = 2_000

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel, Generic[T]):
    """Rows addressed by key, in an order of the model's own, under headings if wanted.

    Whatever changes which rows are shown resets the model; the view keeps its selection by key. A row that
    only changes where it stands is told by `dataChanged`.
    """

    #: What `totals` and `shown_count` say is another.
    totals_changed = Signal()

    def __init__(
        self,
        columns: Sequence[Column[T]],
        key: Callable[[T], str],
        search_text: Callable[[T], str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            columns: in their usual order.
            key: the key of a row, which never changes.
            search_text: what the filter looks in; None = the texts of all columns.
            parent: the owner.
        """
        super().__init__(parent)
        self._key = key
        self._search_text = search_text
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._get_ready)
        self._set_columns(columns)

    def _set_columns(self, columns: Sequence[Column[T]]) -> None:
        self.columns: tuple[Column[T], ...] = tuple(columns)
        summed = [at for at, column in enumerate(columns) if column.summed]
        values = [column.value for column in columns]
        self._rows: Rows[T] = Rows(self._key, self._search_text or self._all_texts, values, summed)
        self._texts: dict[int, str] = {}
        self._row_of: dict[int, int] | None = None

    def _get_ready(self) -> None:
        """Make search texts and sort keys in the pauses, so that the first time is as quick as the next."""
        if self._rows.read_search_texts(_AT_ONCE):
            return
        for at, column in enumerate(self.columns):
            if column.shown and self._rows.read_sort_keys(at, _AT_ONCE):
                return
        self._idle.stop()

    def _all_texts(self, row: T) -> str:
        return "\n".join(column.text_of(row) for column in self.columns)

    # --- rows ------------------------------------------------------------------------------------

    def set_rows(self, rows: Iterable[T]) -> None:
        """Show other rows; filter, order and grouping stay."""
        with _Reset(self):
            self._rows.replace_all(rows)

    def set_columns(self, columns: Sequence[Column[T]]) -> None:
        """Have other columns, as when the years of the plan change; the rows stay, in their own order."""
        items, old = self._rows.items, self._rows
        sorted_by = self.columns[old.sort_column].key if old.sort_column >= 0 else ""
        with _Reset(self):
            self._set_columns(columns)
            self._rows.grouping, self._rows.only, self._rows.query = old.grouping, old.only, old.query
            self._rows.sort_column = self.column_of(sorted_by)
            self._rows.descending = old.descending
            self._rows.replace_all(items)

    def update_rows(self, rows: Iterable[T], removed: Iterable[str] = ()) -> None:
        """Take new values of rows (unknown ones are added), and let rows go; the others are not touched."""
        touched, moved = self._rows.update(rows, removed)
        if moved:
            with _Reset(self):
                self._rows.arrange()
            return
        count = len(self.columns)
        for at in touched:
            for column in range(count):
                self._texts.pop(at * count + column, None)
        self._tell_changed(touched)

    def _tell_changed(self, positions: list[int]) -> None:
        last = len(self.columns) - 1
        for at in positions:
            row = self._row_showing(at)
            if row is not None:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        if positions and self._rows.groups:
            for row in self._heading_rows():
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))
        self.totals_changed.emit()

    def refresh(self) -> None:
        """Compute every text and order anew, as when the unit or the scenario is another."""
        with _Reset(self):
            self._rows.forget()

    # --- what is shown ---------------------------------------------------------------------------

    def set_filter(self, query: str, only: frozenset[str] | None = None) -> None:
        """Show the rows that hold every word of the query, of those whose keys are `only` (None = all)."""
        if (query, only) != (self._rows.query, self._rows.only):
            with _Reset(self, texts=False):
                self._rows.filter(query, only)

    def group_by(self, grouping: Grouping[T] | None) -> None:
        """Gather the rows under headings with count and sums; None = no headings."""
        with _Reset(self, texts=False):
            self._rows.group(grouping)

    def toggle_group(self, row: int) -> None:
        """Fold the group whose heading stands at a row away, or out again."""
        group = self.group_at(row)
        if group is not None:
            with _Reset(self, texts=False):
                self._rows.fold(group.key, folded=not group.folded)

    def fold_all(self, *, folded: bool) -> None:
        """Fold every group away, or out again."""
        with _Reset(self, texts=False):
            self._rows.fold_all(folded=folded)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, missing values last; -1 = as the rows came."""
        with _Reset(self, texts=False):
            self._rows.sort(column, descending=order is Qt.SortOrder.DescendingOrder)

    @property
    def query(self) -> str:
        """What the rows are filtered by."""
        return self._rows.query

    @property
    def only(self) -> frozenset[str] | None:
        """The keys that the rows are limited to, if they are."""
        return self._rows.only

    @property
    def grouping(self) -> Grouping[T] | None:
        """How the rows are gathered, if they are."""
        return self._rows.grouping

    @property
    def shown_count(self) -> int:
        """How many rows the filter lets through, folded groups included."""
        return len(self._rows.matched)

    @property
    def row_total(self) -> int:
        """How many rows there are, whatever the filter says."""
        return len(self._rows.items)

    @property
    def totals(self) -> dict[str, int]:
        """The sums of the rows that the filter lets through, by column key."""
        return {self.columns[column].key: total for column, total in self._rows.totals.items()}

    def shown_keys(self) -> list[str]:
        """Return the keys that the filter lets through, in the order shown, folded groups included."""
        key, items = self._key, self._rows.items
        return [key(items[at]) for at in self._rows.matched]

    def shown_values(self, column: int) -> list[int]:
        """Return what the rows that the filter lets through have in a summed column; nothing counts as 0."""
        value, items = self.columns[column].value, self._rows.items
        found = (value(items[at]) for at in self._rows.matched)
        return [one if isinstance(one, int) else 0 for one in found]

    # --- addresses -------------------------------------------------------------------------------

    def key_at(self, row: int) -> str | None:
        """Return the key of the row shown at a place; None = a heading, or nothing."""
        item = self.row_at(row)
        return None if item is None else self._key(item)

    def row_at(self, row: int) -> T | None:
        """Return what is shown at a place; None = a heading, or nothing."""
        entries = self._rows.entries
        if not 0 <= row < len(entries) or entries[row] < 0:
            return None
        return self._rows.items[entries[row]]

    def group_at(self, row: int) -> Group | None:
        """Return the group whose heading is shown at a place, if one is."""
        entries = self._rows.entries
        if not 0 <= row < len(entries) or entries[row] >= 0:
            return None
        return self._rows.groups[-1 - entries[row]]

    def item(self, key: str) -> T | None:
        """Return the row of a key, shown or not."""
        at = self._rows.position.get(key)
        return None if at is None else self._rows.items[at]

    def key_of_position(self, position: int) -> str:
        """Return the key of a row by its position, as the members of a group are named."""
        return self._key(self._rows.items[position])

    def row_of(self, key: str) -> int | None:
        """Return where the row of a key is shown; None = it is not."""
        at = self._rows.position.get(key)
        return None if at is None else self._row_showing(at)

    def column_of(self, key: str) -> int:
        """Return where a column stands; -1 = there is none of that key."""
        return next((at for at, column in enumerate(self.columns) if column.key == key), -1)

    def _row_showing(self, at: int) -> int | None:
        if self._row_of is None:
            self._row_of = {entry: row for row, entry in enumerate(self._rows.entries)}
        return self._row_of.get(at)

    def _heading_rows(self) -> list[int]:
        rows = (self._row_showing(-1 - number) for number in range(len(self._rows.groups)))
        return [row for row in rows if row is not None]

    # --- texts -----------------------------------------------------------------------------------

    def cell_text(self, row: int, column: int) -> str:
        """Return the text of a cell that shows a row (not a heading), at once and from a cache."""
        at = self._rows.entries[row]
        slot = at * len(self.columns) + column
        text = self._texts.get(slot)
        if text is None:
            text = self._texts[slot] = self.columns[column].text_of(self._rows.items[at])
        return text

    def group_text(self, group: Group, column: int) -> str:
        """Return what a heading's cell says: its sum in a summed column, else its title and count."""
        if column not in group.sums:
            return self.tr("{title} · {count}").format(title=group.title, count=len(group.members))
        return self.sum_text(column, group.sums[column])

    def sum_text(self, column: int, total: int) -> str:
        """Return a sum as the column shows it."""
        shown = self.columns[column].sum_text
        return shown(total) if shown else str(total)

    # --- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many entries are shown, headings included."""
        return 0 if parent.isValid() else len(self._rows.entries)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """Return how many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows or tells."""
        if role > _ACCESSIBLE_DESCRIPTION or not index.isValid():
            return None
        row, column = index.row(), index.column()
        if row >= len(self._rows.entries):
            return None
        if self._rows.entries[row] < 0:
            return self._heading_data(row, column, role)
        if role in {_DISPLAY, _ACCESSIBLE_TEXT}:
            return self.cell_text(row, column)
        if role == _ALIGN:
            return self.columns[column].align.value
        return self._rare_data(row, column, role)

    def _heading_data(self, row: int, column: int, role: int) -> Any:
        group = self._rows.groups[-1 - self._rows.entries[row]]
        if role == _ACCESSIBLE_DESCRIPTION:
            return self.tr("Group, folded") if group.folded else self.tr("Group")
        if role in {_DISPLAY, _ACCESSIBLE_TEXT}:
            return self.group_text(group, column)
        return self.columns[column].align.value if role == _ALIGN else None

    def _rare_data(self, row: int, column: int, role: int) -> Any:
        item, kind = self._rows.items[self._rows.entries[row]], self.columns[column]
        if role == _EDIT:
            return kind.edit_text(item) if kind.edit_text else kind.text_of(item)
        if role == _TOOLTIP:
            return kind.tooltip(item) if kind.tooltip else None
        return None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        """Give what was typed in to the column; what it changes comes back by `update_rows`."""
        item = self.row_at(index.row())
        setter = self.columns[index.column()].setter
        return role == _EDIT and item is not None and setter is not None and setter(item, value)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell what can be done with a cell; headings cannot be selected."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        item = self.row_at(index.row())
        if item is None:
            return _HEADING_FLAGS
        column = self.columns[index.column()]
        typed_in = column.setter is not None and (column.editable is None or column.editable(item))
        return _EDITABLE_FLAGS if typed_in else _ROW_FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return what a heading shows or tells."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role in {_DISPLAY, _ACCESSIBLE_TEXT}:
            return column.title
        if role == _ALIGN:
            return column.align.value
        return column.description or None if role == _TOOLTIP else None


class _Reset:
    """While it lasts the model is being reset; what is remembered of the old rows goes."""

    def __init__(self, model: RowsModel[Any], *, texts: bool = True) -> None:
        self._model = model
        self._texts = texts

    def __enter__(self) -> None:
        self._model.beginResetModel()

    def __exit__(self, *_: object) -> None:
        self._model._row_of = None  # noqa: SLF001
        if self._texts:
            self._model._texts.clear()  # noqa: SLF001
            self._model._idle.start()  # noqa: SLF001
        self._model.endResetModel()
        self._model.totals_changed.emit()
