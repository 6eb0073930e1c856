"""What an import of a list says of each row, and what the user can choose about it."""

from dataclasses import dataclass, field
from enum import StrEnum

from planner.domain.drafts import MeasureDraft
from planner.domain.money import Problem, Unit
from planner.exchange.list_columns import ColumnChoice


class RowLevel(StrEnum):
    """What becomes of a row."""

    OK = "ok"
    WARNING = "warning"
    STOP = "stop"
    SUM = "sum"
    SKIPPED = "skipped"


class RowReason(StrEnum):
    """What is to be said of a row or a cell."""

    TITLE_MISSING = "title_missing"
    TEXT_TOO_LONG = "text_too_long"
    AMOUNT_AMBIGUOUS = "amount_ambiguous"
    AMOUNT_UNREADABLE = "amount_unreadable"
    AMOUNT_NEGATIVE = "amount_negative"
    ERROR_CELL = "error_cell"
    FORMULA_WITHOUT_VALUE = "formula_without_value"
    SHOWN_IN_OTHER_UNIT = "shown_in_other_unit"
    DATE_AS_AMOUNT = "date_as_amount"
    PART_STOPPED = "part_stopped"
    YEAR_UNREADABLE = "year_unreadable"
    YEAR_MISSING = "year_missing"
    YEAR_OUTSIDE_PERIOD = "year_outside_period"
    FUND_MISSING = "fund_missing"
    TOTAL_DIFFERS = "total_differs"
    KIND_UNKNOWN = "kind_unknown"
    CLASS_UNKNOWN = "class_unknown"
    STATUS_UNKNOWN = "status_unknown"
    DUPLICATE_IN_PLAN = "duplicate_in_plan"
    DUPLICATE_IN_FILE = "duplicate_in_file"
    PERSONAL_NUMBER = "personal_number"
    HIDDEN_ROW = "hidden_row"
    MERGED_CELL = "merged_cell"
    FORMULA_ZERO = "formula_zero"
    FUND_UNKNOWN = "fund_unknown"
    LOOKS_LIKE_SUM = "looks_like_sum"


#: These keep a row from being imported; the others are said, and the row is taken.
STOPPING = frozenset(
    {
        RowReason.TITLE_MISSING,
        RowReason.TEXT_TOO_LONG,
        RowReason.AMOUNT_AMBIGUOUS,
        RowReason.AMOUNT_UNREADABLE,
        RowReason.AMOUNT_NEGATIVE,
        RowReason.ERROR_CELL,
        RowReason.FORMULA_WITHOUT_VALUE,
        RowReason.SHOWN_IN_OTHER_UNIT,
        RowReason.DATE_AS_AMOUNT,
        RowReason.PART_STOPPED,
        RowReason.YEAR_UNREADABLE,
        RowReason.YEAR_MISSING,
        RowReason.YEAR_OUTSIDE_PERIOD,
        RowReason.FUND_MISSING,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something to say of a row.

    Attributes:
        reason: what.
        column: the column it is about, from 0; None = the whole row.
        text: what stands in the cell.
        readings: the amounts in öre that an ambiguous text may mean.
        problem: why an amount cannot be read, or None.
    """

    reason: RowReason
    column: int | None = None
    text: str = ""
    readings: tuple[int, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What the user has chosen; every field has a default that the preview starts with.

    Attributes:
        columns: what the columns are; None = as guessed.
        header_row: the row of the header, from 0; None = as found.
        unit: the unit of bare numbers in columns that name none; None = what a note above the header says,
            else kr.
        year: the year of amounts in a list without years; None = not chosen.
        fund: the fund of rows that name none; "" = the plan's only fund, if it has one.
        skipped_lines: lines of the file, from 1, that are not to be imported.
        confirmed_lines: lines whose remarks the user has seen and takes as they are.
    """

    columns: tuple[ColumnChoice, ...] | None = None
    header_row: int | None = None
    unit: Unit | None = None
    year: int | None = None
    fund: str = ""
    skipped_lines: frozenset[int] = frozenset()
    confirmed_lines: frozenset[int] = frozenset()


@dataclass(slots=True)
class ReadRow:
    """A row as read, before it is compared with others.

    Attributes:
        line: its line in the file, from 1.
        number: the number the list gives the measure, or "".
        draft: the measure, with the amounts that could be read.
        findings: what is to be said of it.
        is_sum: it sums the rows above and is no measure.
        is_heading: it names the rows below and is no measure: it has no title and no money.
        stated_total_ore: what its own column of totals says; None = no such column, or nothing in it.
        money: what each of its cells of money came to, öre, by column; of a sum row too.
    """

    line: int
    number: str = ""
    draft: MeasureDraft = field(default_factory=lambda: MeasureDraft(title=""))
    findings: list[Finding] = field(default_factory=list)
    is_sum: bool = False
    is_heading: bool = False
    stated_total_ore: int | None = None
    money: dict[int, int] = field(default_factory=dict)

    @property
    def amount_ore(self) -> int:
        """All amounts of the row that could be read, öre."""
        return sum(part.amount_ore for part in self.draft.amounts)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVerdict:
    """What becomes of one row of the file.

    Attributes:
        line: its line in the file, from 1.
        level: whether it is imported, and with what remark.
        findings: what is to be said of it.
        title: its title.
        amount_ore: all of its amounts that could be read, öre.
        number: the number the list gives the measure, or "".
        is_confirmed: whether the user has seen its remarks and takes it as it is.
    """

    line: int
    level: RowLevel
    findings: tuple[Finding, ...]
    title: str
    amount_ore: int
    number: str = ""
    is_confirmed: bool = False

    @property
    def is_imported(self) -> bool:
        """Whether the row is taken."""
        return self.level in (RowLevel.OK, RowLevel.WARNING)
