"""The table of a block that is about to be pasted: what each text would put where, and what is wrong."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.domain.ids import MeasureId
from planner.domain.money import AmbiguousAmountError, Unit, format_amount
from planner.ui.models.amount_block import PastedAmount
from planner.ui.theme import Theme

AnyIndex = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole.value
_ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole.value
_BACKGROUND = Qt.ItemDataRole.BackgroundRole.value
_FOREGROUND = Qt.ItemDataRole.ForegroundRole.value
_ALIGNMENT = Qt.ItemDataRole.TextAlignmentRole.value
_RIGHT = (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter).value


class Verdict(Enum):
    """What becomes of a pasted text."""

    RIGHT = auto()
    AMBIGUOUS = auto()
    WRONG = auto()
    OUTSIDE = auto()


def verdict_of(amount: PastedAmount) -> Verdict:
    """Return the verdict on one text; falling outside counts before what it says."""
    if amount.cell is None:
        return Verdict.OUTSIDE
    if amount.right:
        return Verdict.RIGHT
    return Verdict.AMBIGUOUS if isinstance(amount.error, AmbiguousAmountError) else Verdict.WRONG


_SIGNS = {Verdict.RIGHT: "", Verdict.AMBIGUOUS: "? ", Verdict.WRONG: "✗ ", Verdict.OUTSIDE: "↦ "}
_GROUNDS = {Verdict.AMBIGUOUS: "warn_soft", Verdict.WRONG: "bad_soft", Verdict.OUTSIDE: "surface_sunken"}
_INKS = {Verdict.AMBIGUOUS: "warn", Verdict.WRONG: "bad", Verdict.OUTSIDE: "text_muted"}


class PastedModel(QAbstractTableModel):
    """The block as a grid: measures down, years across."""

    def __init__(
        self,
        amounts: Sequence[PastedAmount],
        names: Mapping[MeasureId, str],
        unit: Unit,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        """Show amounts; `names` are what the measures are called."""
        super().__init__(parent)
        self._theme = theme
        self._unit = unit
        self._names = names
        self._sentences: dict[tuple[int, int], str] = {}
        self._rows = max((amount.row for amount in amounts), default=-1) + 1
        self._columns = max((amount.column for amount in amounts), default=-1) + 1
        self._years: dict[int, int] = {}
        self._measures: dict[int, MeasureId] = {}
        self._amounts: dict[tuple[int, int], PastedAmount] = {}
        for amount in amounts:
            self._amounts[amount.row, amount.column] = amount
            if amount.cell is not None:
                self._years[amount.column] = amount.cell.year
                self._measures[amount.row] = amount.cell.measure_id

    def show_amounts(self, amounts: Sequence[PastedAmount], sentences: Mapping[tuple[int, int], str]) -> None:
        """Show other verdicts on the same block, with a sentence on each that is not right."""
        self._amounts = {(amount.row, amount.column): amount for amount in amounts}
        self._sentences = dict(sentences)
        if self._rows and self._columns:
            self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self._columns - 1))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return the rows of the block."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """Return the columns of the block."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> object:
        """Return the amount as it would stand, or the text with a sign in front when it is not right."""
        amount = self._amounts.get((index.row(), index.column()))
        if amount is None:
            return None
        if role == _ALIGNMENT:
            return _RIGHT
        verdict = verdict_of(amount)
        if role == _DISPLAY:
            return self._text(amount, verdict)
        if role in (_TOOL_TIP, _ACCESSIBLE):
            sentence = self._sentences.get((amount.row, amount.column), "")
            return f"{amount.text}: {sentence}" if sentence else self._text(amount, verdict)
        roles = _GROUNDS if role == _BACKGROUND else _INKS if role == _FOREGROUND else {}
        return self._theme.color(roles[verdict]) if verdict in roles else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        """Return the year of a column and the measure of a row, or a dash when there is none."""
        if role != _DISPLAY:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return str(self._years.get(section, "–"))
        measure_id = self._measures.get(section)
        return self._names.get(measure_id, "–") if measure_id else "–"

    def _text(self, amount: PastedAmount, verdict: Verdict) -> str:
        if amount.right and amount.ore is not None:
            return format_amount(amount.ore, self._unit, exact=True) if amount.ore else "–"
        return _SIGNS[verdict] + " ".join(amount.text.split())
