"""The checklists: what law and good practice ask of each measure, and the answer to the selected item."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.checklist import CheckState
from planner.domain.plan import Plan
from planner.editing.checklists import answer
from planner.ui.models.checklist import CheckColumns, CheckRow, CheckWords, checklist_model
from planner.ui.session import Session
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, day_parser, show_count, show_day
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class CheckForm(RecordForm):
    """State, day, count, reference and note of an item."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._words = CheckWords(session, self)
        self._help = label_of("muted")
        self.above.addWidget(self._help)
        state = ChoiceField(self.tr("State"))
        state.set_choices([(one, term_name(one)) for one in CheckState])
        use = FormUse(
            name=self.tr("The answer to the selected item"),
            explanation=self.tr("Select an item to answer it here."),
            table=self._by_key,
            heading=self._heading_of,
            save=self._save_answers,
        )
        fields = {
            "state": state,
            "on": LineField(self.tr("Day"), day_parser("on"), show_day),
            "how_many": LineField(
                self.tr("Count, such as incidents on the place"), count_parser("how_many"), show_count
            ),
            "reference": LineField(self.tr("Reference: diary number, or where it is kept")),
            "note": TextField(self.tr("Note")),
        }
        self.set_up(use, fields)

    def value_of(self, value: Any, key: str) -> object:
        """Return what a field shows of an item: the answer's."""
        return getattr(value.answer, key)

    def show_below(self, values: list[CheckRow]) -> None:
        """Say how to get there and where that is known from."""
        self._help.setText(self._words.help(values[0]) if len(values) == 1 else "")

    def _by_key(self, plan: Plan) -> dict[Any, CheckRow]:
        return {row.key: row for row in self._words.rows(plan)}

    def _heading_of(self, rows: Sequence[CheckRow]) -> str:
        return self._words.text(rows[0]) if len(rows) == 1 else self.tr("%Ln item(s)", "", len(rows))

    def _save_answers(self, plan: Plan, keys: list[str], **fields: Any) -> ChangeSet:
        rows = self._by_key(plan)
        sets = [answer(plan, rows[key].measure.id, rows[key].item.key, **fields) for key in keys]
        subjects = {one.subject for one in sets}
        changes = tuple(change for one in sets for change in one.changes)
        return ChangeSet(EditKind.SET_CHECKLIST, ", ".join(sorted(subjects)), changes)


class ChecklistRegister(RecordRegister):
    """Every item of every measure that goes on."""

    form: CheckForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the checklists of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = CheckWords(session, self)
        use = RegisterUse(
            name=self.tr("Checklists"),
            filter_name=self.tr("Filter items"),
            new_text="",
            sorted_by="measure",
            groupings=CheckColumns(self._words).groupings(),
            nothing=EmptyMessage(
                title=self.tr("No checklists"),
                text=self.tr("Measures get a checklist by their kind: cameras, lighting, tunnels and more."),
            ),
            no_match_title=self.tr("No item matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        self.set_up(use, checklist_model(self._words, self), CheckForm(session, self))
        self._grouping.setCurrentIndex(1)
        self._new.hide()

    def values(self) -> Iterable[CheckRow]:
        """Return the items with their answers."""
        return self._words.rows(self.session.plan)

    def new(self) -> None:
        """Items come with the kind of a measure."""

    def delete(self) -> None:
        """Items go with the kind of a measure."""
