"""Evidence cards: what is known of each kind of measure, from the catalogue and from the plan itself."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.domain.changes import ChangeSet, EditKind
from planner.domain.evidence import EvidenceCard, Strength
from planner.domain.ids import EvidenceCardId, new_id
from planner.domain.indicator import Outcome
from planner.domain.plan import Plan
from planner.editing.evidence import delete_card, put_card
from planner.ui.labels import language
from planner.ui.models.column import Column
from planner.ui.models.rows import Grouping
from planner.ui.models.table import RowsModel
from planner.ui.session import Session
from planner.ui.source_words import needs_review, review_day, review_words
from planner.ui.term_names import term_name
from planner.ui.theme import Theme
from planner.ui.typed_values import count_parser, day_parser, show_count, show_day
from planner.ui.widgets.choice_field import ChoiceField
from planner.ui.widgets.empty_state import EmptyMessage
from planner.ui.widgets.form_field import FormField, LineField, TextField
from planner.ui.widgets.record_form import FormUse, RecordForm, label_of
from planner.ui.widgets.record_register import RecordRegister, RegisterUse


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card, of the catalogue or the plan's own.

    Attributes:
        card: what it says.
        is_own: whether it is the plan's own and can be changed.
        botryggt: which of BoTryggt2030's headings it belongs to; "" for the plan's own.
    """

    card: EvidenceCard
    is_own: bool
    botryggt: str


class CardWords(QObject):
    """What is shown of a card."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session
        self.kinds = {kind.key: kind.name.of(language()) for kind in session.catalogue.kinds}
        self._catalogue = tuple(self._of_catalogue())

    def rows(self, plan: Plan) -> list[CardRow]:
        """Return the cards of the catalogue, and the plan's own."""
        own = [CardRow(card, is_own=True, botryggt="") for card in plan.table(EvidenceCard).values()]
        return [*self._catalogue, *own]

    def kind(self, row: CardRow) -> str:
        """Return the kind of measure."""
        return self.kinds.get(row.card.kind, row.card.kind)

    def review(self, row: CardRow) -> str:
        """Return until when it holds; one past its date says so."""
        return review_day(row.card.review_by)

    def source(self, row: CardRow) -> str:
        """Return source and year, and whether it is the plan's own."""
        text = f"{row.card.source} ({row.card.year})"
        return self.tr("{source} – own card").format(source=text) if row.is_own else text

    def whole(self, row: CardRow) -> str:
        """Return the whole card as a text."""
        card = row.card
        lines = (
            card.finding,
            self.tr("How strongly: {strength}. About: {outcome}.").format(
                strength=term_name(card.strength).lower(), outcome=term_name(card.outcome).lower()
            ),
            self.tr("Where: {setting}").format(setting=card.setting) if card.setting else "",
            self.tr("Source: {source}").format(source=self.source(row)),
            self.tr("BoTryggt2030: {headings}").format(headings=row.botryggt) if row.botryggt else "",
            review_words(card.review_by),
        )
        return "\n".join(filter(None, lines))

    def _of_catalogue(self) -> Iterable[CardRow]:
        tongue = language()
        for card in self._session.catalogue.guidance.cards:
            shown = EvidenceCard(
                id=EvidenceCardId(card.key),
                kind=card.kind,
                title=card.title.of(tongue),
                finding=card.finding.of(tongue),
                strength=card.strength,
                outcome=card.outcome,
                setting=card.setting.of(tongue),
                year=card.year,
                source=card.source,
                review_by=card.review_by,
            )
            yield CardRow(shown, is_own=False, botryggt=", ".join(card.botryggt))


