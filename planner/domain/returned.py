"""What a workbook that came back changed: values between the reading of the file and the edit of the plan."""

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.drafts import MeasureDraft
from planner.domain.ids import FundId, MeasureId
from planner.domain.tertial import Tertial

#: Öre, a word of the plan, or None = nothing stands there.
ReturnedValue = int | str | None


class ReturnedPart(StrEnum):
    """What of the plan a change of the file is about."""

    AMOUNT = "amount"
    FORECAST = "forecast"
    COMMENT = "comment"
    TITLE = "title"
    STATUS = "status"
    EXPENSE_CLASS = "expense_class"
    RESPONSIBLE = "responsible"
    NEW_MEASURE = "new_measure"
    GONE_MONEY = "gone_money"
    GONE_MEASURE = "gone_measure"


#: Rows that are gone from the file: people filter and cut files, so nothing is deleted unless it is chosen.
GONE = frozenset({ReturnedPart.GONE_MONEY, ReturnedPart.GONE_MEASURE})


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedChange:
    """One change that somebody made in an exported workbook.

    Attributes:
        part: what it is about.
        measure_id: the measure; None = a new one.
        fund_id: the source, of an amount, a forecast, a comment, and of money that is gone.
        year: the budget year, of those but the last.
        tertial: of a forecast and its comment.
        old: what the file held when it was exported; of what is gone, all of its money, öre.
        new: what it holds now.
        now: what the plan holds now.
        draft: the new measure.
        sheet: the sheet it stands in.
        line: its line there, from 1; 0 = it is gone.
    """

    part: ReturnedPart
    measure_id: MeasureId | None
    fund_id: FundId | None = None
    year: int | None = None
    tertial: Tertial | None = None
    old: ReturnedValue = None
    new: ReturnedValue = None
    now: ReturnedValue = None
    draft: MeasureDraft | None = None
    sheet: str = ""
    line: int = 0

    @property
    def is_conflict(self) -> bool:
        """Whether the plan has moved on since the file was exported: taking this would undo what was done."""
        return self.now != self.old

    @property
    def is_proposed(self) -> bool:
        """Whether it is to be taken unless somebody says no: no conflict, and nothing is lost by it."""
        return not self.is_conflict and self.part not in GONE
