"""Reading an accounting extract (*huvudboksutdrag*): its lines, and what keeps a line from being taken."""

import re
from calendar import monthrange
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from planner.domain.errors import RuleBrokenError
from planner.domain.ids import ledger_id
from planner.domain.ledger import LedgerLine
from planner.domain.money import Unit
from planner.exchange.decimal_marks import DecimalMark, marks_in
from planner.exchange.ledger_columns import (
    LedgerColumn,
    LedgerField,
    best_ledger_table,
    find_ledger_header,
    guess_ledger_columns,
)
from planner.exchange.list_cells import CellReader, text_of
from planner.exchange.list_columns import ColumnChoice, Field
from planner.exchange.list_reading import Cell, RawTable, Report, read_tables
from planner.exchange.list_values import RowReason
from planner.exchange.reading.table import nobody_asks

_DAY = re.compile(r"(20\d\d)[-./]?(\d{2})[-./]?(\d{2})(?:[ T].*)?")
_PERIOD = re.compile(r"(20\d\d)[-./ ]?(\d{2})")
#: How the columns of money count.
_SIGNS = {LedgerField.AMOUNT: 1, LedgerField.DEBIT: 1, LedgerField.CREDIT: -1}
_SUM = re.compile(r"(?:summa|totalt?|delsumma|total summa)\b.*", re.IGNORECASE)


class StopReason(StrEnum):
    """Why a line of the file is no line of the accounts that can be read in."""

    AMOUNT = "amount"
    DAY = "day"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class StoppedLine:
    """A row that cannot be read in.

    Attributes:
        line: its row in the file, from 1.
        reason: what is wrong with it.
        text: what stands in the cell.
    """

    line: int
    reason: StopReason
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerExtract:
    """What an extract says; nothing is done yet.

    Attributes:
        table: the sheet.
        header: the row of the header, from 0.
        columns: what each column is taken for.
        lines: the lines that can be read in, in the file's order.
        stopped: the rows that cannot.
        sums_left_out: rows that only sum others.
        hidden: rows that the sheet hides, by hand or by a filter; they are read as the others.
    """

    table: RawTable
    header: int
    columns: tuple[LedgerColumn, ...]
    lines: tuple[LedgerLine, ...]
    stopped: tuple[StoppedLine, ...]
    sums_left_out: int
    hidden: int = 0

    @property
    def total_ore(self) -> int:
        """All lines that can be read in, öre."""
        return sum(line.amount_ore for line in self.lines)

    @property
    def missing(self) -> tuple[LedgerField, ...]:
        """The fields that an extract cannot be read without and that no column has."""
        held = {column.field for column in self.columns}
        money = held & {LedgerField.AMOUNT, LedgerField.DEBIT, LedgerField.CREDIT}
        when = held & {LedgerField.DAY, LedgerField.PERIOD}
        return (*(() if money else (LedgerField.AMOUNT,)), *(() if when else (LedgerField.DAY,)))


def read_ledger(path: Path, encoding: str = "", report: Report = nobody_asks) -> LedgerExtract:
    """Read the sheet of a file that looks most like an accounting extract.

    Raises:
        ListReadError: it cannot be read.
    """
    return ledger_extract(best_ledger_table(read_tables(path, encoding, report)))


def ledger_extract(table: RawTable, columns: tuple[LedgerColumn, ...] | None = None) -> LedgerExtract:
    """Read the lines of a sheet; run again with other columns when the user changes them."""
    header = find_ledger_header(table)
    chosen = columns or guess_ledger_columns(table.rows[header])
    reader = _LineReader(table, chosen, header)
    found = [read for at in range(header + 1, len(table.rows)) if (read := reader.read(at)) is not None]
    return LedgerExtract(
        table=table,
        header=header,
        columns=chosen,
        lines=tuple(_told_apart([one for one in found if isinstance(one, LedgerLine)])),
        stopped=tuple(one for one in found if isinstance(one, StoppedLine)),
        sums_left_out=reader.sums,
        hidden=sum(1 for at in table.hidden if at > header),
    )


