"""The form of what is selected in a register: every field is saved when it is left."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.errors import PlannerError
from planner.domain.plan import Plan
from planner.ui.session import Session
from planner.ui.widgets.form_field import MIXED, FormField, LineField, TextField

#: So many lines of free text are seen at once.
_TEXT_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class FormUse:
    """What a form is of.

    Attributes:
        name: what a screen reader calls it.
        explanation: what it says when nothing is selected.
        table: the values of the plan by id.
        heading: what stands above the selected values.
        save: `(plan, ids, **fields)` → the edit.
        alone: fields that are shown only when one value is selected.
    """

    name: str
    explanation: str
    table: Callable[[Plan], Mapping[Any, Any]]
    heading: Callable[[Sequence[Any]], str]
    save: Callable[..., ChangeSet]
    alone: frozenset[str] = frozenset()


class RecordForm(QWidget):
    """Shows and edits what is selected."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Have no fields yet; a subclass calls `set_up`."""
        super().__init__(parent)
        self.session = session
        self._use: FormUse
        self._targets: tuple[str, ...] = ()
        self.fields: dict[str, FormField] = {}
        self._heading, self._explanation = label_of("title"), label_of("muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        #: What stands above and under the fields.
        self.above, self.below = QVBoxLayout(), QVBoxLayout()

    def set_up(self, use: FormUse, fields: Mapping[str, FormField]) -> None:
        """Show nothing yet; the first field gets the keyboard when somebody begins to edit."""
        self._use = use
        self._explanation.setText(use.explanation)
        self.setAccessibleName(use.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._explanation)
        layout.addLayout(self.above)
        layout.addLayout(self._rows)
        layout.addLayout(self.below)
        layout.addStretch(1)
        self.set_fields(fields)

    def set_fields(self, fields: Mapping[str, FormField]) -> None:
        """Have these fields, in place of those before."""
        for old in self.fields.values():
            self._rows.removeWidget(old)
            old.deleteLater()
        self.fields = dict(fields)
        for key, field in self.fields.items():
            self._rows.addWidget(field)
            if isinstance(field, TextField):
                field.text.setFixedHeight(field.fontMetrics().lineSpacing() * _TEXT_LINES)
            self._listen(key, field)
        self.show_keys(self._targets)

    def _listen(self, key: str, field: FormField) -> None:
        def save(value: object) -> None:
            self._save(key, field, value)

        field.submitted.connect(save)

    # --- showing ---------------------------------------------------------------------------------

    def show_keys(self, keys: Iterable[str]) -> None:
        """Finish what is typed for the values before, and show these."""
        chosen = tuple(keys)
        if chosen != self._targets:
            for field in self.fields.values():
                field.finish()
                field.take_back()
        self._targets = chosen
        self.refresh()

    def shown(self) -> list[Any]:
        """Return the values that are selected and still there."""
        table = self._use.table(self.session.plan)
        return [table[key] for key in self._targets if key in table]

    def refresh(self) -> None:
        """Show the values as they are now."""
        values = self.shown()
        self._explanation.setVisible(not values)
        for key, field in self.fields.items():
            field.setVisible(len(values) == 1 or (bool(values) and key not in self._use.alone))
        self.show_below(values)
        self._heading.setText(self._use.heading(values) if values else self.tr("Nothing selected"))
        for key, field in self.fields.items():
            if values:
                field.show_value(self._common(values, key))

    def show_below(self, values: list[Any]) -> None:
        """Show what belongs to the selected values and is no field."""

    def value_of(self, value: Any, key: str) -> object:
        """Return what a field shows of a value."""
        return attrgetter(key)(value)

    def _common(self, values: Sequence[Any], key: str) -> object:
        different = {self.value_of(value, key) for value in values}
        return different.pop() if len(different) == 1 else MIXED

    def edit_first(self) -> None:
        """Put the keyboard in the first field that is shown."""
        first = next((field for field in self.fields.values() if not field.isHidden()), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if isinstance(first, LineField):
            first.line.selectAll()

    # --- saving ----------------------------------------------------------------------------------

    def _save(self, key: str, field: FormField, value: object) -> None:
        """Save one field of everything that is selected, as one step of undo."""
        plan = self.session.plan
        targets = [one for one in self._targets if one in self._use.table(plan)]
        try:
            change_set = self._use.save(plan, targets, **{key: value})
            plan.apply(change_set)
        except PlannerError as error:
            field.complain(error)
            return
        if not change_set:
            field.take_back()
        elif self.session.edit(lambda _: change_set):
            field.accept()


def label_of(look: str) -> QLabel:
    """Return an empty label of plain text that wraps."""
    label = QLabel()
    label.setProperty("look", look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
