"""The page Allocation: money over measures and years, and what remains at every keystroke."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.money import format_amount
from planner.ui.labels import fund_name
from planner.ui.models.allocation import AllocationModel
from planner.ui.models.amount_block import PastedAmount
from planner.ui.pages.page import ALLOCATION, Command, Page
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.allocation_block import selected_block, sums
from planner.ui.widgets.allocation_footer import AllocationFooter
from planner.ui.widgets.allocation_menu import amount_menu
from planner.ui.widgets.allocation_notice import AllocationNotice
from planner.ui.widgets.allocation_scenarios import ScenarioBar
from planner.ui.widgets.allocation_table import AllocationTable
from planner.ui.widgets.empty_state import EmptyMessage, EmptyState
from planner.ui.widgets.filter_field import FilterField

#: The sum of a selection that grows is computed when it rests this long, ms.
_REST = 20
_TOLD_FOR = 6000


class AllocationPage(Page):
    """Measures × years of the shown source, typed like a spreadsheet; scenarios above."""

    key = ALLOCATION
    shows_source = True

    #: The allocation workbook is to be exported.
    export_wanted = Signal()
    #: There is no measure and somebody wants to add one, or to import a list.
    new_measure_wanted = Signal()
    import_wanted = Signal()
    #: The source has no frames and somebody wants to set them.
    frames_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the allocation of a session."""
        super().__init__(session, theme, parent)
        self.model = AllocationModel(session, self)
        self.table = AllocationTable(self.model, session, theme, self._ask_about_paste, self)
        self.footer = AllocationFooter(self.table, self.model, session, theme)
        self.scenarios = ScenarioBar(session, theme, self)
        self.notice = AllocationNotice(theme, self)
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._forget = QTimer(self, interval=_TOLD_FOR, singleShot=True)
        self._source_chosen = session.fund_id is not None
        self._build()
        self._connect()
        self._refresh()

    # --- what it consists of ---------------------------------------------------------------------

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        layout.addLayout(self._head())
        layout.addLayout(self._second_row())
        layout.addWidget(self.notice)
        table = QVBoxLayout()
        table.setSpacing(0)
        table.addWidget(self.table, 1)
        table.addWidget(self.footer)
        layout.addLayout(table, 1)
        layout.addLayout(self._status_row())
        self._empty = EmptyState(self.theme, self.table.viewport())
        self._make_messages()

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(8)
        title = QLabel(self.title(), self)
        title.setProperty("look", "title")
        self._what = QLabel(self)
        self._what.setProperty("look", "muted")
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self.filter = FilterField(self.tr("Filter measures"), self.theme, self)
        self._export = QPushButton(self.tr("Export workbook"), self)
        self._export.setProperty("look", "primary")
        head.addWidget(title)
        head.addWidget(self._what, 1)
        head.addWidget(self.filter)
        head.addWidget(self._export)
        return head

    def _second_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self._compare = QPushButton(self.tr("Compare…"), self)
        self._grouping = QComboBox(self)
        self._grouping.setAccessibleName(self.tr("Grouping"))
        self._grouping.addItem(self.tr("By kind"))
        self._grouping.addItem(self.tr("By neighbourhood"))
        self._grouping.addItem(self.tr("Not grouped"))
        self._columns = QToolButton(self)
        self._columns.setProperty("look", "button")
        self._columns.setText(self.tr("Columns"))
        self._columns.setToolTip(self.tr("Choose columns"))
        self._columns.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.addWidget(self.scenarios, 1)
        row.addWidget(self._compare)
        row.addWidget(self._grouping)
        row.addWidget(self._columns)
        return row

    def _status_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._told = QLabel(self)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._selected = QLabel(self)
        self._selected.setTextFormat(Qt.TextFormat.PlainText)
        self._selected.setFont(self.theme.font("figure"))
        row.addWidget(self._told, 1)
        row.addWidget(self._selected)
        return row

    def _make_messages(self) -> None:
        self._no_measures = EmptyMessage(
            title=self.tr("No measures yet"),
            text=self.tr("Money is allocated to measures. Add the first one, or import a list."),
            actions=(
                (self.tr("Add a measure"), self.new_measure_wanted.emit),
                (self.tr("Import list…"), self.import_wanted.emit),
            ),
        )
        self._no_match = EmptyMessage(
            title=self.tr("No measure matches"),
            text=self.tr("Every word of the filter must be found in the measure."),
            actions=((self.tr("Clear filter"), self.filter.clear),),
        )

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._apply_filter)
        self.filter.left.connect(self._enter_table)
        self._grouping.currentIndexChanged.connect(self._apply_grouping)
        self._columns.clicked.connect(self._show_columns)
        self._export.clicked.connect(self.export_wanted)
        self._compare.clicked.connect(self.compare)
        self.scenarios.compare_wanted.connect(self.compare)
        self.table.selection_changed.connect(self.session.select)
        self.table.selectionModel().selectionChanged.connect(self._rest.start)
        self.table.told.connect(self.tell)
        self.table.menu_requested.connect(self._show_menu)
        self.model.totals_changed.connect(self._on_rows_changed)
        self.session.changed.connect(self._refresh)
        self.session.view_changed.connect(self._refresh)
        self.session.selected.connect(self._on_selected)
        self._rest.timeout.connect(self._show_sum)
        self._forget.timeout.connect(self._show_hint)
        self.theme.changed.connect(self._dress)
        self._apply_grouping(0)
        self._dress()

    def _dress(self) -> None:
        self._columns.setIcon(self.theme.icon("columns"))
        self._compare.setIcon(self.theme.icon("compare"))
        self._export.setIcon(self.theme.icon("workbook", "accent_text"))
        self._selected.setFont(self.theme.font("figure"))

    # --- what the window asks --------------------------------------------------------------------

    def activate(self) -> None:
        """Put the keyboard on the first amount."""
        self.table.stand_on_first_amount()
        self.table.setFocus()

    def commands(self) -> Sequence[Command]:
        """Return what can be done with amounts and scenarios."""
        return (*self._amount_commands(), *self._scenario_commands(), *self._table_commands())

    def save_layout(self) -> QByteArray:
        """Return columns and grouping for the settings."""
        return QByteArray(f"{self._grouping.currentIndex()}\n{self.table.fitting.save()}".encode())

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""
        grouping, _, columns = bytes(state.data()).decode("utf-8", "replace").partition("\n")
        if grouping.isdecimal() and int(grouping) < self._grouping.count():
            self._grouping.setCurrentIndex(int(grouping))
        self.table.columns.restore(columns)

    def _amount_commands(self) -> tuple[Command, ...]:
        edits, after = self.table.edits, self.table.after_edit
        return (
            self._command("edit", self.tr("Edit amount"), self.table.begin_edit, icon="edit"),
            self._command("copy", self.tr("Copy amounts"), after(edits.copy), icon="duplicate"),
            self._command("cut", self.tr("Cut amounts"), after(edits.cut)),
            self._command("paste", self.tr("Paste amounts"), after(edits.paste), icon="paste"),
            self._command("clear", self.tr("Clear amounts"), after(edits.clear), icon="delete"),
            self._command(
                "fill_right", self.tr("Fill right"), after(edits.fill_right), "Ctrl+R", "fill_right"
            ),
            self._command("fill_down", self.tr("Fill down"), after(edits.fill_down), "Ctrl+D", "fill_down"),
            self._command(
                "fill_missing", self.tr("Fill what is missing"), after(edits.fill_missing), "Ctrl+M"
            ),
            self._command("later", self.tr("Move to next year"), after(lambda: edits.move(1)), "Alt+Right"),
            self._command(
                "earlier", self.tr("Move to previous year"), after(lambda: edits.move(-1)), "Alt+Left"
            ),
        )

    def _scenario_commands(self) -> tuple[Command, ...]:
        bar = self.scenarios
        return (
            self._command("copy_scenario", self.tr("Copy scenario…"), bar.copy, icon="scenario"),
            self._command("rename_scenario", self.tr("Scenario: name and note…"), bar.rename),
            self._command(
                "choose_scenario",
                self.tr("Make this scenario the plan"),
                bar.choose,
                icon="star",
                enabled=lambda: bar.can_choose,
            ),
            self._command(
                "delete_scenario", self.tr("Delete scenario"), bar.delete, enabled=lambda: bar.can_delete
            ),
            self._command(
                "compare",
                self.tr("Compare scenarios…"),
                self.compare,
                icon="compare",
                enabled=lambda: bar.can_compare,
            ),
            self._command("next_scenario", self.tr("Next scenario"), lambda: bar.step(1), "Ctrl+PgDown"),
            self._command(
                "previous_scenario", self.tr("Previous scenario"), lambda: bar.step(-1), "Ctrl+PgUp"
            ),
        )

    def _table_commands(self) -> tuple[Command, ...]:
        return (
            self._command("filter", self.tr("Filter measures"), self._go_to_filter, "Ctrl+F", "filter"),
            self._command("fold", self.tr("Fold all groups"), lambda: self.model.fold_all(folded=True)),
            self._command("unfold", self.tr("Unfold all groups"), lambda: self.model.fold_all(folded=False)),
        )

    def _command(
        self,
        name: str,
        text: str,
        run: Callable[[], object],
        shortcut: str = "",
        icon: str = "",
        *,
        enabled: Callable[[], bool] | None = None,
    ) -> Command:
        return Command(
            key=f"allocation.{name}", text=text, run=run, shortcut=shortcut, icon=icon, enabled=enabled
        )

    # --- what can be done ------------------------------------------------------------------------

    def compare(self) -> None:
        """Lay two scenarios side by side."""
        if self.scenarios.can_compare:
            from planner.ui.dialogs.compare_scenarios import CompareScenarios

            CompareScenarios(self.session, self.theme, self.window()).exec()
        else:
            self.tell(self.tr("There is one scenario only. Copy it with +, change the copy, then compare."))

    def tell(self, sentence: str) -> None:
        """Say something in the line under the table."""
        self._told.setText(sentence)
        self._forget.start()

    def _ask_about_paste(self, amounts: Sequence[PastedAmount]) -> Sequence[PastedAmount] | None:
        from planner.ui.dialogs.paste_preview import PastePreview

        names = {m.id: f"{m.code} {m.title}" for m in self.session.plan.measures.values()}
        dialog = PastePreview(amounts, names, self.session.unit, self.theme, self.window())
        return dialog.accepted_amounts if dialog.exec() else None

    # --- what happens ----------------------------------------------------------------------------

    def _refresh(self) -> None:
        """Say what is shown, and what stands in the way of typing."""
        source = fund_name(self.session.plan, self.session.fund_id)
        self._what.setText(
            self.tr("{source} · amounts in {unit}").format(source=source, unit=self.session.unit)
        )
        self._compare.setEnabled(self.scenarios.can_compare)
        self._show_notice()
        self._rest.start()
        if not self._forget.isActive():
            self._show_hint()

    def _show_notice(self) -> None:
        plan, fund_id = self.session.plan, self.session.fund_id
        if fund_id is None and len(plan.funds) > 1:
            choices = [
                (fund.name, lambda f=fund: self.session.show_fund(f.id)) for fund in plan.funds_in_order
            ]
            self.notice.tell(self.tr("All sources together. To type amounts, show one of them:"), choices[:4])
        elif not self.footer.balances.total.frame_ore:
            text = self.tr("This source has no frame yet, so whatever is allocated is over-committed.")
            self.notice.tell(text, [(self.tr("Set frames…"), self.frames_wanted.emit)])
        else:
            self.notice.tell("")

    def _apply_filter(self, text: str) -> None:
        self.model.set_filter(text)

    def _apply_grouping(self, at: int) -> None:
        """Gather the rows; the column that the headings repeat makes room."""
        groupings = self.model.groupings()
        chosen = groupings[at] if at < len(groupings) else None
        self.model.group_by(chosen)
        for grouping in groupings:
            self.table.columns.show(grouping.key, shown=grouping is not chosen)
        self.table.fitting.fit_titles()

    def _enter_table(self) -> None:
        self.table.stand_on_first_amount()
        self.table.setFocus()

    def _go_to_filter(self) -> None:
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def _show_columns(self) -> None:
        self.table.columns.menu().popup(self._columns.mapToGlobal(QPoint(0, self._columns.height())))

    def _show_menu(self, place: QPoint) -> None:
        amount_menu(self._amount_commands(), self.theme, self).popup(place)

    def _on_selected(self) -> None:
        if self.isVisible():
            self.table.show_measures(self.session.selection)

    def _on_rows_changed(self) -> None:
        self._rest.start()
        if not self.model.row_total:
            self._empty.tell(self._no_measures)
        else:
            self._empty.tell(None if self.model.shown_count else self._no_match)

    def _show_sum(self) -> None:
        """Tell the sum of the selected amounts, as spreadsheets do."""
        total, count = sums(selected_block(self.table, self.model), self.model)
        if count < 2:
            self._selected.setText("")
            return
        unit = self.session.unit
        parts = [self.tr("%Ln amount(s)", "", count)]
        parts.append(self.tr("sum {amount}").format(amount=format_amount(total, unit, with_unit=True)))
        mean = format_amount(round(total / count), unit, with_unit=True)
        parts.append(self.tr("average {amount}").format(amount=mean))
        self._selected.setText(" · ".join(parts))

    def _show_hint(self) -> None:
        self._told.setText(
            self.tr("Type 1,5 mnkr, 250 tkr or =250+80; a bare number is {unit}.").format(
                unit=self.session.unit
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while another page was shown."""
        self._choose_source()
        self.model.wake()
        super().showEvent(event)
        self._on_rows_changed()
        self._show_hint()
        self._on_selected()
        self.table.stand_on_first_amount()

    def _choose_source(self) -> None:
        """Show the first source when nobody has chosen: amounts are typed into one."""
        first = next(iter(self.session.plan.funds_in_order), None)
        if not self._source_chosen and first is not None and self.session.fund_id is None:
            self.session.show_fund(first.id)
        self._source_chosen = True

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what is being typed, and rest while another page is shown."""
        if not self.table.finish_edit():
            self.table.cancel_edit()
        self.model.rest()
        super().hideEvent(event)
