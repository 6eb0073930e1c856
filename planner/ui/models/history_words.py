"""The history in the words of the window: what each entry did, to what, and its values before and after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from planner.analysis.difference import Fate
from planner.analysis.findings.finding import kind_of
from planner.catalogue.catalogue import Catalogue
from planner.document import Document
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.changes import EditKind
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity, entity_name
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, ExpenseClass, Frame, Fund, FundKind
from planner.domain.history import Action, JournalEntry
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, Tertial, TertialClosing
from planner.exchange.catalogue_names import catalogue_names
from planner.exchange.change_words import ChangeWords, Find, Terms
from planner.ui import labels
from planner.ui.models.finding_words import what
from planner.ui.term_names import has_name, term_name

#: Stands before the name of a version, so that its line is told apart by shape and word.
VERSION_SIGN = "⚑"

_DONE: Mapping[EditKind, object] = {
    EditKind.CREATE_PLAN: QT_TRANSLATE_NOOP("labels", "Plan created"),
    EditKind.CHANGE_PLAN_INFO: QT_TRANSLATE_NOOP("labels", "Plan settings changed"),
    EditKind.ADD_MEASURE: QT_TRANSLATE_NOOP("labels", "Measure added"),
    EditKind.CHANGE_MEASURE: QT_TRANSLATE_NOOP("labels", "Measure changed"),
    EditKind.DUPLICATE_MEASURES: QT_TRANSLATE_NOOP("labels", "Measures duplicated"),
    EditKind.DELETE_MEASURES: QT_TRANSLATE_NOOP("labels", "Measures deleted"),
    EditKind.SET_AMOUNT: QT_TRANSLATE_NOOP("labels", "Amount changed"),
    EditKind.SET_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Amounts changed"),
    EditKind.PASTE_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Amounts pasted"),
    EditKind.FILL_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Amounts filled in"),
    EditKind.CLEAR_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Amounts cleared"),
    EditKind.MOVE_AMOUNTS: QT_TRANSLATE_NOOP("labels", "Amounts moved"),
    EditKind.ADD_FUND: QT_TRANSLATE_NOOP("labels", "Source added"),
    EditKind.CHANGE_FUND: QT_TRANSLATE_NOOP("labels", "Source changed"),
    EditKind.DELETE_FUND: QT_TRANSLATE_NOOP("labels", "Source deleted"),
    EditKind.SET_FRAMES: QT_TRANSLATE_NOOP("labels", "Frames changed"),
    EditKind.ADD_PLACE: QT_TRANSLATE_NOOP("labels", "Place added"),
    EditKind.CHANGE_PLACE: QT_TRANSLATE_NOOP("labels", "Place changed"),
    EditKind.DELETE_PLACE: QT_TRANSLATE_NOOP("labels", "Place deleted"),
    EditKind.ADD_SCENARIO: QT_TRANSLATE_NOOP("labels", "Scenario added"),
    EditKind.COPY_SCENARIO: QT_TRANSLATE_NOOP("labels", "Scenario copied"),
    EditKind.CHANGE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Scenario changed"),
    EditKind.DELETE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Scenario deleted"),
    EditKind.CHOOSE_SCENARIO: QT_TRANSLATE_NOOP("labels", "Scenario made the plan"),
    EditKind.IMPORT_LIST: QT_TRANSLATE_NOOP("labels", "List imported"),
    EditKind.MERGE_PLANS: QT_TRANSLATE_NOOP("labels", "Plans merged"),
    EditKind.NAME_VERSION: QT_TRANSLATE_NOOP("labels", "Version saved"),
    EditKind.TAKE_OVER: QT_TRANSLATE_NOOP("labels", "Plan taken over"),
    EditKind.IMPORT_PLAN: QT_TRANSLATE_NOOP("labels", "Plan read from another file"),
    EditKind.RESCUE_PLAN: QT_TRANSLATE_NOOP("labels", "Plan rescued"),
    EditKind.GO_BACK: QT_TRANSLATE_NOOP("labels", "Went back to an earlier state"),
    EditKind.RECORD_EVENT: QT_TRANSLATE_NOOP("labels", "Event recorded"),
    EditKind.RECORD_EVENTS: QT_TRANSLATE_NOOP("labels", "Events recorded"),
    EditKind.CORRECT_EVENTS: QT_TRANSLATE_NOOP("labels", "Events corrected"),
    EditKind.SET_FORECASTS: QT_TRANSLATE_NOOP("labels", "Forecasts changed"),
    EditKind.CLOSE_TERTIAL: QT_TRANSLATE_NOOP("labels", "Tertial closed"),
    EditKind.SET_CITY_FRAMES: QT_TRANSLATE_NOOP("labels", "The fund's own frame changed"),
    EditKind.SET_RATES: QT_TRANSLATE_NOOP("labels", "Internal rates changed"),
    EditKind.ACKNOWLEDGE_FINDINGS: QT_TRANSLATE_NOOP("labels", "Findings acknowledged"),
    EditKind.REOPEN_FINDINGS: QT_TRANSLATE_NOOP("labels", "Acknowledgement removed"),
    EditKind.MEND_FINDINGS: QT_TRANSLATE_NOOP("labels", "Findings put right"),
    EditKind.IMPORT_LEDGER: QT_TRANSLATE_NOOP("labels", "Ledger extract imported"),
    EditKind.MATCH_LEDGER: QT_TRANSLATE_NOOP("labels", "Ledger lines matched"),
    EditKind.SET_LEDGER_ASIDE: QT_TRANSLATE_NOOP("labels", "Ledger lines set aside"),
    EditKind.IMPORT_WORKBOOK: QT_TRANSLATE_NOOP("labels", "Workbook read back"),
    EditKind.ADD_WALK: QT_TRANSLATE_NOOP("labels", "Walk added"),
    EditKind.CHANGE_WALK: QT_TRANSLATE_NOOP("labels", "Walk changed"),
    EditKind.DELETE_WALK: QT_TRANSLATE_NOOP("labels", "Walk deleted"),
    EditKind.ADD_OBSERVATION: QT_TRANSLATE_NOOP("labels", "Observation added"),
    EditKind.CHANGE_OBSERVATION: QT_TRANSLATE_NOOP("labels", "Observation changed"),
    EditKind.DELETE_OBSERVATIONS: QT_TRANSLATE_NOOP("labels", "Observations deleted"),
    EditKind.IMPORT_OBSERVATIONS: QT_TRANSLATE_NOOP("labels", "Observations imported"),
    EditKind.SET_DEADLINES: QT_TRANSLATE_NOOP("labels", "Deadlines changed"),
    EditKind.SET_CRITERIA: QT_TRANSLATE_NOOP("labels", "Criteria of need changed"),
    EditKind.SET_RATINGS: QT_TRANSLATE_NOOP("labels", "Place rated"),
    EditKind.SET_DEPARTURE: QT_TRANSLATE_NOOP("labels", "Departure from the order recorded"),
    EditKind.IMPORT_MAP: QT_TRANSLATE_NOOP("labels", "Map imported"),
    EditKind.DELETE_AREAS: QT_TRANSLATE_NOOP("labels", "Map taken away"),
    EditKind.SET_AREA_FIGURES: QT_TRANSLATE_NOOP("labels", "Figures of areas changed"),
    EditKind.ADD_INDICATOR: QT_TRANSLATE_NOOP("labels", "Indicator added"),
    EditKind.CHANGE_INDICATOR: QT_TRANSLATE_NOOP("labels", "Indicator changed"),
    EditKind.DELETE_INDICATOR: QT_TRANSLATE_NOOP("labels", "Indicator deleted"),
    EditKind.SET_READINGS: QT_TRANSLATE_NOOP("labels", "Readings changed"),
    EditKind.SET_EVIDENCE: QT_TRANSLATE_NOOP("labels", "Own evidence changed"),
    EditKind.SET_PRICES: QT_TRANSLATE_NOOP("labels", "Own prices changed"),
    EditKind.SET_CHECKLIST: QT_TRANSLATE_NOOP("labels", "Checklist changed"),
    EditKind.SET_ROUNDS: QT_TRANSLATE_NOOP("labels", "Decision rounds changed"),
}
_FATES: Mapping[type[Entity], tuple[object, object]] = {
    PlanInfo: (QT_TRANSLATE_NOOP("labels", "Plan created"), QT_TRANSLATE_NOOP("labels", "Plan deleted")),
    Fund: (QT_TRANSLATE_NOOP("labels", "Source added"), QT_TRANSLATE_NOOP("labels", "Source deleted")),
    Frame: (QT_TRANSLATE_NOOP("labels", "Frame added"), QT_TRANSLATE_NOOP("labels", "Frame deleted")),
    Place: (QT_TRANSLATE_NOOP("labels", "Place added"), QT_TRANSLATE_NOOP("labels", "Place deleted")),
    Measure: (QT_TRANSLATE_NOOP("labels", "Measure added"), QT_TRANSLATE_NOOP("labels", "Measure deleted")),
    Scenario: (
        QT_TRANSLATE_NOOP("labels", "Scenario added"),
        QT_TRANSLATE_NOOP("labels", "Scenario deleted"),
    ),
    Allocation: (QT_TRANSLATE_NOOP("labels", "Amount added"), QT_TRANSLATE_NOOP("labels", "Amount deleted")),
    CityFrame: (
        QT_TRANSLATE_NOOP("labels", "The fund's own frame added"),
        QT_TRANSLATE_NOOP("labels", "The fund's own frame deleted"),
    ),
    InternalRate: (
        QT_TRANSLATE_NOOP("labels", "Internal rate added"),
        QT_TRANSLATE_NOOP("labels", "Internal rate deleted"),
    ),
    MoneyEvent: (QT_TRANSLATE_NOOP("labels", "Event recorded"), QT_TRANSLATE_NOOP("labels", "Event deleted")),
    Forecast: (
        QT_TRANSLATE_NOOP("labels", "Forecast added"),
        QT_TRANSLATE_NOOP("labels", "Forecast deleted"),
    ),
    TertialClosing: (
        QT_TRANSLATE_NOOP("labels", "Tertial closed"),
        QT_TRANSLATE_NOOP("labels", "Tertial opened again"),
    ),
    LedgerLine: (
        QT_TRANSLATE_NOOP("labels", "Ledger line imported"),
        QT_TRANSLATE_NOOP("labels", "Ledger line deleted"),
    ),
    LedgerLink: (
        QT_TRANSLATE_NOOP("labels", "Project linked"),
        QT_TRANSLATE_NOOP("labels", "Link of a project removed"),
    ),
    Acknowledgement: (
        QT_TRANSLATE_NOOP("labels", "Finding acknowledged"),
        QT_TRANSLATE_NOOP("labels", "Acknowledgement removed"),
    ),
    Walk: (QT_TRANSLATE_NOOP("labels", "Walk added"), QT_TRANSLATE_NOOP("labels", "Walk deleted")),
    Observation: (
        QT_TRANSLATE_NOOP("labels", "Observation added"),
        QT_TRANSLATE_NOOP("labels", "Observation deleted"),
    ),
    ObservationDeadline: (
        QT_TRANSLATE_NOOP("labels", "Deadline set"),
        QT_TRANSLATE_NOOP("labels", "Deadline taken away"),
    ),
    NeedCriterion: (
        QT_TRANSLATE_NOOP("labels", "Criterion added"),
        QT_TRANSLATE_NOOP("labels", "Criterion deleted"),
    ),
    NeedRating: (QT_TRANSLATE_NOOP("labels", "Place rated"), QT_TRANSLATE_NOOP("labels", "Rating deleted")),
    NeedDeparture: (
        QT_TRANSLATE_NOOP("labels", "Departure from the order recorded"),
        QT_TRANSLATE_NOOP("labels", "Departure from the order deleted"),
    ),
    Area: (QT_TRANSLATE_NOOP("labels", "Area added"), QT_TRANSLATE_NOOP("labels", "Area deleted")),
    AreaFigure: (
        QT_TRANSLATE_NOOP("labels", "Figure of an area added"),
        QT_TRANSLATE_NOOP("labels", "Figure of an area deleted"),
    ),
    Indicator: (
        QT_TRANSLATE_NOOP("labels", "Indicator added"),
        QT_TRANSLATE_NOOP("labels", "Indicator deleted"),
    ),
    Reading: (QT_TRANSLATE_NOOP("labels", "Reading added"), QT_TRANSLATE_NOOP("labels", "Reading deleted")),
    EvidenceCard: (
        QT_TRANSLATE_NOOP("labels", "Evidence card added"),
        QT_TRANSLATE_NOOP("labels", "Evidence card deleted"),
    ),
    OwnPrice: (
        QT_TRANSLATE_NOOP("labels", "Own price added"),
        QT_TRANSLATE_NOOP("labels", "Own price deleted"),
    ),
    ChecklistAnswer: (
        QT_TRANSLATE_NOOP("labels", "Checklist answered"),
        QT_TRANSLATE_NOOP("labels", "Answer to a checklist deleted"),
    ),
    DecisionRound: (
        QT_TRANSLATE_NOOP("labels", "Decision round added"),
        QT_TRANSLATE_NOOP("labels", "Decision round deleted"),
    ),
}


def local_time(at: datetime) -> str:
    """Return a time as the user's clock shows it, to the minute."""
    return f"{at.astimezone():%Y-%m-%d %H:%M}"


