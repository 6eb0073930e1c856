"""What an import says of a list: names of fields and verdicts, and why a row stops."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.money import Unit, format_amount
from planner.exchange.list_columns import Field
from planner.exchange.list_values import Finding, RowLevel, RowReason
from planner.ui.error_sentences import amount_problem_sentence

_CONTEXT = "import"
K = TypeVar("K", bound=StrEnum)

_FIELDS: Mapping[Field, object] = {
    Field.TITLE: QT_TRANSLATE_NOOP("import", "Title"),
    Field.NUMBER: QT_TRANSLATE_NOOP("import", "Number in the list"),
    Field.KIND: QT_TRANSLATE_NOOP("import", "Kind"),
    Field.PLACE: QT_TRANSLATE_NOOP("import", "Place"),
    Field.NEIGHBOURHOOD: QT_TRANSLATE_NOOP("import", "Neighbourhood"),
    Field.FUND: QT_TRANSLATE_NOOP("import", "Source"),
    Field.YEAR: QT_TRANSLATE_NOOP("import", "Year"),
    Field.AMOUNT: QT_TRANSLATE_NOOP("import", "Allocated amount"),
    Field.YEAR_AMOUNT: QT_TRANSLATE_NOOP("import", "Allocated in a year"),
    Field.TOTAL: QT_TRANSLATE_NOOP("import", "Sum, for checking"),
    Field.EXPENSE_CLASS: QT_TRANSLATE_NOOP("import", "Class"),
    Field.STATUS: QT_TRANSLATE_NOOP("import", "Status"),
    Field.COST: QT_TRANSLATE_NOOP("import", "Likely cost"),
    Field.RESPONSIBLE: QT_TRANSLATE_NOOP("import", "Responsible"),
    Field.NOTE: QT_TRANSLATE_NOOP("import", "Note"),
    Field.SECRECY: QT_TRANSLATE_NOOP("import", "Secrecy"),
    Field.IGNORED: QT_TRANSLATE_NOOP("import", "Not imported"),
}
_LEVELS: Mapping[RowLevel, object] = {
    RowLevel.OK: QT_TRANSLATE_NOOP("import", "✓ Imported"),
    RowLevel.WARNING: QT_TRANSLATE_NOOP("import", "▲ Imported, check"),
    RowLevel.STOP: QT_TRANSLATE_NOOP("import", "✕ Stopped"),
    RowLevel.SUM: QT_TRANSLATE_NOOP("import", "Σ Sum row"),
    RowLevel.SKIPPED: QT_TRANSLATE_NOOP("import", "– Skipped"),
}
_REASONS: Mapping[RowReason, object] = {
    RowReason.TITLE_MISSING: QT_TRANSLATE_NOOP("import", "The row has no title."),
    RowReason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("import", "“{text}” is too long."),
    RowReason.AMOUNT_AMBIGUOUS: QT_TRANSLATE_NOOP(
        "import", "{cell}: “{text}” can be {readings}. Write it more clearly in the file."
    ),
    RowReason.AMOUNT_NEGATIVE: QT_TRANSLATE_NOOP("import", "{cell}: “{text}” is below zero."),
    RowReason.ERROR_CELL: QT_TRANSLATE_NOOP("import", "{cell}: the spreadsheet has an error there."),
    RowReason.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP(
        "import", "{cell}: a formula without a value. Open the file in a spreadsheet program and save it."
    ),
    RowReason.SHOWN_IN_OTHER_UNIT: QT_TRANSLATE_NOOP(
        "import", "{cell}: shown in another unit than it is stored in. Choose the unit of the column."
    ),
    RowReason.DATE_AS_AMOUNT: QT_TRANSLATE_NOOP(
        "import", "{cell}: “{text}” is a date, not an amount. Spreadsheets turn 1/3 into one by themselves."
    ),
    RowReason.PART_STOPPED: QT_TRANSLATE_NOOP(
        "import", "Another row of “{text}” is stopped. A measure is imported whole or not at all."
    ),
    RowReason.FUND_UNKNOWN: QT_TRANSLATE_NOOP(
        "import", "The plan has no source “{text}”. It is added, unless it is one of the plan's own."
    ),
    RowReason.LOOKS_LIKE_SUM: QT_TRANSLATE_NOOP(
        "import", "The amount is the sum of the rows above. Leave the row out if it is a sum."
    ),
    RowReason.YEAR_UNREADABLE: QT_TRANSLATE_NOOP("import", "{cell}: “{text}” is not a year."),
    RowReason.YEAR_MISSING: QT_TRANSLATE_NOOP("import", "The amount has no year. Choose one for the list."),
    RowReason.YEAR_OUTSIDE_PERIOD: QT_TRANSLATE_NOOP(
        "import", "{cell}: the year {text} is outside the plan's period."
    ),
    RowReason.FUND_MISSING: QT_TRANSLATE_NOOP(
        "import", "{cell}: the amount has no source. Choose one for the list."
    ),
    RowReason.TOTAL_DIFFERS: QT_TRANSLATE_NOOP(
        "import", "{cell}: the list's own sum “{text}” differs from the amounts of the row."
    ),
    RowReason.KIND_UNKNOWN: QT_TRANSLATE_NOOP(
        "import", "{cell}: the kind “{text}” is unknown and left empty."
    ),
    RowReason.CLASS_UNKNOWN: QT_TRANSLATE_NOOP(
        "import", "{cell}: the class “{text}” is unknown; the kind's is used."
    ),
    RowReason.STATUS_UNKNOWN: QT_TRANSLATE_NOOP(
        "import", "{cell}: the status “{text}” is unknown; it becomes an idea."
    ),
    RowReason.DUPLICATE_IN_PLAN: QT_TRANSLATE_NOOP(
        "import", "The plan already has a measure “{text}” at that place."
    ),
    RowReason.DUPLICATE_IN_FILE: QT_TRANSLATE_NOOP("import", "“{text}” is in the list more than once."),
    RowReason.HIDDEN_ROW: QT_TRANSLATE_NOOP("import", "The row is hidden in the file."),
    RowReason.PERSONAL_NUMBER: QT_TRANSLATE_NOOP(
        "import", "{cell}: looks like a personal identity number. A plan must not hold any: remove it."
    ),
}


def field_name(field: Field) -> str:
    """Return what a column can be taken for."""
    return _word(_FIELDS, field)


def level_name(level: RowLevel) -> str:
    """Return the verdict on a row, with a sign."""
    return _word(_LEVELS, level)


def finding_sentence(finding: Finding, line: int) -> str:
    """Return what there is to say of a row; cells are named as in the spreadsheet: C7."""
    cell = "" if finding.column is None else f"{column_letters(finding.column)}{line}"
    if finding.reason is RowReason.AMOUNT_UNREADABLE:
        text = amount_problem_sentence(finding.problem, finding.text) if finding.problem else finding.text
        return f"{cell}: {text}"
    readings = QCoreApplication.translate("import", " or ").join(
        format_amount(ore, Unit.KR, with_unit=True) for ore in finding.readings
    )
    sentence = _word(_REASONS, finding.reason).format(cell=cell, text=finding.text, readings=readings)
    return sentence.removeprefix(": ")


def column_letters(index: int) -> str:
    """Return a column's letters in a spreadsheet: 0 → A, 26 → AA."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _word(words: Mapping[K, object], key: K) -> str:
    return QCoreApplication.translate(_CONTEXT, str(words[key]))
