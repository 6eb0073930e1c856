"""The follow-up as data: the columns of the table that everybody knows, and what each shows of a measure."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from planner.analysis.follow_up import FollowUpRow
from planner.domain.errors import PlannerError, Rule, RuleBrokenError
from planner.domain.measure import Measure
from planner.domain.money import MINUS, format_amount, parse_amount
from planner.domain.tertial import ForecastCell, Tertial
from planner.editing.tertials import set_forecasts
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.models.column import Align, Column
from planner.ui.models.measures import MeasureWords
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

FORECAST, COMMENT, DEVIATION = "forecast", "comment", "deviation"
_DASH = "–"
_Amount = Callable[[FollowUpRow], int]


class FollowUpWords(QObject):
    """What is shown of a measure in the follow-up, and how its forecast is edited."""

    def __init__(self, session: Session, choice: FollowUpChoice, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self._measures = MeasureWords(session, self)

    def measure(self, row: FollowUpRow) -> Measure | None:
        """Return the measure of a row, if it is still in the plan."""
        return self._session.plan.measures.get(row.measure_id) if row.measure_id else None

    def number(self, row: FollowUpRow) -> int | None:
        """Return the number that people see."""
        measure = self.measure(row)
        return measure.number if measure else None

    def project(self, row: FollowUpRow) -> str:
        """Return number and title."""
        measure = self.measure(row)
        return f"{measure.code} {self._measures.title(measure)}" if measure else ""

    def search_text(self, row: FollowUpRow) -> str:
        """Return everything the filter looks in."""
        measure = self.measure(row)
        if measure is None:
            return row.comment
        return "\n".join((self._measures.search_text(measure), measure.project_code, row.comment))

    def amount(self, ore: int) -> str:
        """Return an amount in the unit of the page; a dash when there is none."""
        return format_amount(ore, self._choice.unit) if ore else _DASH

    def signed(self, ore: int) -> str:
        """Return an amount with its sign, also above zero."""
        return format_amount(ore, self._choice.unit, plus=True) if ore else _DASH

    def forecast(self, row: FollowUpRow) -> str:
        """Return the forecast; what nobody has said in this tertial is assumed, and says so."""
        if row.said:
            return self.amount(row.forecast_ore)
        amount = format_amount(row.forecast_ore, self._choice.unit)
        return self.tr("assumed {amount}").format(amount=amount)

    def forecast_tooltip(self, row: FollowUpRow) -> str:
        """Return where the forecast comes from, when nobody has said it in this tertial."""
        if row.said:
            return ""
        if self._choice.tertial is Tertial.YEAR:
            return self.tr("Nobody has said a forecast for the whole year: what is spent stands for it.")
        return self.tr(
            "Nobody has said a forecast in this tertial: the one before stands for it, else the adjusted "
            "budget, or what is spent when that is more. Write one in the cell."
        )

    def outturn_title(self) -> str:
        """Return the heading of what is spent, with the last day that counts."""
        if self._choice.tertial is Tertial.YEAR:
            return self.tr("Outturn, year")
        last = self._choice.tertial.ends_on(self._choice.year)
        return self.tr("Outturn to {day}/{month}").format(day=last.day, month=last.month)

    # --- editing ---------------------------------------------------------------------------------

    def why_not(self, row: FollowUpRow) -> str:
        """Return why the forecast of a row cannot be written now; "" = it can."""
        closing = self._choice.result.closing
        if closing is not None:
            return self.tr(
                "The tertial was closed {date}: its figures and comments do not change. Choose a later one."
            ).format(date=closing.closed_on)
        if self._session.fund_id is None and len(row.funds) > 1:
            names = ", ".join(self._session.plan.funds[one].name for one in row.funds)
            return self.tr(
                "The measure has money from several sources: {sources}. Choose a source above, then write "
                "its forecast."
            ).format(sources=names)
        return ""

    def edit_forecast(self, row: FollowUpRow) -> str:
        """Return what an editor of the forecast begins with: exact, so that nothing is lost by rounding."""
        return format_amount(row.forecast_ore, self._choice.unit, exact=True)

    def set_forecast(self, row: FollowUpRow, typed: Any) -> bool:
        """Set the forecast of a row from what was typed; an empty text takes it away."""
        try:
            text = str(typed).strip()
            ore = parse_amount(text, self._choice.unit) if text else None
            if ore is not None and ore < 0:
                raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", ore)
        except PlannerError as error:
            self._session.failed.emit(error)
            return False
        if ore == row.forecast_ore and (row.said or text == self.edit_forecast(row)):
            return True
        return self._set(row, amount_ore=ore)

    def set_comment(self, row: FollowUpRow, typed: Any) -> bool:
        """Set the comment of a row."""
        text = str(typed).strip()
        return text == row.comment or self._set(row, comment=text)

    def _set(self, row: FollowUpRow, **fields: Any) -> bool:
        fund_id = self._session.fund_id or next(iter(row.funds), None)
        if row.measure_id is None or fund_id is None:
            return False
        cell = ForecastCell(row.measure_id, fund_id, self._choice.year, self._choice.tertial)
        return self._session.edit(set_forecasts, {cell: fields})


class FollowUpColumns(QObject):
    """The columns of the follow-up."""

    def __init__(self, words: FollowUpWords, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words = words

    def all(self, *, with_moved: bool = True) -> list[Column[FollowUpRow]]:
        """Return the columns in their usual order; without what is reallocated when nothing is."""
        moved = [self._signed("moved", self.tr("Reallocated"), lambda row: row.sums.moved_ore)]
        return [
            self._project(),
            self._amount("granted", self.tr("Granted budget"), lambda row: row.sums.granted_ore),
            self._signed("carried", self.tr("Carried over"), lambda row: row.sums.carried_ore),
            *(moved if with_moved else ()),
            self._amount("adjusted", self.tr("Adjusted budget"), lambda row: row.sums.adjusted_ore),
            self._amount("spent", self._words.outturn_title(), lambda row: row.sums.spent_ore),
            self._forecast(),
            self._deviation(),
            self._comment(),
            *self._more(),
        ]

    def _project(self) -> Column[FollowUpRow]:
        words = self._words
        return Column(
            key="project",
            title=self.tr("Project"),
            value=words.number,
            text=words.project,
            tooltip=words.project,
            width=28,
            grows=True,
        )

    def _forecast(self) -> Column[FollowUpRow]:
        words = self._words
        return Column(
            key=FORECAST,
            title=self.tr("Forecast, year"),
            value=lambda row: row.forecast_ore,
            text=words.forecast,
            tooltip=words.forecast_tooltip,
            tone=lambda row: "" if row.said else "text_muted",
            align=Align.END,
            summed=True,
            sum_text=words.amount,
            edit_text=words.edit_forecast,
            setter=words.set_forecast,
            description=self.tr("What is expected to be spent in the whole year; write it in the cell"),
            width=13,
        )

    def _deviation(self) -> Column[FollowUpRow]:
        words = self._words
        return Column(
            key=DEVIATION,
            title=self.tr("Deviation"),
            value=lambda row: row.deviation_ore,
            text=lambda row: words.signed(row.deviation_ore),
            # A deficit that rounds to nothing is no red 0,0: nobody could tell what it warns of.
            tone=lambda row: "bad" if words.signed(row.deviation_ore).startswith(MINUS) else "",
            align=Align.END,
            summed=True,
            sum_text=words.signed,
            description=self.tr("Adjusted budget less forecast; plus is a surplus"),
            width=9,
        )

    def _comment(self) -> Column[FollowUpRow]:
        return Column(
            key=COMMENT,
            title=self.tr("Comment"),
            value=lambda row: row.comment or None,
            tooltip=lambda row: row.comment,
            edit_text=lambda row: row.comment,
            setter=self._words.set_comment,
            width=16,
            grows=True,
        )

    def _more(self) -> list[Column[FollowUpRow]]:
        return [
            self._amount("applied", self.tr("Applied for"), lambda row: row.sums.applied_ore, shown=False),
            self._amount(
                "recommended", self.tr("Recommended"), lambda row: row.sums.recommended_ore, shown=False
            ),
            self._amount("left", self.tr("Left to spend"), lambda row: row.sums.left_ore, shown=False),
            self._amount(
                "bound", self.tr("Bound in later years"), lambda row: row.bound_later_ore, shown=False
            ),
            self._amount("returned", self.tr("Returned"), lambda row: row.sums.returned_ore, shown=False),
        ]

    def _amount(self, key: str, title: str, value: _Amount, *, shown: bool = True) -> Column[FollowUpRow]:
        return self._column(key, title, value, self._words.amount, shown=shown)

    def _signed(self, key: str, title: str, value: _Amount, *, shown: bool = True) -> Column[FollowUpRow]:
        return self._column(key, title, value, self._words.signed, shown=shown)

    @staticmethod
    def _column(
        key: str, title: str, value: _Amount, said: Callable[[int], str], *, shown: bool
    ) -> Column[FollowUpRow]:
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda row: said(value(row)),
            tone=lambda row: "bad" if value(row) < 0 and key in {"left", "adjusted"} else "",
            align=Align.END,
            summed=True,
            sum_text=said,
            shown=shown,
            width=14,
        )


def follow_up_model(words: FollowUpWords, parent: QObject) -> RowsModel[FollowUpRow]:
    """Return an empty follow-up."""
    columns = FollowUpColumns(words).all()
    return RowsModel(columns, lambda row: str(row.measure_id), words.search_text, parent)
