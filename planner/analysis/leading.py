"""The largest parts of a breakdown and the rest as one, so that a chart is readable and hides no money."""

from dataclasses import dataclass

from planner.analysis.breakdown import Breakdown
from planner.domain.money import split_by_weights


@dataclass(frozen=True, slots=True)
class Part:
    """One key of a breakdown, or the rest together.

    Attributes:
        keys: the key, or all the keys of the rest.
        per_year: öre in each of the breakdown's years, in order.
        total_ore: öre over all years.
        percent: its share of everything in whole percent; the shares of all parts are 100 together.
        is_rest: whether it is the rest.
    """

    keys: frozenset[str]
    per_year: tuple[int, ...]
    total_ore: int
    percent: int
    is_rest: bool


def leading_parts(breakdown: Breakdown, most: int) -> tuple[Part, ...]:
    """Return at most `most` parts: the largest keys, and what is left over as one part when there is more.

    Raises:
        ValueError: `most` is below 1.
    """
    if most < 1:
        raise ValueError(most)
    keys = breakdown.keys
    whole = len(keys) if len(keys) <= most else most - 1
    groups: list[tuple[str, ...]] = [(key,) for key in keys[:whole]]
    if whole < len(keys):
        groups.append(tuple(keys[whole:]))
    totals = {str(i): sum(breakdown.per_key[key] for key in group) for i, group in enumerate(groups)}
    percents = split_by_weights(100, totals) if any(totals.values()) else dict.fromkeys(totals, 0)
    return tuple(
        Part(
            keys=frozenset(group),
            per_year=tuple(sum(breakdown.cells.get((key, y), 0) for key in group) for y in breakdown.years),
            total_ore=totals[str(i)],
            percent=percents[str(i)],
            is_rest=i >= whole,
        )
        for i, group in enumerate(groups)
    )
