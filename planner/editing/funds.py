"""Edits of funds and their frames."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from planner.domain.changes import Change, ChangeSet, EditKind
from planner.domain.fund import Frame, Fund
from planner.domain.ids import FundId, frame_id, new_id
from planner.domain.plan import Plan


def add_fund(plan: Plan, name: str, **fields: Any) -> ChangeSet:
    """Return the edit that adds a fund at the end of the list."""
    order = max((fund.order for fund in plan.funds.values()), default=-1) + 1
    fund = Fund(id=FundId(new_id()), name=name, order=order, **fields)
    return ChangeSet(EditKind.ADD_FUND, name, (Change(None, fund),))


def change_fund(plan: Plan, fund_id: FundId, **fields: Any) -> ChangeSet:
    """Return the edit that changes fields of a fund; empty when nothing differs."""
    before = plan.funds[fund_id]
    after = replace(before, **fields)
    return ChangeSet(EditKind.CHANGE_FUND, after.name, () if after == before else (Change(before, after),))


def delete_fund(plan: Plan, fund_id: FundId) -> ChangeSet:
    """Return the edit that deletes a fund, its frames and rounds, what was allocated from it and forecast.

    The plan refuses it for a fund that events tell of: what was decided is not deleted.
    """
    gone: list[Change] = [Change(part, None) for part in plan.allocations.values() if part.fund_id == fund_id]
    gone += [Change(one, None) for one in plan.forecasts.values() if one.fund_id == fund_id]
    gone += [Change(frame, None) for frame in plan.frames.values() if frame.fund_id == fund_id]
    gone += [Change(frame, None) for frame in plan.city_frames.values() if frame.fund_id == fund_id]
    gone += [Change(one, None) for one in plan.rounds.values() if one.fund_id == fund_id]
    fund = plan.funds[fund_id]
    return ChangeSet(EditKind.DELETE_FUND, fund.name, (*gone, Change(fund, None)))


def set_frames(plan: Plan, amounts: Mapping[tuple[FundId, int], int | None]) -> ChangeSet:
    """Return the edit that sets frames.

    Args:
        plan: the plan.
        amounts: (fund, year) → öre, or None to take the frame away; decision and dnr of a frame are kept.
    """
    changes = []
    for (fund_id, year), ore in amounts.items():
        key = frame_id(fund_id, year)
        before = plan.frames.get(key)
        after = _frame(before, fund_id, year, ore)
        if after != before:
            changes.append(Change(before, after))
    return ChangeSet(EditKind.SET_FRAMES, _years(changes), tuple(changes))


def change_frame(plan: Plan, fund_id: FundId, year: int, **fields: Any) -> ChangeSet:
    """Return the edit that changes decision, dnr or date of a frame that exists."""
    before = plan.frames[frame_id(fund_id, year)]
    after = replace(before, **fields)
    return ChangeSet(EditKind.SET_FRAMES, str(year), () if after == before else (Change(before, after),))


def _frame(before: Frame | None, fund_id: FundId, year: int, ore: int | None) -> Frame | None:
    if ore is None:
        return None
    if before is None:
        return Frame(id=frame_id(fund_id, year), fund_id=fund_id, year=year, amount_ore=ore)
    return replace(before, amount_ore=ore)


def _years(changes: list[Change]) -> str:
    years = sorted({change.entity.year for change in changes if isinstance(change.entity, Frame)})
    return "–".join(str(year) for year in dict.fromkeys([*years[:1], *years[-1:]]))
