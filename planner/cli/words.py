"""Swedish sentences for what goes wrong: what, where, and what to do about it."""

import sys

from planner.atomic_file import FileWriteError, WriteFailure
from planner.domain.errors import IdentityNumberError, PlannerError, Rule, RuleBrokenError, StaleChangeError
from planner.domain.money import AmountError
from planner.exchange.errors import (
    ApplicationEmptyError,
    ExportDiffersError,
    HistoryDiffersError,
    ListReadError,
    PaperDiffersError,
    ReadProblem,
    ReturnProblem,
    WorkbookReturnError,
)
from planner.storage import errors as storage
from planner.storage.errors import (
    BackupTrouble,
    FileError,
    Problem,
    ProblemKind,
    SavedOutcome,
    SaveTrouble,
    WrongFile,
)

_FILE_SENTENCES: dict[type[FileError], str] = {
    storage.FileMissingError: "{path} finns inte. Kontrollera namnet och mappen.",
    storage.PlanExistsError: "{path} finns redan och skrivs inte över. Välj ett annat namn.",
    storage.FolderMissingError: "Mappen {folder} finns inte. Skapa den eller välj en annan.",
    storage.FolderReadOnlyError: "Du får inte skriva i mappen {folder}. Välj en annan.",
    storage.SameFileError: "{path} är samma fil som planen. Ange en annan version av den.",
    storage.OtherPlanError: (
        "{path} är en annan plan: de två har ingen gemensam historik. Ange en version av samma plan."
    ),
    storage.NewerSchemaError: "{path} är skapad i en nyare version av programmet. Uppdatera programmet.",
    storage.FileLockedError: "{path} används av ett annat program. Stäng det och försök igen.",
    storage.ReadOnlyFileError: "{path} är skrivskyddad. Ta bort skyddet eller kopiera den till en egen mapp.",
    storage.CannotOpenError: "{path} går inte att öppna. Kontrollera att du har rätt till filen och mappen.",
    storage.DeviceError: "Disken svarade med ett fel när {path} öppnades. Kontrollera den och försök igen.",
    storage.BadNameError: "{path}: namnet är för långt eller har otillåtna tecken. Välj ett annat.",
    storage.TakenOverError: "{by} har tagit över {path}. Inget skrevs. Öppna planen igen.",
    storage.PlanHeldError: "{user} på {host} har {path} öppen. Vänta tills planen är stängd där.",
    storage.ForeignJournalError: (
        "Bredvid {path} ligger en journalfil som programmet inte har skrivit. Öppna en säkerhetskopia."
    ),
    storage.NothingToRescueError: (
        "I {path} går för lite att läsa för att göra en plan av det. Öppna en säkerhetskopia."
    ),
    storage.NoRoomForCopyError: "Disken har inte plats för att kontrollera {path}. Frigör plats.",
    storage.PublishConflictError: "{who} har lagt en annan version i {path}. Den är kvar. Din är {mine}.",
    storage.ChangedOutsideError: "{path} har ändrats av någon annan. Inget skrevs. Försök igen.",
}

_WRONG_FILES = {
    WrongFile.EMPTY: "{path} är tom. Vänta tills den är helt hämtad, eller öppna en säkerhetskopia.",
    WrongFile.FOLDER: "{path} är en mapp. Ange en plan i den.",
    WrongFile.TOO_LARGE: "{path} är större än någon plan. Välj en annan fil.",
    WrongFile.OTHER: "{path} är ingen plan. Välj en fil som Trygghetsplaneraren har skapat (.tplan).",
}

_TROUBLES = {
    SaveTrouble.DISK_FULL: "Disken är full. Frigör plats och försök igen.",
    SaveTrouble.DEVICE: "Disken svarade med ett fel. Kontrollera att den är ansluten och hel.",
    SaveTrouble.DAMAGED: "Filen verkar skadad. Kontrollera den med kommandot check.",
    SaveTrouble.NOT_AS_WRITTEN: "Det som lästes tillbaka var inte det som skrevs. Kontrollera disken.",
    SaveTrouble.OTHER: "Försök igen.",
}

_BACKUP_TROUBLES = {
    BackupTrouble.DISK_FULL: "Disken är full: frigör plats.",
    BackupTrouble.NO_ACCESS: "Det går inte att skriva i mappen för säkerhetskopior.",
    BackupTrouble.DEVICE: "Disken svarade med ett fel: kontrollera den.",
    BackupTrouble.NOT_WHOLE: "Kopian blev inte hel: kontrollera planen med kommandot check.",
}

