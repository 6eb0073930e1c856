"""What every page of the window is, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from planner.ui.labels import fund_name
from planner.ui.theme import Theme

if TYPE_CHECKING:
    from planner.ui.session import Session

OVERVIEW, MEASURES, ALLOCATION, HISTORY = "overview", "measures", "allocation", "history"
FOLLOW_UP, FINDINGS, PLACES = "follow_up", "findings", "places"
APPLICATIONS, EFFECT = "applications", "effect"
#: Key and English name of each page, in the order of the page list; a page's key is its icon's name too.
PAGE_NAMES: Mapping[str, object] = {
    OVERVIEW: QT_TRANSLATE_NOOP("pages", "Overview"),
    MEASURES: QT_TRANSLATE_NOOP("pages", "Measures"),
    ALLOCATION: QT_TRANSLATE_NOOP("pages", "Allocation"),
    FOLLOW_UP: QT_TRANSLATE_NOOP("pages", "Follow-up"),
    FINDINGS: QT_TRANSLATE_NOOP("pages", "Check figures"),
    HISTORY: QT_TRANSLATE_NOOP("pages", "History"),
    PLACES: QT_TRANSLATE_NOOP("pages", "Places"),
    APPLICATIONS: QT_TRANSLATE_NOOP("pages", "Applications"),
    EFFECT: QT_TRANSLATE_NOOP("pages", "Effect"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """Something a page can do: shown in its menu, in the command palette and as a shortcut.

    Attributes:
        key: stable name, such as "measures.new".
        text: the translated text, with `…` when more input follows.
        run: what to call.
        shortcut: a portable key sequence, or "".
        icon: name of an icon in resources/icons, or "".
        enabled: asked when a menu or the palette opens; None = always.
    """

    key: str
    text: str
    run: Callable[[], object]
    shortcut: str = ""
    icon: str = ""
    enabled: Callable[[], bool] | None = None


class Page(QWidget):
    """A page: made once for a session, when it is first needed."""

    #: Stable name, used in settings and by `--page`.
    key: ClassVar[str]
    #: Whether its table holds the money of the source that is looked at, and not of all.
    shows_source: ClassVar[bool] = False

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        """Keep what every page needs."""
        super().__init__(parent)
        self.session = session
        self.theme = theme

    def title(self) -> str:
        """Return the translated name of the page."""
        return page_title(self.key)

    def picture(self) -> bytes | None:
        """Return what is printed of the page in place of a table, as PNG; None = its table."""
        return None

    def commands(self) -> Sequence[Command]:
        """Return what the page can do beyond what the window can."""
        return ()

    def menu_of(self, commands: Sequence[Command]) -> QMenu:
        """Return a menu of commands, to be popped up; it goes when it is closed."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for command in commands:
            action = menu.addAction(self.theme.icon(command.icon), command.text, command.run)
            action.setEnabled(command.enabled is None or command.enabled())
        return menu

    # --- what a page says on paper beside the table that it shows ---

    def secret_keys(self) -> frozenset[str]:
        """Return the keys of rows that are flagged for secrecy; in most tables a row is a measure."""
        from planner.analysis.secrecy import secret_measures

        return frozenset(secret_measures(self.session.plan))

    def told_on_paper(self) -> Sequence[tuple[str, str]]:
        """Return what is to be known to read the table, as name and text; its fields are told anyway."""
        translate, session = QCoreApplication.translate, self.session
        told = [(translate("pages", "Scenario"), session.plan.scenarios[session.scenario_id].name)]
        if self.shows_source:
            told.append((translate("pages", "Source"), fund_name(session.plan, session.fund_id)))
        return (*told, (translate("pages", "Amounts in"), session.unit.value))

    def activate(self) -> None:
        """Put the keyboard focus where work begins."""
        self.setFocus()


def page_title(key: str) -> str:
    """Return the translated name of a page, which need not be made for that."""
    return QCoreApplication.translate("pages", str(PAGE_NAMES[key]))
