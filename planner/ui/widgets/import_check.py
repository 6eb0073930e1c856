"""The step of an import that shows what becomes of every row, and the control totals."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.money import Unit, format_amount
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_totals import ControlTotals
from planner.exchange.list_values import RowLevel, RowVerdict
from planner.ui.models.column import Align, Column
from planner.ui.models.import_words import finding_sentence, level_name
from planner.ui.models.table import RowsModel
from planner.ui.theme import Theme
from planner.ui.widgets.notice import Notice
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
    """Verdicts, totals, and a checkbox when something of the file is left out."""

    #: Whether the import may go on is another answer now.
    changed = Signal()
    #: Lines of the file, from 1, that are to be left out; carries a frozenset.
    skipped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._theme = theme
        self._proposal: ImportProposal | None = None
        self.model = RowsModel(self._columns(), lambda row: str(row.line), parent=self)
        self.table = RowsView(self.model, theme, parent=self)
        self._notice = Notice(theme, self)
        self._totals = QGridLayout()
        self.figures: dict[str, QLabel] = {}
        self.acknowledged = QCheckBox(self)
        self._show = QComboBox(self)
        self._skip = QPushButton(self.tr("Skip selected rows"), self)
        self._take = QPushButton(self.tr("Include them again"), self)
        self._build()
        self._connect()

    def _columns(self) -> list[Column[RowVerdict]]:
        return [
            Column(key="line", title=self.tr("Row"), value=lambda row: row.line, align=Align.END, width=6),
            Column(
                key="level",
                title=self.tr("Verdict"),
                value=lambda row: _LEVELS.index(row.level),
                text=lambda row: level_name(row.level),
                tone=lambda row: _TONES[row.level],
                badge=True,
                width=18,
            ),
            Column(key="title", title=self.tr("Title"), value=lambda row: row.title, width=40),
            Column(
                key="amount",
                title=self.tr("Amount, kr"),
                value=lambda row: row.amount_ore,
                text=lambda row: format_amount(row.amount_ore),
                align=Align.END,
                width=13,
            ),
            Column(key="why", title=self.tr("Look at"), value=_reasons, tooltip=_reasons, width=44),
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
        tools.addWidget(self._skip)
        tools.addWidget(self._take)
        self._totals.setHorizontalSpacing(24)
        self._totals.setColumnStretch(4, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(tools)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._totals)
        layout.addWidget(self._notice)
        layout.addWidget(self.acknowledged)
        self._build_totals()

    def _build_totals(self) -> None:
        headings = ("", self.tr("In the file"), self.tr("Imported"), self.tr("Difference"))
        for column, text in enumerate(headings):
            self._cell("", text, (0, column), "muted")
        for row, (key, text) in enumerate((("rows", self.tr("Rows")), ("sum", self.tr("Sum, kr"))), start=1):
            self._cell("", text, (row, 0), "strong")
            for column, part in enumerate(("file", "imported", "difference"), start=1):
                self._cell(f"{key}_{part}", "", (row, column), "")

    def _cell(self, key: str, text: str, place: tuple[int, int], look: str) -> None:
        label = QLabel(text, self)
        label.setProperty("look", look)
        label.setFont(self._theme.font("figure"))
        side = Qt.AlignmentFlag.AlignRight if place[1] else Qt.AlignmentFlag.AlignLeft
        self._totals.addWidget(label, *place, side)
        if key:
            self.figures[key] = label

    def _connect(self) -> None:
        self._show.activated.connect(self._filter)
        self._skip.clicked.connect(self._skip_selected)
        self._take.clicked.connect(self._take_selected)
        self.acknowledged.toggled.connect(self.changed)

    # --- showing ---------------------------------------------------------------------------------

    def show_proposal(self, proposal: ImportProposal) -> None:
        """Show what would be done."""
        if self._proposal is None or proposal.totals != self._proposal.totals:
            self.acknowledged.setChecked(False)
        self._proposal = proposal
        self.model.set_rows(proposal.rows)
        self._filter()
        self._show_totals(proposal.totals)
        self._notice.tell("\n".join(self._remarks(proposal)), warn=self._leaves_out(proposal.totals))
        self.acknowledged.setVisible(self._leaves_out(proposal.totals))
        self.acknowledged.setText(self.tr("I have seen the difference and want to import the rest"))
        self.changed.emit()

    @property
    def may_import(self) -> bool:
        """Whether there is anything to import, and nothing is left out unseen."""
        if self._proposal is None or not self._proposal.totals.rows_imported:
            return False
        return not self._leaves_out(self._proposal.totals) or self.acknowledged.isChecked()

    def _leaves_out(self, totals: ControlTotals) -> bool:
        stated = totals.stated_sum_ore
        return bool(
            totals.difference_ore
            or totals.rows_in_file != totals.rows_imported
            or totals.unreadable
            or (stated is not None and stated != totals.sum_in_file_ore)
        )

    def _show_totals(self, totals: ControlTotals) -> None:
        rows = totals.rows_in_file - totals.rows_imported
        texts = {
            "rows_file": str(totals.rows_in_file),
            "rows_imported": str(totals.rows_imported),
            "rows_difference": str(rows),
            "sum_file": format_amount(totals.sum_in_file_ore),
            "sum_imported": format_amount(totals.sum_imported_ore),
            "sum_difference": format_amount(totals.difference_ore),
        }
        for key, text in texts.items():
            self.figures[key].setText(text)

    def _remarks(self, proposal: ImportProposal) -> list[str]:
        """Return what there is to say of the whole list."""
        totals, lines = proposal.totals, []
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

    def _filter(self) -> None:
        levels = self._show.currentData()
        rows = self._proposal.rows if self._proposal else ()
        only = None if levels is None else frozenset(str(row.line) for row in rows if row.level in levels)
        self.model.set_filter("", only)

    def _skip_selected(self) -> None:
        self._tell_skipped(lambda old, chosen: old | chosen)

    def _take_selected(self) -> None:
        self._tell_skipped(lambda old, chosen: old - chosen)

    def _tell_skipped(self, combine: Callable[[frozenset[int], frozenset[int]], frozenset[int]]) -> None:
        if self._proposal is not None:
            chosen = frozenset(int(key) for key in self.table.selected_keys())
            self.skipped.emit(combine(self._proposal.choices.skipped_lines, chosen))


def _reasons(row: RowVerdict) -> str:
    sentences = (finding_sentence(finding, row.line) for finding in row.findings)
    return " ".join(dict.fromkeys(sentences))
