"""Who gets: sought, granted and allocated money per area, against need and residents.

Money does not follow need by itself: it goes where somebody applies (DOMAIN §7). The yardstick here is
residents times need, and what an area would get by it of the same sum; it is a question to ask, no answer.
"""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from planner.domain.area import AreaFigure, AreaMeasure
from planner.domain.ids import MeasureId
from planner.domain.money import split_by_weights
from planner.domain.money_event import EventKind
from planner.domain.names import name_key
from planner.domain.plan import Plan

#: An area is of high need when it lies in the upper third of those whose need is known.
_UPPER = Fraction(1, 3)


class MoneyOf(StrEnum):
    """Which money is compared."""

    SOUGHT = "sought"
    GRANTED = "granted"
    ALLOCATED = "allocated"


_EVENTS = {EventKind.APPLIED: MoneyOf.SOUGHT, EventKind.GRANTED: MoneyOf.GRANTED}


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaShare:
    """One area.

    Attributes:
        name: the *stadsdel*; "" gathers what has no area.
        residents: the newest figure; None = not imported.
        unsafe: share who feel unsafe, hundredths of a percent, the newest; None = not imported.
        years: of which years these are, residents first; None = not imported.
        sought_ore: what is applied for, öre.
        granted_ore: what was granted, öre.
        allocated_ore: what the plan allocates, öre.
        fair_ore: what it would get of the money compared by residents times need, öre; None = not known.
        is_high_need: whether its need lies in the upper third of those known.
    """

    name: str
    residents: int | None
    unsafe: int | None
    years: tuple[int | None, int | None]
    sought_ore: int
    granted_ore: int
    allocated_ore: int
    fair_ore: int | None
    is_high_need: bool

    def money_ore(self, which: MoneyOf) -> int:
        """Return one of its sums, öre."""
        sums = {MoneyOf.SOUGHT: self.sought_ore, MoneyOf.GRANTED: self.granted_ore}
        return sums.get(which, self.allocated_ore)

    def per_resident_ore(self, which: MoneyOf) -> int | None:
        """Return one of its sums per resident, öre, rounded; None when residents are not known."""
        return round(Fraction(self.money_ore(which), self.residents)) if self.residents else None

    def gap_ore(self, which: MoneyOf) -> int | None:
        """Return what it has beyond (or, below zero, short of) its share by residents times need, öre."""
        return None if self.fair_ore is None else self.money_ore(which) - self.fair_ore

    @property
    def should_apply(self) -> bool:
        """Whether its need is high and nothing is sought for it: "ansök mer här"."""
        return self.is_high_need and self.sought_ore == 0


def fairness(plan: Plan, which: MoneyOf) -> list[AreaShare]:
    """Return the areas of a plan, by need from the highest, those of unknown need last.

    Args:
        plan: the plan; areas are those of its places, its map and its imported figures.
        which: the money that the fair share is of.
    """
    sums = _sums(plan)
    names = _names(plan, set().union(*sums.values()))
    residents, unsafe = (newest_figures(plan, of) for of in (AreaMeasure.RESIDENTS, AreaMeasure.UNSAFE_SHARE))
    fair = _fair(sums[which], residents, unsafe)
    high = _high(unsafe)
    shares = [
        AreaShare(
            name=name,
            residents=residents[key].value if key in residents else None,
            unsafe=unsafe[key].value if key in unsafe else None,
            years=(_year(residents, key), _year(unsafe, key)),
            sought_ore=sums[MoneyOf.SOUGHT].get(key, 0),
            granted_ore=sums[MoneyOf.GRANTED].get(key, 0),
            allocated_ore=sums[MoneyOf.ALLOCATED].get(key, 0),
            fair_ore=fair.get(key),
            is_high_need=key in high,
        )
        for key, name in names.items()
    ]
    return sorted(shares, key=lambda one: (one.unsafe is None, -(one.unsafe or 0), one.name))


def newest_figures(plan: Plan, measure: AreaMeasure) -> Mapping[str, AreaFigure]:
    """Return the newest figure of every area, by the key of its name."""
    newest: dict[str, AreaFigure] = {}
    for figure in plan.area_figures.values():
        key = name_key(figure.area)
        if figure.measure is measure and (key not in newest or figure.year > newest[key].year):
            newest[key] = figure
    return newest


def _year(figures: Mapping[str, AreaFigure], key: str) -> int | None:
    return figures[key].year if key in figures else None


def _names(plan: Plan, with_money: AbstractSet[str]) -> dict[str, str]:
    """Return what the areas are called, by the key of their name; "" only when money has no area."""
    names = {name_key(one.name): one.name for one in plan.areas.values()}
    for figure in plan.area_figures.values():
        names.setdefault(name_key(figure.area), figure.area)
    for place in plan.places.values():
        if place.neighbourhood:
            names.setdefault(name_key(place.neighbourhood), place.neighbourhood)
    if "" in with_money:
        names[""] = ""
    return names


def _sums(plan: Plan) -> Mapping[MoneyOf, dict[str, int]]:
    """Return öre by the key of the area's name, of each money; every event and allocation is seen once."""
    key_of = {key: name_key(plan.neighbourhood_of(measure)) for key, measure in plan.measures.items()}
    sums: dict[MoneyOf, dict[str, int]] = {which: {} for which in MoneyOf}

    def add(which: MoneyOf, measure_id: MeasureId, ore: int) -> None:
        key = key_of[measure_id]
        sums[which][key] = sums[which].get(key, 0) + ore

    for event in plan.events.values():
        if event.kind in _EVENTS:
            add(_EVENTS[event.kind], event.measure_id, event.signed_ore)
    for part in plan.allocations.values():
        if part.scenario_id == plan.info.scenario_id:
            add(MoneyOf.ALLOCATED, part.measure_id, part.amount_ore)
    return {which: {key: ore for key, ore in by_area.items() if ore} for which, by_area in sums.items()}


def _fair(
    sums: Mapping[str, int], residents: Mapping[str, AreaFigure], unsafe: Mapping[str, AreaFigure]
) -> dict[str, int]:
    """Split the money of the areas whose residents and need are known by residents times need."""
    weights = {key: residents[key].value * unsafe[key].value for key in residents.keys() & unsafe.keys()}
    if not any(weights.values()):
        return {}
    return split_by_weights(sum(sums.get(key, 0) for key in weights), weights)


def _high(unsafe: Mapping[str, AreaFigure]) -> frozenset[str]:
    known = sorted(unsafe, key=lambda key: (-unsafe[key].value, key))
    count = round(len(known) * _UPPER) if len(known) > 1 else 0
    return frozenset(key for key in known[:count] if unsafe[key].value)
