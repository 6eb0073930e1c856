"""Two versions of a plan that have grown apart, and what must be true of their merge: a second opinion."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import astuple, fields
from typing import Any, NamedTuple

from hypothesis import strategies as st

from planner.analysis.follow_up import follow_up
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.measure import Measure
from planner.domain.money_event import MoneyEvent
from planner.domain.plan import Plan
from planner.domain.plan_info import PlanInfo
from planner.domain.tertial import TertialClosing
from planner.editing.merge import FlagKind, Merge, merge_plans
from tests.strategies import edits, plans

Draw = Callable[[st.SearchStrategy[Any]], Any]

#: What a merge left out, and told of.
_GAVE_WAY = {
    FlagKind.FORECAST_CLOSED,
    FlagKind.RECORDED_TWICE,
    FlagKind.CORRECTED_TWICE,
    FlagKind.MATCHED_TWICE,
}


#: From which day a line counts that both matched alike: what is closed says it, and `reopened` looks at that.
_BY_CLOSING = {(MoneyEvent, "booked_on"), (MoneyEvent, "reason")}


class Fork(NamedTuple):
    """A plan, and two that grew out of it."""

    base: Plan
    ours: Plan
    theirs: Plan

    def merge(self, choices: Mapping[Any, Any] | None = None) -> Merge:
        return merge_plans(*self, "annan.tplan", choices)

    def turned(self) -> "Fork":
        """Return the fork as the other person sees it."""
        return Fork(self.base, self.theirs, self.ours)


class Atom(NamedTuple):
    """One field of one value; of a cost per year, one year."""

    kind: type[Entity]
    entity_id: str
    field: str
    year: int | None = None


def grown(draw: Draw, plan: Plan, most: int) -> Plan:
    for _ in range(draw(st.integers(0, most))):
        change_set = draw(edits(plan))
        if change_set:
            plan = plan.apply(change_set)
    return plan


@st.composite
def forks(draw: Draw, most: int = 6) -> Fork:
    base = draw(plans(4))
    return Fork(base, grown(draw, base, most), grown(draw, base, most))


def atoms(plan: Plan) -> dict[Atom, object]:
    """Return a plan in its smallest parts; the field "id" says that a value is there at all."""
    return {atom: value for kind in ENTITY_TYPES for e in plan.table(kind).values() for atom, value in _of(e)}


def _of(entity: Entity) -> Iterator[tuple[Atom, object]]:
    for field in fields(entity):
        if isinstance(entity, Measure) and field.name == "cost_per_year":
            for part in entity.cost_per_year:
                yield Atom(Measure, entity.id, field.name, part.year), part.amount_ore
        else:
            yield Atom(type(entity), entity.id, field.name), getattr(entity, field.name)


def wrongs(fork: Fork, merge: Merge) -> list[str]:
    """Return what a merge lost, made up or did without telling; nothing when it is right."""
    base, ours, theirs, merged = (atoms(plan) for plan in (*fork, merge.plan))
    asked = {
        Atom(c.spot.kind, c.spot.entity_id, name, c.spot.year)
        for c in merge.conflicts
        for name in c.spot.fields
    }
    told = set(_told(merge))
    found = []
    for atom in {**base, **ours, **theirs, **merged}:
        before, mine, other, after = (part.get(atom) for part in (base, ours, theirs, merged))
        if atom in told or atom.field == "next_number":
            right = after in (mine, other) or (atom.kind, atom.entity_id) in _mended(merge)
        elif atom in asked or (atom.kind, atom.field) in _BY_CLOSING:
            right = after in (mine, other)
        elif other in (mine, before):
            right = after == mine
        else:
            right = mine == before and after == other
        if not right:
            found.append(f"{atom}: {before!r}, {mine!r}, {other!r} → {after!r}")
    for flag in merge.flags:
        stale = [e for e in (flag.entity, *flag.others) if merge.plan.table(type(e)).get(e.id) != e]
        found += [f"{flag.kind} tells of what is not in the plan: {entity}" for entity in stale]
    return found


def reopened(fork: Fork, merge: Merge) -> list[str]:
    """Return the closed tertials whose follow-up the merge changed: ours, or theirs without telling."""
    told = {flag.entity.id for flag in merge.flags if flag.kind is FlagKind.CLOSED_TWICE}
    found = []
    nothing: set[str] = set()
    for side, plan, may in (("ours", fork.ours, nothing), ("theirs", fork.theirs, told)):
        for closing in plan.closings.values():
            if closing.id in merge.plan.closings and closing.id not in may:
                before, after = (figures(one, closing) for one in (plan, merge.plan))
                if before != after:
                    found.append(f"{side}: {closing.tertial} {closing.year}: {before} → {after}")
    return found


def figures(plan: Plan, closing: TertialClosing) -> list[tuple[object, ...]]:
    """Return all that a closed tertial shows, but for the order of its measures."""
    result = follow_up(plan, closing.year, closing.tertial)
    rows = sorted((astuple(row) for row in result.rows), key=str)
    return [*rows, astuple(result.total), (result.through,)]


def _told(merge: Merge) -> Iterator[Atom]:
    """Yield what the flags speak of."""
    for flag in merge.flags:
        gave_way = (flag.before,) if flag.before and flag.kind in _GAVE_WAY else ()
        for entity in (flag.entity, *flag.others, *gave_way):
            yield from (atom for atom, _ in _of(entity))
    yield from (Atom(PlanInfo, merge.plan.info.id, name) for name in ("next_number",))


def _mended(merge: Merge) -> set[tuple[type[Entity], str]]:
    """Return what was given a number, a name or a period that neither side had."""
    kinds = {FlagKind.RENUMBERED, FlagKind.RENAMED, FlagKind.PERIOD_WIDENED, FlagKind.BOOKED_LATER}
    mended = {(type(flag.entity), flag.entity.id) for flag in merge.flags if flag.kind in kinds}
    return {*mended, (PlanInfo, merge.plan.info.id)}
