"""What can go wrong with files in and out, as errors with fields."""

from enum import StrEnum
from pathlib import Path

from planner.domain.errors import PlannerError


class ExportDiffersError(PlannerError):
    """A rendered file does not say what the plan says; it was not put in place.

    Attributes:
        what: the fund and year, or the sum, that differs.
        expected_ore: what the plan has.
        found_ore: what the file has.
    """

    def __init__(self, what: str, expected_ore: int, found_ore: int) -> None:
        super().__init__(f"{what}: {found_ore} in the file, {expected_ore} in the plan")
        self.what = what
        self.expected_ore = expected_ore
        self.found_ore = found_ore


class HistoryDiffersError(PlannerError):
    """A rendered history does not hold what the plan's history holds; it was not put in place.

    Attributes:
        what: the part that differs, as the file calls it.
    """

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} differs from the history")
        self.what = what


class PaperDiffersError(PlannerError):
    """A rendered paper does not hold what it is to say; it was not put in place.

    Attributes:
        what: the part that differs, as the file calls it.
    """

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} differs from the paper")
        self.what = what


class ApplicationEmptyError(PlannerError):
    """An application of nothing that may be named; it was not written.

    Attributes:
        asked: how many measures were asked for: all of them are flagged for secrecy, or gone.
    """

    def __init__(self, asked: int) -> None:
        super().__init__(f"an application of none of {asked} measures")
        self.asked = asked


class ReadProblem(StrEnum):
    """Why a list cannot be read; those of `READER` are told by what became of the process that read it."""

    NOT_FOUND = "not_found"
    NO_PERMISSION = "no_permission"
    EMPTY = "empty"
    FILE_TOO_LARGE = "file_too_large"
    UNPACKS_TOO_LARGE = "unpacks_too_large"
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    LOCKED = "locked"
    UNKNOWN_FORMAT = "unknown_format"
    UNKNOWN_ENCODING = "unknown_encoding"
    UNSAFE = "unsafe"
    DAMAGED = "damaged"
    NO_SUCH_SHEET = "no_such_sheet"
    READER_NOT_STARTED = "reader_not_started"
    READER_TOO_SLOW = "reader_too_slow"
    READER_OUT_OF_MEMORY = "reader_out_of_memory"
    READER_CRASHED = "reader_crashed"
    READER_GARBLED = "reader_garbled"


class ListReadError(PlannerError):
    """A list that cannot be read; nothing was imported.

    Attributes:
        path: the file.
        problem: why.
        limit: the limit it breaks (bytes, rows, columns, cells or seconds), or None.
    """

    def __init__(self, path: Path, problem: ReadProblem, limit: int | None = None) -> None:
        super().__init__(f"{problem}: {path}")
        self.path = path
        self.problem = problem
        self.limit = limit


class ReturnProblem(StrEnum):
    """Why a workbook cannot be read back into a plan."""

    NOT_OURS = "not_ours"
    OTHER_PLAN = "other_plan"
    UNKNOWN_VERSION = "unknown_version"
    SCENARIO_GONE = "scenario_gone"
    COLUMNS_MISSING = "columns_missing"


class WorkbookReturnError(PlannerError):
    """A workbook that cannot be read back; nothing was changed.

    Attributes:
        path: the file.
        problem: why.
        version: the version code that it names, or "".
    """

    def __init__(self, path: Path, problem: ReturnProblem, version: str = "") -> None:
        super().__init__(f"{problem}: {path} {version}".strip())
        self.path = path
        self.problem = problem
        self.version = version
