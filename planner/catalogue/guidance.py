"""What the field knows of places and measures: what is seen, criteria, evidence, checklists and goals."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from planner.catalogue.values import Basis, Words
from planner.domain.checklist import Demand, ItemValue
from planner.domain.evidence import Strength
from planner.domain.ids import criterion_id
from planner.domain.indicator import Outcome, Stage
from planner.domain.need import NeedCriterion


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservationKind:
    """A kind of thing that is seen at places.

    Attributes:
        key: what an observation stores.
        order: where it stands in lists, smallest first.
        name: what it is called.
        deadline_hours: how soon it is to be put right, hours; None = no deadline.
        counts_only: whether there is nothing to put right.
        words: what other lists call it, in parts of words.
        source: where that was read.
        basis: how far it can be trusted.
    """

    key: str
    order: int
    name: Words
    deadline_hours: int | None
    counts_only: bool
    words: tuple[str, ...]
    source: str
    basis: Basis


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """A criterion that places are compared on, until a plan has its own.

    Attributes:
        key: its key.
        order: where it stands.
        name: what it is called.
        question: what is asked of each place.
        scale: what 0, 1, 2 and 3 mean.
        weight: how much it counts beside the others.
        source: where it was read.
        year: when that was.
        review_by: to be looked over by this day.
        basis: how far it can be trusted.
    """

    key: str
    order: int
    name: Words
    question: Words
    scale: tuple[Words, ...]
    weight: int
    source: str
    year: int
    review_by: date
    basis: Basis

    def of_plan(self, language: str = "sv") -> NeedCriterion:
        """Return the criterion as a plan has it."""
        return NeedCriterion(
            id=criterion_id(self.key),
            key=self.key,
            name=self.name.of(language),
            question=self.question.of(language),
            weight=self.weight,
            order=self.order,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is known of a kind of measure for one outcome (*evidenskort*); never what will happen.

    Attributes:
        key: its key.
        kind: key of the measure kind.
        title: the card in a few words.
        finding: what is known.
        outcome: reported crime or felt safety, never both.
        strength: how strongly.
        setting: where it was found.
        year: when it was published.
        source: by whom.
        review_by: to be looked over by this day.
        botryggt: which of BoTryggt2030's nine headings it belongs to.
    """

    key: str
    kind: str
    title: Words
    finding: Words
    outcome: Outcome
    strength: Strength
    setting: Words
    year: int
    source: str
    review_by: date
    botryggt: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistItem:
    """Something that law or good practice asks for.

    Attributes:
        key: what an answer stores.
        kinds: keys of the measure kinds it is for.
        text: what is to be so.
        help: how to get there.
        is_required: whether it must be settled before the measure is ready to apply.
        value: what goes with the answer.
        source: the law or where it was read.
        year: of which year.
        review_by: to be looked over by this day.
        basis: how far it can be trusted.
        season: first and last month that work is not to touch, or None.
        longest_years: how many years from today the date of the answer may lie at most, or None.
    """

    key: str
    kinds: tuple[str, ...]
    text: Words
    help: Words
    is_required: bool
    value: ItemValue
    source: str
    year: int
    review_by: date
    basis: Basis
    season: tuple[int, int] | None = None
    longest_years: int | None = None

    @property
    def demand(self) -> Demand:
        """What it asks of its answer."""
        return Demand(self.key, self.value, is_until=self.longest_years is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal that the city has set itself, as a ready-made indicator.

    Attributes:
        key: what an indicator stores.
        order: where it stands.
        name: what it is called.
        text: the goal in a sentence.
        unit: what it is counted in.
        stage: output, short-term sign or outcome.
        outcome: what it is about.
        is_falling_better: whether less is better.
        target: hundredths of the unit; None = follows from the baseline.
        target_year: by which year; None = always.
        rhythm_years: readings come every so many years; None = any day.
        readings_from: where readings come from.
        source: where the goal was read.
        year: when.
        review_by: to be looked over by this day.
        basis: how far it can be trusted.
    """

    key: str
    order: int
    name: Words
    text: Words
    unit: Words
    stage: Stage
    outcome: Outcome
    is_falling_better: bool
    target: int | None
    target_year: int | None
    rhythm_years: int | None
    readings_from: Words
    source: str
    year: int
    review_by: date
    basis: Basis


def is_past(review_by: date, today: date) -> bool:
    """Tell whether a text on law or evidence should have been looked over by `today`."""
    return review_by < today


class Guidance:
    """All of it; read once and shared, never changed."""

    def __init__(
        self,
        *,
        observation_kinds: Iterable[ObservationKind],
        criteria: Iterable[Criterion],
        cards: Iterable[Card],
        items: Iterable[ChecklistItem],
        goals: Iterable[Goal],
    ) -> None:
        """Take what `guidance_loader.load_guidance` read."""
        self._observation_kinds = {
            one.key: one for one in sorted(observation_kinds, key=lambda one: one.order)
        }
        self.criteria = tuple(sorted(criteria, key=lambda one: one.order))
        self.cards = tuple(cards)
        self.items = tuple(items)
        self._goals = {one.key: one for one in sorted(goals, key=lambda one: one.order)}

    @property
    def observation_kinds(self) -> tuple[ObservationKind, ...]:
        """Kinds of observations in the order of lists."""
        return tuple(self._observation_kinds.values())

    @property
    def goals(self) -> tuple[Goal, ...]:
        """The city's goals in the order of lists."""
        return tuple(self._goals.values())

    def observation_kind(self, key: str) -> ObservationKind | None:
        """Return a kind of observation, or None for "" and for keys of another edition."""
        return self._observation_kinds.get(key)

    def goal(self, key: str) -> Goal | None:
        """Return a goal, or None when the key is unknown."""
        return self._goals.get(key)

    def evidence_of(self, kind: str) -> tuple[Card, ...]:
        """Return the cards of a measure kind."""
        return tuple(card for card in self.cards if card.kind == kind)

    def checklist_of(self, kind: str) -> tuple[ChecklistItem, ...]:
        """Return the checklist of a measure kind, in its order."""
        return tuple(item for item in self.items if kind in item.kinds)

    def usual_deadlines(self) -> Mapping[str, int | None]:
        """Return kind → deadline in hours, where the plan says nothing else."""
        return {key: one.deadline_hours for key, one in self._observation_kinds.items()}

    def criteria_of_plan(self, language: str = "sv") -> tuple[NeedCriterion, ...]:
        """Return the criteria as a plan gets them with its first rating."""
        return tuple(one.of_plan(language) for one in self.criteria)

    def required_items(self) -> Mapping[str, tuple[Demand, ...]]:
        """Return kind of measure → what must be settled before it is ready to apply."""
        kinds = dict.fromkeys(kind for item in self.items for kind in item.kinds)
        return {
            kind: tuple(item.demand for item in self.checklist_of(kind) if item.is_required) for kind in kinds
        }
