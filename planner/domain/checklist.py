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
