"""The Swedish words of exported documents, which are Swedish whatever language the window has."""

from planner.analysis.financing import FinancingState
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.changes import EditKind
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, ExpenseClass, Frame, Fund, FundKind
from planner.domain.history import Action, JournalEntry
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money import Unit
from planner.domain.money_event import EventKind, MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, Tertial, TertialClosing
from planner.exchange.export_input import AllocationExport, ExportStamp

CLASS_WORDS = {ExpenseClass.INVESTMENT: "Investering", ExpenseClass.OPERATING: "Drift"}

STATUS_WORDS = {
    MeasureStatus.IDEA: "Idé",
    MeasureStatus.READY: "Klar att söka",
    MeasureStatus.APPLIED: "Sökt",
    MeasureStatus.GRANTED: "Beviljad",
    MeasureStatus.UNDERWAY: "Pågår",
    MeasureStatus.DONE: "Klar",
    MeasureStatus.REJECTED: "Avslag",
    MeasureStatus.WITHDRAWN: "Återtagen",
}

EVENT_WORDS = {
    EventKind.APPLIED: "Sökt",
    EventKind.RECOMMENDED: "Tillstyrkt",
    EventKind.GRANTED: "Beviljat",
    EventKind.REFUSED: "Avslag",
    EventKind.REALLOCATED: "Omdisponerat",
    EventKind.CARRIED_OVER: "Ombudgeterat",
    EventKind.CARRY_REFUSED: "Ombudgetering avslagen",
    EventKind.SPENT: "Förbrukat",
    EventKind.RETURNED: "Återlämnat",
}

TERTIAL_WORDS = {Tertial.T1: "Tertial 1", Tertial.T2: "Tertial 2", Tertial.YEAR: "Helår"}

FINANCING_WORDS = {
    FinancingState.UNKNOWN: "Kostnad okänd",
    FinancingState.NONE: "Ofinansierad",
    FinancingState.PART: "Delvis",
    FinancingState.FULL: "Helt",
    FinancingState.OVER: "Mer än som söks",
}

EDIT_WORDS = {
    EditKind.CREATE_PLAN: "Planen skapad",
    EditKind.CHANGE_PLAN_INFO: "Planens uppgifter ändrade",
    EditKind.ADD_MEASURE: "Åtgärd tillagd",
    EditKind.CHANGE_MEASURE: "Åtgärd ändrad",
    EditKind.DUPLICATE_MEASURES: "Åtgärder duplicerade",
    EditKind.DELETE_MEASURES: "Åtgärder borttagna",
    EditKind.SET_AMOUNT: "Belopp ändrat",
    EditKind.SET_AMOUNTS: "Belopp ändrade",
    EditKind.PASTE_AMOUNTS: "Belopp inklistrade",
    EditKind.FILL_AMOUNTS: "Belopp ifyllda",
    EditKind.CLEAR_AMOUNTS: "Belopp tömda",
    EditKind.MOVE_AMOUNTS: "Belopp flyttade",
    EditKind.ADD_FUND: "Källa tillagd",
    EditKind.CHANGE_FUND: "Källa ändrad",
    EditKind.DELETE_FUND: "Källa borttagen",
    EditKind.SET_FRAMES: "Ramar ändrade",
    EditKind.ADD_PLACE: "Plats tillagd",
    EditKind.CHANGE_PLACE: "Plats ändrad",
    EditKind.DELETE_PLACE: "Plats borttagen",
    EditKind.ADD_SCENARIO: "Scenario tillagt",
    EditKind.COPY_SCENARIO: "Scenario kopierat",
    EditKind.CHANGE_SCENARIO: "Scenario ändrat",
    EditKind.DELETE_SCENARIO: "Scenario borttaget",
    EditKind.CHOOSE_SCENARIO: "Scenario valt som planen",
    EditKind.IMPORT_LIST: "Lista importerad",
    EditKind.MERGE_PLANS: "Planer sammanslagna",
    EditKind.NAME_VERSION: "Version sparad",
    EditKind.TAKE_OVER: "Planen övertagen",
    EditKind.IMPORT_PLAN: "Planen inläst ur en annan fil",
    EditKind.RESCUE_PLAN: "Planen räddad",
    EditKind.GO_BACK: "Återgång till tidigare läge",
    EditKind.RECORD_EVENT: "Händelse registrerad",
    EditKind.RECORD_EVENTS: "Händelser registrerade",
    EditKind.CORRECT_EVENTS: "Händelser rättade",
    EditKind.SET_FORECASTS: "Prognoser ändrade",
    EditKind.CLOSE_TERTIAL: "Tertial stängd",
    EditKind.SET_CITY_FRAMES: "Fondens ram ändrad",
    EditKind.SET_RATES: "Internräntor ändrade",
    EditKind.ACKNOWLEDGE_FINDINGS: "Iakttagelser kvitterade",
    EditKind.REOPEN_FINDINGS: "Kvittering borttagen",
    EditKind.MEND_FINDINGS: "Iakttagelser åtgärdade",
    EditKind.IMPORT_LEDGER: "Huvudboksutdrag inläst",
    EditKind.MATCH_LEDGER: "Huvudboksrader matchade",
    EditKind.SET_LEDGER_ASIDE: "Huvudboksrader lagda åt sidan",
    EditKind.IMPORT_WORKBOOK: "Arbetsbok inläst",
    EditKind.ADD_WALK: "Vandring tillagd",
    EditKind.CHANGE_WALK: "Vandring ändrad",
    EditKind.DELETE_WALK: "Vandring borttagen",
    EditKind.ADD_OBSERVATION: "Observation tillagd",
    EditKind.CHANGE_OBSERVATION: "Observation ändrad",
    EditKind.DELETE_OBSERVATIONS: "Observationer borttagna",
    EditKind.IMPORT_OBSERVATIONS: "Observationer inlästa",
    EditKind.SET_DEADLINES: "Tidsgränser ändrade",
    EditKind.SET_CRITERIA: "Behovskriterier ändrade",
    EditKind.SET_RATINGS: "Plats bedömd",
    EditKind.SET_DEPARTURE: "Avsteg från ordningen antecknat",
    EditKind.IMPORT_MAP: "Karta inläst",
    EditKind.DELETE_AREAS: "Kartan borttagen",
    EditKind.SET_AREA_FIGURES: "Områdesuppgifter ändrade",
    EditKind.ADD_INDICATOR: "Indikator tillagd",
    EditKind.CHANGE_INDICATOR: "Indikator ändrad",
    EditKind.DELETE_INDICATOR: "Indikator borttagen",
    EditKind.SET_READINGS: "Avläsningar ändrade",
    EditKind.SET_EVIDENCE: "Egna evidenskort ändrade",
    EditKind.SET_PRICES: "Egna priser ändrade",
    EditKind.SET_CHECKLIST: "Checklista ändrad",
    EditKind.SET_ROUNDS: "Beslutsomgångar ändrade",
}

