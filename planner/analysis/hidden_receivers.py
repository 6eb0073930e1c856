"""A plan in which nobody sees which board receives what is secret, for sums that go out of the house."""

from dataclasses import replace

from planner.analysis.secrecy import secret_measures
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.measure import Measure
from planner.domain.plan import Plan


def hide_receivers(plan: Plan, word: str) -> Plan:
    """Return the plan in which a word stands for the future operator of every secret measure.

    Running and capital costs per year stay what they are; what is secret is one sum of its own beside the
    boards, so that no board's sum tells it.
    """
    secret = secret_measures(plan)
    if not secret:
        return plan
    values: list[Entity] = []
    for kind in ENTITY_TYPES:
        for value in plan.table(kind).values():
            hidden = isinstance(value, Measure) and value.id in secret
            values.append(replace(value, operator=word) if hidden and isinstance(value, Measure) else value)
    return Plan.of(values)