class CardForm(RecordForm):
    """A card in full; the plan's own can be changed."""

    def __init__(self, session: Session, words: CardWords, parent: QWidget | None = None) -> None:
        """Show nothing yet."""
        super().__init__(session, parent)
        self._words = words
        self._whole = label_of("")
        self._caution = label_of("muted")
        self._caution.setText(
            self.tr("A card says what was found elsewhere. It is never multiplied into an effect here.")
        )
        self.above.addWidget(self._whole)
        self.below.addWidget(self._caution)
        use = FormUse(
            name=self.tr("The selected card"),
            explanation=self.tr("Select a card to read it here, or write one of your own."),
            table=self._by_key,
            heading=lambda rows: rows[0].card.title,
            save=self._save_card,
            alone=frozenset({"title", "finding", "setting", "source"}),
        )
        self.set_up(use, self._fields())

    def _fields(self) -> dict[str, FormField]:
        kind, outcome = ChoiceField(self.tr("Kind of measure")), ChoiceField(self.tr("About"))
        strength = ChoiceField(self.tr("How strongly"))
        kind.set_choices(list(self._words.kinds.items()))
        outcome.set_choices([(one, term_name(one)) for one in Outcome])
        strength.set_choices([(one, term_name(one)) for one in Strength])
        return {
            "title": LineField(self.tr("Title")),
            "kind": kind,
            "finding": TextField(self.tr("What is known")),
            "strength": strength,
            "outcome": outcome,
            "setting": LineField(self.tr("Where it was found")),
            "source": LineField(self.tr("Source")),
            "year": LineField(self.tr("Published in"), count_parser("year", needed=True), show_count),
            "review_by": LineField(
                self.tr("To be reviewed by"), day_parser("review_by", needed=True), show_day
            ),
        }

    def value_of(self, value: Any, key: str) -> object:
        """Return what a field shows of a card."""
        return getattr(value.card, key)

    def show_below(self, values: list[CardRow]) -> None:
        """Show a card of the catalogue in full, without fields."""
        own = bool(values) and all(row.is_own for row in values)
        for field in self.fields.values():
            field.setVisible(own and field.isVisibleTo(self))
        self._whole.setText(self._words.whole(values[0]) if len(values) == 1 and not own else "")
        self._caution.setVisible(bool(values))

    def _by_key(self, plan: Plan) -> dict[Any, CardRow]:
        return {row.card.id: row for row in self._words.rows(plan)}

    def _save_card(self, plan: Plan, keys: list[str], **fields: Any) -> ChangeSet:
        cards = plan.table(EvidenceCard)
        sets = [put_card(plan, replace(cards[key], **fields)) for key in keys if key in cards]
        changes = tuple(change for one in sets for change in one.changes)
        return ChangeSet(EditKind.SET_EVIDENCE, sets[0].subject if sets else "", changes)


class EvidenceRegister(RecordRegister):
    """Every card, by kind of measure."""

    form: CardForm

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the cards when `refresh` is called."""
        super().__init__(session, theme, parent)
        self._words = CardWords(session, self)
        words = self._words
        columns: list[Column[CardRow]] = [
            Column(key="kind", title=self.tr("Kind of measure"), value=words.kind, width=20),
            Column(
                key="title", title=self.tr("Card"), value=_title, tooltip=words.whole, width=28, grows=True
            ),
            Column(key="strength", title=self.tr("How strongly"), value=_strength, width=12),
            Column(key="outcome", title=self.tr("About"), value=_outcome, width=18),
            Column(key="source", title=self.tr("Source"), value=words.source, width=26, gives_way=1),
            Column(
                key="review",
                title=self.tr("To be reviewed by"),
                value=words.review,
                tone=lambda row: "warn" if needs_review(row.card.review_by) else "text_muted",
                width=15,
            ),
        ]
        groupings: list[tuple[str, Grouping[CardRow] | None]] = [
            (self.tr("No grouping"), None),
            (self.tr("By kind"), Grouping(key="kind", group=words.kind, title=str)),
            (self.tr("By how strongly"), Grouping(key="strength", group=_strength, title=str)),
        ]
        use = RegisterUse(
            name=self.tr("Evidence cards"),
            filter_name=self.tr("Filter cards"),
            new_text=self.tr("New card"),
            sorted_by="kind",
            groupings=groupings,
            nothing=EmptyMessage(title=self.tr("No cards"), text=""),
            no_match_title=self.tr("No card matches"),
            no_match_text=self.tr("Every word of the filter must be found in the row."),
        )
        model = RowsModel(columns, lambda row: row.card.id, self._words.whole, self)
        self.set_up(use, model, CardForm(session, words, self))

    def values(self) -> Iterable[CardRow]:
        """Return the cards of the catalogue, and the plan's own."""
        return self._words.rows(self.session.plan)

    def new(self) -> None:
        """Add a card of one's own, of the kind that is looked at, and go to its title."""
        shown: Sequence[CardRow] = self.form.shown()
        kind = shown[0].card.kind if shown else next(iter(self._words.kinds))
        today = date.today()  # noqa: DTZ011 - the user's own day
        card = EvidenceCard(
            id=EvidenceCardId(new_id()),
            kind=kind,
            title=self.tr("Own card"),
            year=today.year,
            source=self.tr("Own follow-up"),
            review_by=today.replace(year=today.year + 2, day=1),
        )
        self.show_all()
        if self.session.edit(lambda plan: put_card(plan, card)):
            self.select_keys([card.id])
            self.form.edit_first()

    def delete(self) -> None:
        """Delete the selected cards of one's own; those of the catalogue stay."""
        cards = self.session.plan.table(EvidenceCard)
        for key in self.keys():
            if key in cards and self.session.edit(partial(delete_card, card_id=EvidenceCardId(key))):
                self.undoable.emit(self.tr("Deleted the card."))


def _title(row: CardRow) -> str:
    return row.card.title


def _strength(row: CardRow) -> str:
    return term_name(row.card.strength)


def _outcome(row: CardRow) -> str:
    return term_name(row.card.outcome)
