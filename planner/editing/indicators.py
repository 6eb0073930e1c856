"""Edits of indicators and their readings."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.ids import IndicatorId, new_id
from planner.domain.indicator import Indicator, Reading
from planner.domain.plan import Plan


def add_indicator(name: str, **fields: Any) -> ChangeSet:
    """Return the edit that adds an indicator."""
    indicator = Indicator(id=IndicatorId(new_id()), name=name, **fields)
    return ChangeSet(EditKind.ADD_INDICATOR, name, (Change(None, indicator),))


def change_indicator(plan: Plan, indicator_id: IndicatorId, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of an indicator; empty when nothing differs."""
    before = plan.indicators[indicator_id]
    after = replace(before, **fields)
    changes = () if after == before else (Change(before, after),)
    return ChangeSet(EditKind.CHANGE_INDICATOR, after.name, changes)


def delete_indicator(plan: Plan, indicator_id: IndicatorId) -> ChangeSet:
    """Return the edit that deletes an indicator with its readings."""
    indicator = plan.indicators[indicator_id]
    gone = [Change(one, None) for one in plan.readings.values() if one.indicator_id == indicator_id]
    return ChangeSet(EditKind.DELETE_INDICATOR, indicator.name, (*gone, Change(indicator, None)))


def set_readings(
    plan: Plan, indicator_id: IndicatorId, readings: Iterable[Reading], gone: Iterable[Reading] = ()
) -> ChangeSet:
    """Return the edit that sets readings of an indicator, and takes others away."""
    changes = [Change(one, None) for one in gone]
    changes += [
        Change(plan.readings.get(one.id), one) for one in readings if plan.readings.get(one.id) != one
    ]
    return ChangeSet(EditKind.SET_READINGS, plan.indicators[indicator_id].name, tuple(changes))