def done_text(kind: EditKind) -> str:
    """Return what was done, without saying to what."""
    return QCoreApplication.translate("labels", str(_DONE[kind]))


def entry_text(entry: JournalEntry) -> str:
    """Return what an entry did: "Amount changed", "Undone no. 12: Amount changed", "⚑ Version saved"."""
    text = done_text(entry.kind)
    if entry.is_version:
        return f"{VERSION_SIGN} {text}"
    if entry.action is Action.EDIT:
        return text
    source = (
        QT_TRANSLATE_NOOP("labels", "Undone no. {number}: {what}")
        if entry.action is Action.UNDO
        else QT_TRANSLATE_NOOP("labels", "Redone no. {number}: {what}")
    )
    return QCoreApplication.translate("labels", str(source)).format(number=entry.target, what=text)


def subject_text(entry: JournalEntry) -> str:
    """Return what an entry concerned: a name, or "3 measures" where the journal has a count."""
    if entry.kind is EditKind.GO_BACK:
        return QCoreApplication.translate("labels", "no. {number}").format(number=entry.subject)
    counted = _Counts().text(entry.kind, int(entry.subject)) if entry.subject.isdecimal() else ""
    return counted or entry.subject


class _Counts(QObject):
    """What a subject that is a number counts; an object, for lupdate sees plural forms in `self.tr` only."""

    def text(self, kind: EditKind, count: int) -> str:
        """Return the count with its noun, or "" when the subject is no count."""
        counts = (
            (_COUNTING_MEASURES, self.tr("%Ln measure(s)", "", count)),
            (_COUNTING_EVENTS, self.tr("%Ln event(s)", "", count)),
            (_COUNTING_FINDINGS, self.tr("%Ln finding(s)", "", count)),
            (_COUNTING_LINES, self.tr("%Ln line(s)", "", count)),
            ({EditKind.SET_FORECASTS}, self.tr("%Ln forecast(s)", "", count)),
            (_COUNTING_AMOUNTS, self.tr("%Ln amount(s)", "", count)),
            (_COUNTING_OBSERVATIONS, self.tr("%Ln observation(s)", "", count)),
            (_COUNTING_PLACES, self.tr("%Ln place(s)", "", count)),
            ({EditKind.DELETE_AREAS}, self.tr("%Ln area(s)", "", count)),
            ({EditKind.SET_AREA_FIGURES}, self.tr("%Ln figure(s) of areas", "", count)),
        )
        return next((text for kinds, text in counts if kind in kinds), "")


