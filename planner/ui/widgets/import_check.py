"""The step of an import that shows what becomes of every row, and the control totals."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from planner.domain.money import format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_sheets import place_of
from planner.exchange.list_values import RowLevel, RowVerdict
from planner.ui.models.column import Align, Column
from planner.ui.models.import_words import finding_sentence, verdict_name
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.import_column_totals import ImportColumnTotals
from planner.ui.widgets.import_totals import ImportTotals
from planner.ui.widgets.rows_view import RowsView

_TONES = {
    RowLevel.OK: "good",
    RowLevel.WARNING: "warn",
    RowLevel.STOP: "bad",
    RowLevel.SUM: "text_muted",
    RowLevel.SKIPPED: "text_muted",
}
_LEVELS = tuple(RowLevel)


class CheckStep(QWidget):
    """Verdicts to leave out or confirm, and totals that must agree or be answered for."""

    #: Whether the import may go on is another answer now.
    changed = Signal()
    #: Lines of the table, from 1, that are to be left out; carries a frozenset.
    skipped = Signal(object)
    #: Lines whose remarks are confirmed; carries a frozenset.
    confirmed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._proposal: ImportProposal | None = None
        self.model = RowsModel(self._columns(), lambda row: str(row.line), parent=self)
        self.table = RowsView(self.model, theme, parent=self)
        self.per_column = ImportColumnTotals(theme, self)
        self.totals = ImportTotals(theme, self)
        self._show = QComboBox(self)
        self.skip = QPushButton(self.tr("Leave selected rows out"), self)
        self.take = QPushButton(self.tr("Include them again"), self)
        self.confirm = QPushButton(self)
        self._build()
        self._connect()

    def _columns(self) -> list[Column[RowVerdict]]:
        return [
            Column(
                key="line",
                title=self.tr("Row"),
                value=lambda row: row.line,
                text=self._place,
                align=Align.END,
                width=15,
            ),
            Column(
                key="level",
                title=self.tr("Verdict"),
                value=lambda row: _LEVELS.index(row.level),
                text=verdict_name,
                tone=lambda row: "good" if row.is_confirmed else _TONES[row.level],
                badge=True,
                width=20,
            ),
            Column(key="number", title=self.tr("No."), value=lambda row: row.number, width=8, gives_way=1),
            Column(key="title", title=self.tr("Title"), value=lambda row: row.title, width=32),
            Column(
                key="amount",
                title=self.tr("Amount, kr"),
                value=lambda row: row.amount_ore,
                text=lambda row: format_amount(row.amount_ore),
                align=Align.END,
                width=13,
            ),
            Column(
                key="why",
                title=self.tr("Look at"),
                value=self._reasons,
                tooltip=self._reasons,
                width=40,
                grows=True,
            ),
        ]

    def _build(self) -> None:
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self._show.setAccessibleName(self.tr("Rows to show"))
        for text, only in (
            (self.tr("All rows"), None),
            (self.tr("Rows to look at"), (RowLevel.WARNING, RowLevel.STOP)),
            (self.tr("Stopped rows"), (RowLevel.STOP,)),
        ):
            self._show.addItem(text, only)
        tools = QHBoxLayout()
        tools.addWidget(self._show)
        tools.addStretch(1)
        for button in (self.confirm, self.skip, self.take):
            button.setAutoDefault(False)
            tools.addWidget(button)
        rows = QWidget(self)
        inside = QVBoxLayout(rows)
        inside.setContentsMargins(0, 8, 0, 0)
        inside.addLayout(tools)
        inside.addWidget(self.table, 1)
        tabs = QTabWidget(self)
        tabs.setAccessibleName(self.tr("Rows and columns of the list"))
        tabs.setDocumentMode(True)
        tabs.addTab(rows, self.tr("Rows"))
        tabs.addTab(self.per_column, self.tr("Control totals of each column"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tabs, 1)
        layout.addWidget(self.totals)

    def _connect(self) -> None:
        self._show.activated.connect(self._filter)
        self.skip.clicked.connect(self._skip_selected)
        self.take.clicked.connect(self._take_selected)
        self.confirm.clicked.connect(self._confirm)
        self.totals.changed.connect(self.changed)
        self.table.selection_changed.connect(lambda _: self._name_confirm())

    # --- showing ---------------------------------------------------------------------------------

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show what would be done."""
        before = self._proposal.totals if self._proposal else None
        self._proposal = proposal
        self.model.set_rows(proposal.rows)
        self._filter()
        self.per_column.show_proposal(proposal)
        self.totals.show_proposal(proposal)
        if before is not None and before != proposal.totals:
            self.totals.reason.clear()
        self._name_confirm()
        self.changed.emit()

    @property
    def open_warnings(self) -> frozenset[int]:
        """The lines with remarks that nobody has confirmed."""
        rows = self._proposal.rows if self._proposal else ()
        return frozenset(row.line for row in rows if row.level is RowLevel.WARNING and not row.is_confirmed)

    @property
    def may_import(self) -> bool:
        """Whether there is anything to import, every remark is confirmed and what differs answered for."""
        if self._proposal is None or not self._proposal.totals.rows_imported:
            return False
        return not self.open_warnings and self.totals.is_answered_for

    def _filter(self) -> None:
        levels = self._show.currentData()
        rows = self._proposal.rows if self._proposal else ()
        only = None if levels is None else frozenset(str(row.line) for row in rows if row.level in levels)
        self.model.set_filter("", only)

    def _place(self, row: RowVerdict) -> str:
        sheet, line = place_of(self._proposal.table, row.line) if self._proposal else ("", row.line)
        return f"{sheet}!{line}" if sheet else str(line)

    def _reasons(self, row: RowVerdict) -> str:
        sheet, line = place_of(self._proposal.table, row.line) if self._proposal else ("", row.line)
        sentences = (finding_sentence(finding, line, sheet) for finding in row.findings)
        return " ".join(dict.fromkeys(sentences))

    # --- deciding --------------------------------------------------------------------------------

    def _to_confirm(self) -> frozenset[int]:
        """Return the warnings that are selected, or all when none is."""
        return self._selected() & self.open_warnings or self.open_warnings

    def _name_confirm(self) -> None:
        count = len(self._to_confirm())
        self.confirm.setText(self.tr("Confirm %Ln warning(s)", "", count))
        self.confirm.setVisible(bool(self.open_warnings))

    def _confirm(self) -> None:
        if self._proposal is not None:
            self.confirmed.emit(self._proposal.choices.confirmed_lines | self._to_confirm())

    def _skip_selected(self) -> None:
        self._tell_skipped(lambda old, chosen: old | chosen)

    def _take_selected(self) -> None:
        self._tell_skipped(lambda old, chosen: old - chosen)

    def _selected(self) -> frozenset[int]:
        return frozenset(int(key) for key in self.table.selected_keys())

    def _tell_skipped(self, combine: Callable[[frozenset[int], frozenset[int]], frozenset[int]]) -> None:
        if self._proposal is not None:
            self.skipped.emit(combine(self._proposal.choices.skipped_lines, self._selected()))
