"""The dialog Deadlines: how soon each kind of thing that is seen is to be put right."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QSpinBox, QWidget

from planner.analysis.deadlines import deadlines_of
from planner.domain.changes import ChangeSet
from planner.domain.observation import MAX_DEADLINE_HOURS
from planner.domain.plan import Plan
from planner.editing.observations import set_deadlines
from planner.ui.dialogs.entry_dialog import EntryDialog
from planner.ui.labels import language
from planner.ui.session import Session
from planner.ui.theme import Theme

_NONE = 0


class EditDeadlinesDialog(EntryDialog):
    """A line for each kind; what is as in the catalogue is not kept in the plan."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the deadlines that hold in the plan."""
        super().__init__(session, theme, self.tr("Save"), parent)
        self.setWindowTitle(self.tr("Deadlines"))
        self.tell(
            self.tr(
                "Within so many hours a kind of thing is to be put right, counted in days. The city's goal "
                "is 24 hours for graffiti and litter."
            )
        )
        self._usual = session.catalogue.guidance.usual_deadlines()
        #: Kind → hours; 0 = none.
        self.hours: dict[str, QSpinBox] = {}
        inner, scroll = QWidget(self), QScrollArea(self)
        self._grid = QGridLayout(inner)
        self._grid.setColumnStretch(0, 1)
        known = deadlines_of(session.plan, self._usual)
        for kind in session.catalogue.guidance.observation_kinds:
            self._add(kind.key, kind.name.of(language()), known.get(kind.key))
        scroll.setWidget(inner)
        scroll.setWidgetResizable(True)
        self.body.addWidget(scroll, 1)
        self.resize(theme.px(480), theme.px(520))

    def _add(self, kind: str, name: str, hours: int | None) -> None:
        label, spin = QLabel(name, self), QSpinBox(self)
        spin.setRange(_NONE, MAX_DEADLINE_HOURS)
        spin.setSpecialValueText(self.tr("No deadline"))
        spin.setSuffix(self.tr(" hours"))
        spin.setValue(hours or _NONE)
        spin.setAccessibleName(name)
        label.setBuddy(spin)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(spin, at, 1)
        self.hours[kind] = spin

    def use_case(self) -> Callable[[Plan], ChangeSet]:
        """Return the edit that makes these the plan's deadlines."""
        hours = {kind: spin.value() or None for kind, spin in self.hours.items()}
        return partial(set_deadlines, hours=hours, usual=self._usual)