_COUNTING_MEASURES = {EditKind.CHANGE_MEASURE, EditKind.DUPLICATE_MEASURES, EditKind.DELETE_MEASURES}
_COUNTING_EVENTS = {EditKind.RECORD_EVENTS, EditKind.CORRECT_EVENTS}
_COUNTING_FINDINGS = {EditKind.ACKNOWLEDGE_FINDINGS, EditKind.REOPEN_FINDINGS, EditKind.MEND_FINDINGS}
_COUNTING_OBSERVATIONS = {EditKind.CHANGE_OBSERVATION, EditKind.DELETE_OBSERVATIONS}
_COUNTING_PLACES = {EditKind.ADD_PLACE, EditKind.CHANGE_PLACE, EditKind.DELETE_PLACE, EditKind.SET_RATINGS}
_COUNTING_LINES = {EditKind.MATCH_LEDGER, EditKind.SET_LEDGER_ASIDE}
_COUNTING_AMOUNTS = {
    EditKind.SET_AMOUNTS,
    EditKind.PASTE_AMOUNTS,
    EditKind.FILL_AMOUNTS,
    EditKind.CLEAR_AMOUNTS,
    EditKind.MOVE_AMOUNTS,
}


class ScreenWords(ChangeWords):
    """Changed values in the language of the window."""

    def fate(self, kind: type[Entity], fate: Fate) -> str:
        """Return what became of a whole value: "Measure added"."""
        added, removed = _FATES[kind]
        return QCoreApplication.translate("labels", str(added if fate is Fate.ADDED else removed))

    def field(self, kind: type[Entity], name: str) -> str:
        """Return the name of a field."""
        return labels.field_name(f"{entity_name(kind)}.{name}") or labels.field_name(name)

    def term(self, value: StrEnum) -> str:
        """Return the name of one of the plan's own terms."""
        if isinstance(value, MeasureStatus):
            return labels.status_name(value)
        if isinstance(value, ExpenseClass):
            return labels.class_name(value)
        if isinstance(value, EventKind):
            return labels.event_name(value)
        if isinstance(value, Tertial):
            return labels.tertial_name(value)
        if has_name(value):
            return term_name(value)
        return labels.fund_kind_name(value) if isinstance(value, FundKind) else str(value)

    def finding(self, key: str) -> str:
        """Return what looked wrong, by the key of a finding."""
        kind = kind_of(key)
        return key if kind is None else what(kind)

    def drawn(self) -> str:
        """Return the word for an outline on the map."""
        return QCoreApplication.translate("labels", "drawn")

    def yes(self) -> str:
        """Return the word for what is so."""
        return QCoreApplication.translate("labels", "Yes")

    def no(self) -> str:
        """Return the word for what is not so."""
        return QCoreApplication.translate("labels", "No")

    def years(self) -> str:
        """Return the word for years, as in "20 years"."""
        return QCoreApplication.translate("labels", "years")


def screen_words(
    document: Document, catalogue: Catalogue, also: Find | None = None, *, brief: bool = False
) -> ScreenWords:
    """Return the words for changes of an open plan, in the unit and with the names that it has now.

    Args:
        document: the open plan.
        catalogue: the names of kinds.
        also: gives names to ids that neither the plan nor its history knows.
        brief: see `Terms`.
    """
    terms, find = replace(_terms(document, catalogue), brief=brief), finder(document)
    if also is None:
        return ScreenWords(terms, find)
    return ScreenWords(terms, lambda kind, key: find(kind, key) or also(kind, key))


def finder(document: Document) -> Find:
    """Return what gives names to the ids of a plan and its history."""
    return partial(_value_of, document)


def _value_of(document: Document, kind: type[Entity], entity_id: str) -> Entity | None:
    return document.value_of(kind, entity_id)


def _terms(document: Document, catalogue: Catalogue) -> Terms:
    language = labels.language()
    info = document.plan.info
    return Terms(
        unit=info.display_unit,
        scenario_id=info.scenario_id,
        names=catalogue_names(catalogue, language),
    )
