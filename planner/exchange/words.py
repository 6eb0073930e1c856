"""The Swedish words of exported documents, which are Swedish whatever language the window has."""

from planner.analysis.financing import FinancingState
from planner.domain.changes import EditKind
from planner.domain.fund import ExpenseClass
from planner.domain.history import Action
from planner.domain.measure import MeasureStatus
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
