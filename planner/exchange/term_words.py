"""The Swedish words of the terms that places, need, preparation and effect are told in."""

from collections.abc import Mapping
from enum import StrEnum

from planner.domain.area import AreaMeasure
from planner.domain.checklist import CheckState
from planner.domain.evidence import Strength
from planner.domain.indicator import Outcome, Stage
from planner.domain.measure import Permit
from planner.domain.observation import DayPart, Light, ObservationSource

#: Kind of term → term → its word.
TERM_WORDS: Mapping[type[StrEnum], Mapping[StrEnum, str]] = {
    ObservationSource: {
        ObservationSource.WALK: "Trygghetsvandring",
        ObservationSource.GUARD_CALL: "Trygghetsjouren",
        ObservationSource.FAULT_REPORT: "Felanmälan",
        ObservationSource.POLICE: "Polisen",
        ObservationSource.EST: "EST-rapport",
        ObservationSource.SCHOOL: "Skola",
        ObservationSource.SURVEY: "Enkät",
        ObservationSource.OWN_VISIT: "Eget besök",
    },
    Light: {
        Light.UNKNOWN: "Inte angivet",
        Light.DAYLIGHT: "Dagsljus",
        Light.DUSK: "Skymning",
        Light.DARK_LIT: "Mörkt, belyst",
        Light.DARK_UNLIT: "Mörkt, obelyst",
    },
    DayPart: {
        DayPart.UNKNOWN: "Inte angivet",
        DayPart.MORNING: "Morgon",
        DayPart.DAY: "Dag",
        DayPart.EVENING: "Kväll",
        DayPart.NIGHT: "Natt",
    },
    AreaMeasure: {
        AreaMeasure.RESIDENTS: "Invånare",
        AreaMeasure.UNSAFE_SHARE: "Andel som känner sig otrygga",
        AreaMeasure.AVOIDING_SHARE: "Andel som avstår från att gå ut",
        AreaMeasure.WORRIED_SHARE: "Andel som oroar sig för brott",
        AreaMeasure.REPORTED_CRIMES: "Anmälda brott",
        AreaMeasure.EST_REPORTS: "EST-rapporter",
        AreaMeasure.FAULT_REPORTS: "Felanmälningar",
    },
    Stage: {
        Stage.OUTPUT: "Prestation",
        Stage.SHORT_TERM: "Kortsiktigt resultat",
        Stage.OUTCOME: "Effekt",
    },
    Outcome: {
        Outcome.FELT_SAFETY: "Upplevd trygghet",
        Outcome.REPORTED_CRIME: "Anmäld brottslighet",
        Outcome.SERVICE: "Service och skötsel",
        Outcome.OUTPUT: "Det som har genomförts",
    },
    Strength: {
        Strength.STRONG: "Stark",
        Strength.MODERATE: "Måttlig",
        Strength.WEAK: "Svag",
        Strength.CONFLICTING: "Motstridig",
        Strength.MISSING: "Saknas",
    },
    CheckState: {
        CheckState.OPEN: "Inte påbörjad",
        CheckState.UNDERWAY: "Pågår",
        CheckState.DONE: "Klar",
        CheckState.NOT_NEEDED: "Behövs inte",
    },
    Permit: {
        Permit.UNKNOWN: "Inte angivet",
        Permit.NEEDED: "Ja",
        Permit.NOT_NEEDED: "Nej",
        Permit.EXAMINED: "Utreds",
    },
}
