"""The dialog that records the year-end's decisions: their papers, and what they come to."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.money import format_amount
from planner.domain.plan import Plan
from planner.editing.carry_over import CarryDecision, decide_carry_over
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.labels import event_name
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.paper_fields import PaperFields


class DecideCarryOverDialog(EntryDialog):
    """Asks for day, dnr and body of decisions that have been chosen in the list."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        decisions: Sequence[CarryDecision],
        parent: QWidget | None = None,
    ) -> None:
        """Look at decisions, at least one."""
        super().__init__(session, theme, self.tr("Record"), parent)
        self.setWindowTitle(self.tr("Record decisions of the year-end"))
        self._decisions = decisions
        self.tell(self.tr("All is recorded as one step, with the same day and the same papers."))
        what = QLabel("\n".join(self._said()), self)
        what.setProperty("look", "strong")
        self.above.addWidget(what)
        self.paper = PaperFields(session.plan, date.today(), self)  # noqa: DTZ011 - the user's own day
        self.paper.add_to(self.form)
        self.paper.changed.connect(self._look_at_years)
        self._look_at_years()
        self.resize(theme.px(560), self.sizeHint().height())

    def problem(self) -> str:
        """Return what is wrong with the papers."""
        return self.tr("Write the reason: the tertial is closed.") if self.paper.needs_reason() else ""

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that records the decisions."""
        decisions, paper = self._decisions, self.paper.paper()
        return lambda plan: decide_carry_over(plan, decisions, paper)

    def _look_at_years(self) -> None:
        self.paper.look_at({year for one in self._decisions for year in (one.year, one.to_year)})

    def _said(self) -> list[str]:
        """Return a line for each kind of decision: how many, and the sum in kronor."""
        lines = []
        for kind in dict.fromkeys(one.kind for one in self._decisions):
            chosen = [one.amount_ore for one in self._decisions if one.kind is kind]
            total = format_amount(sum(chosen), with_unit=True)
            lines.append(
                self.tr("{decision}: %Ln measure(s), {amount}", "", len(chosen)).format(
                    decision=event_name(kind), amount=total
                )
            )
        return lines
