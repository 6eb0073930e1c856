"""The follow-up as it may be shown to anybody: what is secret is rows of sums, and every total stays."""

from collections.abc import Collection, Iterable

from planner.analysis.follow_up import FollowUp, FollowUpRow
from planner.analysis.money_chain import total
from planner.domain.ids import MeasureId

#: What stands for measures that are not named (None = no measure), and which they are.
Unnamed = tuple[MeasureId | None, Collection[MeasureId]]


def public_rows(report: FollowUp, unnamed: Iterable[Unnamed]) -> tuple[FollowUpRow, ...]:
    """Return the rows of a follow-up; after those that are named, one of sums for each group that is not.

    The follow-up is computed of the plan itself and not of what is left when something is withheld: what is
    assumed where nobody has said a forecast cannot be told from the sums.
    """
    groups = tuple(unnamed)
    named = [row for row in report.rows if not any(row.measure_id in members for _, members in groups)]
    secret = ((stand_in, [r for r in report.rows if r.measure_id in members]) for stand_in, members in groups)
    return (*named, *(_gathered(stand_in, rows) for stand_in, rows in secret if rows))


def _gathered(stand_in: MeasureId | None, rows: list[FollowUpRow]) -> FollowUpRow:
    return FollowUpRow(
        measure_id=stand_in,
        sums=total(row.sums for row in rows),
        forecast_ore=sum(row.forecast_ore for row in rows),
        said=all(row.said for row in rows),
        bound_later_ore=sum(row.bound_later_ore for row in rows),
    )
