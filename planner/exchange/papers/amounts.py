"""Tables of amounts: rows that add up to the öre, their sum, and what rounding makes of it."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.domain.money import Unit, format_amount, rounding_difference
from planner.exchange.errors import ExportDiffersError
from planner.exchange.papers.paper import Look, PaperRow

SUM = "Summa"
ROUNDING = "Avrundningsdifferens"
#: What stands where there is nothing, so that nobody takes an empty cell for something forgotten.
NOTHING = "–"
UNKNOWN = "ej känt"


@dataclass(frozen=True, slots=True)
class AmountFormat:
    """How amounts are shown: in which unit, with how many decimals (None = as the unit is used to)."""

    unit: Unit
    decimals: int | None = None

    def text(self, ore: int, *, plus: bool = False) -> str:
        """Return an amount without the unit; what is rounded to nothing has no sign."""
        text = format_amount(ore, self.unit, decimals=self.decimals, plus=plus)
        return text if any(digit in text for digit in "123456789") else text.removeprefix("+")

    def difference(self, rows: Sequence[int], total: int) -> str:
        """Return what the shown total is above the sum of the shown rows, or "" when they agree."""
        ore = rounding_difference(rows, total, self.unit, self.decimals)
        return self.text(ore, plus=True) if ore else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountRow:
    """What a row says before, in and after its columns of amounts (öre)."""

    before: tuple[str, ...]
    amounts: tuple[int, ...]
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AmountTable:
    """Rows with their sum.

    Attributes:
        rows: the rows, which have the same number of texts and amounts.
        totals: what the plan says that they add up to, öre per column of amounts.
        format: how amounts are shown.
        signed: columns of amounts in which + stands before what is above zero.
        plain_zero: whether a zero is written out in the rows too.
    """

    rows: tuple[AmountRow, ...]
    totals: tuple[int, ...]
    format: AmountFormat
    signed: frozenset[int] = frozenset()
    plain_zero: bool = True

    def paper_rows(self) -> tuple[PaperRow, ...]:
        """Return the rows, their sum and, when what is shown does not add up, the difference.

        Raises:
            ExportDiffersError: the rows do not add up to what the plan says.
        """
        if not self.rows:
            return ()
        self._require_sums()
        made = [PaperRow((*row.before, *self._texts(row), *row.after)) for row in self.rows]
        made.append(self.row_of(SUM, self.totals, Look.SUM))
        rounding = self._rounding()
        if any(rounding):
            made.append(self._labelled(ROUNDING, rounding, Look.REMARK))
        return tuple(made)

    def row_of(self, label: str, amounts: Sequence[int], look: Look = Look.PLAIN) -> PaperRow:
        """Return one more row in the same columns."""
        texts = [self.format.text(ore, plus=at in self.signed) for at, ore in enumerate(amounts)]
        return self._labelled(label, texts, look)

    def _labelled(self, label: str, texts: Sequence[str], look: Look) -> PaperRow:
        """Put the label in the last column of words before the amounts, where the titles stand."""
        before, after = len(self.rows[0].before), len(self.rows[0].after)
        return PaperRow((*("",) * (before - 1), label, *texts, *("",) * after), look)

    def _texts(self, row: AmountRow) -> list[str]:
        return [
            self.format.text(ore, plus=at in self.signed) if ore or self.plain_zero else NOTHING
            for at, ore in enumerate(row.amounts)
        ]

    def _rounding(self) -> list[str]:
        columns = zip(*(row.amounts for row in self.rows), strict=True)
        return [
            self.format.difference(column, total) for column, total in zip(columns, self.totals, strict=True)
        ]

    def _require_sums(self) -> None:
        columns = zip(*(row.amounts for row in self.rows), strict=True)
        for column, total in zip(columns, self.totals, strict=True):
            if sum(column) != total:
                raise ExportDiffersError(SUM, total, sum(column))