_RULES = {
    Rule.TITLE_MISSING: "Namnet saknas.",
    Rule.NAME_MISSING: "Namnet saknas.",
    Rule.NAME_TAKEN: "Namnet ”{value}” finns redan.",
    Rule.NUMBER_TAKEN: "Åtgärdsnumret {value} finns redan.",
    Rule.AMOUNT_NEGATIVE: "Ett belopp måste vara större än noll.",
    Rule.AMOUNT_TOO_LARGE: "Ett belopp är för stort: högst 100 miljarder kronor.",
    Rule.COST_ORDER: "Kostnaderna står i fel ordning: låg, trolig, hög.",
    Rule.LIFE_RANGE: "Nyttjandeperioden måste vara 1–100 år.",
    Rule.PERIOD_ORDER: "Perioden går inte ihop: sista året är {value}. Ange --from före --to.",
    Rule.PERIOD_TOO_LONG: "Perioden är för lång: högst 15 år.",
    Rule.YEAR_OUTSIDE_PERIOD: "Året {value} ligger utanför planens period.",
    Rule.YEAR_REPEATED: "Ett år står två gånger.",
    Rule.REFERENCE_MISSING: "Något hänvisar till det som inte finns i planen ({field}).",
    Rule.STILL_IN_USE: "Det används fortfarande i planen och kan inte tas bort.",
    Rule.LAST_SCENARIO: "Det sista scenariot kan inte tas bort.",
    Rule.PLAN_SCENARIO: "Scenariot är planen och kan inte tas bort.",
    Rule.TEXT_TOO_LONG: "En text är för lång ({value} tecken).",
    Rule.TEXT_BROKEN: "En text innehåller tecken som inte går att spara. Skriv om den.",
    Rule.EVENT_TARGET: "Händelsen saknar vart pengarna ska, eller flyttar dem till samma ställe.",
    Rule.EVENT_BOOKED_EARLY: "Händelsen räknas från {value}, före sin egen dag. Välj en senare dag.",
    Rule.EVENT_REASON_MISSING: "Händelsen hör till en stängd tertial. Ange varför den kommer efteråt.",
    Rule.EVENT_REWRITTEN: "En händelse ändras inte i efterhand. Rätta den med en motpost.",
    Rule.EVENT_COUNTER: "Händelsen är redan rättad, eller är själv en rättelse.",
    Rule.TERTIAL_CLOSED: "Tertialen är stängd ({value}) och dess siffror ändras inte.",
    Rule.CLOSED_TOO_EARLY: "En tertial kan inte stängas med ett slutdatum före sin egen sista dag ({value}).",
    Rule.RATE_RANGE: "Internräntan måste vara 0–20 %.",
    Rule.RATE_UNREADABLE: "”{value}” är ingen räntesats. Skriv procent med högst två decimaler, som 2,5.",
    Rule.DAY_UNREADABLE: "”{value}” är inget datum. Skriv 2026-05-12, eller månaden som 2026-05.",
    Rule.DAY_ORDER: "{field}: dagen {value} kommer före den som den ska följa på.",
    Rule.COUNT_RANGE: "{field}: talet {value} är inte möjligt.",
    Rule.SCORE_RANGE: "{field}: {value} ligger utanför skalan.",
    Rule.WEIGHT_RANGE: "En vikt måste vara 0–100.",
    Rule.POSITION_RANGE: "{field}: läget {value} är inte möjligt.",
    Rule.SHARE_RANGE: "{field}: en andel måste vara 0–100 %.",
    Rule.SOURCE_MISSING: "Källan saknas. Ange var uppgiften är läst.",
}

_PROBLEMS = {
    ProblemKind.SIZE: "Filen är inte så stor som den ska vara",
    ProblemKind.SQLITE: "Filens inre är skadat",
    ProblemKind.SCHEMA: "Filens tabeller är inte programmets",
    ProblemKind.FOREIGN_KEY: "En rad hänvisar till något som saknas",
    ProblemKind.UNREADABLE: "En del av filen går inte att läsa",
    ProblemKind.BROKEN_CHAIN: "Ändringsloggen är bruten",
    ProblemKind.REPLAY: "Ändringsloggen går inte ihop",
    ProblemKind.ROW_DIFFERS: "Ett värde är inte det som ändringsloggen säger",
    ProblemKind.ROW_MISSING: "Ett värde saknas",
    ProblemKind.ROW_UNKNOWN: "Ett värde finns som ändringsloggen inte känner till",
    ProblemKind.BAD_ID: "Ett id är inte ett som programmet ger",
    ProblemKind.RULE: "En regel är bruten",
}

