"""The history as a workbook: one sheet of changes, one of their values, one that says what the file is."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from planner.atomic_file import write_verified
from planner.exchange.errors import HistoryDiffersError
from planner.exchange.history_export import HistoryEntry, HistoryExport
from planner.exchange.words import entry_words, plan_words, subject_words, version_words
from planner.exchange.workbook.sheet import Sheet, add_sheet, clean_text
from planner.exchange.workbook.style import Styles, make_styles, set_up_page

CHANGES, VALUES, ABOUT = "Ändringar", "Värden", "Om filen"
HEAD_ROW = 3
#: Excel has 1 048 576 rows; what comes after is in the plan's own file.
MOST_VALUES = 1_000_000
_CHANGE_HEADS = ("Nr", "Tid", "Vem", "Vad", "Gäller", "Antal värden", "Kommentar", "Versionskod")
_CHANGE_WIDTHS = (8, 18, 20, 40, 30, 13, 40, 13)
_VALUE_HEADS = ("Nr", "Gäller", "Uppgift", "Före", "Efter")
_VALUE_WIDTHS = (8, 62, 26, 34, 34)
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_history_workbook(path: Path, export: HistoryExport) -> None:
    """Write the workbook to a file, read it back and count its rows.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        HistoryDiffersError: what was written is not the history; the old file is untouched.
    """
    write_verified(path, render_history_workbook(export), lambda data: verify_history_workbook(data, export))


def render_history_workbook(export: HistoryExport) -> bytes:
    """Return the workbook's bytes."""
    import xlsxwriter

    target = BytesIO()
    workbook = xlsxwriter.Workbook(target, _OPTIONS)
    workbook.set_properties(
        {
            "title": clean_text(f"Historik: {export.info.title}"),
            "author": clean_text(export.stamp.author),
            "comments": f"Versionskod {export.stamp.version}, kontrollsumma {export.stamp.journal_hash}",
            "created": export.stamp.made_at.replace(tzinfo=None, microsecond=0),
        }
    )
    styles = make_styles(workbook, with_ore=False)
    _write_changes(_add_sheet(workbook, styles, export, CHANGES), export)
    _write_values(_add_sheet(workbook, styles, export, VALUES), export)
    _write_about(_add_sheet(workbook, styles, export, ABOUT), export)
    workbook.close()
    return target.getvalue()


def _add_sheet(workbook: Any, styles: Styles, export: HistoryExport, name: str) -> Sheet:
    sheet = add_sheet(workbook, name, styles)
    stamp = f"Versionskod {version_words(export.stamp)} · {export.stamp.made_at:%Y-%m-%d %H:%M}"
    set_up_page(sheet.raw, plan_words(export.info), stamp, repeat_row=None if name == ABOUT else HEAD_ROW)
    return sheet


def _write_changes(sheet: Sheet, export: HistoryExport) -> None:
    sheet.title("Historik", f"{export.info.title}: alla ändringar, den senaste först")
    _heads(sheet, _CHANGE_HEADS, _CHANGE_WIDTHS, len(export.entries))
    for row, one in enumerate(reversed(export.entries), HEAD_ROW + 1):
        _write_change(sheet, row, one)


def _write_change(sheet: Sheet, row: int, one: HistoryEntry) -> None:
    entry = one.entry
    style = "strong" if entry.is_version else "text"
    sheet.raw.write_number(row, 0, entry.seq, sheet.styles["number"])
    sheet.raw.write_datetime(row, 1, entry.at.astimezone().replace(tzinfo=None), sheet.styles["time"])
    sheet.text(row, 2, entry.who, style)
    sheet.text(row, 3, entry_words(entry), style)
    sheet.text(row, 4, subject_words(entry), style)
    sheet.raw.write_number(row, 5, len(one.lines), sheet.styles["number"])
    sheet.text(row, 6, entry.reason, style)
    sheet.text(row, 7, entry.code, style)


def _write_values(sheet: Sheet, export: HistoryExport) -> None:
    note = "Alla värden som ändrades, i samma ordning; numret är ändringens"
    if export.line_count > MOST_VALUES:
        note = f"De {MOST_VALUES} senaste av {export.line_count} värden; planens fil har alla"
    sheet.title("Värden före och efter", note)
    _heads(sheet, _VALUE_HEADS, _VALUE_WIDTHS, min(export.line_count, MOST_VALUES))
    row = HEAD_ROW + 1
    for one in reversed(export.entries):
        for line in one.lines[: MOST_VALUES + HEAD_ROW + 1 - row]:
            sheet.raw.write_number(row, 0, one.entry.seq, sheet.styles["number"])
            texts = (line.subject, line.field, line.before, line.after)
            for column, text in enumerate(texts, 1):
                sheet.text(row, column, text)
            sheet.fit_height(row, zip(texts, _VALUE_WIDTHS[1:], strict=True))
            row += 1


def _heads(sheet: Sheet, names: Sequence[str], widths: Sequence[float], rows: int) -> None:
    sheet.heads(HEAD_ROW, list(names), len(names))
    for column, width in enumerate(widths):
        sheet.raw.set_column(column, column, width)
    sheet.raw.freeze_panes(HEAD_ROW + 1, 0)
    if rows:
        sheet.raw.autofilter(HEAD_ROW, 0, HEAD_ROW + rows, len(names) - 1)


def _write_about(sheet: Sheet, export: HistoryExport) -> None:
    sheet.title("Om filen", "Vilken plan och vilket läge historiken är skriven från")
    for row, (name, text) in enumerate(export.facts(), HEAD_ROW):
        sheet.text(row, 0, name, "label")
        sheet.text(row, 1, text, "quiet_text")
    sheet.raw.set_column(0, 0, 18)
    sheet.raw.set_column(1, 1, 90)


def verify_history_workbook(data: bytes, export: HistoryExport) -> None:
    """Read the rows with another library than wrote them, and hold them against the history.

    Raises:
        HistoryDiffersError: a change, a value or the seal is not there.
    """
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(BytesIO(data))
    changes, values, about = (
        book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in (CHANGES, VALUES, ABOUT)
    )
    numbers = [row[0] for row in changes[HEAD_ROW + 1 :]]
    if numbers != [one.entry.seq for one in reversed(export.entries)]:
        raise HistoryDiffersError(CHANGES)
    if len(values) - HEAD_ROW - 1 != min(export.line_count, MOST_VALUES):
        raise HistoryDiffersError(VALUES)
    if not any(version_words(export.stamp) in row for row in about):
        raise HistoryDiffersError(ABOUT)
