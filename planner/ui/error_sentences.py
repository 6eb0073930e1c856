"""One clear sentence for every error that the user can act on: what, where, and what to do."""

from collections.abc import Mapping
from functools import singledispatch

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.atomic_file import FileWriteError, WriteFailure
from planner.domain.errors import IdentityNumberError, PlannerError, RuleBrokenError, StaleChangeError
from planner.domain.money import (
    NO_BREAK_SPACE,
    AmbiguousAmountError,
    AmountError,
    Problem,
    Unit,
    format_amount,
)
from planner.exchange.errors import (
    ExportDiffersError,
    HistoryDiffersError,
    ListReadError,
    PaperDiffersError,
    ReadProblem,
    WorkbookReturnError,
)
from planner.exchange.geodata.areas import MapReadError
from planner.storage import errors as storage
from planner.ui.fixed_sentences import FIXED
from planner.ui.labels import field_name
from planner.ui.map_sentences import MAP_PROBLEMS
from planner.ui.reader_sentences import READER_FAILURES
from planner.ui.return_sentences import RETURN_PROBLEMS
from planner.ui.rule_sentences import RULES

_AMOUNTS: Mapping[Problem, object] = {
    Problem.EMPTY: QT_TRANSLATE_NOOP("errors", "No amount is written."),
    Problem.NOT_A_NUMBER: QT_TRANSLATE_NOOP(
        "errors", "“{text}” is not an amount. Write 250 tkr, 1,5 mnkr, 1 500 000 or =250+80."
    ),
    Problem.BAD_GROUPING: QT_TRANSLATE_NOOP(
        "errors", "“{text}”: the thousands are separated in an odd way. Write 1 500 000."
    ),
    Problem.UNKNOWN_UNIT: QT_TRANSLATE_NOOP("errors", "“{text}”: the unit is unknown. Use kr, tkr or mnkr."),
    Problem.FINER_THAN_ORE: QT_TRANSLATE_NOOP(
        "errors", "“{text}” is finer than an öre. Use at most two decimals of a krona."
    ),
    Problem.TOO_LARGE: QT_TRANSLATE_NOOP("errors", "“{text}” is larger than a plan takes. Check the unit."),
    Problem.AMBIGUOUS: QT_TRANSLATE_NOOP(
        "errors",
        "“{text}” can be read in more than one way. Write it more clearly, such as {readings}.",
    ),
}
_WRITING: Mapping[WriteFailure, object] = {
    WriteFailure.FILE_IN_USE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is open in another program. Close it there and try again, or choose another name."
    ),
    WriteFailure.DISK_FULL: QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be written: the disk is full. Free some space, or choose another place."
    ),
    WriteFailure.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be written there. Choose another folder."
    ),
    WriteFailure.FOLDER_MISSING: QT_TRANSLATE_NOOP(
        "errors", "The folder of “{name}” is not there. Choose another."
    ),
    WriteFailure.IS_A_FOLDER: QT_TRANSLATE_NOOP("errors", "“{name}” is a folder. Choose another name."),
    WriteFailure.BAD_NAME: QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be used as a file name. Choose another."
    ),
    WriteFailure.NOT_READ_BACK: QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be read back as it was written. Choose another place and try again."
    ),
    WriteFailure.DEVICE_ERROR: QT_TRANSLATE_NOOP(
        "errors", "“{name}” could not be written: the disk or the network failed. Choose another place."
    ),
}
_FILES: Mapping[type[storage.FileError], object] = {
    storage.FileMissingError: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not there any more. It may have been moved or renamed: open it from its new place.",
    ),
    storage.PlanExistsError: QT_TRANSLATE_NOOP(
        "errors", "There is already a file “{name}” in that folder. Choose another name."
    ),
    storage.FolderMissingError: QT_TRANSLATE_NOOP(
        "errors", "The folder of “{name}” is not there. Choose another."
    ),
    storage.FolderReadOnlyError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be written there. Choose another folder."
    ),
    storage.SameFileError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is the plan that is open. Choose another version of it."
    ),
    storage.OtherPlanError: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is another plan: the two have no history in common. Choose a version of this plan.",
    ),
    storage.NewerSchemaError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” was saved by a newer version of the program. Update the program to open it."
    ),
    storage.FileLockedError: QT_TRANSLATE_NOOP(
        "errors", "Another program holds “{name}”. Close it there and try again."
    ),
    storage.ReadOnlyFileError: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be written to, so nothing was changed. Save a copy elsewhere and work in that.",
    ),
    storage.BadNameError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be used as a file name. Choose another."
    ),
    storage.CannotOpenError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” cannot be opened. Check that you may read the file and its folder."
    ),
    storage.DeviceError: QT_TRANSLATE_NOOP(
        "errors", "The disk or the network failed when “{name}” was opened: check it and try again."
    ),
    storage.ForeignJournalError: QT_TRANSLATE_NOOP(
        "errors",
        "Beside “{name}” lies a journal that this program has not written, so it was not opened. "
        "Open a backup, or ask your IT support to look at the folder.",
    ),
    storage.NothingToRescueError: QT_TRANSLATE_NOOP(
        "errors", "Too little of “{name}” can be read to make a plan of it. Open a backup."
    ),
    storage.NoRoomForCopyError: QT_TRANSLATE_NOOP(
        "errors", "The disk has no room to examine “{name}”. Free some space and try again."
    ),
    storage.ChangedOutsideError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” was changed elsewhere since it was opened, so nothing was saved. Open it again."
    ),
    storage.TakenOverError: QT_TRANSLATE_NOOP(
        "errors",
        "{by} has taken over “{name}”, so nothing was saved. Open it again, or save a copy of what you see.",
    ),
    storage.PlanHeldError: QT_TRANSLATE_NOOP(
        "errors", "{user} on {host} has “{name}” open. Wait until it is closed there."
    ),
    storage.PublishConflictError: QT_TRANSLATE_NOOP(
        "errors",
        "{who} has published another version of “{name}”. It stays as it is, and your changes are kept on "
        "this computer: merge the two, or save yours as a file of its own.",
    ),
    storage.DamagedError: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is damaged and was not opened. Use a copy of it that is whole."
    ),
}
_WRONG_FILES: Mapping[storage.WrongFile, object] = {
    storage.WrongFile.EMPTY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is empty. Perhaps it is not yet fetched from OneDrive or the network: wait until it is, "
        "or open a backup.",
    ),
    storage.WrongFile.FOLDER: QT_TRANSLATE_NOOP("errors", "“{name}” is a folder. Choose a plan in it."),
    storage.WrongFile.TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is larger than any plan. Choose another file."
    ),
    storage.WrongFile.OTHER: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a plan that this program has made. Choose another file, or import it if it is a "
        "list of measures.",
    ),
}
_TROUBLES: Mapping[storage.SaveTrouble, object] = {
    storage.SaveTrouble.DISK_FULL: QT_TRANSLATE_NOOP("errors", "The disk is full: free some space."),
    storage.SaveTrouble.DEVICE: QT_TRANSLATE_NOOP("errors", "The disk or the network failed: check it."),
    storage.SaveTrouble.DAMAGED: QT_TRANSLATE_NOOP("errors", "The file is damaged: save a copy elsewhere."),
    storage.SaveTrouble.NOT_AS_WRITTEN: QT_TRANSLATE_NOOP(
        "errors", "The disk did not give back what was written: save a copy elsewhere."
    ),
    storage.SaveTrouble.OTHER: QT_TRANSLATE_NOOP("errors", "Try again, or save a copy elsewhere."),
}
_BACKUPS: Mapping[storage.BackupTrouble, object] = {
    storage.BackupTrouble.DISK_FULL: QT_TRANSLATE_NOOP(
        "errors", "The disk is full: free some space, and the next backup goes well again."
    ),
    storage.BackupTrouble.NO_ACCESS: QT_TRANSLATE_NOOP(
        "errors", "The folder for backups cannot be written to: ask whoever looks after the computer."
    ),
    storage.BackupTrouble.DEVICE: QT_TRANSLATE_NOOP(
        "errors", "The disk failed: save a copy on another disk."
    ),
    storage.BackupTrouble.NOT_WHOLE: QT_TRANSLATE_NOOP(
        "errors", "The backup was not whole. Save a copy, close the plan and open it again."
    ),
}
_READING: Mapping[ReadProblem, object] = {
    ReadProblem.NOT_FOUND: QT_TRANSLATE_NOOP("errors", "“{name}” is not there. Choose the list again."),
    ReadProblem.NO_PERMISSION: QT_TRANSLATE_NOOP(
        "errors", "“{name}” may not be read. Ask for permission, or copy it to a folder of your own."
    ),
    ReadProblem.EMPTY: QT_TRANSLATE_NOOP(
        "errors", "There is nothing in “{name}”. Choose a list with a row of headings and rows below it."
    ),
    ReadProblem.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is too large for a list. Keep the sheet with the measures only and try again."
    ),
    ReadProblem.UNPACKS_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” holds too much for a list. Keep the sheet with the measures only and try again."
    ),
    ReadProblem.TOO_MANY_ROWS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” has more than {limit} rows. Split it, or delete the empty rows below the list."
    ),
    ReadProblem.TOO_MANY_COLUMNS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” has more than {limit} columns. Keep those that describe measures and amounts."
    ),
    ReadProblem.TOO_MANY_CELLS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” has more than {limit} cells. Keep the sheet with the measures only and try again."
    ),
    ReadProblem.LOCKED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” has a password. Save it without one and try again."
    ),
    ReadProblem.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is not a list that can be read. Save it as .xlsx, .xls, .xlsb, .ods or .csv."
    ),
    ReadProblem.UNKNOWN_ENCODING: QT_TRANSLATE_NOOP(
        "errors", "The characters of “{name}” cannot be recognised. Save it as CSV in UTF-8, or as .xlsx."
    ),
    ReadProblem.UNSAFE: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is built in a way that could harm the computer, so it was not read. Save it anew."
    ),
    ReadProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is damaged. Open it in Excel or LibreOffice, save it again and try once more."
    ),
    ReadProblem.NO_SUCH_SHEET: QT_TRANSLATE_NOOP(
        "errors", "The chosen sheet is not in “{name}” any more. Choose another."
    ),
    **READER_FAILURES,
}
_MOST_READINGS = 3


