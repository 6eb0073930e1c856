"""Edits as values: a label and the whole values before and after."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import cast

from planner.domain.entities import Entity
from planner.domain.money_event import MoneyEvent


class EditKind(StrEnum):
    """What was done; `ui.labels` and `cli` have the words of each."""

    CREATE_PLAN = "create_plan"
    CHANGE_PLAN_INFO = "change_plan_info"
    ADD_MEASURE = "add_measure"
    CHANGE_MEASURE = "change_measure"
    DUPLICATE_MEASURES = "duplicate_measures"
    DELETE_MEASURES = "delete_measures"
    SET_AMOUNT = "set_amount"
    SET_AMOUNTS = "set_amounts"
    PASTE_AMOUNTS = "paste_amounts"
    FILL_AMOUNTS = "fill_amounts"
    CLEAR_AMOUNTS = "clear_amounts"
    MOVE_AMOUNTS = "move_amounts"
    ADD_FUND = "add_fund"
    CHANGE_FUND = "change_fund"
    DELETE_FUND = "delete_fund"
    SET_FRAMES = "set_frames"
    ADD_PLACE = "add_place"
    CHANGE_PLACE = "change_place"
    DELETE_PLACE = "delete_place"
    ADD_SCENARIO = "add_scenario"
    COPY_SCENARIO = "copy_scenario"
    CHANGE_SCENARIO = "change_scenario"
    DELETE_SCENARIO = "delete_scenario"
    CHOOSE_SCENARIO = "choose_scenario"
    IMPORT_LIST = "import_list"
    MERGE_PLANS = "merge_plans"
    NAME_VERSION = "name_version"
    TAKE_OVER = "take_over"
    IMPORT_PLAN = "import_plan"
    RESCUE_PLAN = "rescue_plan"
    GO_BACK = "go_back"
    RECORD_EVENT = "record_event"
    RECORD_EVENTS = "record_events"
    CORRECT_EVENTS = "correct_events"
    SET_FORECASTS = "set_forecasts"
    CLOSE_TERTIAL = "close_tertial"
    SET_CITY_FRAMES = "set_city_frames"
    SET_RATES = "set_rates"
    ACKNOWLEDGE_FINDINGS = "acknowledge_findings"
    REOPEN_FINDINGS = "reopen_findings"
    MEND_FINDINGS = "mend_findings"
    IMPORT_LEDGER = "import_ledger"
    MATCH_LEDGER = "match_ledger"
    SET_LEDGER_ASIDE = "set_ledger_aside"
    IMPORT_WORKBOOK = "import_workbook"
    ADD_WALK = "add_walk"
    CHANGE_WALK = "change_walk"
    DELETE_WALK = "delete_walk"
    ADD_OBSERVATION = "add_observation"
    CHANGE_OBSERVATION = "change_observation"
    DELETE_OBSERVATIONS = "delete_observations"
    IMPORT_OBSERVATIONS = "import_observations"
    SET_DEADLINES = "set_deadlines"
    SET_CRITERIA = "set_criteria"
    SET_RATINGS = "set_ratings"
    SET_DEPARTURE = "set_departure"
    IMPORT_MAP = "import_map"
    DELETE_AREAS = "delete_areas"
    SET_AREA_FIGURES = "set_area_figures"
    ADD_INDICATOR = "add_indicator"
    CHANGE_INDICATOR = "change_indicator"
    DELETE_INDICATOR = "delete_indicator"
    SET_READINGS = "set_readings"
    SET_EVIDENCE = "set_evidence"
    SET_PRICES = "set_prices"
    SET_CHECKLIST = "set_checklist"
    SET_ROUNDS = "set_rounds"

    @property
    def is_note(self) -> bool:
        """Whether it only says something in the journal: it changes no value, and undo passes it by."""
        return self in _NOTES


_NOTES = frozenset({EditKind.NAME_VERSION, EditKind.TAKE_OVER, EditKind.IMPORT_PLAN})


@dataclass(frozen=True, slots=True)
class Change:
    """One value before and after; None = it was not there.

    Raises:
        ValueError: both are None, or they are not the same value.
    """

    before: Entity | None
    after: Entity | None

    def __post_init__(self) -> None:
        """Refuse a change of nothing or of two different values."""
        one = self.before or self.after
        other = self.after or self.before
        if one is None or other is None or type(one) is not type(other) or one.id != other.id:
            raise ValueError("a change is of one value")

    @property
    def entity(self) -> Entity:
        """The value that is changed, as it is after, or as it was before it went."""
        return cast("Entity", self.after or self.before)

    def inverse(self) -> "Change":
        """Return the change that takes this one back."""
        return Change(self.after, self.before)

    def steps(self) -> tuple["Change", ...]:
        """Return the change as it is made: an event is never rewritten, so one goes and another comes.

        A line of the accounts that was matched, taken back by undo and matched anew is one event with two
        measures, in two versions of a plan.
        """
        before, after = self.before, self.after
        if isinstance(before, MoneyEvent) and isinstance(after, MoneyEvent) and before.said != after.said:
            return Change(before, None), Change(None, after)
        return (self,)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one action of the user changes.

    Attributes:
        kind: what was done.
        subject: what it was done to, in the plan's own words (Å-012, a name, a file name), or a count.
        changes: in the order they are to be applied.
    """

    kind: EditKind
    subject: str
    changes: tuple[Change, ...]

    def inverse(self) -> "ChangeSet":
        """Return the change set that takes this one back."""
        return ChangeSet(self.kind, self.subject, tuple(c.inverse() for c in reversed(self.changes)))

    def __bool__(self) -> bool:
        """Tell whether anything changes."""
        return bool(self.changes)

    def of(self, kind: type[Entity]) -> Iterator[Change]:
        """Yield the changes of one kind of value."""
        return (change for change in self.changes if isinstance(change.after or change.before, kind))
