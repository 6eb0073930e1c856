"""The way from a finding to where its figure can be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.analysis.findings.finding import Family, Finding, FindingKind
from planner.ui.pages.page import ALLOCATION, APPLICATIONS, FOLLOW_UP, MEASURES

if TYPE_CHECKING:
    from planner.ui.plan_view import PlanView

_ALLOCATED = frozenset(
    {FindingKind.ALLOCATION_SLIP, FindingKind.ALLOCATED_ABOVE_ASKED, FindingKind.OVER_FRAME}
)
_FOLLOWED = frozenset(
    {
        FindingKind.EVENT_SLIP,
        FindingKind.FORECAST_SLIP,
        FindingKind.SPENT_NEGATIVE,
        FindingKind.FUND_OVERDRAWN,
    }
)
_CITY_FRAME = "city_frame"


def jump(view: PlanView, finding: Finding) -> None:
    """Show the page where a finding can be put right, with its measure selected and its cell in view."""
    kind = finding.kind
    given_after_done = kind is FindingKind.MONEY_AFTER_DONE and finding.event_id is None
    if kind in _ALLOCATED or given_after_done:
        _show_cell(view, finding)
    elif finding.field == _CITY_FRAME or kind.family is Family.CHAIN or kind in _FOLLOWED or finding.event_id:
        _show_followed(view, finding)
    elif kind.family is Family.PREPARATION:
        _show_applications(view, finding)
    elif kind is FindingKind.FRAME_SLIP:
        view.action_wanted.emit("funds")
    elif finding.measure_id is None and finding.place_id is None:
        view.action_wanted.emit("plan_info")
    else:
        _show_measures(view, finding)


def _show_cell(view: PlanView, finding: Finding) -> None:
    from planner.ui.pages.allocation import AllocationPage

    session = view.session
    session.show_scenario(session.plan.info.scenario_id)
    if finding.fund_id is not None:
        session.show_fund(finding.fund_id)
    if finding.measure_id is not None:
        session.select([finding.measure_id])
    page = view.pages[ALLOCATION]
    view.show_page(ALLOCATION)
    if isinstance(page, AllocationPage) and finding.year is not None:
        page.table.stand_at_year(finding.year)
    page.activate()


def _show_followed(view: PlanView, finding: Finding) -> None:
    from planner.ui.pages.follow_up import FollowUpPage

    if finding.measure_id is not None:
        view.session.select([finding.measure_id])
    page = view.pages[FOLLOW_UP]
    if isinstance(page, FollowUpPage) and finding.year is not None:
        page.choice.look_at(year=finding.year)
    view.show_page(FOLLOW_UP)
    page.activate()


def _show_applications(view: PlanView, finding: Finding) -> None:
    from planner.ui.pages.applications import ApplicationsPage

    page = view.pages[APPLICATIONS]
    view.show_page(APPLICATIONS)
    if isinstance(page, ApplicationsPage) and finding.measure_id is not None:
        page.show_measure(finding.measure_id)
    page.activate()


def _show_measures(view: PlanView, finding: Finding) -> None:
    from planner.ui.pages.measures import MeasuresPage

    places = {finding.place_id, finding.other_place_id} - {None}
    wanted = {finding.measure_id, finding.other_id} - {None}
    plan = view.session.plan
    ids = [one.id for one in plan.measures.values() if one.id in wanted or one.place_id in places]
    view.session.select(ids[:1] if finding.measure_id is None else [finding.measure_id])
    page = view.pages[MEASURES]
    if isinstance(page, MeasuresPage) and ids:
        page.show_only(ids)
    view.show_page(MEASURES)
    page.activate()