@singledispatch
def error_sentence(error: PlannerError) -> str:
    """Return what went wrong, where, and what to do, in one or two sentences."""
    path = getattr(error, "path", None)
    if path is not None:
        return QCoreApplication.translate(
            "errors", "Something went wrong with “{name}”. Choose another place or name and try again."
        ).format(name=path.name)
    return QCoreApplication.translate("errors", "That could not be done. Details: {details}.").format(
        details=error
    )


def amount_problem_sentence(problem: Problem, text: str) -> str:
    """Return what is wrong with a text that was to be an amount."""
    return _say(_AMOUNTS[problem], text=text, readings="250 tkr")


@error_sentence.register
def _rule_broken(error: RuleBrokenError) -> str:
    field = field_name(error.field) or QCoreApplication.translate("errors", "The plan")
    return _say(RULES[error.rule], field=field, value=error.value)


@error_sentence.register
def _stale(error: StaleChangeError) -> str:
    del error
    return QCoreApplication.translate(
        "errors", "The plan has changed meanwhile, so nothing was done. Look at it and try again."
    )


@error_sentence.register
def _personal(error: IdentityNumberError) -> str:
    return QCoreApplication.translate(
        "errors",
        "The text seems to hold a personal identity number ({numbers}), so nothing was saved. Remove it.",
    ).format(numbers=", ".join(error.masked))


