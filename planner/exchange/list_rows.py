"""Reading one row of a list: its words, its amounts, and what is wrong with them."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from planner.catalogue.catalogue import Catalogue, folded
from planner.domain.checks import MAX_NAME, MAX_TEXT
from planner.domain.drafts import AmountDraft, MeasureDraft
from planner.domain.fund import ExpenseClass
from planner.domain.identity_number import holds_identity_number
from planner.domain.measure import MeasureStatus
from planner.domain.money import Unit
from planner.exchange.list_cells import NO_MONEY, CellReader, text_of
from planner.exchange.list_columns import MONEY_FIELDS, ColumnChoice, Field
from planner.exchange.list_reading import RawTable, Row
from planner.exchange.list_values import Finding, ImportChoices, ReadRow, RowReason
from planner.exchange.sum_words import says_sum
from planner.exchange.words import CLASS_WORDS, NO_KIND, NO_NEIGHBOURHOOD, STATUS_WORDS

_Word = TypeVar("_Word", bound=StrEnum)

#: How much of a text that is too long a finding quotes.
_SHOWN_LETTERS = 40
#: What says in a column of secrecy that there is none; all else, such as a section of the law, is a flag.
_NOT_SECRET = frozenset({"", "-", "–", "—", "nej", "no", "n", "0", "ingen", "false", "falskt"})
_CLASSES = {
    **{folded(word): value for value, word in CLASS_WORDS.items()},
    **{value.value: value for value in ExpenseClass},
    "inv": ExpenseClass.INVESTMENT,
    "investeringar": ExpenseClass.INVESTMENT,
    "operating": ExpenseClass.OPERATING,
    "driftkostnad": ExpenseClass.OPERATING,
}
_STATUSES = {
    **{folded(word): value for value, word in STATUS_WORDS.items()},
    **{value.value: value for value in MeasureStatus},
    "beviljat": MeasureStatus.GRANTED,
    "beslutad": MeasureStatus.GRANTED,
    "ansökt": MeasureStatus.APPLIED,
    "pågående": MeasureStatus.UNDERWAY,
    "in progress": MeasureStatus.UNDERWAY,
    "genomförd": MeasureStatus.DONE,
    "avslutad": MeasureStatus.DONE,
    "färdig": MeasureStatus.DONE,
    "föreslagen": MeasureStatus.IDEA,
    "planerad": MeasureStatus.IDEA,
    "avslagen": MeasureStatus.REJECTED,
}


class RowReader:
    """Reads the rows of one table under one set of choices."""

    def __init__(
        self,
        table: RawTable,
        columns: tuple[ColumnChoice, ...],
        choices: ImportChoices,
        years: range,
        catalogue: Catalogue,
    ) -> None:
        """Take what holds for all rows; `years` is the plan's period."""
        self._table = table
        self._columns = columns
        self._choices = choices
        self._years = years
        self._catalogue = catalogue
        self.cells = CellReader(table, choices.unit or Unit.KR)
        self._merged = _merged_columns(table, columns)
        self._by_field: Mapping[Field, ColumnChoice] = {choice.field: choice for choice in columns}
        self._amount_columns = [c for c in columns if c.field in (Field.AMOUNT, Field.YEAR_AMOUNT)]

    def read(self, at: int) -> ReadRow | None:
        """Read one row, from 0; None when there is nothing in it."""
        row = self._table.rows[at]
        if not any(text_of(cell) for cell in row):
            return None
        read = ReadRow(line=at + 1, number=self._word(row, Field.NUMBER), is_sum=self._is_sum(row))
        read.draft = self._draft(row, at, read)
        read.stated_total_ore = self._amount_of(at, Field.TOTAL, read)
        self._check(row, read)
        if at in self._table.hidden and not (read.is_sum or read.is_heading):
            read.findings.append(Finding(reason=RowReason.HIDDEN_ROW))
        if at in self._merged and not (read.is_sum or read.is_heading):
            read.findings.append(Finding(reason=RowReason.MERGED_CELL, column=self._merged[at]))
        return read

    def _draft(self, row: Row, at: int, read: ReadRow) -> MeasureDraft:
        neighbourhood = self._word(row, Field.NEIGHBOURHOOD)
        if neighbourhood == NO_NEIGHBOURHOOD:
            neighbourhood = ""
        return MeasureDraft(
            title=self._word(row, Field.TITLE),
            kind=self._kind(row, read),
            # A plan knows a neighbourhood by its places: a list that names no place still says where.
            place=self._word(row, Field.PLACE) or neighbourhood,
            neighbourhood=neighbourhood,
            expense_class=self._one_of(row, Field.EXPENSE_CLASS, _CLASSES, RowReason.CLASS_UNKNOWN, read),
            status=self._one_of(row, Field.STATUS, _STATUSES, RowReason.STATUS_UNKNOWN, read),
            cost_ore=self._amount_of(at, Field.COST, read),
            responsible=self._word(row, Field.RESPONSIBLE),
            note=self._word(row, Field.NOTE),
            secret=folded(self._word(row, Field.SECRECY)) not in _NOT_SECRET,
            amounts=tuple(self._amounts(row, at, read)),
        )

    def _check(self, row: Row, read: ReadRow) -> None:
        """Say what is wrong with the row as a whole; a sum row is not held to what measures must have."""
        if read.is_sum:
            read.findings.clear()
            return
        title = read.draft.title
        read.is_heading = not title and not self._has_money(row)
        if not title:
            read.findings.append(Finding(reason=RowReason.TITLE_MISSING))
        if too_long := _too_long(read.draft):
            shown = f"{too_long[:_SHOWN_LETTERS]}…"
            read.findings.append(Finding(reason=RowReason.TEXT_TOO_LONG, text=shown))
        if read.stated_total_ore not in (None, read.amount_ore):
            column = self._by_field[Field.TOTAL].index
            text = text_of(row[column])
            read.findings.append(Finding(reason=RowReason.TOTAL_DIFFERS, column=column, text=text))
        for column, cell in enumerate(row):
            if isinstance(cell, str) and holds_identity_number(cell):
                read.findings.append(Finding(reason=RowReason.PERSONAL_NUMBER, column=column))

    def _has_money(self, row: Row) -> bool:
        """Whether anything stands in a column of money, readable or not."""
        columns = (choice.index for choice in self._columns if choice.field in MONEY_FIELDS)
        return any(text_of(row[at]) not in NO_MONEY for at in columns if at < len(row))

    def _is_sum(self, row: Row) -> bool:
        first = next((text_of(cell) for cell in row if text_of(cell)), "")
        return says_sum(first) and self._word(row, Field.TITLE) in ("", first)

    def _word(self, row: Row, field: Field) -> str:
        choice = self._by_field.get(field)
        return text_of(row[choice.index]) if choice and choice.index < len(row) else ""

    def _kind(self, row: Row, read: ReadRow) -> str:
        text = self._word(row, Field.KIND)
        if not text or text == NO_KIND:
            return ""
        kind = self._catalogue.find_kind(text)
        if kind is None:
            column = self._by_field[Field.KIND].index
            read.findings.append(Finding(reason=RowReason.KIND_UNKNOWN, column=column, text=text))
        return kind.key if kind else ""

    def _one_of(
        self, row: Row, field: Field, words: Mapping[str, _Word], reason: RowReason, read: ReadRow
    ) -> _Word | None:
        text = self._word(row, field)
        found = words.get(folded(text))
        if text and found is None:
            read.findings.append(Finding(reason=reason, column=self._by_field[field].index, text=text))
        return found

    def _amounts(self, row: Row, at: int, read: ReadRow) -> Iterator[AmountDraft]:
        """Yield what the row gives, from the columns of years or from the one amount."""
        named = self._word(row, Field.FUND) or self._choices.fund
        for choice in self._amount_columns:
            ore = self._ore(at, choice, read)
            if not ore:
                continue
            fund = choice.fund or named
            year = choice.year if choice.field is Field.YEAR_AMOUNT else self._year(row, read)
            yield AmountDraft(fund=fund, year=year or 0, amount_ore=ore)
            if not read.is_sum:
                self._check_amount(choice, fund, year, read)

    def _check_amount(self, choice: ColumnChoice, fund: str, year: int | None, read: ReadRow) -> None:
        if not fund:
            read.findings.append(Finding(reason=RowReason.FUND_MISSING, column=choice.index))
        if year is not None and year not in self._years:
            finding = Finding(reason=RowReason.YEAR_OUTSIDE_PERIOD, column=choice.index, text=str(year))
            read.findings.append(finding)

    def _year(self, row: Row, read: ReadRow) -> int | None:
        """Return the year of the row's one amount; what cannot be told is said, and stops the row."""
        text = self._word(row, Field.YEAR)
        if _FOUR_DIGITS.fullmatch(text):
            return int(text)
        if text:
            column = self._by_field[Field.YEAR].index
            read.findings.append(Finding(reason=RowReason.YEAR_UNREADABLE, column=column, text=text))
        elif self._choices.year is None:
            read.findings.append(Finding(reason=RowReason.YEAR_MISSING))
        return None if text else self._choices.year

    def _amount_of(self, at: int, field: Field, read: ReadRow) -> int | None:
        choice = self._by_field.get(field)
        return self._ore(at, choice, read) if choice else None

    def _ore(self, at: int, choice: ColumnChoice, read: ReadRow) -> int | None:
        """Read one amount; None when the cell is empty or cannot be read, which is then said."""
        cell = self.cells.read(at, choice)
        if cell.finding is not None:
            read.findings.append(cell.finding)
        if cell.ore is not None:
            read.money[choice.index] = cell.ore
        return cell.ore


_FOUR_DIGITS = re.compile(r"[12]\d{3}")


def _merged_columns(table: RawTable, columns: tuple[ColumnChoice, ...]) -> dict[int, int]:
    """Return the rows in which something that is read is merged with other rows or columns that are."""
    used = {choice.index for choice in columns if choice.field is not Field.IGNORED}
    found: dict[int, int] = {}
    for cells in table.merged:
        within = used.intersection(range(cells.first_column, cells.last_column + 1))
        if within and (len(within) > 1 or cells.last_row > cells.first_row):
            found |= dict.fromkeys(range(cells.first_row, cells.last_row + 1), min(within))
    return found


def _too_long(draft: MeasureDraft) -> str:
    """Return the first text that is longer than a plan takes, or ""."""
    names = (draft.title, draft.place, *(part.fund for part in draft.amounts))
    texts = (draft.neighbourhood, draft.responsible, draft.note)
    wrong = [text for text in names if len(text) > MAX_NAME] + [
        text for text in texts if len(text) > MAX_TEXT
    ]
    return wrong[0] if wrong else ""
