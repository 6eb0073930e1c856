"""What the window shows while a plan is open: strip, message bar, page list, page and inspector."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.ids import MeasureId
from planner.ui.pages.made import Pages
from planner.ui.pages.page import (
    APPLICATIONS,
    EFFECT,
    FINDINGS,
    FOLLOW_UP,
    HISTORY,
    MEASURES,
    OVERVIEW,
    PAGE_NAMES,
    PLACES,
    Page,
    page_title,
)
from planner.ui.session import Session
from planner.ui.settling import Settling
from planner.ui.theme import Theme
from planner.ui.widgets.budget_strip import BudgetStrip
from planner.ui.widgets.message_bar import Level, MessageBar
from planner.ui.widgets.page_list import PageList

if TYPE_CHECKING:
    from planner.analysis.findings.finding import Finding
    from planner.ui.widgets.inspector import Inspector

_INSPECTOR_WIDTH = 310
#: What a page needs beside the inspector; with less, as at a large zoom, the inspector gives way.
_PAGE_WIDTH = 430
#: Pages that tell of what is selected themselves, and need the width.
_WITHOUT_INSPECTOR = frozenset({FINDINGS, FOLLOW_UP, HISTORY, PLACES, APPLICATIONS, EFFECT})
#: From this width on, at zoom 1, the pages are listed by name.
_ROOMY = 840


@runtime_checkable
class _HasColumns(Protocol):
    """A page that remembers the columns of its table."""

    def save_layout(self) -> QByteArray:
        """Return the columns as they are."""

    def restore_layout(self, state: QByteArray) -> None:
        """Take what `save_layout` gave."""


class PlanView(QWidget):
    """Everything between the menu bar and the status bar, for one session.

    Attributes:
        session: the session shown.
        pages: the pages by key; each is made when it is first needed.
    """

    #: Another page is shown; carries it.
    page_changed = Signal(object)
    #: A page asks for an action of the window; carries its key.
    action_wanted = Signal(str)
    #: A paper of places or measures is to be written: which, and the ids that it is of.
    paper_wanted = Signal(str, object)

    def __init__(
        self, session: Session, theme: Theme, parent: QWidget | None = None, *, page: str = OVERVIEW
    ) -> None:
        """Show a page of the session's plan, by its key; the overview when there is none of that name."""
        super().__init__(parent)
        self.session = session
        self._theme = theme
        self._scale = theme.scale
        self._inspector_wanted = True
        #: Whether the inspector was asked for although there is little room.
        self._insisted = False
        #: Whether something was selected on the page that is shown.
        self._picked = False
        #: What is told with a button that takes it back, while it is the last thing done.
        self._offer = ""
        self.pages = Pages(session, theme, self._take_page)
        self._saved: Callable[[str], QByteArray | None] = lambda _: None
        self._strip = BudgetStrip(session, theme)
        self.messages = MessageBar(theme)
        self._list = PageList(theme)
        self._stack = QStackedWidget()
        self._inspector = _Pane(session, theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._list.set_pages([(key, page_title(key), key) for key in PAGE_NAMES])
        self._list.choose(page if page in PAGE_NAMES else OVERVIEW)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self._stack.currentWidget()
        assert isinstance(page, Page)  # noqa: S101 - the stack holds pages only
        return page

    def show_page(self, key: str) -> None:
        """Show a page; an unknown key shows nothing new."""
        self._list.choose(key)

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the inspector; on the overview it stays away until something is selected there."""
        self._inspector_wanted = shown
        self._insisted = shown and not self._has_room()
        self._place_inspector()

    @property
    def inspector_shown(self) -> bool:
        """Whether the inspector is there."""
        return not self._inspector.isHidden()

    def layouts(self) -> dict[str, QByteArray]:
        """Return how wide the panes are, and the columns of the pages that were shown, by name."""
        layouts = {"panes": self._splitter.saveState()}
        for key, page in self.pages.made.items():
            if isinstance(page, _HasColumns):
                layouts[key] = page.save_layout()
        return layouts

    def restore_layouts(self, saved: Callable[[str], QByteArray | None]) -> None:
        """Make panes and columns as they were; `saved` gives what `layouts` returned, by name, also later."""
        self._saved = saved
        panes = saved("panes")
        if panes is not None:
            self._splitter.restoreState(panes)
        for page in self.pages.made.values():
            self._restore_columns(page)

    def move_focus(self, step: int) -> None:
        """Move the keyboard focus to the next pane (1) or the one before (-1)."""
        goals: list[tuple[QWidget, Callable[[], None]]] = [
            (self._strip, self._strip.focus_first),
            (self._list, self._list.setFocus),
            (self._stack, self.page.activate),
        ]
        if self.inspector_shown:
            goals.append((self._inspector, self._focus_inspector))
        focus = QApplication.focusWidget()
        here = [
            at for at, (pane, _) in enumerate(goals) if focus and (pane is focus or pane.isAncestorOf(focus))
        ]
        goals[((here[0] if here else -step) + step) % len(goals)][1]()

    def fail(self, error: PlannerError) -> None:
        """Tell of an error beside the work."""
        from planner.ui.error_sentences import error_sentence

        self.messages.tell(error_sentence(error), Level.BAD)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the names of the pages out, and the inspector, where the page itself needs the room."""
        super().resizeEvent(event)
        self._list.set_narrow(self.width() < self._theme.px(_ROOMY))
        self._place_inspector()

    def _follow_zoom(self) -> None:
        """Share the width anew when everything has become larger or smaller."""
        if self._theme.scale == self._scale:
            return
        self._scale = self._theme.scale
        self._list.set_narrow(self.width() < self._theme.px(_ROOMY))
        self._inspector.follow_zoom()
        self._splitter.setSizes([self.width(), self._theme.px(_INSPECTOR_WIDTH)])
        self._place_inspector()

    def _edit_title(self) -> None:
        """Show the inspector and let the title be written."""
        if not self._inspector_wanted:
            self.action_wanted.emit("inspector")
        self._inspector.form.edit_title()

    def _focus_inspector(self) -> None:
        widget: QWidget | None = self._inspector
        for child in self._inspector.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible() and child.isEnabled():
                widget = child
                break
        if widget is not None:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._inspector)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([1000, self._theme.px(_INSPECTOR_WIDTH)])
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self._splitter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._strip)
        layout.addWidget(self.messages)
        layout.addLayout(body, 1)

    def _take_page(self, page: Page) -> None:
        """Put a page that has been made in its place, and listen to what it asks for."""
        self._stack.addWidget(page)
        self._restore_columns(page)
        for name, slot in self._wishes().items():
            if hasattr(page, name):
                getattr(page, name).connect(slot)

    def _restore_columns(self, page: Page) -> None:
        state = self._saved(page.key)
        if state is not None and isinstance(page, _HasColumns):
            page.restore_layout(state)

    def _connect(self) -> None:
        self.session.failed.connect(self.fail)
        Settling(self.session, self.messages, self)
        self.session.changed.connect(self._end_offer)
        self._theme.changed.connect(self._follow_zoom)
        self.session.selected.connect(self._on_selected)
        self._list.chosen.connect(self._on_chosen)
        self._strip.findings_wanted.connect(lambda: self.show_page(FINDINGS))

    def _wishes(self) -> dict[str, Callable[..., object]]:
        """Return what a page can ask of the window, by the name of its signal."""
        return {
            "measures_wanted": self._show_measures,
            "new_measure_wanted": self._new_measure,
            "inspector_wanted": self._edit_title,
            "undoable": self._offer_undo,
            "frames_wanted": lambda: self.action_wanted.emit("funds"),
            "import_wanted": lambda: self.action_wanted.emit("import"),
            "history_wanted": self._show_history,
            "version_wanted": lambda: self.action_wanted.emit("save_version"),
            "history_workbook_wanted": lambda: self.action_wanted.emit("history_workbook"),
            "history_pdf_wanted": lambda: self.action_wanted.emit("history_pdf"),
            "finding_wanted": self._go_to_finding,
            "paper_wanted": self.paper_wanted.emit,
            "export_wanted": lambda: self.action_wanted.emit("workbook"),
        }

    def _place_inspector(self) -> None:
        useful = self.page.key not in _WITHOUT_INSPECTOR and (self.page.key != OVERVIEW or self._picked)
        fits = self._insisted or self._has_room()
        self._inspector.setVisible(self._inspector_wanted and useful and fits)

    def _has_room(self) -> bool:
        needed = self._theme.px(_PAGE_WIDTH + _INSPECTOR_WIDTH)
        return self.width() - self._list.width() >= needed

    def _on_selected(self) -> None:
        self._picked = bool(self.session.selection)
        self._place_inspector()

    def _on_chosen(self, key: str) -> None:
        self._picked = False
        self._stack.setCurrentWidget(self.pages[key])
        self._place_inspector()
        self.page_changed.emit(self.pages[key])

    def _show_measures(self, measure_ids: Iterable[MeasureId]) -> None:
        """Show measures in the register, and only them."""
        from planner.ui.pages.measures import MeasuresPage

        measures = self.pages[MEASURES]
        if isinstance(measures, MeasuresPage):
            measures.show_only(measure_ids)
        self.show_page(MEASURES)

    def _show_history(self, code: str) -> None:
        """Show the changes of a measure."""
        from planner.ui.pages.history import HistoryPage

        history = self.pages[HISTORY]
        self.show_page(HISTORY)
        if isinstance(history, HistoryPage):
            history.show_changes_of(code)

    def _go_to_finding(self, finding: Finding) -> None:
        """Show where a finding can be put right."""
        from planner.ui.finding_jump import jump

        jump(self, finding)

    def _new_measure(self) -> None:
        """Add a measure in the register."""
        from planner.ui.pages.measures import MeasuresPage

        self.show_page(MEASURES)
        measures = self.pages[MEASURES]
        if isinstance(measures, MeasuresPage):
            measures.new()

    def _offer_undo(self, text: str) -> None:
        """Tell what was done, with a button that takes it back, until something else is done."""
        self._offer = text
        self.messages.tell(text, Level.GOOD, self.tr("Undo"), self.session.undo)

    def _end_offer(self) -> None:
        """Take the button away that would now take back something else."""
        if self._offer and self.messages.text == self._offer:
            self.messages.close_message()
        self._offer = ""


class _Pane(QScrollArea):
    """The inspector, made when it is first shown, after the page beside it.

    It is scrolled up and down, never sideways: it is as wide as the form has needed so far.
    """

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumWidth(theme.px(_INSPECTOR_WIDTH))
        self._session, self._theme = session, theme
        self._form: Inspector | None = None

    @property
    def form(self) -> Inspector:
        """The form of the selection."""
        if self._form is None:
            from planner.ui.widgets.inspector import Inspector

            self._form = Inspector(self._session, self._theme)
            self.setWidget(self._form)
        return self._form

    def showEvent(self, event: QShowEvent) -> None:
        """Make the form when the page has been painted."""
        super().showEvent(event)
        QTimer.singleShot(0, self, lambda: self.form)

    def follow_zoom(self) -> None:
        """Need no more than the form needs at this zoom."""
        self.setMinimumWidth(self._theme.px(_INSPECTOR_WIDTH))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room for a form that has become wider."""
        done = super().eventFilter(watched, event)
        if self._form is not None and watched is self._form and event.type() is QEvent.Type.LayoutRequest:
            needed = self._form.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(max(self.minimumWidth(), needed))
        return done