def _told_apart(lines: list[LedgerLine]) -> Iterator[LedgerLine]:
    """Give each line the id of what it says and of which of equal lines in the file it is."""
    seen: Counter[str] = Counter()
    for line in lines:
        parts = (line.project, line.account, line.booked_on, line.text, line.amount_ore, line.voucher)
        says = "|".join(str(part) for part in parts)
        seen[says] += 1
        yield replace(line, id=ledger_id(f"{says}|{seen[says]}"))


class _LineReader:
    """Reads the rows of one sheet.

    Attributes:
        sums: how many rows were sums.
    """

    def __init__(self, table: RawTable, columns: tuple[LedgerColumn, ...], header: int) -> None:
        self._table = table
        self._at = {column.field: column.index for column in columns}
        self._money = CellReader(table, Unit.KR)
        self._marks = {field: self._mark(field, header) for field in _SIGNS if field in self._at}
        self.sums = 0

    def read(self, at: int) -> LedgerLine | StoppedLine | None:
        """Read a row, from 0; None when it is empty, or a sum of others."""
        if not any(text_of(cell) for cell in self._table.rows[at]):
            return None
        if self._is_sum(at):
            self.sums += 1
            return None
        amount = self._amount(at)
        if not isinstance(amount, int):
            return amount
        day = self._day(at)
        if day is None:
            return StoppedLine(at + 1, StopReason.DAY, self._text(at, LedgerField.DAY, LedgerField.PERIOD))
        return self._line(at, amount, day)

    def _line(self, at: int, amount: int, day: date) -> LedgerLine | StoppedLine:
        text = self._text(at, LedgerField.TEXT)
        try:
            return LedgerLine(
                id=ledger_id(""),
                project=self._text(at, LedgerField.PROJECT),
                account=self._text(at, LedgerField.ACCOUNT),
                booked_on=day,
                text=text,
                amount_ore=amount,
                voucher=self._text(at, LedgerField.VOUCHER),
                source=self._table.file_name,
            )
        except RuleBrokenError:
            return StoppedLine(at + 1, StopReason.TEXT, text[:80])

    def _is_sum(self, at: int) -> bool:
        """Tell whether a row sums others: it says so, and has no voucher of its own."""
        said = any(_SUM.fullmatch(text_of(cell)) for cell in self._table.rows[at])
        return said and not self._text(at, LedgerField.VOUCHER)

    def _amount(self, at: int) -> int | StoppedLine | None:
        """Return the amount, öre: debit less credit where they stand apart; None when there is none."""
        total, said = 0, False
        for field, sign in _SIGNS.items():
            if field not in self._at:
                continue
            choice = ColumnChoice(
                index=self._at[field], header="", field=Field.AMOUNT, mark=self._marks[field]
            )
            cell = self._money.read(at, choice)
            if cell.finding is not None and cell.finding.reason is not RowReason.AMOUNT_NEGATIVE:
                return StoppedLine(at + 1, StopReason.AMOUNT, cell.finding.text)
            said = said or cell.ore is not None
            total += sign * (cell.ore or 0)
        return total if said else None

    def _mark(self, field: LedgerField, header: int) -> DecimalMark | None:
        texts = (self._cell(at, field) for at in range(header + 1, len(self._table.rows)))
        found = marks_in(text for text in texts if isinstance(text, str))
        return next(iter(found)) if len(found) == 1 else None

    def _day(self, at: int) -> date | None:
        """Return the day of a line: its own, else the last of its period."""
        cell = self._cell(at, LedgerField.DAY)
        if isinstance(cell, datetime):
            return cell.date()
        if isinstance(cell, date):
            return cell
        return _day_of(text_of(cell)) or _last_day_of(text_of(self._cell(at, LedgerField.PERIOD)))

    def _cell(self, at: int, field: LedgerField) -> Cell:
        row, index = self._table.rows[at], self._at.get(field)
        return row[index] if index is not None and index < len(row) else None

    def _text(self, at: int, *fields: LedgerField) -> str:
        texts = (text_of(self._cell(at, field)) for field in fields)
        return next((text for text in texts if text), "")


def _day_of(text: str) -> date | None:
    found = _DAY.fullmatch(text)
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


def _last_day_of(text: str) -> date | None:
    found = _PERIOD.fullmatch(text)
    if found is None or not 1 <= int(found[2]) <= 12:
        return _day_of(text)
    year, month = int(found[1]), int(found[2])
    return date(year, month, monthrange(year, month)[1])
