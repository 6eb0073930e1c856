"""The rows under the allocation that never scroll away: sum, frame and what remains of each year."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QTableView, QToolTip, QWidget

from planner.analysis.remaining import Balance, Remaining, remaining
from planner.domain.money import format_amount
from planner.ui.models.allocation import NO_AMOUNT, AllocationModel
from planner.ui.rounding_note import rounding_note
from planner.ui.session import Session
from planner.ui.theme import Theme

_PADDING = 8
_OVER = "▲"


@dataclass(frozen=True, slots=True)
class FooterCell:
    """One figure of the footer: its text, and the theme roles of ink and ground ("" = the usual)."""

    text: str
    ink: str = "text"
    ground: str = ""


class AllocationFooter(QWidget):
    """Sum, frame and remaining, each figure under its column of the table; painted at every keystroke."""

    def __init__(self, table: QTableView, model: AllocationModel, session: Session, theme: Theme) -> None:
        """Stand under a table and follow its columns."""
        super().__init__(table.parentWidget())
        self._table = table
        self._model = model
        self._session = session
        self._theme = theme
        self._balances: Remaining | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Sum, frame and remaining"))
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        header = self._table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.geometriesChanged):
            signal.connect(self.update)
        self._table.horizontalScrollBar().valueChanged.connect(self.update)
        self._session.changed.connect(self.refresh)
        self._session.previewed.connect(self.refresh)
        self._session.view_changed.connect(self.refresh)
        self._model.totals_changed.connect(self.refresh)
        self._theme.changed.connect(self._dress)

    @property
    def balances(self) -> Remaining:
        """What the figures are of."""
        if self._balances is None:
            shown = self._model.shown
            self._balances = remaining(self._session.shown, shown.scenario_id, shown.fund_id)
        return self._balances

    def refresh(self) -> None:
        """Compute the figures anew; several signals of one edit paint once."""
        self._balances = None
        self.setAccessibleDescription(self.sentence())
        self.update()

    def sentence(self) -> str:
        """Return what remains, in words, as a screen reader says it."""
        unit = self._session.unit
        parts = []
        for year, balance in self.balances.per_year.items():
            amount = format_amount(balance.remaining_ore, unit, with_unit=True)
            parts.append(self.tr("{year}: {amount} remaining").format(year=year, amount=amount))
        over = self.over_text()
        return "; ".join([*parts, over] if over else parts)

    def over_text(self) -> str:
        """Return by how much which years are over-committed, in words; "" when none is."""
        unit = self._session.unit
        over = [
            self.tr("{amount} in {year}").format(
                amount=format_amount(b.over_ore, unit, with_unit=True), year=year
            )
            for year, b in self.balances.per_year.items()
            if b.over_ore
        ]
        return self.tr("over-committed by {amounts}").format(amounts=", ".join(over)) if over else ""

    def rounding(self) -> str:
        """Return in words where the shown figures do not add up, each being rounded; "" if they all do."""
        left = self.tr("Remaining")
        sums: list[tuple[str, Iterable[int], int]] = []
        for year, balance in self.balances.per_year.items():
            column = self._model.column_of(f"year:{year}")
            if self._model.shown_count == self._model.row_total and column >= 0:
                sums.append((str(year), self._model.shown_values(column), balance.allocated_ore))
            parts = [balance.frame_ore, -balance.allocated_ore]
            sums.append((f"{left} {year}", parts, balance.remaining_ore))
        return rounding_note(sums, self._session.unit)

    def cell(self, row: int, key: str) -> FooterCell:
        """Return a figure: rows 0 sum, 1 frame, 2 remaining; `key` as the model's columns."""
        if key == "asked":
            return self._asked(row)
        balance = self._balance_of(key)
        if balance is None:
            return FooterCell("")
        if row == 0:
            return FooterCell(self._text(balance.allocated_ore))
        if row == 1:
            return FooterCell(self._text(balance.frame_ore) if balance.frame_ore else NO_AMOUNT, "text_muted")
        return self._remaining(balance)

    def _remaining(self, balance: Balance) -> FooterCell:
        left = self._text(balance.remaining_ore)
        if balance.remaining_ore < 0:
            return FooterCell(f"{_OVER} {left}", "bad", "bad_soft")
        if balance.over_ore:
            return FooterCell(f"{_OVER} {left}", "warn", "warn_soft")
        return FooterCell(left, "good" if balance.frame_ore else "text_muted")

    def _asked(self, row: int) -> FooterCell:
        asked = self._model.asked_ore
        return FooterCell(self._text(asked) if row == 0 and asked else "")

    def _balance_of(self, key: str) -> Balance | None:
        if key == "allocated":
            return self.balances.total
        year = self._model.year_of(self._model.column_of(key))
        return None if year is None else self.balances.per_year.get(year)

    def _text(self, ore: int) -> str:
        return format_amount(ore, self._session.unit)

    def paper_rows(self, keys: Sequence[str]) -> Iterator[tuple[str, ...]]:
        """Yield sum, frame and remaining with their words first and then the text of every column."""
        for row, label in enumerate(self.labels()):
            yield (label.text, *(self.cell(row, key).text for key in keys))

    def labels(self) -> tuple[FooterCell, FooterCell, FooterCell]:
        """Return the words before the figures."""
        count = self._model.row_total
        filtered = self._model.shown_count < count
        over = self.over_text()
        left = self.tr("Remaining")
        return (
            FooterCell(
                self.tr("Sum of all %Ln measure(s)", "", count)
                if filtered
                else self.tr("Sum, %Ln measure(s)", "", count)
            ),
            FooterCell(self.tr("Frame"), "text_muted"),
            FooterCell(f"{left}  {_OVER} {over}", "bad") if over else FooterCell(left),
        )

    def _shorter(self, cell: FooterCell, room: int, metrics: QFontMetrics) -> FooterCell:
        """Return the words before the figures, with less of the over-commitment where there is less room.

        That what stands in the row remains is always said.
        """
        if cell.ink != "bad" or metrics.horizontalAdvance(cell.text) <= room:
            return cell
        years = ", ".join(str(year) for year, balance in self.balances.per_year.items() if balance.over_ore)
        texts = (
            self.tr("Remaining  ▲ {years} over-committed").format(years=years),
            self.tr("Remaining  ▲ over-committed"),
            self.tr("Remaining") + f"  {_OVER}",
        )
        fitting = (text for text in texts if metrics.horizontalAdvance(text) <= room)
        return FooterCell(next(fitting, texts[-1]), cell.ink)

    # --- painting --------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return room for three rows."""
        return QSize(200, 3 * self._row_height() + 2)

    def _row_height(self) -> int:
        return QFontMetrics(self._theme.font("strong")).height() + self._theme.px(10)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        del event
        painter = QPainter(self)
        color = self._theme.color
        painter.fillRect(self.rect(), color("header"))
        painter.setPen(color("border"))
        painter.drawRect(self.rect().adjusted(0, -1, -1, -1))
        painter.setClipRect(self.rect().adjusted(1, 0, -1, -1))
        painter.fillRect(QRect(0, 0, self.width(), 2), color("border"))
        height = self._row_height()
        for row in range(3):
            top = 2 + row * height
            painter.setFont(self._theme.font("figure" if row == 1 else "strong"))
            self._paint_row(painter, row, QRect(0, top, self.width(), height))

    def _paint_row(self, painter: QPainter, row: int, strip: QRect) -> None:
        header = self._table.horizontalHeader()
        left = self._table.frameWidth()
        words_end: int | None = None
        for visual in range(header.count()):
            logical = header.logicalIndex(visual)
            column = self._model.columns[logical]
            if header.isSectionHidden(logical):
                continue
            rect = QRect(
                left + header.sectionViewportPosition(logical), strip.top(), header.sectionSize(logical), 0
            )
            rect.setHeight(strip.height())
            if column.summed:
                words_end = rect.left() if words_end is None else words_end
                self._paint_cell(painter, rect, self.cell(row, column.key), at_end=True)
        start = left + header.sectionViewportPosition(header.logicalIndex(0)) if header.count() else 0
        words = QRect(start, strip.top(), (words_end or strip.width()) - start, strip.height())
        room = words.width() - 2 * self._theme.px(_PADDING)
        label = self._shorter(self.labels()[row], room, painter.fontMetrics())
        self._paint_cell(painter, words, label, at_end=False)

    def _paint_cell(self, painter: QPainter, rect: QRect, cell: FooterCell, *, at_end: bool) -> None:
        """Paint words cut to their room, or a figure, which is never cut: it rather reaches to the left."""
        padding, metrics = self._theme.px(_PADDING), painter.fontMetrics()
        text, align = cell.text, Qt.AlignmentFlag.AlignRight
        room = rect.adjusted(padding, 0, -padding + 2, 0)
        if at_end:
            room.setLeft(min(room.left(), room.right() - metrics.horizontalAdvance(text)))
        else:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
            align = Qt.AlignmentFlag.AlignLeft
        if cell.ground:
            ground = rect.adjusted(2, 1, -1, -1)
            ground.setLeft(min(ground.left(), room.left() - 3))
            painter.fillRect(ground, self._theme.color(cell.ground))
        painter.setPen(self._theme.color(cell.ink))
        painter.drawText(room, int(align | Qt.AlignmentFlag.AlignVCenter), text)

    def event(self, event: QEvent) -> bool:
        """Say in words what the figures say, when the pointer rests on them."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            lines = [*self.sentence().split("; "), self.rounding()]
            QToolTip.showText(event.globalPos(), "\n".join(line for line in lines if line), self)
            return True
        return super().event(event)
