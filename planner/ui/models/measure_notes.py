"""Look at about a measure, in words: its class and its kind."""

from PySide6.QtCore import QObject

from planner.catalogue.values import MeasureKind
from planner.domain.measure import Measure
from planner.ui.labels import class_name
from planner.ui.session import Session
from planner.ui.source_words import class_words, reminder_lines

_MOST_REMINDERS = 4


class MeasureNotes(QObject):
    """Notes beside the form: they warn and never block, for the city's own lists hold such things too."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        """Read from a session."""
        super().__init__(parent)
        self._session = session

    def of_class(self, measure: Measure) -> str:
        """Return why a measure's class is unusual, or why its money is; "" when neither is."""
        lines = []
        kind = self._session.catalogue.kind(measure.kind)
        if kind is not None and kind.expense_class is not measure.expense_class:
            lines.append(
                self.tr("Usually {usual}: {reason}").format(
                    usual=class_name(kind.expense_class).lower(), reason=class_words(kind)
                )
            )
        lines += self._unusual_funds(measure)
        return "\n".join(lines)

    def _unusual_funds(self, measure: Measure) -> list[str]:
        plan, scenario_id = self._session.plan, self._session.scenario_id
        parts = plan.allocations_of(measure.id)
        used = {part.fund_id for part in parts if part.scenario_id == scenario_id}
        template = self.tr("{fund} is {class_of_fund}, and this measure is {class_of_measure}.")
        return [
            template.format(
                fund=fund.name,
                class_of_fund=class_name(fund.expense_class).lower(),
                class_of_measure=class_name(measure.expense_class).lower(),
            )
            for fund in plan.funds_in_order
            if fund.id in used and fund.expense_class is not measure.expense_class
        ]

    def of_kind(self, kind: MeasureKind | None) -> str:
        """Return what must not be forgotten about a kind, and where that is known from."""
        if kind is None:
            return ""
        lines = list(reminder_lines(kind.warnings[:_MOST_REMINDERS], mark="• "))
        return "\n".join((self.tr("To remember:"), *lines)) if lines else ""