#: What a subject that is a number counts, one and several; in other edits it is a name.
COUNTED_WORDS = {
    EditKind.CHANGE_MEASURE: ("1 åtgärd", "{count} åtgärder"),
    EditKind.DUPLICATE_MEASURES: ("1 åtgärd", "{count} åtgärder"),
    EditKind.DELETE_MEASURES: ("1 åtgärd", "{count} åtgärder"),
    EditKind.SET_AMOUNTS: ("1 belopp", "{count} belopp"),
    EditKind.PASTE_AMOUNTS: ("1 belopp", "{count} belopp"),
    EditKind.FILL_AMOUNTS: ("1 belopp", "{count} belopp"),
    EditKind.CLEAR_AMOUNTS: ("1 belopp", "{count} belopp"),
    EditKind.MOVE_AMOUNTS: ("1 belopp", "{count} belopp"),
    EditKind.RECORD_EVENTS: ("1 händelse", "{count} händelser"),
    EditKind.CORRECT_EVENTS: ("1 händelse", "{count} händelser"),
    EditKind.SET_FORECASTS: ("1 prognos", "{count} prognoser"),
    EditKind.ACKNOWLEDGE_FINDINGS: ("1 iakttagelse", "{count} iakttagelser"),
    EditKind.REOPEN_FINDINGS: ("1 iakttagelse", "{count} iakttagelser"),
    EditKind.MEND_FINDINGS: ("1 iakttagelse", "{count} iakttagelser"),
    EditKind.MATCH_LEDGER: ("1 rad", "{count} rader"),
    EditKind.SET_LEDGER_ASIDE: ("1 rad", "{count} rader"),
    EditKind.ADD_PLACE: ("1 plats", "{count} platser"),
    EditKind.CHANGE_PLACE: ("1 plats", "{count} platser"),
    EditKind.DELETE_PLACE: ("1 plats", "{count} platser"),
    EditKind.CHANGE_OBSERVATION: ("1 observation", "{count} observationer"),
    EditKind.DELETE_OBSERVATIONS: ("1 observation", "{count} observationer"),
    EditKind.SET_RATINGS: ("1 plats", "{count} platser"),
    EditKind.DELETE_AREAS: ("1 område", "{count} områden"),
    EditKind.SET_AREA_FIGURES: ("1 områdesuppgift", "{count} områdesuppgifter"),
}

UNIT_WORDS = {Unit.KR: "kr", Unit.TKR: "tkr", Unit.MNKR: "mnkr"}

FUND_KIND_WORDS = {
    FundKind.SAFETY_FUND: "Trygghetsfonden",
    FundKind.SOCIAL_FUND: "Sociala investeringsfonden",
    FundKind.OWN_MONEY: "Egna medel",
    FundKind.CO_FINANCING: "Medfinansiering",
}

