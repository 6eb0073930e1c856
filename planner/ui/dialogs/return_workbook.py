"""The dialog that shows what a colleague changed in a workbook: each change taken or not, then one undo."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.editing.workbook_return import return_workbook
from planner.exchange.returned_cells import Remark
from planner.exchange.workbook_return import WorkbookReturn
from planner.ui.models.history_words import local_time
from planner.ui.models.returned import ReturnedModel
from planner.ui.return_sentences import REMARKS
from planner.ui.session import Session
from planner.ui.theme import Theme

#: So many remarks are listed; nobody reads more.
_MOST_REMARKS = 500
#: Columns are as wide as their words, but no wider than this; the last one takes the rest.
_MOST_WIDTHS = (210, 230, 120, 160, 120)


class ReturnWorkbookDialog(QDialog):
    """A table to tick, what could not be read back, and one button that takes what is ticked.

    Attributes:
        model: the changes, and which of them are ticked.
        take: the button that takes them.
    """

    def __init__(
        self, session: Session, returned: WorkbookReturn, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Show what a workbook would change in the session's plan."""
        super().__init__(parent)
        self._session, self._returned, self._theme = session, returned, theme
        self.model = ReturnedModel(session.plan, returned.changes, theme, self)
        self._table = QTableView(self)
        self._remarks = QListWidget(self)
        self._count = self._label()
        self._all = QPushButton(self.tr("Tick all"), self)
        self._safe = QPushButton(self.tr("Tick all but conflicts"), self)
        self._none = QPushButton(self.tr("Tick none"), self)
        self.take = QPushButton(self)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._build()
        self._connect()
        self._refresh()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Read workbook back"))
        self.resize(self._theme.px(1180), self._theme.px(600))
        self._build_table()
        self._build_remarks()
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(self._label(self._origin(), "strong"))
        layout.addWidget(self._label(self._counts(), "muted"))
        layout.addLayout(self._ticking())
        layout.addWidget(self._table, 3)
        if self._returned.remarks:
            layout.addWidget(self._label(self._remark_heading(), "strong"))
            layout.addWidget(self._remarks, 1)
        layout.addLayout(self._buttons())

    def _build_table(self) -> None:
        self._table.setModel(self.model)
        self._table.setAccessibleName(self.tr("Changes in the workbook"))
        self._table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.verticalHeader().hide()
        self._table.resizeColumnsToContents()
        header = self._table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, most in enumerate(_MOST_WIDTHS):
            header.resizeSection(column, min(header.sectionSize(column), self._theme.px(most)))
        header.setSectionResizeMode(self.model.columnCount() - 1, QHeaderView.ResizeMode.Stretch)

    def _build_remarks(self) -> None:
        self._remarks.setAccessibleName(self.tr("What is not read back"))
        self._remarks.setWordWrap(True)
        self._remarks.setMaximumHeight(self._theme.px(120))
        for remark in self._returned.remarks[:_MOST_REMARKS]:
            self._remarks.addItem(self._remark(remark))
        self._remarks.setVisible(bool(self._returned.remarks))

    def _ticking(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in (self._safe, self._all, self._none):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _buttons(self) -> QHBoxLayout:
        self.take.setProperty("look", "primary")
        row = QHBoxLayout()
        row.addWidget(self._count, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.take)
        return row

    def _label(self, text: str = "", look: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("look", look)
        return label

    def _connect(self) -> None:
        self.model.ticked.connect(self._refresh)
        self._all.clicked.connect(lambda: self.model.tick(lambda _change: True))
        self._safe.clicked.connect(lambda: self.model.tick(lambda change: change.is_proposed))
        self._none.clicked.connect(lambda: self.model.tick(lambda _change: False))
        self.take.clicked.connect(self._do)
        self._cancel.clicked.connect(self.reject)

    # --- words -----------------------------------------------------------------------------------

    def _origin(self) -> str:
        """Say which file it is, of which state of the plan, and who saved it last."""
        stamp = self._returned.stamp
        text = self.tr("{name} was exported from the state {version}.").format(
            name=self._returned.file_name, version=stamp.version
        )
        if not stamp.modified_by or stamp.modified_at is None:
            return text
        who = self.tr("Last saved by {who}, {time}.").format(
            who=stamp.modified_by, time=local_time(stamp.modified_at)
        )
        return f"{text} {who}"

    def _counts(self) -> str:
        returned = self._returned
        parts = [self.tr("%Ln change(s) in the file.", "", len(returned.changes))]
        if returned.conflicts:
            parts.append(self.tr("%Ln conflict(s) with the plan.", "", returned.conflicts))
        if returned.already:
            parts.append(self.tr("%Ln further change(s) the plan has already.", "", returned.already))
        parts.append(self.tr("What is ticked is taken, as one step to undo."))
        return " ".join(parts)

    def _remark_heading(self) -> str:
        return self.tr("%Ln thing(s) in the file are not read back:", "", len(self._returned.remarks))

    def _remark(self, remark: Remark) -> str:
        why = QCoreApplication.translate("returning", str(REMARKS[remark.kind]))
        place = self.tr("{sheet}, row {row}").format(sheet=remark.sheet, row=remark.line)
        return f"{place}: {' '.join(remark.text.split())} – {why}"

    # --- doing -----------------------------------------------------------------------------------

    def _refresh(self) -> None:
        chosen = self.model.chosen
        self.take.setText(self.tr("Take %Ln change(s)", "", len(chosen)))
        self.take.setEnabled(bool(chosen))
        against = sum(change.is_conflict for change in chosen)
        text = self.tr("▲ %Ln ticked change(s) replace(s) what the plan has now.", "", against)
        self._count.setText(text if against else "")

    def _do(self) -> None:
        returned = self._returned
        if self._session.edit(return_workbook, returned.scenario_id, self.model.chosen, returned.source):
            self.accept()
