"""What an import says of a list: names of fields and verdicts, and why a row stops."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.money import Unit, format_amount
from planner.exchange.decimal_marks import DecimalMark
from planner.exchange.list_cells import text_of
from planner.exchange.list_columns import ColumnChoice, Field
from planner.exchange.list_import import ImportProposal
from planner.exchange.list_reading import Cell, RawTable, Untold
from planner.exchange.list_totals import LeftOut
from planner.exchange.list_units import UnitGround, unit_note
from planner.exchange.list_values import Finding, RowLevel, RowReason, RowVerdict
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
    RowReason.FORMULA_ZERO: QT_TRANSLATE_NOOP(
        "import", "{cell}: a formula whose saved value is 0. Make sure that it has been computed."
    ),
    RowReason.MERGED_CELL: QT_TRANSLATE_NOOP(
        "import", "{cell}: merged with other cells. Only the first of them holds what they show."
    ),
    RowReason.PERSONAL_NUMBER: QT_TRANSLATE_NOOP(
        "import", "{cell}: looks like a personal identity number. A plan must not hold any: remove it."
    ),
}


#: Why rows stop, as the end of a sentence about several.
_LEFT_OUT: Mapping[RowReason, object] = {
    RowReason.TITLE_MISSING: QT_TRANSLATE_NOOP("import", "no title"),
    RowReason.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("import", "a text that is too long"),
    RowReason.AMOUNT_AMBIGUOUS: QT_TRANSLATE_NOOP("import", "an amount that can be read in two ways"),
    RowReason.AMOUNT_UNREADABLE: QT_TRANSLATE_NOOP("import", "an amount that cannot be read"),
    RowReason.AMOUNT_NEGATIVE: QT_TRANSLATE_NOOP("import", "an amount below zero"),
    RowReason.ERROR_CELL: QT_TRANSLATE_NOOP("import", "an error in the spreadsheet"),
    RowReason.FORMULA_WITHOUT_VALUE: QT_TRANSLATE_NOOP("import", "a formula without a value"),
    RowReason.SHOWN_IN_OTHER_UNIT: QT_TRANSLATE_NOOP("import", "shown in another unit than stored"),
    RowReason.DATE_AS_AMOUNT: QT_TRANSLATE_NOOP("import", "a date where an amount should be"),
    RowReason.PART_STOPPED: QT_TRANSLATE_NOOP("import", "another row of the same measure is stopped"),
    RowReason.YEAR_UNREADABLE: QT_TRANSLATE_NOOP("import", "a year that cannot be read"),
    RowReason.YEAR_MISSING: QT_TRANSLATE_NOOP("import", "no year"),
    RowReason.YEAR_OUTSIDE_PERIOD: QT_TRANSLATE_NOOP("import", "a year outside the plan's period"),
    RowReason.FUND_MISSING: QT_TRANSLATE_NOOP("import", "no source"),
}
_UNTOLD: Mapping[Untold, object] = {
    Untold.ERRORS: QT_TRANSLATE_NOOP("import", "errors in cells"),
    Untold.FORMULAS: QT_TRANSLATE_NOOP("import", "formulas"),
    Untold.HIDDEN: QT_TRANSLATE_NOOP("import", "hidden rows and columns"),
    Untold.MERGED: QT_TRANSLATE_NOOP("import", "merged cells"),
    Untold.NUMBER_FORMATS: QT_TRANSLATE_NOOP("import", "units in number formats"),
}
_MARKS: Mapping[DecimalMark | None, object] = {
    None: QT_TRANSLATE_NOOP("import", "ask where unclear"),
    DecimalMark.COMMA: QT_TRANSLATE_NOOP("import", "comma (1,5)"),
    DecimalMark.POINT: QT_TRANSLATE_NOOP("import", "point (1.5)"),
}


def field_name(field: Field) -> str:
    """Return what a column can be taken for."""
    return _word(_FIELDS, field)


def level_name(level: RowLevel) -> str:
    """Return the verdict on a row, with a sign."""
    return _word(_LEVELS, level)


def verdict_name(row: RowVerdict) -> str:
    """Return the verdict on a row, with a sign; what was confirmed is said to be."""
    if row.is_confirmed:
        return QCoreApplication.translate("import", "✓ Confirmed")
    return level_name(row.level)


def finding_sentence(finding: Finding, line: int, sheet: str = "") -> str:
    """Return what there is to say of a row; cells are named as in the spreadsheet: C7, or Blad2!C7."""
    cell = "" if finding.column is None else f"{column_letters(finding.column)}{line}"
    cell = f"{sheet}!{cell}" if sheet and cell else cell
    if finding.reason is RowReason.AMOUNT_UNREADABLE:
        text = amount_problem_sentence(finding.problem, finding.text) if finding.problem else finding.text
        return f"{cell}: {text}"
    readings = QCoreApplication.translate("import", " or ").join(
        format_amount(ore, Unit.KR, with_unit=True) for ore in finding.readings
    )
    sentence = _word(_REASONS, finding.reason).format(cell=cell, text=finding.text, readings=readings)
    return sentence.removeprefix(": ")


def cell_text(cell: Cell) -> str:
    """Return what a cell of a list shows: a whole number without its zero decimal."""
    return text_of(cell).replace("\n", " ")


def column_title(choice: ColumnChoice) -> str:
    """Return a column's letters and header, such as "C  2026 (tkr)"."""
    header = " ".join(choice.header.split())
    return f"{column_letters(choice.index)}  {header}"


def untold_sentence(table: RawTable) -> str:
    """Return what the kind of file cannot tell about its cells, or ""."""
    if not table.untold:
        return ""
    names = ", ".join(_word(_UNTOLD, one) for one in sorted(table.untold))
    return QCoreApplication.translate("import", "This kind of file does not tell of: {names}.").format(
        names=names
    )


def mark_name(mark: DecimalMark | None) -> str:
    """Return the name of a decimal mark, with what it makes of a number."""
    return QCoreApplication.translate(_CONTEXT, str(_MARKS[mark]))


def left_out_reason(left: LeftOut) -> str:
    """Return why rows are not imported, as the end of a sentence."""
    if left.reason is None:
        return QCoreApplication.translate("import", "left out by you")
    return _word(_LEFT_OUT, left.reason)


def unit_sentence(proposal: ImportProposal) -> str:
    """Return in which unit bare numbers are read, and why; nothing is assumed without being said."""
    unit, note = proposal.choices.unit or Unit.KR, unit_note(proposal.table, proposal.choices.header_row or 0)
    if proposal.unit_ground is UnitGround.NOTED and note is not None:
        text = QCoreApplication.translate("import", "Row {line} says “{note}”.")
        return text.format(line=note.line, note=note.text)
    if proposal.unit_ground is UnitGround.CHOSEN:
        return QCoreApplication.translate("import", "Chosen by you.")
    text = QCoreApplication.translate("import", "Assumed: the list names no unit. 25 is read as {amount}.")
    return text.format(amount=format_amount(25 * unit.ore, Unit.KR, with_unit=True))


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
