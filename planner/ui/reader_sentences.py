"""What is said when the process that reads a spreadsheet failed; nothing has been taken in then."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from planner.exchange.errors import ReadProblem

READER_FAILURES: Mapping[ReadProblem, object] = {
    ReadProblem.READER_NOT_STARTED: QT_TRANSLATE_NOOP(
        "errors", "“{name}” was not read: what reads spreadsheets did not start. Save the list as CSV."
    ),
    ReadProblem.READER_TOO_SLOW: QT_TRANSLATE_NOOP(
        "errors",
        "Reading “{name}” took more than {limit} seconds and was stopped. Save the sheet with the list as "
        "CSV, which is read much faster, and try again.",
    ),
    ReadProblem.READER_OUT_OF_MEMORY: QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” takes more memory than a list may. Keep the sheet with the measures only and try again.",
    ),
    ReadProblem.READER_CRASHED: QT_TRANSLATE_NOOP(
        "errors",
        "The reading of “{name}” broke off; the file is probably damaged. Open it in Excel or LibreOffice, "
        "save it as .xlsx and try again.",
    ),
    ReadProblem.READER_GARBLED: QT_TRANSLATE_NOOP(
        "errors",
        "What was read from “{name}” cannot be trusted, so nothing was taken in. Save it anew as .xlsx.",
    ),
}
