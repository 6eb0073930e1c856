"""The words of what *Kontrollräkna* finds, in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.analysis.findings.finding import Family, Finding, FindingKind, Severity
from planner.exchange.finding_arguments import FindingArguments, FindingTerms, arguments_of
from planner.ui.labels import event_name, field_name, language, tertial_name
from planner.ui.session import Session

_FAMILIES: Mapping[Family, object] = {
    Family.UNITS: QT_TRANSLATE_NOOP("findings", "Units and signs"),
    Family.SUMS: QT_TRANSLATE_NOOP("findings", "Sums"),
    Family.DOUBLES: QT_TRANSLATE_NOOP("findings", "Doubles and names"),
    Family.CHAIN: QT_TRANSLATE_NOOP("findings", "The chain of money"),
    Family.PRACTICE: QT_TRANSLATE_NOOP("findings", "Rules for the money"),
    Family.PREPARATION: QT_TRANSLATE_NOOP("findings", "Preparation and timetable"),
}
_SEVERITIES: Mapping[Severity, object] = {
    Severity.WARN: QT_TRANSLATE_NOOP("findings", "Warning"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("findings", "Remark"),
}
#: What is wrong, why (and why, where there is nothing to hold it against), and what to do about it.
_SENTENCES: Mapping[FindingKind, tuple[object, ...]] = {
    FindingKind.COST_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Cost in the wrong unit?"),
        QT_TRANSLATE_NOOP("findings", "{first} is far from what such measures usually cost, {usual}."),
        QT_TRANSLATE_NOOP(
            "findings", "Should it be {second}? Otherwise change it in the form, or acknowledge."
        ),
        QT_TRANSLATE_NOOP("findings", "{first} is too little for a whole measure."),
    ),
    FindingKind.COST_RANGE_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Low or high cost in the wrong unit?"),
        QT_TRANSLATE_NOOP("findings", "{field} is {first} and the likely cost is {second}."),
        QT_TRANSLATE_NOOP("findings", "Should it be {third}?"),
    ),
    FindingKind.ALLOCATION_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Allocated in the wrong unit?"),
        QT_TRANSLATE_NOOP(
            "findings",
            "{first} is allocated, far from {usual} which is asked for or usual for such measures.",
        ),
        QT_TRANSLATE_NOOP(
            "findings", "Should it be {second}? Otherwise change it in Allocation, or acknowledge."
        ),
        QT_TRANSLATE_NOOP("findings", "{first} is too little for a whole measure."),
    ),
    FindingKind.FRAME_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Frame in the wrong unit?"),
        QT_TRANSLATE_NOOP("findings", "{first} is far from the frame of the other years, {usual}."),
        QT_TRANSLATE_NOOP("findings", "Should it be {second}?"),
    ),
    FindingKind.EVENT_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Event in the wrong unit?"),
        QT_TRANSLATE_NOOP("findings", "{event} {first}, and the measure asks for {usual}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Events are not rewritten: correct it in Follow-up and record {second}, if that is right.",
        ),
    ),
    FindingKind.FORECAST_SLIP: (
        QT_TRANSLATE_NOOP("findings", "Forecast in the wrong unit?"),
        QT_TRANSLATE_NOOP("findings", "{tertial}: the forecast is {first} and the adjusted budget {usual}."),
        QT_TRANSLATE_NOOP("findings", "Should it be {second}?"),
    ),
    FindingKind.RUNNING_ABOVE_COST: (
        QT_TRANSLATE_NOOP("findings", "Running cost as large as the whole cost"),
        QT_TRANSLATE_NOOP("findings", "{first} a year to run, and {second} in all to build."),
        QT_TRANSLATE_NOOP("findings", "See whether the cost a year and the whole cost have changed places."),
    ),
    FindingKind.SPENT_NEGATIVE: (
        QT_TRANSLATE_NOOP("findings", "Spent below zero"),
        QT_TRANSLATE_NOOP("findings", "More is credited than was ever paid: {first}."),
        QT_TRANSLATE_NOOP("findings", "Check the sign, or record what was paid first."),
    ),
    FindingKind.YEARS_NOT_TOTAL: (
        QT_TRANSLATE_NOOP("findings", "Years and total do not agree"),
        QT_TRANSLATE_NOOP(
            "findings", "The cost per year adds up to {first}, and the likely cost is {second}."
        ),
        QT_TRANSLATE_NOOP("findings", "Let the likely cost be the sum, or change a year."),
    ),
    FindingKind.COMPONENTS_NOT_COST: (
        QT_TRANSLATE_NOOP("findings", "Components do not add up to the cost"),
        QT_TRANSLATE_NOOP("findings", "The components add up to {first}, and the cost is {second}."),
        QT_TRANSLATE_NOOP("findings", "Change a component, or let the likely cost be the sum."),
    ),
    FindingKind.ALLOCATED_ABOVE_ASKED: (
        QT_TRANSLATE_NOOP("findings", "More allocated than asked for"),
        QT_TRANSLATE_NOOP("findings", "{first} is allocated from all sources, and {second} is asked for."),
        QT_TRANSLATE_NOOP("findings", "Lower an amount in Allocation, or raise the cost."),
    ),
    FindingKind.OVER_FRAME: (
        QT_TRANSLATE_NOOP("findings", "Left to allocate is below zero"),
        QT_TRANSLATE_NOOP("findings", "{second} is allocated of a frame of {third}: {first} too much."),
        QT_TRANSLATE_NOOP("findings", "Move or lower amounts in Allocation, or change the frame."),
    ),
    FindingKind.FUND_OVERDRAWN: (
        QT_TRANSLATE_NOOP("findings", "Left in the fund is below zero"),
        QT_TRANSLATE_NOOP(
            "findings", "{second} is granted in the whole city of a frame of {third}: {first} too much."
        ),
        QT_TRANSLATE_NOOP("findings", "Check the fund’s own frame and what others were granted."),
    ),
    FindingKind.SUM_ROW: (
        QT_TRANSLATE_NOOP("findings", "Sum counted as a measure?"),
        QT_TRANSLATE_NOOP("findings", "{first} is the sum of other measures, and the name says so."),
        QT_TRANSLATE_NOOP("findings", "Delete it: its money is counted twice."),
    ),
    FindingKind.SAME_MEASURE: (
        QT_TRANSLATE_NOOP("findings", "The same measure twice?"),
        QT_TRANSLATE_NOOP("findings", "Is like {other}: {first} here, {second} there."),
        QT_TRANSLATE_NOOP("findings", "Delete one of them, or acknowledge that they are two."),
    ),
    FindingKind.SAME_PLACE: (
        QT_TRANSLATE_NOOP("findings", "The same place under two names?"),
        QT_TRANSLATE_NOOP("findings", "{name} and {other} lie in the same neighbourhood."),
        QT_TRANSLATE_NOOP(
            "findings", "Let the measures have one of the names, or acknowledge that they are two places."
        ),
    ),
    FindingKind.OLD_DISTRICT: (
        QT_TRANSLATE_NOOP("findings", "Old name of a district"),
        QT_TRANSLATE_NOOP("findings", "{field}: {name} is {other} since {day}."),
        QT_TRANSLATE_NOOP("findings", "Use the name of today. Decisions from before keep the old one."),
    ),
    FindingKind.GRANT_BEFORE_APPLICATION: (
        QT_TRANSLATE_NOOP("findings", "Granted before it was applied for"),
        QT_TRANSLATE_NOOP("findings", "Granted {day}, applied for {second_day}."),
        QT_TRANSLATE_NOOP("findings", "Check the days, and correct the event that is wrong."),
    ),
    FindingKind.GRANT_ABOVE_ASKED: (
        QT_TRANSLATE_NOOP("findings", "More granted than applied for"),
        QT_TRANSLATE_NOOP("findings", "{first} is granted, {third} more than the {second} asked for."),
        QT_TRANSLATE_NOOP("findings", "Check the decision, and that no grant stands twice."),
    ),
    FindingKind.SPENT_BEFORE_GRANT: (
        QT_TRANSLATE_NOOP("findings", "Spent before there was money"),
        QT_TRANSLATE_NOOP("findings", "Spent {day}, and the first money came {second_day}."),
        QT_TRANSLATE_NOOP(
            "findings", "Check the days, and whether the money may pay what was done before the decision."
        ),
    ),
    FindingKind.SPENT_ABOVE_GRANT: (
        QT_TRANSLATE_NOOP("findings", "Spent above the adjusted budget"),
        QT_TRANSLATE_NOOP("findings", "{second} is spent: left to spend is {first} below zero."),
        QT_TRANSLATE_NOOP("findings", "Check the vouchers, or record the decision that gives the money."),
    ),
    FindingKind.REFUSED_YET_SPENT: (
        QT_TRANSLATE_NOOP("findings", "Refused and yet spent"),
        QT_TRANSLATE_NOOP("findings", "{first} is spent although the measure was refused and has no money."),
        QT_TRANSLATE_NOOP("findings", "Correct the event, or let another measure pay."),
    ),
    FindingKind.RETURNED_TOO_MUCH: (
        QT_TRANSLATE_NOOP("findings", "More returned than was left"),
        QT_TRANSLATE_NOOP("findings", "{second} is returned, and {third} was left to spend."),
        QT_TRANSLATE_NOOP("findings", "Correct the event and record what was left."),
    ),
    FindingKind.MOVED_TOO_MUCH: (
        QT_TRANSLATE_NOOP("findings", "More reallocated than was left"),
        QT_TRANSLATE_NOOP("findings", "{second} is reallocated to others, and {third} was left to spend."),
        QT_TRANSLATE_NOOP("findings", "Correct the event and record what was left."),
    ),
    FindingKind.CARRIED_TOO_MUCH: (
        QT_TRANSLATE_NOOP("findings", "More carried over than was left"),
        QT_TRANSLATE_NOOP("findings", "{second} is carried over, and {third} was left to spend."),
        QT_TRANSLATE_NOOP("findings", "Correct the event and record what was left."),
    ),
    FindingKind.FORECAST_BELOW_SPENT: (
        QT_TRANSLATE_NOOP("findings", "Forecast below what is spent"),
        QT_TRANSLATE_NOOP(
            "findings", "{tertial}: {first} is forecast for the whole year, and {second} is spent already."
        ),
        QT_TRANSLATE_NOOP("findings", "Let the forecast be at least what is spent."),
    ),
    FindingKind.DAY_BACKWARDS: (
        QT_TRANSLATE_NOOP("findings", "In use or done before the grant"),
        QT_TRANSLATE_NOOP("findings", "{field} is {day}, and the first grant came {second_day}."),
        QT_TRANSLATE_NOOP("findings", "Check the days."),
    ),
    FindingKind.OUTSIDE_YEAR: (
        QT_TRANSLATE_NOOP("findings", "Day outside the budget year"),
        QT_TRANSLATE_NOOP("findings", "{event} {day} counts in the budget year {year}."),
        QT_TRANSLATE_NOOP("findings", "Check the budget year, and correct the event if it is wrong."),
    ),
    FindingKind.MONEY_AFTER_DONE: (
        QT_TRANSLATE_NOOP("findings", "Money after it was done"),
        QT_TRANSLATE_NOOP("findings", "Done {day}, and {event} {first} on {second_day}."),
        QT_TRANSLATE_NOOP("findings", "Check the days and that the money belongs here."),
        QT_TRANSLATE_NOOP("findings", "Done {day}, and {first} is allocated to {year}."),
    ),
    FindingKind.DONE_WITH_MONEY: (
        QT_TRANSLATE_NOOP("findings", "Done, with money left"),
        QT_TRANSLATE_NOOP("findings", "{first} is left to spend."),
        QT_TRANSLATE_NOOP("findings", "Return it, or have it carried over or reallocated by a decision."),
    ),
    FindingKind.DRIFT_AS_INVESTMENT: (
        QT_TRANSLATE_NOOP("findings", "Operating money booked as an investment"),
        QT_TRANSLATE_NOOP("findings", "{name} is usually operating money."),
        QT_TRANSLATE_NOOP(
            "findings", "Let it be operating money, or acknowledge and say why it is an investment."
        ),
    ),
    FindingKind.DRIFT_ON_FUND: (
        QT_TRANSLATE_NOOP("findings", "Operating measure paid with investment money"),
        QT_TRANSLATE_NOOP("findings", "{fund} gives {first} to an operating measure."),
        QT_TRANSLATE_NOOP(
            "findings", "Pay it with operating money, or acknowledge with the decision that allows it."
        ),
    ),
    FindingKind.OTHERS_PROPERTY: (
        QT_TRANSLATE_NOOP("findings", "Investment in somebody else’s property"),
        QT_TRANSLATE_NOOP("findings", "It is a grant to the owner, and thus operating money."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Let it be operating money, or acknowledge with the agreement that gives the city the right.",
        ),
    ),
    FindingKind.BELOW_LIMIT: (
        QT_TRANSLATE_NOOP("findings", "Below the limit for an investment"),
        QT_TRANSLATE_NOOP("findings", "{first} is below the limit, {second}."),
        QT_TRANSLATE_NOOP(
            "findings", "Let it be operating money, or acknowledge that it is a part of something larger."
        ),
    ),
    FindingKind.SHORT_LIFE: (
        QT_TRANSLATE_NOOP("findings", "Investment of short use"),
        QT_TRANSLATE_NOOP("findings", "{name} years of use, and an investment lasts at least three."),
        QT_TRANSLATE_NOOP("findings", "Let it be operating money, or change the useful life."),
    ),
    FindingKind.LIFE_OUTSIDE: (
        QT_TRANSLATE_NOOP("findings", "Unusual useful life"),
        QT_TRANSLATE_NOOP("findings", "{name} years. Usual for the kind is {other}–{more} years."),
        QT_TRANSLATE_NOOP("findings", "Change it, or acknowledge and say what it rests on."),
    ),
    FindingKind.OPERATOR_MISSING: (
        QT_TRANSLATE_NOOP("findings", "Future operator missing"),
        QT_TRANSLATE_NOOP("findings", "Nobody is named who will run and maintain it."),
        QT_TRANSLATE_NOOP("findings", "Write who will, once that is agreed."),
    ),
    FindingKind.DNR_MISSING: (
        QT_TRANSLATE_NOOP("findings", "Diary number missing"),
        QT_TRANSLATE_NOOP("findings", "Decided without a diary number: {decisions}."),
        QT_TRANSLATE_NOOP("findings", "Correct the event and record it with its diary number."),
    ),
    FindingKind.CAMERA_FILE_OPEN: (
        QT_TRANSLATE_NOOP("findings", "The camera's file is not whole"),
        QT_TRANSLATE_NOOP(
            "findings",
            "{name} of {other} items that are needed are open, and the measure is ready to apply or "
            "applied for.",
        ),
        QT_TRANSLATE_NOOP("findings", "Finish the file on the page Applications, or change the status."),
    ),
    FindingKind.CAMERA_LOW_NEED: (
        QT_TRANSLATE_NOOP("findings", "Camera on a place with low documented need"),
        QT_TRANSLATE_NOOP(
            "findings", "No incidents are counted on the place, and its need is low or not rated."
        ),
        QT_TRANSLATE_NOOP("findings", "Count the incidents and rate the place, or acknowledge and say why."),
    ),
    FindingKind.STARTS_BEFORE_DECISION: (
        QT_TRANSLATE_NOOP("findings", "Work starts before the decision"),
        QT_TRANSLATE_NOOP(
            "findings", "Work starts {day}, and the source decides {second_day}. Nothing is granted."
        ),
        QT_TRANSLATE_NOOP("findings", "Move the start, or acknowledge and say who pays until then."),
    ),
    FindingKind.USED_BEFORE_READY: (
        QT_TRANSLATE_NOOP("findings", "In use before the work is done"),
        QT_TRANSLATE_NOOP("findings", "In use from {day}, and the work ends {second_day}."),
        QT_TRANSLATE_NOOP("findings", "Correct one of the days: capital cost begins when it is in use."),
    ),
    FindingKind.IN_SEASON: (
        QT_TRANSLATE_NOOP("findings", "Work in the nesting season"),
        QT_TRANSLATE_NOOP(
            "findings",
            "The work goes on {day}–{second_day}, and the nesting season is 1 April–31 July (general "
            "knowledge).",
        ),
        QT_TRANSLATE_NOOP("findings", "Move the work, or acknowledge and say what was checked."),
    ),
}


def family_name(family: Family) -> str:
    """Return what findings are about: "Sums"."""
    return _translated(_FAMILIES[family])


def severity_name(severity: Severity) -> str:
    """Return how much a finding weighs."""
    return _translated(_SEVERITIES[severity])


def what(kind: FindingKind) -> str:
    """Return what looks wrong, in a few words."""
    return _translated(_SENTENCES[kind][0])


class FindingWords:
    """The sentences of findings of a session's plan."""

    def __init__(self, session: Session) -> None:
        """Take the names and the unit that the plan has when they are asked for."""
        self._session = session

    def why(self, finding: Finding) -> str:
        """Return in which figures it was found."""
        sentences = _SENTENCES[finding.kind]
        alone = finding.stands_alone and len(sentences) > 3
        return self._figures(finding).fill(_translated(sentences[3 if alone else 1]))

    def advice(self, finding: Finding) -> str:
        """Return what to do about it."""
        return self._figures(finding).fill(_translated(_SENTENCES[finding.kind][2]))

    def where(self, finding: Finding) -> str:
        """Return the measure, the source and the year that it is about."""
        return self._figures(finding).where or QCoreApplication.translate("findings", "Plan settings")

    def _figures(self, finding: Finding) -> FindingArguments:
        return arguments_of(self._session.plan, finding, self._terms())

    def _terms(self) -> FindingTerms:
        return FindingTerms(
            kind=self._kind_name,
            event=event_name,
            tertial=tertial_name,
            field=lambda name: field_name(f"plan_info.{name}") or field_name(name),
            hidden="",
            with_secret=True,
        )

    def _kind_name(self, key: str) -> str:
        kind = self._session.catalogue.kind(key)
        return key if kind is None else kind.name.of(language())


def _translated(source: object) -> str:
    return QCoreApplication.translate("findings", str(source))
