"""Answers to the checklists of a measure: what the law and good practice ask for, and how far it has come."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.checks import require_name, require_range, require_texts
from planner.domain.errors import Rule
from planner.domain.ids import ChecklistAnswerId, MeasureId
from planner.domain.observation import MAX_COUNT


class CheckState(StrEnum):
    """How far an item of a checklist has come."""

    OPEN = "open"
    UNDERWAY = "underway"
    DONE = "done"
    NOT_NEEDED = "not_needed"

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to be done."""
        return self in (CheckState.DONE, CheckState.NOT_NEEDED)


class ItemValue(StrEnum):
    """What goes with the answer to an item of a checklist."""

    NONE = "none"
    DATE = "date"
    COUNT = "count"


class Lack(StrEnum):
    """Why an item is not settled."""

    STATE = "state"
    DAY = "day"
    COUNT = "count"
    RUN_OUT = "run_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistAnswer:
    """The answer to one item of a measure's checklist.

    Attributes:
        id: `ids.answer_id(measure_id, item)`.
        measure_id: the measure.
        item: key of the item in the catalogue.
        state: how far it has come.
        on: the day that goes with it: when it was decided, until when it holds; None = not said.
        how_many: the count that goes with it, such as incidents on the place; None = not said.
        reference: diary number or where the paper is.
        note: free text.
    """

    id: ChecklistAnswerId
    measure_id: MeasureId
    item: str
    state: CheckState = CheckState.OPEN
    on: date | None = None
    how_many: int | None = None
    reference: str = ""
    note: str = ""

    def __post_init__(self) -> None:
        """Refuse the answer to nothing."""
        require_name(self.item, "item")
        require_texts(self)
        require_range(self.how_many, "how_many", (0, MAX_COUNT), Rule.COUNT_RANGE)


@dataclass(frozen=True, slots=True)
class Demand:
    """What an item asks of its answer.

    Attributes:
        item: key of the item in the catalogue.
        value: what goes with an answer that is done; one that is not needed needs nothing.
        is_until: whether the day is the last that something holds, such as a permit.
    """

    item: str
    value: ItemValue = ItemValue.NONE
    is_until: bool = False

    def lack(self, answer: ChecklistAnswer | None, today: date | None = None) -> Lack | None:
        """Return why the item is not settled; None when it is.

        Args:
            answer: the answer; None = nobody has answered.
            today: the day that a permit must still hold; None = that is not asked.
        """
        if answer is None or not answer.state.is_settled:
            return Lack.STATE
        if answer.state is CheckState.NOT_NEEDED:
            return None
        if self.value is ItemValue.COUNT and answer.how_many is None:
            return Lack.COUNT
        if self.value is ItemValue.DATE and answer.on is None:
            return Lack.DAY
        has_run_out = self.is_until and today is not None and answer.on is not None and answer.on < today
        return Lack.RUN_OUT if has_run_out else None
