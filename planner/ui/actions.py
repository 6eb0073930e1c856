"""The actions of the window as data: names, words, keys, icons and when they can be used."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from planner.ui.theme import Theme


class When(Enum):
    """When an action can be used."""

    ALWAYS = auto()
    PLAN = auto()
    UNDO = auto()
    REDO = auto()
    PUBLISH = auto()


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action.

    Attributes:
        key: its name in the program.
        text: English source text with its mnemonic.
        shortcut: portable key sequences, separated by spaces, or "".
        icon: name of an icon, or "".
        when: when it can be used.
    """

    key: str
    text: object
    shortcut: str = ""
    icon: str = ""
    when: When = When.PLAN


_ALWAYS, _UNDO, _REDO = When.ALWAYS, When.UNDO, When.REDO
SEPARATOR = "-"
RECENT = "recent"
PAGES = "pages"
PAGE_COMMANDS = "page_commands"

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("new", QT_TRANSLATE_NOOP("actions", "&New plan…"), "Ctrl+N", "new_plan", _ALWAYS),
    ActionSpec("open", QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O", "open", _ALWAYS),
    ActionSpec("sample", QT_TRANSLATE_NOOP("actions", "Open the e&xample plan"), "", "sample", _ALWAYS),
    ActionSpec("import", QT_TRANSLATE_NOOP("actions", "&Import list…"), "Ctrl+I", "import", _ALWAYS),
    ActionSpec("import_plan", QT_TRANSLATE_NOOP("actions", "Im&port plan…"), "", "open", _ALWAYS),
    ActionSpec("workbook", QT_TRANSLATE_NOOP("actions", "&Export workbook…"), "Ctrl+E", "workbook"),
    ActionSpec("return", QT_TRANSLATE_NOOP("actions", "Re&ad workbook back…"), "", "import"),
    ActionSpec("csv", QT_TRANSLATE_NOOP("actions", "Export C&SV…"), "", "csv"),
    ActionSpec("csv_events", QT_TRANSLATE_NOOP("actions", "Export eve&nts (CSV)…"), "", "csv"),
    ActionSpec("csv_follow_up", QT_TRANSLATE_NOOP("actions", "Export &follow-up (CSV)…"), "", "csv"),
    ActionSpec("template", QT_TRANSLATE_NOOP("actions", "I&mport template…"), "", "import"),
    ActionSpec(
        "history_workbook", QT_TRANSLATE_NOOP("actions", "Export &history as a workbook…"), "", "history"
    ),
    ActionSpec("history_pdf", QT_TRANSLATE_NOOP("actions", "Export history as P&DF…"), "", "pdf"),
    ActionSpec("page_pdf", QT_TRANSLATE_NOOP("actions", "The &page as PDF…"), "", "pdf"),
    ActionSpec("decision_pdf", QT_TRANSLATE_NOOP("actions", "Decision on the &allocation (PDF)…"), "", "pdf"),
    ActionSpec("tertial_pdf", QT_TRANSLATE_NOOP("actions", "&Tertial report (PDF)…"), "", "pdf"),
    ActionSpec("carry_over_pdf", QT_TRANSLATE_NOOP("actions", "Carry-o&ver list (PDF)…"), "", "pdf"),
    ActionSpec("memo_docx", QT_TRANSLATE_NOOP("actions", "Draft &report to the board (Word)…"), "", "edit"),
    ActionSpec("preview", QT_TRANSLATE_NOOP("actions", "Print previe&w…"), "Ctrl+Shift+P", ""),
    ActionSpec("print", QT_TRANSLATE_NOOP("actions", "Prin&t…"), "Ctrl+P", "print"),
    ActionSpec("save_version", QT_TRANSLATE_NOOP("actions", "Save &version…"), "Ctrl+S", "version"),
    ActionSpec("save_copy", QT_TRANSLATE_NOOP("actions", "Save a &copy…"), "Ctrl+Shift+S", "save_copy"),
    ActionSpec("merge", QT_TRANSLATE_NOOP("actions", "&Merge with another version…"), "", "compare"),
    ActionSpec("publish", QT_TRANSLATE_NOOP("actions", "Pu&blish now"), "", "share", When.PUBLISH),
    ActionSpec("backups", QT_TRANSLATE_NOOP("actions", "Bac&kups…"), "", "backups", _ALWAYS),
    ActionSpec("close", QT_TRANSLATE_NOOP("actions", "C&lose plan"), "Ctrl+W"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q", "", _ALWAYS),
    ActionSpec("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z", "undo", _UNDO),
    ActionSpec("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Y Ctrl+Shift+Z", "redo", _REDO),
    ActionSpec("inspector", QT_TRANSLATE_NOOP("actions", "&Inspector"), "F9 Ctrl+Shift+I", "inspector"),
    ActionSpec("zoom_in", QT_TRANSLATE_NOOP("actions", "Zoo&m in"), "Ctrl++ Ctrl+=", "", _ALWAYS),
    ActionSpec("zoom_out", QT_TRANSLATE_NOOP("actions", "Zoom &out"), "Ctrl+-", "", _ALWAYS),
    ActionSpec("zoom_reset", QT_TRANSLATE_NOOP("actions", "&Normal size"), "Ctrl+0", "", _ALWAYS),
    ActionSpec("theme", QT_TRANSLATE_NOOP("actions", "Light or &dark"), "Ctrl+Shift+L", "", _ALWAYS),
    ActionSpec("next_pane", QT_TRANSLATE_NOOP("actions", "Next &pane"), "F6"),
    ActionSpec("previous_pane", QT_TRANSLATE_NOOP("actions", "Pre&vious pane"), "Shift+F6"),
    ActionSpec("funds", QT_TRANSLATE_NOOP("actions", "&Sources and frames…"), "Ctrl+Shift+F", "fund"),
    ActionSpec("findings", QT_TRANSLATE_NOOP("actions", "&Check figures"), "F7", "findings"),
    ActionSpec("plan_info", QT_TRANSLATE_NOOP("actions", "Plan se&ttings…"), "", "plan"),
    ActionSpec("rates", QT_TRANSLATE_NOOP("actions", "&Internal rates…"), "", "percent"),
    ActionSpec("palette", QT_TRANSLATE_NOOP("actions", "&Command palette…"), "Ctrl+K", "search", _ALWAYS),
    ActionSpec("preferences", QT_TRANSLATE_NOOP("actions", "&Preferences…"), "Ctrl+,", "settings", _ALWAYS),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("actions", "&Keyboard shortcuts"), "F1", "keyboard", _ALWAYS),
    ActionSpec("about", QT_TRANSLATE_NOOP("actions", "&About Trygghetsplaneraren"), "", "info", _ALWAYS),
)

