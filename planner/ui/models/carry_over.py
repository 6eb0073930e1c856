"""What is left at the year-end as data: each row with what is proposed for it, which can be changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject

from planner.analysis.carry_over import CarryReason, CarryRow
from planner.domain.errors import PlannerError, Rule, RuleBrokenError
from planner.domain.money import format_amount, parse_amount
from planner.domain.money_event import EventKind
from planner.editing.carry_over import CarryDecision
from planner.exchange.carry_over_text import Proposal
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import event_name
from planner.ui.models.column import Align, Column
from planner.ui.models.measures import MeasureWords
from planner.ui.models.table import RowsModel
from planner.ui.session import Session

#: The column in which the decision is chosen.
DECISION = "decision"
_KINDS = (EventKind.CARRIED_OVER, EventKind.CARRY_REFUSED, EventKind.RETURNED)


@dataclass(frozen=True, slots=True)
class CarryLine:
    """A row of what is left, and what somebody proposes for it.

    Attributes:
        row: what `analysis.carry_over` says.
        kind: what is proposed; None = nothing.
        amount_ore: öre.
        why: the reason in somebody's own words, or "".
    """

    row: CarryRow
    kind: EventKind | None
    amount_ore: int
    why: str = ""

    @classmethod
    def proposed(cls, row: CarryRow) -> "CarryLine":
        """Return a row with what is usual: carried over if it is needed, else given back."""
        if row.is_decided:
            return cls(row, None, 0)
        if row.proposed_ore:
            return cls(row, EventKind.CARRIED_OVER, row.proposed_ore, row.comment)
        if row.to_return_ore:
            return cls(row, EventKind.RETURNED, row.to_return_ore, row.comment)
        return cls(row, None, 0)

    @property
    def key(self) -> str:
        """Measure and source."""
        return f"{self.row.measure_id}/{self.row.fund_id}"

    def decision(self) -> CarryDecision | None:
        """Return the decision to record; None = none."""
        if self.kind is None or not self.amount_ore:
            return None
        row = self.row
        return CarryDecision(
            kind=self.kind,
            measure_id=row.measure_id,
            fund_id=row.fund_id,
            year=row.year,
            to_year=row.to_year,
            amount_ore=self.amount_ore,
            note=self.why,
        )

    def proposal(self) -> Proposal | None:
        """Return the proposal for the text; None = none."""
        if self.kind is None or not self.amount_ore:
            return None
        return Proposal(self.row, self.kind, self.amount_ore, self.why)


class CarryWords(QObject):
    """What is shown of money that is left, and how a proposal is changed."""

    def __init__(
        self,
        session: Session,
        choice: FollowUpChoice,
        take: Callable[[CarryLine], None],
        parent: QObject | None = None,
    ) -> None:
        """Read from a session; `take` gets a line that somebody changed."""
        super().__init__(parent)
        self._session, self._choice, self._take = session, choice, take
        self._measures = MeasureWords(session, self)

    def choices(self) -> list[tuple[str, str]]:
        """Return what can be decided, as words and values."""
        return [("–", ""), *((event_name(kind), kind.value) for kind in _KINDS)]

    def project(self, line: CarryLine) -> str:
        """Return number and title."""
        measure = self._session.plan.measures[line.row.measure_id]
        return f"{measure.code} {self._measures.title(measure)}"

    def fund(self, line: CarryLine) -> str:
        """Return the name of the source."""
        return self._session.plan.funds[line.row.fund_id].name

    def amount(self, ore: int) -> str:
        """Return an amount; a dash when there is none."""
        return format_amount(ore, self._choice.unit) if ore else "–"

    def reason(self, line: CarryLine) -> str:
        """Return why money is left."""
        return {
            CarryReason.NOT_BEGUN: self.tr("not begun"),
            CarryReason.UNDERWAY: self.tr("under way"),
            CarryReason.DONE: self.tr("done"),
            CarryReason.STOPPED: self.tr("withdrawn or refused"),
            CarryReason.OPERATING: self.tr("operating money"),
        }[line.row.reason]

    def decided(self, line: CarryLine) -> str:
        """Return what has been decided already."""
        parts = []
        for event in line.row.decisions:
            amount = format_amount(event.amount_ore, self._choice.unit)
            parts.append(f"{event_name(event.kind)} {amount} {event.dnr or event.decided_on}")
        return ", ".join(parts)

    def kind(self, line: CarryLine) -> str:
        """Return what is proposed."""
        return "–" if line.kind is None else event_name(line.kind)

    def set_kind(self, line: CarryLine, value: Any) -> bool:
        """Propose something else; its usual amount comes with it."""
        if not value:
            self._take(replace(line, kind=None, amount_ore=0))
            return True
        ore = line.amount_ore or line.row.proposed_ore or line.row.to_return_ore or line.row.left_ore
        self._take(replace(line, kind=EventKind(value), amount_ore=max(0, ore)))
        return True

    def set_amount(self, line: CarryLine, typed: Any) -> bool:
        """Propose another amount."""
        try:
            ore = parse_amount(str(typed), self._choice.unit) if str(typed).strip() else 0
            if ore < 0:
                raise RuleBrokenError(Rule.AMOUNT_NEGATIVE, "amount_ore", ore)
        except PlannerError as error:
            self._session.failed.emit(error)
            return False
        kind = line.kind or EventKind.CARRIED_OVER
        self._take(replace(line, amount_ore=ore, kind=kind if ore else None))
        return True

    def set_why(self, line: CarryLine, typed: Any) -> bool:
        """Say why in other words."""
        self._take(replace(line, why=str(typed).strip()))
        return True


class CarryColumns(QObject):
    """The columns of what is left."""

    def __init__(self, words: CarryWords, choice: FollowUpChoice, parent: QObject | None = None) -> None:
        """Show what `words` say."""
        super().__init__(parent)
        self._words, self._choice = words, choice

    def all(self) -> list[Column[CarryLine]]:
        """Return the columns in their usual order."""
        words = self._words
        return [
            Column(
                key="project",
                title=self.tr("Project"),
                value=words.project,
                tooltip=words.project,
                width=24,
                grows=True,
            ),
            Column(
                key="fund",
                title=self.tr("Source"),
                value=words.fund,
                tooltip=words.fund,
                width=16,
                gives_way=1,
            ),
            self._amount("left", self.tr("Left to spend"), lambda line: line.row.left_ore),
            self._amount("end", self.tr("Left at year-end"), lambda line: line.row.left_at_year_end_ore),
            Column(key="reason", title=self.tr("Why it is left"), value=words.reason, width=18),
            Column(
                key="decided",
                title=self.tr("Decided already"),
                value=words.decided,
                tooltip=words.decided,
                width=17,
            ),
            *self._proposal(),
        ]

    def _proposal(self) -> list[Column[CarryLine]]:
        words, choice = self._words, self._choice
        return [
            Column(
                key=DECISION,
                title=self.tr("Proposal"),
                value=words.kind,
                edit_text=lambda line: line.kind or "",
                setter=words.set_kind,
                tone=lambda line: "" if line.kind else "text_muted",
                width=18,
            ),
            replace(
                self._amount("amount", self.tr("Amount"), lambda line: line.amount_ore),
                edit_text=lambda line: format_amount(line.amount_ore, choice.unit, exact=True),
                setter=words.set_amount,
                width=9,
            ),
            Column(
                key="why",
                title=self.tr("Reason"),
                value=lambda line: line.why,
                tooltip=lambda line: line.why,
                setter=words.set_why,
                width=18,
            ),
        ]

    def _amount(self, key: str, title: str, value: Callable[[CarryLine], int]) -> Column[CarryLine]:
        words = self._words
        return Column(
            key=key,
            title=title,
            value=value,
            text=lambda line: words.amount(value(line)),
            align=Align.END,
            summed=True,
            sum_text=words.amount,
            width=19,
        )


def carry_over_model(words: CarryWords, choice: FollowUpChoice, parent: QObject) -> RowsModel[CarryLine]:
    """Return an empty list of what is left."""
    return RowsModel(CarryColumns(words, choice).all(), lambda line: line.key, None, parent)