#: What a value that came or went is called.
ADDED_WORDS: dict[type[Entity], str] = {
    PlanInfo: "Planen skapad",
    Fund: "Källa tillagd",
    Frame: "Ram tillagd",
    Place: "Plats tillagd",
    Measure: "Åtgärd tillagd",
    Scenario: "Scenario tillagt",
    Allocation: "Belopp tillagt",
    CityFrame: "Fondens ram tillagd",
    InternalRate: "Internränta tillagd",
    MoneyEvent: "Händelse registrerad",
    Forecast: "Prognos tillagd",
    TertialClosing: "Tertial stängd",
    LedgerLine: "Huvudboksrad inläst",
    LedgerLink: "Projekt kopplat",
    Acknowledgement: "Iakttagelse kvitterad",
    Walk: "Vandring tillagd",
    Observation: "Observation tillagd",
    ObservationDeadline: "Tidsgräns satt",
    NeedCriterion: "Kriterium tillagt",
    NeedRating: "Plats bedömd",
    NeedDeparture: "Avsteg från ordningen antecknat",
    Area: "Område tillagt",
    AreaFigure: "Områdesuppgift tillagd",
    Indicator: "Indikator tillagd",
    Reading: "Avläsning tillagd",
    EvidenceCard: "Evidenskort tillagt",
    OwnPrice: "Eget pris tillagt",
    ChecklistAnswer: "Svar i checklista tillagt",
    DecisionRound: "Beslutsomgång tillagd",
}
REMOVED_WORDS: dict[type[Entity], str] = {
    PlanInfo: "Planen borttagen",
    Fund: "Källa borttagen",
    Frame: "Ram borttagen",
    Place: "Plats borttagen",
    Measure: "Åtgärd borttagen",
    Scenario: "Scenario borttaget",
    Allocation: "Belopp borttaget",
    CityFrame: "Fondens ram borttagen",
    InternalRate: "Internränta borttagen",
    MoneyEvent: "Händelse borttagen",
    Forecast: "Prognos borttagen",
    TertialClosing: "Tertial öppnad igen",
    LedgerLine: "Huvudboksrad borttagen",
    LedgerLink: "Projektkoppling borttagen",
    Acknowledgement: "Kvittering borttagen",
    Walk: "Vandring borttagen",
    Observation: "Observation borttagen",
    ObservationDeadline: "Tidsgräns borttagen",
    NeedCriterion: "Kriterium borttaget",
    NeedRating: "Bedömning borttagen",
    NeedDeparture: "Avsteg från ordningen borttaget",
    Area: "Område borttaget",
    AreaFigure: "Områdesuppgift borttagen",
    Indicator: "Indikator borttagen",
    Reading: "Avläsning borttagen",
    EvidenceCard: "Evidenskort borttaget",
    OwnPrice: "Eget pris borttaget",
    ChecklistAnswer: "Svar i checklista borttaget",
    DecisionRound: "Beslutsomgång borttagen",
}

ACTION_WORDS = {Action.UNDO: "Ångrat", Action.REDO: "Gjort om"}

NO_KIND = "Inget slag valt"
NO_NEIGHBOURHOOD = "Ingen stadsdel angiven"


#: What stands where a receiver of something secret would.
FLAGGED = "Sekretessmarkerat"


def secrecy_words(export: AllocationExport) -> str:
    """Say what a document does with what is flagged for secrecy, and how much that is."""
    count = export.secret_count
    if not count:
        return "Inga sekretessmarkerade åtgärder i planen"
    measures = f"{count} sekretessmarkerad{'' if count == 1 else 'e'} åtgärd{'' if count == 1 else 'er'}"
    if export.withheld is None:
        return f"{measures} ÄR MED i filen: pröva sekretessen innan den lämnas ut"
    return f"{measures} visas bara som summa"


def version_words(stamp: ExportStamp) -> str:
    """Return what people call the state of the plan by."""
    return stamp.version or "osparad"


def plan_words(info: PlanInfo) -> str:
    """Say which plan a page is of, and its diary number where it has one."""
    return f"{info.title[:60]} · Dnr {info.dnr}" if info.dnr else info.title


def author_words(stamp: ExportStamp) -> str:
    """Say who made a document, and in which role."""
    return ", ".join(part for part in (stamp.author or "okänd", stamp.role) if part)


def named_words(stamp: ExportStamp) -> str:
    """Say which named version of the plan a document shows, or how far it is from the last one."""
    if not stamp.named:
        return "Ingen version är sparad under ett namn"
    if not stamp.edits_since:
        return f"”{stamp.named}”"
    changes = "1 ändring" if stamp.edits_since == 1 else f"{stamp.edits_since} ändringar"
    return f"{changes} efter ”{stamp.named}”"


def entry_words(entry: JournalEntry) -> str:
    """Return what an entry of the history did: "Belopp ändrat", or "Ångrat nr 12: Belopp ändrat"."""
    what = EDIT_WORDS[entry.kind]
    if entry.action is Action.EDIT:
        return what
    return f"{ACTION_WORDS[entry.action]} nr {entry.target}: {what}"


def subject_words(entry: JournalEntry) -> str:
    """Return what an entry concerned: a name, or "3 åtgärder" where the journal has a count."""
    if entry.kind is EditKind.GO_BACK:
        return f"nr {entry.subject}"
    words = COUNTED_WORDS.get(entry.kind)
    if words is None or not entry.subject.isdecimal():
        return entry.subject
    return words[0] if entry.subject == "1" else words[1].format(count=entry.subject)
