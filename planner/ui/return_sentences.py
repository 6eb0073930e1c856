"""What is said of a workbook that cannot be read back, and of what in it is not."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.exchange.errors import ReturnProblem
from planner.exchange.returned_cells import RemarkKind

#: Why a file is refused → its sentence; `{name}` is the file, `{version}` the version code in it.
RETURN_PROBLEMS: Mapping[ReturnProblem, object] = {
    ReturnProblem.NOT_OURS: QT_TRANSLATE_NOOP(
        "errors", "“{name}” is no workbook that this program wrote. Import it as a list instead."
    ),
    ReturnProblem.OTHER_PLAN: QT_TRANSLATE_NOOP(
        "errors", "“{name}” was exported from another plan. Open that plan, and read it back there."
    ),
    ReturnProblem.UNKNOWN_VERSION: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” was exported from the state {version}, which is not in this plan's history. Merge the "
        "version of the plan that it came from first.",
    ),
    ReturnProblem.SCENARIO_GONE: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” shows a scenario that is no longer in the plan. Export the plan anew and fill that in.",
    ),
    ReturnProblem.COLUMNS_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "In “{name}” columns that the program wrote are gone or have other headings. Ask for the file as it "
        "was, with its hidden columns.",
    ),
}

#: Why something in the file is not read back.
REMARKS: Mapping[RemarkKind, object] = {
    RemarkKind.AMOUNT_UNREADABLE: QT_TRANSLATE_NOOP("returning", "The amount cannot be read safely"),
    RemarkKind.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP(
        "returning", "The formula has no value: open the file in Excel and save it"
    ),
    RemarkKind.ERROR_CELL: QT_TRANSLATE_NOOP("returning", "The cell holds an error"),
    RemarkKind.OTHER_UNIT: QT_TRANSLATE_NOOP("returning", "The cell shows another unit than kronor"),
    RemarkKind.UNKNOWN_WORD: QT_TRANSLATE_NOOP("returning", "The word is not in the list"),
    RemarkKind.UNKNOWN_FUND: QT_TRANSLATE_NOOP("returning", "The plan has no such source"),
    RemarkKind.UNKNOWN_ROW: QT_TRANSLATE_NOOP("returning", "The row was not written from the plan"),
    RemarkKind.ROW_TWICE: QT_TRANSLATE_NOOP("returning", "The row is there twice: the first counts"),
    RemarkKind.TWO_VALUES: QT_TRANSLATE_NOOP("returning", "The rows of the measure say different things"),
    RemarkKind.FUND_CHANGED: QT_TRANSLATE_NOOP(
        "returning", "The source of the row was changed: move the amounts in the program instead"
    ),
    RemarkKind.LOCKED: QT_TRANSLATE_NOOP("returning", "This column is not read back"),
    RemarkKind.SECRET: QT_TRANSLATE_NOOP("returning", "The row stands for measures flagged for secrecy"),
    RemarkKind.CLOSED: QT_TRANSLATE_NOOP("returning", "The tertial is closed"),
    RemarkKind.MEASURE_GONE: QT_TRANSLATE_NOOP("returning", "The plan no longer has the measure"),
    RemarkKind.NEW_ROW: QT_TRANSLATE_NOOP("returning", "The new row cannot be read"),
}
