"""The table of a page as a value to print: its columns, rows, headings and sums as they are shown now."""

from collections.abc import Collection, Iterator
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QHeaderView, QWidget

from planner.exchange.papers.paper import Look, PaperColumn, PaperRow, PaperTable
from planner.exchange.papers.table_paper import ShownTable
from planner.ui.models.column import Align
from planner.ui.models.rows import Group
from planner.ui.pages.page import Page
from planner.ui.widgets.allocation_footer import AllocationFooter
from planner.ui.widgets.filter_field import Chip, FilterField
from planner.ui.widgets.rows_view import RowsView
from planner.ui.widgets.sum_row import SumRow

W = TypeVar("W", bound=QWidget)

#: A column of words whose longest is no longer than this is as wide as it needs to be.
_SHORT = 12


def table_of(page: Page) -> RowsView | None:
    """Return the table that a page shows, if it shows one: of several the one that stands highest."""
    shown = [view for view in page.findChildren(RowsView) if view.isVisible()]
    return min(shown, key=lambda view: view.mapTo(page, QPoint(0, 0)).y(), default=None)


def screen_table(page: Page, hidden: Collection[str]) -> ShownTable | None:
    """Return the table that a page shows now; None when it shows none.

    Args:
        page: the page.
        hidden: keys of rows that are not to be told of but by their sums.
    """
    view = table_of(page)
    return None if view is None else _Reader(page, view, hidden).read()


class _Reader(QObject):
    """Reads one view, column by column in the order they stand."""

    def __init__(self, page: Page, view: RowsView, hidden: Collection[str]) -> None:
        super().__init__()
        self._page, self._view, self._model = page, view, view.rows
        self._places = list(_shown_columns(view.horizontalHeader()))
        self._keys = [self._model.columns[at].key for at in self._places]
        self._hidden = [key for key in self._model.shown_keys() if key in hidden]
        self._label = self._where_labels_stand()

    def read(self) -> ShownTable:
        """Return all of it."""
        page = self._page
        notes = [foot.rounding() for foot in self._visible(SumRow)]
        notes += [foot.rounding() for foot in self._visible(AllocationFooter)]
        return ShownTable(
            title=page.title(),
            told=(*page.told_on_paper(), *self._limits(), *self._order()),
            table=PaperTable(
                columns=tuple(self._columns()),
                rows=(*self._rows(), *(tuple(self._balances()) or self._totals())),
                notes=tuple(note for note in notes if note),
            ),
            empty=self.tr("There is nothing to show."),
        )

    def _columns(self) -> Iterator[PaperColumn]:
        """Yield the columns; one of figures is as wide as they are."""
        for at in self._places:
            column = self._model.columns[at]
            number = column.align is Align.END
            yield PaperColumn(column.title, number=number, weight=0 if number else self._weight(at))

    def _rows(self) -> Iterator[PaperRow]:
        """Yield what is shown, headings included, and last what is withheld, as one row."""
        for row in range(self._model.rowCount()):
            group = self._model.group_at(row)
            if group is not None:
                yield from self._heading(group)
            elif self._model.key_at(row) not in self._hidden:
                yield PaperRow(tuple(self._model.cell_text(row, at) for at in self._places))
        if self._hidden:
            text = self.tr("%Ln row(s) flagged for secrecy", "", len(self._hidden))
            yield self._sums(text, self._hidden_sums(), Look.PLAIN)

    def _totals(self) -> tuple[PaperRow, ...]:
        """Return the sums of the columns that are summed, if any is."""
        totals = {self._model.column_of(key): ore for key, ore in self._model.totals.items()}
        if not any(at in totals for at in self._places) or not self._model.shown_count:
            return ()
        return (self._sums(self.tr("Sum"), totals, Look.SUM),)

    def _balances(self) -> Iterator[PaperRow]:
        """Yield sum, frame and remaining, where money is allocated."""
        for foot in self._visible(AllocationFooter):
            for number, (label, *texts) in enumerate(foot.paper_rows(self._keys)):
                texts[self._label] = label
                yield PaperRow(tuple(texts), Look.PLAIN if number == 1 else Look.SUM)

    def _order(self) -> Iterator[tuple[str, str]]:
        """Yield how many rows there are, and what they are sorted by."""
        shown, total = self._model.shown_count, self._model.row_total
        some = self.tr("{shown} of {total}").format(shown=shown, total=total)
        yield self.tr("Rows"), str(total) if shown == total else some
        by = self._view.horizontalHeader().sortIndicatorSection()
        if 0 <= by < len(self._model.columns):
            order = self._view.horizontalHeader().sortIndicatorOrder()
            word = self.tr("descending") if order is Qt.SortOrder.DescendingOrder else self.tr("ascending")
            yield self.tr("Sorted by"), f"{self._model.columns[by].title}, {word}"

    def _heading(self, group: Group) -> Iterator[PaperRow]:
        """Yield a heading with the sums of the rows under it that may be told of."""
        hidden = set(self._hidden)
        members = [at for at in group.members if self._model.key_of_position(at) not in hidden]
        if members:
            told = Group(group.key, group.title, group.folded, members, group.add_up)
            words = next((at for at in range(len(self._model.columns)) if at not in told.sums), 0)
            yield self._sums(self._model.group_text(told, words), told.sums, Look.GROUP)

    def _sums(self, label: str, sums: dict[int, int], look: Look) -> PaperRow:
        texts = [self._model.sum_text(at, sums[at]) if at in sums else "" for at in self._places]
        texts[self._label] = label
        return PaperRow(tuple(texts), look)

    def _hidden_sums(self) -> dict[int, int]:
        sums: dict[int, int] = {}
        for at, column in enumerate(self._model.columns):
            if column.summed:
                items = (self._model.item(key) for key in self._hidden)
                found = (column.value(item) for item in items if item is not None)
                sums[at] = sum(one for one in found if isinstance(one, int))
        return sums

    def _limits(self) -> Iterator[tuple[str, str]]:
        """Yield what the page's fields limit and arrange the table by, as a screen reader calls them."""
        for field in self._visible(FilterField):
            if field.text().strip():
                yield self.tr("Filter"), self.tr("“{text}”").format(text=field.text().strip())
        for chip in self._visible(Chip):
            yield self.tr("Selection"), chip.text()
        for box in self._visible(QComboBox):
            if box.accessibleName():
                yield box.accessibleName(), box.currentText()
        for check in self._visible(QCheckBox):
            if check.isChecked():
                yield self.tr("Selection"), check.text().replace("&", "")

    def _visible(self, kind: type[W]) -> list[W]:
        return [one for one in self._page.findChildren(kind) if one.isVisible()]

    def _where_labels_stand(self) -> int:
        """Return the first column of words with room for a heading, else the first one."""
        words = [n for n, at in enumerate(self._places) if self._model.columns[at].align is Align.START]
        roomy = (
            n for n in words if self._model.columns[self._places[n]].grows or self._weight(self._places[n])
        )
        return next(roomy, words[0] if words else 0)

    def _weight(self, at: int) -> int:
        """Return a column's share of the room: none when all it says is short."""
        texts = (
            self._model.cell_text(row, at)
            for row in range(self._model.rowCount())
            if self._model.row_at(row) is not None
        )
        column = self._model.columns[at]
        return max(1, column.width) if column.grows or any(len(text) > _SHORT for text in texts) else 0


def _shown_columns(header: QHeaderView) -> Iterator[int]:
    """Yield the columns that are shown, in the order they stand."""
    for visual in range(header.count()):
        logical = header.logicalIndex(visual)
        if not header.isSectionHidden(logical):
            yield logical
