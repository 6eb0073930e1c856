"""The places in the order of need, every part visible, and the ratings of the selected one."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from planner.analysis.need import criteria_of, need, rank_intervals
from planner.domain.changes import ChangeSet
from planner.domain.ids import CriterionId, PlaceId, departure_id, rating_id
from planner.domain.need import SCALE, NeedCriterion, NeedDeparture
from planner.domain.place import Place
from planner.domain.plan import Plan
from planner.editing.need import Score, follow_figures, set_ratings
from planner.ui.dialogs.depart_from_order import DepartDialog
from planner.ui.dialogs.edit_criteria import EditCriteriaDialog
from planner.ui.labels import language
from planner.ui.models.need import NeedColumns, NeedRow, NeedWords, need_model
from planner.ui.session import Session
from planner.ui.source_words import review_words, source_words
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


class NeedForm(RecordForm):
    """A place's rating on each criterion; one that is not rated says so."""

    #: The place is to stand elsewhere than its figures put it, or there again.
    departure_wanted = Signal()
    figures_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._reason = label_of("muted")
        self.depart = QPushButton(self.tr("Depart from the order…"), self)
        self.follow = QPushButton(self.tr("Follow the figures again"), self)
        self.depart.clicked.connect(self.departure_wanted)
        self.follow.clicked.connect(self.figures_wanted)
        self.below.addWidget(self._reason)
        for button in (self.depart, self.follow):
            self.below.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        use = FormUse(
            name=self.tr("Ratings of the selected places"),
            explanation=self.tr(
                "Select a place to rate it here. What is not rated counts as unknown, not 0."
            ),
            table=lambda plan: plan.places,
            heading=self._heading_of,
            save=self._save_score,
        )
        self._shown_criteria: tuple[NeedCriterion, ...] = self._criteria()
        self.set_up(use, self._fields_of(self._shown_criteria))

    def refresh(self) -> None:
        """Offer the criteria that hold now, and show the ratings."""
        criteria = self._criteria()
        if criteria != self._shown_criteria:
            self._shown_criteria = criteria
            self.set_fields(self._fields_of(criteria))
            return
        super().refresh()

    def value_of(self, value: Any, key: str) -> object:
        """Return the score of a place on a criterion; None when it is not rated."""
        rating = self.session.plan.ratings.get(rating_id(value.id, CriterionId(key)))
        return rating.score if rating else None

    def show_below(self, values: list[Place]) -> None:
        """Say why a place stands elsewhere, and offer to change that."""
        departure = None
        if len(values) == 1:
            departure = self.session.plan.table(NeedDeparture).get(departure_id(values[0].id))
        self._reason.setVisible(departure is not None)
        self.depart.setVisible(len(values) == 1)
        self.follow.setVisible(departure is not None)
        if departure is not None:
            text = self.tr("Put at {position} by {by} on {day}: {reason}")
            self._reason.setText(
                text.format(
                    position=departure.position,
                    by=departure.by or "–",
                    day=departure.on,
                    reason=departure.reason,
                )
            )

    def _usual(self) -> tuple[NeedCriterion, ...]:
        return self.session.catalogue.guidance.criteria_of_plan(language())

    def _criteria(self) -> tuple[NeedCriterion, ...]:
        return criteria_of(self.session.plan, self._usual())

    def _fields_of(self, criteria: Iterable[NeedCriterion]) -> dict[str, FormField]:
        return {one.id: self._field(one) for one in criteria}

    def _field(self, criterion: NeedCriterion) -> ChoiceField:
        known = {one.key: one for one in self.session.catalogue.guidance.criteria}.get(criterion.key)
        steps = [word.of(language()) for word in known.scale] if known else self._plain_scale()
        field = ChoiceField(criterion.name)
        about = (source_words(known.source, known.year), review_words(known.review_by)) if known else ()
        field.setToolTip("\n".join((criterion.question, *about)))
        choices = [(step, f"{step} {steps[step]}") for step in range(SCALE[0], SCALE[1] + 1)]
        field.set_choices([(None, self.tr("Not rated")), *choices])
        return field

    def _plain_scale(self) -> list[str]:
        return [self.tr("not at all"), self.tr("a little"), self.tr("clearly"), self.tr("very much")]

    def _heading_of(self, places: Sequence[Place]) -> str:
        return places[0].name if len(places) == 1 else self.tr("%Ln place(s)", "", len(places))

    def _save_score(self, plan: Plan, place_ids: list[PlaceId], **scores: int | None) -> ChangeSet:
        given = {
            (place_id, CriterionId(key)): None if score is None else Score(score)
            for place_id in place_ids
            for key, score in scores.items()
        }
        return set_ratings(plan, given, self._usual())


class NeedRegister(RecordRegister):
    """All places by need."""

    form: NeedForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the need of a session's places when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = NeedWords(self)
        self._rows: dict[str, NeedRow] = {}
        self._criteria: tuple[NeedCriterion, ...] = ()
        self._firm = QLabel(self)
        self._firm.setWordWrap(True)
        self._firm.setProperty("look", "muted")
        self.above.addWidget(self._firm)
        use = RegisterUse(
            name=self.tr("Places by need"),
            filter_name=self.tr("Filter places"),
            new_text=self.tr("Criteria and weights…"),
            sorted_by="order",
            groupings=((self.tr("No grouping"), None),),
            nothing=EmptyMessage(
                title=self.tr("No places yet"),
                text=self.tr("Add places in the register, then rate them here side by side."),
            ),
            no_match_title=self.tr("No place matches"),
            no_match_text=self.tr("Every word of the filter must be found in the place."),
        )
        self._criteria = criteria_of(session.plan, self._usual())
        self.set_up(use, need_model(self._words, self._criteria, self), NeedForm(session, self))
        self.form.departure_wanted.connect(self._depart)
        self.form.figures_wanted.connect(self._follow)

    def values(self) -> Iterable[NeedRow]:
        """Return the places by need, and say how firm their order is."""
        plan = self.session.plan
        found = need(plan, self._usual())
        if found.criteria != self._criteria:
            self._criteria = found.criteria
            self.table.set_columns(NeedColumns(self._words, self).all(found.criteria))
        intervals = rank_intervals(found)
        rows = [
            NeedRow(plan.places[one.place_id], one, at, intervals.get(one.place_id))
            for at, one in enumerate(found.places, 1)
        ]
        self._rows = {row.place.id: row for row in rows}
        names = {key: place.name for key, place in plan.places.items()}
        self._firm.setText(self._words.firmness(found, names))
        return rows

    def new(self) -> None:
        """Edit the criteria and their weights."""
        EditCriteriaDialog(self.session, self.theme, self).exec()

    def delete(self) -> None:
        """Places are deleted in the register only."""

    def _usual(self) -> tuple[NeedCriterion, ...]:
        return self.session.catalogue.guidance.criteria_of_plan(language())

    def _depart(self) -> None:
        for key in self.keys()[:1]:
            DepartDialog(self.session, PlaceId(key), self._rows[key].order, self.theme, self).exec()

    def _follow(self) -> None:
        for key in self.keys()[:1]:
            self.session.edit(partial(follow_figures, place_id=PlaceId(key)))
