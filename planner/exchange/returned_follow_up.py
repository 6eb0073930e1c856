"""What a colleague changed in the sheets Uppföljning: forecasts and comments."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.domain.ids import FundId, MeasureId, closing_id
from planner.domain.returned import ReturnedChange, ReturnedPart
from planner.domain.tertial import Tertial
from planner.exchange.export_input import AllocationExport
from planner.exchange.follow_up_rows import FollowUpLine, follow_up_table
from planner.exchange.reading.table import RawTable
from planner.exchange.returned_allocation import Found
from planner.exchange.returned_cells import (
    CellTroubleError,
    RemarkKind,
    ReturnedRow,
    header_of,
    rows_below,
)
from planner.exchange.workbook.follow_up_sheet import YEAR_HEADER
from planner.exchange.workbook.sheet import clean_text

FORECAST, COMMENT = "Prognos helår", "Kommentar"
WANTED = ("Id", "Käll-id", YEAR_HEADER, FORECAST, COMMENT)

Key = tuple[MeasureId, FundId]


@dataclass(frozen=True, slots=True)
class _Sides:
    """The lines of one tertial as they were exported, and as they are now."""

    year: int
    tertial: Tertial
    then: Mapping[Key, FollowUpLine]
    now: Mapping[Key, FollowUpLine]
    closed: bool


def read_follow_up(
    table: RawTable, tertial: Tertial, then: AllocationExport, now: AllocationExport, found: Found
) -> bool:
    """Read the sheet of one tertial; tell whether its columns are there."""
    header = header_of(table, WANTED)
    if header is None:
        return False
    sides: dict[int, _Sides] = {}
    seen: set[tuple[int, Key]] = set()
    for row in rows_below(table, *header):
        if not (row.text("Id") and row.text(YEAR_HEADER).isdecimal()):
            continue
        year = int(row.text(YEAR_HEADER))
        if year not in sides:
            sides[year] = _both_sides(then, now, year, tertial)
        key = (MeasureId(row.text("Id")), FundId(row.text("Käll-id")))
        if (year, key) in seen:
            found.remarks.append(row.remark(RemarkKind.ROW_TWICE))
        else:
            seen.add((year, key))
            _compare(row, key, sides[year], found)
    return True


def _both_sides(then: AllocationExport, now: AllocationExport, year: int, tertial: Tertial) -> _Sides:
    return _Sides(
        year,
        tertial,
        _by_key(then, year, tertial),
        _by_key(now, year, tertial),
        any(closing_id(year, tertial) in one.plan.closings for one in (then, now)),
    )


def _by_key(export: AllocationExport, year: int, tertial: Tertial) -> dict[Key, FollowUpLine]:
    lines = follow_up_table(export, year, tertial).lines
    return {(line.measure.id, line.fund.id): line for line in lines}


def _compare(row: ReturnedRow, key: Key, sides: _Sides, found: Found) -> None:
    before = sides.then.get(key)
    if before is None:
        found.remarks.append(row.remark(RemarkKind.UNKNOWN_ROW))
        return
    old_forecast, old_comment = before.row.forecast_ore, before.row.comment
    forecast = _forecast(row, before, found)
    comment = row.text(COMMENT)
    changed = [
        *([FORECAST] if forecast != old_forecast else []),
        *([COMMENT] if comment != clean_text(old_comment).strip() else []),
    ]
    stopped = _stopped(before, sides)
    if changed and stopped:
        found.remarks.append(row.remark(stopped, changed[0]))
        return
    now = sides.now.get(key)
    if FORECAST in changed:
        shown = None if now is None else now.row.forecast_ore
        place = _place(row, key, sides, ReturnedPart.FORECAST)
        found.add(replace(place, old=old_forecast, new=forecast, now=shown))
    if COMMENT in changed:
        place = _place(row, key, sides, ReturnedPart.COMMENT)
        found.add(replace(place, old=old_comment, new=comment, now="" if now is None else now.row.comment))


def _forecast(row: ReturnedRow, before: FollowUpLine, found: Found) -> int | None:
    """Return what stands there; as before if it cannot be read, or is emptied where nobody had said it."""
    try:
        ore = row.ore(FORECAST)
    except CellTroubleError as trouble:
        found.remarks.append(row.remark(trouble.kind, FORECAST))
        return before.row.forecast_ore
    return before.row.forecast_ore if ore is None and not before.row.said else ore


def _place(row: ReturnedRow, key: Key, sides: _Sides, part: ReturnedPart) -> ReturnedChange:
    """Return where a change stands, in the plan and in the file."""
    return ReturnedChange(
        part=part,
        measure_id=key[0],
        fund_id=key[1],
        year=sides.year,
        tertial=sides.tertial,
        sheet=row.sheet,
        line=row.line,
    )


def _stopped(before: FollowUpLine, sides: _Sides) -> RemarkKind | None:
    if before.stands_for:
        return RemarkKind.SECRET
    return RemarkKind.CLOSED if sides.closed else None
