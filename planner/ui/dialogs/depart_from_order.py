"""The dialog Depart from the order: where a place is put instead, and why."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from planner.document import user_name
from planner.domain.changes import ChangeSet
from planner.domain.ids import PlaceId
from planner.domain.plan import Plan
from planner.editing.need import depart
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.privacy_hint import reminder


class DepartDialog(EntryDialog):
    """Asks for position, reason and who says so."""

    def __init__(
        self, session: Session, place_id: PlaceId, order: int, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Begin where the place stands."""
        super().__init__(session, theme, self.tr("Put there"), parent)
        self.setWindowTitle(self.tr("Depart from the order"))
        self._place_id = place_id
        name = session.plan.places[place_id].name
        self.tell(
            self.tr("Where is {place} to stand, and why? The figures stay as they are.").format(place=name)
        )
        self.position, self.reason, self.by = QSpinBox(self), QPlainTextEdit(self), QLineEdit(self)
        self.position.setRange(1, max(1, len(session.plan.places)))
        self.position.setValue(order)
        self.reason.setTabChangesFocus(True)
        self.reason.setPlaceholderText(reminder())
        self.by.setText(user_name())
        rows = (
            (self.tr("Place in the order"), self.position),
            (self.tr("Reason"), self.reason),
            (self.tr("By"), self.by),
        )
        for text, field in rows:
            field.setAccessibleName(text)
            self.form.addRow(text, field)
        self.resize(theme.px(480), self.sizeHint().height())

    def problem(self) -> str:
        """Say that the reason is missing."""
        return "" if self.reason.toPlainText().strip() else self.tr("Write why it is put there.")

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that puts it there."""
        return partial(
            depart,
            place_id=self._place_id,
            position=self.position.value(),
            reason=self.reason.toPlainText().strip(),
            by=self.by.text().strip(),
            on=date.today(),  # noqa: DTZ011 - the user's own day
        )
