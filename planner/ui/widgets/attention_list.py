"""What needs attention, in words: each line is a link to the measures behind it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from planner.analysis.attention import Attention
from planner.analysis.selection import Slice
from planner.domain.ids import MeasureId
from planner.domain.plan import Plan
from planner.ui.charts.scale import label_text
from planner.ui.theme import Theme

#: How many over-committed funds and years have a line of their own.
_MOST_OVER = 4

#: What a line leads to: measures, or a slice of money whose measures are looked up when it is clicked.
Target = tuple[MeasureId, ...] | Slice


class AttentionList(QFrame):
    """Lines in one or two columns; one line when there is nothing."""

    #: The Target of the line that was clicked.
    picked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._theme = theme
        self._shown: list[tuple[str, str, Target]] = []
        self._lines: list[_Line] = []
        self._columns = 1
        self._build()
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def lines(self) -> tuple[QPushButton, ...]:
        """The links, in reading order."""
        return tuple(self._lines[: len(self._shown)])

    def show_attention(self, found: Attention, plan: Plan) -> None:
        """Show what was found, with the names and the unit of the plan."""
        wanted = [
            *self._over_lines(found, plan),
            *self._personal_lines(found),
            *self._measure_lines(found, plan),
        ]
        if wanted != self._shown or not self._count.text():
            self._shown = wanted
            self._fill()

    def set_columns(self, columns: int) -> None:
        """Lay the lines out in another number of columns."""
        if columns != self._columns:
            self._columns = columns
            self._place()

    # --- words ----------------------------------------------------------------------------------

    def _over_lines(self, found: Attention, plan: Plan) -> list[tuple[str, str, Target]]:
        unit = plan.info.display_unit
        lines: list[tuple[str, str, Target]] = [
            (
                "bad",
                self.tr("▲ {fund} {year}: over-committed by {amount} {unit}").format(
                    fund=plan.funds[one.fund_id].name,
                    year=one.year,
                    amount=label_text(one.over_ore, unit),
                    unit=unit,
                ),
                Slice(fund_id=one.fund_id, years=frozenset({one.year})),
            )
            for one in found.over[:_MOST_OVER]
        ]
        rest = found.over[_MOST_OVER:]
        if rest:
            text = self.tr("▲ %Ln more source(s) and year(s) over-committed", "", len(rest))
            lines.append(("bad", text, Slice(years=frozenset(one.year for one in rest))))
        return lines

    def _measure_lines(self, found: Attention, plan: Plan) -> list[tuple[str, str, Target]]:
        missing = label_text(found.part_missing_ore, plan.info.display_unit)
        part, dropped = len(found.part_financed), len(found.dropped_with_money)
        unknown, nowhere = len(found.unknown_cost), len(found.without_place)
        lines: list[tuple[str, str, Target]] = [
            (
                "warn",
                self.tr("%Ln rejected or withdrawn measure(s) still with money", "", dropped),
                found.dropped_with_money,
            ),
            (
                "warn",
                self.tr("%Ln part-financed measure(s), {amount} {unit} missing", "", part).format(
                    amount=missing, unit=plan.info.display_unit
                ),
                found.part_financed,
            ),
            ("warn", self.tr("%Ln measure(s) with unknown cost", "", unknown), found.unknown_cost),
            ("text_muted", self.tr("%Ln measure(s) without a place", "", nowhere), found.without_place),
        ]
        return [line for line in lines if line[2]]

    def _personal_lines(self, found: Attention) -> list[tuple[str, str, Target]]:
        """Say where personal identity numbers seem to stand, and never which."""
        measures, elsewhere = len(found.personal), found.personal_elsewhere
        lines: list[tuple[str, str, Target]] = []
        if measures:
            text = self.tr("%Ln measure(s) with what looks like a personal identity number", "", measures)
            lines.append(("bad", text, found.personal))
        if elsewhere:
            text = self.tr("%Ln more text(s) with what looks like a personal identity number", "", elsewhere)
            more = self.tr("look at sources and frames, scenarios, places and the plan's title")
            lines.append(("bad", f"{text}: {more}", ()))
        return lines

    # --- the frame ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setProperty("look", "card")
        self._title = QLabel(self.tr("Needs attention"))
        self._title.setProperty("look", "strong")
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        self._nothing = QLabel(self.tr("Nothing: no source is over-committed and no measure lacks anything."))
        self._nothing.setProperty("look", "muted")
        self._nothing.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(0)
        self._box = column = QVBoxLayout(self)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        column.addStretch(1)

    def _fill(self) -> None:
        while len(self._lines) < len(self._shown):
            line, number = _Line(self), len(self._lines)
            line.clicked.connect(lambda _=False, number=number: self._pick(number))
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(self._shown))
        self._count.setText(str(len(self._shown)))
        self._nothing.setVisible(not self._shown)
        self._dress()
        self._place()

    def _place(self) -> None:
        for number, line in enumerate(self._lines):
            self._grid.addWidget(line, number // self._columns, number % self._columns)
        for column in range(4):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)

    def _pick(self, number: int) -> None:
        self.picked.emit(self._shown[number][2])

    def _dress(self) -> None:
        self._box.setContentsMargins(*(self._theme.px(n) for n in (14, 10, 14, 10)))
        for line, (role, text, _) in zip(self._lines, self._shown, strict=False):
            line.say(text)
            line.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
            line.setIcon(self._theme.icon("info" if role == "text_muted" else "warning", role))


class _Line(QPushButton):
    """A link whose text is shortened when it does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = ""
        self.setProperty("look", "link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Ignored)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._shorten()

    def _shorten(self) -> None:
        room = self.width() - self.iconSize().width() - 20
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        if text != self.text():
            self.setText(text)
        self.setToolTip(self._text if text != self._text else "")