@error_sentence.register
def _amount(error: AmountError) -> str:
    return amount_problem_sentence(error.problem, error.text)


@error_sentence.register
def _ambiguous(error: AmbiguousAmountError) -> str:
    readings = [format_amount(ore, Unit.KR, with_unit=True) for ore in error.readings[:_MOST_READINGS]]
    either = QCoreApplication.translate("errors", " or ").join(readings)
    return _say(_AMOUNTS[Problem.AMBIGUOUS], text=error.text, readings=either)


@error_sentence.register
def _not_written(error: FileWriteError) -> str:
    return _say(_WRITING[error.failure], name=error.path.name)


@error_sentence.register
def _not_read(error: ListReadError) -> str:
    limit = "" if error.limit is None else f"{error.limit:,}".replace(",", NO_BREAK_SPACE)
    return _say(_READING[error.problem], name=error.path.name, limit=limit)


@error_sentence.register
def _map_not_read(error: MapReadError) -> str:
    return _say(MAP_PROBLEMS[error.problem], name=error.path.name, what=error.what)


def _fixed(error: PlannerError) -> str:
    return QCoreApplication.translate("errors", str(FIXED[type(error)]))


for _kind in FIXED:
    error_sentence.register(_kind, _fixed)


@error_sentence.register
def _not_returned(error: WorkbookReturnError) -> str:
    return _say(RETURN_PROBLEMS[error.problem], name=error.path.name, version=error.version)


