"""What can be done in the follow-up: record, decide, correct, close a tertial, the fund's frame."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from planner.analysis.event_list import EventLine
from planner.domain.ids import MeasureId
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.money_events import EventWords
from planner.ui.pages.page import Command
from planner.ui.session import Session
from planner.ui.theme import Theme


class FollowUpCommands(QObject):
    """Opens the dialogs of the follow-up for what is looked at and selected."""

    #: Something was done that undo takes back, in words.
    done = Signal(str)

    def __init__(self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget) -> None:
        """Open dialogs over a page."""
        super().__init__(parent)
        self._session, self._choice, self._theme = session, choice, theme
        self._page = parent

    def record(self, measure_id: MeasureId | None = None) -> None:
        """Record an event of a measure; None = of the selected one, if there is one."""
        from planner.ui.dialogs.record_event import RecordEventDialog

        chosen = self._session.selection
        dialog = RecordEventDialog(self._session, self._choice, self._theme, self._page)
        dialog.begin_with(measure_id or (chosen[0] if len(chosen) == 1 else None))
        self._run(dialog, lambda: self.tr("The event is recorded."))

    def decide(self) -> None:
        """Decide on the selected measures."""
        from planner.ui.dialogs.decide_measures import DecideMeasuresDialog

        chosen = self._session.selection
        if chosen:
            dialog = DecideMeasuresDialog(self._session, self._choice, self._theme, chosen, self._page)
            self._run(dialog, lambda: self.tr("The decision is recorded."))

    def correct(self, line: EventLine) -> None:
        """Correct an event, and record the right one after it."""
        from planner.ui.dialogs.correct_event import CorrectEventDialog
        from planner.ui.dialogs.record_event import RecordEventDialog

        words = EventWords(self._session, self._choice, self)
        dialog = CorrectEventDialog(self._session, words, self._theme, line, self._page)
        if self._run(dialog, lambda: self.tr("The event is corrected.")) and dialog.again.isChecked():
            right = RecordEventDialog(self._session, self._choice, self._theme, self._page)
            right.begin_with_event(line.event)
            self._run(right, lambda: self.tr("The event is recorded."))

    def close_tertial(self) -> None:
        """Close the tertial that is looked at."""
        from planner.ui.dialogs.close_tertial import CloseTertialDialog

        if not self._choice.is_closed:
            dialog = CloseTertialDialog(self._session, self._choice, self._theme, self._page)
            self._run(dialog, lambda: self.tr("The tertial is closed."))

    def edit_city_frame(self) -> None:
        """Write down what the fund gives in the whole city."""
        from planner.ui.dialogs.edit_city_frame import EditCityFrameDialog

        dialog = EditCityFrameDialog(self._session, self._choice, self._theme, self._page)
        self._run(dialog, lambda: self.tr("The fund's frame is saved."))

    def of_selection(self, prefix: str) -> Sequence[Command]:
        """Return what can be done with measures selected on another page, by keys of that page."""
        return tuple(
            replace(command, key=f"{prefix}.{command.key.partition('.')[2]}", shortcut="")
            for command in self.all()[:2]
        )

    def all(self) -> Sequence[Command]:
        """Return them for menus and the command palette."""
        can_edit = self._can_edit
        return (
            Command(
                key="follow_up.record",
                text=self.tr("Record event…"),
                run=self.record,
                shortcut="Ctrl+Shift+E",
                icon="add",
                enabled=lambda: can_edit() and bool(self._session.plan.measures),
            ),
            Command(
                key="follow_up.decide",
                text=self.tr("Decide on the selected…"),
                run=self.decide,
                icon="check",
                enabled=lambda: can_edit() and bool(self._session.selection),
            ),
            Command(
                key="follow_up.close",
                text=self.tr("Close the tertial…"),
                run=self.close_tertial,
                icon="version",
                enabled=lambda: can_edit() and not self._choice.is_closed,
            ),
            Command(
                key="follow_up.city_frame",
                text=self.tr("The fund's frame…"),
                run=self.edit_city_frame,
                icon="fund",
                enabled=can_edit,
            ),
        )

    def _can_edit(self) -> bool:
        return not self._session.document.read_only and bool(self._session.plan.funds)

    def _run(self, dialog: QDialog, outcome: Callable[[], str]) -> bool:
        """Show a dialog; tell what it did, and whether it did anything."""
        before = self._session.plan
        accepted = bool(dialog.exec())
        if accepted and self._session.plan is not before:
            self.done.emit(outcome())
        dialog.deleteLater()
        return accepted
