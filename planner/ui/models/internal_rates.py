"""The grid of internal rates: SKR's proposal with its source, the plan's own with its own, and what holds."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.ids import rate_id
from planner.domain.plan import Plan
from planner.domain.rate import InternalRate, format_rate, parse_rate
from planner.domain.rate_table import RateTable
from planner.editing.rates import RateDraft, set_rates
from planner.ui.error_sentences import error_sentence
from planner.ui.session import Session

_Index = QModelIndex | QPersistentModelIndex
YEAR, PROPOSED, PROPOSED_SOURCE, OWN, OWN_SOURCE, USED = range(6)
_DASH = "–"
#: Columns that are written in.
WRITTEN = frozenset({OWN, OWN_SOURCE})
#: Columns of figures.
FIGURES = frozenset({PROPOSED, OWN, USED})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class InternalRatesModel(QAbstractTableModel):
    """One row per year, from the catalogue's first to the plan's last; every entry is saved at once."""

    #: Something typed was not taken; carries a sentence.
    refused = Signal(str)
    #: Something typed was taken.
    taken = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Follow the session."""
        super().__init__(parent)
        self._session = session
        self._proposed = session.catalogue.rates
        self._years = _years(session.plan, self._proposed)
        self._used = self._with_own()
        session.changed.connect(self._on_changed)

    @property
    def years(self) -> range:
        """The years of the rows."""
        return self._years

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many years there are."""
        return 0 if parent is not None and parent.isValid() else len(self._years)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the year, two rates with their sources, and what holds."""
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 6:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in FIGURES else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Year"),
            self.tr("SKR's proposal"),
            self.tr("Source"),
            self.tr("Own rate"),
            self.tr("Source of the own rate"),
            self.tr("Reckoned with"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let the plan's own rate and its source be written."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in WRITTEN else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as it is read, or (to edit) as it can be written."""
        if not index.isValid():
            return None
        year, column = self._years[index.row()], index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole and column in FIGURES:
            return _RIGHT
        if role == Qt.ItemDataRole.EditRole:
            return self._text(year, column) if column in WRITTEN else None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(year, column)
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Save what was typed; tell why when it cannot be."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole or index.column() not in WRITTEN:
            return False
        try:
            change_set = self._change(self._years[index.row()], index.column(), str(value).strip())
            self._session.plan.apply(change_set)
        except PlannerError as error:
            self.refused.emit(error_sentence(error))
            return False
        self.taken.emit()
        return not change_set or self._session.edit(lambda _plan: change_set)

    def _change(self, year: int, column: int, text: str) -> ChangeSet:
        own = self._own(year)
        if column == OWN:
            draft = RateDraft(parse_rate(text), own.source if own else "")
        else:
            draft = RateDraft(own.hundredths if own else None, text)
        return set_rates(self._session.plan, {year: draft})

    def _text(self, year: int, column: int) -> str:
        proposed, own = self._proposed.rates.get(year), self._own(year)
        texts = {
            YEAR: str(year),
            PROPOSED: format_rate(proposed.hundredths) if proposed else self._without_proposal(year),
            PROPOSED_SOURCE: proposed.source if proposed else "",
            OWN: format_rate(own.hundredths) if own else "",
            OWN_SOURCE: own.source if own else "",
            USED: self._used_text(year),
        }
        return texts[column]

    def _without_proposal(self, year: int) -> str:
        return self.tr("not found") if year in self._proposed.missing_rates else _DASH

    def _used_text(self, year: int) -> str:
        used = self._used.rate(year)
        text = format_rate(used.known.hundredths)
        if used.is_assumed:
            return self.tr("{rate}, as {year}").format(rate=text, year=used.known.year)
        return text

    def _own(self, year: int) -> InternalRate | None:
        return self._session.plan.table(InternalRate).get(rate_id(year))

    def _with_own(self) -> RateTable:
        return self._proposed.with_own(self._session.plan.table(InternalRate).values())

    def _on_changed(self, change_set: ChangeSet) -> None:
        del change_set
        years = _years(self._session.plan, self._proposed)
        same = years == self._years
        if not same:
            self.beginResetModel()
        self._years, self._used = years, self._with_own()
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(years) - 1, USED))


def _years(plan: Plan, rates: RateTable) -> range:
    own = [rate.year for rate in plan.table(InternalRate).values()]
    years = [*rates.rates, *rates.missing_rates, *plan.info.years, *own]
    return range(min(years), max(years) + 1)
