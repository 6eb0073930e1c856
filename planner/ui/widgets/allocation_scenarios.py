"""The row of scenarios above the allocation: look at one, copy it, name it, make it the plan."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from planner.domain.names import name_key
from planner.domain.scenario import Scenario
from planner.editing.scenarios import change_scenario, choose_scenario, copy_scenario, delete_scenario
from planner.ui.dialogs.edit_scenario import EditScenario
from planner.ui.session import Session
from planner.ui.theme import Theme

PLAN_SIGN = "★"


class ScenarioBar(QWidget):
    """A tab for each scenario; the one that is *the plan* has a star."""

    #: Two scenarios are to be compared.
    compare_wanted = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Show the session's scenarios and follow them."""
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._shown: list[Scenario] = []
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Scenarios"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._add = self._button("add", self.tr("Copy this scenario to a new one"), self.copy)
        self._more = self._button("more", self.tr("More about this scenario"), self._show_menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.tabs)
        layout.addWidget(self._add)
        layout.addWidget(self._more)
        layout.addStretch(1)
        self._connect()
        self._dress()
        self._fill()

    def _button(self, icon: str, text: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("look", "flat")
        button.setIcon(self._theme.icon(icon))
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(run)
        return button

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tab_chosen)
        self.tabs.tabBarDoubleClicked.connect(lambda _: self.rename())
        self.tabs.customContextMenuRequested.connect(self._on_menu_requested)
        self._session.changed.connect(self._fill)
        self._session.view_changed.connect(self._fill)
        self._theme.changed.connect(self._dress)

    @property
    def can_choose(self) -> bool:
        """Whether the shown scenario is not *the plan* yet."""
        return self._session.scenario_id != self._session.plan.info.scenario_id

    @property
    def can_delete(self) -> bool:
        """Whether the shown scenario may go."""
        return self.can_choose and len(self._session.plan.scenarios) > 1

    @property
    def can_compare(self) -> bool:
        """Whether there are two to compare."""
        return len(self._session.plan.scenarios) > 1

    # --- what can be done ------------------------------------------------------------------------

    def copy(self) -> None:
        """Copy the shown scenario under a new name, and show the copy."""
        plan = self._session.plan
        name = self._free_name(self.tr("{name} (copy)").format(name=self._scenario().name))
        dialog = EditScenario(
            self.tr("New scenario"), name, self._scenario().note, self._names(), self.window()
        )
        if not dialog.exec():
            return
        before = set(plan.scenarios)
        if self._session.edit(copy_scenario, self._session.scenario_id, dialog.name, dialog.note):
            new = next(iter(set(self._session.plan.scenarios) - before))
            self._session.show_scenario(new)

    def rename(self) -> None:
        """Change name and note of the shown scenario."""
        scenario = self._scenario()
        others = self._names() - {scenario.name}
        dialog = EditScenario(self.tr("Scenario"), scenario.name, scenario.note, others, self.window())
        if dialog.exec():
            self._session.edit(
                lambda plan: change_scenario(plan, scenario.id, name=dialog.name, note=dialog.note)
            )

    def choose(self) -> None:
        """Make the shown scenario *the plan*."""
        self._session.edit(choose_scenario, self._session.scenario_id)

    def delete(self) -> None:
        """Delete the shown scenario; undo brings it back."""
        if self.can_delete:
            self._session.edit(delete_scenario, self._session.scenario_id)

    def step(self, by: int) -> None:
        """Show the next or the previous scenario."""
        if self._shown:
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % len(self._shown))

    # --- what is shown ---------------------------------------------------------------------------

    def _fill(self) -> None:
        scenarios = self._session.plan.scenarios_in_order
        blocker = QSignalBlocker(self.tabs)
        if [s.id for s in scenarios] != [s.id for s in self._shown]:
            while self.tabs.count():
                self.tabs.removeTab(0)
            for scenario in scenarios:
                self.tabs.addTab(scenario.name)
        self._shown = scenarios
        for at, scenario in enumerate(scenarios):
            self._label(at, scenario)
            if scenario.id == self._session.scenario_id:
                self.tabs.setCurrentIndex(at)
        blocker.unblock()

    def _label(self, at: int, scenario: Scenario) -> None:
        is_plan = scenario.id == self._session.plan.info.scenario_id
        text = f"{scenario.name} {PLAN_SIGN}" if is_plan else scenario.name
        self.tabs.setTabText(at, text.replace("&", "&&"))
        role = self.tr("This is the plan.") if is_plan else self.tr("An alternative to the plan.")
        self.tabs.setTabToolTip(at, f"{role}\n{scenario.note}".strip())
        self.tabs.setAccessibleTabName(at, f"{scenario.name}. {role}")

    def _on_tab_chosen(self, at: int) -> None:
        if 0 <= at < len(self._shown):
            self._session.show_scenario(self._shown[at].id)

    def _on_menu_requested(self, place: QPoint) -> None:
        at = self.tabs.tabAt(place)
        if at >= 0:
            self.tabs.setCurrentIndex(at)
        self._menu().popup(self.tabs.mapToGlobal(place))

    def _show_menu(self) -> None:
        self._menu().popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Name and note…"), self.rename)
        menu.addAction(self.tr("Copy to a new scenario…"), self.copy)
        menu.addAction(self.tr("Make this the plan"), self.choose).setEnabled(self.can_choose)
        menu.addAction(self.tr("Compare…"), self.compare_wanted.emit).setEnabled(self.can_compare)
        menu.addSeparator()
        menu.addAction(self.tr("Delete scenario"), self.delete).setEnabled(self.can_delete)
        return menu

    def _scenario(self) -> Scenario:
        return self._session.plan.scenarios[self._session.scenario_id]

    def _names(self) -> set[str]:
        return {scenario.name for scenario in self._session.plan.scenarios.values()}

    def _free_name(self, name: str) -> str:
        taken = {name_key(other) for other in self._names()}
        number, free = 2, name
        while name_key(free) in taken:
            free, number = f"{name} {number}", number + 1
        return free

    def _dress(self) -> None:
        roles = ("text", "text_muted", "accent", "accent_soft", "border", "surface")
        text, muted, accent, soft, border, surface = (self._theme.color(role).name() for role in roles)
        px = self._theme.px
        self.tabs.setStyleSheet(
            f"QTabBar::tab {{ background: {surface}; color: {muted}; border: 1px solid {border};"
            f" border-bottom: {px(2)}px solid {border}; padding: {px(4)}px {px(12)}px; }}"
            f"QTabBar::tab:hover {{ color: {text}; }}"
            f"QTabBar::tab:selected {{ background: {soft}; color: {text}; border-bottom-color: {accent}; }}"
        )
        self._add.setIcon(self._theme.icon("add"))
        self._more.setIcon(self._theme.icon("more"))
