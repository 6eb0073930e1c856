"""Edits of what a source gives in the whole city, and of what others were granted of it."""

from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.fund import CityFrame
from planner.domain.ids import FundId, city_frame_id
from planner.domain.plan import Plan


def set_city_frame(plan: Plan, fund_id: FundId, year: int, **fields: Any) -> ChangeSet:
    """Return the edit that sets fields of a fund's own frame in a year, which may be new.

    Args:
        plan: the plan.
        fund_id: the source.
        year: budget year.
        fields: fields of `CityFrame`; `amount_ore=None` takes the whole frame away.

    Raises:
        RuleBrokenError: a negative amount, or the year is outside the period.
    """
    key = city_frame_id(fund_id, year)
    before = plan.city_frames.get(key)
    after: CityFrame | None = None
    if fields.get("amount_ore", 0) is not None:
        empty = CityFrame(id=key, fund_id=fund_id, year=year, amount_ore=0)
        after = replace(before or empty, **fields)
    changes = () if after == before else (Change(before, after),)
    return ChangeSet(EditKind.SET_CITY_FRAMES, f"{plan.funds[fund_id].name} {year}", changes)
