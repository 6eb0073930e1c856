"""Whether what was seen was put right in time: each observation, those overdue, and the share per month."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.observation import Observation, ObservationDeadline
from planner.domain.plan import Plan

#: Kind of observation → hours; None = no deadline.
Hours = Mapping[str, int | None]


class Timeliness(StrEnum):
    """How an observation stands to its deadline."""

    NO_DEADLINE = "no_deadline"
    PENDING = "pending"
    OVERDUE = "overdue"
    IN_TIME = "in_time"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Timed:
    """An observation with its deadline.

    Attributes:
        observation: what was seen.
        due_on: last day to put it right; None = its kind has no deadline.
        timeliness: how it stands.
        days_over: days past the deadline: until it was put right, or until today; 0 = none.
    """

    observation: Observation
    due_on: date | None
    timeliness: Timeliness
    days_over: int


@dataclass(frozen=True, slots=True)
class MonthShare:
    """What fell due in a month, by the last day to put it right.

    Attributes:
        month: the first day of the month.
        due: how many fell due.
        in_time: how many of them were put right by then.
    """

    month: date
    due: int
    in_time: int


def deadlines_of(plan: Plan, usual: Hours) -> Hours:
    """Return the deadlines that hold in a plan: its own before the usual ones of the catalogue."""
    return {**usual, **{one.kind: one.hours for one in plan.table(ObservationDeadline).values()}}


def timed(observation: Observation, hours: Hours, today: date) -> Timed:
    """Return how an observation stands to its deadline on a day."""
    due, done = observation.due_on(hours.get(observation.kind)), observation.done_on
    if due is None:
        return Timed(observation, None, Timeliness.NO_DEADLINE, 0)
    over = max(0, ((done or today) - due).days)
    if done is not None:
        return Timed(observation, due, Timeliness.LATE if over else Timeliness.IN_TIME, over)
    return Timed(observation, due, Timeliness.OVERDUE if over else Timeliness.PENDING, over)


def overdue(plan: Plan, hours: Hours, today: date) -> list[Timed]:
    """Return what should have been put right by now and is not, the longest overdue first."""
    everything = (timed(one, hours, today) for one in plan.observations.values())
    late = [one for one in everything if one.timeliness is Timeliness.OVERDUE]
    return sorted(late, key=lambda one: (-one.days_over, one.observation.id))


def share_per_month(observations: Iterable[Observation], hours: Hours, today: date) -> list[MonthShare]:
    """Return, month by month, how much of what fell due was put right in time; pending ones are left out."""
    counts: dict[date, list[int]] = {}
    for observation in observations:
        one = timed(observation, hours, today)
        if one.due_on is None or one.timeliness is Timeliness.PENDING:
            continue
        count = counts.setdefault(one.due_on.replace(day=1), [0, 0])
        count[0] += 1
        count[1] += one.timeliness is Timeliness.IN_TIME
    return [MonthShare(month, due, in_time) for month, (due, in_time) in sorted(counts.items())]
