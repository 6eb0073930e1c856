"""What differs between two states of a plan, in a few words: how much of what, and the sums."""

from PySide6.QtCore import QObject

from planner.analysis.difference import BalancePair, Difference, Fate
from planner.domain.acknowledgement import Acknowledgement
from planner.domain.area import Area, AreaFigure
from planner.domain.checklist import ChecklistAnswer
from planner.domain.decision_round import DecisionRound
from planner.domain.entities import ENTITY_TYPES, Entity
from planner.domain.evidence import EvidenceCard, OwnPrice
from planner.domain.fund import CityFrame, Frame, Fund
from planner.domain.indicator import Indicator, Reading
from planner.domain.ledger import LedgerLine, LedgerLink
from planner.domain.measure import Measure
from planner.domain.money import Unit, format_amount
from planner.domain.money_event import MoneyEvent
from planner.domain.need import NeedCriterion, NeedDeparture, NeedRating
from planner.domain.observation import Observation, ObservationDeadline, Walk
from planner.domain.place import Place
from planner.domain.rate import InternalRate
from planner.domain.scenario import Allocation, Scenario
from planner.domain.tertial import Forecast, TertialClosing
from planner.exchange.change_words import ARROW


class DifferenceWords(QObject):
    """Says a difference; an object, for lupdate sees plural forms in `self.tr` only."""

    def __init__(self, unit: Unit, parent: QObject | None = None) -> None:
        """Say amounts in a unit."""
        super().__init__(parent)
        self._unit = unit

    def counts(self, difference: Difference) -> list[str]:
        """Return a line for each kind of value, such as "3 measures added"."""
        counts = difference.counts()
        pairs = ((kind, fate) for kind in ENTITY_TYPES for fate in Fate)
        return [self._count(*pair, counts[pair]) for pair in pairs if pair in counts]

    def _count(self, kind: type[Entity], fate: Fate, count: int) -> str:
        if fate is Fate.ADDED:
            return self.tr("{values} added").format(values=self._values(kind, count))
        if fate is Fate.REMOVED:
            return self.tr("{values} deleted").format(values=self._values(kind, count))
        return self.tr("{values} changed").format(values=self._values(kind, count))

    def _values(self, kind: type[Entity], count: int) -> str:
        names = {
            Fund: self.tr("%Ln source(s)", "", count),
            Frame: self.tr("%Ln frame(s)", "", count),
            Place: self.tr("%Ln place(s)", "", count),
            Measure: self.tr("%Ln measure(s)", "", count),
            Scenario: self.tr("%Ln scenario(s)", "", count),
            Allocation: self.tr("%Ln allocated amount(s)", "", count),
            CityFrame: self.tr("%Ln frame(s) of a whole fund", "", count),
            InternalRate: self.tr("%Ln internal rate(s)", "", count),
            MoneyEvent: self.tr("%Ln event(s)", "", count),
            Forecast: self.tr("%Ln forecast(s)", "", count),
            TertialClosing: self.tr("%Ln closed tertial(s)", "", count),
            LedgerLine: self.tr("%Ln ledger line(s)", "", count),
            LedgerLink: self.tr("%Ln linked project(s)", "", count),
            Acknowledgement: self.tr("%Ln acknowledged finding(s)", "", count),
            Walk: self.tr("%Ln walk(s)", "", count),
            Observation: self.tr("%Ln observation(s)", "", count),
            ObservationDeadline: self.tr("%Ln deadline(s)", "", count),
            NeedCriterion: self.tr("%Ln criteria of need", "", count),
            NeedRating: self.tr("%Ln rating(s)", "", count),
            NeedDeparture: self.tr("%Ln departure(s) from the order", "", count),
            Area: self.tr("%Ln area(s)", "", count),
            AreaFigure: self.tr("%Ln figure(s) of areas", "", count),
            Indicator: self.tr("%Ln indicator(s)", "", count),
            Reading: self.tr("%Ln reading(s)", "", count),
            EvidenceCard: self.tr("%Ln own evidence card(s)", "", count),
            OwnPrice: self.tr("%Ln own price(s)", "", count),
            ChecklistAnswer: self.tr("%Ln answer(s) to checklists", "", count),
            DecisionRound: self.tr("%Ln decision round(s)", "", count),
        }
        return names.get(kind, self.tr("the plan's own settings"))

    def sums(self, pair: BalancePair) -> list[str]:
        """Return frame, allocated and remaining, and what is over-committed, before and after."""
        lines = [
            self._sum(self.tr("Frame"), pair.before.frame_ore, pair.after.frame_ore),
            self._sum(self.tr("Allocated"), pair.before.allocated_ore, pair.after.allocated_ore),
            self._sum(self.tr("Remaining"), pair.before.remaining_ore, pair.after.remaining_ore),
        ]
        if pair.before.over_ore or pair.after.over_ore:
            over = self._sum(self.tr("▲ Over-committed"), pair.before.over_ore, pair.after.over_ore)
            lines.append(over)
        return lines

    def _sum(self, name: str, before: int, after: int) -> str:
        if before == after:
            return self.tr("{name}: {amount}, as now").format(name=name, amount=self.amount(after))
        return f"{name}: {self.amount(before)} {ARROW} {self.amount(after)}"

    def amount(self, ore: int) -> str:
        """Return an amount with its unit, nothing rounded away."""
        return format_amount(ore, self._unit, exact=True, with_unit=True)
