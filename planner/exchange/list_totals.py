"""The control totals of an import: what stands in the file, what is taken, and why the rest is left out."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.exchange.list_cells import CellReader
from planner.exchange.list_columns import MONEY_FIELDS, ColumnChoice, Field
from planner.exchange.list_values import STOPPING, ReadRow, RowLevel, RowReason, RowVerdict


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """What is not imported for one reason.

    Attributes:
        reason: why the rows stop; None = the user left them out.
        rows: how many rows.
        ore: their amounts that could be read, öre.
    """

    reason: RowReason | None
    rows: int
    ore: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTotal:
    """One column of money: every cell as it stands in the file, against where it went.

    Attributes:
        choice: the column.
        cells: how many cells below the header hold an amount that could be read.
        in_file_ore: their sum, öre, sum rows and all.
        imported_ore: what is imported, öre.
        left_out_ore: what stands in rows that stop or that the user left out, öre.
        sum_rows_ore: what stands in rows that sum others, öre.
        unreadable: how many cells could not be read, in any row but those of sums.
    """

    choice: ColumnChoice
    cells: int
    in_file_ore: int
    imported_ore: int
    left_out_ore: int
    sum_rows_ore: int
    unreadable: int

    @property
    def is_allocated(self) -> bool:
        """Whether its money becomes allocations, not a likely cost or a sum that checks others."""
        return self.choice.field in (Field.AMOUNT, Field.YEAR_AMOUNT)

    @property
    def difference_ore(self) -> int:
        """What nothing accounts for, öre: zero, or the import is wrong."""
        return self.in_file_ore - self.imported_ore - self.left_out_ore - self.sum_rows_ore


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlTotals:
    """The file against the import.

    Attributes:
        rows_in_file: rows with a measure; sum rows and headings within the list do not count.
        rows_imported: how many of them are taken.
        sum_in_file_ore: all amounts that could be read in those rows, öre.
        sum_imported_ore: those of the rows that are taken.
        unreadable: how many cells of money could not be read: no sum holds them.
        stated_sum_ore: what the file's own sum rows say that it comes to; None = it has none.
        columns: the same for each column of money.
        left_out: what is not imported, by reason, most money first.
    """

    rows_in_file: int
    rows_imported: int
    sum_in_file_ore: int
    sum_imported_ore: int
    unreadable: int
    stated_sum_ore: int | None
    columns: tuple[ColumnTotal, ...] = ()
    left_out: tuple[LeftOut, ...] = ()

    @property
    def difference_ore(self) -> int:
        """What the file has and the import leaves out, öre."""
        return self.sum_in_file_ore - self.sum_imported_ore

    @property
    def unexplained_ore(self) -> int:
        """What stands in the columns of money and nothing accounts for, öre; the signs do not cancel out."""
        return sum(abs(column.difference_ore) for column in self.columns)

    @property
    def needs_reason(self) -> bool:
        """Whether the import differs from the file in a way that somebody must answer for."""
        differs = self.stated_sum_ore not in (None, self.sum_in_file_ore)
        return bool(self.left_out or self.unreadable or self.unexplained_ore or differs)


def control_totals(
    cells: CellReader,
    rows: range,
    columns: Sequence[ColumnChoice],
    read: Sequence[ReadRow],
    verdicts: Iterable[RowVerdict],
) -> ControlTotals:
    """Hold an import against its file.

    Args:
        cells: reads the table's money once more, cell by cell, whatever became of the rows.
        rows: the table's rows below the header, from 0.
        columns: what the columns are taken for.
        read: the rows as read, sum rows too.
        verdicts: what becomes of them, in the same order.
    """
    pairs = list(zip(read, verdicts, strict=True))
    measures = [(row, verdict) for row, verdict in pairs if not (row.is_sum or row.is_heading)]
    taken = [row for row, verdict in measures if verdict.is_imported]
    in_file = sum(row.amount_ore for row, _ in measures)
    return ControlTotals(
        rows_in_file=len(measures),
        rows_imported=len(taken),
        sum_in_file_ore=in_file,
        sum_imported_ore=sum(row.amount_ore for row in taken),
        unreadable=sum(_unreadable(verdict) for _, verdict in measures),
        stated_sum_ore=_stated_sum(read, in_file),
        columns=tuple(_column(cells, rows, c, pairs) for c in columns if c.field in MONEY_FIELDS),
        left_out=_left_out(verdict for _, verdict in measures),
    )


def _column(
    cells: CellReader, rows: range, choice: ColumnChoice, pairs: list[tuple[ReadRow, RowVerdict]]
) -> ColumnTotal:
    found = [ore for at in rows if (ore := cells.read(at, choice).ore) is not None]
    sums: dict[str, int] = defaultdict(int)
    unreadable = 0
    for row, verdict in pairs:
        where = "sum" if row.is_sum else "taken" if verdict.is_imported else "left"
        sums[where] += row.money.get(choice.index, 0)
        for finding in verdict.findings:
            unreadable += finding.column == choice.index and finding.reason in _NOT_READ
    return ColumnTotal(
        choice=choice,
        cells=len(found),
        in_file_ore=sum(found),
        imported_ore=sums["taken"],
        left_out_ore=sums["left"],
        sum_rows_ore=sums["sum"],
        unreadable=unreadable,
    )


_NOT_READ = frozenset(
    {
        RowReason.AMOUNT_AMBIGUOUS,
        RowReason.AMOUNT_UNREADABLE,
        RowReason.DATE_AS_AMOUNT,
        RowReason.ERROR_CELL,
        RowReason.FORMULA_WITHOUT_VALUE,
        RowReason.SHOWN_IN_OTHER_UNIT,
    }
)


def _unreadable(row: RowVerdict) -> int:
    return sum(finding.reason in _NOT_READ for finding in row.findings)


def _stated_sum(read: Sequence[ReadRow], in_file_ore: int) -> int | None:
    """Return what the sum rows say of the whole: the last one, or all of them where each sums a part.

    Which it is nobody says; it is what comes closest to the rows.
    """
    sums = [row.amount_ore or row.stated_total_ore or 0 for row in read if row.is_sum]
    if not sums:
        return None
    return min(sums[-1], sum(sums), key=lambda ore: abs(ore - in_file_ore))


def _left_out(verdicts: Iterable[RowVerdict]) -> tuple[LeftOut, ...]:
    rows: dict[RowReason | None, list[int]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.is_imported:
            continue
        stops = (finding.reason for finding in verdict.findings if finding.reason in STOPPING)
        rows[next(stops, None) if verdict.level is RowLevel.STOP else None].append(verdict.amount_ore)
    left = (LeftOut(reason=reason, rows=len(ores), ore=sum(ores)) for reason, ores in rows.items())
    return tuple(sorted(left, key=lambda one: (-abs(one.ore), -one.rows)))
