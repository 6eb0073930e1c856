"""Three cards for three kinds of what is left: to allocate, to spend, and in the fund. Never mixed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from planner.analysis.left import ThreeLeft, three_left
from planner.domain.money import format_amount
from planner.domain.tertial import Tertial
from planner.ui.charts.scale import amount_lines
from planner.ui.follow_up_choice import FollowUpChoice
from planner.ui.labels import fund_name
from planner.ui.session import Session
from planner.ui.theme import Theme
from planner.ui.widgets.figure_card import FigureCard


class LeftCards(QWidget):
    """Shows what `analysis.left` says of the year that is looked at."""

    #: The fund's own frame, and what others were granted of it, is to be written down.
    city_frame_wanted = Signal()

    def __init__(
        self, session: Session, choice: FollowUpChoice, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """Make cards without figures."""
        super().__init__(parent)
        self._session, self._choice = session, choice
        self.to_allocate = FigureCard(self.tr("Left to allocate"), theme)
        self.to_spend = FigureCard(self.tr("Left to spend"), theme)
        self.in_fund = FigureCard(self.tr("Left in the fund"), theme)
        self.ask = QPushButton(self.tr("The fund's frame…"))
        self.ask.setProperty("look", "link")
        self.ask.clicked.connect(self.city_frame_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(10))
        for card in (self.to_allocate, self.to_spend, self.in_fund):
            layout.addWidget(card, 1)
        box = self.in_fund.layout()
        if isinstance(box, QVBoxLayout):
            box.addWidget(self.ask)

    def refresh(self) -> None:
        """Show the figures of what is looked at now."""
        session, choice = self._session, self._choice
        left = three_left(session.plan, choice.result, session.scenario_id, session.fund_id)
        where = f"{choice.year}, {fund_name(session.plan, session.fund_id)}"
        note = self.tr("{where}: frame of the plan less allocated").format(where=where)
        self._show(self.to_allocate, left.to_allocate_ore, note)
        self._show(self.to_spend, left.to_spend_ore, self._spend_note(where))
        self._show_fund(left)

    def _spend_note(self, where: str) -> str:
        if self._choice.tertial is Tertial.YEAR:
            return self.tr("{where}: adjusted budget less spent and returned").format(where=where)
        last = self._choice.tertial.ends_on(self._choice.year)
        return self.tr("{where}: adjusted budget less spent and returned to {date}").format(
            date=last, where=where
        )

    def _show_fund(self, left: ThreeLeft) -> None:
        name = fund_name(self._session.plan, left.fund_id) if left.fund_id else ""
        found, year, unit = left.in_fund, self._choice.year, self._choice.unit
        if found is None:
            note = self.tr("{fund} {year}: say what frame the fund has in the whole city").format(
                fund=name, year=year
            )
        elif found.left_ore is None:
            note = self.tr("{fund} {year}: say what others were granted").format(fund=name, year=year)
        else:
            note = self.tr(
                "{fund} {year}: frame {frame} less all that is granted, to us and to others"
            ).format(fund=name, year=year, frame=format_amount(found.frame_ore, unit, with_unit=True))
        self._show(self.in_fund, None if found is None else found.left_ore, note, self.tr("unknown"))
        self.ask.setVisible(found is None or found.left_ore is None)

    def _show(self, card: FigureCard, ore: int | None, note: str, none: str = "–") -> None:
        unit = self._choice.unit
        if ore is None:
            card.show_figure(none, "", note, "text_muted")
            card.setToolTip(note)
            return
        below = ore < 0
        text = format_amount(ore, unit)
        card.show_figure(f"▲ {text}" if below else text, unit, note, "bad" if below else "text")
        card.setToolTip(f"{amount_lines(ore, unit)}\n{note}")
