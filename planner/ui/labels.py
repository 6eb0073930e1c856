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
from planner.ui.field_names import FIELDS

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
    EditKind.ADD_WALK: QT_TRANSLATE_NOOP("labels", "Add walk {subject}"),
    EditKind.CHANGE_WALK: QT_TRANSLATE_NOOP("labels", "Change walk {subject}"),
    EditKind.DELETE_WALK: QT_TRANSLATE_NOOP("labels", "Delete walk {subject}"),
    EditKind.ADD_OBSERVATION: QT_TRANSLATE_NOOP("labels", "Add observation {subject}"),
    EditKind.CHANGE_OBSERVATION: QT_TRANSLATE_NOOP("labels", "Change observation {subject}"),
    EditKind.DELETE_OBSERVATIONS: QT_TRANSLATE_NOOP("labels", "Delete observation {subject}"),
    EditKind.IMPORT_OBSERVATIONS: QT_TRANSLATE_NOOP("labels", "Import observations {subject}"),
    EditKind.SET_DEADLINES: QT_TRANSLATE_NOOP("labels", "Change deadlines {subject}"),
    EditKind.SET_CRITERIA: QT_TRANSLATE_NOOP("labels", "Change criteria of need {subject}"),
    EditKind.SET_RATINGS: QT_TRANSLATE_NOOP("labels", "Rate place {subject}"),
    EditKind.SET_DEPARTURE: QT_TRANSLATE_NOOP("labels", "Depart from the order {subject}"),
    EditKind.IMPORT_MAP: QT_TRANSLATE_NOOP("labels", "Import map {subject}"),
    EditKind.DELETE_AREAS: QT_TRANSLATE_NOOP("labels", "Take the map away {subject}"),
    EditKind.SET_AREA_FIGURES: QT_TRANSLATE_NOOP("labels", "Change figures of areas {subject}"),
    EditKind.ADD_INDICATOR: QT_TRANSLATE_NOOP("labels", "Add indicator {subject}"),
    EditKind.CHANGE_INDICATOR: QT_TRANSLATE_NOOP("labels", "Change indicator {subject}"),
    EditKind.DELETE_INDICATOR: QT_TRANSLATE_NOOP("labels", "Delete indicator {subject}"),
    EditKind.SET_READINGS: QT_TRANSLATE_NOOP("labels", "Change readings {subject}"),
    EditKind.SET_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Change own evidence {subject}"),
    EditKind.SET_PRICES: QT_TRANSLATE_NOOP("labels", "Change own price {subject}"),
    EditKind.SET_CHECKLIST: QT_TRANSLATE_NOOP("labels", "Change checklist {subject}"),
    EditKind.SET_ROUNDS: QT_TRANSLATE_NOOP("labels", "Change decision round {subject}"),
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
    return QCoreApplication.translate(_CONTEXT, str(FIELDS[field])) if field in FIELDS else ""


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
            EditKind.ADD_PLACE: self.tr("Add %Ln place(s)", "", count),
            EditKind.CHANGE_PLACE: self.tr("Change %Ln place(s)", "", count),
            EditKind.DELETE_PLACE: self.tr("Delete %Ln place(s)", "", count),
            EditKind.CHANGE_OBSERVATION: self.tr("Change %Ln observation(s)", "", count),
            EditKind.DELETE_OBSERVATIONS: self.tr("Delete %Ln observation(s)", "", count),
            EditKind.SET_RATINGS: self.tr("Rate %Ln place(s)", "", count),
            EditKind.DELETE_AREAS: self.tr("Take away %Ln area(s)", "", count),
            EditKind.SET_AREA_FIGURES: self.tr("Change %Ln figure(s) of areas", "", count),
        }.get(kind, "")


def _word(words: Mapping[K, object], key: K) -> str:
    return QCoreApplication.translate(_CONTEXT, str(words[key]))
