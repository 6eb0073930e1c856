"""The words for the plan's own terms: every enum member, and what undo says."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale, QObject

from planner.analysis.financing import FinancingState
from planner.domain.changes import EditKind
from planner.domain.fund import ExpenseClass, FundKind
from planner.domain.measure import MeasureStatus
from planner.domain.money import Unit
from planner.domain.money_event import EventKind
from planner.domain.tertial import Tertial

if TYPE_CHECKING:
    from planner.document import Step
    from planner.domain.plan import Plan

_CONTEXT = "labels"

K = TypeVar("K", bound=StrEnum)

_EDITS: Mapping[EditKind, object] = {
    EditKind.CREATE_PLAN: QT_TRANSLATE_NOOP("labels", "Create plan {subject}"),
    EditKind.CHANGE_PLAN_INFO: QT_TRANSLATE_NOOP("labels", "Change plan settings"),
    EditKind.ADD_MEASURE: QT_TRANSLATE_NOOP("labels", "Add measure {subject}"),
    EditKind.CHANGE_MEASURE: QT_TRANSLATE_NOOP("labels", "Change measure {subject}"),
    EditKind.DUPLICATE_MEASURES: QT_TRANSLATE_NOOP("labels", "Duplicate measure {subject}"),
    EditKind.DELETE_MEASURES: QT_TRANSLATE_NOOP("labels", "Delete measure {subject}"),
    EditKind.SET_AMOUNT: QT_TRANSLATE_NOOP("labels", "Change amount {subject}"),
    EditKind.SET_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Change amounts {subject}"),
    EditKind.PASTE_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Paste amounts {subject}"),
    EditKind.FILL_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Fill amounts {subject}"),
    EditKind.CLEAR_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Clear amounts {subject}"),
    EditKind.MOVE_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Move amounts {subject}"),
    EditKind.ADD_FUND: QT_TRANSLATE_NOOP("labels", "Add source {subject}"),
    EditKind.CHANGE_FUND: QT_TRANSLATE_NOOP("labels", "Change source {subject}"),
    EditKind.DELETE_FUND: QT_TRANSLATE_NOOP("labels", "Delete source {subject}"),
    EditKind.SET_FRAMES: QT_TRANSLATE_NOOP("labels", "Change frames {subject}"),
    EditKind.ADD_PLACE: QT_TRANSLATE_NOOP("labels", "Add place {subject}"),
    EditKind.CHANGE_PLACE: QT_TRANSLATE_NOOP("labels", "Change place {subject}"),
    EditKind.DELETE_PLACE: QT_TRANSLATE_NOOP("labels", "Delete place {subject}"),
    EditKind.ADD_SCENARIO: QT_TRANSLATE_NOOP("labels", "Add scenario {subject}"),
    EditKind.COPY_SCENARIO: QT_TRANSLATE_NOOP("labels", "Copy scenario to {subject}"),
    EditKind.CHANGE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Change scenario {subject}"),
    EditKind.DELETE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Delete scenario {subject}"),
    EditKind.CHOOSE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Make {subject} the plan"),
    EditKind.IMPORT_LIST: QT_TRANSLATE_NOOP("labels", "Import list {subject}"),
    EditKind.MERGE_PLANS: QT_TRANSLATE_NOOP("labels", "Merge with {subject}"),
    EditKind.NAME_VERSION: QT_TRANSLATE_NOOP("labels", "Save version {subject}"),
    EditKind.TAKE_OVER: QT_TRANSLATE_NOOP("labels", "Take over the plan from {subject}"),
    EditKind.IMPORT_PLAN: QT_TRANSLATE_NOOP("labels", "Read the plan from {subject}"),
    EditKind.RESCUE_PLAN: QT_TRANSLATE_NOOP("labels", "Rescue what could be read of {subject}"),
    EditKind.GO_BACK: QT_TRANSLATE_NOOP("labels", "Go back to no. {subject}"),
    EditKind.RECORD_EVENT: QT_TRANSLATE_NOOP("labels", "Record event {subject}"),
    EditKind.RECORD_EVENTS: QT_TRANSLATE_NOOP("labels", "Record events {subject}"),
    EditKind.CORRECT_EVENTS: QT_TRANSLATE_NOOP("labels", "Correct event {subject}"),
    EditKind.SET_FORECASTS: QT_TRANSLATE_NOOP("labels", "Change forecast {subject}"),
    EditKind.CLOSE_TERTIAL: QT_TRANSLATE_NOOP("labels", "Close {subject}"),
    EditKind.SET_CITY_FRAMES: QT_TRANSLATE_NOOP("labels", "Change the fund's own frame {subject}"),
    EditKind.SET_RATES: QT_TRANSLATE_NOOP("labels", "Change internal rates"),
    EditKind.ACKNOWLEDGE_FINDINGS: QT_TRANSLATE_NOOP("labels", "Acknowledge finding {subject}"),
    EditKind.REOPEN_FINDINGS: QT_TRANSLATE_NOOP("labels", "Remove acknowledgement {subject}"),
    EditKind.MEND_FINDINGS: QT_TRANSLATE_NOOP("labels", "Put right {subject}"),
    EditKind.IMPORT_LEDGER: QT_TRANSLATE_NOOP("labels", "Import ledger extract {subject}"),
    EditKind.MATCH_LEDGER: QT_TRANSLATE_NOOP("labels", "Match ledger line {subject}"),
    EditKind.SET_LEDGER_ASIDE: QT_TRANSLATE_NOOP("labels", "Set ledger line aside {subject}"),
    EditKind.IMPORT_WORKBOOK: QT_TRANSLATE_NOOP("labels", "Read back workbook {subject}"),
}
_STATUSES: Mapping[MeasureStatus, object] = {
    MeasureStatus.IDEA: QT_TRANSLATE_NOOP("labels", "Idea"),
    MeasureStatus.READY: QT_TRANSLATE_NOOP("labels", "Ready to apply"),
    MeasureStatus.APPLIED: QT_TRANSLATE_NOOP("labels", "Applied for"),
    MeasureStatus.GRANTED: QT_TRANSLATE_NOOP("labels", "Granted"),
    MeasureStatus.UNDERWAY: QT_TRANSLATE_NOOP("labels", "Under way"),
    MeasureStatus.DONE: QT_TRANSLATE_NOOP("labels", "Done"),
    MeasureStatus.REJECTED: QT_TRANSLATE_NOOP("labels", "Rejected"),
    MeasureStatus.WITHDRAWN: QT_TRANSLATE_NOOP("labels", "Withdrawn"),
}
_EVENTS: Mapping[EventKind, object] = {
    EventKind.APPLIED: QT_TRANSLATE_NOOP("events", "Applied for"),
    EventKind.RECOMMENDED: QT_TRANSLATE_NOOP("events", "Recommended"),
    EventKind.GRANTED: QT_TRANSLATE_NOOP("events", "Granted"),
    EventKind.REFUSED: QT_TRANSLATE_NOOP("events", "Refused"),
    EventKind.REALLOCATED: QT_TRANSLATE_NOOP("events", "Reallocated"),
    EventKind.CARRIED_OVER: QT_TRANSLATE_NOOP("events", "Carried over"),
    EventKind.CARRY_REFUSED: QT_TRANSLATE_NOOP("events", "Carry-over refused"),
    EventKind.SPENT: QT_TRANSLATE_NOOP("events", "Spent"),
    EventKind.RETURNED: QT_TRANSLATE_NOOP("events", "Returned"),
}
_TERTIALS: Mapping[Tertial, object] = {
    Tertial.T1: QT_TRANSLATE_NOOP("labels", "Tertial 1"),
    Tertial.T2: QT_TRANSLATE_NOOP("labels", "Tertial 2"),
    Tertial.YEAR: QT_TRANSLATE_NOOP("labels", "Whole year"),
}
_CLASSES: Mapping[ExpenseClass, object] = {
    ExpenseClass.INVESTMENT: QT_TRANSLATE_NOOP("labels", "Investment"),
    ExpenseClass.OPERATING: QT_TRANSLATE_NOOP("labels", "Operating money"),
}
_FUND_KINDS: Mapping[FundKind, object] = {
    FundKind.SAFETY_FUND: QT_TRANSLATE_NOOP("labels", "Safety fund"),
    FundKind.SOCIAL_FUND: QT_TRANSLATE_NOOP("labels", "Social investment fund"),
    FundKind.OWN_MONEY: QT_TRANSLATE_NOOP("labels", "Own money"),
    FundKind.CO_FINANCING: QT_TRANSLATE_NOOP("labels", "Co-financing"),
}
_FINANCING: Mapping[FinancingState, object] = {
    FinancingState.UNKNOWN: QT_TRANSLATE_NOOP("labels", "Cost unknown"),
    FinancingState.NONE: QT_TRANSLATE_NOOP("labels", "Not financed"),
    FinancingState.PART: QT_TRANSLATE_NOOP("labels", "Part-financed"),
    FinancingState.FULL: QT_TRANSLATE_NOOP("labels", "Financed"),
    FinancingState.OVER: QT_TRANSLATE_NOOP("labels", "More than asked"),
}
_UNITS: Mapping[Unit, object] = {
    Unit.KR: QT_TRANSLATE_NOOP("labels", "kr"),
    Unit.TKR: QT_TRANSLATE_NOOP("labels", "tkr (thousands)"),
    Unit.MNKR: QT_TRANSLATE_NOOP("labels", "mnkr (millions)"),
}
_FIELDS: Mapping[str, object] = {
    "title": QT_TRANSLATE_NOOP("labels", "Title"),
    "name": QT_TRANSLATE_NOOP("labels", "Name"),
    "number": QT_TRANSLATE_NOOP("labels", "Number"),
    "note": QT_TRANSLATE_NOOP("labels", "Note"),
    "decision": QT_TRANSLATE_NOOP("labels", "Decision"),
    "amount_ore": QT_TRANSLATE_NOOP("labels", "Amount"),
    "cost_low_ore": QT_TRANSLATE_NOOP("labels", "Low cost"),
    "cost_likely_ore": QT_TRANSLATE_NOOP("labels", "Likely cost"),
    "cost_high_ore": QT_TRANSLATE_NOOP("labels", "High cost"),
    "cost_per_year": QT_TRANSLATE_NOOP("labels", "Cost per year"),
    "running_cost_ore": QT_TRANSLATE_NOOP("labels", "Running cost"),
    "useful_life_years": QT_TRANSLATE_NOOP("labels", "Useful life"),
    "last_year": QT_TRANSLATE_NOOP("labels", "Last year"),
    "place_id": QT_TRANSLATE_NOOP("labels", "Place"),
    "fund_id": QT_TRANSLATE_NOOP("labels", "Source"),
    "scenario_id": QT_TRANSLATE_NOOP("labels", "Scenario"),
    "measure_id": QT_TRANSLATE_NOOP("labels", "Measure"),
    "year": QT_TRANSLATE_NOOP("labels", "Year"),
    "order": QT_TRANSLATE_NOOP("labels", "Place in lists"),
    "first_year": QT_TRANSLATE_NOOP("labels", "First year"),
    "display_unit": QT_TRANSLATE_NOOP("labels", "Display unit"),
    "created_on": QT_TRANSLATE_NOOP("labels", "Created"),
    "expense_class": QT_TRANSLATE_NOOP("labels", "Investment or operating money"),
    "dnr": QT_TRANSLATE_NOOP("labels", "Diary number"),
    "decided_on": QT_TRANSLATE_NOOP("labels", "Decided on"),
    "neighbourhood": QT_TRANSLATE_NOOP("labels", "Neighbourhood"),
    "secret": QT_TRANSLATE_NOOP("labels", "Secrecy"),
    "kind": QT_TRANSLATE_NOOP("labels", "Kind"),
    "status": QT_TRANSLATE_NOOP("labels", "Status"),
    "responsible": QT_TRANSLATE_NOOP("labels", "Responsible"),
    "applicant": QT_TRANSLATE_NOOP("labels", "Applicant"),
    "builder": QT_TRANSLATE_NOOP("labels", "Builder"),
    "operator": QT_TRANSLATE_NOOP("labels", "Future operator"),
    # Fields that are called something else in one kind of value.
    "plan_info.title": QT_TRANSLATE_NOOP("labels", "Name of the plan"),
    "plan_info.district": QT_TRANSLATE_NOOP("labels", "District"),
    "plan_info.scenario_id": QT_TRANSLATE_NOOP("labels", "Scenario that is the plan"),
    "fund.kind": QT_TRANSLATE_NOOP("labels", "Kind of source"),
    "frame.amount_ore": QT_TRANSLATE_NOOP("labels", "Frame"),
    "place.kind": QT_TRANSLATE_NOOP("labels", "Kind of place"),
    "allocation.amount_ore": QT_TRANSLATE_NOOP("labels", "Allocated"),
    "plan_info.dnr": QT_TRANSLATE_NOOP("labels", "Diary number of the plan"),
    "city_frame.amount_ore": QT_TRANSLATE_NOOP("labels", "The fund's frame in the whole city"),
    "city_frame.source": QT_TRANSLATE_NOOP("labels", "Where the figure comes from"),
    "internal_rate.source": QT_TRANSLATE_NOOP("labels", "Where the figure comes from"),
    "money_event.kind": QT_TRANSLATE_NOOP("labels", "Event"),
    "money_event.decided_on": QT_TRANSLATE_NOOP("labels", "Date"),
    "forecast.amount_ore": QT_TRANSLATE_NOOP("labels", "Forecast for the whole year"),
    "ledger_line.source": QT_TRANSLATE_NOOP("labels", "Read from"),
    "project_code": QT_TRANSLATE_NOOP("labels", "Project code"),
    "in_use_from": QT_TRANSLATE_NOOP("labels", "In use from"),
    "done_on": QT_TRANSLATE_NOOP("labels", "Finished on"),
    "on_others_property": QT_TRANSLATE_NOOP("labels", "On somebody else's property"),
    "components": QT_TRANSLATE_NOOP("labels", "Components"),
    "capitalisation_limit_ore": QT_TRANSLATE_NOOP("labels", "Limit for an investment"),
    "granted_elsewhere_ore": QT_TRANSLATE_NOOP("labels", "Granted to others"),
    "as_of": QT_TRANSLATE_NOOP("labels", "Figure as of"),
    "hundredths": QT_TRANSLATE_NOOP("labels", "Internal rate"),
    "to_measure_id": QT_TRANSLATE_NOOP("labels", "To measure"),
    "to_year": QT_TRANSLATE_NOOP("labels", "To budget year"),
    "booked_on": QT_TRANSLATE_NOOP("labels", "Counts from"),
    "body": QT_TRANSLATE_NOOP("labels", "Deciding body"),
    "voucher": QT_TRANSLATE_NOOP("labels", "Voucher"),
    "reason": QT_TRANSLATE_NOOP("labels", "Reason"),
    "corrects": QT_TRANSLATE_NOOP("labels", "Corrects"),
    "tertial": QT_TRANSLATE_NOOP("labels", "Tertial"),
    "comment": QT_TRANSLATE_NOOP("labels", "Comment"),
    "through": QT_TRANSLATE_NOOP("labels", "Through"),
    "closed_on": QT_TRANSLATE_NOOP("labels", "Closed on"),
    "project": QT_TRANSLATE_NOOP("labels", "Project of the accounts"),
    "account": QT_TRANSLATE_NOOP("labels", "Account"),
    "text": QT_TRANSLATE_NOOP("labels", "Text of the voucher"),
    "set_aside": QT_TRANSLATE_NOOP("labels", "Set aside because"),
    "finding": QT_TRANSLATE_NOOP("labels", "Finding"),
    "by": QT_TRANSLATE_NOOP("labels", "By"),
    "on": QT_TRANSLATE_NOOP("labels", "On"),
}


def edit_text(kind: EditKind, subject: str) -> str:
    """Return what an edit did, such as "Change amount Å-002" or "Delete 3 measures"."""
    if subject.isdecimal() and (counted := _CountedEdits().text(kind, int(subject))):
        return counted
    return _word(_EDITS, kind).format(subject=subject).strip()


def undo_text(step: Step | None) -> str:
    """Return what undo takes back: "Undo Change amount Å-002", or "Undo" when there is nothing."""
    if step is None:
        return QCoreApplication.translate("labels", "Undo")
    return QCoreApplication.translate("labels", "Undo {edit}").format(edit=edit_text(step.kind, step.subject))


def redo_text(step: Step | None) -> str:
    """Return what redo makes again: "Redo Change amount Å-002", or "Redo" when there is nothing."""
    if step is None:
        return QCoreApplication.translate("labels", "Redo")
    return QCoreApplication.translate("labels", "Redo {edit}").format(edit=edit_text(step.kind, step.subject))


def status_name(status: MeasureStatus) -> str:
    """Return how far a measure has come."""
    return _word(_STATUSES, status)


def event_name(kind: EventKind) -> str:
    """Return the step of the chain of money: "Granted"."""
    return QCoreApplication.translate("events", str(_EVENTS[kind]))


def tertial_name(tertial: Tertial) -> str:
    """Return "Tertial 1", "Tertial 2" or "Whole year"."""
    return _word(_TERTIALS, tertial)


def class_name(expense_class: ExpenseClass) -> str:
    """Return "Investment" or "Operating money"."""
    return _word(_CLASSES, expense_class)


def fund_kind_name(kind: FundKind) -> str:
    """Return whose money it is."""
    return _word(_FUND_KINDS, kind)


def financing_name(state: FinancingState) -> str:
    """Return how a measure is financed."""
    return _word(_FINANCING, state)


def unit_name(unit: Unit) -> str:
    """Return the unit with what it means."""
    return _word(_UNITS, unit)


def field_name(field: str) -> str:
    """Return the name of a field of the plan's values, or "" when people never see it."""
    return QCoreApplication.translate(_CONTEXT, str(_FIELDS[field])) if field in _FIELDS else ""