#: What the tables of a file hold, as people call it.
TABLE_WORDS = {
    "plan_info": "planens uppgifter",
    "fund": "källa",
    "frame": "ram",
    "place": "plats",
    "measure": "åtgärd",
    "scenario": "scenario",
    "allocation": "fördelat belopp",
    "city_frame": "fondens ram",
    "internal_rate": "internränta",
    "money_event": "händelse",
    "forecast": "prognos",
    "tertial_closing": "stängd tertial",
    "ledger_line": "huvudboksrad",
    "ledger_link": "projektkoppling",
    "acknowledgement": "kvitterad iakttagelse",
    "journal": "ändring nr",
    "journal_change": "ändringarnas värden",
}

_WRITE_FAILURES = {
    WriteFailure.FILE_IN_USE: "den är öppen i till exempel Excel. Stäng den där och försök igen.",
    WriteFailure.DISK_FULL: "disken är full. Frigör plats och försök igen.",
    WriteFailure.NO_PERMISSION: "filen är skrivskyddad, eller så får du inte skriva i mappen. Välj en annan.",
    WriteFailure.FOLDER_MISSING: "mappen finns inte. Skapa den eller välj en annan.",
    WriteFailure.IS_A_FOLDER: "det är en mapp. Skriv ett filnamn.",
    WriteFailure.BAD_NAME: "namnet går inte att använda. Välj ett kortare eller enklare.",
    WriteFailure.NOT_READ_BACK: "det som lästes tillbaka var inte det som skrevs. Kontrollera disken.",
    WriteFailure.DEVICE_ERROR: "disken svarade med ett fel. Kontrollera att den är ansluten och hel.",
}

_READ_PROBLEMS = {
    ReadProblem.NOT_FOUND: "filen finns inte. Kontrollera namnet och mappen.",
    ReadProblem.NO_PERMISSION: "du får inte läsa filen.",
    ReadProblem.EMPTY: "filen är tom.",
    ReadProblem.FILE_TOO_LARGE: "filen är för stor (högst {limit} byte). Ta bort det som inte behövs.",
    ReadProblem.UNPACKS_TOO_LARGE: "filen är för stor när den packas upp (högst {limit} byte).",
    ReadProblem.TOO_MANY_ROWS: "den har för många rader (högst {limit}). Dela upp den.",
    ReadProblem.TOO_MANY_COLUMNS: "den har för många kolumner (högst {limit}).",
    ReadProblem.TOO_MANY_CELLS: "den har för många celler (högst {limit}). Dela upp den.",
    ReadProblem.LOCKED: "den har lösenord. Spara den utan lösenord.",
    ReadProblem.UNKNOWN_FORMAT: "formatet är okänt. Spara den som .xlsx, .xls, .xlsb, .ods eller .csv.",
    ReadProblem.UNKNOWN_ENCODING: "å, ä och ö går inte att läsa säkert. Spara den som CSV UTF-8.",
    ReadProblem.UNSAFE: "den innehåller sådant som inte får läsas in. Spara den på nytt som .xlsx.",
    ReadProblem.DAMAGED: "den är skadad. Öppna den i Excel och spara den på nytt.",
    ReadProblem.NO_SUCH_SHEET: "bladet finns inte.",
    ReadProblem.READER_NOT_STARTED: "läsaren av kalkylblad gick inte att starta. Spara listan som CSV.",
    ReadProblem.READER_TOO_SLOW: "det tog mer än {limit} s, så läsningen avbröts. Spara listan som CSV.",
    ReadProblem.READER_OUT_OF_MEMORY: "den kräver mer minne än en lista får ta. Dela upp den.",
    ReadProblem.READER_CRASHED: "läsningen bröts av; filen är troligen skadad. Spara den på nytt som .xlsx.",
    ReadProblem.READER_GARBLED: "det som lästes går inte att lita på. Spara filen på nytt som .xlsx.",
}

