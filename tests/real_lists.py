"""Reads the lists in tests/data, and writes them as workbooks for tests of importing."""

import csv
from collections.abc import Mapping
from pathlib import Path

import xlsxwriter

from planner.domain.money import Unit, parse_amount

DATA = Path(__file__).parent / "data"
ORE_PER_KR = 100

List = list[dict[str, str]]


def read_list(name: str) -> List:
    """Return the rows of `tests/data/<name>.csv` by header."""
    with (DATA / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def amounts_ore(rows: List, header: str) -> list[int]:
    """Return a column's amounts in öre without its empty cells; the unit is the header's, else kr."""
    unit = unit_of(header)
    return [parse_amount(row[header], unit) for row in rows if row[header]]


def unit_of(header: str) -> Unit:
    """Return the unit that a header such as "Belopp (tkr)" says."""
    return next((unit for unit in (Unit.MNKR, Unit.TKR) if f"({unit})" in header), Unit.KR)


def write_workbook(rows: List, target: Path, sheet: str = "Åtgärder") -> None:
    """Write a list as .xlsx with amounts as numbers in the header's unit, as a spreadsheet program would."""
    headers = list(rows[0])
    with xlsxwriter.Workbook(target) as book:
        page = book.add_worksheet(sheet)
        page.write_row(0, 0, headers)
        for number, row in enumerate(rows, start=1):
            for column, header in enumerate(headers):
                if is_amount(header) and row[header]:
                    page.write_number(number, column, _in_unit(row, header))
                else:
                    page.write_string(number, column, row[header])


def is_amount(header: str) -> bool:
    """Tell whether a column holds amounts."""
    return header[:4].isdigit() or header.startswith(("Belopp", "Ram"))


def _in_unit(row: Mapping[str, str], header: str) -> float:
    scale = {Unit.KR: 1, Unit.TKR: 1_000, Unit.MNKR: 1_000_000}[unit_of(header)]
    return parse_amount(row[header], unit_of(header)) / ORE_PER_KR / scale
