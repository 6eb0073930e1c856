"""The names of the terms that places, need, preparation and effect are told in."""

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.area import AreaMeasure
from planner.domain.checklist import CheckState
from planner.domain.evidence import Strength
from planner.domain.indicator import Outcome, Stage
from planner.domain.measure import Permit
from planner.domain.observation import DayPart, Light, ObservationSource

_NAMES: Mapping[type[StrEnum], Mapping[StrEnum, object]] = {
    ObservationSource: {
        ObservationSource.WALK: QT_TRANSLATE_NOOP("terms", "Safety walk"),
        ObservationSource.GUARD_CALL: QT_TRANSLATE_NOOP("terms", "Safety line"),
        ObservationSource.FAULT_REPORT: QT_TRANSLATE_NOOP("terms", "Fault report"),
        ObservationSource.POLICE: QT_TRANSLATE_NOOP("terms", "The police"),
        ObservationSource.EST: QT_TRANSLATE_NOOP("terms", "EST report"),
        ObservationSource.SCHOOL: QT_TRANSLATE_NOOP("terms", "School"),
        ObservationSource.SURVEY: QT_TRANSLATE_NOOP("terms", "Survey"),
        ObservationSource.OWN_VISIT: QT_TRANSLATE_NOOP("terms", "Own visit"),
    },
    Light: {
        Light.UNKNOWN: QT_TRANSLATE_NOOP("terms", "Not said"),
        Light.DAYLIGHT: QT_TRANSLATE_NOOP("terms", "Daylight"),
        Light.DUSK: QT_TRANSLATE_NOOP("terms", "Dusk"),
        Light.DARK_LIT: QT_TRANSLATE_NOOP("terms", "Dark, lit"),
        Light.DARK_UNLIT: QT_TRANSLATE_NOOP("terms", "Dark, not lit"),
    },
    DayPart: {
        DayPart.UNKNOWN: QT_TRANSLATE_NOOP("terms", "Not said"),
        DayPart.MORNING: QT_TRANSLATE_NOOP("terms", "Morning"),
        DayPart.DAY: QT_TRANSLATE_NOOP("terms", "Daytime"),
        DayPart.EVENING: QT_TRANSLATE_NOOP("terms", "Evening"),
        DayPart.NIGHT: QT_TRANSLATE_NOOP("terms", "Night"),
    },
    AreaMeasure: {
        AreaMeasure.RESIDENTS: QT_TRANSLATE_NOOP("terms", "Residents"),
        AreaMeasure.UNSAFE_SHARE: QT_TRANSLATE_NOOP("terms", "Share who feel unsafe"),
        AreaMeasure.AVOIDING_SHARE: QT_TRANSLATE_NOOP("terms", "Share who avoid going out"),
        AreaMeasure.WORRIED_SHARE: QT_TRANSLATE_NOOP("terms", "Share worried about crime"),
        AreaMeasure.REPORTED_CRIMES: QT_TRANSLATE_NOOP("terms", "Reported crimes"),
        AreaMeasure.EST_REPORTS: QT_TRANSLATE_NOOP("terms", "EST reports"),
        AreaMeasure.FAULT_REPORTS: QT_TRANSLATE_NOOP("terms", "Fault reports"),
    },
    Stage: {
        Stage.OUTPUT: QT_TRANSLATE_NOOP("terms", "Output"),
        Stage.SHORT_TERM: QT_TRANSLATE_NOOP("terms", "Short-term sign"),
        Stage.OUTCOME: QT_TRANSLATE_NOOP("terms", "Outcome"),
    },
    Outcome: {
        Outcome.FELT_SAFETY: QT_TRANSLATE_NOOP("terms", "Felt safety"),
        Outcome.REPORTED_CRIME: QT_TRANSLATE_NOOP("terms", "Reported crime"),
        Outcome.SERVICE: QT_TRANSLATE_NOOP("terms", "Service and upkeep"),
        Outcome.OUTPUT: QT_TRANSLATE_NOOP("terms", "What was carried out"),
    },
    Strength: {
        Strength.STRONG: QT_TRANSLATE_NOOP("terms", "Strong"),
        Strength.MODERATE: QT_TRANSLATE_NOOP("terms", "Moderate"),
        Strength.WEAK: QT_TRANSLATE_NOOP("terms", "Weak"),
        Strength.CONFLICTING: QT_TRANSLATE_NOOP("terms", "Conflicting"),
        Strength.MISSING: QT_TRANSLATE_NOOP("terms", "Missing"),
    },
    CheckState: {
        CheckState.OPEN: QT_TRANSLATE_NOOP("terms", "Not started"),
        CheckState.UNDERWAY: QT_TRANSLATE_NOOP("terms", "Under way"),
        CheckState.DONE: QT_TRANSLATE_NOOP("terms", "Done"),
        CheckState.NOT_NEEDED: QT_TRANSLATE_NOOP("terms", "Not needed"),
    },
    Permit: {
        Permit.UNKNOWN: QT_TRANSLATE_NOOP("terms", "Not said"),
        Permit.NEEDED: QT_TRANSLATE_NOOP("terms", "Yes"),
        Permit.NOT_NEEDED: QT_TRANSLATE_NOOP("terms", "No"),
        Permit.EXAMINED: QT_TRANSLATE_NOOP("terms", "Being examined"),
    },
}


def has_name(term: StrEnum) -> bool:
    """Tell whether a term is one of these."""
    return type(term) in _NAMES


def term_name(term: StrEnum) -> str:
    """Return what a term is called."""
    return QCoreApplication.translate("terms", str(_NAMES[type(term)][term]))
