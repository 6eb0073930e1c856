"""The Swedish words of exported documents, which are Swedish whatever language the window has."""

from planner.analysis.financing import FinancingState
from planner.domain.changes import EditKind
from planner.domain.entities import Entity
from planner.domain.fund import ExpenseClass, Frame, Fund, FundKind
from planner.domain.history import Action, JournalEntry
from planner.domain.measure import Measure, MeasureStatus
from planner.domain.money import Unit
from planner.domain.place import Place
from planner.domain.plan_info import PlanInfo
from planner.domain.scenario import Allocation, Scenario
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
}
REMOVED_WORDS: dict[type[Entity], str] = {
    PlanInfo: "Planen borttagen",
    Fund: "Källa borttagen",
    Frame: "Ram borttagen",
    Place: "Plats borttagen",
    Measure: "Åtgärd borttagen",
    Scenario: "Scenario borttaget",
    Allocation: "Belopp borttaget",
}

#: The fields of the plan's values; one that has another name in one kind of value stands with that kind.
FIELD_WORDS = {
    "plan_info.title": "Planens namn",
    "plan_info.district": "Stadsdelsområde",
    "plan_info.scenario_id": "Scenario som är planen",
    "fund.kind": "Typ av källa",
    "frame.amount_ore": "Ram",
    "place.kind": "Platstyp",
    "allocation.amount_ore": "Fördelat",
    "title": "Rubrik",
    "name": "Namn",
    "number": "Nummer",
    "note": "Anteckning",
    "order": "Plats i listor",
    "first_year": "Första året",
    "last_year": "Sista året",
    "display_unit": "Visningsenhet",
    "created_on": "Skapad",
    "expense_class": "Investering eller drift",
    "decision": "Beslut",
    "dnr": "Diarienummer",
    "decided_on": "Beslutsdag",
    "neighbourhood": "Stadsdel",
    "secret": "Sekretess",
    "kind": "Slag",
    "place_id": "Plats",
    "status": "Status",
    "cost_low_ore": "Låg kostnad",
    "cost_likely_ore": "Trolig kostnad",
    "cost_high_ore": "Hög kostnad",
    "cost_per_year": "Kostnad per år",
    "running_cost_ore": "Driftkostnad per år",
    "useful_life_years": "Nyttjandeperiod",
    "responsible": "Ansvarig",
    "applicant": "Sökande",
    "builder": "Genomförare",
    "operator": "Framtida driftansvarig",
}

ACTION_WORDS = {Action.UNDO: "Ångrat", Action.REDO: "Gjort om"}

NO_KIND = "Inget slag valt"
NO_NEIGHBOURHOOD = "Ingen stadsdel angiven"


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