_RETURN_PROBLEMS = {
    ReturnProblem.NOT_OURS: "den är ingen arbetsbok från Trygghetsplaneraren. Läs in den med import.",
    ReturnProblem.OTHER_PLAN: "den är skriven från en annan plan. Ange den planen.",
    ReturnProblem.UNKNOWN_VERSION: "planens historik saknar läget {version} som den är skriven från.",
    ReturnProblem.SCENARIO_GONE: "scenariot i den finns inte längre i planen. Exportera planen på nytt.",
    ReturnProblem.COLUMNS_MISSING: "kolumner eller blad som programmet skrev är borttagna eller omdöpta.",
}

_NO_APPLICATION = (
    "Ingen ansökan skrevs: åtgärderna är sekretessmarkerade eller saknas. Ange andra, eller --with-secret."
)

_DIFFERS: dict[type[PlannerError], str] = {
    ExportDiffersError: "den stämde inte med planen",
    HistoryDiffersError: "den stämde inte med historiken",
    PaperDiffersError: "den blev inte hel",
}


def sentence(error: PlannerError) -> str:
    """Return what an error means and what to do about it."""
    if isinstance(error, FileError):
        return _file_sentence(error)
    if isinstance(error, RuleBrokenError):
        return _RULES[error.rule].format(value=error.value, field=error.field)
    if isinstance(error, IdentityNumberError):
        return f"Texten ser ut att innehålla ett personnummer ({', '.join(error.masked)}). Ta bort det."
    if isinstance(error, StaleChangeError):
        return "Planen har hunnit ändras. Försök igen."
    return _exchange_sentence(error)


def _file_sentence(error: FileError) -> str:
    if isinstance(error, storage.DamagedError):
        # SQLite's own words are English; the command check shows them.
        found = "; ".join(dict.fromkeys(_PROBLEMS[problem.kind] for problem in error.problems))
        return f"{error.path} är skadad ({found}). Använd en säkerhetskopia."
    if isinstance(error, storage.SaveFailedError):
        return _save_failed(error)
    if isinstance(error, storage.BackupFailedError):
        return f"{error.path}: ingen säkerhetskopia gjordes. {_BACKUP_TROUBLES[error.trouble]}"
    if isinstance(error, storage.NotAPlanError):
        return _WRONG_FILES[error.found].format(path=error.path)
    return _file(error)


def _exchange_sentence(error: PlannerError) -> str:
    """Return the sentence of an error with a list, an export or an amount."""
    if isinstance(error, FileWriteError):
        return f"{error.path} skrevs inte: {_WRITE_FAILURES[error.failure]}"
    if isinstance(error, ListReadError):
        reason = _READ_PROBLEMS[error.problem]
        return f"{error.path} lästes inte in: {reason.format(limit=error.limit)}"
    if isinstance(error, WorkbookReturnError):
        reason = _RETURN_PROBLEMS[error.problem]
        return f"{error.path} lästes inte tillbaka: {reason.format(version=error.version)}"
    if isinstance(error, ExportDiffersError | HistoryDiffersError | PaperDiffersError):
        return f"Filen skrevs inte, för {_DIFFERS[type(error)]} ({error.what}). Försök igen."
    if isinstance(error, AmountError):
        return f"”{error.text}” är inget belopp som går att läsa säkert. Skriv det till exempel 1 500 tkr."
    return _NO_APPLICATION if isinstance(error, ApplicationEmptyError) else f"Det gick inte: {error}"


def _file(error: FileError) -> str:
    return _FILE_SENTENCES[type(error)].format(
        path=error.path,
        folder=error.path.parent,
        by=getattr(error, "by", "") or "Någon annan",
        who=getattr(error, "who", "") or "Någon annan",
        mine=getattr(error, "mine", ""),
        user=getattr(error, "user", "") or "Någon",
        host=getattr(error, "host", "") or "en annan dator",
    )


def complain(error: PlannerError) -> None:
    """Say what went wrong beside a command that goes on."""
    sys.stderr.write(f"{sentence(error)}\n")


def problem_words(problem: Problem) -> str:
    """Return one finding of a check as a line."""
    place = " ".join(part for part in (TABLE_WORDS.get(problem.where, problem.where), problem.detail) if part)
    return f"{_PROBLEMS[problem.kind]}: {place}" if place else _PROBLEMS[problem.kind]


def _save_failed(error: storage.SaveFailedError) -> str:
    outcome = (
        "Ändringen sparades inte"
        if error.outcome is SavedOutcome.NOT_SAVED
        else "Det är oklart om ändringen sparades, öppna planen igen och se efter"
    )
    return f"{error.path}: {outcome}. {_TROUBLES[error.trouble]}"