@error_sentence.register
def _history_differs(error: HistoryDiffersError) -> str:
    return QCoreApplication.translate(
        "errors",
        "The file was not written, because it would not have held the whole history ({what}). "
        "Please report this.",
    ).format(what=error.what)


@error_sentence.register
def _paper_differs(error: PaperDiffersError) -> str:
    return QCoreApplication.translate(
        "errors",
        "The file was not written, because it would not have been whole ({what}). Please report this.",
    ).format(what=error.what)


@error_sentence.register
def _differs(error: ExportDiffersError) -> str:
    return QCoreApplication.translate(
        "errors",
        "The file was not written, because it would have said {found} where the plan has {expected} "
        "({what}). Please report this.",
    ).format(
        found=format_amount(error.found_ore, Unit.KR, with_unit=True),
        expected=format_amount(error.expected_ore, Unit.KR, with_unit=True),
        what=error.what,
    )


@error_sentence.register
def _not_a_plan(error: storage.NotAPlanError) -> str:
    return _say(_WRONG_FILES[error.found], name=error.path.name)


@error_sentence.register
def _file(error: storage.FileError) -> str:
    for kind in type(error).__mro__:
        if kind in _FILES:
            return _say(_FILES[kind], name=error.path.name, **_people(error))
    return QCoreApplication.translate("errors", "Something is wrong with “{name}”.").format(
        name=error.path.name
    )


def _people(error: storage.FileError) -> dict[str, str]:
    """Return whom an error names, or words for people that are not known."""
    translate = QCoreApplication.translate
    return {
        "by": getattr(error, "by", "") or translate("errors", "Somebody else"),
        "who": getattr(error, "who", "") or translate("errors", "Somebody else"),
        "user": getattr(error, "user", "") or translate("errors", "Somebody else"),
        "host": getattr(error, "host", "") or translate("errors", "another computer"),
    }


@error_sentence.register
def _save_failed(error: storage.SaveFailedError) -> str:
    if error.outcome is storage.SavedOutcome.UNKNOWN:
        return QCoreApplication.translate(
            "errors",
            "“{name}” does not answer, so it is not known yet whether the last change was saved. The program "
            "keeps asking and tells you.",
        ).format(name=error.path.name)
    first = QCoreApplication.translate(
        "errors", "The last change could not be saved in “{name}”, and the plan is as before it."
    )
    return f"{first.format(name=error.path.name)} {_say(_TROUBLES[error.trouble])}"


@error_sentence.register
def _not_backed_up(error: storage.BackupFailedError) -> str:
    first = QCoreApplication.translate(
        "errors", "No backup of “{name}” could be made. Your changes are saved in the plan as usual."
    )
    return f"{first.format(name=error.path.name)} {_say(_BACKUPS[error.trouble])}"


def _say(source: object, **values: object) -> str:
    return QCoreApplication.translate("errors", str(source)).format(**values)