def fund_name(plan: Plan, fund_id: str | None) -> str:
    """Return the name of a fund; None = all sources."""
    for fund in plan.funds.values():
        if fund.id == fund_id:
            return fund.name
    return QCoreApplication.translate("labels", "All sources")


def language() -> str:
    """Return the language of the window, "sv" or "en", for words that the catalogue has in both."""
    return "en" if QLocale().language() == QLocale.Language.English else "sv"


class _CountedEdits(QObject):
    """Edits of many at once; an object, for lupdate sees plural forms in `self.tr` only."""

    def text(self, kind: EditKind, count: int) -> str:
        """Return what an edit did to many, or "" when the kind names what it was done to."""
        return {
            EditKind.CHANGE_MEASURE: self.tr("Change %Ln measure(s)", "", count),
            EditKind.DUPLICATE_MEASURES: self.tr("Duplicate %Ln measure(s)", "", count),
            EditKind.DELETE_MEASURES: self.tr("Delete %Ln measure(s)", "", count),
            EditKind.SET_AMOUNTS: self.tr("Change %Ln amount(s)", "", count),
            EditKind.PASTE_AMOUNTS: self.tr("Paste %Ln amount(s)", "", count),
            EditKind.FILL_AMOUNTS: self.tr("Fill %Ln amount(s)", "", count),
            EditKind.CLEAR_AMOUNTS: self.tr("Clear %Ln amount(s)", "", count),
            EditKind.MOVE_AMOUNTS: self.tr("Move %Ln amount(s)", "", count),
            EditKind.RECORD_EVENTS: self.tr("Record %Ln event(s)", "", count),
            EditKind.CORRECT_EVENTS: self.tr("Correct %Ln event(s)", "", count),
            EditKind.SET_FORECASTS: self.tr("Change %Ln forecast(s)", "", count),
            EditKind.ACKNOWLEDGE_FINDINGS: self.tr("Acknowledge %Ln finding(s)", "", count),
            EditKind.REOPEN_FINDINGS: self.tr("Remove the acknowledgement of %Ln finding(s)", "", count),
            EditKind.MEND_FINDINGS: self.tr("Put %Ln finding(s) right", "", count),
            EditKind.MATCH_LEDGER: self.tr("Match %Ln ledger line(s)", "", count),
            EditKind.SET_LEDGER_ASIDE: self.tr("Set %Ln ledger line(s) aside", "", count),
        }.get(kind, "")


def _word(words: Mapping[K, object], key: K) -> str:
    return QCoreApplication.translate(_CONTEXT, str(words[key]))
