"""The frame of every chart: title, unit, menu, the plot or its table, and the legend."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import PlannerError
from planner.domain.money import Unit
from planner.ui.charts.drawing import Drawing
from planner.ui.charts.legend import Legend
from planner.ui.charts.table import FiguresTable
from planner.ui.charts.words import Words
from planner.ui.theme import Theme


class Chart(QFrame):
    """A chart in its frame. A subclass says its title and turns one result of `analysis` into a drawing.

    pyqtgraph is imported when the plot is made (`make_plot`), after the first paint; until then an empty area
    of the same size stands there.
    """

    #: The Slice of money that a picked bar stands for, and what the bar is called.
    picked = Signal(object, str)
    #: The path of a picture that was written.
    exported = Signal(object)
    #: A PlannerError of an export.
    failed = Signal(object)

    def __init__(self, theme: Theme, words: Words, parent: QWidget | None = None) -> None:
        """Make the frame; nothing is drawn yet."""
        super().__init__(parent)
        #: Draws what may be shown to anybody; None = the chart as it is, since it tells nothing secret.
        self.public: Callable[[], Drawing | None] = lambda: None
        self.theme = theme
        self.words = words
        self._drawing = Drawing()
        self._unit = Unit.TKR
        self._plot: QWidget | None = None
        self._table: FiguresTable | None = None
        self.setProperty("look", "card")
        self._build()
        self._connect()
        self._dress()

    def title(self) -> str:
        """Return the translated heading."""
        raise NotImplementedError

    def caption(self) -> str:
        """Return what is measured; the unit is added."""
        raise NotImplementedError

    # --- what it shows --------------------------------------------------------------------------

    @property
    def drawing(self) -> Drawing:
        """What is drawn."""
        return self._drawing

    @property
    def plot(self) -> QWidget | None:
        """The plot, once it is made."""
        return self._plot

    @property
    def is_table(self) -> bool:
        """Whether the figures are shown as a table."""
        return self._table_action.isChecked()

    @property
    def table(self) -> FiguresTable:
        """The same figures as a table; made when it is first asked for."""
        if self._table is None:
            self._table = FiguresTable(self.theme)
            self._table.setAccessibleName(self.title())
            self._stack.addWidget(self._table)
        return self._table

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing in the unit of the session; nothing happens when it is the same."""
        unit = self.words.unit
        if drawing == self._drawing and unit is self._unit:
            return
        self._drawing, self._unit = drawing, unit
        self._caption.setText(self.caption_with_unit())
        self._legend.show_entries(drawing.legend)
        self._empty.setText(drawing.empty)
        self._fill()

    def caption_with_unit(self) -> str:
        """Return the caption, with the unit that the amounts are in."""
        return f"{self.caption()}, {self._unit}"

    def make_plot(self) -> None:
        """Import pyqtgraph and draw; called after the first paint."""
        if self._plot is not None:
            return
        from planner.ui.charts.plot import Plot

        plot = Plot(self.theme, self)
        plot.setAccessibleName(self.title())
        plot.picked.connect(lambda bar: self.picked.emit(bar.part, bar.name))
        self._stack.addWidget(plot)
        self._plot = plot
        self._fill()

    def show_as_table(self, is_table: bool) -> None:
        """Show the figures instead of the picture, or the picture again."""
        self._table_action.setChecked(is_table)
        self._fill()
        if is_table:
            self.table.setFocus()

    def _fill(self) -> None:
        """Show what is to be seen of: nothing to draw, table, plot, or the empty area before it."""
        shown: QWidget = self._waiting
        if self._drawing.empty:
            shown = self._empty
        elif self.is_table:
            self.table.show_figures(self._drawing.figures, self._unit)
            shown = self.table
        elif self._plot is not None:
            self._show_in_plot()
            shown = self._plot
        self._legend.setVisible(bool(self._drawing.legend) and shown in (self._plot, self._waiting))
        self._menu_button.setEnabled(not self._drawing.empty)
        if self._stack.currentWidget() is not shown:
            self._stack.setCurrentWidget(shown)

    def _show_in_plot(self) -> None:
        from planner.ui.charts.plot import Plot

        if isinstance(self._plot, Plot):
            self._plot.show_drawing(self._drawing, self._unit)
            self._plot.setAccessibleDescription(self._drawing.summary)

    # --- export ---------------------------------------------------------------------------------

    def export(self, path: Path) -> None:
        """Write a picture of the chart; `exported` or `failed` tells how it went.

        What is flagged for secrecy is in it as a sum only, and the foot says so.
        """
        from planner.ui.charts.export import Picture, write_picture

        public = self.public()
        source = self.words.source
        if public is not None:
            source += self.tr(" · flagged for secrecy: sum only")
        picture = Picture(
            title=self.title(),
            caption=self.caption_with_unit(),
            source=source,
            drawing=public or self._drawing,
            unit=self._unit,
            version=self.words.version,
        )
        try:
            write_picture(path, picture)
        except PlannerError as error:
            self.failed.emit(error)
        else:
            self.exported.emit(path)

    def _ask_and_export(self, ending: str, kind: str) -> None:
        name = f"{self.words.plan_title} – {self.title()}{ending}".replace("/", "-")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save picture"), name, f"{kind} (*{ending})")
        if chosen:
            path = Path(chosen)
            self.export(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    # --- the frame ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._title = QLabel(self.title())
        self._title.setProperty("look", "strong")
        self._title.setWordWrap(True)
        self._caption = QLabel()
        self._caption.setProperty("look", "muted")
        self._caption.setWordWrap(True)
        self._menu_button = QToolButton()
        self._build_menu()
        self._stack = QStackedWidget()
        self._waiting = QWidget()
        self._empty = QLabel()
        self._empty.setProperty("look", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        for widget in (self._waiting, self._empty):
            self._stack.addWidget(widget)
        self._legend = Legend(self.theme)
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._caption)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self._menu_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(self.theme.px(n) for n in (14, 10, 10, 12)))
        column.setSpacing(self.theme.px(8))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._legend)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _build_menu(self) -> None:
        menu = QMenu(self._menu_button)
        self._table_action = menu.addAction(self.tr("Show as table"))
        self._table_action.setCheckable(True)
        self._copy_action = menu.addAction(self.tr("Copy figures"))
        menu.addSeparator()
        self._png_action = menu.addAction(self.tr("Export as PNG…"))
        self._svg_action = menu.addAction(self.tr("Export as SVG…"))
        self._menu_button.setMenu(menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setProperty("look", "flat")
        self._menu_button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._menu_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        name = self.tr("Menu of the chart {title}").format(title=self.title())
        self._menu_button.setAccessibleName(name)
        self._menu_button.setToolTip(self.tr("Show as table, copy, export"))

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self._table_action.toggled.connect(self.show_as_table)
        self._copy_action.triggered.connect(self._copy)
        self._png_action.triggered.connect(lambda: self._ask_and_export(".png", "PNG"))
        self._svg_action.triggered.connect(lambda: self._ask_and_export(".svg", "SVG"))

    def _copy(self) -> None:
        self.table.show_figures(self._drawing.figures, self._unit)
        self.table.copy()

    def _dress(self) -> None:
        self._menu_button.setIconSize(QSize(self.theme.px(18), self.theme.px(18)))
        self._menu_button.setIcon(self.theme.icon("more", "text_muted"))
        self._stack.setMinimumSize(QSize(self.theme.px(240), self.theme.px(190)))
        if self.is_table:
            QTimer.singleShot(0, self._fill)
