"""The rows of an exported follow-up: one per measure and fund, the same in the workbook and in CSV."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.analysis.follow_up import FollowUpRow, cut_off, follow_up, forecast_of
from planner.analysis.public_follow_up import public_rows
from planner.domain.fund import Fund
from planner.domain.ids import closing_id
from planner.domain.measure import Measure
from planner.domain.tertial import Tertial, TertialClosing
from planner.exchange.allocation_rows import shown_title
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import TERTIAL_WORDS


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpLine:
    """What the follow-up says of one measure and one source.

    Attributes:
        measure: the measure.
        title: what it is called in the file.
        fund: the source.
        row: its figures.
        basis: where the forecast is from, in words.
        stands_for: how many secret measures it stands for; 0 for a measure of its own.
    """

    measure: Measure
    title: str
    fund: Fund
    row: FollowUpRow
    basis: str
    stands_for: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUpTable:
    """The follow-up of one tertial.

    Attributes:
        year: budget year.
        tertial: which.
        through: the last day that counts; None = all that belongs to the budget year.
        closing: how it was closed; None = it is open.
        lines: by the measures' numbers, then in the funds' order.
    """

    year: int
    tertial: Tertial
    through: date | None
    closing: TertialClosing | None
    lines: tuple[FollowUpLine, ...]


def year_of_follow_up(export: AllocationExport) -> int | None:
    """Return the budget year that the file follows up; None when there is nothing to follow up.

    Unless one was chosen, it is the latest one that has events or forecasts and is not after the export's
    day: money granted for years to come is not followed up yet.
    """
    if export.follow_up_year is not None:
        return export.follow_up_year
    plan = export.plan
    years = {year for event in plan.events.values() for year in event.years}
    years |= {forecast.year for forecast in plan.forecasts.values()}
    begun = [year for year in years if year <= export.stamp.made_at.year]
    return max(begun, default=min(years, default=None))


def follow_up_tables(export: AllocationExport) -> tuple[FollowUpTable, ...]:
    """Return the follow-up of each tertial of the year; nothing where there is nothing to follow up."""
    year = year_of_follow_up(export)
    if year is None:
        return ()
    return tuple(follow_up_table(export, year, tertial) for tertial in Tertial)


def follow_up_table(export: AllocationExport, year: int, tertial: Tertial) -> FollowUpTable:
    """Return the follow-up of one tertial."""
    plan = export.plan
    order = {fund.id: place for place, fund in enumerate(plan.funds_in_order)}
    lines = sorted(_lines(export, year, tertial), key=lambda line: (line.measure.number, order[line.fund.id]))
    return FollowUpTable(
        year=year,
        tertial=tertial,
        through=cut_off(plan, year, tertial),
        closing=plan.closings.get(closing_id(year, tertial)),
        lines=tuple(lines),
    )


def _lines(export: AllocationExport, year: int, tertial: Tertial) -> Iterator[FollowUpLine]:
    for fund in export.plan.funds_in_order:
        for row in public_rows(follow_up(export.plan, year, tertial, fund.id), export.unnamed):
            if row.measure_id is None:
                continue
            measure = export.shown.measures[row.measure_id]
            stands_for = export.stands_for(measure)
            yield FollowUpLine(
                measure=measure,
                title=shown_title(measure, stands_for),
                fund=fund,
                row=row,
                basis=_basis(export, row, fund, year, tertial),
                stands_for=stands_for,
            )


def _basis(export: AllocationExport, row: FollowUpRow, fund: Fund, year: int, tertial: Tertial) -> str:
    """Say where a forecast is from: somebody said it, now or earlier, or it is taken from the budget."""
    assert row.measure_id is not None  # noqa: S101 - the sum's row is no line
    if row.said:
        return "angiven"
    if export.stands_for(export.shown.measures[row.measure_id]):
        return "helt eller delvis antagen"
    found = forecast_of(export.plan, row.measure_id, fund.id, year, tertial)
    if found is not None and found.amount_ore is not None:
        return f"från {TERTIAL_WORDS[found.tertial].lower()}"
    spent_more = row.sums.spent_ore > row.sums.adjusted_ore
    return "utfall" if tertial is Tertial.YEAR or spent_more else "justerad budget"
