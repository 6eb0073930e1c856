"""The control totals of an import: rows and sum of the file against what is imported, and why not all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from planner.domain.money import Unit, format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_totals import LeftOut
from planner.exchange.list_values import RowLevel
from planner.ui.models.import_words import left_out_reason
from planner.ui.theme import Theme
from planner.ui.widgets.notice import Notice

_FIGURES = ("file", "imported", "difference", "sums", "unexplained")


class ImportTotals(QWidget):
    """The file against the import in two lines, and the reason when they differ."""

    #: The reason is another one now.
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._needs_reason = False
        self.figures: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._notice = Notice(theme, self)
        self._why = QLabel(self.tr("Why the difference is right"), self)
        self.reason = QLineEdit(self)
        self._build()
        self.reason.textChanged.connect(self.changed)

    def _build(self) -> None:
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(len(_FIGURES) + 1, 1)
        headings = (
            self.tr("In the file"),
            self.tr("Imported"),
            self.tr("Left out"),
            self.tr("Sum rows"),
            self.tr("Unexplained"),
        )
        for column, text in enumerate(headings, start=1):
            self._cell("", text, (0, column), "muted")
        for row, (key, text) in enumerate((("rows", self.tr("Rows")), ("sum", self.tr("Sum, kr"))), start=1):
            self._cell("", text, (row, 0), "strong")
            for column, part in enumerate(_FIGURES, start=1):
                self._cell(f"{key}_{part}", "", (row, column), "")
        self._why.setBuddy(self.reason)
        self.reason.setAccessibleName(self._why.text())
        self.reason.setPlaceholderText(self.tr("Is kept in the history, with the file's name and hash"))
        why = QHBoxLayout()
        why.addWidget(self._why)
        why.addWidget(self.reason, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._grid)
        layout.addWidget(self._notice)
        layout.addLayout(why)

    def _cell(self, key: str, text: str, place: tuple[int, int], look: str) -> None:
        label = QLabel(text, self)
        label.setProperty("look", look)
        label.setFont(self._theme.font("figure"))
        side = Qt.AlignmentFlag.AlignRight if place[1] else Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(label, *place, side)
        if key:
            self.figures[key] = label

    @property
    def is_answered_for(self) -> bool:
        """Whether nothing is left out, or there is a reason for it."""
        return not self._needs_reason or bool(self.reason.text().strip())

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show what would be done; a reason for something else is forgotten."""
        totals = proposal.totals
        sums = sum(row.level is RowLevel.SUM for row in proposal.rows)
        rows = (
            totals.rows_in_file + sums,
            totals.rows_imported,
            totals.rows_in_file - totals.rows_imported,
            sums,
            0,
        )
        allocated = [column for column in totals.columns if column.is_allocated]
        kronor = (
            sum(column.in_file_ore for column in allocated),
            totals.sum_imported_ore,
            totals.difference_ore,
            sum(column.sum_rows_ore for column in allocated),
            totals.unexplained_ore,
        )
        for part, count, ore in zip(_FIGURES, rows, kronor, strict=True):
            self.figures[f"rows_{part}"].setText(str(count))
            self.figures[f"sum_{part}"].setText(format_amount(ore))
        self._needs_reason = totals.needs_reason
        self._notice.tell("\n".join(self._remarks(proposal)), warn=totals.needs_reason)
        for widget in (self._why, self.reason):
            widget.setVisible(totals.needs_reason)

    def _remarks(self, proposal: ImportProposal) -> list[str]:
        """Return what there is to say of the whole list."""
        totals = proposal.totals
        lines = [self._left_out(one) for one in totals.left_out]
        if totals.unreadable:
            lines.append(self.tr("%Ln amount(s) could not be read and are in no sum.", "", totals.unreadable))
        if totals.stated_sum_ore is not None and totals.stated_sum_ore != totals.sum_in_file_ore:
            stated = format_amount(totals.stated_sum_ore, Unit.KR, with_unit=True)
            lines.append(self.tr("The list's own sum row says {sum}.").format(sum=stated))
        if not totals.rows_imported:
            lines.append(self.tr("No row can be imported. Go back and look at the columns."))
        if proposal.new_funds:
            lines.append(self.tr("New sources: {names}").format(names=", ".join(proposal.new_funds)))
        if proposal.new_places:
            lines.append(self.tr("%Ln new place(s)", "", len(proposal.new_places)))
        return lines

    def _left_out(self, left: LeftOut) -> str:
        rows = self.tr("%Ln row(s)", "", left.rows)
        return f"{rows}, {format_amount(left.ore, Unit.KR, with_unit=True)}: {left_out_reason(left)}"
