"""The follow-up as it may be shown to anybody: what is secret is one row of sums, and every total stays."""

from collections.abc import Collection

from planner.analysis.follow_up import FollowUp, FollowUpRow
from planner.analysis.money_chain import total
from planner.domain.ids import MeasureId


def public_rows(report: FollowUp, hidden: Collection[MeasureId]) -> tuple[FollowUpRow, ...]:
    """Return the rows of a follow-up, with those that are hidden added up in a last one of no measure.

    The follow-up is computed of the plan itself and not of what is left when something is withheld: what is
    assumed where nobody has said a forecast cannot be told from the sums.
    """
    secret = [row for row in report.rows if row.measure_id in hidden]
    rows = tuple(row for row in report.rows if row.measure_id not in hidden)
    return (*rows, _gathered(secret)) if secret else rows


def _gathered(rows: list[FollowUpRow]) -> FollowUpRow:
    return FollowUpRow(
        measure_id=None,
        sums=total(row.sums for row in rows),
        forecast_ore=sum(row.forecast_ore for row in rows),
        said=all(row.said for row in rows),
        bound_later_ore=sum(row.bound_later_ore for row in rows),
    )
