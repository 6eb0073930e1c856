"""The allocation as CSV for people: opens right in a Swedish Excel, and runs nothing there."""

import csv
import io
import re
from pathlib import Path

from planner.atomic_file import write_verified
from planner.domain.money import parse_amount
from planner.exchange.allocation_rows import (
    ASKED,
    ID,
    RESPONSIBLE,
    SECRECY,
    TEXT_COLUMNS,
    TOTAL,
    AllocationRow,
    allocation_rows,
    secrecy_word,
)
from planner.exchange.errors import ExportDiffersError
from planner.exchange.export_input import AllocationExport
from planner.exchange.words import version_words

#: Stands on every row: a line of its own would be a row to those who read the file. It begins with a word,
#: for a spreadsheet would take a code such as 12e45678 for a number.
VERSION = "Version"
ENCODING = "utf-8-sig"
DELIMITER = ";"

#: Text that a spreadsheet would take for a formula, also when somebody wrote apostrophes before it.
_LIKE_A_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def write_csv(path: Path, export: AllocationExport) -> None:
    """Write the CSV, read it back and compare its sum with the plan.

    Raises:
        FileWriteError: it could not be written; the old file is untouched.
        ExportDiffersError: what was written is not what the plan says; the old file is untouched.
    """
    write_verified(path, render_csv(export), lambda data: _verify(data, export))


def render_csv(export: AllocationExport) -> bytes:
    """Return the file: one row per measure and fund, amounts in kronor with decimal comma, no sum row."""
    years = tuple(export.plan.info.years)
    target = io.StringIO(newline="")
    writer = csv.writer(target, delimiter=DELIMITER, lineterminator="\r\n")
    headers = [column.header for column in TEXT_COLUMNS]
    writer.writerow([*headers, *map(str, years), TOTAL, ASKED, RESPONSIBLE, SECRECY, ID, VERSION])
    version = f"versionskod {version_words(export.stamp)}"
    for row in allocation_rows(export):
        writer.writerow([*_fields(row), version])
    return target.getvalue().encode(ENCODING)


def escaped(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: an apostrophe goes before what looks like one."""
    return "'" + text if _LIKE_A_FORMULA.match(text) else text


def unescaped(text: str) -> str:
    """Return the text that `escaped` was given."""
    return text[1:] if text.startswith("'") and _LIKE_A_FORMULA.match(text) else text


def plain_kronor(ore: int) -> str:
    """Return an amount as a number in a Swedish CSV: no spaces, decimal comma only when there are öre."""
    sign = "-" if ore < 0 else ""
    whole, rest = divmod(abs(ore), 100)
    return f"{sign}{whole},{rest:02d}" if rest else f"{sign}{whole}"


def _fields(row: AllocationRow) -> list[str]:
    return [
        *(escaped(column.value(row)) for column in TEXT_COLUMNS),
        *(plain_kronor(ore) if ore else "" for ore in row.amounts_ore),
        plain_kronor(row.total_ore),
        "" if row.asked_ore is None else plain_kronor(row.asked_ore),
        escaped(row.measure.responsible),
        secrecy_word(row),
        escaped(str(row.measure.id)),
    ]


def _verify(data: bytes, export: AllocationExport) -> None:
    """Compare the sum of every year with the plan's allocations."""
    rows = list(csv.DictReader(io.StringIO(data.decode(ENCODING), newline=""), delimiter=DELIMITER))
    for year in export.plan.info.years:
        found = sum(parse_amount(row[str(year)]) for row in rows if row[str(year)])
        planned = sum(
            part.amount_ore
            for part in export.plan.allocations.values()
            if part.scenario_id == export.scenario_id and part.year == year
        )
        if found != planned:
            raise ExportDiffersError(str(year), planned, found)
