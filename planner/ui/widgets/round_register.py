"""The register of decision rounds: when each source takes applications and decides."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.decision_round import DecisionRound
from planner.domain.ids import DecisionRoundId, new_id
from planner.domain.plan import Plan
from planner.editing.decision_rounds import delete_round, put_round
from planner.ui.models.column import Column
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.typed_values import day_parser, show_day
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class RoundForm(RecordForm):
    """A round's name, source and days."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._fund = ChoiceField(self.tr("Source"))
        use = FormUse(
            name=self.tr("The selected round"),
            explanation=self.tr("Select a round to see and change it here."),
            table=lambda plan: plan.rounds,
            heading=self._heading_of,
            save=_change,
            alone=frozenset({"name"}),
        )
        fields = {
            "name": LineField(self.tr("Name")),
            "fund_id": self._fund,
            "apply_by": LineField(self.tr("Apply by"), day_parser("apply_by"), show_day),
            "decides_on": LineField(self.tr("Decides on"), day_parser("decides_on", needed=True), show_day),
            "note": TextField(self.tr("Note")),
        }
        self.set_up(use, fields)

    def refresh(self) -> None:
        """Offer the sources of the plan, and show the rounds as they are now."""
        self._fund.set_choices([(fund.id, fund.name) for fund in self.session.plan.funds_in_order])
        super().refresh()

    def _heading_of(self, rounds: Sequence[DecisionRound]) -> str:
        return rounds[0].name if len(rounds) == 1 else self.tr("%Ln decision round(s)", "", len(rounds))


class RoundRegister(RecordRegister):
    """All decision rounds of the plan."""

    form: RoundForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the rounds of a session when `refresh` is called."""
        super().__init__(session, theme, parent)
        columns: list[Column[DecisionRound]] = [
            Column(key="decides", title=self.tr("Decides on"), value=_decides, width=12),
            Column(key="name", title=self.tr("Decision round"), value=_name, width=26, grows=True),
            Column(key="fund", title=self.tr("Source"), value=self._fund, width=24),
            Column(
                key="apply",
                title=self.tr("Apply by"),
                value=lambda one: one.apply_by.isoformat() if one.apply_by else None,
                width=12,
            ),
        ]
        use = RegisterUse(
            name=self.tr("Decision rounds"),
            filter_name=self.tr("Filter rounds"),
            new_text=self.tr("New round"),
            sorted_by="decides",
            groupings=((self.tr("No grouping"), None),),
            nothing=EmptyMessage(
                title=self.tr("No decision rounds yet"),
                text=self.tr("Write when the source takes applications and decides; the timetable shows it."),
                actions=((self.tr("New round"), self.new),),
            ),
            no_match_title=self.tr("No round matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        model = RowsModel(columns, lambda one: one.id, None, self)
        self.set_up(use, model, RoundForm(session, self))

    def values(self) -> Iterable[DecisionRound]:
        """Return the rounds of the plan."""
        return self.session.plan.rounds.values()

    def new(self) -> None:
        """Add a round of the first source and go to its name."""
        funds = self.session.plan.funds_in_order
        if not funds:
            self.undoable.emit(self.tr("Add a source of money first: a round is of a source."))
            return
        one = DecisionRound(
            id=DecisionRoundId(new_id()),
            fund_id=funds[0].id,
            name=self.tr("New round"),
            decides_on=date.today(),  # noqa: DTZ011 - the user's own day
        )
        self.show_all()
        if self.session.edit(partial(put_round, one=one)):
            self.select_keys([one.id])
            self.form.edit_first()

    def delete(self) -> None:
        """Delete the selected rounds; undo brings them back."""
        for key in map(DecisionRoundId, self.keys()):
            if self.session.edit(partial(delete_round, round_id=key)):
                self.undoable.emit(self.tr("Deleted the round."))

    def _fund(self, one: DecisionRound) -> str:
        return self.session.plan.funds[one.fund_id].name


def _change(plan: Plan, keys: list[DecisionRoundId], **fields: Any) -> ChangeSet:
    sets = [put_round(plan, replace(plan.rounds[key], **fields)) for key in keys]
    subject = sets[0].subject if len(sets) == 1 else str(len(sets))
    return ChangeSet(EditKind.SET_ROUNDS, subject, tuple(change for one in sets for change in one.changes))


def _decides(one: DecisionRound) -> str:
    return one.decides_on.isoformat()


def _name(one: DecisionRound) -> str:
    return one.name
