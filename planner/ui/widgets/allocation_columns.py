"""How wide the columns of the allocation are: sums always have room, and what is left goes to the titles."""

from PySide6.QtGui import QFontMetrics

from planner.ui.models.allocation import STATE, AllocationModel
from planner.ui.widgets.rows_view import RowsView

_NARROWEST_TITLE, _GOOD_TITLE, _WIDEST_TITLE = 150, 250, 620
_NARROW_STATE, _WIDE_STATE = 108, 164
#: Columns that are hidden while the titles have too little room.
_GIVING_WAY = ("kind", "neighbourhood")


class AllocationColumns:
    """Fits the columns of one table to its width."""

    def __init__(self, view: RowsView, model: AllocationModel) -> None:
        """Fit the columns of a view."""
        self._view = view
        self._model = model
        self._squeezed: list[tuple[int, int]] = []

    def fit_titles(self) -> None:
        """Make the titles as wide as the other columns leave room for; the least needed ones give way."""
        self.fit_sums()
        view, px = self._view, self._view.theme.px
        # A last column that is stretched would leave no room to give.
        view.horizontalHeader().setStretchLastSection(False)
        narrowest = px(_NARROWEST_TITLE)
        self._squeezed = [(column, width) for column, width in self._squeezed if view.isColumnHidden(column)]
        good = px(_GOOD_TITLE)
        while self._squeezed and self._room() - self._squeezed[-1][1] >= good:
            view.showColumn(self._squeezed.pop()[0])
        for column in map(self._model.column_of, _GIVING_WAY):
            if self._room() < good and not view.isColumnHidden(column):
                self._squeezed.append((column, view.columnWidth(column)))
                view.hideColumn(column)
        state = self._model.column_of(STATE)
        view.setColumnWidth(state, px(_WIDE_STATE))
        if self._room() < good:
            view.setColumnWidth(state, px(_NARROW_STATE))
        title = self._model.column_of("title")
        view.setColumnWidth(title, max(narrowest, min(px(_WIDEST_TITLE), self._room())))
        view.horizontalHeader().setStretchLastSection(True)

    def fit_sums(self) -> None:
        """Give every column of amounts room for its heading, its sum, and what is over with its signs."""
        view = self._view
        metrics = QFontMetrics(view.theme.font("strong"))
        for key, total in self._model.totals.items():
            column = self._model.column_of(key)
            sign = "" if key == "asked" else "▲ −"
            texts = (self._model.columns[column].title, f"{sign}{self._model.sum_text(column, total)}")
            width = max(map(metrics.horizontalAdvance, texts)) + view.theme.px(14)
            if not view.isColumnHidden(column) and view.columnWidth(column) < width:
                view.setColumnWidth(column, width)

    def save(self) -> str:
        """Return the columns as somebody chose them, for the settings."""
        for column, _ in self._squeezed:
            self._view.showColumn(column)
        state = self._view.columns.save()
        self.fit_titles()
        return state

    def _room(self) -> int:
        """Return how wide the titles may be."""
        title = self._view.columnWidth(self._model.column_of("title"))
        return self._view.viewport().width() - (self._view.horizontalHeader().length() - title)
