"""What Kontrollräkna takes in plans with a chain of money: `python -m tests.bench.findings`."""

import json
import random
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from statistics import median

from planner.catalogue.catalogue import Catalogue
from planner.catalogue.loader import load_catalogue
from planner.checking import checked
from planner.domain.entities import ENTITY_TYPES
from planner.domain.ids import FundId, MoneyEventId
from planner.domain.measure import Measure
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.plan import Plan
from tests.bench.plans import YEARS, synthetic_plan

SIZES = (300, 1_000, 10_000)
_TIMES = 9
#: The chain of each measure: step, month, and which part of the cost.
_STEPS = (
    (EventKind.APPLIED, 1, 1),
    (EventKind.GRANTED, 3, 1),
    (EventKind.SPENT, 6, 2),
    (EventKind.SPENT, 9, 4),
    (EventKind.RETURNED, 12, 4),
)


def main() -> None:
    """Print one JSON object of milliseconds of the processor: others may be using it too."""
    catalogue = load_catalogue()
    figures = {}
    for size in SIZES:
        plan = plan_with_events(size, [kind.key for kind in catalogue.kinds])
        checked(
            plan, catalogue
        )  # the catalogue's facts and the index of the plan are there in the window too
        figures[f"check the figures, {size} measures"] = _median(plan, catalogue)
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


def plan_with_events(count: int, kinds: list[str]) -> Plan:
    """Return a plan with so many measures, twice as many allocations and five times as many events."""
    bare = synthetic_plan(count, kinds)
    rnd = random.Random(count)
    funds = list(bare.funds)
    events = [
        event
        for measure in bare.measures.values()
        for event in _events(measure, rnd.choice(funds), rnd.choice(YEARS))
    ]
    values = [value for kind in ENTITY_TYPES for value in bare.table(kind).values()]
    return Plan.of([*(_with_names(one) if isinstance(one, Measure) else one for one in values), *events])


def _with_names(measure: Measure) -> Measure:
    """Return a measure with the names that real ones have: each is held against the old districts."""
    return replace(measure, applicant="Farsta stadsdelsnämnd", builder="Trafikkontoret")


def _events(measure: Measure, fund_id: FundId, year: int) -> Iterator[MoneyEvent]:
    """Yield what a measure was applied for, granted, spent and gave back in one year."""
    for number, (kind, month, part) in enumerate(_STEPS):
        day = date(year, month, 15)
        yield MoneyEvent(
            id=MoneyEventId(f"{measure.id}-{number}"),
            kind=kind,
            measure_id=measure.id,
            fund_id=fund_id,
            year=year,
            amount_ore=(measure.cost_likely_ore or 0) // part,
            decided_on=day,
            booked_on=day,
            dnr="KS 1",
        )


def _median(plan: Plan, catalogue: Catalogue) -> float:
    """Return the middle of some rounds, milliseconds."""
    rounds = []
    for _ in range(_TIMES):
        begun = time.process_time()
        checked(plan, catalogue)
        rounds.append((time.process_time() - begun) * 1_000)
    return median(rounds)


if __name__ == "__main__":
    main()
