"""The parts of one investment as a small grid: name, cost and useful life, and a row for one more."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from planner.domain.checks import require_amount
from planner.domain.errors import PlannerError
from planner.domain.measure import Component
from planner.domain.money import Unit, format_amount, parse_amount
from planner.ui.typed_life import parse_life, show_life

_Index = QModelIndex | QPersistentModelIndex
NAME, COST, LIFE = range(3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ComponentsModel(QAbstractTableModel):
    """Rows of components; the last row is written in to add one, which is added when it is whole."""

    #: The parts are to be these: a tuple of `Component`.
    submitted = Signal(object)
    #: Something typed was not taken; carries the PlannerError.
    refused = Signal(object)

    def __init__(self, unit: Callable[[], Unit], parent: QObject | None = None) -> None:
        """Start without parts; `unit` is asked whenever an amount is read or written."""
        super().__init__(parent)
        self._unit = unit
        self._parts: tuple[Component, ...] = ()
        #: The row that is being added: name, cost in öre, life in years, as far as they are written.
        self._name = ""
        self._cost: int | None = None
        self._life: int | None = None

    @property
    def parts(self) -> tuple[Component, ...]:
        """The parts that are shown, without the one that is being added."""
        return self._parts

    @property
    def draft(self) -> str | None:
        """What is written of one more part, so that it can be restored; None = nothing."""
        if not (self._name or self._cost is not None or self._life is not None):
            return None
        return "\t".join((self._name, self._edited_cost(self._cost), show_life(self._life)))

    def show_parts(self, parts: tuple[Component, ...]) -> None:
        """Show other parts; what is being added stays."""
        if parts != self._parts:
            self.beginResetModel()
            self._parts = parts
            self.endResetModel()
        else:
            self._tell()

    def restore(self, draft: str) -> None:
        """Go on with a part that was being added."""
        for column, text in enumerate(draft.split("\t")):
            self.setData(self.index(len(self._parts), column), text)

    def forget_draft(self) -> None:
        """Empty the last row."""
        self._name, self._cost, self._life = "", None, None
        self._tell()

    def remove(self, row: int) -> None:
        """Ask for the parts without one of them; in the last row, empty it."""
        if row < len(self._parts):
            self.submitted.emit(self._parts[:row] + self._parts[row + 1 :])
        else:
            self.forget_draft()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the parts and the row for one more."""
        return 0 if parent is not None and parent.isValid() else len(self._parts) + 1

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return three columns."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the names of the columns, with the units of the figures."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 3:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cost = self.tr("Cost, {unit}").format(unit=self._unit().value)
        return (self.tr("Component"), cost, self.tr("Life, years"))[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let every cell be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell as it is read and edited; the empty last row asks for a part."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return None
        text = self._text(index.row(), index.column())
        is_invitation = not text and index.row() == len(self._parts) and index.column() == NAME
        return self.tr("Add…") if is_invitation and role == Qt.ItemDataRole.DisplayRole else text

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed; tell why when it cannot be."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        try:
            self._take(index.row(), index.column(), str(value).strip())
        except PlannerError as error:
            self.refused.emit(error)
            return False
        return True

    def _take(self, row: int, column: int, text: str) -> None:
        cost, life = self._cost_of(row), self._life_of(row)
        name = text if column == NAME else self._name_of(row)
        if column == COST:
            cost = parse_amount(text, self._unit()) if text else None
            require_amount(cost, "components")
        elif column == LIFE:
            life = parse_life(text)
        if row < len(self._parts):
            self._change(row, name, cost, life)
        else:
            self._add(name, cost, life)

    def _change(self, row: int, name: str, cost: int | None, life: int | None) -> None:
        """Ask for another part in a row; a part without a name is taken away."""
        if not name:
            self.remove(row)
            return
        old = self._parts[row]
        new = Component(name, old.cost_ore if cost is None else cost, life or old.useful_life_years)
        self.submitted.emit((*self._parts[:row], new, *self._parts[row + 1 :]))

    def _add(self, name: str, cost: int | None, life: int | None) -> None:
        if name and cost is not None and life is not None:
            part = Component(name, cost, life)
            self._name, self._cost, self._life = "", None, None
            self.submitted.emit((*self._parts, part))
        else:
            self._name, self._cost, self._life = name, cost, life
            self._tell()

    def _tell(self) -> None:
        last = len(self._parts)
        self.dataChanged.emit(self.index(0, 0), self.index(last, LIFE))

    def _name_of(self, row: int) -> str:
        return self._parts[row].name if row < len(self._parts) else self._name

    def _cost_of(self, row: int) -> int | None:
        return self._parts[row].cost_ore if row < len(self._parts) else self._cost

    def _life_of(self, row: int) -> int | None:
        return self._parts[row].useful_life_years if row < len(self._parts) else self._life

    def _text(self, row: int, column: int) -> str:
        if column == COST:
            return self._edited_cost(self._cost_of(row))
        return self._name_of(row) if column == NAME else show_life(self._life_of(row))

    def _edited_cost(self, ore: int | None) -> str:
        return "" if ore is None else format_amount(ore, self._unit(), exact=True)
