"""What two valid plans break when put together: numbers, names and the period, mended and told of."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from typing import get_args

from planner.domain.checks import MAX_NAME
from planner.domain.fund import Fund
from planner.domain.indicator import Indicator
from planner.domain.measure import Measure
from planner.domain.need import NeedCriterion
from planner.domain.place import Place
from planner.domain.plan_info import MAX_YEARS
from planner.domain.rules import Dated, unique_name, years_of
from planner.domain.scenario import Scenario
from planner.editing.merge.draft import Draft
from planner.editing.merge.values import Flag, FlagKind, Side

_Named = Fund | Place | Scenario | NeedCriterion | Indicator


def give_numbers(draft: Draft) -> Iterator[Flag]:
    """Give measures of the other side new numbers where our plan has given out the same ones.

    A number that ours gave out and then deleted counts too: on an old print it is another measure.
    """
    given_out = range(draft.base.info.next_number, draft.ours.info.next_number)
    held = {measure.number for measure in draft.table(Measure) if _is_our_number(draft, measure)}
    next_number = draft.info.next_number
    for measure in sorted(draft.touched(Measure), key=lambda one: one.number):
        merged, theirs = measure, draft.theirs.measures.get(measure.id)
        if not _is_our_number(draft, measure) and (measure.number in given_out or measure.number in held):
            merged = replace(measure, number=next_number)
            next_number += 1
            draft.put(merged)
        if theirs is not None and merged.number != theirs.number and _is_new_number(draft, theirs):
            yield Flag(kind=FlagKind.RENUMBERED, entity=merged, side=Side.THEIRS, before=theirs)
    if next_number != draft.info.next_number:
        draft.put(replace(draft.info, next_number=next_number))


def _is_our_number(draft: Draft, measure: Measure) -> bool:
    ours = draft.ours.measures.get(measure.id)
    return ours is not None and ours.number == measure.number


def _is_new_number(draft: Draft, theirs: Measure) -> bool:
    before = draft.base.measures.get(theirs.id)
    return before is None or before.number != theirs.number


def widen_period(draft: Draft) -> Iterator[Flag]:
    """Let the period hold all money of the merged plan, as far as a period can."""
    info = draft.info
    years = {year for kind in get_args(Dated) for one in draft.table(kind) for year in years_of(one)}
    first, last = min({info.first_year, *years}), max({info.last_year, *years})
    if (first, last) == (info.first_year, info.last_year) or last - first >= MAX_YEARS:
        return
    widened = replace(info, first_year=first, last_year=last)
    draft.put(widened)
    shorter = Side.OURS if info.years == draft.ours.info.years else Side.THEIRS
    yield Flag(kind=FlagKind.PERIOD_WIDENED, entity=widened, side=shorter, before=info)


def tell_names_apart(draft: Draft) -> Iterator[Flag]:
    """Rename what has the name of something else; ours keeps its name, then what theirs has under it."""
    kinds: tuple[type[_Named], ...] = (Fund, Place, Scenario, NeedCriterion, Indicator)
    for kind in kinds:
        taken: set[object] = set()
        twice: list[_Named] = []
        for entity in sorted(draft.table(kind), key=lambda one: _claim(draft, one)):
            if unique_name(entity) in taken:
                twice.append(entity)
            taken.add(unique_name(entity))
        for entity in twice:
            renamed = next(one for one in _with_numbers(entity) if unique_name(one) not in taken)
            taken.add(unique_name(renamed))
            draft.put(renamed)
            yield Flag(kind=FlagKind.RENAMED, entity=renamed, side=_whose(draft, entity), before=entity)


def _claim(draft: Draft, entity: _Named) -> tuple[bool, bool, str]:
    """Return how good a claim to its name a value has, the best first."""
    return not _has(draft, Side.OURS, entity), not _has(draft, Side.THEIRS, entity), entity.id


def _has(draft: Draft, side: Side, entity: _Named) -> bool:
    mine = draft.of(side).table(type(entity)).get(entity.id)
    return mine is not None and unique_name(mine) == unique_name(entity)


def _whose(draft: Draft, entity: _Named) -> Side:
    return Side.OURS if _has(draft, Side.OURS, entity) else Side.THEIRS


def _with_numbers(entity: _Named) -> Iterator[_Named]:
    for number in count(2):
        end = f" ({number})"
        yield replace(entity, name=entity.name.rstrip()[: MAX_NAME - len(end)] + end)
