"""What can be wrong with a plan file or with saving to it; fields, never sentences."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from planner.domain.errors import PlannerError


class FileError(PlannerError):
    """Something about a file that the user can act on.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"{type(self).__name__}: {path}")
        self.path = path


class FileMissingError(FileError):
    """There is no such file."""


class PlanExistsError(FileError):
    """There is a file already where a new plan was to be made."""


class FolderMissingError(FileError):
    """The folder of the file is not there."""


class FolderReadOnlyError(FileError):
    """The folder of a file that is to be made cannot be written to."""


class WrongFile(StrEnum):
    """What a file is instead of a plan."""

    EMPTY = "empty"
    FOLDER = "folder"
    TOO_LARGE = "too_large"
    OTHER = "other"


class NotAPlanError(FileError):
    """The file is something else than a plan.

    Attributes:
        found: what it is.
    """

    def __init__(self, path: Path, found: WrongFile = WrongFile.OTHER) -> None:
        super().__init__(path)
        self.found = found


class SameFileError(FileError):
    """The file is the plan that is open, where another version of it was asked for."""


class OtherPlanError(FileError):
    """The file is another plan than the one that is open: their histories have nothing in common."""


class NewerSchemaError(FileError):
    """The file was written by a newer version of the program.

    Attributes:
        version: the schema version of the file.
    """

    def __init__(self, path: Path, version: int) -> None:
        super().__init__(path)
        self.version = version


class FileLockedError(FileError):
    """Another program holds the file."""


class ReadOnlyFileError(FileError):
    """The file, or the folder it lies in, cannot be written to."""


class CannotOpenError(FileError):
    """The system does not let us open the file, such as for lack of permission."""


class DeviceError(FileError):
    """The disk or the network failed while the file was opened; the file itself may well be whole."""


class BadNameError(FileError):
    """The system takes no file of that name, such as one that is too long."""


class ForeignJournalError(FileError):
    """The journal beside the file is not one that this program writes; SQLite must not see it."""


class NoRoomForCopyError(FileError):
    """There is no room on the disk for the copy that a file is examined on."""


class ChangedOutsideError(FileError):
    """Somebody else has written to the file since it was opened; nothing was changed."""


class TakenOverError(ChangedOutsideError):
    """Somebody else has taken the plan over since it was opened; nothing was changed.

    Attributes:
        by: who.
    """

    def __init__(self, path: Path, by: str) -> None:
        super().__init__(path)
        self.by = by


class PlanHeldError(FileError):
    """Somebody else has the plan open.

    Attributes:
        user: who; "" when the lock does not tell.
        host: on which computer.
    """

    def __init__(self, path: Path, user: str, host: str) -> None:
        super().__init__(path)
        self.user = user
        self.host = host


class PublishConflictError(FileError):
    """Somebody else has put another version where ours was to be published; both are as they were.

    Attributes:
        path: where people see the plan lie, with their version or, when they took it away, nothing.
        mine: the file with our version.
        who: who changed theirs last; "" when that is not known.
        taken_over: whether they have taken the plan over from us.
    """

    def __init__(self, path: Path, mine: Path, who: str = "", *, taken_over: bool = False) -> None:
        super().__init__(path)
        self.mine = mine
        self.who = who
        self.taken_over = taken_over


class ProblemKind(StrEnum):
    """What a check finds."""

    SIZE = "size"
    SQLITE = "sqlite"
    SCHEMA = "schema"
    FOREIGN_KEY = "foreign_key"
    UNREADABLE = "unreadable"
    BROKEN_CHAIN = "broken_chain"
    REPLAY = "replay"
    ROW_DIFFERS = "row_differs"
    ROW_MISSING = "row_missing"
    ROW_UNKNOWN = "row_unknown"
    BAD_ID = "bad_id"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a file.

    Attributes:
        kind: what.
        where: the table, the journal entry or the rule it concerns, or "".
        detail: an id or SQLite's own words, for whoever mends the file.
    """

    kind: ProblemKind
    where: str = ""
    detail: str = ""


class DamagedError(FileError):
    """The file is a plan, but it is not whole.

    Attributes:
        problems: what is wrong, the first findings.
    """

    def __init__(self, path: Path, problems: tuple[Problem, ...]) -> None:
        super().__init__(path)
        self.problems = problems


class NothingToRescueError(FileError):
    """Too little can be read in a damaged file to make a plan of it."""


class SavedOutcome(StrEnum):
    """What became of an edit whose saving raised an error."""

    SAVED = "saved"
    NOT_SAVED = "not_saved"
    UNKNOWN = "unknown"


class SaveTrouble(StrEnum):
    """Why saving failed."""

    DISK_FULL = "disk_full"
    DEVICE = "device"
    DAMAGED = "damaged"
    NOT_AS_WRITTEN = "not_as_written"
    OTHER = "other"


class SaveFailedError(FileError):
    """An edit could not be saved; plan and undo are as before it.

    Attributes:
        outcome: whether the file is known not to hold the edit. When it turns out that the file does hold
            it, saving has succeeded and there is no error.
        trouble: why.
    """

    def __init__(self, path: Path, outcome: SavedOutcome, trouble: SaveTrouble) -> None:
        super().__init__(path)
        self.outcome = outcome
        self.trouble = trouble


class BackupTrouble(StrEnum):
    """Why a backup could not be made."""

    DISK_FULL = "disk_full"
    NO_ACCESS = "no_access"
    DEVICE = "device"
    NOT_WHOLE = "not_whole"


class BackupFailedError(FileError):
    """A backup of the plan could not be made; the plan itself and its older backups are as they were.

    Attributes:
        trouble: why.
    """

    def __init__(self, path: Path, trouble: BackupTrouble) -> None:
        super().__init__(path)
        self.trouble = trouble
