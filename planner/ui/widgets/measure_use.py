"""The fields that capital cost and accounts depend on: when in use, on whose property, which parts."""

from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.days import parse_day
from planner.domain.measure import Measure
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.choice_field import CheckField
from planner.ui.widgets.components_field import ComponentsField
from planner.ui.widgets.form_field import FormField, LineField, side_by_side

_EXAMPLE = "2027-05-01"


class MeasureUse(QWidget):
    """In use from, done on, somebody else's property, project code and components; it saves nothing."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Make the fields of a session's measures."""
        super().__init__(parent)
        self.in_use_from = self._day("in_use_from", self.tr("In use from"))
        self.done_on = self._day("done_on", self.tr("Finished on"))
        self.project_code = LineField(self.tr("Project code in the accounts"))
        self.on_others_property = CheckField(self.tr("On somebody else's property"))
        self.components = ComponentsField(
            self.tr("Components with useful lives of their own"), lambda: session.unit, theme
        )
        self.fields: dict[str, FormField] = {
            "in_use_from": self.in_use_from,
            "done_on": self.done_on,
            "on_others_property": self.on_others_property,
            "project_code": self.project_code,
            "components": self.components,
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(side_by_side(self.in_use_from, self.done_on))
        for field in (self.on_others_property, self.project_code, self.components):
            column.addWidget(field)

    def compare(self, measure: Measure | None) -> None:
        """Say of one measure how its components sum up against its cost."""
        self.components.compare(measure)

    def _day(self, key: str, label: str) -> LineField:
        field = LineField(label, partial(parse_day, field=key), _shown)
        tip = self.tr("A day such as {day}, or a month such as {month}").format(
            day=_EXAMPLE, month=_EXAMPLE[:7]
        )
        field.editor.setToolTip(tip)
        return field


def _shown(day: date | None) -> str:
    return "" if day is None else day.isoformat()
