"""Sources of money and their frames: a grid in which every entry is saved at once and can be undone."""

from enum import StrEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.identity_number import holds_identity_number
from planner.editing.funds import add_fund, change_frame, delete_fund
from planner.ui.error_sentences import error_sentence
from planner.ui.labels import class_name, fund_kind_name
from planner.ui.models.frames import CLASS, FIRST_YEAR, KIND, NAME, FramesModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.cell_entry import let_write
from planner.ui.widgets.privacy_hint import PrivacyHint, warning

_Index = QModelIndex | QPersistentModelIndex


class _Choice(QStyledItemDelegate):
    """Lets one of a few words be chosen in a cell."""

    def __init__(self, choices: list[tuple[str, StrEnum]], parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = choices

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Return the list of words."""
        del option
        box = QComboBox(parent)
        box.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal)))
        for text, value in self._choices:
            box.addItem(text, value.value)
        box.activated.connect(lambda _at: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        """Show the word that holds now."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(index.data(Qt.ItemDataRole.EditRole)))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        """Take the word that is chosen."""
        if isinstance(editor, QComboBox):
            model.setData(model.index(index.row(), index.column()), editor.currentData())


class EditFundsDialog(QDialog):
    """Sources × years; below, the decision behind the frame of the current cell."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the plan's sources."""
        super().__init__(parent)
        self._session, self._theme = session, theme
        self.setWindowTitle(self.tr("Sources and frames"))
        self.model, self.table = FramesModel(session, self), QTableView()
        self._problem = QLabel()
        self._problem.setProperty("look", "bad")
        self._problem.setWordWrap(True)
        self._add, self._delete = QPushButton(self.tr("&Add source")), QPushButton(self.tr("&Delete source"))
        self._undo = QPushButton(self.tr("&Undo"))
        self._decision, self._dnr = QLineEdit(), QLineEdit()
        self._of_frame = QLabel()
        self._make_table()
        self._lay_out()
        self._connect()
        self._follow()

    def _make_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Sources and frames per year"))
        table.setFont(self._theme.font("figure"))
        table.verticalHeader().setDefaultSectionSize(self._theme.px(30))
        kinds: list[tuple[str, StrEnum]] = [(fund_kind_name(kind), kind) for kind in FundKind]
        classes: list[tuple[str, StrEnum]] = [(class_name(one), one) for one in ExpenseClass]
        self._entry = let_write(table, {NAME})
        table.setItemDelegateForColumn(KIND, _Choice(kinds, self))
        table.setItemDelegateForColumn(CLASS, _Choice(classes, self))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(self._theme.px(96))
        table.setTabKeyNavigation(True)
        table.setCurrentIndex(self.model.index(0, FIRST_YEAR))

    def _lay_out(self) -> None:
        hint = QLabel(
            self.tr(
                "Write amounts as 9 000, 1,5 mnkr or 250 tkr; an empty cell has no frame. Everything is "
                "saved at once and can be undone."
            )
        )
        hint.setProperty("look", "muted")
        hint.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self._add, self._delete, self._undo):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout()
        self._of_frame.setProperty("look", "strong")
        form.addRow(self._of_frame)
        form.addRow(self.tr("De&cision"), self._decision)
        form.addRow(self.tr("Diary &number"), self._dnr)
        form.addRow("", PrivacyHint(self._decision, self._dnr, parent=self))
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        layout.addLayout(form)
        layout.addWidget(close)
        self.resize(self._theme.px(880), self._theme.px(470))

    def _connect(self) -> None:
        self.model.refused.connect(self._problem.setText)
        self._entry.typed.connect(self._look_for_numbers)
        self.model.taken.connect(self._problem.clear)
        self.table.selectionModel().currentChanged.connect(self._follow)
        self._session.changed.connect(self._follow)
        self._add.clicked.connect(self._add_fund)
        self._delete.clicked.connect(self._delete_fund)
        self._undo.clicked.connect(self._session.undo)
        self._decision.editingFinished.connect(self._save_decision)
        self._dnr.editingFinished.connect(self._save_decision)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._session.undo)

    def _follow(self) -> None:
        """Show the decision of the current cell, and what can be done."""
        index = self.table.currentIndex()
        frame, fund = self.model.frame_at(index), self.model.fund_at(index.row())
        self._of_frame.setText(
            self.tr("Frame of {fund} {year}").format(fund=fund.name, year=frame.year)
            if fund and frame
            else self.tr("Choose a frame to note who decided it")
        )
        for field, text in (
            (self._decision, frame.decision if frame else ""),
            (self._dnr, frame.dnr if frame else ""),
        ):
            field.setEnabled(frame is not None)
            field.setText(text)
        self._delete.setEnabled(fund is not None)
        self._undo.setEnabled(self._session.document.undo_step is not None)

    def _look_for_numbers(self, text: str) -> None:
        if holds_identity_number(text):
            self._problem.setText(warning())
        elif self._problem.text() == warning():
            self._problem.clear()

    def _add_fund(self) -> None:
        names = {fund.name for fund in self._session.plan.funds.values()}
        number = 1
        name = self.tr("New source")
        while name in names:
            number += 1
            name = self.tr("New source {number}").format(number=number)
        if self._session.edit(lambda plan: add_fund(plan, name)):
            index = self.model.index(self.model.rowCount() - 1, 0)
            self.table.setCurrentIndex(index)
            self.table.setFocus()
            self.table.edit(index)

    def _delete_fund(self) -> None:
        """Delete the source with what was allocated from it; undo brings it back."""
        fund = self.model.fund_at(self.table.currentIndex().row())
        if fund is None:
            return
        try:
            change_set = delete_fund(self._session.plan, fund.id)
            self._session.plan.apply(change_set)
        except PlannerError as error:
            self._problem.setText(error_sentence(error))
            return
        if self._session.edit(lambda _plan: change_set):
            self._problem.setText(
                self.tr("{fund} is deleted with its frames and amounts. Undo brings it back.").format(
                    fund=fund.name
                )
            )

    def _save_decision(self) -> None:
        frame = self.model.frame_at(self.table.currentIndex())
        if frame is None:
            return
        decision, dnr = self._decision.text().strip(), self._dnr.text().strip()
        if (decision, dnr) == (frame.decision, frame.dnr):
            return
        try:
            change_set = change_frame(
                self._session.plan, frame.fund_id, frame.year, decision=decision, dnr=dnr
            )
        except PlannerError as error:
            self._problem.setText(error_sentence(error))
            return
        self._session.edit(lambda _plan: change_set)