#: Title and content of each menu: actions, `-` between groups, and words for what the window fills in.
MENUS: tuple[tuple[object, str], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            "new open recent sample - import return import_plan export - preview print "
            "- save_version save_copy publish merge - backups - close - quit"
        ),
    ),
    (QT_TRANSLATE_NOOP("actions", "&Edit"), "undo redo - page_commands"),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        "pages - inspector - zoom_in zoom_out zoom_reset theme - next_pane previous_pane",
    ),
    (QT_TRANSLATE_NOOP("actions", "&Plan"), "funds plan_info rates - findings"),
    (QT_TRANSLATE_NOOP("actions", "&Tools"), "palette - preferences"),
    (QT_TRANSLATE_NOOP("actions", "&Help"), "shortcuts - about"),
)

#: Menus within a menu, by the word that stands for them in it.
SUBMENUS: Mapping[str, tuple[object, str]] = {
    "export": (
        QT_TRANSLATE_NOOP("actions", "&Export"),
        (
            "workbook csv csv_events csv_follow_up template - page_pdf decision_pdf tertial_pdf "
            "carry_over_pdf memo_docx - history_workbook history_pdf"
        ),
    ),
}


class Actions:
    """The window's actions by name, and the menus they stand in.

    Attributes:
        by_key: the actions.
        menus: the menus in their order, then those within them.
        recent: the menu of recent plans, which the window fills.
        before: the separators before which the window puts its pages and a page's commands.
    """

    def __init__(self, window: QMainWindow, theme: Theme, slots: Mapping[str, Callable[[], object]]) -> None:
        """Make every action and menu of the window.

        Args:
            window: the window, which gets the menus and the shortcuts.
            theme: gives the icons.
            slots: what each action calls, by key; one for each.
        """
        self._theme = theme
        self.by_key = {spec.key: self._action(window, spec, slots[spec.key]) for spec in ACTIONS}
        self.recent = QMenu(QCoreApplication.translate("actions", "Open &recent"), window)
        self.before: dict[str, QAction] = {}
        self.menus: list[QMenu] = []
        self._submenus: list[QMenu] = []
        for title, keys in MENUS:
            menu = QMenu(_translated(title), window)
            window.menuBar().addMenu(menu)
            self.menus.append(menu)
            self._fill(menu, keys.split())
        self.menus += self._submenus
        self.dress()

    def dress(self) -> None:
        """Give the actions the icons of the theme."""
        for spec in ACTIONS:
            if spec.icon:
                self.by_key[spec.key].setIcon(self._theme.icon(spec.icon))

    def enable(self, *, plan: bool, undo: bool, redo: bool, publish: bool = False) -> None:
        """Let those be used that can be used now."""
        now = {
            When.ALWAYS: True,
            When.PLAN: plan,
            When.UNDO: undo,
            When.REDO: redo,
            When.PUBLISH: publish,
        }
        for spec in ACTIONS:
            self.by_key[spec.key].setEnabled(now[spec.when])

    def forget_steps(self) -> None:
        """Let undo and redo name no step."""
        for spec in ACTIONS:
            if spec.when in {When.UNDO, When.REDO}:
                self.by_key[spec.key].setText(_translated(spec.text))

    def _fill(self, menu: QMenu, keys: Iterable[str]) -> None:
        for key in keys:
            if key == SEPARATOR:
                menu.addSeparator()
            elif key == RECENT:
                menu.addMenu(self.recent)
            elif key in SUBMENUS:
                title, inner = SUBMENUS[key]
                within = menu.addMenu(_translated(title))
                self._submenus.append(within)
                self._fill(within, inner.split())
            elif key in self.by_key:
                menu.addAction(self.by_key[key])
            else:
                self.before[key] = menu.addSeparator()

    def _action(self, window: QMainWindow, spec: ActionSpec, slot: Callable[[], object]) -> QAction:
        action = QAction(_translated(spec.text), window)
        action.setShortcuts([QKeySequence(keys) for keys in spec.shortcut.split()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False, slot=slot: slot())
        window.addAction(action)
        return action


def plain(text: str) -> str:
    """Return the text of an action without its mnemonic, `…` and all."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _translated(source: object) -> str:
    return QCoreApplication.translate("actions", str(source))
